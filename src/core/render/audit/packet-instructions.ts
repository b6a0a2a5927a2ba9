import type { Packet } from '../../audit/packet.ts';
import { codeSpan } from '../escape/code-span.ts';

/** What an expert who fills in a CSV file has to know: how to answer, the labels, the guideline. Names no expert. */
export function packetInstructions({ ask, guideline, audit, key_digest }: Packet): string {
  const column = codeSpan(ask.column);
  const blocks = [
    '# How to answer',
    ask.kind === 'label'
      ? `Each line of the \`.csv\` file is one row. Decide its ${column} by what the row shows, and write the label in the column \`answer\`.`
      : `Each line of the \`.csv\` file is one row. Read its ${column} off what the row shows, and type it in the column \`answer\`.${ask.numeric ? ' Type a number as digits alone, with a point for decimals: no currency, no unit, nothing between thousands, such as `1234.5`.' : ''}`,
    "Write `can't tell` where what is shown does not decide it, and `bad row` where the row is broken. Leave blank what you have not looked at yet. A note may say why.",
    'Answer alone, and leave the column `code` as it is. Any order will do.',
    ...(ask.kind === 'label'
      ? ['## The labels', ask.labels.map((label) => `- ${codeSpan(label)}`).join('\n')]
      : []),
    ...(guideline === null ? [] : ['## The guideline', guideline.trim()]),
    '---',
    `Audit ${audit}, made with the key \`${key_digest}\`.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
