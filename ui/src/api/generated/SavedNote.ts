// placeholder until the types test writes it
import type { Saved } from './Saved';
export type SavedNote = { version: number; saved?: Saved };
