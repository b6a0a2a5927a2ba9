import { suggestWord } from '../../core/words/suggest-word.ts';
import type { Fault } from '../fault.ts';
import { formatKeyPath } from '../format-key-path.ts';
import { configJsonSchema } from '../schema/config-json-schema.ts';
import { listSections } from '../schema/list-sections.ts';
import type { PathStep } from '../yaml/read-yaml.ts';
import { findSchemaNode, knownKeys } from './find-schema-node.ts';
import { RENAMED_KEYS } from './renamed-keys.ts';

/** A fault that knows which key was meant, so that nobody is told besides that it is missing. */
export interface UnknownKeyFault extends Fault {
  readonly meant?: string;
}

/** Why a key is refused: what it is called, what was probably meant, where it belongs, or which keys there are. */
export function explainUnknownKey(map: readonly PathStep[], key: string): UnknownKeyFault {
  const node = findSchemaNode(configJsonSchema(), map);
  const known = node ? knownKeys(node) : [];
  const fault = { at: [...map, key], part: 'key' } as const;
  const place = map.length === 0 ? 'the config' : `\`${formatKeyPath(map)}\``;
  const renamed = Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : undefined;
  if (renamed !== undefined && known.includes(renamed)) {
    const message = `\`${key}\` is called \`${renamed}\` in ${place}`;
    return { ...fault, message, hint: `Write \`${renamed}\`.`, meant: renamed };
  }
  if (known.includes(key)) {
    const message = `\`${key}\` does not go with the other keys of ${place}`;
    return { ...fault, message, hint: 'Each belongs to a form of its own: write one of them.' };
  }
  const message = `\`${key}\` is not a key of ${place}`;
  const meant = suggestWord(key, known);
  if (meant !== undefined) return { ...fault, message, hint: `Did you mean \`${meant}\`?`, meant };
  if (key === '<<') return { ...fault, message, hint: 'Merge keys are not read: repeat the keys.' };
  const home = map.length <= DATASET_DEPTH ? homeOf(key) : undefined;
  return { ...fault, message, hint: home ?? listKeys(known) };
}

/** Keys land a level too high, at the top or in a dataset; deeper down a like-named key is a coincidence. */
const DATASET_DEPTH = 2;

/** More keys than this are a page of their own. */
const MAX_LISTED = 30;

function listKeys(known: readonly string[]): string {
  if (known.length <= MAX_LISTED) return `The keys there are ${known.map(code).join(', ')}.`;
  return `There are ${known.length} keys; docs/configuration.md says where they are listed.`;
}

let homes: ReadonlyMap<string, string> | undefined;

/**
 * The first place of each key; the parameters of an expectation are nobody's misplaced key, and those of a review belong to
 * all datasets first.
 */
function homesOfKeys(): ReadonlyMap<string, string> {
  const places = listSections(configJsonSchema())
    .filter(({ path }) => !/\.(?:expectations|review)\b/.test(path))
    .flatMap(({ keys, path }) => keys.map((key): [string, string] => [key, path]));
  return new Map(places.reverse());
}

/** Where a key belongs that stands in the wrong place. */
function homeOf(key: string): string | undefined {
  homes ??= homesOfKeys();
  const path = homes.get(key);
  if (path === undefined) return undefined;
  if (path === '') return `\`${key}\` belongs at the top of the file.`;
  const place = path.endsWith('[]') ? `an entry of \`${path.slice(0, -2)}\`` : `\`${path}\``;
  return `\`${key}\` belongs in ${place}.`;
}

const code = (word: string) => `\`${word}\``;
