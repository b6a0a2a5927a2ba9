import { suggestWord } from '../../words/suggest-word.ts';
import { type Command, call, misread } from './command.ts';
import { readReason } from './read-reason.ts';

export const guidelineCommand: Command = {
  name: 'guideline',
  usage: 'editorial [reason]',
  example: 'guideline editorial typos only',
  summary:
    'Says that the guideline’s change does not change what labels mean, so that answers stay valid.',
  who: ['guideline-owner'],
  read(rest) {
    const [, word = '', after = ''] = /^(\S*)(.*)$/s.exec(rest.trim())!;
    if (word.toLowerCase().replace(/[.,:]$/, '') !== 'editorial') {
      const meant =
        suggestWord(word, ['editorial']) === undefined ? '' : ' Did you mean editorial?';
      return misread(guidelineCommand, `Say what kind of change it is.${meant}`);
    }
    const reason = readReason(after);
    return call({
      name: 'guideline',
      change: 'editorial',
      ...(reason === undefined ? {} : { reason }),
    });
  },
};
