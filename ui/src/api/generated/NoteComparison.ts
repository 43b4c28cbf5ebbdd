import type { TextPiece } from './TextPiece';
export type NoteComparison = { pieces: TextPiece[] };
