import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConditionFault } from '../../../../src/core/expectations/row-condition/read-condition.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/row-condition.md'), 'utf8');
const examples = [
  ...page.matchAll(/^\| (?:`` (.+?) ``|`([^`]+)`) \| (?:those|parentheses|a column|the same)/gm),
].map(([, quoted, plain]) => (quoted ?? plain)!);

describe('docs/row-condition.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('gives %s, which is understood', (condition) => {
    expect(findConditionFault(condition)).toBeUndefined();
  });
});
