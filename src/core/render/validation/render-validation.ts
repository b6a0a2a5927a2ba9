import { weighDimensions } from '../../checks/dimension-weights.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';
import { findingKinds } from '../report/finding-kind.ts';
import { renderKindTerminal } from '../report/render-kind-terminal.ts';
import { paintWith } from '../terminal/paint.ts';
import type { TerminalOptions } from '../terminal/terminal-options.ts';
import type { FileValidation } from './file-validation.ts';
import { isValid } from './is-valid.ts';

/** A validation for a terminal: the verdict in one line, then what is wrong. Ends with a line ending. */
export function renderValidation(validation: FileValidation, options: TerminalOptions): string {
  const paint = paintWith(options.colour);
  const { name, findings, rows } = validation;
  const word = isValid(validation)
    ? paint.green(paint.bold('PASS'))
    : paint.red(paint.bold('FAIL'));
  const head = `${word}  ${escapeTerminal(name)}, ${countOf(rows, 'row')}, held to ${heldTo(validation)}: ${verdictOf(validation)}`;
  const file = { path: name, change: 'added', headline: '', columns: [], findings } as const;
  const weights = weighDimensions({});
  const kinds = findingKinds(findings.map((finding) => ({ file, finding, weights })));
  const blocks = kinds.map((kind) => renderKindTerminal(kind, options).join('\n'));
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function heldTo({ heldTo: { key, schema }, evaluations }: FileValidation): string {
  return joinWords([
    ...(key ? ['its key'] : []),
    ...(schema ? ['its schema'] : []),
    ...(evaluations.length > 0 ? [countOf(evaluations.length, 'expectation')] : []),
  ]);
}

function verdictOf({ evaluations, findings, heldTo: { key, schema } }: FileValidation): string {
  const unmet = evaluations.filter(({ success }) => !success).length;
  const names = new Set(evaluations.map(({ configured }) => configured.expectation.name));
  const others = findings.filter(({ check }) => !names.has(check)).length;
  const about = joinWords(['form', ...(key ? ['key'] : []), ...(schema ? ['schema'] : [])]);
  const parts = [
    ...(unmet === 0 ? [] : [ofExpectations(unmet, evaluations.length)]),
    ...(others === 0 ? [] : [`${countOf(others, 'finding')} on its ${about}`]),
  ];
  return parts.join(', ') || 'nothing is wrong';
}

function ofExpectations(unmet: number, all: number): string {
  const verb = unmet === 1 ? 'is' : 'are';
  return `${formatCount(unmet)} of ${countOf(all, 'expectation')} ${verb} not met`;
}

/** E.g. `its key, its schema and 1 expectation`. */
function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
