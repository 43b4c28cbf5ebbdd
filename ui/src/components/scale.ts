/**
 * Owns the common scale on which the quantities of a row are drawn: where each interval begins and
 * ends, from 0 to 1. Refuses to compare units: it is handed the intervals of one.
 */
export interface Interval {
  party: string;
  least: number | null;
  most: number | null;
}

export interface Drawn {
  party: string;
  from: number;
  to: number;
  /** That end is open: nothing was said of it. */
  openStart: boolean;
  openEnd: boolean;
}

export interface Scale {
  low: number;
  high: number;
  drawn: Drawn[];
  /** What lies between the parties, where no number suits all. */
  gap: { from: number; to: number } | null;
}

/** Room left at either end, so that an open end has somewhere to go. */
const MARGIN = 0.08;

export function scaleOf(intervals: readonly Interval[]): Scale | null {
  const told = intervals.filter((it) => it.least !== null || it.most !== null);
  const bounds = told.flatMap((it) => [it.least, it.most]).filter((bound) => bound !== null);
  if (!bounds.length) return null;
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const place = (value: number) =>
    high === low ? 0.5 : MARGIN + ((value - low) / (high - low)) * (1 - 2 * MARGIN);
  const drawn = told.map((it) => ({
    party: it.party,
    from: it.least === null ? 0 : place(it.least),
    to: it.most === null ? 1 : place(it.most),
    openStart: it.least === null,
    openEnd: it.most === null,
  }));
  return { low, high, drawn, gap: gapOf(drawn) };
}

/** From the lowest upper end to the highest lower one. */
function gapOf(drawn: readonly Drawn[]): Scale['gap'] {
  if (drawn.length < 2) return null;
  const from = Math.min(...drawn.map((it) => it.to));
  const to = Math.max(...drawn.map((it) => it.from));
  return to > from ? { from, to } : null;
}
