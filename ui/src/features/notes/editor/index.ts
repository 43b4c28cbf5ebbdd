/**
 * Owns the editor of notes: CodeMirror with what a note needs, put into an element of the page.
 * It is a chunk of its own, fetched once the first view is there. Refuses to save: it tells what
 * was typed, and shows what it is told.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import { search, searchKeymap, highlightSelectionMatches } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap, placeholder } from '@codemirror/view';
import { completionKeymap } from '@codemirror/autocomplete';
import { completing, type Offers } from './completing';
import { live, type Follow } from './live';
import { facts, type FactKind, type Selected } from './facts';
import { notesMarkdown } from './markdown';
import { pasting, type Pasting } from './pasting';
import type { Draw } from './pictures';
import { writing } from './writing';

export { EditorView } from '@codemirror/view';

export interface EditorSetup {
  text: string;
  /** What a screen reader calls it. */
  label: string;
  hint: string;
  /** The words of panels, by CodeMirror's own English ones. */
  phrases: Readonly<Record<string, string>>;
  /** What a box of a task is called. */
  done: string;
  language: string;
  offers: Offers;
  follow: Follow;
  typed: (text: string) => void;
  left: () => void;
  pasting: Pasting;
  pictures: Draw;
  /** Words are to become a fact. */
  fact: (kind: FactKind, chosen: Selected) => void;
  /** What a way of writing adds, talks for one. */
  more?: Extension;
}

/** Marks a change that came from outside: it is shown and not saved. */
const outside = Annotation.define<boolean>();

/** Alt and an arrow walk the window's own history, and Ctrl Enter sets a task. */
const TAKEN = new Set(['Alt-ArrowLeft', 'Alt-ArrowRight', 'Mod-Enter', 'Mod-/', 'Mod-k']);
const keys = defaultKeymap.filter(({ key }) => !key || !TAKEN.has(key));

/** Tauri has stamped an element of the page with the nonce that lets a style sheet in. */
function nonce(): string {
  return document.querySelector<HTMLElement>('style[nonce]')?.nonce ?? '';
}

export interface Editor {
  view: EditorView;
  /** Shows another text, without a word to whoever saves. */
  show(text: string): void;
  /** Puts a text where the cursor is, in place of what is selected. */
  insert(text: string): void;
  extend(more: Extension): void;
}

function extensions(setup: EditorSetup, more: Compartment): Extension[] {
  return [
    EditorView.cspNonce.of(nonce()),
    EditorState.phrases.of(setup.phrases),
    EditorState.allowMultipleSelections.of(true),
    // A file with the line ends of another system keeps them.
    /\r\n/.test(setup.text) ? EditorState.lineSeparator.of('\r\n') : [],
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': setup.label,
      'aria-multiline': 'true',
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'off',
      autocapitalize: 'off',
      lang: setup.language,
    }),
    history(),
    drawSelection(),
    dropCursor(),
    highlightSelectionMatches(),
    search({ top: true }),
    placeholder(setup.hint),
    notesMarkdown,
    more.of(setup.more ?? []),
    completing(setup.offers),
    live(setup),
    pasting(setup.pasting),
    facts(setup.fact),
    writing,
    keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...keys]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.every((it) => it.annotation(outside)))
        setup.typed(update.state.sliceDoc());
    }),
    EditorView.domEventHandlers({ blur: () => (setup.left(), false) }),
  ];
}

export function edit(parent: HTMLElement, setup: EditorSetup): Editor {
  const more = new Compartment();
  const state = (text: string) =>
    EditorState.create({ doc: text, extensions: extensions({ ...setup, text }, more) });
  const view = new EditorView({ parent, state: state(setup.text) });
  return {
    view,
    show(text) {
      if (view.state.sliceDoc() === text) return;
      const { head } = view.state.selection.main;
      const top = view.scrollDOM.scrollTop;
      // What came from elsewhere is nothing that Ctrl Z here could take back.
      view.setState(state(text));
      view.dispatch({
        selection: { anchor: Math.min(head, view.state.doc.length) },
        annotations: outside.of(true),
      });
      view.scrollDOM.scrollTop = top;
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
      view.focus();
    },
    extend(extension) {
      view.dispatch({ effects: more.reconfigure(extension) });
    },
  };
}
