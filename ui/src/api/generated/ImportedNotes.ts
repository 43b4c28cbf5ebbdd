import type { Saved } from './Saved';
export type ImportedNotes = { files: { path: string; fate: 'note' | 'beside' | 'known' | 'attached' | 'left_out'; reason?: string }[]; notes: number; attached: number; known: number; left_out: number; saved?: Saved };
