/**
 * Owns what a selection in a note stands on: its words, their place in the note, and, inside a
 * quotation, their place in the source it was taken from.
 */
import { syntaxTree } from '@codemirror/language';
import { Prec, type EditorState, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { linkParts, RECORD } from './live';

export interface Selected {
  /** As they stand, without the marks of Markdown. */
  words: string;
  /** Their place in the text of the note, in Unicode scalar values, and what stands there. */
  span: { start: number; end: number; words: string };
  /** Records that the selection links to, in order. */
  records: string[];
  /** The quotation it lies in. */
  quotation?: { source: string; start: number; end: number };
}

export type FactKind = 'development' | 'position' | 'statement' | 'question';

const scalars = (text: string): number => [...text].length;

/** What is read of Markdown: links by their words, no marks. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/^\s*(?:>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+|#{1,6}\s+)+/gm, '')
    .replace(/(\*\*|\*|~~|`)/g, '')
    .replace(/\\([\\`*_[\]<>#+.!|~-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words chosen; without any, the line the cursor is in. */
export function selected(state: EditorState): Selected | null {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  let { from, to } = main.empty ? line : main;
  const raw = state.sliceDoc(from, to);
  from += raw.length - raw.trimStart().length;
  to -= raw.length - raw.trimEnd().length;
  if (from >= to) return null;
  const text = state.sliceDoc(from, to);
  const start = scalars(state.sliceDoc(0, from));
  const records: string[] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter(node) {
      const address = node.name === 'Link' ? linkParts(state, node)?.address : undefined;
      if (address?.startsWith(RECORD)) records.push(address.slice(RECORD.length));
    },
  });
  const quotation = quotationAt(state, from);
  return {
    words: plainWords(text),
    span: { start, end: start + scalars(text), words: text },
    records,
    ...(quotation ? { quotation } : {}),
  };
}

function quotationAt(state: EditorState, at: number): Selected['quotation'] {
  let node = syntaxTree(state).resolveInner(at, 1);
  while (node.parent && node.name !== 'Blockquote') node = node.parent;
  if (node.name !== 'Blockquote') return undefined;
  let found: Selected['quotation'];
  node.cursor().iterate((inner) => {
    if (inner.name !== 'Link') return;
    const parts = linkParts(state, inner);
    const place = /^(\d+)-(\d+)$/.exec(parts?.title ?? '');
    if (parts?.address.startsWith(RECORD) && place)
      found = {
        source: parts.address.slice(RECORD.length),
        start: Number(place[1]),
        end: Number(place[2]),
      };
  });
  return found;
}

const KEYS: readonly [key: string, kind: FactKind][] = [
  ['Alt-d', 'development'],
  ['Alt-p', 'position'],
  ['Alt-s', 'statement'],
  ['Alt-q', 'question'],
];

export function facts(make: (kind: FactKind, chosen: Selected) => void): Extension {
  return Prec.high(
    keymap.of(
      KEYS.map(([key, kind]) => ({
        key,
        run: (view) => {
          const chosen = selected(view.state);
          if (chosen) make(kind, chosen);
          return chosen !== null;
        },
      })),
    ),
  );
}
