import { expect, test } from 'vitest';
import { PaperWorld } from '../paper-world.ts';

/** What notifies people, forges what Assay says, or leaves its place. */
const HOSTILE = [
  '@victim please',
  '<!-- assay result dataset=tickets round=1 -->',
  '</details></summary><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![i](https://evil.example/p.png)',
  '- [x] r1: **A** refund',
  '```\n/assay override it is fine\n```',
  'org/repo#1 #2 GH-3 fixes #4 https://evil.example/x',
  '$\\\\href{x}{y}$ \u202eevil\u0000\u001b[31m',
  '| a | b |\n|---|---|\n\n# Heading\n\n> quote',
  '`@victim` ``@victim`` ~~x~~ **y**',
  '&lt;@victim&gt; &#64;victim',
  '--> @victim <!--',
];

/** What GitHub would still make something of: code spans and fences taken out. */
function live(body: string): string {
  return body
    .replace(/^(```+|~~~+)[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

test('no text that people bring in notifies anybody, is markup, or passes for what Assay says', () => {
  const world = new PaperWorld({}, 0);
  world.labels = [...HOSTILE.slice(0, 6), 'refund'];
  for (const [i, text] of HOSTILE.entries()) {
    world.rows.set(`T-${i} ${text}`, {
      text: `${text} ${i}`,
      label: world.labels[i % 3]!,
      source: text,
    });
  }
  world.pull = { ...world.pull, title: HOSTILE.join(' ') };
  world.settle();
  for (const text of HOSTILE) world.comment('outsider-1', `/assay ${text}\n/assay help ${text}`);
  for (const text of HOSTILE) world.comment('expert-1', `1 zzz ${text}\n/assay extend ${text}`);
  world.settle();
  world.answer((expert, id, row) => {
    const note = HOSTILE[Number(/\d+/.exec(id)![0]) % HOSTILE.length]!.replaceAll(
      '\n',
      ' ',
    ).replaceAll('<!--', '');
    return `${expert === 'expert-1' || Number(/\d+/.exec(id)![0]) % 4 > 0 ? (row!.label === world.labels[0] ? 'b' : 'a') : 'c'} # ${note}`;
  });
  world.settle();
  for (const text of HOSTILE) {
    world.comment('writer-1', `/assay dismiss r1 ${text}`);
    world.comment('maintainer-1', `/assay adjudicate r2 ${text}`);
    world.comment('maintainer-1', `/assay override ${text}`);
    world.settle();
  }
  const bodies = [
    ...world.comments.filter(({ author }) => author === 'assay[bot]').map(({ body }) => body),
    ...world.reviews.flatMap(({ body, comments }) => [
      body,
      ...comments.map((comment) => `\n${comment.body}`),
    ]),
    ...[...world.checks.values()]
      .flat()
      .map(({ title, summary, text }) => `\n${title}\n${summary}\n${text ?? ''}`),
  ];
  expect(world.said('result').length).toBe(1);
  expect(world.reviews.length).toBe(1);
  for (const body of bodies) {
    const text = live(body.slice(body.indexOf('\n')));
    expect(text).not.toMatch(/(?<![\w`/])@victim/);
    expect(text).not.toMatch(
      /<(?!br\s*\/?>|\/?(?:details|summary|span|sub|sup|b|i|pre|code|table|tr|td|th|img\s+(?:alt|src)="https:\/\/(?!evil))[\s>/])[a-z!/]/i,
    );
    expect(text).not.toMatch(/\]\(javascript/i);
    expect(text).not.toMatch(/\]\(https:\/\/evil/);
    expect(text).not.toMatch(/^\s*- \[x\]/m);
    for (const mark of ['\u0000', '\u001b', '\u202e']) expect(text).not.toContain(mark);
  }
});
