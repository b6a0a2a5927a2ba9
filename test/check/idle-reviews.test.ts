import { expect, it } from 'vitest';
import { idleReviews } from '../../src/check/idle-reviews.ts';
import { parseConfig } from '../../src/config/parse-config.ts';

async function idleOf(yaml: string, paths: readonly string[]) {
  const parsed = await parseConfig(yaml, 'assay.yml');
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return idleReviews(parsed.config, paths);
}

const YAML = `
datasets: [{ path: data/a.csv, label: label, name: a }, { path: data/b.csv, label: label, review: { guideline: b.md } }]
review:
  experts: [expert-1, expert-2, { login: expert-3, datasets: [a, data/*.csv, old/**] }]
  guideline: docs/labelling.md
`;

it('tells once of each guideline and glob that matches no file', async () => {
  expect(await idleOf(YAML, ['data/a.csv', 'data/b.csv', 'b.md'])).toEqual([
    "The review's guideline docs/labelling.md is not in the repository, so no packet links it.",
    'An expert of the review is asked about old/**, which matches no file.',
  ]);
});

it('tells nothing where all is there, or there is no review', async () => {
  const paths = ['data/a.csv', 'b.md', 'docs/labelling.md', 'old/c.csv'];
  expect(await idleOf(YAML, paths)).toEqual([]);
  expect(await idleOf('datasets: [{ path: a.csv }]', [])).toEqual([]);
});
