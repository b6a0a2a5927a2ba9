import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const unclosedQuote = checkProblem({
  code: 'unclosed-quote',
  title: 'Unclosed quotes',
  severity: 'error',
  about:
    'A quote is opened and never closed. Most readers take everything up to the next quote for one cell; Assay reads the row as if its quotes were plain text, so that no other row is lost.',
  hint: 'Close the quote; a quote that belongs to the text is written twice inside a quoted cell.',
  sentence: (count) =>
    countPhrase(
      count,
      'row opens a quote that is never closed',
      'rows open a quote that is never closed',
    ),
});
