import { n as columnName, t as changedRows } from "./changed-rows.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as cutText } from "./cut-text.js";
import { i as cellText, o as isBlank, t as Literal } from "./cell.js";
import { t as inferDateOrder } from "./infer-date-order.js";
import { t as inferType } from "./infer-type.js";
import { n as parseNumber } from "./parse-number.js";
import { n as momentValue, r as TYPE_NAMES, t as compileExpression } from "./compile-expression.js";
import { n as parseMessage, t as fillMessage } from "./message-template.js";
import { t as suggestWord } from "./suggest-word.js";

// src/core/rules/describe-broken.ts
const UNTOLD = "cannot be evaluated: ";
const MOST_KINDS = 3;
const LONGEST_CONDITION = 120;
function describeBroken(policy, violations) {
	const missing = violations.filter(({ index }) => index === void 0);
	if (missing.length > 0) return `The rule cannot be judged: ${reasons(missing)}`;
	const untold = violations.filter(({ detail }) => detail?.startsWith(UNTOLD));
	const broken = violations.length - untold.length;
	return [...broken > 0 ? [`${countPhrase(broken, "row breaks", "rows break")} ${shown(policy)}`] : [], ...untold.length > 0 ? [`${countPhrase(untold.length, "row", "rows")} ${UNTOLD}${reasons(untold)}`] : []].join("; ");
}
function shown({ condition }) {
	const text = cutText(condition.replace(/\s+/g, " ").trim(), LONGEST_CONDITION);
	return text.includes("`") ? text : `\`${text}\``;
}
function reasons(violations) {
	const kinds = [...new Set(violations.map(({ detail = "" }) => detail.replace(UNTOLD, "")))];
	const left = kinds.length - MOST_KINDS;
	return [...kinds.slice(0, MOST_KINDS), ...left > 0 ? [`${left} more`] : []].join("; ");
}

