/** Owns how quantities, gaps and overlaps are said in words, in the language spoken. */
import type { Gap } from '~/api/types';
import { number, t } from '~/i18n';

export interface Bounds {
  least?: number | null | undefined;
  most?: number | null | undefined;
}

/** "3–5", "3", "at least 3", "at most 5"; empty when neither bound is known. */
export function rangeWords({ least, most }: Bounds): string {
  const [low, high] = [least ?? null, most ?? null];
  if (low !== null && high !== null)
    return low === high ? number(low) : t('issues-range', { from: number(low), to: number(high) });
  if (low !== null) return t('issues-at-least', { n: number(low) });
  return high === null ? '' : t('issues-at-most', { n: number(high) });
}

/** The same with its unit: "30–50 years". */
export function quantityWords(quantity: Bounds & { unit: string }): string {
  const range = rangeWords(quantity);
  if (!range) return '';
  return quantity.unit ? t('issues-with-unit', { range, unit: quantity.unit }) : range;
}

/** "gap of 15 years", "overlap 3–5 years". */
export function gapWords(gap: Gap): string {
  if (gap.gap !== null) return t('issues-gap', { size: number(gap.gap), unit: gap.unit });
  const range = gap.overlap ? rangeWords(gap.overlap) : '';
  return range ? t('issues-overlap', { range, unit: gap.unit }) : t('issues-overlap-any');
}
