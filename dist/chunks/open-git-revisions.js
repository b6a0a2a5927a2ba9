import { Ct as maskOf, St as repeatedNames, _ as Closers, _t as findingKinds, a as LfsMismatch, at as dimensionCounts, bt as locateFindings, c as openData, ct as tellingRows, d as decodeText, dt as describeDetail, f as ByteReader, ft as describeWaiver, g as openFileSource, gt as holdsMerge, h as spoolData, ht as tallyFindings, i as downloadLfsObject, it as describeCounts, kt as withoutRowText, l as streamSource, lt as listedRows, m as createDataContext, mt as countFiles, n as openGitHubRevisions, o as verifyLfsObject, p as StreamEnded, r as findLfsServer, s as LfsFailure, st as verdictOf, u as checkTextSize, ut as describeCounterpart, v as renderReportMarkdown } from "./describe-row.js";
import { t as formatCount } from "./format-count.js";
import { n as maskText } from "./mask-text.js";
import { i as cellText, t as Literal } from "./cell.js";
import { t as countOf } from "./count-of.js";
import { t as AssayError } from "./assay-error.js";
import { n as trusted, t as html } from "./html.js";
import { createHash } from "node:crypto";
import { constants, createWriteStream, existsSync } from "node:fs";
import { lstat, mkdir, open, readFile, writeFile } from "node:fs/promises";
import { join, resolve, sep, win32 } from "node:path";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { spawn } from "node:child_process";

// src/core/render/html/cut-text.ts
const MAX_CELL_LENGTH = 1e4;
const LEAD = 500;
function cutText(text, at = 0, length = MAX_CELL_LENGTH) {
	if (text.length <= length) return text;
	const start = Math.max(0, Math.min(at - LEAD, text.length - length));
	const before = start > 0 ? `(${countOf(start, "character")}) … ` : "";
	const rest = text.length - start - length;
	const after = rest > 0 ? ` … (${countOf(rest, "more character")})` : "";
	return before + text.slice(start, start + length) + after;
}
function firstDifference(a, b) {
	const length = Math.min(a.length, b.length);
	let i = 0;
	while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
	return i;
}

// src/core/render/html/choose-rows.ts
const PAGE_BUDGET = {
	rows: 25e4,
	characters: 8e7
};
function chooseRows(changes, budget) {
	const chosen = new Uint8Array(changes.length);
	let { rows, characters } = budget;
	let leftOut = 0;
	for (const rank of [
		0,
		1,
		2
	]) changes.forEach((change, i) => {
		if (rankOf$1(change) !== rank) return;
		const length = lengthOf(change);
		if (rows < 1 || characters < length) {
			leftOut++;
			return;
		}
		rows--;
		characters -= length;
		chosen[i] = 1;
	});
	return {
		changes: changes.filter((_, i) => chosen[i] === 1),
		leftOut,
		rest: {
			rows,
			characters
		}
	};
}
function rankOf$1(change) {
	if (change.op === "moved") return 2;
	if (change.op !== "modified") return 0;
	if (change.filled) return -1;
	return change.cells.some((cell) => cell.class.class !== "cosmetic") ? 0 : 1;
}
function lengthOf(change) {
	switch (change.op) {
		case "moved": return 0;
		case "removed": return totalLength(change.base.cells);
		case "added": return totalLength(change.head.cells);
		case "modified": return totalLength(change.head.cells) + totalLength(change.cells.map((cell) => cell.base));
	}
}
function totalLength(cells) {
	return cells.reduce((sum, cell) => sum + Math.min(cellText(cell).length, MAX_CELL_LENGTH), 0);
}

// src/core/render/html/embed-json.ts
const ESCAPES = {
	"<": "\\u003c",
	"\u2028": "\\u2028",
	"\u2029": "\\u2029"
};
function embedJson(value) {
	return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => ESCAPES[character]);
}

// src/core/render/html/page-data.ts
const CHANGE_NAMES = [
	"added",
	"removed",
	"modified",
	"moved"
];

