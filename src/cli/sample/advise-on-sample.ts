import type { SampleView } from '../../core/render/sample/sample-view.ts';

/** What to do next with a sample, a sentence each. */
export function adviseOnSample(
  { rows, population, masked, noun }: SampleView,
  { output, auditCommand }: { readonly output?: string | undefined; readonly auditCommand: string },
): readonly string[] {
  if (rows.length === 0) {
    return population === 0 && noun !== 'row'
      ? ['No row was added, and none changed in what is asked or shown.']
      : [];
  }
  return [
    output === undefined
      ? 'Write all rows with --output sample.csv.'
      : `The rows are in ${output}, each with its inclusion probability: an estimate counts a row for 1 / inclusion rows.`,
    ...(masked ? ['Personal data and secrets are masked; --no-mask writes them as they are.'] : []),
    ...(noun === 'row'
      ? [
          `To have two experts label rows blind, start an audit, which draws rows of its own: ${auditCommand}`,
        ]
      : []),
  ];
}
