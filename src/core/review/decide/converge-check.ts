import type { ReviewAction } from '../actions.ts';
import type { CheckContent, PresentFacts } from '../facts.ts';
import { fitCheckContent } from '../fit-check-content.ts';
import { refreshAt } from './next-look.ts';

/** What it takes until the check run on head reads as it should; one that waits is made anew before GitHub calls it stale. */
export function convergeCheck(
  content: CheckContent,
  { check }: Pick<PresentFacts, 'check'>,
  { sha, now }: { readonly sha: string; readonly now: string },
): readonly ReviewAction[] {
  const refresh = refreshAt(check);
  const isStale = refresh !== undefined && refresh <= now && content.status === 'in_progress';
  if (!check || isStale) return [{ kind: 'check', sha, content }];
  // A completed run that waits again is another one: GitHub does not open it anew.
  const opensAgain = check.status === 'completed' && content.status === 'in_progress';
  if (opensAgain) return [{ kind: 'check', sha, content }];
  return isSameCheck(check, content) ? [] : [{ kind: 'check', id: check.id, sha, content }];
}

/** Whether merging is let through by one and not by the other: then the check goes before all else is told. */
export function isStricter(content: CheckContent, { check }: Pick<PresentFacts, 'check'>): boolean {
  return check?.conclusion === 'success' && content.conclusion !== 'success';
}

/**
 * Whether a run on GitHub says what is wanted. GitHub tells no buttons and keeps other line ends; they change only
 * together with what is said.
 */
function isSameCheck(present: CheckContent, wanted: CheckContent): boolean {
  const told = ({ status, conclusion, ...texts }: CheckContent) =>
    JSON.stringify([
      status,
      conclusion,
      ...[texts.title, texts.summary, texts.text ?? ''].map(normalised),
    ]);
  return told(present) === told(fitCheckContent(wanted));
}

function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