// src/core/render/html/encode-row.ts
const MOVED_CELL_LENGTH = 200;
const MOVED_COLUMNS = 4;
var RowEncoder = class {
	#diff;
	#unified;
	#kinds;
	#mask;
	constructor(diff, unified, kinds) {
		this.#diff = diff;
		this.#unified = unified;
		this.#kinds = kinds;
		this.#mask = maskOf(diff);
	}
	encode(change, row) {
		const { base, head } = this.#diff;
		const { ofBase, ofHead } = this.#unified;
		switch (change.op) {
			case "added": return [...start("added", 0, void 0, place(head, change.head.index)), trim(this.#lay(textOf(this.#mask.row("head", change.head)), ofHead))];
			case "removed": return [...start("removed", 0, place(base, change.base.index), void 0), trim(this.#lay(textOf(this.#mask.row("base", change.base)), ofBase))];
			case "modified": return this.#encodeModified(change);
			case "moved": return this.#encodeMoved(change, row?.cells ?? []);
		}
	}
	#encodeModified(change) {
		const { base, head } = this.#diff;
		const { ofBase, ofHead } = this.#unified;
		const mask = this.#mask;
		const cells = this.#lay(textOf(mask.row("head", change.head)), ofHead);
		for (const column of this.#diff.columns.removed) cells[ofBase[column]] = encodeCell(mask.cell("base", column, change.base.cells[column]));
		const changes = [];
		for (const cell of change.cells) {
			const column = cell.headColumn === void 0 ? ofBase[cell.baseColumn] : ofHead[cell.headColumn];
			if (column === void 0 || this.#unified.columns[column].change === "added") continue;
			const before = mask.cell("base", cell.baseColumn ?? -1, cell.base);
			const after = mask.cell("head", cell.headColumn ?? -1, cell.head);
			const at = firstDifference(cellText(before), cellText(after));
			cells[column] = encodeCell(after, at);
			changes.push(column, this.#kinds.indexOf(cell.class), encodeCell(before, at));
		}
		return [
			...start("modified", (change.moved ? 1 : 0) | (change.keyChanged ? 2 : 0), place(base, change.base.index), place(head, change.head.index)),
			trim(cells),
			changes
		];
	}
	#encodeMoved(change, row) {
		const { base, head, key } = this.#diff;
		const shown = key.headColumns.length > 0 ? key.headColumns : [...row.keys()].slice(0, MOVED_COLUMNS);
		const cells = new Array(Math.max(0, ...shown) + 1).fill(null);
		for (const i of shown) cells[i] = encodeCell(this.#mask.cell("head", i, row[i]), 0, MOVED_CELL_LENGTH);
		return [...start("moved", 0, place(base, change.baseIndex), place(head, change.headIndex)), trim(cells)];
	}
	#lay(row, columns) {
		const cells = new Array(this.#unified.columns.length).fill(null);
		row.forEach((cell, i) => {
			cells[columns[i]] = encodeCell(cell);
		});
		return cells;
	}
};
function place(table, index) {
	return [index + 1, table.line(index) ?? 0];
}
function start(change, flags, [baseRow, baseLine] = [0, 0], [headRow, headLine] = [0, 0]) {
	return [
		CHANGE_NAMES.indexOf(change),
		flags,
		baseRow,
		baseLine,
		headRow,
		headLine
	];
}
function textOf(row) {
	return row.raw === void 0 ? row.cells : [row.raw];
}
function encodeCell(cell, at = 0, length = MAX_CELL_LENGTH) {
	if (cell === void 0) return null;
	const text = cutText(cellText(cell), at, length);
	return cell instanceof Literal ? [text] : text;
}
function trim(cells) {
	while (cells.length > 0 && cells.at(-1) === null) cells.pop();
	return cells;
}

// src/core/render/html/kind-list.ts
var KindList = class {
	#indexes = /* @__PURE__ */ new Map();
	list = [];
	indexOf({ class: name, kind }) {
		const known = this.#indexes.get(kind);
		if (known !== void 0) return known;
		this.#indexes.set(kind, this.list.length);
		return this.list.push([name, kind]) - 1;
	}
};

// src/core/render/html/unify-columns.ts
function unifyColumns(diff) {
	const { base, head, columns: pairing, key } = diff;
	const pairOfHead = new Map(pairing.pairs.map((pair) => [pair.head, pair]));
	const changed = new Map(diff.columnChanges.map((c) => [c.headColumn, c]));
	const columns = head.columns.map((name, i) => {
		const pair = pairOfHead.get(i);
		const counts = changed.get(i);
		return {
			name: maskText(name),
			...repeatedNames(head.columns).has(name) ? { place: i + 1 } : {},
			change: pair === void 0 ? "added" : pair.renamed ? "renamed" : "same",
			...pair?.renamed ? { from: maskText(base.columns[pair.base] ?? "") } : {},
			key: key.headColumns.includes(i),
			changed: counts ? counts.cosmetic + counts.damage + counts.substantive : 0
		};
	});
	const ofHead = columns.map((_, i) => i);
	const ofBase = [];
	for (const pair of pairing.pairs) ofBase[pair.base] = pair.head;
	for (const i of pairing.removed) {
		ofBase[i] = columns.length;
		columns.push({
			name: maskText(base.columns[i] ?? ""),
			change: "removed",
			key: false,
			changed: 0
		});
	}
	for (let extra = 0; extra < countExtraCells(diff); extra++) {
		ofBase[base.columns.length + extra] = columns.length;
		ofHead[head.columns.length + extra] = columns.length;
		columns.push({
			name: `extra cell ${extra + 1}`,
			change: "same",
			key: false,
			changed: 0
		});
	}
	return {
		columns,
		ofBase,
		ofHead
	};
}
function countExtraCells({ base, head, changes }) {
	const beyond = (change) => {
		const ofBase = "base" in change ? change.base.cells.length - base.columns.length : 0;
		const ofHead = "head" in change ? change.head.cells.length - head.columns.length : 0;
		return Math.max(ofBase, ofHead);
	};
	return changes.reduce((most, change) => Math.max(most, beyond(change)), 0);
}

// src/core/render/html/embed-rows.ts
const ROWS_PER_CHUNK = 2e3;
async function* embedRows(id, identity, diff, budget) {
	const { changes, leftOut, rest } = chooseRows(diff.changes, budget);
	const unified = unifyColumns(diff);
	const kinds = new KindList();
	const encoder = new RowEncoder(diff, unified, kinds);
	for (let start = 0; start < changes.length; start += ROWS_PER_CHUNK) {
		const chunk = changes.slice(start, start + ROWS_PER_CHUNK);
		const moved = await readMoved(diff, chunk);
		const rows = chunk.map((change) => encoder.encode(change, change.op === "moved" ? moved.get(change.headIndex) : void 0));
		yield `<script type="application/json" data-rows="${id}">${embedJson(rows)}<\/script>\n`;
	}
	const file = {
		...identity,
		columns: unified.columns,
		kinds: kinds.list,
		rowCount: changes.length,
		leftOut
	};
	yield `<script type="application/json" data-file="${id}">${embedJson(file)}<\/script>\n`;
	return rest;
}
async function readMoved(diff, changes) {
	const indexes = changes.flatMap((change) => change.op === "moved" ? [change.headIndex] : []);
	const rows = /* @__PURE__ */ new Map();
	if (indexes.length === 0) return rows;
	for await (const batch of diff.head.read(indexes)) for (const row of batch) rows.set(row.index, row);
	return rows;
}

// src/core/render/html/page.generated.ts
const PAGE_SCRIPT = "(function(){var e,t,n,r,i,a,o,s,c,l,u=Symbol.for(`pv`),d={},f=[],p=/^m(i|n|o|s|text|space)$/,m=Array.isArray,h=f.slice,g=Object.assign;function _(e){e&&e.parentNode&&e.remove()}function v(n,r,i,a,o){var s={type:n,props:r,key:i,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u,__v:o||++t,__i:-1,__u:0};return!o&&e.vnode&&e.vnode(s),s}function y(e){return e.children}function b(e,t){this.props=e,this.context=t,this.__g=0}function x(e,t){if(t==null)return e.__&&x(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:x(e)}function S(t){var n,r=t.__v,i=r.__e,a=[],o=[],s=t.__P;s&&((n=g({constructor:u},r)).__v=r.__v+1,e.vnode&&e.vnode(n),ne(s,n,r,t.__n,s.namespaceURI,32&r.__u?[i]:null,a,i||x(r),32&r.__u,o),n.__v=r.__v,n.__.__k[n.__i]=n,j(a,n,o),r.__=r.__e=null,n.__e!=i&&C(n))}function C(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),C(e)}function w(t){(8&t.__g||(t.__g|=8,n.push(t),i++))&&r==e.debounceRendering||((r=e.debounceRendering)||queueMicrotask)(T)}function T(){try{for(var e,t=1;n.length;)n.length>t&&n.sort(a),e=n.shift(),t=n.length,8&e.__g&&S(e)}finally{(i=n.length)&&(r||queueMicrotask)(T)}}function E(e,t,n,r,i,a,o,s,c,l,u){var p,m,h,g,_,v,y=r.__k||f,b=t.length;for(c=D(n,t,y,c,b),p=0;p<b;p++)(h=n.__k[p])!=null&&(m=~h.__i&&y[h.__i]||d,h.__i=p,v=ne(e,h,m,i,a,o,s,c,l,u),g=h.__e,(m.ref!=h.ref||8&m.__u)&&(m.ref&&oe(m.ref,null,h,m),h.ref&&u.push(h.ref,h.__c||g,h)),_||=g,4&h.__u?(c=O(h,c,e,!m.__v),m.__e&&(m.__e=null)):typeof h.type==`function`&&v!==void 0?c=v:g&&(c=g.nextSibling),h.__u&=-21);return n.__e=_,c}function D(e,t,n,r,i){var a,o,s,c,l,d,f,p,h,g=n.length,_=g,b=0,S=0,C=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=C[a]=v(null,o):m(o)?o=C[a]=v(y,{children:o}):o.constructor===u&&o.__b?o=C[a]=v(o.type,o.props,o.key,o.ref,o.__v):C[a]=o,c=a+b,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=ee(o,n,c,_))&&(_--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?b--:l==c+1?b++:l!=c&&(l>c?b--:b++,S=1)):(~l||(i>g?b--:i<g&&b++),typeof o.type!=`function`&&(o.__u|=4))):C[a]=null;if(S){for(d=[],f=[],a=0;a<i;a++)if((o=C[a])&&16&o.__u){for(b=0,p=d.length;b<p;)d[h=b+p>>1]<o.__i?b=h+1:p=h;d[b]=o.__i,f[a]=b+1}for(b=d.length;a--;)f[a]&&(f[a]==b?b--:C[a].__u|=4)}if(_)for(a=0;a<g;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=x(s)),se(s,s));return r}function O(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=O(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=x(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function ee(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function k(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function A(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||k(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||k(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=l[t]||(l[t]=te(t)),(e.__a||={})[t]=c,a=t!=(t=t.replace(s,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function te(t){return function(n){var r=this.__e;if(r){if(r=r[t],n[o]==null)n[o]=c++;else if(n[o]<this.__a[t])return;return r(e.event?e.event(n):n)}}}function ne(t,n,r,i,a,o,s,c,l,d){var p,h,v,S,C,w,T,D,O,ee,k,A,te,ne,j,oe,M,N,P=n.type;if(n.constructor!==u)return null;128&r.__u&&(l=32&r.__u,p=r.__c.__z)&&(n.__u|=l,h=o=[],p.nodeType==8?c=re(p,o):o.push(p),c=o[0]||c),(p=e.__b)&&p(n);n:if(typeof P==`function`){v=s.length;try{if(D=n.props,O=(p=P.prototype)&&p.render,ee=(p=P.contextType)&&i[p.__c],k=p?ee?ee.props.value:p.__:i,(S=r.__c)?(n.__c=S,2&S.__g&&(S.__g|=1)):(O?n.__c=S=new P(D,k):(n.__c=S=new b(D,k),S.constructor=P,S.render=ce),ee&&ee.sub(S),S.state||(S.state={}),S.__n=i,S.__g|=8,S.__h=[],S.__k=[]),O&&(S.__s||(S.__s=S.state),P.getDerivedStateFromProps&&(S.__s==S.state&&(S.__s=g({},S.__s)),g(S.__s,P.getDerivedStateFromProps(D,S.__s)))),C=S.props,w=S.state,S.__v=n,r.__c){if(D!==C&&O&&!P.getDerivedStateFromProps&&S.componentWillReceiveProps&&S.componentWillReceiveProps(D,k),n.__v==r.__v&&!(8&S.__g)||!(4&S.__g)&&S.shouldComponentUpdate&&!1===S.shouldComponentUpdate(D,S.__s,k)){n.__v!=r.__v&&(S.props=D,S.state=S.__s,S.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(e){e&&(e.__=n)}),f.push.apply(S.__h,S.__k),S.__k=[],S.__h.length&&s.push(S),c=x(r);break n}S.componentWillUpdate&&S.componentWillUpdate(D,S.__s,k),O&&S.componentDidUpdate&&S.__h.push(function(){S.componentDidUpdate(C,w,T)})}else O&&!P.getDerivedStateFromProps&&S.componentWillMount&&S.componentWillMount(),O&&S.componentDidMount&&S.__h.push(S.componentDidMount);S.context=k,S.props=D,S.__P=t,S.__g&=-5,A=e.__r,te=O?25:0;do S.__g&=-9,A&&A(n),p=S.render(S.props,S.state=S.__s,S.context);while(8&S.__g&&++te<25);O&&(f.push.apply(S.__h,S.__k),S.__k=[]),S.state=S.__s,S.getChildContext&&(i=g({},i,S.getChildContext())),O&&r.__c&&S.getSnapshotBeforeUpdate&&(T=S.getSnapshotBeforeUpdate(C,w)),ne=p&&p.type===y&&p.key==null?p.props.children:p,D.__P&&(p=c,a=(t=D.__P).namespaceURI,l=o=null,r.props&&r.props.__P!=t&&(r.__k.some(function(e){e&&se(e,e)}),r.__k=null),c=r.__k?x(r,0):null),c=E(t,m(ne)?ne:[ne],n,r,i,a,o,s,c,l,d),D.__P&&(n.__e=null,c=p),n.__u&=-161,h&&h.some(_),S.__h.length&&s.push(S),1&S.__g&&(S.__g&=-4)}catch(t){if(s.length=v,n.__v=null,l||o){if(t&&t.then){if(n.__u|=128|l,o){for(~(M=o.indexOf(c||void 0))||(M=o.length);(N=o[M-1])&&N.nodeType==8;)M--;for(;M<o.length;M++)if(N=o[M]){if(o[M]=null,j){if(N==oe)break}else{if(N.nodeType!=8)break;N.data.startsWith(`$s`)&&(oe=re(j=N))}}}if(!j){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;j=c}(p=re(j=n.__c.__z||(n.__c.__z=j)))?(n.__e=j,c=p):n.__e=c,c&&=c.nextSibling}else o&&o.some(_)}else n.__e=r.__e;n.__k||=r.__k||[],t&&t.then||ie(n),e.__e(t,n,r)}}else c=n.__e=ae(r.__e,n,r,i,a,o,s,l,d,t);return(p=e.diffed)&&p(n),c}function re(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ie(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ie))}function j(t,n,r){for(var i=0;i<r.length;)oe(r[i++],r[i++],r[i++]);e.__c&&e.__c(n,t),t.some(function(n){try{t=n.__h,n.__h=[],t.some(function(e){e.call(n)})}catch(t){e.__e(t,n.__v)}})}function ae(t,n,r,i,a,o,s,c,l,u){var f,g,v,y,b,S,C,w,T=r.props||d,D=n.props,O=n.type;if(O==`svg`?a=`http://www.w3.org/2000/svg`:O==`math`?a=`http://www.w3.org/1998/Math/MathML`:a||=`http://www.w3.org/1999/xhtml`,o){for(f=0;f<o.length;f++)if((b=o[f])&&(O?b.localName==O:b.nodeType==3)){t=b,o[f]=null;break}}if(!t){if(w=u.ownerDocument||document,!O)return w.createTextNode(D);t=w.createElementNS(a,O,D.is?D:u),c&&=(e.__m&&e.__m(n,o),!1),o=null}if(O){if(u=O==`template`&&t.content||t,o=O==`textarea`&&D.defaultValue!=null?null:o&&h.call(u.childNodes),!c&&o)for(T={},f=0;f<t.attributes.length;f++)T[(b=t.attributes[f]).name]=b.value;for(f in T)b=T[f],f==`dangerouslySetInnerHTML`?v=b:f==`children`||f in D||f==`value`&&`defaultValue`in D||f==`checked`&&`defaultChecked`in D||A(t,f,null,b,a);for(f in D)b=D[f],f==`children`?y=b:f==`dangerouslySetInnerHTML`?g=b:f==`value`?S=b:f==`checked`?C=b:c&&typeof b!=`function`||T[f]===b||A(t,f,b,T[f],a);g?(c||v&&(g.__html==v.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),n.__k=[]):(v&&(t.textContent=``),(O==`foreignObject`||a==`http://www.w3.org/1998/Math/MathML`&&p.test(O))&&(a=`http://www.w3.org/1999/xhtml`),E(u,m(y)?y:[y],n,r,i,a,o,s,o?o[0]:r.__k&&x(r,0),c,l),o&&o.some(_)),c&&O!=`textarea`||(f=`value`,O==`progress`&&S==null?t.removeAttribute(f):S==null||S===t[f]&&(O!=`progress`||S)||A(t,f,S,T[f],a),f=`checked`,C!=null&&C!=t[f]&&A(t,f,C,T[f],a))}else T===D||c&&t.data==D||(t.data=D);return t}function oe(t,n,r,i){try{typeof t==`function`?n?n.__x=t(n)||1:(i&&=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n==`function`?n():t(null)):t.current=n}catch(t){e.__e(t,r)}}function se(t,n,r){var i,a,o,s;if(e.unmount&&e.unmount(t),!(i=t.ref)||i.current&&i.current!=t.__e||oe(i,null,n,t),i=t.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(t){e.__e(t,n)}i.__P=i.__n=null}if(i=t.__k)for(s=0;s<i.length;s++)i[s]&&se(i[s],n,typeof t.type!=`function`||r&&!t.props.__P);!r&&(i=t.__c)&&(i=i.__z)&&(a=re(i,o=[]))&&(i==t.__e&&o.some(_),_(a),_(i)),r||_(t.__e),t.__e=t.__c=t.__=null}function ce(e,t,n){return this.constructor(e,n)}function M(t,n){var r,i,a,o;e.__&&e.__(t,n),n.nodeType==9&&(n=n.documentElement),i=(r=t&&32&t.__u)?null:n.__k,n.__k=v(y,{children:[t]}),a=[],o=[],ne(n,n.__k,i||d,d,n.namespaceURI,i?null:n.firstChild?h.call(n.childNodes):null,a,i?i.__e:n.firstChild,r,o),j(a,n.__k,o),n.__k.props.children=null}e={__e:function(e,t,n,r){for(var a,o,s;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((s=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),s=1),s&&8&a.__g)return void(a.__g|=2)}catch(t){e=t}}throw i=0,e}},t=0,b.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=g({},this.state)),typeof e==`function`&&(e=e(g({},n),this.props)),e&&(g(n,e),this.__v&&(t&&this.__k.push(t),w(this)))},b.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),w(this))},b.prototype.render=y,n=[],i=0,a=function(e,t){return e.__v.__b-t.__v.__b},o=Symbol(),s=/(PointerCapture)$|Capture$/i,c=0,l={};function N(e,{dataset:t}){for(let n of e.querySelectorAll(`.file, .file-list li`))n.hidden=t!==``&&n.dataset.dataset!==t}var P,F,le,ue,de=Object.is,fe=0,pe=[],me=[],I=e,he=I.__b,ge=I.__r,_e=I.diffed,ve=I.__c,ye=I.unmount,be=I.__;function xe(e,t){I.__h&&I.__h(F,e,fe||t),fe=0;var n=F.__H||(F.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function L(e){return fe=1,Se(Pe,e)}function Se(e,t,n){var r=xe(P++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Pe(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);de(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=F,!F.__f)){F.__f=!0;var i=F.shouldComponentUpdate;F.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,de(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function Ce(e,t){var n=xe(P++,3);!I.__s&&Ne(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,F.__H.__h.push(n))}function we(e,t){var n=xe(P++,4);!I.__s&&Ne(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,F.__h.push(n))}function Te(e){return fe=5,Ee(function(){return{current:e}},[])}function Ee(e,t){var n=xe(P++,7);return Ne(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function De(){var e;do{for(;e=me.shift();)try{je(e)}catch(t){I.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=pe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(je),t.__h.some(Me),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(me.length)}I.__b=function(e){F=null,he&&he(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),be&&be(e,t)},I.__r=function(e){ge&&ge(e),P=0;var t=(F=e.__c).__H;t&&(le==F?F.__h=[]:(t.__h.some(je),t.__h.some(Me),P=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),le=F},I.diffed=function(e){_e&&_e(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ae(pe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),le=F=null},I.__c=function(e,t){t.some(function(e){try{e.__h.some(je),e.__h=e.__h.filter(function(e){return!e.__||Me(e)})}catch(t){e.__h=[function(){throw t}]}}),ve&&ve(e,t)},I.unmount=function(e){ye&&ye(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,Ae(me.push(r))}else je(r)}catch(e){t=e}}),r.__H=void 0,t&&I.__e(t,r.__v))};var Oe=typeof requestAnimationFrame==`function`;function ke(e){var t,n=function(){clearTimeout(r),Oe&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Oe&&(t=requestAnimationFrame(n))}function Ae(e){e!=1&&ue==I.requestAnimationFrame||((ue=I.requestAnimationFrame)||ke)(De)}function je(e){var t=F,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),F=t}function Me(e){var t=F;e.__c=e.__(),F=t}function Ne(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!de(t,e[n])})}function Pe(e,t){return typeof t==`function`?t(e):t}function R(e){return String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`)}function z(e,t){return`${R(e)} ${t}${e===1?``:`s`}`}let Fe={text:``,dataset:``,column:``,check:``,changes:[],classes:[]};function Ie(e){return Object.values(e).some(e=>e.length>0)}function Le(e,t){return e.includes(t)?e.filter(e=>e!==t):[...e,t]}let Re=[`added`,`removed`,`modified`,`moved`];function B(e){return Re[e[0]]}function ze(e){return B(e)===`moved`||!!(e[1]&1)}function Be(e){return!!(e[1]&2)}function Ve(e){return e[2]}function He(e){return e[4]}function Ue(e,t){let[n,r]=t===`base`?[e[2],e[3]]:[e[4],e[5]];return r||n||void 0}function V(e,t){return e[6][t]??null}function We(e){let t=e[7]??[],n=[];for(let r=0;r<t.length;r+=3){let i=t[r],a=t[r+2];n.push({column:i,kind:t[r+1],base:a,head:V(e,i)})}return n}function Ge(e){let t=e[7]??[],n=[];for(let e=1;e<t.length;e+=3)n.push(t[e]);return n}let Ke=[`damage`,`substantive`,`cosmetic`];function qe(e,t){let n=Ge(e);return Ke.filter(e=>n.some(n=>t[n][0]===e))}function H(e){return e===null?``:typeof e==`string`?e:e[0]}function Je(e,t,n){let{columns:r}=e,i=r.map((e,t)=>t),a=i.filter(e=>r[e].key),o=i.filter(e=>!r[e].key&&r[e].changed>0),s=i.filter(e=>!r[e].key&&r[e].changed===0),c=n?s.length:Math.max(0,6-a.length-o.length);return[...a,...o,...s.slice(0,c)].map(n=>({index:n,width:Ye(e,n,t)}))}function Ye({columns:e,kinds:t},n,r){let i=r.slice(0,200).map(e=>{let r=We(e).find(({column:e})=>e===n),i=r===void 0?``:t[r.kind][1],a=[H(V(e,n)),H(r?.base??null),i];return Math.max(...a.map(e=>e.length))}),a=Math.max(e[n].name.length,...i);return Math.min(340,Math.max(76,Math.round(a*7.4)+34))}function Xe(e,t,n,r){let i=t.some(e=>e[3]>0||e[5]>0)?`line`:`row`,a=[{by:`base`,title:`Base`,note:i,width:66},{by:`head`,title:`Head`,note:i,width:66},{by:`class`,title:`Class`,width:118}],o=Je(e,t,n).map(t=>Ze(e,t));return r?[...o,...a]:[...a,...o]}function Ze({columns:e},{index:t,width:n}){let{name:r,change:i,from:a,key:o,place:s}=e[t],c=[o?`key`:``,s===void 0?``:`column ${s}`,i===`added`||i===`removed`?i:``,a===void 0?``:`was ${a}`].filter(e=>e!==``);return{by:t,title:r===``?`(column ${t+1})`:r,width:n,...c.length>0?{note:c.join(`, `)}:{}}}var U=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends U{};function Qe(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function $e(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function et(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function tt(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function nt(e,t){return et(e,t,``)}function rt(e,t){return tt(e,t,``)}function it(e,t){return t.slice(0,at(e,t))}function at(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function ot(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\\s/.test(n[n.length-1])&&/\\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function st(e,t){if(t)return lt(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\\s/);n--);return e.substring(n+1)}function ct(e,t){if(t)return lt(e,t)[0];let n=e.match(/^\\s*/);return n?n[0]:``}function lt(e,t){if(!t)return[ct(e),st(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);let n=ot(e,t),r=n[0],i=n[n.length-1];return[/\\s/.test(r)?r:``,/\\s/.test(i)?i:``]}let ut=`a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}`,dt=RegExp(`[${ut}]+|\\\\s+|[^${ut}]`,`ug`);new class extends U{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of \"word\"`);n=ot(e,r)}else n=e.match(dt)||[];let r=[],i=null;return n.forEach(e=>{/\\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&ft(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&ft(n,i,r,null,t.intlSegmenter),e}};function ft(e,t,n,r,i){if(t&&n){let[a,o]=lt(t.value,i),[s,c]=lt(n.value,i);if(e){let r=Qe(a,s);e.value=tt(e.value,s,r),t.value=nt(t.value,r),n.value=nt(n.value,r)}if(r){let e=$e(o,c);r.value=et(r.value,c,e),t.value=rt(t.value,e),n.value=rt(n.value,e)}}else if(n){if(e){let e=ct(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=ct(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=ct(r.value,i),[a,o]=lt(t.value,i),s=Qe(n,a);t.value=nt(t.value,s);let c=$e(nt(n,s),o);t.value=rt(t.value,c),r.value=et(r.value,n,c),e.value=tt(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=ct(r.value,i),n=it(st(t.value,i),e);t.value=rt(t.value,n)}else if(e){let n=it(st(e.value,i),ct(t.value,i));t.value=nt(t.value,n)}}let pt=new class extends U{tokenize(e){let t=RegExp(`(\\\\r?\\\\n)|[${ut}]+|[^\\\\S\\\\n\\\\r]+|[^${ut}]`,`ug`);return e.match(t)||[]}};function mt(e,t,n){return pt.diff(e,t,n)}new class extends U{constructor(){super(...arguments),this.tokenize=ht}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`\n`)||(e=e.trim()),n.newlineIsToken&&t.includes(`\n`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`\n`)&&(e=e.slice(0,-1)),t.endsWith(`\n`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function ht(e,t){t.stripTrailingCr&&(e=e.replace(/\\r\\n/g,`\n`));let n=[],r=e.split(/(\\n|\\r\\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function gt(e){return e==`.`||e==`!`||e==`?`}new class extends U{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(gt(e[r])&&e[r+1].match(/\\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends U{tokenize(e){return e.split(/([{}:;,]|\\s+)/)}},new class extends U{constructor(){super(...arguments),this.tokenize=ht}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(_t(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\\r\\n])/g,`$1`),t.replace(/,([\\r\\n])/g,`$1`),n)}};function _t(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=_t(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)\n/* istanbul ignore else */\nObject.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=_t(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}new class extends U{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function vt(e,t){if(/\\S\\s+\\S+\\s+\\S/.test(e)&&/\\S\\s+\\S+\\s+\\S/.test(t)&&e.length+t.length<=6e3){let n=mt(e,t,{maxEditLength:400});if(n)return{base:yt(n.filter(e=>!e.added)),head:yt(n.filter(e=>!e.removed))}}return xt(e,t)}function yt(e){let t=[];return e.forEach((n,r)=>{let i=n.value.trim()===``&&bt(e[r-1])&&bt(e[r+1]),a=bt(n)||i,o=t.at(-1);o?.changed===a?t[t.length-1]={text:o.text+n.value,changed:a}:t.push({text:n.value,changed:a})}),t}function bt(e){return e!==void 0&&(e.added||e.removed)}function xt(e,t){let n=Math.min(e.length,t.length),r=0;for(;r<n&&e[r]===t[r];)r++;let i=0;for(;i<n-r&&e.at(-1-i)===t.at(-1-i);)i++;r+i<n*.3333333333333333&&(r=i=0),r>0&&(St(e,r)||St(t,r))&&r--,i>0&&St(e,e.length-i)&&i--;let a=e=>[{text:e.slice(0,r),changed:!1},{text:e.slice(r,e.length-i),changed:!0},{text:e.slice(e.length-i),changed:!1}].filter(e=>e.text!==``);return{base:a(e),head:a(t)}}function St(e,t){let n=e.charCodeAt(t);return n>=56320&&n<=57343}function Ct(e,t){let n=e!==null&&t!==null&&typeof e!=typeof t,r=e=>n&&typeof e==`string`?JSON.stringify(e):H(e),i=vt(r(e),r(t));return{base:wt(e,n,i.base),head:wt(t,n,i.head)}}function wt(e,t,n){return e===null?{segments:n,absence:`missing`}:e===``&&!t?{segments:n,absence:`empty`}:{segments:n}}function Tt(e){let t=e[0],n=t&&!t.changed&&e.length>1&&t.text.length>20?{text:`…${t.text.slice(-16)}`,changed:!1}:t,r=[],i=240;for(let t of n?[n,...e.slice(1)]:[]){if(i<=0)break;r.push({...t,text:t.text.slice(0,i)}),i-=t.text.length}return r}let Et=/[\\p{Cc}\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]/gu,Dt={\"\\n\":`↵`,\"\\r\":`␍`,\"	\":`⇥`};function Ot(e){return e.replace(Et,e=>Dt[e]??kt(e))}function kt(e){return`‹U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,`0`)}›`}var At=Symbol.for(`pv`),jt=0;Array.isArray;function W(t,n,r,i,a,o){n||={};var s,c,l=n;if(`ref`in l&&typeof t!=`function`)for(c in l={},n)c==`ref`?s=n[c]:l[c]=n[c];var u={type:t,props:l,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:At,__v:--jt,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),e.vnode&&e.vnode(u),u}function Mt({segments:e}){return/* @__PURE__ */ W(`bdi`,{children:e.map(({text:e,changed:t})=>t?/* @__PURE__ */ W(`mark`,{children:Ot(e)}):Ot(e))})}function Nt({cell:e}){let t=Ot(H(e).slice(0,240));return/* @__PURE__ */ W(`bdi`,{class:Array.isArray(e)?`literal`:void 0,children:t})}function Pt({change:e,kind:[t,n]}){let{base:r,head:i}=Ct(e.base,e.head);return/* @__PURE__ */ W(`span`,{class:`change ${t}`,children:[/* @__PURE__ */ W(`del`,{children:/* @__PURE__ */ W(Ft,{side:r})}),/* @__PURE__ */ W(`ins`,{children:/* @__PURE__ */ W(Ft,{side:i})}),n!==`value`&&/* @__PURE__ */ W(`small`,{class:`kind`,children:n.replaceAll(`-`,` `)})]})}function Ft({side:e}){return e.absence?/* @__PURE__ */ W(`i`,{class:`absence`,children:e.absence}):/* @__PURE__ */ W(Mt,{segments:Tt(e.segments)})}let It={added:`+`,removed:`−`,modified:`~`,moved:`↕`};function Lt(e){let{file:t,row:n,fields:r,template:i,id:a,at:o,top:s,height:c,active:l,onOpen:u}=e,d=B(n),f=Ee(()=>r.map(e=>/* @__PURE__ */ W(Rt,{file:t,row:n,field:e},e.by)),[t,n,r]);return/* @__PURE__ */ W(`tr`,{id:a,\"aria-rowindex\":o+2,\"aria-selected\":l,class:`grid-row ${d}`,style:{gridTemplateColumns:i,height:`${c}px`,transform:`translateY(${s}px)`},onClick:()=>u(o),children:[/* @__PURE__ */ W(`td`,{class:`sign-cell`,children:[/* @__PURE__ */ W(`span`,{class:`sign`,\"aria-hidden\":`true`,children:It[d]}),/* @__PURE__ */ W(`span`,{class:`visually-hidden`,children:d})]}),f]})}function Rt({file:e,row:t,field:n}){let{by:r}=n;if(r===`class`)return/* @__PURE__ */ W(`td`,{class:`class`,children:[qe(t,e.kinds).map(e=>/* @__PURE__ */ W(`span`,{class:`badge ${e}`,children:e},e)),B(t)===`modified`&&ze(t)&&/* @__PURE__ */ W(`span`,{class:`badge moved`,children:`moved`}),Be(t)&&/* @__PURE__ */ W(`span`,{class:`badge`,children:`key changed`})]});if(typeof r==`string`)return/* @__PURE__ */ W(`td`,{class:`position`,children:Ue(t,r)});let i=We(t).find(({column:e})=>e===r);return/* @__PURE__ */ W(`td`,{class:`value`,children:i?/* @__PURE__ */ W(Pt,{change:i,kind:e.kinds[i.kind]}):/* @__PURE__ */ W(Nt,{cell:V(t,r)})})}function zt(e,{kinds:t}){return B(e)===`modified`?Ge(e).some(e=>t[e][1]!==`value`)?68:50:34}function Bt(e){return typeof e==`object`?e.key:e}function Vt(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function Ht(e,t,n){let r=n.initialDeps??[],i,a=!0;function o(){let o=e();return(o.length!==r.length||o.some((e,t)=>r[t]!==e))&&(r=o,i=t(...o),n?.onChange&&!(a&&n.skipInitialOnChange)&&n.onChange(i),a=!1),i}return o.updateDeps=e=>{r=e},o}function Ut(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}let G=(e,t)=>Math.abs(e-t)<1.01,Wt=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})};function Gt({offset:e,isScrolling:t,elementMax:n,holdOffset:r,scrollOffset:i,pendingWrite:a,clampedMaxAtWrite:o}){return t&&a===null&&e===i?`spurious`:a!==null&&Math.abs(e-a.target)<1.5?`readBack`:a!==null&&!a.smooth&&n!==null&&a.target>n+r+.5&&Math.abs(e-(n+r))<1.5||a!==null&&!a.smooth&&a.lowMaxes?.some(t=>Math.abs(e-t)<1.5)?`clampedReadBack`:o!==null&&Math.abs(e-o)<1.5?`clampedEcho`:`external`}let Kt=e=>e===`smooth`||e===`smoothFinishing`;function qt({kind:e,offset:t,command:n,target:r}){return e!==`spurious`&&e!==`readBack`&&e!==`clampedReadBack`&&n?.index!=null&&n.phase!==`queued`&&!Kt(n.phase)&&!G(t,n.lastTargetOffset)&&!G(t,r())&&e!==`clampedEcho`}function Jt(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;let r=e[n],i=n-1;for(;i>=0&&r.t-e[i].t<40;)i--;if(i<0)return!1;let a=e[i],o=(t.offset-r.offset)/(t.t-r.t),s=(r.offset-a.offset)/(r.t-a.t);return o*s>=0&&Math.abs(o)>=2*Math.abs(s)&&Math.abs(o)-Math.abs(s)>=.8}function Yt(e){let t=e[e.length-1];if(t===void 0)return!1;let n=e.length-2;for(;n>=0&&t.t-e[n].t<40;)n--;if(n<0)return!1;let r=e[n];return Math.abs(t.offset-r.offset)/(t.t-r.t)>=.05}let Xt,Zt=()=>{if(Xt!==void 0)return Xt;if(typeof navigator>`u`)return Xt=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return Xt=!0;let e=navigator.maxTouchPoints;return Xt=navigator.platform===`MacIntel`&&e!==void 0&&e>0},Qt,$t=()=>Qt===void 0?Qt=Zt()&&typeof CSS<`u`&&typeof CSS.supports==`function`&&CSS.supports(`overflow-anchor: auto`):Qt,en=()=>!Zt()||$t(),tn={capture:!0,passive:!0};var nn=class{constructor(e){this.host=e,this._touch=null,this.inMotion=()=>this._touch!==null&&this._touch.phase!==`lateFling`,this.dragging=()=>this._touch?.phase===`down`&&this._touch.moved,this.tail=()=>this._touch?.phase===`tail`?this._touch.moved?`fling`:`tap`:null,this.onScroll=({isScrolling:e,ownReadBack:t,moved:n,external:r})=>(e&&this._touch?.phase===`tail`?this._openTail(this._touch.moved||!t,!1):this._touch?.phase===`lateFling`&&(this.host.now()>this._touch.until?this._touch=null:r&&e&&n&&this._openTail(!0,!1)),!t&&e&&n&&this._touch?.phase===`down`?(this._touch.moved=!0,!0):!1),this.touchStart=()=>{this.end(),this._touch={phase:`down`,moved:!1}},this.touchEnd=()=>{let e=this._touch?.phase===`down`&&this._touch.moved;this.end(),this._openTail(e,e)},this.end=()=>{let e=this.host.getWindow();this._touch?.phase===`tail`&&e!=null&&e.clearTimeout(this._touch.timerId),this._touch=null},this.listen=e=>{let t=()=>this.touchStart(),n=()=>this.touchEnd();return e.addEventListener(`touchstart`,t,tn),e.addEventListener(`touchend`,n,tn),e.addEventListener(`touchcancel`,n,tn),()=>{e.removeEventListener(`touchstart`,t,tn),e.removeEventListener(`touchend`,n,tn),e.removeEventListener(`touchcancel`,n,tn),this.end()}},this._openTail=(e,t)=>{let n=this.host.getWindow();if(n==null)return;this.end();let r={phase:`tail`,moved:e,awaitingFling:t,timerId:n.setTimeout(()=>{this.host.tailStillMoving()?this._openTail(r.moved,r.awaitingFling):(this._touch=r.awaitingFling?{phase:`lateFling`,until:this.host.now()+1e3}:null,this.host.onTailClosed())},150)};this._touch=r}}get touch(){return this._touch}};let rn=e=>{let{clientWidth:t,clientHeight:n}=e;return{width:t,height:n}},an=e=>{let t=/* @__PURE__ */ new Set;return{schedule:n=>{let r=e.requestAnimationFrame(()=>{t.delete(r),n()});t.add(r)},cancel:()=>{t.forEach(t=>e.cancelAnimationFrame(t)),t.clear()}}},on=e=>e,sn=e=>{let t=e.overscan*Math.max(e.lanes??1,1),n=Math.max(e.startIndex-t,0),r=Math.min(e.endIndex+t,e.count-1)-n+1,i=Array(r);for(let e=0;e<r;e++)i[e]=n+e;return i},cn=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;if(!r)return;let i=e=>{let{width:n,height:r}=e;t({width:Math.round(n),height:Math.round(r)})};if(i(rn(n)),!r.ResizeObserver)return()=>{};let a=an(r),o=new r.ResizeObserver(()=>{let t=()=>{i(rn(n))};e.options.useAnimationFrameWithResizeObserver?a.schedule(t):t()});return o.observe(n,{box:`content-box`}),()=>{o.unobserve(n),a.cancel()}},ln={passive:!0},un=typeof window>`u`||`onscrollend`in window,dn=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&un,o=0,s=a?null:Wt(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s?.(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,ln),a&&r.addEventListener(`scrollend`,u,ln),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s?.cancel()}},fn=(e,t)=>dn(e,t,t=>{let{horizontal:n,isRtl:r}=e.options;return n?t.scrollLeft*(r&&-1||1):t.scrollTop}),pn=(e,t,n)=>{if(n.options.useCachedMeasurements){let t=n.indexFromElement(e),r=n.options.getItemKey(t);return n.itemSizeCache.get(r)??n.options.estimateSize(t)}if(t?.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},mn=(e,{adjustments:t=0,behavior:n},r)=>{var i;let{scrollElement:a,options:o}=r,s=e+t,c=o.horizontal&&o.isRtl&&a!==null&&`ownerDocument`in a;(i=a?.scrollTo)==null||i.call(a,{[o.horizontal?`left`:`top`]:c?-s:s,behavior:n})},hn=(e,t)=>e===`smooth`?t?`smoothLanded`:`smooth`:`instant`,gn=e=>e?.phase===`smooth`||e?.phase===`smoothLanded`;function _n(e,t,n,r){if(t===0)return!1;let i=r(0),a=/* @__PURE__ */ new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var vn=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=/* @__PURE__ */ new Map,this.itemSizeCacheVersion=0,this.laneAssignments=/* @__PURE__ */ new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._iosGesture=new nn({getWindow:()=>this.targetWindow,now:()=>this.now(),tailStillMoving:()=>{let e=this.scrollState;if(e?.phase!==`queued`||this.pendingWrite!==null)return!1;let t=this._readElementOffset();return t===null||this._lastElementOffset===null||Math.abs(t-this._lastElementOffset)<1?!1:(this._lastElementOffset=t,e.samples=[...e.samples??[],{t:this.now(),offset:t}],!0)},onTailClosed:()=>{let e=this.scrollState;e?.phase===`queued`&&Yt(e.samples??[])&&(this.scrollState=null),this._flushHoldIfReady(!0),this._writeAwaitingCommand(),this._retryClampedAdjustment()}}),this._lastElementOffset=null,this.pendingWrite=null,this._clampedAdjustment=null,this.elementsCache=/* @__PURE__ */ new Map,this._resizeBatch=null,this.now=()=>{var e;return((e=this.targetWindow?.performance)?.now)?.call(e)??Date.now()},this.observer=/* @__PURE__ */ (()=>{let e=null,t=null,n=!1,r=!1,i=/* @__PURE__ */ new Set,a=()=>{if(e)return e;let r=this.targetWindow;if(!r||!r.ResizeObserver)return null;let i=t=an(r);return e=new r.ResizeObserver(e=>{let t=()=>{let t={sync:!1};this._resizeBatch=t;try{e.forEach(o)}finally{this._resizeBatch=null,t.notify&&(this.notify(t.sync),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment(),this.measureElement(null))}};if(this.options.useAnimationFrameWithResizeObserver)i.schedule(t);else{n=!0;try{t()}finally{n=!1}}})},o=e=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};return{disconnect:()=>{var n;(n=a())==null||n.disconnect(),t?.cancel(),i.clear(),r=!1,e=null,t=null},observe:o=>{let s=a();s&&(n?(i.add(o),r||(r=!0,t?.schedule(()=>{r=!1,i.forEach(t=>{t.isConnected&&e?.observe(t,{box:`border-box`})}),i.clear()}))):s.observe(o,{box:`border-box`}))},unobserve:e=>{var t;i.delete(e),(t=a())==null||t.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{let t={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:on,rangeExtractor:sn,onChange:()=>{},measureElement:pn,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let n in e){let r=e[n];r!==void 0&&(t[n]=r)}let n=this.options,r=null,i=null,a=!1;if(n!==void 0&&n.enabled&&t.enabled&&t.anchorTo===`end`&&this.scrollElement!==null){let e=n.count,o=t.count,s=this.getMeasurements(),c=this._singleLaneMeasurements?.items??s,l=e=>Bt(c[e]),u=e>0?l(0):null,d=e>0?l(e-1):null;if(o!==e||e>0&&o>0&&(t.getItemKey(0)!==u||t.getItemKey(o-1)!==d)){a=!0;let c=e>0?this.getVirtualItemForOffset(this.getScrollOffset())??s[0]:null;c&&(r=[c.key,this.getScrollOffset()-c.start]);let u=t.followOnAppend===!0?`auto`:t.followOnAppend||null;u&&o>0&&this.isAtEnd(n.scrollEndThreshold)&&(e===0||t.getItemKey(o-1)!==d)&&(o>e||_n(e,o,l,t.getItemKey))&&(i=u)}}this.options=t,a&&(this.pendingMin=0,this.itemSizeCacheVersion++);let o=null;if(r&&this.scrollOffset!==null&&!this._awaitingCommandReadBack()){let[e,t]=r,n=this.getMeasurements(),{count:a,getItemKey:s}=this.options,c=0;for(;c<a&&s(c)!==e;)c++;if(c<a){let e=n[c];if(e){let n=Math.max(0,e.start+t);!i&&n!==this.scrollOffset&&(o=n-this.scrollOffset,this.scrollOffset=n)}}}i?this.pendingScrollAnchor={kind:`follow`,behavior:i}:o!==null&&(this._canWriteScroll()?this.pendingScrollAnchor={kind:`anchor`,delta:o}:(this._holdOffset+=o,this._followOffsetTarget(o)))},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=Ht(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{var e;this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,(e=this._momentumStop)==null||e.restore(),this._momentumStop=null,this.isScrolling=!1,this.scrollDirection=null,this._holdOffset=0,this._reportedOverscroll=!1,this._clampedAdjustment=null,this.pendingWrite=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{let e=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==e){if(this.cleanup(),!e){this.maybeNotify();return}this.scrollElement=e,this.targetWindow=this.scrollElement&&`ownerDocument`in this.scrollElement?this.scrollElement.ownerDocument.defaultView:this.scrollElement?.window??null,this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{let n=t?this._elementMaxScrollOffset():null,r=this._reportedOverscroll;this._reportedOverscroll=e<0||n!==null&&e>n+1;let i=e;this._lastElementOffset=i,e=this._toLayoutOffset(e);let a=this._classifyScrollEvent(e,t,n);if(a===`spurious`)return;a===`readBack`?e=this.pendingWrite.target:a===`clampedReadBack`&&this.scrollState?.index!=null&&e<this.getMaxScrollOffset()-1.5?this.scrollState.lastTargetOffset=e:qt({kind:a,offset:e,command:this.scrollState,target:()=>this.getScrollStateTarget(this.scrollState)})&&(this.scrollState=null),this.pendingWrite=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null);let o=this.getScrollOffset(),s=this.scrollDirection;this.scrollDirection=t?o===e?this.scrollDirection:o<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t;let c=this.scrollState;if(c?.phase===`queued`&&a===`external`&&t){if(r||this._reportedOverscroll)c.samples=[];else{let e=this.now();c.samples=[...(c.samples??[]).filter(t=>e-t.t<=200),{t:e,offset:i}],(s!==null&&this.scrollDirection!==s||Jt(c.samples))&&(this.scrollState=null)}}this._iosGesture.onScroll({isScrolling:t,ownReadBack:a===`readBack`,moved:e!==o,external:a===`external`&&this.scrollState?.phase!==`smooth`&&this.scrollState?.phase!==`smoothFinishing`})&&this.scrollState?.phase===`queued`&&(this.scrollState=null),this._flushHoldIfReady(!0),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement&&this.unsubs.push(this._iosGesture.listen(this.scrollElement)),this._scrollToOffset(this.getScrollOffset())}this._noteClampMax();let t=this.pendingScrollAnchor;this.pendingScrollAnchor=null,t&&this.scrollElement&&this.options.enabled&&(t.kind===`anchor`?this._canWriteScroll()?gn(this.scrollState)&&!G(this.getScrollOffset()-t.delta,this.scrollState.lastTargetOffset)||(this._followOffsetTarget(t.delta),this._scrollToOffset(this.getScrollOffset())):(this._holdOffset+=t.delta,this._followOffsetTarget(t.delta),this.notify(!1)):this.scrollToEnd({behavior:t.behavior})),this._flushHoldIfReady(!1),this._retryClampedAdjustment()},this._classifyScrollEvent=(e,t,n)=>Gt({offset:e,isScrolling:t,elementMax:n,holdOffset:this._holdOffset,scrollOffset:this.scrollOffset,pendingWrite:this.pendingWrite,clampedMaxAtWrite:this._clampedAdjustment?.maxAtWrite??null}),this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled||!this._canWriteScroll())return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e))},this._writeAwaitingCommand=()=>{let e=this.scrollState;if(e===null||e.phase!==`queued`)return;let{behavior:t}=e;this.getMeasurements();let n=this.getScrollStateTarget(e);e.lastTargetOffset=n,this._clampedAdjustment=null,e.phase=hn(t,e.index!=null&&G(n,this.getScrollOffset())),this._scrollToOffset(n,{behavior:t}),this.scheduleScrollReconcile()},this._readElementOffset=()=>{let e=this.scrollElement;if(e==null)return null;let{horizontal:t,isRtl:n}=this.options;return typeof e.scrollTop==`number`?t?e.scrollLeft*(n&&-1||1):e.scrollTop:typeof e.scrollY==`number`?t?e.scrollX:e.scrollY:null},this._canWriteScroll=()=>!(Zt()&&this._iosGesture.inMotion())&&!this._reportedOverscroll,this._flushHoldIfReady=e=>{if(this._holdOffset===0||!this.scrollElement||!this.options.enabled||!this._canWriteScroll()||this.scrollState?.phase===`smooth`)return;this._holdOffset=0,this.scrollOffset!==null&&this.scrollOffset<0&&(this.scrollOffset=0),this.notify(e);let t=this.getCommandWrittenOffset()??this.getScrollOffset();this._clampedAdjustment=this._clampedBy(t),this._scrollToOffset(t)},this.rafId=null,this.getSize=()=>this.options.enabled?(this.scrollRect=this.scrollRect??this.options.initialRect,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0),this.getScrollOffset=()=>this.options.enabled?(this.scrollOffset=this.scrollOffset??(typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset),this.scrollOffset):(this.scrollOffset=null,0),this.getMeasurementOptions=Ht(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=Ht(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{let l=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let u=this.lanesSettling?0:this.pendingMin??0;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=this._singleLaneMeasurements?.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&u>0&&e.set(a.subarray(0,u*2)),a=e}let o=u===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(u===0)c=t+n;else{let e=u-1;c=a[e*2]+a[e*2+1]+s}for(let t=u;t<e;t++){let e=r(t);o[t]=e;let n=l.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let d=Vt(o,a);return this.measurementsCache=d,d}let d=this.measurementsCache.slice(0,u),f=Array(a).fill(void 0),p=new Float64Array(a),m=0;for(let e=0;e<u;e++){let t=d[e];t&&(f[t.lane]===void 0&&m++,f[t.lane]=e,p[t.lane]=t.end)}for(let i=u;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),u,h,g=o===`estimate`||l.has(e);if(c!==void 0&&this.options.lanes>1){u=c;let e=f[u],r=e===void 0?void 0:d[e];h=r?r.end+s:t+n}else if(m===a){let e=0,t=p[0],n=f[0];for(let r=1;r<a;r++){let i=p[r];(i<t||i===t&&f[r]<n)&&(e=r,t=i,n=f[r])}u=e,h=t+s,g&&this.laneAssignments.set(i,u)}else u=i%this.options.lanes,h=t+n,g&&this.laneAssignments.set(i,u);let _=l.get(e),v=typeof _==`number`?_:this.options.estimateSize(i),y=h+v;d[i]={index:i,start:h,size:v,end:y,key:e,lane:u},f[u]===void 0&&m++,f[u]=i,p[u]=y}return this.measurementsCache=d,d},{key:!1,debug:()=>this.options.debug}),this.calculateRange=Ht(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes,this._getLayoutTotalSize()+this.options.scrollMargin],(e,t,n,r,i)=>{if(e.length===0||t===0)return this.range=null,null;let a=Math.max(i-t,0);return this.range=xn(e,t,Math.min(n,a),r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range},{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=Ht(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t,this.options.lanes]},(e,t,n,r,i,a)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n,lanes:a}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{if(!gn(this.scrollState))return!0;let t=this.scrollState.index??this.getVirtualItemForOffset(this.scrollState.lastTargetOffset)?.index;if(t!==void 0&&this.range){let n=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),r=Math.max(0,t-n),i=Math.min(this.options.count-1,t+n);return e>=r&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),e.isConnected&&(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n;if(!this.isIndexInRange(e))return;this._resizeBatch?.sync&&this.getMeasurements();let r,i,a,o=this._singleLaneMeasurements?.flat;if(this.options.lanes===1&&o!=null)a=this.options.getItemKey(e),i=o[e*2],r=o[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;a=t.key,i=t.start,r=t.size}let s=this.itemSizeCache.get(a)??r,c=t-s;if(c!==0){let o=this.options.anchorTo===`end`&&!gn(this.scrollState)&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,l=o?this._getLayoutTotalSize():0,u=this.getScrollOffset(),d=this.itemSizeCache.has(a)?i+s<=u&&this.scrollDirection!==`backward`:i<u,f=!gn(this.scrollState)&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?d:this.shouldAdjustScrollPositionOnItemSizeChange(this.measurementsCache[e]??{index:e,key:a,start:i,size:r,end:i+r,lane:0},c,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(a,t),this.itemSizeCacheVersion++;let p=!1;if(this._awaitingCommandReadBack()||(o?p=this.applyScrollAdjustment(this._getLayoutTotalSize()-l):f&&(p=this.applyScrollAdjustment(c))),this._resizeBatch){this._resizeBatch.notify=!0,(n=this._resizeBatch).sync||(n.sync=p);return}this.notify(p),this._noteClampMax(),this._flushHoldIfReady(!0),this._retryClampedAdjustment()}},this.getVirtualItems=Ht(()=>[this.getVirtualIndexes(),this.getMeasurements(),this._holdOffset],(e,t,n)=>{let r=[];for(let i=0,a=e.length;i<a;i++){let a=t[e[i]];r.push(n===0?a:{...a,start:a.start-n,end:a.end-n})}return r},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{let t=this.getMeasurements();if(t.length===0)return;let n=this._singleLaneMeasurements?.flat,r=this.options.lanes===1&&n!=null;return Ut(t[yn(0,t.length-1,r?e=>n[e*2]:e=>Ut(t[e]).start,e)])},this._noteClampMax=()=>{if(!this._awaitingCommandReadBack())return;let e=this._elementMaxScrollOffset();if(e===null)return;let t=this.pendingWrite,n=Math.max(e,0)+this._holdOffset;if(n>=t.target)return;let r=t.lowMaxes??=[];r[r.length-1]!==n&&r.push(n)},this.getMaxScrollOffset=()=>(this._elementMaxScrollOffset()??0)+this._holdOffset,this._toLayoutOffset=e=>{let t=e+this._holdOffset;return this.pendingScrollAnchor?.kind===`anchor`&&(t+=this.pendingScrollAnchor.delta),t},this._elementMaxScrollOffset=()=>{let e=this.scrollElement;if(e===null)return null;if(`scrollHeight`in e)return this.options.horizontal?e.scrollWidth-e.clientWidth:e.scrollHeight-e.clientHeight;if(`document`in e){let t=e.document.documentElement;return this.options.horizontal?t.scrollWidth-e.innerWidth:t.scrollHeight-e.innerHeight}return null},this._momentumStop=null,this._stopMomentum=e=>{let t=this.scrollElement,n=this.targetWindow;if(t===null||n===null)return;let r=`document`in t?t.document.scrollingElement:t;if(!r?.style)return;if(this._momentumStop){this._momentumStop.done=e;return}let{style:i}=r,a=this.options.horizontal?`overflow-x`:`overflow-y`,o=i.getPropertyValue(a),s=i.getPropertyPriority(a),c=()=>this.options.horizontal?r.clientHeight:r.clientWidth,l=c();if(i.setProperty(a,`hidden`,`important`),c()!==l){i.setProperty(a,o,s);return}let u={restore:()=>i.getPropertyValue(a)!==`hidden`||i.getPropertyPriority(a)!==`important`?!1:(i.setProperty(a,o,s),!0),done:e};this._momentumStop=u,n.requestAnimationFrame(()=>n.requestAnimationFrame(()=>{this._momentumStop===u&&(this._momentumStop=null,u.restore()&&u.done())}))},this._clampedBy=e=>{let t=this._elementMaxScrollOffset();if(t===null)return null;let n=t+this._holdOffset;return e>n+.5?{target:e,maxAtWrite:n}:null},this.getVirtualDistanceFromEnd=()=>Math.max(this._getLayoutTotalSize()+this.options.scrollMargin-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.getMeasurements()[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1){let e=this.getMaxScrollOffset(),n=e-this.options.paddingEnd+this.options.scrollPaddingEnd;return[Math.max(Math.min(n,e),0),t]}let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._startScroll({index:null,align:t},this.getOffsetForAlignment(e,t),n,`absolute`)},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r;this._startScroll({index:e,align:a},i,n,`absolute`)},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getOffsetForAlignment((this.getCommandWrittenOffset()??this.getScrollOffset())+e,`start`);this._startScroll({index:null,align:`start`},n,t,`relative`)},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this._startScroll({index:this.options.count-1,align:`end`,toEnd:!0},Math.max(this.getMaxScrollOffset(),0),e,`absolute`):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.cancelScroll=()=>{this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null},this.getTotalSize=()=>Math.max(this._getLayoutTotalSize()-this._holdOffset,0),this._getLayoutTotalSize=()=>{let e=this.getMeasurements(),t;if(e.length===0)t=this.options.paddingStart;else if(this.options.lanes===1){let n=e.length-1,r=this._singleLaneMeasurements?.flat;t=r==null?e[n]?.end??0:r[n*2]+r[n*2+1]}else{let n=Array(this.options.lanes).fill(null),r=e.length-1;for(;r>=0&&n.some(e=>e===null);){let t=e[r];n[t.lane]===null&&(n[t.lane]=t.end),r--}t=Math.max(...n.filter(e=>e!==null))}return Math.max(t-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n}={})=>{let r={target:e+(t??0),smooth:n===`smooth`};return this.pendingWrite=r,this.options.scrollToFn(e-this._holdOffset,{behavior:n,adjustments:t},this),r},this.getCommandWrittenOffset=()=>this.scrollState!==null&&this.pendingWrite!==null&&!this.pendingWrite.smooth?this.pendingWrite.target:null,this._awaitingCommandReadBack=()=>{let e=this.getCommandWrittenOffset();return!(Zt()&&this._iosGesture.dragging())&&e!==null&&!G(e,this.getScrollOffset())},this._followOffsetTarget=e=>{this.scrollState!==null&&this.scrollState.index==null&&(this.scrollState.lastTargetOffset+=e)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}get scrollAdjustments(){return 0}applyScrollAdjustment(e,t){if(e===0)return!1;if(this._followOffsetTarget(e),this._canWriteScroll()){let n=this.getScrollOffset();this._clampedAdjustment=this._clampedBy(n+e);let r=this._scrollToOffset(n,{adjustments:e,behavior:t});return this.scrollOffset!==null&&(this.pendingWrite===r&&(this.scrollOffset+=e),this.scrollOffset<0&&(this.scrollOffset=0)),!0}return this._holdOffset+=e,this.scrollOffset!==null&&(this.scrollOffset+=e),!0}scheduleScrollReconcile(){this.targetWindow?this.rafId??=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()}):this.scrollState=null}getScrollStateTarget(e){let t=e.toEnd?[Math.max(this.getMaxScrollOffset(),0)]:e.index==null?void 0:this.getOffsetForIndex(e.index,e.align);return t?t[0]:e.lastTargetOffset}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}if(this.scrollState.phase===`queued`){this.scheduleScrollReconcile();return}this.getMeasurements();let e=this.getScrollStateTarget(this.scrollState),t=this.scrollState.index==null?1:this.options.useAnimationFrameWithResizeObserver?3:2,n=e!==this.scrollState.lastTargetOffset;if(!n&&G(e,this.getScrollOffset())){if(this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothLanded`:this.scrollState.phase===`smoothFinishing`&&(this.scrollState.phase=`instant`),this.scrollState.stableFrames++,this.scrollState.stableFrames>=t){this.getScrollOffset()!==e&&this._scrollToOffset(e,{behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let t=this.getSize()||600,n=Math.abs(e-this.getScrollOffset()),r=gn(this.scrollState)&&n>t;this.scrollState.lastTargetOffset=e,r?this.scrollState.phase=`smooth`:this.scrollState.phase===`smooth`?this.scrollState.phase=`smoothFinishing`:this.scrollState.phase===`smoothLanded`&&(this.scrollState.phase=`instant`),this._scrollToOffset(e,{behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}_startScroll(e,t,n,r){this.pendingScrollAnchor=null,this._clampedAdjustment=null;let i=this._iosGesture.tail();if(r===`absolute`&&i!==null){if(i===`fling`&&en()){this._stopMomentum(()=>{this.scrollState?.phase!==`queued`||this._iosGesture.tail()!==`fling`||this._reportedOverscroll||(this._iosGesture.end(),this._flushHoldIfReady(!0),this._writeAwaitingCommand())}),this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,phase:`queued`,behavior:n,samples:[]},this.scheduleScrollReconcile();return}this._iosGesture.end()}this.scrollState={...e,startedAt:this.now(),lastTargetOffset:t,stableFrames:0,behavior:n,phase:hn(n,e.index!=null&&G(t,this.getScrollOffset()))},this._scrollToOffset(t,{behavior:n}),this.scheduleScrollReconcile()}};let yn=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function bn(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function xn(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=bn(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=yn(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}function Sn(e){let[,t]=Se((e,t)=>e+1,0),n={count:e.count,getScrollElement:e.scroller,estimateSize:e.heightOf,scrollToFn:mn,observeElementRect:cn,observeElementOffset:fn,overscan:12,paddingStart:e.headHeight,scrollPaddingStart:e.headHeight,onChange:()=>t(void 0)},[r]=L(()=>new vn(n));return r.setOptions(n),we(()=>r._didMount(),[r]),we(()=>r._willUpdate()),r}function Cn(e){let{file:t,positions:n,fields:r,template:i,width:a,scroller:o,active:s,onOpen:c}=e,l=t.rows();we(()=>o.current?.scrollTo(0,0),[o]);let u=Sn({count:n.length,scroller:()=>o.current,heightOf:e=>zt(l[n[e]],t.data),headHeight:38});return we(()=>{s>=0&&u.scrollToIndex(s)},[u,s]),/* @__PURE__ */ W(`tbody`,{class:`grid-body`,style:{height:`${u.getTotalSize()-38}px`,minWidth:`${a}px`},children:u.getVirtualItems().map(({index:e,start:a,size:o})=>/* @__PURE__ */ W(Lt,{file:t.data,row:l[n[e]],fields:r,template:i,id:wn(t,n[e]),at:e,top:a-38,height:o,active:e===s,onOpen:c},n[e]))})}function wn(e,t){return`row-${e.id}-${t}`}function Tn({fields:e,template:t,width:n,sort:r,onSort:i}){return/* @__PURE__ */ W(`thead`,{class:`grid-head`,style:{minWidth:`${n}px`},children:/* @__PURE__ */ W(`tr`,{\"aria-rowindex\":1,style:{gridTemplateColumns:t},children:[/* @__PURE__ */ W(`th`,{scope:`col`,class:`sign-cell`,children:/* @__PURE__ */ W(`span`,{class:`visually-hidden`,children:`Change`})}),e.map(({by:e,title:t,note:n})=>/* @__PURE__ */ W(`th`,{scope:`col`,class:typeof e==`number`?`value-head`:e,\"aria-sort\":r?.by===e?r.descending?`descending`:`ascending`:`none`,children:/* @__PURE__ */ W(`button`,{type:`button`,title:`Sort by ${t}`,onClick:()=>i(e),children:[/* @__PURE__ */ W(`span`,{class:`field-name`,children:[/* @__PURE__ */ W(`bdi`,{class:`field-title`,children:t}),n!==void 0&&/* @__PURE__ */ W(`small`,{children:n})]}),/* @__PURE__ */ W(`span`,{class:`sort-sign`,\"aria-hidden\":`true`,children:r?.by===e?r.descending?`↓`:`↑`:``})]})},e))]})})}function En(e,t){return e?.by===t?e.descending?void 0:{by:t,descending:!0}:{by:t,descending:!1}}function Dn(e,t,n,r){let i={ArrowDown:t+1,ArrowUp:t-1,PageDown:t+r,PageUp:t-r,Home:0,End:n-1}[e];if(i!==void 0&&n!==0)return Math.max(0,Math.min(n-1,i))}let On={damage:0,substantive:1,added:2,removed:3,cosmetic:4,moved:5,modified:6};function kn(e,t,n,r){let i=t.map(t=>jn(e[t],n,r));typeof n.by==`number`&&i.every(Mn)&&(i=i.map(e=>e===void 0?void 0:Number(e)));let a=n.descending?-1:1;return[...t.keys()].sort((e,t)=>An(i[e],i[t],a)).map(e=>t[e])}function An(e,t,n){return e===t?0:e===void 0?1:t===void 0?-1:e<t?-n:n}function jn(e,{by:t},n){switch(t){case`base`:return Ve(e)||void 0;case`head`:return He(e)||void 0;case`class`:return On[qe(e,n)[0]??B(e)];default:return H(V(e,t)).trim().toLowerCase()||void 0}}function Mn(e){return e===void 0||Number.isFinite(Number(e))}function Nn({file:e,selected:t,fields:n,state:r}){let i=Te(null),[a,o]=L(()=>Fn(e.data)),s=Ee(()=>a?kn(e.rows(),t,a,e.data.kinds):t,[e,t,a]),[c,l]=L(-1),[u,d]=L(s);u!==s&&(d(s),l(-1));let f=t=>{l(t),r.opened.set({file:e,positions:s,at:t})},p=e=>{if(e.target!==i.current)return;if(e.key===`Enter`&&c>=0)return f(c);let t=Dn(e.key,c,s.length,10);t!==void 0&&(e.preventDefault(),l(t))},m=`38px ${n.map(({width:e,by:t})=>typeof t==`number`?`minmax(${e}px, ${e}fr)`:`${e}px`).join(` `)}`,h=n.reduce((e,t)=>e+t.width,38);return/* @__PURE__ */ W(`table`,{role:`grid`,ref:i,class:`grid`,tabIndex:0,\"aria-labelledby\":`rows-${e.id}-title`,\"aria-rowcount\":s.length+1,\"aria-colcount\":n.length+1,\"aria-activedescendant\":c>=0?wn(e,s[c]):void 0,style:{height:`${Pn(e,s)}px`},onKeyDown:p,children:[/* @__PURE__ */ W(Tn,{fields:n,template:m,width:h,sort:a,onSort:e=>o(En(a,e))}),/* @__PURE__ */ W(Cn,{file:e,positions:s,fields:n,template:m,width:h,scroller:i,active:c,onOpen:f},u)]})}function Pn(e,t){let n=e.rows(),r=52;for(let i of t)if(r+=zt(n[i],e.data),r>620)return 620;return r}function Fn({kinds:e}){return e.some(([e])=>e===`cosmetic`)?{by:`class`,descending:!1}:void 0}var In=class{#e;#t=/* @__PURE__ */ new Set;constructor(e){this.#e=e}get(){return this.#e}set(e){this.#e=e;for(let t of this.#t)t(e)}watch(e){return this.#t.add(e),()=>this.#t.delete(e)}};function Ln(e){let[t,n]=L(e.get());return we(()=>(n(e.get()),e.watch(n)),[e]),t}function Rn(e){let[t,n]=L(!1);return Ce(()=>{if(t||!e.current)return;let r=new IntersectionObserver(e=>{e.some(e=>e.isIntersecting)&&n(!0)},{rootMargin:`600px`});return r.observe(e.current),()=>r.disconnect()},[e,t]),t}let zn=`(max-width: 40rem)`;function Bn(){let[e,t]=L(()=>matchMedia(zn).matches);return Ce(()=>{let e=matchMedia(zn),n=()=>t(e.matches);return e.addEventListener(`change`,n),()=>e.removeEventListener(`change`,n)},[]),e}function Vn({file:e,state:t}){let n=Te(null),r=Rn(n)||e.data.rowCount<=200;return/* @__PURE__ */ W(`div`,{ref:n,class:r?void 0:`grid-reserve`,children:r&&/* @__PURE__ */ W(Hn,{file:e,state:t})})}function Hn({file:e,state:t}){let n=Ln(t.filters),r=Bn(),[i,a]=L(!1),o=e.select(n),s=Ee(()=>Xe(e.data,e.rows(),i,r),[e,i,r]),{rowCount:c,leftOut:l,columns:u}=e.data,d=i||Xe(e.data,[],!0,r).length>s.length;return/* @__PURE__ */ W(y,{children:[/* @__PURE__ */ W(`div`,{class:`grid-bar`,children:[/* @__PURE__ */ W(`p`,{children:[Ie(n)&&`${R(o.length)} of `,z(c,`row`)]}),d&&/* @__PURE__ */ W(`label`,{children:[/* @__PURE__ */ W(`input`,{type:`checkbox`,checked:i,onChange:()=>a(!i)}),` Show all`,` `,z(u.length,`column`)]})]}),l>0&&/* @__PURE__ */ W(`p`,{class:`left-out`,children:[z(l,`more changed row`),` did not fit into this page. Run`,` `,/* @__PURE__ */ W(`code`,{children:`assay diff`}),` for all of them.`]}),o.length>0?/* @__PURE__ */ W(Nn,{file:e,selected:o,fields:s,state:t}):/* @__PURE__ */ W(`p`,{class:`empty`,children:`No changed row of this file passes the filters.`})]})}function Un(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Wn(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gn(e){let t,n,r;e.length===2?(t=e===Un||e===Wn?e:Kn,n=e,r=e):(t=Un,n=(t,n)=>Un(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function Kn(){return 0}function qn(e){return e===null?NaN:+e}let Jn=Gn(Un),Yn=Jn.right;Jn.left,Gn(qn).center;var Xn=class extends Map{constructor(e,t=er){if(super(),Object.defineProperties(this,{_intern:{value:/* @__PURE__ */ new Map},_key:{value:t}}),e!=null)for(let[t,n]of e)this.set(t,n)}get(e){return super.get(Zn(this,e))}has(e){return super.has(Zn(this,e))}set(e,t){return super.set(Qn(this,e),t)}delete(e){return super.delete($n(this,e))}};function Zn({_intern:e,_key:t},n){let r=t(n);return e.has(r)?e.get(r):n}function Qn({_intern:e,_key:t},n){let r=t(n);return e.has(r)?e.get(r):(e.set(r,n),n)}function $n({_intern:e,_key:t},n){let r=t(n);return e.has(r)&&(n=e.get(r),e.delete(r)),n}function er(e){return typeof e==`object`&&e?e.valueOf():e}Array.prototype.slice;let tr=Math.sqrt(50),nr=Math.sqrt(10),rr=Math.sqrt(2);function ir(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=tr?10:a>=nr?5:a>=rr?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?ir(e,t,n*2):[s,c,l]}function ar(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?ir(t,e,n):ir(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function or(e,t,n){return t=+t,e=+e,n=+n,ir(e,t,n)[2]}function sr(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?or(t,e,n):or(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function cr(e,t,n){e=+e,t=+t,n=(i=arguments.length)<2?(t=e,e=0,1):i<3?1:+n;for(var r=-1,i=Math.max(0,Math.ceil((t-e)/n))|0,a=Array(i);++r<i;)a[r]=e+r*n;return a}function lr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ur(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function K(){}var q=.7,dr=1/q,fr=`\\\\s*([+-]?\\\\d+)\\\\s*`,pr=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*`,J=`\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*`,mr=/^#([0-9a-f]{3,8})$/,hr=RegExp(`^rgb\\\\(${fr},${fr},${fr}\\\\)$`),gr=RegExp(`^rgb\\\\(${J},${J},${J}\\\\)$`),_r=RegExp(`^rgba\\\\(${fr},${fr},${fr},${pr}\\\\)$`),vr=RegExp(`^rgba\\\\(${J},${J},${J},${pr}\\\\)$`),yr=RegExp(`^hsl\\\\(${pr},${J},${J}\\\\)$`),br=RegExp(`^hsla\\\\(${pr},${J},${J},${pr}\\\\)$`),xr={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};lr(K,Er,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Sr,formatHex:Sr,formatHex8:Cr,formatHsl:wr,formatRgb:Tr,toString:Tr});function Sr(){return this.rgb().formatHex()}function Cr(){return this.rgb().formatHex8()}function wr(){return Rr(this).formatHsl()}function Tr(){return this.rgb().formatRgb()}function Er(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=mr.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Dr(t):n===3?new Y(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Or(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Or(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=hr.exec(e))?new Y(t[1],t[2],t[3],1):(t=gr.exec(e))?new Y(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=_r.exec(e))?Or(t[1],t[2],t[3],t[4]):(t=vr.exec(e))?Or(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=yr.exec(e))?Lr(t[1],t[2]/100,t[3]/100,1):(t=br.exec(e))?Lr(t[1],t[2]/100,t[3]/100,t[4]):xr.hasOwnProperty(e)?Dr(xr[e]):e===`transparent`?new Y(NaN,NaN,NaN,0):null}function Dr(e){return new Y(e>>16&255,e>>8&255,e&255,1)}function Or(e,t,n,r){return r<=0&&(e=t=n=NaN),new Y(e,t,n,r)}function kr(e){return e instanceof K||(e=Er(e)),e?(e=e.rgb(),new Y(e.r,e.g,e.b,e.opacity)):new Y}function Ar(e,t,n,r){return arguments.length===1?kr(e):new Y(e,t,n,r??1)}function Y(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}lr(Y,Ar,ur(K,{brighter(e){return e=e==null?dr:dr**+e,new Y(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?q:q**+e,new Y(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Y(Fr(this.r),Fr(this.g),Fr(this.b),Pr(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:jr,formatHex:jr,formatHex8:Mr,formatRgb:Nr,toString:Nr}));function jr(){return`#${Ir(this.r)}${Ir(this.g)}${Ir(this.b)}`}function Mr(){return`#${Ir(this.r)}${Ir(this.g)}${Ir(this.b)}${Ir((isNaN(this.opacity)?1:this.opacity)*255)}`}function Nr(){let e=Pr(this.opacity);return`${e===1?`rgb(`:`rgba(`}${Fr(this.r)}, ${Fr(this.g)}, ${Fr(this.b)}${e===1?`)`:`, ${e})`}`}function Pr(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Fr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Ir(e){return e=Fr(e),(e<16?`0`:``)+e.toString(16)}function Lr(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new X(e,t,n,r)}function Rr(e){if(e instanceof X)return new X(e.h,e.s,e.l,e.opacity);if(e instanceof K||(e=Er(e)),!e)return new X;if(e instanceof X)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new X(o,s,c,e.opacity)}function zr(e,t,n,r){return arguments.length===1?Rr(e):new X(e,t,n,r??1)}function X(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}lr(X,zr,ur(K,{brighter(e){return e=e==null?dr:dr**+e,new X(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?q:q**+e,new X(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new Y(Hr(e>=240?e-240:e+120,i,r),Hr(e,i,r),Hr(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new X(Br(this.h),Vr(this.s),Vr(this.l),Pr(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Pr(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Br(this.h)}, ${Vr(this.s)*100}%, ${Vr(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Br(e){return e=(e||0)%360,e<0?e+360:e}function Vr(e){return Math.max(0,Math.min(1,e||0))}function Hr(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}let Ur=Math.PI/180,Wr=180/Math.PI,Gr=.96422,Kr=.82521,qr=4/29,Jr=6/29,Yr=3*Jr*Jr;function Xr(e){if(e instanceof Z)return new Z(e.l,e.a,e.b,e.opacity);if(e instanceof Q)return ii(e);e instanceof Y||(e=kr(e));var t=ti(e.r),n=ti(e.g),r=ti(e.b),i=Qr((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Qr((.4360747*t+.3850649*n+.1430804*r)/Gr),o=Qr((.0139322*t+.0971045*n+.7141733*r)/Kr)),new Z(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Zr(e,t,n,r){return arguments.length===1?Xr(e):new Z(e,t,n,r??1)}function Z(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}lr(Z,Zr,ur(K,{brighter(e){return new Z(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new Z(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Gr*$r(t),e=1*$r(e),n=Kr*$r(n),new Y(ei(3.1338561*t-1.6168667*e-.4906146*n),ei(-.9787684*t+1.9161415*e+.033454*n),ei(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Qr(e){return e>.008856451679035631?e**(1/3):e/Yr+qr}function $r(e){return e>Jr?e*e*e:Yr*(e-qr)}function ei(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function ti(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function ni(e){if(e instanceof Q)return new Q(e.h,e.c,e.l,e.opacity);if(e instanceof Z||(e=Xr(e)),e.a===0&&e.b===0)return new Q(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Wr;return new Q(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function ri(e,t,n,r){return arguments.length===1?ni(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function ii(e){if(isNaN(e.h))return new Z(e.l,0,0,e.opacity);var t=e.h*Ur;return new Z(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}lr(Q,ri,ur(K,{brighter(e){return new Q(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new Q(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return ii(this).rgb()}}));var ai=-.14861,oi=1.78277,si=-.29227,ci=-.90649,li=1.97294,ui=li*ci,di=li*oi,fi=oi*si-ci*ai;function pi(e){if(e instanceof hi)return new hi(e.h,e.s,e.l,e.opacity);e instanceof Y||(e=kr(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(fi*r+ui*t-di*n)/(fi+ui-di),a=r-i,o=(li*(n-i)-si*a)/ci,s=Math.sqrt(o*o+a*a)/(li*i*(1-i)),c=s?Math.atan2(o,a)*Wr-120:NaN;return new hi(c<0?c+360:c,s,i,e.opacity)}function mi(e,t,n,r){return arguments.length===1?pi(e):new hi(e,t,n,r??1)}function hi(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}lr(hi,mi,ur(K,{brighter(e){return e=e==null?dr:dr**+e,new hi(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?q:q**+e,new hi(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Ur,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new Y(255*(t+n*(ai*r+oi*i)),255*(t+n*(si*r+ci*i)),255*(t+li*r*n),this.opacity)}}));var gi=e=>()=>e;function _i(e,t){return function(n){return e+n*t}}function vi(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function yi(e,t){var n=t-e;return n?_i(e,n>180||n<-180?n-360*Math.round(n/360):n):gi(isNaN(e)?t:e)}function bi(e){return(e=+e)==1?xi:function(t,n){return n-t?vi(t,n,e):gi(isNaN(t)?n:t)}}function xi(e,t){var n=t-e;return n?_i(e,n):gi(isNaN(e)?t:e)}var Si=(function e(t){var n=bi(t);function r(e,t){var r=n((e=Ar(e)).r,(t=Ar(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=xi(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function Ci(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function wi(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Ti(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=Pi(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function Ei(e,t){var n=/* @__PURE__ */ new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Di(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Oi(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=Pi(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var ki=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,Ai=new RegExp(ki.source,`g`);function ji(e){return function(){return e}}function Mi(e){return function(t){return e(t)+``}}function Ni(e,t){var n=ki.lastIndex=Ai.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=ki.exec(e))&&(i=Ai.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:Di(r,i)})),n=Ai.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?Mi(c[0].x):ji(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function Pi(e,t){var n=typeof t,r;return t==null||n===`boolean`?gi(t):(n===`number`?Di:n===`string`?(r=Er(t))?(t=r,Si):Ni:t instanceof Er?Si:t instanceof Date?Ei:wi(t)?Ci:Array.isArray(t)?Ti:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?Oi:Di)(e,t)}function Fi(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Ii=1e-12;function Li(e){return((e=Math.exp(e))+1/e)/2}function Ri(e){return((e=Math.exp(e))-1/e)/2}function zi(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<Ii)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=Li(y),c=s/(n*g)*(i*zi(t*r+y)-Ri(y));return[a+c*d,o+c*f,s*i/Li(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Bi(e){return(function t(n){n=+n;function r(t,r){var i=e((t=mi(t)).h,(r=mi(r)).h),a=xi(t.s,r.s),o=xi(t.l,r.l),s=xi(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Bi(yi),Bi(xi);function Vi(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function Hi(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Ui(e){return e=Hi(Math.abs(e)),e?e[1]:NaN}function Wi(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function Gi(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var Ki=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function qi(e){if(!(t=Ki.exec(e)))throw Error(`invalid format: `+e);var t;return new Ji({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}qi.prototype=Ji.prototype;function Ji(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}Ji.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function Yi(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var Xi;function Zi(e,t){var n=Hi(e,t);if(!n)return Xi=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(Xi=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+Hi(e,Math.max(0,t+a-1))[0]}function Qi(e,t){var n=Hi(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var $i={\"%\":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:Vi,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Qi(e*100,t),r:Qi,s:Zi,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function ea(e){return e}var ta=Array.prototype.map,na=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function ra(e){var t=e.grouping===void 0||e.thousands===void 0?ea:Wi(ta.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?ea:Gi(ta.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=qi(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):$i[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),x=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),S=$i[y],C=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function w(e){var n=b,r=x,o,l,p;if(y===`c`)r=S(e)+r,e=``;else{e=+e;var w=e<0||1/e<0;if(e=isNaN(e)?c:S(Math.abs(e),_),v&&(e=Yi(e)),w&&+e==0&&f!==`+`&&(w=!1),n=(w?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&Xi!==void 0?na[8+Xi/3]:``)+r+(w&&f===`(`?`)`:``),C){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var T=n.length+e.length+r.length,E=T<h?Array(h-T+1).join(u):``;switch(g&&m&&(e=t(E+e,E.length?h-r.length:1/0),E=``),d){case`<`:e=n+e+r+E;break;case`=`:e=n+E+e+r;break;case`^`:e=E.slice(0,T=E.length>>1)+n+e+r+E.slice(T);break;default:e=E+n+e+r}return a(e)}return w.toString=function(){return e+``},w}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(Ui(t)/3)))*3,r=10**-n,i=l((e=qi(e),e.type=`f`,e),{suffix:na[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var ia,aa,oa;sa({thousands:`,`,grouping:[3],currency:[`$`,``]});function sa(e){return ia=ra(e),aa=ia.format,oa=ia.formatPrefix,ia}function ca(e){return Math.max(0,-Ui(Math.abs(e)))}function la(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ui(t)/3)))*3-Ui(Math.abs(e)))}function ua(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ui(t)-Ui(e))+1}function da(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}let fa=Symbol(`implicit`);function pa(){var e=new Xn,t=[],n=[],r=fa;function i(i){let a=e.get(i);if(a===void 0){if(r!==fa)return r;e.set(i,a=t.push(i)-1)}return n[a%n.length]}return i.domain=function(n){if(!arguments.length)return t.slice();t=[],e=new Xn;for(let r of n)e.has(r)||e.set(r,t.push(r)-1);return i},i.range=function(e){return arguments.length?(n=Array.from(e),i):n.slice()},i.unknown=function(e){return arguments.length?(r=e,i):r},i.copy=function(){return pa(t,n).unknown(r)},da.apply(i,arguments),i}function ma(){var e=pa().unknown(void 0),t=e.domain,n=e.range,r=0,i=1,a,o,s=!1,c=0,l=0,u=.5;delete e.unknown;function d(){var e=t().length,d=i<r,f=d?i:r,p=d?r:i;a=(p-f)/Math.max(1,e-c+l*2),s&&(a=Math.floor(a)),f+=(p-f-a*(e-c))*u,o=a*(1-c),s&&(f=Math.round(f),o=Math.round(o));var m=cr(e).map(function(e){return f+a*e});return n(d?m.reverse():m)}return e.domain=function(e){return arguments.length?(t(e),d()):t()},e.range=function(e){return arguments.length?([r,i]=e,r=+r,i=+i,d()):[r,i]},e.rangeRound=function(e){return[r,i]=e,r=+r,i=+i,s=!0,d()},e.bandwidth=function(){return o},e.step=function(){return a},e.round=function(e){return arguments.length?(s=!!e,d()):s},e.padding=function(e){return arguments.length?(c=Math.min(1,l=+e),d()):c},e.paddingInner=function(e){return arguments.length?(c=Math.min(1,e),d()):c},e.paddingOuter=function(e){return arguments.length?(l=+e,d()):l},e.align=function(e){return arguments.length?(u=Math.max(0,Math.min(1,e)),d()):u},e.copy=function(){return ma(t(),[r,i]).round(s).paddingInner(c).paddingOuter(l).align(u)},da.apply(d(),arguments)}function ha(e){return function(){return e}}function ga(e){return+e}var _a=[0,1];function va(e){return e}function ya(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:ha(isNaN(t)?NaN:.5)}function ba(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function xa(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=ya(i,r),a=n(o,a)):(r=ya(r,i),a=n(a,o)),function(e){return a(r(e))}}function Sa(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=ya(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=Yn(e,t,1,r)-1;return a[n](i[n](t))}}function Ca(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function wa(){var e=_a,t=_a,n=Pi,r,i,a,o=va,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==va&&(o=ba(e[0],e[n-1])),s=n>2?Sa:xa,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),Di))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,ga),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=Fi,u()},d.clamp=function(e){return arguments.length?(o=e?!0:va,u()):o!==va},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function Ta(){return wa()(va,va)}function Ea(e,t,n,r){var i=sr(e,t,n),a;switch(r=qi(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=la(i,o))&&(r.precision=a),oa(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=ua(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=ca(i))&&(r.precision=a-(r.type===`%`)*2)}return aa(r)}function Da(e){var t=e.domain;return e.ticks=function(e){var n=t();return ar(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return Ea(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=or(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function Oa(){var e=Ta();return e.copy=function(){return Ca(e,Oa())},da.apply(e,arguments),Da(e)}let ka=6.6;function Aa(e,t){let n=Math.max(1,...e.map(e=>e.length));return Math.min(n*ka+14,t/3)}function ja(e,t){let n=Math.max(2,Math.floor((t-14)/ka));return e.length<=n+1?e:`${e.slice(0,n-1)}…`}function Ma({chart:e,width:t}){let n=e.bins.slice(0,40),{series:r}=e,i=Aa(n,t),a=r.length*14+10,o=n.length*a+22,s=Math.max(...r.flatMap(({values:e})=>e.filter(Number.isFinite)),0),c=Oa().domain([0,s||1]).range([i,t-Na]).nice(4),l=ma().domain([...n.keys()]).range([0,n.length*a]);return/* @__PURE__ */ W(`svg`,{class:`bar-chart`,width:t,height:o,viewBox:`0 0 ${t} ${o}`,role:`img`,\"aria-label\":`${e.title}; the numbers are below`,children:[c.ticks(4).map(t=>/* @__PURE__ */ W(`g`,{class:`tick`,children:[/* @__PURE__ */ W(`line`,{x1:c(t),x2:c(t),y1:0,y2:o-22}),/* @__PURE__ */ W(`text`,{x:c(t),y:o-6,\"text-anchor\":`middle`,children:Pa(t,e.unit)})]},t)),n.map((t,n)=>/* @__PURE__ */ W(`g`,{children:[/* @__PURE__ */ W(`text`,{class:`bin`,x:i-8,y:l(n)+(a-10)/2,dy:`0.35em`,\"text-anchor\":`end`,children:[ja(t,i),/* @__PURE__ */ W(`title`,{children:t})]}),r.map(({name:r,values:i},a)=>{let o=Number.isFinite(i[n])?i[n]:0,s=l(n)+a*14;return/* @__PURE__ */ W(`g`,{class:`series-${a}`,children:[/* @__PURE__ */ W(`rect`,{x:c(0),y:s+1,width:Math.max(0,c(o)-c(0)),height:12,rx:2,children:/* @__PURE__ */ W(`title`,{children:`${t}, ${r}: ${Pa(o,e.unit)}`})}),/* @__PURE__ */ W(`text`,{class:`value`,x:c(Math.max(0,o))+5,y:s+7,dy:`0.35em`,children:Pa(o,e.unit)})]},r)})]},n))]})}let Na=56;function Pa(e,t){return t===`count`?R(Math.round(e)):`${Math.round(e*1e3)/10} %`}function Fa(e){for(let t of e.querySelectorAll(`[data-chart]`)){let e=t.querySelector(`.chart-place`);e&&M(/* @__PURE__ */ W(Ia,{chart:JSON.parse(t.dataset.chart??``)}),e)}}function Ia({chart:e}){let t=Te(null),[n,r]=L(0);return Ce(()=>{let e=new ResizeObserver(([e])=>{r(Math.floor(e?.contentRect.width??0))});return e.observe(t.current),()=>e.disconnect()},[]),/* @__PURE__ */ W(y,{children:[/* @__PURE__ */ W(`ul`,{class:`chart-legend`,children:e.series.map(({name:e},t)=>/* @__PURE__ */ W(`li`,{class:`series-${t}`,children:/* @__PURE__ */ W(`bdi`,{children:e})},e))}),/* @__PURE__ */ W(`div`,{ref:t,children:n>0&&/* @__PURE__ */ W(Ma,{chart:e,width:Math.min(n,720)})})]})}function La({label:e,value:t,options:n,onValue:r}){return/* @__PURE__ */ W(`label`,{class:`select-filter`,\"data-active\":t!==``,children:[/* @__PURE__ */ W(`span`,{children:e}),/* @__PURE__ */ W(`select`,{value:t,onChange:e=>r(e.currentTarget.value),children:[/* @__PURE__ */ W(`option`,{value:``,children:`All`}),n.map(e=>/* @__PURE__ */ W(`option`,{value:e,children:e},e))]})]})}function Ra(e){let{label:t,options:n,chosen:r,onToggle:i}=e;return/* @__PURE__ */ W(`fieldset`,{class:`toggle-filter`,children:[/* @__PURE__ */ W(`legend`,{children:t}),n.map(e=>/* @__PURE__ */ W(`button`,{type:`button`,class:e,\"aria-pressed\":r.includes(e),onClick:()=>i(e),children:e},e))]})}let za=[`substantive`,`damage`,`cosmetic`];function Ba({state:e,options:t}){let n=Ln(e.filters),[r,i]=L(!1),a=t=>e.filters.set({...e.filters.get(),...t}),o=e.files.reduce((e,t)=>e+t.data.rowCount,0),s=e.files.reduce((e,t)=>e+t.count(n),0);return/* @__PURE__ */ W(`search`,{class:`filter-bar`,\"aria-label\":`Filter findings and changed rows`,children:[/* @__PURE__ */ W(Va,{text:n.text,onText:e=>a({text:e})}),/* @__PURE__ */ W(`button`,{type:`button`,class:`filter-fold`,\"aria-expanded\":r,onClick:()=>i(!r),children:`Filters`}),/* @__PURE__ */ W(`div`,{class:`filter-fields`,\"data-unfolded\":r,children:[/* @__PURE__ */ W(La,{label:`Dataset`,value:n.dataset,options:t.datasets,onValue:e=>a({dataset:e})}),/* @__PURE__ */ W(La,{label:`Column`,value:n.column,options:t.columns,onValue:e=>a({column:e})}),/* @__PURE__ */ W(La,{label:`Check`,value:n.check,options:t.checks,onValue:e=>a({check:e})}),o>0&&/* @__PURE__ */ W(y,{children:[/* @__PURE__ */ W(Ra,{label:`Change`,options:Re,chosen:n.changes,onToggle:e=>a({changes:Le(n.changes,e)})}),/* @__PURE__ */ W(Ra,{label:`Class`,options:za,chosen:n.classes,onToggle:e=>a({classes:Le(n.classes,e)})})]})]}),/* @__PURE__ */ W(`p`,{class:`filter-count`,children:[/* @__PURE__ */ W(`output`,{children:[o>0&&Ie(n)&&`${R(s)} of `,o>0&&z(o,`changed row`)]}),/* @__PURE__ */ W(`button`,{type:`button`,class:`clear`,disabled:!Ie(n),onClick:()=>e.filters.set(Fe),children:`Clear filters`})]})]})}function Va({text:e,onText:t}){let[n,r]=L(e),i=Te(void 0);Ce(()=>r(e),[e]);let a=e=>{r(e),clearTimeout(i.current),i.current=window.setTimeout(()=>t(e),150)};return/* @__PURE__ */ W(`label`,{class:`search-field`,children:[/* @__PURE__ */ W(`span`,{class:`visually-hidden`,children:`Search findings and changed rows`}),/* @__PURE__ */ W(`input`,{type:`search`,placeholder:`Search findings and changed rows`,autocomplete:`off`,spellcheck:!1,value:n,onInput:e=>a(e.currentTarget.value)})]})}let Ha=[`severity`,`dimension`,`check`,`column`,`file`,`rows`],Ua=[`new`,`existing`,`fixed`,`waived`],Wa=[`error`,`warning`,`info`],Ga={severities:[],statuses:[],dimensions:[],order:`severity`};function Ka({severities:e,statuses:t,dimensions:n}){return e.length+t.length+n.length>0}function qa(e,t,n){e.addEventListener(`click`,r=>{let i=r.target instanceof Element&&r.target.closest(`a`);if(!i)return;let{column:a=``,check:o=``,dimension:s=``}=i.dataset,c=i.closest(`.file`)?.dataset.dataset??``,l=i.dataset.dataset??c;s===``?a!==``||o!==``||i.dataset.dataset!==void 0?t.set({...Fe,dataset:l,column:a,check:o}):i.hash.startsWith(`#finding-`)&&Ja(e,i.hash.slice(1),t,n):(t.set(Fe),n.set({...Ga,dimensions:[s]}))})}function Ja(e,t,n,r){e.getElementById(t)||(n.set(Fe),r.set(Ga));let i=e.getElementById(t),a=i?.closest(`details`);a&&(a.open=!0);let o=i?.querySelector(`details`);o&&(o.open=!0)}function Ya(e,t){let n=(t,n)=>[...new Set([...e.querySelectorAll(t)].map(({dataset:e})=>e[n]))],r=t.flatMap(({data:e})=>e.columns.filter(e=>e.changed>0).map(e=>e.name)),i=/* @__PURE__ */ new Set([...r,...n(`.finding`,`column`)]);return i.delete(``),{datasets:n(`.file`,`dataset`),columns:[...i],checks:n(`.finding`,`check`)}}function Xa(e,t,n,r){if(n.dataset!==``&&n.dataset!==e.dataset)return[];let i=[Za(n),Qa(e,n),$a(e,n),to(n,r)].filter(e=>e!==void 0),a=[];return t.forEach((e,t)=>{i.every(n=>n(e,t))&&a.push(t)}),a}function Za({changes:e}){if(e.length!==0)return t=>e.includes(B(t))}function Qa(e,t){let{check:n,classes:r}=t,i=n===``?t.column:``;if(i===``&&r.length===0)return;let a=t=>eo(e,t,i)&&(r.length===0||r.includes(e.kinds[t.kind][0]));return e=>We(e).some(a)}function $a(e,{check:t,column:n}){if(t===``)return;let r=e.findings.filter(e=>e.check===t&&(n===``||(e.column??n)===n)),i=new Set(r.flatMap(e=>e.headRows)),a=new Set(r.flatMap(e=>e.baseRows)),o=r=>eo(e,r,n)&&e.kinds[r.kind].includes(t);return e=>i.has(He(e))||a.has(Ve(e))||We(e).some(o)}function eo({columns:e},t,n){return n===``||e[t.column].name===n}function to({text:e},t){let n=e.toLowerCase().split(/\\s+/).filter(Boolean);if(n.length!==0)return(e,r)=>{let i=t(r);return n.every(e=>i.includes(e))}}var no=class{id;data;#e;#t;#n=[];#r;constructor(e,t,n){this.id=e,this.data=t,this.#e=n}rows(){return this.#t??=this.#e(),this.#t}select(e){if(this.#r?.filters!==e){let t=Xa(this.data,this.rows(),e,e=>this.#i(e));this.#r={filters:e,selected:t}}return this.#r.selected}count(e){return Ie(e)?this.select(e).length:this.data.rowCount}#i(e){return this.#n[e]??=ro(this.rows()[e]),this.#n[e]}};function ro(e){let t=We(e).map(e=>e.base);return[...e[6],...t].map(H).join(`\n`).toLowerCase()}function io(e){return[...e.querySelectorAll(`script[data-file]`)].map(t=>{let n=t.dataset.file,r=JSON.parse(t.textContent??``);return new no(Number(n),r,()=>ao(e,n))})}function ao(e,t){let n=[];for(let r of e.querySelectorAll(`script[data-rows=\"${t}\"]`)){for(let e of JSON.parse(r.textContent??`[]`))n.push(e);r.remove()}return n}function oo({column:{name:e,place:t}}){return/* @__PURE__ */ W(y,{children:[/* @__PURE__ */ W(`bdi`,{children:e}),t!==void 0&&/* @__PURE__ */ W(`small`,{class:`kind`,children:[` column `,t]})]})}function so(e,{columns:t}){let n=t.flatMap((t,n)=>t.key?[H(V(e,n))]:[]);return n.length>0?n.join(`, `):`row ${He(e)||Ve(e)}`}function co({row:e,file:t}){let n=We(e),r=new Set(n.map(e=>e.column)),i=t.columns.flatMap((t,n)=>r.has(n)||V(e,n)===null?[]:[{column:t,cell:V(e,n)}]),a=mo(e,t);return/* @__PURE__ */ W(`div`,{class:`row-in-full`,children:[/* @__PURE__ */ W(`p`,{class:`where`,children:[po(e),B(e)===`modified`&&ze(e)&&/* @__PURE__ */ W(`span`,{class:`badge moved`,children:`moved`}),Be(e)&&/* @__PURE__ */ W(`span`,{class:`badge`,children:`key changed`})]}),a.length>0&&/* @__PURE__ */ W(`p`,{class:`checks`,children:[`Named by`,` `,a.map(e=>/* @__PURE__ */ W(`code`,{children:e},e))]}),n.map(e=>/* @__PURE__ */ W(lo,{change:e,file:t},e.column)),i.length>0&&/* @__PURE__ */ W(fo,{cells:i,beside:n.length>0})]})}function lo({change:e,file:t}){let{base:n,head:r}=Ct(e.base,e.head),[i,a]=t.kinds[e.kind];return/* @__PURE__ */ W(`section`,{class:`compared`,children:[/* @__PURE__ */ W(`h3`,{children:[/* @__PURE__ */ W(oo,{column:t.columns[e.column]}),` `,/* @__PURE__ */ W(`span`,{class:`badge ${i}`,children:i}),a!==`value`&&/* @__PURE__ */ W(`small`,{class:`kind ${i}`,children:a.replaceAll(`-`,` `)})]}),/* @__PURE__ */ W(`div`,{class:`sides`,children:[/* @__PURE__ */ W(uo,{name:`Base`,side:n}),/* @__PURE__ */ W(uo,{name:`Head`,side:r})]})]})}function uo({name:e,side:t}){return/* @__PURE__ */ W(`div`,{children:[/* @__PURE__ */ W(`h4`,{children:e}),/* @__PURE__ */ W(e===`Base`?`del`:`ins`,{children:t.absence?/* @__PURE__ */ W(`i`,{class:`absence`,children:t.absence}):/* @__PURE__ */ W(Mt,{segments:t.segments})})]})}function fo({cells:e,beside:t}){return/* @__PURE__ */ W(`section`,{class:`other-cells`,children:[t&&/* @__PURE__ */ W(`h3`,{children:z(e.length,`unchanged cell`)}),/* @__PURE__ */ W(`dl`,{children:e.map(({column:e,cell:t},n)=>/* @__PURE__ */ W(`div`,{children:[/* @__PURE__ */ W(`dt`,{children:/* @__PURE__ */ W(oo,{column:e})}),/* @__PURE__ */ W(`dd`,{children:t===``?/* @__PURE__ */ W(`i`,{class:`absence`,children:`empty`}):/* @__PURE__ */ W(`bdi`,{children:Ot(H(t))})})]},n))})]})}function po(e){return`${[`base`,`head`].flatMap(t=>{let n=t===`base`?Ve(e):He(e);if(n===0)return[];let r=Ue(e,t),i=r!==void 0&&r!==n?` (line ${R(r)})`:``;return[`${t} row ${R(n)}${i}`]}).join(` → `)} `}function mo(e,{findings:t}){let n=t.filter(({headRows:t,baseRows:n})=>t.includes(He(e))||n.includes(Ve(e)));return[...new Set(n.map(({check:e})=>e))]}function ho({state:e}){let t=Ln(e.opened),n=Te(null);Ce(()=>{t&&!n.current?.open&&n.current?.showModal(),t||n.current?.close()},[t]);let r=r=>{t?.positions[t.at+r]!==void 0&&(e.opened.set({...t,at:t.at+r}),n.current?.scrollTo(0,0))},i=e=>{e.key===`ArrowLeft`&&r(-1),e.key===`ArrowRight`&&r(1)},a=t?.file.rows()[t.positions[t.at]];return/* @__PURE__ */ W(`dialog`,{ref:n,class:`row-dialog`,\"aria-labelledby\":`row-dialog-title`,onClose:()=>e.opened.set(void 0),onKeyDown:i,onClick:e=>e.target===n.current&&n.current?.close(),children:t&&a&&/* @__PURE__ */ W(`div`,{class:`dialog-page`,children:[/* @__PURE__ */ W(`header`,{children:[/* @__PURE__ */ W(`h2`,{id:`row-dialog-title`,children:[/* @__PURE__ */ W(`span`,{class:`change-name ${B(a)}`,children:B(a)}),` `,/* @__PURE__ */ W(`bdi`,{children:so(a,t.file.data)})]}),/* @__PURE__ */ W(`nav`,{\"aria-label\":`Rows`,children:[/* @__PURE__ */ W(`button`,{type:`button`,disabled:t.at===0,onClick:()=>r(-1),children:[`← `,/* @__PURE__ */ W(`span`,{children:`Previous`})]}),/* @__PURE__ */ W(`button`,{type:`button`,disabled:t.at===t.positions.length-1,onClick:()=>r(1),children:[/* @__PURE__ */ W(`span`,{children:`Next`}),` →`]}),/* @__PURE__ */ W(`button`,{type:`button`,class:`close`,onClick:()=>n.current?.close(),children:`Close`})]})]}),/* @__PURE__ */ W(co,{row:a,file:t.file.data})]})})}function go(e){return[...e.querySelectorAll(`.finding`)].map((e,t)=>{let{check:n=``,column:r=``,severity:i=``,status:a=``}=e.dataset,{fold:o=``,dimension:s=``,path:c=``,datasets:l=`[]`,count:u=`0`}=e.dataset,d;return{element:e,position:t,check:n,column:r,severity:i,status:a,fold:o,dimension:s,path:c,datasets:JSON.parse(l),count:Number(u),text:()=>(d??=(e.textContent??``).toLowerCase(),d)}})}function _o({items:e,view:t,shown:n}){let r=Ln(t),i=Ln(n),a=e=>t.set({...t.get(),...e}),o=(t,n)=>t.filter(t=>e.some(e=>n(e)===t)),s=[...new Set(e.map(({dimension:e})=>e))];return/* @__PURE__ */ W(`div`,{class:`finding-tools`,children:[/* @__PURE__ */ W(Ra,{label:`Severity`,options:o(Wa,({severity:e})=>e),chosen:r.severities,onToggle:e=>a({severities:Le(r.severities,e)})}),/* @__PURE__ */ W(Ra,{label:`Standing`,options:o(Ua,({status:e})=>e),chosen:r.statuses,onToggle:e=>a({statuses:Le(r.statuses,e)})}),/* @__PURE__ */ W(Ra,{label:`Dimension`,options:s,chosen:r.dimensions,onToggle:e=>a({dimensions:Le(r.dimensions,e)})}),/* @__PURE__ */ W(`label`,{class:`select-filter`,children:[/* @__PURE__ */ W(`span`,{children:`Order by`}),/* @__PURE__ */ W(`select`,{value:r.order,onChange:e=>a({order:e.currentTarget.value}),children:Ha.map(e=>/* @__PURE__ */ W(`option`,{value:e,children:e},e))})]}),/* @__PURE__ */ W(`p`,{class:`finding-count`,children:[/* @__PURE__ */ W(`output`,{children:[i<e.length&&`${R(i)} of `,z(e.length,`kind`)]}),/* @__PURE__ */ W(`button`,{type:`button`,class:`clear`,disabled:!Ka(r),onClick:()=>t.set({...Ga,order:r.order}),children:`Show all`})]})]})}let vo={info:`for your information`,weightless:`of dimensions that the config gives no weight`,existing:`from before this change`,fixed:`fixed by this change`,waived:`under a waiver`},yo=Object.keys(vo);function bo(e,t){return`${z(t,`finding`)} ${vo[e]}`}let xo={error:`Errors`,warning:`Warnings`,info:`Information`};function So(e,t){let n=(e,t)=>wo(e)-wo(t)||t.count-e.count;if(t===`rows`)return[{title:``,findings:[...e].sort((e,t)=>t.count-e.count||e.position-t.position)}];let r=/* @__PURE__ */ new Map;for(let n of[...e].sort((e,t)=>e.position-t.position)){let e=Co(n,t),i=r.get(e);i?i.push(n):r.set(e,[n])}let i=[...r].map(([e,r])=>({title:e,findings:t===`severity`?r:r.sort(n)}));return t===`severity`||t===`dimension`?i:i.sort((e,t)=>e.title<t.title?-1:1)}function Co({severity:e,dimension:t,check:n,column:r,path:i},a){let o=t.charAt(0).toUpperCase()+t.slice(1);switch(a){case`severity`:return`${xo[e]} · ${o}`;case`dimension`:return o;case`check`:return n;case`column`:return r||`No column`;default:return i}}function wo({severity:e}){return Wa.indexOf(e)}function To(e,{text:t,dataset:n,column:r,check:i},{severities:a,statuses:o,dimensions:s}){let c=t.toLowerCase().split(/\\s+/).filter(Boolean),l=(e,t)=>e.length===0||e.includes(t);return e.filter(e=>(n===``||e.datasets.includes(n))&&(i===``||e.check===i)&&(r===``||e.column===``||e.column===r)&&l(a,e.severity)&&l(o,e.status)&&l(s,e.dimension)&&c.every(t=>e.text().includes(t)))}function Eo(e,t,n,r){let i=To(t,n,r),a=e=>e.fold===``||Ka(r),o=i.filter(a),{document:s}=globalThis,c=So(o,r.order).map(e=>Do(s,e)),l=yo.flatMap(e=>{let t=i.filter(t=>!a(t)&&t.fold===e);if(t.length===0)return[];let r=Oo(s,t,bo(e,t.length));return r.open=o.length===0&&Ie(n),[r]}),u=i.length===0||o.length===0&&l.length===0?[Ao(s)]:[];return e.replaceChildren(...u,...o.length>0?c:[],...l),i.length}function Do(e,{title:t,findings:n}){let r=e.createElement(`section`);if(r.className=`finding-group`,t!==``){let i=e.createElement(`h3`),a=e.createElement(`bdi`);a.textContent=t;let o=e.createElement(`small`),s=n.reduce((e,t)=>e+t.count,0);o.textContent=` ${z(n.length,`kind`)}, ${R(s)} in all`,i.append(a,o),r.append(i)}return r.append(ko(e,n)),r}function Oo(e,t,n){let r=e.createElement(`details`);r.className=`fold`;let i=e.createElement(`summary`);return i.textContent=n,r.append(i,ko(e,t)),r}function ko(e,t){let n=e.createElement(`ul`);return n.append(...t.map(({element:e})=>e)),n}function Ao(e){let t=e.createElement(`p`);return t.className=`empty`,t.textContent=`No finding passes the filters.`,t}function jo(e,t,n){let r=e.getElementById(`finding-list`),i=e.getElementById(`finding-tools`);if(!r||!i)return;let a=go(e),o=new In(a.length),s=()=>o.set(Eo(r,a,t.get(),n.get()));t.watch(s),n.watch(s),a.length>=4&&M(/* @__PURE__ */ W(_o,{items:a,view:n,shown:o}),i)}let $={files:io(document),filters:new In(Fe),findings:new In(Ga),opened:new In(void 0)},Mo=document.getElementById(`filters`);Mo&&document.querySelector(`.file`)&&M(/* @__PURE__ */ W(Ba,{state:$,options:Ya(document,$.files)}),Mo);for(let e of $.files){let t=document.querySelector(`[data-grid=\"${e.id}\"]`);t&&(t.replaceChildren(),M(/* @__PURE__ */ W(Vn,{file:e,state:$}),t))}let No=document.createElement(`div`);document.body.append(No),M(/* @__PURE__ */ W(ho,{state:$}),No),Fa(document),jo(document,$.filters,$.findings),$.filters.watch(e=>N(document,e)),qa(document,$.filters,$.findings)})();";
const PAGE_STYLE = ":root {\ncolor-scheme: light dark;\n--paper: #f7f7f5;\n--card: #ffffff;\n--sunken: #f1f1ee;\n--ink: #1d2024;\n--soft: #5a616b;\n--line: #dfe0dc;\n--line-strong: #8e949a;\n--link: #1f55b5;\n--focus: #2f6fe0;\n--fail: #b42318;\n--fail-soft: #fdecea;\n--pass: #17693f;\n--pass-soft: #e6f4ec;\n--warning: #8a5300;\n--warning-soft: #fdf1dc;\n--info: #3d5a80;\n--info-soft: #e9eff6;\n--damage: #b3400a;\n--damage-soft: #fdeadd;\n--damage-bar: #e0662b;\n--substantive: #5b3fa8;\n--substantive-soft: #eeeafa;\n--substantive-bar: #7d62c9;\n--cosmetic: #566070;\n--cosmetic-soft: #eceef1;\n--cosmetic-bar: #868f9e;\n--base-text: #8c1d18;\n--base-mark: #ffd3cf;\n--head-text: #10562f;\n--head-mark: #b9ebc9;\n--chart-0: #c9746b;\n--chart-1: #2e8a59;\n--chart-2: #5f77b8;\n--hover: #f3f5fa;\n--active: #e5edfb;\n--shadow: 0 1px 2px rgb(20 24 30 / 6%), 0 4px 14px rgb(20 24 30 / 4%);\n--sans:\nui-sans-serif, system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif;\n--mono: ui-monospace, SFMono-Regular, \"SF Mono\", Menlo, Consolas, \"Liberation Mono\", monospace;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--paper: #14171b;\n--card: #1b1f24;\n--sunken: #22272d;\n--ink: #e6e8eb;\n--soft: #a2abb6;\n--line: #31373f;\n--line-strong: #69727d;\n--link: #8bb4ff;\n--focus: #8bb4ff;\n--fail: #ff8f85;\n--fail-soft: #3a1f1f;\n--pass: #6fd39b;\n--pass-soft: #17301f;\n--warning: #f0b95c;\n--warning-soft: #35290f;\n--info: #a5c3e6;\n--info-soft: #1e2b3a;\n--damage: #ff9e6b;\n--damage-soft: #3a2416;\n--damage-bar: #e77b43;\n--substantive: #bda9f7;\n--substantive-soft: #2a2342;\n--substantive-bar: #9880e0;\n--cosmetic: #b0b8c4;\n--cosmetic-soft: #2a3038;\n--cosmetic-bar: #6b7583;\n--base-text: #ffb3ab;\n--base-mark: #6b2622;\n--head-text: #96e3b3;\n--head-mark: #1d5233;\n--chart-0: #d98279;\n--chart-1: #4fb07b;\n--chart-2: #8ba3e0;\n--hover: #21262d;\n--active: #24334d;\n--shadow: none;\n}\n}\n* {\nbox-sizing: border-box;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml {\nscroll-padding-top: 5.5rem;\n-webkit-text-size-adjust: 100%;\n}\nbody {\nmargin: 0;\nbackground: var(--paper);\ncolor: var(--ink);\nfont: 0.9375rem / 1.5 var(--sans);\nfont-variant-numeric: tabular-nums;\n}\nh1,\nh2,\nh3,\nh4,\np,\nul,\nol,\ndl,\ndd,\nfieldset {\nmargin: 0;\npadding: 0;\nborder: 0;\n}\nul {\nlist-style: none;\n}\nh1,\nh2,\nh3 {\nline-height: 1.25;\ntext-wrap: balance;\n}\nh3 {\nfont-size: 0.9375rem;\nfont-weight: 650;\n}\nbdi {\noverflow-wrap: anywhere;\n}\ncode,\n.literal {\nfont-family: var(--mono);\nfont-size: 0.875em;\n}\na {\ncolor: var(--link);\ntext-underline-offset: 0.18em;\ntext-decoration-thickness: 0.06em;\n}\ndel,\nins {\ntext-decoration: none;\n}\ndel {\ncolor: var(--base-text);\n}\nins {\ncolor: var(--head-text);\n}\nmark {\nborder-radius: 3px;\nbackground: var(--head-mark);\ncolor: inherit;\n}\ndel mark {\nbackground: var(--base-mark);\n}\nbutton,\ninput,\nselect {\nfont: inherit;\ncolor: inherit;\n}\n:focus-visible {\noutline: 2px solid var(--focus);\noutline-offset: 2px;\nborder-radius: 4px;\n}\nsummary {\ncursor: pointer;\ncolor: var(--soft);\n}\nsummary:hover {\ncolor: var(--ink);\n}\n.visually-hidden {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\nwhite-space: nowrap;\n}\nmain,\n.masthead,\nbody > footer {\nmax-width: 82rem;\nmargin: 0 auto;\npadding-inline: clamp(0.875rem, 2.5vw, 2rem);\n}\n.masthead {\npadding-block: 1.25rem 0.75rem;\n}\n.masthead p {\nfont-weight: 700;\nletter-spacing: -0.01em;\n}\n.masthead p::before {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0.7em;\nheight: 0.7em;\nmargin-inline-end: 0.5em;\nborder-radius: 2px;\nbackground: linear-gradient(135deg, var(--base-text) 50%, var(--head-text) 50%);\n}\nbody > footer {\npadding-block: 2rem;\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.verdict,\n.findings,\n.file,\n.notices,\n.file-list {\nbackground: var(--card);\nborder: 1px solid var(--line);\nborder-radius: 10px;\nbox-shadow: var(--shadow);\nmargin-bottom: 1.25rem;\npadding: clamp(1rem, 2.2vw, 1.75rem);\n}\n.badge {\ndisplay: inline-block;\npadding: 0.05em 0.55em;\nborder-radius: 1em;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont: 600 0.75rem / 1.5 var(--sans);\nwhite-space: nowrap;\n}\n.badge.error,\n.badge.fail {\nbackground: var(--fail-soft);\ncolor: var(--fail);\n}\n.badge.warning {\nbackground: var(--warning-soft);\ncolor: var(--warning);\n}\n.badge.info {\nbackground: var(--info-soft);\ncolor: var(--info);\n}\n.badge.pass,\n.badge.fixed {\nbackground: var(--pass-soft);\ncolor: var(--pass);\n}\n.badge.damage {\nbackground: var(--damage-soft);\ncolor: var(--damage);\n}\n.badge.substantive {\nbackground: var(--substantive-soft);\ncolor: var(--substantive);\n}\n.badge.new {\nbackground: none;\ncolor: var(--ink);\nbox-shadow: inset 0 0 0 1px var(--line-strong);\n}\n.badge.waived {\nbackground: none;\nbox-shadow: inset 0 0 0 1px var(--line);\n}\n.where,\n.hint,\n.empty,\n.unchanged,\n.waiver,\n.kinds,\n.eyebrow {\ncolor: var(--soft);\n}\n.where {\nfont-size: 0.875rem;\n}\n.verdict {\ndisplay: grid;\ngrid-template-columns: auto minmax(0, 1fr) minmax(15rem, 21rem);\ngap: 1rem 1.25rem;\n}\n.stamp {\ndisplay: grid;\nplace-items: center;\nwidth: 2.5rem;\nheight: 2.5rem;\nborder-radius: 50%;\nbackground: var(--pass-soft);\ncolor: var(--pass);\nfont-size: 1.25rem;\nfont-weight: 700;\n}\n.fail .stamp {\nbackground: var(--fail-soft);\ncolor: var(--fail);\n}\n.verdict h1 {\npadding-top: 0.15rem;\nfont-size: clamp(1.375rem, 3.4vw, 1.75rem);\nfont-weight: 650;\nletter-spacing: -0.015em;\n}\n.conclusion {\ncolor: var(--pass);\n}\n.fail .conclusion {\ncolor: var(--fail);\n}\n.revisions {\nmargin-top: 0.25rem;\ncolor: var(--soft);\n}\n.revision {\ncolor: var(--ink);\nfont-weight: 550;\n}\n.next {\nmargin-top: 1.25rem;\nfont-size: 0.9375rem;\n}\n.steps {\ndisplay: grid;\ngap: 0.75rem;\nmargin-top: 0.5rem;\npadding-inline-start: 1.25rem;\n}\n.steps li::marker {\ncolor: var(--soft);\n}\n.steps a {\nfont-weight: 550;\n}\n.steps .hint {\ndisplay: block;\n}\n.gates {\ndisplay: grid;\ngap: 0.75rem;\nalign-content: start;\n}\n.gate {\npadding: 0.875rem 1rem;\nborder-radius: 8px;\nbackground: var(--sunken);\nfont-size: 0.875rem;\n}\n.gate h2 {\ndisplay: flex;\ngap: 0.4em;\nalign-items: baseline;\nfont-size: 0.875rem;\nfont-weight: 500;\n}\n.gate .badge {\nmargin-inline-start: auto;\n}\n.gate p {\nmargin-top: 0.25rem;\n}\n.gate dl {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.25rem 1.125rem;\nmargin-top: 0.625rem;\n}\n.gate dl div {\ndisplay: flex;\nflex-direction: column-reverse;\n}\n.gate dt,\n.counts dt {\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.gate dd,\n.counts dd {\nfont-size: 1.0625rem;\nfont-weight: 600;\n}\n.zero dd {\ncolor: var(--soft);\nfont-weight: 400;\n}\n.notices h2,\n.file-list h2 {\nfont-size: 0.9375rem;\nfont-weight: 650;\n}\n.notice {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: baseline;\nmargin-top: 0.5rem;\n}\n.file-list ul {\nmargin-top: 0.5rem;\n}\n.file-list a {\ndisplay: grid;\ngrid-template-columns: minmax(0, auto) auto 1fr;\ngap: 0.125rem 0.75rem;\nalign-items: baseline;\nmargin-inline: -0.5rem;\npadding: 0.375rem 0.5rem;\nborder-radius: 6px;\ncolor: inherit;\ntext-decoration: none;\n}\n.file-list a:hover {\nbackground: var(--hover);\n}\n.file-path {\ncolor: var(--link);\nfont-weight: 550;\n}\n.file-headline {\ncolor: var(--soft);\n}\n.dimensions {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.375rem;\nmargin-top: 0.875rem;\n}\n.dimensions a {\ndisplay: block;\npadding: 0.125rem 0.625rem;\nborder: 1px solid var(--line);\nborder-radius: 1em;\ncolor: var(--soft);\nfont-size: 0.8125rem;\ntext-decoration: none;\n}\n.dimensions b {\nfont-weight: 550;\n}\n.dimensions .warning a {\nborder-color: var(--warning);\ncolor: var(--warning);\nbackground: var(--warning-soft);\n}\n.dimensions .error a {\nborder-color: var(--fail);\ncolor: var(--fail);\nbackground: var(--fail-soft);\n}\n.dimensions a:hover {\ntext-decoration: underline;\n}\n.filter-bar {\nposition: sticky;\ntop: 0;\nz-index: 5;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 1rem;\nalign-items: center;\nmargin: 0 -0.5rem 1.25rem;\npadding: 0.75rem 0.5rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--paper);\nfont-size: 0.8125rem;\n}\n.filter-fold {\ndisplay: none;\n}\n#filters {\ndisplay: contents;\n}\n.search-field {\nflex: 1 1 22rem;\n}\n.search-field input,\n.select-filter select {\nwidth: 100%;\nheight: 2.125rem;\npadding: 0 0.625rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: var(--card);\n}\n.search-field input::placeholder {\ncolor: var(--soft);\nopacity: 1;\n}\n.filter-fields {\ndisplay: contents;\n}\n.select-filter {\ndisplay: flex;\ngap: 0.4rem;\nalign-items: center;\ncolor: var(--soft);\n}\n.select-filter select {\nwidth: auto;\nmax-width: 11rem;\ncolor: var(--ink);\ntext-overflow: ellipsis;\n}\n.select-filter[data-active=\"true\"] select {\nborder-color: var(--link);\nbox-shadow: inset 0 0 0 1px var(--link);\n}\n.toggle-filter {\ndisplay: flex;\nalign-items: center;\n}\n.toggle-filter legend {\nfloat: left;\npadding: 0;\nmargin-inline-end: 0.4rem;\ncolor: var(--soft);\n}\n.toggle-filter button {\nheight: 2.125rem;\npadding: 0 0.6rem;\nborder: 1px solid var(--line-strong);\nborder-inline-start-width: 0;\nbackground: var(--card);\ncursor: pointer;\n}\n.toggle-filter legend + button {\nborder-inline-start-width: 1px;\nborder-start-start-radius: 7px;\nborder-end-start-radius: 7px;\n}\n.toggle-filter button:last-child {\nborder-start-end-radius: 7px;\nborder-end-end-radius: 7px;\n}\n.toggle-filter button:hover {\nbackground: var(--hover);\n}\n.toggle-filter button[aria-pressed=\"true\"] {\nbackground: var(--ink);\nborder-color: var(--ink);\ncolor: var(--card);\n}\n.filter-count,\n.finding-count {\ndisplay: flex;\ngap: 0.75rem;\nalign-items: center;\nmargin-inline-start: auto;\nwhite-space: nowrap;\n}\n.clear {\npadding: 0.25rem 0;\nborder: 0;\nbackground: none;\ncolor: var(--link);\ncursor: pointer;\n}\n.clear:disabled {\nvisibility: hidden;\n}\n.findings {\noutline: none;\n}\n.findings > h2 {\nfont-size: 1.25rem;\nfont-weight: 650;\nletter-spacing: -0.01em;\n}\n.finding-tools {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 1rem;\nalign-items: center;\nmargin-top: 0.875rem;\nfont-size: 0.8125rem;\n}\n.finding-tools .toggle-filter button,\n.finding-tools .select-filter select {\nheight: 1.875rem;\n}\n.finding-tools .select-filter select {\npadding: 0 0.5rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: var(--card);\n}\n.finding-group {\nmargin-top: 1.25rem;\n}\n.finding-group h3 small {\ncolor: var(--soft);\nfont-weight: 400;\n}\n.finding-group > ul,\n.fold > ul {\nmargin-top: 0.375rem;\nborder-top: 1px solid var(--line);\n}\n.fold {\nmargin-top: 1rem;\n}\n.finding {\nborder-bottom: 1px solid var(--line);\nborder-inline-start: 3px solid var(--line-strong);\n}\n.finding.error {\nborder-inline-start-color: var(--fail);\n}\n.finding.warning {\nborder-inline-start-color: var(--warning);\n}\n.finding.waived {\nborder-inline-start-color: var(--line);\n}\n.finding:target {\nbackground: var(--active);\n}\n.finding > details > summary {\ndisplay: grid;\ngrid-template-columns: 5.25rem minmax(0, 1fr) auto;\ngap: 0.125rem 0.75rem;\nalign-items: baseline;\npadding: 0.5rem 0.75rem;\ncolor: inherit;\nlist-style: none;\n}\n.finding > details > summary::-webkit-details-marker {\ndisplay: none;\n}\n.finding > details > summary:hover {\nbackground: var(--hover);\n}\n.finding > details > summary:focus-visible {\noutline-offset: -2px;\n}\n.finding > details > summary .badge {\njustify-self: start;\n}\n.message {\ndisplay: block;\nfont-weight: 550;\n}\n.waived .message {\nfont-weight: 400;\ncolor: var(--soft);\n}\n.about {\ndisplay: block;\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.check {\ncolor: var(--soft);\n}\n.finding .count {\ncolor: var(--soft);\n}\n.finding .count::after {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0.4em;\nheight: 0.4em;\nmargin-inline-start: 0.75em;\nborder: solid var(--soft);\nborder-width: 0 1.5px 1.5px 0;\ntransform: translateY(-0.2em) rotate(45deg);\n}\n.finding > [open] > summary .count::after {\ntransform: translateY(0.1em) rotate(225deg);\n}\n.finding-body {\ndisplay: grid;\ngrid-template-columns: minmax(0, 1fr);\ngap: 0.5rem;\npadding: 0 0.75rem 0.875rem 6.75rem;\nfont-size: 0.875rem;\n}\n.finding .hint {\ncolor: var(--ink);\n}\n.of-file {\nmargin-top: 0.5rem;\n}\n.of-file .path {\nfont-weight: 550;\n}\n.finding-rows table {\ndisplay: block;\nmax-height: 20rem;\noverflow: auto;\n}\n.finding-rows td {\npadding-block: 0.2rem;\n}\n.finding-rows th {\nposition: sticky;\ntop: 0;\nbackground: var(--card);\n}\n.finding-rows .row,\n.finding-rows .line {\nwhite-space: nowrap;\n}\n.finding-rows .key,\n.finding-rows .counterpart,\n.finding-rows .detail {\nfont-family: var(--mono);\nfont-size: 0.8125rem;\n}\n.finding-rows details {\nmargin-top: 0.25rem;\n}\n.chart {\nmargin: 0.25rem 0;\n}\n.chart figcaption {\nfont-weight: 550;\n}\n.chart-legend {\ndisplay: flex;\ngap: 1rem;\nmargin-block: 0.125rem 0.375rem;\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\n.chart-legend li::before {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0.7em;\nheight: 0.7em;\nmargin-inline-end: 0.4em;\nborder-radius: 2px;\nbackground: currentcolor;\n}\n.chart-legend bdi {\ncolor: var(--soft);\n}\n.chart .series-0 {\ncolor: var(--chart-0);\n}\n.chart .series-1 {\ncolor: var(--chart-1);\n}\n.chart .series-2 {\ncolor: var(--chart-2);\n}\n.bar-chart {\ndisplay: block;\noverflow: visible;\n}\n.bar-chart text {\nfill: var(--soft);\nfont-size: 12px;\n}\n.bar-chart .bin {\nfill: var(--ink);\n}\n.bar-chart .tick text,\n.bar-chart .value {\nfont-size: 11px;\n}\n.bar-chart line {\nstroke: var(--line);\n}\n.bar-chart rect {\nfill: currentcolor;\nstroke: transparent;\n}\n.bar-chart g:hover > rect {\nfill-opacity: 0.8;\n}\n.chart-numbers table {\nwidth: auto;\n}\n.chart-numbers th,\n.chart-numbers td {\npadding-block: 0.15rem;\ntext-align: end;\n}\n.chart-numbers tbody th {\ntext-align: start;\n}\n.eyebrow {\nfont-size: 0.8125rem;\n}\n.file h2 {\nfont-size: 1.25rem;\nfont-weight: 650;\nletter-spacing: -0.01em;\n}\n.file h2 .badge {\nvertical-align: 0.15em;\n}\n.headline {\nmargin-top: 0.375rem;\nmax-width: 60rem;\nfont-size: 1.0625rem;\n}\n.counts {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 2rem;\nmargin-top: 1rem;\n}\n.counts div {\ndisplay: flex;\nflex-direction: column-reverse;\n}\n.counts .damage:not(.zero) dd {\ncolor: var(--damage);\n}\n.counts .substantive:not(.zero) dd {\ncolor: var(--substantive);\n}\n.counts .added:not(.zero) dd {\ncolor: var(--head-text);\n}\n.counts .removed:not(.zero) dd {\ncolor: var(--base-text);\n}\n.facts {\ndisplay: grid;\ngap: 0.125rem;\nmargin-top: 0.875rem;\nfont-size: 0.875rem;\n}\n.facts div {\ndisplay: grid;\ngrid-template-columns: 4rem minmax(0, 1fr);\n}\n.facts dt,\n.reason {\ncolor: var(--soft);\n}\n.file-body {\nmargin-top: 1.5rem;\n}\n.tally {\nmargin-top: 0.375rem;\nfont-weight: 550;\n}\ntable {\nwidth: 100%;\nborder-collapse: collapse;\nfont-size: 0.875rem;\n}\nth {\ncolor: var(--soft);\nfont-weight: 500;\ntext-align: start;\n}\nth,\ntd {\npadding: 0.375rem 0.75rem 0.375rem 0;\nborder-bottom: 1px solid var(--line);\nvertical-align: top;\n}\n.columns table {\nmargin-top: 0.375rem;\n}\n.columns tbody th {\nmin-width: 6.5rem;\ncolor: var(--ink);\nfont-weight: 550;\n}\ntd.bar-cell {\nwhite-space: nowrap;\n}\n.bar {\nwidth: 7.75rem;\nheight: 0.5rem;\nvertical-align: middle;\n}\n.bar .substantive {\nfill: var(--substantive-bar);\n}\n.bar .damage {\nfill: var(--damage-bar);\n}\n.bar .cosmetic {\nfill: var(--cosmetic-bar);\n}\n.bar-total {\nmargin-inline-start: 0.375rem;\ncolor: var(--soft);\n}\n.column-change,\n.class-count {\nmargin-inline-end: 0.75rem;\n}\n.class-count.substantive {\ncolor: var(--substantive);\n}\n.class-count.damage {\ncolor: var(--damage);\nfont-weight: 600;\n}\n.class-count.cosmetic {\ncolor: var(--cosmetic);\n}\n.kinds {\ndisplay: block;\nfont-size: 0.8125rem;\n}\n.unchanged {\nmargin-top: 0.5rem;\nfont-size: 0.8125rem;\n}\n.rows {\nmargin-top: 1.75rem;\noutline: none;\n}\n.grid-reserve {\nheight: calc(36px + min(620px, 85vh));\n}\n.grid-bar {\ndisplay: flex;\njustify-content: space-between;\ngap: 1rem;\nheight: 36px;\nalign-items: center;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.grid-bar label {\ndisplay: flex;\ngap: 0.375rem;\nalign-items: center;\n}\n.left-out {\nmargin-bottom: 0.5rem;\npadding: 0.375rem 0.75rem;\nborder-radius: 6px;\nbackground: var(--warning-soft);\ncolor: var(--warning);\nfont-size: 0.875rem;\n}\n.grid {\nposition: relative;\nmax-height: 85vh;\noverflow: auto;\noverscroll-behavior-x: contain;\nborder: 1px solid var(--line);\nborder-radius: 8px;\nbackground: var(--card);\ncontain: strict;\nfont-size: 0.8125rem;\nline-height: 18px;\n}\n.grid,\n.grid-head,\n.grid-body,\n.grid td,\n.grid th {\ndisplay: block;\n}\n.grid td,\n.grid th {\nmin-width: 0;\npadding: 0;\nborder: 0;\n}\n.grid-head tr,\n.grid-row {\ndisplay: grid;\n}\n.grid-head {\nposition: sticky;\ntop: 0;\nz-index: 2;\nheight: 38px;\nbackground: var(--sunken);\nbox-shadow: inset 0 -1px var(--line);\n}\n.grid-head button {\ndisplay: flex;\ngap: 0.375rem;\nalign-items: center;\nwidth: 100%;\nheight: 38px;\npadding: 0 10px;\nborder: 0;\nbackground: none;\nfont-weight: 600;\nline-height: 15px;\ntext-align: start;\ncursor: pointer;\n}\n.field-name {\ndisplay: flex;\nflex-direction: column;\nmin-width: 0;\n}\n.grid-head button:focus-visible {\noutline-offset: -3px;\n}\n.grid-head small {\ncolor: var(--soft);\nfont-weight: 400;\nfont-size: 0.6875rem;\nline-height: 13px;\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.grid-head button:hover {\ntext-decoration: underline;\n}\n.field-title {\noverflow: hidden;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.sort-sign {\nmargin-inline-start: auto;\ncolor: var(--link);\n}\n.grid-body {\nposition: relative;\n}\n.grid-row {\nposition: absolute;\ninset: 0 0 auto;\nborder-bottom: 1px solid var(--line);\ncursor: pointer;\n}\n.grid .grid-row td {\npadding: 7px 10px;\noverflow: hidden;\n}\n.grid tr .sign-cell {\nposition: sticky;\ninset-inline-start: 0;\nz-index: 1;\npadding-inline: 0;\nbackground: var(--card);\ntext-align: center;\n}\n.grid .grid-head .sign-cell {\nbackground: var(--sunken);\n}\n.grid-row:hover,\n.grid .grid-row:hover .sign-cell {\nbackground: var(--hover);\n}\n.grid-row[aria-selected=\"true\"],\n.grid .grid-row[aria-selected=\"true\"] .sign-cell {\nbackground: var(--active);\n}\n.grid:focus-visible .grid-row[aria-selected=\"true\"] {\noutline: 2px solid var(--focus);\noutline-offset: -2px;\n}\n.sign {\ndisplay: inline-block;\nwidth: 20px;\nheight: 20px;\nborder-radius: 5px;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont: 700 0.875rem / 20px var(--mono);\n}\n.added .sign,\n.change-name.added {\nbackground: var(--head-mark);\ncolor: var(--head-text);\n}\n.removed .sign,\n.change-name.removed {\nbackground: var(--base-mark);\ncolor: var(--base-text);\n}\n.grid-row .position {\ncolor: var(--soft);\n}\n.grid .grid-row .class {\ndisplay: flex;\nflex-direction: column;\ngap: 1px;\nalign-items: start;\npadding-block: 6px;\n}\n.grid .badge {\npadding-block: 0;\nfont-size: 0.6875rem;\nline-height: 17px;\n}\n.grid-row .value {\nfont-family: var(--mono);\nfont-size: 0.78125rem;\nwhite-space: pre;\n}\n.grid-row .value > bdi,\n.change del,\n.change ins {\ndisplay: block;\noverflow: hidden;\ntext-overflow: ellipsis;\n}\n.grid-row .value > bdi {\ncolor: var(--soft);\n}\n.grid-row.added .value > bdi {\ncolor: var(--head-text);\n}\n.grid-row.removed .value > bdi {\ncolor: var(--base-text);\n}\n.absence {\ncolor: var(--soft);\nfont-family: var(--sans);\n}\n.kind {\ndisplay: block;\ncolor: var(--soft);\nfont: 500 0.6875rem / 17px var(--sans);\n}\n.damage .kind,\n.kind.damage {\ncolor: var(--damage);\n}\n.row-dialog {\nwidth: min(62rem, calc(100vw - 2rem));\nmax-height: calc(100dvh - 3rem);\npadding: 0;\nborder: 1px solid var(--line-strong);\nborder-radius: 12px;\nbackground: var(--card);\ncolor: inherit;\nbox-shadow: 0 16px 60px rgb(0 0 0 / 25%);\n}\n.row-dialog::backdrop {\nbackground: rgb(10 12 16 / 45%);\n}\n.dialog-page > header {\nposition: sticky;\ntop: 0;\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.5rem 1rem;\nalign-items: center;\njustify-content: space-between;\npadding: 0.875rem 1.25rem;\nborder-bottom: 1px solid var(--line);\nbackground: var(--card);\n}\n.dialog-page h2 {\nfont-size: 1.0625rem;\n}\n.change-name {\npadding: 0.1em 0.5em;\nborder-radius: 5px;\nbackground: var(--cosmetic-soft);\ncolor: var(--cosmetic);\nfont-size: 0.875rem;\n}\n.dialog-page nav {\ndisplay: flex;\ngap: 0.375rem;\n}\n.dialog-page button {\npadding: 0.25rem 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: none;\ncursor: pointer;\n}\n.dialog-page button:hover:enabled {\nbackground: var(--hover);\n}\n.dialog-page button:disabled {\ncolor: var(--soft);\nopacity: 0.6;\ncursor: default;\n}\n.row-in-full {\ndisplay: grid;\ngap: 1.125rem;\npadding: 1rem 1.25rem 1.5rem;\n}\n.checks code {\nmargin-inline-end: 0.5rem;\n}\n.compared h3 {\ndisplay: flex;\ngap: 0.5rem;\nalign-items: baseline;\n}\n.sides {\ndisplay: grid;\ngrid-template-columns: 1fr 1fr;\ngap: 0.75rem;\nmargin-top: 0.375rem;\n}\n.sides > div {\nmin-width: 0;\npadding: 0.5rem 0.75rem 0.625rem;\nborder-radius: 7px;\nbackground: var(--sunken);\n}\n.sides h4 {\ncolor: var(--soft);\nfont-size: 0.75rem;\nfont-weight: 500;\n}\n.sides del,\n.sides ins,\n.other-cells dd {\nfont-family: var(--mono);\nfont-size: 0.8125rem;\nwhite-space: pre-wrap;\n}\n.other-cells h3 {\nmargin-bottom: 0.375rem;\ncolor: var(--soft);\nfont-weight: 500;\n}\n.other-cells div {\ndisplay: grid;\ngrid-template-columns: minmax(6rem, 12rem) minmax(0, 1fr);\ngap: 1rem;\npadding: 0.3rem 0;\nborder-top: 1px solid var(--line);\n}\n.other-cells dt {\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n@media (max-width: 64rem) {\n.verdict {\ngrid-template-columns: auto minmax(0, 1fr);\n}\n.gates {\ngrid-column: 1 / -1;\n}\n}\n@media (max-width: 48rem) {\n.filter-bar {\nposition: static;\n}\n.search-field {\nflex-basis: 12rem;\n}\n.filter-fold {\ndisplay: block;\nheight: 2.125rem;\npadding: 0 0.75rem;\nborder: 1px solid var(--line-strong);\nborder-radius: 7px;\nbackground: var(--card);\n}\n.filter-fold[aria-expanded=\"true\"] {\nbackground: var(--ink);\ncolor: var(--card);\n}\n.filter-fields {\ndisplay: none;\nflex: 1 0 100%;\ngap: 0.5rem;\n}\n.filter-fields[data-unfolded=\"true\"] {\ndisplay: grid;\n}\n.select-filter,\n.toggle-filter {\ndisplay: grid;\ngrid-template-columns: 4.5rem 1fr;\n}\n.toggle-filter {\ndisplay: flex;\n}\n.toggle-filter legend {\nwidth: 4.5rem;\n}\n.toggle-filter button {\nflex: 1;\npadding: 0 0.25rem;\n}\n.select-filter select {\nwidth: 100%;\nmax-width: none;\n}\n.filter-count {\nflex: 1 0 100%;\njustify-content: space-between;\n}\n.file-list a {\ngrid-template-columns: minmax(0, 1fr) auto;\n}\n.file-headline {\ngrid-column: 1 / -1;\n}\n.counts {\ngap: 0.5rem 1.5rem;\n}\n.bar {\ndisplay: none;\n}\n.finding > details > summary {\ngrid-template-columns: minmax(0, 1fr) auto;\n}\n.finding > details > summary .line {\ngrid-column: 1 / -1;\ngrid-row: 2;\n}\n.finding-body {\npadding-inline-start: 0.875rem;\n}\n.finding-tools .toggle-filter {\nflex-wrap: wrap;\n}\n.bar-total {\nmargin: 0;\ncolor: inherit;\n}\n.sides {\ngrid-template-columns: minmax(0, 1fr);\n}\n.other-cells div {\ngrid-template-columns: 6.5rem minmax(0, 1fr);\ngap: 0.75rem;\n}\n.dialog-page nav button span {\ndisplay: none;\n}\nhtml {\nscroll-padding-top: 1rem;\n}\n}\n@media (prefers-reduced-motion: no-preference) {\nhtml {\nscroll-behavior: smooth;\n}\n}\n@media (forced-colors: active) {\nmark {\noutline: 1px solid;\n}\n}\n@media print {\n:root {\ncolor-scheme: light;\n}\nbody {\nbackground: none;\nfont-size: 10pt;\n}\n.filter-bar,\n.finding-tools,\n.rows,\n.row-dialog,\n.show-rows {\ndisplay: none;\n}\n.verdict,\n.findings,\n.file,\n.notices,\n.file-list {\nborder: 0;\nborder-top: 1px solid #999;\nborder-radius: 0;\nbox-shadow: none;\npadding-inline: 0;\n}\n.finding,\ntr {\nbreak-inside: avoid;\n}\n}";

// src/core/render/html/page-finding.ts
function pageFindings(report) {
	return findingKinds(locateFindings(report)).map((kind, i) => {
		const status = kind.findings[0]?.finding.waived ? "waived" : kind.standing;
		const fold = status === "new" ? foldOfNew(kind, report) : status;
		return {
			...kind,
			anchor: `finding-${i}`,
			status,
			...fold ? { fold } : {}
		};
	});
}
function foldOfNew({ severity, weight }, report) {
	if (severity === "info") return "info";
	return weight === 0 && !holdsMerge(report, severity) ? "weightless" : void 0;
}

// src/core/render/html/render-columns.ts
const CLASSES = [
	"substantive",
	"damage",
	"cosmetic"
];
const BAR_WIDTH = 120;
function renderColumns(columns, fileId, linked) {
	const repeated = repeatedNames(columns.map(({ name }) => name));
	const shown = columns.map((column, i) => ({
		column,
		place: repeated.has(column.name) ? i + 1 : void 0
	})).filter(({ column }) => describeChange(column) !== "" || totalOf(column) > 0);
	if (shown.length === 0) return false;
	const most = Math.max(1, ...shown.map(({ column }) => totalOf(column)));
	const unchanged = columns.length - shown.length;
	return html`<section class="columns" aria-labelledby="columns-${fileId}">
<h3 id="columns-${fileId}">Columns</h3>
<table>
<thead><tr><th scope="col">Column</th><th scope="col" class="bar-cell">Changed cells</th><th scope="col">What changed</th></tr></thead>
<tbody>${shown.map(({ column, place }) => renderColumn(column, titleOf$2(column.name, place), most, fileId, linked))}</tbody>
</table>
${unchanged > 0 && html`<p class="unchanged">${countOf(unchanged, "column")} unchanged</p>`}
</section>`;
}
function titleOf$2(name, place) {
	return html`<bdi>${name === "" ? "(no name)" : name}</bdi>${place !== void 0 && ` (column ${place})`}`;
}
function renderColumn(column, name, most, fileId, linked) {
	const change = describeChange(column);
	return html`<tr>
<th scope="row">${linked && totalOf(column) > 0 ? html`<a href="#rows-${fileId}" data-column="${column.name}" title="Show these rows">${name}</a>` : name}</th>
<td class="bar-cell">${totalOf(column) > 0 && renderBar(column, most)}</td>
<td>${change !== "" && html`<span class="column-change"><bdi>${change}</bdi></span>`}${CLASSES.filter((name) => column[name] > 0).map((name) => html`<span class="class-count ${name}">${formatCount(column[name])} ${name}</span>`)}${renderKinds(column)}</td>
</tr>`;
}
function renderBar(column, most) {
	let x = 0;
	const parts = CLASSES.map((name) => {
		const share = column[name] / most * BAR_WIDTH;
		const width = column[name] > 0 ? Math.max(2, Math.round(share)) : 0;
		const part = html`<rect class="${name}" x="${x}" width="${width}" height="8"/>`;
		x += width;
		return width > 0 && part;
	});
	return html`<svg class="bar" viewBox="0 0 ${124} 8" aria-hidden="true">${parts}</svg>
<span class="bar-total">${formatCount(totalOf(column))}</span>`;
}
function renderKinds({ kinds }) {
	const named = Object.entries(kinds).filter(([kind, count]) => kind !== "value" && count > 0).sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind.replaceAll("-", " ")} ${formatCount(count)}`);
	return named.length > 0 && html`<span class="kinds">${named.join(", ")}</span>`;
}
function describeChange({ change, renamed_from: from, moved, retyped }) {
	return [
		change === "added" || change === "removed" ? change : "",
		from === void 0 ? "" : `renamed from ${from}`,
		moved ? "moved" : "",
		retyped ? `${retyped.base} → ${retyped.head}` : ""
	].filter((part) => part !== "").join(", ");
}
function totalOf({ cosmetic, damage, substantive }) {
	return cosmetic + damage + substantive;
}

// src/core/render/html/render-file.ts
function titleOfFile({ path, sheet }) {
	return sheet === void 0 ? path : `${path}#${sheet}`;
}
function renderFile({ id, dataset, file, rows }) {
	const showsName = dataset !== file.path;
	return html`<section class="file" id="file-${id}" data-dataset="${dataset}" aria-labelledby="file-${id}-title">
<header>
${showsName && html`<p class="eyebrow">Dataset <bdi>${dataset}</bdi></p>`}
<h2 id="file-${id}-title"><bdi>${titleOfFile(file)}</bdi>${file.change !== "modified" && html` <span class="badge info">${file.change}</span>`}</h2>
${file.renamed_from !== void 0 && html`<p class="where">renamed from <bdi>${file.renamed_from}</bdi></p>`}
<p class="headline"><bdi>${file.headline}</bdi></p>
</header>
${renderTally(file, dataset)}
${file.counts && renderCounts(file.counts)}
${renderFacts(file)}
<div class="file-body">
${renderColumns(file.columns, id, rows === "shown")}
</div>
${rows === "shown" && renderRowsPlace(id)}
${rows === "withheld" && html`<p class="empty">Rows are left out of this report.</p>`}
</section>`;
}
function renderTally(file, dataset) {
	const tally = tallyFindings(file);
	return tally !== "" && html`<p class="tally"><a href="#findings" data-dataset="${dataset}">${tally}</a> new</p>`;
}
function renderRowsPlace(id) {
	return html`<section class="rows" id="rows-${id}" aria-labelledby="rows-${id}-title" tabindex="-1">
<h3 id="rows-${id}-title">Changed rows</h3>
<div class="rows-grid" data-grid="${id}"><noscript><p class="empty">The changed rows are shown by a script, which is switched off here.</p></noscript></div>
</section>`;
}
function renderCounts(counts) {
	const figures = [
		[
			"added",
			counts.added,
			"Rows only in head"
		],
		[
			"removed",
			counts.removed,
			"Rows only in base"
		],
		[
			"substantive",
			counts.substantive_rows,
			"Rows with a changed value"
		],
		[
			"damage",
			counts.damaged_rows,
			"Rows that lost information"
		],
		[
			"cosmetic",
			counts.cosmetic_rows,
			"Rows spelled otherwise, of the same values"
		],
		[
			"moved",
			counts.moved,
			"Rows in another place, otherwise unchanged"
		]
	];
	return html`<dl class="counts">
<div><dt>rows</dt><dd>${formatCount(counts.base_rows)}${counts.base_rows !== counts.head_rows && html` <span aria-label="to">→</span> ${formatCount(counts.head_rows)}`}</dd></div>
${figures.map(([name, count, meaning]) => html`<div class="${name}${count === 0 && " zero"}" title="${meaning}"><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`)}
</dl>`;
}
function renderFacts({ key, base_dialect: base, head_dialect: head }) {
	const dialect = base !== void 0 && base !== head ? `${base} → ${head}` : head;
	return html`<dl class="facts">
${key && html`<div><dt>Key</dt><dd>${renderKey(key)}</dd></div>`}
${dialect !== void 0 && html`<div><dt>Dialect</dt><dd><bdi>${dialect}</bdi></dd></div>`}
</dl>`;
}
function renderKey({ columns, reason }) {
	return html`${columns.map((column) => html`<code><bdi>${column}</bdi></code> `)}<span class="reason"><bdi>${reason}</bdi></span>`;
}

// src/core/render/html/render-file-list.ts
function renderFileList(report) {
	const files = report.datasets.flatMap(({ name, files }) => files.map((file) => ({
		dataset: name,
		file
	}))).map((each, id) => ({
		...each,
		id
	})).sort((a, b) => rankOf(a.file) - rankOf(b.file));
	if (files.length === 0) return html`<p class="empty">No data file changed between these revisions.</p>`;
	if (files.length === 1) return false;
	return html`<nav class="file-list" aria-label="Files"><h2>${titleOf$1(files.map(({ file }) => file))}</h2>
<ul>${files.map(({ dataset, file, id }) => html`<li data-dataset="${dataset}"><a href="#file-${id}">
<span class="file-path"><bdi>${titleOfFile(file)}</bdi></span>
<span class="file-state">${renderState(file)}</span>
<span class="file-headline"><bdi>${file.headline}</bdi></span></a></li>`)}</ul></nav>`;
}
function titleOf$1(files) {
	const sheets = files.filter(({ sheet }) => sheet !== void 0).length;
	const count = countOf(countFiles(files), "file");
	return sheets === 0 ? count : `${count}, ${countOf(sheets, "sheet")}`;
}
function rankOf(file) {
	const worst = ["error", "warning"].findIndex((severity) => countNew(file, severity) > 0);
	return worst === -1 ? 2 : worst;
}
function renderState(file) {
	const errors = countNew(file, "error");
	const warnings = countNew(file, "warning");
	if (errors > 0) return html`<span class="badge error">${countOf(errors, "new error")}</span>`;
	if (warnings > 0) return html`<span class="badge warning">${countOf(warnings, "new warning")}</span>`;
	return html`<span class="badge pass">nothing new</span>`;
}
function countNew({ findings }, severity) {
	return findings.filter((f) => f.severity === severity && f.standing === "new" && !f.waived).reduce((sum, f) => sum + f.count, 0);
}

// src/core/render/html/finding-folds.ts
const FOLDS = {
	info: "for your information",
	weightless: "of dimensions that the config gives no weight",
	existing: "from before this change",
	fixed: "fixed by this change",
	waived: "under a waiver"
};
const FOLD_NAMES = Object.keys(FOLDS);
function foldTitle(name, count) {
	return `${countOf(count, "finding")} ${FOLDS[name]}`;
}

// src/core/render/html/render-chart.ts
function renderChart(chart) {
	const { title, bins, series, unit } = chart;
	const show = (value) => {
		if (value === void 0 || !Number.isFinite(value)) return "";
		return unit === "share" ? `${Math.round(value * 1e3) / 10} %` : formatCount(Math.round(value));
	};
	return html`<figure class="chart" data-chart="${JSON.stringify(chart)}">
<figcaption><bdi>${title}</bdi></figcaption>
<div class="chart-place"></div>
<details class="chart-numbers"><summary>Numbers</summary>
<table><thead><tr><th scope="col"></th>${series.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}</tr></thead>
<tbody>${bins.map((bin, i) => html`<tr><th scope="row"><bdi>${bin}</bdi></th>${series.map(({ values }) => html`<td>${show(values[i])}</td>`)}</tr>`)}</tbody></table></details>
</figure>`;
}

// src/core/render/html/render-finding-rows.ts
const TITLES = {
	row: "Row",
	line: "Line",
	key: "Key",
	counterpart: "Other row",
	detail: "What was seen"
};
const TELLING = 3;
function renderFindingRows(finding) {
	const rows = listedRows(finding);
	if (rows.length === 0) return false;
	const fields = Object.keys(TITLES).filter((name) => rows.some((row) => renderField(row, name) !== ""));
	const telling = tellingRows(finding, TELLING);
	const others = rows.filter((row) => !telling.includes(row));
	const left = finding.count - telling.length;
	const cut = left > others.length ? `, ${formatCount(others.length)} of them here` : "";
	return html`<div class="finding-rows">${renderTable(telling, fields)}${others.length > 0 && html`<details><summary>and ${formatCount(left)} more${cut}</summary>${renderTable(others, fields)}</details>`}</div>`;
}
function renderTable(rows, fields) {
	return html`<table><thead><tr>${fields.map((name) => html`<th scope="col">${TITLES[name]}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${fields.map((name) => html`<td class="${name}"><bdi>${renderField(row, name)}</bdi></td>`)}</tr>`)}</tbody></table>`;
}
function renderField(row, name) {
	if (name === "counterpart") {
		const other = describeCounterpart(row);
		return ((other && [
			other.path,
			other.place,
			other.key && `key ${other.key}`
		]) ?? []).filter((part) => part !== void 0 && part !== "").join(", ");
	}
	if (name === "detail") return describeDetail(row);
	const value = row[name];
	if (value === void 0) return "";
	if (typeof value === "string") return value;
	return row.side === "base" ? `${formatCount(value)} in base` : formatCount(value);
}

// src/core/render/html/render-prose.ts
function renderProse(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return html`${text}`;
	return html`${parts.map((part, i) => i % 2 === 1 ? html`<code>${part}</code>` : part)}`;
}

// src/core/render/html/render-finding.ts
function renderFinding(kind, places, isOpen) {
	const { anchor, severity, status, check, column, dimension, count, findings } = kind;
	const [first] = findings;
	const { message = "", hint, waived } = first?.finding ?? {};
	const chart = findings.find(({ finding }) => finding.chart)?.finding.chart;
	const datasets = [...new Set(findings.map(({ file }) => places.get(file)?.dataset ?? ""))];
	return html`<li class="finding ${severity}${status === "waived" && " waived"}" id="${anchor}" tabindex="-1" data-check="${check}" data-column="${column ?? ""}" data-severity="${severity}" data-status="${status}" data-fold="${kind.fold ?? ""}" data-dimension="${dimension}" data-count="${count}" data-path="${first ? titleOfFile(first.file) : ""}" data-datasets="${JSON.stringify(datasets)}">
<details${isOpen && html` open`}><summary>
<span class="badge ${severity}">${severity}</span>
<span class="line"><span class="message"><bdi>${renderProse(message)}</bdi></span>
<span class="about"><code class="check">${check}</code> in ${renderWhere(findings)}${status !== "new" && html` <span class="badge ${status}">${status}</span>`}</span></span>
<span class="count">${formatCount(count)}</span>
</summary>
<div class="finding-body">
${hint !== void 0 && html`<p class="hint"><b>What to do:</b> ${renderProse(hint)}</p>`}
${waived && html`<p class="waiver">Waived: <bdi>${describeWaiver(waived)}</bdi></p>`}
${chart && renderChart(chart)}
${findings.map((each) => renderOfFile(each, places, findings.length > 1))}
</div></details>
</li>`;
}
function renderWhere([first, ...others]) {
	return html`<bdi>${first ? titleOfFile(first.file) : ""}</bdi>${others.length > 0 && ` and ${countOf(others.length, "more file")}`}`;
}
function renderOfFile({ file, finding }, places, isOneOfMany) {
	const { check, column } = finding;
	const place = places.get(file);
	const hasRows = place?.hasRows && finding.rows.some(({ row }) => row !== void 0);
	return html`${isOneOfMany && html`<p class="of-file"><bdi class="path">${titleOfFile(file)}</bdi>: <bdi>${renderProse(finding.message)}</bdi></p>`}${renderFindingRows(finding)}${place && hasRows && html`<p><a class="show-rows" href="#rows-${place.id}" data-check="${check}" data-column="${column ?? ""}" data-dataset="${place.dataset}">Show among the changed rows</a></p>`}`;
}

// src/core/render/html/render-finding-list.ts
const FEW = 3;
const SEVERITIES = {
	error: "Errors",
	warning: "Warnings",
	info: "Information"
};
function renderFindingList(findings, places) {
	const fresh = findings.filter(({ fold }) => fold === void 0);
	const list = (own, isOpen) => html`<ul>${own.map((each) => renderFinding(each, places, isOpen))}</ul>`;
	const group = (own) => html`<section class="finding-group">
<h3><bdi>${titleOf(own[0])}</bdi> <small>${sumOf(own)}</small></h3>
${list(own, fresh.length <= FEW)}
</section>`;
	const fold = (name) => {
		const own = findings.filter((each) => each.fold === name);
		return own.length > 0 && html`<details class="fold"><summary>${foldTitle(name, own.length)}</summary>${list(own, false)}</details>`;
	};
	return html`<section class="findings" id="findings" tabindex="-1" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<div id="finding-tools"></div>
<div id="finding-list">
${fresh.length > 0 ? groupsOf(fresh).map(group) : html`<p class="empty">Nothing new.</p>`}
${FOLD_NAMES.map(fold)}
</div>
</section>`;
}
function groupsOf(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const name = `${finding.severity} ${finding.dimension}`;
		groups.set(name, [...groups.get(name) ?? [], finding]);
	}
	return [...groups.values()];
}
function titleOf({ severity, dimension }) {
	return `${SEVERITIES[severity]} · ${capitalised(dimension)}`;
}
function capitalised(dimension) {
	return dimension.charAt(0).toUpperCase() + dimension.slice(1);
}
function sumOf(findings) {
	const count = findings.reduce((sum, finding) => sum + finding.count, 0);
	return `${countOf(findings.length, "kind")}, ${formatCount(count)} in all`;
}

// src/core/render/html/content-security-policy.ts
function contentSecurityPolicy(script, style) {
	return [
		"default-src 'none'",
		`script-src '${sha256(script)}'`,
		`style-src '${sha256(style)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function sha256(text) {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

// src/core/render/html/render-head.ts
const ICON = {
	pass: "%231a7f4b",
	fail: "%23c0362c"
};
function renderHead(report) {
	const { conclusion } = report;
	const mark = conclusion === "fail" ? "M5 5l6 6M11 5l-6 6" : "M4.5 8.5l2.5 2.5 4.5-5.5";
	const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='${ICON[conclusion]}'/%3E%3Cpath d='${mark}' stroke='white' stroke-width='2' fill='none'/%3E%3C/svg%3E`;
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(contentSecurityPolicy(PAGE_SCRIPT, PAGE_STYLE))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Assay ${report.tool.version}">
<title>Assay: ${conclusion} — ${verdictOf(report).text}</title>
<link rel="icon" href="${icon}">
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<header class="masthead"><p>Assay</p></header>
`;
}

// src/core/render/html/render-notices.ts
function renderNotices(notices) {
	if (notices.length === 0) return false;
	return html`<section class="notices" aria-label="Notices"><h2>Notices</h2><ul>${notices.map(({ severity, path, line, message }) => html`<li class="notice ${severity}">
<span class="badge ${severity}">${severity}</span>
<p><bdi>${renderProse(message)}</bdi>${path !== void 0 && html` <span class="where"><bdi>${path}</bdi>${line !== void 0 && `:${line}`}</span>`}</p></li>`)}</ul></section>`;
}

// src/core/render/html/render-dimensions.ts
function renderDimensions(report) {
	const counts = dimensionCounts(report);
	if (counts.length === 0) return false;
	return html`<ul class="dimensions" aria-label="By quality dimension">${counts.map((each) => html`<li${classOf(each)}><a href="#findings" data-dimension="${each.dimension}"><b>${each.dimension}</b> ${describeCounts(each)}</a></li>`)}</ul>`;
}
function classOf({ errors, warnings }) {
	if (errors > 0) return html` class="error"`;
	return warnings > 0 && html` class="warning"`;
}

// src/core/render/html/render-verdict.ts
const MAX_STEPS = 5;
const RANK = ["new", "existing"];
function renderVerdict(report, findings) {
	const failed = report.conclusion === "fail";
	return html`<section class="verdict ${report.conclusion}" aria-labelledby="verdict">
<p class="stamp" aria-hidden="true">${failed ? "✕" : "✓"}</p>
<div class="verdict-text">
<h1 id="verdict"><span class="conclusion">${failed ? "Fail" : "Pass"}:</span> ${verdictOf(report).text}</h1>
${report.preview && html`<p>This is a preview: the config takes effect once it is merged, so nothing can fail yet.</p>`}
<p class="revisions">${renderRevisions(report)}</p>
${renderDimensions(report)}
${renderSteps(report, findings)}
</div>
<div class="gates">${report.gates.map(renderGate)}</div>
</section>`;
}
function renderRevisions({ base, head }) {
	if (!base) return html`${renderRevision(head)}, with nothing to compare with`;
	return html`${renderRevision(base)} <span aria-label="compared with">→</span> ${renderRevision(head)}`;
}
function renderRevision({ name, commit }) {
	return html`<bdi class="revision">${name}</bdi>${commit !== void 0 && html` <code>${commit.slice(0, 7)}</code>`}`;
}
function renderGate(gate) {
	const counts = [
		["new", gate.new],
		["existing", gate.existing],
		["fixed", gate.fixed],
		["waived", gate.waived]
	];
	return html`<section class="gate ${gate.conclusion}">
<h2>Gate <b>${gate.name}</b> <span class="badge ${gate.conclusion}">${gate.conclusion}</span></h2>
<p>${gate.reason}</p>
<dl>${counts.map(([name, count]) => html`<div${count === 0 && html` class="zero"`}><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`)}</dl>
</section>`;
}
function renderSteps(report, findings) {
	const pressing = findings.filter(({ status, severity }) => (status === "new" || status === "existing") && severity !== "info").sort((a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status));
	const [worst] = pressing;
	const steps = pressing.filter(({ severity, status }) => severity === worst?.severity && status === worst.status);
	if (steps.length === 0) return html`<p>Nothing needs to be done.</p>`;
	const rest = steps.length - MAX_STEPS;
	return html`<h2 class="next">${report.conclusion === "fail" ? "What to do next" : "Worth a look"}</h2>
<ol class="steps">${spread(steps).slice(0, MAX_STEPS).map(renderStep)}</ol>
${rest > 0 && html`<p>And <a href="#findings">${countOf(rest, "more kind")} of ${worst?.severity}</a> below.</p>`}`;
}
function spread(steps) {
	const isFirst = (step) => steps.find(({ dimension }) => dimension === step.dimension) === step;
	return [...steps.filter(isFirst), ...steps.filter((step) => !isFirst(step))];
}
function renderStep({ anchor, findings }) {
	const [first, ...others] = findings;
	const { message = "", hint } = first?.finding ?? {};
	return html`<li><a href="#${anchor}"><bdi>${renderProse(message)}</bdi></a>
<span class="where">in <bdi>${first?.file.path ?? ""}</bdi>${others.length > 0 && ` and ${countOf(others.length, "more file")}`}</span>
${hint !== void 0 && html`<span class="hint">${renderProse(hint)}</span>`}</li>`;
}

// src/core/render/html/render-report-html.ts
async function* renderReportHtml(report, diffs, options = {}) {
	const { rows = true } = options;
	const shown = rows ? report : withoutRows(report);
	const views = shown.datasets.flatMap(({ name, files }) => files.map((file) => ({
		dataset: name,
		file
	}))).map(({ dataset, file }, id) => {
		const diff = diffs.get(titleOfFile(file));
		const shows = rows && diff?.privacy?.rows !== "hide";
		return {
			id,
			dataset,
			file,
			rows: !(countChangedRows(diff) > 0) ? "none" : shows ? "shown" : "withheld"
		};
	});
	const findings = pageFindings(shown);
	const places = new Map(views.map(({ id, dataset, file, rows }) => [file, {
		id,
		dataset,
		hasRows: rows === "shown"
	}]));
	yield renderHead(shown).markup;
	yield html`<main>${renderVerdict(shown, findings)}${renderNotices(shown.notices)}
<div id="filters"></div>
${findings.length > 0 && renderFindingList(findings, places)}${renderFileList(shown)}\n`.markup;
	for (const view of views) yield renderFile(view).markup;
	yield html`</main>
<footer>Written by Assay ${shown.tool.version}. This page works offline and sends nothing anywhere.</footer>\n`.markup;
	let budget = PAGE_BUDGET;
	for (const { id, dataset, file, rows } of views) {
		const diff = diffs.get(titleOfFile(file));
		if (rows !== "shown" || !diff) continue;
		const identity = {
			dataset,
			path: titleOfFile(file),
			findings: file.findings.map(briefFinding)
		};
		budget = yield* embedRows(id, identity, diff, budget);
	}
	yield `<script>${PAGE_SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function withoutRows(report) {
	return {
		...report,
		datasets: report.datasets.map((dataset) => ({
			...dataset,
			files: dataset.files.map((file) => ({
				...file,
				findings: file.findings.map(withoutRowText)
			}))
		}))
	};
}
function countChangedRows(diff) {
	if (!diff) return 0;
	const { added, removed, modified, moved } = diff.counts;
	return added + removed + modified + moved;
}
function briefFinding({ check, column, rows }) {
	const rowsOf = (side) => rows.flatMap((row) => row.side === side && row.row !== void 0 ? [row.row] : []);
	return {
		check,
		...column === void 0 ? {} : { column },
		headRows: rowsOf("head"),
		baseRows: rowsOf("base")
	};
}

// src/check/write-report-files.ts
async function writeReportFiles({ report, diffs }, folder) {
	await mkdir(folder, { recursive: true });
	const files = {
		json: join(folder, "report.json"),
		markdown: join(folder, "report.md"),
		html: join(folder, "report.html")
	};
	await writeFile(files.json, `${JSON.stringify(report, null, 2)}\n`);
	await writeFile(files.markdown, renderReportMarkdown(report, diffs));
	await pipeline$1(Readable.from(renderReportHtml(report, diffs)), createWriteStream(files.html));
	return files;
}

// src/revisions/git/describe-git-failure.ts
const MAX_QUOTED = 300;
function describeGitStartFailure(folder, cause) {
	if (!existsSync(folder)) return new AssayError("git-failed", `There is no folder ${folder}.`, {
		hint: "Name a folder of a Git repository, or the address of one, such as https://github.com/owner/name.",
		cause
	});
	return new AssayError("git-failed", `Git could not be started in ${folder}.`, {
		hint: "Install Git 2.31 or newer, and see that it is on the PATH and that this is a folder.",
		cause
	});
}
function describeGitFailure(folder, args, stderr) {
	if (stderr.includes("not a git repository")) return new AssayError("git-failed", `${folder} is not inside a Git repository.`, { hint: "Run Assay inside a checkout, or compare two files: assay diff old.csv new.csv" });
	if (stderr.includes("dubious ownership")) return new AssayError("git-failed", `${folder} belongs to another user, so Git refuses it.`, { hint: `If you trust it, run: git config --global --add safe.directory ${folder}` });
	const words = stderr.trim().slice(0, MAX_QUOTED) || "it said nothing";
	return new AssayError("git-failed", `git ${args[0]} failed in ${folder}: ${words}`);
}

// src/revisions/git/find-git.ts
function findGit(platform = process.platform, path = process.env["PATH"] ?? "", exists = existsSync) {
	if (platform !== "win32") return "git";
	return path.split(win32.delimiter).filter((folder) => win32.isAbsolute(folder)).map((folder) => win32.join(folder, "git.exe")).find(exists) ?? "git-not-found.exe";
}

// src/revisions/git/start-git.ts
const SAFE_CONFIG = [
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.hooksPath=/dev/null"],
	...["-c", "core.pager=cat"],
	...["-c", "gc.auto=0"],
	...["-c", "maintenance.auto=false"]
];
function startGit(folder, args, options = {}) {
	return spawn(findGit(), [...SAFE_CONFIG, ...args], {
		cwd: folder,
		env: {
			...process.env,
			GIT_TERMINAL_PROMPT: "0",
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			LC_ALL: "C",
			...options.env
		},
		stdio: [
			options.input ? "pipe" : "ignore",
			"pipe",
			"pipe"
		],
		detached: options.group === true,
		windowsHide: true
	});
}

// src/revisions/git/stop-git.ts
function stopGit(child, group, reason) {
	try {
		if (group && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
		else child.kill("SIGKILL");
	} catch {}
	child.stdout?.destroy(reason);
	child.stderr?.destroy();
}

// src/revisions/git/stream-git.ts
const TIMEOUT$2 = 6e5;
const MAX_OUTPUT = 536870912;
const MAX_STDERR = 16384;
async function* streamGit(folder, args, options = {}) {
	const { timeout = TIMEOUT$2, env = {}, remote = false } = options;
	const group = remote && process.platform !== "win32";
	const child = startGit(folder, args, {
		env,
		group
	});
	const stderr = collectStderr(child);
	const ended = waitForEnd(child);
	const tooLate = `git ${args[0]} took longer than ${timeout} milliseconds in ${folder}.`;
	const onTimeout = () => stopGit(child, group, new AssayError("git-failed", tooLate));
	const timer = setTimeout(onTimeout, timeout);
	let done = false;
	let total = 0;
	try {
		for await (const chunk of child.stdout) {
			total += chunk.length;
			if (total > MAX_OUTPUT) throw new AssayError("git-failed", `git ${args[0]} wrote more than ${MAX_OUTPUT} bytes.`);
			yield chunk;
		}
		const { code, error } = await ended;
		done = true;
		if (error) throw describeGitStartFailure(folder, error);
		if (code !== 0) throw describeGitFailure(folder, args, stderr());
	} finally {
		clearTimeout(timer);
		if (!done) stopGit(child, group);
	}
}
function collectStderr(child) {
	let text = "";
	child.stderr?.on("data", (chunk) => {
		if (text.length < MAX_STDERR) text += chunk.toString("utf8");
	});
	return () => text;
}
function waitForEnd(child) {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve({
			code: null,
			error
		}));
		child.once("close", (code) => resolve({ code }));
	});
}

// src/revisions/git/run-git.ts
async function runGit(folder, args, options = {}) {
	const chunks = [];
	for await (const chunk of streamGit(folder, args, options)) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8").replace(/\n$/, "");
}
async function tryGit(folder, args, options = {}) {
	try {
		return await runGit(folder, args, options);
	} catch (error) {
		if (error instanceof AssayError && error.code === "git-failed") return void 0;
		throw error;
	}
}

// src/revisions/git/find-repository.ts
async function findRepository(cwd) {
	const gitFolder = await runGit(cwd, [
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir"
	]);
	const root = await tryGit(cwd, ["rev-parse", "--show-toplevel"]);
	if (root === void 0) return {
		folder: cwd,
		prefix: "",
		gitFolder
	};
	return {
		folder: root,
		root,
		prefix: await runGit(cwd, ["rev-parse", "--show-prefix"]),
		gitFolder
	};
}

// src/revisions/git/is-shallow.ts
async function isShallow(folder) {
	return await runGit(folder, ["rev-parse", "--is-shallow-repository"]) === "true";
}

// src/revisions/git/fetch-commits.ts
const TIMEOUT$1 = 12e4;
const TIMEOUT_ALL = 6e5;
const FETCH = ["fetch", ...[
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
]];
async function fetchCommit(folder, remote, id) {
	if (await tryGit(folder, [
		"cat-file",
		"-e",
		id
	]) !== void 0) return true;
	const depth = await isShallow(folder) ? ["--depth=1"] : [];
	const args = [
		...FETCH,
		...depth,
		"--end-of-options",
		remote.name,
		id
	];
	return await tryGit(folder, args, {
		timeout: TIMEOUT$1,
		remote: true
	}) !== void 0;
}
async function deepenHistory(folder, remote, commits, by) {
	const depth = by === "all" ? "--unshallow" : `--deepen=${by}`;
	const args = [
		...FETCH,
		depth,
		"--end-of-options",
		remote.name
	];
	const options = {
		timeout: by === "all" ? TIMEOUT_ALL : TIMEOUT$1,
		remote: true
	};
	if (await tryGit(folder, [...args, ...commits], options) !== void 0) return true;
	return await tryGit(folder, args, options) !== void 0;
}

// src/revisions/git/find-merge-base.ts
async function findMergeBase(folder, base, head) {
	const found = await tryGit(folder, [
		"merge-base",
		base,
		head
	]);
	if (!found) return void 0;
	return {
		commit: found,
		certain: await isCertain(folder, base, head, found)
	};
}
async function isCertain(folder, base, head, found) {
	if (found === base || found === head) return true;
	const path = resolve(folder, await runGit(folder, [
		"rev-parse",
		"--git-path",
		"shallow"
	]));
	const cuts = await readFile(path, "utf8").catch(() => "");
	if (cuts === "") return true;
	const cut = new Set(cuts.split("\n"));
	return !(await runGit(folder, [
		"rev-list",
		base,
		head,
		`^${found}`
	])).split("\n").some((commit) => cut.has(commit));
}

// src/revisions/git/find-base-commit.ts
const STEPS = [
	50,
	200,
	1e3
];
async function findBaseCommit(folder, remote, base, head, github) {
	let best = await findMergeBase(folder, base, head);
	if (best?.certain || !remote || !await isShallow(folder)) return best?.commit;
	for (const step of STEPS) {
		if (!await deepenHistory(folder, remote, [base, head], step)) return best?.commit;
		best = await findMergeBase(folder, base, head);
		if (best?.certain) return best.commit;
	}
	const told = await github?.mergeBase(base, head).catch(() => void 0);
	if (told && await fetchCommit(folder, remote, told)) return told;
	if (best) return best.commit;
	await deepenHistory(folder, remote, [base, head], "all");
	return (await findMergeBase(folder, base, head))?.commit;
}

// src/revisions/git/resolve-commit.ts
async function resolveCommit(objects, revision) {
	return objects.read(`${revision}^{commit}`, async (object) => object?.id);
}

// src/revisions/git/find-commit.ts
const FULL_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
async function findCommit(folder, objects, remote, revision) {
	const here = await resolveCommit(objects, revision);
	if (here || !remote) return here;
	const known = await resolveCommit(objects, `refs/remotes/${remote.name}/${revision}`);
	if (known) return known;
	const id = FULL_ID.test(revision) ? revision : await branchTip(folder, remote, revision);
	if (!id) return void 0;
	await fetchCommit(folder, remote, id);
	return resolveCommit(objects, id);
}
async function branchTip(folder, remote, branch) {
	const reference = `refs/heads/${branch}`;
	if (await tryGit(folder, ["check-ref-format", reference]) === void 0) return void 0;
	const args = [
		"ls-remote",
		"--quiet",
		"--end-of-options",
		remote.name,
		reference
	];
	return ((await tryGit(folder, args, {
		timeout: 6e4,
		remote: true
	}))?.split("\n").find((text) => text.endsWith(`\t${reference}`)))?.split("	")[0];
}

// src/revisions/git/find-remote.ts
async function findRemote(folder) {
	const names = (await tryGit(folder, ["remote"]))?.split("\n").filter(Boolean) ?? [];
	const name = names.includes("origin") ? "origin" : names[0];
	if (name === void 0) return void 0;
	const url = await tryGit(folder, [
		"remote",
		"get-url",
		"--end-of-options",
		name
	]);
	return url ? {
		name,
		url
	} : void 0;
}

// src/revisions/git/unknown-revision.ts
function unknownRevision(revision, cause) {
	if (revision === "HEAD") return new AssayError("bad-arguments", "This repository has no commit yet.", {
		hint: "Commit the data first, or compare two files: assay diff old.csv new.csv",
		cause
	});
	return new AssayError("bad-arguments", `Git knows no commit called ${JSON.stringify(revision)}.`, {
		hint: "Name a branch, a tag or a commit that this repository has; `git fetch` gets those of a remote.",
		cause
	});
}

// src/revisions/git/find-sides.ts
async function findSides(folder, objects, wanted, github) {
	const remote = await findRemote(folder);
	const find = (revision) => findCommit(folder, objects, remote, revision);
	const base = await find(wanted.base);
	const head = await find(wanted.head);
	const policy = wanted.policy === void 0 ? base : await find(wanted.policy);
	const common = base && head && await findBaseCommit(folder, remote, base, head, github);
	if (await isShallow(folder) && !(common && policy)) {
		const { base: baseName, head: headName, policy: policyName = baseName } = wanted;
		return { missing: {
			base: base ?? baseName,
			head: head ?? headName,
			policy: policy ?? policyName
		} };
	}
	if (!base) throw unknownRevision(wanted.base);
	if (!head) throw unknownRevision(wanted.head);
	if (!policy) throw unknownRevision(wanted.policy ?? wanted.base);
	return {
		base: {
			name: wanted.base,
			commit: common ?? base
		},
		head: {
			name: wanted.head,
			commit: head
		},
		policy,
		unrelated: !common
	};
}

// src/revisions/git/git-objects.ts
const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const MAX_HEADER = 65536;
var GitObjects = class {
	#folder;
	#running;
	#turn = Promise.resolve();
	constructor(folder) {
		this.#folder = folder;
	}
	read(name, use) {
		const turn = this.#turn.then(() => this.#readNow(name, use));
		this.#turn = turn.catch(() => {});
		return turn;
	}
	async close() {
		await this.#turn;
		this.#running?.child.stdin?.end();
		await this.#running?.ended;
		this.#running = void 0;
	}
	async #readNow(name, use) {
		if (name.includes("\n") || name.includes("\0")) return use(void 0);
		this.#running ??= this.#start();
		const running = this.#running;
		try {
			return await this.#readFrom(running, name, use);
		} catch (error) {
			if (!(error instanceof StreamEnded)) throw error;
			this.#running = void 0;
			throw await this.#describeEnd(running);
		}
	}
	async #readFrom({ child, output }, name, use) {
		child.stdin?.write(`${name}\n`);
		const header = await output.readLine(MAX_HEADER);
		const [, id, type, size] = HEADER.exec(header) ?? [];
		if (!id) return use(void 0);
		const body = output.take(Number(size));
		try {
			return await use({
				id,
				type,
				size: Number(size),
				bytes: body
			});
		} finally {
			await output.finish(1);
		}
	}
	#start() {
		const child = startGit(this.#folder, ["cat-file", "--batch"], { input: true });
		child.stdin?.on("error", () => {});
		return {
			child,
			output: new ByteReader(child.stdout),
			ended: waitForEnd(child),
			stderr: collectStderr(child)
		};
	}
	async #describeEnd(running) {
		const { error } = await running.ended;
		if (error) return describeGitStartFailure(this.#folder, error);
		return describeGitFailure(this.#folder, ["cat-file"], running.stderr());
	}
};

// src/revisions/worktree/open-worktree-file.ts
async function openWorktreeFile(root, path) {
	const names = path.split("/");
	if (names.some(isForbidden)) return { kind: "absent" };
	let place = root;
	for (const [i, name] of names.entries()) {
		place = join(place, name);
		const stats = await stat$1(place);
		if (!stats) return { kind: "absent" };
		if (stats.isSymbolicLink()) return { kind: "link" };
		if (stats.isDirectory()) {
			if (await stat$1(join(place, ".git"))) return { kind: "submodule" };
		} else if (i < names.length - 1 || !stats.isFile()) return { kind: "absent" };
		else return openFile(place);
	}
	return { kind: "absent" };
}
async function openFile(place) {
	const noFollow = constants.O_NOFOLLOW ?? 0;
	const handle = await open(place, constants.O_RDONLY | noFollow);
	return {
		kind: "file",
		handle,
		byteLength: (await handle.stat()).size
	};
}
function isForbidden(name) {
	return name === "" || name === "." || name === ".." || name.includes(sep) || /^\.git$/i.test(name);
}
async function stat$1(place) {
	return lstat(place).catch(() => void 0);
}

// src/revisions/worktree/worktree-files.ts
var WorktreeFiles = class {
	#root;
	#context;
	constructor(root, context) {
		this.#root = root;
		this.#context = context;
	}
	async open(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return { kind: entry.kind };
		this.#context.closers.add(() => entry.handle.close());
		return openData(path, openFileSource(entry.handle, entry.byteLength), this.#context);
	}
	async readText(path) {
		const entry = await openWorktreeFile(this.#root, path);
		if (entry.kind !== "file") return void 0;
		try {
			checkTextSize(path, entry.byteLength);
			return decodeText(await entry.handle.readFile());
		} finally {
			await entry.handle.close();
		}
	}
};

// src/revisions/git/parse-blame.ts
const ENTRY = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/;
const UNCOMMITTED = /^0+$/;
function parseBlame(text, skipBoundary) {
	const authors = /* @__PURE__ */ new Map();
	const boundaries = /* @__PURE__ */ new Set();
	const lines = /* @__PURE__ */ new Map();
	let commit = "";
	for (const line of text.split("\n")) {
		const entry = ENTRY.exec(line);
		if (entry) {
			const [, id = "", first, count] = entry;
			commit = id;
			for (let i = 0; i < Number(count); i++) lines.set(Number(first) + i, commit);
		} else if (line.startsWith("author ")) authors.set(commit, line.slice(7));
		else if (line === "boundary") boundaries.add(commit);
	}
	const origins = /* @__PURE__ */ new Map();
	for (const [line, id] of lines) {
		if (UNCOMMITTED.test(id) || skipBoundary && boundaries.has(id)) continue;
		origins.set(line, {
			commit: id,
			...authorOf(authors.get(id))
		});
	}
	return origins;
}
function authorOf(name) {
	return name === void 0 || name === "" || name.includes("@") ? {} : { author: name };
}

// src/revisions/git/silence-filters.ts
async function silenceFilters(folder) {
	const list = await tryGit(folder, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	const settings = [...new Set((list ?? "").split("\0").filter((key) => key.lastIndexOf(".") > 7).map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((name) => [
		[`${name}.clean`, ""],
		[`${name}.process`, ""],
		[`${name}.required`, "false"]
	]);
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
	const env = { GIT_CONFIG_COUNT: String(first + settings.length) };
	settings.forEach(([key = "", value = ""], i) => {
		env[`GIT_CONFIG_KEY_${first + i}`] = key;
		env[`GIT_CONFIG_VALUE_${first + i}`] = value;
	});
	return env;
}

// src/revisions/git/blame-lines.ts
const MOST_LINES = 1e3;
const TIMEOUT = 6e4;
const BLAME = [
	"blame",
	"--incremental",
	"--root",
	"--no-textconv",
	"--encoding=UTF-8"
];
async function blameLines(folder, commit, path, lines) {
	const wanted = [...new Set(lines)].slice(0, MOST_LINES);
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const ranges = wanted.flatMap((line) => ["-L", `${line},${line}`]);
	const revision = commit === void 0 ? [] : [commit];
	const shallow = await isShallow(folder);
	const options = shallow ? BLAME.filter((option) => option !== "--root") : BLAME;
	const text = await tryGit(folder, [
		...options,
		...ranges,
		...revision,
		"--",
		path
	], {
		timeout: TIMEOUT,
		env: commit === void 0 ? await silenceFilters(folder) : {}
	});
	return text === void 0 ? /* @__PURE__ */ new Map() : parseBlame(text, shallow);
}

// src/revisions/git/parse-tree.ts
function entryKind(mode) {
	if (mode === "120000") return "link";
	if (mode === "160000") return "submodule";
	return mode === "40000" ? "folder" : "file";
}
function parseTree(bytes, idBytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = /* @__PURE__ */ new Map();
	for (let start = 0; start < buffer.length;) {
		const space = buffer.indexOf(32, start);
		const zero = buffer.indexOf(0, space);
		const end = zero + 1 + idBytes;
		if (space < 0 || zero < 0 || end > buffer.length) throw new Error("a tree object is cut short");
		const id = buffer.toString("hex", zero + 1, end);
		const kind = entryKind(buffer.toString("latin1", start, space));
		entries.set(buffer.toString("utf8", space + 1, zero), {
			kind,
			id
		});
		start = end;
	}
	return entries;
}

// src/revisions/git/tree-walker.ts
const MAX_TREE = 268435456;
const CACHED_TREES = 32;
var TreeWalker = class {
	#objects;
	#cache = /* @__PURE__ */ new Map();
	constructor(objects) {
		this.#objects = objects;
	}
	async find(commit, path) {
		let entry = {
			kind: "folder",
			id: `${commit}^{tree}`
		};
		for (const name of path.split("/")) {
			if (entry.kind === "submodule") return entry;
			if (entry.kind !== "folder") return void 0;
			const next = (await this.#tree(entry.id)).get(name);
			if (!next) return void 0;
			entry = next;
		}
		return entry;
	}
	async #tree(name) {
		const cached = this.#cache.get(name);
		if (cached) return cached;
		const tree = await this.#objects.read(name, async (object) => {
			if (object?.type !== "tree" || object.size > MAX_TREE) throw new AssayError("git-failed", `The tree ${name} is missing or too large.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
			const chunks = [];
			for await (const chunk of object.bytes) chunks.push(chunk);
			return parseTree(Buffer.concat(chunks), object.id.length / 2);
		});
		this.#cache.set(name, tree);
		const [oldest] = this.#cache.keys();
		if (this.#cache.size > CACHED_TREES && oldest !== void 0) this.#cache.delete(oldest);
		return tree;
	}
};

// src/revisions/git/commit-files.ts
var CommitFiles = class {
	#objects;
	#trees;
	#context;
	constructor(objects, context) {
		this.#objects = objects;
		this.#trees = new TreeWalker(objects);
		this.#context = context;
	}
	async open(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (!entry || entry.kind === "folder") return { kind: "absent" };
		if (entry.kind !== "file") return { kind: entry.kind };
		const source = await this.#objects.read(entry.id, (object) => spoolData(blobOf(object, path).bytes, this.#context));
		return openData(path, source, this.#context);
	}
	async readText(commit, path) {
		const entry = await this.#trees.find(commit, path);
		if (entry?.kind !== "file") return void 0;
		return this.#objects.read(entry.id, async (object) => {
			const { size, bytes } = blobOf(object, path);
			checkTextSize(path, size);
			const chunks = [];
			for await (const chunk of bytes) chunks.push(chunk);
			return decodeText(Buffer.concat(chunks));
		});
	}
};
function blobOf(object, path) {
	if (object?.type === "blob") return object;
	throw new AssayError("git-failed", `The content of ${path} is missing from the repository.`, { hint: "Run `git fsck`; in a partial clone, see that its remote can be reached." });
}

// src/revisions/git/parse-raw-diff.ts
async function parseRawDiff(fields) {
	const files = /* @__PURE__ */ new Map();
	const iterator = fields[Symbol.asyncIterator]();
	const next = async () => {
		const { done, value } = await iterator.next();
		return done ? void 0 : value;
	};
	for (let header = await next(); header !== void 0; header = await next()) {
		const letter = header.slice(header.lastIndexOf(" ") + 1, header.lastIndexOf(" ") + 2);
		const first = await next();
		const second = letter === "R" || letter === "C" ? await next() : first;
		if (!header.startsWith(":") || first === void 0 || second === void 0) throw new Error(`git diff wrote something unexpected: ${header.slice(0, 100)}`);
		files.set(second, changedFile(letter, first, second));
	}
	return [...files.values()];
}
function changedFile(letter, first, second) {
	if (letter === "A" || letter === "C") return {
		path: second,
		status: "added"
	};
	if (letter === "D") return {
		path: first,
		basePath: first,
		status: "removed"
	};
	if (letter === "R") return {
		path: second,
		basePath: first,
		status: "renamed"
	};
	return {
		path: first,
		basePath: first,
		status: "modified"
	};
}

// src/revisions/git/split-at-zero.ts
async function* splitAtZero(chunks) {
	let rest = [];
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
			yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString("utf8");
			rest = [];
			start = end + 1;
		}
		rest.push(chunk.subarray(start));
	}
	const last = Buffer.concat(rest).toString("utf8");
	if (last) yield last;
}

// src/revisions/git/list-changed-files.ts
const DIFF = [
	"diff",
	...[
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-color",
		"--no-relative",
		"-O/dev/null"
	],
	...[
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=dirty"
	],
	...["-M", "-l1000"]
];
async function listChangedFiles(folder, base, head) {
	const from = base ?? await emptyTree(folder);
	const commits = head === void 0 ? [from] : [from, head];
	const env = head === void 0 ? await silenceFilters(folder) : {};
	const fields = splitAtZero(streamGit(folder, [
		...DIFF,
		...commits,
		"--"
	], { env }));
	const files = await parseRawDiff(fields);
	if (head === void 0) files.push(...await listUntrackedFiles(folder));
	return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
async function listUntrackedFiles(folder) {
	const list = streamGit(folder, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	]);
	const files = [];
	for await (const path of splitAtZero(list)) if (!path.endsWith("/")) files.push({
		path,
		status: "added"
	});
	return files;
}
function emptyTree(folder) {
	return runGit(folder, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]);
}

// src/revisions/git/list-files.ts
const LIST_TREE = [
	"ls-tree",
	"-r",
	"-z",
	"--name-only",
	"--full-tree"
];
const LIST_WORKTREE = [
	"ls-files",
	"-z",
	"--cached",
	"--others",
	"--exclude-standard"
];
async function listFiles(folder, revision) {
	if (revision === void 0) return [];
	const args = typeof revision === "string" ? [...LIST_TREE, revision] : LIST_WORKTREE;
	const paths = /* @__PURE__ */ new Set();
	for await (const path of splitAtZero(streamGit(folder, args))) if (!path.endsWith("/")) paths.add(path);
	return [...paths].sort();
}

// src/revisions/git/git-revisions.ts
var GitRevisions = class {
	base;
	head;
	#folder;
	#policy;
	#closers;
	#commits;
	#worktree;
	constructor(folder, compared, objects, context) {
		this.base = compared.base;
		this.head = compared.head;
		this.#folder = folder;
		this.#policy = compared.policy;
		this.#closers = context.closers;
		this.#commits = new CommitFiles(objects, context);
		this.#worktree = new WorktreeFiles(this.#folder, context);
	}
	changedFiles() {
		return listChangedFiles(this.#folder, this.base?.commit, this.head.commit);
	}
	list(side) {
		const isWorktree = side === "head" && this.head.commit === void 0;
		return listFiles(this.#folder, isWorktree ? { worktree: true } : this.#commitOf(side));
	}
	async open(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.open(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? { kind: "absent" } : this.#commits.open(commit, path);
	}
	async readText(side, path) {
		if (side === "head" && this.head.commit === void 0) return this.#worktree.readText(path);
		const commit = this.#commitOf(side);
		return commit === void 0 ? void 0 : this.#commits.readText(commit, path);
	}
	async blame(side, path, lines) {
		const commit = this.#commitOf(side);
		if (side === "base" && commit === void 0) return /* @__PURE__ */ new Map();
		return blameLines(this.#folder, commit, path, lines);
	}
	close() {
		return this.#closers.closeAll();
	}
	#commitOf(side) {
		if (side === "policy") return this.#policy;
		return side === "base" ? this.base?.commit : this.head.commit;
	}
};

// src/revisions/lfs/open-local-lfs-object.ts
async function openLocalLfsObject(repository, pointer, closers) {
	const { oid } = pointer;
	const store = await lfsStore(repository);
	const path = join(store, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
	const handle = await open(path, "r").catch(() => void 0);
	if (!handle) return void 0;
	try {
		const source = openFileSource(handle, (await handle.stat()).size);
		for await (const _chunk of verifyLfsObject(pointer, streamSource(source)));
		closers.add(() => handle.close());
		return source;
	} catch (error) {
		await handle.close();
		if (error instanceof LfsMismatch) return void 0;
		throw error;
	}
}
async function lfsStore({ folder, gitFolder }) {
	const configured = await tryGit(folder, [
		"config",
		"--type=path",
		"--get",
		"lfs.storage"
	]);
	return configured ? resolve(gitFolder, configured) : join(gitFolder, "lfs");
}

// src/revisions/lfs/open-lfs-object.ts
async function openLfsObject(repository, pointer, closers, options = {}) {
	if (pointer.extended) return { reason: "the object was stored by an LFS extension" };
	const local = await openLocalLfsObject(repository, pointer, closers);
	if (local) return { source: local };
	const missing = "the object is not in the local LFS store and";
	const remote = await findRemote(repository.folder);
	const server = findLfsServer(remote?.url, options);
	if (!server) return { reason: `${missing} the repository has no remote with an LFS server` };
	try {
		const spooled = await downloadLfsObject(server, pointer, options);
		closers.add(spooled.close);
		return { source: spooled.source };
	} catch (error) {
		if (!(error instanceof LfsFailure)) throw error;
		return { reason: `${missing} ${error.message}` };
	}
}

// src/revisions/open-git-revisions.ts
async function openGitRevisions(options) {
	const closers = new Closers();
	try {
		const repository = await findRepository(options.cwd);
		const objects = new GitObjects(repository.folder);
		closers.add(() => objects.close());
		const context = createDataContext(closers, (pointer) => openLfsObject(repository, pointer, closers, options.lfs));
		const { base } = options;
		return base === void 0 ? await openWithoutBase(options, repository, objects, context) : await openWithBase({
			...options,
			base
		}, repository, objects, context);
	} catch (error) {
		await closers.closeAll();
		throw error;
	}
}
async function openWithoutBase(options, repository, objects, context) {
	const commitOf = async (revision) => {
		const commit = await resolveCommit(objects, revision);
		if (!commit) throw unknownRevision(revision);
		return commit;
	};
	const { head = "HEAD", policy } = options;
	const compared = {
		base: null,
		head: typeof head === "object" ? worktreeOf(repository) : {
			name: head,
			commit: await commitOf(head)
		},
		...policy === void 0 ? {} : { policy: await commitOf(policy) }
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openWithBase(options, repository, objects, context) {
	const { base, head = "HEAD", policy, github } = options;
	const worktree = typeof head === "object" ? worktreeOf(repository) : void 0;
	const wanted = {
		base,
		head: typeof head === "object" ? "HEAD" : head,
		policy
	};
	const sides = await findSides(repository.folder, objects, wanted, github);
	if ("missing" in sides) return openThroughGitHub(worktree ? void 0 : github, wanted, sides, context, options.onNotice);
	if (sides.unrelated) options.onNotice?.(`${base} and ${wanted.head} share no history; they are compared as they are.`);
	const compared = {
		base: sides.base,
		head: worktree ?? sides.head,
		policy: sides.policy
	};
	return new GitRevisions(repository.folder, compared, objects, context);
}
async function openThroughGitHub(github, names, { missing }, context, onNotice) {
	if (!github) throw missingHistory(names);
	const base = {
		name: names.base,
		commit: missing.base
	};
	const head = {
		name: names.head,
		commit: missing.head
	};
	const revisions = await openGitHubRevisions({
		github,
		base,
		head,
		policy: missing.policy
	}, context).catch((cause) => {
		throw missingHistory(names, cause);
	});
	onNotice?.("The checkout lacks the history of base and head, so they are read through GitHub.");
	return revisions;
}
function worktreeOf(repository) {
	if (repository.root !== void 0) return { name: "working tree" };
	throw new AssayError("bad-arguments", `${repository.folder} is a repository without a work tree.`, { hint: "Name the revision to check with --head." });
}
function missingHistory(names, cause) {
	const message = `This shallow clone lacks the history that ${names.base} and ${names.head} share.`;
	return new AssayError("missing-history", message, {
		hint: "Set `fetch-depth: 0` on the actions/checkout step, or run `git fetch --unshallow` in a clone of your own.",
		cause
	});
}

export { renderReportHtml as _, splitAtZero as a, unknownRevision as c, isShallow as d, findRepository as f, writeReportFiles as g, streamGit as h, listChangedFiles as i, findRemote as l, tryGit as m, openLfsObject as n, CommitFiles as o, runGit as p, listFiles as r, GitObjects as s, openGitRevisions as t, resolveCommit as u, contentSecurityPolicy as v, embedJson as y };