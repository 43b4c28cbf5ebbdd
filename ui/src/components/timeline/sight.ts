/**
 * Owns what is seen of a scene at one zoom: which marks are in sight, where in pixels, what is
 * too close together to be drawn one by one, and which names have room.
 */
import { cut, placeNames, runs, type Placed } from './layout';
import type { Drawn, LaneDrawn, Stretch } from './scene';

/** A mark in pixels. */
export interface Seen {
  item: Drawn;
  /** Its beginning, end and glyph, from the left edge of the sight. */
  left: number;
  right: number;
  x: number;
  /** Its name, where there is room for one. */
  name: (Placed & { text: string }) | null;
}

/** Marks too close together. */
export interface Crowd {
  key: string;
  left: number;
  right: number;
  y: number;
  count: number;
}

/** From an offer up to the one it answers. */
export interface Link {
  key: string;
  x: number;
  from: number;
  to: number;
}

export interface Sight {
  seen: Seen[];
  crowds: Crowd[];
  links: Link[];
}

export const nothing: Sight = { seen: [], crowds: [], links: [] };

export interface Lens extends Stretch {
  /** Pixels a millisecond. */
  scale: number;
  /** How much a text takes. */
  measure: (text: string) => number;
  /** Names are at most so many letters long. */
  letters: number;
  /** From where to where is shown: what began before is named at the edge. */
  edge: readonly [number, number];
  /** The mark that has the focus is drawn by itself wherever it is. */
  focus: string | null;
}

const HALO = 10;
const NEAR = 7;
/** So many in one place are a crowd. */
const CROWD = 4;
const GLYPH = 6;

export function sightOf(lanes: readonly LaneDrawn[], lens: Lens): Sight {
  const sight: Sight = { seen: [], crowds: [], links: [] };
  for (const { items } of lanes) {
    const rows = new Map<number, Seen[]>();
    for (const item of items) {
      const seen = look(item, lens);
      if (!seen) continue;
      const row = rows.get(item.y);
      if (row) row.push(seen);
      else rows.set(item.y, [seen]);
    }
    for (const row of rows.values()) addRow(row, lens, sight);
  }
  sight.links = linksOf(lanes, sight.seen);
  return sight;
}

function linksOf(lanes: readonly LaneDrawn[], seen: readonly Seen[]): Link[] {
  const answers = seen.filter(({ item }) => item.form === 'thread' && item.mark.answers);
  if (!answers.length) return [];
  const offers = lanes.flatMap(({ items }) => items.filter(({ form }) => form === 'thread'));
  return answers.flatMap(({ item, left }) => {
    const asked = offers.find(({ mark }) => mark.id === item.mark.answers);
    return asked ? [{ key: item.key, x: left, from: asked.y, to: item.y }] : [];
  });
}

/** What is in doubt at an end reaches a little beyond it, so that the doubt is seen from afar. */
export function halo({ item, left, right }: Pick<Seen, 'item' | 'left' | 'right'>): [number, number] {
  return [left - (item.mark.soft_start ? HALO : 0), right + (item.mark.soft_end ? HALO : 0)];
}

function look(item: Drawn, { from, to, scale, focus }: Lens): Seen | null {
  const first = Math.min(item.from, ...item.ghosts.map((ghost) => ghost.from));
  const last = Math.max(item.to, item.until ?? item.to, ...item.ghosts.map((ghost) => ghost.to));
  if ((last < from || first > to) && item.key !== focus) return null;
  const px = (at: number) => (at - from) * scale;
  return { item, left: px(item.from), right: px(item.to), x: px(item.at), name: null };
}

