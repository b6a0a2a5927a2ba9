import { i as Option } from "./esm2.js";
import { t as AssayError } from "./assay-error.js";
import { t as BAD_ROW_TEXT } from "./answer.js";
import { n as knownCells, r as correctCells, t as labelCell } from "./label-cell.js";
import { a as agreementJson, o as maskAgreement, r as agreementBlocks, t as agreementSections } from "./render-agreement-terminal.js";
import { a as pathWord, c as judgeRows, i as confusedRows, l as keyedOrder, n as draftSentences, o as formatDuration, r as draftGuideline, s as answerText, t as readAskedAnswer } from "./read-asked-answer.js";
import { t as cutText } from "./cut-text.js";
import { t as codeSpan } from "./code-span.js";
import { d as boolean, f as int, g as object, h as number, l as array, m as literal, o as _enum, w as ZodError, y as string } from "./schemas.js";
import { n as escapeMarkdown, t as markdownTable } from "./markdown-table.js";
import { t as countOf } from "./count-of.js";
import { c as drawSample, s as formatPercent } from "./size-by-rate.js";
import { n as maskText } from "./mask-text.js";
import { t as formatCount } from "./format-count.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { n as fitWidth, t as renderTable } from "./render-table.js";
import { t as paintWith } from "./paint.js";
import { t as tableWidth } from "./table-width.js";
import { t as wrapLine } from "./wrap-line.js";
import { i as numberOf, n as parseTolerance, r as valuesAgree, t as shownColumns } from "./shown-columns.js";
import { G as interpolatedQuantile, ct as normaliseText } from "./parse-table-schema.js";
import { i as strToU8, n as gzipSync, r as strFromU8, t as gunzipSync } from "./esm3.js";
import { t as listNames } from "./list-names.js";
import { i as cellText } from "./cell.js";
import { t as neutraliseFormula } from "./neutralise-formula.js";
import { t as openData } from "./open-data.js";
import { t as measureAgreement } from "./measure-agreement.js";
import { t as estimateRate } from "./estimate-rate.js";
import { t as shareOption } from "./share-option.js";
import { t as wholeNumber } from "./whole-number.js";
import { t as suggestWord } from "./suggest-word.js";
import { n as readLabelledRows, t as labelColumn } from "./label-column.js";
import { c as noteFlags, d as readFrame, i as readFlags, l as chooseStrata, n as readSizePlan, o as notePlan, r as decideSize, s as strataOfPlan, t as distinctNames, u as nameColumn } from "./distinct-names.js";
import { t as digestOf } from "./digest.js";
import { n as columnName } from "./changed-rows.js";
import { n as namesHidden } from "./hidden-columns.js";
import { n as maskOfColumn } from "./find-keys.js";
import { t as shellWord } from "./shell-word.js";
import { r as wilsonInterval } from "./quantile-of-sorted.js";
import { t as stringify } from "./sync.js";
import { n as embedJson, t as contentSecurityPolicy } from "./content-security-policy.js";
import { n as trusted, t as html } from "./html.js";
import { n as showInvisible } from "./show-invisible.js";
import { t as writeChangeLines } from "./write-change-lines.js";
import { t as openDataset } from "./open-dataset.js";
import { t as patchNames } from "./patch-names.js";
import { t as nameList } from "./name-list.js";
import { t as startProgress } from "./progress.js";
import { createHash, createHmac, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";

// src/core/audit/score/corrections-of-file.ts
function isCorrectable({ verdict, agreed }) {
	return verdict === "wrong" && agreed !== "bad row";
}
async function correctionsOfFile(table, place, column, rows) {
	const known = await knownCells(table, column);
	return correctCells(table, rows.flatMap((judged) => judged.row.file === place && isCorrectable(judged) ? [{
		row: judged.row.row,
		column,
		value: labelCell(judged.agreed, known)
	}] : []));
}

// src/core/render/audit/shown-report.ts
function shownReport(report) {
	const { key, rows, confused, draft } = report;
	const agreement = maskAgreement(report.agreement);
	if (!key.hides_rows) return {
		...report,
		agreement
	};
	return {
		...report,
		agreement,
		rows: rows.map(withoutText),
		confused: confused.map((pair) => ({
			...pair,
			rows: pair.rows.map(withoutText)
		})),
		...draft && { draft: {
			...draft,
			words: [],
			notes: [],
			examples: draft.examples.map(withoutText)
		} }
	};
}
const withoutText = (judged) => ({
	...judged,
	row: {
		...judged.row,
		cells: []
	}
});

// src/core/render/audit/audit-json.ts
function auditJson(given, patches) {
	const report = shownReport(given);
	const { key, rule, progress, rows, agreement, errors, action, confused, draft } = report;
	return {
		schema_version: 1,
		audit: key.audit,
		started: key.started,
		dataset: key.dataset,
		ask: {
			column: key.ask.column,
			kind: key.ask.kind,
			tolerance: key.tolerance
		},
		audited: key.audited,
		action,
		rule: {
			agreement: rule.threshold,
			max_error: rule.maxError,
			minimum: rule.minimum,
			confidence: rule.confidence
		},
		experts: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => ({
			expert: name,
			asked,
			answered,
			seconds_a_row: secondsARow ?? null,
			hours_left: hoursLeft
		})),
		agreement: agreementJson(agreement, []),
		errors: errors ? errorsJson(errors) : null,
		confused: confused.map(({ labels, rows: own }) => ({
			labels,
			count: own.length,
			rows: own.map(({ row }) => row.row_id)
		})),
		wrong: rows.filter(({ verdict }) => verdict === "wrong").map((judged) => ({
			row_id: judged.row.row_id,
			path: key.files[judged.row.file].path,
			row: judged.row.row + 1,
			current: judged.row.current,
			experts: judged.agreed,
			decided: judged.isDecided === true,
			in_patch: patches.length > 0 && isCorrectable(judged)
		})),
		patches,
		guideline_draft: draft ? {
			labels: draft.labels,
			confused: draft.confused,
			sentence: draftSentences(draft).sentence,
			words: draft.words,
			notes: draft.notes,
			rows: draft.examples.map(({ row }) => row.row_id)
		} : null,
		problems: report.problems,
		notes: report.notes
	};
}
function errorsJson({ verdict, right, wrong, open, low, high }) {
	return {
		verdict,
		right,
		wrong,
		open,
		population: low.population,
		rate: {
			low: low.rate,
			high: high.rate
		},
		interval: {
			low: low.interval.low,
			high: high.interval.high,
			level: low.interval.level,
			method: low.interval.method,
			distribution: low.interval.distribution
		},
		if_open_rows_are_right: estimateJson(low),
		if_open_rows_are_wrong: estimateJson(high)
	};
}
function estimateJson({ rate, total, standardError, effectiveRows, interval }) {
	return {
		rate,
		rows: total,
		standard_error: standardError,
		effective_rows: effectiveRows,
		interval
	};
}

// src/core/render/audit/audit-sentences.ts
const ACTION_TITLES = {
	nothing: "Nothing to do",
	fix_rows: "Fix the rows",
	fix_guideline: "Fix the guideline",
	fix_both: "Fix the guideline and the rows",
	adjudicate: "Decide the open rows",
	answer_more: "More answers are needed"
};
function actionSentence({ action, key }) {
	return ACTION_SENTENCES[action].replaceAll("labels", `${key.ask.kind}s`);
}
const ACTION_SENTENCES = {
	nothing: "The experts agree, and the labels are right.",
	fix_rows: "The experts agree with each other and not with the labels: the guideline works, and the rows are to be corrected.",
	fix_guideline: "The experts differ, so that nobody can tell which labels are right: the guideline is the bottleneck. Mend it, and draw again.",
	fix_both: "The experts differ, and where they agree the labels are wrong too often. Mend the guideline first, then the rows, and draw again.",
	adjudicate: "The experts agree far enough; whether the labels are right depends on the rows on which they differ. Have somebody decide those.",
	answer_more: "There are too few rows with two answers to tell."
};
const ERROR_MARKS = {
	clear_pass: "PASS",
	pass: "PASS",
	open: "OPEN",
	too_few: "TOO FEW",
	fail: "FAIL",
	clear_fail: "FAIL"
};
function errorSentences(report) {
	const { errors, rule, key } = report;
	if (!errors) return {
		mark: "TOO FEW",
		text: "No row has two answers."
	};
	const { low, high, verdict } = errors;
	const rate = errors.open === 0 ? formatPercent(low.rate) : `between ${formatPercent(low.rate)} and ${formatPercent(high.rate)}`;
	const level = formatPercent(rule.confidence);
	const interval = low.interval.distribution === "none" && errors.open === 0 ? "every row was asked, so that nothing is estimated" : `${level} interval ${formatPercent(low.interval.low)} to ${formatPercent(high.interval.high)}`;
	return {
		mark: ERROR_MARKS[verdict],
		text: `Of ${countOf(low.population, "row")} that were drawn from, ${rate} of the ${key.ask.kind}s are wrong (${interval}; the limit is ${formatPercent(rule.maxError)}). ${countsOf(errors)}`
	};
}
function countsOf({ right, wrong, open }) {
	return `Of ${countOf(right + wrong + open, "row")} with two answers ${right} are right, ${wrong} wrong and ${open} open.`;
}

// src/core/render/audit/cost-sentences.ts
function hoursText(hours) {
	return formatDuration(Math.max(1, Math.round(hours * 60)));
}
function costSentence({ hoursEach, hoursTotal }) {
	return `Expect about ${hoursText(hoursEach)} of each expert, ${hoursText(hoursTotal)} in all.`;
}
function precisionSentence({ agreementMargin, errorMargin }, scored, census) {
	const agreement = `an agreement of 80 % within ±${formatPercent(agreementMargin, 2)}`;
	return census ? `${countOf(scored, "row")} tell ${agreement} at 95 % confidence; the error rate is that of all these rows, and no estimate.` : `${countOf(scored, "row")} tell ${agreement}, and an error rate of 5 % within ±${formatPercent(errorMargin, 2)}, at 95 % confidence.`;
}

// src/core/render/audit/audit-tables.ts
const MOST_PAIRS = 10;
const ROWS_OF_A_PAIR = 3;
const MOST_WRONG = 20;
function auditTables(report) {
	return [
		progressTable(report),
		confusedTable(report),
		wrongTable(report)
	].filter(({ rows }) => rows.length > 0);
}
function progressTable({ progress }) {
	return {
		title: "Answers",
		header: [
			"expert",
			"answered",
			"of",
			"seconds a row",
			"time left"
		],
		rows: progress.map(({ name, asked, answered, secondsARow, hoursLeft }) => [
			name,
			String(answered),
			String(asked),
			secondsARow === void 0 ? "-" : String(Math.round(secondsARow)),
			answered === asked ? "done" : `about ${hoursText(hoursLeft)}`
		])
	};
}
function confusedTable({ confused, rows: all }) {
	const compared = all.filter(({ verdict }) => verdict !== "unanswered").length;
	return {
		title: "What experts confuse most",
		header: [
			"one says",
			"another says",
			"rows",
			"share",
			"for example"
		],
		...leftOf(confused.length - MOST_PAIRS, "report.json"),
		rows: confused.slice(0, MOST_PAIRS).map(({ labels, rows }) => [
			...labels.map((label) => maskText(label)),
			String(rows.length),
			formatPercent(rows.length / compared, 2),
			rows.slice(0, ROWS_OF_A_PAIR).map(textOf$1).join(" / ")
		])
	};
}
function wrongTable({ key, rows }) {
	const wrong = rows.filter(({ verdict }) => verdict === "wrong");
	return {
		title: `Where experts agree against the ${key.ask.kind}`,
		header: [
			"row",
			"it says",
			"experts say",
			"shown"
		],
		...leftOf(wrong.length - MOST_WRONG, "verdicts.csv"),
		rows: wrong.slice(0, MOST_WRONG).map((judged) => [
			maskText(judged.row.row_id),
			maskText(judged.row.current),
			maskText(judged.agreed),
			textOf$1(judged)
		])
	};
}
function leftOf(count, file) {
	return count > 0 ? { left: `…and ${formatCount(count)} more: ${file} has all.` } : {};
}
function textOf$1({ row }) {
	return row.cells.filter((cell) => cell !== "").join(" · ") || maskText(row.row_id);
}

// src/core/render/audit/render-audit-markdown.ts
const LONGEST_CELL = 160;
function renderAuditMarkdown(given, next) {
	const report = shownReport(given);
	const { key, action, agreement, problems, notes } = report;
	const cell = (text) => escapeMarkdown(cutText(text, LONGEST_CELL));
	const list = (lines) => lines.map((line) => `- ${escapeMarkdown(line)}`).join("\n");
	const { verdict, details } = agreementBlocks(agreement, [], key.ask.kind);
	const { mark, text } = errorSentences(report);
	const of = key.audited === null ? "" : ` labelled ${codeSpan(key.audited)}`;
	return `${[
		`## ${ACTION_TITLES[action]}: the audit of ${codeSpan(key.dataset)}${of}`,
		actionSentence(report),
		"### Do the experts agree?",
		...verdict,
		`### Are the ${key.ask.kind}s right?`,
		`**${mark}** ${text}`,
		...auditTables(report).flatMap(({ title, header, rows, left }) => [
			`### ${title}`,
			markdownTable(header.map(cell), rows.map((row) => row.map(cell))),
			...left === void 0 ? [] : [left]
		]),
		...draftBlocks(report),
		...details.length > 0 ? ["### How far the experts agree, in numbers"] : [],
		...details.map((block) => block.replace(/^###/, "####")),
		...problems.length > 0 ? ["### To put right", list(problems)] : [],
		...notes.length > 0 ? ["### To know", list(notes)] : [],
		...next.length > 0 ? ["### Next", list(next)] : []
	].join("\n\n")}\n`;
}
function draftBlocks({ draft }) {
	if (!draft) return [];
	const { sentence, because } = draftSentences(draft);
	return [
		"### A sentence that the guideline lacks (a draft to edit)",
		`> ${escapeMarkdown(sentence)}`,
		because.map((line) => `- ${escapeMarkdown(cutText(line, LONGEST_CELL))}`).join("\n"),
		"Rows to decide it by:",
		draft.examples.map((row) => `- ${escapeMarkdown(cutText(textOf$1(row), LONGEST_CELL))}`).join("\n")
	];
}

// src/core/render/audit/render-audit-terminal.ts
const WIDEST_CELL = 40;
function renderAuditTerminal(given, next, options) {
	const { bold, red, green, yellow } = paintWith(options.colour);
	const report = shownReport(given);
	const { action, agreement, problems, notes } = report;
	const wrap = (start, text) => wrapLine(start, text, options.width);
	const { kind } = report.key.ask;
	const { verdict, details } = agreementSections(agreement, [], kind, options);
	const { mark, text } = errorSentences(report);
	const colour = mark === "PASS" ? green : mark === "FAIL" ? red : yellow;
	return `${[
		[bold(ACTION_TITLES[action]), ...wrap("", actionSentence(report))],
		[bold("Do the experts agree?"), ...verdict],
		[bold(`Are the ${kind}s right?`), ...wrap(`${bold(colour(mark))}  `, text)],
		...auditTables(report).map((table) => auditTableLines(table, options)),
		draftLines(report, options),
		...details.length > 0 ? [[bold("How far the experts agree, in numbers")], ...details] : [],
		problems.flatMap((line) => wrap(red("! "), line)),
		notes.flatMap((line) => wrap("- ", line)),
		next.map(escapeTerminal)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function auditTableLines({ title, header, rows, left }, options) {
	const { bold, dim } = paintWith(options.colour);
	const cell = (text) => fitWidth(escapeTerminal(cutText(text, 80)), WIDEST_CELL);
	return [
		bold(title),
		...renderTable(header, rows.map((row) => row.map(cell)), {
			width: tableWidth(options.width),
			header: dim
		}),
		...left === void 0 ? [] : wrapLine("  ", left, options.width)
	];
}
function draftLines({ draft }, { width, colour }) {
	if (!draft) return [];
	const { sentence, because } = draftSentences(draft);
	return [
		paintWith(colour).bold("A sentence that the guideline lacks (a draft to edit)"),
		...wrapLine("  ", sentence, width),
		...because.flatMap((line) => wrapLine("  - ", line, width)),
		"  Rows to decide it by:",
		...draft.examples.flatMap((row) => wrapLine("  - ", cutText(textOf$1(row), 160), width))
	];
}

// src/cli/audit/folder-of-audit.ts
const LONGEST_PART = 40;
function folderOfAudit({ name, files }, audited) {
	const [first] = files;
	return [
		"audit",
		first !== void 0 && basename(name.replace(/^.*:/, "")) === basename(first.path) ? first.stem : name,
		audited ?? ""
	].map(safe).filter((part) => part !== "").join("-");
}
function safe(part) {
	return [...part.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}._]+/gu, "-")].slice(0, LONGEST_PART).join("").replace(/^[-.]+|[-.]+$/g, "");
}

// src/core/audit/answers/tell-unknown.ts
function tellUnknown(at, { text, suggestion }, { numeric }) {
	const shown = cutText(text, 60);
	if (numeric) return `${at}: ${shown} is no number. Write digits alone, with a point for decimals: no currency, no unit, nothing between thousands.`;
	return `${at}: ${shown} is no label of the set.${suggestion === void 0 ? "" : ` Did you mean ${suggestion}?`}`;
}

// src/core/audit/answers/collect-answers.ts
const MOST_LISTED = 20;
const MOST_CONFLICTS = 3;
const MOST_SLIPS = 3;
function collectAnswers(key, sources, prefer) {
	const places = new Map(key.rows.flatMap(({ codes }, row) => codes.flatMap((code, expert) => code === null ? [] : [[code, {
		row,
		expert
	}]])));
	const answers = key.rows.map(({ codes }) => codes.map(() => void 0));
	const problems = [];
	const notes = [];
	const conflicts = [];
	let respelled = 0;
	const first = sources.filter(({ name }) => name === prefer);
	for (const source of [...first, ...sources.filter((each) => !first.includes(each))]) {
		const lost = source.lines.filter(({ code, answer }) => answer.trim() !== "" && !places.has(codeOf$1(code)));
		if (lost.length > MOST_SLIPS && source.lines.every(({ code }) => !places.has(codeOf$1(code)))) {
			problems.push(ofAnotherAudit(source.name, lost.length));
			continue;
		}
		const owners = /* @__PURE__ */ new Map();
		for (const line of source.lines) {
			const at = `${source.name} line ${line.line}`;
			const place = places.get(codeOf$1(line.code));
			if (!place) {
				if (line.answer.trim() !== "") problems.push(unknownCode(at, line));
				continue;
			}
			const answer = readAskedAnswer(line.answer, key.ask);
			if (answer.kind === "none") continue;
			owners.set(place.expert, (owners.get(place.expert) ?? 0) + 1);
			if (answer.kind === "unknown") {
				problems.push(tellUnknown(at, answer, key.ask));
				continue;
			}
			if (isRespelled(answer, line, key)) respelled++;
			const { note, seconds } = line;
			const given = {
				answer,
				note,
				place: at,
				...seconds === void 0 ? {} : { seconds }
			};
			const known = answers[place.row][place.expert];
			if (known && !sameAnswer(known.answer, answer, key)) {
				if (!known.place.startsWith(`${prefer} line `) || source.name === prefer) conflicts.push(`${known.place} says ${textOf(known.answer)}, ${at} says ${textOf(answer)}`);
				continue;
			}
			answers[place.row][place.expert] = {
				...given,
				...known,
				note: known?.note || note
			};
		}
		notes.push(...ownership(source, owners, key));
	}
	if (conflicts.length > 0) throw conflicting(conflicts);
	return {
		answers,
		problems: cap(problems, MOST_LISTED),
		notes,
		respelled
	};
}
const codeOf$1 = (text) => text.trim().toUpperCase();
function ofAnotherAudit(name, answers) {
	return `${name} is the file of another audit: none of its codes is of this one, and its ${countOf(answers, "answer")} do not count.`;
}
function unknownCode(at, { code }) {
	return `${at}: ${code.trim() === "" ? "no code" : `the code ${cutText(code.trim(), 20)}`} is of no row of this audit. Was a cell overwritten, or is the file of another audit?`;
}
function isRespelled(answer, { answer: text }, { ask }) {
	return ask.kind === "label" && answer.kind === "label" && answer.label !== text;
}
function sameAnswer(a, b, { ask }) {
	if (a.kind !== "label" || b.kind !== "label") return a.kind === b.kind;
	return a.label === b.label || ask.kind === "value" && valuesAgree(a.label, b.label, null);
}
function textOf(answer) {
	if (answer.kind === "label") return cutText(answer.label, 60);
	return answer.kind === "cannot-tell" ? "can't tell" : "bad row";
}
function ownership({ name, expert }, owners, { experts }) {
	const named = experts.findIndex((each) => each.name === expert);
	const others = [...owners].filter(([owner]) => owner !== named);
	if (named < 0) return others.length > 1 ? [`${name} holds answers of ${others.map(([each]) => experts[each].name).join(" and ")}.`] : [];
	return others.map(([owner, count]) => `${name} goes by the name of ${experts[named].name}, but ${count} of its codes are those of ${experts[owner].name} and count as that expert's answers. Ask who answered.`);
}
function conflicting(conflicts) {
	return new AssayError("bad-input", `One expert answered the same row twice, and otherwise:\n${cap(conflicts, MOST_CONFLICTS).map((line) => `  ${line}`).join("\n")}`, { hint: "Ask the expert which counts. Then take the other file out of the folder, or name the one that counts with --prefer." });
}
function cap(lines, most) {
	const left = lines.length - most;
	return left > 0 ? [...lines.slice(0, most), `…and ${left} more.`] : [...lines];
}

