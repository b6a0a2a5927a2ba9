import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { showValue } from '../show-value.ts';

/** Faults told of one descriptor. */
const MAX_FAULTS = 100;

/** A JSON object of a descriptor. */
export type Descriptor = Readonly<Record<string, unknown>>;

/**
 * Takes a descriptor apart, noting all that is wrong with it. What is not there, or is not what it should be, is
 * undefined; `pointer` says where in the file a value stands.
 */
export class DescriptorReader {
  readonly faults: SchemaFault[] = [];

  fault(pointer: string, message: string): undefined {
    if (this.faults.length < MAX_FAULTS) this.faults.push({ pointer, message });
  }

  object(value: unknown, pointer: string): Descriptor | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Descriptor;
    return this.fault(pointer, `${showValue(value)} stands where an object should`);
  }

  list(value: unknown, pointer: string): readonly unknown[] | undefined {
    if (value === undefined || Array.isArray(value)) return value;
    return this.fault(pointer, `${showValue(value)} stands where a list should`);
  }

  /** A list of which no more than so many items count, as each costs a pass over the data or the like. */
  shortList(value: unknown, pointer: string, most: number): readonly unknown[] {
    const list = this.list(value, pointer) ?? [];
    if (list.length > most)
      this.fault(pointer, `Only the first ${most} of these ${list.length} count`);
    return list.slice(0, most);
  }

  text(value: unknown, pointer: string): string | undefined {
    if (value === undefined || typeof value === 'string') return value;
    return this.fault(pointer, `${showValue(value)} stands where text should`);
  }

  flag(value: unknown, pointer: string): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    return this.fault(pointer, `${showValue(value)} stands where true or false should`);
  }

  /** A whole number, 0 or more. */
  count(value: unknown, pointer: string): number | undefined {
    if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 0)) {
      return value as number | undefined;
    }
    return this.fault(
      pointer,
      `${showValue(value)} stands where a whole number, 0 or more, should`,
    );
  }

  texts(value: unknown, pointer: string): readonly string[] | undefined {
    const list = this.list(value, pointer);
    return list?.flatMap((one, i) => this.text(one, `${pointer}/${i}`) ?? []);
  }

  /** A list of texts, or one text, as version 1 of the standard has it. */
  textOrTexts(value: unknown, pointer: string): readonly string[] | undefined {
    return typeof value === 'string' ? [value] : this.texts(value, pointer);
  }

  /** One of some words; the nearest is named where it is none. */
  word<W extends string>(
    value: unknown,
    pointer: string,
    words: readonly W[],
    what: string,
    usual?: ReadonlyMap<string, string>,
  ): W | undefined {
    const text = this.text(value, pointer);
    if (text === undefined || words.includes(text as W)) return text as W | undefined;
    return this.fault(pointer, unknownWord(text, words, what, usual));
  }

  /** Notes keys that differ from a known one by letter case, `_`, `-` or a plural, since nobody reads them. */
  misspelt(descriptor: Descriptor, pointer: string, known: readonly string[]): void {
    const byLetters = new Map(known.map((key) => [lettersOf(key), key]));
    for (const key of Object.keys(descriptor)) {
      const meant = byLetters.get(lettersOf(key));
      if (meant === undefined || meant === key || known.includes(key)) continue;
      if (Object.hasOwn(descriptor, meant)) continue;
      this.fault(`${pointer}/${key}`, `\`${key}\` is not read; did you mean \`${meant}\`?`);
    }
  }
}

/**
 * E.g. `` `strng` is no type; did you mean `string`? ``.
 *
 * @param usual what others call the words, in small letters alone
 */
export function unknownWord(
  word: string,
  words: readonly string[],
  what: string,
  usual?: ReadonlyMap<string, string>,
): string {
  const meant = usual?.get(word.toLowerCase().replace(/[-_ ]/g, '')) ?? suggestWord(word, words);
  const advice =
    meant === undefined ? `it is one of ${listNames(words, 20)}` : `did you mean \`${meant}\`?`;
  return `${showValue(word)} is no ${what}; ${advice}`;
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '').replace(/s$/, '');
}
