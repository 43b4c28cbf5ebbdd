import { describe, expect, it } from 'vitest';
import type { Card } from '~/api/types';
import { paragraphs, stretches } from './segments';

const card = (no: number, start: number, end: number) => ({ no, span: [start, end] }) as unknown as Card;
const told = (text: string, cards: Card[]) =>
  paragraphs(text, cards).map((paragraph) =>
    stretches(paragraph).map(({ text: words, cards: on }) => [words, on.map(({ no }) => no)]),
  );

describe('a text with proposals', () => {
  it('is cut where they begin and end, the shortest first', () => {
    expect(told('one two three', [card(0, 0, 7), card(1, 4, 7)])).toEqual([
      [
        ['one ', [0]],
        ['two', [1, 0]],
        [' three', []],
      ],
    ]);
  });

  it('counts letters outside the basic plane once', () => {
    expect(told('a𝄞b\n\nзустріч у неділю', [card(0, 1, 2), card(1, 5, 12)])).toEqual([
      [
        ['a', []],
        ['𝄞', [0]],
        ['b', []],
      ],
      [
        ['зустріч', [1]],
        [' у неділю', []],
      ],
    ]);
  });

  it('goes on over a paragraph', () => {
    expect(told('ab\ncd', [card(0, 1, 4)])).toEqual([
      [
        ['a', []],
        ['b', [0]],
      ],
      [
        ['c', [0]],
        ['d', []],
      ],
    ]);
  });
});
