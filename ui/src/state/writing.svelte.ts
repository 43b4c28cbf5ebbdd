/**
 * The one way the window changes the dossier: says "saved" only after the host has confirmed,
 * tells every query what was touched, and offers to take a change back.
 */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { RecordJson, Saved } from '~/api/types';
import { changes } from './changes.svelte';
import { dossier } from './dossier.svelte';
import { notices } from './notices.svelte';
import { saving } from './saving.svelte';
import { titles } from './titles.svelte';

export type Outcome = { saved: Saved; error?: undefined } | { saved?: undefined; error: ApiError };

/** Runs a write; `subject` names what is being saved, so that a later success clears a failure. */
async function write(subject: string, change: () => Promise<Saved>): Promise<Outcome> {
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

export async function undo(): Promise<void> {
  const done = await once('undo', () => client.undo({ op_id: freshId() }));
  if (done.saved) notices.say(done.saved.label, { label: 'Redo', run: () => void redo() });
  else notices.say(done.error.message);
}

export async function redo(): Promise<void> {
  const done = await once('redo', () => client.redo({ op_id: freshId() }));
  if (done.saved) notices.say(done.saved.label, { label: 'Undo', run: () => void undo() });
  else notices.say(done.error.message);
}

/** A change that holds nothing the user typed: its failure is told once and not kept. */
async function once(subject: string, change: () => Promise<Saved>): Promise<Outcome> {
  const done = await write(subject, change);
  if (done.error) saving.forget(subject);
  return done;
}

export function offerUndo(done: Outcome): Outcome {
  if (done.saved) notices.say(done.saved.label, { label: 'Undo', run: () => void undo() });
  return tell(done);
}

function tell(done: Outcome): Outcome {
  if (done.error) notices.wrong(done.error.message);
  return done;
}
