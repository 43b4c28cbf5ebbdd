/** What has to be saved before the window goes. The shell waits for it, but not for long. */
type Save = () => Promise<unknown>;

const saves = new Set<Save>();

/** Registers something that may hold unsaved words; returns a way to take it back. */
export function beforeLeaving(save: Save): () => void {
  saves.add(save);
  return () => saves.delete(save);
}

export async function saveEverything(): Promise<void> {
  await Promise.allSettled([...saves].map((save) => save()));
}
