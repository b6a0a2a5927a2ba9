import { cutText } from '../../words/cut-text.ts';
import type { CheckContext, Violation } from '../check.ts';
import { judgeCells } from './judge-cells.ts';
import { spellingVariants } from './spelling-variants.ts';

/** Characters shown of either spelling. */
const SHOWN = 40;

/**
 * The values of columns of categories that most rows spell otherwise, in one respect.
 *
 * @param name of the check, by which its scan is known
 */
export function judgeSpellings(
  context: CheckContext,
  name: string,
  respect: Parameters<typeof spellingVariants>[1],
): Promise<Violation[]> {
  return judgeCells(context, name, (column) => {
    const variants = spellingVariants(column, respect);
    if (variants.size === 0) return undefined;
    return (text) => {
      const common = variants.get(text);
      return common === undefined
        ? undefined
        : `${cutText(text, SHOWN)}, elsewhere ${cutText(common, SHOWN)}`;
    };
  });
}
