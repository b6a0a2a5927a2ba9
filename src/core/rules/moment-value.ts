import { type CelInput, celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { canonicalMoment } from '../profile/canonical-moment.ts';
import type { DateOrder } from '../profile/parse-date.ts';
import { parseMoment } from '../profile/parse-moment.ts';

const toTimestamp = plan(celEnv(), parse('timestamp(text)'));

/**
 * A date, or a date and a time, as a moment of CEL; in UTC where no zone is written. Undefined for what is none, or
 * could be either of two days.
 *
 * @param order Whether the day or the month comes first, where the spelling leaves it open.
 */
export function momentValue(text: string, order: DateOrder | undefined): CelInput | undefined {
  const moment = parseMoment(text.trim());
  const date = moment?.date;
  if (!date) return undefined;
  const isSettled = date.openForm === undefined || date.dmy === date.mdy;
  const day = isSettled ? date.dmy : order && date[order];
  if (!day) return undefined;
  const iso = canonicalMoment(day, moment.time);
  const full = iso.length === 10 ? `${iso}T00:00:00` : iso;
  const value = toTimestamp({ text: full.endsWith('Z') ? full : `${full}Z` });
  return isCelError(value) ? undefined : (value as CelInput);
}
