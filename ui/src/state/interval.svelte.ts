/**
 * Knows the interval lists are narrowed to: two days of the world as EDTF, either of them open.
 * It is set on the timeline and cleared wherever its chip is shown. Refuses to say what a list
 * does with it.
 */
export interface Days {
  /** First day, EDTF; null is open. */
  from: string | null;
  /** Last day, EDTF; null is open. */
  to: string | null;
}

class Interval {
  from = $state<string | null>(null);
  to = $state<string | null>(null);
  readonly set = $derived(this.from !== null || this.to !== null);

  /** Sets both ends, the earlier first however they are handed in. */
  choose({ from, to }: Days): void {
    const backwards = from !== null && to !== null && to < from;
    this.from = backwards ? to : from;
    this.to = backwards ? from : to;
  }

  clear(): void {
    this.from = null;
    this.to = null;
  }

  /** As an EDTF interval, `2026-01-24/2026-02-05`, an open end as `..`; null when none is set. */
  get edtf(): string | null {
    return this.set ? `${this.from ?? '..'}/${this.to ?? '..'}` : null;
  }
}

export const interval = new Interval();
