import { B as findSuiteFaults, H as EXPECTATIONS, J as rowFilter, O as schemaColumns, Q as compareMoments, U as compileJsonSchema, V as parseSuite, W as showValue$1, X as ColumnTypesScan, Y as nameMissingColumn, Z as readValue, et as CannotJudge, f as CHECKS, g as schemaError, ht as datasetFor, n as DescriptorReader, nt as readKeyTexts, q as valueKey, r as unknownWord, t as parseTableSchema, tt as configureExpectation, z as suiteError } from "./parse-table-schema.js";
import { i as cellText, o as isBlank, t as Literal } from "./cell.js";
import { t as planCheck } from "./plan-check.js";
import { n as columnName } from "./changed-rows.js";
import { t as cutText } from "./cut-text.js";
import { t as listNames } from "./list-names.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as AssayError } from "./assay-error.js";
import { n as readTablePair, r as readTables, t as isUnread } from "./read-table.js";
import { i as printParseErrorCode, r as parseTree, t as findNodeAtLocation } from "./main.js";
import { t as seededRandom } from "./seeded-random.js";
import { o as readYaml } from "./open-github-revisions.js";
import { t as digestOf } from "./digest.js";

// src/core/checks/read-quotes.ts
const LONGEST$2 = 80;
async function readQuotes({ base, head, diff }, side, columns, rows) {
	const table = side === "head" ? head : base;
	if (!table || columns.length === 0 || rows.length === 0) return /* @__PURE__ */ new Map();
	if (side === "head") return textsOf(table, columns, rows);
	const toBase = new Map(diff?.columns.pairs.map((pair) => [pair.head, pair.base]));
	return textsOf(table, columns.flatMap((column) => toBase.get(column) ?? []), rows);
}
async function textsOf(table, columns, rows) {
	const texts = /* @__PURE__ */ new Map();
	for await (const batch of table.read([...new Set(rows)].sort((a, b) => a - b))) for (const { index, cells } of batch) {
		const parts = columns.map((column) => cells[column]).filter((cell) => !isBlank(cell)).map((cell) => cellText(cell).trim());
		texts.set(index, cutText(parts.join(" · "), LONGEST$2));
	}
	return texts;
}
function quoteDetail(detail, own, other) {
	return `${detail}: “${own}”${other === void 0 || other === own ? "" : ` ↔ “${other}”`}`;
}

// src/core/checks/build-findings.ts
async function buildFindings(groups, context) {
	const listed = groups.flatMap(({ violations }) => violations.slice(0, 100));
	const shown = [...listed, ...listed.flatMap(({ counterpart }) => ownRow(counterpart))];
	const { base, head, key } = context;
	const keys = {
		base: base ? await readKeyTexts(base, key.base, rowsOf("base", shown)) : /* @__PURE__ */ new Map(),
		head: await readKeyTexts(head, key.head, rowsOf("head", shown))
	};
	return Promise.all(groups.map(async (group) => buildFinding(group, context, keys, await quotesOf(group, context))));
}
async function quotesOf({ check, violations }, context) {
	const columns = check.quotes?.(context) ?? [];
	const listed = columns.length === 0 ? [] : violations.slice(0, 100);
	const rows = [...listed, ...listed.flatMap(({ counterpart }) => ownRow(counterpart))];
	return {
		base: await readQuotes(context, "base", columns, rowsOf("base", rows)),
		head: await readQuotes(context, "head", columns, rowsOf("head", rows))
	};
}
function ownRow(counterpart) {
	return counterpart && counterpart.path === void 0 ? [counterpart] : [];
}
function rowsOf(side, rows) {
	return rows.flatMap(({ index, side: s }) => s === side && index !== void 0 ? [index] : []);
}
function buildFinding(group, context, keys, quotes) {
	const { check, column, standing, violations, parameters, severity } = group;
	const chart = violations.find((violation) => violation.chart)?.chart;
	return {
		check: check.name,
		severity,
		dimension: check.dimension,
		standing,
		...column === void 0 ? {} : { column },
		...check.rule === void 0 ? {} : { rule: check.rule },
		count: violations.reduce((sum, { count = 1 }) => sum + count, 0),
		rows: violations.slice(0, 100).map((violation) => findingRow(violation, context, keys, quotes)),
		message: context.hidesRows && check.quotesCells ? sayTitle(group) : check.describe(violations, column, parameters),
		hint: check.advise?.(violations) ?? check.hint,
		...chart ? { chart } : {}
	};
}
function sayTitle({ check, column }) {
	const where = column === void 0 ? "" : ` in ${column}`;
	return `${check.title}${where}; what stands in rows is hidden`;
}
function findingRow(violation, context, keys, quotes) {
	const { side, index, counterpart } = violation;
	const detail = quotedDetail(violation, quotes);
	const line = violation.line ?? lineOf$1(context, side, index);
	const key = index === void 0 ? void 0 : keys[side].get(index);
	return {
		...index === void 0 ? {} : { row: index + 1 },
		...line === void 0 ? {} : { line },
		side,
		...key === void 0 ? {} : { key },
		...detail === void 0 ? {} : { detail },
		...counterpart ? { counterpart: describeCounterpart(counterpart, context, keys) } : {}
	};
}
function quotedDetail({ side, index, detail, counterpart }, quotes) {
	const own = index === void 0 ? void 0 : quotes[side].get(index);
	if (detail === void 0 || !own) return detail;
	const [other] = ownRow(counterpart);
	return quoteDetail(detail, own, other && quotes[other.side].get(other.index));
}
function describeCounterpart({ path, side, index, ...given }, context, keys) {
	const own = path === void 0;
	const line = given.line ?? (own ? lineOf$1(context, side, index) : void 0);
	const key = given.key ?? (own ? keys[side].get(index) : void 0);
	return {
		...own ? {} : { path },
		side,
		row: index + 1,
		...line === void 0 ? {} : { line },
		...key === void 0 ? {} : { key }
	};
}
function lineOf$1({ base, head }, side, index) {
	return index === void 0 ? void 0 : (side === "base" ? base : head)?.line(index);
}

// src/core/checks/compare-findings.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const STANDINGS = [
	"new",
	"existing",
	"fixed"
];
function compareFindings(a, b) {
	return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.check, b.check) || compareText(a.column ?? "", b.column ?? "") || STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
}
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

