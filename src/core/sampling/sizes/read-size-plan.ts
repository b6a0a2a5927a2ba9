import { AssayError } from '../../assay-error.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { SizePlan } from './size-plan.ts';

/** A form of the option, and how its parts make a plan. */
interface Form {
  readonly example: string;
  /** The name of the part that may stand first without one. */
  readonly first?: string;
  /** The name of the part after `@`. */
  readonly at?: string;
  readonly parts: readonly string[];
  readonly required: readonly string[];
  make(parts: Parts): SizePlan;
}

interface Parts {
  /** A number or a percentage from 0 to 1, ends left out but for a kappa. */
  share(name: string): number;
  /** A whole number; from 1 on unless told otherwise. */
  count(name: string, least?: 0 | 1): number;
  /** Shares separated by `/`. */
  shares(name: string): readonly number[];
  has(name: string): boolean;
}

const FORMS: Readonly<Record<string, Form>> = {
  rows: {
    example: '500',
    first: 'rows',
    parts: ['rows'],
    required: ['rows'],
    make: (parts) => ({ kind: 'rows', rows: parts.count('rows') }),
  },
  rate: {
    example: 'rate:0.1%,floor=30,cap=500',
    first: 'rate',
    parts: ['rate', 'floor', 'cap'],
    required: ['rate'],
    make: (parts) => ({
      kind: 'rate',
      rate: parts.share('rate'),
      ...(parts.has('floor') && { floor: parts.count('floor', 0) }),
      ...(parts.has('cap') && { cap: parts.count('cap') }),
    }),
  },
  margin: {
    example: 'margin:2%@5%',
    first: 'margin',
    at: 'expected',
    parts: ['margin', 'expected', 'confidence'],
    required: ['margin'],
    make: (parts) => ({
      kind: 'margin',
      margin: parts.share('margin'),
      ...(parts.has('expected') && { expected: parts.share('expected') }),
      ...(parts.has('confidence') && { confidence: parts.share('confidence') }),
    }),
  },
  accept: {
    example: 'accept:lq=5%,risk=10%,c=0',
    first: 'lq',
    parts: ['lq', 'risk', 'c'],
    required: ['lq'],
    make: (parts) => ({
      kind: 'acceptance',
      limitingQuality: parts.share('lq'),
      ...(parts.has('risk') && { risk: parts.share('risk') }),
      ...(parts.has('c') && { accept: parts.count('c', 0) }),
    }),
  },
  kappa: {
    example: 'kappa:0.6,from=0.4,shares=20%/25%/55%,power=80%',
    first: 'kappa',
    parts: ['kappa', 'from', 'shares', 'rates', 'power', 'alpha'],
    required: ['kappa', 'from'],
    make: (parts) => ({
      kind: 'kappa',
      kappa: parts.share('kappa'),
      from: parts.share('from'),
      ...(parts.has('shares') && { shares: parts.shares('shares') }),
      ...(parts.has('rates') && { rates: parts.shares('rates') as [number, number] }),
      ...(parts.has('power') && { power: parts.share('power') }),
      ...(parts.has('alpha') && { alpha: parts.share('alpha') }),
    }),
  },
  sequential: {
    example: 'sequential:good=2%,bad=8%,alpha=5%,beta=10%',
    parts: ['good', 'bad', 'alpha', 'beta'],
    required: ['good', 'bad'],
    make: (parts) => ({
      kind: 'sequential',
      good: parts.share('good'),
      bad: parts.share('bad'),
      ...(parts.has('alpha') && { alpha: parts.share('alpha') }),
      ...(parts.has('beta') && { beta: parts.share('beta') }),
    }),
  },
};

/** More rows than are ever drawn. */
const MOST_ROWS = 1_000_000_000;

/**
 * Reads what `--size` says: `500` rows, `0.1%` of them, or a plan by its name, such as `margin:2%@5%`,
 * `accept:lq=5%,risk=10%,c=0`, `kappa:0.6,from=0.4` and `sequential:good=2%,bad=8%`. A share is written as `5%` or
 * `0.05`.
 *
 * @throws AssayError With the nearest right form.
 *
 * @example
 * readSizePlan('500') // { kind: 'rows', rows: 500 }
 * readSizePlan('margin:0.02@0.05') // { kind: 'margin', margin: 0.02, expected: 0.05 }
 */
