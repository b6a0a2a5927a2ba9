import { i as Option } from "./esm2.js";
import { t as codeSpan } from "./code-span.js";
import { n as escapeMarkdown } from "./markdown-table.js";
import { n as textTableTerminal, s as percent, t as addDatasetOptions, u as textTableMarkdown } from "./add-dataset-options.js";
import { t as countOf$1 } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as listNames } from "./list-names.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as paintWith } from "./paint.js";
import { t as wrapLine } from "./wrap-line.js";
import { t as openDataset } from "./open-dataset.js";
import { t as startProgress } from "./progress.js";
import { t as shareOption } from "./share-option.js";
import { t as AssayError } from "./assay-error.js";
import { a as countedColumns, i as partRows, n as openVerdicts, o as missingOutcomes, r as readSliceTable, t as requireColumn } from "./require-column.js";
import { n as maskOfColumn } from "./find-keys.js";
import { ct as normaliseText, f as CHECKS, lt as sourceColumn, mt as NO_ROLES } from "./parse-table-schema.js";
import { t as estimateRate } from "./estimate-rate.js";
import { t as sourceOfPath } from "./source-of-path.js";
import { n as columnName } from "./changed-rows.js";
import { t as SharedScans } from "./shared-scans.js";
import { n as WorkerMatcher, t as planCheck } from "./plan-check.js";
import { t as wholeNumber } from "./whole-number.js";

// src/core/render/sources/source-table.ts
function sourceHeadline({ rows, report }) {
	return `${countOf$1(rows, "row")} of ${countOf$1(report.sources.length, "source")}`;
}
function sourceSentences(view) {
	const { report, counted, minimum, judgedLabel } = view;
	const errors = hasErrors(report) ? [`Rates of fewer than ${countOf$1(minimum, "judged row")} are not told, and those sources come last.`, ...shrinkage(report)] : ["Give --verdicts for the rate of wrong labels."];
	return [
		...judgedLabel === void 0 ? [] : [`Only rows labelled ${view.showLabel(judgedLabel)} were judged: wrong counts those alone.`],
		...errors,
		counted.length === 0 ? "No column counts as missing." : `Blank cells count as missing in ${listNames(counted)}.`
	];
}
const hasErrors = ({ sources }) => sources.some(({ errors }) => errors !== void 0);
function shrinkage({ prior, sources }) {
	const told = sources.filter(({ errors }) => errors?.shrunk !== void 0).length;
	if (!prior || told < 2) return [];
	if (prior.strength === void 0) return ["The sources differ no more than chance makes them differ: the shrunk rate is the same for all."];
	const rows = Math.round(prior.strength);
	if (rows === 0) return ["The sources differ so much that the shrunk rate of each is its own."];
	return [`The shrunk rate counts ${percent(prior.mean)}, that of these sources, as ${countOf$1(rows, "more row")} of each.`];
}
function sourceTable({ report, showSource, limit }) {
	const shown = report.sources.slice(0, limit);
	const isJudged = hasErrors(report);
	return {
		header: [
			report.by,
			"rows",
			...isJudged ? [
				"wrong",
				"interval",
				"judged",
				"shrunk"
			] : [],
			"duplicates",
			"missing",
			"findings",
			"of all"
		],
		rows: shown.map((figures) => [
			showSource(figures.source),
			formatCount(figures.rows),
			...figures.errors ? errorCells(figures.errors) : [],
			...countCells(figures)
		]),
		left: report.sources.length - shown.length
	};
}
function errorCells({ estimate, isTooFew, wrong, shrunk }) {
	const judged = `${formatCount(wrong)} of ${formatCount(estimate?.rows ?? 0)}`;
	if (!estimate || isTooFew || shrunk === void 0) return [
		"too few",
		"",
		judged,
		""
	];
	const { low, high } = estimate.interval;
	const interval = `${(100 * low).toFixed(1)}–${percent(high)}`;
	return [
		percent(estimate.rate),
		interval,
		judged,
		percent(shrunk)
	];
}
const countCells = ({ duplicates, missing, found, findings }) => [
	duplicates,
	missing,
	found,
	findings
].map(({ rate }) => percent(rate));

