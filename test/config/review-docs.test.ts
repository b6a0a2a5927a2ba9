import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/parse-config.ts';
import { reviewSchema } from '../../src/config/schema/review-schema.ts';

const page = readFileSync(new URL('../../docs/review-config.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\r?\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);

describe('docs/review-config.md', () => {
  it.each(blocks)('shows configs that hold: %s', async (yaml) => {
    const result = await parseConfig(yaml, 'assay.yml');
    expect('errors' in result ? result.errors : []).toEqual([]);
  });

  it('says which keys may be left out, and what holds then', async () => {
    const { review } = parse(blocks[0]!) as { review: Record<string, unknown> };
    const left = ['ask', 'show', 'guideline', 'guideline-owners', 'experts'];
    const policies = [review, { experts: review['experts'] }].map(async (written) => {
      const result = await parseConfig(JSON.stringify({ review: written }), 'assay.yml');
      return 'config' in result ? result.config.review : undefined;
    });
    const [whole, short] = await Promise.all(policies);
    const defaults = Object.keys(review).filter((key) => !left.includes(key));
    expect(defaults.length).toBeGreaterThan(8);
    const named = { ask: undefined, show: undefined, guideline: undefined, guidelineOwners: [] };
    expect({ ...whole, ...named }).toEqual(short);
  });

  it('explains every key', () => {
    for (const key of Object.keys(reviewSchema.shape)) expect(page).toContain(key);
  });
});
