import { describe, expect, it } from 'vitest';
import { noteIdlePrivacy } from '../../src/check/note-idle-privacy.ts';
import type { PrivacyPolicy } from '../../src/core/privacy/privacy-policy.ts';

const hides = (...columns: string[]): PrivacyPolicy => ({ mask: true, columns, rows: 'show' });
const told = (columns: string[], before?: PrivacyPolicy) =>
  noteIdlePrivacy(hides('customer_name'), columns, before, 'assay.yml').map(
    ({ message }) => message,
  );

const NONE =
  'No changed file has the column `customer_name` of `privacy.columns`, so it hides nothing here.';

describe('noteIdlePrivacy', () => {
  it('tells of a name that is nearly that of a column, for ever', () => {
    const near = [`${NONE} Did you mean \`customer_nam\`?`];
    expect(told(['id', 'customer_nam'])).toEqual(near);
    expect(told(['id', 'customer_nam'], hides('customer_name'))).toEqual(near);
  });

  it('tells of any other name where it is new, as files differ in what they hold', () => {
    expect(told(['id'])).toEqual([NONE]);
    expect(told(['id'], hides())).toEqual([NONE]);
    expect(told(['id'], hides('customer_name'))).toEqual([]);
  });

  it('is silent where a file has the column, in any case, and where no data changed', () => {
    expect(told(['Customer_Name '])).toEqual([]);
    expect(told([])).toEqual([]);
  });
});