// src/core/checks/group-violations.ts
function groupViolations(planned, judged) {
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
			...planned,
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
		renamed.set(columnName(base.columns, pair.base), columnName(head.columns, pair.head));
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
	const called = columns.flatMap((_, i) => columnName(columns, i) === name ? [i] : []);
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
	const judged = ofHead.flatMap((violation) => {
		const standing = isNew(violation, inBase, isNewRow) ? "new" : "existing";
		return standing === "existing" && violation.onlyIfNew ? [] : [{
			violation,
			standing
		}];
	});
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

// src/core/checks/run-checks.ts
async function runChecks(context, checks = CHECKS) {
	const changes = context.diff && indexChanges(context.diff);
	const planned = checks.flatMap((check) => planCheck(check, settingOf(check.name, context.dataset)) ?? []);
	const groups = await Promise.all(planned.map((each) => runCheck(each, context, changes)));
	return (await buildFindings(groups.flat(), context)).sort(compareFindings);
}
function settingOf(name, { checks }) {
	return Object.hasOwn(checks, name) ? checks[name] : void 0;
}
async function runCheck(planned, context, changes) {
	const { check, parameters } = planned;
	try {
		const violations = await check.find(context, parameters);
		return groupViolations(planned, judgeStanding(check, violations, context, changes));
	} catch (error) {
		if (error instanceof AssayError) throw error;
		const message = error instanceof Error ? error.message : String(error);
		throw new AssayError("internal", `The check ${check.name} failed to run on ${context.path}: ${message}`, {
			hint: "This is a fault of Assay, not of the data: please report it with the file, or a part of it.",
			cause: error
		});
	}
}

// src/core/expectations/row-condition/columns-of-condition.ts
function columnsOfCondition(condition) {
	switch (condition.kind) {
		case "and":
		case "or": return condition.parts.flatMap(columnsOfCondition);
		case "not": return columnsOfCondition(condition.part);
		case "compare": return [...columnOf$1(condition.left), ...columnOf$1(condition.right)];
		case "in": return columnOf$1(condition.operand);
		case "null":
		case "true":
		case "text": return [condition.column];
	}
}
const columnOf$1 = (operand) => "column" in operand ? [operand.column] : [];

// src/core/expectations/run/same-expectation.ts
function sameExpectation({ expectation, kwargs }) {
	return JSON.stringify([expectation.name, kwargs]);
}

// src/core/expectations/checks/describe-expectation.ts
const LONGEST_VALUE = 60;
const LONGEST$1 = 200;
function describeExpectation({ expectation, kwargs }) {
	const given = Object.entries(kwargs).map(([name, value]) => `${name}: ${show(value)}`);
	return given.length === 0 ? expectation.name : `${expectation.name} (${cutText(given.join(", "), LONGEST$1)})`;
}
function show(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return cutText(text.replaceAll("\",\"", "\", \""), LONGEST_VALUE);
}

// src/core/expectations/run/declared-columns.ts
const TYPES = {
	boolean: "boolean",
	date: "date",
	datetime: "datetime",
	integer: "integer",
	number: "number",
	year: "integer"
};
function declaredColumns(schema, table) {
	if (!schema) return /* @__PURE__ */ new Map();
	const { columns } = schemaColumns(schema, table);
	return new Map(schema.fields.flatMap(({ field, isMissing }, i) => {
		const name = table.columns[columns[i] ?? -1];
		if (name === void 0 || field.type === "any") return [];
		return [[name, {
			type: TYPES[field.type] ?? "text",
			isMissing
		}]];
	}));
}

// src/core/expectations/row-condition/compile-condition.ts
const EVERY_ROW = () => true;
function compileCondition(condition, slotOf) {
	const compile = (part) => compileCondition(part, slotOf);
	switch (condition.kind) {
		case "and": {
			const parts = condition.parts.map(compile);
			return (values) => parts.every((meets) => meets(values));
		}
		case "or": {
			const parts = condition.parts.map(compile);
			return (values) => parts.some((meets) => meets(values));
		}
		case "not": {
			const meets = compile(condition.part);
			return (values) => !meets(values);
		}
		case "null": {
			const slot = slotOf(condition.column);
			const { negated } = condition;
			return (values) => (values[slot] ?? null) === null !== negated;
		}
		case "true": {
			const slot = slotOf(condition.column);
			return (values) => values[slot] === true;
		}
		case "in": {
			const read = reader(condition.operand, slotOf);
			const keys = new Set(condition.values.map(valueKey));
			const { negated } = condition;
			return (values) => keys.has(valueKey(read(values))) !== negated;
		}
		case "text": return textTest(condition, slotOf(condition.column));
		case "compare": return comparison(condition, slotOf);
	}
}
function reader(operand, slotOf) {
	if ("constant" in operand) return () => operand.constant;
	const slot = slotOf(operand.column);
	return (values) => values[slot] ?? null;
}
function comparison({ operator, left, right }, slotOf) {
	const [readLeft, readRight] = [reader(left, slotOf), reader(right, slotOf)];
	if (operator === "==" || operator === "!=") {
		const isEqual = (a, b) => a !== null && valueKey(a) === valueKey(b);
		return (values) => isEqual(readLeft(values), readRight(values)) === (operator === "==");
	}
	const holds = ORDERS[operator];
	return (values) => {
		const [a, b] = [readLeft(values), readRight(values)];
		const order = a === null || b === null ? void 0 : compareMoments(a, b);
		return order !== void 0 && holds(order);
	};
}
const ORDERS = {
	"<": (order) => order < 0,
	"<=": (order) => order <= 0,
	">": (order) => order > 0,
	">=": (order) => order >= 0
};
function textTest({ test, text, ignoreCase }, slot) {
	const fold = (value) => ignoreCase ? value.toLowerCase() : value;
	const wanted = fold(text);
	return (values) => {
		const value = values[slot] ?? null;
		if (value === null) return false;
		const seen = fold(typeof value === "string" || value instanceof Literal ? cellText(value) : String(value));
		if (test === "contains") return seen.includes(wanted);
		return test === "startswith" ? seen.startsWith(wanted) : seen.endsWith(wanted);
	};
}

// src/core/expectations/run/aggregate-run.ts
function aggregateRun(configured, { nulls: nullRule }, scan, slots, isMeant) {
	let rows = 0;
	let nulls = 0;
	return {
		row(allValues, allCells) {
			if (!isMeant(allValues)) return;
			rows++;
			if (!scan.row || slots.length === 0) return;
			const values = slots.map((slot) => allValues[slot] ?? null);
			if (nullRule !== "kept" && values.includes(null)) nulls++;
			else scan.row(values, slots.map((slot) => allCells[slot]));
		},
		finish: async () => {
			const verdict = await scan.finish({
				rows,
				nulls
			});
			return {
				configured,
				success: verdict.success,
				outcome: {
					form: "aggregate",
					...verdict
				}
			};
		}
	};
}

// src/core/expectations/run/expectation-run.ts
function failedRun(configured, message) {
	return {
		row() {},
		finish: async () => ({
			configured,
			success: false,
			outcome: {
				form: "exception",
				message
			}
		})
	};
}
function guardedRun(configured, run) {
	let fault;
	return {
		row(values, cells, index) {
			if (fault !== void 0) return;
			try {
				run.row(values, cells, index);
			} catch (error) {
				fault = messageOf(error);
			}
		},
		finish: async () => {
			try {
				if (fault === void 0) return await run.finish();
			} catch (error) {
				fault = messageOf(error);
			}
			return failedRun(configured, fault).finish();
		}
	};
}
function messageOf(error) {
	if (error instanceof CannotJudge) return error.message;
	throw error;
}

// src/core/expectations/run/expectations-scan.ts
var ExpectationsScan = class {
	#columns;
	#runs;
	#isRow;
	constructor(table, columns, runs) {
		this.#isRow = rowFilter(table);
		this.#columns = columns;
		this.#runs = runs;
	}
	row(row) {
		if (!this.#isRow(row)) return;
		const cells = this.#columns.map(({ position }) => row.cells[position]);
		const values = this.#columns.map(({ read }, i) => read(cells[i]));
		for (const run of this.#runs) run.row(values, cells, row.index);
	}
	finish() {
		return Promise.all(this.#runs.map((run) => run.finish()));
	}
};

// src/core/expectations/run/is-left-out.ts
function isLeftOut(values, { domain, nulls }, ignoreRowIf) {
	if (nulls === "kept") return false;
	if (domain === "column") return values[0] === null;
	if (ignoreRowIf === "never") return false;
	const isNull = (value) => value === null;
	return ignoreRowIf === "any" ? values.some(isNull) : values.every(isNull);
}

// src/core/expectations/run/map-run.ts
function mapRun(configured, expectation, judge, slots, isMeant) {
	const unexpected = [];
	let elements = 0;
	let judged = 0;
	return {
		row(allValues, allCells, index) {
			if (!isMeant(allValues)) return;
			elements++;
			const values = slots.map((slot) => allValues[slot] ?? null);
			if (isLeftOut(values, expectation, configured.ignoreRowIf)) return;
			judged++;
			const cells = slots.map((slot) => allCells[slot]);
			if (judge.meets(values, cells, index)) return;
			const partners = judge.partners?.();
			unexpected.push(partners ? {
				index,
				values,
				partners
			} : {
				index,
				values
			});
		},
		finish: async () => {
			const late = await judge.late?.() ?? [];
			const all = [...unexpected, ...late];
			if (late.length > 0) all.sort((a, b) => a.index - b.index);
			return {
				configured,
				success: judged === 0 || (judged - all.length) / judged >= configured.mostly,
				outcome: {
					form: "map",
					elements,
					judged,
					unexpected: all
				}
			};
		}
	};
}

// src/core/expectations/run/types-of-columns.ts
const KEPT_SHARE = .5;
async function typesOfColumns(table, columns, sources) {
	const { declared, before } = sources;
	const types = /* @__PURE__ */ new Map();
	const untyped = [];
	for (const name of columns.keys()) {
		const column = declared?.get(name);
		if (column) types.set(name, column.type);
		else untyped.push(name);
	}
	if (table.format !== "csv" || untyped.length === 0) return types;
	const [now, then] = await Promise.all([tallyOf(table, untyped, sources), before?.format === "csv" ? tallyOf(before, untyped, sources) : /* @__PURE__ */ new Map()]);
	for (const name of untyped) types.set(name, typeOf(now.get(name), then.get(name)));
	return types;
}
function typeOf(now, then) {
	const type = now?.type() ?? "text";
	const earlier = then?.type() ?? "empty";
	return type === "text" && earlier !== "empty" && now?.isMostly(earlier, KEPT_SHARE) ? earlier : type;
}
async function tallyOf(table, names, { scan }) {
	const positions = names.map((name) => table.columns.indexOf(name));
	const present = positions.filter((position) => position !== -1);
	if (present.length === 0) return /* @__PURE__ */ new Map();
	const tallies = await scan(table, `column-types ${present.join()}`, () => new ColumnTypesScan(present));
	return new Map(names.flatMap((name, i) => {
		const tally = tallies.get(positions[i] ?? -1);
		return tally ? [[name, tally]] : [];
	}));
}

// src/core/expectations/run/evaluate-expectations.ts
async function evaluateExpectations(table, expectations, context) {
	const names = new Set(expectations.flatMap(columnsRead$1));
	const present = [...new Map([...names].map((name) => [name, table.columns.indexOf(name)]))].filter(([, position]) => position !== -1);
	const types = await typesOfColumns(table, new Map(present), context);
	const columns = present.map(([name, position]) => {
		return {
			name,
			position,
			read: cellReader(table, types.get(name), context.declared?.get(name))
		};
	});
	const slots = new Map(columns.map(({ name }, slot) => [name, slot]));
	const runs = [];
	for (const configured of expectations) runs.push(await startRun(configured, {
		table,
		slots,
		types,
		context
	}));
	return context.scan(table, nameOf$1(expectations), () => new ExpectationsScan(table, columns, runs));
}
function nameOf$1(expectations) {
	const all = expectations.map(({ expectation, kwargs }) => [expectation.name, kwargs]);
	return `expectations ${JSON.stringify(all)}`;
}
function columnsRead$1({ expectation, columns, condition }) {
	const own = expectation.domain === "table" ? [] : columns;
	return condition ? [...own, ...columnsOfCondition(condition)] : own;
}
function cellReader({ format }, type, declared) {
	const readAs = format === "csv" ? type : void 0;
	if (!declared) return (cell) => readValue(cell, readAs);
	return (cell) => declared.isMissing(cell) ? null : readValue(cell, readAs);
}
async function startRun(configured, { table, slots, types, context }) {
	const { expectation, parameters, columns, condition } = configured;
	const missing = columnsRead$1(configured).find((name) => !slots.has(name));
	if (missing !== void 0) return failedRun(configured, nameMissingColumn(missing, table.columns));
	const { other, now, random, slowMatcher } = context;
	const surroundings = {
		table,
		types: columns.map((name) => types.get(name)),
		other,
		now,
		random,
		slowMatcher
	};
	const slotOf = (name) => slots.get(name) ?? -1;
	const isMeant = condition ? compileCondition(condition, slotOf) : EVERY_ROW;
	const own = expectation.domain === "table" ? [] : columns.map(slotOf);
	try {
		const run = expectation.form === "map" ? mapRun(configured, expectation, await expectation.start(parameters, surroundings), own, isMeant) : aggregateRun(configured, expectation, await expectation.start(parameters, surroundings), own, isMeant);
		return guardedRun(configured, run);
	} catch (error) {
		if (error instanceof CannotJudge) return failedRun(configured, error.message);
		throw error;
	}
}

// src/core/expectations/checks/judge-sides.ts
async function judgeSides(expectations, { base, head, files, now, scans, schema, slowMatcher }) {
	const judge = (side, table) => {
		if (!table || table.columns.length === 0) return void 0;
		return evaluateExpectations(table, expectations, {
			declared: declaredColumns(schema?.table, table),
			...side === "head" && base ? { before: base } : {},
			other: (path) => files.table(side, path),
			now,
			slowMatcher,
			random: seededRandom(),
			scan: (scanned, name, start) => scans.of(scanned, name, start)
		});
	};
	const [ofBase, ofHead] = await Promise.all([judge("base", base), judge("head", head)]);
	if (!ofHead) return [];
	return ofHead.map((evaluation, i) => {
		const before = ofBase?.[i];
		return before ? {
			base: before,
			head: evaluation
		} : { head: evaluation };
	});
}

// src/core/expectations/checks/show-values.ts
const LONGEST = 60;
function showValues(columns, values, domain) {
	if (domain === "column") return showValue(values[0] ?? null);
	return columns.map((name, i) => `${cutText(name, LONGEST)}: ${showValue(values[i] ?? null)}`).join(", ");
}
function showValue(value) {
	if (value === null) return "no value";
	return cutText(value instanceof Literal ? value.text : String(value), LONGEST);
}

// src/core/expectations/checks/violations-of.ts
const LONGEST_SEEN = 120;
const SHOWN_DIGITS = 6;
function violationsOf(judged) {
	if (!judged) return [];
	const { base, head } = judged;
	if (head.outcome.form === "exception") return [];
	const isByChange = base !== void 0 && (base.success || base.outcome.form === "exception");
	return [...base ? violationsOn("base", base, false) : [], ...violationsOn("head", head, isByChange)];
}
function exceptionsOf(judged, isNew) {
	if (!judged) return [];
	const { base, head } = judged;
	return [...base && !isNew ? exceptionOn("base", base) : [], ...exceptionOn("head", head)];
}
function violationsOn(side, { configured, outcome, success }, byChange) {
	if (success || outcome.form === "exception") return [];
	const { columns, expectation } = configured;
	const same = {
		side,
		...columnOf(columns),
		...byChange ? { byChange } : {}
	};
	if (outcome.form === "aggregate") {
		const seen = showObserved(outcome);
		return [{
			side,
			...columnOf(columns),
			detail: seen
		}];
	}
	return outcome.unexpected.map(({ index, values, partners }) => ({
		...same,
		index,
		detail: showValues(columns, values, expectation.domain),
		...partners ? { partners } : {}
	}));
}
function showObserved(outcome) {
	const { observed_value: observed, details, told, more } = outcome;
	if (told !== void 0) return cutText(told, LONGEST_SEEN);
	if (typeof observed === "number") return `observed ${Number(observed.toPrecision(SHOWN_DIGITS))}`;
	const seen = details ?? observed ?? more;
	return seen === void 0 ? "not so" : `observed ${cutText(JSON.stringify(seen), LONGEST_SEEN)}`;
}
function exceptionOn(side, { configured, outcome }) {
	if (outcome.form !== "exception") return [];
	return [{
		side,
		...columnOf(configured.columns),
		detail: outcome.message
	}];
}
const columnOf = ([column, ...others]) => column === void 0 || others.length > 0 ? {} : { column };

// src/core/expectations/checks/expectation-checks.ts
function expectationChecks(expectations, ofBase = expectations) {
	const known = new Set(ofBase.map(sameExpectation));
	const judged = /* @__PURE__ */ new WeakMap();
	const judge = (context) => {
		const known = judged.get(context) ?? judgeSides(expectations, context);
		judged.set(context, known);
		return known;
	};
	return expectations.flatMap((configured, i) => {
		const judgedHere = async (context) => (await judge(context))[i];
		const isNew = !known.has(sameExpectation(configured));
		return [verdictCheck(configured, judgedHere), exceptionCheck(configured, judgedHere, isNew)];
	});
}
function verdictCheck(configured, judgedHere) {
	const { expectation, severity } = configured;
	const what = describeExpectation(configured);
	return {
		...commonParts(configured),
		severity,
		hint: "Correct the data, or change the expectation if it no longer holds.",
		find: async (context) => violationsOf(await judgedHere(context)),
		describe: (violations) => expectation.form === "map" ? `${countPhrase(violations.length, "row does", "rows do")} not meet ${what}` : `The file does not meet ${what}`
	};
}
function exceptionCheck(configured, judgedHere, isNew) {
	return {
		...commonParts(configured),
		severity: "error",
		hint: "Put the column back, or write the expectation so that it fits the data.",
		find: async (context) => exceptionsOf(await judgedHere(context), isNew),
		describe: () => `${describeExpectation(configured)} cannot be judged`
	};
}
function commonParts(configured) {
	const { name, about, dimension } = configured.expectation;
	return {
		name,
		rule: describeExpectation(configured),
		title: name,
		dimension,
		about,
		caveat: "",
		peers: [`Great Expectations: ${name}`],
		parameters: {},
		reads: ({ head }) => columnsRead(configured, head.columns)
	};
}
function columnsRead({ columns, condition }, names) {
	return [...columns, ...condition ? columnsOfCondition(condition) : []].map((name) => names.indexOf(name)).filter((position) => position !== -1);
}

// src/core/expectations/run/expectations-of-dataset.ts
async function expectationsOfDataset({ expectations, suite }, files, side = "head") {
	const own = expectations.flatMap(({ name, parameters }) => {
		const expectation = EXPECTATIONS.get(name);
		return expectation ? [configureExpectation(expectation, parameters)] : [];
	});
	const text = suite === void 0 ? void 0 : await files.text(side, suite);
	return text === void 0 ? own : [...own, ...parseSuite(text).expectations];
}

// src/check/schema/kind-of-schema.ts
const JSON_SCHEMA_KEYS = [
	"$ref",
	"$defs",
	"allOf",
	"anyOf",
	"const",
	"definitions",
	"enum",
	"if",
	"items",
	"not",
	"oneOf",
	"patternProperties",
	"properties",
	"required",
	"type"
];
function kindOfSchema(value) {
	if (typeof value === "boolean") return "json";
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const profile = "$schema" in value ? String(value.$schema) : "";
	if (Object.hasOwn(value, "fields") || profile.includes("tableschema")) return "table";
	if (Object.hasOwn(value, "resources") || profile.includes("datapackage.json")) return "package";
	if (profile.includes("json-schema.org")) return "json";
	return JSON_SCHEMA_KEYS.some((key) => Object.hasOwn(value, key)) ? "json" : void 0;
}

// src/check/schema/resolve-path.ts
function resolvePath(folder, path) {
	if (path.startsWith("/") || isAddress(path)) return void 0;
	const steps = [];
	for (const step of [...folder.split("/"), ...path.split("/")]) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return void 0;
	}
	return steps.length > 0 ? steps.join("/") : void 0;
}
function isAddress(path) {
	return /^[a-z][a-z\d+.-]*:/i.test(path);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/core/schema/descriptor/parse-package.ts
function parsePackage(value) {
	const reader = new DescriptorReader();
	const descriptor = reader.object(value ?? null, "");
	const listed = reader.list(descriptor?.["resources"], "/resources");
	if (descriptor && !listed && reader.faults.length === 0) reader.fault("", "The data package has no `resources`");
	return {
		resources: (listed ?? []).flatMap((one, i) => {
			const pointer = `/resources/${i}`;
			const resource = reader.object(one, pointer);
			if (!resource) return [];
			reader.misspelt(resource, pointer, [
				"path",
				"schema",
				"name"
			]);
			const paths = reader.textOrTexts(resource["path"] ?? resource["url"], `${pointer}/path`) ?? [];
			const schema = resource["schema"];
			return [{
				name: reader.text(resource["name"], `${pointer}/name`) ?? "",
				paths,
				...schema === void 0 || schema === null ? {} : { schema },
				pointer
			}];
		}),
		faults: reader.faults
	};
}

// src/check/schema/read-descriptor.ts
function readDescriptor(text, path) {
	return /\.ya?ml$/i.test(path) ? readYamlDescriptor(text) : readJsonDescriptor(text);
}
function readYamlDescriptor(text) {
	const result = readYaml(text);
	if ("tree" in result) {
		const { tree } = result;
		return {
			value: tree.value,
			lineOf: (pointer) => tree.locate(stepsOf(pointer), "value").line
		};
	}
	const [first] = result.faults;
	return {
		fault: first?.message ?? "The file is no YAML",
		...first ? { line: first.line } : {}
	};
}
function readJsonDescriptor(written) {
	const text = written.replace(/^\uFEFF/, "");
	try {
		return {
			value: JSON.parse(text),
			lineOf: (pointer) => lineOf(text, pointer)
		};
	} catch {
		return syntaxFault(text);
	}
}
function syntaxFault(text) {
	const errors = [];
	tryTree(text, errors);
	const [first] = errors;
	if (!first) return { fault: "The file is no JSON" };
	return {
		fault: `The file is no JSON: ${printParseErrorCode(first.error).replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}`,
		line: lineAt(text, first.offset)
	};
}
function lineOf(text, pointer) {
	let node = tryTree(text, []);
	for (const step of stepsOf(pointer)) {
		const inner = node && findNodeAtLocation(node, [node.type === "array" ? Number(step) : step]);
		if (!inner) break;
		node = inner;
	}
	return node && lineAt(text, node.offset);
}
function tryTree(text, errors) {
	try {
		return parseTree(text, errors, { disallowComments: true });
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}
function stepsOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

// src/check/schema/schema-store.ts
var SchemaStore = class {
	#source;
	#known = /* @__PURE__ */ new Map();
	#told = /* @__PURE__ */ new Set();
	#toldPaths = /* @__PURE__ */ new Set();
	#notFetched = /* @__PURE__ */ new Map();
	constructor(source) {
		this.#source = source;
	}
	tell(path, faults, address) {
		for (const { path: file, pointer } of faults) {
			this.#told.add(`${file} ${pointer}`);
			this.#toldPaths.add(file);
		}
		if (address !== void 0) this.#notFetched.set(path, address);
	}
	isTold({ path, pointer }) {
		return this.#told.has(`${path} ${pointer}`);
	}
	get toldPaths() {
		return this.#toldPaths;
	}
	get notFetched() {
		return this.#notFetched;
	}
	file(side, path) {
		return this.#once(`file ${side} ${path}`, () => this.#read(side, path));
	}
	package(side, file) {
		return this.#once(`package ${side} ${file.path}`, () => this.#loadPackage(side, file));
	}
	hasRead(path) {
		return this.#known.has(`file base ${path}`) || this.#known.has(`file head ${path}`);
	}
	async has(side, path) {
		return (await this.#once(`list ${side}`, async () => new Set(await this.#source.list(side)))).has(path);
	}
	async #read(side, path) {
		let text;
		try {
			text = await this.#source.text(side, path);
		} catch (error) {
			if (!(error instanceof AssayError) || error.code !== "bad-input") throw error;
			return {
				path,
				faults: [{
					path,
					pointer: "",
					message: error.message
				}]
			};
		}
		if (text === void 0) return {
			path,
			faults: [{
				path,
				pointer: "",
				message: "The schema file is not there"
			}]
		};
		const read = readDescriptor(text, path);
		if ("value" in read) return {
			path,
			descriptor: read,
			faults: []
		};
		const { fault: message, ...line } = read;
		return {
			path,
			faults: [{
				path,
				pointer: "",
				message,
				...line
			}]
		};
	}
	async #loadPackage(side, file) {
		const { resources, faults } = parsePackage(file.descriptor?.value);
		const loaded = [];
		for (const resource of resources) loaded.push(await this.#loadResource(side, resource, file));
		return {
			path: file.path,
			resources: loaded,
			faults: [...file.faults, ...placeFaults(faults, file)]
		};
	}
	async #loadResource(side, resource, file) {
		const folder = folderOf(file.path);
		const paths = resource.paths.flatMap((path) => resolvePath(folder, path) ?? []);
		const { schema: given, pointer } = resource;
		if (given === void 0) return {
			resource,
			paths,
			file,
			faults: []
		};
		if (typeof given !== "string") {
			const { schema, faults } = parseTableSchema(given, `${pointer}/schema`);
			return {
				resource,
				paths,
				...schema ? { schema } : {},
				file,
				faults: placeFaults(faults, file)
			};
		}
		if (isAddress(given)) return {
			resource,
			paths,
			address: given,
			file,
			faults: []
		};
		const path = resolvePath(folder, given);
		if (path === void 0) {
			const message = `${given} leads out of the repository`;
			return {
				resource,
				paths,
				file,
				faults: placeFaults([{
					pointer: `${pointer}/schema`,
					message
				}], file)
			};
		}
		const other = await this.file(side, path);
		const { schema, faults } = parseTableSchema(other.descriptor?.value);
		const all = other.descriptor ? placeFaults(faults, other) : other.faults;
		return {
			resource,
			paths,
			...schema ? { schema } : {},
			file: other,
			faults: all
		};
	}
	#once(name, make) {
		const known = this.#known.get(name);
		if (known) return known;
		const made = make();
		this.#known.set(name, made);
		return made;
	}
};
function placeFaults(faults, file) {
	return faults.map((fault) => {
		const line = file.descriptor?.lineOf(fault.pointer);
		return {
			path: file.path,
			...fault,
			...line === void 0 ? {} : { line }
		};
	});
}

// src/check/schema/find-schema.ts
const PACKAGE_NAMES = [
	"datapackage.json",
	"datapackage.yaml",
	"datapackage.yml"
];
async function findSchema(store, side, path, named) {
	if (typeof named === "object") return writtenInConfig(named);
	if (named !== void 0) return readNamed(store, side, path, await store.file(side, named));
	let folder = path;
	while (folder !== "") {
		folder = folderOf(folder);
		for (const name of PACKAGE_NAMES) {
			const found = await readBeside(store, side, path, folder === "" ? name : `${folder}/${name}`);
			if (found) return found;
		}
	}
}
function writtenInConfig(descriptor) {
	const { schema } = parseTableSchema(descriptor);
	return {
		...schema ? { table: schema } : {},
		faults: []
	};
}
function describesList(value) {
	return typeof value === "object" && value !== null && "type" in value && value.type === "array";
}
async function readBeside(store, side, path, packagePath) {
	if (!await store.has(side, packagePath)) return void 0;
	const file = await store.file(side, packagePath);
	if (!file.descriptor) return { faults: file.faults };
	return ofPackage(await store.package(side, file), path);
}
async function readNamed(store, side, path, file) {
	if (!file.descriptor || kindOfSchema(file.descriptor.value) !== "package") return readSchema(store, side, file.path);
	const loaded = await store.package(side, file);
	return ofPackage(loaded, path) ?? { faults: [...loaded.faults, ...noResource$1(loaded, path, file)] };
}
async function readSchema(store, side, path) {
	const file = await store.file(side, path);
	if (!file.descriptor) return { faults: file.faults };
	const { value } = file.descriptor;
	switch (kindOfSchema(value)) {
		case "package": {
			const { faults, resources } = await store.package(side, file);
			return { faults: [...faults, ...resources.flatMap((resource) => resource.faults)] };
		}
		case "table": {
			const { schema, faults } = parseTableSchema(value);
			return {
				...schema ? { table: schema } : {},
				file,
				faults: placeFaults(faults, file)
			};
		}
		case "json": {
			const { schema, faults } = compileJsonSchema(value, describesList(value) ? "items" : "value");
			return {
				...schema ? { json: schema } : {},
				file,
				faults: placeFaults(faults, file)
			};
		}
		case void 0: return { faults: placeFaults([{
			pointer: "",
			message: "The file is no Table Schema (which has `fields`), no data package (`resources`) and no JSON Schema"
		}], file) };
	}
}
function ofPackage(loaded, path) {
	const resource = loaded.resources.find(({ paths }) => paths.includes(path));
	if (!resource) return loaded.resources.length === 0 && loaded.faults.length > 0 ? { faults: loaded.faults } : void 0;
	return {
		...resource.schema ? { table: resource.schema } : {},
		file: resource.file,
		faults: [...loaded.faults, ...resource.faults],
		home: {
			package: loaded,
			resource
		}
	};
}
function noResource$1(loaded, path, file) {
	const paths = loaded.resources.flatMap((resource) => resource.paths);
	const message = unknownWord(path, paths.slice(0, 20), "path of a resource");
	return placeFaults([{
		pointer: "/resources",
		message
	}], file);
}

// src/check/schema/is-schema-path.ts
function isSchemaPath(path, { datasets }) {
	return /(?:^|\/)datapackage\.(?:json|ya?ml)$/.test(path) || datasets.some(({ schema }) => schema === path);
}

// src/check/rule-files/read-suite-faults.ts
async function readSuiteFaults(path, read) {
	try {
		return findSuiteFaults(path, await read()).map(({ hint, message, ...place }) => ({
			path,
			...place,
			message: hint === void 0 ? message : `${message}. ${hint.replace(/\.$/, "")}`
		}));
	} catch (error) {
		if (!(error instanceof AssayError) || error.code !== "bad-input") throw error;
		return [{
			path,
			pointer: "",
			message: error.message
		}];
	}
}

// src/check/rule-files/find-rule-files.ts
async function findRuleFiles(sources) {
	const { before, schemas, text } = sources;
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const { kind, path, datasets } of listRules(sources)) {
		const faultsOn = async (side) => kind === "suite" ? readSuiteFaults(path, () => text(side, path)) : (await readSchema(schemas, side, path)).faults;
		const faults = (await faultsOn("head")).filter((fault) => !seen.has(identify(fault)));
		if (faults.length === 0) continue;
		for (const fault of faults) seen.add(identify(fault));
		const isNamed = datasets.length > 0;
		const wasNamed = before?.datasets.some((dataset) => dataset[kind] === path) ?? false;
		const known = new Set(isNamed && !wasNamed ? [] : (await faultsOn("base")).map(identify));
		const fresh = faults.filter((fault) => !known.has(identify(fault)));
		found.push({
			kind,
			path,
			datasets,
			faults,
			fresh
		});
	}
	return found;
}
function listRules({ configs, changed, schemas }) {
	const rules = /* @__PURE__ */ new Map();
	const add = (kind, path) => {
		const rule = rules.get(`${kind} ${path}`) ?? {
			kind,
			path,
			datasets: []
		};
		rules.set(`${kind} ${path}`, rule);
		return rule;
	};
	for (const dataset of configs.flatMap(({ datasets }) => datasets)) {
		if (dataset.suite !== void 0) add("suite", dataset.suite).datasets.push(dataset);
		if (typeof dataset.schema === "string") add("schema", dataset.schema).datasets.push(dataset);
	}
	for (const { path, status } of changed) {
		const isSchema = configs.some((config) => isSchemaPath(path, config));
		if (status !== "removed" && isSchema) add("schema", path);
	}
	for (const path of schemas.toldPaths) add("schema", path);
	return rules.values();
}
function identify({ path, pointer, message }) {
	return JSON.stringify([
		path,
		pointer,
		message
	]);
}

// src/check/rule-files/report-rule-file.ts
function reportRuleFile({ kind, path, datasets, fresh }, changed, configPath) {
	const check = kind === "suite" ? suiteError : schemaError;
	const settings = datasets[0]?.checks ?? {};
	const setting = Object.hasOwn(settings, check.name) ? settings[check.name] : void 0;
	const planned = planCheck(check, setting);
	if (!planned) return void 0;
	const edit = changed.find((file) => file.path === path || file.basePath === path);
	const place = edit ? path : configPath;
	const told = fresh.map((fault) => ({
		side: "head",
		detail: sayFault(fault, path)
	}));
	const finding = {
		check: check.name,
		severity: planned.severity,
		dimension: check.dimension,
		standing: "new",
		count: fresh.length,
		rows: fresh.slice(0, 100).map((fault) => rowOf(fault, path, place)),
		message: check.describe(told, void 0, planned.parameters),
		hint: check.hint
	};
	return {
		path: place,
		change: edit?.path !== void 0 && edit.path !== path ? "removed" : edit?.status ?? "modified",
		headline: headlineOf(kind, path, place),
		columns: [],
		findings: [finding]
	};
}
function rowOf({ line, ...fault }, own, place) {
	const isHere = line !== void 0 && fault.path === place;
	const detail = sayFault(isHere || line === void 0 ? fault : {
		line,
		...fault
	}, own);
	return {
		side: "head",
		...isHere ? { line } : {},
		detail
	};
}
function headlineOf(kind, path, place) {
	return place === path ? `a ${kind}, which judges data` : `names the ${kind} ${path}`;
}
function noteRuleFile({ kind, path, faults }) {
	const [first] = faults;
	const place = first?.pointer ? ` (${first.pointer})` : "";
	const count = countPhrase(faults.length, "fault", "faults");
	return {
		code: `${kind}-error`,
		severity: "warning",
		path,
		...first?.line === void 0 || first.path !== path ? {} : { line: first.line },
		message: `The ${kind} ${path} has ${count}${faults.length > 1 ? ", such as" : ""}: ${first?.message ?? ""}${place}. Until it is corrected, what is broken judges nothing.`
	};
}
function sayFault({ path, line, pointer, message }, own) {
	const parts = [
		...path === own ? [] : [path],
		...line === void 0 ? [] : [`line ${line}`],
		...pointer === "" ? [] : [pointer]
	];
	return parts.length === 0 ? message : `${parts.join(", ")}: ${message}`;
}

// src/check/rule-files/judge-rule-files.ts
async function judgeRuleFiles(sources, datasets) {
	const { changed, configPath, schemas } = sources;
	const reports = [];
	const notices = [];
	for (const rule of await findRuleFiles(sources)) {
		const isTold = (fault) => rule.kind === "schema" ? schemas.isTold(fault) : isSuiteTold(rule, datasets);
		const fresh = rule.fresh.filter((fault) => !isTold(fault));
		const report = fresh.length > 0 && reportRuleFile({
			...rule,
			fresh
		}, changed, configPath);
		if (report) reports.push({
			dataset: rule.datasets[0]?.name ?? nameOf(rule),
			report
		});
		const known = rule.faults.filter((fault) => !rule.fresh.includes(fault));
		if (known.length > 0) notices.push(noteRuleFile({
			...rule,
			faults: known
		}));
	}
	return {
		reports,
		notices
	};
}
function isSuiteTold({ datasets }, reports) {
	return datasets.flatMap(({ name }) => reports.get(name) ?? []).flatMap(({ findings }) => findings).some(({ check, standing }) => check === "suite-error" && standing === "new");
}
function nameOf({ path }) {
	return path.replace(/\.[^./]+$/, "");
}

// src/check/schema/load-file-schema.ts
async function loadFileSchema(store, { path, basePath }, dataset, isChanged) {
	const head = await findSchema(store, "head", path, dataset.schema);
	if (!head) return void 0;
	const base = basePath && await findSchema(store, "base", basePath, dataset.schema);
	const { references, faults } = followKeys(head);
	store.tell(path, [...head.faults, ...faults], head.home?.resource.address);
	const before = base ? [...base.faults, ...followKeys(base).faults] : [];
	return {
		...head.table ? { table: head.table } : {},
		...head.json ? { json: head.json } : {},
		faults: {
			base: before,
			head: [...head.faults, ...faults]
		},
		references,
		referrers: findReferrers(head, path, isChanged)
	};
}
function followKeys({ table, file, home }) {
	const references = [];
	const faults = [];
	for (const key of table?.foreignKeys ?? []) {
		const { resource: name } = key.reference;
		const isSelf = name === "" || name === home?.resource.resource.name;
		const target = isSelf ? home?.resource : resourceCalled(name, home);
		const fault = isSelf || target ? findFieldFault(key, isSelf ? table : target?.schema) : noResource(key, home);
		if (fault) {
			faults.push(fault);
			continue;
		}
		const isAlone = isSelf && (target?.paths.length ?? 1) <= 1;
		references.push(isAlone || !target ? { key } : {
			key,
			target: filesOf(target, target.paths)
		});
	}
	return {
		references,
		faults: file ? placeFaults(faults, file) : []
	};
}
function resourceCalled(name, home) {
	return home?.package.resources.find(({ resource }) => resource.name === name);
}
function noResource({ reference, pointer }, home) {
	const names = home?.package.resources.map(({ resource }) => resource.name) ?? [];
	const message = names.length === 0 ? `${showValue$1(reference.resource)} is a resource, which only a data package has` : unknownWord(reference.resource, names, "resource of the data package");
	return {
		pointer: `${pointer}/reference/resource`,
		message
	};
}
function findFieldFault({ reference, pointer }, target) {
	const known = target?.fields.map(({ field }) => field.name);
	const lacking = known && reference.fields.find((field) => !known.includes(field));
	if (!known || lacking === void 0) return void 0;
	return {
		pointer: `${pointer}/reference/fields`,
		message: unknownWord(lacking, known, "field of what the key refers to")
	};
}
function filesOf({ schema }, paths) {
	return {
		paths,
		...schema ? { schema } : {}
	};
}
function findReferrers({ home }, path, isChanged) {
	const name = home?.resource.resource.name;
	if (!home || !name) return [];
	return home.package.resources.flatMap((loaded) => {
		const untouched = loaded.paths.filter((other) => other !== path && !isChanged(other));
		if (untouched.length === 0) return [];
		const source = filesOf(loaded, untouched);
		const refers = ({ reference }) => (reference.resource === "" ? loaded.resource.name : reference.resource) === name;
		return (loaded.schema?.foreignKeys ?? []).filter(refers).map((key) => ({
			key,
			source
		}));
	});
}

// src/check/schema/note-schemas.ts
async function noteSchemas(store, changed) {
	const notices = [];
	for (const path of changed.flatMap(gonePath)) {
		const home = (await findSchema(store, "head", path, void 0))?.home;
		if (home) notices.push(removalNotice(path, home));
	}
	for (const [path, address] of store.notFetched) notices.push({
		code: "schema-not-fetched",
		severity: "info",
		path,
		message: `The schema of ${path} is at ${address}, which is not fetched. Copy it into the repository to have it judge the file.`
	});
	return notices;
}
function gonePath({ path, basePath, status }) {
	if (status === "removed") return [path];
	return status === "renamed" && basePath !== void 0 ? [basePath] : [];
}
function removalNotice(path, { package: { path: listing, resources }, resource }) {
	const { name } = resource.resource;
	const lost = resources.filter(({ schema }) => schema?.foreignKeys.some(({ reference }) => name !== "" && reference.resource === name)).flatMap(({ paths }) => paths);
	return {
		code: "schema-error",
		severity: "warning",
		path: listing,
		message: `This change takes ${path} away, which ${listing} still lists${lost.length === 0 ? "" : `, and ${listNames(lost)} ${lost.length === 1 ? "refers" : "refer"} to it`}. Change the data package too, or keep the file.`
	};
}

// src/check/repository-files.ts
var RepositoryFiles = class {
	#revisions;
	#config;
	#changed;
	#known = /* @__PURE__ */ new Map();
	#schemas = new SchemaStore({
		list: (side) => this.list(side),
		text: (side, path) => this.#revisions.readText(side, path)
	});
	constructor(revisions, config, changed) {
		this.#revisions = revisions;
		this.#config = config;
		this.#changed = changed;
	}
	around(path, dataset) {
		return {
			peers: () => this.#once(`peers ${dataset.name} ${path}`, () => this.#peers(path, dataset)),
			list: (side) => this.list(side),
			table: (side, other) => this.#table(side, other),
			text: (side, other) => this.#revisions.readText(side, other)
		};
	}
	list(side) {
		return this.#once(`list ${side}`, async () => this.#revisions.list(side));
	}
	tables(side, path, dataset) {
		return this.#once(`tables ${side} ${path}`, async () => readTables(await this.#open(side, path), path, dataset.dialect));
	}
	async sides({ path, basePath, status }, dataset) {
		if (basePath !== void 0 && status !== "removed") {
			const pair = this.#once(`pair ${basePath} ${path}`, async () => readTablePair({
				file: await this.#open("base", basePath),
				path: basePath
			}, {
				file: await this.#open("head", path),
				path
			}, dataset.dialect));
			await this.#once(`tables base ${basePath}`, async () => (await pair).base);
			await this.#once(`tables head ${path}`, async () => (await pair).head);
		}
		return {
			base: basePath === void 0 ? /* @__PURE__ */ new Map() : await this.tables("base", basePath, dataset),
			head: status === "removed" ? /* @__PURE__ */ new Map() : await this.tables("head", path, dataset)
		};
	}
	async digest(side, path) {
		const file = await this.#open(side, path);
		return file.kind === "bytes" ? digestOf(file.source) : void 0;
	}
	schema(file, dataset) {
		return loadFileSchema(this.#schemas, file, dataset, (path) => this.#changed.has(path));
	}
	isSchema(path) {
		return isSchemaPath(path, this.#config) || this.#schemas.hasRead(path);
	}
	schemaNotices(changed) {
		return noteSchemas(this.#schemas, changed);
	}
	ruleFiles(sources, datasets) {
		const text = (side, path) => this.#revisions.readText(side, path);
		return judgeRuleFiles({
			...sources,
			schemas: this.#schemas,
			text
		}, datasets);
	}
	async blame(side, path, lines) {
		return await this.#revisions.blame?.(side, path, lines) ?? /* @__PURE__ */ new Map();
	}
	async #peers(path, dataset) {
		return ((await this.#once("files by dataset", () => this.#filesByDataset())).get(dataset.name) ?? []).filter((file) => file.path !== path);
	}
	async #filesByDataset() {
		const listed = await Promise.all([this.list("base"), this.list("head")]);
		const byName = /* @__PURE__ */ new Map();
		for (const path of [...new Set(listed.flat())].sort()) {
			const dataset = datasetFor(this.#config, path);
			if (!dataset) continue;
			const file = {
				path,
				dataset,
				changed: this.#changed.has(path)
			};
			const known = byName.get(dataset.name);
			if (known) known.push(file);
			else byName.set(dataset.name, [file]);
		}
		return byName;
	}
	#open(side, path) {
		return this.#once(`file ${side} ${path}`, () => this.#revisions.open(side, path));
	}
	#table(side, path) {
		return this.#once(`table ${side} ${path}`, () => this.#firstTable(side, path));
	}
	async #firstTable(side, path) {
		const dataset = datasetFor(this.#config, path);
		if (!dataset) return void 0;
		const first = [...(await this.tables(side, path, dataset)).values()][0];
		return first && !isUnread(first) ? first : void 0;
	}
	#once(name, make) {
		const known = this.#known.get(name);
		if (known) return known;
		const made = make();
		this.#known.set(name, made);
		return made;
	}
};

export { expectationChecks as a, expectationsOfDataset as i, loadFileSchema as n, judgeSides as o, SchemaStore as r, runChecks as s, RepositoryFiles as t };