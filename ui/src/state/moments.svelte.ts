/**
 * Knows the journal as time: from when to when it reaches, where much was learned, and how one
 * steps through it. Asks the host for counts, never for the journal itself.
 */
import * as client from '~/api/client';
import type { JournalDensity, JournalMoment } from '~/api/types';
import { clocks } from './clocks.svelte';

/** As many marks as the slider has room for. */
export const STRETCHES = 96;
const DAY_MS = 24 * 3600 * 1000;

/** After whatever was done: the same question at every step, so that its answer can be kept. */
const AFTER_ALL = '9999-12-31T23:59:59Z';

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
    const around = await this.around(from ?? AFTER_ALL);
    if (!around || mine !== this.stepping) return;
    if (way < 0 && around.previous) this.go(around.previous.at);
    if (way > 0 && from !== null) {
      const last = await this.around(around.next?.at ?? from);
      if (mine === this.stepping) this.go(last?.next && around.next ? around.next.at : null);
    }
  }

  private around(at: string): Promise<JournalMoment | null> {
    return client.journalMoment({ at }).catch(() => null);
  }

  /** Whoever steps once often steps again: where that leads is known by then. */
  private go(instant: string | null): void {
    clocks.glide(instant);
    void this.around(instant ?? AFTER_ALL);
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
