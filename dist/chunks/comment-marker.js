import { t as cutText } from "./cut-text.js";
import { t as countOf } from "./count-of.js";
import { c as findingsOf, o as findingKinds, t as tellingRows } from "./telling-rows.js";
import { i as verdictOf } from "./dimension-counts.js";
import { S as inCharacters, a as renderNoticesMarkdown, c as renderDimensionsMarkdown, f as infoBlocks, i as renderVerdictMarkdown, l as renderComparedMarkdown, m as TONE_ICONS, n as waivedBlocks, p as findingBlocks, r as standingLines, s as renderFilesMarkdown, v as fileDetailBlocks, x as assembleBlocks } from "./render-report-markdown.js";
import { n as showInvisible } from "./show-invisible.js";
import { t as describeRow } from "./describe-row.js";

// src/core/render/escape/code-block.ts
function codeBlock(text) {
	const lines = text.split("\n").map(showInvisible);
	const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
	const fence = "`".repeat(runs.reduce((most, length) => Math.max(most, length + 1), 3));
	return `${fence}text\n${lines.join("\n")}\n${fence}`;
}

// src/core/render/annotations/annotate-finding.ts
const LONGEST_TEXT$1 = 500;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function annotateFinding({ file, finding }) {
	const { check, column, message, hint, severity } = finding;
	const place = (row) => ({
		level: LEVELS[severity],
		path: showInvisible(file.path),
		...row?.line === void 0 ? {} : { line: row.line },
		title: safe(column === void 0 ? check : `${check}: ${column}`)
	});
	const [firstRow = finding.rows[0], ...others] = tellingRows(finding, 4);
	const lines = [
		message,
		describe(firstRow),
		hint ?? ""
	].filter((line) => line !== "");
	return {
		first: {
			...place(firstRow),
			message: lines.map(safe).join("\n")
		},
		further: others.filter((row) => row.line !== void 0).map((row) => ({
			...place(row),
			message: safe(describe(row) || message)
		}))
	};
}
function describe(row) {
	if (!row) return "";
	const { row: _, line: __, ...rest } = row;
	return describeRow({ row: {
		...rest,
		side: "head"
	} });
}
function safe(text) {
	return showInvisible(cutText(text, LONGEST_TEXT$1));
}

// src/core/render/annotations/annotate-notices.ts
const LONGEST_TEXT = 500;
function annotateNotices(notices, severity) {
	return notices.flatMap((notice) => {
		if (notice.severity !== severity || notice.path === void 0) return [];
		return [{
			level: severity === "warning" ? "warning" : "notice",
			path: showInvisible(notice.path),
			...notice.line === void 0 ? {} : { line: notice.line },
			title: notice.code,
			message: showInvisible(cutText(notice.message, LONGEST_TEXT))
		}];
	});
}

// src/core/render/annotations/render-annotations.ts
const SHOWN_BY_GITHUB = 10;
function renderAnnotations(report, { limit = SHOWN_BY_GITHUB, rest = "see the job's summary" } = {}) {
	const all = (severity) => {
		const kinds = findingKinds(findingsOf(report, "new", severity));
		const firsts = kinds.flatMap(({ findings }) => findings.slice(0, 1));
		const others = kinds.flatMap(({ findings }) => findings.slice(1));
		const annotated = [...firsts, ...others].map(annotateFinding);
		return [
			...annotated.map(({ first }) => first),
			...annotateNotices(report.notices, severity),
			...annotated.flatMap(({ further }) => further)
		];
	};
	return [
		...cutTo(limit, all("error"), "error", rest),
		...cutTo(limit, all("warning"), "warning", rest),
		...cutTo(limit, all("info"), "notice", rest)
	];
}
function cutTo(limit, annotations, word, rest) {
	const kept = annotations.slice(0, limit);
	const last = kept.at(-1);
	const left = annotations.length - kept.length;
	if (!last || left === 0) return kept;
	const message = `${last.message}\n\n${countOf(left, `more ${word}`)} not shown here: ${rest}.`;
	return [...kept.slice(0, -1), {
		...last,
		message
	}];
}

// src/core/render/report/render-comment-markdown.ts
const COMMENT_LIMIT = 65536;
const CUT_NOTE = "*This is not all: the rest did not fit into a comment.*";
const MAX_DIFF_ROWS = 5;
const STEPS = [
	{
		maxFiles: 50,
		maxKinds: 60,
		maxRows: 3,
		maxCharts: 3
	},
	{
		maxFiles: 20,
		maxKinds: 60,
		maxRows: 1,
		maxCharts: 1
	},
	{
		maxFiles: 10,
		maxKinds: 20,
		maxRows: 0,
		maxCharts: 0
	},
	{
		maxFiles: 3,
		maxKinds: 3,
		maxRows: 0,
		maxCharts: 0
	}
];
function renderCommentMarkdown(report, diffs, { limit = COMMENT_LIMIT, marker, reportHint }) {
	const footer = [renderComparedMarkdown(report), ...reportHint ? [reportHint] : []].join(" ");
	const frame = (body) => `${marker}\n${body}\n${footer}\n`;
	const room = limit - frame("").length;
	const choices = STEPS.map((step) => mainBlocks(report, step));
	const needed = choices.find((blocks) => blocks.join("\n\n").length < room) ?? choices.at(-1) ?? [];
	const body = frame(assembleBlocks(commentBlocks(report, diffs, needed), {
		limit: room,
		measure: inCharacters,
		cutNote: CUT_NOTE
	}));
	const shortest = `${marker}\n${TONE_ICONS[verdictOf(report).tone]} Assay: ${report.conclusion}\n`;
	return body.length <= limit ? body : shortest.slice(0, limit);
}
function* commentBlocks(report, diffs, needed) {
	yield* needed;
	yield* infoBlocks(report, {
		maxRows: 1,
		maxCharts: 2
	});
	yield* waivedBlocks(report);
	yield* fileDetailBlocks(report, diffs, MAX_DIFF_ROWS);
}
function mainBlocks(report, step) {
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const isOneLine = files.length === 0 || files.length === 1 && verdictOf(report).tone === "pass";
	return [
		renderVerdictMarkdown(report, "###"),
		renderDimensionsMarkdown(report),
		renderNoticesMarkdown(report),
		isOneLine ? "" : renderFilesMarkdown(report, step.maxFiles),
		...findingBlocks(report, {
			...step,
			heading: "####"
		}),
		standingLines(report).join(" ")
	].filter((block) => block !== "");
}

// src/core/report/is-worth-telling.ts
function isWorthTelling({ conclusion, datasets, notices }) {
	return conclusion === "fail" || datasets.some(({ files }) => files.length > 0) || notices.some(({ severity }) => severity === "warning");
}

// src/github/comment-marker.ts
function commentMarker(configPath) {
	return configPath === void 0 ? "<!-- assay -->" : `<!-- assay config=${encodeURIComponent(configPath)} -->`;
}

export { codeBlock as a, renderAnnotations as i, isWorthTelling as n, renderCommentMarkdown as r, commentMarker as t };