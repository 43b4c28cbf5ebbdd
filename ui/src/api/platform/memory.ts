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
  /** Puts an answer, at once or later, or a failure when it throws, in the place of a command. */
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
  let place: unknown = null;
  const typed = new Map<string, RecordJson>();
  const unfinished = new Map<string, Request>();
  let looks: unknown = { theme: 'system', density: 'comfortable', text_scale: 1, language: 'system' };
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
        first_put: '2026-01-28',
        last_put: '2026-01-29',
        owed_since: '2026-01-28',
        reiterations: 1,
        silence: null,
      };
    }
    const { venue = null, window = null } = about(record.id).at(-1)?.record ?? record;
    return { of: record.kind, state, venue, window, slips: 0, venue_moves: 0, reason_disputed: false };
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
    const issues = rows(['issue'], '');
    return {
      parties: parties.map(({ id, title, record }) => ({
        id,
        title,
        glyph: String(record.glyph ?? ''),
        colour: '',
      })),
      matrix: {
        rows: issues.map((issue) => {
          const positions = about(issue.id).filter((one) => one.record.asserts === 'position');
          const cells = parties.map((party) => {
            const held = positions.find((one) => one.record.party === party.id)?.record;
            const latest = held && {
              ...held,
              development: held.id,
              value_words: null,
              age: 1,
              grade: 'C3',
              origins: { origins: 1, relays: 1 },
            };
            return { party: party.id, latest: latest ?? null, red_line: null, positions: held ? 1 : 0 };
          });
          const origins = { origins: positions.length, relays: 0 };
          return {
            issue: issue.id,
            parent: null,
            depth: 0,
            cells,
            gap: null,
            positions: positions.length,
            origins,
          };
        }),
      },
      states: issues.map((issue) => issue.status ?? null),
      total: issues.length,
      titles: Object.fromEntries(issues.map((issue) => [issue.id, issue.title])),
    };
  };

  function overview() {
    const [last, next] = rows(['round'], '');
    const [offer] = rows(['offer'], '');
    const issues = { by_state: [], open: 2, ad_referendum: 0, agreed: 0, aside: 0 };
    const line = (of: Row | undefined, word: string, text: string) =>
      of ? [{ id: of.id, title: of.title, word, line: text }] : [];
    return {
      process: rows(['process'], '')[0],
      standing: {
        next_round: next && { round: next.id, state: 'tentative', in_days: 2, exact: true, slips: 0 },
        last_round: last && { round: last.id, state: 'concluded', days_ago: 6, outcomes: [] },
        overdue: [],
        owed: offer
          ? [
              {
                offer: offer.id,
                state: 'reiterated',
                party: (offer.record.to as string[])[0],
                to: offer.record.from,
                days: 2,
                repeated: 1,
                silence: null,
              },
            ]
          : [],
        issues,
        last_movement: null,
      },
      lines: [
        ...line(next, 'tentative', '1 Feb 2026 · Abu Dhabi'),
        ...line(last, 'concluded', '23–24 Jan 2026 · Abu Dhabi'),
        ...line(offer, 'reiterated', ''),
      ],
      matrix: matrix(),
      newest: rows(['development'], '')
        .filter((one) => one.evidence)
        .reverse(),
      contradictions: [],
      titles: Object.fromEntries([...records.values()].map(({ record }) => [record.id, record.title])),
    };
  }

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
    appearance: () => looks,
    keep_appearance: (request) => (looks = request),
    grey_menu: () => null,
    session: () => ({ session: place, opened: null }),
    keep_session: (request) => {
      place = request;
      return null;
    },
    unfinished: () => [...unfinished.values()],
    keep_unfinished: (request) => {
      unfinished.set(String(request.id), request);
      return null;
    },
    drop_unfinished: ({ id }) => {
      unfinished.delete(String(id));
      return null;
    },
    journal_density: () => ({ learned: [] }),
    journal_moment: () => ({}),
    palette: ({ query, recent }) => {
      const asked = String(query).trim();
      const hit = (one: Row) => ({
        id: one.id,
        kind: one.kind,
        title: one.title,
        recent: (recent as string[]).includes(one.id),
      });
      const found = asked
        ? rows([], asked)
        : rows([], '').filter((one) => (recent as string[]).includes(one.id));
      return { hits: found.map(hit) };
    },
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
    titles: ({ ids }) => ({
      titles: Object.fromEntries(
        (ids as string[]).filter((id) => records.has(id)).map((id) => [id, row(held(id)).title]),
      ),
    }),
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
    why_status: () => ({ explained: [], rows: [] }),
    save_record: save,
    save_note: ({ record, expected, settle }) => {
      const id = String((record as RecordJson).id);
      if (!settle) {
        typed.set(id, record as RecordJson);
        return { version: expected };
      }
      const done = save({ record, expected });
      typed.delete(id);
      return { version: done.seq, saved: done };
    },
    open_note: ({ id }) => {
      const { record, version } = held(id);
      const kept = typed.get(String(id));
      return { record: kept ?? record, version, unsettled: kept !== undefined };
    },
    note_mentions: () => ({ linked: [], named: [] }),
    drop_typed: ({ id }) => (typed.delete(String(id)), null),
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
      const none = { total: hits.length, more: false, kinds: [], parties: [], processes: [], months: [] };
      return {
        groups: [{ kind: 'development', word: 'all', total: hits.length, hits }],
        more: false,
        facets: none,
        meant: [],
      };
    },
    saved_searches: () => ({ searches: [] }),
    look_at_search: () => null,
    read_date: ({ text }) => {
      const typed = String(text);
      const bad = /[^0-9XT:./?~%-]/.exec(typed);
      if (bad) {
        const span = { start: bad.index, end: bad.index + 1 };
        const problem = 'this character does not occur in a date';
        fail('date.bad', problem, { problem, span, part: 'character' });
      }
      const [earliest = typed, latest = earliest] = typed.split('/');
      return { edtf: typed, reading: `${typed}, as written`, short: typed, earliest, latest };
    },
    read_meeting_time: ({ local, zone }) => ({ text: `${String(local)}:00+00:00[${String(zone)}]`, utc: '' }),
    render_markdown: ({ markdown }) => ({ html: `<p>${String(markdown).replace(/[&<>]/g, '')}</p>` }),
    matrix,
    overview,
    check_dossier: () => ({ intact: true, problems: [], operations: seq }),
    backup_state: () => ({ backups: [], drill: null, second: null, place: null }),
    stop_task: () => null,
    open_reviews: () => [],
    leave: () => null,
    open_link: () => null,
    export_briefing: () => ({
      briefing: freshId(),
      number: 2,
      file_name: 'trilateral-track-2.html',
      sha256: '',
    }),
  };

  return {
    calls,
    records,
    answer: (command, answer) => (answers[command] = answer),
    async invoke<Reply>(command: string, args: Record<string, unknown>): Promise<Reply> {
      const request = (args.request ?? {}) as Request;
      calls.push({ command, request: structuredClone(request) });
      const answer = answers[command] ?? fail('internal', `The fake has no ${command}.`);
      return structuredClone(await (answer as Answer)(request)) as Reply;
    },
    async listen(event, hear) {
      const all = hearing.get(event) ?? new Set();
      all.add(hear as (payload: never) => void);
      hearing.set(event, all);
      return () => all.delete(hear as (payload: never) => void);
    },
  };
}
