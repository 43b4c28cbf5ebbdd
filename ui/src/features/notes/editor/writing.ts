/** Owns the keys of writing: emphasis, lists that continue and are shifted, tables whose cells are walked. */
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { indentLess, indentMore } from '@codemirror/commands';
import { syntaxTree } from '@codemirror/language';
import { EditorSelection, Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

/** Puts marks around what is selected, or takes them away. */
function around(sign: string) {
  return (view: EditorView): boolean => {
    if (view.state.readOnly) return false;
    const change = view.state.changeByRange((range) => {
      const { from, to } = range;
      const before = view.state.sliceDoc(from - sign.length, from);
      const after = view.state.sliceDoc(to, to + sign.length);
      if (before === sign && after === sign)
        return {
          changes: [
            { from: from - sign.length, to: from },
            { from: to, to: to + sign.length },
          ],
          range: EditorSelection.range(from - sign.length, to - sign.length),
        };
      return {
        changes: [
          { from, insert: sign },
          { from: to, insert: sign },
        ],
        range: EditorSelection.range(from + sign.length, to + sign.length),
      };
    });
    view.dispatch(change, { userEvent: 'input.mark' });
    return true;
  };
}

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

function inTable(view: EditorView): boolean {
  let node = syntaxTree(view.state).resolveInner(view.state.selection.main.head, -1);
  while (node.parent && node.name !== 'Table') node = node.parent;
  return node.name === 'Table';
}

/** Selects the next or previous cell of a table; behind the last one a row is added. */
function cell(view: EditorView, step: 1 | -1): boolean {
  if (!inTable(view)) return false;
  const { doc, selection } = view.state;
  const line = doc.lineAt(selection.main.head);
  const bars: number[] = [];
  for (let number = line.number; number <= doc.lines && number > 0; number += step) {
    const here = doc.line(number);
    if (!here.text.includes('|')) break;
    if (/^[\s|:-]+$/.test(here.text) && here.text.includes('-')) continue;
    for (const found of here.text.matchAll(/(?<!\\)\|/g)) bars.push(here.from + found.index);
    if (Math.abs(number - line.number) > 2) break;
  }
  bars.sort((a, b) => a - b);
  const cells = bars.flatMap((bar, index) => {
    const end = bars[index + 1];
    return end !== undefined && doc.lineAt(bar).number === doc.lineAt(end).number
      ? [{ from: bar + 1, to: end }]
      : [];
  });
  const at = selection.main.head;
  const target = step > 0 ? cells.find(({ from }) => from > at) : cells.findLast(({ to }) => to < at);
  if (target) {
    const text = view.state.sliceDoc(target.from, target.to);
    const from = target.from + (text.length - text.trimStart().length || (text.trim() ? 0 : 1));
    const to = Math.max(from, target.from + text.trimEnd().length);
    view.dispatch({ selection: EditorSelection.range(Math.min(from, target.to), Math.min(to, target.to)) });
    return true;
  }
  if (step < 0) return false;
  const count = (line.text.match(/(?<!\\)\|/g) ?? []).length - 1;
  if (count < 1 || view.state.readOnly) return false;
  const last = doc.lineAt(cells.at(-1)?.to ?? at);
  view.dispatch({
    changes: { from: last.to, insert: `\n|${'  |'.repeat(count)}` },
    selection: { anchor: last.to + 3 },
    userEvent: 'input.table',
  });
  return true;
}

function tab(view: EditorView): boolean {
  if (cell(view, 1)) return true;
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  // Elsewhere Tab goes on to the next control, as it does on the rest of the page.
  return ITEM.test(line.text) || !view.state.selection.main.empty ? indentMore(view) : false;
}

function backTab(view: EditorView): boolean {
  if (cell(view, -1)) return true;
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  return ITEM.test(line.text) || !view.state.selection.main.empty ? indentLess(view) : false;
}

export const writing: Extension = Prec.high(
  keymap.of([
    { key: 'Enter', run: insertNewlineContinueMarkup },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Mod-b', run: around('**') },
    { key: 'Mod-i', run: around('*') },
    { key: 'Mod-`', run: around('`') },
    { key: 'Tab', run: tab, shift: backTab },
  ]),
);