// src/core/rules/advise-on-rule.ts
const CORRECT = "Correct these rows, or the rule in the config.";
function adviseOnRule(violations) {
	const unjudged = violations.filter(({ index }) => index === void 0);
	if (unjudged.length > 0) return correctRule(unjudged);
	const blanks = violations.filter(({ detail }) => detail?.startsWith(UNTOLD)).flatMap(({ detail = "" }) => blankIn(detail) ?? []);
	if (blanks.length === 0) return CORRECT;
	const [name = ""] = blanks;
	const advice = name === "" ? "Say in the rule what a blank means." : `Say what a blank means: \`${name} == null || …\` or \`${name} != null && …\`.`;
	return blanks.length === violations.length ? advice : `${CORRECT} ${advice}`;
}
function correctRule(unjudged) {
	const [meant] = unjudged.flatMap(({ column, detail = "" }) => {
		const [, nearest] = /; did you mean `(.*)`\?$/s.exec(detail) ?? [];
		return nearest === void 0 ? [] : [`write \`${nearest}\` for \`${column}\``];
	});
	if (meant !== void 0) return `Correct the rule in the config: ${meant}.`;
	return `Correct the rule in the config${unjudged.some(({ detail }) => detail?.startsWith("there is no column")) ? ", or put the column back" : ""}.`;
}
function blankIn(detail) {
	const named = /`([^`]+)` \(a blank\)/.exec(detail);
	if (named) return named[1];
	return /\ba blank\b/.test(detail) ? "" : void 0;
}

// src/core/rules/columns-read.ts
function columnsRead({ names, row, written, old }, byName) {
	if (row === "all" || written === "all" || old === "all") return [...byName.values()];
	const read = [
		...names,
		...row,
		...written,
		...old ?? []
	];
	return [...new Set(read.flatMap((name) => byName.get(name) ?? []))];
}

// src/core/rules/cell-readings.ts
const SAMPLE_ROWS = 2e3;
const NEEDED_SHARE = .6;
const TYPED_FORMATS = /* @__PURE__ */ new Set([
	"json",
	"jsonl",
	"parquet"
]);
function cellReadings(format, rows, columns) {
	if (TYPED_FORMATS.has(format)) return /* @__PURE__ */ new Map();
	return new Map(columns.map((column) => {
		const cells = rows.map((row) => row.cells[column]);
		return [column, {
			type: inferType(cells, NEEDED_SHARE),
			order: inferDateOrder(cells)
		}];
	}));
}

// src/core/rules/cell-value.ts
const MAX_JSON = 1e6;
const MAX_DEPTH = 50;
function cellValue(cell, reading) {
	if (cell === void 0 || isBlank(cell)) return null;
	if (cell instanceof Literal) return literalValue(cell.text);
	return (reading && readText(cell.trim(), reading)) ?? cell;
}
function readText(text, { type, order }) {
	switch (type) {
		case "boolean":
			if (/^(?:true|yes)$/i.test(text)) return true;
			return /^(?:false|no)$/i.test(text) ? false : void 0;
		case "integer":
		case "number": {
			const number = parseNumber(text);
			return number && numberValue(number);
		}
		case "date":
		case "datetime": return momentValue(text, order);
		case "json": return jsonValue(text);
		default: return;
	}
}
function literalValue(text) {
	if (text === "true" || text === "false") return text === "true";
	const number = parseNumber(text);
	return number ? numberValue(number) : jsonValue(text) ?? text;
}
function numberValue({ negative, digits, exponent }) {
	const sign = negative ? "-" : "";
	const double = Number(`${sign}${digits || "0"}e${exponent}`);
	return exponent >= 0 && !Number.isSafeInteger(double) && digits.length + exponent <= 18 ? BigInt(`${sign}${digits}${"0".repeat(exponent)}`) : double;
}
function jsonValue(text) {
	if (text.length > MAX_JSON) return void 0;
	try {
		return toInput(JSON.parse(text), 0);
	} catch {
		return;
	}
}
function toInput(value, depth) {
	if (depth > MAX_DEPTH) throw new Error("nested too deep");
	if (Array.isArray(value)) return value.map((item) => toInput(item, depth + 1));
	if (typeof value !== "object" || value === null) return value;
	return new Map(Object.entries(value).map(([key, item]) => [key, toInput(item, depth + 1)]));
}

// src/core/rules/find-mistyped.ts
const HOLDS = {
	boolean: "true and false",
	integer: "numbers",
	number: "numbers",
	date: "dates",
	datetime: "dates",
	json: "lists and maps",
	text: "text"
};
function findMistyped({ comparisons }, { byName, readings }) {
	const found = /* @__PURE__ */ new Map();
	for (const { column, value } of comparisons) {
		const at = byName.get(column);
		const reading = at === void 0 ? void 0 : readings.get(at);
		if (!reading || found.has(column)) continue;
		const isText = reading.type === "text";
		if (!(typeof value === "number" ? isText : !isText && typeof cellValue(value, reading) !== "string")) continue;
		const shown = JSON.stringify(value);
		const instead = isText ? `compare it with \`"${value}"\`` : `compare it with one of those, or \`written["${column}"]\` with \`${shown}\``;
		const detail = `\`${column}\` holds ${HOLDS[reading.type]}, which never equal \`${shown}\`; ${instead}`;
		found.set(column, {
			side: "head",
			column,
			detail,
			byChange: true
		});
	}
	return [...found.values()];
}

// src/core/rules/row-values.ts
function rowValues(rule, cells, columns, old) {
	const values = Object.create(null);
	for (const name of rule.names) {
		const at = columns.byName.get(name);
		if (at !== void 0) values[name] = cellValue(cells[at], columns.readings.get(at));
	}
	values["row"] = entries(rule.row, cells, columns);
	values["written"] = entries(rule.written, cells, columns, writtenText);
	if (rule.old) values["old"] = old ? entries(rule.old, old.cells, old.columns) : null;
	return values;
}
const writtenText = (cell) => isBlank(cell) ? null : cellText(cell);
function entries(names, cells, { byName, readings }, readCell = cellValue) {
	const read = /* @__PURE__ */ new Map();
	for (const name of names === "all" ? byName.keys() : names) {
		const at = byName.get(name);
		read.set(name, at === void 0 ? null : readCell(cells[at], readings.get(at)));
	}
	return read;
}
function columnsByName(columns) {
	const byName = /* @__PURE__ */ new Map();
	for (const [at, name] of columns.entries()) if (!byName.has(name)) byName.set(name, at);
	return byName;
}

