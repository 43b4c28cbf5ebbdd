/** What the items of the native menu do in the window. The words are those of the shell's table. */
import * as client from '~/api/client';
import { clocks } from '~/state/clocks.svelte';
import { dossier } from '~/state/dossier.svelte';
import { forms } from '~/state/forms.svelte';
import { keys } from '~/state/keys.svelte';
import { navigation, viewNames } from '~/state/navigation.svelte';
import { appearance } from '~/state/theme.svelte';
import { newInView } from '~/state/views';
import { redo, undo } from '~/state/writing.svelte';

function develop(): void {
  if (navigation.selected) forms.show({ form: 'develop', subject: navigation.selected });
}

function note(): void {
  const about = navigation.selected ? { about: [navigation.selected] } : {};
  forms.show({ form: 'new', kind: 'note', preset: about });
}

/** Works without a dossier. */
const always: Readonly<Record<string, () => void>> = {
  'new-dossier': () => void dossier.enter(() => client.newDossier()),
  'open-dossier': () => void dossier.enter(client.openDossier),
  'open-demo': () => void dossier.enter(client.openDemo),
  'theme-system': () => (appearance.choice = 'system'),
  'theme-light': () => (appearance.choice = 'light'),
  'theme-dark': () => (appearance.choice = 'dark'),
  larger: () => appearance.larger(1),
  smaller: () => appearance.larger(-1),
  'actual-size': () => (appearance.textScale = 1),
  keys: () => (keys.sheetOpen = true),
  about: () => (keys.aboutOpen = true),
};

const withDossier: Readonly<Record<string, () => void>> = {
  'close-dossier': () => void dossier.leave(),
  'export-briefing': () => navigation.go('briefings'),
  undo: () => void undo(),
  redo: () => void redo(),
  'new-record': () => newInView(navigation.view),
  'add-development': develop,
  'new-note': note,
  find: () => document.getElementById('find')?.focus(),
  'back-to-now': () => clocks.backToNow(),
};

export function menuAction(word: string): void {
  if (always[word]) return always[word]();
  if (!dossier.open || document.querySelector('dialog[open]')) return;
  const view = viewNames.find((name) => word === `view-${name}`);
  if (view) navigation.go(view);
  else withDossier[word]?.();
}
