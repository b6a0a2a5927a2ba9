import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runGit, tryGit } from '../../../src/revisions/git/run-git.ts';
import { streamGit } from '../../../src/revisions/git/stream-git.ts';
import { Fixture } from '../git-fixture.ts';

describe('streamGit', () => {
  let silent: Server;
  let url = '';

  beforeEach(async () => {
    silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(silent.address() as { port: number }).port}/o/r.git`;
  });

  afterEach(() => {
    silent.close();
  });

  it('ends a command and its helpers where a remote never answers', async () => {
    const { folder } = Fixture.create();
    const connected = new Promise<void>((resolve) => {
      silent.once('connection', (socket) => {
        socket.resume();
        socket.once('close', () => resolve());
        socket.on('error', () => {});
      });
    });
    const options = { timeout: 2000, remote: true };
    await expect(runGit(folder, ['ls-remote', url], options)).rejects.toThrow(
      `git ls-remote took longer than 2000 milliseconds in ${folder}.`,
    );
    await connected;
  });

  it('ends the process of a reader that stops early', async () => {
    const repository = Fixture.create();
    repository.commit({ 'large.csv': 'x'.repeat(5_000_000) });
    for await (const chunk of streamGit(repository.folder, ['show', 'HEAD:large.csv'])) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });

  it('quotes what Git says where it fails', async () => {
    const { folder } = Fixture.create();
    const failing = runGit(folder, ['rev-parse', '--verify', 'nowhere']);
    await expect(failing).rejects.toThrow(/^git rev-parse failed in .*: fatal: /);
    expect(await tryGit(folder, ['rev-parse', '--verify', 'nowhere'])).toBeUndefined();
  });
});
