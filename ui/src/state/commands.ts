/**
 * Owns everything that can be done by a key: the one list behind the keys, their sheet, the
 * items of the native menu and the palette. A command says when it makes sense; a key whose
 * command makes none is left to the page.
 */
import * as client from '~/api/client';
import { kinds, wordOf, type Kind } from '~/api/words';
import { t } from '~/i18n';
import { clocks } from './clocks.svelte';
import { dossier } from './dossier.svelte';
import { forms } from './forms.svelte';
import { isTyping, keys } from './keys.svelte';
import { merging } from './merging.svelte';
import { moments } from './moments.svelte';
import { navigation } from './navigation.svelte';
import { turnRegion } from './regions';
import { appearance } from './theme.svelte';
import { newInView, views } from './views';
import { binRecords, redo, undo } from './writing.svelte';

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
  /** Works without an open dossier. */
  always?: boolean;
  /** Works while one types. */
  typing?: boolean;
  /** A key only: the palette has no use for it. */
  silent?: boolean;
}

const selected = () => navigation.selected !== null;
const writable = () => !dossier.readOnly;
const onSelected = (run: (id: string) => void) => () => {
  if (navigation.selected) run(navigation.selected);
};
const label = (id: string) => () => t(`keys-${id}`);

/** Kinds of which a new one is made by name; the rest come from captures or the program. */
const makes: readonly Kind[] = [
  'process',
  'round',
  'offer',
  'issue',
  'venue_option',
  'incident',
  'pledge',
  'party',
  'person',
  'place',
  'source',
  'outlet',
  'question',
];

const move: readonly Command[] = [
  {
    id: 'find',
    group: 'move',
    label: label('find'),
    keys: ['Mod+K'],
    typing: true,
    silent: true,
    run: () => keys.openPalette(),
  },
  {
    id: 'search',
    group: 'move',
    label: label('search'),
    keys: ['/'],
    run: () => {
      navigation.search(navigation.searched);
      setTimeout(() => document.getElementById('find')?.focus());
    },
  },
  {
    id: 'next',
    group: 'move',
    label: label('next'),
    keys: ['J'],
    silent: true,
    when: () => keys.list !== null,
    run: () => keys.list?.move(1),
  },
  {
    id: 'previous',
    group: 'move',
    label: label('previous'),
    keys: ['K'],
    silent: true,
    when: () => keys.list !== null,
    run: () => keys.list?.move(-1),
  },
  {
    id: 'filter',
    group: 'move',
    label: label('filter'),
    keys: ['F', 'Mod+F'],
    when: () => keys.filter !== null,
    run: () => keys.filter?.(),
  },
  {
    id: 'open',
    group: 'move',
    label: label('open'),
    keys: ['Enter'],
    when: selected,
    run: onSelected((id) => (navigation.view === 'notes' ? toNote() : navigation.open(id))),
  },
  {
    id: 'close',
    group: 'move',
    label: label('close'),
    keys: ['Escape'],
    silent: true,
    when: () => navigation.wide,
    run: () => void navigation.back(),
  },
  {
    id: 'back',
    group: 'move',
    label: label('back'),
    keys: ['Alt+ArrowLeft'],
    typing: true,
    when: () => navigation.canGoBack,
    run: () => void navigation.back(),
  },
  {
    id: 'next-region',
    group: 'move',
    label: label('next-region'),
    keys: ['F6'],
    typing: true,
    silent: true,
    run: () => turnRegion(1),
  },
  {
    id: 'previous-region',
    group: 'move',
    label: label('previous-region'),
    keys: ['Shift+F6'],
    typing: true,
    silent: true,
    run: () => turnRegion(-1),
  },
  {
    id: 'inspector',
    group: 'move',
    label: label('inspector'),
    keys: ['Alt+I'],
    typing: true,
    run: () => (navigation.inspectorOpen = !navigation.inspectorOpen),
  },
  {
    id: 'evidence',
    group: 'move',
    label: label('evidence'),
    keys: ['Alt+E'],
    typing: true,
    when: selected,
    run: toEvidence,
  },
];

const go: readonly Command[] = views.map((view) => ({
  id: `view-${view.name}`,
  group: 'go',
  label: () => view.label,
  keys: [`G ${view.key.toUpperCase()}`],
  run: () => navigation.go(view.name),
}));

const record: readonly Command[] = [
  {
    id: 'edit',
    group: 'record',
    label: label('edit'),
    keys: ['E'],
    when: () => selected() && writable(),
    run: onSelected((id) => (navigation.view === 'notes' ? toNote() : forms.show({ form: 'edit', id }))),
  },
  {
    id: 'add-development',
    group: 'record',
    label: label('develop'),
    keys: ['D'],
    when: () => selected() && writable(),
    run: onSelected((id) => forms.show({ form: 'develop', subject: id })),
  },
  {
    id: 'merge',
    group: 'record',
    label: label('merge'),
    keys: ['M'],
    when: () => selected() && writable(),
    run: onSelected((id) => clocks.present() && merging.begin(id)),
  },
  {
    id: 'new-note',
    group: 'record',
    label: () => t(selected() ? 'keys-note' : 'keys-new-note'),
    keys: ['N'],
    when: writable,
    run: () =>
      forms.show({
        form: 'new',
        kind: 'note',
        preset: navigation.selected ? { about: [navigation.selected] } : {},
      }),
  },
  {
    id: 'why',
    group: 'record',
    label: label('why'),
    keys: ['Y'],
    when: selected,
    run: onSelected((id) => (keys.why = id)),
  },
  {
    id: 'bin',
    group: 'record',
    label: label('bin'),
    when: () => selected() && writable(),
    run: onSelected((id) => void binRecords([id])),
  },
];

