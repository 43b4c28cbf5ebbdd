/**
 * A note while it is being written. It is saved less than a second after the last key, one save
 * at a time; what could not be saved stays here and is tried again only when the user types or
 * asks, never in a silent loop.
 */
import type { ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import { changes } from '~/state/changes.svelte';
import { saveRecord } from '~/state/writing.svelte';

export const AUTOSAVE_MS = 700;

export class NoteDraft {
  private record = $state.raw<RecordJson>({ id: '', kind: 'note', title: '' });
  private version: number;
  private kept: RecordJson;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  /** The operation of a save whose outcome is not known: a retry of the same text reuses it. */
  private attempt: { record: RecordJson; op: string } | null = null;
  private ownRevision = -1;
  error = $state.raw<ApiError | null>(null);

  readonly title = $derived(this.record.title);
  readonly body = $derived(String(this.record.body ?? ''));
  readonly about = $derived((this.record.about ?? []) as string[]);

  constructor(record: RecordJson, version: number) {
    this.record = record;
    this.kept = record;
    this.version = version;
  }

  get dirty(): boolean {
    return this.record !== this.kept;
  }

  /** Whether this revision of the dossier is the echo of a save made here. */
  ownChange(revision: number): boolean {
    return revision === this.ownRevision || this.running !== null;
  }

  type(change: { title?: string; body?: string; about?: string[] }): void {
    this.record = { ...this.record, ...change };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), AUTOSAVE_MS);
  }

  /** Saves now what is not saved yet. After a failure only when asked for or typed. */
  async flush(asked = false): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) {
      await this.running;
      if (this.error && !asked) return;
    }
    if (!this.dirty) return;
    this.running = this.save();
    await this.running;
    this.running = null;
    if (!this.error && this.dirty) this.timer = setTimeout(() => void this.flush(), AUTOSAVE_MS);
  }

  async saveOver(version: number): Promise<void> {
    this.version = version;
    this.attempt = null;
    await this.flush(true);
  }

  private async save(): Promise<void> {
    const record = this.record;
    const op = this.attempt?.record === record ? this.attempt.op : freshId();
    this.attempt = { record, op };
    const { saved, error } = await saveRecord(record, this.version, op);
    if (saved) {
      this.version = saved.seq;
      this.kept = record;
      this.attempt = null;
      this.error = null;
      this.ownRevision = changes.revision;
    } else {
      this.error = error;
    }
  }
}
