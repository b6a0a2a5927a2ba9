import { chmod, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type LicenseInfo, licensePlugin } from 'rolldown-license-plugin';
import { NODE_BUNDLE, WORKERS } from './bundle-options.ts';

const ROOT = join(import.meta.dirname, '..');

/** Licences that let a program ship a library inside an MIT-licensed bundle. */
const ALLOWED =
  /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|MIT-0|Unlicense|CC0-1\.0)$/;

/** Builds all that users run into a folder, which is emptied first. */
export async function buildBundle(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    ...NODE_BUNDLE,
    input: {
      action: join(ROOT, 'src/action/run.ts'),
      app: join(ROOT, 'src/app/run.ts'),
      cli: join(ROOT, 'src/cli/run.ts'),
      ...WORKERS,
    },
    transform: { target: 'node20' },
    treeshake: true,
    // Where Probot's throttle looks for a client of Redis, which is never asked for.
    onLog: (level, log, tell) => {
      if (log.code !== 'EVAL' || !log.message.includes('bottleneck')) tell(level, log);
    },
    plugins: [
      {
        name: 'no-identity-tokens',
        resolveId: (source, importer) =>
          source === './oidc-utils.js' &&
          importer?.replaceAll('\\', '/').includes('/@actions/core/')
            ? join(ROOT, 'scripts/stubs/oidc-client.ts')
            : undefined,
      },
      licensePlugin({
        allow: (dependency) => licencesOf(dependency.license).every((name) => ALLOWED.test(name)),
        failOnViolation: true,
        failOnUnlicensed: true,
        done: async (dependencies, context) => {
          const source = await list(dependencies);
          context.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
        },
      }),
    ],
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    minify: false,
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  // `npm link` does the same, and must leave no change in the clone.
  await chmod(join(folder, 'cli.js'), 0o755);
}

/** The licences of an expression that joins them by AND; one that gives a choice stays as it is. */
function licencesOf(expression: string): string[] {
  return expression.replace(/^\((.*)\)$/, '$1').split(' AND ');
}

/** The texts of licences of packages that are published without them, by the name of the package or of the licence. */
const TEXTS: ReadonlyMap<string, string> = new Map([
  ['Apache-2.0', 'apache-2.0.txt'],
  // Of Google's code inside `@bufbuild/protobuf`, which is what brings a second licence into it.
  ['BSD-3-Clause', 'protobuf-bsd-3-clause.txt'],
  ['franc-min', 'franc-mit.txt'],
  ['@nodable/entities', 'nodable-mit.txt'],
  // Published in their READMEs only.
  ['pg-types', 'pg-types-mit.txt'],
  ['pgpass', 'pgpass-mit.txt'],
]);

async function list(dependencies: readonly LicenseInfo[]): Promise<string> {
  const sorted = dependencies.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const entries = sorted.map(
    async (each) => `${each.name}@${each.version} (${each.license})\n\n${await textOf(each)}\n`,
  );
  return (await Promise.all(entries)).join(`\n${'-'.repeat(80)}\n\n`);
}

async function textOf({ name, license, licenseText }: LicenseInfo): Promise<string> {
  if (licenseText.trim() !== '') return licenseText.trim();
  const texts = licencesOf(license).map(async (licence) => {
    const file = TEXTS.get(name) ?? TEXTS.get(licence);
    if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
    return (await readFile(join(import.meta.dirname, 'licences', file), 'utf8')).trim();
  });
  return (await Promise.all(texts)).join('\n\n');
}
