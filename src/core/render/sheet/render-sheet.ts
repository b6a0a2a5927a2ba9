import type { Packet } from '../../audit/packet.ts';
import { contentSecurityPolicy } from '../html/content-security-policy.ts';
import { embedJson } from '../html/embed-json.ts';
import { html, trusted } from '../html/html.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page.generated.ts';
import { renderGuideline } from './render-guideline.ts';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23274bb5'/%3E%3Cpath d='M4.5 8.5l2.5 2.5 4.5-5.5' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E";

/**
 * The labelling sheet of one expert as one HTML file that works offline: it requests nothing and its policy forbids
 * every request. The packet is data in it that the page's own script shows; the guideline is plain HTML, which is
 * there without the script too.
 *
 * @returns the whole document; the same packet gives the same text
 */
export function renderSheet(packet: Packet): string {
  const { title, guideline } = packet;
  // The guideline stands in the page as markup, and once is enough.
  const data = embedJson({ ...packet, guideline: null });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy(PAGE_SCRIPT, PAGE_STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${trusted(ICON)}">
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<div id="sheet"><noscript><div class="no-script">
<h1>${title}</h1>
<p>This page needs JavaScript, and it is off in this browser.</p>
<p>Turn it on, open the page in another browser, or ask whoever sent it for the <strong>CSV file</strong>: open that in a spreadsheet, write your answers into the column <code>answer</code>, and send it back.</p>
</div></noscript></div>
${guideline !== null && guideline.trim() !== '' && html`<article id="guideline" class="prose">${renderGuideline(guideline)}</article>`}
<script type="application/json" id="packet">${trusted(data)}</script>
<script>${trusted(PAGE_SCRIPT)}</script>
</body>
</html>
`.markup;
}
