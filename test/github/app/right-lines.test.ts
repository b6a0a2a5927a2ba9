import { expect, it } from 'vitest';
import { rightLines } from '../../../src/github/app/right-lines.ts';

const shown = (patch: string) => [...rightLines(patch)];

it('numbers what stands there afterwards: what was added, and what was there', () => {
  const patch = `@@ -1,3 +1,4 @@ id,label
 id,label
-1,refund
+1,billing
+2,refund
 3,`;
  expect(shown(patch)).toEqual([
    [1, 'id,label'],
    [2, '1,billing'],
    [3, '2,refund'],
    [4, '3,'],
  ]);
});

it('goes on at each hunk where it says', () => {
  const patch = `@@ -2 +2 @@
-a
+b
@@ -40,2 +41,3 @@ @@ -1 +1 @@
 c
+@@ -7,1 +7,1 @@
 -d`;
  expect(shown(patch)).toEqual([
    [2, 'b'],
    [41, 'c'],
    [42, '@@ -7,1 +7,1 @@'],
    [43, '-d'],
  ]);
});

it('takes no note for a line, and no more lines than a hunk has', () => {
  const patch = `@@ -1 +1,2 @@
-a
\\ No newline at end of file
+a
+\\ b
\\ No newline at end of file
`;
  expect(shown(patch)).toEqual([
    [1, 'a'],
    [2, '\\ b'],
  ]);
});

it('keeps blank lines, spaces and carriage returns', () => {
  expect(shown('@@ -0,0 +1,4 @@\n+\n+ a \n \n+b\r')).toEqual([
    [1, ''],
    [2, ' a '],
    [3, ''],
    [4, 'b\r'],
  ]);
});

it('shows nothing of a file that is gone, or without a patch', () => {
  expect(shown('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual([]);
  expect(shown('')).toEqual([]);
});
