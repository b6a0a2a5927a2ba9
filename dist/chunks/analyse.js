import { t as countOf } from "./count-of.js";
import { c as createDataContext, t as findLfsServer, u as Closers } from "./find-lfs-server.js";
import { t as formatCount } from "./format-count.js";
import { t as LfsFailure } from "./lfs-failure.js";
import { t as openGitHubRevisions } from "./open-github-revisions.js";
import { t as readReviewData, u as canBeMended } from "./read-review-data.js";
import { a as codeBlock, i as renderAnnotations, n as isWorthTelling, r as renderCommentMarkdown, t as commentMarker } from "./comment-marker.js";
import { n as showInvisible } from "./show-invisible.js";
import { t as renderReportMarkdown } from "./render-report-markdown.js";
import { i as verdictOf } from "./dimension-counts.js";
import { t as cutText } from "./cut-text.js";
import { t as AssayError } from "./assay-error.js";

// src/core/review/embargo/embargo-finding.ts
const QUOTES = /["“«'‘`]|\b(?:line|row)s? \d/i;
function embargoFinding(finding, { path, renamed_from }, kept) {
	if (kept.count(path) === 0 && !finding.rows.some(({ counterpart }) => counterpart?.path)) return {
		finding,
		taken: 0
	};
	const pathOf = (side) => side === "head" ? path : renamed_from ?? path;
	const isKept = ({ row, side, counterpart }) => row !== void 0 && kept.has(side, pathOf(side), row - 1) || counterpart !== void 0 && kept.has(counterpart.side, counterpart.path ?? pathOf(counterpart.side), counterpart.row - 1);
	const rows = finding.rows.filter((row) => !isKept(row));
	const taken = finding.rows.length - rows.length;
	const isAsked = kept.isAsked(path, finding.column);
	const isCut = finding.count > finding.rows.length && QUOTES.test(finding.message);
	if (taken === 0 && !isAsked && !(isCut && kept.count(path) > 0)) return {
		finding,
		taken
	};
	return {
		finding: rows.length === 0 && kept.count(path) > 0 && taken >= kept.count(path) ? void 0 : withoutText(finding, rows),
		taken
	};
}
function withoutText({ chart: _, hint: __, rule: ___, ...finding }, rows) {
	const { check, column, count } = finding;
	const where = column === void 0 ? "" : ` in ${column}`;
	return {
		...finding,
		message: `${countOf(count, "place")}${where}, of which details are kept back until the review closes (${check})`,
		rows: rows.map(({ detail: ____, ...row }) => row)
	};
}

// src/core/review/embargo/kept-rows.ts
var KeptRows = class {
	#head = /* @__PURE__ */ new Map();
	#base = /* @__PURE__ */ new Map();
	#columns = /* @__PURE__ */ new Map();
	constructor(places) {
		for (const { path, row, column } of places) {
			addTo(this.#head, path, row);
			addTo(this.#columns, path, column);
		}
	}
	trace({ datasets }, diffs) {
		for (const { path, sheet, renamed_from } of datasets.flatMap(({ files }) => files)) {
			const diff = diffs.get(sheet === void 0 ? path : `${path}#${sheet}`);
			for (const row of this.#head.get(path) ?? []) {
				const before = diff?.headToBase[row] ?? -1;
				if (before >= 0) addTo(this.#base, renamed_from ?? path, before);
			}
		}
	}
	count(path) {
		return this.#head.get(path)?.size ?? 0;
	}
	has(side, path, row) {
		return (side === "head" ? this.#head : this.#base).get(path)?.has(row) ?? false;
	}
	isAsked(path, column) {
		return column !== void 0 && (this.#columns.get(path)?.has(column) ?? false);
	}
};
function addTo(sets, name, value) {
	const known = sets.get(name);
	if (known) known.add(value);
	else sets.set(name, /* @__PURE__ */ new Set([value]));
}

// src/core/review/embargo/embargo-report.ts
function embargoReport(result, places) {
	if (places.length === 0) return result;
	const { report, diffs } = result;
	const kept = new KeptRows(places);
	kept.trace(report, diffs);
	let [rows, findings] = [0, 0];
	const datasets = report.datasets.map((dataset) => ({
		...dataset,
		files: dataset.files.map((file) => ({
			...file,
			findings: file.findings.flatMap((whole) => {
				const { finding, taken } = embargoFinding(whole, file, kept);
				rows += taken;
				if (!finding) findings++;
				return finding ?? [];
			})
		}))
	}));
	const shown = new Map([...diffs].map(([name, diff]) => [name, withoutRows(diff, name, kept)]));
	const notice = noticeOf(new Set(places.map(({ path, row }) => `${row} ${path}`)).size, rows, findings);
	return {
		report: {
			...report,
			datasets,
			notices: [...report.notices, notice]
		},
		diffs: shown
	};
}
function withoutRows(diff, name, kept) {
	const path = [name, name.replace(/#[^#]*$/, "")].find((each) => kept.count(each) > 0);
	if (path === void 0) return diff;
	const changes = diff.changes.filter((change) => {
		if (change.op === "removed") return true;
		const row = change.op === "moved" ? change.headIndex : change.head.index;
		return !kept.has("head", path, row);
	});
	return {
		...diff,
		changes
	};
}
function noticeOf(asked, rows, findings) {
	const taken = [...rows > 0 ? [`${countOf(rows, "mention")} of them`] : [], ...findings > 0 ? [countOf(findings, "finding")] : []];
	const what = taken.length === 0 ? "they are not listed here" : `${taken.join(" and ")} ${rows + findings === 1 ? "is" : "are"} kept back here`;
	return {
		code: "rows-kept-back",
		severity: "info",
		message: `Experts are asked about ${countOf(asked, "row")}: until the review closes ${what}, so that nothing gives an answer away.`
	};
}

// src/github/web-address.ts
function webAddress(apiUrl) {
	const url = new URL(apiUrl);
	const host = /^api\.(github\.com|[^.]+\.ghe\.com)$/.exec(url.host)?.[1] ?? url.host;
	const path = url.pathname.replace(/\/(?:api\/v3\/?)?$/, "");
	return `${url.protocol}//${host}${path}`;
}

// src/revisions/lfs/open-lfs-on-github.ts
const MAX_BYTES = 2 * 1024 ** 3;
const NOT_FETCHED = "the object was not fetched";
function openLfsOnGitHub(options, closers) {
	const { repository, apiUrl, maxBytes = MAX_BYTES } = options;
	return async (pointer) => {
		if (pointer.extended) return { reason: "the object was stored by an LFS extension" };
		if (pointer.size > maxBytes) {
			const [size, most] = [mebibytes(pointer.size), mebibytes(maxBytes)];
			return { reason: `${NOT_FETCHED}: it has ${size}, and Assay fetches at most ${most}` };
		}
		try {
			const server = findLfsServer(`${webAddress(apiUrl)}/${repository}`, { token: await options.token() });
			if (!server) return { reason: `${NOT_FETCHED}: the repository has no LFS server` };
			const { downloadLfsObject } = await import("./download-lfs-object.js");
			const spooled = await downloadLfsObject(server, pointer, options);
			closers.add(spooled.close);
			return { source: spooled.source };
		} catch (error) {
			if (!(error instanceof LfsFailure)) throw error;
			return { reason: `${NOT_FETCHED}: ${error.message}` };
		}
	};
}
function mebibytes(bytes) {
	return `${formatCount(Math.ceil(bytes / 1024 ** 2))} MiB`;
}

// src/review/data/data-check.ts
const SUMMARY_LIMIT = 65535;
const ANNOTATIONS = 100;
const LONGEST_TITLE = 250;
function dataCheck({ report, diffs }, { configPath } = {}) {
	const marker = commentMarker(configPath);
	return {
		content: {
			status: "completed",
			conclusion: report.conclusion === "fail" ? "failure" : "success",
			title: showInvisible(cutText(verdictOf(report).text, LONGEST_TITLE)),
			summary: renderReportMarkdown(report, diffs, { limit: SUMMARY_LIMIT })
		},
		annotations: renderAnnotations(report, {
			limit: ANNOTATIONS,
			rest: "see the summary of this check"
		}).map(annotationOf),
		comment: {
			marker,
			body: renderCommentMarkdown(report, diffs, {
				marker,
				reportHint: "The check `assay/data` has it all."
			}),
			worthTelling: isWorthTelling(report)
		}
	};
}
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function annotationOf({ level, path, line = 1, title, message }) {
	return {
		path,
		startLine: line,
		endLine: line,
		level: LEVELS[level],
		message,
		title: cutText(title, LONGEST_TITLE)
	};
}

// src/review/data/analysis/failed-check.ts
const LONGEST_TEXT = 2e4;
function failedCheck({ title, text }, configPath) {
	const marker = commentMarker(configPath);
	const summary = `## ❌ Assay: ${title}\n\n${codeBlock(cutText(text, LONGEST_TEXT))}\n`;
	return {
		content: {
			status: "completed",
			conclusion: "failure",
			title: showInvisible(title),
			summary
		},
		annotations: [],
		comment: {
			marker,
			body: `${marker}\n${summary}`,
			worthTelling: true
		}
	};
}

// src/review/data/analysis/read-limits.ts
const DEFAULTS = {
	memory: 2048,
	seconds: 600,
	megabytes: 512
};
const LIMIT_NAMES = {
	memory: "ASSAY_WORKER_MEMORY_MB",
	seconds: "ASSAY_WORKER_SECONDS",
	megabytes: "ASSAY_WORKER_FILES_MB"
};
function readLimits(env) {
	const read = (limit) => {
		const text = env[LIMIT_NAMES[limit]] ?? "";
		if (text === "") return DEFAULTS[limit];
		if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
		throw new AssayError("bad-arguments", `${LIMIT_NAMES[limit]} is no whole number above 0.`, { hint: `For example ${LIMIT_NAMES[limit]}=${DEFAULTS[limit]}, which is what it is where nobody sets it.` });
	};
	return {
		memory: read("memory"),
		seconds: read("seconds"),
		megabytes: read("megabytes")
	};
}

// src/review/data/analysis/past-limit.ts
function pastLimit(limit, limits, path) {
	const most = limits[limit];
	const bounds = {
		memory: `${formatCount(most)} MiB of memory`,
		seconds: countOf(most, "second"),
		megabytes: `${formatCount(most)} MiB of files`
	};
	const subject = path === void 0 ? "This pull request" : `${path} with what belongs to it`;
	return new AssayError("unsupported", `${subject} takes more than ${bounds[limit]} to check.`, { hint: `Whoever runs the app can raise ${LIMIT_NAMES[limit]}. The Action checks the data without this limit; the review needs the app.` });
}

// src/review/data/analysis/analyse.ts
const MEBIBYTE = 1048576;
async function analyse(request, ports, onProgress = () => void 0) {
	const { configPath, limits } = request;
	const closers = new Closers();
	const context = createDataContext(closers, openLfs(ports, limits.megabytes, closers));
	const settings = { configPath };
	try {
		const revisions = await openGitHubRevisions({
			github: withLimit(ports.github, request, onProgress),
			base: request.base,
			head: request.head,
			policy: request.baseTip
		}, context);
		const { check, kept, isReviewed, datasets, obstacle } = await readReviewData({
			revisions,
			now: new Date(request.now),
			...configPath === void 0 ? {} : { configPath },
			commits: {
				head: request.head.commit,
				baseTip: request.baseTip,
				mergeBase: await ports.github.mergeBase(request.base.commit, request.head.commit)
			},
			known: ports.known,
			verified: ports.verified,
			blobOf: ports.github.blobOf
		});
		if (!check) return failed(obstacle, configPath);
		return {
			...obstacle ? { obstacle } : {},
			isReviewed,
			datasets: datasets.map(({ isMeant: _, ...data }) => data),
			check: {
				embargoed: dataCheck(embargoReport(check, kept), settings),
				whole: dataCheck(check, settings)
			}
		};
	} catch (error) {
		if (!canBeMended(error)) throw error;
		return unable(error, configPath);
	} finally {
		await closers.closeAll();
	}
}
function unable({ message, hint }, configPath) {
	return failed({
		title: "The data could not be checked",
		text: hint === void 0 ? message : `${message}\n\n${hint}`
	}, configPath);
}
function failed(obstacle, configPath) {
	const check = failedCheck(obstacle, configPath);
	return {
		obstacle,
		isReviewed: true,
		datasets: [],
		check: {
			embargoed: check,
			whole: check
		}
	};
}
function openLfs({ lfs }, megabytes, closers) {
	if (!lfs) return async () => ({ reason: "LFS objects are not fetched here" });
	return openLfsOnGitHub({
		...lfs,
		maxBytes: megabytes * MEBIBYTE
	}, closers);
}
function withLimit(github, { limits }, onProgress) {
	let left = limits.megabytes * MEBIBYTE;
	return {
		mergeBase: (base, head) => github.mergeBase(base, head),
		compare: (base, head) => github.compare(base, head),
		files: (commit) => github.files(commit),
		link: (path, commit) => github.link(path, commit),
		async file(path, commit) {
			onProgress(path);
			const bytes = await github.file(path, commit);
			left -= bytes?.byteLength ?? 0;
			if (left < 0) throw pastLimit("megabytes", limits, path);
			return bytes;
		}
	};
}

export { webAddress as a, readLimits as i, unable as n, pastLimit as r, analyse as t };