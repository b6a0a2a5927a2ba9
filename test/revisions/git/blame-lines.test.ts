import { describe, expect, it } from 'vitest';
import { blameLines } from '../../../src/revisions/git/blame-lines.ts';
import { parseBlame } from '../../../src/revisions/git/parse-blame.ts';
import { openGitRevisions } from '../../../src/revisions/open-git-revisions.ts';
import { Fixture } from '../git-fixture.ts';

const PATH = 'data/a b.csv';

function history(): { fixture: Fixture; commits: [string, string] } {
  const fixture = Fixture.create();
  const first = fixture.commit({ [PATH]: 'id,text\n1,one\n2,two\n' });
  const second = fixture.commit({ [PATH]: 'id,text\n1,one\n2,zwei\n3,three\n' });
  return { fixture, commits: [first, second] };
}

describe('blameLines', () => {
  it('tells the commit and the author of each line asked about', async () => {
    const { fixture, commits } = history();
    const [first, second] = commits;
    const blamed = await blameLines(fixture.folder, second, PATH, [4, 2, 3, 2]);
    expect([...blamed].sort(([a], [b]) => a - b)).toEqual([
      [2, { commit: first, author: 'Author' }],
      [3, { commit: second, author: 'Author' }],
      [4, { commit: second, author: 'Author' }],
    ]);
  });

  it('tells nothing of lines, files and commits that are not there', async () => {
    const { fixture, commits } = history();
    expect(await blameLines(fixture.folder, commits[0], PATH, [99])).toEqual(new Map());
    expect(await blameLines(fixture.folder, commits[0], 'none.csv', [1])).toEqual(new Map());
    expect(await blameLines(fixture.folder, 'f'.repeat(40), PATH, [1])).toEqual(new Map());
    expect(await blameLines(fixture.folder, commits[0], PATH, [])).toEqual(new Map());
  });

  it('leaves out lines of the work tree that are not committed', async () => {
    const { fixture, commits } = history();
    fixture.write({ [PATH]: 'id,text\n1,one\n2,zwei\n3,drei\n' });
    const blamed = await blameLines(fixture.folder, undefined, PATH, [2, 4]);
    expect([...blamed.keys()]).toEqual([2]);
    expect(blamed.get(2)?.commit).toBe(commits[0]);
  });

  it('does not name the oldest commit of a shallow clone for what is older', async () => {
    const { fixture } = history();
    const third = fixture.commit({ [PATH]: 'id,text\n1,one\n2,zwei\n3,drei\n' });
    const { folder } = fixture.shallowClone(2, 'main');
    const blamed = await blameLines(folder, third, PATH, [2, 3, 4]);
    expect([...blamed.keys()]).toEqual([4]);
    expect(blamed.get(4)?.commit).toBe(third);
  });
});

describe('GitRevisions', () => {
  it('blames either side at its own commit', async () => {
    const { fixture, commits } = history();
    const revisions = await openGitRevisions({
      cwd: fixture.folder,
      base: commits[0],
      head: commits[1],
    });
    try {
      expect((await revisions.blame?.('base', PATH, [3]))?.get(3)?.commit).toBe(commits[0]);
      expect((await revisions.blame?.('head', PATH, [3]))?.get(3)?.commit).toBe(commits[1]);
    } finally {
      await revisions.close();
    }
  });
});

describe('parseBlame', () => {
  it('keeps addresses to itself', () => {
    const id = 'a'.repeat(40);
    const text = `${id} 1 1 2\nauthor ana@example.com\nauthor-mail <ana@example.com>\nfilename f\n`;
    expect([...parseBlame(text, false)]).toEqual([
      [1, { commit: id }],
      [2, { commit: id }],
    ]);
  });
});
