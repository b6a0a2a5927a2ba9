import type { Contender, Ready, Workshop } from './contender.ts';
import { CONTENDERS } from './contenders.ts';

/** Who takes part, and who could not be had and why. */
export interface Field {
  readonly ready: ReadonlyMap<Contender, Ready>;
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** Finds or fetches every contender, one after another; a quick look leaves out what is slow. */
export async function prepareAll(workshop: Workshop, quick: boolean): Promise<Field> {
  const ready = new Map<Contender, Ready>();
  const skipped: { name: string; reason: string }[] = [];
  for (const contender of CONTENDERS) {
    if (quick && !contender.quick) continue;
    const prepared = await contender
      .prepare(workshop)
      .catch((error: unknown) => ({ missing: String(error) }));
    if ('missing' in prepared) skipped.push({ name: contender.name, reason: prepared.missing });
    else ready.set(contender, prepared);
  }
  return { ready, skipped };
}
