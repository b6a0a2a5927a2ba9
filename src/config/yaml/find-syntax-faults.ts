import type { Document, YAMLError } from 'yaml';
import type { YamlFault } from './read-yaml.ts';

/**
 * What makes a text no YAML, in the text's order: the first fault of each line, since one slip often makes the
 * parser stumble several times.
 */
export function findSyntaxFaults(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): readonly YamlFault[] {
  const errors = [...document.errors, ...document.warnings];
  const tooDeep = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return [toFault(tooDeep)];
  const byLine = new Map<number, YamlFault>();
  for (const error of errors) {
    const line = lineAt(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, toFault(error));
  }
  return [...byLine.values()].sort((a, b) => a.offset - b.offset);
}

function toFault(error: YAMLError): YamlFault {
  const known = SAID_BETTER[error.code];
  return {
    offset: error.pos[0],
    message:
      known?.message ?? `This is not valid YAML: ${error.message.replace(/(["'])quote/, '$1')}`,
    hint: known?.hint ?? 'Check the indentation, and put values with special characters in quotes.',
  };
}

/** Where the parser speaks to programmers. */
const SAID_BETTER: Partial<Record<YAMLError['code'], { message?: string; hint: string }>> = {
  BAD_SCALAR_START: { hint: 'Put the value in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'This is not valid YAML: a map starts in the middle of a value',
    hint: 'Indent the line like its neighbours, or put a value that holds `: ` in quotes.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds more than one YAML document',
    hint: 'Remove the line `---` and what follows it.',
  },
  NON_STRING_KEY: {
    message: 'A key must be text, and this one is a list or a map',
    hint: 'Put it in quotes if it is meant as text.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply',
    hint: 'A config needs no more than five levels.',
  },
  TAB_AS_INDENT: {
    message: 'A tab stands where YAML wants spaces',
    hint: 'Indent with spaces.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A value that starts with `!` reads as a YAML tag',
    hint: 'Put the value in quotes.',
  },
};
