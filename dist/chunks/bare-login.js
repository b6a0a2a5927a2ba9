// src/core/review/bare-login.ts
function bareLogin(login) {
	return login.replace(/^@/, "").toLowerCase();
}

export { bareLogin as t };