/** Owns how counts of incidents and people are said: as intervals, never as one number where there is room. */
import type { Account, Count, Sum, Tally, WindowTally } from '~/api/sides';
import { rangeWords } from '~/components/quantities';
import { day, days, t } from '~/i18n';

/** "2–3 incidents", "2 incidents", "no incident". */
export function incidentsWords({ least, most }: Pick<Tally, 'least' | 'most'>): string {
  if (least === most) return t('incidents-n', { n: least });
  return t('incidents-n-range', { range: rangeWords({ least, most }), most });
}

/** "3–5 killed", "at least 3 killed, 1 incident without a number"; empty where nothing is told. */
export function sumWords(kind: 'killed' | 'injured', sum: Sum, incidents: number): string {
  if (!incidents) return '';
  const told = incidents - sum.untold;
  const parts = told ? [t(`incidents-${kind}`, { range: rangeWords(sum) })] : [];
  if (sum.untold) parts.push(t(told ? 'incidents-untold' : `incidents-${kind}-untold`, { n: sum.untold }));
  if (sum.disputed) parts.push(t('incidents-disputed', { n: sum.disputed }));
  return parts.join(', ');
}

/** "3 killed", over all accounts of one incident. */
export function countWords(kind: 'killed' | 'injured', count: Count | null): string {
  return count ? t(`incidents-${kind}`, { range: rangeWords(count) }) : '';
}

/** What one account counts. */
export function accountWords({ killed, injured }: Account): string {
  return [
    killed ? t('incidents-killed', { range: rangeWords(killed) }) : '',
    injured ? t('incidents-injured', { range: rangeWords(injured) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "16–22 Jan 2026"; one end may be open. */
export function daysWords({ first, last }: WindowTally['days']): string {
  if (first && last) return days(first, last);
  if (first) return t('incidents-from', { day: day(first) });
  return last ? t('incidents-until', { day: day(last) }) : t('incidents-any-day');
}

/** The days as EDTF, for the question which incidents lie in them. */
export const edtfOf = ({ first, last }: WindowTally['days']): string => `${first ?? '..'}/${last ?? '..'}`;
