import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTOSAVE_MS, NoteDraft } from '~/features/notes/draft.svelte';
import { beforeLeaving, saveEverything } from '~/state/leaving';
import { saving } from '~/state/saving.svelte';
import { asked, host, refuse } from './setup';

const NOTE = '01900000-0000-7000-8000-000000000019';

function draft(): NoteDraft {
  const held = host.records.get(NOTE);
  if (!held) throw new Error('the sample lost its note');
  return new NoteDraft(held.record, held.version);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a note being written', () => {
  it('is saved less than a second after the last key, once', async () => {
    const note = draft();
    note.type({ body: 'A' });
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
    note.type({ body: 'Ab' });
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
    expect(asked('save_record')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(AUTOSAVE_MS).toBeLessThan(1000);
    expect(asked('save_record')).toHaveLength(1);
    expect(asked('save_record')[0]?.record).toMatchObject({ body: 'Ab' });
    expect(note.dirty).toBe(false);
  });

  it('expects its own last version the next time', async () => {
    const note = draft();
    note.type({ body: 'one' });
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    note.type({ body: 'two' });
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    expect(asked('save_record').map((request) => request.expected)).toEqual([1, 214]);
    expect(note.error).toBeNull();
  });

  it('does not lose what is typed while a save is under way', async () => {
    const note = draft();
    note.type({ body: 'one' });
    const saved = note.flush();
    note.type({ body: 'one two' });
    await saved;
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    expect(asked('save_record').at(-1)?.record).toMatchObject({ body: 'one two' });
    expect(note.dirty).toBe(false);
  });

  it('stays unsaved in plain sight and is not tried again in a loop', async () => {
    const note = draft();
    host.answer('save_record', () => refuse('disk.full', 'The disk is full.'));
    note.type({ body: 'kept' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked('save_record')).toHaveLength(1);
    expect(note.body).toBe('kept');
    expect(saving.failure?.message).toBe('The disk is full.');
    await note.flush(true);
    const [first, second] = asked('save_record');
    expect(second?.op_id).toBe(first?.op_id);
  });
});

describe('the window going', () => {
  it('saves what is being typed first', async () => {
    const note = draft();
    const stop = beforeLeaving(() => note.flush());
    note.type({ body: 'the last words' });
    await saveEverything();
    stop();
    expect(asked('save_record')[0]?.record).toMatchObject({ body: 'the last words' });
  });

  it('does not wait for ever on something that fails', async () => {
    const stop = beforeLeaving(() => Promise.reject(new Error('gone')));
    await expect(saveEverything()).resolves.toBeUndefined();
    stop();
  });
});
