import { i as Option } from "./esm2.js";
import { a as expectationChecks, i as expectationsOfDataset, n as loadFileSchema, o as judgeSides, r as SchemaStore, s as runChecks, t as RepositoryFiles } from "./repository-files.js";
import { $ as compareValues, A as swallowedRows, C as constraintError, E as duplicateKey, F as encodingError, I as emptyFile, K as valueJson, L as duplicateLabel, M as missingCell, N as formatError, P as extraCell, R as blankLabel, S as extraLabel, T as keyColumnMissing, V as parseSuite, _ as primaryKey, b as incorrectLabel, d as keyOfNewTable, g as schemaError, h as typeError, j as recordError, k as unclosedQuote, m as uniqueError, pt as findRoles, q as valueKey, v as missingLabel, w as missingKey, x as foreignKey, y as jsonSchemaError } from "./parse-table-schema.js";
import { t as SharedScans } from "./shared-scans.js";
import { t as AssayError } from "./assay-error.js";
import { n as namesHidden } from "./hidden-columns.js";
import { t as maskFindings } from "./mask-findings.js";
import { n as weighDimensions } from "./dimension-weights.js";
import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { o as findingKinds } from "./telling-rows.js";
import { n as renderKindTerminal } from "./render-kind-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as detectorsOfColumn } from "./detectors-of-column.js";
import { n as maskText } from "./mask-text.js";
import { t as MASKED_DETECTORS } from "./masked-detectors.js";
import { n as WorkerMatcher } from "./plan-check.js";
import { r as findPlace, t as findPolicy } from "./find-policy.js";
import { t as openData } from "./open-data.js";
import { t as startProgress } from "./progress.js";
import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

// src/check/checks-of-form.ts
const CHECKS_OF_FORM = [
	blankLabel,
	constraintError,
	duplicateLabel,
	emptyFile,
	encodingError,
	extraCell,
	extraLabel,
	foreignKey,
	formatError,
	incorrectLabel,
	jsonSchemaError,
	missingCell,
	missingLabel,
	primaryKey,
	recordError,
	schemaError,
	swallowedRows,
	typeError,
	unclosedQuote,
	uniqueError
];
function checksOfKey(key, { columns }) {
	if (key.length === 0) return [];
	return key.every((name) => columns.includes(name)) ? [duplicateKey, missingKey] : [keyColumnMissing];
}

// src/check/validate-table.ts
async function validateTable({ table, stem, expectations, judgesKey, ...given }) {
	const context = {
		...given,
		head: table,
		key: {
			base: [],
			head: await keyOfNewTable(table, given.dataset.key, stem)
		},
		roles: await findRoles(given.dataset, table),
		scans: new SharedScans()
	};
	const checks = [
		...CHECKS_OF_FORM,
		...judgesKey ? checksOfKey(given.dataset.key, table) : [],
		...expectationChecks(expectations)
	];
	const [findings, judged] = await Promise.all([runChecks(context, checks), judgeSides(expectations, context)]);
	return {
		findings,
		evaluations: judged.map(({ head }) => head)
	};
}

// src/core/render/validation/is-valid.ts
function isValid({ evaluations, findings }) {
	return evaluations.every(({ success }) => success) && findings.every(({ severity }) => severity !== "error");
}

