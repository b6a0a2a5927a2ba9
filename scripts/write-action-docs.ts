/* Fills the tables of docs/action.md from action.yml: `node scripts/write-action-docs.ts`. A test holds them current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/action.md');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The page with its tables written anew; everything outside of them stays. */
export function actionDocs(page: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionFile;
  return replaceTable(replaceTable(page, 'input', inputs), 'output', outputs);
}

function replaceTable(page: string, kind: string, entries: ActionFile['inputs']): string {
  const lines = Object.entries(entries).map(
    ([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  const table = [`| ${kind} | |`, '|---|---|', ...lines].join('\n');
  const start = `<!-- ${kind}s: written by scripts/write-action-docs.ts from action.yml -->`;
  const end = `<!-- end of ${kind}s -->`;
  const [before, after] = [page.split(start)[0], page.split(end)[1]];
  if (before === page || after === undefined)
    throw new Error(`docs/action.md lacks the lines\n${start}\n${end}`);
  return `${before}${start}\n${table}\n${end}${after}`;
}

if (import.meta.main) {
  const actionYml = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  writeFileSync(PAGE, actionDocs(readFileSync(PAGE, 'utf8'), actionYml));
}
