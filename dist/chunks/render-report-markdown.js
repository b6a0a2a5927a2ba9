import { t as cutText } from "./cut-text.js";
import { t as renderDiffDetails } from "./render-diff-markdown.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { a as describePlace, c as findingsOf, d as totalCount, i as describeDetail, o as findingKinds, r as describeCounterpart, s as blockingDebt, u as nameOfFile } from "./telling-rows.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { n as showInvisible } from "./show-invisible.js";
import { a as describeWaiver, c as tallyFindings, i as verdictOf, l as holdsMerge, o as waivedFindings, r as dimensionPhrases } from "./dimension-counts.js";
import { t as codeSpan } from "./code-span.js";
import { n as kindRows } from "./describe-row.js";

// src/core/render/report/assemble-blocks.ts
const inCharacters = (text) => text.length;
const inBytes = (text) => new TextEncoder().encode(text).byteLength;
const GAP = "\n\n";
function assembleBlocks(blocks, options) {
	const { limit, measure, cutNote } = options;
	const kept = [];
	const sizes = [];
	let used = 0;
	for (const block of blocks) {
		if (block === "") continue;
		const size = measure(block) + (kept.length === 0 ? "\n" : GAP).length;
		if (kept.length > 0 && used + size > limit) {
			const noteSize = measure(GAP + cutNote);
			while (kept.length > 1 && used + noteSize > limit) {
				kept.pop();
				used -= sizes.pop() ?? 0;
			}
			kept.push(cutNote);
			break;
		}
		kept.push(block);
		sizes.push(size);
		used += size;
	}
	return `${kept.join(GAP)}\n`;
}

