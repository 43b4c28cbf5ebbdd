/**
 * Knows whether what the window shows is on disk. "Saved" is said only after the host has
 * confirmed; "not saved" stays until a later save of the same thing succeeds.
 */
import type { ApiError } from '~/api/errors';

class Saving {
  /** When the host last confirmed a change, as it says it: "09:12:44". */
  savedAt = $state<string | null>(null);
  underWay = $state(0);
  private failures = $state.raw<ReadonlyMap<string, ApiError>>(new Map());
  readonly failure = $derived([...this.failures.values()][0] ?? null);

  begin(): void {
    this.underWay += 1;
  }

  confirmed(subject: string, at: string): void {
    this.underWay -= 1;
    this.savedAt = at;
    this.forget(subject);
  }

  failed(subject: string, error: ApiError): void {
    this.underWay -= 1;
    this.failures = new Map(this.failures).set(subject, error);
  }

  /** Another dossier. */
  reset(): void {
    this.savedAt = null;
    this.underWay = 0;
    this.failures = new Map();
  }

  /** What could not be saved was given up by the user. */
  forget(subject: string): void {
    if (!this.failures.has(subject)) return;
    const rest = new Map(this.failures);
    rest.delete(subject);
    this.failures = rest;
  }
}

export const saving = new Saving();