function addRow(row: Seen[], lens: Lens, sight: Sight): void {
  const long = row.filter(({ item }) => item.form !== 'point');
  const points = row.filter(({ item }) => item.form === 'point').sort((a, b) => a.x - b.x);
  const alone: Seen[] = [];
  const before = sight.crowds.length;
  for (const [first, last] of runs(
    points.map(({ x }) => x),
    NEAR,
  )) {
    const run = points.slice(first, last + 1);
    const focused = run.filter(({ item }) => item.key === lens.focus);
    if (run.length < CROWD) alone.push(...run);
    else {
      sight.crowds.push(crowdOf(run));
      alone.push(...focused);
    }
  }
  const all = [...long, ...alone].sort((a, b) => a.left - b.left);
  name(all, sight.crowds.slice(before), lens);
  sight.seen.push(...all);
}

function crowdOf(run: Seen[]): Crowd {
  const [first, last] = [run[0], run.at(-1)];
  return {
    key: first?.item.key ?? '',
    left: first?.x ?? 0,
    right: last?.x ?? 0,
    y: first?.item.y ?? 0,
    count: run.length,
  };
}

/** What has a date of some length shows it behind its glyph: a day from near, a doubt from afar. */
export function hasLength({ item, left, right }: Pick<Seen, 'item' | 'left' | 'right'>): boolean {
  const soft = item.mark.soft_start || item.mark.soft_end;
  return item.form === 'point' && right - left > (soft ? 14 : 40);
}

/** A mark with its glyph, its halo and the dates it was given up from. */
function reachOf(item: Drawn, left: number, right: number, x: number, px: (at: number) => number) {
  const [start, end] = halo({ item, left, right });
  const point = item.form === 'point';
  const wide = !point || hasLength({ item, left, right });
  const sides = [wide ? start : x - GLYPH, wide ? end : x + GLYPH];
  const ghosts = item.ghosts.flatMap((ghost) => [px(ghost.from), px(ghost.to)]);
  return { left: Math.min(...sides, ...ghosts), right: Math.max(...sides, ...ghosts) };
}

/** Names the marks of a row. Points of a thread are told by the thread. */
function name(row: Seen[], crowds: readonly Crowd[], lens: Lens): void {
  const { measure, letters, from, scale, edge } = lens;
  const px = (at: number) => (at - from) * scale;
  const texts = row.map(({ item }) => cut(item.name, letters));
  const marks = row.map(({ item, left, right, x }, index) => ({
    left: item.form === 'point' ? x - GLYPH : Math.max(left, Math.min(px(edge[0]), right - 10)),
    right: item.form === 'point' ? x + GLYPH : Math.max(right, left + 10),
    reach: reachOf(item, left, right, x, px),
    width: item.threaded ? Infinity : measure(texts[index] ?? ''),
    weight: item.form === 'point' ? (item.mark.kind === 'incident' ? 1 : 0) : 2,
    inside: item.form === 'bar',
    above: item.form === 'thread',
  }));
  const taken = crowds.map(({ left, right }) => ({
    left: left - 12,
    right: right + 12,
    width: Infinity,
    weight: -1,
    inside: false,
    above: false,
  }));
  const placed = placeNames([...marks, ...taken], { left: px(edge[0]), right: px(edge[1]) });
  row.forEach((seen, index) => {
    const at = placed[index];
    if (at && !seen.item.threaded) seen.name = { ...at, text: texts[index] ?? '' };
  });
}

export interface Spot {
  x: number;
  y: number;
}

/** The mark under a spot, the one drawn last. */
export function hit({ seen }: Sight, { x, y }: Spot): Seen | undefined {
  return seen.findLast(({ item, left, right, x: at }) => {
    const point = item.form === 'point';
    const [start, end] = point ? [at - 7, at + 7] : [left - 3, right + 3];
    return Math.abs(item.y - y) <= (point ? 8 : 11) && x >= start && x <= end;
  });
}

/** The crowd under a spot. */
export const crowdAt = ({ crowds }: Sight, { x, y }: Spot): Crowd | undefined =>
  crowds.find((crowd) => Math.abs(crowd.y - y) < 9 && x >= crowd.left - 9 && x <= crowd.right + 9);
