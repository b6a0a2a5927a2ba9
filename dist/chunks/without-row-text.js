// src/core/privacy/without-row-text.ts
function withoutRowText({ chart: _____, ...finding }) {
	return {
		...finding,
		rows: finding.rows.map(({ key: _, detail: __, counterpart, ...position }) => {
			if (!counterpart) return position;
			const { key: ___, author: ____, ...other } = counterpart;
			return {
				...position,
				counterpart: other
			};
		})
	};
}

export { withoutRowText as t };