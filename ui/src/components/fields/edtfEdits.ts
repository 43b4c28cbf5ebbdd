/**
 * Owns what the date picker does to a date as text: a day is put in, an end of an interval, a
 * certainty turned. Works on the text because typed text comes first: what the picker does not
 * know it leaves as it stands. Refuses to judge a date: the host reads it.
 */
const DAY = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

export interface Ends {
  from: string;
  /** Undefined: not an interval. */
  to?: string;
}

export function ends(text: string): Ends {
  const [from = '', to] = text.trim().split('/');
  return to === undefined ? { from } : { from, to };
}

export const together = ({ from, to }: Ends): string =>
  to === undefined ? from : `${from || '..'}/${to || '..'}`;

/** The end the picker works on: the second of an interval. */
const active = ({ from, to }: Ends): string => to ?? from;

function change(text: string, edit: (end: string) => string): string {
  const both = ends(text);
  return together(both.to === undefined ? { from: edit(both.from) } : { ...both, to: edit(both.to) });
}

/** The bare date and what stands after it. */
function parts(end: string): { date: string; sign: string } {
  const sign = /[?~%]$/.exec(end)?.[0] ?? '';
  return { date: sign ? end.slice(0, -1) : end, sign };
}

/** Puts a day in, keeping the certainty. */
export const withDay = (text: string, day: string): string => change(text, (end) => day + parts(end).sign);

/** Turns "doubtful" or "about" on and off; both together are one sign. */
export function turned(text: string, sign: '?' | '~'): string {
  return change(text, (end) => {
    const { date, sign: now } = parts(end);
    if (!date || date === '..') return end;
    const has = { '?': now === '?' || now === '%', '~': now === '~' || now === '%' };
    has[sign] = !has[sign];
    return date + (has['?'] && has['~'] ? '%' : has['?'] ? '?' : has['~'] ? '~' : '');
  });
}

export function isTurned(text: string, sign: '?' | '~'): boolean {
  const { sign: now } = parts(active(ends(text)));
  return now === sign || now === '%';
}

/** Takes precision away step by step: the day, then the month; then gives it back as unspecified. */
export function lessPrecise(text: string): string {
  return change(text, (end) => {
    const { date, sign } = parts(end);
    const [, year, month, day] = DAY.exec(date) ?? [];
    if (!year) return end;
    if (day && day !== 'XX') return `${year}-${month}-XX${sign}`;
    if (day) return `${year}-${month}${sign}`;
    if (month && month !== 'XX') return `${year}-XX${sign}`;
    return `${year}${sign}`;
  });
}

/** One day becomes the beginning of an interval, an interval its beginning alone. */
export function asInterval(text: string): string {
  const both = ends(text);
  return both.to === undefined ? together({ from: both.from, to: both.from }) : both.from;
}

/** An end that is not known yet, or the end it was. */
export function openEnd(text: string): string {
  const both = ends(text);
  return together({ from: both.from, to: both.to === '..' ? both.from : '..' });
}

export const isOpen = (text: string): boolean => ends(text).to === '..';

/** The day the calendar stands on. */
export function dayIn(text: string, today: string): string {
  const { date } = parts(active(ends(text)));
  const [, year, month, day] = DAY.exec(date) ?? [];
  if (!year) {
    const [, ...begun] = DAY.exec(parts(ends(text).from).date) ?? [];
    return begun[0] ? whole(begun) : today;
  }
  return whole([year, month, day]);
}

const whole = ([year, month, day]: (string | undefined)[]): string =>
  `${year}-${month && month !== 'XX' ? month : '01'}-${day && day !== 'XX' ? day : '01'}`;

const DAY_MS = 86_400_000;
const millis = (day: string): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A day some days, or whole months, away. */
export const plusDays = (day: string, days: number): string => iso(millis(day) + days * DAY_MS);
export function plusMonths(day: string, months: number): string {
  const first = new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(first.getTime() + (Math.min(last, +day.slice(8, 10)) - 1) * DAY_MS);
}

/** The weeks of a month, Monday first, filled up with days of its neighbours. */
export function weeksOf(day: string): string[][] {
  const first = `${day.slice(0, 7)}-01`;
  const back = (new Date(millis(first)).getUTCDay() + 6) % 7;
  const start = plusDays(first, -back);
  const next = plusMonths(first, 1);
  const weeks: string[][] = [];
  for (let week = start; week < next; week = plusDays(week, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => plusDays(week, at)));
  return weeks;
}

/** Whether a day lies between both ends as written. */
export function within(day: string, text: string): boolean {
  const { from, to } = ends(text);
  const [first, last] = [parts(from).date, to === undefined ? undefined : parts(to).date];
  if (last === undefined) return day === first;
  return (
    (first === '..' || day >= first) && (last === '..' || last === '' || day <= last) && day.length === 10
  );
}
