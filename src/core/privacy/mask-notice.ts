import type { Notice } from '../report/report.ts';
import { maskText } from './mask-text.ts';
import type { PrivacyPolicy } from './privacy-policy.ts';

/** A notice as it may be seen: it can quote a config, as the key of a waiver. */
export function maskNotice(notice: Notice, { mask }: PrivacyPolicy): Notice {
  return mask ? { ...notice, message: maskText(notice.message) } : notice;
}
