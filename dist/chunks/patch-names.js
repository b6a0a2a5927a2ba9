// src/cli/suggest-labels/patch-names.ts
function patchNames(paths) {
	const names = paths.map((path) => path.slice(path.lastIndexOf("/") + 1));
	const taken = /* @__PURE__ */ new Set();
	return names.map((name, place) => {
		let free = names.indexOf(name) !== names.lastIndexOf(name) ? paths[place].replaceAll("/", "--") : name;
		while (taken.has(free)) free = `-${free}`;
		taken.add(free);
		return `${free}.patch.jsonl`;
	});
}

export { patchNames as t };