import { checkProblem } from './check-problem.ts';

export const lfsPointer = checkProblem({
  code: 'lfs-pointer',
  title: 'Git LFS pointers',
  severity: 'error',
  dimension: 'completeness',
  about:
    'The file is a Git LFS pointer whose content could not be fetched, so no row of it was checked. It is an error, as unread data must not pass unseen: where base could not be read either it is existing debt and does not fail a gate that looks at new findings.',
  caveat:
    'The object may be on the LFS server and only out of reach of this job, as without `lfs: true` or a token.',
  hint: 'Push the content with `git lfs push`, and let the checkout fetch it (`lfs: true` of `actions/checkout`).',
  peers: [],
  sentence: () =>
    'The file is a Git LFS pointer whose content could not be fetched; its rows were not read',
});