// src/core/audit/score/answer-progress.ts
function answerProgress(key, { answers }) {
	return key.experts.map(({ name }, expert) => {
		const asked = key.rows.filter(({ codes }) => codes[expert] !== null).length;
		const given = answers.flatMap((row) => row[expert] ?? []);
		const times = given.flatMap(({ seconds }) => seconds === void 0 || seconds === 0 ? [] : [seconds]).sort((a, b) => a - b);
		const median = times.length === 0 ? void 0 : interpolatedQuantile(times, .5, "linear");
		return {
			name,
			asked,
			answered: given.length,
			...median === void 0 ? {} : { secondsARow: median },
			hoursLeft: (asked - given.length) * (median ?? 20) / 3600
		};
	});
}

// src/core/audit/key/open-key.ts
const MOST_BYTES = 268435456;
const place = int().nonnegative();
const SEALED = object({
	schema_version: literal(1),
	audit: string(),
	sealed: string()
});
const KEY = object({
	schema_version: literal(1),
	audit: string(),
	started: string(),
	dataset: string(),
	secret: string(),
	ask: object({
		column: string(),
		kind: _enum(["label", "value"]),
		labels: array(string()),
		numeric: boolean().optional()
	}),
	tolerance: object({
		kind: _enum(["absolute", "relative"]),
		most: number()
	}).nullable(),
	audited: string().nullable(),
	experts: array(object({
		name: string(),
		file: string()
	})).min(2),
	files: array(object({
		path: string(),
		digest: string()
	})),
	strata: array(object({
		name: string(),
		rows: place
	})),
	shown: array(string()),
	hides_rows: boolean(),
	rows: array(object({
		row_id: string(),
		file: place,
		row: place,
		current: string(),
		stratum: string(),
		inclusion: number().min(0).max(1),
		decoy: boolean(),
		codes: array(string().nullable()),
		cells: array(string())
	}))
});
function openKey(text, name) {
	try {
		const { audit, sealed } = SEALED.parse(JSON.parse(text));
		const bytes = Buffer.from(sealed, "base64");
		if (bytes.length < 18 || bytes.readUInt32LE(bytes.length - 4) > MOST_BYTES) throw new Error();
		const key = KEY.parse(JSON.parse(strFromU8(gunzipSync(bytes))));
		if (key.audit !== audit || !holdsTogether(key)) throw new Error();
		return key;
	} catch (cause) {
		throw new AssayError("bad-input", `${name} is not the sealed key of an audit, or was changed.`, {
			hint: "Take the file as `assay audit start` wrote it; the README beside it names its SHA-256.",
			cause
		});
	}
}
function holdsTogether({ rows, files, strata, experts, shown }) {
	const names = new Set(strata.map(({ name }) => name));
	return rows.every((row) => row.file < files.length && (row.decoy || names.has(row.stratum) && row.inclusion > 0) && row.codes.length === experts.length && row.cells.length <= shown.length);
}

// src/core/audit/key/seal-key.ts
function sealKey(key) {
	const bytes = gzipSync(strToU8(JSON.stringify(key)), { mtime: 0 });
	const file = {
		schema_version: 1,
		audit: key.audit,
		note: "The sealed key of an audit: which code is which row, and what the dataset says of it. Do not send it to experts.",
		sealed: Buffer.from(bytes).toString("base64")
	};
	const text = `${JSON.stringify(file, null, 2)}\n`;
	return {
		text,
		digest: digestOfText(text)
	};
}
function digestOfText(text) {
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

// src/cli/audit/folder-names.ts
const KEY_FILE = "key.sealed.json";
const README_FILE = "README.md";
const SCORE_FILES = {
	verdicts: "verdicts.csv",
	disagreements: "disagreements.csv",
	json: "report.json",
	markdown: "report.md"
};
const OWN_FILES = [KEY_FILE, ...Object.values(SCORE_FILES)];
const INSTRUCTIONS_FILE = "instructions.md";

// src/cli/audit/find-audit-folders.ts
const MOST_LOOKED_INTO = 200;
async function findAuditFolders(cwd, under) {
	const found = /* @__PURE__ */ new Set();
	for (const folder of under) {
		const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
		for (const entry of entries.filter((each) => each.isDirectory()).slice(0, MOST_LOOKED_INTO)) {
			const at = join(folder, entry.name);
			if ((await readdir(at).catch(() => [])).includes("key.sealed.json")) found.add(relative(cwd, at));
		}
	}
	return [...found].sort();
}

// src/cli/audit/open-audit.ts
async function openAudit(cwd, folder) {
	const at = resolve(cwd, folder);
	const files = await readdir(at).catch(() => []);
	if (!files.includes("key.sealed.json")) {
		const there = await findAuditFolders(cwd, [cwd, at]);
		throw new AssayError("missing-file", `${folder} is no folder of an audit: it has no ${KEY_FILE}.`, { hint: there.length > 0 ? `Folders of audits here: ${listNames(there)}.` : "Name the folder that `assay audit start` made." });
	}
	const name = `${folder}/${KEY_FILE}`;
	const text = await readFile(join(at, KEY_FILE), "utf8");
	const digest = digestOfText(text);
	let checked = 0;
	for (const file of files.filter(namesKey)) {
		const digests = (await readFile(join(at, file), "utf8")).match(/sha256:[0-9a-f]{64}/g) ?? [];
		if (digests.length > 0 && !digests.includes(digest)) throw new AssayError("bad-input", `${name} is not the key that ${file} was made with.`, { hint: `Its SHA-256 is ${digest}, and ${file} names ${digests[0]}. Put the key back as it was; answers cannot be scored with another.` });
		checked += digests.length > 0 ? 1 : 0;
	}
	const notes = checked > 0 ? [] : ["Neither a README nor a sheet is in the folder, so the key could not be checked."];
	return {
		key: openKey(text, name),
		files,
		notes
	};
}
function namesKey(file) {
	return file === "README.md" || file === "instructions.md" || file.toLowerCase().endsWith(".html");
}

// src/core/audit/answers/parse-answer-file.ts
const FILE = object({
	schema_version: literal(1),
	audit: string(),
	expert: string(),
	answers: array(object({
		code: string(),
		answer: string(),
		note: string().default(""),
		seconds: number().nonnegative().optional()
	}))
});
function parseAnswerFile(text, name, audit) {
	const file = read(text, name);
	if (file.audit !== audit) throw new AssayError("bad-input", `${name} holds answers of another audit: ${file.audit}, and this is ${audit}.`, { hint: "Take it out of the folder, or score the folder of its own audit." });
	return {
		name,
		expert: file.expert,
		lines: file.answers.map(({ seconds, ...answer }, place) => ({
			...answer,
			line: place + 1,
			...seconds === void 0 ? {} : { seconds }
		}))
	};
}
function read(text, name) {
	try {
		return FILE.parse(JSON.parse(text.replace(/^\ufeff/, "")));
	} catch (cause) {
		const where = cause instanceof ZodError ? cause.issues[0]?.path.join(".") : void 0;
		throw new AssayError("bad-input", `${name} is not what a sheet exports${where ? `: ${where} is missing or of another kind` : ""}.`, {
			hint: "Have the expert export the answers again, or send the filled-in CSV file.",
			cause
		});
	}
}

// src/core/audit/answers/plain-text.ts
function plainText(text) {
	const bare = text.slice(1);
	return text.startsWith("'") && neutraliseFormula(bare) === text ? bare : text;
}

// src/core/audit/answers/read-answer-table.ts
function readAnswerTable({ name, columns, rows }) {
	const place = (wanted) => columns.findIndex((column) => column.trim().toLowerCase() === wanted);
	const [code, answer, note, seconds] = [
		"code",
		"answer",
		"note",
		"seconds"
	].map(place);
	if (code < 0 || answer < 0) throw new AssayError("bad-input", `${name} has no column ${code < 0 ? "code" : "answer"}, so it tells no answers.`, { hint: `Its columns are ${listNames(columns)}. Answers come in the file that the expert was sent, filled in, or in the export of the page.` });
	return rows.flatMap(({ line, cells }) => {
		const text = (column) => column < 0 ? "" : cellText(cells[column]);
		const time = Number(text(seconds).trim().replace(",", "."));
		const read = {
			line,
			code: text(code),
			answer: plainText(text(answer)),
			note: plainText(text(note)).trim(),
			...text(seconds).trim() !== "" && time >= 0 && Number.isFinite(time) ? { seconds: time } : {}
		};
		return read.code.trim() === "" && read.answer.trim() === "" ? [] : [read];
	});
}

// src/cli/audit/read-answers-as-table.ts
async function readAnswersAsTable(folder, file, name) {
	const data = await openData(folder, file, {});
	try {
		const tables = [...data.tables.values()];
		const table = tables.find(({ columns }) => columns.some((column) => /^\s*(?:code|row_id)\s*$/i.test(column))) ?? tables[0];
		const rows = [];
		for await (const batch of table.read()) for (const { index, cells } of batch) rows.push({
			line: table.line(index) ?? index + 2,
			cells
		});
		return {
			name,
			columns: table.columns,
			rows
		};
	} finally {
		await data.close();
	}
}

// src/cli/audit/read-answer-files.ts
const ANSWERS = /\.(?:csv|tsv|xlsx|json)$/i;
function answerFiles(files) {
	return files.filter((file) => ANSWERS.test(file) && !OWN_FILES.includes(file)).sort();
}
async function readAnswerFiles(cwd, folder, names, others, key) {
	const inside = names.map((name) => resolve(cwd, folder, name));
	const besides = others.filter((other) => !inside.includes(resolve(cwd, other)));
	const sources = [];
	for (const name of names) sources.push(await readSource(resolve(cwd, folder), name, join(folder, name), key));
	for (const other of besides) sources.push(await readSource(cwd, other, other, key));
	return sources;
}
async function readSource(folder, file, name, key) {
	if (file.toLowerCase().endsWith(".json")) {
		const text = await readFile(resolve(folder, file), "utf8").catch((cause) => {
			throw new AssayError("missing-file", `${name} cannot be read.`, { cause });
		});
		return parseAnswerFile(text, name, key.audit);
	}
	const table = await readAnswersAsTable(folder, file, name);
	return {
		name,
		lines: readAnswerTable(table),
		expert: expertOfName(file, key)
	};
}
function expertOfName(file, { experts, audit }) {
	const name = basename(file).toLowerCase().replace(`answers-${audit}-`, "");
	return experts.filter(({ file: own }) => name.startsWith(own) && !/^[a-z0-9-]/.test(name.slice(own.length))).sort((a, b) => b.file.length - a.file.length)[0]?.name;
}

// src/cli/audit/read-status.ts
async function readStatus(cwd, folder) {
	const { key, files, notes } = await openAudit(cwd, folder);
	const names = answerFiles(files);
	const sources = await readAnswerFiles(cwd, folder, names, [], key);
	const collected = collectAnswers(key, sources);
	let latest;
	for (const [place, name] of names.entries()) {
		if (!sources[place].lines.some(({ answer }) => answer.trim() !== "")) continue;
		const { mtime } = await stat(resolve(cwd, folder, name));
		if (!latest || mtime > latest) latest = mtime;
	}
	return {
		key,
		folder,
		progress: answerProgress(key, collected),
		problems: collected.problems,
		notes: [...notes, ...collected.notes],
		...latest && { latest }
	};
}

// src/core/audit/score/decide-action.ts
function decideAction(agreement, errors) {
	if (agreement === "too_few" || errors === void 0 || errors === "too_few") return "answer_more";
	const wrong = errors === "fail" || errors === "clear_fail";
	if (agreement === "fail" || agreement === "clear_fail") return wrong ? "fix_both" : "fix_guideline";
	if (errors === "open") return "adjudicate";
	return wrong ? "fix_rows" : "nothing";
}

// src/core/audit/score/decide-rows.ts
function decideRows(key, rows, decisions) {
	const byRow = /* @__PURE__ */ new Map();
	const known = new Set(rows.map(({ row }) => row.row_id));
	const problems = [];
	for (const decision of decisions) {
		const first = byRow.get(decision.row_id);
		if (!known.has(decision.row_id)) problems.push(`${decision.place}: the row ${cutText(decision.row_id, 60)} is none of this audit.`);
		else if (first && first.decision !== decision.decision) problems.push(`${decision.place}: ${first.place} decides the row otherwise, and counts.`);
		if (!first) byRow.set(decision.row_id, decision);
	}
	return {
		rows: rows.map((judged) => {
			const decision = byRow.get(judged.row.row_id);
			if (!decision || judged.verdict !== "open") return judged;
			const answer = readAskedAnswer(decision.decision, key.ask);
			if (answer.kind === "unknown") problems.push(tellUnknown(decision.place, answer, key.ask));
			if (answer.kind === "bad-row") return settle(judged, BAD_ROW_TEXT, false);
			if (answer.kind !== "label") return judged;
			const { current } = judged.row;
			const isRight = key.ask.kind === "label" ? answer.label === current : valuesAgree(answer.label, current, key.tolerance);
			return settle(judged, answer.label, isRight);
		}),
		problems
	};
}
function settle(judged, agreed, isRight) {
	return {
		...judged,
		agreed,
		verdict: isRight ? "right" : "wrong",
		isDecided: true
	};
}

// src/core/audit/score/estimate-errors.ts
function estimateErrors(key, rows, rule) {
	const judged = rows.filter(({ verdict }) => verdict !== "unanswered");
	if (judged.length === 0) return void 0;
	const drawn = countBy(rows);
	const answered = countBy(judged);
	const strata = new Map(key.strata.map((stratum) => [stratum.name, stratum.rows]));
	const estimate = (open) => estimateRate(judged.map(({ row: { stratum, inclusion }, verdict }) => ({
		stratum,
		inclusion: inclusion * answered.get(stratum) / drawn.get(stratum),
		value: verdict === "open" ? open : verdict === "wrong" ? 1 : 0
	})), {
		strata,
		confidence: rule.confidence,
		finite: true
	});
	const [low, high] = [estimate(0), estimate(1)];
	const count = (wanted) => judged.filter(({ verdict }) => verdict === wanted).length;
	return {
		low,
		high,
		right: count("right"),
		wrong: count("wrong"),
		open: count("open"),
		verdict: verdictOf(low, high, rule)
	};
}
function countBy(rows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { row } of rows) counts.set(row.stratum, (counts.get(row.stratum) ?? 0) + 1);
	return counts;
}
function verdictOf(low, high, { maxError, minimum }) {
	if (low.rows < minimum && low.rows < low.population) return "too_few";
	if (high.interval.high <= maxError) return "clear_pass";
	if (low.interval.low > maxError) return "clear_fail";
	if (high.rate <= maxError) return "pass";
	return low.rate > maxError ? "fail" : "open";
}

// src/core/audit/score/ratings-of-rows.ts
function ratingsOfRows(key, rows) {
	const texts = rows.map(({ answers }) => {
		const said = [];
		return answers.map((given) => {
			if (!given || given.answer.kind === "cannot-tell") return void 0;
			const text = answerText(given);
			if (key.ask.kind === "label") return text;
			const known = said.find((other) => valuesAgree(other, text, key.tolerance));
			if (known === void 0) said.push(text);
			return known ?? text;
		});
	});
	const used = new Set(texts.flat().filter((text) => text !== void 0));
	const labels = [.../* @__PURE__ */ new Set([...key.ask.labels, ...used])];
	const places = new Map(labels.map((label, place) => [label, place]));
	return {
		level: key.ask.kind === "value" && labels.every((label) => numberOf(label) !== void 0) ? "interval" : "nominal",
		ratings: {
			items: rows.map(({ row }) => row.row_id),
			raters: key.experts.map(({ name }) => name),
			labels,
			codes: rows.map(({ answers }, item) => answers.map((given, expert) => {
				if (!given) return -1;
				const text = texts[item][expert];
				return text === void 0 ? -2 : places.get(text);
			}))
		}
	};
}

// src/core/audit/score/audit-report.ts
const MINIMUM_CONFUSED = 2;
function reportAudit(key, collected, rule, decisions = []) {
	const judged = judgeRows(key, collected);
	const { rows, problems } = decideRows(key, judged, decisions);
	const { ratings, level } = ratingsOfRows(key, judged);
	const { threshold, minimum, confidence } = rule;
	const agreement = measureAgreement(ratings, {
		level,
		weights: "identity",
		threshold,
		minimum,
		confidence
	});
	const errors = estimateErrors(key, rows, rule);
	const draft = key.ask.kind === "label" ? draftGuideline(judged, MINIMUM_CONFUSED) : void 0;
	const { respelled } = collected;
	return {
		key,
		rule,
		progress: answerProgress(key, collected),
		rows,
		agreement,
		...errors && { errors },
		action: decideAction(agreement.judgement.verdict, errors?.verdict),
		confused: confusedRows(judged),
		...draft && { draft },
		decisions,
		problems: [...collected.problems, ...problems],
		notes: [...collected.notes, ...respelled > 0 ? [`Labels in another spelling that could be one label only: ${respelled}.`] : []]
	};
}

// src/core/audit/answers/read-decisions.ts
function readDecisions({ name, columns, rows }) {
	const place = (wanted) => columns.findIndex((column) => column.trim() === wanted);
	const [id, decision, why] = [
		place("row_id"),
		columns.lastIndexOf("decision"),
		columns.lastIndexOf("why")
	];
	if (id < 0 || decision < 0) return [];
	return rows.flatMap(({ line, cells }) => {
		const read = {
			row_id: cellText(cells[id]),
			decision: plainText(cellText(cells[decision])).trim(),
			why: why < 0 ? "" : plainText(cellText(cells[why])).trim(),
			place: `${name} line ${line}`
		};
		return read.decision === "" && read.why === "" ? [] : [read];
	});
}

// src/cli/audit/read-known-decisions.ts
async function readKnownDecisions(cwd, folder) {
	const { disagreements } = SCORE_FILES;
	if (!await stat(resolve(cwd, folder, disagreements)).then(() => true, () => false)) return [];
	const name = `${folder}/${disagreements}`;
	return readDecisions(await readAnswersAsTable(resolve(cwd, folder), disagreements, name));
}

// src/cli/audit/score-audit.ts
const MOST_MINIMUM = 1e6;
async function scoreAudit(cwd, folder, others, options, output) {
	const rule = {
		threshold: shareOption("--agreement", options.agreement),
		maxError: shareOption("--max-error", options.maxError),
		minimum: wholeNumber("--minimum", options.minimum, MOST_MINIMUM),
		confidence: shareOption("--confidence", options.confidence)
	};
	const { key, files, notes } = await openAudit(cwd, folder);
	const sources = await readAnswerFiles(cwd, folder, answerFiles(files), others, key);
	const prefer = preferredName(cwd, folder, sources, options.prefer);
	const collected = collectAnswers(key, sources, prefer);
	const report = reportAudit(key, collected, rule, await readKnownDecisions(cwd, output));
	return {
		...report,
		notes: [...notes, ...report.notes]
	};
}
function preferredName(cwd, folder, sources, prefer) {
	if (prefer === void 0) return void 0;
	const meant = [resolve(cwd, folder, prefer), resolve(cwd, prefer)];
	const found = sources.find(({ name }) => meant.includes(resolve(cwd, name)));
	if (found) return found.name;
	throw new AssayError("bad-arguments", `--prefer: no answers are read from ${prefer}.`, { hint: `Answers are read from ${listNames(sources.map(({ name }) => name))}.` });
}
function passesGate({ agreement, errors }) {
	return agreement.judgement.verdict.endsWith("pass") && errors?.verdict.endsWith("pass") === true;
}

