import { describe, expect, it } from 'vitest';
import { spanWords } from '~/features/overview/ribbon';
import { nearest } from '~/components/timeline/near';
import { DAY, dayStart } from '~/components/timeline/time';
import { dayText } from '~/components/time';
import { isBlank, withKey } from '~/state/spec';

const at = (day: string) => dayStart(day) ?? 0;

describe('the ribbon', () => {
  it('holds what is near and lets go of what is far', () => {
    const now = at('2026-01-30');
    const span = nearest([now - 7 * DAY, now + 2 * DAY, now + 400 * DAY], now, 60);
    expect(span.from).toBe(now - 8 * DAY);
    expect(span.to).toBe(now + 7 * DAY);
    expect(spanWords(span)).toBe('Jan – Feb 2026');
  });
});

describe('a ribbon whose talks are long over', () => {
  it('draws what is nearest', () => {
    const [now, last] = [at('2026-11-22'), at('2026-02-18')];
    const span = nearest([last - 20 * DAY, last], now);
    expect(span.from).toBeLessThan(last - 20 * DAY);
    expect(span.to).toBeLessThan(now);
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
