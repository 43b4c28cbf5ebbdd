export type PageMarkdown = { markdown: string; source?: string };
