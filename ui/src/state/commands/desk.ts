/** Owns the commands of the dossier as a whole and of its two clocks. */
import * as client from '~/api/client';
import type { FigureFormat } from '~/api/types';
import { clocks } from '../clocks.svelte';
import { dossier } from '../dossier.svelte';
import { exportFigure, figureInSight } from '../figures';
import { moments } from '../moments.svelte';
import { navigation } from '../navigation.svelte';
import { noteFolders } from '../noteFolders.svelte';
import { redo, undo } from '../writing.svelte';
import { label, writable, type Command } from './command';

function writeFigure(format: FigureFormat): void {
  const figure = figureInSight();
  if (figure) void exportFigure(figure, format);
}

export const clock: readonly Command[] = [
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

export const ofDossier: readonly Command[] = [
  {
    id: 'undo',
    group: 'dossier',
    label: label('undo'),
    keys: ['Mod+Z'],
    when: writable,
    offered: () => Boolean(dossier.state?.undo),
    run: () => void undo(),
  },
  {
    id: 'redo',
    group: 'dossier',
    label: label('redo'),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    when: writable,
    offered: () => Boolean(dossier.state?.redo),
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
    id: 'import-notes',
    group: 'dossier',
    label: label('import-notes'),
    when: writable,
    run: () => (navigation.go('notes'), void noteFolders.take(false)),
  },
  {
    id: 'import-note',
    group: 'dossier',
    label: label('import-note'),
    when: writable,
    run: () => (navigation.go('notes'), void noteFolders.take(true)),
  },
  {
    id: 'export-notes',
    group: 'dossier',
    label: label('export-notes'),
    run: () => void noteFolders.write(),
  },
  {
    id: 'export-figure',
    group: 'dossier',
    label: label('figure-svg'),
    keys: ['Mod+Shift+G'],
    when: () => figureInSight() !== null,
    run: () => writeFigure('svg'),
  },
  {
    id: 'export-figure-png',
    group: 'dossier',
    label: label('figure-png'),
    when: () => figureInSight() !== null,
    run: () => writeFigure('png'),
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
