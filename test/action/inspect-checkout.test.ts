import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectCheckout } from '../../src/action/inspect-checkout.ts';
import { type TemporaryRepository, temporaryRepository } from '../temporary-repository.ts';

let repository: TemporaryRepository;
let shallow: TemporaryRepository;
let base: string;
let head: string;

beforeAll(() => {
  repository = temporaryRepository();
  const root = repository.commit({ 'a.csv': 'id\n1\n' });
  base = repository.commit({ 'b.csv': 'id\n1\n' });
  repository.git('checkout', '--quiet', '-b', 'topic', root);
  head = repository.commit({ 'c.csv': 'id\n1\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
  shallow = temporaryRepository();
  shallow.git('fetch', '--quiet', '--depth=1', `file://${repository.path}`, 'main');
  shallow.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
});
afterAll(() => {
  repository.remove();
  shallow.remove();
});

describe('inspectCheckout', () => {
  it('knows the parents of a merge commit that a clone of depth 1 does not have', async () => {
    const checkout = inspectCheckout(shallow.path);
    expect(await checkout.headParents()).toEqual([base, head]);
    expect(await checkout.has(head)).toBe(false);
    expect(await checkout.has('HEAD')).toBe(true);
  });

  it('answers with no where there is no checkout', async () => {
    const checkout = inspectCheckout('/nowhere');
    expect(await checkout.headParents()).toEqual([]);
    expect(await checkout.has('HEAD')).toBe(false);
  });
});
