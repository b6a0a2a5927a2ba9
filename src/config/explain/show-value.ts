/** Plain text that YAML reads as text: nothing that starts or ends a structure. */
const PLAIN = /^[A-Za-z][\w./* -]*$|^\d{4}-\d\d-\d\d$/;

/**
 * A value as one line of YAML.
 *
 * @example
 * showValue({ delimiter: ';', encoding: 'windows-1252' }) // "{ delimiter: ';', encoding: windows-1252 }"
 */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`;
  if (typeof value === 'string') return showText(value);
  if (value === null || typeof value !== 'object') return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${showValue(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}

function showText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
