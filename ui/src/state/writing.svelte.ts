/**
 * The one way the window changes the dossier: says "saved" only after the host has confirmed,
 * tells every query what was touched, and offers to take a change back.
 */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type {
  BulkEdit,
  ChangedMany,
  ChosenRecords,
  MergeRequest,
  RecordJson,
  Saved,
  SavedFilter,
} from '~/api/types';
import { t } from '~/i18n';
import { changes } from './changes.svelte';
import { clocks } from './clocks.svelte';
import { dossier } from './dossier.svelte';
import { saveEverything } from './leaving';
import { notices } from './notices.svelte';
import { saving } from './saving.svelte';
import { titles } from './titles.svelte';
import { work } from './work.svelte';

export type Outcome = { saved: Saved; error?: undefined } | { saved?: undefined; error: ApiError };

/** Runs a write; `subject` names what is being saved, so that a later success clears a failure. */
async function write(subject: string, change: () => Promise<Saved>): Promise<Outcome> {
  if (!clocks.present()) return { error: inThePast() };
  saving.begin();
  try {
    const saved = await change();
    saving.confirmed(subject, saved.at);
    titles.forget(saved.touched);
    changes.announce(saved.touched);
    void dossier.refresh();
    return { saved };
  } catch (thrown) {
    const error = asApiError(thrown);
    saving.failed(subject, error);
    return { error };
  }
}

/** Nothing is changed while the dossier is seen as it was: said in a sheet with the way back. */
const inThePast = (): ApiError => ({
  code: 'clock.past',
  message: t('clocks-refused-short'),
  details: null,
});

/** Saves a new or edited record. Keep `op` when trying the same save again. */
export function saveRecord(
  record: RecordJson,
  expected: number | undefined,
  op = freshId(),
): Promise<Outcome> {
  return write(record.id, () =>
    client.saveRecord({ op_id: op, record, ...(expected === undefined ? {} : { expected }) }),
  );
}

export async function binRecords(ids: string[]): Promise<Outcome> {
  return offerUndo(await once('bin', () => client.binRecords({ op_id: freshId(), ids })));
}

export async function restoreRecords(ids: string[]): Promise<Outcome> {
  return offerUndo(await once('restore', () => client.restoreRecords({ op_id: freshId(), ids })));
}

export async function purgeRecords(ids: string[]): Promise<Outcome> {
  return tell(await once('purge', () => client.purgeRecords({ op_id: freshId(), ids, confirmed: true })));
}

/** What is being typed becomes an action first: undo takes that back, and redo brings it again. */
export async function undo(): Promise<void> {
  await saveEverything();
  const done = await once('undo', () => client.undo({ op_id: freshId() }));
  if (done.saved) notices.say(done.saved.label, { label: t('lists-redo'), run: () => void redo() });
  else notices.say(done.error.message);
}

export async function redo(): Promise<void> {
  const done = await once('redo', () => client.redo({ op_id: freshId() }));
  if (done.saved) notices.say(done.saved.label, { label: t('lists-undo'), run: () => void undo() });
  else notices.say(done.error.message);
}

/** A change that holds nothing the user typed: its failure is told once and not kept. */
async function once(subject: string, change: () => Promise<Saved>): Promise<Outcome> {
  const done = await write(subject, change);
  if (done.error) saving.forget(subject);
  return done;
}

export function offerUndo(done: Outcome): Outcome {
  if (done.saved) notices.say(done.saved.label, { label: t('lists-undo'), run: () => void undo() });
  return tell(done);
}

function tell(done: Outcome): Outcome {
  if (done.error) notices.wrong(done.error.message);
  return done;
}

/** One edit of many records, undone by one undo; it can be stopped, and then nothing is changed. */
export async function changeMany(chosen: ChosenRecords, edit: BulkEdit): Promise<Outcome> {
  let many: ChangedMany | undefined;
  const done = await once('many', () =>
    work.run(t('lists-working'), async (task) => {
      many = await client.changeMany({ op_id: freshId(), task, chosen, edit });
      return many.saved;
    }),
  );
  if (done.error?.code === 'cancelled') {
    notices.say(t('lists-stopped'));
    return done;
  }
  offerUndo(done);
  if (many?.unfit) notices.say(t('lists-unfit', { n: many.unfit }));
  if (many?.refused.length)
    notices.wrong(t('lists-refused', { n: many.refused.length, reason: many.refused[0]?.reason ?? '' }));
  return done;
}

/** Makes two records one. Keep `op_id` when trying the same merge again. */
export async function mergeRecords(request: Omit<MergeRequest, 'task'>): Promise<Outcome> {
  const done = await once('merge', () =>
    work.run(t('lists-working'), (task) => client.mergeRecords({ ...request, task })),
  );
  if (done.saved) offerUndo(done);
  return done;
}

export async function saveFilter(process: string, filter: SavedFilter): Promise<Outcome> {
  return offerUndo(await once('filter', () => client.saveFilter({ op_id: freshId(), process, filter })));
}

export async function forgetFilter(process: string, filter: SavedFilter): Promise<Outcome> {
  const { list, name } = filter;
  return offerUndo(
    await once('filter', () => client.forgetFilter({ op_id: freshId(), process, list, name })),
  );
}

type Kept = Omit<Parameters<typeof client.saveSearch>[0], 'op_id'>;

export async function saveSearch(search: Kept): Promise<Outcome> {
  return offerUndo(await once('search', () => client.saveSearch({ op_id: freshId(), ...search })));
}

export async function forgetSearch(search: Pick<Kept, 'process' | 'name'>): Promise<Outcome> {
  return offerUndo(await once('search', () => client.forgetSearch({ op_id: freshId(), ...search })));
}

/** Records a review of a captured text, undone by one undo. */
export async function recordReview(source: string): Promise<Outcome> {
  return offerUndo(await once('review', () => client.recordReview({ op_id: freshId(), source })));
}

/** Puts the draft of a briefing in the bin, with what was being typed into it. */
export async function discardDraft(request: Parameters<typeof client.discardDraft>[0]): Promise<Outcome> {
  return offerUndo(await once('draft', () => client.discardDraft(request)));
}

/** Records lines of a note as statements, undone by one undo. */
export async function recordLines(request: Parameters<typeof client.recordLines>[0]): Promise<Outcome> {
  const done = await once('lines', () => client.recordLines(request));
  if (done.saved) offerUndo(done);
  return done;
}

/** Brings an earlier text of a note back, as one more version of it. */
export async function restoreNote(request: Parameters<typeof client.restoreNote>[0]): Promise<Outcome> {
  const done = await once('note', () => client.restoreNote(request));
  if (done.saved) offerUndo(done);
  return done;
}

/** Makes a link of a name in a note. */
export async function linkMention(request: Parameters<typeof client.linkMention>[0]): Promise<Outcome> {
  return offerUndo(await once('mention', () => client.linkMention(request)));
}
