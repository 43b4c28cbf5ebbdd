/**
 * Owns what is pasted and dropped: words alone by default; what was copied from a page becomes
 * Markdown with its source when asked for right after; a quotation of a source comes with its
 * place in it; a picture is kept in the dossier. Refuses to read the clipboard by itself: it takes
 * what the system hands over with a paste.
 */
import { Prec, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { RECORD } from './live';

export interface Quotation {
  source: string;
  title: string;
  start: number;
  end: number;
  words: string;
}

export interface Pasting {
  /** A stretch of a page as Markdown, with the line that names its source. */
  markdown: (html: string) => Promise<string>;
  /** Keeps a picture and answers with its Markdown; null when it could not be kept. */
  picture: (file: File) => Promise<string | null>;
  /** What was last copied or dragged out of a source, if these are its words. */
  quotation: (words: string) => Quotation | null;
  /** Something was pasted that can be had with its form, or no longer. */
  formatted: (can: boolean) => void;
}

interface Pasted {
  from: number;
  to: number;
  html: string;
}

const pasted = StateEffect.define<Pasted | null>();

/** What was pasted last and stands as it was: the next key of writing lets go of it. */
const last = StateField.define<Pasted | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(pasted)) return effect.value;
    return transaction.docChanged ? null : value;
  },
});

const escaped = (title: string): string => title.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');

/** A quotation and where it stands: `> words` and a link whose title is the place in the source. */
export function quoted({ source, title, start, end, words }: Quotation): string {
  const lines = words.split(/\r?\n/).map((line) => `> ${line}`.trimEnd());
  return `${lines.join('\n')}\n>\n> — [${escaped(title)}](${RECORD}${source} "${start}-${end}")\n`;
}

function put(view: EditorView, text: string, html = ''): void {
  const { from } = view.state.selection.main;
  const block = /^[>#|]/.test(text) && view.state.doc.lineAt(from).from !== from ? `\n\n${text}` : text;
  const change = view.state.replaceSelection(block);
  view.dispatch(change, { userEvent: 'input.paste', scrollIntoView: true });
  const to = view.state.selection.main.head;
  view.dispatch({ effects: pasted.of(html ? { from, to, html } : null) });
}

function take(view: EditorView, data: DataTransfer, how: Pasting): boolean {
  if (view.state.readOnly) return false;
  const pictures = [...data.files].filter((file) => file.type.startsWith('image/'));
  if (pictures.length) {
    for (const file of pictures)
      void how.picture(file).then((markdown) => markdown && put(view, `${markdown}\n`));
    return true;
  }
  const words = data.getData('text/plain');
  const quotation = words.trim() ? how.quotation(words) : null;
  if (quotation) {
    put(view, quoted(quotation));
    how.formatted(false);
    return true;
  }
  const html = data.getData('text/html');
  if (!html || !words) return false;
  put(view, words.replace(/\r\n?/g, '\n'), html);
  how.formatted(true);
  return true;
}

/** Puts what was just pasted in its form in place of its bare words. */
export function asFormatted(view: EditorView, how: Pasting): boolean {
  const it = view.state.field(last, false);
  if (!it) return false;
  void how.markdown(it.html).then((markdown) => {
    if (view.state.field(last, false) !== it || !markdown) return;
    view.dispatch({
      changes: { from: it.from, to: it.to, insert: markdown },
      selection: { anchor: it.from + markdown.length },
      userEvent: 'input.paste',
      scrollIntoView: true,
    });
    how.formatted(false);
  });
  return true;
}

export function pasting(how: Pasting): Extension {
  return [
    last,
    Prec.high(keymap.of([{ key: 'Mod-Shift-v', run: (view) => asFormatted(view, how) }])),
    EditorView.updateListener.of((update) => {
      if (update.startState.field(last) && !update.state.field(last)) how.formatted(false);
    }),
    EditorView.domEventHandlers({
      paste(event, view) {
        if (!event.clipboardData || !take(view, event.clipboardData, how)) return false;
        event.preventDefault();
        return true;
      },
      drop(event, view) {
        const data = event.dataTransfer;
        // What is moved within the editor is the editor's own affair.
        if (!data || view.dom.contains(dragged)) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        const words = data.getData('text/plain');
        const ours = data.files.length > 0 || (words.trim() && how.quotation(words));
        if (at === null || !ours) return false;
        view.dispatch({ selection: { anchor: at } });
        event.preventDefault();
        take(view, data, how);
        view.focus();
        return true;
      },
      dragstart(event) {
        dragged = event.target as Node;
        return false;
      },
      dragend() {
        dragged = null;
        return false;
      },
    }),
  ];
}

/** What is being dragged out of an editor. */
let dragged: Node | null = null;
