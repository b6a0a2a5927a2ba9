import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Git that reads no configuration of the machine. */
const GIT_ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

interface GitInput {
  readonly input?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git in a repository and gives its output; undefined where git says no. */
export function runGit(
  gitDir: string,
  args: readonly string[],
  { input, env = {} }: GitInput = {},
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', ['--git-dir', gitDir, ...args], {
      env: { ...GIT_ENV, ...env },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    git.stdin.on('error', () => {});
    git.on('error', reject);
    git.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
    git.stdin.end(input);
  });
}

/** Starts git and leaves it running. */
export function spawnGit(gitDir: string, args: readonly string[]) {
  return spawn('git', ['--git-dir', gitDir, ...args], {
    env: GIT_ENV,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
