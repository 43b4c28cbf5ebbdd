/**
 * Owns the words of a captured text as stretches that can be chosen one by one. Positions count
 * Unicode characters, as spans in files do, not UTF-16 units.
 */
export interface Stretch {
  text: string;
  /** In characters. */
  start: number;
  end: number;
  word: boolean;
}

export interface Span {
  start: number;
  end: number;
  words: string;
}

/** The text cut into words and what stands between them. */
export function stretches(text: string): Stretch[] {
  const out: Stretch[] = [];
  let at = 0;
  for (const { 0: piece } of text.matchAll(/\s+|[^\s]+/gu)) {
    const length = [...piece].length;
    out.push({ text: piece, start: at, end: at + length, word: piece.trim() !== '' });
    at += length;
  }
  return out;
}

/** The span from one word to another, whichever stands first; none outside the text. */
export function spanOf(pieces: readonly Stretch[], one: number, other: number): Span | undefined {
  const [first, last] = [pieces[Math.min(one, other)], pieces[Math.max(one, other)]];
  if (!first || !last) return undefined;
  const words = pieces
    .slice(Math.min(one, other), Math.max(one, other) + 1)
    .map((piece) => piece.text)
    .join('');
  return { start: first.start, end: last.end, words };
}

/** Where these words stand in the text, the first time. */
export function locate(whole: string, words: string): Span | null {
  const at = whole.indexOf(words);
  if (at < 0 || !words) return null;
  const start = [...whole.slice(0, at)].length;
  return { start, end: start + [...words].length, words };
}

/** The next word in a direction; the same when there is none. */
export function nextWord(pieces: readonly Stretch[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < pieces.length; at += step) if (pieces[at]?.word) return at;
  return from;
}

/** Begin and end of the sentence a word stands in, for who wants all of it. */
export function sentenceAround(pieces: readonly Stretch[], at: number): [number, number] {
  const ends = (index: number) => /[.!?…؟。]["»”’)]*$/u.test(pieces[index]?.text ?? '');
  let [first, last] = [at, at];
  while (first > 0 && !ends(first - 1) && !(pieces[first - 1]?.word === false && ends(first - 2))) first -= 1;
  while (last < pieces.length - 1 && !ends(last)) last += 1;
  while (pieces[first]?.word === false && first < last) first += 1;
  return [first, last];
}
