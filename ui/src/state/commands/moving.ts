/** Owns the commands that go somewhere: through a list, between regions and to views. */
import { keys } from '../keys.svelte';
import { navigation } from '../navigation.svelte';
import { turnRegion } from '../regions';
import { views } from '../views';
import { label, onSelected, selected, toNote, type Command } from './command';

export const move: readonly Command[] = [
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
    id: 'sort',
    group: 'move',
    label: label('sort'),
    keys: ['Shift+S'],
    silent: true,
    when: () => keys.list?.sort !== undefined,
    run: () => keys.list?.sort?.(),
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

export const go: readonly Command[] = views.map((view) => ({
  id: `view-${view.name}`,
  group: 'go',
  label: () => view.label,
  keys: [`G ${view.key.toUpperCase()}`],
  run: () => navigation.go(view.name),
}));

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
