/** Owns in which order hits are shown, as well as they fit or sorted by what they are, and where a text is wrong. */
import type { SearchAnswer } from '~/api/types';
import { kinds, wordOf } from '~/api/words';

export type Order = 'fit' | 'kind' | 'title' | 'date';
export type Hit = SearchAnswer['groups'][number]['hits'][number] & { id: string };

/** The day a hit is of, as it is kept: dates of that form sort as texts. What has none is last. */
function dayOf({ row: { record } }: Hit): string {
  const date = [record.happened, record.published, record.due, record.asked, record.as_of].find(Boolean);
  return (date as string | undefined) ?? '';
}

function keyOf(hit: Hit, by: Order): string {
  if (by === 'date') return dayOf(hit);
  return by === 'kind' ? wordOf(kinds, hit.row.kind) : hit.row.title;
}

/** Equal ones stay as well as they fit. */
export function inOrder(hits: readonly Hit[], by: Order, descending: boolean): Hit[] {
  if (by === 'fit') return [...hits];
  const way = descending ? -1 : 1;
  return hits.toSorted((a, b) => {
    const [one, other] = [keyOf(a, by), keyOf(b, by)];
    if (!one || !other) return one ? -1 : other ? 1 : 0;
    return way * one.localeCompare(other);
  });
}

/** Characters of the search text, from the first to one past the last. */
export interface Place {
  from: number;
  to: number;
}

/** Where a search text cannot be read, if that is what failed. */
export function placeOf(details: unknown): Place | undefined {
  const { from, to } = (details ?? {}) as Partial<Place>;
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined;
}
