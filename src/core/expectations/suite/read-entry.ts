import { suggestWord } from '../../words/suggest-word.ts';

/** A fault before its place is known in lines. */
export interface PlacedFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

/** One expectation of a suite as it is written. */
export interface SuiteEntry {
  readonly type: string;
  /** The key that names it: `type` of 1.x, or `expectation_type` of 0.x. */
  readonly typeKey: string;
  /** Without what has no effect, and with the entry's severity. */
  readonly kwargs: Readonly<Record<string, unknown>>;
  readonly id?: string | undefined;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

/** What an entry may have beside its type and kwargs. */
const ENTRY_KEYS = [
  'description',
  'expectation_context',
  'expectation_type',
  'ge_cloud_id',
  'id',
  'kwargs',
  'meta',
  'notes',
  'rendered_content',
  'severity',
  'success_on_last_run',
  'type',
];

/** Parameters that say how Great Expectations runs and reports: accepted, and without effect here. */
const WITHOUT_EFFECT = new Set([
  'allow_cross_type_comparisons',
  'auto',
  'batch_id',
  'catch_exceptions',
  'description',
  'id',
  'include_config',
  'meta',
  'notes',
  'output_strftime_format',
  'profiler_config',
  'rendered_content',
  'result_format',
  'windows',
]);

/** Parameters for which null says something; elsewhere 0.x wrote null for what is left out. */
const NULLABLE = new Set([
  'column_list',
  'column_set',
  'type_list',
  'value_pairs_set',
  'value_set',
]);

type Written = Readonly<Record<string, unknown>>;

/** Reads one entry of a suite's list. */
export function readEntry(
  entry: unknown,
): SuiteEntry | { readonly faults: readonly PlacedFault[] } {
  const written = asMap(entry);
  if (!written) return fault([], 'An expectation is a map with `type` and `kwargs`');
  const unknown = Object.keys(written).find((key) => !ENTRY_KEYS.includes(key));
  if (unknown !== undefined) {
    const meant = suggestWord(unknown, ENTRY_KEYS);
    const hint = meant === undefined ? undefined : `Did you mean \`${meant}\`?`;
    return fault([unknown], `\`${unknown}\` is not a key of an expectation`, hint);
  }
  const typeKey = 'type' in written ? 'type' : 'expectation_type';
  const type = written[typeKey];
  if (typeof type !== 'string') return fault([], 'The expectation has no `type`');
  const kwargs = written['kwargs'] === undefined ? {} : asMap(written['kwargs']);
  if (!kwargs) return fault(['kwargs'], '`kwargs` must be a map');
  const effective = Object.entries(kwargs).filter(
    ([name, value]) => !WITHOUT_EFFECT.has(name) && (value !== null || NULLABLE.has(name)),
  );
  const { severity, id, meta } = written;
  return {
    type,
    typeKey,
    kwargs: {
      ...Object.fromEntries(effective),
      ...(typeof severity === 'string' ? { severity } : {}),
    },
    id: typeof id === 'string' ? id : undefined,
    meta: asMap(meta),
  };
}

function fault(path: PlacedFault['path'], message: string, hint?: string) {
  return { faults: [{ path, message, ...(hint === undefined ? {} : { hint }) }] };
}

function asMap(value: unknown): Written | undefined {
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  return isMap ? (value as Written) : undefined;
}
