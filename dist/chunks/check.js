import { i as Option } from "./esm2.js";
import { i as parsedConfig } from "./open-github-revisions.js";
import { n as runCheck } from "./run-check.js";
import { n as writeReportFiles, t as folderCache } from "./folder-cache.js";
import { t as AssayError } from "./assay-error.js";
import { _ as sectionsByDimension, d as comparedSentence, g as areMany, o as placeOfNotice, r as standingLines, t as renderReportMarkdown, u as comparedInShort, y as diffOfFile } from "./render-report-markdown.js";
import { t as stringWidth } from "./string-width.js";
import { t as renderSumsTerminal } from "./render-sums-terminal.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { a as describeWaiver, i as verdictOf, o as waivedFindings, r as dimensionPhrases } from "./dimension-counts.js";
import { c as findingsOf, o as findingKinds, s as blockingDebt, u as nameOfFile } from "./telling-rows.js";
import { t as countOf } from "./count-of.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as formatCount } from "./format-count.js";
import { t as listNames } from "./list-names.js";
import { n as renderKindTerminal, t as renderKindLine } from "./render-kind-terminal.js";
import { a as GitObjects, c as resolveCommit, l as findRepository } from "./open-lfs-object.js";
import { n as listChangedFiles, r as isShallow, t as openGitRevisions } from "./open-git-revisions.js";
import { ht as datasetFor, vt as isMaybeDataPath } from "./parse-table-schema.js";
import { t as startProgress } from "./progress.js";
import { t as readConfigText } from "./read-config-text.js";
import { join, resolve } from "node:path";
import { homedir } from "node:os";

// src/core/render/report/report-terminal-options.ts
function whereAllAre({ page }) {
	return page === void 0 ? "--output <folder> writes all of them" : `see ${page}`;
}

// src/core/render/report/kind-sections-terminal.ts
const WORST = {
	open: 2,
	lines: 10
};
const LESSER = {
	open: 0,
	lines: 4
};
function kindSections(kinds, options) {
	if (!areMany(kinds)) return kinds.map((kind) => renderKindTerminal(kind, options));
	const worst = kinds[0]?.severity;
	const pressing = ["error", "warning"].flatMap((severity) => {
		return groupedSections(kinds.filter((kind) => kind.severity === severity), severity, severity === worst ? WORST : LESSER, options);
	});
	const info = kinds.filter(({ severity }) => severity === "info");
	return info.length > 0 ? [...pressing, infoLines(info, options)] : pressing;
}
function groupedSections(kinds, severity, { open: openOfMany, lines: most }, options) {
	const paint = paintWith(options.colour);
	return sectionsByDimension(kinds, {
		openOfMany,
		mustBeSeen: severity === "error"
	}).flatMap(({ dimension, open, folded }) => {
		const sum = countPhrase(open.length + folded.length, "kind of", "kinds of");
		const told = folded.slice(0, most);
		const lines = told.flatMap((kind) => renderKindLine(kind, options));
		const left = folded.length - told.length;
		if (left > 0) {
			const said = `and ${countOf(left, "more kind")}: ${whereAllAre(options)}`;
			lines.push(...wrapLine("", said, options.width).map(paint.dim));
		}
		return [
			[paint.bold(`${dimension}: ${sum} ${severity}`)],
			...open.map((kind) => renderKindTerminal(kind, options)),
			...lines.length > 0 ? [lines] : []
		];
	});
}
function infoLines(kinds, options) {
	const sum = kinds.reduce((total, { count }) => total + count, 0);
	const names = listNames([...new Set(kinds.map(({ check }) => check))], 5);
	const said = `${countOf(kinds.length, "kind")}, ${formatCount(sum)} in all (${names}): ${whereAllAre(options)}`;
	return wrapLine(`${paintWith(options.colour).dim("info")}  `, said, options.width);
}

