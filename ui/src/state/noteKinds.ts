/**
 * Owns how notes begin: the built-in templates, those of the dossier, and the log of a day, of
 * which there is one. A pin and a template are tags, so that lists find them by their index and a
 * folder that is exported keeps them.
 */
import * as client from '~/api/client';
import { newest } from '~/api/lookups';
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import { dayLong, t } from '~/i18n';
import { clocks } from './clocks.svelte';
import { navigation } from './navigation.svelte';
import { notices } from './notices.svelte';
import { titles } from './titles.svelte';
import { saveRecord } from './writing.svelte';

export const PINNED = 'pinned';
export const TEMPLATE = 'template';
/** What the log of a day is tagged with; its day is its second tag. */
const LOG = 'daily-log';

export const builtIn = ['readout', 'bilateral', 'press', 'daily'] as const;
export type BuiltIn = (typeof builtIn)[number];

/** The day it is here, "2026-02-04". */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The zone of this machine. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

const named = (id: string | null): string => (id ? (titles.of(id)?.title ?? '') : '');

/** What a template may leave to be filled in: the day, the talks, the round. */
export function filled(text: string, about: string | null): string {
  const day = today();
  return text
    .replaceAll('{{date}}', day)
    .replaceAll('{{day}}', dayLong(day))
    .replaceAll('{{process}}', named(navigation.process))
    .replaceAll('{{about}}', named(about));
}

async function begin(record: RecordJson): Promise<string | null> {
  const { error } = await saveRecord(record, undefined);
  if (error) {
    notices.wrong(error.message);
    return null;
  }
  show(record.id);
  return record.id;
}

function show(id: string): void {
  navigation.go('notes');
  navigation.select(id);
}

const fresh = (title: string, body: string, more: Record<string, unknown> = {}): RecordJson => ({
  id: freshId(),
  kind: 'note',
  title,
  body,
  about: [],
  ...more,
});

/** A new note as a built-in template begins it. */
export async function fromBuiltIn(kind: BuiltIn): Promise<void> {
  if (kind === 'daily') return dailyLog();
  const about =
    navigation.selected && titles.of(navigation.selected)?.kind !== 'note' ? navigation.selected : null;
  const title = filled(t(`notes-template-${kind}-title`), about);
  const body = filled(t(`notes-template-${kind}-text`), about);
  await begin(fresh(title, body, about ? { about: [about] } : {}));
}

/** A new note as a note of the dossier begins it. */
export async function fromNote(id: string): Promise<void> {
  const { row } = await client.showRecord({ at: {}, id });
  const tags = (row.record.tags ?? []).filter((tag) => tag !== TEMPLATE && tag !== PINNED);
  await begin(
    fresh(filled(row.title, null), filled(String(row.record.body ?? ''), null), {
      about: row.record.about ?? [],
      ...(tags.length ? { tags } : {}),
    }),
  );
}

/** The log of today: the one there is, or a new one. */
export async function dailyLog(): Promise<void> {
  const day = today();
  const found = await client.listRecords({ ...newest(['note'], 1), tags: [LOG, day] });
  const there = found.rows[0];
  if (there) return show(there.id);
  const body = filled(t('notes-template-daily-text'), null);
  await begin(fresh(t('notes-template-daily-title', { day }), body, { tags: [LOG, day] }));
}

/** A note to be written while people speak. */
export async function newTalks(): Promise<void> {
  if (!clocks.present()) return;
  const day = today();
  const chosen = navigation.selected;
  const round = chosen && titles.of(chosen)?.kind === 'round' ? chosen : undefined;
  const title = t('notes-talks-title', { day, about: named(round ?? navigation.process) });
  await begin(
    fresh(title, '', {
      talks: { zone: ownZone(), day, ...(round ? { round } : {}) },
      ...(round ? { about: [round] } : {}),
    }),
  );
}
