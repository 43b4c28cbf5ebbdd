/** Owns how what a party holds of a venue is said: a sign, a word and a tone, silence included. */
import { stances, wordOf } from '~/api/words';
import type { StanceCell } from '~/api/types';
import { toneOf } from './tones';
import type { Tone } from './Tag.svelte';
import { t } from '~/i18n';

const signs: Record<string, string> = {
  suggested: '→',
  acceptable: '✓',
  acceptable_if: '±',
  refused: '✕',
};

export interface Shown {
  sign: string;
  word: string;
  tone: Tone;
}

export function stanceShown(stance: string): Shown {
  return { sign: signs[stance] ?? '', word: wordOf(stances, stance), tone: toneOf(stance) };
}

/** A cell in a line: what was said last, or that nothing was. */
export function cellShown({ latest, silence, aside }: StanceCell): Shown {
  if (latest) return stanceShown(latest.stance);
  if (silence) return { sign: '…', word: t('venues-silent'), tone: 'amber' };
  return { sign: '', word: t(aside ? 'venues-only-aside' : 'venues-nothing-said'), tone: 'plain' };
}
