import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPreset, startOf } from '~/features/changes/instants';
import { changesAsText } from '~/features/changes/text';
import { clocks } from '~/state/clocks.svelte';
import { forms } from '~/state/forms.svelte';
import { daysOn } from '~/state/moments.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  clocks.backToNow();
  clocks.refused = null;
  forms.clear();
  vi.useRealTimers();
});

describe('the clock of the dossier', () => {
  it('answers one step at once, and of many only where it comes to rest', () => {
    clocks.glide('2026-01-29T10:00:00Z');
    expect(clocks.asKnown).toBe('2026-01-29T10:00:00Z');
    clocks.glide('2026-01-29T11:00:00Z');
    clocks.glide('2026-01-29T12:00:00Z');
    expect(clocks.asKnown).toBe('2026-01-29T10:00:00Z');
    expect(clocks.gliding).toBe('2026-01-29T12:00:00Z');
    vi.runAllTimers();
    expect(clocks.asKnown).toBe('2026-01-29T12:00:00Z');
    expect(clocks.gliding).toBeNull();
    clocks.glide(null);
    expect(clocks.isNow).toBe(true);
  });

  it('goes back to now whatever was still moving', () => {
    clocks.glide('2026-01-29T09:00:00Z');
    clocks.glide('2026-01-29T10:00:00Z');
    clocks.backToNow();
    vi.runAllTimers();
    expect(clocks.isNow).toBe(true);
  });

  it('steps by days within the journal, and past its end is now', () => {
    const [first, last] = ['2026-01-20T08:00:00.000Z', '2026-02-20T08:00:00.000Z'];
    expect(daysOn(null, -1, first, last)).toBe('2026-02-19T08:00:00.000Z');
    expect(daysOn('2026-01-22T08:00:00Z', -7, first, last)).toBe(first);
    expect(daysOn('2026-02-19T08:00:00Z', 1, first, last)).toBeNull();
  });
});

describe('in the past', () => {
  it('a form is refused, and opens once one goes back to now', () => {
    clocks.known('2026-01-29T10:00:00Z');
    forms.show({ form: 'new', kind: 'round' });
    expect(forms.open).toBeNull();
    const again = clocks.refused?.again;
    clocks.known(null);
    again?.();
    expect(forms.open).toEqual({ form: 'new', kind: 'round' });
  });

  it('the clock of the world alone refuses nothing', () => {
    clocks.asOf = '2026-01-30';
    forms.show({ form: 'new', kind: 'round' });
    expect(forms.open).not.toBeNull();
    expect(clocks.refused).toBeNull();
  });
});

describe('what changed', () => {
  const known = { now: new Date(2026, 1, 21, 9, 0), briefed: null, opened: '2026-02-20T08:00:00Z' };

  it('begins at the narrowest promise there is a moment for', () => {
    expect(firstPreset(known)).toBe('opened');
    expect(firstPreset({ ...known, briefed: '2026-02-18T08:00:00Z' })).toBe('briefing');
    expect(firstPreset({ ...known, opened: null })).toBe('week');
    expect(startOf('briefing', known)).toBeNull();
    expect(startOf('yesterday', known)).toBe(new Date(2026, 1, 20).toISOString());
    expect(startOf('week', known)).toBe(new Date(2026, 1, 14).toISOString());
  });

  it('is copied as headings and lines', () => {
    const change = { word: 'moved', sentence: 'Round 2 moved.', subject: 'x', developments: [] } as const;
    const groups = [{ group: 'rounds', changes: [change] }] as never;
    expect(
      changesAsText(
        'Talks',
        groups,
        () => 'Rounds',
        (word) => word,
      ),
    ).toBe('Talks\n\nRounds\n- moved: Round 2 moved.\n');
  });
});
