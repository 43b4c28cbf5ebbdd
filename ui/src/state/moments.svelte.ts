/**
 * Knows the journal as time: from when to when it reaches, where much was learned, and how one
 * steps through it. Asks the host for counts, never for the journal itself.
 */
import * as client from '~/api/client';
import type { JournalDensity } from '~/api/types';
import { clocks } from './clocks.svelte';

/** As many marks as the slider has room for. */
export const STRETCHES = 96;
const DAY_MS = 24 * 3600 * 1000;

export type StepBy = 'op' | 'day' | 'week';

class Moments {
  density = $state.raw<JournalDensity | null>(null);
  private turn = 0;
  private stepping = 0;

  /** Asks how much was learned when; an older answer is dropped. */
  async refresh(): Promise<void> {
    const mine = ++this.turn;
    try {
      const density = await client.journalDensity({ stretches: STRETCHES });
      if (mine === this.turn) this.density = density;
    } catch {
      // The date fields work without the marks.
    }
  }

  /** Steps one operation back or on. The state after the last one is now. */
  async step(way: 1 | -1): Promise<void> {
    const from = clocks.gliding ?? clocks.asKnown;
    const mine = ++this.stepping;
    const around = await client.journalMoment({ at: from ?? new Date().toISOString() }).catch(() => null);
    if (!around || mine !== this.stepping) return;
    if (way < 0 && around.previous) clocks.glide(around.previous.at);
    if (way > 0 && from !== null) {
      const last = await client.journalMoment({ at: around.next?.at ?? from }).catch(() => null);
      if (mine === this.stepping) clocks.glide(last?.next && around.next ? around.next.at : null);
    }
  }
}

export const moments = new Moments();

/** An instant some days on, kept within the journal; null past its end, which is now. */
export function daysOn(instant: string | null, days: number, first: string, last: string): string | null {
  const from = Date.parse(instant ?? last);
  const to = from + days * DAY_MS;
  if (to >= Date.parse(last)) return null;
  return new Date(Math.max(to, Date.parse(first))).toISOString();
}
