/**
 * Owns the axis every drawing in time uses: civil time as a number, the milliseconds of
 * `Date.UTC` over the date and the hour that a clock on the wall shows. A day is then exactly as
 * long as it is wide, in every zone and across clock changes: only instants are turned into
 * civil time, at the offset their zone had then.
 */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Whose clock on the wall: the place of the meeting, the analyst's, or none. */
export type Zone = 'venue' | 'own' | 'utc';
export const zones: readonly Zone[] = ['venue', 'own', 'utc'];

/** An instant as the seam tells it. */
export interface Point {
  utc: string;
  local: string;
  zone: string;
}

const DAYS = /^(-?\d{4,6})-(\d\d)-(\d\d)$/;

/** The beginning of a day; null for anything that is no day. */
export function dayStart(day: string | null | undefined): number | null {
  const [, year, month, date] = DAYS.exec(day ?? '') ?? [];
  if (!year || !month || !date) return null;
  const at = new Date(0);
  // Date.UTC takes the years 0 to 99 for the last century.
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return at.getTime();
}

/** The day a civil time lies on: `2026-02-01`. */
export function dayAt(civil: number): string {
  const at = new Date(civil);
  const year = at.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** A civil time written by its parts: `2026-02-04T10:00:00`. */
export function localTime(text: string): number | null {
  const at = Date.parse(`${text.replace(/Z$/, '')}Z`);
  return Number.isNaN(at) ? null : at;
}

/** Where an instant stands on the axis; null for one that cannot be read. */
export function civilOf(point: Point, zone: Zone): number | null {
  if (zone === 'venue') return localTime(point.local);
  const instant = Date.parse(point.utc);
  if (Number.isNaN(instant)) return null;
  return zone === 'utc' ? instant : inZone(instant, ownZone());
}

/** The analyst's zone, as the system says. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The civil time of an instant in a zone, at the offset it has then. */
export function inZone(instant: number, zone: string): number {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(hour, minute, second);
  return at.getTime();
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
