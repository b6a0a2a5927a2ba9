import { itClassifies } from '../it-classifies.ts';

itClassifies('surrounding-space', [
  ['a ', 'a'],
  ['a', '\ta'],
  ['a', 'a\u00a0'],
  ['a', '\ufeffa'],
  ['a', 'a\u3000'],
  ['a b', ' a b '],
  ['a', 'a\n'],
  ['', ' '],
]);

itClassifies('line-ending', [
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a\nb'],
  ['a\nb', 'a\r\nb'],
  ['a\r\nb\nc', 'a\nb\r\nc'],
  ['a\r\n\r\nb', 'a\n\nb'],
  ['a\r\rb', 'a\n\nb'],
  [' a\r\nb', ' a\nb'],
  [' a\r\nb', 'a\nb'],
]);

itClassifies('unicode-form', [
  ['caf\u00e9', 'cafe\u0301'],
  ['e\u0301', '\u00e9'],
  ['\u212b', '\u00c5'],
  ['\u2126', '\u03a9'],
  ['\uac00', '\u1100\u1161'],
  [' \u00e9', ' e\u0301'],
  ['q\u0307\u0323', 'q\u0323\u0307'],
  ['n\u0303o', '\u00f1o'],
]);

itClassifies('value', [
  ['ab', 'a b'],
  ['a  b', 'a b'],
  ['a\nb', 'a b'],
  ['a\n\nb', 'a\nb'],
  ['ﬁ', 'fi'],
  ['x²', 'x2'],
  ['Ａ', 'A'],
  ['é', 'e'],
  ['a\u200b', 'a'],
  ['a\\n', 'a\n'],
]);