const fresh: readonly Command[] = [
  {
    id: 'new-record',
    group: 'new',
    label: label('new'),
    keys: ['Mod+N'],
    silent: true,
    when: writable,
    run: () => newInView(navigation.view),
  },
  ...makes.map((kind): Command => ({
    id: `new-${kind}`,
    group: 'new',
    label: () => t('keys-new-kind', { kind: wordOf(kinds, kind) }),
    when: writable,
    run: () => forms.show({ form: 'new', kind }),
  })),
  {
    id: 'new-statement',
    group: 'new',
    label: label('new-statement'),
    when: writable,
    run: () => forms.show({ form: 'develop', asserts: 'statement' }),
  },
  {
    id: 'new-development',
    group: 'new',
    label: label('new-development'),
    when: writable,
    run: () => forms.show({ form: 'develop' }),
  },
];

const clock: readonly Command[] = [
  {
    id: 'as-of',
    group: 'clocks',
    label: label('as-of'),
    keys: ['Alt+O'],
    typing: true,
    run: () => (clocks.panel = 'of'),
  },
  {
    id: 'as-known',
    group: 'clocks',
    label: label('as-known'),
    keys: ['Alt+K'],
    typing: true,
    run: () => (clocks.panel = 'known'),
  },
  {
    id: 'op-before',
    group: 'clocks',
    label: label('op-before'),
    keys: ['['],
    run: () => void moments.step(-1),
  },
  {
    id: 'op-after',
    group: 'clocks',
    label: label('op-after'),
    keys: [']'],
    when: () => clocks.asKnown !== null,
    run: () => void moments.step(1),
  },
  {
    id: 'back-to-now',
    group: 'clocks',
    label: label('back-to-now'),
    keys: ['Alt+Home'],
    typing: true,
    when: () => !clocks.isNow,
    run: () => clocks.backToNow(),
  },
];

const ofDossier: readonly Command[] = [
  {
    id: 'undo',
    group: 'dossier',
    label: label('undo'),
    keys: ['Mod+Z'],
    when: writable,
    run: () => void undo(),
  },
  {
    id: 'redo',
    group: 'dossier',
    label: label('redo'),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: writable,
    run: () => void redo(),
  },
  {
    id: 'export-briefing',
    group: 'dossier',
    label: label('export'),
    keys: ['Mod+Shift+E'],
    when: () => navigation.process !== null,
    run: () => navigation.compose(null),
  },
  {
    id: 'new-dossier',
    group: 'dossier',
    label: label('new-dossier'),
    keys: ['Mod+Shift+N'],
    always: true,
    run: () => void dossier.enter(client.newDossier),
  },
  {
    id: 'open-dossier',
    group: 'dossier',
    label: label('open-dossier'),
    keys: ['Mod+O'],
    always: true,
    run: () => void dossier.enter(client.openDossier),
  },
  {
    id: 'open-demo',
    group: 'dossier',
    label: label('open-demo'),
    always: true,
    run: () => void dossier.enter(client.openDemo),
  },
  {
    id: 'close-dossier',
    group: 'dossier',
    label: label('close-dossier'),
    keys: ['Mod+W'],
    run: () => void dossier.leave(),
  },
];

const look: readonly Command[] = [
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

export const commands: readonly Command[] = [
  ...move,
  ...go,
  ...record,
  ...fresh,
  ...clock,
  ...ofDossier,
  ...look,
];

/** Keys of the native menu: the desktop takes them before the page sees them. */
const ofTheMenu = new Set(['Mod+Shift+E', 'Mod+Shift+N', 'Mod+O', 'Mod+W']);

export function isAvailable(command: Command): boolean {
  return (command.always === true || dossier.open) && (command.when?.() ?? true);
}

/** The command a chord stands for, as the focus is. `G` alone begins one. */
export function commandFor(chord: string, target: EventTarget | null): Command | undefined {
  if (ofTheMenu.has(chord)) return undefined;
  const typing = isTyping(target);
  return commands.find(
    (command) => command.keys?.includes(chord) && (command.typing || !typing) && isAvailable(command),
  );
}

/** Runs what an item of the native menu is called by. */
export function runWord(word: string): void {
  const command = commands.find(({ id }) => id === word);
  if (!command || !isAvailable(command)) return;
  if (!command.always && document.querySelector('dialog[open]')) return;
  command.run();
}

/** A note is written where it is shown. */
function toNote(): void {
  document.querySelector<HTMLElement>('main textarea')?.focus();
}

/** Shows the inspector and puts the focus on the evidence of what is selected. */
function toEvidence(): void {
  navigation.inspectorOpen = true;
  requestAnimationFrame(() => {
    const place = document.querySelector('aside article, main article');
    const ladder = place?.querySelector<HTMLElement>('[data-evidence]') ?? (place as HTMLElement | null);
    if (!ladder) return;
    const stop = ladder.querySelector<HTMLElement>('button, a, summary, [tabindex="0"]') ?? ladder;
    if (stop === ladder) ladder.tabIndex = -1;
    ladder.scrollIntoView({ block: 'nearest' });
    stop.focus();
  });
}
