/**
 * How days, instants and numbers are written. A day is a day and is never turned into an instant.
 * The words of dates stand in the catalogue, because Rust writes the same ones; only digits, zones
 * and lists come from `Intl`.
 */
import { speech } from './language.svelte';
import { t } from './messages';

const DAY = /^(-?\d{4,})-(\d\d)-(\d\d)$/;

interface Day {
  year: string;
  month: number;
  day: string;
}

function read(text: string): Day | undefined {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return year && month && day ? { year, month: Number(month), day: String(Number(day)) } : undefined;
}

const short = (month: number) => t('dates-month-short', { month });

/** "30 Jan 2026" of `2026-01-30`; anything else as it stands. */
export function day(text: string): string {
  const at = read(text);
  return at ? t('dates-day', { ...at, month: short(at.month) }) : text;
}

/** "30 January 2026" */
export function dayLong(text: string): string {
  const at = read(text);
  return at ? t('dates-day-long', { ...at, month: t('dates-month-of-day', { month: at.month }) }) : text;
}

/** "4–5 Feb 2026", "28 Jan – 2 Feb 2026": what both ends share is said once. */
export function days(from: string, to: string): string {
  const [first, last] = [read(from), read(to)];
  if (from === to || !first || !last) return from === to ? day(from) : `${day(from)} – ${day(to)}`;
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month)
    return t('dates-days-in-month', { ...last, month: short(last.month), from: first.day, to: last.day });
  const start = sameYear ? t('dates-day-no-year', { day: first.day, month: short(first.month) }) : day(from);
  return t('dates-days', { from: start, to: day(to) });
}

const PLAIN = /^([1-9]\d{3}-\d\d-\d\d)(?:\/([1-9]\d{3}-\d\d-\d\d))?$/;

/**
 * The short words of an EDTF date that is one day, or from one day to a later one, without any
 * doubt: most dates there are, and the host need not be asked for them. Nothing for any other.
 */
export function plainDays(edtf: string): string | undefined {
  const [, from, to = from] = PLAIN.exec(edtf) ?? [];
  return from && to && (edtf === from || from < to) ? days(from, to) : undefined;
}

/** "January", or "Jan". */
export const monthName = (month: number, short = false): string =>
  t(short ? 'dates-month-short' : 'dates-month', { month });

/** "January 2026" */
export const monthYear = (year: number, month: number): string =>
  t('dates-month-year', { month: t('dates-month', { month }), year: String(year) });

/** The time on the wall in a zone, the analyst's own without one. */
function wall(instant: string, zone?: string): { date: string; hm: string; hms: string } | undefined {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return undefined;
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const hm = `${part.hour}:${part.minute}`;
  return { date: `${part.year}-${part.month}-${part.day}`, hm, hms: `${hm}:${part.second}` };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone = ''): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      ...(zone ? { timeZone: zone } : {}),
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** "30 Jan 2026, 09:12", in the analyst's own zone or in the one given (IANA name). */
export function instant(text: string, zone?: string): string {
  const at = wall(text, zone);
  return at ? t('dates-instant', { day: day(at.date), time: at.hm }) : text;
}

/** "09:12", or "09:12:44". */
export function time(text: string, zone?: string, seconds = false): string {
  const at = wall(text, zone);
  return at ? (seconds ? at.hms : at.hm) : text;
}

/** `2026-01-30`: the day an instant falls on, in the analyst's own zone or in the one given. */
export const dayOf = (text: string, zone?: string): string => wall(text, zone)?.date ?? text;

/** "12,345" */
export const number = (value: number, options?: Intl.NumberFormatOptions): string =>
  value.toLocaleString(speech.tag, options);

/** "40 %", of 0.4. */
export const percent = (value: number): string => number(value, { style: 'percent' });

/** "a, b and c" */
export const list = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(speech.tag, { type }).format(items);

/** Orders words as the language does. */
export const compare = (one: string, other: string): number => one.localeCompare(other, speech.tag);
