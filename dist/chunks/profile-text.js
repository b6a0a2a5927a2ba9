import { t as NO_MOMENTS } from "./moments.js";
import { b as tuple, h as number, l as array, o as _enum, v as strictObject, x as union, y as string } from "./schemas.js";
import { createHash } from "node:crypto";

// src/core/profile/profile-text.ts
const PROFILE_FORMAT = 1;
const count = number().int().nonnegative();
const moments = union([tuple([]), tuple([
	count,
	number(),
	number(),
	number(),
	number()
])]);
const columnType = _enum([
	"empty",
	"boolean",
	"integer",
	"number",
	"date",
	"datetime",
	"text",
	"json"
]);
const types = strictObject({
	boolean: count,
	integer: count,
	number: count,
	date: count,
	datetime: count,
	text: count,
	json: count
});
const column = strictObject({
	blank: count,
	filled: count,
	types,
	zeroPadded: count,
	type: columnType,
	distinct: count,
	sketch: strictObject({
		level: count,
		hashes: array(count)
	}).optional(),
	values: array(tuple([string(), count])).optional(),
	lengths: moments,
	numbers: moments,
	dmy: moments,
	mdy: moments
});
const profile = strictObject({
	rows: count,
	columns: array(column),
	sample: strictObject({
		level: count,
		rows: array(count),
		columns: array(array(string().nullable()))
	})
});
function writeProfile({ rows, columns, sample }) {
	const body = JSON.stringify({
		rows,
		columns: columns.map(({ distinct, values, lengths, numbers, days, ...rest }) => ({
			...rest,
			distinct: distinct.count,
			...distinct.sketch && { sketch: {
				level: distinct.sketch.level,
				hashes: [...distinct.sketch.hashes]
			} },
			...values && { values: [...values] },
			lengths: listOf(lengths),
			numbers: listOf(numbers),
			dmy: listOf(days.dmy),
			mdy: listOf(days.mdy)
		})),
		sample: {
			level: sample.level,
			rows: [...sample.rows],
			columns: sample.columns.map((texts) => texts.map((text) => text ?? null))
		}
	});
	return `${digestOf(body)}\n${body}`;
}
function readProfile(text) {
	const end = text.indexOf("\n");
	const body = text.slice(end + 1);
	if (end < 0 || text.slice(0, end) !== digestOf(body)) return void 0;
	const read = profile.safeParse(jsonOf(body));
	if (!read.success) return void 0;
	const { rows, columns, sample } = read.data;
	return {
		rows,
		columns: columns.map(columnOf),
		sample: {
			...sample,
			columns: sample.columns.map((texts) => texts.map((each) => each ?? void 0))
		}
	};
}
function columnOf({ distinct, sketch, values, lengths, numbers, dmy, mdy, ...rest }) {
	return {
		...rest,
		distinct: sketch ? {
			count: distinct,
			exact: false,
			sketch: {
				...sketch,
				hashes: new Set(sketch.hashes)
			}
		} : {
			count: distinct,
			exact: true
		},
		...values && { values: new Map(values) },
		lengths: momentsOf(lengths),
		numbers: momentsOf(numbers),
		days: {
			dmy: momentsOf(dmy),
			mdy: momentsOf(mdy)
		}
	};
}
function listOf({ count: numbers, min, max, mean, squares }) {
	return numbers === 0 ? [] : [
		numbers,
		min,
		max,
		mean,
		squares
	];
}
function momentsOf(list) {
	if (list.length === 0) return NO_MOMENTS;
	const [numbers, min, max, mean, squares] = list;
	return {
		count: numbers,
		min,
		max,
		mean,
		squares
	};
}
function digestOf(body) {
	return `assay-profile ${1} ${createHash("sha256").update(body).digest("hex")}`;
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

export { readProfile, writeProfile };