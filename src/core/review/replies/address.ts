import { tidyText, withoutUnseen } from './tidy-text.ts';

/** A line that speaks to Assay. */
export interface Address {
  /** By `/assay`, which means nothing else; a mention may be talk. */
  readonly certain: boolean;
  /** What follows, trimmed. */
  readonly rest: string;
}

/**
 * What a line says to Assay; undefined where it speaks to nobody or somebody else. Deeper than three spaces is code.
 *
 * @example
 * readAddress('/Assay help', 'assay') // { certain: true, rest: 'help' }
 * readAddress('@assay[bot]: help', 'assay') // { certain: false, rest: 'help' }
 */
export function readAddress(line: string, slug: string): Address | undefined {
  const text = withoutUnseen(line);
  const start = /^ {0,3}(?=[/@\uff20\uff0f])/.exec(text);
  if (!start) return undefined;
  const said = text.slice(start[0].length);
  const longest = slug.length + '/assay[bot] '.length;
  const begun = tidyText(said.slice(0, longest)).normalize('NFKC').toLowerCase();
  const name = [
    '/assay',
    `/${slug.toLowerCase()}`,
    `@${slug.toLowerCase()}[bot]`,
    `@${slug.toLowerCase()}`,
  ]
    .sort((a, b) => b.length - a.length)
    .find((each) => begun.startsWith(each));
  if (name === undefined || /^[\p{L}\p{N}_/[-]/u.test(said.slice(name.length))) return undefined;
  const rest = said.slice(name.length).replace(/^[:,]/, '').trim();
  return { certain: name.startsWith('/'), rest };
}
