/**
 * Messages of the catalogue in the language now spoken. What a language lacks is said in English;
 * what English lacks is shown by its id, and a test keeps that from happening.
 */
import type { FluentBundle } from '@fluent/bundle';
import { englishBundle, speech } from './language.svelte';

export type Args = Record<string, string | number>;

/** The message with this id. Read in a template or a `$derived` it follows the language. */
export function t(id: string, args?: Args): string {
  const isolated = args && isolate(args);
  return said(speech.bundle, id, isolated) ?? said(englishBundle, id, isolated) ?? id;
}

/** Whether there is such a message: for codes that a newer version may have written. */
export const has = (id: string): boolean => speech.bundle.hasMessage(id) || englishBundle.hasMessage(id);

/** One part of a message that holds elements: text, or the name of the element that stands there. */
export type Piece = { text: string } | { slot: string };

/** A message taken apart where its slots stand; see `Sentence.svelte`. */
export function pieces(id: string, slots: readonly string[], args: Args = {}): Piece[] {
  const marks = Object.fromEntries(slots.map((slot) => [slot, `${MARK}${slot}${MARK}`]));
  return t(id, { ...args, ...marks })
    .split(MARK)
    .map((part, at) => (at % 2 ? { slot: part } : { text: part }))
    .filter((piece) => !('text' in piece) || piece.text !== '');
}

/** A character for private use: no text of a dossier holds it by accident. */
const MARK = '\uE000';

function said(bundle: FluentBundle, id: string, args?: Args): string | undefined {
  const pattern = bundle.getMessage(id)?.value;
  // Errors are collected, since without a list the bundle throws them; what it could say stands.
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : undefined;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
// Digits alone keep their order; those of `2026-01-30` lose it among Arabic words.
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|\d-\d/u;

/**
 * Keeps a name of the other direction from reordering the sentence around it. Fluent would put
 * these marks around every argument; here only where they do something.
 */
function isolate(args: Args): Args {
  const foreign = speech.rightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  let changed: Args | undefined;
  for (const [name, value] of Object.entries(args)) {
    if (typeof value !== 'string' || !foreign.test(value)) continue;
    changed ??= { ...args };
    changed[name] = `\u2068${value}\u2069`;
  }
  return changed ?? args;
}
