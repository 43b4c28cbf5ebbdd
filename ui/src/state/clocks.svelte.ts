/**
 * Knows the two clocks everything is seen at. Null is now, for both: `asOf` is a day of the
 * world as EDTF, `asKnown` an instant (or a day) of the journal.
 */
import type { At } from '~/api/types';

class Clocks {
  asOf = $state<string | null>(null);
  asKnown = $state<string | null>(null);
  readonly isNow = $derived(this.asOf === null && this.asKnown === null);

  /** The clocks as every read request carries them. */
  get at(): At {
    return {
      ...(this.asOf === null ? {} : { as_of: this.asOf }),
      ...(this.asKnown === null ? {} : { as_known: this.asKnown }),
    };
  }

  backToNow(): void {
    this.asOf = null;
    this.asKnown = null;
  }
}

export const clocks = new Clocks();
