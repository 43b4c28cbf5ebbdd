import type { TalkLine } from './TalkLine';
export type TalkLines = { lines: TalkLine[]; subject?: string };
