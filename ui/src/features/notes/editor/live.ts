/**
 * Owns how Markdown looks while it is written: headings in their sizes, marks that step back where
 * nobody writes, links to records by their words alone, tasks as boxes, and every line in the
 * direction of its own first letter. Only what is on the screen is worked out. Refuses to change a
 * letter of the text.
 */
import { foldGutter, syntaxTree } from '@codemirror/language';
import { Prec, RangeSet, type EditorState, type Extension, type Range } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { Picture, type Draw } from './pictures';

export const RECORD = 'record:';

/** Which class a node's words get. */
const WORDS: Readonly<Record<string, string>> = {
  Emphasis: 'md-em',
  StrongEmphasis: 'md-strong',
  Strikethrough: 'md-del',
  InlineCode: 'md-code',
  Wikilink: 'md-link',
  Footnote: 'md-footnote',
  Hashtag: 'md-tag',
  URL: 'md-address',
  HTMLTag: 'md-mark',
};

/** Which class the lines of a node get. */
const LINES: Readonly<Record<string, string>> = {
  ATXHeading1: 'md-h1',
  ATXHeading2: 'md-h2',
  ATXHeading3: 'md-h3',
  ATXHeading4: 'md-h4',
  ATXHeading5: 'md-h4',
  ATXHeading6: 'md-h4',
  SetextHeading1: 'md-h1',
  SetextHeading2: 'md-h2',
  Blockquote: 'md-quote',
  FencedCode: 'md-block',
  CodeBlock: 'md-block',
  Table: 'md-table',
};

/** Marks that are hidden where nobody writes. */
const HIDDEN = new Set(['EmphasisMark', 'StrikethroughMark', 'WikilinkMark', 'HeaderMark']);
/** Marks that only step back. */
const QUIET = new Set(['ListMark', 'QuoteMark', 'TableDelimiter', 'CodeMark', 'LinkMark', 'HorizontalRule']);

class Box extends WidgetType {
  constructor(
    readonly done: boolean,
    readonly label: string,
  ) {
    super();
  }