// src/core/rules/judge-row.ts
const MOST_CELLS = 4;
const LONGEST_CELL = 60;
function judgeRow(rule, judged) {
	const { row, side, columns, old } = judged;
	const values = rowValues(rule, row.cells, columns, old);
	const applies = rule.when ? rule.when.evaluate(values) : true;
	if (applies === false) return void 0;
	const holds = applies === true ? rule.condition.evaluate(values) : applies;
	if (holds === true) return void 0;
	const detail = holds === false ? describeRow(rule, judged) : `${UNTOLD}${holds.fault}`;
	return {
		side,
		index: row.index,
		...detail === "" ? {} : { detail }
	};
}
function describeRow(rule, { row, columns, old }) {
	const cellOf = (name, isOld) => {
		const [cells, { byName }] = isOld && old ? [old.cells, old.columns] : [row.cells, columns];
		const at = isOld && !old ? void 0 : byName.get(name);
		return at === void 0 ? "" : cutText(cellText(cells[at]), LONGEST_CELL);
	};
	if (rule.message) return fillMessage(rule.message, cellOf);
	const maps = [rule.row, rule.written].flatMap((names) => names === "all" ? [] : [...names]);
	const names = [.../* @__PURE__ */ new Set([...rule.names, ...maps])];
	const olds = rule.old === void 0 || rule.old === "all" || !old ? [] : [...rule.old];
	return [...names.filter((name) => columns.byName.has(name)).map((name) => `${name}: ${cellOf(name, false)}`), ...olds.map((name) => `old ${name}: ${cellOf(name, true)}`)].slice(0, MOST_CELLS).join(", ");
}

// src/core/rules/find-broken.ts
async function findBroken(rule, context, missing) {
	const { base, head, diff } = context;
	const isJudged = (side) => !missing.some((violation) => violation.side === side);
	if (!isJudged("head")) return [];
	if (rule.isAboutChange && base) return diff ? judgeChanges(rule, context) : [];
	const judge = (side) => (row, columns) => judgeRow(rule, {
		row,
		side,
		columns
	});
	const ofHead = context.skipsExisting ? judgeChangedHead(rule, context, judge("head")) : scanRows(context, head, "head", rule, judge("head"));
	if (!base || rule.isAboutChange || !isJudged("base")) return (await ofHead).found;
	if (!diff) return [...(await scanRows(context, base, "base", rule, judge("base"))).found, ...(await ofHead).found];
	const { found, columns } = await ofHead;
	if (found.some(({ index }) => index === void 0)) return found;
	const baseColumns = columnsOfBase(base, diff.columns.pairs, columns, head);
	return [...await judgeChanged(context, "base", (row) => seen(row, judge("base"), baseColumns)), ...found];
}
async function judgeChanges(rule, context) {
	const { head, diff } = context;
	if (!diff) return [];
	const { columns, found } = await readColumns(rule, context);
	if (found.length > 0) return found;
	const baseColumns = columnsOfBase(diff.base, diff.columns.pairs, columns, head);
	return diff.changes.flatMap((change) => {
		if (change.op !== "added" && change.op !== "modified") return [];
		const old = change.op === "modified" ? {
			cells: change.base.cells,
			columns: baseColumns
		} : void 0;
		const judge = (row) => judgeRow(rule, {
			row,
			side: "head",
			columns,
			...old ? { old } : {}
		});
		return seen(change.head, judge, columns).map((violation) => ({
			...violation,
			byChange: true
		}));
	});
}
async function judgeChangedHead(rule, context, judge) {
	const { columns, found } = await readColumns(rule, context);
	if (found.length > 0) return {
		columns,
		found
	};
	return {
		columns,
		found: await judgeChanged(context, "head", (row) => seen(row, judge, columns))
	};
}
async function judgeChanged({ diff }, side, judge) {
	const found = [];
	if (!diff) return found;
	for await (const rows of changedRows(diff, side).rows.read()) for (const row of rows) found.push(...judge(row));
	return found;
}
async function readColumns(rule, { head }) {
	const byName = columnsByName(head.columns);
	const first = [];
	const wanted = Array.from({ length: Math.min(SAMPLE_ROWS, head.rowCount) }, (_, row) => row);
	for await (const rows of head.read(wanted)) first.push(...rows);
	const columns = {
		byName,
		readings: cellReadings(head.format, first, columnsRead(rule, byName))
	};
	return {
		columns,
		found: findMistyped(rule, columns)
	};
}
function scanRows({ scans }, table, side, rule, judge) {
	return scans.of(table, `rule ${rule.policy.name} ${side}`, () => {
		const byName = columnsByName(table.columns);
		const found = [];
		const waiting = [];
		let columns;
		let isMistyped = false;
		const start = () => {
			columns = {
				byName,
				readings: cellReadings(table.format, waiting, columnsRead(rule, byName))
			};
			if (side === "head") found.push(...findMistyped(rule, columns));
			isMistyped = found.length > 0;
			if (!isMistyped) for (const row of waiting) found.push(...seen(row, judge, columns));
			waiting.length = 0;
			return columns;
		};
		return {
			row: (row) => {
				if (isMistyped) return;
				if (columns) found.push(...seen(row, judge, columns));
				else if (waiting.push(row) === 2e3) start();
			},
			finish: () => ({
				found,
				columns: columns ?? start()
			})
		};
	});
}
function seen(row, judge, columns) {
	if (row.raw !== void 0 || row.cells.every(isBlank)) return [];
	const violation = judge(row, columns);
	return violation ? [violation] : [];
}
function columnsOfBase(base, pairs, { readings }, head) {
	const byName = new Map(columnsByName(base.columns));
	const byColumn = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		byName.set(head.columns[pair.head], pair.base);
		const reading = readings.get(pair.head);
		if (reading) byColumn.set(pair.base, reading);
	}
	return {
		byName,
		readings: byColumn
	};
}

