export type Revision = { seq: number; at: string; author: string; label: string; title: string; added: number; removed: number; purged: boolean };
