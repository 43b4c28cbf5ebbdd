/**
 * One value of a record being edited where it stands. The record is read whole and fresh before,
 * since a list shows only its beginnings; the save names the version that was read. What was
 * typed and could not be saved stays, by record and field, until it is saved or given up.
 */
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import { freshId } from '~/api/ids';
import type { RecordJson } from '~/api/types';
import { withDatesRead } from '~/state/dates';
import { withKey, type Field, type Value } from '~/state/spec';
import { saving } from './saving.svelte';
import { titles } from './titles.svelte';
import { offerUndo, saveRecord } from './writing.svelte';

interface Left {
  value: Value;
}

/** What was typed and not saved when its place went away. */
const left = new Map<string, Left>();

export class InPlace {
  value = $state.raw<Value>(undefined);
  ready = $state(false);
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  wrong = $state<string | null>(null);
  private record: RecordJson | null = null;
  private version = 0;
  private before: Value = undefined;
  private op = freshId();
  private over = false;

  constructor(
    private id: string,
    private field: Field,
  ) {
    void this.begin();
  }

  private get key(): string {
    return `${this.id} ${this.field.name}`;
  }

  private async begin(): Promise<void> {
    try {
      const { row, titles: named } = await client.showRecord({ at: {}, id: this.id });
      titles.learnTitles(named);
      this.record = row.record;
      this.version = row.version;
      this.before = row.record[this.field.name];
      this.value = left.get(this.key)?.value ?? this.before;
      this.ready = true;
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
  }

  get dirty(): boolean {
    return this.ready && JSON.stringify(this.value ?? null) !== JSON.stringify(this.before ?? null);
  }

  set(value: Value): void {
    this.value = value;
    this.op = freshId();
    this.wrong = null;
    left.set(this.key, { value });
  }

  /** Saves what was changed; true when nothing is left to do here. */
  async save(): Promise<boolean> {
    // Taking the control off the page takes its focus too, which must not save again, nor save
    // what was given up.
    if (this.over) return true;
    if (this.busy) return false;
    if (!this.dirty || !this.record) return this.end();
    this.busy = true;
    const edited = withKey(this.record, this.field.name, this.value === '' ? undefined : this.value);
    const read = await withDatesRead([this.field], edited);
    this.wrong = read.wrong?.message ?? null;
    if (read.wrong) {
      this.busy = false;
      return false;
    }
    const record = { title: '', ...read.object } as RecordJson;
    const done = await saveRecord(record, this.version, this.op);
    this.busy = false;
    if (!done.saved) {
      this.error = done.error;
      return false;
    }
    offerUndo(done);
    return this.end();
  }

  /** Saves over what somebody else changed meanwhile. */
  async saveOver(version: number): Promise<boolean> {
    this.version = version;
    this.op = freshId();
    return this.save();
  }

  cancel(): void {
    saving.forget(this.id);
    this.end();
  }

  private end(): true {
    this.over = true;
    left.delete(this.key);
    return true;
  }

  /** The place goes away with something typed in it: that is saved rather than lost. */
  leave(): void {
    if (!this.over && this.dirty && !this.error && !this.wrong) void this.save();
  }
}
