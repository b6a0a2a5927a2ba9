import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git-repository.ts';

/** Checks a draw as everybody can: with a clone of the repository and the comment that tells of the draw. */
export function verifyDraw(
  { bundle, temp, gitDir }: { bundle: string; temp: string; gitDir: string },
  comment: string,
): { readonly text: string; readonly exitCode: number | null } {
  const clone = join(temp, 'clone');
  git(temp, 'clone', '--quiet', gitDir, clone);
  writeFileSync(join(clone, 'draw.md'), comment);
  const ran = spawnSync(process.execPath, [join(bundle, 'cli.js'), 'verify-draw', 'draw.md'], {
    cwd: clone,
    encoding: 'utf8',
  });
  return { text: `${ran.stdout}${ran.stderr}`.trim(), exitCode: ran.status };
}