// src/core/audit/plan/audit-id.ts
function auditId(secret, what) {
	return createHmac("sha256", secret).update(JSON.stringify(["audit", what])).digest("hex").slice(0, 12);
}

// src/core/audit/plan/neighbouring-classes.ts
function neighbouringClasses(audited, classes, most) {
	const vectors = new Map(classes.map(({ label, texts }) => [label, countWords(texts)]));
	const spread = /* @__PURE__ */ new Map();
	for (const words of vectors.values()) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
	const weigh = (words) => new Map([...words].map(([word, count]) => [word, Math.log1p(count) * Math.log((classes.length + 1) / spread.get(word))]));
	const own = weigh(vectors.get(audited) ?? /* @__PURE__ */ new Map());
	return classes.filter(({ label }) => label !== audited).map(({ label, rows }) => ({
		label,
		rows,
		alike: cosine(own, weigh(vectors.get(label)))
	})).sort((a, b) => b.alike - a.alike || b.rows - a.rows || (a.label < b.label ? -1 : 1)).slice(0, most).map(({ label }) => label);
}
function countWords(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) for (const word of new Set(normaliseText(text).split(" "))) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
function cosine(a, b) {
	let product = 0;
	for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
	const lengths = lengthOf(a) * lengthOf(b);
	return lengths === 0 ? 0 : product / lengths;
}
function lengthOf(vector) {
	let squares = 0;
	for (const weight of vector.values()) squares += weight * weight;
	return Math.sqrt(squares);
}

// src/core/audit/plan/choose-decoys.ts
const CLASSES = 4;
const MOST_TEXTS = 500;
function chooseDecoys(rows, audited, count, secret) {
	if (count <= 0) return [];
	const byLabel = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const known = byLabel.get(row.label);
		if (known) known.push(row);
		else byLabel.set(row.label, [row]);
	}
	const classes = [...byLabel].map(([label, own]) => ({
		label,
		rows: own.length,
		texts: own.slice(0, 500).map(({ text }) => text)
	}));
	const queues = neighbouringClasses(audited, classes, CLASSES).map((label) => keyedOrder(byLabel.get(label), ({ id }) => id, secret, "decoy"));
	const decoys = [];
	const longest = Math.max(0, ...queues.map(({ length }) => length));
	for (let turn = 0; turn < longest; turn++) for (const queue of queues) {
		const row = queue[turn];
		if (row && decoys.length < count) decoys.push(row);
	}
	return decoys;
}

// src/core/audit/plan/name-experts.ts
const LONGEST = 60;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme|key|verdicts|disagreements|report)$/i;
function nameExperts(names) {
	const taken = /* @__PURE__ */ new Set();
	return names.map((name) => {
		const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST).replace(/^-|-$/g, "");
		const base = plain === "" || RESERVED.test(plain) ? `expert${plain && `-${plain}`}` : plain;
		let file = base;
		for (let count = 2; taken.has(file); count++) file = `${base}-${count}`;
		taken.add(file);
		return {
			name,
			file
		};
	});
}

// src/core/audit/plan/assign-experts.ts
function assignExperts(ids, experts, perRow, secret) {
	const load = new Array(experts).fill(0);
	const all = load.map((_, expert) => expert);
	const assigned = /* @__PURE__ */ new Map();
	for (const id of keyedOrder(ids, (each) => each, secret, "assign")) {
		const chosen = keyedOrder(all, String, secret, "turn", id).sort((a, b) => load[a] - load[b]).slice(0, perRow).sort((a, b) => a - b);
		for (const expert of chosen) load[expert]++;
		assigned.set(id, chosen);
	}
	return assigned;
}

// src/core/audit/plan/row-codes.ts
const LETTERS = "BCDFGHJKMNPQRSTVWXYZ";
const ALPHABET = `${LETTERS}23456789`;
const LENGTH = 5;
function rowCodes(secret, expert, ids, taken) {
	const codes = /* @__PURE__ */ new Map();
	for (const id of ids) {
		let attempt = 0;
		let code = codeOf(secret, expert, id, attempt);
		while (taken.has(code)) code = codeOf(secret, expert, id, ++attempt);
		taken.add(code);
		codes.set(id, code);
	}
	return codes;
}
function codeOf(secret, expert, id, attempt) {
	const digest = createHmac("sha256", secret).update(JSON.stringify([
		"code",
		expert,
		id,
		attempt
	])).digest();
	let code = "";
	for (let place = 0; place < LENGTH; place++) {
		const letters = place === 0 ? LETTERS : ALPHABET;
		code += letters[digest.readUInt32BE(place * 4) % letters.length];
	}
	return code;
}

// src/core/audit/plan/plan-audit.ts
function planAudit(plan) {
	const { perRow, sample, asked, decoys, ...audit } = plan;
	const { secret, experts } = audit;
	const drawn = sample.rows.map(({ id }) => id);
	const assigned = new Map([...assignExperts(drawn, experts.length, perRow, secret), ...assignExperts(decoys, experts.length, perRow, secret)]);
	const taken = /* @__PURE__ */ new Set();
	const codes = experts.map(({ name }, expert) => {
		const own = [...assigned].filter(([, asks]) => asks.includes(expert)).map(([id]) => id);
		return rowCodes(JSON.stringify([secret, audit.audit]), name, own, taken);
	});
	const keyRow = (id, of) => {
		const { file, row, current, cells } = asked.get(id);
		const own = codes.map((each) => each.get(id) ?? null);
		return {
			row_id: id,
			file,
			row,
			current,
			...of,
			codes: own,
			cells
		};
	};
	const rows = [...sample.rows.map(({ id, stratum, inclusion }) => keyRow(id, {
		stratum,
		inclusion,
		decoy: false
	})), ...decoys.map((id) => keyRow(id, {
		stratum: "",
		inclusion: 0,
		decoy: true
	}))];
	return {
		schema_version: 1,
		...audit,
		strata: sample.strata.map(({ name, rows: count }) => ({
			name,
			rows: count
		})),
		rows: keyedOrder(rows, ({ row_id }) => row_id, secret, "key")
	};
}

// src/core/audit/plan/require-class.ts
function requireClass(audited, labels, dataset) {
	if (labels.includes(audited)) return;
	const meant = suggestWord(audited, labels);
	throw new AssayError("bad-arguments", `No row of ${dataset} is labelled ${audited}.`, { hint: meant === void 0 ? `Its labels are ${listNames(labels, 20)}.` : `Did you mean ${meant}?` });
}

// src/cli/audit/asked-column.ts
const MOST_LABELS = 1e3;
const NUMERIC = .9;
function askedPlace(file, { ask }) {
	return ask === void 0 ? labelColumn(file) : nameColumn(file, ask, "--ask");
}
function askedColumn(column, rows, declared, { ask, class: audited, tolerance }) {
	if (ask !== void 0) {
		const numeric = holdsNumbers(rows);
		if (!numeric && tolerance !== void 0) throw new AssayError("bad-arguments", `--tolerance: the column ${column} holds no numbers.`, { hint: "Texts are compared but for letter case, space and punctuation. Leave --tolerance out, or ask for a column of numbers." });
		return {
			column,
			kind: "value",
			labels: [],
			...numeric && { numeric }
		};
	}
	const used = new Set(rows.flatMap(({ label }) => label === void 0 ? [] : [label]));
	const labels = declared ?? [...used].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
	if (labels.length < 2) throw new AssayError("bad-arguments", `The column ${column} holds ${labels.length} label.`, { hint: "Experts need labels to choose from: give the config's dataset `labels`, or name another column with --label." });
	if (audited !== void 0 && !labels.includes(audited)) throw new AssayError("bad-arguments", `The label set of the config lacks ${audited}.`, { hint: "Experts could never choose it. Add it to `labels`, or audit another class." });
	if (labels.length <= MOST_LABELS) return {
		column,
		kind: "label",
		labels
	};
	throw new AssayError("bad-arguments", `The column ${column} holds ${labels.length} labels.`, { hint: `Nobody chooses among so many. To have values typed in again, use --ask ${column}.` });
}
function holdsNumbers(rows) {
	const texts = rows.flatMap(({ label }) => label === void 0 ? [] : [label]);
	const numbers = texts.filter((text) => numberOf(text) !== void 0);
	return numbers.length > 0 && numbers.length >= texts.length * NUMERIC;
}
function toleranceOf({ ask, tolerance }) {
	if (tolerance === void 0) return null;
	const read = ask === void 0 ? void 0 : parseTolerance(tolerance);
	if (read) return read;
	throw new AssayError("bad-arguments", ask === void 0 ? "--tolerance goes with --ask." : `--tolerance is not ${tolerance}.`, { hint: "For example --ask price --tolerance 0.01, or --tolerance 1% of the value." });
}

// src/cli/audit/audit-columns.ts
function auditColumns(file, names, privacy, options) {
	const { table, keyColumns, roles, policy } = file;
	const { columns } = table;
	const ask = askedPlace(file, options);
	const shown = names?.map((name) => nameColumn(file, name, "--show")) ?? shownColumns({
		columns,
		keyColumns,
		roles,
		ask,
		hidden: privacy.columns,
		split: policy.splitColumn
	});
	for (const column of shown) requireShowable(file, column, ask, privacy);
	if (shown.length === 0) throw new AssayError("bad-arguments", `No column of ${file.path} is left to show to experts.`, { hint: `Name some with --show; its columns are ${columns.join(", ")}.` });
	return {
		table,
		shown,
		masks: shown.map((column) => maskOfColumn(columnName(columns, column), privacy))
	};
}
function requireShowable({ path, table }, column, ask, privacy) {
	const name = table.columns[column];
	if (column === ask) throw new AssayError("bad-arguments", `--show: ${name} is what experts are asked for.`, { hint: "An expert who sees the answer is not asked. Leave it out." });
	if (namesHidden([name], privacy.columns).length > 0) throw new AssayError("bad-arguments", `--show: the config hides ${name} of ${path}.`, { hint: "Take it out of privacy.columns first, if experts may see it." });
}

// src/cli/audit/audit-size.ts
const MOST_ROWS = 1e5;
const EXAMPLES = "For example --size 500 or --size margin:5%.";
function auditPlan(text) {
	const plan = readSizePlan(text);
	if (plan.kind !== "sequential") return plan;
	throw new AssayError("bad-arguments", "An audit draws all of its rows at once, which a sequential plan does not.", { hint: EXAMPLES });
}
function auditSize(plan, rows) {
	const { rows: size } = decideSize(plan, rows);
	if (size >= 1 && size <= MOST_ROWS) return size;
	throw new AssayError("bad-arguments", `An audit asks about 1 to ${MOST_ROWS} rows, and --size makes it ${size}.`, { hint: EXAMPLES });
}

// src/cli/audit/expert-names.ts
function expertNames(names) {
	const folded = names.map((name) => name.normalize("NFKC").toLowerCase());
	const doubled = names.find((_, place) => folded.indexOf(folded[place]) !== place);
	if (doubled !== void 0) throw new AssayError("bad-arguments", `--experts names ${doubled} twice.`, { hint: "Agreement is between different people; give each a name of their own." });
	if (names.length >= 2) return names;
	throw new AssayError("bad-arguments", "An audit needs two experts or more.", { hint: "For example --experts expert-1,expert-2." });
}
function expertsPerRow(option, experts) {
	if (option === void 0) return 2;
	if (option === "all") return experts;
	const perRow = wholeNumber("--per-row", option, 1e3);
	if (perRow >= 2 && perRow <= experts) return perRow;
	throw new AssayError("bad-arguments", `--per-row takes a number from 2 to ${experts}, or all.`, { hint: "Agreement needs two answers to a row, of different experts." });
}

// src/cli/audit/read-asked-rows.ts
async function readAskedRows(files, rows) {
	const asked = /* @__PURE__ */ new Map();
	for (const [file, { table, shown, masks }] of files.entries()) {
		const own = new Map(rows.filter((row) => row.file === file).map((row) => [row.row, row]));
		const indexes = [...own.keys()].sort((a, b) => a - b);
		if (indexes.length === 0) continue;
		for await (const batch of table.read(indexes)) for (const { index, cells, raw } of batch) {
			const { id, label = "" } = own.get(index);
			const texts = shown.map((column, place) => masks[place](cellText(cells[column])));
			asked.set(id, {
				id,
				file,
				row: index,
				current: label,
				cells: raw === void 0 ? texts : ["(not readable)"]
			});
		}
	}
	return asked;
}

// src/cli/audit/read-class-texts.ts
async function readClassTexts(files, rows) {
	const classed = [];
	const seen = /* @__PURE__ */ new Map();
	let next = 0;
	for (const { table, roles } of files) for await (const batch of table.read()) for (const { cells } of batch) {
		const row = rows[next++];
		if (row.label === void 0) continue;
		const before = seen.get(row.label) ?? 0;
		seen.set(row.label, before + 1);
		const text = before < 500 ? roles.text.map((column) => cellText(cells[column])).join(" ") : "";
		classed.push({
			...row,
			label: row.label,
			text
		});
	}
	return classed;
}

// src/cli/audit/start-audit.ts
async function startAudit(dataset, options, { cwd, secret, now }) {
	const { files, policy, config, name } = dataset;
	const experts = nameExperts(expertNames(options.experts));
	const perRow = expertsPerRow(options.perRow, experts.length);
	const plan = auditPlan(options.size);
	const tolerance = toleranceOf(options);
	const audited = options.class ?? null;
	const privacy = {
		...config.privacy,
		mask: config.privacy.mask && options.mask
	};
	const frameFiles = files.map((file) => ({
		path: file.path,
		table: file.table,
		keyColumns: file.keyColumns,
		strata: chooseStrata(file, strataOfPlan(plan, options.strata), false)
	}));
	const shown = [auditColumns(files[0], options.show, privacy, options)];
	const names = shown[0].shown.map((column) => files[0].table.columns[column]);
	for (const file of files.slice(1)) shown.push(auditColumns(file, names, privacy, options));
	const asked = await readLabelledRows(files.map((file) => ({
		...file,
		label: askedPlace(file, options)
	})));
	const labelled = audited === null || options.ask === void 0 ? asked : await readLabelledRows(files.map((file) => ({
		...file,
		label: labelColumn(file)
	})));
	const classed = audited === null ? [] : await readClassTexts(files, labelled);
	if (audited !== null) requireClass(audited, [...new Set(classed.map(({ label }) => label))], name);
	const flagged = options.flags === void 0 ? void 0 : await readFlags(cwd, options.flags, frameFiles);
	const all = await readFrame(frameFiles, flagged);
	const frame = audited === null ? all : all.filter((_, place) => labelled[place].label === audited);
	if (frame.length === 0) throw new AssayError("bad-input", `${name} has no rows to ask about.`);
	const size = auditSize(plan, frame.length);
	const sample = drawSample(frame, {
		secret,
		size
	});
	const decoys = chooseDecoys(classed, audited ?? "", Math.round(sample.rows.length * decoyShare(options.decoys)), secret);
	const wanted = new Set([...sample.rows, ...decoys].map(({ id }) => id));
	const column = columnName(files[0].table.columns, askedPlace(files[0], options));
	const digested = await Promise.all(files.map(async ({ path, source }) => ({
		path,
		digest: await digestOf(source)
	})));
	const key = planAudit({
		audit: auditId(secret, [
			digested,
			audited,
			column,
			experts,
			perRow,
			[...wanted]
		]),
		started: now.toISOString(),
		dataset: name,
		secret,
		ask: askedColumn(column, asked, policy.labels, options),
		tolerance,
		audited,
		experts,
		files: digested,
		shown: names,
		hides_rows: privacy.rows === "hide",
		perRow,
		sample,
		asked: await readAskedRows(shown, asked.filter(({ id }) => wanted.has(id))),
		decoys: decoys.map(({ id }) => id)
	});
	const notes = [
		...sample.notes,
		...flagged ? noteFlags(flagged, frame) : [],
		...notePlan(plan, options)
	];
	return {
		key,
		census: sample.census,
		wanted: plan.kind === "rows" ? plan.rows : size,
		notes
	};
}
function decoyShare(text) {
	const [, digits, percent] = /^(\d{1,3}(?:\.\d{0,6})?|\.\d{1,6})\s?(%?)$/.exec(text) ?? [];
	const share = digits === void 0 ? -1 : Number(digits) / (percent === "%" ? 100 : 1);
	if (share >= 0 && share <= 1) return share;
	throw new AssayError("bad-arguments", `--decoys takes a share from 0 to 1, not ${text}.`, { hint: "For example --decoys 0.25: one decoy for every four rows that count." });
}