// src/core/render/validation/render-validation.ts
function renderValidation(validation, options) {
	const paint = paintWith(options.colour);
	const { name, findings, rows } = validation;
	const head = `${isValid(validation) ? paint.green(paint.bold("PASS")) : paint.red(paint.bold("FAIL"))}  ${escapeTerminal(name)}, ${countOf(rows, "row")}, held to ${heldTo(validation)}: ${verdictOf(validation)}`;
	const file = {
		path: name,
		change: "added",
		headline: "",
		columns: [],
		findings
	};
	const weights = weighDimensions({});
	return `${[head, ...findingKinds(findings.map((finding) => ({
		file,
		finding,
		weights
	}))).map((kind) => renderKindTerminal(kind, options).join("\n"))].join("\n\n")}\n`;
}
function heldTo({ heldTo: { key, schema }, evaluations }) {
	return joinWords([
		...key ? ["its key"] : [],
		...schema ? ["its schema"] : [],
		...evaluations.length > 0 ? [countOf(evaluations.length, "expectation")] : []
	]);
}
function verdictOf({ evaluations, findings, heldTo: { key, schema } }) {
	const unmet = evaluations.filter(({ success }) => !success).length;
	const names = new Set(evaluations.map(({ configured }) => configured.expectation.name));
	const others = findings.filter(({ check }) => !names.has(check)).length;
	const about = joinWords([
		"form",
		...key ? ["key"] : [],
		...schema ? ["schema"] : []
	]);
	return [...unmet === 0 ? [] : [ofExpectations(unmet, evaluations.length)], ...others === 0 ? [] : [`${countOf(others, "finding")} on its ${about}`]].join(", ") || "nothing is wrong";
}
function ofExpectations(unmet, all) {
	const verb = unmet === 1 ? "is" : "are";
	return `${formatCount(unmet)} of ${countOf(all, "expectation")} ${verb} not met`;
}
function joinWords(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/core/expectations/run/gx-result.ts
const PARTIAL = 20;
function gxResult({ outcome, configured }) {
	switch (outcome.form) {
		case "exception": return {};
		case "aggregate": {
			const { observed_value: observed, details, more } = outcome;
			return {
				...observed === void 0 ? {} : { observed_value: observed },
				...details === void 0 ? {} : { details },
				...more
			};
		}
		case "map": {
			const { expectation } = configured;
			return mapResult(outcome, configured, expectation.form === "map" && expectation.nulls === "kept");
		}
	}
}
function mapResult({ elements, judged, unexpected }, { columns, expectation }, judgesNulls) {
	const count = unexpected.length;
	const missing = elements - judged;
	const percentOf = (total) => total === 0 ? null : count / total * 100;
	const values = unexpected.map((row) => unexpectedValue(row, columns, expectation.domain));
	const indexes = unexpected.map(({ index }) => index);
	return {
		element_count: elements,
		unexpected_count: count,
		unexpected_percent: percentOf(judgesNulls ? elements : judged),
		partial_unexpected_list: values.slice(0, PARTIAL),
		...judgesNulls ? {} : {
			missing_count: missing,
			missing_percent: elements === 0 ? null : missing / elements * 100,
			unexpected_percent_total: percentOf(elements),
			unexpected_percent_nonmissing: percentOf(judged)
		},
		partial_unexpected_counts: countValues(unexpected),
		partial_unexpected_index_list: indexes.slice(0, PARTIAL),
		unexpected_list: values,
		unexpected_index_list: indexes
	};
}
function unexpectedValue({ values }, columns, domain) {
	if (domain === "column") return valueJson(values[0] ?? null);
	if (domain === "column-pair") return values.map(valueJson);
	return Object.fromEntries(columns.map((name, i) => [name, valueJson(values[i] ?? null)]));
}
function countValues(unexpected) {
	const counts = /* @__PURE__ */ new Map();
	for (const { values } of unexpected) {
		const key = JSON.stringify(values.map(valueKey));
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, {
			values,
			count: 1
		});
	}
	return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, PARTIAL).sort((a, b) => b.count - a.count || compareRows(a.values, b.values)).map(({ values, count }) => {
		const shown = values.map(valueJson);
		return {
			value: shown.length === 1 ? shown[0] ?? null : shown,
			count
		};
	});
}
function compareRows(a, b) {
	for (const [i, first] of a.entries()) {
		const second = b[i] ?? null;
		const order = first === null || second === null ? 0 : compareValues(first, second);
		if (order) return order;
	}
	return 0;
}

