/** Knows how the timeline is looked at: lanes, filters, clock on the wall, what stands beside it. */
import type { TimelineRequest } from '~/api/types';
import type { Zone } from '~/components/timeline/time';

export type By = TimelineRequest['by'];
export type Asserts = NonNullable<TimelineRequest['asserts']>[number];

export const lanesBy: readonly By[] = ['kind', 'round', 'offer', 'party', 'issue', 'incident'];
export const assertsAll: readonly Asserts[] = [
  'round',
  'delegation',
  'offer',
  'issue',
  'position',
  'venue_stance',
  'statement',
  'incident_report',
  'pledge',
  'silence',
  'outcome',
];
/** Lanes by kind show courses; whoever wants every report there says so. */
const FIRST: readonly Asserts[] = ['offer', 'silence', 'issue', 'outcome'];

class Choice {
  by = $state<By>('kind');
  /** None means all. */
  asserts = $state.raw<readonly Asserts[]>(FIRST);
  parties = $state.raw<readonly string[]>([]);
  /** Keys of lanes that are not shown. */
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  zone = $state<Zone>('venue');
  around = $state(true);
  table = $state(false);
  legend = $state(false);

  lanes(by: By): void {
    this.by = by;
    this.hidden = new Set();
    this.asserts = by === 'kind' ? FIRST : [];
  }

  /** Shows or leaves out a kind of development; the last one left brings all back. */
  toggleAsserts(kind: Asserts): void {
    const now = this.asserts.length ? this.asserts : assertsAll;
    const next = now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind];
    this.asserts = next.length === assertsAll.length ? [] : next;
  }

  toggleParty(id: string): void {
    this.parties = this.parties.includes(id)
      ? this.parties.filter((one) => one !== id)
      : [...this.parties, id];
  }

  toggleLane(key: string): void {
    const next = new Set(this.hidden);
    if (!next.delete(key)) next.add(key);
    this.hidden = next;
  }

  /** Another process has other lanes and parties. */
  forget(): void {
    this.hidden = new Set();
    this.parties = [];
  }
}

export const choice = new Choice();
