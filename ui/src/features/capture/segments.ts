/**
 * Owns cutting a text into paragraphs and stretches that proposals rest on. The host counts Unicode
 * scalar values; a string here counts UTF-16, and only paragraphs with letters outside the basic plane
 * tell the two apart.
 */
import type { Card } from '~/api/types';

export interface Stretch {
  text: string;
  /** Proposals that rest on it, the shortest first; none for words nothing rests on. */
  cards: readonly Card[];
}

export interface Paragraph {
  /** Its first scalar value in the text. */
  start: number;
  text: string;
  cards: readonly Card[];
}

const outside = /[\ud800-\udbff]/;
const scalars = (text: string): number => (outside.test(text) ? [...text].length : text.length);

/** The paragraphs of a text with the proposals whose words stand in them. */
export function paragraphs(text: string, cards: readonly Card[]): Paragraph[] {
  const inOrder = [...cards].sort((a, b) => a.span[0] - b.span[0]);
  const out: Paragraph[] = [];
  let start = 0;
  let first = 0;
  for (const line of text.split('\n')) {
    const end = start + scalars(line);
    // What ended before this paragraph is not met again, except under one that goes on.
    while (first < inOrder.length && (inOrder[first]?.span[1] ?? 0) <= start) first += 1;
    const here: Card[] = [];
    for (let at = first; at < inOrder.length; at += 1) {
      const card = inOrder[at];
      if (!card || card.span[0] >= end) break;
      if (card.span[1] > start) here.push(card);
    }
    if (line.trim()) out.push({ start, text: line, cards: here });
    start = end + 1;
  }
  return out;
}

/** A paragraph cut where proposals begin and end. */
export function stretches({ start, text, cards }: Paragraph): Stretch[] {
  if (!cards.length) return [{ text, cards: [] }];
  const plain = !outside.test(text);
  const letters = plain ? [] : [...text];
  const length = plain ? text.length : letters.length;
  const cut = (from: number, to: number): string =>
    plain ? text.slice(from, to) : letters.slice(from, to).join('');
  const clamp = (at: number): number => Math.min(length, Math.max(0, at - start));
  const marks = new Set([0, length]);
  for (const { span } of cards) for (const at of span) marks.add(clamp(at));
  const edges = [...marks].sort((a, b) => a - b);
  const shortest = [...cards].sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    return {
      text: cut(from, to),
      cards: shortest.filter(({ span }) => clamp(span[0]) <= from && clamp(span[1]) >= to),
    };
  });
}
