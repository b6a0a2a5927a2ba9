import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A page that is bundled into `page.generated.ts` beside its folder `page/`. */
export interface BundledPage {
  readonly folder: URL;
  /** In `page/style/`, in the order of the cascade. */
  readonly styles: readonly string[];
}

export const REPORT_PAGE: BundledPage = {
  folder: new URL('../src/core/render/html/', import.meta.url),
  styles: [
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
  ],
};

export const SHEET_PAGE: BundledPage = {
  folder: new URL('../src/core/render/sheet/', import.meta.url),
  styles: [
    'colours',
    'elements',
    'frame',
    'row',
    'answers',
    'finder',
    'row-list',
    'finish',
    'guideline',
    'windows',
  ],
};

/**
 * Bundles a page's own script and style into a module that holds them as text. The same sources give the
 * same module, byte for byte.
 *
 * @returns the text of its `page.generated.ts`
 */
export async function buildPage(page: BundledPage): Promise<string> {
  const script = await bundleScript(page);
  if (/<\/script|<!--/i.test(script)) throw new Error('The page script would end its own element.');
  const style = minifyStyle(await readStyles(page));
  return [
    '// Written by scripts/build-pages.ts from page/: do not edit.',
    `export const PAGE_SCRIPT =\n  ${JSON.stringify(script)};`,
    `export const PAGE_STYLE =\n  ${JSON.stringify(style)};`,
    '',
  ].join('\n');
}

async function bundleScript({ folder }: BundledPage): Promise<string> {
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

async function readStyles({ folder, styles }: BundledPage): Promise<string> {
  const files = styles.map((name) => readFile(new URL(`page/style/${name}.css`, folder), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

/** Drops comments and indentation: enough for a style sheet of this size. */
function minifyStyle(style: string): string {
  return style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

if (import.meta.main) {
  for (const page of [REPORT_PAGE, SHEET_PAGE]) {
    await writeFile(new URL('page.generated.ts', page.folder), await buildPage(page));
  }
}
