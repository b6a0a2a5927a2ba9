import { expect, it } from 'vitest';
import { commentMarker } from '../../src/github/comment-marker.ts';

it.each([
  [undefined, '<!-- assay -->'],
  ['ci/assay.yml', '<!-- assay config=ci%2Fassay.yml -->'],
  ['--> @octocat\n', '<!-- assay config=--%3E%20%40octocat%0A -->'],
])('%j', (path, marker) => {
  expect(commentMarker(path)).toBe(marker);
});
