/**
 * Owns what is offered while one types: after @ people, parties, rounds, sticking points and
 * offers; after [[ every record, and new ones by the name that was typed. What is chosen becomes a
 * link by identity, which a new name does not break.
 */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { RECORD } from './live';

export interface Named {
  id: string;
  kind: string;
  title: string;
  detail?: string | undefined;
}

export interface Offers {
  /** Records that answer what was typed, the best first. */
  find: (query: string, mentionsOnly: boolean) => Promise<Named[]>;
  /** The word for a kind. */
  wordOf: (kind: string) => string;
  /** Kinds that can be made by name, each with the words of its line. */
  fresh: readonly { kind: string; label: (name: string) => string }[];
  /** Makes one, or begins to; its identity is the link's at once. */
  make: (kind: string, name: string) => string;
}

/** The words of a link may not end it. */
export const asLink = (title: string, id: string): string =>
  `[${title.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ')}](${RECORD}${id})`;

function insert(view: EditorView, text: string, from: number, to: number): void {
  // Brackets that were closed by hand already.
  const closed = view.state.sliceDoc(to, to + 2) === ']]' && view.state.sliceDoc(from, from + 2) === '[[';
  view.dispatch({
    changes: { from, to: closed ? to + 2 : to, insert: text },
    selection: { anchor: from + text.length },
    userEvent: 'input.complete',
  });
}

export function completing(offers: Offers): Extension {
  const option = (found: Named): Completion => ({
    label: found.title,
    detail: [offers.wordOf(found.kind), found.detail].filter(Boolean).join(' · '),
    apply: (view, _, from, to) => insert(view, asLink(found.title, found.id), from, to),
  });
  const made = (name: string): Completion[] =>
    offers.fresh.map(({ kind, label }) => ({
      label: label(name),
      type: 'new',
      apply: (view: EditorView, _: Completion, from: number, to: number) =>
        insert(view, asLink(name, offers.make(kind, name)), from, to),
    }));

  async function source(context: CompletionContext): Promise<CompletionResult | null> {
    const link = context.matchBefore(/\[\[[^\]\n]*$/);
    // Names have spaces: as long as something answers, the next word belongs to it.
    const mention = link
      ? null
      : context.matchBefore(/(?:^|[\s(«“"'>*_-])@[^\s@[\]()]*(?: [^\s@[\]()]+){0,3}$/);
    const match = link ?? mention;
    if (!match) return null;
    const from = link ? match.from : match.from + match.text.indexOf('@');
    const query = context.state.sliceDoc(from + (link ? 2 : 1), context.pos).trim();
    const found = await offers.find(query, !link);
    if (context.aborted) return null;
    const options = [...found.map(option), ...(link && query ? made(query) : [])];
    return options.length ? { from, options, filter: false } : null;
  }

  return autocompletion({
    override: [source],
    icons: false,
    activateOnTypingDelay: 60,
    interactionDelay: 0,
    maxRenderedOptions: 40,
    aboveCursor: false,
  });
}
