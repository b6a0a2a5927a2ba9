import { t as AssayError } from "./assay-error.js";

// src/core/out-of-memory.ts
const OUT_OF_MEMORY = /array buffer allocation failed|invalid typed array length|invalid array buffer length|invalid string length|cannot create a string longer/i;
const MORE_MEMORY = "Give Node more, for example by NODE_OPTIONS=--max-old-space-size=8192, or split the file.";
function tellOutOfMemory(error) {
	if (!(error instanceof RangeError || isTooLong(error)) || !OUT_OF_MEMORY.test(error.message)) return error;
	return new AssayError("unsupported", "There is not enough memory to read so large a file.", {
		hint: MORE_MEMORY,
		cause: error
	});
}
function isTooLong(error) {
	return error instanceof Error && "code" in error && error.code === "ERR_STRING_TOO_LONG";
}

export { tellOutOfMemory as n, MORE_MEMORY as t };