const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const QUOTED_LOCAL = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const TOP_LABEL = /\p{L}/u;

/**
 * Whether a text is an email address with a full domain: letters of any alphabet, no comment, no display name.
 *
 * Source: the dot-atom and quoted forms of RFC 5322 with the lengths of RFC 5321, internationalised by RFC 6531.
 *
 * @example
 * isEmail('ana@example.org') // true
 * isEmail('ana@localhost') // false
 */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254) return false;
  const local = text.slice(0, at);
  if (!LOCAL.test(local) && !QUOTED_LOCAL.test(local)) return false;
  const labels = text.slice(at + 1).split('.');
  if (labels.length < 2 || !TOP_LABEL.test(labels.at(-1) ?? '')) return false;
  return labels.every((label) => label.length <= 63 && LABEL.test(label));
}
