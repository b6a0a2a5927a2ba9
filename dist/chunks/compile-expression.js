import { n as PatternError, t as RE2JS } from "./build.js";
import { t as suggestWord } from "./suggest-word.js";
import { t as ExpressionError } from "./expression-error.js";
import { t as canonicalMoment } from "./canonical-moment.js";
import { t as parseMoment } from "./parse-moment.js";

// node_modules/@bufbuild/cel/dist/esm/error.js
const privateSymbol$8 = Symbol.for("@bufbuild/cel/error");
function celError(value, exprId) {
	if (isCelError(value)) return value;
	if (typeof exprId === "number") exprId = BigInt(exprId);
	if (value instanceof Error) return new _CelError(value.message, value, exprId);
	if (typeof value === "string") return new _CelError(value, void 0, exprId);
	return new _CelError(`${value}`, value, exprId);
}
function celErrorMerge(first, ...rest) {
	return new _CelError(first.message, rest, first.exprId);
}
function isCelError(v) {
	return typeof v === "object" && v !== null && privateSymbol$8 in v;
}
var _CelError = class extends Error {
	_cause;
	_exprId;
	[privateSymbol$8] = {};
	constructor(message, _cause, _exprId) {
		super(message);
		this._cause = _cause;
		this._exprId = _exprId;
	}
	get exprId() {
		return this._exprId;
	}
	get cause() {
		return this._cause;
	}
};

// node_modules/@bufbuild/protobuf/dist/esm/reflect/error.js
const errorNames = [
	"FieldValueInvalidError",
	"FieldListRangeError",
	"ForeignFieldError"
];
var FieldError = class extends Error {
	constructor(fieldOrOneof, message, name = "FieldValueInvalidError") {
		super(message);
		this.name = name;
		this.field = () => fieldOrOneof;
	}
};
function isFieldError(arg) {
	return arg instanceof Error && errorNames.includes(arg.name) && "field" in arg && typeof arg.field == "function";
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/names.js
function protoCamelCase(snakeCase) {
	let capNext = false;
	const b = [];
	for (let i = 0; i < snakeCase.length; i++) {
		let c = snakeCase.charAt(i);
		switch (c) {
			case "_":
				capNext = true;
				break;
			case "0":
			case "1":
			case "2":
			case "3":
			case "4":
			case "5":
			case "6":
			case "7":
			case "8":
			case "9":
				b.push(c);
				capNext = false;
				break;
			default:
				if (capNext) {
					capNext = false;
					c = c.toUpperCase();
				}
				b.push(c);
		}
	}
	return b.join("");
}
function protoSnakeCase(lowerCamelCase) {
	return lowerCamelCase.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
}
const reservedObjectProperties = /* @__PURE__ */ new Set([
	"constructor",
	"toString",
	"toJSON",
	"valueOf"
]);
function safeObjectProperty(name) {
	return reservedObjectProperties.has(name) ? name + "$" : name;
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/nested-types.js
function* nestedTypes(desc) {
	switch (desc.kind) {
		case "file":
			for (const message of desc.messages) {
				yield message;
				yield* nestedTypes(message);
			}
			yield* desc.enums;
			yield* desc.services;
			yield* desc.extensions;
			break;
		case "message":
			for (const message of desc.nestedMessages) {
				yield message;
				yield* nestedTypes(message);
			}
			yield* desc.nestedEnums;
			yield* desc.nestedExtensions;
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/descriptors.js
var ScalarType;
(function(ScalarType) {
	ScalarType[ScalarType["DOUBLE"] = 1] = "DOUBLE";
	ScalarType[ScalarType["FLOAT"] = 2] = "FLOAT";
	ScalarType[ScalarType["INT64"] = 3] = "INT64";
	ScalarType[ScalarType["UINT64"] = 4] = "UINT64";
	ScalarType[ScalarType["INT32"] = 5] = "INT32";
	ScalarType[ScalarType["FIXED64"] = 6] = "FIXED64";
	ScalarType[ScalarType["FIXED32"] = 7] = "FIXED32";
	ScalarType[ScalarType["BOOL"] = 8] = "BOOL";
	ScalarType[ScalarType["STRING"] = 9] = "STRING";
	ScalarType[ScalarType["BYTES"] = 12] = "BYTES";
	ScalarType[ScalarType["UINT32"] = 13] = "UINT32";
	ScalarType[ScalarType["SFIXED32"] = 15] = "SFIXED32";
	ScalarType[ScalarType["SFIXED64"] = 16] = "SFIXED64";
	ScalarType[ScalarType["SINT32"] = 17] = "SINT32";
	ScalarType[ScalarType["SINT64"] = 18] = "SINT64";
})(ScalarType || (ScalarType = {}));

// node_modules/@bufbuild/protobuf/dist/esm/is-message.js
function isMessage(arg, schema) {
	if (!(arg !== null && typeof arg == "object" && "$typeName" in arg && typeof arg.$typeName == "string")) return false;
	if (schema === void 0) return true;
	return schema.typeName === arg.$typeName;
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/varint.js
function varint64read() {
	const buf = this.buf;
	let pos = this.pos;
	let lo = 0;
	let hi = 0;
	for (let shift = 0; shift < 28; shift += 7) {
		const b = buf[pos++];
		lo |= (b & 127) << shift;
		if ((b & 128) == 0) {
			this.pos = pos;
			this.assertBounds();
			this.varint64Lo = lo;
			this.varint64Hi = hi;
			return;
		}
	}
	const middleByte = buf[pos++];
	lo |= (middleByte & 15) << 28;
	hi = (middleByte & 112) >> 4;
	if ((middleByte & 128) == 0) {
		this.pos = pos;
		this.assertBounds();
		this.varint64Lo = lo;
		this.varint64Hi = hi;
		return;
	}
	for (let shift = 3; shift <= 31; shift += 7) {
		const b = buf[pos++];
		hi |= (b & 127) << shift;
		if ((b & 128) == 0) {
			this.pos = pos;
			this.assertBounds();
			this.varint64Lo = lo;
			this.varint64Hi = hi;
			return;
		}
	}
	throw new Error("invalid varint");
}
const TWO_PWR_32_DBL = 4294967296;
function int64FromString(dec) {
	const minus = dec[0] === "-";
	if (minus) dec = dec.slice(1);
	const base = 1e6;
	let lowBits = 0;
	let highBits = 0;
	function add1e6digit(begin, end) {
		const digit1e6 = Number(dec.slice(begin, end));
		highBits *= base;
		lowBits = lowBits * base + digit1e6;
		if (lowBits >= TWO_PWR_32_DBL) {
			highBits = highBits + (lowBits / TWO_PWR_32_DBL | 0);
			lowBits = lowBits % TWO_PWR_32_DBL;
		}
	}
	add1e6digit(-24, -18);
	add1e6digit(-18, -12);
	add1e6digit(-12, -6);
	add1e6digit(-6);
	return minus ? negate(lowBits, highBits) : newBits(lowBits, highBits);
}
function int64ToString(lo, hi) {
	let bits = newBits(lo, hi);
	const negative = bits.hi & 2147483648;
	if (negative) bits = negate(bits.lo, bits.hi);
	const result = uInt64ToString(bits.lo, bits.hi);
	return negative ? "-" + result : result;
}
function uInt64ToString(lo, hi) {
	({lo, hi} = toUnsigned(lo, hi));
	if (hi <= 2097151) return String(TWO_PWR_32_DBL * hi + lo);
	const low = lo & 16777215;
	const mid = (lo >>> 24 | hi << 8) & 16777215;
	const high = hi >> 16 & 65535;
	let digitA = low + mid * 6777216 + high * 6710656;
	let digitB = mid + high * 8147497;
	let digitC = high * 2;
	const base = 1e7;
	if (digitA >= base) {
		digitB += Math.floor(digitA / base);
		digitA %= base;
	}
	if (digitB >= base) {
		digitC += Math.floor(digitB / base);
		digitB %= base;
	}
	return digitC.toString() + decimalFrom1e7WithLeadingZeros(digitB) + decimalFrom1e7WithLeadingZeros(digitA);
}
function toUnsigned(lo, hi) {
	return {
		lo: lo >>> 0,
		hi: hi >>> 0
	};
}
function newBits(lo, hi) {
	return {
		lo: lo | 0,
		hi: hi | 0
	};
}
function negate(lowBits, highBits) {
	highBits = ~highBits;
	if (lowBits) lowBits = ~lowBits + 1;
	else highBits += 1;
	return newBits(lowBits, highBits);
}
const decimalFrom1e7WithLeadingZeros = (digit1e7) => {
	const partial = String(digit1e7);
	return "0000000".slice(partial.length) + partial;
};
function varint32write(value, bytes) {
	if (value >>> 0 < 128) {
		bytes.push(value);
		return;
	}
	if (value >= 0) {
		while (value > 127) {
			bytes.push(value & 127 | 128);
			value = value >>> 7;
		}
		bytes.push(value);
	} else {
		for (let i = 0; i < 9; i++) {
			bytes.push(value & 127 | 128);
			value = value >> 7;
		}
		bytes.push(1);
	}
}
function varint32read() {
	let b = this.buf[this.pos++];
	if ((b & 128) === 0) {
		this.assertBounds();
		return b;
	}
	let result = b & 127;
	b = this.buf[this.pos++];
	result |= (b & 127) << 7;
	if ((b & 128) === 0) {
		this.assertBounds();
		return result;
	}
	b = this.buf[this.pos++];
	result |= (b & 127) << 14;
	if ((b & 128) === 0) {
		this.assertBounds();
		return result;
	}
	b = this.buf[this.pos++];
	result |= (b & 127) << 21;
	if ((b & 128) === 0) {
		this.assertBounds();
		return result;
	}
	b = this.buf[this.pos++];
	result |= (b & 15) << 28;
	for (let readBytes = 5; (b & 128) !== 0 && readBytes < 10; readBytes++) b = this.buf[this.pos++];
	if ((b & 128) !== 0) throw new Error("invalid varint");
	this.assertBounds();
	return result >>> 0;
}

// node_modules/@bufbuild/protobuf/dist/esm/proto-int64.js
const protoInt64 = /*@__PURE__*/ makeInt64Support();
function makeInt64Support() {
	const dv = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	if (typeof BigInt === "function" && typeof dv.getBigInt64 === "function" && typeof dv.getBigUint64 === "function" && typeof dv.setBigInt64 === "function" && typeof dv.setBigUint64 === "function" && (!!globalThis.Deno || !!globalThis.Bun || typeof process != "object" || typeof process.env != "object" || process.env.BUF_BIGINT_DISABLE !== "1")) {
		const MIN = BigInt("-9223372036854775808");
		const MAX = BigInt("9223372036854775807");
		const UMIN = BigInt("0");
		const UMAX = BigInt("18446744073709551615");
		return {
			zero: BigInt(0),
			supported: true,
			parse(value) {
				const bi = typeof value == "bigint" ? value : BigInt(value);
				if (bi > MAX || bi < MIN) throw new Error(`invalid int64: ${value}`);
				return bi;
			},
			uParse(value) {
				const bi = typeof value == "bigint" ? value : BigInt(value);
				if (bi > UMAX || bi < UMIN) throw new Error(`invalid uint64: ${value}`);
				return bi;
			},
			enc(value) {
				dv.setBigInt64(0, this.parse(value), true);
				return {
					lo: dv.getInt32(0, true),
					hi: dv.getInt32(4, true)
				};
			},
			uEnc(value) {
				dv.setBigInt64(0, this.uParse(value), true);
				return {
					lo: dv.getInt32(0, true),
					hi: dv.getInt32(4, true)
				};
			},
			dec(lo, hi) {
				dv.setInt32(0, lo, true);
				dv.setInt32(4, hi, true);
				return dv.getBigInt64(0, true);
			},
			uDec(lo, hi) {
				dv.setInt32(0, lo, true);
				dv.setInt32(4, hi, true);
				return dv.getBigUint64(0, true);
			}
		};
	}
	return {
		zero: "0",
		supported: false,
		parse(value) {
			if (typeof value != "string") value = value.toString();
			assertInt64String(value);
			return value;
		},
		uParse(value) {
			if (typeof value != "string") value = value.toString();
			assertUInt64String(value);
			return value;
		},
		enc(value) {
			if (typeof value != "string") value = value.toString();
			assertInt64String(value);
			return int64FromString(value);
		},
		uEnc(value) {
			if (typeof value != "string") value = value.toString();
			assertUInt64String(value);
			return int64FromString(value);
		},
		dec(lo, hi) {
			return int64ToString(lo, hi);
		},
		uDec(lo, hi) {
			return uInt64ToString(lo, hi);
		}
	};
}
function assertInt64String(value) {
	if (!/^-?[0-9]+$/.test(value)) throw new Error("invalid int64: " + value);
}
function assertUInt64String(value) {
	if (!/^[0-9]+$/.test(value)) throw new Error("invalid uint64: " + value);
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/scalar.js
function scalarEquals(type, a, b) {
	if (a === b) return true;
	if (type == ScalarType.BYTES) {
		if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return false;
		if (a.length !== b.length) return false;
		for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
		return true;
	}
	switch (type) {
		case ScalarType.UINT64:
		case ScalarType.FIXED64:
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64: return a == b;
	}
	return false;
}
function scalarZeroValue(type, longAsString) {
	switch (type) {
		case ScalarType.STRING: return "";
		case ScalarType.BOOL: return false;
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: return 0;
		case ScalarType.INT64:
		case ScalarType.UINT64:
		case ScalarType.SFIXED64:
		case ScalarType.FIXED64:
		case ScalarType.SINT64: return longAsString ? "0" : protoInt64.zero;
		case ScalarType.BYTES: return /* @__PURE__ */ new Uint8Array(0);
		default: return 0;
	}
}
function isScalarZeroValue(type, value) {
	switch (type) {
		case ScalarType.BOOL: return value === false;
		case ScalarType.STRING: return value === "";
		case ScalarType.BYTES: return value instanceof Uint8Array && !value.byteLength;
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: return Object.is(value, 0);
		default: return value == 0;
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/unsafe.js
const IMPLICIT$5 = 2;
const unsafeLocal = Symbol.for("reflect unsafe local");
function unsafeOneofCase(target, oneof) {
	const c = target[oneof.localName].case;
	if (c === void 0) return c;
	return oneof.fields.find((f) => f.localName === c);
}
function unsafeIsSet(target, field) {
	const name = field.localName;
	if (field.oneof) return target[field.oneof.localName].case === name;
	if (field.presence != IMPLICIT$5) return target[name] !== void 0 && Object.prototype.hasOwnProperty.call(target, name);
	switch (field.fieldKind) {
		case "list": return target[name].length > 0;
		case "map": return Object.keys(target[name]).length > 0;
		case "scalar": return !isScalarZeroValue(field.scalar, target[name]);
		case "enum": return target[name] !== field.enum.values[0].number;
	}
	throw new Error("message field with implicit presence");
}
function unsafeIsSetExplicit(target, localName) {
	return Object.prototype.hasOwnProperty.call(target, localName) && target[localName] !== void 0;
}
function unsafeGet(target, field) {
	if (field.oneof) {
		const oneof = target[field.oneof.localName];
		if (oneof.case === field.localName) return oneof.value;
		return;
	}
	return target[field.localName];
}
function unsafeSet(target, field, value) {
	if (field.oneof) target[field.oneof.localName] = {
		case: field.localName,
		value
	};
	else target[field.localName] = value;
}
function setOwn(obj, key, value) {
	if (key === "__proto__") Object.defineProperty(obj, "__proto__", {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	else obj[key] = value;
}
function getOwn(obj, key) {
	return Object.prototype.hasOwnProperty.call(obj, key) ? obj[key] : void 0;
}
function unsafeClear(target, field) {
	const name = field.localName;
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		if (target[oneofLocalName].case === name) target[oneofLocalName] = { case: void 0 };
	} else if (field.presence != IMPLICIT$5) delete target[name];
	else switch (field.fieldKind) {
		case "map":
			target[name] = {};
			break;
		case "list":
			target[name] = [];
			break;
		case "enum":
			target[name] = field.enum.values[0].number;
			break;
		case "scalar": target[name] = scalarZeroValue(field.scalar, field.longAsString);
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/guard.js
function isObject(arg) {
	return arg !== null && typeof arg == "object" && !Array.isArray(arg);
}
function isReflectList(arg, field) {
	var _a, _b, _c, _d;
	if (isObject(arg) && unsafeLocal in arg && "add" in arg && "field" in arg && typeof arg.field == "function") {
		if (field !== void 0) {
			const a = field;
			const b = arg.field();
			return a.listKind == b.listKind && a.scalar === b.scalar && ((_a = a.message) === null || _a === void 0 ? void 0 : _a.typeName) === ((_b = b.message) === null || _b === void 0 ? void 0 : _b.typeName) && ((_c = a.enum) === null || _c === void 0 ? void 0 : _c.typeName) === ((_d = b.enum) === null || _d === void 0 ? void 0 : _d.typeName);
		}
		return true;
	}
	return false;
}
function isReflectMap(arg, field) {
	var _a, _b, _c, _d;
	if (isObject(arg) && unsafeLocal in arg && "has" in arg && "field" in arg && typeof arg.field == "function") {
		if (field !== void 0) {
			const a = field, b = arg.field();
			return a.mapKey === b.mapKey && a.mapKind == b.mapKind && a.scalar === b.scalar && ((_a = a.message) === null || _a === void 0 ? void 0 : _a.typeName) === ((_b = b.message) === null || _b === void 0 ? void 0 : _b.typeName) && ((_c = a.enum) === null || _c === void 0 ? void 0 : _c.typeName) === ((_d = b.enum) === null || _d === void 0 ? void 0 : _d.typeName);
		}
		return true;
	}
	return false;
}
function isReflectMessage(arg, messageDesc) {
	return isObject(arg) && unsafeLocal in arg && "desc" in arg && isObject(arg.desc) && arg.desc.kind === "message" && (messageDesc === void 0 || arg.desc.typeName == messageDesc.typeName);
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/text-encoding.js
let te;
function configureTextEncoding(textEncoding) {
	var _a;
	te = Object.assign(Object.assign({}, textEncoding), { encodeUtf8Into: (_a = textEncoding.encodeUtf8Into) !== null && _a !== void 0 ? _a : emulateEncodeInto(textEncoding.encodeUtf8.bind(textEncoding)) });
}
function getTextEncoding() {
	if (!te) {
		const globals = globalThis;
		if (!globals.TextEncoder || !globals.TextDecoder) throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");
		const textEncoder = new globals.TextEncoder();
		const textDecoder = new globals.TextDecoder("utf-8", { ignoreBOM: true });
		let textDecoderStrict;
		const config = {
			encodeUtf8(text) {
				return textEncoder.encode(text);
			},
			decodeUtf8(bytes, strict) {
				if (strict) {
					if (!textDecoderStrict) textDecoderStrict = new globals.TextDecoder("utf-8", {
						fatal: true,
						ignoreBOM: true
					});
					return textDecoderStrict.decode(bytes);
				}
				return textDecoder.decode(bytes);
			},
			checkUtf8(text) {
				try {
					return true;
				} catch (_) {
					return false;
				}
			}
		};
		if (textEncoder.encodeInto) config.encodeUtf8Into = textEncoder.encodeInto.bind(textEncoder);
		const nativeStringIsWellFormed = String.prototype.isWellFormed;
		if (nativeStringIsWellFormed) config.checkUtf8 = (text) => {
			return nativeStringIsWellFormed.call(text);
		};
		configureTextEncoding(config);
	}
	return te;
}
function emulateEncodeInto(encodeUtf8) {
	return (text, dest) => {
		const bytes = encodeUtf8(text);
		dest.set(bytes);
		return { written: bytes.byteLength };
	};
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js
var WireType;
(function(WireType) {
	WireType[WireType["Varint"] = 0] = "Varint";
	WireType[WireType["Bit64"] = 1] = "Bit64";
	WireType[WireType["LengthDelimited"] = 2] = "LengthDelimited";
	WireType[WireType["StartGroup"] = 3] = "StartGroup";
	WireType[WireType["EndGroup"] = 4] = "EndGroup";
	WireType[WireType["Bit32"] = 5] = "Bit32";
})(WireType || (WireType = {}));
const UINT32_MAX = 4294967295;
const INT32_MAX = 2147483647;
const INT32_MIN = -2147483648;
var BinaryWriter = class {
	constructor(encodeUtf8) {
		this.stackPos = [];
		this.encodeUtf8Into = encodeUtf8 ? emulateEncodeInto(encodeUtf8) : getTextEncoding().encodeUtf8Into;
		this.buffer = EMPTY_BUFFER;
		this.viewCache = EMPTY_VIEW;
		this.pos = 0;
	}
	ensureCapacity(size) {
		const required = this.pos + size;
		if (required > this.buffer.length) {
			let newLen = this.buffer.length || INITIAL_SIZE;
			while (newLen < required) newLen *= 2;
			const newBuf = new Uint8Array(newLen);
			if (this.pos > 0) newBuf.set(this.buffer);
			this.buffer = newBuf;
		}
	}
	view() {
		const bytes = this.buffer;
		const view = this.viewCache;
		if (view.byteLength === bytes.byteLength) return view;
		const newView = new DataView(bytes.buffer);
		this.viewCache = newView;
		return newView;
	}
	finish() {
		const result = this.buffer.slice(0, this.pos);
		this.pos = 0;
		this.stackPos = [];
		return result;
	}
	fork() {
		this.stackPos.push(this.pos);
		this.ensureCapacity(DEFAULT_LEN_PREFIX_SIZE);
		this.buffer[this.pos++] = 0;
		return this;
	}
	join() {
		const forkPos = this.stackPos.pop();
		if (forkPos === void 0) throw new Error("invalid state, fork stack empty");
		const len = this.pos - forkPos - DEFAULT_LEN_PREFIX_SIZE;
		const lenPrefixSize = varint32Size(len);
		if (lenPrefixSize > DEFAULT_LEN_PREFIX_SIZE) {
			this.ensureCapacity(lenPrefixSize - DEFAULT_LEN_PREFIX_SIZE);
			this.buffer.copyWithin(forkPos + lenPrefixSize, forkPos + DEFAULT_LEN_PREFIX_SIZE, this.pos);
		}
		this.pos = forkPos;
		this.uint32(len);
		this.pos += len;
		return this;
	}
	tag(fieldNo, type) {
		return this.uint32((fieldNo << 3 | type) >>> 0);
	}
	raw(chunk) {
		this.ensureCapacity(chunk.length);
		this.buffer.set(chunk, this.pos);
		this.pos += chunk.length;
		return this;
	}
	uint32(value) {
		assertUInt32(value);
		this.ensureCapacity(5);
		if (value < 128) {
			this.buffer[this.pos++] = value;
			return this;
		}
		while (value > 127) {
			this.buffer[this.pos++] = value & 127 | 128;
			value >>>= 7;
		}
		this.buffer[this.pos++] = value;
		return this;
	}
	int32(value) {
		assertInt32(value);
		if (value >= 0) return this.uint32(value);
		this.ensureCapacity(10);
		for (let i = 0; i < 9; i++) {
			this.buffer[this.pos++] = value & 127 | 128;
			value >>= 7;
		}
		this.buffer[this.pos++] = 1;
		return this;
	}
	bool(value) {
		this.ensureCapacity(1);
		this.buffer[this.pos++] = value ? 1 : 0;
		return this;
	}
	bytes(value) {
		this.uint32(value.byteLength);
		return this.raw(value);
	}
	string(value) {
		if (typeof value !== "string") value = String(value);
		const len = value.length;
		if (len <= ASCII_MAX_LENGTH) {
			this.ensureCapacity(len + 1);
			const ascii = this.buffer;
			let pos = this.pos;
			ascii[pos++] = len;
			let i = 0;
			for (; i < len; i++) {
				const code = value.charCodeAt(i);
				if (code > 127) break;
				ascii[pos++] = code;
			}
			if (i == len) {
				this.pos = pos;
				return this;
			}
		}
		this.ensureCapacity(len * 3 + 5);
		const lenPrefixSizeGuess = varint32Size(len);
		const buf = this.buffer;
		const start = this.pos;
		const { written } = this.encodeUtf8Into(value, buf.subarray(start + lenPrefixSizeGuess));
		const lenPrefixSize = varint32Size(written);
		if (lenPrefixSize != lenPrefixSizeGuess) buf.copyWithin(start + lenPrefixSize, start + lenPrefixSizeGuess, start + lenPrefixSizeGuess + written);
		this.uint32(written);
		this.pos += written;
		return this;
	}
	float(value) {
		assertFloat32(value);
		this.ensureCapacity(4);
		this.view().setFloat32(this.pos, value, true);
		this.pos += 4;
		return this;
	}
	double(value) {
		this.ensureCapacity(8);
		this.view().setFloat64(this.pos, value, true);
		this.pos += 8;
		return this;
	}
	fixed32(value) {
		assertUInt32(value);
		this.ensureCapacity(4);
		this.view().setUint32(this.pos, value, true);
		this.pos += 4;
		return this;
	}
	sfixed32(value) {
		assertInt32(value);
		this.ensureCapacity(4);
		this.view().setInt32(this.pos, value, true);
		this.pos += 4;
		return this;
	}
	sint32(value) {
		assertInt32(value);
		return this.uint32((value << 1 ^ value >> 31) >>> 0);
	}
	sfixed64(value) {
		const tc = protoInt64.enc(value);
		this.ensureCapacity(8);
		const view = this.view();
		view.setInt32(this.pos, tc.lo, true);
		view.setInt32(this.pos + 4, tc.hi, true);
		this.pos += 8;
		return this;
	}
	fixed64(value) {
		const tc = protoInt64.uEnc(value);
		this.ensureCapacity(8);
		const view = this.view();
		view.setInt32(this.pos, tc.lo, true);
		view.setInt32(this.pos + 4, tc.hi, true);
		this.pos += 8;
		return this;
	}
	int64(value) {
		const tc = protoInt64.enc(value);
		return this.writeVarint64(tc.lo, tc.hi);
	}
	sint64(value) {
		const tc = protoInt64.enc(value), sign = tc.hi >> 31, lo = tc.lo << 1 ^ sign, hi = (tc.hi << 1 | tc.lo >>> 31) ^ sign;
		return this.writeVarint64(lo, hi);
	}
	uint64(value) {
		const tc = protoInt64.uEnc(value);
		return this.writeVarint64(tc.lo, tc.hi);
	}
	writeVarint64(lo, hi) {
		this.ensureCapacity(10);
		const buf = this.buffer;
		let pos = this.pos;
		for (let i = 0; i < 28; i = i + 7) {
			const shift = lo >>> i;
			const hasNext = !(shift >>> 7 == 0 && hi == 0);
			buf[pos++] = (hasNext ? shift | 128 : shift) & 255;
			if (!hasNext) {
				this.pos = pos;
				return this;
			}
		}
		const splitBits = lo >>> 28 & 15 | (hi & 7) << 4;
		const hasMoreBits = !(hi >> 3 == 0);
		buf[pos++] = (hasMoreBits ? splitBits | 128 : splitBits) & 255;
		if (!hasMoreBits) {
			this.pos = pos;
			return this;
		}
		for (let i = 3; i < 31; i = i + 7) {
			const shift = hi >>> i;
			const hasNext = !(shift >>> 7 == 0);
			buf[pos++] = (hasNext ? shift | 128 : shift) & 255;
			if (!hasNext) {
				this.pos = pos;
				return this;
			}
		}
		buf[pos++] = hi >>> 31 & 1;
		this.pos = pos;
		return this;
	}
};
const INITIAL_SIZE = 128;
const DEFAULT_LEN_PREFIX_SIZE = 1;
const EMPTY_BUFFER = /* @__PURE__ */ new Uint8Array(0);
const EMPTY_VIEW = new DataView(EMPTY_BUFFER.buffer);
const ASCII_MAX_LENGTH = 32;
function varint32Size(value) {
	if (value < 128) return 1;
	if (value < 16384) return 2;
	if (value < 2097152) return 3;
	if (value < 268435456) return 4;
	return 5;
}
var BinaryReader = class {
	constructor(buf, decodeUtf8 = getTextEncoding().decodeUtf8) {
		this.decodeUtf8 = decodeUtf8;
		this.varint64Lo = 0;
		this.varint64Hi = 0;
		this.varint64 = varint64read;
		this.uint32 = varint32read;
		this.buf = buf;
		this.len = buf.length;
		this.pos = 0;
		this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	tag() {
		const start = this.pos;
		const tag = this.uint32();
		const bytesRead = this.pos - start;
		if (bytesRead > 5 || bytesRead == 5 && this.buf[this.pos - 1] > 15) throw new Error("illegal tag: varint overflows uint32");
		const fieldNo = tag >>> 3;
		const wireType = tag & 7;
		if (fieldNo <= 0 || wireType > 5) throw new Error("illegal tag: field no " + fieldNo + " wire type " + wireType);
		return [fieldNo, wireType];
	}
	skip(wireType, fieldNo, recursionLimit = 100) {
		let start = this.pos;
		switch (wireType) {
			case WireType.Varint:
				while (this.buf[this.pos++] & 128);
				break;
			case WireType.Bit64: this.pos += 4;
			case WireType.Bit32:
				this.pos += 4;
				break;
			case WireType.LengthDelimited:
				let len = this.uint32();
				this.pos += len;
				break;
			case WireType.StartGroup:
				if (recursionLimit <= 0) throw new Error("maximum recursion depth reached");
				for (;;) {
					const [fn, wt] = this.tag();
					if (wt === WireType.EndGroup) {
						if (fieldNo !== void 0 && fn !== fieldNo) throw new Error("invalid end group tag");
						break;
					}
					this.skip(wt, fn, recursionLimit - 1);
				}
				break;
			default: throw new Error("cant skip wire type " + wireType);
		}
		this.assertBounds();
		return this.buf.subarray(start, this.pos);
	}
	assertBounds() {
		if (this.pos > this.len) throw new RangeError("premature EOF");
	}
	int32() {
		return this.uint32() | 0;
	}
	sint32() {
		let zze = this.uint32();
		return zze >>> 1 ^ -(zze & 1);
	}
	int64() {
		this.varint64();
		return protoInt64.dec(this.varint64Lo, this.varint64Hi);
	}
	uint64() {
		this.varint64();
		return protoInt64.uDec(this.varint64Lo, this.varint64Hi);
	}
	sint64() {
		this.varint64();
		let lo = this.varint64Lo;
		let hi = this.varint64Hi;
		let s = -(lo & 1);
		lo = (lo >>> 1 | (hi & 1) << 31) ^ s;
		hi = hi >>> 1 ^ s;
		return protoInt64.dec(lo, hi);
	}
	bool() {
		const b = this.buf[this.pos];
		if (b < 128) {
			this.pos++;
			return b !== 0;
		}
		this.varint64();
		return this.varint64Lo !== 0 || this.varint64Hi !== 0;
	}
	fixed32() {
		return this.view.getUint32((this.pos += 4) - 4, true);
	}
	sfixed32() {
		return this.view.getInt32((this.pos += 4) - 4, true);
	}
	fixed64() {
		return protoInt64.uDec(this.sfixed32(), this.sfixed32());
	}
	sfixed64() {
		return protoInt64.dec(this.sfixed32(), this.sfixed32());
	}
	float() {
		return this.view.getFloat32((this.pos += 4) - 4, true);
	}
	double() {
		return this.view.getFloat64((this.pos += 8) - 8, true);
	}
	bytes() {
		let len = this.uint32(), start = this.pos;
		this.pos += len;
		this.assertBounds();
		return this.buf.subarray(start, start + len);
	}
	string(strict) {
		const len = this.uint32();
		const start = this.pos;
		this.pos += len;
		this.assertBounds();
		const buf = this.buf;
		if (len <= ASCII_MAX_LENGTH) {
			const codes = new Array(len);
			for (let i = 0; i < len; i++) {
				const byte = buf[start + i];
				if (byte > 127) return this.decodeUtf8(buf.subarray(start, this.pos), strict);
				codes[i] = byte;
			}
			return String.fromCharCode.apply(String, codes);
		}
		return this.decodeUtf8(buf.subarray(start, this.pos), strict);
	}
};
function assertInt32(arg) {
	if (typeof arg == "string") arg = Number(arg);
	else if (typeof arg != "number") throw new Error("invalid int32: " + typeof arg);
	if (!Number.isInteger(arg) || arg > 2147483647 || arg < -2147483648) throw new Error("invalid int32: " + arg);
}
function assertUInt32(arg) {
	if (typeof arg == "string") arg = Number(arg);
	else if (typeof arg != "number") throw new Error("invalid uint32: " + typeof arg);
	if (!Number.isInteger(arg) || arg > 4294967295 || arg < 0) throw new Error("invalid uint32: " + arg);
}
function assertFloat32(arg) {
	if (typeof arg == "string") {
		const o = arg;
		arg = Number(arg);
		if (Number.isNaN(arg) && o !== "NaN") throw new Error("invalid float32: " + o);
	} else if (typeof arg != "number") throw new Error("invalid float32: " + typeof arg);
	if (!Number.isFinite(Math.fround(arg)) && Number.isFinite(arg)) throw new Error("invalid float32: " + arg);
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect-check.js
function checkField(field, value) {
	const check = field.fieldKind == "list" ? isReflectList(value, field) : field.fieldKind == "map" ? isReflectMap(value, field) : checkSingular(field, value);
	if (check === true) return;
	let reason;
	switch (field.fieldKind) {
		case "list":
			reason = `expected ${formatReflectList(field)}, got ${formatVal(value)}`;
			break;
		case "map":
			reason = `expected ${formatReflectMap(field)}, got ${formatVal(value)}`;
			break;
		default: reason = reasonSingular(field, value, check);
	}
	return new FieldError(field, reason);
}
function checkListItem(field, index, value) {
	const check = checkSingular(field, value);
	if (check !== true) return new FieldError(field, `list item #${index + 1}: ${reasonSingular(field, value, check)}`);
}
function checkMapEntry(field, key, value) {
	const checkKey = checkScalarValue(field.mapKey)(key);
	if (checkKey !== true) return new FieldError(field, `invalid map key: ${reasonSingular({ scalar: field.mapKey }, key, checkKey)}`);
	const checkVal = checkSingular(field, value);
	if (checkVal !== true) return new FieldError(field, `map entry ${formatVal(key)}: ${reasonSingular(field, value, checkVal)}`);
}
function checkSingular(field, value) {
	if (field.scalar !== void 0) return checkScalarValue(field.scalar)(value);
	if (field.enum !== void 0) {
		if (field.enum.open) return checkScalarValue(ScalarType.INT32)(value);
		return field.enum.values.some((v) => v.number === value);
	}
	return isReflectMessage(value, field.message);
}
function checkScalarValue(scalar) {
	switch (scalar) {
		case ScalarType.DOUBLE: return (value) => typeof value == "number";
		case ScalarType.FLOAT: return (value) => {
			if (typeof value != "number") return false;
			if (!Number.isFinite(Math.fround(value)) && Number.isFinite(value)) return `${value.toFixed()} out of range`;
			return true;
		};
		case ScalarType.INT32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32: return (value) => {
			if (typeof value !== "number" || !Number.isInteger(value)) return false;
			if (value > 2147483647 || value < -2147483648) return `${value.toFixed()} out of range`;
			return true;
		};
		case ScalarType.FIXED32:
		case ScalarType.UINT32: return (value) => {
			if (typeof value !== "number" || !Number.isInteger(value)) return false;
			if (value > 4294967295 || value < 0) return `${value.toFixed()} out of range`;
			return true;
		};
		case ScalarType.BOOL: return (value) => typeof value == "boolean";
		case ScalarType.STRING: return (value) => {
			if (typeof value != "string") return false;
			return getTextEncoding().checkUtf8(value) || "invalid UTF8";
		};
		case ScalarType.BYTES: return (value) => value instanceof Uint8Array;
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64: return (value) => {
			if (typeof value == "bigint" || typeof value == "number" || typeof value == "string" && value.length > 0) try {
				protoInt64.parse(value);
				return true;
			} catch (_) {
				return `${value} out of range`;
			}
			return false;
		};
		case ScalarType.FIXED64:
		case ScalarType.UINT64: return (value) => {
			if (typeof value == "bigint" || typeof value == "number" || typeof value == "string" && value.length > 0) try {
				protoInt64.uParse(value);
				return true;
			} catch (_) {
				return `${value} out of range`;
			}
			return false;
		};
	}
}
function reasonSingular(field, val, details) {
	details = typeof details == "string" ? `: ${details}` : `, got ${formatVal(val)}`;
	if (field.scalar !== void 0) return `expected ${scalarTypeDescription(field.scalar)}` + details;
	if (field.enum !== void 0) return `expected ${field.enum.toString()}` + details;
	return `expected ${formatReflectMessage(field.message)}` + details;
}
function formatVal(val) {
	switch (typeof val) {
		case "object":
			if (val === null) return "null";
			if (val instanceof Uint8Array) return `Uint8Array(${val.length})`;
			if (Array.isArray(val)) return `Array(${val.length})`;
			if (isReflectList(val)) return formatReflectList(val.field());
			if (isReflectMap(val)) return formatReflectMap(val.field());
			if (isReflectMessage(val)) return formatReflectMessage(val.desc);
			if (isMessage(val)) return `message ${val.$typeName}`;
			return "object";
		case "string": return val.length > 30 ? "string" : `"${val.split("\"").join("\\\"")}"`;
		case "boolean": return String(val);
		case "number": return String(val);
		case "bigint": return String(val) + "n";
		default: return typeof val;
	}
}
function formatReflectMessage(desc) {
	return `ReflectMessage (${desc.typeName})`;
}
function formatReflectList(field) {
	switch (field.listKind) {
		case "message": return `ReflectList (${field.message.toString()})`;
		case "enum": return `ReflectList (${field.enum.toString()})`;
		case "scalar": return `ReflectList (${ScalarType[field.scalar]})`;
	}
}
function formatReflectMap(field) {
	switch (field.mapKind) {
		case "message": return `ReflectMap (${ScalarType[field.mapKey]}, ${field.message.toString()})`;
		case "enum": return `ReflectMap (${ScalarType[field.mapKey]}, ${field.enum.toString()})`;
		case "scalar": return `ReflectMap (${ScalarType[field.mapKey]}, ${ScalarType[field.scalar]})`;
	}
}
function scalarTypeDescription(scalar) {
	switch (scalar) {
		case ScalarType.STRING: return "string";
		case ScalarType.BOOL: return "boolean";
		case ScalarType.INT64:
		case ScalarType.SINT64:
		case ScalarType.SFIXED64: return "bigint (int64)";
		case ScalarType.UINT64:
		case ScalarType.FIXED64: return "bigint (uint64)";
		case ScalarType.BYTES: return "Uint8Array";
		case ScalarType.DOUBLE: return "number (float64)";
		case ScalarType.FLOAT: return "number (float32)";
		case ScalarType.FIXED32:
		case ScalarType.UINT32: return "number (uint32)";
		case ScalarType.INT32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32: return "number (int32)";
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/wrappers.js
function isWrapper(arg) {
	return isWrapperTypeName(arg.$typeName);
}
function isWrapperDesc(messageDesc) {
	const f = messageDesc.fields[0];
	return isWrapperTypeName(messageDesc.typeName) && f !== void 0 && f.fieldKind == "scalar" && f.name == "value" && f.number == 1;
}
function hasCustomJsonRepresentation(desc) {
	switch (desc.typeName) {
		case "google.protobuf.Any":
		case "google.protobuf.Timestamp":
		case "google.protobuf.Duration":
		case "google.protobuf.FieldMask":
		case "google.protobuf.Struct":
		case "google.protobuf.Value":
		case "google.protobuf.ListValue": return true;
		default: return isWrapperDesc(desc);
	}
}
const wrapperTypeNames = /*@__PURE__*/ new Set([
	"google.protobuf.DoubleValue",
	"google.protobuf.FloatValue",
	"google.protobuf.Int64Value",
	"google.protobuf.UInt64Value",
	"google.protobuf.Int32Value",
	"google.protobuf.UInt32Value",
	"google.protobuf.BoolValue",
	"google.protobuf.StringValue",
	"google.protobuf.BytesValue"
]);
function isWrapperTypeName(name) {
	return wrapperTypeNames.has(name);
}

// node_modules/@bufbuild/protobuf/dist/esm/create.js
const EDITION_PROTO3$1 = 999;
const EDITION_PROTO2$1 = 998;
const IMPLICIT$4 = 2;
function create(schema, init) {
	if (isMessage(init, schema)) return init;
	return compiledCreate(schema)(init);
}
const compiledCreates = /* @__PURE__ */ new WeakMap();
function compiledCreate(desc) {
	let compiled = compiledCreates.get(desc);
	if (compiled === void 0) {
		compiled = compileCreate(desc);
		compiledCreates.set(desc, compiled);
	}
	return compiled;
}
const INIT_SINGULAR = 0;
const INIT_LIST = 1;
const INIT_MAP = 2;
const INIT_ONEOF = 3;
function compileCreate(desc) {
	const typeName = desc.typeName;
	const { properties, prototype } = compileInitMessage(desc);
	return (init) => {
		let message;
		if (prototype !== void 0) {
			message = Object.create(prototype);
			message.$typeName = typeName;
		} else message = { $typeName: typeName };
		for (let i = 0; i < properties.length; i++) {
			const property = properties[i];
			const name = property.name;
			const initValue = init === null || init === void 0 ? void 0 : init[name];
			switch (property.kind) {
				case INIT_SINGULAR:
					if (initValue != null) message[name] = property.convert !== void 0 ? property.convert(initValue) : initValue;
					else if (property.constant !== void 0) message[name] = property.constant;
					break;
				case INIT_LIST:
					message[name] = property.convert !== void 0 && Array.isArray(initValue) ? initValue.map(property.convert) : initValue !== null && initValue !== void 0 ? initValue : [];
					break;
				case INIT_MAP:
					if (property.convert === void 0 || !isObject(initValue)) message[name] = initValue !== null && initValue !== void 0 ? initValue : {};
					else {
						const converted = {};
						const keys = Object.keys(initValue);
						for (let k = 0; k < keys.length; k++) setOwn(converted, keys[k], property.convert(initValue[keys[k]]));
						message[name] = converted;
					}
					break;
				case INIT_ONEOF: {
					const oneofValue = initValue;
					if ((oneofValue === null || oneofValue === void 0 ? void 0 : oneofValue.case) != null) {
						const convert = property.convert.get(oneofValue.case);
						if (convert !== void 0) {
							message[name] = {
								case: oneofValue.case,
								value: convert(oneofValue.value)
							};
							break;
						}
					}
					message[name] = { case: void 0 };
					break;
				}
			}
		}
		return message;
	};
}
function compileInitMessage(desc) {
	var _a, _b;
	const properties = [];
	const prototype = {};
	const usePrototype = needsPrototypeChain(desc);
	for (const member of desc.members) {
		const name = member.localName;
		if (member.kind == "oneof") {
			properties.push({
				name,
				kind: INIT_ONEOF,
				constant: void 0,
				convert: compileConvertOneof(member)
			});
			continue;
		}
		switch (member.fieldKind) {
			case "message":
				properties.push({
					name,
					kind: INIT_SINGULAR,
					constant: void 0,
					convert: compileConvertMessage(member)
				});
				break;
			case "list":
				properties.push({
					name,
					kind: INIT_LIST,
					constant: void 0,
					convert: member.listKind == "message" ? (_a = compileConvertMessage(member)) !== null && _a !== void 0 ? _a : ((value) => value) : member.scalar == ScalarType.BYTES ? toU8Arr : void 0
				});
				break;
			case "map":
				properties.push({
					name,
					kind: INIT_MAP,
					constant: void 0,
					convert: member.mapKind == "message" ? (_b = compileConvertMessage(member)) !== null && _b !== void 0 ? _b : ((value) => value) : member.scalar == ScalarType.BYTES ? toU8Arr : void 0
				});
				break;
			default: {
				const zeroValue = createZeroValue(member);
				properties.push({
					name,
					kind: INIT_SINGULAR,
					constant: member.presence == IMPLICIT$4 ? zeroValue : void 0,
					convert: member.fieldKind == "scalar" && member.scalar == ScalarType.BYTES ? toU8Arr : void 0
				});
				if (usePrototype) prototype[name] = zeroValue;
				break;
			}
		}
	}
	return {
		properties,
		prototype: usePrototype ? prototype : void 0
	};
}
function compileConvertOneof(oneof) {
	const converters = /* @__PURE__ */ new Map();
	for (const field of oneof.fields) {
		let convert;
		if (field.fieldKind == "message") convert = compileConvertMessage(field);
		else if (field.fieldKind == "scalar" && field.scalar == ScalarType.BYTES) convert = toU8Arr;
		converters.set(field.localName, convert !== null && convert !== void 0 ? convert : ((value) => value));
	}
	return converters;
}
function compileConvertMessage(field) {
	if (field.fieldKind == "message" && !field.oneof && isWrapperDesc(field.message)) return field.message.fields[0].scalar == ScalarType.BYTES ? toU8Arr : void 0;
	if (field.message.typeName == "google.protobuf.Struct" && field.parent.typeName !== "google.protobuf.Value") return;
	const messageDesc = field.message;
	let compiled;
	return (value) => {
		if (!isObject(value) || isMessage(value, messageDesc)) return value;
		compiled !== null && compiled !== void 0 || (compiled = compiledCreate(messageDesc));
		return compiled(value);
	};
}
function toU8Arr(value) {
	return Array.isArray(value) ? new Uint8Array(value) : value;
}
function needsPrototypeChain(desc) {
	switch (desc.file.edition) {
		case EDITION_PROTO3$1: return false;
		case EDITION_PROTO2$1: return true;
		default: return desc.fields.some((f) => f.presence != IMPLICIT$4 && f.fieldKind != "message" && !f.oneof);
	}
}
function createZeroValue(field) {
	const defaultValue = field.getDefaultValue();
	if (defaultValue !== void 0) return field.fieldKind == "scalar" && field.longAsString ? defaultValue.toString() : defaultValue;
	return field.fieldKind == "scalar" ? scalarZeroValue(field.scalar, field.longAsString) : field.enum.values[0].number;
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/message.js
const NULL_VALUE = 0;
function localMessageMapper(field) {
	if (usesJsonRepresentation(field)) return {
		toMessage: (local) => wktStructToReflect(local),
		toLocal: (message) => wktStructToLocal(message)
	};
	if (field.fieldKind == "message" && !field.oneof && isWrapperDesc(field.message)) {
		const wrapperDesc = field.message;
		const valueLocalName = wrapperDesc.fields[0].localName;
		return {
			toMessage: (local) => {
				const message = create(wrapperDesc);
				if (local !== void 0) message[valueLocalName] = local;
				return message;
			},
			toLocal: (message) => message[valueLocalName]
		};
	}
	const childDesc = field.message;
	return {
		toMessage: (local) => local === void 0 ? create(childDesc) : local,
		toLocal: (message) => message
	};
}
function usesJsonRepresentation(field) {
	return field.message.typeName == "google.protobuf.Struct" && field.parent.typeName != "google.protobuf.Value";
}
function wktStructToReflect(json) {
	const struct = {
		$typeName: "google.protobuf.Struct",
		fields: {}
	};
	if (isObject(json)) for (const k of Object.keys(json)) setOwn(struct.fields, k, wktValueToReflect(json[k]));
	return struct;
}
function wktStructToLocal(val) {
	const json = {};
	for (const k of Object.keys(val.fields)) setOwn(json, k, wktValueToLocal(val.fields[k]));
	return json;
}
function wktValueToLocal(val) {
	switch (val.kind.case) {
		case "structValue": return wktStructToLocal(val.kind.value);
		case "listValue": return val.kind.value.values.map(wktValueToLocal);
		case "nullValue":
		case void 0: return null;
		default: return val.kind.value;
	}
}
function wktValueToReflect(json) {
	const value = {
		$typeName: "google.protobuf.Value",
		kind: { case: void 0 }
	};
	switch (typeof json) {
		case "number":
			value.kind = {
				case: "numberValue",
				value: json
			};
			break;
		case "string":
			value.kind = {
				case: "stringValue",
				value: json
			};
			break;
		case "boolean":
			value.kind = {
				case: "boolValue",
				value: json
			};
			break;
		case "object": if (json === null) value.kind = {
			case: "nullValue",
			value: NULL_VALUE
		};
		else if (Array.isArray(json)) {
			const listValue = {
				$typeName: "google.protobuf.ListValue",
				values: []
			};
			if (Array.isArray(json)) for (const e of json) listValue.values.push(wktValueToReflect(e));
			value.kind = {
				case: "listValue",
				value: listValue
			};
		} else value.kind = {
			case: "structValue",
			value: wktStructToReflect(json)
		};
	}
	return value;
}

// node_modules/@bufbuild/protobuf/dist/esm/reflect/reflect.js
function reflect(messageDesc, message, check = true) {
	return new ReflectMessageImpl(messageDesc, message, check);
}
const messageSortedFields = /* @__PURE__ */ new WeakMap();
var ReflectMessageImpl = class {
	get sortedFields() {
		const cached = messageSortedFields.get(this.desc);
		if (cached) return cached;
		const sortedFields = this.desc.fields.concat().sort((a, b) => a.number - b.number);
		messageSortedFields.set(this.desc, sortedFields);
		return sortedFields;
	}
	constructor(messageDesc, message, check = true) {
		this.lists = /* @__PURE__ */ new Map();
		this.maps = /* @__PURE__ */ new Map();
		this.check = check;
		this.desc = messageDesc;
		this.message = this[unsafeLocal] = message !== null && message !== void 0 ? message : create(messageDesc);
		this.fields = messageDesc.fields;
		this.oneofs = messageDesc.oneofs;
		this.members = messageDesc.members;
	}
	findNumber(number) {
		if (!this._fieldsByNumber) this._fieldsByNumber = new Map(this.desc.fields.map((f) => [f.number, f]));
		return this._fieldsByNumber.get(number);
	}
	oneofCase(oneof) {
		assertOwn(this.message, oneof);
		return unsafeOneofCase(this.message, oneof);
	}
	isSet(field) {
		assertOwn(this.message, field);
		return unsafeIsSet(this.message, field);
	}
	clear(field) {
		assertOwn(this.message, field);
		unsafeClear(this.message, field);
	}
	get(field) {
		assertOwn(this.message, field);
		const value = unsafeGet(this.message, field);
		switch (field.fieldKind) {
			case "list":
				let list = this.lists.get(field);
				if (!list || list[unsafeLocal] !== value) this.lists.set(field, list = new ReflectListImpl(field, value, this.check));
				return list;
			case "map":
				let map = this.maps.get(field);
				if (!map || map[unsafeLocal] !== value) this.maps.set(field, map = new ReflectMapImpl(field, value, this.check));
				return map;
			case "message": return messageToReflect(field, value, this.check);
			case "scalar": return value === void 0 ? scalarZeroValue(field.scalar, false) : longToReflect(field, value);
			case "enum": return value !== null && value !== void 0 ? value : field.enum.values[0].number;
		}
	}
	set(field, value) {
		assertOwn(this.message, field);
		if (this.check) {
			const err = checkField(field, value);
			if (err) throw err;
		}
		let local;
		if (field.fieldKind == "message") local = messageToLocal(field, value);
		else if (isReflectMap(value) || isReflectList(value)) local = value[unsafeLocal];
		else local = longToLocal(field, value);
		unsafeSet(this.message, field, local);
	}
	getUnknown() {
		return this.message.$unknown;
	}
	setUnknown(value) {
		this.message.$unknown = value;
	}
};
function assertOwn(owner, member) {
	if (member.parent.typeName !== owner.$typeName) throw new FieldError(member, `cannot use ${member.toString()} with message ${owner.$typeName}`, "ForeignFieldError");
}
function reflectList(field, unsafeInput, check = true) {
	return new ReflectListImpl(field, unsafeInput !== null && unsafeInput !== void 0 ? unsafeInput : [], check);
}
var ReflectListImpl = class {
	field() {
		return this._field;
	}
	get size() {
		return this._arr.length;
	}
	constructor(field, unsafeInput, check) {
		this._field = field;
		this._arr = this[unsafeLocal] = unsafeInput;
		this.check = check;
	}
	get(index) {
		const item = this._arr[index];
		return item === void 0 ? void 0 : listItemToReflect(this._field, item, this.check);
	}
	set(index, item) {
		if (index < 0 || index >= this._arr.length) throw new FieldError(this._field, `list item #${index + 1}: out of range`);
		if (this.check) {
			const err = checkListItem(this._field, index, item);
			if (err) throw err;
		}
		this._arr[index] = listItemToLocal(this._field, item);
	}
	add(item) {
		if (this.check) {
			const err = checkListItem(this._field, this._arr.length, item);
			if (err) throw err;
		}
		this._arr.push(listItemToLocal(this._field, item));
	}
	clear() {
		this._arr.splice(0, this._arr.length);
	}
	[Symbol.iterator]() {
		return this.values();
	}
	keys() {
		return this._arr.keys();
	}
	*values() {
		for (const item of this._arr) yield listItemToReflect(this._field, item, this.check);
	}
	*entries() {
		for (let i = 0; i < this._arr.length; i++) yield [i, listItemToReflect(this._field, this._arr[i], this.check)];
	}
};
function reflectMap(field, unsafeInput, check = true) {
	return new ReflectMapImpl(field, unsafeInput, check);
}
var ReflectMapImpl = class {
	constructor(field, unsafeInput, check = true) {
		this.obj = this[unsafeLocal] = unsafeInput !== null && unsafeInput !== void 0 ? unsafeInput : {};
		this.check = check;
		this._field = field;
	}
	field() {
		return this._field;
	}
	set(key, value) {
		if (this.check) {
			const err = checkMapEntry(this._field, key, value);
			if (err) throw err;
		}
		setOwn(this.obj, mapKeyToLocal(key), mapValueToLocal(this._field, value));
		return this;
	}
	delete(key) {
		const k = mapKeyToLocal(key);
		const has = Object.prototype.hasOwnProperty.call(this.obj, k);
		if (has) delete this.obj[k];
		return has;
	}
	clear() {
		for (const key of Object.keys(this.obj)) delete this.obj[key];
	}
	get(key) {
		let val = getOwn(this.obj, mapKeyToLocal(key));
		if (val !== void 0) val = mapValueToReflect(this._field, val, this.check);
		return val;
	}
	has(key) {
		return Object.prototype.hasOwnProperty.call(this.obj, mapKeyToLocal(key));
	}
	*keys() {
		for (const objKey of Object.keys(this.obj)) yield mapKeyToReflect(objKey, this._field.mapKey);
	}
	*entries() {
		for (const objEntry of Object.entries(this.obj)) yield [mapKeyToReflect(objEntry[0], this._field.mapKey), mapValueToReflect(this._field, objEntry[1], this.check)];
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	get size() {
		return Object.keys(this.obj).length;
	}
	*values() {
		for (const val of Object.values(this.obj)) yield mapValueToReflect(this._field, val, this.check);
	}
	forEach(callbackfn, thisArg) {
		for (const mapEntry of this.entries()) callbackfn.call(thisArg, mapEntry[1], mapEntry[0], this);
	}
};
function messageToLocal(field, value) {
	if (!isReflectMessage(value)) return value;
	if (isWrapper(value.message) && !field.oneof && field.fieldKind == "message") return value.message.value;
	if (value.desc.typeName == "google.protobuf.Struct" && field.parent.typeName != "google.protobuf.Value") return wktStructToLocal(value.message);
	return value.message;
}
function messageToReflect(field, value, check) {
	if (value !== void 0) {
		if (isWrapperDesc(field.message) && !field.oneof && field.fieldKind == "message") value = {
			$typeName: field.message.typeName,
			value: longToReflect(field.message.fields[0], value)
		};
		else if (field.message.typeName == "google.protobuf.Struct" && field.parent.typeName != "google.protobuf.Value" && isObject(value)) value = wktStructToReflect(value);
	}
	return new ReflectMessageImpl(field.message, value, check);
}
function listItemToLocal(field, value) {
	if (field.listKind == "message") return messageToLocal(field, value);
	return longToLocal(field, value);
}
function listItemToReflect(field, value, check) {
	if (field.listKind == "message") return messageToReflect(field, value, check);
	return longToReflect(field, value);
}
function mapValueToLocal(field, value) {
	if (field.mapKind == "message") return messageToLocal(field, value);
	return longToLocal(field, value);
}
function mapValueToReflect(field, value, check) {
	if (field.mapKind == "message") return messageToReflect(field, value, check);
	return value;
}
function mapKeyToLocal(key) {
	return typeof key == "string" || typeof key == "number" ? key : String(key);
}
function mapKeyToReflect(key, type) {
	switch (type) {
		case ScalarType.STRING: return key;
		case ScalarType.INT32:
		case ScalarType.FIXED32:
		case ScalarType.UINT32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32: {
			const n = Number.parseInt(key);
			if (Number.isFinite(n)) return n;
			break;
		}
		case ScalarType.BOOL:
			switch (key) {
				case "true": return true;
				case "false": return false;
			}
			break;
		case ScalarType.UINT64:
		case ScalarType.FIXED64:
			try {
				return protoInt64.uParse(key);
			} catch (_a) {}
			break;
		default: try {
			return protoInt64.parse(key);
		} catch (_b) {}
	}
	return key;
}
function longToReflect(field, value) {
	switch (field.scalar) {
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64:
			if ("longAsString" in field && field.longAsString && typeof value == "string") value = protoInt64.parse(value);
			break;
		case ScalarType.FIXED64:
		case ScalarType.UINT64: if ("longAsString" in field && field.longAsString && typeof value == "string") value = protoInt64.uParse(value);
	}
	return value;
}
function longToLocal(field, value) {
	switch (field.scalar) {
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64:
			if ("longAsString" in field && field.longAsString) value = String(value);
			else if (typeof value == "string" || typeof value == "number") value = protoInt64.parse(value);
			break;
		case ScalarType.FIXED64:
		case ScalarType.UINT64: if ("longAsString" in field && field.longAsString) value = String(value);
		else if (typeof value == "string" || typeof value == "number") value = protoInt64.uParse(value);
	}
	return value;
}

// node_modules/@bufbuild/cel/dist/esm/uint.js
const privateSymbol$7 = Symbol.for("@bufbuild/cel/uint");
function celUint(v) {
	return new Uint(v);
}
function isCelUint(v) {
	return typeof v === "object" && v !== null && privateSymbol$7 in v;
}
var Uint = class {
	_value;
	[privateSymbol$7] = {};
	constructor(_value) {
		this._value = _value;
	}
	get value() {
		return this._value;
	}
};

// node_modules/@bufbuild/protobuf/dist/esm/wire/base64-encoding.js
const nativeSetFromBase64 = Uint8Array.prototype.setFromBase64;
function base64Decode(base64Str) {
	const len = base64Str.length;
	let size = len - (len + 3 >> 2);
	if ((len & 3) == 0 && base64Str[len - 1] == "=") size -= base64Str[len - 2] == "=" ? 2 : 1;
	const bytes = new Uint8Array(size);
	let written = -1;
	if (nativeSetFromBase64) try {
		const result = nativeSetFromBase64.call(bytes, base64Str);
		if (result.read == len) written = result.written;
	} catch (_a) {}
	if (written < 0) written = setFromBase64(bytes, base64Str);
	return written == size ? bytes : bytes.subarray(0, written);
}
function setFromBase64(bytes, base64Str) {
	const table = getDecodeTable();
	let bytePos = 0, groupPos = 0, b, p = 0;
	for (let i = 0; i < base64Str.length; i++) {
		b = table[base64Str.charCodeAt(i)];
		if (b === void 0) switch (base64Str[i]) {
			case "=": groupPos = 0;
			case "\n":
			case "\r":
			case "	":
			case " ": continue;
			default: throw Error("invalid base64 string");
		}
		switch (groupPos) {
			case 0:
				p = b;
				groupPos = 1;
				break;
			case 1:
				bytes[bytePos++] = p << 2 | (b & 48) >> 4;
				p = b;
				groupPos = 2;
				break;
			case 2:
				bytes[bytePos++] = (p & 15) << 4 | (b & 60) >> 2;
				p = b;
				groupPos = 3;
				break;
			case 3:
				bytes[bytePos++] = (p & 3) << 6 | b;
				groupPos = 0;
		}
	}
	if (groupPos == 1) throw Error("invalid base64 string");
	return bytePos;
}
const nativeToBase64 = Uint8Array.prototype.toBase64;
const toBase64OptionsMap = {
	std: {
		alphabet: "base64",
		omitPadding: false
	},
	std_raw: {
		alphabet: "base64",
		omitPadding: true
	},
	url: {
		alphabet: "base64url",
		omitPadding: true
	}
};
function base64Encode(bytes, encoding = "std") {
	if (nativeToBase64) return nativeToBase64.call(bytes, toBase64OptionsMap[encoding]);
	const table = getEncodeTable(encoding);
	const pad = encoding == "std";
	let base64 = "", groupPos = 0, b, p = 0;
	for (let i = 0; i < bytes.length; i++) {
		b = bytes[i];
		switch (groupPos) {
			case 0:
				base64 += table[b >> 2];
				p = (b & 3) << 4;
				groupPos = 1;
				break;
			case 1:
				base64 += table[p | b >> 4];
				p = (b & 15) << 2;
				groupPos = 2;
				break;
			case 2:
				base64 += table[p | b >> 6];
				base64 += table[b & 63];
				groupPos = 0;
		}
	}
	if (groupPos) {
		base64 += table[p];
		if (pad) {
			base64 += "=";
			if (groupPos == 1) base64 += "=";
		}
	}
	return base64;
}
let encodeTableStd;
let encodeTableUrl;
let decodeTable;
function getEncodeTable(encoding) {
	if (!encodeTableStd) {
		encodeTableStd = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
		encodeTableUrl = encodeTableStd.slice(0, -2).concat("-", "_");
	}
	return encoding == "url" ? encodeTableUrl : encodeTableStd;
}
function getDecodeTable() {
	if (!decodeTable) {
		decodeTable = [];
		const encodeTable = getEncodeTable("std");
		for (let i = 0; i < encodeTable.length; i++) decodeTable[encodeTable[i].charCodeAt(0)] = i;
		decodeTable["-".charCodeAt(0)] = encodeTable.indexOf("+");
		decodeTable["_".charCodeAt(0)] = encodeTable.indexOf("/");
	}
	return decodeTable;
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/restore-json-names.js
function restoreJsonNames(message) {
	for (const f of message.field) if (!unsafeIsSetExplicit(f, "jsonName")) f.jsonName = protoCamelCase(f.name);
	message.nestedType.forEach(restoreJsonNames);
}

// node_modules/@bufbuild/protobuf/dist/esm/wire/text-format.js
function parseTextFormatEnumValue(descEnum, value) {
	const enumValue = descEnum.values.find((v) => v.name === value);
	if (!enumValue) throw new Error(`cannot parse ${descEnum} default value: ${value}`);
	return enumValue.number;
}
function parseTextFormatScalarValue(type, value) {
	switch (type) {
		case ScalarType.STRING: return value;
		case ScalarType.BYTES: {
			const u = unescapeBytesDefaultValue(value);
			if (u === false) throw new Error(`cannot parse ${ScalarType[type]} default value: ${value}`);
			return u;
		}
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64: return protoInt64.parse(value);
		case ScalarType.UINT64:
		case ScalarType.FIXED64: return protoInt64.uParse(value);
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: switch (value) {
			case "inf": return Number.POSITIVE_INFINITY;
			case "-inf": return Number.NEGATIVE_INFINITY;
			case "nan": return NaN;
			default: return parseFloat(value);
		}
		case ScalarType.BOOL: return value === "true";
		case ScalarType.INT32:
		case ScalarType.UINT32:
		case ScalarType.SINT32:
		case ScalarType.FIXED32:
		case ScalarType.SFIXED32: return parseInt(value, 10);
	}
}
function unescapeBytesDefaultValue(str) {
	const b = [];
	const input = {
		tail: str,
		c: "",
		next() {
			if (this.tail.length == 0) return false;
			this.c = this.tail[0];
			this.tail = this.tail.substring(1);
			return true;
		},
		take(n) {
			if (this.tail.length >= n) {
				const r = this.tail.substring(0, n);
				this.tail = this.tail.substring(n);
				return r;
			}
			return false;
		}
	};
	while (input.next()) switch (input.c) {
		case "\\":
			if (input.next()) switch (input.c) {
				case "\\":
					b.push(input.c.charCodeAt(0));
					break;
				case "b":
					b.push(8);
					break;
				case "f":
					b.push(12);
					break;
				case "n":
					b.push(10);
					break;
				case "r":
					b.push(13);
					break;
				case "t":
					b.push(9);
					break;
				case "v":
					b.push(11);
					break;
				case "0":
				case "1":
				case "2":
				case "3":
				case "4":
				case "5":
				case "6":
				case "7": {
					const s = input.c;
					const t = input.take(2);
					if (t === false) return false;
					const n = parseInt(s + t, 8);
					if (Number.isNaN(n)) return false;
					b.push(n);
					break;
				}
				case "x": {
					const s = input.c;
					const t = input.take(2);
					if (t === false) return false;
					const n = parseInt(s + t, 16);
					if (Number.isNaN(n)) return false;
					b.push(n);
					break;
				}
				case "u": {
					const s = input.c;
					const t = input.take(4);
					if (t === false) return false;
					const n = parseInt(s + t, 16);
					if (Number.isNaN(n)) return false;
					const chunk = /* @__PURE__ */ new Uint8Array(4);
					new DataView(chunk.buffer).setInt32(0, n, true);
					b.push(chunk[0], chunk[1], chunk[2], chunk[3]);
					break;
				}
				case "U": {
					const s = input.c;
					const t = input.take(8);
					if (t === false) return false;
					const tc = protoInt64.uEnc(s + t);
					const chunk = /* @__PURE__ */ new Uint8Array(8);
					const view = new DataView(chunk.buffer);
					view.setInt32(0, tc.lo, true);
					view.setInt32(4, tc.hi, true);
					b.push(chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]);
					break;
				}
			}
			break;
		default: b.push(input.c.charCodeAt(0));
	}
	return new Uint8Array(b);
}

// node_modules/@bufbuild/protobuf/dist/esm/registry.js
function createRegistry(...input) {
	return initBaseRegistry(input);
}
function createEmbeddedFileRegistry(fileDescriptorProto, resolve) {
	return buildFileRegistry([fileDescriptorProto, resolve]);
}
function buildFileRegistry(args, check) {
	const registry = createBaseRegistry();
	if (!args.length) return registry;
	if ("$typeName" in args[0] && args[0].$typeName == "google.protobuf.FileDescriptorSet") {
		for (const file of args[0].file) {
			check === null || check === void 0 || check(file);
			addFile(file, registry);
		}
		return registry;
	}
	if ("$typeName" in args[0]) {
		const input = args[0];
		const resolve = args[1];
		const seen = /* @__PURE__ */ new Set();
		function recurseDeps(file) {
			const deps = [];
			for (const protoFileName of file.dependency) {
				if (registry.getFile(protoFileName) != void 0) continue;
				if (seen.has(protoFileName)) continue;
				const dep = resolve(protoFileName);
				if (!dep) throw new Error(`Unable to resolve ${protoFileName}, imported by ${file.name}`);
				if ("kind" in dep) registry.addFile(dep, false, true);
				else {
					seen.add(dep.name);
					deps.push(dep);
				}
			}
			return deps.concat(...deps.map(recurseDeps));
		}
		for (const file of [input, ...recurseDeps(input)].reverse()) {
			check === null || check === void 0 || check(file);
			addFile(file, registry);
		}
	} else for (const fileReg of args) for (const file of fileReg.files) registry.addFile(file);
	return registry;
}
function createBaseRegistry() {
	const types = /* @__PURE__ */ new Map();
	const extendees = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	return {
		kind: "registry",
		types,
		extendees,
		[Symbol.iterator]() {
			return types.values();
		},
		get files() {
			return files.values();
		},
		addFile(file, skipTypes, withDeps) {
			files.set(file.proto.name, file);
			if (!skipTypes) for (const type of nestedTypes(file)) this.add(type);
			if (withDeps) for (const f of file.dependencies) this.addFile(f, skipTypes, withDeps);
		},
		add(desc) {
			if (desc.kind == "extension") {
				let numberToExt = extendees.get(desc.extendee.typeName);
				if (!numberToExt) extendees.set(desc.extendee.typeName, numberToExt = /* @__PURE__ */ new Map());
				numberToExt.set(desc.number, desc);
			}
			types.set(desc.typeName, desc);
		},
		get(typeName) {
			return types.get(typeName);
		},
		getFile(fileName) {
			return files.get(fileName);
		},
		getMessage(typeName) {
			const t = types.get(typeName);
			return (t === null || t === void 0 ? void 0 : t.kind) == "message" ? t : void 0;
		},
		getEnum(typeName) {
			const t = types.get(typeName);
			return (t === null || t === void 0 ? void 0 : t.kind) == "enum" ? t : void 0;
		},
		getExtension(typeName) {
			const t = types.get(typeName);
			return (t === null || t === void 0 ? void 0 : t.kind) == "extension" ? t : void 0;
		},
		getExtensionFor(extendee, no) {
			var _a;
			return (_a = extendees.get(extendee.typeName)) === null || _a === void 0 ? void 0 : _a.get(no);
		},
		getService(typeName) {
			const t = types.get(typeName);
			return (t === null || t === void 0 ? void 0 : t.kind) == "service" ? t : void 0;
		}
	};
}
function initBaseRegistry(inputs) {
	const registry = createBaseRegistry();
	for (const input of inputs) switch (input.kind) {
		case "registry":
			for (const n of input) registry.add(n);
			break;
		case "file":
			registry.addFile(input);
			break;
		default: registry.add(input);
	}
	return registry;
}
const EDITION_PROTO2 = 998;
const EDITION_PROTO3 = 999;
const EDITION_UNSTABLE = 9999;
const TYPE_STRING = 9;
const TYPE_GROUP = 10;
const TYPE_MESSAGE = 11;
const TYPE_BYTES = 12;
const TYPE_ENUM = 14;
const LABEL_REPEATED = 3;
const LABEL_REQUIRED = 2;
const JS_STRING = 1;
const IDEMPOTENCY_UNKNOWN = 0;
const EXPLICIT = 1;
const IMPLICIT$3 = 2;
const LEGACY_REQUIRED$2 = 3;
const PACKED = 1;
const DELIMITED = 2;
const OPEN = 1;
const VERIFY = 2;
const maximumEdition = 1002;
const featureDefaults = {
	998: {
		fieldPresence: 1,
		enumType: 2,
		repeatedFieldEncoding: 2,
		utf8Validation: 3,
		messageEncoding: 1,
		jsonFormat: 2,
		enforceNamingStyle: 2,
		defaultSymbolVisibility: 1,
		enforceProtoLimits: 1
	},
	999: {
		fieldPresence: 2,
		enumType: 1,
		repeatedFieldEncoding: 1,
		utf8Validation: 2,
		messageEncoding: 1,
		jsonFormat: 1,
		enforceNamingStyle: 2,
		defaultSymbolVisibility: 1,
		enforceProtoLimits: 1
	},
	1e3: {
		fieldPresence: 1,
		enumType: 1,
		repeatedFieldEncoding: 1,
		utf8Validation: 2,
		messageEncoding: 1,
		jsonFormat: 1,
		enforceNamingStyle: 2,
		defaultSymbolVisibility: 1,
		enforceProtoLimits: 1
	},
	1001: {
		fieldPresence: 1,
		enumType: 1,
		repeatedFieldEncoding: 1,
		utf8Validation: 2,
		messageEncoding: 1,
		jsonFormat: 1,
		enforceNamingStyle: 1,
		defaultSymbolVisibility: 2,
		enforceProtoLimits: 1
	},
	1002: {
		fieldPresence: 1,
		enumType: 1,
		repeatedFieldEncoding: 1,
		utf8Validation: 2,
		messageEncoding: 1,
		jsonFormat: 1,
		enforceNamingStyle: 3,
		defaultSymbolVisibility: 4,
		enforceProtoLimits: 2
	}
};
function addFile(proto, reg) {
	var _a, _b;
	const file = {
		kind: "file",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		edition: getFileEdition(proto),
		name: proto.name.replace(/\.proto$/, ""),
		dependencies: findFileDependencies(proto, reg),
		enums: [],
		messages: [],
		extensions: [],
		services: [],
		toString() {
			return `file ${proto.name}`;
		}
	};
	const mapEntriesStore = /* @__PURE__ */ new Map();
	const mapEntries = {
		get(typeName) {
			return mapEntriesStore.get(typeName);
		},
		add(desc) {
			var _a;
			assert(((_a = desc.proto.options) === null || _a === void 0 ? void 0 : _a.mapEntry) === true);
			mapEntriesStore.set(desc.typeName, desc);
		}
	};
	for (const enumProto of proto.enumType) addEnum(enumProto, file, void 0, reg);
	for (const messageProto of proto.messageType) addMessage(messageProto, file, void 0, reg, mapEntries);
	for (const serviceProto of proto.service) addService(serviceProto, file, reg);
	addExtensions(file, reg);
	for (const mapEntry of mapEntriesStore.values()) addFields(mapEntry, reg, mapEntries);
	for (const message of file.messages) {
		addFields(message, reg, mapEntries);
		addExtensions(message, reg);
	}
	reg.addFile(file, true);
}
function addExtensions(desc, reg) {
	switch (desc.kind) {
		case "file":
			for (const proto of desc.proto.extension) {
				const ext = newField(proto, desc, reg);
				desc.extensions.push(ext);
				reg.add(ext);
			}
			break;
		case "message":
			for (const proto of desc.proto.extension) {
				const ext = newField(proto, desc, reg);
				desc.nestedExtensions.push(ext);
				reg.add(ext);
			}
			for (const message of desc.nestedMessages) addExtensions(message, reg);
	}
}
function addFields(message, reg, mapEntries) {
	const allOneofs = message.proto.oneofDecl.map((proto) => newOneof(proto, message));
	const oneofsSeen = /* @__PURE__ */ new Set();
	for (const proto of message.proto.field) {
		const oneof = findOneof(proto, allOneofs);
		const field = newField(proto, message, reg, oneof, mapEntries);
		message.fields.push(field);
		message.field[field.localName] = field;
		if (oneof === void 0) message.members.push(field);
		else {
			oneof.fields.push(field);
			if (!oneofsSeen.has(oneof)) {
				oneofsSeen.add(oneof);
				message.members.push(oneof);
			}
		}
	}
	for (const oneof of allOneofs.filter((o) => oneofsSeen.has(o))) message.oneofs.push(oneof);
	for (const child of message.nestedMessages) addFields(child, reg, mapEntries);
}
function addEnum(proto, file, parent, reg) {
	var _a, _b, _c, _d, _e, _f, _g;
	var _h, _j;
	const sharedPrefix = findEnumSharedPrefix(proto.name, proto.value);
	const desc = {
		kind: "enum",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		file,
		parent,
		open: true,
		name: proto.name,
		typeName: makeTypeName(proto, parent, file),
		value: {},
		values: [],
		sharedPrefix,
		toString() {
			return `enum ${this.typeName}`;
		}
	};
	desc.open = isEnumOpen(desc);
	reg.add(desc);
	for (const p of proto.value) {
		const name = p.name;
		const value = {
			kind: "enum_value",
			proto: p,
			deprecated: (_d = (_c = p.options) === null || _c === void 0 ? void 0 : _c.deprecated) !== null && _d !== void 0 ? _d : false,
			parent: desc,
			name,
			localName: safeObjectProperty(sharedPrefix == void 0 ? name : name.substring(sharedPrefix.length)),
			number: p.number,
			jsonName: (_e = findEnumValueJsonName(p)) !== null && _e !== void 0 ? _e : name,
			toString() {
				return `enum value ${desc.typeName}.${name}`;
			}
		};
		desc.values.push(value);
		(_f = (_h = desc.value)[_j = p.number]) !== null && _f !== void 0 || (_h[_j] = value);
	}
	((_g = parent === null || parent === void 0 ? void 0 : parent.nestedEnums) !== null && _g !== void 0 ? _g : file.enums).push(desc);
}
function addMessage(proto, file, parent, reg, mapEntries) {
	var _a, _b, _c, _d;
	const desc = {
		kind: "message",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		file,
		parent,
		name: proto.name,
		typeName: makeTypeName(proto, parent, file),
		fields: [],
		field: {},
		oneofs: [],
		members: [],
		nestedEnums: [],
		nestedMessages: [],
		nestedExtensions: [],
		toString() {
			return `message ${this.typeName}`;
		}
	};
	if (((_c = proto.options) === null || _c === void 0 ? void 0 : _c.mapEntry) === true) mapEntries.add(desc);
	else {
		((_d = parent === null || parent === void 0 ? void 0 : parent.nestedMessages) !== null && _d !== void 0 ? _d : file.messages).push(desc);
		reg.add(desc);
	}
	for (const enumProto of proto.enumType) addEnum(enumProto, file, desc, reg);
	for (const messageProto of proto.nestedType) addMessage(messageProto, file, desc, reg, mapEntries);
}
function addService(proto, file, reg) {
	var _a, _b;
	const desc = {
		kind: "service",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		file,
		name: proto.name,
		typeName: makeTypeName(proto, void 0, file),
		methods: [],
		method: {},
		toString() {
			return `service ${this.typeName}`;
		}
	};
	file.services.push(desc);
	reg.add(desc);
	for (const methodProto of proto.method) {
		const method = newMethod(methodProto, desc, reg);
		desc.methods.push(method);
		desc.method[method.localName] = method;
	}
}
function newMethod(proto, parent, reg) {
	var _a, _b, _c, _d;
	let methodKind;
	if (proto.clientStreaming && proto.serverStreaming) methodKind = "bidi_streaming";
	else if (proto.clientStreaming) methodKind = "client_streaming";
	else if (proto.serverStreaming) methodKind = "server_streaming";
	else methodKind = "unary";
	const input = reg.getMessage(trimLeadingDot(proto.inputType));
	const output = reg.getMessage(trimLeadingDot(proto.outputType));
	assert(input, `invalid MethodDescriptorProto: input_type ${proto.inputType} not found`);
	assert(output, `invalid MethodDescriptorProto: output_type ${proto.inputType} not found`);
	const name = proto.name;
	return {
		kind: "rpc",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		parent,
		name,
		localName: safeObjectProperty(name.length ? safeObjectProperty(name[0].toLowerCase() + name.substring(1)) : name),
		methodKind,
		input,
		output,
		idempotency: (_d = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.idempotencyLevel) !== null && _d !== void 0 ? _d : IDEMPOTENCY_UNKNOWN,
		toString() {
			return `rpc ${parent.typeName}.${name}`;
		}
	};
}
function newOneof(proto, parent) {
	return {
		kind: "oneof",
		proto,
		deprecated: false,
		parent,
		fields: [],
		name: proto.name,
		localName: safeObjectProperty(protoCamelCase(proto.name)),
		toString() {
			return `oneof ${parent.typeName}.${this.name}`;
		}
	};
}
function newField(proto, parentOrFile, reg, oneof, mapEntries) {
	var _a, _b, _c;
	const isExtension = mapEntries === void 0;
	const field = {
		kind: "field",
		proto,
		deprecated: (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.deprecated) !== null && _b !== void 0 ? _b : false,
		name: proto.name,
		number: proto.number,
		scalar: void 0,
		message: void 0,
		enum: void 0,
		presence: getFieldPresence(proto, oneof, isExtension, parentOrFile),
		utf8Validation: isUtf8Validated(proto, parentOrFile),
		listKind: void 0,
		mapKind: void 0,
		mapKey: void 0,
		delimitedEncoding: void 0,
		packed: void 0,
		longAsString: false,
		getDefaultValue: void 0
	};
	let toStr;
	if (isExtension) {
		const file = parentOrFile.kind == "file" ? parentOrFile : parentOrFile.file;
		const parent = parentOrFile.kind == "file" ? void 0 : parentOrFile;
		const typeName = makeTypeName(proto, parent, file);
		field.kind = "extension";
		field.file = file;
		field.parent = parent;
		field.oneof = void 0;
		field.typeName = typeName;
		field.jsonName = `[${typeName}]`;
		toStr = () => `extension ${typeName}`;
		const extendee = reg.getMessage(trimLeadingDot(proto.extendee));
		assert(extendee, `invalid FieldDescriptorProto: extendee ${proto.extendee} not found`);
		field.extendee = extendee;
	} else {
		const parent = parentOrFile;
		assert(parent.kind == "message");
		field.parent = parent;
		field.oneof = oneof;
		field.localName = oneof ? protoCamelCase(proto.name) : safeObjectProperty(protoCamelCase(proto.name));
		field.jsonName = proto.jsonName;
		toStr = () => `field ${parent.typeName}.${proto.name}`;
	}
	Object.defineProperty(field, "toString", {
		value: toStr,
		writable: true,
		enumerable: true,
		configurable: true
	});
	const label = proto.label;
	const type = proto.type;
	const jstype = (_c = proto.options) === null || _c === void 0 ? void 0 : _c.jstype;
	if (label === LABEL_REPEATED) {
		const mapEntry = type == TYPE_MESSAGE ? mapEntries === null || mapEntries === void 0 ? void 0 : mapEntries.get(trimLeadingDot(proto.typeName)) : void 0;
		if (mapEntry) {
			field.fieldKind = "map";
			const { key, value } = findMapEntryFields(mapEntry);
			field.mapKey = key.scalar;
			field.mapKind = value.fieldKind;
			field.message = value.message;
			field.delimitedEncoding = false;
			field.enum = value.enum;
			field.scalar = value.scalar;
			return field;
		}
		field.fieldKind = "list";
		switch (type) {
			case TYPE_MESSAGE:
			case TYPE_GROUP:
				field.listKind = "message";
				field.message = reg.getMessage(trimLeadingDot(proto.typeName));
				assert(field.message);
				field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
				break;
			case TYPE_ENUM:
				field.listKind = "enum";
				field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
				assert(field.enum);
				break;
			default:
				field.listKind = "scalar";
				field.scalar = type;
				field.longAsString = jstype == JS_STRING;
		}
		field.packed = isPackedField(proto, parentOrFile);
		return field;
	}
	switch (type) {
		case TYPE_MESSAGE:
		case TYPE_GROUP:
			field.fieldKind = "message";
			field.message = reg.getMessage(trimLeadingDot(proto.typeName));
			assert(field.message, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
			field.delimitedEncoding = isDelimitedEncoding(proto, parentOrFile);
			field.getDefaultValue = () => void 0;
			break;
		case TYPE_ENUM: {
			const enumeration = reg.getEnum(trimLeadingDot(proto.typeName));
			assert(enumeration !== void 0, `invalid FieldDescriptorProto: type_name ${proto.typeName} not found`);
			field.fieldKind = "enum";
			field.enum = reg.getEnum(trimLeadingDot(proto.typeName));
			field.getDefaultValue = () => {
				return unsafeIsSetExplicit(proto, "defaultValue") ? parseTextFormatEnumValue(enumeration, proto.defaultValue) : void 0;
			};
			break;
		}
		default:
			field.fieldKind = "scalar";
			field.scalar = type;
			field.longAsString = jstype == JS_STRING;
			field.getDefaultValue = () => {
				return unsafeIsSetExplicit(proto, "defaultValue") ? parseTextFormatScalarValue(type, proto.defaultValue) : void 0;
			};
	}
	return field;
}
function getFileEdition(proto) {
	switch (proto.syntax) {
		case "":
		case "proto2": return EDITION_PROTO2;
		case "proto3": return EDITION_PROTO3;
		case "editions":
			if (proto.edition === EDITION_UNSTABLE) return maximumEdition;
			if (proto.edition in featureDefaults) return proto.edition;
			throw new Error(`${proto.name}: unsupported edition`);
		default: throw new Error(`${proto.name}: unsupported syntax "${proto.syntax}"`);
	}
}
function findFileDependencies(proto, reg) {
	return proto.dependency.map((wantName) => {
		const dep = reg.getFile(wantName);
		if (!dep) throw new Error(`Cannot find ${wantName}, imported by ${proto.name}`);
		return dep;
	});
}
function findEnumSharedPrefix(enumName, values) {
	const prefix = camelToSnakeCase(enumName) + "_";
	for (const value of values) {
		if (!value.name.toLowerCase().startsWith(prefix)) return;
		const shortName = value.name.substring(prefix.length);
		if (shortName.length == 0) return;
		if (/^\d/.test(shortName)) return;
	}
	return prefix;
}
function findEnumValueJsonName(proto) {
	var _a, _b;
	const extensionNumber = 998;
	const fieldNumber = 1;
	let jsonName;
	for (const uf of (_b = (_a = proto.options) === null || _a === void 0 ? void 0 : _a.$unknown) !== null && _b !== void 0 ? _b : []) {
		if (uf.no !== extensionNumber || uf.wireType !== WireType.LengthDelimited) continue;
		const reader = new BinaryReader(new BinaryReader(uf.data).bytes());
		while (reader.pos < reader.len) {
			const [no, wireType] = reader.tag();
			if (no === fieldNumber && wireType === WireType.LengthDelimited) jsonName = reader.string();
			else reader.skip(wireType, no);
		}
	}
	return jsonName;
}
function camelToSnakeCase(camel) {
	return (camel.substring(0, 1) + camel.substring(1).replace(/[A-Z]/g, (c) => "_" + c)).toLowerCase();
}
function makeTypeName(proto, parent, file) {
	let typeName;
	if (parent) typeName = `${parent.typeName}.${proto.name}`;
	else if (file.proto.package.length > 0) typeName = `${file.proto.package}.${proto.name}`;
	else typeName = `${proto.name}`;
	return typeName;
}
function trimLeadingDot(typeName) {
	return typeName.startsWith(".") ? typeName.substring(1) : typeName;
}
function findOneof(proto, allOneofs) {
	if (!unsafeIsSetExplicit(proto, "oneofIndex")) return;
	if (proto.proto3Optional) return;
	const oneof = allOneofs[proto.oneofIndex];
	assert(oneof, `invalid FieldDescriptorProto: oneof #${proto.oneofIndex} for field #${proto.number} not found`);
	return oneof;
}
function getFieldPresence(proto, oneof, isExtension, parent) {
	if (proto.label == LABEL_REQUIRED) return LEGACY_REQUIRED$2;
	if (proto.label == LABEL_REPEATED) return IMPLICIT$3;
	if (!!oneof || proto.proto3Optional) return EXPLICIT;
	if (isExtension) return EXPLICIT;
	const resolved = resolveFeature("fieldPresence", {
		proto,
		parent
	});
	if (resolved == IMPLICIT$3 && (proto.type == TYPE_MESSAGE || proto.type == TYPE_GROUP)) return EXPLICIT;
	return resolved;
}
function isPackedField(proto, parent) {
	if (proto.label != LABEL_REPEATED) return false;
	switch (proto.type) {
		case TYPE_STRING:
		case TYPE_BYTES:
		case TYPE_GROUP:
		case TYPE_MESSAGE: return false;
	}
	const o = proto.options;
	if (o && unsafeIsSetExplicit(o, "packed")) return o.packed;
	return PACKED == resolveFeature("repeatedFieldEncoding", {
		proto,
		parent
	});
}
function findMapEntryFields(mapEntry) {
	const key = mapEntry.fields.find((f) => f.number === 1);
	const value = mapEntry.fields.find((f) => f.number === 2);
	assert(key && key.fieldKind == "scalar" && key.scalar != ScalarType.BYTES && key.scalar != ScalarType.FLOAT && key.scalar != ScalarType.DOUBLE && value && value.fieldKind != "list" && value.fieldKind != "map");
	return {
		key,
		value
	};
}
function isEnumOpen(desc) {
	var _a;
	return OPEN == resolveFeature("enumType", {
		proto: desc.proto,
		parent: (_a = desc.parent) !== null && _a !== void 0 ? _a : desc.file
	});
}
function isDelimitedEncoding(proto, parent) {
	if (proto.type == TYPE_GROUP) return true;
	return DELIMITED == resolveFeature("messageEncoding", {
		proto,
		parent
	});
}
function isUtf8Validated(proto, parent) {
	return VERIFY == resolveFeature("utf8Validation", {
		proto,
		parent
	});
}
function resolveFeature(name, ref) {
	var _a, _b;
	const featureSet = (_a = ref.proto.options) === null || _a === void 0 ? void 0 : _a.features;
	if (featureSet) {
		const val = featureSet[name];
		if (val != 0) return val;
	}
	if ("kind" in ref) {
		if (ref.kind == "message") return resolveFeature(name, (_b = ref.parent) !== null && _b !== void 0 ? _b : ref.file);
		const editionDefaults = featureDefaults[ref.edition];
		if (!editionDefaults) throw new Error(`feature default for edition ${ref.edition} not found`);
		return editionDefaults[name];
	}
	return resolveFeature(name, ref.parent);
}
function assert(condition, msg) {
	if (!condition) throw new Error(msg);
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/boot.js
function boot(boot) {
	const root = bootFileDescriptorProto(boot);
	root.messageType.forEach(restoreJsonNames);
	return createEmbeddedFileRegistry(root, () => void 0).getFile(root.name);
}
function bootFileDescriptorProto(init) {
	return Object.assign(Object.create({
		syntax: "",
		edition: 0
	}), Object.assign(Object.assign({
		$typeName: "google.protobuf.FileDescriptorProto",
		dependency: [],
		publicDependency: [],
		weakDependency: [],
		optionDependency: [],
		service: [],
		extension: []
	}, init), {
		messageType: init.messageType.map(bootDescriptorProto),
		enumType: init.enumType.map(bootEnumDescriptorProto)
	}));
}
function bootDescriptorProto(init) {
	var _a, _b, _c, _d, _e, _f, _g, _h;
	return Object.assign(Object.create({ visibility: 0 }), {
		$typeName: "google.protobuf.DescriptorProto",
		name: init.name,
		field: (_b = (_a = init.field) === null || _a === void 0 ? void 0 : _a.map(bootFieldDescriptorProto)) !== null && _b !== void 0 ? _b : [],
		extension: [],
		nestedType: (_d = (_c = init.nestedType) === null || _c === void 0 ? void 0 : _c.map(bootDescriptorProto)) !== null && _d !== void 0 ? _d : [],
		enumType: (_f = (_e = init.enumType) === null || _e === void 0 ? void 0 : _e.map(bootEnumDescriptorProto)) !== null && _f !== void 0 ? _f : [],
		extensionRange: (_h = (_g = init.extensionRange) === null || _g === void 0 ? void 0 : _g.map((e) => Object.assign({ $typeName: "google.protobuf.DescriptorProto.ExtensionRange" }, e))) !== null && _h !== void 0 ? _h : [],
		oneofDecl: [],
		reservedRange: [],
		reservedName: []
	});
}
function bootFieldDescriptorProto(init) {
	return Object.assign(Object.create({
		label: 1,
		typeName: "",
		extendee: "",
		defaultValue: "",
		oneofIndex: 0,
		jsonName: "",
		proto3Optional: false
	}), Object.assign(Object.assign({ $typeName: "google.protobuf.FieldDescriptorProto" }, init), { options: init.options ? bootFieldOptions(init.options) : void 0 }));
}
function bootFieldOptions(init) {
	var _a, _b, _c;
	return Object.assign(Object.create({
		ctype: 0,
		packed: false,
		jstype: 0,
		lazy: false,
		unverifiedLazy: false,
		deprecated: false,
		weak: false,
		debugRedact: false,
		retention: 0
	}), Object.assign(Object.assign({ $typeName: "google.protobuf.FieldOptions" }, init), {
		targets: (_a = init.targets) !== null && _a !== void 0 ? _a : [],
		editionDefaults: (_c = (_b = init.editionDefaults) === null || _b === void 0 ? void 0 : _b.map((e) => Object.assign({ $typeName: "google.protobuf.FieldOptions.EditionDefault" }, e))) !== null && _c !== void 0 ? _c : [],
		uninterpretedOption: []
	}));
}
function bootEnumDescriptorProto(init) {
	return Object.assign(Object.create({ visibility: 0 }), {
		$typeName: "google.protobuf.EnumDescriptorProto",
		name: init.name,
		reservedName: [],
		reservedRange: [],
		value: init.value.map((e) => Object.assign({ $typeName: "google.protobuf.EnumValueDescriptorProto" }, e))
	});
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
function messageDesc(file, path, ...paths) {
	return paths.reduce((acc, cur) => acc.nestedMessages[cur], file.messages[path]);
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/descriptor_pb.js
const file_google_protobuf_descriptor = /*@__PURE__*/ boot({
	"name": "google/protobuf/descriptor.proto",
	"package": "google.protobuf",
	"messageType": [
		{
			"name": "FileDescriptorSet",
			"field": [{
				"name": "file",
				"number": 1,
				"type": 11,
				"label": 3,
				"typeName": ".google.protobuf.FileDescriptorProto"
			}],
			"extensionRange": [{
				"start": 536e6,
				"end": 536000001
			}]
		},
		{
			"name": "FileDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "package",
					"number": 2,
					"type": 9,
					"label": 1
				},
				{
					"name": "dependency",
					"number": 3,
					"type": 9,
					"label": 3
				},
				{
					"name": "public_dependency",
					"number": 10,
					"type": 5,
					"label": 3
				},
				{
					"name": "weak_dependency",
					"number": 11,
					"type": 5,
					"label": 3
				},
				{
					"name": "option_dependency",
					"number": 15,
					"type": 9,
					"label": 3
				},
				{
					"name": "message_type",
					"number": 4,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.DescriptorProto"
				},
				{
					"name": "enum_type",
					"number": 5,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.EnumDescriptorProto"
				},
				{
					"name": "service",
					"number": 6,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.ServiceDescriptorProto"
				},
				{
					"name": "extension",
					"number": 7,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.FieldDescriptorProto"
				},
				{
					"name": "options",
					"number": 8,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FileOptions"
				},
				{
					"name": "source_code_info",
					"number": 9,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.SourceCodeInfo"
				},
				{
					"name": "syntax",
					"number": 12,
					"type": 9,
					"label": 1
				},
				{
					"name": "edition",
					"number": 14,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.Edition"
				}
			]
		},
		{
			"name": "DescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "field",
					"number": 2,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.FieldDescriptorProto"
				},
				{
					"name": "extension",
					"number": 6,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.FieldDescriptorProto"
				},
				{
					"name": "nested_type",
					"number": 3,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.DescriptorProto"
				},
				{
					"name": "enum_type",
					"number": 4,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.EnumDescriptorProto"
				},
				{
					"name": "extension_range",
					"number": 5,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.DescriptorProto.ExtensionRange"
				},
				{
					"name": "oneof_decl",
					"number": 8,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.OneofDescriptorProto"
				},
				{
					"name": "options",
					"number": 7,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.MessageOptions"
				},
				{
					"name": "reserved_range",
					"number": 9,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.DescriptorProto.ReservedRange"
				},
				{
					"name": "reserved_name",
					"number": 10,
					"type": 9,
					"label": 3
				},
				{
					"name": "visibility",
					"number": 11,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.SymbolVisibility"
				}
			],
			"nestedType": [{
				"name": "ExtensionRange",
				"field": [
					{
						"name": "start",
						"number": 1,
						"type": 5,
						"label": 1
					},
					{
						"name": "end",
						"number": 2,
						"type": 5,
						"label": 1
					},
					{
						"name": "options",
						"number": 3,
						"type": 11,
						"label": 1,
						"typeName": ".google.protobuf.ExtensionRangeOptions"
					}
				]
			}, {
				"name": "ReservedRange",
				"field": [{
					"name": "start",
					"number": 1,
					"type": 5,
					"label": 1
				}, {
					"name": "end",
					"number": 2,
					"type": 5,
					"label": 1
				}]
			}]
		},
		{
			"name": "ExtensionRangeOptions",
			"field": [
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				},
				{
					"name": "declaration",
					"number": 2,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.ExtensionRangeOptions.Declaration",
					"options": { "retention": 2 }
				},
				{
					"name": "features",
					"number": 50,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "verification",
					"number": 3,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.ExtensionRangeOptions.VerificationState",
					"defaultValue": "UNVERIFIED",
					"options": { "retention": 2 }
				}
			],
			"nestedType": [{
				"name": "Declaration",
				"field": [
					{
						"name": "number",
						"number": 1,
						"type": 5,
						"label": 1
					},
					{
						"name": "full_name",
						"number": 2,
						"type": 9,
						"label": 1
					},
					{
						"name": "type",
						"number": 3,
						"type": 9,
						"label": 1
					},
					{
						"name": "reserved",
						"number": 5,
						"type": 8,
						"label": 1
					},
					{
						"name": "repeated",
						"number": 6,
						"type": 8,
						"label": 1
					}
				]
			}],
			"enumType": [{
				"name": "VerificationState",
				"value": [{
					"name": "DECLARATION",
					"number": 0
				}, {
					"name": "UNVERIFIED",
					"number": 1
				}]
			}],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "FieldDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "number",
					"number": 3,
					"type": 5,
					"label": 1
				},
				{
					"name": "label",
					"number": 4,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FieldDescriptorProto.Label"
				},
				{
					"name": "type",
					"number": 5,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FieldDescriptorProto.Type"
				},
				{
					"name": "type_name",
					"number": 6,
					"type": 9,
					"label": 1
				},
				{
					"name": "extendee",
					"number": 2,
					"type": 9,
					"label": 1
				},
				{
					"name": "default_value",
					"number": 7,
					"type": 9,
					"label": 1
				},
				{
					"name": "oneof_index",
					"number": 9,
					"type": 5,
					"label": 1
				},
				{
					"name": "json_name",
					"number": 10,
					"type": 9,
					"label": 1
				},
				{
					"name": "options",
					"number": 8,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions"
				},
				{
					"name": "proto3_optional",
					"number": 17,
					"type": 8,
					"label": 1
				}
			],
			"enumType": [{
				"name": "Type",
				"value": [
					{
						"name": "TYPE_DOUBLE",
						"number": 1
					},
					{
						"name": "TYPE_FLOAT",
						"number": 2
					},
					{
						"name": "TYPE_INT64",
						"number": 3
					},
					{
						"name": "TYPE_UINT64",
						"number": 4
					},
					{
						"name": "TYPE_INT32",
						"number": 5
					},
					{
						"name": "TYPE_FIXED64",
						"number": 6
					},
					{
						"name": "TYPE_FIXED32",
						"number": 7
					},
					{
						"name": "TYPE_BOOL",
						"number": 8
					},
					{
						"name": "TYPE_STRING",
						"number": 9
					},
					{
						"name": "TYPE_GROUP",
						"number": 10
					},
					{
						"name": "TYPE_MESSAGE",
						"number": 11
					},
					{
						"name": "TYPE_BYTES",
						"number": 12
					},
					{
						"name": "TYPE_UINT32",
						"number": 13
					},
					{
						"name": "TYPE_ENUM",
						"number": 14
					},
					{
						"name": "TYPE_SFIXED32",
						"number": 15
					},
					{
						"name": "TYPE_SFIXED64",
						"number": 16
					},
					{
						"name": "TYPE_SINT32",
						"number": 17
					},
					{
						"name": "TYPE_SINT64",
						"number": 18
					}
				]
			}, {
				"name": "Label",
				"value": [
					{
						"name": "LABEL_OPTIONAL",
						"number": 1
					},
					{
						"name": "LABEL_REPEATED",
						"number": 3
					},
					{
						"name": "LABEL_REQUIRED",
						"number": 2
					}
				]
			}]
		},
		{
			"name": "OneofDescriptorProto",
			"field": [{
				"name": "name",
				"number": 1,
				"type": 9,
				"label": 1
			}, {
				"name": "options",
				"number": 2,
				"type": 11,
				"label": 1,
				"typeName": ".google.protobuf.OneofOptions"
			}]
		},
		{
			"name": "EnumDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "value",
					"number": 2,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.EnumValueDescriptorProto"
				},
				{
					"name": "options",
					"number": 3,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.EnumOptions"
				},
				{
					"name": "reserved_range",
					"number": 4,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.EnumDescriptorProto.EnumReservedRange"
				},
				{
					"name": "reserved_name",
					"number": 5,
					"type": 9,
					"label": 3
				},
				{
					"name": "visibility",
					"number": 6,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.SymbolVisibility"
				}
			],
			"nestedType": [{
				"name": "EnumReservedRange",
				"field": [{
					"name": "start",
					"number": 1,
					"type": 5,
					"label": 1
				}, {
					"name": "end",
					"number": 2,
					"type": 5,
					"label": 1
				}]
			}]
		},
		{
			"name": "EnumValueDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "number",
					"number": 2,
					"type": 5,
					"label": 1
				},
				{
					"name": "options",
					"number": 3,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.EnumValueOptions"
				}
			]
		},
		{
			"name": "ServiceDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "method",
					"number": 2,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.MethodDescriptorProto"
				},
				{
					"name": "options",
					"number": 3,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.ServiceOptions"
				}
			]
		},
		{
			"name": "MethodDescriptorProto",
			"field": [
				{
					"name": "name",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "input_type",
					"number": 2,
					"type": 9,
					"label": 1
				},
				{
					"name": "output_type",
					"number": 3,
					"type": 9,
					"label": 1
				},
				{
					"name": "options",
					"number": 4,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.MethodOptions"
				},
				{
					"name": "client_streaming",
					"number": 5,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "server_streaming",
					"number": 6,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				}
			]
		},
		{
			"name": "FileOptions",
			"field": [
				{
					"name": "java_package",
					"number": 1,
					"type": 9,
					"label": 1
				},
				{
					"name": "java_outer_classname",
					"number": 8,
					"type": 9,
					"label": 1
				},
				{
					"name": "java_multiple_files",
					"number": 10,
					"type": 8,
					"label": 1,
					"defaultValue": "false",
					"options": {}
				},
				{
					"name": "java_generate_equals_and_hash",
					"number": 20,
					"type": 8,
					"label": 1,
					"options": { "deprecated": true }
				},
				{
					"name": "java_string_check_utf8",
					"number": 27,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "optimize_for",
					"number": 9,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FileOptions.OptimizeMode",
					"defaultValue": "SPEED"
				},
				{
					"name": "go_package",
					"number": 11,
					"type": 9,
					"label": 1
				},
				{
					"name": "cc_generic_services",
					"number": 16,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "java_generic_services",
					"number": 17,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "py_generic_services",
					"number": 18,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "deprecated",
					"number": 23,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "cc_enable_arenas",
					"number": 31,
					"type": 8,
					"label": 1,
					"defaultValue": "true",
					"options": {}
				},
				{
					"name": "objc_class_prefix",
					"number": 36,
					"type": 9,
					"label": 1
				},
				{
					"name": "csharp_namespace",
					"number": 37,
					"type": 9,
					"label": 1
				},
				{
					"name": "swift_prefix",
					"number": 39,
					"type": 9,
					"label": 1
				},
				{
					"name": "php_class_prefix",
					"number": 40,
					"type": 9,
					"label": 1
				},
				{
					"name": "php_namespace",
					"number": 41,
					"type": 9,
					"label": 1
				},
				{
					"name": "php_metadata_namespace",
					"number": 44,
					"type": 9,
					"label": 1
				},
				{
					"name": "ruby_package",
					"number": 45,
					"type": 9,
					"label": 1
				},
				{
					"name": "features",
					"number": 50,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"enumType": [{
				"name": "OptimizeMode",
				"value": [
					{
						"name": "SPEED",
						"number": 1
					},
					{
						"name": "CODE_SIZE",
						"number": 2
					},
					{
						"name": "LITE_RUNTIME",
						"number": 3
					}
				]
			}],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "MessageOptions",
			"field": [
				{
					"name": "message_set_wire_format",
					"number": 1,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "no_standard_descriptor_accessor",
					"number": 2,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "deprecated",
					"number": 3,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "map_entry",
					"number": 7,
					"type": 8,
					"label": 1
				},
				{
					"name": "deprecated_legacy_json_field_conflicts",
					"number": 11,
					"type": 8,
					"label": 1,
					"options": { "deprecated": true }
				},
				{
					"name": "features",
					"number": 12,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "FieldOptions",
			"field": [
				{
					"name": "ctype",
					"number": 1,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions.CType",
					"defaultValue": "STRING"
				},
				{
					"name": "packed",
					"number": 2,
					"type": 8,
					"label": 1
				},
				{
					"name": "jstype",
					"number": 6,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions.JSType",
					"defaultValue": "JS_NORMAL"
				},
				{
					"name": "lazy",
					"number": 5,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "unverified_lazy",
					"number": 15,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "deprecated",
					"number": 3,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "weak",
					"number": 10,
					"type": 8,
					"label": 1,
					"defaultValue": "false",
					"options": { "deprecated": true }
				},
				{
					"name": "debug_redact",
					"number": 16,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "retention",
					"number": 17,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions.OptionRetention"
				},
				{
					"name": "targets",
					"number": 19,
					"type": 14,
					"label": 3,
					"typeName": ".google.protobuf.FieldOptions.OptionTargetType"
				},
				{
					"name": "edition_defaults",
					"number": 20,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.FieldOptions.EditionDefault"
				},
				{
					"name": "features",
					"number": 21,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "feature_support",
					"number": 22,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions.FeatureSupport"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"nestedType": [{
				"name": "EditionDefault",
				"field": [{
					"name": "edition",
					"number": 3,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.Edition"
				}, {
					"name": "value",
					"number": 2,
					"type": 9,
					"label": 1
				}]
			}, {
				"name": "FeatureSupport",
				"field": [
					{
						"name": "edition_introduced",
						"number": 1,
						"type": 14,
						"label": 1,
						"typeName": ".google.protobuf.Edition"
					},
					{
						"name": "edition_deprecated",
						"number": 2,
						"type": 14,
						"label": 1,
						"typeName": ".google.protobuf.Edition"
					},
					{
						"name": "deprecation_warning",
						"number": 3,
						"type": 9,
						"label": 1
					},
					{
						"name": "edition_removed",
						"number": 4,
						"type": 14,
						"label": 1,
						"typeName": ".google.protobuf.Edition"
					},
					{
						"name": "removal_error",
						"number": 5,
						"type": 9,
						"label": 1
					}
				]
			}],
			"enumType": [
				{
					"name": "CType",
					"value": [
						{
							"name": "STRING",
							"number": 0
						},
						{
							"name": "CORD",
							"number": 1
						},
						{
							"name": "STRING_PIECE",
							"number": 2
						}
					]
				},
				{
					"name": "JSType",
					"value": [
						{
							"name": "JS_NORMAL",
							"number": 0
						},
						{
							"name": "JS_STRING",
							"number": 1
						},
						{
							"name": "JS_NUMBER",
							"number": 2
						}
					]
				},
				{
					"name": "OptionRetention",
					"value": [
						{
							"name": "RETENTION_UNKNOWN",
							"number": 0
						},
						{
							"name": "RETENTION_RUNTIME",
							"number": 1
						},
						{
							"name": "RETENTION_SOURCE",
							"number": 2
						}
					]
				},
				{
					"name": "OptionTargetType",
					"value": [
						{
							"name": "TARGET_TYPE_UNKNOWN",
							"number": 0
						},
						{
							"name": "TARGET_TYPE_FILE",
							"number": 1
						},
						{
							"name": "TARGET_TYPE_EXTENSION_RANGE",
							"number": 2
						},
						{
							"name": "TARGET_TYPE_MESSAGE",
							"number": 3
						},
						{
							"name": "TARGET_TYPE_FIELD",
							"number": 4
						},
						{
							"name": "TARGET_TYPE_ONEOF",
							"number": 5
						},
						{
							"name": "TARGET_TYPE_ENUM",
							"number": 6
						},
						{
							"name": "TARGET_TYPE_ENUM_ENTRY",
							"number": 7
						},
						{
							"name": "TARGET_TYPE_SERVICE",
							"number": 8
						},
						{
							"name": "TARGET_TYPE_METHOD",
							"number": 9
						}
					]
				}
			],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "OneofOptions",
			"field": [{
				"name": "features",
				"number": 1,
				"type": 11,
				"label": 1,
				"typeName": ".google.protobuf.FeatureSet"
			}, {
				"name": "uninterpreted_option",
				"number": 999,
				"type": 11,
				"label": 3,
				"typeName": ".google.protobuf.UninterpretedOption"
			}],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "EnumOptions",
			"field": [
				{
					"name": "allow_alias",
					"number": 2,
					"type": 8,
					"label": 1
				},
				{
					"name": "deprecated",
					"number": 3,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "deprecated_legacy_json_field_conflicts",
					"number": 6,
					"type": 8,
					"label": 1,
					"options": { "deprecated": true }
				},
				{
					"name": "features",
					"number": 7,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "EnumValueOptions",
			"field": [
				{
					"name": "deprecated",
					"number": 1,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "features",
					"number": 2,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "debug_redact",
					"number": 3,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "feature_support",
					"number": 4,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FieldOptions.FeatureSupport"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "ServiceOptions",
			"field": [
				{
					"name": "features",
					"number": 34,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "deprecated",
					"number": 33,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "MethodOptions",
			"field": [
				{
					"name": "deprecated",
					"number": 33,
					"type": 8,
					"label": 1,
					"defaultValue": "false"
				},
				{
					"name": "idempotency_level",
					"number": 34,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.MethodOptions.IdempotencyLevel",
					"defaultValue": "IDEMPOTENCY_UNKNOWN"
				},
				{
					"name": "features",
					"number": 35,
					"type": 11,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet"
				},
				{
					"name": "uninterpreted_option",
					"number": 999,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption"
				}
			],
			"enumType": [{
				"name": "IdempotencyLevel",
				"value": [
					{
						"name": "IDEMPOTENCY_UNKNOWN",
						"number": 0
					},
					{
						"name": "NO_SIDE_EFFECTS",
						"number": 1
					},
					{
						"name": "IDEMPOTENT",
						"number": 2
					}
				]
			}],
			"extensionRange": [{
				"start": 990,
				"end": 999
			}, {
				"start": 1e3,
				"end": 536870912
			}]
		},
		{
			"name": "UninterpretedOption",
			"field": [
				{
					"name": "name",
					"number": 2,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.UninterpretedOption.NamePart"
				},
				{
					"name": "identifier_value",
					"number": 3,
					"type": 9,
					"label": 1
				},
				{
					"name": "positive_int_value",
					"number": 4,
					"type": 4,
					"label": 1
				},
				{
					"name": "negative_int_value",
					"number": 5,
					"type": 3,
					"label": 1
				},
				{
					"name": "double_value",
					"number": 6,
					"type": 1,
					"label": 1
				},
				{
					"name": "string_value",
					"number": 7,
					"type": 12,
					"label": 1
				},
				{
					"name": "aggregate_value",
					"number": 8,
					"type": 9,
					"label": 1
				}
			],
			"nestedType": [{
				"name": "NamePart",
				"field": [{
					"name": "name_part",
					"number": 1,
					"type": 9,
					"label": 2
				}, {
					"name": "is_extension",
					"number": 2,
					"type": 8,
					"label": 2
				}]
			}]
		},
		{
			"name": "FeatureSet",
			"field": [
				{
					"name": "field_presence",
					"number": 1,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.FieldPresence",
					"options": {
						"retention": 1,
						"targets": [4, 1],
						"editionDefaults": [
							{
								"value": "EXPLICIT",
								"edition": 900
							},
							{
								"value": "IMPLICIT",
								"edition": 999
							},
							{
								"value": "EXPLICIT",
								"edition": 1e3
							}
						]
					}
				},
				{
					"name": "enum_type",
					"number": 2,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.EnumType",
					"options": {
						"retention": 1,
						"targets": [6, 1],
						"editionDefaults": [{
							"value": "CLOSED",
							"edition": 900
						}, {
							"value": "OPEN",
							"edition": 999
						}]
					}
				},
				{
					"name": "repeated_field_encoding",
					"number": 3,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.RepeatedFieldEncoding",
					"options": {
						"retention": 1,
						"targets": [4, 1],
						"editionDefaults": [{
							"value": "EXPANDED",
							"edition": 900
						}, {
							"value": "PACKED",
							"edition": 999
						}]
					}
				},
				{
					"name": "utf8_validation",
					"number": 4,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.Utf8Validation",
					"options": {
						"retention": 1,
						"targets": [4, 1],
						"editionDefaults": [{
							"value": "NONE",
							"edition": 900
						}, {
							"value": "VERIFY",
							"edition": 999
						}]
					}
				},
				{
					"name": "message_encoding",
					"number": 5,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.MessageEncoding",
					"options": {
						"retention": 1,
						"targets": [4, 1],
						"editionDefaults": [{
							"value": "LENGTH_PREFIXED",
							"edition": 900
						}]
					}
				},
				{
					"name": "json_format",
					"number": 6,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.JsonFormat",
					"options": {
						"retention": 1,
						"targets": [
							3,
							6,
							1
						],
						"editionDefaults": [{
							"value": "LEGACY_BEST_EFFORT",
							"edition": 900
						}, {
							"value": "ALLOW",
							"edition": 999
						}]
					}
				},
				{
					"name": "enforce_naming_style",
					"number": 7,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.EnforceNamingStyle",
					"options": {
						"retention": 2,
						"targets": [
							1,
							2,
							3,
							4,
							5,
							6,
							7,
							8,
							9
						],
						"editionDefaults": [
							{
								"value": "STYLE_LEGACY",
								"edition": 900
							},
							{
								"value": "STYLE2024",
								"edition": 1001
							},
							{
								"value": "STYLE2026",
								"edition": 1002
							}
						]
					}
				},
				{
					"name": "default_symbol_visibility",
					"number": 8,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility",
					"options": {
						"retention": 2,
						"targets": [1],
						"editionDefaults": [
							{
								"value": "EXPORT_ALL",
								"edition": 900
							},
							{
								"value": "EXPORT_TOP_LEVEL",
								"edition": 1001
							},
							{
								"value": "STRICT",
								"edition": 1002
							}
						]
					}
				},
				{
					"name": "enforce_proto_limits",
					"number": 9,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.FeatureSet.ProtoLimitsFeature.EnforceProtoLimits",
					"options": {
						"retention": 2,
						"targets": [
							6,
							3,
							4,
							5
						],
						"editionDefaults": [{
							"value": "LEGACY_NO_EXPLICIT_LIMITS",
							"edition": 900
						}, {
							"value": "PROTO_LIMITS2026",
							"edition": 1002
						}]
					}
				}
			],
			"nestedType": [{
				"name": "VisibilityFeature",
				"enumType": [{
					"name": "DefaultSymbolVisibility",
					"value": [
						{
							"name": "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN",
							"number": 0
						},
						{
							"name": "EXPORT_ALL",
							"number": 1
						},
						{
							"name": "EXPORT_TOP_LEVEL",
							"number": 2
						},
						{
							"name": "LOCAL_ALL",
							"number": 3
						},
						{
							"name": "STRICT",
							"number": 4
						}
					]
				}]
			}, {
				"name": "ProtoLimitsFeature",
				"enumType": [{
					"name": "EnforceProtoLimits",
					"value": [
						{
							"name": "PROTO_LIMITS_UNKNOWN",
							"number": 0
						},
						{
							"name": "LEGACY_NO_EXPLICIT_LIMITS",
							"number": 1
						},
						{
							"name": "PROTO_LIMITS2026",
							"number": 2
						}
					]
				}]
			}],
			"enumType": [
				{
					"name": "FieldPresence",
					"value": [
						{
							"name": "FIELD_PRESENCE_UNKNOWN",
							"number": 0
						},
						{
							"name": "EXPLICIT",
							"number": 1
						},
						{
							"name": "IMPLICIT",
							"number": 2
						},
						{
							"name": "LEGACY_REQUIRED",
							"number": 3
						}
					]
				},
				{
					"name": "EnumType",
					"value": [
						{
							"name": "ENUM_TYPE_UNKNOWN",
							"number": 0
						},
						{
							"name": "OPEN",
							"number": 1
						},
						{
							"name": "CLOSED",
							"number": 2
						}
					]
				},
				{
					"name": "RepeatedFieldEncoding",
					"value": [
						{
							"name": "REPEATED_FIELD_ENCODING_UNKNOWN",
							"number": 0
						},
						{
							"name": "PACKED",
							"number": 1
						},
						{
							"name": "EXPANDED",
							"number": 2
						}
					]
				},
				{
					"name": "Utf8Validation",
					"value": [
						{
							"name": "UTF8_VALIDATION_UNKNOWN",
							"number": 0
						},
						{
							"name": "VERIFY",
							"number": 2
						},
						{
							"name": "NONE",
							"number": 3
						}
					]
				},
				{
					"name": "MessageEncoding",
					"value": [
						{
							"name": "MESSAGE_ENCODING_UNKNOWN",
							"number": 0
						},
						{
							"name": "LENGTH_PREFIXED",
							"number": 1
						},
						{
							"name": "DELIMITED",
							"number": 2
						}
					]
				},
				{
					"name": "JsonFormat",
					"value": [
						{
							"name": "JSON_FORMAT_UNKNOWN",
							"number": 0
						},
						{
							"name": "ALLOW",
							"number": 1
						},
						{
							"name": "LEGACY_BEST_EFFORT",
							"number": 2
						}
					]
				},
				{
					"name": "EnforceNamingStyle",
					"value": [
						{
							"name": "ENFORCE_NAMING_STYLE_UNKNOWN",
							"number": 0
						},
						{
							"name": "STYLE2024",
							"number": 1
						},
						{
							"name": "STYLE_LEGACY",
							"number": 2
						},
						{
							"name": "STYLE2026",
							"number": 3
						}
					]
				}
			],
			"extensionRange": [
				{
					"start": 1e3,
					"end": 9995
				},
				{
					"start": 9995,
					"end": 1e4
				},
				{
					"start": 1e4,
					"end": 10001
				}
			]
		},
		{
			"name": "FeatureSetDefaults",
			"field": [
				{
					"name": "defaults",
					"number": 1,
					"type": 11,
					"label": 3,
					"typeName": ".google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault"
				},
				{
					"name": "minimum_edition",
					"number": 4,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.Edition"
				},
				{
					"name": "maximum_edition",
					"number": 5,
					"type": 14,
					"label": 1,
					"typeName": ".google.protobuf.Edition"
				}
			],
			"nestedType": [{
				"name": "FeatureSetEditionDefault",
				"field": [
					{
						"name": "edition",
						"number": 3,
						"type": 14,
						"label": 1,
						"typeName": ".google.protobuf.Edition"
					},
					{
						"name": "overridable_features",
						"number": 4,
						"type": 11,
						"label": 1,
						"typeName": ".google.protobuf.FeatureSet"
					},
					{
						"name": "fixed_features",
						"number": 5,
						"type": 11,
						"label": 1,
						"typeName": ".google.protobuf.FeatureSet"
					}
				]
			}]
		},
		{
			"name": "SourceCodeInfo",
			"field": [{
				"name": "location",
				"number": 1,
				"type": 11,
				"label": 3,
				"typeName": ".google.protobuf.SourceCodeInfo.Location"
			}],
			"nestedType": [{
				"name": "Location",
				"field": [
					{
						"name": "path",
						"number": 1,
						"type": 5,
						"label": 3,
						"options": { "packed": true }
					},
					{
						"name": "span",
						"number": 2,
						"type": 5,
						"label": 3,
						"options": { "packed": true }
					},
					{
						"name": "leading_comments",
						"number": 3,
						"type": 9,
						"label": 1
					},
					{
						"name": "trailing_comments",
						"number": 4,
						"type": 9,
						"label": 1
					},
					{
						"name": "leading_detached_comments",
						"number": 6,
						"type": 9,
						"label": 3
					}
				]
			}],
			"extensionRange": [{
				"start": 536e6,
				"end": 536000001
			}]
		},
		{
			"name": "GeneratedCodeInfo",
			"field": [{
				"name": "annotation",
				"number": 1,
				"type": 11,
				"label": 3,
				"typeName": ".google.protobuf.GeneratedCodeInfo.Annotation"
			}],
			"nestedType": [{
				"name": "Annotation",
				"field": [
					{
						"name": "path",
						"number": 1,
						"type": 5,
						"label": 3,
						"options": { "packed": true }
					},
					{
						"name": "source_file",
						"number": 2,
						"type": 9,
						"label": 1
					},
					{
						"name": "begin",
						"number": 3,
						"type": 5,
						"label": 1
					},
					{
						"name": "end",
						"number": 4,
						"type": 5,
						"label": 1
					},
					{
						"name": "semantic",
						"number": 5,
						"type": 14,
						"label": 1,
						"typeName": ".google.protobuf.GeneratedCodeInfo.Annotation.Semantic"
					}
				],
				"enumType": [{
					"name": "Semantic",
					"value": [
						{
							"name": "NONE",
							"number": 0
						},
						{
							"name": "SET",
							"number": 1
						},
						{
							"name": "ALIAS",
							"number": 2
						}
					]
				}]
			}]
		}
	],
	"enumType": [{
		"name": "Edition",
		"value": [
			{
				"name": "EDITION_UNKNOWN",
				"number": 0
			},
			{
				"name": "EDITION_LEGACY",
				"number": 900
			},
			{
				"name": "EDITION_PROTO2",
				"number": 998
			},
			{
				"name": "EDITION_PROTO3",
				"number": 999
			},
			{
				"name": "EDITION_2023",
				"number": 1e3
			},
			{
				"name": "EDITION_2024",
				"number": 1001
			},
			{
				"name": "EDITION_2026",
				"number": 1002
			},
			{
				"name": "EDITION_UNSTABLE",
				"number": 9999
			},
			{
				"name": "EDITION_1_TEST_ONLY",
				"number": 1
			},
			{
				"name": "EDITION_2_TEST_ONLY",
				"number": 2
			},
			{
				"name": "EDITION_99997_TEST_ONLY",
				"number": 99997
			},
			{
				"name": "EDITION_99998_TEST_ONLY",
				"number": 99998
			},
			{
				"name": "EDITION_99999_TEST_ONLY",
				"number": 99999
			},
			{
				"name": "EDITION_MAX",
				"number": 2147483647
			}
		]
	}, {
		"name": "SymbolVisibility",
		"value": [
			{
				"name": "VISIBILITY_UNSET",
				"number": 0
			},
			{
				"name": "VISIBILITY_LOCAL",
				"number": 1
			},
			{
				"name": "VISIBILITY_EXPORT",
				"number": 2
			}
		]
	}]
});
const FileDescriptorProtoSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_descriptor, 1);
var ExtensionRangeOptions_VerificationState;
(function(ExtensionRangeOptions_VerificationState) {
	ExtensionRangeOptions_VerificationState[ExtensionRangeOptions_VerificationState["DECLARATION"] = 0] = "DECLARATION";
	ExtensionRangeOptions_VerificationState[ExtensionRangeOptions_VerificationState["UNVERIFIED"] = 1] = "UNVERIFIED";
})(ExtensionRangeOptions_VerificationState || (ExtensionRangeOptions_VerificationState = {}));
var FieldDescriptorProto_Type;
(function(FieldDescriptorProto_Type) {
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["DOUBLE"] = 1] = "DOUBLE";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["FLOAT"] = 2] = "FLOAT";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["INT64"] = 3] = "INT64";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["UINT64"] = 4] = "UINT64";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["INT32"] = 5] = "INT32";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["FIXED64"] = 6] = "FIXED64";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["FIXED32"] = 7] = "FIXED32";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["BOOL"] = 8] = "BOOL";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["STRING"] = 9] = "STRING";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["GROUP"] = 10] = "GROUP";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["MESSAGE"] = 11] = "MESSAGE";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["BYTES"] = 12] = "BYTES";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["UINT32"] = 13] = "UINT32";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["ENUM"] = 14] = "ENUM";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["SFIXED32"] = 15] = "SFIXED32";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["SFIXED64"] = 16] = "SFIXED64";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["SINT32"] = 17] = "SINT32";
	FieldDescriptorProto_Type[FieldDescriptorProto_Type["SINT64"] = 18] = "SINT64";
})(FieldDescriptorProto_Type || (FieldDescriptorProto_Type = {}));
var FieldDescriptorProto_Label;
(function(FieldDescriptorProto_Label) {
	FieldDescriptorProto_Label[FieldDescriptorProto_Label["OPTIONAL"] = 1] = "OPTIONAL";
	FieldDescriptorProto_Label[FieldDescriptorProto_Label["REPEATED"] = 3] = "REPEATED";
	FieldDescriptorProto_Label[FieldDescriptorProto_Label["REQUIRED"] = 2] = "REQUIRED";
})(FieldDescriptorProto_Label || (FieldDescriptorProto_Label = {}));
var FileOptions_OptimizeMode;
(function(FileOptions_OptimizeMode) {
	FileOptions_OptimizeMode[FileOptions_OptimizeMode["SPEED"] = 1] = "SPEED";
	FileOptions_OptimizeMode[FileOptions_OptimizeMode["CODE_SIZE"] = 2] = "CODE_SIZE";
	FileOptions_OptimizeMode[FileOptions_OptimizeMode["LITE_RUNTIME"] = 3] = "LITE_RUNTIME";
})(FileOptions_OptimizeMode || (FileOptions_OptimizeMode = {}));
var FieldOptions_CType;
(function(FieldOptions_CType) {
	FieldOptions_CType[FieldOptions_CType["STRING"] = 0] = "STRING";
	FieldOptions_CType[FieldOptions_CType["CORD"] = 1] = "CORD";
	FieldOptions_CType[FieldOptions_CType["STRING_PIECE"] = 2] = "STRING_PIECE";
})(FieldOptions_CType || (FieldOptions_CType = {}));
var FieldOptions_JSType;
(function(FieldOptions_JSType) {
	FieldOptions_JSType[FieldOptions_JSType["JS_NORMAL"] = 0] = "JS_NORMAL";
	FieldOptions_JSType[FieldOptions_JSType["JS_STRING"] = 1] = "JS_STRING";
	FieldOptions_JSType[FieldOptions_JSType["JS_NUMBER"] = 2] = "JS_NUMBER";
})(FieldOptions_JSType || (FieldOptions_JSType = {}));
var FieldOptions_OptionRetention;
(function(FieldOptions_OptionRetention) {
	FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_UNKNOWN"] = 0] = "RETENTION_UNKNOWN";
	FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_RUNTIME"] = 1] = "RETENTION_RUNTIME";
	FieldOptions_OptionRetention[FieldOptions_OptionRetention["RETENTION_SOURCE"] = 2] = "RETENTION_SOURCE";
})(FieldOptions_OptionRetention || (FieldOptions_OptionRetention = {}));
var FieldOptions_OptionTargetType;
(function(FieldOptions_OptionTargetType) {
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_UNKNOWN"] = 0] = "TARGET_TYPE_UNKNOWN";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_FILE"] = 1] = "TARGET_TYPE_FILE";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_EXTENSION_RANGE"] = 2] = "TARGET_TYPE_EXTENSION_RANGE";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_MESSAGE"] = 3] = "TARGET_TYPE_MESSAGE";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_FIELD"] = 4] = "TARGET_TYPE_FIELD";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ONEOF"] = 5] = "TARGET_TYPE_ONEOF";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ENUM"] = 6] = "TARGET_TYPE_ENUM";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_ENUM_ENTRY"] = 7] = "TARGET_TYPE_ENUM_ENTRY";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_SERVICE"] = 8] = "TARGET_TYPE_SERVICE";
	FieldOptions_OptionTargetType[FieldOptions_OptionTargetType["TARGET_TYPE_METHOD"] = 9] = "TARGET_TYPE_METHOD";
})(FieldOptions_OptionTargetType || (FieldOptions_OptionTargetType = {}));
var MethodOptions_IdempotencyLevel;
(function(MethodOptions_IdempotencyLevel) {
	MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["IDEMPOTENCY_UNKNOWN"] = 0] = "IDEMPOTENCY_UNKNOWN";
	MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["NO_SIDE_EFFECTS"] = 1] = "NO_SIDE_EFFECTS";
	MethodOptions_IdempotencyLevel[MethodOptions_IdempotencyLevel["IDEMPOTENT"] = 2] = "IDEMPOTENT";
})(MethodOptions_IdempotencyLevel || (MethodOptions_IdempotencyLevel = {}));
var FeatureSet_VisibilityFeature_DefaultSymbolVisibility;
(function(FeatureSet_VisibilityFeature_DefaultSymbolVisibility) {
	FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["DEFAULT_SYMBOL_VISIBILITY_UNKNOWN"] = 0] = "DEFAULT_SYMBOL_VISIBILITY_UNKNOWN";
	FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["EXPORT_ALL"] = 1] = "EXPORT_ALL";
	FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["EXPORT_TOP_LEVEL"] = 2] = "EXPORT_TOP_LEVEL";
	FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["LOCAL_ALL"] = 3] = "LOCAL_ALL";
	FeatureSet_VisibilityFeature_DefaultSymbolVisibility[FeatureSet_VisibilityFeature_DefaultSymbolVisibility["STRICT"] = 4] = "STRICT";
})(FeatureSet_VisibilityFeature_DefaultSymbolVisibility || (FeatureSet_VisibilityFeature_DefaultSymbolVisibility = {}));
var FeatureSet_ProtoLimitsFeature_EnforceProtoLimits;
(function(FeatureSet_ProtoLimitsFeature_EnforceProtoLimits) {
	FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["PROTO_LIMITS_UNKNOWN"] = 0] = "PROTO_LIMITS_UNKNOWN";
	FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["LEGACY_NO_EXPLICIT_LIMITS"] = 1] = "LEGACY_NO_EXPLICIT_LIMITS";
	FeatureSet_ProtoLimitsFeature_EnforceProtoLimits[FeatureSet_ProtoLimitsFeature_EnforceProtoLimits["PROTO_LIMITS2026"] = 2] = "PROTO_LIMITS2026";
})(FeatureSet_ProtoLimitsFeature_EnforceProtoLimits || (FeatureSet_ProtoLimitsFeature_EnforceProtoLimits = {}));
var FeatureSet_FieldPresence;
(function(FeatureSet_FieldPresence) {
	FeatureSet_FieldPresence[FeatureSet_FieldPresence["FIELD_PRESENCE_UNKNOWN"] = 0] = "FIELD_PRESENCE_UNKNOWN";
	FeatureSet_FieldPresence[FeatureSet_FieldPresence["EXPLICIT"] = 1] = "EXPLICIT";
	FeatureSet_FieldPresence[FeatureSet_FieldPresence["IMPLICIT"] = 2] = "IMPLICIT";
	FeatureSet_FieldPresence[FeatureSet_FieldPresence["LEGACY_REQUIRED"] = 3] = "LEGACY_REQUIRED";
})(FeatureSet_FieldPresence || (FeatureSet_FieldPresence = {}));
var FeatureSet_EnumType;
(function(FeatureSet_EnumType) {
	FeatureSet_EnumType[FeatureSet_EnumType["ENUM_TYPE_UNKNOWN"] = 0] = "ENUM_TYPE_UNKNOWN";
	FeatureSet_EnumType[FeatureSet_EnumType["OPEN"] = 1] = "OPEN";
	FeatureSet_EnumType[FeatureSet_EnumType["CLOSED"] = 2] = "CLOSED";
})(FeatureSet_EnumType || (FeatureSet_EnumType = {}));
var FeatureSet_RepeatedFieldEncoding;
(function(FeatureSet_RepeatedFieldEncoding) {
	FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["REPEATED_FIELD_ENCODING_UNKNOWN"] = 0] = "REPEATED_FIELD_ENCODING_UNKNOWN";
	FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["PACKED"] = 1] = "PACKED";
	FeatureSet_RepeatedFieldEncoding[FeatureSet_RepeatedFieldEncoding["EXPANDED"] = 2] = "EXPANDED";
})(FeatureSet_RepeatedFieldEncoding || (FeatureSet_RepeatedFieldEncoding = {}));
var FeatureSet_Utf8Validation;
(function(FeatureSet_Utf8Validation) {
	FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["UTF8_VALIDATION_UNKNOWN"] = 0] = "UTF8_VALIDATION_UNKNOWN";
	FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["VERIFY"] = 2] = "VERIFY";
	FeatureSet_Utf8Validation[FeatureSet_Utf8Validation["NONE"] = 3] = "NONE";
})(FeatureSet_Utf8Validation || (FeatureSet_Utf8Validation = {}));
var FeatureSet_MessageEncoding;
(function(FeatureSet_MessageEncoding) {
	FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["MESSAGE_ENCODING_UNKNOWN"] = 0] = "MESSAGE_ENCODING_UNKNOWN";
	FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["LENGTH_PREFIXED"] = 1] = "LENGTH_PREFIXED";
	FeatureSet_MessageEncoding[FeatureSet_MessageEncoding["DELIMITED"] = 2] = "DELIMITED";
})(FeatureSet_MessageEncoding || (FeatureSet_MessageEncoding = {}));
var FeatureSet_JsonFormat;
(function(FeatureSet_JsonFormat) {
	FeatureSet_JsonFormat[FeatureSet_JsonFormat["JSON_FORMAT_UNKNOWN"] = 0] = "JSON_FORMAT_UNKNOWN";
	FeatureSet_JsonFormat[FeatureSet_JsonFormat["ALLOW"] = 1] = "ALLOW";
	FeatureSet_JsonFormat[FeatureSet_JsonFormat["LEGACY_BEST_EFFORT"] = 2] = "LEGACY_BEST_EFFORT";
})(FeatureSet_JsonFormat || (FeatureSet_JsonFormat = {}));
var FeatureSet_EnforceNamingStyle;
(function(FeatureSet_EnforceNamingStyle) {
	FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["ENFORCE_NAMING_STYLE_UNKNOWN"] = 0] = "ENFORCE_NAMING_STYLE_UNKNOWN";
	FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE2024"] = 1] = "STYLE2024";
	FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE_LEGACY"] = 2] = "STYLE_LEGACY";
	FeatureSet_EnforceNamingStyle[FeatureSet_EnforceNamingStyle["STYLE2026"] = 3] = "STYLE2026";
})(FeatureSet_EnforceNamingStyle || (FeatureSet_EnforceNamingStyle = {}));
var GeneratedCodeInfo_Annotation_Semantic;
(function(GeneratedCodeInfo_Annotation_Semantic) {
	GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["NONE"] = 0] = "NONE";
	GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["SET"] = 1] = "SET";
	GeneratedCodeInfo_Annotation_Semantic[GeneratedCodeInfo_Annotation_Semantic["ALIAS"] = 2] = "ALIAS";
})(GeneratedCodeInfo_Annotation_Semantic || (GeneratedCodeInfo_Annotation_Semantic = {}));
var Edition;
(function(Edition) {
	Edition[Edition["EDITION_UNKNOWN"] = 0] = "EDITION_UNKNOWN";
	Edition[Edition["EDITION_LEGACY"] = 900] = "EDITION_LEGACY";
	Edition[Edition["EDITION_PROTO2"] = 998] = "EDITION_PROTO2";
	Edition[Edition["EDITION_PROTO3"] = 999] = "EDITION_PROTO3";
	Edition[Edition["EDITION_2023"] = 1e3] = "EDITION_2023";
	Edition[Edition["EDITION_2024"] = 1001] = "EDITION_2024";
	Edition[Edition["EDITION_2026"] = 1002] = "EDITION_2026";
	Edition[Edition["EDITION_UNSTABLE"] = 9999] = "EDITION_UNSTABLE";
	Edition[Edition["EDITION_1_TEST_ONLY"] = 1] = "EDITION_1_TEST_ONLY";
	Edition[Edition["EDITION_2_TEST_ONLY"] = 2] = "EDITION_2_TEST_ONLY";
	Edition[Edition["EDITION_99997_TEST_ONLY"] = 99997] = "EDITION_99997_TEST_ONLY";
	Edition[Edition["EDITION_99998_TEST_ONLY"] = 99998] = "EDITION_99998_TEST_ONLY";
	Edition[Edition["EDITION_99999_TEST_ONLY"] = 99999] = "EDITION_99999_TEST_ONLY";
	Edition[Edition["EDITION_MAX"] = 2147483647] = "EDITION_MAX";
})(Edition || (Edition = {}));
var SymbolVisibility;
(function(SymbolVisibility) {
	SymbolVisibility[SymbolVisibility["VISIBILITY_UNSET"] = 0] = "VISIBILITY_UNSET";
	SymbolVisibility[SymbolVisibility["VISIBILITY_LOCAL"] = 1] = "VISIBILITY_LOCAL";
	SymbolVisibility[SymbolVisibility["VISIBILITY_EXPORT"] = 2] = "VISIBILITY_EXPORT";
})(SymbolVisibility || (SymbolVisibility = {}));

// node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
function makeReadContext$1(options) {
	return Object.assign(Object.assign({
		readUnknownFields: true,
		recursionLimit: 100
	}, options), { depth: 0 });
}
function fromBinary(schema, bytes, options) {
	const message = create(schema);
	compiledReader$1(schema).read(message, new BinaryReader(bytes), makeReadContext$1(options), bytes.byteLength);
	return message;
}
const compiledReaders$1 = /* @__PURE__ */ new WeakMap();
function compiledReader$1(desc) {
	let compiled = compiledReaders$1.get(desc);
	if (compiled === void 0) compiled = compileMessage$3(desc);
	return compiled;
}
function compileMessage$3(desc) {
	const descString = String(desc);
	const fieldReaders = /* @__PURE__ */ new Map();
	const compiled = {
		read: compileMessageReader(descString, fieldReaders),
		readGroup: compileGroupReader(descString, fieldReaders)
	};
	compiledReaders$1.set(desc, compiled);
	for (const field of desc.fields) fieldReaders.set(field.number, compileFieldReader$1(field));
	return compiled;
}
function compileMessageReader(descString, fieldReaders) {
	return (message, reader, ctx, length) => {
		var _a;
		if (++ctx.depth > ctx.recursionLimit) throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
		const end = reader.pos + length;
		const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
		while (reader.pos < end) {
			const [fieldNo, wireType] = reader.tag();
			const fieldReader = fieldReaders.get(fieldNo);
			if (fieldReader === void 0) {
				const data = reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
				if (ctx.readUnknownFields) unknownFields.push({
					no: fieldNo,
					wireType,
					data
				});
				continue;
			}
			fieldReader(message, reader, ctx, wireType);
		}
		if (unknownFields.length > 0) message.$unknown = unknownFields;
		ctx.depth--;
	};
}
function compileGroupReader(descString, fieldReaders) {
	return (message, reader, ctx, fieldNo) => {
		var _a;
		if (++ctx.depth > ctx.recursionLimit) throw new Error(`cannot decode ${descString} from binary: maximum recursion depth of ${ctx.recursionLimit} reached`);
		let recordFieldNo;
		let wireType;
		const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
		while (reader.pos < reader.len) {
			[recordFieldNo, wireType] = reader.tag();
			if (wireType == WireType.EndGroup) break;
			const fieldReader = fieldReaders.get(recordFieldNo);
			if (fieldReader === void 0) {
				const data = reader.skip(wireType, recordFieldNo, ctx.recursionLimit - ctx.depth);
				if (ctx.readUnknownFields) unknownFields.push({
					no: recordFieldNo,
					wireType,
					data
				});
				continue;
			}
			fieldReader(message, reader, ctx, wireType);
		}
		if (wireType != WireType.EndGroup || recordFieldNo !== fieldNo) throw new Error("invalid end group tag");
		if (unknownFields.length > 0) message.$unknown = unknownFields;
		ctx.depth--;
	};
}
function readField(message, reader, field, wireType, ctx) {
	compileFieldReader$1(field)(message[unsafeLocal], reader, ctx, wireType);
}
function compileFieldReader$1(field) {
	switch (field.fieldKind) {
		case "scalar": return compileScalarFieldReader$1(field);
		case "enum": return compileEnumFieldReader$1(field);
		case "message": return compileMessageFieldReader$1(field);
		case "list": return compileListFieldReader$1(field);
		case "map": return compileMapFieldReader$1(field);
	}
}
function compileScalarFieldReader$1(field) {
	const readScalar = compileScalarReader(field.scalar, field.utf8Validation, field.longAsString);
	const localName = field.localName;
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (message, reader) => {
			message[oneofLocalName] = {
				case: localName,
				value: readScalar(reader)
			};
		};
	}
	return (message, reader) => {
		message[localName] = readScalar(reader);
	};
}
function compileEnumFieldReader$1(field) {
	var _a;
	const localName = field.localName;
	const oneofLocalName = (_a = field.oneof) === null || _a === void 0 ? void 0 : _a.localName;
	if (field.enum.open) {
		if (oneofLocalName !== void 0) return (message, reader) => {
			message[oneofLocalName] = {
				case: localName,
				value: reader.int32()
			};
		};
		return (message, reader) => {
			message[localName] = reader.int32();
		};
	}
	const values = field.enum.values;
	const fieldNo = field.number;
	return (message, reader, ctx, wireType) => {
		var _a;
		const val = reader.int32();
		if (values.some((v) => v.number === val)) {
			if (oneofLocalName !== void 0) message[oneofLocalName] = {
				case: localName,
				value: val
			};
			else message[localName] = val;
		} else if (ctx.readUnknownFields) {
			const bytes = [];
			varint32write(val, bytes);
			const unknownFields = (_a = message.$unknown) !== null && _a !== void 0 ? _a : [];
			unknownFields.push({
				no: fieldNo,
				wireType,
				data: new Uint8Array(bytes)
			});
			message.$unknown = unknownFields;
		}
	};
}
function compileMessageFieldReader$1(field) {
	const localName = field.localName;
	const { toMessage, toLocal } = localMessageMapper(field);
	const readChild = compileChildReader(field);
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (message, reader, ctx) => {
			const oneof = message[oneofLocalName];
			const child = toMessage(oneof.case === localName ? oneof.value : void 0);
			readChild(child, reader, ctx);
			message[oneofLocalName] = {
				case: localName,
				value: toLocal(child)
			};
		};
	}
	return (message, reader, ctx) => {
		const child = toMessage(message[localName]);
		readChild(child, reader, ctx);
		message[localName] = toLocal(child);
	};
}
function compileChildReader(field) {
	const compiledChild = compiledReader$1(field.message);
	if (field.delimitedEncoding) {
		const fieldNo = field.number;
		return (child, reader, ctx) => compiledChild.readGroup(child, reader, ctx, fieldNo);
	}
	return (child, reader, ctx) => compiledChild.read(child, reader, ctx, reader.uint32());
}
function compileListFieldReader$1(field) {
	const localName = field.localName;
	if (field.listKind == "message") {
		const { toMessage, toLocal } = localMessageMapper(field);
		const readChild = compileChildReader(field);
		return (message, reader, ctx) => {
			const child = toMessage(void 0);
			readChild(child, reader, ctx);
			message[localName].push(toLocal(child));
		};
	}
	const scalarType = field.listKind == "enum" ? ScalarType.INT32 : field.scalar;
	const longAsString = field.listKind == "scalar" ? field.longAsString : false;
	const readScalar = compileScalarReader(scalarType, field.utf8Validation, longAsString);
	const packedPossible = scalarType != ScalarType.STRING && scalarType != ScalarType.BYTES;
	return (message, reader, ctx, wireType) => {
		const items = message[localName];
		if (wireType == WireType.LengthDelimited && packedPossible) {
			const end = reader.uint32() + reader.pos;
			while (reader.pos < end) items.push(readScalar(reader));
		} else items.push(readScalar(reader));
	};
}
function compileMapFieldReader$1(field) {
	const localName = field.localName;
	const readKey = compileScalarReader(field.mapKey, field.utf8Validation, false);
	const keyZero = scalarZeroValue(field.mapKey, false);
	let readValue;
	let valueDefault;
	switch (field.mapKind) {
		case "scalar": {
			const scalar = field.scalar;
			const readScalar = compileScalarReader(scalar, field.utf8Validation, false);
			readValue = (reader) => readScalar(reader);
			if (scalar == ScalarType.BYTES) valueDefault = () => /* @__PURE__ */ new Uint8Array(0);
			else {
				const zero = scalarZeroValue(scalar, false);
				valueDefault = () => zero;
			}
			break;
		}
		case "enum": {
			const zero = field.enum.values[0].number;
			readValue = (reader) => reader.int32();
			valueDefault = () => zero;
			break;
		}
		case "message": {
			const { toMessage, toLocal } = localMessageMapper(field);
			const readChild = compiledReader$1(field.message).read;
			readValue = (reader, ctx, existing) => {
				const child = toMessage(existing);
				readChild(child, reader, ctx, reader.uint32());
				return toLocal(child);
			};
			valueDefault = () => toLocal(toMessage(void 0));
			break;
		}
	}
	return (message, reader, ctx) => {
		const record = message[localName];
		let key;
		let val;
		const len = reader.uint32();
		const end = reader.pos + len;
		while (reader.pos < end) {
			const [fieldNo, wireType] = reader.tag();
			switch (fieldNo) {
				case 1:
					key = readKey(reader);
					break;
				case 2:
					val = readValue(reader, ctx, val);
					break;
				default: reader.skip(wireType, fieldNo, ctx.recursionLimit - ctx.depth);
			}
		}
		if (key === void 0) key = keyZero;
		if (val === void 0) val = valueDefault();
		setOwn(record, key, val);
	};
}
function compileScalarReader(type, utf8Validation, longAsString) {
	switch (type) {
		case ScalarType.STRING: return (reader) => reader.string(utf8Validation);
		case ScalarType.BOOL: return (reader) => reader.bool();
		case ScalarType.DOUBLE: return (reader) => reader.double();
		case ScalarType.FLOAT: return (reader) => reader.float();
		case ScalarType.INT32: return (reader) => reader.int32();
		case ScalarType.INT64:
			if (longAsString) return (reader) => String(reader.int64());
			return (reader) => reader.int64();
		case ScalarType.UINT64:
			if (longAsString) return (reader) => String(reader.uint64());
			return (reader) => reader.uint64();
		case ScalarType.FIXED64:
			if (longAsString) return (reader) => String(reader.fixed64());
			return (reader) => reader.fixed64();
		case ScalarType.BYTES: return (reader) => reader.bytes();
		case ScalarType.FIXED32: return (reader) => reader.fixed32();
		case ScalarType.SFIXED32: return (reader) => reader.sfixed32();
		case ScalarType.SFIXED64:
			if (longAsString) return (reader) => String(reader.sfixed64());
			return (reader) => reader.sfixed64();
		case ScalarType.SINT64:
			if (longAsString) return (reader) => String(reader.sint64());
			return (reader) => reader.sint64();
		case ScalarType.UINT32: return (reader) => reader.uint32();
		case ScalarType.SINT32: return (reader) => reader.sint32();
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js
function fileDesc(b64, imports) {
	var _a;
	const root = fromBinary(FileDescriptorProtoSchema, base64Decode(b64));
	root.messageType.forEach(restoreJsonNames);
	root.dependency = (_a = imports === null || imports === void 0 ? void 0 : imports.map((f) => f.proto.name)) !== null && _a !== void 0 ? _a : [];
	return createEmbeddedFileRegistry(root, (protoFileName) => imports === null || imports === void 0 ? void 0 : imports.find((f) => f.proto.name === protoFileName)).getFile(root.name);
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/timestamp_pb.js
const file_google_protobuf_timestamp = /*@__PURE__*/ fileDesc("Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiKwoJVGltZXN0YW1wEg8KB3NlY29uZHMYASABKAMSDQoFbmFub3MYAiABKAVChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDlRpbWVzdGFtcFByb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3RpbWVzdGFtcHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
const TimestampSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_timestamp, 0);

// node_modules/@bufbuild/protobuf/dist/esm/wkt/timestamp.js
function timestampDate(timestamp) {
	return new Date(timestampMs(timestamp));
}
function timestampFromMs(timestampMs) {
	const seconds = Math.floor(timestampMs / 1e3);
	return create(TimestampSchema, {
		seconds: protoInt64.parse(seconds),
		nanos: (timestampMs - seconds * 1e3) * 1e6
	});
}
function timestampMs(timestamp) {
	return Number(timestamp.seconds) * 1e3 + Math.round(timestamp.nanos / 1e6);
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/duration_pb.js
const file_google_protobuf_duration = /*@__PURE__*/ fileDesc("Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIqCghEdXJhdGlvbhIPCgdzZWNvbmRzGAEgASgDEg0KBW5hbm9zGAIgASgFQoMBChNjb20uZ29vZ2xlLnByb3RvYnVmQg1EdXJhdGlvblByb3RvUAFaMWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2R1cmF0aW9ucGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");
const DurationSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_duration, 0);

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/any_pb.js
const file_google_protobuf_any = /*@__PURE__*/ fileDesc("Chlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvEg9nb29nbGUucHJvdG9idWYiJgoDQW55EhAKCHR5cGVfdXJsGAEgASgJEg0KBXZhbHVlGAIgASgMQnYKE2NvbS5nb29nbGUucHJvdG9idWZCCEFueVByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2FueXBiogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
const AnySchema = /*@__PURE__*/ messageDesc(file_google_protobuf_any, 0);

// node_modules/@bufbuild/protobuf/dist/esm/to-binary.js
const IMPLICIT$2 = 2;
const LEGACY_REQUIRED$1 = 3;
const writeDefaults = { writeUnknownFields: true };
function makeWriteOptions$1(options) {
	return options ? Object.assign(Object.assign({}, writeDefaults), options) : writeDefaults;
}
function toBinary(schema, message, options) {
	const writer = new BinaryWriter();
	compiledWriter$1(schema)(writer, makeWriteOptions$1(options), message);
	return writer.finish();
}
const compiledWriters$1 = /* @__PURE__ */ new WeakMap();
function compiledWriter$1(desc) {
	let compiled = compiledWriters$1.get(desc);
	if (compiled === void 0) compiled = compileMessage$2(desc);
	return compiled;
}
function compileMessage$2(desc) {
	const typeName = desc.typeName;
	const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
	const foreignField = sortedFields[0];
	const fieldWriters = [];
	const compiled = (writer, opts, message) => {
		if (message.$typeName !== typeName && foreignField !== void 0) throw new FieldError(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
		for (let i = 0; i < fieldWriters.length; i++) fieldWriters[i](writer, opts, message);
		const unknown = message.$unknown;
		if (unknown !== void 0 && opts.writeUnknownFields) for (let i = 0; i < unknown.length; i++) {
			const { no, wireType, data } = unknown[i];
			writer.tag(no, wireType).raw(data);
		}
	};
	compiledWriters$1.set(desc, compiled);
	for (const field of sortedFields) fieldWriters.push(compileField$1(field));
	return compiled;
}
function compileField$1(field) {
	switch (field.fieldKind) {
		case "message":
		case "scalar":
		case "enum": return compileSingularField$1(field);
		case "list": return compileListField(field);
		case "map": return compileMapField(field);
	}
}
function compileSingularField$1(field) {
	const writeValue = compileSingularValue$1(field);
	const localName = field.localName;
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (writer, opts, message) => {
			const oneof = message[oneofLocalName];
			if (oneof.case === localName) writeValue(writer, opts, oneof.value);
		};
	}
	if (field.presence != IMPLICIT$2) {
		const requiredError = field.presence == LEGACY_REQUIRED$1 ? `cannot encode ${field} to binary: required field not set` : void 0;
		return (writer, opts, message) => {
			const value = message[localName];
			if (value !== void 0 && Object.prototype.hasOwnProperty.call(message, localName)) writeValue(writer, opts, value);
			else if (requiredError !== void 0) throw new Error(requiredError);
		};
	}
	if (field.fieldKind == "enum") {
		const zero = field.enum.values[0].number;
		return (writer, opts, message) => {
			const value = message[localName];
			if (value !== zero) writeValue(writer, opts, value);
		};
	}
	switch (field.scalar) {
		case ScalarType.BOOL: return (writer, opts, message) => {
			const value = message[localName];
			if (value !== false) writeValue(writer, opts, value);
		};
		case ScalarType.STRING: return (writer, opts, message) => {
			const value = message[localName];
			if (value !== "") writeValue(writer, opts, value);
		};
		case ScalarType.BYTES: return (writer, opts, message) => {
			const value = message[localName];
			if (!(value instanceof Uint8Array) || value.byteLength > 0) writeValue(writer, opts, value);
		};
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: return (writer, opts, message) => {
			const value = message[localName];
			if (!Object.is(value, 0)) writeValue(writer, opts, value);
		};
		default: return (writer, opts, message) => {
			const value = message[localName];
			if (value != 0) writeValue(writer, opts, value);
		};
	}
}
function compileSingularValue$1(field) {
	switch (field.fieldKind) {
		case "message": {
			const { toMessage } = localMessageMapper(field);
			const writeChild = compileChildWriter(field);
			return (writer, opts, value) => {
				writeChild(writer, opts, toMessage(value));
			};
		}
		case "scalar":
		case "enum": {
			const scalarType = field.fieldKind == "enum" ? ScalarType.INT32 : field.scalar;
			const fieldNo = field.number;
			const wireType = writeTypeOfScalar(scalarType);
			const writeScalar = compileScalarValue$1(scalarType, field.parent.typeName, field.name);
			return (writer, opts, value) => {
				writer.tag(fieldNo, wireType);
				writeScalar(writer, value);
			};
		}
	}
}
function compileListField(field) {
	const localName = field.localName;
	const fieldNo = field.number;
	switch (field.listKind) {
		case "message": {
			const { toMessage } = localMessageMapper(field);
			const writeChild = compileChildWriter(field);
			return (writer, opts, message) => {
				const items = message[localName];
				for (let i = 0; i < items.length; i++) writeChild(writer, opts, toMessage(items[i]));
			};
		}
		case "scalar":
		case "enum": {
			const scalarType = field.listKind == "enum" ? ScalarType.INT32 : field.scalar;
			const writeScalar = compileScalarValue$1(scalarType, field.parent.typeName, field.name);
			if (field.packed) return (writer, opts, message) => {
				const items = message[localName];
				if (items.length == 0) return;
				writer.tag(fieldNo, WireType.LengthDelimited).fork();
				for (let i = 0; i < items.length; i++) writeScalar(writer, items[i]);
				writer.join();
			};
			const wireType = writeTypeOfScalar(scalarType);
			return (writer, opts, message) => {
				const items = message[localName];
				for (let i = 0; i < items.length; i++) {
					writer.tag(fieldNo, wireType);
					writeScalar(writer, items[i]);
				}
			};
		}
	}
}
function compileMapField(field) {
	const localName = field.localName;
	const fieldNo = field.number;
	const writeKey = compileMapKey(field);
	if (field.mapKind == "message") {
		const { toMessage } = localMessageMapper(field);
		const writeMessage = compiledWriter$1(field.message);
		return (writer, opts, message) => {
			const record = message[localName];
			const keys = Object.keys(record);
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i];
				writer.tag(fieldNo, WireType.LengthDelimited).fork();
				writeKey(writer, key);
				writer.tag(2, WireType.LengthDelimited).fork();
				writeMessage(writer, opts, toMessage(record[key]));
				writer.join();
				writer.join();
			}
		};
	}
	const scalarType = field.mapKind == "enum" ? ScalarType.INT32 : field.scalar;
	const valueWireType = writeTypeOfScalar(scalarType);
	const writeScalar = compileScalarValue$1(scalarType, field.parent.typeName, field.name);
	return (writer, opts, message) => {
		const record = message[localName];
		const keys = Object.keys(record);
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			writer.tag(fieldNo, WireType.LengthDelimited).fork();
			writeKey(writer, key);
			writer.tag(2, valueWireType);
			writeScalar(writer, record[key]);
			writer.join();
		}
	};
}
function compileMapKey(field) {
	const wireType = writeTypeOfScalar(field.mapKey);
	const writeScalar = compileScalarValue$1(field.mapKey, field.parent.typeName, field.name);
	const convertKey = compileMapKeyConverter(field.mapKey);
	return (writer, key) => {
		writer.tag(1, wireType);
		writeScalar(writer, convertKey(key));
	};
}
function compileMapKeyConverter(type) {
	switch (type) {
		case ScalarType.STRING: return (key) => key;
		case ScalarType.BOOL: return (key) => key === "true" ? true : key === "false" ? false : key;
		case ScalarType.UINT64:
		case ScalarType.FIXED64: return (key) => {
			try {
				return protoInt64.uParse(key);
			} catch (_a) {
				return key;
			}
		};
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64: return (key) => {
			try {
				return protoInt64.parse(key);
			} catch (_a) {
				return key;
			}
		};
		default: return (key) => {
			const n = Number.parseInt(key);
			return Number.isFinite(n) ? n : key;
		};
	}
}
function compileScalarValue$1(type, messageName, fieldName) {
	const writeScalar = compileScalarWrite(type);
	return (writer, value) => {
		try {
			writeScalar(writer, value);
		} catch (e) {
			if (e instanceof Error) throw new Error(`cannot encode field ${messageName}.${fieldName} to binary: ${e.message}`);
			throw e;
		}
	};
}
function compileScalarWrite(type) {
	switch (type) {
		case ScalarType.STRING: return (writer, value) => writer.string(value);
		case ScalarType.BOOL: return (writer, value) => writer.bool(value);
		case ScalarType.DOUBLE: return (writer, value) => writer.double(value);
		case ScalarType.FLOAT: return (writer, value) => writer.float(value);
		case ScalarType.INT32: return (writer, value) => writer.int32(value);
		case ScalarType.INT64: return (writer, value) => writer.int64(value);
		case ScalarType.UINT64: return (writer, value) => writer.uint64(value);
		case ScalarType.FIXED64: return (writer, value) => writer.fixed64(value);
		case ScalarType.BYTES: return (writer, value) => writer.bytes(value);
		case ScalarType.FIXED32: return (writer, value) => writer.fixed32(value);
		case ScalarType.SFIXED32: return (writer, value) => writer.sfixed32(value);
		case ScalarType.SFIXED64: return (writer, value) => writer.sfixed64(value);
		case ScalarType.SINT64: return (writer, value) => writer.sint64(value);
		case ScalarType.UINT32: return (writer, value) => writer.uint32(value);
		case ScalarType.SINT32: return (writer, value) => writer.sint32(value);
	}
}
function writeField(writer, opts, msg, field) {
	compileField$1(field)(writer, opts, msg[unsafeLocal]);
}
function compileChildWriter(field) {
	const fieldNo = field.number;
	const writeMessage = compiledWriter$1(field.message);
	if (field.delimitedEncoding) return (writer, opts, child) => {
		writer.tag(fieldNo, WireType.StartGroup);
		writeMessage(writer, opts, child);
		writer.tag(fieldNo, WireType.EndGroup);
	};
	return (writer, opts, child) => {
		writer.tag(fieldNo, WireType.LengthDelimited).fork();
		writeMessage(writer, opts, child);
		writer.join();
	};
}
function writeTypeOfScalar(type) {
	switch (type) {
		case ScalarType.BYTES:
		case ScalarType.STRING: return WireType.LengthDelimited;
		case ScalarType.DOUBLE:
		case ScalarType.FIXED64:
		case ScalarType.SFIXED64: return WireType.Bit64;
		case ScalarType.FIXED32:
		case ScalarType.SFIXED32:
		case ScalarType.FLOAT: return WireType.Bit32;
		default: return WireType.Varint;
	}
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/any.js
function anyPack(schema, message, into) {
	let ret = false;
	if (!into) {
		into = create(AnySchema);
		ret = true;
	}
	into.value = toBinary(schema, message);
	into.typeUrl = typeNameToUrl(message.$typeName);
	return ret ? into : void 0;
}
function anyIs(any, descOrTypeName) {
	if (any.typeUrl === "") return false;
	return (typeof descOrTypeName == "string" ? descOrTypeName : descOrTypeName.typeName) === typeUrlToName$1(any.typeUrl);
}
function anyUnpack(any, registryOrMessageDesc) {
	if (any.typeUrl === "") return;
	const desc = registryOrMessageDesc.kind == "message" ? registryOrMessageDesc : registryOrMessageDesc.getMessage(typeUrlToName$1(any.typeUrl));
	if (!desc || !anyIs(any, desc)) return;
	return fromBinary(desc, any.value);
}
function typeNameToUrl(name) {
	return `type.googleapis.com/${name}`;
}
function typeUrlToName$1(url) {
	const slash = url.lastIndexOf("/");
	const name = slash >= 0 ? url.substring(slash + 1) : url;
	if (!name.length) throw new Error(`invalid type url: ${url}`);
	return name;
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/empty_pb.js
const file_google_protobuf_empty = /*@__PURE__*/ fileDesc("Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw");

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/struct_pb.js
const file_google_protobuf_struct = /*@__PURE__*/ fileDesc("Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5GkUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEi6gEKBVZhbHVlEjAKCm51bGxfdmFsdWUYASABKA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSAASFgoMbnVtYmVyX3ZhbHVlGAIgASgBSAASFgoMc3RyaW5nX3ZhbHVlGAMgASgJSAASFAoKYm9vbF92YWx1ZRgEIAEoCEgAEi8KDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIABIwCgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAQgYKBGtpbmQiMwoJTGlzdFZhbHVlEiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZSobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8KE2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
const StructSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_struct, 0);
const ValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_struct, 1);
const ListValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_struct, 2);
var NullValue;
(function(NullValue) {
	NullValue[NullValue["NULL_VALUE"] = 0] = "NULL_VALUE";
})(NullValue || (NullValue = {}));

// node_modules/@bufbuild/protobuf/dist/esm/wkt/google/protobuf/wrappers_pb.js
const file_google_protobuf_wrappers = /*@__PURE__*/ fileDesc("Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUludDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoKQnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM");
const DoubleValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 0);
const FloatValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 1);
const Int64ValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 2);
const UInt64ValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 3);
const Int32ValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 4);
const UInt32ValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 5);
const BoolValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 6);
const StringValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 7);
const BytesValueSchema = /*@__PURE__*/ messageDesc(file_google_protobuf_wrappers, 8);

// node_modules/@bufbuild/protobuf/dist/esm/extensions.js
function getExtension(message, extension, options) {
	assertExtendee(extension, message);
	const ufs = filterUnknownFields(message.$unknown, extension);
	const [container, field, get] = createExtensionContainer(extension);
	const ctx = makeReadContext$1(options);
	for (const uf of ufs) readField(container, new BinaryReader(uf.data), field, uf.wireType, ctx);
	return get();
}
function setExtension(message, extension, value) {
	var _a;
	assertExtendee(extension, message);
	const ufs = ((_a = message.$unknown) !== null && _a !== void 0 ? _a : []).filter((uf) => uf.no !== extension.number);
	const [container, field] = createExtensionContainer(extension, value);
	const writer = new BinaryWriter();
	writeField(writer, { writeUnknownFields: true }, container, field);
	const reader = new BinaryReader(writer.finish());
	while (reader.pos < reader.len) {
		const [no, wireType] = reader.tag();
		const data = reader.skip(wireType, no);
		ufs.push({
			no,
			wireType,
			data
		});
	}
	message.$unknown = ufs;
}
function filterUnknownFields(unknownFields, extension) {
	if (unknownFields === void 0) return [];
	if (extension.fieldKind === "enum" || extension.fieldKind === "scalar") {
		for (let i = unknownFields.length - 1; i >= 0; --i) if (unknownFields[i].no == extension.number) return [unknownFields[i]];
		return [];
	}
	return unknownFields.filter((uf) => uf.no === extension.number);
}
function createExtensionContainer(extension, value) {
	const localName = extension.typeName;
	const field = Object.assign(Object.assign({}, extension), {
		kind: "field",
		parent: extension.extendee,
		localName
	});
	const desc = Object.assign(Object.assign({}, extension.extendee), {
		fields: [field],
		members: [field],
		oneofs: []
	});
	const container = create(desc, value !== void 0 ? { [localName]: value } : void 0);
	return [
		reflect(desc, container),
		field,
		() => {
			const value = container[localName];
			if (value === void 0) {
				const desc = extension.message;
				if (isWrapperDesc(desc)) return scalarZeroValue(desc.fields[0].scalar, desc.fields[0].longAsString);
				return create(desc);
			}
			return value;
		}
	];
}
function assertExtendee(extension, message) {
	if (extension.extendee.typeName != message.$typeName) throw new Error(`extension ${extension.typeName} can only be applied to message ${extension.extendee.typeName}`);
}

// node_modules/@bufbuild/protobuf/dist/esm/equals.js
function equals$1(schema, a, b, options) {
	if (a.$typeName != schema.typeName || b.$typeName != schema.typeName) return false;
	if (a === b) return true;
	return reflectEquals(reflect(schema, a), reflect(schema, b), options);
}
function reflectEquals(a, b, opts) {
	if (a.desc.typeName === "google.protobuf.Any" && (opts === null || opts === void 0 ? void 0 : opts.unpackAny) == true) return anyUnpackedEquals(a.message, b.message, opts);
	for (const f of a.fields) if (!fieldEquals(f, a, b, opts)) return false;
	if ((opts === null || opts === void 0 ? void 0 : opts.unknown) == true && !unknownEquals(a, b, opts.registry)) return false;
	if ((opts === null || opts === void 0 ? void 0 : opts.extensions) == true && !extensionsEquals(a, b, opts)) return false;
	return true;
}
function fieldEquals(f, a, b, opts) {
	if (!a.isSet(f) && !b.isSet(f)) return true;
	if (!a.isSet(f) || !b.isSet(f)) return false;
	switch (f.fieldKind) {
		case "scalar": return scalarEquals(f.scalar, a.get(f), b.get(f));
		case "enum": return a.get(f) === b.get(f);
		case "message": return reflectEquals(a.get(f), b.get(f), opts);
		case "map": {
			const mapA = a.get(f);
			const mapB = b.get(f);
			const keys = [];
			for (const k of mapA.keys()) {
				if (!mapB.has(k)) return false;
				keys.push(k);
			}
			for (const k of mapB.keys()) if (!mapA.has(k)) return false;
			for (const key of keys) {
				const va = mapA.get(key);
				const vb = mapB.get(key);
				if (va === vb) continue;
				switch (f.mapKind) {
					case "enum": return false;
					case "message":
						if (!reflectEquals(va, vb, opts)) return false;
						break;
					case "scalar": if (!scalarEquals(f.scalar, va, vb)) return false;
				}
			}
			break;
		}
		case "list": {
			const listA = a.get(f);
			const listB = b.get(f);
			if (listA.size != listB.size) return false;
			for (let i = 0; i < listA.size; i++) {
				const va = listA.get(i);
				const vb = listB.get(i);
				if (va === vb) continue;
				switch (f.listKind) {
					case "enum": return false;
					case "message":
						if (!reflectEquals(va, vb, opts)) return false;
						break;
					case "scalar": if (!scalarEquals(f.scalar, va, vb)) return false;
				}
			}
			break;
		}
	}
	return true;
}
function anyUnpackedEquals(a, b, opts) {
	if (a.typeUrl !== b.typeUrl) return false;
	const unpackedA = anyUnpack(a, opts.registry);
	const unpackedB = anyUnpack(b, opts.registry);
	if (unpackedA && unpackedB) {
		const schema = opts.registry.getMessage(unpackedA.$typeName);
		if (schema) return equals$1(schema, unpackedA, unpackedB, opts);
	}
	return scalarEquals(ScalarType.BYTES, a.value, b.value);
}
function unknownEquals(a, b, registry) {
	function getTrulyUnknown(msg, registry) {
		var _a;
		const u = (_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : [];
		return registry ? u.filter((uf) => !registry.getExtensionFor(msg.desc, uf.no)) : u;
	}
	const unknownA = getTrulyUnknown(a, registry);
	const unknownB = getTrulyUnknown(b, registry);
	if (unknownA.length != unknownB.length) return false;
	for (let i = 0; i < unknownA.length; i++) {
		const a = unknownA[i];
		const b = unknownB[i];
		if (a.no != b.no) return false;
		if (a.wireType != b.wireType) return false;
		if (!scalarEquals(ScalarType.BYTES, a.data, b.data)) return false;
	}
	return true;
}
function extensionsEquals(a, b, opts) {
	function getSetExtensions(msg, registry) {
		var _a;
		return ((_a = msg.getUnknown()) !== null && _a !== void 0 ? _a : []).map((uf) => registry.getExtensionFor(msg.desc, uf.no)).filter((e) => e != void 0).filter((e, index, arr) => arr.indexOf(e) === index);
	}
	const extensionsA = getSetExtensions(a, opts.registry);
	const extensionsB = getSetExtensions(b, opts.registry);
	if (extensionsA.length != extensionsB.length || extensionsA.some((e) => !extensionsB.includes(e))) return false;
	for (const extension of extensionsA) {
		const [containerA, field] = createExtensionContainer(extension, getExtension(a.message, extension));
		const [containerB] = createExtensionContainer(extension, getExtension(b.message, extension));
		if (!fieldEquals(field, containerA, containerB, opts)) return false;
	}
	return true;
}

// node_modules/@bufbuild/protobuf/dist/esm/wkt/json.js
const timestampMsMin = /*@__PURE__*/ Date.parse("0001-01-01T00:00:00Z");
const timestampMsMax = /*@__PURE__*/ Date.parse("9999-12-31T23:59:59Z");
const durationSecondsMin = -315576e6;
const durationSecondsMax = 315576e6;

// node_modules/@bufbuild/protobuf/dist/esm/to-json.js
const LEGACY_REQUIRED = 3;
const IMPLICIT$1 = 2;
const jsonWriteDefaults = {
	alwaysEmitImplicit: false,
	enumAsInteger: false,
	useProtoFieldName: false
};
function makeWriteOptions(options) {
	return options ? Object.assign(Object.assign({}, jsonWriteDefaults), options) : jsonWriteDefaults;
}
function toJson(schema, message, options) {
	return compiledWriter(schema)(makeWriteOptions(options), message);
}
const compiledWriters = /* @__PURE__ */ new WeakMap();
function compiledWriter(desc) {
	let compiled = compiledWriters.get(desc);
	if (compiled === void 0) compiled = compileMessage$1(desc);
	return compiled;
}
function compileMessage$1(desc) {
	const typeName = desc.typeName;
	const writeWkt = compileWkt$1(desc);
	if (writeWkt !== void 0) {
		const foreignField = desc.fields[0];
		const compiledWriter = (opts, message) => {
			if (message.$typeName !== typeName && foreignField !== void 0) throw new FieldError(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
			return writeWkt(opts, message);
		};
		compiledWriters.set(desc, compiledWriter);
		return compiledWriter;
	}
	const sortedFields = desc.fields.concat().sort((a, b) => a.number - b.number);
	const foreignField = sortedFields[0];
	const fieldWriters = [];
	const compiledWriter = (opts, message) => {
		if (message.$typeName !== typeName && foreignField !== void 0) throw new FieldError(foreignField, `cannot use ${foreignField} with message ${message.$typeName}`, "ForeignFieldError");
		const json = {};
		for (let i = 0; i < fieldWriters.length; i++) fieldWriters[i](opts, message, json);
		if (opts.registry) writeExtensions(json, opts, opts.registry, message, desc);
		return json;
	};
	compiledWriters.set(desc, compiledWriter);
	for (const field of sortedFields) {
		const writeField = compileField(field);
		fieldWriters.push(field.jsonName === "__proto__" || field.name === "__proto__" ? writeOwnKeys(writeField) : writeField);
	}
	return compiledWriter;
}
function writeOwnKeys(writeField) {
	return (opts, message, json) => {
		const tmp = Object.create(null);
		writeField(opts, message, tmp);
		for (const key of Object.keys(tmp)) setOwn(json, key, tmp[key]);
	};
}
function compileWkt$1(desc) {
	if (!desc.typeName.startsWith("google.protobuf.")) return;
	switch (desc.typeName) {
		case "google.protobuf.Any": return (opts, message) => anyToJson(message, opts);
		case "google.protobuf.Timestamp": return (opts, message) => timestampToJson(message);
		case "google.protobuf.Duration": return (opts, message) => durationToJson(message);
		case "google.protobuf.FieldMask": return (opts, message) => fieldMaskToJson(message);
		case "google.protobuf.Struct": return (opts, message) => structToJson(message);
		case "google.protobuf.Value": return (opts, message) => valueToJson(message);
		case "google.protobuf.ListValue": return (opts, message) => listValueToJson(message);
		default:
			if (isWrapperDesc(desc)) {
				const valueField = desc.fields[0];
				const localName = valueField.localName;
				const zero = scalarZeroValue(valueField.scalar, false);
				const writeScalar = compileScalarValue(valueField);
				return (opts, message) => {
					const value = message[localName];
					return writeScalar(opts, value === void 0 ? zero : value);
				};
			}
			return;
	}
}
function compileField(field) {
	switch (field.fieldKind) {
		case "scalar":
		case "enum":
		case "message": return compileSingularField(field);
		case "list":
		case "map": {
			const writeValue = field.fieldKind == "list" ? compileListValue(field) : compileMapValue(field);
			const protoName = field.name;
			const jsonKey = field.jsonName;
			const localName = field.localName;
			return (opts, message, json) => {
				const value = writeValue(opts, message[localName]);
				if (value !== void 0) json[opts.useProtoFieldName ? protoName : jsonKey] = value;
			};
		}
	}
}
function compileSingularField(field) {
	const writeValue = compileSingularValue(field);
	const protoName = field.name;
	const jsonKey = field.jsonName;
	const localName = field.localName;
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (opts, message, json) => {
			const oneof = message[oneofLocalName];
			if (oneof.case === localName) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, oneof.value);
		};
	}
	if (field.presence != IMPLICIT$1) {
		const requiredError = field.presence == LEGACY_REQUIRED ? `cannot encode ${field} to JSON: required field not set` : void 0;
		return (opts, message, json) => {
			const value = message[localName];
			if (value !== void 0 && Object.prototype.hasOwnProperty.call(message, localName)) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
			else if (requiredError !== void 0) throw new Error(requiredError);
		};
	}
	if (field.fieldKind == "enum") {
		const zero = field.enum.values[0].number;
		return (opts, message, json) => {
			const value = message[localName];
			if (value !== zero || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
	}
	switch (field.scalar) {
		case ScalarType.BOOL: return (opts, message, json) => {
			const value = message[localName];
			if (value !== false || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
		case ScalarType.STRING: return (opts, message, json) => {
			const value = message[localName];
			if (value !== "" || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
		case ScalarType.BYTES: return (opts, message, json) => {
			const value = message[localName];
			if (!(value instanceof Uint8Array) || value.byteLength > 0 || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: return (opts, message, json) => {
			const value = message[localName];
			if (!Object.is(value, 0) || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
		default: return (opts, message, json) => {
			const value = message[localName];
			if (value != 0 || opts.alwaysEmitImplicit) json[opts.useProtoFieldName ? protoName : jsonKey] = writeValue(opts, value);
		};
	}
}
function compileFieldValue(field) {
	switch (field.fieldKind) {
		case "scalar":
		case "enum":
		case "message": return compileSingularValue(field);
		case "list": return compileListValue(field);
		case "map": return compileMapValue(field);
	}
}
function compileSingularValue(field) {
	switch (field.fieldKind) {
		case "scalar": return compileScalarValue(field);
		case "enum": return compileEnumValue(field);
		case "message": return compileMessageValue(field);
	}
}
function compileMessageValue(field) {
	const { toMessage } = localMessageMapper(field);
	const writeMessage = compiledWriter(field.message);
	return (opts, value) => writeMessage(opts, toMessage(value));
}
function compileListValue(field) {
	const writeItem = compileListItemValue(field);
	return (opts, value) => {
		const items = value;
		if (items.length == 0 && !opts.alwaysEmitImplicit) return;
		const jsonArray = [];
		for (let i = 0; i < items.length; i++) jsonArray.push(writeItem(opts, items[i]));
		return jsonArray;
	};
}
function compileListItemValue(field) {
	switch (field.listKind) {
		case "scalar": return compileScalarValue(field);
		case "enum": return compileEnumValue(field);
		case "message": return compileMessageValue(field);
	}
}
function compileMapValue(field) {
	const writeMapValue = compileMapEntryValue(field);
	return (opts, value) => {
		const record = value;
		const keys = Object.keys(record);
		if (keys.length == 0 && !opts.alwaysEmitImplicit) return;
		const jsonObject = {};
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			setOwn(jsonObject, key, writeMapValue(opts, record[key]));
		}
		return jsonObject;
	};
}
function compileMapEntryValue(field) {
	switch (field.mapKind) {
		case "scalar": return compileScalarValue(field);
		case "enum": return compileEnumValue(field);
		case "message": return compileMessageValue(field);
	}
}
function compileEnumValue(field) {
	const desc = field.enum;
	if (desc.typeName == "google.protobuf.NullValue") return (opts, value) => {
		if (typeof value != "number") throw errorEnumValue(desc, value);
		return null;
	};
	return (opts, value) => {
		var _a, _b;
		if (typeof value != "number") throw errorEnumValue(desc, value);
		if (opts.enumAsInteger) return value;
		return (_b = (_a = desc.value[value]) === null || _a === void 0 ? void 0 : _a.jsonName) !== null && _b !== void 0 ? _b : value;
	};
}
function errorEnumValue(desc, value) {
	return /* @__PURE__ */ new Error(`cannot encode ${desc} to JSON: expected number, got ${formatVal(value)}`);
}
function compileScalarValue(field) {
	switch (field.scalar) {
		case ScalarType.INT32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32:
		case ScalarType.FIXED32:
		case ScalarType.UINT32: return (opts, value) => {
			if (typeof value != "number") throw errorScalarValue(field, value);
			return value;
		};
		case ScalarType.FLOAT:
		case ScalarType.DOUBLE: return (opts, value) => {
			if (typeof value != "number") throw errorScalarValue(field, value);
			if (Number.isNaN(value)) return "NaN";
			if (value === Number.POSITIVE_INFINITY) return "Infinity";
			if (value === Number.NEGATIVE_INFINITY) return "-Infinity";
			return value;
		};
		case ScalarType.STRING: return (opts, value) => {
			if (typeof value != "string") throw errorScalarValue(field, value);
			return value;
		};
		case ScalarType.BOOL: return (opts, value) => {
			if (typeof value != "boolean") throw errorScalarValue(field, value);
			return value;
		};
		case ScalarType.UINT64:
		case ScalarType.FIXED64:
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64: return (opts, value) => {
			if (typeof value == "bigint" || typeof value == "string" || typeof value == "number" && Number.isInteger(value)) return value.toString();
			throw errorScalarValue(field, value);
		};
		case ScalarType.BYTES: return (opts, value) => {
			if (value instanceof Uint8Array) return base64Encode(value);
			throw errorScalarValue(field, value);
		};
	}
}
function errorScalarValue(field, value) {
	var _a;
	return /* @__PURE__ */ new Error(`cannot encode ${field} to JSON: ${(_a = checkField(field, value)) === null || _a === void 0 ? void 0 : _a.message}`);
}
function writeExtensions(json, opts, registry, message, desc) {
	const unknown = message.$unknown;
	if (unknown === void 0) return;
	const tagSeen = /* @__PURE__ */ new Set();
	for (let i = 0; i < unknown.length; i++) {
		const { no } = unknown[i];
		if (!tagSeen.has(no)) {
			tagSeen.add(no);
			const extension = registry.getExtensionFor(desc, no);
			if (!extension) continue;
			const value = getExtension(message, extension);
			const [container, field] = createExtensionContainer(extension, value);
			const local = container[unsafeLocal];
			const jsonValue = compileFieldValue(field)(opts, local[field.localName]);
			if (jsonValue !== void 0) json[extension.jsonName] = jsonValue;
		}
	}
}
function anyToJson(val, opts) {
	if (val.typeUrl === "") return {};
	const { registry } = opts;
	let message;
	let desc;
	if (registry) {
		message = anyUnpack(val, registry);
		if (message) desc = registry.getMessage(message.$typeName);
	}
	if (!desc || !message) throw new Error(`cannot encode message ${val.$typeName} to JSON: "${val.typeUrl}" is not in the type registry`);
	const json = hasCustomJsonRepresentation(desc) ? { value: compiledWriter(desc)(opts, message) } : compiledWriter(desc)(opts, message);
	json["@type"] = val.typeUrl;
	return json;
}
function durationToJson(val) {
	const seconds = Number(val.seconds);
	const nanos = val.nanos;
	if (seconds > 315576e6 || seconds < -315576e6) throw new Error(`cannot encode message ${val.$typeName} to JSON: value out of range`);
	if (seconds > 0 && nanos < 0 || seconds < 0 && nanos > 0) throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos sign must match seconds sign`);
	let text = val.seconds.toString();
	if (nanos !== 0) {
		let nanosStr = Math.abs(nanos).toString();
		nanosStr = "0".repeat(9 - nanosStr.length) + nanosStr;
		if (nanosStr.substring(3) === "000000") nanosStr = nanosStr.substring(0, 3);
		else if (nanosStr.substring(6) === "000") nanosStr = nanosStr.substring(0, 6);
		text += "." + nanosStr;
		if (nanos < 0 && seconds == 0) text = "-" + text;
	}
	return text + "s";
}
function fieldMaskToJson(val) {
	return val.paths.map((p) => {
		if (protoSnakeCase(protoCamelCase(p)) !== p) throw new Error(`cannot encode message ${val.$typeName} to JSON: lowerCamelCase of path name "${p}" is irreversible`);
		return protoCamelCase(p);
	}).join(",");
}
function structToJson(val) {
	const json = {};
	const keys = Object.keys(val.fields);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		setOwn(json, key, valueToJson(val.fields[key]));
	}
	return json;
}
function valueToJson(val) {
	switch (val.kind.case) {
		case "nullValue": return null;
		case "numberValue":
			if (!Number.isFinite(val.kind.value)) throw new Error(`${val.$typeName} cannot be NaN or Infinity`);
			return val.kind.value;
		case "boolValue": return val.kind.value;
		case "stringValue": return val.kind.value;
		case "structValue": return structToJson(val.kind.value);
		case "listValue": return listValueToJson(val.kind.value);
		default: throw new Error(`${val.$typeName} must have a value`);
	}
}
function listValueToJson(val) {
	return val.values.map(valueToJson);
}
function timestampToJson(val) {
	const ms = Number(val.seconds) * 1e3;
	if (ms < timestampMsMin || ms > timestampMsMax) throw new Error(`cannot encode message ${val.$typeName} to JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
	if (val.nanos < 0) throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos must not be negative`);
	if (val.nanos > 999999999) throw new Error(`cannot encode message ${val.$typeName} to JSON: nanos must not be greater than 999999999`);
	let z = "Z";
	if (val.nanos > 0) {
		const nanosStr = (val.nanos + 1e9).toString().substring(1);
		if (nanosStr.substring(3) === "000000") z = "." + nanosStr.substring(0, 3) + "Z";
		else if (nanosStr.substring(6) === "000") z = "." + nanosStr.substring(0, 6) + "Z";
		else z = "." + nanosStr + "Z";
	}
	return new Date(ms).toISOString().replace(".000Z", z);
}

// node_modules/@bufbuild/protobuf/dist/esm/from-json.js
const IMPLICIT = 2;
function makeReadContext(options) {
	return Object.assign(Object.assign({
		ignoreUnknownFields: false,
		recursionLimit: 100
	}, options), { depth: 0 });
}
function fromJson(schema, json, options) {
	const message = create(schema);
	readMessage(schema, message, json, options);
	return message;
}
function readMessage(schema, message, json, options) {
	try {
		compiledReader(schema)(message, json, makeReadContext(options));
	} catch (e) {
		if (isFieldError(e)) throw new Error(`cannot decode ${e.field()} from JSON: ${e.message}`, { cause: e });
		throw e;
	}
}
const compiledReaders = /* @__PURE__ */ new WeakMap();
function compiledReader(desc) {
	let compiled = compiledReaders.get(desc);
	if (compiled === void 0) compiled = compileMessage(desc);
	return compiled;
}
function compileMessage(desc) {
	const descString = String(desc);
	const readWkt = compileWkt(desc);
	if (readWkt !== void 0) {
		const compiled = (message, json, ctx) => {
			if (++ctx.depth > ctx.recursionLimit) throw new Error(`cannot decode ${descString} from JSON: maximum recursion depth of ${ctx.recursionLimit} reached`);
			readWkt(message, json, ctx);
			ctx.depth--;
		};
		compiledReaders.set(desc, compiled);
		return compiled;
	}
	const typeName = desc.typeName;
	const fieldsByJsonKey = /* @__PURE__ */ new Map();
	const compiled = (message, json, ctx) => {
		var _a;
		if (++ctx.depth > ctx.recursionLimit) throw new Error(`cannot decode ${descString} from JSON: maximum recursion depth of ${ctx.recursionLimit} reached`);
		if (json == null || Array.isArray(json) || typeof json != "object") throw new Error(`cannot decode ${descString} from JSON: ${formatVal(json)}`);
		const oneofSeen = /* @__PURE__ */ new Map();
		const fieldSeen = /* @__PURE__ */ new Set();
		const jsonKeys = Object.keys(json);
		for (let i = 0; i < jsonKeys.length; i++) {
			const jsonKey = jsonKeys[i];
			const jsonValue = json[jsonKey];
			const entry = fieldsByJsonKey.get(jsonKey);
			if (entry !== void 0) {
				const field = entry.field;
				if (fieldSeen.has(field)) throw new FieldError(field, "set multiple times");
				fieldSeen.add(field);
				if (entry.oneofScalarNullSkip && jsonValue === null) continue;
				if (entry.oneof) {
					const seen = oneofSeen.get(entry.oneof);
					if (seen !== void 0) throw new FieldError(entry.oneof, `oneof set multiple times by ${seen.name} and ${field.name}`);
					oneofSeen.set(entry.oneof, field);
				}
				entry.read(message, jsonValue, ctx);
			} else {
				const extension = jsonKey.startsWith("[") && jsonKey.endsWith("]") ? (_a = ctx.registry) === null || _a === void 0 ? void 0 : _a.getExtension(jsonKey.substring(1, jsonKey.length - 1)) : void 0;
				if ((extension === null || extension === void 0 ? void 0 : extension.extendee.typeName) == typeName) {
					const [container, field, get] = createExtensionContainer(extension);
					compileFieldReader(field)(container[unsafeLocal], jsonValue, ctx);
					setExtension(message, extension, get());
				}
				if (extension === void 0 && !ctx.ignoreUnknownFields) throw new Error(`cannot decode ${descString} from JSON: key "${jsonKey}" is unknown`);
			}
		}
		ctx.depth--;
	};
	compiledReaders.set(desc, compiled);
	for (const field of desc.fields) {
		const entry = {
			read: compileFieldReader(field),
			field,
			oneof: field.oneof,
			oneofScalarNullSkip: field.oneof !== void 0 && field.fieldKind == "scalar"
		};
		fieldsByJsonKey.set(field.name, entry).set(field.jsonName, entry);
	}
	return compiled;
}
function compileWkt(desc) {
	if (!desc.typeName.startsWith("google.protobuf.")) return;
	switch (desc.typeName) {
		case "google.protobuf.Any": return (message, json, ctx) => anyFromJson(message, json, ctx);
		case "google.protobuf.Timestamp": return (message, json) => timestampFromJson(message, json);
		case "google.protobuf.Duration": return (message, json) => durationFromJson(message, json);
		case "google.protobuf.FieldMask": return (message, json) => fieldMaskFromJson(message, json);
		case "google.protobuf.Struct": return (message, json, ctx) => structFromJson(message, json, ctx);
		case "google.protobuf.Value": return (message, json, ctx) => valueFromJson(message, json, ctx);
		case "google.protobuf.ListValue": return (message, json, ctx) => listValueFromJson(message, json, ctx);
		default:
			if (isWrapperDesc(desc)) {
				const valueField = desc.fields[0];
				const localName = valueField.localName;
				const scalar = valueField.scalar;
				const longAsString = valueField.longAsString;
				const readScalar = compileScalarConverter(valueField);
				return (message, json) => {
					if (json === null) message[localName] = scalarZeroValue(scalar, longAsString);
					else message[localName] = readScalar(json);
				};
			}
			return;
	}
}
function compileFieldReader(field) {
	switch (field.fieldKind) {
		case "scalar": return compileScalarFieldReader(field);
		case "enum": return compileEnumFieldReader(field);
		case "message": return compileMessageFieldReader(field);
		case "list": return compileListFieldReader(field);
		case "map": return compileMapFieldReader(field);
	}
}
function compileScalarFieldReader(field) {
	const readScalar = compileScalarConverter(field);
	const localName = field.localName;
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (message, json) => {
			message[oneofLocalName] = {
				case: localName,
				value: readScalar(json)
			};
		};
	}
	const clear = compileClear(field);
	return (message, json) => {
		if (json === null) clear(message);
		else message[localName] = readScalar(json);
	};
}
function compileClear(field) {
	const localName = field.localName;
	if (field.presence != IMPLICIT) return (message) => {
		delete message[localName];
	};
	if (field.fieldKind == "enum") {
		const zero = field.enum.values[0].number;
		return (message) => {
			message[localName] = zero;
		};
	}
	const scalar = field.scalar;
	const longAsString = field.longAsString;
	return (message) => {
		message[localName] = scalarZeroValue(scalar, longAsString);
	};
}
function compileEnumFieldReader(field) {
	const readEnumValue = compileEnumConverter(field.enum);
	const checkEnum = compileEnumCheck(field.enum);
	const localName = field.localName;
	const nullResets = field.enum.typeName != "google.protobuf.NullValue";
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (message, json, ctx) => {
			if (json === null && nullResets) {
				if (message[oneofLocalName].case === localName) message[oneofLocalName] = { case: void 0 };
				return;
			}
			const value = readEnumValue(json, ctx.ignoreUnknownFields);
			if (value === tokenIgnoredUnknownEnum) return;
			const check = checkEnum(value);
			if (check !== true) throw new FieldError(field, reasonSingular(field, value, check));
			message[oneofLocalName] = {
				case: localName,
				value
			};
		};
	}
	const clear = compileClear(field);
	return (message, json, ctx) => {
		if (json === null && nullResets) {
			clear(message);
			return;
		}
		const value = readEnumValue(json, ctx.ignoreUnknownFields);
		if (value === tokenIgnoredUnknownEnum) return;
		const check = checkEnum(value);
		if (check !== true) throw new FieldError(field, reasonSingular(field, value, check));
		message[localName] = value;
	};
}
function compileMessageFieldReader(field) {
	const localName = field.localName;
	const { toMessage, toLocal } = localMessageMapper(field);
	const readChild = compiledReader(field.message);
	const nullResets = field.message.typeName != "google.protobuf.Value";
	if (field.oneof) {
		const oneofLocalName = field.oneof.localName;
		return (message, json, ctx) => {
			const oneof = message[oneofLocalName];
			if (json === null && nullResets) {
				if (oneof.case === localName) message[oneofLocalName] = { case: void 0 };
				return;
			}
			const child = toMessage(oneof.case === localName ? oneof.value : void 0);
			readChild(child, json, ctx);
			message[oneofLocalName] = {
				case: localName,
				value: toLocal(child)
			};
		};
	}
	return (message, json, ctx) => {
		if (json === null && nullResets) {
			delete message[localName];
			return;
		}
		const child = toMessage(message[localName]);
		readChild(child, json, ctx);
		message[localName] = toLocal(child);
	};
}
function compileListFieldReader(field) {
	const localName = field.localName;
	const readItem = compileListItemReader(field);
	return (message, json, ctx) => {
		if (json === null) return;
		if (!Array.isArray(json)) throw new FieldError(field, "expected Array, got " + formatVal(json));
		const items = message[localName];
		for (let i = 0; i < json.length; i++) {
			const value = readItem(json[i], ctx, items.length);
			if (value !== tokenIgnoredUnknownEnum) items.push(value);
		}
	};
}
function compileListItemReader(field) {
	switch (field.listKind) {
		case "scalar": {
			const parseScalar = compileScalarParse(field);
			const checkValue = checkScalarValue(field.scalar);
			const toLocal = compileScalarToLocal(field);
			return (json, ctx, index) => {
				if (json === null) throw new FieldError(field, "list item must not be null");
				const value = parseScalar(json);
				const check = checkValue(value);
				if (check !== true) throw new FieldError(field, `list item #${index + 1}: ${reasonSingular(field, value, check)}`);
				return toLocal(value);
			};
		}
		case "enum": {
			const readEnumValue = compileEnumConverter(field.enum);
			const checkEnum = compileEnumCheck(field.enum);
			const nullResets = field.enum.typeName != "google.protobuf.NullValue";
			return (json, ctx, index) => {
				if (json === null && nullResets) throw new FieldError(field, "list item must not be null");
				const value = readEnumValue(json, ctx.ignoreUnknownFields);
				if (value === tokenIgnoredUnknownEnum) return value;
				const check = checkEnum(value);
				if (check !== true) throw new FieldError(field, `list item #${index + 1}: ${reasonSingular(field, value, check)}`);
				return value;
			};
		}
		case "message": {
			const { toMessage, toLocal } = localMessageMapper(field);
			const readChild = compiledReader(field.message);
			const nullResets = field.message.typeName != "google.protobuf.Value";
			return (json, ctx) => {
				if (json === null && nullResets) throw new FieldError(field, "list item must not be null");
				const child = toMessage(void 0);
				readChild(child, json, ctx);
				return toLocal(child);
			};
		}
	}
}
function compileMapFieldReader(field) {
	const localName = field.localName;
	const mapKey = field.mapKey;
	const parseMapKey = compileMapKeyParse(mapKey);
	const checkMapKey = checkScalarValue(mapKey);
	let parseValue;
	let checkValue;
	let toLocalValue = (value) => value;
	let nullResets = true;
	switch (field.mapKind) {
		case "scalar":
			parseValue = compileScalarParse(field);
			checkValue = checkScalarValue(field.scalar);
			toLocalValue = compileScalarToLocal(field);
			break;
		case "enum": {
			const readEnumValue = compileEnumConverter(field.enum);
			parseValue = (json, ctx) => readEnumValue(json, ctx.ignoreUnknownFields);
			checkValue = compileEnumCheck(field.enum);
			nullResets = field.enum.typeName != "google.protobuf.NullValue";
			break;
		}
		case "message": {
			const { toMessage, toLocal } = localMessageMapper(field);
			const readChild = compiledReader(field.message);
			nullResets = field.message.typeName != "google.protobuf.Value";
			parseValue = (json, ctx) => {
				const child = toMessage(void 0);
				readChild(child, json, ctx);
				return toLocal(child);
			};
			break;
		}
	}
	return (message, json, ctx) => {
		if (json === null) return;
		if (typeof json != "object" || Array.isArray(json)) throw new FieldError(field, "expected object, got " + formatVal(json));
		const record = message[localName];
		const seen = /* @__PURE__ */ new Set();
		const jsonMapKeys = Object.keys(json);
		for (let i = 0; i < jsonMapKeys.length; i++) {
			const jsonMapKey = jsonMapKeys[i];
			const jsonMapValue = json[jsonMapKey];
			const key = parseMapKey(jsonMapKey);
			if (seen.has(key)) throw new FieldError(field, `duplicate map key "${jsonMapKey}"`);
			seen.add(key);
			if (jsonMapValue === null && nullResets) throw new FieldError(field, "map value must not be null");
			const value = parseValue(jsonMapValue, ctx);
			if (value === tokenIgnoredUnknownEnum) continue;
			const checkKey = checkMapKey(key);
			if (checkKey !== true) throw new FieldError(field, `invalid map key: ${reasonSingular({ scalar: mapKey }, key, checkKey)}`);
			if (checkValue !== void 0) {
				const check = checkValue(value);
				if (check !== true) throw new FieldError(field, `map entry ${formatVal(key)}: ${reasonSingular(field, value, check)}`);
			}
			setOwn(record, key, toLocalValue(value));
		}
	};
}
const tokenIgnoredUnknownEnum = Symbol();
function compileEnumConverter(desc) {
	const zero = desc.values[0].number;
	const numbers = /* @__PURE__ */ new Map();
	for (const value of desc.values) numbers.set(value.jsonName, value.number);
	for (const value of desc.values) numbers.set(value.name, value.number);
	return (json, ignoreUnknownFields) => {
		if (json === null) return zero;
		switch (typeof json) {
			case "number":
				if (Number.isInteger(json)) return json;
				break;
			case "string": {
				const number = numbers.get(json);
				if (number !== void 0) return number;
				if (ignoreUnknownFields) return tokenIgnoredUnknownEnum;
				break;
			}
		}
		throw new Error(`cannot decode ${desc} from JSON: ${formatVal(json)}`);
	};
}
function compileEnumCheck(desc) {
	if (desc.open) return checkScalarValue(ScalarType.INT32);
	const values = desc.values;
	return (value) => values.some((v) => v.number === value);
}
function compileScalarConverter(field) {
	const parseScalar = compileScalarParse(field);
	const checkValue = checkScalarValue(field.scalar);
	const toLocal = compileScalarToLocal(field);
	return (json) => {
		const value = parseScalar(json);
		const check = checkValue(value);
		if (check !== true) throw new FieldError(field, reasonSingular(field, value, check));
		return toLocal(value);
	};
}
function compileScalarParse(field) {
	switch (field.scalar) {
		case ScalarType.DOUBLE:
		case ScalarType.FLOAT: return (json) => {
			if (json === "NaN") return NaN;
			if (json === "Infinity") return Number.POSITIVE_INFINITY;
			if (json === "-Infinity") return Number.NEGATIVE_INFINITY;
			if (typeof json == "number") {
				if (Number.isNaN(json)) throw new FieldError(field, "unexpected NaN number");
				if (!Number.isFinite(json)) throw new FieldError(field, "unexpected infinite number");
				return json;
			}
			if (typeof json == "string") {
				if (json === "") return json;
				if (json.trim().length !== json.length) return json;
				const float = Number(json);
				if (!Number.isFinite(float)) return json;
				return float;
			}
			return json;
		};
		case ScalarType.INT32:
		case ScalarType.FIXED32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32:
		case ScalarType.UINT32: return int32FromJson;
		case ScalarType.BYTES: return (json) => {
			if (typeof json == "string") {
				if (json === "") return /* @__PURE__ */ new Uint8Array(0);
				try {
					return base64Decode(json);
				} catch (e) {
					const message = e instanceof Error ? e.message : String(e);
					throw new FieldError(field, message);
				}
			}
			return json;
		};
		default: return (json) => json;
	}
}
function compileScalarToLocal(field) {
	const longAsString = field.fieldKind !== "map" && field.longAsString;
	switch (field.scalar) {
		case ScalarType.INT64:
		case ScalarType.SFIXED64:
		case ScalarType.SINT64:
			if (longAsString) return (value) => String(value);
			return (value) => typeof value == "string" || typeof value == "number" ? protoInt64.parse(value) : value;
		case ScalarType.FIXED64:
		case ScalarType.UINT64:
			if (longAsString) return (value) => String(value);
			return (value) => typeof value == "string" || typeof value == "number" ? protoInt64.uParse(value) : value;
		default: return (value) => value;
	}
}
function compileMapKeyParse(type) {
	switch (type) {
		case ScalarType.BOOL: return (jsonString) => {
			switch (jsonString) {
				case "true": return true;
				case "false": return false;
			}
			return jsonString;
		};
		case ScalarType.INT32:
		case ScalarType.FIXED32:
		case ScalarType.UINT32:
		case ScalarType.SFIXED32:
		case ScalarType.SINT32: return int32FromJson;
		case ScalarType.INT64:
		case ScalarType.SINT64:
		case ScalarType.SFIXED64:
		case ScalarType.UINT64:
		case ScalarType.FIXED64: return (jsonString) => /^-?0+$/.test(jsonString) ? "0" : jsonString.replace(/^(-?)0+(?=\d)/, "$1");
		default: return (jsonString) => jsonString;
	}
}
function int32FromJson(json) {
	if (typeof json == "string") {
		if (json === "") return json;
		if (json.trim().length !== json.length) return json;
		const num = Number(json);
		if (Number.isNaN(num)) return json;
		return num;
	}
	return json;
}
function anyFromJson(any, json, ctx) {
	var _a;
	if (json === null || Array.isArray(json) || typeof json != "object") throw new Error(`cannot decode message ${any.$typeName} from JSON: expected object but got ${formatVal(json)}`);
	if (Object.keys(json).length == 0) return;
	const typeUrl = json["@type"];
	if (typeof typeUrl != "string" || typeUrl == "") throw new Error(`cannot decode message ${any.$typeName} from JSON: "@type" is empty`);
	const typeName = typeUrl.includes("/") ? typeUrl.substring(typeUrl.lastIndexOf("/") + 1) : typeUrl;
	if (!typeName.length) throw new Error(`cannot decode message ${any.$typeName} from JSON: "@type" is invalid`);
	const desc = (_a = ctx.registry) === null || _a === void 0 ? void 0 : _a.getMessage(typeName);
	if (!desc) throw new Error(`cannot decode message ${any.$typeName} from JSON: ${typeUrl} is not in the type registry`);
	const message = create(desc);
	if (hasCustomJsonRepresentation(desc) && Object.prototype.hasOwnProperty.call(json, "value")) compiledReader(desc)(message, json.value, ctx);
	else {
		const copy = {};
		for (const key of Object.keys(json)) if (key !== "@type") setOwn(copy, key, json[key]);
		compiledReader(desc)(message, copy, ctx);
	}
	anyPack(desc, message, any);
}
function timestampFromJson(timestamp, json) {
	if (typeof json !== "string") throw new Error(`cannot decode message ${timestamp.$typeName} from JSON: ${formatVal(json)}`);
	const matches = json.match(/^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-][0-9][0-9]:[0-9][0-9]))$/);
	if (!matches) throw new Error(`cannot decode message ${timestamp.$typeName} from JSON: invalid RFC 3339 string`);
	const ms = Date.parse(matches[1] + "-" + matches[2] + "-" + matches[3] + "T" + matches[4] + ":" + matches[5] + ":" + matches[6] + (matches[8] ? matches[8] : "Z"));
	if (Number.isNaN(ms)) throw new Error(`cannot decode message ${timestamp.$typeName} from JSON: invalid RFC 3339 string`);
	if (ms < timestampMsMin || ms > timestampMsMax) throw new Error(`cannot decode message ${timestamp.$typeName} from JSON: must be from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z inclusive`);
	timestamp.seconds = protoInt64.parse(ms / 1e3);
	timestamp.nanos = 0;
	if (matches[7]) timestamp.nanos = parseInt("1" + matches[7] + "0".repeat(9 - matches[7].length)) - 1e9;
}
function durationFromJson(duration, json) {
	if (typeof json !== "string") throw new Error(`cannot decode message ${duration.$typeName} from JSON: ${formatVal(json)}`);
	const match = json.match(/^(-?[0-9]+)(?:\.([0-9]+))?s/);
	if (match === null) throw new Error(`cannot decode message ${duration.$typeName} from JSON: ${formatVal(json)}`);
	const longSeconds = Number(match[1]);
	if (longSeconds > 315576e6 || longSeconds < -315576e6) throw new Error(`cannot decode message ${duration.$typeName} from JSON: ${formatVal(json)}`);
	duration.seconds = protoInt64.parse(longSeconds);
	if (typeof match[2] !== "string") return;
	const nanosStr = match[2] + "0".repeat(9 - match[2].length);
	duration.nanos = parseInt(nanosStr);
	if (longSeconds < 0 || Object.is(longSeconds, -0)) duration.nanos = -duration.nanos;
}
function fieldMaskFromJson(fieldMask, json) {
	if (typeof json !== "string") throw new Error(`cannot decode message ${fieldMask.$typeName} from JSON: ${formatVal(json)}`);
	if (json === "") return;
	fieldMask.paths = json.split(",").map((path) => {
		if (path.includes("_")) throw new Error(`cannot decode message ${fieldMask.$typeName} from JSON: path names must be lowerCamelCase`);
		return protoSnakeCase(path);
	});
}
function structFromJson(struct, json, ctx) {
	if (typeof json != "object" || json == null || Array.isArray(json)) throw new Error(`cannot decode message ${struct.$typeName} from JSON ${formatVal(json)}`);
	const keys = Object.keys(json);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const parsedValue = create(ValueSchema);
		valueFromJson(parsedValue, json[key], ctx);
		setOwn(struct.fields, key, parsedValue);
	}
}
function valueFromJson(value, json, ctx) {
	if (++ctx.depth > ctx.recursionLimit) throw new Error(`cannot decode ${value.$typeName} from JSON: maximum recursion depth of ${ctx.recursionLimit} reached`);
	switch (typeof json) {
		case "number":
			value.kind = {
				case: "numberValue",
				value: json
			};
			break;
		case "string":
			value.kind = {
				case: "stringValue",
				value: json
			};
			break;
		case "boolean":
			value.kind = {
				case: "boolValue",
				value: json
			};
			break;
		case "object":
			if (json === null) value.kind = {
				case: "nullValue",
				value: NullValue.NULL_VALUE
			};
			else if (Array.isArray(json)) {
				const listValue = create(ListValueSchema);
				listValueFromJson(listValue, json, ctx);
				value.kind = {
					case: "listValue",
					value: listValue
				};
			} else {
				const struct = create(StructSchema);
				structFromJson(struct, json, ctx);
				value.kind = {
					case: "structValue",
					value: struct
				};
			}
			break;
		default: throw new Error(`cannot decode message ${value.$typeName} from JSON ${formatVal(json)}`);
	}
	ctx.depth--;
	return value;
}
function listValueFromJson(listValue, json, ctx) {
	if (!Array.isArray(json)) throw new Error(`cannot decode message ${listValue.$typeName} from JSON ${formatVal(json)}`);
	for (let i = 0; i < json.length; i++) {
		const value = create(ValueSchema);
		valueFromJson(value, json[i], ctx);
		listValue.values.push(value);
	}
}

// node_modules/@bufbuild/cel/dist/esm/proto.js
function celFromScalar(type, v) {
	switch (type) {
		case ScalarType.UINT32:
		case ScalarType.UINT64:
		case ScalarType.FIXED32:
		case ScalarType.FIXED64: return celUint(BigInt(v));
		case ScalarType.INT32:
		case ScalarType.SINT32:
		case ScalarType.SFIXED32: return BigInt(v);
		default: return v;
	}
}

// node_modules/@bufbuild/cel/dist/esm/list.js
const privateSymbol$6 = Symbol.for("@bufbuild/cel/list");
function celList(arrayOrReflectList) {
	if (isReflectList(arrayOrReflectList)) return new RepeatedFieldList(arrayOrReflectList);
	return new ArrayList(arrayOrReflectList);
}
function celListConcat(...lists) {
	return new ConcatList(lists);
}
function isCelList(v) {
	return typeof v === "object" && v !== null && privateSymbol$6 in v;
}
var ArrayList = class {
	_array;
	[privateSymbol$6] = {};
	constructor(_array) {
		this._array = _array;
	}
	get size() {
		return this._array.length;
	}
	get(index) {
		if (index < 0 || index >= this.size) return;
		return toCel(this._array[index]);
	}
	*values() {
		for (const element of this._array.values()) yield toCel(element);
	}
	[Symbol.iterator]() {
		return this.values();
	}
};
var RepeatedFieldList = class {
	_list;
	[privateSymbol$6] = {};
	constructor(_list) {
		this._list = _list;
	}
	get size() {
		return this._list.size;
	}
	get(index) {
		const val = this._list.get(index);
		if (val === void 0) return;
		return celFromListElem(this._list.field(), val);
	}
	*values() {
		for (const val of this._list) yield celFromListElem(this._list.field(), val);
	}
	[Symbol.iterator]() {
		return this.values();
	}
};
var ConcatList = class {
	_lists;
	[privateSymbol$6] = {};
	_size;
	constructor(_lists) {
		this._lists = _lists;
		let size = 0;
		for (const list of _lists) size += list.size;
		this._size = size;
	}
	get size() {
		return this._size;
	}
	get(index) {
		if (index < 0 || index >= this.size) return;
		for (const list of this._lists) {
			if (index < list.size) return list.get(index);
			index = index - list.size;
		}
	}
	*values() {
		for (const list of this._lists) yield* list.values();
	}
	[Symbol.iterator]() {
		return this.values();
	}
};
function celFromListElem(desc, v) {
	switch (desc.listKind) {
		case "enum": return BigInt(v);
		case "message": return reflectMsgToCel(v);
		case "scalar": return celFromScalar(desc.scalar, v);
	}
}
const EMPTY_LIST = celList([]);

// node_modules/@bufbuild/cel/dist/esm/eval.js
const contextStack = [];
function setEvalContext(context) {
	contextStack.push(context);
	return () => contextStack.pop();
}
function getEvalContext() {
	if (contextStack.length === 0) throw new Error("cannot use `getEvalContext` outside of an evaluation");
	return contextStack[contextStack.length - 1];
}
function withEvalContext(context, next) {
	return {
		id: next.id,
		eval(ctx) {
			const unset = setEvalContext(context);
			try {
				return next.eval(ctx);
			} finally {
				unset();
			}
		}
	};
}
function getMsgDesc(typeName) {
	const schema = getEvalContext().registry.getMessage(typeName);
	if (!schema) throw new Error(`Message ${typeName} not found in registry`);
	return schema;
}

// node_modules/@bufbuild/cel/dist/esm/type.js
const privateSymbol$5 = Symbol.for("@bufbuild/cel/type");
const CelScalar = {
	INT: celScalarType("int"),
	UINT: celScalarType("uint"),
	BOOL: celScalarType("bool"),
	STRING: celScalarType("string"),
	BYTES: celScalarType("bytes"),
	DOUBLE: celScalarType("double"),
	NULL: celScalarType("null_type"),
	DYN: celScalarType("dyn"),
	TYPE: celScalarType("type")
};
const TIMESTAMP = objectType(TimestampSchema);
const DURATION = objectType(DurationSchema);
function mapType(key, value) {
	return {
		[privateSymbol$5]: {},
		kind: "map",
		key,
		value,
		name: "map",
		toString() {
			return `map(${key}, ${value})`;
		}
	};
}
function listType(element) {
	return {
		[privateSymbol$5]: {},
		kind: "list",
		element,
		name: "list",
		toString() {
			return `list(${element})`;
		}
	};
}
function objectType(descOrTypeName) {
	let name, desc;
	if (typeof descOrTypeName === "string") {
		name = descOrTypeName;
		desc = void 0;
	} else {
		name = descOrTypeName.typeName;
		desc = descOrTypeName;
	}
	return {
		[privateSymbol$5]: {},
		kind: "object",
		desc,
		name,
		toString() {
			return name;
		}
	};
}
function celScalarType(scalar) {
	return {
		[privateSymbol$5]: {},
		kind: "scalar",
		scalar,
		name: scalar,
		toString() {
			return scalar;
		}
	};
}
function celType(v) {
	switch (typeof v) {
		case "bigint": return CelScalar.INT;
		case "boolean": return CelScalar.BOOL;
		case "number": return CelScalar.DOUBLE;
		case "string": return CelScalar.STRING;
		case "object": switch (true) {
			case v === null: return CelScalar.NULL;
			case v instanceof Uint8Array: return CelScalar.BYTES;
			case isReflectMessage(v): return celTypeOfMessage(v);
			case isCelList(v): return listType(CelScalar.DYN);
			case isCelMap(v): return mapType(CelScalar.DYN, CelScalar.DYN);
			case isCelUint(v): return CelScalar.UINT;
			default: if (isObjectCelType(v)) return CelScalar.TYPE;
		}
	}
	throw new Error(`Not a CEL value: ${v}`);
}
function isCelType(v) {
	return typeof v === "object" && v !== null && isObjectCelType(v);
}
function isObjectCelType(v) {
	return privateSymbol$5 in v;
}
function celTypeOfMessage(v) {
	let typeName = v.desc.typeName;
	if (isReflectMessageAny(v)) {
		typeName = typeUrlToName(v.message.typeUrl);
		if (typeName === ValueSchema.typeName) {
			const value = anyUnpack(v.message, ValueSchema);
			return value ? valueToType(value) : CelScalar.NULL;
		}
	}
	switch (typeName) {
		case FloatValueSchema.typeName:
		case DoubleValueSchema.typeName: return CelScalar.DOUBLE;
		case UInt64ValueSchema.typeName:
		case UInt32ValueSchema.typeName: return CelScalar.UINT;
		case Int32ValueSchema.typeName:
		case Int64ValueSchema.typeName: return CelScalar.INT;
		case StringValueSchema.typeName: return CelScalar.STRING;
		case BytesValueSchema.typeName: return CelScalar.BYTES;
		case BoolValueSchema.typeName: return CelScalar.BOOL;
		case StructSchema.typeName: return mapType(CelScalar.STRING, CelScalar.DYN);
		case ListValueSchema.typeName: return listType(CelScalar.DYN);
		case ValueSchema.typeName: return valueToType(v.message);
	}
	return typeName === v.desc.typeName ? objectType(v.desc) : objectType(typeName);
}
function valueToType(v) {
	switch (v.kind.case) {
		case "boolValue": return CelScalar.BOOL;
		case "listValue": return listType(CelScalar.DYN);
		case "nullValue":
		case void 0: return CelScalar.NULL;
		case "numberValue": return CelScalar.DOUBLE;
		case "stringValue": return CelScalar.STRING;
		case "structValue": return mapType(CelScalar.STRING, CelScalar.DYN);
	}
}
function isReflectMessageAny(v) {
	return v.desc.typeName === AnySchema.typeName;
}
function typeUrlToName(url) {
	const slash = url.lastIndexOf("/");
	const name = slash >= 0 ? url.substring(slash + 1) : url;
	if (!name.length) throw new Error(`invalid type url: ${url}`);
	return name;
}

// node_modules/@bufbuild/cel/dist/esm/value.js
function toCel(v) {
	switch (typeof v) {
		case "bigint":
		case "boolean":
		case "number":
		case "string": return v;
		case "object": break;
		default: throw new Error(`unsupported input ${typeof v}`);
	}
	switch (true) {
		case v === null:
		case v instanceof Uint8Array:
		case isCelList(v):
		case isCelMap(v):
		case isCelUint(v):
		case isCelType(v): return v;
	}
	if (isArray(v) || isReflectList(v)) return celList(v);
	if (isMap$1(v) || isReflectMap(v)) return celMap(v);
	if (isMessage(v)) {
		const value = wktToCel(v);
		if (value !== void 0) return value;
		return reflect(getMsgDesc(v.$typeName), v);
	}
	if (isReflectMessage(v)) return reflectMsgToCel(v);
	if (v.constructor.name === "Object") return celMap(new Map(Object.entries(v)));
	throw new Error(`Unsupported input ${v}`);
}
function unwrapAny(v) {
	if (!isReflectAny(v)) return v;
	const unpacked = anyUnpack(v.message, getEvalContext().registry);
	if (unpacked === void 0) throw new Error(`invalid Any or ${v.message.typeUrl} not found in registry`);
	const value = wktToCel(unpacked);
	if (value !== void 0) return value;
	return reflect(getMsgDesc(unpacked.$typeName), unpacked);
}
function reflectMsgToCel(v) {
	const value = wktToCel(v.message);
	if (value !== void 0) return value;
	return v;
}
function isReflectAny(v) {
	return isReflectMessage(v, AnySchema);
}
function isArray(v) {
	return Array.isArray(v);
}
function isMap$1(v) {
	return v instanceof Map;
}
function wktToCel(msg) {
	if (isWrapper(msg)) return unwrapWrapper(msg);
	return jsonWrapperToCel(msg);
}
function unwrapWrapper(v) {
	switch (v.$typeName) {
		case Int32ValueSchema.typeName: return BigInt(v.value);
		case UInt32ValueSchema.typeName: return celUint(BigInt(v.value));
		case UInt64ValueSchema.typeName: return celUint(v.value);
	}
	return v.value;
}
function jsonWrapperToCel(msg) {
	switch (true) {
		case isMessage(msg, StructSchema): return structToCel(msg);
		case isMessage(msg, ValueSchema): return valueToCel(msg);
		case isMessage(msg, ListValueSchema): return listValueToCel(msg);
	}
}
function structToCel(s) {
	const map = /* @__PURE__ */ new Map();
	for (const [k, v] of Object.entries(s.fields)) map.set(k, valueToCel(v));
	return celMap(map);
}
function valueToCel(v) {
	switch (v.kind.case) {
		case "boolValue":
		case "numberValue":
		case "stringValue": return v.kind.value;
		case "nullValue":
		case void 0: return null;
		case "structValue": return structToCel(v.kind.value);
		case "listValue": return listValueToCel(v.kind.value);
	}
}
function listValueToCel(l) {
	return celList(l.values);
}

// node_modules/@bufbuild/cel/dist/esm/map.js
const privateSymbol$4 = Symbol.for("@bufbuild/cel/map");
function celMap(mapOrReflectMap) {
	if (isReflectMap(mapOrReflectMap)) return new ProtoMap(mapOrReflectMap);
	return new NativeMap(mapOrReflectMap);
}
function isCelMap(v) {
	return typeof v === "object" && v !== null && privateSymbol$4 in v;
}
var NativeMap = class {
	_map;
	[privateSymbol$4] = {};
	constructor(_map) {
		this._map = _map;
	}
	get size() {
		return this._map.size;
	}
	get(key) {
		if (isCelUint(key)) key = key.value;
		if (typeof key === "number") {
			if (!Number.isInteger(key)) return;
			key = BigInt(key);
		}
		const value = this._map.get(key);
		if (value !== void 0) return toCel(value);
		if (typeof key === "bigint") for (const mapKey of this._map.keys()) {
			if (!isCelUint(mapKey)) continue;
			if (mapKey.value === key) return toCel(this._map.get(mapKey));
		}
	}
	has(key) {
		return this.get(key) != void 0;
	}
	forEach(callback, thisArg) {
		this._map.forEach((value, key, _) => callback.call(thisArg, toCel(value), key, this));
	}
	*entries() {
		for (const [key, value] of this._map.entries()) yield [key, toCel(value)];
	}
	keys() {
		return this._map.keys();
	}
	*values() {
		for (const value of this._map.values()) yield toCel(value);
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
var ProtoMap = class {
	_map;
	[privateSymbol$4] = {};
	constructor(_map) {
		this._map = _map;
	}
	get size() {
		return this._map.size;
	}
	get(key) {
		const value = this._map.get(mapKeyFromCel(this._map.field(), key));
		if (value === void 0) return;
		return celFromMapValue(this._map.field(), value);
	}
	has(key) {
		return this._map.has(mapKeyFromCel(this._map.field(), key));
	}
	forEach(callback, thisArg) {
		this._map.forEach((value, key, _) => callback.call(thisArg, celFromMapValue(this._map.field(), value), celFromMapKey(this._map.field(), key), this));
	}
	*entries() {
		for (const [key, value] of this._map.entries()) yield [celFromMapKey(this._map.field(), key), celFromMapValue(this._map.field(), value)];
	}
	*keys() {
		for (const key of this._map.keys()) yield celFromMapKey(this._map.field(), key);
	}
	*values() {
		for (const value of this._map.keys()) yield celFromMapValue(this._map.field(), value);
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
function mapKeyFromCel(desc, v) {
	if (isCelUint(v)) v = v.value;
	switch (desc.mapKey) {
		case ScalarType.SINT32:
		case ScalarType.INT32:
		case ScalarType.FIXED32:
		case ScalarType.UINT32:
		case ScalarType.SFIXED32:
			if (typeof v === "bigint") return Number(v);
			return v;
		case ScalarType.SINT64:
		case ScalarType.INT64:
		case ScalarType.FIXED64:
		case ScalarType.UINT64:
		case ScalarType.SFIXED64:
			if (v === "number" && Number.isInteger(v)) return BigInt(v);
			return v;
		default: return v;
	}
}
function celFromMapKey(desc, v) {
	return celFromScalar(desc.mapKey, v);
}
function celFromMapValue(desc, v) {
	switch (desc.mapKind) {
		case "enum": return BigInt(v);
		case "message": return reflectMsgToCel(v);
		case "scalar": return celFromScalar(desc.scalar, v);
	}
}
const EMPTY_MAP = celMap(/* @__PURE__ */ new Map());

// node_modules/@bufbuild/cel/dist/esm/registry.js
const wktRegistry = createRegistry(TimestampSchema, DurationSchema, AnySchema, file_google_protobuf_wrappers, file_google_protobuf_struct);
function createRegistryWithWKT(...inputs) {
	return createRegistry(wktRegistry, ...inputs);
}

// node_modules/@bufbuild/cel/dist/esm/equals.js
function equals(lhs, rhs) {
	if (lhs === rhs) return true;
	if (isCelUint(lhs)) lhs = lhs.value;
	if (isCelUint(rhs)) rhs = rhs.value;
	if ((typeof lhs === "number" || typeof lhs === "bigint") && (typeof rhs === "number" || typeof rhs === "bigint")) return lhs == rhs;
	switch (true) {
		case lhs instanceof Uint8Array: return rhs instanceof Uint8Array && equalsBytes(lhs, rhs);
		case isCelList(lhs): return isCelList(rhs) && equalsList(lhs, rhs);
		case isCelMap(lhs): return isCelMap(rhs) && equalsMap(lhs, rhs);
		case isCelType(lhs): return isCelType(rhs) && equalsType(lhs, rhs);
	}
	if (isReflectMessage(lhs)) {
		if (!isReflectMessage(rhs)) return false;
		if (lhs.desc.typeName !== rhs.desc.typeName) return false;
		return equals$1(lhs.desc, lhs.message, rhs.message, {
			registry: getEvalContext().registry,
			unpackAny: true,
			unknown: true,
			extensions: true
		});
	}
	return false;
}
function equalsType(lhs, rhs) {
	return lhs.kind === rhs.kind && lhs.name === rhs.name;
}
function equalsList(lhs, rhs) {
	if (lhs.size !== rhs.size) return false;
	for (let i = 0; i < lhs.size; i++) if (!equals(lhs.get(i), rhs.get(i))) return false;
	return true;
}
function equalsMap(lhs, rhs) {
	if (lhs.size !== rhs.size) return false;
	for (const [k, v] of lhs) {
		const rv = rhs.get(k);
		if (rv === void 0 || !equals(v, rv)) return false;
	}
	return true;
}
function equalsBytes(lhs, rhs) {
	if (lhs.length !== rhs.length) return false;
	for (let i = 0; i < lhs.length; i++) if (lhs[i] !== rhs[i]) return false;
	return true;
}

// node_modules/@bufbuild/cel/dist/esm/func.js
const privateSymbol$3 = Symbol.for("@bufbuild/cel/func");
function celFunc(name, args, result, impl) {
	return new Func(name, void 0, args, result, impl);
}
function celMethod(name, target, args, result, impl) {
	return new Method(name, target, args, result, impl);
}
var Callable = class {
	_name;
	_target;
	_args;
	_result;
	_impl;
	_id;
	[privateSymbol$3] = {};
	constructor(_name, _target, _args, _result, _impl, _id = "") {
		this._name = _name;
		this._target = _target;
		this._args = _args;
		this._result = _result;
		this._impl = _impl;
		this._id = _id;
	}
	get id() {
		if (this._id === "") {
			const qualifier = this.target ? `${this.target.name}.` : "";
			this._id = `${qualifier}${this.name}(${this.arguments.map((p) => p.name).join(",")})`;
		}
		return this._id;
	}
	get name() {
		return this._name;
	}
	get target() {
		return this._target;
	}
	get arguments() {
		return this._args;
	}
	get result() {
		return this._result;
	}
	call(id, target, args) {
		if (args.length != this.arguments.length) return;
		for (let i = 0; i < args.length; i++) if (!isSubtypeOf(args[i], this.arguments[i])) return;
		try {
			return toCel(this._impl.apply(target, args));
		} catch (ex) {
			return celError(ex, id);
		}
	}
};
var Func = class extends Callable {
	call(id, target, args) {
		if (target !== void 0) return;
		return super.call(id, void 0, args);
	}
};
var Method = class extends Callable {
	call(id, target, args) {
		if (target === void 0 || !isSubtypeOf(target, this.target)) return;
		return super.call(id, target, args);
	}
};
function isSubtypeOf(val, typ) {
	return typ === CelScalar.DYN || equalsType(celType(val), typ);
}

// node_modules/@bufbuild/cel/dist/esm/resolver.js
const privateSymbol$2 = Symbol.for("@bufbuild/cel/resolver");
function createResolver(...inputs) {
	const groups = /* @__PURE__ */ new Map();
	for (const input of inputs) {
		const funcs = isFuncResolver(input) || Array.isArray(input) ? input : [input];
		for (const func of funcs) {
			let group = groups.get(func.name);
			if (group === void 0) {
				group = [];
				groups.set(func.name, group);
			}
			group.push(func);
		}
	}
	return new Resolver(new Map(new Array(...groups.entries()).map(([name, funcs]) => [name, createFuncGroup(name, funcs)])));
}
function isFuncResolver(v) {
	return typeof v === "object" && v !== null && privateSymbol$2 in v;
}
var Resolver = class {
	_groups;
	[privateSymbol$2] = {};
	constructor(_groups) {
		this._groups = _groups;
	}
	*[Symbol.iterator]() {
		for (const group of this._groups.values()) yield* group;
	}
	find(name) {
		return this._groups.get(name);
	}
};
function createFuncGroup(name, funcs) {
	const set = [];
	for (const func of funcs) {
		for (let i = 0; i < set.length; i++) if (func.id === set[i].id) {
			set.splice(i, 1);
			break;
		}
		set.push(func);
	}
	return new Group(name, set);
}
var Group = class {
	_name;
	_funcs;
	constructor(_name, _funcs) {
		this._name = _name;
		this._funcs = _funcs;
	}
	*[Symbol.iterator]() {
		yield* this._funcs;
	}
	get name() {
		return this._name;
	}
	call(id, target, args) {
		args = args.map((arg) => unwrapAny(arg));
		for (const func of this._funcs) {
			const result = func.call(id, target, args);
			if (result !== void 0) return result;
		}
	}
};

// node_modules/@bufbuild/cel/dist/esm/gen/dev/cel/expr/operator_const.js
const ADD = "_+_";
const CONDITIONAL = "_?_:_";
const DIVIDE = "_/_";
const EQUALS = "_==_";
const GREATER = "_>_";
const GREATER_EQUALS = "_>=_";
const IN = "@in";
const INDEX = "_[_]";
const LESS = "_<_";
const LESS_EQUALS = "_<=_";
const LOGICAL_AND = "_&&_";
const LOGICAL_NOT = "!_";
const LOGICAL_OR = "_||_";
const MODULO = "_%_";
const MULTIPLY = "_*_";
const NEGATE = "-_";
const NOT_EQUALS = "_!=_";
const NOT_STRICTLY_FALSE = "@not_strictly_false";
const OLD_NOT_STRICTLY_FALSE = "__not_strictly_false__";
const OPT_INDEX = "_[?_]";
const OPT_SELECT = "_?._";
const SUBTRACT = "_-_";

// node_modules/@bufbuild/cel/dist/esm/duration.js
const ONE_SECOND$1 = 1000000000n;
const MAX_DURATION_NANOS = 9223372036854775807n;
const MIN_DURATION_NANOS = -9223372036854775808n;
function createDuration(seconds = 0n, ns = 0n) {
	const fullNanos = seconds * ONE_SECOND$1 + BigInt(ns);
	if (fullNanos > MAX_DURATION_NANOS || fullNanos < MIN_DURATION_NANOS) throw new Error("duration out of range");
	return create(DurationSchema, {
		seconds: fullNanos / ONE_SECOND$1,
		nanos: Number(fullNanos % ONE_SECOND$1)
	});
}
const DURATION_STRING_LENGTH_LIMIT = 128;
const UNITS = Object.freeze({
	ns: 1n,
	us: 1000n,
	µs: 1000n,
	ms: 1000n * 1000n,
	s: 1000n * 1000n * 1000n,
	m: 1000n * 1000n * 1000n * 60n,
	h: 1000n * 1000n * 1000n * 60n * 60n
});
const INT_REGEXP = /^\d+/;
const UNIT_REGEXP = new RegExp(`^(${Object.keys(UNITS).join("|")})`);
function parseDuration(str) {
	if (str.length > DURATION_STRING_LENGTH_LIMIT) throw badDurationStr(`duration string exceeds ${DURATION_STRING_LENGTH_LIMIT} characters`);
	if (/^[-+]?0$/.test(str)) return createDuration();
	const [sign, values] = /^[+-]/.test(str) ? [str[0] === "+" ? 1n : -1n, str.slice(1)] : [1n, str];
	let fullNanos = 0n;
	let remainder = values;
	while (remainder.length > 0) {
		const int = INT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(int?.length ?? 0);
		if (remainder[0] === ".") remainder = remainder.slice(1);
		const fraction = INT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(fraction?.length ?? 0);
		const unit = UNIT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(unit?.length ?? 0);
		if ((int ?? fraction) === void 0 || unit === void 0) throw badDurationStr("invalid syntax");
		const factor = UNITS[unit];
		fullNanos += BigInt(int ?? 0) * factor;
		fullNanos += BigInt(fraction ?? 0) * factor / 10n ** BigInt(fraction?.length ?? 0);
	}
	return createDuration(0n, sign * fullNanos);
}
function badDurationStr(e) {
	return /* @__PURE__ */ new Error(`Failed to parse duration: ${e}`);
}

// node_modules/@bufbuild/cel/dist/esm/timestamp.js
const MAX_TIMESTAMP_SECONDS = 253402300799n;
const MIN_TIMESTAMP_SECONDS = -62135596800n;
const ONE_SECOND = 1000000000n;
function createTimestamp(s = 0n, ns = 0n) {
	const fullNanos = s * ONE_SECOND + BigInt(ns);
	const shift = fullNanos % ONE_SECOND < 0n ? 1n : 0n;
	const seconds = fullNanos / ONE_SECOND - shift;
	const nanos = Number(fullNanos % ONE_SECOND + shift * ONE_SECOND);
	if (seconds > MAX_TIMESTAMP_SECONDS || seconds < MIN_TIMESTAMP_SECONDS) throw new Error("timestamp out of range");
	return create(TimestampSchema, {
		seconds,
		nanos
	});
}

// node_modules/@bufbuild/cel/dist/esm/std/math.js
const MAX_INT = 9223372036854775807n;
const MIN_INT = -9223372036854775808n;
const MAX_UINT = 18446744073709551615n;
function safeInt(value, op = "type conversion") {
	const numeric = typeof value === "string" ? BigInt(value) : value;
	if (typeof numeric === "bigint") {
		if (numeric >= MIN_INT && numeric <= MAX_INT) return numeric;
	} else if (Number.isFinite(numeric)) {
		if (numeric > Number(MIN_INT) && numeric < Number(MAX_INT)) return BigInt(Math.trunc(numeric));
	}
	throw celError(`int overflow during ${op}`);
}
function safeUint(value, op = "type conversion") {
	const numeric = typeof value === "string" ? BigInt(value) : value;
	if (typeof numeric === "bigint" || Number.isFinite(numeric)) {
		const int = typeof numeric === "number" ? BigInt(Math.trunc(numeric)) : numeric;
		if (numeric >= 0 && int <= MAX_UINT) return celUint(int);
	}
	throw celError(`uint overflow during ${op}`);
}
function bytesConcat(l, r) {
	const val = new Uint8Array(l.length + r.length);
	val.set(l);
	val.set(r, l.length);
	return val;
}
function timestampSum(l, r) {
	return createTimestamp(l.message.seconds + r.message.seconds, l.message.nanos + r.message.nanos);
}
function durationSum(l, r) {
	return createDuration(l.message.seconds + r.message.seconds, l.message.nanos + r.message.nanos);
}
function durationDifference(l, r) {
	return createDuration(l.message.seconds - r.message.seconds, l.message.nanos - r.message.nanos);
}
function timestampDifference(l, r) {
	return createTimestamp(l.message.seconds - r.message.seconds, l.message.nanos - r.message.nanos);
}
function safeDivide(type, l, r) {
	if (r === 0n) throw celError(`${type.name} divide by zero`);
	return safeInt(l / r, `divide by ${r}`);
}
function safeModulo(type, l, r) {
	if (r === 0n) throw celError(`${type.name} modulus by zero`);
	return l % r;
}
const LIST$1 = listType(CelScalar.DYN);
const { BYTES: BYTES$2, DOUBLE: DOUBLE$3, INT: INT$5, STRING: STRING$6, UINT: UINT$2 } = CelScalar;
var math_default = [
	celFunc("_+_", [INT$5, INT$5], INT$5, (l, r) => safeInt(l + r, "_+_")),
	celFunc("_+_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value + r.value, "_+_")),
	celFunc("_+_", [DOUBLE$3, DOUBLE$3], DOUBLE$3, (l, r) => l + r),
	celFunc("_+_", [DURATION, DURATION], DURATION, durationSum),
	celFunc("_+_", [TIMESTAMP, DURATION], TIMESTAMP, timestampSum),
	celFunc("_+_", [DURATION, TIMESTAMP], TIMESTAMP, timestampSum),
	celFunc("_+_", [STRING$6, STRING$6], STRING$6, (l, r) => l + r),
	celFunc("_+_", [BYTES$2, BYTES$2], BYTES$2, bytesConcat),
	celFunc("_+_", [LIST$1, LIST$1], LIST$1, celListConcat),
	celFunc("_-_", [INT$5, INT$5], INT$5, (l, r) => safeInt(l - r, "_-_")),
	celFunc("_-_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value - r.value, "_-_")),
	celFunc("_-_", [DOUBLE$3, DOUBLE$3], DOUBLE$3, (l, r) => l - r),
	celFunc("_-_", [TIMESTAMP, TIMESTAMP], DURATION, durationDifference),
	celFunc("_-_", [DURATION, DURATION], DURATION, durationDifference),
	celFunc("_-_", [TIMESTAMP, DURATION], TIMESTAMP, timestampDifference),
	celFunc("_*_", [INT$5, INT$5], INT$5, (l, r) => safeInt(l * r, "_*_")),
	celFunc("_*_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value * r.value, "_*_")),
	celFunc("_*_", [DOUBLE$3, DOUBLE$3], DOUBLE$3, (l, r) => l * r),
	celFunc("_/_", [INT$5, INT$5], INT$5, (l, r) => safeDivide(INT$5, l, r)),
	celFunc("_/_", [UINT$2, UINT$2], UINT$2, (l, r) => celUint(safeDivide(UINT$2, l.value, r.value))),
	celFunc("_/_", [DOUBLE$3, DOUBLE$3], DOUBLE$3, (l, r) => l / r),
	celFunc("_%_", [INT$5, INT$5], INT$5, (l, r) => safeModulo(INT$5, l, r)),
	celFunc("_%_", [UINT$2, UINT$2], UINT$2, (l, r) => celUint(safeModulo(UINT$2, l.value, r.value))),
	celFunc("-_", [INT$5], INT$5, (x) => safeInt(-x)),
	celFunc("-_", [DOUBLE$3], DOUBLE$3, (x) => -x)
];

// node_modules/@bufbuild/cel/dist/esm/std/cast.js
const encoder$1 = new TextEncoder();
const decoder = new TextDecoder(void 0, { fatal: true });
function stringToBool(x) {
	switch (x) {
		case "true":
		case "True":
		case "TRUE":
		case "t":
		case "1": return true;
		case "false":
		case "False":
		case "FALSE":
		case "f":
		case "0": return false;
	}
	throw new Error(`Unable to convert string '${x}' to bool`);
}
function bytesToString(x) {
	try {
		return decoder.decode(x);
	} catch (e) {
		throw new Error(`Failed to decode bytes as string: ${e}`);
	}
}
function stringToTimestamp(x) {
	try {
		return fromJson(TimestampSchema, x);
	} catch (e) {
		throw new Error(`Failed to parse timestamp: ${e}`);
	}
}
function toType(x) {
	if (isMessage(x)) return objectType(getMsgDesc(x.$typeName));
	return celType(x);
}
function identity(x) {
	return x;
}
const { BOOL: BOOL$3, BYTES: BYTES$1, DOUBLE: DOUBLE$2, DYN: DYN$2, INT: INT$4, STRING: STRING$5, TYPE, UINT: UINT$1 } = CelScalar;
var cast_default = [
	celFunc("int", [INT$4], INT$4, identity),
	celFunc("int", [UINT$1], INT$4, (x) => safeInt(x.value)),
	celFunc("int", [DOUBLE$2], INT$4, safeInt),
	celFunc("int", [STRING$5], INT$4, safeInt),
	celFunc("int", [TIMESTAMP], INT$4, (x) => safeInt(x.message.seconds)),
	celFunc("int", [DURATION], INT$4, (x) => safeInt(x.message.seconds)),
	celFunc("uint", [UINT$1], UINT$1, identity),
	celFunc("uint", [INT$4], UINT$1, safeUint),
	celFunc("uint", [DOUBLE$2], UINT$1, safeUint),
	celFunc("uint", [STRING$5], UINT$1, safeUint),
	celFunc("double", [DOUBLE$2], DOUBLE$2, identity),
	celFunc("double", [INT$4], DOUBLE$2, (x) => Number(x)),
	celFunc("double", [UINT$1], DOUBLE$2, (x) => Number(x.value)),
	celFunc("double", [STRING$5], DOUBLE$2, (x) => Number(x)),
	celFunc("bool", [BOOL$3], BOOL$3, identity),
	celFunc("bool", [STRING$5], BOOL$3, stringToBool),
	celFunc("bytes", [BYTES$1], BYTES$1, identity),
	celFunc("bytes", [STRING$5], BYTES$1, (x) => encoder$1.encode(x)),
	celFunc("string", [STRING$5], STRING$5, identity),
	celFunc("string", [BOOL$3], STRING$5, (x) => x.toString()),
	celFunc("string", [INT$4], STRING$5, (x) => x.toString()),
	celFunc("string", [UINT$1], STRING$5, (x) => x.value.toString()),
	celFunc("string", [DOUBLE$2], STRING$5, (x) => x.toString()),
	celFunc("string", [BYTES$1], STRING$5, bytesToString),
	celFunc("string", [TIMESTAMP], STRING$5, (x) => toJson(TimestampSchema, x.message)),
	celFunc("string", [DURATION], STRING$5, (x) => toJson(DurationSchema, x.message)),
	celFunc("timestamp", [TIMESTAMP], TIMESTAMP, identity),
	celFunc("timestamp", [STRING$5], TIMESTAMP, stringToTimestamp),
	celFunc("timestamp", [INT$4], TIMESTAMP, (x) => timestampFromMs(Number(x))),
	celFunc("duration", [DURATION], DURATION, identity),
	celFunc("duration", [STRING$5], DURATION, parseDuration),
	celFunc("duration", [INT$4], DURATION, (x) => create(DurationSchema, { seconds: x })),
	celFunc("type", [DYN$2], TYPE, toType),
	celFunc("dyn", [DYN$2], DYN$2, identity)
];

// node_modules/@bufbuild/cel/dist/esm/gen/dev/cel/expr/overload_const.js
const CONTAINS = "contains";
const ENDS_WITH = "endsWith";
const MATCHES = "matches";
const SIZE = "size";
const STARTS_WITH = "startsWith";
const TIME_GET_DATE = "getDate";
const TIME_GET_DAY_OF_MONTH = "getDayOfMonth";
const TIME_GET_DAY_OF_WEEK = "getDayOfWeek";
const TIME_GET_DAY_OF_YEAR = "getDayOfYear";
const TIME_GET_FULL_YEAR = "getFullYear";
const TIME_GET_HOURS = "getHours";
const TIME_GET_MILLISECONDS = "getMilliseconds";
const TIME_GET_MINUTES = "getMinutes";
const TIME_GET_MONTH = "getMonth";
const TIME_GET_SECONDS = "getSeconds";

// node_modules/@bufbuild/cel/dist/esm/std/logic.js
function matches(pattern) {
	return RE2JS.compile(pattern).test(this);
}
function compareDuration(lhs, rhs) {
	const cmp = lhs.message.seconds - rhs.message.seconds;
	if (cmp == 0n) return lhs.message.nanos - rhs.message.nanos;
	return cmp < 0n ? -1 : 1;
}
function compareTimestamp(lhs, rhs) {
	const cmp = lhs.message.seconds - rhs.message.seconds;
	if (cmp == 0n) return lhs.message.nanos - rhs.message.nanos;
	return cmp < 0n ? -1 : 1;
}
function compareBytes(lhs, rhs) {
	const minLen = Math.min(lhs.length, rhs.length);
	for (let i = 0; i < minLen; i++) {
		if (lhs[i] < rhs[i]) return -1;
		if (lhs[i] > rhs[i]) return 1;
	}
	return lhs.length - rhs.length;
}
function inList(value, list) {
	for (const v of list) if (equals(v, value)) return true;
	return false;
}
function inMap(value, map) {
	return map.has(value);
}
const { BOOL: BOOL$2, BYTES, DOUBLE: DOUBLE$1, DYN: DYN$1, INT: INT$3, STRING: STRING$4, UINT } = CelScalar;
const LIST = listType(CelScalar.DYN);
const MAP = mapType(CelScalar.DYN, CelScalar.DYN);
var logic_default = [
	celFunc("!_", [BOOL$2], BOOL$2, (x) => !x),
	celFunc(EQUALS, [DYN$1, DYN$1], BOOL$2, equals),
	celFunc(NOT_EQUALS, [DYN$1, DYN$1], BOOL$2, (l, r) => !equals(l, r)),
	celFunc("_<_", [BOOL$2, BOOL$2], BOOL$2, (l, r) => l < r),
	celFunc("_<_", [BYTES, BYTES], BOOL$2, (l, r) => compareBytes(l, r) < 0),
	celFunc("_<_", [DOUBLE$1, DOUBLE$1], BOOL$2, (l, r) => l < r),
	celFunc("_<_", [STRING$4, STRING$4], BOOL$2, (l, r) => l < r),
	celFunc("_<_", [INT$3, INT$3], BOOL$2, (l, r) => l < r),
	celFunc("_<_", [INT$3, UINT], BOOL$2, (l, r) => l < r.value),
	celFunc("_<_", [UINT, INT$3], BOOL$2, (l, r) => l.value < r),
	celFunc("_<_", [UINT, UINT], BOOL$2, (l, r) => l.value < r.value),
	celFunc("_<_", [INT$3, DOUBLE$1], BOOL$2, (l, r) => Number(l) < r),
	celFunc("_<_", [DOUBLE$1, INT$3], BOOL$2, (l, r) => l < Number(r)),
	celFunc("_<_", [DOUBLE$1, UINT], BOOL$2, (l, r) => l < Number(r.value)),
	celFunc("_<_", [UINT, DOUBLE$1], BOOL$2, (l, r) => Number(l.value) < r),
	celFunc("_<_", [DURATION, DURATION], BOOL$2, (l, r) => compareDuration(l, r) < 0),
	celFunc("_<_", [TIMESTAMP, TIMESTAMP], BOOL$2, (l, r) => compareTimestamp(l, r) < 0),
	celFunc(LESS_EQUALS, [BOOL$2, BOOL$2], BOOL$2, (l, r) => l <= r),
	celFunc(LESS_EQUALS, [BYTES, BYTES], BOOL$2, (l, r) => compareBytes(l, r) <= 0),
	celFunc(LESS_EQUALS, [DOUBLE$1, DOUBLE$1], BOOL$2, (l, r) => l <= r),
	celFunc(LESS_EQUALS, [STRING$4, STRING$4], BOOL$2, (l, r) => l <= r),
	celFunc(LESS_EQUALS, [INT$3, INT$3], BOOL$2, (l, r) => l <= r),
	celFunc(LESS_EQUALS, [INT$3, UINT], BOOL$2, (l, r) => l <= r.value),
	celFunc(LESS_EQUALS, [UINT, INT$3], BOOL$2, (l, r) => l.value <= r),
	celFunc(LESS_EQUALS, [UINT, UINT], BOOL$2, (l, r) => l.value <= r.value),
	celFunc(LESS_EQUALS, [INT$3, DOUBLE$1], BOOL$2, (l, r) => Number(l) <= r),
	celFunc(LESS_EQUALS, [DOUBLE$1, INT$3], BOOL$2, (l, r) => l <= Number(r)),
	celFunc(LESS_EQUALS, [DOUBLE$1, UINT], BOOL$2, (l, r) => l <= Number(r.value)),
	celFunc(LESS_EQUALS, [UINT, DOUBLE$1], BOOL$2, (l, r) => Number(l.value) <= r),
	celFunc(LESS_EQUALS, [DURATION, DURATION], BOOL$2, (l, r) => compareDuration(l, r) <= 0),
	celFunc(LESS_EQUALS, [TIMESTAMP, TIMESTAMP], BOOL$2, (l, r) => compareTimestamp(l, r) <= 0),
	celFunc("_>_", [BOOL$2, BOOL$2], BOOL$2, (l, r) => l > r),
	celFunc("_>_", [BYTES, BYTES], BOOL$2, (l, r) => compareBytes(l, r) > 0),
	celFunc("_>_", [DOUBLE$1, DOUBLE$1], BOOL$2, (l, r) => l > r),
	celFunc("_>_", [STRING$4, STRING$4], BOOL$2, (l, r) => l > r),
	celFunc("_>_", [INT$3, INT$3], BOOL$2, (l, r) => l > r),
	celFunc("_>_", [INT$3, UINT], BOOL$2, (l, r) => l > r.value),
	celFunc("_>_", [UINT, INT$3], BOOL$2, (l, r) => l.value > r),
	celFunc("_>_", [UINT, UINT], BOOL$2, (l, r) => l.value > r.value),
	celFunc("_>_", [INT$3, DOUBLE$1], BOOL$2, (l, r) => Number(l) > r),
	celFunc("_>_", [DOUBLE$1, INT$3], BOOL$2, (l, r) => l > Number(r)),
	celFunc("_>_", [DOUBLE$1, UINT], BOOL$2, (l, r) => l > Number(r.value)),
	celFunc("_>_", [UINT, DOUBLE$1], BOOL$2, (l, r) => Number(l.value) > r),
	celFunc("_>_", [DURATION, DURATION], BOOL$2, (l, r) => compareDuration(l, r) > 0),
	celFunc("_>_", [TIMESTAMP, TIMESTAMP], BOOL$2, (l, r) => compareTimestamp(l, r) > 0),
	celFunc(GREATER_EQUALS, [BOOL$2, BOOL$2], BOOL$2, (l, r) => l >= r),
	celFunc(GREATER_EQUALS, [BYTES, BYTES], BOOL$2, (l, r) => compareBytes(l, r) >= 0),
	celFunc(GREATER_EQUALS, [DOUBLE$1, DOUBLE$1], BOOL$2, (l, r) => l >= r),
	celFunc(GREATER_EQUALS, [STRING$4, STRING$4], BOOL$2, (l, r) => l >= r),
	celFunc(GREATER_EQUALS, [INT$3, INT$3], BOOL$2, (l, r) => l >= r),
	celFunc(GREATER_EQUALS, [INT$3, UINT], BOOL$2, (l, r) => l >= r.value),
	celFunc(GREATER_EQUALS, [UINT, INT$3], BOOL$2, (l, r) => l.value >= r),
	celFunc(GREATER_EQUALS, [UINT, UINT], BOOL$2, (l, r) => l.value >= r.value),
	celFunc(GREATER_EQUALS, [INT$3, DOUBLE$1], BOOL$2, (l, r) => Number(l) >= r),
	celFunc(GREATER_EQUALS, [DOUBLE$1, INT$3], BOOL$2, (l, r) => l >= Number(r)),
	celFunc(GREATER_EQUALS, [DOUBLE$1, UINT], BOOL$2, (l, r) => l >= Number(r.value)),
	celFunc(GREATER_EQUALS, [UINT, DOUBLE$1], BOOL$2, (l, r) => Number(l.value) >= r),
	celFunc(GREATER_EQUALS, [DURATION, DURATION], BOOL$2, (l, r) => compareDuration(l, r) >= 0),
	celFunc(GREATER_EQUALS, [TIMESTAMP, TIMESTAMP], BOOL$2, (l, r) => compareTimestamp(l, r) >= 0),
	celFunc(SIZE, [BYTES], INT$3, (x) => BigInt(x.length)),
	celFunc(SIZE, [LIST], INT$3, (x) => BigInt(x.size)),
	celFunc(SIZE, [STRING$4], INT$3, (x) => BigInt([...x].length)),
	celFunc(SIZE, [MAP], INT$3, (x) => BigInt(x.size)),
	celMethod(SIZE, BYTES, [], INT$3, function() {
		return BigInt(this.length);
	}),
	celMethod(SIZE, LIST, [], INT$3, function() {
		return BigInt(this.size);
	}),
	celMethod(SIZE, STRING$4, [], INT$3, function() {
		return BigInt([...this].length);
	}),
	celMethod(SIZE, MAP, [], INT$3, function() {
		return BigInt(this.size);
	}),
	celFunc("@in", [DYN$1, LIST], BOOL$2, inList),
	celFunc("@in", [STRING$4, MAP], BOOL$2, inMap),
	celFunc("@in", [DOUBLE$1, MAP], BOOL$2, inMap),
	celFunc("@in", [INT$3, MAP], BOOL$2, inMap),
	celFunc("@in", [BOOL$2, MAP], BOOL$2, inMap),
	celFunc("@in", [UINT, MAP], BOOL$2, inMap),
	celMethod(CONTAINS, STRING$4, [STRING$4], BOOL$2, String.prototype.includes),
	celMethod(ENDS_WITH, STRING$4, [STRING$4], BOOL$2, String.prototype.endsWith),
	celMethod(STARTS_WITH, STRING$4, [STRING$4], BOOL$2, String.prototype.startsWith),
	celMethod(MATCHES, STRING$4, [STRING$4], BOOL$2, matches)
];

// node_modules/@bufbuild/cel/dist/esm/std/time.js
function getDayOfYear(date) {
	const start = new Date(0, 0, 1);
	start.setFullYear(date.getFullYear());
	const diff = date.getTime() - start.getTime();
	return Math.floor(diff / 864e5);
}
function convertToDate(msg, tz) {
	const ts = msg.message;
	let val = timestampDate(ts);
	if (tz === void 0) return new Date(val.getUTCFullYear(), val.getUTCMonth(), val.getUTCDate(), val.getUTCHours(), val.getUTCMinutes(), val.getUTCSeconds(), val.getUTCMilliseconds());
	const timeOffset = tz.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);
	if (timeOffset?.groups) {
		const sign = timeOffset.groups.sign == "-" ? 1 : -1;
		const hours = parseInt(timeOffset.groups.hours);
		const minutes = parseInt(timeOffset.groups.minutes);
		const offset = sign * (hours * 60 * 60 * 1e3 + minutes * 60 * 1e3);
		val = new Date(val.getTime() - offset);
		return new Date(val.getUTCFullYear(), val.getUTCMonth(), val.getUTCDate(), val.getUTCHours(), val.getUTCMinutes(), val.getUTCSeconds(), val.getUTCMilliseconds());
	}
	const format = new Intl.DateTimeFormat("en-US", {
		hourCycle: "h23",
		hour12: false,
		timeZone: tz,
		year: "numeric",
		month: "numeric",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit"
	});
	let year, month, day, hour, minute, second;
	for (const part of format.formatToParts(val)) switch (part.type) {
		case "year":
			year = parseInt(part.value);
			break;
		case "month":
			month = parseInt(part.value) - 1;
			break;
		case "day":
			day = parseInt(part.value);
			break;
		case "hour":
			hour = parseInt(part.value);
			break;
		case "minute":
			minute = parseInt(part.value);
			break;
		case "second": second = parseInt(part.value);
	}
	if (year === void 0 || month === void 0 || day === void 0 || hour === void 0 || minute === void 0 || second === void 0) throw new Error(`Error converting ${toJson(TimestampSchema, ts)} to IANA timezone ${tz}`);
	return new Date(year, month, day, hour, minute, second, val.getUTCMilliseconds());
}
const { STRING: STRING$3, INT: INT$2 } = CelScalar;
function celTimeMethods(name, func) {
	function method(tz) {
		const date = convertToDate(this, tz);
		const result = func(date);
		try {
			return BigInt(result);
		} catch (_e) {
			throw new Error(`Error converting ${result} of ${String(date)} of ${toJson(TimestampSchema, this.message)} to BigInt`);
		}
	}
	return [celMethod(name, TIMESTAMP, [], INT$2, method), celMethod(name, TIMESTAMP, [STRING$3], INT$2, method)];
}
var time_default = [
	celMethod(TIME_GET_SECONDS, DURATION, [], INT$2, function() {
		return this.message.seconds;
	}),
	celMethod(TIME_GET_MINUTES, DURATION, [], INT$2, function() {
		return this.message.seconds / 60n;
	}),
	celMethod(TIME_GET_HOURS, DURATION, [], INT$2, function() {
		return this.message.seconds / 3600n;
	}),
	celMethod(TIME_GET_MILLISECONDS, DURATION, [], INT$2, function() {
		return BigInt(this.message.nanos) / 1000000n;
	}),
	...celTimeMethods(TIME_GET_FULL_YEAR, (x) => x.getFullYear()),
	...celTimeMethods(TIME_GET_MONTH, (x) => x.getMonth()),
	...celTimeMethods(TIME_GET_DATE, (x) => x.getDate()),
	...celTimeMethods(TIME_GET_DAY_OF_MONTH, (x) => x.getDate() - 1),
	...celTimeMethods(TIME_GET_DAY_OF_WEEK, (x) => x.getDay()),
	...celTimeMethods(TIME_GET_DAY_OF_YEAR, (x) => getDayOfYear(x)),
	...celTimeMethods(TIME_GET_SECONDS, (x) => x.getSeconds()),
	...celTimeMethods(TIME_GET_MINUTES, (x) => x.getMinutes()),
	...celTimeMethods(TIME_GET_HOURS, (x) => x.getHours()),
	...celTimeMethods(TIME_GET_MILLISECONDS, (x) => x.getMilliseconds())
];

// node_modules/@bufbuild/cel/dist/esm/scope.js
const privateSymbol$1 = Symbol.for("@bufbuild/cel/scope");
function createScope(inputs, parent) {
	const variables = /* @__PURE__ */ new Map();
	if (inputs) for (const [name, type] of Object.entries(inputs)) variables.set(name, type);
	return new Scope(variables, parent);
}
var Scope = class {
	_variables;
	_parent;
	[privateSymbol$1] = {};
	constructor(_variables, _parent = void 0) {
		this._variables = _variables;
		this._parent = _parent;
	}
	*[Symbol.iterator]() {
		for (const [name, type] of this._parent ?? []) if (!this._variables.has(name)) yield [name, type];
		for (const [name, type] of this._variables) yield [name, type];
	}
	push(inputs) {
		return createScope(inputs, this);
	}
	pop() {
		return this._parent;
	}
	find(name) {
		if (this._variables.has(name)) return this._variables.get(name);
		return this._parent?.find(name);
	}
};

// node_modules/@bufbuild/cel/dist/esm/env.js
const privateSymbol = Symbol.for("@bufbuild/cel/env");
const { BOOL: BOOL$1, STRING: STRING$2 } = CelScalar;
function celEnv(options) {
	const re2Funcs = [];
	if (options?.re2 !== void 0) {
		const regex = options.re2;
		re2Funcs.push(celMethod(MATCHES, STRING$2, [STRING$2], BOOL$1, function(pattern) {
			return regex.compile(pattern).test(this);
		}));
	}
	return new _CelEnv(options?.namespace ?? "", options?.registry ? createRegistryWithWKT(options.registry) : createRegistryWithWKT(), createResolver(math_default, cast_default, time_default, logic_default, options?.funcs ?? [], re2Funcs), createScope(options?.variables));
}
var _CelEnv = class {
	_namespace;
	_registry;
	_funcs;
	_variables;
	[privateSymbol] = {};
	constructor(_namespace, _registry, _funcs, _variables) {
		this._namespace = _namespace;
		this._registry = _registry;
		this._funcs = _funcs;
		this._variables = _variables;
	}
	get namespace() {
		return this._namespace;
	}
	get registry() {
		return this._registry;
	}
	get funcs() {
		return this._funcs;
	}
	get variables() {
		return this._variables;
	}
};

// node_modules/@bufbuild/cel/dist/esm/logic-manager.js
var LogicManager = class LogicManager {
	builder;
	function;
	terms;
	ops;
	variadicASTs;
	constructor(builder, functionName, term, variadicASTs) {
		this.builder = builder;
		this.function = functionName;
		this.terms = [term];
		this.ops = [];
		this.variadicASTs = variadicASTs;
	}
	static newVariadicLogicManager(builder, functionName, term) {
		return new LogicManager(builder, functionName, term, true);
	}
	static newBalancingLogicManager(builder, functionName, term) {
		return new LogicManager(builder, functionName, term, false);
	}
	addTerm(op, term) {
		this.terms.push(term);
		this.ops.push(op);
	}
	toExpr() {
		if (this.terms.length === 1) return this.terms[0];
		if (this.variadicASTs) return this.builder.nextExpr(this.ops[0], {
			case: "callExpr",
			value: {
				$typeName: "cel.expr.Expr.Call",
				function: this.function,
				args: this.terms
			}
		});
		return this.balancedTree(0, this.ops.length - 1);
	}
	balancedTree(lo, hi) {
		const mid = Math.floor((lo + hi + 1) / 2);
		let left;
		if (mid === lo) left = this.terms[mid];
		else left = this.balancedTree(lo, mid - 1);
		let right;
		if (mid === hi) right = this.terms[mid + 1];
		else right = this.balancedTree(mid + 1, hi);
		return this.builder.nextExpr(this.ops[mid], {
			case: "callExpr",
			value: {
				$typeName: "cel.expr.Expr.Call",
				function: this.function,
				args: [left, right]
			}
		});
	}
};

// node_modules/@bufbuild/cel/dist/esm/builder.js
const encoder = new TextEncoder();
const accuVarName = "@result";
var Builder = class {
	#prevId = 0n;
	sourceInfo = {
		$typeName: "cel.expr.SourceInfo",
		syntaxVersion: "",
		location: "",
		lineOffsets: [],
		positions: {},
		macroCalls: {},
		extensions: []
	};
	nextExpr(offset, exprKind) {
		this.sourceInfo.positions[(++this.#prevId).toString()] = offset;
		return {
			$typeName: "cel.expr.Expr",
			id: this.#prevId,
			exprKind
		};
	}
	nextEntry(offset, keyKind, value) {
		this.sourceInfo.positions[(++this.#prevId).toString()] = offset;
		return {
			$typeName: "cel.expr.Expr.CreateStruct.Entry",
			id: this.#prevId,
			keyKind,
			value,
			optionalEntry: false
		};
	}
	newConstExpr(offset, constantKind) {
		return this.nextExpr(offset, {
			case: "constExpr",
			value: {
				$typeName: "cel.expr.Constant",
				constantKind
			}
		});
	}
	newCallExpr(offset, functionName, args) {
		if (functionName === "has" && args.length === 1 && args[0].exprKind?.case === "selectExpr") return this.expandHasMacro(offset, args[0]);
		if ((functionName === "_||_" || functionName === "_&&_") && args.length > 1) {
			const logicManager = LogicManager.newBalancingLogicManager(this, functionName, args[0]);
			for (let i = 1; i < args.length; i += 1) logicManager.addTerm(offset, args[i]);
			return logicManager.toExpr();
		}
		return this.nextExpr(offset, {
			case: "callExpr",
			value: {
				$typeName: "cel.expr.Expr.Call",
				function: functionName,
				args
			}
		});
	}
	newMemberCallExpr(offset, target, functionName, args) {
		return this.maybeExpand(offset, this.nextExpr(offset, {
			case: "callExpr",
			value: {
				$typeName: "cel.expr.Expr.Call",
				function: functionName,
				target,
				args
			}
		}));
	}
	newStringExpr(offset, sequence) {
		return this.newConstExpr(offset, {
			case: "stringValue",
			value: sequence.reduce((string, chunk) => {
				if (typeof chunk !== "string") {
					if (chunk.some((cp) => cp >= 55296 && cp < 57344)) throw new Error("surrogate code points are not allowed");
					return string + String.fromCodePoint(...chunk);
				}
				return string + chunk;
			}, "")
		});
	}
	newBytesExpr(offset, sequence) {
		const chunks = [];
		let totalSize = 0;
		for (const rawChunk of sequence) {
			const chunk = typeof rawChunk === "string" ? encoder.encode(rawChunk) : rawChunk;
			chunks.push(chunk);
			totalSize += chunk.length;
		}
		const value = new Uint8Array(totalSize);
		let chunkOffset = 0;
		for (const chunk of chunks) {
			value.set(chunk, chunkOffset);
			chunkOffset += chunk.length;
		}
		return this.newConstExpr(offset, {
			case: "bytesValue",
			value
		});
	}
	newBoolExpr(offset, keyword) {
		return this.newConstExpr(offset, {
			case: "boolValue",
			value: keyword === "true"
		});
	}
	newInt64Expr(offset, digits) {
		return this.newConstExpr(offset, {
			case: "int64Value",
			value: digits[0] === "-" ? -BigInt(digits.slice(1)) : BigInt(digits)
		});
	}
	newUnsignedInt64Expr(offset, digits) {
		return this.newConstExpr(offset, {
			case: "uint64Value",
			value: BigInt(digits)
		});
	}
	newDoubleExpr(offset, digits) {
		return this.newConstExpr(offset, {
			case: "doubleValue",
			value: parseFloat(digits)
		});
	}
	newNullExpr(offset) {
		return this.newConstExpr(offset, {
			case: "nullValue",
			value: 0
		});
	}
	newIdentExpr(offset, name) {
		return this.nextExpr(offset, {
			case: "identExpr",
			value: {
				$typeName: "cel.expr.Expr.Ident",
				name
			}
		});
	}
	newInfixExpr(offset, op, args) {
		return this.newCallExpr(offset, op === "in" ? "@in" : `_${op}_`, args);
	}
	newSelectExpr(offset, operand, field) {
		return this.nextExpr(offset, {
			case: "selectExpr",
			value: {
				$typeName: "cel.expr.Expr.Select",
				operand,
				field,
				testOnly: false
			}
		});
	}
	newIndexExpr(offset, operand, index) {
		return this.newCallExpr(offset, "_[_]", [operand, index]);
	}
	expandHasMacro(offset, target) {
		if (target.exprKind.case !== "selectExpr") return this.newCallExpr(offset, "has", [target]);
		const test = this.nextExpr(offset, {
			case: "selectExpr",
			value: {
				...target.exprKind.value,
				testOnly: true
			}
		});
		this.addMacroCall(test.id, "has", void 0, [target]);
		return test;
	}
	newListExpr(offset, elements) {
		return this.nextExpr(offset, {
			case: "listExpr",
			value: {
				$typeName: "cel.expr.Expr.CreateList",
				elements,
				optionalIndices: []
			}
		});
	}
	newBoolMacro(offset, iterRange, iterVar, init, loopStep, loopCondition) {
		return this.nextExpr(offset, {
			case: "comprehensionExpr",
			value: {
				$typeName: "cel.expr.Expr.Comprehension",
				accuVar: accuVarName,
				accuInit: this.newConstExpr(offset, {
					case: "boolValue",
					value: init
				}),
				iterVar,
				iterVar2: "",
				iterRange,
				loopStep,
				loopCondition,
				result: this.newIdentExpr(offset, accuVarName)
			}
		});
	}
	newListMacro(offset, iterRange, iterVar, loopStep) {
		return this.nextExpr(offset, {
			case: "comprehensionExpr",
			value: {
				$typeName: "cel.expr.Expr.Comprehension",
				accuVar: accuVarName,
				accuInit: this.newListExpr(offset, []),
				iterVar,
				iterVar2: "",
				iterRange,
				loopCondition: this.newConstExpr(offset, {
					case: "boolValue",
					value: true
				}),
				loopStep,
				result: this.newIdentExpr(offset, accuVarName)
			}
		});
	}
	expandExistsMacro(offset, target, x, test) {
		return this.newBoolMacro(offset, target, x, false, this.newCallExpr(offset, "_||_", [this.newIdentExpr(offset, accuVarName), test]), this.newCallExpr(offset, "@not_strictly_false", [this.newCallExpr(offset, "!_", [this.newIdentExpr(offset, accuVarName)])]));
	}
	expandAllMacro(offset, target, x, test) {
		return this.newBoolMacro(offset, target, x, true, this.newCallExpr(offset, "_&&_", [this.newIdentExpr(offset, accuVarName), test]), this.newCallExpr(offset, "@not_strictly_false", [this.newIdentExpr(offset, accuVarName)]));
	}
	expandMapMacro(offset, target, x, step) {
		return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [step])]));
	}
	expandMapFilterMacro(offset, target, x, test, step) {
		return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_?_:_", [
			test,
			this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [step])]),
			this.newIdentExpr(offset, accuVarName)
		]));
	}
	expandFilterMacro(offset, target, x, step) {
		return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_?_:_", [
			step,
			this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [this.newIdentExpr(offset, x)])]),
			this.newIdentExpr(offset, accuVarName)
		]));
	}
	expandExistsOne(offset, iterRange, iterVar, step) {
		return this.nextExpr(offset, {
			case: "comprehensionExpr",
			value: {
				$typeName: "cel.expr.Expr.Comprehension",
				accuVar: accuVarName,
				accuInit: this.newConstExpr(offset, {
					case: "int64Value",
					value: BigInt(0)
				}),
				iterVar,
				iterVar2: "",
				iterRange,
				loopCondition: this.newConstExpr(offset, {
					case: "boolValue",
					value: true
				}),
				loopStep: this.newCallExpr(offset, "_?_:_", [
					step,
					this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newConstExpr(offset, {
						case: "int64Value",
						value: BigInt(1)
					})]),
					this.newIdentExpr(offset, accuVarName)
				]),
				result: this.newCallExpr(offset, "_==_", [this.newIdentExpr(offset, accuVarName), this.newConstExpr(offset, {
					case: "int64Value",
					value: BigInt(1)
				})])
			}
		});
	}
	maybeExpand(offset, call) {
		if (call.exprKind.case === "callExpr") {
			const callExpr = call.exprKind.value;
			const varName = callExpr.args[0];
			if (varName !== void 0 && call.exprKind.value.target !== void 0 && varName.exprKind?.case === "identExpr") {
				let expanded;
				if (callExpr.args.length === 2) switch (callExpr.function) {
					case "exists":
						expanded = this.expandExistsMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
						break;
					case "all":
						expanded = this.expandAllMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
						break;
					case "map":
						expanded = this.expandMapMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
						break;
					case "filter":
						expanded = this.expandFilterMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
						break;
					case "exists_one":
					case "existsOne": expanded = this.expandExistsOne(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
				}
				if (callExpr.args.length === 3 && callExpr.function == "map") expanded = this.expandMapFilterMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1], call.exprKind.value.args[2]);
				if (expanded !== void 0) {
					this.addMacroCall(expanded.id, callExpr.function, callExpr.target, callExpr.args);
					return expanded;
				}
			}
		}
		return call;
	}
	addMacroCall(exprId, functionName, target, args) {
		const macroArgs = args.map((arg) => this.buildMacroCallArg(arg));
		const macroTarget = target !== void 0 ? this.buildMacroCallArg(target) : void 0;
		const macroCall = macroTarget !== void 0 ? {
			$typeName: "cel.expr.Expr",
			id: 0n,
			exprKind: {
				case: "callExpr",
				value: {
					$typeName: "cel.expr.Expr.Call",
					function: functionName,
					target: macroTarget,
					args: macroArgs
				}
			}
		} : {
			$typeName: "cel.expr.Expr",
			id: 0n,
			exprKind: {
				case: "callExpr",
				value: {
					$typeName: "cel.expr.Expr.Call",
					function: functionName,
					args: macroArgs
				}
			}
		};
		this.sourceInfo.macroCalls[exprId.toString()] = macroCall;
	}
	buildMacroCallArg(expr) {
		if (this.sourceInfo.macroCalls[expr.id.toString()] !== void 0) return {
			$typeName: "cel.expr.Expr",
			id: expr.id,
			exprKind: {
				case: void 0,
				value: void 0
			}
		};
		if (expr.exprKind.case === "callExpr") {
			const call = expr.exprKind.value;
			const macroArgs = call.args.map((arg) => this.buildMacroCallArg(arg));
			const macroTarget = call.target !== void 0 ? this.buildMacroCallArg(call.target) : void 0;
			return {
				$typeName: "cel.expr.Expr",
				id: expr.id,
				exprKind: {
					case: "callExpr",
					value: {
						$typeName: "cel.expr.Expr.Call",
						function: call.function,
						target: macroTarget,
						args: macroArgs
					}
				}
			};
		}
		if (expr.exprKind.case === "selectExpr") {
			const sel = expr.exprKind.value;
			return {
				$typeName: "cel.expr.Expr",
				id: expr.id,
				exprKind: {
					case: "selectExpr",
					value: {
						$typeName: "cel.expr.Expr.Select",
						operand: sel.operand ? this.buildMacroCallArg(sel.operand) : void 0,
						field: sel.field,
						testOnly: sel.testOnly
					}
				}
			};
		}
		if (expr.exprKind.case === "listExpr") {
			const list = expr.exprKind.value;
			return {
				$typeName: "cel.expr.Expr",
				id: expr.id,
				exprKind: {
					case: "listExpr",
					value: {
						$typeName: "cel.expr.Expr.CreateList",
						elements: list.elements.map((el) => this.buildMacroCallArg(el)),
						optionalIndices: list.optionalIndices
					}
				}
			};
		}
		return expr;
	}
	newMapEntry(offset, key, value) {
		return this.nextEntry(offset, {
			case: "mapKey",
			value: key
		}, value);
	}
	newStructExpr(offset, entries, messageName = "") {
		return this.nextExpr(offset, {
			case: "structExpr",
			value: {
				$typeName: "cel.expr.Expr.CreateStruct",
				entries,
				messageName
			}
		});
	}
	newStructEntry(offset, field, value) {
		return this.nextEntry(offset, {
			case: "fieldKey",
			value: field
		}, value);
	}
};

// node_modules/@bufbuild/cel/dist/esm/parser.js
var runtime;
(function(runtime) {
	class GrammarLocation {
		source;
		start;
		constructor(source, start) {
			this.source = source;
			this.start = start;
		}
		toString() {
			return String(this.source);
		}
		offset(loc) {
			return {
				line: loc.line + this.start.line - 1,
				column: loc.line === 1 ? loc.column + this.start.column - 1 : loc.column,
				offset: loc.offset + this.start.offset
			};
		}
		static offsetStart(range) {
			if (range.source instanceof GrammarLocation) return range.source.offset(range.start);
			return range.start;
		}
		static offsetEnd(range) {
			if (range.source instanceof GrammarLocation) return range.source.offset(range.end);
			return range.end;
		}
	}
	runtime.GrammarLocation = GrammarLocation;
	function padEnd(str, targetLength, padString) {
		padString = padString || " ";
		if (str.length > targetLength) return str;
		targetLength -= str.length;
		padString += padString.repeat(targetLength);
		return str + padString.slice(0, targetLength);
	}
	runtime.padEnd = padEnd;
	class ParseFailure {}
	runtime.ParseFailure = ParseFailure;
	function isFailure(r) {
		return !r.success;
	}
	runtime.isFailure = isFailure;
	function getLine(input, offset) {
		let line = 1;
		for (let i = 0; i < offset; i++) if (input[i] === "\r") {
			if (input[i + 1] === "\n") i++;
			line++;
		} else if (input[i] === "\n") line++;
		return line;
	}
	function getColumn(input, offset) {
		let column = 1;
		for (let i = offset; i > 0; i--) {
			if (["\n", "\r"].includes(input[i - 1])) break;
			column++;
		}
		return column;
	}
	function getLocation(source, input, start, remainder) {
		return {
			source,
			start: {
				offset: input.length - start.length,
				line: getLine(input, input.length - start.length),
				column: getColumn(input, input.length - start.length)
			},
			end: {
				offset: input.length - remainder.length,
				line: getLine(input, input.length - remainder.length),
				column: getColumn(input, input.length - remainder.length)
			}
		};
	}
	runtime.getLocation = getLocation;
	function getRange(source, input, start, remainder) {
		return {
			source,
			start: input.length - start.length,
			end: input.length - remainder.length
		};
	}
	runtime.getRange = getRange;
	function getText(start, remainder) {
		return start.slice(0, remainder.length > 0 ? -remainder.length : void 0);
	}
	runtime.getText = getText;
})(runtime || (runtime = {}));
var ParseError = class ParseError extends Error {
	rawMessage;
	location;
	constructor(message, location, name = "parse error") {
		super(ParseError.#formatMessage(message, location));
		this.name = name;
		this.rawMessage = message;
		this.location = location;
	}
	static #formatMessage(message, location) {
		return `${location.source !== void 0 ? String(location.source) : "<input>"}:${location.start.line}:${location.start.column}: ` + message;
	}
};
var ParseSyntaxError = class ParseSyntaxError extends ParseError {
	expected;
	found;
	constructor(expected, found, location, name = "syntax error") {
		super(ParseSyntaxError.#formatMessage(expected, found), location, name);
		this.expected = expected;
		this.found = found;
	}
	static #formatMessage(expected, found) {
		function encode(s) {
			return "'" + s.replace(/[\\\x07\b\f\n\r\t\v']/g, (match) => {
				switch (match) {
					case "\\": return "\\\\";
					case "\x07": return "\\x07";
					case "\b": return "\\b";
					case "\f": return "\\f";
					case "\n": return "\\n";
					case "\r": return "\\r";
					case "	": return "\\t";
					case "\v": return "\\v";
					case "'": return "\\'";
					default: throw new Error("Unexpected string encoding replacement character. This should be an unreachable error.");
				}
			}) + "'";
		}
		function describeExpected(expected) {
			const descriptions = [...new Set(expected.map((e) => {
				if (e.type === "literal") return encode(e.value);
				return e.value;
			}))];
			descriptions.sort();
			switch (descriptions.length) {
				case 1: return descriptions[0];
				case 2: return `${descriptions[0]} or ${descriptions[1]}`;
				default: return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
			}
		}
		function describeFound(found) {
			return found.length === 1 ? found : "end of input";
		}
		return "found " + describeFound(found) + " but expecting " + describeExpected(expected);
	}
};
const item2 = {
	type: "any",
	value: "any character"
};
const item43 = {
	type: "class",
	value: "/^[\\t\\n\\f\\r ]/g"
};
const item44 = {
	type: "other",
	value: "whitespace"
};
const item50 = {
	type: "literal",
	value: "//"
};
const item53 = {
	type: "class",
	value: "/^[^\\r\\n]/g"
};
const item58 = {
	type: "class",
	value: "/^[\\r\\n]/g"
};
const item59 = {
	type: "other",
	value: "new line"
};
const item61 = {
	type: "other",
	value: "comment"
};
const item78 = {
	type: "literal",
	value: "-"
};
const item84 = {
	type: "other",
	value: "digit"
};
const item86 = {
	type: "literal",
	value: "."
};
const item96 = {
	type: "class",
	value: "/^[+\\-]/g"
};
const item107 = {
	type: "other",
	value: "float literal"
};
const item117 = {
	type: "literal",
	value: "0x"
};
const item127 = {
	type: "class",
	value: "/^[uU]/g"
};
const item130 = {
	type: "other",
	value: "unsigned integer literal"
};
const item146 = {
	type: "other",
	value: "integer literal"
};
const item156 = {
	type: "class",
	value: "/^[rR]/g"
};
const item161 = {
	type: "literal",
	value: "\"\"\""
};
const item174 = {
	type: "literal",
	value: "'''"
};
const item185 = {
	type: "literal",
	value: "\""
};
const item197 = {
	type: "literal",
	value: "'"
};
const item225 = {
	type: "literal",
	value: "\\"
};
const item227 = {
	type: "class",
	value: "/^[xX]/g"
};
const item236 = {
	type: "other",
	value: "byte value"
};
const item242 = {
	type: "literal",
	value: "\\u"
};
const item250 = {
	type: "literal",
	value: "\\U"
};
const item262 = {
	type: "class",
	value: "/^[0-3]/g"
};
const item268 = {
	type: "other",
	value: "escaped bytes"
};
const item269 = {
	type: "other",
	value: "byte sequence"
};
const item275 = {
	type: "class",
	value: "/^[abfnrtv]/g"
};
const item281 = {
	type: "class",
	value: "/^[\"'`\\\\?]/g"
};
const item282 = {
	type: "other",
	value: "escaped character"
};
const item329 = {
	type: "other",
	value: "quoted character sequence"
};
const item331 = {
	type: "other",
	value: "string literal"
};
const item337 = {
	type: "class",
	value: "/^[bB]/g"
};
const item341 = {
	type: "other",
	value: "bytes literal"
};
const item348 = {
	type: "literal",
	value: "true"
};
const item350 = {
	type: "literal",
	value: "false"
};
const item352 = {
	type: "other",
	value: "boolean literal"
};
const item358 = {
	type: "literal",
	value: "null"
};
const item364 = {
	type: "other",
	value: "null literal"
};
const item377 = {
	type: "class",
	value: "/^[_a-zA-Z]/g"
};
const item382 = {
	type: "other",
	value: "identifier"
};
const item384 = {
	type: "literal",
	value: "("
};
const item389 = {
	type: "literal",
	value: ","
};
const item391 = {
	type: "literal",
	value: ")"
};
const item411 = {
	type: "other",
	value: "selector"
};
const item416 = {
	type: "literal",
	value: "{"
};
const item426 = {
	type: "literal",
	value: ":"
};
const item435 = {
	type: "literal",
	value: "}"
};
const item454 = {
	type: "literal",
	value: "["
};
const item459 = {
	type: "literal",
	value: "]"
};
const item527 = {
	type: "literal",
	value: "!"
};
const item543 = {
	type: "class",
	value: "/^[*\\/%]/g"
};
const item580 = {
	type: "literal",
	value: "<="
};
const item582 = {
	type: "literal",
	value: "<"
};
const item584 = {
	type: "literal",
	value: ">="
};
const item586 = {
	type: "literal",
	value: ">"
};
const item588 = {
	type: "literal",
	value: "=="
};
const item590 = {
	type: "literal",
	value: "!="
};
const item594 = {
	type: "literal",
	value: "in"
};
const item596 = {
	type: "other",
	value: "relational operator"
};
const item604 = {
	type: "literal",
	value: "&&"
};
const item610 = {
	type: "literal",
	value: "||"
};
const item619 = {
	type: "literal",
	value: "?"
};
const item628 = {
	type: "end",
	value: "end of input"
};
function parse$1(input, options = {}) {
	const parse$source = options.grammarSource;
	const builder = new Builder();
	const result = item1(input);
	if (result.success === true) return result.value;
	let remainder = input;
	let failedExpectations = [];
	for (const e of result.failedExpectations) {
		if (e.remainder.length < remainder.length) {
			remainder = e.remainder;
			failedExpectations = [];
		}
		if (e.remainder.length === remainder.length) failedExpectations.push(e);
	}
	throw new ParseSyntaxError(failedExpectations.map((e) => e.expectation), remainder.slice(0, 1), runtime.getLocation(parse$source, input, remainder, remainder));
	function item106(offset, digits) {
		return builder.newDoubleExpr(offset(), digits);
	}
	function item129(offset, digits) {
		return builder.newUnsignedInt64Expr(offset(), digits);
	}
	function item145(offset, digits) {
		return builder.newInt64Expr(offset(), digits);
	}
	function item238(value) {
		return parseInt(value, 16);
	}
	function item246(value) {
		return parseInt(value, 16);
	}
	function item254(value) {
		return parseInt(value, 16);
	}
	function item267(value) {
		return parseInt(value, 8);
	}
	function item276(value) {
		switch (value) {
			case "a": return "\x07";
			case "b": return "\b";
			case "f": return "\f";
			case "n": return "\n";
			case "r": return "\r";
			case "t": return "	";
			case "v": return "\v";
		}
		throw new Error();
	}
	function item330(offset, bytes) {
		return builder.newStringExpr(offset(), bytes);
	}
	function item340(offset, bytes) {
		return builder.newBytesExpr(offset(), bytes);
	}
	function item351(offset, keyword) {
		return builder.newBoolExpr(offset(), keyword);
	}
	function item363(offset) {
		return builder.newNullExpr(offset());
	}
	function item381(error, id) {
		if ([
			"true",
			"false",
			"null",
			"in",
			"as",
			"break",
			"const",
			"continue",
			"else",
			"for",
			"function",
			"if",
			"import",
			"let",
			"loop",
			"package",
			"namespace",
			"return",
			"var",
			"void",
			"while"
		].includes(id)) error("reserved identifier");
		return id;
	}
	function item393(offset, identifier, args) {
		return builder.newCallExpr(offset(), identifier, args);
	}
	function item410(error, selector) {
		if ([
			"true",
			"false",
			"null",
			"in"
		].includes(selector)) error("reserved keyword");
		return selector;
	}
	function item430(offset, key, value) {
		return builder.newStructEntry(offset(), key, value);
	}
	function item437(offset, dot, name, entries) {
		return builder.newStructExpr(offset(), entries, (dot !== null ? dot : "") + name.join("."));
	}
	function item444(offset, name) {
		return builder.newIdentExpr(offset(), name);
	}
	function item461(offset, elements) {
		return builder.newListExpr(offset(), elements);
	}
	function item475(offset, key, value) {
		return builder.newMapEntry(offset(), key, value);
	}
	function item484(offset, entries) {
		return builder.newStructExpr(offset(), entries);
	}
	function item500(offset, field) {
		return (prevExpr) => builder.newSelectExpr(offset(), prevExpr, field);
	}
	function item509(offset, func, args) {
		return (prevExpr) => builder.newMemberCallExpr(offset(), prevExpr, func, args);
	}
	function item516(offset, index) {
		return (prevExpr) => builder.newCallExpr(offset(), "_[_]", [prevExpr, index]);
	}
	function item519(primary, tail) {
		if (tail.length === 0) return primary;
		return tail.reduce((expr, op) => op(expr), primary);
	}
	function item532(offset, ops, expr) {
		if (ops.length % 2 === 0) return expr;
		if (expr.exprKind.case === "callExpr" && expr.exprKind.value.function === `${ops[0]}_`) return expr.exprKind.value.args[0];
		return builder.newCallExpr(offset(), `${ops[0]}_`, [expr]);
	}
	function item544(o) {
		return `_${o}_`;
	}
	function item547(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item549(unary, tail) {
		if (tail === null) return unary;
		return tail.reduce((expr, op) => op(expr), unary);
	}
	function item560(o) {
		return `_${o}_`;
	}
	function item562(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item564(multiplication, tail) {
		if (tail === null) return multiplication;
		return tail.reduce((expr, op) => op(expr), multiplication);
	}
	function item591(operator) {
		return `_${operator}_`;
	}
	function item595() {
		return "@in";
	}
	function item598(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item600(addition, tail) {
		if (tail === null) return addition;
		return tail.reduce((expr, op) => op(expr), addition);
	}
	function item606(offset, relation) {
		if (relation.length === 1) return relation[0];
		const logicManager = LogicManager.newBalancingLogicManager(builder, "_&&_", relation[0]);
		for (let i = 1; i < relation.length; i += 1) logicManager.addTerm(offset(), relation[i]);
		return logicManager.toExpr();
	}
	function item612(offset, and) {
		if (and.length === 1) return and[0];
		const logicManager = LogicManager.newBalancingLogicManager(builder, "_||_", and[0]);
		for (let i = 1; i < and.length; i += 1) logicManager.addTerm(offset(), and[i]);
		return logicManager.toExpr();
	}
	function item624(t, f) {
		return [t, f];
	}
	function item626(offset, or, tail) {
		if (tail === null) return or;
		return builder.newCallExpr(offset(), "_?_:_", [or, ...tail]);
	}
	function item627(expr) {
		return {
			expr,
			sourceInfo: builder.sourceInfo
		};
	}
	function item1(text) {
		const result = item4(text);
		if (result.success === true) {
			if (result.remainder.length === 0) return result;
			return {
				success: false,
				remainder: result.remainder,
				failedExpectations: [{
					expectation: item628,
					remainder: result.remainder
				}]
			};
		}
		return result;
	}
	function item4(text) {
		const result = item7(text);
		if (result.success === true) return {
			success: true,
			value: item627(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item7(text) {
		const result = item8(text);
		if (result.success === true) return {
			success: true,
			value: item626(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item8(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item11(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item614(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result0.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item11(text) {
		const result = item13(text);
		if (result.success === true) return {
			success: true,
			value: item612(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item13(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item607(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item15(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item15(text) {
		const result = item17(text);
		if (result.success === true) return {
			success: true,
			value: item606(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item17(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item601(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item19(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item19(text) {
		const result = item20(text);
		if (result.success === true) return {
			success: true,
			value: item600(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item20(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item23(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item566(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item23(text) {
		const result = item24(text);
		if (result.success === true) return {
			success: true,
			value: item564(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item24(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item27(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item551(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item27(text) {
		const result = item28(text);
		if (result.success === true) return {
			success: true,
			value: item549(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item28(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item31(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item534(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item31(text) {
		const choices = [item33, item520];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item33(text) {
		const result = item34(text);
		if (result.success === true) return {
			success: true,
			value: item519(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item34(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item66(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item487(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item36(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item37(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item45(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item62(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result2.value
			],
			remainder,
			failedExpectations
		};
	}
	function item37(text) {
		const result = item39(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item39(text) {
		const result = item40(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item44,
				remainder: result.remainder
			}]
		};
	}
	function item40(text) {
		const matches = text.match(/^([\t\n\f\r ])+/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item43,
				remainder: text
			}]
		};
	}
	function item45(text) {
		const result = item47(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item47(text) {
		const result = item48(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item61,
				remainder: result.remainder
			}]
		};
	}
	function item48(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item49(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item51(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item55(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result2.value
			],
			remainder,
			failedExpectations
		};
	}
	function item49(text) {
		if (text.startsWith("//")) return {
			success: true,
			value: "//",
			remainder: text.slice(2),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item50,
				remainder: text
			}]
		};
	}
	function item51(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item52(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item52(text) {
		if (/^[^\r\n]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item53,
				remainder: text
			}]
		};
	}
	function item55(text) {
		const result = item56(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item59,
				remainder: result.remainder
			}]
		};
	}
	function item56(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item57(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item57(text) {
		if (/^[\r\n]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item58,
				remainder: text
			}]
		};
	}
	function item62(text) {
		const result = item39(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item66(text) {
		const choices = [
			item68,
			item365,
			item394,
			item438,
			item445,
			item450,
			item462
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item68(text) {
		const choices = [
			item70,
			item109,
			item132,
			item148,
			item333,
			item343,
			item354
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item70(text) {
		const result = item71(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item107,
				remainder: result.remainder
			}]
		};
	}
	function item71(text) {
		const result = item73(text);
		if (result.success === true) return {
			success: true,
			value: item106(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item73(text) {
		const matches = text.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item78,
					remainder: text
				},
				{
					expectation: item84,
					remainder: text
				},
				{
					expectation: item86,
					remainder: text
				}
			]
		};
	}
	function item109(text) {
		const result = item110(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item130,
				remainder: result.remainder
			}]
		};
	}
	function item110(text) {
		const result = item111(text);
		if (result.success === true) return {
			success: true,
			value: item129(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item111(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item113(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^[uU]/g);
		failedExpectations.push({
			expectation: item127,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		return {
			success: true,
			value: [result0.value],
			remainder,
			failedExpectations
		};
	}
	function item113(text) {
		const matches = text.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item117,
				remainder: text
			}, {
				expectation: item84,
				remainder: text
			}]
		};
	}
	function item132(text) {
		const result = item133(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item146,
				remainder: result.remainder
			}]
		};
	}
	function item133(text) {
		const result = item135(text);
		if (result.success === true) return {
			success: true,
			value: item145(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item135(text) {
		const matches = text.match(/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item78,
					remainder: text
				},
				{
					expectation: item117,
					remainder: text
				},
				{
					expectation: item84,
					remainder: text
				}
			]
		};
	}
	function item148(text) {
		const result = item149(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item331,
				remainder: result.remainder
			}]
		};
	}
	function item149(text) {
		const result = item152(text);
		if (result.success === true) return {
			success: true,
			value: item330(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item152(text) {
		const result = item153(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item329,
				remainder: result.remainder
			}]
		};
	}
	function item153(text) {
		const choices = [item154, item207];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item154(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^[rR]/g);
		failedExpectations.push({
			expectation: item156,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item158(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item158(text) {
		const choices = [
			item159,
			item172,
			item183,
			item195
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item159(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item163(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item163(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item164(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item164(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!""")/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item168(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item168(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item172(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item176(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item176(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item177(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item177(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!''')/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item181(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item181(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item183(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item187(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item187(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item188(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item188(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!("|([\r\n])+))/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item193(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item193(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item195(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item199(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item199(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item200(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item200(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!('|([\r\n])+))/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item205(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item205(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item207(text) {
		const choices = [
			item208,
			item291,
			item303,
			item316
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item208(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item211(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item211(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item212(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item212(text) {
		const choices = [item214, item283];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item214(text) {
		const result = item215(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item282,
				remainder: result.remainder
			}]
		};
	}
	function item215(text) {
		const choices = [
			item217,
			item270,
			item277
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item217(text) {
		const result = item218(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item269,
				remainder: result.remainder
			}]
		};
	}
	function item218(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item220(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item220(text) {
		const result = item221(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item268,
				remainder: result.remainder
			}]
		};
	}
	function item221(text) {
		const choices = [
			item222,
			item239,
			item247,
			item255
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item222(text) {
		const result = item223(text);
		if (result.success === true) return {
			success: true,
			value: item238(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item223(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^[xX]/g);
		failedExpectations.push({
			expectation: item227,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item229(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item229(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item239(text) {
		const result = item240(text);
		if (result.success === true) return {
			success: true,
			value: item246(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item240(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\u/g);
		failedExpectations.push({
			expectation: item242,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item244(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item244(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item247(text) {
		const result = item248(text);
		if (result.success === true) return {
			success: true,
			value: item254(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item248(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\U/g);
		failedExpectations.push({
			expectation: item250,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item252(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item252(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item255(text) {
		const result = item256(text);
		if (result.success === true) return {
			success: true,
			value: item267(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item256(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item259(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item259(text) {
		const matches = text.match(/^[0-3][0-7][0-7]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item262,
				remainder: text
			}]
		};
	}
	function item270(text) {
		const result = item271(text);
		if (result.success === true) return {
			success: true,
			value: item276(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item271(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item274(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item274(text) {
		if (/^[abfnrtv]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item275,
				remainder: text
			}]
		};
	}
	function item277(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item280(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item280(text) {
		if (/^["'`\\?]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item281,
				remainder: text
			}]
		};
	}
	function item283(text) {
		const matches = text.match(/^(?!""")[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item291(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item294(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item294(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item295(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item295(text) {
		const choices = [item214, item296];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item296(text) {
		const matches = text.match(/^(?!''')[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item303(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item306(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item306(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item307(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item307(text) {
		const choices = [item214, item308];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item308(text) {
		const matches = text.match(/^(?!("|([\r\n])+))[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item316(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item319(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item319(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item320(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item320(text) {
		const choices = [item214, item321];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item321(text) {
		const matches = text.match(/^(?!('|([\r\n])+))[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item333(text) {
		const result = item334(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item341,
				remainder: result.remainder
			}]
		};
	}
	function item334(text) {
		const result = item335(text);
		if (result.success === true) return {
			success: true,
			value: item340(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item335(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^[bB]/g);
		failedExpectations.push({
			expectation: item337,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item152(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item343(text) {
		const result = item344(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item352,
				remainder: result.remainder
			}]
		};
	}
	function item344(text) {
		const result = item346(text);
		if (result.success === true) return {
			success: true,
			value: item351(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item346(text) {
		const choices = [item347, item349];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item347(text) {
		if (text.startsWith("true")) return {
			success: true,
			value: "true",
			remainder: text.slice(4),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item348,
				remainder: text
			}]
		};
	}
	function item349(text) {
		if (text.startsWith("false")) return {
			success: true,
			value: "false",
			remainder: text.slice(5),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item350,
				remainder: text
			}]
		};
	}
	function item354(text) {
		const result = item355(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item364,
				remainder: result.remainder
			}]
		};
	}
	function item355(text) {
		const result = item356(text);
		if (result.success === true) return {
			success: true,
			value: item363(() => input.length - text.length),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item356(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^null/g);
		failedExpectations.push({
			expectation: item358,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(?![_a-zA-Z0-9])/g);
		failedExpectations.push();
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		return {
			success: true,
			value: [],
			remainder,
			failedExpectations
		};
	}
	function item365(text) {
		const result = item366(text);
		if (result.success === true) return {
			success: true,
			value: item393(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item366(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(\.)?/g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item371(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item387(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		return {
			success: true,
			value: [result2.value, result5.value],
			remainder,
			failedExpectations
		};
	}
	function item371(text) {
		const result = item372(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item382,
				remainder: result.remainder
			}]
		};
	}
	function item372(text) {
		const result = item374(text);
		if (result.success === true) return {
			success: true,
			value: item381((message, location = runtime.getLocation(parse$source, input, text, result.remainder), name) => {
				throw new ParseError(message, location, name);
			}, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item374(text) {
		const matches = text.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item377,
				remainder: text
			}]
		};
	}
	function item387(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item388(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item7(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item388(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item394(text) {
		const result = item395(text);
		if (result.success === true) return {
			success: true,
			value: item437(() => input.length - text.length, result.value[0], result.value[1], result.value[2]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item395(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item397(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item400(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\{/g);
		failedExpectations.push({
			expectation: item416,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item419(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^(,)?/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		const result7 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result7?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result7[0].length);
		const result8 = remainder.match(/^\}/g);
		failedExpectations.push({
			expectation: item435,
			remainder
		});
		if (result8?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result8[0].length);
		return {
			success: true,
			value: [
				result0.value,
				result2.value,
				result5.value
			],
			remainder,
			failedExpectations
		};
	}
	function item397(text) {
		const result = item398(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item398(text) {
		if (text.startsWith(".")) return {
			success: true,
			value: ".",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item86,
				remainder: text
			}]
		};
	}
	function item400(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item412(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item402(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item402(text) {
		const result = item403(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item411,
				remainder: result.remainder
			}]
		};
	}
	function item403(text) {
		const result = item405(text);
		if (result.success === true) return {
			success: true,
			value: item410((message, location = runtime.getLocation(parse$source, input, text, result.remainder), name) => {
				throw new ParseError(message, location, name);
			}, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item405(text) {
		const matches = text.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item377,
				remainder: text
			}]
		};
	}
	function item412(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item36(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item413(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item36(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result0.value
			],
			remainder,
			failedExpectations
		};
	}
	function item413(text) {
		if (text.startsWith(".")) return {
			success: true,
			value: ".",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item86,
				remainder: text
			}]
		};
	}
	function item419(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item431(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item420(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item420(text) {
		const result = item421(text);
		if (result.success === true) return {
			success: true,
			value: item430(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item421(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item402(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		}, {
			expectation: item426,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = item7(remainder);
		failedExpectations.push(...result3.failedExpectations);
		if (result3.success === false) return {
			success: false,
			remainder: result3.remainder,
			failedExpectations
		};
		remainder = result3.remainder;
		return {
			success: true,
			value: [result1.value, result3.value],
			remainder,
			failedExpectations
		};
	}
	function item431(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item438(text) {
		const result = item439(text);
		if (result.success === true) return {
			success: true,
			value: item444(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item439(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(\.)?/g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item445(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item7(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item450(text) {
		const result = item452(text);
		if (result.success === true) return {
			success: true,
			value: item461(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item452(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\[/g);
		failedExpectations.push({
			expectation: item454,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item387(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(,)?/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\]/g);
		failedExpectations.push({
			expectation: item459,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item462(text) {
		const result = item464(text);
		if (result.success === true) return {
			success: true,
			value: item484(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item464(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\{/g);
		failedExpectations.push({
			expectation: item416,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item468(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		}, {
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		}, {
			expectation: item435,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item468(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item476(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item469(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item469(text) {
		const result = item470(text);
		if (result.success === true) return {
			success: true,
			value: item475(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item470(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item7(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^:/g);
		failedExpectations.push({
			expectation: item426,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item7(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result0.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item476(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item487(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item488(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item488(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item491(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item491(text) {
		const choices = [
			item492,
			item501,
			item510
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item492(text) {
		const result = item493(text);
		if (result.success === true) return {
			success: true,
			value: item500(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item493(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\./g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^(?![(])/g);
		failedExpectations.push();
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item501(text) {
		const result = item502(text);
		if (result.success === true) return {
			success: true,
			value: item509(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item502(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\./g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item387(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		return {
			success: true,
			value: [result2.value, result5.value],
			remainder,
			failedExpectations
		};
	}
	function item510(text) {
		const result = item511(text);
		if (result.success === true) return {
			success: true,
			value: item516(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item511(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\[/g);
		failedExpectations.push({
			expectation: item454,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item7(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^\]/g);
		failedExpectations.push({
			expectation: item459,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item520(text) {
		const result = item521(text);
		if (result.success === true) return {
			success: true,
			value: item532(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item521(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item523(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item33(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item523(text) {
		const matches = text.match(/^((!)+|(-)+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item527,
				remainder: text
			}, {
				expectation: item78,
				remainder: text
			}]
		};
	}
	function item534(text) {
		const result = item536(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item536(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item537(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item537(text) {
		const result = item538(text);
		if (result.success === true) return {
			success: true,
			value: item547(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item538(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item540(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item31(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item540(text) {
		const result = item542(text);
		if (result.success === true) return {
			success: true,
			value: item544(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item542(text) {
		if (/^[*\/%]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item543,
				remainder: text
			}]
		};
	}
	function item551(text) {
		const result = item553(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item553(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item554(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item554(text) {
		const result = item555(text);
		if (result.success === true) return {
			success: true,
			value: item562(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item555(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item557(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item27(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item557(text) {
		const result = item559(text);
		if (result.success === true) return {
			success: true,
			value: item560(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item559(text) {
		if (/^[+\-]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item96,
				remainder: text
			}]
		};
	}
	function item566(text) {
		const result = item568(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item568(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item569(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item569(text) {
		const result = item570(text);
		if (result.success === true) return {
			success: true,
			value: item598(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item570(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item573(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item23(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item573(text) {
		const result = item574(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item596,
				remainder: result.remainder
			}]
		};
	}
	function item574(text) {
		const choices = [item575, item592];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item575(text) {
		const result = item577(text);
		if (result.success === true) return {
			success: true,
			value: item591(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item577(text) {
		const matches = text.match(/^(<=|<|>=|>|==|!=)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item580,
					remainder: text
				},
				{
					expectation: item582,
					remainder: text
				},
				{
					expectation: item584,
					remainder: text
				},
				{
					expectation: item586,
					remainder: text
				},
				{
					expectation: item588,
					remainder: text
				},
				{
					expectation: item590,
					remainder: text
				}
			]
		};
	}
	function item592(text) {
		const result = item593(text);
		if (result.success === true) return {
			success: true,
			value: item595(),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item593(text) {
		if (text.startsWith("in")) return {
			success: true,
			value: "in",
			remainder: text.slice(2),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item594,
				remainder: text
			}]
		};
	}
	function item601(text) {
		const matches = text.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item44,
					remainder: text
				},
				{
					expectation: item61,
					remainder: text
				},
				{
					expectation: item604,
					remainder: text
				}
			]
		};
	}
	function item607(text) {
		const matches = text.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item44,
					remainder: text
				},
				{
					expectation: item61,
					remainder: text
				},
				{
					expectation: item610,
					remainder: text
				}
			]
		};
	}
	function item614(text) {
		const result = item616(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item616(text) {
		const result = item617(text);
		if (result.success === true) return {
			success: true,
			value: item624(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item617(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\?/g);
		failedExpectations.push({
			expectation: item619,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item11(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = remainder.match(/^:/g);
		failedExpectations.push({
			expectation: item426,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = item7(remainder);
		failedExpectations.push(...result4.failedExpectations);
		if (result4.success === false) return {
			success: false,
			remainder: result4.remainder,
			failedExpectations
		};
		remainder = result4.remainder;
		const result5 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result5?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result5[0].length);
		return {
			success: true,
			value: [result1.value, result4.value],
			remainder,
			failedExpectations
		};
	}
}

// node_modules/@bufbuild/cel/dist/esm/parse.js
function parse(expr) {
	const result = parse$1(expr);
	return {
		$typeName: "cel.expr.ParsedExpr",
		expr: result.expr,
		sourceInfo: result.sourceInfo
	};
}

// node_modules/@bufbuild/cel-spec/dist/esm/gen/cel/expr/syntax_pb.js
const file_cel_expr_syntax = /*@__PURE__*/ fileDesc("ChVjZWwvZXhwci9zeW50YXgucHJvdG8SCGNlbC5leHByIlUKClBhcnNlZEV4cHISHAoEZXhwchgCIAEoCzIOLmNlbC5leHByLkV4cHISKQoLc291cmNlX2luZm8YAyABKAsyFC5jZWwuZXhwci5Tb3VyY2VJbmZvItoICgRFeHByEgoKAmlkGAIgASgDEigKCmNvbnN0X2V4cHIYAyABKAsyEi5jZWwuZXhwci5Db25zdGFudEgAEioKCmlkZW50X2V4cHIYBCABKAsyFC5jZWwuZXhwci5FeHByLklkZW50SAASLAoLc2VsZWN0X2V4cHIYBSABKAsyFS5jZWwuZXhwci5FeHByLlNlbGVjdEgAEigKCWNhbGxfZXhwchgGIAEoCzITLmNlbC5leHByLkV4cHIuQ2FsbEgAEi4KCWxpc3RfZXhwchgHIAEoCzIZLmNlbC5leHByLkV4cHIuQ3JlYXRlTGlzdEgAEjIKC3N0cnVjdF9leHByGAggASgLMhsuY2VsLmV4cHIuRXhwci5DcmVhdGVTdHJ1Y3RIABI6ChJjb21wcmVoZW5zaW9uX2V4cHIYCSABKAsyHC5jZWwuZXhwci5FeHByLkNvbXByZWhlbnNpb25IABoVCgVJZGVudBIMCgRuYW1lGAEgASgJGksKBlNlbGVjdBIfCgdvcGVyYW5kGAEgASgLMg4uY2VsLmV4cHIuRXhwchINCgVmaWVsZBgCIAEoCRIRCgl0ZXN0X29ubHkYAyABKAgaVgoEQ2FsbBIeCgZ0YXJnZXQYASABKAsyDi5jZWwuZXhwci5FeHByEhAKCGZ1bmN0aW9uGAIgASgJEhwKBGFyZ3MYAyADKAsyDi5jZWwuZXhwci5FeHByGkgKCkNyZWF0ZUxpc3QSIAoIZWxlbWVudHMYASADKAsyDi5jZWwuZXhwci5FeHByEhgKEG9wdGlvbmFsX2luZGljZXMYAiADKAUa6QEKDENyZWF0ZVN0cnVjdBIUCgxtZXNzYWdlX25hbWUYASABKAkSMgoHZW50cmllcxgCIAMoCzIhLmNlbC5leHByLkV4cHIuQ3JlYXRlU3RydWN0LkVudHJ5Go4BCgVFbnRyeRIKCgJpZBgBIAEoAxITCglmaWVsZF9rZXkYAiABKAlIABIhCgdtYXBfa2V5GAMgASgLMg4uY2VsLmV4cHIuRXhwckgAEh0KBXZhbHVlGAQgASgLMg4uY2VsLmV4cHIuRXhwchIWCg5vcHRpb25hbF9lbnRyeRgFIAEoCEIKCghrZXlfa2luZBr4AQoNQ29tcHJlaGVuc2lvbhIQCghpdGVyX3ZhchgBIAEoCRIRCglpdGVyX3ZhcjIYCCABKAkSIgoKaXRlcl9yYW5nZRgCIAEoCzIOLmNlbC5leHByLkV4cHISEAoIYWNjdV92YXIYAyABKAkSIQoJYWNjdV9pbml0GAQgASgLMg4uY2VsLmV4cHIuRXhwchImCg5sb29wX2NvbmRpdGlvbhgFIAEoCzIOLmNlbC5leHByLkV4cHISIQoJbG9vcF9zdGVwGAYgASgLMg4uY2VsLmV4cHIuRXhwchIeCgZyZXN1bHQYByABKAsyDi5jZWwuZXhwci5FeHByQgsKCWV4cHJfa2luZCLNAgoIQ29uc3RhbnQSMAoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIABIUCgpib29sX3ZhbHVlGAIgASgISAASFQoLaW50NjRfdmFsdWUYAyABKANIABIWCgx1aW50NjRfdmFsdWUYBCABKARIABIWCgxkb3VibGVfdmFsdWUYBSABKAFIABIWCgxzdHJpbmdfdmFsdWUYBiABKAlIABIVCgtieXRlc192YWx1ZRgHIAEoDEgAEjcKDmR1cmF0aW9uX3ZhbHVlGAggASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uQgIYAUgAEjkKD3RpbWVzdGFtcF92YWx1ZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBCAhgBSABCDwoNY29uc3RhbnRfa2luZCKcBQoKU291cmNlSW5mbxIWCg5zeW50YXhfdmVyc2lvbhgBIAEoCRIQCghsb2NhdGlvbhgCIAEoCRIUCgxsaW5lX29mZnNldHMYAyADKAUSNgoJcG9zaXRpb25zGAQgAygLMiMuY2VsLmV4cHIuU291cmNlSW5mby5Qb3NpdGlvbnNFbnRyeRI5CgttYWNyb19jYWxscxgFIAMoCzIkLmNlbC5leHByLlNvdXJjZUluZm8uTWFjcm9DYWxsc0VudHJ5EjIKCmV4dGVuc2lvbnMYBiADKAsyHi5jZWwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbhowCg5Qb3NpdGlvbnNFbnRyeRILCgNrZXkYASABKAMSDQoFdmFsdWUYAiABKAU6AjgBGkEKD01hY3JvQ2FsbHNFbnRyeRILCgNrZXkYASABKAMSHQoFdmFsdWUYAiABKAsyDi5jZWwuZXhwci5FeHByOgI4ARqxAgoJRXh0ZW5zaW9uEgoKAmlkGAEgASgJEkUKE2FmZmVjdGVkX2NvbXBvbmVudHMYAiADKA4yKC5jZWwuZXhwci5Tb3VyY2VJbmZvLkV4dGVuc2lvbi5Db21wb25lbnQSNwoHdmVyc2lvbhgDIAEoCzImLmNlbC5leHByLlNvdXJjZUluZm8uRXh0ZW5zaW9uLlZlcnNpb24aJwoHVmVyc2lvbhINCgVtYWpvchgBIAEoAxINCgVtaW5vchgCIAEoAyJvCglDb21wb25lbnQSGQoVQ09NUE9ORU5UX1VOU1BFQ0lGSUVEEAASFAoQQ09NUE9ORU5UX1BBUlNFUhABEhoKFkNPTVBPTkVOVF9UWVBFX0NIRUNLRVIQAhIVChFDT01QT05FTlRfUlVOVElNRRADQi4KDGRldi5jZWwuZXhwckILU3ludGF4UHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM", [
	file_google_protobuf_duration,
	file_google_protobuf_struct,
	file_google_protobuf_timestamp
]);
const ParsedExprSchema = /*@__PURE__*/ messageDesc(file_cel_expr_syntax, 0);
const ExprSchema = /*@__PURE__*/ messageDesc(file_cel_expr_syntax, 1);
var SourceInfo_Extension_Component;
(function(SourceInfo_Extension_Component) {
	SourceInfo_Extension_Component[SourceInfo_Extension_Component["UNSPECIFIED"] = 0] = "UNSPECIFIED";
	SourceInfo_Extension_Component[SourceInfo_Extension_Component["PARSER"] = 1] = "PARSER";
	SourceInfo_Extension_Component[SourceInfo_Extension_Component["TYPE_CHECKER"] = 2] = "TYPE_CHECKER";
	SourceInfo_Extension_Component[SourceInfo_Extension_Component["RUNTIME"] = 3] = "RUNTIME";
})(SourceInfo_Extension_Component || (SourceInfo_Extension_Component = {}));

// node_modules/@bufbuild/cel-spec/dist/esm/gen/cel/expr/checked_pb.js
const file_cel_expr_checked = /*@__PURE__*/ fileDesc("ChZjZWwvZXhwci9jaGVja2VkLnByb3RvEghjZWwuZXhwciLsAgoLQ2hlY2tlZEV4cHISPgoNcmVmZXJlbmNlX21hcBgCIAMoCzInLmNlbC5leHByLkNoZWNrZWRFeHByLlJlZmVyZW5jZU1hcEVudHJ5EjQKCHR5cGVfbWFwGAMgAygLMiIuY2VsLmV4cHIuQ2hlY2tlZEV4cHIuVHlwZU1hcEVudHJ5EikKC3NvdXJjZV9pbmZvGAUgASgLMhQuY2VsLmV4cHIuU291cmNlSW5mbxIUCgxleHByX3ZlcnNpb24YBiABKAkSHAoEZXhwchgEIAEoCzIOLmNlbC5leHByLkV4cHIaSAoRUmVmZXJlbmNlTWFwRW50cnkSCwoDa2V5GAEgASgDEiIKBXZhbHVlGAIgASgLMhMuY2VsLmV4cHIuUmVmZXJlbmNlOgI4ARo+CgxUeXBlTWFwRW50cnkSCwoDa2V5GAEgASgDEh0KBXZhbHVlGAIgASgLMg4uY2VsLmV4cHIuVHlwZToCOAEioggKBFR5cGUSJQoDZHluGAEgASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5SAASKgoEbnVsbBgCIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIABIxCglwcmltaXRpdmUYAyABKA4yHC5jZWwuZXhwci5UeXBlLlByaW1pdGl2ZVR5cGVIABIvCgd3cmFwcGVyGAQgASgOMhwuY2VsLmV4cHIuVHlwZS5QcmltaXRpdmVUeXBlSAASMgoKd2VsbF9rbm93bhgFIAEoDjIcLmNlbC5leHByLlR5cGUuV2VsbEtub3duVHlwZUgAEiwKCWxpc3RfdHlwZRgGIAEoCzIXLmNlbC5leHByLlR5cGUuTGlzdFR5cGVIABIqCghtYXBfdHlwZRgHIAEoCzIWLmNlbC5leHByLlR5cGUuTWFwVHlwZUgAEi8KCGZ1bmN0aW9uGAggASgLMhsuY2VsLmV4cHIuVHlwZS5GdW5jdGlvblR5cGVIABIWCgxtZXNzYWdlX3R5cGUYCSABKAlIABIUCgp0eXBlX3BhcmFtGAogASgJSAASHgoEdHlwZRgLIAEoCzIOLmNlbC5leHByLlR5cGVIABInCgVlcnJvchgMIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eUgAEjQKDWFic3RyYWN0X3R5cGUYDiABKAsyGy5jZWwuZXhwci5UeXBlLkFic3RyYWN0VHlwZUgAGi0KCExpc3RUeXBlEiEKCWVsZW1fdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUaTwoHTWFwVHlwZRIgCghrZXlfdHlwZRgBIAEoCzIOLmNlbC5leHByLlR5cGUSIgoKdmFsdWVfdHlwZRgCIAEoCzIOLmNlbC5leHByLlR5cGUaVgoMRnVuY3Rpb25UeXBlEiMKC3Jlc3VsdF90eXBlGAEgASgLMg4uY2VsLmV4cHIuVHlwZRIhCglhcmdfdHlwZXMYAiADKAsyDi5jZWwuZXhwci5UeXBlGkUKDEFic3RyYWN0VHlwZRIMCgRuYW1lGAEgASgJEicKD3BhcmFtZXRlcl90eXBlcxgCIAMoCzIOLmNlbC5leHByLlR5cGUicwoNUHJpbWl0aXZlVHlwZRIeChpQUklNSVRJVkVfVFlQRV9VTlNQRUNJRklFRBAAEggKBEJPT0wQARIJCgVJTlQ2NBACEgoKBlVJTlQ2NBADEgoKBkRPVUJMRRAEEgoKBlNUUklORxAFEgkKBUJZVEVTEAYiVgoNV2VsbEtub3duVHlwZRIfChtXRUxMX0tOT1dOX1RZUEVfVU5TUEVDSUZJRUQQABIHCgNBTlkQARINCglUSU1FU1RBTVAQAhIMCghEVVJBVElPThADQgsKCXR5cGVfa2luZCLWAwoERGVjbBIMCgRuYW1lGAEgASgJEikKBWlkZW50GAIgASgLMhguY2VsLmV4cHIuRGVjbC5JZGVudERlY2xIABIvCghmdW5jdGlvbhgDIAEoCzIbLmNlbC5leHByLkRlY2wuRnVuY3Rpb25EZWNsSAAaWQoJSWRlbnREZWNsEhwKBHR5cGUYASABKAsyDi5jZWwuZXhwci5UeXBlEiEKBXZhbHVlGAIgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnQSCwoDZG9jGAMgASgJGvsBCgxGdW5jdGlvbkRlY2wSNwoJb3ZlcmxvYWRzGAEgAygLMiQuY2VsLmV4cHIuRGVjbC5GdW5jdGlvbkRlY2wuT3ZlcmxvYWQSCwoDZG9jGAIgASgJGqQBCghPdmVybG9hZBITCgtvdmVybG9hZF9pZBgBIAEoCRIeCgZwYXJhbXMYAiADKAsyDi5jZWwuZXhwci5UeXBlEhMKC3R5cGVfcGFyYW1zGAMgAygJEiMKC3Jlc3VsdF90eXBlGAQgASgLMg4uY2VsLmV4cHIuVHlwZRIcChRpc19pbnN0YW5jZV9mdW5jdGlvbhgFIAEoCBILCgNkb2MYBiABKAlCCwoJZGVjbF9raW5kIlEKCVJlZmVyZW5jZRIMCgRuYW1lGAEgASgJEhMKC292ZXJsb2FkX2lkGAMgAygJEiEKBXZhbHVlGAQgASgLMhIuY2VsLmV4cHIuQ29uc3RhbnRCLAoMZGV2LmNlbC5leHByQglEZWNsUHJvdG9QAVoMY2VsLmRldi9leHBy+AEBYgZwcm90bzM", [
	file_cel_expr_syntax,
	file_google_protobuf_empty,
	file_google_protobuf_struct
]);
const CheckedExprSchema = /*@__PURE__*/ messageDesc(file_cel_expr_checked, 0);
var Type_PrimitiveType;
(function(Type_PrimitiveType) {
	Type_PrimitiveType[Type_PrimitiveType["PRIMITIVE_TYPE_UNSPECIFIED"] = 0] = "PRIMITIVE_TYPE_UNSPECIFIED";
	Type_PrimitiveType[Type_PrimitiveType["BOOL"] = 1] = "BOOL";
	Type_PrimitiveType[Type_PrimitiveType["INT64"] = 2] = "INT64";
	Type_PrimitiveType[Type_PrimitiveType["UINT64"] = 3] = "UINT64";
	Type_PrimitiveType[Type_PrimitiveType["DOUBLE"] = 4] = "DOUBLE";
	Type_PrimitiveType[Type_PrimitiveType["STRING"] = 5] = "STRING";
	Type_PrimitiveType[Type_PrimitiveType["BYTES"] = 6] = "BYTES";
})(Type_PrimitiveType || (Type_PrimitiveType = {}));
var Type_WellKnownType;
(function(Type_WellKnownType) {
	Type_WellKnownType[Type_WellKnownType["WELL_KNOWN_TYPE_UNSPECIFIED"] = 0] = "WELL_KNOWN_TYPE_UNSPECIFIED";
	Type_WellKnownType[Type_WellKnownType["ANY"] = 1] = "ANY";
	Type_WellKnownType[Type_WellKnownType["TIMESTAMP"] = 2] = "TIMESTAMP";
	Type_WellKnownType[Type_WellKnownType["DURATION"] = 3] = "DURATION";
})(Type_WellKnownType || (Type_WellKnownType = {}));

// node_modules/@bufbuild/cel/dist/esm/namespace.js
function resolveCandidateNames(namespace, name) {
	if (name.startsWith(".")) return [name.substring(1)];
	if (namespace === "") return [name];
	const candidates = [];
	for (let nextNs = namespace;;) {
		candidates.push(nextNs + "." + name);
		const i = nextNs.lastIndexOf(".");
		if (i < 0) break;
		nextNs = nextNs.substring(0, i);
	}
	candidates.push(name);
	return candidates;
}

// node_modules/@bufbuild/cel/dist/esm/field.js
function accessByIndex(obj, index) {
	if (typeof obj !== "object" || obj === null) return;
	if (isCelMap(obj)) return obj.get(index);
	if (isCelList(obj)) return obj.get(Number(index));
}
function accessByName(obj, name) {
	if (typeof obj !== "object" || obj === null) return;
	if (isCelMap(obj)) return obj.get(name);
	obj = unwrapAny(obj);
	if (!isReflectMessage(obj)) return;
	const field = obj.desc.fields.find((f) => f.name === name);
	if (!field) return;
	switch (field.fieldKind) {
		case "enum": return BigInt(obj.get(field));
		case "list": return celList(obj.get(field));
		case "map": return celMap(obj.get(field));
		case "scalar": return celFromScalar(field.scalar, obj.get(field));
		case "message":
			if (obj.isSet(field)) return reflectMsgToCel(obj.get(field));
			if (isWrapperDesc(field.message)) return null;
			switch (field.message.typeName) {
				case StructSchema.typeName: return EMPTY_MAP;
				case ListValueSchema.typeName: return EMPTY_LIST;
				case ValueSchema.typeName: return null;
			}
			return reflect(field.message);
	}
}
function isSet(obj, name) {
	if (typeof obj !== "object" || obj === null) return false;
	if (isCelMap(obj)) return obj.has(name);
	obj = unwrapAny(obj);
	if (isReflectMessage(obj)) {
		const field = obj.desc.fields.find((f) => f.name === name);
		if (!field) return;
		return obj.isSet(field);
	}
	return false;
}

// node_modules/@bufbuild/cel/dist/esm/access.js
function attrAccess(factory, vars, obj, accAttr) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).access(vars, obj);
}
function attrIsPresent(factory, vars, obj, accAttr) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return false;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).isPresent(vars, obj);
}
function attrAccessIfPresent(factory, vars, obj, accAttr, presenceOnly) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).accessIfPresent(vars, obj, presenceOnly);
}
function applyAccesses(vars, obj, accesses) {
	if (accesses.length === 0) return obj;
	let cur = obj;
	for (const access of accesses) {
		const result = access.access(vars, cur);
		if (result === void 0) return;
		if (isCelError(result)) return result;
		cur = result;
	}
	return cur;
}
var AbsoluteAttr = class {
	id;
	nsNames;
	accesses_;
	registry;
	factory;
	constructor(id, nsNames, accesses_, registry, factory) {
		this.id = id;
		this.nsNames = nsNames;
		this.accesses_ = accesses_;
		this.registry = registry;
		this.factory = factory;
		if (nsNames.length === 0) throw new Error("No names provided");
	}
	isOptional() {
		return false;
	}
	addAccess(access) {
		this.accesses_.push(access);
	}
	candidateNames() {
		return this.nsNames;
	}
	accesses() {
		return this.accesses_;
	}
	access(vars, obj) {
		return attrAccess(this.factory, vars, obj, this);
	}
	isPresent(vars, obj) {
		return attrIsPresent(this.factory, vars, obj, this);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
	}
	resolve(vars) {
		for (const name of this.nsNames) {
			const raw = vars.resolve(name);
			if (raw !== void 0) {
				if (isCelError(raw)) return raw;
				return applyAccesses(vars, raw, this.accesses_);
			}
			const typ = this.findIdent(name);
			if (typ !== void 0 && this.accesses_.length === 0) return typ;
		}
	}
	findIdent(ident) {
		const desc = this.registry.getMessage(ident);
		if (desc) return objectType(desc);
		if (ident.indexOf(".") > 1) {
			const lastDot = ident.lastIndexOf(".");
			const enumName = ident.substring(0, lastDot);
			const valueName = ident.substring(lastDot + 1);
			const descEnum = this.registry.getEnum(enumName);
			if (descEnum) {
				const enumValue = descEnum.values.find((v) => v.name === valueName);
				if (enumValue) return BigInt(enumValue.number);
			}
		}
		switch (ident) {
			case "int": return CelScalar.INT;
			case "uint": return CelScalar.UINT;
			case "double": return CelScalar.DOUBLE;
			case "bool": return CelScalar.BOOL;
			case "string": return CelScalar.STRING;
			case "bytes": return CelScalar.BYTES;
			case "list": return listType(CelScalar.DYN);
			case "map": return mapType(CelScalar.DYN, CelScalar.DYN);
			case "null_type": return CelScalar.NULL;
			case "type": return CelScalar.TYPE;
			default: return;
		}
	}
};
var ConditionalAttr = class {
	id;
	cond;
	t;
	f;
	factory;
	constructor(id, cond, t, f, factory) {
		this.id = id;
		this.cond = cond;
		this.t = t;
		this.f = f;
		this.factory = factory;
	}
	isOptional() {
		return false;
	}
	addAccess(access) {
		this.t.addAccess(access);
		this.f.addAccess(access);
	}
	access(vars, obj) {
		return attrAccess(this.factory, vars, obj, this);
	}
	isPresent(vars, obj) {
		return attrIsPresent(this.factory, vars, obj, this);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
	}
	resolve(vars) {
		const cond = this.cond.eval(vars);
		switch (true) {
			case cond === true: return this.t.resolve(vars);
			case cond === false: return this.f.resolve(vars);
			case isCelError(cond): return cond;
		}
		return celError(`found no matching overload for _?_:_ applied to '(${celType(cond).name})'`, this.id);
	}
};
var MaybeAttr = class {
	id;
	attrs;
	factory;
	constructor(id, attrs, factory) {
		this.id = id;
		this.attrs = attrs;
		this.factory = factory;
	}
	isOptional() {
		return false;
	}
	addAccess(access) {
		const augmentedNames = [];
		let str;
		if (access instanceof StringAccess) str = access.name;
		for (const attr of this.attrs) {
			if (str !== void 0 && attr.accesses().length === 0) for (const name of attr.candidateNames()) augmentedNames.push(name + "." + str);
			attr.addAccess(access);
		}
		if (augmentedNames.length > 0) {
			const newAttr = this.factory.createAbsolute(this.id, augmentedNames);
			this.attrs.unshift(newAttr);
		}
	}
	access(vars, obj) {
		return attrAccess(this.factory, vars, obj, this);
	}
	isPresent(vars, obj) {
		return attrIsPresent(this.factory, vars, obj, this);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
	}
	resolve(vars) {
		for (const attr of this.attrs) {
			const val = attr.resolve(vars);
			if (val !== void 0) return val;
		}
	}
};
var RelativeAttr = class {
	id;
	operand;
	accesses_;
	factory;
	constructor(id, operand, accesses_, factory) {
		this.id = id;
		this.operand = operand;
		this.accesses_ = accesses_;
		this.factory = factory;
	}
	isOptional() {
		return false;
	}
	addAccess(access) {
		this.accesses_.push(access);
	}
	access(vars, obj) {
		return attrAccess(this.factory, vars, obj, this);
	}
	isPresent(vars, obj) {
		return attrIsPresent(this.factory, vars, obj, this);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
	}
	resolve(vars) {
		const v = this.operand.eval(vars);
		if (isCelError(v)) return v;
		return applyAccesses(vars, v, this.accesses_);
	}
};
var StringAccess = class {
	id;
	name;
	celVal;
	optional;
	constructor(id, name, celVal, optional) {
		this.id = id;
		this.name = name;
		this.celVal = celVal;
		this.optional = optional;
	}
	isOptional() {
		return this.optional;
	}
	access(_vars, obj) {
		const val = accessByName(obj, this.name);
		if (val === void 0 && !this.optional) return fieldNotFound(this.id, this.name);
		return val;
	}
	isPresent(_vars, obj) {
		const set = isSet(obj, this.name);
		if (set === void 0) return fieldNotFound(this.id, this.name);
		return set;
	}
	accessIfPresent(_vars, obj, presenceOnly) {
		const val = accessByName(obj, this.name);
		if (val === void 0 && !this.optional && !presenceOnly) return fieldNotFound(this.id, this.name);
		return val;
	}
};
var BoolAccess = class {
	id;
	index;
	optional;
	constructor(id, index, optional) {
		this.id = id;
		this.index = index;
		this.optional = optional;
	}
	isOptional() {
		return this.optional;
	}
	access(_vars, obj) {
		if (obj === void 0) return obj;
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
		return raw;
	}
	isPresent(_vars, obj) {
		if (accessByIndex(obj, this.index) === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
		return true;
	}
	accessIfPresent(_vars, obj, _presenceOnly) {
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
		return raw;
	}
};
var NumAccess = class {
	id;
	index;
	celVal;
	optional;
	constructor(id, index, celVal, optional) {
		this.id = id;
		this.index = index;
		this.celVal = celVal;
		this.optional = optional;
	}
	isOptional() {
		return this.optional;
	}
	access(_vars, obj) {
		if (obj === void 0) return obj;
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return indexOutOfBounds$1(this.id, this.index, -1);
		return raw;
	}
	isPresent(_vars, obj) {
		if (accessByIndex(obj, this.index) === void 0 && !this.optional) return indexOutOfBounds$1(this.id, this.index, -1);
		return true;
	}
	accessIfPresent(_vars, obj, _presenceOnly) {
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return indexOutOfBounds$1(this.id, this.index, -1);
		return raw;
	}
};
var IntAccess = class {
	id;
	index;
	celVal;
	optional;
	constructor(id, index, celVal, optional) {
		this.id = id;
		this.index = index;
		this.celVal = celVal;
		this.optional = optional;
	}
	access(_vars, obj) {
		if (obj === void 0) return obj;
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return indexOutOfBounds$1(this.id, Number(this.index), -1);
		return raw;
	}
	isPresent(_vars, obj) {
		if (accessByIndex(obj, this.index) === void 0 && !this.optional) return indexOutOfBounds$1(this.id, Number(this.index), -1);
		return true;
	}
	accessIfPresent(_vars, obj, _presenceOnly) {
		const raw = accessByIndex(obj, this.index);
		if (raw === void 0 && !this.optional) return indexOutOfBounds$1(this.id, Number(this.index), -1);
		return raw;
	}
	isOptional() {
		return this.optional;
	}
};
var ErrorAttr = class {
	id;
	error;
	opt;
	constructor(id, error, opt) {
		this.id = id;
		this.error = error;
		this.opt = opt;
	}
	addAccess(_access) {}
	resolve(_vars) {
		return this.error;
	}
	isOptional() {
		return this.opt;
	}
	access(_vars, _obj) {
		return this.error;
	}
	isPresent(_vars, _obj) {
		return this.error;
	}
	accessIfPresent(_vars, _obj, _presenceOnly) {
		return this.error;
	}
};
var EvalAccess = class {
	id;
	key;
	factory;
	optional;
	constructor(id, key, factory, optional) {
		this.id = id;
		this.key = key;
		this.factory = factory;
		this.optional = optional;
	}
	access(vars, obj) {
		if (obj === void 0) return obj;
		const key = this.key.eval(vars);
		if (isCelError(key)) return key;
		return this.factory.newAccess(this.id, key, this.optional).access(vars, obj);
	}
	isPresent(vars, obj) {
		if (obj === void 0) return false;
		const key = this.key.eval(vars);
		if (isCelError(key)) return key;
		return this.factory.newAccess(this.id, key, this.optional).isPresent(vars, obj);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		const key = this.key.eval(vars);
		if (isCelError(key)) return key;
		return this.factory.newAccess(this.id, key, this.optional).accessIfPresent(vars, obj, presenceOnly);
	}
	isOptional() {
		return this.optional;
	}
};
var ConcreteAttributeFactory = class {
	registry;
	container;
	constructor(registry, container) {
		this.registry = registry;
		this.container = container;
	}
	createAbsolute(id, names) {
		return new AbsoluteAttr(id, names, [], this.registry, this);
	}
	createConditional(id, cond, t, f) {
		return new ConditionalAttr(id, cond, t, f, this);
	}
	createMaybe(id, name) {
		return new MaybeAttr(id, [this.createAbsolute(id, resolveCandidateNames(this.container, name))], this);
	}
	createRelative(id, operand) {
		return new RelativeAttr(id, operand, [], this);
	}
	newAccess(id, val, opt) {
		switch (typeof val) {
			case "boolean": return new BoolAccess(id, val, opt);
			case "number": return new NumAccess(id, val, val, opt);
			case "bigint": return new IntAccess(id, val, val, opt);
			case "string": return new StringAccess(id, val, val, opt);
			case "object":
				if (val instanceof EvalAttr) return new EvalAccess(id, val, this, opt);
				if (isCelUint(val)) return new IntAccess(id, val.value, val, opt);
		}
		return new ErrorAttr(id, celError("unsupported key type", id), opt);
	}
};
function fieldNotFound(id, name) {
	return celError(`field not found: ${String(name)}`, id);
}
function indexOutOfBounds$1(id, index, length) {
	return celError(`index ${index} out of bounds [0, ${length})`, id);
}

// node_modules/@bufbuild/cel/dist/esm/activation.js
var ObjectActivation = class {
	data;
	constructor(data) {
		this.data = data;
	}
	resolve(name) {
		const value = this.data[name];
		if (value === void 0) return;
		if (isCelError(value)) return value;
		return toCel(value);
	}
};
var VarActivation = class {
	name;
	value;
	parent;
	constructor(name, value, parent) {
		this.name = name;
		this.value = value;
		this.parent = parent;
	}
	resolve(name) {
		if (name === this.name) return this.value;
		return this.parent.resolve(name);
	}
};
const EMPTY_ACTIVATION = { resolve() {} };

// node_modules/@bufbuild/cel/dist/esm/object.js
function celObject(typeName, fields) {
	const desc = getMsgDesc(typeName);
	const msg = reflect(desc);
	for (const [k, v] of fields.entries()) {
		const field = desc.fields.find((f) => f.name === k);
		if (field === void 0) throw new Error(`Unknown field ${k} for ${typeName}`);
		setMsgField(msg, field, v);
	}
	return reflectMsgToCel(msg);
}
function setMsgField(msg, field, v) {
	switch (field.fieldKind) {
		case "list":
			if (!isCelList(v)) throw unexpectedTypeError(field, "list", v);
			const list = reflectList(field, void 0, false);
			copyList(list, v);
			msg.set(field, list);
			return;
		case "map":
			if (!isCelMap(v)) throw unexpectedTypeError(field, "map", v);
			const map = reflectMap(field, void 0, false);
			copyMap(map, v);
			msg.set(field, map);
			return;
		case "enum":
			msg.set(field, enumFromCel(field, v));
			return;
		case "message":
			const msgVal = msgFromCel(field, v);
			if (msgVal !== null) msg.set(field, msgVal);
			return;
	}
	msg.set(field, scalarFromCel(field, field.scalar, v));
}
function copyList(list, cList) {
	const field = list.field();
	for (const v of cList) switch (field.listKind) {
		case "enum":
			list.add(enumFromCel(field, v));
			break;
		case "message":
			list.add(msgFromCel(field, v));
			break;
		case "scalar": list.add(scalarFromCel(field, field.scalar, v));
	}
}
function copyMap(map, cMap) {
	const field = map.field();
	for (const [k, v] of cMap.entries()) {
		const key = scalarFromCel(field, field.mapKey, k);
		switch (field.mapKind) {
			case "enum":
				map.set(key, enumFromCel(field, v));
				break;
			case "scalar":
				map.set(key, scalarFromCel(field, field.scalar, v));
				break;
			case "message": map.set(key, msgFromCel(field, v));
		}
	}
}
function enumFromCel(field, v) {
	if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
	return intToInt32(v);
}
function msgFromCel(field, v) {
	switch (field.message.typeName) {
		case AnySchema.typeName:
			if (isReflectMessage(v, AnySchema)) return v;
			return reflect(AnySchema, anyFromCel(v));
		case ValueSchema.typeName: return reflect(ValueSchema, valueFromCel(v));
		case StructSchema.typeName:
			if (!isCelMap(v)) throw unexpectedTypeError(field, "map", v);
			return reflect(StructSchema, structFromCel(v));
		case ListValueSchema.typeName:
			if (!isCelList(v)) throw unexpectedTypeError(field, "list", v);
			return reflect(ListValueSchema, listValueFromCel(v));
	}
	if (v === null) return null;
	if (isWrapperDesc(field.message)) {
		const msg = reflect(field.message, void 0, false);
		msg.set(field.message.fields[0], scalarFromCel(field.message.fields[0], field.message.fields[0].scalar, v));
		return msg;
	}
	if (!isReflectMessage(v, field.message)) throw unexpectedTypeError(field, field.message.typeName, v);
	return v;
}
function anyFromCel(v) {
	switch (typeof v) {
		case "string": return anyPack(StringValueSchema, create(StringValueSchema, { value: v }));
		case "boolean": return anyPack(BoolValueSchema, create(BoolValueSchema, { value: v }));
		case "bigint": return anyPack(Int64ValueSchema, create(Int64ValueSchema, { value: v }));
		case "number": return anyPack(DoubleValueSchema, create(DoubleValueSchema, { value: v }));
		default: switch (true) {
			case v instanceof Uint8Array: return anyPack(BytesValueSchema, create(BytesValueSchema, { value: v }));
			case v == null: return anyPack(ValueSchema, create(ValueSchema, { kind: {
				case: "nullValue",
				value: NullValue.NULL_VALUE
			} }));
			case isCelList(v): return anyPack(ListValueSchema, listValueFromCel(v));
			case isCelMap(v): return anyPack(StructSchema, structFromCel(v));
			case isCelUint(v): return anyPack(UInt64ValueSchema, create(UInt64ValueSchema, { value: v.value }));
			case isReflectMessage(v): return anyPack(v.desc, v.message);
			default: throw new Error(`type cannot be converted ${AnySchema}`);
		}
	}
}
function valueFromCel(v) {
	const value = create(ValueSchema);
	switch (typeof v) {
		case "string":
			value.kind = {
				case: "stringValue",
				value: v
			};
			break;
		case "boolean":
			value.kind = {
				case: "boolValue",
				value: v
			};
			break;
		case "bigint":
			if (v > BigInt(Number.MAX_SAFE_INTEGER) || v < BigInt(Number.MIN_SAFE_INTEGER)) value.kind = {
				case: "stringValue",
				value: v.toString()
			};
			else value.kind = {
				case: "numberValue",
				value: Number(v)
			};
			break;
		case "number":
			if (Number.isNaN(v)) value.kind = {
				case: "stringValue",
				value: "NaN"
			};
			else if (v === Number.POSITIVE_INFINITY) value.kind = {
				case: "stringValue",
				value: "Infinity"
			};
			else if (v === Number.NEGATIVE_INFINITY) value.kind = {
				case: "stringValue",
				value: "-Infinity"
			};
			else value.kind = {
				case: "numberValue",
				value: Number(v)
			};
			break;
		default: switch (true) {
			case v instanceof Uint8Array:
				value.kind = {
					case: "stringValue",
					value: base64Encode(v)
				};
				break;
			case v == null:
				value.kind = {
					case: "nullValue",
					value: NullValue.NULL_VALUE
				};
				break;
			case isCelList(v):
				value.kind = {
					case: "listValue",
					value: listValueFromCel(v)
				};
				break;
			case isCelMap(v):
				value.kind = {
					case: "structValue",
					value: structFromCel(v)
				};
				break;
			case isCelUint(v):
				if (v.value > BigInt(Number.MAX_SAFE_INTEGER)) value.kind = {
					case: "stringValue",
					value: v.value.toString()
				};
				else value.kind = {
					case: "numberValue",
					value: Number(v.value)
				};
				break;
			case isReflectMessage(v): return fromJson(ValueSchema, toJson(v.desc, v.message));
			default: throw new Error(`type cannot be converted ${ValueSchema}`);
		}
	}
	return value;
}
function listValueFromCel(list) {
	const listValue = create(ListValueSchema);
	for (const v of list) listValue.values.push(valueFromCel(v));
	return listValue;
}
function structFromCel(map) {
	const struct = create(StructSchema);
	for (const [k, v] of map.entries()) {
		if (typeof k !== "string") throw new Error(`Invalid key type: ${typeof k} for google.protobuf.Struct, expected string`);
		struct.fields[k] = valueFromCel(v);
	}
	return struct;
}
function scalarFromCel(field, type, v) {
	if (isCelUint(v)) v = v.value;
	switch (type) {
		case ScalarType.UINT32:
		case ScalarType.FIXED32:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return intToUint32(v);
		case ScalarType.INT32:
		case ScalarType.SINT32:
		case ScalarType.SFIXED32:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return intToInt32(v);
		case ScalarType.UINT64:
		case ScalarType.FIXED64:
		case ScalarType.INT64:
		case ScalarType.SINT64:
		case ScalarType.SFIXED64:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return v;
		case ScalarType.FLOAT:
			if (typeof v !== "number") throw unexpectedTypeError(field, "double", v);
			return Math.fround(v);
		case ScalarType.DOUBLE:
			if (typeof v !== "number") throw unexpectedTypeError(field, "double", v);
			return v;
		case ScalarType.STRING:
			if (typeof v !== "string") throw unexpectedTypeError(field, "string", v);
			return v;
		case ScalarType.BOOL:
			if (typeof v !== "boolean") throw unexpectedTypeError(field, "bool", v);
			return v;
		case ScalarType.BYTES:
			if (!(v instanceof Uint8Array)) throw unexpectedTypeError(field, "bytes", v);
			return v;
	}
}
function unexpectedTypeError(field, expected, actValue) {
	return /* @__PURE__ */ new Error(`Expected ${expected} but got ${celType(actValue)} for ${field.parent}.${field.name}`);
}
function intToInt32(v) {
	if (v < -2147483648 || v > 2147483647) throw new Error("int32 out of range");
	return Number(v);
}
function intToUint32(v) {
	if (v < 0 || v > 4294967295) throw new Error("uint32 out of range");
	return Number(v);
}

// node_modules/@bufbuild/cel/dist/esm/planner.js
var Planner = class {
	functions;
	registry;
	namespace;
	factory;
	constructor(functions, registry, namespace) {
		this.functions = functions;
		this.registry = registry;
		this.namespace = namespace;
		this.factory = new ConcreteAttributeFactory(this.registry, this.namespace);
	}
	plan(expr) {
		const id = Number(expr.id);
		switch (expr.exprKind.case) {
			case "identExpr": return new EvalAttr(this.factory.createMaybe(id, expr.exprKind.value.name), false);
			case "constExpr": return new EvalConst(id, this.constVal(expr.exprKind.value));
			case "callExpr": return this.planCall(id, expr.exprKind.value);
			case "listExpr": return this.planCreateList(id, expr.exprKind.value);
			case "structExpr": return this.planCreateStruct(id, expr.exprKind.value);
			case "selectExpr": return this.planSelect(id, expr.exprKind.value);
			case "comprehensionExpr": return this.planComprehension(id, expr.exprKind.value);
			default: return new EvalErr(id, "invalid expression");
		}
	}
	planComprehension(id, value) {
		if (value.accuInit === void 0 || value.iterRange === void 0 || value.loopCondition === void 0 || value.loopStep === void 0 || value.result === void 0) throw new Error("invalid comprehension");
		const accu = this.plan(value.accuInit);
		const iterRange = this.plan(value.iterRange);
		const cond = this.plan(value.loopCondition);
		const step = this.plan(value.loopStep);
		const result = this.plan(value.result);
		return new EvalFold(id, value.accuVar, value.iterVar, iterRange, accu, cond, step, result);
	}
	planSelect(id, expr) {
		if (expr.operand === void 0) throw new Error("invalid select");
		const operand = this.plan(expr.operand);
		const attr = this.relativeAttr(id, operand, false);
		const acc = this.factory.newAccess(id, expr.field, false);
		if (acc instanceof ErrorAttr) throw new Error(`invalid select: ${acc.error.message}`);
		if (expr.testOnly) return new EvalHas(id, attr, acc, expr.field);
		attr.addAccess(acc);
		return attr;
	}
	planCreateObj(id, expr) {
		const typeName = this.resolveType(expr.messageName);
		if (typeName === void 0) return new EvalErr(id, "unknown type: " + expr.messageName);
		let optionals = void 0;
		const keys = [];
		const values = [];
		for (let i = 0; i < expr.entries.length; i++) {
			const entry = expr.entries[i];
			if (entry.optionalEntry) {
				if (optionals === void 0) optionals = new Array(expr.entries.length).fill(false);
				optionals[i] = true;
			}
			switch (entry.keyKind.case) {
				case "fieldKey":
					keys.push(entry.keyKind.value);
					break;
				case "mapKey": throw new Error("invalid entry");
			}
			if (entry.value === void 0) throw new Error("invalid entry");
			values.push(this.plan(entry.value));
		}
		return new EvalObj(id, typeName, keys, values, optionals);
	}
	planCreateStruct(id, expr) {
		if (expr.messageName !== "") return this.planCreateObj(id, expr);
		let optionals = void 0;
		const keys = [];
		const values = [];
		for (let i = 0; i < expr.entries.length; i++) {
			const entry = expr.entries[i];
			if (entry.optionalEntry) {
				if (optionals === void 0) optionals = new Array(expr.entries.length).fill(false);
				optionals[i] = true;
			}
			switch (entry.keyKind.case) {
				case "fieldKey": throw new Error("unimplemented");
				case "mapKey": keys.push(this.plan(entry.keyKind.value));
			}
			if (entry.value === void 0) return new EvalErr(id, "map entry missing value");
			values.push(this.plan(entry.value));
		}
		return new EvalMap(id, keys, values, optionals);
	}
	planCreateList(id, expr) {
		const optionals = void 0;
		if (expr.optionalIndices.length > 0) {
			const optionals = new Array(expr.elements.length).fill(false);
			for (let i = 0; i < expr.optionalIndices.length; i++) {
				const index = expr.optionalIndices[i];
				if (index < 0 || index >= expr.elements.length) throw new Error("invalid optional index");
				optionals[index] = true;
			}
		}
		return new EvalList(id, expr.elements.map((arg) => this.plan(arg)), optionals);
	}
	planCall(id, call) {
		if (call.target !== void 0) {
			const qualName = toQualifiedName(call.target);
			if (qualName !== void 0) {
				const funcName = qualName + "." + call.function;
				for (const candidate of resolveCandidateNames(this.namespace, funcName)) {
					const func = this.functions.find(candidate);
					if (func !== void 0) return new EvalCall(id, candidate, "", void 0, func, call.args.map((arg) => this.plan(arg)));
				}
			}
		}
		let args = call.args.map((arg) => this.plan(arg));
		if (call.target) args = [this.plan(call.target), ...args];
		switch (call.function) {
			case INDEX: return this.planCallIndex(call, args, false);
			case OPT_INDEX:
			case OPT_SELECT: return this.planCallIndex(call, args, true);
			case CONDITIONAL: return this.planCallConditional(id, call, args);
			case LOGICAL_AND: return new EvalAnd(id, args);
			case LOGICAL_OR: return new EvalOr(id, args);
			case NOT_STRICTLY_FALSE:
			case OLD_NOT_STRICTLY_FALSE: return new EvalNotStrictlyFalse(id, args[0]);
			default: return new EvalCall(id, call.function, "", call.target ? args[0] : void 0, this.functions.find(call.function), call.target ? args.slice(1) : args);
		}
	}
	planCallConditional(id, _call, args) {
		const cond = args[0];
		const t = args[1];
		const f = args[2];
		const tAttr = this.relativeAttr(t.id, t, false);
		const fAttr = this.relativeAttr(f.id, f, false);
		return new EvalAttr(this.factory.createConditional(id, cond, tAttr, fAttr), false);
	}
	planCallIndex(_call, args, opt) {
		const op = args[0];
		const ind = args[1];
		const attr = this.relativeAttr(op.id, op, false);
		let acc;
		if (ind instanceof EvalConst) acc = this.factory.newAccess(op.id, ind.value, opt);
		else if (ind instanceof EvalAttr) acc = this.factory.newAccess(op.id, ind, opt);
		else acc = this.relativeAttr(op.id, ind, opt);
		attr.addAccess(acc);
		return attr;
	}
	constVal(val) {
		switch (val.constantKind.case) {
			case "stringValue": return val.constantKind.value;
			case "bytesValue": return val.constantKind.value;
			case "doubleValue": return val.constantKind.value;
			case "boolValue": return val.constantKind.value;
			case "int64Value": return val.constantKind.value;
			case "uint64Value": return celUint(val.constantKind.value);
			case "nullValue": return null;
			case void 0: throw new Error("invalid constant");
			default: throw new Error(`unimplemented: ${val.constantKind.case}`);
		}
	}
	relativeAttr(id, e, opt) {
		if (e instanceof EvalAttr) return e;
		return new EvalAttr(this.factory.createRelative(id, e), opt);
	}
	resolveType(name) {
		for (const candidate of resolveCandidateNames(this.namespace, name)) if (this.isKnownType(candidate)) return candidate;
	}
	isKnownType(name) {
		switch (name) {
			case "google.protobuf.Value":
			case "google.protobuf.Struct":
			case "google.protobuf.ListValue":
			case "google.protobuf.NullValue":
			case "google.protobuf.BoolValue":
			case "google.protobuf.UInt32Value":
			case "google.protobuf.UInt64Value":
			case "google.protobuf.Int32Value":
			case "google.protobuf.Int64Value":
			case "google.protobuf.FloatValue":
			case "google.protobuf.DoubleValue":
			case "google.protobuf.StringValue":
			case "google.protobuf.BytesValue":
			case "google.protobuf.Timestamp":
			case "google.protobuf.Duration":
			case "google.protobuf.Any": return true;
			default: return this.registry.getMessage(name) !== void 0;
		}
	}
};
var EvalHas = class {
	id;
	attr;
	access;
	field;
	constructor(id, attr, access, field) {
		this.id = id;
		this.attr = attr;
		this.access = access;
		this.field = field;
	}
	eval(ctx) {
		const raw = this.attr.resolve(ctx);
		if (raw === void 0) return false;
		if (isCelError(raw)) return raw;
		return this.access.isPresent(ctx, raw);
	}
};
var EvalErr = class {
	id;
	msg;
	constructor(id, msg) {
		this.id = id;
		this.msg = msg;
	}
	eval(_ctx) {
		return celError(this.msg, this.id);
	}
};
var EvalConst = class {
	id;
	value;
	constructor(id, value) {
		this.id = id;
		this.value = value;
	}
	eval(_ctx) {
		return this.value;
	}
};
var EvalAttr = class {
	attr;
	opt;
	id;
	constructor(attr, opt) {
		this.attr = attr;
		this.opt = opt;
		this.id = attr.id;
	}
	access(vars, obj) {
		return this.attr.access(vars, obj);
	}
	isPresent(vars, obj) {
		return this.attr.isPresent(vars, obj);
	}
	accessIfPresent(vars, obj, presenceOnly) {
		return this.attr.accessIfPresent(vars, obj, presenceOnly);
	}
	isOptional() {
		return this.opt;
	}
	eval(ctx) {
		const val = this.attr.resolve(ctx);
		if (val === void 0) return celError("unresolved attribute", this.id);
		if (isCelError(val)) return val;
		return val;
	}
	resolve(vars) {
		return this.attr.resolve(vars);
	}
	addAccess(acc) {
		this.attr.addAccess(acc);
	}
};
var EvalCall = class {
	id;
	name;
	overload;
	target;
	func;
	args;
	constructor(id, name, overload, target, func, args) {
		this.id = id;
		this.name = name;
		this.overload = overload;
		this.target = target;
		this.func = func;
		this.args = args;
	}
	eval(ctx) {
		if (this.func === void 0) return celError(`unbound function: ${this.name}`, this.id);
		const target = this.target?.eval(ctx);
		if (isCelError(target)) return target;
		const vals = [];
		for (const arg of this.args) {
			const val = arg.eval(ctx);
			if (isCelError(val)) return val;
			vals.push(val);
		}
		const result = this.func.call(this.id, target, vals);
		if (result !== void 0) return result;
		return celError(`found no matching overload for '${this.name}' applied to '${target !== void 0 ? `${celType(target)}.` : ""}(${vals.map((x) => celType(x)).map((x) => x.name).join(", ")})'`, this.id);
	}
};
var EvalObj = class {
	id;
	typeName;
	fields;
	values;
	optionals;
	constructor(id, typeName, fields, values, optionals) {
		this.id = id;
		this.typeName = typeName;
		this.fields = fields;
		this.values = values;
		this.optionals = optionals;
	}
	args() {
		return this.values;
	}
	eval(ctx) {
		const vals = coerceToValues(this.values.map((x) => x.eval(ctx)));
		if (isCelError(vals)) return vals;
		const obj = /* @__PURE__ */ new Map();
		for (let i = 0; i < vals.length; i++) {
			if (obj.has(this.fields[i])) return celError(`map key conflict: ${this.fields[i]}`, this.id);
			obj.set(this.fields[i], vals[i]);
		}
		try {
			return celObject(this.typeName, obj);
		} catch (ex) {
			if (ex instanceof Error) ex = ex.message;
			return celError(`${ex}`, this.id);
		}
	}
};
var EvalList = class {
	id;
	elems;
	constructor(id, elems, _) {
		this.id = id;
		this.elems = elems;
	}
	eval(ctx) {
		if (this.elems.length === 0) return EMPTY_LIST;
		const first = this.elems[0].eval(ctx);
		if (isCelError(first)) return first;
		const elemVals = [first];
		for (let i = 1; i < this.elems.length; i++) {
			const elemVal = this.elems[i].eval(ctx);
			if (isCelError(elemVal)) return elemVal;
			elemVals.push(elemVal);
		}
		return celList(elemVals);
	}
	args() {
		return this.elems;
	}
};
var EvalMap = class {
	id;
	keys;
	values;
	constructor(id, keys, values, _) {
		this.id = id;
		this.keys = keys;
		this.values = values;
	}
	args() {
		return this.keys.concat(this.values);
	}
	eval(ctx) {
		if (this.keys.length === 0) return EMPTY_MAP;
		const entries = /* @__PURE__ */ new Map();
		const firstKey = this.mapKeyOrError(this.keys[0].eval(ctx));
		if (isCelError(firstKey)) return firstKey;
		const firstVal = this.values[0].eval(ctx);
		if (isCelError(firstVal)) return firstVal;
		if (typeof firstKey === "number" && !Number.isInteger(firstKey)) return unsupportedKeyType(this.id);
		entries.set(firstKey, firstVal);
		for (let i = 1; i < this.keys.length; i++) {
			const key = this.mapKeyOrError(this.keys[i].eval(ctx));
			if (isCelError(key)) return key;
			const val = this.values[i].eval(ctx);
			if (isCelError(val)) return val;
			if (entries.has(key)) return celError(`map key conflict: ${key}`, this.id);
			if (typeof key === "number" && !Number.isInteger(key)) return unsupportedKeyType(this.id);
			entries.set(key, val);
		}
		return celMap(entries);
	}
	mapKeyOrError(key) {
		switch (typeof key) {
			case "boolean":
			case "bigint":
			case "string": return key;
			case "object":
				if (isCelUint(key)) return key;
				return unsupportedKeyType(this.id);
			case "number":
				if (Number.isInteger(key)) return BigInt(key);
				return unsupportedKeyType(this.id);
			default: return unsupportedKeyType(this.id);
		}
	}
};
var EvalFold = class {
	id;
	accuVar;
	iterVar;
	iterRange;
	accu;
	cond;
	step;
	result;
	constructor(id, accuVar, iterVar, iterRange, accu, cond, step, result) {
		this.id = id;
		this.accuVar = accuVar;
		this.iterVar = iterVar;
		this.iterRange = iterRange;
		this.accu = accu;
		this.cond = cond;
		this.step = step;
		this.result = result;
	}
	eval(ctx) {
		const accuInit = this.accu.eval(ctx);
		if (isCelError(accuInit)) return accuInit;
		const accuCtx = new VarActivation(this.accuVar, accuInit, ctx);
		const iterRange = this.iterRange.eval(ctx);
		if (isCelError(iterRange)) return iterRange;
		let items = [];
		if (isCelMap(iterRange)) items = Array.from(iterRange.keys());
		else if (isCelList(iterRange)) items = Array.from(iterRange);
		else return celError(`type mismatch: iterable vs ${celType(iterRange)}`, this.id);
		for (const item of items) {
			if (isCelError(item)) return item;
			const iterCtx = new VarActivation(this.iterVar, item, accuCtx);
			const cond = this.cond.eval(iterCtx);
			if (isCelError(cond)) return cond;
			if (cond !== true) break;
			accuCtx.value = this.step.eval(iterCtx);
		}
		return this.result.eval(accuCtx);
	}
};
var EvalAnd = class {
	id;
	args;
	constructor(id, args) {
		this.id = id;
		this.args = args;
	}
	eval(ctx) {
		const errors = [];
		for (const arg of this.args) {
			const val = arg.eval(ctx);
			if (typeof val === "boolean") {
				if (!val) return false;
				continue;
			}
			if (isCelError(val)) errors.push(val);
			else errors.push(celError(`type mismatch: expected bool, got ${celType(val)}`, this.id));
		}
		if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
		return true;
	}
};
var EvalOr = class {
	id;
	args;
	constructor(id, args) {
		this.id = id;
		this.args = args;
	}
	eval(ctx) {
		const errors = [];
		for (const arg of this.args) {
			const val = arg.eval(ctx);
			if (typeof val === "boolean") {
				if (val) return true;
				continue;
			}
			if (isCelError(val)) errors.push(val);
			else errors.push(celError(`type mismatch: expected bool, got ${celType(val)}`, this.id));
		}
		if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
		return false;
	}
};
var EvalNotStrictlyFalse = class {
	id;
	arg;
	constructor(id, arg) {
		this.id = id;
		this.arg = arg;
	}
	eval(ctx) {
		return this.arg.eval(ctx) !== false;
	}
};
function toQualifiedName(expr) {
	switch (expr.exprKind.case) {
		case "identExpr": return expr.exprKind.value.name;
		case "selectExpr": {
			if (expr.exprKind.value.testOnly || expr.exprKind.value.operand === void 0) return;
			const parent = toQualifiedName(expr.exprKind.value.operand);
			if (parent === void 0) return;
			return parent + "." + expr.exprKind.value.field;
		}
		default: return;
	}
}
function unsupportedKeyType(id) {
	return celError(`unsupported key type`, id);
}
function coerceToValues(args) {
	const errors = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		if (isCelError(arg)) errors.push(arg);
	}
	if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
	return args;
}

// node_modules/@bufbuild/cel/dist/esm/plan.js
const cache = /* @__PURE__ */ new WeakMap();
function plan(env, expr) {
	let planner = cache.get(env);
	if (planner === void 0) {
		planner = new Planner(env.funcs, env.registry, env.namespace);
		cache.set(env, planner);
	}
	let maybeExpr;
	if (isMessage(expr, CheckedExprSchema)) maybeExpr = expr.expr;
	else if (isMessage(expr, ParsedExprSchema)) maybeExpr = expr.expr;
	else maybeExpr = expr;
	const plan = planner.plan(maybeExpr ?? create(ExprSchema));
	const withContext = withEvalContext({ registry: env.registry }, {
		id: plan.id,
		eval(ctx) {
			try {
				let val = plan.eval(ctx);
				if (isCelError(val)) return val;
				return unwrapAny(val);
			} catch (ex) {
				return celError(ex, plan.id);
			}
		}
	});
	return (ctx) => {
		return withContext.eval(ctx !== void 0 ? new ObjectActivation(ctx) : EMPTY_ACTIVATION);
	};
}

// node_modules/@bufbuild/cel/dist/esm/ext/strings.js
function charAt(index) {
	const i = Number(index);
	if (i < 0 || i > this.length) throw indexOutOfBounds(i, this.length);
	return this.charAt(i);
}
function indexOf(substr, startN) {
	if (startN === void 0) return BigInt(this.indexOf(substr));
	const start = Number(startN);
	if (start < 0 || start >= this.length) throw indexOutOfBounds(start, this.length);
	return BigInt(this.indexOf(substr, start));
}
function lastIndexOf(substr, startN) {
	if (startN === void 0) return BigInt(this.lastIndexOf(substr));
	const start = Number(startN);
	if (start < 0 || start >= this.length) throw indexOutOfBounds(start, this.length);
	return BigInt(this.lastIndexOf(substr, start));
}
function lowerAscii() {
	let result = "";
	for (let i = 0; i < this.length; i++) {
		const code = this.charCodeAt(i);
		if (code >= 65 && code <= 90) result += String.fromCharCode(code + 32);
		else result += this.charAt(i);
	}
	return result;
}
function upperAscii() {
	let result = "";
	for (let i = 0; i < this.length; i++) {
		const c = this.charCodeAt(i);
		if (c >= 97 && c <= 122) result += String.fromCharCode(c - 32);
		else result += this.charAt(i);
	}
	return result;
}
function replace(substr, repl, num) {
	const count = num === void 0 ? this.length : Number(num);
	let result = this;
	let offset = 0;
	let remaining = count;
	let index = result.indexOf(substr, offset);
	while (remaining > 0 && index !== -1) {
		result = result.substring(0, index) + repl + result.substring(index + substr.length);
		offset = index + repl.length;
		remaining--;
		index = result.indexOf(substr, offset);
	}
	return result;
}
function split(sep, num) {
	const count = num === void 0 ? void 0 : Number(num);
	if (count === 1) return celList([this]);
	return celList(this.split(sep, count));
}
function substring(start, end) {
	if (end === void 0) {
		const i = Number(start);
		if (i < 0 || i > this.length) throw indexOutOfBounds(i, this.length);
		return this.substring(i);
	}
	const i = Number(start);
	const j = Number(end);
	if (i < 0 || i > this.length) throw indexOutOfBounds(i, this.length);
	if (j < 0 || j > this.length) throw indexOutOfBounds(j, this.length);
	if (i > j) throw invalidArgument("substring", "start > end");
	return this.substring(i, j);
}
const WHITE_SPACE = /* @__PURE__ */ new Set([
	32,
	9,
	10,
	11,
	12,
	13,
	133,
	160,
	5760,
	8192,
	8193,
	8194,
	8195,
	8196,
	8197,
	8198,
	8199,
	8200,
	8201,
	8202,
	8232,
	8233,
	8239,
	8287,
	12288
]);
function trim() {
	let start = 0;
	let end = this.length - 1;
	while (start < this.length && WHITE_SPACE.has(this.charCodeAt(start))) start++;
	while (end > start && WHITE_SPACE.has(this.charCodeAt(end))) end--;
	return this.substring(start, end + 1);
}
function join(sep = "") {
	let result = "";
	for (let i = 0; i < this.size; i++) {
		const item = this.get(i);
		if (typeof item !== "string") throw invalidArgument("join", "list contains non-string value");
		if (i > 0) result += sep;
		result += item;
	}
	return result;
}
const QUOTE_MAP = /* @__PURE__ */ new Map([
	[0, "\\0"],
	[7, "\\a"],
	[8, "\\b"],
	[9, "\\t"],
	[10, "\\n"],
	[11, "\\v"],
	[12, "\\f"],
	[13, "\\r"],
	[34, "\\\""],
	[92, "\\\\"]
]);
function quote(str) {
	let result = "\"";
	for (let i = 0; i < str.length; i++) {
		const c = str.charCodeAt(i);
		result += QUOTE_MAP.get(c) ?? str.charAt(i);
	}
	result += "\"";
	return result;
}
function formatFloatString(val) {
	switch (val) {
		case "Infinity":
		case "-Infinity":
		case "NaN": return val;
		default: throw invalidArgument("format", "invalid floating point value");
	}
}
function formatFloating(val, precision) {
	switch (true) {
		case typeof val === "number":
			if (!Number.isFinite(val) || precision === void 0) return val.toString();
			return new Intl.NumberFormat("en-US", {
				maximumFractionDigits: precision,
				minimumFractionDigits: precision,
				notation: "standard",
				roundingMode: "halfEven",
				useGrouping: false
			}).format(val);
		case typeof val === "string": return formatFloatString(val);
		default: throw invalidArgument("format", "fixed-point clause can only be used on doubles");
	}
}
function formatExponent(val, precision) {
	switch (true) {
		case typeof val === "number":
			if (!Number.isFinite(val)) return val.toString();
			let str = val.toExponential(precision);
			const plusIdx = str.lastIndexOf("+");
			if (plusIdx === str.length - 2) str = `${str.substring(0, plusIdx + 1)}0${str.substring(plusIdx + 1)}`;
			return str;
		case typeof val === "string": return formatFloatString(val);
		default: throw invalidArgument("format", "scientific clause can only be used on doubles");
	}
}
function formatBinary(val) {
	switch (true) {
		case typeof val === "boolean": return val ? "1" : "0";
		case typeof val === "bigint": return val.toString(2);
		case isCelUint(val): return val.value.toString(2);
		default: throw invalidArgument("format", "only integers and bools can be formatted as binary");
	}
}
function formatOctal(val) {
	switch (true) {
		case typeof val === "bigint": return val.toString(8);
		case isCelUint(val): return val.value.toString(8);
		default: throw invalidArgument("format", "invalid integer value");
	}
}
function formatDecimal(val) {
	switch (true) {
		case typeof val === "bigint": return val.toString(10);
		case isCelUint(val): return val.value.toString(10);
		case typeof val === "number" && !Number.isFinite(val): return val.toString();
		default: throw invalidArgument("format", "invalid integer value");
	}
}
function formatHexBytes(val) {
	let result = "";
	for (let i = 0; i < val.length; i++) result += val[i].toString(16).padStart(2, "0");
	return result;
}
function formatHex(val) {
	switch (true) {
		case typeof val === "bigint": return val.toString(16);
		case isCelUint(val): return val.value.toString(16);
		case typeof val === "string": return formatHexBytes(new TextEncoder().encode(val));
		case val instanceof Uint8Array: return formatHexBytes(val);
		default: throw invalidArgument("format", "only integers, byte buffers, and strings can be formatted as hex");
	}
}
function formatHeX(val) {
	const result = formatHex(val);
	if (typeof result !== "string") return result;
	return result.toUpperCase();
}
function formatList(val) {
	let result = "[";
	for (let i = 0; i < val.size; i++) {
		if (i > 0) result += ", ";
		result += formatString(val.get(i));
	}
	result += "]";
	return result;
}
function formatMap(val) {
	const formatted = new Array(val.size);
	let i = 0;
	for (const [key, value] of val) {
		formatted[i] = [formatString(key), formatString(value)];
		i++;
	}
	let result = "{";
	let delim = "";
	for (const [key, value] of formatted.sort((a, b) => a[0].localeCompare(b[0]))) {
		result += delim + key + ": " + value;
		delim = ", ";
	}
	result += "}";
	return result;
}
function formatString(val) {
	switch (typeof val) {
		case "boolean": return val ? "true" : "false";
		case "bigint": return formatDecimal(val);
		case "number": return formatFloating(val, void 0);
		case "string": return val;
		case "object": switch (true) {
			case val === null: return "null";
			case isCelType(val): return val.name;
			case isCelUint(val): return val.value.toString();
			case isReflectMessage(val, TimestampSchema): return toJson(TimestampSchema, val.message);
			case isReflectMessage(val, DurationSchema): return toJson(DurationSchema, val.message);
			case val instanceof Uint8Array: return new TextDecoder().decode(val);
			case isCelList(val): return formatList(val);
			case isCelMap(val): return formatMap(val);
		}
	}
	throw invalidArgument("format", "invalid string value");
}
function format(args) {
	let result = "";
	let i = 0;
	let j = 0;
	while (i < this.length) {
		if (this.charAt(i) !== "%") {
			result += this.charAt(i);
			i++;
			continue;
		}
		if (i + 1 >= this.length) throw invalidArgument("format", "invalid format string");
		let c = this.charAt(i + 1);
		i += 2;
		if (c === "%") {
			result += "%";
			continue;
		}
		let precision = 6;
		if (c === ".") {
			precision = 0;
			while (i < this.length && this.charAt(i) >= "0" && this.charAt(i) <= "9") {
				precision = precision * 10 + Number(this.charAt(i));
				i++;
			}
			if (i >= this.length) throw invalidArgument("format", "invalid format string");
			c = this.charAt(i);
			i++;
		}
		const val = args.get(j++);
		if (val === void 0) throw invalidArgument("format", "too few arguments for format string");
		result += formatPlaceholder(c, val, precision);
	}
	if (j < args.size) throw invalidArgument("format", "too many arguments for format string");
	return result;
}
function formatPlaceholder(c, val, precision) {
	switch (c) {
		case "e": return formatExponent(val, precision);
		case "f": return formatFloating(val, precision);
		case "b": return formatBinary(val);
		case "d": return formatDecimal(val);
		case "s": return formatString(val);
		case "x": return formatHex(val);
		case "X": return formatHeX(val);
		case "o": return formatOctal(val);
		default: throw invalidArgument("format", `could not parse formatting clause: unrecognized formatting clause: ${c}`);
	}
}
function invalidArgument(func, issue) {
	return /* @__PURE__ */ new Error(`invalid argument to function ${func}: ${issue}`);
}
function indexOutOfBounds(index, length) {
	return /* @__PURE__ */ new Error(`index ${index} out of bounds [0, ${length})`);
}
const { STRING: STRING$1, INT: INT$1, DYN } = CelScalar;
const LIST_DYN = listType(DYN);
const LIST_STRING = listType(DYN);
var strings_default = [
	celFunc("strings.quote", [STRING$1], STRING$1, quote),
	celMethod("charAt", STRING$1, [INT$1], STRING$1, charAt),
	celMethod("indexOf", STRING$1, [STRING$1], INT$1, indexOf),
	celMethod("indexOf", STRING$1, [STRING$1, INT$1], INT$1, indexOf),
	celMethod("lastIndexOf", STRING$1, [STRING$1], INT$1, lastIndexOf),
	celMethod("lastIndexOf", STRING$1, [STRING$1, INT$1], INT$1, lastIndexOf),
	celMethod("lowerAscii", STRING$1, [], STRING$1, lowerAscii),
	celMethod("upperAscii", STRING$1, [], STRING$1, upperAscii),
	celMethod("replace", STRING$1, [STRING$1, STRING$1], STRING$1, replace),
	celMethod("replace", STRING$1, [
		STRING$1,
		STRING$1,
		INT$1
	], STRING$1, replace),
	celMethod("split", STRING$1, [STRING$1], LIST_STRING, split),
	celMethod("split", STRING$1, [STRING$1, INT$1], LIST_STRING, split),
	celMethod("substring", STRING$1, [INT$1], STRING$1, substring),
	celMethod("substring", STRING$1, [INT$1, INT$1], STRING$1, substring),
	celMethod("trim", STRING$1, [], STRING$1, trim),
	celMethod("join", LIST_STRING, [], STRING$1, join),
	celMethod("join", LIST_STRING, [STRING$1], STRING$1, join),
	celMethod("format", STRING$1, [LIST_DYN], STRING$1, format)
];

// src/core/rules/expression/budget.ts
const MAX_STEPS = 5e4;
var Budget = class {
	#left = 0;
	renew() {
		this.#left = MAX_STEPS;
	}
	spend(steps) {
		this.#left -= steps;
		if (this.#left < 0) throw new Error(`it takes more than ${MAX_STEPS} steps`);
	}
};

// src/core/pattern/compile-re2.ts
const MAX_LENGTH$3 = 1e3;
const MAX_PROGRAM = 5e3;
function compileRe2(source) {
	if (source.length > MAX_LENGTH$3) throw new PatternError(`The pattern has more than ${MAX_LENGTH$3} characters`, MAX_LENGTH$3);
	const pattern = compile(source);
	if (pattern.programSize() > MAX_PROGRAM) throw new PatternError("The pattern stands for too long a program", 0);
	return (text) => pattern.test(text);
}
function compile(source) {
	try {
		return RE2JS.compile(source);
	} catch (error) {
		const { error: reason = "is not understood", input } = error;
		const offset = Math.max(0, input ? source.indexOf(input) : 0);
		throw new PatternError(`RE2 does not take the pattern: ${reason}`, offset);
	}
}

// src/core/rules/expression/expr.ts
function partsOf({ exprKind }) {
	switch (exprKind.case) {
		case "callExpr": {
			const { target, args } = exprKind.value;
			return target ? [target, ...args] : args;
		}
		case "selectExpr": return some(exprKind.value.operand);
		case "listExpr": return exprKind.value.elements;
		case "structExpr": return exprKind.value.entries.flatMap(({ keyKind, value }) => [...keyKind.case === "mapKey" ? [keyKind.value] : [], ...some(value)]);
		case "comprehensionExpr": {
			const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
			return [
				iterRange,
				accuInit,
				loopCondition,
				loopStep,
				result
			].flatMap(some);
		}
		default: return [];
	}
}
const some = (part) => part ? [part] : [];
function textOf({ exprKind }) {
	if (exprKind.case !== "constExpr") return void 0;
	const { constantKind } = exprKind.value;
	return constantKind.case === "stringValue" ? constantKind.value : void 0;
}
function nameOf({ exprKind }) {
	return exprKind.case === "identExpr" ? exprKind.value.name.replace(/^\./, "") : void 0;
}
function qualifiedName({ exprKind }) {
	if (exprKind.case !== "callExpr" || !exprKind.value.target) return void 0;
	return nameOf(exprKind.value.target) === "math" ? `math.${exprKind.value.function}` : void 0;
}

// src/core/rules/expression/function-names.ts
const FUNCTION_NAMES = [
	"all",
	"exists",
	"exists_one",
	"filter",
	"has",
	"map",
	"charAt",
	"contains",
	"endsWith",
	"indexOf",
	"join",
	"lastIndexOf",
	"lowerAscii",
	"matches",
	"replace",
	"size",
	"split",
	"startsWith",
	"substring",
	"trim",
	"upperAscii",
	"math.abs",
	"math.ceil",
	"math.floor",
	"math.round",
	"date",
	"duration",
	"getDate",
	"getDayOfMonth",
	"getDayOfWeek",
	"getDayOfYear",
	"getFullYear",
	"getHours",
	"getMilliseconds",
	"getMinutes",
	"getMonth",
	"getSeconds",
	"timestamp",
	"bool",
	"bytes",
	"double",
	"dyn",
	"int",
	"string",
	"type",
	"uint"
];
const TYPE_NAMES = /* @__PURE__ */ new Set([
	"bool",
	"bytes",
	"double",
	"int",
	"list",
	"map",
	"null_type",
	"string",
	"type",
	"uint"
]);

// src/core/rules/expression/check-functions.ts
function checkFunctions(expr, offsetOf) {
	const patterns = /* @__PURE__ */ new Map();
	const visit = (part) => {
		const { exprKind } = part;
		if (exprKind.case === "structExpr" && exprKind.value.messageName !== "") throw new ExpressionError("A rule makes no messages", offsetOf(part));
		if (exprKind.case === "callExpr") {
			const name = qualifiedName(part) ?? exprKind.value.function;
			checkName(name, part);
			if (name === "matches") addPattern(exprKind.value.args[0], part);
		}
		for (const inner of partsOf(part)) visit(inner);
	};
	const checkName = (name, part) => {
		if (!/^[A-Za-z]/.test(name) || FUNCTION_NAMES.includes(name)) return;
		const nearest = suggestWord(name, FUNCTION_NAMES);
		const hint = nearest === void 0 ? void 0 : `Did you mean \`${nearest}\`?`;
		throw new ExpressionError(`There is no function \`${name}\``, offsetOf(part), hint);
	};
	const addPattern = (argument, part) => {
		const pattern = argument && textOf(argument);
		if (argument === void 0 || pattern === void 0) throw new ExpressionError("`matches` takes a pattern that is written out", offsetOf(part), "Write it as in `code.matches(\"^[A-Z]{3}$\")`.");
		try {
			patterns.set(pattern, compileRe2(pattern));
		} catch (error) {
			if (!(error instanceof PatternError)) throw error;
			const hint = /Perl syntax|escape/.test(error.message) ? NO_LOOKAROUND : void 0;
			throw new ExpressionError(error.message, offsetOf(argument), hint);
		}
	};
	visit(expr);
	return patterns;
}
const NO_LOOKAROUND = "RE2 has no look-around and no references back; two conditions joined by `&&` often do.";

// src/core/rules/expression/comparisons-in.ts
function comparisonsIn(expr) {
	const found = [];
	const visit = (part, bound) => {
		if (part.exprKind.case === "callExpr") {
			const { function: name, args } = part.exprKind.value;
			const [first, second] = args;
			if ((name === "_==_" || name === "_!=_") && first && second) found.push(...pair(first, [second], bound), ...pair(second, [first], bound));
			if (name === "@in" && first && second) found.push(...pair(first, partsOf(second), bound));
		}
		const { exprKind } = part;
		const inner = exprKind.case === "comprehensionExpr" ? /* @__PURE__ */ new Set([...bound, exprKind.value.iterVar]) : bound;
		for (const each of partsOf(part)) visit(each, inner);
	};
	visit(expr, /* @__PURE__ */ new Set());
	return found;
}
function pair(of, values, bound) {
	const column = columnOf(of, bound);
	if (column === void 0) return [];
	return values.flatMap((part) => {
		const value = textOf(part) ?? numberOf(part);
		return value === void 0 ? [] : [{
			column,
			value
		}];
	});
}
function columnOf(part, bound) {
	const name = nameOf(part);
	if (name !== void 0) return bound.has(name) ? void 0 : name;
	const { exprKind } = part;
	if (exprKind.case === "selectExpr") {
		const { operand, field, testOnly } = exprKind.value;
		return operand && !testOnly && nameOf(operand) === "row" ? field : void 0;
	}
	if (exprKind.case !== "callExpr" || exprKind.value.function !== "_[_]") return void 0;
	const [of, key] = exprKind.value.args;
	return of && key && nameOf(of) === "row" ? textOf(key) : void 0;
}
function numberOf({ exprKind }) {
	if (exprKind.case !== "constExpr") return void 0;
	const { constantKind } = exprKind.value;
	return constantKind.case === "int64Value" || constantKind.case === "doubleValue" ? Number(constantKind.value) : void 0;
}

// src/core/rules/expression/count-loop-steps.ts
const STEP = "@step";
function countLoopSteps(expr) {
	for (const part of partsOf(expr)) countLoopSteps(part);
	if (expr.exprKind.case !== "comprehensionExpr") return;
	const loop = expr.exprKind.value;
	if (loop.loopCondition) loop.loopCondition = both(stepCall(expr.id), loop.loopCondition);
}
const stepCall = (id) => call(id, STEP, []);
const both = (first, second) => call(second.id, "_&&_", [first, second]);
function call(id, name, args) {
	return {
		$typeName: "cel.expr.Expr",
		id,
		exprKind: {
			case: "callExpr",
			value: {
				$typeName: "cel.expr.Expr.Call",
				function: name,
				args
			}
		}
	};
}

// src/core/rules/moment-value.ts
const MAX_LENGTH$2 = 60;
const toTimestamp = plan(celEnv(), parse("timestamp(text)"));
function momentValue(text, order) {
	if (text.length > MAX_LENGTH$2) return void 0;
	const known = `${order ?? ""} ${text}`;
	if (recent.has(known)) return recent.get(known);
	if (recent.size >= MOST_RECENT) recent.clear();
	const value = readMoment(text, order);
	recent.set(known, value);
	return value;
}
const recent = /* @__PURE__ */ new Map();
const MOST_RECENT = 2e3;
function readMoment(text, order) {
	const moment = parseMoment(text.trim());
	const date = moment?.date;
	if (!date) return void 0;
	const day = date.openForm === void 0 || date.dmy === date.mdy ? date.dmy : order && date[order];
	if (!day) return void 0;
	const iso = canonicalMoment(day, moment.time);
	const full = iso.length === 10 ? `${iso}T00:00:00` : iso;
	const value = toTimestamp({ text: full.endsWith("Z") ? full : `${full}Z` });
	return isCelError(value) ? void 0 : value;
}

// src/core/rules/expression/date-function.ts
const DATE_FUNCTION = celFunc("date", [CelScalar.DYN], CelScalar.DYN, (value) => {
	if (typeof value === "string") {
		const moment = momentValue(value, void 0);
		if (moment === void 0) throw new Error("`date` is given a text that is no date");
		return moment;
	}
	if (celType(value).name === "google.protobuf.Timestamp") return value;
	throw new Error("`date` takes text or a date");
});

// src/core/rules/expression/explain-fault.ts
const TYPES = /* @__PURE__ */ new Map([
	["string", "text"],
	["int", "a number"],
	["uint", "a number"],
	["double", "a number"],
	["null_type", "a blank"],
	["bool", "true or false"],
	["list", "a list"],
	["map", "a map"],
	["google.protobuf.Timestamp", "a date"],
	["google.protobuf.Duration", "a duration"]
]);
const NO_OVERLOAD = /^found no matching overload for '(.*?)' applied to '(?:(.+?)\.)?\((.*)\)'$/s;
function explainFault(error, expr) {
	const { message } = error;
	const overload = NO_OVERLOAD.exec(message);
	if (overload) {
		const part = error.exprId === void 0 ? void 0 : findPart(expr, error.exprId);
		const [, name = "", target, args = ""] = overload;
		return explainOverload(name, [...target === void 0 ? [] : [target], ...args.split(", ")].filter(Boolean), part);
	}
	if (/^field not found: (.*)$/s.exec(message)) return "a map lacks an entry that the rule reads";
	if (/^unresolved attribute/.test(message)) return "it reads what is not there";
	if (/out of (?:bounds|range)/.test(message)) return "a list or a text is shorter than it reads";
	if (/divide by zero|modulus by zero/.test(message)) return "it divides by zero";
	if (/call stack/.test(message)) return "a value is too long or nested too deep";
	return /^(?:it |`)/.test(message) ? message : "a value cannot be converted as it asks";
}
function explainOverload(name, types, part) {
	const parts = part ? valuesOf(part) : [];
	const operands = types.map((type, i) => {
		const words = TYPES.get(type) ?? type.replace(/^(list|map)\b.*$/s, "a $1");
		const column = parts.length === types.length ? shown(parts[i]) : void 0;
		return column === void 0 ? words : `\`${column}\` (${words})`;
	});
	return `\`${symbolOf(name)}\` does not take ${operands.join(" and ") || "nothing"}`;
}
const valuesOf = (part) => qualifiedName(part) === void 0 ? partsOf(part) : partsOf(part).slice(1);
const symbolOf = (name) => name.replace(/^@/, "").replace(/^_?([^\w]+)_?$/, "$1");
function shown(part) {
	if (part.exprKind.case !== "selectExpr") return nameOf(part);
	const { operand, field } = part.exprKind.value;
	const of = operand && nameOf(operand);
	return of === void 0 ? void 0 : `${of}.${field}`;
}
function findPart(expr, id) {
	if (expr.id === BigInt(id)) return expr;
	for (const part of partsOf(expr)) {
		const found = findPart(part, id);
		if (found) return found;
	}
}

// src/core/rules/expression/meter-functions.ts
const MAX_LENGTH$1 = 1e5;
function meterFunctions(env, budget) {
	const metered = /* @__PURE__ */ new Map();
	const find = (name) => {
		if (!metered.has(name)) metered.set(name, meter(env.funcs.find(name), budget));
		return metered.get(name);
	};
	return Object.create(env, { funcs: { value: { find } } });
}
function meter(inner, budget) {
	if (!inner) return void 0;
	const { name } = inner;
	const call = (id, target, args) => {
		const values = target === void 0 ? args : [target, ...args];
		budget.spend(1 + values.reduce((sum, value) => sum + costOf(name, value, budget), 0));
		checkLength(lengthMade(name, values));
		const made = inner.call(id, target, args);
		if (typeof made === "string") checkLength(made.length);
		else if (isCelList(made)) {
			checkLength(made.size);
			if (name === "split") budget.spend(made.size >> 4);
		}
		return made;
	};
	return Object.create(inner, { call: { value: call } });
}
function checkLength(length) {
	if (length > MAX_LENGTH$1) throw new Error(`it makes a text or a list longer than ${MAX_LENGTH$1}`);
}
const DEEP = /* @__PURE__ */ new Set([
	"_==_",
	"_!=_",
	"@in",
	"join"
]);
function costOf(name, value, budget) {
	if (typeof value === "string") return value.length >> 8;
	return DEEP.has(name) ? deepCost(value, budget) : 0;
}
function deepCost(value, budget) {
	if (isCelList(value)) {
		budget.spend(value.size);
		for (const item of value) budget.spend(deepCost(item, budget));
	} else if (isCelMap(value)) {
		budget.spend(value.size);
		for (const [, item] of value) budget.spend(deepCost(item, budget));
	} else if (typeof value === "string") return value.length >> 8;
	return 0;
}
function lengthMade(name, values) {
	const [first, second, third] = values;
	if (name === "_+_") return sizeOf(first) + sizeOf(second);
	if (name === "join" && isCelList(first)) {
		let length = sizeOf(second) * first.size;
		for (const item of first) length += sizeOf(item);
		return length;
	}
	if (name === "replace" && typeof first === "string" && typeof second === "string") return first.length + countIn(first, second) * sizeOf(third);
	return 0;
}
function sizeOf(value) {
	if (typeof value === "string" || value instanceof Uint8Array) return value.length;
	return isCelList(value) ? value.size : 0;
}
function countIn(text, part) {
	return part === "" ? text.length + 1 : text.split(part).length - 1;
}

// src/core/rules/expression/names-in.ts
function namesIn(expr) {
	const columns = /* @__PURE__ */ new Set();
	const maps = {
		row: /* @__PURE__ */ new Set(),
		written: /* @__PURE__ */ new Set(),
		old: /* @__PURE__ */ new Set()
	};
	const whole = /* @__PURE__ */ new Set();
	let readsOld = false;
	const visit = (part, bound) => {
		const entry = entryOf(part);
		if (entry && !bound.has(entry.map)) {
			if (entry.map === "old") readsOld = true;
			if (!entry.isAsked) maps[entry.map].add(entry.name);
			return;
		}
		const name = nameOf(part);
		if (name !== void 0 && !bound.has(name)) {
			if (name === "old") readsOld = true;
			if (isMap(name)) whole.add(name);
			else if (!name.startsWith("@")) columns.add(name);
		}
		if (part.exprKind.case === "comprehensionExpr") {
			const { iterVar, iterRange } = part.exprKind.value;
			for (const inner of partsOf(part)) visit(inner, inner === iterRange ? bound : /* @__PURE__ */ new Set([...bound, iterVar]));
			return;
		}
		if (isNullTest(part)) readsOld = true;
		else for (const inner of valuesIn(part)) visit(inner, bound);
	};
	visit(expr, /* @__PURE__ */ new Set());
	return {
		columns,
		row: whole.has("row") ? "all" : maps.row,
		written: whole.has("written") ? "all" : maps.written,
		old: readsOld ? whole.has("old") ? "all" : maps.old : void 0
	};
}
function valuesIn(part) {
	return qualifiedName(part) === void 0 ? partsOf(part) : partsOf(part).slice(1);
}
function entryOf({ exprKind }) {
	if (exprKind.case === "selectExpr") {
		const { operand, field, testOnly } = exprKind.value;
		const map = operand && nameOf(operand);
		return isMap(map) ? {
			map,
			name: field,
			isAsked: testOnly
		} : void 0;
	}
	if (exprKind.case !== "callExpr" || exprKind.value.function !== "_[_]") return void 0;
	const [of, key] = exprKind.value.args;
	const [map, name] = [of && nameOf(of), key && textOf(key)];
	return isMap(map) && name !== void 0 ? {
		map,
		name,
		isAsked: false
	} : void 0;
}
const isMap = (name) => name === "row" || name === "written" || name === "old";
function isNullTest({ exprKind }) {
	if (exprKind.case !== "callExpr") return false;
	const { function: name, args } = exprKind.value;
	if (name !== "_==_" && name !== "_!=_") return false;
	return args.some((arg) => nameOf(arg) === "old") && args.some(isNull);
}
const isNull = ({ exprKind }) => exprKind.case === "constExpr" && exprKind.value.constantKind.case === "nullValue";

// src/core/rules/expression/number-functions.ts
const { INT, DOUBLE } = CelScalar;
const OPERATORS = [
	["_+_", (a, b) => a + b],
	["_-_", (a, b) => a - b],
	["_*_", (a, b) => a * b],
	["_/_", (a, b) => a / b]
];
const remainder = (a, b) => a % b;
const NUMBER_FUNCTIONS = [
	...OPERATORS.flatMap(([name, apply]) => mixed(name, apply)),
	...mixed("_%_", remainder),
	celFunc("_%_", [DOUBLE, DOUBLE], DOUBLE, remainder),
	...rounding("math.abs", Math.abs),
	...rounding("math.ceil", Math.ceil),
	...rounding("math.floor", Math.floor),
	...rounding("math.round", (x) => Math.sign(x) * Math.round(Math.abs(x)))
];
function mixed(name, apply) {
	return [celFunc(name, [INT, DOUBLE], DOUBLE, (a, b) => apply(Number(a), b)), celFunc(name, [DOUBLE, INT], DOUBLE, (a, b) => apply(a, Number(b)))];
}
function rounding(name, apply) {
	return [celFunc(name, [DOUBLE], DOUBLE, apply), celFunc(name, [INT], DOUBLE, (x) => apply(Number(x)))];
}

// src/core/rules/expression/syntax-error.ts
const HINTS = [
	[/^=/, "Write `==` to compare."],
	[/^and\b/i, "Write `&&` for and."],
	[/^or\b/i, "Write `||` for or."],
	[/^not\b/i, "Write `!` for not, as in `!(colour in [\"red\", \"blue\"])`."],
	[/^is\b/i, "Write `== null` or `!= null`."],
	[/^<>/, "Write `!=` for differs."],
	[/^like\b/i, "Write `text.contains(\"part\")` or `text.matches(\"pattern\")`."]
];
function syntaxError(error, text) {
	const unclosed = findUnclosed(text);
	if (unclosed !== void 0) return new ExpressionError(`\`${text[unclosed]}\` is never closed`, unclosed);
	const { location } = error;
	const offset = Math.min(location?.start.offset ?? 0, text.length);
	const rest = text.slice(offset).trim();
	if (/^[-+*/%<>=!&|?:.,]*$/.test(rest)) return new ExpressionError("It ends too early", text.trimEnd().length, "Write its end.");
	const hint = HINTS.find(([start]) => start.test(rest))?.[1];
	const word = /^\w+|^./su.exec(rest)?.[0] ?? rest;
	return new ExpressionError(`It is not CEL from \`${word.slice(0, 20)}\` on`, offset, hint);
}
const CLOSING = /* @__PURE__ */ new Map([
	[")", "("],
	["]", "["],
	["}", "{"]
]);
function findUnclosed(text) {
	const open = [];
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === "\"" || char === "'") {
			const end = endOfQuote(text, i);
			if (end === void 0) return i;
			i = end;
		} else if ("([{".includes(char)) open.push(i);
		else if (CLOSING.has(char) && text[open.pop() ?? -1] !== CLOSING.get(char)) return void 0;
	}
	return open.at(-1);
}
function endOfQuote(text, start) {
	for (let i = start + 1; i < text.length; i++) if (text[i] === "\\") i++;
	else if (text[i] === text[start]) return i;
}

// src/core/rules/expression/compile-expression.ts
const MAX_LENGTH = 5e3;
const MAX_DEPTH = 200;
const { BOOL, STRING } = CelScalar;
function compileExpression(text) {
	const parsed = parseExpression(text);
	const expr = parsed.expr;
	const positions = parsed.sourceInfo?.positions ?? {};
	const patterns = checkFunctions(expr, (part) => positions[String(part.id)] ?? 0);
	const reads = namesIn(expr);
	const comparisons = comparisonsIn(expr);
	countLoopSteps(expr);
	const budget = new Budget();
	const env = celEnv({ funcs: [
		...strings_default,
		...NUMBER_FUNCTIONS,
		DATE_FUNCTION,
		celFunc(STEP, [], BOOL, () => true),
		celMethod("matches", STRING, [STRING], BOOL, function(pattern) {
			return patterns.get(pattern)(String(this));
		})
	] });
	const run = plan(meterFunctions(env, budget), parsed);
	return {
		reads,
		comparisons,
		evaluate: (values) => {
			budget.renew();
			const result = run(values);
			if (typeof result === "boolean") return result;
			if (isCelError(result)) return { fault: explainFault(result, expr) };
			return { fault: "it gives a value that is neither true nor false" };
		}
	};
}
function parseExpression(text) {
	if (text.length > MAX_LENGTH) throw new ExpressionError(`It has more than ${MAX_LENGTH} characters`, MAX_LENGTH);
	let parsed;
	try {
		parsed = parse(text);
	} catch (error) {
		throw error instanceof RangeError ? tooDeep() : syntaxError(error, text);
	}
	if (!parsed.expr || isDeeper(parsed.expr, MAX_DEPTH)) throw tooDeep();
	return parsed;
}
const tooDeep = () => new ExpressionError(`It has parts that are nested more than ${MAX_DEPTH} deep`, 0);
function isDeeper(expr, depth) {
	return depth === 0 || partsOf(expr).some((part) => isDeeper(part, depth - 1));
}

export { momentValue as n, TYPE_NAMES as r, compileExpression as t };