// src/cli/audit/tell-start.ts
function tellStart({ key, cost, census, notes, wanted, folder }, width) {
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const decoys = key.rows.length - scored;
	const population = key.strata.reduce((sum, { rows }) => sum + rows, 0);
	const of = key.audited === null ? "" : ` labelled ${key.audited}`;
	const lines = [
		census ? `All ${countOf(scored, "row")}${of} of ${key.dataset}, a census${wanted > scored ? `: there are no ${wanted}` : ""}.` : `${countOf(scored, "row")} drawn of ${countOf(population, "row")}${of} of ${key.dataset}.`,
		...decoys > 0 ? [`${countOf(decoys, "decoy")} of neighbouring classes, which never count.`] : [],
		`Experts see ${listNames(key.shown)} and are asked for ${key.ask.column}.`,
		`${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
		...notes,
		`${folder}/README.md says what to send to whom. Then:`
	];
	const next = escapeTerminal(`assay audit status ${shellWord(folder)}`);
	return `${[...lines.flatMap((line) => wrapLine("", line, width)), next].join("\n")}\n`;
}

// src/cli/audit/tell-status.ts
function tellStatus(view, options) {
	const { key, folder, progress, problems, notes, latest } = view;
	const wrap = (start, text) => wrapLine(start, text, options.width);
	const open = progress.filter(({ answered, asked }) => answered < asked);
	const names = listNames(open.map(({ name }) => name));
	const next = open.length === 0 ? `All answers are in: assay audit score ${shellWord(folder)}` : `Waiting for ${names}. What is there can be scored: assay audit score ${shellWord(folder)}`;
	return `${[
		wrap("", `The audit ${key.audit} of ${key.dataset}, started ${key.started.slice(0, 10)}.`),
		auditTableLines(progressTable({ progress }), options),
		latest ? wrap("", `The last answers came ${latest.toISOString().slice(0, 16).replace("T", " ")} UTC.`) : [],
		problems.flatMap((line) => wrap("! ", line)),
		notes.flatMap((line) => wrap("- ", line)),
		wrap("", next)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

// src/core/audit/plan/build-packet.ts
function buildPacket(key, expert, { digest, guideline }) {
	const { name } = key.experts[expert];
	const own = key.rows.filter(({ codes }) => codes[expert] !== null);
	return {
		schema_version: 1,
		audit: key.audit,
		expert: name,
		title: titleOf(key),
		ask: key.ask,
		guideline,
		key_digest: digest,
		rows: keyedOrder(own, ({ row_id }) => row_id, key.secret, "order", name).map((row) => ({
			code: row.codes[expert],
			cells: key.shown.map((column, place) => ({
				column,
				text: row.cells[place] ?? ""
			}))
		}))
	};
}
function titleOf({ ask, audited, dataset }) {
	const gives = audited !== null && isCalledAfter(dataset, audited);
	const asked = ask.kind === "label" ? "Label rows" : `Read ${ask.column}`;
	return gives ? asked : `${asked} of ${dataset}`;
}
function isCalledAfter(dataset, audited) {
	const name = lettersOf(dataset);
	return [audited, ...audited.split(/[^\p{L}\p{N}]+/u).filter(isTelling)].some((part) => name.includes(lettersOf(part)));
}
const isTelling = (word) => word.length >= 4;
const lettersOf = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "").replace(/s$/, "");

// src/core/audit/plan/estimate-cost.ts
function estimateCost(asked, scored, secondsARow) {
	const margin = (rate) => {
		const [low, high] = wilsonInterval(rate * scored, scored, .05);
		return (high - low) / 2;
	};
	const hours = (rows) => rows * secondsARow / 3600;
	return {
		hoursEach: hours(asked.reduce((most, rows) => Math.max(most, rows), 0)),
		hoursTotal: hours(asked.reduce((sum, rows) => sum + rows, 0)),
		agreementMargin: margin(.8),
		errorMargin: margin(.05)
	};
}

// src/core/render/audit/audit-readme.ts
function auditReadme(view) {
	const { key, digest, cost, census, folder } = view;
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const decoys = key.rows.length - scored;
	const of = key.audited === null ? "" : ` labelled ${codeSpan(key.audited)}`;
	const experts = key.experts.map(({ name, file }, expert) => [
		escapeMarkdown(name),
		filesOf(file),
		String(key.rows.filter(({ codes }) => codes[expert] !== null).length)
	]);
	return `${[
		"# An audit by experts",
		`${census ? "Every one of the" : "Drawn:"} ${countOf(scored, "row")}${of} of ${codeSpan(key.dataset)}, asked for ${codeSpan(key.ask.column)}. **This page names what is audited: keep it to yourself.**`,
		"## Send",
		markdownTable([
			"To",
			"These files and nothing else",
			"Rows"
		], experts),
		"The `.html` file is a page that needs no network: it opens in any browser, and its button saves the answers as a file that the expert sends back. Whoever prefers a spreadsheet takes the `.csv` file with `instructions.md`, fills in the column `answer`, and sends that back. One of the two is enough.",
		"Experts answer alone: two people who talk about rows are one expert.",
		`An answer is ${answerOf(key.ask)}, \`can't tell\`, or \`bad row\` where the row is broken. A blank answer is none yet.`,
		"## Do not send",
		`- \`key.sealed.json\`: the current labels, and which code is which row. Its SHA-256 is in every packet: \`${digest}\`. \`assay audit score\` refuses another file.`,
		"- This README, and one expert's files to another.",
		"Git ignores this folder, since its `.gitignore` says so: what is committed, experts can read. To keep scores in the repository, have them written elsewhere with `assay audit score --output`.",
		...decoys === 0 ? [] : [`${countOf(decoys, "row")} of ${key.rows.length} (${formatPercent(decoys / key.rows.length, 2)}) are decoys of neighbouring classes. They keep experts from guessing the class, and never count. Experts are not told.`],
		"## What it costs",
		`${costSentence(cost)} ${precisionSentence(cost, scored, census)}`,
		"## Next",
		"Put what comes back into this folder, and run:",
		`\`\`\`sh\nassay audit status ${shellWord(folder)}\nassay audit score ${shellWord(folder)}\n\`\`\``
	].join("\n\n")}\n`;
}
function answerOf({ kind, numeric }) {
	if (kind === "label") return "a label of the set as it is written";
	return numeric ? "a number without currency or unit" : "a value as the row has it";
}
function filesOf(file) {
	return `${codeSpan(`${file}.html`)}, or ${codeSpan(`${file}.csv`)} with ${codeSpan("instructions.md")}`;
}

// src/core/render/audit/packet-csv.ts
const OWN = [
	"code",
	"answer",
	"note",
	"seconds"
];
function packetCsv({ rows }) {
	const names = (rows[0]?.cells.map(({ column }) => column) ?? []).map((name) => OWN.includes(name.trim().toLowerCase()) ? `${name} (data)` : name);
	const lines = rows.map(({ code, cells }) => [
		code,
		...cells.map(({ text }) => neutraliseFormula(text)),
		"",
		""
	]);
	const header = [
		"code",
		...names.map(neutraliseFormula),
		"answer",
		"note"
	];
	return stringify([header, ...lines], {
		bom: true,
		quoted_match: /[\r\n]/
	});
}

// src/core/render/audit/packet-instructions.ts
function packetInstructions({ ask, guideline, audit, key_digest }) {
	const column = codeSpan(ask.column);
	return `${[
		"# How to answer",
		ask.kind === "label" ? `Each line of the \`.csv\` file is one row. Decide its ${column} by what the row shows, and write the label in the column \`answer\`.` : `Each line of the \`.csv\` file is one row. Read its ${column} off what the row shows, and type it in the column \`answer\`.${ask.numeric ? " Type a number as digits alone, with a point for decimals: no currency, no unit, nothing between thousands, such as `1234.5`." : ""}`,
		"Write `can't tell` where what is shown does not decide it, and `bad row` where the row is broken. Leave blank what you have not looked at yet. A note may say why.",
		"Answer alone, and leave the column `code` as it is. Any order will do.",
		...ask.kind === "label" ? ["## The labels", ask.labels.map((label) => `- ${codeSpan(label)}`).join("\n")] : [],
		...guideline === null ? [] : ["## The guideline", guideline.trim()],
		"---",
		`Audit ${audit}, made with the key \`${key_digest}\`.`
	].join("\n\n")}\n`;
}

// src/core/render/sheet/page.generated.ts
const PAGE_SCRIPT = "(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),j(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,M(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function ee(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=E(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=j(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&N(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=D(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function E(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=O(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),ae(s,s));return r}function D(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=D(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function O(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function j(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,E,D,O,k,A,te,j,M,N,P,F,I=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=ne(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof I==`function`){v=s.length;try{if(E=n.props,D=(p=I.prototype)&&p.render,O=(p=I.contextType)&&i[p.__c],k=p?O?O.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(D?n.__c=S=new I(E,k):(n.__c=S=new b(E,k),S.constructor=I,S.render=oe),O&&O.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),D&&(S.__s||(S.__s=S.state),I.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,I.getDerivedStateFromProps(E,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(E!==C&&D&&!I.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(E,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(E,S.__s,k)){n.__v!=r.__v&&(S.props=E,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(E,S.__s,k),D&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else D&&!I.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),D&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=E,S.__P=t,S.__g&=-5,A=e.__r,te=D?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);D&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),D&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),j=p&&p.type===y&&p.key==null?p.props.children:p,E.__P&&(p=c,a=(t=E.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&ae(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=ee(t,m(j)?j:[j],n,r,i,a,o,s,c,l,d),E.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(P=o.indexOf(c||void 0))||(P=o.length);(F=o[P-1])&&F.nodeType==8;)P--;for(;P<o.length;P++)if(F=o[P]){if(o[P]=null,M){if(F==N)break}else{if(F.nodeType!=8)break;F.data.startsWith(`$s`)&&(N=ne(M=F))}}}if(!M){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;M=c}(p=ne(M=n.__c.__z||(n.__c.__z=M)))?(n.__e=M,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||re(n),e.__e(t,n,r)}}else c=n.__e=ie(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function ne(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function re(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(re))}function M(t,n,r){for(var i=0;i<r.length;)N(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ie(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,E=n.props,D=n.type;if(D==`svg`?a=`http://www.w3.org/2000/svg`:D==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(D?b.localName==D:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!D)return w.createTextNode(E);t=w.createElementNS(a,D,E.is?E:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(D){if(u=D==`template`&&t.content||t,o=D==`textarea`&&E.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in E||f==`value`&&`defaultValue`in E||f==`checked`&&`defaultChecked`in E||A(t,f,null,b,a);for(f in E)b=E[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(D==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(D))&&(a=`http://www.w3.org/1999/xhtml`),ee(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&D!=`textarea`||(f=`value`,D==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(D!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===E||c&&t.data==E||(t.data=E);return t}function N(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function ae(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||N(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&ae(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=ne(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function oe(e,t,n){return this.constructor(e,n)}function P(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],j(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),M(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};var F,I,se,ce,le=Object.is,ue=0,de=[],fe=[],L=e,pe=L.__b,me=L.__r,he=L.diffed,ge=L.__c,_e=L.unmount,ve=L.__;function ye(e,t){L.__h&&L.__h(I,e,ue||t),ue=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function R(e){return ue=1,be(ke,e)}function be(e,t,n){var r=ye(F++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):ke(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);le(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var i=I.shouldComponentUpdate;I.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,le(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function xe(e,t){var n=ye(F++,3);!L.__s&&Oe(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function z(e,t){var n=ye(F++,4);!L.__s&&Oe(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function B(e){return ue=5,Se(function(){return{current:e}},[])}function Se(e,t){var n=ye(F++,7);return Oe(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ce(){var e;do{for(;e=fe.shift();)try{V(e)}catch(t){L.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=de.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(V),t.__h.some(De),t.__h=[]}catch(n){t.__h=[],L.__e(n,e.__v)}}}while(fe.length)}L.__b=function(e){I=null,pe&&pe(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ve&&ve(e,t)},L.__r=function(e){me&&me(e),F=0;var t=(I=e.__c).__H;t&&(se==I?I.__h=[]:(t.__h.some(V),t.__h.some(De),F=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),se=I},L.diffed=function(e){he&&he(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ee(de.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),se=I=null},L.__c=function(e,t){t.some(function(e){try{e.__h.some(V),e.__h=e.__h.filter(function(e){return!e.__||De(e)})}catch(t){e.__h=[function(){throw t}]}}),ge&&ge(e,t)},L.unmount=function(e){_e&&_e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Ee(fe.push(r))}else V(r)}catch(e){t=e}}),r.__H=void 0,t&&L.__e(t,r.__v))};var we=typeof requestAnimationFrame==`function`;function Te(e){var t,n=function(){clearTimeout(r),we&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);we&&(t=requestAnimationFrame(n))}function Ee(e){e!=1&&ce==L.requestAnimationFrame||((ce=L.requestAnimationFrame)||Te)(Ce)}function V(e){var t=I,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),I=t}function De(e){var t=I;e.__c=e.__(),I=t}function Oe(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!le(t,e[n])})}function ke(e,t){return typeof t==`function`?t(e):t}var Ae=class{#e;#t=/* @__PURE__ */ new Set;constructor(e){this.#e=e}get(){return this.#e}set(e){this.#e=e;for(let t of this.#t)t(e)}watch(e){return this.#t.add(e),()=>this.#t.delete(e)}};function H(e){let[t,n]=R(e.get());return z(()=>(n(e.get()),e.watch(n)),[e]),t}function je(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}function U(e,t){return`${je(e)} ${t}${e===1?``:`s`}`}let Me=/^'*[=+\\-@\\t\\r]/,Ne=/^[+-]?\\d+(?:[.,]\\d+)*(?:e[+-]?\\d+)?%?$/i;function Pe(e){return Me.test(e)&&!Ne.test(e)?`'${e}`:e}let W={answer:{text:``,at:0},note:{text:``,at:0},seconds:0};function Fe(e,t){let{audit:n,expert:r,rows:i}=e;return{schema_version:1,audit:n,expert:r,answers:i.map(({code:e})=>{let{answer:n,note:r,seconds:i}=t.get(e)??W,a={code:e,answer:n.text,note:r.text};return i>0?{...a,seconds:Math.round(i*10)/10}:a})}}function Ie({answers:e}){return`${[`code,answer,note,seconds`,...e.map(({code:e,answer:t,note:n,seconds:r})=>[e,t,n,r===void 0?``:String(r)].map(e=>Le(Pe(e))).join(`,`))].join(`\\r\n`)}\\r\\n`}function Le(e){return/[\",\\r\\n]|^\\s|\\s$/.test(e)?`\"${e.replaceAll(`\"`,`\"\"`)}\"`:e}function Re({audit:e,expert:t},n){return`answers-${[e,t].map(e=>e.replace(/[^\\p{L}\\p{N}_-]+/gu,`-`)).join(`-`)}.${n}`}let ze=`can't tell`,Be=`bad row`;function Ve(e,t,n,r){let i=He(e);if(!i)return{problem:`This is not a file of answers. Choose the .json file that you downloaded here.`};if(i.audit!==t.audit||i.expert!==t.expert)return{problem:`This file belongs to another sheet: its audit or its expert is not this one.`};let a=new Set(t.rows.map(({code:e})=>e)),o=/* @__PURE__ */ new Map,s=0,c=0;for(let e of i.answers){if(!Ue(e)||typeof e.code!=`string`||!a.has(e.code))continue;let i=n.get(e.code)??W,l=Ke(e.answer),u=l!==``&&We(l,t);u&&i.answer.text===``&&s++,u&&i.answer.text!==``&&i.answer.text!==l&&c++,o.set(e.code,{answer:u?Ge(i.answer,l,r):i.answer,note:Ge(i.note,Ke(e.note),r),seconds:Math.max(i.seconds,qe(e.seconds))})}return{entries:o,answers:s,kept:c}}function He(e){try{let t=JSON.parse(e.replace(/^\\ufeff/,``));return Ue(t)&&Array.isArray(t.answers)?t:void 0}catch{return}}function Ue(e){return typeof e==`object`&&!!e}function We(e,{ask:t}){return t.kind===`value`||e===`can't tell`||e===`bad row`||t.labels.includes(e)}function Ge(e,t,n){return e.text!==``||t===``?e:{text:t,at:Math.max(n,e.at+1)}}function Ke(e){return typeof e==`string`?e:``}function qe(e){return typeof e==`number`&&Number.isFinite(e)&&e>0?e:0}function Je(e,t){let n=Re(e.packet,t),r=t===`csv`?[`﻿`,Qe(e)]:[Ze(e)],i=t===`csv`?`text/csv`:`application/json`,a=URL.createObjectURL(new Blob(r,{type:i})),o=document.createElement(`a`);o.href=a,o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(a),6e4),e.act({do:`export`,now:Date.now(),told:`Saved ${n}. Now send it to whoever asked you.`})}async function Ye(e){let t=Ze(e);try{await navigator.clipboard.writeText(t)}catch{if(!$e(t)){e.act({do:`tell`,text:`This browser does not let the page copy: download the file.`});return}}e.act({do:`export`,now:Date.now(),told:`Copied. Now paste it into a message to whoever asked you.`})}async function Xe(e,t){let{packet:n,state:r}=e,i=Ve(await t.text(),n,r.get().entries,Date.now());if(`problem`in i){e.act({do:`tell`,text:i.problem});return}e.act({do:`merge`,entries:i.entries,exported:0});let a=i.kept>0?` Where ${i.kept} differed, the ones here stayed.`:``;e.act({do:`tell`,text:`Answers taken in: ${i.answers}.${a}`})}function Ze({packet:e,state:t}){return`${JSON.stringify(Fe(e,t.get().entries),null,1)}\\n`}function Qe({packet:e,state:t}){return Ie(Fe(e,t.get().entries))}function $e(e){let t=document.createElement(`textarea`);t.value=e,document.body.append(t),t.select();let n=document.execCommand(`copy`);return t.remove(),n}var et=Symbol.for(`pv`),tt=0;Array.isArray;function G(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:--tt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function nt({sheet:e}){let t=B(null);return/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>t.current?.click(),children:`Go on from a file`}),/* @__PURE__ */ G(`input`,{ref:t,class:`visually-hidden`,type:`file`,accept:`.json,application/json`,\"aria-label\":`File of answers`,tabIndex:-1,onChange:async({currentTarget:t})=>{let n=t.files?.[0];n&&await Xe(e,n),t.value=``}})]})}function rt(e,t){return e.length<=t?e:`${e.slice(0,t).replace(/[\\ud800-\\udbff]$/,``)}…`}function it(e,t){if(e.kind===`told`)return e.text;let n=`Row ${t.indexOf(e.code)+1}`,r=rt(e.text,80);return e.kind===`undone`?e.text===``?`Undone: row ${n.slice(4)} has no ${e.field} again`:`Undone: row ${n.slice(4)} is back to ${r}`:e.field===`note`?e.text===``?`${n}: no note`:`${n}: note saved`:e.text===``?`${n}: answer cleared`:`${n}: ${r}`}function K({state:e}){return H(e)}function q({panels:e},t){e.set({...e.get(),...t})}function at({sheet:e}){let{said:t,codes:n,history:r}=K(e);return/* @__PURE__ */ G(`p`,{role:`status`,children:t&&/* @__PURE__ */ G(`span`,{class:`said-text ${t.kind}`,children:[t.kind!==`told`&&/* @__PURE__ */ G(`span`,{class:`said-mark`,\"aria-hidden\":`true`,children:t.kind===`answered`?`✓`:`↶`}),/* @__PURE__ */ G(`span`,{children:it(t,n)})]},`${t.kind} ${r.length}`)})}let ot=[`all`,`unanswered`,`answered`,`cannot-tell`,`bad-row`,`noted`],st={all:()=>!0,unanswered:({answer:e})=>e.text===``,answered:({answer:e})=>e.text!==``,\"cannot-tell\":({answer:e})=>e.text===ze,\"bad-row\":({answer:e})=>e.text===Be,noted:({note:e})=>e.text!==``};function J({codes:e,entries:t},n){return e.flatMap((e,r)=>st[n](t.get(e)??W)?[r]:[])}function ct(e,t=/* @__PURE__ */ new Map,n=0){let r=e.findIndex(e=>!lt(t,e)),i=e.some(e=>lt(t,e)!==``);return{codes:e,at:Math.max(r,0),view:i?r===-1?`finish`:`row`:`intro`,entries:t,history:[],exported:n,said:i?{kind:`told`,text:`Welcome back: your answers are here.`}:void 0}}function lt(e,t){return(e.get(t)??W).answer.text}function ut({codes:e,entries:t}){return e.filter(e=>lt(t,e)!==``).length}function dt({codes:e,entries:t,exported:n}){return e.filter(e=>{let{answer:r,note:i}=t.get(e)??W;return Math.max(r.at,i.at)>n}).length}function ft({codes:e,entries:t},n){for(let r=1;r<e.length;r++){let i=(n+r)%e.length;if(!lt(t,e[i]))return i}}function Y({of:e}){return/* @__PURE__ */ G(`span`,{class:`key`,\"aria-hidden\":`true`,children:e})}let X=`answer-box`;function Z(e,t){let{view:n,at:r}=e.state.get();switch(t.do){case`help`:return q(e,{help:!e.panels.get().help}),!0;case`guideline`:return q(e,{guideline:!e.panels.get().guideline}),e.guideline!==void 0;case`undo`:return n!==`intro`&&(e.act({do:`undo`,now:Date.now()}),!0);case`list`:return n!==`intro`&&(e.act({do:`view`,view:n===`list`?`row`:`list`}),!0);case`back`:return(n===`list`||n===`finish`)&&e.act({do:`view`,view:`row`}),n===`list`||n===`finish`;default:return n===`row`&&pt(e,t,r)}}function pt(e,t,n){let r=Date.now();switch(t.do){case`pick`:return e.act({do:`answer`,text:e.labels[t.label],now:r}),!0;case`cannot-tell`:return e.act({do:`answer`,text:ze,now:r}),!0;case`bad-row`:return e.act({do:`answer`,text:Be,now:r}),!0;case`next`:return e.act({do:`go`,to:n+1}),!0;case`previous`:return e.act({do:`go`,to:n-1}),!0;case`note`:return q(e,{note:!0}),!0;case`find`:return q(e,{shortcuts:!1}),document.getElementById(X)?.focus(),document.getElementById(X)!==null;default:return!1}}function Q({sheet:e,command:t,keys:n,pressed:r,disabled:i,children:a}){return/* @__PURE__ */ G(`button`,{type:`button`,class:`tool ${t}`,\"aria-keyshortcuts\":n,\"aria-pressed\":r,disabled:i,onClick:()=>Z(e,{do:t}),children:[a,` `,/* @__PURE__ */ G(Y,{of:n})]})}let mt=[[`answered`,`answered`],[`unanswered`,`unanswered`],[`cannot-tell`,`can't tell`],[`bad-row`,`bad row`],[`noted`,`with a note`]];function ht({sheet:e}){let t=K(e),n=B(null);z(()=>n.current?.focus(),[]);let r=J(t,`unanswered`),i=dt(t);return/* @__PURE__ */ G(`section`,{class:`finish`,\"aria-label\":`Finish`,children:[/* @__PURE__ */ G(`h1`,{tabIndex:-1,ref:n,children:r.length===0?`All done. Thank you!`:`${U(r.length,`row`)} left`}),/* @__PURE__ */ G(`p`,{class:`lead`,children:r.length===0?`One step is left: save your answers as a file and send it to whoever asked you.`:`You can hand over what you have now and go on later, or answer the rest first.`}),/* @__PURE__ */ G(`dl`,{class:`sums`,children:mt.map(([e,n])=>/* @__PURE__ */ G(`div`,{class:e,children:[/* @__PURE__ */ G(`dt`,{children:n}),/* @__PURE__ */ G(`dd`,{children:J(t,e).length})]}))}),r.length>0&&/* @__PURE__ */ G(`button`,{type:`button`,class:`primary go`,onClick:()=>e.act({do:`go`,to:r[0]}),children:`Go to the first unanswered row`}),/* @__PURE__ */ G(`div`,{class:`hand-over`,children:[/* @__PURE__ */ G(`h2`,{children:`1. Save your answers`}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:r.length===0?`primary`:`tool`,onClick:()=>Je(e,`json`),children:`Download answers`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>Je(e,`csv`),children:`Download as CSV`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>Ye(e),children:`Copy`})]}),/* @__PURE__ */ G(`h2`,{children:`2. Send it to whoever asked you`}),/* @__PURE__ */ G(`p`,{children:`Attach the file to a message. Please don't show it to the other experts: your answers count because they are your own.`})]}),/* @__PURE__ */ G(`div`,{class:`said`,children:[/* @__PURE__ */ G(at,{sheet:e}),/* @__PURE__ */ G(Q,{sheet:e,command:`undo`,keys:`u`,disabled:t.history.length===0,children:`Undo`})]}),/* @__PURE__ */ G(`p`,{class:`unsent`,children:i===0?`Everything is in the file you saved last.`:`${U(i,`row`)} changed since you last saved a file.`}),/* @__PURE__ */ G(`div`,{class:`tools rest`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>e.act({do:`view`,view:`row`}),children:`Back to the rows`}),/* @__PURE__ */ G(nt,{sheet:e})]})]})}let gt=`(min-width: 68rem)`;function _t(){let[e,t]=R(matchMedia(gt).matches);return xe(()=>{let e=matchMedia(gt),n=()=>t(e.matches);return e.addEventListener(`change`,n),()=>e.removeEventListener(`change`,n)},[]),e}function vt({sheet:e,markup:t}){let n=_t(),{guideline:r}=H(e.panels),i=B(null),a=B(null),o=n!==r;xe(()=>{t.hidden=!1,i.current?.append(t),!n&&o?a.current?.showModal():a.current?.close()},[n,o]);let s=()=>q(e,{guideline:n});return n?/* @__PURE__ */ G(`aside`,{class:`guideline`,\"aria-label\":`Guideline`,hidden:!o,children:[/* @__PURE__ */ G(yt,{close:s}),/* @__PURE__ */ G(`div`,{class:`guideline-text`,ref:i,tabIndex:0})]}):/* @__PURE__ */ G(`dialog`,{class:`guideline`,\"aria-label\":`Guideline`,ref:a,onClose:s,children:[/* @__PURE__ */ G(yt,{close:s}),/* @__PURE__ */ G(`div`,{class:`guideline-text`,ref:i,tabIndex:0})]})}function yt({close:e}){return/* @__PURE__ */ G(`div`,{class:`guideline-head`,children:[/* @__PURE__ */ G(`h2`,{children:`Guideline`}),/* @__PURE__ */ G(`button`,{type:`button`,onClick:e,\"aria-label\":`Close the guideline`,children:`✕`})]})}let $=[`1`,`2`,`3`,`4`,`5`,`6`,`7`,`8`,`9`,`0`],bt=/* @__PURE__ */ new Map([[`?`,`cannot-tell`],[`x`,`bad-row`],[`u`,`undo`],[`n`,`note`],[`j`,`next`],[`arrowright`,`next`],[`k`,`previous`],[`arrowleft`,`previous`],[`l`,`list`],[`g`,`guideline`],[`h`,`help`],[`/`,`find`],[`enter`,`find`],[`escape`,`back`]]),xt=/* @__PURE__ */ new Set([`?`,`arrowright`,`arrowleft`]),St=/* @__PURE__ */ new Set([`pick`,`cannot-tell`,`bad-row`]);function Ct(e,t){let n=e.key.toLowerCase();if(e.control)return n===`z`&&!e.alt&&e.box!==`filled`?{do:`undo`}:void 0;if(e.alt||e.box===`filled`||e.box===`empty`&&!xt.has(n))return;let r=$.indexOf(n),i=r===-1?wt(n):r<t?{do:`pick`,label:r}:void 0;return i&&e.repeat&&St.has(i.do)?void 0:i}function wt(e){let t=bt.get(e);return t&&{do:t}}function Tt({sheet:e}){let{help:t}=H(e.panels),n=B(null);xe(()=>{t?n.current?.showModal():n.current?.close()},[t]);let r=()=>q(e,{help:!1});return/* @__PURE__ */ G(`dialog`,{class:`help`,\"aria-label\":`Help`,ref:n,onClose:r,children:[/* @__PURE__ */ G(`h2`,{children:`Help`}),/* @__PURE__ */ G(`p`,{children:[`After an answer comes the next row without one. `,/* @__PURE__ */ G(`strong`,{children:`Can't tell`}),` is for a row that fits no answer or several, `,/* @__PURE__ */ G(`strong`,{children:`Bad row`}),` for one that is broken. Undo takes back step by step, and under `,/* @__PURE__ */ G(`strong`,{children:`All rows`}),` you can change any answer.`]}),/* @__PURE__ */ G(`p`,{children:[`Your answers stay in this browser until you save them as a file under`,` `,/* @__PURE__ */ G(`strong`,{children:`Finish`}),`. Time counts only while you look at a row; breaks do not.`]}),/* @__PURE__ */ G(`dl`,{children:Et(e).map(([e,t])=>/* @__PURE__ */ G(`div`,{children:[/* @__PURE__ */ G(`dt`,{children:e.map(e=>/* @__PURE__ */ G(`kbd`,{children:e}))}),/* @__PURE__ */ G(`dd`,{children:t})]}))}),/* @__PURE__ */ G(`button`,{type:`button`,class:`primary`,onClick:r,children:`Close`})]})}function Et({packet:e,labels:t,guideline:n}){let r=e.ask.kind===`value`||t.length>$.length,i=e.ask.kind===`value`?[[[`Enter`],`save the value that you typed`]]:r?[[[`a…z`],`type a few letters of a label`],[[`↑`,`↓`],`choose among those that fit`],[[`Enter`],`pick it`]]:[[t.length>1?[`1`,`…`,$[t.length-1]]:[`1`],`pick a label`]],a=r?[[[`Esc`],`leave the box, so that the letters below are shortcuts`],[[`/`],`back into the box`]]:[];return[...i,[[`?`],`can't tell`],...a,[[`x`],`bad row: it is broken`],[[`u`,`Ctrl+Z`],`undo, as often as you like`],[[`n`],`note`],[[`j`,`→`],`next row`],[[`k`,`←`],`previous row`],[[`l`],`all rows`],...n?[[[`g`],`guideline`]]:[],[[`h`],`this help`]]}function Dt(e){if(e<60)return`${e} min`;let t=Math.round(e/10),n=Math.floor(t/6),r=t%6*10;return r===0?`${n} h`:`${n} h ${r} min`}function Ot(e,t){let n=[],r=0;for(let i of e){let{answer:e,seconds:a}=t.get(i)??W;e.text===``?r++:a>0&&n.push(a)}if(r===0)return 0;let i=n.length<5?20:kt(n);return Math.max(1,Math.round(r*i/60))}function kt(e){let t=e.toSorted((e,t)=>e-t),n=t.length>>1,r=t[n];return t.length%2==1?r:(t[n-1]+r)/2}function At({sheet:e}){let t=K(e),{kept:n}=H(e.panels),r=B(null);z(()=>r.current?.focus(),[]);let{ask:i,title:a}=e.packet,o=Dt(Ot(t.codes,t.entries)),s=U(t.codes.length,`row`);return/* @__PURE__ */ G(`section`,{class:`intro`,\"aria-label\":`Before you start`,children:[/* @__PURE__ */ G(`h1`,{dir:`auto`,children:a}),/* @__PURE__ */ G(`p`,{class:`lead`,children:i.kind===`label`?/* @__PURE__ */ G(y,{children:[`You will see `,s,`, one at a time. For each, pick the `,/* @__PURE__ */ G(`bdi`,{children:i.column}),` that fits best.`]}):/* @__PURE__ */ G(y,{children:[`You will see `,s,`, one at a time. For each, type in the `,/* @__PURE__ */ G(`bdi`,{children:i.column}),` that you read in it.`]})}),/* @__PURE__ */ G(`ul`,{class:`facts`,children:[/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:[`About `,o]}),` in all.`,n&&` Stop and come back whenever you like: this browser keeps your answers.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`Work alone.`}),` Another expert gets the same rows. Please don't talk about them until you have both handed in.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`No other expert sees your answers.`}),` This page sends nothing: at the end you save a file and send it yourself.`]}),/* @__PURE__ */ G(`li`,{children:[/* @__PURE__ */ G(`strong`,{children:`Not sure?`}),` Say “can't tell”. A row that is broken is a “bad row”. Both are real answers.`]})]}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`primary go`,ref:r,onClick:()=>e.act({do:`go`,to:J(t,`unanswered`)[0]??0}),children:ut(t)>0?`Go on`:`Start`}),/* @__PURE__ */ G(nt,{sheet:e})]}),/* @__PURE__ */ G(at,{sheet:e})]})}let jt=/[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb]|(?!\\p{Join_Control}|\\p{Variation_Selector})\\p{Default_Ignorable_Code_Point}/gu;function Mt(e){let t=[],n=e.replaceAll(`\\r\n`,`\n`),r=0;for(let{index:e,0:i}of n.matchAll(jt))i!==`\n`&&(e>r&&t.push({text:n.slice(r,e),sign:!1}),t.push({text:Nt(i),sign:!0}),r=e+i.length);return r<n.length&&t.push({text:n.slice(r),sign:!1}),t}function Nt(e){return e===`	`?`⇥	`:`‹U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,`0`)}›`}let Pt=3e3;function Ft({text:e}){let[t,n]=R(!1);if(e===``)return/* @__PURE__ */ G(`span`,{class:`empty`,children:`empty`});let r=e.length>Pt;return/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`span`,{class:`text`,dir:`auto`,children:/* @__PURE__ */ G(It,{text:r&&!t?rt(e,Pt):e})}),r&&/* @__PURE__ */ G(`button`,{type:`button`,class:`unfold`,\"aria-expanded\":t,onClick:()=>n(!t),children:t?`Show less`:`Show all ${je(e.length)} characters`})]})}function It({text:e}){return/* @__PURE__ */ G(y,{children:Mt(e).map(({text:e,sign:t})=>t?/* @__PURE__ */ G(`span`,{class:`sign`,children:e}):e)})}let Lt={all:`All`,unanswered:`Unanswered`,answered:`Answered`,\"cannot-tell\":`Can't tell`,\"bad-row\":`Bad row`,noted:`With a note`};function Rt({sheet:e}){let t=K(e),[n,r]=R(`all`),i=B(null);z(()=>{i.current?.scrollIntoView({block:`center`}),i.current?.focus()},[]);let a=J(t,n);return/* @__PURE__ */ G(`section`,{class:`row-list`,\"aria-label\":`All rows`,children:[/* @__PURE__ */ G(`h1`,{children:`All rows`}),/* @__PURE__ */ G(`fieldset`,{class:`filters`,\"aria-label\":`Show`,children:ot.map(e=>/* @__PURE__ */ G(`button`,{type:`button`,\"aria-pressed\":e===n,onClick:()=>r(e),children:[Lt[e],` `,/* @__PURE__ */ G(`small`,{children:J(t,e).length})]}))}),a.length===0&&/* @__PURE__ */ G(`p`,{class:`none`,children:`No rows here.`}),/* @__PURE__ */ G(`ol`,{children:a.map(n=>{let{code:r,cells:a}=e.packet.rows[n],{answer:o,note:s}=t.entries.get(r)??W;return/* @__PURE__ */ G(`li`,{children:/* @__PURE__ */ G(`button`,{type:`button`,\"data-code\":r,\"aria-current\":n===t.at?`true`:void 0,ref:n===t.at?i:void 0,onClick:()=>e.act({do:`go`,to:n}),children:[/* @__PURE__ */ G(`span`,{class:`number`,children:n+1}),/* @__PURE__ */ G(`span`,{class:`excerpt`,dir:`auto`,children:/* @__PURE__ */ G(It,{text:zt(a)})}),/* @__PURE__ */ G(`span`,{class:o.text===``?`answer none`:`answer`,children:[/* @__PURE__ */ G(`bdi`,{children:o.text===``?`unanswered`:rt(o.text,60)}),s.text!==``&&/* @__PURE__ */ G(`small`,{children:` · note`})]})]})},r)})})]})}function zt(e){return rt(e.reduce((e,{text:t})=>t.length>e.length?t:e,``),140).replace(/\\s+/g,` `)}function Bt(e){e.detail>1&&e.stopPropagation()}function Vt({label:e}){return/* @__PURE__ */ G(`bdi`,{class:`label-name`,children:Mt(e).map(({text:e})=>e.split(/(?<=[_\\-/.])/).map((e,t)=>/* @__PURE__ */ G(y,{children:[t>0&&/* @__PURE__ */ G(`wbr`,{}),e]})))})}function Ht({sheet:e,answer:t}){return/* @__PURE__ */ G(`fieldset`,{class:`labels ${e.labels.length>4?`several`:`few`}`,style:{\"--columns\":Ut(e.labels.length)},children:[/* @__PURE__ */ G(`legend`,{children:[`Which `,/* @__PURE__ */ G(`bdi`,{children:e.packet.ask.column}),`?`]}),e.labels.map((n,r)=>/* @__PURE__ */ G(`button`,{type:`button`,class:`label`,\"aria-pressed\":n===t,\"aria-keyshortcuts\":$[r],onClick:()=>e.act({do:`answer`,text:n,now:Date.now()}),children:[/* @__PURE__ */ G(Y,{of:$[r]}),/* @__PURE__ */ G(Vt,{label:n})]}))]})}function Ut(e){return e<=5?Math.max(e,1):Math.ceil(e/2)}function Wt(e,t){let n=qt(t);if(n===``)return e.map((e,t)=>t);let r=e.map(qt),i=r.map((e,t)=>({index:t,rank:Gt(e,n)})).filter(({rank:e})=>e!==void 0);if(i.length>0)return i.sort((e,t)=>e.rank-t.rank).map(({index:e})=>e);let a=n.replaceAll(` `,``);return r.flatMap((e,t)=>Kt(e,a)?[t]:[])}function Gt(e,t){if(e===t)return 0;if(e.startsWith(t))return 1;let n=e.split(` `);return t.split(` `).every(e=>n.some(t=>t.startsWith(e)))?2:e.includes(t)?3:void 0}function Kt(e,t){let n=-1;for(let r of t)if(n=e.indexOf(r,n+1),n===-1)return!1;return!0}function qt(e){return e.normalize(`NFKD`).replace(/\\p{M}/gu,``).toLowerCase().replace(/[’‘]/g,`'`).replace(/[\\s_\\-/]+/g,` `).trim()}function Jt({sheet:e,answer:t}){let[n,r]=R(``),[i,a]=R(),o=B(null),{shortcuts:s}=H(e.panels),{labels:c}=e,l=Wt(c,n),u=i===void 0?void 0:l[i];xe(()=>{o.current?.querySelector(`.marked`)?.scrollIntoView({block:`nearest`})},[u]);let d=e=>{r(e),a(e.trim()===``?void 0:0)},f=t=>{d(``),e.act({do:`answer`,text:t,now:Date.now()})};return/* @__PURE__ */ G(`div`,{class:`finder`,children:[/* @__PURE__ */ G(`div`,{class:`finder-box`,children:[/* @__PURE__ */ G(`input`,{id:X,type:`text`,autocomplete:`off`,autocapitalize:`off`,spellcheck:!1,\"aria-label\":`Find the ${e.packet.ask.column}`,\"aria-describedby\":`finder-hint`,placeholder:`Type to find the ${e.packet.ask.column}`,value:n,onInput:e=>d(e.currentTarget.value),onFocus:()=>q(e,{shortcuts:!1}),onKeyDown:t=>{if(t.isComposing)return;let r={ArrowDown:1,ArrowUp:-1}[t.key];if(r&&l.length>0)a(((i??(r>0?-1:0))+r+l.length)%l.length);else if(t.key===`Enter`&&!t.repeat&&u!==void 0)f(c[u]);else if(t.key===`Escape`)n===``&&u===void 0?(q(e,{shortcuts:!0}),document.querySelector(`.row`)?.focus()):d(``);else return;t.preventDefault()}}),/* @__PURE__ */ G(`p`,{id:`finder-hint`,class:`finder-hint`,\"aria-live\":`polite`,children:u!==void 0||n.trim()!==``?u===void 0?`No label fits. Esc empties the box.`:/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`kbd`,{children:`Enter`}),` picks `,/* @__PURE__ */ G(`bdi`,{children:c[u]}),l.length>1&&`, ${U(l.length-1,`other`)} with ↓`]}):s?/* @__PURE__ */ G(y,{children:[`Letters are shortcuts. `,/* @__PURE__ */ G(`kbd`,{children:`/`}),` finds a label again.`]}):/* @__PURE__ */ G(y,{children:[`Letters find a label. `,/* @__PURE__ */ G(`kbd`,{children:`Esc`}),` first for shortcuts.`]})})]}),/* @__PURE__ */ G(`fieldset`,{class:`found`,ref:o,\"aria-label\":`Labels`,children:l.map(e=>/* @__PURE__ */ G(`button`,{type:`button`,class:e===u?`label marked`:`label`,\"aria-pressed\":c[e]===t,onClick:()=>f(c[e]),children:/* @__PURE__ */ G(Vt,{label:c[e]})},e))})]})}function Yt({sheet:e}){let{at:t,codes:n,entries:r}=K(e),i=(r.get(n[t])??W).note.text,[a,o]=R(i),s=B(null),c=B(null);z(()=>c.current?.focus(),[]);let l=B(!1),u=()=>{l.current=!0,q(e,{note:!1})},d=()=>{a.trim()!==i&&e.act({do:`note`,text:a.trim(),now:Date.now()})},f=()=>{d(),u()};return/* @__PURE__ */ G(`div`,{class:`note-box`,ref:s,children:[/* @__PURE__ */ G(`label`,{for:`note`,children:[`Note to row `,t+1,` `,/* @__PURE__ */ G(`small`,{children:`Enter saves, Shift+Enter starts a line, Esc leaves it`})]}),/* @__PURE__ */ G(`textarea`,{id:`note`,ref:c,dir:`auto`,rows:3,maxLength:2e3,placeholder:`What should whoever asked you know about this row?`,value:a,onInput:e=>o(e.currentTarget.value),onKeyDown:e=>{if(!e.isComposing){if(e.key===`Enter`&&!e.shiftKey)f();else if(e.key===`Escape`)u();else return;e.preventDefault(),e.stopPropagation()}},onBlur:({relatedTarget:e})=>{l.current||s.current?.contains(e)||(d(),document.hasFocus()&&u())}}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(`button`,{type:`button`,class:`tool primary`,onClick:f,children:`Save note`}),/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:u,children:`Cancel`})]})]})}let Xt=/^[+-]?(?:\\d{1,300}(?:\\.\\d{0,300})?|\\.\\d{1,300})(?:e[+-]?\\d{1,3})?$/i;function Zt(e){let t=e.trim();return Xt.test(t)?Number(t):void 0}function Qt({sheet:e,answer:t}){let[n,r]=R(t!==`can't tell`&&t!==`bad row`?t:``),{column:i,numeric:a}=e.packet.ask,o=n.trim()===``,s=a===!0&&!o&&Zt(n)===void 0,c=!o&&!s,l=()=>{c&&e.act({do:`answer`,text:n.trim(),now:Date.now()})};return/* @__PURE__ */ G(`div`,{class:`value-box`,children:[/* @__PURE__ */ G(`label`,{for:X,children:[`What is the `,/* @__PURE__ */ G(`bdi`,{children:i}),`?`]}),/* @__PURE__ */ G(`div`,{children:[/* @__PURE__ */ G(`input`,{id:X,type:`text`,dir:`auto`,autocomplete:`off`,autocapitalize:`off`,spellcheck:!1,placeholder:a?`Type the number, such as 1234.5`:`Type it as the row has it`,value:n,onInput:e=>r(e.currentTarget.value),onFocus:()=>q(e,{shortcuts:!1}),onKeyDown:t=>{if(!t.isComposing){if(t.key===`Enter`&&!t.repeat)l();else if(t.key===`Escape`)q(e,{shortcuts:!0}),document.querySelector(`.row`)?.focus();else return;t.preventDefault()}}}),/* @__PURE__ */ G(`button`,{type:`button`,class:`save`,disabled:!c,onClick:l,children:`Save`})]}),/* @__PURE__ */ G(`p`,{class:s?`said`:`finder-hint`,\"aria-live\":`polite`,children:s?`Digits alone, with a point for decimals: no currency, no unit, nothing between thousands.`:/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`kbd`,{children:`Enter`}),` saves. `,/* @__PURE__ */ G(`kbd`,{children:`Esc`}),` first for shortcuts.`]})})]})}function $t({sheet:e}){let t=K(e),{note:n}=H(e.panels),{ask:r}=e.packet,i=t.codes[t.at],a=(t.entries.get(i)??W).answer.text,o={sheet:e,answer:a};return/* @__PURE__ */ G(`section`,{class:`dock`,\"aria-label\":`Answer`,onClickCapture:Bt,children:[/* @__PURE__ */ G(`div`,{class:`said`,children:[/* @__PURE__ */ G(at,{sheet:e}),/* @__PURE__ */ G(Q,{sheet:e,command:`undo`,keys:`u`,disabled:t.history.length===0,children:`Undo`})]}),n?/* @__PURE__ */ G(Yt,{sheet:e},i):/* @__PURE__ */ G(y,{children:[r.kind===`value`?/* @__PURE__ */ G(Qt,{...o},i):e.labels.length>$.length?/* @__PURE__ */ G(Jt,{...o},i):/* @__PURE__ */ G(Ht,{...o}),/* @__PURE__ */ G(`div`,{class:`tools`,children:[/* @__PURE__ */ G(Q,{sheet:e,command:`cannot-tell`,keys:`?`,pressed:a===ze,children:`Can't tell`}),/* @__PURE__ */ G(Q,{sheet:e,command:`bad-row`,keys:`x`,pressed:a===Be,children:`Bad row`}),/* @__PURE__ */ G(Q,{sheet:e,command:`note`,keys:`n`,children:`Note`}),a!==``&&/* @__PURE__ */ G(`button`,{type:`button`,class:`tool`,onClick:()=>e.act({do:`clear`,now:Date.now()}),children:`Clear`})]})]})]})}function en(){return matchMedia(`(hover: hover) and (pointer: fine)`).matches}function tn({sheet:e}){let{at:t,codes:n,entries:r}=K(e),{shortcuts:i,note:a}=H(e.panels),o=B(null),{code:s,cells:c}=e.packet.rows[t],{note:l}=r.get(s)??W,u=`Row ${t+1} of ${n.length}`;return z(()=>{q(e,{note:!1}),o.current?.scrollTo(0,0)},[t]),z(()=>{if(a)return;let e=document.getElementById(X);e&&en()&&!i?e.focus():o.current?.focus()},[t,a]),/* @__PURE__ */ G(y,{children:[/* @__PURE__ */ G(`section`,{class:`row`,\"data-code\":s,\"aria-label\":u,tabIndex:-1,ref:o,children:[/* @__PURE__ */ G(`div`,{class:`row-head`,children:[/* @__PURE__ */ G(`h1`,{children:[`Row `,/* @__PURE__ */ G(`strong`,{children:t+1}),` `,/* @__PURE__ */ G(`small`,{children:[`of `,n.length]})]}),/* @__PURE__ */ G(`div`,{class:`steps`,children:[/* @__PURE__ */ G(`button`,{type:`button`,\"aria-label\":`Previous row`,\"aria-keyshortcuts\":`k ArrowLeft`,disabled:t===0,onClick:()=>Z(e,{do:`previous`}),children:[/* @__PURE__ */ G(`span`,{\"aria-hidden\":`true`,children:`←`}),/* @__PURE__ */ G(Y,{of:`k`})]}),/* @__PURE__ */ G(`button`,{type:`button`,\"aria-label\":`Next row`,\"aria-keyshortcuts\":`j ArrowRight`,disabled:t===n.length-1,onClick:()=>Z(e,{do:`next`}),children:[/* @__PURE__ */ G(Y,{of:`j`}),/* @__PURE__ */ G(`span`,{\"aria-hidden\":`true`,children:`→`})]})]})]}),/* @__PURE__ */ G(`dl`,{class:c.length>4?`cells many`:`cells`,children:c.map(({column:e,text:t})=>/* @__PURE__ */ G(`div`,{class:t.length>60||c.length===1?`long`:`short`,children:[/* @__PURE__ */ G(`dt`,{dir:`auto`,children:e}),/* @__PURE__ */ G(`dd`,{children:/* @__PURE__ */ G(Ft,{text:t})})]}))},s),l.text!==``&&/* @__PURE__ */ G(`p`,{class:`own-note`,children:[/* @__PURE__ */ G(`strong`,{children:`Your note`}),` `,/* @__PURE__ */ G(`span`,{dir:`auto`,children:l.text})]})]}),/* @__PURE__ */ G($t,{sheet:e})]})}function nn({sheet:e}){let t=K(e),n=ut(t),r=Ot(t.codes,t.entries),i=U(t.codes.length,`row`);return/* @__PURE__ */ G(`header`,{class:`bar`,children:[/* @__PURE__ */ G(`p`,{class:`title`,dir:`auto`,children:e.packet.title}),/* @__PURE__ */ G(`div`,{class:`progress`,children:[/* @__PURE__ */ G(`progress`,{value:n,max:Math.max(t.codes.length,1),\"aria-label\":`Answered`}),/* @__PURE__ */ G(`p`,{children:[/* @__PURE__ */ G(`strong`,{children:n}),` of `,i,/* @__PURE__ */ G(`span`,{class:`left`,children:r===0?` · all answered`:` · about ${Dt(r)} left`})]})]}),/* @__PURE__ */ G(`nav`,{\"aria-label\":`Sheet`,children:[e.guideline&&/* @__PURE__ */ G(`button`,{type:`button`,class:`to-guideline`,\"aria-keyshortcuts\":`g`,onClick:()=>Z(e,{do:`guideline`}),children:[`Guideline `,/* @__PURE__ */ G(Y,{of:`g`})]}),t.view!==`intro`&&/* @__PURE__ */ G(`button`,{type:`button`,\"aria-keyshortcuts\":`l`,\"aria-pressed\":t.view===`list`,onClick:()=>Z(e,{do:`list`}),children:[`All rows `,/* @__PURE__ */ G(Y,{of:`l`})]}),/* @__PURE__ */ G(`button`,{type:`button`,\"aria-keyshortcuts\":`h`,onClick:()=>Z(e,{do:`help`}),children:[`Help `,/* @__PURE__ */ G(Y,{of:`h`})]}),t.view!==`intro`&&/* @__PURE__ */ G(`button`,{type:`button`,class:`to-finish`,\"aria-pressed\":t.view===`finish`,onClick:()=>e.act({do:`view`,view:`finish`}),children:`Finish`})]})]})}function rn({sheet:e}){let{view:t}=K(e),{kept:n}=H(e.panels);return/* @__PURE__ */ G(`div`,{class:`frame view-${t}`,children:[/* @__PURE__ */ G(nn,{sheet:e}),!n&&/* @__PURE__ */ G(`p`,{class:`warning`,role:`alert`,children:[/* @__PURE__ */ G(`strong`,{children:`This browser cannot keep your answers.`}),` Leave this page open, and download your answers before you close it.`]}),/* @__PURE__ */ G(`div`,{class:`work`,children:[/* @__PURE__ */ G(`main`,{children:[t===`intro`&&/* @__PURE__ */ G(At,{sheet:e}),t===`row`&&/* @__PURE__ */ G(tn,{sheet:e}),t===`list`&&/* @__PURE__ */ G(Rt,{sheet:e}),t===`finish`&&/* @__PURE__ */ G(ht,{sheet:e})]}),e.guideline&&/* @__PURE__ */ G(vt,{sheet:e,markup:e.guideline})]}),/* @__PURE__ */ G(Tt,{sheet:e})]})}function an(e,t){let n=e.state.get();e.state.watch(r=>{if(r.entries===n.entries&&r.exported===n.exported)return;n=r;let{entries:i,exported:a}=r;t.save({entries:i,exported:a}).then(()=>on(e,!0),()=>on(e,!1))}),t.watch(t=>e.act({do:`merge`,...t}))}function on(e,t){e.panels.get().kept!==t&&q(e,{kept:t})}function sn(e){let t=e.labels.length<=$.length?e.labels.length:0;addEventListener(`keydown`,n=>{if(n.defaultPrevented||n.isComposing||document.querySelector(`dialog[open]`)&&n.key!==`g`&&n.key!==`h`||n.key===`Enter`&&un(n.target))return;let r=Ct(cn(n),t);r&&Z(e,r)&&n.preventDefault()})}function cn(e){return{key:e.key,control:e.ctrlKey||e.metaKey,alt:e.altKey,repeat:e.repeat,box:ln(e.target)}}function ln(e){return!(e instanceof HTMLInputElement)&&!(e instanceof HTMLTextAreaElement)?`none`:e instanceof HTMLTextAreaElement||e.value!==``?`filled`:`empty`}function un(e){return e instanceof Element&&e.closest(`button, a, summary`)!==null}function dn(e,t){let n=new Map(e);for(let[e,r]of t)n.set(e,fn(n.get(e)??W,r));return n}function fn(e,t){return{answer:pn(e.answer,t.answer),note:pn(e.note,t.note),seconds:Math.max(e.seconds,t.seconds)}}function pn(e,t){return e.at===t.at?e.text>=t.text?e:t:e.at>t.at?e:t}let mn={entries:/* @__PURE__ */ new Map,exported:0};function hn(e,t){return{entries:dn(e.entries,t.entries),exported:Math.max(e.exported,t.exported)}}function gn({entries:e,exported:t}){return JSON.stringify({version:1,exported:t,entries:[...e]})}function _n(e){if(e===null)return mn;try{let{entries:t,exported:n}=JSON.parse(e);return Array.isArray(t)?{entries:new Map(t.filter(vn)),exported:typeof n==`number`?n:0}:mn}catch{return mn}}function vn(e){if(!Array.isArray(e)||typeof e[0]!=`string`)return!1;let t=e[1];return typeof t==`object`&&!!t&&yn(t.answer)&&yn(t.note)&&typeof t.seconds==`number`}function yn(e){let t=e;return typeof t?.text==`string`&&typeof t.at==`number`}var bn=class{#e;constructor({audit:e,expert:t}){this.#e=`assay-sheet:${JSON.stringify([e,t])}`}async load(){return _n(localStorage.getItem(this.#e))}async save(e){let t=localStorage.getItem(this.#e),n=hn(_n(t),e),r=gn(n);return r!==t&&localStorage.setItem(this.#e,r),n}watch(e){addEventListener(`storage`,({key:t,newValue:n})=>{t===this.#e&&e(_n(n))})}};let xn={spentMs:0,seenAt:void 0};function Sn(e,t,n){let r=e.seenAt===void 0?0:Math.max(0,t-e.seenAt);return{spentMs:e.spentMs+Math.min(r,6e4),seenAt:n?t:void 0}}let Cn=[`keydown`,`pointerdown`,`pointermove`,`wheel`,`scroll`,`touchmove`];function wn(e){let t=xn,n=(n=Tn(e))=>{t=Sn(t,Date.now(),n)},r=r=>{let{codes:i,at:a}=e.state.get();n(r);let{spentMs:o,seenAt:s}=t;t={spentMs:0,seenAt:s};let c=i[a];c!==void 0&&o>0&&e.act({do:`spend`,code:c,seconds:o/1e3})};for(let e of Cn)addEventListener(e,()=>n(),{capture:!0,passive:!0});return addEventListener(`focus`,()=>n()),addEventListener(`blur`,()=>r(!1)),addEventListener(`pagehide`,()=>r(!1)),document.addEventListener(`visibilitychange`,()=>r()),{...e,act(t){t.do!==`merge`&&r(),e.act(t),n()}}}function Tn({state:e}){return e.get().view===`row`&&document.visibilityState===`visible`&&document.hasFocus()}function En(e,t){switch(t.do){case`answer`:return kn(Dn(e,`answer`,t.text,t.now));case`clear`:return Dn(e,`answer`,``,t.now);case`note`:return Dn(e,`note`,t.text,t.now);case`undo`:return On(e,t.now);case`go`:return{...e,view:`row`,at:Nn(t.to,e.codes.length)};case`view`:return{...e,view:t.view};case`spend`:return jn(e,t.code,t.seconds);case`merge`:return{...e,entries:dn(e.entries,t.entries),exported:Math.max(e.exported,t.exported)};case`export`:return{...e,exported:t.now,said:{kind:`told`,text:t.told}};case`tell`:return{...e,said:{kind:`told`,text:t.text}}}}function Dn(e,t,n,r){let i=e.codes[e.at];if(i===void 0)return e;let a=(e.entries.get(i)??W)[t].text,o={kind:`answered`,code:i,field:t,text:n};if(a===n)return{...e,said:o};let s=[...e.history,{code:i,field:t,before:a}];return{...An(e,i,t,n,r),history:s,said:o}}function On(e,t){let n=e.history.at(-1);if(!n)return{...e,said:{kind:`told`,text:`Nothing to undo.`}};let{code:r,field:i,before:a}=n;return{...An(e,r,i,a,t),at:e.codes.indexOf(r),view:`row`,history:e.history.slice(0,-1),said:{kind:`undone`,code:r,field:i,text:a}}}function kn(e){let t=ft(e,e.at);return t===void 0?{...e,view:`finish`}:{...e,at:t}}function An(e,t,n,r,i){return Mn(e,t,e=>({...e,[n]:{text:r,at:Math.max(i,e[n].at+1)}}))}function jn(e,t,n){return n<=0?e:Mn(e,t,e=>({...e,seconds:e.seconds+n}))}function Mn(e,t,n){let r=new Map(e.entries);return r.set(t,n(r.get(t)??W)),{...e,entries:r}}function Nn(e,t){return Math.max(0,Math.min(e,t-1))}function Pn({state:e}){addEventListener(`beforeunload`,t=>{dt(e.get())>0&&t.preventDefault()})}Fn();async function Fn(){let e=JSON.parse(document.getElementById(`packet`).textContent),t=new bn(e),n=await t.load().catch(()=>void 0),{entries:r,exported:i}=n??mn,a=new Ae(ct(e.rows.map(({code:e})=>e),r,i)),o={note:!1,help:!1,guideline:!1,shortcuts:!1,kept:n!==void 0},s=wn({packet:e,labels:e.ask.labels.filter(e=>e.trim()!==``),state:a,panels:new Ae(o),guideline:document.getElementById(`guideline`)??void 0,act:e=>a.set(En(a.get(),e))});an(s,t),sn(s),Pn(s);let c=document.getElementById(`sheet`);c.replaceChildren(),P(/* @__PURE__ */ G(rn,{sheet:s}),c)}})();";
const PAGE_STYLE = ":root {\ncolor-scheme: light dark;\n--paper: #f4f4f1;\n--card: #ffffff;\n--sunken: #ecece8;\n--ink: #1b1e23;\n--soft: #5a616b;\n--line: #dddeda;\n--line-strong: #7d848c;\n--accent: #274bb5;\n--accent-ink: #ffffff;\n--accent-soft: #e6ecfb;\n--accent-hover: #1e3c96;\n--focus: #2f6fe0;\n--done: #17693f;\n--warning: #7a4a00;\n--warning-soft: #fdf1dc;\n--sign: #a3320b;\n--sign-soft: #fdeadd;\n--shadow: 0 1px 2px rgb(20 24 30 / 6%), 0 8px 28px rgb(20 24 30 / 6%);\n--sans:\nui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n--mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n@media (prefers-color-scheme: dark) {\n:root {\n--paper: #121519;\n--card: #1b1f25;\n--sunken: #262b32;\n--ink: #e8eaed;\n--soft: #a6afba;\n--line: #323841;\n--line-strong: #737d88;\n--accent: #9db8ff;\n--accent-ink: #0f1a38;\n--accent-soft: #25324f;\n--accent-hover: #bccfff;\n--focus: #9db8ff;\n--done: #6fd39b;\n--warning: #f0b95c;\n--warning-soft: #35290f;\n--sign: #ffb088;\n--sign-soft: #432a1c;\n--shadow: none;\n}\n}\n* {\nbox-sizing: border-box;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml {\n-webkit-text-size-adjust: 100%;\n}\nbody {\nmargin: 0;\nbackground: var(--paper);\ncolor: var(--ink);\nfont: 1rem / 1.5 var(--sans);\nfont-variant-numeric: tabular-nums;\noverflow-wrap: anywhere;\n}\nh1,\nh2,\nh3,\np,\ndl,\ndd,\nul,\nol,\nfieldset {\nmargin: 0;\npadding: 0;\nborder: 0;\n}\nul,\nol {\nlist-style: none;\n}\nh1,\nh2 {\nline-height: 1.25;\ntext-wrap: balance;\n}\nbutton,\ninput,\ntextarea {\ncolor: inherit;\nfont: inherit;\n}\nbutton {\ntouch-action: manipulation;\n}\nbutton:enabled {\ncursor: pointer;\n}\n:focus-visible {\noutline: 3px solid var(--focus);\noutline-offset: 2px;\n}\n[tabindex=\"-1\"]:focus {\noutline: none;\n}\nkbd,\n.key {\ndisplay: inline-block;\nmin-width: 1.6em;\npadding: 0.05em 0.4em;\nborder: 1px solid var(--line-strong);\nborder-bottom-width: 2px;\nborder-radius: 5px;\ncolor: var(--soft);\nfont: 0.75rem / 1.4 var(--mono);\ntext-align: center;\nvertical-align: 0.08em;\n}\nsmall {\ncolor: var(--soft);\nfont-size: 0.8125rem;\nfont-weight: 400;\n}\n.visually-hidden {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.tools {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem;\n}\n.tool,\n.primary {\ndisplay: inline-flex;\ngap: 0.5rem;\nalign-items: center;\njustify-content: center;\nmin-height: 2.75rem;\npadding: 0.25rem 0.875rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 10px;\nbackground: var(--card);\n}\n.tool[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.tool[aria-pressed=\"true\"] .key {\nborder-color: currentcolor;\ncolor: inherit;\n}\n.tool:disabled {\nborder-color: var(--line);\ncolor: var(--soft);\nopacity: 0.7;\n}\n.primary {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.frame:has(#answer-box:focus) .key {\nvisibility: hidden;\n}\n.frame:has(#answer-box:focus) .dock .key {\ndisplay: none;\n}\n.frame:has(#answer-box:focus) .cannot-tell .key {\ndisplay: inline-block;\nvisibility: visible;\n}\n.no-script {\nmax-width: 40rem;\nmargin: 3rem auto;\npadding: 0 1.25rem;\n}\n.no-script p {\nmargin-top: 1rem;\n}\n@media (hover: hover) {\n.tool:hover:enabled {\nbackground: var(--accent-soft);\n}\n.primary:hover:enabled {\nbackground: var(--accent-hover);\n}\n}\n.frame {\ndisplay: flex;\nflex-direction: column;\nheight: 100dvh;\n}\n.bar {\ndisplay: grid;\nflex: none;\ngrid-template-columns: minmax(0, 1fr) minmax(10rem, 20rem) minmax(max-content, 1fr);\ngap: 0.25rem 1.5rem;\nalign-items: center;\npadding: 0.625rem 1.25rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--card);\n}\n.bar .title {\noverflow: hidden;\nfont-weight: 650;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.bar nav {\ndisplay: flex;\ngap: 0.25rem;\njustify-content: flex-end;\n}\n.bar nav button {\ndisplay: inline-flex;\ngap: 0.375rem;\nalign-items: center;\nmin-height: 2.5rem;\npadding: 0 0.625rem;\nborder: 1px solid transparent;\nborder-radius: 8px;\nbackground: none;\nfont-size: 0.9375rem;\nwhite-space: nowrap;\n}\n.bar nav button[aria-pressed=\"true\"] {\nbackground: var(--accent-soft);\n}\n.bar nav .to-finish {\nborder-color: var(--line-strong);\n}\n.progress {\ndisplay: grid;\ngap: 0.25rem;\nfont-size: 0.875rem;\ntext-align: center;\n}\n.progress .left {\ncolor: var(--soft);\n}\nprogress {\ndisplay: block;\nwidth: 100%;\nheight: 6px;\noverflow: hidden;\nborder: 0;\nborder-radius: 3px;\nbackground: var(--sunken);\nappearance: none;\n}\nprogress::-webkit-progress-bar {\nbackground: var(--sunken);\n}\nprogress::-webkit-progress-value {\nborder-radius: 3px;\nbackground: var(--accent);\n}\n@media (prefers-reduced-motion: no-preference) {\nprogress::-webkit-progress-value {\ntransition: inline-size 0.25s ease-out;\n}\n}\nprogress::-moz-progress-bar {\nborder-radius: 3px;\nbackground: var(--accent);\n}\n.warning {\nflex: none;\npadding: 0.5rem 1.25rem;\nbackground: var(--warning-soft);\ncolor: var(--warning);\n}\n.work {\ndisplay: flex;\nflex: 1;\nmin-height: 0;\n}\nmain {\ndisplay: flex;\nflex: 1;\nflex-direction: column;\nmin-width: 0;\nmin-height: 0;\n}\n@media (hover: hover) {\n.bar nav button:hover {\nbackground: var(--sunken);\n}\n}\n.row {\nflex: 1;\nwidth: 100%;\nmax-width: 56rem;\nmin-height: 0;\nmargin: 0 auto;\npadding: 1.25rem 1.5rem 1.5rem;\noverflow-y: auto;\nmask-image: linear-gradient(to bottom, #000 calc(100% - 1.25rem), transparent);\n}\n.row-head {\ndisplay: flex;\nalign-items: center;\njustify-content: space-between;\n}\n.row-head h1 {\ncolor: var(--soft);\nfont-size: 0.9375rem;\nfont-weight: 450;\n}\n.row-head h1 strong {\ncolor: var(--ink);\nfont-weight: 650;\n}\n.row-head small {\nfont-size: inherit;\n}\n.steps {\ndisplay: flex;\ngap: 0.25rem;\n}\n.steps button {\ndisplay: inline-flex;\ngap: 0.375rem;\nalign-items: center;\njustify-content: center;\nmin-width: 2.75rem;\nmin-height: 2.5rem;\npadding: 0 0.5rem;\nborder: 0;\nborder-radius: 8px;\nbackground: none;\nfont-size: 1.125rem;\n}\n.steps button:disabled {\nopacity: 0.4;\n}\n.cells {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 1.125rem 2rem;\nmargin-top: 0.75rem;\npadding: 1.375rem 1.5rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\nanimation: arrive 0.16s ease-out;\n}\n@keyframes arrive {\nfrom {\nopacity: 0.3;\ntransform: translateX(8px);\n}\n}\n.cells > div {\nmin-width: 0;\nmax-width: 100%;\n}\n.cells > .long {\nflex: 1 0 100%;\n}\n.cells > .short {\nflex: 0 1 auto;\nmin-width: 7rem;\n}\n.cells dt {\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.cells dd {\nmargin-top: 0.125rem;\nfont-size: 1.0625rem;\n}\n.cells .long dd {\nmax-width: 68ch;\nfont-size: 1.1875rem;\nline-height: 1.55;\n}\n.cells.many dd {\nfont-size: 1rem;\n}\n.text {\ndisplay: block;\nwhite-space: pre-wrap;\ntab-size: 4;\n}\n.empty {\ncolor: var(--soft);\nfont-style: italic;\n}\n.sign {\nborder-radius: 3px;\nbackground: var(--sign-soft);\ncolor: var(--sign);\nfont-family: var(--mono);\nfont-size: 0.85em;\n}\n.unfold {\nmin-height: 2.75rem;\nmargin-top: 0.5rem;\npadding: 0 0.875rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 8px;\nbackground: none;\nfont-size: 0.9375rem;\n}\n.own-note {\nmargin-top: 0.875rem;\npadding: 0.625rem 0.875rem;\nborder-inline-start: 3px solid var(--accent);\nborder-radius: 4px;\nbackground: var(--accent-soft);\nfont-size: 0.9375rem;\nwhite-space: pre-wrap;\n}\n@media (hover: hover) {\n.steps button:hover:enabled {\nbackground: var(--sunken);\n}\n}\n.dock {\ndisplay: flex;\nflex: none;\nflex-direction: column;\ngap: 0.625rem;\nwidth: 100%;\nmax-width: 56rem;\nmax-height: 62%;\nmargin: 0 auto;\npadding: 0.5rem 1.5rem 1.25rem;\n}\n.said {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: center;\njustify-content: space-between;\nmin-height: 2.75rem;\n}\n.said p {\nflex: 1;\nmin-width: 0;\n}\n.said-text {\ndisplay: flex;\ngap: 0.5rem;\nalign-items: center;\nanimation: appear 0.2s ease-out;\n}\n.said-text > span:last-child {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.said-mark {\ndisplay: grid;\nflex: none;\nplace-items: center;\nwidth: 1.375rem;\nheight: 1.375rem;\nborder-radius: 50%;\nbackground: var(--done);\ncolor: var(--card);\nfont-size: 0.8125rem;\nfont-weight: 700;\n}\n.undone .said-mark {\nbackground: var(--soft);\n}\n@keyframes appear {\nfrom {\nopacity: 0;\ntransform: translateY(4px);\n}\n}\n.said .tool {\nflex: none;\nbackground: none;\n}\n.said .undo:disabled {\nvisibility: hidden;\n}\n.labels {\ndisplay: grid;\ngrid-template-columns: repeat(var(--columns), minmax(0, 1fr));\ngrid-auto-rows: max-content;\ngap: 0.5rem;\nmin-height: 0;\noverflow-y: auto;\n}\n.labels legend {\nmargin-bottom: 0.5rem;\npadding: 0;\nfont-weight: 600;\n}\n.label {\ndisplay: flex;\ngap: 0.625rem;\nalign-items: center;\nmin-height: 3.25rem;\npadding: 0.375rem 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nfont-size: 1.0625rem;\ntext-align: start;\n}\n.label:active {\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.label[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.label[aria-pressed=\"true\"] .key {\nborder-color: currentcolor;\ncolor: inherit;\n}\n.label-name {\nmin-width: 0;\nline-height: 1.3;\n}\n.dock > .tools .tool {\nflex: 1 1 auto;\n}\n.note-box label,\n.value-box label {\ndisplay: block;\nmargin-bottom: 0.375rem;\nfont-weight: 600;\n}\n.note-box textarea {\ndisplay: block;\nwidth: 100%;\nmargin-bottom: 0.625rem;\npadding: 0.625rem 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nresize: vertical;\n}\n.value-box > div {\ndisplay: flex;\ngap: 0.5rem;\n}\n.save {\nmin-width: 5rem;\nborder: 1.5px solid var(--accent);\nborder-radius: 12px;\nbackground: var(--accent);\ncolor: var(--accent-ink);\nfont-weight: 600;\n}\n.save:disabled {\nopacity: 0.5;\n}\n@media (hover: hover) {\n.label:hover {\nborder-color: var(--accent);\nbackground: var(--accent-soft);\n}\n}\n.dock:has(.finder) {\nheight: 60%;\n}\n.finder {\ndisplay: flex;\nflex: 1;\nflex-direction: column;\ngap: 0.625rem;\nmin-height: 0;\n}\n.finder-box {\ndisplay: flex;\nflex: none;\nflex-wrap: wrap;\ngap: 0.375rem 1rem;\nalign-items: center;\n}\n.finder input,\n.value-box input {\nflex: 1 1 14rem;\nmin-width: 0;\nmin-height: 3.25rem;\npadding: 0 0.875rem;\nborder: 1.5px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\nfont-size: 1.0625rem;\n}\n.finder input::placeholder,\n.value-box input::placeholder,\n.note-box textarea::placeholder {\ncolor: var(--soft);\nopacity: 1;\n}\n.finder-hint {\nflex: 0 1 auto;\nmin-width: 17rem;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.finder-hint bdi {\ncolor: var(--ink);\nfont-weight: 600;\n}\n.value-box .finder-hint {\nmargin-top: 0.375rem;\n}\n.found {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));\ngrid-auto-rows: max-content;\nflex: 1;\ngap: 0.375rem;\nalign-content: start;\nmin-height: 0;\npadding: 3px;\noverflow-y: auto;\noverscroll-behavior: contain;\n}\n.found .label {\nmin-height: 2.5rem;\npadding: 0.25rem 0.75rem;\nborder-width: 1px;\nborder-color: var(--line);\nborder-radius: 9px;\nfont-size: 0.9375rem;\n}\n.found .marked {\nborder-color: var(--accent);\nbackground: var(--accent-soft);\nbox-shadow: 0 0 0 1px var(--accent);\n}\n.found .label[aria-pressed=\"true\"] {\nborder-color: var(--accent);\n}\n@media (hover: hover) {\n.found .label:hover {\nborder-color: var(--accent);\n}\n}\n.row-list {\nwidth: 100%;\nmax-width: 60rem;\nmargin: 0 auto;\npadding: 1.25rem 1.5rem 3rem;\n}\n.view-list main,\n.view-finish main,\n.view-intro main {\ndisplay: block;\noverflow-y: auto;\n}\n.row-list h1 {\nfont-size: 1.375rem;\n}\n.filters {\nposition: sticky;\ntop: 0;\nz-index: 1;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.375rem;\nmargin: 0 -0.25rem;\npadding: 0.75rem 0.25rem;\nbackground: var(--paper);\n}\n.filters button {\nmin-height: 2.5rem;\npadding: 0 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 99px;\nbackground: var(--card);\nfont-size: 0.9375rem;\n}\n.filters button[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent);\ncolor: var(--accent-ink);\n}\n.filters button[aria-pressed=\"true\"] small {\ncolor: inherit;\n}\n.row-list ol {\noverflow: hidden;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.row-list li {\nborder-bottom: 1px solid var(--line);\ncontent-visibility: auto;\ncontain-intrinsic-size: auto 3rem;\n}\n.row-list li:last-child {\nborder: 0;\n}\n.row-list li button {\ndisplay: grid;\ngrid-template-columns: 2.5rem minmax(0, 1fr) minmax(0, 12rem);\ngap: 0.75rem;\nalign-items: center;\nwidth: 100%;\nmin-height: 3rem;\npadding: 0.5rem 1rem;\nborder: 0;\nbackground: none;\ntext-align: start;\n}\n.row-list li button:focus-visible {\noutline-offset: -3px;\n}\n.row-list [aria-current] {\nbox-shadow: inset 4px 0 var(--accent);\n}\n.row-list .number {\ncolor: var(--soft);\ntext-align: end;\n}\n.row-list .excerpt {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.row-list .answer {\noverflow: hidden;\nfont-weight: 600;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.row-list .answer.none,\n.row-list > .none {\ncolor: var(--soft);\nfont-weight: 400;\n}\n@media (hover: hover) {\n.row-list li button:hover {\nbackground: var(--accent-soft);\n}\n}\n.intro,\n.finish {\nwidth: 100%;\nmax-width: 46rem;\nmargin: 0 auto;\npadding: clamp(1.5rem, 6vh, 4rem) 1.5rem 3rem;\n}\n.intro h1,\n.finish h1 {\nfont-size: clamp(1.625rem, 4vw, 2.25rem);\nfont-weight: 680;\nletter-spacing: -0.02em;\n}\n.lead {\nmargin-top: 0.75rem;\nfont-size: 1.1875rem;\ntext-wrap: pretty;\n}\n.facts {\ndisplay: grid;\ngap: 0.875rem;\nmargin: 1.75rem 0;\npadding: 1.25rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.go {\nmin-height: 3.25rem;\npadding: 0 1.75rem;\nfont-size: 1.0625rem;\n}\n.intro .go {\nmin-width: 10rem;\n}\n.intro .tool {\nmin-height: 3.25rem;\n}\n.intro [role=\"status\"] {\nmin-height: 1.5rem;\nmargin-top: 1rem;\n}\n.sums {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));\ngap: 0.5rem;\nmargin: 1.5rem 0;\n}\n.sums div {\ndisplay: flex;\nflex-direction: column-reverse;\njustify-content: flex-end;\npadding: 0.75rem 1rem;\nborder-radius: 12px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.sums dd {\nfont-size: 1.75rem;\nfont-weight: 650;\nline-height: 1.2;\n}\n.sums dt {\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.hand-over {\nmargin-top: 1.5rem;\npadding: 1.25rem 1.5rem;\nborder-radius: 14px;\nbackground: var(--card);\nbox-shadow: var(--shadow);\n}\n.hand-over h2 {\nfont-size: 1.0625rem;\n}\n.hand-over h2 ~ h2 {\nmargin-top: 1.25rem;\n}\n.hand-over .tools {\nmargin-top: 0.625rem;\n}\n.hand-over p {\nmargin-top: 0.25rem;\n}\n.finish .said {\nmargin-top: 0.75rem;\n}\n.finish .said p {\nfont-weight: 600;\n}\n.finish .said-text > span:last-child {\nwhite-space: normal;\n}\n.unsent {\ncolor: var(--soft);\nfont-size: 0.9375rem;\n}\n.rest {\nmargin-top: 1rem;\n}\naside.guideline {\ndisplay: flex;\nflex: 0 0 min(30rem, 36%);\nflex-direction: column;\nmin-height: 0;\nborder-inline-start: 1px solid var(--line);\nbackground: var(--card);\n}\n.guideline-head {\ndisplay: flex;\nflex: none;\nalign-items: center;\njustify-content: space-between;\npadding: 0.75rem 0.75rem 0.75rem 1.5rem;\n}\n.guideline-head h2 {\nfont-size: 1rem;\n}\n.guideline-head button {\nwidth: 2.75rem;\nheight: 2.75rem;\nborder: 0;\nborder-radius: 8px;\nbackground: none;\n}\n.guideline-text {\nflex: 1;\nmin-height: 0;\npadding: 0 1.5rem 2rem;\noverflow-y: auto;\noverscroll-behavior: contain;\n}\n.guideline-text:focus-visible {\noutline-offset: -3px;\n}\ndialog {\nmax-width: none;\nmax-height: none;\npadding: 0;\nborder: 0;\nborder-radius: 16px;\nbackground: var(--card);\ncolor: inherit;\nbox-shadow: 0 16px 60px rgb(0 0 0 / 30%);\n}\ndialog::backdrop {\nbackground: rgb(10 12 16 / 50%);\n}\ndialog.guideline[open] {\ndisplay: flex;\nflex-direction: column;\nwidth: min(44rem, calc(100vw - 1rem));\nheight: calc(100dvh - 3rem);\n}\n.help[open] {\nwidth: min(34rem, calc(100vw - 2rem));\nmax-height: calc(100dvh - 2rem);\npadding: 1.5rem;\noverflow-y: auto;\n}\n.help h2 {\nfont-size: 1.25rem;\n}\n.help p {\nmargin-top: 0.75rem;\n}\n.help dl {\ndisplay: grid;\ngap: 0.375rem;\nmargin: 1rem 0;\n}\n.help dl div {\ndisplay: grid;\ngrid-template-columns: 7.5rem minmax(0, 1fr);\ngap: 0.75rem;\nalign-items: center;\n}\n.help dt {\ndisplay: flex;\ngap: 0.25rem;\n}\n.help .primary {\nmargin-top: 1.25rem;\n}\n.prose > * + * {\nmargin-top: 0.75rem;\n}\n#sheet:has(.no-script) + .prose {\nmax-width: 40rem;\nmargin: 0 auto 3rem;\npadding: 0 1.25rem;\n}\n.prose h3 {\nmargin-top: 1.25rem;\nfont-size: 1.1875rem;\nline-height: 1.3;\n}\n.prose h4,\n.prose h5,\n.prose h6 {\nmargin: 1.25rem 0 0;\nfont-size: 1rem;\n}\n.prose ul,\n.prose ol {\npadding-inline-start: 1.5rem;\n}\n.prose ul {\nlist-style: disc;\n}\n.prose ol {\nlist-style: decimal;\n}\n.prose li + li {\nmargin-top: 0.25rem;\n}\n.prose code {\npadding: 0.1em 0.3em;\nborder-radius: 4px;\nbackground: var(--sunken);\nfont: 0.875em var(--mono);\n}\n.prose pre {\npadding: 0.75rem 1rem;\nborder-radius: 8px;\nbackground: var(--sunken);\nwhite-space: pre-wrap;\n}\n.prose pre code {\npadding: 0;\n}\n.prose blockquote {\nmargin-inline: 0;\npadding-inline-start: 1rem;\nborder-inline-start: 3px solid var(--line-strong);\ncolor: var(--soft);\n}\n.prose .table {\noverflow-x: auto;\n}\n.prose table {\nborder-collapse: collapse;\nfont-size: 0.9375rem;\n}\n.prose th,\n.prose td {\npadding: 0.375rem 0.625rem;\nborder: 1px solid var(--line);\ntext-align: start;\nvertical-align: top;\n}\n.prose > :first-child {\nmargin-top: 0;\n}\n.prose hr {\nborder: 0;\nborder-top: 1px solid var(--line);\n}\n.prose .address {\ncolor: var(--soft);\nfont-size: 0.875em;\n}\n@media (hover: hover) {\n.guideline-head button:hover {\nbackground: var(--sunken);\n}\n}\n@media (max-width: 60rem) {\n.bar {\ngrid-template-columns: minmax(0, 1fr) auto;\n}\n.bar .progress {\ngrid-row: 2;\ngrid-column: 1 / -1;\n}\n}\n@media (max-width: 40rem) {\n.bar {\ngrid-template-columns: minmax(0, 1fr);\ngap: 0.375rem;\npadding: 0.375rem 1rem 0.5rem;\n}\n.bar .title {\ndisplay: none;\n}\n.bar nav {\njustify-content: space-between;\n}\n.bar nav button {\nmin-height: 2.75rem;\npadding: 0 0.5rem;\n}\n.bar .progress {\ngrid-row: auto;\n}\n.progress p {\nfont-size: 0.8125rem;\n}\n.row {\npadding: 0.5rem 1rem 1.5rem;\n}\n.cells {\ngap: 0.875rem 1.5rem;\nmargin-top: 0.25rem;\npadding: 1rem 1.125rem 1.25rem;\n}\n.cells .long dd {\nfont-size: 1.125rem;\n}\n.dock {\ngap: 0.5rem;\npadding: 0.25rem 1rem max(0.75rem, env(safe-area-inset-bottom));\nborder-top: 1px solid var(--line);\nbackground: var(--card);\n}\n.dock {\nmax-height: 66%;\n}\n.dock > .tools .tool {\npadding: 0.25rem;\n}\n.label {\nmin-height: 2.75rem;\nfont-size: 1rem;\n}\n.sums {\ngrid-template-columns: repeat(3, 1fr);\n}\n.sums div {\npadding: 0.5rem 0.75rem;\n}\n.sums dt {\nfont-size: 0.8125rem;\n}\n.labels.several,\n.found {\ngrid-template-columns: repeat(2, minmax(0, 1fr));\n}\n.labels.several .label:last-of-type:nth-of-type(odd) {\ngrid-column: 1 / -1;\n}\n.labels.few {\ngrid-template-columns: minmax(0, 1fr);\n}\n.finder-hint {\ndisplay: none;\n}\n.row-list {\npadding: 1rem 1rem 2rem;\n}\n.row-list li button {\ngrid-template-columns: 2rem minmax(0, 1fr);\ngap: 0 0.75rem;\n}\n.row-list .answer {\ngrid-column: 2;\n}\n.intro,\n.finish {\npadding: 1.25rem 1rem 2rem;\n}\n.finish .tools button,\n.intro .tools button {\nflex: 1 1 100%;\n}\n}\n@media (max-height: 48rem) {\n.bar {\npadding-block: 0.25rem;\n}\n.row {\npadding-top: 0.5rem;\n}\n.cells {\ngap: 0.75rem 1.75rem;\nmargin-top: 0.25rem;\npadding-block: 0.875rem 1rem;\n}\n.dock {\ngap: 0.5rem;\npadding-bottom: 0.75rem;\n}\n.labels legend {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.label {\nmin-height: 2.75rem;\n}\n.finder input {\nmin-height: 2.75rem;\n}\n}\n@media (max-height: 30rem) {\n.frame,\n.work,\nmain {\ndisplay: block;\nheight: auto;\n}\n.row,\n.labels,\n.found,\n.dock,\n.dock:has(.finder) {\nheight: auto;\nmax-height: none;\noverflow: visible;\n}\n}\n@media (hover: none) and (pointer: coarse) {\nbutton .key,\n.help dl {\ndisplay: none;\n}\n.found .label {\nmin-height: 2.75rem;\n}\n}\n@media (prefers-reduced-motion: reduce) {\n* {\nanimation: none !important;\ntransition: none !important;\n}\n}";

// src/core/render/sheet/show-lines.ts
function showLines(text) {
	return text.split(/([\n\t])/).map((piece, index) => index % 2 === 0 ? showInvisible(piece) : piece).join("");
}

// src/core/render/sheet/render-inline.ts
const LONGEST_ADDRESS = 2e3;
const TAGS = {
	"*": "em",
	"**": "strong",
	_: "em",
	__: "strong"
};
const TOKEN = /\\[!-/:-@[-`{-~]|`+|\*{1,2}|_{1,2}|!?\[|\]|[^\\`*_[\]!]+|[\s\S]/gu;
function renderInline(text) {
	const pieces = [];
	const opened = [];
	const count = {
		"*": 0,
		"**": 0,
		_: 0,
		__: 0
	};
	const brackets = [];
	const unclosed = /* @__PURE__ */ new Set();
	let skipTo = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (index < skipTo) continue;
		const end = index + token.length;
		if (token.startsWith("`") && !unclosed.has(token)) {
			const close = closeOfCode(text, end, token);
			if (close !== -1) {
				pieces.push(html`<code>${showLines(text.slice(end, close).trim())}</code>`);
				skipTo = close + token.length;
				continue;
			}
			unclosed.add(token);
		}
		if (token === "[" || token === "![") brackets.push({
			piece: pieces.length,
			picture: token === "!["
		});
		else if (token === "]") {
			const open = brackets.pop();
			const address = open && addressAt(text, end);
			if (open && address !== void 0) {
				pieces[open.piece] = html`${open.picture && "picture: "}`;
				pieces.push(html` <span class="address">(${showLines(address)})</span>`);
				skipTo = end + address.length + 2;
				continue;
			}
		} else if (isMark(token)) {
			if (count[token] > 0 && closes(text, index, end, token)) {
				for (let last = opened.pop(); last; last = opened.pop()) {
					count[last.mark]--;
					if (last.mark !== token) continue;
					pieces[last.piece] = trusted(`<${TAGS[token]}>`);
					break;
				}
				pieces.push(trusted(`</${TAGS[token]}>`));
				continue;
			}
			if (opens(text, index, end, token)) {
				opened.push({
					mark: token,
					piece: pieces.length
				});
				count[token]++;
			}
		}
		pieces.push(html`${showLines(/^\\./.test(token) ? token.slice(1) : token)}`);
	}
	return html`${pieces}`;
}
function closeOfCode(text, from, ticks) {
	for (let at = text.indexOf(ticks, from); at !== -1; at = text.indexOf(ticks, at)) {
		let end = at;
		while (text[end] === "`") end++;
		if (end - at === ticks.length) return at;
		at = end;
	}
	return -1;
}
function addressAt(text, at) {
	if (text[at] !== "(") return void 0;
	const end = text.slice(at + 1, at + 1 + LONGEST_ADDRESS).indexOf(")");
	return end === -1 ? void 0 : text.slice(at + 1, at + 1 + end);
}
function isMark(token) {
	return Object.hasOwn(TAGS, token);
}
function opens(text, start, end, mark) {
	return /\S/.test(text[end] ?? " ") && !(mark[0] === "_" && isWord(text[start - 1]));
}
function closes(text, start, end, mark) {
	return /\S/.test(text[start - 1] ?? " ") && !(mark[0] === "_" && isWord(text[end]));
}
function isWord(character) {
	return character !== void 0 && /[\p{L}\p{N}]/u.test(character);
}

// src/core/render/sheet/render-guideline.ts
const DEEPEST = 6;
const MOST_COLUMNS = 50;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( *)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
function renderGuideline(markdown) {
	return renderBlocks(markdown.replace(/\r\n?/g, "\n").split("\n"), 0);
}
function renderBlocks(lines, depth) {
	const blocks = [];
	let at = 0;
	while (at < lines.length) {
		const { block, next } = readBlock(lines, at, depth);
		if (block) blocks.push(block);
		at = next;
	}
	return html`${blocks}`;
}
function readBlock(lines, at, depth) {
	const line = lines[at];
	if (line.trim() === "") return {
		block: void 0,
		next: at + 1
	};
	const heading = HEADING.exec(line);
	if (heading) return {
		block: headingOf(heading),
		next: at + 1
	};
	const fence = FENCE.exec(line);
	if (fence) return readCode(lines, at, fence[1]);
	if (RULE.test(line)) return {
		block: trusted("<hr>"),
		next: at + 1
	};
	if (QUOTE.test(line) && depth < DEEPEST) return readQuote(lines, at, depth);
	if (ITEM.test(line) && depth < DEEPEST) return readList(lines, at, depth);
	if (isTable(lines, at)) return readTable(lines, at);
	return readParagraph(lines, at);
}
function headingOf([, marks, text]) {
	const level = Math.min(marks.length + 2, 6);
	const words = renderInline(trimMarks(text.trim()));
	return html`${trusted(`<h${level}>`)}${words}${trusted(`</h${level}>`)}`;
}
function trimMarks(text) {
	let end = text.length;
	while (text[end - 1] === "#") end--;
	return end === 0 || text[end - 1] === " " ? text.slice(0, end).trimEnd() : text;
}
function readCode(lines, at, fence) {
	let end = at + 1;
	while (end < lines.length && !lines[end].trim().startsWith(fence)) end++;
	const code = showLines(lines.slice(at + 1, end).join("\n"));
	return {
		block: html`<pre><code>${code}</code></pre>`,
		next: end + 1
	};
}
function readQuote(lines, at, depth) {
	let end = at;
	while (end < lines.length && QUOTE.test(lines[end])) end++;
	const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ""));
	return {
		block: html`<blockquote>${renderBlocks(inner, depth + 1)}</blockquote>`,
		next: end
	};
}
function readList(lines, at, depth) {
	const [, outer, mark] = ITEM.exec(lines[at]);
	const indent = outer.length;
	const ordered = /\d/.test(mark);
	const items = [];
	let next = at;
	while (next < lines.length) {
		const item = ITEM.exec(lines[next]);
		if (!item || item[1].length > indent + 1 || /\d/.test(item[2]) !== ordered) break;
		if (RULE.test(lines[next])) break;
		const end = endOfItem(lines, next + 1, indent);
		const inner = lines.slice(next, end).map((line, index) => dedent(line, index, item[0].length));
		items.push(html`<li>${tight(renderBlocks(inner, depth + 1))}</li>`);
		next = end;
	}
	const start = ordered ? Number.parseInt(mark, 10) : 1;
	const open = ordered ? start === 1 ? "<ol>" : `<ol start="${start}">` : "<ul>";
	return {
		block: html`${trusted(open)}${items}${trusted(ordered ? "</ol>" : "</ul>")}`,
		next
	};
}
function endOfItem(lines, from, indent) {
	let end = from;
	let blank = false;
	for (; end < lines.length; end++) {
		const line = lines[end];
		if (line.trim() === "") {
			blank = true;
			continue;
		}
		if (!(line.length - line.trimStart().length > indent + 1) && (blank || startsBlock(line))) break;
		blank = false;
	}
	return end;
}
function dedent(line, index, width) {
	if (index === 0) return line.slice(width);
	const indent = line.length - line.trimStart().length;
	return line.slice(Math.min(indent, width));
}
function tight({ markup }) {
	const end = markup.indexOf("</p>");
	if (!markup.startsWith("<p>") || end === -1) return trusted(markup);
	return trusted(markup.slice(3, end) + markup.slice(end + 4));
}
function isTable(lines, at) {
	const rule = lines[at + 1];
	if (!lines[at].includes("|") || rule === void 0) return false;
	return rule.includes("-") && TABLE_RULE.test(rule);
}
function readTable(lines, at) {
	const head = cellsOf(lines[at]).slice(0, MOST_COLUMNS);
	let next = at + 2;
	const rows = [];
	while (next < lines.length && lines[next].includes("|")) {
		const cells = cellsOf(lines[next]);
		rows.push(html`<tr>${head.map((_, index) => html`<td>${renderInline(cells[index] ?? "")}</td>`)}</tr>`);
		next++;
	}
	const names = head.map((cell) => html`<th scope="col">${renderInline(cell)}</th>`);
	return {
		block: html`<div class="table"><table><thead><tr>${names}</tr></thead><tbody>${rows}</tbody></table></div>`,
		next
	};
}
function cellsOf(line) {
	return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
function readParagraph(lines, at) {
	let end = at + 1;
	while (end < lines.length && !startsBlock(lines[end])) end++;
	const text = lines.slice(at, end).map((line) => line.trim()).join("\n");
	return {
		block: html`<p>${renderInline(text)}</p>`,
		next: end
	};
}
function startsBlock(line) {
	return line.trim() === "" || [
		HEADING,
		FENCE,
		RULE,
		QUOTE,
		ITEM
	].some((start) => start.test(line));
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/core/render/sheet/render-sheet.ts
var _templateObject;
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%23274bb5'/%3E%3Cpath d='M4.5 8.5l2.5 2.5 4.5-5.5' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E";
function renderSheet(packet) {
	const { title, guideline } = packet;
	const data = embedJson({
		...packet,
		guideline: null
	});
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
		"</title>\n<link rel=\"icon\" href=\"",
		"\">\n<style>",
		"</style>\n</head>\n<body>\n<div id=\"sheet\"><noscript><div class=\"no-script\">\n<h1>",
		"</h1>\n<p>This page needs JavaScript, and it is off in this browser.</p>\n<p>Turn it on, open the page in another browser, or ask whoever sent it for the <strong>CSV file</strong>: open that in a spreadsheet, write your answers into the column <code>answer</code>, and send it back.</p>\n</div></noscript></div>\n",
		"\n<script type=\"application/json\" id=\"packet\">",
		"<\/script>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trusted(contentSecurityPolicy(PAGE_SCRIPT, PAGE_STYLE)), title, trusted(ICON), trusted(PAGE_STYLE), title, guideline !== null && guideline.trim() !== "" && html`<article id="guideline" class="prose">${renderGuideline(guideline)}</article>`, trusted(data), trusted(PAGE_SCRIPT)).markup;
}

// src/cli/audit/write-folder.ts
async function requireFreshFolder(cwd, folder) {
	if ((await readdir(resolve(cwd, folder)).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new AssayError("bad-arguments", `${folder} is no folder that can be written to.`, {
			hint: "Name another one with --output.",
			cause: error
		});
	})).length === 0) return;
	throw new AssayError("bad-arguments", `The folder ${folder} is there and is not empty.`, { hint: "It may hold answers, which a new audit would make worthless. Name another folder with --output." });
}
async function readGuideline(cwd, path) {
	if (path === void 0) return null;
	return readFile(resolve(cwd, path), "utf8").catch((cause) => {
		throw new AssayError("missing-file", `The guideline ${path} cannot be read.`, {
			hint: "Give the path of a Markdown file with --guideline.",
			cause
		});
	});
}
async function writeFolder({ key, census }, folder, guideline, terminal) {
	const to = resolve(terminal.cwd, folder);
	await mkdir(to, { recursive: true });
	const { text, digest } = sealKey(key);
	const packets = key.experts.map((_, expert) => buildPacket(key, expert, {
		digest,
		guideline
	}));
	const scored = key.rows.filter(({ decoy }) => !decoy).length;
	const cost = estimateCost(packets.map(({ rows }) => rows.length), scored, 20);
	await writeFile(join(to, ".gitignore"), "*\n", { flag: "wx" });
	await writeFile(join(to, KEY_FILE), text, { flag: "wx" });
	for (const [expert, packet] of packets.entries()) {
		const { file } = key.experts[expert];
		await writeFile(join(to, `${file}.csv`), packetCsv(packet), { flag: "wx" });
		await writeFile(join(to, `${file}.html`), renderSheet(packet), { flag: "wx" });
	}
	await writeFile(join(to, INSTRUCTIONS_FILE), packetInstructions(packets[0]), { flag: "wx" });
	const readme = auditReadme({
		key,
		digest,
		cost,
		census,
		folder
	});
	await writeFile(join(to, README_FILE), readme, { flag: "wx" });
	return cost;
}

