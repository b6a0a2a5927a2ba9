import { n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as standardDeviation } from "./moments.js";
import { i as cellText, o as isBlank, s as rowsEqual, t as Literal } from "./cell.js";
import { a as dayFromNumber, l as validDay, n as parseTime, o as dayNumber, s as isoDay, t as parseMoment } from "./parse-moment.js";
import { n as parseNumber } from "./parse-number.js";
import { a as cellType, o as isBooleanWord, r as hasLeadingZeros, t as inferType } from "./infer-type.js";
import { n as mixBits$1 } from "./hash-text.js";
import { t as numberOfText } from "./number-of-text.js";
import { t as formatCount } from "./format-count.js";
import { i as findPrivate, n as SECRET_DETECTORS, r as PERSONAL_DETECTORS } from "./masked-detectors.js";
import { n as columnName, t as changedRows } from "./changed-rows.js";
import { n as cutPlace, t as cutText } from "./cut-text.js";
import { t as listNames } from "./list-names.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as countPhrase } from "./count-phrase.js";
import { a as canonicalJson, c as rowKey, d as HashTable, f as rankName, i as WINDOWS_1252, l as KeyHasher, o as inferKey, p as firstDifference$1, t as diffTables, u as keyHashAt } from "./diff-tables.js";
import { D as _isoDateTime, E as _isoDate, S as unknown, _ as record, a as ZodPrefault, b as tuple, c as _null, d as boolean, f as int, g as object, h as number, i as ZodObject, l as array, m as literal, n as ZodISODate, o as _enum, r as ZodISODateTime, t as ZodDefault, v as strictObject, x as union, y as string } from "./schemas.js";
import { a as chiSquareQuantile, c as gammaln, d as sampleRankCorrelation, f as sampleStandardDeviation, l as mean, n as incompleteBeta, o as chiSquareSurvival, p as sum, r as wilsonInterval, s as upperGamma, t as quantileOfSorted, u as median } from "./quantile-of-sorted.js";
import { t as countOf } from "./count-of.js";
import { t as inferDateOrder } from "./infer-date-order.js";
import { r as longestIncreasing } from "./pair-columns.js";
import { i as stemOf } from "./read-table.js";
import { r as parseTree, t as findNodeAtLocation } from "./main.js";
import { n as PatternError, t as RE2JS } from "./build.js";
import { t as detectorsOfColumn } from "./detectors-of-column.js";
import { n as recordText } from "./record-text.js";
import { r as DIMENSIONS, t as PROFILES } from "./dimension-weights.js";

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
		return matcherOf(dataset)(file) && (namesFiles(dataset) || isMaybeDataPath(file) !== "no");
	});
}
const namesFiles = (dataset) => dataset.dialect.format !== void 0 || !/(?:^|\/)\*+$/.test(dataset.path);
const matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(dataset) {
	const known = matchers.get(dataset);
	if (known) return known;
	const matcher = compileGlob(dataset.path);
	matchers.set(dataset, matcher);
	return matcher;
}

// src/config/dataset-for.ts
function datasetFor(config, path) {
	const configured = matchDatasets(config, path);
	if (configured) return configured;
	if (isIgnored(config, path) || isMaybeDataPath(path) === "no") return void 0;
	return inferredDataset(withoutPointer(path), config);
}
function inferredDataset(path, { checks, existing }) {
	return {
		name: path.replace(/(?<=[^/])\.[^./]+(?:\.gz|\.zst)?$/i, ""),
		path,
		key: [],
		text: [],
		dialect: {},
		expectations: [],
		rules: [],
		tolerance: {},
		existing,
		checks
	};
}

// src/core/checks/roles.ts
const NO_ROLES = {
	text: [],
	inferred: []
};

// src/core/checks/find-roles.ts
const SAMPLE_ROWS$1 = 1e3;
const LEAST_VALUES$6 = 20;
const LABEL_NAMES = /^(?:label|class|category|target|intent|sentiment|topic|gold|ground_?truth|y)(?:_?(?:name|id))?$/i;
const MOST_LABELS = .5;
const LONGEST_LABEL$5 = 80;
const DECIMAL$1 = /^\s*[-+]?\d+[.,]\d+\s*$/;
const LEAST_WORDS = 4;
const LEAST_TEXTS = .5;
const ADDRESS = /\b[a-z][a-z+.-]{1,20}:\/\/\S+/gi;
async function findRoles(dataset, head, base, diff) {
	const ofHead = await rolesOf(dataset, head);
	if (!base) return {
		base: NO_ROLES,
		head: ofHead
	};
	if (!diff) return {
		base: await rolesOf(dataset, base),
		head: ofHead
	};
	const toBase = new Map(diff.columns.pairs.map((pair) => [pair.head, pair.base]));
	return {
		base: mapRoles(ofHead, (column) => toBase.get(column)),
		head: ofHead
	};
}
async function rolesOf(dataset, table) {
	const named = (name) => {
		const column = name === void 0 ? -1 : table.columns.indexOf(name);
		return column === -1 ? void 0 : column;
	};
	const { source } = dataset;
	const text = dataset.text.flatMap((name) => named(name) ?? []);
	const given = compact({
		label: named(dataset.label),
		text,
		source: named(source && "column" in source ? source.column : void 0),
		annotator: named(dataset.annotator),
		group: named(dataset.group),
		time: named(dataset.time),
		inferred: []
	});
	const needsLabel = dataset.label === void 0;
	const needsText = dataset.text.length === 0;
	const tooFew = table.rowCount < LEAST_VALUES$6;
	return (needsLabel || needsText) && !tooFew ? inferRoles(given, table, {
		needsLabel,
		needsText
	}) : given;
}
async function inferRoles(given, table, { needsLabel, needsText }) {
	const cells = await sampleColumns(table);
	const isLabel = (column) => LABEL_NAMES.test(table.columns[column] ?? "") && looksLikeLabels(cells[column] ?? []);
	const label = needsLabel ? table.columns.findIndex((_, column) => isLabel(column)) : -1;
	const taken = /* @__PURE__ */ new Set([
		given.label,
		label,
		given.source,
		given.annotator,
		given.group
	]);
	const text = needsText ? table.columns.flatMap((_, column) => !taken.has(column) && looksLikeText(cells[column] ?? []) ? [column] : []) : [];
	return {
		...given,
		...label === -1 ? {} : { label },
		...text.length === 0 ? {} : { text },
		inferred: [...label === -1 ? [] : ["label"], ...text.length ? ["text"] : []]
	};
}
async function sampleColumns(table) {
	const columns = table.columns.map(() => []);
	const wanted = Array.from({ length: Math.min(SAMPLE_ROWS$1, table.rowCount) }, (_, i) => Math.floor(i * table.rowCount / Math.min(SAMPLE_ROWS$1, table.rowCount)));
	for await (const rows of table.read(wanted)) for (const { cells } of rows) columns.forEach((column, i) => void column.push(cells[i]));
	return columns;
}
function looksLikeLabels(cells) {
	const texts = cells.filter((cell) => !isBlank(cell)).map(cellText);
	if (texts.length < LEAST_VALUES$6) return false;
	if (texts.some((text) => text.length > LONGEST_LABEL$5 || DECIMAL$1.test(text))) return false;
	return new Set(texts).size <= texts.length * MOST_LABELS;
}
function looksLikeText(cells) {
	const texts = cells.filter((cell) => typeof cell === "string" && !isBlank(cell));
	if (texts.length < LEAST_VALUES$6 || texts.length < cells.length / 2) return false;
	return texts.map((text) => text.replace(ADDRESS, " ").match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0).reduce((sum, count) => sum + count, 0) / texts.length >= LEAST_WORDS && new Set(texts).size >= texts.length * LEAST_TEXTS;
}
function mapRoles(roles, to) {
	const map = (column) => column === void 0 ? void 0 : to(column);
	return compact({
		label: map(roles.label),
		text: roles.text.flatMap((column) => to(column) ?? []),
		source: map(roles.source),
		annotator: map(roles.annotator),
		group: map(roles.group),
		time: map(roles.time),
		inferred: roles.inferred
	});
}
function compact(roles) {
	return Object.fromEntries(Object.entries(roles).filter(([, column]) => column !== void 0));
}

// src/core/checks/columns/is-header-lost.ts
async function isHeaderLost({ base, head }) {
	if (!base || !hasHeader(base) || head.format !== "csv" || head.columns.length === 0) return false;
	return !hasHeader(head) || await isFirstRowOf(base, head.columns);
}
function hasHeader({ dialect }) {
	return dialect.format === "csv" && dialect.header;
}
async function isFirstRowOf(base, columns) {
	if (base.rowCount === 0 || columns.join("\n") === base.columns.join("\n")) return false;
	let first;
	for await (const rows of base.read([0])) first = rows[0];
	return first !== void 0 && first.cells.map(cellText).join("\n") === columns.join("\n");
}

// src/core/checks/columns/column-removed.ts
const columnRemoved = {
	name: "column-removed",
	title: "Columns removed",
	severity: "warning",
	dimension: "consistency",
	about: "A column of base is gone from head, with all its values. Whatever reads the file by that name stops working.",
	caveat: "A column that was renamed and refilled at once reads as removed and added.",
	hint: "Put the column back, or make sure that nothing reads it any more.",
	peers: ["data-diff: schema diff", "Recce: schema diff"],
	parameters: {},
	find: async (context) => {
		const { diff } = context;
		if (!diff || await isHeaderLost(context)) return [];
		return diff.columns.removed.map((column) => ({
			side: "head",
			column: columnName(diff.base.columns, column),
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
	dimension: "consistency",
	about: "A column has another name and, by its content, is the same column. Whatever reads the file by the old name stops working.",
	caveat: "Renames are told by content: a column that was renamed and edited in most rows reads as removed and added, and two columns of equal content may be taken for each other.",
	hint: "Rename the column wherever the file is read, in the config too.",
	peers: ["daff: column rename"],
	parameters: {},
	find: async (context) => {
		const { diff } = context;
		if (!diff || await isHeaderLost(context)) return [];
		return diff.columns.pairs.filter((pair) => pair.renamed).map((pair) => ({
			side: "head",
			column: columnName(diff.head.columns, pair.head),
			detail: columnName(diff.base.columns, pair.base),
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
	dimension: "validity",
	about: "The values of a column read as another type than before, such as text where there were integers. One stray value is enough to do that to a whole column.",
	caveat: "Types are inferred from the values, so in a small column a single `N/A` can change the type; where a schema is given, `type-error` judges by that.",
	hint: "Look for the values that do not fit; where the new type is meant, adapt what reads the column.",
	peers: ["Great Expectations: expect_column_values_to_be_of_type", "Deequ: hasDataType"],
	parameters: {},
	find: async ({ diff }) => {
		if (!diff) return [];
		const found = [];
		for (const { head, retyped } of diff.columns.pairs) {
			if (!retyped) continue;
			const column = columnName(diff.head.columns, head);
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

// src/core/checks/columns/configured-column-missing.ts
const configuredColumnMissing = {
	name: "configured-column-missing",
	title: "Columns of the config that the file lacks",
	severity: "warning",
	dimension: "validity",
	about: "The config says what a column means, such as `label` or `text`, and the file has no column of that name. What looks at that column does not run, and nothing is guessed in its place, so that bad data could pass.",
	caveat: "It looks at names only, letter by letter. Where files of one dataset do not all have the column, give them datasets of their own, or switch the check off.",
	hint: "Put the column back, or name the right one in the dataset of the config.",
	peers: ["Great Expectations: expect_column_to_exist", "Frictionless: missing-label"],
	parameters: {},
	find: async (context) => [...context.base ? lackingColumns$1("base", context.base, context) : [], ...lackingColumns$1("head", context.head, context)],
	describe: (violations, column) => `The file has no column ${column}, which the config names ${violations[0]?.summary ?? ""}`
};
function lackingColumns$1(side, { columns }, { dataset, newSettings }) {
	if (columns.length === 0) return [];
	const rolesByColumn = /* @__PURE__ */ new Map();
	for (const { setting, role, names } of columnsNamed(dataset)) {
		if (side === "base" && newSettings?.has(setting)) continue;
		for (const name of names) if (!columns.includes(name)) rolesByColumn.set(name, [...rolesByColumn.get(name) ?? [], `\`${role}\``]);
	}
	return [...rolesByColumn].map(([column, roles]) => {
		const meant = suggestWord(column, columns);
		const hint = meant === void 0 ? "" : `; did you mean \`${meant}\`?`;
		return {
			side,
			column,
			summary: `under ${listNames(roles)}${hint}`
		};
	});
}
function columnsNamed(dataset) {
	const { label, text, group, time, annotator, source, splitColumn, tolerance } = dataset;
	const one = (name) => name === void 0 ? [] : [name];
	return [
		{
			setting: "label",
			role: "label",
			names: one(label)
		},
		{
			setting: "text",
			role: "text",
			names: text
		},
		{
			setting: "group",
			role: "group",
			names: one(group)
		},
		{
			setting: "time",
			role: "time",
			names: one(time)
		},
		{
			setting: "annotator",
			role: "annotator",
			names: one(annotator)
		},
		{
			setting: "source",
			role: "source",
			names: one(source && "column" in source ? source.column : void 0)
		},
		{
			setting: "splitColumn",
			role: "split",
			names: one(splitColumn)
		},
		{
			setting: "tolerance",
			role: "tolerance",
			names: Object.keys(tolerance)
		}
	];
}

// src/core/checks/columns/changed-cells.ts
function* changedCells(diff) {
	const names = diff.head.columns.map((_, column) => columnName(diff.head.columns, column));
	for (const change of diff.changes) {
		if (change.op !== "modified") continue;
		for (const cell of change.cells) {
			if (cell.headColumn === void 0) continue;
			const column = names[cell.headColumn] ?? columnName(names, cell.headColumn);
			yield {
				index: change.head.index,
				column,
				cell
			};
		}
	}
}

// src/core/checks/columns/cosmetic-change.ts
const BY_FORMAT = "type-spelling";
const WORDS$5 = {
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
	dimension: "consistency",
	about: "Cells hold the same value as before in another spelling, such as `1.0` for `1` or another date format. Nothing is lost, but the few real changes are hard to see among many of these.",
	caveat: "What is one value in two spellings depends on the reader: a program that compares text sees another value.",
	hint: "Where nobody meant to re-spell the values, restore them to keep the change small.",
	peers: [],
	parameters: {},
	find: async ({ diff }) => {
		if (!diff) return [];
		const found = [];
		for (const { index, column, cell } of changedCells(diff)) {
			if (cell.class.class !== "cosmetic" || cell.class.kind === BY_FORMAT) continue;
			const detail = WORDS$5[cell.class.kind];
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
	dimension: "validity",
	about: "Base names its columns in the first record and head does not: head starts with a row of data, which now stands for the header or makes every column nameless.",
	caveat: "A file whose first row repeats the header of base on purpose, or whose columns are all renamed, can look alike.",
	hint: "Put the header back as the first line; where the file has none on purpose, set `dialect: { header: false }` for the dataset.",
	peers: [],
	parameters: {},
	find: async (context) => await isHeaderLost(context) ? [{
		side: "head",
		line: 1,
		byChange: true
	}] : [],
	describe: () => "The header is gone: the file starts with a row of data"
};

// src/core/checks/damage/show-cell-change.ts
const SHOWN$1 = 60;
const BEFORE$1 = 20;
function showCellChange(base, head) {
	const from = cellText(base);
	const to = cellText(head);
	const differs = firstDifference$1(from, to);
	return `${excerpt(from, differs)} → ${excerpt(to, differs)}`;
}
function excerpt(text, around) {
	if (text === "") return "(empty)";
	if (text.length <= SHOWN$1) return text;
	const from = Math.max(0, Math.min(around - BEFORE$1, text.length - SHOWN$1));
	const start = cutPlace(text, from, "start");
	const end = Math.max(start, cutPlace(text, from + SHOWN$1, "end"));
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
		dimension: "accuracy",
		peers: [],
		parameters: {},
		find: async ({ diff }) => diff ? damagedCells(diff, kind) : [],
		describe: (violations, column) => sentence(violations.length, column ?? "")
	};
}
function damagedCells(diff, kind) {
	const found = [];
	for (const { index, column, cell } of changedCells(diff)) {
		if (cell.class.kind !== kind) continue;
		const detail = showCellChange(cell.base, cell.head);
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
	caveat: "A text that ends at exactly that length and is a beginning of the old one by an editor’s wish is reported too.",
	hint: "Restore the texts from base, and write long texts with a tool that keeps them whole.",
	sentence: (count, column) => `${countPhrase(count, "text", "texts")} of ${column} cut off where a program stops`
});

// src/core/checks/damage/date-conversion.ts
const dateConversion = checkDamage({
	kind: "date-conversion",
	title: "Values turned into dates",
	about: "A spreadsheet took a value such as `2-10` or `SEPT2` for a date and wrote a date in its place, or wrote the number of a day in place of a date.",
	caveat: "A code that was replaced by the date it looks like on purpose is reported too.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} rewritten by a date conversion`
});

// src/core/checks/damage/day-month-swap.ts
const dayMonthSwap = checkDamage({
	kind: "day-month-swap",
	title: "Day and month swapped",
	about: "A date has its day and its month swapped, as when a file of one country is opened with the settings of another.",
	caveat: "A correction of a day and month that were swapped before looks just the same.",
	hint: "Restore the dates from base, and write dates as `YYYY-MM-DD`.",
	sentence: (count, column) => `${countPhrase(count, "date of", "dates of")} ${column} ${count === 1 ? "has" : "have"} day and month swapped`
});

// src/core/checks/damage/formula-error.ts
const formulaError = checkDamage({
	kind: "formula-error",
	title: "Formula errors",
	about: "A value was replaced by the error of a spreadsheet formula, such as `#REF!` or `#NAME?`.",
	caveat: "A text that means to say `#REF!`, as in a manual of a spreadsheet, is reported too.",
	hint: "Restore the values from base; a text that starts with `=`, `+`, `-` or `@` has to be imported as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} replaced by ${count === 1 ? "a formula error" : "formula errors"}`
});

// src/core/checks/damage/garbled-text.ts
const garbledText = checkDamage({
	kind: "garbled-text",
	title: "Garbled text",
	about: "Characters were replaced by `?` or by pairs such as `Ã©`, because the text was read or written in the wrong encoding.",
	caveat: "Only text that base had whole is compared; text that was garbled before it came here is not seen.",
	hint: "Restore the texts from base, and save the file as UTF-8.",
	sentence: (count, column) => `${countPhrase(count, "text", "texts")} of ${column} garbled by a wrong encoding`
});

// src/core/checks/damage/leading-zeros-lost.ts
const leadingZerosLost = checkDamage({
	kind: "leading-zeros-lost",
	title: "Leading zeros lost",
	about: "A value such as `00501` lost its leading zeros, because it was read as a number. Codes of places, products and people then no longer match.",
	caveat: "A number that was padded by mistake before and is put right now looks just the same.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} lost ${count === 1 ? "its" : "their"} leading zeros`
});

// src/core/checks/damage/number-cut.ts
const cutNumbers = checkDamage({
	kind: "number-cut",
	title: "Digits cut",
	about: "A number or a time lost digits that it had, because it was stored or written with less precision.",
	caveat: "Rounding on purpose reads the same; set `tolerance` for the column. In a column that was counted anew, fewer than one in twenty of the changed values that begin as the old ones did are taken for chance.",
	hint: "Restore the values from base, and write them at full precision, long identifiers as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} lost digits`
});
const numberCut = {
	...cutNumbers,
	find: async (context, parameters) => {
		const found = await cutNumbers.find(context, parameters);
		return context.diff ? withoutChance(found, context.diff) : found;
	}
};
const MANY$2 = 20;
const FEW$1 = .05;
function withoutChance(found, { columnChanges }) {
	const others = new Map(columnChanges.map(({ name, substantive }) => [name, substantive]));
	const counts = /* @__PURE__ */ new Map();
	for (const { column } of found) counts.set(column, (counts.get(column) ?? 0) + 1);
	return found.filter(({ column = "" }) => {
		const changed = others.get(column) ?? 0;
		const cut = counts.get(column) ?? 0;
		return changed < MANY$2 || cut >= (changed + cut) * FEW$1;
	});
}

// src/core/checks/damage/row-cut.ts
const SHEET_ROWS = [1048576, 65536];
const rowCut = {
	name: "row-cut",
	title: "Rows cut",
	severity: "error",
	dimension: "completeness",
	about: "The file ends exactly where a spreadsheet runs out of rows (1,048,576, or 65,536 in old ones) and had more rows before: opening and saving it there has dropped the rest.",
	caveat: "A file that by chance ends at exactly that row, and had more before, is reported too.",
	hint: "Restore the file from base, and change it with a tool that is no spreadsheet.",
	peers: [],
	parameters: {},
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
	caveat: "A measured value that is re-spelt with fewer digits on purpose is reported too.",
	hint: "Restore the values from base, and import the column as text.",
	sentence: (count, column) => `${countPhrase(count, "value", "values")} of ${column} turned into scientific notation`
});

// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
	return _isoDate(ZodISODate, params);
}

// src/core/statistics/critical-stability-index.ts
function criticalStabilityIndex(base, head, bins, alpha) {
	return (1 / base + 1 / head) * chiSquareQuantile(alpha, bins - 1);
}

// src/core/statistics/total-of.ts
function totalOf(counts) {
	return counts.reduce((total, count) => total + count, 0);
}

// src/core/statistics/shares-of.ts
function sharesOf(counts) {
	const total = totalOf(counts);
	return counts.map((count) => total === 0 ? 0 : count / total);
}

// src/core/statistics/population-stability-index.ts
function populationStabilityIndex(base, head) {
	const used = base.flatMap((count, i) => count + head[i] > 0 ? [i] : []);
	const added = used.some((i) => base[i] === 0 || head[i] === 0) ? .5 : 0;
	const p = sharesOf(used.map((i) => base[i] + added));
	const q = sharesOf(used.map((i) => head[i] + added));
	return p.reduce((sum, share, i) => sum + (q[i] - share) * Math.log(q[i] / share), 0);
}

// src/core/checks/check.ts
function defineCheck(check) {
	return check;
}

// src/core/checks/drift/suspects.ts
function findSuspects(diff, column, bins) {
	return diff.changes.flatMap((change) => {
		if (change.op !== "added" && change.op !== "modified") return [];
		const { op, head: row } = change;
		return op === "added" || change.cells.some(({ headColumn }) => headColumn === column) ? [{
			row,
			op,
			bin: bins.of(textOf(row, column))
		}] : [];
	});
}
function textOf(row, column) {
	const cell = row.cells[column];
	return isBlank(cell) ? void 0 : cellText(cell);
}

// src/core/checks/drift/added-texts.ts
function addedTexts(diff, column) {
	return diff.changes.flatMap((change) => {
		if (change.op !== "added") return [];
		const { raw, cells } = change.head;
		return raw !== void 0 || cells.every(isBlank) ? [] : [textOf(change.head, column)];
	});
}

// src/core/checks/drift/chart-comparison.ts
const MOST_BINS = 12;
const LONGEST_LABEL$4 = 24;
function chartComparison(column, charted, headName = "head") {
	const [base, head] = [sharesOf(charted.base), sharesOf(charted.head)];
	const all = charted.labels.map((label, i) => ({
		label,
		base: base[i],
		head: head[i]
	}));
	const kept = all.length <= MOST_BINS ? all : [...all].sort((a, b) => change(b) - change(a)).slice(0, 11);
	const shown = all.filter((bin) => kept.includes(bin));
	const others = all.filter((bin) => !kept.includes(bin));
	if (others.length > 0) shown.push({
		label: `${others.length} others`,
		base: others.reduce((sum, bin) => sum + bin.base, 0),
		head: others.reduce((sum, bin) => sum + bin.head, 0)
	});
	return {
		title: `Shares of ${cutText(column, LONGEST_LABEL$4)}`,
		bins: shown.map(({ label }) => cutText(label, LONGEST_LABEL$4)),
		series: [{
			name: "base",
			values: shown.map((bin) => bin.base)
		}, {
			name: headName,
			values: shown.map((bin) => bin.head)
		}],
		unit: "share"
	};
}
function change(bin) {
	return Math.abs(bin.base - bin.head);
}

// src/core/profile/top-values.ts
function countTexts(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) if (text !== void 0) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

// src/core/statistics/compare-counts.ts
function compareCounts(base, head) {
	const sums = base.map((count, i) => count + head[i]);
	const inBase = totalOf(base);
	const total = totalOf(sums);
	const degrees = Math.max(sums.filter((sum) => sum > 0).length - 1, 0);
	if (inBase === 0 || inBase === total) return {
		statistic: 0,
		degrees,
		p: 1,
		cramersV: 0
	};
	const statistic = sums.reduce((chiSquare, sum, i) => {
		if (sum === 0) return chiSquare;
		const expectedBase = sum * inBase / total;
		const expectedHead = sum - expectedBase;
		const apart = base[i] - expectedBase;
		return chiSquare + apart * apart * (1 / expectedBase + 1 / expectedHead);
	}, 0);
	return {
		statistic,
		degrees,
		p: chiSquareSurvival(statistic, degrees),
		cramersV: degrees === 0 ? 0 : Math.sqrt(statistic / total)
	};
}

// src/core/statistics/jensen-shannon-distance.ts
function jensenShannonDistance(base, head) {
	const [p, q] = [sharesOf(base), sharesOf(head)];
	const divergence = p.reduce((sum, share, i) => {
		const middle = (share + q[i]) / 2;
		return sum + (relativeTo(share, middle) + relativeTo(q[i], middle)) / 2;
	}, 0);
	return Math.sqrt(Math.max(divergence, 0));
}
function relativeTo(share, middle) {
	return share === 0 ? 0 : share * Math.log2(share / middle);
}

// src/core/statistics/exact-smirnov-survival.ts
function exactSmirnovSurvival(distance, n, m) {
	const bound = distance - 1e-9;
	const within = new Float64Array(m + 1);
	for (let i = 0; i <= n; i++) for (let j = 0; j <= m; j++) if (i === 0 && j === 0) within[0] = 1;
	else if (Math.abs(i / n - j / m) >= bound) within[j] = 0;
	else {
		const fromLeft = j === 0 ? 0 : within[j - 1] * (j / (i + j));
		within[j] = within[j] * (i / (i + j)) + fromLeft;
	}
	return distance <= 0 ? 1 : Math.min(Math.max(1 - within[m], 0), 1);
}

// src/core/statistics/kolmogorov-survival.ts
function kolmogorovSurvival(x) {
	if (x <= 0) return 1;
	if (x < 1) {
		const power = -(Math.PI ** 2) / (8 * x * x);
		const sum = [
			1,
			3,
			5,
			7
		].reduce((total, k) => total + Math.exp(k * k * power), 0);
		return 1 - Math.sqrt(2 * Math.PI) / x * sum;
	}
	return 2 * [
		1,
		2,
		3,
		4,
		5
	].map((k) => (-1) ** (k - 1) * Math.exp(-2 * k * k * x * x)).reduce((total, term) => total + term, 0);
}

// src/core/statistics/smirnov-survival.ts
const MOST_EXACT$1 = 1e4;
function smirnovSurvival(distance, n, m) {
	return n * m <= MOST_EXACT$1 ? exactSmirnovSurvival(distance, n, m) : kolmogorovSurvival(distance * Math.sqrt(n * m / (n + m)));
}

// src/core/statistics/kolmogorov-smirnov.ts
function kolmogorovSmirnov(base, head) {
	const [n, m] = [base.length, head.length];
	if (n === 0 || m === 0) return {
		distance: 0,
		p: 1
	};
	const distance = largestGap(base, head);
	return {
		distance,
		p: smirnovSurvival(distance, n, m)
	};
}
function largestGap(base, head) {
	let gap = 0;
	for (let i = 0, j = 0; i < base.length && j < head.length;) {
		const value = Math.min(base[i], head[j]);
		while (i < base.length && base[i] === value) i++;
		while (j < head.length && head[j] === value) j++;
		gap = Math.max(gap, Math.abs(i / base.length - j / head.length));
	}
	return gap;
}

// src/core/statistics/largest-share-change.ts
function largestShareChange(base, head) {
	const [p, q] = [sharesOf(base), sharesOf(head)];
	return p.reduce((most, share, i) => Math.max(most, Math.abs(share - q[i])), 0);
}

// src/core/statistics/wasserstein-distance.ts
function wassersteinDistance(base, head) {
	const [n, m] = [base.length, head.length];
	if (n === 0 || m === 0) return void 0;
	let distance = 0;
	let last = Math.min(base[0], head[0]);
	for (let i = 0, j = 0; i < n || j < m;) {
		const value = Math.min(i < n ? base[i] : Infinity, j < m ? head[j] : Infinity);
		distance += Math.abs(i / n - j / m) * (value - last);
		while (i < n && base[i] === value) i++;
		while (j < m && head[j] === value) j++;
		last = value;
	}
	return distance;
}

// src/core/checks/drift/bins.ts
function countBins(bins, texts) {
	const counts = new Array(bins.labels.length).fill(0);
	for (const text of texts) {
		const bin = bins.of(text);
		if (bin !== -1) counts[bin]++;
	}
	return counts;
}

// src/core/checks/drift/category-bins.ts
const FEWEST_ROWS$2 = 10;
function categoryBins(base, head) {
	const all = new Map(base);
	for (const [text, count] of head) all.set(text, (all.get(text) ?? 0) + count);
	const ordered = [...all].sort(([a], [b]) => (base.get(b) ?? 0) - (base.get(a) ?? 0) || (a < b ? -1 : 1));
	const own = ordered.filter(([, count]) => count >= FEWEST_ROWS$2).map(([text]) => text);
	const rare = ordered.filter(([, count]) => count < FEWEST_ROWS$2).map(([text]) => text);
	const bins = new Map(own.map((text, i) => [text, i]));
	for (const text of rare) bins.set(text, own.length);
	return {
		labels: rare.length > 0 ? [...own, "rare values"] : own,
		of: (text) => text === void 0 ? -1 : bins.get(text) ?? -1
	};
}

// src/core/checks/drift/count-observations.ts
const FEWEST_CLUSTERS = 20;
const SAME_SCALE = .5;
function countObservations(base, head) {
	const [inBase, inHead] = [new Set(base), new Set(head)];
	let shared = 0;
	for (const value of inBase) if (inHead.has(value)) shared++;
	const fewest = Math.min(inBase.size, inHead.size);
	return fewest < FEWEST_CLUSTERS || shared >= fewest * SAME_SCALE ? {
		base: base.length,
		head: head.length
	} : {
		base: inBase.size,
		head: inHead.size
	};
}

// src/core/checks/drift/number-bins.ts
const BINS = 10;
function numberBins(sorted) {
	const bounds = [];
	for (let i = 1; i < BINS; i++) {
		const bound = sorted[Math.ceil(i * sorted.length / BINS) - 1];
		if (bound !== bounds.at(-1) && bound < sorted[sorted.length - 1]) bounds.push(bound);
	}
	return {
		labels: [...bounds, Infinity].map((bound, i) => label(bounds[i - 1], bound)),
		of: (text) => {
			const value = text === void 0 ? void 0 : numberOfText(text.trim());
			return value === void 0 ? -1 : binOf$1(value, bounds);
		}
	};
}
function binOf$1(value, bounds) {
	const bin = bounds.findIndex((bound) => value <= bound);
	return bin === -1 ? bounds.length : bin;
}
function label(above, upTo) {
	if (above === void 0) return upTo === Infinity ? "all" : `≤ ${shortNumber(upTo)}`;
	return upTo === Infinity ? `> ${shortNumber(above)}` : `${shortNumber(above)} – ${shortNumber(upTo)}`;
}
function shortNumber(value) {
	return String(Number(value.toPrecision(4)));
}

// src/core/checks/drift/compare-distributions.ts
function compareDistributions(kind, base, head, profile, alpha) {
	const numbers = kind === "numbers" ? {
		base: sorted(base),
		head: sorted(head)
	} : void 0;
	if (numbers && (numbers.base.length === 0 || numbers.head.length === 0)) return void 0;
	const bins = numbers ? numberBins(numbers.base) : categoryBins(countTexts(base), countTexts(head));
	const counts = {
		base: countBins(bins, base),
		head: countBins(bins, head)
	};
	const sizes = numbers ? countObservations(numbers.base, numbers.head) : {
		base: totalOf(counts.base),
		head: totalOf(counts.head)
	};
	if (sizes.base === 0 || sizes.head === 0) return void 0;
	const common = {
		kind,
		bins,
		...counts,
		sizes,
		psi: populationStabilityIndex(counts.base, counts.head),
		critical: criticalStabilityIndex(sizes.base, sizes.head, bins.labels.length, alpha)
	};
	return numbers ? {
		...common,
		...compareNumbers(numbers, sizes, profile)
	} : {
		...common,
		...compareCategories(counts.base, counts.head)
	};
}
function compareNumbers({ base, head }, sizes, { numbers }) {
	const deviation = standardDeviation(numbers);
	const moved = wassersteinDistance(base, head);
	const { distance } = kolmogorovSmirnov(base, head);
	return {
		distance,
		p: smirnovSurvival(distance, sizes.base, sizes.head),
		...moved !== void 0 && deviation && Number.isFinite(moved / deviation) ? { moved: moved / deviation } : {}
	};
}
function compareCategories(base, head) {
	const { p, cramersV } = compareCounts(base, head);
	return {
		p,
		cramersV,
		distance: largestShareChange(base, head),
		jensenShannon: jensenShannonDistance(base, head)
	};
}
function sorted(texts) {
	const values = texts.flatMap((text) => {
		const value = text === void 0 ? void 0 : numberOfText(text.trim());
		return value === void 0 ? [] : [value];
	});
	return Float64Array.from(values).sort();
}

// src/core/checks/profile-table.ts
function profileTable(scans, table) {
	return scans.profile(table);
}

// src/core/checks/source-column.ts
const SOURCE_NAMES = /^(?:data_?)?(?:source|origin|provider|supplier|vendor|batch|annotator|import|feed)(?:_?(?:name|id))?$/i;
function sourceColumn({ roles, head }) {
	if (roles.head.source !== void 0) return roles.head.source;
	const named = head.columns.findIndex((name) => SOURCE_NAMES.test(name.trim()));
	return named === -1 ? void 0 : named;
}

// src/core/checks/drift/compared-tables.ts
async function compareTables(context) {
	const { base: baseTable, head: headTable, diff, scans } = context;
	if (!baseTable || !diff || diff.changes.length === 0) return void 0;
	const [base, head] = await Promise.all([profileTable(scans, baseTable), profileTable(scans, headTable)]);
	return {
		base,
		head,
		diff,
		context
	};
}
function comparedColumns({ diff, context }) {
	const { base: baseKey, head: headKey } = context.key;
	return diff.columns.pairs.filter(({ base, head }) => !baseKey.includes(base) && !headKey.includes(head)).map(({ base, head }) => ({
		base,
		head,
		name: columnName(diff.head.columns, head)
	}));
}
function valueColumns(tables) {
	const source = sourceColumn(tables.context);
	return comparedColumns(tables).filter(({ head }) => head !== source);
}

// src/core/checks/drift/describe-cause.ts
function describeCure({ cure, name }) {
	return cure === "with" ? `with ${name} back` : `without ${name}`;
}
function placeOfCause(cause) {
	if (cause?.first === void 0) return {};
	return {
		index: cause.first,
		detail: `the first of ${cause.name}`
	};
}

// src/core/checks/drift/format-share.ts
function formatShare(share) {
	const percent = share * 100;
	if (percent > 0 && percent < .05) return "under 0.1 %";
	if (percent >= 99.5 && percent < 100) return "over 99 %";
	return `${percent < 9.95 && percent > 0 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}

// src/core/checks/drift/format-statistic.ts
function formatStatistic(value) {
	if (value === 0) return "0";
	return Math.abs(value) < .01 && Math.abs(value) >= 1e-4 ? String(Number(value.toPrecision(2))) : value.toFixed(2);
}
function formatProbability(p) {
	return p < .001 ? "p < 0.001" : `p = ${p.toFixed(3)}`;
}

// src/core/checks/drift/describe-comparison.ts
const LONGEST_LABEL$3 = 40;
function describeComparison(comparison) {
	const { kind, psi, critical, distance, p, moved, jensenShannon, cramersV } = comparison;
	const index = `PSI ${formatStatistic(psi)} (by chance up to ${formatStatistic(critical)})`;
	return `${(kind === "numbers" ? [
		index,
		`KS distance ${formatStatistic(distance)} (${formatProbability(p)})`,
		...moved === void 0 ? [] : [`moved by ${formatStatistic(moved)} standard deviations on average`]
	] : [
		index,
		`Jensen–Shannon distance ${formatStatistic(jensenShannon ?? 0)}`,
		`Cramér's V ${formatStatistic(cramersV ?? 0)} (chi-square ${formatProbability(p)})`
	]).join(", ")}; ${largestMove(comparison)}`;
}
function largestMove({ bins, base, head }) {
	const [before, after] = [sharesOf(base), sharesOf(head)];
	const apart = before.map((share, i) => Math.abs(share - after[i]));
	const most = apart.indexOf(Math.max(...apart));
	return `\`${cutText(bins.labels[most] ?? "", LONGEST_LABEL$3)}\` from ${formatShare(before[most])} to ${formatShare(after[most])}`;
}

// src/core/checks/drift/drift-parameters.ts
const DRIFT_PARAMETERS = {
	psi: number().positive().default(.2).meta({
		description: "The population stability index from which a difference is large.",
		origin: "Practice calls 0.1 to 0.25 moderate and more large; deepchecks warns at 0.2. At 0.1 files of a few hundred rows would be reported for nothing much.",
		examples: [.1, .25]
	}),
	distance: number().min(0).max(1).default(.1).meta({
		description: "How far the cumulative distributions of numbers, or the share of one category, must lie apart as well.",
		origin: "Half of what deepchecks asks of its Kolmogorov–Smirnov score (0.2): it only keeps values that were rounded, or many rare ones, from counting as drift.",
		examples: [.05]
	}),
	alpha: number().gt(0).lt(1).default(.001).meta({
		description: "How often chance alone may exceed the bound that depends on the number of rows, for one column.",
		origin: "One false alarm in a thousand columns; Deequ takes 0.003 for the same purpose, and the usual 0.05 would report one column of a twenty.",
		examples: [.05]
	}),
	rows: number().int().min(2).default(50).meta({
		description: "The fewest filled cells on either side of which anything is said.",
		origin: "With ten bins, five rows a bin are what the chi-square bound needs (Cochran 1954).",
		examples: [200]
	})
};

// src/core/checks/drift/column-kind.ts
const MOST_CATEGORIES = .1;
const NEARLY_UNIQUE = .9;
const LONGEST_CATEGORY = 60;
const YEARS = {
	from: 1e3,
	to: 2200
};
function columnKind(column, name) {
	const { type, filled, distinct, values, lengths, numbers } = column;
	const share = filled === 0 ? 1 : distinct.count / filled;
	if (type === "number") return "numbers";
	if (type === "boolean") return "categories";
	if (share >= NEARLY_UNIQUE) return void 0;
	if (type === "integer") return /year/i.test(name) && numbers.min >= YEARS.from && numbers.max <= YEARS.to || rankName(name) < 2 ? void 0 : "numbers";
	if (type !== "text" || !values || lengths.mean > LONGEST_CATEGORY) return void 0;
	return share <= MOST_CATEGORIES ? "categories" : void 0;
}

// src/core/checks/drift/suspect-groups.ts
const LONGEST_VALUE$2 = 40;
function groupByColumn(suspects, column) {
	const groups = /* @__PURE__ */ new Map();
	for (const suspect of suspects) {
		const text = textOf(suspect.row, column.index);
		if (text === void 0) continue;
		const group = groups.get(text);
		if (group) group.push(suspect);
		else groups.set(text, [suspect]);
	}
	return [...groups].map(([value, group]) => ({
		name: `the ${rowsPhrase(group)} whose \`${column.name}\` is \`${cutText(value, LONGEST_VALUE$2)}\``,
		suspects: group,
		value
	}));
}
function groupByRun(suspects) {
	const runs = [];
	for (const suspect of suspects) {
		if (suspect.op !== "added") continue;
		const run = runs.at(-1);
		if (run && run.at(-1).row.index === suspect.row.index - 1) run.push(suspect);
		else runs.push([suspect]);
	}
	return runs.map((run) => {
		const [first, last] = [run[0].row.index + 1, run.at(-1).row.index + 1];
		const place = run.length === 1 ? `row ${formatCount(first)}` : `rows ${formatCount(first)} to ${formatCount(last)}`;
		return {
			name: `the ${rowsPhrase(run)} at ${place}`,
			suspects: run
		};
	});
}
function groupByChange(suspects) {
	return [
		suspects.filter(({ op }) => op === "added"),
		suspects.filter(({ op }) => op === "modified"),
		suspects
	].filter((group) => group.length > 0).map((group) => ({
		name: `the ${rowsPhrase(group)}`,
		suspects: group
	}));
}
function rowsPhrase(suspects) {
	const added = suspects.some(({ op }) => op === "added");
	const modified = suspects.some(({ op }) => op === "modified");
	const word = added && modified ? "added or changed" : added ? "added" : "changed";
	return countOf(suspects.length, `${word} row`);
}

// src/core/checks/drift/find-cause.ts
const MOST_GROUPS$1 = 50;
const COMMON$1 = .5;
function findCause(tables, ailment) {
	const suspects = findSuspects(tables.diff, ailment.column, ailment.bins).filter(({ op }) => op === "added" || !ailment.onlyAdded);
	const cure = (groups) => bestCure(groups, ailment);
	const source = sourceColumn(tables.context);
	return (source === void 0 ? void 0 : cure(groupsOf(tables, suspects, source))) ?? cure(groupingColumns(tables, ailment).flatMap((column) => groupsOf(tables, suspects, column))) ?? cure(groupByRun(suspects)) ?? cure(groupByChange(suspects)) ?? cureByReturn(tables, ailment);
}
function groupingColumns({ head, context }, { column }) {
	const { columns } = context.head;
	return head.columns.flatMap((profile, i) => {
		if (i === column || context.key.head.includes(i)) return [];
		const isGroup = columnKind(profile, columnName(columns, i)) !== void 0;
		const values = profile.values?.size ?? Infinity;
		return isGroup && values > 1 && values <= MOST_GROUPS$1 ? [i] : [];
	});
}
function groupsOf({ base, diff, context }, suspects, column) {
	const inBase = diff.columns.pairs.find(({ head }) => head === column)?.base;
	const profile = inBase === void 0 ? void 0 : base.columns[inBase];
	const name = columnName(context.head.columns, column);
	if (context.hidden?.has(name)) return [];
	return groupByColumn(suspects, {
		index: column,
		name
	}).filter(({ value }) => (profile?.values?.get(value) ?? 0) < (profile?.filled ?? 0) * COMMON$1 || !profile);
}
function bestCure(groups, ailment) {
	let best;
	for (const { name, suspects } of groups) {
		if (best && suspects.length >= best.rows) continue;
		const left = [...ailment.head];
		for (const { bin } of suspects) if (bin !== -1) left[bin] = Math.max(0, left[bin] - ailment.weight);
		if (isCured(ailment, left)) best = {
			name,
			cure: "without",
			first: suspects[0]?.row.index ?? 0,
			rows: suspects.length,
			head: left
		};
	}
	return best;
}
function cureByReturn({ diff }, ailment) {
	const column = diff.columns.pairs.find((pair) => pair.head === ailment.column)?.base;
	if (column === void 0 || ailment.onlyAdded) return void 0;
	const whole = [...ailment.head];
	let rows = 0;
	for (const change of diff.changes) {
		if (change.op !== "removed") continue;
		rows++;
		const bin = ailment.bins.of(textOf(change.base, column));
		if (bin !== -1) whole[bin] += ailment.weight;
	}
	if (rows === 0 || !isCured(ailment, whole)) return void 0;
	return {
		name: `the ${countOf(rows, "removed row")}`,
		cure: "with",
		rows,
		head: whole
	};
}
function isCured(ailment, head) {
	const score = ailment.score(head);
	return !head.every((count) => count <= 0) && score < ailment.cured && score <= ailment.score(ailment.head) / 2;
}

// src/core/checks/drift/has-drifted.ts
function hasDrifted({ sizes, psi, critical, distance, p }, parameters) {
	if (Math.min(sizes.base, sizes.head) < parameters.rows) return false;
	return psi >= parameters.psi && distance >= parameters.distance && psi > critical && p < parameters.alpha;
}

// src/core/checks/drift/closed-vocabulary.ts
const MOST_NEW = .01;
const FEWEST_ROWS$1 = 50;
const PARTS = 5;
const SORTED = .8;
function closedVocabulary(column, texts) {
	const { values, filled } = column;
	const isCategories = columnKind(column, "") === "categories";
	if (!values || filled < FEWEST_ROWS$1 || !isCategories) return void 0;
	return shareOfNews(texts) <= MOST_NEW && !isSorted(texts) ? values : void 0;
}
function isSorted(texts) {
	const filled = texts.filter((text) => text !== void 0);
	const observed = filled.filter((text, i) => i > 0 && text === filled[i - 1]).length / (filled.length - 1);
	const expected = [...countTexts(filled).values()].reduce((sum, count) => sum + (count / filled.length) ** 2, 0);
	return observed - expected >= SORTED * (1 - expected) && expected < 1;
}
function shareOfNews(texts) {
	const seen = /* @__PURE__ */ new Map();
	let filled = 0;
	texts.forEach((text, i) => {
		if (text === void 0) return;
		filled++;
		const part = Math.floor(i * PARTS / texts.length);
		const known = seen.get(text);
		if (!known) seen.set(text, {
			part,
			count: 1,
			isLocal: true
		});
		else {
			known.count++;
			known.isLocal &&= known.part === part;
		}
	});
	let local = 0;
	for (const { count, isLocal } of seen.values()) if (isLocal) local += count;
	return filled === 0 ? 1 : local / filled;
}

// src/core/checks/drift/judged-columns.ts
const TRENDING = .9;
const TREND_ROWS = 2e3;
function judgedColumns(tables) {
	const { label, text, annotator, group, time } = tables.context.roles.head;
	const taken = /* @__PURE__ */ new Set([
		label,
		...text,
		annotator,
		group,
		time
	]);
	return valueColumns(tables).flatMap((column) => {
		const profile = tables.base.columns[column.base];
		const texts = tables.base.sample.columns[column.base];
		const kind = taken.has(column.head) ? void 0 : columnKind(profile, column.name);
		if (kind === "categories" && !closedVocabulary(profile, texts)) return [];
		if (kind === void 0 || kind === "numbers" && isTrending(texts)) return [];
		return [{
			...column,
			kind
		}];
	});
}
function isTrending(texts) {
	const step = Math.max(1, Math.floor(texts.length / TREND_ROWS));
	const places = [];
	const values = [];
	for (let i = 0; i < texts.length; i += step) {
		const value = numberOfText(texts[i]?.trim() ?? "");
		if (value === void 0) continue;
		places.push(i);
		values.push(value);
	}
	return values.length > 2 && Math.abs(sampleRankCorrelation(places, values)) >= TRENDING;
}

// src/core/checks/drift/respellings.ts
function respellings(diff, column) {
	const spellings = /* @__PURE__ */ new Map();
	for (const change of diff.changes) {
		if (change.op !== "modified") continue;
		const cell = change.cells.find(({ headColumn }) => headColumn === column);
		if (!cell || cell.class.class === "substantive" || cell.baseColumn === void 0) continue;
		const [before, after] = [textOf(change.base, cell.baseColumn), textOf(change.head, column)];
		if (before !== void 0 && after !== void 0) spellings.set(after, before);
	}
	return spellings;
}

// src/core/checks/drift/known-texts.ts
function sharedTexts(column, { base, head, diff }) {
	const texts = {
		base: textsOf$1(base, column.base),
		head: textsOf$1(head, column.head)
	};
	if (column.kind === "numbers") return texts;
	const spellings = respellings(diff, column.head);
	const inHead = [...head.columns[column.head].values?.keys() ?? []];
	const present = new Set(inHead.map((text) => spellings.get(text) ?? text));
	return {
		base: inHead.length === 0 ? texts.base : keep(texts.base, present),
		head: keep(respell(texts.head, spellings), base.columns[column.base].values)
	};
}
function knownTexts(texts, { kind, base: column }, { base }) {
	return kind === "numbers" ? texts : keep(texts, base.columns[column].values);
}
function textsOf$1({ sample }, column) {
	return sample.columns[column] ?? [];
}
function respell(texts, spellings) {
	return texts.map((text) => text === void 0 ? void 0 : spellings.get(text) ?? text);
}
function keep(texts, values) {
	return texts.map((text) => text !== void 0 && values?.has(text) ? text : void 0);
}

// src/core/statistics/expected-stability-index.ts
function expectedStabilityIndex(base, head, bins) {
	return (1 / base + 1 / head) * (bins - 1);
}

// src/core/checks/drift/consecutive-blocks.ts
const SMALLEST_BLOCK = 20;
const MOST_BLOCKS = 50;
const FEWEST_BLOCKS = 4;
function consecutiveBlocks(texts, size) {
	const rows = Math.min(Math.max(size, SMALLEST_BLOCK), Math.floor(texts.length / FEWEST_BLOCKS));
	if (rows < SMALLEST_BLOCK) return [];
	const count = Math.floor(texts.length / rows);
	const step = Math.max(1, count / MOST_BLOCKS);
	const blocks = [];
	for (let i = 0; i < count; i += step) {
		const start = Math.floor(i) * rows;
		blocks.push(texts.slice(start, start + rows));
	}
	return blocks;
}

// src/core/checks/drift/most-unlike-run.ts
function mostUnlikeRun(texts, rows, { bins, base }) {
	let most;
	for (const block of consecutiveBlocks(texts, rows)) {
		const head = countBins(bins, block);
		const psi = populationStabilityIndex(base, head);
		const run = {
			psi,
			rows: block.length,
			beyondChance: beyondChance({
				psi,
				base,
				head
			})
		};
		const apart = run.beyondChance - (most?.beyondChance ?? 0) || run.psi - (most?.psi ?? 0);
		if (!most || apart > 0) most = run;
	}
	return most;
}
function beyondChance({ psi, base, head }) {
	const rows = totalOf(head);
	const byChance = rows === 0 ? 0 : expectedStabilityIndex(totalOf(base), rows, base.length);
	return Math.max(0, psi - byChance);
}

// src/core/checks/drift/added-rows-drift.ts
const PARAMETERS = {
	...DRIFT_PARAMETERS,
	rows: number().int().min(2).default(30).meta({
		description: "The fewest added rows, and rows of base, of which anything is said.",
		origin: "With ten bins, three rows a bin: of fewer the bound leaves nothing to say.",
		examples: [100]
	}),
	times: number().min(1).default(3).meta({
		description: "How many times as unlike base as the most unlike run of as many rows in base the added rows must be, what chance makes of so few rows taken off.",
		origin: "Measured on public files cut in two: rows in groups or in order of time stay below 3, another unit or population goes beyond 10.",
		examples: [2]
	})
};
const addedRowsDrift = defineCheck({
	name: "added-rows-drift",
	title: "Added rows unlike the rest",
	severity: "warning",
	dimension: "consistency",
	about: "The added rows are distributed otherwise in a column than the rows of base, and than any run of as many rows in base. In a large file they hardly move the whole, so that only this shows a source with another unit, scale or population.",
	caveat: "Rows added on purpose for a case that base hardly has are unlike the rest, as they should be. A column of which the whole file drifts is left to `distribution-drift`; files whose rows always come in unlike runs are not judged.",
	hint: "Look at the added rows; where they are meant to differ, waive the finding with the reason.",
	peers: ["Evidently: DataDriftPreset", "TensorFlow Data Validation: skew_comparator"],
	parameters: PARAMETERS,
	find: async (context, parameters) => {
		const tables = await compareTables(context);
		if (!tables || tables.diff.counts.added < parameters.rows) return [];
		return judgedColumns(tables).flatMap((column) => judge$3(column, tables, parameters));
	},
	quotesCells: true,
	describe: ([violation], column) => `${column} of the ${violation?.summary}`
});
function judge$3(column, tables, parameters) {
	const profile = tables.base.columns[column.base];
	const compare = (texts) => compareDistributions(column.kind, texts.base, texts.head, profile, parameters.alpha);
	const inBase = tables.base.sample.columns[column.base];
	const added = addedTexts(tables.diff, column.head);
	const comparison = compare({
		base: inBase,
		head: knownTexts(added, column, tables)
	});
	if (!comparison || !hasDrifted(comparison, parameters)) return [];
	const run = mostUnlikeRun(inBase, added.length, comparison);
	if (!run || beyondChance(comparison) < run.beyondChance * parameters.times) return [];
	const whole = compare(sharedTexts(column, tables));
	if (whole && hasDrifted(whole, parameters)) return [];
	const { bins, base, head } = comparison;
	const cause = causeIn(column, comparison, tables, parameters);
	const left = cause && formatStatistic(populationStabilityIndex(base, cause.head));
	const cure = cause ? `; ${describeCure(cause)}, PSI falls from ${formatStatistic(comparison.psi)} to ${left}` : "";
	const phrase = countOf(added.length, "added row");
	const runs = `runs of ${run.rows === added.length ? "as many rows" : countOf(run.rows, "row")}`;
	return [{
		side: "head",
		column: column.name,
		byChange: true,
		...placeOfCause(cause),
		summary: `${phrase} is unlike base: ${describeComparison(comparison)}; ${runs} in base reach PSI ${formatStatistic(run.psi)}${cure}`,
		chart: chartComparison(column.name, {
			labels: bins.labels,
			base,
			head
		}, "added rows")
	}];
}
function causeIn({ head: column }, { bins, base, head }, tables, { psi, alpha }) {
	const index = (counts) => populationStabilityIndex(base, counts);
	const bound = (counts) => Math.max(psi, criticalStabilityIndex(totalOf(base), totalOf(counts), bins.labels.length, alpha));
	return findCause(tables, {
		column,
		bins,
		head,
		weight: 1,
		onlyAdded: true,
		score: (counts) => index(counts) / bound(counts),
		cured: 1
	});
}

// src/core/statistics/entropy.ts
function entropy(counts) {
	return sharesOf([...counts]).reduce((sum, share) => share === 0 ? sum : sum - share * Math.log(share), 0);
}

// src/core/checks/drift/labels-of.ts
function labelsOf(profile, { label }) {
	return label === void 0 ? void 0 : profile.columns[label]?.values;
}

// src/core/checks/drift/class-imbalance.ts
const LONGEST_LABEL$2 = 40;
const MOST_NAMED$3 = 4;
const FEWEST_ROWS = 50;
const ALPHA$1 = .05;
const classImbalance = defineCheck({
	name: "class-imbalance",
	title: "Classes with few rows",
	severity: "info",
	dimension: "completeness",
	about: "A label has a small part of the rows that it would have if all labels were equally frequent. A model sees too little of it to learn it, and its mistakes there hardly show in an average.",
	caveat: "Many things are rare by nature, fraud for one: the check then tells what is so and not what is wrong. Labels that do not occur at all are not seen.",
	hint: "Collect more rows of these labels, or measure quality for each label by itself.",
	peers: [
		"cleanlab: class_imbalance",
		"deepchecks: ClassImbalance",
		"Deequ: hasEntropy"
	],
	parameters: { share: number().gt(0).max(1).default(.1).meta({
		description: "The part of an even share below which a label has few rows.",
		origin: "cleanlab takes 0.1 of an even share, and so does deepchecks of the largest class.",
		examples: [.25]
	}) },
	find: async ({ base, head, roles, scans }, { share }) => {
		return (await Promise.all([base ? rareLabels("base", base, roles.base, scans, share) : [], rareLabels("head", head, roles.head, scans, share)])).flat();
	},
	quotesCells: true,
	describe: (violations, column, { share }) => `${countPhrase(violations.length, "label", "labels")} in ${column} ${violations.length === 1 ? "has" : "have"} less than ${formatStatistic(share)} of an even share: ${listNames(violations.map(({ detail = "" }) => detail), MOST_NAMED$3)}`
});
async function rareLabels(side, table, roles, scans, share) {
	if (roles.label === void 0) return [];
	const labels = labelsOf(await profileTable(scans, table), roles);
	if (!labels) return [];
	const counts = [...labels.values()];
	const rows = counts.reduce((sum, count) => sum + count, 0);
	if (rows < FEWEST_ROWS || labels.size < 2) return [];
	const column = columnName(table.columns, roles.label);
	const least = share / labels.size;
	const balance = formatStatistic(entropy(counts) / Math.log(labels.size));
	const ordered = [...labels].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
	return ordered.filter(([, count]) => wilsonInterval(count, rows, ALPHA$1)[1] < least).map(([label, count], i) => ({
		side,
		column,
		detail: `\`${cutText(label, LONGEST_LABEL$2)}\` ${formatCount(count)} of ${formatCount(rows)} rows${i === 0 ? ` (balance ${balance})` : ""}`,
		...i === 0 ? { chart: chartOf(column, ordered, rows) } : {}
	}));
}
function chartOf(column, counts, rows) {
	const shown = counts.slice(0, 11);
	const others = counts.slice(shown.length);
	const bars = [...shown.map(([label, count]) => [cutText(label, LONGEST_LABEL$2), count / rows]), ...others.length === 0 ? [] : [[`${others.length} others`, others.reduce((sum, [, n]) => sum + n, 0) / rows]]];
	return {
		title: `Shares of ${cutText(column, LONGEST_LABEL$2)}`,
		bins: bars.map(([label]) => label),
		series: [{
			name: "share",
			values: bars.map(([, share]) => share)
		}],
		unit: "share"
	};
}

// src/core/checks/drift/distribution-drift.ts
const distributionDrift = defineCheck({
	name: "distribution-drift",
	title: "Distributions that drift",
	severity: "warning",
	dimension: "consistency",
	about: "The values of a column are distributed otherwise than in base, by more than chance explains. What was learned or decided on the old distribution may not hold on the new one.",
	caveat: "A change that is meant, as a new market or a new unit, is drift all the same: waive it with the reason. Keys, ids, free text, dates, nearly unique columns, numbers that rise with the rows and categories that come in groups are not judged, few rows say nothing, and a number that is copied to many rows counts once.",
	hint: "Look at the rows named; where the new distribution is meant, waive the finding with the reason.",
	peers: [
		"Evidently: DataDriftPreset",
		"deepchecks: FeatureDrift",
		"TensorFlow Data Validation: drift_comparator",
		"Great Expectations: expect_column_kl_divergence_to_be_less_than",
		"Deequ: Distance.numericalDistance, Distance.categoricalDistance"
	],
	parameters: DRIFT_PARAMETERS,
	find: async (context, parameters) => {
		const tables = await compareTables(context);
		if (!tables) return [];
		return judgedColumns(tables).flatMap((column) => judge$2(column, tables, parameters));
	},
	quotesCells: true,
	describe: ([violation], column) => `${column} drifted: ${violation?.summary}`
});
function judge$2(column, tables, parameters) {
	const texts = sharedTexts(column, tables);
	const comparison = compareDistributions(column.kind, texts.base, texts.head, tables.base.columns[column.base], parameters.alpha);
	if (!comparison || !hasDrifted(comparison, parameters)) return [];
	const { bins, base, head } = comparison;
	const psi = (counts) => populationStabilityIndex(base, counts);
	const cause = findCause(tables, {
		column: column.head,
		bins,
		head,
		weight: 2 ** -tables.head.sample.level,
		score: psi,
		cured: parameters.psi
	});
	const cure = cause ? `; ${describeCure(cause)}, PSI falls from ${formatStatistic(comparison.psi)} to ${formatStatistic(psi(cause.head))}` : "";
	return [{
		side: "head",
		column: column.name,
		byChange: true,
		summary: `${describeComparison(comparison)}${cure}`,
		...placeOfCause(cause),
		chart: chartComparison(column.name, {
			labels: bins.labels,
			base,
			head
		})
	}];
}

// src/core/checks/drift/count-labels.ts
function countLabels(bins, labels) {
	const counts = new Array(bins.labels.length).fill(0);
	for (const [label, count] of labels) {
		const bin = bins.of(label);
		if (bin !== -1) counts[bin] += count;
	}
	return counts;
}
function respellLabels(labels, spellings) {
	const counts = /* @__PURE__ */ new Map();
	for (const [label, count] of labels) {
		const known = spellings.get(label) ?? label;
		counts.set(known, (counts.get(known) ?? 0) + count);
	}
	return counts;
}

// src/core/statistics/cohens-h.ts
function cohensH(base, head) {
	return 2 * Math.asin(Math.sqrt(head)) - 2 * Math.asin(Math.sqrt(base));
}

// src/core/statistics/rate-difference-interval.ts
function rateDifferenceInterval(base, head, alpha) {
	const [b, h] = [rateOf(base), rateOf(head)];
	const [baseLow, baseHigh] = wilsonInterval(base.count, base.total, alpha);
	const [headLow, headHigh] = wilsonInterval(head.count, head.total, alpha);
	return [h - b - Math.hypot(h - headLow, baseHigh - b), h - b + Math.hypot(headHigh - h, b - baseLow)];
}
function rateOf({ count, total }) {
	return total === 0 ? 0 : count / total;
}

// src/core/checks/drift/find-label-shifts.ts
function findLabelShifts(labels, base, head, { effect, alpha, rows }) {
	const [inBase, inHead] = [totalOf(base), totalOf(head)];
	if (Math.min(inBase, inHead) < rows) return [];
	return labels.flatMap((label, i) => {
		const before = {
			count: base[i],
			total: inBase
		};
		const after = {
			count: head[i],
			total: inHead
		};
		const [low, high] = rateDifferenceInterval(before, after, alpha / labels.length);
		const h = cohensH(rateOf(before), rateOf(after));
		return Math.abs(h) >= effect && (low > 0 || high < 0) ? [{
			label,
			base: rateOf(before),
			head: rateOf(after),
			effect: h
		}] : [];
	}).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}
function largestEffect(base, head) {
	const [inBase, inHead] = [totalOf(base), totalOf(head)];
	const effects = head.map((count, i) => Math.abs(cohensH(base[i] / inBase, inHead === 0 ? 0 : count / inHead)));
	return Math.max(...effects);
}

// src/core/checks/drift/rate-parameters.ts
const RATE_PARAMETERS = {
	effect: number().positive().default(.2).meta({
		description: "Cohen's h from which a change of a share is large enough to tell: 0 % to 1 %, 5 % to 10 %, or 50 % to 60 % are 0.2 each.",
		origin: "Cohen (1988) calls 0.2 small: below it, hardly anything depends on the change.",
		examples: [.1, .5]
	}),
	alpha: number().gt(0).lt(1).default(.001).meta({
		description: "One less the confidence of the interval that must leave out no change at all (Newcombe).",
		origin: "One false alarm in a thousand columns.",
		examples: [.05]
	}),
	rows: number().int().min(2).default(50).meta({
		description: "The fewest rows on either side of which anything is said.",
		origin: "Our judgement: of fewer rows a share says little, whatever the interval.",
		examples: [200]
	})
};

// src/core/checks/drift/label-shift.ts
const LONGEST_LABEL$1 = 40;
const MOST_NAMED$2 = 3;
const labelShift = defineCheck({
	name: "label-shift",
	title: "Labels whose share shifts",
	severity: "warning",
	dimension: "consistency",
	about: "A label makes up another share of the rows than in base, by more than chance explains. A model learns these shares, and its measured quality depends on them.",
	caveat: "A class that is collected more on purpose shifts the shares of all. Labels of fewer than ten rows on both sides together are judged as one, and the level of the interval is shared among the labels.",
	hint: "See where the rows come from; where the new balance is meant, waive the finding with the reason.",
	peers: [
		"deepchecks: LabelDrift",
		"Evidently: ValueDrift of the target",
		"cleanlab: class_imbalance"
	],
	parameters: RATE_PARAMETERS,
	find: async (context, parameters) => {
		const tables = await compareTables(context);
		const column = context.roles.head.label;
		if (!tables || column === void 0) return [];
		const base = labelsOf(tables.base, context.roles.base);
		const spelt = labelsOf(tables.head, context.roles.head);
		if (!base || !spelt) return [];
		const head = respellLabels(spelt, respellings(tables.diff, column));
		const bins = categoryBins(base, head);
		const counts = {
			base: countLabels(bins, base),
			head: countLabels(bins, head)
		};
		const shifts = findLabelShifts(bins.labels, counts.base, counts.head, parameters);
		if (shifts.length === 0) return [];
		const name = columnName(context.head.columns, column);
		const cause = findCause(tables, {
			column,
			bins,
			head: counts.head,
			weight: 1,
			score: (left) => largestEffect(counts.base, left),
			cured: parameters.effect
		});
		const cure = cause ? `; ${describeCure(cause)}, the largest h falls from ${formatStatistic(largestEffect(counts.base, counts.head))} to ${formatStatistic(largestEffect(counts.base, cause.head))}` : "";
		return [{
			side: "head",
			column: name,
			byChange: true,
			...placeOfCause(cause),
			summary: `${nameShifts(shifts)}; ${describeMeasures(counts.base, counts.head)}${cure}`,
			chart: chartComparison(name, {
				labels: bins.labels,
				...counts
			})
		}];
	},
	quotesCells: true,
	describe: ([violation], column) => `The labels in ${column} shifted: ${violation?.summary}`
});
function nameShifts(shifts) {
	const named = shifts.slice(0, MOST_NAMED$2).map(({ label, base, head, effect }) => `\`${cutText(label, LONGEST_LABEL$1)}\` from ${formatShare(base)} to ${formatShare(head)} (Cohen's h ${formatStatistic(effect)})`);
	const left = shifts.length - named.length;
	return left > 0 ? `${named.join(", ")} and ${formatCount(left)} more` : named.join(", ");
}
function describeMeasures(base, head) {
	const { p, cramersV } = compareCounts(base, head);
	return `Cramér's V ${formatStatistic(cramersV)} (chi-square ${formatProbability(p)}), Jensen–Shannon distance ${formatStatistic(jensenShannonDistance(base, head))}`;
}

// src/core/checks/drift/missing-rate-drift.ts
const BLANK = 1;
const FILLED_OR_BLANK = {
	labels: ["filled", "blank"],
	of: (text) => text === void 0 ? BLANK : 0
};
const missingRateDrift = defineCheck({
	name: "missing-rate-drift",
	title: "More blank cells",
	severity: "warning",
	dimension: "completeness",
	about: "A larger share of a column is blank than in base, in the whole file or in the rows added, by more than chance explains. A source that stopped filling a column shows first in this.",
	caveat: "Rows that are filled in later, such as results not yet known, are blank at first. Fewer blanks are never reported, nor placeholders such as `N/A`.",
	hint: "Find out why the source left these cells blank, and fill them or say that they may be blank.",
	peers: [
		"Evidently: ShareOfMissingValues",
		"deepchecks: PercentOfNulls",
		"Deequ: hasCompleteness",
		"Great Expectations: expect_column_values_to_not_be_null"
	],
	parameters: RATE_PARAMETERS,
	find: async (context, parameters) => {
		const tables = await compareTables(context);
		if (!tables) return [];
		return comparedColumns(tables).flatMap((column) => {
			const found = judgeHead(column, tables, parameters) ?? judgeAdded(column, tables, parameters);
			return found ? [{
				side: "head",
				column: column.name,
				byChange: true,
				...found
			}] : [];
		});
	},
	quotesCells: true,
	describe: ([violation], column) => `${column} is blank more often: ${violation?.summary}`
});
function judgeHead(column, tables, parameters) {
	const base = blankRate(tables.base.columns[column.base]);
	const profile = tables.head.columns[column.head];
	const head = blankRate(profile);
	if (!isMore(base, head, parameters)) return void 0;
	const cause = findCause(tables, {
		column: column.head,
		bins: FILLED_OR_BLANK,
		head: [profile.filled, profile.blank],
		weight: 1,
		score: ([filled = 0, blank = 0]) => Math.max(0, cohensH(rateOf(base), rateOf({
			count: blank,
			total: filled + blank
		}))),
		cured: parameters.effect
	});
	const left = cause && {
		count: cause.head[BLANK],
		total: cause.head[0] + cause.head[BLANK]
	};
	const cure = left ? `; ${describeCure(cause)} it would be ${formatShare(rateOf(left))}` : "";
	return {
		summary: `${describeRates(base, head, "of head", parameters)}${cure}`,
		...placeOfCause(cause),
		chart: chartRates(column.name, base, head)
	};
}
function judgeAdded(column, tables, parameters) {
	const texts = addedTexts(tables.diff, column.head);
	const base = blankRate(tables.base.columns[column.base]);
	const added = rateOfTexts(texts);
	if (!isMore(base, added, parameters)) return void 0;
	const sample = tables.base.sample.columns[column.base];
	if (consecutiveBlocks(sample, texts.length).map(rateOfTexts).map(rateOf).some((rate) => cohensH(rate, rateOf(added)) < parameters.effect)) return void 0;
	return {
		summary: describeRates(base, added, `of the ${countOf(added.total, "added row")}`, parameters),
		chart: chartRates(column.name, base, added, "added rows")
	};
}
function isMore(base, head, { effect, alpha, rows }) {
	if (Math.min(base.total, head.total) < rows || base.count === base.total) return false;
	if (cohensH(rateOf(base), rateOf(head)) < effect) return false;
	return rateDifferenceInterval(base, head, alpha)[0] > 0;
}
function describeRates(base, head, ofWhat, { alpha }) {
	const [least] = rateDifferenceInterval(base, head, alpha);
	const effect = cohensH(rateOf(base), rateOf(head)).toFixed(2);
	return `${formatShare(rateOf(head))} ${ofWhat} and ${formatShare(rateOf(base))} of base (Cohen's h ${effect}, at least ${(least * 100).toFixed(1)} points more beyond chance)`;
}
function chartRates(column, base, head, headName) {
	const counts = ({ count, total }) => [total - count, count];
	const { labels } = FILLED_OR_BLANK;
	return chartComparison(column, {
		labels,
		base: counts(base),
		head: counts(head)
	}, headName);
}
function blankRate({ blank, filled }) {
	return {
		count: blank,
		total: blank + filled
	};
}
function rateOfTexts(texts) {
	return {
		count: texts.filter((text) => text === void 0).length,
		total: texts.length
	};
}

// src/core/checks/drift/new-category.ts
const LONGEST_VALUE$1 = 80;
const MOST_NAMED$1 = 4;
const newCategory = {
	name: "new-category",
	title: "New categories",
	severity: "info",
	dimension: "consistency",
	about: "A column that holds a few values over and over has one that base does not have. It may be a new case, or a slip of the pen; what counts or learns by these values does not know it.",
	caveat: "Only text and booleans are looked at, in columns of which base shows the vocabulary: at most one value to ten rows, and hardly any that occurs in one part of the file alone. A new value that is meant is reported all the same.",
	hint: "Correct the values that are slips; tell whoever uses the column about the others.",
	peers: [
		"deepchecks: NewCategoryTrainTest",
		"TensorFlow Data Validation: unexpected string values",
		"Great Expectations: expect_column_distinct_values_to_be_in_set"
	],
	parameters: {},
	find: async (context) => {
		const tables = await compareTables(context);
		if (!tables) return [];
		const { base, diff } = tables;
		return valueColumns(tables).flatMap(({ base: column, head, name }) => {
			const known = closedVocabulary(base.columns[column], base.sample.columns[column]);
			if (!known) return [];
			const spellings = respellings(diff, head);
			return diff.changes.flatMap((change) => {
				if (change.op !== "added" && change.op !== "modified") return [];
				const text = textOf(change.head, head);
				if (text === void 0 || known.has(spellings.get(text) ?? text)) return [];
				const detail = cutText(text, LONGEST_VALUE$1);
				return [{
					side: "head",
					index: change.head.index,
					column: name,
					detail,
					byChange: true
				}];
			});
		});
	},
	quotesCells: true,
	describe: (violations, column) => `${countPhrase(violations.length, "row has", "rows have")} a value in ${column} that base does not have: ${nameValues(violations)}`
};
function nameValues(violations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { detail = "" } of violations) counts.set(detail, (counts.get(detail) ?? 0) + 1);
	const named = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value, count]) => `\`${value}\` (${formatCount(count)})`);
	return listNames(named, MOST_NAMED$1);
}

// src/core/checks/drift/vanished-category.ts
const LONGEST_VALUE = 80;
const MOST_NAMED = 4;
const RENAMED = .9;
const vanishedCategory = defineCheck({
	name: "vanished-category",
	title: "Vanished categories",
	severity: "warning",
	dimension: "consistency",
	about: "A value that base has in several rows of a column does not occur any more. A class that goes missing is rarely meant: a filter, a join or a rename took it.",
	caveat: "Only text and booleans are looked at, in columns of which base shows the vocabulary. A value that was renamed or retired on purpose is reported all the same.",
	hint: "Restore the rows, or tell whoever uses the column that the value is gone.",
	peers: ["Great Expectations: expect_column_distinct_values_to_contain_set"],
	parameters: { rows: number().int().min(1).default(7).meta({
		description: "How many rows of base must have the value.",
		origin: "Of seven rows none is left by chance once in a thousand times (exp(-7) < 0.001), were all rows drawn anew.",
		examples: [20]
	}) },
	find: async (context, { rows }) => {
		const tables = await compareTables(context);
		if (!tables) return [];
		const { base } = tables;
		return valueColumns(tables).flatMap((column) => {
			const known = closedVocabulary(base.columns[column.base], base.sample.columns[column.base]);
			const inHead = tables.head.columns[column.head].values;
			if (!known || !inHead || inHead.size === 0) return [];
			const spellings = respellings(tables.diff, column.head);
			const present = new Set([...inHead.keys()].map((text) => spellings.get(text) ?? text));
			return [...known].filter(([value, count]) => count >= rows && !present.has(value)).map(([value, count]) => ({
				side: "head",
				column: column.name,
				byChange: true,
				detail: `\`${cutText(value, LONGEST_VALUE)}\` (${countOf(count, "row")} of base${renamedTo(value, column, tables.diff)})`
			}));
		});
	},
	quotesCells: true,
	describe: (violations, column) => `${countPhrase(violations.length, "value", "values")} of ${column} no longer ${violations.length === 1 ? "occurs" : "occur"}: ${listNames(violations.map(({ detail = "" }) => detail), MOST_NAMED)}`
});
function renamedTo(value, column, diff) {
	const now = /* @__PURE__ */ new Map();
	let rows = 0;
	for (const change of diff.changes) {
		if (change.op !== "modified" || textOf(change.base, column.base) !== value) continue;
		const text = textOf(change.head, column.head);
		rows++;
		if (text !== void 0) now.set(text, (now.get(text) ?? 0) + 1);
	}
	const renamed = [...now].find(([, count]) => count >= rows * RENAMED);
	return renamed ? `, now \`${cutText(renamed[0], LONGEST_VALUE)}\`` : "";
}

// src/core/checks/pairs/blame-parameter.ts
const BLAME_PARAMETER = boolean().default(false).meta({
	description: "Whether to tell, by `git blame`, in which commit the other row came and who wrote it: a name, never an address.",
	origin: "Blame needs the whole history, takes seconds for a large file, and points at a person.",
	examples: [true]
});

// src/core/checks/pairs/row-pair.ts
function rowAt(file, facts, index) {
	return {
		file,
		index,
		compared: facts.compared[index],
		label: facts.label[index],
		annotator: facts.annotator[index],
		split: facts.split[index]
	};
}
var RowPair = class {
	relation;
	side;
	similarity;
	#row;
	#other;
	#values;
	constructor(told, row, other, values) {
		this.relation = told.relation;
		this.side = told.side;
		this.similarity = told.similarity;
		this.#row = row;
		this.#other = other;
		this.#values = values;
	}
	get index() {
		return this.#row.index;
	}
	get other() {
		const { file, index } = this.#other;
		return file === this.#row.file ? { index } : {
			path: file.path,
			index
		};
	}
	get length() {
		return this.#values.compared[this.#row.compared].length;
	}
	get configured() {
		return this.#row.file.configured && this.#other.file.configured;
	}
	get labels() {
		return this.#both("label");
	}
	get splits() {
		return this.#both("split");
	}
	#both(fact) {
		const values = this.#values[fact];
		return [values[this.#row[fact]] ?? "", values[this.#other[fact]] ?? ""];
	}
};

// src/core/checks/pairs/prior-rows.ts
const KEPT$1 = 16;
var PriorRows = class {
	#near;
	#rows = /* @__PURE__ */ new Map();
	constructor(near) {
		this.#near = near;
	}
	add(file, facts, index) {
		const value = facts.compared[index];
		const known = this.#rows.get(value);
		if (!known) this.#rows.set(value, [rowAt(file, facts, index)]);
		else if (known.length < KEPT$1 && !known.some((other) => isAlike(other, file, facts, index))) known.push(rowAt(file, facts, index));
	}
	*near(value) {
		for (const row of this.#rows.get(value) ?? []) yield {
			row,
			similarity: 1
		};
		for (const { value: other, similarity } of this.#near.get(value) ?? []) for (const row of this.#rows.get(other) ?? []) yield {
			row,
			similarity
		};
	}
};
function isAlike(known, file, facts, index) {
	return known.label === facts.label[index] && known.annotator === facts.annotator[index] && known.split === facts.split[index] && known.file.dataset === file.dataset;
}

// src/core/checks/pairs/find-row-pairs.ts
function findRowPairs(search) {
	const { corpus, late, near } = search;
	const [own] = corpus.files;
	const prior = new PriorRows(near);
	const wanted = wantedValues(search);
	const pairs = [];
	for (const isLate of [0, 1]) for (const { file, at, facts } of inOrder(search)) {
		const lateRows = late[at];
		const tells = file === own && search.tells !== (isLate === 1 ? "old" : "late");
		const order = file === own ? search.order : void 0;
		const { compared } = facts;
		for (let place = 0; place < compared.length; place++) {
			const index = order ? order[place] : place;
			if (lateRows[index] !== isLate || !wanted[compared[index]]) continue;
			if (tells) pairs.push(...pairsOf$1(rowAt(file, facts, index), prior, search));
			prior.add(file, facts, index);
		}
	}
	return pairs;
}
function wantedValues(search) {
	const shared = sharedValues$1(search);
	const { corpus, side, late, near, tells } = search;
	const compared = corpus.files[0]?.[side]?.compared;
	if (tells !== "late" || !compared) return shared;
	const wanted = new Uint8Array(shared.length);
	late[0].forEach((isLate, row) => {
		const value = compared[row];
		if (!isLate || value === -1 || wanted[value] === 2) return;
		wanted[value] = 2;
		for (const other of near.get(value) ?? []) wanted[other.value] ||= 1;
	});
	return wanted.map((isWanted, value) => isWanted ? shared[value] : 0);
}
function sharedValues$1({ corpus, side, near }) {
	const counts = new Uint8Array(corpus.values.compared.length);
	for (const { [side]: facts } of corpus.files) for (const value of facts?.compared ?? []) if (value !== -1 && counts[value] < 2) counts[value]++;
	return counts.map((count, value) => count > 1 || near.has(value) ? 1 : 0);
}
function inOrder({ corpus, side }) {
	return corpus.files.flatMap((file, at) => {
		const facts = file[side];
		return facts ? [{
			file,
			at,
			facts
		}] : [];
	}).sort((a, b) => Number(a.file.changed) - Number(b.file.changed) || (a.file.path < b.file.path ? -1 : 1));
}
function pairsOf$1(row, prior, search) {
	const { corpus, side } = search;
	const found = /* @__PURE__ */ new Map();
	for (const { row: other, similarity } of prior.near(row.compared)) for (const relation of relationsOf(row, other, search)) if (!found.has(relation)) found.set(relation, new RowPair({
		relation,
		side,
		similarity
	}, row, other, corpus.values));
	return [...found.values()];
}
function relationsOf(row, other, { differ }) {
	const isLeak = row.split !== -1 && other.split !== -1 && row.split !== other.split;
	const relations = isLeak ? ["leak"] : [];
	if (row.file.dataset !== other.file.dataset || row.annotator !== other.annotator) return relations;
	if (row.label !== -1 && other.label !== -1 && differ(row.label, other.label)) relations.push("contradiction");
	else if (!isLeak) relations.push("repeat");
	return relations;
}

// src/core/similarity/jaccard.ts
function jaccard(a, b) {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const item of small) if (large.has(item)) shared++;
	const union = a.size + b.size - shared;
	return union === 0 ? 1 : shared / union;
}

// src/core/similarity/normalise-text.ts
const DROPPED = /(?<=\p{L})['’ʼ](?=\p{L})|\p{Cf}/gu;
const GAP = /(?:(?!(?<=^|\s)-\d|[#%])[\p{P}\p{Cc}\s])+/gu;
const SPACE$1 = /[\p{Cc}\s]+/gu;
const WORDS$4 = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_DROPPED = /(?<=[a-z])'(?=[a-z])/g;
const ASCII_GAP = /(?:(?!(?<=^|\s)-\d|[#%])[!-#%-*,-/:;?@[-\]_{}\0-\x20\x7f])+/g;
const ASCII_SPACE$1 = /[\0-\x20\x7f]+/g;
function normaliseText(text) {
	if (WORDS$4.test(text)) return text.toLowerCase();
	if (ASCII.test(text)) return withoutGaps(text.toLowerCase().replace(ASCII_DROPPED, ""), ASCII_GAP, ASCII_SPACE$1);
	return withoutGaps(text.normalize("NFKC").toUpperCase().toLowerCase().replace(DROPPED, ""), GAP, SPACE$1);
}
function withoutGaps(folded, gap, space) {
	const words = folded.replace(gap, " ").trim();
	return words === "" ? folded.replace(space, " ").trim() : words;
}

// src/core/similarity/shingles.ts
function shingles(text, size) {
	if (text.length <= size) return new Set(text === "" ? [] : [text]);
	const found = /* @__PURE__ */ new Set();
	for (let i = 0; i + size <= text.length; i++) found.add(text.slice(i, i + size));
	return found;
}

// src/core/checks/pairs/label-rule.ts
const LONGEST_CLASS = 40;
const LEAST_ROWS_PER_CLASS = 2;
const MOST_GRADES = 20;
const ANSWER_SHINGLE = 3;
function labelKind(labels, rows) {
	const type = inferType(labels);
	if (type === "integer" || type === "number") return labels.length > MOST_GRADES ? "number" : "class";
	const length = labels.reduce((sum, label) => sum + label.length, 0) / Math.max(1, labels.length);
	const comesBack = labels.length * LEAST_ROWS_PER_CLASS <= rows || labels.length <= 2;
	return length > LONGEST_CLASS || !comesBack ? "text" : "class";
}
function labelsDiffer(kind, a, b, alike) {
	if (a === b || kind === "number") return false;
	if (kind === "class") return a.toLowerCase() !== b.toLowerCase();
	const parts = [a, b].map((text) => shingles(normaliseText(text), ANSWER_SHINGLE));
	return jaccard(parts[0], parts[1]) < alike;
}

// src/core/checks/pairs/text-columns.ts
function textColumns({ roles, head, dataset }) {
	const { text, label, annotator } = roles.head;
	if (text.length === 0) return void 0;
	const named = (column) => column === void 0 ? void 0 : columnName(head.columns, column);
	return withoutMissing({
		by: "text",
		compared: text.map((column) => columnName(head.columns, column)),
		label: named(label),
		annotator: named(annotator),
		split: dataset.splitColumn
	});
}
function inputColumns({ by, compared, split }) {
	return {
		by,
		compared,
		...split === void 0 ? {} : { split }
	};
}
function columnsRead({ head }, columns, of = "all") {
	if (!columns) return [];
	const { compared, label, annotator, split } = of === "all" ? columns : inputColumns(columns);
	const names = /* @__PURE__ */ new Set([
		...compared,
		label,
		annotator,
		split
	]);
	return head.columns.flatMap((name, column) => names.has(name) ? [column] : []);
}
function withoutMissing(columns) {
	const { by, compared, label, annotator, split } = columns;
	return {
		by,
		compared,
		...label === void 0 ? {} : { label },
		...annotator === void 0 ? {} : { annotator },
		...split === void 0 ? {} : { split }
	};
}

// src/core/checks/pairs/late-rows.ts
function ownLateRows({ base, head, diff }, side, reads) {
	return lateRows((side === "head" ? head : base)?.rowCount ?? 0, diff, side, reads);
}
function lateRowsOf(file, side, columns) {
	const count = file[side]?.compared.length ?? 0;
	if (!file.changed) return new Uint8Array(count);
	return lateRows(count, file.diff, side, file.diff ? columnsRead(file.diff, columns) : []);
}
function lateRows(count, diff, side, reads) {
	const late = new Uint8Array(count);
	if (!diff) return late.fill(1);
	if (side === "head") diff.headToBase.forEach((twin, row) => {
		if (twin === -1) late[row] = 1;
	});
	for (const change of diff.changes) {
		if (change.op === "removed" && side === "base") late[change.base.index] = 1;
		if (change.op !== "modified") continue;
		if (change.cells.some(({ headColumn = -1 }) => reads.includes(headColumn))) late[change[side].index] = 1;
	}
	return late;
}

// src/core/similarity/choose-bands.ts
const LEAST_RECALL = .98;
function chooseBands(threshold, permutations) {
	for (let rows = permutations; rows > 1; rows--) {
		const bands = Math.floor(permutations / rows);
		if (1 - (1 - threshold ** rows) ** bands >= LEAST_RECALL) return {
			bands,
			rows
		};
	}
	return {
		bands: permutations,
		rows: 1
	};
}

// src/core/similarity/mix-bits.ts
function mixBits(value) {
	let mixed = value ^ value >>> 16;
	mixed = Math.imul(mixed, 2246822507);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 3266489909);
	return (mixed ^ mixed >>> 16) >>> 0;
}

// src/core/similarity/min-hasher.ts
var MinHasher = class {
	#flips;
	#factors;
	#signature;
	#lower;
	constructor(permutations, fast) {
		const draw = (_, i) => mixBits(Math.imul(i + 1, 2654435769));
		this.#flips = Int32Array.from({ length: permutations }, (_, i) => draw(_, 2 * i));
		this.#factors = Int32Array.from({ length: permutations }, (_, i) => draw(_, 2 * i + 1) | 1);
		this.#signature = new Int32Array(permutations);
		this.#lower = fast?.prepareOrders(this.#flips, this.#factors);
	}
	signatureOf(hashes) {
		const signature = this.#signature;
		if (this.#lower) {
			this.#lower(hashes, signature.fill(2147483647));
			return signature;
		}
		for (let i = 0; i < signature.length; i++) {
			const flip = this.#flips[i];
			const factor = this.#factors[i];
			let least = 2147483647;
			for (let j = 0; j < hashes.length; j++) {
				const value = Math.imul(hashes[j] ^ flip, factor);
				if (value < least) least = value;
			}
			signature[i] = least;
		}
		return signature;
	}
};

// src/core/similarity/number-hash.ts
const DIGITS$1 = /\p{Nd}+/gu;
function numberHash(text) {
	let sum = 0;
	for (const [digits] of text.matchAll(DIGITS$1)) {
		let hash = 1;
		for (let i = 0; i < digits.length; i++) hash = Math.imul(hash, 31) + digits.charCodeAt(i);
		sum = sum + mixBits(hash) >>> 0;
	}
	return sum;
}

// src/core/similarity/shingle-set.ts
const FEWEST_SLOTS = 256;
var ShingleSet = class {
	#size;
	#hashes = new Uint32Array(FEWEST_SLOTS);
	#slots = new Uint32Array(FEWEST_SLOTS);
	#takenBy = new Uint32Array(FEWEST_SLOTS);
	#text = 0;
	constructor(size) {
		this.#size = size;
	}
	of(text) {
		const size = this.#size;
		const count = text === "" ? 0 : Math.max(1, text.length - size + 1);
		if (count * 2 > this.#slots.length) this.#grow(count);
		this.#text++;
		let kept = 0;
		for (let i = 0; i < count; i++) {
			const end = Math.min(i + size, text.length);
			let hash = 0;
			for (let at = i; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			const mixed = mixBits(hash);
			if (this.#take(mixed)) this.#hashes[kept++] = mixed;
		}
		return this.#hashes.subarray(0, kept);
	}
	#take(hash) {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		while (this.#takenBy[slot] === this.#text) {
			if (this.#slots[slot] === hash) return false;
			slot = slot + 1 & mask;
		}
		this.#takenBy[slot] = this.#text;
		this.#slots[slot] = hash;
		return true;
	}
	#grow(count) {
		const slots = 2 ** Math.ceil(Math.log2(count * 2));
		this.#hashes = new Uint32Array(slots);
		this.#slots = new Uint32Array(slots);
		this.#takenBy = new Uint32Array(slots);
	}
};

// src/core/similarity/band-keys.ts
const PERMUTATIONS = 128;
function bandKeys(texts, options, fast) {
	const writer = new BandWriter(options, fast);
	const { bands } = writer;
	const keys = new Uint32Array(texts.length * bands);
	const sizes = new Uint32Array(texts.length);
	texts.forEach((text, i) => {
		sizes[i] = writer.write(text, keys.subarray(i * bands, (i + 1) * bands));
	});
	return {
		bands,
		keys,
		sizes
	};
}
var BandWriter = class {
	#options;
	#cut;
	#hasher;
	#shingles;
	constructor(options, fast) {
		this.#options = options;
		this.#cut = chooseBands(options.threshold, PERMUTATIONS);
		this.#hasher = new MinHasher(this.#cut.bands * this.#cut.rows, fast);
		this.#shingles = new ShingleSet(options.shingleSize);
	}
	get bands() {
		return this.#cut.bands;
	}
	write(text, into) {
		const { minimumLength, sameNumbers } = this.#options;
		if (text.length < minimumLength) return 0;
		const hashes = this.#shingles.of(text);
		const start = sameNumbers ? numberHash(text) : 0;
		writeKeys(this.#hasher.signatureOf(hashes), start, this.#cut, into);
		return hashes.length;
	}
};
function writeKeys(signature, start, { bands, rows }, into) {
	for (let band = 0; band < bands; band++) {
		let key = start;
		for (let at = band * rows; at < (band + 1) * rows; at++) key = mixBits(Math.imul(key, 31) + signature[at]);
		into[band] = key;
	}
}

// src/core/similarity/candidate-pairs.ts
const MOST_COMPARED = 64;
const MOST_PAIRS = 16;
const MOST_PASSED = 256;
var CandidatePairs = class {
	#keys;
	#threshold;
	#order;
	#count;
	#slots;
	#before;
	#compared;
	#pairs;
	constructor(texts, keys, { threshold, among }) {
		this.#keys = keys;
		this.#threshold = threshold;
		this.#count = texts.length;
		this.#order = Uint32Array.from({ length: among }, (_, text) => text).sort((a, b) => texts[a] < texts[b] ? -1 : 1);
		this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(among * 2 + 2)));
		this.#before = new Int32Array(among);
		this.#compared = new Uint8Array(texts.length);
		this.#pairs = new Uint8Array(texts.length);
	}
	visit(isPair) {
		for (let band = 0; band < this.#keys.bands; band++) {
			this.#slots.fill(-1);
			for (const text of this.#order) {
				if (this.#keys.sizes[text] === 0) continue;
				const slot = this.#slotOf(text, band);
				this.#visitChain(this.#slots[slot], text, band, isPair);
				this.#before[text] = this.#slots[slot];
				this.#slots[slot] = text;
			}
			for (let text = this.#order.length; text < this.#count; text++) {
				if (this.#keys.sizes[text] === 0) continue;
				this.#visitChain(this.#slots[this.#slotOf(text, band)], text, band, isPair);
			}
		}
	}
	#visitChain(first, text, band, isPair) {
		const key = this.#key(text, band);
		let other = first;
		for (let passed = 0; other !== -1 && passed < MOST_PASSED; passed++) {
			if (this.#compared[text] >= MOST_COMPARED || this.#pairs[text] >= MOST_PAIRS) return;
			if (this.#key(other, band) === key && this.#isWorthIt(other, text, band)) {
				this.#compared[text]++;
				if (isPair(other, text)) this.#pairs[text]++;
			}
			other = this.#before[other];
		}
	}
	#slotOf(text, band) {
		return mixBits(this.#key(text, band)) & this.#slots.length - 1;
	}
	#key(text, band) {
		return this.#keys.keys[text * this.#keys.bands + band];
	}
	#isWorthIt(a, b, band) {
		const left = this.#keys.sizes[a];
		const right = this.#keys.sizes[b];
		if (Math.min(left, right) < this.#threshold * Math.max(left, right)) return false;
		for (let earlier = 0; earlier < band; earlier++) if (this.#key(a, earlier) === this.#key(b, earlier)) return false;
		return true;
	}
};

// src/core/similarity/shingle-hashes.ts
function shingleHashes(text, size) {
	const count = text === "" ? 0 : Math.max(1, text.length - size + 1);
	const hashes = new Uint32Array(count);
	for (let i = 0; i < count; i++) {
		const end = Math.min(i + size, text.length);
		let hash = 0;
		for (let at = i; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
		hashes[i] = mixBits(hash);
	}
	return withoutRepeats(hashes.sort());
}
function withoutRepeats(sorted) {
	let kept = 0;
	for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i];
	return sorted.subarray(0, kept);
}

// src/core/similarity/shingle-store.ts
const KEPT = 1024;
var ShingleStore = class {
	#texts;
	#size;
	#kept = /* @__PURE__ */ new Map();
	constructor(texts, size) {
		this.#texts = texts;
		this.#size = size;
	}
	hashesOf(text) {
		const known = this.#kept.get(text);
		if (known) return known;
		if (this.#kept.size >= KEPT) this.#kept.clear();
		const hashes = shingleHashes(this.#texts[text], this.#size);
		this.#kept.set(text, hashes);
		return hashes;
	}
};

// src/core/similarity/sorted-jaccard.ts
function sortedJaccard(a, b) {
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const left = a[i];
		const right = b[j];
		if (left === right) shared++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	const union = a.length + b.length - shared;
	return union === 0 ? 1 : shared / union;
}

// src/core/similarity/find-near-pairs.ts
function findNearPairs(texts, options, among = texts.length, keys = bandKeys(texts, options)) {
	const { threshold, shingleSize } = options;
	const store = new ShingleStore(texts, shingleSize);
	const pairs = [];
	new CandidatePairs(texts, keys, {
		threshold,
		among
	}).visit((a, b) => {
		const similarity = sortedJaccard(store.hashesOf(a), store.hashesOf(b));
		if (similarity < threshold) return false;
		pairs.push({
			a,
			b,
			similarity
		});
		return true;
	});
	return pairs;
}

// src/core/checks/pairs/keys-of-corpus.ts
const known$7 = /* @__PURE__ */ new WeakMap();
function keysOfCorpus({ values, lists }, options, fast) {
	const { compared } = values;
	const { bands } = bandKeys([], options);
	const all = {
		bands,
		keys: new Uint32Array(compared.length * bands),
		sizes: new Uint32Array(compared.length)
	};
	const isKnown = new Uint8Array(compared.length);
	for (const list of lists) {
		const keys = keysOfList(list.values, options, fast);
		list.numbers.forEach((number, place) => {
			isKnown[number] = 1;
			copyKeys(keys, place, all, number);
		});
	}
	const left = [...isKnown.keys()].filter((number) => isKnown[number] === 0);
	const keys = bandKeys(left.map((number) => compared[number]), options, fast);
	left.forEach((number, place) => {
		copyKeys(keys, place, all, number);
	});
	return all;
}
function keysOfList(list, options, fast) {
	const ofList = known$7.get(list) ?? /* @__PURE__ */ new Map();
	known$7.set(list, ofList);
	const name = JSON.stringify(options);
	const keys = ofList.get(name) ?? bandKeys(list, options, fast);
	ofList.set(name, keys);
	return keys;
}
function copyKeys(from, place, to, number) {
	const { bands } = from;
	const keys = from.keys.subarray(place * bands, (place + 1) * bands);
	to.keys.set(keys, number * bands);
	to.sizes[number] = from.sizes[place];
}

// src/core/checks/pairs/near-values.ts
const MOST_SIMILAR = .999;
function nearValues(corpus, options, fast) {
	const values = corpus.values.compared;
	const near = /* @__PURE__ */ new Map();
	const note = (from, value, similarity) => {
		const known = near.get(from);
		if (known) known.push({
			value,
			similarity
		});
		else near.set(from, [{
			value,
			similarity
		}]);
	};
	const keys = keysOfCorpus(corpus, options, fast);
	for (const pair of findNearPairs(values, options, corpus.ownValues, keys)) {
		const { a, b } = pair;
		const similarity = Math.min(pair.similarity, MOST_SIMILAR);
		note(a, b, similarity);
		note(b, a, similarity);
	}
	for (const each of near.values()) each.sort((a, b) => b.similarity - a.similarity || (values[a.value] < values[b.value] ? -1 : 1));
	return near;
}

// src/core/checks/pairs/own-order.ts
function ownOrder({ base, head, diff }, side) {
	const table = side === "base" ? base : head;
	const rows = Int32Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row);
	if (side === "base" || !diff) return rows;
	const inHead = new Int32Array(diff.base.rowCount).fill(-1);
	diff.headToBase.forEach((twin, row) => {
		if (twin !== -1) inHead[twin] = row;
	});
	let place = 0;
	for (const row of inHead) if (row !== -1) rows[place++] = row;
	diff.headToBase.forEach((twin, row) => {
		if (twin === -1) rows[place++] = row;
	});
	return rows;
}

// src/core/diff/diff-once.ts
const known$6 = /* @__PURE__ */ new WeakMap();
function diffOnce(base, head, options) {
	const ofHead = known$6.get(head) ?? /* @__PURE__ */ new Map();
	known$6.set(head, ofHead);
	const name = `${numberOf$1(base)} ${JSON.stringify(options)}`;
	const diff = ofHead.get(name) ?? diffTables(base, head, options);
	ofHead.set(name, diff);
	return diff;
}
const numbers = /* @__PURE__ */ new WeakMap();
let given = 0;
function numberOf$1(table) {
	const number = numbers.get(table) ?? ++given;
	numbers.set(table, number);
	return number;
}

// src/core/checks/pairs/comparison-limits.ts
const MEGABYTE = 1e6;
const LIMIT_PARAMETERS = {
	"most-rows": int().min(1, "must be 1 or more").default(2e6).meta({
		description: "Rows, of a file and of those it is compared with together, up to which they are.",
		origin: "Two million short texts take one to two minutes and some two gigabytes of memory.",
		examples: [1e7]
	}),
	"most-megabytes": int().min(1, "must be 1 or more").default(500).meta({
		description: "The same as a size in megabytes, uncompressed.",
		origin: "All texts are held in memory at once.",
		examples: [2e3]
	})
};
var ComparisonLimits = class {
	#rows;
	#bytes;
	constructor({ checks }) {
		const limits = limitsOf(checks);
		this.#rows = limits["most-rows"];
		this.#bytes = limits["most-megabytes"] * MEGABYTE;
	}
	take({ rowCount, bytes }) {
		const size = bytes?.byteLength ?? 0;
		if (rowCount > this.#rows || size > this.#bytes) return false;
		this.#rows -= rowCount;
		this.#bytes -= size;
		return true;
	}
};
function limitsOf(checks) {
	const name = "uncompared-file";
	const setting = Object.hasOwn(checks, name) ? checks[name] : void 0;
	return object(LIMIT_PARAMETERS).parse(typeof setting === "object" ? setting : {});
}

// src/core/checks/pairs/split-of-name.ts
const SPLIT = /(^|[-_. ])(train(?:ing)?|test(?:ing)?|valid(?:ation)?|val|dev|eval|holdout)(?=$|[-_. ])/i;
function splitOfName(path) {
	const start = path.lastIndexOf("/") + 1;
	const found = SPLIT.exec(path.slice(start));
	if (!found) return void 0;
	const [all, before = "", split = ""] = found;
	const at = start + found.index;
	return {
		split: split.toLowerCase(),
		family: `${path.slice(0, at)}${before}*${path.slice(at + all.length)}`
	};
}

// src/core/checks/pairs/related-files.ts
function describeRelated(path, { name, split, splitColumn, key, tolerance }) {
	const configured = split !== void 0 || splitColumn !== void 0;
	const found = configured ? split : splitOfName(path)?.split;
	return {
		path,
		dataset: name,
		configured,
		diffOptions: {
			key,
			tolerance
		},
		...found === void 0 ? {} : { split: found }
	};
}
async function relatedFiles({ path, dataset, files }) {
	const [peers, inHead] = await Promise.all([files.peers(), files.list("head")]);
	const known = new Set(inHead);
	const related = peers.filter((peer) => known.has(peer.path)).map((peer) => describeRelated(peer.path, peer.dataset));
	const own = splitOfName(path);
	if (!own || describeRelated(path, dataset).configured || related.length > 0) return related;
	return inHead.flatMap((other) => {
		const named = splitOfName(other);
		if (!named || named.family !== own.family || named.split === own.split) return [];
		return [{
			path: other,
			dataset: other,
			split: named.split,
			configured: false,
			diffOptions: {
				key: [],
				tolerance: {}
			}
		}];
	});
}

// src/core/checks/pairs/comparable-files.ts
function isComparable({ head, dataset }) {
	return new ComparisonLimits(dataset).take(head);
}
async function comparableFiles(context) {
	const limits = new ComparisonLimits(context.dataset);
	const tooLarge = limits.take(context.head) ? [] : [context.path];
	const comparable = [];
	for (const file of await relatedFiles(context)) {
		const base = await context.files.table("base", file.path);
		const head = await context.files.table("head", file.path);
		if (!head || base && base === context.base) continue;
		if (limits.take(head)) comparable.push({
			file,
			head,
			...base ? { base } : {}
		});
		else tooLarge.push(file.path);
	}
	return {
		files: comparable,
		tooLarge
	};
}

// src/core/checks/pairs/coded-column.ts
var Dictionary = class {
	values = [];
	#numbers = /* @__PURE__ */ new Map();
	numberOf(value) {
		if (value === void 0) return -1;
		const known = this.#numbers.get(value);
		if (known !== void 0) return known;
		this.#numbers.set(value, this.values.length);
		return this.values.push(value) - 1;
	}
	numbersOf(values) {
		return Int32Array.from(values, (value) => this.numberOf(value));
	}
};

// src/core/checks/pairs/pair-columns.ts
function comparedReader({ by, compared }, { columns }) {
	const places = compared.map((name) => columns.indexOf(name));
	if (places.length === 0 || places.includes(-1)) return void 0;
	switch (by) {
		case "text": return (cells) => nonBlank(normaliseText(places.map((at) => cellText(cells[at])).join("\n")));
		case "row": return (cells) => JSON.stringify(places.map((at) => normaliseText(cellText(cells[at]))));
		case "value": return (cells) => places.some((at) => isBlank(cells[at])) ? void 0 : rowKey(cells, places);
	}
}
function cellReader(name, { columns }) {
	const at = name === void 0 ? -1 : columns.indexOf(name);
	if (at === -1) return () => void 0;
	return (cells) => isBlank(cells[at]) ? void 0 : cellText(cells[at]).trim();
}
function nonBlank(text) {
	return text === "" ? void 0 : text;
}

// src/core/checks/pairs/facts-scan.ts
const FACTS = [
	"compared",
	"label",
	"annotator",
	"split"
];
var FactsScan = class {
	#compared;
	#others;
	#dictionaries = byFact(() => new Dictionary());
	#columns;
	#isOfInterest;
	constructor(table, { label, annotator, split }, compared, isOfInterest) {
		this.#compared = compared;
		this.#others = {
			label: cellReader(label, table),
			annotator: cellReader(annotator, table),
			split: cellReader(split, table)
		};
		this.#columns = byFact(() => new Int32Array(table.rowCount).fill(-1));
		this.#isOfInterest = isOfInterest;
	}
	row({ index, cells, raw }) {
		if (raw !== void 0 || cells.every(isBlank)) return;
		this.#note("label", index, this.#others.label(cells));
		const value = this.#compared(cells);
		if (this.#isOfInterest && (value === void 0 || !this.#isOfInterest(value, index))) return;
		this.#note("compared", index, value);
		this.#note("annotator", index, this.#others.annotator(cells));
		this.#note("split", index, this.#others.split(cells));
	}
	finish() {
		return byFact((fact) => ({
			values: this.#dictionaries[fact].values,
			ofRow: this.#columns[fact]
		}));
	}
	#note(fact, row, value) {
		this.#columns[fact][row] = this.#dictionaries[fact].numberOf(value);
	}
};
function byFact(make) {
	return Object.fromEntries(FACTS.map((fact) => [fact, make(fact)]));
}

// src/core/checks/pairs/corpus-writer.ts
var CorpusWriter = class {
	#dictionaries = byFact(() => new Dictionary());
	#files = [];
	#lists = [];
	#ownValues = 0;
	add(file, { base, head, changed, diff }) {
		const ofHead = this.#translate(head, file);
		const ofBase = base === head ? ofHead : base && this.#translate(base, file);
		this.#files.push({
			...file,
			changed,
			head: ofHead,
			...ofBase ? { base: ofBase } : {},
			...diff ? { diff } : {}
		});
		const { values } = head.compared;
		this.#lists.push({
			values,
			numbers: this.#dictionaries.compared.numbersOf(values)
		});
		if (this.#files.length === 1) this.#ownValues = this.#dictionaries.compared.values.length;
	}
	finish() {
		return {
			files: this.#files,
			values: byFact((fact) => this.#dictionaries[fact].values),
			ownValues: this.#ownValues,
			lists: this.#lists
		};
	}
	#translate(facts, { split }) {
		const sides = byFact((fact) => translate(facts[fact], this.#dictionaries[fact]));
		if (split === void 0) return sides;
		const number = this.#dictionaries.split.numberOf(split);
		return {
			...sides,
			split: sides.split.map((own) => own === -1 ? number : own)
		};
	}
};
function translate({ values, ofRow }, dictionary) {
	const numbers = dictionary.numbersOf(values);
	return ofRow.map((value) => value === -1 ? -1 : numbers[value]);
}

// src/core/checks/pairs/file-facts.ts
async function readFacts(table, columns, { scans }, only) {
	const compared = comparedReader(columns, table);
	if (!compared) return void 0;
	const start = () => new FactsScan(table, columns, compared, only?.isOfInterest);
	return scans.of(table, factsName(columns, only), start);
}
async function readBaseFacts(diff, columns, ofHead, { scans }, only) {
	const { base } = diff;
	const compared = comparedReader(columns, base);
	if (!compared) return void 0;
	const start = () => new FactsScan(base, columns, compared, only?.isOfInterest);
	const name = factsName(columns, only);
	if (!haveAll(columns, diff)) return scans.of(base, name, start);
	return joined$1(await scans.of(changedRows(diff, "base").rows, name, start), ofHead, sharedRows(diff));
}
function haveAll({ compared, label, annotator, split }, { base, head }) {
	return [
		...compared,
		label,
		annotator,
		split
	].every((name) => name === void 0 || base.columns.includes(name) === head.columns.includes(name));
}
function sharedRows(diff) {
	const { isShared } = changedRows(diff, "head");
	const same = new Int32Array(diff.base.rowCount).fill(-1);
	diff.headToBase.forEach((twin, row) => {
		if (twin !== -1 && isShared(row)) same[twin] = row;
	});
	return same;
}
function joined$1(left, head, same) {
	return byFact((fact) => {
		const { values, ofRow } = head[fact];
		const own = left[fact];
		const places = placesAmong(own.values, values);
		const numbers = own.ofRow.map((value, row) => {
			const twin = same[row];
			if (twin !== -1) return ofRow[twin];
			return value === -1 ? -1 : places[value];
		});
		return {
			values: [...values, ...own.values],
			ofRow: numbers
		};
	});
}
function placesAmong(few, many) {
	const places = few.map((_, i) => many.length + i);
	const wanted = new Map(few.map((value, i) => [value, i]));
	if (few.length === 0) return places;
	many.forEach((value, place) => {
		const at = wanted.get(value);
		if (at !== void 0) places[at] = place;
	});
	return places;
}
function factsName(columns, only) {
	return `pairs ${JSON.stringify(columns)}${only ? ` ${only.name}` : ""}`;
}

// src/core/checks/pairs/read-corpus.ts
async function readCorpus(context, columns, only) {
	const own = readOwn(context, columns, only);
	const { files } = await comparableFiles(context);
	const first = await own;
	if (!first) return void 0;
	const writer = new CorpusWriter();
	writer.add(describeRelated(context.path, context.dataset), first);
	for (const each of files) {
		const facts = await readRelated(each, context, columns, only);
		if (facts) writer.add(each.file, facts);
	}
	return writer.finish();
}
async function readOwn(context, columns, only) {
	const { head, diff } = context;
	const ofHead = only && {
		name: only.name,
		isOfInterest: toldOfRows(only)
	};
	const facts = isComparable(context) ? await readFacts(head, columns, context, ofHead) : void 0;
	if (!facts) return void 0;
	return {
		head: facts,
		base: diff && await readBaseFacts(diff, columns, facts, context, only),
		changed: true,
		diff
	};
}
function toldOfRows({ isOfInterest, onOwnRow }) {
	return (value, row) => {
		onOwnRow?.(value, row);
		return isOfInterest(value, row);
	};
}
async function readRelated({ file, base, head }, context, columns, only) {
	const facts = await readFacts(head, columns, context, only);
	if (!facts) return void 0;
	if (base && isSame(base, head)) return {
		base: facts,
		head: facts,
		changed: false
	};
	if (!base) return {
		head: facts,
		changed: true
	};
	const diff = await diffOnce(base, head, {
		...file.diffOptions,
		name: stemOf(file.path)
	});
	return {
		head: facts,
		base: await readBaseFacts(diff, columns, facts, context, only),
		changed: true,
		diff
	};
}
function isSame(base, head) {
	if (base.recordForm !== head.recordForm || base.rowCount !== head.rowCount) return false;
	const { low, high } = base.fingerprints();
	const other = head.fingerprints();
	return low.every((half, row) => half === other.low[row] && high[row] === other.high[row]);
}

// src/core/checks/skips-existing.ts
const MOST_COUNTED_ROWS = 1e5;
function skipsExisting(policy = "auto", rows) {
	return policy === "skip" || policy === "auto" && rows > 1e5;
}

// src/core/similarity/band-filter.ts
const BITS = 2 ** 22;
var BandFilter = class {
	#writer;
	#keys;
	#known;
	#bits = new Uint32Array(BITS / 32);
	constructor(few, options, fast) {
		this.#writer = new BandWriter(options, fast);
		this.#keys = new Uint32Array(this.#writer.bands);
		const { bands, keys, sizes } = bandKeys(few, options, fast);
		this.#known = new HashTable(few.length * bands);
		for (let text = 0; text < few.length; text++) {
			if (sizes[text] === 0) continue;
			for (let band = 0; band < bands; band++) this.#add(keys[text * bands + band], band);
		}
	}
	mayBeNear(text) {
		if (this.#writer.write(text, this.#keys) === 0) return false;
		const keys = this.#keys;
		for (let band = 0; band < keys.length; band++) if (this.#has(keys[band], band)) return true;
		return false;
	}
	#add(key, band) {
		this.#known.set(key, band, 1);
		const bit = (key + band) % BITS;
		this.#bits[bit >>> 5] = this.#bits[bit >>> 5] | 1 << (bit & 31);
	}
	#has(key, band) {
		const bit = (key + band) % BITS;
		return (this.#bits[bit >>> 5] >>> (bit & 31) & 1) === 1 && this.#known.get(key, band) === 1;
	}
};

// src/core/checks/pairs/interest.ts
async function findInterest(context, columns, near) {
	const { head, base, diff, scans, minHashing } = context;
	const ofHead = comparedReader(columns, head);
	if (!diff || !base || !ofHead) return void 0;
	const name = `values ${JSON.stringify(columns)}`;
	const valuesOf = (side, read) => read ? scans.of(changedRows(diff, side).rows, name, () => collectValues(read)) : [];
	const [after, before] = await Promise.all([valuesOf("head", ofHead), valuesOf("base", comparedReader(columns, base))]);
	const changed = /* @__PURE__ */ new Set([...after, ...before]);
	const few = [...changed];
	const filters = near.map((each) => new BandFilter(few, each, minHashing));
	return {
		ofBase: before,
		has: (value) => changed.has(value) || filters.some((filter) => filter.mayBeNear(value))
	};
}
function collectValues(read) {
	const values = [];
	return {
		row: ({ cells, raw }) => {
			const value = raw !== void 0 || cells.every(isBlank) ? void 0 : read(cells);
			if (value !== void 0) values.push(value);
		},
		finish: () => values
	};
}

// src/core/checks/pairs/near-parameters.ts
const NEAR_PARAMETERS = {
	threshold: number().gt(0, "must be above 0").max(1, "must be 1 or less").default(.8).meta({
		description: "Jaccard similarity of their shingles, 0 to 1, from which two texts are nearly equal.",
		origin: "0.8 is what the published deduplications of large text corpora use (Lee et al. 2022, SlimPajama); of the pairs that it finds in banking77, 94 % have the same label.",
		examples: [.9]
	}),
	"shingle-size": int().min(2, "must be 2 or more").max(50, "must be 50 or less").default(5).meta({
		description: "Characters in a shingle: the longer, the more a single change weighs.",
		origin: "\"Mining of Massive Datasets\" (3.2) recommends 5 for texts as short as e-mails; a changed letter then changes five shingles.",
		examples: [9]
	}),
	"minimum-length": int().min(1, "must be 1 or more").default(20).meta({
		description: "Characters below which a text is passed over, punctuation and space at its ends aside.",
		origin: "About four words: shorter texts, such as greetings, meet by chance.",
		examples: [40]
	}),
	"same-numbers": boolean().default(true).meta({
		description: "Whether texts must hold the same numbers to be nearly equal.",
		origin: "Rows made from one template, such as `row 1` and `row 2`, differ in nothing else.",
		examples: [false]
	})
};
function nearOptions(parameters) {
	return {
		threshold: parameters.threshold,
		shingleSize: parameters["shingle-size"],
		minimumLength: parameters["minimum-length"],
		sameNumbers: parameters["same-numbers"]
	};
}
const NEAR_CHECKS = [
	"near-duplicate",
	"possible-contradiction",
	"possible-split-leakage"
];
function nearOptionsInUse(checks) {
	const options = NEAR_CHECKS.flatMap((name) => {
		const setting = Object.hasOwn(checks, name) ? checks[name] : void 0;
		if (setting === "off") return [];
		const given = typeof setting === "object" ? setting : {};
		return [nearOptions(object(NEAR_PARAMETERS).parse(given))];
	});
	return [...new Map(options.map((each) => [JSON.stringify(each), each])).values()];
}

// src/core/checks/pairs/repeat-counter.ts
var RepeatCounter = class {
	#seen;
	#texts = 0;
	constructor(expected) {
		this.#seen = new HashTable(expected);
	}
	add(text) {
		let low = 2166136261;
		let high = 2654435769;
		for (let i = 0; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			low = Math.imul(low ^ unit, 16777619);
			high = Math.imul(high ^ unit, 2246822507) + i;
		}
		this.#texts++;
		this.#seen.set(mixBits$1(low), mixBits$1(high), 1);
	}
	get share() {
		return this.#texts === 0 ? 0 : 1 - this.#seen.size / this.#texts;
	}
};

// src/core/checks/pairs/read-late-corpus.ts
const MOST_CHANGED = .1;
const MOST_RELATED = 3;
function changedLittle({ head, diff }) {
	if (!diff || head.rowCount <= 1e5) return false;
	return changedRows(diff, "head").indexes.length + changedRows(diff, "base").indexes.length <= head.rowCount * MOST_CHANGED;
}
async function readLateCorpus(context, columns, countsRepeats) {
	const { diff, path, head, dataset } = context;
	const { files } = await comparableFiles(context);
	if (!diff || files.length > MOST_RELATED) return void 0;
	const near = columns.by === "text" ? nearOptionsInUse(dataset.checks) : [];
	const interest = await findInterest(context, columns, near);
	if (!interest) return void 0;
	const { isShared } = changedRows(diff, "head");
	const inBase = new RepeatCounter(countsRepeats ? head.rowCount : 0);
	const onOwnRow = (value, row) => {
		if (isShared(row)) inBase.add(value);
	};
	if (countsRepeats) for (const value of interest.ofBase) inBase.add(value);
	const corpus = await readCorpus(context, columns, {
		name: `of interest to ${path}`,
		isOfInterest: (value) => interest.has(value),
		...countsRepeats ? { onOwnRow } : {}
	});
	return corpus ? {
		corpus,
		repeats: inBase.share
	} : void 0;
}

// src/core/checks/pairs/repeats-by-nature.ts
const USUAL_SHARE = .1;
function areUsual(share) {
	return share > USUAL_SHARE;
}
function shareOfRepeats(values = /* @__PURE__ */ new Int32Array()) {
	const seen = /* @__PURE__ */ new Set();
	let rows = 0;
	for (const value of values) {
		if (value === -1) continue;
		rows++;
		seen.add(value);
	}
	return rows === 0 ? 0 : 1 - seen.size / rows;
}

// src/core/checks/pairs/compare-rows.ts
const SAME_ANSWER = .5;
const known$5 = /* @__PURE__ */ new WeakMap();
function compareRows(context, columns, options = {}) {
	if (!columns) return Promise.resolve([]);
	return once(context, [
		"pairs",
		columns,
		options
	], () => changedLittle(context) ? compareLate(context, columns, options) : compareAll(context, columns, options, context.skipsExisting ? "late" : "all"));
}
async function compareLate(context, columns, options) {
	const { skipsExisting } = context;
	const isGuessed = isGuess(context, columns);
	const late = await once(context, ["late", columns], () => readLateCorpus(context, columns, isGuessed));
	if (!late) return compareAll(context, columns, options, skipsExisting ? "late" : "all");
	if (isGuessed && areUsual(late.repeats)) return [];
	const told = await pairsOf(late.corpus, context, columns, options, "late");
	if (skipsExisting) return told;
	return [...told, ...await compareAll(context, columns, options, "old")];
}
async function compareAll(context, columns, options, tells) {
	const corpus = await once(context, ["corpus", columns], () => readCorpus(context, columns));
	if (!corpus) return [];
	const [own] = corpus.files;
	const compared = (own?.base ?? own?.head)?.compared;
	if (isGuess(context, columns) && areUsual(shareOfRepeats(compared))) return [];
	return pairsOf(corpus, context, columns, options, tells);
}
function isGuess({ roles }, { by }) {
	return by === "text" && roles.head.inferred.includes("text");
}
async function pairsOf(corpus, context, columns, { near: wanted, sameAnswer = SAME_ANSWER, byLabel = false }, tells) {
	const near = await once(corpus, ["near", wanted], async () => wanted ? nearValues(corpus, wanted, context.minHashing) : /* @__PURE__ */ new Map());
	const { label: labels } = corpus.values;
	const kind = context.dataset.labels ? "class" : labelKind(labels, labelled(corpus));
	const differ = (a, b) => labelsDiffer(kind, labels[a], labels[b], sameAnswer);
	const judged = byLabel ? columns : inputColumns(columns);
	return (tells === "old" ? ["head"] : ["base", "head"]).flatMap((side) => {
		const late = corpus.files.map((file) => lateRowsOf(file, side, judged));
		const order = ownOrder(context, side);
		return findRowPairs({
			corpus,
			side,
			order,
			late,
			tells: side === "base" ? "late" : tells,
			near,
			differ
		});
	});
}
function labelled({ files }) {
	let count = 0;
	for (const { head } of files) for (const label of head?.label ?? []) if (label !== -1) count++;
	return count;
}
function once(owner, name, make) {
	const ofOwner = known$5.get(owner) ?? /* @__PURE__ */ new Map();
	known$5.set(owner, ofOwner);
	const text = JSON.stringify(name);
	const made = ofOwner.get(text) ?? make();
	ofOwner.set(text, made);
	return made;
}

// src/core/checks/pairs/name-other.ts
function nameOther({ path, index, line }) {
	const place = line === void 0 ? `row ${formatCount(index + 1)}` : `line ${formatCount(line)}`;
	return path === void 0 ? place : `${place} of ${path}`;
}

// src/core/checks/pairs/pair-violation.ts
var PairViolation = class {
	side;
	index;
	#pair;
	#shown;
	constructor(pair, shown, column) {
		this.side = pair.side;
		this.index = pair.index;
		if (column !== void 0) this.column = column;
		this.#pair = pair;
		this.#shown = shown;
	}
	get counterpart() {
		const line = this.#shown.lineOf(this.#pair);
		const { side, other } = this.#pair;
		return {
			...other,
			side,
			...line === void 0 ? {} : { line }
		};
	}
	get detail() {
		return this.#shown.describe(this.#pair, nameOther(this.counterpart));
	}
};

// src/core/checks/pairs/pair-violations.ts
async function pairViolations({ base, head, files }, pairs, describe, column) {
	const tables = /* @__PURE__ */ new Map([["base undefined", base], ["head undefined", head]]);
	for (const { side, other } of pairs) {
		const name = `${side} ${other.path}`;
		if (!tables.has(name) && other.path !== void 0) tables.set(name, await files.table(side, other.path));
	}
	const shown = {
		describe,
		lineOf: ({ side, other: { path, index } }) => tables.get(`${side} ${path}`)?.line(index)
	};
	return pairs.map((pair) => new PairViolation(pair, shown, column));
}

// src/core/checks/duplicates/same-answer-parameter.ts
const SAME_ANSWER_PARAMETER = number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(.5).meta({
	description: "Where labels are texts, such as answers: the Jaccard similarity of their 3-character shingles from which two of them say the same.",
	origin: "Half of the shingles are shared by answers that word one thing in two ways.",
	examples: [.3]
});

// src/core/checks/pairs/percent-alike.ts
function percentAlike(similarity) {
	return `${Math.floor(similarity * 100 + 1e-9)} % alike`;
}

// src/core/checks/duplicates/show-contradiction.ts
const LONGEST_LABEL = 60;
function showContradiction({ labels, similarity }, other) {
	const [own, others] = labels.map((label) => JSON.stringify(cutText(label, LONGEST_LABEL)));
	return `${own}, but ${other}${similarity < 1 ? `, ${percentAlike(similarity)},` : ""} has ${others}`;
}

// src/core/checks/duplicates/contradictory-label.ts
const contradictoryLabel = defineCheck({
	name: "contradictory-label",
	title: "One input with two labels",
	severity: "error",
	dimension: "accuracy",
	about: "Two rows have the same text, but for letter case, space and punctuation, and different labels, in one file or across the files and splits of a dataset: at least one of them is wrong, and a model learns neither. Where labels are answers, the same question has answers that are not alike.",
	caveat: "A text whose right label depends on another column is reported although both labels hold; name that column under `text`. It runs where the config names the label and the text columns; where one is inferred, `possible-contradiction` speaks. Measurements, numbers of more than 20 different values, are not judged.",
	hint: "Decide which label is right and correct the other row; where both can be, say in the guideline what decides.",
	peers: ["Deepchecks: Conflicting Labels"],
	parameters: {
		"same-answer": SAME_ANSWER_PARAMETER,
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, textColumns(context)),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, { "same-answer": sameAnswer }) => {
		if (context.roles.head.inferred.length > 0) return [];
		const told = (await compareRows(context, textColumns(context), {
			sameAnswer,
			byLabel: true
		})).filter(({ relation }) => relation === "contradiction");
		return pairViolations(context, told, showContradiction);
	},
	describe: (violations) => `${countPhrase(violations.length, "row has", "rows have")} another label than a row of the same text`
});

// src/core/checks/alike-rows.ts
var AlikeRows = class {
	#first;
	#groups = /* @__PURE__ */ new Map();
	constructor(expected) {
		this.#first = new HashTable(expected);
	}
	add([low, high], row) {
		const known = this.#first.get(low, high);
		if (known === 0) {
			this.#first.set(low, high, row + 1);
			return;
		}
		const group = this.#groups.get(known);
		if (group) group.push(row);
		else this.#groups.set(known, [known - 1, row]);
	}
	rowsOf([low, high]) {
		const first = this.#first.get(low, high);
		return first === 0 ? [] : this.#groups.get(first) ?? [first - 1];
	}
	groups() {
		return this.#groups.values();
	}
	alike() {
		return [...this.#groups.values()].flat().sort((a, b) => a - b);
	}
};

// src/core/checks/duplicates/equal-records.ts
async function equalRecords(table) {
	const { low, high } = table.fingerprints();
	const byHash = new AlikeRows(table.rowCount);
	for (let row = 0; row < table.rowCount; row++) byHash.add([low[row], high[row]], row);
	const firstOf = /* @__PURE__ */ new Map();
	for (const rows of byHash.groups()) for (const row of rows) firstOf.set(row, rows[0]);
	if (firstOf.size === 0) return [];
	const cellsOf = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	for await (const rows of table.read([...firstOf.keys()].sort((a, b) => a - b))) for (const { index, cells, raw } of rows) {
		const first = firstOf.get(index);
		if (raw !== void 0 || cells.every(isBlank)) continue;
		if (index === first) {
			cellsOf.set(first, cells);
			groups.set(first, [first]);
		} else if (rowsEqual(cells, cellsOf.get(first) ?? [])) groups.get(first)?.push(index);
	}
	return [...groups.values()].filter((rows) => rows.length > 1);
}

// src/core/checks/duplicates/duplicate-row.ts
const duplicateRow = defineCheck({
	name: "duplicate-row",
	title: "Repeated rows",
	severity: "warning",
	dimension: "uniqueness",
	about: "A row is the same as another in every cell, as happens when a file is appended to twice. Records are compared as they are written, so the file is not parsed to find them.",
	caveat: "Rows without anything that tells them apart may repeat by right, as sales of one item at one price do; where more than `usual-share` of the rows of base do so, nothing is said. Where the file has a key, `duplicate-key` speaks instead. Rows that differ in quoting alone are missed.",
	hint: "Remove the row that is there twice, or add a column that tells the two apart.",
	peers: [
		"Frictionless: duplicate-row",
		"Great Expectations: expect_compound_columns_to_be_unique",
		"Deepchecks: Data Duplicates"
	],
	parameters: {
		"usual-share": number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(.05).meta({
			description: "The share of base's rows, 0 to 1, from which on repeated rows are usual in this file and not reported.",
			origin: "A file of which one row in twenty repeats another is of a kind in which rows do.",
			examples: [.5]
		}),
		blame: BLAME_PARAMETER
	},
	reads: () => [],
	find: async ({ base, head, diff, key }, { "usual-share": usual }) => {
		if (key.head.length > 0) return [];
		const ofBase = base ? await equalRecords(base) : [];
		const repeats = ofBase.reduce((sum, rows) => sum + rows.length - 1, 0);
		if (base && repeats > usual * base.rowCount) return [];
		const ofHead = await equalRecords(head);
		const groupOf = new Map(ofBase.flatMap((rows, group) => rows.map((row) => [row, group])));
		return [...ofBase.flatMap((rows) => repeatsOf("base", rows)).map((each) => named(each, base)), ...ofHead.flatMap((rows) => repeatsInHead(rows, groupOf, diff)).map((each) => named(each, head))];
	},
	describe: (violations) => `${countPhrase(violations.length, "row is", "rows are")} the same as another row in every cell`
});
function named(violation, table) {
	const index = violation.counterpart?.index ?? 0;
	const line = table?.line(index);
	const other = nameOther({
		index,
		...line === void 0 ? {} : { line }
	});
	return {
		...violation,
		detail: `the same as ${other}`
	};
}
function repeatsOf(side, [first = 0, ...others]) {
	return others.map((index) => ({
		side,
		index,
		counterpart: {
			side,
			index: first
		}
	}));
}
function repeatsInHead(rows, groupOf, diff) {
	if (!diff) return repeatsOf("head", rows);
	const twin = (row) => diff.headToBase[row] ?? -1;
	const place = (row) => twin(row) === -1 ? diff.base.rowCount + row : twin(row);
	const ordered = rows.toSorted((a, b) => place(a) - place(b));
	const group = groupOf.get(twin(ordered[0] ?? -1));
	return repeatsOf("head", ordered).map((violation) => ({
		...violation,
		byChange: group === void 0 || groupOf.get(twin(violation.index ?? -1)) !== group
	}));
}

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

// src/core/checks/pairs/record-number.ts
function recordNumber(table, row) {
	const { low, high } = table.fingerprints();
	return low[row] + (high[row] & 2097151) * 2 ** 32;
}

// src/core/checks/pairs/without-told-pairs.ts
async function withoutToldPairs(pairs, { base, head, key }) {
	const told = /* @__PURE__ */ new Set();
	for (const side of ["base", "head"]) {
		const table = side === "base" ? base : head;
		if (!table) continue;
		const within = pairs.filter((pair) => pair.side === side && pair.other.path === void 0);
		const rows = within.flatMap(({ index, other }) => [index, other.index]);
		const keys = await readKeyTexts(table, key[side], rows);
		for (const pair of within) {
			const own = keys.get(pair.index);
			if (own === void 0 ? recordNumber(table, pair.index) === recordNumber(table, pair.other.index) : own === keys.get(pair.other.index)) told.add(pair);
		}
	}
	return pairs.filter((pair) => !told.has(pair));
}

// src/core/checks/duplicates/duplicate-text.ts
const duplicateText = defineCheck({
	name: "duplicate-text",
	title: "Repeated texts",
	severity: "warning",
	dimension: "uniqueness",
	about: "A row's text is another row's, but for letter case, space, punctuation and Unicode form. What a model sees twice weighs twice and is remembered, and every figure counts it twice.",
	caveat: "Set phrases that people do say again and again are reported too; a higher `minimum-length` passes them over. Rows of other labels, splits and annotators are left to the checks that are about them.",
	hint: "Remove the row that repeats another, or waive it where it is meant.",
	peers: ["Cleanlab: exact duplicates", "Deepchecks: Text Duplicates"],
	parameters: {
		"minimum-length": NEAR_PARAMETERS["minimum-length"],
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, textColumns(context), "input"),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, { "minimum-length": minimumLength }) => {
		const repeats = (await compareRows(context, textColumns(context))).filter(({ relation, length }) => relation === "repeat" && length >= minimumLength);
		const untold = await withoutToldPairs(repeats, context);
		return pairViolations(context, untold, (_, other) => `the text of ${other}`);
	},
	describe: (violations) => `${countPhrase(violations.length, "row repeats", "rows repeat")} the text of another row`
});

// src/core/checks/duplicates/count-repeats.ts
async function countRepeats(context, column, limits) {
	const { head, diff } = context;
	const columns = {
		by: "text",
		compared: [column]
	};
	if (!isComparable(context)) return [];
	const only = await lateTexts(context, columns);
	const ofHead = await readFacts(head, columns, context, only);
	if (!ofHead) return [];
	const reads = columnsRead(context, columns);
	const found = repeatsIn$1("head", ofHead.compared, ownLateRows(context, "head", reads), limits);
	const ofBase = diff && await readBaseFacts(diff, columns, ofHead, context, only);
	if (!ofBase) return found;
	const lateBase = ownLateRows(context, "base", reads);
	const before = repeatsIn$1("base", ofBase.compared, lateBase, limits);
	return [...found, ...before.filter(({ index }) => lateBase[index] === 1)];
}
async function lateTexts(context, columns) {
	if (!context.skipsExisting) return void 0;
	const interest = await findInterest(context, columns, []);
	return interest && {
		name: "of changed rows",
		isOfInterest: (value) => interest.has(value)
	};
}
function repeatsIn$1(side, { values, ofRow }, late, { copies, minimumLength }) {
	const counts = new Uint32Array(values.length);
	const firsts = new Int32Array(values.length).fill(-1);
	const crossing = /* @__PURE__ */ new Map();
	for (const isLate of [0, 1]) ofRow.forEach((value, row) => {
		if (value === -1 || late[row] !== isLate || values[value].length < minimumLength) return;
		if (++counts[value] === copies) crossing.set(value, row);
		if (firsts[value] === -1) firsts[value] = row;
	});
	return [...crossing].map(([value, index]) => ({
		side,
		index,
		count: counts[value],
		first: firsts[value]
	}));
}

// src/core/checks/duplicates/memorisation-risk.ts
const memorisationRisk = defineCheck({
	name: "memorisation-risk",
	title: "Texts repeated so often that a model learns them by heart",
	severity: "warning",
	dimension: "uniqueness",
	about: "A text stands in a column many times, case, space and punctuation aside. How well a model can recite what it was trained on grows with the number of copies, so such a text comes out word for word, private or not.",
	caveat: "It matters for data that models are trained on; boilerplate such as a greeting is reported as well. Only texts of at least `minimum-length` characters count, and nearly equal copies are not added up.",
	hint: "Keep a few of the copies, or none where the text is private.",
	peers: [],
	parameters: {
		copies: int().min(2, "must be 2 or more").default(10).meta({
			description: "How many copies of a text are too many.",
			origin: "Kandpal et al. 2022, \"Deduplicating Training Data Mitigates Privacy Risks\": a sequence present 10 times is generated about 1,000 times as often as one present once.",
			examples: [3]
		}),
		"minimum-length": NEAR_PARAMETERS["minimum-length"]
	},
	quotes: ({ roles }) => roles.head.text,
	find: async (context, parameters) => {
		const limits = {
			copies: parameters.copies,
			minimumLength: parameters["minimum-length"]
		};
		const columns = context.roles.head.text.map((column) => columnName(context.head.columns, column));
		return (await Promise.all(columns.map((column) => repeatedTexts(context, column, limits)))).flat();
	},
	describe: (violations, column, { copies }) => {
		return `${countOf(violations.length, "text")} of ${column} ${violations.length === 1 ? "stands" : "stand"} there ${copies} times or more`;
	}
});
async function repeatedTexts(context, column, limits) {
	return (await countRepeats(context, column, limits)).map(({ side, index, count, first }) => ({
		side,
		index,
		column,
		count,
		detail: `the same text ${formatCount(count)} times, first in ${placeOf$1(context, side, first)}`
	}));
}
function placeOf$1({ base, head }, side, row) {
	const line = (side === "head" ? head : base)?.line(row);
	return line === void 0 ? `row ${row + 1}` : `line ${line}`;
}

// src/core/checks/duplicates/near-duplicate.ts
const nearDuplicate = defineCheck({
	name: "near-duplicate",
	title: "Nearly repeated texts",
	severity: "warning",
	dimension: "uniqueness",
	about: "A row's text is nearly another row's: a word added, a letter changed. The pairs are found by MinHash and locality-sensitive hashing over the text columns, each is measured, and each row is told with the nearest of the rows before it (old rows stand before new ones), unless one of them repeats it; neighbours of neighbours are no pair.",
	caveat: "One word can turn the meaning round (`can` and `cannot`), and long texts of one template are alike though they tell different things. Texts that differ in their numbers or are shorter than `minimum-length` are no pair; of pairs right at the threshold two in a hundred are missed.",
	hint: "Keep one of the two, or change the text so that it adds something.",
	peers: [
		"Cleanlab: near duplicates",
		"text-dedup: MinHash",
		"Deepchecks: Text Duplicates"
	],
	parameters: {
		...NEAR_PARAMETERS,
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, textColumns(context), "input"),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, parameters) => {
		const near = (await compareRows(context, textColumns(context), { near: nearOptions(parameters) })).filter(({ relation, similarity }) => relation === "repeat" && similarity < 1);
		const untold = await withoutToldPairs(near, context);
		return pairViolations(context, untold, ({ similarity }, other) => `${percentAlike(similarity)} with ${other}`);
	},
	describe: (violations) => `${countPhrase(violations.length, "row nearly repeats", "rows nearly repeat")} the text of another row`
});

// src/core/checks/duplicates/possible-contradiction.ts
const possibleContradiction = defineCheck({
	name: "possible-contradiction",
	title: "Nearly one input with two labels",
	severity: "warning",
	dimension: "accuracy",
	about: "Two rows have nearly the same text and different labels, or the same text where the label or the text column is only inferred. Such pairs are where labels are wrong most often, and where a guideline leaves open what to do.",
	caveat: "The word that differs may be the one that decides (`Where can I get my card?`, `Where can I get my card PIN?`): 7 of the 19 pairs found in banking77 are right as they are. Texts that differ in their numbers or are shorter than `minimum-length` are no pair.",
	hint: "Read the two side by side: correct the wrong label, or leave both where the difference in text decides.",
	peers: ["Deepchecks: Conflicting Labels"],
	parameters: {
		...NEAR_PARAMETERS,
		"same-answer": SAME_ANSWER_PARAMETER,
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, textColumns(context)),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, parameters) => {
		const near = nearOptions(parameters);
		const sameAnswer = parameters["same-answer"];
		const isInferred = context.roles.head.inferred.length > 0;
		const told = (await compareRows(context, textColumns(context), {
			near,
			sameAnswer,
			byLabel: true
		})).filter(({ relation }) => relation === "contradiction").filter(({ similarity }) => similarity < 1 || isInferred);
		return pairViolations(context, told, showContradiction);
	},
	describe: (violations) => `${countPhrase(violations.length, "row has", "rows have")} another label than a row of nearly the same text`
});

// src/core/checks/leakage/has-splits.ts
async function hasSplits(context) {
	if (context.dataset.splitColumn !== void 0) return true;
	return (await relatedFiles(context)).some(({ split }) => split !== void 0);
}

// src/core/checks/duplicates/uncompared-file.ts
const uncomparedFile = defineCheck({
	name: "uncompared-file",
	title: "Files too large to be compared row by row",
	severity: "info",
	dimension: "uniqueness",
	about: "A file beyond these limits is not searched for repeated texts, contradictions and leakage, nor held against the files that belong with it: that nothing is said of its rows then means nothing.",
	caveat: "It says that a file was left out, not that anything is wrong with it. The limits hold for all checks that compare rows, and count a file together with those it is compared with.",
	hint: "Split the file, or raise the limits where there is memory and time enough.",
	peers: [],
	parameters: LIMIT_PARAMETERS,
	find: async (context) => {
		if (!await comparesRows(context)) return [];
		const { tooLarge } = await comparableFiles(context);
		return tooLarge.map((detail) => ({
			side: "head",
			detail
		}));
	},
	describe: (violations) => `${countPhrase(violations.length, "file was", "files were")} too large to be compared row by row`
});
async function comparesRows(context) {
	const { dataset, roles } = context;
	return roles.head.text.length > 0 || dataset.key.length > 0 || await hasSplits(context);
}

// src/core/expectations/suite/describe-suite-fault.ts
function describeSuiteFault({ pointer, line, message, hint }) {
	const parts = [...line === void 0 ? [] : [`line ${line}`], ...pointer ? [pointer] : []];
	return `${parts.length === 0 ? "" : `${parts.join(", ")}: `}${message}${hint === void 0 ? "" : `. ${hint}`}`;
}

// src/core/expectations/row-condition/condition-fault.ts
var ConditionFault = class extends Error {
	constructor(reason, offset) {
		super(offset === void 0 ? reason : `${reason}, at character ${offset + 1}`);
	}
};

// src/core/expectations/row-condition/parse-operand.ts
const WORDS$3 = /* @__PURE__ */ new Map([
	["True", true],
	["true", true],
	["False", false],
	["false", false]
]);
const RESERVED = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not",
	"in",
	"None",
	"null"
]);
function parseOperand(reader) {
	const token = reader.next();
	const { kind, text, offset } = token;
	if (kind === "string") return { constant: text };
	if (kind === "number") return { constant: Number(text) };
	if (kind === "quoted-name") return { column: text };
	if (kind === "symbol" && (text === "-" || text === "+")) return signed(reader, text);
	if (kind !== "name") throw reader.unexpected(token, "a column or a value");
	const word = WORDS$3.get(text);
	if (word !== void 0) return { constant: word };
	if (text === "None" || text === "null") throw new ConditionFault("compares with nothing: write `x.isnull()` or `x.notnull()`", offset);
	if (RESERVED.has(text)) throw reader.unexpected(token, "a column or a value");
	if (!reader.take("(")) return { column: text };
	if (text !== "col" && text !== "column" && text !== "date") throw new ConditionFault(`calls \`${text}\`, which is not known`, offset);
	const argument = reader.next();
	if (argument.kind !== "string") throw reader.unexpected(argument, "a text in quotes");
	reader.expect(")");
	return text === "date" ? { constant: argument.text } : { column: argument.text };
}
function signed(reader, sign) {
	const token = reader.next();
	if (token.kind !== "number") throw reader.unexpected(token, "a number");
	return { constant: sign === "-" ? -Number(token.text) : Number(token.text) };
}
function parseConstants(reader) {
	const close = reader.take("[") ? "]" : reader.take("(") ? ")" : void 0;
	if (close === void 0) throw reader.unexpected(reader.peek(), "a list such as `[\"a\", \"b\"]`");
	const values = [];
	while (!reader.take(close)) {
		if (values.length > 0) {
			reader.expect(",");
			if (reader.take(close)) break;
		}
		values.push(parseConstant(reader));
	}
	return values;
}
function parseConstant(reader) {
	const token = reader.peek();
	const operand = parseOperand(reader);
	if ("constant" in operand) return operand.constant;
	throw reader.unexpected(token, "a number or a text in quotes");
}

// src/core/expectations/row-condition/parse-method.ts
const NULL_TESTS = /* @__PURE__ */ new Set([
	"isnull",
	"isna",
	"is_null"
]);
const NOT_NULL_TESTS = /* @__PURE__ */ new Set([
	"notnull",
	"notna",
	"is_not_null"
]);
const TEXT_TESTS = [
	"contains",
	"startswith",
	"endswith"
];
function parseMethod(reader, column) {
	const { text, offset } = reader.next();
	if (text === "str") {
		reader.expect(".");
		return parseTextTest(reader, column);
	}
	const name = text.toLowerCase();
	reader.expect("(");
	if (NULL_TESTS.has(name) || NOT_NULL_TESTS.has(name)) {
		reader.expect(")");
		return {
			kind: "null",
			column,
			negated: NOT_NULL_TESTS.has(name)
		};
	}
	if (name === "isin" || name === "is_in" || name === "is_not_in") {
		const values = parseConstants(reader);
		reader.expect(")");
		return {
			kind: "in",
			operand: { column },
			values,
			negated: name === "is_not_in"
		};
	}
	if (name === "between") return parseBetween(reader, column);
	throw new ConditionFault(`calls \`.${text}()\`, which is not known`, offset);
}
function parseBetween(reader, column) {
	const least = parseConstant(reader);
	reader.expect(",");
	const greatest = parseConstant(reader);
	reader.expect(")");
	return {
		kind: "and",
		parts: [{
			kind: "compare",
			operator: ">=",
			left: { column },
			right: { constant: least }
		}, {
			kind: "compare",
			operator: "<=",
			left: { column },
			right: { constant: greatest }
		}]
	};
}
function parseTextTest(reader, column) {
	const { text: name, offset } = reader.next();
	const test = TEXT_TESTS.find((known) => known === name);
	if (!test) throw new ConditionFault(`calls \`.str.${name}()\`, which is not known`, offset);
	reader.expect("(");
	const argument = reader.next();
	if (argument.kind !== "string") throw reader.unexpected(argument, "a text in quotes");
	const options = parseOptions(reader);
	if (test === "contains" && options.get("regex") !== false && /[\\^$.|?*+()[\]{}]/.test(argument.text)) throw new ConditionFault("searches for a regular expression: write a plain text, or add `regex=False`", argument.offset);
	return {
		kind: "text",
		test,
		column,
		text: argument.text,
		ignoreCase: options.get("case") === false
	};
}
const OPTIONS = /* @__PURE__ */ new Set([
	"case",
	"na",
	"regex"
]);
function parseOptions(reader) {
	const options = /* @__PURE__ */ new Map();
	while (reader.take(",")) {
		const { text: name, offset } = reader.next();
		if (!OPTIONS.has(name)) throw new ConditionFault(`has an option that is not known, \`${name}\``, offset);
		reader.expect("=");
		const value = parseConstant(reader);
		if (name === "na" && value !== false) throw new ConditionFault("means rows without a value too, which is not understood", offset);
		options.set(name, value);
	}
	reader.expect(")");
	return options;
}

// src/core/expectations/row-condition/parse-comparison.ts
const OPERATORS$1 = [
	"==",
	"!=",
	"<=",
	">=",
	"<",
	">"
];
function parseComparison(reader, left = parseOperand(reader)) {
	const { offset } = reader.peek();
	if (reader.take(".")) return parseMethod(reader, columnIn(left, offset));
	const negated = reader.take("not");
	if (reader.take("in")) return {
		kind: "in",
		operand: left,
		values: parseConstants(reader),
		negated
	};
	if (negated) throw reader.unexpected(reader.peek(), "`in`");
	const parts = [];
	let from = left;
	for (let operator = takeOperator(reader); operator; operator = takeOperator(reader)) {
		const list = isEquality(operator) ? listIn(reader) : void 0;
		if (list) {
			parts.push({
				kind: "in",
				operand: from,
				values: list,
				negated: operator === "!="
			});
			break;
		}
		const right = parseOperand(reader);
		parts.push({
			kind: "compare",
			operator,
			left: from,
			right
		});
		from = right;
	}
	const [first] = parts;
	if (!first) return truthOf$1(left, offset);
	return parts.length === 1 ? first : {
		kind: "and",
		parts
	};
}
function takeOperator(reader) {
	return OPERATORS$1.find((operator) => reader.take(operator));
}
const isEquality = (operator) => operator === "==" || operator === "!=";
function listIn(reader) {
	return reader.peek().text === "[" ? parseConstants(reader) : void 0;
}
function columnIn(operand, offset) {
	if ("column" in operand) return operand.column;
	throw new ConditionFault("asks something of a value that is no column", offset);
}
function truthOf$1(operand, offset) {
	if ("column" in operand) return {
		kind: "true",
		column: operand.column
	};
	throw new ConditionFault("has a value that is not compared with anything", offset);
}

// src/core/expectations/row-condition/tokenize.ts
const MAX_LENGTH$12 = 1e4;
const SPACE = /[ \t\r\n]+/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SYMBOL = /==|!=|<=|>=|[<>()[\],.&|~+\-*/%@={}!]/y;
function tokenize(text) {
	if (text.length > MAX_LENGTH$12) throw new ConditionFault(`is longer than ${MAX_LENGTH$12} characters`);
	const tokens = [];
	let offset = 0;
	while (offset < text.length) {
		const space = matchAt(SPACE, text, offset);
		if (space !== void 0) {
			offset += space.length;
			continue;
		}
		const { token, end } = nextToken(text, offset);
		tokens.push(token);
		offset = end;
	}
	return [...tokens, {
		kind: "end",
		text: "",
		offset
	}];
}
function nextToken(text, offset) {
	const first = text[offset];
	if (first === "\"" || first === "'" || first === "`") return quoted(text, offset, first);
	for (const [kind, pattern] of [
		["name", NAME],
		["number", NUMBER],
		["symbol", SYMBOL]
	]) {
		const word = matchAt(pattern, text, offset);
		if (word === void 0) continue;
		return {
			token: {
				kind,
				text: word,
				offset
			},
			end: offset + word.length
		};
	}
	throw new ConditionFault(`has a character that means nothing here, ${JSON.stringify(first)}`, offset);
}
function matchAt(pattern, text, offset) {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0];
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r"
};
function quoted(text, start, quote) {
	let value = "";
	for (let i = start + 1; i < text.length; i++) {
		const character = text[i];
		if (character === quote) return {
			token: {
				kind: quote === "`" ? "quoted-name" : "string",
				text: value,
				offset: start
			},
			end: i + 1
		};
		if (character === "\\" && quote !== "`" && i + 1 < text.length) {
			i++;
			const escaped = text[i];
			value += ESCAPES[escaped] ?? escaped;
		} else value += character;
	}
	throw new ConditionFault(`has a quote that is not closed, ${quote}`, start);
}

// src/core/expectations/row-condition/token-reader.ts
var TokenReader = class {
	#tokens;
	#next = 0;
	constructor(text) {
		this.#tokens = tokenize(text);
	}
	peek() {
		return this.#tokens[this.#next] ?? this.#tokens.at(-1);
	}
	next() {
		const token = this.peek();
		this.#next++;
		return token;
	}
	take(text) {
		const { kind, text: found } = this.peek();
		if (found !== text || kind !== "symbol" && kind !== "name") return false;
		this.#next++;
		return true;
	}
	expect(text) {
		if (!this.take(text)) throw this.unexpected(this.peek(), `\`${text}\``);
	}
	unexpected({ kind, text, offset }, wanted) {
		const found = kind === "end" ? "ends" : `has ${JSON.stringify(text)}`;
		const expected = wanted === void 0 ? " where `and`, `or` or the end is expected" : ` where ${wanted} is expected`;
		return new ConditionFault(`${found}${expected}`, offset);
	}
};

// src/core/expectations/row-condition/parse-condition.ts
const MAX_DEPTH$2 = 50;
function parseCondition(text) {
	const reader = new TokenReader(text);
	if (reader.peek().kind === "end") throw new ConditionFault("is empty", 0);
	const condition = parseOr(reader, 0);
	const rest = reader.peek();
	if (rest.kind === "end") return condition;
	throw reader.unexpected(rest);
}
function parseOr(reader, depth) {
	if (depth > MAX_DEPTH$2) throw new ConditionFault("is nested too deeply", reader.peek().offset);
	return parseList(reader, "or", ["or", "|"], () => parseAnd(reader, depth));
}
function parseAnd(reader, depth) {
	return parseList(reader, "and", ["and", "&"], () => parseNot(reader, depth));
}
function parseList(reader, kind, words, parsePart) {
	const first = parsePart();
	const parts = [first];
	while (words.some((word) => reader.take(word))) parts.push(parsePart());
	return parts.length === 1 ? first : {
		kind,
		parts
	};
}
function parseNot(reader, depth) {
	let negations = 0;
	while (reader.take("not") || reader.take("~")) negations++;
	const part = parsePart(reader, depth);
	return negations % 2 === 0 ? part : {
		kind: "not",
		part
	};
}
function parsePart(reader, depth) {
	if (!reader.take("(")) return parseComparison(reader);
	const inner = parseOr(reader, depth + 1);
	reader.expect(")");
	const { text, offset } = reader.peek();
	if (!COMPARISONS.has(text)) return inner;
	const operand = operandIn(inner);
	if (!operand) throw new ConditionFault("compares a condition with a value", offset);
	return parseComparison(reader, operand);
}
const COMPARISONS = /* @__PURE__ */ new Set([
	"==",
	"!=",
	"<",
	"<=",
	">",
	">=",
	"in",
	"."
]);
const operandIn = (condition) => condition.kind === "true" ? { column: condition.column } : void 0;

// src/core/expectations/row-condition/condition-of-json.ts
const MAX_DEPTH$1 = 50;
const MAX_PARTS = 100;
function conditionOfJson(written, depth = 0) {
	if (depth > MAX_DEPTH$1) throw new ConditionFault("is nested too deeply");
	const condition = asMap$2(written, "is neither text nor a condition");
	switch (condition["type"]) {
		case "comparison": return comparison(condition);
		case "nullity": return {
			kind: "null",
			column: columnOf(condition),
			negated: condition["is_null"] !== true
		};
		case "and":
		case "or": return {
			kind: condition["type"],
			parts: partsOf$1(condition, depth)
		};
		case "pass_through": {
			const text = condition["pass_through_filter"];
			if (typeof text !== "string") throw new ConditionFault("lacks `pass_through_filter`");
			return parseCondition(text);
		}
		default: throw new ConditionFault("has a `type` that is none of comparison, nullity, and, or, pass_through");
	}
}
function partsOf$1(condition, depth) {
	const parts = condition["conditions"];
	if (!Array.isArray(parts) || parts.length === 0) throw new ConditionFault("lacks `conditions`");
	if (parts.length > MAX_PARTS) throw new ConditionFault(`has more than ${MAX_PARTS} conditions`);
	return parts.map((part) => conditionOfJson(part, depth + 1));
}
const OPERATORS = [
	"==",
	"!=",
	"<",
	"<=",
	">",
	">="
];
function comparison(condition) {
	const operand = { column: columnOf(condition) };
	const { operator, parameter } = condition;
	if (operator === "IN" || operator === "NOT_IN") {
		if (!Array.isArray(parameter)) throw new ConditionFault(`needs a list for \`${operator}\``);
		return {
			kind: "in",
			operand,
			values: parameter.map(constantOf),
			negated: operator === "NOT_IN"
		};
	}
	if (!OPERATORS.includes(operator)) throw new ConditionFault("has an `operator` that is none of ==, !=, <, <=, >, >=, IN, NOT_IN");
	return {
		kind: "compare",
		operator,
		left: operand,
		right: { constant: constantOf(parameter) }
	};
}
function columnOf(condition) {
	const { name } = asMap$2(condition["column"], "lacks `column`");
	if (typeof name !== "string") throw new ConditionFault("lacks the name of its column");
	return name;
}
function constantOf(value) {
	if ([
		"string",
		"number",
		"boolean"
	].includes(typeof value)) return value;
	throw new ConditionFault("has a `parameter` that is no text, number or truth value");
}
function asMap$2(value, fault) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new ConditionFault(fault);
	return value;
}

// src/core/expectations/row-condition/read-condition.ts
function readCondition(written) {
	if (written === void 0 || written === null) return void 0;
	return typeof written === "string" ? parseCondition(written) : conditionOfJson(written);
}
function findConditionFault(written) {
	try {
		readCondition(written);
		return;
	} catch (error) {
		if (error instanceof ConditionFault) return error.message;
		throw error;
	}
}

// src/core/expectations/define/common-parameters.ts
const column = (description) => string().min(1, "must not be empty").meta({
	description,
	examples: ["age"]
});
const COLUMNS = {
	column: { column: column("The column.") },
	"column-pair": {
		column_A: column("The first column."),
		column_B: column("The second column.")
	},
	columns: { column_list: array(column("A column.")).min(2, "must name at least two columns").meta({
		description: "The columns.",
		examples: [["country", "zip"]]
	}) },
	table: {}
};
const IGNORED_ROWS = {
	column: {},
	"column-pair": { ignore_row_if: _enum([
		"both_values_are_missing",
		"either_value_is_missing",
		"neither"
	]).default("both_values_are_missing").meta({
		description: "Which rows are left out.",
		examples: ["either_value_is_missing"]
	}) },
	columns: { ignore_row_if: _enum([
		"all_values_are_missing",
		"any_value_is_missing",
		"never"
	]).default("all_values_are_missing").meta({
		description: "Which rows are left out.",
		examples: ["any_value_is_missing"]
	}) },
	table: {}
};
const COMMON = {
	row_condition: union([string(), record(string(), unknown())]).nullish().superRefine((written, context) => {
		const fault = findConditionFault(written);
		if (fault === void 0) return;
		context.addIssue({
			code: "custom",
			message: fault,
			params: { hint: "The forms that are understood are in docs/row-condition.md." }
		});
	}).meta({
		description: "Which rows are meant, e.g. `country == \"NL\"`; all where left out.",
		examples: ["country == \"NL\""]
	}),
	condition_parser: string().nullish().meta({
		description: "Not needed: both grammars are understood.",
		examples: ["pandas"]
	}),
	severity: _enum([
		"critical",
		"warning",
		"info"
	]).default("critical").meta({
		description: "How bad a failure is; `critical` is an error.",
		examples: ["warning"]
	})
};
function parameterShape({ domain, form, parameters }) {
	return {
		...COLUMNS[domain],
		...parameters,
		...form === "map" ? {
			...IGNORED_ROWS[domain],
			mostly: number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(1).meta({
				description: "The share of judged rows that must meet it.",
				examples: [.99]
			})
		} : {},
		...COMMON
	};
}

// src/core/expectations/define/expectation-schema.ts
const schemas = /* @__PURE__ */ new Map();
function expectationSchema(expectation) {
	const known = schemas.get(expectation);
	if (known) return known;
	const schema = strictObject(parameterShape(expectation)).superRefine((parameters, context) => {
		if (context.issues.length > 0) return;
		const fault = expectation.fault?.(parameters);
		if (fault !== void 0) context.addIssue({
			code: "custom",
			message: fault
		});
	});
	schemas.set(expectation, schema);
	return schema;
}

// src/core/expectations/run/configure-expectation.ts
const SEVERITIES = {
	critical: "error",
	warning: "warning",
	info: "info"
};
const IGNORED = {
	both_values_are_missing: "all",
	either_value_is_missing: "any",
	neither: "never",
	all_values_are_missing: "all",
	any_value_is_missing: "any",
	never: "never"
};
function configureExpectation(expectation, parameters, suite = {}) {
	const condition = readCondition(parameters["row_condition"]);
	return {
		expectation,
		columns: columnsOf(expectation, parameters),
		parameters,
		mostly: parameters["mostly"] ?? 1,
		ignoreRowIf: IGNORED[String(parameters["ignore_row_if"])] ?? "never",
		...condition ? { condition } : {},
		severity: SEVERITIES[String(parameters["severity"])] ?? "error",
		kwargs: withoutDefaults$1(expectation, parameters),
		...suite
	};
}
function columnsOf({ domain }, parameters) {
	switch (domain) {
		case "column": return [parameters["column"]];
		case "column-pair": return [parameters["column_A"], parameters["column_B"]];
		case "columns": return parameters["column_list"];
		case "table": return [];
	}
}
function withoutDefaults$1(expectation, parameters) {
	const shape = parameterShape(expectation);
	const written = Object.entries(parameters).filter(([name, value]) => {
		if (value === void 0 || name === "severity") return false;
		const schema = shape[name];
		return !(schema instanceof ZodDefault && schema.parse(void 0) === value);
	});
	return Object.fromEntries(written);
}

// src/core/expectations/suite/explain-issues.ts
function explainIssues(issues, expectation) {
	const known = Object.keys(parameterShape(expectation));
	const meant = new Set(issues.flatMap((issue) => meantBy(issue, known)));
	return issues.filter((issue) => !(issue.path.length === 1 && meant.has(String(issue.path[0])))).flatMap((issue) => explainIssue(issue, known));
}
function meantBy(issue, known) {
	if (issue.code !== "unrecognized_keys") return [];
	return issue.keys.flatMap((key) => suggestWord(key, known) ?? []);
}
function explainIssue(issue, known) {
	const path = ["kwargs", ...issue.path];
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => {
		const meant = suggestWord(key, known);
		const hint = meant === void 0 ? `The parameters there are ${known.map((name) => `\`${name}\``).join(", ")}.` : `Did you mean \`${meant}\`?`;
		return {
			path: [...path, key],
			message: `\`${key}\` is not a parameter of this expectation`,
			hint
		};
	});
	const name = issue.path.length === 0 ? "The expectation" : `\`${issue.path.join(".")}\``;
	const hint = issue.code === "custom" ? issue.params?.["hint"] : void 0;
	return [{
		path,
		message: `${name} ${predicateOf(issue)}`,
		...hint === void 0 ? {} : { hint }
	}];
}
function predicateOf(issue) {
	switch (issue.code) {
		case "invalid_type": return issue.input === void 0 && issue.message.includes("undefined") ? "is missing" : `must be ${KINDS$3[issue.expected] ?? issue.expected}`;
		case "invalid_value": return `must be ${issue.values.map((value) => `\`${String(value)}\``).join(", ")}`;
		case "invalid_union": return "is of a kind that it cannot be";
		default: return issue.message;
	}
}
const KINDS$3 = {
	array: "a list",
	boolean: "true or false",
	int: "a whole number",
	number: "a number",
	object: "a map",
	record: "a map",
	string: "text",
	tuple: "a list"
};

// src/core/expectations/suite/fill-parameters.ts
function fillParameters(kwargs, values) {
	const faults = [];
	const filled = Object.entries(kwargs).map(([name, value]) => {
		const parameter = parameterOf(value);
		if (parameter === void 0) return [name, value];
		if (Object.hasOwn(values, parameter)) return [name, values[parameter]];
		faults.push({
			path: ["kwargs", name],
			message: `\`${name}\` is the parameter \`${parameter}\`, of which the suite has no value`,
			hint: "Write the value itself, or give it under `suite_parameters` of the suite."
		});
		return [name, value];
	});
	return faults.length > 0 ? { faults } : { kwargs: Object.fromEntries(filled) };
}
function parameterOf(value) {
	if (value === null || typeof value !== "object" || !Object.hasOwn(value, "$PARAMETER")) return void 0;
	return String(value["$PARAMETER"]);
}

// src/core/expectations/refused.ts
const REFUSED = /* @__PURE__ */ new Map([["unexpected_rows_expectation", "It needs SQL. Write the condition that every row must meet as a rule in CEL, under `rules` of the dataset."], ["expect_query_results_to_match_comparison", "It needs SQL. Compare two files with `expect_table_to_match_other_table`, or their columns with `expect_column_values_to_be_in_other_table`."]]);

// src/core/expectations/define/expectation.ts
var CannotJudge = class extends Error {};
function mapExpectation(expectation) {
	return {
		...expectation,
		form: "map"
	};
}
function aggregateExpectation(expectation) {
	return {
		...expectation,
		form: "aggregate"
	};
}

// src/core/expectations/define/column-expectation.ts
function columnMap({ test, ...named }) {
	return mapExpectation({
		...named,
		domain: "column",
		start: async (parameters, surroundings) => {
			const meets = await test(parameters, surroundings);
			return { meets: ([value], [cell]) => meets(value, cell) };
		}
	});
}
function columnAggregate({ start, ...named }) {
	return aggregateExpectation({
		...named,
		domain: "column",
		start: async (parameters, surroundings) => {
			const scan = await start(parameters, surroundings);
			return {
				row: ([value]) => scan.value(value),
				finish: scan.finish
			};
		}
	});
}

// src/core/expectations/define/find-bounds-fault.ts
function findBoundsFault({ min_value, max_value }) {
	const least = min_value ?? void 0;
	const greatest = max_value ?? void 0;
	if (least === void 0 && greatest === void 0) return "needs `min_value`, `max_value` or both";
	if (least === void 0 || greatest === void 0) return void 0;
	if (typeof least !== typeof greatest) return "has one bound that is a number and one that is text";
	return least > greatest ? "has a `min_value` that is greater than its `max_value`" : void 0;
}

// src/core/expectations/define/parameters.ts
const scalar = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const valueSet = array(scalar).nullable().meta({
	description: "The values.",
	examples: [["open", "closed"]]
});
const bound$1 = union([number(), string()]).nullish();
const bounds$2 = {
	min_value: bound$1.meta({
		description: "The least value; none where left out.",
		examples: [0]
	}),
	max_value: bound$1.meta({
		description: "The greatest value; none where left out.",
		examples: [120]
	})
};
const numberBounds = {
	min_value: number().nullish().meta({
		description: "The least number; none where left out.",
		examples: [1]
	}),
	max_value: number().nullish().meta({
		description: "The greatest number; none where left out.",
		examples: [10]
	})
};
const strictness = {
	strict_min: flag("Whether a value equal to `min_value` is too small."),
	strict_max: flag("Whether a value equal to `max_value` is too large.")
};
function flag(description) {
	return boolean().nullable().default(false).meta({
		description,
		examples: [true]
	});
}
const parseDates = { parse_strings_as_datetimes: flag("Whether texts are compared as dates outside columns of dates too (0.x).") };
const matchOn = _enum(["any", "all"]).default("any").meta({
	description: "Whether one pattern has to match, or all.",
	examples: ["all"]
});
const countParameter = number().meta({
	description: "The number.",
	examples: [1e3]
});

// src/core/expectations/values/moment-of.ts
const MS_PER_DAY = 864e5;
function momentOf(text) {
	const moment = parseMoment(text.trim());
	const day = moment?.date && (moment.date.mdy ?? moment.date.dmy);
	if (!moment || !day) return void 0;
	const { time } = moment;
	const ofDay = time ? (time.seconds - (time.offset ?? 0) * 60) * 1e3 + Number(`0.${time.fraction || "0"}`) * 1e3 : 0;
	return dayNumber(day) * MS_PER_DAY + ofDay;
}

// src/core/expectations/values/compare-values.ts
function compareValues(a, b) {
	if (typeof a === "string" || typeof b === "string") return typeof a === "string" && typeof b === "string" ? compareText$1(a, b) : void 0;
	if (a instanceof Literal || b instanceof Literal) return void 0;
	return a < b ? -1 : a > b ? 1 : 0;
}
function compareMoments$1(a, b) {
	if (typeof a === "string" && typeof b === "string") {
		const [first, second] = [momentOf(a), momentOf(b)];
		if (first !== void 0 && second !== void 0) return Math.sign(first - second);
	}
	return compareValues(a, b);
}
function compareText$1(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const first = a.charCodeAt(i);
		const second = b.charCodeAt(i);
		if (first === second) continue;
		const [one, other] = [rank(first), rank(second)];
		return one < other ? -1 : 1;
	}
	return Math.sign(a.length - b.length);
}
function rank(unit) {
	if (unit < 55296) return unit;
	return unit > 57343 ? unit - 2048 : unit + 8192;
}

// src/core/expectations/judges/range-test.ts
function rangeTest(range, type) {
	const least = range.min_value ?? void 0;
	const greatest = range.max_value ?? void 0;
	for (const bound of [least, greatest]) if (bound !== void 0) refuseOtherKind(bound, type);
	const order = orderFor(type, range.parse_strings_as_datetimes ?? false);
	return (value) => (least === void 0 || isAbove(order(value, least), range.strict_min ?? false)) && (greatest === void 0 || isAbove(order(greatest, value), range.strict_max ?? false));
}
function orderFor(type, parseDates) {
	return parseDates || type === "date" || type === "datetime" ? compareMoments$1 : compareValues;
}
function isAbove(order, strictly) {
	if (order === void 0) return false;
	return strictly ? order > 0 : order >= 0;
}
const NUMERIC = [
	"integer",
	"number",
	"boolean"
];
const TEXTUAL = [
	"text",
	"date",
	"datetime",
	"json"
];
function refuseOtherKind(bound, type) {
	if (typeof bound === "number" && TEXTUAL.includes(type)) throw new CannotJudge(`The bound ${bound} is a number, and the column holds ${type}.`);
	if (typeof bound === "string" && NUMERIC.includes(type)) throw new CannotJudge(`The bound ${JSON.stringify(bound)} is text, and the column holds ${type}s.`);
}

// src/core/expectations/judges/judge-number.ts
function judgeNumber(observed, range) {
	if (observed === null || Number.isNaN(observed)) return {
		success: false,
		observed_value: null
	};
	return {
		success: rangeTest(range, void 0)(observed),
		observed_value: observed
	};
}

// src/core/expectations/other-table/open-other-table.ts
const otherTableName = string().min(1, "must not be empty").meta({
	description: "The path of the other file, from the root.",
	examples: ["data/labels.csv"]
});
async function openOtherTable(path, { other }) {
	const found = await other(path);
	if (!found) throw new CannotJudge(`There is no data file ${JSON.stringify(path)}.`);
	return found;
}

// src/core/profile/type-tally.ts
const NEEDED_SHARE$3 = .95;
const MEMBERS = {
	number: ["integer", "number"],
	datetime: ["date", "datetime"]
};
var TypeTally = class {
	#counts = /* @__PURE__ */ new Map();
	#total = 0;
	#hasIdentifier = false;
	#share;
	constructor(share = NEEDED_SHARE$3) {
		this.#share = share;
	}
	add(cell) {
		if (cell === void 0 || isBlank(cell)) return;
		const isIdentifier = typeof cell === "string" && hasLeadingZeros(cell.trim());
		this.#hasIdentifier ||= isIdentifier;
		const type = isIdentifier ? "text" : cellType(cell);
		this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
		this.#total++;
	}
	get isSettled() {
		return this.#hasIdentifier;
	}
	isMostly(type, share) {
		const members = MEMBERS[type] ?? [type];
		const count = [...this.#counts].reduce((sum, [of, n]) => sum + (members.includes(of) ? n : 0), 0);
		return count > 0 && count >= this.#total * share;
	}
	type() {
		if (this.#hasIdentifier) return "text";
		return this.#total === 0 ? "empty" : this.#sharedType();
	}
	#sharedType() {
		const needed = this.#total * this.#share;
		const count = (type) => this.#counts.get(type) ?? 0;
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
};

// src/core/expectations/values/read-value.ts
const MISSING_WORDS = /* @__PURE__ */ new Set([
	"#N/A",
	"#NA",
	"<NA>",
	"N/A",
	"NA",
	"NULL",
	"NaN",
	"None",
	"n/a",
	"nan",
	"null"
]);
const MAX_DIGITS = 400;
function readValue$1(cell, type) {
	if (cell === void 0) return null;
	if (cell instanceof Literal) return literalValue(cell);
	if (type === void 0) return cell;
	return cell === "" ? null : textValue(cell, type);
}
function textValue(text, type) {
	switch (type) {
		case "integer":
		case "number": return isMissingWord(text) ? null : numberOf(text) ?? text;
		case "boolean": return isMissingWord(text) ? null : truthOf(text) ?? text;
		case "date":
		case "datetime": return isMissingWord(text) ? null : text;
		default: return text;
	}
}
function isMissingWord(text) {
	return text.length <= 4 && MISSING_WORDS.has(text);
}
function literalValue(literal) {
	const { text } = literal;
	if (text === "null") return null;
	if (text === "true" || text === "false") return text === "true";
	const first = text.charCodeAt(0);
	return first === 45 || first >= 48 && first <= 57 ? exactNumber(text) : literal;
}
function numberOf(text) {
	const quick = Number(text);
	if (String(quick) === text && Math.abs(quick) <= Number.MAX_SAFE_INTEGER) return quick;
	const trimmed = text.trim();
	const parsed = parseNumber(trimmed);
	if (!parsed) return void 0;
	const { negative, digits, exponent, place, scientific } = parsed;
	const sign = negative ? "-" : "";
	if (scientific || place < 0) return Number(`${sign}${digits || "0"}e${exponent}`);
	return exactNumber(`${sign}${digits || "0"}${"0".repeat(exponent)}`);
}
function exactNumber(text) {
	const number = Number(text);
	if (Number.isSafeInteger(number) || text.length > MAX_DIGITS) return number;
	return /^-?\d+$/.test(text) ? BigInt(text) : number;
}
function truthOf(text) {
	if (text.length > 5) return void 0;
	const lower = text.toLowerCase();
	return lower === "true" ? true : lower === "false" ? false : void 0;
}

// src/core/expectations/run/column-types-scan.ts
var ColumnTypesScan = class {
	#tallies;
	constructor(columns) {
		this.#tallies = [...columns].map((column) => ({
			column,
			tally: new TypeTally()
		}));
	}
	row({ cells }) {
		for (const { column, tally } of this.#tallies) {
			const cell = cells[column];
			if (typeof cell === "string" && isMissingWord(cell)) continue;
			tally.add(cell);
		}
	}
	finish() {
		return new Map(this.#tallies.map(({ column, tally }) => [column, tally]));
	}
};

// src/core/expectations/run/name-missing-column.ts
const LONGEST$5 = 60;
function nameMissingColumn(name, columns) {
	const quoted = (text) => JSON.stringify(cutText(text, LONGEST$5));
	const meant = suggestWord(name, columns);
	const missing = `There is no column ${quoted(name)}`;
	return meant === void 0 ? `${missing}.` : `${missing}; did you mean ${quoted(meant)}?`;
}

// src/core/expectations/run/row-filter.ts
function rowFilter({ format, columns }) {
	const hasBlankLines = format === "csv" && columns.length > 1;
	return ({ raw, cells }) => raw === void 0 && !(hasBlankLines && cells.length === 1 && cells[0] === "");
}

// src/core/expectations/other-table/read-other-columns.ts
async function* readOtherColumns(table, names, types) {
	const positions = names.map((name) => positionOf(name, table));
	const readAs = table.format === "csv" ? await completeTypes(table, positions, types) : [];
	const isRow = rowFilter(table);
	for await (const rows of table.read()) for (const row of rows) if (isRow(row)) yield positions.map((at, i) => readValue$1(row.cells[at], readAs[i]));
}
function positionOf(name, { columns }) {
	const position = columns.indexOf(name);
	if (position === -1) throw new CannotJudge(`In the other file: ${nameMissingColumn(name, columns)}`);
	return position;
}
async function completeTypes(table, positions, types) {
	if (positions.every((_, i) => types[i] !== void 0)) return types;
	const scan = new ColumnTypesScan(positions);
	for await (const rows of table.read()) for (const row of rows) scan.row(row);
	const found = scan.finish();
	return positions.map((position, i) => types[i] ?? found.get(position)?.type());
}

// src/core/expectations/values/number-of-value.ts
function numberOfValue(value) {
	if (typeof value === "number") return value;
	if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
	throw new CannotJudge(`The column holds values that are no numbers, such as ${JSON.stringify(typeof value === "string" ? value.slice(0, 40) : value.text.slice(0, 40))}.`);
}

// src/core/expectations/aggregate/expect-column-aggregate-ratio-to-other-table-to-be-between.ts
const expectColumnAggregateRatioToOtherTableToBeBetween = columnAggregate({
	name: "expect_column_aggregate_ratio_to_other_table_to_be_between",
	dimension: "consistency",
	about: "The sum or the mean of a column, divided by that of a column of another file of the repository at the same revision, lies between two bounds; nulls are left out.",
	elsewhere: "It is DQDL’s `AggregateMatch`. The row condition is about this file.",
	parameters: {
		aggregate: _enum(["sum", "mean"]).meta({
			description: "What is compared.",
			examples: ["sum"]
		}),
		other_table_name: otherTableName,
		other_column: string().min(1, "must not be empty").meta({
			description: "The column of the other file.",
			examples: ["amount"]
		}),
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: async ({ aggregate, other_table_name, other_column, ...range }, surroundings) => {
		const table = await openOtherTable(other_table_name, surroundings);
		const other = new Tally();
		for await (const [value] of readOtherColumns(table, [other_column], [])) if (value !== null && value !== void 0) other.add(numberOfValue(value));
		const own = new Tally();
		return {
			value: (value) => own.add(numberOfValue(value)),
			finish: () => {
				const [self, reference] = [own[aggregate], other[aggregate]];
				const ratio = self === null || !reference ? null : self / reference;
				return {
					...judgeNumber(ratio, range),
					details: {
						self,
						other: reference
					}
				};
			}
		};
	}
});
var Tally = class {
	#sum = 0;
	#count = 0;
	add(number) {
		this.#sum += number;
		this.#count++;
	}
	get sum() {
		return this.#sum;
	}
	get mean() {
		return this.#count === 0 ? null : this.#sum / this.#count;
	}
};

// src/core/statistics/kolmogorov-distance.ts
function kolmogorovDistance(sorted, cumulative) {
	const n = sorted.length;
	let largest = 0;
	for (let i = 0; i < n; i++) {
		const share = cumulative(sorted[i]);
		largest = Math.max(largest, (i + 1) / n - share, share - i / n);
	}
	return largest;
}

// src/core/statistics/exact-kolmogorov-cumulative.ts
const LARGEST = 1e140;
function exactKolmogorovCumulative(distance, n) {
	const k = Math.floor(n * distance) + 1;
	const size = 2 * k - 1;
	const { cells, power } = raise({
		cells: durbinMatrix(size, k - n * distance),
		power: 0
	}, n, size);
	let value = cells[(k - 1) * size + k - 1];
	let exponent = power;
	for (let i = 1; i <= n; i++) {
		value = value * i / n;
		if (value < 1 / LARGEST) {
			value *= LARGEST;
			exponent -= 140;
		}
	}
	return Math.min(Math.max(value * 10 ** exponent, 0), 1);
}
function durbinMatrix(size, h) {
	const cells = new Float64Array(size * size);
	for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) cells[i * size + j] = i - j + 1 >= 0 ? 1 : 0;
	for (let i = 0; i < size; i++) {
		cells[i * size] -= h ** (i + 1);
		cells[(size - 1) * size + i] -= h ** (size - i);
	}
	cells[(size - 1) * size] += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
	const factorials = [1];
	for (let i = 1; i <= size; i++) factorials.push(factorials[i - 1] * i);
	for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) cells[i * size + j] /= factorials[i - j + 1];
	return cells;
}
function raise(base, exponent, size) {
	if (exponent === 1) return base;
	const half = raise(base, Math.floor(exponent / 2), size);
	const squared = multiply(half, half, size);
	return exponent % 2 === 0 ? squared : multiply(base, squared, size);
}
function multiply(a, b, size) {
	const cells = new Float64Array(size * size);
	for (let i = 0; i < size; i++) for (let k = 0; k < size; k++) {
		const factor = a.cells[i * size + k];
		if (factor === 0) continue;
		for (let j = 0; j < size; j++) cells[i * size + j] += factor * b.cells[k * size + j];
	}
	const middle = (size >> 1) * (size + 1);
	const power = a.power + b.power;
	if (cells[middle] <= LARGEST) return {
		cells,
		power
	};
	return {
		cells: cells.map((cell) => cell / LARGEST),
		power: power + 140
	};
}

// src/core/statistics/one-sided-kolmogorov-survival.ts
function oneSidedKolmogorovSurvival(distance, n) {
	if (distance <= 0) return 1;
	if (distance >= 1) return 0;
	const logChoices = (j) => gammaln(n + 1) - gammaln(j + 1) - gammaln(n - j + 1);
	let sum = (1 - distance) ** n / distance;
	for (let j = 1; j <= n * (1 - distance); j++) {
		const share = distance + j / n;
		const rest = 1 - share;
		if (rest <= 0) break;
		sum += Math.exp(logChoices(j) + (j - 1) * Math.log(share) + (n - j) * Math.log(rest));
	}
	return Math.min(distance * sum, 1);
}

// src/core/statistics/pelz-good-cumulative.ts
const PI2 = Math.PI ** 2;
const ROOT = Math.sqrt(Math.PI / 2);
const TERMS = 20;
function pelzGoodCumulative(distance, n) {
	const z = distance * Math.sqrt(n);
	const [z2, z4, z6, z8] = [
		z ** 2,
		z ** 4,
		z ** 6,
		z ** 8
	];
	let [k0, k1, k2, k3] = [
		0,
		0,
		0,
		0
	];
	for (let k = 0; k < TERMS; k++) {
		const a = PI2 * (k + .5) ** 2;
		const weight = 2 * Math.exp(-a / (2 * z2));
		k0 += weight;
		k1 += (a - z2) * weight;
		k2 += (6 * z6 + 2 * z4 + a * (2 * z4 - 5 * z2) + a * a * (1 - 2 * z2)) * weight;
		k3 += (a ** 3 * (5 - 30 * z2) + a * a * (-60 * z2 + 212 * z4) + a * (135 * z4 - 96 * z6) - 30 * z6 - 90 * z8) * weight;
	}
	let [j2, j3] = [0, 0];
	for (let k = 1; k < TERMS; k++) {
		const a = PI2 * k * k;
		const weight = 2 * Math.exp(-a / (2 * z2));
		j2 += a * weight;
		j3 += (3 * a * z2 - a * a) * weight;
	}
	const sum = k0 / z + k1 / (6 * z4) / Math.sqrt(n) + (k2 / (72 * z6 * z) - j2 / (36 * z2 * z)) / n + (k3 / (6480 * z8 * z2) + j3 / (216 * z6)) / n ** 1.5;
	return Math.min(Math.max(ROOT * sum, 0), 1);
}

// src/core/statistics/exact-kolmogorov-survival.ts
const MOST_EXACT = 140;
function exactKolmogorovSurvival(distance, n) {
	if (distance >= 1) return 0;
	if (distance <= .5 / n) return 1;
	if (n * distance * distance >= (n <= MOST_EXACT ? 4 : 2.2)) return 2 * oneSidedKolmogorovSurvival(distance, n);
	return 1 - (n <= MOST_EXACT ? exactKolmogorovCumulative : pelzGoodCumulative)(distance, n);
}

// src/core/statistics/kolmogorov-quantile.ts
function kolmogorovQuantile(p, n) {
	let low = 0;
	let high = 1;
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (exactKolmogorovSurvival(middle, n) >= p) low = middle;
		else high = middle;
	}
	return p <= 0 ? 1 : low;
}

// src/core/expectations/distribution/partition.ts
const edge = union([number(), _enum(["-Infinity", "Infinity"])]);
const weight$1 = number().min(0, "must be 0 or more");
const partition = strictObject({
	values: array(union([
		string(),
		number(),
		boolean()
	])).optional().meta({
		description: "The values there may be.",
		examples: [["cat", "dog"]]
	}),
	bins: array(edge).optional().meta({
		description: "The edges of bins, rising.",
		examples: [[
			0,
			18,
			65,
			120
		]]
	}),
	weights: array(weight$1).meta({
		description: "The expected share of each value or bin.",
		examples: [[.4, .6]]
	}),
	tail_weights: array(weight$1).length(2, "must hold two weights").nullish().meta({
		description: "The expected shares below the first edge and above the last.",
		examples: [[.01, .01]]
	})
});
const OF_VALUES = "`values` and their `weights`, which sum to 1";
const OF_BINS = "the edges of `bins` and their `weights`, which sum to 1";
const valuesPartition = partition.meta({
	description: `The distribution that is expected: ${OF_VALUES}.`,
	examples: [{
		values: ["cat", "dog"],
		weights: [.4, .6]
	}]
});
const binsPartition = partition.meta({
	description: `The distribution that is expected: ${OF_BINS}.`,
	examples: [{
		bins: [
			0,
			18,
			65,
			120
		],
		weights: [
			.2,
			.6,
			.2
		]
	}]
});
const anyPartition = partition.nullable().meta({
	description: `The distribution that is expected: ${OF_VALUES}; or ${OF_BINS}, and where they are given with the \`tail_weights\` of what lies below and above.`,
	examples: [{
		values: ["cat", "dog"],
		weights: [.4, .6]
	}]
});
function edgesOf({ bins = [] }) {
	return bins.map(Number);
}

// src/core/expectations/distribution/find-partition-fault.ts
const TOLERANCE = 1001e-8;
function findPartitionFault(partition, kind) {
	const fault = faultOf(partition, kind);
	return fault === void 0 ? void 0 : `has a \`partition_object\` ${fault}`;
}
function faultOf(partition, kind) {
	const { values, bins, weights, tail_weights: tails } = partition;
	if (values && bins) return "with both `values` and `bins`";
	if (!values && !bins) return "without `values` or `bins`";
	if (kind === "values" && !values) return "without `values`, which this expectation needs";
	if (kind === "bins" && !bins) return "without `bins`, which this expectation needs";
	if (values && values.length !== weights.length) return `with ${values.length} values and ${weights.length} weights`;
	if (values && tails) return "with `tail_weights`, which only bins have";
	const edges = edgesOf(partition);
	if (bins && edges.length !== weights.length + 1) return `with ${edges.length} edges of bins and ${weights.length} weights; there is one more edge than weights`;
	if (edges.some((edge, i) => i > 0 && edge <= edges[i - 1])) return "whose bins do not rise";
	const sum = [...weights, ...tails ?? []].reduce((total, weight) => total + weight, 0);
	if (Math.abs(sum - 1) <= TOLERANCE) return void 0;
	return `whose weights sum to ${Number(sum.toPrecision(6))} instead of 1`;
}

// src/core/expectations/distribution/parameters.ts
const leastP = number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(.05).meta({
	description: "What the p-value has to exceed.",
	examples: [.01]
});

// src/core/expectations/distribution/histogram.ts
var Histogram = class {
	counts;
	below = 0;
	above = 0;
	#edges;
	constructor(edges) {
		this.#edges = edges;
		this.counts = new Array(edges.length - 1).fill(0);
	}
	add(number) {
		const edges = this.#edges;
		const last = edges.length - 1;
		if (number < edges[0]) this.below++;
		else if (number > edges[last]) this.above++;
		else this.counts[binOf(number, edges)]++;
	}
};
function binOf(number, edges) {
	let low = 0;
	let high = edges.length - 2;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (number < edges[middle]) high = middle - 1;
		else low = middle;
	}
	return low;
}

// src/core/expectations/distribution/partition-curve.ts
function partitionCurve(partition) {
	const edges = edgesOf(partition);
	const shares = [0, ...runningSums(partition.weights)];
	const last = edges.length - 1;
	return {
		edges,
		shares,
		cumulative(value) {
			if (value <= edges[0]) return 0;
			if (value >= edges[last]) return shares[last];
			const bin = binOf(value, edges);
			const within = (value - edges[bin]) / (edges[bin + 1] - edges[bin]);
			return shares[bin] + within * (shares[bin + 1] - shares[bin]);
		}
	};
}
function observedCurve(numbers, edges) {
	const histogram = new Histogram(edges);
	let [least, greatest] = [Infinity, -Infinity];
	for (const number of numbers) {
		histogram.add(number);
		least = Math.min(least, number);
		greatest = Math.max(greatest, number);
	}
	const { counts, below, above } = histogram;
	const weights = [
		...below > 0 ? [below] : [],
		...counts,
		...above > 0 ? [above] : []
	].map((count) => count / numbers.length);
	return {
		edges: [
			...below > 0 ? [least] : [],
			...edges,
			...above > 0 ? [greatest] : []
		],
		weights,
		shares: [0, ...runningSums(weights)]
	};
}
function runningSums(weights) {
	let sum = 0;
	return weights.map((weight) => {
		sum += weight;
		return sum;
	});
}

// src/core/expectations/aggregate/expect-column-bootstrapped-ks-test-p-value-to-be-greater-than.ts
const MOST_DRAWS = 1e7;
const count$1 = (description, example) => int().min(1, "must be 1 or more").max(1e5, "must be 100000 or less").nullish().meta({
	description,
	examples: [example]
});
const expectColumnBootstrappedKsTestPValueToBeGreaterThan = columnAggregate({
	name: "expect_column_bootstrapped_ks_test_p_value_to_be_greater_than",
	dimension: "consistency",
	about: "Of many small samples of a column of numbers, the share that a Kolmogorov–Smirnov test does not tell from the expected distribution at the level `p` is greater than `p`.",
	differs: "Great Expectations 0.15 had it, and 1.x does not; it drew other samples each time; here the same data gives the same.",
	parameters: {
		partition_object: binsPartition,
		p: leastP,
		bootstrap_samples: count$1("How many samples are drawn, 1,000 where left out.", 500),
		bootstrap_sample_size: count$1("The size of each, twice the bins where left out.", 20)
	},
	fault: ({ partition_object: partition, bootstrap_samples, bootstrap_sample_size }) => {
		const fault = findPartitionFault(partition, "bins");
		if (fault !== void 0) return fault;
		if (edgesOf(partition).some((edge) => !Number.isFinite(edge))) return "has a `partition_object` with bins without an end";
		if (partition.tail_weights?.some((weight) => weight > 0)) return "has a `partition_object` with `tail_weights`";
		return (bootstrap_samples ?? 1e3) * (bootstrap_sample_size ?? 1) > MOST_DRAWS ? `asks for more than ${MOST_DRAWS} draws` : void 0;
	},
	start: ({ partition_object: partition, p, ...sizes }, { random }) => {
		const samples = sizes.bootstrap_samples ?? 1e3;
		const size = sizes.bootstrap_sample_size ?? partition.weights.length * 2;
		const numbers = [];
		return {
			value: (value) => void numbers.push(numberOfValue(value)),
			finish: () => {
				if (numbers.length === 0) return {
					success: false,
					observed_value: null
				};
				const { edges, shares, cumulative } = partitionCurve(partition);
				const farthest = kolmogorovQuantile(p, size);
				let passed = 0;
				for (let i = 0; i < samples; i++) {
					const sample = draw(numbers, size, random);
					if (kolmogorovDistance(sample, cumulative) <= farthest) passed++;
				}
				const found = (1 + passed) / (samples + 1);
				const observed = observedCurve(numbers, edges);
				return {
					success: found > p,
					observed_value: found,
					details: {
						bootstrap_samples: samples,
						bootstrap_sample_size: size,
						observed_partition: {
							bins: observed.edges,
							weights: observed.weights
						},
						expected_partition: {
							bins: edges,
							weights: partition.weights
						},
						observed_cdf: {
							x: observed.edges,
							cdf_values: observed.shares
						},
						expected_cdf: {
							x: edges,
							cdf_values: shares
						}
					}
				};
			}
		};
	}
});
function draw(numbers, size, random) {
	const sample = new Float64Array(size);
	for (let i = 0; i < size; i++) sample[i] = numbers[Math.floor(random() * numbers.length)];
	return sample.sort();
}

// src/core/statistics/goodness-of-fit.ts
function goodnessOfFit(observed, expected) {
	let statistic = 0;
	let bins = 0;
	for (const [i, count] of observed.entries()) {
		const wanted = expected[i];
		if (count === 0 && wanted === 0) continue;
		bins++;
		statistic += (count - wanted) ** 2 / wanted;
	}
	return statistic === Infinity ? 0 : chiSquareSurvival(statistic, bins - 1);
}

// src/core/expectations/values/value-key.ts
function valueKey(value) {
	if (typeof value === "string") return `"${value}`;
	if (value instanceof Literal) return `{${value.text}`;
	return String(Object.is(value, -0) ? 0 : value);
}

// src/core/expectations/distribution/match-values.ts
function matchValues(distinct, { values: wanted = [], weights }, holdout) {
	const known = new Set(wanted.map(valueKey));
	const others = [...distinct].filter(([key]) => !known.has(key)).map(([, { value }]) => value).sort((a, b) => compareValues(a, b) ?? 0);
	const values = [...wanted, ...others];
	const scale = others.length > 0 ? 1 - holdout : 1;
	return {
		values,
		counts: values.map((value) => distinct.get(valueKey(value))?.count ?? 0),
		expected: values.map((_, i) => i < wanted.length ? weights[i] * scale : holdout / others.length)
	};
}

// src/core/expectations/judges/distinct-scan.ts
function distinctScan(judge) {
	const distinct = /* @__PURE__ */ new Map();
	return {
		value(value) {
			const key = valueKey(value);
			const known = distinct.get(key);
			if (known) known.count++;
			else distinct.set(key, {
				value,
				count: 1
			});
		},
		finish: (counts) => judge(distinct, counts)
	};
}

// src/core/expectations/values/value-json.ts
const MAX_PARSED = 2e3;
function valueJson(value) {
	if (typeof value === "bigint") return value.toString();
	if (!(value instanceof Literal)) return value;
	return value.text.length > MAX_PARSED ? value.text : JSON.parse(value.text);
}

// src/core/expectations/aggregate/expect-column-chisquare-test-p-value-to-be-greater-than.ts
const expectColumnChisquareTestPValueToBeGreaterThan = columnAggregate({
	name: "expect_column_chisquare_test_p_value_to_be_greater_than",
	dimension: "consistency",
	about: "The p-value of Pearson’s chi-square test of a column’s values against expected shares is greater than `p`. In a large file small differences are significant too.",
	differs: "Great Expectations 0.15 had it, and 1.x does not; it is as it was there.",
	parameters: {
		partition_object: valuesPartition,
		p: leastP,
		tail_weight_holdout: number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(0).meta({
			description: "Weight for values that the partition does not have.",
			examples: [.01]
		})
	},
	fault: ({ partition_object }) => findPartitionFault(partition_object, "values"),
	start: ({ partition_object, p, tail_weight_holdout }) => distinctScan((distinct, { rows, nulls }) => {
		const { values, counts, expected } = matchValues(distinct, partition_object, tail_weight_holdout);
		const total = rows - nulls;
		const wanted = expected.map((share) => share * total);
		const found = total === 0 ? null : goodnessOfFit(counts, wanted);
		const shown = values.map(valueJson);
		return {
			success: found !== null && found > p,
			observed_value: found,
			details: {
				observed_partition: {
					values: shown,
					weights: sharesOf(counts)
				},
				expected_partition: {
					values: shown,
					weights: sharesOf(expected)
				}
			}
		};
	})
});

// src/core/expectations/judges/membership-test.ts
function membershipTest(members, type, parseDates) {
	const keys = new Set(members.map(valueKey));
	if (!parseDates && type !== "date" && type !== "datetime") return (value) => keys.has(valueKey(value));
	const moments = new Set(members.map(momentOfValue));
	moments.delete(void 0);
	return (value) => keys.has(valueKey(value)) || moments.has(momentOfValue(value));
}
const momentOfValue = (value) => typeof value === "string" ? momentOf(value) : void 0;

// src/core/expectations/values/compare-sets.ts
function compareSets(distinct, set, type, parseDates) {
	const seen = [...distinct.values()].map(({ value }) => value);
	const wanted = set.filter((value) => value !== null);
	const isWanted = membershipTest(wanted, type, parseDates);
	const isSeen = membershipTest(seen, type, parseDates);
	return {
		unexpected: seen.filter((value) => !isWanted(value)).map(valueJson),
		missing: wanted.filter((value) => !isSeen(value)).map(valueJson)
	};
}

// src/core/expectations/aggregate/expect-column-distinct-values-to-be-in-set.ts
const PARTIAL$2 = 20;
const expectColumnDistinctValuesToBeInSet = columnAggregate({
	name: "expect_column_distinct_values_to_be_in_set",
	dimension: "validity",
	about: "Every distinct value of a column is one of a set.",
	parameters: {
		value_set: valueSet,
		...parseDates
	},
	start: ({ value_set, parse_strings_as_datetimes }, { types }) => distinctScan((distinct) => {
		const { unexpected } = compareSets(distinct, value_set ?? [], types[0], parse_strings_as_datetimes ?? false);
		return {
			success: unexpected.length === 0,
			observed_value: null,
			more: {
				unexpected_count: unexpected.length,
				partial_unexpected_list: unexpected.slice(0, PARTIAL$2)
			}
		};
	})
});

// src/core/expectations/aggregate/expect-column-distinct-values-to-contain-set.ts
const PARTIAL$1 = 20;
const expectColumnDistinctValuesToContainSet = columnAggregate({
	name: "expect_column_distinct_values_to_contain_set",
	dimension: "validity",
	about: "Every value of a set occurs in a column.",
	parameters: {
		value_set: valueSet,
		...parseDates
	},
	start: ({ value_set, parse_strings_as_datetimes }, { types }) => distinctScan((distinct) => {
		const { missing } = compareSets(distinct, value_set ?? [], types[0], parse_strings_as_datetimes ?? false);
		return {
			success: missing.length === 0,
			observed_value: null,
			more: {
				missing_count: missing.length,
				partial_missing_list: missing.slice(0, PARTIAL$1)
			}
		};
	})
});

// src/core/expectations/aggregate/expect-column-distinct-values-to-equal-set.ts
const PARTIAL = 20;
const expectColumnDistinctValuesToEqualSet = columnAggregate({
	name: "expect_column_distinct_values_to_equal_set",
	dimension: "validity",
	about: "The distinct values of a column are those of a set, no more and no fewer.",
	parameters: {
		value_set: valueSet,
		...parseDates
	},
	start: ({ value_set, parse_strings_as_datetimes }, { types }) => distinctScan((distinct) => {
		const { unexpected, missing } = compareSets(distinct, value_set ?? [], types[0], parse_strings_as_datetimes ?? false);
		return {
			success: unexpected.length + missing.length === 0,
			observed_value: null,
			more: {
				unexpected_count: unexpected.length,
				partial_unexpected_list: unexpected.slice(0, PARTIAL),
				missing_count: missing.length,
				partial_missing_list: missing.slice(0, PARTIAL)
			}
		};
	})
});

// src/core/expectations/aggregate/expect-column-entropy-to-be-between.ts
const expectColumnEntropyToBeBetween = columnAggregate({
	name: "expect_column_entropy_to_be_between",
	dimension: "consistency",
	about: "Shannon’s entropy of a column’s values, in nats, lies between two bounds: 0 where all are equal, ln k where k values are equally frequent. Nulls are left out.",
	elsewhere: "It is Deequ’s `Entropy`.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => distinctScan((distinct) => {
		const counts = [...distinct.values()].map(({ count }) => count);
		return judgeNumber(counts.length === 0 ? null : entropy(counts), parameters);
	})
});

// src/core/statistics/relative-entropy.ts
function relativeEntropy(observed, expected) {
	const [p, q] = [sharesOf(observed), sharesOf(expected)];
	if (!p.some((share) => share > 0) || !q.some((share) => share > 0)) return NaN;
	return p.reduce((sum, share, i) => sum + (share === 0 ? 0 : share * Math.log(share / q[i])), 0);
}

// src/core/expectations/distribution/kl-divergence-verdict.ts
function judgeValues({ values, counts, expected }, threshold) {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const shown = values.map(valueJson);
	const observed = counts.map((count) => total === 0 ? 0 : count / total);
	const stray = shown[counts.findIndex((count, i) => count > 0 && expected[i] === 0)];
	return {
		...judge$1(relativeEntropy(observed, expected), threshold, `holds ${JSON.stringify(stray)}`),
		details: {
			observed_partition: {
				values: shown,
				weights: observed
			},
			expected_partition: {
				values: shown,
				weights: expected
			}
		}
	};
}
function judgeBins({ edges, observed, expected }, threshold) {
	const partition = ({ bins, tails }) => ({
		bins: edges,
		weights: bins,
		tail_weights: [...tails]
	});
	return {
		...judge$1(relativeEntropy(withTails(observed), withTails(expected)), threshold, "holds numbers in bins or tails without weight"),
		details: {
			observed_partition: partition(observed),
			expected_partition: partition(expected)
		}
	};
}
const withTails = ({ bins, tails: [below, above] }) => [
	below,
	...bins,
	above
];
function judge$1(divergence, threshold, stray) {
	const success = threshold === null || divergence <= threshold;
	if (Number.isFinite(divergence)) return {
		success,
		observed_value: divergence
	};
	return {
		success,
		observed_value: null,
		told: Number.isNaN(divergence) ? "no values" : `observed infinity: it ${stray}, which is expected never`
	};
}

// src/core/expectations/distribution/match-bins.ts
function matchBins({ counts, below, above }, partition, { tail, internal }) {
	const edges = edgesOf(partition);
	const total = counts.reduce((sum, count) => sum + count, below + above);
	const shares = counts.map((count) => total === 0 ? 0 : count / total);
	const weights = withHoldout(partition.weights.map((weight) => weight * (1 - tail - internal)), internal);
	const isOpen = [edges[0] === -Infinity, edges.at(-1) === Infinity];
	const share = tail / (isOpen[0] || isOpen[1] ? 1 : 2);
	const [low, high] = partition.tail_weights ?? [share, share];
	const outside = (count) => total === 0 ? 0 : count / total;
	const inner = (of) => of.slice(isOpen[0] ? 1 : 0, isOpen[1] ? -1 : void 0);
	return {
		edges: inner(edges),
		observed: {
			bins: inner(shares),
			tails: [isOpen[0] ? shares[0] : outside(below), isOpen[1] ? shares.at(-1) : outside(above)]
		},
		expected: {
			bins: inner(weights),
			tails: [isOpen[0] ? weights[0] : low, isOpen[1] ? weights.at(-1) : high]
		}
	};
}
function withHoldout(weights, internal) {
	const empty = weights.filter((weight) => weight === 0).length;
	return weights.map((weight) => weight === 0 && internal > 0 ? internal / empty : weight);
}

// src/core/expectations/aggregate/expect-column-kl-divergence-to-be-less-than.ts
const holdout = (description) => number().min(0, "must be 0 or more").max(1, "must be 1 or less").nullable().default(0).meta({
	description,
	examples: [.01]
});
const unused = (bound) => bound.meta({
	description: "Changes nothing, as in Great Expectations.",
	examples: [0]
});
const expectColumnKlDivergenceToBeLessThan = columnAggregate({
	name: "expect_column_kl_divergence_to_be_less_than",
	dimension: "consistency",
	about: "The Kullback–Leibler divergence of a column’s distribution from an expected one, in nats, is at most `threshold`. What occurs but is expected never makes it infinite, unless weight is held out for it.",
	differs: "Without a `partition_object` a column is compared with itself value by value, also where Great Expectations would make bins. The infinite ends of bins are written as the words `-Infinity` and `Infinity`.",
	parameters: {
		partition_object: anyPartition,
		threshold: number().min(0, "must be 0 or more").nullable().meta({
			description: "The greatest divergence; null for any.",
			examples: [.1]
		}),
		bucketize_data: boolean().default(true).meta({
			description: "Whether bins are allowed.",
			examples: [false]
		}),
		tail_weight_holdout: holdout("Weight for values, or tails, that the partition does not have."),
		internal_weight_holdout: holdout("Weight for the bins of the partition that have none."),
		min_value: unused(bounds$2.min_value),
		max_value: unused(bounds$2.max_value)
	},
	fault: ({ partition_object: partition, bucketize_data, ...holdouts }) => {
		if (!partition) return void 0;
		const { tail_weight_holdout: tail, internal_weight_holdout: internal } = holdouts;
		if (partition.bins && !bucketize_data) return "has bins, and `bucketize_data` that is false";
		if (partition.values && internal) return "has values, and an `internal_weight_holdout`";
		return findPartitionFault(partition, "either") ?? findTailFault(partition, tail ?? 0);
	},
	start: ({ partition_object: partition, threshold, ...holdouts }) => {
		const tail = holdouts.tail_weight_holdout ?? 0;
		const internal = holdouts.internal_weight_holdout ?? 0;
		if (partition?.bins) {
			const histogram = new Histogram(edgesOf(partition));
			return {
				value: (value) => histogram.add(numberOfValue(value)),
				finish: () => judgeBins(matchBins(histogram, partition, {
					tail,
					internal
				}), threshold)
			};
		}
		return distinctScan((distinct) => {
			const matched = matchValues(distinct, partition ?? {
				values: [],
				weights: []
			}, tail);
			return judgeValues(partition ? matched : {
				...matched,
				expected: matched.counts
			}, threshold);
		});
	}
});
function findTailFault(partition, tail) {
	const open = edgesOf(partition).filter((edge) => Math.abs(edge) === Infinity).length;
	if (partition.tail_weights && open > 0) return "has `tail_weights`, and bins without an end";
	if (partition.tail_weights && tail > 0) return "has `tail_weights`, and a `tail_weight_holdout` that is not 0";
	return open === 2 && tail > 0 ? "has a `tail_weight_holdout`, and bins without an end on both sides" : void 0;
}

// src/core/statistics/central-moment.ts
function centralMoment(numbers, power) {
	const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	return numbers.reduce((sum, number) => sum + (number - mean) ** power, 0) / numbers.length;
}

// src/core/statistics/excess-kurtosis.ts
function excessKurtosis(numbers) {
	const spread = centralMoment(numbers, 2);
	return spread === 0 ? 0 : centralMoment(numbers, 4) / spread ** 2 - 3;
}

// src/core/expectations/define/statistic.ts
function statistic({ measure, ...named }) {
	return columnAggregate({
		...named,
		parameters: {
			...numberBounds,
			...strictness
		},
		fault: findBoundsFault,
		start: (parameters) => {
			const numbers = [];
			return {
				value: (value) => void numbers.push(numberOfValue(value)),
				finish: () => judgeNumber(measure(numbers), parameters)
			};
		}
	});
}

// src/core/expectations/aggregate/expect-column-kurtosis-to-be-between.ts
const expectColumnKurtosisToBeBetween = statistic({
	name: "expect_column_kurtosis_to_be_between",
	dimension: "accuracy",
	about: "The excess kurtosis of a column of numbers lies between two bounds: 0 for a normal distribution, positive where more lie far out.",
	elsewhere: "It is Deequ’s `Kurtosis`, that of a population.",
	measure: excessKurtosis
});

// src/core/expectations/judges/extreme.ts
function extreme(sign, range, { types }) {
	const order = orderFor(types[0], range.parse_strings_as_datetimes ?? false);
	const isWithin = rangeTest(range, types[0]);
	let found;
	return {
		value(value) {
			const step = found === void 0 ? sign : order(value, found);
			if (step === void 0) throw new CannotJudge("The column holds values that have no order, such as a number and a text.");
			if (step * sign > 0) found = value;
		},
		finish: () => found === void 0 ? {
			success: false,
			observed_value: null
		} : {
			success: isWithin(found),
			observed_value: valueJson(found)
		}
	};
}

// src/core/expectations/aggregate/expect-column-max-to-be-between.ts
const expectColumnMaxToBeBetween = columnAggregate({
	name: "expect_column_max_to_be_between",
	dimension: "validity",
	about: "The greatest value of a column lies between two bounds.",
	parameters: {
		...bounds$2,
		...strictness,
		...parseDates
	},
	fault: findBoundsFault,
	start: (parameters, surroundings) => extreme(1, parameters, surroundings)
});

// src/core/expectations/aggregate/expect-column-max-to-be-recent.ts
const MS_PER_HOUR = 36e5;
const span = (unit) => number().min(0, "must be 0 or more").optional().meta({
	description: `How many ${unit}; parts of one too.`,
	examples: [2]
});
const expectColumnMaxToBeRecent = columnAggregate({
	name: "expect_column_max_to_be_recent",
	dimension: "timeliness",
	about: "The newest date of a column lies no longer before now than `max_age` says. Dates after now are left out, for they are mistakes or plans; a date without a time is its first moment, in UTC.",
	elsewhere: "DQDL’s `DataFreshness` asks it of every row.",
	parameters: { max_age: strictObject({
		days: span("days"),
		hours: span("hours")
	}).meta({
		description: "How old it may be, in `days` and `hours`.",
		examples: [{ days: 7 }]
	}) },
	fault: ({ max_age: { days, hours } }) => days === void 0 && hours === void 0 ? "has a `max_age` without `days` or `hours`" : void 0,
	start: ({ max_age: { days = 0, hours = 0 } }, { now }) => {
		let newest;
		return {
			value(value) {
				const moment = momentOfDate(value);
				if (moment > now.getTime() || newest && moment <= newest.moment) return;
				newest = {
					moment,
					text: String(value)
				};
			},
			finish: () => {
				if (!newest) return {
					success: false,
					observed_value: null,
					told: "no date up to now"
				};
				const age = (now.getTime() - newest.moment) / MS_PER_HOUR;
				return {
					success: age <= days * 24 + hours,
					observed_value: newest.text,
					told: `the newest date is ${newest.text}, ${Number(age.toFixed(1))} hours ago`,
					details: { age_in_hours: Number(age.toFixed(2)) }
				};
			}
		};
	}
});
function momentOfDate(value) {
	const moment = typeof value === "string" ? momentOf(value) : void 0;
	if (moment !== void 0) return moment;
	throw new CannotJudge(`The column holds values that are no dates, such as ${JSON.stringify(String(value).slice(0, 40))}.`);
}

// src/core/expectations/aggregate/expect-column-mean-to-be-between.ts
const expectColumnMeanToBeBetween = statistic({
	name: "expect_column_mean_to_be_between",
	dimension: "accuracy",
	about: "The mean of a column of numbers lies between two bounds.",
	measure: (numbers) => numbers.length === 0 ? null : mean(numbers)
});

// src/core/expectations/aggregate/expect-column-median-to-be-between.ts
const expectColumnMedianToBeBetween = statistic({
	name: "expect_column_median_to_be_between",
	dimension: "accuracy",
	about: "The median of a column of numbers lies between two bounds.",
	measure: (numbers) => numbers.length === 0 ? null : median(numbers)
});

// src/core/expectations/aggregate/expect-column-min-to-be-between.ts
const expectColumnMinToBeBetween = columnAggregate({
	name: "expect_column_min_to_be_between",
	dimension: "validity",
	about: "The least value of a column lies between two bounds.",
	parameters: {
		...bounds$2,
		...strictness,
		...parseDates
	},
	fault: findBoundsFault,
	start: (parameters, surroundings) => extreme(-1, parameters, surroundings)
});

// src/core/expectations/aggregate/expect-column-most-common-value-to-be-in-set.ts
const expectColumnMostCommonValueToBeInSet = columnAggregate({
	name: "expect_column_most_common_value_to_be_in_set",
	dimension: "accuracy",
	about: "The most frequent value of a column is one of a set. Where several are, it is not met, unless `ties_okay` and one of them is.",
	parameters: {
		value_set: valueSet,
		ties_okay: flag("Whether one of several most frequent values may be the one of the set."),
		...parseDates
	},
	start: ({ value_set, ties_okay, parse_strings_as_datetimes }, { types }) => {
		const isMember = membershipTest(value_set ?? [], types[0], parse_strings_as_datetimes ?? false);
		return distinctScan((distinct) => {
			const common = mostCommon(distinct);
			return {
				success: common.some(isMember) && (common.length === 1 || ties_okay === true),
				observed_value: common.map(valueJson)
			};
		});
	}
});
function mostCommon(distinct) {
	const all = [...distinct.values()];
	const most = all.reduce((greatest, { count }) => Math.max(greatest, count), 0);
	return all.filter(({ count }) => count === most).map(({ value }) => value).sort((a, b) => compareValues(a, b) ?? 0);
}

// src/core/statistics/beta-cumulative.ts
function betaCumulative(value, alpha, beta, location = 0, scale = 1) {
	return incompleteBeta((value - location) / scale, alpha, beta);
}

// src/core/statistics/gamma-cumulative.ts
function gammaCumulative(value, alpha, location = 0, scale = 1) {
	return 1 - upperGamma(alpha, (value - location) / scale);
}

// src/core/statistics/chi-square-cumulative.ts
function chiSquareCumulative(value, degrees, location = 0, scale = 1) {
	return gammaCumulative(value, degrees / 2, location, 2 * scale);
}

// src/core/statistics/exponential-cumulative.ts
function exponentialCumulative(value, location = 0, scale = 1) {
	const x = (value - location) / scale;
	return x <= 0 ? 0 : -Math.expm1(-x);
}

// src/core/statistics/normal-cumulative.ts
function normalCumulative(value, mean = 0, deviation = 1) {
	const z = (value - mean) / deviation;
	const tail = upperGamma(.5, z * z / 2) / 2;
	return z < 0 ? tail : 1 - tail;
}

// src/core/statistics/uniform-cumulative.ts
function uniformCumulative(value, location = 0, width = 1) {
	return Math.min(Math.max((value - location) / width, 0), 1);
}

// src/core/expectations/distribution/theoretical-distribution.ts
const DISTRIBUTION_NAMES = [
	"norm",
	"beta",
	"gamma",
	"uniform",
	"chi2",
	"expon"
];
const LOCATION = ["loc"];
const SCALE = ["scale"];
const DISTRIBUTIONS = {
	norm: {
		cumulative: normalCumulative,
		names: [["mean", "loc"], ["std_dev", "scale"]],
		shapes: 0
	},
	beta: {
		cumulative: (value, a = 1, b = 1, loc = 0, scale = 1) => betaCumulative(value, a, b, loc, scale),
		names: [
			["alpha"],
			["beta"],
			LOCATION,
			SCALE
		],
		shapes: 2
	},
	gamma: {
		cumulative: (value, a = 1, loc = 0, scale = 1) => gammaCumulative(value, a, loc, scale),
		names: [
			["alpha"],
			LOCATION,
			SCALE
		],
		shapes: 1
	},
	uniform: {
		cumulative: uniformCumulative,
		names: [["min", "loc"], ["max", "scale"]],
		shapes: 0
	},
	chi2: {
		cumulative: (value, df = 1, loc = 0, scale = 1) => chiSquareCumulative(value, df, loc, scale),
		names: [
			["df"],
			LOCATION,
			SCALE
		],
		shapes: 1
	},
	expon: {
		cumulative: exponentialCumulative,
		names: [LOCATION, SCALE],
		shapes: 0
	}
};
const ALWAYS_TAKEN = /* @__PURE__ */ new Set([
	"mean",
	"std_dev",
	"loc",
	"scale"
]);
function positionalParameters(name, parameters) {
	const { names, shapes } = DISTRIBUTIONS[name];
	return names.map((aliases, i) => {
		return (Array.isArray(parameters) ? parameters[i] : aliases.filter((alias) => Object.hasOwn(parameters, alias)).map((alias) => parameters[alias])[0]) ?? (i < shapes ? NaN : i === names.length - 1 ? 1 : 0);
	});
}
function cumulativeOf(name, parameters) {
	const { cumulative } = DISTRIBUTIONS[name];
	return (value) => cumulative(value, ...parameters);
}
function findDistributionFault(name, parameters) {
	const { names, shapes } = DISTRIBUTIONS[name];
	const known = names.flat();
	if (Array.isArray(parameters)) {
		if (parameters.length > names.length) return `has ${parameters.length} \`params\`; \`${name}\` takes ${names.map(([first]) => first).join(", ")}`;
	} else {
		const unknown = Object.keys(parameters).find((key) => !known.includes(key) && !ALWAYS_TAKEN.has(key));
		if (unknown !== void 0) return `has \`${unknown}\` among \`params\`; \`${name}\` takes ${known.join(", ")}`;
	}
	const positive = positionalParameters(name, parameters).findIndex((value, i) => (i < shapes || i === names.length - 1) && !(value > 0));
	return positive === -1 ? void 0 : `needs a positive \`${names[positive][0]}\` in \`params\` of \`${name}\``;
}

// src/core/expectations/aggregate/expect-column-parameterized-distribution-ks-test-p-value-to-be-greater-than.ts
const expectColumnParameterizedDistributionKsTestPValueToBeGreaterThan = columnAggregate({
	name: "expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than",
	dimension: "consistency",
	about: "The p-value of a Kolmogorov–Smirnov test of a column of numbers against a named distribution is at least `p_value`. In a large file small differences are significant too.",
	differs: "Great Expectations 0.15 had it, and 1.x does not. Parameters of `norm` and `uniform` that are left out are 0 and 1.",
	parameters: {
		distribution: _enum(DISTRIBUTION_NAMES).meta({
			description: "The distribution, by SciPy’s name.",
			examples: ["norm"]
		}),
		p_value: number().gt(0, "must be greater than 0").lt(1, "must be less than 1").default(.05).meta({
			description: "The least p-value.",
			examples: [.01]
		}),
		params: union([array(number()), record(string(), number())]).meta({
			description: "Its parameters, as a list in SciPy’s order or by name: `mean` and `std_dev` of `norm`; `alpha`, `beta`, `df`; `loc` and `scale`; `min` and `max` of `uniform`, where `max` is the width, as in Great Expectations.",
			examples: [{
				mean: 40,
				std_dev: 5
			}]
		})
	},
	fault: ({ distribution, params }) => findDistributionFault(distribution, params),
	start: ({ distribution, p_value, params }) => {
		const positional = positionalParameters(distribution, params);
		const written = Array.isArray(params) ? params : positional;
		const numbers = [];
		return {
			value: (value) => void numbers.push(numberOfValue(value)),
			finish: () => {
				if (numbers.length === 0) return {
					success: false,
					observed_value: null
				};
				const sorted = Float64Array.from(numbers).sort();
				const distance = kolmogorovDistance(sorted, cumulativeOf(distribution, positional));
				const p = exactKolmogorovSurvival(distance, sorted.length);
				return {
					success: p >= p_value,
					observed_value: p,
					details: {
						expected_params: written,
						observed_ks_result: [distance, p]
					}
				};
			}
		};
	}
});

// src/core/expectations/aggregate/expect-column-proportion-of-non-null-values-to-be-between.ts
const expectColumnProportionOfNonNullValuesToBeBetween = columnAggregate({
	name: "expect_column_proportion_of_non_null_values_to_be_between",
	dimension: "completeness",
	about: "The share of rows that have a value in a column lies between two bounds.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => ({
		value() {},
		finish: ({ rows, nulls }) => judgeNumber(rows === 0 ? 0 : (rows - nulls) / rows, parameters)
	})
});

// src/core/expectations/aggregate/expect-column-proportion-of-unique-values-to-be-between.ts
const expectColumnProportionOfUniqueValuesToBeBetween = columnAggregate({
	name: "expect_column_proportion_of_unique_values_to_be_between",
	dimension: "uniqueness",
	about: "The number of distinct values of a column, divided by the number of its values, lies between two bounds; nulls count as neither.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => distinctScan((distinct, { rows, nulls }) => judgeNumber(rows === nulls ? 0 : distinct.size / (rows - nulls), parameters))
});

// src/core/expectations/aggregate/expect-column-proportion-of-zeros-to-be-between.ts
const expectColumnProportionOfZerosToBeBetween = statistic({
	name: "expect_column_proportion_of_zeros_to_be_between",
	dimension: "accuracy",
	about: "The share of zeros among the numbers of a column, nulls left out, lies between two bounds.",
	elsewhere: "Deequ’s `ZerosCount` counts them instead.",
	measure: (numbers) => numbers.length === 0 ? null : numbers.filter((number) => number === 0).length / numbers.length
});

// src/core/statistics/interpolated-quantile.ts
const INTERPOLATIONS = [
	"linear",
	"lower",
	"higher",
	"midpoint",
	"nearest"
];
function interpolatedQuantile(sorted, share, interpolation) {
	if (sorted.length === 0) return NaN;
	const place = (sorted.length - 1) * share;
	const below = Math.floor(place);
	const [low, high] = [sorted[below], sorted[Math.ceil(place)]];
	const within = place - below;
	switch (interpolation) {
		case "linear": return low + (high - low) * within;
		case "lower": return low;
		case "higher": return high;
		case "midpoint": return (low + high) / 2;
		case "nearest":
			if (within === .5) return below % 2 === 0 ? low : high;
			return within < .5 ? low : high;
	}
}

// src/core/expectations/aggregate/expect-column-quantile-values-to-be-between.ts
const ranges = strictObject({
	quantiles: array(number().min(0, "must be 0 or more").max(1, "must be 1 or less")).meta({
		description: "The quantiles, from 0 to 1.",
		examples: [[.05, .5]]
	}),
	value_ranges: array(tuple([number().nullable(), number().nullable()])).meta({
		description: "The least and the greatest value of each; null is no bound.",
		examples: [[[0, 10], [20, null]]]
	})
});
const expectColumnQuantileValuesToBeBetween = columnAggregate({
	name: "expect_column_quantile_values_to_be_between",
	dimension: "accuracy",
	about: "Each of some quantiles of a column of numbers lies in its range, bounds included; a value within 0.01 % of a bound is taken for it.",
	differs: "`allow_relative_error: true`, which Great Expectations refuses on pandas, is `nearest`.",
	parameters: {
		quantile_ranges: ranges.meta({
			description: "The `quantiles`, from 0 to 1, and for each the least and the greatest value; null is no bound.",
			examples: [{
				quantiles: [.05, .5],
				value_ranges: [[0, 10], [20, null]]
			}]
		}),
		allow_relative_error: union([boolean(), _enum(INTERPOLATIONS)]).nullable().default(false).meta({
			description: "How a quantile between two values is found: `nearest` where left out, or `linear`, `lower`, `higher`, `midpoint`.",
			examples: ["linear"]
		})
	},
	fault: ({ quantile_ranges: { quantiles, value_ranges } }) => {
		if (quantiles.length !== value_ranges.length) return `has ${quantiles.length} quantiles and ${value_ranges.length} ranges of values`;
		return value_ranges.some(([low, high]) => low !== null && high !== null && low > high) ? "has a range whose least value is greater than its greatest" : void 0;
	},
	start: ({ quantile_ranges: { quantiles, value_ranges }, allow_relative_error: how }) => {
		const numbers = [];
		return {
			value: (value) => void numbers.push(numberOfValue(value)),
			finish: () => {
				const sorted = Float64Array.from(numbers).sort();
				const interpolation = typeof how === "string" ? how : "nearest";
				const values = quantiles.map((share) => sorted.length === 0 ? null : interpolatedQuantile(sorted, share, interpolation));
				const met = values.map((value, i) => value !== null && isInRange(value, value_ranges[i]));
				const outside = quantiles.flatMap((share, i) => met[i] ? [] : `${values[i] ?? "no value"} at ${share}`);
				return {
					success: outside.length === 0,
					observed_value: {
						quantiles,
						values
					},
					told: `observed ${outside.join(", ")}`,
					details: { success_details: met }
				};
			}
		};
	}
});
function isInRange(value, [low, high]) {
	const isClose = (bound) => bound !== null && Math.abs(value - bound) <= 1e-8 + 1e-4 * Math.abs(bound);
	if (isClose(low) || isClose(high)) return true;
	return (low ?? -Infinity) <= value && value <= (high ?? Infinity);
}

// src/core/statistics/skewness.ts
function skewness(numbers) {
	const spread = centralMoment(numbers, 2);
	return spread === 0 ? 0 : centralMoment(numbers, 3) / spread ** 1.5;
}

// src/core/expectations/aggregate/expect-column-skewness-to-be-between.ts
const expectColumnSkewnessToBeBetween = statistic({
	name: "expect_column_skewness_to_be_between",
	dimension: "accuracy",
	about: "The skewness of a column of numbers lies between two bounds: 0 where they lie evenly about their mean, positive where a few are far above it.",
	elsewhere: "It is Deequ’s `Skewness`, that of a population.",
	measure: skewness
});

// src/core/expectations/aggregate/expect-column-stdev-to-be-between.ts
const expectColumnStdevToBeBetween = statistic({
	name: "expect_column_stdev_to_be_between",
	dimension: "accuracy",
	about: "The standard deviation of a column of numbers, of a sample (divided by n - 1), lies between two bounds; fewer than two numbers have none.",
	measure: (numbers) => numbers.length < 2 ? null : sampleStandardDeviation(numbers)
});

// src/core/expectations/aggregate/expect-column-sum-to-be-between.ts
const expectColumnSumToBeBetween = statistic({
	name: "expect_column_sum_to_be_between",
	dimension: "accuracy",
	about: "The sum of a column of numbers lies between two bounds; without any it is 0.",
	measure: (numbers) => sum(numbers)
});

// src/core/expectations/values/type-names.ts
const KINDS$2 = new Map(Object.entries({
	any: "object object_ O",
	boolean: "bool bool_ boolean BooleanDtype BOOL BOOLEAN BIT BooleanType BooleanType()",
	integer: "int int_ int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 UInt64 Int8Dtype Int16Dtype Int32Dtype Int64Dtype integer long INT INT2 INT4 INT8 INT64 INTEGER BIGINT SMALLINT TINYINT BYTEINT IntegerType LongType ShortType ByteType IntegerType() LongType() ShortType() ByteType()",
	number: "float float_ float16 float32 float64 Float32 Float64 double number complex decimal Decimal FLOAT FLOAT4 FLOAT8 FLOAT64 REAL DOUBLE DOUBLE_PRECISION NUMERIC DECIMAL NUMBER MONEY FloatType DoubleType DecimalType FloatType() DoubleType()",
	text: "str str_ string string_ unicode StringDtype VARCHAR NVARCHAR CHAR NCHAR CHARACTER TEXT STRING CLOB StringType StringType()",
	date: "date datetime datetime64 datetime64[ns] Timestamp timestamp DatetimeTZDtype DATE DATETIME DATETIME64 TIMESTAMP TIMESTAMP_NTZ TIMESTAMP_TZ TIMESTAMP_LTZ DateType TimestampType DateType() TimestampType()",
	json: "list dict tuple map JSON JSONB STRUCT ARRAY MAP VARIANT MapType ArrayType StructType"
}).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind])));
function kindOfType(name) {
	return KINDS$2.get(name) ?? KINDS$2.get(name.replace(/\(.*$/s, "").trim());
}
function findTypeFault(names) {
	const unknown = names.find((name) => kindOfType(name) === void 0);
	if (unknown === void 0) return void 0;
	const meant = suggestWord(unknown, [...KINDS$2.keys()]);
	return `names a type that is not known, \`${unknown}\`${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`;
}

// src/core/expectations/values/type-test.ts
function typeTest(names) {
	const kinds = [...new Set(names.flatMap((name) => kindOfType(name) ?? []))];
	return (value, cell) => kinds.some((kind) => TESTS[kind](value, cell));
}
const TESTS = {
	any: () => true,
	boolean: (value) => typeof value === "boolean",
	integer: (value, cell) => isNumber(value) && cell !== void 0 && Number.isInteger(Number(value)) && cellType(cell) === "integer",
	number: isNumber,
	text: (value) => typeof value === "string",
	date: (value) => typeof value === "string" && momentOf(value) !== void 0,
	json: (value) => value instanceof Literal
};
function isNumber(value) {
	return typeof value === "number" || typeof value === "bigint";
}

// src/core/expectations/values/value-type-name.ts
function valueTypeName(value, cell) {
	if (typeof value === "string") return "text";
	if (typeof value === "boolean") return "boolean";
	if (value instanceof Literal) return "json";
	return cell !== void 0 && cellType(cell) === "integer" ? "integer" : "number";
}

// src/core/expectations/aggregate/expect-column-type-to-be.ts
const expectColumnTypeToBe = aggregateExpectation({
	name: "expect_column_type_to_be",
	dimension: "validity",
	about: "A column as a whole is of a type: every value of it is.",
	differs: "The type that was seen is told in Assay’s words, such as `integer` or `text`.",
	domain: "column",
	parameters: { type_: string().meta({
		description: "The name of the type.",
		examples: ["int64"]
	}) },
	fault: ({ type_ }) => findTypeFault([type_]),
	start: ({ type_ }) => {
		const isOfType = typeTest([type_]);
		const seen = /* @__PURE__ */ new Set();
		let success = true;
		return {
			row([value], [cell]) {
				success &&= isOfType(value, cell);
				seen.add(valueTypeName(value, cell));
			},
			finish: () => ({
				success,
				observed_value: [...seen].sort().join(", ")
			})
		};
	}
});

// src/core/expectations/aggregate/expect-column-unique-value-count-to-be-between.ts
const expectColumnUniqueValueCountToBeBetween = columnAggregate({
	name: "expect_column_unique_value_count_to_be_between",
	dimension: "uniqueness",
	about: "The number of distinct values of a column lies between two bounds.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => distinctScan((distinct) => judgeNumber(distinct.size, parameters))
});

// src/core/expectations/values/count-singles.ts
function countSingles(distinct) {
	let singles = 0;
	for (const { count } of distinct.values()) if (count === 1) singles++;
	return singles;
}

// src/core/expectations/aggregate/expect-column-unique-value-ratio-to-be-between.ts
const expectColumnUniqueValueRatioToBeBetween = columnAggregate({
	name: "expect_column_unique_value_ratio_to_be_between",
	dimension: "uniqueness",
	about: "The number of values that occur exactly once, divided by the number of distinct values, lies between two bounds; nulls count as neither. Of `a, a, b` it is 1/2, where the uniqueness is 1/3 and the share of distinct values 2/3.",
	elsewhere: "It is Deequ’s `UniqueValueRatio` of one column.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => distinctScan((distinct) => judgeNumber(distinct.size === 0 ? null : countSingles(distinct) / distinct.size, parameters))
});

// src/core/expectations/aggregate/expect-column-uniqueness-to-be-between.ts
const expectColumnUniquenessToBeBetween = columnAggregate({
	name: "expect_column_uniqueness_to_be_between",
	dimension: "uniqueness",
	about: "The number of values that occur exactly once, divided by the number of all values that are no nulls, lies between two bounds. Of `a, a, b` it is 1/3, where the share of distinct values is 2/3 and the ratio of unique values 1/2.",
	elsewhere: "It is Deequ’s `Uniqueness` of one column.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => distinctScan((distinct, { rows, nulls }) => judgeNumber(rows === nulls ? null : countSingles(distinct) / (rows - nulls), parameters))
});

// src/core/expectations/aggregate/expect-column-zeros-count-to-be-between.ts
const expectColumnZerosCountToBeBetween = statistic({
	name: "expect_column_zeros_count_to_be_between",
	dimension: "accuracy",
	about: "The number of zeros in a column of numbers lies between two bounds.",
	elsewhere: "It is Deequ’s `ZerosCount`.",
	measure: (numbers) => numbers.filter((number) => number === 0).length
});

// src/core/expectations/values/length-of.ts
function lengthOf(cell) {
	const text = cellText(cell);
	let length = text.length;
	for (let i = 0; i < text.length - 1; i++) if ((text.charCodeAt(i) & 64512) === 55296 && (text.charCodeAt(i + 1) & 64512) === 56320) length--;
	return length;
}

// src/core/expectations/column/expect-column-value-lengths-to-be-between.ts
const expectColumnValueLengthsToBeBetween = columnMap({
	name: "expect_column_value_lengths_to_be_between",
	dimension: "validity",
	about: "The length of each value, in characters, lies between two bounds.",
	differs: "Numbers are as long as they are written; Great Expectations counts the characters of `34.0` for `34` where the column has a null.",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	test: (parameters) => {
		const isWithin = rangeTest(parameters, "integer");
		return (_value, cell) => isWithin(lengthOf(cell));
	}
});

// src/core/expectations/column/expect-column-value-lengths-to-equal.ts
const expectColumnValueLengthsToEqual = columnMap({
	name: "expect_column_value_lengths_to_equal",
	dimension: "validity",
	about: "Each value has one and the same length, in characters.",
	parameters: { value: number().meta({
		description: "The length.",
		examples: [2]
	}) },
	test: ({ value: length }) => (_value, cell) => lengthOf(cell) === length
});

// src/core/expectations/column/expect-column-value-z-scores-to-be-less-than.ts
const expectColumnValueZScoresToBeLessThan = mapExpectation({
	name: "expect_column_value_z_scores_to_be_less_than",
	dimension: "accuracy",
	about: "Each number lies less than `threshold` standard deviations above the mean of its column; where `double_sided`, also below. Where all numbers are equal, and where there is one, all meet it.",
	domain: "column",
	parameters: {
		threshold: number().meta({
			description: "How many standard deviations.",
			examples: [3]
		}),
		double_sided: boolean().nullable().default(true).meta({
			description: "Whether values far below count too.",
			examples: [false]
		})
	},
	start: ({ threshold, double_sided }) => {
		const rows = [];
		const numbers = [];
		return {
			meets([value = null], _cells, index) {
				numbers.push(numberOfValue(value));
				rows.push({
					index,
					values: [value]
				});
				return true;
			},
			late() {
				if (numbers.length < 2) return [];
				const [centre, spread] = [mean(numbers), sampleStandardDeviation(numbers)];
				if (spread === 0) return [];
				return rows.filter((_, i) => {
					const score = (numbers[i] - centre) / spread;
					return double_sided ? Math.abs(score) >= Math.abs(threshold) : score >= threshold;
				});
			}
		};
	}
});

// src/core/expectations/column/expect-column-values-to-be-between.ts
const expectColumnValuesToBeBetween = columnMap({
	name: "expect_column_values_to_be_between",
	dimension: "validity",
	about: "Each value lies between two bounds, which belong to the range unless they are strict.",
	differs: "A value that cannot be compared with the bounds, such as `n/a` among numbers, is unexpected; Great Expectations gives up on the column.",
	parameters: {
		...bounds$2,
		...strictness,
		...parseDates
	},
	fault: findBoundsFault,
	test: (parameters, { types }) => rangeTest(parameters, types[0])
});

// src/core/expectations/english-names.ts
const MONTH_NAMES = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
const DAY_NAMES = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];

// src/core/expectations/values/loose-date.ts
const MAX_LENGTH$11 = 100;
const LAST_DAY = 31;
const FILLERS = /* @__PURE__ */ new Set([
	"at",
	"on",
	"and",
	"of",
	"ad",
	"st",
	"nd",
	"rd",
	"th",
	"m",
	"t",
	"z",
	"utc",
	"gmt"
]);
const ZONE = /(?<=\d|[ap]m\s?)\s*(?:(?:utc|gmt)\s*)?[+-](?:0\d|1[0-4]):?(?:[0-5]\d)?$/;
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]?\d(?::[0-5]?\d(?:[.,]\d{1,12})?)?(?![\d:])/;
const HOUR = /(?<!\d)(?:1[0-2]|0?[1-9])(?=\s*[ap]\.?m\.?\b)/;
function isLooseDate(text) {
	const lower = text.trim().toLowerCase();
	if (lower === "" || lower.length > MAX_LENGTH$11) return false;
	const stamp = /^(\d{8})t?(\d{2}(?:\d{2}){0,2})?$/.exec(lower);
	if (stamp) return isStamp(stamp[1] ?? "", stamp[2] ?? "");
	const zoneless = CLOCK.test(lower) ? lower.replace(ZONE, "") : lower;
	const timeless = zoneless.replace(CLOCK, " ").replace(HOUR, " ");
	const hasTime = timeless !== zoneless;
	return isDateOf((hasTime ? timeless.replace(/\b[ap]\.?m\b\.?/, " ") : timeless).match(/\d+|\p{L}+|[^\s\d\p{L}]/gu) ?? [], hasTime);
}
function isStamp(day, clock) {
	const isDay = validDay(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6)));
	const [hour = 0, minute = 0, second = 0] = (clock.match(/../g) ?? []).map(Number);
	return isDay !== void 0 && hour < 24 && minute < 60 && second < 60;
}
function isDateOf(words, hasTime) {
	const numbers = [];
	let month;
	let hasDayName = false;
	for (const word of words) if (/^\d/.test(word)) numbers.push(word);
	else if (/^[-/.,;']$/.test(word) || FILLERS.has(word)) continue;
	else if (isNameOf(word, DAY_NAMES)) hasDayName = true;
	else if (month === void 0 && (word === "sept" || isNameOf(word, MONTH_NAMES))) month = {
		value: MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1,
		after: numbers.length
	};
	else return false;
	if (numbers.length + (month === void 0 ? 0 : 1) > 3) return false;
	if (numbers.length > 0) return fitsDay(numbers, month);
	return hasTime || hasDayName || month !== void 0;
}
function isNameOf(word, names) {
	return names.some((name) => name === word || name.slice(0, 3) === word);
}
function fitsDay(numbers, month) {
	return ordersOf(numbers, month).some((order) => {
		const part = (role) => numbers[order.indexOf(role)];
		const [year, day] = [part("year"), part("day")];
		if (year !== void 0 && !isYear(year, numbers.length + (month === void 0 ? 0 : 1))) return false;
		if ((part("month") ?? "").length > 2 || (day ?? "").length > 2) return false;
		const fullYear = year === void 0 ? 2e3 : Number(year) % 100 === 0 ? 2e3 : Number(year);
		const inYear = month?.value ?? Number(part("month") ?? 1);
		return validDay(fullYear, inYear, Number(day ?? 1)) !== void 0;
	});
}
function isYear(digits, count) {
	if (digits.length === 4) return true;
	if (count === 3) return digits.length <= 2;
	return digits.length === 2 && Number(digits) > 31;
}
function ordersOf(numbers, month) {
	if (numbers.length === 1) return [["day"], ["year"]];
	if (month) return [besideName(numbers, month)];
	return numbers.length === 2 ? [
		["year", "month"],
		["month", "year"],
		["month", "day"]
	] : [byFirst(Number(numbers[0]))];
}
function besideName(numbers, { after }) {
	return (after < 2 ? Number(numbers[0]) > LAST_DAY : Number(numbers[1]) <= LAST_DAY) ? ["year", "day"] : ["day", "year"];
}
function byFirst(first) {
	if (first > LAST_DAY) return [
		"year",
		"month",
		"day"
	];
	return first > 12 ? [
		"day",
		"month",
		"year"
	] : [
		"month",
		"day",
		"year"
	];
}

// src/core/expectations/column/expect-column-values-to-be-dateutil-parseable.ts
const expectColumnValuesToBeDateutilParseable = columnMap({
	name: "expect_column_values_to_be_dateutil_parseable",
	dimension: "validity",
	about: "Each value is a date or a time in a spelling that Python’s dateutil takes.",
	differs: "Understands what dates are written in, not all that dateutil guesses: see `isLooseDate`. Numbers are read as they are written; Great Expectations gives up on them.",
	parameters: {},
	test: () => (_value, cell) => isLooseDate(cellText(cell))
});

// src/core/expectations/judges/order-judge.ts
function orderJudge(sign, { strictly, parse_strings_as_datetimes }, { types }) {
	const order = orderFor(types[0], parse_strings_as_datetimes ?? false);
	let before;
	let rowBefore = 0;
	let partner = 0;
	return {
		meets([value], _cells, index) {
			const present = value;
			const step = before === void 0 ? void 0 : order(present, before);
			if (before !== void 0 && step === void 0) throw new CannotJudge("The column holds values that have no order, such as a number and a text.");
			before = present;
			[partner, rowBefore] = [rowBefore, index];
			if (step === void 0) return true;
			return strictly ? step * sign > 0 : step * sign >= 0;
		},
		partners: () => [partner]
	};
}

// src/core/expectations/column/expect-column-values-to-be-decreasing.ts
const expectColumnValuesToBeDecreasing = mapExpectation({
	name: "expect_column_values_to_be_decreasing",
	dimension: "consistency",
	about: "No value is greater than the one before it, nulls left out.",
	differs: "Text and dates have an order here too; Great Expectations gives up on text.",
	domain: "column",
	parameters: {
		strictly: flag("Whether equal neighbours are out of order."),
		...parseDates
	},
	start: (parameters, surroundings) => orderJudge(-1, parameters, surroundings)
});

// src/core/expectations/column/expect-column-values-to-be-in-other-table.ts
const expectColumnValuesToBeInOtherTable = mapExpectation({
	name: "expect_column_values_to_be_in_other_table",
	dimension: "consistency",
	about: "Each value also stands in a column of another file of the repository, at the same revision; nulls are left out.",
	elsewhere: "Deequ’s `ReferentialIntegrity` divides the distinct values that are missing there by the rows; here `mostly` is a share of rows.",
	domain: "column",
	parameters: {
		other_table_name: otherTableName,
		other_column: string().min(1, "must not be empty").meta({
			description: "The column of the other file.",
			examples: ["id"]
		})
	},
	start: async ({ other_table_name, other_column }, surroundings) => {
		const other = await openOtherTable(other_table_name, surroundings);
		const known = /* @__PURE__ */ new Set();
		for await (const [value = null] of readOtherColumns(other, [other_column], surroundings.types)) known.add(valueKey(value));
		return { meets: ([value = null]) => known.has(valueKey(value)) };
	}
});

// src/core/expectations/column/expect-column-values-to-be-in-set.ts
const expectColumnValuesToBeInSet = columnMap({
	name: "expect_column_values_to_be_in_set",
	dimension: "validity",
	about: "Each value is one of a set. Types count: `1` is not `\"1\"`.",
	parameters: {
		value_set: valueSet,
		...parseDates
	},
	test: ({ value_set, parse_strings_as_datetimes }, { types }) => {
		if (value_set === null) return () => true;
		return membershipTest(value_set, types[0], parse_strings_as_datetimes ?? false);
	}
});

// src/core/expectations/column/expect-column-values-to-be-in-type-list.ts
const expectColumnValuesToBeInTypeList = columnMap({
	name: "expect_column_values_to_be_in_type_list",
	dimension: "validity",
	about: "Each value is of one of some types, by their names in Python, pandas, SQL or Spark.",
	differs: "Judges value by value, as Great Expectations does for columns of objects; of other columns it compares the type of the column. A whole number is a `float` too.",
	parameters: { type_list: array(string()).nullable().meta({
		description: "The names of the types.",
		examples: [["int64", "float64"]]
	}) },
	fault: ({ type_list }) => findTypeFault(type_list ?? []),
	test: ({ type_list }) => type_list === null ? () => true : typeTest(type_list)
});

// src/core/expectations/column/expect-column-values-to-be-increasing.ts
const expectColumnValuesToBeIncreasing = mapExpectation({
	name: "expect_column_values_to_be_increasing",
	dimension: "consistency",
	about: "No value is less than the one before it, nulls left out.",
	differs: "Text and dates have an order here too; Great Expectations gives up on text.",
	domain: "column",
	parameters: {
		strictly: flag("Whether equal neighbours are out of order."),
		...parseDates
	},
	start: (parameters, surroundings) => orderJudge(1, parameters, surroundings)
});

// src/core/expectations/column/expect-column-values-to-be-json-parseable.ts
const expectColumnValuesToBeJsonParseable = columnMap({
	name: "expect_column_values_to_be_json_parseable",
	dimension: "validity",
	about: "Each value is JSON text.",
	differs: "A JSON object or array in JSON Lines counts as JSON; `NaN` and `Infinity`, which Python reads, do not.",
	parameters: {},
	test: () => (value, cell) => cell instanceof Literal || (typeof value !== "string" ? true : isJson(value))
});
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

// src/core/expectations/column/expect-column-values-to-be-null.ts
const expectColumnValuesToBeNull = mapExpectation({
	name: "expect_column_values_to_be_null",
	dimension: "completeness",
	about: "No row has a value in the column.",
	domain: "column",
	nulls: "kept",
	parameters: {},
	start: () => ({ meets: ([value]) => value === null })
});

// src/core/expectations/column/expect-column-values-to-be-of-type.ts
const expectColumnValuesToBeOfType = columnMap({
	name: "expect_column_values_to_be_of_type",
	dimension: "validity",
	about: "Each value is of a type, by its name in Python, pandas, SQL or Spark.",
	differs: "Judges value by value, as Great Expectations does for columns of objects; of other columns it compares the type of the column. A whole number is a `float` too.",
	parameters: { type_: string().meta({
		description: "The name of the type.",
		examples: ["int64"]
	}) },
	fault: ({ type_ }) => findTypeFault([type_]),
	test: ({ type_ }) => typeTest([type_])
});

// src/core/expectations/judges/duplicate-judge.ts
function duplicateJudge() {
	const first = /* @__PURE__ */ new Map();
	const repeated = /* @__PURE__ */ new Map();
	let partner = 0;
	return {
		meets(values, _cells, index) {
			const key = keyOf$1(values);
			const earlier = first.get(key);
			if (earlier === void 0) {
				first.set(key, index);
				return true;
			}
			if (!repeated.has(key)) repeated.set(key, {
				index: earlier,
				values,
				partners: [index]
			});
			partner = earlier;
			return false;
		},
		partners: () => [partner],
		late: () => [...repeated.values()]
	};
}
function keyOf$1(values) {
	if (values.length === 1) return valueKey(values[0] ?? null);
	return values.map((value) => {
		const key = valueKey(value);
		return `${key.length}:${key}`;
	}).join("");
}

// src/core/expectations/column/expect-column-values-to-be-unique.ts
const expectColumnValuesToBeUnique = mapExpectation({
	name: "expect_column_values_to_be_unique",
	dimension: "uniqueness",
	about: "No value occurs twice; every row of a repeated value is unexpected.",
	domain: "column",
	parameters: {},
	start: () => duplicateJudge()
});

// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));

// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));

// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));

// node_modules/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));

// node_modules/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const names = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
	exports.default = names;
}));

// node_modules/ajv/dist/compile/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));

// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));

// node_modules/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));

// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));

// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));

// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));

// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));

// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));

// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));

// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));

// node_modules/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));

// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));

// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));

// node_modules/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));

// node_modules/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));

// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));

// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));

// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	function resolveComponent(base, relative, options, skipNormalization) {
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));

// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));

// node_modules/ajv/dist/core.js
var require_core$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));

// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const def = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/core/index.js
var require_core$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	const core = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
	exports.default = core;
}));

// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	const def = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	const def = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	const def = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	const def = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	const validation = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
	exports.default = validation;
}));

// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	const def = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	const def = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	const def = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	const def = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const def = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));

// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const def = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/format/index.js
var require_format$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const format = [require_format$2().default];
	exports.default = format;
}));

// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));

// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$2();
	const validation_1 = require_validation$2();
	const applicator_1 = require_applicator$2();
	const format_1 = require_format$1();
	const metadata_1 = require_metadata();
	const draft7Vocabularies = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
	exports.default = draft7Vocabularies;
}));

// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));

// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	const def = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));

// node_modules/ajv/dist/ajv.js
var require_ajv = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_core$3();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (cxt) => dynamicAnchor(cxt, cxt.schema)
	};
	function dynamicAnchor(cxt, anchor) {
		const { gen, it } = cxt;
		it.schemaEnv.root.dynamicAnchors[anchor] = true;
		const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
		const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
		gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
	}
	exports.dynamicAnchor = dynamicAnchor;
	function _getValidate(cxt) {
		const { schemaEnv, schema, self } = cxt.it;
		const { root, baseId, localRefs, meta } = schemaEnv.root;
		const { schemaId } = self.opts;
		const sch = new compile_1.SchemaEnv({
			schema,
			schemaId,
			root,
			baseId,
			localRefs,
			meta
		});
		compile_1.compileSchema.call(self, sch);
		return (0, ref_1.getValidate)(cxt, sch);
	}
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (cxt) => dynamicRef(cxt, cxt.schema)
	};
	function dynamicRef(cxt, ref) {
		const { gen, keyword, it } = cxt;
		if (ref[0] !== "#") throw new Error(`"${keyword}" only supports hash fragment reference`);
		const anchor = ref.slice(1);
		if (it.allErrors) _dynamicRef();
		else {
			const valid = gen.let("valid", false);
			_dynamicRef(valid);
			cxt.ok(valid);
		}
		function _dynamicRef(valid) {
			if (it.schemaEnv.root.dynamicAnchors[anchor]) {
				const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
				gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
			} else _callRef(it.validateName, valid)();
		}
		function _callRef(validate, valid) {
			return valid ? () => gen.block(() => {
				(0, ref_1.callRef)(cxt, validate);
				gen.let(valid, true);
			}) : () => (0, ref_1.callRef)(cxt, validate);
		}
	}
	exports.dynamicRef = dynamicRef;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_util();
	const def = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	const def = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const dynamicRef_1 = require_dynamicRef();
	const recursiveAnchor_1 = require_recursiveAnchor();
	const recursiveRef_1 = require_recursiveRef();
	const dynamic = [
		dynamicAnchor_1.default,
		dynamicRef_1.default,
		recursiveAnchor_1.default,
		recursiveRef_1.default
	];
	exports.default = dynamic;
}));

// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	const def = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	const def = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/next.js
var require_next = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependentRequired_1 = require_dependentRequired();
	const dependentSchemas_1 = require_dependentSchemas();
	const limitContains_1 = require_limitContains();
	const next = [
		dependentRequired_1.default,
		dependentSchemas_1.default,
		limitContains_1.default
	];
	exports.default = next;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const def = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
			it.props = true;
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function unevaluatedPropCode(key) {
				if (schema === false) {
					cxt.setParams({ unevaluatedProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (!(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					cxt.subschema({
						keyword: "unevaluatedProperties",
						dataProp: key,
						dataPropType: util_1.Type.Str
					}, valid);
					if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				}
			}
			function unevaluatedDynamic(evaluatedProps, key) {
				return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
			}
			function unevaluatedStatic(evaluatedProps, key) {
				const ps = [];
				for (const p in evaluatedProps) if (evaluatedProps[p] === true) ps.push((0, codegen_1._)`${key} !== ${p}`);
				return (0, codegen_1.and)(...ps);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			const items = it.items || 0;
			if (items === true) return;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (schema === false) {
				cxt.setParams({ len: items });
				cxt.fail((0, codegen_1._)`${len} > ${items}`);
			} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
				const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
				gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
				cxt.ok(valid);
			}
			it.items = true;
			function validateItems(valid, from) {
				gen.forRange("i", from, len, (i) => {
					cxt.subschema({
						keyword: "unevaluatedItems",
						dataProp: i,
						dataPropType: util_1.Type.Num
					}, valid);
					if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	const unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
	exports.default = unevaluated;
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/schema.json
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2019-09/vocab/core": true,
			"https://json-schema.org/draft/2019-09/vocab/applicator": true,
			"https://json-schema.org/draft/2019-09/vocab/validation": true,
			"https://json-schema.org/draft/2019-09/vocab/meta-data": true,
			"https://json-schema.org/draft/2019-09/vocab/format": false,
			"https://json-schema.org/draft/2019-09/vocab/content": true
		},
		"$recursiveAnchor": true,
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"properties": {
			"definitions": {
				"$comment": "While no longer an official keyword as it is replaced by $defs, this keyword is retained in the meta-schema to prevent incompatible extensions as it remains in common use.",
				"type": "object",
				"additionalProperties": { "$recursiveRef": "#" },
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" is no longer a keyword, but schema authors should avoid redefining it to facilitate a smooth transition to \"dependentSchemas\" and \"dependentRequired\"",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$recursiveRef": "#" }, { "$ref": "meta/validation#/$defs/stringArray" }] }
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/applicator.json
var require_applicator$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/applicator": true },
		"$recursiveAnchor": true,
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"additionalItems": { "$recursiveRef": "#" },
			"unevaluatedItems": { "$recursiveRef": "#" },
			"items": { "anyOf": [{ "$recursiveRef": "#" }, { "$ref": "#/$defs/schemaArray" }] },
			"contains": { "$recursiveRef": "#" },
			"additionalProperties": { "$recursiveRef": "#" },
			"unevaluatedProperties": { "$recursiveRef": "#" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$recursiveRef": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$recursiveRef": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$recursiveRef": "#" }
			},
			"propertyNames": { "$recursiveRef": "#" },
			"if": { "$recursiveRef": "#" },
			"then": { "$recursiveRef": "#" },
			"else": { "$recursiveRef": "#" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$recursiveRef": "#" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$recursiveRef": "#" }
		} }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/content.json
var require_content$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/content": true },
		"$recursiveAnchor": true,
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"contentSchema": { "$recursiveRef": "#" }
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/core.json
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/core": true },
		"$recursiveAnchor": true,
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$anchor": {
				"type": "string",
				"pattern": "^[A-Za-z][-A-Za-z0-9.:_]*$"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$recursiveRef": {
				"type": "string",
				"format": "uri-reference"
			},
			"$recursiveAnchor": {
				"type": "boolean",
				"default": false
			},
			"$vocabulary": {
				"type": "object",
				"propertyNames": {
					"type": "string",
					"format": "uri"
				},
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$recursiveRef": "#" },
				"default": {}
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/format.json
var require_format = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/format",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/format": true },
		"$recursiveAnchor": true,
		"title": "Format vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/meta-data.json
var require_meta_data$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/meta-data": true },
		"$recursiveAnchor": true,
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/meta/validation.json
var require_validation$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2019-09/schema",
		"$id": "https://json-schema.org/draft/2019-09/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2019-09/vocab/validation": true },
		"$recursiveAnchor": true,
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			},
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] }
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2019-09/index.js
var require_json_schema_2019_09 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema$1();
	const applicator = require_applicator$1();
	const content = require_content$1();
	const core = require_core$1();
	const format = require_format();
	const metadata = require_meta_data$1();
	const validation = require_validation$1();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2019($data) {
		[
			metaSchema,
			applicator,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2019;
}));

// node_modules/ajv/dist/2019.js
var require__2019 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
	const core_1 = require_core$3();
	const draft7_1 = require_draft7();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const discriminator_1 = require_discriminator();
	const json_schema_2019_09_1 = require_json_schema_2019_09();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
	var Ajv2019 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			this.addVocabulary(dynamic_1.default);
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			this.addVocabulary(next_1.default);
			this.addVocabulary(unevaluated_1.default);
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2019_09_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2019 = Ajv2019;
	module.exports = exports = Ajv2019;
	module.exports.Ajv2019 = Ajv2019;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2019;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$2();
	const validation_1 = require_validation$2();
	const applicator_1 = require_applicator$2();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_format$1();
	const metadata_1 = require_metadata();
	const draft2020Vocabularies = [
		dynamic_1.default,
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(true),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary,
		next_1.default,
		unevaluated_1.default
	];
	exports.default = draft2020Vocabularies;
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2020-12/vocab/core": true,
			"https://json-schema.org/draft/2020-12/vocab/applicator": true,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
			"https://json-schema.org/draft/2020-12/vocab/validation": true,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": true,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
			"https://json-schema.org/draft/2020-12/vocab/content": true
		},
		"$dynamicAnchor": "meta",
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/unevaluated" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format-annotation" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		"properties": {
			"definitions": {
				"$comment": "\"definitions\" has been replaced by \"$defs\".",
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"deprecated": true,
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] },
				"deprecated": true,
				"default": {}
			},
			"$recursiveAnchor": {
				"$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				"$ref": "meta/core#/$defs/anchorString",
				"deprecated": true
			},
			"$recursiveRef": {
				"$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				"$ref": "meta/core#/$defs/uriReferenceString",
				"deprecated": true
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
		"$dynamicAnchor": "meta",
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"prefixItems": { "$ref": "#/$defs/schemaArray" },
			"items": { "$dynamicRef": "#meta" },
			"contains": { "$dynamicRef": "#meta" },
			"additionalProperties": { "$dynamicRef": "#meta" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"propertyNames": { "$dynamicRef": "#meta" },
			"if": { "$dynamicRef": "#meta" },
			"then": { "$dynamicRef": "#meta" },
			"else": { "$dynamicRef": "#meta" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$dynamicRef": "#meta" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$dynamicRef": "#meta" }
		} }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
		"$dynamicAnchor": "meta",
		"title": "Unevaluated applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"unevaluatedItems": { "$dynamicRef": "#meta" },
			"unevaluatedProperties": { "$dynamicRef": "#meta" }
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true },
		"$dynamicAnchor": "meta",
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentEncoding": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentSchema": { "$dynamicRef": "#meta" }
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true },
		"$dynamicAnchor": "meta",
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"$ref": "#/$defs/uriReferenceString",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": { "$ref": "#/$defs/uriString" },
			"$ref": { "$ref": "#/$defs/uriReferenceString" },
			"$anchor": { "$ref": "#/$defs/anchorString" },
			"$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
			"$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
			"$vocabulary": {
				"type": "object",
				"propertyNames": { "$ref": "#/$defs/uriString" },
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" }
			}
		},
		"$defs": {
			"anchorString": {
				"type": "string",
				"pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			"uriString": {
				"type": "string",
				"format": "uri"
			},
			"uriReferenceString": {
				"type": "string",
				"format": "uri-reference"
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
		"$dynamicAnchor": "meta",
		"title": "Format vocabulary meta-schema for annotation results",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
		"$dynamicAnchor": "meta",
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true },
		"$dynamicAnchor": "meta",
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			}
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2020($data) {
		[
			metaSchema,
			applicator,
			unevaluated,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2020;
}));

// node_modules/ajv/dist/2020.js
var require__2020 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_core$3();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator();
	const json_schema_2020_12_1 = require_json_schema_2020_12();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
	var Ajv2020 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft2020_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2020_12_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2020 = Ajv2020;
	module.exports = exports = Ajv2020;
	module.exports.Ajv2020 = Ajv2020;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2020;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// src/core/pattern/find-slow-feature.ts
var import_ajv = require_ajv();
var import__2019 = require__2019();
var import__2020 = require__2020();
function findSlowFeature(node) {
	switch (node.type) {
		case "look": return node.behind ? "a look behind" : "a look ahead";
		case "reference": return "a reference back to a group";
		case "atomic": return "an atomic group";
		case "repeat": return node.mode === "possessive" ? "a possessive repeat" : findSlowFeature(node.of);
		case "capture": return findSlowFeature(node.of);
		case "sequence": return firstOf(node.parts);
		case "choice": return firstOf(node.options);
		default: return;
	}
}
function firstOf(nodes) {
	for (const node of nodes) {
		const feature = findSlowFeature(node);
		if (feature !== void 0) return feature;
	}
}

// src/core/pattern/char-set.ts
const isRange = (item) => Array.isArray(item);
const LAST_CODE_POINT = 1114111;
const oneChar = (code) => ({
	items: [[code, code]],
	negated: false
});
function complementOf(ranges) {
	const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
	const outside = [];
	let next = 0;
	for (const [from, to] of sorted) {
		if (from > next) outside.push([next, from - 1]);
		next = Math.max(next, to + 1);
	}
	if (next <= 1114111) outside.push([next, LAST_CODE_POINT]);
	return outside;
}

// src/core/pattern/char-kinds.ts
const DIGITS = [[48, 57]];
const WORD$2 = [
	...DIGITS,
	[65, 90],
	[95, 95],
	[97, 122]
];
const ASCII_SPACE = [[9, 13], [32, 32]];
const WIDE_SPACE = [
	[160, 160],
	[5760, 5760],
	[8192, 8202],
	[8232, 8233],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288]
];
const PYTHON_SPACE = [
	...ASCII_SPACE,
	[28, 31],
	[133, 133],
	...WIDE_SPACE
];
const JAVASCRIPT_SPACE = [
	...ASCII_SPACE,
	...WIDE_SPACE,
	[65279, 65279]
];
const UNICODE_WORD = [
	{
		property: "L",
		negated: false
	},
	{
		property: "N",
		negated: false
	},
	[95, 95]
];
function charsOfKind(kind, rules) {
	switch (kind) {
		case "d":
		case "D":
			if (rules === "unicode") return [{
				property: "Nd",
				negated: kind === "D"
			}];
			return kind === "d" ? DIGITS : complementOf(DIGITS);
		case "w": return rules === "unicode" ? UNICODE_WORD : WORD$2;
		case "W": return rules === "unicode" ? unicodeNonWord() : complementOf(WORD$2);
		default: {
			const spaces = spacesOf(rules);
			return kind === "s" ? spaces : complementOf(spaces);
		}
	}
}
function spacesOf(rules) {
	if (rules === "ascii") return ASCII_SPACE;
	return rules === "unicode" ? PYTHON_SPACE : JAVASCRIPT_SPACE;
}
let nonWord;
function unicodeNonWord() {
	nonWord ??= complementOf(rangesMatching(/[\p{L}\p{N}_]/u));
	return nonWord;
}
function rangesMatching(pattern) {
	const ranges = [];
	let start = -1;
	for (let code = 0; code <= LAST_CODE_POINT + 1; code++) {
		const isIn = code <= 1114111 && pattern.test(String.fromCodePoint(code));
		if (isIn && start < 0) start = code;
		if (isIn || start < 0) continue;
		ranges.push([start, code - 1]);
		start = -1;
	}
	return ranges;
}

// src/core/pattern/javascript-property.ts
function javascriptProperty(property) {
	return [property, `Script=${property}`].find(isKnown);
}
function isKnown(property) {
	try {
		new RegExp(`\\p{${property}}`, "u");
		return true;
	} catch {
		return false;
	}
}

// src/core/pattern/parse-escape.ts
const CONTROLS = /* @__PURE__ */ new Map([
	["n", 10],
	["r", 13],
	["t", 9],
	["f", 12],
	["v", 11]
]);
const PLACES$2 = /* @__PURE__ */ new Map([["b", "boundary"], ["B", "no-boundary"]]);
const PYTHON_PLACES = /* @__PURE__ */ new Map([
	["A", "text-start"],
	["Z", "text-end"],
	["z", "text-end"]
]);
function parseEscape(reader) {
	const { flags, at } = reader;
	const letter = reader.text[at + 1] ?? "";
	const place = PLACES$2.get(letter) ?? (reader.isPython ? PYTHON_PLACES.get(letter) : void 0);
	if (place) {
		reader.at += 2;
		return {
			type: "place",
			place,
			unicode: reader.kindRules === "unicode"
		};
	}
	const number = reader.takeMatch(reader.isPython ? PYTHON_NUMBER : JAVASCRIPT_NUMBER);
	if (number) return reader.refer(Number(number[1]), at);
	const named = reader.isPython ? void 0 : reader.takeMatch(/\\k<([^>]+)>/y);
	if (named) return reader.refer(named[1], at);
	return {
		type: "set",
		set: setOf(takeClassEscape(reader), reader),
		fold: flags.i
	};
}
function setOf(escaped, reader) {
	if (typeof escaped === "number") return oneChar(escaped);
	if (typeof escaped !== "string") return {
		items: [escaped],
		negated: false
	};
	if (escaped === "W" && reader.kindRules === "unicode") return {
		items: UNICODE_WORD,
		negated: true
	};
	return {
		items: charsOfKind(escaped, reader.kindRules),
		negated: false
	};
}
function takeClassEscape(reader) {
	const start = reader.at;
	const property = reader.takeMatch(/\\([pP])(?:\{(\^?)([^}]*)\}|([A-Z]))/y);
	if (property) {
		const [, letter, caret = "", long, short] = property;
		const name = long ?? short;
		if (!/^[\w=]+$/.test(name) || javascriptProperty(name) === void 0) throw new PatternError(`Unicode has no property \`${name}\``, start);
		return {
			property: name,
			negated: letter === "P" !== (caret === "^")
		};
	}
	const coded = reader.takeMatch(reader.isPython ? PYTHON_CODE : JAVASCRIPT_CODE);
	if (coded) return codePoint(coded, start);
	reader.take("\\");
	if (reader.isAtEnd) throw new PatternError("The pattern ends in a backslash", start);
	const code = reader.takeChar();
	const letter = String.fromCodePoint(code);
	if (/[dDwWsS]/.test(letter)) return letter;
	const control = CONTROLS.get(letter);
	if (control !== void 0) return control;
	if (letter === "b") return 8;
	if (letter === "a" && reader.isPython) return 7;
	if (/[A-Za-z0-9]/.test(letter)) throw unknownEscape(reader, letter, start);
	return code;
}
const JAVASCRIPT_NUMBER = /\\([1-9]\d?)/y;
const PYTHON_NUMBER = /\\(?![0-3][0-7]{2})([1-9]\d?)/y;
const PYTHON_CODE = /\\(?:x(?<hex>[\dA-Fa-f]{2})|u(?<four>[\dA-Fa-f]{4})|U(?<eight>[\dA-Fa-f]{8})|(?<octal>[0-3][0-7]{2}|0[0-7]?))/y;
const JAVASCRIPT_CODE = /\\(?:x(?<hex>[\dA-Fa-f]{2})|u(?<high>[dD][89abAB][\dA-Fa-f]{2})\\u(?<low>[dD][c-fC-F][\dA-Fa-f]{2})|u(?<four>[\dA-Fa-f]{4})|u\{(?<eight>[\dA-Fa-f]{1,6})\}|c(?<control>[A-Za-z])|(?<octal>0)(?!\d))/y;
function codePoint({ groups = {} }, start) {
	const { hex, four, eight, octal, high, low, control } = groups;
	if (control !== void 0) return control.charCodeAt(0) % 32;
	if (octal !== void 0) return Number.parseInt(octal, 8);
	if (high !== void 0 && low !== void 0) return (Number.parseInt(high, 16) - 55296) * 1024 + Number.parseInt(low, 16) + 9216;
	const code = Number.parseInt(hex ?? four ?? eight, 16);
	if (code > 1114111) throw new PatternError("No character has this number", start);
	return code;
}
function unknownEscape(reader, letter, start) {
	if (letter === "Z" || letter === "A" || letter === "z") {
		const instead = letter === "A" ? "^" : "$";
		return new PatternError(`\`\\${letter}\` is not JavaScript`, start, `Write \`${instead}\`.`);
	}
	const language = reader.isPython ? "Python" : "JavaScript";
	return new PatternError(`\`\\${letter}\` means nothing in ${language}`, start);
}

// src/core/pattern/parse-class.ts
function parseClass(reader) {
	const open = reader.at;
	reader.take("[");
	const negated = reader.take("^");
	const items = [];
	let isFirst = reader.isPython;
	while (isFirst || !reader.take("]")) {
		isFirst = false;
		if (reader.isAtEnd) throw new PatternError("`[` is never closed", open);
		items.push(...takeItem(reader));
	}
	return {
		items,
		negated
	};
}
function takeItem(reader) {
	const start = reader.at;
	const from = takeOne(reader);
	if (!(reader.sees("-") && !reader.sees("-]") && reader.at + 1 < reader.text.length)) return typeof from === "number" ? [[from, from]] : from;
	reader.take("-");
	const to = takeOne(reader);
	if (typeof from !== "number" || typeof to !== "number") throw new PatternError("A range of characters needs a character at both ends", start);
	if (from > to) throw new PatternError("A range of characters is the wrong way round", start);
	return [[from, to]];
}
function takeOne(reader) {
	const posix = reader.takeMatch(/\[:\^?[a-z]+:\]/y);
	if (posix) throw new PatternError(`\`${posix[0]}\` means other things to databases than to Python and JavaScript`, reader.at - posix[0].length, "Write the characters out, such as `A-Za-z` or `0-9`.");
	if (!reader.sees("\\")) return reader.takeChar();
	const escaped = takeClassEscape(reader);
	if (typeof escaped === "number") return escaped;
	return typeof escaped === "string" ? charsOfKind(escaped, reader.kindRules) : [escaped];
}

// src/core/pattern/parse-group.ts
function parseGroup(reader, parseInside) {
	const open = reader.at;
	reader.take("(");
	const inside = () => {
		const node = reader.inGroup(open, () => parseInside(reader));
		if (!reader.take(")")) throw new PatternError("`(` is never closed", open);
		return node;
	};
	if (!reader.take("?")) return captureOf(reader, inside);
	if (reader.take(":")) return inside();
	if (reader.take("=")) return {
		type: "look",
		behind: false,
		negative: false,
		of: inside()
	};
	if (reader.take("!")) return {
		type: "look",
		behind: false,
		negative: true,
		of: inside()
	};
	if (reader.take("<=")) return {
		type: "look",
		behind: true,
		negative: false,
		of: inside()
	};
	if (reader.take("<!")) return {
		type: "look",
		behind: true,
		negative: true,
		of: inside()
	};
	if (reader.isPython && reader.take(">")) return {
		type: "atomic",
		of: inside()
	};
	const name = reader.takeMatch(/P?<([^>)]*)>/y);
	if (name) return captureOf(reader, inside, {
		name: name[1],
		at: open + 3
	});
	const reference = reader.takeMatch(/P=(\w+)\)/y);
	if (reference) return reader.refer(reference[1], open);
	const flags = reader.takeMatch(/([a-zA-Z]*)(-[a-zA-Z]*)?([:)])/y);
	if (!flags) throw unknownGroup(reader, open);
	const [, on = "", off = "", end] = flags;
	const changed = changeFlags(reader, on, off.slice(1), open);
	if (end === ":") {
		const outer = reader.flags;
		reader.flags = changed;
		const node = inside();
		reader.flags = outer;
		return node;
	}
	if (open !== reader.prelude) throw new PatternError(`Flags such as \`(?${on})\` stand at the start of the pattern`, open, `Move them there, or write \`(?${on}:…)\` around the part that they are for.`);
	reader.prelude = reader.at;
	reader.flags = changed;
}
function captureOf(reader, inside, named) {
	const group = ++reader.groups;
	if (named) {
		const { name, at } = named;
		if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) throw new PatternError(`\`${name}\` cannot name a group`, at);
		if (reader.names.has(name)) throw new PatternError(`Two groups are called \`${name}\``, at);
		reader.names.set(name, group);
	}
	return {
		type: "capture",
		group,
		of: inside()
	};
}
function changeFlags(reader, on, off, open) {
	const flags = { ...reader.flags };
	for (const [letters, value] of [[on, true], [off, false]]) for (const letter of letters) if (letter === "u") flags.a = false;
	else if (letter === "i" || letter === "m" || letter === "s") flags[letter] = value;
	else if (reader.isPython && (letter === "x" || letter === "a")) flags[letter] = value;
	else throw new PatternError(`\`${letter}\` is no flag that is understood`, open);
	return flags;
}
function unknownGroup(reader, open) {
	if (reader.sees("(")) return new PatternError("A condition on a group, `(?(1)…)`, is not understood", open, "Write both cases out, as in `(?:with|without)`.");
	return new PatternError(`\`(?${reader.text[reader.at] ?? ""}\` starts no known group`, open);
}

// src/core/pattern/parse-quantifier.ts
function parseQuantifier(reader, atom, start) {
	const open = reader.at;
	const bounds = takeBounds(reader);
	if (!bounds) return atom;
	const [min, max] = bounds;
	if (min > max) throw new PatternError(`The repeat ${min} to ${max} is the wrong way round`, open);
	if (atom.type === "place" && !reader.isPython) throw new PatternError("Nothing to repeat: a place takes no character", start);
	const node = {
		type: "repeat",
		of: atom,
		min,
		max,
		mode: takeMode(reader)
	};
	reader.skipBlank();
	const next = reader.at;
	if (takeBounds(reader)) throw new PatternError("A repeat is repeated", next, "Put what is repeated in `(?:…)`.");
	return node;
}
function takeMode(reader) {
	if (reader.take("?")) return "lazy";
	if (reader.isPython && reader.take("+")) return "possessive";
	return "greedy";
}
function takeBounds(reader) {
	if (reader.take("*")) return [0, Number.POSITIVE_INFINITY];
	if (reader.take("+")) return [1, Number.POSITIVE_INFINITY];
	if (reader.take("?")) return [0, 1];
	const found = reader.takeMatch(/\{(\d*)(,?)(\d*)\}/y);
	if (!found) return void 0;
	const [whole, from = "", comma, to = ""] = found;
	if (!(from !== "" || reader.isPython && comma !== "" && to !== "")) {
		reader.at -= whole.length;
		return;
	}
	const min = Number(from);
	if (comma === "") return [min, min];
	return [min, to === "" ? Number.POSITIVE_INFINITY : Number(to)];
}

// src/core/pattern/parse-pattern.ts
function parsePattern(reader) {
	const node = parseChoice(reader);
	if (!reader.isAtEnd) throw new PatternError("`)` closes no group", reader.at, "Write `\\)`.");
	for (const { group, at } of reader.references) {
		const isThere = typeof group === "number" ? group <= reader.groups : reader.names.has(group);
		const shown = typeof group === "number" ? group : `\`${group}\``;
		if (!isThere) throw new PatternError(`There is no group ${shown}`, at);
	}
	return node;
}
function parseChoice(reader) {
	const options = [parseSequence(reader)];
	while (reader.take("|")) options.push(parseSequence(reader));
	return options.length === 1 ? options[0] : {
		type: "choice",
		options
	};
}
function parseSequence(reader) {
	const parts = [];
	for (;;) {
		reader.skipBlank();
		if (reader.isAtEnd || reader.sees("|") || reader.sees(")")) break;
		const start = reader.at;
		const atom = parseAtom(reader);
		if (!atom) continue;
		reader.skipBlank();
		parts.push(parseQuantifier(reader, atom, start));
	}
	return parts.length === 1 ? parts[0] : {
		type: "sequence",
		parts
	};
}
function parseAtom(reader) {
	const { flags, at } = reader;
	if (reader.sees("(")) return parseGroup(reader, parseChoice);
	if (reader.sees("[")) return {
		type: "set",
		set: parseClass(reader),
		fold: flags.i
	};
	if (reader.sees("\\")) return parseEscape(reader);
	if (reader.take(".")) return {
		type: "set",
		set: dotOf(reader),
		fold: false
	};
	if (reader.take("^")) return placeNode(flags.m ? "line-start" : "text-start");
	if (reader.take("$")) return placeNode(endOf(reader));
	if (/[*+?]/.test(reader.text[at])) throw new PatternError(`\`${reader.text[at]}\` has nothing to repeat`, at);
	return {
		type: "set",
		set: oneChar(reader.takeChar()),
		fold: flags.i
	};
}
function dotOf(reader) {
	if (reader.flags.s) return {
		items: [[0, LAST_CODE_POINT]],
		negated: false
	};
	const lineFeed = [10, 10];
	if (reader.isPython) return {
		items: [lineFeed],
		negated: true
	};
	return {
		items: [
			lineFeed,
			[13, 13],
			[8232, 8233]
		],
		negated: true
	};
}
function endOf(reader) {
	if (reader.flags.m) return "line-end";
	return reader.isPython ? "last-line-end" : "text-end";
}
const placeNode = (place) => ({
	type: "place",
	place,
	unicode: false
});

// src/core/pattern/pattern-reader.ts
const MAX_DEPTH = 100;
var PatternReader = class {
	text;
	dialect;
	at = 0;
	flags;
	groups = 0;
	prelude = 0;
	references = [];
	names = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(text, dialect, flags) {
		this.text = text;
		this.dialect = dialect;
		this.flags = flags;
	}
	get isPython() {
		return this.dialect === "python";
	}
	get isAtEnd() {
		return this.at >= this.text.length;
	}
	get kindRules() {
		if (!this.isPython) return "javascript";
		return this.flags.a ? "ascii" : "unicode";
	}
	sees(text) {
		return this.text.startsWith(text, this.at);
	}
	take(text) {
		if (!this.sees(text)) return false;
		this.at += text.length;
		return true;
	}
	takeMatch(sticky) {
		sticky.lastIndex = this.at;
		const found = sticky.exec(this.text);
		if (!found) return void 0;
		this.at += found[0].length;
		return found;
	}
	takeChar() {
		const code = this.text.codePointAt(this.at) ?? 0;
		this.at += code > 65535 ? 2 : 1;
		return code;
	}
	refer(group, at) {
		this.references.push({
			group,
			at
		});
		return {
			type: "reference",
			group,
			fold: this.flags.i
		};
	}
	skipBlank() {
		const blank = this.flags.x ? /(?:\s|#[^\n]*|\(\?#[^)]*\))+/y : /(?:\(\?#[^)]*\))+/y;
		this.takeMatch(blank);
		if (this.sees("(?#")) throw new PatternError("A comment is never closed", this.at);
	}
	inGroup(open, read) {
		if (++this.#depth > MAX_DEPTH) throw new PatternError(`Groups are nested more than ${MAX_DEPTH} deep`, open);
		const { flags } = this;
		const result = read();
		this.flags = flags;
		this.#depth--;
		return result;
	}
};

// src/core/pattern/walk-pattern.ts
function hasUnicodeBoundary(pattern) {
	let found = false;
	visit(pattern, (node) => {
		if (node.type === "place" && node.unicode) found = true;
	});
	return found;
}
function foldsAll(pattern) {
	const folds = /* @__PURE__ */ new Set();
	visit(pattern, (node) => {
		if (node.type === "reference") folds.add(node.fold);
		if (node.type === "set" && node.set.items.some(hasCase)) folds.add(node.fold);
	});
	return folds.size > 1 ? void 0 : folds.has(true);
}
function countSteps(node) {
	switch (node.type) {
		case "sequence": return sumSteps(node.parts);
		case "choice": return sumSteps(node.options);
		case "repeat": return countSteps(node.of) * Math.max(node.min, node.max === INFINITY ? 1 : node.max);
		case "set":
		case "place":
		case "reference": return 1;
		default: return countSteps(node.of);
	}
}
const INFINITY = Number.POSITIVE_INFINITY;
function sumSteps(nodes) {
	let sum = 0;
	for (const node of nodes) sum += countSteps(node);
	return sum;
}
function visit(node, see) {
	see(node);
	if (node.type === "sequence") for (const part of node.parts) visit(part, see);
	else if (node.type === "choice") for (const option of node.options) visit(option, see);
	else if ("of" in node) visit(node.of, see);
}
function hasCase(item) {
	if (!isRange(item)) return !/^(?:L|N|Nd)$/.test(item.property);
	const [from, to] = item;
	if (to - from > 768) return false;
	for (let code = from; code <= to; code++) if (/\p{Changes_When_Casemapped}/u.test(String.fromCodePoint(code))) return true;
	return false;
}

// src/core/pattern/write-javascript.ts
const WORD$1 = "[\\p{L}\\p{N}_]";
const UNICODE_BOUNDARY = `(?:(?<=${WORD$1})(?!${WORD$1})|(?<!${WORD$1})(?=${WORD$1}))`;
const PLACES$1 = {
	"text-start": "(?<![^])",
	"text-end": "(?![^])",
	"last-line-end": "(?=\\n?(?![^]))",
	"line-start": "(?<![^\\n])",
	"line-end": "(?![^\\n])",
	boundary: "\\b",
	"no-boundary": "\\B"
};
function writeJavaScript(node, names) {
	let atomics = 0;
	const write = (one) => {
		switch (one.type) {
			case "set": return writeSet$1(one.set);
			case "sequence": return one.parts.map((p) => p.type === "choice" ? `(?:${write(p)})` : write(p)).join("");
			case "choice": return one.options.map(write).join("|");
			case "repeat": {
				const mode = one.mode === "lazy" ? "?" : "";
				const repeat = `(?:${write(one.of)})${bounds$1(one.min, one.max)}${mode}`;
				return one.mode === "possessive" ? atomic(repeat) : repeat;
			}
			case "capture": return `(?<g${one.group}>${write(one.of)})`;
			case "atomic": return atomic(write(one.of));
			case "look": return `(?${one.behind ? "<" : ""}${one.negative ? "!" : "="}${write(one.of)})`;
			case "reference": return `\\k<g${typeof one.group === "number" ? one.group : names.get(one.group)}>`;
			case "place": return writePlace(one.place, one.unicode);
		}
	};
	const atomic = (inside) => {
		const name = `a${++atomics}`;
		return `(?:(?=(?<${name}>${inside}))\\k<${name}>)`;
	};
	return write(node);
}
function writePlace(place, unicode) {
	if (unicode && place === "boundary") return UNICODE_BOUNDARY;
	if (unicode && place === "no-boundary") return `(?!${UNICODE_BOUNDARY})`;
	return PLACES$1[place];
}
function bounds$1(min, max) {
	return `{${min},${max === Number.POSITIVE_INFINITY ? "" : max}}`;
}
function writeSet$1({ items, negated }) {
	return `[${negated ? "^" : ""}${items.map(writeItem$1).join("")}]`;
}
function writeItem$1(item) {
	if (isRange(item)) return `${char$1(item[0])}-${char$1(item[1])}`;
	return `\\${item.negated ? "P" : "p"}{${javascriptProperty(item.property)}}`;
}
const char$1 = (code) => `\\u{${code.toString(16)}}`;

// src/core/pattern/write-re2.ts
const PLACES = {
	"text-start": "\\A",
	"text-end": "\\z",
	"last-line-end": "(?:\\z|\\n\\z)",
	"line-start": "(?m:^)",
	"line-end": "(?m:$)",
	boundary: "\\b",
	"no-boundary": "\\B"
};
function writeRe2(node, whole) {
	const write = (one) => writeRe2(one, whole);
	switch (node.type) {
		case "set": {
			const set = writeSet(node.set);
			return node.fold ? `(?i:${set})` : set;
		}
		case "sequence": return node.parts.map((part) => part.type === "choice" ? group(write(part)) : write(part)).join("");
		case "choice": return node.options.map(write).join("|");
		case "repeat": return `${group(write(node.of))}${bounds(node.min, node.max)}`;
		case "place": return whole && node.place === "last-line-end" ? "\\z" : PLACES[node.place];
		case "capture": return group(write(node.of));
		default: throw new Error(`RE2 has no ${node.type}`);
	}
}
const group = (inside) => `(?:${inside})`;
function bounds(min, max) {
	if (max !== Number.POSITIVE_INFINITY) return min === max ? `{${min}}` : `{${min},${max}}`;
	if (min < 2) return min === 0 ? "*" : "+";
	return `{${min},}`;
}
function writeSet({ items, negated }) {
	const [only] = items;
	if (!only) return negated ? "(?s:.)" : `[^\\x{0}-${char(LAST_CODE_POINT)}]`;
	if (items.length === 1 && !negated && isRange(only) && only[0] === only[1]) return char(only[0]);
	return `[${negated ? "^" : ""}${items.map(writeItem).join("")}]`;
}
function writeItem(item) {
	if (isRange(item)) return `${char(item[0])}-${char(item[1])}`;
	return `\\${item.negated ? "P" : "p"}{${shortName(item.property)}}`;
}
const shortName = (property) => property.replace(/^(?:Script|sc|General_Category|gc)=/, "");
function char(code) {
	const text = String.fromCodePoint(code);
	return /[A-Za-z0-9]/.test(text) ? text : `\\x{${code.toString(16)}}`;
}

// src/core/pattern/compile-pattern.ts
const MAX_LENGTH$10 = 1e4;
const MAX_STEPS$1 = 2e3;
function compilePattern$1(source, options = {}) {
	if (source.length > MAX_LENGTH$10) throw new PatternError(`The pattern has more than ${MAX_LENGTH$10} characters`, MAX_LENGTH$10);
	const { dialect = "python", ignoreCase = false } = options;
	const reader = new PatternReader(source, dialect, {
		i: ignoreCase,
		m: false,
		s: false,
		x: false,
		a: false
	});
	const node = parsePattern(reader);
	const linear = compileLinear(node);
	const forWorker = (anchor) => slowPattern(node, reader, anchor);
	if (typeof linear === "string") {
		forWorker("search");
		return {
			source,
			slow: linear,
			test: () => void 0,
			forWorker
		};
	}
	const asciiOnly = hasUnicodeBoundary(node);
	if (asciiOnly) forWorker("search");
	const test = (text, anchor) => asciiOnly && NOT_ASCII.test(text) ? void 0 : linear(text, anchor);
	return {
		source,
		test,
		forWorker
	};
}
const NOT_ASCII = /[^\0-\x7f]/;
function compileLinear(node) {
	const feature = findSlowFeature(node);
	if (feature !== void 0) return feature;
	if (countSteps(node) > MAX_STEPS$1) return "more steps than RE2 should take";
	const search = writeRe2(node, false);
	const sources = {
		search,
		match: `\\A(?:${search})`,
		fullmatch: `\\A(?:${writeRe2(node, true)})\\z`
	};
	const compiled = /* @__PURE__ */ new Map();
	const compile = (anchor) => {
		const engine = compiled.get(anchor) ?? RE2JS.compile(sources[anchor]);
		compiled.set(anchor, engine);
		return engine;
	};
	try {
		compile("search");
	} catch {
		return "a repeat or a Unicode property beyond RE2";
	}
	return (text, anchor) => compile(anchor).test(text);
}
function slowPattern(node, reader, anchor) {
	const fold = foldsAll(node);
	if (fold === void 0) throw new PatternError("Case is ignored in a part of a pattern that RE2 cannot run", 0, "Ignore it in all of the pattern, with `(?i)` at its start, or in none.");
	const inner = writeJavaScript(node, reader.names);
	const source = anchor === "search" ? inner : `(?<![^])(?:${inner})`;
	const whole = anchor === "fullmatch" ? `${source}(?![^])` : source;
	const flags = fold ? "iu" : "u";
	try {
		new RegExp(whole, flags);
	} catch (error) {
		const reason = error.message.replace(/^Invalid regular expression: .*\/[a-z]*: /s, "");
		throw new PatternError(`No engine takes the pattern: ${reason}`, 0);
	}
	return {
		source: whole,
		flags
	};
}

// src/core/schema/json/linear-reg-exp.ts
const linearRegExp = Object.assign((source) => {
	const pattern = compilePattern$1(source, { dialect: "javascript" });
	if (pattern.slow !== void 0) throw new PatternError(`The pattern ${source} has ${pattern.slow}, which cannot be matched in linear time`, 0);
	return {
		test: (text) => pattern.test(text, "search") ?? true,
		toString: () => source
	};
}, { code: "undefined" });

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
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
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// src/core/schema/json/safe-formats.ts
var import_formats = require_formats();
const MAX_LENGTH$9 = 2048;
function safeFormats() {
	return Object.fromEntries(Object.entries(import_formats.fullFormats).map(([name, format]) => [name, format instanceof RegExp ? (text) => text.length <= MAX_LENGTH$9 && format.test(text) : format]));
}

// src/core/schema/json/unique-items.ts
const uniqueItems = {
	keyword: "uniqueItems",
	type: "array",
	schemaType: "boolean",
	error: { message: "must not hold the same item twice" },
	validate: (unique, items) => !unique || new Set(items.map(identify$1)).size === items.length
};
function identify$1(item) {
	const text = JSON.stringify(item);
	return canonicalJson(text) ?? text;
}

// src/core/schema/json/create-engine.ts
const DRAFTS = [
	["draft-06", import_ajv.Ajv],
	["draft-07", import_ajv.Ajv],
	["2019-09", import__2019.Ajv2019],
	["2020-12", import__2020.Ajv2020]
];
const DRAFT_NAMES = "2020-12, 2019-09, draft-07 or draft-06";
function createEngine(draft, onUnknown, steps) {
	const Draft = draft === void 0 ? import__2020.Ajv2020 : DRAFTS.find(([part]) => draft.includes(part))?.[1];
	if (!Draft) return void 0;
	const note = (message) => {
		const keyword = /unknown keyword: "(.*)"/s.exec(String(message))?.[1];
		if (keyword !== void 0) onUnknown(keyword);
	};
	const engine = new Draft({
		addUsedSchema: false,
		allErrors: true,
		code: { regExp: linearRegExp },
		formats: safeFormats(),
		logger: {
			log: note,
			warn: note,
			error: note
		},
		ownProperties: true,
		strict: false,
		strictSchema: "log"
	});
	engine.removeKeyword("uniqueItems");
	return engine.addKeyword(uniqueItems).addKeyword(steps.keyword);
}

// src/core/schema/show-value.ts
const LONGEST$4 = 60;
function showValue(value) {
	return cutText(typeof value === "string" ? JSON.stringify(cutText(value, LONGEST$4)) : toJson(value), 62);
}
function toJson(value) {
	try {
		return JSON.stringify(value) ?? "nothing";
	} catch {
		return "a value nested too deeply";
	}
}

// src/core/schema/json/describe-error.ts
function describeError(error) {
	const { instancePath, params } = error;
	const named = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
	const property = typeof named === "string" ? named : void 0;
	const first = instancePath === "" ? property : keyOfStep(instancePath.split("/")[1] ?? "");
	return {
		...first === void 0 ? {} : { key: first },
		path: instancePath,
		expected: expectation(error, property)
	};
}
function expectation({ keyword, message = `must fit ${keyword}`, params }, property) {
	if (keyword === "enum") return `must be one of ${showList(params["allowedValues"])}`;
	if (keyword === "const") return `must be ${showValue(params["allowedValue"])}`;
	if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return `must not have the key ${showValue(property)}`;
	if (keyword === "required") return `must have the key ${showValue(property)}`;
	return message;
}
function showList(values) {
	if (!Array.isArray(values)) return "the values listed";
	const shown = values.slice(0, 5).map(showValue).join(", ");
	return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}
function keyOfStep(step) {
	return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/core/schema/json/find-key.ts
const MAX_VISITS = 1e5;
function findKey(value, key) {
	const queue = [{
		pointer: "",
		value
	}];
	for (let next = 0; next < queue.length && next < MAX_VISITS; next++) {
		const { pointer, value: one } = queue[next];
		if (typeof one !== "object" || one === null) continue;
		for (const [name, inner] of Object.entries(one)) {
			const place = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
			if (name === key && !Array.isArray(one)) return place;
			queue.push({
				pointer: place,
				value: inner
			});
		}
	}
}

// src/core/schema/json/step-limit.ts
const KEYWORD = "assayStep";
const MAX_STEPS = 1e5;
const VALUES = /* @__PURE__ */ new Set([
	"const",
	"default",
	"enum",
	"example",
	"examples"
]);
const REFERENCES = [
	"$ref",
	"$dynamicRef",
	"$recursiveRef"
];
var TooManySteps = class extends Error {};
var StepLimit = class {
	#steps = 0;
	keyword = {
		keyword: KEYWORD,
		schemaType: "boolean",
		errors: false,
		validate: () => {
			if (++this.#steps > MAX_STEPS) throw new TooManySteps();
			return true;
		}
	};
	reset() {
		this.#steps = 0;
	}
};
function countReferences(schema) {
	if (Array.isArray(schema)) return schema.map(countReferences);
	if (typeof schema !== "object" || schema === null) return schema;
	const copy = Object.entries(schema).map(([key, value]) => [key, VALUES.has(key) ? value : countReferences(value)]);
	const refers = copy.some(([key, value]) => REFERENCES.includes(key) && typeof value === "string");
	return Object.fromEntries(refers ? [[KEYWORD, true], ...copy] : copy);
}

// src/core/schema/json/compile-json-schema.ts
const KNOWN_ELSEWHERE = /* @__PURE__ */ new Set(["example", "xml"]);
const MAX_OVERRUNS = 10;
const MAX_FAULTS$2 = 20;
function compileJsonSchema(schema, of = "value") {
	if (!isSchema(schema)) return { faults: [{
		pointer: "",
		message: "A JSON Schema is an object, or true or false"
	}] };
	const { $schema: draft, ...rest } = typeof schema === "boolean" ? {} : schema;
	const faults = [];
	const steps = new StepLimit();
	const onUnknown = (keyword) => {
		const meant = suggestWord(keyword, Object.keys(engine?.RULES.keywords ?? {}));
		if (meant === void 0 || KNOWN_ELSEWHERE.has(keyword) || faults.length >= MAX_FAULTS$2) return;
		const message = `\`${keyword}\` is no keyword of JSON Schema; did you mean \`${meant}\`?`;
		faults.push({
			pointer: findKey(schema, keyword) ?? "",
			message
		});
	};
	const engine = createEngine(typeof draft === "string" ? draft : void 0, onUnknown, steps);
	if (!engine) return { faults: [{
		pointer: "/$schema",
		message: `${draft} is not read; name one of ${DRAFT_NAMES}`
	}] };
	const plain = typeof schema === "boolean" ? schema : rest;
	try {
		if (!engine.validateSchema(plain)) return { faults: schemaFaults(engine.errors ?? []) };
		return {
			schema: { judge: judgeWith(engine.compile(partOf(countReferences(plain), of, engine)), steps) },
			faults
		};
	} catch (error) {
		return { faults: [...faults, {
			pointer: "",
			message: compileFault(error)
		}] };
	}
}
function partOf(schema, of, engine) {
	if (of === "value" || typeof schema === "boolean" || !isSchema(schema["items"])) return schema;
	engine.addSchema(schema, "whole");
	return { $ref: "whole#/items" };
}
function isSchema(schema) {
	if (typeof schema === "boolean") return true;
	return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}
function schemaFaults(errors) {
	return errors.slice(0, MAX_FAULTS$2).map((error) => ({
		pointer: error.instancePath,
		message: describeError(error).expected
	}));
}
function compileFault(error) {
	if (error instanceof PatternError) return error.message;
	if (error instanceof RangeError) return "The schema is nested too deeply";
	const message = error instanceof Error ? error.message : String(error);
	return message.startsWith("can't resolve reference") ? `${message.replace("can't resolve reference", "The reference").replace(/ from id.*/, "")} leads nowhere in this file; other files and addresses are not fetched` : message;
}
function judgeWith(validate, steps) {
	let overruns = 0;
	return (value) => {
		if (overruns >= MAX_OVERRUNS) return [tooMuch("takes too long to be checked")];
		steps.reset();
		try {
			if (validate(value)) return [];
		} catch (error) {
			if (error instanceof RangeError) return [tooMuch("is nested too deeply to be checked")];
			if (!(error instanceof TooManySteps)) throw error;
			overruns++;
			return [tooMuch("takes too long to be checked")];
		}
		return firstOfEach(validate.errors ?? []);
	};
}
function tooMuch(expected) {
	return {
		path: "",
		expected
	};
}
function firstOfEach(errors) {
	const byKey = /* @__PURE__ */ new Map();
	for (const error of errors) {
		const fault = describeError(error);
		const known = byKey.get(fault.key);
		if (!known || depth(fault) < depth(known)) byKey.set(fault.key, fault);
	}
	return [...byKey.values()];
}
function depth({ path }) {
	return path.split("/").length;
}

// src/core/expectations/column/expect-column-values-to-match-json-schema.ts
const expectColumnValuesToMatchJsonSchema = columnMap({
	name: "expect_column_values_to_match_json_schema",
	dimension: "validity",
	about: "Each value is JSON text that fits a JSON Schema (2020-12, 2019-09, draft-07 or draft-06).",
	differs: "A value that is no JSON is unexpected; Great Expectations gives up on the column.",
	parameters: { json_schema: record(string(), unknown()).meta({
		description: "The schema.",
		examples: [{
			type: "object",
			required: ["sku"]
		}]
	}) },
	fault: ({ json_schema }) => {
		const { schema, faults } = compileJsonSchema(json_schema);
		const [fault] = faults;
		return schema ? void 0 : `has a schema that cannot be used: ${fault?.message ?? ""}`;
	},
	test: ({ json_schema }) => {
		const { schema } = compileJsonSchema(json_schema);
		if (!schema) throw new CannotJudge("The JSON Schema cannot be used.");
		return (_value, cell) => {
			const parsed = parse$1(cellText(cell));
			return parsed !== void 0 && schema.judge(parsed).length === 0;
		};
	}
});
function parse$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/core/expectations/define/like-parameters.ts
const MAX_LENGTH$8 = 1e3;
const likePattern = string().max(MAX_LENGTH$8, `must have ${MAX_LENGTH$8} characters or fewer`).meta({
	description: "The pattern.",
	examples: ["AB-%"]
});
const likePatternList = array(likePattern).min(1, "must list at least one pattern").meta({
	description: "The patterns.",
	examples: [["AB-%", "CD-%"]]
});
const likeEscape = string().length(1, "must be one character").nullish().meta({
	description: "The character that makes the next one plain; none where left out.",
	examples: ["!"]
});

// src/core/expectations/judges/like-test.ts
function likeTest(pattern, escaping) {
	const pieces = piecesOf([...pattern], escaping);
	return (text) => matches([...text], pieces);
}
function piecesOf(characters, escaping) {
	const pieces = [];
	let isPlain = false;
	for (const character of characters) {
		if (isPlain) pieces.push({ character });
		else if (character === "%") pieces.push({ any: true });
		else if (character === "_") pieces.push({ one: true });
		else if (character !== escaping) pieces.push({ character });
		isPlain = !isPlain && character === escaping;
	}
	return pieces;
}
function matches(characters, pieces) {
	let at = 0;
	let piece = 0;
	let lastAny = -1;
	let afterAny = 0;
	while (at < characters.length) {
		const wanted = pieces[piece];
		if (wanted && "any" in wanted) {
			lastAny = piece++;
			afterAny = at;
		} else if (wanted && ("one" in wanted || wanted.character === characters[at])) {
			piece++;
			at++;
		} else if (lastAny >= 0) {
			piece = lastAny + 1;
			at = ++afterAny;
		} else return false;
	}
	while (piece < pieces.length && "any" in pieces[piece]) piece++;
	return piece === pieces.length;
}

// src/core/expectations/column/expect-column-values-to-match-like-pattern.ts
const expectColumnValuesToMatchLikePattern = columnMap({
	name: "expect_column_values_to_match_like_pattern",
	dimension: "validity",
	about: "Each value matches an SQL `LIKE` pattern.",
	differs: "Works on files; Great Expectations needs SQL. Letter case counts.",
	parameters: {
		like_pattern: likePattern,
		escape: likeEscape
	},
	test: ({ like_pattern, escape: escaping }) => {
		const isLike = likeTest(like_pattern, escaping ?? void 0);
		return (_value, cell) => isLike(cellText(cell));
	}
});

// src/core/expectations/column/expect-column-values-to-match-like-pattern-list.ts
const expectColumnValuesToMatchLikePatternList = columnMap({
	name: "expect_column_values_to_match_like_pattern_list",
	dimension: "validity",
	about: "Each value matches one, or with `match_on: all` each, of several SQL `LIKE` patterns.",
	differs: "Works on files; Great Expectations needs SQL. Letter case counts.",
	parameters: {
		like_pattern_list: likePatternList,
		match_on: matchOn,
		escape: likeEscape
	},
	test: ({ like_pattern_list, escape: escaping, match_on }) => {
		const tests = like_pattern_list.map((pattern) => likeTest(pattern, escaping ?? void 0));
		return (_value, cell) => match_on === "all" ? tests.every((isLike) => isLike(cellText(cell))) : tests.some((isLike) => isLike(cellText(cell)));
	}
});

// src/core/pattern/match-texts.ts
async function matchTexts(pattern, anchor, texts, slow) {
	const told = texts.map((text) => pattern.test(text, anchor));
	const open = [...new Set(texts.filter((_, i) => told[i] === void 0))];
	if (open.length === 0) return told;
	const answers = await slow.matchAll(pattern.forWorker(anchor), open);
	const byText = new Map(open.map((text, i) => [text, answers[i]]));
	return told.map((answer, i) => answer ?? byText.get(texts[i]));
}

// src/core/expectations/judges/patterns.ts
const regexParameter = string().meta({
	description: "The regular expression, in Python’s syntax; it may match anywhere in the value.",
	examples: ["^[A-Z]{2}$"]
});
const regexListParameter = array(regexParameter).min(1, "must list at least one regular expression").meta({
	description: "The regular expressions.",
	examples: [["^NL", "^BE"]]
});
function findPatternFault(sources) {
	try {
		compileAll(sources);
		return;
	} catch (error) {
		if (!(error instanceof PatternError)) throw error;
		const hint = error.hint === void 0 ? "" : `. ${error.hint}`;
		return `has a regular expression that cannot be used: ${error.message}${hint}`;
	}
}
function compileAll(sources) {
	return sources.map((source) => compilePattern$1(source, { dialect: "python" }));
}

// src/core/expectations/judges/pattern-judge.ts
function patternJudge(sources, wanted, slowMatcher) {
	const patterns = compileAll(sources);
	const open = [];
	return {
		meets(values, [cell], index) {
			const text = cellText(cell);
			const verdict = judge(patterns.map((pattern) => pattern.test(text, "search")), wanted);
			if (verdict !== void 0) return verdict;
			open.push({
				index,
				values,
				text
			});
			return true;
		},
		late: () => judgeOpen(open, patterns, wanted, slowMatcher)
	};
}
async function judgeOpen(open, patterns, wanted, slowMatcher) {
	if (open.length === 0) return [];
	const texts = open.map(({ text }) => text);
	const answers = [];
	for (const pattern of patterns) answers.push(await matchTexts(pattern, "search", texts, slowMatcher));
	return open.filter((_, i) => {
		const verdict = judge(answers.map((ofPattern) => ofPattern[i]), wanted);
		if (verdict !== void 0) return !verdict;
		throw new CannotJudge(`A regular expression took longer than ${slowMatcher.bound} over a value.`);
	});
}
function judge(matches, wanted) {
	const decisive = wanted !== "all";
	if (matches.includes(decisive)) return wanted === "any";
	if (matches.includes(void 0)) return void 0;
	return wanted !== "any";
}

// src/core/expectations/column/expect-column-values-to-match-regex.ts
const expectColumnValuesToMatchRegex = mapExpectation({
	name: "expect_column_values_to_match_regex",
	dimension: "validity",
	about: "A regular expression matches in each value.",
	differs: "Numbers are matched as they are written.",
	domain: "column",
	parameters: { regex: regexParameter },
	fault: ({ regex }) => findPatternFault([regex]),
	start: ({ regex }, { slowMatcher }) => patternJudge([regex], "all", slowMatcher)
});

// src/core/expectations/column/expect-column-values-to-match-regex-list.ts
const expectColumnValuesToMatchRegexList = mapExpectation({
	name: "expect_column_values_to_match_regex_list",
	dimension: "validity",
	about: "One, or with `match_on: all` each, of several regular expressions matches in each value.",
	differs: "Numbers are matched as they are written.",
	domain: "column",
	parameters: {
		regex_list: regexListParameter,
		match_on: matchOn
	},
	fault: ({ regex_list }) => findPatternFault(regex_list),
	start: ({ regex_list, match_on }, { slowMatcher }) => patternJudge(regex_list, match_on, slowMatcher)
});

// src/core/expectations/values/strftime.ts
const MAX_LENGTH$7 = 200;
const DIRECTIVES$1 = {
	a: choice(DAY_NAMES.map((name) => name.slice(0, 3))),
	A: choice(DAY_NAMES),
	b: choice(MONTH_NAMES.map((name) => name.slice(0, 3))),
	B: choice(MONTH_NAMES),
	d: "3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]",
	f: "\\d{1,6}",
	G: "\\d{4}",
	H: "2[0-3]|[01]\\d|\\d",
	I: "1[0-2]|0[1-9]|[1-9]",
	j: "36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
	m: "1[0-2]|0[1-9]|[1-9]",
	M: "[0-5]\\d|\\d",
	p: "am|pm",
	S: "[0-5]\\d|\\d",
	u: "[1-7]",
	U: "5[0-3]|[0-4]\\d|\\d",
	V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
	w: "[0-6]",
	W: "5[0-3]|[0-4]\\d|\\d",
	y: "\\d\\d",
	Y: "\\d{4}",
	z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|z",
	Z: "utc|gmt"
};
const SHORTHANDS$1 = {
	c: "%a %b %d %H:%M:%S %Y",
	D: "%m/%d/%y",
	F: "%Y-%m-%d",
	T: "%H:%M:%S",
	R: "%H:%M",
	x: "%m/%d/%y",
	X: "%H:%M:%S"
};
function choice(words) {
	return [...words].sort((a, b) => b.length - a.length).join("|");
}
function compileStrftime(format) {
	if (format.length > MAX_LENGTH$7) return `is longer than ${MAX_LENGTH$7} characters`;
	const seen = /* @__PURE__ */ new Set();
	let fault;
	const source = withShorthands(format).replace(/%(.?)|(\s+)|[^%\s]/gsu, (piece, letter, space) => {
		if (space !== void 0) return "\\s+";
		if (letter === void 0) return piece.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
		if (letter === "%") return "%";
		if (!Object.hasOwn(DIRECTIVES$1, letter)) fault ??= `has a directive that is not known, \`${piece}\``;
		else if (seen.has(letter)) fault ??= `has a directive twice, \`${piece}\``;
		seen.add(letter);
		return `(?<${letter}>${DIRECTIVES$1[letter]})`;
	});
	if (fault !== void 0) return fault;
	const pattern = new RegExp(`^(?:${source})`, "iu");
	return { matches(text) {
		if (text.length > MAX_LENGTH$7) return false;
		const match = pattern.exec(text);
		return match !== null && match[0].length === text.length && isDay(match.groups ?? {});
	} };
}
const withShorthands = (format) => format.replace(/%(.)/gsu, (piece, letter) => Object.hasOwn(SHORTHANDS$1, letter) ? SHORTHANDS$1[letter] ?? piece : piece);
function isDay(groups) {
	const year = Number(groups["Y"] ?? (groups["y"] === void 0 ? 1900 : 2e3 + Number(groups["y"])));
	const named = groups["B"] ?? groups["b"];
	const month = named === void 0 ? Number(groups["m"] ?? 1) : MONTH_NAMES.findIndex((name) => name.startsWith(named.toLowerCase().slice(0, 3))) + 1;
	return validDay(year, month, Number(groups["d"] ?? 1)) !== void 0;
}

// src/core/expectations/column/expect-column-values-to-match-strftime-format.ts
const expectColumnValuesToMatchStrftimeFormat = columnMap({
	name: "expect_column_values_to_match_strftime_format",
	dimension: "validity",
	about: "Each value is a date in a format of Python’s `strptime`, such as `%Y-%m-%d`, in English.",
	differs: "Numbers are read as they are written; Great Expectations gives up on them.",
	parameters: { strftime_format: string().meta({
		description: "The format.",
		examples: ["%Y-%m-%d"]
	}) },
	fault: ({ strftime_format }) => {
		const format = compileStrftime(strftime_format);
		return typeof format === "string" ? `has a \`strftime_format\` that ${format}` : void 0;
	},
	test: ({ strftime_format }) => {
		const format = compileStrftime(strftime_format);
		if (typeof format === "string") throw new CannotJudge(`The format ${format}.`);
		return (_value, cell) => format.matches(cellText(cell));
	}
});

// src/core/expectations/column/expect-column-values-to-not-be-in-set.ts
const expectColumnValuesToNotBeInSet = columnMap({
	name: "expect_column_values_to_not_be_in_set",
	dimension: "validity",
	about: "No value is one of a set. Types count: `1` is not `\"1\"`.",
	parameters: {
		value_set: valueSet,
		...parseDates
	},
	test: ({ value_set, parse_strings_as_datetimes }, { types }) => {
		if (value_set === null) return () => true;
		const isMember = membershipTest(value_set, types[0], parse_strings_as_datetimes ?? false);
		return (value) => !isMember(value);
	}
});

// src/core/expectations/column/expect-column-values-to-not-be-null.ts
const expectColumnValuesToNotBeNull = mapExpectation({
	name: "expect_column_values_to_not_be_null",
	dimension: "completeness",
	about: "Each row has a value in the column.",
	domain: "column",
	nulls: "kept",
	parameters: {},
	start: () => ({ meets: ([value]) => value !== null })
});

// src/core/expectations/values/linear-quantile.ts
function linearQuantile(sorted, share) {
	const place = (sorted.length - 1) * share;
	const below = Math.floor(place);
	const [low = NaN, high = low] = [sorted[below], sorted[below + 1]];
	return low + (high - low) * (place - below);
}

// src/core/expectations/column/expect-column-values-to-not-be-outliers.ts
const expectColumnValuesToNotBeOutliers = mapExpectation({
	name: "expect_column_values_to_not_be_outliers",
	dimension: "accuracy",
	about: "No number lies far from the others: beyond the quartiles by more than `multiplier` times the distance between them (`iqr`), or from the mean by `multiplier` standard deviations or more (`std`).",
	domain: "column",
	parameters: {
		method: _enum(["iqr", "std"]).default("iqr").meta({
			description: "How far is measured.",
			examples: ["std"]
		}),
		multiplier: number().min(0, "must be 0 or more").default(1.5).meta({
			description: "How many times the spread is far.",
			examples: [3]
		})
	},
	start: ({ method, multiplier }) => {
		const rows = [];
		const numbers = [];
		return {
			meets([value = null], _cells, index) {
				numbers.push(numberOfValue(value));
				rows.push({
					index,
					values: [value]
				});
				return true;
			},
			late() {
				const isFar = method === "iqr" ? beyondFences(numbers, multiplier) : farFromMean(numbers, multiplier);
				return rows.filter((_, i) => isFar(numbers[i] ?? 0));
			}
		};
	}
});
function beyondFences(numbers, multiplier) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const [lower, upper] = [linearQuantile(sorted, .25), linearQuantile(sorted, .75)];
	const reach = multiplier * (upper - lower);
	return (number) => number < lower - reach || number > upper + reach;
}
function farFromMean(numbers, multiplier) {
	if (numbers.length < 2) return () => false;
	const centre = mean(numbers);
	const reach = multiplier * sampleStandardDeviation(numbers);
	if (reach <= 0) return (number) => number !== centre;
	return (number) => Math.abs(number - centre) >= reach;
}

// src/core/expectations/column/expect-column-values-to-not-match-like-pattern.ts
const expectColumnValuesToNotMatchLikePattern = columnMap({
	name: "expect_column_values_to_not_match_like_pattern",
	dimension: "validity",
	about: "No value matches an SQL `LIKE` pattern.",
	differs: "Works on files; Great Expectations needs SQL. Letter case counts.",
	parameters: {
		like_pattern: likePattern,
		escape: likeEscape
	},
	test: ({ like_pattern, escape: escaping }) => {
		const isLike = likeTest(like_pattern, escaping ?? void 0);
		return (_value, cell) => !isLike(cellText(cell));
	}
});

// src/core/expectations/column/expect-column-values-to-not-match-like-pattern-list.ts
const expectColumnValuesToNotMatchLikePatternList = columnMap({
	name: "expect_column_values_to_not_match_like_pattern_list",
	dimension: "validity",
	about: "No value matches any of several SQL `LIKE` patterns.",
	differs: "Works on files; Great Expectations needs SQL. Letter case counts.",
	parameters: {
		like_pattern_list: likePatternList,
		escape: likeEscape
	},
	test: ({ like_pattern_list, escape: escaping }) => {
		const tests = like_pattern_list.map((pattern) => likeTest(pattern, escaping ?? void 0));
		return (_value, cell) => !tests.some((isLike) => isLike(cellText(cell)));
	}
});

// src/core/expectations/column/expect-column-values-to-not-match-regex.ts
const expectColumnValuesToNotMatchRegex = mapExpectation({
	name: "expect_column_values_to_not_match_regex",
	dimension: "validity",
	about: "A regular expression matches in no value.",
	differs: "Numbers are matched as they are written.",
	domain: "column",
	parameters: { regex: regexParameter },
	fault: ({ regex }) => findPatternFault([regex]),
	start: ({ regex }, { slowMatcher }) => patternJudge([regex], "none", slowMatcher)
});

// src/core/expectations/column/expect-column-values-to-not-match-regex-list.ts
const expectColumnValuesToNotMatchRegexList = mapExpectation({
	name: "expect_column_values_to_not_match_regex_list",
	dimension: "validity",
	about: "None of several regular expressions matches in any value.",
	differs: "Numbers are matched as they are written.",
	domain: "column",
	parameters: { regex_list: regexListParameter },
	fault: ({ regex_list }) => findPatternFault(regex_list),
	start: ({ regex_list }, { slowMatcher }) => patternJudge(regex_list, "none", slowMatcher)
});

// src/core/statistics/pearson-correlation.ts
function pearsonCorrelation(xs, ys) {
	const meanOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const [middleX, middleY] = [meanOf(xs), meanOf(ys)];
	let [xx, yy, xy] = [
		0,
		0,
		0
	];
	for (const [i, x] of xs.entries()) {
		const [dx, dy] = [x - middleX, ys[i] - middleY];
		xx += dx * dx;
		yy += dy * dy;
		xy += dx * dy;
	}
	const value = xy / (Math.sqrt(xx) * Math.sqrt(yy));
	return Math.max(-1, Math.min(1, value));
}

// src/core/statistics/ranks-of.ts
function ranksOf(numbers) {
	const order = numbers.map((_, i) => i).sort((a, b) => numbers[a] - numbers[b]);
	const ranks = new Array(numbers.length);
	for (let start = 0; start < order.length;) {
		let end = start + 1;
		while (end < order.length && numbers[order[end]] === numbers[order[start]]) end++;
		for (let i = start; i < end; i++) ranks[order[i]] = (start + end + 1) / 2;
		start = end;
	}
	return ranks;
}

// src/core/expectations/column-pair/expect-column-pair-correlation-to-be-between.ts
const expectColumnPairCorrelationToBeBetween = aggregateExpectation({
	name: "expect_column_pair_correlation_to_be_between",
	dimension: "consistency",
	about: "The correlation of two columns of numbers, from -1 to 1, lies between two bounds; rows with a null in either are left out. Where a column does not vary there is none, and it is not met.",
	elsewhere: "Deequ’s `Correlation` is Pearson’s, and this one also Spearman’s, of ranks.",
	domain: "column-pair",
	parameters: {
		method: _enum(["pearson", "spearman"]).default("pearson").meta({
			description: "Whether numbers are correlated, or ranks.",
			examples: ["spearman"]
		}),
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: ({ method, ...range }) => {
		const first = [];
		const second = [];
		return {
			row([a, b]) {
				first.push(numberOfValue(a));
				second.push(numberOfValue(b));
			},
			finish: () => {
				const [xs, ys] = method === "pearson" ? [first, second] : [ranksOf(first), ranksOf(second)];
				return judgeNumber(pearsonCorrelation(xs, ys), range);
			}
		};
	}
});

// src/core/statistics/cramers-phi.ts
function cramersPhi(table) {
	const rows = table.map((row) => totalOf(row));
	const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j], 0));
	const total = totalOf(rows);
	const smaller = Math.min(rows.length, columns.length);
	if (smaller < 2) return NaN;
	const isFourfold = rows.length === 2 && columns.length === 2;
	let statistic = 0;
	for (const [i, row] of table.entries()) for (const [j, count] of row.entries()) {
		const expected = rows[i] * columns[j] / total;
		const apart = Math.abs(count - expected);
		statistic += (apart - (isFourfold ? Math.min(.5, apart) : 0)) ** 2 / expected;
	}
	return Math.min(Math.sqrt(statistic / total / (smaller - 1)), 1);
}

// src/core/expectations/distribution/column-bins.ts
function binColumn(values, given, count) {
	const numbers = values.map((value) => typeof value === "bigint" ? Number(value) : value);
	const isNumeric = numbers.every((number) => typeof number === "number");
	const groups = given?.filter((bin) => typeof bin !== "number");
	if (!isNumeric || groups?.length) return binValues(values, groups, count);
	const edges = edgesFor(numbers, given?.map(Number), count);
	const names = edges.slice(1).map((high, i) => `[${edges[i]}, ${high})`);
	return {
		bins: numbers.map((number) => binOf(number, edges)),
		names
	};
}
function edgesFor(numbers, given, count) {
	let [least, greatest] = [Infinity, -Infinity];
	for (const number of numbers) {
		least = Math.min(least, number);
		greatest = Math.max(greatest, number);
	}
	if (given) {
		const edges = [...new Set(given)].sort((a, b) => a - b);
		if (least < edges[0]) edges.unshift(least);
		if (greatest > edges.at(-1)) edges.push(greatest);
		return edges.length === 1 ? [...edges, ...edges] : edges;
	}
	if (least === greatest) [least, greatest] = [least - .5, greatest + .5];
	return Array.from({ length: count + 1 }, (_, i) => least + (greatest - least) * i / count);
}
const OTHER$1 = "(other)";
function binValues(values, groups, count) {
	if (groups?.length === 0) throw new CannotJudge("The column holds values that are no numbers, and its bins are edges.");
	const nameOf = groups ? namesGiven(groups) : namesOfFrequent(values, count);
	const places = /* @__PURE__ */ new Map();
	return {
		bins: values.map((value) => {
			const name = nameOf.get(valueKey(value)) ?? OTHER$1;
			const place = places.get(name) ?? places.size;
			places.set(name, place);
			return place;
		}),
		names: [...places.keys()]
	};
}
function namesGiven(groups) {
	return new Map(groups.flatMap((group) => group.map((value) => [valueKey(value), group.join(", ")])));
}
function namesOfFrequent(values, most) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = valueKey(value);
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, {
			name: String(value),
			count: 1
		});
	}
	const frequent = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, most);
	return new Map(frequent.map(([key, { name }]) => [key, name]));
}

// src/core/expectations/distribution/cross-table.ts
function crossTable(first, second) {
	const [rows, columns] = [placesOf$2(first), placesOf$2(second)];
	const counts = [...rows].map(() => new Array(columns.size).fill(0));
	for (const [i, bin] of first.bins.entries()) counts[rows.get(bin)][columns.get(second.bins[i])]++;
	const namesOf = (places, { names }) => [...places.keys()].map((bin) => names[bin]);
	return {
		rows: namesOf(rows, first),
		columns: namesOf(columns, second),
		counts
	};
}
function placesOf$2({ bins }) {
	const used = [...new Set(bins)].sort((a, b) => a - b);
	return new Map(used.map((bin, place) => [bin, place]));
}

// src/core/expectations/column-pair/expect-column-pair-cramers-phi-value-to-be-less-than.ts
const bins = (column) => union([array(number()).min(2, "must hold at least two edges"), array(array(union([
	string(),
	number(),
	boolean()
])).min(1)).min(1)]).nullish().meta({
	description: `Bins of ${column}: edges of numbers, or lists of values that count as one.`,
	examples: [[
		0,
		18,
		65,
		120
	]]
});
const binCount = (column) => int().min(1, "must be 1 or more").max(1e3, "must be 1000 or less").nullish().meta({
	description: `How many bins ${column} is put in where none are given; 10 where left out.`,
	examples: [5]
});
const expectColumnPairCramersPhiValueToBeLessThan = aggregateExpectation({
	name: "expect_column_pair_cramers_phi_value_to_be_less_than",
	dimension: "consistency",
	about: "Two columns are about independent: Cramér’s V (phi) of their values, put into bins, is at most `threshold`. Of two by two bins it has Yates’s correction.",
	differs: "Great Expectations 0.15 had it, and 1.x does not. Rows with a null in either column are left out, which it counts as bins of their own; values that lists of bins do not name are one bin together, and the details hold the table by rows and columns.",
	domain: "column-pair",
	parameters: {
		bins_A: bins("`column_A`"),
		bins_B: bins("`column_B`"),
		n_bins_A: binCount("`column_A`"),
		n_bins_B: binCount("`column_B`"),
		threshold: number().min(0, "must be 0 or more").default(.1).meta({
			description: "The greatest value, from 0 to 1.",
			examples: [.2]
		})
	},
	start: ({ bins_A, bins_B, n_bins_A, n_bins_B, threshold }) => {
		const first = [];
		const second = [];
		return {
			row([a, b]) {
				first.push(a);
				second.push(b);
			},
			finish: () => {
				const table = crossTable(binColumn(first, bins_A, n_bins_A ?? 10), binColumn(second, bins_B, n_bins_B ?? 10));
				const phi = cramersPhi(table.counts);
				const found = Number.isNaN(phi) ? null : phi;
				return {
					success: found !== null && found <= threshold,
					observed_value: found,
					details: { crosstab: { ...table } }
				};
			}
		};
	}
});

// src/core/expectations/column-pair/expect-column-pair-mutual-information-to-be-between.ts
const expectColumnPairMutualInformationToBeBetween = aggregateExpectation({
	name: "expect_column_pair_mutual_information_to_be_between",
	dimension: "consistency",
	about: "What one of two columns tells of the other, in nats, lies between two bounds: 0 where they are independent, the entropy of either where each tells the other. Rows with a null in either are left out.",
	elsewhere: "It is Deequ’s `MutualInformation`.",
	domain: "column-pair",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => {
		const first = /* @__PURE__ */ new Map();
		const second = /* @__PURE__ */ new Map();
		const both = /* @__PURE__ */ new Map();
		return {
			row([a = null, b = null]) {
				const [keyA, keyB] = [valueKey(a), valueKey(b)];
				increment(first, keyA);
				increment(second, keyB);
				increment(both, `${keyA.length}:${keyA}${keyB}`);
			},
			finish: () => {
				if (both.size === 0) return judgeNumber(null, parameters);
				const shared = entropy(first.values()) + entropy(second.values()) - entropy(both.values());
				return judgeNumber(Math.max(shared, 0), parameters);
			}
		};
	}
});
function increment(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

// src/core/expectations/column-pair/expect-column-pair-values-a-to-be-greater-than-b.ts
const expectColumnPairValuesAToBeGreaterThanB = mapExpectation({
	name: "expect_column_pair_values_a_to_be_greater_than_b",
	dimension: "consistency",
	about: "In each row the first value is greater than the second. A null is not.",
	domain: "column-pair",
	parameters: {
		or_equal: flag("Whether equal values are fine."),
		...parseDates
	},
	start: ({ or_equal, parse_strings_as_datetimes }, { types }) => {
		const areDates = types.every((type) => type === "date" || type === "datetime");
		const order = orderFor(areDates ? "datetime" : void 0, parse_strings_as_datetimes ?? false);
		return { meets: ([a = null, b = null]) => {
			const found = a === null || b === null ? void 0 : order(a, b);
			if (found === void 0) return false;
			return or_equal ? found >= 0 : found > 0;
		} };
	}
});

// src/core/expectations/column-pair/expect-column-pair-values-to-be-equal.ts
const expectColumnPairValuesToBeEqual = mapExpectation({
	name: "expect_column_pair_values_to_be_equal",
	dimension: "consistency",
	about: "The two values of each row are equal. A null equals nothing, not even a null.",
	domain: "column-pair",
	parameters: {},
	start: () => ({ meets: ([a = null, b = null]) => a !== null && b !== null && valueKey(a) === valueKey(b) })
});

// src/core/expectations/column-pair/expect-column-pair-values-to-be-in-set.ts
const member = union([
	string(),
	number(),
	boolean(),
	_null()
]);
const expectColumnPairValuesToBeInSet = mapExpectation({
	name: "expect_column_pair_values_to_be_in_set",
	dimension: "consistency",
	about: "The two values of each row are one of a set of pairs; null stands for no value.",
	domain: "column-pair",
	parameters: { value_pairs_set: array(tuple([member, member])).nullable().meta({
		description: "The pairs.",
		examples: [[["NL", "Amsterdam"], ["FR", "Paris"]]]
	}) },
	start: ({ value_pairs_set }) => {
		if (value_pairs_set === null) return { meets: () => true };
		const pairs = new Set(value_pairs_set.map(keyOf));
		return { meets: (values) => pairs.has(keyOf(values)) };
	}
});
const keyOf = (pair) => JSON.stringify(pair.map(valueKey));

// src/core/expectations/columns/expect-compound-columns-to-be-unique.ts
const expectCompoundColumnsToBeUnique = mapExpectation({
	name: "expect_compound_columns_to_be_unique",
	dimension: "uniqueness",
	about: "No combination of values of several columns occurs twice; every row of a repeated one is unexpected.",
	domain: "columns",
	parameters: {},
	start: () => duplicateJudge()
});

// src/core/expectations/columns/expect-multicolumn-sum-to-equal.ts
const expectMulticolumnSumToEqual = mapExpectation({
	name: "expect_multicolumn_sum_to_equal",
	dimension: "consistency",
	about: "The numbers of several columns add up to one and the same sum in each row. A row with a null does not.",
	domain: "columns",
	parameters: { sum_total: number().meta({
		description: "The sum.",
		examples: [100]
	}) },
	start: ({ sum_total }) => ({ meets: (values) => !values.includes(null) && sumOf(values) === sum_total })
});
function sumOf(values) {
	return values.reduce((sum, value) => {
		if (typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") throw new CannotJudge("The columns hold values that are no numbers.");
		return sum + Number(value);
	}, 0);
}

// src/core/expectations/columns/expect-multicolumn-values-to-be-equal.ts
const expectMulticolumnValuesToBeEqual = mapExpectation({
	name: "expect_multicolumn_values_to_be_equal",
	dimension: "consistency",
	about: "The values of several columns are equal in each row; two nulls are equal.",
	domain: "columns",
	parameters: {},
	start: () => ({ meets: ([first = null, ...rest]) => rest.every((value) => valueKey(value) === valueKey(first)) })
});

// src/core/expectations/columns/expect-multicolumn-values-to-be-unique.ts
const expectMulticolumnValuesToBeUnique = mapExpectation({
	name: "expect_multicolumn_values_to_be_unique",
	dimension: "uniqueness",
	about: "Great Expectations 0.x, now `expect_select_column_values_to_be_unique_within_record`: the values of several columns differ from each other in each row.",
	domain: "columns",
	parameters: {},
	start: () => ({ meets: (values) => new Set(values.map(valueKey)).size === values.length })
});

// src/core/expectations/columns/expect-select-column-values-to-be-unique-within-record.ts
const expectSelectColumnValuesToBeUniqueWithinRecord = mapExpectation({
	name: "expect_select_column_values_to_be_unique_within_record",
	dimension: "uniqueness",
	about: "The values of several columns differ from each other in each row; two nulls do not differ.",
	domain: "columns",
	parameters: {},
	start: () => ({ meets: (values) => new Set(values.map(valueKey)).size === values.length })
});

// src/core/expectations/columns/expect-table-to-match-other-table.ts
const columnNames = array(string().min(1, "must not be empty"));
const expectTableToMatchOtherTable = aggregateExpectation({
	name: "expect_table_to_match_other_table",
	dimension: "consistency",
	about: "At least `mostly` of the rows, all where it is left out, are the same in another file of the repository, at the same revision: rows of one key whose cells of `column_list` are equal, as a share of the rows of the longer file. Two nulls are equal.",
	elsewhere: "It is Deequ’s and DQDL’s `DatasetMatch`, save that nulls are equal there to nothing.",
	domain: "columns",
	nulls: "kept",
	parameters: {
		column_list: columnNames.min(2, "must name at least two columns").meta({
			description: "The columns that are compared, those of the key among them.",
			examples: [["id", "label"]]
		}),
		key_columns: columnNames.min(1, "must name at least one column").meta({
			description: "The columns that tell rows apart, in both files.",
			examples: [["id"]]
		}),
		other_table_name: otherTableName,
		mostly: number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(1).meta({
			description: "The share of rows that must be the same.",
			examples: [.99]
		})
	},
	fault: ({ column_list, key_columns }) => {
		const stray = key_columns.find((name) => !column_list.includes(name));
		return stray === void 0 ? void 0 : `has a key column that \`column_list\` lacks, ${JSON.stringify(stray)}`;
	},
	start: async ({ column_list, key_columns, other_table_name, mostly }, surroundings) => {
		const keyed = key_columns.map((name) => column_list.indexOf(name));
		const keyOf = (values, whose) => {
			if (keyed.some((place) => (values[place] ?? null) === null)) throw new CannotJudge(`A row of ${whose} has no key.`);
			return joined(keyed.map((place) => values[place] ?? null));
		};
		const table = await openOtherTable(other_table_name, surroundings);
		const others = /* @__PURE__ */ new Map();
		for await (const values of readOtherColumns(table, column_list, surroundings.types)) addOnce(others, keyOf(values, "the other file"), joined(values), "the other file");
		const own = /* @__PURE__ */ new Map();
		return {
			row: (values) => addOnce(own, keyOf(values, "this file"), joined(values), "this file"),
			finish: () => {
				let matched = 0;
				for (const [key, row] of own) if (others.get(key) === row) matched++;
				const longer = Math.max(own.size, others.size);
				const share = longer === 0 ? 1 : matched / longer;
				return {
					success: share >= mostly,
					observed_value: share,
					details: {
						matched,
						self: own.size,
						other: others.size
					}
				};
			}
		};
	}
});
function addOnce(rows, key, row, whose) {
	if (rows.has(key)) throw new CannotJudge(`A key occurs twice in ${whose}, so rows cannot be paired.`);
	rows.set(key, row);
}
function joined(values) {
	return values.map(valueKey).map((key) => `${key.length}:${key}`).join("");
}

// src/core/expectations/table/expect-column-to-exist.ts
const expectColumnToExist = aggregateExpectation({
	name: "expect_column_to_exist",
	dimension: "completeness",
	about: "The file has a column of a name, at a position where one is given.",
	differs: "Position 0 counts; Great Expectations takes it for no position at all.",
	domain: "table",
	parameters: {
		column: string().meta({
			description: "The name of the column.",
			examples: ["age"]
		}),
		column_index: number().int("must be a whole number").nullish().meta({
			description: "Its position, counted from 0; from the end where below 0.",
			examples: [0]
		})
	},
	start: ({ column, column_index }, { table: { columns } }) => ({ finish: () => ({ success: isNil(column_index) ? columns.includes(column) : columns.at(column_index) === column }) })
});
const isNil = (value) => value === null || value === void 0;

// src/core/expectations/table/expect-table-column-count-to-be-between.ts
const expectTableColumnCountToBeBetween = aggregateExpectation({
	name: "expect_table_column_count_to_be_between",
	dimension: "consistency",
	about: "The number of columns lies between two bounds.",
	domain: "table",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters, { table }) => ({ finish: () => judgeNumber(table.columns.length, parameters) })
});

// src/core/expectations/table/expect-table-column-count-to-equal.ts
const expectTableColumnCountToEqual = aggregateExpectation({
	name: "expect_table_column_count_to_equal",
	dimension: "consistency",
	about: "The number of columns is one and no other.",
	domain: "table",
	parameters: { value: countParameter },
	start: ({ value }, { table: { columns } }) => ({ finish: () => ({
		success: columns.length === value,
		observed_value: columns.length
	}) })
});

// src/core/expectations/table/expect-table-columns-to-match-ordered-list.ts
const expectTableColumnsToMatchOrderedList = aggregateExpectation({
	name: "expect_table_columns_to_match_ordered_list",
	dimension: "consistency",
	about: "The columns are those of a list, in its order.",
	domain: "table",
	parameters: { column_list: array(string()).nullable().meta({
		description: "The names.",
		examples: [[
			"id",
			"text",
			"label"
		]]
	}) },
	start: ({ column_list }, { table: { columns } }) => {
		const expected = column_list ?? columns;
		const length = Math.max(expected.length, columns.length);
		const mismatched = Array.from({ length }, (_, i) => ({
			"Expected Column Position": i,
			Expected: expected[i] ?? null,
			Found: columns[i] ?? null
		})).filter(({ Expected, Found }) => Expected !== Found);
		const success = mismatched.length === 0;
		return { finish: () => ({
			success,
			observed_value: columns,
			...success ? {} : { details: { mismatched } }
		}) };
	}
});

// src/core/expectations/table/expect-table-columns-to-match-set.ts
const expectTableColumnsToMatchSet = aggregateExpectation({
	name: "expect_table_columns_to_match_set",
	dimension: "consistency",
	about: "The columns are those of a set, in any order; with `exact_match: false` there may be others.",
	domain: "table",
	parameters: {
		column_set: array(string()).nullable().meta({
			description: "The names.",
			examples: [[
				"id",
				"text",
				"label"
			]]
		}),
		exact_match: boolean().nullable().default(true).meta({
			description: "Whether other columns are refused.",
			examples: [false]
		})
	},
	start: ({ column_set, exact_match }, { table: { columns } }) => {
		const expected = new Set(column_set ?? []);
		const actual = new Set(columns);
		const unexpected = [...actual].filter((name) => !expected.has(name)).sort();
		const missing = [...expected].filter((name) => !actual.has(name)).sort();
		const mismatched = {
			...unexpected.length > 0 ? { unexpected } : {},
			...missing.length > 0 ? { missing } : {}
		};
		const success = missing.length === 0 && (!exact_match || unexpected.length === 0);
		return { finish: () => ({
			success,
			observed_value: [...actual].sort(),
			...unexpected.length + missing.length > 0 ? { details: { mismatched } } : {}
		}) };
	}
});

// src/core/expectations/table/expect-table-row-count-ratio-to-other-table-to-be-between.ts
const expectTableRowCountRatioToOtherTableToBeBetween = aggregateExpectation({
	name: "expect_table_row_count_ratio_to_other_table_to_be_between",
	dimension: "completeness",
	about: "The number of rows, divided by that of another file of the repository at the same revision, lies between two bounds.",
	elsewhere: "It is Deequ’s and DQDL’s `RowCountMatch`. The row condition is about this file.",
	domain: "table",
	parameters: {
		other_table_name: otherTableName,
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: async ({ other_table_name, ...range }, surroundings) => {
		const { rowCount } = await openOtherTable(other_table_name, surroundings);
		return { finish: ({ rows }) => ({
			...judgeNumber(rowCount === 0 ? null : rows / rowCount, range),
			details: {
				self: rows,
				other: rowCount
			}
		}) };
	}
});

// src/core/expectations/table/expect-table-row-count-to-be-between.ts
const expectTableRowCountToBeBetween = aggregateExpectation({
	name: "expect_table_row_count_to_be_between",
	dimension: "completeness",
	about: "The number of rows lies between two bounds.",
	domain: "table",
	parameters: {
		...numberBounds,
		...strictness
	},
	fault: findBoundsFault,
	start: (parameters) => ({ finish: ({ rows }) => judgeNumber(rows, parameters) })
});

// src/core/expectations/table/expect-table-row-count-to-equal.ts
const expectTableRowCountToEqual = aggregateExpectation({
	name: "expect_table_row_count_to_equal",
	dimension: "completeness",
	about: "The number of rows is one and no other.",
	domain: "table",
	parameters: { value: countParameter },
	start: ({ value }) => ({ finish: ({ rows }) => ({
		success: rows === value,
		observed_value: rows
	}) })
});

// src/core/expectations/table/expect-table-row-count-to-equal-other-table.ts
const expectTableRowCountToEqualOtherTable = aggregateExpectation({
	name: "expect_table_row_count_to_equal_other_table",
	dimension: "completeness",
	about: "The file has as many rows as another file of the repository at the same revision.",
	differs: "`other_table_name` is the path of a file; Great Expectations compares tables of a database.",
	domain: "table",
	parameters: { other_table_name: otherTableName },
	start: async ({ other_table_name }, surroundings) => {
		const { rowCount } = await openOtherTable(other_table_name, surroundings);
		return { finish: ({ rows }) => ({
			success: rows === rowCount,
			observed_value: {
				self: rows,
				other: rowCount
			}
		}) };
	}
});

// src/core/expectations/catalogue.ts
var catalogue_exports$1 = /* @__PURE__ */ __exportAll({
	expectColumnAggregateRatioToOtherTableToBeBetween: () => expectColumnAggregateRatioToOtherTableToBeBetween,
	expectColumnBootstrappedKsTestPValueToBeGreaterThan: () => expectColumnBootstrappedKsTestPValueToBeGreaterThan,
	expectColumnChisquareTestPValueToBeGreaterThan: () => expectColumnChisquareTestPValueToBeGreaterThan,
	expectColumnDistinctValuesToBeInSet: () => expectColumnDistinctValuesToBeInSet,
	expectColumnDistinctValuesToContainSet: () => expectColumnDistinctValuesToContainSet,
	expectColumnDistinctValuesToEqualSet: () => expectColumnDistinctValuesToEqualSet,
	expectColumnEntropyToBeBetween: () => expectColumnEntropyToBeBetween,
	expectColumnKlDivergenceToBeLessThan: () => expectColumnKlDivergenceToBeLessThan,
	expectColumnKurtosisToBeBetween: () => expectColumnKurtosisToBeBetween,
	expectColumnMaxToBeBetween: () => expectColumnMaxToBeBetween,
	expectColumnMaxToBeRecent: () => expectColumnMaxToBeRecent,
	expectColumnMeanToBeBetween: () => expectColumnMeanToBeBetween,
	expectColumnMedianToBeBetween: () => expectColumnMedianToBeBetween,
	expectColumnMinToBeBetween: () => expectColumnMinToBeBetween,
	expectColumnMostCommonValueToBeInSet: () => expectColumnMostCommonValueToBeInSet,
	expectColumnPairCorrelationToBeBetween: () => expectColumnPairCorrelationToBeBetween,
	expectColumnPairCramersPhiValueToBeLessThan: () => expectColumnPairCramersPhiValueToBeLessThan,
	expectColumnPairMutualInformationToBeBetween: () => expectColumnPairMutualInformationToBeBetween,
	expectColumnPairValuesAToBeGreaterThanB: () => expectColumnPairValuesAToBeGreaterThanB,
	expectColumnPairValuesToBeEqual: () => expectColumnPairValuesToBeEqual,
	expectColumnPairValuesToBeInSet: () => expectColumnPairValuesToBeInSet,
	expectColumnParameterizedDistributionKsTestPValueToBeGreaterThan: () => expectColumnParameterizedDistributionKsTestPValueToBeGreaterThan,
	expectColumnProportionOfNonNullValuesToBeBetween: () => expectColumnProportionOfNonNullValuesToBeBetween,
	expectColumnProportionOfUniqueValuesToBeBetween: () => expectColumnProportionOfUniqueValuesToBeBetween,
	expectColumnProportionOfZerosToBeBetween: () => expectColumnProportionOfZerosToBeBetween,
	expectColumnQuantileValuesToBeBetween: () => expectColumnQuantileValuesToBeBetween,
	expectColumnSkewnessToBeBetween: () => expectColumnSkewnessToBeBetween,
	expectColumnStdevToBeBetween: () => expectColumnStdevToBeBetween,
	expectColumnSumToBeBetween: () => expectColumnSumToBeBetween,
	expectColumnToExist: () => expectColumnToExist,
	expectColumnTypeToBe: () => expectColumnTypeToBe,
	expectColumnUniqueValueCountToBeBetween: () => expectColumnUniqueValueCountToBeBetween,
	expectColumnUniqueValueRatioToBeBetween: () => expectColumnUniqueValueRatioToBeBetween,
	expectColumnUniquenessToBeBetween: () => expectColumnUniquenessToBeBetween,
	expectColumnValueLengthsToBeBetween: () => expectColumnValueLengthsToBeBetween,
	expectColumnValueLengthsToEqual: () => expectColumnValueLengthsToEqual,
	expectColumnValueZScoresToBeLessThan: () => expectColumnValueZScoresToBeLessThan,
	expectColumnValuesToBeBetween: () => expectColumnValuesToBeBetween,
	expectColumnValuesToBeDateutilParseable: () => expectColumnValuesToBeDateutilParseable,
	expectColumnValuesToBeDecreasing: () => expectColumnValuesToBeDecreasing,
	expectColumnValuesToBeInOtherTable: () => expectColumnValuesToBeInOtherTable,
	expectColumnValuesToBeInSet: () => expectColumnValuesToBeInSet,
	expectColumnValuesToBeInTypeList: () => expectColumnValuesToBeInTypeList,
	expectColumnValuesToBeIncreasing: () => expectColumnValuesToBeIncreasing,
	expectColumnValuesToBeJsonParseable: () => expectColumnValuesToBeJsonParseable,
	expectColumnValuesToBeNull: () => expectColumnValuesToBeNull,
	expectColumnValuesToBeOfType: () => expectColumnValuesToBeOfType,
	expectColumnValuesToBeUnique: () => expectColumnValuesToBeUnique,
	expectColumnValuesToMatchJsonSchema: () => expectColumnValuesToMatchJsonSchema,
	expectColumnValuesToMatchLikePattern: () => expectColumnValuesToMatchLikePattern,
	expectColumnValuesToMatchLikePatternList: () => expectColumnValuesToMatchLikePatternList,
	expectColumnValuesToMatchRegex: () => expectColumnValuesToMatchRegex,
	expectColumnValuesToMatchRegexList: () => expectColumnValuesToMatchRegexList,
	expectColumnValuesToMatchStrftimeFormat: () => expectColumnValuesToMatchStrftimeFormat,
	expectColumnValuesToNotBeInSet: () => expectColumnValuesToNotBeInSet,
	expectColumnValuesToNotBeNull: () => expectColumnValuesToNotBeNull,
	expectColumnValuesToNotBeOutliers: () => expectColumnValuesToNotBeOutliers,
	expectColumnValuesToNotMatchLikePattern: () => expectColumnValuesToNotMatchLikePattern,
	expectColumnValuesToNotMatchLikePatternList: () => expectColumnValuesToNotMatchLikePatternList,
	expectColumnValuesToNotMatchRegex: () => expectColumnValuesToNotMatchRegex,
	expectColumnValuesToNotMatchRegexList: () => expectColumnValuesToNotMatchRegexList,
	expectColumnZerosCountToBeBetween: () => expectColumnZerosCountToBeBetween,
	expectCompoundColumnsToBeUnique: () => expectCompoundColumnsToBeUnique,
	expectMulticolumnSumToEqual: () => expectMulticolumnSumToEqual,
	expectMulticolumnValuesToBeEqual: () => expectMulticolumnValuesToBeEqual,
	expectMulticolumnValuesToBeUnique: () => expectMulticolumnValuesToBeUnique,
	expectSelectColumnValuesToBeUniqueWithinRecord: () => expectSelectColumnValuesToBeUniqueWithinRecord,
	expectTableColumnCountToBeBetween: () => expectTableColumnCountToBeBetween,
	expectTableColumnCountToEqual: () => expectTableColumnCountToEqual,
	expectTableColumnsToMatchOrderedList: () => expectTableColumnsToMatchOrderedList,
	expectTableColumnsToMatchSet: () => expectTableColumnsToMatchSet,
	expectTableRowCountRatioToOtherTableToBeBetween: () => expectTableRowCountRatioToOtherTableToBeBetween,
	expectTableRowCountToBeBetween: () => expectTableRowCountToBeBetween,
	expectTableRowCountToEqual: () => expectTableRowCountToEqual,
	expectTableRowCountToEqualOtherTable: () => expectTableRowCountToEqualOtherTable,
	expectTableToMatchOtherTable: () => expectTableToMatchOtherTable
});

// src/core/expectations/registry.ts
const EXPECTATIONS = new Map(Object.values(catalogue_exports$1).sort((a, b) => a.name < b.name ? -1 : 1).map((expectation) => [expectation.name, expectation]));

// src/core/expectations/suite/find-expectation.ts
function findExpectation(type, typeKey) {
	const name = snakeCase(type);
	const expectation = EXPECTATIONS.get(name);
	if (expectation) return { expectation };
	const path = [typeKey];
	const refused = REFUSED.get(name);
	if (refused !== void 0) return {
		path,
		message: `\`${type}\` cannot be run on a file`,
		hint: refused
	};
	const meant = suggestWord(name, [...EXPECTATIONS.keys()]);
	return {
		path,
		message: `\`${type}\` is not an expectation that is known`,
		hint: meant === void 0 ? "They are listed in docs/expectations.md." : `Did you mean \`${meant}\`?`
	};
}
function snakeCase(name) {
	if (name.includes("_") || name.length > 200) return name.toLowerCase();
	return name.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase();
}

// src/core/expectations/suite/read-entry.ts
const ENTRY_KEYS = [
	"description",
	"expectation_context",
	"expectation_type",
	"ge_cloud_id",
	"id",
	"kwargs",
	"meta",
	"notes",
	"rendered_content",
	"severity",
	"success_on_last_run",
	"type"
];
const WITHOUT_EFFECT = /* @__PURE__ */ new Set([
	"allow_cross_type_comparisons",
	"auto",
	"batch_id",
	"catch_exceptions",
	"description",
	"id",
	"include_config",
	"meta",
	"notes",
	"output_strftime_format",
	"profiler_config",
	"rendered_content",
	"result_format",
	"windows"
]);
const NULLABLE = /* @__PURE__ */ new Set([
	"column_list",
	"column_set",
	"type_list",
	"value_pairs_set",
	"value_set"
]);
function readEntry(entry) {
	const written = asMap$1(entry);
	if (!written) return fault([], "An expectation is a map with `type` and `kwargs`");
	const unknown = Object.keys(written).find((key) => !ENTRY_KEYS.includes(key));
	if (unknown !== void 0) {
		const meant = suggestWord(unknown, ENTRY_KEYS);
		const hint = meant === void 0 ? void 0 : `Did you mean \`${meant}\`?`;
		return fault([unknown], `\`${unknown}\` is not a key of an expectation`, hint);
	}
	const typeKey = "type" in written ? "type" : "expectation_type";
	const type = written[typeKey];
	if (typeof type !== "string") return fault([], "The expectation has no `type`");
	const kwargs = written["kwargs"] === void 0 ? {} : asMap$1(written["kwargs"]);
	if (!kwargs) return fault(["kwargs"], "`kwargs` must be a map");
	const effective = Object.entries(kwargs).filter(([name, value]) => !WITHOUT_EFFECT.has(name) && (value !== null || NULLABLE.has(name)));
	const { severity, id, meta } = written;
	return {
		type,
		typeKey,
		kwargs: {
			...Object.fromEntries(effective),
			...typeof severity === "string" ? { severity } : {}
		},
		id: typeof id === "string" ? id : void 0,
		meta: asMap$1(meta)
	};
}
function fault(path, message, hint) {
	return { faults: [{
		path,
		message,
		...hint === void 0 ? {} : { hint }
	}] };
}
function asMap$1(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : void 0;
}

// src/core/expectations/suite/parse-suite.ts
const MAX_EXPECTATIONS = 1e3;
const MAX_FAULTS$1 = 50;
function parseSuite(text) {
	const faults = [];
	const expectations = [];
	const suite = parseJson(text);
	const entries = listOf(suite);
	if (!entries) return {
		expectations,
		faults: [{
			pointer: "",
			line: 1,
			message: suite === void 0 ? "This is not valid JSON" : "There is no list under `expectations`",
			hint: "Give a suite file of Great Expectations, or its list of expectations."
		}]
	};
	const [path, list, values] = entries;
	if (list.length > MAX_EXPECTATIONS) {
		const message = `The suite has more than ${MAX_EXPECTATIONS} expectations; the rest is not read`;
		faults.push({
			path,
			message,
			hint: "Split it, and give each dataset the suite it needs."
		});
	}
	for (const [index, entry] of list.slice(0, MAX_EXPECTATIONS).entries()) {
		const read = parseEntry(entry, values);
		if ("configured" in read) expectations.push(read.configured);
		else faults.push(...read.faults.map((fault) => ({
			...fault,
			path: [
				...path,
				index,
				...fault.path
			]
		})));
	}
	const name = nameOf$2(suite);
	return {
		...name === void 0 ? {} : { name },
		expectations,
		faults: placeFaults(faults.slice(0, MAX_FAULTS$1), text)
	};
}
function parseEntry(entry, values) {
	const read = readEntry(entry);
	if ("faults" in read) return read;
	const found = findExpectation(read.type, read.typeKey);
	if ("message" in found) return { faults: [found] };
	const filled = fillParameters(read.kwargs, values);
	if ("faults" in filled) return filled;
	const kwargs = withoutStrayDates(filled.kwargs, found.expectation);
	const parsed = expectationSchema(found.expectation).safeParse(kwargs);
	if (!parsed.success) return { faults: explainIssues(parsed.error.issues, found.expectation) };
	const { id, meta } = read;
	return { configured: configureExpectation(found.expectation, parsed.data, {
		id,
		meta
	}) };
}
function withoutStrayDates({ parse_strings_as_datetimes: parseDates, ...kwargs }, { parameters }) {
	return parseDates !== void 0 && "parse_strings_as_datetimes" in parameters ? {
		...kwargs,
		parse_strings_as_datetimes: parseDates
	} : kwargs;
}
function listOf(suite) {
	if (Array.isArray(suite)) return [
		[],
		suite,
		{}
	];
	if (suite === null || typeof suite !== "object") return void 0;
	const { expectations, suite_parameters: now, evaluation_parameters: before } = suite;
	if (!Array.isArray(expectations)) return void 0;
	return [
		["expectations"],
		expectations,
		{
			...asMap(before),
			...asMap(now)
		}
	];
}
function nameOf$2(suite) {
	const { name, expectation_suite_name: before } = asMap(suite);
	const found = name ?? before;
	return typeof found === "string" ? found : void 0;
}
const asMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function placeFaults(faults, text) {
	const tree = faults.length > 0 ? parseTree(text) : void 0;
	return faults.map(({ path, message, hint }) => {
		const offset = tree ? offsetOf$1(tree, path) : 0;
		const line = text.slice(0, offset).split("\n").length;
		return {
			pointer: path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""),
			line,
			message,
			...hint === void 0 ? {} : { hint }
		};
	});
}
function offsetOf$1(tree, path) {
	for (let length = path.length; length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return node.offset;
	}
	return tree.offset;
}

// src/core/expectations/suite/find-suite-faults.ts
function findSuiteFaults(path, text) {
	if (text !== void 0) return parseSuite(text).faults;
	return [{
		pointer: "",
		message: `${path} does not exist`
	}];
}

// src/core/checks/expectations/suite-error.ts
const suiteError = defineCheck({
	name: "suite-error",
	title: "Suites that cannot be used",
	severity: "error",
	dimension: "validity",
	about: "The suite of Great Expectations that the dataset names is missing, or has an expectation or a parameter that is not known. What is wrong in it is not judged, so that bad data could pass.",
	caveat: "Custom expectations of your own cannot be run here and are told too; keep them in a suite of their own.",
	hint: "Correct the suite at the place that is named, or the path under `suite` of the dataset.",
	peers: [],
	parameters: {},
	find: async (context) => {
		const ofBase = context.base !== void 0 && !context.newSettings?.has("suite") ? await faultsOn("base", context) : [];
		const inBase = new Set(ofBase.map(({ identity }) => identity));
		const ofHead = await faultsOn("head", context);
		return [...ofBase.map(({ detail }) => ({
			side: "base",
			detail
		})), ...ofHead.map(({ detail, identity }) => ({
			side: "head",
			detail,
			...inBase.has(identity) ? {} : { byChange: true }
		}))];
	},
	describe: (violations) => `The suite has ${countPhrase(violations.length, "part that cannot be used", "parts that cannot be used")}`
});
async function faultsOn(side, { dataset: { suite }, files }) {
	if (suite === void 0) return [];
	return findSuiteFaults(suite, await files.text(side, suite)).map((fault) => ({
		detail: describeSuiteFault(fault),
		identity: `${fault.pointer} ${fault.message}`
	}));
}

// src/core/checks/file/check-problem.ts
function checkProblem({ code, sentence, ...texts }) {
	return {
		name: code,
		...texts,
		parameters: {},
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
	return table.problems.filter((problem) => problem.code === code).flatMap((problem) => placesOf$1(problem, side));
}
function placesOf$1({ column, places }, side) {
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
	dimension: "validity",
	about: "The header leaves a column without a name, so that nothing can refer to it and tools number it each in their own way.",
	caveat: "Some exports write a nameless first column for a row number; it is reported as well.",
	hint: "Name the column in the header, or remove it.",
	peers: ["Frictionless: blank-label"],
	sentence: (_count, column) => `The header gives ${column} no name`
});

// src/core/checks/file/blank-row.ts
const blankRow = checkProblem({
	code: "blank-row",
	title: "Blank rows",
	severity: "warning",
	dimension: "completeness",
	about: "A row holds no value at all. Some tools skip such rows and others read them as data, so counts differ.",
	caveat: "In a file with one column a blank row may be a missing value rather than a stray line.",
	hint: "Remove the blank rows.",
	peers: ["Frictionless: blank-row"],
	sentence: (count) => countPhrase(count, "row is blank", "rows are blank")
});

// src/core/checks/file/compression-error.ts
const compressionError = checkProblem({
	code: "compression-error",
	title: "Damaged compression",
	severity: "error",
	dimension: "validity",
	about: "The compressed file is damaged or ends early, so only the rows before the damage could be read.",
	caveat: "Bytes after the end of a good archive are reported as well, although some tools ignore them.",
	hint: "Compress the file again from its source and commit the result.",
	peers: ["Frictionless: compression-error"],
	sentence: () => "The compressed file is damaged or ends early; only the rows before that were read"
});

// src/core/checks/file/data-replaced-by-link.ts
const dataReplacedByLink = {
	name: "data-replaced-by-link",
	title: "Data replaced by a link",
	severity: "error",
	dimension: "completeness",
	about: "The file had rows, and a symbolic link or a submodule stands in its place: nobody sees in this change what became of them, and no check has looked at them.",
	caveat: "A file that moved elsewhere in the repository and left a link behind is reported too; its rows are checked under the new path.",
	hint: "Commit the file itself; where the link is meant, remove the path and read the data from where it is now.",
	peers: [],
	parameters: {},
	find: async ({ base, head }) => {
		return head.problems.some(({ code }) => code === "link-not-followed") && base && base.rowCount > 0 ? [{
			side: "head",
			byChange: true,
			detail: `${countOf(base.rowCount, "row")} in base`
		}] : [];
	},
	describe: () => "A link stands where rows were"
};

// src/core/checks/file/duplicate-label.ts
const duplicateLabel = checkProblem({
	code: "duplicate-label",
	title: "Duplicate column names",
	severity: "error",
	dimension: "uniqueness",
	about: "Two columns have the same name, so that a name no longer says which of them is meant. Many tools rename or drop one of them.",
	caveat: "Two columns of one name with equal content do little harm and are reported all the same.",
	hint: "Give each column a name of its own.",
	peers: ["Frictionless: duplicate-label"],
	sentence: (count, column) => `${countPhrase(count + 1, "column is", "columns are")} named ${column}`
});

// src/core/checks/file/dvc-pointer.ts
const dvcPointer = checkProblem({
	code: "dvc-pointer",
	title: "DVC pointers",
	severity: "info",
	dimension: "completeness",
	about: "The file is a DVC pointer: Git holds a hash, and the rows are in a store that Assay does not read.",
	caveat: "Assay looks in the local DVC cache only: data that is on a DVC remote alone is reported although it is safe there.",
	hint: "Check the data where DVC has pulled it, or keep it in Git or Git LFS.",
	peers: [],
	sentence: () => "The file is a DVC pointer; its rows are not in Git and were not read"
});

// src/core/checks/file/empty-file.ts
const emptyFile = checkProblem({
	code: "empty-file",
	title: "Empty files",
	severity: "error",
	dimension: "completeness",
	about: "The file holds nothing, not even a header. It is most often what a failed export leaves behind.",
	caveat: "A file that is empty on purpose, as a marker, is reported too; leave it out with `ignore`.",
	hint: "Write the file again, or remove it.",
	peers: ["Frictionless: source-error"],
	sentence: () => "The file is empty"
});

// src/core/checks/file/encoding-error.ts
const encodingError = checkProblem({
	code: "encoding-error",
	title: "Bytes that are no text",
	severity: "error",
	dimension: "validity",
	about: "A row holds bytes that mean nothing in the encoding of the file, so that characters are lost when it is read.",
	caveat: "Windows-1252 takes nearly every byte for a letter, so a file in another single-byte encoding is read as that and not reported.",
	hint: "Save the file as UTF-8, or set `dialect: { encoding: … }` for the dataset.",
	peers: ["Frictionless: encoding-error"],
	sentence: (count) => `${countPhrase(count, "row holds", "rows hold")} bytes that mean nothing in the encoding of the file`
});

// src/core/checks/file/extra-cell.ts
const extraCell = checkProblem({
	code: "extra-cell",
	title: "Extra cells",
	severity: "error",
	dimension: "validity",
	about: "A row has more cells than the header has columns. An unquoted delimiter inside a text is the usual cause, and every later cell is then in the wrong column.",
	caveat: "Where the delimiter was detected wrongly, every row seems to have too many cells; fix it with `dialect`.",
	hint: "Quote the cell that holds the delimiter, or remove the extra cells.",
	peers: ["Frictionless: extra-cell"],
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} more cells than the header has columns`
});

// src/core/checks/file/format-error.ts
const formatError = checkProblem({
	code: "format-error",
	title: "Files that cannot be read",
	severity: "error",
	dimension: "validity",
	about: "The file, or its rest, cannot be read in its format, as with a cut-off Parquet file or a JSON array that is not closed.",
	caveat: "A file under a misleading extension is reported although its content is sound; `dialect.format` says what it is.",
	hint: "Write the file again with the tool that made it; if its name misleads, set `dialect: { format: … }` for the dataset.",
	peers: ["Frictionless: format-error"],
	sentence: () => "The file cannot be read in its format"
});

// src/core/checks/file/lfs-pointer.ts
const lfsPointer = checkProblem({
	code: "lfs-pointer",
	title: "Git LFS pointers",
	severity: "error",
	dimension: "completeness",
	about: "The file is a Git LFS pointer whose content could not be fetched, so no row of it was checked. It is an error, as unread data must not pass unseen: where base could not be read either it is existing debt and does not fail a gate that looks at new findings.",
	caveat: "The object may be on the LFS server and only out of reach of this job, as without `lfs: true` or a token.",
	hint: "Push the content with `git lfs push`, and let the checkout fetch it (`lfs: true` of `actions/checkout`).",
	peers: [],
	sentence: () => "The file is a Git LFS pointer whose content could not be fetched; its rows were not read"
});

// src/core/checks/file/link-not-followed.ts
const linkNotFollowed = checkProblem({
	code: "link-not-followed",
	title: "Links",
	severity: "warning",
	dimension: "completeness",
	about: "The path is a symbolic link or a submodule. Assay never follows them, as they can lead out of the repository, so no row was checked.",
	caveat: "The file behind the link may well be checked under its own path.",
	hint: "Commit the file itself, or leave its path out of the dataset.",
	peers: [],
	sentence: () => "The path is a symbolic link or a submodule, which is not followed; no rows were read"
});

// src/core/checks/file/missing-cell.ts
const missingCell = checkProblem({
	code: "missing-cell",
	title: "Missing cells",
	severity: "error",
	dimension: "validity",
	about: "A row has fewer cells than the header has columns, so that its last columns have no value and often the ones before hold the wrong one.",
	caveat: "Some programs leave out empty cells at the end of a row on purpose.",
	hint: "Add the missing cells; an empty cell still needs its delimiter.",
	peers: ["Frictionless: missing-cell"],
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} fewer cells than the header has columns`
});

// src/core/checks/file/no-rows.ts
const noRows = checkProblem({
	code: "no-rows",
	title: "Files without rows",
	severity: "warning",
	dimension: "completeness",
	about: "The file has a header and no rows beneath it. It is most often what a query without a result leaves behind.",
	caveat: "A table that is empty on purpose, as a template, is reported too.",
	hint: "Check the export; remove the file if it is not needed.",
	peers: ["Frictionless: table-dimensions (minRows)", "Great Expectations: expect_table_row_count_to_be_between"],
	sentence: () => "The file has a header and no rows"
});

// src/core/checks/file/record-error.ts
const recordError = checkProblem({
	code: "record-error",
	title: "Records that cannot be read",
	severity: "error",
	dimension: "validity",
	about: "A record is not what the format asks for, such as a line of JSON Lines that is no JSON object. Its values were not checked.",
	caveat: "A line of JSON in a dialect such as JSON5, or with comments, cannot be read and is reported.",
	hint: "Write the record anew as one complete object of the format.",
	peers: ["Frictionless: source-error"],
	sentence: (count) => countPhrase(count, "record cannot be read", "records cannot be read")
});

// src/core/checks/file/swallowed-rows.ts
const swallowedRows = checkProblem({
	code: "swallowed-rows",
	title: "Swallowed rows",
	severity: "error",
	dimension: "validity",
	about: "The lines of one quoted cell each look like a row of this file. A quote that was never closed swallows the rows after it, and the file still reads without an error.",
	caveat: "A quoted text that quotes rows of the same table, such as a manual about it, looks alike.",
	hint: "Look for a missing quote where the row starts; where the text is meant as it is, waive the finding.",
	peers: [],
	sentence: (count) => `${countPhrase(count, "row has", "rows have")} a quoted cell whose lines each look like a row`
});

// src/core/checks/file/unclosed-quote.ts
const unclosedQuote = checkProblem({
	code: "unclosed-quote",
	title: "Unclosed quotes",
	severity: "error",
	dimension: "validity",
	about: "A quote is opened and never closed. Most readers take everything up to the next quote for one cell; Assay reads the row as if its quotes were plain text, so that no other row is lost.",
	caveat: "A file that uses the quote as a plain character, such as inches in `5\"`, is reported until `dialect.quote` says `none`.",
	hint: "Close the quote; a quote that belongs to the text is written twice inside a quoted cell.",
	peers: [],
	sentence: (count) => countPhrase(count, "row opens a quote that is never closed", "rows open a quote that is never closed")
});

// src/core/schema/match-labels.ts
function matchLabels(schema, columns, naming) {
	if (naming === "none") return matchPlaces(schema, columns);
	const { fields, fieldsMatch } = schema;
	const match = matchNames(fields, columns);
	if (!schema.isWhole) return {
		columns: match,
		faults: []
	};
	const faults = [];
	if (fieldsMatch === "exact" && naming === "header") {
		faults.push(...matchRenamed(fields, columns, match));
		faults.push(...findMoved(match));
	}
	const used = new Set(match);
	if (fieldsMatch === "partial" && used.size === 1 && used.has(-1)) faults.push({ kind: "unmatched" });
	const takesFewer = fieldsMatch === "superset" || fieldsMatch === "partial" || naming === "keys";
	fields.forEach(({ field }, i) => {
		const needed = field.constraints.required || schema.primaryKey.includes(field.name);
		if (match[i] === -1 && (needed || !takesFewer)) faults.push({
			kind: "missing",
			field: field.name
		});
	});
	if (fieldsMatch !== "subset" && fieldsMatch !== "partial") columns.forEach((name, column) => {
		if (!used.has(column) && name.trim() !== "") faults.push({
			kind: "extra",
			column
		});
	});
	return {
		columns: match,
		faults
	};
}
function matchPlaces({ fields, isWhole }, columns) {
	if (!isWhole) return {
		columns: fields.map(() => -1),
		faults: []
	};
	const missing = fields.slice(columns.length).map(({ field }) => ({
		kind: "missing",
		field: field.name
	}));
	const extra = columns.slice(fields.length).map((_, i) => ({
		kind: "extra",
		column: fields.length + i
	}));
	return {
		columns: fields.map((_, i) => i < columns.length ? i : -1),
		faults: [...missing, ...extra]
	};
}
function matchNames(fields, columns) {
	const byName = /* @__PURE__ */ new Map();
	columns.forEach((name, column) => {
		const places = byName.get(name);
		if (places) places.push(column);
		else byName.set(name, [column]);
	});
	return fields.map(({ field }) => byName.get(field.name)?.shift() ?? -1);
}
function matchRenamed(fields, columns, match) {
	const used = new Set(match);
	return fields.flatMap(({ field }, i) => {
		if (match[i] !== -1) return [];
		const isFree = (place) => place < columns.length && !used.has(place);
		const column = [(match[i - 1] ?? -1) + 1, i].find(isFree);
		if (column === void 0) return [];
		match[i] = column;
		used.add(column);
		return [{
			kind: "renamed",
			column,
			field: field.name
		}];
	});
}
function findMoved(match) {
	const kept = longestIncreasing(match);
	return match.flatMap((column, place) => column === -1 || kept[place] ? [] : [{
		kind: "moved",
		column,
		place
	}]);
}

// src/core/checks/schema/schema-columns.ts
function schemaColumns(schema, table) {
	return matchLabels(schema, table.columns, namingOf(table));
}
function namingOf({ dialect }) {
	if (dialect.format === "json" || dialect.format === "jsonl") return "keys";
	return dialect.format === "csv" && !dialect.header ? "none" : "header";
}

// src/core/checks/schema/key-columns.ts
function keyColumns(fields, schema, table) {
	const { columns } = schemaColumns(schema, table);
	const found = fields.flatMap((name) => {
		const place = schema.fields.findIndex(({ field }) => field.name === name);
		const judge = schema.fields[place];
		const position = columns[place] ?? -1;
		if (!judge || position === -1) return [];
		return [{
			judge,
			position,
			name: columnName(table.columns, position)
		}];
	});
	return found.length === fields.length ? found : void 0;
}
function nameKey(key) {
	return JSON.stringify(key.map(({ judge: { field }, position }) => [position, field]));
}
function holdsValues({ cells, raw }) {
	return raw === void 0 && !cells.every(isBlank);
}
function identifyKey(cells, key) {
	let identity = "";
	for (const { judge, position } of key) {
		const part = judge.identify(cells[position]);
		if (part === void 0) return void 0;
		if (key.length === 1) return part;
		identity += `${part.length}:${part}`;
	}
	return identity;
}
function showKey(identity, fields) {
	const parts = [];
	if (fields === 1) parts.push(identity);
	for (let at = 0; fields > 1 && at < identity.length;) {
		const colon = identity.indexOf(":", at);
		const end = colon + 1 + Number(identity.slice(at, colon));
		parts.push(identity.slice(colon + 1, end));
		at = end;
	}
	return cutText(parts.map((part) => part.replace(/^"/, "")).join(", "), 60);
}

// src/core/checks/keys/is-primary-key.ts
function isPrimaryKey({ schema, head, key }) {
	if (!schema?.table || key.head.length === 0) return false;
	const columns = keyColumns(schema.table.primaryKey, schema.table, head);
	const positions = new Set(columns?.map(({ position }) => position));
	return positions.size === key.head.length && key.head.every((column) => positions.has(column));
}

// src/core/checks/keys/group-by-key.ts
async function groupByKey(table, columns, rows) {
	if (rows.length === 0) return [];
	const groups = /* @__PURE__ */ new Map();
	for await (const batch of table.read(rows)) for (const { index, cells } of batch) {
		const key = rowKey(cells, columns);
		const group = groups.get(key);
		if (group) group.push(index);
		else groups.set(key, [index]);
	}
	return [...groups.values()].filter(({ length }) => length > 1);
}

// src/core/checks/keys/read-keys.ts
var KeyReader = class {
	blank;
	#columns;
	#take;
	#hasher = new KeyHasher();
	constructor(columns, take) {
		this.#columns = columns;
		this.#take = take;
		this.blank = columns.map(() => []);
	}
	row({ index, cells, raw }) {
		if (raw !== void 0 || cells.every(isBlank)) return;
		let isWhole = true;
		this.#columns.forEach((column, place) => {
			if (!isBlank(cells[column])) return;
			this.blank[place].push(index);
			isWhole = false;
		});
		const hash = isWhole ? this.#hasher.hash(cells, this.#columns) : void 0;
		if (hash) this.#take(hash, index);
	}
	async readAll(table, rows) {
		const left = table.access && this.#columns.length > 0 ? this.#hashAll(table, rows) : rows;
		for await (const batch of table.read(left)) for (const row of batch) this.row(row);
	}
	#hashAll({ access }, wanted) {
		const columns = [...this.#columns].sort((a, b) => a - b);
		const places = this.#columns.map((column) => columns.indexOf(column));
		const left = [];
		for (const { rows, hashes, looks } of access.hashCells(columns, wanted)) for (let i = 0; i < rows.length; i++) if (looks[i]) left.push(rows[i]);
		else this.#take(keyHashAt(hashes, i * columns.length, places), rows[i]);
		return left;
	}
};

// src/core/checks/keys/scan-keys.ts
function scanKeys(scans, table, columns) {
	const name = `keys ${columns.join()}`;
	const byHash = () => new AlikeRows(table.rowCount);
	if (table.access) return scans.once(table, name, async () => {
		const alike = byHash();
		const reader = new KeyReader(columns, (hash, row) => alike.add(hash, row));
		await reader.readAll(table);
		return confirm(table, columns, reader, alike);
	});
	return scans.of(table, name, () => {
		const alike = byHash();
		const reader = new KeyReader(columns, (hash, row) => alike.add(hash, row));
		return {
			row: (row) => reader.row(row),
			finish: () => confirm(table, columns, reader, alike)
		};
	});
}
async function confirm(table, columns, { blank }, byHash) {
	return {
		blank,
		byHash,
		duplicates: await groupByKey(table, columns, byHash.alike())
	};
}

// src/core/checks/keys/scan-base-keys.ts
async function scanBaseKeys({ base, head, diff, key, scans }) {
	if (!base || !diff || key.base.length === 0) return {
		blank: [],
		duplicates: []
	};
	return scans.once(base, `keys left ${key.base.join()}`, async () => {
		const { byHash } = await scanKeys(scans, head, key.head);
		const { isShared } = changedRows(diff, "head");
		const { indexes } = changedRows(diff, "base");
		const left = new AlikeRows(indexes.length);
		const candidates = /* @__PURE__ */ new Set();
		const reader = new KeyReader(key.base, (hash, row) => {
			left.add(hash, row);
			for (const other of byHash.rowsOf(hash)) if (isShared(other)) candidates.add(row).add(diff.headToBase[other]);
		});
		await reader.readAll(base, indexes);
		for (const row of left.alike()) candidates.add(row);
		const rows = [...candidates].sort((a, b) => a - b);
		return {
			blank: reader.blank,
			duplicates: await groupByKey(base, key.base, rows)
		};
	});
}

// src/core/checks/keys/duplicate-key.ts
const NAMED$3 = 3;
const duplicateKey = {
	name: "duplicate-key",
	title: "Duplicate keys",
	severity: "error",
	dimension: "uniqueness",
	about: "Rows of one file, or of two files of a dataset, share a key, so the key no longer says which row is meant: joins multiply rows, and updates reach the wrong one. Keys are compared as written.",
	caveat: "Where the key is inferred, a column that merely was unique so far may be taken for it; name the right one under `key`. Across files only a key that the config names is compared, and files of other splits are left to `group-leakage`. Where the schema has the same columns as its primary key, `primary-key` tells of repeats within the file instead.",
	hint: "Remove the row that is there twice, or give each row a key of its own.",
	peers: [
		"Frictionless: primary-key",
		"Great Expectations: expect_column_values_to_be_unique",
		"Deequ: isPrimaryKey",
		"dbt: unique"
	],
	parameters: { blame: BLAME_PARAMETER },
	reads: ({ key }) => key.head,
	find: async (context) => {
		const { base, head, key, diff, scans } = context;
		const own = isPrimaryKey(context) ? {
			base: [],
			head: []
		} : key;
		const [across, ...within] = await Promise.all([
			keysOfOtherFiles(context),
			base && own.base.length > 0 ? scanBaseKeys(context).then((found) => sharedKeys("base", base, own.base, found)) : [],
			own.head.length > 0 ? scanKeys(scans, head, own.head).then((found) => sharedKeys("head", head, own.head, found, diff)) : []
		]);
		return [...within.flat(), ...withoutTold(across, within.flat())];
	},
	describe: (violations, column) => `${countPhrase(violations.length, "row has", "rows have")} the same ${column ?? "key"} as another row`
};
async function keysOfOtherFiles(context) {
	const { key, name } = context.dataset;
	if (key.length === 0) return [];
	if (!(await relatedFiles(context)).some(({ dataset }) => dataset === name)) return [];
	const across = (await compareRows(context, {
		by: "value",
		compared: key
	})).filter(({ relation, other }) => relation === "repeat" && other.path);
	const column = key.length === 1 ? key[0] : void 0;
	return pairViolations(context, across, (_, other) => `also ${other}`, column);
}
function withoutTold(across, within) {
	const told = new Set(within.map(({ side, index }) => `${side} ${index}`));
	return across.filter(({ side, index }) => !told.has(`${side} ${index}`));
}
function sharedKeys(side, table, key, { duplicates }, diff) {
	const column = key.length === 1 ? { column: columnName(table.columns, key[0] ?? 0) } : {};
	return duplicates.flatMap((rows) => {
		const [first, second] = counterparts(rows, diff);
		return rows.map((index) => ({
			side,
			index,
			partners: [index === first ? second : first],
			detail: nameOthers(rows, index, table),
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
function nameOthers(rows, index, table) {
	const named = rows.slice(0, 4).filter((row) => row !== index).slice(0, NAMED$3);
	const more = rows.length - 1 - named.length;
	const noun = table.line(index) === void 0 ? "row" : "line";
	const places = named.map((row) => formatCount(table.line(row) ?? row + 1));
	if (more > 0) return `also ${noun}s ${places.join(", ")} and ${formatCount(more)} more`;
	const last = places.pop();
	return places.length === 0 ? `also ${noun} ${last}` : `also ${noun}s ${places.join(", ")} and ${last}`;
}

// src/core/checks/keys/key-column-missing.ts
const keyColumnMissing = {
	name: "key-column-missing",
	title: "Key columns that the file lacks",
	severity: "error",
	dimension: "validity",
	about: "The config names a key column that the file does not have, so its keys could not be checked and its rows are not followed by them.",
	caveat: "It looks at names only: a key column that was renamed is reported as missing until the config names the new one.",
	hint: "Put the column back, or name the right one under `key` of the dataset.",
	peers: ["Great Expectations: expect_column_to_exist", "Frictionless: missing-label"],
	parameters: {},
	find: async ({ base, head, dataset, newSettings }) => [...base && !newSettings?.has("key") ? lackingColumns("base", base, dataset.key) : [], ...lackingColumns("head", head, dataset.key)],
	describe: (violations, column) => `The file has no column ${column}, which is part of its key${violations[0]?.summary ?? ""}`
};
function lackingColumns(side, { columns }, key) {
	if (columns.length === 0) return [];
	return key.filter((name) => !columns.includes(name)).map((column) => {
		const meant = suggestWord(column, columns);
		return {
			side,
			column,
			...meant === void 0 ? {} : { summary: `; did you mean \`${meant}\`?` }
		};
	});
}

// src/core/checks/keys/missing-key.ts
const missingKey = {
	name: "missing-key",
	title: "Missing keys",
	severity: "error",
	dimension: "completeness",
	about: "A row has no value in a column of the key: nothing, null, or white space. It cannot be told from other rows, nor followed from one revision to the next.",
	caveat: "A key of several columns may be meant to have a blank part; it is reported all the same. Where the schema has the same columns as its primary key, `primary-key` tells of them instead.",
	hint: "Give each of these rows a key.",
	peers: [
		"Frictionless: primary-key",
		"Great Expectations: expect_column_values_to_not_be_null",
		"Deequ: isComplete",
		"dbt: not_null"
	],
	parameters: {},
	find: async (context) => {
		if (isPrimaryKey(context)) return [];
		const { base, head, key, scans } = context;
		if (key.head.length === 0) return [];
		const [ofBase, ofHead] = await Promise.all([scanBaseKeys(context), scanKeys(scans, head, key.head)]);
		return [...base ? rowsWithoutKey("base", base, key.base, ofBase) : [], ...rowsWithoutKey("head", head, key.head, ofHead)];
	},
	describe: (violations, column) => `${countPhrase(violations.length, "row has", "rows have")} no ${column}`
};
function rowsWithoutKey(side, table, key, { blank }) {
	return key.flatMap((position, i) => {
		const column = columnName(table.columns, position);
		return (blank[i] ?? []).map((index) => ({
			side,
			index,
			column
		}));
	});
}

// src/core/checks/leakage/find-leaks.ts
async function findLeaks(context, columns, near) {
	if (!columns || !await hasSplits(context)) return [];
	return (await compareRows(context, columns, near && columns.by === "text" ? { near } : {})).filter(({ relation }) => relation === "leak");
}

// src/core/checks/leakage/show-leak.ts
function showLeak({ splits, similarity }, other) {
	const alike = similarity < 1 ? `, ${percentAlike(similarity)}` : "";
	return `in ${splits[1]} too${alike}: ${other}`;
}

// src/core/checks/leakage/group-leakage.ts
const groupLeakage = defineCheck({
	name: "group-leakage",
	title: "One entity in two splits",
	severity: "warning",
	dimension: "accuracy",
	about: "Rows of one customer, patient or document, by the column under `group`, else by the key, are in two splits. A model knows the entity from training, and its score on the test says little about entities it never met.",
	caveat: "Where the task is about known entities, as in recommendation, splits share them on purpose; turn the check off there. Values are compared as written. It needs `group` or `key` in the config.",
	hint: "Move all rows of the entity into one split.",
	peers: ["Deepchecks: Index Train Test Leakage"],
	parameters: { blame: BLAME_PARAMETER },
	reads: (context) => columnsRead(context, entityColumns(context)),
	find: async (context) => {
		const told = await findLeaks(context, entityColumns(context));
		return pairViolations(context, told, showLeak);
	},
	describe: (violations) => `${countPhrase(violations.length, "row is", "rows are")} of an entity that another split has too`
});
function entityColumns({ dataset }) {
	const compared = dataset.group === void 0 ? dataset.key : [dataset.group];
	if (compared.length === 0) return void 0;
	const { splitColumn: split } = dataset;
	return {
		by: "value",
		compared,
		...split === void 0 ? {} : { split }
	};
}

// src/core/checks/leakage/split-columns.ts
function splitColumns(context) {
	const text = textColumns(context);
	if (text) return text;
	const { head, dataset } = context;
	const { splitColumn: split } = dataset;
	return {
		by: "row",
		compared: head.columns.filter((name) => name !== split),
		...split === void 0 ? {} : { split }
	};
}

// src/core/checks/leakage/possible-split-leakage.ts
const possibleSplitLeakage = defineCheck({
	name: "possible-split-leakage",
	title: "Nearly the same rows in two splits",
	severity: "warning",
	dimension: "accuracy",
	about: "A row of one split stands nearly word for word in another, or in a file that is another split by its name alone (`train.csv` beside `test.csv`). A model that has seen nearly the test scores better than it is.",
	caveat: "Short questions are alike by nature, and texts of one template always: not every pair found gives the answer away. Texts that differ in their numbers or are shorter than `minimum-length` are no pair. Files in folders of their own (`train/`, `test/`) are compared only where the config names them.",
	hint: "Read the two side by side and remove one where they ask the same; name the splits in the config under `split`.",
	peers: ["Deepchecks: Train Test Samples Mix"],
	parameters: {
		...NEAR_PARAMETERS,
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, splitColumns(context), "input"),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, parameters) => {
		const near = nearOptions(parameters);
		const told = (await findLeaks(context, splitColumns(context), near)).filter(({ configured, similarity }) => similarity < 1 || !configured).filter(({ length }) => length >= near.minimumLength);
		return pairViolations(context, told, showLeak);
	},
	describe: (violations) => `${countPhrase(violations.length, "row stands", "rows stand")} in another split as well, or nearly so`
});

// src/core/checks/leakage/split-leakage.ts
const splitLeakage = defineCheck({
	name: "split-leakage",
	title: "Rows of one split in another",
	severity: "error",
	dimension: "accuracy",
	about: "A row of one split, say of train, stands in another, say in test: its text is the same but for letter case, space and punctuation, or, where there is no text, every column is. A model that has seen the test scores better than it is.",
	caveat: "Texts shorter than `minimum-length` are passed over: they meet by chance. It runs where the config says of both files, or in a column, what split rows are of; where only file names do, `possible-split-leakage` speaks.",
	hint: "Remove the row from one of the splits, from train where in doubt.",
	peers: ["Deepchecks: Train Test Samples Mix"],
	parameters: {
		"minimum-length": NEAR_PARAMETERS["minimum-length"],
		blame: BLAME_PARAMETER
	},
	reads: (context) => columnsRead(context, splitColumns(context), "input"),
	quotes: ({ roles }) => roles.head.text,
	find: async (context, { "minimum-length": minimumLength }) => {
		const told = (await findLeaks(context, splitColumns(context))).filter(({ configured, length }) => configured && length >= minimumLength);
		return pairViolations(context, told, showLeak);
	},
	describe: (violations) => `${countPhrase(violations.length, "row stands", "rows stand")} in another split as well`
});

// src/core/checks/leakage/read-moments.ts
const SECONDS_PER_DAY$2 = 86400;
function readMoments(values) {
	const texts = values.map((value) => {
		const [cell] = JSON.parse(value);
		return typeof cell === "string" ? cell.trim() : "";
	});
	const order = inferDateOrder(texts);
	return texts.map((text) => {
		const { date, time } = parseMoment(text) ?? {};
		if (!date) return void 0;
		const day = date.dmy !== void 0 && date.mdy !== void 0 && date.dmy !== date.mdy ? order && date[order] : date.dmy ?? date.mdy;
		if (!day) return void 0;
		return dayNumber(day) * SECONDS_PER_DAY$2 + (time?.seconds ?? 0) - (time?.offset ?? 0) * 60;
	});
}

// src/core/checks/leakage/find-late-training.ts
const SECONDS_PER_DAY$1 = 86400;
function findLateTraining(context, corpus, reads, usualShare) {
	const moments = readMoments(corpus.values.compared);
	const base = measure(corpus, "base", moments);
	const head = measure(corpus, "head", moments);
	const usual = base.training > 0 && base.start < Infinity ? base : head;
	if (usual.late > usualShare * usual.training) return [];
	return [...["base", "head"].flatMap((side) => trainingAfter(corpus, side, moments, side === "base" ? base.start : head.start)), ...earlierTest(context, corpus, moments, {
		base,
		head
	}, reads)];
}
function measure(corpus, side, moments) {
	let start = Infinity;
	for (const { isTraining, moment } of datedRows(corpus, side, moments)) if (!isTraining && moment < start) start = moment;
	let training = 0;
	let late = 0;
	for (const { isTraining, moment } of datedRows(corpus, side, moments)) {
		if (!isTraining) continue;
		training++;
		if (moment > start) late++;
	}
	return {
		start,
		training,
		late
	};
}
function* datedRows({ files, values }, side, moments) {
	const trains = values.split.map((split) => /^train/i.test(split));
	for (const [at, file] of files.entries()) {
		const { compared = [], split = [] } = file[side] ?? {};
		for (let index = 0; index < compared.length; index++) {
			const moment = moments[compared[index]];
			const isTraining = trains[split[index]];
			if (moment === void 0 || isTraining === void 0) continue;
			yield {
				isOwn: at === 0,
				index,
				moment,
				isTraining
			};
		}
	}
}
function trainingAfter(corpus, side, moments, start) {
	const found = [];
	for (const { isOwn, index, moment, isTraining } of datedRows(corpus, side, moments)) {
		if (!isOwn || !isTraining || moment <= start) continue;
		const detail = `for training and dated ${day(moment)}; testing begins on ${day(start)}`;
		found.push({
			side,
			index,
			detail
		});
	}
	return found;
}
function earlierTest(context, corpus, moments, { base, head }, reads) {
	if (head.start >= base.start || head.late === 0) return [];
	const late = ownLateRows(context, "head", reads);
	for (const { isOwn, index, moment, isTraining } of datedRows(corpus, "head", moments)) {
		if (isTraining || moment !== head.start) continue;
		if (!isOwn || late[index] !== 1) continue;
		const rows = countOf(head.late, "training row");
		return [{
			side: "head",
			index,
			detail: `for testing and dated ${day(moment)}, before ${rows}`
		}];
	}
	return [];
}
function day(moment) {
	return isoDay(dayFromNumber(Math.floor(moment / SECONDS_PER_DAY$1)));
}

// src/core/checks/leakage/time-leakage.ts
const timeLeakage = defineCheck({
	name: "time-leakage",
	title: "Training rows from the time of the test",
	severity: "warning",
	dimension: "accuracy",
	about: "By the column under `time`, a row of train is dated after the rows of test, validation or dev begin, or a row of those before the training data ends. A model then learns from the future that it is tested on, and does worse once the future is not at hand.",
	caveat: "Splits that were drawn at random are not split by time: where more than `usual-share` of the training rows of base are dated so, nothing is said. Dates that can be read in two ways, and times as bare numbers, are passed over.",
	hint: "Move the row to the split of its time, or split by a later day.",
	peers: ["Deepchecks: Date Train Test Leakage (overlap)"],
	parameters: { "usual-share": number().min(0, "must be 0 or more").max(1, "must be 1 or less").default(.1).meta({
		description: "The share of the training rows, 0 to 1, from which on dates in the time of the test say that splits are not by time.",
		origin: "A split by time that leaks by mistake leaks a few rows; one drawn at random nearly all.",
		examples: [.3]
	}) },
	reads: (context) => columnsRead(context, timeColumns(context)),
	find: async (context, { "usual-share": usualShare }) => {
		const columns = timeColumns(context);
		if (!columns || !await hasSplits(context)) return [];
		const corpus = await readCorpus(context, columns);
		return corpus ? findLateTraining(context, corpus, columnsRead(context, columns), usualShare) : [];
	},
	describe: (violations) => `${countPhrase(violations.length, "row mixes", "rows mix")} the time of training with the time of the test`
});
function timeColumns({ roles, head, dataset }) {
	const { time } = roles.head;
	if (time === void 0) return void 0;
	const { splitColumn: split } = dataset;
	return {
		by: "value",
		compared: [columnName(head.columns, time)],
		...split === void 0 ? {} : { split }
	};
}

// src/core/profile/number-value.ts
function numberValue({ negative, digits, exponent }) {
	return digits === "" ? 0 : Number(`${negative ? "-" : ""}${digits}e${exponent}`);
}

// src/core/profile/read-quantity.ts
const SIGNS$1 = /^(?:[$€£¥₹₩₽₺₴₦฿₫]|(?:US|CA|AU|NZ|HK)\$|USD|EUR|GBP|JPY|CHF|INR|CNY) ?(?=[\d.+-])|(?<=\d) ?(?:[$€£¥₹₩₽₺₴₦฿₫%‰]|USD|EUR|GBP|JPY|CHF|INR|CNY)$/;
const MAX_LENGTH$6 = 40;
function readQuantity(text) {
	if (text.length > MAX_LENGTH$6) return void 0;
	const trimmed = text.trim();
	const number = parseNumber(trimmed);
	if (number) return number;
	const bare = trimmed.replace(SIGNS$1, "");
	return bare === trimmed ? void 0 : parseNumber(bare);
}

// src/core/checks/plausibility/facts/read-value.ts
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const MAX_LENGTH$5 = 50;
function readValue(text) {
	if (PLAIN_NUMBER.test(text)) return {
		type: "number",
		value: Number(text)
	};
	if (text.length > MAX_LENGTH$5) return { type: "text" };
	if (!/\d/.test(text)) return { type: isBooleanWord(text) ? "boolean" : "text" };
	const quantity = readQuantity(text);
	if (quantity) {
		const value = numberValue(quantity);
		return Number.isFinite(value) ? {
			type: "number",
			value
		} : { type: "text" };
	}
	const date = parseMoment(text)?.date;
	if (!date) return { type: hasLeadingZeros(text) ? "code" : "text" };
	const days = [date.dmy, date.mdy].flatMap((day) => day ? [dayNumber(day)] : []);
	return {
		type: "date",
		value: Math.min(...days)
	};
}

// src/core/checks/plausibility/facts/column-facts.ts
function columnFacts(profile, column) {
	const { values, numbers, days } = profile.columns[column];
	const sample = textsOf(profile, column);
	const counts = values ? trimmed(values) : countAll(sample);
	const read = new Map([...counts.keys()].map((text) => [text, readValue(text)]));
	const types = {
		number: 0,
		date: 0,
		code: 0,
		boolean: 0,
		text: 0
	};
	let filled = 0;
	for (const [text, count] of counts) {
		types[read.get(text).type] += count;
		filled += count;
	}
	const ofType = (type) => Float64Array.from(sample.flatMap((text) => {
		const value = read.get(text) ?? readValue(text);
		return value.type === type ? [value.value] : [];
	})).sort();
	return {
		filled,
		counts,
		complete: values !== void 0,
		repeats: repeatsIn(sample),
		types,
		numbers: within(ofType("number"), numbers.min, numbers.max),
		days: within(ofType("date"), Math.min(days.dmy.min, days.mdy.min), days.mdy.max)
	};
}
function textsOf({ sample }, column) {
	return (sample.columns[column] ?? []).flatMap((text) => text === void 0 ? [] : [text.trim()]);
}
function trimmed(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const [written, count] of values) {
		const text = written.trim();
		counts.set(text, (counts.get(text) ?? 0) + count);
	}
	return counts;
}
function countAll(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}
function repeatsIn(texts) {
	const repeats = texts.filter((text, i) => i > 0 && text === texts[i - 1]).length;
	return texts.length < 2 ? 0 : repeats / (texts.length - 1);
}
function within(sorted, min, max) {
	return {
		min: Math.min(min, sorted[0] ?? Infinity),
		max: Math.max(max, sorted.at(-1) ?? -Infinity),
		sorted
	};
}

// src/core/checks/plausibility/facts/group-column.ts
function groupColumn({ label, group }) {
	return label ?? group;
}

// src/core/checks/plausibility/facts/group-numbers.ts
const MOST_GROUPS = 50;
function groupNumbers({ sample }, column, group) {
	const numbers = /* @__PURE__ */ new Map();
	const names = sample.columns[group] ?? [];
	for (const [row, text] of (sample.columns[column] ?? []).entries()) {
		const name = names[row]?.trim();
		if (text === void 0 || name === void 0) continue;
		const value = readValue(text.trim());
		if (value.type !== "number") continue;
		const ofGroup = numbers.get(name);
		if (ofGroup) ofGroup.push(value.value);
		else if (numbers.size < MOST_GROUPS) numbers.set(name, [value.value]);
		else return void 0;
	}
	return new Map([...numbers].map(([name, values]) => [name, Float64Array.from(values).sort()]));
}

// src/core/checks/plausibility/facts/reference-columns.ts
const LEAST_VALUES$5 = 20;
const known$4 = /* @__PURE__ */ new WeakMap();
function referenceColumns(context) {
	const found = known$4.get(context.head) ?? findReferences(context);
	known$4.set(context.head, found);
	return found;
}
async function findReferences(context) {
	const { head, base, diff, roles, key, scans } = context;
	const [ofHead, ofBase] = await Promise.all([profileTable(scans, head), base && profileTable(scans, base)]);
	const toBase = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
	return head.columns.map((_, column) => {
		const inBase = toBase.get(column);
		const now = columnFacts(ofHead, column);
		const before = ofBase && inBase !== void 0 ? columnFacts(ofBase, inBase) : void 0;
		const isKnown = before !== void 0 && before.filled >= LEAST_VALUES$5;
		const group = groupColumn(isKnown ? roles.base : roles.head);
		const place = isKnown ? inBase : column;
		const groups = group === void 0 || group === place ? void 0 : groupNumbers(isKnown ? ofBase : ofHead, place, group);
		return {
			name: columnName(head.columns, column),
			head: column,
			...inBase === void 0 ? {} : { base: inBase },
			isKey: key.head.includes(column),
			usual: isKnown ? before : now,
			origin: isKnown ? "base" : "head",
			now,
			...groups ? { groups } : {}
		};
	});
}

// src/core/checks/plausibility/constant-column.ts
const LEAST_VALUES$4 = 20;
const MOST_BEFORE = .9;
const constantColumn = defineCheck({
	name: "constant-column",
	title: "Columns that became constant",
	severity: "warning",
	dimension: "consistency",
	about: "A column that varied in base has one and the same value in every row of head: a default that overwrote everything, a join that failed, an export of one class only. It no longer tells rows apart.",
	caveat: "A file cut down to one country or one year on purpose has such a column by right. A column that was constant before, or has fewer than 20 values, is passed over.",
	hint: "Restore the column from base; where the file is meant to hold one kind only, drop the column.",
	peers: ["Great Expectations: expect_column_unique_value_count_to_be_between", "Deequ: Entropy"],
	parameters: {},
	find: async (context) => {
		if (!context.diff) return [];
		return (await referenceColumns(context)).flatMap(({ name, origin, usual, now }) => {
			if (origin !== "base" || now.filled < LEAST_VALUES$4 || now.counts.size !== 1) return [];
			if (!now.complete || usual.counts.size < 2) return [];
			const [value] = now.counts.keys();
			if ((usual.counts.get(value) ?? 0) > usual.filled * MOST_BEFORE) return [];
			return [{
				side: "head",
				column: name,
				detail: cutText(value, 60),
				byChange: true
			}];
		});
	},
	quotesCells: true,
	describe: ([violation], column) => `Every value of ${column} is now ${violation?.detail}`
});

// src/core/checks/plausibility/facts/day-of.ts
const MILLISECONDS = 864e5;
function dayOf$1(moment) {
	return Math.floor(moment.getTime() / MILLISECONDS);
}

// src/core/checks/plausibility/data-freshness.ts
const dataFreshness = defineCheck({
	name: "data-freshness",
	title: "Stale data",
	severity: "warning",
	dimension: "timeliness",
	off: "How old data may be is for its owners to say.",
	about: "The newest date in the `time` column, of all files of the dataset, is older than the data may be. A model trained on it learns a world that has passed, and an export that stopped goes unnoticed.",
	caveat: "Only days count, in UTC, and the newest one alone: a single recent row makes the file fresh. Dates after today are left out, for they are mistakes or plans. Without `time` in the config nothing is told.",
	hint: "Bring the data up to date, or allow a greater age.",
	peers: ["Deequ: DataFreshness (DQDL)", "dbt: source freshness"],
	parameters: { "max-age": number().min(0).default(30).meta({
		description: "How many days before the check the newest date may lie.",
		origin: "A month, as a start: most data that is updated at all is updated monthly or more often.",
		examples: [30, 7]
	}) },
	find: async (context, { "max-age": maxAge }) => {
		const stale = (side) => staleness(context, side, maxAge);
		return (await Promise.all([stale("base"), stale("head")])).flat();
	},
	quotesCells: true,
	describe: ([violation], column) => `The newest ${column} is ${violation?.detail}`
});
async function staleness(context, side, maxAge) {
	const table = context[side];
	const { time } = context.roles[side];
	if (!table || time === void 0) return [];
	const today = dayOf$1(context.now);
	let newest = await newestDay(context, table, time);
	for await (const day of daysOfPeers(context, side)) {
		if (today - newest <= maxAge) break;
		newest = Math.max(newest, day);
	}
	if (newest === -Infinity || today - newest <= maxAge) return [];
	const detail = `${isoDay(dayFromNumber(newest))}, ${countOf(today - newest, "day")} before this check`;
	return [{
		side,
		column: columnName(table.columns, time),
		detail
	}];
}
async function* daysOfPeers(context, side) {
	const { files, dataset } = context;
	for (const peer of await files.peers()) {
		if (peer.dataset.name !== dataset.name || peer.dataset.split !== dataset.split) continue;
		const table = await files.table(side, peer.path);
		const column = table?.columns.indexOf(peer.dataset.time ?? "") ?? -1;
		if (table && column !== -1) yield await newestDay(context, table, column);
	}
}
async function newestDay({ scans, now }, table, column) {
	const { days } = columnFacts(await profileTable(scans, table), column);
	const today = dayOf$1(now);
	if (days.max <= today) return days.max;
	return days.sorted.findLast((day) => day <= today) ?? -Infinity;
}

// src/core/checks/plausibility/digit-slip.ts
const GROUPING = /[\s,'’\u00a0\u202f]/g;
const MIN_DIGITS = 3;
const MIN_DIGITS_LEFT_OUT = 4;
const MAX_LENGTH$4 = 40;
function digitSlip(base, head) {
	if (base.length > MAX_LENGTH$4 || head.length > MAX_LENGTH$4) return void 0;
	const from = base.replace(GROUPING, "");
	const to = head.replace(GROUPING, "");
	const digits = countDigits(from);
	if (digits < MIN_DIGITS) return void 0;
	if (from.length === to.length) return isSwap(from, to) ? "two digits swapped" : void 0;
	if (from.length + 1 === to.length) return isDoubled(from, to) ? "a digit typed twice" : void 0;
	if (from.length !== to.length + 1 || digits < MIN_DIGITS_LEFT_OUT) return void 0;
	return isLeftOut(from, to) ? "a digit left out" : void 0;
}
function isSwap(from, to) {
	const i = firstDifference(from, to);
	if (!isDigit$2(from[i]) || !isDigit$2(from[i + 1])) return false;
	return from[i] === to[i + 1] && from[i + 1] === to[i] && from.slice(i + 2) === to.slice(i + 2);
}
function isDoubled(from, to) {
	const i = firstDifference(from, to);
	return isDigit$2(to[i]) && to[i] === to[i - 1] && from.slice(i) === to.slice(i + 1);
}
function isLeftOut(from, to) {
	const i = firstDifference(from, to);
	return isDigit$2(from[i]) && from.slice(i + 1) === to.slice(i);
}
function firstDifference(a, b) {
	let i = 0;
	while (i < a.length && a[i] === b[i]) i++;
	return i;
}
function countDigits(text) {
	return text.replace(/\D/g, "").length;
}
function isDigit$2(character) {
	return character !== void 0 && character >= "0" && character <= "9";
}

// src/core/checks/plausibility/fences.ts
const FENCES = {
	reach: 3,
	score: 3.5
};

// src/core/statistics/medcouple.ts
const STEPS = 41;
function medcouple(sorted) {
	if (sorted.length === 0) return NaN;
	const median = quantileOfSorted(sorted, .5);
	const all = Array.from(sorted, (value) => value - median);
	const below = all.filter((value) => value <= 0);
	const above = all.filter((value) => value >= 0);
	const pairs = below.length * above.length;
	const low = orderStatistic(below, above, Math.floor((pairs + 1) / 2));
	if (pairs % 2 === 1) return low;
	return (low + orderStatistic(below, above, pairs / 2 + 1)) / 2;
}
function orderStatistic(below, above, rank) {
	for (const exact of [-1, 0]) if (countUpTo(below, above, exact, true) >= rank && countUpTo(below, above, exact, false) < rank) return exact;
	if (countUpTo(below, above, 1, false) < rank) return 1;
	let [from, to] = [-1, 1];
	for (let step = 0; step < STEPS; step++) {
		const middle = (from + to) / 2;
		if (countUpTo(below, above, middle, true) >= rank) to = middle;
		else from = middle;
	}
	return to;
}
function countUpTo(below, above, bound, inclusive) {
	const reaches = (value) => inclusive ? value <= bound : value < bound;
	const ties = below.filter((value) => value === 0).length;
	let count = 0;
	let end = above.length;
	for (const low of below) {
		if (low === 0) break;
		while (end > 0 && !reaches(kernel(low, above[end - 1]))) end--;
		count += end;
	}
	const halfOfTies = ties * (ties - 1) / 2;
	if (reaches(-1)) count += halfOfTies;
	if (reaches(0)) count += ties;
	if (reaches(1)) count += halfOfTies + ties * (above.length - ties);
	return count;
}
function kernel(low, high) {
	return (high + low) / (high - low);
}

// src/core/statistics/robust-scale.ts
const NORMAL_MAD = 1.4826022185056018;
const NORMAL_MEAN_DEVIATION = 1.2533141373155001;
function robustScale(sorted) {
	const median = quantileOfSorted(sorted, .5);
	const distances = Float64Array.from(sorted, (value) => Math.abs(value - median)).sort();
	const mad = quantileOfSorted(distances, .5);
	if (mad !== 0) return mad * NORMAL_MAD;
	return distances.reduce((sum, value) => sum + value, 0) / distances.length * NORMAL_MEAN_DEVIATION;
}

// src/core/statistics/outlier-fences.ts
const MOST_SKEW = .6;
function outlierFences(sorted, { reach, score }) {
	const scale = Math.max(robustScale(sorted), smallestStep(sorted));
	if (!(scale > 0)) return {
		low: -Infinity,
		high: Infinity
	};
	const median = quantileOfSorted(sorted, .5);
	const first = quantileOfSorted(sorted, .25);
	const third = quantileOfSorted(sorted, .75);
	const skew = Math.max(-.6, Math.min(MOST_SKEW, medcouple(sorted)));
	const room = reach * (third - first);
	return {
		low: Math.min(first - room * Math.exp(skew >= 0 ? -4 * skew : -3 * skew), median - score * scale),
		high: Math.max(third + room * Math.exp(skew >= 0 ? 3 * skew : 4 * skew), median + score * scale)
	};
}
function smallestStep(sorted) {
	let smallest = Infinity;
	for (let i = 1; i < sorted.length; i++) {
		const step = sorted[i] - sorted[i - 1];
		if (step > 0 && step < smallest) smallest = step;
	}
	return smallest === Infinity ? 0 : smallest;
}

// src/core/checks/plausibility/facts/number-fences.ts
const LEAST_NUMBERS = 30;
const MOST_NUMBERS = 2e3;
const LEAST_DIFFERENT = 8;
const LEAST_SKEW = .2;
const MOST_NEGATIVE = .05;
const MOST_BEYOND = .01;
function numberFences(sorted, options) {
	if (sorted.length < LEAST_NUMBERS || countDifferent(sorted) < LEAST_DIFFERENT) return void 0;
	const shape = thinned(sorted);
	const firstPositive = shape.findIndex((value) => value > 0);
	const positive = shape.subarray(firstPositive === -1 ? shape.length : firstPositive);
	if (isLogarithmic(shape, positive)) {
		const { low, high } = outlierFences(positive.map(Math.log), options);
		return {
			...openFullTails(sorted, {
				low: positive.length < shape.length ? -Infinity : Math.exp(low),
				high: Math.exp(high)
			}),
			logarithmic: true
		};
	}
	return {
		...openFullTails(sorted, outlierFences(shape, options)),
		logarithmic: false
	};
}
function thinned(sorted) {
	const step = Math.ceil(sorted.length / MOST_NUMBERS);
	return step === 1 ? sorted : sorted.filter((_, i) => i % step === 0);
}
function isLogarithmic(sorted, positive) {
	const negative = sorted.findIndex((value) => value >= 0);
	if (negative === -1 || negative > sorted.length * MOST_NEGATIVE) return false;
	if (positive.length < Math.max(LEAST_NUMBERS, sorted.length / 2)) return false;
	const skew = medcouple(positive);
	return skew >= LEAST_SKEW && Math.abs(medcouple(positive.map(Math.log))) < skew;
}
function openFullTails(sorted, { low, high }) {
	const most = Math.max(1, sorted.length * MOST_BEYOND);
	const below = sorted.filter((value) => value < low).length;
	const above = sorted.filter((value) => value > high).length;
	return {
		low: below > most ? -Infinity : low,
		high: above > most ? Infinity : high
	};
}
function countDifferent(sorted) {
	let count = 0;
	for (let i = 0; i < sorted.length && count < LEAST_DIFFERENT; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
	return count;
}

// src/core/checks/plausibility/facts/corrections-of.ts
function correctionsOf({ usual }) {
	let fences;
	const isUsual = (value) => !fences || value >= fences.low && value <= fences.high;
	return ({ base, head }) => {
		fences ??= numberFences(usual.numbers.sorted, FENCES);
		return !isUsual(numberValue(base)) && isUsual(numberValue(head));
	};
}

// src/core/checks/plausibility/power-of-ten.ts
function powerOfTen(base, head) {
	if (base.digits === "" || base.digits !== head.digits || base.negative !== head.negative) return 0;
	return head.exponent - base.exponent;
}

// src/core/checks/plausibility/digit-swap.ts
const SHARE_OF_FILE = .05;
const digitSwap = defineCheck({
	name: "digit-swap",
	title: "Digits mistyped",
	severity: "warning",
	dimension: "accuracy",
	about: "A number or code differs from its old value as a slip of the keyboard makes it: two neighbouring digits swapped, one typed twice, or one left out. Such a value looks right and is wrong.",
	caveat: "The repair of such a slip looks the same, unless the old value was an outlier. Where many values of a column change, some fit by chance, so nothing is said unless a good part of them does; dates and numbers of fewer than three digits are passed over.",
	hint: "Compare the value with its source.",
	peers: [],
	parameters: { share: number().min(0).max(1).default(.2).meta({
		description: "The share of the changed cells of a column that have to look like slips.",
		origin: "In a column of numbers that are all updated, 1 to 3 in 100 look like slips by chance; the rest is a margin.",
		examples: [.2, .05]
	}) },
	find: async (context, { share }) => {
		const { diff } = context;
		if (!diff) return [];
		const columns = await referenceColumns(context);
		const changed = [...cellsWithDigits(diff)];
		const found = changed.flatMap(([column, cells]) => {
			const slips = slipsOf(cells, columns[column]);
			return slips.length >= cells.length * share ? slips : [];
		});
		const total = changed.reduce((sum, [, cells]) => sum + cells.length, 0);
		return found.length >= total * SHARE_OF_FILE ? found : [];
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} may be mistyped`
});
function cellsWithDigits(diff) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const changed of changedCells(diff)) {
		const { cell } = changed;
		if (cell.class.class !== "substantive" || cell.headColumn === void 0) continue;
		if (!/\d/.test(cellText(cell.base)) || !/\d/.test(cellText(cell.head))) continue;
		const cells = byColumn.get(cell.headColumn) ?? [];
		byColumn.set(cell.headColumn, cells);
		cells.push(changed);
	}
	return byColumn;
}
function slipsOf(cells, reference) {
	const isCorrection = reference ? correctionsOf(reference) : () => false;
	return cells.flatMap(({ index, column, cell }) => {
		const slip = slipOf(cell, isCorrection);
		if (!slip) return [];
		return [{
			side: "head",
			index,
			column,
			detail: `${showCellChange(cell.base, cell.head)}: ${slip}`,
			byChange: true
		}];
	});
}
function slipOf({ base, head }, isCorrection) {
	const [from, to] = [cellText(base).trim(), cellText(head).trim()];
	const slip = digitSlip(from, to);
	if (!slip || parseMoment(from) || parseMoment(to)) return void 0;
	const numbers = {
		base: readQuantity(from),
		head: readQuantity(to)
	};
	if (!numbers.base || !numbers.head) return slip;
	const pair = {
		base: numbers.base,
		head: numbers.head
	};
	return powerOfTen(pair.base, pair.head) === 0 && !isCorrection(pair) ? slip : void 0;
}

// src/core/checks/plausibility/fresh-cells.ts
const known$3 = /* @__PURE__ */ new WeakMap();
function freshCells(diff, column) {
	const rows = known$3.get(diff) ?? findFreshRows(diff);
	known$3.set(diff, rows);
	return [...rows.added, ...rows.modified.get(column) ?? []].flatMap(({ head }) => {
		const cell = head.cells[column];
		return isBlank(cell) ? [] : [{
			index: head.index,
			cell
		}];
	});
}
function findFreshRows({ changes }) {
	const added = [];
	const modified = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.op === "added") added.push(change);
		if (change.op !== "modified") continue;
		for (const { headColumn } of change.cells) {
			if (headColumn === void 0) continue;
			const rows = modified.get(headColumn);
			if (rows) rows.push(change);
			else modified.set(headColumn, [change]);
		}
	}
	return {
		added,
		modified
	};
}

// src/core/checks/plausibility/dominant-value.ts
const ALPHA = .01;
const BATCHES = .5;
const ROWS_A_VALUE$1 = 3;
const TIMES = 2;
const dominantValue = defineCheck({
	name: "dominant-value",
	title: "One value suddenly dominant",
	severity: "warning",
	dimension: "accuracy",
	about: "Most of the cells that this change brought to a column hold one and the same value, which was rare in base or not there at all: a default, a copied cell, a form that nobody filled in.",
	caveat: "Rows added for one purpose share a value by right; where all of them do, in a column of categories, nothing is told. Dates, years, labels, sources, annotators and groups are passed over, and so are columns whose rows came in batches in base already.",
	hint: "Check that the value is meant in every one of these rows.",
	peers: ["Deequ: Histogram"],
	parameters: {
		share: number().min(0).max(1).default(.5).meta({
			description: "The share of the new cells that one value has to have.",
			origin: "Below a half the value does not dominate.",
			examples: [.5, .8]
		}),
		cells: int().min(1).default(20).meta({
			description: "How many new cells there have to be.",
			origin: "Of fewer than 20 cells even 14 may hold one value by chance where half of base does.",
			examples: [20, 100]
		})
	},
	find: async (context, options) => {
		if (!context.diff) return [];
		return (await referenceColumns(context)).flatMap((column) => dominanceOf(column, context, options));
	},
	quotesCells: true,
	describe: (violations, column) => `${formatCount(violations.length)} new values of ${column} are all ${violations[0]?.detail}`
});
function dominanceOf(column, { diff, roles: { head: roles } }, options) {
	const { name, head, origin, usual, now, isKey } = column;
	if (!diff || origin !== "base" || isKey || isBatch(column)) return [];
	if ([
		roles.label,
		roles.source,
		roles.annotator,
		roles.group,
		roles.time
	].includes(head)) return [];
	if (now.counts.size === 1) return [];
	const fresh = freshCells(diff, head);
	if (fresh.length < options.cells) return [];
	const [value, count] = mostFrequent(fresh.map(({ cell }) => cellText(cell).trim()));
	if (count === fresh.length && isNewBatch(column, fresh, diff)) return [];
	const before = (usual.counts.get(value) ?? 0) / usual.filled;
	const [low] = wilsonInterval(count, fresh.length, ALPHA);
	if (count < fresh.length * options.share || low < before * TIMES) return [];
	const detail = `${cutText(value, 60)} (${percent(count / fresh.length)} of the new values, ${percent(before)} in base)`;
	return fresh.filter(({ cell }) => cellText(cell).trim() === value).map(({ index }) => ({
		side: "head",
		index,
		column: name,
		detail,
		byChange: true
	}));
}
function isBatch({ usual }) {
	const { types, filled, repeats, numbers } = usual;
	if (types.date > filled / 2 || repeats > BATCHES) return true;
	return types.number > filled / 2 && numbers.min >= 1900 && numbers.max <= 2100;
}
function isNewBatch({ usual }, fresh, { headToBase }) {
	return usual.complete && usual.filled >= usual.counts.size * ROWS_A_VALUE$1 && fresh.every(({ index }) => headToBase[index] === -1);
}
function mostFrequent(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
	let most = ["", 0];
	for (const each of counts) if (each[1] > most[1]) most = each;
	return most;
}
function percent(share) {
	return `${Math.round(share * 100)} %`;
}

// src/core/checks/judge-rows.ts
async function judgeRows({ base, head, diff, scans, skipsExisting }, name, ruleFor) {
	const judge = (side, rows, table) => {
		const rule = ruleFor(side, table);
		if (!rule) return [];
		return scans.of(rows, `${name} ${side}`, () => {
			const found = [];
			return {
				row: (row) => judgeRow$2(row, side, rule, found),
				finish: () => found
			};
		});
	};
	const ofHead = judge("head", diff && skipsExisting ? changedRows(diff, "head").rows : head, head);
	if (!base) return ofHead;
	return [...await judge("base", diff ? changedRows(diff, "base").rows : base, base), ...await ofHead];
}
function judgeRow$2(row, side, rule, found) {
	if (row.raw !== void 0 || row.cells.every(isBlank)) return;
	for (const fault of rule(row)) found.push({
		side,
		index: row.index,
		...fault
	});
}

// src/core/checks/plausibility/columns-by-name.ts
function columnsByName({ columns }) {
	const byName = /* @__PURE__ */ new Map();
	columns.forEach((_, column) => {
		const name = columnName(columns, column);
		if (!byName.has(name)) byName.set(name, column);
	});
	return byName;
}

// src/core/checks/plausibility/only-exceptions.ts
const FEW = 5;
const MANY$1 = .2;
function onlyExceptions(violations, { diff, head }) {
	if (!diff || violations.length === 0) return [...violations];
	const rowsByColumn = /* @__PURE__ */ new Map();
	for (const { side, column, index } of violations) {
		if (side !== "head") continue;
		const rows = rowsByColumn.get(column);
		if (rows) rows.add(index);
		else rowsByColumn.set(column, /* @__PURE__ */ new Set([index]));
	}
	const crowded = /* @__PURE__ */ new Set();
	for (const [name, column] of columnsByName(head)) {
		const rows = rowsByColumn.get(name);
		if (!rows || rows.size < FEW) continue;
		const fresh = freshCells(diff, column);
		const broken = fresh.filter(({ index }) => rows.has(index)).length;
		if (broken >= FEW && broken > fresh.length * MANY$1) crowded.add(name);
	}
	return violations.filter(({ column }) => !crowded.has(column));
}

// src/core/words/name-words.ts
function nameWords(name) {
	return (name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\d+/gu) ?? []).map((word) => word.toLowerCase());
}

// src/core/checks/plausibility/start-end-pairs.ts
const ORDERS = [
	...[
		"end",
		"ended",
		"finish",
		"finished",
		"stop",
		"stopped"
	].flatMap((after) => [
		["start", after],
		["started", after],
		["begin", after],
		["began", after]
	]),
	["from", "to"],
	["from", "until"],
	["since", "until"],
	...[
		"updated",
		"modified",
		"closed",
		"resolved",
		"completed",
		"deleted",
		"finished"
	].map((after) => ["created", after]),
	["opened", "closed"],
	["open", "close"],
	["opened", "resolved"],
	["ordered", "shipped"],
	["ordered", "delivered"],
	["shipped", "delivered"],
	["departure", "arrival"],
	["departed", "arrived"],
	["birth", "death"],
	["born", "died"],
	["hired", "left"],
	["hire", "termination"],
	["admission", "discharge"],
	["admitted", "discharged"],
	["checkin", "checkout"],
	["pickup", "dropoff"]
];
function startEndPairs(columns) {
	const byWords = /* @__PURE__ */ new Map();
	const names = columns.map((_, column) => nameWords(columnName(columns, column)));
	names.forEach((words, column) => {
		const key = words.join(" ");
		if (!byWords.has(key)) byWords.set(key, column);
	});
	return names.flatMap((words, start) => {
		for (const [first, after] of ORDERS) {
			const place = words.indexOf(first);
			if (place === -1) continue;
			const end = byWords.get(words.with(place, after).join(" "));
			if (end !== void 0) return [{
				start,
				end
			}];
		}
		return [];
	});
}

// src/core/checks/plausibility/end-before-start.ts
const DAY_SECONDS = 86400;
const endBeforeStart = defineCheck({
	name: "end-before-start",
	title: "Ends before starts",
	severity: "warning",
	dimension: "consistency",
	about: "A row ends before it starts, by two columns whose names belong together, such as `start_date` and `end_date`: the two were swapped, or one is mistyped.",
	caveat: "Columns pair by English names and hold dates; others are not seen. Where day and month can be read in two orders, both readings have to be wrong; where one in five of the new rows is, the names mean something else and nothing is told. A time with a zone is not compared with one without.",
	hint: "Check both dates against their source.",
	peers: ["Great Expectations: expect_column_pair_values_a_to_be_greater_than_b", "dbt-utils: expression_is_true"],
	parameters: {},
	reads: ({ head }) => startEndPairs(head.columns).flatMap(({ start, end }) => [start, end]),
	find: async (context) => {
		if (startEndPairs(context.head.columns).length === 0) return [];
		const found = await judgeRows(context, "end-before-start", (_, table) => {
			const pairs = startEndPairs(table.columns);
			return ({ cells }) => pairs.flatMap(({ start, end }) => {
				const [from, to] = [cellText(cells[start]).trim(), cellText(cells[end]).trim()];
				if (!isBefore(to, from)) return [];
				const [first, after] = [columnName(table.columns, start), columnName(table.columns, end)];
				return [{
					column: after,
					detail: `${first} ${from}, ${after} ${to}`
				}];
			});
		});
		return onlyExceptions(found, context).map(({ column: _, ...violation }) => violation);
	},
	describe: (violations) => countPhrase(violations.length, "row ends before it starts", "rows end before they start")
});
function isBefore(text, other) {
	const moment = parseMoment(text);
	const reference = moment?.date && parseMoment(other);
	if (!moment?.date || !reference?.date) return false;
	const orders = ["dmy", "mdy"].filter((order) => moment.date?.[order] && reference.date?.[order]);
	return orders.length > 0 && orders.every((order) => isBeforeBy(order, moment, reference));
}
function isBeforeBy(order, a, b) {
	const [day, other] = [dayNumber(a.date[order]), dayNumber(b.date[order])];
	if (a.time && b.time && a.time.offset === void 0 === (b.time.offset === void 0)) return secondsOf(day, a) < secondsOf(other, b);
	return a.time?.offset === void 0 && b.time?.offset === void 0 ? day < other : day + 1 < other;
}
function secondsOf(day, { time }) {
	return day * DAY_SECONDS + time.seconds - (time.offset ?? 0) * 60;
}

// src/core/checks/plausibility/facts/sentinel.ts
const NUMBERS = /* @__PURE__ */ new Set([
	...[
		-99,
		-999,
		-9999,
		-99999,
		-999999,
		-9999999
	],
	...[
		999,
		9999,
		99999,
		999999,
		9999999,
		99999999,
		999999999
	],
	...[
		-32768,
		-2147483648,
		2147483647,
		4294967295
	]
]);
const DAYS = new Set([
	{
		year: 1,
		month: 1,
		day: 1
	},
	{
		year: 1899,
		month: 12,
		day: 30
	},
	{
		year: 1899,
		month: 12,
		day: 31
	},
	{
		year: 1900,
		month: 1,
		day: 1
	},
	{
		year: 1970,
		month: 1,
		day: 1
	},
	{
		year: 2099,
		month: 12,
		day: 31
	},
	{
		year: 2999,
		month: 12,
		day: 31
	},
	{
		year: 9999,
		month: 12,
		day: 31
	}
].map(dayNumber));
const LEAST_VALUES$3 = 10;
const YEAR = 365;
const HINT = /99|32768|214748364|4294967295|0001|1899|1900|1970/;
function sentinelsOf({ usual }) {
	const { filled, types, numbers, days } = usual;
	if (types.number >= filled / 2) {
		const isFar = isolation(numbers, NUMBERS, 0);
		return (text) => {
			if (!HINT.test(text)) return false;
			const value = readValue(text);
			return value.type === "number" && NUMBERS.has(value.value) && isFar(value.value);
		};
	}
	if (types.date >= filled / 2) {
		const isFar = isolation(days, DAYS, YEAR);
		return (text) => {
			if (!HINT.test(text)) return false;
			const value = readValue(text);
			return value.type === "date" && DAYS.has(value.value) && isFar(value.value);
		};
	}
	return () => false;
}
function isolation({ sorted }, sentinels, least) {
	const others = sorted.filter((value) => !sentinels.has(value));
	if (others.length < LEAST_VALUES$3) return () => false;
	const [min, max] = [others[0], others.at(-1)];
	const room = Math.max(max - min, least);
	return (value) => value < min - room || value > max + room;
}

// src/core/checks/plausibility/facts/schema-fields.ts
function schemaFields({ schema, head }) {
	const fields = /* @__PURE__ */ new Map();
	if (!schema?.table) return fields;
	const { columns } = schemaColumns(schema.table, head);
	schema.table.fields.forEach((field, i) => {
		const column = columns[i] ?? -1;
		if (column !== -1) fields.set(column, field);
	});
	return fields;
}

// src/core/checks/plausibility/judge-cells.ts
async function judgeCells$2(context, name, ruleFor) {
	const ruled = (await referenceColumns(context)).flatMap((column) => {
		const rule = ruleFor(column);
		if (!rule) return [];
		return [{
			column,
			rule: rule.length === 1 && isRepetitive(column) ? remembering(rule) : rule
		}];
	});
	if (ruled.length === 0) return [];
	const fields = schemaFields(context);
	return judgeRows(context, name, (side, table) => {
		const group = groupColumn(context.roles[side]);
		const rules = ruled.flatMap(({ column, rule }) => {
			const place = column[side];
			return place === void 0 ? [] : [{
				place,
				rule,
				name: columnName(table.columns, place),
				field: fields.get(column.head)
			}];
		});
		return ({ cells }) => judgeRow$1(cells, rules, group);
	});
}
const NO_FAULTS = [];
const OFTEN = 8;
function isRepetitive({ now: { complete, filled, counts } }) {
	return complete && filled >= counts.size * OFTEN;
}
function remembering(rule) {
	const judged = /* @__PURE__ */ new Map();
	return (text) => {
		const known = judged.get(text);
		if (known !== void 0 || judged.has(text)) return known;
		const detail = rule(text, void 0);
		judged.set(text, detail);
		return detail;
	};
}
function judgeRow$1(cells, rules, group) {
	const ofRow = group === void 0 ? void 0 : cellText(cells[group]).trim();
	let faults;
	for (const { place, rule, name, field } of rules) {
		const cell = cells[place];
		if (isBlank(cell) || field?.isMissing(cell)) continue;
		const detail = rule(cellText(cell).trim(), ofRow);
		if (detail === void 0) continue;
		faults ??= [];
		faults.push({
			column: name,
			detail
		});
	}
	return faults ?? NO_FAULTS;
}

// src/core/checks/plausibility/future-date.ts
const AHEAD = /* @__PURE__ */ new Set([
	...[
		"due",
		"expiry",
		"expires",
		"expiration",
		"expire",
		"deadline",
		"end",
		"ends",
		"until",
		"to",
		"valid",
		"renewal"
	],
	...[
		"scheduled",
		"schedule",
		"planned",
		"plan",
		"forecast",
		"expected",
		"estimated",
		"eta",
		"target",
		"next",
		"future"
	],
	...[
		"delivery",
		"maturity",
		"departure",
		"arrival",
		"check",
		"event",
		"election",
		"launch",
		"release",
		"best",
		"warranty"
	]
]);
const futureDate = defineCheck({
	name: "future-date",
	title: "Dates in the future",
	severity: "warning",
	dimension: "timeliness",
	about: "A date lies after the day of this check, in a column whose dates all lay in the past so far: a mistyped year, or day and month in the wrong order.",
	caveat: "A calendar or a forecast whose dates have passed by now looks like a column of past dates. Columns named after something ahead, such as `due` or `expires`, are passed over unless the config names them as `time`, and so are those where one in five of the new dates lies ahead. A date that can be read in two orders is taken for the earlier day.",
	hint: "Check the year; where the date is meant, nothing needs doing.",
	peers: ["dbt-expectations: expect_column_values_to_be_between with today"],
	parameters: { tolerance: number().min(0).default(1).meta({
		description: "How many days ahead a date may lie.",
		origin: "In some time zone the next day has begun.",
		examples: [1, 7]
	}) },
	find: async (context, { tolerance }) => {
		const latest = dayOf$1(context.now) + tolerance;
		const found = await judgeCells$2(context, `future-date ${latest}`, (column) => {
			if (!looksBack(column, context, latest)) return void 0;
			const isSentinel = sentinelsOf(column);
			return (text) => {
				const value = readValue(text);
				return value.type === "date" && value.value > latest && !isSentinel(text) ? text : void 0;
			};
		});
		return onlyExceptions(found, context);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "date of", "dates of")} ${column} ${violations.length === 1 ? "lies" : "lie"} in the future`
});
function looksBack(column, { roles }, latest) {
	const { filled, types, days } = column.usual;
	if (types.date < filled * .95) return false;
	if (column.head === roles.head.time) return true;
	if (column.origin !== "base" || days.max > latest) return false;
	return !nameWords(column.name).some((word) => AHEAD.has(word));
}

// src/core/checks/plausibility/spelling-key.ts
const SEPARATORS = /[\s_\-‐‑–.·'’/,]+/gu;
function spellingKey(text) {
	return caseKey(text).replace(SEPARATORS, (separator, offset, whole) => {
		return isDigit$1(whole[offset - 1]) && isDigit$1(whole[offset + separator.length]) ? separator : "";
	});
}
function caseKey(text) {
	return text.normalize("NFKC").toLowerCase();
}
function isDigit$1(character) {
	return character !== void 0 && character >= "0" && character <= "9";
}

// src/core/checks/plausibility/spelling-variants.ts
const ROWS_A_VALUE = 3;
const LEAST_LENGTH$1 = 2;
const LONGEST$3 = 60;
function spellingVariants({ usual, now }, differsIn) {
	const variants = /* @__PURE__ */ new Map();
	if (!holdsCategories(usual) || !holdsCategories(now)) return variants;
	for (const spellings of groupBySpelling(usual, now)) {
		const [common] = [...spellings].sort((a, b) => compareUse(a, b, usual, now));
		if (!now.counts.has(common)) continue;
		for (const text of spellings) {
			const isCase = caseKey(text) === caseKey(common);
			if (text === common || isCase !== (differsIn === "case")) continue;
			if (compareUse(common, text, usual, now) !== 0) variants.set(text, common);
		}
	}
	return variants;
}
function holdsCategories({ complete, counts, filled, types }) {
	return complete && filled >= counts.size * ROWS_A_VALUE && types.text >= filled / 2;
}
function groupBySpelling(usual, now) {
	const groups = /* @__PURE__ */ new Map();
	for (const text of [...usual.counts.keys(), ...now.counts.keys()]) {
		if (text.length > LONGEST$3) continue;
		const key = spellingKey(text);
		if (key.length < LEAST_LENGTH$1 || !/\p{L}/u.test(key)) continue;
		const group = groups.get(key);
		if (group) group.add(text);
		else groups.set(key, /* @__PURE__ */ new Set([text]));
	}
	return groups.values();
}
function compareUse(a, b, usual, now) {
	const count = (facts, text) => facts.counts.get(text) ?? 0;
	return count(usual, b) - count(usual, a) || count(now, b) - count(now, a);
}

// src/core/checks/plausibility/judge-spellings.ts
const SHOWN = 40;
function judgeSpellings(context, name, respect) {
	return judgeCells$2(context, name, (column) => {
		const variants = spellingVariants(column, respect);
		if (variants.size === 0) return void 0;
		return (text) => {
			const common = variants.get(text);
			return common === void 0 ? void 0 : `${cutText(text, SHOWN)}, elsewhere ${cutText(common, SHOWN)}`;
		};
	});
}

// src/core/checks/plausibility/inconsistent-casing.ts
const inconsistentCasing = defineCheck({
	name: "inconsistent-casing",
	title: "Values in several letter cases",
	severity: "warning",
	dimension: "consistency",
	about: "A value of a column of categories is written in other letter case than in most rows: `Refund` beside `refund`. Programs take the two for different classes, and counts fall apart.",
	caveat: "Where letter case tells two values apart, as in codes, both are right. Columns with fewer than three rows for each value are passed over, for they hold names or texts, and so are values of one letter.",
	hint: "Write the value as most rows do.",
	peers: [],
	parameters: {},
	find: (context) => judgeSpellings(context, "inconsistent-casing", "case"),
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} ${violations.length === 1 ? "is" : "are"} written in other letter case than in most rows`
});

// src/core/checks/plausibility/inconsistent-spelling.ts
const inconsistentSpelling = defineCheck({
	name: "inconsistent-spelling",
	title: "Values with several separators",
	severity: "warning",
	dimension: "consistency",
	about: "A value of a column of categories differs from that of most rows in its spaces, hyphens, underscores or points only: `card arrival` beside `card_arrival`. Programs take the two for different classes, and counts fall apart.",
	caveat: "Where a hyphen or a space tells two values apart, both are right. Columns with fewer than three rows for each value are passed over, for they hold names or texts; separators between digits count.",
	hint: "Write the value as most rows do.",
	peers: [],
	parameters: {},
	find: (context) => judgeSpellings(context, "inconsistent-spelling", "separators"),
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} ${violations.length === 1 ? "is" : "are"} written with other separators than in most rows`
});

// src/core/checks/plausibility/typing-distance.ts
function typingDistance(a, b, most) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		let smallest = i;
		for (let j = 1; j <= b.length; j++) {
			const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min(last[j] + 1, row[j - 1] + 1, replaced);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
			row.push(cost);
			smallest = Math.min(smallest, cost);
		}
		if (smallest > most) return most + 1;
		before = last;
		last = row;
	}
	return Math.min(last[b.length], most + 1);
}

// src/core/checks/plausibility/nearest-label.ts
const LEAST_LENGTH = 4;
const LEAST_LETTERS = 3;
const TWO_SLIPS_LENGTH = 9;
const MOST_LENGTH = 80;
function nearestLabel(label, known) {
	if (label.length > MOST_LENGTH) return void 0;
	const text = caseKey(label);
	if (text.length < LEAST_LENGTH) return void 0;
	if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return void 0;
	let most = text.length >= TWO_SLIPS_LENGTH ? 2 : 1;
	let nearest;
	for (const candidate of known) {
		if (candidate.length > MOST_LENGTH) continue;
		const other = caseKey(candidate);
		if (other.length < LEAST_LENGTH || digitsOf(other) !== digitsOf(text)) continue;
		const distance = typingDistance(text, other, most);
		if (distance > most || spellingKey(candidate) === spellingKey(label)) continue;
		nearest = candidate;
		most = distance - 1;
		if (most === 0) break;
	}
	return nearest;
}
function digitsOf(text) {
	return text.replace(/\D/g, "");
}

// src/core/checks/plausibility/label-typo.ts
const labelTypo = defineCheck({
	name: "label-typo",
	title: "Labels mistyped",
	severity: "warning",
	dimension: "accuracy",
	about: "A rare label is one slip of the keyboard away from a common one: `refnud` beside `refund`. To whatever reads the file it is a class of its own, with a handful of rows.",
	caveat: "Two true labels that differ in one letter, one of them rare, look the same; list both under `labels`. Labels of fewer than four characters or three letters, and those that differ in a digit, are passed over. Where the config lists `labels`, `unknown-label` speaks instead.",
	hint: "Correct the label, or list it under `labels` of the dataset where it is meant.",
	peers: [],
	parameters: { ratio: number().min(1).default(5).meta({
		description: "How many times as frequent the common label has to be.",
		origin: "Two labels that differ in one letter are seldom both meant where one has five times the rows; the pairs seen in public data sets are balanced.",
		examples: [5, 20]
	}) },
	find: async (context, { ratio }) => {
		const { label } = context.roles.head;
		if (label === void 0 || context.dataset.labels) return [];
		return judgeCells$2(context, `label-typo ${ratio}`, (column) => column.head === label ? typoRule(column, ratio) : void 0);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} may be mistyped`
});
function typoRule({ usual, now }, ratio) {
	if (!usual.complete || !now.complete) return void 0;
	const known = [...usual.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const typos = /* @__PURE__ */ new Map();
	for (const text of /* @__PURE__ */ new Set([...usual.counts.keys(), ...now.counts.keys()])) {
		const seen = Math.max(usual.counts.get(text) ?? 0, now.counts.get(text) ?? 0);
		const common = known.filter(([other, count]) => other !== text && count >= seen * ratio);
		const nearest = nearestLabel(text, common.map(([other]) => other));
		if (nearest !== void 0) typos.set(text, `${cutText(text, 40)}, perhaps ${cutText(nearest, 40)}`);
	}
	return typos.size === 0 ? void 0 : (text) => typos.get(text);
}

// src/core/checks/plausibility/facts/is-measure.ts
const NAMES$1 = /* @__PURE__ */ new Set([
	...[
		"id",
		"ids",
		"uid",
		"uuid",
		"guid",
		"key",
		"code",
		"codes",
		"hash",
		"index",
		"idx",
		"zip",
		"zipcode",
		"postcode"
	],
	...[
		"plz",
		"phone",
		"tel",
		"telephone",
		"mobile",
		"fax",
		"ean",
		"upc",
		"gtin",
		"isbn",
		"issn",
		"sku",
		"ssn",
		"cik"
	],
	...[
		"fips",
		"isin",
		"iban",
		"account",
		"serial",
		"ref",
		"nr",
		"no",
		"version",
		"build",
		"port",
		"url",
		"ip"
	]
]);
const NEEDED_SHARE$2 = .95;
function isMeasure({ name, usual, isKey }) {
	return usual.types.number >= usual.filled * NEEDED_SHARE$2 && usual.filled > 0 && !isKey && !isIdentifierName(name);
}
function isIdentifierName(name) {
	return NAMES$1.has(nameWords(name).at(-1) ?? "");
}

// src/core/checks/plausibility/conversions.ts
const RATIOS = [
	[
		"cm",
		"mm",
		10
	],
	[
		"whole amounts",
		"cents or per cent",
		100
	],
	[
		"kg",
		"g",
		1e3
	],
	[
		"millions",
		"ones",
		1e6
	],
	[
		"billions",
		"ones",
		1e9
	],
	[
		"KiB",
		"bytes",
		1024
	],
	[
		"MiB",
		"bytes",
		1048576
	],
	[
		"hours",
		"minutes",
		60
	],
	[
		"hours",
		"seconds",
		3600
	],
	[
		"days",
		"hours",
		24
	],
	[
		"days",
		"seconds",
		86400
	],
	[
		"weeks",
		"days",
		7
	],
	[
		"years",
		"months",
		12
	],
	[
		"inches",
		"cm",
		2.54
	],
	[
		"inches",
		"mm",
		25.4
	],
	[
		"metres",
		"feet",
		1 / .3048
	],
	[
		"feet",
		"cm",
		30.48
	],
	[
		"miles",
		"km",
		1.609344
	],
	[
		"nautical miles",
		"km",
		1.852
	],
	[
		"kg",
		"pounds",
		1 / .45359237
	],
	[
		"pounds",
		"g",
		453.59237
	],
	[
		"ounces",
		"g",
		28.349523125
	],
	[
		"pounds",
		"ounces",
		16
	],
	[
		"gallons",
		"litres",
		3.785411784
	],
	[
		"imperial gallons",
		"litres",
		4.54609
	],
	[
		"m/s",
		"km/h",
		3.6
	],
	[
		"kcal",
		"kJ",
		4.184
	]
];
const TEMPERATURES = [
	{
		factor: 1.8,
		offset: 32,
		words: "× 1.8 + 32, as from °C to °F"
	},
	{
		factor: 1 / 1.8,
		offset: -32 / 1.8,
		words: "− 32, ÷ 1.8, as from °F to °C"
	},
	{
		factor: 1,
		offset: 273.15,
		words: "+ 273.15, as from °C to K"
	},
	{
		factor: 1,
		offset: -273.15,
		words: "− 273.15, as from K to °C"
	}
];
const CONVERSIONS = [...RATIOS.flatMap(bothWays), ...TEMPERATURES];
function bothWays([larger, smaller, ratio]) {
	const shown = Number.isInteger(ratio) ? formatCount(ratio) : String(Number(ratio.toPrecision(7)));
	return [{
		factor: ratio,
		offset: 0,
		words: `× ${shown}, as from ${larger} to ${smaller}`
	}, {
		factor: 1 / ratio,
		offset: 0,
		words: `÷ ${shown}, as from ${smaller} to ${larger}`
	}];
}

// src/core/checks/plausibility/find-conversion.ts
const LEAST_VALUES$2 = 5;
const NEEDED_SHARE$1 = .8;
const ROUNDED_FACTOR = .0025;
const NOISE = 1e-9;
const EVIDENCE = 8;
const FIRST_LOOK = 25;
const FIRST_SHARE = .5;
const known$2 = /* @__PURE__ */ new WeakMap();
function findConversion(pairs) {
	if (pairs.length < 5) return void 0;
	if (known$2.has(pairs)) return known$2.get(pairs);
	const stride = Math.ceil(pairs.length / FIRST_LOOK);
	const few = pairs.filter((_, i) => i % stride === 0).map(stepOf);
	let all;
	const found = CONVERSIONS.find((conversion) => {
		if (few.filter((step) => misfit(conversion, step) !== void 0).length < few.length * FIRST_SHARE) return false;
		all ??= pairs.map(stepOf);
		return explains(conversion, all);
	});
	known$2.set(pairs, found);
	return found;
}
function fitsConversion(conversion, pair) {
	return misfit(conversion, stepOf(pair)) !== void 0;
}
function stepOf({ base, head }) {
	return {
		from: numberValue(base),
		to: numberValue(head),
		place: head.place
	};
}
function explains(conversion, steps) {
	const values = /* @__PURE__ */ new Set();
	let fitting = 0;
	let evidence = 0;
	for (const step of steps) {
		const room = misfit(conversion, step);
		if (room === void 0) continue;
		fitting++;
		if (values.has(step.from)) continue;
		values.add(step.from);
		evidence -= Math.log10(Math.min(1, 2 * room));
	}
	return values.size >= 5 && fitting >= steps.length * NEEDED_SHARE$1 && evidence >= EVIDENCE;
}
function misfit({ factor, offset }, { from, to, place }) {
	const expected = from * factor + offset;
	if (to === 0 || expected === 0) return void 0;
	const isWhole = Number.isInteger(factor) || Number.isInteger(1 / factor);
	const rounding = .51 * 10 ** place + Math.abs(to) * (isWhole ? NOISE : ROUNDED_FACTOR);
	return Math.abs(to - expected) <= rounding ? rounding / Math.abs(to) : void 0;
}

// src/core/checks/plausibility/number-changes.ts
const known$1 = /* @__PURE__ */ new WeakMap();
function numberChanges(diff) {
	const found = known$1.get(diff) ?? findNumberChanges(diff);
	known$1.set(diff, found);
	return found;
}
function findNumberChanges(diff) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const { index, column, cell } of changedCells(diff)) {
		if (cell.class.class !== "substantive" || cell.headColumn === void 0) continue;
		const base = readQuantity(cellText(cell.base));
		const head = base && readQuantity(cellText(cell.head));
		if (!base || !head) continue;
		const changes = byColumn.get(cell.headColumn) ?? [];
		byColumn.set(cell.headColumn, changes);
		changes.push({
			index,
			column,
			cell,
			base,
			head
		});
	}
	return byColumn;
}

// src/core/checks/plausibility/magnitude-change.ts
const MOST_POWER = 6;
const CHANGES_A_DIGIT = 5;
const magnitudeChange = defineCheck({
	name: "magnitude-change",
	title: "Values ten times their old ones",
	severity: "warning",
	dimension: "accuracy",
	about: "A number has the same digits as before and is ten, a hundred or a thousand times as large, or as small: a decimal point that moved, a zero too many, a comma read as a point.",
	caveat: "A number of one digit, as 5 turned into 50, is told only where the new one lies outside of everything base has in the column; a true rise from 1.2 to 12 looks the same. Where many numbers of a file change, some keep their digits by chance, so short ones are not told: two digits among 50 changed numbers at most, three among 500. Identifiers are passed over. A change that brings a value back among the usual ones is taken for the repair of such a slip.",
	hint: "Compare the value with its source; put the decimal point back where it was.",
	peers: [],
	parameters: {},
	find: async (context) => {
		const { diff } = context;
		if (!diff) return [];
		const columns = await referenceColumns(context);
		const changed = [...numberChanges(diff)];
		const total = changed.reduce((sum, [, changes]) => sum + (findConversion(changes) ? 0 : changes.length), 0);
		return changed.flatMap(([column, changes]) => columns[column] && !isIdentifierName(columns[column].name) ? jumpsOf(changes, columns[column], total) : []);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value", "values")} of ${column} moved by a power of ten`
});
function isChance({ digits }, total) {
	return total > CHANGES_A_DIGIT * 10 ** (Math.max(digits.length, 2) - 1);
}
function jumpsOf(changes, reference, total) {
	const conversion = findConversion(changes);
	const isCorrection = correctionsOf(reference);
	const { min, max } = reference.usual.numbers;
	return changes.flatMap((change) => {
		const power = powerOfTen(change.base, change.head);
		if (power === 0 || Math.abs(power) > MOST_POWER) return [];
		if (conversion && fitsConversion(conversion, change)) return [];
		const value = numberValue(change.head);
		const isUsual = value >= min && value <= max;
		if (change.head.digits.length === 1 && isUsual) return [];
		if (isChance(change.head, total) || isCorrection(change)) return [];
		const { index, column, cell } = change;
		return [{
			side: "head",
			index,
			column,
			detail: `${showCellChange(cell.base, cell.head)} (${power > 0 ? "×" : "÷"} ${formatCount(10 ** Math.abs(power))})`,
			byChange: true
		}];
	});
}

// src/core/checks/plausibility/facts/has-change-name.ts
const WORDS$2 = /* @__PURE__ */ new Set([
	...[
		"change",
		"changes",
		"delta",
		"diff",
		"difference",
		"growth",
		"gain",
		"loss",
		"return",
		"returns",
		"net",
		"balance"
	],
	...[
		"profit",
		"margin",
		"yoy",
		"mom",
		"qoq",
		"offset",
		"shift",
		"adjustment",
		"correction",
		"error",
		"residual"
	],
	...[
		"temperature",
		"temp",
		"score",
		"sentiment",
		"polarity",
		"x",
		"y",
		"z",
		"lat",
		"latitude",
		"lon",
		"lng",
		"longitude"
	],
	...[
		"log",
		"elevation",
		"altitude",
		"trend",
		"swing",
		"gap",
		"lead",
		"bias",
		"deviation",
		"anomaly",
		"income",
		"earnings"
	]
]);
function hasChangeName(name) {
	return nameWords(name).some((word) => WORDS$2.has(word));
}

// src/core/checks/plausibility/negative-value.ts
const negativeValue = defineCheck({
	name: "negative-value",
	title: "Negative values in a column without any",
	severity: "warning",
	dimension: "validity",
	about: "A number is below zero in a column that never was in base: a price, a count or a duration with a stray minus.",
	caveat: "A column whose numbers may well be negative and only happened not to be is told once. Columns named after a difference, such as `change` or `balance`, are passed over, and so are those where one in five of the new values is negative.",
	hint: "Check the sign against the source; where negative values are meant, nothing needs doing.",
	peers: ["Deequ: isNonNegative", "Great Expectations: expect_column_values_to_be_between"],
	parameters: { values: int().min(1).default(20).meta({
		description: "How many numbers base must have in the column, none of them negative.",
		origin: "By the rule of three, 20 values without one say that at most 15 in 100 are negative; fewer say nothing.",
		examples: [20, 100]
	}) },
	find: async (context, { values }) => {
		const found = await judgeCells$2(context, `negative-value ${values}`, (column) => {
			const { numbers } = column.usual;
			if (column.origin !== "base" || numbers.sorted.length < values || numbers.min < 0) return void 0;
			if (!isMeasure(column) || hasChangeName(column.name)) return void 0;
			const isSentinel = sentinelsOf(column);
			return (text) => {
				const value = readValue(text);
				return value.type === "number" && value.value < 0 && !isSentinel(text) ? text : void 0;
			};
		});
		return onlyExceptions(found, context);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} ${violations.length === 1 ? "is" : "are"} negative, where base has none`
});

// src/core/checks/plausibility/without-steady.ts
const FARTHER = 2;
async function withoutSteady(violations, context) {
	const { diff } = context;
	if (!diff || violations.length === 0) return [...violations];
	const outliers = new Set(violations.map(placeOf));
	const steady = /* @__PURE__ */ new Set();
	const columns = (await referenceColumns(context)).filter(({ name }) => violations.some(({ column }) => column === name));
	for (const change of diff.changes) {
		if (change.op !== "modified") continue;
		for (const column of columns) {
			const places = [placeOf({
				side: "base",
				index: change.base.index,
				column: columnName(diff.base.columns, column.base ?? -1)
			}), placeOf({
				side: "head",
				index: change.head.index,
				column: column.name
			})];
			if (places.every((place) => outliers.has(place)) && movedLittle(change, column)) for (const place of places) steady.add(place);
		}
	}
	return violations.filter((each) => !steady.has(placeOf(each)));
}
function movedLittle({ cells }, { head, usual }) {
	const cell = cells.find(({ headColumn }) => headColumn === head);
	if (!cell) return false;
	const median = quantileOfSorted(usual.numbers.sorted, .5);
	return distance(cell.head, median) <= distance(cell.base, median) * FARTHER;
}
function distance(cell, median) {
	const value = readValue(cellText(cell).trim());
	return value.type === "number" ? Math.abs(value.value - median) : 0;
}
function placeOf({ side, index, column }) {
	return JSON.stringify([
		side,
		index,
		column
	]);
}

// src/core/checks/plausibility/outlier.ts
const outlier = defineCheck({
	name: "outlier",
	title: "Outliers",
	severity: "warning",
	dimension: "accuracy",
	about: "A number lies far from the usual ones of its column, or of the rows of its label or group. Slips of the keyboard, wrong units and broken sensors look like that, and a few such values bend averages and models.",
	caveat: "What is rare is not wrong: the largest customer is an outlier too. A column has to hold 30 numbers for anything to be usual; a tail that one number in a hundred lies in is taken for the column’s shape, and where one in five of the new values lies outside, the column has changed, which is drift. An outlier that only moved a little is no news.",
	hint: "Compare the value with its source; where it is true, waive the finding.",
	peers: ["Great Expectations: expect_column_value_z_scores_to_be_less_than"],
	parameters: {
		score: number().positive().default(FENCES.score).meta({
			description: "How many robust standard deviations from the median a value has to lie.",
			origin: "Iglewicz and Hoaglin (1993) recommend 3.5 for the modified z-score.",
			examples: [3.5, 5]
		}),
		reach: number().positive().default(FENCES.reach).meta({
			description: "How many interquartile ranges beyond the quartiles it has to lie as well, more on the side of a long tail.",
			origin: "Tukey (1977) calls what lies 3 of them away far out; his 1.5 would name 7 in 1,000 values of a normal column.",
			examples: [3, 1.5]
		})
	},
	find: async (context, options) => {
		const group = groupColumn(context.roles.head);
		const kind = group === void 0 ? "" : columnName(context.head.columns, group);
		const name = `outlier ${options.score} ${options.reach}`;
		const found = await judgeCells$2(context, name, (column) => outlierRule(column, options, kind));
		return onlyExceptions(await withoutSteady(found, context), context);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} ${violations.length === 1 ? "is" : "are"} far from the usual ones`
});
function outlierRule(column, options, kind) {
	if (!isMeasure(column)) return void 0;
	const isSentinel = sentinelsOf(column);
	const ofAll = usualOf(column.usual.numbers.sorted, options);
	const ofGroups = /* @__PURE__ */ new Map();
	const usualFor = (group) => {
		const numbers = group === void 0 ? void 0 : column.groups?.get(group);
		if (group === void 0 || !numbers) return ofAll;
		if (!ofGroups.has(group)) ofGroups.set(group, usualOf(numbers, options));
		return ofGroups.get(group) ?? ofAll;
	};
	return (text, group) => {
		const value = readValue(text);
		if (value.type !== "number") return void 0;
		const usual = usualFor(group);
		if (!usual || !isBeyond(value.value, usual.fences)) return void 0;
		if (isSentinel(text)) return void 0;
		return `${text}; half of ${usual === ofAll ? "the others" : `those of the same ${kind}`} lie between ${usual.middle}`;
	};
}
function isBeyond(value, { low, high, logarithmic }) {
	return value > high || value < low && (value > 0 || !logarithmic);
}
function usualOf(sorted, options) {
	const fences = numberFences(sorted, options);
	if (!fences) return void 0;
	const [first, third] = [.25, .75].map((share) => Number(quantileOfSorted(sorted, share).toPrecision(3)));
	return {
		fences,
		middle: `${first} and ${third}`
	};
}

// src/core/checks/plausibility/placeholders.ts
const WORDS$1 = {
	"no value": [
		...[
			"n/a",
			"n.a.",
			"n.a",
			"na",
			"<na>",
			"nan",
			"null",
			"<null>",
			"none",
			"nil",
			"undefined",
			"missing"
		],
		...[
			"not available",
			"not applicable",
			"no data",
			"no value",
			"unspecified",
			"-",
			"--",
			"---",
			"?",
			"??",
			"???"
		],
		...[
			"[object object]",
			"<unset>",
			"(null)",
			"(blank)",
			"(none)",
			"k.a.",
			"s/o"
		]
	],
	unfinished: [...[
		"todo",
		"to do",
		"tbd",
		"tba",
		"tbc",
		"fixme",
		"wip",
		"fill in",
		"fill me",
		"change me",
		"changeme"
	], ...[
		"to be determined",
		"to be defined",
		"to be added",
		"enter text",
		"enter value",
		"your text here",
		"...",
		"…"
	]],
	"made up": [
		...[
			"test",
			"testing",
			"test test",
			"test data",
			"test value",
			"teste",
			"asdf",
			"asd",
			"asdfasdf",
			"asdfgh"
		],
		...[
			"qwerty",
			"qwert",
			"qwer",
			"foo",
			"bar",
			"foobar",
			"foo bar",
			"baz",
			"blah",
			"bla",
			"blabla",
			"blah blah"
		],
		...[
			"abc123",
			"xyz",
			"dummy",
			"placeholder",
			"sample text",
			"example text",
			"some text",
			"hello world"
		],
		...[
			"john doe",
			"jane doe",
			"max mustermann",
			"string",
			"123456789",
			"1234567890",
			"12345678"
		],
		...[
			"test@test.com",
			"foo@bar.com",
			"a@a.com",
			"user@example.com",
			"test@example.com",
			"lorem",
			"ipsum"
		]
	]
};
const KINDS$1 = new Map(Object.keys(WORDS$1).flatMap((kind) => WORDS$1[kind].map((word) => [word, kind])));
const LONGEST_WORD$1 = 24;
function placeholderKind(text) {
	const word = text.trim();
	const known = word.length <= LONGEST_WORD$1 ? KINDS$1.get(word.toLowerCase()) : void 0;
	if (known !== void 0) return known;
	if (/^(?:x{3,}|z{3,}|\*{3,}|_{2,})$/i.test(word)) return "unfinished";
	return /^lorem ipsum/i.test(word) ? "made up" : void 0;
}

// src/core/checks/plausibility/placeholder-value.ts
const CONVENTIONS = {
	"no value": {
		least: 3,
		share: .001
	},
	unfinished: {
		least: 5,
		share: .05
	},
	"made up": {
		least: 5,
		share: .05
	}
};
const CODE = /^[\p{Lu}\d][\p{Lu}\d.-]{0,7}$/u;
const SPLITS = /* @__PURE__ */ new Set([
	"split",
	"fold",
	"subset",
	"set",
	"partition",
	"phase",
	"stage",
	"env",
	"environment"
]);
const placeholderValue = defineCheck({
	name: "placeholder-value",
	title: "Placeholders for values",
	severity: "warning",
	dimension: "completeness",
	about: "A cell holds a stopgap instead of a value: `N/A`, `TODO`, `asdf`, `xxx`, lorem ipsum, -999 or 9999-12-31. It counts as a value wherever blanks are counted, so it hides what is missing, and models learn from it.",
	caveat: "A word that the column already uses in several rows is its own and is not told, nor is one that the schema lists under `missingValues`, nor is a number like -999 or a day like 1900-01-01 unless it lies far from all others. A person named Null, or a real answer “test”, is told wrongly.",
	hint: "Leave the cell empty, or fill in the value.",
	peers: ["Great Expectations: expect_column_values_to_not_be_in_set"],
	parameters: {},
	find: (context) => judgeCells$2(context, "placeholder-value", placeholderRule),
	describe: (violations, column) => `${countPhrase(violations.length, "cell of", "cells of")} ${column} ${violations.length === 1 ? "holds" : "hold"} a placeholder`
});
function placeholderRule(column) {
	const { usual } = column;
	const isNumeric = usual.types.number >= usual.filled / 2;
	const isSentinel = column.isKey && isNumeric ? () => false : sentinelsOf(column);
	const isSplit = nameWords(column.name).some((word) => SPLITS.has(word));
	const isCodes = holdsCodes(usual.counts);
	const isConvention = (text, kind) => {
		const { least, share } = CONVENTIONS[kind];
		return (usual.counts.get(text) ?? 0) >= Math.max(least, usual.filled * share);
	};
	return (text) => {
		const kind = placeholderKind(text);
		if (kind !== void 0) {
			if (isNumeric && readValue(text).type === "number") return void 0;
			if (isSplit && kind === "made up") return void 0;
			if (isCodes && kind !== "unfinished" && CODE.test(text)) return void 0;
			return isConvention(text, kind) ? void 0 : cutText(text, 40);
		}
		return isSentinel(text) && !isConvention(text, "no value") ? text : void 0;
	};
}
function holdsCodes(counts) {
	let codes = 0;
	let all = 0;
	for (const [text, count] of counts) {
		all += count;
		if (CODE.test(text) && /\p{Lu}/u.test(text)) codes += count;
	}
	return codes > all * .9;
}

// src/core/checks/plausibility/by-whole-rows.ts
const MANY = 3;
const NAMED$2 = 3;
function byWholeRows(violations) {
	const ofRow = /* @__PURE__ */ new Map();
	for (const violation of violations) {
		const row = `${violation.side} ${violation.index}`;
		const others = ofRow.get(row);
		if (others) others.push(violation);
		else ofRow.set(row, [violation]);
	}
	return [...ofRow.values()].flatMap((found) => found.length < MANY ? found : [wholeRow(found)]);
}
function wholeRow(found) {
	const { column: _, ...first } = found[0];
	const named = found.slice(0, NAMED$2).map(({ detail = "" }) => cutText(detail, 40));
	const more = found.length - named.length;
	return {
		...first,
		detail: `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`
	};
}

// src/core/checks/plausibility/type-outlier.ts
const LEAST_VALUES$1 = 20;
const CONVENTION = 3;
const WORDS = {
	number: "numbers",
	date: "dates",
	boolean: "yes and no"
};
const typeOutlier = defineCheck({
	name: "type-outlier",
	title: "Values of another type than their column’s",
	severity: "warning",
	dimension: "validity",
	about: "A cell holds something else than its column: text among numbers, a number among dates. One such cell turns the whole column into text in most tools. A row of several is told once: it may be a header amid the data, or have moved by a column.",
	caveat: "A comment such as `>100` written into a column of numbers on purpose is told as well. Placeholders and errors of spreadsheets are findings of their own, and identifiers with leading zeros are no strangers among numbers. Where a schema gives the column a type, `type-error` speaks instead.",
	hint: "Write the value as the column’s others are, or leave the cell empty.",
	peers: [
		"Frictionless: type-error",
		"Great Expectations: expect_column_values_to_be_of_type",
		"Deequ: hasDataType"
	],
	parameters: { share: number().min(.5).max(1).default(.98).meta({
		description: "The share of the usual values that have to be of one type for it to be the column’s.",
		origin: "Where more than 2 in 100 values are strangers the column is mixed, and another one is no news.",
		examples: [.98, .9]
	}) },
	find: async (context, { share }) => {
		const fields = schemaFields(context);
		const found = await judgeCells$2(context, `type-outlier ${share}`, (column) => {
			if (isTyped(fields.get(column.head))) return void 0;
			const type = typeOf(column, share);
			return type && typeRule(column, type);
		});
		return byWholeRows(onlyExceptions(found, context));
	},
	describe: (violations, column) => {
		const { length } = violations;
		if (column === void 0) return `${countPhrase(length, "row does", "rows do")} not fit the types of several columns`;
		return `${countPhrase(length, "value of", "values of")} ${column} ${length === 1 ? "is" : "are"} of another type than the rest`;
	}
});
function isTyped(judge) {
	return judge !== void 0 && judge.field.type !== "string" && judge.field.type !== "any";
}
function typeOf({ usual: { types, filled } }, share) {
	if (filled < LEAST_VALUES$1) return void 0;
	return Object.keys(WORDS).find((type) => types[type] >= filled * share);
}
function typeRule({ usual }, type) {
	const belongs = (found) => found === type || type === "number" && found === "code";
	return (text) => {
		if (belongs(readValue(text).type) || placeholderKind(text) !== void 0) return void 0;
		if (isErrorText(text) || (usual.counts.get(text) ?? 0) >= CONVENTION) return void 0;
		return `${cutText(text, 40)} among ${WORDS[type]}`;
	};
}
function isErrorText(text) {
	return text.startsWith("#") || text.startsWith("Err:");
}

// src/core/checks/plausibility/unit-jump.ts
const unitJump = defineCheck({
	name: "unit-jump",
	title: "Units changed",
	severity: "warning",
	dimension: "consistency",
	about: "Numbers of a column were all multiplied by one factor that turns one unit into another, such as 1,000 for kilograms and grams. Whatever reads the column still takes them for the old unit, and rows left as they were now stand in another unit than the rest.",
	caveat: `At least ${5} different values have to change by the same conversion, and four in five of those that changed; a few cells changed alone are \`magnitude-change\`. A price rise of exactly 100 times looks the same, and rows that were added in another unit are not seen.`,
	hint: "Put the values back into the unit of the column, or convert every row and say so in the column’s name.",
	peers: [],
	parameters: {},
	find: async ({ diff }) => {
		if (!diff) return [];
		const found = [];
		for (const changes of numberChanges(diff).values()) {
			const conversion = findConversion(changes);
			if (!conversion || isIdentifierName(changes[0]?.column ?? "")) continue;
			for (const change of changes) {
				if (!fitsConversion(conversion, change)) continue;
				const { index, column, cell } = change;
				const detail = `${showCellChange(cell.base, cell.head)}: ${conversion.words}`;
				found.push({
					side: "head",
					index,
					column,
					detail,
					byChange: true
				});
			}
		}
		return found;
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value", "values")} of ${column} changed as between two units`
});

// src/core/checks/plausibility/unknown-label.ts
const unknownLabel = defineCheck({
	name: "unknown-label",
	title: "Labels outside the label set",
	severity: "error",
	dimension: "validity",
	about: "A label is none of the `labels` that the config lists for the dataset: a typing slip, an old name, or a class that nobody agreed on.",
	caveat: "Labels are compared as written, surrounding space taken away. Without `labels` in the config nothing is unknown; `label-typo` and `inconsistent-casing` then look for slips among base’s labels.",
	hint: "Correct the label, or add it to `labels` of the dataset.",
	peers: [
		"Frictionless: constraint-error (enum)",
		"Great Expectations: expect_column_values_to_be_in_set",
		"Deequ: isContainedIn",
		"dbt: accepted_values"
	],
	parameters: {},
	find: async (context) => {
		const { label } = context.roles.head;
		const { labels } = context.dataset;
		if (label === void 0 || !labels) return [];
		const allowed = new Set(labels);
		const suggest = suggester(labels);
		return judgeCells$2(context, "unknown-label", (column) => {
			if (column.head !== label) return void 0;
			return (text) => allowed.has(text) ? void 0 : suggest(text);
		});
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} ${violations.length === 1 ? "is" : "are"} not in the label set`
});
const MOST_SUGGESTED = 1e3;
function suggester(labels) {
	const byKey = new Map(labels.map((label) => [spellingKey(label), label]));
	const told = /* @__PURE__ */ new Map();
	return (text) => {
		const known = told.get(text);
		if (known !== void 0) return known;
		const shown = cutText(text, 60);
		if (told.size >= MOST_SUGGESTED) return shown;
		const meant = byKey.get(spellingKey(shown)) ?? nearestLabel(text, labels);
		const detail = meant === void 0 ? shown : `${shown}, perhaps ${cutText(meant, 60)}`;
		told.set(text, detail);
		return detail;
	};
}

// src/core/checks/plausibility/value-out-of-range.ts
const QUANTITIES = [
	{
		words: ["latitude", "lat"],
		low: -90,
		high: 90,
		range: "latitudes reach from -90 to 90"
	},
	{
		words: [
			"longitude",
			"lon",
			"lng"
		],
		low: -180,
		high: 180,
		range: "longitudes reach from -180 to 180"
	},
	{
		words: ["age"],
		low: 0,
		high: 125,
		range: "nobody is known to have been older than 122"
	},
	{
		words: ["month"],
		low: 1,
		high: 12,
		range: "a year has 12 months"
	},
	{
		words: ["hour"],
		low: 0,
		high: 24,
		range: "a day has 24 hours"
	},
	{
		words: ["probability", "prob"],
		low: 0,
		high: 1,
		range: "probabilities reach from 0 to 1"
	},
	{
		words: [
			"percent",
			"percentage",
			"pct"
		],
		low: 0,
		high: 100,
		range: "shares reach from 0 to 100 %"
	}
];
const LEAST_VALUES = 20;
const NEEDED_SHARE = .99;
const valueOutOfRange = defineCheck({
	name: "value-out-of-range",
	title: "Values that cannot be",
	severity: "warning",
	dimension: "validity",
	about: "A number lies outside of what its column’s name allows: a latitude of 95, an age of 430, month 13, a share of 120 %.",
	caveat: "The name is believed only where 99 in 100 of the usual values keep to the range, so shares beyond 100 % and ages in months silence it. The age of a tree may exceed that of a person.",
	hint: "Check the value against its source; latitude and longitude may have been swapped.",
	peers: ["Great Expectations: expect_column_values_to_be_between"],
	parameters: {},
	find: async (context) => {
		const found = await judgeCells$2(context, "value-out-of-range", (column) => {
			const quantity = quantityOf(column);
			return quantity && rangeRule(column, quantity);
		});
		return onlyExceptions(found, context);
	},
	describe: (violations, column) => `${countPhrase(violations.length, "value of", "values of")} ${column} cannot be true`
});
function quantityOf({ name, usual }) {
	const words = nameWords(name);
	const isDirection = (quantity) => quantity.low < 0;
	const quantity = QUANTITIES.find((each) => each.words.some((word) => words.includes(word)));
	if (!quantity || hasChangeName(name) && !isDirection(quantity)) return void 0;
	const { sorted } = usual.numbers;
	if (sorted.length < LEAST_VALUES || usual.types.number < usual.filled * .95) return void 0;
	return sorted.filter((value) => isInside(value, quantity)).length >= sorted.length * NEEDED_SHARE ? quantity : void 0;
}
function rangeRule(column, quantity) {
	const isSentinel = sentinelsOf(column);
	return (text) => {
		const value = readValue(text);
		if (value.type !== "number" || isInside(value.value, quantity) || isSentinel(text)) return;
		return `${text}, yet ${quantity.range}`;
	};
}
function isInside(value, { low, high }) {
	return value >= low && value <= high;
}

// src/core/checks/even-blocks.ts
const BLOCKS = 64;
const BLOCK_ROWS = 64;
function evenBlocks(rowCount) {
	if (rowCount <= 4096) return Array.from({ length: rowCount }, (_, row) => row);
	return Array.from({ length: BLOCKS }, (_, block) => {
		const first = Math.floor(block * rowCount / BLOCKS);
		return Array.from({ length: BLOCK_ROWS }, (__, i) => first + i);
	}).flat();
}

// src/core/checks/privacy/scan-personal-data.ts
const DESCRIBED = 1e3;
var PersonalDataScan = class {
	#detectors;
	#named;
	#isShared;
	#columns;
	constructor(columns, detectors, isShared) {
		this.#detectors = detectors;
		this.#named = columns.map((name) => detectorsOfColumn(name, detectors));
		this.#isShared = isShared;
		this.#columns = columns.map(() => ({
			kinds: /* @__PURE__ */ new Map(),
			filled: 0,
			filledShared: 0
		}));
	}
	row({ index, cells, raw }) {
		if (raw !== void 0) return;
		const shared = this.#isShared(index) ? 1 : 0;
		this.#columns.forEach((tally, column) => {
			const cell = cells[column];
			if (isBlank(cell)) return;
			tally.filled++;
			tally.filledShared += shared;
			this.#look(cellText(cell), column, tally.kinds, index, shared);
		});
	}
	finish() {
		return this.#columns;
	}
	#look(text, column, kinds, index, shared) {
		const seen = /* @__PURE__ */ new Map();
		for (const found of findPrivate(text, this.#detectors, this.#named[column])) {
			const { detector, valid, start, end } = found;
			if (seen.get(detector) !== void 0) continue;
			seen.set(detector, valid ? detector.mask(text.slice(start, end)) : void 0);
		}
		for (const [detector, shown] of seen) {
			const kind = kinds.get(detector) ?? newTally(detector);
			kinds.set(detector, kind);
			kind.candidates++;
			if (shown === void 0) continue;
			kind.valid++;
			kind.shared += shared;
			kind.rows.push(index);
			if (kind.shown.length < DESCRIBED) kind.shown.push(shown);
		}
	}
};
function newTally(detector) {
	return {
		detector,
		candidates: 0,
		valid: 0,
		shared: 0,
		rows: [],
		shown: []
	};
}

// src/core/checks/privacy/estimate-tallies.ts
async function estimateTallies(head, changed, isShared, detectors) {
	const scan = new PersonalDataScan(head.columns, detectors, () => true);
	const sample = evenBlocks(head.rowCount).filter(isShared);
	for await (const rows of head.read(sample)) for (const row of rows) scan.row(row);
	let shared = 0;
	for (let row = 0; row < head.rowCount; row++) if (isShared(row)) shared++;
	const weight = sample.length === 0 ? 0 : shared / sample.length;
	const tallies = scan.finish();
	return changed.map((tally, column) => withSample(tally, tallies[column], weight));
}
function withSample(changed, sample, weight) {
	const kinds = /* @__PURE__ */ new Map();
	for (const detector of /* @__PURE__ */ new Set([...changed.kinds.keys(), ...sample.kinds.keys()])) {
		const { candidates = 0, valid = 0, rows = [], shown = [] } = changed.kinds.get(detector) ?? {};
		const seen = sample.kinds.get(detector);
		const shared = (seen?.valid ?? 0) * weight;
		kinds.set(detector, {
			detector,
			candidates: candidates + (seen?.candidates ?? 0) * weight,
			valid: valid + shared,
			shared,
			rows,
			shown
		});
	}
	const filledShared = sample.filled * weight;
	return {
		kinds,
		filled: changed.filled + filledShared,
		filledShared
	};
}

// src/core/checks/privacy/judge-personal-data.ts
const LEAST_VALID = .5;
function judgePersonalData(context, seen, share) {
	return pairColumns(context, seen).flatMap((pair) => {
		const kinds = [...pair.head?.tally.kinds.keys() ?? [], ...pair.base?.tally.kinds.keys() ?? []];
		return [...new Set(kinds)].flatMap((detector) => judgeKind(pair, detector, share));
	});
}
function pairColumns({ base: baseTable, head: headTable, diff }, { base, head, estimate }) {
	const counted = (tallies, names, column) => ({
		name: columnName(names, column),
		tally: tallies[column]
	});
	const baseNames = baseTable?.columns ?? [];
	const baseOf = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
	const paired = head.map((_, column) => {
		const inBase = baseOf.get(column);
		return {
			head: counted(head, headTable.columns, column),
			...estimate ? { estimate: estimate[column] } : {},
			...inBase === void 0 ? {} : { base: counted(base, baseNames, inBase) }
		};
	});
	const taken = new Set(baseOf.values());
	const alone = [...base.keys()].filter((column) => !taken.has(column));
	return [...paired, ...alone.map((column) => ({ base: counted(base, baseNames, column) }))];
}
function judgeKind({ base, head, estimate }, detector, share) {
	const decides = estimate?.kinds.has(detector) ? estimate : head?.tally;
	const inBase = kindOf(base?.tally, detector);
	const seen = kindOf(decides, detector);
	const inHead = seen && head?.tally.kinds.get(detector);
	const before = (inBase?.valid ?? 0) + (seen?.shared ?? 0);
	const filledBefore = (base?.tally.filled ?? 0) + (decides?.filledShared ?? 0);
	const isFull = seen !== void 0 && seen.valid >= (decides?.filled ?? 0) * share;
	const isTouched = !estimate || (seen?.rows.length ?? 0) > 0;
	const wasFull = isFull && !isTouched || before > 0 && before >= filledBefore * share;
	if (!wasFull && !isFull) return [...aboutRows("base", base, inBase), ...aboutRows("head", head, inHead)];
	const old = wasFull ? [aboutColumn("base", base ?? head, before, inBase ?? inHead)] : [];
	const news = estimate && !wasFull ? seen : inHead;
	const count = estimate && !wasFull ? seen?.rows.length ?? 0 : inHead?.valid ?? 0;
	return [...old, aboutColumn("head", head, count, news)].flat();
}
function kindOf(tally, detector) {
	const kind = tally?.kinds.get(detector);
	return kind && kind.valid > 0 && kind.valid >= kind.candidates * LEAST_VALID ? kind : void 0;
}
function aboutColumn(side, column, count, kind) {
	if (!column || !kind) return [];
	const { detector, shown } = kind;
	const detail = `${countPhrase(count, ...detector.noun)}, such as ${shown[0] ?? "•••"}`;
	return [{
		side,
		column: column.name,
		count,
		detail,
		detector
	}];
}
function aboutRows(side, column, kind) {
	if (!column || !kind) return [];
	const { detector, rows, shown } = kind;
	return rows.map((index, i) => {
		const seen = shown[i];
		const detail = seen === void 0 ? detector.noun[0] : `${detector.noun[0]} ${seen}`;
		return {
			side,
			index,
			column: column.name,
			detail,
			detector
		};
	});
}

// src/core/checks/privacy/personal-data.ts
const KINDS = PERSONAL_DETECTORS.map(({ kind }) => kind);
const personalData = defineCheck({
	name: "personal-data",
	title: "Personal data",
	severity: "warning",
	dimension: "validity",
	about: "Cells hold e-mail addresses, phone numbers, payment cards, bank accounts or national numbers. Git keeps them for ever and every clone has them, so they should be wanted before they are merged. They are masked wherever Assay shows rows.",
	caveat: "What has no form of its own is missed: names, postal addresses, phone numbers without a country outside a column named for them. About one number in ten passes a check digit by chance; a column in which most numbers fail it is passed over.",
	hint: "Leave the data out or replace it by invented values; where it belongs here, waive the column with the reason, and hide it under `privacy`.",
	peers: ["AWS Glue: Detect PII", "Deequ: containsEmail, containsCreditCardNumber, containsSocialSecurityNumber"],
	parameters: {
		kinds: array(_enum(KINDS)).default(KINDS).meta({
			description: "The kinds that are looked for.",
			origin: "All that have a form of their own, or a check digit.",
			examples: [["email", "payment-card"]]
		}),
		"column-share": number().min(0).max(1).default(.5).meta({
			description: "From this share of its filled cells on, a column is told of as one that holds the kind, whatever rows are added to it; below it, row by row.",
			origin: "Half: most cells hold it, so it is what the column is for.",
			examples: [.9]
		})
	},
	async find(context, { kinds, "column-share": share }) {
		const detectors = PERSONAL_DETECTORS.filter(({ kind }) => kinds.includes(kind));
		const found = judgePersonalData(context, await tally(context, detectors), share);
		const { diff, skipsExisting } = context;
		if (!diff || !skipsExisting) return found;
		const { isShared } = changedRows(diff, "head");
		return found.filter(({ side, index }) => side === "base" || index === void 0 || !isShared(index)).map((each) => each.index === void 0 ? {
			...each,
			onlyIfNew: true
		} : each);
	},
	describe(violations, column) {
		const counts = /* @__PURE__ */ new Map();
		for (const { detector, count = 1 } of violations) counts.set(detector, (counts.get(detector) ?? 0) + count);
		return `${[...counts].sort(([, a], [, b]) => b - a).map(([{ noun }, count]) => countPhrase(count, ...noun)).join(", ")} in ${column}`;
	}
});
async function tally({ base, head, diff, scans, skipsExisting }, detectors) {
	const name = `personal-data ${detectors.map(({ kind }) => kind).join()}`;
	const count = (rows, what, { columns }, isKnown = NEVER) => scans.of(rows, `${name} ${what}`, () => new PersonalDataScan(columns, detectors, isKnown));
	const isShared = diff ? changedRows(diff, "head").isShared : NEVER;
	const countHead = () => count(head, "head", head, isShared);
	if (!base) return {
		base: [],
		head: await countHead()
	};
	const ofBase = count(diff ? changedRows(diff, "base").rows : base, "base", base);
	if (!diff || head.rowCount <= 1e5) return {
		head: await countHead(),
		base: await ofBase
	};
	const ofHead = skipsExisting ? void 0 : countHead();
	const changed = await count(changedRows(diff, "head").rows, "changed", head);
	const estimate = await estimateTallies(head, changed, isShared, detectors);
	return {
		base: await ofBase,
		head: await ofHead ?? estimate,
		estimate
	};
}
const NEVER = (_row) => false;

// src/core/checks/privacy/secret.ts
const NO_NAME = /* @__PURE__ */ new Set();
const secret = {
	name: "secret",
	title: "Secrets",
	severity: "error",
	dimension: "validity",
	about: "Cells hold keys, tokens or passwords, as of GitHub, AWS, Google, Slack, Stripe or a private key. Whoever can read the repository can use them. They are masked wherever Assay shows rows.",
	caveat: "A token that was revoked or made up but has the right form is reported too; words such as `EXAMPLE` in it keep it out. A password that no name stands before, or that looks like a word, is missed.",
	hint: "Revoke the secret first, since it is in the history by now, then remove it from the data.",
	peers: ["gitleaks and GitHub secret scanning: the same forms, in code"],
	parameters: {},
	find: (context) => judgeRows(context, "secret", (_, table) => {
		const names = table.columns.map((__, column) => columnName(table.columns, column));
		return function* ({ cells }) {
			for (let i = 0; i < cells.length; i++) {
				const text = cellText(cells[i]);
				const found = findPrivate(text, SECRET_DETECTORS, NO_NAME).find(({ valid }) => valid);
				if (!found) continue;
				const { detector, start, end } = found;
				const detail = `${detector.noun[0]} ${detector.mask(text.slice(start, end))}`;
				yield {
					column: names[i] ?? columnName(table.columns, i),
					detail
				};
			}
		};
	}),
	describe: (violations, column) => `${countPhrase(violations.length, "cell", "cells")} of ${column} ${violations.length === 1 ? "holds" : "hold"} a secret`
};

// src/core/checks/schema/expectations.ts
const NAMED$1 = 3;
function expectations(violations) {
	const counts = /* @__PURE__ */ new Map();
	for (const { expected } of violations) counts.set(expected, (counts.get(expected) ?? 0) + 1);
	const sorted = [...counts].sort(([, a], [, b]) => b - a);
	return `${sorted.slice(0, NAMED$1).map(([expected, count]) => sorted.length === 1 ? expected : `${expected} (${formatCount(count)})`).join("; ")}${sorted.length > NAMED$1 ? "; and more" : ""}`;
}

// src/core/checks/schema/judge-cells.ts
const judged = /* @__PURE__ */ new WeakMap();
function judgeCells$1(context) {
	const known = judged.get(context) ?? judgeAll(context);
	judged.set(context, known);
	return known;
}
async function judgeAll(context) {
	const schema = context.schema?.table;
	if (!schema) return [];
	const open = [];
	const found = await judgeRows(context, "schema cells", (side, table) => ruleOf(schema, table, (cell) => open.push({
		side,
		...cell
	})));
	const settled = await settle(open, context);
	return [...found, ...settled];
}
function ruleOf(schema, table, leave) {
	const { columns } = schemaColumns(schema, table);
	let index = 0;
	const fields = schema.fields.flatMap((judge, i) => {
		const position = columns[i] ?? -1;
		if (position === -1) return [];
		const column = columnName(table.columns, position);
		return [{
			judge,
			position,
			column,
			leaveCell: (match) => leave({
				index,
				column,
				...match
			})
		}];
	});
	if (fields.length === 0) return void 0;
	return (row) => {
		index = row.index;
		let faults;
		for (const { judge, position, column, leaveCell } of fields) {
			const cell = row.cells[position];
			const fault = judge.judge(cell, table.format, leaveCell);
			if (!fault) continue;
			faults ??= [];
			faults.push({
				column,
				detail: tellCell(cell, fault.expected),
				...fault
			});
		}
		return faults ?? NONE;
	};
}
const NONE = [];
async function settle(open, { slowMatcher }) {
	const found = [];
	for (const pattern of new Set(open.map((cell) => cell.pattern))) {
		const cells = open.filter((cell) => cell.pattern === pattern);
		const texts = cells.map(({ text }) => text);
		const answers = await matchTexts(pattern, "fullmatch", texts, slowMatcher);
		cells.forEach(({ pattern: _, text, expected, ...violation }, i) => {
			const answer = answers[i];
			if (answer === true) return;
			const wanted = `${expected}${answer === false ? "" : `, which ${slowMatcher.bound} did not suffice to tell`}`;
			found.push({
				...violation,
				kind: "constraint",
				expected: wanted,
				detail: tellCell(text, wanted)
			});
		});
	}
	return found;
}
function tellCell(cell, expected) {
	return `${cell === void 0 ? "no value" : showCell(cell)}, expected ${expected}`;
}
function showCell(cell) {
	return typeof cell === "string" ? showValue(cell) : cutText(cell.text, 60);
}

// src/core/checks/schema/constraint-error.ts
const constraintError = {
	name: "constraint-error",
	title: "Cells that break a constraint",
	severity: "error",
	dimension: "validity",
	about: "A cell is of its type and still not what the schema allows: it is missing where it is required, too small or too large, too short or too long, does not match the pattern, is none of the values listed, or does not fit its JSON Schema. The message names each constraint that is broken.",
	caveat: "The constraint is as good as the schema: a new category that is right and not listed yet shows here. A pattern that needs look-around is matched with a bound on time; a text over which it takes too long is reported, since nobody knows.",
	hint: "Correct the cells, or widen the constraint in the schema.",
	peers: [
		"Frictionless: constraint-error",
		"Great Expectations: expect_column_values_to_not_be_null, expect_column_values_to_be_between, expect_column_values_to_be_in_set, expect_column_values_to_match_regex, expect_column_value_lengths_to_be_between",
		"Deequ: isComplete, hasMin, hasMax, isContainedIn, hasPattern",
		"dbt: not_null, accepted_values"
	],
	parameters: {},
	find: async (context) => (await judgeCells$1(context)).filter(({ kind }) => kind === "constraint"),
	describe: (violations, column) => `${countPhrase(violations.length, "cell", "cells")} of ${column} ${violations.length === 1 ? "breaks" : "break"} a constraint: expected ${expectations(violations)}`
};

// src/core/checks/schema/label-violations.ts
function labelViolations({ base, head, schema }, kinds) {
	const table = schema?.table;
	if (!table) return [];
	const judge = (side, file) => {
		const { columns, dialect } = file;
		if (columns.length === 0) return [];
		const { faults } = schemaColumns(table, file);
		const line = dialect.format === "csv" && dialect.header ? { line: 1 } : {};
		return faults.filter(({ kind }) => kinds.includes(kind)).map((fault) => ({
			side,
			...line,
			...describeFault(fault, columns)
		}));
	};
	return [...base ? judge("base", base) : [], ...judge("head", head)];
}
function describeFault(fault, columns) {
	switch (fault.kind) {
		case "missing": return { column: fault.field };
		case "unmatched": return {};
		case "extra": return { column: columnName(columns, fault.column) };
		case "renamed": return {
			column: columnName(columns, fault.column),
			detail: `column ${fault.column + 1} is ${columnName(columns, fault.column)}, where the schema has ${fault.field}`
		};
		case "moved": return {
			column: columnName(columns, fault.column),
			detail: `${columnName(columns, fault.column)} is column ${fault.column + 1} of the file and field ${fault.place + 1} of the schema`
		};
	}
}

// src/core/checks/schema/extra-label.ts
const extraLabel = {
	name: "extra-label",
	title: "Columns that the schema does not have",
	severity: "error",
	dimension: "consistency",
	about: "The file has a column that its schema does not describe, so nobody can tell what it holds, and programs that load the file by its schema refuse it. Which columns may be there besides is what `fieldsMatch` of the schema says.",
	caveat: "Where the standard matches columns by their order (`fieldsMatch: exact`, the default), a column is told by its name all the same, so that one too many is one finding. A column without a name is left to `blank-label`.",
	hint: "Describe the column in the schema in the same change, or write `fieldsMatch: subset` there if more columns are welcome.",
	peers: ["Frictionless: extra-label", "Great Expectations: expect_table_columns_to_match_set"],
	parameters: {},
	find: async (context) => labelViolations(context, ["extra"]),
	describe: (_violations, column) => `The column ${column} is not in the schema`
};

// src/core/checks/schema/comparable-columns.ts
function comparableColumns(fields, schema, table, targetFields, target, targetTable) {
	const from = keyColumns(fields, schema, table);
	if (!from) return void 0;
	const typed = target && keyColumns(targetFields, target, targetTable);
	const to = from.map((column, i) => {
		const own = typed?.[i];
		if (own) return own.judge.field.type === "any" ? {
			...own,
			judge: column.judge
		} : own;
		const name = targetFields[i] ?? "";
		const position = targetTable.columns.indexOf(name);
		return position === -1 ? void 0 : {
			judge: column.judge,
			position,
			name: columnName(targetTable.columns, position)
		};
	});
	if (to.some((column) => column === void 0)) return void 0;
	const referred = to;
	return {
		from: from.map((column, i) => column.judge.field.type === "any" ? {
			...column,
			judge: referred[i].judge
		} : column),
		to: referred
	};
}

// src/core/checks/schema/scan-references.ts
var RowsByKey = class {
	#last = /* @__PURE__ */ new Map();
	#previous = [];
	add(key, row) {
		this.#previous[row] = this.#last.get(key) ?? -1;
		this.#last.set(key, row);
	}
	keys() {
		return this.#last.keys();
	}
	has(key) {
		return this.#last.has(key);
	}
	rowsOf(key) {
		const rows = [];
		for (let row = this.#last.get(key) ?? -1; row !== -1; row = this.#previous[row] ?? -1) rows.push(row);
		return rows.reverse();
	}
};
function scanReferences(scans, table, key) {
	return scans.of(table, `schema references ${nameKey(key)}`, () => {
		const rows = new RowsByKey();
		return {
			row: (row) => {
				const identity = holdsValues(row) ? identifyKey(row.cells, key) : void 0;
				if (identity !== void 0) rows.add(identity, row.index);
			},
			finish: () => rows
		};
	});
}

// src/core/checks/schema/dangling-references.ts
async function danglingReferences(referrer, context) {
	const { diff } = context;
	if (!diff?.changes.some(({ op }) => op === "removed" || op === "modified")) return [];
	const found = [];
	for (const path of referrer.source.paths) found.push(...await danglingIn(path, referrer, diff, context));
	return found;
}
async function danglingIn(path, { key, source }, diff, { base, head, scans, files, schema }) {
	const table = await files.table("head", path);
	const own = schema?.table;
	if (!table || !base || !own || !source.schema) return [];
	const args = [
		key.fields,
		source.schema,
		table,
		key.reference.fields,
		own
	];
	const before = comparableColumns(...args, base);
	const now = comparableColumns(...args, head);
	if (!before || !now) return [];
	const touched = touchedKeys(diff, before.to);
	if (touched.size === 0) return [];
	const [rows, left] = await Promise.all([scanReferences(scans, table, now.from), scanReferences(scans, head, now.to)]);
	return [...touched].flatMap((identity) => {
		const holders = left.has(identity) ? [] : rows.rowsOf(identity);
		const [index] = holders;
		if (index === void 0) return [];
		const line = table.line(index);
		const refer = countPhrase(holders.length, "row refers", "rows refer");
		return [{
			side: "head",
			byChange: true,
			count: holders.length,
			counterpart: {
				path,
				side: "head",
				index,
				...line === void 0 ? {} : { line }
			},
			referrer: path,
			detail: `${refer} to ${key.reference.fields.join(" and ")} ${showKey(identity, key.fields.length)}, which is gone`
		}];
	});
}
function touchedKeys({ changes }, key) {
	const touched = /* @__PURE__ */ new Set();
	for (const change of changes) {
		if (change.op !== "removed" && change.op !== "modified") continue;
		const identity = identifyKey(change.base.cells, key);
		if (identity !== void 0) touched.add(identity);
	}
	return touched;
}

// src/core/checks/schema/find-orphans.ts
async function findOrphans(reference, context) {
	const { base, head } = context;
	const [before, now] = await Promise.all([base && readEnds("base", base, reference, context), readEnds("head", head, reference, context)]);
	if (typeof now === "string") return cannotTell(now, before === now);
	if (!now) return [];
	const old = typeof before === "object" ? before : void 0;
	return [...old ? orphans("base", old, reference, []) : [], ...orphans("head", now, reference, old?.known ?? [])];
}
function cannotTell(detail, sameInBase) {
	if (!sameInBase) return [{
		side: "head",
		detail,
		byChange: true
	}];
	return [{
		side: "base",
		detail
	}, {
		side: "head",
		detail
	}];
}
async function readEnds(side, table, { key, target }, { scans, files, schema }) {
	const own = schema?.table;
	if (!own) return void 0;
	const paths = target?.paths ?? [];
	const tables = target ? await Promise.all(paths.map((path) => files.table(side, path))) : [table];
	const targets = tables.filter((one) => one !== void 0);
	if (targets.length < Math.max(tables.length, 1)) {
		const unread = paths.filter((_, i) => tables[i] === void 0);
		return `${listNames(unread)}, which the schema refers to, is not there or cannot be read`;
	}
	const schemaOf = target ? target.schema : own;
	const pairs = targets.map((one) => comparableColumns(key.fields, own, table, key.reference.fields, schemaOf, one));
	const [first] = pairs;
	if (!first || pairs.some((pair) => !pair)) return void 0;
	const [rows, ...known] = await Promise.all([scanReferences(scans, table, first.from), ...pairs.map((pair, i) => scanReferences(scans, targets[i], pair.to))]);
	return {
		rows,
		known,
		names: first.from.map(({ name }) => name)
	};
}
function orphans(side, { rows, known, names }, { key, target }, knownBefore) {
	const column = names.length === 1 ? { column: names[0] } : {};
	const fields = key.reference.fields.join(" and ");
	const what = target ? `${fields} of ${key.reference.resource}` : fields;
	const found = [];
	for (const identity of rows.keys()) {
		if (known.some((one) => one.has(identity))) continue;
		const wasKnown = knownBefore.some((one) => one.has(identity));
		const detail = `no ${what} is ${showKey(identity, names.length)}${wasKnown ? " any more" : ""}`;
		const lost = wasKnown ? { byChange: true } : {};
		for (const index of rows.rowsOf(identity)) found.push({
			side,
			index,
			detail,
			...column,
			...lost
		});
	}
	return found;
}

// src/core/checks/schema/foreign-key.ts
const foreignKey = {
	name: "foreign-key",
	title: "References to rows that do not exist",
	severity: "error",
	dimension: "consistency",
	about: "The schema says that values of this file stand in a field of another one (`foreignKeys`), and they do not: joins lose these rows. A row that loses what it refers to because the other file changed counts as new; so do rows of an unchanged file that refer to rows removed from this one.",
	caveat: "A key of several fields that lacks a part refers to nothing, as in SQL. Values are compared by the type of the field referred to. Nothing is told where the other file is gone as a whole and the referring one was not changed.",
	hint: "Correct the reference, or add the row that it refers to in the same change.",
	peers: [
		"Frictionless: foreign-key",
		"Deequ: ReferentialIntegrity",
		"dbt: relationships"
	],
	parameters: {},
	reads: ({ schema, head }) => schema?.table?.foreignKeys.flatMap(({ fields }) => (schema.table && keyColumns(fields, schema.table, head))?.map(({ position }) => position) ?? []) ?? [],
	find: async (context) => {
		const { schema } = context;
		if (!schema?.table) return [];
		return (await Promise.all([...schema.references.map((reference) => findOrphans(reference, context)), ...schema.referrers.map((referrer) => danglingReferences(referrer, context))])).flat();
	},
	describe: (violations, column) => {
		const dangling = violations.filter((one) => one.referrer);
		const own = violations.length - dangling.length;
		return [...own > 0 ? [tellOwn(violations, own, column)] : [], ...dangling.length > 0 ? [tellDangling(dangling)] : []].join("; ");
	}
};
function tellOwn(violations, count, column) {
	const whole = violations.find(({ index, count: many }) => index === void 0 && many === void 0);
	if (whole) return `References cannot be followed: ${whole.detail ?? ""}`;
	return `${countPhrase(count, "row refers", "rows refer")} to what is not there${column === void 0 ? "" : ` in ${column}`}`;
}
function tellDangling(dangling) {
	const count = dangling.reduce((sum, one) => sum + (one.count ?? 1), 0);
	const files = listNames([...new Set(dangling.map(({ referrer }) => referrer))]);
	return `${countPhrase(count, "row", "rows")} of ${files} ${count === 1 ? "refers" : "refer"} to keys that are gone`;
}

// src/core/checks/schema/incorrect-label.ts
const incorrectLabel = {
	name: "incorrect-label",
	title: "Columns named or placed otherwise than the schema says",
	severity: "error",
	dimension: "consistency",
	about: "A column stands where the schema has another one: it was renamed, or columns changed places. Programs that read columns by their order, as the standard has it unless `fieldsMatch` says otherwise, take one for the other.",
	caveat: "Of columns that changed places, the fewest that explain it are named. Cells are judged by the column that carries the name. In JSON, keys have no order, and none is asked for.",
	hint: "Put the columns into the order of the schema, or write `fieldsMatch: equal` there if the order does not matter.",
	peers: ["Frictionless: incorrect-label", "Great Expectations: expect_table_columns_to_match_ordered_list"],
	parameters: {},
	find: async (context) => labelViolations(context, ["renamed", "moved"]),
	describe: ([first]) => `The header is not what the schema says: ${first?.detail ?? ""}`
};

// src/core/checks/schema/json-schema-error.ts
const jsonSchemaError = {
	name: "json-schema-error",
	title: "Records that do not fit their JSON Schema",
	severity: "error",
	dimension: "validity",
	about: "A record of a JSON Lines, JSON or Parquet file is not what the JSON Schema named in the config says: a key is missing, a value is of another type or outside of what is allowed. Drafts 2020-12, 2019-09, draft-07 and draft-06 are read.",
	caveat: "A record tells one fault a key, the one nearest to the top. References to other files and addresses are not followed, and patterns that need look-around are refused: both are faults of the schema.",
	hint: "Correct the records, or the JSON Schema.",
	peers: ["Great Expectations: expect_column_values_to_match_json_schema", "qsv: validate"],
	parameters: {},
	find: async (context) => {
		const schema = context.schema?.json;
		if (!schema) return [];
		if (context.head.format === "csv" || context.head.format === "xlsx") {
			const detail = "a file of rows has no types of its own; describe it by a Table Schema";
			return [{
				side: "head",
				detail
			}, ...context.base ? [{
				side: "base",
				detail
			}] : []];
		}
		return judgeRows(context, "json schema", (_side, table) => (row) => judgeRow(row, table, schema));
	},
	describe: (violations, column) => {
		const [first] = violations;
		if (first?.index === void 0 && column === void 0) return `The JSON Schema cannot judge the file: ${first?.detail ?? ""}`;
		return `${countPhrase(violations.length, "record does", "records do")} not fit the JSON Schema${column === void 0 ? "" : ` in ${column}`}: ${expectations(violations)}`;
	}
};
function judgeRow(row, { columns }, schema) {
	const value = JSON.parse(recordText(row, columns));
	return schema.judge(value).map(({ key, path, expected }) => {
		const found = path === "" ? "" : `${path} is ${showValue(valueAt(value, path))}, `;
		return {
			...key === void 0 ? {} : { column: key },
			detail: `${found}${expected}`,
			expected
		};
	});
}
function valueAt(value, pointer) {
	let here = value;
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return void 0;
		here = here[key];
	}
	return here;
}

// src/core/checks/schema/missing-label.ts
const missingLabel = {
	name: "missing-label",
	title: "Columns that the schema has and the file lacks",
	severity: "error",
	dimension: "completeness",
	about: "The schema of the file has a field that no column of the file is named after. Whoever reads the file by its schema finds nothing there. Which columns may be missing is what `fieldsMatch` of the schema says.",
	caveat: "In JSON a key that no record has counts only where the field is required or part of the primary key. Names are compared letter for letter, case included.",
	hint: "Put the column back, or take the field out of the schema in the same change.",
	peers: [
		"Frictionless: missing-label",
		"Great Expectations: expect_table_columns_to_match_set",
		"Deequ: hasColumn"
	],
	parameters: {},
	find: async (context) => labelViolations(context, ["missing", "unmatched"]),
	describe: (_violations, column) => column === void 0 ? "The file has none of the columns that the schema names" : `The file has no column ${column}, which the schema names`
};

// src/core/checks/schema/duplicate-violations.ts
function duplicateViolations(side, keys, about, diff) {
	const isOld = (row) => side === "base" || diff !== void 0 && diff.headToBase[row] !== -1;
	return keys.flatMap(({ rows, shown }) => {
		const [first = -1, second = -1] = [...rows.filter(isOld), ...rows.filter((row) => !isOld(row))];
		return rows.map((index) => {
			const other = index === first ? second : first;
			return {
				side,
				index,
				partners: [other],
				counterpart: {
					side,
					index: other
				},
				...about(shown)
			};
		});
	});
}

// src/core/checks/schema/scan-key.ts
function scanKey(scans, table, key) {
	return scans.of(table, `schema key ${nameKey(key)}`, () => {
		const firstRows = /* @__PURE__ */ new Map();
		const duplicates = /* @__PURE__ */ new Map();
		const incomplete = [];
		return {
			row: (row) => {
				if (!holdsValues(row)) return;
				const { index, cells } = row;
				const lacking = key.find(({ judge, position }) => judge.isMissing(cells[position]));
				if (lacking) {
					incomplete.push({
						row: index,
						column: lacking.name
					});
					return;
				}
				const identity = identifyKey(cells, key);
				if (identity === void 0) return;
				const first = firstRows.get(identity);
				if (first === void 0) {
					firstRows.set(identity, index);
					return;
				}
				const group = duplicates.get(identity);
				if (group) group.push(index);
				else duplicates.set(identity, [first, index]);
			},
			finish: () => ({
				duplicates: [...duplicates].map(([identity, rows]) => ({
					shown: showKey(identity, key.length),
					rows
				})),
				incomplete
			})
		};
	});
}

// src/core/checks/schema/primary-key.ts
const primaryKey = {
	name: "primary-key",
	title: "Rows that break the primary key",
	severity: "error",
	dimension: "uniqueness",
	about: "The schema names the fields that tell a row from every other (`primaryKey`), and these rows share them with another row or lack a part of them. Whoever joins by the key multiplies rows or loses them.",
	caveat: "A missing part of a key of several fields counts, as the standard says; Frictionless only minds when all parts are missing. Files of one resource are judged one by one.",
	hint: "Give each row a key of its own, or correct the primary key in the schema.",
	peers: [
		"Frictionless: primary-key",
		"Great Expectations: expect_compound_columns_to_be_unique",
		"Deequ: isPrimaryKey"
	],
	parameters: {},
	reads: ({ schema, head }) => (schema?.table && keyColumns(schema.table.primaryKey, schema.table, head))?.map(({ position }) => position) ?? [],
	find: async (context) => {
		const { base, head, schema } = context;
		if (!schema?.table || schema.table.primaryKey.length === 0) return [];
		const found = [base ? brokenKeys("base", base, schema.table, context) : [], brokenKeys("head", head, schema.table, context)];
		return (await Promise.all(found)).flat();
	},
	describe: (violations) => {
		const missing = violations.filter((one) => one.missing).length;
		const shared = violations.length - missing;
		return `The primary key of the schema does not hold: ${[...shared > 0 ? [`${countPhrase(shared, "row shares", "rows share")} it`] : [], ...missing > 0 ? [`${countPhrase(missing, "row lacks", "rows lack")} a part of it`] : []].join(", ")}`;
	}
};
async function brokenKeys(side, table, schema, { scans, diff }) {
	const key = keyColumns(schema.primaryKey, schema, table);
	if (!key) return [];
	const { duplicates, incomplete } = await scanKey(scans, table, key);
	const names = key.map(({ name }) => name).join(" and ");
	return [...duplicateViolations(side, duplicates, (shown) => ({ detail: `${names} ${shown}` }), diff), ...incomplete.map(({ row, column }) => ({
		side,
		index: row,
		detail: `no value in ${column}`,
		missing: true
	}))];
}

// src/core/checks/schema/schema-error.ts
const schemaError = {
	name: "schema-error",
	title: "Faults of the schema",
	severity: "error",
	dimension: "validity",
	about: "The schema file that judges the data is broken: it cannot be read, names a type or a constraint that does not exist, or refers to a file or field that is not there. What is broken judges nothing, so data may pass that should not.",
	caveat: "Keys of a descriptor that the standard does not know are allowed there, and told only where they differ from a known one by letter case, `_`, `-` or a plural.",
	hint: "Correct the schema file at the place named.",
	peers: ["Frictionless: schema-error, field-error, package-error, resource-error"],
	parameters: {},
	find: async ({ base, schema, newSettings }) => {
		if (!schema) return [];
		const { faults } = schema;
		const ofBase = base && !newSettings?.has("schema") ? faults.base : [];
		const inBase = new Set(ofBase.map(identify));
		return [...ofBase.map((fault) => violation("base", fault)), ...faults.head.map((fault) => ({
			...violation("head", fault),
			...inBase.has(identify(fault)) ? {} : { byChange: true }
		}))];
	},
	describe: (violations) => `The schema has ${countPhrase(violations.length, "fault", "faults")}${violations.length > 1 ? ", such as" : ""}: ${violations[0]?.detail ?? ""}`
};
function identify({ path, pointer, message }) {
	return JSON.stringify([
		path,
		pointer,
		message
	]);
}
function violation(side, { path, line, pointer, message }) {
	return {
		side,
		detail: `${line === void 0 ? path : `${path}:${line}`}: ${message}${pointer === "" ? "" : ` (${pointer})`}`
	};
}

// src/core/checks/schema/type-error.ts
const typeError = {
	name: "type-error",
	title: "Cells that are not of their type",
	severity: "error",
	dimension: "validity",
	about: "A cell cannot be read as what the schema says its column holds: a word where a number should be, a date in another format, text `\"1\"` in JSON where the number 1 should be. Programs that load the file by its schema fail on it, or drop the value.",
	caveat: "Types are read as the Table Schema standard says, which is stricter than Frictionless in a few places that docs/table-schema.md lists: dates need their zeros (`2024-01-05`), and JSON text is no number. What stands for a missing value has to be listed under `missingValues`.",
	hint: "Correct the cells, or the type and `missingValues` of the field in the schema.",
	peers: [
		"Frictionless: type-error",
		"Great Expectations: expect_column_values_to_be_of_type",
		"Deequ: hasDataType"
	],
	parameters: {},
	find: async (context) => (await judgeCells$1(context)).filter(({ kind }) => kind === "type"),
	describe: (violations, column) => `${countPhrase(violations.length, "cell", "cells")} of ${column} cannot be read as ${expectations(violations)}`
};

// src/core/checks/schema/unique-error.ts
const uniqueError = {
	name: "unique-error",
	title: "Values that should be unique and are not",
	severity: "error",
	dimension: "uniqueness",
	about: "The schema says that no two rows share the values of a field (the constraint `unique`) or of several fields together (`uniqueKeys`), and these rows do. Values are compared as their type reads them, so `1.0` and `1` are one number.",
	caveat: "Missing values take no part, as in SQL. Where several unique keys are declared, a change in a cell of one of them makes an old duplicate of another count as new.",
	hint: "Remove the row that is there twice, or correct the value that is wrong.",
	peers: [
		"Frictionless: unique-error",
		"Great Expectations: expect_column_values_to_be_unique, expect_compound_columns_to_be_unique",
		"Deequ: isUnique, hasUniqueness",
		"dbt: unique"
	],
	parameters: {},
	reads: ({ schema, head }) => {
		if (!schema?.table) return [];
		const { table } = schema;
		return uniqueKeysOf(table).flatMap((key) => keyColumns(key, table, head)?.map(({ position }) => position) ?? []);
	},
	find: async (context) => {
		const { base, head, schema } = context;
		if (!schema?.table) return [];
		const { table } = schema;
		const found = uniqueKeysOf(table).flatMap((key) => [...base ? [sharedValues("base", base, key, table, context)] : [], sharedValues("head", head, key, table, context)]);
		return (await Promise.all(found)).flat();
	},
	describe: (violations, column) => {
		return `${countPhrase(violations.length, "row shares", "rows share")} ${column ?? "values that make a key"} with another row, where the schema wants no two alike`;
	}
};
function uniqueKeysOf({ fields, uniqueKeys }) {
	return [...fields.filter(({ field }) => field.constraints.unique).map(({ field }) => [field.name]), ...uniqueKeys];
}
async function sharedValues(side, table, fields, schema, { scans, diff }) {
	const key = keyColumns(fields, schema, table);
	if (!key) return [];
	const { duplicates } = await scanKey(scans, table, key);
	const names = key.map(({ name }) => name);
	const [column = ""] = names;
	const about = (shown) => names.length === 1 ? {
		column,
		detail: shown
	} : { detail: `${names.join(" and ")} ${shown}` };
	return duplicateViolations(side, duplicates, about, diff);
}

// src/core/checks/text/find-invisible.ts
const SUSPECT$1 = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|^(?! )\p{Zs}|(?! )\p{Zs}$/gu;
const ALLOWED_CONTROLS = /[\t\n\r]/;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI_END = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)$/u;
const SELECTABLE = /[\p{Extended_Pictographic}\p{S}\p{P}\d\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}]$/u;
const FLAG_BEFORE = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;
const NAMES = /* @__PURE__ */ new Map([
	["\xA0", "no-break space"],
	["­", "soft hyphen"],
	["​", "zero-width space"],
	["‌", "zero-width non-joiner"],
	["‍", "zero-width joiner"],
	["‎", "left-to-right mark"],
	["‏", "right-to-left mark"],
	["؜", "Arabic letter mark"],
	["\u2028", "line separator"],
	["\u2029", "paragraph separator"],
	["⁠", "word joiner"],
	["ㅤ", "Hangul filler"],
	["﻿", "byte order mark"]
]);
function findInvisible(text) {
	const found = [];
	let traits;
	for (const { 0: character, index } of text.matchAll(SUSPECT$1)) {
		traits ??= {
			isRightToLeft: RIGHT_TO_LEFT.test(text),
			isEastAsian: EAST_ASIAN.test(text)
		};
		if (isNeeded(character, text, index, traits)) continue;
		found.push({
			at: index,
			name: nameOf$1(character)
		});
		if (found.length === MOST$2) break;
	}
	return found;
}
const MOST$2 = 100;
const NEAR = 16;
function isNeeded(character, text, at, traits) {
	if (ALLOWED_CONTROLS.test(character)) return true;
	const before = text.slice(Math.max(0, at - NEAR), at);
	const after = text.slice(at + character.length, at + character.length + NEAR);
	const code = character.codePointAt(0);
	if (code === 8205 && EMOJI_END.test(before)) return /^[\p{Extended_Pictographic}\p{S}]/u.test(after);
	if (code === 8204 || code === 8205) return JOINING.test(before) || JOINING.test(after);
	if (isDirection(code)) return traits.isRightToLeft;
	if (/\p{Variation_Selector}/u.test(character)) return SELECTABLE.test(before);
	if (code >= 917536 && code <= 917631) return FLAG_BEFORE.test(before);
	if (code === 4447 || code === 4448) return /\p{Script=Hangul}/u.test(before + after);
	if (code === 847) return /\p{M}$/u.test(before) || /^\p{M}/u.test(after);
	return code === 12288 && traits.isEastAsian;
}
function isDirection(code) {
	if (code === 8237 || code === 8238) return false;
	return [
		8206,
		8207,
		1564
	].includes(code) || code >= 8234 && code <= 8236 || code >= 8294 && code <= 8297;
}
function nameOf$1(character) {
	const known = NAMES.get(character);
	if (known) return known;
	const code = character.codePointAt(0);
	const hex = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
	if (/\p{Cc}/u.test(character)) return `control character ${hex}`;
	if (/\p{Cs}/u.test(character)) return `half a character ${hex}`;
	if (/\p{Zs}/u.test(character)) return `space ${hex}`;
	if (code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297) return `turn of direction ${hex}`;
	return `invisible character ${hex}`;
}

// src/core/checks/text/judge-cells.ts
const ODD = /[^ -~]/;
function judgeCells(context, name, judge) {
	return judgeRows(context, name, (_, { columns }) => function* ({ cells }) {
		for (let i = 0; i < cells.length; i++) {
			const text = cellText(cells[i]);
			if (!ODD.test(text)) continue;
			const detail = judge(text);
			if (detail !== void 0) yield {
				column: columnName(columns, i),
				detail
			};
		}
	});
}

// src/core/checks/text/quote-around.ts
const BEFORE = 20;
const LENGTH = 40;
function quoteAround(text, at) {
	if (text.length <= LENGTH) return text;
	const from = Math.max(0, Math.min(at - BEFORE, text.length - LENGTH));
	const start = cutPlace(text, from, "start");
	const end = Math.max(start, cutPlace(text, from + LENGTH, "end"));
	const cut = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
	return `${start > 0 ? "…" : ""}${cut}${end < text.length ? "…" : ""}`;
}

// src/core/checks/text/invisible-character.ts
const invisibleCharacter = {
	name: "invisible-character",
	title: "Invisible characters",
	severity: "warning",
	dimension: "consistency",
	about: "Cells hold characters that nobody sees: zero-width spaces, control characters, turns of the reading direction, no-break spaces at either end, hidden tags. Values that look equal are then not equal, and text can say to a model what it does not say to a reader.",
	caveat: "Joiners in emoji, Arabic and Indic scripts, marks of direction beside text from right to left, tabs and line breaks are passed over. No-break spaces within a text are too, since French and units are set with them.",
	hint: "Take the characters out, most often by cleaning what was copied from a web page or a PDF.",
	peers: [],
	parameters: {},
	find: (context) => judgeCells(context, "invisible-character", (text) => {
		const [first, ...others] = findInvisible(text);
		if (!first) return void 0;
		const more = others.length > 0 ? ` and ${others.length} more` : "";
		return `${first.name}${more} in ${quoteAround(text, first.at)}`;
	}),
	describe: (violations, column) => `${countPhrase(violations.length, "cell of", "cells of")} ${column} ${violations.length === 1 ? "holds" : "hold"} invisible characters`
};

// src/core/checks/text/find-look-alikes.ts
const LATIN_LIKE = [{
	script: "Cyrillic",
	letters: pair("аеорсухіјѕԁһԛԝАВЕКМНОРСТХУІЈЅԌԚԜ", "aeopcyxijsdhqwABEKMHOPCTXYIJSGQW")
}, {
	script: "Greek",
	letters: pair("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo")
}];
const SIGNS = /* @__PURE__ */ new Map([
	[";", {
		looksLike: ";",
		script: /\p{Script=Greek}/u
	}],
	["։", {
		looksLike: ":",
		script: /\p{Script=Armenian}/u
	}],
	["׃", {
		looksLike: ":",
		script: /\p{Script=Hebrew}/u
	}],
	["ǃ", { looksLike: "!" }],
	["․", { looksLike: "." }],
	["꞉", { looksLike: ":" }]
]);
const SUSPECT = /[\u0370-\u05ff\u01c3\u2024\ua789]/;
const WORD = /[\p{L}\p{M}]+/gu;
const LONGEST_WORD = 100;
const SHORTEST_GREEK = 3;
const MOST$1 = 100;
function findLookAlikes(text) {
	if (!SUSPECT.test(text)) return [];
	const found = [];
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (found.length >= MOST$1) return found;
		if (word.length > 1 && word.length <= LONGEST_WORD) found.push(...lettersIn(word).map(({ at, name }) => ({
			at: index + at,
			name
		})));
	}
	for (const [sign, { looksLike, script }] of SIGNS) {
		const at = text.indexOf(sign);
		if (at !== -1 && !script?.test(text)) found.push({
			at,
			name: `${sign} for ${looksLike}`
		});
	}
	return found;
}
function lettersIn(word) {
	const latin = placesOf(word, /\p{Script=Latin}/u);
	if (latin.length === 0) return [];
	for (const { script, letters } of LATIN_LIKE) {
		const other = placesOf(word, script === "Greek" ? /\p{Script=Greek}/u : /\p{Script=Cyrillic}/u);
		if (other.length === 0 || script === "Greek" && word.length < SHORTEST_GREEK) continue;
		const odd = other.length <= latin.length ? other : latin;
		const lookAlikes = odd === other ? letters : flip(letters);
		const named = odd.flatMap((at) => {
			const likeness = lookAlikes.get(word[at]);
			return likeness === void 0 ? [] : [{
				at,
				name: `${odd === other ? script : "Latin"} ${word[at]} for ${likeness}`
			}];
		});
		if (named.length === odd.length) return named;
	}
	return [];
}
function placesOf(word, script) {
	const places = [];
	for (let i = 0; i < word.length; i++) if (script.test(word[i])) places.push(i);
	return places;
}
function pair(letters, others) {
	return new Map([...letters].map((letter, i) => [letter, others[i]]));
}
function flip(letters) {
	return new Map([...letters].map(([letter, other]) => [other, letter]));
}

// src/core/checks/text/look-alike-character.ts
const lookAlikeCharacter = {
	name: "look-alike-character",
	title: "Look-alike characters",
	severity: "warning",
	dimension: "consistency",
	about: "A letter within a word is of another script and looks the same, such as a Cyrillic `а` in a Latin word. Values that look equal are then not equal, searches miss them, and a filter can be passed by them.",
	caveat: "A word that is written in look-alikes as a whole cannot be told, and only Latin, Cyrillic and Greek are compared. Words that mix scripts on purpose by letters that do not look alike are passed over.",
	hint: "Type the character anew in the script of its word.",
	peers: [],
	parameters: {},
	find: (context) => judgeCells(context, "look-alike-character", (text) => {
		const [first, ...others] = findLookAlikes(text);
		if (!first) return void 0;
		const more = others.length > 0 ? ` and ${others.length} more` : "";
		return `${first.name}${more} in ${quoteAround(text, first.at)}`;
	}),
	describe: (violations, column) => `${countPhrase(violations.length, "cell of", "cells of")} ${column} ${violations.length === 1 ? "holds" : "hold"} letters of another script that look the same`
};

// src/core/checks/text/find-mojibake.ts
const BYTES = new Map([...WINDOWS_1252].map((character, i) => [character, 128 + i]));
const LEAD = "[\\u00c2-\\u00f4]";
const FOLLOW = `[${[...WINDOWS_1252.slice(0, 64)].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}]`;
const RUN = new RegExp(`(?:${LEAD}${FOLLOW}{1,3}){1,200}`, "g");
const CLOSING = /[»’”…–—]/;
const LATIN_LEAD = /[\u00c2-\u00c5]/;
const decoder = new TextDecoder("utf-8", { fatal: true });
function findMojibake(text) {
	for (const { 0: garbled, index } of text.matchAll(RUN)) {
		const meant = decode(garbled);
		if (meant !== void 0 && isCertain(garbled, meant)) return {
			at: index,
			garbled,
			meant
		};
	}
}
function decode(garbled) {
	const bytes = Uint8Array.from(garbled, (character) => BYTES.get(character) ?? 0);
	try {
		return decoder.decode(bytes);
	} catch {
		return;
	}
}
function isCertain(garbled, meant) {
	if (!([...meant].length === 1) || garbled.length > 2) return /[\p{L}\p{P}\p{S}\p{Zs}\p{M}]/u.test(meant);
	return LATIN_LEAD.test(garbled) && !CLOSING.test(garbled);
}

// src/core/checks/text/mojibake.ts
const LONGEST$2 = 20;
const mojibake = {
	name: "mojibake",
	title: "Text in a wrong encoding",
	severity: "warning",
	dimension: "accuracy",
	about: "A text holds pairs such as `Ã©` where `é` was meant: its UTF-8 bytes were read as Windows-1252 before it came here. Where this change garbled a text that base has right, `garbled-text` says so.",
	caveat: "Only UTF-8 read as Windows-1252 is known, by far the most frequent mistake. A text that is about garbled characters is reported too.",
	hint: "Read the source as UTF-8 and import the rows again.",
	peers: ["ftfy: fix_encoding"],
	parameters: {},
	find: async (context) => {
		const damaged = /* @__PURE__ */ new Set();
		if (context.diff) {
			for (const { index, column, cell } of changedCells(context.diff)) if (cell.class.kind === "garbled-text") damaged.add(`${index} ${column}`);
		}
		return (await judgeCells(context, "mojibake", (text) => {
			const found = findMojibake(text);
			if (!found) return void 0;
			return `${cutText(found.garbled, LONGEST$2)} for ${cutText(found.meant, LONGEST$2)} in ${quoteAround(text, found.at)}`;
		})).filter(({ side, index, column }) => side === "base" || !damaged.has(`${index} ${column}`));
	},
	describe: (violations, column) => `${countPhrase(violations.length, "text of", "texts of")} ${column} ${violations.length === 1 ? "was" : "were"} read in a wrong encoding`
};

// src/core/checks/text/script-of.ts
const SCRIPTS = [
	["Latin", /\p{Script=Latin}/gu],
	["Cyrillic", /\p{Script=Cyrillic}/gu],
	["Greek", /\p{Script=Greek}/gu],
	["Arabic", /\p{Script=Arabic}/gu],
	["Hebrew", /\p{Script=Hebrew}/gu],
	["Devanagari", /\p{Script=Devanagari}/gu],
	["Bengali", /\p{Script=Bengali}/gu],
	["Tamil", /\p{Script=Tamil}/gu],
	["Thai", /\p{Script=Thai}/gu],
	["Hangul", /\p{Script=Hangul}/gu],
	["Chinese or Japanese", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu]
];
const FEWEST_LETTERS = 8;
const LEAST_SHARE$1 = .8;
const LONGEST$1 = 600;
function scriptOf(text) {
	const start = text.slice(0, LONGEST$1);
	const letters = start.match(/\p{L}/gu)?.length ?? 0;
	if (letters < FEWEST_LETTERS) return void 0;
	return SCRIPTS.find(([, script]) => (start.match(script)?.length ?? 0) >= letters * LEAST_SHARE$1)?.[0];
}

// src/core/checks/text/language-of.ts
const LONGEST = 300;
const OTHER = /https?:\S+|\S+@\S+|[\p{N}\p{S}_@#/\\|<>{}[\]•]+/gu;
async function openReader(shortest) {
	const { francAll } = await import("./franc-min.js");
	return (text) => {
		const letters = text.slice(0, LONGEST * 4).replace(OTHER, " ").trim().slice(0, LONGEST);
		const script = scriptOf(letters);
		if (script === void 0) return void 0;
		const scores = letters.length < shortest ? [] : francAll(letters);
		return {
			script,
			scores: new Map(scores[0]?.[0] === "und" ? [] : scores)
		};
	};
}

// src/core/checks/text/language-of-column.ts
const SAMPLE_ROWS = 500;
const MOST_TEXTS = 60;
const FEWEST_TEXTS = 20;
const LEAST_SHARE = .9;
async function languagesOfColumns(table, columns, read) {
	const readings = new Map(columns.map((column) => [column, []]));
	for await (const rows of table.read(spread(table.rowCount, SAMPLE_ROWS))) for (const { cells } of rows) for (const [column, seen] of readings) {
		const reading = seen.length < MOST_TEXTS ? read(cellText(cells[column])) : void 0;
		if (reading) seen.push(reading);
	}
	const known = /* @__PURE__ */ new Map();
	for (const [column, seen] of readings) {
		const script = common(seen.map((reading) => reading.script));
		if (script === void 0) continue;
		const language = common(seen.flatMap(({ scores }) => scores.keys().next().value ?? []));
		known.set(column, language === void 0 ? { script } : {
			script,
			language
		});
	}
	return known;
}
function common(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [most] = [...counts].sort(([, a], [, b]) => b - a);
	if (!most || values.length < FEWEST_TEXTS) return void 0;
	return most[1] >= values.length * LEAST_SHARE ? most[0] : void 0;
}
function spread(length, most) {
	const count = Math.min(length, most);
	return Array.from({ length: count }, (_, i) => Math.floor(i * length / count));
}

// src/core/checks/text/wrong-language.ts
const MOST_ROWS = 2e3;
const LONGEST_QUOTE = 50;
const NO_ROWS = {
	base: [],
	head: []
};
const wrongLanguage = defineCheck({
	name: "wrong-language",
	title: "Text in another language",
	severity: "warning",
	dimension: "consistency",
	about: "A text is written in another language or script than nearly all others of its column, as when a scraper follows a link to a translated page. Models learn from it what nobody meant to teach. Looked at are texts that this change adds or edits.",
	caveat: "Short texts are left alone unless their script differs, and so are close relatives such as Spanish and Portuguese, and columns of several languages or of one that is not known (82 are; Finnish, for one, is not). Names, code and word lists may be taken for another language. Of a very large change 2,000 rows are read, evenly spread.",
	hint: "Translate the text or leave it out; where the column is meant to hold several languages, turn the check off.",
	peers: ["Cleanlab Studio: non-English text"],
	parameters: {
		shortest: number().int().min(20).default(80).meta({
			description: "Characters from which on a language is told; a script is told from fewer.",
			origin: "Measured: of the 1,609 texts of banking77 that are as long, none is taken for another language than English; of shorter ones, some are.",
			examples: [120]
		}),
		margin: number().min(0).max(1).default(.8).meta({
			description: "The most that the column's language may score against the best one (1), and the text still counts as of the other.",
			origin: "Measured on those and on Django's translations: of 2,485 texts in the 22 languages that are told, one is taken for another, and of texts in another language three in four are found.",
			examples: [.7]
		})
	},
	async find(context, { shortest, margin }) {
		const { base, head, roles, diff } = context;
		const columns = roles.head.text;
		const rows = columns.length > 0 ? await rowsToRead(context) : NO_ROWS;
		if (rows.base.length + rows.head.length === 0) return [];
		const read = await openReader(shortest);
		const baseOf = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
		const inBase = (column) => base ? baseOf.get(column) : column;
		const known = await languagesOfColumns(base ?? head, columns.flatMap((column) => inBase(column) ?? []), read);
		const judge = (side, table, column, language) => rows[side].flatMap(({ index, cells }) => {
			const text = cellText(cells[column]);
			const other = otherLanguage(read(text), language, margin);
			if (other === void 0) return [];
			const detail = `${other}: ${cutText(text, LONGEST_QUOTE)}`;
			return [{
				side,
				index,
				column: columnName(table.columns, column),
				detail
			}];
		});
		return columns.flatMap((column) => {
			const before = inBase(column);
			const language = before === void 0 ? void 0 : known.get(before);
			if (before === void 0 || !language) return [];
			return [...judge("head", head, column, language), ...base ? judge("base", base, before, language) : []];
		});
	},
	describe: (violations, column) => `${countPhrase(violations.length, "text", "texts")} of ${column} in another language than the rest`
});
async function rowsToRead({ head, diff }) {
	if (!diff) {
		const rows = [];
		for await (const batch of head.read(spread(head.rowCount, MOST_ROWS))) rows.push(...batch);
		return {
			base: [],
			head: rows
		};
	}
	const changed = {
		base: [],
		head: []
	};
	for (const change of diff.changes) {
		if (change.op === "added" || change.op === "modified") changed.head.push(change.head);
		if (change.op === "removed" || change.op === "modified") changed.base.push(change.base);
	}
	const some = (rows) => spread(rows.length, MOST_ROWS).map((i) => rows[i]);
	return {
		base: some(changed.base),
		head: some(changed.head)
	};
}
function otherLanguage(reading, { script, language }, margin) {
	if (!reading) return void 0;
	const [best] = reading.scores.keys();
	if (reading.script !== script) return best === void 0 ? reading.script : nameOf(best);
	if (language === void 0 || best === void 0 || best === language) return void 0;
	return (reading.scores.get(language) ?? 0) < margin ? nameOf(best) : void 0;
}
function nameOf(language) {
	return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}

// src/core/checks/catalogue.ts
var catalogue_exports = /* @__PURE__ */ __exportAll({
	addedRowsDrift: () => addedRowsDrift,
	blankLabel: () => blankLabel,
	blankRow: () => blankRow,
	cellCut: () => cellCut,
	classImbalance: () => classImbalance,
	columnRemoved: () => columnRemoved,
	columnRenamed: () => columnRenamed,
	columnRetyped: () => columnRetyped,
	compressionError: () => compressionError,
	configuredColumnMissing: () => configuredColumnMissing,
	constantColumn: () => constantColumn,
	constraintError: () => constraintError,
	contradictoryLabel: () => contradictoryLabel,
	cosmeticChange: () => cosmeticChange,
	dataFreshness: () => dataFreshness,
	dataReplacedByLink: () => dataReplacedByLink,
	dateConversion: () => dateConversion,
	dayMonthSwap: () => dayMonthSwap,
	digitSwap: () => digitSwap,
	distributionDrift: () => distributionDrift,
	dominantValue: () => dominantValue,
	duplicateKey: () => duplicateKey,
	duplicateLabel: () => duplicateLabel,
	duplicateRow: () => duplicateRow,
	duplicateText: () => duplicateText,
	dvcPointer: () => dvcPointer,
	emptyFile: () => emptyFile,
	encodingError: () => encodingError,
	endBeforeStart: () => endBeforeStart,
	extraCell: () => extraCell,
	extraLabel: () => extraLabel,
	foreignKey: () => foreignKey,
	formatError: () => formatError,
	formulaError: () => formulaError,
	futureDate: () => futureDate,
	garbledText: () => garbledText,
	groupLeakage: () => groupLeakage,
	headerLost: () => headerLost,
	inconsistentCasing: () => inconsistentCasing,
	inconsistentSpelling: () => inconsistentSpelling,
	incorrectLabel: () => incorrectLabel,
	invisibleCharacter: () => invisibleCharacter,
	jsonSchemaError: () => jsonSchemaError,
	keyColumnMissing: () => keyColumnMissing,
	labelShift: () => labelShift,
	labelTypo: () => labelTypo,
	leadingZerosLost: () => leadingZerosLost,
	lfsPointer: () => lfsPointer,
	linkNotFollowed: () => linkNotFollowed,
	lookAlikeCharacter: () => lookAlikeCharacter,
	magnitudeChange: () => magnitudeChange,
	memorisationRisk: () => memorisationRisk,
	missingCell: () => missingCell,
	missingKey: () => missingKey,
	missingLabel: () => missingLabel,
	missingRateDrift: () => missingRateDrift,
	mojibake: () => mojibake,
	nearDuplicate: () => nearDuplicate,
	negativeValue: () => negativeValue,
	newCategory: () => newCategory,
	noRows: () => noRows,
	numberCut: () => numberCut,
	outlier: () => outlier,
	personalData: () => personalData,
	placeholderValue: () => placeholderValue,
	possibleContradiction: () => possibleContradiction,
	possibleSplitLeakage: () => possibleSplitLeakage,
	primaryKey: () => primaryKey,
	recordError: () => recordError,
	rowCut: () => rowCut,
	schemaError: () => schemaError,
	scientificNotation: () => scientificNotation,
	secret: () => secret,
	splitLeakage: () => splitLeakage,
	suiteError: () => suiteError,
	swallowedRows: () => swallowedRows,
	timeLeakage: () => timeLeakage,
	typeError: () => typeError,
	typeOutlier: () => typeOutlier,
	unclosedQuote: () => unclosedQuote,
	uncomparedFile: () => uncomparedFile,
	uniqueError: () => uniqueError,
	unitJump: () => unitJump,
	unknownLabel: () => unknownLabel,
	valueOutOfRange: () => valueOutOfRange,
	vanishedCategory: () => vanishedCategory,
	wrongLanguage: () => wrongLanguage
});

// src/core/checks/registry.ts
const CHECKS = Object.values(catalogue_exports).sort((a, b) => a.name < b.name ? -1 : 1);

// src/check/key-of-new-table.ts
async function keyOfNewTable(head, key, name) {
	const configured = key.map((column) => head.columns.indexOf(column));
	if (configured.length > 0 && configured.every((column) => column >= 0)) return configured;
	const pairing = {
		pairs: head.columns.map((_, i) => ({
			base: i,
			head: i,
			renamed: false,
			moved: false
		})),
		added: [],
		removed: []
	};
	return (await inferKey(head, head, pairing, {
		base: [],
		head: []
	}, name)).headColumns;
}

// src/config/schema/checks-schema.ts
const checksSchema = strictObject(Object.fromEntries(CHECKS.map((check) => [check.name, settingSchema(check)]))).default({});
function settingSchema({ title, severity, parameters }) {
	const own = Object.entries(parameters).map(([name, type]) => [name, withoutDefault$1(type)]);
	return union([
		_enum(["off", "on"]),
		boolean(),
		strictObject({
			severity: _enum([
				"error",
				"warning",
				"info"
			]).optional().meta({
				description: `How bad a finding is; \`${severity}\` where left out.`,
				examples: ["warning"]
			}),
			...Object.fromEntries(own)
		})
	]).optional().meta({
		description: `${title}: \`off\`, \`on\`, or its settings.`,
		examples: ["off"]
	});
}
function withoutDefault$1(type) {
	return (type instanceof ZodDefault ? type.unwrap() : type).optional().meta(type.meta() ?? {});
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

// src/config/schema/dimensions-schema.ts
const weight = number().min(0, "must be 0 or more").optional();
const MEANINGS = {
	accuracy: "whether values are true",
	validity: "whether values are allowed and can be read",
	consistency: "whether values, rows and files agree with each other",
	uniqueness: "whether each thing is there once",
	completeness: "whether everything is there",
	timeliness: "whether the data is current"
};
const dimensionsSchema = strictObject(Object.fromEntries(DIMENSIONS.map((name) => [name, weight.meta({
	description: `How much it matters ${MEANINGS[name]}.`,
	examples: [2]
})]))).optional();
const profileSchema = _enum(Object.keys(PROFILES)).optional();

// src/config/schema/existing-schema.ts
const existingSchema = _enum([
	"auto",
	"count",
	"skip"
]);

// src/core/expectations/define/example-parameters.ts
const ONE_OF = /* @__PURE__ */ new Set(["min_value"]);
function exampleParameters(expectation) {
	const shape = Object.entries(parameterShape(expectation));
	const written = (isMeant) => Object.fromEntries(shape.filter(([name, type]) => isMeant(name, type)).map(([name, type]) => [name, exampleOf(type)]));
	const needed = written((_, type) => !isOptional(type));
	if (expectationSchema(expectation).safeParse(needed).success) return needed;
	return written((name, type) => ONE_OF.has(name) || !isOptional(type));
}
const isOptional = (type) => type.safeParse(void 0).success;
const exampleOf = (type) => (type.meta()?.["examples"])?.[0];

// src/config/schema/expectations-schema.ts
const known = [...EXPECTATIONS].map(([name, expectation]) => [name, expectationSchema(expectation).optional().meta({
	description: expectation.about,
	get examples() {
		return [exampleParameters(expectation)];
	}
})]);
const anything = union([
	string(),
	number(),
	boolean(),
	_null(),
	array(unknown()),
	record(string(), unknown())
]);
const refused = [...REFUSED].map(([name, hint]) => [name, anything.refine(() => false, {
	error: "cannot be run on a file",
	params: { hint }
}).optional().meta({
	description: `Refused. ${hint}`,
	examples: [{}]
})]);
const expectationsSchema = array(strictObject(Object.fromEntries([...known, ...refused])).refine((entry) => Object.keys(entry).length === 1, {
	error: "must hold exactly one expectation",
	params: { hint: "Start each expectation with a `- ` of its own." },
	when: ({ issues }) => issues.length === 0
}).meta({
	minProperties: 1,
	maxProperties: 1
}));

// src/config/glob/find-glob-fault.ts
const MAX_LENGTH$3 = 1e3;
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
		when: (glob) => glob.length > MAX_LENGTH$3,
		message: `must not be longer than ${MAX_LENGTH$3} characters`,
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

// src/core/review/time/parse-due-time.ts
const UNITS$1 = /* @__PURE__ */ new Map([
	["h", "hours"],
	["hour", "hours"],
	["hours", "hours"],
	["d", "days"],
	["day", "days"],
	["days", "days"],
	["wd", "working days"],
	["working day", "working days"],
	["working days", "working days"]
]);
const MOST = {
	hours: 8784,
	days: 366,
	"working days": 262
};
function parseDueTime(text) {
	const written = /^(\d{1,4})[ \t]{0,9}([a-z]{1,7})(?:[ \t]{1,9}(days?))?$/i.exec(text.trim());
	if (!written) return void 0;
	const [, digits, word = "", second] = written;
	const unit = UNITS$1.get([word, second].filter(Boolean).join(" ").toLowerCase());
	const count = Number(digits);
	return unit !== void 0 && count >= 1 && count <= MOST[unit] ? {
		count,
		unit
	} : void 0;
}

// src/config/schema/date-schema.ts
const dateSchema = date("must be a real date, written as year-month-day");

// src/config/schema/expert-schema.ts
const LOGIN = /^@?[a-z\d][a-z\d_-]{0,38}$/i;
const TEAM = /^@?[a-z\d][a-z\d_-]{0,38}\/[a-z\d][\w-]{0,99}$/i;
const loginSchema = string().check((context) => {
	if (LOGIN.test(context.value)) return;
	const isTeam = TEAM.test(context.value);
	context.issues.push({
		code: "custom",
		input: context.value,
		message: isTeam ? "must be a login, and names a team" : "must be a login of GitHub",
		params: { hint: isTeam ? `Write \`{ team: ${context.value.replace(/^@/, "")} }\` where experts are listed.` : "A login has letters, digits and hyphens, such as `expert-1`." }
	});
}).meta({ pattern: "^@?[A-Za-z0-9][A-Za-z0-9_-]{0,38}$" });
const awaySchema = strictObject({
	from: dateSchema.meta({
		description: "The first day of it.",
		examples: ["2027-07-12"]
	}),
	to: dateSchema.meta({
		description: "The last day of it.",
		examples: ["2027-07-30"]
	})
}).refine(({ from, to }) => from <= to, {
	error: "must end on the day it begins, or later",
	params: { hint: "Write the first day under `from` and the last under `to`." },
	path: ["to"]
});
const limits = {
	datasets: array(globSchema).min(1, "must name at least one dataset").max(100, "must name at most 100; leave it out for all").optional().meta({
		description: "Names of datasets, or globs of files, that they are asked about. Left out, they are asked about all.",
		examples: [["tickets"], ["data/tickets/*.csv"]]
	}),
	"not-sources": array(textSchema).min(1, "must name at least one source").optional().meta({
		description: "Sources whose rows they are never asked about, such as their own.",
		examples: [["vendor-b"]]
	}),
	away: array(awaySchema).optional().meta({
		description: "Times at which they are not asked, both days included; days are those of UTC.",
		examples: [[{
			from: "2027-07-12",
			to: "2027-07-30"
		}]]
	}),
	"minutes-per-week": number().positive("must be over 0").max(2400, "must be at most 2400").optional().meta({
		description: "In place of `minutes-per-expert-per-week`.",
		examples: [60]
	})
};
const expertSchema = union([
	loginSchema,
	strictObject({
		login: loginSchema.meta({
			description: "Their name on GitHub.",
			examples: ["expert-2"]
		}),
		...limits
	}),
	strictObject({
		team: string().regex(TEAM, { error: "must be a team, written as its organisation, a slash and its slug" }).meta({
			description: "A team, whose members may all be asked: its organisation and its slug.",
			examples: ["org/label-experts"]
		}),
		...limits
	})
]);

// src/config/schema/share-schema.ts
const ASK_FOR_SHARE = { params: { hint: "Write a share such as `0.8`, or `80 %`." } };
const shareSchema = union([number().refine((share) => share > 0 && share <= 1, {
	error: "must be over 0 and at most 1",
	...ASK_FOR_SHARE
}).meta({
	exclusiveMinimum: 0,
	maximum: 1
}), string().refine((text) => PERCENT.test(text) && readShare(text) > 0, {
	error: "must be a share, over 0 and at most 1",
	...ASK_FOR_SHARE
}).meta({ pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,6})?) ?%$" })]);
const PERCENT = /^(?:100|\d{1,2}(?:\.\d{1,6})?) ?%$/;
function readShare(written) {
	return typeof written === "number" ? written : Number(`${Number.parseFloat(written)}e-2`);
}

// src/config/schema/without-defaults.ts
function withoutDefaults(map) {
	const keys = Object.entries(map.shape).map(([key, type]) => [key, withoutDefault(type)]);
	return strictObject(Object.fromEntries(keys));
}
function withoutDefault(type) {
	const own = type;
	const inner = own instanceof ZodDefault || own instanceof ZodPrefault ? own.unwrap() : own;
	return (inner instanceof ZodObject ? withoutDefaults(inner) : inner).optional().meta(own.meta() ?? {});
}

// src/config/schema/review-schema.ts
const count = (least, most) => number().refine(Number.isInteger, { error: "must be a whole number" }).min(least, `must be ${least} or more`).max(most, `must be at most ${most}`);
const sampleSchema = strictObject({
	rate: shareSchema.default(.001).meta({
		description: "The share of the eligible rows that is drawn.",
		examples: [.001, "0.1 %"]
	}),
	floor: count(1, 1e5).default(30).meta({
		description: "At least so many are drawn, or all where there are fewer.",
		examples: [30]
	}),
	cap: count(1, 1e5).default(500).meta({
		description: "At most so many are drawn.",
		examples: [500]
	})
});
const reviewSchema = strictObject({
	experts: array(expertSchema).max(200, "must list at most 200 entries; list a team instead").default([]).meta({
		description: "Who may be asked: logins, and teams. Authors of a pull request and of its commits are never asked about it.",
		examples: [[
			"expert-1",
			{
				login: "expert-2",
				"not-sources": ["vendor-b"]
			},
			{ team: "org/label-experts" }
		]]
	}),
	ask: array(textSchema).refine((columns) => columns.length === 1, {
		error: "must list exactly one column: one review asks about one column",
		params: { hint: "Write the one that matters most, such as `ask: [price]`." }
	}).optional().meta({
		description: "The one column that experts are asked about. Left out, it is the dataset's `label`.",
		examples: [["price"]],
		minItems: 1,
		maxItems: 1
	}),
	show: array(textSchema).min(1, "must list at least one column").optional().meta({
		description: "The columns that experts see. Left out, all but those that give the answer away: the key, labels, the source, the split, the annotator and predictions.",
		examples: [["subject", "body"]]
	}),
	"per-row": count(2, 10).default(2).meta({
		description: "How many experts are asked about each row.",
		examples: [2]
	}),
	sample: sampleSchema.prefault({}).meta({
		description: "How many of the eligible rows are drawn: `rate` of them, at least `floor`, at most `cap`.",
		examples: [{
			rate: .001,
			floor: 30,
			cap: 500
		}]
	}),
	"queue-below": count(0, 1e5).default(10).meta({
		description: "Fewer eligible rows than this wait for the dataset's next review; 0 asks about them at once.",
		examples: [10, 0]
	}),
	agreement: shareSchema.default(.8).meta({
		description: "The share of rows on which experts have to agree.",
		examples: [.8, "80 %"]
	}),
	minimum: count(1, 1e5).default(30).meta({
		description: "Where fewer rows were answered, agreement is judged together with the dataset's latest reviews.",
		examples: [30]
	}),
	"max-error": shareSchema.default(.05).meta({
		description: "The share of rows whose label may be wrong.",
		examples: [.05, "5 %"]
	}),
	guideline: textSchema.refine((path) => !/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z][a-z\d+.-]*:/i.test(path), {
		error: "must be the path of a file in this repository",
		params: { hint: "Write it from the root of the repository, such as `docs/labelling.md`." }
	}).optional().meta({
		description: "The path of the guideline that says how to label; packets link it.",
		examples: ["docs/labelling.md"]
	}),
	"guideline-owners": array(loginSchema).default([]).meta({
		description: "Who is asked to change the guideline where experts disagree, and may approve a change of it.",
		examples: [["guideline-owner"]]
	}),
	due: string().refine((text) => parseDueTime(text) !== void 0, {
		error: "must be a time such as `2 working days`, and at most a year",
		params: { hint: "Count `hours`, `days` or `working days`, Monday to Friday." }
	}).default("2 working days").meta({
		description: "How long an expert has before the rows go to the next one: so many `hours`, `days` or `working days`.",
		examples: ["2 working days"]
	}),
	"minutes-per-expert-per-week": number().positive("must be over 0").max(2400, "must be at most 2400").default(30).meta({
		description: "The most time that is asked of an expert in any seven days.",
		examples: [30]
	}),
	enforce: _enum(["hold", "observe"]).default("hold").meta({
		description: "`hold` lets the review decide the merge; `observe` tells everything and holds nothing.",
		examples: ["observe"]
	}),
	answers: _enum(["any", "blind"]).refine((answers) => answers !== "blind", {
		error: "must be `any` for now: private ways to answer are not there yet",
		params: { hint: "Write `answers: any`, or leave it out." }
	}).default("any").meta({
		description: "How experts may answer. `blind`, without seeing each other, comes later and is refused until then.",
		examples: ["any"]
	}),
	images: array(string().regex(/^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i, { error: "must be the name of a host, without `https://` and a path" })).default([]).meta({
		description: "Hosts whose images packets show; images of all others stay links.",
		examples: [["images.example.com"]]
	})
});
const ownReviewSchema = union([
	literal("off"),
	literal(false),
	withoutDefaults(reviewSchema)
]);

// src/config/schema/rules-schema.ts
const rulesSchema = array(strictObject({
	name: string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, as in `price-positive`").max(60, "must have at most 60 characters").meta({
		description: "What reports and waivers call the rule.",
		examples: ["price-positive"]
	}),
	condition: textSchema.meta({
		description: "What must hold of a row, in CEL: columns by their names, `row[\"odd name\"]` for other names, `written` for cells as text, and `old` for the same row in base.",
		examples: ["price > 0 || status == \"free\"", "old == null || price <= 2 * old.price"]
	}),
	when: textSchema.optional().meta({
		description: "Which rows the rule is about, in CEL. Left out, it is about every row.",
		examples: ["status != \"draft\""]
	}),
	message: textSchema.optional().meta({
		description: "What to say of a row that breaks the rule; `{price}` stands for its cell, `{old.price}` for that of base. Left out, the cells that the rule reads are shown.",
		examples: ["a price of {price} is not possible"]
	}),
	severity: _enum([
		"error",
		"warning",
		"info"
	]).default("error").meta({
		description: "How bad a row that breaks the rule is.",
		examples: ["warning"]
	}),
	dimension: _enum(DIMENSIONS).default("validity").meta({
		description: "The quality dimension that the rule serves, under which reports group it.",
		examples: ["consistency"]
	})
}));

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

// src/config/schema/split-schema.ts
const splitSchema = union([textSchema, strictObject({ column: textSchema.meta({
	description: "The column that says which split a row is of.",
	examples: ["split"]
}) })]);

// src/config/schema/table-schema-schema.ts
const inlineSchema = record(string(), unknown()).refine((value) => Object.hasOwn(value, "fields"), {
	error: "must have `fields`",
	params: { hint: "For example `schema: { fields: [{ name: price, type: number }] }`." }
}).meta({
	type: "object",
	required: ["fields"]
});
const tableSchemaSchema = union([textSchema, inlineSchema]);

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
	split: splitSchema.optional().meta({
		description: "Which split these files are, or `{ column: split }` for the column that says so row by row. Datasets that share a name are splits of one.",
		examples: ["train", { column: "split" }]
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
	schema: tableSchemaSchema.optional().meta({
		description: "The path of the schema that judges the files: a Table Schema, a `datapackage.json`, or for JSON Lines, JSON and Parquet a JSON Schema; or a Table Schema itself, as `assay suggest-checks` proposes one. Left out, it is the data package beside a file or above it that lists it.",
		examples: [
			"datapackage.json",
			"schemas/ticket.schema.json",
			{ fields: [{
				name: "price",
				type: "number",
				constraints: { minimum: 0 }
			}] }
		]
	}),
	suite: textSchema.optional().meta({
		description: "The path of a suite of Great Expectations (JSON) whose expectations hold too. Those that a pull request brings along judge it.",
		examples: ["gx/expectations/tickets.json"]
	}),
	expectations: expectationsSchema.default([]).meta({
		description: "What has to hold, in Great Expectations' names and parameters. See [the expectations](expectations.md).",
		examples: [[{ expect_column_values_to_not_be_null: {
			column: "body",
			mostly: .99
		} }]]
	}),
	profile: profileSchema.meta({
		description: "What the data is for. It decides which quality dimensions the report shows first, never whether a gate fails; `docs/dimensions.md` gives the weights and why.",
		examples: ["classification"]
	}),
	dimensions: dimensionsSchema.meta({
		description: "How much each quality dimension matters, in place of the profile's weights: the highest is shown first, and 0 is folded. 1 where there is no profile.",
		examples: [{
			accuracy: 2,
			timeliness: 0
		}]
	}),
	checks: checksSchema.meta({
		description: "Settings of the checks for this dataset; they go before those of all datasets.",
		examples: [{ "cosmetic-change": "off" }]
	}),
	existing: existingSchema.optional().meta({
		description: "The same as `existing` of all datasets, for this one; it goes before that.",
		examples: ["skip"]
	}),
	rules: rulesSchema.default([]).meta({
		description: "Rules of your own over the rows of the dataset; see [rules](rules.md) for what they can say.",
		examples: [[{
			name: "price-positive",
			condition: "price > 0 || status == \"free\""
		}]]
	}),
	review: ownReviewSchema.optional().meta({
		description: "The review of this dataset: `off`, or keys of `review` that go before those of all datasets, one by one.",
		examples: ["off", {
			ask: ["price"],
			"per-row": 3
		}]
	}),
	tolerance: record(string(), number().min(0, "must be 0 or more")).default({}).meta({
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

// src/config/schema/privacy-schema.ts
const privacySchema = strictObject({
	mask: boolean().default(true).meta({
		description: "Whether e-mail addresses, phone, card, account and national numbers, keys and tokens are masked wherever rows are shown. What machines read back, `assay diff --format jsonl` and `assay apply`, always holds them.",
		examples: [false]
	}),
	columns: array(textSchema).default([]).meta({
		description: "Columns of any dataset whose cells are never shown. Their files then tell findings by place and key, without what was seen there.",
		examples: [["customer_name", "address"]]
	}),
	rows: _enum(["show", "hide"]).default("show").meta({
		description: "Whether text out of rows is shown at all: with `hide`, summaries, comments, annotations, `report.json` and the page tell where and how much, and nothing of what stands there.",
		examples: ["hide"]
	})
});

// src/config/schema/waiver-schema.ts
const waiverSchema = strictObject({
	check: textSchema.meta({
		description: "The name of the check, as the report gives it.",
		examples: ["near-duplicate"]
	}),
	key: textSchema.optional().meta({
		description: "The key of the row, as the report gives it, or as the file holds it where the report masks it. Left out, the waiver covers every row.",
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
	until: dateSchema.optional().meta({
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
	checks: checksSchema.meta({
		description: "Settings of the checks, by name, for every dataset: `off`, `on`, or a map of its severity and parameters. See [the checks](checks/README.md).",
		examples: [{
			"cosmetic-change": "off",
			"blank-row": { severity: "error" }
		}]
	}),
	existing: existingSchema.default("auto").meta({
		description: `Whether rows that a pull request leaves alone are judged too, row by row, so that existing findings in them are counted: \`count\`, always; \`skip\`, never; \`auto\`, in files of up to ${formatCount(MOST_COUNTED_ROWS)} rows. New and fixed findings are the same either way, and the report says where rows were skipped. A gate with \`fail-on: all\` counts them always.`,
		examples: ["count"]
	}),
	waivers: array(waiverSchema).default([]).meta({
		description: "Findings that people decided to live with. They are counted and do not fail.",
		examples: [[{
			check: "near-duplicate",
			key: "T-1042",
			reason: "quoted on purpose"
		}]]
	}),
	review: reviewSchema.optional().meta({
		description: "How experts review the rows that a pull request changes, for every dataset. See [the review](review-config.md).",
		examples: [{
			experts: ["expert-1", "expert-2"],
			guideline: "docs/labelling.md"
		}]
	}),
	privacy: privacySchema.prefault({}).meta({
		description: "What may be seen of rows wherever Assay shows them.",
		examples: [{
			columns: ["customer_name"],
			rows: "show"
		}]
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

// src/config/merge-settings.ts
function mergeSettings(ofAll, own) {
	const merged = { ...ofAll };
	for (const [name, setting] of Object.entries(own)) {
		const before = Object.hasOwn(ofAll, name) ? ofAll[name] : void 0;
		merged[name] = typeof setting === "object" && typeof before === "object" ? {
			...before,
			...setting
		} : setting === "on" && typeof before === "object" ? before : setting;
	}
	return merged;
}

// src/config/to-review-policy.ts
function mergeReview(ofAll, own) {
	if (own === void 0) return ofAll;
	if (own === "off" || own === false) return void 0;
	const before = ofAll ?? reviewSchema.parse({});
	return {
		...before,
		...own,
		sample: {
			...before.sample,
			...own.sample
		}
	};
}
function toReviewPolicy(parsed) {
	const { sample } = parsed;
	return {
		experts: parsed.experts.map(toRule),
		ask: parsed.ask?.[0],
		show: parsed.show,
		perRow: parsed["per-row"],
		sample: {
			rate: readShare(sample.rate),
			floor: sample.floor,
			cap: sample.cap
		},
		queueBelow: parsed["queue-below"],
		agreement: readShare(parsed.agreement),
		minimum: parsed.minimum,
		maxError: readShare(parsed["max-error"]),
		guideline: parsed.guideline?.replace(/^(?:\.\/)+/, ""),
		guidelineOwners: parsed["guideline-owners"].map(withoutAt),
		due: parseDueTime(parsed.due),
		minutesPerExpertPerWeek: parsed["minutes-per-expert-per-week"],
		enforce: parsed.enforce,
		answers: parsed.answers,
		imageHosts: parsed.images.map((host) => host.toLowerCase())
	};
}
function toRule(expert) {
	if (typeof expert === "string") return { who: { login: withoutAt(expert) } };
	const { datasets, away, "not-sources": notSources, "minutes-per-week": minutesPerWeek } = expert;
	return {
		who: "login" in expert ? { login: withoutAt(expert.login) } : { team: withoutAt(expert.team) },
		...datasets === void 0 ? {} : { datasets },
		...notSources === void 0 ? {} : { notSources },
		...away === void 0 ? {} : { away },
		...minutesPerWeek === void 0 ? {} : { minutesPerWeek }
	};
}
const withoutAt = (name) => name.replace(/^@/, "");

// src/config/to-config.ts
function toConfig(parsed) {
	const checks = toChecks(parsed.checks);
	const { review } = parsed;
	const { "fail-on": failOn, severity } = parsed.gates.data;
	return {
		datasets: parsed.datasets.map((dataset) => toDataset(dataset, checks, parsed)),
		gates: { data: {
			failOn,
			severity
		} },
		checks,
		existing: parsed.existing,
		waivers: parsed.waivers,
		...review === void 0 ? {} : { review: toReviewPolicy(review) },
		privacy: parsed.privacy,
		ignore: parsed.ignore
	};
}
function toDataset({ source, split, review: ownReview, existing, ...dataset }, checksOfAll, ofAll) {
	const review = mergeReview(ofAll.review, ownReview);
	return {
		...dataset,
		existing: existing ?? ofAll.existing,
		name: dataset.name ?? nameFromGlob(dataset.path),
		key: asList(dataset.key),
		text: asList(dataset.text),
		...source === void 0 ? {} : { source: typeof source === "string" ? { column: source } : source },
		...split === void 0 ? {} : typeof split === "string" ? { split } : { splitColumn: split.column },
		dialect: toHints(dataset.dialect),
		...review === void 0 ? {} : { review: toReviewPolicy(review) },
		expectations: dataset.expectations.flatMap(toExpectations),
		tolerance: withoutPrototype(dataset.tolerance),
		checks: withoutPrototype(mergeSettings(checksOfAll, toChecks(dataset.checks)))
	};
}
function toHints({ "line-ending": lineEnding, quote, ...same }) {
	return {
		...same,
		...quote === void 0 ? {} : { quote: quote === "none" ? null : quote },
		...lineEnding === void 0 ? {} : { lineEnding }
	};
}
const toChecks = (checks) => withoutPrototype(Object.fromEntries(Object.entries(checks).flatMap(([name, setting]) => setting === void 0 ? [] : [[name, toSetting(setting)]])));
const toSetting = (setting) => {
	if (typeof setting === "boolean") return setting ? "on" : "off";
	return setting;
};
const toExpectations = (entry) => Object.entries(entry).flatMap(([name, parameters]) => parameters ? [{
	name,
	parameters
}] : []);
const asList = (value) => typeof value === "string" ? [value] : value;
const withoutPrototype = (record) => Object.assign(Object.create(null), record);

// src/config/default-config.ts
const DEFAULT_CONFIG = toConfig(configSchema.parse({}));

// src/core/schema/constraints/read-constant.ts
function readConstant(constant, type) {
	if (constant === null || constant === void 0) return void 0;
	return type.read(typeof constant === "string" ? constant : new Literal(JSON.stringify(constant)));
}

// src/core/schema/constraints/bound.ts
function bound(words, keeps) {
	return (limit, type) => {
		const value = readConstant(limit, type);
		if (value === void 0 || !type.compare) return { fault: `is ${showValue(limit)}, where the field's type wants ${type.expects}` };
		const { compare } = type;
		const isNumber = (one) => compare(one, one) === 0;
		return {
			expects: `${words} ${typeof limit === "string" ? limit : showValue(limit)}`,
			holds: (one) => {
				const order = compare(one, value);
				return Number.isNaN(order) ? isNumber(one) : keeps(order);
			}
		};
	};
}
const minimum = bound("at least", (order) => order >= 0);
const maximum = bound("at most", (order) => order <= 0);
const exclusiveMinimum = bound("more than", (order) => order > 0);
const exclusiveMaximum = bound("less than", (order) => order < 0);

// src/core/schema/constraints/json-schema.ts
function jsonSchema(descriptor) {
	const { schema, faults } = compileJsonSchema(descriptor);
	const [first] = faults;
	if (first) return { fault: `${first.pointer === "" ? "is no JSON Schema" : `${first.pointer} is wrong`}: ${first.message}` };
	return {
		expects: "a value that fits its JSON Schema",
		holds: (value) => !schema || schema.judge(value.value).length === 0
	};
}

// src/core/schema/constraints/length-bound.ts
function lengthBound(words, keeps) {
	return (limit, { length }, { type }) => {
		if (!length) return { fault: "needs a type whose values have a length" };
		return {
			expects: `${words} ${countOf(limit, UNITS.get(type) ?? "character")}`,
			holds: (value) => {
				const measured = length(value);
				return Number.isNaN(measured) || keeps(measured, limit);
			}
		};
	};
}
const UNITS = /* @__PURE__ */ new Map([
	["array", "item"],
	["list", "item"],
	["object", "key"]
]);
const minLength = lengthBound("at least", (length, limit) => length >= limit);
const maxLength = lengthBound("at most", (length, limit) => length <= limit);

// src/core/schema/constraints/one-of.ts
const NAMED = 5;
function oneOf(allowed, type) {
	const known = /* @__PURE__ */ new Set();
	for (const one of allowed) {
		const value = readConstant(one, type);
		if (value === void 0) return { fault: `holds ${showValue(one)}, where the field's type wants ${type.expects}` };
		known.add(type.identify(value));
	}
	const named = allowed.slice(0, NAMED).map((one) => typeof one === "string" ? one : showValue(one));
	const more = allowed.length - named.length;
	return {
		expects: `one of ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
		holds: (value) => known.has(type.identify(value))
	};
}

// src/core/schema/constraints/pattern.ts
function pattern(source) {
	try {
		const compiled = compilePattern$1(source);
		return {
			expects: `text that matches ${cutText(source, 60)}`,
			holds: (value) => typeof value === "string" ? compiled.test(value, "fullmatch") : true,
			pattern: compiled
		};
	} catch (error) {
		if (error instanceof PatternError) return { fault: `is no regular expression: ${error.message}` };
		throw error;
	}
}

// src/core/schema/compile-rules.ts
const ORDERED = [
	"integer",
	"number",
	"date",
	"time",
	"datetime",
	"duration",
	"year",
	"yearmonth"
];
const COLLECTIONS = [
	"string",
	"array",
	"list",
	"object",
	"any"
];
const CONSTRAINTS$1 = /* @__PURE__ */ new Map([
	["minLength", {
		build: minLength,
		types: COLLECTIONS
	}],
	["maxLength", {
		build: maxLength,
		types: COLLECTIONS
	}],
	["minimum", {
		build: minimum,
		types: ORDERED
	}],
	["maximum", {
		build: maximum,
		types: ORDERED
	}],
	["exclusiveMinimum", {
		build: exclusiveMinimum,
		types: ORDERED
	}],
	["exclusiveMaximum", {
		build: exclusiveMaximum,
		types: ORDERED
	}],
	["pattern", {
		build: pattern,
		types: ["string", "any"]
	}],
	["enum", { build: oneOf }],
	["jsonSchema", {
		build: jsonSchema,
		types: ["array", "object"]
	}]
]);
function compileRules(field, type) {
	const rules = [];
	const faults = [];
	for (const [name, { build, types }] of CONSTRAINTS$1) {
		const value = field.constraints[name];
		if (value === void 0) continue;
		const pointer = `${field.pointer}/constraints/${name}`;
		if (types && !types.includes(field.type)) {
			const message = `\`${name}\` is no constraint of the type ${field.type}; it is one of ${types.join(", ")}`;
			faults.push({
				pointer,
				message
			});
			continue;
		}
		const rule = build(value, type, field);
		if ("fault" in rule) faults.push({
			pointer,
			message: `\`${name}\` ${rule.fault}`
		});
		else rules.push(rule);
	}
	if (field.categories) {
		const rule = oneOf(field.categories, type);
		if ("fault" in rule) faults.push({
			pointer: `${field.pointer}/categories`,
			message: `\`categories\` ${rule.fault}`
		});
		else rules.push(rule);
	}
	return {
		rules,
		faults
	};
}

// src/core/schema/decimal.ts
const DOUBLE_DIGITS = 15;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,6})?$/;
const SPECIAL = /* @__PURE__ */ new Map([
	["nan", {
		near: NaN,
		text: "NaN"
	}],
	["inf", {
		near: Number.POSITIVE_INFINITY,
		text: "INF"
	}],
	["+inf", {
		near: Number.POSITIVE_INFINITY,
		text: "INF"
	}],
	["-inf", {
		near: Number.NEGATIVE_INFINITY,
		text: "-INF"
	}],
	["infinity", {
		near: Number.POSITIVE_INFINITY,
		text: "INF"
	}],
	["-infinity", {
		near: Number.NEGATIVE_INFINITY,
		text: "-INF"
	}]
]);
function parseDecimal(text) {
	if (DECIMAL.test(text)) return {
		near: Number(text),
		text
	};
	return text.length <= 9 ? SPECIAL.get(text.toLowerCase()) : void 0;
}
function compareDecimals(a, b) {
	if (a.text === "NaN" || b.text === "NaN") return NaN;
	if (a.near !== b.near) return a.near < b.near ? -1 : 1;
	if (isShort(a) && isShort(b)) return 0;
	if (isSpecial(a) || isSpecial(b)) return Math.sign(a.near) * (Number(isSpecial(a)) - Number(isSpecial(b)));
	return compareParts(partsOf(a.text), partsOf(b.text));
}
function identifyDecimal(decimal) {
	if (isSpecial(decimal)) return decimal.text;
	if (isShort(decimal)) return String(decimal.near + 0);
	const { negative, digits, exponent } = partsOf(decimal.text);
	const sign = negative ? "-" : "";
	if (digits.length <= DOUBLE_DIGITS && Math.abs(exponent) < 280) return String(Number(`${sign}${digits}e${exponent}`) + 0);
	return `${sign}${digits}e${exponent}`;
}
function isWhole(decimal) {
	return !isSpecial(decimal) && partsOf(decimal.text).exponent >= 0;
}
function isSpecial({ text }) {
	return text === "NaN" || text.endsWith("INF");
}
function isShort({ text, near }) {
	return text.length <= DOUBLE_DIGITS && Number.isFinite(near) && !/[eE]/.test(text);
}
function partsOf(text) {
	const [mantissa = "", power = "0"] = text.toLowerCase().split("e", 2);
	const [whole = "", fraction = ""] = mantissa.replace(/^[+-]/, "").split(".", 2);
	const all = (whole + fraction).replace(/^0+/, "");
	let end = all.length;
	while (end > 0 && all.charCodeAt(end - 1) === 48) end--;
	if (end === 0) return {
		negative: false,
		digits: "0",
		exponent: 0
	};
	const exponent = Number(power) - fraction.length + all.length - end;
	return {
		negative: mantissa.startsWith("-"),
		digits: all.slice(0, end),
		exponent
	};
}
function compareParts(a, b) {
	const signs = signOf(a) - signOf(b);
	if (signs !== 0) return signs;
	const larger = a.digits.length + a.exponent - (b.digits.length + b.exponent) || compareText(a.digits, b.digits);
	return a.negative ? -larger || 0 : larger;
}
function signOf({ digits, negative }) {
	return digits === "0" ? 0 : negative ? -1 : 1;
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/core/schema/field-type.ts
function defineType(type) {
	return type;
}

// src/core/schema/types/formats/is-email.ts
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const QUOTED_LOCAL = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;
const TOP_LABEL = /\p{L}/u;
function isEmail(text) {
	const at = text.lastIndexOf("@");
	if (at < 1 || at > 64 || text.length > 254) return false;
	const local = text.slice(0, at);
	if (!LOCAL.test(local) && !QUOTED_LOCAL.test(local)) return false;
	const labels = text.slice(at + 1).split(".");
	if (labels.length < 2 || !TOP_LABEL.test(labels.at(-1) ?? "")) return false;
	return labels.every((label) => label.length <= 63 && LABEL.test(label));
}

// src/core/schema/types/formats/is-uri.ts
const URI = /^[A-Za-z][A-Za-z\d+.-]*:(?:[A-Za-z\d._~:/?[\]@!$&'()*+,;=-]|[^\0-\x7f\p{Z}\p{C}]|%[\dA-Fa-f]{2})*(?:#(?:[A-Za-z\d._~:/?@!$&'()*+,;=-]|[^\0-\x7f\p{Z}\p{C}]|%[\dA-Fa-f]{2})*)?$/u;
function isUri(text) {
	const colon = text.indexOf(":");
	return colon > 0 && colon < text.length - 1 && URI.test(text);
}

// src/core/schema/types/string-type.ts
const STRING_FORMATS = [
	"default",
	"email",
	"uri",
	"binary",
	"uuid",
	"wkt"
];
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const BASE64 = /^[A-Za-z\d+/]*={0,2}$/;
const RULES = /* @__PURE__ */ new Map([
	["email", {
		expects: "an email address",
		holds: isEmail
	}],
	["uri", {
		expects: "a URI",
		holds: isUri
	}],
	["uuid", {
		expects: "a UUID",
		holds: (text) => UUID.test(text)
	}],
	["binary", {
		expects: "base64 text",
		holds: isBase64
	}]
]);
function stringType({ format }) {
	const { expects = "text", holds } = RULES.get(format) ?? {};
	return defineType({
		expects,
		read: (cell) => typeof cell === "string" && (!holds || holds(cell)) ? cell : void 0,
		identify: (text) => text,
		length: countCharacters
	});
}
function countCharacters(text) {
	let count = 0;
	for (let at = 0; at < text.length; at++, count++) {
		const unit = text.charCodeAt(at);
		if (unit >= 55296 && unit < 56320 && (text.charCodeAt(at + 1) & 64512) === 56320) at++;
	}
	return count;
}
function isBase64(text) {
	const joined = text.replace(/[\r\n]/g, "");
	return joined.length % 4 === 0 && BASE64.test(joined);
}

// src/core/schema/types/any-type.ts
function anyType() {
	return defineType({
		expects: "any value",
		read: (cell) => cell,
		identify: (cell) => cell instanceof Literal ? identifyLiteral(cell.text) : `"${cell}`,
		length: (cell) => cell instanceof Literal ? NaN : countCharacters(cell)
	});
}
function identifyLiteral(text) {
	const number = parseDecimal(text);
	return number ? identifyDecimal(number) : canonicalJson(text) ?? text;
}

// src/core/schema/types/json-value.ts
function readArray(cell) {
	const text = cellText(cell);
	const value = parse(text, "[");
	return Array.isArray(value) ? {
		text,
		value
	} : void 0;
}
function readObject(cell) {
	const text = cellText(cell);
	const value = parse(text, "{");
	if (typeof value !== "object" || value === null) return void 0;
	return {
		text,
		value
	};
}
function takesJsonText(_text, format) {
	return format !== "json" && format !== "jsonl";
}
function parse(text, opening) {
	if (!text.trimStart().startsWith(opening)) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/core/schema/types/array-type.ts
function arrayType() {
	return defineType({
		expects: "a JSON array",
		read: readArray,
		identify: ({ text }) => canonicalJson(text.trim()) ?? text,
		length: ({ value }) => value.length,
		takesText: takesJsonText
	});
}

// src/core/schema/types/boolean-type.ts
const TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"1"
];
const FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"0"
];
function booleanType({ properties }) {
	const { trueValues = TRUE_VALUES, falseValues = FALSE_VALUES } = properties;
	const words = /* @__PURE__ */ new Map();
	for (const word of trueValues) words.set(word, true);
	for (const word of falseValues) words.set(word, false);
	const spelt = properties.trueValues !== void 0 || properties.falseValues !== void 0;
	return defineType({
		expects: spelt ? `a boolean (${listNames([...words.keys()])})` : "a boolean (true or false)",
		read: (cell) => {
			if (!(cell instanceof Literal)) return words.get(cell);
			return cell.text === "true" ? true : cell.text === "false" ? false : void 0;
		},
		identify: String,
		takesText: (_text, format) => format === "csv" || spelt
	});
}

// src/core/schema/types/iso-moment.ts
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,30}))?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/;
function isoDate(text) {
	const match = DAY.exec(text);
	return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : void 0;
}
function isoTime(text) {
	const match = TIME.exec(text);
	if (!match) return void 0;
	const [, hour, minute, second, fraction = "", utc, sign, offsetHour, offsetMinute = "0"] = match;
	const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
	if (!(Number(hour) < 24 || seconds === 86400 && /^0*$/.test(fraction)) || Number(minute) > 59 || Number(second) > 59) return void 0;
	const time = {
		seconds,
		fraction: fraction.replace(/0+$/, "")
	};
	if (utc) return {
		...time,
		offset: 0
	};
	if (!sign) return time;
	if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return void 0;
	const offset = Number(offsetHour) * 60 + Number(offsetMinute);
	return {
		...time,
		offset: sign === "-" ? -offset : offset
	};
}
function isoDatetime(text) {
	if (text[10] !== "T" && text[10] !== " ") return void 0;
	const day = isoDate(text.slice(0, 10));
	const time = isoTime(text.slice(11));
	if (!day || !time) return void 0;
	if (time.seconds < 86400) return {
		day,
		time
	};
	return {
		day: dayFromNumber(dayNumber(day) + 1),
		time: {
			...time,
			seconds: 0
		}
	};
}

// src/core/schema/types/strptime/directives.ts
const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const digits = (...patterns) => patterns.map((pattern) => new RegExp(pattern, "y"));
const words = (list) => [new RegExp(list.join("|"), "iy")];
const short = (word) => word.slice(0, 3);
const DIRECTIVES = /* @__PURE__ */ new Map([
	["a", words(WEEKDAYS.map(short))],
	["A", words(WEEKDAYS)],
	["b", words(MONTHS.map(short))],
	["B", words(MONTHS)],
	["d", digits("3[01]|[12]\\d|0[1-9]", " ?[1-9]")],
	["f", digits("\\d{6}", "\\d{5}", "\\d{4}", "\\d{3}", "\\d{2}", "\\d")],
	["G", digits("\\d{4}")],
	["H", digits("2[0-3]|[01]\\d", "\\d")],
	["I", digits("1[0-2]|0[1-9]", "[1-9]")],
	["j", digits("36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]", "[1-9]\\d|0[1-9]", "[1-9]")],
	["m", digits("1[0-2]|0[1-9]", "[1-9]")],
	["M", digits("[0-5]\\d", "\\d")],
	["p", words(["am", "pm"])],
	["S", digits("[0-5]\\d", "\\d")],
	["u", digits("[1-7]")],
	["U", digits("5[0-3]|[0-4]\\d", "\\d")],
	["V", digits("5[0-3]|0[1-9]|[1-4]\\d", "[1-9]")],
	["w", digits("[0-6]")],
	["W", digits("5[0-3]|[0-4]\\d", "\\d")],
	["y", digits("\\d\\d")],
	["Y", digits("\\d{4}")],
	["z", [/Z|[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?/y]],
	["Z", words(["utc", "gmt"])]
]);
const SHORTHANDS = /* @__PURE__ */ new Map([
	["c", "%a %b %d %H:%M:%S %Y"],
	["x", "%m/%d/%y"],
	["X", "%H:%M:%S"]
]);
function monthOf(word) {
	return MONTHS.map(short).indexOf(short(word.toLowerCase())) + 1;
}
function weekdayOf(word) {
	return WEEKDAYS.map(short).indexOf(short(word.toLowerCase())) + 1;
}

// src/core/schema/types/strptime/day-of.ts
function dayOf(parts) {
	if (parts.has("G")) return isoWeekDay(parts);
	const year = yearOf(parts) ?? 1900;
	if (parts.has("j")) return dayOfYear(year, Number(parts.get("j")));
	const inWeek = weekOfYearDay(year, parts);
	if (inWeek) return inWeek;
	const name = parts.get("b") ?? parts.get("B");
	const month = name === void 0 ? Number(parts.get("m") ?? 1) : monthOf(name);
	return validDay(year, month, Number(parts.get("d") ?? 1));
}
function yearOf(parts) {
	const full = parts.get("Y");
	if (full !== void 0) return Number(full);
	const short = parts.get("y");
	if (short === void 0) return void 0;
	return Number(short) + (Number(short) < 69 ? 2e3 : 1900);
}
function dayOfYear(year, number) {
	const start = validDay(year, 1, 1);
	return start && dayFromNumber(dayNumber(start) + number - 1);
}
function weekday(parts) {
	const name = parts.get("a") ?? parts.get("A");
	if (name !== void 0) return weekdayOf(name);
	if (parts.has("u")) return Number(parts.get("u"));
	return parts.has("w") ? Number(parts.get("w")) || 7 : void 0;
}
function weekOfYearDay(year, parts) {
	const startsSunday = parts.has("U");
	const week = parts.get(startsSunday ? "U" : "W");
	const day = weekday(parts);
	if (week === void 0 || day === void 0 || yearOf(parts) === void 0) return void 0;
	const first = validDay(year, 1, 1);
	if (!first) return void 0;
	const shift = startsSunday ? 0 : -1;
	const firstWeekday = mod(weekdayOfDay(first) + shift, 7);
	const weekStart = dayNumber(first) - firstWeekday + (firstWeekday === 0 ? Number(week) - 1 : Number(week)) * 7;
	return dayFromNumber(weekStart + mod(day + shift, 7));
}
function isoWeekDay(parts) {
	const day = weekday(parts);
	const fourth = validDay(Number(parts.get("G")), 1, 4);
	if (!parts.has("V") || day === void 0 || !fourth) return void 0;
	const monday = dayNumber(fourth) - weekdayOfDay(fourth) + 1;
	return dayFromNumber(monday + (Number(parts.get("V")) - 1) * 7 + day - 1);
}
function weekdayOfDay(day) {
	return mod(dayNumber(day) + 3, 7) + 1;
}
function mod(a, b) {
	return (a % b + b) % b;
}

// src/core/schema/types/strptime/match-steps.ts
function matchSteps(steps, text) {
	const found = /* @__PURE__ */ new Map();
	const failed = /* @__PURE__ */ new Set();
	const matchFrom = (step, at) => {
		const part = steps[step];
		if (!part) return at === text.length;
		const place = step * (text.length + 1) + at;
		if (failed.has(place)) return false;
		for (const end of endsOf(part, text, at)) {
			if (!matchFrom(step + 1, end)) continue;
			if ("directive" in part) found.set(part.directive, text.slice(at, end));
			return true;
		}
		failed.add(place);
		return false;
	};
	return matchFrom(0, 0) ? found : void 0;
}
function endsOf(part, text, at) {
	if ("literal" in part) return text[at]?.toLowerCase() === part.literal ? [at + 1] : [];
	if ("space" in part) {
		let end = at;
		while (/\s/.test(text[end] ?? "")) end++;
		return end > at + 1 ? [end, end - 1] : end > at ? [end] : [];
	}
	return (DIRECTIVES.get(part.directive) ?? []).flatMap((reading) => {
		reading.lastIndex = at;
		return reading.test(text) ? [reading.lastIndex] : [];
	});
}

// src/core/schema/types/strptime/read-pattern.ts
const MAX_LENGTH$2 = 200;
function readPattern(format) {
	if (format.length > MAX_LENGTH$2) return { fault: `is longer than ${MAX_LENGTH$2} characters` };
	const steps = [];
	const seen = /* @__PURE__ */ new Set();
	const pattern = format.replace(/%([cxX])/g, (_, letter) => SHORTHANDS.get(letter) ?? "");
	for (let at = 0; at < pattern.length; at++) {
		const character = pattern[at];
		if (/\s/.test(character)) {
			while (/\s/.test(pattern[at + 1] ?? "")) at++;
			steps.push({ space: true });
			continue;
		}
		if (character !== "%") {
			steps.push({ literal: character.toLowerCase() });
			continue;
		}
		const letter = pattern[++at] ?? "";
		if (letter === "%") steps.push({ literal: "%" });
		else if (!DIRECTIVES.has(letter)) return { fault: `has \`%${letter}\`, which strptime does not know` };
		else if (seen.has(letter)) return { fault: `has \`%${letter}\` twice` };
		else {
			steps.push({ directive: letter });
			seen.add(letter);
		}
	}
	if (seen.size === 0) return { fault: `has no directive such as \`%Y\`${meant(format)}` };
	return { steps };
}
function meant(format) {
	const written = format.replace(/YYYY/i, "%Y").replace(/MM/, "%m").replace(/DD/i, "%d").replace(/HH/i, "%H").replace(/mm/i, "%M").replace(/SS/i, "%S");
	return written === format ? "" : `; did you mean \`${written}\`?`;
}

// src/core/schema/types/strptime/time-of.ts
function timeOf(parts) {
	const number = (letter) => Number(parts.get(letter) ?? 0);
	const seconds = (parts.has("I") ? twelveHours(number("I"), parts.get("p")) : number("H")) * 3600 + number("M") * 60 + number("S");
	const fraction = (parts.get("f") ?? "").replace(/0+$/, "");
	const zone = parts.get("z") ?? (parts.has("Z") ? "Z" : void 0);
	return {
		seconds,
		fraction,
		...zone === void 0 ? {} : { offset: offsetOf(zone) }
	};
}
function twelveHours(hour, half) {
	return hour % 12 + (half?.toLowerCase() === "pm" ? 12 : 0);
}
function offsetOf(zone) {
	if (zone === "Z") return 0;
	const digits = zone.slice(1).replaceAll(":", "");
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)) + Number(digits.slice(4) || 0) / 60;
	return zone.startsWith("-") ? -minutes : minutes;
}

// src/core/schema/types/strptime/compile-pattern.ts
const MAX_LENGTH$1 = 200;
function compilePattern(format) {
	const pattern = readPattern(format);
	if ("fault" in pattern) return () => void 0;
	return (text) => {
		const parts = text.length > MAX_LENGTH$1 ? void 0 : matchSteps(pattern.steps, text);
		const day = parts && dayOf(parts);
		return day && {
			day,
			time: timeOf(parts)
		};
	};
}

// src/core/schema/types/date-type.ts
function dateType({ format }) {
	const read = dayReader(format);
	return defineType({
		expects: format === "default" ? "a date (YYYY-MM-DD)" : `a date${patternNote(format)}`,
		read: (cell) => {
			const day = typeof cell === "string" ? read(cell) : void 0;
			return day && isoDay(day);
		},
		readStored: (text) => {
			const day = isoDate(text) ?? midnightOf(text);
			return day && isoDay(day);
		},
		identify: (day) => day,
		compare: (a, b) => a === b ? 0 : a < b ? -1 : 1
	});
}
function midnightOf(text) {
	const moment = isoDatetime(text);
	return moment && moment.time.seconds === 0 && moment.time.fraction === "" ? moment.day : void 0;
}
function patternNote(format) {
	return format === "any" ? "" : ` as ${format}`;
}
function dayReader(format) {
	if (format === "default") return isoDate;
	if (format === "any") return anyDay;
	const parse = compilePattern(format);
	return (text) => parse(text)?.day;
}
function anyDay(text) {
	const date = parseMoment(text.trim())?.date;
	return date?.mdy ?? date?.dmy;
}

// src/core/schema/types/moment.ts
const SECONDS_PER_DAY = 86400;
function toMoment(day, time) {
	return {
		seconds: (day === void 0 ? 0 : dayNumber(day) * SECONDS_PER_DAY) + ((time?.seconds ?? 0) - (time?.offset ?? 0) * 60),
		fraction: time?.fraction ?? ""
	};
}
function compareMoments(a, b) {
	if (a.seconds !== b.seconds) return a.seconds - b.seconds;
	return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}
function identifyMoment({ seconds, fraction }) {
	return fraction === "" ? String(seconds) : `${seconds}.${fraction}`;
}

// src/core/schema/types/datetime-type.ts
function datetimeType({ format }) {
	const read = momentReader(format);
	return defineType({
		expects: format === "default" ? "a date and time (YYYY-MM-DDThh:mm:ss)" : `a date and time${patternNote(format)}`,
		read: (cell) => typeof cell === "string" ? read(cell) : void 0,
		readStored: (text) => {
			const day = isoDate(text);
			return day ? toMoment(day) : isoMoment(text);
		},
		identify: identifyMoment,
		compare: compareMoments
	});
}
function momentReader(format) {
	if (format === "any") return anyMoment;
	const parse = format === "default" ? isoDatetime : compilePattern(format);
	return (text) => {
		const found = parse(text);
		return found && toMoment(found.day, found.time);
	};
}
function isoMoment(text) {
	const found = isoDatetime(text);
	return found && toMoment(found.day, found.time);
}
function anyMoment(text) {
	const { date, time } = parseMoment(text.trim()) ?? {};
	const day = date?.mdy ?? date?.dmy;
	return day && toMoment(day, time);
}

// src/core/schema/types/duration-type.ts
const DURATION = /^(-?)P(?=.)(?:(\d{1,9})W|(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,15})?)S)?)?)$/;
const STARTS = [
	[1696, 9],
	[1697, 2],
	[1903, 3],
	[1903, 7]
];
function durationType() {
	return defineType({
		expects: "a duration (such as P1Y2M3DT4H)",
		read: (cell) => typeof cell === "string" ? parseDuration(cell) : void 0,
		identify: ({ months, seconds }) => `${months} ${seconds}`,
		compare: compareDurations
	});
}
function parseDuration(text) {
	const match = DURATION.exec(text);
	if (!match) return void 0;
	const [, sign, ...numbers] = match;
	const [weeks = 0, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers.map((number) => Number(number ?? 0));
	const unit = sign === "-" ? -1 : 1;
	return {
		months: unit * (years * 12 + months) + 0,
		seconds: unit * ((weeks * 7 + days) * 86400 + hours * 3600 + minutes * 60 + seconds) + 0
	};
}
function compareDurations(a, b) {
	const orders = STARTS.map(([year, month]) => Math.sign(length(a, year, month) - length(b, year, month)));
	return orders.every((order) => order === orders[0]) ? orders[0] : NaN;
}
function length({ months, seconds }, year, month) {
	const end = year * 12 + month - 1 + months;
	return dayNumber({
		year: Math.floor(end / 12),
		month: (end % 12 + 12) % 12 + 1,
		day: 1
	}) * 86400 + seconds;
}

// src/core/schema/types/formats/json-shapes.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isListOf(value, holds) {
	return Array.isArray(value) && value.every((item) => holds(item));
}
function isPosition(value) {
	return isListOf(value, (one) => typeof one === "number") && value.length >= 2;
}

// src/core/schema/types/formats/is-geojson.ts
const MAX_NESTING$1 = 50;
function isGeojson(value) {
	if (value["type"] === "FeatureCollection") return isListOf(value["features"], isFeature);
	return value["type"] === "Feature" ? isFeature(value) : isGeometry$1(value, 0);
}
function isFeature(value) {
	if (!isObject(value) || value["type"] !== "Feature") return false;
	const { geometry, properties, id } = value;
	if (properties !== null && !isObject(properties)) return false;
	if (id !== void 0 && typeof id !== "string" && typeof id !== "number") return false;
	return geometry === null || isGeometry$1(geometry, 0);
}
function isGeometry$1(value, nesting) {
	if (!isObject(value) || nesting > MAX_NESTING$1) return false;
	const { type, coordinates, geometries } = value;
	if (type === "GeometryCollection") return isListOf(geometries, (one) => isGeometry$1(one, nesting + 1));
	return COORDINATES.get(type)?.(coordinates) ?? false;
}
const COORDINATES = /* @__PURE__ */ new Map([
	["Point", isPosition],
	["MultiPoint", (points) => isListOf(points, isPosition)],
	["LineString", isLine],
	["MultiLineString", (lines) => isListOf(lines, isLine)],
	["Polygon", isPolygon],
	["MultiPolygon", (polygons) => isListOf(polygons, isPolygon)]
]);
function isLine(value) {
	return isListOf(value, isPosition) && value.length >= 2;
}
function isPolygon(value) {
	return isListOf(value, isRing);
}
function isRing(value) {
	if (!isListOf(value, isPosition) || value.length < 4) return false;
	return JSON.stringify(value[0]) === JSON.stringify(value.at(-1));
}

// src/core/schema/types/formats/is-topojson.ts
const ARC_DEPTHS = /* @__PURE__ */ new Map([
	["LineString", 1],
	["MultiLineString", 2],
	["Polygon", 2],
	["MultiPolygon", 3]
]);
const MAX_NESTING = 50;
function isTopojson(value) {
	const { type, objects, arcs } = value;
	if (type !== "Topology" || !isObject(objects)) return false;
	const geometries = Object.values(objects);
	return isListOf(arcs, (arc) => isListOf(arc, isPosition)) && geometries.every((one) => isGeometry(one, 0));
}
function isGeometry(value, nesting) {
	if (!isObject(value) || nesting > MAX_NESTING) return false;
	const { type, coordinates, geometries, arcs } = value;
	if (type === null || type === void 0) return true;
	if (type === "GeometryCollection") return isListOf(geometries, (one) => isGeometry(one, nesting + 1));
	if (type === "Point") return isPosition(coordinates);
	if (type === "MultiPoint") return isListOf(coordinates, isPosition);
	const depth = ARC_DEPTHS.get(type);
	return depth !== void 0 && areArcs(arcs, depth);
}
function areArcs(value, depth) {
	return isListOf(value, depth === 1 ? Number.isInteger : (one) => areArcs(one, depth - 1));
}

// src/core/schema/types/geojson-type.ts
const GEOJSON_FORMATS = ["default", "topojson"];
function geojsonType({ format }) {
	const holds = format === "topojson" ? isTopojson : isGeojson;
	return defineType({
		expects: format === "topojson" ? "a TopoJSON topology" : "a GeoJSON object",
		read: (cell) => {
			const object = readObject(cell);
			return object && holds(object.value) ? object : void 0;
		},
		identify: ({ text }) => canonicalJson(text.trim()) ?? text,
		takesText: takesJsonText
	});
}

// src/core/schema/types/geopoint-type.ts
const GEOPOINT_FORMATS = [
	"default",
	"array",
	"object"
];
function geopointType({ format }) {
	const { expects, parts } = FORMS.get(format) ?? PAIR;
	return defineType({
		expects,
		read: (cell) => {
			const [lon, lat] = parts(cell) ?? [];
			if (!lon || !lat || !(Math.abs(lon.near) <= 180) || !(Math.abs(lat.near) <= 90)) return void 0;
			return {
				lon,
				lat
			};
		},
		identify: ({ lon, lat }) => `${identifyDecimal(lon)},${identifyDecimal(lat)}`,
		takesText: (text, fileFormat) => format === "default" || takesJsonText(text, fileFormat)
	});
}
const PAIR = {
	expects: "a point (longitude, latitude)",
	parts: readPair
};
const FORMS = /* @__PURE__ */ new Map([["array", {
	expects: "a point ([longitude, latitude])",
	parts: readPointArray
}], ["object", {
	expects: "a point ({\"lon\": …, \"lat\": …})",
	parts: readPointObject
}]]);
function readPair(cell) {
	if (cell instanceof Literal) return void 0;
	const parts = cell.split(",", 3);
	return parts.length === 2 ? parts.map((part) => parseDecimal(part.trim())) : void 0;
}
function readPointArray(cell) {
	const items = readArray(cell)?.value;
	return items?.length === 2 ? items.map(toDecimal) : void 0;
}
function readPointObject(cell) {
	const point = readObject(cell)?.value;
	if (!point || Object.keys(point).length !== 2) return void 0;
	if (!Object.hasOwn(point, "lon") || !Object.hasOwn(point, "lat")) return void 0;
	return [toDecimal(point["lon"]), toDecimal(point["lat"])];
}
function toDecimal(value) {
	return typeof value === "number" ? parseDecimal(String(value)) : void 0;
}

// src/core/schema/types/number-text.ts
function numberReader(properties) {
	const { groupChar = "", decimalChar = ".", bareNumber = true } = properties;
	return (cell) => {
		if (cell instanceof Literal) return /^[-\d]/.test(cell.text) ? parseDecimal(cell.text) : void 0;
		let text = cell.trim();
		if (!bareNumber) text = stripAround(text, decimalChar);
		if (groupChar !== "") text = text.replaceAll(groupChar, "");
		if (decimalChar === ".") return parseDecimal(text);
		return text.includes(".") ? void 0 : parseDecimal(text.replace(decimalChar, "."));
	};
}
function takesNumberText({ groupChar, decimalChar, bareNumber }, text, format) {
	if (format === "csv" || bareNumber === false) return true;
	if (groupChar !== void 0 || decimalChar !== void 0) return true;
	return /^\s*(?:nan|[+-]?inf(?:inity)?)\s*$/i.test(text);
}
function stripAround(text, decimalChar) {
	let start = 0;
	while (start < text.length && !startsNumber(text, start, decimalChar)) start++;
	let end = text.length;
	while (end > start && !isDigit(text.charCodeAt(end - 1))) end--;
	return text.slice(start, end);
}
function startsNumber(text, at, decimalChar) {
	if (text[at] === "-" || isDigit(text.charCodeAt(at))) return true;
	if (text[at] === "+") return isDigit(text.charCodeAt(at + 1));
	return text.startsWith(decimalChar, at) && isDigit(text.charCodeAt(at + decimalChar.length));
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}

// src/core/schema/types/integer-type.ts
const WHOLE_TEXT = /^[+-]?\d+$/;
function integerType({ properties }) {
	const read = numberReader({
		...properties,
		decimalChar: "."
	});
	return defineType({
		expects: "an integer",
		read: (cell) => {
			const number = read(cell);
			if (number === void 0) return void 0;
			return (cell instanceof Literal ? isWhole(number) : WHOLE_TEXT.test(number.text)) ? number : void 0;
		},
		identify: identifyDecimal,
		compare: compareDecimals,
		takesText: (text, format) => takesNumberText(properties, text, format)
	});
}

// src/core/schema/types/list-type.ts
const ITEM_TYPES = [
	"string",
	"integer",
	"boolean",
	"number",
	"datetime",
	"date",
	"time"
];
function listType({ properties }, item) {
	const { delimiter = ",", itemType = "string" } = properties;
	return defineType({
		expects: itemType === "string" ? "a list" : `a list of which every item is ${item.expects}`,
		read: (cell) => {
			const values = [];
			for (const one of itemCells(cell, delimiter)) {
				const value = one === void 0 ? void 0 : item.read(one);
				if (value === void 0) return void 0;
				values.push(value);
			}
			return values;
		},
		identify: (values) => JSON.stringify(values.map((value) => item.identify(value))),
		length: (values) => values.length
	});
}
function itemCells(cell, delimiter) {
	if (typeof cell === "string") return cell.split(delimiter);
	const array = readArray(cell);
	if (!array) return [void 0];
	return array.value.map((value) => typeof value === "string" ? value : new Literal(JSON.stringify(value)));
}

// src/core/schema/types/number-type.ts
function numberType({ properties }) {
	return defineType({
		expects: "a number",
		read: numberReader(properties),
		identify: identifyDecimal,
		compare: compareDecimals,
		takesText: (text, format) => takesNumberText(properties, text, format)
	});
}

// src/core/schema/types/object-type.ts
function objectType() {
	return defineType({
		expects: "a JSON object",
		read: readObject,
		identify: ({ text }) => canonicalJson(text.trim()) ?? text,
		length: ({ value }) => Object.keys(value).length,
		takesText: takesJsonText
	});
}

// src/core/schema/types/time-type.ts
function timeType({ format }) {
	const read = timeReader(format);
	return defineType({
		expects: format === "default" ? "a time (hh:mm:ss)" : `a time${patternNote(format)}`,
		read: (cell) => {
			const time = typeof cell === "string" ? read(cell) : void 0;
			return time && toMoment(void 0, time);
		},
		readStored: (text) => {
			const time = isoTime(text);
			return time && toMoment(void 0, time);
		},
		identify: identifyMoment,
		compare: compareMoments
	});
}
function timeReader(format) {
	if (format === "default") return isoTime;
	if (format === "any") return (text) => parseTime(text.trim());
	const parse = compilePattern(format);
	return (text) => parse(text)?.time;
}

// src/core/schema/types/year-type.ts
function yearType() {
	return defineType({
		expects: "a year (YYYY)",
		read: (cell) => {
			const text = cellText(cell);
			return (typeof cell === "string" ? /^\d{4}$/ : /^\d{1,4}$/).test(text) ? Number(text) : void 0;
		},
		identify: String,
		compare: (a, b) => a - b
	});
}

// src/core/schema/types/yearmonth-type.ts
function yearmonthType() {
	return defineType({
		expects: "a month (YYYY-MM)",
		read: (cell) => typeof cell === "string" && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell) ? cell : void 0,
		identify: (month) => month,
		compare: (a, b) => a === b ? 0 : a < b ? -1 : 1
	});
}

// src/core/schema/create-type.ts
const TYPES = {
	any: anyType,
	array: arrayType,
	boolean: booleanType,
	date: dateType,
	datetime: datetimeType,
	duration: durationType,
	geojson: geojsonType,
	geopoint: geopointType,
	integer: integerType,
	list: (field) => listType(field, createType(itemOf(field))),
	number: numberType,
	object: objectType,
	string: stringType,
	time: timeType,
	year: yearType,
	yearmonth: yearmonthType
};
function createType(field) {
	return TYPES[field.type](field);
}
function itemOf(field) {
	return {
		...field,
		type: field.properties.itemType ?? "string",
		format: "default",
		properties: {},
		constraints: {}
	};
}

// src/core/schema/remember-cells.ts
const MAX_KEPT = 4096;
const MAX_LENGTH = 100;
function rememberCells(judge) {
	const known = /* @__PURE__ */ new Map();
	return (cell, format, leave) => {
		if (format !== "csv" || typeof cell !== "string" || cell.length > MAX_LENGTH) return judge(cell, format, leave);
		const fault = known.get(cell);
		if (fault !== void 0 || known.has(cell)) return fault;
		let isOpen = false;
		const fresh = judge(cell, format, (match) => {
			isOpen = true;
			leave(match);
		});
		if (!isOpen && known.size < MAX_KEPT) known.set(cell, fresh);
		return fresh;
	};
}

// src/core/schema/compile-field.ts
function compileField(field) {
	const type = createType(field);
	const { rules, faults } = compileRules(field, type);
	const missing = new Set(field.missingValues);
	const isMissing = (cell) => {
		if (cell === void 0) return true;
		if (typeof cell === "string") return missing.has(cell);
		return cell.text === "null" || missing.size > 0 && /^[-\d]/.test(cell.text) && missing.has(cell.text);
	};
	const required = {
		kind: "constraint",
		expected: "a value, which is required"
	};
	const notOfType = {
		kind: "type",
		expected: type.expects
	};
	const judgeAfresh = (cell, format, leave) => {
		if (cell === void 0 || isMissing(cell)) return field.constraints.required ? required : void 0;
		if (typeof cell === "string" && type.takesText && !type.takesText(cell, format)) return notOfType;
		const value = readCell(cell, type, STORING.has(format));
		return value === void 0 ? notOfType : judgeValue(value, rules, leave);
	};
	const judge = rememberCells(judgeAfresh);
	const identify = (cell) => {
		const value = cell === void 0 || isMissing(cell) ? void 0 : readCell(cell, type, true);
		return value === void 0 ? void 0 : type.identify(value);
	};
	return {
		judge: {
			field,
			isMissing,
			judge,
			identify
		},
		faults
	};
}
const STORING = /* @__PURE__ */ new Set(["xlsx", "parquet"]);
function readCell(cell, type, isStored) {
	const value = type.read(cell);
	if (value !== void 0 || !isStored || typeof cell !== "string") return value;
	return type.readStored?.(cell);
}
function judgeValue(value, rules, leave) {
	let expected = "";
	for (const rule of rules) {
		const holds = rule.holds(value);
		if (holds === void 0 && rule.pattern) leave({
			pattern: rule.pattern,
			text: String(value),
			expected: rule.expects
		});
		else if (!holds) expected += expected === "" ? rule.expects : `, and ${rule.expects}`;
	}
	return expected === "" ? void 0 : {
		kind: "constraint",
		expected
	};
}

// src/core/schema/table-schema.ts
const FIELDS_MATCH = [
	"exact",
	"equal",
	"subset",
	"superset",
	"partial"
];

// src/core/schema/descriptor/descriptor-reader.ts
const MAX_FAULTS = 100;
var DescriptorReader = class {
	faults = [];
	fault(pointer, message) {
		if (this.faults.length < MAX_FAULTS) this.faults.push({
			pointer,
			message
		});
	}
	object(value, pointer) {
		if (value === void 0) return void 0;
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
		return this.fault(pointer, `${showValue(value)} stands where an object should`);
	}
	list(value, pointer) {
		if (value === void 0 || Array.isArray(value)) return value;
		return this.fault(pointer, `${showValue(value)} stands where a list should`);
	}
	shortList(value, pointer, most) {
		const list = this.list(value, pointer) ?? [];
		if (list.length > most) this.fault(pointer, `Only the first ${most} of these ${list.length} count`);
		return list.slice(0, most);
	}
	text(value, pointer) {
		if (value === void 0 || typeof value === "string") return value;
		return this.fault(pointer, `${showValue(value)} stands where text should`);
	}
	flag(value, pointer) {
		if (value === void 0 || typeof value === "boolean") return value;
		return this.fault(pointer, `${showValue(value)} stands where true or false should`);
	}
	count(value, pointer) {
		if (value === void 0 || Number.isSafeInteger(value) && Number(value) >= 0) return value;
		return this.fault(pointer, `${showValue(value)} stands where a whole number, 0 or more, should`);
	}
	texts(value, pointer) {
		return this.list(value, pointer)?.flatMap((one, i) => this.text(one, `${pointer}/${i}`) ?? []);
	}
	textOrTexts(value, pointer) {
		return typeof value === "string" ? [value] : this.texts(value, pointer);
	}
	word(value, pointer, words, what, usual) {
		const text = this.text(value, pointer);
		if (text === void 0 || words.includes(text)) return text;
		return this.fault(pointer, unknownWord(text, words, what, usual));
	}
	misspelt(descriptor, pointer, known) {
		const byLetters = new Map(known.map((key) => [lettersOf(key), key]));
		for (const key of Object.keys(descriptor)) {
			const meant = byLetters.get(lettersOf(key));
			if (meant === void 0 || meant === key || known.includes(key)) continue;
			if (Object.hasOwn(descriptor, meant)) continue;
			this.fault(`${pointer}/${key}`, `\`${key}\` is not read; did you mean \`${meant}\`?`);
		}
	}
};
function unknownWord(word, words, what, usual) {
	const meant = usual?.get(word.toLowerCase().replace(/[-_ ]/g, "")) ?? suggestWord(word, words);
	const advice = meant === void 0 ? `it is one of ${listNames(words, 20)}` : `did you mean \`${meant}\`?`;
	return `${showValue(word)} is no ${what}; ${advice}`;
}
function lettersOf(key) {
	return key.toLowerCase().replace(/[-_ ]/g, "").replace(/s$/, "");
}

// src/core/schema/schema-field.ts
const FIELD_TYPES = [
	"string",
	"number",
	"integer",
	"boolean",
	"object",
	"array",
	"list",
	"datetime",
	"date",
	"time",
	"year",
	"yearmonth",
	"duration",
	"geopoint",
	"geojson",
	"any"
];
const CONSTRAINTS = [
	"required",
	"unique",
	"minLength",
	"maxLength",
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"pattern",
	"enum",
	"jsonSchema"
];

// src/core/schema/descriptor/parse-missing-values.ts
function parseMissingValues(value, pointer, reader) {
	return reader.list(value, pointer)?.flatMap((one, i) => {
		const place = `${pointer}/${i}`;
		if (typeof one !== "object" || one === null) return reader.text(one, place) ?? [];
		return reader.text(one["value"], `${place}/value`) ?? [];
	});
}

// src/core/schema/descriptor/usual-words.ts
const USUAL_TYPES = /* @__PURE__ */ new Map([
	["text", "string"],
	["str", "string"],
	["varchar", "string"],
	["char", "string"],
	["categorical", "string"],
	["float", "number"],
	["double", "number"],
	["decimal", "number"],
	["numeric", "number"],
	["real", "number"],
	["int", "integer"],
	["long", "integer"],
	["bigint", "integer"],
	["bool", "boolean"],
	["timestamp", "datetime"],
	["dict", "object"],
	["map", "object"],
	["struct", "object"]
]);
const USUAL_CONSTRAINTS = /* @__PURE__ */ new Map([
	["max", "maximum"],
	["min", "minimum"],
	["maxvalue", "maximum"],
	["minvalue", "minimum"],
	["regex", "pattern"],
	["regexp", "pattern"],
	["notnull", "required"],
	["nonnull", "required"],
	["mandatory", "required"]
]);

// src/core/schema/descriptor/parse-field.ts
const KEYS$1 = [
	"name",
	"type",
	"format",
	"constraints",
	"categories",
	"categoriesOrdered",
	"missingValues",
	"decimalChar",
	"groupChar",
	"bareNumber",
	"trueValues",
	"falseValues",
	"delimiter",
	"itemType"
];
const FORMATS = /* @__PURE__ */ new Map([
	["string", STRING_FORMATS],
	["geopoint", GEOPOINT_FORMATS],
	["geojson", GEOJSON_FORMATS]
]);
const PATTERNED = [
	"date",
	"datetime",
	"time"
];
function parseField(value, pointer, missingValues, reader) {
	const field = reader.object(value, pointer);
	const name = reader.text(field?.["name"], `${pointer}/name`);
	if (!field || name === void 0) return field ? reader.fault(pointer, `The field has no \`name\`${meantName(field)}`) : void 0;
	reader.misspelt(field, pointer, KEYS$1);
	const known = reader.word(field["type"], `${pointer}/type`, FIELD_TYPES, "type of a field", USUAL_TYPES);
	const type = known ?? "any";
	const format = (reader.text(field["format"], `${pointer}/format`) ?? "default").replace(/^fmt:/, "");
	const isFormat = checkFormat(type, format, `${pointer}/format`, reader);
	const isTyped = isFormat && (known !== void 0 || field["type"] === void 0);
	const constraints = parseConstraints(field, pointer, reader);
	const categories = parseCategories(field["categories"], `${pointer}/categories`, reader);
	return {
		name,
		type: isFormat ? type : "any",
		format,
		missingValues: parseMissingValues(field["missingValues"], `${pointer}/missingValues`, reader) ?? missingValues,
		constraints: isTyped ? constraints : ofAnyType(constraints),
		...categories && isTyped ? { categories } : {},
		properties: parseProperties(field, pointer, reader),
		pointer
	};
}
function ofAnyType({ required, unique }) {
	return withoutUndefined({
		required,
		unique
	});
}
function meantName(field) {
	return typeof field["id"] === "string" ? "; rename `id` to `name`" : "";
}
function checkFormat(type, format, pointer, reader) {
	if (format === "default" || format === "") return true;
	if (PATTERNED.includes(type)) {
		const pattern = format === "any" ? void 0 : readPattern(format);
		if (!pattern || !("fault" in pattern)) return true;
		reader.fault(pointer, `The format \`${format}\` ${pattern.fault}`);
		return false;
	}
	const formats = FORMATS.get(type);
	if (!formats || formats.includes(format)) return true;
	reader.fault(pointer, unknownWord(format, formats, `format of the type ${type}`));
	return false;
}
function parseConstraints(field, pointer, reader) {
	for (const name of CONSTRAINTS) {
		if (!Object.hasOwn(field, name)) continue;
		reader.fault(`${pointer}/${name}`, `\`${name}\` is not read here; write it under \`constraints\``);
	}
	const place = `${pointer}/constraints`;
	const given = reader.object(field["constraints"], place) ?? {};
	for (const name of Object.keys(given)) {
		if (CONSTRAINTS.includes(name)) continue;
		reader.fault(`${place}/${name}`, unknownWord(name, CONSTRAINTS, "constraint", USUAL_CONSTRAINTS));
	}
	return withoutUndefined({
		required: reader.flag(given["required"], `${place}/required`),
		unique: reader.flag(given["unique"], `${place}/unique`),
		minLength: reader.count(given["minLength"], `${place}/minLength`),
		maxLength: reader.count(given["maxLength"], `${place}/maxLength`),
		minimum: given["minimum"],
		maximum: given["maximum"],
		exclusiveMinimum: given["exclusiveMinimum"],
		exclusiveMaximum: given["exclusiveMaximum"],
		pattern: reader.text(given["pattern"], `${place}/pattern`),
		enum: reader.list(given["enum"], `${place}/enum`),
		jsonSchema: given["jsonSchema"]
	});
}
function parseCategories(value, pointer, reader) {
	return reader.list(value, pointer)?.flatMap((one, i) => {
		if (typeof one !== "object" || one === null) return [one];
		if (Object.hasOwn(one, "value")) return [one["value"]];
		reader.fault(`${pointer}/${i}`, "The category has no `value`");
		return [];
	});
}
function parseProperties(field, pointer, reader) {
	const text = (key) => reader.text(field[key], `${pointer}/${key}`);
	return withoutUndefined({
		decimalChar: text("decimalChar"),
		groupChar: text("groupChar"),
		bareNumber: reader.flag(field["bareNumber"], `${pointer}/bareNumber`),
		trueValues: reader.texts(field["trueValues"], `${pointer}/trueValues`),
		falseValues: reader.texts(field["falseValues"], `${pointer}/falseValues`),
		delimiter: text("delimiter"),
		itemType: reader.word(field["itemType"], `${pointer}/itemType`, ITEM_TYPES, "type of an item")
	});
}
function withoutUndefined(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// src/core/schema/descriptor/parse-table-schema.ts
const MAX_KEYS = 100;
const MAX_JSON_SCHEMAS = 100;
const KEYS = [
	"fields",
	"fieldsMatch",
	"missingValues",
	"primaryKey",
	"uniqueKeys",
	"foreignKeys"
];
function parseTableSchema(value, pointer = "") {
	const reader = new DescriptorReader();
	const descriptor = reader.object(value ?? null, pointer);
	const listed = reader.list(descriptor?.["fields"], `${pointer}/fields`);
	if (!descriptor || !listed) {
		if (descriptor && reader.faults.length === 0) reader.fault(pointer, "The schema has no `fields`");
		return { faults: reader.faults };
	}
	reader.misspelt(descriptor, pointer, KEYS);
	const missing = parseMissingValues(descriptor["missingValues"], `${pointer}/missingValues`, reader) ?? [""];
	let jsonSchemas = 0;
	const fields = listed.flatMap((one, i) => {
		const field = parseField(one, `${pointer}/fields/${i}`, missing, reader);
		if (!field) return [];
		if (field.constraints.jsonSchema !== void 0 && ++jsonSchemas > MAX_JSON_SCHEMAS) {
			const place = `${field.pointer}/constraints/jsonSchema`;
			return reader.fault(place, `Only the first ${MAX_JSON_SCHEMAS} JSON Schemas count`) ?? [];
		}
		const { judge, faults } = compileField(field);
		for (const fault of faults) reader.fault(fault.pointer, fault.message);
		return [judge];
	});
	const names = new Set(fields.map(({ field }) => field.name));
	return {
		schema: {
			fields,
			isWhole: fields.length === listed.length,
			fieldsMatch: parseFieldsMatch(descriptor["fieldsMatch"], `${pointer}/fieldsMatch`, reader),
			primaryKey: parseKey(descriptor["primaryKey"], `${pointer}/primaryKey`, names, reader) ?? [],
			uniqueKeys: reader.shortList(descriptor["uniqueKeys"], `${pointer}/uniqueKeys`, MAX_KEYS).flatMap((key, i) => {
				const parsed = parseKey(key, `${pointer}/uniqueKeys/${i}`, names, reader);
				return parsed ? [parsed] : [];
			}),
			foreignKeys: parseForeignKeys(descriptor, `${pointer}/foreignKeys`, names, reader)
		},
		faults: reader.faults
	};
}
function parseFieldsMatch(value, pointer, reader) {
	const word = Array.isArray(value) && value.length === 1 ? value[0] : value;
	return reader.word(word, pointer, FIELDS_MATCH, "way to match fields") ?? "exact";
}
function parseKey(value, pointer, names, reader) {
	const key = reader.textOrTexts(value, pointer);
	const unknown = key?.find((name) => !names.has(name));
	if (unknown === void 0) return key && key.length > 0 ? key : void 0;
	return reader.fault(pointer, unknownWord(unknown, [...names], "field of the schema"));
}
function parseForeignKeys(descriptor, pointer, names, reader) {
	return reader.shortList(descriptor["foreignKeys"], pointer, MAX_KEYS).flatMap((one, i) => {
		const place = `${pointer}/${i}`;
		const given = reader.object(one, place);
		const fields = parseKey(given?.["fields"], `${place}/fields`, names, reader);
		const reference = reader.object(given?.["reference"], `${place}/reference`);
		const to = reader.textOrTexts(reference?.["fields"], `${place}/reference/fields`);
		const resource = reader.text(reference?.["resource"], `${place}/reference/resource`) ?? "";
		if (!given || !fields || !to) {
			if (given && (given["fields"] === void 0 || !reference || to === void 0)) reader.fault(place, "A foreign key needs `fields`, and a `reference` with `fields`");
			return [];
		}
		if (fields.length !== to.length) {
			reader.fault(place, `${fields.length} fields cannot refer to ${to.length}`);
			return [];
		}
		return [{
			fields,
			reference: {
				resource,
				fields: to
			},
			pointer: place
		}];
	});
}

export { compareValues as $, swallowedRows as A, findSuiteFaults as B, constraintError as C, scanKeys as D, duplicateKey as E, encodingError as F, interpolatedQuantile as G, EXPECTATIONS as H, emptyFile as I, rowFilter as J, valueJson as K, duplicateLabel as L, missingCell as M, formatError as N, schemaColumns as O, extraCell as P, compareMoments$1 as Q, blankLabel as R, extraLabel as S, keyColumnMissing as T, compileJsonSchema as U, parseSuite as V, showValue as W, ColumnTypesScan as X, nameMissingColumn as Y, readValue$1 as Z, primaryKey as _, compileGlob as _t, toConfig as a, Dictionary as at, incorrectLabel as b, configSchema as c, normaliseText as ct, keyOfNewTable as d, totalOf as dt, CannotJudge as et, CHECKS as f, datetime as ft, schemaError as g, matchDatasets as gt, typeError as h, datasetFor as ht, DEFAULT_CONFIG as i, skipsExisting as it, recordError as j, unclosedQuote as k, datasetSchema as l, sourceColumn as lt, uniqueError as m, NO_ROLES as mt, DescriptorReader as n, readKeyTexts as nt, mergeReview as o, diffOnce as ot, openReader as p, findRoles as pt, valueKey as q, unknownWord as r, MOST_COUNTED_ROWS as rt, nameFromGlob as s, shingleHashes as st, parseTableSchema as t, configureExpectation as tt, reviewSchema as u, profileTable as ut, missingLabel as v, isMaybeDataPath as vt, missingKey as w, foreignKey as x, jsonSchemaError as y, suiteError as z };