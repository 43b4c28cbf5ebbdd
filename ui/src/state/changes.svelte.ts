/** Knows that the dossier changed and which records the last change touched. Queries depend on it. */

class Changes {
  /** Grows with every change; reading it in an effect makes the effect run again. */
  revision = $state(0);
  /** What the last change touched. */
  touched = $state.raw<ReadonlySet<string>>(new Set());

  announce(ids: readonly string[]): void {
    this.touched = new Set(ids);
    this.revision += 1;
  }
}

export const changes = new Changes();
