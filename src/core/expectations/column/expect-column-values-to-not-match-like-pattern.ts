import { cellText } from '../../table/cell.ts';
import { columnMap } from '../define/column-expectation.ts';
import { likeEscape, likePattern } from '../define/like-parameters.ts';
import { likeTest } from '../judges/like-test.ts';

export const expectColumnValuesToNotMatchLikePattern = columnMap({
  name: 'expect_column_values_to_not_match_like_pattern',
  dimension: 'validity',
  about: 'No value matches an SQL `LIKE` pattern.',
  differs: 'Works on files; Great Expectations needs SQL. Letter case counts.',
  parameters: {
    like_pattern: likePattern,
    escape: likeEscape,
  },
  test: ({ like_pattern, escape: escaping }) => {
    const isLike = likeTest(like_pattern, escaping ?? undefined);
    return (_value, cell) => !isLike(cellText(cell));
  },
});
