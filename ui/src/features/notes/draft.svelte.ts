/**
 * A note while it is being written: safe in the dossier within half a second of a key, an action
 * of the journal when typing rests, so that an hour of writing is a few actions to undo. One save
 * at a time; what could not be kept stays here and is tried again with the next key or when asked,
 * never in a silent loop.
 */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import { changes } from '~/state/changes.svelte';
import { clocks } from '~/state/clocks.svelte';
import { dossier } from '~/state/dossier.svelte';
import { saving } from '~/state/saving.svelte';
import { titles } from '~/state/titles.svelte';

/** From the first key that is not safe yet. */
export const SAFE_MS = 450;
/** From the last key. */
export const SETTLE_MS = 20_000;

export interface Talks {
  zone: string;
  day: string;
  round?: string;
}

export class NoteDraft {
  private record = $state.raw<RecordJson>({ id: '', kind: 'note', title: '' });
  private version: number;
  private safe: RecordJson;
  private settled: RecordJson;
  private timers: { safe?: ReturnType<typeof setTimeout>; settle?: ReturnType<typeof setTimeout> } = {};
  private running: Promise<void> = Promise.resolve();
  private busy = 0;
  /** The operation of a save whose outcome is not known: a retry of the same text reuses it. */
  private attempt: { record: RecordJson; op: string } | null = null;
  private ownRevision = -1;
  error = $state.raw<ApiError | null>(null);

  readonly title = $derived(this.record.title);
  readonly body = $derived(String(this.record.body ?? ''));
  readonly about = $derived((this.record.about ?? []) as string[]);
  readonly tags = $derived(this.record.tags ?? []);
  readonly files = $derived((this.record.files ?? []) as { path: string; sha256: string }[]);
  readonly talks = $derived((this.record.talks ?? null) as Talks | null);

  constructor(record: RecordJson, version: number, unsettled = false) {
    this.record = record;
    this.safe = record;
    this.settled = unsettled ? { ...record } : record;
    this.version = version;
    // What a crash left becomes an action as soon as somebody looks at it again.
    if (unsettled) this.timers.settle = setTimeout(() => void this.settle(), SETTLE_MS);
  }

  get id(): string {
    return this.record.id;
  }

  /** Whether something is in no action of the journal yet. */
  get dirty(): boolean {
    return this.record !== this.settled;
  }

  /** The note as it stands here. */
  get now(): RecordJson {
    return this.record;
  }

  /** The version it is typed on. */
  get base(): number {
    return this.version;
  }

  /** Whether this revision of the dossier is the echo of a save made here. */
  ownChange(revision: number): boolean {
    return revision === this.ownRevision || this.busy > 0;
  }

  type(change: Record<string, unknown>): void {
    this.replace({ ...this.record, ...change });
  }

  /** The same with the whole note, when a field of it goes. */
  replace(record: RecordJson): void {
    this.record = record;
    this.timers.safe ??= setTimeout(() => void this.keep(false), SAFE_MS);
    clearTimeout(this.timers.settle);
    this.timers.settle = setTimeout(() => void this.settle(), SETTLE_MS);
  }

  /** Makes an action of what was typed. After a failure only when asked for or typed. */
  async settle(asked = false): Promise<void> {
    clearTimeout(this.timers.settle);
    if (this.error && !asked) return;
    await this.keep(true);
  }

  /** Keeps what was typed safe now, without making an action of it. */
  flush(): Promise<void> {
    return this.error ? Promise.resolve() : this.keep(false);
  }

  /** What was typed is safe; nothing is waited for any more. */
  async close(): Promise<void> {
    await this.settle();
    clearTimeout(this.timers.safe);
    clearTimeout(this.timers.settle);
  }

  /** Saves over the version that stands now. */
  async saveOver(version: number): Promise<void> {
    this.version = version;
    this.attempt = null;
    await this.settle(true);
  }

  private keep(settle: boolean): Promise<void> {
    clearTimeout(this.timers.safe);
    delete this.timers.safe;
    this.running = this.running.then(() => this.save(settle));
    return this.running;
  }

  private async save(settle: boolean): Promise<void> {
    const record = this.record;
    if (record === (settle ? this.settled : this.safe)) return;
    if (!clocks.present()) return;
    const op = this.attempt?.record === record ? this.attempt.op : freshId();
    this.attempt = { record, op };
    this.busy += 1;
    saving.begin();
    try {
      const kept = await client.saveNote({ op_id: op, record, expected: this.version, settle });
      this.version = kept.version;
      this.safe = record;
      this.attempt = null;
      this.error = null;
      saving.confirmed(record.id, kept.saved?.at ?? new Date().toISOString());
      if (kept.saved) {
        this.settled = record;
        this.ownRevision = changes.revision + 1;
        titles.forget(kept.saved.touched);
        changes.announce(kept.saved.touched);
        void dossier.refresh();
      }
    } catch (thrown) {
      this.error = asApiError(thrown);
      saving.failed(record.id, this.error);
    } finally {
      this.busy -= 1;
    }
  }
}
