import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const unclosedQuote = checkProblem({
  code: 'unclosed-quote',
  title: 'Unclosed quotes',
  severity: 'error',
  dimension: 'validity',
  about:
    'A quote is opened and never closed. Most readers take everything up to the next quote for one cell; Assay reads the row as if its quotes were plain text, so that no other row is lost.',
  caveat:
    'A file that uses the quote as a plain character, such as inches in `5"`, is reported until `dialect.quote` says `none`.',
  hint: 'Close the quote; a quote that belongs to the text is written twice inside a quoted cell.',
  peers: [],
  sentence: (count) =>
    countPhrase(
      count,
      'row opens a quote that is never closed',
      'rows open a quote that is never closed',
    ),
});
