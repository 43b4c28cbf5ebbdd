/**
 * Knows which form is open and keeps what was typed into every form that was left unfinished,
 * in memory and by subject. Nothing of it is ever written to the browser.
 */
import type { AssertionKind, Kind } from '~/api/words';
import type { RecordJson } from '~/api/types';
import { clocks } from './clocks.svelte';

/** What a form is for. */
export type FormSubject =
  | { form: 'new'; kind: Kind; preset?: Record<string, unknown> }
  | { form: 'edit'; id: string }
  | {
      form: 'develop';
      /** Left open when the form is to ask what the assertion is about. */
      subject?: string;
      asserts?: AssertionKind;
      preset?: Record<string, unknown>;
    };

export interface Draft {
  record: RecordJson;
  /** The version that was being edited. */
  expected: number | undefined;
  /** The same operation when a save is tried again. */
  op: string;
  touched: boolean;
}

export function formKey(subject: FormSubject): string {
  switch (subject.form) {
    case 'new':
      return `new ${subject.kind} ${JSON.stringify(subject.preset ?? {})}`;
    case 'develop':
      return `develop ${subject.subject ?? ''} ${subject.asserts ?? ''} ${JSON.stringify(subject.preset ?? {})}`;
    case 'edit':
      return `edit ${subject.id}`;
  }
}

class Forms {
  open = $state.raw<FormSubject | null>(null);
  private drafts = new Map<string, Draft>();

  show(subject: FormSubject): void {
    if (clocks.present(() => this.show(subject))) this.open = subject;
  }

  /** Closes the form; what was typed is kept until it is saved or discarded. */
  close(): void {
    this.open = null;
  }

  draft(subject: FormSubject): Draft | undefined {
    return this.drafts.get(formKey(subject));
  }

  keep(subject: FormSubject, draft: Draft): void {
    if (draft.touched) this.drafts.set(formKey(subject), draft);
  }

  discard(subject: FormSubject): void {
    this.drafts.delete(formKey(subject));
  }

  /** Another dossier. */
  clear(): void {
    this.open = null;
    this.drafts.clear();
  }
}

export const forms = new Forms();
