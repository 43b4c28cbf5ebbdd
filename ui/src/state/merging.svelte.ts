/** Knows which two records are looked at for merging. */
class Merging {
  pair = $state.raw<{ keep: string; absorb: string } | null>(null);

  begin(keep: string, absorb: string): void {
    this.pair = { keep, absorb };
  }

  /** The other way round. */
  swap(): void {
    if (this.pair) this.pair = { keep: this.pair.absorb, absorb: this.pair.keep };
  }

  end(): void {
    this.pair = null;
  }
}

export const merging = new Merging();