export function readSizePlan(text: string): SizePlan {
  const written = text.trim();
  const colon = written.indexOf(':');
  if (colon < 0 && /^[\d.]+%$/.test(written)) return readForm(written, 'rate', written);
  if (colon < 0 && /^[\d.]+$/.test(written)) return readForm(written, 'rows', written);
  const name = (colon < 0 ? written : written.slice(0, colon)).trim();
  const names = Object.keys(FORMS);
  if (!names.includes(name)) {
    const near = suggestWord(name, names);
    throw mistake(
      written,
      near ? `there is no plan "${cut(name)}"` : 'it is neither a number, a percentage nor a plan',
      near ? FORMS[near]!.example : `500, 0.1% or ${FORMS['margin']!.example}`,
    );
  }
  return readForm(written, name, colon < 0 ? '' : written.slice(colon + 1));
}

function readForm(written: string, name: string, rest: string): SizePlan {
  const form = FORMS[name]!;
  const fail = (what: string) => mistake(written, what, form.example);
  const values = new Map<string, string>();
  const pieces = rest.split(',').flatMap((piece, i) => {
    const at = form.at !== undefined && i === 0 ? piece.indexOf('@') : -1;
    return at < 0 ? [piece] : [piece.slice(0, at), `${form.at}=${piece.slice(at + 1)}`];
  });
  for (const [i, piece] of pieces.entries()) {
    const equals = piece.indexOf('=');
    const key = equals < 0 ? (i === 0 ? form.first : undefined) : piece.slice(0, equals).trim();
    if (key === undefined) throw fail(`"${cut(piece)}" has no name`);
    if (!form.parts.includes(key)) {
      const near = suggestWord(key, form.parts);
      throw fail(`there is no "${cut(key)}"${near ? `; did you mean "${near}"?` : ''}`);
    }
    if (values.has(key)) throw fail(`"${key}" is there twice`);
    values.set(key, piece.slice(equals + 1).trim());
  }
  for (const key of form.required) if (!values.has(key)) throw fail(`"${key}" is missing`);
  const shareIn = (key: string, value: string) => {
    const number = /^(\d+\.?\d*|\.\d+)(%?)$/.exec(value);
    const share = number ? Number(number[1]) / (number[2] ? 100 : 1) : Number.NaN;
    // A kappa may be nothing; a share of nothing or all leaves nothing to decide.
    const isKappa = name === 'kappa' && (key === 'kappa' || key === 'from');
    if (share > 0 && share < 1) return share;
    if ((isKappa || key === 'rate') && share >= 0 && share <= 1) return share;
    throw fail(`${key} is to be between 0 % and 100 %, and is "${cut(value)}"`);
  };
  return form.make({
    has: (key) => values.has(key),
    share: (key) => shareIn(key, values.get(key)!),
    shares: (key) => {
      const shares = values
        .get(key)!
        .split('/')
        .map((one) => shareIn(key, one.trim()));
      if (shares.length < 2 || (key === 'rates' && shares.length > 2)) {
        throw fail(
          `${key} is to be ${key === 'rates' ? 'two shares' : 'a share for each label'}, as in 30%/70%`,
        );
      }
      return shares;
    },
    count: (key, least = 1) => {
      const value = values.get(key)!;
      const isWhole = /^\d{1,10}$/.test(value) && Number(value) <= MOST_ROWS;
      if (isWhole && Number(value) >= least) return Number(value);
      throw fail(`${key} is to be a whole number from ${least} on, and is "${cut(value)}"`);
    },
  });
}

function mistake(written: string, what: string, example: string): AssayError {
  return new AssayError('bad-arguments', `--size ${cut(written)}: ${what}.`, {
    hint: `Write for instance --size ${example}`,
  });
}

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
