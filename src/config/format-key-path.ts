import type { PathStep } from './yaml/read-yaml.ts';

/**
 * A place in the config's tree as people write it.
 *
 * @example
 * formatKeyPath(['datasets', 0, 'tolerance', 'unit price']) // 'datasets[0].tolerance["unit price"]'
 */
export function formatKeyPath(path: readonly PathStep[]): string {
  return path.map(formatStep).join('').replace(/^\./, '');
}

function formatStep(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