// src/core/render/audit/disagreements-csv.ts
function disagreementsCsv({ key, rows, decisions }) {
	const decided = new Map([...decisions].reverse().map((decision) => [decision.row_id, decision]));
	const open = rows.filter(({ verdict, row }) => verdict === "open" || decided.has(row.row_id));
	const most = open.reduce((max, { answers }) => Math.max(max, answers.filter(Boolean).length), 2);
	const letters = Array.from({ length: most }, (_, place) => `answer ${letterOf(place)}`);
	const notes = letters.map((name) => name.replace("answer", "note"));
	const header = distinctNames([
		"row_id",
		...key.shown,
		...letters,
		...notes,
		"decision",
		"why"
	]);
	const lines = open.map(({ row, answers }) => {
		const given = keyedOrder(answers.flatMap((each, expert) => each ? [{
			each,
			expert
		}] : []), ({ expert }) => String(expert), key.secret, "adjudicate", row.row_id).map(({ each }) => each);
		return [
			row.row_id,
			...key.shown.map((_, place) => neutraliseFormula(row.cells[place] ?? "")),
			...letters.map((_, place) => given[place] ? neutraliseFormula(answerText(given[place])) : ""),
			...letters.map((_, place) => neutraliseFormula(given[place]?.note ?? "")),
			neutraliseFormula(decided.get(row.row_id)?.decision ?? ""),
			neutraliseFormula(decided.get(row.row_id)?.why ?? "")
		];
	});
	return stringify([header.map(neutraliseFormula), ...lines], {
		bom: true,
		quoted_match: /[\r\n]/
	});
}
const letterOf = (place) => place < 26 ? String.fromCharCode(65 + place) : String(place + 1);

