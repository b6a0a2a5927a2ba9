import { checkProblem } from './check-problem.ts';

export const dvcPointer = checkProblem({
  code: 'dvc-pointer',
  title: 'DVC pointers',
  severity: 'info',
  about:
    'The file is a DVC pointer: Git holds a hash, and the rows are in a store that Assay does not read.',
  hint: 'Check the data where DVC has pulled it, or keep it in Git or Git LFS.',
  sentence: () => 'The file is a DVC pointer; its rows are not in Git and were not read',
});
