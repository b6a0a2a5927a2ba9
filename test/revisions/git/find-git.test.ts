import { describe, expect, it } from 'vitest';
import { findGit } from '../../../src/revisions/git/find-git.ts';

describe('findGit', () => {
  it('leaves the search to the system where it does not start with the working folder', () => {
    expect(findGit('linux')).toBe('git');
    expect(findGit('darwin')).toBe('git');
  });

  it('takes only absolute folders of the PATH on Windows', () => {
    const path = '.;tools;C:\\Empty;C:\\Git\\cmd;D:\\Other';
    const exists = (file: string) => !file.startsWith('C:\\Empty');
    expect(findGit('win32', path, exists)).toBe('C:\\Git\\cmd\\git.exe');
    expect(findGit('win32', '.;tools', exists)).toBe('git-not-found.exe');
  });
});
