import { _t as compileGlob, d as keyOfNewTable, f as CHECKS, gt as matchDatasets, ht as datasetFor, it as skipsExisting, ot as diffOnce, pt as findRoles, rt as MOST_COUNTED_ROWS, vt as isMaybeDataPath } from "./parse-table-schema.js";
import { t as SharedScans } from "./shared-scans.js";
import { t as formatCount } from "./format-count.js";
import { n as maskText } from "./mask-text.js";
import { n as WorkerMatcher } from "./plan-check.js";
import { t as VERSION } from "./version.js";
import { a as expectationChecks, i as expectationsOfDataset, s as runChecks, t as RepositoryFiles } from "./repository-files.js";
import { i as stemOf, t as isUnread } from "./read-table.js";
import { n as namesHidden, t as hiddenColumns } from "./hidden-columns.js";
import { a as openKernel } from "./open-csv.js";
import { n as describeFile, t as maskFileReport } from "./mask-file-report.js";
import { n as CONFIG_PATH, r as loadConfig, s as isGlobLike } from "./open-github-revisions.js";
import { t as AssayError } from "./assay-error.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as profileCells } from "./profile-cells.js";
import { n as weighDimensions } from "./dimension-weights.js";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";

// src/core/gates/is-expired.ts
function isExpired(waiver, now) {
	return waiver.until !== void 0 && waiver.until < now.toISOString().slice(0, 10);
}

// src/core/gates/names-finding.ts
function namesFinding(waiver, finding, dataset) {
	return finding.standing !== "fixed" && waiver.check === finding.check && (waiver.column === void 0 || waiver.column === finding.column) && (waiver.dataset === void 0 || waiver.dataset === dataset);
}

// src/core/gates/apply-waivers.ts
function applyWaivers(findings, waivers, { dataset, now }) {
	const valid = waivers.filter((waiver) => !isExpired(waiver, now));
	return findings.flatMap((finding) => {
		const about = valid.filter((waiver) => namesFinding(waiver, finding, dataset));
		const whole = about.find(({ key }) => key === void 0);
		return whole ? [{
			...finding,
			waived: termsOf(whole)
		}] : splitByKey(finding, about);
	});
}
function termsOf({ reason, until }) {
	return until === void 0 ? { reason } : {
		reason,
		until
	};
}
function splitByKey(finding, waivers) {
	const rowsByWaiver = /* @__PURE__ */ new Map();
	const counting = [];
	for (const row of finding.rows) {
		const waiver = waivers.find(({ key }) => key === row.key);
		if (!waiver) counting.push(row);
		else rowsByWaiver.set(waiver, [...rowsByWaiver.get(waiver) ?? [], row]);
	}
	const waived = finding.rows.length - counting.length;
	if (waived === 0) return [finding];
	const left = finding.count - waived;
	const message = left === 0 && rowsByWaiver.size === 1 ? finding.message : `${finding.message}, ${formatCount(waived)} of them waived`;
	const covered = [...rowsByWaiver].map(([waiver, rows]) => ({
		...finding,
		message,
		rows,
		count: rows.length,
		waived: termsOf(waiver)
	}));
	return left === 0 ? covered : [{
		...finding,
		message,
		rows: counting,
		count: left
	}, ...covered];
}

