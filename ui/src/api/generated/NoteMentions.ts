import type { NoteMention } from './NoteMention';
export type NoteMentions = { linked: NoteMention[]; named: NoteMention[] };
