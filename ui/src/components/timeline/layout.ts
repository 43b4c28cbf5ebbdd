/**
 * Owns where things stand so that they can be told apart: rows of a lane, names beside marks,
 * and what is too close to be drawn one by one. Numbers in, numbers out.
 */
export interface Extent {
  from: number;
  to: number;
}

/**
 * The row of each item, in the order given, which must be that of their beginnings: the first row
 * that is free. Rows do not depend on the zoom, so nothing jumps. What finds none free shares the
 * one that is free soonest.
 */
export function pack(items: readonly Extent[], most: number): number[] {
  const free: number[] = [];
  return items.map(({ from, to }) => {
    let row = free.findIndex((end) => end <= from);
    if (row < 0) row = free.length < most ? free.length : free.indexOf(Math.min(...free));
    free[row] = Math.max(free[row] ?? -Infinity, to);
    return row;
  });
}

/** Something that wants its name beside it, in pixels. */
export interface Wanting {
  left: number;
  right: number;
  /** How far it reaches with what belongs to it: other names stay clear of that. */
  reach?: Span;
  /** Of the name. */
  width: number;
  /** The higher comes first where there is no room for both. */
  weight: number;
  /** Whether the name may stand within. */
  inside: boolean;
  /** Whether the name may stand above its beginning, where nothing else stands. */
  above: boolean;
}

export interface Placed {
  x: number;
  where: 'inside' | 'after' | 'before' | 'above';
}

const GAP = 6;

/**
 * Where each name stands in a row; null for those without room. No two overlap, nor a name and a
 * mark, and none is cut by an edge.
 */
export function placeNames(items: readonly Wanting[], edges?: Span): (Placed | null)[] {
  const names: Taken[] = [];
  const marks = items.map(({ left, right, reach }) => reach ?? { left, right });
  const out: (Placed | null)[] = items.map(() => null);
  const turns = items.map((_, index) => index).sort((a, b) => weight(items, b) - weight(items, a) || a - b);
  for (const turn of turns) {
    const item = items[turn];
    if (!item) continue;
    const placed = (item.width < Infinity ? candidates(item) : []).find(({ x, where }) => {
      const taken = { left: x, right: x + item.width };
      if (names.some((other) => other.where === line(where) && overlap(other, taken))) return false;
      if (edges && (astride(taken, edges.left) || astride(taken, edges.right))) return false;
      const beside = where === 'after' || where === 'before';
      return !beside || !marks.some((mark, index) => index !== turn && overlap(mark, taken));
    });
    if (!placed) continue;
    out[turn] = placed;
    names.push({ left: placed.x - GAP, right: placed.x + item.width + GAP, where: line(placed.where) });
  }
  return out;
}

export interface Span {
  left: number;
  right: number;
}
type Taken = Span & { where: 'on' | 'above' };

const line = (where: Placed['where']): Taken['where'] => (where === 'above' ? 'above' : 'on');
const weight = (items: readonly Wanting[], index: number) => items[index]?.weight ?? 0;
const astride = ({ left, right }: Span, edge: number) => left < edge && edge < right;
const overlap = (a: Span, b: Span) => a.left < b.right && b.left < a.right;

function candidates({ left, right, reach, width, inside, above }: Wanting): Placed[] {
  if (above) return [{ x: left, where: 'above' }];
  const out: Placed[] = [];
  if (inside && right - left >= width + 2 * GAP)
    out.push({ x: Math.max(left + GAP, Math.min((left + right - width) / 2, left + GAP)), where: 'inside' });
  out.push({ x: Math.max(right, reach?.right ?? right) + GAP, where: 'after' });
  out.push({ x: Math.min(left, reach?.left ?? left) - GAP - width, where: 'before' });
  return out;
}

/** Runs of neighbours, as first and last index: positions must be in order. */
export function runs(positions: readonly number[], near: number): [number, number][] {
  const out: [number, number][] = [];
  positions.forEach((at, index) => {
    const last = out.at(-1);
    const before = positions[index - 1];
    if (last && before !== undefined && at - before < near) last[1] = index;
    else out.push([index, index]);
  });
  return out;
}

/** A text cut to a length, by characters as people see them. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
