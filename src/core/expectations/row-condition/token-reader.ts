import { ConditionFault } from './condition-fault.ts';
import { type Token, tokenize } from './tokenize.ts';

/** Reads a condition word by word. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  peek(): Token {
    return this.#tokens[this.#next] ?? this.#tokens.at(-1)!;
  }

  next(): Token {
    const token = this.peek();
    this.#next++;
    return token;
  }

  /** Passes a symbol or a word over if it comes next; whether it did. */
  take(text: string): boolean {
    const { kind, text: found } = this.peek();
    if (found !== text || (kind !== 'symbol' && kind !== 'name')) return false;
    this.#next++;
    return true;
  }

  /** @throws {ConditionFault} where something else comes next. */
  expect(text: string): void {
    if (!this.take(text)) throw this.unexpected(this.peek(), `\`${text}\``);
  }

  unexpected({ kind, text, offset }: Token, wanted?: string): ConditionFault {
    const found = kind === 'end' ? 'ends' : `has ${JSON.stringify(text)}`;
    const expected =
      wanted === undefined
        ? ' where `and`, `or` or the end is expected'
        : ` where ${wanted} is expected`;
    return new ConditionFault(`${found}${expected}`, offset);
  }
}