  override eq(other: Box): boolean {
    return other.done === this.done;
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.done;
    box.tabIndex = -1;
    box.setAttribute('aria-label', this.label);
    box.onmousedown = (event) => event.preventDefault();
    box.onclick = (event) => {
      event.preventDefault();
      toggleTaskAt(view, view.posAtDOM(box));
    };
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const hide = Decoration.replace({});
const mark = Decoration.mark({ class: 'md-mark' });
const plain = Decoration.line({ attributes: { dir: 'auto' } });

interface Drawn {
  all: DecorationSet;
  /** What the cursor steps over in one go. */
  whole: DecorationSet;
}

/** The words and the address of a link. */
export function linkParts(
  state: EditorState,
  node: SyntaxNodeRef,
): { textFrom: number; textTo: number; address: string; title: string } | null {
  const syntax = node.node;
  const marks = syntax.getChildren('LinkMark');
  const url = syntax.getChild('URL');
  const [open, close] = marks;
  if (!open || !close || !url) return null;
  const title = syntax.getChild('LinkTitle');
  return {
    textFrom: open.to,
    textTo: close.from,
    address: state.sliceDoc(url.from, url.to),
    title: title ? state.sliceDoc(title.from + 1, title.to - 1) : '',
  };
}

function draw(view: EditorView, done: string, pictures: Draw): Drawn {
  const { state } = view;
  const found: Range<Decoration>[] = [];
  const whole: Range<Decoration>[] = [];
  const lines = new Map<number, string>();
  const isWritten = (from: number, to: number) =>
    view.hasFocus && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
  const lineIsWritten = (at: number) => {
    const line = state.doc.lineAt(at);
    return isWritten(line.from, line.to);
  };

  function link(node: SyntaxNodeRef): void {
    const parts = linkParts(state, node);
    if (!parts || parts.textFrom >= parts.textTo) return;
    const { textFrom, textTo, address } = parts;
    const isRecord = address.startsWith(RECORD);
    found.push(
      Decoration.mark({
        class: isRecord ? 'md-record' : 'md-link',
        attributes: isRecord ? { 'data-record': address.slice(RECORD.length) } : { title: address },
      }).range(textFrom, textTo),
    );
    if (!isRecord && isWritten(node.from, node.to)) return;
    const ends = [hide.range(node.from, textFrom), hide.range(textTo, node.to)];
    found.push(...ends);
    whole.push(...ends);
  }

  function picture(from: number, to: number, address: string, words: string): void {
    if (isWritten(from, to)) return;
    const drawn = Decoration.replace({ widget: new Picture(address, words, pictures) }).range(from, to);
    found.push(drawn);
    whole.push(drawn);
  }

  /** False keeps out of what is inside. */
  function visit(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    const line = LINES[name];
    if (line) {
      for (let at = from; at <= to;) {
        const here = state.doc.lineAt(at);
        lines.set(here.from, `${lines.get(here.from) ?? ''} ${line}`);
        at = here.to + 1;
      }
    }
    if (name === 'Link') {
      link(node);
      return false;
    }
    if (name === 'Image') {
      const url = node.node.getChild('URL');
      const words = state.sliceDoc(from + 2, node.node.getChildren('LinkMark')[1]?.from ?? to);
      if (url && !/^[a-z]+:\/\//i.test(state.sliceDoc(url.from, url.to)))
        picture(from, to, state.sliceDoc(url.from, url.to), words);
      return false;
    }
    if (name === 'Embed') {
      const [target = ''] = state.sliceDoc(from + 3, to - 2).split('|');
      if (/\.(png|jpe?g|gif|webp)$/i.test(target)) picture(from, to, target.trim(), '');
      else found.push(Decoration.mark({ class: 'md-link' }).range(from, to));
      return false;
    }
    if (name === 'TaskMarker') {
      const checked = /x/i.test(state.sliceDoc(from, to));
      if (!isWritten(from, to))
        found.push(Decoration.replace({ widget: new Box(checked, done) }).range(from, to));
      return true;
    }
    const words = WORDS[name];
    if (words && from < to) found.push(Decoration.mark({ class: words }).range(from, to));
    if (HIDDEN.has(name) && !lineIsWritten(from) && from < to) {
      const isHeading = name === 'HeaderMark' && state.sliceDoc(to, to + 1) === ' ';
      // The line under a heading of two lines is its mark: hidden, it would leave an empty line.
      if (name !== 'HeaderMark' || isHeading) found.push(hide.range(from, isHeading ? to + 1 : to));
      else found.push(mark.range(from, to));
    } else if ((HIDDEN.has(name) || QUIET.has(name)) && from < to) found.push(mark.range(from, to));
    return true;
  }

  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({ from, to, enter: visit });
    for (let at = from; at <= to;) {
      const line = state.doc.lineAt(at);
      const classes = lines.get(line.from);
      found.push(
        (classes ? Decoration.line({ attributes: { dir: 'auto' }, class: classes.trim() }) : plain).range(
          line.from,
        ),
      );
      at = line.to + 1;
    }
  }
  return { all: Decoration.set(found, true), whole: Decoration.set(whole, true) };
}

/** Sets or clears the task whose box stands at a place. */
function toggleTaskAt(view: EditorView, at: number): boolean {
  if (view.state.readOnly) return false;
  const line = view.state.doc.lineAt(at);
  const found = /^(\s*(?:[-*+]|\d+[.)])\s+\[)([ xX])\]/.exec(line.text);
  if (!found) return false;
  const place = line.from + (found[1]?.length ?? 0);
  view.dispatch({
    changes: { from: place, to: place + 1, insert: found[2] === ' ' ? 'x' : ' ' },
    userEvent: 'input.task',
  });
  return true;
}

/** Behind a link to a record, Backspace takes it whole: its address is not seen. */
function dropRecord(view: EditorView): boolean {
  const { main } = view.state.selection;
  if (!main.empty || view.state.readOnly) return false;
  let node = syntaxTree(view.state).resolveInner(main.head, -1);
  while (node.parent && node.name !== 'Link') node = node.parent;
  if (node.name !== 'Link' || node.to !== main.head) return false;
  const parts = linkParts(view.state, node);
  if (!parts?.address.startsWith(RECORD)) return false;
  view.dispatch({ changes: { from: node.from, to: node.to }, userEvent: 'delete.backward' });
  return true;
}

/** What opens a record that a link leads to. */
export type Follow = (record: string) => void;

function follows(follow: Follow): Extension {
  return EditorView.domEventHandlers({
    mousedown(event) {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-record]') : null;
      if (!link?.dataset.record || !(event.ctrlKey || event.metaKey)) return false;
      event.preventDefault();
      follow(link.dataset.record);
      return true;
    },
  });
}

/** Opens the record whose link the cursor is in or behind. */
function followAt(follow: Follow) {
  return (view: EditorView): boolean => {
    const { head } = view.state.selection.main;
    for (const side of [-1, 1] as const) {
      let node = syntaxTree(view.state).resolveInner(head, side);
      while (node.parent && node.name !== 'Link') node = node.parent;
      const parts = node.name === 'Link' ? linkParts(view.state, node) : null;
      if (parts?.address.startsWith(RECORD)) {
        follow(parts.address.slice(RECORD.length));
        return true;
      }
    }
    return false;
  };
}

export function live({
  done,
  follow,
  pictures,
}: {
  done: string;
  follow: Follow;
  pictures: Draw;
}): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      drawn: Drawn;
      constructor(view: EditorView) {
        this.drawn = draw(view, done, pictures);
      }
      update(update: ViewUpdate): void {
        const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (
          update.docChanged ||
          update.viewportChanged ||
          update.selectionSet ||
          update.focusChanged ||
          parsed
        )
          this.drawn = draw(update.view, done, pictures);
      }
    },
    {
      decorations: (it) => it.drawn.all,
      provide: (it) => EditorView.atomicRanges.of((view) => view.plugin(it)?.drawn.whole ?? RangeSet.empty),
    },
  );
  return [
    plugin,
    EditorView.perLineTextDirection.of(true),
    foldGutter({ openText: '⌄', closedText: '›' }),
    follows(follow),
    Prec.high(
      keymap.of([
        { key: 'Backspace', run: dropRecord },
        { key: 'Mod-Enter', run: (view) => toggleTaskAt(view, view.state.selection.main.head) },
        { key: 'Alt-Enter', run: followAt(follow) },
      ]),
    ),
  ];
}
