/** Owns from which age a position is drawn fainter. The days themselves are always said. */
const AGEING = 30;
const OLD = 120;

export function ageClass(days: number | null): 'fresh' | 'ageing' | 'old' {
  if (days === null || days < AGEING) return 'fresh';
  return days < OLD ? 'ageing' : 'old';
}
