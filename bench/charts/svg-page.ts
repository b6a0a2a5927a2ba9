/** Colours that follow the reader's: text, faint text, lines, ours and theirs, on a ground of its own. */
const STYLE = `
    text { font: 13px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
    .title { font-size: 15px; font-weight: 600; }
    .faint { fill: #59636e; font-size: 12px; }
    .ours { fill: #0969da; }
    .theirs { fill: #afb8c1; }
    .ground { fill: #ffffff; }
    .line { stroke: #d1d9e0; fill: none; }
    .fit { stroke: #0969da; stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
    .bold { font-weight: 600; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .faint { fill: #9198a1; }
      .ours { fill: #4493f8; }
      .theirs { fill: #565e67; }
      .ground { fill: #0d1117; }
      .line { stroke: #3d444d; }
      .fit { stroke: #4493f8; }
    }
  `;

/** A whole drawing: its size, what it shows in words for those who cannot see it, and its parts. */
export function svgPage(
  size: { readonly width: number; readonly height: number },
  label: string,
  parts: readonly string[],
): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeText(label)}">
  <style>${STYLE}</style>
  <rect class="ground" width="${width}" height="${height}" rx="6"/>
  ${parts.join('\n  ')}
</svg>
`;
}

/** Text at a point. */
export function text(
  x: number,
  y: number,
  content: string,
  look: { readonly kind?: string; readonly anchor?: 'start' | 'middle' | 'end' } = {},
): string {
  const kind = look.kind ? ` class="${look.kind}"` : '';
  const anchor = look.anchor ? ` text-anchor="${look.anchor}"` : '';
  return `<text x="${round(x)}" y="${round(y)}"${kind}${anchor}>${escapeText(content)}</text>`;
}

/** Places of pixels beyond the first are noise in the diff of a drawing. */
export function round(pixels: number): number {
  return Number(pixels.toFixed(1));
}

function escapeText(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
