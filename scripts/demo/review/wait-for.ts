const PATIENCE_MS = 30_000;
const PAUSE_MS = 25;

/** Looks again and again until there is something to see. */
export async function waitFor<Seen>(
  what: string,
  look: () => Seen | undefined | false,
): Promise<Seen> {
  for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} seconds in vain for ${what}.`);
}
