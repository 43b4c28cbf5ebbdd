/**
 * How instants and days are written beside the controls that set them. Instants are of the
 * analyst's own zone; a day is a day and is never turned into an instant. The writing itself is
 * the language's: `~/i18n`.
 */
import { day, dayOf, instant, time } from '~/i18n';

const two = (number: number) => String(number).padStart(2, '0');

/** "09:12:44" */
export const clockTime = (at: string): string => time(at, undefined, true);

/** The time of day of an instant of today, otherwise its day too. */
export const savedTime = (at: string): string =>
  dayOf(at) === dayOf(new Date().toISOString()) ? clockTime(at) : instant(at);

/** The same to the minute, for what is not made every second. */
export const madeAt = (at: string): string =>
  dayOf(at) === dayOf(new Date().toISOString()) ? time(at) : instant(at);

/** "30 Jan 2026, 09:12" */
export const stamp = (at: string): string => instant(at);

/** "30 Jan 2026" of `2026-01-30`; anything else as it stands. */
export const dayText = (text: string): string => day(text);

/** The instant of a local `2026-01-29T18:00`, as the seam carries it. */
export function instantOf(local: string): string | null {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A local `2026-01-29T18:00` for an input, of an instant. */
export function localOf(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
