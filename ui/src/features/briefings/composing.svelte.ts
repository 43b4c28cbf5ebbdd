/**
 * A briefing being composed: the draft, its preview, and the sentence that is looked at. The
 * preview follows the draft without ever being waited for: one is made at a time, and the newest
 * draft is shown last.
 */
import { untrack } from 'svelte';
import * as client from '~/api/client';
import { asApiError, type ApiError } from '~/api/errors';
import type { Draft, DraftPreview, OpenedDraft, TemplateSummary } from '~/api/types';
import { changes } from '~/state/changes.svelte';
import { clocks } from '~/state/clocks.svelte';
import { dossier } from '~/state/dossier.svelte';
import { plain, sentencesOf, type Document, type Sentence } from './document';
import { DraftKeeping } from './draftKeeping.svelte';

const PREVIEW_MS = 220;
/** What a new draft is made with. */
export const FIRST_TEMPLATE = 'situation-note';

export type Preview = Omit<DraftPreview, 'document'> & { document: Document };

/** A new draft about a process, at the clocks the window is seen at. */
export function newDraft(process: string, since: string | null): Draft {
  const day = clocks.asOf && /^\d{4}-\d\d-\d\d$/.test(clocks.asOf) ? clocks.asOf : null;
  const known = clocks.asKnown;
  return {
    process,
    template: FIRST_TEMPLATE,
    headline: '',
    readers: '',
    since: since ? { instant: instantOf(since) } : 'last',
    sections: [],
    prose: {},
    edits: {},
    waivers: {},
    ...(day ? { as_of: day } : {}),
    ...(known ? { as_known: instantOf(known) } : {}),
  };
}

const without = <Value>(all: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== key));

/** Letters and digits alone: what Markdown leaves of words, whatever stands between them. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** A day of the dossier's clock is its end. */
export const instantOf = (text: string): string => (text.includes('T') ? text : `${text}T23:59:59.999Z`);

export class Composing {
  readonly keeping: DraftKeeping;
  preview = $state.raw<Preview | null>(null);
  error = $state.raw<ApiError | null>(null);
  pending = $state(false);
  templates = $state.raw<readonly TemplateSummary[]>([]);
  private focused = $state.raw<Sentence | null>(null);
  private hovered = $state.raw<Sentence | null>(null);
  /** The prose slot somebody asked for from the page. */
  asked = $state.raw<{ slot: string } | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private again = false;

  /** Nothing is written on a page that is only `still` looked at. */
  constructor(
    draft: Draft,
    opened?: OpenedDraft & { id: string },
    readonly still = false,
  ) {
    this.keeping = new DraftKeeping(draft, opened);
    if (still) return;
    // The page follows the draft and whatever changes in the dossier.
    $effect(() => {
      void this.keeping.draft;
      void changes.revision;
      untrack(() => this.later());
      return () => clearTimeout(this.timer);
    });
    $effect(() => {
      void changes.revision;
      untrack(() => this.keeping.follow(changes.touched));
    });
    $effect(() => {
      void changes.revision;
      client.listTemplates().then(
        (found) => (this.templates = found),
        () => undefined,
      );
    });
  }

  get draft(): Draft {
    return this.keeping.draft;
  }

  get frozen(): boolean {
    return dossier.readOnly;
  }

  readonly template = $derived(this.templates.find((it) => it.name === this.keeping.draft.template) ?? null);
  /** What the strip tells of: what is pointed at, else what has the focus. */
  readonly looked = $derived(this.asShown(this.hovered ?? this.focused));

  /** A sentence as the newest page has it: it may have become stale, or been edited. */
  private asShown(sentence: Sentence | null): Sentence | null {
    if (!sentence?.key) return sentence;
    const said = this.preview?.document.blocks.flatMap(sentencesOf) ?? [];
    return said.find((it) => it.key === sentence.key) ?? sentence;
  }

  change(part: Partial<Draft>): void {
    if (!this.frozen) this.keeping.change(part);
  }

  look(sentence: Sentence): void {
    this.focused = sentence;
  }

  hover(sentence: Sentence | null): void {
    this.hovered = sentence;
  }

  isLooked(sentence: Sentence): boolean {
    return Boolean(sentence.key) && this.looked?.key === sentence.key;
  }

  /** The slot whose words a sentence is, if it is prose. */
  slotOf(sentence: Sentence): string | null {
    if (sentence.origin !== 'written') return null;
    const words = bare(plain(sentence.text));
    const slots = words ? (this.template?.slots ?? []) : [];
    return slots.find((slot) => bare(this.draft.prose[slot.key] ?? '').includes(words))?.key ?? null;
  }

  /** Leads to the field of a prose slot. */
  write(slot: string): void {
    this.asked = { slot };
  }

  prose(slot: string, text: string): void {
    this.change({ prose: { ...this.draft.prose, [slot]: text } });
  }

  /** Puts a sentence otherwise; the generated wording it replaces is kept with it. */
  edit(sentence: Sentence, text: string): void {
    const key = sentence.key;
    if (!key) return;
    const before = this.draft.edits[key];
    // An edit of an edit still replaces what was generated.
    const basis = before?.basis ?? plain(sentence.text);
    if (!text || text === basis.trim()) return this.takeBack(key);
    this.change({ edits: { ...this.draft.edits, [key]: { text, basis } } });
  }

  /** Keeps the hand's words over what the dossier says now. */
  keepMine(sentence: Sentence, wording: string): void {
    const edit = sentence.key ? this.draft.edits[sentence.key] : undefined;
    if (!sentence.key || !edit) return;
    this.change({ edits: { ...this.draft.edits, [sentence.key]: { ...edit, basis: wording } } });
  }

  /** Gives an edit up: the sentence is generated again. */
  takeBack(key: string): void {
    this.change({ edits: without(this.draft.edits, key) });
  }

  waive(key: string, remark: string): void {
    const rest = without(this.draft.waivers, key);
    this.change({ waivers: remark.trim() ? { ...rest, [key]: remark.trim() } : rest });
  }

  /** The preview of the draft as it stands, for what goes out of the house. */
  async latest(): Promise<Preview> {
    const { document, ...rest } = await client.previewDraft({ draft: this.draft });
    const preview: Preview = { ...rest, document: document as Document };
    this.preview = preview;
    return preview;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.compose(), this.preview ? PREVIEW_MS : 0);
  }

  private async compose(): Promise<void> {
    if (this.pending) {
      this.again = true;
      return;
    }
    this.pending = true;
    try {
      const { document, ...rest } = await client.previewDraft({ draft: this.draft });
      this.preview = { ...rest, document: document as Document };
      this.error = null;
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
    this.pending = false;
    if (!this.again) return;
    this.again = false;
    void this.compose();
  }
}
