/**
 * A long list held in pages: the host sorts, counts and cuts; the window keeps only the pages
 * that were looked at. When the dossier changes the pages in sight are asked for again and the
 * old rows stay until the new ones are there.
 */
import { untrack } from 'svelte';
import { asApiError, type ApiError } from '~/api/errors';
import { changes } from './changes.svelte';

const PAGE = 100;

export interface Slice<Item> {
  rows: Item[];
  total: number;
}

export class Paged<Item> {
  total = $state(0);
  /** As long as the whole list; holes are not loaded yet. */
  items = $state.raw<(Item | undefined)[]>([]);
  error = $state.raw<ApiError | undefined>();
  /** The first answer has come. */
  ready = $state(false);
  private turn = 0;
  private loaded = new Set<number>();
  private sight: [number, number] = [0, 0];
  /** The rows held answer an older question and go when the first new ones come. */
  private stale = false;

  constructor(private ask: () => (offset: number, limit: number) => Promise<Slice<Item>>) {
    let before = '';
    $effect(() => {
      const revision = changes.revision;
      const load = this.ask();
      untrack(() => {
        const now = String(revision);
        // A change of the dossier refreshes in place; a new question starts from the top.
        this.restart(load, now === before || before === '');
        before = now;
      });
    });
  }

  /** These rows are on the page: their pages are wanted. */
  show(first: number, last: number): void {
    const end = Math.max(0, this.total - 1);
    const within = (index: number) => (Number.isFinite(index) ? Math.min(end, Math.max(0, index)) : 0);
    this.sight = [within(first), within(last)];
    const load = untrack(() => this.ask());
    for (const page of this.inSight()) if (!this.loaded.has(page)) void this.load(load, page);
  }

  /** The rows from one place to another, fetched where they are not loaded yet. */
  async between(first: number, last: number): Promise<Item[]> {
    const load = untrack(() => this.ask());
    const missing = new Set<number>();
    for (let index = first; index <= last; index += 1)
      if (this.items[index] === undefined) missing.add(Math.floor(index / PAGE));
    const mine = this.turn;
    for (const page of missing) {
      const slice = await load(page * PAGE, PAGE);
      if (mine !== this.turn) return [];
      this.loaded.add(page);
      this.place(page * PAGE, slice);
    }
    return this.items.slice(first, last + 1).filter((item) => item !== undefined);
  }

  private inSight(): number[] {
    const [first, last] = this.sight;
    const pages = [];
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) pages.push(page);
    return pages;
  }

  private restart(load: (offset: number, limit: number) => Promise<Slice<Item>>, fromTop: boolean): void {
    this.turn += 1;
    this.loaded.clear();
    if (fromTop) {
      this.sight = [0, 0];
      this.stale = true;
    }
    for (const page of this.inSight()) void this.load(load, page);
  }

  private async load(
    load: (offset: number, limit: number) => Promise<Slice<Item>>,
    page: number,
  ): Promise<void> {
    const mine = this.turn;
    this.loaded.add(page);
    try {
      const slice = await load(page * PAGE, PAGE);
      if (mine !== this.turn) return;
      this.place(page * PAGE, slice);
      this.error = undefined;
    } catch (thrown) {
      if (mine !== this.turn) return;
      this.loaded.delete(page);
      this.error = asApiError(thrown);
    }
    this.ready = true;
  }

  private place(offset: number, slice: Slice<Item>): void {
    const keep = slice.total === this.total && !this.stale ? this.items : [];
    this.stale = false;
    const items = Array.from({ length: slice.total }, (_, index) => keep[index]);
    slice.rows.forEach((row, index) => (items[offset + index] = row));
    this.total = slice.total;
    this.items = items;
  }
}
