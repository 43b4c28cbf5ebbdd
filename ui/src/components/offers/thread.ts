/**
 * Owns where the moves of a thread stand in its drawing: days across, the parties below one
 * another, each move on the line of whoever made it. Shapes are those of the timeline.
 */
import type { OfferHead, OfferThreads } from '~/api/sides';
import type { Thread } from '~/api/types';

export type Part = 'ask' | 'reiteration' | 'notice' | 'answer' | 'end' | 'silence';

const parts: Record<string, Part> = {
  floated: 'ask',
  conveyed: 'ask',
  made_public: 'ask',
  reiterated: 'reiteration',
  acknowledged: 'notice',
  under_study: 'notice',
  accepted: 'answer',
  accepted_with_conditions: 'answer',
  declined: 'answer',
  countered: 'answer',
  denied: 'answer',
  withdrawn: 'end',
  lapsed: 'end',
};

/** What part a state has in a thread. */
export const partOf = (state: string): Part => parts[state] ?? 'notice';

/** Whether the side that is asked makes such a move, where nobody says who did. */
const byAddressee = (part: Part): boolean => part === 'answer' || part === 'notice' || part === 'silence';

export interface Point {
  development: string;
  offer: string;
  part: Part;
  /** Days since 1970; the middle of what the date allows. */
  from: number;
  to: number;
  lane: number;
  /** The lane it is directed to; the same as its own when nobody is named. */
  toward: number;
  counts: boolean;
}

export interface Wait {
  offer: string;
  lane: number;
  from: number;
  to: number;
}

export interface Drawing {
  /** Parties by line, top first; null stands for somebody not named. */
  lanes: (string | null)[];
  points: Point[];
  waits: Wait[];
  first: number;
  last: number;
}

const DAY_MS = 86_400_000;

/** A day of the calendar as a number; days have no zone. */
export function dayNumber(day: string | null | undefined): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '');
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS : null;
}

export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

export function drawingOf(
  thread: Thread,
  heads: ReadonlyMap<string, OfferHead>,
  dates: OfferThreads['dates'],
  asOf: string,
): Drawing | null {
  const lanes = lanesOf(thread, heads);
  const lane = (party: string | null | undefined) => Math.max(0, lanes.indexOf(party ?? null));
  const points: Point[] = [];
  for (const offer of thread.offers) {
    const head = heads.get(offer.offer);
    const [asker, asked] = [head?.from[0] ?? null, head?.to[0] ?? null];
    const add = (development: string, part: Part, by: string | null, counts: boolean) => {
      const days = daysOf(dates[development]);
      if (!days) return;
      const answers = by ? !head?.from.includes(by) : byAddressee(part);
      const own = by ?? (answers ? asked : asker);
      const toward = part === 'silence' ? own : answers ? asker : asked;
      points.push({
        development,
        offer: offer.offer,
        part,
        ...days,
        lane: lane(own),
        toward: lane(toward),
        counts,
      });
    };
    for (const it of offer.moves)
      add(it.development, partOf(it.state), it.by, it.weight === 'decides' || it.weight === 'decided');
    for (const it of offer.silences) add(it.development, 'silence', it.party ?? asked, true);
  }
  const until = dayNumber(asOf);
  if (!points.length || until === null) return null;
  const waits = waitsOf(thread, lane, until);
  const days = [...points.flatMap((it) => [it.from, it.to]), ...waits.map((it) => it.to)];
  return { lanes, points, waits, first: Math.min(...days), last: Math.max(...days) };
}

function lanesOf(thread: Thread, heads: ReadonlyMap<string, OfferHead>): (string | null)[] {
  const parties: (string | null)[] = [];
  const add = (party: string | null) => {
    if (!parties.includes(party)) parties.push(party);
  };
  for (const { offer } of thread.offers) heads.get(offer)?.from.forEach(add);
  for (const { offer } of thread.offers) heads.get(offer)?.to.forEach(add);
  for (const { moves } of thread.offers) for (const { by } of moves) if (by) add(by);
  const unnamed = thread.offers.some(({ offer }) => {
    const head = heads.get(offer);
    return !head?.from.length || !head.to.length;
  });
  if (unnamed || !parties.length) parties.push(null);
  return parties;
}

/** A date with an open end stands at the end that is known. */
function daysOf(date: OfferThreads['dates'][string] | undefined): { from: number; to: number } | null {
  const [first, last] = [dayNumber(date?.first), dayNumber(date?.last)];
  const from = first ?? last;
  const to = last ?? first;
  return from === null || to === null ? null : { from, to };
}

function waitsOf(thread: Thread, lane: (party: string | null) => number, until: number): Wait[] {
  return thread.owed.flatMap((owed) => {
    const from = dayNumber(owed.since);
    if (from === null) return [];
    return [{ offer: owed.offer, lane: lane(owed.party), from: Math.min(from, until), to: until }];
  });
}

/**
 * Places along the axis, from 0 to 1. Long silences between moves are kept, but a thread that was
 * taken up again after months would press its moves together: beyond a stretch, days shrink.
 */
export function placer(drawing: Drawing): (day: number) => number {
  const days = [
    ...new Set([drawing.first, ...drawing.points.flatMap((it) => [it.from, it.to]), drawing.last]),
  ];
  days.sort((a, b) => a - b);
  const places = new Map<number, number>();
  let at = 0;
  let before = days[0] ?? 0;
  for (const day of days) {
    at += shrunk(day - before);
    places.set(day, at);
    before = day;
  }
  const whole = at || 1;
  return (day) => {
    const known = places.get(day);
    if (known !== undefined) return at ? known / whole : 0.5;
    const earlier = days.filter((it) => it < day).at(-1) ?? before;
    return ((places.get(earlier) ?? 0) + shrunk(day - earlier)) / whole;
  };
}

/** Up to ten days one for one; from there each further tenfold adds ten. */
const shrunk = (days: number): number => (days <= 10 ? days : 10 + 10 * Math.log10(days / 10));
