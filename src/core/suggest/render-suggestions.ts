import { stringify } from 'yaml';
import { INVISIBLE, showInvisible } from '../render/escape/show-invisible.ts';
import { countOf } from '../words/count-of.ts';
import { countPhrase } from '../words/count-phrase.ts';
import { cutText } from '../words/cut-text.ts';
import type { Suggestions } from './suggest-checks.ts';
import type { Suggestion } from './suggestion.ts';

const LONGEST_EVIDENCE = 160;
const LONGEST_NAMES = 80;

/** Columns that look like the key, and the rows that have it in common with another or not at all. */
export interface UnfitKey {
  readonly columns: readonly string[];
  readonly shared: number;
  readonly blank: number;
}

/** What suggestions were made from. */
export interface SuggestedFor {
  /** The file's path in its repository. */
  readonly path: string;
  readonly rows: number;
  /** Names of the key's columns; empty where they tell no row from every other. */
  readonly key: readonly string[];
  /** What looks like the key, and is none today. */
  readonly unfitKey?: UnfitKey;
  /** The column of the label, and those of running text, where they look like it. */
  readonly label?: string;
  readonly text: readonly string[];
  /** How many committed versions of the file were looked at. */
  readonly versions: number;
}

/**
 * Suggestions as a part of a config, to paste: a schema and expectations, the evidence and the bound behind each line, and
 * below them what the file's history speaks against. Text out of data stays inside quotes and comments.
 */
export function renderSuggestions({ kept, dropped }: Suggestions, about: SuggestedFor): string {
  const { path, rows, key, unfitKey, label, text, versions } = about;
  const history = versions === 0 ? '' : ` and ${countOf(versions, 'committed version')}`;
  const lines = [
    comment(`Proposed by Assay from ${path}, ${countOf(rows, 'row')}${history}.`),
    '# Every line holds today. “≤ 0.4 %” is how many further rows may break it, with 95 % confidence, if they are like these.',
    '# Keep the lines that are meant to hold, and leave out the others.',
    'datasets:',
    `  - path: ${flow(path)}`,
    ...columnsLine('key', key),
    ...(unfitKey ? [`    ${comment(describeUnfit(unfitKey))}`] : []),
    ...columnsLine('label', label === undefined ? [] : [label]),
    ...columnsLine('text', text),
    ...schemaLines(kept),
    ...expectationLines(kept),
  ];
  if (dropped.length > 0) {
    lines.push('', "# Not proposed, since the file's own history breaks it:");
    for (const { suggestion, brokenBy } of dropped)
      lines.push(comment(`- ${suggestion.rule} of ${suggestion.column}: not so in ${brokenBy}`));
  }
  return `${lines.join('\n')}\n`;
}

function columnsLine(role: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`    ${role}: ${flow(names.length === 1 ? names[0] : names)}`];
}

function describeUnfit({ columns, shared, blank }: UnfitKey): string {
  const why = [
    ...(shared > 0 ? [`${countOf(shared, 'row')} share one`] : []),
    ...(blank > 0 ? [`${countPhrase(blank, 'row has', 'rows have')} none`] : []),
  ];
  const names = cutText(columns.join(', '), LONGEST_NAMES);
  const verb = columns.length === 1 ? 'looks' : 'look';
  return `${names} ${verb} like the key, and ${why.join(' and ')}: left out`;
}

function schemaLines(suggestions: readonly Suggestion[]): string[] {
  const byColumn = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    if (!suggestion.field) continue;
    const own = byColumn.get(suggestion.column);
    if (own) own.push(suggestion);
    else byColumn.set(suggestion.column, [suggestion]);
  }
  if (byColumn.size === 0) return [];
  const lines = ['    schema:', '      fieldsMatch: superset', '      fields:'];
  for (const [column, own] of byColumn) {
    lines.push(`        - name: ${flow(column)}`);
    const type = own.find(({ field }) => field?.type !== undefined);
    if (type) lines.push(`          type: ${type.field?.type} ${reason(type)}`);
    const constrained = own.filter(({ field }) => field?.constraints);
    if (constrained.length > 0) lines.push('          constraints:');
    for (const suggestion of constrained) {
      for (const [name, value] of Object.entries(suggestion.field?.constraints ?? {}))
        lines.push(`            ${name}: ${flow(value)} ${reason(suggestion)}`);
    }
  }
  return lines;
}

function expectationLines(suggestions: readonly Suggestion[]): string[] {
  const lines = suggestions.flatMap((suggestion) => {
    const { expectation } = suggestion;
    if (!expectation) return [];
    return [`      - ${expectation.name}: ${flow(expectation.parameters)} ${reason(suggestion)}`];
  });
  return lines.length === 0 ? [] : ['    expectations:', ...lines];
}

function reason({ evidence, bound }: Suggestion): string {
  return comment(`${evidence}; ≤ ${percent(bound)}`);
}

/** Rounded up, so that the bound is one. */
function percent(share: number): string {
  const digits = share < 0.01 ? 100 : 10;
  return `${Math.ceil(share * 100 * digits) / digits} %`;
}

function comment(text: string): string {
  return `# ${showInvisible(cutText(text, LONGEST_EVIDENCE))}`;
}

/** A value on one line; one that holds what nobody sees is quoted, and that spelt out. */
function flow(value: unknown): string {
  const plain = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    blockQuote: false,
  }).trim();
  return showInvisible(plain) === plain ? plain : escapeInvisible(JSON.stringify(value));
}

/** In the escapes of YAML's double quotes, of which JSON's are some. */
function escapeInvisible(json: string): string {
  return json.replace(INVISIBLE, (character) => {
    const hex = character.codePointAt(0)!.toString(16);
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  });
}
