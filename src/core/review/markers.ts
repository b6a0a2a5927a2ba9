/** What a comment or a review of the app is. */
export type MarkerKind =
  | 'packet'
  | 'receipt'
  | 'reply'
  | 'result'
  | 'adjudication'
  | 'guideline'
  | 'note'
  | 'reminder'
  | 'draw'
  | 'suggestions';

export interface Marker {
  readonly kind: MarkerKind;
  readonly fields: Readonly<Record<string, string>>;
}

const KINDS: ReadonlySet<string> = new Set<MarkerKind>([
  'packet',
  'receipt',
  'reply',
  'result',
  'adjudication',
  'guideline',
  'note',
  'reminder',
  'draw',
  'suggestions',
]);

/**
 * The invisible first line by which a comment of the app is found again. Values are encoded, so that none ends the line or the
 * HTML comment.
 *
 * @example
 * reviewMarker('receipt', { expert: 'expert-1' }) // '<!-- assay receipt expert=expert%2D1 -->'
 */
export function reviewMarker(
  kind: MarkerKind,
  fields: Readonly<Record<string, string | number>> = {},
): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => ` ${name}=${encodeValue(String(value))}`,
  );
  return `<!-- assay ${kind}${parts.join('')} -->`;
}

/** Half a character, which no address can hold, becomes the sign for one that is lost. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}

/**
 * The first line of a body, by which it is told from all others.
 *
 * @example
 * markerLine('<!-- assay draw -->\r\nThe review is closed.') // '<!-- assay draw -->'
 */
export function markerLine(body: string): string {
  return body.slice(0, body.search(/\r?\n|$/)).trim();
}

/**
 * Reads the marker that a comment begins with; undefined where it begins with none.
 *
 * @example
 * readMarker('<!-- assay receipt expert=expert%2D1 -->\nThank you.')
 * // { kind: 'receipt', fields: { expert: 'expert-1' } }
 */
export function readMarker(body: string): Marker | undefined {
  const [line = ''] = body.split(/\r?\n/, 1);
  const [, kind, rest = ''] =
    /^<!-- assay ([a-z]+)((?: [a-z]+=[^\s<>]*)*) -->\s*$/.exec(line) ?? [];
  if (kind === undefined || !KINDS.has(kind)) return undefined;
  const fields = rest
    .split(' ')
    .slice(1)
    .map((part) => part.split('=') as [string, string]);
  try {
    return {
      kind: kind as MarkerKind,
      fields: Object.fromEntries(fields.map(([name, value]) => [name, decodeURIComponent(value)])),
    };
  } catch {
    return undefined;
  }
}
