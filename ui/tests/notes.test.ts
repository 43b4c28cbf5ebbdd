import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteDraft, SAFE_MS, SETTLE_MS } from '~/features/notes/draft.svelte';
import { beforeLeaving, saveEverything } from '~/state/leaving';
import { saving } from '~/state/saving.svelte';
import { asked, host, refuse } from './setup';

const NOTE = '01900000-0000-7000-8000-000000000019';

function draft(): NoteDraft {
  const held = host.records.get(NOTE);
  if (!held) throw new Error('the sample lost its note');
  return new NoteDraft(held.record, held.version);
}

const settled = () => asked('save_note').filter((request) => request.settle);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a note being written', () => {
  it('is safe half a second after the first key, however long one goes on typing', async () => {
    const note = draft();
    note.type({ body: 'A' });
    await vi.advanceTimersByTimeAsync(SAFE_MS - 1);
    note.type({ body: 'Ab' });
    expect(asked('save_note')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(SAFE_MS).toBeLessThan(1000);
    expect(asked('save_note')).toHaveLength(1);
    expect(asked('save_note')[0]).toMatchObject({ settle: false, record: { body: 'Ab' } });
    expect(note.dirty).toBe(true);
  });

  it('becomes one action when typing rests', async () => {
    const note = draft();
    for (const body of ['o', 'on', 'one']) {
      note.type({ body });
      await vi.advanceTimersByTimeAsync(SAFE_MS + 10);
    }
    expect(settled()).toEqual([]);
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(settled()).toHaveLength(1);
    expect(settled()[0]?.record).toMatchObject({ body: 'one' });
    expect(note.dirty).toBe(false);
  });

  it('expects its own last version the next time', async () => {
    const note = draft();
    note.type({ body: 'one' });
    await note.settle();
    note.type({ body: 'two' });
    await note.settle();
    expect(settled().map((request) => request.expected)).toEqual([1, 214]);
    expect(note.error).toBeNull();
  });

  it('does not lose what is typed while a save is under way', async () => {
    const note = draft();
    note.type({ body: 'one' });
    const saved = note.settle();
    note.type({ body: 'one two' });
    await saved;
    await vi.advanceTimersByTimeAsync(SETTLE_MS);
    expect(settled().at(-1)?.record).toMatchObject({ body: 'one two' });
    expect(note.dirty).toBe(false);
  });

  it('stays unsaved in plain sight and is not tried again in a loop', async () => {
    const note = draft();
    host.answer('save_note', () => refuse('disk.full', 'The disk is full.'));
    note.type({ body: 'kept' });
    await vi.advanceTimersByTimeAsync(5 * SETTLE_MS);
    expect(asked('save_note')).toHaveLength(1);
    expect(note.body).toBe('kept');
    expect(saving.failure?.message).toBe('The disk is full.');
    await note.settle(true);
    const [first, second] = asked('save_note');
    expect(second?.op_id).toBe(first?.op_id);
  });
});

describe('the window going', () => {
  it('records what is being typed first', async () => {
    const note = draft();
    const stop = beforeLeaving(() => note.settle());
    note.type({ body: 'the last words' });
    await saveEverything();
    stop();
    expect(settled()[0]?.record).toMatchObject({ body: 'the last words' });
  });

  it('does not wait for ever on something that fails', async () => {
    const stop = beforeLeaving(() => Promise.reject(new Error('gone')));
    await expect(saveEverything()).resolves.toBeUndefined();
    stop();
  });
});
