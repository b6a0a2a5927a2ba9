import type { AskedColumn } from '../../../../src/core/audit/packet.ts';
import type { Reply, ReplyContext } from '../../../../src/core/review/replies/reply.ts';

/** Labels as a support desk has them; a to d. */
export const LABELS = ['card_arrival', 'refund', 'top_up', 'lost_or_stolen'];

export const LABEL_ASK: AskedColumn = { column: 'label', kind: 'label', labels: LABELS };

/** An expert who is asked about rows 1 to 30. */
export function askedFor(ask: AskedColumn = LABEL_ASK, count = 30): ReplyContext {
  return {
    slug: 'assay',
    rows: new Map(Array.from({ length: count }, (_, index) => [index + 1, ask])),
  };
}

/** `3=refund #note; 4=?; /extend 3d`: what was read, problems left out. */
export function showReply({ answers, commands }: Reply): string {
  const said = answers.map(({ n, answer, note }) => {
    const signs = { 'cannot-tell': '?', 'bad-row': '!' } as const;
    const text = answer.kind === 'label' ? answer.label : signs[answer.kind];
    return `${n}=${text}${note === undefined ? '' : ` #${note}`}`;
  });
  return [...said, ...commands.map(({ name, rest }) => `/${name} ${rest}`.trim())].join('; ');
}
