import type { Format } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** No address, moment or identifier is longer; some of the expressions take quadratic time. */
const MAX_LENGTH = 2048;

/** The formats of JSON Schema, each bounded in time. */
export function safeFormats(): Record<string, Format> {
  return Object.fromEntries(
    Object.entries(fullFormats).map(([name, format]) => [
      name,
      format instanceof RegExp
        ? (text: string) => text.length <= MAX_LENGTH && format.test(text)
        : format,
    ]),
  );
}
