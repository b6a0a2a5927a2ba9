import { type CelInput, celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import { canonicalMoment } from '../profile/canonical-moment.ts';
import type { DateOrder } from '../profile/parse-date.ts';
import { parseMoment } from '../profile/parse-moment.ts';

/** No spelling of a date and time is longer. */
const MAX_LENGTH = 60;

const toTimestamp = plan(celEnv(), parse('timestamp(text)'));

/**
 * A date, or a date and a time, as a moment of CEL; in UTC where no zone is written. Undefined for what is none, or
 * could be either of two days.
 *
 * @param order Whether the day or the month comes first, where the spelling leaves it open.
 */
export function momentValue(text: string, order: DateOrder | undefined): CelInput | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const known = `${order ?? ''} ${text}`;
  if (recent.has(known)) return recent.get(known);
  if (recent.size >= MOST_RECENT) recent.clear();
  const value = readMoment(text, order);
  recent.set(known, value);
  return value;
}

/** A column of dates holds few dates many times over, and making one costs more than all else of a rule. */
const recent = new Map<string, CelInput | undefined>();
const MOST_RECENT = 2000;

function readMoment(text: string, order: DateOrder | undefined): CelInput | undefined {
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
