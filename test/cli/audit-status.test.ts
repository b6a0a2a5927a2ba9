import { describe, expect, it } from 'vitest';
import { auditFolders } from './audit-folder.ts';

const { at, start, right, fill } = auditFolders();

describe('assay audit status', () => {
  it('says who is missing what, and for how long', async () => {
    await start();
    const before = await at.assay('audit', 'status', 'audit');
    expect(before.out).toMatch(/expert-1 {2}0 +50/);
    expect(before.out).toContain('Waiting for expert-1, expert-2.');
    fill('expert-1', right);
    const after = await at.assay('audit', 'status', 'audit');
    expect(after.out).toMatch(/expert-1 {2}50 +50 +- +done/);
    expect(after.out).toMatch(/expert-2 {2}0 +50 +- +about 17 min\b/);
    expect(after.out).toContain('Waiting for expert-2.');
    fill('expert-2', right);
    expect((await at.assay('audit', 'status', 'audit')).out).toContain(
      'All answers are in: assay audit score audit',
    );
  });

  it('refuses a folder that is none', async () => {
    const { code, err } = await at.assay('audit', 'status', '.');
    expect(code).toBe(2);
    expect(err).toContain('it has no key.sealed.json');
    expect(err).toContain('Name the folder that `assay audit start` made.');
  });

  it('names the folders of audits that are there in place of a wrong one', async () => {
    await start();
    const { code, err } = await at.assay('audit', 'status', 'audit-shoes');
    expect(code).toBe(2);
    expect(err).toContain('Folders of audits here: audit.');
  });
});
