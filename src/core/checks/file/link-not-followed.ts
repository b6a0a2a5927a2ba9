import { checkProblem } from './check-problem.ts';

export const linkNotFollowed = checkProblem({
  code: 'link-not-followed',
  title: 'Links',
  severity: 'warning',
  dimension: 'completeness',
  about:
    'The path is a symbolic link or a submodule. Assay never follows them, as they can lead out of the repository, so no row was checked.',
  caveat: 'The file behind the link may well be checked under its own path.',
  hint: 'Commit the file itself, or leave its path out of the dataset.',
  peers: [],
  sentence: () =>
    'The path is a symbolic link or a submodule, which is not followed; no rows were read',
});
