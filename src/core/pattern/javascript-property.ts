/**
 * The name that JavaScript gives a Unicode property; undefined for one it does not know. RE2 and others name a
 * script without saying that it is one.
 *
 * @example
 * javascriptProperty('Lu') // 'Lu'
 * javascriptProperty('Greek') // 'Script=Greek'
 * javascriptProperty('Klingon') // undefined
 */
export function javascriptProperty(property: string): string | undefined {
  return [property, `Script=${property}`].find(isKnown);
}

function isKnown(property: string): boolean {
  try {
    new RegExp(`\\p{${property}}`, 'u');
    return true;
  } catch {
    return false;
  }
}
