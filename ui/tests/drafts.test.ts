import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as client from '~/api/client';
import { DraftKeeping } from '~/features/briefings/draftKeeping.svelte';
import type { Draft } from '~/api/types';

const draft = (headline: string): Draft => ({
  process: 'p',
  template: 'situation-note',
  headline,
  readers: '',
  since: 'last',
  sections: [],
  prose: {},
  edits: {},
  waivers: {},
});

/** A dossier that holds one draft, as far as keeping one asks for it. */
class Held {
  versions: { draft: Draft; version: number }[] = [];
  expected: (number | undefined)[] = [];

  save = (request: Parameters<typeof client.saveDraft>[0]) => {
    this.expected.push(request.expected);
    if (request.expected !== this.versions.at(-1)?.version)
      return Promise.reject(
        Object.assign(new Error('changed'), { code: 'record.conflict', message: 'changed', details: null }),
      );
    this.versions.push({ draft: request.draft, version: (request.expected ?? 0) + 1 });
    const version = this.versions.at(-1)?.version ?? 0;
    return Promise.resolve({
      version,
      saved: { seq: version, at: '2026-02-20T10:00:00Z', label: '', touched: [], changed: true },
    });
  };

  open = () => {
    const last = this.versions.at(-1);
    if (!last)
      return Promise.reject(
        Object.assign(new Error('gone'), { code: 'record.not_found', message: 'gone', details: null }),
      );
    return Promise.resolve({ ...last, unsettled: false });
  };

  undo(): void {
    const last = this.versions.pop();
    const before = this.versions.pop();
    if (last && before) this.versions.push({ draft: before.draft, version: last.version + 1 });
  }
}

let held: Held;
beforeEach(() => {
  vi.restoreAllMocks();
  held = new Held();
  vi.spyOn(client, 'saveDraft').mockImplementation((request) => held.save(request));
  vi.spyOn(client, 'openDraft').mockImplementation(() => held.open());
});

async function written(...headlines: string[]): Promise<DraftKeeping> {
  const keeping = new DraftKeeping(draft(''));
  for (const headline of headlines) {
    keeping.change({ headline });
    await keeping.settle();
  }
  return keeping;
}
const settled = (keeping: DraftKeeping) => keeping.settle();

describe('a draft that is open while its own save is undone', () => {
  it('shows what stood before, and is written on without a conflict', async () => {
    const keeping = await written('One', 'Two');
    held.undo();
    keeping.follow(new Set([keeping.id]));
    await settled(keeping);
    expect(keeping.draft.headline).toBe('One');
    keeping.change({ headline: 'Three' });
    await settled(keeping);
    expect(keeping.error).toBeNull();
    expect(held.versions.at(-1)?.draft.headline).toBe('Three');
  });

  it('keeps what was typed since', async () => {
    const keeping = await written('One', 'Two');
    keeping.change({ headline: 'Typed after' });
    held.undo();
    keeping.follow(new Set([keeping.id]));
    await settled(keeping);
    await settled(keeping);
    expect(keeping.draft.headline).toBe('Typed after');
    expect(held.versions.at(-1)?.draft.headline).toBe('Typed after');
    expect(keeping.error).toBeNull();
  });

  it('is gone when its beginning was undone, and writes nothing any more', async () => {
    const keeping = await written('One');
    held.undo();
    keeping.follow(new Set([keeping.id]));
    await settled(keeping);
    expect(keeping.gone).toBe(true);
    await keeping.close();
    expect(held.versions).toEqual([]);
  });

  it('passes over its own saves and changes of others', async () => {
    const keeping = await written('One');
    keeping.change({ headline: 'Two' });
    keeping.follow(new Set(['another']));
    keeping.follow(new Set([keeping.id]));
    await settled(keeping);
    expect(keeping.draft.headline).toBe('Two');
    expect(held.expected).toEqual([undefined, 1]);
  });
});
