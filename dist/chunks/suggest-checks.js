import { i as __toESM } from "./rolldown-runtime.js";
import { i as Option } from "./esm2.js";
import { D as scanKeys, d as keyOfNewTable, ht as datasetFor, i as DEFAULT_CONFIG, pt as findRoles, t as parseTableSchema, ut as profileTable } from "./parse-table-schema.js";
import { t as SharedScans } from "./shared-scans.js";
import { o as isBlank } from "./cell.js";
import { t as AssayError } from "./assay-error.js";
import { t as require_dist } from "./dist.js";
import { n as showInvisible, t as INVISIBLE } from "./show-invisible.js";
import { t as countOf } from "./count-of.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as cutText } from "./cut-text.js";
import { n as maskText } from "./mask-text.js";
import { t as formatCount } from "./format-count.js";
import { r as wilsonInterval } from "./quantile-of-sorted.js";
import { u as runGit } from "./open-lfs-object.js";
import { t as openData } from "./open-data.js";
import { t as pathInRepository } from "./path-in-repository.js";
import { t as startProgress } from "./progress.js";
import { t as wholeNumber } from "./whole-number.js";
import { resolve } from "node:path";

// src/core/suggest/scan-types.ts
const TYPES = [
	"string",
	"boolean",
	"integer",
	"number",
	"date"
];
const MOST_SEEN = 5e3;
function scanTypes(scans, table) {
	return scans.of(table, "types of a schema", () => typeScan(table));
}
function typeScan({ columns, format }) {
	const found = columns.map(() => judges());
	const seen = columns.map(() => /* @__PURE__ */ new Set());
	return {
		row({ cells, raw }) {
			if (raw !== void 0 || cells.every(isBlank)) return;
			found.forEach((types, column) => {
				const cell = cells[column];
				if (seen[column].has(cell)) return;
				if (seen[column].size < MOST_SEEN) seen[column].add(cell);
				for (const [type, judge] of types) if (judge.judge(cell, format, () => {})) types.delete(type);
			});
		},
		finish: () => found.map((types) => new Set(types.keys()))
	};
}
function judges() {
	const { schema } = parseTableSchema({ fields: TYPES.map((type) => ({
		name: type,
		type
	})) });
	return new Map((schema?.fields ?? []).map((judge) => [judge.field.type, judge]));
}

// src/check/profile-version.ts
const NEARLY_ALL = .9;
async function profileVersion(name, table) {
	const scans = new SharedScans();
	const [profile, types] = await Promise.all([profileTable(scans, table), scanTypes(scans, table)]);
	const candidates = profile.columns.flatMap(({ distinct, filled }, index) => filled > 0 && distinct.count >= filled * NEARLY_ALL ? [index] : []);
	const counted = await Promise.all(candidates.map(async (index) => {
		const { duplicates } = await scanKeys(scans, table, [index]);
		return duplicates.length === 0 ? [index] : [];
	}));
	return {
		name,
		columns: table.columns,
		profile,
		types,
		unique: new Set(counted.flat())
	};
}

