import { PatternError } from './pattern-error.ts';
import type { PatternNode } from './pattern-node.ts';
import type { PatternFlags, PatternReader } from './pattern-reader.ts';

/** A group in parentheses; none for flags that hold from here on. */
export function parseGroup(
  reader: PatternReader,
  parseInside: (reader: PatternReader) => PatternNode,
): PatternNode | undefined {
  const open = reader.at;
  reader.take('(');
  const inside = () => {
    const node = reader.inGroup(open, () => parseInside(reader));
    if (!reader.take(')')) throw new PatternError('`(` is never closed', open);
    return node;
  };
  if (!reader.take('?')) return captureOf(reader, inside);
  if (reader.take(':')) return inside();
  if (reader.take('=')) return { type: 'look', behind: false, negative: false, of: inside() };
  if (reader.take('!')) return { type: 'look', behind: false, negative: true, of: inside() };
  if (reader.take('<=')) return { type: 'look', behind: true, negative: false, of: inside() };
  if (reader.take('<!')) return { type: 'look', behind: true, negative: true, of: inside() };
  if (reader.isPython && reader.take('>')) return { type: 'atomic', of: inside() };
  const name = reader.takeMatch(/P?<([^>)]*)>/y);
  if (name) return captureOf(reader, inside, { name: name[1]!, at: open + 3 });
  const reference = reader.takeMatch(/P=(\w+)\)/y);
  if (reference) return reader.refer(reference[1]!, open);
  const flags = reader.takeMatch(/([a-zA-Z]*)(-[a-zA-Z]*)?([:)])/y);
  if (!flags) throw unknownGroup(reader, open);
  const [, on = '', off = '', end] = flags;
  const changed = changeFlags(reader, on, off.slice(1), open);
  if (end === ':') {
    const outer = reader.flags;
    reader.flags = changed;
    const node = inside();
    reader.flags = outer;
    return node;
  }
  if (open !== reader.prelude) {
    throw new PatternError(
      `Flags such as \`(?${on})\` stand at the start of the pattern`,
      open,
      `Move them there, or write \`(?${on}:…)\` around the part that they are for.`,
    );
  }
  reader.prelude = reader.at;
  reader.flags = changed;
  return undefined;
}

function captureOf(
  reader: PatternReader,
  inside: () => PatternNode,
  named?: { name: string; at: number },
): PatternNode {
  const group = ++reader.groups;
  if (named) {
    const { name, at } = named;
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) {
      throw new PatternError(`\`${name}\` cannot name a group`, at);
    }
    if (reader.names.has(name)) throw new PatternError(`Two groups are called \`${name}\``, at);
    reader.names.set(name, group);
  }
  return { type: 'capture', group, of: inside() };
}

function changeFlags(reader: PatternReader, on: string, off: string, open: number): PatternFlags {
  const flags: Record<keyof PatternFlags, boolean> = { ...reader.flags };
  for (const [letters, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of letters) {
      if (letter === 'u') flags.a = false;
      else if (letter === 'i' || letter === 'm' || letter === 's') flags[letter] = value;
      else if (reader.isPython && (letter === 'x' || letter === 'a')) flags[letter] = value;
      else throw new PatternError(`\`${letter}\` is no flag that is understood`, open);
    }
  }
  return flags;
}

function unknownGroup(reader: PatternReader, open: number): PatternError {
  if (reader.sees('(')) {
    return new PatternError(
      'A condition on a group, `(?(1)…)`, is not understood',
      open,
      'Write both cases out, as in `(?:with|without)`.',
    );
  }
  return new PatternError(`\`(?${reader.text[reader.at] ?? ''}\` starts no known group`, open);
}
