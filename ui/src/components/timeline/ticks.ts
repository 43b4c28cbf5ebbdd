/**
 * Owns which instants an axis names: from every hour to every hundred years, as many as have
 * room, and above them the day, month or year they belong to.
 */
import { utcDay, utcHour, utcMonth, utcYear } from 'd3-time';
import { day, monthName } from '~/i18n';
import { DAY, HOUR, dayAt } from './time';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Tick {
  at: number;
  label: string;
}

export interface Ticks {
  unit: Unit;
  step: number;
  /** What is named under each rule. */
  fine: Tick[];
  /** What those belong to; the first stands at the beginning of the axis. */
  coarse: Tick[];
}

const MONTH = 30.4 * DAY;
const YEAR = 365.25 * DAY;
const choices: readonly { unit: Unit; step: number; length: number }[] = [
  ...[1, 3, 6, 12].map((step) => ({ unit: 'hour' as const, step, length: step * HOUR })),
  ...[1, 2, 3].map((step) => ({ unit: 'day' as const, step, length: step * DAY })),
  ...[1, 2].map((step) => ({ unit: 'week' as const, step, length: 7 * step * DAY })),
  ...[1, 3, 6].map((step) => ({ unit: 'month' as const, step, length: step * MONTH })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) => ({
    unit: 'year' as const,
    step,
    length: step * YEAR,
  })),
];

/** The finest choice whose ticks stand at least so far apart. */
export function choose(from: number, to: number, width: number, apart: number) {
  const perPixel = (to - from) / Math.max(1, width);
  const fits = choices.find(({ length }) => length / perPixel >= apart);
  return fits ?? { unit: 'year' as const, step: 1000, length: 1000 * YEAR };
}

export function ticksOf(from: number, to: number, width: number, apart = 76): Ticks {
  const { unit, step } = choose(from, to, width, apart);
  const fine = starts(unit, step, from, to).map((at) => ({ at, label: fineLabel(unit, at) }));
  return { unit, step, fine, coarse: coarse(unit, from, to) };
}

/** The beginnings of stretches that lie within. */
function starts(unit: Unit, step: number, from: number, to: number): number[] {
  const [first, last] = [new Date(from), new Date(to + 1)];
  switch (unit) {
    case 'hour':
      return (utcHour.every(step) ?? utcHour).range(first, last).map(Number);
    case 'month':
      return (utcMonth.every(step) ?? utcMonth).range(first, last).map(Number);
    case 'year':
      return (utcYear.every(step) ?? utcYear).range(first, last).map(Number);
    default:
      return days(unit === 'week' ? 7 * step : step, first, last);
  }
}

/** Every so many days without starting anew each month; weeks begin on Monday. */
function days(step: number, first: Date, last: Date): number[] {
  // 1 January 1970 was a Thursday.
  const shift = step % 7 === 0 ? 3 : 0;
  return utcDay
    .range(first, last)
    .map(Number)
    .filter((at) => (((at / DAY + shift) % step) + step) % step === 0);
}

function fineLabel(unit: Unit, at: number): string {
  const date = new Date(at);
  if (unit === 'hour') return `${String(date.getUTCHours()).padStart(2, '0')}:00`;
  if (unit === 'month') return monthName(date.getUTCMonth() + 1, true);
  if (unit === 'year') return String(date.getUTCFullYear());
  return dayOfMonth(at);
}

/** "1 Feb" */
export function dayOfMonth(at: number): string {
  const text = day(dayAt(at));
  const year = String(new Date(at).getUTCFullYear());
  return text.replace(new RegExp(`[\\s,]*${year}[^\\d]*$`, 'u'), '').trim() || text;
}

function coarse(unit: Unit, from: number, to: number): Tick[] {
  if (unit === 'year') return [];
  const interval = unit === 'hour' ? utcDay : utcYear;
  const first = Number(interval.floor(new Date(from)));
  const within = interval.range(new Date(from), new Date(to)).map(Number);
  const all = within[0] === from ? within : [Math.max(first, from), ...within];
  const label = (at: number) => (unit === 'hour' ? day(dayAt(at)) : String(new Date(at).getUTCFullYear()));
  return all.map((at) => ({ at, label: label(at) }));
}
