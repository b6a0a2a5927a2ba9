import { type CelFunc, CelScalar, celFunc, celType } from '@bufbuild/cel';
import { momentValue } from '../moment-value.ts';

/** `date(x)`: a moment, from text in any spelling that leaves no doubt about day and month; a moment as it is. */
export const DATE_FUNCTION: CelFunc = celFunc('date', [CelScalar.DYN], CelScalar.DYN, (value) => {
  if (typeof value === 'string') {
    const moment = momentValue(value, undefined);
    if (moment === undefined) throw new Error('`date` is given a text that is no date');
    return moment;
  }
  if (celType(value).name === 'google.protobuf.Timestamp') return value;
  throw new Error('`date` takes text or a date');
});
