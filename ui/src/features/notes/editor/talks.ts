/**
 * Owns writing while people speak: a line begins with the time, names who speaks and on what terms,
 * and holds the words. Everything is Markdown, `- 14:05 [Name](record:…) (background): words`, so
 * that nothing but the text has to be safe. Refuses to guess a speaker.
 */
import { completionStatus } from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { asLink } from './completing';

export interface Speaker {
  id: string;
  title: string;
}

export interface TalksWay {
  /** The time it is in the zone of the talks, "14:05". */
  now: () => string;
  /** In the order of their keys, 1 to 9. */
  speakers: () => readonly Speaker[];
}

/** The terms after "on the record", in turn, as they stand in a line. */
export const TERMS = ['background', 'deep background', 'Chatham House Rule'] as const;

const LINE =
  /^(\s*(?:[-*+]\s+)?)(\d{1,2}:\d\d(?::\d\d)?)\s*((?:\[(?:[^\]\\]|\\.)*\]\(record:[0-9a-f-]{36}\)|[^:([\n]*?)\s*(?:\((?:background|deep background|Chatham House Rule)\)\s*)?:)?\s*(.*)$/;

interface Parts {
  head: string;
  time: string;
  speaker: string;
  terms: string;
  words: string;
}

/** A line taken apart; null for one without a time. */
export function apart(line: string): Parts | null {
  const found = LINE.exec(line);
  if (!found) return null;
  const said = (found[3] ?? '').replace(/:$/, '').trim();
  const terms = TERMS.find((term) => said.endsWith(`(${term})`)) ?? '';
  return {
    head: found[1] ?? '',
    time: found[2] ?? '',
    speaker: terms ? said.slice(0, -terms.length - 2).trim() : said,
    terms,
    words: found[4] ?? '',
  };
}

export function together({ head, time, speaker, terms, words }: Parts): string {
  const who = speaker || terms ? `${[speaker, terms && `(${terms})`].filter(Boolean).join(' ')}: ` : '';
  return `${head || '- '}${time} ${who}${words}`;
}

/** Writes a line anew and puts the cursor where the words go on. */
function rewrite(view: EditorView, change: (parts: Parts) => Parts, now: () => string): boolean {
  if (view.state.readOnly) return false;
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  const behind = line.to - view.state.selection.main.head;
  const bare = line.text.replace(/^(\s*[-*+]\s+)?/, '');
  const parts = apart(line.text) ?? { head: '', time: now(), speaker: '', terms: '', words: bare };
  const text = together(change(parts));
  view.dispatch({
    changes: { from: line.from, to: line.to, insert: text },
    selection: { anchor: line.from + Math.max(0, text.length - behind) },
    userEvent: 'input.talks',
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

/** Stamps the time: on an empty line, or a line without one; else a new line begins. */
export function stamp(view: EditorView, way: TalksWay): boolean {
  if (view.state.readOnly) return false;
  const line = view.state.doc.lineAt(view.state.selection.main.head);
  if (!apart(line.text)) return rewrite(view, (parts) => parts, way.now);
  const insert = `\n- ${way.now()} `;
  view.dispatch({
    changes: { from: line.to, insert },
    selection: { anchor: line.to + insert.length },
    userEvent: 'input.talks',
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

export function speak(view: EditorView, way: TalksWay, number: number): boolean {
  const speaker = way.speakers()[number];
  if (!speaker) return false;
  return rewrite(view, (parts) => ({ ...parts, speaker: asLink(speaker.title, speaker.id) }), way.now);
}

/** On the record, then each of the terms in turn. */
export function turnTerms(view: EditorView, way: TalksWay): boolean {
  const next = (terms: string) => TERMS[TERMS.findIndex((term) => term === terms) + 1] ?? '';
  return rewrite(view, (parts) => ({ ...parts, terms: next(parts.terms) }), way.now);
}

/** A line with words is ended by the time of the next one; an empty one ends the talks. */
function enter(view: EditorView, way: TalksWay): boolean {
  const { main } = view.state.selection;
  const line = view.state.doc.lineAt(main.head);
  const parts = apart(line.text);
  // A name that is offered is taken first.
  if (completionStatus(view.state) === 'active') return false;
  if (!parts || !main.empty || view.state.readOnly) return false;
  if (!parts.words && !parts.speaker) {
    view.dispatch({ changes: { from: line.from, to: line.to }, userEvent: 'delete.talks' });
    return true;
  }
  if (main.head !== line.to) return false;
  return stamp(view, way);
}

export function talking(way: TalksWay): Extension {
  const speakers = Array.from({ length: 9 }, (_, index) => ({
    key: `Alt-${index + 1}`,
    run: (view: EditorView) => speak(view, way, index),
  }));
  return Prec.highest(
    keymap.of([
      { key: 'Alt-t', run: (view) => stamp(view, way) },
      { key: 'Alt-r', run: (view) => turnTerms(view, way) },
      { key: 'Enter', run: (view) => enter(view, way) },
      ...speakers,
    ]),
  );
}
