/** Knows which dossier is open, what it holds by view, and what can be undone. */
import { forgetAnswers, keepAnswers } from '~/api/asking';
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import type { CheckReport, DossierState } from '~/api/types';
import { changes } from './changes.svelte';
import { clocks } from './clocks.svelte';
import { navigation } from './navigation.svelte';
import { saving } from './saving.svelte';
import { session } from './session.svelte';
import { titles } from './titles.svelte';

class Dossier {
  /** Null when none is open, undefined until the host has said. */
  state = $state.raw<DossierState | null | undefined>();
  error = $state.raw<ApiError | null>(null);
  /** It is known where the user was: the views may be shown. */
  arrived = $state(false);
  /** What the last check found; nothing is known before one. */
  checked = $state.raw<CheckReport | null>(null);
  readonly open = $derived(Boolean(this.state));
  readonly readOnly = $derived(this.state?.read_only ?? false);
  readonly process = $derived(this.state?.processes.find((row) => row.id === navigation.process) ?? null);

  /** The first question of the window, together with where the user was: one way to the host, not two. */
  async begin(): Promise<void> {
    const place = client.session();
    // Without an open dossier there is no place either, and the first answer says so.
    place.catch(() => undefined);
    await this.refresh();
    await this.arrive(place);
  }

  /** Asks the host what is open. */
  async refresh(): Promise<void> {
    try {
      const state = await client.dossierState();
      keepAnswers(!state.read_only);
      this.state = state;
      this.error = null;
      this.keepProcess();
    } catch (thrown) {
      const error = asApiError(thrown);
      if (error.code === 'dossier.none_open') this.state = null;
      else this.error = error;
    }
  }

  /** Opens by one of the host's ways; false when the user cancelled. */
  async enter(way: () => Promise<boolean>): Promise<boolean> {
    try {
      if (!(await way())) return false;
      await this.entered();
      return true;
    } catch (thrown) {
      this.error = asApiError(thrown);
      return false;
    }
  }

  /** Another dossier is open now: nothing known before holds. */
  async entered(): Promise<void> {
    forgetAnswers();
    titles.clear();
    this.checked = null;
    saving.reset();
    clocks.backToNow();
    this.state = undefined;
    this.arrived = false;
    await this.refresh();
    await this.arrive();
    changes.announce([]);
  }

  /** Begins with the first process, or where the user was when the dossier was open last. */
  async arrive(place?: Promise<client.SessionBefore>): Promise<void> {
    navigation.start(this.firstProcess());
    if (this.state)
      await session.restore(
        this.state.processes.map((row) => row.id),
        place ?? client.session(),
      );
    this.arrived = true;
  }

  async leave(): Promise<void> {
    await session.now().catch(() => undefined);
    session.end();
    await client.closeDossier();
    clocks.backToNow();
    this.state = null;
  }

  firstProcess(): string | null {
    return this.state?.processes[0]?.id ?? null;
  }

  private keepProcess(): void {
    const processes = this.state?.processes ?? [];
    if (!processes.some((row) => row.id === navigation.process))
      navigation.process = processes[0]?.id ?? null;
  }
}

export const dossier = new Dossier();
