import { t as countOf } from "./count-of.js";
import { t as formatCount } from "./format-count.js";
import { t as listNames } from "./list-names.js";

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

// src/core/render/diff/column-phrases.ts
const MOST_NAMES = 3;
function columnPhrases({ base, head, columns }) {
	const renamed = columns.pairs.filter((pair) => pair.renamed && hasHeader(base) === hasHeader(head));
	return [
		named(columns.added.map((column) => head.columns[column] ?? ""), "added"),
		named(columns.removed.map((column) => base.columns[column] ?? ""), "removed"),
		renamed.length === 1 ? renamed.map((pair) => {
			return `column ${[base.columns[pair.base] ?? "", head.columns[pair.head] ?? ""].map((name) => listNames([name])).join(" renamed to ")}`;
		}) : renamed.length > 1 ? [`${countOf(renamed.length, "column")} renamed`] : [],
		columns.pairs.some((pair) => pair.moved) ? ["columns reordered"] : []
	].flat();
}
function hasHeader({ dialect }) {
	return dialect.format !== "csv" || dialect.header;
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
	"type-spelling": {
		title: "values typed by the format",
		sentence: "The same value where one format has types and the other has not, such as \"1\" in CSV and 1 in JSON."
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

// src/core/render/diff/unread-phrase.ts
const CUT = /* @__PURE__ */ new Set(["compression-error", "format-error"]);
function isCutShort({ problems }) {
	return problems.some(({ code }) => CUT.has(code));
}
function unreadPhrase({ rowCount }, side) {
	return `only the ${rowCount === 1 ? "first row" : `first ${formatCount(rowCount)} rows`}${side === "base" ? " of base" : ""} could be read`;
}

// src/core/render/diff/headline-of.ts
function headlineOf(diff) {
	const classes = modifiedPhrase(diff);
	const rows = rowPhrases(diff, classes === void 0);
	const columns = columnPhrases(diff);
	const cut = cutPhrases(diff);
	const dialect = cut.length > 0 ? [] : describeDialectChange(diff.base.dialect, diff.head.dialect);
	const groups = [
		cut,
		classes ? [classes] : [],
		rows,
		columns,
		dialect
	].filter((phrases) => phrases.length > 0).map((phrases) => phrases.join(", "));
	if (groups.length === 0) return "no change";
	if (groups.length === 1 && dialect.length > 0) return `No rows changed: ${groups[0]}`;
	return groups.join("; ").replace(/^column/, "Column");
}
function cutPhrases({ base, head }) {
	return [...isCutShort(head) ? [unreadPhrase(head, "head")] : [], ...isCutShort(base) ? [unreadPhrase(base, "base")] : []];
}
function rowPhrases({ base, head, counts }, withModified) {
	return [
		[isCutShort(base) ? 0 : counts.added, "added"],
		[isCutShort(head) ? 0 : counts.removed, "removed"],
		[withModified ? counts.modified : 0, "modified"],
		[counts.moved, "moved"]
	].filter(([count]) => count > 0).map(([count, verb], i) => `${i === 0 ? countOf(count, "row") : formatCount(count)} ${verb}`);
}

export { describeDialect as a, kindPhrase as i, isCutShort as n, unreadPhrase as r, headlineOf as t };