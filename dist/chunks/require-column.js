import { at as Dictionary } from "./parse-table-schema.js";
import { i as cellText, o as isBlank } from "./cell.js";
import { t as formatCount } from "./format-count.js";
import { n as columnName } from "./changed-rows.js";
import { t as listNames } from "./list-names.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as countPhrase } from "./count-phrase.js";
import { t as AssayError } from "./assay-error.js";
import { r as RowIds } from "./find-keys.js";
import { t as sourceOfPath } from "./source-of-path.js";
import { t as readAnswer } from "./read-answer.js";
import { t as openData } from "./open-data.js";
import { l as maskOfKey } from "./add-dataset-options.js";

// src/core/labels/slices/parting.ts
const BLANK = "(blank)";

// src/core/labels/slices/missing-outcomes.ts
const MOST_BLANK = .5;
function countedColumns({ columns, ids }) {
	return [...columns].flatMap(([name, { ofRow }]) => {
		return ofRow.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0) > ids.length * MOST_BLANK ? [] : [name];
	});
}
function missingOutcomes({ columns, ids }, counted) {
	const codes = counted.flatMap((name) => columns.get(name)?.ofRow ?? []);
	const rows = [...ids.keys()];
	return {
		measure: "missing",
		rows,
		bad: rows.map((row) => codes.some((ofRow) => ofRow[row] < 0)),
		idle: { blanks: counted }
	};
}

// src/core/labels/slices/part-rows.ts
function partRows(table, parting) {
	const parts = new Dictionary();
	const total = table.ids.length;
	if (parting.column === void 0) {
		const ofFile = table.files.map(({ path, policy }) => parts.numberOf(parting.kind === "source" ? sourceOfPath(path, policy.source) : parting.partOf(path)));
		const ofRow = Int32Array.from(table.fileOf, (file) => ofFile[file]);
		return {
			parting,
			values: parts.values,
			ofRow
		};
	}
	const column = table.columns.get(parting.column);
	if (!column) return {
		parting,
		values: [],
		ofRow: new Int32Array(total).fill(-1)
	};
	const ofValue = column.values.map((text) => parts.numberOf(parting.partOf(text)));
	const ofRow = Int32Array.from(column.ofRow, (code) => code < 0 ? parts.numberOf(BLANK) : ofValue[code]);
	return {
		parting,
		values: parts.values,
		ofRow
	};
}

// src/core/labels/slices/read-slice-table.ts
async function readSliceTable(files) {
	const total = files.reduce((sum, { table }) => sum + table.rowCount, 0);
	const ids = [];
	const given = new RowIds();
	const fileOf = new Int32Array(total);
	const indexOf = new Int32Array(total);
	const columns = /* @__PURE__ */ new Map();
	for (const [place, { table, keyColumns }] of files.entries()) {
		const read = /* @__PURE__ */ new Map();
		for (const column of table.columns.keys()) {
			const name = columnName(table.columns, column);
			if (!read.has(name)) read.set(name, column);
			if (!columns.has(name)) columns.set(name, {
				dictionary: new Dictionary(),
				ofRow: new Int32Array(total).fill(-1)
			});
		}
		for await (const rows of table.read()) for (const row of rows) {
			const at = ids.push(given.next(row, table.columns, keyColumns)) - 1;
			fileOf[at] = place;
			indexOf[at] = row.index;
			for (const [name, column] of read) {
				const cell = row.cells[column];
				if (isBlank(cell)) continue;
				const { dictionary, ofRow } = columns.get(name);
				ofRow[at] = dictionary.numberOf(cellText(cell));
			}
		}
	}
	return {
		files,
		ids,
		fileOf,
		indexOf,
		columns: new Map([...columns].map(([name, { dictionary, ofRow }]) => [name, {
			values: dictionary.values,
			ofRow
		}])),
		...rolesOf(files[0])
	};
}
function rolesOf({ table, roles, keyColumns }) {
	const named = (column) => columnName(table.columns, column);
	return {
		...roles.label === void 0 ? {} : { label: named(roles.label) },
		...roles.source === void 0 ? {} : { source: named(roles.source) },
		text: roles.text.map(named),
		keys: keyColumns.map(named)
	};
}

