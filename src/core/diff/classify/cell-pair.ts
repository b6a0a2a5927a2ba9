import type { DateOrder } from '../../profile/parse-date.ts';
import { type Moment, parseMoment } from '../../profile/parse-moment.ts';
import { type DecimalNumber, parseNumber } from '../../profile/parse-number.ts';
import { type Cell, cellText } from '../../table/cell.ts';
import { plainText } from './cosmetic/plain-text.ts';

/** The order of day and month in base and in head, where the columns tell. */
export interface DateOrders {
  readonly base?: DateOrder;
  readonly head?: DateOrder;
}

/** What the caller knows about a column. */
export interface ClassifyOptions {
  /** Numbers whose difference is at most this are the same value in another spelling. */
  readonly tolerance?: number;
  /** Whether text that differs only in letter case is the same value in another spelling. */
  readonly ignoreCase?: boolean;
  /** Which comes first in dates such as `03/04/2024`: one order for both sides, or one for each. */
  readonly dateOrder?: DateOrder | DateOrders;
  /** Whether one side's format has no types, so that text there and a literal of the other are the same value. */
  readonly ignoreType?: boolean;
}

/** Two cells under comparison, with what several rules need of them worked out once, and only when asked for. */
export class CellPair {
  /** The cells' texts as they are. */
  readonly rawBase: string;
  readonly rawHead: string;
  /** The cells' texts without surrounding space, with `\n` line endings, in Unicode normal form C. */
  readonly base: string;
  readonly head: string;
  /** Whether both are text, or both are JSON literals, or the formats cannot tell. */
  readonly sameType: boolean;
  readonly options: ClassifyOptions;
  readonly dateOrders: DateOrders;

  #numbers: { base?: DecimalNumber; head?: DecimalNumber } | undefined;
  #moments: { base?: Moment; head?: Moment } | undefined;

  constructor(
    base: Exclude<Cell, undefined>,
    head: Exclude<Cell, undefined>,
    options: ClassifyOptions,
  ) {
    this.rawBase = cellText(base);
    this.rawHead = cellText(head);
    this.base = plainText(this.rawBase);
    this.head = plainText(this.rawHead);
    this.sameType = options.ignoreType === true || typeof base === typeof head;
    this.options = options;
    const order = options.dateOrder;
    this.dateOrders = typeof order === 'string' ? { base: order, head: order } : (order ?? {});
  }

  get baseNumber(): DecimalNumber | undefined {
    return this.#parsedNumbers().base;
  }

  get headNumber(): DecimalNumber | undefined {
    return this.#parsedNumbers().head;
  }

  get baseMoment(): Moment | undefined {
    return this.#parsedMoments().base;
  }

  get headMoment(): Moment | undefined {
    return this.#parsedMoments().head;
  }

  #parsedNumbers() {
    this.#numbers ??= { base: parseNumber(this.base), head: parseNumber(this.head) };
    return this.#numbers;
  }

  #parsedMoments() {
    this.#moments ??= { base: parseMoment(this.base), head: parseMoment(this.head) };
    return this.#moments;
  }
}
