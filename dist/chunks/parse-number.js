// src/core/profile/parse-number.ts
const MAX_LENGTH = 400;
const TELEPHONE_DIGITS = 7;
const PLAIN = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const COMMA_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL_COMMA = /^([+-]?)(0|[1-9]\d*),(\d+)$/;
const DOT_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?:,(\d+))?$/;
const OTHER_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:[\u00a0\u202f\u2009'’]\d{3})+)(?:[.,](\d+))?$/;
function parseNumber(text) {
	if (text.length === 0 || text.length > MAX_LENGTH || !startsLikeNumber(text)) return void 0;
	const plain = PLAIN.exec(text);
	if (plain) {
		const [, sign = "", whole = "", fraction = "", power] = plain;
		if (whole === "" && fraction === "") return void 0;
		if (sign === "+" && fraction === "" && power === void 0 && whole.length >= TELEPHONE_DIGITS) return void 0;
		return decimal(sign, whole, fraction, power);
	}
	const grouped = COMMA_GROUPS.exec(text) ?? DECIMAL_COMMA.exec(text) ?? DOT_GROUPS.exec(text) ?? OTHER_GROUPS.exec(text);
	if (!grouped) return void 0;
	const [, sign = "", whole = "", fraction = ""] = grouped;
	return decimal(sign, whole.replace(/\D/g, ""), fraction, void 0);
}
function equalNumbers(a, b) {
	if (a.digits !== b.digits || a.exponent !== b.exponent) return false;
	return a.negative === b.negative || a.digits === "";
}
function startsLikeNumber(text) {
	const code = text.charCodeAt(0);
	return code >= 48 && code <= 57 || code === 43 || code === 45 || code === 46;
}
function decimal(sign, whole, fraction, power) {
	const place = Number(power ?? 0) - fraction.length;
	const all = (whole + fraction).replace(/^0+/, "");
	const digits = withoutTrailingZeros(all);
	return {
		negative: sign === "-",
		digits,
		exponent: digits === "" ? 0 : place + all.length - digits.length,
		place,
		scientific: power !== void 0
	};
}
function withoutTrailingZeros(digits) {
	let end = digits.length;
	while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
	return digits.slice(0, end);
}

export { parseNumber as n, withoutTrailingZeros as r, equalNumbers as t };