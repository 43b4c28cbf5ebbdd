/**
 * Knows the two clocks everything is seen at. Null is now, for both: `asOf` is a day of the
 * world as EDTF, `asKnown` an instant (or a day) of the journal. While a clock goes on moving,
 * the views wait until it rests: see `glide`.
 */
import type { At } from '~/api/types';

/** How long a moving clock has to rest before the dossier is asked. */
const RESTS_MS = 140;

class Clocks {
  asOf = $state<string | null>(null);
  asKnown = $state<string | null>(null);
  readonly isNow = $derived(this.asOf === null && this.asKnown === null);
  /** Where the clock of the dossier is being moved to, before it rests. */
  gliding = $state<string | null>(null);
  /** A change that was refused because the dossier is seen as it was, and how to do it after all. */
  refused = $state.raw<{ again: (() => void) | null } | null>(null);
  /** Which panel is open in the top bar. */
  panel = $state<'of' | 'known' | null>(null);
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** The clocks as every read request carries them. */
  get at(): At {
    return {
      ...(this.asOf === null ? {} : { as_of: this.asOf }),
      ...(this.asKnown === null ? {} : { as_known: this.asKnown }),
    };
  }

  /**
   * Moves the clock of the dossier. A single step is answered at once; of many in quick
   * succession only the first is asked for and where it comes to rest.
   */
  glide(instant: string | null): void {
    const moving = this.rest !== undefined;
    clearTimeout(this.rest);
    if (moving) this.gliding = instant;
    else this.asKnown = instant;
    this.rest = setTimeout(() => {
      this.rest = undefined;
      if (moving) this.asKnown = instant;
      this.gliding = null;
    }, RESTS_MS);
  }

  /** Sets the clock of the dossier at once. */
  known(instant: string | null): void {
    clearTimeout(this.rest);
    this.rest = undefined;
    this.gliding = null;
    this.asKnown = instant;
  }

  backToNow(): void {
    this.asOf = null;
    this.known(null);
  }

  /**
   * Whether the dossier can be changed: not while it is seen as it was known at an earlier
   * moment, since a change is always one of the present. Says so otherwise, and offers to go
   * back to now and do it `again`.
   */
  present(again: (() => void) | null = null): boolean {
    if (this.asKnown === null) return true;
    this.refused = { again };
    return false;
  }
}

export const clocks = new Clocks();
