/**
 * Owns what of a timeline stands on which row, from when to when: everything about the drawing
 * that does not depend on the zoom. Rows are as high as their unit says; nothing is in pixels
 * along the axis yet.
 */
import type { TimelineLane, TimelineMark, TimelinePage } from '~/api/types';
import { pack } from './layout';
import { DAY, HOUR, civilOf, dayStart, type Zone } from './time';

export type Form = 'bar' | 'thread' | 'point';

export interface Stretch {
  from: number;
  to: number;
}

/** A mark with its place. */
export interface Drawn extends Stretch {
  /** The same as long as lane, record and date are. */
  key: string;
  mark: TimelineMark;
  /** What is written beside it. */
  name: string;
  lane: number;
  form: Form;
  /** It stands on the thread of an offer, which tells what it is about. */
  threaded: boolean;
  /** Where its glyph stands. */
  at: number;
  /** The middle of its row, from the top of all lanes. */
  y: number;
  /** Dates it was given up from. */
  ghosts: Stretch[];
  /** Until when an answer is owed: as of. */
  until: number | null;
  /** Hours within it. */
  times: Stretch[];
}

export interface LaneDrawn {
  lane: TimelineLane;
  index: number;
  top: number;
  height: number;
  items: Drawn[];
}

export interface Scene {
  lanes: LaneDrawn[];
  /** In the order in which keys go through them: lane by lane, each in order of time. */
  items: Drawn[];
  /** Marks for which no date stands: they are in the table alone. */
  undated: TimelineMark[];
  height: number;
}

export interface Way {
  zone: Zone;
  /** Height of a row of points; what has a length takes nearly twice that. */
  unit: number;
  /** Most rows of what has a length, and of points. */
  rows: [number, number];
  /** Keys of lanes that are not shown. */
  hidden?: ReadonlySet<string>;
  /** Lanes without marks are left out. */
  emptyToo?: boolean;
  /** Marks that are counted will be named: their lanes keep room for them, so that nothing jumps. */
  partly?: boolean;
}

/** How far a date without a beginning or an end is drawn. */
const OPEN = 30 * DAY;
const TALL = 1.9;
const PAD = 0.3;

export function sceneOf(page: TimelinePage, way: Way): Scene {
  const asOf = (dayStart(page.as_of) ?? 0) + DAY;
  const byLane = new Map<number, Drawn[]>();
  const undated: TimelineMark[] = [];
  const signs = new Map(page.parties.map(({ id, title, glyph }) => [id, glyph || title]));
  const shown = (lane: number) => !way.hidden?.has(page.lanes[lane]?.key ?? '');
  for (const mark of page.marks) {
    if (!shown(mark.lane)) continue;
    const drawn = place(mark, page.lanes[mark.lane]?.key ?? '', asOf, way.zone);
    if (drawn) drawn.name = nameOf(mark, signs);
    const items = byLane.get(mark.lane) ?? [];
    if (drawn) items.push(drawn);
    else undated.push(mark);
    byLane.set(mark.lane, items);
  }
  const counted = new Set(page.counts.map(({ lane }) => lane));
  const lanes: LaneDrawn[] = [];
  let top = 0;
  page.lanes.forEach((lane, index) => {
    const items = byLane.get(index) ?? [];
    if (!shown(index) || (!items.length && !counted.has(index) && !way.emptyToo)) return;
    const height = stand(items, top, way, way.partly === true && counted.has(index));
    lanes.push({ lane, index, top, height, items });
    top += height;
  });
  return { lanes, items: lanes.flatMap(({ items }) => items), undated, height: top };
}

