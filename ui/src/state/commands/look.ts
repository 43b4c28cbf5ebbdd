/** Owns the commands that change how the window looks, and those that explain it. */
import { keys } from '../keys.svelte';
import { appearance } from '../theme.svelte';
import { label, type Command } from './command';

export const look: readonly Command[] = [
  {
    id: 'theme-system',
    group: 'look',
    label: label('theme-system'),
    always: true,
    run: () => (appearance.choice = 'system'),
  },
  {
    id: 'theme-light',
    group: 'look',
    label: label('theme-light'),
    always: true,
    run: () => (appearance.choice = 'light'),
  },
  {
    id: 'theme-dark',
    group: 'look',
    label: label('theme-dark'),
    always: true,
    run: () => (appearance.choice = 'dark'),
  },
  {
    id: 'density',
    group: 'look',
    label: label('density'),
    always: true,
    run: () => (appearance.density = appearance.density === 'compact' ? 'comfortable' : 'compact'),
  },
  {
    id: 'larger',
    group: 'look',
    label: label('larger'),
    keys: ['Mod++'],
    always: true,
    typing: true,
    run: () => appearance.larger(1),
  },
  {
    id: 'smaller',
    group: 'look',
    label: label('smaller'),
    keys: ['Mod+-'],
    always: true,
    typing: true,
    run: () => appearance.larger(-1),
  },
  {
    id: 'actual-size',
    group: 'look',
    label: label('actual-size'),
    keys: ['Mod+0'],
    always: true,
    typing: true,
    run: () => (appearance.textScale = 1),
  },
  {
    id: 'keys',
    group: 'look',
    label: label('sheet'),
    keys: ['?'],
    always: true,
    run: () => (keys.sheetOpen = true),
  },
  { id: 'about', group: 'look', label: label('about'), always: true, run: () => (keys.aboutOpen = true) },
];
