import { describe, expect, it } from 'vitest';
import type { CheckContent } from '../../../src/core/review/facts.ts';
import { fitCheckContent } from '../../../src/core/review/fit-check-content.ts';

const content: CheckContent = { status: 'in_progress', title: 'Waiting', summary: 'Fine.' };

describe('fitCheckContent', () => {
  it('leaves what fits as it is', () => {
    const most = { ...content, summary: 'x'.repeat(65_535), text: 'y'.repeat(65_535) };
    expect(fitCheckContent(content)).toEqual(content);
    expect(fitCheckContent(most)).toEqual(most);
  });

  it.each([
    ['lines', 'a line of text\n'.repeat(6000)],
    ['one line', 'word '.repeat(20_000)],
    ['characters of several bytes', '🙂'.repeat(30_000)],
  ])('cuts a summary of %s to what GitHub takes, and says so', (_, summary) => {
    const fit = fitCheckContent({ ...content, summary });
    expect(Buffer.byteLength(fit.summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(fit.summary)).toBeGreaterThan(64_000);
    expect(fit.summary).toContain('The rest is cut here');
    expect(Buffer.from(fit.summary).toString()).toBe(fit.summary);
    expect(fitCheckContent(fit)).toEqual(fit);
  });

  it('closes a code block that it cuts', () => {
    const fit = fitCheckContent({
      ...content,
      text: `Words\n\n\`\`\`diff\n${'+ a row\n'.repeat(9000)}`,
    });
    expect(fit.text).toMatch(/\+ a row\n```\n\n_The rest is cut here/);
  });

  it('cuts a title', () => {
    expect(fitCheckContent({ ...content, title: 'x'.repeat(300) }).title).toHaveLength(255);
  });
});
