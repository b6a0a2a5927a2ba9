import { a as describePlace, i as describeDetail, r as describeCounterpart, t as tellingRows, u as nameOfFile } from "./telling-rows.js";

// src/core/render/report/kind-rows.ts
function kindRows({ findings }, most) {
	const isOneFile = findings.length === 1;
	return findings.slice(0, most).flatMap(({ file, finding }, at, { length }) => {
		const share = Math.floor(most / length) + (at < most % length ? 1 : 0);
		return tellingRows(finding, share).map((row) => isOneFile ? { row } : {
			file,
			row
		});
	});
}

// src/core/render/report/describe-row.ts
function describeRow({ file, row }) {
	const other = describeCounterpart(row);
	return [`${joined([
		file && nameOfFile(file),
		describePlace(row),
		named(row.key)
	])}${other ? ` ↔ ${joined([
		other.path,
		other.place,
		named(other.key)
	])}` : ""}`, describeDetail(row)].filter((part) => part !== "").join(": ");
}
function named(key) {
	return key === void 0 ? void 0 : `key ${key}`;
}
function joined(parts) {
	return parts.filter((part) => part !== void 0 && part !== "").join(", ");
}

export { kindRows as n, describeRow as t };