export type KeptPicture = { address: string };