// src/core/suggest/render-suggestions.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const LONGEST_EVIDENCE = 160;
const LONGEST_NAMES = 80;
function renderSuggestions({ kept, dropped }, about) {
	const { path, rows, key, unfitKey, label, text, versions } = about;
	const history = versions === 0 ? "" : ` and ${countOf(versions, "committed version")}`;
	const lines = [
		comment(`Proposed by Assay from ${path}, ${countOf(rows, "row")}${history}.`),
		"# Every line holds today. “≤ 0.4 %” is how many further rows may break it, with 95 % confidence, if they are like these.",
		"# Keep the lines that are meant to hold, and leave out the others.",
		"datasets:",
		`  - path: ${flow(path)}`,
		...columnsLine("key", key),
		...unfitKey ? [`    ${comment(describeUnfit(unfitKey))}`] : [],
		...columnsLine("label", label === void 0 ? [] : [label]),
		...columnsLine("text", text),
		...schemaLines(kept),
		...expectationLines(kept)
	];
	if (dropped.length > 0) {
		lines.push("", "# Not proposed, since the file's own history breaks it:");
		for (const { suggestion, brokenBy } of dropped) lines.push(comment(`- ${suggestion.rule} of ${suggestion.column}: not so in ${brokenBy}`));
	}
	return `${lines.join("\n")}\n`;
}
function columnsLine(role, names) {
	return names.length === 0 ? [] : [`    ${role}: ${flow(names.length === 1 ? names[0] : names)}`];
}
function describeUnfit({ columns, shared, blank }) {
	const why = [...shared > 0 ? [`${countOf(shared, "row")} share one`] : [], ...blank > 0 ? [`${countPhrase(blank, "row has", "rows have")} none`] : []];
	return `${cutText(columns.join(", "), LONGEST_NAMES)} ${columns.length === 1 ? "looks" : "look"} like the key, and ${why.join(" and ")}: left out`;
}
function schemaLines(suggestions) {
	const byColumn = /* @__PURE__ */ new Map();
	for (const suggestion of suggestions) {
		if (!suggestion.field) continue;
		const own = byColumn.get(suggestion.column);
		if (own) own.push(suggestion);
		else byColumn.set(suggestion.column, [suggestion]);
	}
	if (byColumn.size === 0) return [];
	const lines = [
		"    schema:",
		"      fieldsMatch: superset",
		"      fields:"
	];
	for (const [column, own] of byColumn) {
		lines.push(`        - name: ${flow(column)}`);
		const type = own.find(({ field }) => field?.type !== void 0);
		if (type) lines.push(`          type: ${type.field?.type} ${reason(type)}`);
		const constrained = own.filter(({ field }) => field?.constraints);
		if (constrained.length > 0) lines.push("          constraints:");
		for (const suggestion of constrained) for (const [name, value] of Object.entries(suggestion.field?.constraints ?? {})) lines.push(`            ${name}: ${flow(value)} ${reason(suggestion)}`);
	}
	return lines;
}
function expectationLines(suggestions) {
	const lines = suggestions.flatMap((suggestion) => {
		const { expectation } = suggestion;
		if (!expectation) return [];
		return [`      - ${expectation.name}: ${flow(expectation.parameters)} ${reason(suggestion)}`];
	});
	return lines.length === 0 ? [] : ["    expectations:", ...lines];
}
function reason({ evidence, bound }) {
	return comment(`${evidence}; ≤ ${percent(bound)}`);
}
function percent(share) {
	const digits = share < .01 ? 100 : 10;
	return `${Math.ceil(share * 100 * digits) / digits} %`;
}
function comment(text) {
	return `# ${showInvisible(cutText(text, LONGEST_EVIDENCE))}`;
}
function flow(value) {
	const plain = (0, import_dist.stringify)(value, {
		collectionStyle: "flow",
		lineWidth: 0,
		blockQuote: false
	}).trim();
	return showInvisible(plain) === plain ? plain : escapeInvisible(JSON.stringify(value));
}
function escapeInvisible(json) {
	return json.replace(INVISIBLE, (character) => {
		const hex = character.codePointAt(0).toString(16);
		return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
	});
}

// src/core/suggest/bound-of.ts
const ALPHA = .05;
function boundOf(broken, total) {
	return wilsonInterval(broken, total, ALPHA)[1];
}

// src/core/suggest/rules/categories.ts
const MOST_SINGLE = .1;
const MOST_CATEGORIES = 60;
const LEAST_VALUES$4 = 50;
const LEAST_REPEATS = 5;
const LONGEST$1 = 80;
const categories = ({ name, profile }) => {
	const { values, filled, type } = profile;
	if (!values || filled < LEAST_VALUES$4 || type !== "text" && type !== "integer") return void 0;
	const names = [...values.keys()];
	const single = [...values.values()].filter((count) => count === 1).length;
	if (names.length < 2 || names.length > MOST_CATEGORIES) return void 0;
	if (single > names.length * MOST_SINGLE || filled < names.length * LEAST_REPEATS) return void 0;
	if (type === "integer" || names.some((text) => text.length > LONGEST$1)) return void 0;
	if (names.some((text) => maskText(text) !== text)) return void 0;
	return {
		rule: "categories",
		column: name,
		field: { constraints: { enum: names.sort() } },
		evidence: `${formatCount(names.length)} values over ${formatCount(filled)} rows, ${formatCount(single)} of them once only`,
		bound: boundOf(single, filled),
		holds: ({ profile: other }) => other.values !== void 0 && [...other.values.keys()].every((text) => values.has(text))
	};
};

