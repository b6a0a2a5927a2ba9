import { describeSuiteFault } from '../../expectations/suite/describe-suite-fault.ts';
import { findSuiteFaults } from '../../expectations/suite/find-suite-faults.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck } from '../check.ts';

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
  find: async (context) => {
    const isKnown = context.base !== undefined && !context.newSettings?.has('suite');
    const ofBase = isKnown ? await faultsOn('base', context) : [];
    const inBase = new Set(ofBase.map(({ identity }) => identity));
    const ofHead = await faultsOn('head', context);
    return [
      ...ofBase.map(({ detail }) => ({ side: 'base' as const, detail })),
      ...ofHead.map(({ detail, identity }) => ({
        side: 'head' as const,
        detail,
        ...(inBase.has(identity) ? {} : { byChange: true }),
      })),
    ];
  },
  describe: (violations) =>
    `The suite has ${countPhrase(violations.length, 'part that cannot be used', 'parts that cannot be used')}`,
});

/** Faults in words, and what stays the same of them where the lines change. */
async function faultsOn(side: 'base' | 'head', { dataset: { suite }, files }: CheckContext) {
  if (suite === undefined) return [];
  const faults = findSuiteFaults(suite, await files.text(side, suite));
  return faults.map((fault) => ({
    detail: describeSuiteFault(fault),
    identity: `${fault.pointer} ${fault.message}`,
  }));
}
