/**
 * Knows the titles of records that forms and chains refer to by id. What is missing is asked
 * for in one batch per turn of the event loop.
 */
import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { titlesOf } from '~/api/lookups';

export interface Named {
  kind: string;
  title: string;
}

class Titles {
  private known = new SvelteMap<string, Named>();
  private wanted = new Set<string>();
  private asked = new Set<string>();

  /** What is known of a record now; asks for it when nothing is. */
  of(id: string): Named | undefined {
    const named = this.known.get(id);
    if (!named) this.want(id);
    return named;
  }

  learn(records: Iterable<{ id: string; kind: string; title: string }>): void {
    // Learning asks nothing: an effect that learns must not run again because of it.
    untrack(() => {
      for (const { id, kind, title } of records) {
        this.wanted.delete(id);
        const before = this.known.get(id);
        if (before?.title !== title || before.kind !== kind) this.known.set(id, { kind, title });
      }
    });
  }

  /** Titles that came with an answer, without their kinds. */
  learnTitles(named: Readonly<Record<string, string>>): void {
    const kind = (id: string) => untrack(() => this.known.get(id)?.kind) ?? '';
    this.learn(Object.entries(named).map(([id, title]) => ({ id, kind: kind(id), title })));
  }

  /** Titles may have changed: what is on the page is asked for again. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.asked.delete(id);
      if (this.known.has(id)) this.want(id);
    }
  }

  /** Another dossier: nothing known holds. */
  clear(): void {
    this.known.clear();
    this.asked.clear();
    this.wanted.clear();
  }

  private want(id: string): void {
    if (this.asked.has(id)) return;
    this.asked.add(id);
    this.wanted.add(id);
    if (this.wanted.size === 1) queueMicrotask(() => void this.ask());
  }

  private async ask(): Promise<void> {
    const ids = [...this.wanted];
    this.wanted.clear();
    // Learned since from an answer that was on its way.
    if (!ids.length) return;
    try {
      this.learnTitles(await titlesOf(ids));
    } catch {
      // The place then shows the id's absence; the next change asks again.
      for (const id of ids) this.asked.delete(id);
    }
  }
}

export const titles = new Titles();
