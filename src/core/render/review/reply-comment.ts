import { reviewMarker } from '../../review/markers.ts';
import { adviseReply } from '../../review/replies/advise-reply.ts';
import type { ReplyProblem } from '../../review/replies/reply.ts';
import { cutText } from '../../words/cut-text.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { notAskedText } from './not-asked-text.ts';
import { boundBody } from './parts/bound-body.ts';
import { mentionLogin } from './parts/mention-login.ts';
import { type StatusView, statusText } from './status-text.ts';

/** What a comment is answered. */
export type ReplyPart =
  /** Of `commandHelp`, Markdown of fixed text. */
  | { readonly kind: 'help'; readonly markdown: string }
  | { readonly kind: 'status'; readonly datasets: readonly StatusView[] }
  /** Somebody answered rows who is not asked. */
  | {
      readonly kind: 'not-asked';
      readonly asked: readonly string[];
      /** Whether they wrote some of the change. */
      readonly hasHand?: boolean;
    }
  /** A command that its author may not give, or that is written wrongly; plain text. */
  | { readonly kind: 'refused' | 'problem'; readonly message: string }
  /** A line that is no command and no answer. */
  | { readonly kind: 'not-understood'; readonly problem: ReplyProblem }
  /** A command that was carried out and shows nowhere else; plain text. */
  | { readonly kind: 'done'; readonly message: string };

export interface ReplyView {
  /** The comment that is answered. */
  readonly comment: number;
  readonly to: string;
  readonly parts: readonly ReplyPart[];
}

const MOST_PARTS = 30;
const LONGEST = 600;

/** The answer to a comment that asked something, or that could not be followed. */
export function replyComment({ comment, to, parts }: ReplyView): string {
  const left = parts.length - MOST_PARTS;
  return boundBody(reviewMarker('reply', { comment }), [
    `${mentionLogin(to)}:`,
    ...parts.slice(0, MOST_PARTS).map(partText),
    ...(left > 0 ? ['The rest of your comment is not answered here.'] : []),
  ]);
}

function partText(part: ReplyPart): string {
  switch (part.kind) {
    case 'help':
      return part.markdown;
    case 'status':
      return part.datasets.map(statusText).join('\n\n');
    case 'not-asked':
      return notAskedText(part.asked, part.hasHand);
    case 'not-understood':
      return escapeMarkdown(cutText(adviseReply(part.problem), LONGEST));
    case 'refused':
    case 'problem':
    case 'done':
      return escapeMarkdown(cutText(part.message, LONGEST));
  }
}
