import type { Fault } from './fault.ts';
import type { ParsedConfig } from './schema/config-schema.ts';

/** What a valid config asks for and this release does not do, so that nothing is ignored in silence. */
export function findConfigWarnings(config: ParsedConfig): Fault[] {
  return config.datasets.flatMap(({ expectations }, index) => {
    if (expectations.length === 0) return [];
    const count =
      expectations.length === 1 ? '1 expectation' : `${expectations.length} expectations`;
    return {
      at: ['datasets', index, 'expectations'],
      part: 'key',
      message: `\`datasets[${index}]\` has ${count} that this release of Assay accepts and does not run yet`,
    };
  });
}
