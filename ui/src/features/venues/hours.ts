/** Owns how an hour on a place's own clocks is written. Rust has worked it out, clock changes included. */
import { day, dayOf, t } from '~/i18n';
import type { LocalMoment } from '~/api/types';

export interface LocalHour {
  local: string;
  offset: number;
}

/** "10:00" */
export const hourOf = ({ local }: LocalHour): string => local.slice(11, 16);

/** "UTC+04:00" */
export function offsetText({ offset }: LocalHour): string {
  const size = Math.abs(offset);
  const two = (part: number) => String(part).padStart(2, '0');
  const sign = offset < 0 ? '−' : '+';
  return t('venues-offset', { offset: `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}` });
}

/** "Wed 4 Feb 2026, 10:00" without the weekday: the day and the hour there. */
export const momentThere = (hour: LocalHour): string =>
  t('venues-moment-there', { day: day(hour.local.slice(0, 10)), time: hourOf(hour) });

/** How the day there differs from the day here: "the day before", or nothing. */
export function otherDay(hour: LocalHour, moment: LocalMoment, zone?: string): string {
  const [there, here] = [hour.local.slice(0, 10), dayOf(moment.at, zone)];
  if (there === here) return '';
  return t(there < here ? 'venues-day-before' : 'venues-day-after');
}

/** What is worked out for: now, noon of a past day, the hour of a session. */
export function momentName(moment: LocalMoment, round: string): string {
  if (moment.kind === 'now') return t('venues-moment-now');
  if (moment.kind === 'noon') return t('venues-moment-noon', { day: day(moment.at.slice(0, 10)) });
  return t('venues-moment-session', { session: moment.title, round });
}
