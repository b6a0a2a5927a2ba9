import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { likeEscape, likePatternList } from '../define/like-parameters.ts';
import { matchOn } from '../define/parameters.ts';
import { likeTest } from '../judges/like-test.ts';

export const expectColumnValuesToMatchLikePatternList = columnMap({
  name: 'expect_column_values_to_match_like_pattern_list',
  dimension: 'validity',
  about: 'Each value matches one, or with `match_on: all` each, of several SQL `LIKE` patterns.',
  differs: 'Works on files; Great Expectations needs SQL. Letter case counts.',
  parameters: {
    like_pattern_list: likePatternList,
    match_on: matchOn,
    escape: likeEscape,
  },
  test: ({ like_pattern_list, escape: escaping, match_on }) => {
    const tests = like_pattern_list.map((pattern) => likeTest(pattern, escaping ?? undefined));
    return (_value, cell) =>
      match_on === 'all'
        ? tests.every((isLike) => isLike(cellText(cell)))
        : tests.some((isLike) => isLike(cellText(cell)));
  },
});
