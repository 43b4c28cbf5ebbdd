/** Owns what the ribbon draws: rounds, offers and incidents of a process, each with its days. */
import { listRecords } from '~/api/client';
import { dateRange } from '~/api/lookups';
import type { At, Row } from '~/api/types';
import type { Kind } from '~/api/words';

export type Lane = 'rounds' | 'offers' | 'incidents';

export interface Mark {
  lane: Lane;
  id: string;
  label: string;
  first: string;
  last: string;
  /** Not certain to have happened then: soft ends. */
  soft: boolean;
  /** Still waits for an answer. */
  open: boolean;
  points: readonly string[];
}

/** More would not fit in the height of a hand. */
const SHOWN = 60;
const settled = ['concluded', 'under_way', 'adjourned'];

export async function marksOf(at: At, process: string): Promise<Mark[]> {
  const rows = await Promise.all(
    (['round', 'offer', 'incident'] as const).map((kind) => newest(at, process, kind)),
  );
  const marks = await Promise.all(rows.flat().map(markOf));
  return marks.filter((mark) => mark !== null);
}

async function newest(at: At, process: string, kind: Kind): Promise<Row[]> {
  const page = await listRecords({
    at,
    kinds: [kind],
    asserts: [],
    process,
    states: [],
    text: '',
    sort: kind === 'incident' ? 'date' : 'recorded',
    descending: true,
    offset: 0,
    limit: SHOWN,
  });
  return page.rows;
}

async function markOf(row: Row): Promise<Mark | null> {
  const { status, id, title: label } = row;
  if (status?.of === 'round') {
    if (!status.window || status.state === 'cancelled') return null;
    const range = await dateRange(status.window);
    return (
      range && {
        lane: 'rounds',
        id,
        label,
        ...range,
        soft: range.soft || !settled.includes(status.state),
        open: false,
        points: [],
      }
    );
  }
  if (status?.of === 'offer') {
    // An offer put once has one day under both names.
    const points = [...new Set([status.first_put, status.last_put])].filter((day) => day !== null);
    const [first = '', last = first] = points;
    return first
      ? { lane: 'offers', id, label, first, last, soft: false, open: status.owes.length > 0, points }
      : null;
  }
  if (row.kind === 'incident') {
    const range = await dateRange(String(row.record.happened ?? ''));
    return range && { lane: 'incidents', id, label, ...range, open: false, points: [] };
  }
  return null;
}
