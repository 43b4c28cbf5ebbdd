/** Knows that the dossier changed and which records the last change touched. Queries depend on it. */
import { forgetAnswers } from '~/api/asking';

class Changes {
  /** Grows with every change; reading it in an effect makes the effect run again. */
  revision = $state(0);
  /** What the last change touched. */
  touched = $state.raw<ReadonlySet<string>>(new Set());

  announce(ids: readonly string[]): void {
    forgetAnswers();
    this.touched = new Set(ids);
    this.revision += 1;
  }
}

export const changes = new Changes();
