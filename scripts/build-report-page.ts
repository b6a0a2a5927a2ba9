import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const folder = new URL('../src/core/render/html/', import.meta.url);
const GENERATED = fileURLToPath(new URL('page.generated.ts', folder));

/** In `page/style/`, in the order of the cascade. */
const STYLES = [
  'colours',
  'elements',
  'verdict',
  'filters',
  'findings',
  'charts',
  'file',
  'grid',
  'row-dialog',
  'windows',
];

/**
 * Bundles the HTML report's own script and style into a module that holds them as text. The same sources
 * give the same module, byte for byte.
 *
 * @returns the text of `page.generated.ts`
 */
export async function buildReportPage(): Promise<string> {
  const script = await bundleScript();
  if (/<\/script|<!--/i.test(script)) throw new Error('The page script would end its own element.');
  const style = minifyStyle(await readStyles());
  return [
    '// Written by scripts/build-report-page.ts from page/: do not edit.',
    `export const PAGE_SCRIPT =\n  ${JSON.stringify(script)};`,
    `export const PAGE_STYLE =\n  ${JSON.stringify(style)};`,
    '',
  ].join('\n');
}

async function bundleScript(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('page/main.tsx', folder)),
    platform: 'browser',
    transform: {
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
}

async function readStyles(): Promise<string> {
  const files = STYLES.map((name) => readFile(new URL(`page/style/${name}.css`, folder), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

/** Drops comments and indentation: enough for a style sheet of this size. */
function minifyStyle(style: string): string {
  return style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

if (import.meta.main) await writeFile(GENERATED, await buildReportPage());
