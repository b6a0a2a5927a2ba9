import { t as shellWord } from "./shell-word.js";
import { stat } from "node:fs/promises";

// src/cli/dataset/audit-command.ts
function auditCommand(dataset, { label, key, config, flags }) {
	const options = {
		label,
		key: key?.join(","),
		flags,
		config
	};
	const words = Object.entries(options).flatMap(([option, value]) => value === void 0 ? [] : [`--${option}`, shellWord(value)]);
	return [...[
		"assay audit start",
		shellWord(dataset),
		...words
	], "--experts expert-1,expert-2"].join(" ");
}

// src/cli/is-same-file.ts
async function isSameFile(path, other) {
	const [one, two] = await Promise.all([path, other].map((each) => stat(each, { bigint: true }).catch(() => void 0)));
	return one !== void 0 && two !== void 0 && one.dev === two.dev && one.ino === two.ino;
}

export { auditCommand as n, isSameFile as t };