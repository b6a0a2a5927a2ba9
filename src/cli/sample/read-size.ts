import { AssayError } from '../../core/assay-error.ts';
import type { SizePlan } from '../../core/sampling/sizes/size-plan.ts';

/**
 * The plan that `--size` asks for: a number of rows, a share of all such as `0.1%`, or `margin:` and how far an estimate may
 * be off.
 *
 * @throws {AssayError} `bad-arguments` where it is none of these.
 *
 * @example
 * readSize('500') // { kind: 'rows', rows: 500 }
 * readSize('0.1%') // { kind: 'rate', rate: 0.001 }
 * readSize('margin:5%') // { kind: 'margin', margin: 0.05 }
 */
export function readSize(text: string): SizePlan {
  const written = text.trim();
  if (/^\d{1,9}$/.test(written) && Number(written) > 0) {
    return { kind: 'rows', rows: Number(written) };
  }
  const [, margin, digits] = /^(margin:)?(\d{1,3}(?:\.\d{1,9})?)\s*%$/.exec(written) ?? [];
  const share = Number(digits) / 100;
  if (share > 0 && share <= 1) {
    return margin === undefined ? { kind: 'rate', rate: share } : { kind: 'margin', margin: share };
  }
  throw new AssayError('bad-arguments', '--size takes a number of rows, a share or a margin.', {
    hint: 'For example --size 500, --size 0.1% or --size margin:5%.',
  });
}
