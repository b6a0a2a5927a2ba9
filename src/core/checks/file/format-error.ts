import { checkProblem } from './check-problem.ts';

export const formatError = checkProblem({
  code: 'format-error',
  title: 'Files that cannot be read',
  severity: 'error',
  dimension: 'validity',
  about:
    'The file, or its rest, cannot be read in its format, as with a cut-off Parquet file or a JSON array that is not closed.',
  caveat:
    'A file under a misleading extension is reported although its content is sound; `dialect.format` says what it is.',
  hint: 'Write the file again with the tool that made it; if its name misleads, set `dialect: { format: … }` for the dataset.',
  peers: ['Frictionless: format-error'],
  sentence: () => 'The file cannot be read in its format',
});
