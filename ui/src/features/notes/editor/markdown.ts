/**
 * Owns how a note is read while it is written: Markdown with tables, tasks and strikethrough, and
 * what notes have besides: [[links by name]], footnotes and #tags. Refuses HTML and the colours of
 * code: a note is prose, and their grammars weigh more than the editor.
 */
import { markdownLanguage } from '@codemirror/lang-markdown';
import { foldService, Language, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { InlineContext, MarkdownConfig, MarkdownParser } from '@lezer/markdown';

const SQUARE = '['.charCodeAt(0);
const BANG = '!'.charCodeAt(0);
const HASH = '#'.charCodeAt(0);

function wikilink(cx: InlineContext, next: number, pos: number): number {
  if (next !== SQUARE || cx.char(pos + 1) !== SQUARE) return -1;
  const found = /^\[\[[^[\]\n]+\]\]/.exec(cx.slice(pos, cx.end));
  if (!found) return -1;
  const end = pos + found[0].length;
  return cx.addElement(
    cx.elt('Wikilink', pos, end, [
      cx.elt('WikilinkMark', pos, pos + 2),
      cx.elt('WikilinkMark', end - 2, end),
    ]),
  );
}

function embed(cx: InlineContext, next: number, pos: number): number {
  if (next !== BANG || cx.char(pos + 1) !== SQUARE || cx.char(pos + 2) !== SQUARE) return -1;
  const found = /^!\[\[[^[\]\n]+\]\]/.exec(cx.slice(pos, cx.end));
  return found ? cx.addElement(cx.elt('Embed', pos, pos + found[0].length)) : -1;
}

function footnote(cx: InlineContext, next: number, pos: number): number {
  if (next !== SQUARE) return -1;
  const found = /^\[\^[^\]\s]+\]/.exec(cx.slice(pos, cx.end));
  return found ? cx.addElement(cx.elt('Footnote', pos, pos + found[0].length)) : -1;
}

function hashtag(cx: InlineContext, next: number, pos: number): number {
  if (next !== HASH || (pos > cx.offset && !/[\s(]/.test(cx.slice(pos - 1, pos)))) return -1;
  const found = /^#(?=[\p{L}\p{N}_/-]*[\p{L}_/-])[\p{L}\p{N}_/-]+/u.exec(cx.slice(pos, cx.end));
  return found ? cx.addElement(cx.elt('Hashtag', pos, pos + found[0].length)) : -1;
}

const ofNotes: MarkdownConfig = {
  defineNodes: ['Embed', 'Wikilink', 'WikilinkMark', 'Footnote', 'Hashtag'],
  parseInline: [
    { name: 'Embed', parse: embed, before: 'Image' },
    { name: 'Wikilink', parse: wikilink, before: 'Link' },
    { name: 'Footnote', parse: footnote, before: 'Link' },
    { name: 'Hashtag', parse: hashtag },
  ],
};

const LEVEL = /^(?:ATX|Setext)Heading(\d)$/;

/** A heading folds all that stands under it, up to the next one that is no smaller. */
function underHeading(state: EditorState, start: number, end: number): { from: number; to: number } | null {
  let node = syntaxTree(state).resolveInner(end, -1);
  while (node.parent && !LEVEL.test(node.name)) node = node.parent;
  const level = Number(LEVEL.exec(node.name)?.[1] ?? 0);
  if (!level || node.from < start) return null;
  let last = node;
  for (let next = last.nextSibling; next; next = next.nextSibling) {
    if (Number(LEVEL.exec(next.name)?.[1] ?? 7) <= level) break;
    last = next;
  }
  return last.to > end ? { from: end, to: last.to } : null;
}

export const notesMarkdown = new Language(
  markdownLanguage.data,
  (markdownLanguage.parser as MarkdownParser).configure(ofNotes),
  [foldService.of(underHeading)],
  'markdown',
);
