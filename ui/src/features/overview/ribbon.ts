/** Owns the arithmetic of the ribbon: days as numbers, a span that holds the marks, its ticks. */
import { dayText } from '~/components/time';

const DAY_MS = 86_400_000;
const TICKS = 7;

/** A day as a number; days are of the calendar and have no zone. */
export function dayNumber(day: string): number | null {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY_MS : null;
}

export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export interface Span {
  first: number;
  last: number;
}

const NEAR = 60;

/**
 * The days to draw, never more than 120: around `center` where marks are near it, otherwise around
 * the mark nearest to it, so that long-finished talks do not draw an empty strip.
 */
export function spanOf(days: readonly number[], center: number): Span {
  const distance = (day: number) => Math.abs(day - center);
  const nearest = days.reduce<number | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
  const anchor = nearest === null || distance(nearest) <= NEAR ? center : nearest;
  const near = days.filter((day) => Math.abs(day - anchor) <= NEAR);
  const first = Math.min(anchor - 5, ...near) - 1;
  const last = Math.max(anchor + 5, ...near) + 2;
  return { first, last };
}

export function ticksOf({ first, last }: Span): { day: number; label: string }[] {
  const step = Math.max(1, Math.ceil((last - first) / TICKS));
  const ticks = [];
  for (let day = Math.ceil(first); day <= last; day += step) {
    ticks.push({ day, label: dayText(dayOf(day)).replace(/ \d{4}$/, '') });
  }
  return ticks;
}

/** "Jan – Feb 2026" */
export function spanWords({ first, last }: Span): string {
  const [from, to] = [first, last].map((day) =>
    dayText(dayOf(Math.round(day)))
      .split(' ')
      .slice(1),
  );
  if (!from || !to) return '';
  if (from.join() === to.join()) return from.join(' ');
  return from[1] === to[1] ? `${from[0]} – ${to.join(' ')}` : `${from.join(' ')} – ${to.join(' ')}`;
}