// src/core/expectations/run/gx-validation.ts
const SEVERITIES = {
	error: "critical",
	warning: "warning",
	info: "info"
};
function gxValidation(evaluations, suite, show = gxResult) {
	const met = evaluations.filter(({ success }) => success).length;
	const count = evaluations.length;
	return {
		success: met === count,
		results: evaluations.map((evaluation) => resultOf(evaluation, show(evaluation))),
		suite_name: suite,
		suite_parameters: {},
		statistics: {
			evaluated_expectations: count,
			successful_expectations: met,
			unsuccessful_expectations: count - met,
			success_percent: count === 0 ? null : met / count * 100
		},
		meta: {},
		id: null
	};
}
function resultOf({ configured, outcome, success }, result) {
	const { expectation, kwargs, meta = {}, id, severity } = configured;
	const message = outcome.form === "exception" ? outcome.message : null;
	return {
		success,
		expectation_config: {
			type: expectation.name,
			kwargs,
			meta,
			...id === void 0 ? {} : { id },
			severity: SEVERITIES[severity]
		},
		result,
		meta: {},
		exception_info: {
			raised_exception: message !== null,
			exception_traceback: null,
			exception_message: message
		}
	};
}

// src/core/render/validation/mask-result.ts
const OF_ROWS = /* @__PURE__ */ new Set([
	"details",
	"observed_value",
	"partial_missing_list",
	"partial_unexpected_counts",
	"partial_unexpected_list",
	"unexpected_list"
]);
function maskResult(result, columns, policy) {
	const isHidden = policy.rows === "hide" || columns.some((name) => policy.columns.includes(name));
	const entries = Object.entries(result);
	if (isHidden) return Object.fromEntries(entries.filter(([key]) => !OF_ROWS.has(key)));
	if (!policy.mask) return result;
	const named = new Set(columns.flatMap((name) => [...detectorsOfColumn(name, MASKED_DETECTORS)]));
	const mask = (text) => maskText(text, named);
	return Object.fromEntries(entries.map(([key, value]) => [key, OF_ROWS.has(key) ? maskJson(value, mask) : value]));
}
function maskJson(value, mask) {
	if (typeof value === "string") return mask(value);
	if (typeof value === "number") {
		const masked = mask(String(value));
		return masked === String(value) ? value : masked;
	}
	if (value === null || typeof value === "boolean") return value;
	if (isList(value)) return value.map((item) => maskJson(item, mask));
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskJson(item, mask)]));
}
const isList = (value) => Array.isArray(value);

// src/core/render/validation/validation-json.ts
function validationJson(validation, suite) {
	const ofExpectations = new Set(validation.evaluations.map(({ configured }) => configured.expectation.name));
	return {
		...gxValidation(validation.evaluations, suite, (evaluation) => maskResult(gxResult(evaluation), evaluation.configured.columns, validation.privacy)),
		success: isValid(validation),
		findings: validation.findings.filter(({ check }) => !ofExpectations.has(check))
	};
}

// src/cli/validate/read-schema.ts
async function readSchema({ root, path, revisions }, dataset, named, cwd) {
	const store = new SchemaStore({
		list: (side) => revisions.list(side),
		text: async (side, file) => side === "base" ? void 0 : readFile(resolve(root, file), "utf8").catch(() => void 0)
	});
	const schema = relative(root, resolve(cwd, named)).split(sep).join("/");
	return loadFileSchema(store, {
		path,
		status: "added"
	}, {
		...dataset,
		schema
	}, () => false);
}

