import type { SampleView } from '../../core/render/sample/sample-view.ts';

/** What to do next with a sample, a sentence each. */
export function adviseOnSample(
  { rows, population, masked, name, noun }: SampleView,
  output: string | undefined,
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
      ? [`Have two experts label rows blind with: assay audit start ${name}`]
      : []),
  ];
}
