import { parseSuite } from '../../expectations/suite/parse-suite.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';

export const suiteError = defineCheck({
  name: 'suite-error',
  title: 'Suites that cannot be used',
  severity: 'error',
  dimension: 'validity',
  about:
    'The suite of Great Expectations that the dataset names is missing, or has an expectation or a parameter that is not known. What is wrong in it is not judged, so that bad data could pass.',
  caveat:
    'Custom expectations of your own cannot be run here and are told too; keep them in a suite of their own.',
  hint: 'Correct the suite at the place that is named, or the path under `suite` of the dataset.',
  peers: [],
  parameters: {},
  find: async (context) => [
    ...(context.base ? await faultsOn('base', context) : []),
    ...(await faultsOn('head', context)),
  ],
  describe: (violations) =>
    `The suite has ${countPhrase(violations.length, 'part that cannot be used', 'parts that cannot be used')}`,
});

async function faultsOn(
  side: 'base' | 'head',
  { dataset: { suite }, files }: CheckContext,
): Promise<Violation[]> {
  if (suite === undefined) return [];
  const text = await files.text(side, suite);
  if (text === undefined) return [{ side, detail: `${suite} does not exist` }];
  return parseSuite(text).faults.map(({ pointer, line, message, hint }) => ({
    side,
    detail: `line ${line}, ${pointer}: ${message}${hint === undefined ? '' : `. ${hint}`}`,
  }));
}
