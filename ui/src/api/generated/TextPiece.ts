export type TextPiece = { text: string; change: 'same' | 'added' | 'removed' };
