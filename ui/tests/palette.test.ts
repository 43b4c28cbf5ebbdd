import { describe, expect, it } from 'vitest';
import { linesOf, type Item } from '~/features/palette/items';
import { clockAsked, rank } from '~/features/palette/match';

describe('commands in the palette', () => {
  it('answer to begun words, without accents, and to letters left out', () => {
    expect(rank('new r', 'New round')).toBe(1);
    expect(rank('round new', 'New round')).toBe(2);
    expect(rank('ouv', 'Début – ouverture')).toBe(2);
    expect(rank('debut', 'Début')).toBe(1);
    expect(rank('nwrnd', 'New round')).toBe(4);
    expect(rank('xyz', 'New round')).toBeNull();
  });

  it('read a clock in the language spoken and in English', () => {
    const words = { asOf: 'Стан на', asKnown: 'Відомо на' };
    expect(clockAsked('as known 2026-01-29', words)).toEqual({ clock: 'known', date: '2026-01-29' });
    expect(clockAsked('Відомо на 2026-01-29', words)).toEqual({ clock: 'known', date: '2026-01-29' });
    expect(clockAsked('AS OF 2026-01', words)).toEqual({ clock: 'of', date: '2026-01' });
    expect(clockAsked('as offered', words)).toBeNull();
  });

  it('stand in groups, numbered through, and an empty group has no heading', () => {
    const item = (key: string): Item => ({ of: 'command', key, label: key, run: () => undefined });
    const lines = linesOf([
      { heading: 'Records', items: [] },
      { heading: 'Commands', items: [item('a'), item('b')] },
      { heading: 'Texts', items: [item('c')] },
    ]);
    expect(lines.map((line) => ('heading' in line ? line.heading : line.number))).toEqual([
      'Commands',
      0,
      1,
      'Texts',
      2,
    ]);
  });
});