// src/core/labels/verdicts/judged-label.ts
function judgedLabel({ rows }, { label, columns }) {
	const column = label === void 0 ? void 0 : columns.get(label);
	if (!column || column.values.length < 2) return void 0;
	const known = new Set(column.values);
	const judged = new Set(rows.map(({ row, current }) => current !== void 0 && known.has(current) ? current : column.values[column.ofRow[row]]));
	const [only] = judged;
	return judged.size === 1 ? only : void 0;
}

// src/core/labels/verdicts/open-verdicts-note.ts
function openVerdictsNote({ rows }) {
	const open = rows.filter(({ verdict }) => verdict === "open");
	if (open.length === 0) return void 0;
	const all = weightOf(rows);
	const wrong = weightOf(rows.filter(({ verdict }) => verdict === "wrong")) / all;
	const most = wrong + weightOf(open) / all;
	return `${countPhrase(open.length, "verdict is", "verdicts are")} still open, and left out of the rates of wrong labels: over all rows that rate is ${shown$1(wrong)} were they all right, and ${shown$1(most)} were they all wrong.`;
}
const weightOf = (rows) => rows.reduce((sum, { inclusion }) => sum + 1 / inclusion, 0);
const shown$1 = (rate) => `${(100 * rate).toFixed(1)} %`;

// src/core/labels/verdicts/find-verdict-columns.ts
const REQUIRED = [
	"row_id",
	"inclusion",
	"verdict"
];
const OPTIONAL = ["stratum", "current"];
const NO_EXPERTS = /^(?:path|file|row|line|code|note|notes|label|weight|reason|agreed|correction)$/i;
function findVerdictColumns(columns, name, own) {
	const named = /* @__PURE__ */ new Map();
	for (const each of [...REQUIRED, ...OPTIONAL]) {
		const column = columns.indexOf(each);
		if (column >= 0) named.set(each, column);
	}
	const missing = REQUIRED.find((each) => !named.has(each));
	if (missing !== void 0) {
		const meant = suggestWord(missing, columns);
		throw new AssayError("bad-input", `${name} has no column ${missing}.`, { hint: meant === void 0 ? `A file of verdicts has the columns row_id, stratum, inclusion, current and verdict; this one has ${listNames(columns)}.` : `Rename the column ${meant}, if it is that.` });
	}
	const taken = new Set(named.values());
	return {
		named,
		experts: columns.flatMap((expert, column) => taken.has(column) || own.has(expert) || NO_EXPERTS.test(expert) || expert.trim() === "" ? [] : [{
			name: expert,
			column
		}])
	};
}

// src/core/labels/verdicts/row-verdict.ts
const VERDICTS = [
	"right",
	"wrong",
	"open"
];