// src/core/suggest/rules/column-type.ts
const FIELD_TYPES = {
	boolean: "boolean",
	integer: "integer",
	number: "number",
	date: "date",
	text: "string"
};
const columnType = ({ name, profile, types }) => {
	const { type: columnType, filled } = profile;
	const type = FIELD_TYPES[columnType];
	if (type === void 0 || !types.has(type)) return void 0;
	return {
		rule: "type",
		column: name,
		field: { type },
		evidence: `all ${formatCount(filled)} values are of type ${type}`,
		bound: boundOf(0, filled),
		holds: (view) => view.types.has(type)
	};
};

// src/core/suggest/rules/mostly-filled.ts
const LEAST_FILLED = .2;
const mostlyFilled = ({ name, profile: { blank, filled } }) => {
	const total = blank + filled;
	if (blank === 0 || filled < total * LEAST_FILLED) return void 0;
	const mostly = Math.floor(wilsonInterval(filled, total, .05)[0] * 100) / 100;
	if (mostly < LEAST_FILLED) return void 0;
	return {
		rule: "mostly-filled",
		column: name,
		expectation: {
			name: "expect_column_values_to_not_be_null",
			parameters: {
				column: name,
				mostly
			}
		},
		evidence: `${formatCount(blank)} of ${formatCount(total)} rows are blank`,
		bound: boundOf(blank, total),
		holds: ({ profile: other }) => other.filled >= (other.blank + other.filled) * mostly
	};
};

