/**
 * Which rows of a list are chosen for what is done to many. All rows that match are chosen by a
 * word and not one by one: a hundred thousand ids are never held, nor sent.
 */
import type { ChosenRecords, ListRequest } from '~/api/types';

const NONE: ReadonlySet<string> = new Set();

export class Chosen {
  private ids = $state.raw<ReadonlySet<string>>(NONE);
  /** Everything the list holds, but for these. */
  private but = $state.raw<ReadonlySet<string> | null>(null);
  /** Where a stretch begins: the row last clicked or walked to without Shift. */
  anchor = -1;

  readonly all = $derived(this.but !== null);
  readonly any = $derived(this.all || this.ids.size > 0);

  has(id: string): boolean {
    return this.but ? !this.but.has(id) : this.ids.has(id);
  }

  /** How many of a list of this length. */
  count(total: number): number {
    return this.but ? Math.max(0, total - this.but.size) : this.ids.size;
  }

  toggle(id: string): void {
    if (this.but) this.but = turned(this.but, id);
    else this.ids = turned(this.ids, id);
  }

  add(ids: Iterable<string>): void {
    if (this.but) {
      const but = new Set(this.but);
      for (const id of ids) but.delete(id);
      this.but = but;
    } else this.ids = new Set([...this.ids, ...ids]);
  }

  /** Only these. */
  set(ids: Iterable<string>): void {
    this.but = null;
    this.ids = new Set(ids);
  }

  everything(): void {
    this.ids = NONE;
    this.but = NONE;
  }

  clear(): void {
    if (!this.any) return;
    this.ids = NONE;
    this.but = null;
  }

  /** As the host is told: ids, or the list they stand in. */
  asked(list: ListRequest): ChosenRecords {
    return this.but ? { ids: [], matching: list, except: [...this.but] } : { ids: [...this.ids], except: [] };
  }
}

function turned(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
