import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { likeEscape, likePatternList } from '../define/like-parameters.ts';
import { likeTest } from '../judges/like-test.ts';

export const expectColumnValuesToNotMatchLikePatternList = columnMap({
  name: 'expect_column_values_to_not_match_like_pattern_list',
  dimension: 'validity',
  about: 'No value matches any of several SQL `LIKE` patterns.',
  differs: 'Works on files; Great Expectations needs SQL. Letter case counts.',
  parameters: {
    like_pattern_list: likePatternList,
    escape: likeEscape,
  },
  test: ({ like_pattern_list, escape: escaping }) => {
    const tests = like_pattern_list.map((pattern) => likeTest(pattern, escaping ?? undefined));
    return (_value, cell) => !tests.some((isLike) => isLike(cellText(cell)));
  },
});
