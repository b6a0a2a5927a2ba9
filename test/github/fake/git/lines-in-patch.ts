/** A stretch of a file as it is afterwards: its first line and the one after its last. */
export type Stretch = readonly [from: number, to: number];

/** The stretches of a file that a patch of it shows, on the right-hand side. */
export function linesInPatch(patch: string): readonly Stretch[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count = '1']) => [
    Number(from),
    Number(from) + Number(count),
  ]);
}
