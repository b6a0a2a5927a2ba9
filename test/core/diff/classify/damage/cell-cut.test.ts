import { itClassifies } from '../it-classifies.ts';

const long = 'The quick brown fox. '.repeat(2000);
const emoji = '👍'.repeat(200);

itClassifies('cell-cut', [
  [long, long.slice(0, 32_767)],
  [long, long.slice(0, 255)],
  ['a'.repeat(256), 'a'.repeat(255)],
  ['a'.repeat(32_768), 'a'.repeat(32_767)],
  ['é'.repeat(300), 'é'.repeat(255)],
  [emoji, emoji.slice(0, 255)],
  [long.replaceAll(' ', '\n'), long.replaceAll(' ', '\n').slice(0, 255)],
  ['1'.repeat(1000), '1'.repeat(255)],
]);

itClassifies('value', [
  [long, long.slice(0, 32_766)],
  [long, long.slice(0, 254)],
  [long, long.slice(0, 256)],
  [long, long.slice(1, 256)],
  [long.slice(0, 255), long],
  [long, `${long.slice(0, 254)}…`],
  ['a'.repeat(300), 'b'.repeat(255)],
  ['abc', 'ab'],
]);

itClassifies('surrounding-space', [[`${'a'.repeat(255)}  `, 'a'.repeat(255)]]);
