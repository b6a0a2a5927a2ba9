import { CHECKS } from '../core/checks/registry.ts';
import { LATER_NAMES } from '../core/expectations/later-names.ts';
import { EXPECTATIONS } from '../core/expectations/registry.ts';
import { suggestWord } from '../core/words/suggest-word.ts';
import type { Fault } from './fault.ts';
import { findIdleReviews } from './find-idle-reviews.ts';
import type { ParsedConfig } from './schema/config-schema.ts';

/** What a valid config says in a way that has a better one by now, or that says nothing. */
export function findConfigWarnings(config: ParsedConfig): Fault[] {
  return [...findLaterNames(config), ...findIdleWaivers(config), ...findIdleReviews(config)];
}

function findLaterNames(config: ParsedConfig): Fault[] {
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

/** Waivers of what no finding is ever called. */
function findIdleWaivers({ datasets, waivers }: ParsedConfig): Fault[] {
  if (waivers.length === 0) return [];
  const names = [
    ...CHECKS.map(({ name }) => name),
    ...EXPECTATIONS.keys(),
    ...datasets.flatMap(({ rules }) => rules.map(({ name }) => name)),
  ];
  const known = new Set(names);
  return waivers.flatMap(({ check }, index) => {
    if (known.has(check)) return [];
    const meant = suggestWord(check, names);
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    const message = `No check, rule or expectation is called \`${check}\`, so its waiver covers nothing${hint}`;
    return [{ at: ['waivers', index, 'check'], part: 'value' as const, message }];
  });
}
