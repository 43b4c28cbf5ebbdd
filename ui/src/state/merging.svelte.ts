/** Knows which two records are looked at for merging. */
class Merging {
  /** Without the second one, it is asked for. */
  pair = $state.raw<{ keep: string; absorb: string | null } | null>(null);

  begin(keep: string, absorb: string | null = null): void {
    this.pair = { keep, absorb };
  }

  /** The other way round. */
  swap(): void {
    if (this.pair?.absorb) this.pair = { keep: this.pair.absorb, absorb: this.pair.keep };
  }

  end(): void {
    this.pair = null;
  }
}

export const merging = new Merging();
