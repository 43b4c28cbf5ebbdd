/**
 * Knows which form is open and keeps what was typed into every form that was left unfinished, by
 * subject. Less than a second after the last key it is in the dossier too, outside the journal,
 * so that it outlives the program however that ends. Nothing of it is written to the browser.
 */
import * as client from '~/api/client';
import type { AssertionKind, Kind } from '~/api/words';
import type { RecordJson } from '~/api/types';
import { clocks } from './clocks.svelte';
import { beforeLeaving } from './leaving';

/** How long a form rests before it is written. */
export const RESTS_MS = 600;

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

interface Kept {
  subject: FormSubject;
  draft: Draft;
}

/** Whether this is a form of this program: another version may have kept other things. */
function isKept(form: Partial<Kept>): form is Kept {
  const named = ['new', 'edit', 'develop'].includes(String(form.subject?.form));
  return named && typeof form.draft?.record?.id === 'string' && form.draft.touched;
}

/** A form that another run of the program left, and that is offered now. */
export interface LeftForm {
  subject: FormSubject;
  record: RecordJson;
}

class Forms {
  open = $state.raw<FormSubject | null>(null);
  /** What earlier runs left, until it is taken up, discarded or put off. */
  left = $state.raw<readonly LeftForm[]>([]);
  private drafts = new Map<string, Draft>();
  private waiting = new Map<string, { subject: FormSubject; timer: ReturnType<typeof setTimeout> }>();

  constructor() {
    beforeLeaving(() => this.flush());
  }

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
    if (!draft.touched) return;
    const key = formKey(subject);
    this.drafts.set(key, draft);
    clearTimeout(this.waiting.get(key)?.timer);
    this.waiting.set(key, { subject, timer: setTimeout(() => void this.write(subject), RESTS_MS) });
  }

  discard(subject: FormSubject): void {
    const key = formKey(subject);
    const id = this.drafts.get(key)?.record.id;
    this.drafts.delete(key);
    clearTimeout(this.waiting.get(key)?.timer);
    this.waiting.delete(key);
    this.left = this.left.filter((left) => formKey(left.subject) !== key);
    if (id) client.dropUnfinished({ id }).catch(() => undefined);
  }

  private async write(subject: FormSubject): Promise<void> {
    const key = formKey(subject);
    this.waiting.delete(key);
    const draft = this.drafts.get(key);
    if (!draft) return;
    const { record, expected } = draft;
    // What cannot be kept twice is still on the screen; its save will say what is wrong.
    await client
      .keepUnfinished({
        id: record.id,
        ...(expected === undefined ? {} : { base: expected }),
        form: { subject, draft },
      })
      .catch(() => undefined);
  }

  /** Writes at once what still waits: the window goes. */
  private async flush(): Promise<void> {
    const waiting = [...this.waiting.values()];
    for (const { timer } of waiting) clearTimeout(timer);
    await Promise.all(waiting.map(({ subject }) => this.write(subject)));
  }

  /** Takes up what earlier runs left in this dossier. */
  async remember(): Promise<void> {
    try {
      const kept = (await client.unfinished()).map(({ form }) => form as unknown as Kept).filter(isKept);
      for (const { subject, draft } of kept) this.drafts.set(formKey(subject), draft);
      this.left = kept.map(({ subject, draft }) => ({ subject, record: draft.record }));
    } catch {
      // Without a memory every form begins blank.
    }
  }

  /** Goes on with a form that was left. */
  resume(left: LeftForm): void {
    this.show(left.subject);
    this.left = this.left.filter((other) => other !== left);
  }

  /** Keeps what was left, and does not offer it again in this run. */
  putOff(): void {
    this.left = [];
  }

  /** Another dossier. */
  clear(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    this.open = null;
    this.left = [];
    this.drafts.clear();
  }
}

export const forms = new Forms();
