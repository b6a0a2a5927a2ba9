import { execFileSync } from 'node:child_process';

/** The first line that a program prints when it is asked for its version, or undefined where there is no such program. */
export function versionOf(program: string, ...args: readonly string[]): string | undefined {
  try {
    const text = execFileSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return text.split('\n')[0]!.trim();
  } catch {
    return undefined;
  }
}
