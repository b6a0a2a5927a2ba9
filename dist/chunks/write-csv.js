import { t as stringify } from "./sync.js";
import { i as cellText } from "./cell.js";
import { n as textEncoder, t as bomOf } from "./encode-text.js";

// src/core/table/csv/write-csv.ts
const LINE_ENDINGS = {
	lf: "\n",
	crlf: "\r\n",
	cr: "\r",
	mixed: "\n"
};
async function* writeCsv(dialect, columns, rows) {
	const encode = textEncoder(dialect.encoding);
	const newline = LINE_ENDINGS[dialect.lineEnding];
	if (dialect.bom) yield bomOf(dialect.encoding);
	let last;
	if (dialect.header && columns.length > 0) last = recordText(columns, dialect);
	for await (const batch of rows) {
		const texts = batch.map((row) => recordText(row.cells.map(cellText), dialect));
		if (texts.length === 0) continue;
		const ready = last === void 0 ? texts : [last, ...texts];
		last = ready.pop();
		if (ready.length > 0) yield encode(ready.map((text) => text + newline).join(""));
	}
	if (last === void 0) return;
	if (dialect.finalNewline) yield encode(last + newline);
	else yield encode(last === "" && dialect.quote !== null ? dialect.quote.repeat(2) : last);
}
function recordText(cells, dialect) {
	return stringify([cells], {
		delimiter: dialect.delimiter,
		quote: dialect.quote ?? "",
		escape: dialect.escape,
		quoted: dialect.quoting === "all",
		quoted_empty: dialect.quoting === "all",
		quoted_match: /[\r\n]/,
		record_delimiter: "\n",
		eof: false
	});
}

export { writeCsv as n, recordText as t };