/* Fills docs/action.md: its tables from action.yml, its workflow from README.md, by `npm run docs`. A test holds them current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/action.md');

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The page with its tables and its workflow written anew; everything outside of them stays. */
export function actionDocs(page: string, actionYml: string, readme: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionFile;
  const tables = replaceBlock(
    replaceBlock(page, 'inputs', 'action.yml', table('input', inputs)),
    'outputs',
    'action.yml',
    table('output', outputs),
  );
  return replaceBlock(tables, 'workflow', 'README.md', workflowOf(readme));
}

/** README.md has the one workflow that is to be copied. */
function workflowOf(readme: string): string {
  const [workflow] = /^```yaml\nname: data\n[\s\S]*?^```$/m.exec(readme) ?? [];
  if (workflow === undefined) throw new Error('README.md lacks the workflow that is named data');
  return workflow;
}

function table(kind: string, entries: ActionFile['inputs']): string {
  const lines = Object.entries(entries).map(
    ([name, { description }]) => `| \`${name}\` | ${description.replaceAll('|', '\\|')} |`,
  );
  return [`| ${kind} | |`, '|---|---|', ...lines].join('\n');
}

function replaceBlock(page: string, what: string, source: string, block: string): string {
  const start = `<!-- ${what}: written by \`npm run docs\` from ${source} -->`;
  const end = `<!-- end of ${what} -->`;
  const [before, after] = [page.split(start)[0], page.split(end)[1]];
  if (before === page || after === undefined)
    throw new Error(`docs/action.md lacks the lines\n${start}\n${end}`);
  return `${before}${start}\n${block}\n${end}${after}`;
}

if (import.meta.main) {
  const [actionYml, readme] = ['action.yml', 'README.md'].map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );
  writeFileSync(PAGE, actionDocs(readFileSync(PAGE, 'utf8'), actionYml!, readme!));
}
