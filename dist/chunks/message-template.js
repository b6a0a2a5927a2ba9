import { t as ExpressionError } from "./expression-error.js";

// src/core/rules/message-template.ts
function parseMessage(text) {
	const parts = [];
	for (const { 0: found, 1: name, index } of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g)) {
		if (found === "{" || found === "}" || name?.trim() === "") throw new ExpressionError(`\`${found}\` in the message names no column`, index, "Write `{price}` for the cell of the column `price`, and `{{` for a brace.");
		if (name === void 0) parts.push(found === "{{" || found === "}}" ? found[0] : found);
		else if (name.startsWith("old.")) parts.push({
			column: name.slice(4),
			old: true
		});
		else parts.push({
			column: name,
			old: false
		});
	}
	return parts;
}
function fillMessage(template, cellOf) {
	return template.map((part) => typeof part === "string" ? part : cellOf(part.column, part.old)).join("");
}

export { parseMessage as n, fillMessage as t };