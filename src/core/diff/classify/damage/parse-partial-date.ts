import { monthByName } from '../../../profile/month-names.ts';

/** A month with one number, which may be a day or a year: `2-Oct` as well as `Feb-50`. */
export interface PartialDate {
  readonly month: number;
  readonly number: number;
}

const NUMBER_FIRST = /^(\d{1,2})[-. ]{1,2}([A-Za-zÀ-ÿ]{3,10})\.?$/;
const NAME_FIRST = /^([A-Za-zÀ-ÿ]{3,10})[-. ]{1,2}(\d{1,2}|\d{4})$/;

/**
 * Reads the dates without a year, or without a day, that spreadsheets write: `2-Oct`, `02. Okt`, `Oct-02`, `Feb-1950`.
 *
 * @example
 * parsePartialDate('2-Oct') // { month: 10, number: 2 }
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text.length < 5 || text.length > 16) return undefined;
  const numberFirst = NUMBER_FIRST.exec(text);
  if (numberFirst) return partial(numberFirst[2]!, numberFirst[1]!);
  const nameFirst = NAME_FIRST.exec(text);
  return nameFirst ? partial(nameFirst[1]!, nameFirst[2]!) : undefined;
}

function partial(name: string, number: string): PartialDate | undefined {
  const month = monthByName(name);
  return month === undefined ? undefined : { month, number: Number(number) };
}
