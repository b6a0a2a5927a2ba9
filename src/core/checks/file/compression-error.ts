import { checkProblem } from './check-problem.ts';

export const compressionError = checkProblem({
  code: 'compression-error',
  title: 'Damaged compression',
  severity: 'error',
  dimension: 'validity',
  about:
    'The compressed file is damaged or ends early, so only the rows before the damage could be read.',
  caveat:
    'Bytes after the end of a good archive are reported as well, although some tools ignore them.',
  hint: 'Compress the file again from its source and commit the result.',
  peers: ['Frictionless: compression-error'],
  sentence: () =>
    'The compressed file is damaged or ends early; only the rows before that were read',
});
