import { i as Option } from "./esm2.js";
import { ht as datasetFor } from "./parse-table-schema.js";
import { t as AssayError } from "./assay-error.js";
import { f as streamGit, l as findRepository, o as unknownRevision, r as splitAtZero, s as findRemote, u as runGit } from "./open-lfs-object.js";
import { r as isShallow, t as openGitRevisions } from "./open-git-revisions.js";
import { i as parsedConfig } from "./open-github-revisions.js";
import { n as runCheck } from "./run-check.js";
import { t as cutText } from "./cut-text.js";
import { t as formatCount } from "./format-count.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { t as countOf } from "./count-of.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as paintWith } from "./paint.js";
import { t as startProgress } from "./progress.js";
import { t as readConfigText } from "./read-config-text.js";
import { t as wholeNumber } from "./whole-number.js";
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";

// src/core/replay/change-url.ts
function changeUrl(remote, change) {
	const found = /^(?:https?:\/\/(?:[^@/\s]*@)?|ssh:\/\/git@|git@)(github\.com)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote);
	if (!found) return void 0;
	const [, host, owner, name] = found;
	return `https://${host}/${owner}/${name}/${change.pull === void 0 ? `commit/${change.commit}` : `pull/${change.pull}`}`;
}

// src/core/replay/name-change.ts
function nameChange(subject, body) {
	const merged = /^Merge pull request #(\d{1,9}) from /.exec(subject);
	if (merged) return {
		title: (body.split("\n").find((line) => line.trim() !== "") ?? subject).trim(),
		pull: Number(merged[1])
	};
	const squashed = /^(.*\S)\s+\(#(\d{1,9})\)$/.exec(subject);
	if (squashed) return {
		title: squashed[1] ?? "",
		pull: Number(squashed[2])
	};
	return { title: subject };
}

// src/core/replay/replay.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function tallyReport({ datasets }) {
	return addTallies(datasets.flatMap(({ files }) => files.flatMap((file) => file.findings)).filter(({ standing, waived }) => standing === "new" && !waived).map(({ check, severity, count }) => ({
		check,
		severity,
		rows: count,
		changes: 1
	})), () => 1);
}
function totalTallies(changes) {
	return addTallies(changes.flatMap(({ tallies }) => tallies), (sum, next) => sum + next);
}
function addTallies(tallies, addChanges) {
	const sums = /* @__PURE__ */ new Map();
	for (const tally of tallies) {
		const id = `${tally.check} ${tally.severity}`;
		const before = sums.get(id);
		sums.set(id, before ? {
			...tally,
			rows: before.rows + tally.rows,
			changes: addChanges(before.changes, tally.changes)
		} : tally);
	}
	return [...sums.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.changes - a.changes || b.rows - a.rows || (a.check < b.check ? -1 : 1));
}

// src/revisions/git/stream-commits.ts
const MARK = "";
const FORMAT = [
	"%H",
	"%P",
	"%cI",
	"%s%n%b"
].map((field) => `%x01${field}`).join("");
const HEADER = new RegExp(`^\n?${MARK}([0-9a-f]{40,64})${MARK}([0-9a-f ]*)${MARK}([^${MARK}]*)${MARK}`);
const LOG = [
	"log",
	...[
		"--first-parent",
		"--diff-merges=first-parent",
		"--name-only",
		"-z",
		`--format=${FORMAT}`
	],
	...[
		"--no-color",
		"--no-show-signature",
		"--no-mailmap",
		"--no-notes",
		"--no-decorate"
	],
	...[
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"--no-relative"
	]
];
async function* streamCommits(folder, revision) {
	let current;
	let paths = [];
	for await (const text of splitAtZero(streamGit(folder, [
		...LOG,
		revision,
		"--"
	]))) {
		const header = HEADER.exec(text);
		if (!header) {
			const path = text.replace(/^\n/, "");
			if (path !== "") paths.push(path);
			continue;
		}
		if (current) yield {
			...current,
			paths
		};
		const [matched, id = "", parents = "", date = ""] = header;
		const [subject = "", ...rest] = text.slice(matched.length).split("\n");
		current = {
			id,
			parent: parents.split(" ")[0] || void 0,
			date,
			subject,
			body: rest.join("\n")
		};
		paths = [];
	}
	if (current) yield {
		...current,
		paths
	};
}

