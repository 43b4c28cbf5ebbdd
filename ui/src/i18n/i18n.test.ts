import { afterEach, describe, expect, test } from 'vitest';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { day, days, instant, number, pieces, plainDays, speech, t } from '.';
import { systemLanguage } from './language.svelte';

afterEach(() => speech.choose('en'));

describe('a message', () => {
  test('that a language lacks is said in English, and an unknown one by its id', () => {
    speech.bundle = new FluentBundle('uk');
    expect(t('dates-month', { month: 1 })).toBe('January');
    expect(t('nowhere')).toBe('nowhere');
  });

  test('keeps a name of the other direction together, and adds nothing to others', () => {
    const bundle = new FluentBundle('en', { useIsolating: false });
    bundle.addResource(new FluentResource('seen = { $who } saw { $whom }'));
    speech.bundle = bundle;
    expect(t('seen', { who: 'Vance', whom: 'عراقچی' })).toBe('Vance saw \u2068عراقچی\u2069');
  });

  test('is taken apart where elements stand in it', () => {
    expect(pieces('dates-days', ['to'], { from: 'a' })).toEqual([{ text: 'a – ' }, { slot: 'to' }]);
  });
});

test('days are days, and what two ends share is said once', () => {
  expect(day('2026-09-01')).toBe('1 Sep 2026');
  expect(day('spring')).toBe('spring');
  expect(days('2026-02-04', '2026-02-05')).toBe('4–5 Feb 2026');
  expect(days('2026-01-28', '2026-02-02')).toBe('28 Jan – 2 Feb 2026');
  expect(days('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026');
});

test('a date without doubt is worded here, and any other is left to the host', () => {
  expect(plainDays('2026-09-01')).toBe('1 Sep 2026');
  expect(plainDays('2026-02-04/2026-02-05')).toBe('4–5 Feb 2026');
  for (const doubtful of ['2026-02-04?', '2026-02', '2026-02-XX', '2026-02-04/..', '0079-08-24', 'soon'])
    expect(plainDays(doubtful)).toBeUndefined();
  expect(plainDays('2026-02-05/2026-02-04')).toBeUndefined();
});

test('an instant is written in the zone asked for', () => {
  expect(instant('2026-01-30T22:30:00Z', 'Europe/Kyiv')).toBe('31 Jan 2026, 00:30');
  expect(instant('soon')).toBe('soon');
});

test('the page says its language and its direction', async () => {
  await speech.choose('ar');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  expect(number(12345)).toMatch(/^12.345$/u);
  await speech.choose('fr');
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fr', 'ltr']);
});

test('the first language of the system that there is a catalogue of is taken', () => {
  expect(systemLanguage(['de-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(systemLanguage(['fa'])).toBe('en');
});
