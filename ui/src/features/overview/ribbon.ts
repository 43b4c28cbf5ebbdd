/** Owns what the ribbon of the overview calls the days it shows. */
import { monthName } from '~/i18n';
import type { Stretch } from '~/components/timeline/scene';

/** "Jan – Feb 2026" */
export function spanWords({ from, to }: Stretch): string {
  const part = (at: number) => {
    const date = new Date(at);
    return { month: monthName(date.getUTCMonth() + 1, true), year: String(date.getUTCFullYear()) };
  };
  const [first, last] = [part(from), part(to)];
  const end = `${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.month} ${first.year} – ${end}`;
  return first.month === last.month ? end : `${first.month} – ${end}`;
}
