import { checkProblem } from './check-problem.ts';

export const dvcPointer = checkProblem({
  code: 'dvc-pointer',
  title: 'DVC pointers',
  severity: 'info',
  dimension: 'completeness',
  about:
    'The file is a DVC pointer: Git holds a hash, and the rows are in a store that Assay does not read.',
  caveat:
    'Assay looks in the local DVC cache only: data that is on a DVC remote alone is reported although it is safe there.',
  hint: 'Check the data where DVC has pulled it, or keep it in Git or Git LFS.',
  peers: [],
  sentence: () => 'The file is a DVC pointer; its rows are not in Git and were not read',
});
