import { checkProblem } from './check-problem.ts';

export const compressionError = checkProblem({
  code: 'compression-error',
  title: 'Damaged compression',
  severity: 'error',
  about:
    'The compressed file is damaged or ends early, so only the rows before the damage could be read.',
  hint: 'Compress the file again from its source and commit the result.',
  sentence: () =>
    'The compressed file is damaged or ends early; only the rows before that were read',
});
