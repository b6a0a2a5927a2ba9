import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Packet } from '../../../../src/core/audit/packet.ts';
import { renderSheet } from '../../../../src/core/render/sheet/render-sheet.ts';
import { samplePacket } from './sample-packet.ts';

const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(1)><!--"'\u2028`;

describe('renderSheet', () => {
  const evil = samplePacket({
    title: EVIL,
    expert: EVIL,
    guideline: EVIL,
    ask: { column: EVIL, kind: 'label', labels: [EVIL, 'b'] },
    rows: [{ code: 'A1B2C', cells: [{ column: EVIL, text: EVIL }] }],
  });

  it('allows nothing but its own script and style', () => {
    const page = renderSheet(samplePacket());
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
    expect(page.replace(script, '')).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it('lets no text out of data become markup', () => {
    const page = renderSheet(evil);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    const [before, after] = page.split('<script type="application/json" id="packet">');
    expect(before).not.toContain('<img');
    expect(after?.slice(0, after.indexOf('</script>'))).not.toContain('<');
  });

  it('holds the packet as it is, but for the guideline, which is in it as markup', () => {
    for (const packet of [evil, samplePacket()]) {
      const page = renderSheet(packet);
      const data = /id="packet">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
      expect(JSON.parse(data) as Packet).toEqual({ ...packet, guideline: null });
    }
    expect(renderSheet(samplePacket())).toContain('<h3>How to label footwear</h3>');
    expect(renderSheet(samplePacket({ guideline: ' \n' }))).not.toContain('id="guideline"');
    expect(renderSheet(samplePacket({ guideline: null }))).not.toContain('id="guideline"');
  });

  it('gives the same page for the same packet', () => {
    expect(renderSheet(samplePacket())).toBe(renderSheet(samplePacket()));
  });
});
