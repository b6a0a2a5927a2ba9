import type { ErrorObject } from 'ajv';
import { showValue } from '../show-value.ts';

/** One thing wrong with a value. */
export interface JsonFault {
  /** The key of the record it is about, where it is about one. */
  readonly key?: string;
  /** Where in the value, as a JSON pointer; empty for the value as a whole. */
  readonly path: string;
  /** What it should be, e.g. `must be integer`. */
  readonly expected: string;
}

/** A fault out of an error of the engine, with the words that should have been there where the schema lists them. */
export function describeError(error: ErrorObject): JsonFault {
  const { instancePath, params } = error;
  const named =
    params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  const property = typeof named === 'string' ? named : undefined;
  const first = instancePath === '' ? property : keyOfStep(instancePath.split('/')[1] ?? '');
  return {
    ...(first === undefined ? {} : { key: first }),
    path: instancePath,
    expected: expectation(error, property),
  };
}

function expectation(
  { keyword, message = `must fit ${keyword}`, params }: ErrorObject,
  property?: string,
): string {
  if (keyword === 'enum') return `must be one of ${showList(params['allowedValues'])}`;
  if (keyword === 'const') return `must be ${showValue(params['allowedValue'])}`;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return `must not have the key ${showValue(property)}`;
  }
  if (keyword === 'required') return `must have the key ${showValue(property)}`;
  return message;
}

function showList(values: unknown): string {
  if (!Array.isArray(values)) return 'the values listed';
  const shown = values.slice(0, 5).map(showValue).join(', ');
  return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}

/** A step of a JSON pointer as the key it stands for. */
function keyOfStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