function place(mark: TimelineMark, lane: string, asOf: number, zone: Zone): Drawn | null {
  const ghosts = mark.ghosts.flatMap(({ first, last }) => stretch(first, last) ?? []);
  const gone = ghosts.at(-1);
  const days = stretch(mark.first, mark.last) ?? (gone ? { from: gone.to, to: gone.to + DAY } : null);
  if (!days) return null;
  const times = mark.times.flatMap(({ start, end }) => {
    const from = civilOf(start, zone);
    const to = end && civilOf(end, zone);
    return from === null ? [] : [{ from, to: to ?? from + HOUR }];
  });
  const timed = mark.kind === 'development' ? times[0] : undefined;
  const { from, to } = timed ?? days;
  return {
    key: `${lane}|${mark.id}|${mark.title}`,
    mark,
    name: mark.title,
    lane: mark.lane,
    form: formOf(mark),
    from,
    to,
    at: timed ? from : (from + to) / 2,
    threaded: false,
    y: 0,
    ghosts,
    until: mark.open && asOf > to ? asOf : null,
    times: timed ? [] : times,
  };
}

/** An offer says whose it is and to whom. */
function nameOf({ kind, title, from, to }: TimelineMark, signs: ReadonlyMap<string, string>): string {
  const side = (ids: readonly string[]) => ids.flatMap((id) => signs.get(id) ?? []).join(' ');
  const [asker, asked] = [side(from), side(to)];
  return kind === 'offer' && asker && asked ? `${asker} → ${asked}  ${title}` : title;
}

function formOf({ kind, first, last }: TimelineMark): Form {
  if (kind === 'offer') return 'thread';
  const dated = first !== undefined || last !== undefined;
  return (kind === 'round' || kind === 'pledge') && dated ? 'bar' : 'point';
}

/** The days a date allows, to the end of the last; an open side reaches a month further. */
function stretch(first?: string | null, last?: string | null): Stretch | null {
  const [from, to] = [dayStart(first), dayStart(last)];
  if (from === null && to === null) return null;
  return { from: from ?? (to ?? 0) - OPEN, to: (to ?? (from ?? 0) + OPEN) + DAY };
}

/** Puts the items of a lane on their rows; the height they take. */
function stand(items: Drawn[], top: number, { unit, rows }: Way, more: boolean): number {
  items.sort((a, b) => a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));
  const long = items.filter(isLong);
  const longRows = pack(long.map(reach), rows[0]);
  const rowOf = new Map<string, number>();
  long.forEach(({ mark }, index) => {
    if (mark.kind === 'offer') rowOf.set(mark.id, longRows[index] ?? 0);
  });
  const tall = unit * TALL;
  const start = top + unit * PAD;
  const yOfLong = (row: number) => start + row * tall + tall * 0.62;
  long.forEach((item, index) => (item.y = yOfLong(longRows[index] ?? 0)));

  const onThread = ({ mark }: Drawn) =>
    mark.part && mark.subject !== undefined ? rowOf.get(mark.subject) : undefined;
  const points = items.filter((item) => !isLong(item));
  for (const item of points) {
    const row = onThread(item);
    item.threaded = row !== undefined;
    if (row !== undefined) item.y = yOfLong(row);
  }
  const loose = points.filter(({ threaded }) => !threaded);
  const looseRows = pack(loose, rows[1]);
  const below = start + (long.length ? (Math.max(...longRows) + 1) * tall : 0);
  loose.forEach((item, index) => (item.y = below + ((looseRows[index] ?? 0) + 0.5) * unit));
  const used = more ? rows[1] : loose.length ? Math.max(...looseRows) + 1 : 0;
  const height = below - top + used * unit + unit * PAD;
  return Math.max(height, unit * 1.6);
}

/** A round or a pledge that has lost its date stands among those that have one. */
const isLong = ({ form, mark }: Drawn): boolean =>
  form !== 'point' || mark.kind === 'round' || mark.kind === 'pledge';

/** What a mark takes of its row, with what it was moved from and how long it waits. */
function reach({ from, to, ghosts, until }: Drawn): Stretch {
  return {
    from: Math.min(from, ...ghosts.map((ghost) => ghost.from)),
    to: Math.max(to, until ?? to, ...ghosts.map((ghost) => ghost.to)),
  };
}
