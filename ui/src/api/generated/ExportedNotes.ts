export type ExportedNotes = { notes: number; attached: number; renamed: { [key: string]: string }; missing: string[]; name: string };
