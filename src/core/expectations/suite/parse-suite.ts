import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Expectation } from '../define/expectation.ts';
import { expectationSchema } from '../define/expectation-schema.ts';
import { configureExpectation } from '../run/configure-expectation.ts';
import type { ConfiguredExpectation } from '../run/configured-expectation.ts';
import { explainIssues } from './explain-issues.ts';
import { fillParameters } from './fill-parameters.ts';
import { findExpectation } from './find-expectation.ts';
import { type PlacedFault, readEntry } from './read-entry.ts';
import type { SuiteFault } from './suite-fault.ts';

export interface ParsedSuite {
  readonly name?: string;
  readonly expectations: readonly ConfiguredExpectation[];
  /** In the file's order. The expectations without a fault are there all the same. */
  readonly faults: readonly SuiteFault[];
}

/** A suite comes with the pull request that it judges, and must not keep it for ever. */
const MAX_EXPECTATIONS = 1000;
/** Faults told of one suite. */
const MAX_FAULTS = 50;

/**
 * Reads a suite file of Great Expectations, of 1.x (`type`) or 0.x (`expectation_type`). What other tools keep there
 * (`meta`, `notes`, `rendered_content` and so on) changes nothing; an expectation or parameter that is not known is a
 * fault.
 */
export function parseSuite(text: string): ParsedSuite {
  const faults: PlacedFault[] = [];
  const expectations: ConfiguredExpectation[] = [];
  const suite = parseJson(text);
  const entries = listOf(suite);
  if (!entries) {
    const message =
      suite === undefined ? 'This is not valid JSON' : 'There is no list under `expectations`';
    const hint = 'Give a suite file of Great Expectations, or its list of expectations.';
    return { expectations, faults: [{ pointer: '', line: 1, message, hint }] };
  }
  const [path, list, values] = entries;
  if (list.length > MAX_EXPECTATIONS) {
    const message = `The suite has more than ${MAX_EXPECTATIONS} expectations; the rest is not read`;
    faults.push({ path, message, hint: 'Split it, and give each dataset the suite it needs.' });
  }
  for (const [index, entry] of list.slice(0, MAX_EXPECTATIONS).entries()) {
    const read = parseEntry(entry, values);
    if ('configured' in read) expectations.push(read.configured);
    else
      faults.push(
        ...read.faults.map((fault) => ({ ...fault, path: [...path, index, ...fault.path] })),
      );
  }
  const name = nameOf(suite);
  return {
    ...(name === undefined ? {} : { name }),
    expectations,
    faults: placeFaults(faults.slice(0, MAX_FAULTS), text),
  };
}

type Values = Readonly<Record<string, unknown>>;

function parseEntry(
  entry: unknown,
  values: Values,
): { configured: ConfiguredExpectation } | { faults: readonly PlacedFault[] } {
  const read = readEntry(entry);
  if ('faults' in read) return read;
  const found = findExpectation(read.type, read.typeKey);
  if ('message' in found) return { faults: [found] };
  const filled = fillParameters(read.kwargs, values);
  if ('faults' in filled) return filled;
  const kwargs = withoutStrayDates(filled.kwargs, found.expectation);
  const parsed = expectationSchema(found.expectation).safeParse(kwargs);
  if (!parsed.success) return { faults: explainIssues(parsed.error.issues, found.expectation) };
  const { id, meta } = read;
  return { configured: configureExpectation(found.expectation, parsed.data, { id, meta }) };
}

/** 0.x took this one everywhere, and heeded it where values are compared. */
function withoutStrayDates(
  { parse_strings_as_datetimes: parseDates, ...kwargs }: Values,
  { parameters }: Expectation,
): Values {
  const isHeeded = parseDates !== undefined && 'parse_strings_as_datetimes' in parameters;
  return isHeeded ? { ...kwargs, parse_strings_as_datetimes: parseDates } : kwargs;
}

/** The list of expectations with its path in the file, and the values of the suite's own parameters. */
function listOf(suite: unknown): [(string | number)[], readonly unknown[], Values] | undefined {
  if (Array.isArray(suite)) return [[], suite, {}];
  if (suite === null || typeof suite !== 'object') return undefined;
  const { expectations, suite_parameters: now, evaluation_parameters: before } = suite as Values;
  if (!Array.isArray(expectations)) return undefined;
  return [['expectations'], expectations, { ...asMap(before), ...asMap(now) }];
}

function nameOf(suite: unknown): string | undefined {
  const { name, expectation_suite_name: before } = asMap(suite);
  const found = name ?? before;
  return typeof found === 'string' ? found : undefined;
}

const asMap = (value: unknown): Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {};

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeFaults(faults: readonly PlacedFault[], text: string): SuiteFault[] {
  const tree = faults.length > 0 ? parseTree(text) : undefined;
  return faults.map(({ path, message, hint }) => {
    const offset = tree ? offsetOf(tree, path) : 0;
    const line = text.slice(0, offset).split('\n').length;
    const pointer = path.map(
      (step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    );
    return { pointer: pointer.join(''), line, message, ...(hint === undefined ? {} : { hint }) };
  });
}

type Tree = NonNullable<ReturnType<typeof parseTree>>;

/** Of the nearest part that the file has. */
function offsetOf(tree: Tree, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.offset;
  }
  return tree.offset;
}
