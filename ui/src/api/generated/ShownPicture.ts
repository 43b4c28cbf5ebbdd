export type ShownPicture = { bytes: string; media: string };
