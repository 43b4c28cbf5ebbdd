export type NoteMention = { id: string; title: string; changed: string; before: string; name: string; after: string };
