import type { Record } from './Record';
export type OpenedNote = { record: Record; version: number; unsettled: boolean; apart?: Record };
