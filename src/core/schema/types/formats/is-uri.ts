const URI =
  /^[A-Za-z][A-Za-z\d+.-]*:(?:[A-Za-z\d._~:/?[\]@!$&'()*+,;=-]|[^\0-\x7f\p{Z}\p{C}]|%[\dA-Fa-f]{2})*(?:#(?:[A-Za-z\d._~:/?@!$&'()*+,;=-]|[^\0-\x7f\p{Z}\p{C}]|%[\dA-Fa-f]{2})*)?$/u;

/**
 * Whether a text is a URI with a scheme, letters beyond ASCII allowed.
 *
 * Source: the characters of RFC 3986 and RFC 3987.
 *
 * @example
 * isUri('https://example.org/a?b=c#d') // true
 * isUri('example.org') // false
 */
export function isUri(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && URI.test(text);
}
