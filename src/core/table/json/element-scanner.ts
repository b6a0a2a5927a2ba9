import { joinBytes } from './join-bytes.ts';
import type { LineEndCounts } from './line-endings.ts';

/** What is told of each element: its bytes, where they start, and on which line. Copy what must outlive the call. */
export type OnElement = (bytes: Uint8Array, start: number, line: number) => void;

/** What a scan of a JSON array tells besides its elements. */
export interface ScannedArray {
  readonly endings: LineEndCounts;
  /** Why and where the scan had to stop before the array's end. */
  readonly fault?: { readonly detail: string; readonly line: number };
}

/** What may come next between elements. */
type Expected = 'array' | 'first-element' | 'element' | 'comma' | 'nothing';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Finds the elements of a JSON array in bytes that come window by window. It looks at brackets, strings and
 * commas only; whether an element is valid JSON is found out later, from its own bytes.
 */
export class ElementScanner {
  readonly #onElement: OnElement;
  readonly #endings: LineEndCounts = { lf: 0, crlf: 0, cr: 0 };
  #expected: Expected = 'array';
  #fault: ScannedArray['fault'];
  #line = 1;
  #afterCr = false;
  #elements = 0;

  // The element at hand: where it starts, its bytes from earlier windows, and what it is open in.
  #start = -1;
  #startLine = 0;
  #parts: Uint8Array[] = [];
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(onElement: OnElement) {
    this.#onElement = onElement;
  }

  get failed(): boolean {
    return this.#fault !== undefined;
  }

  scan(bytes: Uint8Array, windowStart: number): void {
    for (let i = 0; i < bytes.length && !this.failed; i++) {
      const byte = bytes[i]!;
      if (byte === LF || byte === CR || this.#afterCr) this.#countLine(byte);
      if (this.#start < 0) this.#between(byte, windowStart + i);
      else if (this.#isLast(byte)) this.#end(bytes, windowStart, i + 1);
      else if (this.#endsScalar(byte)) {
        this.#end(bytes, windowStart, i);
        this.#between(byte, windowStart + i);
      }
    }
    if (this.#start >= 0) this.#parts.push(bytes.slice(Math.max(0, this.#start - windowStart)));
  }

  finish(): ScannedArray {
    if (this.#afterCr) this.#endings.cr++;
    if (!this.#fault && this.#expected !== 'nothing') this.#failAtEnd();
    return { endings: this.#endings, ...(this.#fault ? { fault: this.#fault } : {}) };
  }

  /** Takes a byte that is inside no element. */
  #between(byte: number, position: number): void {
    if (byte === 0x20 || byte === 0x09 || byte === LF || byte === CR) return;
    if (this.#expected === 'array' && byte === OPEN_ARRAY) this.#expected = 'first-element';
    else if (this.#expected === 'comma' && byte === COMMA) this.#expected = 'element';
    else if (this.#closes(byte)) this.#expected = 'nothing';
    else if (this.#startsElement(byte)) this.#begin(byte, position);
    else this.#fail(byte);
  }

  #closes(byte: number): boolean {
    const mayClose = this.#expected === 'comma' || this.#expected === 'first-element';
    return mayClose && byte === CLOSE_ARRAY;
  }

  #startsElement(byte: number): boolean {
    const mayStart = this.#expected === 'element' || this.#expected === 'first-element';
    return mayStart && byte !== COMMA && byte !== CLOSE_ARRAY && byte !== CLOSE_OBJECT;
  }

  #begin(byte: number, position: number): void {
    this.#start = position;
    this.#startLine = this.#line;
    this.#depth = byte === OPEN_OBJECT || byte === OPEN_ARRAY ? 1 : 0;
    this.#inString = byte === QUOTE;
    this.#escaped = false;
  }

  /** Whether the element, which is an object, an array or a string, ends with this byte. */
  #isLast(byte: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) {
        this.#inString = false;
        return this.#depth === 0;
      }
      return false;
    }
    if (this.#depth === 0) return false;
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) return --this.#depth === 0;
    return false;
  }

  /** Whether the element, which is a number or a word, ended before this byte. */
  #endsScalar(byte: number): boolean {
    if (this.#inString || this.#depth > 0) return false;
    return byte <= 0x20 || byte === COMMA || byte === CLOSE_ARRAY;
  }

  /** Hands the element on, whose last byte is before `end` in the window. */
  #end(bytes: Uint8Array, windowStart: number, end: number): void {
    const lastPart = bytes.subarray(Math.max(0, this.#start - windowStart), end);
    const element = joinBytes([...this.#parts, lastPart]);
    this.#onElement(element, this.#start, this.#startLine);
    this.#parts = [];
    this.#start = -1;
    this.#elements++;
    this.#expected = 'comma';
  }

  #countLine(byte: number): void {
    if (this.#afterCr) {
      if (byte === LF) this.#endings.crlf++;
      else this.#endings.cr++;
    } else if (byte === LF) this.#endings.lf++;
    if (byte === CR || (byte === LF && !this.#afterCr)) this.#line++;
    this.#afterCr = byte === CR;
  }

  #fail(byte: number): void {
    const found = JSON.stringify(String.fromCharCode(byte));
    const expected = {
      array: 'a JSON array of objects, [{…}, …],',
      'first-element': 'an object or ]',
      element: `an object after the comma behind element ${this.#elements}`,
      comma: `a comma or ] after element ${this.#elements}`,
      nothing: 'nothing after the end of the array',
    }[this.#expected];
    this.#fault = { detail: `expected ${expected} and found ${found}`, line: this.#line };
  }

  #failAtEnd(): void {
    if (this.#start >= 0) {
      const detail = `the file ends inside element ${this.#elements + 1}, which starts on this line`;
      this.#fault = { detail, line: this.#startLine };
    } else {
      this.#fault = { detail: 'the file ends before the array is closed', line: this.#line };
    }
  }
}
