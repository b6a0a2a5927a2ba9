import { n as __exportAll, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as AssayError } from "./assay-error.js";
import { a as cellsEqual, i as cellText, o as isBlank, r as cellJson, s as rowsEqual, t as Literal } from "./cell.js";
import { i as WINDOW_BYTES, n as findUndecodable, r as openText, t as RecordIndexBuilder } from "./record-index.js";
import { n as ProblemLog, r as noteLabels, t as Fingerprint } from "./fingerprint.js";
import { t as Decompress } from "./esm.js";
import { constants, createWriteStream, existsSync, rmSync } from "node:fs";
import { lstat, mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve, sep, win32 } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createHash, randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";
import * as zlib from "node:zlib";
import { createGunzip } from "node:zlib";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/config/data-path.ts
const DATA = /\.(?:(?:csv|tsv|tab|psv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet|pq|xlsx)$/i;
const JSON_FILE = /\.json(?:\.gz|\.zst)?$/i;
const CONFIG_JSON = /(?:^|\/)(?:\.[^/]*(?:\/.*)?|(?:bower|composer|datapackage|deno|dataresource|lerna|manifest|nx|package|renovate|turbo|vercel)\.json|(?:js|ts)config[^/]*\.json|[^/]*[-.](?:lock|config|schema|webmanifest)\.json)$/i;
function isMaybeDataPath(path) {
	const name = withoutPointer(path);
	if (DATA.test(name)) return "data";
	return JSON_FILE.test(name) && !CONFIG_JSON.test(name) ? "maybe" : "no";
}
function withoutPointer(path) {
	return path.replace(/\.dvc$/, "");
}

// src/config/glob/expand-braces.ts
const MAX_ALTERNATIVES = 64;
function expandBraces(glob) {
	let done = [""];
	let rest = glob;
	while (rest !== "") {
		const open = rest.indexOf("{");
		const plain = open < 0 ? rest : rest.slice(0, open);
		done = done.map((head) => head + plain);
		if (open < 0) break;
		const group = readGroup(rest, open);
		const choices = group?.parts.map(expandBraces);
		if (!group || !choices?.every((choice) => choice !== void 0)) return void 0;
		const flat = choices.flat();
		if (flat.length * done.length > MAX_ALTERNATIVES) return void 0;
		done = done.flatMap((head) => flat.map((tail) => head + tail));
		rest = rest.slice(group.end);
	}
	return done;
}
function readGroup(glob, open) {
	const parts = [];
	let depth = 0;
	let start = open + 1;
	for (let i = open; i < glob.length; i++) {
		const character = glob[i];
		if (character === "{") depth++;
		else if (character === "}") depth--;
		const closed = depth === 0;
		if (closed || depth === 1 && character === ",") {
			parts.push(glob.slice(start, i));
			start = i + 1;
		}
		if (closed) return {
			parts,
			end: i + 1
		};
	}
}

// src/config/glob/match-sequence.ts
function matchSequence(pattern, items) {
	let step = 0;
	let latestAny = -1;
	let taken = 0;
	for (let i = 0; i < items.length;) {
		const wanted = pattern[step];
		if (wanted === "any") {
			latestAny = step++;
			taken = i;
		} else if (wanted?.(items[i])) {
			step++;
			i++;
		} else if (latestAny >= 0) {
			step = latestAny + 1;
			i = ++taken;
		} else return false;
	}
	return pattern.slice(step).every((left) => left === "any");
}

// src/config/glob/compile-glob.ts
function compileGlob(glob) {
	const patterns = (expandBraces(normalizePath(glob)) ?? []).map(compileFolders);
	return (path) => {
		const names = normalizePath(path).split("/");
		return patterns.some((pattern) => matchSequence(pattern, names));
	};
}
const normalizePath = (path) => path.replace(/^(\.?\/)+/, "");
function compileFolders(glob) {
	return glob.replace(/(?<=^|\/)\*\*$/, "**/*").split("/").map((part) => {
		if (part === "**") return "any";
		const pattern = compileName(part);
		return (name) => matchSequence(pattern, [...name]);
	});
}
function compileName(part) {
	return (part.match(/\[!?\]?[^\]]*\]|./gsu) ?? []).map((token) => {
		if (token === "*") return "any";
		if (token === "?") return () => true;
		return token.length > 2 && token.startsWith("[") ? compileClass(token) : (character) => character === token;
	});
}
function compileClass(token) {
	const negated = token.startsWith("[!");
	const ranges = [...token.slice(negated ? 2 : 1, -1).matchAll(/(.)-(.)|./gsu)].map(([one, from, to]) => ({
		from: from ?? one,
		to: to ?? one
	}));
	return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}

// src/config/is-ignored.ts
function isIgnored(config, path) {
	const file = withoutPointer(path);
	return config.ignore.some((glob) => compileGlob(glob)(file));
}

// src/config/match-datasets.ts
function matchDatasets(config, path) {
	if (isIgnored(config, path)) return void 0;
	const file = withoutPointer(path);
	return config.datasets.find((dataset) => {
		return compileGlob(dataset.path)(file) && (namesFiles(dataset) || isMaybeDataPath(file) !== "no");
	});
}
const namesFiles = (dataset) => dataset.dialect.format !== void 0 || !/(?:^|\/)\*+$/.test(dataset.path);

// src/config/dataset-for.ts
function datasetFor(config, path) {
	const configured = matchDatasets(config, path);
	if (configured) return configured;
	if (isIgnored(config, path) || isMaybeDataPath(path) === "no") return void 0;
	return inferredDataset(withoutPointer(path));
}
function inferredDataset(path) {
	return {
		name: path.replace(/(?<=[^/])\.[^./]+(?:\.gz|\.zst)?$/i, ""),
		path,
		key: [],
		text: [],
		dialect: {},
		expectations: [],
		tolerance: {}
	};
}

// src/core/words/format-count.ts
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

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
const NAMED$1 = 3;
const NOUNS = {
	error: ["error", "errors"],
	warning: ["warning", "warnings"],
	info: ["info finding", "info findings"]
};
const NONE$1 = {
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
	if (found.length === 0) return `no new ${NONE$1[severity]}`;
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
	const more = names.length - NAMED$1;
	if (more <= 0) return joinAll(names);
	return `${names.slice(0, NAMED$1).join(", ")} and ${more} more ${more === 1 ? "check" : "checks"}`;
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

// src/version.ts
const VERSION$1 = "0.1.0";

// src/core/checks/read-key-texts.ts
async function readKeyTexts(table, columns, rows) {
	const keys = /* @__PURE__ */ new Map();
	if (columns.length === 0) return keys;
	const wanted = [...new Set(rows)].sort((a, b) => a - b);
	if (wanted.length === 0) return keys;
	for await (const batch of table.read(wanted)) for (const { index, cells } of batch) {
		const texts = columns.map((column) => cellText(cells[column]));
		if (texts.some((text) => text !== "")) keys.set(index, texts.join(", "));
	}
	return keys;
}

// src/core/checks/build-findings.ts
async function buildFindings(groups, context) {
	const listed = groups.flatMap(({ violations }) => violations.slice(0, 100));
	const { base, head, key } = context;
	const keys = {
		base: base ? await readKeyTexts(base, key.base, rowsOf("base", listed)) : /* @__PURE__ */ new Map(),
		head: await readKeyTexts(head, key.head, rowsOf("head", listed))
	};
	return groups.map((group) => buildFinding(group, context, keys));
}
function rowsOf(side, violations) {
	return violations.flatMap(({ index, side: s }) => s === side && index !== void 0 ? [index] : []);
}
function buildFinding(group, context, keys) {
	const { check, column, standing, violations } = group;
	return {
		check: check.name,
		severity: check.severity,
		standing,
		...column === void 0 ? {} : { column },
		count: violations.length,
		rows: violations.slice(0, 100).map((violation) => findingRow(violation, context, keys)),
		message: check.describe(violations, column),
		hint: check.hint
	};
}
function findingRow(violation, context, keys) {
	const { side, index, detail } = violation;
	const table = side === "base" ? context.base : context.head;
	const line = violation.line ?? (index === void 0 ? void 0 : table?.line(index));
	const key = index === void 0 ? void 0 : keys[side].get(index);
	return {
		...index === void 0 ? {} : { row: index + 1 },
		...line === void 0 ? {} : { line },
		side,
		...key === void 0 ? {} : { key },
		...detail === void 0 ? {} : { detail }
	};
}

// src/core/checks/compare-findings.ts
const SEVERITIES$2 = [
	"error",
	"warning",
	"info"
];
const STANDINGS$1 = [
	"new",
	"existing",
	"fixed"
];
function compareFindings(a, b) {
	return SEVERITIES$2.indexOf(a.severity) - SEVERITIES$2.indexOf(b.severity) || compareText(a.check, b.check) || compareText(a.column ?? "", b.column ?? "") || STANDINGS$1.indexOf(a.standing) - STANDINGS$1.indexOf(b.standing);
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/core/checks/group-violations.ts
function groupViolations(check, judged) {
	const byKind = /* @__PURE__ */ new Map();
	const groups = [];
	for (const { violation, standing } of judged) {
		const { column } = violation;
		const kind = JSON.stringify([standing, column]);
		const violations = byKind.get(kind);
		if (violations) {
			violations.push(violation);
			continue;
		}
		const started = [violation];
		byKind.set(kind, started);
		groups.push({
			check,
			standing,
			violations: started,
			...column === void 0 ? {} : { column }
		});
	}
	for (const violations of byKind.values()) violations.sort(byPosition);
	return groups;
}
function byPosition(a, b) {
	return (a.index ?? -1) - (b.index ?? -1) || (a.line ?? 0) - (b.line ?? 0);
}

// src/core/words/column-name.ts
function columnName$1(columns, column) {
	const name = columns[column];
	return name === void 0 || name.trim() === "" ? `column ${column + 1}` : name;
}

// src/core/checks/index-changes.ts
function indexChanges(diff) {
	const { headToBase, base, head } = diff;
	const baseToHead = new Int32Array(base.rowCount).fill(-1);
	headToBase.forEach((baseRow, headRow) => {
		if (baseRow !== -1) baseToHead[baseRow] = headRow;
	});
	const modified = /* @__PURE__ */ new Map();
	for (const change of diff.changes) if (change.op === "modified") modified.set(change.head.index, change);
	const renamed = /* @__PURE__ */ new Map();
	for (const pair of diff.columns.pairs) {
		if (!pair.renamed) continue;
		renamed.set(columnName$1(base.columns, pair.base), columnName$1(head.columns, pair.head));
	}
	return {
		headToBase,
		baseToHead,
		modified,
		renamed
	};
}

// src/core/checks/row-judge.ts
function rowJudge(check, context, changes) {
	const named = check.reads?.(context);
	const byColumn = /* @__PURE__ */ new Map();
	const { columns } = context.head;
	const columnsRead = (column) => {
		if (named || column === void 0) return named;
		if (!byColumn.has(column)) byColumn.set(column, columnsCalled(column, columns));
		return byColumn.get(column);
	};
	return (row, column) => {
		if (changes.headToBase[row] === -1) return true;
		const change = changes.modified.get(row);
		if (!change) return false;
		const read = columnsRead(column);
		if (!read) return true;
		return change.cells.some(({ headColumn = -1 }) => read.includes(headColumn));
	};
}
function columnsCalled(name, columns) {
	const called = columns.flatMap((_, i) => columnName$1(columns, i) === name ? [i] : []);
	return called.length > 0 ? called : void 0;
}

// src/core/checks/violated-places.ts
const FILE = -1;
var ViolatedPlaces = class {
	#rows = /* @__PURE__ */ new Map();
	constructor(violations, renamed = /* @__PURE__ */ new Map()) {
		for (const { column, index = FILE } of violations) {
			const name = column === void 0 ? void 0 : renamed.get(column) ?? column;
			const rows = this.#rows.get(name);
			if (rows) rows.add(index);
			else this.#rows.set(name, /* @__PURE__ */ new Set([index]));
		}
	}
	has(column, row = FILE) {
		return this.#rows.get(column)?.has(row) ?? false;
	}
};

// src/core/checks/judge-standing.ts
function judgeStanding(check, violations, context, changes) {
	const ofHead = violations.filter(({ side }) => side === "head");
	if (!changes) return ofHead.map((violation) => ({
		violation,
		standing: "new"
	}));
	const ofBase = violations.filter(({ side }) => side === "base");
	const inBase = new ViolatedPlaces(ofBase, changes.renamed);
	const inHead = new ViolatedPlaces(ofHead);
	const isNewRow = rowJudge(check, context, changes);
	const judged = ofHead.map((violation) => ({
		violation,
		standing: isNew(violation, inBase, isNewRow) ? "new" : "existing"
	}));
	for (const violation of ofBase) if (!isLeft(violation, inHead, changes)) judged.push({
		violation,
		standing: "fixed"
	});
	return judged;
}
function isNew(violation, inBase, isNewRow) {
	const { index, column, partners = [], byChange } = violation;
	if (byChange) return true;
	if (index === void 0) return !inBase.has(column);
	return isNewRow(index, column) || partners.some((row) => isNewRow(row, column));
}
function isLeft(violation, inHead, changes) {
	const { index, column } = violation;
	const name = column === void 0 ? void 0 : changes.renamed.get(column) ?? column;
	if (index === void 0) return inHead.has(name);
	const counterpart = changes.baseToHead[index] ?? -1;
	return counterpart !== -1 && inHead.has(name, counterpart);
}

// src/core/checks/columns/column-removed.ts
const columnRemoved = {
	name: "column-removed",
	title: "Columns removed",
	severity: "warning",
	about: "A column of base is gone from head, with all its values. Whatever reads the file by that name stops working.",
	hint: "Put the column back, or make sure that nothing reads it any more.",
	find: async ({ diff }) => {
		if (!diff) return [];
		return diff.columns.removed.map((column) => ({
			side: "head",
			column: columnName$1(diff.base.columns, column),
			byChange: true
		}));
	},
	describe: (_violations, column) => `The columns no longer include ${column}`
};

// src/core/checks/columns/column-renamed.ts
const columnRenamed = {
	name: "column-renamed",
	title: "Columns renamed",
	severity: "info",
	about: "A column has another name and, by its content, is the same column. Whatever reads the file by the old name stops working.",
	hint: "Rename the column wherever the file is read, in the config too.",
	find: async ({ diff }) => {
		if (!diff) return [];
		return diff.columns.pairs.filter((pair) => pair.renamed).map((pair) => ({
			side: "head",
			column: columnName$1(diff.head.columns, pair.head),
			detail: columnName$1(diff.base.columns, pair.base),
			byChange: true
		}));
	},
	describe: ([violation], column) => `${violation?.detail} is now named ${column}`
};

// src/core/checks/columns/column-retyped.ts
const columnRetyped = {
	name: "column-retyped",
	title: "Columns retyped",
	severity: "warning",
	about: "The values of a column read as another type than before, such as text where there were integers. One stray value is enough to do that to a whole column.",
	hint: "Look for the values that do not fit; where the new type is meant, adapt what reads the column.",
	find: async ({ diff }) => {
		if (!diff) return [];
		const found = [];
		for (const { head, retyped } of diff.columns.pairs) {
			if (!retyped) continue;
			const column = columnName$1(diff.head.columns, head);
			const detail = `${retyped.base} → ${retyped.head}`;
			found.push({
				side: "head",
				column,
				detail,
				byChange: true
			});
		}
		return found;
	},
	describe: ([violation], column) => `The type of ${column} changed: ${violation?.detail}`
};

// src/core/words/count-phrase.ts
function countPhrase(count, one, many) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}

// src/core/checks/columns/changed-cells.ts
function* changedCells(diff) {
	const names = diff.head.columns.map((_, column) => columnName$1(diff.head.columns, column));
	for (const change of diff.changes) {
		if (change.op !== "modified") continue;
		for (const cell of change.cells) {
			if (cell.headColumn === void 0) continue;
			const column = names[cell.headColumn] ?? columnName$1(names, cell.headColumn);
			yield {
				index: change.head.index,
				column,
				cell
			};
		}
	}
}

// src/core/checks/columns/cosmetic-change.ts
const WORDS = {
	"boolean-case": "boolean case",
	"date-spelling": "date spelling",
	"json-spelling": "JSON spelling",
	"letter-case": "letter case",
	"line-ending": "line ending",
	"number-spelling": "number spelling",
	"surrounding-space": "surrounding space",
	"unicode-form": "Unicode form",
	"within-tolerance": "within tolerance"
};
const cosmeticChange = {
	name: "cosmetic-change",
	title: "Cosmetic changes",
	severity: "info",
	about: "Cells hold the same value as before in another spelling, such as `1.0` for `1` or another date format. Nothing is lost, but the few real changes are hard to see among many of these.",
	hint: "Where nobody meant to re-spell the values, restore them to keep the change small.",
	find: async ({ diff }) => {
		if (!diff) return [];
		const found = [];
		for (const { index, column, cell } of changedCells(diff)) {
			if (cell.class.class !== "cosmetic") continue;
			const detail = WORDS[cell.class.kind];
			found.push({
				side: "head",
				index,
				column,
				detail,
				byChange: true
			});
		}
		return found;
	},
	describe: (violations, column) => `${countPhrase(violations.length, "cell", "cells")} re-spelt in ${column}: ${kindsOf(violations)}`
};
function kindsOf(violations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { detail = "" } of violations) counts.set(detail, (counts.get(detail) ?? 0) + 1);
	if (counts.size === 1) return [...counts.keys()].join();
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${formatCount(count)}`).join(", ");
}

// src/core/checks/columns/header-lost.ts
const headerLost = {
	name: "header-lost",
	title: "Header lost",
	severity: "error",
	about: "Base names its columns in the first record and head does not: head starts with a row of data, which now stands for the header or makes every column nameless.",
	hint: "Put the header back as the first line; where the file has none on purpose, set `dialect: { header: false }` for the dataset.",
	find: async ({ base, head }) => {
		if (!base || !hasHeader(base) || head.format !== "csv" || head.columns.length === 0) return [];
		return !hasHeader(head) || await isFirstRowOf(base, head.columns) ? [{
			side: "head",
			line: 1,
			byChange: true
		}] : [];
	},
	describe: () => "The header is gone: the file starts with a row of data"
};
function hasHeader({ dialect }) {
	return dialect.format === "csv" && dialect.header;
}
async function isFirstRowOf(base, columns) {
	if (base.rowCount === 0 || columns.join("\n") === base.columns.join("\n")) return false;
	let first;
	for await (const rows of base.read([0])) first = rows[0];
	return first !== void 0 && first.cells.map(cellText).join("\n") === columns.join("\n");
}

// src/core/diff/classify/damage/first-difference.ts
function firstDifference$1(base, head) {
	const length = Math.min(base.length, head.length);
	let at = 0;
	while (at < length && base.charCodeAt(at) === head.charCodeAt(at)) at++;
	return at;
}

// src/core/checks/damage/show-cell-change.ts
const SHOWN = 60;
const BEFORE = 20;
function showCellChange$1(base, head) {
	const from = cellText(base);
	const to = cellText(head);
	const differs = firstDifference$1(from, to);
	return `${excerpt$1(from, differs)} → ${excerpt$1(to, differs)}`;
}
function excerpt$1(text, around) {
	if (text === "") return "(empty)";
	if (text.length <= SHOWN) return text;
	const start = Math.max(0, Math.min(around - BEFORE, text.length - SHOWN));
	const end = start + SHOWN;
	const cut = withoutHalves(text.slice(start, end));
	return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
}
function withoutHalves(text) {
	return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

// src/core/checks/damage/check-damage.ts
function checkDamage({ kind, sentence, ...texts }) {
	return {
		name: kind,
		...texts,
		severity: "error",
		find: async ({ diff }) => diff ? damagedCells(diff, kind) : [],
		describe: (violations, column) => sentence(violations.length, column ?? "")
	};
}
function damagedCells(diff, kind) {
	const found = [];
	for (const { index, column, cell } of changedCells(diff)) {
		if (cell.class.kind !== kind) continue;
		const detail = showCellChange$1(cell.base, cell.head);
		found.push({
			side: "head",
			index,
			column,
			detail,
			byChange: true
		});
	}
	return found;
}

// src/core/checks/damage/cell-cut.ts
const cellCut = checkDamage({
	kind: "cell-cut",
	title: "Cut texts",
	about: "A text was cut at 32,767 characters, the most that a cell of a spreadsheet holds, or at 255, the most that text columns of many databases hold.",
	hint: "Restore the texts from base, and write long texts with a tool that keeps them whole.",
	sentence: (count, column) => `${countPhrase(count, "text", "texts")} of ${column} cut off where a program stops`
});

// src/core/checks/damage/date-conversion.ts
const dateConversion = checkDamage({
	kind: "date-conversion",
	title: "Values turned into dates",
	about: "A spreadsheet took a value such as `2-10` or `SEPT2` for a date and wrote a date in its place, or wrote the number of a day in place of a date.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} rewritten by a date conversion`
});

// src/core/checks/damage/day-month-swap.ts
const dayMonthSwap = checkDamage({
	kind: "day-month-swap",
	title: "Day and month swapped",
	about: "A date has its day and its month swapped, as when a file of one country is opened with the settings of another.",
	hint: "Restore the dates from base, and write dates as `YYYY-MM-DD`.",
	sentence: (count, column) => `${countPhrase(count, "date of", "dates of")} ${column} ${count === 1 ? "has" : "have"} day and month swapped`
});

// src/core/checks/damage/formula-error.ts
const formulaError = checkDamage({
	kind: "formula-error",
	title: "Formula errors",
	about: "A value was replaced by the error of a spreadsheet formula, such as `#REF!` or `#NAME?`.",
	hint: "Restore the values from base; a text that starts with `=`, `+`, `-` or `@` has to be imported as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} replaced by ${count === 1 ? "a formula error" : "formula errors"}`
});

// src/core/checks/damage/garbled-text.ts
const garbledText = checkDamage({
	kind: "garbled-text",
	title: "Garbled text",
	about: "Characters were replaced by `?` or by pairs such as `Ã©`, because the text was read or written in the wrong encoding.",
	hint: "Restore the texts from base, and save the file as UTF-8.",
	sentence: (count, column) => `${countPhrase(count, "text", "texts")} of ${column} garbled by a wrong encoding`
});

// src/core/checks/damage/leading-zeros-lost.ts
const leadingZerosLost = checkDamage({
	kind: "leading-zeros-lost",
	title: "Leading zeros lost",
	about: "A value such as `00501` lost its leading zeros, because it was read as a number. Codes of places, products and people then no longer match.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} lost ${count === 1 ? "its" : "their"} leading zeros`
});

// src/core/checks/damage/number-cut.ts
const numberCut = checkDamage({
	kind: "number-cut",
	title: "Digits cut",
	about: "A number or a time lost digits that it had, because it was stored or written with less precision.",
	hint: "Restore the values from base, and write them at full precision, long identifiers as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} lost digits`
});

// src/core/checks/damage/row-cut.ts
const SHEET_ROWS = [1048576, 65536];
const rowCut = {
	name: "row-cut",
	title: "Rows cut",
	severity: "error",
	about: "The file ends exactly where a spreadsheet runs out of rows (1,048,576, or 65,536 in old ones) and had more rows before: opening and saving it there has dropped the rest.",
	hint: "Restore the file from base, and change it with a tool that is no spreadsheet.",
	find: async ({ base, head }) => {
		if (!base || base.rowCount <= head.rowCount) return [];
		if (!SHEET_ROWS.includes(head.rowCount + headerRows(head))) return [];
		return [{
			side: "head",
			index: head.rowCount - 1,
			detail: `${formatCount(base.rowCount)} → ${formatCount(head.rowCount)} rows`,
			byChange: true
		}];
	},
	describe: () => "The file ends at the last row a spreadsheet can hold; the rows after it are gone"
};
function headerRows({ dialect }) {
	if (dialect.format === "csv") return dialect.header ? 1 : 0;
	return dialect.format === "xlsx" ? 1 : 0;
}

// src/core/checks/damage/scientific-notation.ts
const scientificNotation = checkDamage({
	kind: "scientific-notation",
	title: "Identifiers in scientific notation",
	about: "A long identifier was read as a number and written as `1.23E+11`, so that its last digits are gone.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} turned into scientific notation`
});

// src/core/checks/file/check-problem.ts
function checkProblem({ code, sentence, ...texts }) {
	return {
		name: code,
		...texts,
		find: async ({ base, head, diff }) => {
			const ofHead = violationsOf(head, code, "head");
			if (!base) return ofHead;
			const ofBase = violationsOf(base, code, "base");
			return [...ofBase, ...diff ? markCaused(ofHead, ofBase, diff) : ofHead];
		},
		describe: (violations, column) => sentence(violations.length, column ?? "")
	};
}
function violationsOf(table, code, side) {
	return table.problems.filter((problem) => problem.code === code).flatMap((problem) => placesOf(problem, side));
}
function placesOf({ column, places }, side) {
	return places.map((place) => ({
		side,
		...column === void 0 ? {} : { column },
		...place
	}));
}
function markCaused(ofHead, ofBase, diff) {
	const badInBase = new Set(ofBase.map(({ index }) => index));
	return ofHead.map((violation) => {
		return violation.index !== void 0 && !badInBase.has(diff.headToBase[violation.index]) ? {
			...violation,
			byChange: true
		} : violation;
	});
}

// src/core/checks/file/blank-label.ts
const blankLabel = checkProblem({
	code: "blank-label",
	title: "Blank column names",
	severity: "error",
	about: "The header leaves a column without a name, so that nothing can refer to it and tools number it each in their own way.",
	hint: "Name the column in the header, or remove it.",
	sentence: (_count, column) => `The header gives ${column} no name`
});

// src/core/checks/file/blank-row.ts
const blankRow = checkProblem({
	code: "blank-row",
	title: "Blank rows",
	severity: "warning",
	about: "A row holds no value at all. Some tools skip such rows and others read them as data, so counts differ.",
	hint: "Remove the blank rows.",
	sentence: (count) => countPhrase(count, "row is blank", "rows are blank")
});

// src/core/checks/file/compression-error.ts
const compressionError = checkProblem({
	code: "compression-error",
	title: "Damaged compression",
	severity: "error",
	about: "The compressed file is damaged or ends early, so only the rows before the damage could be read.",
	hint: "Compress the file again from its source and commit the result.",
	sentence: () => "The compressed file is damaged or ends early; only the rows before that were read"
});

// src/core/checks/file/duplicate-label.ts
const duplicateLabel = checkProblem({
	code: "duplicate-label",
	title: "Duplicate column names",
	severity: "error",
	about: "Two columns have the same name, so that a name no longer says which of them is meant. Many tools rename or drop one of them.",
	hint: "Give each column a name of its own.",
	sentence: (count, column) => `${countPhrase(count + 1, "column is", "columns are")} named ${column}`
});

// src/core/checks/file/dvc-pointer.ts
const dvcPointer = checkProblem({
	code: "dvc-pointer",
	title: "DVC pointers",
	severity: "info",
	about: "The file is a DVC pointer: Git holds a hash, and the rows are in a store that Assay does not read.",
	hint: "Check the data where DVC has pulled it, or keep it in Git or Git LFS.",
	sentence: () => "The file is a DVC pointer; its rows are not in Git and were not read"
});

// src/core/checks/file/empty-file.ts
const emptyFile = checkProblem({
	code: "empty-file",
	title: "Empty files",
	severity: "error",
	about: "The file holds nothing, not even a header. It is most often what a failed export leaves behind.",
	hint: "Write the file again, or remove it.",
	sentence: () => "The file is empty"
});

// src/core/checks/file/encoding-error.ts
const encodingError = checkProblem({
	code: "encoding-error",
	title: "Bytes that are no text",
	severity: "error",
	about: "A row holds bytes that mean nothing in the encoding of the file, so that characters are lost when it is read.",
	hint: "Save the file as UTF-8, or set `dialect: { encoding: … }` for the dataset.",
	sentence: (count) => `${countPhrase(count, "row holds", "rows hold")} bytes that mean nothing in the encoding of the file`
});

// src/core/checks/file/extra-cell.ts
const extraCell = checkProblem({
	code: "extra-cell",
	title: "Extra cells",
	severity: "error",
	about: "A row has more cells than the header has columns. An unquoted delimiter inside a text is the usual cause, and every later cell is then in the wrong column.",
	hint: "Quote the cell that holds the delimiter, or remove the extra cells.",
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} more cells than the header has columns`
});

// src/core/checks/file/format-error.ts
const formatError$2 = checkProblem({
	code: "format-error",
	title: "Files that cannot be read",
	severity: "error",
	about: "The file, or its rest, cannot be read in its format, as with a cut-off Parquet file or a JSON array that is not closed.",
	hint: "Write the file again with the tool that made it; if its name misleads, set `dialect: { format: … }` for the dataset.",
	sentence: () => "The file cannot be read in its format"
});

// src/core/checks/file/lfs-pointer.ts
const lfsPointer = checkProblem({
	code: "lfs-pointer",
	title: "Git LFS pointers",
	severity: "error",
	about: "The file is a Git LFS pointer whose content could not be fetched, so no row of it was checked. It is an error, as unread data must not pass unseen: where base could not be read either it is existing debt and does not fail a gate that looks at new findings.",
	hint: "Push the content with `git lfs push`, and let the checkout fetch it (`lfs: true` of `actions/checkout`).",
	sentence: () => "The file is a Git LFS pointer whose content could not be fetched; its rows were not read"
});

// src/core/checks/file/link-not-followed.ts
const linkNotFollowed = checkProblem({
	code: "link-not-followed",
	title: "Links",
	severity: "warning",
	about: "The path is a symbolic link or a submodule. Assay never follows them, as they can lead out of the repository, so no row was checked.",
	hint: "Commit the file itself, or leave its path out of the dataset.",
	sentence: () => "The path is a symbolic link or a submodule, which is not followed; no rows were read"
});

// src/core/checks/file/missing-cell.ts
const missingCell = checkProblem({
	code: "missing-cell",
	title: "Missing cells",
	severity: "error",
	about: "A row has fewer cells than the header has columns, so that its last columns have no value and often the ones before hold the wrong one.",
	hint: "Add the missing cells; an empty cell still needs its delimiter.",
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} fewer cells than the header has columns`
});

// src/core/checks/file/no-rows.ts
const noRows = checkProblem({
	code: "no-rows",
	title: "Files without rows",
	severity: "warning",
	about: "The file has a header and no rows beneath it. It is most often what a query without a result leaves behind.",
	hint: "Check the export; remove the file if it is not needed.",
	sentence: () => "The file has a header and no rows"
});

// src/core/checks/file/record-error.ts
const recordError = checkProblem({
	code: "record-error",
	title: "Records that cannot be read",
	severity: "error",
	about: "A record is not what the format asks for, such as a line of JSON Lines that is no JSON object. Its values were not checked.",
	hint: "Write the record anew as one complete object of the format.",
	sentence: (count) => countPhrase(count, "record cannot be read", "records cannot be read")
});

// src/core/checks/file/swallowed-rows.ts
const swallowedRows = checkProblem({
	code: "swallowed-rows",
	title: "Swallowed rows",
	severity: "error",
	about: "The lines of one quoted cell each look like a row of this file. A quote that was never closed swallows the rows after it, and the file still reads without an error.",
	hint: "Look for a missing quote where the row starts; where the text is meant as it is, waive the finding.",
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} a quoted cell whose lines each look like a row`
});

// src/core/checks/file/unclosed-quote.ts
const unclosedQuote = checkProblem({
	code: "unclosed-quote",
	title: "Unclosed quotes",
	severity: "error",
	about: "A quote is opened and never closed. Most readers take everything up to the next quote for one cell; Assay reads the row as if its quotes were plain text, so that no other row is lost.",
	hint: "Close the quote; a quote that belongs to the text is written twice inside a quoted cell.",
	sentence: (count) => countPhrase(count, "row opens a quote that is never closed", "rows open a quote that is never closed")
});

// src/core/diff/row-key.ts
function rowKey(cells, columns) {
	return `[${columns.map((column) => column < cells.length ? cellJson(cells[column]) : "").join()}]`;
}
function hasBlankKey(cells, columns) {
	return columns.every((column) => isBlank(cells[column]));
}

// src/core/checks/keys/scan-keys.ts
const scans = /* @__PURE__ */ new WeakMap();
function scanKeys(table, columns) {
	const ofTable = scans.get(table) ?? /* @__PURE__ */ new Map();
	scans.set(table, ofTable);
	const key = columns.join();
	const scan = ofTable.get(key) ?? readKeys(table, columns);
	ofTable.set(key, scan);
	return scan;
}
async function readKeys(table, columns) {
	const blank = columns.map(() => []);
	const firstRows = /* @__PURE__ */ new Map();
	const duplicates = /* @__PURE__ */ new Map();
	for await (const rows of table.read()) for (const row of rows) {
		if (!holdsValues(row)) continue;
		if (noteBlanks(row, columns, blank)) continue;
		const key = rowKey(row.cells, columns);
		const first = firstRows.get(key);
		if (first === void 0) {
			firstRows.set(key, row.index);
			continue;
		}
		const group = duplicates.get(key);
		if (group) group.push(row.index);
		else duplicates.set(key, [first, row.index]);
	}
	return {
		blank,
		duplicates: [...duplicates.values()]
	};
}
function holdsValues({ cells, raw }) {
	return raw === void 0 && !cells.every(isBlank);
}
function noteBlanks({ index, cells }, columns, blank) {
	let found = false;
	columns.forEach((column, position) => {
		if (!isBlank(cells[column])) return;
		blank[position]?.push(index);
		found = true;
	});
	return found;
}

// src/core/checks/keys/duplicate-key.ts
const NAMED = 3;
const duplicateKey = {
	name: "duplicate-key",
	title: "Duplicate keys",
	severity: "error",
	about: "Rows of one file share a key, so the key no longer says which row is meant: joins multiply rows, and updates reach the wrong one. Keys are compared as written.",
	hint: "Remove the row that is there twice, or give each row a key of its own.",
	reads: ({ key }) => key.head,
	find: async ({ base, head, key, diff }) => [...base ? await sharedKeys("base", base, key.base) : [], ...await sharedKeys("head", head, key.head, diff)],
	describe: (violations, column) => `${countPhrase(violations.length, "row has", "rows have")} the same ${column ?? "key"} as another row`
};
async function sharedKeys(side, table, key, diff) {
	if (key.length === 0) return [];
	const { duplicates } = await scanKeys(table, key);
	const column = key.length === 1 ? { column: columnName$1(table.columns, key[0] ?? 0) } : {};
	return duplicates.flatMap((rows) => {
		const [first, second] = counterparts(rows, diff);
		return rows.map((index) => ({
			side,
			index,
			partners: [index === first ? second : first],
			detail: nameOthers(rows, index),
			...column
		}));
	});
}
function counterparts(rows, diff) {
	const isOld = (row) => diff !== void 0 && diff.headToBase[row] !== -1;
	const old = rows.filter(isOld);
	const added = rows.filter((row) => !isOld(row));
	const [first = -1, second = -1] = [...old, ...added];
	return [first, second];
}
function nameOthers(rows, index) {
	const named = rows.slice(0, 4).filter((row) => row !== index).slice(0, NAMED).map((row) => row + 1);
	const more = rows.length - 1 - named.length;
	if (more > 0) return `also rows ${named.join(", ")} and ${more} more`;
	const last = named.pop();
	return named.length === 0 ? `also row ${last}` : `also rows ${named.join(", ")} and ${last}`;
}

// src/core/checks/keys/key-column-missing.ts
const keyColumnMissing = {
	name: "key-column-missing",
	title: "Key columns that the file lacks",
	severity: "error",
	about: "The config names a key column that the file does not have, so its keys could not be checked and its rows are not followed by them.",
	hint: "Put the column back, or name the right one under `key` of the dataset.",
	find: async ({ base, head, dataset }) => [...base ? lackingColumns("base", base, dataset.key) : [], ...lackingColumns("head", head, dataset.key)],
	describe: (_violations, column) => `The file has no column ${column}, which is part of its key`
};
function lackingColumns(side, { columns }, key) {
	if (columns.length === 0) return [];
	return key.filter((name) => !columns.includes(name)).map((column) => ({
		side,
		column
	}));
}

// src/core/checks/keys/missing-key.ts
const missingKey = {
	name: "missing-key",
	title: "Missing keys",
	severity: "error",
	about: "A row has no value in a column of the key: nothing, null, or white space. It cannot be told from other rows, nor followed from one revision to the next.",
	hint: "Give each of these rows a key.",
	find: async ({ base, head, key }) => [...base ? await rowsWithoutKey("base", base, key.base) : [], ...await rowsWithoutKey("head", head, key.head)],
	describe: (violations, column) => `${countPhrase(violations.length, "row has", "rows have")} no ${column}`
};
async function rowsWithoutKey(side, table, key) {
	if (key.length === 0) return [];
	const { blank } = await scanKeys(table, key);
	return key.flatMap((position, i) => {
		const column = columnName$1(table.columns, position);
		return (blank[i] ?? []).map((index) => ({
			side,
			index,
			column
		}));
	});
}

// src/core/checks/catalogue.ts
var catalogue_exports = /* @__PURE__ */ __exportAll({
	blankLabel: () => blankLabel,
	blankRow: () => blankRow,
	cellCut: () => cellCut,
	columnRemoved: () => columnRemoved,
	columnRenamed: () => columnRenamed,
	columnRetyped: () => columnRetyped,
	compressionError: () => compressionError,
	cosmeticChange: () => cosmeticChange,
	dateConversion: () => dateConversion,
	dayMonthSwap: () => dayMonthSwap,
	duplicateKey: () => duplicateKey,
	duplicateLabel: () => duplicateLabel,
	dvcPointer: () => dvcPointer,
	emptyFile: () => emptyFile,
	encodingError: () => encodingError,
	extraCell: () => extraCell,
	formatError: () => formatError$2,
	formulaError: () => formulaError,
	garbledText: () => garbledText,
	headerLost: () => headerLost,
	keyColumnMissing: () => keyColumnMissing,
	leadingZerosLost: () => leadingZerosLost,
	lfsPointer: () => lfsPointer,
	linkNotFollowed: () => linkNotFollowed,
	missingCell: () => missingCell,
	missingKey: () => missingKey,
	noRows: () => noRows,
	numberCut: () => numberCut,
	recordError: () => recordError,
	rowCut: () => rowCut,
	scientificNotation: () => scientificNotation,
	swallowedRows: () => swallowedRows,
	unclosedQuote: () => unclosedQuote
});

// src/core/checks/registry.ts
const CHECKS = Object.values(catalogue_exports).sort((a, b) => a.name < b.name ? -1 : 1);

// src/core/checks/run-checks.ts
async function runChecks(context, checks = CHECKS) {
	const changes = context.diff && indexChanges(context.diff);
	const groups = [];
	for (const check of checks) groups.push(...await runCheck$1(check, context, changes));
	return (await buildFindings(groups, context)).sort(compareFindings);
}
async function runCheck$1(check, context, changes) {
	try {
		const violations = await check.find(context);
		return groupViolations(check, judgeStanding(check, violations, context, changes));
	} catch (error) {
		if (error instanceof AssayError) throw error;
		const message = error instanceof Error ? error.message : String(error);
		throw new AssayError("internal", `The check ${check.name} failed to run on ${context.path}: ${message}`, {
			hint: "This is a fault of Assay, not of the data: please report it with the file, or a part of it.",
			cause: error
		});
	}
}

// src/core/diff/key-candidates.ts
const LONG_TEXT = 128;
function rankName(column, file = "", first = false) {
	const name = column.trim().replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase().replace(/[\s-]+/g, "_");
	if (/^(id|key|uuid|guid|pk|_id|row_id|record_id)$/.test(name)) return 0;
	const thing = file.toLowerCase().replace(/[\s-]+/g, "_").split(".")[0];
	const singular = [
		thing,
		thing.replace(/s$/, ""),
		thing.replace(/es$/, ""),
		thing.replace(/ies$/, "y")
	];
	if (thing !== "" && singular.some((one) => name === `${one}_id` || name === `${one}_key` || name === `${one}_code`)) return 0;
	if (/^(code|sku|isbn|issn|doi|iso|symbol|ticker|slug|number|no|nr|ref|reference)$/.test(name)) return 1;
	if (/_(id|key|uuid|guid)$/.test(name)) return first ? 0 : 1;
	if (/_(code|no|number|sku|ref)$/.test(name)) return 1;
	return 2;
}
function isKeyable(cells, rank) {
	const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
	if (texts.length === 0) return false;
	if (texts.some((text) => text.length > LONG_TEXT)) return false;
	if (texts.some((text) => /^\s*[-+]?\d*\.\d+(e[-+]?\d+)?\s*$/i.test(text))) return false;
	return rank < 2 || !isCounter(texts);
}
function isCounter(texts) {
	if (texts.length < 2) return false;
	const first = Number(texts[0]);
	return Number.isInteger(first) && texts.every((text, i) => text.trim() !== "" && Number(text) === first + i);
}

// src/core/diff/infer-key.ts
const SAMPLE_ROWS$2 = 1e3;
const MOST_FAULTS = .01;
const MOST_FAULTS_OF_AN_ID = {
	share: .1,
	rows: 10
};
const LEAST_SHARED = .3;
const MOST_COLUMNS$1 = 3;
const MOST_COMBINED = 6;
const MOST_COUNTED = 6;
async function inferKey(base, head, columns, name) {
	const judged = base.rowCount > 0 ? base : head;
	if (judged.rowCount === 0) return noKey("there are no rows to tell apart");
	const sample = await firstRows(judged);
	const singles = columns.pairs.map((pair) => ({
		columns: [{
			base: pair.base,
			head: pair.head
		}],
		rank: rankName(head.columns[pair.head] ?? "", name, pair.head === 0)
	})).filter(({ columns: [column], rank }) => {
		const place = judged === base ? column.base : column.head;
		return isKeyable(sample.map((row) => row.cells[place]), rank);
	});
	for (let size = 1; size <= MOST_COLUMNS$1; size++) {
		const candidates = combine(singles.slice(0, size === 1 ? void 0 : MOST_COMBINED), size).filter((candidate) => tellsApart(sample, candidate, judged === base)).sort((a, b) => a.rank - b.rank).slice(0, MOST_COUNTED);
		const found = await firstUnique(base, head, candidates.slice(0, 1)) ?? await firstUnique(base, head, candidates.slice(1));
		if (found) return asChoice(found, head, size);
	}
	return noKey("no columns of base tell every row apart");
}
async function firstRows(table) {
	const wanted = Array.from({ length: Math.min(SAMPLE_ROWS$2, table.rowCount) }, (_, i) => i);
	const rows = [];
	for await (const batch of table.read(wanted)) rows.push(...batch);
	return rows;
}
function combine(singles, size) {
	if (size === 1) return [...singles];
	return singles.flatMap((first, i) => combine(singles.slice(i + 1), size - 1).map((rest) => ({
		columns: [...first.columns, ...rest.columns],
		rank: Math.max(first.rank, rest.rank)
	})));
}
function tellsApart(sample, candidate, onBase) {
	const places = candidate.columns.map((column) => onBase ? column.base : column.head);
	const keys = new Set(sample.map((row) => rowKey(row.cells, places)));
	return sample.length - keys.size <= Math.max(1, sample.length * MOST_FAULTS);
}
async function firstUnique(base, head, candidates) {
	if (candidates.length === 0) return void 0;
	const inBase = await countKeys(base, candidates, (column) => column.base);
	const inHead = await countKeys(head, candidates, (column) => column.head);
	return candidates.find((candidate, i) => {
		const b = inBase[i];
		const h = inHead[i];
		const telling = candidate.rank < 2;
		if (b.faults > (telling ? base.rowCount * MOST_FAULTS : 0)) return false;
		if (h.faults > mostFaultsInHead(candidate.rank, head, base)) return false;
		if (telling || b.keys.size === 0 || h.keys.size === 0) return true;
		let shared = 0;
		for (const key of h.keys) if (b.keys.has(key)) shared++;
		return shared >= Math.min(b.keys.size, h.keys.size) * LEAST_SHARED;
	});
}
function mostFaultsInHead(rank, head, base) {
	if (base.rowCount === 0) return head.rowCount * MOST_FAULTS;
	if (rank > 0) return Math.max(head.rowCount * MOST_FAULTS, 1);
	return Math.max(head.rowCount * MOST_FAULTS_OF_AN_ID.share, MOST_FAULTS_OF_AN_ID.rows);
}
async function countKeys(table, candidates, place) {
	const counted = candidates.map((candidate) => ({
		places: candidate.columns.map(place),
		keys: /* @__PURE__ */ new Set(),
		faults: 0
	}));
	for await (const rows of table.read()) for (const row of rows) {
		if (row.raw !== void 0 || row.cells.every(isBlank)) continue;
		for (const each of counted) {
			const key = rowKey(row.cells, each.places);
			if (each.keys.has(key) || hasBlankKey(row.cells, each.places)) each.faults++;
			else each.keys.add(key);
		}
	}
	return counted;
}
function asChoice(candidate, head, size) {
	const names = candidate.columns.map((column) => head.columns[column.head]);
	const which = size === 1 ? "its values tell" : "together their values tell";
	return {
		columns: names,
		baseColumns: candidate.columns.map((column) => column.base),
		headColumns: candidate.columns.map((column) => column.head),
		origin: "inferred",
		reason: candidate.rank < 2 ? `inferred: named like a key, and ${which} the rows of base apart` : `inferred: ${which} the rows of base apart`
	};
}
function noKey(reason) {
	return {
		columns: [],
		baseColumns: [],
		headColumns: [],
		origin: "none",
		reason: `no key: ${reason}, so rows pair by content`
	};
}

// src/core/diff/choose-key.ts
async function chooseKey(base, head, columns, options) {
	const configured = options.key ?? [];
	if (configured.length > 0) {
		const pairs = configured.map((name) => columns.pairs.find((pair) => head.columns[pair.head] === name || base.columns[pair.base] === name));
		const missing = configured.filter((_, i) => !pairs[i]);
		if (missing.length === 0) return {
			columns: pairs.map((pair) => head.columns[pair.head]),
			baseColumns: pairs.map((pair) => pair.base),
			headColumns: pairs.map((pair) => pair.head),
			origin: "configured",
			reason: "configured"
		};
		const inferred = await inferKey(base, head, columns, options.name);
		const which = missing.map((name) => JSON.stringify(name)).join(", ");
		return {
			...inferred,
			reason: `the configured key column ${which} is not in both files; ${inferred.reason}`
		};
	}
	return inferKey(base, head, columns, options.name);
}

// src/core/profile/day-number.ts
const MONTH_LENGTHS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
function validDay(year, month, day) {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return void 0;
	return day <= monthLength(year, month) ? {
		year,
		month,
		day
	} : void 0;
}
function dayNumber({ year, month, day }) {
	const shifted = month > 2 ? year : year - 1;
	const daysBefore = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
	return daysBeforeYear(shifted) + daysBefore + day - 719469;
}
function dayFromNumber(number) {
	const days = number + 719468;
	let year = Math.floor(days / 365.2425) + 1;
	while (days < daysBeforeYear(year)) year--;
	const dayOfYear = days - daysBeforeYear(year);
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	return {
		year: month <= 2 ? year + 1 : year,
		month,
		day
	};
}
function isoDay({ year, month, day }) {
	return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
function daysBeforeYear(year) {
	return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
function monthLength(year, month) {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
}

// src/core/profile/month-names.ts
const MONTHS = new Map([
	"jan january januar janvier janv jän jänner ene enero gen gennaio janeiro januari",
	"feb february februar février févr fév febrero febbraio fev fevereiro februari",
	"mar march marc märz mär mrz mars marzo março maart mrt",
	"apr april avril avr abr abril aprile",
	"may mai mayo mag maggio maio mei",
	"jun june juni juin junio giu giugno junho",
	"jul july juli juillet juil julio lug luglio julho",
	"aug august août aoû ago agosto augustus",
	"sep sept september septembre septiembre set settembre setembro",
	"oct october okt oktober octobre octubre ott ottobre out outubro",
	"nov november novembre noviembre novembro",
	"dec december dez dezember déc décembre dic diciembre dicembre dezembro"
].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])));
function monthByName(word) {
	return MONTHS.get(word.toLowerCase());
}

// src/core/profile/parse-date.ts
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]{0,2}([A-Za-zÀ-ÿ]{3,12})[-., ]{0,2}(\d{4}|\d{2})$/;
const NAME_DAY_YEAR = /^([A-Za-zÀ-ÿ]{3,12})[-. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-, ]{1,2}(\d{4})$/;
function parseDate(text) {
	if (text.length < 6 || text.length > 30) return void 0;
	const first = text.charCodeAt(0);
	if (first < 48 || first > 57) return nameFirst(text);
	return yearFirst(text) ?? yearLast(text) ?? nameSecond(text);
}
function yearFirst(text) {
	const match = YEAR_FIRST.exec(text);
	return match ? settled(Number(match[1]), Number(match[3]), Number(match[4])) : void 0;
}
function yearLast(text) {
	const match = YEAR_LAST.exec(text);
	if (!match) return void 0;
	const [, first = "", separator, second = "", yearText = ""] = match;
	const year = fullYear(yearText);
	if (separator === ".") return yearText.length === 2 && first.length + second.length < 4 ? void 0 : settled(year, Number(second), Number(first));
	if (separator === "-" && yearText.length === 2) return void 0;
	const dmy = validDay(year, Number(second), Number(first));
	const mdy = first === second ? dmy : validDay(year, Number(first), Number(second));
	if (!dmy && !mdy) return void 0;
	const openForm = separator === "-" ? "-" : "/";
	return {
		...dmy && { dmy },
		...mdy && { mdy },
		openForm
	};
}
function nameSecond(text) {
	const match = DAY_NAME_YEAR.exec(text);
	const month = match && monthByName(match[2]);
	return month ? settled(fullYear(match[3]), month, Number(match[1])) : void 0;
}
function nameFirst(text) {
	const match = NAME_DAY_YEAR.exec(text);
	const month = match && monthByName(match[1]);
	return month ? settled(Number(match[3]), month, Number(match[2])) : void 0;
}
function settled(year, month, day) {
	const only = validDay(year, month, day);
	return only && {
		dmy: only,
		mdy: only
	};
}
function fullYear(text) {
	const year = Number(text);
	if (text.length > 2) return year;
	return year < 30 ? 2e3 + year : 1900 + year;
}

// src/core/profile/parse-time.ts
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;
function parseTime(text) {
	const match = TIME.exec(text);
	if (!match) return void 0;
	const [, hourText, minuteText, secondText, fraction = "", half, zone] = match;
	const hour = hourOfDay(Number(hourText), half);
	const minute = Number(minuteText);
	const second = Number(secondText ?? 0);
	const offset = zone === void 0 ? void 0 : zoneOffset(zone);
	if (hour === void 0 || minute > 59 || second > 59 || Number.isNaN(offset)) return void 0;
	return {
		seconds: hour * 3600 + minute * 60 + second,
		fraction: fraction.replace(/0+$/, ""),
		hasSeconds: secondText !== void 0,
		...offset !== void 0 && { offset }
	};
}
function hourOfDay(hour, half) {
	if (half === void 0) return hour < 24 ? hour : void 0;
	if (hour < 1 || hour > 12) return void 0;
	return hour % 12 + (half.toLowerCase() === "p" ? 12 : 0);
}
function zoneOffset(zone) {
	if (!/^[+-]/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(3).replace(":", ""));
	if (hours > 14 || minutes > 59) return NaN;
	return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

// src/core/profile/parse-moment.ts
const MAX_LENGTH$3 = 50;
function parseMoment(text) {
	if (text.length < 4 || text.length > MAX_LENGTH$3) return void 0;
	const colon = text.indexOf(":");
	if (colon === -1) {
		const date = parseDate(text);
		return date && { date };
	}
	const start = startOfHour(text, colon);
	const time = parseTime(text.slice(start));
	if (!time || start === 0) return time && { time };
	const before = text.slice(0, start);
	const dateText = before.replace(/(?:[Tt]|, {0,2}| {1,2})$/, "");
	const date = dateText === before ? void 0 : parseDate(dateText);
	return date && {
		date,
		time
	};
}
function startOfHour(text, colon) {
	let start = colon;
	while (start > 0 && colon - start < 2 && isDigit(text.charCodeAt(start - 1))) start--;
	return start;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}

// src/core/profile/infer-date-order.ts
function inferDateOrder(cells) {
	const seen = /* @__PURE__ */ new Set();
	for (const cell of cells) {
		const order = typeof cell === "string" ? onlyOrder(cell.trim()) : void 0;
		if (order) seen.add(order);
		if (seen.size > 1) return void 0;
	}
	return [...seen][0];
}
function onlyOrder(text) {
	const date = parseMoment(text)?.date;
	if (!date?.openForm || date.dmy && date.mdy) return void 0;
	return date.dmy ? "dmy" : "mdy";
}

// src/core/diff/classify/infer-date-orders.ts
function inferDateOrders(cells) {
	const base = inferDateOrder(sideOf(cells, "base"));
	const head = inferDateOrder(sideOf(cells, "head"));
	return {
		...base && { base },
		...head && { head }
	};
}
function* sideOf(cells, side) {
	for (const cell of cells) yield cell[side];
}

// src/core/diff/column-rules.ts
const SAMPLE_ROWS$1 = 5e3;
function columnRules(twins, columns, head, options) {
	const sample = [...twins].slice(0, SAMPLE_ROWS$1);
	return columns.pairs.map((pair) => {
		const name = head.columns[pair.head] ?? "";
		const tolerance = typeof options.tolerance === "object" ? Object.hasOwn(options.tolerance, name) ? options.tolerance[name] : void 0 : options.tolerance;
		const dateOrder = inferDateOrders(sample.map(([h, b]) => ({
			base: b.cells[pair.base],
			head: h.cells[pair.head]
		})));
		return {
			...tolerance === void 0 ? {} : { tolerance },
			...options.ignoreCase ? { ignoreCase: true } : {},
			dateOrder
		};
	});
}

// src/core/diff/classify/cell-class.ts
const SUBSTANTIVE = {
	class: "substantive",
	kind: "value"
};

// src/core/profile/parse-number.ts
const MAX_LENGTH$2 = 400;
const TELEPHONE_DIGITS = 7;
const PLAIN$3 = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const COMMA_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL_COMMA = /^([+-]?)(0|[1-9]\d*),(\d+)$/;
const DOT_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?:,(\d+))?$/;
const OTHER_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:[\u00a0\u202f\u2009'’]\d{3})+)(?:[.,](\d+))?$/;
function parseNumber(text) {
	if (text.length === 0 || text.length > MAX_LENGTH$2 || !startsLikeNumber(text)) return void 0;
	const plain = PLAIN$3.exec(text);
	if (plain) {
		const [, sign = "", whole = "", fraction = "", power] = plain;
		if (whole === "" && fraction === "") return void 0;
		if (sign === "+" && fraction === "" && power === void 0 && whole.length >= TELEPHONE_DIGITS) return void 0;
		return decimal(sign, whole, fraction, power);
	}
	const grouped = COMMA_GROUPS.exec(text) ?? DECIMAL_COMMA.exec(text) ?? DOT_GROUPS.exec(text) ?? OTHER_GROUPS.exec(text);
	if (!grouped) return void 0;
	const [, sign = "", whole = "", fraction = ""] = grouped;
	return decimal(sign, whole.replace(/\D/g, ""), fraction, void 0);
}
function equalNumbers(a, b) {
	if (a.digits !== b.digits || a.exponent !== b.exponent) return false;
	return a.negative === b.negative || a.digits === "";
}
function startsLikeNumber(text) {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function decimal(sign, whole, fraction, power) {
	const place = Number(power ?? 0) - fraction.length;
	const all = (whole + fraction).replace(/^0+/, "");
	const digits = withoutTrailingZeros(all);
	return {
		negative: sign === "-",
		digits,
		exponent: digits === "" ? 0 : place + all.length - digits.length,
		place,
		scientific: power !== void 0
	};
}
function withoutTrailingZeros(digits) {
	let end = digits.length;
	while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
	return digits.slice(0, end);
}

// src/core/diff/classify/cosmetic/plain-text.ts
const CAN_BE_DECOMPOSED = /[\u0300-\uffff]/;
function plainText(text) {
	return composed(withoutSurroundingSpace(withLineFeeds(text)));
}
const TEXT_LAYERS = [
	{
		kind: "line-ending",
		strip: withLineFeeds
	},
	{
		kind: "surrounding-space",
		strip: withoutSurroundingSpace
	},
	{
		kind: "unicode-form",
		strip: composed
	}
];
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function withoutSurroundingSpace(text) {
	return text.trim();
}
function composed(text) {
	return CAN_BE_DECOMPOSED.test(text) ? text.normalize("NFC") : text;
}

// src/core/diff/classify/cell-pair.ts
var CellPair = class {
	rawBase;
	rawHead;
	base;
	head;
	sameType;
	options;
	dateOrders;
	#numbers;
	#moments;
	constructor(base, head, options) {
		this.rawBase = cellText(base);
		this.rawHead = cellText(head);
		this.base = plainText(this.rawBase);
		this.head = plainText(this.rawHead);
		this.sameType = typeof base === typeof head;
		this.options = options;
		const order = options.dateOrder;
		this.dateOrders = typeof order === "string" ? {
			base: order,
			head: order
		} : order ?? {};
	}
	get baseNumber() {
		return this.#parsedNumbers().base;
	}
	get headNumber() {
		return this.#parsedNumbers().head;
	}
	get baseMoment() {
		return this.#parsedMoments().base;
	}
	get headMoment() {
		return this.#parsedMoments().head;
	}
	#parsedNumbers() {
		this.#numbers ??= {
			base: parseNumber(this.base),
			head: parseNumber(this.head)
		};
		return this.#numbers;
	}
	#parsedMoments() {
		this.#moments ??= {
			base: parseMoment(this.base),
			head: parseMoment(this.head)
		};
		return this.#moments;
	}
};

// src/core/profile/cell-type.ts
const BOOLEAN_WORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"yes",
	"no"
]);
const MAX_VALUE_LENGTH = 400;
function cellType(cell) {
	const text = cell instanceof Literal ? cell.text : cell.trim();
	if (looksLikeJson(text)) return "json";
	if (text.length > MAX_VALUE_LENGTH) return "text";
	if (isBooleanWord(text)) return "boolean";
	const number = parseNumber(text);
	if (number) return number.scientific || number.place < 0 ? "number" : "integer";
	const moment = parseMoment(text);
	if (!moment?.date) return "text";
	return moment.time ? "datetime" : "date";
}
function isBooleanWord(text) {
	return text.length <= 5 && BOOLEAN_WORDS.has(text.toLowerCase());
}
function looksLikeJson(text) {
	if (text.endsWith("}")) return /^\{\s*["}]/.test(text);
	return text.endsWith("]") && /^\[\s*(?:[\]{["\d-]|true|false|null)/.test(text);
}

// src/core/diff/classify/cosmetic/boolean-case.ts
function isBooleanCase({ base, head }) {
	return isBooleanWord(base) && base.toLowerCase() === head.toLowerCase();
}

// src/core/profile/canonical-moment.ts
const SECONDS_PER_DAY$1 = 86400;
function canonicalMoment(day, time) {
	if (day === void 0) return time ? canonicalTime(time) : "";
	if (time === void 0) return isoDay(day);
	const total = dayNumber(day) * SECONDS_PER_DAY$1 + time.seconds - (time.offset ?? 0) * 60;
	const date = Math.floor(total / SECONDS_PER_DAY$1);
	const seconds = total - date * SECONDS_PER_DAY$1;
	const isoDate = isoDay(dayFromNumber(date));
	if (seconds === 0 && time.fraction === "") return isoDate;
	const zone = time.offset === void 0 ? "" : "Z";
	return `${isoDate}T${clock(seconds)}${fractionText(time)}${zone}`;
}
function canonicalTime(time) {
	const zone = time.offset === void 0 ? "" : ` ${time.offset}`;
	return `${clock(time.seconds)}${fractionText(time)}${zone}`;
}
function clock(seconds) {
	const hour = Math.floor(seconds / 3600);
	const minute = Math.floor(seconds / 60) % 60;
	return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(seconds % 60)}`;
}
function fractionText(time) {
	return time.fraction === "" ? "" : `.${time.fraction}`;
}

// src/core/diff/classify/same-moment.ts
function canBeSameMoment(base, head, orders) {
	if (!base.date && !head.date) return sameTime(base.time, head.time);
	return jointReadings(base.date, head.date, orders).some(([baseDay, headDay]) => canonicalMoment(baseDay, base.time) === canonicalMoment(headDay, head.time));
}
function canBeSwapped(base, head, orders) {
	if (!sameTime(base.time, head.time)) return false;
	return jointReadings(base.date, head.date, orders).some(([a, b]) => a.year === b.year && a.month === b.day && a.day === b.month && a.day !== a.month);
}
function jointReadings(base, head, orders) {
	if (!base || !head) return [];
	if (base.openForm !== void 0 && base.openForm === head.openForm && (orders.base === void 0 || orders.head === void 0)) {
		const order = orders.base ?? orders.head;
		const together = readTogether(base, head, order ? [order] : ["dmy", "mdy"]);
		if (together.length > 0) return together;
	}
	return readings(base, orders.base).flatMap((baseDay) => readings(head, orders.head).map((headDay) => [baseDay, headDay]));
}
function readTogether(base, head, orders) {
	return orders.flatMap((order) => {
		const baseDay = base[order];
		const headDay = head[order];
		return baseDay && headDay ? [[baseDay, headDay]] : [];
	});
}
function readings(date, order) {
	const known = order && date[order];
	if (known) return [known];
	const { dmy, mdy } = date;
	if (dmy === mdy || !mdy) return dmy ? [dmy] : [];
	return dmy ? [dmy, mdy] : [mdy];
}
function sameTime(base, head) {
	return timeText(base) === timeText(head);
}
function timeText(time) {
	return time ? canonicalTime(time).replace(/^00:00:00(?: 0)?$/, "") : "";
}

// src/core/diff/classify/cosmetic/date-spelling.ts
function isDateSpelling({ baseMoment, headMoment, dateOrders }) {
	if (!baseMoment || !headMoment) return false;
	return canBeSameMoment(baseMoment, headMoment, dateOrders);
}

// src/core/profile/cut-number.ts
function cutNumber(number, place, how) {
	const lost = place - number.exponent;
	if (lost <= 0 || number.digits === "") return number;
	const kept = number.digits.slice(0, Math.max(0, number.digits.length - lost));
	const next = lost <= number.digits.length ? number.digits.charCodeAt(kept.length) : 48;
	const all = how === "round" && next >= 53 ? (BigInt(kept || "0") + 1n).toString() : kept;
	const digits = withoutTrailingZeros(all);
	return {
		negative: number.negative,
		digits,
		exponent: digits === "" ? 0 : place + all.length - digits.length,
		place,
		scientific: number.scientific
	};
}

// src/core/profile/canonical-number.ts
const MAX_PLAIN_DIGITS = 40;
function canonicalNumber(number) {
	const { negative, digits, exponent } = withoutFloatNoise(number);
	if (digits === "") return "0";
	return (negative ? "-" : "") + unsigned(digits, exponent);
}
function withoutFloatNoise(number) {
	const length = number.digits.length;
	if (number.exponent >= 0 || length < 16 || length > 17) return number;
	const short = cutNumber(number, number.exponent + length - 15, "round");
	return short.digits.length <= 12 ? {
		...short,
		place: short.exponent
	} : number;
}
function unsigned(digits, exponent) {
	if (digits.length + Math.abs(exponent) > MAX_PLAIN_DIGITS) return `${digits}e${exponent}`;
	if (exponent >= 0) return digits + "0".repeat(exponent);
	const point = digits.length + exponent;
	if (point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
	return `0.${"0".repeat(-point)}${digits}`;
}

// src/core/diff/classify/cosmetic/json-tokens.ts
const PUNCTUATION = "{}[],:";
const WHITE_SPACE = " 	\n\r";
function* jsonTokens(text) {
	let at = 0;
	while (at < text.length) {
		const character = text[at];
		const end = tokenEnd(text, at);
		if (!WHITE_SPACE.includes(character) && character !== "," && character !== ":") yield text.slice(at, end);
		at = end;
	}
}
function tokenEnd(text, start) {
	const first = text[start];
	if (first === "\"") return stringEnd(text, start);
	if (PUNCTUATION.includes(first) || WHITE_SPACE.includes(first)) return start + 1;
	let end = start + 1;
	while (end < text.length && !`${PUNCTUATION}${WHITE_SPACE}"`.includes(text[end])) end++;
	return end;
}
function stringEnd(text, start) {
	for (let at = start + 1; at < text.length; at++) if (text[at] === "\\") at++;
	else if (text[at] === "\"") return at + 1;
	return text.length;
}

// src/core/diff/classify/cosmetic/canonical-json.ts
const MAX_DEPTH$1 = 64;
function canonicalJson(text) {
	if (!isContainer(text)) return void 0;
	const root = {
		isObject: false,
		parts: [],
		key: void 0
	};
	const open = [root];
	for (const token of jsonTokens(text)) {
		const innermost = open[open.length - 1];
		if (token === "{" || token === "[") {
			if (open.length > MAX_DEPTH$1) return void 0;
			open.push({
				isObject: token === "{",
				parts: [],
				key: void 0
			});
		} else if (token === "}" || token === "]") {
			open.pop();
			addValue(open[open.length - 1], closed(innermost));
		} else if (innermost.isObject && innermost.key === void 0) innermost.key = scalar(token);
		else addValue(innermost, scalar(token));
	}
	return root.parts[0]?.value;
}
function isContainer(text) {
	if (!text.startsWith("{") && !text.startsWith("[")) return false;
	if (!text.endsWith("}") && !text.endsWith("]")) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function addValue(container, value) {
	container.parts.push({
		key: container.key ?? "",
		value
	});
	container.key = void 0;
}
function closed({ isObject, parts }) {
	if (!isObject) return `[${parts.map(({ value }) => value).join(",")}]`;
	parts.sort((a, b) => a.key < b.key ? -1 : Number(a.key > b.key));
	return `{${parts.map(({ key, value }) => `${key}:${value}`).join(",")}}`;
}
function scalar(token) {
	if (token.startsWith("\"")) return JSON.stringify(JSON.parse(token));
	const number = parseNumber(token);
	return number ? canonicalNumber(number) : token;
}

// src/core/diff/classify/cosmetic/json-spelling.ts
function isJsonSpelling({ base, head }) {
	if (base[0] !== head[0]) return false;
	const canonicalBase = canonicalJson(base);
	return canonicalBase !== void 0 && canonicalBase === canonicalJson(head);
}

// src/core/diff/classify/cosmetic/letter-case.ts
function isLetterCase({ options, base, head }) {
	return options.ignoreCase === true && base.toLowerCase() === head.toLowerCase();
}

// src/core/diff/classify/cosmetic/number-spelling.ts
function isNumberSpelling({ baseNumber, headNumber }) {
	if (!baseNumber || !headNumber) return false;
	return equalNumbers(withoutFloatNoise(baseNumber), withoutFloatNoise(headNumber));
}

// src/core/diff/classify/cosmetic/text-spelling.ts
function textSpelling({ rawBase, rawHead, base, head }) {
	if (base !== head) return void 0;
	const alone = TEXT_LAYERS.find(({ strip }) => strip(rawBase) === strip(rawHead));
	const first = TEXT_LAYERS.find(({ strip }) => strip(rawBase) !== rawBase || strip(rawHead) !== rawHead);
	return (alone ?? first)?.kind;
}

// src/core/diff/classify/cosmetic/within-tolerance.ts
function isWithinTolerance({ options, baseNumber, headNumber }) {
	const { tolerance } = options;
	if (tolerance === void 0 || !baseNumber || !headNumber) return false;
	const base = toFloat(baseNumber);
	const head = toFloat(headNumber);
	const roundingError = Number.EPSILON * Math.max(Math.abs(base), Math.abs(head));
	return Math.abs(base - head) <= tolerance + roundingError;
}
function toFloat({ negative, digits, exponent }) {
	return Number(`${negative ? "-" : ""}${digits || "0"}e${exponent}`);
}

// src/core/diff/classify/damage/cell-cut.ts
const LIMITS = [32767, 255];
function isCellCut({ rawBase, rawHead }) {
	if (rawBase.length <= rawHead.length || !LIMITS.includes(rawHead.length)) return false;
	return rawBase.startsWith(rawHead);
}

// src/core/diff/classify/damage/date-likes.ts
const TWO_NUMBERS = /^(\d{1,2})([-/.])(\d{1,2}|\d{4})$/;
const NAME_AND_NUMBER = /^([A-Za-z]{3,9})(-?)(\d{1,2})$/;
function dateLikes(text) {
	const numbers = TWO_NUMBERS.exec(text);
	if (numbers) return fromNumbers(numbers[1], numbers[2], numbers[3]);
	const named = NAME_AND_NUMBER.exec(text);
	const month = named && monthByName(named[1]);
	if (!month) return [];
	const number = Number(named[3]);
	if (isDay(number)) return [{
		month,
		day: number
	}];
	return named[2] === "" ? [{
		month,
		year: fullYear(named[3].padStart(2, "0"))
	}] : [];
}
function fromNumbers(firstText, separator, secondText) {
	const first = Number(firstText);
	const second = Number(secondText);
	const found = [];
	if (separator !== "." && isMonth(first)) {
		if (isDay(second)) found.push({
			month: first,
			day: second
		});
		else found.push({
			month: first,
			year: fullYear(secondText.padStart(2, "0"))
		});
	}
	if (isMonth(second) && isDay(first)) found.push({
		month: second,
		day: first
	});
	return found;
}
function isMonth(number) {
	return number >= 1 && number <= 12;
}
function isDay(number) {
	return number >= 1 && number <= 31;
}

// src/core/diff/classify/damage/date-number.ts
const SPREADSHEET_EPOCH = -25569;
const MAC_EPOCH = -24107;
const FIRST = 10959;
const LAST = 73051;
const SECONDS_PER_DAY = 86400;
function serialDay(number) {
	const serial = toSerial(number);
	if (serial === void 0 || !Number.isInteger(serial)) return void 0;
	return dayFromNumber(serial + SPREADSHEET_EPOCH);
}
function isDateNumberOf(moment, number, orders) {
	const serial = toSerial(number);
	if (serial === void 0 || !moment.date) return false;
	const fraction = (moment.time?.seconds ?? 0) / SECONDS_PER_DAY;
	return jointReadings(moment.date, moment.date, orders).some(([day]) => [SPREADSHEET_EPOCH, MAC_EPOCH].some((epoch) => {
		const expected = dayNumber(day) - epoch + fraction;
		return Math.abs(expected - serial) * SECONDS_PER_DAY < 1;
	}));
}
function toSerial({ negative, digits, exponent }) {
	if (negative || digits.length + exponent !== 5) return void 0;
	const serial = Number(`${digits}e${exponent}`);
	return serial >= FIRST && serial < LAST ? serial : void 0;
}

// src/core/diff/classify/damage/parse-partial-date.ts
const NUMBER_FIRST = /^(\d{1,2})[-. ]{1,2}([A-Za-zÀ-ÿ]{3,10})\.?$/;
const NAME_FIRST = /^([A-Za-zÀ-ÿ]{3,10})[-. ]{1,2}(\d{1,2}|\d{4})$/;
function parsePartialDate(text) {
	if (text.length < 5 || text.length > 16) return void 0;
	const numberFirst = NUMBER_FIRST.exec(text);
	if (numberFirst) return partial$1(numberFirst[2], numberFirst[1]);
	const nameFirst = NAME_FIRST.exec(text);
	return nameFirst ? partial$1(nameFirst[1], nameFirst[2]) : void 0;
}
function partial$1(name, number) {
	const month = monthByName(name);
	return month === void 0 ? void 0 : {
		month,
		number: Number(number)
	};
}

// src/core/diff/classify/damage/date-conversion.ts
const MAX_BASE_LENGTH = 12;
function isDateConversion(pair) {
	if (pair.headNumber && pair.baseMoment) return isDateNumberOf(pair.baseMoment, pair.headNumber, pair.dateOrders);
	if (pair.base.length > MAX_BASE_LENGTH || pair.baseMoment) return false;
	const meanings = dateLikes(pair.base);
	return meanings.length > 0 && meanings.some((meaning) => becameDate(meaning, pair));
}
function becameDate(meaning, { base, head, headMoment, headNumber }) {
	if (headNumber) {
		const day = base.includes(".") ? void 0 : serialDay(headNumber);
		return day !== void 0 && meaning.day === day.day && meaning.month === day.month;
	}
	const partial = parsePartialDate(head);
	if (partial) {
		const isDay = meaning.day === partial.number;
		const isYear = meaning.year !== void 0 && meaning.year % 100 === partial.number % 100;
		return meaning.month === partial.month && (isDay || isYear);
	}
	const hasTime = headMoment?.time !== void 0 && headMoment.time.seconds > 0;
	if (!headMoment?.date || hasTime) return false;
	return [headMoment.date.dmy, headMoment.date.mdy].some((day) => {
		if (day?.month !== meaning.month) return false;
		return meaning.year === void 0 ? day.day === meaning.day : day.day === 1 && day.year === meaning.year;
	});
}

// src/core/diff/classify/damage/day-month-swap.ts
function isDayMonthSwap({ baseMoment, headMoment, dateOrders }) {
	if (!baseMoment?.date || !headMoment?.date) return false;
	if (!canBeSwapped(baseMoment, headMoment, dateOrders)) return false;
	return !canBeSameMoment(baseMoment, headMoment, dateOrders);
}

// src/core/diff/classify/damage/lost-digits.ts
function lostDigits(base, head) {
	const lost = Math.min(head.place - base.exponent, base.digits.length);
	if (lost <= 0) return void 0;
	const lostAsWritten = lost + base.exponent - base.place;
	if (equalNumbers(cutNumber(base, head.place, "truncate"), head)) return {
		lost,
		lostAsWritten,
		kept: base.digits.length - lost,
		truncated: true
	};
	if (equalNumbers(cutNumber(base, head.place, "round"), head)) return {
		lost,
		lostAsWritten,
		kept: head.digits.length,
		truncated: false
	};
}

// src/core/diff/classify/damage/decimals-cut.ts
const MIN_EVIDENCE_TRUNCATED = 4;
const MIN_EVIDENCE_ROUNDED = 5;
const MANY_DIGITS = 8;
function isDecimalsCut({ baseNumber, headNumber }) {
	if (!baseNumber || !headNumber || baseNumber.exponent >= 0) return false;
	if (headNumber.digits === "") return false;
	const cut = lostDigits(withoutFloatNoise(baseNumber), headNumber);
	if (!cut) return false;
	const losesEnough = cut.lost >= 2 || headNumber.place >= 0 || cut.kept >= MANY_DIGITS;
	const needed = cut.truncated ? MIN_EVIDENCE_TRUNCATED : MIN_EVIDENCE_ROUNDED;
	return losesEnough && cut.kept + cut.lostAsWritten >= needed;
}

// src/core/diff/classify/damage/formula-error.ts
const NOT_AVAILABLE = /* @__PURE__ */ new Set([
	"#N/A",
	"#NV",
	"#N/D"
]);
const ERRORS = /* @__PURE__ */ new Set([
	...NOT_AVAILABLE,
	...[
		"#REF!",
		"#VALUE!",
		"#NAME?",
		"#DIV/0!",
		"#NUM!",
		"#NULL!",
		"#SPILL!",
		"#CALC!",
		"#FIELD!"
	],
	...[
		"#GETTING_DATA",
		"#CONNECT!",
		"#BLOCKED!",
		"#UNKNOWN!",
		"#BUSY!",
		"#ERROR!"
	],
	...[
		"#BEZUG!",
		"#WERT!",
		"#ZAHL!",
		"#ÜBERLAUF!",
		"#VALEUR!",
		"#NOM?",
		"#NOMBRE!",
		"#NUL!"
	],
	...[
		"#¡REF!",
		"#¡VALOR!",
		"#¿NOMBRE?",
		"#¡DIV/0!",
		"#¡NUM!",
		"#¡NULO!",
		"#VALOR!",
		"#NOME?"
	]
]);
const NUMBERED_ERROR = /^Err:5\d\d$/;
const NO_VALUE = /* @__PURE__ */ new Set([
	"",
	"null",
	"na",
	"n/a",
	"n.a.",
	"nan",
	"none",
	"-",
	"missing",
	"unknown"
]);
function isFormulaError({ base, head }) {
	if (!isErrorText(head) || isErrorText(base)) return false;
	return !(NOT_AVAILABLE.has(head) && NO_VALUE.has(base.toLowerCase()));
}
function isErrorText(text) {
	if (text.startsWith("#")) return ERRORS.has(text) || isNarrowColumn(text);
	return NUMBERED_ERROR.test(text);
}
function isNarrowColumn(text) {
	return text.length >= 3 && text.length <= 255 && /^#+$/.test(text);
}

// src/core/profile/spreadsheet-number.ts
function spreadsheetNumber(text) {
	return parseNumber(text) ?? parseNumber(dropLeadingZeros(text));
}
function hasLeadingZeros(text) {
	return /^[+-]?0\d/.test(text) && /^[+-]?\d+(?:\.\d+)?$/.test(text);
}
function dropLeadingZeros(text) {
	return text.replace(/^(?:\+|(-))?0*(?=\d)/, "$1");
}

// src/core/diff/classify/damage/leading-zeros-lost.ts
function isLeadingZerosLost({ base, headNumber }) {
	if (!headNumber || !hasLeadingZeros(base)) return false;
	const number = spreadsheetNumber(base);
	return number !== void 0 && equalNumbers(number, headNumber);
}

// src/core/diff/classify/damage/long-integer-cut.ts
const SPREADSHEET_DIGITS = 15;
const MAX_DIGITS = 300;
function isLongIntegerCut({ base, headNumber }) {
	if (!headNumber || base.length <= SPREADSHEET_DIGITS) return false;
	const baseNumber = spreadsheetNumber(base);
	return baseNumber !== void 0 && isFloatOf(baseNumber, headNumber);
}
function isFloatOf(base, head) {
	const length = base.digits.length + base.exponent;
	if (!(base.exponent >= 0 && length > SPREADSHEET_DIGITS && length <= MAX_DIGITS) || base.scientific || equalNumbers(base, head)) return false;
	const sign = base.negative ? "-" : "";
	const float = Number(`${sign}${base.digits}e${base.exponent}`);
	const place = length - SPREADSHEET_DIGITS;
	return [
		parseNumber(String(float)),
		parseNumber(BigInt(float).toString()),
		cutNumber(base, place, "truncate"),
		cutNumber(base, place, "round")
	].some((form) => form !== void 0 && equalNumbers(form, head));
}

// src/core/diff/classify/damage/byte-readings.ts
const WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ" + Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)).join("");
const MAC_ROMAN = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

// src/core/diff/classify/damage/mojibake.ts
function isMojibake({ rawBase, rawHead }) {
	if (rawHead.length <= rawBase.length) return false;
	const at = startOfRun(rawBase, firstDifference$1(rawBase, rawHead));
	const code = rawBase.codePointAt(at) ?? 0;
	if (code < 128) return false;
	const character = String.fromCodePoint(code);
	return [WINDOWS_1252, MAC_ROMAN].some((reading) => {
		const once = misread(character, reading);
		const twice = misread(once, reading);
		if (isMisread(character, rawHead.slice(at, at + once.length), reading)) return isMisread(rawBase, rawHead, reading);
		return isMisread(once, rawHead.slice(at, at + twice.length), reading) && isMisread(misread(rawBase, reading), rawHead, reading);
	});
}
function startOfRun(text, from) {
	let at = from;
	while (at > 0 && text.charCodeAt(at - 1) >= 128) at--;
	return at;
}
function isMisread(text, result, reading) {
	const bytes = new TextEncoder().encode(text);
	if (bytes.length !== result.length) return false;
	return bytes.every((byte, at) => isReadAs(byte, result.charCodeAt(at), reading));
}
function isReadAs(byte, code, reading) {
	if (code === (byte < 128 ? byte : reading.charCodeAt(byte - 128))) return true;
	if (reading !== WINDOWS_1252) return false;
	if (byte === 160) return code === 32;
	return byte >= 128 && byte < 160 && (code === byte || isUndefined(byte) && code === 65533);
}
function isUndefined(byte) {
	return WINDOWS_1252.charCodeAt(byte - 128) === byte;
}
function misread(text, reading) {
	let result = "";
	for (const byte of new TextEncoder().encode(text)) result += byte < 128 ? String.fromCharCode(byte) : reading[byte - 128];
	return result;
}

// src/core/diff/classify/damage/replaced-text.ts
const REPLACEMENTS = [
	"?",
	"�",
	"ï¿½"
];
const COUNTS = [
	() => 1,
	(character) => character.length,
	utf8Length
];
const LIKE_QUESTION_MARK = /^[？؟¿;‽…⁇⁈⁉﹖]$/u;
function isReplacedText({ rawBase, rawHead }) {
	const start = firstDifference$1(rawBase, rawHead);
	return REPLACEMENTS.some((replacement) => rawHead.startsWith(replacement, start) && COUNTS.some((count) => isReplaced(rawBase.slice(start), rawHead.slice(start), replacement, count)));
}
function isReplaced(base, head, replacement, count) {
	let at = 0;
	let hasEvidence = false;
	for (const character of base) {
		if (head.startsWith(character, at)) {
			at += character.length;
			continue;
		}
		if (character.charCodeAt(0) < 128) return false;
		const replaced = replacement.repeat(count(character));
		if (!head.startsWith(replaced, at)) return false;
		at += replaced.length;
		hasEvidence ||= replacement !== "?" || !LIKE_QUESTION_MARK.test(character);
	}
	return hasEvidence && at === head.length;
}
function utf8Length(character) {
	const code = character.codePointAt(0);
	if (code < 128) return 1;
	if (code < 2048) return 2;
	return code < 65536 ? 3 : 4;
}

// src/core/diff/classify/damage/scientific-notation.ts
const MIN_EVIDENCE = 4;
function isScientificNotation({ base, headNumber }) {
	if (!headNumber?.scientific) return false;
	const baseNumber = spreadsheetNumber(base);
	if (!baseNumber || baseNumber.scientific && base.includes(".")) return false;
	const cut = lostDigits(baseNumber, headNumber);
	if (cut) return cut.lost + cut.kept >= MIN_EVIDENCE && cut.kept > 0;
	return isFloatOf(baseNumber, headNumber);
}

// src/core/diff/classify/damage/seconds-cut.ts
function isSecondsCut({ baseMoment, headMoment, dateOrders }) {
	const time = baseMoment?.time;
	const headTime = headMoment?.time;
	if (!time || !headTime) return false;
	const cut = {
		...time,
		seconds: headTime.hasSeconds ? time.seconds : time.seconds - time.seconds % 60,
		fraction: ""
	};
	if (canonicalTime(cut) === canonicalTime(time) || headTime.fraction !== "") return false;
	return canBeSameMoment({
		...baseMoment,
		time: cut
	}, headMoment, dateOrders);
}

// src/core/diff/classify/rules.ts
const RULES$1 = [
	cosmetic("line-ending", (pair) => textSpelling(pair) === "line-ending"),
	cosmetic("surrounding-space", (pair) => textSpelling(pair) === "surrounding-space"),
	cosmetic("unicode-form", (pair) => textSpelling(pair) === "unicode-form"),
	cosmetic("number-spelling", isNumberSpelling),
	cosmetic("within-tolerance", isWithinTolerance),
	damage("leading-zeros-lost", isLeadingZerosLost),
	damage("scientific-notation", isScientificNotation),
	damage("number-cut", isLongIntegerCut),
	damage("number-cut", isDecimalsCut),
	damage("number-cut", isSecondsCut),
	damage("date-conversion", isDateConversion),
	damage("day-month-swap", isDayMonthSwap),
	damage("formula-error", isFormulaError),
	damage("cell-cut", isCellCut),
	damage("garbled-text", isReplacedText),
	damage("garbled-text", isMojibake),
	cosmetic("date-spelling", isDateSpelling),
	cosmetic("boolean-case", isBooleanCase),
	cosmetic("json-spelling", isJsonSpelling),
	cosmetic("letter-case", isLetterCase)
];
function cosmetic(kind, applies) {
	return {
		verdict: {
			class: "cosmetic",
			kind
		},
		applies: (pair) => pair.sameType && applies(pair)
	};
}
function damage(kind, applies) {
	return {
		verdict: {
			class: "damage",
			kind
		},
		applies
	};
}

// src/core/diff/classify/classify-cell-change.ts
function classifyCellChange(base, head, options = {}) {
	if (base === void 0 || head === void 0) return SUBSTANTIVE;
	const pair = new CellPair(base, head, options);
	return RULES$1.find((rule) => rule.applies(pair))?.verdict ?? SUBSTANTIVE;
}

// src/core/diff/compare-rows.ts
function rowComparer(columns, key, rules) {
	const baseWidth = columns.pairs.length + columns.removed.length;
	const headWidth = columns.pairs.length + columns.added.length;
	return (base, head, moved) => {
		const cells = [];
		for (const [i, pair] of columns.pairs.entries()) {
			const before = base.cells[pair.base];
			const after = head.cells[pair.head];
			if (cellsEqual(before, after)) continue;
			const change = classifyCellChange(before, after, rules[i]);
			cells.push({
				baseColumn: pair.base,
				headColumn: pair.head,
				base: before,
				head: after,
				class: change
			});
		}
		const extra = Math.max(base.cells.length - baseWidth, head.cells.length - headWidth);
		for (let k = 0; k < extra; k++) {
			const before = base.cells[baseWidth + k];
			const after = head.cells[headWidth + k];
			if (cellsEqual(before, after)) continue;
			const place = {
				baseColumn: baseWidth + k,
				headColumn: headWidth + k
			};
			cells.push({
				...place,
				base: before,
				head: after,
				class: SUBSTANTIVE
			});
		}
		const keyChanged = cells.some((cell) => key.headColumns.includes(cell.headColumn));
		const filled = cells.length === 0;
		for (const column of columns.added) {
			const after = head.cells[column];
			if (after === void 0) continue;
			cells.push({
				headColumn: column,
				base: void 0,
				head: after,
				class: SUBSTANTIVE
			});
		}
		if (cells.length === 0) return void 0;
		return {
			op: "modified",
			base,
			head,
			cells,
			moved,
			keyChanged,
			filled
		};
	};
}

// src/core/diff/count-changes.ts
function countChanges(changes, base, head) {
	const rows = {
		added: 0,
		removed: 0,
		modified: 0,
		moved: 0,
		cosmetic: 0,
		damaged: 0,
		substantive: 0
	};
	const cells = {
		cosmetic: 0,
		damage: 0,
		substantive: 0
	};
	const columns = /* @__PURE__ */ new Map();
	for (const change of changes) if (change.op !== "modified") rows[change.op]++;
	else if (!change.filled) {
		rows.modified++;
		const seen = /* @__PURE__ */ new Set();
		for (const cell of change.cells) {
			if (cell.baseColumn === void 0) continue;
			seen.add(cell.class.class);
			cells[cell.class.class]++;
			tallyOf(columns, cell.headColumn, cell.baseColumn, head).add(cell.class);
		}
		if (seen.has("damage")) rows.damaged++;
		if (seen.has("substantive")) rows.substantive++;
		if (seen.size === 1 && seen.has("cosmetic")) rows.cosmetic++;
	}
	return {
		counts: {
			baseRows: base.rowCount,
			headRows: head.rowCount,
			added: rows.added,
			removed: rows.removed,
			modified: rows.modified,
			moved: rows.moved,
			cosmeticRows: rows.cosmetic,
			damagedRows: rows.damaged,
			substantiveRows: rows.substantive,
			cells
		},
		columnChanges: [...columns.entries()].sort(([a], [b]) => a - b).map(([, tally]) => tally.sum())
	};
}
var ColumnTally = class {
	#place;
	#classes = {
		cosmetic: 0,
		damage: 0,
		substantive: 0
	};
	#kinds = /* @__PURE__ */ new Map();
	constructor(place) {
		this.#place = place;
	}
	add(change) {
		this.#classes[change.class]++;
		const seen = this.#kinds.get(change.kind);
		if (seen) seen.count++;
		else this.#kinds.set(change.kind, {
			kind: change.kind,
			class: change.class,
			count: 1
		});
	}
	sum() {
		const kinds = [...this.#kinds.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
		return {
			...this.#place,
			...this.#classes,
			kinds
		};
	}
};
function tallyOf(columns, headColumn, baseColumn, head) {
	let tally = columns.get(headColumn);
	if (!tally) {
		const name = head.columns[headColumn] ?? `column ${headColumn + 1}`;
		tally = new ColumnTally({
			baseColumn,
			headColumn,
			name
		});
		columns.set(headColumn, tally);
	}
	return tally;
}

// src/core/diff/longest-increasing.ts
function longestIncreasing(values) {
	const before = new Int32Array(values.length);
	const tails = new Int32Array(values.length);
	let length = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value < 0) continue;
		let low = 0;
		let high = length;
		while (low < high) {
			const middle = low + high >> 1;
			if (values[tails[middle]] < value) low = middle + 1;
			else high = middle;
		}
		before[i] = low > 0 ? tails[low - 1] : -1;
		tails[low] = i;
		if (low === length) length++;
	}
	const kept = new Uint8Array(values.length);
	for (let i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) kept[i] = 1;
	return kept;
}

// src/core/diff/confirm-identical.ts
function hashAlike(base, b, head, h) {
	return base.fingerprints.low[b] === head.fingerprints.low[h] && base.fingerprints.high[b] === head.fingerprints.high[h];
}
async function findFalsePairs(base, head, headToBase) {
	const wrong = [];
	for (let h = 0; h < headToBase.length;) {
		if (headToBase[h] < 0) {
			h++;
			continue;
		}
		const first = h;
		while (h + 1 < headToBase.length && headToBase[h + 1] === headToBase[h] + 1 && h - first < 4096) h++;
		h++;
		const run = {
			base: headToBase[first],
			head: first,
			length: h - first
		};
		if (base.bytes && head.bytes) wrong.push(...await differingRecords(base, head, run));
		else wrong.push(...await differingRows(base, head, run));
	}
	return wrong;
}
async function differingRecords(base, head, run) {
	if (await sameBytes(base, {
		start: base.span(run.base).start,
		end: base.span(run.base + run.length - 1).end
	}, head, {
		start: head.span(run.head).start,
		end: head.span(run.head + run.length - 1).end
	})) return [];
	const wrong = [];
	for (let k = 0; k < run.length; k++) if (!await sameBytes(base, base.span(run.base + k), head, head.span(run.head + k))) wrong.push(run.head + k);
	return wrong;
}
async function sameBytes(base, a, head, b) {
	if (a.end - a.start !== b.end - b.start) return false;
	for (let at = 0; at < a.end - a.start; at += WINDOW_BYTES) {
		const size = Math.min(WINDOW_BYTES, a.end - a.start - at);
		const left = (await base.bytes.slice(a.start + at, a.start + at + size)).slice();
		const right = await head.bytes.slice(b.start + at, b.start + at + size);
		for (let i = 0; i < size; i++) if (left[i] !== right[i]) return false;
	}
	return true;
}
async function differingRows(base, head, run) {
	const range = (from) => Array.from({ length: run.length }, (_, k) => from + k);
	const left = [];
	for await (const batch of base.read(range(run.base))) left.push(...batch);
	const wrong = [];
	let k = 0;
	for await (const batch of head.read(range(run.head))) for (const row of batch) {
		const twin = left[k++];
		if (twin.raw !== row.raw || !rowsEqual(twin.cells, row.cells)) wrong.push(row.index);
	}
	return wrong;
}

// src/core/diff/match-identical.ts
async function matchIdentical(base, head) {
	const headToBase = new Int32Array(head.rowCount).fill(-1);
	if (base.recordForm !== head.recordForm) return headToBase;
	const taken = new Uint8Array(base.rowCount);
	const same = (b, h) => b >= 0 && h >= 0 && b < base.rowCount && h < head.rowCount && !taken[b] && headToBase[h] < 0 && hashAlike(base, b, head, h);
	const pair = (b, h) => {
		taken[b] = 1;
		headToBase[h] = b;
	};
	let start = 0;
	while (same(start, start)) pair(start, start++);
	for (let b = base.rowCount - 1, h = head.rowCount - 1; same(b, h); b--, h--) pair(b, h);
	const groups = groupLeftovers(base, head, taken, headToBase);
	const anchors = uniqueAnchors(groups);
	for (const [b, h] of anchors) {
		if (!same(b, h)) continue;
		pair(b, h);
		for (let k = 1; same(b + k, h + k); k++) pair(b + k, h + k);
		for (let k = 1; same(b - k, h - k); k++) pair(b - k, h - k);
	}
	for (const { base: bases, head: heads } of groups.values()) {
		const free = bases.filter((b) => !taken[b]);
		let next = 0;
		for (const h of heads) {
			if (headToBase[h] >= 0 || next >= free.length) continue;
			if (same(free[next], h)) pair(free[next++], h);
		}
	}
	for (const h of await findFalsePairs(base, head, headToBase)) headToBase[h] = -1;
	return headToBase;
}
function groupLeftovers(base, head, taken, headToBase) {
	const groups = /* @__PURE__ */ new Map();
	const keyOf = (table, row) => (table.fingerprints.high[row] & 2097151) * 2 ** 32 + table.fingerprints.low[row];
	for (let b = 0; b < base.rowCount; b++) {
		if (taken[b]) continue;
		const key = keyOf(base, b);
		const group = groups.get(key);
		if (group) group.base.push(b);
		else groups.set(key, {
			base: [b],
			head: []
		});
	}
	for (let h = 0; h < head.rowCount; h++) if (headToBase[h] < 0) groups.get(keyOf(head, h))?.head.push(h);
	return groups;
}
function uniqueAnchors(groups) {
	const unique = [];
	for (const { base, head } of groups.values()) if (base.length === 1 && head.length === 1) unique.push([base[0], head[0]]);
	unique.sort((a, b) => a[1] - b[1]);
	const inOrder = longestIncreasing(unique.map(([b]) => b));
	return [...unique.filter((_, i) => inOrder[i]), ...unique.filter((_, i) => !inOrder[i])];
}

// src/core/profile/infer-type.ts
const NEEDED_SHARE = .95;
function inferType(cells) {
	const counts = /* @__PURE__ */ new Map();
	let total = 0;
	for (const cell of cells) {
		if (cell === void 0 || isBlank(cell)) continue;
		if (typeof cell === "string" && hasLeadingZeros(cell.trim())) return "text";
		const type = cellType(cell);
		counts.set(type, (counts.get(type) ?? 0) + 1);
		total++;
	}
	return total === 0 ? "empty" : sharedType(counts, total);
}
function sharedType(counts, total) {
	const needed = total * NEEDED_SHARE;
	const count = (type) => counts.get(type) ?? 0;
	for (const type of [
		"boolean",
		"integer",
		"date",
		"json",
		"text"
	]) if (count(type) >= needed) return type;
	if (count("integer") + count("number") >= needed) return "number";
	return count("date") + count("datetime") >= needed ? "datetime" : "text";
}

// src/core/diff/note-retyped.ts
const SAMPLE_ROWS = 2e3;
async function noteRetyped(base, head, columns, changes) {
	if (changes.length === 0) return columns;
	const changed = new Set(changes.map((change) => change.headColumn));
	const typesOf = async (table, places) => {
		const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, table.rowCount) }, (_, i) => i);
		const rows = [];
		for await (const batch of table.read(wanted)) rows.push(...batch);
		return places.map((place) => inferType(rows.map((row) => row.cells[place])));
	};
	const pairs = columns.pairs.filter((pair) => changed.has(pair.head));
	const before = await typesOf(base, pairs.map((pair) => pair.base));
	const after = await typesOf(head, pairs.map((pair) => pair.head));
	return {
		...columns,
		pairs: columns.pairs.map((pair) => {
			const i = pairs.indexOf(pair);
			if (i < 0 || before[i] === after[i]) return pair;
			if (before[i] === "empty" || after[i] === "empty") return pair;
			return {
				...pair,
				retyped: {
					base: before[i],
					head: after[i]
				}
			};
		})
	};
}

// src/core/diff/find-renames.ts
const LEAST_OVERLAP = .6;
const FEW_VALUES = 10;
const MOST_VALUES = 5e4;
async function findRenames(base, baseColumns, head, headColumns) {
	if (baseColumns.length === 0 || headColumns.length === 0) return [];
	const baseValues = await countValues(base, baseColumns);
	const headValues = await countValues(head, headColumns);
	const candidates = [];
	for (const [i, baseColumn] of baseColumns.entries()) for (const [j, headColumn] of headColumns.entries()) {
		const overlap = overlapOf(baseValues[i], headValues[j]);
		const few = repeatsFewValues(baseValues[i]) || repeatsFewValues(headValues[j]);
		if (overlap < LEAST_OVERLAP || few && baseColumn !== headColumn) continue;
		candidates.push({
			base: baseColumn,
			head: headColumn,
			overlap
		});
	}
	const distance = (rename) => Math.abs(rename.base - rename.head);
	candidates.sort((a, b) => b.overlap - a.overlap || distance(a) - distance(b) || a.head - b.head);
	const renames = [];
	for (const { base: b, head: h } of candidates) {
		if (renames.some((rename) => rename.base === b || rename.head === h)) continue;
		renames.push({
			base: b,
			head: h
		});
	}
	return renames;
}
async function countValues(table, columns) {
	const counts = columns.map(() => /* @__PURE__ */ new Map());
	for await (const rows of table.read()) for (const row of rows) for (const [i, column] of columns.entries()) {
		const cell = row.cells[column];
		if (cell === void 0 || cell === "") continue;
		const value = cellJson(cell);
		const seen = counts[i].get(value);
		if (seen !== void 0) counts[i].set(value, seen + 1);
		else if (counts[i].size < MOST_VALUES) counts[i].set(value, 1);
	}
	return counts;
}
function repeatsFewValues(counts) {
	if (counts.size >= FEW_VALUES) return false;
	let total = 0;
	for (const count of counts.values()) total += count;
	return counts.size < total * .8;
}
function overlapOf(a, b) {
	let shared = 0;
	let total = 0;
	for (const [value, count] of a) {
		const other = b.get(value) ?? 0;
		shared += Math.min(count, other);
		total += Math.max(count, other);
	}
	for (const [value, count] of b) if (!a.has(value)) total += count;
	return total === 0 ? 0 : shared / total;
}

// src/core/diff/pair-columns.ts
async function pairColumns(base, head) {
	const headToBase = pairByName(base.columns, head.columns);
	const left = {
		base: base.columns.map((_, i) => i).filter((i) => !headToBase.includes(i)),
		head: head.columns.map((_, i) => i).filter((i) => headToBase[i] < 0)
	};
	const renames = await findRenames(base, left.base, head, left.head);
	for (const rename of renames) headToBase[rename.head] = rename.base;
	const inPlace = longestIncreasing(headToBase);
	const renamed = new Set(renames.map((rename) => rename.head));
	return {
		pairs: headToBase.flatMap((baseColumn, headColumn) => baseColumn < 0 ? [] : [{
			base: baseColumn,
			head: headColumn,
			renamed: renamed.has(headColumn),
			moved: !inPlace[headColumn]
		}]),
		added: left.head.filter((column) => !renamed.has(column)),
		removed: left.base.filter((column) => !headToBase.includes(column))
	};
}
function pairByName(base, head, leftOut = NOTHING) {
	const places = /* @__PURE__ */ new Map();
	for (const [i, name] of base.entries()) {
		if (leftOut.base.has(i)) continue;
		const list = places.get(name);
		if (list) list.push(i);
		else places.set(name, [i]);
	}
	return head.map((name, i) => leftOut.head.has(i) ? -1 : places.get(name)?.shift() ?? -1);
}
const NOTHING = {
	base: /* @__PURE__ */ new Set(),
	head: /* @__PURE__ */ new Set()
};

// src/core/diff/classify/normalise-for-pairing.ts
function normaliseForPairing(cell, dateOrder) {
	if (isBlank(cell)) return "";
	const text = plainText(cellText(cell));
	if (isBooleanWord(text)) return text.toLowerCase();
	const number = spreadsheetNumber(text);
	if (number) return canonicalNumber(number);
	const moment = parseMoment(text);
	if (moment) return momentText(moment, dateOrder) ?? text;
	return canonicalJson(text) ?? text;
}
function momentText({ date, time }, order) {
	if (!date) return canonicalMoment(void 0, time);
	const isOpen = date.dmy && date.mdy && date.dmy !== date.mdy;
	const day = (order && date[order]) ?? (isOpen ? void 0 : date.dmy ?? date.mdy);
	return day && canonicalMoment(day, time);
}

// src/core/diff/text-similarity.ts
const MOST_CHARACTERS = 2e3;
function textSimilarity(a, b) {
	if (a === b) return 1;
	const left = characterPairs(a);
	const right = characterPairs(b);
	let shared = 0;
	let total = 0;
	for (const [pair, count] of left) {
		total += count;
		shared += Math.min(count, right.get(pair) ?? 0);
	}
	for (const count of right.values()) total += count;
	return total === 0 ? 0 : 2 * shared / total;
}
function characterPairs(text) {
	const pairs = /* @__PURE__ */ new Map();
	const length = Math.min(text.length, MOST_CHARACTERS);
	for (let i = 0; i + 1 < length; i++) {
		const pair = text.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

// src/core/diff/pair-by-content.ts
const LEAST_EQUAL = .5;
const LEAST_ALIKE = .5;
const MOST_POSTINGS = 64;
function pairByContent(left, columns, onPair) {
	if (left.base.length === 0 || left.head.length === 0) return;
	const paired = /* @__PURE__ */ new Set();
	const pair = (base, head) => {
		paired.add(base).add(head);
		onPair(base, head);
	};
	for (const { base, head } of byEqualCells(left, columns)) if (!paired.has(base) && !paired.has(head)) pair(base, head);
	pairAlikeInOrder({
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	}, columns, pair);
}
function byEqualCells(left, columns) {
	const postings = /* @__PURE__ */ new Map();
	for (const row of left.base) for (const [i, pair] of columns.pairs.entries()) {
		const cell = row.cells[pair.base];
		if (isBlank(cell)) continue;
		const value = `${i}:${cellJson(cell)}`;
		const list = postings.get(value);
		if (!list) postings.set(value, [row]);
		else if (list.length <= MOST_POSTINGS) list.push(row);
	}
	const candidates = [];
	for (const head of left.head) {
		const nearby = /* @__PURE__ */ new Set();
		for (const [i, pair] of columns.pairs.entries()) {
			const list = postings.get(`${i}:${cellJson(head.cells[pair.head])}`) ?? [];
			if (list.length <= MOST_POSTINGS) for (const row of list) nearby.add(row);
		}
		for (const base of nearby) {
			const equal = shareOfEqualCells(base, head, columns);
			if (equal >= LEAST_EQUAL) candidates.push({
				base,
				head,
				equal
			});
		}
	}
	const distance = ({ base, head }) => Math.abs(base.index - head.index);
	return candidates.sort((a, b) => b.equal - a.equal || distance(a) - distance(b) || a.head.index - b.head.index);
}
function shareOfEqualCells(base, head, columns) {
	let equal = 0;
	let counted = 0;
	for (const pair of columns.pairs) {
		const a = base.cells[pair.base];
		const b = head.cells[pair.head];
		if (isBlank(a) && isBlank(b)) continue;
		counted++;
		if (cellJson(a) === cellJson(b)) equal++;
	}
	return counted === 0 ? 0 : equal / counted;
}
function pairAlikeInOrder(left, columns, pair) {
	let next = 0;
	for (const head of left.head) for (let k = next; k < Math.min(left.base.length, next + 8); k++) {
		const base = left.base[k];
		const before = textOf$1(columns.pairs.map((each) => base.cells[each.base]));
		const after = textOf$1(columns.pairs.map((each) => head.cells[each.head]));
		if (textSimilarity(before, after) < LEAST_ALIKE) continue;
		pair(base, head);
		next = k + 1;
		break;
	}
}
function textOf$1(cells) {
	return cells.map((cell) => typeof cell === "string" ? cell : cell ? cell.text : "").join("\n");
}

// src/core/diff/pair-rows.ts
function pairRows(left, key, columns, onPair) {
	const parsed = pairRaw(left, onPair);
	if (key.columns.length === 0) {
		pairByContent(pairEqual(parsed, columns, onPair), columns, onPair);
		return;
	}
	const blank = (row, places) => hasBlankKey(row.cells, places);
	const keyed = {
		base: parsed.base.filter((row) => !blank(row, key.baseColumns)),
		head: parsed.head.filter((row) => !blank(row, key.headColumns))
	};
	const keyless = {
		base: parsed.base.filter((row) => blank(row, key.baseColumns)),
		head: parsed.head.filter((row) => blank(row, key.headColumns))
	};
	pairUnique(pairUnique(pairByKey(keyed, key, columns, onPair), normalisedKey(key), onPair), otherCells$1(key, columns), onPair);
	pairByContent(pairEqual(keyless, columns, onPair), columns, onPair);
}
function pairRaw(left, onPair) {
	const raw = (rows) => rows.filter((row) => row.raw !== void 0);
	pairInOrder({
		base: raw(left.base),
		head: raw(left.head)
	}, (row) => row.raw, onPair);
	return {
		base: left.base.filter((row) => row.raw === void 0),
		head: left.head.filter((row) => row.raw === void 0)
	};
}
function pairByKey(left, key, columns, onPair) {
	const keyOf = (row, side) => rowKey(row.cells, side === "base" ? key.baseColumns : key.headColumns);
	const repeated = repeatedTexts(left, keyOf);
	const within = {
		base: left.base.filter((row) => repeated.has(keyOf(row, "base"))),
		head: left.head.filter((row) => repeated.has(keyOf(row, "head")))
	};
	const paired = /* @__PURE__ */ new Set();
	pairEqual(within, columns, (base, head) => {
		paired.add(base).add(head);
		onPair(base, head);
	});
	return pairInOrder({
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	}, keyOf, onPair);
}
function pairEqual(left, columns, onPair) {
	return pairInOrder(left, contentOf(columns, () => true), onPair);
}
function pairInOrder(left, textOf, onPair) {
	const waiting = /* @__PURE__ */ new Map();
	for (const row of left.base) {
		const text = textOf(row, "base");
		const queue = waiting.get(text);
		if (queue) queue.rows.push(row);
		else waiting.set(text, {
			rows: [row],
			next: 0
		});
	}
	const head = left.head.filter((row) => {
		const queue = waiting.get(textOf(row, "head"));
		const twin = queue?.rows[queue.next];
		if (!queue || !twin) return true;
		queue.next++;
		onPair(twin, row);
		return false;
	});
	return {
		base: [...waiting.values()].flatMap((queue) => queue.rows.slice(queue.next)).sort((a, b) => a.index - b.index),
		head
	};
}
function pairUnique(left, textOf, onPair) {
	if (left.base.length === 0 || left.head.length === 0) return left;
	const base = uniqueBy(left.base, (row) => textOf(row, "base"));
	const head = uniqueBy(left.head, (row) => textOf(row, "head"));
	const paired = /* @__PURE__ */ new Set();
	for (const [text, row] of head) {
		const twin = base.get(text);
		if (!twin || !row) continue;
		paired.add(twin).add(row);
		onPair(twin, row);
	}
	return {
		base: left.base.filter((row) => !paired.has(row)),
		head: left.head.filter((row) => !paired.has(row))
	};
}
function uniqueBy(rows, textOf) {
	const found = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const text = textOf(row);
		if (text !== void 0) found.set(text, found.has(text) ? void 0 : row);
	}
	return found;
}
function repeatedTexts(left, textOf) {
	const repeated = /* @__PURE__ */ new Set();
	for (const side of ["base", "head"]) {
		const seen = /* @__PURE__ */ new Set();
		for (const row of left[side]) {
			const text = textOf(row, side);
			if (seen.has(text)) repeated.add(text);
			seen.add(text);
		}
	}
	return repeated;
}
function normalisedKey(key) {
	return (row, side) => {
		const places = side === "base" ? key.baseColumns : key.headColumns;
		return JSON.stringify(places.map((place) => normaliseForPairing(row.cells[place])));
	};
}
function otherCells$1(key, columns) {
	const content = contentOf(columns, (pair) => !key.headColumns.includes(pair.head));
	const others = columns.pairs.filter((pair) => !key.headColumns.includes(pair.head));
	return (row, side) => others.every((pair) => isBlank(row.cells[pair[side]])) ? void 0 : content(row, side);
}
function contentOf(columns, wanted) {
	const pairs = columns.pairs.filter(wanted);
	const widths = {
		base: columns.pairs.length + columns.removed.length,
		head: columns.pairs.length + columns.added.length
	};
	return (row, side) => {
		const cells = pairs.map((pair) => row.cells[pair[side]]);
		const extra = row.cells.slice(widths[side]);
		return [...cells, ...extra].map((cell) => cell === void 0 ? "" : cellJson(cell)).join();
	};
}

// src/core/diff/diff-tables.ts
async function diffTables(base, head, options = {}) {
	const pairing = await pairColumns(base, head);
	const key = await chooseKey(base, head, pairing, options);
	const headToBase = await matchIdentical(base, head);
	const left = await readLeftovers(base, head, headToBase);
	const twins = /* @__PURE__ */ new Map();
	pairRows(left, key, pairing, (b, h) => {
		headToBase[h.index] = b.index;
		twins.set(h, b);
	});
	const inPlace = longestIncreasing(headToBase);
	const compare = rowComparer(pairing, key, columnRules(twins, pairing, head, options));
	const paired = new Set(twins.values());
	const changes = left.base.filter((row) => !paired.has(row)).map((row) => ({
		op: "removed",
		base: row
	}));
	let next = 0;
	for (let h = 0; h < head.rowCount; h++) {
		const row = left.head[next]?.index === h ? left.head[next++] : void 0;
		const twin = row && twins.get(row);
		if (row && !twin) {
			changes.push({
				op: "added",
				head: row
			});
			continue;
		}
		const moved = !inPlace[h];
		const modified = row && twin ? compare(twin, row, moved) : void 0;
		if (modified) changes.push(modified);
		else if (moved) changes.push({
			op: "moved",
			baseIndex: headToBase[h],
			headIndex: h
		});
	}
	const { counts, columnChanges } = countChanges(changes, base, head);
	return {
		base,
		head,
		key,
		columns: await noteRetyped(base, head, pairing, columnChanges),
		changes,
		headToBase,
		counts,
		columnChanges
	};
}
async function readLeftovers(base, head, headToBase) {
	const matched = new Uint8Array(base.rowCount);
	const headLeft = [];
	for (let h = 0; h < headToBase.length; h++) if (headToBase[h] < 0) headLeft.push(h);
	else matched[headToBase[h]] = 1;
	const baseLeft = [];
	for (let b = 0; b < matched.length; b++) if (!matched[b]) baseLeft.push(b);
	return {
		base: await readRows(base, baseLeft),
		head: await readRows(head, headLeft)
	};
}
async function readRows(table, indexes) {
	const rows = [];
	for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row);
	return rows;
}

// src/core/render/dialect/dialect-words.ts
const FORMAT_WORDS = {
	csv: "CSV",
	jsonl: "JSON Lines",
	json: "JSON array",
	parquet: "Parquet",
	xlsx: "Excel"
};
const ENCODING_WORDS = {
	"utf-8": "UTF-8",
	"utf-16le": "UTF-16 LE",
	"utf-16be": "UTF-16 BE",
	"windows-1252": "Windows-1252"
};
const LINE_ENDING_WORDS = {
	lf: "LF",
	crlf: "CRLF",
	cr: "CR",
	mixed: "mixed"
};
const COMPRESSION_WORDS = {
	none: "none",
	gzip: "gzip",
	zstd: "zstd"
};
const DELIMITER_WORDS = {
	",": "comma",
	";": "semicolon",
	"	": "tab",
	"|": "pipe",
	" ": "space",
	":": "colon"
};
function delimiterWord(delimiter) {
	return Object.hasOwn(DELIMITER_WORDS, delimiter) ? DELIMITER_WORDS[delimiter] : `“${delimiter}”`;
}

// src/core/render/dialect/describe-dialect.ts
function describeDialect(dialect) {
	const format = FORMAT_WORDS[dialect.format];
	switch (dialect.format) {
		case "csv": return [
			format,
			delimiterWord(dialect.delimiter),
			...describeText(dialect),
			...describeQuoting(dialect),
			dialect.header ? "header" : "no header"
		].join(", ");
		case "jsonl": return [format, ...describeText(dialect)].join(", ");
		case "json": return [
			format,
			...describeText(dialect),
			describeIndent(dialect.indent)
		].join(", ");
		case "parquet": return `${format}, ${dialect.codec}`;
		case "xlsx": return `${format}, sheet ${dialect.sheet}`;
	}
}
function describeEncoding(dialect) {
	return `${ENCODING_WORDS[dialect.encoding]}${dialect.bom ? " with BOM" : ""}`;
}
function describeIndent(indent) {
	if (indent === "") return "not indented";
	return indent.includes("	") ? "indented by tabs" : `indent ${indent.length}`;
}
function describeText(dialect) {
	return [
		describeEncoding(dialect),
		dialect.lineEnding === "mixed" ? "mixed line endings" : LINE_ENDING_WORDS[dialect.lineEnding],
		...dialect.finalNewline ? [] : ["no final newline"],
		...dialect.compression === "none" ? [] : [COMPRESSION_WORDS[dialect.compression]]
	];
}
function describeQuoting({ quote, quoting }) {
	if (quote === null) return ["no quoting"];
	const mark = quote === "\"" ? [] : [`quote ${quote}`];
	return quoting === "all" ? [...mark, "every cell quoted"] : mark;
}

// src/core/words/count-of.ts
function countOf(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

// src/core/render/dialect/describe-dialect-change.ts
function describeDialectChange(base, head) {
	const facts = [fact("format", FORMAT_WORDS[base.format], FORMAT_WORDS[head.format])];
	if (isText(base) && isText(head)) facts.push(...textFacts(base, head));
	if (base.format === "csv" && head.format === "csv") facts.push(...csvFacts(base, head));
	if (base.format === "json" && head.format === "json") facts.push(fact("layout", describeIndent(base.indent), describeIndent(head.indent)));
	if (base.format === "parquet" && head.format === "parquet") facts.push(fact("codec", base.codec, head.codec));
	return facts.filter((each) => each !== void 0);
}
function textFacts(base, head) {
	return [
		fact("line endings", LINE_ENDING_WORDS[base.lineEnding], LINE_ENDING_WORDS[head.lineEnding]),
		fact("encoding", describeEncoding(base), describeEncoding(head)),
		fact("compression", COMPRESSION_WORDS[base.compression], COMPRESSION_WORDS[head.compression]),
		added("final newline", base.finalNewline, head.finalNewline)
	];
}
function csvFacts(base, head) {
	return [
		fact("delimiter", delimiterWord(base.delimiter), delimiterWord(head.delimiter)),
		fact("quote", base.quote ?? "none", head.quote ?? "none"),
		base.quoting === head.quoting ? void 0 : head.quoting === "all" ? "every cell quoted" : "quotes only where needed",
		added("header", base.header, head.header)
	];
}
function fact(name, base, head) {
	return base === head ? void 0 : `${name} ${base} → ${head}`;
}
function added(name, base, head) {
	return base === head ? void 0 : `${name} ${head ? "added" : "removed"}`;
}
function isText(dialect) {
	return "encoding" in dialect;
}

// src/core/words/cut-text.ts
function cutText$1(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, Math.max(0, length - 1)).replace(/[\ud800-\udbff…]$/, "")}…`;
}

// src/core/words/list-names.ts
const LONGEST_NAME$2 = 60;
function listNames(names, most = 8) {
	const shown = names.slice(0, most).map((name) => cutText$1(name === "" ? "(blank)" : name, LONGEST_NAME$2));
	const left = names.length - shown.length;
	return left > 0 ? `${shown.join(", ")} and ${formatCount(left)} more` : shown.join(", ");
}

// src/core/render/diff/column-phrases.ts
const MOST_NAMES = 3;
function columnPhrases({ base, head, columns }) {
	const renamed = columns.pairs.filter((pair) => pair.renamed);
	return [
		named(columns.added.map((column) => head.columns[column] ?? ""), "added"),
		named(columns.removed.map((column) => base.columns[column] ?? ""), "removed"),
		renamed.length === 1 ? renamed.map((pair) => {
			return `column ${[base.columns[pair.base] ?? "", head.columns[pair.head] ?? ""].map((name) => listNames([name])).join(" renamed to ")}`;
		}) : renamed.length > 1 ? [`${countOf(renamed.length, "column")} renamed`] : [],
		columns.pairs.some((pair) => pair.moved) ? ["columns reordered"] : []
	].flat();
}
function named(names, verb) {
	if (names.length === 0) return [];
	return [`${names.length === 1 ? "column" : "columns"} ${listNames(names, MOST_NAMES)} ${verb}`];
}

// src/core/diff/classify/cell-kinds.ts
const CELL_KINDS = {
	"boolean-case": {
		title: "true and false re-spelled",
		sentence: "The same true, false, yes or no in other letter case, such as true and TRUE."
	},
	"date-spelling": {
		title: "dates re-formatted",
		sentence: "The same day or moment in another spelling, such as 2024-03-05 and 5-Mar-24."
	},
	"json-spelling": {
		title: "JSON re-formatted",
		sentence: "The same JSON value with other key order, white space, escapes or number spelling."
	},
	"letter-case": {
		title: "letter case changed",
		sentence: "The same text in other letter case, which this comparison was told to ignore."
	},
	"line-ending": {
		title: "line endings inside cells changed",
		sentence: "The same text with other line endings inside the cell."
	},
	"number-spelling": {
		title: "numbers re-formatted",
		sentence: "The same number in another spelling, such as 1, 1.0 and 1e0."
	},
	"surrounding-space": {
		title: "surrounding spaces changed",
		sentence: "The same text with other space before or after it."
	},
	"unicode-form": {
		title: "Unicode form changed",
		sentence: "The same text with accents composed or decomposed."
	},
	"within-tolerance": {
		title: "numbers changed within tolerance",
		sentence: "Numbers that differ by no more than the tolerance set for the column."
	},
	"cell-cut": {
		title: "text cut off",
		sentence: "Text ends where a program stops: spreadsheets at 32,767 characters, databases at 255."
	},
	"date-conversion": {
		title: "values turned into dates",
		sentence: "A spreadsheet took text such as 2-10 or SEPT2 for a date, or wrote a date as its day number."
	},
	"day-month-swap": {
		title: "day and month swapped",
		sentence: "A date was read with day and month in the wrong order, so that it names another day."
	},
	"formula-error": {
		title: "values replaced by formula errors",
		sentence: "A spreadsheet error such as #REF!, or ##### of a narrow column, stands in for the value."
	},
	"garbled-text": {
		title: "text garbled",
		sentence: "Characters were replaced by ? or read in the wrong encoding, as when é becomes Ã©."
	},
	"leading-zeros-lost": {
		title: "leading zeros lost",
		sentence: "An identifier was taken for a number, such as 00501 for 501."
	},
	"number-cut": {
		title: "digits cut off",
		sentence: "Decimals, the last digits of a long number, or the seconds of a time were rounded or cut away."
	},
	"scientific-notation": {
		title: "numbers turned into scientific notation",
		sentence: "A long number was shortened, such as 123456789012 to 1.23E+11."
	},
	value: {
		title: "value changed",
		sentence: "Another value than before."
	}
};

// src/core/words/kind-phrases.ts
function kindPhrase(kind) {
	const kinds = CELL_KINDS;
	return Object.hasOwn(kinds, kind) ? kinds[kind].title : "value changed";
}

// src/core/render/diff/sum-kinds.ts
function sumKinds(columnChanges, cellClass) {
	const byKind = /* @__PURE__ */ new Map();
	for (const { name, kinds } of columnChanges) for (const { kind, class: kindClass, count } of kinds) {
		if (kindClass !== cellClass) continue;
		const sum = byKind.get(kind) ?? {
			count: 0,
			columns: []
		};
		sum.count += count;
		sum.columns.push({
			name,
			count
		});
		byKind.set(kind, sum);
	}
	return [...byKind].map(([kind, { count, columns }]) => ({
		kind,
		count,
		columns: columns.sort((a, b) => b.count - a.count).map(({ name }) => name)
	})).sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

// src/core/render/diff/modified-phrase.ts
const MOST_KINDS = 3;
function modifiedPhrase(diff) {
	const { modified, cells } = diff.counts;
	if (modified === 0 || cells.cosmetic + cells.damage === 0) return void 0;
	const phrases = [
		...kindPhrases(diff, "cosmetic", ({ kind }) => kindPhrase(kind)),
		...kindPhrases(diff, "damage", damagePhrase),
		...substantivePhrase(cells)
	];
	return `${countOf(modified, "row")} ${isResaved(diff) ? "re-saved" : "modified"}: ${phrases.join(", ")}`;
}
function isResaved({ counts, columnChanges }) {
	const touched = columnChanges.reduce((most, { cosmetic, damage }) => Math.max(most, cosmetic + damage), counts.modified - counts.substantiveRows);
	return touched > 1 && touched * 2 >= counts.headRows - counts.added;
}
function kindPhrases(diff, cellClass, describe) {
	const sums = sumKinds(diff.columnChanges, cellClass);
	const phrases = sums.slice(0, MOST_KINDS).map(describe);
	const left = sums.length - phrases.length;
	return left > 0 ? [...phrases, countOf(left, `more ${cellClass} kind`)] : phrases;
}
function damagePhrase({ kind, count, columns }) {
	const noun = columns.length === 1 ? "row" : "cell";
	return `${kindPhrase(kind)} in ${listNames(columns, 2)} (${countOf(count, noun)}, damage)`;
}
function substantivePhrase({ damage, substantive }) {
	if (substantive > 0) return [countOf(substantive, "substantive change")];
	return damage > 0 ? [] : ["no substantive change"];
}

// src/core/render/diff/headline-of.ts
function headlineOf(diff) {
	const classes = modifiedPhrase(diff);
	const rows = rowPhrases(diff, classes === void 0);
	const columns = columnPhrases(diff);
	const dialect = describeDialectChange(diff.base.dialect, diff.head.dialect);
	const groups = [
		classes ? [classes] : [],
		rows,
		columns,
		dialect
	].filter((phrases) => phrases.length > 0).map((phrases) => phrases.join(", "));
	if (groups.length === 0) return "no change";
	if (groups.length === 1 && dialect.length > 0) return `No rows changed: ${groups[0]}`;
	return groups.join("; ").replace(/^column/, "Column");
}
function rowPhrases({ counts }, withModified) {
	return [
		[counts.added, "added"],
		[counts.removed, "removed"],
		[withModified ? counts.modified : 0, "modified"],
		[counts.moved, "moved"]
	].filter(([count]) => count > 0).map(([count, verb], i) => `${i === 0 ? countOf(count, "row") : formatCount(count)} ${verb}`);
}

// src/core/table/csv/detect-header.ts
const TYPED = /^\s*(?:[-+]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[-+]?\d+)?%?|\d{4}-\d{2}-\d{2}(?:[ T].*)?|true|false)\s*$/i;
function detectHeader(first, rows) {
	if (rows.length === 0) return true;
	let alike = 0;
	for (const [column, cell] of first.entries()) {
		const beneath = rows.map((row) => row[column] ?? "").filter((text) => text.trim() !== "");
		const typedBeneath = beneath.filter((text) => TYPED.test(text)).length > beneath.length / 2;
		const typed = TYPED.test(cell);
		if (typed !== typedBeneath && beneath.length > 0 && cell.trim() !== "") return true;
		if (typed) alike++;
	}
	return alike === 0;
}

// src/core/table/csv/note-problems.ts
async function noteProblems(scan, columns, header) {
	const log = new ProblemLog();
	const { index, text } = scan;
	const skipped = header ? Math.min(1, index.length) : 0;
	const place = (record, detail) => ({
		...record < skipped ? {} : { index: record - skipped },
		line: index.lines[record],
		...detail === void 0 ? {} : { detail }
	});
	if (index.length === 0) log.add("empty-file");
	else if (index.length === skipped) log.add("no-rows", { line: 1 });
	if (header && index.length > 0) noteLabels(columns, index.lines[0] ?? 1, log);
	for (const record of scan.unclosed) log.add("unclosed-quote", place(record));
	for (const record of scan.swallowed) log.add("swallowed-rows", place(record));
	for (let record = skipped; record < index.length; record++) {
		const cells = scan.widths[record];
		if (cells === columns.length) continue;
		if (index.starts[record] === index.ends[record]) log.add("blank-row", place(record));
		else {
			const code = cells < columns.length ? "missing-cell" : "extra-cell";
			log.add(code, place(record, `${cells} cells instead of ${columns.length}`));
		}
	}
	for (const record of await findUndecodable(text, index)) log.add("encoding-error", place(record, `bytes that are no ${nameOf$1(text.encoding)}`));
	return log.list();
}
function nameOf$1(encoding) {
	return encoding === "windows-1252" ? "Windows-1252 text" : "UTF-8";
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform$1({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform$1 = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/sync.js
const parse$2 = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform$1(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// src/core/table/csv/parse-records.ts
function parseRecords(text, form) {
	return parse$2(text, {
		delimiter: form.delimiter,
		quote: form.quote === null ? false : form.quote,
		escape: form.escape,
		record_delimiter: form.crEnds ? [
			"\r\n",
			"\n",
			"\r"
		] : ["\r\n", "\n"],
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: false
	});
}

// src/core/table/csv/read-csv-rows.ts
const BATCH_ROWS = 2048;
async function* readCsvRows(scan, skipped, rows) {
	const total = rows ? rows.length : scan.index.length - skipped;
	const rowAt = (i) => rows ? rows[i] : i;
	for (let from = 0; from < total;) {
		let bytes = 0;
		let to = from;
		while (to < total && to - from < BATCH_ROWS && bytes < 1048576) {
			const record = rowAt(to++) + skipped;
			bytes += scan.index.ends[record] - scan.index.starts[record];
		}
		const records = Array.from({ length: to - from }, (_, i) => rowAt(from + i) + skipped);
		yield (await parseBatch(scan, records)).map((row, i) => ({
			index: records[i] - skipped,
			cells: row
		}));
		from = to;
	}
}
async function parseBatch(scan, records) {
	const { delimiter, quote } = scan.form;
	const texts = await recordTexts(scan, records);
	const cells = new Array(records.length);
	const quoted = [];
	for (const [i, text] of texts.entries()) if (quote === null || !text.includes(quote) || scan.unclosed.has(records[i])) cells[i] = text.split(delimiter);
	else quoted.push(i);
	const parsed = parseAll(quoted.map((i) => texts[i]), scan.form);
	for (const [k, i] of quoted.entries()) cells[i] = parsed[k];
	return cells;
}
async function recordTexts(scan, records) {
	const { starts, ends } = scan.index;
	const texts = [];
	for (let i = 0; i < records.length;) {
		let j = i;
		while (j + 1 < records.length && records[j + 1] === records[j] + 1) j++;
		const origin = starts[records[i]];
		const bytes = await scan.text.source.slice(origin, ends[records[j]]);
		for (; i <= j; i++) {
			const record = records[i];
			texts.push(scan.text.decode(bytes.subarray(starts[record] - origin, ends[record] - origin)));
		}
	}
	return texts;
}
function parseAll(texts, form) {
	if (texts.length === 0) return [];
	try {
		const parsed = parseRecords(`${texts.join("\n")}\n`, form);
		if (parsed.length === texts.length) return parsed;
	} catch {}
	return texts.map((text) => parseOne(text, form));
}
function parseOne(text, form) {
	try {
		const parsed = parseRecords(`${text}\n`, form);
		if (parsed.length === 1) return parsed[0];
	} catch {}
	return text.split(form.delimiter);
}

// src/core/table/csv/csv-form.ts
function csvForm(dialect, singleByte) {
	const bytesOf = (text) => singleByte ? Uint8Array.of(text.charCodeAt(0)) : new TextEncoder().encode(text);
	return {
		delimiter: bytesOf(dialect.delimiter),
		quote: dialect.quote === null ? -1 : dialect.quote.charCodeAt(0),
		escape: dialect.escape.charCodeAt(0),
		crEnds: dialect.crEnds
	};
}

// src/core/table/csv/count-plain-cells.ts
const MOST_COUNTED_BYTES = 1 << 20;
function countPlainCells(record, form) {
	if (record.length > 1048576) return [];
	const { delimiter, crEnds } = form;
	const counts = [];
	let cells = 1;
	for (let i = 0; i < record.length; i++) {
		const byte = record[i];
		if (byte === 10 || crEnds && byte === 13 && record[i + 1] !== 10) {
			counts.push(cells);
			cells = 1;
		} else if (byte === delimiter[0] && delimiter.every((part, k) => record[i + k] === part)) {
			cells++;
			i += delimiter.length - 1;
		}
	}
	counts.push(cells);
	return counts;
}

// src/core/table/csv/split-records.ts
const LF = 10;
const CR = 13;
const LOOKAHEAD = 8;
const AFTER_PAUSE_BYTES = 4096;
async function splitRecords(source, start, form, onRecord, windowBytes = WINDOW_BYTES) {
	return new Splitter(source, start, form, onRecord, Math.max(windowBytes, 16)).run();
}
const CELL_START = 0;
const PLAIN$2 = 1;
const QUOTED = 2;
var Splitter = class {
	#source;
	#form;
	#onRecord;
	#windowBytes;
	#endings = {
		lf: 0,
		crlf: 0,
		cr: 0,
		none: 0
	};
	#hash = new Fingerprint();
	#at;
	#line = 1;
	#state = CELL_START;
	#start;
	#startLine = 1;
	#cells = 1;
	#quotedCells = 0;
	#quotesOff = false;
	#innerLines = 0;
	#suspect = false;
	#expectedCells = 0;
	constructor(source, start, form, onRecord, windowBytes) {
		this.#source = source;
		this.#at = start;
		this.#start = start;
		this.#form = form;
		this.#onRecord = onRecord;
		this.#windowBytes = windowBytes;
	}
	async run() {
		const { byteLength } = this.#source;
		let size = this.#windowBytes;
		for (;;) {
			while (this.#at < byteLength) {
				const from = this.#at;
				const to = Math.min(from + size, byteLength);
				const bytes = await this.#source.slice(from, to);
				const pause = this.#scan(bytes, from, to === byteLength);
				size = Math.min(pause === void 0 ? size * 2 : AFTER_PAUSE_BYTES, this.#windowBytes);
				if (pause !== void 0) await this.#settleAcrossWindows(pause);
			}
			if (this.#state === QUOTED) {
				this.#rereadWithoutQuotes();
				continue;
			}
			if (this.#start < byteLength) {
				this.#endings.none++;
				if (this.#innerLines > 0) await this.#settleAcrossWindows(byteLength);
				else this.#emit(byteLength);
				if (this.#at < byteLength) continue;
			}
			return this.#endings;
		}
	}
	#scan(bytes, from, last) {
		const { quote, escape: escapeByte, crEnds, delimiter } = this.#form;
		const delimiterLead = delimiter[0];
		const limit = last ? bytes.length : bytes.length - LOOKAHEAD;
		let hashed = 0;
		let i = 0;
		while (i < limit) {
			const byte = bytes[i];
			if (this.#state === QUOTED) {
				if (byte === escapeByte && escapeByte !== quote) {
					i += i + 1 < bytes.length ? 2 : 1;
					continue;
				}
				if (byte === quote) {
					if (escapeByte === quote && bytes[i + 1] === quote) {
						i += 2;
						continue;
					}
					this.#state = PLAIN$2;
					i++;
					if (this.#innerLines > 0 && !this.#endsCell(bytes, i)) this.#suspect = true;
					continue;
				}
				if (byte === LF) {
					this.#line++;
					this.#innerLines++;
				} else if (byte === CR && crEnds && bytes[i + 1] !== LF) {
					this.#line++;
					this.#innerLines++;
				}
				i++;
				continue;
			}
			if (byte === delimiterLead && startsWith(bytes, i, delimiter)) {
				this.#cells++;
				this.#state = CELL_START;
				i += delimiter.length;
				continue;
			}
			const ending = this.#endingAt(bytes, i);
			if (ending > 0) {
				this.#hash.fold(bytes, hashed, i);
				const end = from + i;
				i += ending;
				this.#endings[ending === 2 ? "crlf" : byte === LF ? "lf" : "cr"]++;
				this.#at = from + i;
				this.#line++;
				if (this.#innerLines === 0) this.#emit(end);
				else if (this.#start < from) return end;
				else if (!this.#settle(bytes.subarray(this.#start - from, end - from), end)) i = this.#at - from;
				hashed = i;
				continue;
			}
			if (byte === quote && this.#state === CELL_START && !this.#quotesOff) {
				this.#state = QUOTED;
				this.#quotedCells++;
			} else this.#state = PLAIN$2;
			i++;
		}
		this.#hash.fold(bytes, hashed, Math.min(i, bytes.length));
		this.#at = from + i;
	}
	#endingAt(bytes, i) {
		if (bytes[i] === LF) return 1;
		if (bytes[i] !== CR) return 0;
		if (bytes[i + 1] === LF) return 2;
		return this.#form.crEnds ? 1 : 0;
	}
	#endsCell(bytes, i) {
		return i >= bytes.length || this.#endingAt(bytes, i) > 0 || startsWith(bytes, i, this.#form.delimiter);
	}
	async #settleAcrossWindows(end) {
		const looked = end - this.#start <= MOST_COUNTED_BYTES;
		this.#settle(looked ? await this.#source.slice(this.#start, end) : /* @__PURE__ */ new Uint8Array(0), end);
	}
	#settle(record, end) {
		const expected = this.#expectedCells;
		const lines = expected > 1 ? countPlainCells(record, this.#form) : [];
		if (this.#suspect && lines[0] === expected) {
			this.#rereadWithoutQuotes();
			return false;
		}
		this.#emit(end, readsAsRecords(lines, expected));
		return true;
	}
	#rereadWithoutQuotes() {
		this.#at = this.#start;
		this.#line = this.#startLine;
		this.#begin(this.#start);
		this.#quotesOff = true;
	}
	#emit(end, swallowed = false) {
		if (this.#expectedCells === 0) this.#expectedCells = this.#cells;
		const trouble = this.#quotesOff ? "unclosed" : swallowed ? "swallowed" : void 0;
		this.#onRecord({
			start: this.#start,
			end,
			line: this.#startLine,
			cells: this.#cells,
			quotedCells: this.#quotedCells,
			low: this.#hash.low >>> 0,
			high: this.#hash.high >>> 0,
			...trouble ? { trouble } : {}
		});
		this.#begin(this.#at);
	}
	#begin(start) {
		this.#start = start;
		this.#startLine = this.#line;
		this.#state = CELL_START;
		this.#cells = 1;
		this.#quotedCells = 0;
		this.#quotesOff = false;
		this.#innerLines = 0;
		this.#suspect = false;
		this.#hash.reset();
	}
};
function readsAsRecords(lines, expected) {
	const least = expected > 2 ? 2 : 4;
	return lines.length >= least && lines.every((cells) => cells === expected);
}
function startsWith(bytes, at, prefix) {
	for (let k = 0; k < prefix.length; k++) if (bytes[at + k] !== prefix[k]) return false;
	return true;
}

// src/core/table/csv/scan-csv.ts
async function scanCsv(text, form) {
	const builder = new RecordIndexBuilder();
	const widths = [];
	const unclosed = /* @__PURE__ */ new Set();
	const swallowed = [];
	let cells = 0;
	let quoted = 0;
	const bytes = csvForm(form, text.encoding === "windows-1252");
	const endings = await splitRecords(text.source, text.start, bytes, (record) => {
		if (record.trouble === "unclosed") unclosed.add(builder.length);
		if (record.trouble === "swallowed") swallowed.push(builder.length);
		builder.push(record.start, record.end, record.line, record.low, record.high);
		widths.push(record.cells);
		cells += record.cells;
		quoted += record.quotedCells;
	});
	const allQuoted = cells > 0 && quoted === cells;
	return {
		text,
		form,
		index: builder.finish(),
		widths: Uint32Array.from(widths),
		unclosed,
		swallowed,
		endings,
		allQuoted
	};
}

// src/core/table/byte-source.ts
function memorySource(bytes) {
	return {
		byteLength: bytes.byteLength,
		slice: (start, end) => bytes.subarray(start, end)
	};
}

// src/core/table/csv/sniff-csv.ts
const CANDIDATES = [
	",",
	";",
	"	",
	"|",
	":",
	"^",
	"~"
];
const SAMPLE_RECORDS = 200;
const EXTENSION_BONUS = .05;
async function sniffCsv(text, path, hints) {
	const sample = wholeLines(text.sample, text.sample.length === text.source.byteLength - text.start);
	const quote = hints.quote !== void 0 ? hints.quote : sniffQuote(text.decode(sample));
	const escaped = hints.escape ?? sniffEscape(text.decode(sample), quote);
	const crEnds = hints.lineEnding === void 0 ? await hasLoneCr(sample, quote) : hints.lineEnding === "cr" || hints.lineEnding === "mixed";
	return {
		delimiter: hints.delimiter ?? await sniffDelimiter(sample, text, path, {
			quote,
			escape: escaped,
			crEnds
		}),
		quote,
		escape: escaped,
		crEnds
	};
}
function wholeLines(sample, whole) {
	if (whole) return sample;
	const last = Math.max(sample.lastIndexOf(10), sample.lastIndexOf(13));
	return last < 0 ? sample : sample.subarray(0, last + 1);
}
function sniffQuote(sample) {
	if (sample.includes("\"")) return "\"";
	return (sample.match(/(?:^|[,;\t|])'[^'\r\n]*'(?=[,;\t|\r\n]|$)/gm)?.length ?? 0) >= 2 ? "'" : "\"";
}
function sniffEscape(sample, quote) {
	if (quote === null) return "\"";
	return (quote === "\"" ? /[^\\]\\"(?=[^,;\t|\r\n"])/ : /[^\\]\\'(?=[^,;\t|\r\n'])/).test(sample) && !sample.includes(quote + quote) ? "\\" : quote;
}
async function hasLoneCr(sample, quote) {
	if (!sample.includes(13)) return false;
	const form = csvForm({
		delimiter: ",",
		quote,
		escape: quote ?? "\"",
		crEnds: true
	}, false);
	return (await splitRecords(memorySource(sample), 0, form, () => {})).cr > 0;
}
async function sniffDelimiter(sample, text, path, rest) {
	const byExtension = /\.(tsv|tab)(\.|$)/i.test(path) ? "	" : /\.psv(\.|$)/i.test(path) ? "|" : ",";
	let best = {
		delimiter: byExtension,
		score: 0
	};
	for (const delimiter of CANDIDATES) {
		const form = csvForm({
			delimiter,
			...rest
		}, text.encoding === "windows-1252");
		const widths = [];
		await splitRecords(memorySource(sample), 0, form, (record) => {
			if (record.end > record.start && widths.length < SAMPLE_RECORDS) widths.push(record.cells);
		});
		const score = regularity(widths) + (delimiter === byExtension ? EXTENSION_BONUS : 0);
		if (score > best.score + 1e-9 && score > EXTENSION_BONUS) best = {
			delimiter,
			score
		};
	}
	return best.delimiter;
}
function regularity(widths) {
	const counts = /* @__PURE__ */ new Map();
	for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
	let mode = 1;
	for (const [width, count] of counts) if (width > 1 && count > (mode > 1 ? counts.get(mode) : 0)) mode = width;
	if (mode === 1) return 0;
	return counts.get(mode) / widths.length + Math.min(mode, 20) * .002 - (widths[0] === mode ? 0 : .2);
}

// src/core/table/csv/open-csv.ts
async function openCsv(source, hints, context) {
	const text = await openText(source, hints);
	const form = await sniffCsv(text, context.path, hints);
	const scan = await scanCsv(text, form);
	const { columns, header } = await readHeader(scan, hints);
	const skipped = header ? Math.min(1, scan.index.length) : 0;
	const dialect = {
		format: "csv",
		compression: context.compression ?? "none",
		encoding: text.encoding,
		bom: text.bom,
		lineEnding: hints.lineEnding ?? mostOf(scan.endings),
		finalNewline: scan.endings.none === 0,
		delimiter: form.delimiter,
		quote: form.quote,
		escape: form.escape,
		quoting: scan.allQuoted ? "all" : "minimal",
		header
	};
	const { starts, ends, lines, fingerprints } = scan.index;
	const bytesEncoding = text.encoding === "windows-1252" ? "windows-1252" : "utf-8";
	return {
		format: "csv",
		dialect,
		columns,
		rowCount: scan.index.length - skipped,
		problems: await noteProblems(scan, columns, header),
		fingerprints: {
			low: fingerprints.low.subarray(skipped),
			high: fingerprints.high.subarray(skipped)
		},
		recordForm: JSON.stringify([
			"csv",
			bytesEncoding,
			form,
			columns
		]),
		bytes: text.source,
		span: (row) => ({
			start: starts[row + skipped],
			end: ends[row + skipped]
		}),
		line: (row) => lines[row + skipped],
		read: (rows) => readCsvRows(scan, skipped, rows)
	};
}
async function readHeader(scan, hints) {
	const sample = Math.min(scan.index.length, 51);
	const [first, ...rest] = await parseBatch(scan, Array.from({ length: sample }, (_, i) => i));
	if (!first) return {
		columns: [],
		header: hints.header ?? true
	};
	const header = hints.header ?? detectHeader(first, rest);
	return {
		columns: header ? first : first.map((_, i) => `column_${i + 1}`),
		header
	};
}
function mostOf({ lf, crlf, cr }) {
	if ([
		lf,
		crlf,
		cr
	].filter((count) => count > 0).length > 1) return "mixed";
	return crlf > 0 ? "crlf" : cr > 0 ? "cr" : "lf";
}

// src/core/table/detect-format.ts
const BY_EXTENSION = {
	csv: "csv",
	tsv: "csv",
	tab: "csv",
	psv: "csv",
	txt: "csv",
	jsonl: "jsonl",
	ndjson: "jsonl",
	json: "json",
	parquet: "parquet",
	pq: "parquet",
	xlsx: "xlsx"
};
function detectFormat(path, sample) {
	const start = new TextDecoder("latin1").decode(sample.subarray(0, 4));
	if (start === "PAR1") return "parquet";
	const extension = /\.([^./]+)$/.exec(path.toLowerCase().replace(/\.(gz|zst)$/, ""))?.[1] ?? "";
	if (start === "PK") return "xlsx";
	const named = BY_EXTENSION[extension];
	if (named && named !== "json") return named;
	const text = new TextDecoder().decode(sample).trimStart();
	if (named === "json") return isJsonLines(text) ? "jsonl" : "json";
	return text.startsWith("{") ? "jsonl" : text.startsWith("[") ? "json" : "csv";
}
function isJsonLines(text) {
	const [first, second] = text.split("\n", 2);
	if (!first?.startsWith("{") || !second?.trim().startsWith("{")) return false;
	try {
		JSON.parse(first);
		return true;
	} catch {
		return false;
	}
}

// src/core/table/open-table.ts
const SAMPLE_BYTES = 65536;
async function openTable(source, hints, context) {
	const sample = await source.slice(0, Math.min(source.byteLength, SAMPLE_BYTES));
	switch (hints.format ?? detectFormat(context.path, sample)) {
		case "csv": return openCsv(source, hints, context);
		case "jsonl": return (await import("./open-json-lines.js")).openJsonLines(source, hints, context);
		case "json": return (await import("./open-json-array.js")).openJsonArray(source, hints, context);
		case "parquet": return (await import("./open-parquet.js")).openParquet(source, hints, context);
		case "xlsx": return (await import("./open-xlsx.js")).openXlsx(source, hints, context);
	}
}

// src/check/read-table.ts
async function readTables(file, path, hints) {
	switch (file.kind) {
		case "absent": return /* @__PURE__ */ new Map();
		case "pointer": return /* @__PURE__ */ new Map([["", unreadTable(`${file.system}-pointer`, file.reason)]]);
		case "link": return /* @__PURE__ */ new Map([["", unreadTable("link-not-followed", "a symbolic link")]]);
		case "submodule": return /* @__PURE__ */ new Map([["", unreadTable("link-not-followed", "a submodule")]]);
		case "bytes": return readBytes(file, path, hints);
	}
}
async function readBytes(file, path, hints) {
	const context = {
		path,
		compression: file.compression
	};
	const first = await openTable(file.source, hints, context);
	const sheets = first.dialect.format === "xlsx" && !hints.sheet ? first.dialect.sheets : [];
	const tables = /* @__PURE__ */ new Map();
	if (sheets.length <= 1) tables.set(hints.sheet ?? "", first);
	else for (const sheet of sheets) tables.set(sheet, await openTable(file.source, {
		...hints,
		sheet
	}, context));
	if (file.damaged === void 0) return tables;
	const damage = {
		code: "compression-error",
		places: [{ detail: file.damaged }]
	};
	return new Map([...tables].map(([sheet, table]) => [sheet, {
		...table,
		problems: [damage, ...table.problems.filter((p) => p.code !== "empty-file")]
	}]));
}
function unreadTable(code, detail) {
	const log = new ProblemLog();
	log.add(code, { detail });
	return {
		format: "csv",
		dialect: {
			format: "csv",
			compression: "none",
			encoding: "utf-8",
			bom: false,
			lineEnding: "lf",
			finalNewline: true,
			delimiter: ",",
			quote: "\"",
			escape: "\"",
			quoting: "minimal",
			header: true
		},
		columns: [],
		rowCount: 0,
		problems: log.list(),
		fingerprints: {
			low: /* @__PURE__ */ new Uint32Array(0),
			high: /* @__PURE__ */ new Uint32Array(0)
		},
		recordForm: code,
		line: () => void 0,
		async *read() {}
	};
}
function isUnread(table) {
	return table.rowCount === 0 && table.problems.some(({ code }) => [
		"format-error",
		"lfs-pointer",
		"dvc-pointer",
		"link-not-followed",
		"compression-error"
	].includes(code));
}

// src/check/describe-file.ts
function describeFile(change, diff, findings) {
	const { file, base, head } = change;
	const unread = [head, base].find((table) => table && isUnread(table));
	const compared = diff ? headlineOf(diff) : headlineOfOne(base, head);
	const whatHappened = unread ? whyUnread(unread) : compared;
	return {
		path: file.path,
		...file.basePath && file.basePath !== file.path ? { renamed_from: file.basePath } : {},
		change: unread ? "unread" : changeOf(change),
		headline: `${renamedFrom(change)}${whatHappened}`,
		...diff ? { key: {
			columns: diff.key.columns,
			origin: diff.key.origin,
			reason: diff.key.reason
		} } : {},
		...base && !isUnread(base) ? { base_dialect: describeDialect(base.dialect) } : {},
		...head && !isUnread(head) ? { head_dialect: describeDialect(head.dialect) } : {},
		...unread ? {} : { counts: diff ? countsOf(diff) : countsOfOne(base, head) },
		columns: diff ? columnsOf(diff) : [],
		findings,
		...change.sheet === "" ? {} : { sheet: change.sheet }
	};
}
function renamedFrom({ file }) {
	return file.status === "renamed" ? `renamed from ${file.basePath}; ` : "";
}
const WHY_UNREAD = {
	"lfs-pointer": "a Git LFS pointer whose content is not at hand: rows not compared",
	"dvc-pointer": "kept elsewhere by DVC: rows not compared",
	"link-not-followed": "a link, which is not followed: rows not compared",
	"compression-error": "a damaged archive: rows not compared"
};
function whyUnread({ problems }) {
	return problems.map(({ code }) => WHY_UNREAD[code]).find((why) => why !== void 0) ?? "cannot be read in its format: rows not compared";
}
function changeOf({ file, base, head }) {
	if (!base) return "added";
	if (!head) return "removed";
	return file.status === "renamed" ? "renamed" : "modified";
}
function headlineOfOne(base, head) {
	const count = (head ?? base)?.rowCount ?? 0;
	const rows = countOf(count, "row");
	return head ? `new file, ${rows}` : `file removed, ${rows}`;
}
function countsOf({ counts }) {
	return {
		base_rows: counts.baseRows,
		head_rows: counts.headRows,
		added: counts.added,
		removed: counts.removed,
		modified: counts.modified,
		moved: counts.moved,
		cosmetic_rows: counts.cosmeticRows,
		damaged_rows: counts.damagedRows,
		substantive_rows: counts.substantiveRows,
		cells: counts.cells
	};
}
function countsOfOne(base, head) {
	return {
		base_rows: base?.rowCount ?? 0,
		head_rows: head?.rowCount ?? 0,
		added: head?.rowCount ?? 0,
		removed: base?.rowCount ?? 0,
		modified: 0,
		moved: 0,
		cosmetic_rows: 0,
		damaged_rows: 0,
		substantive_rows: 0,
		cells: {
			cosmetic: 0,
			damage: 0,
			substantive: 0
		}
	};
}
function columnsOf(diff) {
	const changes = new Map(diff.columnChanges.map((change) => [change.headColumn, change]));
	const pairs = new Map(diff.columns.pairs.map((pair) => [pair.head, pair]));
	const none = {
		cosmetic: 0,
		damage: 0,
		substantive: 0,
		kinds: {}
	};
	const present = diff.head.columns.map((name, i) => {
		const pair = pairs.get(i);
		if (!pair) return {
			name,
			change: "added",
			...none
		};
		const change = changes.get(i);
		return {
			name,
			change: pair.renamed ? "renamed" : change ? "modified" : "unchanged",
			...pair.renamed ? { renamed_from: diff.base.columns[pair.base] ?? "" } : {},
			...pair.moved ? { moved: true } : {},
			...pair.retyped ? { retyped: pair.retyped } : {},
			cosmetic: change?.cosmetic ?? 0,
			damage: change?.damage ?? 0,
			substantive: change?.substantive ?? 0,
			kinds: Object.fromEntries((change?.kinds ?? []).map(({ kind, count }) => [kind, count]))
		};
	});
	const gone = diff.columns.removed.map((column) => ({
		name: diff.base.columns[column] ?? "",
		change: "removed",
		...none
	}));
	return [...present, ...gone];
}

// src/check/stem-of.ts
function stemOf(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.(gz|zst)$/i, "").replace(/\.[^.]+$/, "");
}

// src/check/inspect-file.ts
async function inspectFile(file, dataset, revisions) {
	const base = file.basePath ? await readTables(await revisions.open("base", file.basePath), file.basePath, dataset.dialect) : /* @__PURE__ */ new Map();
	const head = file.status === "removed" ? /* @__PURE__ */ new Map() : await readTables(await revisions.open("head", file.path), file.path, dataset.dialect);
	const sheets = [.../* @__PURE__ */ new Set([...head.keys(), ...base.keys()])];
	const inspected = [];
	for (const sheet of sheets) inspected.push(await inspectTable({
		file,
		dataset,
		sheet,
		base: base.get(sheet),
		head: head.get(sheet)
	}));
	return inspected;
}
async function inspectTable(change) {
	const { base, head, dataset, file } = change;
	if (!head) return { report: describeFile(change, void 0, []) };
	const diff = base && !isUnread(base) && !isUnread(head) ? await diffTables(base, head, {
		key: dataset.key,
		tolerance: dataset.tolerance,
		name: stemOf(file.path)
	}) : void 0;
	const context = {
		path: file.path,
		dataset,
		head,
		...base ? { base } : {},
		...diff ? { diff } : {},
		key: diff ? {
			base: diff.key.baseColumns,
			head: diff.key.headColumns
		} : {
			base: [],
			head: await keyOfNewTable(head, dataset, stemOf(file.path))
		}
	};
	const findings = await runChecks(context);
	const report = describeFile(change, diff, findings);
	return diff ? {
		report,
		diff
	} : { report };
}
async function keyOfNewTable(head, dataset, name) {
	const configured = dataset.key.map((column) => head.columns.indexOf(column));
	if (configured.length > 0 && configured.every((column) => column >= 0)) return configured;
	const pairs = head.columns.map((_, i) => ({
		base: i,
		head: i,
		renamed: false,
		moved: false
	}));
	return (await inferKey(head, head, {
		pairs,
		added: [],
		removed: []
	}, name)).headColumns;
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached$1(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached$1(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
const CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}

// node_modules/zod/v4/core/core.js
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError$1(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}

// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};

// node_modules/zod/v4/core/regexes.js
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date$1 = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$2 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;

// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function handleCheckPropertyResult(result, payload, property) {
	if (result.issues.length) payload.issues.push(...prefixIssues(property, result.issues));
}
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
	$ZodCheck.init(inst, def);
	hide(inst, Symbol.iterator, function* () {
		yield inst;
	});
	let entries;
	inst._zod.check = (payload) => {
		if (payload.value == null) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return;
		}
		entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
		const input = payload.value;
		let proms;
		for (const [key, schema] of entries) {
			const result = schema._zod.run({
				value: input[key],
				issues: []
			}, {});
			if (result instanceof Promise) {
				proms ?? (proms = []);
				proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
			} else handleCheckPropertyResult(result, payload, key);
		}
		if (proms) return Promise.all(proms).then(() => void 0);
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});

// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};

// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};

// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
const URL_BAD_FORMAT = 1;
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date$1);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$2;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached$1(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached$1(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const allowsEval$1 = allowsEval;
	const fastEnabled = jit && allowsEval$1.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open$1 = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open$1.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open$1.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open$1.length > depth ? open$1.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
	return new $ZodCheckProperties({
		check: "properties",
		shape,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	const pattern = schema._zod.pattern;
	if (!pattern) throw new Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	const { minimum, maximum, mime } = aggregateChecks(schema);
	if (minimum !== void 0) _json.minLength = minimum;
	if (maximum !== void 0) _json.maxLength = maximum;
	if (!mime) return;
	if (mime.length === 0) _json.not = {};
	else if (mime.length === 1) _json.contentMediaType = mime[0];
	else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$2 : integer).source;
	return rest;
}
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError$1(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse$1 = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$1(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number$1(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
	ZodCustom.init(inst, def);
}, { properties(shape, params) {
	return this.check(_properties(shape, params));
} });
function _instanceof(cls, params = {}) {
	const inst = new ZodInstanceOf({
		type: "custom",
		check: "custom",
		fn: (data) => data instanceof cls,
		abort: true,
		...normalizeParams(params)
	});
	inst._zod.bag.Class = cls;
	inst._zod.check = (payload) => {
		if (!(payload.value instanceof cls)) payload.issues.push({
			code: "invalid_type",
			expected: cls.name,
			input: payload.value,
			inst,
			path: [...inst._zod.def.path ?? []]
		});
	};
	return inst;
}

// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/config/schema/text-schema.ts
const textSchema = string().min(1, "must not be empty");

// src/config/schema/columns-schema.ts
const columnsSchema = union([textSchema, array(textSchema)]).default([]);

// src/config/schema/dialect-schema.ts
const delimiterSchema = string().refine((text) => [...text].length === 1, {
	error: "must be exactly one character",
	params: { hint: "Put it in quotes, such as `\";\"` or `\"|\"`; a tab is `\"\\t\"` in double quotes." }
}).refine((text) => !/^[\r\n]$/.test(text), "must not be a line break");
const quoteSchema = string().regex(/^(?:[ -~]|none)$/, "must be one ASCII character, or `none`");
const escapeSchema = string().regex(/^[ -~]$/, "must be one ASCII character");
const dialectSchema = strictObject({
	format: _enum([
		"csv",
		"jsonl",
		"json",
		"parquet",
		"xlsx"
	]).optional().meta({
		description: "What the files are, whatever their extension. `csv` covers every delimiter.",
		examples: ["csv"]
	}),
	encoding: _enum([
		"utf-8",
		"utf-16le",
		"utf-16be",
		"windows-1252"
	]).optional().meta({
		description: "How bytes become text. `windows-1252` covers Latin-1.",
		examples: ["windows-1252"]
	}),
	delimiter: delimiterSchema.optional().meta({
		description: "The character between two cells of a CSV file.",
		examples: [";"],
		pattern: "^[^\\r\\n]$"
	}),
	quote: quoteSchema.optional().meta({
		description: "The character around quoted cells, or `none` where nothing is quoted.",
		examples: ["'", "none"]
	}),
	escape: escapeSchema.optional().meta({
		description: "What stands before a quote inside quotes: the quote itself, or a backslash.",
		examples: ["\\"]
	}),
	header: boolean().optional().meta({
		description: "Whether the first record of a CSV file names the columns.",
		examples: [false]
	}),
	"line-ending": _enum([
		"lf",
		"crlf",
		"cr"
	]).optional().meta({
		description: "What ends a record of a text file.",
		examples: ["crlf"]
	}),
	sheet: textSchema.optional().meta({
		description: "The sheet of a workbook to read; left out, every sheet is a table.",
		examples: ["Prices"]
	})
});

// src/config/schema/expectations-schema.ts
const expectationsSchema = array(record(string().regex(/^expect_[a-z0-9_]+$/, "is not the name of an expectation"), record(string(), unknown())).refine((entry) => Object.keys(entry).length === 1, {
	error: "must hold exactly one expectation",
	params: { hint: "Start each expectation with a `- ` of its own." }
}).meta({
	minProperties: 1,
	maxProperties: 1
}));

// src/config/glob/find-glob-fault.ts
const MAX_LENGTH$1 = 1e3;
function findGlobFault(glob) {
	return FAULTS.find((fault) => fault.when(glob));
}
const FAULTS = [
	{
		when: (glob) => glob.replace(/^(\.?\/)+/, "") === "",
		message: "must not be empty",
		hint: "Write the glob of the files, such as `data/**/*.csv`."
	},
	{
		when: (glob) => glob.length > MAX_LENGTH$1,
		message: `must not be longer than ${MAX_LENGTH$1} characters`,
		hint: "Write several entries."
	},
	{
		when: (glob) => glob.startsWith("!"),
		message: "must not start with `!`",
		hint: "Globs cannot be negated: list what is not wanted under `ignore`."
	},
	{
		when: (glob) => glob.includes("\\"),
		message: "must not hold a backslash",
		hint: "Write `/` between folders, on Windows too."
	},
	{
		when: (glob) => glob.split("/").includes(".."),
		message: "must not leave the repository by `..`",
		hint: "Write the path from the root of the repository."
	},
	{
		when: (glob) => glob.endsWith("/"),
		message: "must name files, not a folder",
		hint: "End it with `/**` for every file below the folder."
	},
	{
		when: (glob) => /[?*+@!]\(/.test(glob),
		message: "must not hold a pattern in parentheses",
		hint: "Write alternatives in braces, such as `*.{csv,tsv}`."
	},
	{
		when: (glob) => alternativesOf(glob).some((one) => /[^/]\*\*|\*\*[^/]/.test(one)),
		message: "must hold `**` only as a folder of its own",
		hint: "Write `data/**/*.csv` for every CSV file below `data`."
	},
	{
		when: (glob) => expandBraces(glob) === void 0,
		message: "must close every `{`, and have at most 64 alternatives",
		hint: "Write alternatives such as `*.{csv,tsv}`, or several entries."
	},
	{
		when: (glob) => alternativesOf(glob).some((one) => /\[(?!!?\]?[^\]/]*\])/.test(one)),
		message: "must close every `[`",
		hint: "Write the characters that may stand there, such as `[0-9]`."
	}
];
const alternativesOf = (glob) => expandBraces(glob) ?? [];

// src/config/schema/glob-schema.ts
const globSchema = string().check((context) => {
	const fault = findGlobFault(context.value);
	if (!fault) return;
	context.issues.push({
		code: "custom",
		input: context.value,
		message: fault.message,
		params: { hint: fault.hint }
	});
});

// src/config/schema/source-schema.ts
const patternSchema = textSchema.refine((pattern) => pattern.split("{source}").length === 2, {
	error: "must hold `{source}` once, where the path names the source",
	params: { hint: "For example `pattern: 'data/{source}/*.csv'`." }
});
const sourceSchema = union([
	textSchema,
	strictObject({ constant: textSchema.meta({
		description: "The one source of every row of the dataset.",
		examples: ["vendor-a"]
	}) }),
	strictObject({
		from: literal("path").meta({
			description: "Reads the source from the path of the file.",
			examples: ["path"]
		}),
		pattern: patternSchema.meta({
			description: "A glob in which `{source}` stands for the source.",
			examples: ["data/{source}/*.csv"],
			pattern: "\\{source\\}"
		})
	})
]);

// src/config/schema/dataset-schema.ts
const datasetSchema = strictObject({
	name: textSchema.optional().meta({
		description: "What reports call the dataset. Left out, it is what the glob says before its wildcards: `tickets` for `data/tickets/*.csv`.",
		examples: ["tickets"]
	}),
	path: globSchema.meta({
		description: "The glob of its files, relative to the root of the repository.",
		examples: ["data/tickets/*.csv"]
	}),
	key: columnsSchema.meta({
		description: "The column, or columns, whose values tell a row from every other. Left out, a key is inferred and the report says which.",
		examples: ["ticket_id", ["order_id", "line"]]
	}),
	label: textSchema.optional().meta({
		description: "The column that holds the label.",
		examples: ["label"]
	}),
	text: columnsSchema.meta({
		description: "The columns that are compared to find near-duplicates.",
		examples: [["subject", "body"], "body"]
	}),
	source: sourceSchema.optional().meta({
		description: "Where a row comes from: the name of a column, `{ constant: vendor-a }` for one source, or `{ from: path, pattern: 'data/{source}/*.csv' }` for a part of the path.",
		examples: [
			"source",
			{ constant: "vendor-a" },
			{
				from: "path",
				pattern: "data/{source}/*.csv"
			}
		]
	}),
	split: textSchema.optional().meta({
		description: "Which split these files are. Datasets that share a name are splits of one.",
		examples: ["train"]
	}),
	labels: array(textSchema).min(1, "must list at least one label").optional().meta({
		description: "The label set. Left out, it is the labels that base has.",
		examples: [[
			"refund",
			"billing",
			"shipping",
			"other"
		]]
	}),
	annotator: textSchema.optional().meta({
		description: "The column that says who gave the label.",
		examples: ["annotator"]
	}),
	group: textSchema.optional().meta({
		description: "The column whose equal values mark rows of one entity, such as a customer.",
		examples: ["customer_id"]
	}),
	time: textSchema.optional().meta({
		description: "The column that says when the row came to be.",
		examples: ["created_at"]
	}),
	dialect: dialectSchema.prefault({}).meta({
		description: "What is known about how the files are written; the rest is detected.",
		examples: [{
			delimiter: ";",
			encoding: "windows-1252"
		}]
	}),
	schema: textSchema.optional().meta({
		description: "The path of a Table Schema or a `datapackage.json` that describes the columns.",
		examples: ["datapackage.json"]
	}),
	expectations: expectationsSchema.default([]).meta({
		description: "Rules in Great Expectations' names and parameters. Accepted by this release, and run by a later one.",
		examples: [[{ expect_column_values_to_not_be_null: {
			column: "body",
			mostly: .99
		} }]]
	}),
	tolerance: record(string(), number$1().min(0, "must be 0 or more")).default({}).meta({
		description: "By column, how far two numbers may lie apart and still count as the same value.",
		examples: [{ price: .005 }]
	})
});

// src/config/schema/gates-schema.ts
const gateSchema = strictObject({
	"fail-on": _enum([
		"new",
		"all",
		"never"
	]).default("new").meta({
		description: "Which findings fail the gate: `new`, those that the pull request makes; `all`, existing ones too; `never`, none.",
		examples: ["new"]
	}),
	severity: _enum([
		"error",
		"warning",
		"info"
	]).default("error").meta({
		description: "Findings of this severity or a worse one count.",
		examples: ["error"]
	})
});
const gatesSchema = strictObject({ data: gateSchema.prefault({}).meta({
	description: "The gate over what the checks find in the data.",
	examples: [{
		"fail-on": "new",
		severity: "error"
	}]
}) });

// src/config/schema/waiver-schema.ts
const waiverSchema = strictObject({
	check: textSchema.meta({
		description: "The name of the check, as the report gives it.",
		examples: ["near-duplicate"]
	}),
	key: textSchema.optional().meta({
		description: "The key of the row, as the report gives it. Left out, the waiver covers every row.",
		examples: ["T-1042"]
	}),
	column: textSchema.optional().meta({
		description: "The column of the finding. Left out, the waiver covers every column.",
		examples: ["body"]
	}),
	dataset: textSchema.optional().meta({
		description: "The name of the dataset. Left out, the waiver covers every dataset.",
		examples: ["tickets"]
	}),
	reason: textSchema.meta({
		description: "Why the finding is right as it is, for those who read it next year.",
		examples: ["quoted on purpose"]
	}),
	until: date("must be a real date, written as year-month-day").optional().meta({
		description: "The last day on which the waiver holds. Left out, it holds for ever.",
		examples: ["2027-01-31"]
	})
});

// src/config/schema/config-schema.ts
const configSchema = strictObject({
	datasets: array(datasetSchema).default([]).meta({
		description: "The datasets of the repository. A file belongs to the first whose `path` matches it.",
		examples: [[{ path: "data/tickets/*.csv" }]]
	}),
	gates: gatesSchema.prefault({}).meta({
		description: "What makes a pull request fail.",
		examples: [{ data: {
			"fail-on": "new",
			severity: "error"
		} }]
	}),
	waivers: array(waiverSchema).default([]).meta({
		description: "Findings that people decided to live with. They are counted and do not fail.",
		examples: [[{
			check: "near-duplicate",
			key: "T-1042",
			reason: "quoted on purpose"
		}]]
	}),
	ignore: array(globSchema).default([]).meta({
		description: "Globs of files that are never read, whatever the datasets say.",
		examples: [["data/archive/**"]]
	})
});

// src/config/glob/name-from-glob.ts
function nameFromGlob(glob) {
	const parts = glob.split("/").reverse();
	for (const [index, part] of parts.entries()) {
		const said = (index === 0 ? part.replace(/\..*$/, "") : part).replace(/\[[^\]]*\]|\{[^}]*\}|[*?{}]/g, "").replace(/^[-_. ]+|[-_. ]+$/g, "");
		if (said !== "") return said;
	}
	return glob;
}

// src/config/to-config.ts
function toConfig(parsed) {
	const { "fail-on": failOn, severity } = parsed.gates.data;
	return {
		datasets: parsed.datasets.map(toDataset),
		gates: { data: {
			failOn,
			severity
		} },
		waivers: parsed.waivers,
		ignore: parsed.ignore
	};
}
function toDataset({ source, ...dataset }) {
	return {
		...dataset,
		name: dataset.name ?? nameFromGlob(dataset.path),
		key: asList(dataset.key),
		text: asList(dataset.text),
		...source === void 0 ? {} : { source: typeof source === "string" ? { column: source } : source },
		dialect: toHints(dataset.dialect),
		expectations: dataset.expectations.flatMap(toExpectations),
		tolerance: withoutPrototype(dataset.tolerance)
	};
}
function toHints({ "line-ending": lineEnding, quote, ...same }) {
	return {
		...same,
		...quote === void 0 ? {} : { quote: quote === "none" ? null : quote },
		...lineEnding === void 0 ? {} : { lineEnding }
	};
}
const toExpectations = (entry) => Object.entries(entry).map(([name, parameters]) => ({
	name,
	parameters
}));
const asList = (value) => typeof value === "string" ? [value] : value;
const withoutPrototype = (record) => Object.assign(Object.create(null), record);

// src/config/default-config.ts
const DEFAULT_CONFIG = toConfig(configSchema.parse({}));

// src/config/format-config-errors.ts
const MAX_SHOWN = 20;
const MAX_LINE = 500;
function formatConfigErrors(errors) {
	const shown = errors.slice(0, MAX_SHOWN).map(formatError);
	const left = errors.length - shown.length;
	return [...shown, ...left > 0 ? [`and ${left} more`] : []].join("\n");
}
function formatError({ path, line, column, message, hint }) {
	return [`${path}:${line}:${column}: ${message}`, ...hint ? [`  ${hint}`] : []].map(cutLine).map(showControls).join("\n");
}
const cutLine = (line) => line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
const showControls = (text) => text.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/config/format-key-path.ts
function formatKeyPath(path) {
	return path.map(formatStep).join("").replace(/^\./, "");
}
function formatStep(step) {
	if (typeof step === "number") return `[${step}]`;
	return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

// src/config/schema/config-json-schema.ts
let cached;
function configJsonSchema() {
	cached ??= {
		...toJSONSchema(configSchema, {
			target: "draft-07",
			io: "input"
		}),
		title: "Assay config",
		description: "The config of Assay, `.github/assay.yml`."
	};
	return cached;
}

// src/config/schema/list-sections.ts
function listSections(node, path = "") {
	if (node.anyOf) return node.anyOf.flatMap((one) => listSections(one, path));
	if (node.type === "array") return listSections(node.items, `${path}[]`);
	if (!node.properties) return [];
	const inner = Object.entries(node.properties);
	return [{
		path,
		keys: inner.map(([key]) => key),
		node
	}, ...inner.flatMap(([key, value]) => listSections(value, path === "" ? key : `${path}.${key}`))];
}

// src/config/explain/find-schema-node.ts
function findSchemaNode(root, path) {
	let nodes = [root];
	for (const step of path) nodes = nodes.flatMap(alternatives).flatMap((node) => enter$1(node, step));
	return nodes[0];
}
function knownKeys(node) {
	return alternatives(node).flatMap((one) => Object.keys(one.properties ?? {}));
}
const alternatives = (node) => node.anyOf ?? [node];
function enter$1(node, step) {
	const next = typeof step === "number" ? node.items : ownProperty(node.properties, step) ?? node.additionalProperties;
	return next !== null && typeof next === "object" ? [next] : [];
}
function ownProperty(properties, name) {
	return properties && Object.hasOwn(properties, name) ? properties[name] : void 0;
}

// src/config/explain/renamed-keys.ts
const RENAMED_KEYS = {
	charset: "encoding",
	dataset: "datasets",
	exclude: "ignore",
	exclude_paths: "ignore",
	expectation_suite: "expectations",
	expires: "until",
	expiry: "until",
	file: "path",
	files: "path",
	gate: "gates",
	glob: "path",
	id: "key",
	ignores: "ignore",
	newline: "line-ending",
	note: "reason",
	paths: "path",
	primary_key: "key",
	quotechar: "quote",
	rule: "check",
	sep: "delimiter",
	separator: "delimiter",
	target: "label",
	timestamp: "time",
	why: "reason"
};

// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
const closest = (str, arr) => {
	let min_distance = Infinity;
	let min_index = 0;
	for (let i = 0; i < arr.length; i++) {
		const dist = distance(str, arr[i]);
		if (dist < min_distance) {
			min_distance = dist;
			min_index = i;
		}
	}
	return arr[min_index];
};

// src/config/explain/suggest-word.ts
const MAX_LENGTH = 40;
function suggestWord(word, known) {
	if (known.length === 0 || word.length > MAX_LENGTH) return void 0;
	const same = known.find((one) => lettersOf(one) === lettersOf(word));
	if (same !== void 0) return same;
	const nearest = closest(word.toLowerCase(), known);
	const allowed = Math.max(1, Math.floor(Math.min(word.length, nearest.length) / 3));
	return distance(word.toLowerCase(), nearest) <= allowed ? nearest : void 0;
}
const lettersOf = (word) => [...word.toLowerCase().replace(/[-_ ]/g, "")].sort().join("");

// src/config/explain/explain-unknown-key.ts
function explainUnknownKey(map, key) {
	const node = findSchemaNode(configJsonSchema(), map);
	const known = node ? knownKeys(node) : [];
	const fault = {
		at: [...map, key],
		part: "key"
	};
	const place = map.length === 0 ? "the config" : `\`${formatKeyPath(map)}\``;
	const renamed = Object.hasOwn(RENAMED_KEYS, key) ? RENAMED_KEYS[key] : void 0;
	if (renamed !== void 0 && known.includes(renamed)) {
		const message = `\`${key}\` is called \`${renamed}\` in ${place}`;
		return {
			...fault,
			message,
			hint: `Write \`${renamed}\`.`,
			meant: renamed
		};
	}
	const message = `\`${key}\` is not a key of ${place}`;
	const meant = suggestWord(key, known);
	if (meant !== void 0) return {
		...fault,
		message,
		hint: `Did you mean \`${meant}\`?`,
		meant
	};
	if (key === "<<") return {
		...fault,
		message,
		hint: "Merge keys are not read: repeat the keys."
	};
	const home = map.length <= DATASET_DEPTH ? homeOf(key) : void 0;
	return {
		...fault,
		message,
		hint: home ?? `The keys there are ${known.map(code).join(", ")}.`
	};
}
const DATASET_DEPTH = 2;
function homeOf(key) {
	const home = listSections(configJsonSchema()).find((section) => section.keys.includes(key));
	if (!home) return void 0;
	if (home.path === "") return `\`${key}\` belongs at the top of the file.`;
	return `\`${key}\` belongs in ${home.path.endsWith("[]") ? `an entry of \`${home.path.slice(0, -2)}\`` : `\`${home.path}\``}.`;
}
const code = (word) => `\`${word}\``;

// src/config/explain/describe-type.ts
function describeType(node) {
	const alternatives = node.anyOf;
	if (alternatives) return joinOr([...new Set(alternatives.map(describeType))]);
	if (node.const !== void 0) return `\`${node.const}\``;
	if (node.enum) return joinOr(node.enum.map((value) => `\`${value}\``));
	if (node.format === "date") return "a date such as `2027-01-31`";
	if (node.type === "array") return `a list of ${describeMany(node.items)}`;
	if (node.type === "object" && !node.properties) return `a map of ${describeMany(node.additionalProperties)}`;
	return ONE[String(node.type)] ?? "any value";
}
const ONE = {
	boolean: "`true` or `false`",
	number: "a number",
	object: "a map",
	string: "text"
};
const MANY = {
	number: "numbers",
	object: "maps",
	string: "text"
};
const describeMany = (node) => MANY[String(node.type)] ?? "values";
function joinOr(words) {
	return words.join(", ").replace(/, (?=[^,]*$)/, " or ");
}

// src/config/explain/describe-value.ts
const MAX_QUOTED$1 = 40;
function describeValue(value, written) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the text ${quote(value)}`;
	return `${typeof value === "number" ? "the number" : "the value"} ${written ?? value}`;
}
function quote(text) {
	return JSON.stringify(text.length > MAX_QUOTED$1 ? `${text.slice(0, MAX_QUOTED$1)}…` : text);
}

// src/config/explain/renamed-values.ts
const RENAMED_VALUES = {
	cp1252: "windows-1252",
	dos: "crlf",
	excel: "xlsx",
	"iso-8859-1": "windows-1252",
	latin1: "windows-1252",
	ndjson: "jsonl",
	none: "never",
	tsv: "csv",
	unix: "lf",
	warn: "warning",
	windows: "crlf"
};

// src/config/explain/show-value.ts
const PLAIN$1 = /^[A-Za-z][\w./* -]*$|^\d{4}-\d\d-\d\d$/;
function showValue(value) {
	if (Array.isArray(value)) return `[${value.map(showValue).join(", ")}]`;
	if (typeof value === "string") return showText(value);
	if (value === null || typeof value !== "object") return String(value);
	return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${showValue(inner)}`).join(", ")} }`;
}
function showText(text) {
	if (PLAIN$1.test(text)) return text;
	return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

// src/config/explain/hint-for-value.ts
function hintForValue(value, node, at, written) {
	const wanted = describeType(node);
	if (typeof value === "string") {
		if (node.enum) return hintForWord(value, node.enum.map(String));
		return wanted === "a list of text" ? `Write a list: \`${at.at(-1)}: [${showValue(value)}]\`.` : void 0;
	}
	return wanted.startsWith("text") && written !== void 0 ? `Put it in quotes: \`'${written}'\`.` : void 0;
}
function hintForWord(word, known) {
	const lower = word.toLowerCase();
	const renamed = Object.hasOwn(RENAMED_VALUES, lower) ? RENAMED_VALUES[lower] : void 0;
	if (renamed !== void 0 && known.includes(renamed)) return `Write \`${renamed}\`.`;
	const meant = suggestWord(word, known);
	return meant === void 0 ? void 0 : `Did you mean \`${meant}\`?`;
}

// src/config/explain/show-example.ts
function showExample(path) {
	for (let length = path.length; length > 0; length--) {
		const examples = findSchemaNode(configJsonSchema(), path.slice(0, length))?.examples;
		const key = path[length - 1];
		if (Array.isArray(examples) && typeof key === "string") return `${key}: ${showValue(examples[0])}`;
	}
}

// src/config/explain/explain-value.ts
function explainValue(issue, tree) {
	const at = issue.path;
	const name = at.length === 0 ? "The config" : `\`${formatKeyPath(at)}\``;
	const fault = (said, hint) => ({
		at,
		part: "value",
		message: `${name} ${said}`,
		...hint === void 0 ? {} : { hint }
	});
	if (!isAboutType(issue)) return fault(messageOf(issue), hintOf(issue) ?? exampleHint(at));
	const value = valueAt(tree.value, at);
	if (value === void 0) return fault("is missing", exampleHint(at));
	if (value === null) return fault("has no value", exampleHint(at));
	const node = findSchemaNode(configJsonSchema(), at) ?? {};
	return fault(`must be ${describeType(node)}, and is ${describeValue(value, tree.written(at))}`, hintForValue(value, node, at, tree.written(at)) ?? exampleHint(at));
}
const isAboutType = (issue) => [
	"invalid_type",
	"invalid_value",
	"invalid_union"
].includes(issue.code);
function messageOf(issue) {
	return issue.code === "invalid_key" ? issue.issues[0]?.message ?? "" : issue.message;
}
function hintOf(issue) {
	return issue.code === "custom" ? issue.params?.["hint"] : void 0;
}
function exampleHint(at) {
	const example = showExample(at.length === 0 ? ["datasets"] : at);
	return example === void 0 ? void 0 : `For example \`${example}\`.`;
}
function valueAt(config, path) {
	return path.reduce((value, step) => value !== null && typeof value === "object" && Object.hasOwn(value, step) ? value[step] : void 0, config);
}

// src/config/explain/flatten-issue.ts
function flattenIssue(issue) {
	if (issue.code !== "invalid_union") return [issue];
	const near = issue.errors.filter((issues) => !issues.some(isOfOtherType)).sort((a, b) => countComplaints(a) - countComplaints(b))[0];
	if (!near) return [issue];
	return near.map((inner) => ({
		...inner,
		path: [...issue.path, ...inner.path]
	})).flatMap(flattenIssue);
}
const countComplaints = (issues) => issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1), 0);
const isOfOtherType = (issue) => issue.code === "invalid_type" && issue.path.length === 0;

// src/config/explain/explain-issues.ts
const MAX_ISSUES = 100;
function explainIssues(issues, tree) {
	const flat = issues.slice(0, MAX_ISSUES).flatMap(flattenIssue);
	const unknown = flat.flatMap(explainKeys);
	const values = flat.filter((issue) => issue.code !== "unrecognized_keys");
	const meant = new Set(unknown.map(placeMeant));
	const wrong = values.filter((issue) => !meant.has(JSON.stringify(issue.path)));
	return [...unknown, ...wrong.map((issue) => explainValue(issue, tree))];
}
function explainKeys(issue) {
	if (issue.code !== "unrecognized_keys") return [];
	const map = issue.path;
	return issue.keys.slice(0, MAX_ISSUES).map((key) => explainUnknownKey(map, key));
}
const placeMeant = (fault) => JSON.stringify([...fault.at.slice(0, -1), fault.meant]);

// src/config/find-config-warnings.ts
function findConfigWarnings(config) {
	return config.datasets.flatMap(({ expectations }, index) => {
		if (expectations.length === 0) return [];
		const count = expectations.length === 1 ? "1 expectation" : `${expectations.length} expectations`;
		return {
			at: [
				"datasets",
				index,
				"expectations"
			],
			part: "key",
			message: `\`datasets[${index}]\` has ${count} that this release of Assay accepts and does not run yet`
		};
	});
}

// src/config/rules/delimiter-and-quote-differ.ts
const delimiterAndQuoteDiffer = (entries) => entries.filter(({ dataset: { dialect } }) => {
	return dialect.delimiter !== void 0 && dialect.delimiter === dialect.quote;
}).map(({ index }) => ({
	at: [
		"datasets",
		index,
		"dialect",
		"quote"
	],
	part: "value",
	message: `\`datasets[${index}].dialect\` has the same character as \`delimiter\` and as \`quote\``,
	hint: "Write `quote: none` where nothing is quoted."
}));

// src/config/rules/labels-need-label.ts
const labelsNeedLabel = (entries) => entries.filter(({ dataset }) => dataset.labels !== void 0 && dataset.label === void 0).map(({ index }) => ({
	at: [
		"datasets",
		index,
		"labels"
	],
	part: "key",
	message: `\`datasets[${index}]\` has \`labels\` and does not say which column holds them`,
	hint: "Add `label:` and the name of the column."
}));

// src/config/rules/lists-do-not-repeat.ts
const LISTS = [
	"key",
	"text",
	"labels"
];
const listsDoNotRepeat = (entries) => entries.flatMap(({ index, dataset }) => LISTS.flatMap((list) => repeats([
	"datasets",
	index,
	list
], dataset[list])));
function repeats(at, list) {
	if (!Array.isArray(list)) return [];
	const seen = /* @__PURE__ */ new Set();
	const faults = [];
	for (const [position, item] of list.entries()) {
		if (seen.has(item)) faults.push({
			at: [...at, position],
			part: "value",
			message: `\`${at.at(-1)}\` lists \`${item}\` twice`,
			hint: "Remove it, or write the one that was meant."
		});
		seen.add(item);
	}
	return faults;
}

// src/config/rules/names-are-unique.ts
const namesAreUnique = (entries) => {
	const first = /* @__PURE__ */ new Map();
	const faults = [];
	for (const { index, dataset } of entries) {
		const name = dataset.name ?? nameFromGlob(dataset.path);
		const identity = JSON.stringify([name, dataset.split]);
		const earlier = first.get(identity);
		if (earlier === void 0) {
			first.set(identity, index);
			continue;
		}
		const split = dataset.split === void 0 ? "" : ` and split \`${dataset.split}\``;
		faults.push({
			at: [
				"datasets",
				index,
				dataset.name === void 0 ? "path" : "name"
			],
			part: "value",
			message: `\`datasets[${index}]\` has the name \`${name}\`${split} of \`datasets[${earlier}]\``,
			hint: "Give each a `name` of its own, or each a `split` where they are splits of one dataset."
		});
	}
	return faults;
};

// src/config/rules/find-rule-faults.ts
const RULES = [
	namesAreUnique,
	listsDoNotRepeat,
	labelsNeedLabel,
	delimiterAndQuoteDiffer
];
function findRuleFaults(config) {
	const datasets = config?.datasets;
	if (!Array.isArray(datasets)) return [];
	const entries = datasets.flatMap((written, index) => {
		const parsed = datasetSchema.safeParse(written);
		return parsed.success ? [{
			index,
			dataset: parsed.data
		}] : [];
	});
	return RULES.flatMap((rule) => rule(entries));
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/config/yaml/find-node.ts
var import_dist = require_dist();
function findNode(document, path, part) {
	let here = { value: document.contents };
	for (const step of path) {
		const next = enter(resolve$1(document, here.value), step);
		if (!next) return { offset: offsetOf(here) };
		here = next;
	}
	const written = (0, import_dist.isScalar)(here.value) ? here.value.source : void 0;
	const offset = part === "key" && here.key ? offsetOf({ value: here.key }) : offsetOf(here);
	return written === void 0 ? { offset } : {
		offset,
		written
	};
}
function enter(container, step) {
	if ((0, import_dist.isSeq)(container)) {
		const item = container.items[Number(step)];
		return (0, import_dist.isNode)(item) ? { value: item } : void 0;
	}
	if (!(0, import_dist.isMap)(container)) return void 0;
	const pair = container.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === step);
	if (!pair || !(0, import_dist.isNode)(pair.key)) return void 0;
	return {
		key: pair.key,
		value: (0, import_dist.isNode)(pair.value) ? pair.value : null
	};
}
const resolve$1 = (document, node) => (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
function offsetOf({ key, value }) {
	return ((value === null || (0, import_dist.isScalar)(value) && value.value === null) && key ? key : value)?.range?.[0] ?? 0;
}

// src/config/yaml/find-structure-faults.ts
const MAX_ALIASES = 50;
const MAX_DEPTH = 50;
function findStructureFaults(document) {
	const faults = [];
	const anchors = /* @__PURE__ */ new Set();
	let aliases = 0;
	(0, import_dist.visit)(document, (_, node, ancestors) => {
		if (!(0, import_dist.isNode)(node)) return void 0;
		const offset = node.range?.[0] ?? 0;
		if (ancestors.length > MAX_DEPTH) {
			faults.push({
				offset,
				...TOO_DEEP
			});
			return import_dist.visit.BREAK;
		}
		if ((0, import_dist.isAlias)(node)) {
			if (!anchors.has(node.source)) faults.push(unknownAlias(node));
			aliases++;
			if (aliases <= MAX_ALIASES) return void 0;
			faults.push({
				offset,
				...TOO_MANY_ALIASES
			});
			return import_dist.visit.BREAK;
		}
		if (node.anchor) anchors.add(node.anchor);
		if ((0, import_dist.isMap)(node)) faults.push(...refusedKeys(node));
	});
	return faults.length > 0 ? faults.sort((a, b) => a.offset - b.offset) : expansionFaults(document);
}
const TOO_DEEP = {
	message: "The file is nested too deeply",
	hint: "A config needs no more than five levels."
};
const TOO_MANY_ALIASES = {
	message: `The file holds more than ${MAX_ALIASES} YAML aliases`,
	hint: "Write the values out."
};
function unknownAlias(alias) {
	return {
		offset: alias.range?.[0] ?? 0,
		message: `\`*${alias.source}\` reads as a YAML alias, and nothing above has that anchor`,
		hint: `Put a value that starts with \`*\` in quotes: \`'*${alias.source}'\`.`
	};
}
function refusedKeys(map) {
	const faults = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { key } of map.items) {
		if (!(0, import_dist.isScalar)(key)) continue;
		const name = String(key.value);
		const offset = key.range?.[0] ?? 0;
		if (seen.has(name)) faults.push({
			offset,
			message: `\`${name}\` is written twice in the same map`,
			hint: "Keep one of them: the other would be ignored."
		});
		else if (name === "__proto__") faults.push({
			offset,
			message: "`__proto__` cannot be a key",
			hint: "Remove it, or rename the column."
		});
		seen.add(name);
	}
	return faults;
}
function expansionFaults(document) {
	try {
		document.toJS({ maxAliasCount: MAX_ALIASES });
		return [];
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		return [{
			offset: 0,
			...TOO_MANY_ALIASES,
			message: "The YAML aliases expand to too much"
		}];
	}
}

// src/config/yaml/find-syntax-faults.ts
function findSyntaxFaults(document, lineAt) {
	const errors = [...document.errors, ...document.warnings];
	const tooDeep = errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
	if (tooDeep) return [toFault(tooDeep)];
	const byLine = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const line = lineAt(error.pos[0]);
		if (!byLine.has(line)) byLine.set(line, toFault(error));
	}
	return [...byLine.values()].sort((a, b) => a.offset - b.offset);
}
function toFault(error) {
	const known = SAID_BETTER[error.code];
	return {
		offset: error.pos[0],
		message: known?.message ?? `This is not valid YAML: ${error.message.replace(/(["'])quote/, "$1")}`,
		hint: known?.hint ?? "Check the indentation, and put values with special characters in quotes."
	};
}
const SAID_BETTER = {
	BAD_SCALAR_START: { hint: "Put the value in quotes." },
	BLOCK_AS_IMPLICIT_KEY: {
		message: "This is not valid YAML: a map starts in the middle of a value",
		hint: "Indent the line like its neighbours, or put a value that holds `: ` in quotes."
	},
	MULTIPLE_DOCS: {
		message: "The file holds more than one YAML document",
		hint: "Remove the line `---` and what follows it."
	},
	NON_STRING_KEY: {
		message: "A key must be text, and this one is a list or a map",
		hint: "Put it in quotes if it is meant as text."
	},
	RESOURCE_EXHAUSTION: {
		message: "The file is nested too deeply",
		hint: "A config needs no more than five levels."
	},
	TAB_AS_INDENT: {
		message: "A tab stands where YAML wants spaces",
		hint: "Indent with spaces."
	},
	TAG_RESOLVE_FAILED: {
		message: "A value that starts with `!` reads as a YAML tag",
		hint: "Put the value in quotes."
	}
};

// src/config/yaml/read-yaml.ts
function readYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		logLevel: "error",
		prettyErrors: false,
		resolveKnownTags: false,
		stringKeys: true,
		uniqueKeys: false
	});
	const positionAt = (offset) => toPosition(lines, offset);
	const syntax = findSyntaxFaults(document, (offset) => positionAt(offset).line);
	const faults = syntax.length > 0 ? syntax : findStructureFaults(document);
	if (faults.length > 0) return { faults: faults.map(({ offset, ...said }) => ({
		...positionAt(offset),
		...said
	})) };
	return { tree: makeTree(document, positionAt) };
}
function makeTree(document, positionAt) {
	return {
		value: document.toJS() ?? void 0,
		locate: (path, part) => positionAt(findNode(document, path, part).offset),
		written: (path) => findNode(document, path, "value").written
	};
}
function toPosition(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(line, 1),
		column: Math.max(col, 1)
	};
}

// src/config/parse-config.ts
function parseConfig(text, path) {
	const yaml = readYaml(text);
	if ("faults" in yaml) return { errors: yaml.faults.map((fault) => ({
		path,
		key: "",
		...fault
	})) };
	const { tree } = yaml;
	const written = tree.value === void 0 ? {} : tree.value;
	const parsed = configSchema.safeParse(written);
	const faults = [...parsed.success ? [] : explainIssues(parsed.error.issues, tree), ...findRuleFaults(written)];
	if (!parsed.success || faults.length > 0) return { errors: placeFaults(faults, tree, path) };
	const warnings = placeFaults(findConfigWarnings(parsed.data), tree, path);
	return {
		config: toConfig(parsed.data),
		warnings
	};
}
function placeFaults(faults, tree, path) {
	return faults.map(({ at, part, message, hint }) => {
		const said = hint === void 0 ? { message } : {
			message,
			hint
		};
		return {
			path,
			...tree.locate(at, part),
			key: formatKeyPath(at),
			...said
		};
	}).sort((a, b) => a.line - b.line || a.column - b.column);
}

// src/check/load-config.ts
const CONFIG_PATH = ".github/assay.yml";
async function loadConfig(revisions, judgedBy, path = CONFIG_PATH) {
	if (judgedBy !== "base") {
		const text = judgedBy === "head" ? await revisions.readText("head", path) : judgedBy.text;
		if (text === void 0) return withoutConfig(path);
		return {
			...parsed(text, path),
			preview: false
		};
	}
	const head = await revisions.readText("head", path);
	const policy = await revisions.readText("policy", path);
	const edited = head !== (revisions.base === null ? void 0 : await revisions.readText("base", path)) && head !== policy;
	if (policy === void 0) return head === void 0 ? withoutConfig(path) : preview(head, path);
	if ("errors" in parseConfig(policy, path) && edited && head !== void 0) return preview(head, path);
	const judging = parsed(policy, path);
	if (!edited) return {
		...judging,
		preview: false
	};
	if (head !== void 0) parsed(head, path);
	return {
		...judging,
		preview: false,
		notices: [...judging.notices, editedNotice(path)]
	};
}
function preview(text, path) {
	const tried = parsed(text, path);
	return {
		...tried,
		preview: true,
		notices: [...tried.notices, previewNotice(path)]
	};
}
function parsed(text, path) {
	const result = parseConfig(text, path);
	if ("errors" in result) throw new AssayError("bad-config", `The config ${path} cannot be used.\n${formatConfigErrors(result.errors)}`, { hint: "The page docs/configuration.md lists every key with an example." });
	const notices = result.warnings.map((warning) => ({
		code: "config-warning",
		severity: "warning",
		path: warning.path,
		line: warning.line,
		message: warning.message
	}));
	return {
		config: result.config,
		notices
	};
}
function withoutConfig(path) {
	const notice = {
		code: "no-config",
		severity: "info",
		message: `There is no config: data files are found by their extension. Add ${path} to name datasets, keys and labels.`
	};
	return {
		config: DEFAULT_CONFIG,
		preview: false,
		notices: [notice]
	};
}
function previewNotice(path) {
	return {
		code: "config-preview",
		severity: "info",
		path,
		message: `The base branch has no ${path} that can be used, so the one in this pull request is a preview: it cannot fail, and takes effect once merged.`
	};
}
function editedNotice(path) {
	return {
		code: "config-edited",
		severity: "warning",
		path,
		message: `This pull request edits ${path}. It is judged by the version on the base branch; the edit takes effect once merged.`
	};
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
		message: `The waiver of ${nameOf(waiver)} held until ${waiver.until} and no longer counts.`
	}));
}
function nameOf({ check, key, column }) {
	const where = [...key === void 0 ? [] : [`key ${key}`], ...column ? [`column ${column}`] : []];
	return where.length === 0 ? check : `${check} (${where.join(", ")})`;
}

// src/check/note-rule-changes.ts
function noteRuleChanges(changed, config) {
	const rules = new Set(config.datasets.flatMap(({ schema }) => schema ? [schema] : []));
	return changed.filter(({ path }) => rules.has(path) || /(^|\/)datapackage\.(json|ya?ml)$/.test(path)).map(({ path }) => ({
		code: "rules-changed",
		severity: "warning",
		path,
		message: `This change edits ${path}, the rules its own data is judged by.`
	}));
}

// src/check/run-check.ts
async function runCheck(request) {
	const { revisions } = request;
	const { config, preview, notices } = await loadConfig(revisions, request.judgedBy, request.configPath);
	const changed = await revisions.changedFiles();
	const files = changed.flatMap((file) => findDataset(file, config));
	const datasets = /* @__PURE__ */ new Map();
	const diffs = /* @__PURE__ */ new Map();
	for (const { file, dataset } of files) {
		request.onProgress?.(`reading ${file.path}`);
		const tables = await inspectFile(file, dataset, revisions);
		if (mayBeNoData(file, dataset, config) && !tables.some(hasRows)) continue;
		const reports = datasets.get(dataset.name) ?? [];
		datasets.set(dataset.name, reports);
		for (const { report, diff } of tables) {
			const scope = {
				dataset: dataset.name,
				now: request.now
			};
			reports.push({
				...report,
				findings: applyWaivers(report.findings, config.waivers, scope)
			});
			if (diff) diffs.set(tableName(report), diff);
		}
	}
	const reports = [...datasets].map(([name, files]) => ({
		name,
		files
	}));
	const findings = reports.flatMap(({ files }) => files.flatMap((file) => file.findings));
	const policy = {
		...config.gates.data,
		...request.failOn ? { failOn: request.failOn } : {}
	};
	const gate = judgeDataGate(findings, policy, { preview });
	return {
		report: {
			schema_version: 1,
			tool: {
				name: "assay",
				version: VERSION$1
			},
			conclusion: gate.conclusion,
			preview,
			base: revisions.base && refOf(revisions.base),
			head: refOf(revisions.head),
			gates: [gate],
			notices: [
				...notices,
				...noteRuleChanges(changed, config),
				...noteExpiredWaivers(config.waivers, request.now)
			],
			datasets: reports
		},
		diffs
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
function hasRows({ report }) {
	return report.counts !== void 0 && report.counts.base_rows + report.counts.head_rows > 0;
}
function refOf(ref) {
	return ref.commit === void 0 ? { name: ref.name } : {
		name: ref.name,
		commit: ref.commit
	};
}

// src/core/render/html/cut-text.ts
const MAX_CELL_LENGTH = 1e4;
const LEAD = 500;
function cutText(text, at = 0, length = MAX_CELL_LENGTH) {
	if (text.length <= length) return text;
	const start = Math.max(0, Math.min(at - LEAD, text.length - length));
	const before = start > 0 ? `(${countOf(start, "character")}) … ` : "";
	const rest = text.length - start - length;
	const after = rest > 0 ? ` … (${countOf(rest, "more character")})` : "";
	return before + text.slice(start, start + length) + after;
}
function firstDifference(a, b) {
	const length = Math.min(a.length, b.length);
	let i = 0;
	while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
	return i;
}

// src/core/render/html/choose-rows.ts
const PAGE_BUDGET = {
	rows: 25e4,
	characters: 8e7
};
function chooseRows$1(changes, budget) {
	const chosen = new Uint8Array(changes.length);
	let { rows, characters } = budget;
	let leftOut = 0;
	for (const rank of [
		0,
		1,
		2
	]) changes.forEach((change, i) => {
		if (rankOf(change) !== rank) return;
		const length = lengthOf(change);
		if (rows < 1 || characters < length) {
			leftOut++;
			return;
		}
		rows--;
		characters -= length;
		chosen[i] = 1;
	});
	return {
		changes: changes.filter((_, i) => chosen[i] === 1),
		leftOut,
		rest: {
			rows,
			characters
		}
	};
}
function rankOf(change) {
	if (change.op === "moved") return 2;
	if (change.op !== "modified") return 0;
	if (change.filled) return -1;
	return change.cells.some((cell) => cell.class.class !== "cosmetic") ? 0 : 1;
}
function lengthOf(change) {
	switch (change.op) {
		case "moved": return 0;
		case "removed": return totalLength$1(change.base.cells);
		case "added": return totalLength$1(change.head.cells);
		case "modified": return totalLength$1(change.head.cells) + totalLength$1(change.cells.map((cell) => cell.base));
	}
}
function totalLength$1(cells) {
	return cells.reduce((sum, cell) => sum + Math.min(cellText(cell).length, MAX_CELL_LENGTH), 0);
}

// src/core/render/html/embed-json.ts
const ESCAPES$1 = {
	"<": "\\u003c",
	"\u2028": "\\u2028",
	"\u2029": "\\u2029"
};
function embedJson(value) {
	return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES$1[character]);
}

// src/core/render/html/page-data.ts
const CHANGE_NAMES = [
	"added",
	"removed",
	"modified",
	"moved"
];

// src/core/render/html/encode-row.ts
const MOVED_CELL_LENGTH = 200;
const MOVED_COLUMNS = 4;
var RowEncoder = class {
	#diff;
	#unified;
	#kinds;
	constructor(diff, unified, kinds) {
		this.#diff = diff;
		this.#unified = unified;
		this.#kinds = kinds;
	}
	encode(change, row) {
		const { base, head } = this.#diff;
		const { ofBase, ofHead } = this.#unified;
		switch (change.op) {
			case "added": return [...start("added", 0, void 0, place(head, change.head.index)), trim(this.#lay(textOf(change.head), ofHead))];
			case "removed": return [...start("removed", 0, place(base, change.base.index), void 0), trim(this.#lay(textOf(change.base), ofBase))];
			case "modified": return this.#encodeModified(change);
			case "moved": return this.#encodeMoved(change, row?.cells ?? []);
		}
	}
	#encodeModified(change) {
		const { base, head } = this.#diff;
		const { ofBase, ofHead } = this.#unified;
		const cells = this.#lay(textOf(change.head), ofHead);
		for (const column of this.#diff.columns.removed) cells[ofBase[column]] = encodeCell(change.base.cells[column]);
		const changes = [];
		for (const cell of change.cells) {
			const column = cell.headColumn === void 0 ? ofBase[cell.baseColumn] : ofHead[cell.headColumn];
			if (column === void 0 || this.#unified.columns[column].change === "added") continue;
			const at = firstDifference(cellText(cell.base), cellText(cell.head));
			cells[column] = encodeCell(cell.head, at);
			changes.push(column, this.#kinds.indexOf(cell.class), encodeCell(cell.base, at));
		}
		return [
			...start("modified", (change.moved ? 1 : 0) | (change.keyChanged ? 2 : 0), place(base, change.base.index), place(head, change.head.index)),
			trim(cells),
			changes
		];
	}
	#encodeMoved(change, row) {
		const { base, head, key } = this.#diff;
		const shown = key.headColumns.length > 0 ? key.headColumns : [...row.keys()].slice(0, MOVED_COLUMNS);
		const cells = new Array(Math.max(0, ...shown) + 1).fill(null);
		for (const i of shown) cells[i] = encodeCell(row[i], 0, MOVED_CELL_LENGTH);
		return [...start("moved", 0, place(base, change.baseIndex), place(head, change.headIndex)), trim(cells)];
	}
	#lay(row, columns) {
		const cells = new Array(this.#unified.columns.length).fill(null);
		row.forEach((cell, i) => {
			cells[columns[i]] = encodeCell(cell);
		});
		return cells;
	}
};
function place(table, index) {
	return [index + 1, table.line(index) ?? 0];
}
function start(change, flags, [baseRow, baseLine] = [0, 0], [headRow, headLine] = [0, 0]) {
	return [
		CHANGE_NAMES.indexOf(change),
		flags,
		baseRow,
		baseLine,
		headRow,
		headLine
	];
}
function textOf(row) {
	return row.raw === void 0 ? row.cells : [row.raw];
}
function encodeCell(cell, at = 0, length = MAX_CELL_LENGTH) {
	if (cell === void 0) return null;
	const text = cutText(cellText(cell), at, length);
	return cell instanceof Literal ? [text] : text;
}
function trim(cells) {
	while (cells.length > 0 && cells.at(-1) === null) cells.pop();
	return cells;
}

// src/core/render/html/kind-list.ts
var KindList = class {
	#indexes = /* @__PURE__ */ new Map();
	list = [];
	indexOf({ class: name, kind }) {
		const known = this.#indexes.get(kind);
		if (known !== void 0) return known;
		this.#indexes.set(kind, this.list.length);
		return this.list.push([name, kind]) - 1;
	}
};

// src/core/render/html/unify-columns.ts
function unifyColumns(diff) {
	const { base, head, columns: pairing, key } = diff;
	const pairOfHead = new Map(pairing.pairs.map((pair) => [pair.head, pair]));
	const changed = new Map(diff.columnChanges.map((c) => [c.headColumn, c]));
	const columns = head.columns.map((name, i) => {
		const pair = pairOfHead.get(i);
		const counts = changed.get(i);
		return {
			name,
			change: pair === void 0 ? "added" : pair.renamed ? "renamed" : "same",
			...pair?.renamed ? { from: base.columns[pair.base] ?? "" } : {},
			key: key.headColumns.includes(i),
			changed: counts ? counts.cosmetic + counts.damage + counts.substantive : 0
		};
	});
	const ofHead = columns.map((_, i) => i);
	const ofBase = [];
	for (const pair of pairing.pairs) ofBase[pair.base] = pair.head;
	for (const i of pairing.removed) {
		ofBase[i] = columns.length;
		columns.push({
			name: base.columns[i] ?? "",
			change: "removed",
			key: false,
			changed: 0
		});
	}
	for (let extra = 0; extra < countExtraCells(diff); extra++) {
		ofBase[base.columns.length + extra] = columns.length;
		ofHead[head.columns.length + extra] = columns.length;
		columns.push({
			name: `extra cell ${extra + 1}`,
			change: "same",
			key: false,
			changed: 0
		});
	}
	return {
		columns,
		ofBase,
		ofHead
	};
}
function countExtraCells({ base, head, changes }) {
	const beyond = (change) => {
		const ofBase = "base" in change ? change.base.cells.length - base.columns.length : 0;
		const ofHead = "head" in change ? change.head.cells.length - head.columns.length : 0;
		return Math.max(ofBase, ofHead);
	};
	return changes.reduce((most, change) => Math.max(most, beyond(change)), 0);
}

// src/core/render/html/embed-rows.ts
const ROWS_PER_CHUNK = 2e3;
async function* embedRows(id, identity, diff, budget) {
	const { changes, leftOut, rest } = chooseRows$1(diff.changes, budget);
	const unified = unifyColumns(diff);
	const kinds = new KindList();
	const encoder = new RowEncoder(diff, unified, kinds);
	for (let start = 0; start < changes.length; start += ROWS_PER_CHUNK) {
		const chunk = changes.slice(start, start + ROWS_PER_CHUNK);
		const moved = await readMoved(diff, chunk);
		const rows = chunk.map((change) => encoder.encode(change, change.op === "moved" ? moved.get(change.headIndex) : void 0));
		yield `<script type="application/json" data-rows="${id}">${embedJson(rows)}<\/script>\n`;
	}
	const file = {
		...identity,
		columns: unified.columns,
		kinds: kinds.list,
		rowCount: changes.length,
		leftOut
	};
	yield `<script type="application/json" data-file="${id}">${embedJson(file)}<\/script>\n`;
	return rest;
}
async function readMoved(diff, changes) {
	const indexes = changes.flatMap((change) => change.op === "moved" ? [change.headIndex] : []);
	const rows = /* @__PURE__ */ new Map();
	if (indexes.length === 0) return rows;
	for await (const batch of diff.head.read(indexes)) for (const row of batch) rows.set(row.index, row);
	return rows;
}

// src/core/render/html/html.ts
var Html = class {
	markup;
	constructor(markup) {
		this.markup = markup;
	}
};
const ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function html(strings, ...values) {
	let markup = strings[0] ?? "";
	values.forEach((value, i) => {
		markup += toMarkup(value) + strings[i + 1];
	});
	return new Html(markup);
}
function trusted(markup) {
	return new Html(markup);
}
function toMarkup(value) {
	if (value === void 0 || value === false) return "";
	if (value instanceof Html) return value.markup;
	if (typeof value === "object") return value.map(toMarkup).join("");
	return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

// src/core/render/html/page.generated.ts
const PAGE_SCRIPT = "(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),j(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,M(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=E(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=j(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&ae(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=D(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function E(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=O(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),oe(s,s));return r}function D(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=D(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function O(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function j(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,E,D,O,k,A,te,j,M,ae,N,P,F=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof F==`function`){v=s.length;try{if(E=n.props,D=(p=F.prototype)&&p.render,O=(p=F.contextType)&&i[p.__c],k=p?O?O.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(D?n.__c=S=new F(E,k):(n.__c=S=new b(E,k),S.constructor=F,S.render=se),O&&O.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),D&&(S.__s||(S.__s=S.state),F.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,F.getDerivedStateFromProps(E,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(E!==C&&D&&!F.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(E,S.__s,k)){n.__v!=r.__v&&(S.props=E,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(E,S.__s,k),D&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else D&&!F.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),D&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=E,S.__P=t,S.__g&=-5,A=e.__r,te=D?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);D&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),D&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),j=p&&p.type===y&&p.key==null?p.props.children:p,E.__P&&(p=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&oe(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=ee(t,m(j)?j:[j],n,r,i,a,o,s,c,l,d),E.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(N=o.indexOf(c||void 0))||(N=o.length);(P=o[N-1])&&P.nodeType==8;)N--;for(;N<o.length;N++)if(P=o[N]){if(o[N]=null,M){if(P==ae)break}else{if(P.nodeType!=8)break;P.data.startsWith(`$s`)&&(ae=ne(M=P))}}}if(!M){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;M=c}(p=ne(M=n.__c.__z||(n.__c.__z=M)))?(n.__e=M,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function M(t,n,r){for(var i=0;i<r.length;)ae(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(D?b.localName==D:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in E||f==`value`&&`defaultValue`in E||f==`checked`&&`defaultChecked`in E||A(t,f,null,b,a);for(f in E)b=E[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&D!=`textarea`||(f=`value`,D==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(D!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===E||c&&t.data==E||(t.data=E);return t}function ae(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function oe(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||ae(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&oe(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function se(e,t,n){return this.constructor(e,n)}function N(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],j(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),M(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};function P(e,{dataset:t,check:n,column:r}){for(let n of e.querySelectorAll(`.file, .file-list li`))n.hidden=t!==``&&n.dataset.dataset!==t;for(let t of e.querySelectorAll(`.finding`)){let e=t.dataset;t.hidden=n!==``&&e.check!==n||r!==``&&e.column!==``&&e.column!==r}for(let t of e.querySelectorAll(`.findings .fold`)){let e=t.querySelector(`.finding:not([hidden])`)!==null;t.hidden=!e,e&&n!==``&&(t.open=!0)}}var F,I,ce,le,ue=Object.is,de=0,fe=[],pe=[],L=e,me=L.__b,he=L.__r,ge=L.diffed,_e=L.__c,ve=L.unmount,ye=L.__;function be(e,t){L.__h&&L.__h(I,e,de||t),de=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return de=1,xe(Me,e)}function xe(e,t,n){var r=be(F++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Me(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);ue(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,ue(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function z(e,t){var n=be(F++,3);!L.__s&&je(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function Se(e,t){var n=be(F++,4);!L.__s&&je(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function Ce(e){return de=5,we(function(){return{current:e}},[])}function we(e,t){var n=be(F++,7);return je(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Te(){var e;do{for(;e=pe.shift();)try{ke(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=fe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ke),t.__h.some(Ae),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(pe.length)}L.__b=function(e){I=null,me&&me(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ye&&ye(e,t)},L.__r=function(e){he&&he(e),F=0;var t=(I=e.__c).__H;t&&(ce==I?I.__h=[]:(t.__h.some(ke),t.__h.some(Ae),F=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),ce=I},L.diffed=function(e){ge&&ge(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Oe(fe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),ce=I=null},L.__c=function(e,t){t.some(function(e){try{e.__h.some(ke),e.__h=e.__h.filter(function(e){return!e.__||Ae(e)})}catch(t){e.__h=[function(){throw t}]}}),_e&&_e(e,t)},L.unmount=function(e){ve&&ve(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Oe(pe.push(r))}else ke(r)}catch(e){t=e}}),r.__H=void 0,t&&L.__e(t,r.__v))};var Ee=typeof requestAnimationFrame==`function`;function De(e){var t,n=function(){clearTimeout(r),Ee&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ee&&(t=requestAnimationFrame(n))}function Oe(e){e!=1&&le==L.requestAnimationFrame||((le=L.requestAnimationFrame)||De)(Te)}function ke(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function Ae(e){var t=I;e.__c=e.__(),I=t}function je(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!ue(t,e[n])})}function Me(e,t){return typeof t==`function`?t(e):t}function B(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}function V(e,t){return`${B(e)} ${t}${e===1?``:`s`}`}let Ne={text:``,dataset:``,column:``,check:``,changes:[],classes:[]};function Pe(e){return Object.values(e).some(e=>e.length>0)}function Fe(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}let Ie=[`added`,`removed`,`modified`,`moved`];function H(e){return Ie[e[0]]}function Le(e){return H(e)===`moved`||!!(e[1]&1)}function Re(e){return!!(e[1]&2)}function ze(e){return e[2]}function Be(e){return e[4]}function Ve(e,t){let[n,r]=t===`base`?[e[2],e[3]]:[e[4],e[5]];return r||n||void 0}function U(e,t){return e[6][t]??null}function W(e){let t=e[7]??[],n=[];for(let r=0;r<t.length;r+=3){let i=t[r],a=t[r+2];n.push({column:i,kind:t[r+1],base:a,head:U(e,i)})}return n}function He(e){let t=e[7]??[],n=[];for(let e=1;e<t.length;e+=3)n.push(t[e]);return n}let Ue=[`damage`,`substantive`,`cosmetic`];function We(e,t){let n=He(e);return Ue.filter(e=>n.some(n=>t[n][0]===e))}function G(e){return e===null?``:typeof e==`string`?e:e[0]}function Ge(e,t,n){let{columns:r}=e,i=r.map((e,t)=>t),a=i.filter(e=>r[e].key),o=i.filter(e=>!r[e].key&&r[e].changed>0),s=i.filter(e=>!r[e].key&&r[e].changed===0),c=n?s.length:Math.max(0,6-a.length-o.length);return[...a,...o,...s.slice(0,c)].map(n=>({index:n,width:Ke(e,n,t)}))}function Ke({columns:e,kinds:t},n,r){let i=r.slice(0,200).map(e=>{let r=W(e).find(({column:e})=>e===n),i=r===void 0?``:t[r.kind][1],a=[G(U(e,n)),G(r?.base??null),i];return Math.max(...a.map(e=>e.length))}),a=Math.max(e[n].name.length,...i);return Math.min(340,Math.max(76,Math.round(a*7.4)+34))}function qe(e,t,n,r){let i=t.some(e=>e[3]>0||e[5]>0)?`line`:`row`,a=[{by:`base`,title:`Base`,note:i,width:66},{by:`head`,title:`Head`,note:i,width:66},{by:`class`,title:`Class`,width:118}],o=Ge(e,t,n).map(t=>Je(e,t));return r?[...o,...a]:[...a,...o]}function Je({columns:e},{index:t,width:n}){let{name:r,change:i,from:a,key:o}=e[t],s=[o?`key`:``,i===`added`||i===`removed`?i:``,a===void 0?``:`was ${a}`].filter(e=>e!==``);return{by:t,title:r===``?`(column ${t+1})`:r,width:n,...s.length>0?{note:s.join(`, `)}:{}}}var K=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends K{};function Ye(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function Xe(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function Ze(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function Qe(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function $e(e,t){return Ze(e,t,``)}function et(e,t){return Qe(e,t,``)}function tt(e,t){return t.slice(0,nt(e,t))}function nt(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function rt(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\\s/.test(n[n.length-1])&&/\\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function it(e,t){if(t)return at(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\\s/);n--);return e.substring(n+1)}function q(e,t){if(t)return at(e,t)[0];let n=e.match(/^\\s*/);return n?n[0]:``}function at(e,t){if(!t)return[q(e),it(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);let n=rt(e,t),r=n[0],i=n[n.length-1];return[/\\s/.test(r)?r:``,/\\s/.test(i)?i:``]}let ot=`a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}`,st=RegExp(`[${ot}]+|\\\\s+|[^${ot}]`,`ug`);new class extends K{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);n=rt(e,r)}else n=e.match(st)||[];let r=[],i=null;return n.forEach(e=>{/\\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&ct(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&ct(n,i,r,null,t.intlSegmenter),e}};function ct(e,t,n,r,i){if(t&&n){let[a,o]=at(t.value,i),[s,c]=at(n.value,i);if(e){let r=Ye(a,s);e.value=Qe(e.value,s,r),t.value=$e(t.value,r),n.value=$e(n.value,r)}if(r){let e=Xe(o,c);r.value=Ze(r.value,c,e),t.value=et(t.value,e),n.value=et(n.value,e)}}else if(n){if(e){let e=q(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=q(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=q(r.value,i),[a,o]=at(t.value,i),s=Ye(n,a);t.value=$e(t.value,s);let c=Xe($e(n,s),o);t.value=et(t.value,c),r.value=Ze(r.value,n,c),e.value=Qe(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=q(r.value,i),n=tt(it(t.value,i),e);t.value=et(t.value,n)}else if(e){let n=tt(it(e.value,i),q(t.value,i));t.value=$e(t.value,n)}}let lt=new class extends K{tokenize(e){let t=RegExp(`(\\\\r?\\\\n)|[${ot}]+|[^\\\\S\\\\n\\\\r]+|[^${ot}]`,`ug`);return e.match(t)||[]}};function ut(e,t,n){return lt.diff(e,t,n)}new class extends K{constructor(){super(...arguments),this.tokenize=dt}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`\n`)||(e=e.trim()),n.newlineIsToken&&t.includes(`\n`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`\n`)&&(e=e.slice(0,-1)),t.endsWith(`\n`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function dt(e,t){t.stripTrailingCr&&(e=e.replace(/\\r\\n/g,`\n`));let n=[],r=e.split(/(\\n|\\r\\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function ft(e){return e==`.`||e==`!`||e==`?`}new class extends K{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(ft(e[r])&&e[r+1].match(/\\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends K{tokenize(e){return e.split(/([{}:;,]|\\s+)/)}},new class extends K{constructor(){super(...arguments),this.tokenize=dt}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(pt(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\\r\\n])/g,`$1`),t.replace(/,([\\r\\n])/g,`$1`),n)}};function pt(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=pt(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)\n/* istanbul ignore else */\nObject.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=pt(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}new class extends K{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function mt(e,t){if(/\\S\\s+\\S+\\s+\\S/.test(e)&&/\\S\\s+\\S+\\s+\\S/.test(t)&&e.length+t.length<=6e3){let n=ut(e,t,{maxEditLength:400});if(n)return{base:ht(n.filter(e=>!e.added)),head:ht(n.filter(e=>!e.removed))}}return _t(e,t)}function ht(e){let t=[];return e.forEach((n,r)=>{let i=n.value.trim()===``&&gt(e[r-1])&&gt(e[r+1]),a=gt(n)||i,o=t.at(-1);o?.changed===a?t[t.length-1]={text:o.text+n.value,changed:a}:t.push({text:n.value,changed:a})}),t}function gt(e){return e!==void 0&&(e.added||e.removed)}function _t(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e.at(-1-i)===t.at(-1-i);)i++;r+i<n*.3333333333333333&&(r=i=0),r>0&&(vt(e,r)||vt(t,r))&&r--,i>0&&vt(e,e.length-i)&&i--;let a=e=>[{text:e.slice(0,r),changed:!1},{text:e.slice(r,e.length-i),changed:!0},{text:e.slice(e.length-i),changed:!1}].filter(e=>e.text!==``);return{base:a(e),head:a(t)}}function vt(e,t){let n=e.charCodeAt(t);return n>=56320&&n<=57343}function yt(e,t){let n=e!==null&&t!==null&&typeof e!=typeof t,r=e=>n&&typeof e==`string`?JSON.stringify(e):G(e),i=mt(r(e),r(t));return{base:bt(e,n,i.base),head:bt(t,n,i.head)}}function bt(e,t,n){return e===null?{segments:n,absence:`missing`}:e===``&&!t?{segments:n,absence:`empty`}:{segments:n}}function xt(e){let t=e[0],n=t&&!t.changed&&e.length>1&&t.text.length>20?{text:`…${t.text.slice(-16)}`,changed:!1}:t,r=[],i=240;for(let t of n?[n,...e.slice(1)]:[]){if(i<=0)break;r.push({...t,text:t.text.slice(0,i)}),i-=t.text.length}return r}let St=/[\\p{Cc}\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]/gu,Ct={\"\\n\":`↵`,\"\\r\":`␍`,\"	\":`⇥`};function wt(e){return e.replace(St,e=>Ct[e]??Tt(e))}function Tt(e){return`‹U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,`0`)}›`}var Et=Symbol.for(`pv`),Dt=0;Array.isArray;function J(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Et,__v:--Dt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function Ot({segments:e}){return/* @__PURE__ */ J(`bdi`,{children:e.map(({text:e,changed:t})=>t?/* @__PURE__ */ J(`mark`,{children:wt(e)}):wt(e))})}function kt({cell:e}){let t=wt(G(e).slice(0,240));return/* @__PURE__ */ J(`bdi`,{class:Array.isArray(e)?`literal`:void 0,children:t})}function At({change:e,kind:[t,n]}){let{base:r,head:i}=yt(e.base,e.head);return/* @__PURE__ */ J(`span`,{class:`change ${t}`,children:[/* @__PURE__ */ J(`del`,{children:/* @__PURE__ */ J(jt,{side:r})}),/* @__PURE__ */ J(`ins`,{children:/* @__PURE__ */ J(jt,{side:i})}),n!==`value`&&/* @__PURE__ */ J(`small`,{class:`kind`,children:n.replaceAll(`-`,` `)})]})}function jt({side:e}){return e.absence?/* @__PURE__ */ J(`i`,{class:`absence`,children:e.absence}):/* @__PURE__ */ J(Ot,{segments:xt(e.segments)})}let Mt={added:`+`,removed:`−`,modified:`~`,moved:`↕`};function Nt(e){let{file:t,row:n,fields:r,template:i,id:a,at:o,top:s,height:c,active:l,onOpen:u}=e,d=H(n),f=we(()=>r.map(e=>/* @__PURE__ */ J(Pt,{file:t,row:n,field:e},e.by)),[t,n,r]);return/* @__PURE__ */ J(`tr`,{id:a,\"aria-rowindex\":o+2,\"aria-selected\":l,class:`grid-row ${d}`,style:{gridTemplateColumns:i,height:`${c}px`,transform:`translateY(${s}px)`},onClick:()=>u(o),children:[/* @__PURE__ */ J(`td`,{class:`sign-cell`,children:[/* @__PURE__ */ J(`span`,{class:`sign`,\"aria-hidden\":`true`,children:Mt[d]}),/* @__PURE__ */ J(`span`,{class:`visually-hidden`,children:d})]}),f]})}function Pt({file:e,row:t,field:n}){let{by:r}=n;if(r===`class`)return/* @__PURE__ */ J(`td`,{class:`class`,children:[We(t,e.kinds).map(e=>/* @__PURE__ */ J(`span`,{class:`badge ${e}`,children:e},e)),H(t)===`modified`&&Le(t)&&/* @__PURE__ */ J(`span`,{class:`badge moved`,children:`moved`}),Re(t)&&/* @__PURE__ */ J(`span`,{class:`badge`,children:`key changed`})]});if(typeof r==`string`)return/* @__PURE__ */ J(`td`,{class:`position`,children:Ve(t,r)});let i=W(t).find(({column:e})=>e===r);return/* @__PURE__ */ J(`td`,{class:`value`,children:i?/* @__PURE__ */ J(At,{change:i,kind:e.kinds[i.kind]}):/* @__PURE__ */ J(kt,{cell:U(t,r)})})}function Ft(e,{kinds:t}){return H(e)===`modified`?He(e).some(e=>t[e][1]!==`value`)?68:50:34}function It(e){return typeof e==`object`?e.key:e}function Lt(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function Y(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function Rt(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}let X=(e,t)=>Math.abs(e-t)<1.01,zt=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function Bt({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}let Vt=e=>e===`smooth`||e===`smoothFinishing`;function Ht({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!Vt(n.phase)&&!X(t,n.lastTargetOffset)&&!X(t,r())&&e!==`clampedEcho`}function Ut(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<40;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function Wt(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}let Gt,Kt=()=>{if(Gt!==void 0)return Gt;if(typeof navigator>`u`)return Gt=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return Gt=!0;let e=navigator.maxTouchPoints;return Gt=navigator.platform===`MacIntel`&&e!==void 0&&e>0},qt,Jt=()=>qt===void 0?qt=Kt()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):qt,Yt=()=>!Kt()||Jt(),Z={capture:!0,passive:!0};var Xt=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,Z),e.addEventListener(`touchend`,n,Z),e.addEventListener(`touchcancel`,n,Z),()=>{e.removeEventListener(`touchstart`,t,Z),e.removeEventListener(`touchend`,n,Z),e.removeEventListener(`touchcancel`,n,Z),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}};let Zt=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},Qt=e=>{let t=/* @__PURE__ */ new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},$t=e=>e,en=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},tn=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;if(!r)return;let i=e=>{let{width:n,height:r}=e;t({width:Math.round(n),height:Math.round(r)})};if(i(Zt(n)),!r.ResizeObserver)return()=>{};let a=Qt(r),o=new r.ResizeObserver(()=>{let t=()=>{i(Zt(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return o.observe(n,{box:`content-box`}),()=>{o.unobserve(n),a.cancel()}},nn={passive:!0},rn=typeof window>`u`||`onscrollend`in window,an=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&rn,o=0,s=a?null:zt(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,nn),a&&r.addEventListener(`scrollend`,u,nn),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},on=(e,t)=>an(e,t,t=>{let{horizontal:n,isRtl:r}=e.options;return n?t.scrollLeft*(r&&-1||1):t.scrollTop}),sn=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},cn=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},ln=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,Q=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function un(e,t,n,r){if(t===0)return!1;let i=r(0),a=/* @__PURE__ */ new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var dn=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=/* @__PURE__ */ new Map,this.itemSizeCacheVersion=0,this.laneAssignments=/* @__PURE__ */ new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new Xt({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&Wt(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=/* @__PURE__ */ new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=/* @__PURE__ */ (()=>{let e=null,t=null,n=!1,r=!1,i=/* @__PURE__ */ new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=Qt(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:$t,rangeExtractor:en,onChange:()=>{},measureElement:sn,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>It(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||un(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=Y(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:Ht({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||Ut(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?Q(this.scrollState)&&!X(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>Bt({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=ln(t,e.index!=null&&X(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(Kt()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Y(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Y(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=Lt(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Y(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=mn(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Y(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!Q(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!Q(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!Q(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Y(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return Rt(t[fn(0,t.length-1,r?e=>n[e*2]:e=>Rt(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(Kt()&&this._iosGesture.dragging())&&e!==null&&!X(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&X(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=Q(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&Yt()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:ln(n,e.index!=null&&X(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}};let fn=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function pn(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function mn(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=pn(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=fn(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}function hn(e){let[,t]=xe((e,t)=>e+1,0),n={count:e.count,getScrollElement:e.scroller,estimateSize:e.heightOf,scrollToFn:cn,observeElementRect:tn,observeElementOffset:on,overscan:12,paddingStart:e.headHeight,scrollPaddingStart:e.headHeight,onChange:()=>t(void 0)},[r]=R(()=>new dn(n));return r.setOptions(n),Se(()=>r._didMount(),[r]),Se(()=>r._willUpdate()),r}function gn(e){let{file:t,positions:n,fields:r,template:i,width:a,scroller:o,active:s,onOpen:c}=e,l=t.rows();Se(()=>o.current?.scrollTo(0,0),[o]);let u=hn({count:n.length,scroller:()=>o.current,heightOf:e=>Ft(l[n[e]],t.data),headHeight:38});return Se(()=>{s>=0&&u.scrollToIndex(s)},[u,s]),/* @__PURE__ */ J(`tbody`,{class:`grid-body`,style:{height:`${u.getTotalSize()-38}px`,minWidth:`${a}px`},children:u.getVirtualItems().map(({index:e,start:a,size:o})=>/* @__PURE__ */ J(Nt,{file:t.data,row:l[n[e]],fields:r,template:i,id:_n(t,n[e]),at:e,top:a-38,height:o,active:e===s,onOpen:c},n[e]))})}function _n(e,t){return`row-${e.id}-${t}`}function vn({fields:e,template:t,width:n,sort:r,onSort:i}){return/* @__PURE__ */ J(`thead`,{class:`grid-head`,style:{minWidth:`${n}px`},children:/* @__PURE__ */ J(`tr`,{\"aria-rowindex\":1,style:{gridTemplateColumns:t},children:[/* @__PURE__ */ J(`th`,{scope:`col`,class:`sign-cell`,children:/* @__PURE__ */ J(`span`,{class:`visually-hidden`,children:`Change`})}),e.map(({by:e,title:t,note:n})=>/* @__PURE__ */ J(`th`,{scope:`col`,class:typeof e==`number`?`value-head`:e,\"aria-sort\":r?.by===e?r.descending?`descending`:`ascending`:`none`,children:/* @__PURE__ */ J(`button`,{type:`button`,title:`Sort by ${t}`,onClick:()=>i(e),children:[/* @__PURE__ */ J(`span`,{class:`field-name`,children:[/* @__PURE__ */ J(`bdi`,{class:`field-title`,children:t}),n!==void 0&&/* @__PURE__ */ J(`small`,{children:n})]}),/* @__PURE__ */ J(`span`,{class:`sort-sign`,\"aria-hidden\":`true`,children:r?.by===e?r.descending?`↓`:`↑`:``})]})},e))]})})}function yn(e,t){return e?.by===t?e.descending?void 0:{by:t,descending:!0}:{by:t,descending:!1}}function bn(e,t,n,r){let i={ArrowDown:t+1,ArrowUp:t-1,PageDown:t+r,PageUp:t-r,Home:0,End:n-1}[e];if(i!==void 0&&n!==0)return Math.max(0,Math.min(n-1,i))}let xn={damage:0,substantive:1,added:2,removed:3,cosmetic:4,moved:5,modified:6};function Sn(e,t,n,r){let i=t.map(t=>wn(e[t],n,r));typeof n.by==`number`&&i.every(Tn)&&(i=i.map(e=>e===void 0?void 0:Number(e)));let a=n.descending?-1:1;return[...t.keys()].sort((e,t)=>Cn(i[e],i[t],a)).map(e=>t[e])}function Cn(e,t,n){return e===t?0:e===void 0?1:t===void 0?-1:e<t?-n:n}function wn(e,{by:t},n){switch(t){case`base`:return ze(e)||void 0;case`head`:return Be(e)||void 0;case`class`:return xn[We(e,n)[0]??H(e)];default:return G(U(e,t)).trim().toLowerCase()||void 0}}function Tn(e){return e===void 0||Number.isFinite(Number(e))}function En({file:e,selected:t,fields:n,state:r}){let i=Ce(null),[a,o]=R(()=>On(e.data)),s=we(()=>a?Sn(e.rows(),t,a,e.data.kinds):t,[e,t,a]),[c,l]=R(-1),[u,d]=R(s);u!==s&&(d(s),l(-1));let f=t=>{l(t),r.opened.set({file:e,positions:s,at:t})},p=e=>{if(e.target!==i.current)return;if(e.key===`Enter`&&c>=0)return f(c);let t=bn(e.key,c,s.length,10);t!==void 0&&(e.preventDefault(),l(t))},m=`38px ${n.map(({width:e,by:t})=>typeof t==`number`?`minmax(${e}px, ${e}fr)`:`${e}px`).join(` `)}`,h=n.reduce((e,t)=>e+t.width,38);return/* @__PURE__ */ J(`table`,{role:`grid`,ref:i,class:`grid`,tabIndex:0,\"aria-labelledby\":`rows-${e.id}-title`,\"aria-rowcount\":s.length+1,\"aria-colcount\":n.length+1,\"aria-activedescendant\":c>=0?_n(e,s[c]):void 0,style:{height:`${Dn(e,s)}px`},onKeyDown:p,children:[/* @__PURE__ */ J(vn,{fields:n,template:m,width:h,sort:a,onSort:e=>o(yn(a,e))}),/* @__PURE__ */ J(gn,{file:e,positions:s,fields:n,template:m,width:h,scroller:i,active:c,onOpen:f},u)]})}function Dn(e,t){let n=e.rows(),r=52;for(let i of t)if(r+=Ft(n[i],e.data),r>620)return 620;return r}function On({kinds:e}){return e.some(([e])=>e===`cosmetic`)?{by:`class`,descending:!1}:void 0}var kn=class{#e;#t=/* @__PURE__ */ new Set;constructor(e){this.#e=e}get(){return this.#e}set(e){this.#e=e;for(let t of this.#t)t(e)}watch(e){return this.#t.add(e),()=>this.#t.delete(e)}};function An(e){let[t,n]=R(e.get());return z(()=>(n(e.get()),e.watch(n)),[e]),t}function jn(e){let[t,n]=R(!1);return z(()=>{if(t||!e.current)return;let r=new IntersectionObserver(e=>{e.some(e=>e.isIntersecting)&&n(!0)},{rootMargin:`600px`});return r.observe(e.current),()=>r.disconnect()},[e,t]),t}let Mn=`(max-width: 40rem)`;function Nn(){let[e,t]=R(()=>matchMedia(Mn).matches);return z(()=>{let e=matchMedia(Mn),n=()=>t(e.matches);return e.addEventListener(`change`,n),()=>e.removeEventListener(`change`,n)},[]),e}function Pn({file:e,state:t}){let n=Ce(null),r=jn(n)||e.data.rowCount<=200;return/* @__PURE__ */ J(`div`,{ref:n,class:r?void 0:`grid-reserve`,children:r&&/* @__PURE__ */ J(Fn,{file:e,state:t})})}function Fn({file:e,state:t}){let n=An(t.filters),r=Nn(),[i,a]=R(!1),o=e.select(n),s=we(()=>qe(e.data,e.rows(),i,r),[e,i,r]),{rowCount:c,leftOut:l,columns:u}=e.data,d=i||qe(e.data,[],!0,r).length>s.length;return/* @__PURE__ */ J(y,{children:[/* @__PURE__ */ J(`div`,{class:`grid-bar`,children:[/* @__PURE__ */ J(`p`,{children:[Pe(n)&&`${B(o.length)} of `,V(c,`row`)]}),d&&/* @__PURE__ */ J(`label`,{children:[/* @__PURE__ */ J(`input`,{type:`checkbox`,checked:i,onChange:()=>a(!i)}),` Show all`,` `,V(u.length,`column`)]})]}),l>0&&/* @__PURE__ */ J(`p`,{class:`left-out`,children:[V(l,`more changed row`),` did not fit into this page. Run`,` `,/* @__PURE__ */ J(`code`,{children:`assay diff`}),` for all of them.`]}),o.length>0?/* @__PURE__ */ J(En,{file:e,selected:o,fields:s,state:t}):/* @__PURE__ */ J(`p`,{class:`empty`,children:`No changed row of this file passes the filters.`})]})}function In({label:e,value:t,options:n,onValue:r}){return/* @__PURE__ */ J(`label`,{class:`select-filter`,\"data-active\":t!==``,children:[/* @__PURE__ */ J(`span`,{children:e}),/* @__PURE__ */ J(`select`,{value:t,onChange:e=>r(e.currentTarget.value),children:[/* @__PURE__ */ J(`option`,{value:``,children:`All`}),n.map(e=>/* @__PURE__ */ J(`option`,{value:e,children:e},e))]})]})}function Ln(e){let{label:t,options:n,chosen:r,onToggle:i}=e;return/* @__PURE__ */ J(`fieldset`,{class:`toggle-filter`,children:[/* @__PURE__ */ J(`legend`,{children:t}),n.map(e=>/* @__PURE__ */ J(`button`,{type:`button`,class:e,\"aria-pressed\":r.includes(e),onClick:()=>i(e),children:e},e))]})}let Rn=[`substantive`,`damage`,`cosmetic`];function zn({state:e,options:t}){let n=An(e.filters),[r,i]=R(!1),a=t=>e.filters.set({...e.filters.get(),...t}),o=e.files.reduce((e,t)=>e+t.data.rowCount,0),s=e.files.reduce((e,t)=>e+t.count(n),0);return/* @__PURE__ */ J(`search`,{class:`filter-bar`,\"aria-label\":`Filter findings and changed rows`,children:[/* @__PURE__ */ J(Bn,{text:n.text,onText:e=>a({text:e})}),/* @__PURE__ */ J(`button`,{type:`button`,class:`filter-fold`,\"aria-expanded\":r,onClick:()=>i(!r),children:`Filters`}),/* @__PURE__ */ J(`div`,{class:`filter-fields`,\"data-unfolded\":r,children:[/* @__PURE__ */ J(In,{label:`Dataset`,value:n.dataset,options:t.datasets,onValue:e=>a({dataset:e})}),/* @__PURE__ */ J(In,{label:`Column`,value:n.column,options:t.columns,onValue:e=>a({column:e})}),/* @__PURE__ */ J(In,{label:`Check`,value:n.check,options:t.checks,onValue:e=>a({check:e})}),/* @__PURE__ */ J(Ln,{label:`Change`,options:Ie,chosen:n.changes,onToggle:e=>a({changes:Fe(n.changes,e)})}),/* @__PURE__ */ J(Ln,{label:`Class`,options:Rn,chosen:n.classes,onToggle:e=>a({classes:Fe(n.classes,e)})})]}),/* @__PURE__ */ J(`p`,{class:`filter-count`,children:[/* @__PURE__ */ J(`output`,{children:[Pe(n)&&`${B(s)} of `,V(o,`changed row`)]}),/* @__PURE__ */ J(`button`,{type:`button`,class:`clear`,disabled:!Pe(n),onClick:()=>e.filters.set(Ne),children:`Clear filters`})]})]})}function Bn({text:e,onText:t}){let[n,r]=R(e),i=Ce(void 0);z(()=>r(e),[e]);let a=e=>{r(e),clearTimeout(i.current),i.current=window.setTimeout(()=>t(e),150)};return/* @__PURE__ */ J(`label`,{class:`search-field`,children:[/* @__PURE__ */ J(`span`,{class:`visually-hidden`,children:`Search all changed rows`}),/* @__PURE__ */ J(`input`,{type:`search`,placeholder:`Search all changed rows`,autocomplete:`off`,spellcheck:!1,value:n,onInput:e=>a(e.currentTarget.value)})]})}function Vn(e,t){e.addEventListener(`click`,n=>{let r=n.target instanceof Element&&n.target.closest(`a`);if(!r)return;let{column:i=``,check:a=``}=r.dataset;if(i!==``||a!==``){let e=r.closest(`.file`)?.dataset.dataset??``;t.set({...Ne,dataset:e,column:i,check:a})}else r.hash!==``&&Hn(e,r.hash.slice(1))})}function Hn(e,t){let n=e.getElementById(t)?.closest(`details`);n&&(n.open=!0)}function Un(e,t){let n=(t,n)=>[...new Set([...e.querySelectorAll(t)].map(({dataset:e})=>e[n]))],r=t.flatMap(({data:e})=>e.columns.filter(e=>e.changed>0).map(e=>e.name)),i=/* @__PURE__ */ new Set([...r,...n(`.finding`,`column`)]);return i.delete(``),{datasets:n(`.file`,`dataset`),columns:[...i],checks:n(`.finding`,`check`)}}function Wn(e,t,n,r){if(n.dataset!==``&&n.dataset!==e.dataset)return[];let i=[Gn(n),Kn(e,n),qn(e,n),Yn(n,r)].filter(e=>e!==void 0),a=[];return t.forEach((e,t)=>{i.every(n=>n(e,t))&&a.push(t)}),a}function Gn({changes:e}){if(e.length!==0)return t=>e.includes(H(t))}function Kn(e,t){let{check:n,classes:r}=t,i=n===``?t.column:``;if(i===``&&r.length===0)return;let a=t=>Jn(e,t,i)&&(r.length===0||r.includes(e.kinds[t.kind][0]));return e=>W(e).some(a)}function qn(e,{check:t,column:n}){if(t===``)return;let r=e.findings.filter(e=>e.check===t&&(n===``||(e.column??n)===n)),i=new Set(r.flatMap(e=>e.headRows)),a=new Set(r.flatMap(e=>e.baseRows)),o=r=>Jn(e,r,n)&&e.kinds[r.kind].includes(t);return e=>i.has(Be(e))||a.has(ze(e))||W(e).some(o)}function Jn({columns:e},t,n){return n===``||e[t.column].name===n}function Yn({text:e},t){let n=e.toLowerCase().split(/\\s+/).filter(Boolean);if(n.length!==0)return(e,r)=>{let i=t(r);return n.every(e=>i.includes(e))}}var Xn=class{id;data;#e;#t;#n=[];#r;constructor(e,t,n){this.id=e,this.data=t,this.#e=n}rows(){return this.#t??=this.#e(),this.#t}select(e){if(this.#r?.filters!==e){let t=Wn(this.data,this.rows(),e,e=>this.#i(e));this.#r={filters:e,selected:t}}return this.#r.selected}count(e){return Pe(e)?this.select(e).length:this.data.rowCount}#i(e){return this.#n[e]??=Zn(this.rows()[e]),this.#n[e]}};function Zn(e){let t=W(e).map(e=>e.base);return[...e[6],...t].map(G).join(`\n`).toLowerCase()}function Qn(e){return[...e.querySelectorAll(`script[data-file]`)].map(t=>{let n=t.dataset.file,r=JSON.parse(t.textContent??``);return new Xn(Number(n),r,()=>$n(e,n))})}function $n(e,t){let n=[];for(let r of e.querySelectorAll(`script[data-rows=\"${t}\"]`)){for(let e of JSON.parse(r.textContent??`[]`))n.push(e);r.remove()}return n}function er(e,{columns:t}){let n=t.flatMap((t,n)=>t.key?[G(U(e,n))]:[]);return n.length>0?n.join(`, `):`row ${Be(e)||ze(e)}`}function tr({row:e,file:t}){let n=W(e),r=new Set(n.map(e=>e.column)),i=t.columns.flatMap((t,n)=>r.has(n)||U(e,n)===null?[]:[{column:t,cell:U(e,n)}]),a=or(e,t);return/* @__PURE__ */ J(`div`,{class:`row-in-full`,children:[/* @__PURE__ */ J(`p`,{class:`where`,children:[ar(e),H(e)===`modified`&&Le(e)&&/* @__PURE__ */ J(`span`,{class:`badge moved`,children:`moved`}),Re(e)&&/* @__PURE__ */ J(`span`,{class:`badge`,children:`key changed`})]}),a.length>0&&/* @__PURE__ */ J(`p`,{class:`checks`,children:[`Named by`,` `,a.map(e=>/* @__PURE__ */ J(`code`,{children:e},e))]}),n.map(e=>/* @__PURE__ */ J(nr,{change:e,file:t},e.column)),i.length>0&&/* @__PURE__ */ J(ir,{cells:i,beside:n.length>0})]})}function nr({change:e,file:t}){let{base:n,head:r}=yt(e.base,e.head),[i,a]=t.kinds[e.kind];return/* @__PURE__ */ J(`section`,{class:`compared`,children:[/* @__PURE__ */ J(`h3`,{children:[/* @__PURE__ */ J(`bdi`,{children:t.columns[e.column].name}),` `,/* @__PURE__ */ J(`span`,{class:`badge ${i}`,children:i}),a!==`value`&&/* @__PURE__ */ J(`small`,{class:`kind ${i}`,children:a.replaceAll(`-`,` `)})]}),/* @__PURE__ */ J(`div`,{class:`sides`,children:[/* @__PURE__ */ J(rr,{name:`Base`,side:n}),/* @__PURE__ */ J(rr,{name:`Head`,side:r})]})]})}function rr({name:e,side:t}){return/* @__PURE__ */ J(`div`,{children:[/* @__PURE__ */ J(`h4`,{children:e}),/* @__PURE__ */ J(e===`Base`?`del`:`ins`,{children:t.absence?/* @__PURE__ */ J(`i`,{class:`absence`,children:t.absence}):/* @__PURE__ */ J(Ot,{segments:t.segments})})]})}function ir({cells:e,beside:t}){return/* @__PURE__ */ J(`section`,{class:`other-cells`,children:[t&&/* @__PURE__ */ J(`h3`,{children:V(e.length,`unchanged cell`)}),/* @__PURE__ */ J(`dl`,{children:e.map(({column:e,cell:t},n)=>/* @__PURE__ */ J(`div`,{children:[/* @__PURE__ */ J(`dt`,{children:/* @__PURE__ */ J(`bdi`,{children:e.name})}),/* @__PURE__ */ J(`dd`,{children:t===``?/* @__PURE__ */ J(`i`,{class:`absence`,children:`empty`}):/* @__PURE__ */ J(`bdi`,{children:wt(G(t))})})]},n))})]})}function ar(e){return`${[`base`,`head`].flatMap(t=>{let n=t===`base`?ze(e):Be(e);if(n===0)return[];let r=Ve(e,t),i=r!==void 0&&r!==n?` (line ${B(r)})`:``;return[`${t} row ${B(n)}${i}`]}).join(` → `)} `}function or(e,{findings:t}){let n=t.filter(({headRows:t,baseRows:n})=>t.includes(Be(e))||n.includes(ze(e)));return[...new Set(n.map(({check:e})=>e))]}function sr({state:e}){let t=An(e.opened),n=Ce(null);z(()=>{t&&!n.current?.open&&n.current?.showModal(),t||n.current?.close()},[t]);let r=r=>{t?.positions[t.at+r]!==void 0&&(e.opened.set({...t,at:t.at+r}),n.current?.scrollTo(0,0))},i=e=>{e.key===`ArrowLeft`&&r(-1),e.key===`ArrowRight`&&r(1)},a=t?.file.rows()[t.positions[t.at]];return/* @__PURE__ */ J(`dialog`,{ref:n,class:`row-dialog`,\"aria-labelledby\":`row-dialog-title`,onClose:()=>e.opened.set(void 0),onKeyDown:i,onClick:e=>e.target===n.current&&n.current?.close(),children:t&&a&&/* @__PURE__ */ J(`div`,{class:`dialog-page`,children:[/* @__PURE__ */ J(`header`,{children:[/* @__PURE__ */ J(`h2`,{id:`row-dialog-title`,children:[/* @__PURE__ */ J(`span`,{class:`change-name ${H(a)}`,children:H(a)}),` `,/* @__PURE__ */ J(`bdi`,{children:er(a,t.file.data)})]}),/* @__PURE__ */ J(`nav`,{\"aria-label\":`Rows`,children:[/* @__PURE__ */ J(`button`,{type:`button`,disabled:t.at===0,onClick:()=>r(-1),children:[`← `,/* @__PURE__ */ J(`span`,{children:`Previous`})]}),/* @__PURE__ */ J(`button`,{type:`button`,disabled:t.at===t.positions.length-1,onClick:()=>r(1),children:[/* @__PURE__ */ J(`span`,{children:`Next`}),` →`]}),/* @__PURE__ */ J(`button`,{type:`button`,class:`close`,onClick:()=>n.current?.close(),children:`Close`})]})]}),/* @__PURE__ */ J(tr,{row:a,file:t.file.data})]})})}let $={files:Qn(document),filters:new kn(Ne),opened:new kn(void 0)},cr=document.getElementById(`filters`);cr&&document.querySelector(`.file`)&&N(/* @__PURE__ */ J(zn,{state:$,options:Un(document,$.files)}),cr);for(let e of $.files){let t=document.querySelector(`[data-grid=\"${e.id}\"]`);t&&(t.replaceChildren(),N(/* @__PURE__ */ J(Pn,{file:e,state:$}),t))}let lr=document.createElement(`div`);document.body.append(lr),N(/* @__PURE__ */ J(sr,{state:$}),lr),$.filters.watch(e=>P(document,e)),Vn(document,$.filters)})();";
const PAGE_STYLE = ":root {\ncolor-scheme: light dark;\n--paper: #f7f7f5;\n--card: #ffffff;\n--sunken: #f1f1ee;\n--ink: #1d2024;\n--soft: #5a616b;\n--line: #dfe0dc;\n--line-strong: #8e949a;\n--link: #1f55b5;\n--focus: #2f6fe0;\n--fail: #b42318;\n--fail-soft: #fdecea;\n--pass: #17693f;\n--pass-soft: #e6f4ec;\n--warning: #8a5300;\n--warning-soft: #fdf1dc;\n--info: #3d5a80;\n--info-soft: #e9eff6;\n--damage: #b3400a;\n--damage-soft: #fdeadd;\n--damage-bar: #e0662b;\n--substantive: #5b3fa8;\n--substantive-soft: #eeeafa;\n--substantive-bar: #7d62c9;\n--cosmetic: #566070;\n--cosmetic-soft: #eceef1;\n--cosmetic-bar: #868f9e;\n--base-text: #8c1d18;\n--base-mark: #ffd3cf;\n--head-text: #10562f;\n--head-mark: #b9ebc9;\n--hover: #f3f5fa;\n--active: #e5edfb;\n--shadow: 0 1px 2px rgb(20 24 30 / 6%), 0 4px 14px rgb(20 24 30 / 4%);\n--sans:\nui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n--mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--paper: #14171b;\n--card: #1b1f24;\n--sunken: #22272d;\n--ink: #e6e8eb;\n--soft: #a2abb6;\n--line: #31373f;\n--line-strong: #69727d;\n--link: #8bb4ff;\n--focus: #8bb4ff;\n--fail: #ff8f85;\n--fail-soft: #3a1f1f;\n--pass: #6fd39b;\n--pass-soft: #17301f;\n--warning: #f0b95c;\n--warning-soft: #35290f;\n--info: #a5c3e6;\n--info-soft: #1e2b3a;\n--damage: #ff9e6b;\n--damage-soft: #3a2416;\n--damage-bar: #e77b43;\n--substantive: #bda9f7;\n--substantive-soft: #2a2342;\n--substantive-bar: #9880e0;\n--cosmetic: #b0b8c4;\n--cosmetic-soft: #2a3038;\n--cosmetic-bar: #6b7583;\n--base-text: #ffb3ab;\n--base-mark: #6b2622;\n--head-text: #96e3b3;\n--head-mark: #1d5233;\n--hover: #21262d;\n--active: #24334d;\n--shadow: none;\n}\n}\n* {\nbox-sizing: border-box;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml {\nscroll-padding-top: 5.5rem;\n-webkit-text-size-adjust: 100%;\n}\nbody {\nmargin: 0;\nbackground: var(--paper);\ncolor: var(--ink);\nfont: 0.9375rem / 1.5 var(--sans);\nfont-variant-numeric: tabular-nums;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd,\nfieldset {\nmargin: 0;\npadding: 0;\nborder: 0;\n}\nul {\nlist-style: none;\n}\nh1,\nh2,\nh3 {\nline-height: 1.25;\ntext-wrap: balance;\n}\nh3 {\nfont-size: 0.9375rem;\nfont-weight: 650;\n}\nbdi {\noverflow-wrap: anywhere;\n}\ncode,\n.literal {\nfont-family: var(--mono);\nfont-size: 0.875em;\n}\na {\ncolor: var(--link);\ntext-underline-offset: 0.18em;\ntext-decoration-thickness: 0.06em;\n}\ndel,\nins {\ntext-decoration: none;\n}\ndel {\ncolor: var(--base-text);\n}\nins {\ncolor: var(--head-text);\n}\nmark {\nborder-radius: 3px;\nbackground: var(--head-mark);\ncolor: inherit;\n}\ndel mark {\nbackground: var(--base-mark);\n}\nbutton,\ninput,\nselect {\nfont: inherit;\ncolor: inherit;\n}\n:focus-visible {\noutline: 2px solid var(--focus);\noutline-offset: 2px;\nborder-radius: 4px;\n}\nsummary {\ncursor: pointer;\ncolor: var(--soft);\n}\nsummary:hover {\ncolor: var(--ink);\n}\n.visually-hidden {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\nwhite-space: nowrap;\n}\nmain,\n.masthead,\nbody > footer {\nmax-width: 82rem;\nmargin: 0 auto;\npadding-inline: clamp(0.875rem, 2.5vw, 2rem);\n}\n.masthead {\npadding-block: 1.25rem 0.75rem;\n}\n.masthead p {\nfont-weight: 700;\nletter-spacing: -0.01em;\n}\n.masthead p::before {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0.7em;\nheight: 0.7em;\nmargin-inline-end: 0.5em;\nborder-radius: 2px;\nbackground: linear-gradient(135deg, var(--base-text) 50%, var(--head-text) 50%);\n}\nbody > footer {\npadding-block: 2rem;\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.verdict,\n.file,\n.notices,\n.file-list {\nbackground: var(--card);\nborder: 1px solid var(--line);\nborder-radius: 10px;\nbox-shadow: var(--shadow);\nmargin-bottom: 1.25rem;\npadding: clamp(1rem, 2.2vw, 1.75rem);\n}\n.badge {\ndisplay: inline-block;\npadding: 0.05em 0.55em;\nborder-radius: 1em;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont: 600 0.75rem / 1.5 var(--sans);\nwhite-space: nowrap;\n}\n.badge.error,\n.badge.fail {\nbackground: var(--fail-soft);\ncolor: var(--fail);\n}\n.badge.warning {\nbackground: var(--warning-soft);\ncolor: var(--warning);\n}\n.badge.info {\nbackground: var(--info-soft);\ncolor: var(--info);\n}\n.badge.pass,\n.badge.fixed {\nbackground: var(--pass-soft);\ncolor: var(--pass);\n}\n.badge.damage {\nbackground: var(--damage-soft);\ncolor: var(--damage);\n}\n.badge.substantive {\nbackground: var(--substantive-soft);\ncolor: var(--substantive);\n}\n.badge.new {\nbackground: none;\ncolor: var(--ink);\nbox-shadow: inset 0 0 0 1px var(--line-strong);\n}\n.badge.waived {\nbackground: none;\nbox-shadow: inset 0 0 0 1px var(--line);\n}\n.where,\n.hint,\n.empty,\n.unchanged,\n.waiver,\n.kinds,\n.eyebrow {\ncolor: var(--soft);\n}\n.where {\nfont-size: 0.875rem;\n}\n.verdict {\ndisplay: grid;\ngrid-template-columns: auto minmax(0, 1fr) minmax(15rem, 21rem);\ngap: 1rem 1.25rem;\n}\n.stamp {\ndisplay: grid;\nplace-items: center;\nwidth: 2.5rem;\nheight: 2.5rem;\nborder-radius: 50%;\nbackground: var(--pass-soft);\ncolor: var(--pass);\nfont-size: 1.25rem;\nfont-weight: 700;\n}\n.fail .stamp {\nbackground: var(--fail-soft);\ncolor: var(--fail);\n}\n.verdict h1 {\npadding-top: 0.15rem;\nfont-size: clamp(1.375rem, 3.4vw, 1.75rem);\nfont-weight: 650;\nletter-spacing: -0.015em;\n}\n.conclusion {\ncolor: var(--pass);\n}\n.fail .conclusion {\ncolor: var(--fail);\n}\n.revisions {\nmargin-top: 0.25rem;\ncolor: var(--soft);\n}\n.revision {\ncolor: var(--ink);\nfont-weight: 550;\n}\n.next {\nmargin-top: 1.25rem;\nfont-size: 0.9375rem;\n}\n.steps {\ndisplay: grid;\ngap: 0.75rem;\nmargin-top: 0.5rem;\npadding-inline-start: 1.25rem;\n}\n.steps li::marker {\ncolor: var(--soft);\n}\n.steps a {\nfont-weight: 550;\n}\n.steps .hint {\ndisplay: block;\n}\n.gates {\ndisplay: grid;\ngap: 0.75rem;\nalign-content: start;\n}\n.gate {\npadding: 0.875rem 1rem;\nborder-radius: 8px;\nbackground: var(--sunken);\nfont-size: 0.875rem;\n}\n.gate h2 {\ndisplay: flex;\ngap: 0.4em;\nalign-items: baseline;\nfont-size: 0.875rem;\nfont-weight: 500;\n}\n.gate .badge {\nmargin-inline-start: auto;\n}\n.gate p {\nmargin-top: 0.25rem;\n}\n.gate dl {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.25rem 1.125rem;\nmargin-top: 0.625rem;\n}\n.gate dl div {\ndisplay: flex;\nflex-direction: column-reverse;\n}\n.gate dt,\n.counts dt {\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.gate dd,\n.counts dd {\nfont-size: 1.0625rem;\nfont-weight: 600;\n}\n.zero dd {\ncolor: var(--soft);\nfont-weight: 400;\n}\n.notices h2,\n.file-list h2 {\nfont-size: 0.9375rem;\nfont-weight: 650;\n}\n.notice {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: baseline;\nmargin-top: 0.5rem;\n}\n.file-list ul {\nmargin-top: 0.5rem;\n}\n.file-list a {\ndisplay: grid;\ngrid-template-columns: minmax(0, auto) auto 1fr;\ngap: 0.125rem 0.75rem;\nalign-items: baseline;\nmargin-inline: -0.5rem;\npadding: 0.375rem 0.5rem;\nborder-radius: 6px;\ncolor: inherit;\ntext-decoration: none;\n}\n.file-list a:hover {\nbackground: var(--hover);\n}\n.file-path {\ncolor: var(--link);\nfont-weight: 550;\n}\n.file-headline {\ncolor: var(--soft);\n}\n.filter-bar {\nposition: sticky;\ntop: 0;\nz-index: 5;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 1rem;\nalign-items: center;\nmargin: 0 -0.5rem 1.25rem;\npadding: 0.75rem 0.5rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--paper);\nfont-size: 0.8125rem;\n}\n.filter-fold {\ndisplay: none;\n}\n#filters {\ndisplay: contents;\n}\n.search-field {\nflex: 1 1 22rem;\n}\n.search-field input,\n.select-filter select {\nwidth: 100%;\nheight: 2.125rem;\npadding: 0 0.625rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: var(--card);\n}\n.search-field input::placeholder {\ncolor: var(--soft);\nopacity: 1;\n}\n.filter-fields {\ndisplay: contents;\n}\n.select-filter {\ndisplay: flex;\ngap: 0.4rem;\nalign-items: center;\ncolor: var(--soft);\n}\n.select-filter select {\nwidth: auto;\nmax-width: 11rem;\ncolor: var(--ink);\ntext-overflow: ellipsis;\n}\n.select-filter[data-active=\"true\"] select {\nborder-color: var(--link);\nbox-shadow: inset 0 0 0 1px var(--link);\n}\n.toggle-filter {\ndisplay: flex;\nalign-items: center;\n}\n.toggle-filter legend {\nfloat: left;\npadding: 0;\nmargin-inline-end: 0.4rem;\ncolor: var(--soft);\n}\n.toggle-filter button {\nheight: 2.125rem;\npadding: 0 0.6rem;\nborder: 1px solid var(--line-strong);\nborder-inline-start-width: 0;\nbackground: var(--card);\ncursor: pointer;\n}\n.toggle-filter legend + button {\nborder-inline-start-width: 1px;\nborder-start-start-radius: 7px;\nborder-end-start-radius: 7px;\n}\n.toggle-filter button:last-child {\nborder-start-end-radius: 7px;\nborder-end-end-radius: 7px;\n}\n.toggle-filter button:hover {\nbackground: var(--hover);\n}\n.toggle-filter button[aria-pressed=\"true\"] {\nbackground: var(--ink);\nborder-color: var(--ink);\ncolor: var(--card);\n}\n.filter-count {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: center;\nmargin-inline-start: auto;\nwhite-space: nowrap;\n}\n.clear {\npadding: 0.25rem 0;\nborder: 0;\nbackground: none;\ncolor: var(--link);\ncursor: pointer;\n}\n.clear:disabled {\nvisibility: hidden;\n}\n.eyebrow {\nfont-size: 0.8125rem;\n}\n.file h2 {\nfont-size: 1.25rem;\nfont-weight: 650;\nletter-spacing: -0.01em;\n}\n.file h2 .badge {\nvertical-align: 0.15em;\n}\n.headline {\nmargin-top: 0.375rem;\nmax-width: 60rem;\nfont-size: 1.0625rem;\n}\n.counts {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 2rem;\nmargin-top: 1rem;\n}\n.counts div {\ndisplay: flex;\nflex-direction: column-reverse;\n}\n.counts .damage:not(.zero) dd {\ncolor: var(--damage);\n}\n.counts .substantive:not(.zero) dd {\ncolor: var(--substantive);\n}\n.counts .added:not(.zero) dd {\ncolor: var(--head-text);\n}\n.counts .removed:not(.zero) dd {\ncolor: var(--base-text);\n}\n.facts {\ndisplay: grid;\ngap: 0.125rem;\nmargin-top: 0.875rem;\nfont-size: 0.875rem;\n}\n.facts div {\ndisplay: grid;\ngrid-template-columns: 4rem minmax(0, 1fr);\n}\n.facts dt,\n.reason {\ncolor: var(--soft);\n}\n.file-body {\ndisplay: grid;\ngrid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\ngap: 1.5rem 2.5rem;\nalign-items: start;\nmargin-top: 1.5rem;\n}\n.file-body > :only-child {\ngrid-column: 1 / -1;\n}\n.findings > ul,\n.fold > ul {\ndisplay: grid;\ngap: 0.75rem;\nmargin-top: 0.625rem;\n}\n.fold {\nmargin-top: 0.75rem;\n}\n.finding {\npadding-inline-start: 0.875rem;\nborder-inline-start: 3px solid var(--line-strong);\n}\n.finding.error {\nborder-color: var(--fail);\n}\n.finding.warning {\nborder-color: var(--warning);\n}\n.finding.waived {\nborder-color: var(--line);\n}\n.finding:target {\nbackground: var(--active);\noutline: 6px solid var(--active);\noutline-offset: 0;\nborder-radius: 1px;\n}\n.labels {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.25rem 0.375rem;\nalign-items: center;\n}\n.check {\ncolor: var(--soft);\n}\n.message {\nmargin-top: 0.125rem;\nfont-weight: 550;\n}\n.waived .message {\nfont-weight: 400;\ncolor: var(--soft);\n}\n.finding .hint,\n.waiver,\n.finding-rows,\n.show-rows {\nfont-size: 0.875rem;\n}\ntable {\nwidth: 100%;\nborder-collapse: collapse;\nfont-size: 0.875rem;\n}\nth {\ncolor: var(--soft);\nfont-weight: 500;\ntext-align: start;\n}\nth,\ntd {\npadding: 0.375rem 0.75rem 0.375rem 0;\nborder-bottom: 1px solid var(--line);\nvertical-align: top;\n}\n.finding-rows table {\ndisplay: block;\nmax-height: 16rem;\nmargin-block: 0.375rem;\noverflow: auto;\n}\n.finding-rows td {\npadding-block: 0.2rem;\n}\n.finding-rows th {\nposition: sticky;\ntop: 0;\nbackground: var(--card);\n}\n.finding-rows .row,\n.finding-rows .line {\nwhite-space: nowrap;\n}\n.finding-rows .key,\n.finding-rows .detail {\nfont-family: var(--mono);\nfont-size: 0.8125rem;\n}\n.columns table {\nmargin-top: 0.375rem;\n}\n.columns tbody th {\nmin-width: 6.5rem;\ncolor: var(--ink);\nfont-weight: 550;\n}\ntd.bar-cell {\nwhite-space: nowrap;\n}\n.bar {\nwidth: 7.75rem;\nheight: 0.5rem;\nvertical-align: middle;\n}\n.bar .substantive {\nfill: var(--substantive-bar);\n}\n.bar .damage {\nfill: var(--damage-bar);\n}\n.bar .cosmetic {\nfill: var(--cosmetic-bar);\n}\n.bar-total {\nmargin-inline-start: 0.375rem;\ncolor: var(--soft);\n}\n.column-change,\n.class-count {\nmargin-inline-end: 0.75rem;\n}\n.class-count.substantive {\ncolor: var(--substantive);\n}\n.class-count.damage {\ncolor: var(--damage);\nfont-weight: 600;\n}\n.class-count.cosmetic {\ncolor: var(--cosmetic);\n}\n.kinds {\ndisplay: block;\nfont-size: 0.8125rem;\n}\n.unchanged {\nmargin-top: 0.5rem;\nfont-size: 0.8125rem;\n}\n.rows {\nmargin-top: 1.75rem;\noutline: none;\n}\n.grid-reserve {\nheight: calc(36px + min(620px, 85vh));\n}\n.grid-bar {\ndisplay: flex;\njustify-content: space-between;\ngap: 1rem;\nheight: 36px;\nalign-items: center;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.grid-bar label {\ndisplay: flex;\ngap: 0.375rem;\nalign-items: center;\n}\n.left-out {\nmargin-bottom: 0.5rem;\npadding: 0.375rem 0.75rem;\nborder-radius: 6px;\nbackground: var(--warning-soft);\ncolor: var(--warning);\nfont-size: 0.875rem;\n}\n.grid {\nposition: relative;\nmax-height: 85vh;\noverflow: auto;\noverscroll-behavior-x: contain;\nborder: 1px solid var(--line);\nborder-radius: 8px;\nbackground: var(--card);\ncontain: strict;\nfont-size: 0.8125rem;\nline-height: 18px;\n}\n.grid,\n.grid-head,\n.grid-body,\n.grid td,\n.grid th {\ndisplay: block;\n}\n.grid td,\n.grid th {\nmin-width: 0;\npadding: 0;\nborder: 0;\n}\n.grid-head tr,\n.grid-row {\ndisplay: grid;\n}\n.grid-head {\nposition: sticky;\ntop: 0;\nz-index: 2;\nheight: 38px;\nbackground: var(--sunken);\nbox-shadow: inset 0 -1px var(--line);\n}\n.grid-head button {\ndisplay: flex;\ngap: 0.375rem;\nalign-items: center;\nwidth: 100%;\nheight: 38px;\npadding: 0 10px;\nborder: 0;\nbackground: none;\nfont-weight: 600;\nline-height: 15px;\ntext-align: start;\ncursor: pointer;\n}\n.field-name {\ndisplay: flex;\nflex-direction: column;\nmin-width: 0;\n}\n.grid-head button:focus-visible {\noutline-offset: -3px;\n}\n.grid-head small {\ncolor: var(--soft);\nfont-weight: 400;\nfont-size: 0.6875rem;\nline-height: 13px;\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.grid-head button:hover {\ntext-decoration: underline;\n}\n.field-title {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.sort-sign {\nmargin-inline-start: auto;\ncolor: var(--link);\n}\n.grid-body {\nposition: relative;\n}\n.grid-row {\nposition: absolute;\ninset: 0 0 auto;\nborder-bottom: 1px solid var(--line);\ncursor: pointer;\n}\n.grid .grid-row td {\npadding: 7px 10px;\noverflow: hidden;\n}\n.grid tr .sign-cell {\nposition: sticky;\ninset-inline-start: 0;\nz-index: 1;\npadding-inline: 0;\nbackground: var(--card);\ntext-align: center;\n}\n.grid .grid-head .sign-cell {\nbackground: var(--sunken);\n}\n.grid-row:hover,\n.grid .grid-row:hover .sign-cell {\nbackground: var(--hover);\n}\n.grid-row[aria-selected=\"true\"],\n.grid .grid-row[aria-selected=\"true\"] .sign-cell {\nbackground: var(--active);\n}\n.grid:focus-visible .grid-row[aria-selected=\"true\"] {\noutline: 2px solid var(--focus);\noutline-offset: -2px;\n}\n.sign {\ndisplay: inline-block;\nwidth: 20px;\nheight: 20px;\nborder-radius: 5px;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont: 700 0.875rem / 20px var(--mono);\n}\n.added .sign,\n.change-name.added {\nbackground: var(--head-mark);\ncolor: var(--head-text);\n}\n.removed .sign,\n.change-name.removed {\nbackground: var(--base-mark);\ncolor: var(--base-text);\n}\n.grid-row .position {\ncolor: var(--soft);\n}\n.grid .grid-row .class {\ndisplay: flex;\nflex-direction: column;\ngap: 1px;\nalign-items: start;\npadding-block: 6px;\n}\n.grid .badge {\npadding-block: 0;\nfont-size: 0.6875rem;\nline-height: 17px;\n}\n.grid-row .value {\nfont-family: var(--mono);\nfont-size: 0.78125rem;\nwhite-space: pre;\n}\n.grid-row .value > bdi,\n.change del,\n.change ins {\ndisplay: block;\noverflow: hidden;\ntext-overflow: ellipsis;\n}\n.grid-row .value > bdi {\ncolor: var(--soft);\n}\n.grid-row.added .value > bdi {\ncolor: var(--head-text);\n}\n.grid-row.removed .value > bdi {\ncolor: var(--base-text);\n}\n.absence {\ncolor: var(--soft);\nfont-family: var(--sans);\n}\n.kind {\ndisplay: block;\ncolor: var(--soft);\nfont: 500 0.6875rem / 17px var(--sans);\n}\n.damage .kind,\n.kind.damage {\ncolor: var(--damage);\n}\n.row-dialog {\nwidth: min(62rem, calc(100vw - 2rem));\nmax-height: calc(100dvh - 3rem);\npadding: 0;\nborder: 1px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\ncolor: inherit;\nbox-shadow: 0 16px 60px rgb(0 0 0 / 25%);\n}\n.row-dialog::backdrop {\nbackground: rgb(10 12 16 / 45%);\n}\n.dialog-page > header {\nposition: sticky;\ntop: 0;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 1rem;\nalign-items: center;\njustify-content: space-between;\npadding: 0.875rem 1.25rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--card);\n}\n.dialog-page h2 {\nfont-size: 1.0625rem;\n}\n.change-name {\npadding: 0.1em 0.5em;\nborder-radius: 5px;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont-size: 0.875rem;\n}\n.dialog-page nav {\ndisplay: flex;\ngap: 0.375rem;\n}\n.dialog-page button {\npadding: 0.25rem 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: none;\ncursor: pointer;\n}\n.dialog-page button:hover:enabled {\nbackground: var(--hover);\n}\n.dialog-page button:disabled {\ncolor: var(--soft);\nopacity: 0.6;\ncursor: default;\n}\n.row-in-full {\ndisplay: grid;\ngap: 1.125rem;\npadding: 1rem 1.25rem 1.5rem;\n}\n.checks code {\nmargin-inline-end: 0.5rem;\n}\n.compared h3 {\ndisplay: flex;\ngap: 0.5rem;\nalign-items: baseline;\n}\n.sides {\ndisplay: grid;\ngrid-template-columns: 1fr 1fr;\ngap: 0.75rem;\nmargin-top: 0.375rem;\n}\n.sides > div {\nmin-width: 0;\npadding: 0.5rem 0.75rem 0.625rem;\nborder-radius: 7px;\nbackground: var(--sunken);\n}\n.sides h4 {\ncolor: var(--soft);\nfont-size: 0.75rem;\nfont-weight: 500;\n}\n.sides del,\n.sides ins,\n.other-cells dd {\nfont-family: var(--mono);\nfont-size: 0.8125rem;\nwhite-space: pre-wrap;\n}\n.other-cells h3 {\nmargin-bottom: 0.375rem;\ncolor: var(--soft);\nfont-weight: 500;\n}\n.other-cells div {\ndisplay: grid;\ngrid-template-columns: minmax(6rem, 12rem) minmax(0, 1fr);\ngap: 1rem;\npadding: 0.3rem 0;\nborder-top: 1px solid var(--line);\n}\n.other-cells dt {\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n@media (max-width: 64rem) {\n.file-body {\ngrid-template-columns: minmax(0, 1fr);\n}\n.verdict {\ngrid-template-columns: auto minmax(0, 1fr);\n}\n.gates {\ngrid-column: 1 / -1;\n}\n}\n@media (max-width: 48rem) {\n.filter-bar {\nposition: static;\n}\n.search-field {\nflex-basis: 12rem;\n}\n.filter-fold {\ndisplay: block;\nheight: 2.125rem;\npadding: 0 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: var(--card);\n}\n.filter-fold[aria-expanded=\"true\"] {\nbackground: var(--ink);\ncolor: var(--card);\n}\n.filter-fields {\ndisplay: none;\nflex: 1 0 100%;\ngap: 0.5rem;\n}\n.filter-fields[data-unfolded=\"true\"] {\ndisplay: grid;\n}\n.select-filter,\n.toggle-filter {\ndisplay: grid;\ngrid-template-columns: 4.5rem 1fr;\n}\n.toggle-filter {\ndisplay: flex;\n}\n.toggle-filter legend {\nwidth: 4.5rem;\n}\n.toggle-filter button {\nflex: 1;\npadding: 0 0.25rem;\n}\n.select-filter select {\nwidth: 100%;\nmax-width: none;\n}\n.filter-count {\nflex: 1 0 100%;\njustify-content: space-between;\n}\n.file-list a {\ngrid-template-columns: minmax(0, 1fr) auto;\n}\n.file-headline {\ngrid-column: 1 / -1;\n}\n.counts {\ngap: 0.5rem 1.5rem;\n}\n.bar {\ndisplay: none;\n}\n.bar-total {\nmargin: 0;\ncolor: inherit;\n}\n.sides {\ngrid-template-columns: minmax(0, 1fr);\n}\n.other-cells div {\ngrid-template-columns: 6.5rem minmax(0, 1fr);\ngap: 0.75rem;\n}\n.dialog-page nav button span {\ndisplay: none;\n}\nhtml {\nscroll-padding-top: 1rem;\n}\n}\n@media (prefers-reduced-motion: no-preference) {\nhtml {\nscroll-behavior: smooth;\n}\n}\n@media (forced-colors: active) {\nmark {\noutline: 1px solid;\n}\n}\n@media print {\n:root {\ncolor-scheme: light;\n}\nbody {\nbackground: none;\nfont-size: 10pt;\n}\n.filter-bar,\n.rows,\n.row-dialog,\n.show-rows {\ndisplay: none;\n}\n.verdict,\n.file,\n.notices,\n.file-list {\nborder: 0;\nborder-top: 1px solid #999;\nborder-radius: 0;\nbox-shadow: none;\npadding-inline: 0;\n}\n.finding,\ntr {\nbreak-inside: avoid;\n}\n}";

// src/core/render/html/render-columns.ts
const CLASSES = [
	"substantive",
	"damage",
	"cosmetic"
];
const BAR_WIDTH = 120;
function renderColumns(columns, fileId, linked) {
	const shown = columns.filter((column) => describeChange$1(column) !== "" || totalOf(column) > 0);
	if (shown.length === 0) return false;
	const most = Math.max(1, ...shown.map(totalOf));
	const unchanged = columns.length - shown.length;
	return html`<section class="columns" aria-labelledby="columns-${fileId}">
<h3 id="columns-${fileId}">Columns</h3>
<table>
<thead><tr><th scope="col">Column</th><th scope="col" class="bar-cell">Changed cells</th><th scope="col">What changed</th></tr></thead>
<tbody>${shown.map((column) => renderColumn(column, most, fileId, linked))}</tbody>
</table>
${unchanged > 0 && html`<p class="unchanged">${countOf(unchanged, "column")} unchanged</p>`}
</section>`;
}
function renderColumn(column, most, fileId, linked) {
	const name = html`<bdi>${column.name === "" ? "(no name)" : column.name}</bdi>`;
	const change = describeChange$1(column);
	return html`<tr>
<th scope="row">${linked && totalOf(column) > 0 ? html`<a href="#rows-${fileId}" data-column="${column.name}" title="Show these rows">${name}</a>` : name}</th>
<td class="bar-cell">${totalOf(column) > 0 && renderBar(column, most)}</td>
<td>${change !== "" && html`<span class="column-change"><bdi>${change}</bdi></span>`}${CLASSES.filter((name) => column[name] > 0).map((name) => html`<span class="class-count ${name}">${formatCount(column[name])} ${name}</span>`)}${renderKinds(column)}</td>
</tr>`;
}
function renderBar(column, most) {
	let x = 0;
	const parts = CLASSES.map((name) => {
		const share = column[name] / most * BAR_WIDTH;
		const width = column[name] > 0 ? Math.max(2, Math.round(share)) : 0;
		const part = html`<rect class="${name}" x="${x}" width="${width}" height="8"/>`;
		x += width;
		return width > 0 && part;
	});
	return html`<svg class="bar" viewBox="0 0 ${124} 8" aria-hidden="true">${parts}</svg>
<span class="bar-total">${formatCount(totalOf(column))}</span>`;
}
function renderKinds({ kinds }) {
	const named = Object.entries(kinds).filter(([kind, count]) => kind !== "value" && count > 0).sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind.replaceAll("-", " ")} ${formatCount(count)}`);
	return named.length > 0 && html`<span class="kinds">${named.join(", ")}</span>`;
}
function describeChange$1({ change, renamed_from: from, moved, retyped }) {
	return [
		change === "added" || change === "removed" ? change : "",
		from === void 0 ? "" : `renamed from ${from}`,
		moved ? "moved" : "",
		retyped ? `${retyped.base} → ${retyped.head}` : ""
	].filter((part) => part !== "").join(", ");
}
function totalOf({ cosmetic, damage, substantive }) {
	return cosmetic + damage + substantive;
}

// src/core/render/html/order-findings.ts
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
const STANDINGS = [
	"new",
	"existing",
	"fixed"
];
function orderFindings(findings) {
	const rank = (finding) => STANDINGS.indexOf(finding.standing) * 10 + (finding.waived ? 5 : 0) + SEVERITIES$1.indexOf(finding.severity);
	return [...findings].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

// src/core/render/html/render-prose.ts
function renderProse(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return html`${text}`;
	return html`${parts.map((part, i) => i % 2 === 1 ? html`<code>${part}</code>` : part)}`;
}

// src/core/render/html/render-findings.ts
function renderFindings(findings, fileId, linked) {
	const ordered = orderFindings(findings.map((finding, index) => ({
		...finding,
		index
	})));
	const group = (standing) => ordered.filter((finding) => finding.standing === standing);
	const list = (group) => html`<ul>${group.map((finding) => renderFinding(finding, fileId, linked))}</ul>`;
	const fold = (group, title) => group.length > 0 && html`<details class="fold"><summary>${countOf(group.length, title)}</summary>${list(group)}</details>`;
	const fresh = group("new");
	return html`<section class="findings" aria-labelledby="findings-${fileId}">
<h3 id="findings-${fileId}">Findings</h3>
${fresh.length > 0 ? list(fresh) : html`<p class="empty">Nothing new.</p>`}
${fold(group("existing"), "existing finding")}
${fold(group("fixed"), "fixed finding")}
</section>`;
}
function renderFinding(finding, fileId, linked) {
	const { check, severity, standing, column, count, hint, message, waived, index } = finding;
	return html`<li class="finding ${severity}${waived && " waived"}" id="finding-${fileId}-${index}" tabindex="-1" data-check="${check}" data-column="${column ?? ""}">
<p class="labels"><span class="badge ${severity}">${severity}</span><span class="badge ${standing}">${standing}</span>${waived && html`<span class="badge waived">waived</span>`}<code class="check">${check}</code></p>
<p class="message"><bdi>${message}</bdi></p>
${waived && html`<p class="waiver">Waived: <bdi>${waived.reason}</bdi>${waived.until !== void 0 && ` (until ${waived.until})`}</p>`}
${hint !== void 0 && html`<p class="hint">${renderProse(hint)}</p>`}
${finding.rows.length > 0 && renderRows(finding.rows, count)}
${linked && finding.rows.some((row) => row.row !== void 0) && html`<p><a class="show-rows" href="#rows-${fileId}" data-check="${check}" data-column="${column ?? ""}">Show among the changed rows</a></p>`}
</li>`;
}
function renderRows(rows, count) {
	const has = (field) => rows.some((row) => row[field] !== void 0);
	const heads = [
		"row",
		"line",
		"key",
		"detail"
	].filter(has);
	const cut = count > rows.length ? `, the first ${rows.length} of them here` : "";
	return html`<details class="finding-rows"><summary>${countOf(count, "place")}${cut}</summary>
<table><thead><tr>${heads.map((name) => html`<th scope="col">${TITLES[name]}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${heads.map((name) => html`<td class="${name}"><bdi>${renderField(row, name)}</bdi></td>`)}</tr>`)}</tbody></table></details>`;
}
const TITLES = {
	row: "Row",
	line: "Line",
	key: "Key",
	detail: "What was seen"
};
function renderField(row, name) {
	const value = row[name];
	if (value === void 0) return "";
	if (typeof value === "string") return value;
	return row.side === "base" ? `${formatCount(value)} in base` : formatCount(value);
}

// src/core/render/html/render-file.ts
function titleOfFile({ path, sheet }) {
	return sheet === void 0 ? path : `${path}#${sheet}`;
}
function renderFile({ id, dataset, file, rows }) {
	const showsName = dataset !== file.path;
	return html`<section class="file" id="file-${id}" data-dataset="${dataset}" aria-labelledby="file-${id}-title">
<header>
${showsName && html`<p class="eyebrow">Dataset <bdi>${dataset}</bdi></p>`}
<h2 id="file-${id}-title"><bdi>${titleOfFile(file)}</bdi>${file.change !== "modified" && html` <span class="badge info">${file.change}</span>`}</h2>
${file.renamed_from !== void 0 && html`<p class="where">renamed from <bdi>${file.renamed_from}</bdi></p>`}
<p class="headline"><bdi>${file.headline}</bdi></p>
</header>
${file.counts && renderCounts(file.counts)}
${renderFacts(file)}
<div class="file-body">
${renderFindings(file.findings, id, rows === "shown")}
${renderColumns(file.columns, id, rows === "shown")}
</div>
${rows === "shown" && renderRowsPlace(id)}
${rows === "withheld" && html`<p class="empty">Rows are left out of this report.</p>`}
</section>`;
}
function renderRowsPlace(id) {
	return html`<section class="rows" id="rows-${id}" aria-labelledby="rows-${id}-title" tabindex="-1">
<h3 id="rows-${id}-title">Changed rows</h3>
<div class="rows-grid" data-grid="${id}"><noscript><p class="empty">The changed rows are shown by a script, which is switched off here.</p></noscript></div>
</section>`;
}
function renderCounts(counts) {
	const figures = [
		[
			"added",
			counts.added,
			"Rows only in head"
		],
		[
			"removed",
			counts.removed,
			"Rows only in base"
		],
		[
			"substantive",
			counts.substantive_rows,
			"Rows with a changed value"
		],
		[
			"damage",
			counts.damaged_rows,
			"Rows that lost information"
		],
		[
			"cosmetic",
			counts.cosmetic_rows,
			"Rows spelled otherwise, of the same values"
		],
		[
			"moved",
			counts.moved,
			"Rows in another place, otherwise unchanged"
		]
	];
	return html`<dl class="counts">
<div><dt>rows</dt><dd>${formatCount(counts.base_rows)}${counts.base_rows !== counts.head_rows && html` <span aria-label="to">→</span> ${formatCount(counts.head_rows)}`}</dd></div>
${figures.map(([name, count, meaning]) => html`<div class="${name}${count === 0 && " zero"}" title="${meaning}"><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`)}
</dl>`;
}
function renderFacts({ key, base_dialect: base, head_dialect: head }) {
	const dialect = base !== void 0 && base !== head ? `${base} → ${head}` : head;
	return html`<dl class="facts">
${key && html`<div><dt>Key</dt><dd>${renderKey(key)}</dd></div>`}
${dialect !== void 0 && html`<div><dt>Dialect</dt><dd><bdi>${dialect}</bdi></dd></div>`}
</dl>`;
}
function renderKey({ columns, reason }) {
	return html`${columns.map((column) => html`<code><bdi>${column}</bdi></code> `)}<span class="reason"><bdi>${reason}</bdi></span>`;
}

// src/core/render/html/render-file-list.ts
function renderFileList(report) {
	const files = report.datasets.flatMap(({ name, files }) => files.map((file) => ({
		dataset: name,
		file
	})));
	if (files.length === 0) return html`<p class="empty">No data file changed between these revisions.</p>`;
	if (files.length === 1) return false;
	return html`<nav class="file-list" aria-label="Files"><h2>${countOf(files.length, "file")}</h2>
<ul>${files.map(({ dataset, file }, id) => html`<li data-dataset="${dataset}"><a href="#file-${id}">
<span class="file-path"><bdi>${titleOfFile(file)}</bdi></span>
<span class="file-state">${renderState(file)}</span>
<span class="file-headline"><bdi>${file.headline}</bdi></span></a></li>`)}</ul></nav>`;
}
function renderState({ findings }) {
	const counted = (severity) => findings.filter((f) => f.severity === severity && f.standing === "new" && !f.waived).reduce((sum, f) => sum + f.count, 0);
	const errors = counted("error");
	const warnings = counted("warning");
	if (errors > 0) return html`<span class="badge error">${countOf(errors, "new error")}</span>`;
	if (warnings > 0) return html`<span class="badge warning">${countOf(warnings, "new warning")}</span>`;
	return html`<span class="badge pass">nothing new</span>`;
}

// src/core/render/report/located-finding.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function findingsOf(report, standing, severity) {
	return report.datasets.flatMap(({ files }) => files).flatMap((file) => file.findings.map((finding) => ({
		file,
		finding
	}))).filter(({ finding }) => finding.standing === standing && !finding.waived).filter(({ finding }) => severity === void 0 || finding.severity === severity).sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) || compare(a.finding.check, b.finding.check) || compare(nameOfFile(a.file), nameOfFile(b.file)) || compare(a.finding.column ?? "", b.finding.column ?? ""));
}
function blockingDebt(report) {
	return report.gates.some((gate) => gate.conclusion === "fail" && gate.new === 0) ? findingsOf(report, "existing", "error") : [];
}
function nameOfFile({ path, sheet }) {
	return sheet === void 0 ? path : `${path}, sheet ${sheet}`;
}
function totalCount(located) {
	return located.reduce((total, { finding }) => total + finding.count, 0);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/render/report/verdict-of.ts
function verdictOf(report) {
	const errors = totalCount(findingsOf(report, "new", "error"));
	const warnings = totalCount(findingsOf(report, "new", "warning"));
	if (report.conclusion === "fail") return {
		tone: "fail",
		text: report.gates.filter((gate) => gate.conclusion === "fail").map((gate) => describeFailure(gate, errors)).join("; "),
		todo: "Fix what is listed below, or waive it with a reason in the config."
	};
	if (errors > 0 && report.preview) return {
		tone: "info",
		text: `preview with ${countOf(errors, "new error")}`,
		todo: "Nothing fails yet."
	};
	if (errors + warnings > 0) return {
		tone: "warning",
		text: countOf(errors || warnings, errors > 0 ? "new error" : "new warning"),
		todo: "Have a look at what is listed below; it does not hold the merge."
	};
	return {
		tone: "pass",
		text: describeChange(report)
	};
}
function describeFailure({ name, reason, new: count, existing }, errors) {
	if (name !== "data") return reason;
	if (count > 0) return countOf(count, count === errors ? "new error" : "new finding");
	return existing > 0 ? `${countOf(existing, "error")} that were there before` : reason;
}
function describeChange({ datasets }) {
	const files = datasets.flatMap((dataset) => dataset.files);
	const [only] = files;
	if (!only) return "no data file changed";
	if (files.length === 1) return `${nameOfFile(only)}: ${only.headline}`;
	return `${countOf(files.length, "data file")} changed, nothing to fix`;
}

// src/core/render/html/content-security-policy.ts
function contentSecurityPolicy(script, style) {
	return [
		"default-src 'none'",
		`script-src '${sha256(script)}'`,
		`style-src '${sha256(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function sha256(text) {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

// src/core/render/html/render-head.ts
const ICON = {
	pass: "%231a7f4b",
	fail: "%23c0362c"
};
function renderHead(report) {
	const { conclusion } = report;
	const mark = conclusion === "fail" ? "M5 5l6 6M11 5l-6 6" : "M4.5 8.5l2.5 2.5 4.5-5.5";
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

// src/core/render/html/render-notices.ts
function renderNotices(notices) {
	if (notices.length === 0) return false;
	return html`<section class="notices" aria-label="Notices"><h2>Notices</h2><ul>${notices.map(({ severity, path, line, message }) => html`<li class="notice ${severity}">
<span class="badge ${severity}">${severity}</span>
<p><bdi>${message}</bdi>${path !== void 0 && html` <span class="where"><bdi>${path}</bdi>${line !== void 0 && `:${line}`}</span>`}</p></li>`)}</ul></section>`;
}

// src/core/render/html/render-verdict.ts
const MAX_STEPS = 5;
function renderVerdict(report) {
	const failed = report.conclusion === "fail";
	return html`<section class="verdict ${report.conclusion}" aria-labelledby="verdict">
<p class="stamp" aria-hidden="true">${failed ? "✕" : "✓"}</p>
<div class="verdict-text">
<h1 id="verdict"><span class="conclusion">${failed ? "Fail" : "Pass"}:</span> ${verdictOf(report).text}</h1>
${report.preview && html`<p>This is a preview: the config takes effect once it is merged, so nothing can fail yet.</p>`}
<p class="revisions">${renderRevisions(report)}</p>
${renderSteps(report)}
</div>
<div class="gates">${report.gates.map(renderGate)}</div>
</section>`;
}
function renderRevisions({ base, head }) {
	if (!base) return html`${renderRevision(head)}, with nothing to compare with`;
	return html`${renderRevision(base)} <span aria-label="compared with">→</span> ${renderRevision(head)}`;
}
function renderRevision({ name, commit }) {
	return html`<bdi class="revision">${name}</bdi>${commit !== void 0 && html` <code>${commit.slice(0, 7)}</code>`}`;
}
function renderGate(gate) {
	const counts = [
		["new", gate.new],
		["existing", gate.existing],
		["fixed", gate.fixed],
		["waived", gate.waived]
	];
	return html`<section class="gate ${gate.conclusion}">
<h2>Gate <b>${gate.name}</b> <span class="badge ${gate.conclusion}">${gate.conclusion}</span></h2>
<p>${gate.reason}</p>
<dl>${counts.map(([name, count]) => html`<div${count === 0 && html` class="zero"`}><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`)}</dl>
</section>`;
}
function renderSteps(report) {
	const pressing = orderFindings(placeFindings(report)).filter((f) => !f.waived && f.standing !== "fixed" && f.severity !== "info");
	const severest = pressing[0]?.severity;
	const steps = pressing.filter((f) => f.severity === severest && f.standing === pressing[0]?.standing);
	if (steps.length === 0) return html`<p>Nothing needs to be done.</p>`;
	const rest = steps.length - MAX_STEPS;
	return html`<h2 class="next">${report.conclusion === "fail" ? "What to do next" : "Worth a look"}</h2>
<ol class="steps">${steps.slice(0, MAX_STEPS).map((step) => html`<li><a href="#${step.anchor}"><bdi>${step.message}</bdi></a>
<span class="where">in <bdi>${step.path}</bdi></span>
${step.hint !== void 0 && html`<span class="hint">${renderProse(step.hint)}</span>`}</li>`)}</ol>
${rest > 0 && html`<p>And ${countOf(rest, "more finding")} of this kind below.</p>`}`;
}
function placeFindings(report) {
	return report.datasets.flatMap((dataset) => dataset.files).flatMap((file, id) => file.findings.map((finding, i) => ({
		...finding,
		path: file.path,
		anchor: `finding-${id}-${i}`
	})));
}

// src/core/render/html/without-row-text.ts
function withoutRowText(report) {
	return {
		...report,
		datasets: report.datasets.map((dataset) => ({
			...dataset,
			files: dataset.files.map((file) => ({
				...file,
				findings: file.findings.map(withoutText)
			}))
		}))
	};
}
function withoutText(finding) {
	return {
		...finding,
		rows: finding.rows.map(({ key: _, detail: __, ...position }) => position)
	};
}

// src/core/render/html/render-report-html.ts
async function* renderReportHtml(report, diffs, options = {}) {
	const { rows = true } = options;
	const shown = rows ? report : withoutRowText(report);
	const views = shown.datasets.flatMap(({ name, files }) => files.map((file) => ({
		dataset: name,
		file
	}))).map(({ dataset, file }, id) => {
		return {
			id,
			dataset,
			file,
			rows: !(countChangedRows(diffs.get(titleOfFile(file))) > 0) ? "none" : rows ? "shown" : "withheld"
		};
	});
	yield renderHead(shown).markup;
	yield html`<main>${renderVerdict(shown)}${renderNotices(shown.notices)}${renderFileList(shown)}
<div id="filters"></div>\n`.markup;
	for (const view of views) yield renderFile(view).markup;
	yield html`</main>
<footer>Written by Assay ${shown.tool.version}. This page works offline and sends nothing anywhere.</footer>\n`.markup;
	let budget = PAGE_BUDGET;
	for (const { id, dataset, file, rows } of views) {
		const diff = diffs.get(titleOfFile(file));
		if (rows !== "shown" || !diff) continue;
		const identity = {
			dataset,
			path: titleOfFile(file),
			findings: file.findings.map(briefFinding)
		};
		budget = yield* embedRows(id, identity, diff, budget);
	}
	yield `<script>${PAGE_SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function countChangedRows(diff) {
	if (!diff) return 0;
	const { added, removed, modified, moved } = diff.counts;
	return added + removed + modified + moved;
}
function briefFinding({ check, column, rows }) {
	const rowsOf = (side) => rows.flatMap((row) => row.side === side && row.row !== void 0 ? [row.row] : []);
	return {
		check,
		...column === void 0 ? {} : { column },
		headRows: rowsOf("head"),
		baseRows: rowsOf("base")
	};
}

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

// src/core/render/escape/show-invisible.ts
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]|(?!\p{Join_Control}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function showInvisible(text) {
	return text.replace(INVISIBLE, (character) => SHORT[character] ?? spell(character));
}
function spell(character) {
	const hex = character.codePointAt(0).toString(16);
	if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
	return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

// src/core/render/escape/escape-markdown.ts
const BREAK = "​";
const MARKUP = /[&<>\\`*~[\]|$\u200b]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
const BLOCK_START = /^(?: {4}| {0,3}(?:\d{1,9}[.)](?=\s|$)|[-+:](?=[-:\s]|$)|=))/;
function escapeMarkdown(text) {
	return breakReferences(showInvisible(text)).replace(MARKUP, reference).replace(BLOCK_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}
function breakReferences(text) {
	return text.replace(/[@#]/g, `$&${BREAK}`).replace(/\bgh-(?=\d)/gi, `$&${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/:(?=(?!\d{1,2}:)[\w+-]+:)/g, `:${BREAK}`).replace(/\b(?=\d*[a-f])[\da-f]{7,40}\b/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
function reference(character) {
	switch (character) {
		case "&": return "&amp;";
		case "<": return "&lt;";
		case ">": return "&gt;";
		case "$": return "<span>$</span>";
		default: return `&#${character.charCodeAt(0)};`;
	}
}

// src/core/render/diff/choose-rows.ts
function chooseRows(diff, maxRows) {
	const all = {
		substantive: new FirstOf(maxRows),
		damage: new FirstOf(maxRows),
		cosmetic: new FirstOf(maxRows),
		removed: new FirstOf(maxRows),
		added: new FirstOf(maxRows),
		moved: new FirstOf(maxRows)
	};
	for (const change of diff.changes) collect(change, all);
	const { substantive, damage, cosmetic, removed, added, moved } = all;
	const real = {
		rows: [...substantive.rows, ...damage.rows].slice(0, maxRows),
		total: substantive.total + damage.total
	};
	const isOnlyCosmetic = real.total + removed.total + added.total + moved.total === 0;
	return {
		modified: isOnlyCosmetic ? cosmetic : real,
		removed,
		added,
		moved,
		cosmeticOnly: isOnlyCosmetic ? 0 : cosmetic.total
	};
}
function collect(change, all) {
	if (change.op === "removed") all.removed.add(change);
	else if (change.op === "added") all.added.add(change);
	else if (change.op === "moved") all.moved.add(change);
	else if (!change.filled) all[worstClass(change)].add(change);
}
function worstClass({ cells }) {
	const classes = cells.filter(({ baseColumn }) => baseColumn !== void 0).map((cell) => cell.class.class);
	if (classes.includes("substantive")) return "substantive";
	return classes.includes("damage") ? "damage" : "cosmetic";
}
var FirstOf = class {
	#most;
	rows = [];
	total = 0;
	constructor(most) {
		this.#most = most;
	}
	add(item) {
		if (this.rows.length < this.#most) this.rows.push(item);
		this.total++;
	}
};

// src/core/render/diff/diff-facts.ts
function diffFacts(diff) {
	const { base, head, columns, key } = diff;
	const renamed = columns.pairs.filter((pair) => pair.renamed);
	const retyped = columns.pairs.filter((pair) => pair.retyped);
	const moved = columns.pairs.filter((pair) => pair.moved);
	const nameInHead = (pair) => head.columns[pair.head] ?? "";
	return [
		{
			label: "Rows",
			value: arrow(formatCount(diff.counts.baseRows), formatCount(diff.counts.headRows))
		},
		{
			label: "File",
			value: arrow(describeDialect(base.dialect), describeDialect(head.dialect))
		},
		{
			label: "Key",
			value: describeKey(key)
		},
		list("Columns added", namesAt(head.columns, columns.added)),
		list("Columns removed", namesAt(base.columns, columns.removed)),
		list("Columns renamed", renamed.map((pair) => arrow(base.columns[pair.base] ?? "", nameInHead(pair)))),
		list("Columns moved", moved.map(nameInHead)),
		list("Types changed", retyped.map((pair) => `${nameInHead(pair)}: ${pair.retyped?.base} → ${pair.retyped?.head}`))
	].filter(({ value }) => value !== "");
}
function describeKey(key) {
	return `${key.columns.length === 0 ? "none" : listNames(key.columns)} (${key.reason.replace(/^no key: /, "")})`;
}
function list(label, names) {
	return {
		label,
		value: listNames(names)
	};
}
function namesAt(columns, indexes) {
	return indexes.map((index) => columns[index] ?? "");
}
function arrow(base, head) {
	return base === head ? head : `${base} → ${head}`;
}

// src/core/render/diff/markdown/render-facts-markdown.ts
function renderFactsMarkdown(diff) {
	return diffFacts(diff).map(({ label, value }) => `- ${label}: ${escapeMarkdown(value)}`).join("\n");
}

// src/core/render/diff/cosmetic-note.ts
function cosmeticNote(count) {
	const verbs = count === 1 ? "changed in spelling only and is" : "changed in spelling only and are";
	return `${countOf(count, "row")} ${verbs} not listed.`;
}

// src/core/render/diff/list-moved.ts
function listMoved(moved) {
	return moved.map(({ baseIndex, headIndex }) => {
		return `row ${formatCount(baseIndex + 1)} → ${formatCount(headIndex + 1)}`;
	}).join(", ");
}

// src/core/render/diff/list-title.ts
function listTitle(verb, total, shown) {
	const cut = shown < total ? `, ${shown === 1 ? "the first" : `the first ${formatCount(shown)}`}` : "";
	return `${countOf(total, "row")} ${verb}${cut}:`;
}

// src/core/render/escape/code-span.ts
const PLAIN = /^[^\s`|\\$]+(?: [^\s`|\\$]+)*$/;
function codeSpan(text) {
	const shown = showInvisible(text);
	return PLAIN.test(shown) ? `\`${shown}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

// src/core/render/markdown/markdown-table.ts
function markdownTable(header, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(header),
		line(header.map(() => "---")),
		...rows.map(line)
	].join("\n");
}

// src/core/render/diff/column-name.ts
const LONGEST_NAME$1 = 60;
function columnName(columns, index) {
	const name = columns[index] ?? "";
	return name.trim() === "" ? `column ${index + 1}` : cutText$1(name, LONGEST_NAME$1);
}

// src/core/render/mark/excerpt.ts
const CONTEXT = 24;
function excerpt(segments, length) {
	if (totalLength(segments) <= length) return [...segments];
	if (segments.every(({ changed }) => !changed)) return cutSegments(segments, length);
	const context = Math.min(CONTEXT, Math.floor(length / 3));
	return cutSegments(segments.map((segment, i) => segment.changed ? segment : {
		text: shorten(segment.text, context, i > 0, i < segments.length - 1),
		changed: false
	}), length);
}
function shorten(text, context, after, before) {
	const start = after ? cutText$1(text, context) : "…";
	const end = before ? cutTextStart(text, context) : "…";
	if (text.length <= start.length + end.length) return text;
	return after && before ? `${start}${end.slice(1)}` : after ? start : end;
}
function cutTextStart(text, length) {
	if (text.length <= length) return text;
	return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
function cutSegments(segments, length) {
	const kept = [];
	let left = length;
	for (const segment of segments) {
		if (left <= 0) break;
		const isLast = segment === segments.at(-1);
		const text = cutText$1(segment.text, isLast ? left : left - 1);
		kept.push({
			text,
			changed: segment.changed
		});
		if (text.length < segment.text.length) break;
		left -= text.length;
	}
	return kept;
}
function totalLength(segments) {
	return segments.reduce((total, { text }) => total + text.length, 0);
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/core/render/mark/is-word-boundary.ts
const EXTENSION$1 = /^[\p{M}\p{Emoji_Modifier}\p{Join_Control}\udc00-\udfff]/u;
const LETTER_FIRST = /^[\p{L}\p{N}_]/u;
const LETTER_LAST = /[\p{L}\p{N}\p{M}_]$/u;
function isWordBoundary(text, index) {
	if (index <= 0 || index >= text.length) return true;
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index, index + 2);
	if (EXTENSION$1.test(after) || before.endsWith("‍")) return false;
	return !(LETTER_LAST.test(before) && LETTER_FIRST.test(after));
}

// src/core/render/mark/common-ends.ts
const LONGEST_WORD = 40;
function commonEnds(a, b) {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
	start = retreat(start, (length) => isWordBoundary(a, length) && isWordBoundary(b, length));
	let end = 0;
	const most = shorter - start;
	while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
	end = retreat(end, (length) => isWordBoundary(a, a.length - length) && isWordBoundary(b, b.length - length));
	return {
		start,
		end
	};
}
function retreat(length, isBoundary) {
	for (let shorter = length; shorter >= 0 && length - shorter <= LONGEST_WORD; shorter--) if (isBoundary(shorter)) return shorter;
	return length;
}

// src/core/render/mark/merge-segments.ts
function mergeSegments(segments) {
	const filled = segments.filter(({ text }) => text !== "");
	const merged = [];
	for (const [i, { text, changed }] of filled.entries()) {
		const bridges = /^\s+$/.test(text) && filled[i - 1]?.changed === true && filled[i + 1]?.changed === true;
		const previous = merged.at(-1);
		if (previous && previous.changed === (changed || bridges)) merged[merged.length - 1] = {
			text: previous.text + text,
			changed: previous.changed
		};
		else merged.push({
			text,
			changed: changed || bridges
		});
	}
	return merged;
}

// src/core/render/mark/split-words.ts
const EXTENSION = String.raw`[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*`;
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}_]`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})${LETTER})+|\\s+|.${EXTENSION}`, "gsu");
function splitWords(text) {
	return text.match(WORD) ?? [];
}

// src/core/render/mark/mark-change.ts
const LONGEST_COMPARED = 2e4;
const MOST_EDITS = 400;
function markChange(base, head) {
	const { start, end } = commonEnds(base, head);
	const middle = compareWords(base.slice(start, base.length - end), head.slice(start, head.length - end));
	const before = {
		text: base.slice(0, start),
		changed: false
	};
	const after = {
		text: base.slice(base.length - end),
		changed: false
	};
	return {
		base: mergeSegments([
			before,
			...middle.base,
			after
		]),
		head: mergeSegments([
			before,
			...middle.head,
			after
		])
	};
}
function compareWords(base, head) {
	const whole = {
		base: [{
			text: base,
			changed: true
		}],
		head: [{
			text: head,
			changed: true
		}]
	};
	if (base === "" || head === "" || base.length + head.length > LONGEST_COMPARED) return whole;
	const parts = diffArrays(splitWords(base), splitWords(head), { maxEditLength: MOST_EDITS });
	if (!parts) return whole;
	const segments = {
		base: [],
		head: []
	};
	for (const { value, added, removed } of parts) {
		const segment = {
			text: value.join(""),
			changed: added || removed
		};
		if (!added) segments.base.push(segment);
		if (!removed) segments.head.push(segment);
	}
	return segments;
}

// src/core/render/diff/show-cell.ts
const LEAST_UNCHANGED = .4;
function showCell(cell, length) {
	if (cell === void 0) return { placeholder: "missing" };
	if (cell === "") return { placeholder: "empty" };
	return { segments: [{
		text: cutText$1(cellText(cell), length),
		changed: false
	}] };
}
function showCellChange(base, head, length) {
	if (base === void 0 || head === void 0 || base === "" || head === "") return {
		base: showCell(base, length),
		head: showCell(head, length)
	};
	const [before, after] = cellText(base) === cellText(head) ? [cellJson(base), cellJson(head)] : [cellText(base), cellText(head)];
	const marked = markChange(before, after);
	if (marked.base.filter(({ changed }) => !changed).map(({ text }) => text.length).reduce((sum, length) => sum + length, 0) / Math.min(before.length, after.length) < LEAST_UNCHANGED) return {
		base: showCell(before, length),
		head: showCell(after, length)
	};
	const show = (segments) => ({ segments: excerpt(segments, length).map(({ text, changed }) => ({
		text: changed ? showSpaces(text) : text,
		changed
	})) });
	return {
		base: show(marked.base),
		head: show(marked.head)
	};
}
function showSpaces(text) {
	if (!/^\p{Zs}+$/u.test(text)) return text;
	return text.replace(/./gsu, (space) => space === " " ? "␣" : `\\x${space.codePointAt(0).toString(16)}`);
}

// src/core/render/diff/view-modified.ts
const LONGEST_OTHER = 40;
const MOST_OTHERS$1 = 6;
const MOST_CELLS = 12;
function viewModified(diff, change, length) {
	const compared = change.cells.filter(({ baseColumn }) => baseColumn !== void 0);
	const real = compared.filter((cell) => cell.class.class !== "cosmetic");
	const shown = real.length > 0 ? real : compared;
	const changed = new Set(change.cells.map((cell) => cell.headColumn));
	const nameCell = (column) => ({
		column: columnName(diff.head.columns, column),
		text: cutText$1(cellText(change.head.cells[column]), LONGEST_OTHER)
	});
	return {
		row: change.head.index + 1,
		key: diff.key.headColumns.map(nameCell),
		cells: shown.slice(0, MOST_CELLS).map((cell) => viewCell(diff, cell, length)),
		moreCells: Math.max(0, shown.length - MOST_CELLS),
		others: change.head.cells.map((_, column) => column).filter((column) => !changed.has(column) && !diff.key.headColumns.includes(column)).map(nameCell).filter(({ text }) => text.trim() !== "").slice(0, MOST_OTHERS$1)
	};
}
function viewCell(diff, cell, length) {
	return {
		column: cell.headColumn === void 0 ? columnName(diff.base.columns, cell.baseColumn ?? 0) : columnName(diff.head.columns, cell.headColumn),
		note: cell.class.class === "substantive" ? "" : kindPhrase(cell.class.kind),
		...showCellChange(cell.base, cell.head, length)
	};
}

// src/core/render/escape/neutralise-formula.ts
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i;
function neutraliseFormula(text) {
	return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

// src/core/render/diff/markdown/mark-cell.ts
const ELEMENTS = {
	base: "del",
	head: "ins"
};
function markCell(cell, side) {
	if ("placeholder" in cell) return `*${cell.placeholder}*`;
	const element = ELEMENTS[side];
	return cell.segments.map(({ text, changed }, i) => {
		const safe = escapeMarkdown(i === 0 ? neutraliseFormula(text) : text);
		return changed ? `<${element}>${safe}</${element}>` : safe;
	}).join("");
}

// src/core/render/diff/markdown/render-modified-markdown.ts
const LONGEST_CELL$1 = 100;
const MOST_OTHERS = 2;
function renderModifiedMarkdown(diff, rows) {
	const views = rows.map((row) => viewModified(diff, row, LONGEST_CELL$1));
	const keyNames = diff.key.headColumns.map((column) => escapeMarkdown(columnName(diff.head.columns, column)));
	return markdownTable([
		"Row",
		...keyNames,
		"Column",
		"Base",
		"Head",
		"Also in the row"
	], views.flatMap((view) => [...view.cells.map((cell, i) => tableRow(view, cell, i === 0)), ...view.moreCells > 0 ? [moreRow(view)] : []]));
}
function tableRow(view, cell, isFirst) {
	const note = cell.note === "" ? "" : ` (${cell.note})`;
	return [
		isFirst ? formatCount(view.row) : "",
		...view.key.map(({ text }) => isFirst ? codeSpan(text) : ""),
		`${escapeMarkdown(cell.column)}${note}`,
		markCell(cell.base, "base"),
		markCell(cell.head, "head"),
		isFirst ? otherCells(view) : ""
	];
}
function moreRow(view) {
	const more = `*and ${countOf(view.moreCells, "more cell")}*`;
	return [
		"",
		...view.key.map(() => ""),
		more,
		"",
		"",
		""
	];
}
function otherCells(view) {
	return view.others.slice(0, MOST_OTHERS).map(({ column, text }) => escapeMarkdown(`${column}: ${text}`)).join("<br>");
}

// src/core/render/diff/choose-columns.ts
function chooseColumns(columnCount, key, most) {
	const others = Array.from({ length: columnCount }, (_, column) => column).filter((column) => !key.includes(column));
	return [...key, ...others].slice(0, most);
}

// src/core/render/diff/markdown/render-rows-markdown.ts
const LONGEST_CELL = 60;
const MOST_COLUMNS = 8;
function renderRowsMarkdown(rows, columns, key) {
	const shown = chooseColumns(columns.length, key, MOST_COLUMNS);
	const table = markdownTable(["Row", ...shown.map((column) => escapeMarkdown(columnName(columns, column)))], rows.map((row) => [formatCount(row.index + 1), ...cellsOf(row, shown)]));
	const left = columns.length - shown.length;
	return left > 0 ? `${table}\n\n${countOf(left, "more column")} not shown.` : table;
}
function cellsOf(row, columns) {
	if (row.raw === void 0) return columns.map((column) => markCell(showCell(row.cells[column], LONGEST_CELL), "head"));
	return columns.map((_, i) => i === 0 ? markCell(showCell(row.raw, LONGEST_CELL), "head") : "");
}

// src/core/render/diff/markdown/render-row-lists-markdown.ts
function renderRowListsMarkdown(diff, chosen) {
	const { modified, removed, added, moved, cosmeticOnly } = chosen;
	const titled = (verb, list, table) => list.rows.length > 0 ? [listTitle(verb, list.total, list.rows.length), table] : [];
	const removedRows = removed.rows.map(({ base }) => base);
	const addedRows = added.rows.map(({ head }) => head);
	return [
		...titled("modified", modified, renderModifiedMarkdown(diff, modified.rows)),
		...cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : [],
		...titled("removed", removed, renderRowsMarkdown(removedRows, diff.base.columns, diff.key.baseColumns)),
		...titled("added", added, renderRowsMarkdown(addedRows, diff.head.columns, diff.key.headColumns)),
		...titled("moved", moved, listMoved(moved.rows))
	];
}

// src/core/render/diff/column-sums.ts
const ORDER = {
	damage: 0,
	substantive: 1,
	cosmetic: 2
};
function columnSums({ columnChanges, head }) {
	return columnChanges.flatMap(({ name, headColumn, kinds }) => kinds.map(({ kind, class: cellClass, count }) => ({
		column: headColumn === void 0 ? columnName([name], 0) : columnName(head.columns, headColumn),
		class: cellClass,
		count,
		what: kindPhrase(kind)
	}))).sort((a, b) => ORDER[a.class] - ORDER[b.class] || b.count - a.count);
}

// src/core/render/diff/markdown/render-sums-markdown.ts
const MOST_SUMS = 30;
function renderSumsMarkdown(diff) {
	const sums = columnSums(diff);
	if (sums.length === 0) return "";
	const table = markdownTable([
		"Column",
		"Cells",
		"Class",
		"What happened"
	], sums.slice(0, MOST_SUMS).map((sum) => [
		escapeMarkdown(sum.column),
		formatCount(sum.count),
		sum.class,
		sum.what
	]));
	const left = sums.length - MOST_SUMS;
	return left > 0 ? `${table}\n\nand ${countOf(left, "more line")}` : table;
}

// src/core/render/diff/markdown/render-diff-markdown.ts
function renderDiffMarkdown(diff, options) {
	const headline = headlineOf(diff);
	const title = `**${escapeMarkdown(headline)}**`;
	if (headline === "no change") return `${title}\n`;
	return `${[title, ...renderDiffDetails(diff, options)].join("\n\n")}\n`;
}
function renderDiffDetails(diff, options) {
	return [
		renderFactsMarkdown(diff),
		renderSumsMarkdown(diff),
		...renderRowListsMarkdown(diff, chooseRows(diff, options.maxRows))
	].filter((block) => block !== "");
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
const LONGEST_PATH$3 = 200;
function* fileDetailBlocks(report, diffs, maxRows) {
	for (const file of report.datasets.flatMap((dataset) => dataset.files)) {
		const diff = diffOfFile(file, diffs);
		if (!diff || file.headline === "no change") continue;
		const name = escapeMarkdown(cutText$1(nameOfFile(file), LONGEST_PATH$3));
		const details = renderDiffDetails(diff, { maxRows }).join("\n\n");
		yield fold(`What changed in <code>${name}</code>`, details);
	}
}

// src/core/render/markdown/markdown-prose.ts
const LONGEST_PROSE = 500;
function markdownProse(sentence) {
	const parts = cutText$1(sentence, LONGEST_PROSE).split("`");
	const last = parts.length - 1;
	return parts.map((part, i) => {
		if (i % 2 === 0) return escapeMarkdown(part);
		return i === last ? `&#96;${escapeMarkdown(part)}` : codeSpan(part);
	}).join("");
}

// src/core/render/report/describe-place.ts
function describePlace({ line, row, side }) {
	const place = line !== void 0 ? `line ${formatCount(line)}` : row !== void 0 ? `row ${formatCount(row)}` : "";
	if (place === "") return "header or file";
	return side === "base" ? `${place} of base` : place;
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

// src/core/render/report/render-finding-markdown.ts
const LONGEST_PATH$2 = 200;
const LONGEST_KEY = 80;
const LONGEST_DETAIL = 200;
function renderFindingMarkdown({ file, finding }, maxRows) {
	const where = codeSpan(cutText$1(nameOfFile(file), LONGEST_PATH$2));
	const said = [finding.message.replace(/[^.!?…]$/, "$&."), finding.hint ?? ""].map(markdownProse).join(" ").trimEnd();
	const lines = [`${SEVERITY_ICONS[finding.severity]} **${escapeMarkdown(finding.check)}** in ${where}: ${said}`, ...finding.rows.slice(0, maxRows).map(rowLine)];
	const left = finding.count - Math.min(maxRows, finding.rows.length);
	if (maxRows > 0 && left > 0 && finding.rows.length > 0) lines.push(`- and ${formatCount(left)} more`);
	return lines.join("\n");
}
function rowLine(row) {
	const key = row.key === void 0 ? "" : `, key ${codeSpan(cutText$1(row.key, LONGEST_KEY))}`;
	const detail = row.detail === void 0 ? "" : `: ${escapeMarkdown(cutText$1(row.detail, LONGEST_DETAIL))}`;
	return `- ${describePlace(row)}${key}${detail}`;
}

// src/core/render/report/finding-blocks.ts
function findingBlocks(report, detail) {
	return [
		...titled("New errors", findingsOf(report, "new", "error"), detail),
		...titled("Errors that were there before", blockingDebt(report), detail),
		...titled("New warnings", findingsOf(report, "new", "warning"), detail)
	];
}
function titled(title, located, { maxRows, maxFindings, heading }) {
	if (located.length === 0) return [];
	const cut = located.length > maxFindings ? `, the first ${maxFindings} of ${located.length}` : "";
	const [first = "", ...rest] = located.slice(0, maxFindings).map((each) => renderFindingMarkdown(each, maxRows));
	return [`${heading} ${title}${cut}\n\n${first}`, ...rest];
}

// src/core/render/report/info-blocks.ts
const MOST_INFO = 20;
function infoBlocks(report, maxRows) {
	const info = findingsOf(report, "new", "info");
	if (info.length === 0) return [];
	const shown = info.slice(0, MOST_INFO).map((each) => renderFindingMarkdown(each, maxRows));
	const left = info.length - shown.length;
	const lines = left > 0 ? [...shown, `and ${countOf(left, "more finding")}`] : shown;
	return [fold("For your information", lines.join("\n\n"))];
}

// src/core/render/report/render-compared-markdown.ts
const LONGEST_NAME = 80;
const SHORT_COMMIT = 7;
function renderComparedMarkdown({ base, head, tool }) {
	return `<sub>${base ? `Compared ${describe(base)} with ${describe(head)}` : `Read ${describe(head)}, with nothing to compare it with`}, by Assay ${tool.version}.</sub>`;
}
function describe({ name, commit }) {
	const shown = codeSpan(cutText$1(name, LONGEST_NAME));
	return commit === void 0 ? shown : `${shown} at ${codeSpan(commit.slice(0, SHORT_COMMIT))}`;
}

// src/core/render/report/tally-findings.ts
function tallyFindings(file) {
	const count = (severity) => file.findings.filter((finding) => finding.severity === severity).filter((finding) => finding.standing === "new" && !finding.waived).reduce((total, finding) => total + finding.count, 0);
	const errors = count("error");
	const warnings = count("warning");
	return [...errors > 0 ? [countOf(errors, "error")] : [], ...warnings > 0 ? [countOf(warnings, "warning")] : []].join(", ");
}

// src/core/render/report/render-files-markdown.ts
const LONGEST_PATH$1 = 200;
const LONGEST_HEADLINE = 400;
function renderFilesMarkdown(report, maxFiles) {
	const files = report.datasets.flatMap((dataset) => dataset.files);
	const ordered = [...files.filter((file) => tallyFindings(file) !== ""), ...files.filter((file) => tallyFindings(file) === "")];
	const table = markdownTable([
		"File",
		"What changed",
		"New findings"
	], ordered.slice(0, maxFiles).map((file) => [
		describeName(file),
		escapeMarkdown(cutText$1(file.headline, LONGEST_HEADLINE)),
		tallyFindings(file) || "none"
	]));
	const left = files.length - maxFiles;
	return left > 0 ? `${table}\n\nand ${countOf(left, "more file")}` : table;
}
function describeName(file) {
	const name = codeSpan(cutText$1(nameOfFile(file), LONGEST_PATH$1));
	if (file.renamed_from === void 0) return name;
	return `${name}<br>was ${codeSpan(cutText$1(file.renamed_from, LONGEST_PATH$1))}`;
}

// src/core/render/report/place-of-notice.ts
function placeOfNotice({ path, line, message }) {
	if (path === void 0) return "";
	if (line !== void 0) return `${path}:${line}`;
	return message.includes(path) ? "" : path;
}

// src/core/render/report/render-notices-markdown.ts
const MOST_NOTICES = 20;
const LONGEST_PATH = 200;
function renderNoticesMarkdown({ notices }) {
	const lines = notices.slice(0, MOST_NOTICES).map(noticeLine);
	const left = notices.length - lines.length;
	return (left > 0 ? [...lines, `- and ${countOf(left, "more notice")}`] : lines).join("\n");
}
function noticeLine(notice) {
	const place = placeOfNotice(notice);
	const where = place === "" ? "" : ` (${codeSpan(cutText$1(place, LONGEST_PATH))})`;
	return `- ${SEVERITY_ICONS[notice.severity]} ${markdownProse(notice.message)}${where}`;
}

// src/core/render/report/render-verdict-markdown.ts
const LONGEST_VERDICT = 500;
function renderVerdictMarkdown(report, heading) {
	const { tone, text, todo } = verdictOf(report);
	const said = escapeMarkdown(cutText$1(text, LONGEST_VERDICT));
	if (todo === void 0) return `${TONE_ICONS[tone]} **Assay:** ${said}`;
	return `${heading} ${TONE_ICONS[tone]} Assay: ${said}\n\n${markdownProse(todo)}`;
}

// src/core/render/report/standing-lines.ts
const MOST_CHECKS = 5;
function standingLines(report) {
	const lines = [];
	const fixed = findingsOf(report, "fixed");
	const existing = findingsOf(report, "existing");
	if (fixed.length > 0) lines.push(`Fixed: ${sumChecks(fixed)}. Thank you!`);
	if (existing.length > 0) lines.push(`Existing debt, not from this change: ${sumChecks(existing)}.`);
	const waived = report.datasets.flatMap(({ files }) => files.flatMap((file) => file.findings)).filter((finding) => finding.waived && finding.standing !== "fixed").reduce((total, { count }) => total + count, 0);
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

// src/core/render/report/render-report-markdown.ts
const SUMMARY_LIMIT = 1044480;
const MAX_FILES = 200;
const MAX_FINDING_ROWS = 10;
const MAX_FINDINGS = 100;
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
	yield renderNoticesMarkdown(report);
	if (report.datasets.some(({ files }) => files.length > 0)) yield renderFilesMarkdown(report, MAX_FILES);
	yield* findingBlocks(report, {
		maxRows: MAX_FINDING_ROWS,
		maxFindings: MAX_FINDINGS,
		heading: "###"
	});
	yield standingLines(report).join(" ");
	yield renderComparedMarkdown(report);
	yield* infoBlocks(report, MAX_FINDING_ROWS);
	yield* fileDetailBlocks(report, diffs, MAX_DIFF_ROWS);
}
function cutNote(reportUrl) {
	return `*This is not all: the rest did not fit. See the ${reportUrl !== void 0 && /^https:\/\/[^\s<>()[\]|]+$/.test(reportUrl) ? `[full report](${reportUrl})` : "full report (`report.html`)"}.*`;
}

// src/check/write-report-files.ts
async function writeReportFiles({ report, diffs }, folder) {
	await mkdir(folder, { recursive: true });
	const files = {
		json: join(folder, "report.json"),
		markdown: join(folder, "report.md"),
		html: join(folder, "report.html")
	};
	await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
	await writeFile(files.markdown, renderReportMarkdown(report, diffs));
	await pipeline$1(Readable.from(renderReportHtml(report, diffs)), createWriteStream(files.html));
	return files;
}

// src/revisions/closers.ts
var Closers = class {
	#closers = [];
	add(close) {
		this.#closers.push(close);
	}
	async closeAll() {
		const failed = (await Promise.allSettled(this.#closers.splice(0).reverse().map((close) => close()))).find((result) => result.status === "rejected");
		if (failed) throw failed.reason;
	}
};

// src/revisions/bytes/block-memory.ts
const BLOCK = 262144;
var BlockMemory = class {
	#blocks = [];
	#length = 0;
	get byteLength() {
		return this.#length;
	}
	append(bytes) {
		for (let from = 0; from < bytes.length;) {
			const offset = this.#length % BLOCK;
			if (offset === 0) this.#blocks.push(new Uint8Array(BLOCK));
			const part = bytes.subarray(from, from + BLOCK - offset);
			this.#blocks.at(-1)?.set(part, offset);
			this.#length += part.length;
			from += part.length;
		}
	}
	trim() {
		const last = this.#blocks.pop();
		if (last) this.#blocks.push(last.slice(0, (this.#length - 1) % BLOCK + 1));
	}
	blocks() {
		return this.#blocks.map((block, i) => block.subarray(0, this.#length - i * BLOCK));
	}
	slice(start, end) {
		const first = Math.floor(start / BLOCK);
		const offset = start - first * BLOCK;
		if (end <= (first + 1) * BLOCK) return (this.#blocks[first] ?? /* @__PURE__ */ new Uint8Array(0)).subarray(offset, offset + end - start);
		const bytes = new Uint8Array(end - start);
		for (let filled = 0; filled < bytes.length;) {
			const block = this.#blocks[Math.floor((start + filled) / BLOCK)];
			const from = (start + filled) % BLOCK;
			const part = block.subarray(from, from + bytes.length - filled);
			bytes.set(part, filled);
			filled += part.length;
		}
		return bytes;
	}
	clear() {
		this.#blocks = [];
		this.#length = 0;
	}
};

// src/revisions/bytes/open-file-source.ts
function openFileSource(handle, byteLength) {
	return {
		byteLength,
		async slice(start, end) {
			const bytes = new Uint8Array(end - start);
			let filled = 0;
			while (filled < bytes.length) {
				const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
				if (bytesRead === 0) break;
				filled += bytesRead;
			}
			return bytes;
		}
	};
}

// src/revisions/bytes/open-temporary-file.ts
async function openTemporaryFile(folder = tmpdir(), unlink = rm) {
	const path = join(folder, `assay-${randomUUID()}`);
	const handle = await open(path, "wx+", 384);
	try {
		await unlink(path);
		return {
			handle,
			close: () => handle.close()
		};
	} catch {
		const removeNow = () => rmSync(path, { force: true });
		process.once("exit", removeNow);
		return {
			handle,
			async close() {
				process.off("exit", removeNow);
				await handle.close();
				await rm(path, { force: true });
			}
		};
	}
}

// src/revisions/bytes/spool.ts
const SPOOL_MEMORY = 33554432;
const DISK_BATCH = 1048576;
async function spool(chunks, options = {}) {
	const { memoryLimit = SPOOL_MEMORY, openFile = openTemporaryFile } = options;
	const memory = new BlockMemory();
	let file;
	let written = 0;
	const flush = async (to) => {
		for (const block of memory.blocks()) written += await writeAll(to, block);
		memory.clear();
	};
	try {
		for await (const chunk of chunks) {
			memory.append(chunk);
			if (memory.byteLength <= (file ? DISK_BATCH : memoryLimit)) continue;
			file ??= await openFile();
			await flush(file);
		}
		if (file) await flush(file);
	} catch (error) {
		await file?.close();
		throw error;
	}
	if (file) return {
		source: openFileSource(file.handle, written),
		close: file.close
	};
	memory.trim();
	return {
		source: inMemory(memory),
		close: async () => memory.clear()
	};
}
async function writeAll(file, bytes) {
	for (let from = 0; from < bytes.length;) {
		const { bytesWritten } = await file.handle.write(bytes, from);
		from += bytesWritten;
	}
	return bytes.length;
}
function inMemory(memory) {
	if (memory.byteLength === 0) return memorySource(/* @__PURE__ */ new Uint8Array(0));
	return {
		byteLength: memory.byteLength,
		slice: (start, end) => memory.slice(start, end)
	};
}

// src/revisions/data-context.ts
const TOTAL_MEMORY = 268435456;
function createDataContext(closers, openLfs) {
	return {
		closers,
		openLfs,
		memory: { left: TOTAL_MEMORY }
	};
}
async function spoolData(chunks, context) {
	const memoryLimit = Math.min(context.spool?.memoryLimit ?? 33554432, context.memory.left);
	const { source, close } = await spool(chunks, {
		...context.spool,
		memoryLimit
	});
	context.closers.add(close);
	if (source.byteLength <= memoryLimit) context.memory.left -= source.byteLength;
	return source;
}

// src/revisions/git/describe-git-failure.ts
const MAX_QUOTED = 300;
function describeGitStartFailure(folder, cause) {
	return new AssayError("git-failed", `Git could not be started in ${folder}.`, {
		hint: "Install Git 2.31 or newer, and see that it is on the PATH and that the folder exists.",
		cause
	});
}
function describeGitFailure(folder, args, stderr) {
	if (stderr.includes("not a git repository")) return new AssayError("git-failed", `${folder} is not inside a Git repository.`, { hint: "Run Assay inside a checkout, or compare two files: assay diff old.csv new.csv" });
	if (stderr.includes("dubious ownership")) return new AssayError("git-failed", `${folder} belongs to another user, so Git refuses it.`, { hint: `If you trust it, run: git config --global --add safe.directory ${folder}` });
	const words = stderr.trim().slice(0, MAX_QUOTED) || "it said nothing";
	return new AssayError("git-failed", `git ${args[0]} failed in ${folder}: ${words}`);
}

// src/revisions/git/find-git.ts
function findGit(platform = process.platform, path = process.env["PATH"] ?? "", exists = existsSync) {
	if (platform !== "win32") return "git";
	return path.split(win32.delimiter).filter((folder) => win32.isAbsolute(folder)).map((folder) => win32.join(folder, "git.exe")).find(exists) ?? "git-not-found.exe";
}

// src/revisions/git/start-git.ts
const SAFE_CONFIG = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.pager=cat"],
	...["-c", "gc.auto=0"],
	...["-c", "maintenance.auto=false"]
];
function startGit(folder, args, options = {}) {
	return spawn(findGit(), [...SAFE_CONFIG, ...args], {
		cwd: folder,
		env: {
			...process.env,
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C",
			...options.env
		},
		stdio: [
			options.input ? "pipe" : "ignore",
			"pipe",
			"pipe"
		],
		detached: options.group === true,
		windowsHide: true
	});
}

// src/revisions/git/stop-git.ts
function stopGit(child, group, reason) {
	try {
		if (group && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
	child.stdout?.destroy(reason);
	child.stderr?.destroy();
}

// src/revisions/git/stream-git.ts
const TIMEOUT$3 = 6e5;
const MAX_OUTPUT = 536870912;
const MAX_STDERR = 16384;
async function* streamGit(folder, args, options = {}) {
	const { timeout = TIMEOUT$3, env = {}, remote = false } = options;
	const group = remote && process.platform !== "win32";
	const child = startGit(folder, args, {
		env,
		group
	});
	const stderr = collectStderr(child);
	const ended = waitForEnd(child);
	const tooLate = `git ${args[0]} took longer than ${timeout} milliseconds in ${folder}.`;
	const onTimeout = () => stopGit(child, group, new AssayError("git-failed", tooLate));
	const timer = setTimeout(onTimeout, timeout);
	let done = false;
	let total = 0;
	try {
		for await (const chunk of child.stdout) {
			total += chunk.length;
			if (total > MAX_OUTPUT) throw new AssayError("git-failed", `git ${args[0]} wrote more than ${MAX_OUTPUT} bytes.`);
			yield chunk;
		}
		const { code, error } = await ended;
		done = true;
		if (error) throw describeGitStartFailure(folder, error);
		if (code !== 0) throw describeGitFailure(folder, args, stderr());
	} finally {
		clearTimeout(timer);
		if (!done) stopGit(child, group);
	}
}
function collectStderr(child) {
	let text = "";
	child.stderr?.on("data", (chunk) => {
		if (text.length < MAX_STDERR) text += chunk.toString("utf8");
	});
	return () => text;
}
function waitForEnd(child) {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve({
			code: null,
			error
		}));
		child.once("close", (code) => resolve({ code }));
	});
}

// src/revisions/git/run-git.ts
async function runGit(folder, args, options = {}) {
	const chunks = [];
	for await (const chunk of streamGit(folder, args, options)) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8").replace(/\n$/, "");
}
async function tryGit(folder, args, options = {}) {
	try {
		return await runGit(folder, args, options);
	} catch (error) {
		if (error instanceof AssayError && error.code === "git-failed") return void 0;
		throw error;
	}
}

// src/revisions/git/find-repository.ts
async function findRepository(cwd) {
	const gitFolder = await runGit(cwd, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
	const root = await tryGit(cwd, ["rev-parse", "--show-toplevel"]);
	if (root === void 0) return {
		folder: cwd,
		prefix: "",
		gitFolder
	};
	return {
		folder: root,
		root,
		prefix: await runGit(cwd, ["rev-parse", "--show-prefix"]),
		gitFolder
	};
}

// src/revisions/git/is-shallow.ts
async function isShallow(folder) {
	return await runGit(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
}

// src/revisions/git/fetch-commits.ts
const TIMEOUT$2 = 12e4;
const TIMEOUT_ALL = 6e5;
const FETCH = ["fetch", ...[
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
]];
async function fetchCommit(folder, remote, id) {
	if (await tryGit(folder, [
		"cat-file",
		"-e",
		id
	]) !== void 0) return true;
	const depth = await isShallow(folder) ? ["--depth=1"] : [];
	const args = [
		...FETCH,
		...depth,
		"--end-of-options",
		remote.name,
		id
	];
	return await tryGit(folder, args, {
		timeout: TIMEOUT$2,
		remote: true
	}) !== void 0;
}
async function deepenHistory(folder, remote, commits, by) {
	const depth = by === "all" ? "--unshallow" : `--deepen=${by}`;
	const args = [
		...FETCH,
		depth,
		"--end-of-options",
		remote.name
	];
	const options = {
		timeout: by === "all" ? TIMEOUT_ALL : TIMEOUT$2,
		remote: true
	};
	if (await tryGit(folder, [...args, ...commits], options) !== void 0) return true;
	return await tryGit(folder, args, options) !== void 0;
}

// src/revisions/git/find-merge-base.ts
async function findMergeBase(folder, base, head) {
	const found = await tryGit(folder, [
		"merge-base",
		base,
		head
	]);
	if (!found) return void 0;
	return {
		commit: found,
		certain: await isCertain(folder, base, head, found)
	};
}
async function isCertain(folder, base, head, found) {
	if (found === base || found === head) return true;
	const path = resolve(folder, await runGit(folder, [
		"rev-parse",
		"--git-path",
		"shallow"
	]));
	const cuts = await readFile(path, "utf8").catch(() => "");
	if (cuts === "") return true;
	const cut = new Set(cuts.split("\n"));
	return !(await runGit(folder, [
		"rev-list",
		base,
		head,
		`^${found}`
	])).split("\n").some((commit) => cut.has(commit));
}

// src/revisions/git/find-base-commit.ts
const STEPS = [
	50,
	200,
	1e3
];
async function findBaseCommit(folder, remote, base, head, github) {
	let best = await findMergeBase(folder, base, head);
	if (best?.certain || !remote || !await isShallow(folder)) return best?.commit;
	for (const step of STEPS) {
		if (!await deepenHistory(folder, remote, [base, head], step)) return best?.commit;
		best = await findMergeBase(folder, base, head);
		if (best?.certain) return best.commit;
	}
	const told = await github?.mergeBase(base, head).catch(() => void 0);
	if (told && await fetchCommit(folder, remote, told)) return told;
	if (best) return best.commit;
	await deepenHistory(folder, remote, [base, head], "all");
	return (await findMergeBase(folder, base, head))?.commit;
}

// src/revisions/git/resolve-commit.ts
async function resolveCommit(objects, revision) {
	return objects.read(`${revision}^{commit}`, async (object) => object?.id);
}

// src/revisions/git/find-commit.ts
const FULL_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function findCommit(folder, objects, remote, revision) {
	const here = await resolveCommit(objects, revision);
	if (here || !remote) return here;
	const known = await resolveCommit(objects, `refs/remotes/${remote.name}/${revision}`);
	if (known) return known;
	const id = FULL_ID.test(revision) ? revision : await branchTip(folder, remote, revision);
	if (!id) return void 0;
	await fetchCommit(folder, remote, id);
	return resolveCommit(objects, id);
}
async function branchTip(folder, remote, branch) {
	const reference = `refs/heads/${branch}`;
	if (await tryGit(folder, ["check-ref-format", reference]) === void 0) return void 0;
	const args = [
		"ls-remote",
		"--quiet",
		"--end-of-options",
		remote.name,
		reference
	];
	return ((await tryGit(folder, args, {
		timeout: 6e4,
		remote: true
	}))?.split("\n").find((text) => text.endsWith(`\t${reference}`)))?.split("	")[0];
}

// src/revisions/git/find-remote.ts
async function findRemote(folder) {
	const names = (await tryGit(folder, ["remote"]))?.split("\n").filter(Boolean) ?? [];
	const name = names.includes("origin") ? "origin" : names[0];
	if (name === void 0) return void 0;
	const url = await tryGit(folder, [
		"remote",
		"get-url",
		"--end-of-options",
		name
	]);
	return url ? {
		name,
		url
	} : void 0;
}

// src/revisions/git/find-sides.ts
async function findSides(folder, objects, wanted, github) {
	const remote = await findRemote(folder);
	const find = (revision) => findCommit(folder, objects, remote, revision);
	const base = await find(wanted.base);
	const head = await find(wanted.head);
	const policy = wanted.policy === void 0 ? base : await find(wanted.policy);
	const common = base && head && await findBaseCommit(folder, remote, base, head, github);
	if (await isShallow(folder) && !(common && policy)) {
		const { base: baseName, head: headName, policy: policyName = baseName } = wanted;
		return { missing: {
			base: base ?? baseName,
			head: head ?? headName,
			policy: policy ?? policyName
		} };
	}
	if (!base) throw unknownRevision(wanted.base);
	if (!head) throw unknownRevision(wanted.head);
	if (!policy) throw unknownRevision(wanted.policy ?? wanted.base);
	return {
		base: {
			name: wanted.base,
			commit: common ?? base
		},
		head: {
			name: wanted.head,
			commit: head
		},
		policy,
		unrelated: !common
	};
}
function unknownRevision(revision) {
	return new AssayError("bad-arguments", `Git knows no commit called ${JSON.stringify(revision)}.`, { hint: "Name a branch, a tag or a commit that this repository has; `git fetch` gets those of a remote." });
}

// src/revisions/bytes/byte-reader.ts
var StreamEnded = class extends Error {};
var ByteReader = class {
	#chunks;
	#rest = /* @__PURE__ */ new Uint8Array(0);
	#pending = 0;
	constructor(chunks) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}
	async readLine(limit) {
		let line = /* @__PURE__ */ new Uint8Array(0);
		for (;;) {
			if (this.#rest.length === 0 && !await this.#fill()) throw new StreamEnded("the stream ended within a line");
			const end = this.#rest.indexOf(10);
			const part = this.#consume(end < 0 ? this.#rest.length : end + 1);
			line = Buffer.concat([line, part]);
			if (end >= 0) return Buffer.from(line.subarray(0, -1)).toString("utf8");
			if (line.length > limit) throw new Error(`a line is longer than ${limit} bytes`);
		}
	}
	async read(length) {
		const parts = [];
		for (let missing = length; missing > 0;) {
			if (this.#rest.length === 0 && !await this.#fill()) break;
			const part = this.#consume(Math.min(missing, this.#rest.length));
			parts.push(part);
			missing -= part.length;
		}
		return parts.length === 1 ? parts[0] : Buffer.concat(parts);
	}
	take(length) {
		this.#pending = length;
		return this.#takePending();
	}
	async finish(more) {
		this.#pending += more;
		for await (const _bytes of this.#takePending());
	}
	async *#takePending() {
		while (this.#pending > 0) {
			if (this.#rest.length === 0 && !await this.#fill()) throw new StreamEnded(`the stream ended ${this.#pending} bytes early`);
			const part = this.#consume(Math.min(this.#pending, this.#rest.length));
			this.#pending -= part.length;
			yield part;
		}
	}
	#consume(length) {
		const part = this.#rest.subarray(0, length);
		this.#rest = this.#rest.subarray(length);
		return part;
	}
	async #fill() {
		const next = await this.#chunks.next();
		if (next.done) return false;
		this.#rest = next.value;
		return true;
	}
};

// src/revisions/git/git-objects.ts
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const MAX_HEADER = 65536;
var GitObjects = class {
	#folder;
	#running;
	#turn = Promise.resolve();
	constructor(folder) {
		this.#folder = folder;
	}
	read(name, use) {
		const turn = this.#turn.then(() => this.#readNow(name, use));
		this.#turn = turn.catch(() => {});
		return turn;
	}
	async close() {
		await this.#turn;
		this.#running?.child.stdin?.end();
		await this.#running?.ended;
		this.#running = void 0;
	}
	async #readNow(name, use) {
		if (name.includes("\n") || name.includes("\0")) return use(void 0);
		this.#running ??= this.#start();
		const running = this.#running;
		try {
			return await this.#readFrom(running, name, use);
		} catch (error) {
			if (!(error instanceof StreamEnded)) throw error;
			this.#running = void 0;
			throw await this.#describeEnd(running);
		}
	}
	async #readFrom({ child, output }, name, use) {
		child.stdin?.write(`${name}\n`);
		const header = await output.readLine(MAX_HEADER);
		const [, id, type, size] = HEADER.exec(header) ?? [];
		if (!id) return use(void 0);
		const body = output.take(Number(size));
		try {
			return await use({
				id,
				type,
				size: Number(size),
				bytes: body
			});
		} finally {
			await output.finish(1);
		}
	}
	#start() {
		const child = startGit(this.#folder, ["cat-file", "--batch"], { input: true });
		child.stdin?.on("error", () => {});
		return {
			child,
			output: new ByteReader(child.stdout),
			ended: waitForEnd(child),
			stderr: collectStderr(child)
		};
	}
	async #describeEnd(running) {
		const { error } = await running.ended;
		if (error) return describeGitStartFailure(this.#folder, error);
		return describeGitFailure(this.#folder, ["cat-file"], running.stderr());
	}
};

// src/revisions/decode-text.ts
const MAX_TEXT = 1048576;
function checkTextSize(path, byteLength) {
	if (byteLength <= 1048576) return;
	const message = `${path} has ${byteLength} bytes; a text file may have ${MAX_TEXT} at most.`;
	throw new AssayError("bad-input", message, { hint: "Is the path of the config the right one?" });
}
function decodeText(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}

// src/revisions/compression/detect-compression.ts
function detectCompression(head) {
	const [a, b, c, d] = head;
	if (a === 31 && b === 139 && c === 8) return "gzip";
	if (b === 181 && c === 47 && d === 253 && a === 40) return "zstd";
	if (a !== void 0 && a >> 4 === 5 && b === 42 && c === 77 && d === 24) return "zstd";
	return "none";
}

// src/revisions/bytes/stream-source.ts
const WINDOW = 262144;
async function* streamSource(source) {
	for (let start = 0; start < source.byteLength; start += WINDOW) yield await source.slice(start, Math.min(start + WINDOW, source.byteLength));
}

// src/revisions/compression/drive-transform.ts
function driveTransform(transform, onBytes) {
	let ended = false;
	let failure;
	let settle = () => {};
	const fail = (error) => {
		failure ??= error;
		settle();
	};
	transform.on("data", (bytes) => {
		try {
			onBytes(bytes);
		} catch (error) {
			fail(error);
			transform.destroy();
		}
	});
	transform.on("error", fail);
	transform.on("end", () => {
		ended = true;
		settle();
	});
	const run = (start) => new Promise((resolve, reject) => {
		settle = () => failure ? reject(failure) : resolve();
		if (failure || ended) settle();
		else start();
	});
	return {
		push: (piece) => run(() => transform.write(piece, (error) => error ? fail(error) : settle())),
		finish: () => run(() => transform.end()),
		destroy: () => void transform.destroy()
	};
}

// src/revisions/compression/expand-gzip.ts
const STEP = 16384;
async function* expandGzip(chunks, compressedSize, onBytes) {
	const chunkSize = Math.min(Math.max(compressedSize >> 10, 256), 65536);
	const expander = driveTransform(createGunzip({ chunkSize }), onBytes);
	try {
		for await (const chunk of chunks) for (let from = 0; from < chunk.length; from += STEP) {
			await expander.push(chunk.subarray(from, from + STEP));
			yield;
		}
		await expander.finish();
	} finally {
		expander.destroy();
	}
}

// src/revisions/compression/create-zstd-decoder.ts
const nodeZstdDecoder = zlib.createZstdDecompress ? (onBytes) => driveTransform(zlib.createZstdDecompress(), onBytes) : void 0;
const plainZstdDecoder = (onBytes) => {
	const decoder = new Decompress((bytes) => onBytes(bytes));
	return {
		push: async (piece) => decoder.push(piece),
		finish: async () => decoder.push(/* @__PURE__ */ new Uint8Array(0), true),
		destroy() {}
	};
};

// src/revisions/compression/zstd-frames.ts
const MAGIC = 4247762216;
const SKIPPABLE = 407710288;
async function* zstdFrames(reader) {
	for (;;) {
		const start = await reader.read(4);
		if (start.length === 0) return;
		if (start.length < 4) throw new Error("unexpected end of file");
		const magic = number(start);
		if (magic - (magic & 15) === SKIPPABLE) await skip(reader, number(await exactly(reader, 4)));
		else if (magic === MAGIC) yield* readFrame(reader, start);
		else throw new Error("data that is no zstd frame follows a frame");
	}
}
async function* readFrame(reader, magic) {
	const descriptor = await exactly(reader, 1);
	const flags = descriptor[0];
	const singleSegment = (flags & 32) !== 0;
	const checksum = (flags & 4) !== 0 ? 4 : 0;
	const dictionaryBytes = [
		0,
		1,
		2,
		4
	][flags & 3];
	const sizeBytes = [
		singleSegment ? 1 : 0,
		2,
		4,
		8
	][flags >> 6];
	const fields = await exactly(reader, (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes);
	yield {
		bytes: Buffer.concat([
			magic,
			descriptor,
			fields
		]),
		last: false
	};
	for (let last = false; !last;) {
		const header = await exactly(reader, 3);
		const bits = number(header);
		last = (bits & 1) === 1;
		const length = ((bits >> 1 & 3) === 1 ? 1 : bits >> 3) + (last ? checksum : 0);
		const body = await reader.read(length);
		const complete = body.length === length;
		yield {
			bytes: Buffer.concat([header, body]),
			last: last && complete
		};
		if (!complete) throw new Error("unexpected end of file");
	}
}
async function exactly(reader, length) {
	const bytes = await reader.read(length);
	if (bytes.length < length) throw new Error("unexpected end of file");
	return bytes;
}
async function skip(reader, length) {
	for (let left = length; left > 0;) {
		const part = Math.min(left, 65536);
		await exactly(reader, part);
		left -= part;
	}
}
function number(bytes) {
	return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

// src/revisions/compression/expand-zstd.ts
async function* expandZstd(chunks, onBytes, createDecoder = nodeZstdDecoder ?? plainZstdDecoder) {
	let decoder = createDecoder(onBytes);
	try {
		for await (const piece of zstdFrames(new ByteReader(chunks))) {
			await decoder.push(piece.bytes);
			if (piece.last) {
				await decoder.finish();
				decoder = createDecoder(onBytes);
			}
			yield;
		}
	} finally {
		decoder.destroy();
	}
}

// src/revisions/compression/expand-bytes.ts
const EXPANSION_LIMITS = {
	size: 16 * 1024 ** 3,
	ratio: 500,
	freeSize: 128 * 1024 ** 2
};
async function* expandBytes(source, compression, options) {
	const { size, ratio, freeSize } = options.limits ?? EXPANSION_LIMITS;
	const limit = Math.min(size, Math.max(freeSize, ratio * source.byteLength));
	let total = 0;
	let ready = [];
	const onBytes = (bytes) => {
		total += bytes.length;
		if (total > limit) throw new Error(`it expands to more than ${limit} bytes`);
		ready.push(bytes);
	};
	const take = () => {
		const taken = ready;
		ready = [];
		return taken;
	};
	const chunks = streamSource(source);
	const steps = compression === "gzip" ? expandGzip(chunks, source.byteLength, onBytes) : expandZstd(chunks, onBytes, options.zstdDecoder);
	try {
		for await (const _step of steps) yield* take();
	} catch (error) {
		if (!(error instanceof Error) || "syscall" in error) throw error;
		options.onDamaged(`the ${compression} stream is damaged: ${error.message}`);
	}
	yield* take();
}

// src/revisions/dvc/parse-dvc-file.ts
const DVC_FILE_LIMIT = 65536;
const dvcFile = object({ outs: array(object({
	path: string(),
	size: number$1().int().nonnegative().optional(),
	md5: string().optional(),
	etag: string().optional(),
	checksum: string().optional()
}).refine((out) => out.md5 ?? out.etag ?? out.checksum)).min(1) });
function parseDvcFile(text) {
	const { data } = dvcFile.safeParse(parseYaml(text));
	if (!data) return void 0;
	const path = data.outs.map((out) => out.path).join(", ");
	const sizes = data.outs.map((out) => out.size);
	if (sizes.includes(void 0)) return { path };
	return {
		path,
		size: sizes.reduce((sum, size) => sum + (size ?? 0), 0)
	};
}
function parseYaml(text) {
	try {
		return (0, import_dist.parse)(text, { logLevel: "silent" });
	} catch {
		return;
	}
}

// src/revisions/lfs/parse-lfs-pointer.ts
const LFS_POINTER_LIMIT = 1024;
const VERSION = /^version (https:\/\/git-lfs\.github\.com\/spec\/v1|https:\/\/hawser\.github\.com\/spec\/v1)\n/;
function parseLfsPointer(bytes) {
	if (bytes.length >= 1024) return void 0;
	const text = Buffer.from(bytes).toString("latin1");
	const oid = /\noid sha256:([0-9a-f]{64})(?:\n|$)/.exec(text)?.[1];
	const size = /\nsize (\d{1,15})(?:\n|$)/.exec(text)?.[1];
	if (!VERSION.test(text) || oid === void 0 || size === void 0) return void 0;
	return {
		oid,
		size: Number(size),
		extended: /\next-\d-/.test(text)
	};
}

// src/revisions/open-data.ts
async function openData(path, source, context) {
	if (path.endsWith(".dvc") && source.byteLength <= 65536) {
		const text = Buffer.from(await source.slice(0, source.byteLength)).toString("utf8");
		const pointer = parseDvcFile(text);
		if (pointer) return {
			kind: "pointer",
			system: "dvc",
			reason: "DVC keeps the data outside Git and Assay does not fetch it",
			...sizeOf(pointer)
		};
	}
	if (source.byteLength < 1024) {
		const pointer = parseLfsPointer(await source.slice(0, source.byteLength));
		if (pointer) return openPointer(pointer, context);
	}
	return openBytes(source, context);
}
async function openPointer(pointer, context) {
	const opened = await context.openLfs(pointer);
	if ("source" in opened) return openBytes(opened.source, context);
	return {
		kind: "pointer",
		system: "lfs",
		size: pointer.size,
		reason: opened.reason
	};
}
async function openBytes(source, context) {
	const head = await source.slice(0, Math.min(4, source.byteLength));
	const compression = detectCompression(head);
	if (compression === "none") return {
		kind: "bytes",
		source,
		compression
	};
	let damage;
	const onDamaged = (text) => {
		damage = text;
	};
	const expanded = expandBytes(source, compression, {
		...context.expand,
		onDamaged
	});
	return {
		kind: "bytes",
		source: await spoolData(expanded, context),
		compression,
		...damage === void 0 ? {} : { damaged: damage }
	};
}
function sizeOf({ size }) {
	return size === void 0 ? {} : { size };
}

// src/revisions/worktree/open-worktree-file.ts
async function openWorktreeFile(root, path) {
	const names = path.split("/");
	if (names.some(isForbidden)) return { kind: "absent" };
	let place = root;
	for (const [i, name] of names.entries()) {
		place = join(place, name);
		const stats = await stat$1(place);
		if (!stats) return { kind: "absent" };
		if (stats.isSymbolicLink()) return { kind: "link" };
		if (stats.isDirectory()) {
			if (await stat$1(join(place, ".git"))) return { kind: "submodule" };
		} else if (i < names.length - 1 || !stats.isFile()) return { kind: "absent" };
		else return openFile(place);
	}
	return { kind: "absent" };
}
async function openFile(place) {
	const noFollow = constants.O_NOFOLLOW ?? 0;
	const handle = await open(place, constants.O_RDONLY | noFollow);
	return {
		kind: "file",
		handle,
		byteLength: (await handle.stat()).size
	};
}
function isForbidden(name) {
	return name === "" || name === "." || name === ".." || name.includes(sep) || /^\.git$/i.test(name);
}
async function stat$1(place) {
	return lstat(place).catch(() => void 0);
}

// src/revisions/worktree/worktree-files.ts
var WorktreeFiles = class {
	#root;
	#context;
	constructor(root, context) {
		this.#root = root;
		this.#context = context;
	}
	async open(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return { kind: entry.kind };
		this.#context.closers.add(() => entry.handle.close());
		return openData(path, openFileSource(entry.handle, entry.byteLength), this.#context);
	}
	async readText(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return void 0;
		try {
			checkTextSize(path, entry.byteLength);
			return decodeText(await entry.handle.readFile());
		} finally {
			await entry.handle.close();
		}
	}
};

// src/revisions/git/parse-tree.ts
function entryKind(mode) {
	if (mode === "120000") return "link";
	if (mode === "160000") return "submodule";
	return mode === "40000" ? "folder" : "file";
}
function parseTree(bytes, idBytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < buffer.length;) {
		const space = buffer.indexOf(32, start);
		const zero = buffer.indexOf(0, space);
		const end = zero + 1 + idBytes;
		if (space < 0 || zero < 0 || end > buffer.length) throw new Error("a tree object is cut short");
		const id = buffer.toString("hex", zero + 1, end);
		const kind = entryKind(buffer.toString("latin1", start, space));
		entries.set(buffer.toString("utf8", space + 1, zero), {
			kind,
			id
		});
		start = end;
	}
	return entries;
}

// src/revisions/git/tree-walker.ts
const MAX_TREE = 268435456;
const CACHED_TREES = 32;
var TreeWalker = class {
	#objects;
	#cache = /* @__PURE__ */ new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	async find(commit, path) {
		let entry = {
			kind: "folder",
			id: `${commit}^{tree}`
		};
		for (const name of path.split("/")) {
			if (entry.kind === "submodule") return entry;
			if (entry.kind !== "folder") return void 0;
			const next = (await this.#tree(entry.id)).get(name);
			if (!next) return void 0;
			entry = next;
		}
		return entry;
	}
	async #tree(name) {
		const cached = this.#cache.get(name);
		if (cached) return cached;
		const tree = await this.#objects.read(name, async (object) => {
			if (object?.type !== "tree" || object.size > MAX_TREE) throw new AssayError("git-failed", `The tree ${name} is missing or too large.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
			const chunks = [];
			for await (const chunk of object.bytes) chunks.push(chunk);
			return parseTree(Buffer.concat(chunks), object.id.length / 2);
		});
		this.#cache.set(name, tree);
		const [oldest] = this.#cache.keys();
		if (this.#cache.size > CACHED_TREES && oldest !== void 0) this.#cache.delete(oldest);
		return tree;
	}
};

// src/revisions/git/commit-files.ts
var CommitFiles = class {
	#objects;
	#trees;
	#context;
	constructor(objects, context) {
		this.#objects = objects;
		this.#trees = new TreeWalker(objects);
		this.#context = context;
	}
	async open(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (!entry || entry.kind === "folder") return { kind: "absent" };
		if (entry.kind !== "file") return { kind: entry.kind };
		const source = await this.#objects.read(entry.id, (object) => spoolData(blobOf(object, path).bytes, this.#context));
		return openData(path, source, this.#context);
	}
	async readText(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (entry?.kind !== "file") return void 0;
		return this.#objects.read(entry.id, async (object) => {
			const { size, bytes } = blobOf(object, path);
			checkTextSize(path, size);
			const chunks = [];
			for await (const chunk of bytes) chunks.push(chunk);
			return decodeText(Buffer.concat(chunks));
		});
	}
};
function blobOf(object, path) {
	if (object?.type === "blob") return object;
	throw new AssayError("git-failed", `The content of ${path} is missing from the repository.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
}

// src/revisions/git/parse-raw-diff.ts
async function parseRawDiff(fields) {
	const files = /* @__PURE__ */ new Map();
	const iterator = fields[Symbol.asyncIterator]();
	const next = async () => {
		const { done, value } = await iterator.next();
		return done ? void 0 : value;
	};
	for (let header = await next(); header !== void 0; header = await next()) {
		const letter = header.slice(header.lastIndexOf(" ") + 1, header.lastIndexOf(" ") + 2);
		const first = await next();
		const second = letter === "R" || letter === "C" ? await next() : first;
		if (!header.startsWith(":") || first === void 0 || second === void 0) throw new Error(`git diff wrote something unexpected: ${header.slice(0, 100)}`);
		files.set(second, changedFile(letter, first, second));
	}
	return [...files.values()];
}
function changedFile(letter, first, second) {
	if (letter === "A" || letter === "C") return {
		path: second,
		status: "added"
	};
	if (letter === "D") return {
		path: first,
		basePath: first,
		status: "removed"
	};
	if (letter === "R") return {
		path: second,
		basePath: first,
		status: "renamed"
	};
	return {
		path: first,
		basePath: first,
		status: "modified"
	};
}

// src/revisions/git/silence-filters.ts
async function silenceFilters(folder) {
	const list = await tryGit(folder, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	const settings = [...new Set((list ?? "").split("\0").filter((key) => key.lastIndexOf(".") > 7).map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
	const env = { GIT_CONFIG_COUNT: String(first + settings.length) };
	settings.forEach(([key = "", value = ""], i) => {
		env[`GIT_CONFIG_KEY_${first + i}`] = key;
		env[`GIT_CONFIG_VALUE_${first + i}`] = value;
	});
	return env;
}

// src/revisions/git/split-at-zero.ts
async function* splitAtZero(chunks) {
	let rest = [];
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
			yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString("utf8");
			rest = [];
			start = end + 1;
		}
		rest.push(chunk.subarray(start));
	}
	const last = Buffer.concat(rest).toString("utf8");
	if (last) yield last;
}

// src/revisions/git/list-changed-files.ts
const DIFF = [
	"diff",
	...[
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-color",
		"--no-relative",
		"-O/dev/null"
	],
	...[
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=dirty"
	],
	...["-M", "-l1000"]
];
async function listChangedFiles(folder, base, head) {
	const from = base ?? await emptyTree(folder);
	const commits = head === void 0 ? [from] : [from, head];
	const env = head === void 0 ? await silenceFilters(folder) : {};
	const fields = splitAtZero(streamGit(folder, [
		...DIFF,
		...commits,
		"--"
	], { env }));
	const files = await parseRawDiff(fields);
	if (head === void 0) files.push(...await listUntrackedFiles(folder));
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function listUntrackedFiles(folder) {
	const list = streamGit(folder, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	]);
	const files = [];
	for await (const path of splitAtZero(list)) if (!path.endsWith("/")) files.push({
		path,
		status: "added"
	});
	return files;
}
function emptyTree(folder) {
	return runGit(folder, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]);
}

// src/revisions/git/git-revisions.ts
var GitRevisions = class {
	base;
	head;
	#folder;
	#policy;
	#closers;
	#commits;
	#worktree;
	constructor(folder, compared, objects, context) {
		this.base = compared.base;
		this.head = compared.head;
		this.#folder = folder;
		this.#policy = compared.policy;
		this.#closers = context.closers;
		this.#commits = new CommitFiles(objects, context);
		this.#worktree = new WorktreeFiles(this.#folder, context);
	}
	changedFiles() {
		return listChangedFiles(this.#folder, this.base?.commit, this.head.commit);
	}
	async open(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.open(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? { kind: "absent" } : this.#commits.open(commit, path);
	}
	async readText(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.readText(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? void 0 : this.#commits.readText(commit, path);
	}
	close() {
		return this.#closers.closeAll();
	}
	#commitOf(side) {
		if (side === "policy") return this.#policy;
		return side === "base" ? this.base?.commit : this.head.commit;
	}
};

// src/revisions/lfs/lfs-failure.ts
var LfsFailure = class extends Error {
	transient;
	constructor(message, transient = false) {
		super(message);
		this.transient = transient;
	}
};

// src/revisions/lfs/send-lfs-request.ts
const MAX_REDIRECTS = 5;
const REDIRECTS = [
	301,
	302,
	303,
	307,
	308
];
async function sendLfsRequest(request, server, send) {
	const signal = AbortSignal.timeout(request.timeout);
	let url = parseTarget(request.url);
	let hostHeaders = request.hostHeaders ?? {};
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const { method, body = null } = request;
		const headers = requestHeaders(request, server, url, hostHeaders);
		const response = await send(url, {
			method,
			body,
			headers,
			signal,
			redirect: "manual"
		}).catch((error) => {
			throw new LfsFailure(`its server did not answer (${reason(error)})`, true);
		});
		if (response.ok) return response;
		await response.body?.cancel();
		const next = redirectTarget(request, url, response);
		if (next.host !== url.host) hostHeaders = {};
		url = next;
	}
	throw new LfsFailure(`the server redirects more than ${MAX_REDIRECTS} times`);
}
function requestHeaders(request, server, url, hostHeaders) {
	const headers = new Headers({ "accept-encoding": "identity" });
	if (request.method === "POST") {
		headers.set("accept", "application/vnd.git-lfs+json");
		headers.set("content-type", "application/vnd.git-lfs+json");
	}
	const encrypted = url.protocol === "https:" || ["127.0.0.1", "localhost"].includes(url.hostname);
	if (server.authorization && url.host === server.host && encrypted) headers.set("authorization", server.authorization);
	for (const [name, value] of Object.entries(hostHeaders)) headers.set(name, value);
	return headers;
}
function redirectTarget(request, url, response) {
	const { status } = response;
	const location = response.headers.get("location");
	const repeated = request.method === "GET" || status === 307 || status === 308;
	if (!REDIRECTS.includes(status) || location === null || !repeated) throw new LfsFailure(`the server answered ${status}`, status === 429 || status >= 500);
	const next = parseTarget(location, url);
	if (url.protocol === "https:" && next.protocol !== "https:") throw new LfsFailure("the server redirects to an unencrypted address");
	return next;
}
function parseTarget(text, from) {
	const url = URL.canParse(text, from?.href) ? new URL(text, from) : void 0;
	if (url?.protocol === "https:" || url?.protocol === "http:") return url;
	throw new LfsFailure("the server gave an address that is none");
}
function reason(error) {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	return cause instanceof Error ? cause.message.slice(0, 100) : "no reason given";
}

// src/revisions/lfs/request-lfs-download.ts
const TIMEOUT$1 = 3e4;
const MAX_ANSWER = 1048576;
const batchAnswer = object({ objects: array(object({
	oid: string(),
	error: object({
		code: number$1(),
		message: string().optional()
	}).optional(),
	actions: object({ download: object({
		href: string(),
		header: record(string(), string()).optional()
	}).optional() }).optional()
})) });
async function requestLfsDownload(server, pointer, send) {
	const { oid, size } = pointer;
	const response = await sendLfsRequest({
		method: "POST",
		url: `${server.url}/objects/batch`,
		body: JSON.stringify({
			operation: "download",
			transfers: ["basic"],
			objects: [{
				oid,
				size
			}],
			hash_algo: "sha256"
		}),
		timeout: TIMEOUT$1
	}, server, send);
	const object = batchAnswer.safeParse(await readJson(response)).data?.objects.find((one) => one.oid === oid);
	if (!object) throw new LfsFailure("the server did not answer as an LFS server does");
	if (object.error) throw new LfsFailure(`the server answered ${object.error.code}`);
	const download = object.actions?.download;
	if (!download) throw new LfsFailure("the server offers no download of it");
	return {
		href: download.href,
		header: download.header ?? {}
	};
}
async function readJson(response) {
	const chunks = [];
	let size = 0;
	try {
		for await (const chunk of response.body ?? []) {
			size += chunk.length;
			if (size > MAX_ANSWER) break;
			chunks.push(chunk);
		}
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		return;
	}
}

// src/revisions/lfs/verify-lfs-object.ts
var LfsMismatch = class extends Error {};
async function* verifyLfsObject(pointer, chunks) {
	const hash = createHash("sha256");
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > pointer.size) throw new LfsMismatch(`it is larger than ${pointer.size} bytes`);
		hash.update(chunk);
		yield chunk;
	}
	if (size < pointer.size) throw new LfsMismatch(`it has ${size} bytes instead of ${pointer.size}`);
	if (hash.digest("hex") !== pointer.oid) throw new LfsMismatch("its SHA-256 is another one");
}

// src/revisions/lfs/download-lfs-object.ts
const TIMEOUT = 9e5;
async function downloadLfsObject(server, pointer, options = {}) {
	for (const delay of options.delays ?? [500, 2e3]) try {
		return await downloadOnce(server, pointer, options);
	} catch (error) {
		if (!(error instanceof LfsFailure && error.transient)) throw error;
		await setTimeout$1(delay);
	}
	return downloadOnce(server, pointer, options);
}
async function downloadOnce(server, pointer, options) {
	const send = options.fetch ?? fetch;
	const { href, header } = await requestLfsDownload(server, pointer, send);
	const response = await sendLfsRequest({
		method: "GET",
		url: href,
		hostHeaders: header,
		timeout: TIMEOUT
	}, server, send);
	return spool(verifyLfsObject(pointer, bodyOf(response)), options.spool).catch((error) => {
		if (!(error instanceof LfsMismatch)) throw error;
		throw new LfsFailure(`what the server sent is not it: ${error.message}`);
	});
}
async function* bodyOf(response) {
	try {
		for await (const chunk of response.body ?? []) yield chunk;
	} catch {
		throw new LfsFailure("the download broke off", true);
	}
}

// src/revisions/lfs/find-lfs-server.ts
function findLfsServer(remoteUrl, options) {
	const remote = remoteUrl === void 0 ? void 0 : parseRemoteUrl(remoteUrl);
	const given = options.url === void 0 ? void 0 : parseHttpUrl(options.url);
	const url = given ? trimSlash(bare(given)) : remote && `${withGitSuffix(bare(remote))}/info/lfs`;
	if (url === void 0) return void 0;
	if (!remote) return { url };
	const { host } = remote;
	const credentials = options.token ? `x-access-token:${options.token}` : userInfo(remote);
	if (!credentials) return {
		url,
		host
	};
	return {
		url,
		host,
		authorization: `Basic ${Buffer.from(credentials).toString("base64")}`
	};
}
function parseRemoteUrl(remoteUrl) {
	const http = parseHttpUrl(remoteUrl);
	if (http) return http;
	const ssh = /^ssh:\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(remoteUrl);
	const short = /^(?:[^@:/]+@)?([^@:/]{2,}):(?!\/\/|:)(.+)$/.exec(remoteUrl);
	const [, host, path] = ssh ?? short ?? [];
	return host && path ? parseHttpUrl(`https://${host}/${path.replace(/^\/+/, "")}`) : void 0;
}
function parseHttpUrl(text) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return void 0;
	return new URL(text);
}
function bare(url) {
	return `${url.origin}${url.pathname}`;
}
function userInfo({ username, password }) {
	return username && password ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}` : void 0;
}
function withGitSuffix(url) {
	const path = trimSlash(url);
	return path.endsWith(".git") ? path : `${path}.git`;
}
function trimSlash(url) {
	return url.replace(/\/+$/, "");
}

// src/revisions/lfs/open-local-lfs-object.ts
async function openLocalLfsObject(repository, pointer, closers) {
	const { oid } = pointer;
	const store = await lfsStore(repository);
	const path = join(store, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
	const handle = await open(path, "r").catch(() => void 0);
	if (!handle) return void 0;
	try {
		const source = openFileSource(handle, (await handle.stat()).size);
		for await (const _chunk of verifyLfsObject(pointer, streamSource(source)));
		closers.add(() => handle.close());
		return source;
	} catch (error) {
		await handle.close();
		if (error instanceof LfsMismatch) return void 0;
		throw error;
	}
}
async function lfsStore({ folder, gitFolder }) {
	const configured = await tryGit(folder, [
		"config",
		"--type=path",
		"--get",
		"lfs.storage"
	]);
	return configured ? resolve(gitFolder, configured) : join(gitFolder, "lfs");
}

// src/revisions/lfs/open-lfs-object.ts
async function openLfsObject(repository, pointer, closers, options = {}) {
	if (pointer.extended) return { reason: "the object was stored by an LFS extension" };
	const local = await openLocalLfsObject(repository, pointer, closers);
	if (local) return { source: local };
	const missing = "the object is not in the local LFS store and";
	const remote = await findRemote(repository.folder);
	const server = findLfsServer(remote?.url, options);
	if (!server) return { reason: `${missing} the repository has no remote with an LFS server` };
	try {
		const spooled = await downloadLfsObject(server, pointer, options);
		closers.add(spooled.close);
		return { source: spooled.source };
	} catch (error) {
		if (!(error instanceof LfsFailure)) throw error;
		return { reason: `${missing} ${error.message}` };
	}
}

// src/revisions/open-github-revisions.ts
async function openGitHubRevisions(options, context) {
	const { github, head, policy } = options;
	const mergeBase = await github.mergeBase(options.base.commit, head.commit);
	const base = {
		name: options.base.name,
		commit: mergeBase
	};
	const commits = {
		base: mergeBase,
		head: head.commit,
		policy
	};
	return {
		base,
		head,
		changedFiles: () => listFiles(github, mergeBase, head.commit),
		async open(side, path) {
			const bytes = await github.file(path, commits[side]);
			if (!bytes) return { kind: "absent" };
			return openData(path, memorySource(bytes), context);
		},
		async readText(side, path) {
			const bytes = await github.file(path, commits[side]);
			if (!bytes) return void 0;
			checkTextSize(path, bytes.length);
			return decodeText(bytes);
		},
		close: () => context.closers.closeAll()
	};
}
async function listFiles(github, base, head) {
	return (await github.compare(base, head)).map(({ path, previousPath, status }) => {
		if (status === "added") return {
			path,
			status
		};
		return {
			path,
			basePath: previousPath ?? path,
			status
		};
	}).sort((a, b) => a.path < b.path ? -1 : 1);
}

// src/revisions/open-git-revisions.ts
async function openGitRevisions(options) {
	const closers = new Closers();
	try {
		const repository = await findRepository(options.cwd);
		const objects = new GitObjects(repository.folder);
		closers.add(() => objects.close());
		const context = createDataContext(closers, (pointer) => openLfsObject(repository, pointer, closers, options.lfs));
		const { base } = options;
		return base === void 0 ? await openWithoutBase(options, repository, objects, context) : await openWithBase({
			...options,
			base
		}, repository, objects, context);
	} catch (error) {
		await closers.closeAll();
		throw error;
	}
}
async function openWithoutBase(options, repository, objects, context) {
	const commitOf = async (revision) => {
		const commit = await resolveCommit(objects, revision);
		if (!commit) throw unknownRevision(revision);
		return commit;
	};
	const { head = "HEAD", policy } = options;
	const compared = {
		base: null,
		head: typeof head === "object" ? worktreeOf(repository) : {
			name: head,
			commit: await commitOf(head)
		},
		...policy === void 0 ? {} : { policy: await commitOf(policy) }
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openWithBase(options, repository, objects, context) {
	const { base, head = "HEAD", policy, github } = options;
	const worktree = typeof head === "object" ? worktreeOf(repository) : void 0;
	const wanted = {
		base,
		head: typeof head === "object" ? "HEAD" : head,
		policy
	};
	const sides = await findSides(repository.folder, objects, wanted, github);
	if ("missing" in sides) return openThroughGitHub(worktree ? void 0 : github, wanted, sides, context, options.onNotice);
	if (sides.unrelated) options.onNotice?.(`${base} and ${wanted.head} share no history; they are compared as they are.`);
	const compared = {
		base: sides.base,
		head: worktree ?? sides.head,
		policy: sides.policy
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openThroughGitHub(github, names, { missing }, context, onNotice) {
	if (!github) throw missingHistory(names);
	const base = {
		name: names.base,
		commit: missing.base
	};
	const head = {
		name: names.head,
		commit: missing.head
	};
	const revisions = await openGitHubRevisions({
		github,
		base,
		head,
		policy: missing.policy
	}, context).catch((cause) => {
		throw missingHistory(names, cause);
	});
	onNotice?.("The checkout lacks the history of base and head, so they are read through GitHub.");
	return revisions;
}
function worktreeOf(repository) {
	if (repository.root !== void 0) return { name: "working tree" };
	throw new AssayError("bad-arguments", `${repository.folder} is a repository without a work tree.`, { hint: "Name the revision to check with --head." });
}
function missingHistory(names, cause) {
	const message = `This shallow clone lacks the history that ${names.base} and ${names.head} share.`;
	return new AssayError("missing-history", message, {
		hint: "Set `fetch-depth: 0` on the actions/checkout step, or run `git fetch --unshallow` in a clone of your own.",
		cause
	});
}

export { boolean as $, viewModified as A, assembleBlocks as B, TONE_ICONS as C, renderDiffMarkdown as D, diffOfFile as E, listMoved as F, findingsOf as G, renderReportHtml as H, cosmeticNote as I, CONFIG_PATH as J, nameOfFile as K, diffFacts as L, excerpt as M, columnName as N, columnSums as O, listTitle as P, array as Q, chooseRows as R, findingBlocks as S, fileDetailBlocks as T, verdictOf as U, inCharacters as V, blockingDebt as W, _enum as X, distance as Y, _instanceof as Z, renderNoticesMarkdown as _, GitObjects as a, isUnread as at, renderComparedMarkdown as b, findRepository as c, cutText$1 as ct, openFileSource as d, pairByName as dt, number$1 as et, Closers as f, VERSION$1 as ft, renderVerdictMarkdown as g, standingLines as h, openData as i, describeFile as it, showCell as j, chooseColumns as k, createDataContext as l, countOf as lt, renderReportMarkdown as m, openLfsObject as n, string as nt, unknownRevision as o, readTables as ot, writeReportFiles as p, formatCount as pt, runCheck as q, CommitFiles as r, stemOf as rt, resolveCommit as s, headlineOf as st, openGitRevisions as t, object as tt, spoolData as u, diffTables as ut, placeOfNotice as v, describePlace as w, infoBlocks as x, renderFilesMarkdown as y, showInvisible as z };