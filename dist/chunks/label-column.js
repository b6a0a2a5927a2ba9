import { i as cellText, o as isBlank } from "./cell.js";
import { t as suggestWord } from "./suggest-word.js";
import { s as hasBlankKey } from "./diff-tables.js";
import { t as AssayError } from "./assay-error.js";
import { i as keyId, r as RowIds } from "./find-keys.js";

// src/core/labels/predictions/read-labelled-rows.ts
async function readLabelledRows(files) {
	const ids = new RowIds();
	const labelled = [];
	for (const [file, { table, keyColumns, label }] of files.entries()) for await (const rows of table.read()) for (const row of rows) {
		const cell = row.cells[label];
		const id = ids.next(row, table.columns, keyColumns);
		const key = keyColumns.length > 0 && !hasBlankKey(row.cells, keyColumns) ? keyId(row.cells, keyColumns) : id;
		labelled.push({
			id,
			...key === id ? {} : { key },
			file,
			row: row.index,
			...isBlank(cell) ? {} : { label: cellText(cell) }
		});
	}
	return labelled;
}

// src/cli/dataset/label-column.ts
function labelColumn({ path, table, policy, roles }) {
	if (roles.label !== void 0) return roles.label;
	const columns = `The columns of ${path} are ${table.columns.join(", ")}.`;
	if (policy.label === void 0) throw new AssayError("bad-arguments", `Which column of ${path} holds the labels is not known.`, { hint: `Name it with --label. ${columns}` });
	const meant = suggestWord(policy.label, table.columns);
	throw new AssayError("bad-arguments", `${path} has no column ${policy.label}.`, { hint: meant === void 0 ? columns : `Did you mean ${meant}?` });
}

export { readLabelledRows as n, labelColumn as t };