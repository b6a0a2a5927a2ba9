import { expandBraces } from './expand-braces.ts';

/** What is wrong with a glob, and what to write instead. */
export interface GlobFault {
  /** A predicate, such as `must not be empty`. */
  readonly message: string;
  readonly hint: string;
}

const MAX_LENGTH = 1000;

/**
 * Why a glob would not mean what its writer thinks, or `undefined` where it does.
 *
 * @example
 * findGlobFault('!data/*.csv')?.message // 'must not start with `!`'
 */
export function findGlobFault(glob: string): GlobFault | undefined {
  return FAULTS.find((fault) => fault.when(glob));
}

const FAULTS: readonly (GlobFault & { readonly when: (glob: string) => boolean })[] = [
  {
    when: (glob) => glob.replace(/^(\.?\/)+/, '') === '',
    message: 'must not be empty',
    hint: 'Write the glob of the files, such as `data/**/*.csv`.',
  },
  {
    when: (glob) => glob.length > MAX_LENGTH,
    message: `must not be longer than ${MAX_LENGTH} characters`,
    hint: 'Write several entries.',
  },
  {
    when: (glob) => glob.startsWith('!'),
    message: 'must not start with `!`',
    hint: 'Globs cannot be negated: list what is not wanted under `ignore`.',
  },
  {
    when: (glob) => glob.includes('\\'),
    message: 'must not hold a backslash',
    hint: 'Write `/` between folders, on Windows too.',
  },
  {
    when: (glob) => glob.split('/').includes('..'),
    message: 'must not leave the repository by `..`',
    hint: 'Write the path from the root of the repository.',
  },
  {
    when: (glob) => glob.endsWith('/'),
    message: 'must name files, not a folder',
    hint: 'End it with `/**` for every file below the folder.',
  },
  {
    when: (glob) => /[?*+@!]\(/.test(glob),
    message: 'must not hold a pattern in parentheses',
    hint: 'Write alternatives in braces, such as `*.{csv,tsv}`.',
  },
  {
    when: (glob) => alternativesOf(glob).some((one) => /[^/]\*\*|\*\*[^/]/.test(one)),
    message: 'must hold `**` only as a folder of its own',
    hint: 'Write `data/**/*.csv` for every CSV file below `data`.',
  },
  {
    when: (glob) => expandBraces(glob) === undefined,
    message: 'must close every `{`, and have at most 64 alternatives',
    hint: 'Write alternatives such as `*.{csv,tsv}`, or several entries.',
  },
  {
    when: (glob) => alternativesOf(glob).some((one) => /\[(?!!?\]?[^\]/]*\])/.test(one)),
    message: 'must close every `[`',
    hint: 'Write the characters that may stand there, such as `[0-9]`.',
  },
];

const alternativesOf = (glob: string) => expandBraces(glob) ?? [];
