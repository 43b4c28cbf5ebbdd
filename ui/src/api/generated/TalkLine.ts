export type TalkLine = { start: number; end: number; words: string; time: string; day?: string; speaker?: string; name: string; terms: string; recorded?: string };
