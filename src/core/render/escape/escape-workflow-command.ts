const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' };

/**
 * Text as the message of a workflow command such as `::error::`: it cannot end the command and start another.
 *
 * @example
 * escapeCommandData('50%\n::set-output::') // '50%25%0A::set-output::'
 */
export function escapeCommandData(text: string): string {
  return text.replace(/[%\r\n]/g, (character) => DATA[character] as string);
}

/**
 * Text as a property of a workflow command, such as `file=`: it cannot start another property either.
 *
 * @example
 * escapeCommandProperty('a,b::c') // 'a%2Cb%3A%3Ac'
 */
export function escapeCommandProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (character) => PROPERTY[character] as string);
}
