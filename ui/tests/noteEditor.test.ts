import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { asLink } from '~/features/notes/editor/completing';
import { plainWords, selected } from '~/features/notes/editor/facts';
import { notesMarkdown } from '~/features/notes/editor/markdown';
import { quoted } from '~/features/notes/editor/pasting';
import { apart, together } from '~/features/notes/editor/talks';

const ID = '0197a3c0-5b1e-7c3a-9d57-2f1b7f8e6a01';

describe('a line of talks', () => {
  it.each([
    [`- 14:05 [A. B](record:${ID}) (background): words: more`, 'background', 'words: more'],
    ['- 14:05:30 A guest: words', '', 'words'],
    ['- 14:05 ', '', ''],
    [`- 14:05 [A](record:${ID}) (Chatham House Rule): `, 'Chatham House Rule', ''],
  ])('is taken apart and put together again: %s', (line, terms, words) => {
    const parts = apart(line);
    expect(parts).toMatchObject({ terms, words });
    if (parts) expect(together(parts)).toBe(line);
  });

  it('has a time', () => {
    expect(apart('no time here')).toBeNull();
    expect(apart('at 14:05 later')).toBeNull();
  });
});

describe('words chosen in a note', () => {
  const state = (doc: string, from: number, to: number) =>
    EditorState.create({ doc, selection: { anchor: from, head: to }, extensions: [notesMarkdown] });

  it('are counted in whole letters and read without marks', () => {
    const doc = `😀 He said **no** to [Ana](record:${ID}).`;
    const chosen = selected(state(doc, 3, doc.length));
    expect(chosen?.words).toBe('He said no to Ana.');
    expect(chosen?.span.start).toBe(2);
    expect(chosen?.span.words).toBe(doc.slice(3));
    expect(chosen?.records).toEqual([ID]);
  });

  it('are the line where none are selected, and nothing where it is empty', () => {
    expect(selected(state('one\ntwo', 5, 5))?.words).toBe('two');
    expect(selected(state('one\n\n', 4, 4))).toBeNull();
  });

  it('know the source that they were quoted from', () => {
    const quotation = { source: ID, title: 'A [page]', start: 12, end: 20, words: 'We wait.' };
    const doc = `Before.\n\n${quoted(quotation)}\nAfter.`;
    const at = doc.indexOf('We wait');
    expect(selected(state(doc, at, at + 7))?.quotation).toEqual({ source: ID, start: 12, end: 20 });
    expect(selected(state(doc, 0, 6))?.quotation).toBeUndefined();
  });
});

describe('links', () => {
  it('cannot be ended by a title', () => {
    expect(asLink('a](b', ID)).toBe(`[a\\](b](record:${ID})`);
    expect(plainWords(asLink('a [b]', ID))).toBe('a [b]');
  });
});