// src/check/replay-history.ts
async function replayHistory(request) {
	const { cwd, last, head } = request;
	const { folder } = await findRepository(cwd);
	const { config } = await parsedConfig(request.config.text, request.config.path);
	const tip = await commitOf(folder, head);
	const remote = await findRemote(folder);
	const changes = [];
	for await (const commit of streamCommits(folder, tip)) {
		if (changes.length >= last) break;
		if (commit.parent === void 0) break;
		if (!commit.paths.some((path) => datasetFor(config, path))) continue;
		request.onProgress?.(`replaying ${commit.id.slice(0, 8)}, ${changes.length + 1} of ${last}`);
		const change = await replayCommit(commit, remote?.url, request);
		if (change.files > 0 || change.conclusion === "cannot-run") changes.push(change);
	}
	return {
		schema_version: 1,
		changes,
		totals: totalTallies(changes),
		shallow: await isShallow(folder)
	};
}
async function commitOf(folder, revision) {
	return runGit(folder, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${revision}^{commit}`
	]).catch((cause) => {
		throw unknownRevision(revision, cause);
	});
}
async function replayCommit(commit, remote, request) {
	const { title, pull } = nameChange(commit.subject, commit.body);
	const id = {
		commit: commit.id,
		...pull === void 0 ? {} : { pull }
	};
	const url = remote === void 0 ? void 0 : changeUrl(remote, id);
	const named = {
		...id,
		day: commit.date.slice(0, 10),
		title,
		...url === void 0 ? {} : { url }
	};
	try {
		return {
			...named,
			...await judgeCommit(commit, request)
		};
	} catch (error) {
		if (!(error instanceof AssayError)) throw error;
		return {
			...named,
			files: 0,
			conclusion: "cannot-run",
			problem: error.message,
			tallies: []
		};
	}
}
async function judgeCommit({ id, parent }, { cwd, config, now }) {
	const revisions = await openGitRevisions({
		cwd,
		base: parent,
		head: id
	});
	try {
		const judgedBy = { text: config.text };
		const { report } = await runCheck({
			revisions,
			configPath: config.path,
			judgedBy,
			now
		});
		return {
			files: report.datasets.flatMap((dataset) => dataset.files).length,
			conclusion: report.conclusion,
			tallies: tallyReport(report)
		};
	} finally {
		await revisions.close();
	}
}

// src/core/render/replay/replay-words.ts
const NAMED = 3;
function shortNameOf({ pull, commit }) {
	return pull === void 0 ? commit.slice(0, 8) : `#${pull}`;
}
function rowsOf({ tallies }, severity) {
	return tallies.filter((tally) => tally.severity === severity).reduce((sum, { rows }) => sum + rows, 0);
}
function checksOf({ tallies, problem }) {
	if (problem !== void 0) return problem.split("\n")[0] ?? "";
	const told = tallies.filter(({ severity }) => severity !== "info");
	const named = told.slice(0, NAMED).map(({ check, rows }) => `${check} ${formatCount(rows)}`);
	const left = told.length - named.length;
	return left > 0 ? `${named.join(", ")} and ${left} more` : named.join(", ");
}
function summaryOf({ changes, shallow }) {
	const note = shallow ? ["This clone is shallow, so older changes were not seen: `git fetch --unshallow` brings them."] : [];
	const [newest] = changes;
	const oldest = changes.at(-1);
	if (!newest || !oldest) return ["No commit of this history changes a data file.", ...note];
	const failing = changes.filter(({ conclusion }) => conclusion === "fail").length;
	const unjudged = changes.filter(({ conclusion }) => conclusion === "cannot-run").length;
	const share = Math.round(failing / changes.length * 100);
	const period = newest.day === oldest.day ? newest.day : `${oldest.day} to ${newest.day}`;
	return [`${[`${countOf(changes.length, "change")} of data, ${period}: ${formatCount(failing)} would have failed (${share} %)`, ...unjudged === 0 ? [] : [`${formatCount(unjudged)} could not be judged`]].join(", ")}.`, ...note];
}
const VERDICTS = {
	pass: "pass",
	fail: "FAIL",
	"cannot-run": "no verdict"
};

// src/core/render/replay/render-replay-markdown.ts
const LONGEST_TITLE$1 = 80;
function renderReplayMarkdown(replay) {
	const { changes, totals } = replay;
	return `${[
		summaryOf(replay).join("\n\n"),
		changes.length === 0 ? "" : markdownTable([
			"Change",
			"Day",
			"Verdict",
			"New errors",
			"New warnings",
			"Title",
			"Checks"
		], changes.map(changeRow$1)),
		totals.length === 0 ? "" : `## Totals\n\n${markdownTable([
			"Check",
			"Severity",
			"Changes",
			"Rows"
		], totals.map(totalRow$1))}`
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function changeRow$1(change) {
	const name = shortNameOf(change);
	return [
		change.url === void 0 ? `\`${name}\`` : `[${name}](${change.url})`,
		change.day,
		change.conclusion === "pass" ? VERDICTS.pass : `**${VERDICTS[change.conclusion]}**`,
		formatCount(rowsOf(change, "error")),
		formatCount(rowsOf(change, "warning")),
		escapeMarkdown(cutText(change.title, LONGEST_TITLE$1)),
		escapeMarkdown(checksOf(change))
	];
}
function totalRow$1({ check, severity, changes, rows }) {
	return [
		`\`${check}\``,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/core/render/replay/render-replay-terminal.ts
const LONGEST_TITLE = 40;
const OTHERS = 54;
const LEAST_CHECKS = 20;
function renderReplayTerminal(replay, options) {
	const paint = paintWith(options.colour);
	const table = (header, rows) => renderTable(header, rows, {
		width: options.width,
		header: paint.dim
	});
	return `${[
		summaryOf(replay),
		replay.changes.length === 0 ? [] : table([
			"change",
			"day",
			"verdict",
			"errors",
			"warnings",
			"checks",
			"title"
		], replay.changes.map((change) => changeRow(change, options.width, paint))),
		replay.totals.length === 0 ? [] : table([
			"check",
			"severity",
			"changes",
			"rows"
		], replay.totals.map(totalRow))
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function changeRow(change, width, paint) {
	const verdict = VERDICTS[change.conclusion];
	return [
		shortNameOf(change),
		change.day,
		change.conclusion === "pass" ? verdict : paint.red(verdict),
		countOrDash(rowsOf(change, "error")),
		countOrDash(rowsOf(change, "warning")),
		fitWidth(escapeTerminal(checksOf(change)), Math.max(LEAST_CHECKS, width - OTHERS)),
		fitWidth(escapeTerminal(change.title), LONGEST_TITLE)
	];
}
function countOrDash(count) {
	return count === 0 ? "-" : formatCount(count);
}
function totalRow({ check, severity, changes, rows }) {
	return [
		check,
		severity,
		formatCount(changes),
		formatCount(rows)
	];
}

// src/revisions/git/clone-repository.ts
const TIMEOUT = 18e5;
async function cloneRepository(url) {
	const folder = await mkdtemp(join(tmpdir(), "assay-clone-"));
	const remove = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await runGit(folder, [
			"clone",
			...[
				"--quiet",
				"--bare",
				"--single-branch",
				"--filter=blob:none"
			],
			"--",
			url,
			"."
		], {
			remote: true,
			timeout: TIMEOUT,
			env: { GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" }
		});
		return {
			folder,
			remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}

// src/cli/commands/replay.ts
const MOST_CHANGES = 1e4;
function addReplay(program, terminal, finish) {
	program.command("replay").description("Tell what Assay would have said of the last commits or merged pull requests that changed data. It changes nothing and posts nothing; exit code 0 whatever it finds.").argument("[repository]", "a folder, or an address to clone from (default: this repository)").option("--last <count>", "how many changes of data", "50").option("--head <rev>", "the branch whose history it is", "HEAD").option("--config <file>", "the config that judges (default: .github/assay.yml of the repository, as it is on disk)").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (repository, options) => finish(await replay(repository, options, terminal)));
}
async function replay(repository, options, terminal) {
	const last = wholeNumber("--last", options.last, MOST_CHANGES);
	const progress = startProgress(terminal);
	const isAddress = repository !== void 0 && /^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(repository);
	if (isAddress) progress.update(`cloning ${repository}`);
	const clone = isAddress ? await cloneRepository(repository) : void 0;
	try {
		const cwd = clone?.folder ?? resolve(terminal.cwd, repository ?? ".");
		const result = await replayHistory({
			cwd,
			head: options.head,
			last,
			config: await configOf(options, cwd, terminal),
			now: terminal.now(),
			onProgress: progress.update
		});
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(result, null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderReplayMarkdown(result));
		else await terminal.out(renderReplayTerminal(result, terminal));
		return 0;
	} finally {
		progress.done();
		await clone?.remove();
	}
}
function configOf({ config }, cwd, terminal) {
	return readConfigText(config === void 0 ? cwd : terminal.cwd, config);
}

export { addReplay };