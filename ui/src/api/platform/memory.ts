/**
 * A host that holds a few records in memory: for the tests and for `vite dev` in a browser.
 * It folds nothing and remembers nothing; what it answers is enough to draw every view. No
 * build contains it.
 */
import type { RecordJson, Row, Saved } from '../types';
import { freshId } from '../ids';
import type { Platform } from './platform';
import { sample } from './sample';

type Request = Record<string, unknown>;
type Answer = (request: Request) => unknown;

interface Held {
  record: RecordJson;
  version: number;
  recorded: string;
  binned: boolean;
}

export interface Memory extends Platform {
  /** Every call, for tests. */
  calls: { command: string; request: Request }[];
  /** Puts an answer, or a failure when it throws, in the place of a command. */
  answer(command: string, answer: Answer): void;
  records: Map<string, Held>;
}

const STATES: Readonly<Record<string, string>> = {
  round: 'tentative',
  offer: 'reiterated',
  issue: 'sticking_point',
};

export function memory(open = true): Memory {
  const records = new Map<string, Held>();
  const hearing = new Map<string, Set<(payload: never) => void>>();
  const calls: Memory['calls'] = [];
  const before: { label: string; run: () => void }[] = [];
  let seq = 213;
  let isOpen = open;

  for (const record of sample()) {
    records.set(record.id, { record, version: 1, recorded: '2026-01-30T08:12:44Z', binned: false });
  }

  const fail = (code: string, message: string, details: unknown = null) => {
    throw { code, message, details, ours: false };
  };
  const held = (id: unknown): Held =>
    records.get(String(id)) ??
    (fail('record.not_found', 'There is no such record at these clocks.') as never);
  const titleOf = (id: unknown) => records.get(String(id))?.record.title ?? '';
  const about = (id: string) =>
    [...records.values()].filter((other) => other.record.subject === id && !other.binned);

  function row({ record, version, recorded }: Held): Row {
    const state =
      about(record.id)
        .map((other) => other.record.state)
        .filter(Boolean)
        .at(-1) ?? STATES[record.kind];
    const date =
      record.happened ?? record.window ?? record.published ?? about(record.id).at(-1)?.record.window;
    return {
      id: record.id,
      kind: record.kind as Row['kind'],
      title: record.title || String(record.text ?? record.wording ?? titleOf(record.place) ?? ''),
      record,
      version,
      recorded,
      ...(STATES[record.kind] ? { status: status(record, String(state)) } : {}),
      ...(date ? { date: String(date) } : {}),
      ...(record.subject ? { subject_title: titleOf(record.subject) } : {}),
      ...(record.kind === 'development' && record.line
        ? {
            evidence: {
              line: String(record.line),
              origins: 1,
              relays: 1,
              words: 'one origin, one relay',
              grade: 'C3',
            },
          }
        : {}),
    } as Row;
  }

  function status(record: RecordJson, state: string): unknown {
    if (record.kind === 'offer') {
      return {
        of: 'offer',
        state,
        owes: record.to ?? [],
        owed_since: '2026-01-28',
        reiterations: 1,
        silence: null,
      };
    }
    const venue = about(record.id).at(-1)?.record.venue ?? null;
    return { of: record.kind, state, venue, slips: 0, venue_moves: 0, reason_disputed: false };
  }

  function rows(kinds: unknown, text: unknown): Row[] {
    const wanted = new Set(kinds as string[]);
    const words = String(text ?? '').toLowerCase();
    return [...records.values()]
      .filter((one) => !one.binned && (wanted.size === 0 || wanted.has(one.record.kind)))
      .filter((one) => JSON.stringify(one.record).toLowerCase().includes(words))
      .map(row);
  }

  function page(all: Row[], { offset, limit }: Request) {
    const from = Number(offset ?? 0);
    return { rows: all.slice(from, from + Number(limit ?? 100)), total: all.length, titles: {} };
  }

  function saved(label: string, touched: string[], undo: () => void): Saved {
    before.push({ label, run: undo });
    seq += 1;
    return { seq, at: new Date().toISOString(), label, touched, changed: true };
  }

  function save({ record: json, expected }: Request): Saved {
    const record = json as RecordJson;
    const former = records.get(record.id);
    if (former && expected !== former.version) {
      fail('record.conflict', 'This record was changed meanwhile.', {
        version: former.version,
        theirs: former.record,
      });
    }
    records.set(record.id, { record, version: seq + 1, recorded: new Date().toISOString(), binned: false });
    const label = `${former ? 'Edit' : 'Add'} ${record.kind} “${record.title}”`;
    return saved(label, [record.id, String(record.subject ?? record.id)], () =>
      former ? records.set(record.id, former) : records.delete(record.id),
    );
  }

  function setBinned(ids: string[], binned: boolean): Saved {
    for (const id of ids) records.set(id, { ...held(id), binned });
    return saved(binned ? 'Move to bin' : 'Restore', ids, () => {
      for (const id of ids) records.set(id, { ...held(id), binned: !binned });
    });
  }

  const matrix = () => {
    const parties = rows(['party'], '').slice(0, 3);
    return {
      parties: parties.map((party) => ({
        id: party.id,
        title: party.title,
        glyph: String(party.record.glyph ?? ''),
      })),
      rows: rows(['issue'], '').map((issue) => {
        const positions = about(issue.id).filter((one) => one.record.asserts === 'position');
        return {
          issue,
          positions: positions.length,
          origins: positions.length ? 1 : 0,
          cells: parties.map((party) => {
            const position = positions.find((one) => one.record.party === party.id)?.record;
            if (!position) return { party: party.id };
            const { id, text, movement, line } = position;
            return {
              party: party.id,
              position: { development: id, text, movement, line, grade: 'C3', age: 1 },
            };
          }),
        };
      }),
      total: 2,
    };
  };

  const answers: Record<string, Answer> = {
    dossier_state: () =>
      isOpen
        ? {
            name: 'talks.dossier',
            read_only: false,
            journal: seq,
            saved: '2026-01-30T08:12:44Z',
            author: 'analyst',
            undo: before.at(-1)?.label ?? null,
            redo: null,
            today: '2026-01-30',
            processes: rows(['process'], ''),
          }
        : fail('dossier.none_open', 'No dossier is open.'),
    recent_dossiers: () => [{ key: 1, name: 'talks', folder: '~/Documents', present: true }],
    open_demo: () => (isOpen = true),
    open_dossier: () => (isOpen = true),
    new_dossier: () => (isOpen = true),
    open_recent: () => (isOpen = true),
    close_dossier: () => (isOpen = false),
    nav_counts: () => {
      const kinds: Record<string, number> = {};
      for (const { kind } of rows([], '')) kinds[kind] = (kinds[kind] ?? 0) + 1;
      const statements = rows(['development'], '').filter((one) => one.record.asserts === 'statement').length;
      return { kinds, statements, bin: [...records.values()].filter((one) => one.binned).length };
    },
    list_records: (request) => {
      const asserts = (request.asserts ?? []) as string[];
      const all = rows(request.kinds, request.text).filter(
        (one) => !asserts.length || asserts.includes(String(one.record.asserts)),
      );
      return page(all, request);
    },
    list_bin: (request) => page([...records.values()].filter((one) => one.binned).map(row), request),
    show_record: ({ id }) => {
      const one = held(id);
      const developments = about(one.record.id).map(row).reverse();
      return {
        row: row(one),
        developments,
        developments_total: developments.length,
        versions: [
          {
            seq: one.version,
            at: one.recorded,
            author: 'analyst',
            label: 'Add',
            title: '',
            binned: one.binned,
          },
        ],
        backlinks: [],
        chains: (one.record.shown_chains as unknown[]) ?? [],
        contradictions: [],
        stances: [],
        titles: {},
      };
    },
    save_record: save,
    bin_records: ({ ids }) => setBinned(ids as string[], true),
    restore_records: ({ ids }) => setBinned(ids as string[], false),
    purge_records: ({ ids }) => {
      for (const id of ids as string[]) records.delete(id);
      return saved('Purge', ids as string[], () => undefined);
    },
    undo: () => {
      const last = before.pop() ?? (fail('journal.nothing_to_undo', 'There is nothing to undo.') as never);
      last.run();
      seq += 1;
      return { seq, at: new Date().toISOString(), label: `Undo: ${last.label}`, touched: [], changed: true };
    },
    redo: () => fail('journal.nothing_to_undo', 'There is nothing to redo.'),
    journal: () => ({ ops: [], total: 0 }),
    search: ({ query }) => {
      const hits = rows([], query).map((one) => ({ row: one, snippet: [{ text: one.title, hit: true }] }));
      return { groups: [{ kind: 'development', word: 'all', total: hits.length, hits }], more: false };
    },
    read_date: ({ text }) => {
      const typed = String(text);
      const bad = /[^0-9XT:./?~%-]/.exec(typed);
      if (bad) {
        const span = { start: bad.index, end: bad.index + 1 };
        const problem = 'this character does not occur in a date';
        fail('date.bad', problem, { problem, span, part: 'character' });
      }
      return { edtf: typed, reading: `${typed}, as written`, short: typed };
    },
    read_meeting_time: ({ local, zone }) => ({ text: `${String(local)}:00+00:00[${String(zone)}]`, utc: '' }),
    render_markdown: ({ markdown }) => ({ html: `<p>${String(markdown).replace(/[&<>]/g, '')}</p>` }),
    matrix,
    overview: () => {
      const rounds = rows(['round'], '');
      const offers = rows(['offer'], '');
      return {
        process: rows(['process'], '')[0] ?? null,
        subtitle: 'track 1 · ceasefire phase',
        next_round: rounds[1] ?? null,
        last_round: rounds[0] ?? null,
        owed: offers.map((offer) => ({ offer, owes: offer.record.to, days: 2 })),
        issues: { open: 2, agreed: 0, line: 'no movement since round 1' },
        matrix: matrix(),
        newest: rows(['development'], '')
          .filter((one) => one.evidence)
          .reverse(),
        since_briefing: {
          number: 1,
          at: '2026-01-28T17:00:00Z',
          groups: [
            {
              group: 'offers',
              changes: [
                {
                  word: 'new',
                  sentence: 'Invitation repeated with a safety pledge',
                  subject: offers[0]?.id,
                  developments: [],
                },
              ],
            },
          ],
        },
        contradictions: [],
        ribbon: [
          {
            lane: 'rounds',
            id: rounds[0]?.id,
            label: 'Round 1',
            earliest: '2026-01-23',
            latest: '2026-01-24',
          },
          {
            lane: 'rounds',
            id: rounds[1]?.id,
            label: 'Round 2',
            earliest: '2026-01-31',
            latest: '2026-02-02',
            uncertain: true,
          },
          {
            lane: 'offers',
            id: offers[0]?.id,
            label: 'Moscow invitation',
            earliest: '2026-01-28',
            latest: '2026-01-29',
            points: ['2026-01-28', '2026-01-29'],
          },
        ],
        titles: {},
      };
    },
    preview_briefing: () => ({
      html: '<h1>Trilateral track</h1><p>Where the talks stand.</p>',
      title: 'Trilateral track',
      number: 2,
      marking: 'amber',
    }),
    export_briefing: () => ({ saved: { name: 'briefing-2.html', briefing: freshId() } }),
  };

  return {
    calls,
    records,
    answer: (command, answer) => (answers[command] = answer),
    async invoke<Reply>(command: string, args: Record<string, unknown>): Promise<Reply> {
      const request = (args.request ?? {}) as Request;
      calls.push({ command, request: structuredClone(request) });
      const answer = answers[command] ?? fail('internal', `The fake has no ${command}.`);
      return structuredClone((answer as Answer)(request)) as Reply;
    },
    async listen(event, hear) {
      const all = hearing.get(event) ?? new Set();
      all.add(hear as (payload: never) => void);
      hearing.set(event, all);
      return () => all.delete(hear as (payload: never) => void);
    },
  };
}
