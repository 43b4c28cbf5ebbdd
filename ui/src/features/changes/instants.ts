/** Owns between which moments is compared: the presets, and what is written into the fields. */
export type Preset = 'briefing' | 'yesterday' | 'week' | 'opened' | 'own';

/** Both clocks on one side; empty is now, or today. */
export interface Side {
  asKnown: string;
  asOf: string;
}

export interface Known {
  now: Date;
  /** What the last briefing knew. */
  briefed: string | null;
  /** When the dossier was opened the time before. */
  opened: string | null;
}

/** Since when a preset counts, as an instant; null when there is no such moment. */
export function startOf(preset: Exclude<Preset, 'own'>, { now, briefed, opened }: Known): string | null {
  const daysBack = (days: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).toISOString();
  const before = (instant: string | null) =>
    instant !== null && Date.parse(instant) < now.getTime() ? instant : null;
  switch (preset) {
    case 'briefing':
      return before(briefed);
    case 'opened':
      return before(opened);
    case 'yesterday':
      return daysBack(1);
    case 'week':
      return daysBack(7);
  }
}

/** The preset shown first: the narrowest promise there is a moment for. */
export function firstPreset(known: Known): Exclude<Preset, 'own'> {
  return (['briefing', 'opened'] as const).find((preset) => startOf(preset, known)) ?? 'week';
}
