/** Owns how the strip words distances in days. */
import type { RoundAhead } from '~/api/types';
import { t } from '~/i18n';

export function inDays({ in_days: days, exact, state }: RoundAhead): string {
  if (state === 'under_way') return t('overview-today');
  if (days === null) return t('overview-no-date');
  if (days < 0) return t('overview-overdue', { n: -days });
  if (days === 0) return t(exact ? 'overview-today' : 'overview-from-today');
  return t(exact ? 'overview-in' : 'overview-in-earliest', { n: days });
}

export function daysAgo(days: number | null): string {
  if (days === null) return t('overview-no-date');
  return days === 0 ? t('overview-today') : t('overview-ago', { n: days });
}
