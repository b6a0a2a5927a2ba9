// src/core/privacy/hidden-columns.ts
function namesHidden(names, columns) {
	const hidden = new Set(columns.map(fold));
	return names.filter((name) => hidden.has(fold(name)));
}
function hiddenColumns({ base, head, columns }, listed) {
	const hidden = new Set(namesHidden([...base.columns, ...head.columns], listed));
	if (hidden.size === 0) return hidden;
	for (const pair of columns.pairs) {
		const names = [base.columns[pair.base] ?? "", head.columns[pair.head] ?? ""];
		if (names.some((name) => hidden.has(name))) for (const name of names) hidden.add(name);
	}
	return hidden;
}
function fold(name) {
	return name.trim().normalize("NFKC").toLowerCase();
}

export { namesHidden as n, hiddenColumns as t };