import { countPhrase } from '../../words/count-phrase.ts';
import { checkProblem } from './check-problem.ts';

export const encodingError = checkProblem({
  code: 'encoding-error',
  title: 'Bytes that are no text',
  severity: 'error',
  dimension: 'validity',
  about:
    'A row holds bytes that mean nothing in the encoding of the file, so that characters are lost when it is read.',
  caveat:
    'Windows-1252 takes nearly every byte for a letter, so a file in another single-byte encoding is read as that and not reported.',
  hint: 'Save the file as UTF-8, or set `dialect: { encoding: … }` for the dataset.',
  peers: ['Frictionless: encoding-error'],
  sentence: (count) =>
    `${countPhrase(count, 'row holds', 'rows hold')} bytes that mean nothing in the encoding of the file`,
});
