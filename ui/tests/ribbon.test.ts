import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, spanOf, spanWords, ticksOf } from '~/features/overview/ribbon';
import { dayText } from '~/components/time';
import { isBlank, withKey } from '~/components/fields/spec';

describe('the ribbon', () => {
  it('counts days of the calendar, without zones', () => {
    expect((dayNumber('2026-03-30') ?? 0) - (dayNumber('2026-03-28') ?? 0)).toBe(2);
    expect(dayOf(dayNumber('2026-02-28') ?? 0)).toBe('2026-02-28');
    expect(dayNumber('2026-02')).toBeNull();
  });

  it('holds what is near and lets go of what is far', () => {
    const now = dayNumber('2026-01-30') ?? 0;
    const span = spanOf([now - 7, now + 2, now + 400], now);
    expect(span.first).toBe(now - 8);
    expect(span.last).toBe(now + 7);
    expect(ticksOf(span).length).toBeLessThanOrEqual(8);
    expect(spanWords(span)).toBe('Jan – Feb 2026');
  });
});

describe('a ribbon whose talks are long over', () => {
  it('draws what is nearest', () => {
    const now = dayNumber('2026-11-22') ?? 0;
    const last = dayNumber('2026-02-18') ?? 0;
    const span = spanOf([last - 20, last], now);
    expect(span.first).toBeLessThan(last - 20);
    expect(span.last).toBeLessThan(now);
  });
});

describe('days and blanks', () => {
  it('are written in short words and never guessed', () => {
    expect(dayText('2026-01-30')).toBe('30 Jan 2026');
    expect(dayText('2026-01-XX')).toBe('2026-01-XX');
  });

  it('take an emptied field out of the object', () => {
    expect(withKey({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
    expect(isBlank([])).toBe(true);
    expect(isBlank(0)).toBe(false);
  });
});
