/** The types of the seam, under the names the interface uses. */
import type { OfferStatus } from './generated/OfferStatus';
import type { Status } from './generated/Status';
import type { AssertionKind, Kind } from './words';

/** A record as JSON: what every kind has, and the fields of its own kind. */
export interface RecordJson {
  id: string;
  kind: string;
  title: string;
  mark?: string;
  chatham_house?: boolean;
  remarks?: string;
  tags?: string[];
  [field: string]: unknown;
}

export interface At {
  as_of?: string;
  as_known?: string;
}

export interface EvidenceSummary {
  line: string;
  origins: number;
  relays: number;
  grade: string;
  words: string;
}

export interface Row {
  id: string;
  kind: Kind;
  title: string;
  record: RecordJson;
  version: number;
  recorded: string;
  status?: Status;
  status_line?: string;
  subject_title?: string;
  date?: string;
  evidence?: EvidenceSummary;
}

export type Titles = Record<string, string>;

export interface DossierState {
  name: string;
  read_only: boolean;
  journal: number;
  saved: string | null;
  author: string;
  undo: string | null;
  redo: string | null;
  today: string;
  processes: Row[];
}

export interface NavCounts {
  kinds: Partial<Record<Kind, number>>;
  statements: number;
  bin: number;
}

export type SortBy = 'date' | 'title' | 'recorded' | 'state';

export interface ListRequest {
  at: At;
  kinds: Kind[];
  asserts?: AssertionKind[];
  process?: string;
  subject?: string;
  party?: string;
  states?: string[];
  text?: string;
  sort: SortBy;
  descending: boolean;
  offset: number;
  limit: number;
}

export interface Page {
  rows: Row[];
  total: number;
  titles: Titles;
}

export interface VersionLine {
  seq: number;
  at: string;
  author: string;
  label: string;
  title: string;
  binned: boolean;
}

export interface Backlink {
  role: string;
  id: string;
  kind: Kind;
  title: string;
}

export interface ChainView {
  steps: { who: string; detail: string; id: string | null }[];
  source: string | null;
  before: string;
  words: string;
  after: string;
  displaced: boolean;
}

export interface Contradiction {
  slot: string;
  subject: string;
  detail: string;
  values: { value: string; developments: string[] }[];
  sentence: string;
}

export interface Stance {
  venue: string;
  party: string;
  stance: string;
  condition: string;
  happened: string;
  age: number | null;
  development: string;
  changes: number;
}

export interface DelegationLine {
  development: string;
  persons: string[];
  capacity: string;
  rank: string;
}

export interface Slip {
  direction: string;
  from: string | null;
  to: string | null;
  days: number | null;
  happened: string;
  development: string;
  reasons: { reason: string; developments?: string[] }[];
  disputed: boolean;
}

/** Of a round: what the window shows of it. */
export interface Biography {
  slips: Slip[];
  venue_moves: {
    from: string | null;
    to: string | null;
    happened: string;
    development: string;
    reason: string;
  }[];
  delegations: {
    party: string;
    heads: DelegationLine[];
    heads_disputed: boolean;
    others: DelegationLine[];
  }[];
  rival_numberings: string[];
  outcomes: { development: string; happened: string; outcome: string; text: string }[];
}

export interface Owed {
  offer: string;
  party: string | null;
  to: string[];
  state: string;
  since: string | null;
  days: number | null;
  repeated: number;
  silence: { form: string } | null;
  past_expiry: boolean;
  deciding: string;
}

export interface Thread {
  root: string;
  offers: {
    offer: string;
    answers: string | null;
    depth: number;
    status: OfferStatus | null;
    past_expiry: boolean;
  }[];
  owed: Owed[];
}

export interface RecordPage {
  row: Row;
  developments: Row[];
  developments_total: number;
  versions: VersionLine[];
  backlinks: Backlink[];
  chains: ChainView[];
  contradictions: Contradiction[];
  biography?: Biography;
  thread?: Thread;
  stances: Stance[];
  titles: Titles;
}

export interface Saved {
  seq: number;
  at: string;
  label: string;
  touched: string[];
  changed: boolean;
}

export interface OpLine {
  seq: number;
  kind: string;
  label: string;
  at: string;
  author: string;
  touched: number;
  undone: boolean;
}

export interface SearchHit {
  row: Row;
  snippet: { text: string; hit: boolean }[];
}

export interface SearchAnswer {
  groups: { kind: Kind; word: string; total: number; hits: SearchHit[] }[];
  more: boolean;
}

export interface DateReading {
  edtf: string;
  reading: string;
  short: string;
  earliest?: string | null;
  latest?: string | null;
}

export interface RecentDossier {
  key: number;
  name: string;
  folder: string;
  present: boolean;
}

export interface Change {
  word: string;
  sentence: string;
  subject: string;
  developments: string[];
}

export interface ChangeGroup {
  group: string;
  changes: Change[];
}

export interface MatrixCell {
  party: string;
  position?: {
    development: string;
    text: string;
    movement?: string;
    age?: number | null;
    line: string;
    grade: string;
    value?: string;
  };
}

export interface Matrix {
  parties: { id: string; title: string; glyph: string }[];
  rows: { issue: Row; cells: MatrixCell[]; positions: number; origins: number }[];
  total: number;
}

export interface OwedLine {
  offer: Row;
  owes: string[];
  days: number | null;
}

/** A stretch or a point of the ribbon under the heading. */
export interface Mark {
  lane: 'rounds' | 'offers' | 'incidents';
  id: string;
  label: string;
  earliest: string | null;
  latest: string | null;
  uncertain?: boolean;
  points?: string[];
}

export interface Overview {
  process: Row | null;
  subtitle: string;
  next_round: Row | null;
  last_round: Row | null;
  owed: OwedLine[];
  issues: { open: number; agreed: number; line: string };
  matrix: Matrix;
  newest: Row[];
  since_briefing: { number: number; at: string; groups: ChangeGroup[] } | null;
  contradictions: Contradiction[];
  ribbon: Mark[];
  titles: Titles;
}

export interface BriefingPreview {
  html: string;
  title: string;
  number: number;
  marking: string;
}
