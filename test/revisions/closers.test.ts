import { describe, expect, it } from 'vitest';
import { Closers } from '../../src/revisions/closers.ts';

describe('Closers', () => {
  it('closes everything once, the latest first, and tells the first failure', async () => {
    const closers = new Closers();
    const closed: number[] = [];
    closers.add(async () => void closed.push(1));
    closers.add(() => Promise.reject(new Error('stuck')));
    closers.add(async () => void closed.push(3));
    await expect(closers.closeAll()).rejects.toThrow('stuck');
    expect(closed).toEqual([3, 1]);
    await closers.closeAll();
    expect(closed).toEqual([3, 1]);
  });
});
