/**
 * Keeps a draft while it is typed: safe in the dossier within half a second of the first key, an
 * action of the journal when typing rests. What could not be kept stays on the page and is tried
 * again with the next key or when asked, never in a silent loop.
 */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { Draft } from '~/api/types';
import { changes } from '~/state/changes.svelte';
import { dossier } from '~/state/dossier.svelte';
import { saving } from '~/state/saving.svelte';

/** From the first key that is not safe yet. */
export const SAFE_MS = 450;
/** From the last key. */
export const SETTLE_MS = 15_000;

export class DraftKeeping {
  draft = $state.raw<Draft>() as Draft;
  error = $state.raw<ApiError | null>(null);
  /** Absent until it is in the dossier. */
  version = $state<number | undefined>();
  id: string;
  /** Undo took back its very beginning: there is nothing to keep any more. */
  gone = $state(false);
  private safe: Draft;
  private settled: Draft;
  private timers: { safe?: ReturnType<typeof setTimeout>; settle?: ReturnType<typeof setTimeout> } = {};
  private running: Promise<void> = Promise.resolve();
  /** The same operation while the same save is tried again. */
  private attempt: { draft: Draft; op: string } | null = null;

  constructor(draft: Draft, kept?: { id: string; version: number; unsettled: boolean }) {
    this.draft = draft;
    this.safe = draft;
    this.settled = draft;
    this.id = kept?.id ?? freshId();
    this.version = kept?.version;
    // What a crash left is an action as soon as somebody looks at it again.
    if (kept?.unsettled) {
      this.settled = { ...draft };
      this.timers.settle = setTimeout(() => void this.settle(), SETTLE_MS);
    }
  }

  change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    this.timers.safe ??= setTimeout(() => void this.keep(false), SAFE_MS);
    clearTimeout(this.timers.settle);
    this.timers.settle = setTimeout(() => void this.settle(), SETTLE_MS);
  }

  /** Makes an action of what was typed: when typing rests, on leaving, before issuing. */
  async settle(): Promise<void> {
    clearTimeout(this.timers.settle);
    await this.keep(true);
  }

  /** What was typed is safe; nothing is waited for any more. */
  async close(): Promise<void> {
    await this.settle();
    clearTimeout(this.timers.safe);
    clearTimeout(this.timers.settle);
  }

  /** Takes over what undo or another view made of the draft. What was typed since stays. */
  follow(touched: ReadonlySet<string>): void {
    if (this.version === undefined || !touched.has(this.id)) return;
    this.running = this.running.then(() => this.reread());
  }

  private async reread(): Promise<void> {
    const unsafe = this.draft !== this.safe;
    const { id } = this;
    try {
      const { draft, version } = await client.openDraft({ id });
      if (version === this.version) return;
      this.version = version;
      this.safe = draft;
      this.settled = draft;
      if (!unsafe) this.draft = draft;
    } catch (thrown) {
      if (asApiError(thrown).code !== 'record.not_found') return;
      this.version = undefined;
      this.id = freshId();
      this.gone = !unsafe;
    }
    this.attempt = null;
    this.error = null;
    saving.forget(id);
    if (unsafe) this.change({});
  }

  private keep(settle: boolean): Promise<void> {
    clearTimeout(this.timers.safe);
    delete this.timers.safe;
    this.running = this.running.then(() => this.save(settle));
    return this.running;
  }

  private async save(settle: boolean): Promise<void> {
    const draft = this.draft;
    const first = this.version === undefined;
    if (this.gone || draft === (settle || first ? this.settled : this.safe)) return;
    const op = this.attempt?.draft === draft ? this.attempt.op : freshId();
    this.attempt = { draft, op };
    saving.begin();
    try {
      const kept = await client.saveDraft({
        op_id: op,
        id: this.id,
        draft,
        settle: settle || first,
        ...(this.version === undefined ? {} : { expected: this.version }),
      });
      this.version = kept.version;
      this.safe = draft;
      this.attempt = null;
      this.error = null;
      saving.confirmed(this.id, kept.saved?.at ?? new Date().toISOString());
      if (kept.saved) {
        this.settled = draft;
        changes.announce(kept.saved.touched);
        void dossier.refresh();
      }
    } catch (thrown) {
      this.error = asApiError(thrown);
      saving.failed(this.id, this.error);
    }
  }
}