// src/core/labels/verdicts/read-verdicts.ts
const MOST_TOLD = 5;
const LEAST_INCLUSION = 1e-12;
const NUMBER = /^\s*(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?\s*$/;
async function readVerdicts(table, name, { ids, columns, labels }) {
	const { named, experts } = findVerdictColumns(table.columns, name, new Set(columns));
	const places = new Map(ids.map((id, row) => [id, row]));
	const seen = /* @__PURE__ */ new Map();
	const faults = [];
	const unknown = [];
	const rows = [];
	for await (const batch of table.read()) for (const { index, cells } of batch) {
		const line = table.line(index);
		const at = line === void 0 ? `row ${index + 1}` : `line ${line}`;
		const cell = (column) => named.has(column) ? cells[named.get(column)] : void 0;
		const id = cellText(cell("row_id"));
		const inclusion = inclusionOf(cell("inclusion"));
		const verdict = verdictOf(cell("verdict"));
		if (id === "") faults.push(`${at}: the row_id is blank`);
		else if (seen.has(id)) faults.push(`${at}: the row_id stands in ${seen.get(id)} too`);
		if (inclusion === void 0) faults.push(`${at}: the inclusion ${shown(cell("inclusion"))} is no number above 0 and up to 1`);
		if (verdict === void 0) faults.push(`${at}: the verdict ${shown(cell("verdict"))} is none of ${VERDICTS.join(", ")}`);
		seen.set(id, at);
		const row = places.get(id);
		if (row === void 0) unknown.push(id);
		if (row === void 0 || inclusion === void 0 || verdict === void 0) continue;
		const current = cell("current");
		rows.push({
			row,
			stratum: cellText(cell("stratum")),
			inclusion,
			...isBlank(current) ? {} : { current: cellText(current) },
			verdict,
			answers: experts.map(({ column }) => readAnswer(cellText(cells[column]), labels))
		});
	}
	if (faults.length > 0) throw cannotUse(name, faults);
	if (rows.length === 0) throw new AssayError("bad-input", `None of the rows of ${name} is one of the dataset.`, { hint: "Give the file of verdicts of an audit of this dataset; ids of rows without a key change with their content." });
	return {
		experts: experts.map((expert) => expert.name),
		rows,
		unknown: {
			count: unknown.length,
			first: unknown.slice(0, MOST_TOLD)
		}
	};
}
function inclusionOf(cell) {
	const text = cellText(cell);
	const value = NUMBER.test(text) ? Number(text) : NaN;
	return value >= LEAST_INCLUSION && value <= 1 ? value : void 0;
}
function verdictOf(cell) {
	const text = cellText(cell).trim().toLowerCase();
	return VERDICTS.find((verdict) => verdict === text);
}
const shown = (cell) => isBlank(cell) ? "(blank)" : listNames([cellText(cell)]);
function cannotUse(name, faults) {
	const left = faults.length - MOST_TOLD;
	const told = [...faults.slice(0, MOST_TOLD), ...left > 0 ? [`and ${formatCount(left)} more`] : []];
	return new AssayError("bad-input", `${name} cannot be used.\n${told.join("\n")}`, { hint: "docs/slices.md shows what a file of verdicts looks like." });
}

// src/cli/verdicts/open-verdicts.ts
async function openVerdicts(cwd, spec, sliceTable, { files, policy, config }) {
	const { ids, columns } = sliceTable;
	const data = await openData(cwd, spec, {});
	try {
		const [table, ...others] = data.tables.values();
		if (!table || others.length > 0) throw new AssayError("bad-arguments", `${data.name} has several sheets, and one is read.`, { hint: "Save the verdicts as CSV or JSON Lines." });
		const about = {
			ids,
			columns: [...columns.keys()],
			labels: policy.labels ?? []
		};
		const verdicts = await readVerdicts(table, data.name, about);
		const mask = maskOfKey(files[0], config.privacy);
		const judged = judgedLabel(verdicts, sliceTable);
		return {
			verdicts,
			...judged === void 0 ? {} : { judgedLabel: judged },
			notes: notesOf(verdicts, mask)
		};
	} finally {
		await data.close();
	}
}
function notesOf(verdicts, mask) {
	const { unknown } = verdicts;
	const strangers = countPhrase(unknown.count, "verdict is", "verdicts are");
	const open = openVerdictsNote(verdicts);
	return [...unknown.count > 0 ? [`${strangers} about rows that the dataset does not have, and left out: ${listNames(unknown.first.map(mask))}.`] : [], ...open === void 0 ? [] : [open]];
}

// src/cli/slices/require-column.ts
function requireColumn(name, { columns }, others = []) {
	if (columns.has(name) || others.includes(name)) return;
	const known = [...columns.keys()];
	const meant = suggestWord(name, known);
	throw new AssayError("bad-arguments", `The dataset has no column ${name}.`, { hint: meant === void 0 ? `Its columns are ${listNames(known)}.` : `Did you mean ${meant}?` });
}

export { countedColumns as a, partRows as i, openVerdicts as n, missingOutcomes as o, readSliceTable as r, BLANK as s, requireColumn as t };