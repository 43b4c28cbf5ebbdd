/** Owns between which moments is compared: the presets, and what is written into the fields. */
import type { At } from '~/api/types';

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
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  switch (preset) {
    case 'briefing':
      return briefed;
    case 'opened':
      return opened;
    case 'yesterday':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1).toISOString();
    case 'week':
      return new Date(midnight.setDate(midnight.getDate() - 7)).toISOString();
  }
}

/** The preset shown first: the narrowest promise there is a moment for. */
export function firstPreset(known: Known): Exclude<Preset, 'own'> {
  if (known.briefed) return 'briefing';
  return known.opened ? 'opened' : 'week';
}

export function atOf({ asKnown, asOf }: Side): At {
  return { ...(asOf.trim() ? { as_of: asOf.trim() } : {}), ...(asKnown ? { as_known: asKnown } : {}) };
}
