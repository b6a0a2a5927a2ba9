import { r as InvalidArgumentError } from "./esm2.js";

// src/cli/name-list.ts
function nameList(text) {
	const names = text.split(",").map((name) => name.trim()).filter((name) => name !== "");
	if (names.length > 0) return names;
	throw new InvalidArgumentError("It takes names with commas between, such as a,b.");
}

export { nameList as t };