// src/core/render/audit/verdicts-csv.ts
function verdictsCsv({ key, rows }) {
	const header = [
		"row_id",
		"stratum",
		"inclusion",
		"current",
		"verdict"
	];
	const names = key.experts.map(({ name }) => neutraliseFormula(header.includes(name) ? `${name} (expert)` : name));
	const lines = rows.filter(({ verdict }) => verdict !== "unanswered").map(({ row, verdict, answers }) => [
		row.row_id,
		neutraliseFormula(row.stratum),
		String(row.inclusion),
		neutraliseFormula(row.current),
		verdict,
		...answers.map((given) => given ? neutraliseFormula(answerText(given)) : "")
	]);
	return stringify([[...header, ...names], ...lines], { quoted_match: /[\r\n]/ });
}

// src/cli/audit/write-score.ts
async function writeScore(report, { folder, config }, terminal) {
	const to = resolve(terminal.cwd, folder);
	await mkdir(to, { recursive: true });
	await writeFile(join(to, SCORE_FILES.verdicts), verdictsCsv(report));
	await writeFile(join(to, SCORE_FILES.disagreements), disagreementsCsv(report));
	const { patches, next } = await writePatches(report, folder, config, terminal);
	const open = report.errors?.open ?? 0;
	const steps = [...open > 0 ? [`${countOf(open, "row")} to decide: fill in the column decision of ${folder}/${SCORE_FILES.disagreements}, and score again.`] : [], ...next];
	const json = auditJson(report, patches);
	await writeFile(join(to, SCORE_FILES.json), `${JSON.stringify(json, null, 2)}\n`);
	await writeFile(join(to, SCORE_FILES.markdown), renderAuditMarkdown(report, steps));
	return {
		patches,
		next: steps
	};
}
async function writePatches(report, folder, config, { cwd }) {
	const { key, rows } = report;
	const to = resolve(cwd, folder);
	const names = patchNames(key.files.map(({ path }) => path));
	for (const name of names) await rm(join(to, name), { force: true });
	const count = rows.filter(isCorrectable).length;
	if (count === 0) return {
		patches: [],
		next: []
	};
	const lost = (why) => ({
		patches: [],
		next: [`${countOf(count, "correction")} could not be written as a patch: ${why}`]
	});
	const dataset = await openDataset(cwd, key.dataset, { config }).catch((error) => error instanceof Error ? error : Promise.reject(error));
	if (dataset instanceof Error) return lost(`${dataset.message} Run this where the audit began.`);
	try {
		const patches = [];
		const next = [];
		for (const [place, { path, digest }] of key.files.entries()) {
			if (!rows.some((row) => row.row.file === place && isCorrectable(row))) continue;
			const file = dataset.files.find((each) => each.path === path);
			if (!file || await digestOf(file.source) !== digest) {
				next.push(`${path} has changed since the audit began, so it has no patch: verdicts.csv names the rows.`);
				continue;
			}
			if (file.table.format === "xlsx") {
				next.push(`${path} is a workbook, which Assay does not write, so it has no patch.`);
				continue;
			}
			const column = file.table.columns.indexOf(key.ask.column);
			const diff = await correctionsOfFile(file.table, place, column, rows);
			await pipeline$1(Readable.from(writeChangeLines(diff, digest)), createWriteStream(join(to, names[place])));
			patches.push(names[place]);
			next.push(`Correct ${countOf(diff.changes.length, "row")}: assay apply ${pathWord(path)} ${pathWord(`${folder}/${names[place]}`)} --output ${pathWord(path)}`);
		}
		return {
			patches,
			next
		};
	} finally {
		await dataset.close();
	}
}

