import type { PlacedFault } from './read-entry.ts';

type Written = Readonly<Record<string, unknown>>;

/** Puts a suite's own values in the place of `{"$PARAMETER": "name"}`. */
export function fillParameters(
  kwargs: Written,
  values: Written,
): { readonly kwargs: Written } | { readonly faults: readonly PlacedFault[] } {
  const faults: PlacedFault[] = [];
  const filled = Object.entries(kwargs).map(([name, value]) => {
    const parameter = parameterOf(value);
    if (parameter === undefined) return [name, value];
    if (Object.hasOwn(values, parameter)) return [name, values[parameter]];
    faults.push({
      path: ['kwargs', name],
      message: `\`${name}\` is the parameter \`${parameter}\`, of which the suite has no value`,
      hint: 'Write the value itself, or give it under `suite_parameters` of the suite.',
    });
    return [name, value];
  });
  return faults.length > 0 ? { faults } : { kwargs: Object.fromEntries(filled) };
}

function parameterOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, '$PARAMETER'))
    return undefined;
  return String((value as Written)['$PARAMETER']);
}
