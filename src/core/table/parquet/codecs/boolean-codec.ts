import { Literal } from '../../cell.ts';
import type { LeafCodec } from './leaf-codec.ts';

/** BOOLEAN: the literals `true` and `false`. */
export const booleanCodec: LeafCodec = {
  decode: (value) => new Literal(value ? 'true' : 'false'),
  encode(cell) {
    if (typeof cell === 'string') return undefined;
    if (cell.text === 'true') return true;
    return cell.text === 'false' ? false : undefined;
  },
};
