/** Owns how the strip words distances in days. */
import type { RoundAhead } from '~/api/types';

export function inDays({ in_days: days, exact, state }: RoundAhead): string {
  if (state === 'under_way') return 'today';
  if (days === null) return 'date not known';
  if (days < 0) return `overdue by ${count(-days)}`;
  if (days === 0) return exact ? 'today' : 'from today';
  return exact ? `in ${count(days)}` : `in ${count(days)} at the earliest`;
}

export function daysAgo(days: number | null): string {
  if (days === null) return 'date not known';
  return days === 0 ? 'today' : `${count(days)} ago`;
}

export const since = (days: number): string => (days === 0 ? 'today' : `${count(days)} ago`);

export function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`;
}

function count(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