// src/cli/commands/audit.ts
function addAudit(program, terminal, finish) {
	const audit = program.command("audit").description("Have two experts answer the same rows, blind, and learn what to fix.");
	audit.command("start").description("Draw rows of a dataset and make a folder of files to send to experts, who see neither the current labels nor each other.").argument("<dataset>", "a dataset of the config by its name, or a data file").requiredOption("--experts <names>", "who answers, two or more, with commas between", nameList).option("--class <label>", "audit the rows of this label (default: all rows)").option("--size <size>", "how many rows to draw: 500, 10%, margin:5%, accept:lq=5% or kappa:0.8,from=0.6", "500").option("--label <column>", "the column of the labels (default: the config's, else inferred)").option("--guideline <file>", "the labelling guideline, Markdown, shown to experts").option("--show <columns>", "what experts see (default: all columns but key, label, source, split, annotator, predictions)", nameList).option("--ask <column>", "have this column typed in again, in place of the label").option("--tolerance <amount>", "with --ask: how far numbers may lie apart, 0.01 or 1%").option("--per-row <experts>", "how many of more than two experts answer each row, or all", "2").option("--strata <columns>", "columns to stratify by (default: label and source)", nameList).option("--flags <file>", "suspected rows, a stratum of their own: a CSV file with row_id").option("--decoys <share>", "decoys of neighbouring classes for each row of the class", "0.25").option("--key <columns>", "key columns (default: the config's, else inferred)", nameList).option("--config <file>", "the config (default: .github/assay.yml of the repository)").option("--secret <text>", "the secret of the draw (default: ASSAY_SECRET, else a fresh one)").option("--output <folder>", "the folder to make (default: audit- with the names of dataset and class)").option("--no-mask", "show experts personal data and secrets as they are (default: masked)").action(async (dataset, options) => {
		await start(dataset, options, terminal);
		finish(0);
	});
	audit.command("score").description("Score what came back: whether experts agree, whether the labels are right, what to fix, and a patch with what experts agree on.").argument("<folder>", "the folder that `assay audit start` made, answers in it").argument("[files...]", "answers that are elsewhere").option("--agreement <share>", "the agreement that is asked for", "0.8").option("--max-error <share>", "the share of wrong labels that passes", "0.05").option("--minimum <rows>", "under so many rows there is no verdict", "20").option("--confidence <share>", "the confidence of intervals", "0.95").option("--prefer <file>", "the file whose answers count where an expert answered twice").option("--gate", "exit code 1 unless the experts agree and the labels are right").option("--config <file>", "the config (default: .github/assay.yml of the repository)").option("--output <folder>", "where reports and patches go (default: score in the folder)").addOption(new Option("--format <format>", "what to print").choices([
		"terminal",
		"markdown",
		"json"
	]).default("terminal")).action(async (folder, files, options) => finish(await score(folder, files, options, terminal)));
	audit.command("status").description("Tell which answers of an audit are missing, and how long they take.").argument("<folder>", "the folder that `assay audit start` made").action(async (folder) => {
		const view = await readStatus(terminal.cwd, plain(folder));
		await terminal.out(tellStatus(view, terminal));
		finish(0);
	});
}
async function score(given, files, options, terminal) {
	const folder = plain(given);
	const output = options.output === void 0 ? `${folder}/score` : plain(options.output);
	const report = await scoreAudit(terminal.cwd, folder, files, options, output);
	const { patches, next } = await writeScore(report, {
		folder: output,
		config: options.config
	}, terminal);
	if (options.format === "json") await terminal.out(`${JSON.stringify(auditJson(report, patches), null, 2)}\n`);
	else if (options.format === "markdown") await terminal.out(renderAuditMarkdown(report, next));
	else await terminal.out(renderAuditTerminal(report, next, terminal));
	return options.gate && !passesGate(report) ? 1 : 0;
}
const plain = (folder) => folder.replace(/(?<=[^/\\])[/\\]+$/, "");
async function start(name, options, terminal) {
	const { cwd } = terminal;
	const progress = startProgress(terminal);
	progress.update(`drawing from ${name}`);
	const dataset = await openDataset(cwd, name, options);
	try {
		const folder = plain(options.output ?? folderOfAudit(dataset, options.class));
		await requireFreshFolder(cwd, folder);
		const guideline = await readGuideline(cwd, options.guideline);
		const secret = secretOf(options, terminal);
		const started = await startAudit(dataset, options, {
			cwd,
			secret,
			now: terminal.now()
		});
		const cost = await writeFolder(started, folder, guideline, terminal);
		progress.done();
		const view = {
			...started,
			cost,
			folder
		};
		await terminal.out(tellStart(view, terminal.width));
	} finally {
		progress.done();
		await dataset.close();
	}
}
function secretOf({ secret }, { env }) {
	const given = secret ?? env["ASSAY_SECRET"];
	if (given !== "") return given ?? randomBytes(32).toString("hex");
	throw new AssayError("bad-arguments", "The secret of an audit is not empty.", { hint: "Leave --secret and ASSAY_SECRET out for a fresh one." });
}

export { addAudit };