import { describe, expect, test } from 'vitest';
import { dayNumber, drawingOf, type Window } from './slips';

const window = (first: string | null, last: string | null, fate: Window['fate'] = 'gave_way'): Window => ({
  window: `${first}/${last}`,
  short: 'a date',
  first,
  last,
  soft: false,
  fate,
  slip: null,
});

describe('the dates of a round, drawn', () => {
  test('days are counted as days, whatever the zone', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-03-30') - dayNumber('2026-03-28')).toBe(2);
  });

  test('a date that moved later stands further on, below the one it took the place of', () => {
    const { bars } = drawingOf([
      window('2026-02-01', '2026-02-01'),
      window('2026-02-04', '2026-02-05', 'held'),
    ]);
    const [ghost, held] = bars;
    expect(ghost?.row).toBe(0);
    expect(held?.row).toBe(1);
    expect(held?.from).toBeGreaterThan(ghost?.to ?? 1);
    // two days are twice as wide as one
    expect(((held?.to ?? 0) - (held?.from ?? 0)) / ((ghost?.to ?? 0) - (ghost?.from ?? 0))).toBeCloseTo(2);
  });

  test('an open end runs out of the picture', () => {
    const [bar] = drawingOf([window('2026-02-01', null)]).bars;
    expect(bar).toMatchObject({ openEnd: true, to: 1 });
  });

  test('the scale has days, weeks, months or years, never a thicket', () => {
    const ticks = (first: string, last: string) => drawingOf([window(first, last)]).ticks;
    expect(ticks('2026-02-04', '2026-02-05').length).toBeGreaterThan(5);
    expect(ticks('2026-02-02', '2026-03-20').every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect(ticks('2026-01-10', '2026-10-10').every(({ month }) => month)).toBe(true);
    for (const end of ['2026-02-01', '2026-06-01', '2027-06-01', '2034-01-01'])
      expect(ticks('2026-01-15', end).length).toBeLessThanOrEqual(12);
  });

  test('without any day nothing is drawn', () => {
    expect(drawingOf([])).toEqual({ bars: [], ticks: [] });
    expect(drawingOf([window(null, null)]).bars).toEqual([]);
  });
});
