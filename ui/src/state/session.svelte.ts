/**
 * Knows where the user was in this dossier when it was open last, and keeps where the user is.
 * The host stores it beside its own files, never in the dossier: identities, codes and clocks,
 * and no title. Lists lend what they remember through `listState`.
 */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import * as client from '~/api/client';
import { clocks } from './clocks.svelte';
import { navigation, viewNames, type ViewName } from './navigation.svelte';

/** How long the place has to stand still before it is written. */
const RESTS_MS = 800;

class Session {
  /** When the dossier was opened the time before this one. */
  openedBefore = $state<string | null>(null);
  /** What each list remembers, under its own name. */
  readonly lists = new SvelteMap<string, unknown>();
  /** Nothing is kept before what was kept is known. */
  private known = $state(false);
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** Goes where the user was. What no longer exists is passed over. */
  async restore(processes: readonly string[], place: Promise<client.SessionBefore>): Promise<void> {
    this.known = false;
    this.lists.clear();
    this.openedBefore = null;
    try {
      const { session, opened } = await place;
      this.openedBefore = opened;
      if (session) this.take(session, processes);
    } catch {
      // Without a memory one begins at the beginning.
    }
    this.known = true;
  }

  private take(kept: client.SessionPlace, processes: readonly string[]): void {
    if ((viewNames as readonly string[]).includes(kept.view)) navigation.view = kept.view as ViewName;
    if (kept.process === null || processes.includes(kept.process)) navigation.process = kept.process;
    navigation.selected = kept.selected;
    navigation.wide = kept.wide && kept.selected !== null;
    navigation.inspectorOpen = kept.inspector;
    navigation.recent = kept.recent;
    clocks.asOf = kept.as_of;
    clocks.known(kept.as_known);
    for (const [list, state] of Object.entries(kept.lists)) this.lists.set(list, state);
  }

  private place(): client.SessionPlace {
    return {
      view: navigation.view,
      process: navigation.process,
      selected: navigation.selected,
      wide: navigation.wide,
      inspector: navigation.inspectorOpen,
      as_of: clocks.asOf,
      as_known: clocks.asKnown,
      recent: [...navigation.recent],
      lists: Object.fromEntries(this.lists),
    };
  }

  /** Keeps every change of place once it rests. Call inside an effect root. */
  keep(): void {
    $effect(() => {
      const place = this.place();
      if (!this.known) return;
      clearTimeout(this.rest);
      this.rest = setTimeout(() => void client.keepSession(place).catch(() => undefined), RESTS_MS);
    });
  }

  /** Writes the place at once: the window goes. */
  async now(): Promise<void> {
    if (!this.known) return;
    clearTimeout(this.rest);
    await client.keepSession(untrack(() => this.place()));
  }

  /** The dossier goes. */
  end(): void {
    clearTimeout(this.rest);
    this.known = false;
  }
}

export const session = new Session();

/**
 * What a list remembers across starts, under a name of its own: sort, filters, columns. Store
 * identities and codes, never words of a record; keep it small. Returns `undefined` the first
 * time, and whatever was stored before otherwise.
 */
export function listState<State>(list: string): {
  readonly now: State | undefined;
  keep: (state: State) => void;
} {
  return {
    get now() {
      return session.lists.get(list) as State | undefined;
    },
    keep: (state) => session.lists.set(list, state),
  };
}
