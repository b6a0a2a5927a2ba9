// src/core/checks/dimension.ts
const DIMENSIONS = [
	"accuracy",
	"validity",
	"consistency",
	"uniqueness",
	"completeness",
	"timeliness"
];

// src/core/checks/dimension-weights.ts
const PROFILES = {
	classification: {
		accuracy: 3,
		consistency: 3,
		uniqueness: 2,
		validity: 2,
		completeness: 1,
		timeliness: 1
	},
	recommendation: {
		timeliness: 3,
		uniqueness: 3,
		completeness: 2,
		consistency: 2,
		accuracy: 1,
		validity: 1
	},
	regression: {
		accuracy: 3,
		completeness: 2,
		consistency: 2,
		validity: 2,
		uniqueness: 1,
		timeliness: 1
	},
	text: {
		uniqueness: 3,
		validity: 3,
		accuracy: 2,
		consistency: 2,
		completeness: 1,
		timeliness: 1
	}
};
const EQUAL = {
	accuracy: 1,
	validity: 1,
	consistency: 1,
	uniqueness: 1,
	completeness: 1,
	timeliness: 1
};
function weighDimensions(policy) {
	return {
		...policy.profile === void 0 ? EQUAL : PROFILES[policy.profile],
		...policy.dimensions
	};
}

export { weighDimensions as n, DIMENSIONS as r, PROFILES as t };