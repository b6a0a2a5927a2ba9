import { LATER_NAMES } from '../core/expectations/later-names.ts';
import type { Fault } from './fault.ts';
import type { ParsedConfig } from './schema/config-schema.ts';

/** What a valid config says in a way that has a better one by now. */
export function findConfigWarnings(config: ParsedConfig): Fault[] {
  return config.datasets.flatMap(({ expectations }, index) =>
    expectations.flatMap((entry, position) => {
      const [name = ''] = Object.keys(entry);
      const later = LATER_NAMES.get(name);
      if (later === undefined) return [];
      const at = ['datasets', index, 'expectations', position, name];
      return { at, part: 'key', message: `\`${name}\` is called \`${later}\` by now` };
    }),
  );
}
