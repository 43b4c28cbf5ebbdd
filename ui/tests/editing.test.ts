/** What the date picker writes, and how words of a captured text are chosen. */
import { describe, expect, test } from 'vitest';
import {
  asInterval,
  dayIn,
  isTurned,
  lessPrecise,
  openEnd,
  plusMonths,
  turned,
  weeksOf,
  withDay,
  within,
} from '~/components/fields/edtfEdits';
import { locate, nextWord, sentenceAround, spanOf, stretches } from '~/components/fields/words';

describe('the date picker', () => {
  test('puts a day in and keeps how certain it is', () => {
    expect(withDay('', '2026-02-04')).toBe('2026-02-04');
    expect(withDay('2026-02-01?', '2026-02-04')).toBe('2026-02-04?');
    expect(withDay('2026-02-01/2026-02-02', '2026-02-05')).toBe('2026-02-01/2026-02-05');
    expect(withDay('2026-02-01/..', '2026-02-05')).toBe('2026-02-01/2026-02-05');
  });

  test('turns about and doubtful on and off, alone and together', () => {
    expect(turned('2026-02-01', '~')).toBe('2026-02-01~');
    expect(turned('2026-02-01~', '?')).toBe('2026-02-01%');
    expect(turned('2026-02-01%', '~')).toBe('2026-02-01?');
    expect(isTurned('2026-02-01%', '?')).toBe(true);
    expect(turned('2026-02-01/..', '?')).toBe('2026-02-01/..');
  });

  test('takes precision away step by step', () => {
    const steps = ['2026-02-01'];
    for (let at = 0; at < 4; at += 1) steps.push(lessPrecise(steps[at] ?? ''));
    expect(steps).toEqual(['2026-02-01', '2026-02-XX', '2026-02', '2026-XX', '2026']);
  });

  test('makes intervals and open ends and takes them back', () => {
    expect(asInterval('2026-02-01')).toBe('2026-02-01/2026-02-01');
    expect(asInterval('2026-02-01/2026-02-03')).toBe('2026-02-01');
    expect(openEnd('2026-02-01')).toBe('2026-02-01/..');
    expect(openEnd('2026-02-01/..')).toBe('2026-02-01/2026-02-01');
  });

  test('stands on the day in question and draws whole weeks', () => {
    expect(dayIn('2026-02-XX?', '2026-11-22')).toBe('2026-02-01');
    expect(dayIn('', '2026-11-22')).toBe('2026-11-22');
    expect(dayIn('2026-02-04/..', '2026-11-22')).toBe('2026-02-04');
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
    const weeks = weeksOf('2026-02-04');
    expect(weeks[0]?.[0]).toBe('2026-01-26');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(within('2026-02-03', '2026-02-01/2026-02-04')).toBe(true);
    expect(within('2026-03-03', '2026-02-01/..')).toBe(true);
  });
});

describe('the words of a captured text', () => {
  const text = 'Talks were put off. «Ми готові» 👍 he said. Nobody replied.';
  const pieces = stretches(text);
  const at = (word: string) => pieces.findIndex((piece) => piece.text.startsWith(word));

  test('are counted in characters, as spans in files are', () => {
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    const span = spanOf(pieces, at('he'), at('said'));
    expect(span).toEqual(locate(text, 'he said.'));
    expect(spanOf(pieces, at('said'), at('he'))).toEqual(span);
  });

  test('are walked one by one, and taken by the sentence', () => {
    expect(nextWord(pieces, at('Talks'), 1)).toBe(at('were'));
    expect(nextWord(pieces, at('Talks'), -1)).toBe(at('Talks'));
    const [first, last] = sentenceAround(pieces, at('replied'));
    expect(spanOf(pieces, first, last)?.words).toBe('Nobody replied.');
  });

  test('that do not stand there are nowhere', () => {
    expect(locate(text, 'put back')).toBeNull();
    expect(locate(text, '')).toBeNull();
  });
});
