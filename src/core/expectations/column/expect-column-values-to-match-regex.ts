import { mapExpectation } from '../define/expectation.ts';
import { patternJudge } from '../judges/pattern-judge.ts';
import { findPatternFault, regexParameter } from '../judges/patterns.ts';

export const expectColumnValuesToMatchRegex = mapExpectation({
  name: 'expect_column_values_to_match_regex',
  dimension: 'validity',
  about: 'A regular expression matches in each value.',
  differs: 'Numbers are matched as they are written.',
  domain: 'column',
  parameters: { regex: regexParameter },
  fault: ({ regex }) => findPatternFault([regex]),
  start: ({ regex }, { slowMatcher }) => patternJudge([regex], 'all', slowMatcher),
});
