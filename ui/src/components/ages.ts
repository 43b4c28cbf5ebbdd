/** Owns from which age a position is drawn fainter, and how its age is said. */
import { t } from '~/i18n';

const AGEING = 30;
const OLD = 120;

export function ageClass(days: number | null): 'fresh' | 'ageing' | 'old' {
  if (days === null || days < AGEING) return 'fresh';
  return days < OLD ? 'ageing' : 'old';
}

/** "12 days old", "3 months old", "2 years old": to the day while a day matters. */
export function ageWords(days: number | null): string {
  if (days === null) return t('issues-age-unknown');
  if (days < 60) return t('issues-age', { days });
  const months = Math.floor(days / 30.44);
  return months < 24
    ? t('issues-age-months', { n: months })
    : t('issues-age-years', { n: Math.floor(months / 12) });
}
