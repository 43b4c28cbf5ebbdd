/** Owns which rows of a long table exist: those in sight and some around them. */

/** Above so many rows the table is windowed, and its rows have one height. */
export const WINDOWED = 60;
/** Rows kept on either side of the sight, so that scrolling meets drawn rows. */
const AROUND = 8;

export interface Window {
  first: number;
  /** Exclusive. */
  end: number;
  before: number;
  after: number;
}

export function windowOf(total: number, rowHeight: number, scrolled: number, sight: number): Window {
  if (total <= WINDOWED || rowHeight <= 0) return { first: 0, end: total, before: 0, after: 0 };
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - AROUND);
  const end = Math.min(total, Math.ceil((scrolled + sight) / rowHeight) + AROUND);
  return { first, end, before: first * rowHeight, after: (total - end) * rowHeight };
}

/** How far to scroll so that a row is in sight; the same as now when it is. */
export function scrollFor(row: number, rowHeight: number, scrolled: number, sight: number): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  const bottom = top + rowHeight;
  return bottom > scrolled + sight ? bottom - sight : scrolled;
}
