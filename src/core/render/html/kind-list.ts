import type { CellClass } from '../../diff/classify/cell-class.ts';
import type { ClassName } from './page-data.ts';

/** Numbers the kinds of cell changes in the order they are met, so that a row names one by a digit or two. */
export class KindList {
  readonly #indexes = new Map<string, number>();
  readonly list: (readonly [ClassName, string])[] = [];

  indexOf({ class: name, kind }: CellClass): number {
    const known = this.#indexes.get(kind);
    if (known !== undefined) return known;
    this.#indexes.set(kind, this.list.length);
    return this.list.push([name, kind]) - 1;
  }
}
