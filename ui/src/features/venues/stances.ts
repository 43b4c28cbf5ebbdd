/** Owns what each party last said of each venue, for the list; the record's page holds the whole. */
import { listRecords } from '~/api/client';
import type { At } from '~/api/types';

export interface Held {
  party: string;
  stance: string;
}

/** As many as one page of the host; more venues than that fit no table. */
const PAGE = 500;

/** By venue: the latest stance of each party that still counts. */
export async function latestStances(at: At, process: string | null): Promise<Map<string, Held[]>> {
  const page = await listRecords({
    at,
    kinds: ['development'],
    asserts: ['venue_stance'],
    ...(process ? { process } : {}),
    states: [],
    text: '',
    sort: 'date',
    descending: true,
    offset: 0,
    limit: PAGE,
  });
  const held = new Map<string, Held[]>();
  for (const { record } of page.rows) {
    if (record.rank === 'deprecated' || (record.modality ?? 'actual') !== 'actual') continue;
    const [venue, party] = [String(record.subject), String(record.party)];
    const stances = held.get(venue) ?? [];
    if (stances.some((stance) => stance.party === party)) continue;
    held.set(venue, [...stances, { party, stance: String(record.stance) }]);
  }
  return held;
}