// src/core/render/sources/render-sources-markdown.ts
function renderSourcesMarkdown(view) {
	const notes = view.notes.map((note) => `- ${escapeMarkdown(note)}`);
	return `${[
		`## Sources of ${codeSpan(view.name)}`,
		`**${sourceHeadline(view)}.** ${sourceSentences(view).map(escapeMarkdown).join(" ")}`,
		...textTableMarkdown("Worst first", sourceTable(view)),
		...notes.length > 0 ? ["### To know", notes.join("\n")] : []
	].join("\n\n")}\n`;
}

// src/core/render/sources/render-sources-terminal.ts
function renderSourcesTerminal(view, options) {
	const paint = paintWith(options.colour);
	const wrapped = (texts, start = "") => texts.flatMap((text) => wrapLine(start, text, options.width));
	return `${[
		[`${paint.bold(escapeTerminal(view.name))}, ${sourceHeadline(view)}`, ...wrapped(sourceSentences(view))],
		textTableTerminal("Worst first", sourceTable(view), options.width, paint),
		view.notes.length === 0 ? [] : [paint.bold("To know"), ...wrapped(view.notes, "  ")]
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}

// src/core/sources/sources-json.ts
function sourcesJson(dataset) {
	const { name, rows, paths, counted, minimum, confidence, report, notes } = dataset;
	return {
		schema_version: 1,
		dataset: name,
		files: paths,
		rows,
		by: report.by,
		minimum,
		confidence,
		counted_columns: counted,
		judged_label: dataset.judgedLabel ?? null,
		prior: report.prior ? {
			mean: report.prior.mean,
			strength: report.prior.strength ?? null
		} : null,
		sources: report.sources.map(sourceJson),
		notes
	};
}
function sourceJson(figures) {
	const { source, rows, errors, duplicates, missing, found, findings } = figures;
	const estimate = errors?.estimate;
	return {
		source,
		rows,
		label_errors: errors ? {
			judged: estimate?.rows ?? 0,
			wrong: errors.wrong,
			too_few: errors.isTooFew,
			rate: estimate?.rate ?? null,
			effective_rows: estimate?.effectiveRows ?? null,
			interval: estimate?.interval ?? null,
			shrunk_rate: errors.shrunk ?? null
		} : null,
		duplicates,
		missing,
		rows_with_findings: found,
		findings: {
			count: findings.count,
			share: findings.rate
		}
	};
}

// src/core/sources/find-duplicates.ts
function findDuplicates({ columns, text, keys, ids }, source) {
	const others = [...columns.keys()].filter((name) => !keys.includes(name) && name !== source);
	const compared = (text.length > 0 ? text : others).flatMap((name) => columns.get(name) ?? []);
	const folded = compared.map(({ values }) => values.map(normaliseText));
	const first = /* @__PURE__ */ new Map();
	const repeats = new Uint8Array(ids.length);
	for (const row of ids.keys()) {
		const texts = compared.map(({ ofRow }, i) => ofRow[row] < 0 ? "" : folded[i][ofRow[row]]);
		if (texts.every((each) => each === "")) continue;
		const content = JSON.stringify(texts);
		const before = first.get(content);
		if (before === void 0) first.set(content, row);
		else {
			repeats[before] = 1;
			repeats[row] = 1;
		}
	}
	return repeats;
}

// src/core/statistics/shrink-rates.ts
function shrinkRates(groups) {
	const filled = groups.filter(({ total }) => total > 0);
	const all = filled.reduce((sum, { total }) => sum + total, 0);
	if (all === 0) return {
		mean: 0,
		rates: groups.map(() => 0)
	};
	const mean = filled.reduce((sum, { count }) => sum + count, 0) / all;
	const strength = strengthOf(filled, {
		mean,
		all
	});
	const rates = groups.map(({ count, total }) => strength !== void 0 && total + strength > 0 ? (count + strength * mean) / (total + strength) : mean);
	return {
		mean,
		...strength === void 0 ? {} : { strength },
		rates
	};
}
function strengthOf(groups, { mean, all }) {
	const ofOneRow = mean * (1 - mean);
	const degrees = groups.length - 1;
	if (ofOneRow === 0 || degrees === 0) return void 0;
	const spread = groups.reduce((sum, { count, total }) => sum + total * (count / total - mean) ** 2, 0);
	const room = all - groups.reduce((sum, { total }) => sum + total ** 2, 0) / all - degrees;
	if (room <= 0) return void 0;
	const share = Math.min(1, (spread / ofOneRow - degrees) / room);
	return share <= 0 ? void 0 : 1 / share - 1;
}

// src/core/sources/estimate-errors.ts
function estimateErrors(verdicts, confidence) {
	const outcomes = verdicts.filter(({ verdict }) => verdict !== "open").map(({ stratum, inclusion, verdict }) => ({
		stratum,
		inclusion,
		value: verdict === "wrong" ? 1 : 0
	}));
	if (outcomes.length === 0) return void 0;
	const strata = /* @__PURE__ */ new Map();
	for (const { stratum, inclusion } of outcomes) strata.set(stratum, (strata.get(stratum) ?? 0) + 1 / inclusion);
	return estimateRate(outcomes, {
		strata,
		confidence,
		finite: false
	});
}

// src/core/sources/measure-sources.ts
function measureSources({ parting, values, ofRow }, facts, options) {
	const rows = values.map(() => 0);
	for (const source of ofRow) if (source >= 0) rows[source]++;
	const sum = (countOfRow) => {
		const sums = values.map(() => 0);
		ofRow.forEach((source, row) => {
			if (source >= 0) sums[source] += countOfRow(row);
		});
		return sums;
	};
	const duplicates = sum((row) => facts.repeats[row]);
	const missing = sum((row) => Number(facts.missing[row]));
	const found = sum((row) => Math.min(1, facts.violations[row]));
	const findings = sum((row) => facts.violations[row]);
	const allFindings = findings.reduce((total, each) => total + each, 0);
	const errors = errorsOf(values.length, ofRow, facts.verdicts, options);
	const sources = values.map((source, i) => ({
		source,
		rows: rows[i],
		...errors ? { errors: errors.ofSource[i] } : {},
		duplicates: countOf(duplicates[i], rows[i]),
		missing: countOf(missing[i], rows[i]),
		found: countOf(found[i], rows[i]),
		findings: countOf(findings[i], allFindings)
	}));
	return {
		by: parting.name,
		sources: sources.filter((source) => source.rows > 0).sort(byBadness),
		...errors?.prior ? { prior: errors.prior } : {}
	};
}
function errorsOf(count, ofRow, verdicts, { minimum, confidence }) {
	if (!verdicts) return void 0;
	const judged = Array.from({ length: count }, () => []);
	for (const verdict of verdicts) judged[ofRow[verdict.row]]?.push(verdict);
	const estimates = judged.map((each) => estimateErrors(each, confidence));
	const isTooFew = (estimate) => (estimate?.rows ?? 0) < minimum;
	const told = estimates.flatMap((estimate) => estimate && !isTooFew(estimate) ? [estimate] : []);
	const { rates, ...prior } = shrinkRates(told.map(effectiveRate));
	const shrunk = new Map(told.map((estimate, i) => [estimate, rates[i]]));
	return {
		prior: told.length > 0 ? prior : void 0,
		ofSource: estimates.map((estimate, i) => ({
			wrong: judged[i].filter(({ verdict }) => verdict === "wrong").length,
			...estimate ? { estimate } : {},
			isTooFew: isTooFew(estimate),
			...estimate && shrunk.has(estimate) ? { shrunk: shrunk.get(estimate) } : {}
		}))
	};
}
function effectiveRate({ rate, effectiveRows }) {
	return {
		count: rate * effectiveRows,
		total: effectiveRows
	};
}
const countOf = (count, all) => ({
	count,
	rate: all === 0 ? 0 : count / all
});
function byBadness(a, b) {
	return (b.errors?.shrunk ?? -1) - (a.errors?.shrunk ?? -1) || lowOf(b) - lowOf(a) || b.found.rate - a.found.rate || b.duplicates.rate - a.duplicates.rate || b.missing.rate - a.missing.rate || (a.source < b.source ? -1 : 1);
}
const lowOf = ({ errors }) => errors?.shrunk === void 0 ? 0 : errors.estimate?.interval.low ?? 0;

// src/core/sources/part-by-source.ts
function partBySource(table, by) {
	if (by !== void 0) return partRows(table, byColumn(by));
	const [first] = table.files;
	const { source } = first.policy;
	if (source && !("column" in source)) {
		const sources = new Map(table.files.map(({ path, policy }) => [path, sourceOfPath(path, policy.source)]));
		return partRows(table, {
			name: "source",
			kind: "source",
			partOf: (path) => sources.get(path)
		});
	}
	const roles = {
		base: NO_ROLES,
		head: first.roles
	};
	const column = sourceColumn({
		head: first.table,
		roles
	});
	return column === void 0 ? void 0 : partRows(table, byColumn(columnName(first.table.columns, column)));
}
const byColumn = (name) => ({
	name,
	column: name,
	kind: "value",
	partOf: (text) => text
});

// src/core/sources/count-violations.ts
async function countViolations(context) {
	const { checks } = context.dataset;
	const planned = CHECKS.flatMap((check) => planCheck(check, Object.hasOwn(checks, check.name) ? checks[check.name] : void 0) ?? []).filter(({ severity }) => severity !== "info");
	const counts = new Uint32Array(context.head.rowCount);
	const found = await Promise.all(planned.map(async ({ check, parameters }) => {
		try {
			return await check.find(context, parameters);
		} catch (error) {
			if (error instanceof AssayError) throw error;
			throw new AssayError("internal", `The check ${check.name} failed on ${context.path}.`, {
				hint: "This is a fault of Assay, not of the data: please report it with the file, or a part of it.",
				cause: error
			});
		}
	}));
	for (const { side, index } of found.flat()) if (side === "head" && index !== void 0) counts[index]++;
	return counts;
}

// src/cli/sources/count-findings.ts
const NO_FILES = {
	peers: async () => [],
	list: async () => [],
	table: async () => void 0,
	text: async () => void 0
};
async function countFindings({ files }, now) {
	const slowMatcher = new WorkerMatcher();
	try {
		const counts = [];
		for (const { path, policy, table, keyColumns, roles } of files) {
			const found = await countViolations({
				path,
				dataset: policy,
				head: table,
				key: {
					base: [],
					head: keyColumns
				},
				roles: {
					base: NO_ROLES,
					head: roles
				},
				scans: new SharedScans(),
				files: NO_FILES,
				slowMatcher,
				now
			});
			for (const count of found) counts.push(count);
		}
		return counts;
	} finally {
		await slowMatcher.close();
	}
}

// src/cli/sources/view-sources.ts
async function viewSources(dataset, { by, verdicts: spec, limit, ...options }, terminal) {
	const table = await readSliceTable(dataset.files);
	if (by !== void 0) requireColumn(by, table);
	const parted = partBySource(table, by);
	if (!parted) throw new AssayError("bad-arguments", `Nothing says where the rows of ${dataset.name} come from.`, { hint: "Name the column with --by, or the `source` of the dataset in the config." });
	const { column } = parted.parting;
	const opened = spec === void 0 ? void 0 : await openVerdicts(terminal.cwd, spec, table, dataset);
	const counted = countedColumns(table);
	const facts = {
		repeats: findDuplicates(table, column),
		missing: missingOutcomes(table, counted).bad,
		violations: await countFindings(dataset, terminal.now()),
		...opened ? { verdicts: opened.verdicts.rows } : {}
	};
	return {
		name: dataset.name,
		rows: table.ids.length,
		paths: table.files.map(({ path }) => path),
		counted,
		...options,
		report: measureSources(parted, facts, options),
		...opened?.judgedLabel === void 0 ? {} : { judgedLabel: opened.judgedLabel },
		notes: opened?.notes ?? [],
		showSource: column === void 0 ? (source) => source : maskOfColumn(column, dataset.config.privacy),
		showLabel: maskOfColumn(table.label ?? "", dataset.config.privacy),
		limit
	};
}

// src/cli/commands/sources.ts
const MOST_ROWS = 1e6;
function addSources(program, terminal, finish) {
	const command = program.command("sources").description("Tell by source how many labels are wrong, how many rows are duplicates or miss something, and what checks find.").argument("<dataset>", "a dataset of the config by its name, or a data file").option("--verdicts <file>", "what an audit found out about rows").option("--by <column>", "the column that tells sources apart (default: the config's, else by its name)").option("--minimum <rows>", "tell no rate of wrong labels of fewer judged rows", "20").option("--confidence <share>", "of intervals", "0.95").option("--limit <sources>", "show so many sources", "30");
	addDatasetOptions(command).addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (dataset, options) => finish(await sources(dataset, options, terminal)));
}
async function sources(name, options, terminal) {
	const { by, verdicts } = options;
	const request = {
		by,
		verdicts,
		minimum: wholeNumber("--minimum", options.minimum, MOST_ROWS),
		confidence: shareOption("--confidence", options.confidence),
		limit: wholeNumber("--limit", options.limit, MOST_ROWS)
	};
	const progress = startProgress(terminal);
	const dataset = await openDataset(terminal.cwd, name, options);
	try {
		progress.update(`reading ${name}`);
		const view = await viewSources(dataset, request, terminal);
		progress.done();
		if (options.format === "json") await terminal.out(`${JSON.stringify(sourcesJson(view), null, 2)}\n`);
		else if (options.format === "markdown") await terminal.out(renderSourcesMarkdown(view));
		else await terminal.out(renderSourcesTerminal(view, terminal));
		return 0;
	} finally {
		progress.done();
		await dataset.close();
	}
}

export { addSources };