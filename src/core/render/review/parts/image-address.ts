const LONGEST = 2000;

/**
 * The address of the image that a cell names, ready for Markdown; undefined where it names none, or its host is not allowed.
 *
 * @param hosts In lower case, such as `images.example.com`.
 * @example
 * imageAddress('https://images.example.com/a(1).png', ['images.example.com'])
 * // 'https://images.example.com/a%281%29.png'
 * imageAddress('https://elsewhere.example.com/a.png', ['images.example.com']) // undefined
 */
export function imageAddress(text: string, hosts: readonly string[]): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || /\s/.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const { protocol, host, username, password, href } = new URL(trimmed);
  if (protocol !== 'https:' || username !== '' || password !== '') return undefined;
  if (!hosts.some((allowed) => allowed.toLowerCase() === host)) return undefined;
  return href.replace(
    /[()<>\\"'`[\]|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
