/** Owns the commands of capture: its ways in, and what is decided in a review that is shown. */
import { t } from '~/i18n';
import { capturing } from '../capturing.svelte';
import { keys, type ReviewKeys } from '../keys.svelte';
import { writable, type Command } from './command';

const inReview = (act: keyof ReviewKeys, chord: string, word: string): Command => ({
  id: `review-${word}`,
  group: 'record',
  label: () => t(`capture-${word}`),
  keys: [chord],
  silent: true,
  when: () => keys.review !== null && writable(),
  run: () => keys.review?.[act](),
});

export const capture: readonly Command[] = [
  {
    id: 'capture',
    group: 'new',
    label: () => t('capture-menu'),
    when: writable,
    run: () => capturing.show(null),
  },
  {
    id: 'capture-clipboard',
    group: 'new',
    label: () => t('capture-clipboard'),
    keys: ['Mod+Shift+C'],
    typing: true,
    when: writable,
    run: () => void capturing.clipboard(),
  },
  {
    id: 'capture-files',
    group: 'new',
    label: () => t('capture-open'),
    when: writable,
    run: () => void capturing.files('dialog'),
  },
  inReview('accept', 'A', 'accept'),
  inReview('drop', 'X', 'drop'),
  inReview('separate', 'S', 'separate-key'),
  inReview('acceptKind', 'Shift+A', 'accept-kind'),
];
