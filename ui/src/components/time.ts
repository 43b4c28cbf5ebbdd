/**
 * How instants and days are written. Instants are of the analyst's own zone; a day is a day and
 * is never turned into an instant.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const two = (number: number) => String(number).padStart(2, '0');

/** "09:12:44" */
export function clockTime(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? instant
    : `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** The time of day of an instant of today, otherwise its day too. */
export function savedTime(instant: string): string {
  const at = new Date(instant);
  return at.toDateString() === new Date().toDateString() ? clockTime(instant) : stamp(instant);
}

/** "30 Jan 2026, 09:12" */
export function stamp(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return `${at.getDate()} ${months[at.getMonth()]} ${at.getFullYear()}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** "30 Jan 2026" of `2026-01-30`; anything else as it stands. */
export function dayText(day: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  return parts ? `${Number(parts[3])} ${months[Number(parts[2]) - 1]} ${parts[1]}` : day;
}

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
