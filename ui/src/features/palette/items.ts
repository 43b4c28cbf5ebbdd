/** Owns what the palette lists: records that were found, commands, clocks, in groups and in order. */
import { readDate } from '~/api/client';
import type { PaletteHit } from '~/api/types';
import { day, instant, t } from '~/i18n';
import { instantOf } from '~/components/time';
import { clocks } from '~/state/clocks.svelte';
import { commands, isOffered, type Command } from '~/state/commands';
import { clockAsked, rank } from './match';

export type Item =
  | { of: 'record'; key: string; hit: PaletteHit }
  | { of: 'command'; key: string; label: string; chord?: string; run: () => void };

export type Line = { heading: string; key: string } | { item: Item; key: string; number: number };

/** Commands shown before anything is typed. */
const FIRST: readonly string[] = [
  'new-round',
  'new-development',
  'new-note',
  'as-known',
  'view-changes',
  'export-briefing',
  'keys',
];

export function commandItems(typed: string): Item[] {
  const there = commands.filter((command) => !command.silent && isOffered(command));
  if (!typed.trim()) return FIRST.flatMap((id) => there.filter((command) => command.id === id)).map(asItem);
  return there
    .flatMap((command) => {
      const fit = rank(typed, command.label());
      return fit === null ? [] : [{ command, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit || a.command.label().length - b.command.label().length)
    .map(({ command }) => asItem(command));
}

function asItem(command: Command): Item {
  return {
    of: 'command',
    key: command.id,
    label: command.label(),
    run: () => command.run(),
    ...(command.keys?.[0] ? { chord: command.keys[0] } : {}),
  };
}

/** The clock that was written, once its date can be read. */
export async function clockItem(typed: string): Promise<Item | null> {
  const asked = clockAsked(typed, { asOf: t('clocks-as-of'), asKnown: t('clocks-as-known') });
  if (!asked?.date) return null;
  const hour = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)$/.exec(asked.date);
  if (asked.clock === 'known' && hour) return knownAt(instantOf(`${hour[1]}T${hour[2]}`));
  const read = await readDate(asked.date).catch(() => null);
  if (!read?.latest) return null;
  if (asked.clock === 'known') return knownAt(instantOf(`${read.latest}T23:59:59.999`));
  const { edtf, latest } = read;
  return {
    of: 'command',
    key: 'as-of-read',
    label: t('palette-as-of', { when: day(latest) }),
    run: () => (clocks.asOf = edtf),
  };
}

function knownAt(at: string | null): Item | null {
  if (!at) return null;
  return {
    of: 'command',
    key: 'as-known-read',
    label: t('palette-as-known', { when: instant(at) }),
    run: () => clocks.known(at),
  };
}

/** Headings and items in one list, as the window of it needs them. */
export function linesOf(groups: readonly { heading: string; items: readonly Item[] }[]): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (const { heading, items } of groups) {
    if (!items.length) continue;
    lines.push({ heading, key: `heading ${heading}` });
    for (const item of items) lines.push({ item, key: `${heading} ${item.key}`, number: number++ });
  }
  return lines;
}
