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
  const reaches = items.map(({ left, right, reach }) => reach ?? { left, right });
  const marks = new Row();
  const on = new Row();
  const above = new Row();
  reaches.forEach((reach) => marks.take(reach));
  const out: (Placed | null)[] = items.map(() => null);
  const turns = items.map((_, index) => index).sort((a, b) => weight(items, b) - weight(items, a) || a - b);
  for (const turn of turns) {
    const item = items[turn];
    if (!item || item.width === Infinity) continue;
    const placed = candidates(item).find(({ x, where }) => {
      const taken = { left: x, right: x + item.width };
      if (edges && (astride(taken, edges.left) || astride(taken, edges.right))) return false;
      if (where === 'above') return above.isFree(taken);
      return on.isFree(taken) && (where === 'inside' || marks.isFree(taken));
    });
    if (!placed) continue;
    out[turn] = placed;
    const taken = { left: placed.x - GAP, right: placed.x + item.width + GAP };
    (placed.where === 'above' ? above : on).take(taken);
  }
  return out;
}

export interface Span {
  left: number;
  right: number;
}

/** What of a row is taken, in cells of a few pixels: thousands of marks are looked through at once. */
class Row {
  private static readonly cell = 2;
  private readonly cells = new Set<number>();

  take({ left, right }: Span): void {
    // Beyond a few screens nothing is named.
    const [first, last] = [Math.max(left, -FAR), Math.min(right, FAR)];
    for (let at = Math.floor(first / Row.cell); at * Row.cell < last; at += 1) this.cells.add(at);
  }

  isFree({ left, right }: Span): boolean {
    for (let at = Math.floor(left / Row.cell); at * Row.cell < right; at += 1)
      if (this.cells.has(at)) return false;
    return true;
  }
}

const FAR = 12_000;
const weight = (items: readonly Wanting[], index: number) => items[index]?.weight ?? 0;
const astride = ({ left, right }: Span, edge: number) => left < edge && edge < right;

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
