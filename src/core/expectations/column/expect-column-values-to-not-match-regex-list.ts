import { mapExpectation } from '../define/expectation.ts';
import { patternJudge } from '../judges/pattern-judge.ts';
import { findPatternFault, regexListParameter } from '../judges/patterns.ts';

export const expectColumnValuesToNotMatchRegexList = mapExpectation({
  name: 'expect_column_values_to_not_match_regex_list',
  dimension: 'validity',
  about: 'None of several regular expressions matches in any value.',
  differs: 'Numbers are matched as they are written.',
  domain: 'column',
  parameters: { regex_list: regexListParameter },
  fault: ({ regex_list }) => findPatternFault(regex_list),
  start: ({ regex_list }, { slowMatcher }) => patternJudge(regex_list, 'none', slowMatcher),
});
