import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { YamlFault } from './read-yaml.ts';

/** More than a person writes, and too few to blow up: aliases of aliases are bounded by the parser besides. */
const MAX_ALIASES = 50;
const MAX_DEPTH = 50;

/**
 * What valid YAML may hold and a config may not, in the text's order: a key written twice, an alias of nothing,
 * and shapes made to exhaust whoever reads them.
 */
export function findStructureFaults(document: Document.Parsed): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, (_, node, ancestors) => {
    if (!isNode(node)) return undefined;
    const offset = node.range?.[0] ?? 0;
    if (ancestors.length > MAX_DEPTH) {
      faults.push({ offset, ...TOO_DEEP });
      return visit.BREAK;
    }
    if (isAlias(node)) {
      if (!anchors.has(node.source)) faults.push(unknownAlias(node));
      aliases++;
      if (aliases <= MAX_ALIASES) return undefined;
      faults.push({ offset, ...TOO_MANY_ALIASES });
      return visit.BREAK;
    }
    if (node.anchor) anchors.add(node.anchor);
    if (isMap(node)) faults.push(...refusedKeys(node));
    return undefined;
  });
  return faults.length > 0 ? faults.sort((a, b) => a.offset - b.offset) : expansionFaults(document);
}

const TOO_DEEP = {
  message: 'The file is nested too deeply',
  hint: 'A config needs no more than five levels.',
};

const TOO_MANY_ALIASES = {
  message: `The file holds more than ${MAX_ALIASES} YAML aliases`,
  hint: 'Write the values out.',
};

/** The usual reason is a glob: `path: *.csv`. */
function unknownAlias(alias: Alias): YamlFault {
  return {
    offset: alias.range?.[0] ?? 0,
    message: `\`*${alias.source}\` reads as a YAML alias, and nothing above has that anchor`,
    hint: `Put a value that starts with \`*\` in quotes: \`'*${alias.source}'\`.`,
  };
}

function refusedKeys(map: YAMLMap): YamlFault[] {
  const faults: YamlFault[] = [];
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    if (seen.has(name)) {
      const hint = 'Keep one of them: the other would be ignored.';
      faults.push({ offset, message: `\`${name}\` is written twice in the same map`, hint });
    } else if (name === '__proto__') {
      // Readers of plain objects take this key for something else than a key.
      const hint = 'Remove it, or rename the column.';
      faults.push({ offset, message: '`__proto__` cannot be a key', hint });
    }
    seen.add(name);
  }
  return faults;
}

/** Aliases of aliases grow exponentially; the parser refuses while it expands them. */
function expansionFaults(document: Document.Parsed): YamlFault[] {
  try {
    document.toJS({ maxAliasCount: MAX_ALIASES });
    return [];
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return [{ offset: 0, ...TOO_MANY_ALIASES, message: 'The YAML aliases expand to too much' }];
  }
}
