import type { Role } from '../observation.ts';
import type { Command, Who } from './command.ts';

/** Who gives a command, in this pull request. */
export interface Asker {
  readonly role: Role;
  /** Opened the pull request. */
  readonly author: boolean;
  /** Of the pool of a dataset in it. */
  readonly expert: boolean;
  readonly guidelineOwner: boolean;
}

/** How people are told of, in a list. */
const NAMES: Readonly<Record<Who, string>> = {
  anyone: 'everybody',
  expert: 'an expert of the pool',
  author: 'the pull request’s author',
  writer: 'somebody with write access',
  maintainer: 'a maintainer of the repository',
  'guideline-owner': 'an owner of the guideline',
};

/**
 * Whether somebody may give a command.
 *
 * @example
 * mayUse(commandNamed('override'), { role: 'write', author: true, expert: true, guidelineOwner: true }) // false
 */
export function mayUse({ who }: Pick<Command, 'who'>, asker: Asker): boolean {
  return who.some((each) => isOne(each, asker));
}

function isOne(who: Who, { role, author, expert, guidelineOwner }: Asker): boolean {
  switch (who) {
    case 'anyone':
      return true;
    case 'expert':
      return expert;
    case 'author':
      return author;
    case 'guideline-owner':
      return guidelineOwner;
    case 'writer':
      return role === 'write' || role === 'maintain' || role === 'admin';
    case 'maintainer':
      return role === 'maintain' || role === 'admin';
  }
}

/**
 * Who may give a command, in words.
 *
 * @example
 * whoMay({ who: ['author', 'maintainer'] }) // 'the pull request’s author or a maintainer of the repository'
 */
export function whoMay({ who }: Pick<Command, 'who'>): string {
  const names = who.map((each) => NAMES[each]);
  const last = names.pop()!;
  return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}

/**
 * What somebody is told who may not give a command.
 *
 * @example
 * refuseCommand(commandNamed('override')) // '/assay override is for a maintainer of the repository.'
 */
export function refuseCommand(command: Pick<Command, 'who' | 'name'>): string {
  return `/assay ${command.name} is for ${whoMay(command)}.`;
}
