/** Knows what the last salvage brought, until it has been read. */
import type { SalvageReport } from '~/api/types';

class Salvaged {
  report = $state.raw<SalvageReport | null>(null);
}

export const salvaged = new Salvaged();
