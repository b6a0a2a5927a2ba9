import type { Report } from '../../report/report.ts';
import { verdictOf } from '../report/verdict-of.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { type Html, html, trusted } from './html.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './page.generated.ts';

const ICON = { pass: '%231a7f4b', fail: '%23c0362c' } as const;

/** The page up to its body: its policy before all else, then title, icon and style. */
export function renderHead(report: Report): Html {
  const { conclusion } = report;
  const mark = conclusion === 'fail' ? 'M5 5l6 6M11 5l-6 6' : 'M4.5 8.5l2.5 2.5 4.5-5.5';
  const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='${ICON[conclusion]}'/%3E%3Cpath d='${mark}' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy(PAGE_SCRIPT, PAGE_STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay ${report.tool.version}">
<title>Assay: ${conclusion} — ${verdictOf(report).text}</title>
<link rel="icon" href="${icon}">
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<header class="masthead"><p>Assay</p></header>
`;
}