// src/core/suggest/rules/not-negative.ts
const LEAST_VALUES$3 = 20;
const notNegative = ({ name, profile, isKey }) => {
	const { type, numbers, filled } = profile;
	if (isKey || type !== "integer" && type !== "number") return void 0;
	if (numbers.count < LEAST_VALUES$3 || numbers.count < filled || numbers.min < 0) return void 0;
	return {
		rule: "not-negative",
		column: name,
		field: { constraints: { minimum: 0 } },
		evidence: `none of ${formatCount(numbers.count)} numbers is negative; the least is ${numbers.min}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.min >= 0
	};
};

// src/core/suggest/rules/required.ts
const required = ({ name, profile: { blank, filled } }) => {
	if (blank > 0 || filled === 0) return void 0;
	return {
		rule: "required",
		column: name,
		field: { constraints: { required: true } },
		evidence: `none of ${formatCount(filled)} rows is blank`,
		bound: boundOf(0, filled),
		holds: ({ profile: other }) => other.blank === 0
	};
};

// src/core/suggest/rules/shape.ts
const LEAST_VALUES$2 = 30;
const LONGEST = 40;
const TELLING = /^(?=.*\d)(?=.*[A-Za-z-])/;
const shape = ({ name, index, profile, table }) => {
	if (profile.type !== "text" || profile.filled < LEAST_VALUES$2) return void 0;
	const texts = textsOf({
		index,
		profile,
		table
	});
	if (texts.length < LEAST_VALUES$2 || !texts.every((text) => text.length <= LONGEST && TELLING.test(text))) return void 0;
	const pattern = patternOf(texts);
	if (pattern === void 0) return void 0;
	const compiled = new RegExp(`^(?:${pattern})$`);
	return {
		rule: "shape",
		column: name,
		field: { constraints: { pattern } },
		evidence: `all of ${formatCount(texts.length)} different values looked at, such as ${texts[0]}, are written alike`,
		bound: boundOf(0, texts.length),
		holds: (view) => textsOf(view).every((text) => compiled.test(text))
	};
};
function textsOf({ index, profile, table }) {
	if (profile.values) return [...profile.values.keys()];
	const sampled = table.sample.columns[index] ?? [];
	return [...new Set(sampled.filter((text) => text !== void 0))];
}
function patternOf(texts) {
	const runs = texts.map(runsOf);
	const [first] = runs;
	if (!first || runs.some((each) => !isAlike(each, first))) return void 0;
	return first.map((_, i) => patternOfRuns(runs.map((each) => each[i]))).join("");
}
function runsOf(text) {
	return [...text.matchAll(/\d+|[A-Z]+|[a-z]+|[^\dA-Za-z]/g)].map(([run]) => ({
		kind: /\d/.test(run) ? "digit" : /[A-Z]/.test(run) ? "upper" : /[a-z]/.test(run) ? "lower" : "other",
		text: run
	}));
}
function isAlike(a, b) {
	return a.length === b.length && a.every(({ kind, text }, i) => kind === b[i]?.kind && (kind !== "other" || text === b[i]?.text));
}
const CLASSES = {
	digit: "\\d",
	upper: "[A-Z]",
	lower: "[a-z]"
};
function patternOfRuns(runs) {
	const texts = new Set(runs.map(({ text }) => text));
	const [{ kind = "other", text = "" } = {}] = runs;
	if (kind === "other" || texts.size === 1 && kind !== "digit") return escapePattern(text);
	const lengths = runs.map((run) => run.text.length);
	const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
	return `${CLASSES[kind]}{${least === most ? least : `${least},${most}`}}`;
}
function escapePattern(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/core/suggest/rules/unique-values.ts
const LEAST_VALUES$1 = 30;
const uniqueValues = ({ name, profile, isKey, isUnique }) => {
	const { filled, type, types, lengths } = profile;
	const isText = type === "text" && lengths.max <= 64;
	if (isKey || filled < LEAST_VALUES$1 || !(isText || type === "integer" && types.number === 0)) return void 0;
	if (!isUnique) return void 0;
	return {
		rule: "unique",
		column: name,
		field: { constraints: { unique: true } },
		evidence: `all ${formatCount(filled)} values are different`,
		bound: boundOf(0, filled),
		holds: (other) => other.isUnique
	};
};

// src/core/suggest/rules/within-one.ts
const LEAST_VALUES = 20;
const withinOne = ({ name, profile }) => {
	const { type, numbers, filled } = profile;
	if (!(type === "number" && numbers.min >= 0 && numbers.max <= 1) || numbers.count < LEAST_VALUES || numbers.count < filled) return void 0;
	return {
		rule: "within-one",
		column: name,
		field: { constraints: { maximum: 1 } },
		evidence: `none of ${formatCount(numbers.count)} fractions exceeds 1; the greatest is ${numbers.max}`,
		bound: boundOf(0, numbers.count),
		holds: ({ profile: other }) => other.numbers.count === 0 || other.numbers.max <= 1
	};
};

// src/core/suggest/suggest-checks.ts
const RULES = [
	required,
	mostlyFilled,
	uniqueValues
];
const RULES_OF_TYPED = [
	categories,
	shape,
	notNegative,
	withinOne
];
function suggestChecks(version, key, history = []) {
	const kept = [];
	const dropped = [];
	version.columns.forEach((name, index) => {
		const view = viewOf(version, name, key);
		if (!view || view.index !== index || name.trim() === "") return;
		const weigh = (suggestion) => {
			const broken = history.find((earlier) => {
				const old = viewOf(earlier, name, key);
				return old !== void 0 && !suggestion.holds(old);
			});
			if (broken) dropped.push({
				suggestion,
				brokenBy: broken.name
			});
			else kept.push(suggestion);
			return broken === void 0;
		};
		const type = columnType(view);
		const isTyped = type !== void 0 && weigh(type);
		for (const rule of isTyped ? [...RULES, ...RULES_OF_TYPED] : RULES) {
			const suggestion = rule(view);
			if (suggestion) weigh(suggestion);
		}
	});
	return {
		kept,
		dropped
	};
}
function viewOf({ columns, profile, types, unique }, name, key) {
	const index = columns.indexOf(name);
	const column = profile.columns[index];
	if (!column) return void 0;
	return {
		name,
		index,
		profile: column,
		table: profile,
		types: types[index] ?? /* @__PURE__ */ new Set(),
		isUnique: unique.has(index),
		isKey: key.includes(name)
	};
}

// src/revisions/git/list-file-versions.ts
async function listFileVersions(folder, revision, path, most) {
	const args = [
		"log",
		`--max-count=${most}`,
		"--format=%H",
		"--no-show-signature",
		"--no-color"
	];
	return (await runGit(folder, [
		...args,
		"--diff-filter=AMT",
		revision,
		"--",
		path
	])).split("\n").filter((id) => id !== "");
}

// src/cli/suggest/find-columns.ts
async function findColumns(table, stem) {
	const columns = await keyOfNewTable(table, [], stem);
	const names = columns.map((column) => table.columns[column] ?? "");
	const { duplicates, blank } = await scanKeys(new SharedScans(), table, columns);
	const shared = duplicates.reduce((sum, rows) => sum + rows.length, 0);
	const without = new Set(blank.flat()).size;
	const isFit = shared === 0 && without === 0;
	return {
		key: isFit ? names : [],
		...isFit ? {} : { unfitKey: {
			columns: names,
			shared,
			blank: without
		} },
		...await findMeaning(table)
	};
}
async function findMeaning(table) {
	const dataset = datasetFor(DEFAULT_CONFIG, "data.csv");
	if (!dataset) return { text: [] };
	const { label, text } = (await findRoles(dataset, table)).head;
	const name = label === void 0 ? void 0 : table.columns[label];
	return {
		...name === void 0 ? {} : { label: name },
		text: text.map((column) => table.columns[column] ?? "")
	};
}

// src/cli/commands/suggest-checks.ts
const MOST_VERSIONS = 1e3;
function addSuggestChecks(program, terminal, finish) {
	program.command("suggest-checks").description("Propose a schema and expectations that a data file keeps today, each with its evidence, as YAML to paste into the config.").argument("<file>", "a data file").option("--history <count>", "leave out what so many earlier versions of the file, as committed, would have broken").addOption(new Option("--format <format>", "what to print").choices(["yaml", "json"]).default("yaml")).action(async (file, options) => finish(await suggest(file, options, terminal)));
}
async function suggest(file, options, terminal) {
	const { history: asked } = options;
	const most = asked === void 0 ? 0 : wholeNumber("--history", asked, MOST_VERSIONS);
	const progress = startProgress(terminal);
	const data = await openData(terminal.cwd, file, {});
	try {
		progress.update(`profiling ${file}`);
		const table = onlyTable(data.tables, file);
		const { key, ...roles } = await findColumns(table, data.stem);
		const history = most === 0 ? [] : await profileHistory(file, most, terminal, progress);
		const suggestions = suggestChecks(await profileVersion(file, table), key, history);
		const about = {
			path: (await pathInRepository(resolve(terminal.cwd, file)))?.path ?? file,
			rows: table.rowCount,
			key,
			...roles,
			versions: history.length
		};
		progress.done();
		const text = options.format === "json" ? `${JSON.stringify({
			...about,
			...suggestions
		}, null, 2)}\n` : renderSuggestions(suggestions, about);
		await terminal.out(text);
		return 0;
	} finally {
		progress.done();
		await data.close();
	}
}
async function profileHistory(file, most, terminal, progress) {
	const place = await pathInRepository(resolve(terminal.cwd, file));
	if (!place) throw new AssayError("bad-arguments", `${file} is in no Git repository, so it has no history.`, { hint: "Leave --history out." });
	const versions = [];
	for (const commit of await listFileVersions(place.root, "HEAD", place.path, most)) {
		const name = commit.slice(0, 8);
		progress.update(`profiling the version of ${name}`);
		const data = await openData(place.root, `${commit}:${place.path}`, {}).catch(() => void 0);
		if (!data) {
			terminal.err(`assay: the version of ${name} cannot be read and is passed over\n`);
			continue;
		}
		try {
			versions.push(await profileVersion(name, onlyTable(data.tables, file)));
		} finally {
			await data.close();
		}
	}
	return versions;
}
function onlyTable(tables, file) {
	const [first] = tables.values();
	if (first && first.rowCount > 0) return first;
	throw new AssayError("bad-input", `${file} has no rows to learn from.`, { hint: "Name a data file that has rows." });
}

export { addSuggestChecks };