/**
 * What is remembered of each list: how it is narrowed and sorted, with the place in this dossier
 * (see `session`); and which columns the analyst wants, in which order and how wide: a habit, kept with the
 * program. Words typed into a filter stay in memory: they may be a dossier's own.
 */
import { SvelteMap } from 'svelte/reactivity';
import * as client from '~/api/client';
import type { ListRequest, SortBy } from '~/api/types';
import { session } from './session.svelte';

/** What narrows a list, as the host is asked. */
export type Conditions = Partial<
  Pick<
    ListRequest,
    | 'kinds'
    | 'asserts'
    | 'subject'
    | 'party'
    | 'issue'
    | 'speaker'
    | 'outlet'
    | 'source'
    | 'process'
    | 'mark'
    | 'reliability'
    | 'credibility'
    | 'dated'
    | 'recorded_from'
    | 'recorded_to'
    | 'tags'
    | 'states'
    | 'text'
  >
>;

export interface Sorting {
  by: SortBy;
  descending: boolean;
}

/** A column in its place; what is not named stands after, as the view has it. */
export interface ColumnPlace {
  key: string;
  hidden: boolean;
  /** In tenths of a root em, where the analyst made it wider or narrower. */
  width?: number;
}

interface Remembered {
  conditions?: Conditions;
  sorting?: Sorting;
}

class Lists {
  private typed = new SvelteMap<string, string>();
  private layouts = new SvelteMap<string, readonly ColumnPlace[]>();
  private asked = false;

  conditions(list: string): Conditions {
    const text = this.typed.get(list);
    return { ...this.kept(list).conditions, ...(text ? { text } : {}) };
  }

  narrow(list: string, conditions: Conditions): void {
    const { text = '', ...others } = spoken(conditions);
    this.typed.set(list, text);
    session.lists.set(list, { ...this.kept(list), conditions: others });
  }

  sorting(list: string): Sorting | undefined {
    return this.kept(list).sorting;
  }

  sort(list: string, sorting: Sorting): void {
    session.lists.set(list, { ...this.kept(list), sorting });
  }

  private kept(list: string): Remembered {
    return (session.lists.get(list) as Remembered | undefined) ?? {};
  }

  columns(list: string): readonly ColumnPlace[] {
    return this.layouts.get(list) ?? [];
  }

  /** Takes up what was chosen in earlier sessions. */
  async remember(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      const kept = await client.listLayouts();
      for (const [list, columns] of Object.entries(kept)) this.layouts.set(list, columns);
    } catch {
      // Without a memory every list has its usual columns.
    }
  }

  place(list: string, columns: readonly ColumnPlace[]): void {
    this.layouts.set(list, columns);
    client.keepListLayout({ list, columns: [...columns] }).catch(() => undefined);
  }

  /** Another dossier. */
  clear(): void {
    this.typed.clear();
  }
}

export const lists = new Lists();

/** Conditions without what asks nothing. */
export function spoken(conditions: Conditions): Conditions {
  const asks = ([, value]: [string, unknown]) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(conditions).filter(asks)) as Conditions;
}

/** Columns as the analyst placed them; new ones of the program stand where the view has them. */
export function placed<C extends { key: string }>(
  columns: readonly C[],
  places: readonly ColumnPlace[],
): C[] {
  if (!places.length) return [...columns];
  const order = new Map(places.map((place, at) => [place.key, at]));
  const before = (key: string, at: number) => order.get(key) ?? at;
  return columns
    .map((column, at) => ({ column, at }))
    .sort((a, b) => before(a.column.key, a.at) - before(b.column.key, b.at) || a.at - b.at)
    .map(({ column }) => column);
}

export function isHidden(key: string, places: readonly ColumnPlace[]): boolean {
  return places.find((place) => place.key === key)?.hidden ?? false;
}

/** Narrower than this a column shows nothing; wider than this it is no column. Tenths of a root em. */
const NARROWEST = 30;
const WIDEST = 900;

export const withinWidths = (tenths: number): number =>
  Math.min(WIDEST, Math.max(NARROWEST, Math.round(tenths)));

/** The places with another width of one column; `null` gives it the usual one again. */
export function widened(places: readonly ColumnPlace[], key: string, width: number | null): ColumnPlace[] {
  return places.map(({ width: before, ...place }) => {
    if (place.key !== key) return before === undefined ? place : { ...place, width: before };
    return width === null ? place : { ...place, width: withinWidths(width) };
  });
}