// src/core/render/markdown/fold.ts
function fold(summary, content) {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

// src/core/render/report/diff-of-file.ts
function diffOfFile({ path, sheet }, diffs) {
	return diffs.get(sheet === void 0 ? path : `${path}#${sheet}`);
}

// src/core/render/report/file-detail-blocks.ts
const LONGEST_PATH$4 = 200;
function* fileDetailBlocks(report, diffs, maxRows) {
	for (const file of report.datasets.flatMap((dataset) => dataset.files)) {
		const diff = diffOfFile(file, diffs);
		if (!diff || file.headline === "no change") continue;
		const name = escapeMarkdown(cutText(nameOfFile(file), LONGEST_PATH$4));
		const details = renderDiffDetails(diff, { maxRows }).join("\n\n");
		yield fold(`What changed in <code>${name}</code>`, details);
	}
}

// src/core/render/escape/escape-mermaid.ts
const REPLACED = {
	"\"": "”",
	"`": "’",
	"#": "＃",
	";": ",",
	"{": "(",
	"}": ")",
	"[": "(",
	"]": ")",
	"<": "‹",
	">": "›",
	"&": "+",
	"\\": "/",
	$: "＄"
};
function escapeMermaid(text) {
	return showInvisible(text).replace(/["`#;{}[\]<>&\\$]/g, (character) => REPLACED[character]).replace(/%{2,}/g, "%").trim();
}

// src/core/render/markdown/mermaid-chart.ts
const MOST_BINS = 12;
const MOST_SERIES = 3;
const LONGEST_LABEL = 28;
const LONGEST_TITLE$1 = 80;
const BAR_HEIGHT = 22;
const FRAME_HEIGHT = 70;
const COLOURS = "#c96f66, #2f8f5b, #6a7fb5";
function mermaidChart(chart) {
	const bins = chosenBins(chart);
	const series = chart.series.slice(0, MOST_SERIES);
	const scale = chart.unit === "share" ? 100 : 1;
	const value = (of, bin) => rounded((series[of]?.values[bin] ?? 0) * scale);
	const labels = uniqueLabels(bins.flatMap((bin) => series.map(({ name }, of) => {
		const shown = chart.unit === "share" ? `${value(of, bin)} %` : formatCount(value(of, bin));
		return `${cutText(chart.bins[bin] ?? "", LONGEST_LABEL)} · ${name} ${shown}`;
	})));
	const most = Math.max(0, ...bins.flatMap((bin) => series.map((_, of) => value(of, bin))));
	const height = FRAME_HEIGHT + labels.length * BAR_HEIGHT;
	const bars = series.map((_, of) => {
		return `  bar [${bins.flatMap((bin) => series.map((_, place) => place === of ? value(of, bin) : 0)).join(", ")}]`;
	});
	return [
		"```mermaid",
		`%%{init: ${JSON.stringify({
			xyChart: {
				width: 700,
				height,
				yAxis: {
					showLabel: false,
					showTick: false
				}
			},
			themeVariables: { xyChart: { plotColorPalette: COLOURS } }
		})}}%%`,
		"xychart-beta horizontal",
		`  title "${escapeMermaid(cutText(chart.title, LONGEST_TITLE$1)) || "Distribution"}"`,
		`  x-axis [${labels.map((label) => `"${label}"`).join(", ")}]`,
		`  y-axis 0 --> ${most > 0 ? most : 1}`,
		...bars,
		"```"
	].join("\n");
}
function chosenBins({ bins, series }) {
	const longest = (bin) => Math.max(0, ...series.map(({ values }) => finite(values[bin])));
	return [...bins.keys()].sort((a, b) => longest(b) - longest(a)).slice(0, MOST_BINS).sort((a, b) => a - b);
}
function uniqueLabels(labels) {
	const seen = /* @__PURE__ */ new Map();
	return labels.map(escapeMermaid).map((label) => {
		const times = (seen.get(label) ?? 0) + 1;
		seen.set(label, times);
		return times === 1 ? label : `${label} (${times})`;
	});
}
function rounded(value) {
	return Math.round(Math.min(finite(value), 0x5af3107a4000) * 10) / 10;
}
function finite(value) {
	return value !== void 0 && Number.isFinite(value) && value > 0 ? value : 0;
}

// src/core/render/report/chart-block.ts
const LONGEST_TITLE = 120;
function chartBlock({ findings }, budget) {
	const chart = findings.find(({ finding }) => finding.chart)?.finding.chart;
	if (!chart || budget.left <= 0) return "";
	budget.left--;
	return fold(`Chart: ${escapeMarkdown(cutText(chart.title, LONGEST_TITLE))}`, mermaidChart(chart));
}

// src/core/render/report/kind-sections.ts
const FEW = 8;
function areMany(kinds) {
	return kinds.length > FEW;
}
function sectionsByDimension(kinds, { openOfMany, mustBeSeen }) {
	const byDimension = /* @__PURE__ */ new Map();
	for (const kind of kinds) {
		const same = byDimension.get(kind.dimension);
		if (same) same.push(kind);
		else byDimension.set(kind.dimension, [kind]);
	}
	const most = areMany(kinds) ? openOfMany : FEW;
	return [...byDimension].map(([dimension, own]) => {
		const open = own.filter(({ weight }) => mustBeSeen || weight > 0).slice(0, most);
		return {
			dimension,
			open,
			folded: own.filter((kind) => !open.includes(kind))
		};
	});
}

// src/core/render/markdown/markdown-prose.ts
const LONGEST_PROSE = 500;
function markdownProse(sentence) {
	const parts = cutText(sentence, LONGEST_PROSE).split("`");
	const last = parts.length - 1;
	return parts.map((part, i) => {
		if (i % 2 === 0) return escapeMarkdown(part);
		return i === last ? `&#96;${escapeMarkdown(part)}` : codeSpan(part);
	}).join("");
}

// src/core/render/report/markdown-icons.ts
const SEVERITY_ICONS = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
const TONE_ICONS = {
	fail: "❌",
	warning: "⚠️",
	info: "ℹ️",
	pass: "✅"
};

// src/core/render/report/render-kind-markdown.ts
const LONGEST_PATH$3 = 200;
const LONGEST_KEY = 80;
const LONGEST_DETAIL = 200;
function renderKindMarkdown(kind, maxRows) {
	const { severity, check, count, findings } = kind;
	const [first] = findings;
	const { message = "", hint = "" } = first?.finding ?? {};
	const said = [message.replace(/[^.!?…]$/, "$&."), hint].map(markdownProse).join(" ").trimEnd();
	const rows = kindRows(kind, maxRows);
	const left = count - rows.length;
	return [
		`${SEVERITY_ICONS[severity]} **${escapeMarkdown(check)}** in ${whereOf(kind)}: ${said}`,
		...rows.map(rowLine),
		...left > 0 && rows.length > 0 ? [`- and ${formatCount(left)} more`] : []
	].join("\n");
}
function whereOf({ findings, count }) {
	const [first, ...others] = findings;
	const path = first ? code(nameOfFile(first.file), LONGEST_PATH$3) : "";
	if (others.length === 0) return path;
	return `${path} and ${countOf(others.length, "more file")}, ${formatCount(count)} in all`;
}
function rowLine({ file, row }) {
	const other = describeCounterpart(row);
	const where = [
		file ? code(nameOfFile(file), LONGEST_PATH$3) : "",
		describePlace(row),
		row.key === void 0 ? "" : `key ${code(row.key, LONGEST_KEY)}`
	];
	const pair = other && [
		other.path === void 0 ? "" : code(other.path, LONGEST_PATH$3),
		other.place,
		other.key === void 0 ? "" : `key ${code(other.key, LONGEST_KEY)}`
	];
	return `- ${[`${joined(where)}${pair ? ` ↔ ${joined(pair)}` : ""}`, escapeMarkdown(cutText(describeDetail(row), LONGEST_DETAIL))].filter((part) => part !== "").join(": ")}`;
}
function joined(parts) {
	return parts.filter((part) => part !== "").join(", ");
}
function code(text, length) {
	return codeSpan(cutText(text, length));
}

// src/core/render/report/finding-blocks.ts
const OPEN_OF_MANY = 2;
const KINDS_A_FOLD = 10;
function findingBlocks(report, detail) {
	const errors = findingKinds(findingsOf(report, "new", "error"));
	const common = {
		...detail,
		charts: { left: detail.maxCharts },
		openOfMany: OPEN_OF_MANY
	};
	return [
		...section(errors, {
			...common,
			title: "New errors",
			mustBeSeen: true
		}),
		...section(findingKinds(blockingDebt(report)), {
			...common,
			title: "Errors that were there before",
			mustBeSeen: true
		}),
		...section(findingKinds(findingsOf(report, "new", "warning")), {
			...common,
			title: "New warnings",
			openOfMany: errors.length > 0 ? 0 : OPEN_OF_MANY,
			mustBeSeen: holdsMerge(report, "warning")
		})
	];
}
function section(all, options) {
	const { title, heading, maxKinds } = options;
	if (all.length === 0) return [];
	const kinds = all.slice(0, maxKinds);
	const cut = all.length > maxKinds ? `, the first ${maxKinds} kinds of ${all.length}` : "";
	const isGrouped = areMany(all);
	const [first = "", ...rest] = sectionsByDimension(kinds, options).flatMap((each) => dimensionBlocks(each, isGrouped, options));
	return [`${heading} ${title}${cut}\n\n${first}`, ...rest];
}
function dimensionBlocks({ dimension, open, folded }, isGrouped, { charts, maxRows }) {
	const name = dimension.charAt(0).toUpperCase() + dimension.slice(1);
	const blocksOf = (kinds) => kinds.flatMap((kind) => [renderKindMarkdown(kind, maxRows), chartBlock(kind, charts)]).filter((block) => block !== "");
	const shown = blocksOf(open);
	if (isGrouped && open.length > 0) shown[0] = `**${name}**: ${sumOf([...open, ...folded])}\n\n${shown[0]}`;
	const rest = Array.from({ length: Math.ceil(folded.length / KINDS_A_FOLD) }, (_, i) => folded.slice(i * KINDS_A_FOLD, (i + 1) * KINDS_A_FOLD)).map((kinds) => fold(open.length > 0 ? `${name}: ${sumOf(kinds, "more kind")}` : `<b>${name}</b>: ${sumOf(kinds)}`, blocksOf(kinds).join("\n\n")));
	return [...shown, ...rest];
}
function sumOf(kinds, noun = "kind") {
	const rows = kinds.reduce((sum, { count }) => sum + count, 0);
	return `${countOf(kinds.length, noun)}, ${formatCount(rows)} in all`;
}

// src/core/render/report/info-blocks.ts
const MOST_INFO = 20;
function infoBlocks(report, { maxRows, maxCharts }) {
	const kinds = findingKinds(findingsOf(report, "new", "info"));
	if (kinds.length === 0) return [];
	const charts = { left: maxCharts };
	const shown = kinds.slice(0, MOST_INFO).flatMap((kind) => [renderKindMarkdown(kind, maxRows), chartBlock(kind, charts)]).filter((block) => block !== "");
	const left = kinds.length - MOST_INFO;
	const lines = left > 0 ? [...shown, `and ${countOf(left, "more kind")}`] : shown;
	return [fold("For your information", lines.join("\n\n"))];
}

// src/core/render/report/compared-words.ts
const LONGEST_NAME = 80;
const SHORT_COMMIT = 7;
function comparedSentence({ base, head }) {
	return base ? `Compared ${describe$1(base)} with ${describe$1(head)}` : `Nothing to compare ${describe$1(head)} with: every row counts as new`;
}
function comparedInShort({ base, head }) {
	return base ? `${nameOf(base)} → ${nameOf(head)}` : "nothing to compare with";
}
function describe$1({ name, commit }) {
	const shown = shownName(name);
	const short = commit?.slice(0, 7);
	return short === void 0 || shown === short ? shown : `${shown} (${short})`;
}
function nameOf({ name, commit }) {
	const shown = shownName(name);
	const short = commit?.slice(0, 7);
	return short === void 0 || shown === short ? shown : `${shown} ${short}`;
}
function shownName(name) {
	return /^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 7) : cutText(name, LONGEST_NAME);
}

// src/core/render/report/render-compared-markdown.ts
function renderComparedMarkdown({ base, head, tool }) {
	return `<sub>${base ? `Compared ${describe(base)} with ${describe(head)}` : `Read ${describe(head)}, with nothing to compare it with`}, by Assay ${tool.version}.</sub>`;
}
function describe({ name, commit }) {
	const shown = shownName(name);
	const short = commit?.slice(0, 7);
	if (short === void 0 || shown === short) return codeSpan(shown);
	return `${codeSpan(shown)} at ${codeSpan(short)}`;
}

// src/core/render/report/render-dimensions-markdown.ts
function renderDimensionsMarkdown(report) {
	return dimensionPhrases(report, (text) => `**${text}**`).join(" · ");
}

// src/core/render/report/render-files-markdown.ts
const LONGEST_PATH$2 = 200;
const LONGEST_HEADLINE = 400;
const MOST_OPEN = 12;
function renderFilesMarkdown(report, maxFiles) {
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const ordered = [...files].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, maxFiles);
	const open = ordered.length > MOST_OPEN ? ordered.slice(0, MOST_OPEN) : ordered;
	const folded = ordered.slice(open.length);
	const left = files.length - ordered.length;
	const rest = left > 0 ? `and ${countOf(left, "more file")}` : "";
	if (folded.length === 0) return [tableOf(open), rest].filter((part) => part !== "").join("\n\n");
	const more = [tableOf(folded), rest].filter((part) => part !== "").join("\n\n");
	return `${tableOf(open)}\n\n${fold(countOf(files.length - open.length, "more file"), more)}`;
}
function tableOf(files) {
	return markdownTable([
		"File",
		"What changed",
		"New findings"
	], files.map((file) => [
		describeName(file),
		escapeMarkdown(cutText(file.headline, LONGEST_HEADLINE)),
		tallyFindings(file) || "none"
	]));
}
function rankOf({ findings }) {
	const isNew = (severity) => findings.some((each) => each.severity === severity && each.standing === "new" && !each.waived);
	return isNew("error") ? 0 : isNew("warning") ? 1 : 2;
}
function describeName(file) {
	const name = codeSpan(cutText(nameOfFile(file), LONGEST_PATH$2));
	if (file.renamed_from === void 0) return name;
	return `${name}<br>was ${codeSpan(cutText(file.renamed_from, LONGEST_PATH$2))}`;
}

// src/core/render/report/place-of-notice.ts
function placeOfNotice({ path, line, message }) {
	if (path === void 0) return "";
	if (line !== void 0) return `${path}:${line}`;
	return message.includes(path) ? "" : path;
}

// src/core/render/report/render-notices-markdown.ts
const MOST_NOTICES = 20;
const LONGEST_PATH$1 = 200;
function renderNoticesMarkdown({ notices }) {
	const lines = notices.slice(0, MOST_NOTICES).map(noticeLine);
	const left = notices.length - lines.length;
	return (left > 0 ? [...lines, `- and ${countOf(left, "more notice")}`] : lines).join("\n");
}
function noticeLine(notice) {
	const place = placeOfNotice(notice);
	const where = place === "" ? "" : ` (${codeSpan(cutText(place, LONGEST_PATH$1))})`;
	return `- ${SEVERITY_ICONS[notice.severity]} ${markdownProse(notice.message)}${where}`;
}

// src/core/render/report/render-verdict-markdown.ts
const LONGEST_VERDICT = 500;
function renderVerdictMarkdown(report, heading) {
	const { tone, text, todo } = verdictOf(report);
	const said = escapeMarkdown(cutText(text, LONGEST_VERDICT));
	if (todo === void 0) return `${TONE_ICONS[tone]} **Assay:** ${said}`;
	return `${heading} ${TONE_ICONS[tone]} Assay: ${said}\n\n${markdownProse(todo)}`;
}

// src/core/render/report/standing-lines.ts
const MOST_CHECKS = 5;
function standingLines(report, options = {}) {
	const lines = [];
	const fixed = findingsOf(report, "fixed");
	const existing = findingsOf(report, "existing");
	if (fixed.length > 0) lines.push(`Fixed: ${sumChecks(fixed)}. Thank you!`);
	if (existing.length > 0) {
		const listed = options.listed === void 0 ? "" : `; ${options.listed}`;
		lines.push(`Existing debt, not from this change: ${sumChecks(existing)}${listed}.`);
	}
	const waived = totalCount(waivedFindings(report));
	if (waived > 0) lines.push(`Waived: ${formatCount(waived)}.`);
	return lines;
}
function sumChecks(located) {
	const sums = /* @__PURE__ */ new Map();
	for (const { finding } of located) sums.set(finding.check, (sums.get(finding.check) ?? 0) + finding.count);
	const byCount = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const named = byCount.slice(0, MOST_CHECKS).map(([check, sum]) => `${check} ${formatCount(sum)}`);
	const left = byCount.length - named.length;
	const all = left > 0 ? [...named, countOf(left, "more check")] : named;
	return `${formatCount(totalCount(located))} (${all.join(", ")})`;
}

// src/core/render/report/waived-blocks.ts
const MOST_WAIVED = 20;
const LONGEST_PATH = 200;
function waivedBlocks(report) {
	const waived = waivedFindings(report);
	if (waived.length === 0) return [];
	const lines = waived.slice(0, MOST_WAIVED).map(waivedLine);
	const left = waived.length - lines.length;
	const all = left > 0 ? [...lines, `- and ${countOf(left, "more finding")}`] : lines;
	return [fold(`Waived: ${formatCount(totalCount(waived))}`, all.join("\n"))];
}
function waivedLine({ file, finding }) {
	const where = codeSpan(cutText(nameOfFile(file), LONGEST_PATH));
	const why = markdownProse(describeWaiver(finding.waived));
	const said = markdownProse(finding.message);
	return `- **${escapeMarkdown(finding.check)}** in ${where}: ${said}. Waived: ${why}`;
}

// src/core/render/report/render-report-markdown.ts
const SUMMARY_LIMIT = 1044480;
const MAX_FILES = 200;
const MAX_FINDING_ROWS = 3;
const MAX_KINDS = 200;
const MAX_CHARTS = 6;
const MAX_DIFF_ROWS = 20;
function renderReportMarkdown(report, diffs, { limit = SUMMARY_LIMIT, reportUrl } = {}) {
	const blocks = reportBlocks(report, diffs);
	return assembleBlocks(blocks, {
		limit,
		measure: inBytes,
		cutNote: cutNote(reportUrl)
	});
}
function* reportBlocks(report, diffs) {
	yield renderVerdictMarkdown(report, "##");
	yield renderDimensionsMarkdown(report);
	yield renderNoticesMarkdown(report);
	if (report.datasets.some(({ files }) => files.length > 0)) yield renderFilesMarkdown(report, MAX_FILES);
	yield* findingBlocks(report, {
		maxRows: MAX_FINDING_ROWS,
		maxKinds: MAX_KINDS,
		maxCharts: MAX_CHARTS,
		heading: "###"
	});
	yield standingLines(report).join(" ");
	yield renderComparedMarkdown(report);
	yield* infoBlocks(report, {
		maxRows: MAX_FINDING_ROWS,
		maxCharts: MAX_CHARTS
	});
	yield* waivedBlocks(report);
	yield* fileDetailBlocks(report, diffs, MAX_DIFF_ROWS);
}
function cutNote(reportUrl) {
	return `*This is not all: the rest did not fit. See the ${reportUrl !== void 0 && /^https:\/\/[^\s<>()[\]|]+$/.test(reportUrl) ? `[full report](${reportUrl})` : "full report (`report.html`)"}.*`;
}

export { inCharacters as S, sectionsByDimension as _, renderNoticesMarkdown as a, fold as b, renderDimensionsMarkdown as c, comparedSentence as d, infoBlocks as f, areMany as g, markdownProse as h, renderVerdictMarkdown as i, renderComparedMarkdown as l, TONE_ICONS as m, waivedBlocks as n, placeOfNotice as o, findingBlocks as p, standingLines as r, renderFilesMarkdown as s, renderReportMarkdown as t, comparedInShort as u, fileDetailBlocks as v, assembleBlocks as x, diffOfFile as y };