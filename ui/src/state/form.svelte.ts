/**
 * A form while it is filled in: the copy of the record, whether it is being saved, what is
 * missing and what went wrong. What was typed is kept by subject until it is saved or discarded,
 * so that closing the sheet, going to another view or starting again loses nothing.
 */
import type { ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import { withDatesRead, type Wrong } from '~/state/dates';
import type { Field, ObjectValue } from '~/state/spec';
import { forms, type Draft, type FormSubject } from './forms.svelte';
import { saving } from './saving.svelte';
import { offerUndo, saveRecord } from './writing.svelte';

interface Rules {
  /** The fields whose dates are read before the save. */
  fields: () => readonly Field[];
  /** What keeps the record from being kept, if anything. */
  wrong: (record: RecordJson) => Wrong | null;
  /** The record as it is sent. */
  ready?: (record: RecordJson) => RecordJson;
  saved: (record: RecordJson) => void;
}

export class Form {
  draft: Draft = $state.raw({
    record: { id: '', kind: '', title: '' },
    expected: undefined,
    op: '',
    touched: false,
  });
  /** What is shown was typed before and not saved. */
  resumed = $state(false);
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  missing = $state.raw<Wrong | null>(null);
  readonly record = $derived(this.draft.record);
  /** What is wrong, by the key of the field. */
  readonly errors = $derived.by<Record<string, string>>(() => {
    const field = (this.error?.details as { field?: string } | null | undefined)?.field;
    return {
      ...(this.missing ? { [this.missing.field]: this.missing.message } : {}),
      ...(this.error && field ? { [field]: this.error.message } : {}),
    };
  });

  constructor(
    readonly subject: FormSubject,
    private before: RecordJson,
    private version: number | undefined,
    private rules: Rules,
  ) {
    const kept = forms.draft(subject);
    this.resumed = kept !== undefined;
    this.draft = kept ?? this.fresh();
  }

  private fresh(): Draft {
    return { record: this.before, expected: this.version, op: freshId(), touched: false };
  }

  change(record: ObjectValue): void {
    // Another text is another operation; the same one sent twice is done once.
    this.draft = { ...this.draft, record: record as RecordJson, op: freshId(), touched: true };
    this.missing = null;
    forms.keep(this.subject, this.draft);
  }

  /** Saves; `set` adds what the user decided on the way, such as to set a rule aside. */
  async save(set: ObjectValue = {}): Promise<void> {
    if (this.busy) return;
    this.missing = this.rules.wrong(this.record);
    if (this.missing) return;
    this.busy = true;
    const read = await withDatesRead(this.rules.fields(), this.record);
    this.missing = read.wrong ?? null;
    if (!this.missing) await this.send({ ...read.object, ...set } as RecordJson, Object.keys(set).length > 0);
    this.busy = false;
  }

  private async send(object: RecordJson, altered: boolean): Promise<void> {
    const record = this.rules.ready?.(object) ?? object;
    const done = await saveRecord(record, this.draft.expected, altered ? freshId() : this.draft.op);
    if (!done.saved) {
      this.error = done.error;
      return;
    }
    forms.discard(this.subject);
    forms.close();
    this.rules.saved(record);
    offerUndo(done);
  }

  /** Saves over what somebody else changed meanwhile. */
  async overwrite(version: number): Promise<void> {
    this.draft = { ...this.draft, expected: version, op: freshId() };
    await this.save();
  }

  discard(): void {
    forms.discard(this.subject);
    saving.forget(this.draft.record.id);
    forms.close();
  }

  /** Back to how it was before anything was typed. */
  again(): void {
    forms.discard(this.subject);
    this.draft = this.fresh();
    this.resumed = false;
    this.error = null;
  }

  onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void this.save();
  };

  onsubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.save();
  };
}
