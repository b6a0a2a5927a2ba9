const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A value as JSON that can stand inside a `<script type="application/json">`: no text in it can end the
 * element (`</script`), open a comment (`<!--`) or break a line. `JSON.parse` gives the value back, lone
 * surrogates included.
 *
 * @example
 * embedJson('</script>') // '"\\u003c/script>"'
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]!);
}