// src/core/gates/explain-gate.ts
const NAMED = 3;
const NOUNS = {
	error: ["error", "errors"],
	warning: ["warning", "warnings"],
	info: ["info finding", "info findings"]
};
const NONE = {
	error: "errors",
	warning: "errors or warnings",
	info: "findings"
};
function explainGate(counted, counts, policy, preview) {
	const parts = [sayNew(counted, policy.severity)];
	if (counts.existing > 0 || counts.fixed > 0) parts.push(sayDebt(counts));
	if (counts.waived > 0) parts.push(`${formatCount(counts.waived)} waived`);
	const note = sayWhy(counts, policy, preview);
	if (note) parts.push(note);
	return parts.join("; ");
}
function sayNew(counted, severity) {
	const found = counted.filter(({ standing }) => standing === "new");
	if (found.length === 0) return `no new ${NONE[severity]}`;
	const bySeverity = sumBy(found, (finding) => finding.severity);
	return `${joinAll([
		"error",
		"warning",
		"info"
	].flatMap((each) => {
		const count = bySeverity.get(each);
		return count ? [`${formatCount(count)} new ${NOUNS[each][count === 1 ? 0 : 1]}`] : [];
	}))} (${nameChecks(found)})`;
}
function nameChecks(found) {
	const names = [...sumBy(found, ({ check }) => check)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([check]) => check);
	const more = names.length - NAMED;
	if (more <= 0) return joinAll(names);
	return `${names.slice(0, NAMED).join(", ")} and ${more} more ${more === 1 ? "check" : "checks"}`;
}
function sayDebt({ existing, fixed }) {
	return `existing debt: ${existing === 0 ? "none left" : formatCount(existing)}${fixed === 0 ? "" : `, ${formatCount(fixed)} fewer than base`}`;
}
function sayWhy(counts, { failOn }, preview) {
	const debtFails = failOn === "all" && counts.existing > 0;
	if (failOn === "never") return counts.new > 0 ? "this gate never fails (fail-on: never)" : void 0;
	if (preview && (counts.new > 0 || debtFails)) return "a preview, which cannot fail";
	return debtFails ? "existing debt fails this gate too (fail-on: all)" : void 0;
}
function sumBy(findings, nameOf) {
	const sums = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const name = nameOf(finding);
		sums.set(name, (sums.get(name) ?? 0) + finding.count);
	}
	return sums;
}
function joinAll(words) {
	if (words.length < 2) return words.join();
	return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// src/core/gates/judge-data-gate.ts
const RANKS = {
	error: 2,
	warning: 1,
	info: 0
};
function judgeDataGate(findings, policy, { preview = false } = {}) {
	const severe = findings.filter(({ severity }) => RANKS[severity] >= RANKS[policy.severity]);
	const counted = severe.filter(({ waived }) => waived === void 0);
	const waived = severe.filter((finding) => finding.waived !== void 0);
	const counts = {
		new: total(counted.filter(({ standing }) => standing === "new")),
		existing: total(counted.filter(({ standing }) => standing === "existing")),
		fixed: total(counted.filter(({ standing }) => standing === "fixed")),
		waived: total(waived)
	};
	return {
		name: "data",
		conclusion: {
			new: counts.new,
			all: counts.new + counts.existing,
			never: 0
		}[policy.failOn] > 0 && !preview ? "fail" : "pass",
		reason: explainGate(counted, counts, policy, preview),
		...counts
	};
}
function total(findings) {
	return findings.reduce((sum, { count }) => sum + count, 0);
}

// src/core/privacy/mask-notice.ts
function maskNotice(notice, { mask }) {
	return mask ? {
		...notice,
		message: maskText(notice.message)
	} : notice;
}

// src/check/blame-counterparts.ts
async function blameCounterparts(findings, change, files) {
	const asks = ({ check }) => asksForBlame(change.dataset.checks, check);
	const asked = findings.filter(asks);
	if (asked.length === 0) return findings;
	const wanted = /* @__PURE__ */ new Map();
	for (const { rows } of asked) for (const { counterpart } of rows) {
		if (counterpart?.line === void 0) continue;
		const { side, line } = counterpart;
		const path = pathOf(counterpart, change);
		const entry = wanted.get(`${side} ${path}`) ?? {
			side,
			path,
			lines: []
		};
		entry.lines.push(line);
		wanted.set(`${side} ${path}`, entry);
	}
	const blamed = /* @__PURE__ */ new Map();
	for (const [name, { side, path, lines }] of wanted) blamed.set(name, await files.blame(side, path, lines));
	return findings.map((finding) => asks(finding) ? withOrigins(finding, (of) => originOf(of, change, blamed)) : finding);
}
function asksForBlame(checks, name) {
	const setting = Object.hasOwn(checks, name) ? checks[name] : void 0;
	return typeof setting === "object" && setting["blame"] === true;
}
function pathOf({ path, side }, { file }) {
	return path ?? (side === "base" ? file.basePath ?? file.path : file.path);
}
function originOf(counterpart, change, blamed) {
	const { side, line = -1 } = counterpart;
	return blamed.get(`${side} ${pathOf(counterpart, change)}`)?.get(line);
}
function withOrigins(finding, originFor) {
	const rows = finding.rows.map((row) => {
		const { counterpart } = row;
		const origin = counterpart && originFor(counterpart);
		return origin ? {
			...row,
			counterpart: {
				...counterpart,
				...origin
			}
		} : row;
	});
	return {
		...finding,
		rows
	};
}

// src/check/declared-key.ts
function declaredKey({ key }, head, schema) {
	const primaryKey = schema?.table?.primaryKey ?? [];
	const isThere = primaryKey.length > 0 && primaryKey.every((name) => head.columns.includes(name));
	if (key.length > 0 || !isThere) return { key };
	return {
		key: primaryKey,
		keyReason: "the primary key of its schema"
	};
}

// src/check/new-settings.ts
function newSettings(dataset, before) {
	const names = Object.keys(dataset);
	return new Set(names.filter((name) => !before || !isSame(before[name], dataset[name])));
}
function isSame(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/check/inspect-file.ts
async function inspectFile(file, dataset, inspection) {
	const { files } = inspection;
	const sides = await files.sides(file, dataset);
	const base = bySheet(sides.base, sides.head);
	const head = bySheet(sides.head, sides.base);
	const sheets = [.../* @__PURE__ */ new Set([...head.keys(), ...base.keys()])];
	const schema = file.status === "removed" ? void 0 : await files.schema(file, dataset);
	const inspected = [];
	for (const sheet of sheets) {
		const judged = schema && sheet === sheets[0] ? { schema } : {};
		const change = {
			file,
			dataset,
			sheet,
			base: base.get(sheet),
			head: head.get(sheet),
			...judged
		};
		inspected.push(await inspectTable(change, inspection));
	}
	return inspected;
}
function bySheet(tables, other) {
	const only = tables.get("");
	if (other.size < 2 || only?.dialect.format !== "xlsx") return tables;
	return /* @__PURE__ */ new Map([[only.dialect.sheets[0] ?? "", only]]);
}
const NO_EXPECTATIONS = { expectations: [] };
async function inspectTable(change, inspection) {
	const { files, before, scans, profilers, slowMatcher, now, privacy, countsExisting } = inspection;
	const { base, head, dataset, file, schema } = change;
	const datasetBefore = before && datasetFor(before, file.basePath ?? file.path);
	const hasRows = [base, head].some((table) => table !== void 0 && table.rowCount > 0);
	const columns = [...base?.columns ?? [], ...head?.columns ?? []];
	if (!head) return {
		report: describeFile(change, void 0, []),
		hidden: /* @__PURE__ */ new Set(),
		columns,
		hasRows
	};
	const comparable = base && !isUnread(base) && !isUnread(head);
	const key = declaredKey(dataset, head, schema);
	for (const table of comparable ? [base, head] : []) if (profilers.isApart(table)) scans.profile(table).catch(() => {});
	const diff = comparable ? await diffOnce(base, head, {
		...key,
		tolerance: dataset.tolerance,
		name: stemOf(file.path)
	}) : void 0;
	const hidden = diff ? hiddenColumns(diff, privacy.columns) : new Set(namesHidden(head.columns, privacy.columns));
	const skips = diff !== void 0 && !countsExisting && skipsExisting(dataset.existing, head.rowCount);
	const context = {
		path: file.path,
		dataset,
		newSettings: newSettings(dataset, datasetBefore),
		head,
		...base ? { base } : {},
		...diff ? { diff } : {},
		key: diff ? keyToJudge(diff, key.key) : {
			base: [],
			head: await keyOfNewTable(head, key.key, stemOf(file.path))
		},
		roles: await findRoles(dataset, head, base, diff),
		scans,
		slowMatcher,
		minHashing: openKernel(),
		files: files.around(file.path, dataset),
		...schema ? { schema } : {},
		now,
		skipsExisting: skips,
		hidden,
		hidesRows: privacy.rows === "hide"
	};
	const checks = [
		...CHECKS,
		...await ruleChecks(dataset),
		...expectationChecks(await expectationsOfDataset(dataset, context.files), await expectationsOfDataset(datasetBefore ?? NO_EXPECTATIONS, context.files, "base"))
	];
	const findings = await blameCounterparts(await runChecks(context, checks), change, files);
	return {
		report: describeFile(change, diff, findings),
		hidden,
		columns,
		hasRows,
		skipsExisting: skips,
		...diff ? { diff } : {}
	};
}
function keyToJudge({ key, base, head }, configured) {
	const added = configured.map((name) => head.columns.indexOf(name));
	return added.length > 0 && added.every((column) => column !== -1) && configured.some((name) => !base.columns.includes(name)) ? {
		base: [],
		head: added
	} : {
		base: key.baseColumns,
		head: key.headColumns
	};
}
async function ruleChecks({ rules }) {
	if (rules.length === 0) return [];
	const { ruleCheck } = await import("./rule-check.js");
	return rules.map(ruleCheck);
}

// src/core/gates/expired-waivers.ts
function expiredWaivers(waivers, now) {
	return waivers.filter((waiver) => isExpired(waiver, now));
}

// src/check/note-expired-waivers.ts
function noteExpiredWaivers(waivers, now) {
	return expiredWaivers(waivers, now).map((waiver) => ({
		code: "waiver-expired",
		severity: "warning",
		message: `The waiver of ${nameOf$1(waiver)} held until ${waiver.until} and no longer counts.`
	}));
}
function nameOf$1({ check, key, column }) {
	const where = [...key === void 0 ? [] : [`key ${key}`], ...column ? [`column ${column}`] : []];
	return where.length === 0 ? check : `${check} (${where.join(", ")})`;
}

// src/check/idle-reviews.ts
function idleReviews(config, paths) {
	const names = new Set(config.datasets.map(({ name }) => name));
	const reviews = [config, ...config.datasets].flatMap(({ review }) => review ?? []);
	const guidelines = reviews.flatMap(({ guideline }) => guideline ?? []);
	const globs = reviews.flatMap(({ experts }) => experts.flatMap(({ datasets }) => datasets ?? [])).filter((entry) => isGlobLike(entry) && !names.has(entry));
	return [...[...new Set(guidelines)].filter((guideline) => !paths.includes(guideline)).map((path) => `The review's guideline ${path} is not in the repository, so no packet links it.`), ...[...new Set(globs)].filter((glob) => !paths.some(compileGlob(glob))).map((glob) => `An expert of the review is asked about ${glob}, which matches no file.`)];
}

// src/check/note-idle-config.ts
async function noteIdleConfig(config, configPath, listHead) {
	const { datasets, review, waivers } = config;
	if (!(datasets.length > 0 || review !== void 0 || waivers.some(({ dataset }) => dataset))) return [];
	const paths = await listOrNothing(listHead);
	if (!paths) return [];
	return [
		...idleDatasets(config, paths),
		...idleWaivers(config, paths),
		...idleReviews(config, paths)
	].map((message) => ({
		code: "config-warning",
		severity: "warning",
		path: configPath,
		message
	}));
}
async function listOrNothing(list) {
	try {
		return await list();
	} catch (error) {
		if (error instanceof AssayError) return void 0;
		throw error;
	}
}
function idleDatasets(config, paths) {
	const idle = new Set(config.datasets);
	for (const path of paths) {
		if (idle.size === 0) return [];
		const dataset = matchDatasets(config, path);
		if (dataset) idle.delete(dataset);
	}
	return config.datasets.flatMap((dataset, index) => {
		if (!idle.has(dataset)) return [];
		const glob = compileGlob(dataset.path);
		const why = paths.some((path) => glob(path)) ? "gets no file: those that it matches belong to a dataset before it, are ignored, or are no data" : "matches no file";
		return [`\`datasets[${index}]\` ${dataset.path} ${why}, so it judges nothing.`];
	});
}
function idleWaivers(config, paths) {
	if (!config.waivers.some(({ dataset }) => dataset !== void 0)) return [];
	const names = new Set(config.datasets.map(({ name }) => name));
	for (const path of paths) {
		const name = datasetFor(config, path)?.name;
		if (name !== void 0) names.add(name);
	}
	return config.waivers.flatMap(({ dataset }, index) => {
		if (dataset === void 0 || names.has(dataset)) return [];
		const meant = suggestWord(dataset, [...names]);
		return [`\`waivers[${index}]\` is about the dataset \`${dataset}\`, which there is not, so it covers nothing.${meant === void 0 ? "" : ` Did you mean \`${meant}\`?`}`];
	});
}

// src/check/note-idle-privacy.ts
function noteIdlePrivacy(privacy, columns, before, configPath) {
	if (columns.length === 0) return [];
	return privacy.columns.flatMap((name) => {
		if (namesHidden(columns, [name]).length > 0) return [];
		const meant = suggestWord(name, columns);
		if (meant === void 0 && before?.columns.includes(name)) return [];
		return [{
			code: "config-warning",
			severity: "warning",
			path: configPath,
			message: `No changed file has the column \`${name}\` of \`privacy.columns\`, so it hides nothing here.${meant === void 0 ? "" : ` Did you mean \`${meant}\`?`}`
		}];
	});
}

// src/check/note-rule-changes.ts
function noteRuleChanges(changed, config, isSchema) {
	const suites = new Set(config.datasets.map(({ suite }) => suite));
	const isRule = (path) => suites.has(path) || isSchema(path);
	return changed.flatMap((file) => {
		const { path, basePath = path } = file;
		const edited = [.../* @__PURE__ */ new Set([path, basePath])].filter(isRule).map((rule) => notice(rule, `This change edits ${rule}, the rules its own data is judged by.`));
		const left = leftDataset(file, config);
		if (left === void 0) return edited;
		const moved = `This change moves ${basePath} to ${path}, out of the dataset ${left}, whose rules no longer judge it.`;
		return [...edited, notice(path, moved)];
	});
}
function notice(path, message) {
	return {
		code: "rules-changed",
		severity: "warning",
		path,
		message
	};
}
function leftDataset({ path, basePath }, config) {
	if (basePath === void 0 || basePath === path) return void 0;
	return matchDatasets(config, path) ? void 0 : matchDatasets(config, basePath)?.name;
}

// src/check/note-skipped-rows.ts
function noteSkippedRows(path, rows, { existing }) {
	return {
		code: "existing-skipped",
		severity: "info",
		path,
		message: `Rows that this change leaves alone were not judged one by one or compared with each other, ${existing === "skip" ? "as the config says (`existing: skip`)" : `as the file has ${formatCount(rows)} of them, more than ${formatCount(MOST_COUNTED_ROWS)}`}: existing findings in them are not counted. ${existing === "skip" ? "`--fail-on all` judges them" : "`existing: count` in the config, or `--fail-on all`, judges them"}.`
	};
}

// src/check/profile/kept-profiles.ts
const LEAST_BYTES$1 = 4194304;
async function keptProfile(table, make, cache, leastBytes = LEAST_BYTES$1) {
	const name = cache && nameOf(table, leastBytes);
	if (name === void 0) return make(table);
	const { readProfile, writeProfile } = await import("./profile-text.js");
	const text = await cache.read(name);
	const known = text === void 0 ? void 0 : readProfile(text);
	if (known?.columns.length === table.columns.length) return known;
	const made = await make(table);
	await cache.write(name, writeProfile(made));
	return made;
}
function nameOf({ bytes, access }, leastBytes) {
	if (!bytes?.content || !access || bytes.byteLength < leastBytes) return void 0;
	const { start, encoding, form, header, columns } = access.origin;
	const parts = [
		VERSION,
		bytes.content,
		start,
		encoding,
		form,
		header,
		columns
	];
	return `${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}.profile`;
}

// src/check/profile/table-profilers.ts
const LEAST_BYTES = 16777216;
var TableProfilers = class {
	#leastBytes;
	#waiting = /* @__PURE__ */ new Map();
	#worker;
	#tasks = 0;
	constructor(leastBytes = LEAST_BYTES) {
		this.#leastBytes = leastBytes;
	}
	isApart({ access, bytes }) {
		return access !== void 0 && bytes?.descriptor !== void 0 && bytes.byteLength >= this.#leastBytes;
	}
	profile(table) {
		if (!this.isApart(table)) return profileCells(table);
		const { descriptor, byteLength } = table.bytes;
		const id = this.#tasks++;
		const task = {
			id,
			descriptor,
			byteLength,
			origin: table.access.origin
		};
		this.#worker ??= this.#start();
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, {
				resolve,
				reject
			});
			this.#worker.postMessage(task);
		});
	}
	async close() {
		this.#fail("it was ended");
		await this.#worker?.terminate();
	}
	#start() {
		const worker = new Worker(workerUrl(), { execArgv: [] });
		worker.on("message", (answer) => {
			const waiting = this.#waiting.get(answer.id);
			this.#waiting.delete(answer.id);
			if ("profile" in answer) waiting?.resolve(answer.profile);
			else waiting?.reject(failed(answer.failure));
		});
		worker.on("error", (error) => this.#fail(error.message));
		worker.on("exit", (code) => this.#fail(`it ended with code ${code}`));
		return worker;
	}
	#fail(why) {
		for (const { reject } of this.#waiting.values()) reject(failed(why));
		this.#waiting.clear();
	}
};
function failed(why) {
	return new AssayError("internal", `The thread that profiles a file failed: ${why}`, { hint: "This is a fault of Assay, not of the data: please report it with the file, or a part of it." });
}
function workerUrl() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./run.ts", here);
	const name = "profile-worker.js";
	return new URL(/\/chunks\/[^/]*$/.test(here) ? `../${name}` : name, here);
}

// src/check/report-dataset.ts
function reportDataset(name, files, { datasets }) {
	const weighed = datasets.find((dataset) => dataset.name === name && (dataset.profile ?? dataset.dimensions) !== void 0);
	return {
		name,
		...weighed ? { dimensions: weighDimensions(weighed) } : {},
		files
	};
}

// src/check/show-privately.ts
function showPrivately({ report, hidden, diff }, privacy) {
	const shown = maskFileReport(report, privacy, hidden);
	return diff ? {
		report: shown,
		diff: {
			...diff,
			privacy
		}
	} : { report: shown };
}

// src/check/run-check.ts
async function runCheck(request) {
	const { report, diffs } = await openCheck(request);
	return {
		report,
		diffs
	};
}
async function openCheck(request) {
	const { revisions, configPath = CONFIG_PATH } = request;
	const loaded = await loadConfig(revisions, request.judgedBy, configPath);
	const { config, before, edited, preview, notices } = loaded;
	const policy = {
		...config.gates.data,
		...request.failOn ? { failOn: request.failOn } : {}
	};
	const changed = await revisions.changedFiles();
	const files = changed.flatMap((file) => findDataset(file, config));
	const paths = changed.flatMap(({ path, basePath }) => [path, basePath ?? path]);
	const profilers = new TableProfilers();
	const inspection = {
		files: new RepositoryFiles(revisions, config, new Set(paths)),
		before,
		scans: new SharedScans((table) => keptProfile(table, (each) => profilers.profile(each), request.profiles)),
		profilers,
		slowMatcher: new WorkerMatcher(),
		now: request.now,
		privacy: config.privacy,
		countsExisting: policy.failOn === "all"
	};
	const datasets = /* @__PURE__ */ new Map();
	const diffs = /* @__PURE__ */ new Map();
	const columns = /* @__PURE__ */ new Set();
	const skipped = [];
	try {
		for (const { file, dataset } of files) {
			request.onProgress?.(`reading ${file.path}`);
			const tables = await inspectFile(file, dataset, inspection);
			if (mayBeNoData(file, dataset, config) && !tables.some(({ hasRows }) => hasRows)) continue;
			const reports = datasets.get(dataset.name) ?? [];
			datasets.set(dataset.name, reports);
			const skipping = tables.find((table) => table.skipsExisting);
			if (skipping) skipped.push(noteSkippedRows(file.path, skipping.report.counts?.head_rows ?? 0, dataset));
			for (const table of tables) {
				const scope = {
					dataset: dataset.name,
					now: request.now
				};
				const findings = applyWaivers(table.report.findings, config.waivers, scope);
				for (const name of table.columns) columns.add(name);
				const { report, diff } = showPrivately({
					...table,
					report: {
						...table.report,
						findings
					}
				}, config.privacy);
				reports.push(report);
				if (diff) diffs.set(tableName(report), diff);
			}
		}
	} finally {
		await inspection.slowMatcher.close();
		await profilers.close();
	}
	const rules = await inspection.files.ruleFiles({
		configs: edited ? [config, edited] : [config],
		before,
		changed,
		configPath
	}, datasets);
	for (const { dataset, report } of rules.reports) {
		const scope = {
			dataset,
			now: request.now
		};
		const findings = applyWaivers(report.findings, config.waivers, scope);
		const table = {
			report: {
				...report,
				findings
			},
			hidden: /* @__PURE__ */ new Set()
		};
		const shown = showPrivately(table, config.privacy).report;
		datasets.set(dataset, [...datasets.get(dataset) ?? [], shown]);
	}
	const reports = [...datasets].map(([name, files]) => reportDataset(name, files, config));
	const findings = reports.flatMap(({ files }) => files.flatMap((file) => file.findings));
	const gate = judgeDataGate(findings, policy, { preview });
	return {
		report: {
			schema_version: 1,
			tool: {
				name: "assay",
				version: VERSION
			},
			conclusion: gate.conclusion,
			preview,
			base: revisions.base && refOf(revisions.base),
			head: refOf(revisions.head),
			gates: [gate],
			notices: [
				...notices,
				...noteRuleChanges(changed, config, (path) => inspection.files.isSchema(path)),
				...await inspection.files.schemaNotices(changed),
				...rules.notices,
				...await noteIdleConfig(config, configPath, () => inspection.files.list("head")),
				...noteIdlePrivacy(config.privacy, [...columns], before?.privacy, configPath),
				...noteExpiredWaivers(config.waivers, request.now),
				...skipped
			].map((notice) => maskNotice(notice, config.privacy)),
			datasets: reports
		},
		diffs,
		rules: loaded,
		changed,
		files: inspection.files
	};
}
function findDataset(file, config) {
	const dataset = datasetFor(config, file.path);
	if (dataset) return [{
		file,
		dataset
	}];
	const { basePath } = file;
	const before = basePath === void 0 ? void 0 : datasetFor(config, basePath);
	if (!before || basePath === void 0) return [];
	return [{
		file: {
			path: basePath,
			basePath,
			status: "removed"
		},
		dataset: before
	}];
}
function tableName(report) {
	return report.sheet === void 0 ? report.path : `${report.path}#${report.sheet}`;
}
function mayBeNoData(file, dataset, config) {
	return !config.datasets.includes(dataset) && isMaybeDataPath(file.path) === "maybe";
}
function refOf(ref) {
	return ref.commit === void 0 ? { name: ref.name } : {
		name: ref.name,
		commit: ref.commit
	};
}

export { runCheck as n, openCheck as t };