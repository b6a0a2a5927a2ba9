import { mapExpectation } from '../define/expectation.ts';
import { matchOn } from '../define/parameters.ts';
import { patternJudge } from '../judges/pattern-judge.ts';
import { findPatternFault, regexListParameter } from '../judges/patterns.ts';

export const expectColumnValuesToMatchRegexList = mapExpectation({
  name: 'expect_column_values_to_match_regex_list',
  dimension: 'validity',
  about: 'One, or with `match_on: all` each, of several regular expressions matches in each value.',
  differs: 'Numbers are matched as they are written.',
  domain: 'column',
  parameters: { regex_list: regexListParameter, match_on: matchOn },
  fault: ({ regex_list }) => findPatternFault(regex_list),
  start: ({ regex_list, match_on }, { slowMatcher }) =>
    patternJudge(regex_list, match_on, slowMatcher),
});