// src/cli/validate/read-suite.ts
async function readSuite(folder, path) {
	const text = await readFile(resolve(folder, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The suite ${path} cannot be read.`, {
			hint: "Name a suite file of Great Expectations.",
			cause
		});
	});
	const { name, expectations, faults } = parseSuite(text);
	if (faults.length === 0) return {
		name: name ?? path,
		expectations
	};
	const lines = faults.map(({ line, pointer, message, hint }) => {
		return `${path}:${line}: ${pointer === "" ? "" : `${pointer} `}${message}${hint === void 0 ? "" : `\n  ${hint}`}`;
	});
	throw new AssayError("bad-input", `The suite ${path} cannot be used.\n${lines.join("\n")}`, { hint: "The page docs/expectations.md lists every expectation." });
}

// src/cli/commands/validate.ts
function addValidate(program, terminal, finish) {
	program.command("validate").description("Hold a data file to a suite of Great Expectations, a schema, or what the config says of it.").argument("<file>", "a data file, or a file of a revision such as main:data/tickets.csv").option("--suite <file>", "a suite of Great Expectations, as JSON").option("--schema <file>", "a Table Schema, a data package or a JSON Schema").option("--config <file>", "the config whose dataset judges where neither is given (default: .github/assay.yml of the repository)").option("--sheet <name>", "the sheet of a workbook").addOption(new Option("--format <format>", "what to print; json is Great Expectations' own result").choices(["text", "json"]).default("text")).option("--no-mask", "show personal data and secrets as they are (default: masked)").addHelpText("after", EXAMPLES).action(async (file, options) => finish(await validate(file, options, terminal)));
}
const EXAMPLES = `
Examples:
  assay validate tickets.csv --suite gx/expectations/tickets.json
  assay validate tickets.csv --schema datapackage.json --format json`;
async function validate(file, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	const place = await findPlace(cwd, file);
	const slowMatcher = new WorkerMatcher();
	try {
		progress.update(`validating ${file}`);
		const { dataset, config } = await findPolicy(place, options.config, cwd);
		const files = new RepositoryFiles(place.revisions, config, /* @__PURE__ */ new Set());
		const held = await whatItIsHeldTo(place, dataset, files, options, cwd);
		if (held.expectations.length === 0 && !held.schema && !held.key) throw nothingToHoldTo(file);
		const data = await openData(cwd, file, withSheet(dataset.dialect, options.sheet));
		try {
			const table = soleTable(data);
			const found = await validateTable({
				path: place.path,
				table,
				stem: data.stem,
				dataset,
				files: files.around(place.path, dataset),
				slowMatcher,
				now: terminal.now(),
				judgesKey: held.key,
				expectations: held.expectations,
				...held.schema ? { schema: held.schema } : {}
			});
			progress.done();
			const privacy = {
				...config.privacy,
				mask: config.privacy.mask && options.mask
			};
			const hidden = new Set(namesHidden(table.columns, privacy.columns));
			const validation = {
				name: data.name,
				rows: table.rowCount,
				privacy,
				heldTo: {
					key: held.key,
					schema: held.schema !== void 0
				},
				evaluations: found.evaluations,
				findings: maskFindings(found.findings, privacy, {
					hidden,
					key: dataset.key
				})
			};
			if (options.format === "text") await terminal.out(renderValidation(validation, terminal));
			else await terminal.out(`${JSON.stringify(validationJson(validation, held.suite), null, 2)}\n`);
			return isValid(validation) ? 0 : 1;
		} finally {
			await data.close();
		}
	} finally {
		progress.done();
		await slowMatcher.close();
		await place.revisions.close();
	}
}
async function whatItIsHeldTo(place, dataset, files, { suite, schema }, cwd) {
	if (suite === void 0 && schema === void 0) return {
		expectations: await expectationsOfDataset(dataset, files.around(place.path, dataset)),
		suite: null,
		key: dataset.key.length > 0,
		schema: await files.schema({
			path: place.path,
			status: "added"
		}, dataset)
	};
	const read = suite === void 0 ? void 0 : await readSuite(cwd, suite);
	return {
		expectations: read?.expectations ?? [],
		suite: read?.name ?? null,
		key: false,
		schema: schema === void 0 ? void 0 : await readSchema(place, dataset, schema, cwd)
	};
}
const withSheet = (hints, sheet) => sheet === void 0 ? hints : {
	...hints,
	sheet
};
function soleTable({ tables, name }) {
	const [first, ...others] = tables.values();
	if (first && others.length === 0) return first;
	throw new AssayError("bad-arguments", `${name} has ${tables.size} sheets, and one is validated.`, { hint: `Choose one with --sheet: ${[...tables.keys()].join(", ")}.` });
}
function nothingToHoldTo(file) {
	return new AssayError("bad-arguments", `There is nothing to hold ${file} to.`, { hint: "Give --suite or --schema, or expectations, a schema or a key for its dataset in the config." });
}

export { addValidate };