// src/core/render/report/render-report-terminal.ts
const WORDS = {
	fail: "FAIL",
	warning: "PASS",
	info: "PASS",
	pass: "PASS"
};
function renderReportTerminal(report, diffs, options) {
	const verdict = verdictOf(report);
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const isOneFile = files.length === 1 && verdict.tone === "pass";
	const kinds = findingKinds([...findingsOf(report, "new"), ...blockingDebt(report)]);
	return `${[
		[...verdictLines(report, verdict, options), ...dimensionLines(report, options)],
		noticeLines(report, options),
		...isOneFile ? [] : files.map((file) => fileLines(file, diffs, options)),
		...kindSections(kinds, options),
		standingLinesOf(report, options),
		waivedLines(report, options)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function verdictLines(report, { tone, text, todo }, { colour, width }) {
	const paint = paintWith(colour);
	const line = `${{
		fail: paint.red,
		warning: paint.yellow,
		info: paint.yellow,
		pass: paint.green
	}[tone](paint.bold(WORDS[tone]))}  ${escapeTerminal(text)}`;
	const files = report.datasets.flatMap((dataset) => dataset.files);
	if (todo === void 0 && files.length <= 1) return [`${line}  ${paint.dim(escapeTerminal(`(${comparedInShort(report)})`))}`];
	return [
		line,
		...wrapLine("", comparedSentence(report), width).map(paint.dim),
		...todo === void 0 ? [] : [todo]
	];
}
function dimensionLines(report, { colour, width }) {
	const lines = [];
	for (const phrase of dimensionPhrases(report, paintWith(colour).bold)) {
		const longer = lines.length === 0 ? phrase : `${lines.at(-1)} · ${phrase}`;
		if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(phrase);
	}
	return lines;
}
function noticeLines({ notices }, { colour, width }) {
	const paint = paintWith(colour);
	return notices.flatMap((notice) => {
		const tint = notice.severity === "warning" ? paint.yellow : paint.dim;
		const place = placeOfNotice(notice);
		const where = place === "" ? "" : ` (${place})`;
		return wrapLine(`${tint(notice.severity)}  `, notice.message + where, width);
	});
}
function standingLinesOf(report, { page, width }) {
	const listed = `${page ?? "--output <folder>"} lists it`;
	return standingLines(report, { listed }).flatMap((line) => wrapLine("", line, width));
}
function waivedLines(report, { width }) {
	return waivedFindings(report).flatMap(({ file, finding }) => {
		const said = `waived  ${finding.check}  ${nameOfFile(file)}: ${describeWaiver(finding.waived)}`;
		return wrapLine("", said, width);
	});
}
function fileLines(file, diffs, options) {
	const paint = paintWith(options.colour);
	const diff = diffOfFile(file, diffs);
	return [
		paint.bold(escapeTerminal(nameOfFile(file))),
		...wrapLine("  ", file.headline, options.width),
		...diff ? renderSumsTerminal(diff, options) : []
	];
}

// src/revisions/git/find-default-base.ts
const CANDIDATES = [
	"origin/HEAD",
	"origin/main",
	"origin/master",
	"main",
	"master"
];
async function findDefaultBase(cwd, head = "HEAD") {
	const { folder } = await findRepository(cwd);
	const objects = new GitObjects(folder);
	try {
		const own = typeof head === "string" ? await resolveCommit(objects, head) : void 0;
		for (const rev of CANDIDATES) {
			const commit = await resolveCommit(objects, `refs/${rev.includes("/") ? "remotes" : "heads"}/${rev}`);
			if (commit && commit !== own) return {
				rev,
				reason: `${rev} is the default branch`
			};
		}
		const before = typeof head === "string" ? `${head}~1` : "HEAD";
		if (!await resolveCommit(objects, before)) return void 0;
		return {
			rev: before,
			reason: typeof head === "string" ? "the commit before head" : "the commit checked out"
		};
	} finally {
		await objects.close();
	}
}

// src/cli/cache-folder.ts
function profileCache({ cwd, env }) {
	const named = env["ASSAY_CACHE"];
	if (named === "off") return void 0;
	if (named) return folderCache(resolve(cwd, named));
	return folderCache(join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "assay"));
}

// src/cli/note-uncommitted.ts
async function noteUncommitted(cwd, config) {
	const { folder, root } = await findRepository(cwd);
	if (root === void 0) return void 0;
	const count = (await listChangedFiles(folder, "HEAD", void 0)).filter(({ path }) => isData(path, config)).length;
	if (count === 0) return void 0;
	const [verb, them] = count === 1 ? ["has", "it"] : ["have", "them"];
	return `${countOf(count, "data file")} ${verb} uncommitted changes; --worktree includes ${them}`;
}
function isData(path, config) {
	const dataset = datasetFor(config, path);
	if (!dataset) return false;
	return config.datasets.includes(dataset) || isMaybeDataPath(path) !== "maybe";
}

// src/cli/commands/check.ts
function addCheck(program, terminal, finish) {
	program.command("check").description("Check the data files that differ between two revisions, and judge them by the config.").option("--base <rev>", "what to compare with (default: where this branch left the default branch)").option("--head <rev>", "what to check (default: HEAD)").option("--worktree", "check the files as they are on disk, not yet committed ones included").option("--config <file>", "the config (default: .github/assay.yml of the repository, as it is on disk)").option("--output <folder>", "write report.json, report.md and report.html there").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).addOption(new Option("--fail-on <findings>", "which findings fail, whatever the config's gate says").choices([
		"new",
		"all",
		"never"
	])).action(async (options) => finish(await check(options, terminal)));
}
async function check(options, terminal) {
	if (options.worktree && options.head) throw new AssayError("bad-arguments", "--worktree and --head exclude each other.", { hint: "Leave one of them out." });
	const progress = startProgress(terminal);
	const { cwd } = terminal;
	const config = await readConfigText(cwd, options.config);
	const judging = await parsedConfig(config.text, config.path);
	const head = options.worktree ? { worktree: true } : options.head ?? "HEAD";
	const base = options.base ?? (await findDefaultBase(cwd, head))?.rev;
	const note = (message) => terminal.err(`assay: ${message}\n`);
	if (base === void 0 && await isShallow((await findRepository(cwd)).folder)) note("this clone is shallow, so there is nothing to compare with; `git fetch --unshallow` brings the history");
	const revisions = await openGitRevisions({
		cwd,
		...base === void 0 ? {} : { base },
		head,
		onNotice: note
	});
	const profiles = profileCache(terminal);
	try {
		const result = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy: { text: config.text },
			now: terminal.now(),
			...profiles ? { profiles } : {},
			onProgress: progress.update,
			...options.failOn ? { failOn: options.failOn } : {}
		});
		const { report, diffs } = result;
		if (options.output) await writeReportFiles(result, resolve(cwd, options.output));
		const page = options.output && join(options.output, "report.html");
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(report, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReportMarkdown(report, diffs));
		else {
			const { width, colour } = terminal;
			const shown = {
				width,
				colour,
				...page ? { page } : {}
			};
			await terminal.out(renderReportTerminal(report, diffs, shown));
		}
		if (page) terminal.err(`The report is in ${page}.\n`);
		const uncommitted = head === "HEAD" && await noteUncommitted(cwd, judging.config);
		if (uncommitted) note(uncommitted);
		return report.conclusion === "fail" ? 1 : 0;
	} finally {
		progress.done();
		await revisions.close();
	}
}

export { addCheck };