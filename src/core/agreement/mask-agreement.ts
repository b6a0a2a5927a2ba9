import { maskText } from '../privacy/mask-text.ts';
import type { Agreement } from './agreement.ts';

/** Names of raters and labels with personal data masked: raters are often known by their e-mail addresses. */
export function maskAgreement(agreement: Agreement): Agreement {
  const mask = (name: string) => maskText(name);
  return {
    ...agreement,
    raters: agreement.raters.map(mask),
    labels: agreement.labels.map(mask),
    ...(agreement.reference && {
      reference: { ...agreement.reference, name: mask(agreement.reference.name) },
    }),
  };
}