// src/core/rules/find-missing.ts
function findMissing(rule, { base, head, diff }) {
	const renamed = diff?.columns.pairs.map((pair) => head.columns[pair.head]) ?? [];
	return [
		...base !== void 0 && !rule.isAboutChange ? missingFrom(rule, [...base.columns, ...renamed], "base") : [],
		...missingFrom(rule, head.columns, "head"),
		...base ? missingFromBoth(rule, [...head.columns, ...base.columns]) : []
	];
}
function missingFromBoth({ old }, columns) {
	return (old === void 0 || old === "all" ? [] : [...old]).filter((name) => !columns.includes(name)).map((name) => missing(name, columns, "head"));
}
function missingFrom({ names, row, written, message = [] }, columns, side) {
	const shown = message.flatMap((part) => typeof part === "string" || part.old ? [] : [part.column]);
	return [.../* @__PURE__ */ new Set([
		...[...names].filter((name) => !TYPE_NAMES.has(name)),
		...row === "all" ? [] : row,
		...written === "all" ? [] : written,
		...shown
	])].filter((name) => !columns.includes(name)).map((name) => missing(name, columns, side));
}
function missing(name, columns, side) {
	const meant = suggestWord(name, columns);
	return {
		side,
		column: name,
		detail: `there is no column \`${name}\`${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`,
		...side === "head" ? { byChange: true } : {}
	};
}

// src/core/rules/rule.ts
function compileRule(policy) {
	const condition = compileExpression(policy.condition);
	const when = policy.when === void 0 ? void 0 : compileExpression(policy.when);
	const message = policy.message === void 0 ? void 0 : parseMessage(policy.message);
	const reads = [condition.reads, ...when ? [when.reads] : []];
	const olds = reads.flatMap(({ old }) => old ?? []);
	return {
		policy,
		condition,
		...when ? { when } : {},
		...message ? { message } : {},
		isAboutChange: olds.length > 0,
		names: new Set(reads.flatMap(({ columns }) => [...columns])),
		row: joined(reads.map(({ row }) => row)),
		written: joined(reads.map(({ written }) => written)),
		old: olds.length > 0 ? joined(olds) : void 0,
		comparisons: [...condition.comparisons, ...when?.comparisons ?? []]
	};
}
function joined(all) {
	const names = /* @__PURE__ */ new Set();
	for (const each of all) {
		if (each === "all") return "all";
		for (const name of each) names.add(name);
	}
	return names;
}

// src/core/rules/rule-check.ts
function ruleCheck(policy) {
	const rule = compileRule(policy);
	const { name, condition, severity, dimension } = policy;
	return {
		name,
		title: `The rule ${name}`,
		severity,
		dimension,
		about: `A rule of this repository: ${condition}`,
		caveat: "It says what its writers made it say.",
		hint: "Correct these rows, or the rule in the config.",
		peers: [],
		parameters: {},
		reads: ({ head }) => columnsRead(rule, columnsByName(head.columns)),
		find: async (context) => {
			const missing = findMissing(rule, context);
			const broken = await findBroken(rule, context, missing);
			const [only, second] = columnsRead(rule, columnsByName(context.head.columns));
			const column = only === void 0 || second !== void 0 ? void 0 : columnName(context.head.columns, only);
			return [...missing, ...broken.map((violation) => withColumn(violation, column))];
		},
		advise: adviseOnRule,
		describe: (violations) => describeBroken(policy, violations)
	};
}
function withColumn(violation, column) {
	return column === void 0 ? violation : {
		...violation,
		column
	};
}

export { ruleCheck };