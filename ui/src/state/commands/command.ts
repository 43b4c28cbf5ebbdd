/** Owns what a command is, and the conditions that many of them share. */
import { t } from '~/i18n';
import { dossier } from '../dossier.svelte';
import { navigation } from '../navigation.svelte';

export type CommandGroup = 'move' | 'go' | 'record' | 'new' | 'clocks' | 'dossier' | 'look';

export interface Command {
  /** Also the word of its item in the native menu. */
  id: string;
  group: CommandGroup;
  label: () => string;
  /** Chords, the one to be shown first. */
  keys?: readonly string[];
  run: (event?: KeyboardEvent) => void;
  /** Whether it makes sense now. */
  when?: () => boolean;
  /** Whether it would do anything: what would not is neither in the palette nor live in the menu. */
  offered?: () => boolean;
  /** Works without an open dossier. */
  always?: boolean;
  /** Works while one types. */
  typing?: boolean;
  /** A key only: the palette has no use for it. */
  silent?: boolean;
}

export const selected = () => navigation.selected !== null;
export const writable = () => !dossier.readOnly;
export const onSelected = (run: (id: string) => void) => () => {
  if (navigation.selected) run(navigation.selected);
};
export const label = (id: string) => () => t(`keys-${id}`);

/** A note is written where it is shown. */
export function toNote(): void {
  document.querySelector<HTMLElement>('main .cm-content, main textarea')?.focus();
}
