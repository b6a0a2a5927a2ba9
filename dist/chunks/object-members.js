import { t as Literal } from "./cell.js";
import { a as visit, i as printParseErrorCode } from "./main.js";
import { t as skipString } from "./skip-string.js";

// src/core/table/json/find-fault.ts
function findFault(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return syntaxFault(text);
	}
	if (value === null) return "null instead of an object";
	if (Array.isArray(value)) return "an array instead of an object";
	return typeof value === "object" ? void 0 : `a ${typeof value} instead of an object`;
}
function syntaxFault(text) {
	let first;
	try {
		visit(text, { onError(code, offset) {
			const words = printParseErrorCode(code).replace(/\B[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
			first ??= `no JSON: ${words.toLowerCase()} at character ${offset + 1}`;
		} });
	} catch {}
	return first ?? "no JSON";
}

// src/core/table/json/minify-json.ts
function minifyJson(text) {
	if (!/[ \t\r\n]/.test(text)) return text;
	const parts = [];
	let kept = 0;
	for (let at = 0; at < text.length;) {
		const char = text[at];
		if (char === "\"") at = skipString(text, at);
		else if (char === " " || char === "	" || char === "\r" || char === "\n") {
			parts.push(text.slice(kept, at));
			kept = ++at;
		} else at++;
	}
	parts.push(text.slice(kept));
	return parts.join("");
}

// src/core/table/json/object-members.ts
function objectMembers(text) {
	const members = [];
	let at = skipSpace(text, text.indexOf("{") + 1);
	while (text[at] === "\"") {
		const keyEnd = skipString(text, at);
		const key = stringValue(text.slice(at, keyEnd));
		const start = skipSpace(text, text.indexOf(":", keyEnd) + 1);
		const end = skipValue(text, start);
		members.push({
			key,
			start,
			end
		});
		at = skipSpace(text, end);
		if (text[at] === ",") at = skipSpace(text, at + 1);
	}
	return members;
}
function memberCell(text, member) {
	const value = text.slice(member.start, member.end);
	return value.startsWith("\"") ? stringValue(value) : new Literal(minifyJson(value));
}
function stringValue(json) {
	return json.includes("\\") ? JSON.parse(json) : json.slice(1, -1);
}
function skipSpace(text, start) {
	let at = start;
	while (isSpace(text.charCodeAt(at))) at++;
	return at;
}
function skipValue(text, start) {
	if (text[start] === "\"") return skipString(text, start);
	let depth = 0;
	for (let at = start;;) {
		const char = text[at];
		if (char === "\"") {
			at = skipString(text, at);
			continue;
		}
		if (char === "}" || char === "]") {
			if (depth === 0) return at;
			depth--;
			if (depth === 0) return at + 1;
		} else if (char === "{" || char === "[") depth++;
		else if (depth === 0 && (char === "," || isSpace(char.charCodeAt(0)))) return at;
		at++;
	}
}
function isSpace(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}

export { objectMembers as n, findFault as r, memberCell as t };