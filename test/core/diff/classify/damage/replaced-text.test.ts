import { itClassifies } from '../it-classifies.ts';

itClassifies('garbled-text', [
  ['café', 'caf?'],
  ['café', 'caf??'],
  ['café', 'caf\ufffd'],
  ['café', 'caf\ufffd\ufffd'],
  ['café', 'cafï¿½'],
  ['日本', '??'],
  ['日本 café', '?? café'],
  ['don’t', 'don?t'],
  ['Great 👍', 'Great ?'],
  ['Great 👍', 'Great ??'],
  ['was? naïve', 'was? na?ve'],
]);

itClassifies('value', [
  ['何ですか？', '何ですか?'],
  ['Really…', 'Really?'],
  ['café', 'cafe'],
  ['café', 'caf'],
  ['cafe', 'caf?'],
  ['café', 'caf?!'],
  ['café au lait', 'caf? au thé'],
  ['caf?', 'café'],
  ['abc', 'abd'],
  ['', '?'],
]);
