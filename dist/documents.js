import { i as __name } from "./rolldown-runtime.js";
import { a as PierceError } from "./clean.js";
import { I as readBytes } from "./report.js";
// src/model/names.ts
/**
* Names that nothing of ours may have: a map of plain JSON would give for them what all maps have in common. They stand
* among the types because whoever writes names and whoever reads them have to agree.
*/
const FORBIDDEN_NAMES = [
	"__proto__",
	"constructor",
	"prototype"
];
// src/documents/caps.ts
/** No document of ours is deeper than 10, and no string longer than what a failed command wrote at the end (4.5 kB). */
const COMMON = {
	bytes: 268435456,
	levels: 32,
	text: 65536
};
/**
* Of values, what the largest project there is room for would have. 10,000 metrics in 200 rounds are 2 million numbers,
* and as many again in the rounds of the control; evidence may have 100,000 parts of about 8 values. A baseline is a
* snapshot with a history of 100,000 metrics' values, 8 each. A report has about 60 values a verdict, 100,000 of them.
*/
const CAPS = {
	snapshot: {
		...COMMON,
		values: 5e6
	},
	baseline: {
		...COMMON,
		values: 6e6
	},
	report: {
		...COMMON,
		values: 1e7
	}
};
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const OPENING = /* @__PURE__ */ new Set([91, 123]);
const CLOSING = /* @__PURE__ */ new Set([93, 125]);
/** What JSON text in UTF-8 has too much of; null if nothing. Of bytes that are no JSON it may say anything. */
function excessOf(bytes, caps) {
	if (bytes.length > caps.bytes) return "bytes";
	let level = 0;
	let values = 1;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === QUOTE) {
			const end = endOfText(bytes, at + 1);
			if (end - at - 1 > caps.text) return "text";
			at = end;
		} else if (OPENING.has(byte)) {
			level += 1;
			values += 1;
		} else if (CLOSING.has(byte)) level -= 1;
		else if (byte === COMMA) values += 1;
		if (level > caps.levels) return "levels";
		if (values > caps.values) return "values";
	}
	return null;
}
/** Where a string ends that begins at `from`: at its closing quote, or at the end of everything. */
function endOfText(bytes, from) {
	let at = from;
	while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
	return at;
}
// src/documents/parse.ts
/** Major versions of documents that are read; the number grows where a reader of before would misread. */
const VERSION = 1;
/**
* The document in these bytes, as the schema behind `valid` has it. Throws `document-too-large`, `document-unreadable`
* (no UTF-8), `document-not-json`, `document-key`, `document-version` or `document-invalid`.
*/
function parseDocument(given, valid) {
	const value = valueOf(given);
	check(given, value);
	checkVersion(given, value);
	if (valid(value)) return value;
	const { instancePath, message } = valid.errors?.[0] ?? {};
	throw invalid(given, instancePath || "/", message ?? "no such thing");
}
const UNITS = {
	bytes: "bytes",
	levels: "levels of lists and maps",
	values: "values",
	text: "bytes in one string"
};
function valueOf(given) {
	const { bytes, path, what } = given;
	const caps = CAPS[what];
	const excess = excessOf(bytes, caps);
	if (excess) throw new PierceError("document-too-large", {
		path,
		what,
		most: caps[excess],
		of: UNITS[excess]
	});
	const text = decode(given);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new PierceError("document-not-json", {
			path,
			what,
			problem: error.message
		});
	}
}
/** A byte order mark is dropped. */
function decode({ bytes, path, what }) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new PierceError("document-unreadable", {
			path,
			what,
			problem: "it is not UTF-8 text"
		});
	}
}
const REFUSED = new Set(FORBIDDEN_NAMES);
/** No forbidden name and no endless number anywhere: JSON writes 1e999, which reads as infinity. */
function check(given, value) {
	const waiting = [];
	const look = (inner) => {
		if (typeof inner === "object" && inner !== null) waiting.push(inner);
		else if (typeof inner === "number" && !Number.isFinite(inner)) throw invalid(given, "a number", "it is beyond what can be counted with");
	};
	look(value);
	for (let next = waiting.pop(); next; next = waiting.pop()) if (Array.isArray(next)) next.forEach(look);
	else lookInto(given, next, look);
}
function lookInto({ path, what }, map, look) {
	for (const key of Object.keys(map)) {
		if (REFUSED.has(key)) throw new PierceError("document-key", {
			path,
			what,
			key
		});
		look(map[key]);
	}
}
function checkVersion({ path, what }, value) {
	if (typeof value !== "object" || value === null || !("version" in value)) return;
	const { version } = value;
	if (Number.isInteger(version) && version !== VERSION) throw new PierceError("document-version", {
		path,
		what,
		found: Number(version),
		known: VERSION
	});
}
function invalid({ path, what }, where, problem) {
	return new PierceError("document-invalid", {
		path,
		what,
		where,
		problem
	});
}
var require_ucs2length$1 = (/* @__PURE__ */ __name((cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), "__commonJSMin"))(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const isReport = validate10$1;
const schema11$1 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "pierce-report-1",
	"title": "Pierce report, version 1: what was decided and why",
	"type": "object",
	"properties": {
		"version": { "const": 1 },
		"project": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"file": {
			"type": "string",
			"maxLength": 4096
		},
		"answer": { "enum": [
			"yes",
			"no",
			"clarify"
		] },
		"exitCode": { "enum": [
			0,
			1,
			2,
			3,
			130
		] },
		"head": { "$ref": "#/definitions/side" },
		"base": { "anyOf": [{ "$ref": "#/definitions/side" }, { "type": "null" }] },
		"comparison": {
			"type": "object",
			"properties": {
				"source": { "enum": [
					"same-job",
					"stored",
					"none"
				] },
				"age": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"differs": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 500
					}
				},
				"choice": { "anyOf": [{ "$ref": "#/definitions/choice" }, { "type": "null" }] }
			},
			"required": [
				"source",
				"age",
				"differs",
				"choice"
			],
			"additionalProperties": false
		},
		"limits": {
			"description": "Where the limits come from: base's budgets file, or head's own, for want of a base, as the first file, or since base's is unknown.",
			"enum": [
				"base",
				"head",
				"first",
				"unknown"
			]
		},
		"release": {
			"description": "Whether it was asked for a release.",
			"type": "boolean"
		},
		"budgetChanges": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/definitions/budgetChange" }
		},
		"verdicts": {
			"type": "array",
			"maxItems": 1e6,
			"items": { "$ref": "#/definitions/verdict" }
		},
		"schedules": {
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/definitions/schedule" }
		},
		"unjudged": {
			"type": "array",
			"maxItems": 1e6,
			"items": { "$ref": "#/definitions/unjudged" }
		},
		"faults": {
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/definitions/fault" }
		},
		"findings": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/coded" }
		}
	},
	"required": [
		"version",
		"project",
		"file",
		"answer",
		"exitCode",
		"head",
		"base",
		"comparison",
		"limits",
		"release",
		"budgetChanges",
		"verdicts",
		"schedules",
		"unjudged",
		"faults",
		"findings"
	],
	"additionalProperties": false,
	"anyOf": [
		{ "properties": {
			"answer": { "const": "yes" },
			"exitCode": { "enum": [0] }
		} },
		{ "properties": {
			"answer": { "const": "no" },
			"exitCode": { "enum": [1] }
		} },
		{ "properties": {
			"answer": { "const": "clarify" },
			"exitCode": { "enum": [
				2,
				3,
				130
			] }
		} }
	],
	"definitions": {
		"coded": {
			"description": "A coded failure or finding and what fills its words.",
			"type": "object",
			"properties": {
				"code": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"params": {
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": { "type": ["string", "number"] }
				}
			},
			"required": ["code", "params"],
			"additionalProperties": false
		},
		"metric": {
			"description": "A named quantity in base units: ms, B, /s, count, points, number, or one of the benchmark's own.",
			"type": "object",
			"properties": {
				"id": {
					"type": "string",
					"maxLength": 500,
					"minLength": 1
				},
				"unit": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"better": { "enum": ["lower", "higher"] },
				"nature": { "enum": ["exact", "sampled"] }
			},
			"required": [
				"id",
				"unit",
				"better",
				"nature"
			],
			"additionalProperties": false
		},
		"commit": {
			"type": "object",
			"properties": {
				"sha": { "anyOf": [{
					"type": "string",
					"maxLength": 64,
					"pattern": "^[0-9a-f]{7,64}$"
				}, { "type": "null" }] },
				"ref": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"dirty": { "type": "boolean" }
			},
			"required": [
				"sha",
				"ref",
				"dirty"
			],
			"additionalProperties": false
		},
		"fingerprint": {
			"description": "Machine and tool versions, by name.",
			"type": "object",
			"maxProperties": 100,
			"additionalProperties": {
				"type": "string",
				"maxLength": 500
			}
		},
		"span": {
			"description": "ISO 8601, UTC.",
			"type": "object",
			"properties": {
				"from": {
					"type": "string",
					"maxLength": 40
				},
				"until": {
					"type": "string",
					"maxLength": 40
				}
			},
			"required": ["from", "until"],
			"additionalProperties": false
		},
		"fact": {
			"description": "Something that was seen and is not a number.",
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"text": {
					"type": "string",
					"maxLength": 4096
				},
				"explains": {
					"type": "array",
					"maxItems": 2e3,
					"items": {
						"type": "string",
						"maxLength": 500
					}
				}
			},
			"required": [
				"name",
				"text",
				"explains"
			],
			"additionalProperties": false
		},
		"side": {
			"type": "object",
			"properties": {
				"commit": { "$ref": "#/definitions/commit" },
				"measured": { "$ref": "#/definitions/span" },
				"fingerprint": { "$ref": "#/definitions/fingerprint" },
				"machines": {
					"type": "array",
					"maxItems": 1e4,
					"items": { "$ref": "#/definitions/fingerprint" }
				},
				"failures": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/coded" }
				}
			},
			"required": [
				"commit",
				"measured",
				"fingerprint",
				"machines",
				"failures"
			],
			"additionalProperties": false
		},
		"place": {
			"type": "object",
			"properties": {
				"file": {
					"type": "string",
					"maxLength": 4096
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [
				"file",
				"line",
				"column"
			],
			"additionalProperties": false
		},
		"quantity": {
			"type": "object",
			"properties": {
				"value": { "type": "number" },
				"unit": {
					"type": "string",
					"maxLength": 100
				}
			},
			"required": ["value", "unit"],
			"additionalProperties": false
		},
		"term": {
			"description": "A value of a budgets file; null where the file does not have it.",
			"anyOf": [
				{ "$ref": "#/definitions/quantity" },
				{
					"type": "string",
					"maxLength": 1e3
				},
				{ "type": [
					"number",
					"boolean",
					"null"
				] }
			]
		},
		"budgetChange": {
			"description": "A difference between head's budgets file and base's.",
			"type": "object",
			"properties": {
				"what": { "enum": [
					"loosened",
					"tightened",
					"added",
					"removed",
					"policy",
					"waiver",
					"measured-otherwise",
					"setup"
				] },
				"check": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"metric": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"key": {
					"type": "string",
					"maxLength": 500
				},
				"from": { "$ref": "#/definitions/term" },
				"to": { "$ref": "#/definitions/term" },
				"inForce": { "enum": ["base", "head"] },
				"gated": { "type": "boolean" },
				"accepted": { "anyOf": [{
					"type": "object",
					"properties": {
						"by": { "enum": ["label", "waiver"] },
						"name": {
							"type": "string",
							"maxLength": 500
						}
					},
					"required": ["by", "name"],
					"additionalProperties": false
				}, { "type": "null" }] },
				"at": { "$ref": "#/definitions/place" }
			},
			"required": [
				"what",
				"check",
				"metric",
				"key",
				"from",
				"to",
				"inForce",
				"gated",
				"accepted",
				"at"
			],
			"additionalProperties": false
		},
		"fault": {
			"type": "object",
			"properties": {
				"side": { "enum": ["base", "head"] },
				"check": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"cell": { "anyOf": [{
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				}, { "type": "null" }] },
				"failure": { "$ref": "#/definitions/coded" }
			},
			"required": [
				"side",
				"check",
				"cell",
				"failure"
			],
			"additionalProperties": false
		},
		"estimate": {
			"type": "object",
			"properties": {
				"value": { "type": "number" },
				"low": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"high": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"readings": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"value",
				"low",
				"high",
				"readings"
			],
			"additionalProperties": false
		},
		"difference": {
			"description": "Head against base as a ratio minus one: 0.05 is 5 % more.",
			"type": "object",
			"properties": {
				"relative": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"low": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"high": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"absolute": { "type": "number" },
				"confidence": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"rounds": {
					"type": "integer",
					"minimum": 0
				},
				"resolution": { "anyOf": [{ "type": "number" }, { "type": "null" }] }
			},
			"required": [
				"relative",
				"low",
				"high",
				"absolute",
				"confidence",
				"rounds",
				"resolution"
			],
			"additionalProperties": false
		},
		"cause": {
			"type": "object",
			"properties": {
				"group": {
					"type": "string",
					"maxLength": 100
				},
				"name": {
					"type": "string",
					"maxLength": 2e3
				},
				"unit": {
					"type": "string",
					"maxLength": 100
				},
				"base": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"head": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"place": { "$ref": "#/definitions/place" },
				"callers": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"maxLength": 2e3
					}
				}
			},
			"required": [
				"group",
				"name",
				"unit",
				"base",
				"head"
			],
			"additionalProperties": false
		},
		"unjudged": {
			"type": "object",
			"properties": {
				"check": {
					"type": "string",
					"maxLength": 500
				},
				"cell": { "anyOf": [{
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				}, { "type": "null" }] },
				"metric": { "$ref": "#/definitions/metric" },
				"base": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"head": { "anyOf": [{ "type": "number" }, { "type": "null" }] }
			},
			"required": [
				"check",
				"cell",
				"metric",
				"base",
				"head"
			],
			"additionalProperties": false
		},
		"verdict": {
			"type": "object",
			"properties": {
				"check": {
					"type": "string",
					"maxLength": 500
				},
				"cell": { "anyOf": [{
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				}, { "type": "null" }] },
				"kind": {
					"type": "string",
					"maxLength": 100
				},
				"metric": { "anyOf": [{ "$ref": "#/definitions/metric" }, { "type": "null" }] },
				"named": {
					"type": "string",
					"maxLength": 500
				},
				"budget": {
					"type": "object",
					"properties": {
						"max": { "anyOf": [{ "$ref": "#/definitions/quantity" }, { "type": "null" }] },
						"min": { "anyOf": [{ "$ref": "#/definitions/quantity" }, { "type": "null" }] },
						"tolerance": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
						"severity": { "enum": ["fail", "warn"] },
						"owner": { "anyOf": [{
							"type": "string",
							"maxLength": 500
						}, { "type": "null" }] },
						"message": { "anyOf": [{
							"type": "string",
							"maxLength": 4096
						}, { "type": "null" }] },
						"implied": { "type": "boolean" },
						"at": { "$ref": "#/definitions/place" }
					},
					"required": [
						"max",
						"min",
						"tolerance",
						"severity",
						"owner",
						"message",
						"implied",
						"at"
					],
					"additionalProperties": false
				},
				"outcome": { "enum": [
					"pass",
					"fail",
					"inconclusive",
					"error"
				] },
				"change": { "enum": [
					"improved",
					"regressed",
					"unchanged",
					"unsure",
					null
				] },
				"base": { "anyOf": [{ "$ref": "#/definitions/estimate" }, { "type": "null" }] },
				"head": { "anyOf": [{ "$ref": "#/definitions/estimate" }, { "type": "null" }] },
				"difference": { "anyOf": [{ "$ref": "#/definitions/difference" }, { "type": "null" }] },
				"findings": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/coded" }
				},
				"faults": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/fault" }
				},
				"causes": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/cause" }
				},
				"facts": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/fact" }
				}
			},
			"required": [
				"check",
				"cell",
				"kind",
				"metric",
				"named",
				"budget",
				"outcome",
				"change",
				"base",
				"head",
				"difference",
				"findings",
				"faults",
				"causes",
				"facts"
			],
			"additionalProperties": false
		},
		"schedule": {
			"description": "How a check was measured, and why so; times in milliseconds.",
			"type": "object",
			"properties": {
				"check": {
					"type": "string",
					"maxLength": 500
				},
				"cell": { "anyOf": [{
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				}, { "type": "null" }] },
				"blocks": {
					"type": "integer",
					"minimum": 0
				},
				"rounds": {
					"type": "integer",
					"minimum": 0
				},
				"control": {
					"type": "integer",
					"minimum": 0
				},
				"sides": { "enum": [
					"alone",
					"in-turn",
					"together"
				] },
				"why": { "$ref": "#/definitions/coded" },
				"spent": {
					"type": "number",
					"minimum": 0
				}
			},
			"required": [
				"check",
				"cell",
				"blocks",
				"rounds",
				"control",
				"sides",
				"why",
				"spent"
			],
			"additionalProperties": false
		},
		"choice": {
			"description": "How a stored base was chosen: its commit, how many commits before the change and how many milliseconds ago, the ids of its run and artifact, and what was passed over.",
			"type": "object",
			"properties": {
				"commit": {
					"type": "string",
					"maxLength": 64,
					"pattern": "^[0-9a-f]{7,64}$"
				},
				"distance": {
					"type": "integer",
					"minimum": 0
				},
				"age": {
					"type": "number",
					"minimum": 0
				},
				"run": {
					"type": "integer",
					"minimum": 0
				},
				"artifact": {
					"type": "integer",
					"minimum": 0
				},
				"passedOver": {
					"type": "array",
					"maxItems": 100,
					"items": { "$ref": "#/definitions/coded" }
				}
			},
			"required": [
				"commit",
				"distance",
				"age",
				"run",
				"artifact",
				"passedOver"
			],
			"additionalProperties": false
		}
	}
};
const schema17 = {
	"description": "A coded failure or finding and what fills its words.",
	"type": "object",
	"properties": {
		"code": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"params": {
			"type": "object",
			"maxProperties": 50,
			"additionalProperties": { "type": ["string", "number"] }
		}
	},
	"required": ["code", "params"],
	"additionalProperties": false
};
const func2$1 = Object.prototype.hasOwnProperty;
const func3$1 = require_ucs2length$1().default;
const pattern0$1 = /* @__PURE__ */ new RegExp("^[0-9a-f]{7,64}$", "u");
function validate11$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.commit === void 0 && (missing0 = "commit") || data.measured === void 0 && (missing0 = "measured") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.machines === void 0 && (missing0 = "machines") || data.failures === void 0 && (missing0 = "failures")) {
				validate11$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "commit" || key0 === "measured" || key0 === "fingerprint" || key0 === "machines" || key0 === "failures")) {
					validate11$1.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.commit !== void 0) {
						let data0 = data.commit;
						const _errs2 = errors;
						if (errors === errors) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.sha === void 0 && (missing1 = "sha") || data0.ref === void 0 && (missing1 = "ref") || data0.dirty === void 0 && (missing1 = "dirty")) {
									validate11$1.errors = [{
										instancePath: instancePath + "/commit",
										schemaPath: "#/definitions/commit/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									const _errs5 = errors;
									for (const key1 in data0) if (!(key1 === "sha" || key1 === "ref" || key1 === "dirty")) {
										validate11$1.errors = [{
											instancePath: instancePath + "/commit",
											schemaPath: "#/definitions/commit/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										}];
										return false;
									}
									if (_errs5 === errors) {
										if (data0.sha !== void 0) {
											let data1 = data0.sha;
											const _errs6 = errors;
											const _errs7 = errors;
											let valid3 = false;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data1 === "string") {
													if (func3$1(data1) > 64) {
														const err0 = {
															instancePath: instancePath + "/commit/sha",
															schemaPath: "#/definitions/commit/properties/sha/anyOf/0/maxLength",
															keyword: "maxLength",
															params: { limit: 64 },
															message: "must NOT have more than 64 characters"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													} else if (!pattern0$1.test(data1)) {
														const err1 = {
															instancePath: instancePath + "/commit/sha",
															schemaPath: "#/definitions/commit/properties/sha/anyOf/0/pattern",
															keyword: "pattern",
															params: { pattern: "^[0-9a-f]{7,64}$" },
															message: "must match pattern \"^[0-9a-f]{7,64}$\""
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
												} else {
													const err2 = {
														instancePath: instancePath + "/commit/sha",
														schemaPath: "#/definitions/commit/properties/sha/anyOf/0/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
											}
											var _valid0 = _errs8 === errors;
											valid3 = valid3 || _valid0;
											if (!valid3) {
												const _errs10 = errors;
												if (data1 !== null) {
													const err3 = {
														instancePath: instancePath + "/commit/sha",
														schemaPath: "#/definitions/commit/properties/sha/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
												}
												var _valid0 = _errs10 === errors;
												valid3 = valid3 || _valid0;
											}
											if (!valid3) {
												const err4 = {
													instancePath: instancePath + "/commit/sha",
													schemaPath: "#/definitions/commit/properties/sha/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
												validate11$1.errors = vErrors;
												return false;
											} else {
												errors = _errs7;
												if (vErrors !== null) {
													if (_errs7) vErrors.length = _errs7;
													else vErrors = null;
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.ref !== void 0) {
												let data2 = data0.ref;
												const _errs12 = errors;
												const _errs13 = errors;
												let valid4 = false;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (typeof data2 === "string") {
														if (func3$1(data2) > 500) {
															const err5 = {
																instancePath: instancePath + "/commit/ref",
																schemaPath: "#/definitions/commit/properties/ref/anyOf/0/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters"
															};
															if (vErrors === null) vErrors = [err5];
															else vErrors.push(err5);
															errors++;
														}
													} else {
														const err6 = {
															instancePath: instancePath + "/commit/ref",
															schemaPath: "#/definitions/commit/properties/ref/anyOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												}
												var _valid1 = _errs14 === errors;
												valid4 = valid4 || _valid1;
												if (!valid4) {
													const _errs16 = errors;
													if (data2 !== null) {
														const err7 = {
															instancePath: instancePath + "/commit/ref",
															schemaPath: "#/definitions/commit/properties/ref/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
													var _valid1 = _errs16 === errors;
													valid4 = valid4 || _valid1;
												}
												if (!valid4) {
													const err8 = {
														instancePath: instancePath + "/commit/ref",
														schemaPath: "#/definitions/commit/properties/ref/anyOf",
														keyword: "anyOf",
														params: {},
														message: "must match a schema in anyOf"
													};
													if (vErrors === null) vErrors = [err8];
													else vErrors.push(err8);
													errors++;
													validate11$1.errors = vErrors;
													return false;
												} else {
													errors = _errs13;
													if (vErrors !== null) {
														if (_errs13) vErrors.length = _errs13;
														else vErrors = null;
													}
												}
												var valid2 = _errs12 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data0.dirty !== void 0) {
													const _errs18 = errors;
													if (typeof data0.dirty !== "boolean") {
														validate11$1.errors = [{
															instancePath: instancePath + "/commit/dirty",
															schemaPath: "#/definitions/commit/properties/dirty/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid2 = _errs18 === errors;
												} else var valid2 = true;
											}
										}
									}
								}
							} else {
								validate11$1.errors = [{
									instancePath: instancePath + "/commit",
									schemaPath: "#/definitions/commit/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.measured !== void 0) {
							let data4 = data.measured;
							const _errs20 = errors;
							if (errors === errors) {
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
									let missing2;
									if (data4.from === void 0 && (missing2 = "from") || data4.until === void 0 && (missing2 = "until")) {
										validate11$1.errors = [{
											instancePath: instancePath + "/measured",
											schemaPath: "#/definitions/span/required",
											keyword: "required",
											params: { missingProperty: missing2 },
											message: "must have required property '" + missing2 + "'"
										}];
										return false;
									} else {
										const _errs23 = errors;
										for (const key2 in data4) if (!(key2 === "from" || key2 === "until")) {
											validate11$1.errors = [{
												instancePath: instancePath + "/measured",
												schemaPath: "#/definitions/span/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs23 === errors) {
											if (data4.from !== void 0) {
												let data5 = data4.from;
												const _errs24 = errors;
												if (errors === _errs24) {
													if (typeof data5 === "string") {
														if (func3$1(data5) > 40) {
															validate11$1.errors = [{
																instancePath: instancePath + "/measured/from",
																schemaPath: "#/definitions/span/properties/from/maxLength",
																keyword: "maxLength",
																params: { limit: 40 },
																message: "must NOT have more than 40 characters"
															}];
															return false;
														}
													} else {
														validate11$1.errors = [{
															instancePath: instancePath + "/measured/from",
															schemaPath: "#/definitions/span/properties/from/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid6 = _errs24 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data4.until !== void 0) {
													let data6 = data4.until;
													const _errs26 = errors;
													if (errors === _errs26) {
														if (typeof data6 === "string") {
															if (func3$1(data6) > 40) {
																validate11$1.errors = [{
																	instancePath: instancePath + "/measured/until",
																	schemaPath: "#/definitions/span/properties/until/maxLength",
																	keyword: "maxLength",
																	params: { limit: 40 },
																	message: "must NOT have more than 40 characters"
																}];
																return false;
															}
														} else {
															validate11$1.errors = [{
																instancePath: instancePath + "/measured/until",
																schemaPath: "#/definitions/span/properties/until/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid6 = _errs26 === errors;
												} else var valid6 = true;
											}
										}
									}
								} else {
									validate11$1.errors = [{
										instancePath: instancePath + "/measured",
										schemaPath: "#/definitions/span/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs20 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fingerprint !== void 0) {
								let data7 = data.fingerprint;
								const _errs28 = errors;
								if (errors === errors) {
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										if (Object.keys(data7).length > 100) {
											validate11$1.errors = [{
												instancePath: instancePath + "/fingerprint",
												schemaPath: "#/definitions/fingerprint/maxProperties",
												keyword: "maxProperties",
												params: { limit: 100 },
												message: "must NOT have more than 100 properties"
											}];
											return false;
										} else for (const key3 in data7) {
											let data8 = data7[key3];
											const _errs32 = errors;
											if (errors === _errs32) {
												if (typeof data8 === "string") {
													if (func3$1(data8) > 500) {
														validate11$1.errors = [{
															instancePath: instancePath + "/fingerprint/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/definitions/fingerprint/additionalProperties/maxLength",
															keyword: "maxLength",
															params: { limit: 500 },
															message: "must NOT have more than 500 characters"
														}];
														return false;
													}
												} else {
													validate11$1.errors = [{
														instancePath: instancePath + "/fingerprint/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "#/definitions/fingerprint/additionalProperties/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											if (!(_errs32 === errors)) break;
										}
									} else {
										validate11$1.errors = [{
											instancePath: instancePath + "/fingerprint",
											schemaPath: "#/definitions/fingerprint/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs28 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.machines !== void 0) {
									let data9 = data.machines;
									const _errs34 = errors;
									if (errors === _errs34) {
										if (Array.isArray(data9)) {
											if (data9.length > 1e4) {
												validate11$1.errors = [{
													instancePath: instancePath + "/machines",
													schemaPath: "#/properties/machines/maxItems",
													keyword: "maxItems",
													params: { limit: 1e4 },
													message: "must NOT have more than 10000 items"
												}];
												return false;
											} else {
												const len0 = data9.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data10 = data9[i0];
													const _errs36 = errors;
													if (errors === errors) {
														if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
															if (Object.keys(data10).length > 100) {
																validate11$1.errors = [{
																	instancePath: instancePath + "/machines/" + i0,
																	schemaPath: "#/definitions/fingerprint/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 properties"
																}];
																return false;
															} else for (const key4 in data10) {
																let data11 = data10[key4];
																const _errs40 = errors;
																if (errors === _errs40) {
																	if (typeof data11 === "string") {
																		if (func3$1(data11) > 500) {
																			validate11$1.errors = [{
																				instancePath: instancePath + "/machines/" + i0 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/fingerprint/additionalProperties/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate11$1.errors = [{
																			instancePath: instancePath + "/machines/" + i0 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/fingerprint/additionalProperties/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																if (!(_errs40 === errors)) break;
															}
														} else {
															validate11$1.errors = [{
																instancePath: instancePath + "/machines/" + i0,
																schemaPath: "#/definitions/fingerprint/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													if (!(_errs36 === errors)) break;
												}
											}
										} else {
											validate11$1.errors = [{
												instancePath: instancePath + "/machines",
												schemaPath: "#/properties/machines/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs34 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.failures !== void 0) {
										let data12 = data.failures;
										const _errs42 = errors;
										if (errors === _errs42) {
											if (Array.isArray(data12)) {
												if (data12.length > 1e3) {
													validate11$1.errors = [{
														instancePath: instancePath + "/failures",
														schemaPath: "#/properties/failures/maxItems",
														keyword: "maxItems",
														params: { limit: 1e3 },
														message: "must NOT have more than 1000 items"
													}];
													return false;
												} else {
													const len1 = data12.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data13 = data12[i1];
														const _errs44 = errors;
														if (errors === errors) {
															if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																let missing3;
																if (data13.code === void 0 && (missing3 = "code") || data13.params === void 0 && (missing3 = "params")) {
																	validate11$1.errors = [{
																		instancePath: instancePath + "/failures/" + i1,
																		schemaPath: "#/definitions/coded/required",
																		keyword: "required",
																		params: { missingProperty: missing3 },
																		message: "must have required property '" + missing3 + "'"
																	}];
																	return false;
																} else {
																	const _errs47 = errors;
																	for (const key5 in data13) if (!(key5 === "code" || key5 === "params")) {
																		validate11$1.errors = [{
																			instancePath: instancePath + "/failures/" + i1,
																			schemaPath: "#/definitions/coded/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key5 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs47 === errors) {
																		if (data13.code !== void 0) {
																			let data14 = data13.code;
																			const _errs48 = errors;
																			if (errors === _errs48) {
																				if (typeof data14 === "string") {
																					if (func3$1(data14) > 100) {
																						validate11$1.errors = [{
																							instancePath: instancePath + "/failures/" + i1 + "/code",
																							schemaPath: "#/definitions/coded/properties/code/maxLength",
																							keyword: "maxLength",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 characters"
																						}];
																						return false;
																					} else if (func3$1(data14) < 1) {
																						validate11$1.errors = [{
																							instancePath: instancePath + "/failures/" + i1 + "/code",
																							schemaPath: "#/definitions/coded/properties/code/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					}
																				} else {
																					validate11$1.errors = [{
																						instancePath: instancePath + "/failures/" + i1 + "/code",
																						schemaPath: "#/definitions/coded/properties/code/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid14 = _errs48 === errors;
																		} else var valid14 = true;
																		if (valid14) {
																			if (data13.params !== void 0) {
																				let data15 = data13.params;
																				const _errs50 = errors;
																				if (errors === _errs50) {
																					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																						if (Object.keys(data15).length > 50) {
																							validate11$1.errors = [{
																								instancePath: instancePath + "/failures/" + i1 + "/params",
																								schemaPath: "#/definitions/coded/properties/params/maxProperties",
																								keyword: "maxProperties",
																								params: { limit: 50 },
																								message: "must NOT have more than 50 properties"
																							}];
																							return false;
																						} else for (const key6 in data15) {
																							let data16 = data15[key6];
																							const _errs53 = errors;
																							if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16))) {
																								validate11$1.errors = [{
																									instancePath: instancePath + "/failures/" + i1 + "/params/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																									schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																									keyword: "type",
																									params: { type: schema17.properties.params.additionalProperties.type },
																									message: "must be string,number"
																								}];
																								return false;
																							}
																							if (!(_errs53 === errors)) break;
																						}
																					} else {
																						validate11$1.errors = [{
																							instancePath: instancePath + "/failures/" + i1 + "/params",
																							schemaPath: "#/definitions/coded/properties/params/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				var valid14 = _errs50 === errors;
																			} else var valid14 = true;
																		}
																	}
																}
															} else {
																validate11$1.errors = [{
																	instancePath: instancePath + "/failures/" + i1,
																	schemaPath: "#/definitions/coded/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														if (!(_errs44 === errors)) break;
													}
												}
											} else {
												validate11$1.errors = [{
													instancePath: instancePath + "/failures",
													schemaPath: "#/properties/failures/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs42 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate11$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate11$1.errors = vErrors;
	return errors === 0;
}
__name(validate11$1, "validate11");
function validate14$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.commit === void 0 && (missing0 = "commit") || data.distance === void 0 && (missing0 = "distance") || data.age === void 0 && (missing0 = "age") || data.run === void 0 && (missing0 = "run") || data.artifact === void 0 && (missing0 = "artifact") || data.passedOver === void 0 && (missing0 = "passedOver")) {
			validate14$1.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "commit" || key0 === "distance" || key0 === "age" || key0 === "run" || key0 === "artifact" || key0 === "passedOver")) {
				validate14$1.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.commit !== void 0) {
				let data0 = data.commit;
				if (typeof data0 === "string") {
					if (func3$1(data0) > 64) {
						validate14$1.errors = [{
							instancePath: instancePath + "/commit",
							schemaPath: "#/properties/commit/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						}];
						return false;
					} else if (!pattern0$1.test(data0)) {
						validate14$1.errors = [{
							instancePath: instancePath + "/commit",
							schemaPath: "#/properties/commit/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9a-f]{7,64}$" },
							message: "must match pattern \"^[0-9a-f]{7,64}$\""
						}];
						return false;
					}
				} else {
					validate14$1.errors = [{
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.distance !== void 0) {
					let data1 = data.distance;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate14$1.errors = [{
							instancePath: instancePath + "/distance",
							schemaPath: "#/properties/distance/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate14$1.errors = [{
								instancePath: instancePath + "/distance",
								schemaPath: "#/properties/distance/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.age !== void 0) {
						let data2 = data.age;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate14$1.errors = [{
									instancePath: instancePath + "/age",
									schemaPath: "#/properties/age/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate14$1.errors = [{
								instancePath: instancePath + "/age",
								schemaPath: "#/properties/age/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.run !== void 0) {
							let data3 = data.run;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate14$1.errors = [{
									instancePath: instancePath + "/run",
									schemaPath: "#/properties/run/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate14$1.errors = [{
										instancePath: instancePath + "/run",
										schemaPath: "#/properties/run/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.artifact !== void 0) {
								let data4 = data.artifact;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate14$1.errors = [{
										instancePath: instancePath + "/artifact",
										schemaPath: "#/properties/artifact/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate14$1.errors = [{
											instancePath: instancePath + "/artifact",
											schemaPath: "#/properties/artifact/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.passedOver !== void 0) {
									let data5 = data.passedOver;
									if (Array.isArray(data5)) {
										if (data5.length > 100) {
											validate14$1.errors = [{
												instancePath: instancePath + "/passedOver",
												schemaPath: "#/properties/passedOver/maxItems",
												keyword: "maxItems",
												params: { limit: 100 },
												message: "must NOT have more than 100 items"
											}];
											return false;
										} else {
											const len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0];
												if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
													let missing1;
													if (data6.code === void 0 && (missing1 = "code") || data6.params === void 0 && (missing1 = "params")) {
														validate14$1.errors = [{
															instancePath: instancePath + "/passedOver/" + i0,
															schemaPath: "#/definitions/coded/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														for (const key1 in data6) if (!(key1 === "code" || key1 === "params")) {
															validate14$1.errors = [{
																instancePath: instancePath + "/passedOver/" + i0,
																schemaPath: "#/definitions/coded/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (data6.code !== void 0) {
															let data7 = data6.code;
															if (typeof data7 === "string") {
																if (func3$1(data7) > 100) {
																	validate14$1.errors = [{
																		instancePath: instancePath + "/passedOver/" + i0 + "/code",
																		schemaPath: "#/definitions/coded/properties/code/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 },
																		message: "must NOT have more than 100 characters"
																	}];
																	return false;
																} else if (func3$1(data7) < 1) {
																	validate14$1.errors = [{
																		instancePath: instancePath + "/passedOver/" + i0 + "/code",
																		schemaPath: "#/definitions/coded/properties/code/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																}
															} else {
																validate14$1.errors = [{
																	instancePath: instancePath + "/passedOver/" + i0 + "/code",
																	schemaPath: "#/definitions/coded/properties/code/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data6.params !== void 0) {
																let data8 = data6.params;
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	if (Object.keys(data8).length > 50) {
																		validate14$1.errors = [{
																			instancePath: instancePath + "/passedOver/" + i0 + "/params",
																			schemaPath: "#/definitions/coded/properties/params/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 50 },
																			message: "must NOT have more than 50 properties"
																		}];
																		return false;
																	} else for (const key2 in data8) {
																		let data9 = data8[key2];
																		if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
																			validate14$1.errors = [{
																				instancePath: instancePath + "/passedOver/" + i0 + "/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																				keyword: "type",
																				params: { type: schema17.properties.params.additionalProperties.type },
																				message: "must be string,number"
																			}];
																			return false;
																		}
																	}
																} else {
																	validate14$1.errors = [{
																		instancePath: instancePath + "/passedOver/" + i0 + "/params",
																		schemaPath: "#/definitions/coded/properties/params/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
														}
													}
												} else {
													validate14$1.errors = [{
														instancePath: instancePath + "/passedOver/" + i0,
														schemaPath: "#/definitions/coded/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
										}
									} else {
										validate14$1.errors = [{
											instancePath: instancePath + "/passedOver",
											schemaPath: "#/properties/passedOver/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate14$1.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate14$1.errors = vErrors;
	return true;
}
__name(validate14$1, "validate14");
const schema20 = {
	"description": "A difference between head's budgets file and base's.",
	"type": "object",
	"properties": {
		"what": { "enum": [
			"loosened",
			"tightened",
			"added",
			"removed",
			"policy",
			"waiver",
			"measured-otherwise",
			"setup"
		] },
		"check": { "anyOf": [{
			"type": "string",
			"maxLength": 500
		}, { "type": "null" }] },
		"metric": { "anyOf": [{
			"type": "string",
			"maxLength": 500
		}, { "type": "null" }] },
		"key": {
			"type": "string",
			"maxLength": 500
		},
		"from": { "$ref": "#/definitions/term" },
		"to": { "$ref": "#/definitions/term" },
		"inForce": { "enum": ["base", "head"] },
		"gated": { "type": "boolean" },
		"accepted": { "anyOf": [{
			"type": "object",
			"properties": {
				"by": { "enum": ["label", "waiver"] },
				"name": {
					"type": "string",
					"maxLength": 500
				}
			},
			"required": ["by", "name"],
			"additionalProperties": false
		}, { "type": "null" }] },
		"at": { "$ref": "#/definitions/place" }
	},
	"required": [
		"what",
		"check",
		"metric",
		"key",
		"from",
		"to",
		"inForce",
		"gated",
		"accepted",
		"at"
	],
	"additionalProperties": false
};
const schema21$1 = {
	"description": "A value of a budgets file; null where the file does not have it.",
	"anyOf": [
		{ "$ref": "#/definitions/quantity" },
		{
			"type": "string",
			"maxLength": 1e3
		},
		{ "type": [
			"number",
			"boolean",
			"null"
		] }
	]
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === errors) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit")) {
				const err0 = {
					instancePath,
					schemaPath: "#/definitions/quantity/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs4 = errors;
				for (const key0 in data) if (!(key0 === "value" || key0 === "unit")) {
					const err1 = {
						instancePath,
						schemaPath: "#/definitions/quantity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs4 === errors) {
					if (data.value !== void 0) {
						let data0 = data.value;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && isFinite(data0))) {
							const err2 = {
								instancePath: instancePath + "/value",
								schemaPath: "#/definitions/quantity/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid2 = _errs5 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.unit !== void 0) {
							let data1 = data.unit;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 100) {
										const err3 = {
											instancePath: instancePath + "/unit",
											schemaPath: "#/definitions/quantity/properties/unit/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
									}
								} else {
									const err4 = {
										instancePath: instancePath + "/unit",
										schemaPath: "#/definitions/quantity/properties/unit/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
							var valid2 = _errs7 === errors;
						} else var valid2 = true;
					}
				}
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/definitions/quantity/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs9 = errors;
		if (errors === _errs9) {
			if (typeof data === "string") {
				if (func3$1(data) > 1e3) {
					const err6 = {
						instancePath,
						schemaPath: "#/anyOf/1/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath,
					schemaPath: "#/anyOf/1/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		var _valid0 = _errs9 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs11 = errors;
			if (!(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && data !== null) {
				const err8 = {
					instancePath,
					schemaPath: "#/anyOf/2/type",
					keyword: "type",
					params: { type: schema21$1.anyOf[2].type },
					message: "must be number,boolean,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs11 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
		validate17.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.what === void 0 && (missing0 = "what") || data.check === void 0 && (missing0 = "check") || data.metric === void 0 && (missing0 = "metric") || data.key === void 0 && (missing0 = "key") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.inForce === void 0 && (missing0 = "inForce") || data.gated === void 0 && (missing0 = "gated") || data.accepted === void 0 && (missing0 = "accepted") || data.at === void 0 && (missing0 = "at")) {
				validate16.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2$1.call(schema20.properties, key0)) {
					validate16.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.what !== void 0) {
						let data0 = data.what;
						const _errs2 = errors;
						if (!(data0 === "loosened" || data0 === "tightened" || data0 === "added" || data0 === "removed" || data0 === "policy" || data0 === "waiver" || data0 === "measured-otherwise" || data0 === "setup")) {
							validate16.errors = [{
								instancePath: instancePath + "/what",
								schemaPath: "#/properties/what/enum",
								keyword: "enum",
								params: { allowedValues: schema20.properties.what.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.check !== void 0) {
							let data1 = data.check;
							const _errs3 = errors;
							const _errs4 = errors;
							let valid1 = false;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 500) {
										const err0 = {
											instancePath: instancePath + "/check",
											schemaPath: "#/properties/check/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								} else {
									const err1 = {
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs7 = errors;
								if (data1 !== null) {
									const err2 = {
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
								var _valid0 = _errs7 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err3 = {
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								validate16.errors = vErrors;
								return false;
							} else {
								errors = _errs4;
								if (vErrors !== null) {
									if (_errs4) vErrors.length = _errs4;
									else vErrors = null;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metric !== void 0) {
								let data2 = data.metric;
								const _errs9 = errors;
								const _errs10 = errors;
								let valid2 = false;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (typeof data2 === "string") {
										if (func3$1(data2) > 500) {
											const err4 = {
												instancePath: instancePath + "/metric",
												schemaPath: "#/properties/metric/anyOf/0/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters"
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										}
									} else {
										const err5 = {
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/anyOf/0/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
								}
								var _valid1 = _errs11 === errors;
								valid2 = valid2 || _valid1;
								if (!valid2) {
									const _errs13 = errors;
									if (data2 !== null) {
										const err6 = {
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/anyOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var _valid1 = _errs13 === errors;
									valid2 = valid2 || _valid1;
								}
								if (!valid2) {
									const err7 = {
										instancePath: instancePath + "/metric",
										schemaPath: "#/properties/metric/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf"
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
									validate16.errors = vErrors;
									return false;
								} else {
									errors = _errs10;
									if (vErrors !== null) {
										if (_errs10) vErrors.length = _errs10;
										else vErrors = null;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.key !== void 0) {
									let data3 = data.key;
									const _errs15 = errors;
									if (errors === _errs15) {
										if (typeof data3 === "string") {
											if (func3$1(data3) > 500) {
												validate16.errors = [{
													instancePath: instancePath + "/key",
													schemaPath: "#/properties/key/maxLength",
													keyword: "maxLength",
													params: { limit: 500 },
													message: "must NOT have more than 500 characters"
												}];
												return false;
											}
										} else {
											validate16.errors = [{
												instancePath: instancePath + "/key",
												schemaPath: "#/properties/key/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs15 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.from !== void 0) {
										const _errs17 = errors;
										if (!validate17(data.from, {
											instancePath: instancePath + "/from",
											parentData: data,
											parentDataProperty: "from",
											rootData
										})) {
											vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs17 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.to !== void 0) {
											const _errs18 = errors;
											if (!validate17(data.to, {
												instancePath: instancePath + "/to",
												parentData: data,
												parentDataProperty: "to",
												rootData
											})) {
												vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.inForce !== void 0) {
												let data6 = data.inForce;
												const _errs19 = errors;
												if (!(data6 === "base" || data6 === "head")) {
													validate16.errors = [{
														instancePath: instancePath + "/inForce",
														schemaPath: "#/properties/inForce/enum",
														keyword: "enum",
														params: { allowedValues: schema20.properties.inForce.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.gated !== void 0) {
													const _errs20 = errors;
													if (typeof data.gated !== "boolean") {
														validate16.errors = [{
															instancePath: instancePath + "/gated",
															schemaPath: "#/properties/gated/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid0 = _errs20 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.accepted !== void 0) {
														let data8 = data.accepted;
														const _errs22 = errors;
														const _errs23 = errors;
														let valid3 = false;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																let missing1;
																if (data8.by === void 0 && (missing1 = "by") || data8.name === void 0 && (missing1 = "name")) {
																	const err8 = {
																		instancePath: instancePath + "/accepted",
																		schemaPath: "#/properties/accepted/anyOf/0/required",
																		keyword: "required",
																		params: { missingProperty: missing1 },
																		message: "must have required property '" + missing1 + "'"
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																} else {
																	const _errs26 = errors;
																	for (const key1 in data8) if (!(key1 === "by" || key1 === "name")) {
																		const err9 = {
																			instancePath: instancePath + "/accepted",
																			schemaPath: "#/properties/accepted/anyOf/0/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 },
																			message: "must NOT have additional properties"
																		};
																		if (vErrors === null) vErrors = [err9];
																		else vErrors.push(err9);
																		errors++;
																		break;
																	}
																	if (_errs26 === errors) {
																		if (data8.by !== void 0) {
																			let data9 = data8.by;
																			const _errs27 = errors;
																			if (!(data9 === "label" || data9 === "waiver")) {
																				const err10 = {
																					instancePath: instancePath + "/accepted/by",
																					schemaPath: "#/properties/accepted/anyOf/0/properties/by/enum",
																					keyword: "enum",
																					params: { allowedValues: schema20.properties.accepted.anyOf[0].properties.by.enum },
																					message: "must be equal to one of the allowed values"
																				};
																				if (vErrors === null) vErrors = [err10];
																				else vErrors.push(err10);
																				errors++;
																			}
																			var valid4 = _errs27 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.name !== void 0) {
																				let data10 = data8.name;
																				const _errs28 = errors;
																				if (errors === _errs28) {
																					if (typeof data10 === "string") {
																						if (func3$1(data10) > 500) {
																							const err11 = {
																								instancePath: instancePath + "/accepted/name",
																								schemaPath: "#/properties/accepted/anyOf/0/properties/name/maxLength",
																								keyword: "maxLength",
																								params: { limit: 500 },
																								message: "must NOT have more than 500 characters"
																							};
																							if (vErrors === null) vErrors = [err11];
																							else vErrors.push(err11);
																							errors++;
																						}
																					} else {
																						const err12 = {
																							instancePath: instancePath + "/accepted/name",
																							schemaPath: "#/properties/accepted/anyOf/0/properties/name/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						};
																						if (vErrors === null) vErrors = [err12];
																						else vErrors.push(err12);
																						errors++;
																					}
																				}
																				var valid4 = _errs28 === errors;
																			} else var valid4 = true;
																		}
																	}
																}
															} else {
																const err13 = {
																	instancePath: instancePath + "/accepted",
																	schemaPath: "#/properties/accepted/anyOf/0/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err13];
																else vErrors.push(err13);
																errors++;
															}
														}
														var _valid2 = _errs24 === errors;
														valid3 = valid3 || _valid2;
														if (!valid3) {
															const _errs30 = errors;
															if (data8 !== null) {
																const err14 = {
																	instancePath: instancePath + "/accepted",
																	schemaPath: "#/properties/accepted/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err14];
																else vErrors.push(err14);
																errors++;
															}
															var _valid2 = _errs30 === errors;
															valid3 = valid3 || _valid2;
														}
														if (!valid3) {
															const err15 = {
																instancePath: instancePath + "/accepted",
																schemaPath: "#/properties/accepted/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf"
															};
															if (vErrors === null) vErrors = [err15];
															else vErrors.push(err15);
															errors++;
															validate16.errors = vErrors;
															return false;
														} else {
															errors = _errs23;
															if (vErrors !== null) {
																if (_errs23) vErrors.length = _errs23;
																else vErrors = null;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.at !== void 0) {
															let data11 = data.at;
															const _errs32 = errors;
															if (errors === errors) {
																if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																	let missing2;
																	if (data11.file === void 0 && (missing2 = "file") || data11.line === void 0 && (missing2 = "line") || data11.column === void 0 && (missing2 = "column")) {
																		validate16.errors = [{
																			instancePath: instancePath + "/at",
																			schemaPath: "#/definitions/place/required",
																			keyword: "required",
																			params: { missingProperty: missing2 },
																			message: "must have required property '" + missing2 + "'"
																		}];
																		return false;
																	} else {
																		const _errs35 = errors;
																		for (const key2 in data11) if (!(key2 === "file" || key2 === "line" || key2 === "column")) {
																			validate16.errors = [{
																				instancePath: instancePath + "/at",
																				schemaPath: "#/definitions/place/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs35 === errors) {
																			if (data11.file !== void 0) {
																				let data12 = data11.file;
																				const _errs36 = errors;
																				if (errors === _errs36) {
																					if (typeof data12 === "string") {
																						if (func3$1(data12) > 4096) {
																							validate16.errors = [{
																								instancePath: instancePath + "/at/file",
																								schemaPath: "#/definitions/place/properties/file/maxLength",
																								keyword: "maxLength",
																								params: { limit: 4096 },
																								message: "must NOT have more than 4096 characters"
																							}];
																							return false;
																						}
																					} else {
																						validate16.errors = [{
																							instancePath: instancePath + "/at/file",
																							schemaPath: "#/definitions/place/properties/file/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				var valid6 = _errs36 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data11.line !== void 0) {
																					let data13 = data11.line;
																					const _errs38 = errors;
																					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																						validate16.errors = [{
																							instancePath: instancePath + "/at/line",
																							schemaPath: "#/definitions/place/properties/line/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs38) {
																						if (typeof data13 == "number" && isFinite(data13)) {
																							if (data13 < 1 || isNaN(data13)) {
																								validate16.errors = [{
																									instancePath: instancePath + "/at/line",
																									schemaPath: "#/definitions/place/properties/line/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 1
																									},
																									message: "must be >= 1"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid6 = _errs38 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data11.column !== void 0) {
																						let data14 = data11.column;
																						const _errs40 = errors;
																						if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																							validate16.errors = [{
																								instancePath: instancePath + "/at/column",
																								schemaPath: "#/definitions/place/properties/column/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs40) {
																							if (typeof data14 == "number" && isFinite(data14)) {
																								if (data14 < 1 || isNaN(data14)) {
																									validate16.errors = [{
																										instancePath: instancePath + "/at/column",
																										schemaPath: "#/definitions/place/properties/column/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 1
																										},
																										message: "must be >= 1"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid6 = _errs40 === errors;
																					} else var valid6 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate16.errors = [{
																		instancePath: instancePath + "/at",
																		schemaPath: "#/definitions/place/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs32 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate16.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema24 = {
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500
		},
		"cell": { "anyOf": [{
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		}, { "type": "null" }] },
		"kind": {
			"type": "string",
			"maxLength": 100
		},
		"metric": { "anyOf": [{ "$ref": "#/definitions/metric" }, { "type": "null" }] },
		"named": {
			"type": "string",
			"maxLength": 500
		},
		"budget": {
			"type": "object",
			"properties": {
				"max": { "anyOf": [{ "$ref": "#/definitions/quantity" }, { "type": "null" }] },
				"min": { "anyOf": [{ "$ref": "#/definitions/quantity" }, { "type": "null" }] },
				"tolerance": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"severity": { "enum": ["fail", "warn"] },
				"owner": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"message": { "anyOf": [{
					"type": "string",
					"maxLength": 4096
				}, { "type": "null" }] },
				"implied": { "type": "boolean" },
				"at": { "$ref": "#/definitions/place" }
			},
			"required": [
				"max",
				"min",
				"tolerance",
				"severity",
				"owner",
				"message",
				"implied",
				"at"
			],
			"additionalProperties": false
		},
		"outcome": { "enum": [
			"pass",
			"fail",
			"inconclusive",
			"error"
		] },
		"change": { "enum": [
			"improved",
			"regressed",
			"unchanged",
			"unsure",
			null
		] },
		"base": { "anyOf": [{ "$ref": "#/definitions/estimate" }, { "type": "null" }] },
		"head": { "anyOf": [{ "$ref": "#/definitions/estimate" }, { "type": "null" }] },
		"difference": { "anyOf": [{ "$ref": "#/definitions/difference" }, { "type": "null" }] },
		"findings": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/coded" }
		},
		"faults": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/fault" }
		},
		"causes": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/cause" }
		},
		"facts": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/fact" }
		}
	},
	"required": [
		"check",
		"cell",
		"kind",
		"metric",
		"named",
		"budget",
		"outcome",
		"change",
		"base",
		"head",
		"difference",
		"findings",
		"faults",
		"causes",
		"facts"
	],
	"additionalProperties": false
};
const schema25 = {
	"description": "A named quantity in base units: ms, B, /s, count, points, number, or one of the benchmark's own.",
	"type": "object",
	"properties": {
		"id": {
			"type": "string",
			"maxLength": 500,
			"minLength": 1
		},
		"unit": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"better": { "enum": ["lower", "higher"] },
		"nature": { "enum": ["exact", "sampled"] }
	},
	"required": [
		"id",
		"unit",
		"better",
		"nature"
	],
	"additionalProperties": false
};
const schema33 = {
	"type": "object",
	"properties": {
		"side": { "enum": ["base", "head"] },
		"check": { "anyOf": [{
			"type": "string",
			"maxLength": 500
		}, { "type": "null" }] },
		"cell": { "anyOf": [{
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		}, { "type": "null" }] },
		"failure": { "$ref": "#/definitions/coded" }
	},
	"required": [
		"side",
		"check",
		"cell",
		"failure"
	],
	"additionalProperties": false
};
function validate22$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.side === void 0 && (missing0 = "side") || data.check === void 0 && (missing0 = "check") || data.cell === void 0 && (missing0 = "cell") || data.failure === void 0 && (missing0 = "failure")) {
				validate22$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "side" || key0 === "check" || key0 === "cell" || key0 === "failure")) {
					validate22$1.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.side !== void 0) {
						let data0 = data.side;
						const _errs2 = errors;
						if (!(data0 === "base" || data0 === "head")) {
							validate22$1.errors = [{
								instancePath: instancePath + "/side",
								schemaPath: "#/properties/side/enum",
								keyword: "enum",
								params: { allowedValues: schema33.properties.side.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.check !== void 0) {
							let data1 = data.check;
							const _errs3 = errors;
							const _errs4 = errors;
							let valid1 = false;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 500) {
										const err0 = {
											instancePath: instancePath + "/check",
											schemaPath: "#/properties/check/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 500 },
											message: "must NOT have more than 500 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
								} else {
									const err1 = {
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
								}
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs7 = errors;
								if (data1 !== null) {
									const err2 = {
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
								var _valid0 = _errs7 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err3 = {
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
								validate22$1.errors = vErrors;
								return false;
							} else {
								errors = _errs4;
								if (vErrors !== null) {
									if (_errs4) vErrors.length = _errs4;
									else vErrors = null;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.cell !== void 0) {
								let data2 = data.cell;
								const _errs9 = errors;
								const _errs10 = errors;
								let valid2 = false;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (typeof data2 === "string") {
										if (func3$1(data2) > 100) {
											const err4 = {
												instancePath: instancePath + "/cell",
												schemaPath: "#/properties/cell/anyOf/0/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											};
											if (vErrors === null) vErrors = [err4];
											else vErrors.push(err4);
											errors++;
										} else if (func3$1(data2) < 1) {
											const err5 = {
												instancePath: instancePath + "/cell",
												schemaPath: "#/properties/cell/anyOf/0/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err5];
											else vErrors.push(err5);
											errors++;
										}
									} else {
										const err6 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
								}
								var _valid1 = _errs11 === errors;
								valid2 = valid2 || _valid1;
								if (!valid2) {
									const _errs13 = errors;
									if (data2 !== null) {
										const err7 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
									var _valid1 = _errs13 === errors;
									valid2 = valid2 || _valid1;
								}
								if (!valid2) {
									const err8 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
									validate22$1.errors = vErrors;
									return false;
								} else {
									errors = _errs10;
									if (vErrors !== null) {
										if (_errs10) vErrors.length = _errs10;
										else vErrors = null;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.failure !== void 0) {
									let data3 = data.failure;
									const _errs15 = errors;
									if (errors === errors) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.code === void 0 && (missing1 = "code") || data3.params === void 0 && (missing1 = "params")) {
												validate22$1.errors = [{
													instancePath: instancePath + "/failure",
													schemaPath: "#/definitions/coded/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs18 = errors;
												for (const key1 in data3) if (!(key1 === "code" || key1 === "params")) {
													validate22$1.errors = [{
														instancePath: instancePath + "/failure",
														schemaPath: "#/definitions/coded/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs18 === errors) {
													if (data3.code !== void 0) {
														let data4 = data3.code;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (typeof data4 === "string") {
																if (func3$1(data4) > 100) {
																	validate22$1.errors = [{
																		instancePath: instancePath + "/failure/code",
																		schemaPath: "#/definitions/coded/properties/code/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 },
																		message: "must NOT have more than 100 characters"
																	}];
																	return false;
																} else if (func3$1(data4) < 1) {
																	validate22$1.errors = [{
																		instancePath: instancePath + "/failure/code",
																		schemaPath: "#/definitions/coded/properties/code/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																}
															} else {
																validate22$1.errors = [{
																	instancePath: instancePath + "/failure/code",
																	schemaPath: "#/definitions/coded/properties/code/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid4 = _errs19 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data3.params !== void 0) {
															let data5 = data3.params;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
																	if (Object.keys(data5).length > 50) {
																		validate22$1.errors = [{
																			instancePath: instancePath + "/failure/params",
																			schemaPath: "#/definitions/coded/properties/params/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 50 },
																			message: "must NOT have more than 50 properties"
																		}];
																		return false;
																	} else for (const key2 in data5) {
																		let data6 = data5[key2];
																		const _errs24 = errors;
																		if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6))) {
																			validate22$1.errors = [{
																				instancePath: instancePath + "/failure/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																				keyword: "type",
																				params: { type: schema17.properties.params.additionalProperties.type },
																				message: "must be string,number"
																			}];
																			return false;
																		}
																		if (!(_errs24 === errors)) break;
																	}
																} else {
																	validate22$1.errors = [{
																		instancePath: instancePath + "/failure/params",
																		schemaPath: "#/definitions/coded/properties/params/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid4 = _errs21 === errors;
														} else var valid4 = true;
													}
												}
											}
										} else {
											validate22$1.errors = [{
												instancePath: instancePath + "/failure",
												schemaPath: "#/definitions/coded/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs15 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate22$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22$1.errors = vErrors;
	return errors === 0;
}
__name(validate22$1, "validate22");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.group === void 0 && (missing0 = "group") || data.name === void 0 && (missing0 = "name") || data.unit === void 0 && (missing0 = "unit") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "group" || key0 === "name" || key0 === "unit" || key0 === "base" || key0 === "head" || key0 === "place" || key0 === "callers")) {
					validate24.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.group !== void 0) {
						let data0 = data.group;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3$1(data0) > 100) {
									validate24.errors = [{
										instancePath: instancePath + "/group",
										schemaPath: "#/properties/group/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									}];
									return false;
								}
							} else {
								validate24.errors = [{
									instancePath: instancePath + "/group",
									schemaPath: "#/properties/group/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0) {
							let data1 = data.name;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 2e3) {
										validate24.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/maxLength",
											keyword: "maxLength",
											params: { limit: 2e3 },
											message: "must NOT have more than 2000 characters"
										}];
										return false;
									}
								} else {
									validate24.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unit !== void 0) {
								let data2 = data.unit;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func3$1(data2) > 100) {
											validate24.errors = [{
												instancePath: instancePath + "/unit",
												schemaPath: "#/properties/unit/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											}];
											return false;
										}
									} else {
										validate24.errors = [{
											instancePath: instancePath + "/unit",
											schemaPath: "#/properties/unit/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.base !== void 0) {
									let data3 = data.base;
									const _errs8 = errors;
									const _errs9 = errors;
									let valid1 = false;
									const _errs10 = errors;
									if (!(typeof data3 == "number" && isFinite(data3))) {
										const err0 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf/0/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
									var _valid0 = _errs10 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const _errs12 = errors;
										if (data3 !== null) {
											const err1 = {
												instancePath: instancePath + "/base",
												schemaPath: "#/properties/base/anyOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										}
										var _valid0 = _errs12 === errors;
										valid1 = valid1 || _valid0;
									}
									if (!valid1) {
										const err2 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
										validate24.errors = vErrors;
										return false;
									} else {
										errors = _errs9;
										if (vErrors !== null) {
											if (_errs9) vErrors.length = _errs9;
											else vErrors = null;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.head !== void 0) {
										let data4 = data.head;
										const _errs14 = errors;
										const _errs15 = errors;
										let valid2 = false;
										const _errs16 = errors;
										if (!(typeof data4 == "number" && isFinite(data4))) {
											const err3 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf/0/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											};
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
										var _valid1 = _errs16 === errors;
										valid2 = valid2 || _valid1;
										if (!valid2) {
											const _errs18 = errors;
											if (data4 !== null) {
												const err4 = {
													instancePath: instancePath + "/head",
													schemaPath: "#/properties/head/anyOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
											}
											var _valid1 = _errs18 === errors;
											valid2 = valid2 || _valid1;
										}
										if (!valid2) {
											const err5 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err5];
											else vErrors.push(err5);
											errors++;
											validate24.errors = vErrors;
											return false;
										} else {
											errors = _errs15;
											if (vErrors !== null) {
												if (_errs15) vErrors.length = _errs15;
												else vErrors = null;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.place !== void 0) {
											let data5 = data.place;
											const _errs20 = errors;
											if (errors === errors) {
												if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
													let missing1;
													if (data5.file === void 0 && (missing1 = "file") || data5.line === void 0 && (missing1 = "line") || data5.column === void 0 && (missing1 = "column")) {
														validate24.errors = [{
															instancePath: instancePath + "/place",
															schemaPath: "#/definitions/place/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														const _errs23 = errors;
														for (const key1 in data5) if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
															validate24.errors = [{
																instancePath: instancePath + "/place",
																schemaPath: "#/definitions/place/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs23 === errors) {
															if (data5.file !== void 0) {
																let data6 = data5.file;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (typeof data6 === "string") {
																		if (func3$1(data6) > 4096) {
																			validate24.errors = [{
																				instancePath: instancePath + "/place/file",
																				schemaPath: "#/definitions/place/properties/file/maxLength",
																				keyword: "maxLength",
																				params: { limit: 4096 },
																				message: "must NOT have more than 4096 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate24.errors = [{
																			instancePath: instancePath + "/place/file",
																			schemaPath: "#/definitions/place/properties/file/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid4 = _errs24 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data5.line !== void 0) {
																	let data7 = data5.line;
																	const _errs26 = errors;
																	if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																		validate24.errors = [{
																			instancePath: instancePath + "/place/line",
																			schemaPath: "#/definitions/place/properties/line/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs26) {
																		if (typeof data7 == "number" && isFinite(data7)) {
																			if (data7 < 1 || isNaN(data7)) {
																				validate24.errors = [{
																					instancePath: instancePath + "/place/line",
																					schemaPath: "#/definitions/place/properties/line/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 1
																					},
																					message: "must be >= 1"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid4 = _errs26 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data5.column !== void 0) {
																		let data8 = data5.column;
																		const _errs28 = errors;
																		if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																			validate24.errors = [{
																				instancePath: instancePath + "/place/column",
																				schemaPath: "#/definitions/place/properties/column/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs28) {
																			if (typeof data8 == "number" && isFinite(data8)) {
																				if (data8 < 1 || isNaN(data8)) {
																					validate24.errors = [{
																						instancePath: instancePath + "/place/column",
																						schemaPath: "#/definitions/place/properties/column/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid4 = _errs28 === errors;
																	} else var valid4 = true;
																}
															}
														}
													}
												} else {
													validate24.errors = [{
														instancePath: instancePath + "/place",
														schemaPath: "#/definitions/place/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.callers !== void 0) {
												let data9 = data.callers;
												const _errs30 = errors;
												if (errors === _errs30) {
													if (Array.isArray(data9)) {
														if (data9.length > 20) {
															validate24.errors = [{
																instancePath: instancePath + "/callers",
																schemaPath: "#/properties/callers/maxItems",
																keyword: "maxItems",
																params: { limit: 20 },
																message: "must NOT have more than 20 items"
															}];
															return false;
														} else {
															const len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data10 = data9[i0];
																const _errs32 = errors;
																if (errors === _errs32) {
																	if (typeof data10 === "string") {
																		if (func3$1(data10) > 2e3) {
																			validate24.errors = [{
																				instancePath: instancePath + "/callers/" + i0,
																				schemaPath: "#/properties/callers/items/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e3 },
																				message: "must NOT have more than 2000 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate24.errors = [{
																			instancePath: instancePath + "/callers/" + i0,
																			schemaPath: "#/properties/callers/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																if (!(_errs32 === errors)) break;
															}
														}
													} else {
														validate24.errors = [{
															instancePath: instancePath + "/callers",
															schemaPath: "#/properties/callers/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs30 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate21$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.cell === void 0 && (missing0 = "cell") || data.kind === void 0 && (missing0 = "kind") || data.metric === void 0 && (missing0 = "metric") || data.named === void 0 && (missing0 = "named") || data.budget === void 0 && (missing0 = "budget") || data.outcome === void 0 && (missing0 = "outcome") || data.change === void 0 && (missing0 = "change") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.difference === void 0 && (missing0 = "difference") || data.findings === void 0 && (missing0 = "findings") || data.faults === void 0 && (missing0 = "faults") || data.causes === void 0 && (missing0 = "causes") || data.facts === void 0 && (missing0 = "facts")) {
				validate21$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2$1.call(schema24.properties, key0)) {
					validate21$1.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.check !== void 0) {
						let data0 = data.check;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3$1(data0) > 500) {
									validate21$1.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								}
							} else {
								validate21$1.errors = [{
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cell !== void 0) {
							let data1 = data.cell;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 100) {
										const err0 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									} else if (func3$1(data1) < 1) {
										const err1 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								} else {
									const err2 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err3 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err4 = {
									instancePath: instancePath + "/cell",
									schemaPath: "#/properties/cell/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate21$1.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								let data2 = data.kind;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data2 === "string") {
										if (func3$1(data2) > 100) {
											validate21$1.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/properties/kind/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											}];
											return false;
										}
									} else {
										validate21$1.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/properties/kind/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metric !== void 0) {
									let data3 = data.metric;
									const _errs12 = errors;
									const _errs13 = errors;
									let valid2 = false;
									const _errs14 = errors;
									if (errors === errors) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.id === void 0 && (missing1 = "id") || data3.unit === void 0 && (missing1 = "unit") || data3.better === void 0 && (missing1 = "better") || data3.nature === void 0 && (missing1 = "nature")) {
												const err5 = {
													instancePath: instancePath + "/metric",
													schemaPath: "#/definitions/metric/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											} else {
												const _errs17 = errors;
												for (const key1 in data3) if (!(key1 === "id" || key1 === "unit" || key1 === "better" || key1 === "nature")) {
													const err6 = {
														instancePath: instancePath + "/metric",
														schemaPath: "#/definitions/metric/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
													break;
												}
												if (_errs17 === errors) {
													if (data3.id !== void 0) {
														let data4 = data3.id;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (typeof data4 === "string") {
																if (func3$1(data4) > 500) {
																	const err7 = {
																		instancePath: instancePath + "/metric/id",
																		schemaPath: "#/definitions/metric/properties/id/maxLength",
																		keyword: "maxLength",
																		params: { limit: 500 },
																		message: "must NOT have more than 500 characters"
																	};
																	if (vErrors === null) vErrors = [err7];
																	else vErrors.push(err7);
																	errors++;
																} else if (func3$1(data4) < 1) {
																	const err8 = {
																		instancePath: instancePath + "/metric/id",
																		schemaPath: "#/definitions/metric/properties/id/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err8];
																	else vErrors.push(err8);
																	errors++;
																}
															} else {
																const err9 = {
																	instancePath: instancePath + "/metric/id",
																	schemaPath: "#/definitions/metric/properties/id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err9];
																else vErrors.push(err9);
																errors++;
															}
														}
														var valid4 = _errs18 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data3.unit !== void 0) {
															let data5 = data3.unit;
															const _errs20 = errors;
															if (errors === _errs20) {
																if (typeof data5 === "string") {
																	if (func3$1(data5) > 100) {
																		const err10 = {
																			instancePath: instancePath + "/metric/unit",
																			schemaPath: "#/definitions/metric/properties/unit/maxLength",
																			keyword: "maxLength",
																			params: { limit: 100 },
																			message: "must NOT have more than 100 characters"
																		};
																		if (vErrors === null) vErrors = [err10];
																		else vErrors.push(err10);
																		errors++;
																	} else if (func3$1(data5) < 1) {
																		const err11 = {
																			instancePath: instancePath + "/metric/unit",
																			schemaPath: "#/definitions/metric/properties/unit/minLength",
																			keyword: "minLength",
																			params: { limit: 1 },
																			message: "must NOT have fewer than 1 characters"
																		};
																		if (vErrors === null) vErrors = [err11];
																		else vErrors.push(err11);
																		errors++;
																	}
																} else {
																	const err12 = {
																		instancePath: instancePath + "/metric/unit",
																		schemaPath: "#/definitions/metric/properties/unit/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	};
																	if (vErrors === null) vErrors = [err12];
																	else vErrors.push(err12);
																	errors++;
																}
															}
															var valid4 = _errs20 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data3.better !== void 0) {
																let data6 = data3.better;
																const _errs22 = errors;
																if (!(data6 === "lower" || data6 === "higher")) {
																	const err13 = {
																		instancePath: instancePath + "/metric/better",
																		schemaPath: "#/definitions/metric/properties/better/enum",
																		keyword: "enum",
																		params: { allowedValues: schema25.properties.better.enum },
																		message: "must be equal to one of the allowed values"
																	};
																	if (vErrors === null) vErrors = [err13];
																	else vErrors.push(err13);
																	errors++;
																}
																var valid4 = _errs22 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data3.nature !== void 0) {
																	let data7 = data3.nature;
																	const _errs23 = errors;
																	if (!(data7 === "exact" || data7 === "sampled")) {
																		const err14 = {
																			instancePath: instancePath + "/metric/nature",
																			schemaPath: "#/definitions/metric/properties/nature/enum",
																			keyword: "enum",
																			params: { allowedValues: schema25.properties.nature.enum },
																			message: "must be equal to one of the allowed values"
																		};
																		if (vErrors === null) vErrors = [err14];
																		else vErrors.push(err14);
																		errors++;
																	}
																	var valid4 = _errs23 === errors;
																} else var valid4 = true;
															}
														}
													}
												}
											}
										} else {
											const err15 = {
												instancePath: instancePath + "/metric",
												schemaPath: "#/definitions/metric/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
									}
									var _valid1 = _errs14 === errors;
									valid2 = valid2 || _valid1;
									if (!valid2) {
										const _errs24 = errors;
										if (data3 !== null) {
											const err16 = {
												instancePath: instancePath + "/metric",
												schemaPath: "#/properties/metric/anyOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										var _valid1 = _errs24 === errors;
										valid2 = valid2 || _valid1;
									}
									if (!valid2) {
										const err17 = {
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
										validate21$1.errors = vErrors;
										return false;
									} else {
										errors = _errs13;
										if (vErrors !== null) {
											if (_errs13) vErrors.length = _errs13;
											else vErrors = null;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.named !== void 0) {
										let data8 = data.named;
										const _errs26 = errors;
										if (errors === _errs26) {
											if (typeof data8 === "string") {
												if (func3$1(data8) > 500) {
													validate21$1.errors = [{
														instancePath: instancePath + "/named",
														schemaPath: "#/properties/named/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														message: "must NOT have more than 500 characters"
													}];
													return false;
												}
											} else {
												validate21$1.errors = [{
													instancePath: instancePath + "/named",
													schemaPath: "#/properties/named/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs26 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.budget !== void 0) {
											let data9 = data.budget;
											const _errs28 = errors;
											if (errors === _errs28) {
												if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
													let missing2;
													if (data9.max === void 0 && (missing2 = "max") || data9.min === void 0 && (missing2 = "min") || data9.tolerance === void 0 && (missing2 = "tolerance") || data9.severity === void 0 && (missing2 = "severity") || data9.owner === void 0 && (missing2 = "owner") || data9.message === void 0 && (missing2 = "message") || data9.implied === void 0 && (missing2 = "implied") || data9.at === void 0 && (missing2 = "at")) {
														validate21$1.errors = [{
															instancePath: instancePath + "/budget",
															schemaPath: "#/properties/budget/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														}];
														return false;
													} else {
														const _errs30 = errors;
														for (const key2 in data9) if (!(key2 === "max" || key2 === "min" || key2 === "tolerance" || key2 === "severity" || key2 === "owner" || key2 === "message" || key2 === "implied" || key2 === "at")) {
															validate21$1.errors = [{
																instancePath: instancePath + "/budget",
																schemaPath: "#/properties/budget/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs30 === errors) {
															if (data9.max !== void 0) {
																let data10 = data9.max;
																const _errs31 = errors;
																const _errs32 = errors;
																let valid6 = false;
																const _errs33 = errors;
																if (errors === errors) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																		let missing3;
																		if (data10.value === void 0 && (missing3 = "value") || data10.unit === void 0 && (missing3 = "unit")) {
																			const err18 = {
																				instancePath: instancePath + "/budget/max",
																				schemaPath: "#/definitions/quantity/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'"
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																		} else {
																			const _errs36 = errors;
																			for (const key3 in data10) if (!(key3 === "value" || key3 === "unit")) {
																				const err19 = {
																					instancePath: instancePath + "/budget/max",
																					schemaPath: "#/definitions/quantity/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err19];
																				else vErrors.push(err19);
																				errors++;
																				break;
																			}
																			if (_errs36 === errors) {
																				if (data10.value !== void 0) {
																					let data11 = data10.value;
																					const _errs37 = errors;
																					if (!(typeof data11 == "number" && isFinite(data11))) {
																						const err20 = {
																							instancePath: instancePath + "/budget/max/value",
																							schemaPath: "#/definitions/quantity/properties/value/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err20];
																						else vErrors.push(err20);
																						errors++;
																					}
																					var valid8 = _errs37 === errors;
																				} else var valid8 = true;
																				if (valid8) {
																					if (data10.unit !== void 0) {
																						let data12 = data10.unit;
																						const _errs39 = errors;
																						if (errors === _errs39) {
																							if (typeof data12 === "string") {
																								if (func3$1(data12) > 100) {
																									const err21 = {
																										instancePath: instancePath + "/budget/max/unit",
																										schemaPath: "#/definitions/quantity/properties/unit/maxLength",
																										keyword: "maxLength",
																										params: { limit: 100 },
																										message: "must NOT have more than 100 characters"
																									};
																									if (vErrors === null) vErrors = [err21];
																									else vErrors.push(err21);
																									errors++;
																								}
																							} else {
																								const err22 = {
																									instancePath: instancePath + "/budget/max/unit",
																									schemaPath: "#/definitions/quantity/properties/unit/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err22];
																								else vErrors.push(err22);
																								errors++;
																							}
																						}
																						var valid8 = _errs39 === errors;
																					} else var valid8 = true;
																				}
																			}
																		}
																	} else {
																		const err23 = {
																			instancePath: instancePath + "/budget/max",
																			schemaPath: "#/definitions/quantity/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err23];
																		else vErrors.push(err23);
																		errors++;
																	}
																}
																var _valid2 = _errs33 === errors;
																valid6 = valid6 || _valid2;
																if (!valid6) {
																	const _errs41 = errors;
																	if (data10 !== null) {
																		const err24 = {
																			instancePath: instancePath + "/budget/max",
																			schemaPath: "#/properties/budget/properties/max/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err24];
																		else vErrors.push(err24);
																		errors++;
																	}
																	var _valid2 = _errs41 === errors;
																	valid6 = valid6 || _valid2;
																}
																if (!valid6) {
																	const err25 = {
																		instancePath: instancePath + "/budget/max",
																		schemaPath: "#/properties/budget/properties/max/anyOf",
																		keyword: "anyOf",
																		params: {},
																		message: "must match a schema in anyOf"
																	};
																	if (vErrors === null) vErrors = [err25];
																	else vErrors.push(err25);
																	errors++;
																	validate21$1.errors = vErrors;
																	return false;
																} else {
																	errors = _errs32;
																	if (vErrors !== null) {
																		if (_errs32) vErrors.length = _errs32;
																		else vErrors = null;
																	}
																}
																var valid5 = _errs31 === errors;
															} else var valid5 = true;
															if (valid5) {
																if (data9.min !== void 0) {
																	let data13 = data9.min;
																	const _errs43 = errors;
																	const _errs44 = errors;
																	let valid9 = false;
																	const _errs45 = errors;
																	if (errors === errors) {
																		if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																			let missing4;
																			if (data13.value === void 0 && (missing4 = "value") || data13.unit === void 0 && (missing4 = "unit")) {
																				const err26 = {
																					instancePath: instancePath + "/budget/min",
																					schemaPath: "#/definitions/quantity/required",
																					keyword: "required",
																					params: { missingProperty: missing4 },
																					message: "must have required property '" + missing4 + "'"
																				};
																				if (vErrors === null) vErrors = [err26];
																				else vErrors.push(err26);
																				errors++;
																			} else {
																				const _errs48 = errors;
																				for (const key4 in data13) if (!(key4 === "value" || key4 === "unit")) {
																					const err27 = {
																						instancePath: instancePath + "/budget/min",
																						schemaPath: "#/definitions/quantity/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key4 },
																						message: "must NOT have additional properties"
																					};
																					if (vErrors === null) vErrors = [err27];
																					else vErrors.push(err27);
																					errors++;
																					break;
																				}
																				if (_errs48 === errors) {
																					if (data13.value !== void 0) {
																						let data14 = data13.value;
																						const _errs49 = errors;
																						if (!(typeof data14 == "number" && isFinite(data14))) {
																							const err28 = {
																								instancePath: instancePath + "/budget/min/value",
																								schemaPath: "#/definitions/quantity/properties/value/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							};
																							if (vErrors === null) vErrors = [err28];
																							else vErrors.push(err28);
																							errors++;
																						}
																						var valid11 = _errs49 === errors;
																					} else var valid11 = true;
																					if (valid11) {
																						if (data13.unit !== void 0) {
																							let data15 = data13.unit;
																							const _errs51 = errors;
																							if (errors === _errs51) {
																								if (typeof data15 === "string") {
																									if (func3$1(data15) > 100) {
																										const err29 = {
																											instancePath: instancePath + "/budget/min/unit",
																											schemaPath: "#/definitions/quantity/properties/unit/maxLength",
																											keyword: "maxLength",
																											params: { limit: 100 },
																											message: "must NOT have more than 100 characters"
																										};
																										if (vErrors === null) vErrors = [err29];
																										else vErrors.push(err29);
																										errors++;
																									}
																								} else {
																									const err30 = {
																										instancePath: instancePath + "/budget/min/unit",
																										schemaPath: "#/definitions/quantity/properties/unit/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err30];
																									else vErrors.push(err30);
																									errors++;
																								}
																							}
																							var valid11 = _errs51 === errors;
																						} else var valid11 = true;
																					}
																				}
																			}
																		} else {
																			const err31 = {
																				instancePath: instancePath + "/budget/min",
																				schemaPath: "#/definitions/quantity/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			};
																			if (vErrors === null) vErrors = [err31];
																			else vErrors.push(err31);
																			errors++;
																		}
																	}
																	var _valid3 = _errs45 === errors;
																	valid9 = valid9 || _valid3;
																	if (!valid9) {
																		const _errs53 = errors;
																		if (data13 !== null) {
																			const err32 = {
																				instancePath: instancePath + "/budget/min",
																				schemaPath: "#/properties/budget/properties/min/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" },
																				message: "must be null"
																			};
																			if (vErrors === null) vErrors = [err32];
																			else vErrors.push(err32);
																			errors++;
																		}
																		var _valid3 = _errs53 === errors;
																		valid9 = valid9 || _valid3;
																	}
																	if (!valid9) {
																		const err33 = {
																			instancePath: instancePath + "/budget/min",
																			schemaPath: "#/properties/budget/properties/min/anyOf",
																			keyword: "anyOf",
																			params: {},
																			message: "must match a schema in anyOf"
																		};
																		if (vErrors === null) vErrors = [err33];
																		else vErrors.push(err33);
																		errors++;
																		validate21$1.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs44;
																		if (vErrors !== null) {
																			if (_errs44) vErrors.length = _errs44;
																			else vErrors = null;
																		}
																	}
																	var valid5 = _errs43 === errors;
																} else var valid5 = true;
																if (valid5) {
																	if (data9.tolerance !== void 0) {
																		let data16 = data9.tolerance;
																		const _errs55 = errors;
																		const _errs56 = errors;
																		let valid12 = false;
																		const _errs57 = errors;
																		if (!(typeof data16 == "number" && isFinite(data16))) {
																			const err34 = {
																				instancePath: instancePath + "/budget/tolerance",
																				schemaPath: "#/properties/budget/properties/tolerance/anyOf/0/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			};
																			if (vErrors === null) vErrors = [err34];
																			else vErrors.push(err34);
																			errors++;
																		}
																		var _valid4 = _errs57 === errors;
																		valid12 = valid12 || _valid4;
																		if (!valid12) {
																			const _errs59 = errors;
																			if (data16 !== null) {
																				const err35 = {
																					instancePath: instancePath + "/budget/tolerance",
																					schemaPath: "#/properties/budget/properties/tolerance/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err35];
																				else vErrors.push(err35);
																				errors++;
																			}
																			var _valid4 = _errs59 === errors;
																			valid12 = valid12 || _valid4;
																		}
																		if (!valid12) {
																			const err36 = {
																				instancePath: instancePath + "/budget/tolerance",
																				schemaPath: "#/properties/budget/properties/tolerance/anyOf",
																				keyword: "anyOf",
																				params: {},
																				message: "must match a schema in anyOf"
																			};
																			if (vErrors === null) vErrors = [err36];
																			else vErrors.push(err36);
																			errors++;
																			validate21$1.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs56;
																			if (vErrors !== null) {
																				if (_errs56) vErrors.length = _errs56;
																				else vErrors = null;
																			}
																		}
																		var valid5 = _errs55 === errors;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data9.severity !== void 0) {
																			let data17 = data9.severity;
																			const _errs61 = errors;
																			if (!(data17 === "fail" || data17 === "warn")) {
																				validate21$1.errors = [{
																					instancePath: instancePath + "/budget/severity",
																					schemaPath: "#/properties/budget/properties/severity/enum",
																					keyword: "enum",
																					params: { allowedValues: schema24.properties.budget.properties.severity.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid5 = _errs61 === errors;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data9.owner !== void 0) {
																				let data18 = data9.owner;
																				const _errs62 = errors;
																				const _errs63 = errors;
																				let valid13 = false;
																				const _errs64 = errors;
																				if (errors === _errs64) {
																					if (typeof data18 === "string") {
																						if (func3$1(data18) > 500) {
																							const err37 = {
																								instancePath: instancePath + "/budget/owner",
																								schemaPath: "#/properties/budget/properties/owner/anyOf/0/maxLength",
																								keyword: "maxLength",
																								params: { limit: 500 },
																								message: "must NOT have more than 500 characters"
																							};
																							if (vErrors === null) vErrors = [err37];
																							else vErrors.push(err37);
																							errors++;
																						}
																					} else {
																						const err38 = {
																							instancePath: instancePath + "/budget/owner",
																							schemaPath: "#/properties/budget/properties/owner/anyOf/0/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						};
																						if (vErrors === null) vErrors = [err38];
																						else vErrors.push(err38);
																						errors++;
																					}
																				}
																				var _valid5 = _errs64 === errors;
																				valid13 = valid13 || _valid5;
																				if (!valid13) {
																					const _errs66 = errors;
																					if (data18 !== null) {
																						const err39 = {
																							instancePath: instancePath + "/budget/owner",
																							schemaPath: "#/properties/budget/properties/owner/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err39];
																						else vErrors.push(err39);
																						errors++;
																					}
																					var _valid5 = _errs66 === errors;
																					valid13 = valid13 || _valid5;
																				}
																				if (!valid13) {
																					const err40 = {
																						instancePath: instancePath + "/budget/owner",
																						schemaPath: "#/properties/budget/properties/owner/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err40];
																					else vErrors.push(err40);
																					errors++;
																					validate21$1.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs63;
																					if (vErrors !== null) {
																						if (_errs63) vErrors.length = _errs63;
																						else vErrors = null;
																					}
																				}
																				var valid5 = _errs62 === errors;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data9.message !== void 0) {
																					let data19 = data9.message;
																					const _errs68 = errors;
																					const _errs69 = errors;
																					let valid14 = false;
																					const _errs70 = errors;
																					if (errors === _errs70) {
																						if (typeof data19 === "string") {
																							if (func3$1(data19) > 4096) {
																								const err41 = {
																									instancePath: instancePath + "/budget/message",
																									schemaPath: "#/properties/budget/properties/message/anyOf/0/maxLength",
																									keyword: "maxLength",
																									params: { limit: 4096 },
																									message: "must NOT have more than 4096 characters"
																								};
																								if (vErrors === null) vErrors = [err41];
																								else vErrors.push(err41);
																								errors++;
																							}
																						} else {
																							const err42 = {
																								instancePath: instancePath + "/budget/message",
																								schemaPath: "#/properties/budget/properties/message/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err42];
																							else vErrors.push(err42);
																							errors++;
																						}
																					}
																					var _valid6 = _errs70 === errors;
																					valid14 = valid14 || _valid6;
																					if (!valid14) {
																						const _errs72 = errors;
																						if (data19 !== null) {
																							const err43 = {
																								instancePath: instancePath + "/budget/message",
																								schemaPath: "#/properties/budget/properties/message/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err43];
																							else vErrors.push(err43);
																							errors++;
																						}
																						var _valid6 = _errs72 === errors;
																						valid14 = valid14 || _valid6;
																					}
																					if (!valid14) {
																						const err44 = {
																							instancePath: instancePath + "/budget/message",
																							schemaPath: "#/properties/budget/properties/message/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err44];
																						else vErrors.push(err44);
																						errors++;
																						validate21$1.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs69;
																						if (vErrors !== null) {
																							if (_errs69) vErrors.length = _errs69;
																							else vErrors = null;
																						}
																					}
																					var valid5 = _errs68 === errors;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data9.implied !== void 0) {
																						const _errs74 = errors;
																						if (typeof data9.implied !== "boolean") {
																							validate21$1.errors = [{
																								instancePath: instancePath + "/budget/implied",
																								schemaPath: "#/properties/budget/properties/implied/type",
																								keyword: "type",
																								params: { type: "boolean" },
																								message: "must be boolean"
																							}];
																							return false;
																						}
																						var valid5 = _errs74 === errors;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data9.at !== void 0) {
																							let data21 = data9.at;
																							const _errs76 = errors;
																							if (errors === errors) {
																								if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																									let missing5;
																									if (data21.file === void 0 && (missing5 = "file") || data21.line === void 0 && (missing5 = "line") || data21.column === void 0 && (missing5 = "column")) {
																										validate21$1.errors = [{
																											instancePath: instancePath + "/budget/at",
																											schemaPath: "#/definitions/place/required",
																											keyword: "required",
																											params: { missingProperty: missing5 },
																											message: "must have required property '" + missing5 + "'"
																										}];
																										return false;
																									} else {
																										const _errs79 = errors;
																										for (const key5 in data21) if (!(key5 === "file" || key5 === "line" || key5 === "column")) {
																											validate21$1.errors = [{
																												instancePath: instancePath + "/budget/at",
																												schemaPath: "#/definitions/place/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key5 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs79 === errors) {
																											if (data21.file !== void 0) {
																												let data22 = data21.file;
																												const _errs80 = errors;
																												if (errors === _errs80) {
																													if (typeof data22 === "string") {
																														if (func3$1(data22) > 4096) {
																															validate21$1.errors = [{
																																instancePath: instancePath + "/budget/at/file",
																																schemaPath: "#/definitions/place/properties/file/maxLength",
																																keyword: "maxLength",
																																params: { limit: 4096 },
																																message: "must NOT have more than 4096 characters"
																															}];
																															return false;
																														}
																													} else {
																														validate21$1.errors = [{
																															instancePath: instancePath + "/budget/at/file",
																															schemaPath: "#/definitions/place/properties/file/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																												}
																												var valid16 = _errs80 === errors;
																											} else var valid16 = true;
																											if (valid16) {
																												if (data21.line !== void 0) {
																													let data23 = data21.line;
																													const _errs82 = errors;
																													if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																														validate21$1.errors = [{
																															instancePath: instancePath + "/budget/at/line",
																															schemaPath: "#/definitions/place/properties/line/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs82) {
																														if (typeof data23 == "number" && isFinite(data23)) {
																															if (data23 < 1 || isNaN(data23)) {
																																validate21$1.errors = [{
																																	instancePath: instancePath + "/budget/at/line",
																																	schemaPath: "#/definitions/place/properties/line/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 1
																																	},
																																	message: "must be >= 1"
																																}];
																																return false;
																															}
																														}
																													}
																													var valid16 = _errs82 === errors;
																												} else var valid16 = true;
																												if (valid16) {
																													if (data21.column !== void 0) {
																														let data24 = data21.column;
																														const _errs84 = errors;
																														if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
																															validate21$1.errors = [{
																																instancePath: instancePath + "/budget/at/column",
																																schemaPath: "#/definitions/place/properties/column/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														if (errors === _errs84) {
																															if (typeof data24 == "number" && isFinite(data24)) {
																																if (data24 < 1 || isNaN(data24)) {
																																	validate21$1.errors = [{
																																		instancePath: instancePath + "/budget/at/column",
																																		schemaPath: "#/definitions/place/properties/column/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 1
																																		},
																																		message: "must be >= 1"
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid16 = _errs84 === errors;
																													} else var valid16 = true;
																												}
																											}
																										}
																									}
																								} else {
																									validate21$1.errors = [{
																										instancePath: instancePath + "/budget/at",
																										schemaPath: "#/definitions/place/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid5 = _errs76 === errors;
																						} else var valid5 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												} else {
													validate21$1.errors = [{
														instancePath: instancePath + "/budget",
														schemaPath: "#/properties/budget/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs28 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.outcome !== void 0) {
												let data25 = data.outcome;
												const _errs86 = errors;
												if (!(data25 === "pass" || data25 === "fail" || data25 === "inconclusive" || data25 === "error")) {
													validate21$1.errors = [{
														instancePath: instancePath + "/outcome",
														schemaPath: "#/properties/outcome/enum",
														keyword: "enum",
														params: { allowedValues: schema24.properties.outcome.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs86 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.change !== void 0) {
													let data26 = data.change;
													const _errs87 = errors;
													if (!(data26 === "improved" || data26 === "regressed" || data26 === "unchanged" || data26 === "unsure" || data26 === null)) {
														validate21$1.errors = [{
															instancePath: instancePath + "/change",
															schemaPath: "#/properties/change/enum",
															keyword: "enum",
															params: { allowedValues: schema24.properties.change.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs87 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.base !== void 0) {
														let data27 = data.base;
														const _errs88 = errors;
														const _errs89 = errors;
														let valid17 = false;
														const _errs90 = errors;
														if (errors === errors) {
															if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																let missing6;
																if (data27.value === void 0 && (missing6 = "value") || data27.low === void 0 && (missing6 = "low") || data27.high === void 0 && (missing6 = "high") || data27.readings === void 0 && (missing6 = "readings")) {
																	const err45 = {
																		instancePath: instancePath + "/base",
																		schemaPath: "#/definitions/estimate/required",
																		keyword: "required",
																		params: { missingProperty: missing6 },
																		message: "must have required property '" + missing6 + "'"
																	};
																	if (vErrors === null) vErrors = [err45];
																	else vErrors.push(err45);
																	errors++;
																} else {
																	const _errs93 = errors;
																	for (const key6 in data27) if (!(key6 === "value" || key6 === "low" || key6 === "high" || key6 === "readings")) {
																		const err46 = {
																			instancePath: instancePath + "/base",
																			schemaPath: "#/definitions/estimate/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key6 },
																			message: "must NOT have additional properties"
																		};
																		if (vErrors === null) vErrors = [err46];
																		else vErrors.push(err46);
																		errors++;
																		break;
																	}
																	if (_errs93 === errors) {
																		if (data27.value !== void 0) {
																			let data28 = data27.value;
																			const _errs94 = errors;
																			if (!(typeof data28 == "number" && isFinite(data28))) {
																				const err47 = {
																					instancePath: instancePath + "/base/value",
																					schemaPath: "#/definitions/estimate/properties/value/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				};
																				if (vErrors === null) vErrors = [err47];
																				else vErrors.push(err47);
																				errors++;
																			}
																			var valid19 = _errs94 === errors;
																		} else var valid19 = true;
																		if (valid19) {
																			if (data27.low !== void 0) {
																				let data29 = data27.low;
																				const _errs96 = errors;
																				const _errs97 = errors;
																				let valid20 = false;
																				const _errs98 = errors;
																				if (!(typeof data29 == "number" && isFinite(data29))) {
																					const err48 = {
																						instancePath: instancePath + "/base/low",
																						schemaPath: "#/definitions/estimate/properties/low/anyOf/0/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err48];
																					else vErrors.push(err48);
																					errors++;
																				}
																				var _valid8 = _errs98 === errors;
																				valid20 = valid20 || _valid8;
																				if (!valid20) {
																					const _errs100 = errors;
																					if (data29 !== null) {
																						const err49 = {
																							instancePath: instancePath + "/base/low",
																							schemaPath: "#/definitions/estimate/properties/low/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err49];
																						else vErrors.push(err49);
																						errors++;
																					}
																					var _valid8 = _errs100 === errors;
																					valid20 = valid20 || _valid8;
																				}
																				if (!valid20) {
																					const err50 = {
																						instancePath: instancePath + "/base/low",
																						schemaPath: "#/definitions/estimate/properties/low/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err50];
																					else vErrors.push(err50);
																					errors++;
																				} else {
																					errors = _errs97;
																					if (vErrors !== null) {
																						if (_errs97) vErrors.length = _errs97;
																						else vErrors = null;
																					}
																				}
																				var valid19 = _errs96 === errors;
																			} else var valid19 = true;
																			if (valid19) {
																				if (data27.high !== void 0) {
																					let data30 = data27.high;
																					const _errs102 = errors;
																					const _errs103 = errors;
																					let valid21 = false;
																					const _errs104 = errors;
																					if (!(typeof data30 == "number" && isFinite(data30))) {
																						const err51 = {
																							instancePath: instancePath + "/base/high",
																							schemaPath: "#/definitions/estimate/properties/high/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err51];
																						else vErrors.push(err51);
																						errors++;
																					}
																					var _valid9 = _errs104 === errors;
																					valid21 = valid21 || _valid9;
																					if (!valid21) {
																						const _errs106 = errors;
																						if (data30 !== null) {
																							const err52 = {
																								instancePath: instancePath + "/base/high",
																								schemaPath: "#/definitions/estimate/properties/high/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err52];
																							else vErrors.push(err52);
																							errors++;
																						}
																						var _valid9 = _errs106 === errors;
																						valid21 = valid21 || _valid9;
																					}
																					if (!valid21) {
																						const err53 = {
																							instancePath: instancePath + "/base/high",
																							schemaPath: "#/definitions/estimate/properties/high/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err53];
																						else vErrors.push(err53);
																						errors++;
																					} else {
																						errors = _errs103;
																						if (vErrors !== null) {
																							if (_errs103) vErrors.length = _errs103;
																							else vErrors = null;
																						}
																					}
																					var valid19 = _errs102 === errors;
																				} else var valid19 = true;
																				if (valid19) {
																					if (data27.readings !== void 0) {
																						let data31 = data27.readings;
																						const _errs108 = errors;
																						if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																							const err54 = {
																								instancePath: instancePath + "/base/readings",
																								schemaPath: "#/definitions/estimate/properties/readings/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							};
																							if (vErrors === null) vErrors = [err54];
																							else vErrors.push(err54);
																							errors++;
																						}
																						if (errors === _errs108) {
																							if (typeof data31 == "number" && isFinite(data31)) {
																								if (data31 < 0 || isNaN(data31)) {
																									const err55 = {
																										instancePath: instancePath + "/base/readings",
																										schemaPath: "#/definitions/estimate/properties/readings/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									};
																									if (vErrors === null) vErrors = [err55];
																									else vErrors.push(err55);
																									errors++;
																								}
																							}
																						}
																						var valid19 = _errs108 === errors;
																					} else var valid19 = true;
																				}
																			}
																		}
																	}
																}
															} else {
																const err56 = {
																	instancePath: instancePath + "/base",
																	schemaPath: "#/definitions/estimate/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err56];
																else vErrors.push(err56);
																errors++;
															}
														}
														var _valid7 = _errs90 === errors;
														valid17 = valid17 || _valid7;
														if (!valid17) {
															const _errs110 = errors;
															if (data27 !== null) {
																const err57 = {
																	instancePath: instancePath + "/base",
																	schemaPath: "#/properties/base/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err57];
																else vErrors.push(err57);
																errors++;
															}
															var _valid7 = _errs110 === errors;
															valid17 = valid17 || _valid7;
														}
														if (!valid17) {
															const err58 = {
																instancePath: instancePath + "/base",
																schemaPath: "#/properties/base/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf"
															};
															if (vErrors === null) vErrors = [err58];
															else vErrors.push(err58);
															errors++;
															validate21$1.errors = vErrors;
															return false;
														} else {
															errors = _errs89;
															if (vErrors !== null) {
																if (_errs89) vErrors.length = _errs89;
																else vErrors = null;
															}
														}
														var valid0 = _errs88 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.head !== void 0) {
															let data32 = data.head;
															const _errs112 = errors;
															const _errs113 = errors;
															let valid22 = false;
															const _errs114 = errors;
															if (errors === errors) {
																if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																	let missing7;
																	if (data32.value === void 0 && (missing7 = "value") || data32.low === void 0 && (missing7 = "low") || data32.high === void 0 && (missing7 = "high") || data32.readings === void 0 && (missing7 = "readings")) {
																		const err59 = {
																			instancePath: instancePath + "/head",
																			schemaPath: "#/definitions/estimate/required",
																			keyword: "required",
																			params: { missingProperty: missing7 },
																			message: "must have required property '" + missing7 + "'"
																		};
																		if (vErrors === null) vErrors = [err59];
																		else vErrors.push(err59);
																		errors++;
																	} else {
																		const _errs117 = errors;
																		for (const key7 in data32) if (!(key7 === "value" || key7 === "low" || key7 === "high" || key7 === "readings")) {
																			const err60 = {
																				instancePath: instancePath + "/head",
																				schemaPath: "#/definitions/estimate/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key7 },
																				message: "must NOT have additional properties"
																			};
																			if (vErrors === null) vErrors = [err60];
																			else vErrors.push(err60);
																			errors++;
																			break;
																		}
																		if (_errs117 === errors) {
																			if (data32.value !== void 0) {
																				let data33 = data32.value;
																				const _errs118 = errors;
																				if (!(typeof data33 == "number" && isFinite(data33))) {
																					const err61 = {
																						instancePath: instancePath + "/head/value",
																						schemaPath: "#/definitions/estimate/properties/value/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err61];
																					else vErrors.push(err61);
																					errors++;
																				}
																				var valid24 = _errs118 === errors;
																			} else var valid24 = true;
																			if (valid24) {
																				if (data32.low !== void 0) {
																					let data34 = data32.low;
																					const _errs120 = errors;
																					const _errs121 = errors;
																					let valid25 = false;
																					const _errs122 = errors;
																					if (!(typeof data34 == "number" && isFinite(data34))) {
																						const err62 = {
																							instancePath: instancePath + "/head/low",
																							schemaPath: "#/definitions/estimate/properties/low/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err62];
																						else vErrors.push(err62);
																						errors++;
																					}
																					var _valid11 = _errs122 === errors;
																					valid25 = valid25 || _valid11;
																					if (!valid25) {
																						const _errs124 = errors;
																						if (data34 !== null) {
																							const err63 = {
																								instancePath: instancePath + "/head/low",
																								schemaPath: "#/definitions/estimate/properties/low/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err63];
																							else vErrors.push(err63);
																							errors++;
																						}
																						var _valid11 = _errs124 === errors;
																						valid25 = valid25 || _valid11;
																					}
																					if (!valid25) {
																						const err64 = {
																							instancePath: instancePath + "/head/low",
																							schemaPath: "#/definitions/estimate/properties/low/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err64];
																						else vErrors.push(err64);
																						errors++;
																					} else {
																						errors = _errs121;
																						if (vErrors !== null) {
																							if (_errs121) vErrors.length = _errs121;
																							else vErrors = null;
																						}
																					}
																					var valid24 = _errs120 === errors;
																				} else var valid24 = true;
																				if (valid24) {
																					if (data32.high !== void 0) {
																						let data35 = data32.high;
																						const _errs126 = errors;
																						const _errs127 = errors;
																						let valid26 = false;
																						const _errs128 = errors;
																						if (!(typeof data35 == "number" && isFinite(data35))) {
																							const err65 = {
																								instancePath: instancePath + "/head/high",
																								schemaPath: "#/definitions/estimate/properties/high/anyOf/0/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							};
																							if (vErrors === null) vErrors = [err65];
																							else vErrors.push(err65);
																							errors++;
																						}
																						var _valid12 = _errs128 === errors;
																						valid26 = valid26 || _valid12;
																						if (!valid26) {
																							const _errs130 = errors;
																							if (data35 !== null) {
																								const err66 = {
																									instancePath: instancePath + "/head/high",
																									schemaPath: "#/definitions/estimate/properties/high/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err66];
																								else vErrors.push(err66);
																								errors++;
																							}
																							var _valid12 = _errs130 === errors;
																							valid26 = valid26 || _valid12;
																						}
																						if (!valid26) {
																							const err67 = {
																								instancePath: instancePath + "/head/high",
																								schemaPath: "#/definitions/estimate/properties/high/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err67];
																							else vErrors.push(err67);
																							errors++;
																						} else {
																							errors = _errs127;
																							if (vErrors !== null) {
																								if (_errs127) vErrors.length = _errs127;
																								else vErrors = null;
																							}
																						}
																						var valid24 = _errs126 === errors;
																					} else var valid24 = true;
																					if (valid24) {
																						if (data32.readings !== void 0) {
																							let data36 = data32.readings;
																							const _errs132 = errors;
																							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																								const err68 = {
																									instancePath: instancePath + "/head/readings",
																									schemaPath: "#/definitions/estimate/properties/readings/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								};
																								if (vErrors === null) vErrors = [err68];
																								else vErrors.push(err68);
																								errors++;
																							}
																							if (errors === _errs132) {
																								if (typeof data36 == "number" && isFinite(data36)) {
																									if (data36 < 0 || isNaN(data36)) {
																										const err69 = {
																											instancePath: instancePath + "/head/readings",
																											schemaPath: "#/definitions/estimate/properties/readings/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										};
																										if (vErrors === null) vErrors = [err69];
																										else vErrors.push(err69);
																										errors++;
																									}
																								}
																							}
																							var valid24 = _errs132 === errors;
																						} else var valid24 = true;
																					}
																				}
																			}
																		}
																	}
																} else {
																	const err70 = {
																		instancePath: instancePath + "/head",
																		schemaPath: "#/definitions/estimate/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	};
																	if (vErrors === null) vErrors = [err70];
																	else vErrors.push(err70);
																	errors++;
																}
															}
															var _valid10 = _errs114 === errors;
															valid22 = valid22 || _valid10;
															if (!valid22) {
																const _errs134 = errors;
																if (data32 !== null) {
																	const err71 = {
																		instancePath: instancePath + "/head",
																		schemaPath: "#/properties/head/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err71];
																	else vErrors.push(err71);
																	errors++;
																}
																var _valid10 = _errs134 === errors;
																valid22 = valid22 || _valid10;
															}
															if (!valid22) {
																const err72 = {
																	instancePath: instancePath + "/head",
																	schemaPath: "#/properties/head/anyOf",
																	keyword: "anyOf",
																	params: {},
																	message: "must match a schema in anyOf"
																};
																if (vErrors === null) vErrors = [err72];
																else vErrors.push(err72);
																errors++;
																validate21$1.errors = vErrors;
																return false;
															} else {
																errors = _errs113;
																if (vErrors !== null) {
																	if (_errs113) vErrors.length = _errs113;
																	else vErrors = null;
																}
															}
															var valid0 = _errs112 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.difference !== void 0) {
																let data37 = data.difference;
																const _errs136 = errors;
																const _errs137 = errors;
																let valid27 = false;
																const _errs138 = errors;
																if (errors === errors) {
																	if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																		let missing8;
																		if (data37.relative === void 0 && (missing8 = "relative") || data37.low === void 0 && (missing8 = "low") || data37.high === void 0 && (missing8 = "high") || data37.absolute === void 0 && (missing8 = "absolute") || data37.confidence === void 0 && (missing8 = "confidence") || data37.rounds === void 0 && (missing8 = "rounds") || data37.resolution === void 0 && (missing8 = "resolution")) {
																			const err73 = {
																				instancePath: instancePath + "/difference",
																				schemaPath: "#/definitions/difference/required",
																				keyword: "required",
																				params: { missingProperty: missing8 },
																				message: "must have required property '" + missing8 + "'"
																			};
																			if (vErrors === null) vErrors = [err73];
																			else vErrors.push(err73);
																			errors++;
																		} else {
																			const _errs141 = errors;
																			for (const key8 in data37) if (!(key8 === "relative" || key8 === "low" || key8 === "high" || key8 === "absolute" || key8 === "confidence" || key8 === "rounds" || key8 === "resolution")) {
																				const err74 = {
																					instancePath: instancePath + "/difference",
																					schemaPath: "#/definitions/difference/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key8 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err74];
																				else vErrors.push(err74);
																				errors++;
																				break;
																			}
																			if (_errs141 === errors) {
																				if (data37.relative !== void 0) {
																					let data38 = data37.relative;
																					const _errs142 = errors;
																					const _errs143 = errors;
																					let valid30 = false;
																					const _errs144 = errors;
																					if (!(typeof data38 == "number" && isFinite(data38))) {
																						const err75 = {
																							instancePath: instancePath + "/difference/relative",
																							schemaPath: "#/definitions/difference/properties/relative/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err75];
																						else vErrors.push(err75);
																						errors++;
																					}
																					var _valid14 = _errs144 === errors;
																					valid30 = valid30 || _valid14;
																					if (!valid30) {
																						const _errs146 = errors;
																						if (data38 !== null) {
																							const err76 = {
																								instancePath: instancePath + "/difference/relative",
																								schemaPath: "#/definitions/difference/properties/relative/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err76];
																							else vErrors.push(err76);
																							errors++;
																						}
																						var _valid14 = _errs146 === errors;
																						valid30 = valid30 || _valid14;
																					}
																					if (!valid30) {
																						const err77 = {
																							instancePath: instancePath + "/difference/relative",
																							schemaPath: "#/definitions/difference/properties/relative/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err77];
																						else vErrors.push(err77);
																						errors++;
																					} else {
																						errors = _errs143;
																						if (vErrors !== null) {
																							if (_errs143) vErrors.length = _errs143;
																							else vErrors = null;
																						}
																					}
																					var valid29 = _errs142 === errors;
																				} else var valid29 = true;
																				if (valid29) {
																					if (data37.low !== void 0) {
																						let data39 = data37.low;
																						const _errs148 = errors;
																						const _errs149 = errors;
																						let valid31 = false;
																						const _errs150 = errors;
																						if (!(typeof data39 == "number" && isFinite(data39))) {
																							const err78 = {
																								instancePath: instancePath + "/difference/low",
																								schemaPath: "#/definitions/difference/properties/low/anyOf/0/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							};
																							if (vErrors === null) vErrors = [err78];
																							else vErrors.push(err78);
																							errors++;
																						}
																						var _valid15 = _errs150 === errors;
																						valid31 = valid31 || _valid15;
																						if (!valid31) {
																							const _errs152 = errors;
																							if (data39 !== null) {
																								const err79 = {
																									instancePath: instancePath + "/difference/low",
																									schemaPath: "#/definitions/difference/properties/low/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err79];
																								else vErrors.push(err79);
																								errors++;
																							}
																							var _valid15 = _errs152 === errors;
																							valid31 = valid31 || _valid15;
																						}
																						if (!valid31) {
																							const err80 = {
																								instancePath: instancePath + "/difference/low",
																								schemaPath: "#/definitions/difference/properties/low/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err80];
																							else vErrors.push(err80);
																							errors++;
																						} else {
																							errors = _errs149;
																							if (vErrors !== null) {
																								if (_errs149) vErrors.length = _errs149;
																								else vErrors = null;
																							}
																						}
																						var valid29 = _errs148 === errors;
																					} else var valid29 = true;
																					if (valid29) {
																						if (data37.high !== void 0) {
																							let data40 = data37.high;
																							const _errs154 = errors;
																							const _errs155 = errors;
																							let valid32 = false;
																							const _errs156 = errors;
																							if (!(typeof data40 == "number" && isFinite(data40))) {
																								const err81 = {
																									instancePath: instancePath + "/difference/high",
																									schemaPath: "#/definitions/difference/properties/high/anyOf/0/type",
																									keyword: "type",
																									params: { type: "number" },
																									message: "must be number"
																								};
																								if (vErrors === null) vErrors = [err81];
																								else vErrors.push(err81);
																								errors++;
																							}
																							var _valid16 = _errs156 === errors;
																							valid32 = valid32 || _valid16;
																							if (!valid32) {
																								const _errs158 = errors;
																								if (data40 !== null) {
																									const err82 = {
																										instancePath: instancePath + "/difference/high",
																										schemaPath: "#/definitions/difference/properties/high/anyOf/1/type",
																										keyword: "type",
																										params: { type: "null" },
																										message: "must be null"
																									};
																									if (vErrors === null) vErrors = [err82];
																									else vErrors.push(err82);
																									errors++;
																								}
																								var _valid16 = _errs158 === errors;
																								valid32 = valid32 || _valid16;
																							}
																							if (!valid32) {
																								const err83 = {
																									instancePath: instancePath + "/difference/high",
																									schemaPath: "#/definitions/difference/properties/high/anyOf",
																									keyword: "anyOf",
																									params: {},
																									message: "must match a schema in anyOf"
																								};
																								if (vErrors === null) vErrors = [err83];
																								else vErrors.push(err83);
																								errors++;
																							} else {
																								errors = _errs155;
																								if (vErrors !== null) {
																									if (_errs155) vErrors.length = _errs155;
																									else vErrors = null;
																								}
																							}
																							var valid29 = _errs154 === errors;
																						} else var valid29 = true;
																						if (valid29) {
																							if (data37.absolute !== void 0) {
																								let data41 = data37.absolute;
																								const _errs160 = errors;
																								if (!(typeof data41 == "number" && isFinite(data41))) {
																									const err84 = {
																										instancePath: instancePath + "/difference/absolute",
																										schemaPath: "#/definitions/difference/properties/absolute/type",
																										keyword: "type",
																										params: { type: "number" },
																										message: "must be number"
																									};
																									if (vErrors === null) vErrors = [err84];
																									else vErrors.push(err84);
																									errors++;
																								}
																								var valid29 = _errs160 === errors;
																							} else var valid29 = true;
																							if (valid29) {
																								if (data37.confidence !== void 0) {
																									let data42 = data37.confidence;
																									const _errs162 = errors;
																									if (errors === _errs162) {
																										if (typeof data42 == "number" && isFinite(data42)) {
																											if (data42 > 1 || isNaN(data42)) {
																												const err85 = {
																													instancePath: instancePath + "/difference/confidence",
																													schemaPath: "#/definitions/difference/properties/confidence/maximum",
																													keyword: "maximum",
																													params: {
																														comparison: "<=",
																														limit: 1
																													},
																													message: "must be <= 1"
																												};
																												if (vErrors === null) vErrors = [err85];
																												else vErrors.push(err85);
																												errors++;
																											} else if (data42 < 0 || isNaN(data42)) {
																												const err86 = {
																													instancePath: instancePath + "/difference/confidence",
																													schemaPath: "#/definitions/difference/properties/confidence/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												};
																												if (vErrors === null) vErrors = [err86];
																												else vErrors.push(err86);
																												errors++;
																											}
																										} else {
																											const err87 = {
																												instancePath: instancePath + "/difference/confidence",
																												schemaPath: "#/definitions/difference/properties/confidence/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											};
																											if (vErrors === null) vErrors = [err87];
																											else vErrors.push(err87);
																											errors++;
																										}
																									}
																									var valid29 = _errs162 === errors;
																								} else var valid29 = true;
																								if (valid29) {
																									if (data37.rounds !== void 0) {
																										let data43 = data37.rounds;
																										const _errs164 = errors;
																										if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
																											const err88 = {
																												instancePath: instancePath + "/difference/rounds",
																												schemaPath: "#/definitions/difference/properties/rounds/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											};
																											if (vErrors === null) vErrors = [err88];
																											else vErrors.push(err88);
																											errors++;
																										}
																										if (errors === _errs164) {
																											if (typeof data43 == "number" && isFinite(data43)) {
																												if (data43 < 0 || isNaN(data43)) {
																													const err89 = {
																														instancePath: instancePath + "/difference/rounds",
																														schemaPath: "#/definitions/difference/properties/rounds/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														},
																														message: "must be >= 0"
																													};
																													if (vErrors === null) vErrors = [err89];
																													else vErrors.push(err89);
																													errors++;
																												}
																											}
																										}
																										var valid29 = _errs164 === errors;
																									} else var valid29 = true;
																									if (valid29) {
																										if (data37.resolution !== void 0) {
																											let data44 = data37.resolution;
																											const _errs166 = errors;
																											const _errs167 = errors;
																											let valid33 = false;
																											const _errs168 = errors;
																											if (!(typeof data44 == "number" && isFinite(data44))) {
																												const err90 = {
																													instancePath: instancePath + "/difference/resolution",
																													schemaPath: "#/definitions/difference/properties/resolution/anyOf/0/type",
																													keyword: "type",
																													params: { type: "number" },
																													message: "must be number"
																												};
																												if (vErrors === null) vErrors = [err90];
																												else vErrors.push(err90);
																												errors++;
																											}
																											var _valid17 = _errs168 === errors;
																											valid33 = valid33 || _valid17;
																											if (!valid33) {
																												const _errs170 = errors;
																												if (data44 !== null) {
																													const err91 = {
																														instancePath: instancePath + "/difference/resolution",
																														schemaPath: "#/definitions/difference/properties/resolution/anyOf/1/type",
																														keyword: "type",
																														params: { type: "null" },
																														message: "must be null"
																													};
																													if (vErrors === null) vErrors = [err91];
																													else vErrors.push(err91);
																													errors++;
																												}
																												var _valid17 = _errs170 === errors;
																												valid33 = valid33 || _valid17;
																											}
																											if (!valid33) {
																												const err92 = {
																													instancePath: instancePath + "/difference/resolution",
																													schemaPath: "#/definitions/difference/properties/resolution/anyOf",
																													keyword: "anyOf",
																													params: {},
																													message: "must match a schema in anyOf"
																												};
																												if (vErrors === null) vErrors = [err92];
																												else vErrors.push(err92);
																												errors++;
																											} else {
																												errors = _errs167;
																												if (vErrors !== null) {
																													if (_errs167) vErrors.length = _errs167;
																													else vErrors = null;
																												}
																											}
																											var valid29 = _errs166 === errors;
																										} else var valid29 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		const err93 = {
																			instancePath: instancePath + "/difference",
																			schemaPath: "#/definitions/difference/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err93];
																		else vErrors.push(err93);
																		errors++;
																	}
																}
																var _valid13 = _errs138 === errors;
																valid27 = valid27 || _valid13;
																if (!valid27) {
																	const _errs172 = errors;
																	if (data37 !== null) {
																		const err94 = {
																			instancePath: instancePath + "/difference",
																			schemaPath: "#/properties/difference/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err94];
																		else vErrors.push(err94);
																		errors++;
																	}
																	var _valid13 = _errs172 === errors;
																	valid27 = valid27 || _valid13;
																}
																if (!valid27) {
																	const err95 = {
																		instancePath: instancePath + "/difference",
																		schemaPath: "#/properties/difference/anyOf",
																		keyword: "anyOf",
																		params: {},
																		message: "must match a schema in anyOf"
																	};
																	if (vErrors === null) vErrors = [err95];
																	else vErrors.push(err95);
																	errors++;
																	validate21$1.errors = vErrors;
																	return false;
																} else {
																	errors = _errs137;
																	if (vErrors !== null) {
																		if (_errs137) vErrors.length = _errs137;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs136 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.findings !== void 0) {
																	let data45 = data.findings;
																	const _errs174 = errors;
																	if (errors === _errs174) {
																		if (Array.isArray(data45)) {
																			if (data45.length > 1e3) {
																				validate21$1.errors = [{
																					instancePath: instancePath + "/findings",
																					schemaPath: "#/properties/findings/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e3 },
																					message: "must NOT have more than 1000 items"
																				}];
																				return false;
																			} else {
																				const len0 = data45.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data46 = data45[i0];
																					const _errs176 = errors;
																					if (errors === errors) {
																						if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																							let missing9;
																							if (data46.code === void 0 && (missing9 = "code") || data46.params === void 0 && (missing9 = "params")) {
																								validate21$1.errors = [{
																									instancePath: instancePath + "/findings/" + i0,
																									schemaPath: "#/definitions/coded/required",
																									keyword: "required",
																									params: { missingProperty: missing9 },
																									message: "must have required property '" + missing9 + "'"
																								}];
																								return false;
																							} else {
																								const _errs179 = errors;
																								for (const key9 in data46) if (!(key9 === "code" || key9 === "params")) {
																									validate21$1.errors = [{
																										instancePath: instancePath + "/findings/" + i0,
																										schemaPath: "#/definitions/coded/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key9 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs179 === errors) {
																									if (data46.code !== void 0) {
																										let data47 = data46.code;
																										const _errs180 = errors;
																										if (errors === _errs180) {
																											if (typeof data47 === "string") {
																												if (func3$1(data47) > 100) {
																													validate21$1.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/maxLength",
																														keyword: "maxLength",
																														params: { limit: 100 },
																														message: "must NOT have more than 100 characters"
																													}];
																													return false;
																												} else if (func3$1(data47) < 1) {
																													validate21$1.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/minLength",
																														keyword: "minLength",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 characters"
																													}];
																													return false;
																												}
																											} else {
																												validate21$1.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/code",
																													schemaPath: "#/definitions/coded/properties/code/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										}
																										var valid36 = _errs180 === errors;
																									} else var valid36 = true;
																									if (valid36) {
																										if (data46.params !== void 0) {
																											let data48 = data46.params;
																											const _errs182 = errors;
																											if (errors === _errs182) {
																												if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
																													if (Object.keys(data48).length > 50) {
																														validate21$1.errors = [{
																															instancePath: instancePath + "/findings/" + i0 + "/params",
																															schemaPath: "#/definitions/coded/properties/params/maxProperties",
																															keyword: "maxProperties",
																															params: { limit: 50 },
																															message: "must NOT have more than 50 properties"
																														}];
																														return false;
																													} else for (const key10 in data48) {
																														let data49 = data48[key10];
																														const _errs185 = errors;
																														if (typeof data49 !== "string" && !(typeof data49 == "number" && isFinite(data49))) {
																															validate21$1.errors = [{
																																instancePath: instancePath + "/findings/" + i0 + "/params/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																																keyword: "type",
																																params: { type: schema17.properties.params.additionalProperties.type },
																																message: "must be string,number"
																															}];
																															return false;
																														}
																														if (!(_errs185 === errors)) break;
																													}
																												} else {
																													validate21$1.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/params",
																														schemaPath: "#/definitions/coded/properties/params/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid36 = _errs182 === errors;
																										} else var valid36 = true;
																									}
																								}
																							}
																						} else {
																							validate21$1.errors = [{
																								instancePath: instancePath + "/findings/" + i0,
																								schemaPath: "#/definitions/coded/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs176 === errors)) break;
																				}
																			}
																		} else {
																			validate21$1.errors = [{
																				instancePath: instancePath + "/findings",
																				schemaPath: "#/properties/findings/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs174 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.faults !== void 0) {
																		let data50 = data.faults;
																		const _errs187 = errors;
																		if (errors === _errs187) {
																			if (Array.isArray(data50)) {
																				if (data50.length > 1e3) {
																					validate21$1.errors = [{
																						instancePath: instancePath + "/faults",
																						schemaPath: "#/properties/faults/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 items"
																					}];
																					return false;
																				} else {
																					const len1 = data50.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						const _errs189 = errors;
																						if (!validate22$1(data50[i1], {
																							instancePath: instancePath + "/faults/" + i1,
																							parentData: data50,
																							parentDataProperty: i1,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate22$1.errors : vErrors.concat(validate22$1.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs189 === errors)) break;
																					}
																				}
																			} else {
																				validate21$1.errors = [{
																					instancePath: instancePath + "/faults",
																					schemaPath: "#/properties/faults/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs187 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.causes !== void 0) {
																			let data52 = data.causes;
																			const _errs190 = errors;
																			if (errors === _errs190) {
																				if (Array.isArray(data52)) {
																					if (data52.length > 1e3) {
																						validate21$1.errors = [{
																							instancePath: instancePath + "/causes",
																							schemaPath: "#/properties/causes/maxItems",
																							keyword: "maxItems",
																							params: { limit: 1e3 },
																							message: "must NOT have more than 1000 items"
																						}];
																						return false;
																					} else {
																						const len2 = data52.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							const _errs192 = errors;
																							if (!validate24(data52[i2], {
																								instancePath: instancePath + "/causes/" + i2,
																								parentData: data52,
																								parentDataProperty: i2,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs192 === errors)) break;
																						}
																					}
																				} else {
																					validate21$1.errors = [{
																						instancePath: instancePath + "/causes",
																						schemaPath: "#/properties/causes/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs190 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.facts !== void 0) {
																				let data54 = data.facts;
																				const _errs193 = errors;
																				if (errors === _errs193) {
																					if (Array.isArray(data54)) {
																						if (data54.length > 1e3) {
																							validate21$1.errors = [{
																								instancePath: instancePath + "/facts",
																								schemaPath: "#/properties/facts/maxItems",
																								keyword: "maxItems",
																								params: { limit: 1e3 },
																								message: "must NOT have more than 1000 items"
																							}];
																							return false;
																						} else {
																							const len3 = data54.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								let data55 = data54[i3];
																								const _errs195 = errors;
																								if (errors === errors) {
																									if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
																										let missing10;
																										if (data55.name === void 0 && (missing10 = "name") || data55.text === void 0 && (missing10 = "text") || data55.explains === void 0 && (missing10 = "explains")) {
																											validate21$1.errors = [{
																												instancePath: instancePath + "/facts/" + i3,
																												schemaPath: "#/definitions/fact/required",
																												keyword: "required",
																												params: { missingProperty: missing10 },
																												message: "must have required property '" + missing10 + "'"
																											}];
																											return false;
																										} else {
																											const _errs198 = errors;
																											for (const key11 in data55) if (!(key11 === "name" || key11 === "text" || key11 === "explains")) {
																												validate21$1.errors = [{
																													instancePath: instancePath + "/facts/" + i3,
																													schemaPath: "#/definitions/fact/additionalProperties",
																													keyword: "additionalProperties",
																													params: { additionalProperty: key11 },
																													message: "must NOT have additional properties"
																												}];
																												return false;
																											}
																											if (_errs198 === errors) {
																												if (data55.name !== void 0) {
																													let data56 = data55.name;
																													const _errs199 = errors;
																													if (errors === _errs199) {
																														if (typeof data56 === "string") {
																															if (func3$1(data56) > 500) {
																																validate21$1.errors = [{
																																	instancePath: instancePath + "/facts/" + i3 + "/name",
																																	schemaPath: "#/definitions/fact/properties/name/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 500 },
																																	message: "must NOT have more than 500 characters"
																																}];
																																return false;
																															}
																														} else {
																															validate21$1.errors = [{
																																instancePath: instancePath + "/facts/" + i3 + "/name",
																																schemaPath: "#/definitions/fact/properties/name/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																													var valid42 = _errs199 === errors;
																												} else var valid42 = true;
																												if (valid42) {
																													if (data55.text !== void 0) {
																														let data57 = data55.text;
																														const _errs201 = errors;
																														if (errors === _errs201) {
																															if (typeof data57 === "string") {
																																if (func3$1(data57) > 4096) {
																																	validate21$1.errors = [{
																																		instancePath: instancePath + "/facts/" + i3 + "/text",
																																		schemaPath: "#/definitions/fact/properties/text/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 4096 },
																																		message: "must NOT have more than 4096 characters"
																																	}];
																																	return false;
																																}
																															} else {
																																validate21$1.errors = [{
																																	instancePath: instancePath + "/facts/" + i3 + "/text",
																																	schemaPath: "#/definitions/fact/properties/text/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																														var valid42 = _errs201 === errors;
																													} else var valid42 = true;
																													if (valid42) {
																														if (data55.explains !== void 0) {
																															let data58 = data55.explains;
																															const _errs203 = errors;
																															if (errors === _errs203) {
																																if (Array.isArray(data58)) {
																																	if (data58.length > 2e3) {
																																		validate21$1.errors = [{
																																			instancePath: instancePath + "/facts/" + i3 + "/explains",
																																			schemaPath: "#/definitions/fact/properties/explains/maxItems",
																																			keyword: "maxItems",
																																			params: { limit: 2e3 },
																																			message: "must NOT have more than 2000 items"
																																		}];
																																		return false;
																																	} else {
																																		const len4 = data58.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			let data59 = data58[i4];
																																			const _errs205 = errors;
																																			if (errors === _errs205) {
																																				if (typeof data59 === "string") {
																																					if (func3$1(data59) > 500) {
																																						validate21$1.errors = [{
																																							instancePath: instancePath + "/facts/" + i3 + "/explains/" + i4,
																																							schemaPath: "#/definitions/fact/properties/explains/items/maxLength",
																																							keyword: "maxLength",
																																							params: { limit: 500 },
																																							message: "must NOT have more than 500 characters"
																																						}];
																																						return false;
																																					}
																																				} else {
																																					validate21$1.errors = [{
																																						instancePath: instancePath + "/facts/" + i3 + "/explains/" + i4,
																																						schemaPath: "#/definitions/fact/properties/explains/items/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																			}
																																			if (!(_errs205 === errors)) break;
																																		}
																																	}
																																} else {
																																	validate21$1.errors = [{
																																		instancePath: instancePath + "/facts/" + i3 + "/explains",
																																		schemaPath: "#/definitions/fact/properties/explains/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															var valid42 = _errs203 === errors;
																														} else var valid42 = true;
																													}
																												}
																											}
																										}
																									} else {
																										validate21$1.errors = [{
																											instancePath: instancePath + "/facts/" + i3,
																											schemaPath: "#/definitions/fact/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs195 === errors)) break;
																							}
																						}
																					} else {
																						validate21$1.errors = [{
																							instancePath: instancePath + "/facts",
																							schemaPath: "#/properties/facts/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs193 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate21$1.errors = vErrors;
	return errors === 0;
}
__name(validate21$1, "validate21");
const schema38 = {
	"description": "How a check was measured, and why so; times in milliseconds.",
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500
		},
		"cell": { "anyOf": [{
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		}, { "type": "null" }] },
		"blocks": {
			"type": "integer",
			"minimum": 0
		},
		"rounds": {
			"type": "integer",
			"minimum": 0
		},
		"control": {
			"type": "integer",
			"minimum": 0
		},
		"sides": { "enum": [
			"alone",
			"in-turn",
			"together"
		] },
		"why": { "$ref": "#/definitions/coded" },
		"spent": {
			"type": "number",
			"minimum": 0
		}
	},
	"required": [
		"check",
		"cell",
		"blocks",
		"rounds",
		"control",
		"sides",
		"why",
		"spent"
	],
	"additionalProperties": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.cell === void 0 && (missing0 = "cell") || data.blocks === void 0 && (missing0 = "blocks") || data.rounds === void 0 && (missing0 = "rounds") || data.control === void 0 && (missing0 = "control") || data.sides === void 0 && (missing0 = "sides") || data.why === void 0 && (missing0 = "why") || data.spent === void 0 && (missing0 = "spent")) {
				validate27.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "check" || key0 === "cell" || key0 === "blocks" || key0 === "rounds" || key0 === "control" || key0 === "sides" || key0 === "why" || key0 === "spent")) {
					validate27.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.check !== void 0) {
						let data0 = data.check;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3$1(data0) > 500) {
									validate27.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								}
							} else {
								validate27.errors = [{
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cell !== void 0) {
							let data1 = data.cell;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 100) {
										const err0 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									} else if (func3$1(data1) < 1) {
										const err1 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								} else {
									const err2 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err3 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err4 = {
									instancePath: instancePath + "/cell",
									schemaPath: "#/properties/cell/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate27.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.blocks !== void 0) {
								let data2 = data.blocks;
								const _errs10 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate27.errors = [{
										instancePath: instancePath + "/blocks",
										schemaPath: "#/properties/blocks/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs10) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 0 || isNaN(data2)) {
											validate27.errors = [{
												instancePath: instancePath + "/blocks",
												schemaPath: "#/properties/blocks/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rounds !== void 0) {
									let data3 = data.rounds;
									const _errs12 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate27.errors = [{
											instancePath: instancePath + "/rounds",
											schemaPath: "#/properties/rounds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs12) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 < 0 || isNaN(data3)) {
												validate27.errors = [{
													instancePath: instancePath + "/rounds",
													schemaPath: "#/properties/rounds/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.control !== void 0) {
										let data4 = data.control;
										const _errs14 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate27.errors = [{
												instancePath: instancePath + "/control",
												schemaPath: "#/properties/control/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs14) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate27.errors = [{
														instancePath: instancePath + "/control",
														schemaPath: "#/properties/control/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.sides !== void 0) {
											let data5 = data.sides;
											const _errs16 = errors;
											if (!(data5 === "alone" || data5 === "in-turn" || data5 === "together")) {
												validate27.errors = [{
													instancePath: instancePath + "/sides",
													schemaPath: "#/properties/sides/enum",
													keyword: "enum",
													params: { allowedValues: schema38.properties.sides.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.why !== void 0) {
												let data6 = data.why;
												const _errs17 = errors;
												if (errors === errors) {
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
														let missing1;
														if (data6.code === void 0 && (missing1 = "code") || data6.params === void 0 && (missing1 = "params")) {
															validate27.errors = [{
																instancePath: instancePath + "/why",
																schemaPath: "#/definitions/coded/required",
																keyword: "required",
																params: { missingProperty: missing1 },
																message: "must have required property '" + missing1 + "'"
															}];
															return false;
														} else {
															const _errs20 = errors;
															for (const key1 in data6) if (!(key1 === "code" || key1 === "params")) {
																validate27.errors = [{
																	instancePath: instancePath + "/why",
																	schemaPath: "#/definitions/coded/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs20 === errors) {
																if (data6.code !== void 0) {
																	let data7 = data6.code;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (typeof data7 === "string") {
																			if (func3$1(data7) > 100) {
																				validate27.errors = [{
																					instancePath: instancePath + "/why/code",
																					schemaPath: "#/definitions/coded/properties/code/maxLength",
																					keyword: "maxLength",
																					params: { limit: 100 },
																					message: "must NOT have more than 100 characters"
																				}];
																				return false;
																			} else if (func3$1(data7) < 1) {
																				validate27.errors = [{
																					instancePath: instancePath + "/why/code",
																					schemaPath: "#/definitions/coded/properties/code/minLength",
																					keyword: "minLength",
																					params: { limit: 1 },
																					message: "must NOT have fewer than 1 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate27.errors = [{
																				instancePath: instancePath + "/why/code",
																				schemaPath: "#/definitions/coded/properties/code/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid3 = _errs21 === errors;
																} else var valid3 = true;
																if (valid3) {
																	if (data6.params !== void 0) {
																		let data8 = data6.params;
																		const _errs23 = errors;
																		if (errors === _errs23) {
																			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																				if (Object.keys(data8).length > 50) {
																					validate27.errors = [{
																						instancePath: instancePath + "/why/params",
																						schemaPath: "#/definitions/coded/properties/params/maxProperties",
																						keyword: "maxProperties",
																						params: { limit: 50 },
																						message: "must NOT have more than 50 properties"
																					}];
																					return false;
																				} else for (const key2 in data8) {
																					let data9 = data8[key2];
																					const _errs26 = errors;
																					if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9))) {
																						validate27.errors = [{
																							instancePath: instancePath + "/why/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																							keyword: "type",
																							params: { type: schema17.properties.params.additionalProperties.type },
																							message: "must be string,number"
																						}];
																						return false;
																					}
																					if (!(_errs26 === errors)) break;
																				}
																			} else {
																				validate27.errors = [{
																					instancePath: instancePath + "/why/params",
																					schemaPath: "#/definitions/coded/properties/params/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		var valid3 = _errs23 === errors;
																	} else var valid3 = true;
																}
															}
														}
													} else {
														validate27.errors = [{
															instancePath: instancePath + "/why",
															schemaPath: "#/definitions/coded/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.spent !== void 0) {
													let data10 = data.spent;
													const _errs28 = errors;
													if (errors === _errs28) {
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate27.errors = [{
																	instancePath: instancePath + "/spent",
																	schemaPath: "#/properties/spent/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														} else {
															validate27.errors = [{
																instancePath: instancePath + "/spent",
																schemaPath: "#/properties/spent/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number"
															}];
															return false;
														}
													}
													var valid0 = _errs28 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.cell === void 0 && (missing0 = "cell") || data.metric === void 0 && (missing0 = "metric") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head")) {
				validate29.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "check" || key0 === "cell" || key0 === "metric" || key0 === "base" || key0 === "head")) {
					validate29.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.check !== void 0) {
						let data0 = data.check;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3$1(data0) > 500) {
									validate29.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								}
							} else {
								validate29.errors = [{
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cell !== void 0) {
							let data1 = data.cell;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 100) {
										const err0 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									} else if (func3$1(data1) < 1) {
										const err1 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								} else {
									const err2 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err3 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err4 = {
									instancePath: instancePath + "/cell",
									schemaPath: "#/properties/cell/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate29.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.metric !== void 0) {
								let data2 = data.metric;
								const _errs10 = errors;
								if (errors === errors) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.id === void 0 && (missing1 = "id") || data2.unit === void 0 && (missing1 = "unit") || data2.better === void 0 && (missing1 = "better") || data2.nature === void 0 && (missing1 = "nature")) {
											validate29.errors = [{
												instancePath: instancePath + "/metric",
												schemaPath: "#/definitions/metric/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											const _errs13 = errors;
											for (const key1 in data2) if (!(key1 === "id" || key1 === "unit" || key1 === "better" || key1 === "nature")) {
												validate29.errors = [{
													instancePath: instancePath + "/metric",
													schemaPath: "#/definitions/metric/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs13 === errors) {
												if (data2.id !== void 0) {
													let data3 = data2.id;
													const _errs14 = errors;
													if (errors === _errs14) {
														if (typeof data3 === "string") {
															if (func3$1(data3) > 500) {
																validate29.errors = [{
																	instancePath: instancePath + "/metric/id",
																	schemaPath: "#/definitions/metric/properties/id/maxLength",
																	keyword: "maxLength",
																	params: { limit: 500 },
																	message: "must NOT have more than 500 characters"
																}];
																return false;
															} else if (func3$1(data3) < 1) {
																validate29.errors = [{
																	instancePath: instancePath + "/metric/id",
																	schemaPath: "#/definitions/metric/properties/id/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate29.errors = [{
																instancePath: instancePath + "/metric/id",
																schemaPath: "#/definitions/metric/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid3 = _errs14 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data2.unit !== void 0) {
														let data4 = data2.unit;
														const _errs16 = errors;
														if (errors === _errs16) {
															if (typeof data4 === "string") {
																if (func3$1(data4) > 100) {
																	validate29.errors = [{
																		instancePath: instancePath + "/metric/unit",
																		schemaPath: "#/definitions/metric/properties/unit/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 },
																		message: "must NOT have more than 100 characters"
																	}];
																	return false;
																} else if (func3$1(data4) < 1) {
																	validate29.errors = [{
																		instancePath: instancePath + "/metric/unit",
																		schemaPath: "#/definitions/metric/properties/unit/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																}
															} else {
																validate29.errors = [{
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "#/definitions/metric/properties/unit/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid3 = _errs16 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data2.better !== void 0) {
															let data5 = data2.better;
															const _errs18 = errors;
															if (!(data5 === "lower" || data5 === "higher")) {
																validate29.errors = [{
																	instancePath: instancePath + "/metric/better",
																	schemaPath: "#/definitions/metric/properties/better/enum",
																	keyword: "enum",
																	params: { allowedValues: schema25.properties.better.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid3 = _errs18 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data2.nature !== void 0) {
																let data6 = data2.nature;
																const _errs19 = errors;
																if (!(data6 === "exact" || data6 === "sampled")) {
																	validate29.errors = [{
																		instancePath: instancePath + "/metric/nature",
																		schemaPath: "#/definitions/metric/properties/nature/enum",
																		keyword: "enum",
																		params: { allowedValues: schema25.properties.nature.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid3 = _errs19 === errors;
															} else var valid3 = true;
														}
													}
												}
											}
										}
									} else {
										validate29.errors = [{
											instancePath: instancePath + "/metric",
											schemaPath: "#/definitions/metric/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.base !== void 0) {
									let data7 = data.base;
									const _errs20 = errors;
									const _errs21 = errors;
									let valid4 = false;
									const _errs22 = errors;
									if (!(typeof data7 == "number" && isFinite(data7))) {
										const err5 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf/0/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
									var _valid1 = _errs22 === errors;
									valid4 = valid4 || _valid1;
									if (!valid4) {
										const _errs24 = errors;
										if (data7 !== null) {
											const err6 = {
												instancePath: instancePath + "/base",
												schemaPath: "#/properties/base/anyOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
										}
										var _valid1 = _errs24 === errors;
										valid4 = valid4 || _valid1;
									}
									if (!valid4) {
										const err7 = {
											instancePath: instancePath + "/base",
											schemaPath: "#/properties/base/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
										validate29.errors = vErrors;
										return false;
									} else {
										errors = _errs21;
										if (vErrors !== null) {
											if (_errs21) vErrors.length = _errs21;
											else vErrors = null;
										}
									}
									var valid0 = _errs20 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.head !== void 0) {
										let data8 = data.head;
										const _errs26 = errors;
										const _errs27 = errors;
										let valid5 = false;
										const _errs28 = errors;
										if (!(typeof data8 == "number" && isFinite(data8))) {
											const err8 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf/0/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										}
										var _valid2 = _errs28 === errors;
										valid5 = valid5 || _valid2;
										if (!valid5) {
											const _errs30 = errors;
											if (data8 !== null) {
												const err9 = {
													instancePath: instancePath + "/head",
													schemaPath: "#/properties/head/anyOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
											}
											var _valid2 = _errs30 === errors;
											valid5 = valid5 || _valid2;
										}
										if (!valid5) {
											const err10 = {
												instancePath: instancePath + "/head",
												schemaPath: "#/properties/head/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
											validate29.errors = vErrors;
											return false;
										} else {
											errors = _errs27;
											if (vErrors !== null) {
												if (_errs27) vErrors.length = _errs27;
												else vErrors = null;
											}
										}
										var valid0 = _errs26 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate10$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.answer !== void 0) {
			const _errs3 = errors;
			if ("yes" !== data.answer) {
				const err0 = {
					instancePath: instancePath + "/answer",
					schemaPath: "#/anyOf/0/properties/answer/const",
					keyword: "const",
					params: { allowedValue: "yes" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			var valid1 = _errs3 === errors;
		} else var valid1 = true;
		if (valid1) {
			if (data.exitCode !== void 0) {
				const _errs4 = errors;
				if (!(data.exitCode === 0)) {
					const err1 = {
						instancePath: instancePath + "/exitCode",
						schemaPath: "#/anyOf/0/properties/exitCode/enum",
						keyword: "enum",
						params: { allowedValues: schema11$1.anyOf[0].properties.exitCode.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				var valid1 = _errs4 === errors;
			} else var valid1 = true;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.answer !== void 0) {
				const _errs6 = errors;
				if ("no" !== data.answer) {
					const err2 = {
						instancePath: instancePath + "/answer",
						schemaPath: "#/anyOf/1/properties/answer/const",
						keyword: "const",
						params: { allowedValue: "no" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var valid2 = _errs6 === errors;
			} else var valid2 = true;
			if (valid2) {
				if (data.exitCode !== void 0) {
					const _errs7 = errors;
					if (!(data.exitCode === 1)) {
						const err3 = {
							instancePath: instancePath + "/exitCode",
							schemaPath: "#/anyOf/1/properties/exitCode/enum",
							keyword: "enum",
							params: { allowedValues: schema11$1.anyOf[1].properties.exitCode.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					var valid2 = _errs7 === errors;
				} else var valid2 = true;
			}
		}
		var _valid0 = _errs5 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs8 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.answer !== void 0) {
					const _errs9 = errors;
					if ("clarify" !== data.answer) {
						const err4 = {
							instancePath: instancePath + "/answer",
							schemaPath: "#/anyOf/2/properties/answer/const",
							keyword: "const",
							params: { allowedValue: "clarify" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					var valid3 = _errs9 === errors;
				} else var valid3 = true;
				if (valid3) {
					if (data.exitCode !== void 0) {
						let data5 = data.exitCode;
						const _errs10 = errors;
						if (!(data5 === 2 || data5 === 3 || data5 === 130)) {
							const err5 = {
								instancePath: instancePath + "/exitCode",
								schemaPath: "#/anyOf/2/properties/exitCode/enum",
								keyword: "enum",
								params: { allowedValues: schema11$1.anyOf[2].properties.exitCode.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						var valid3 = _errs10 === errors;
					} else var valid3 = true;
				}
			}
			var _valid0 = _errs8 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
		validate10$1.errors = vErrors;
		return false;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.project === void 0 && (missing0 = "project") || data.file === void 0 && (missing0 = "file") || data.answer === void 0 && (missing0 = "answer") || data.exitCode === void 0 && (missing0 = "exitCode") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.comparison === void 0 && (missing0 = "comparison") || data.limits === void 0 && (missing0 = "limits") || data.release === void 0 && (missing0 = "release") || data.budgetChanges === void 0 && (missing0 = "budgetChanges") || data.verdicts === void 0 && (missing0 = "verdicts") || data.schedules === void 0 && (missing0 = "schedules") || data.unjudged === void 0 && (missing0 = "unjudged") || data.faults === void 0 && (missing0 = "faults") || data.findings === void 0 && (missing0 = "findings")) {
				validate10$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs11 = errors;
				for (const key0 in data) if (!func2$1.call(schema11$1.properties, key0)) {
					validate10$1.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs11 === errors) {
					if (data.version !== void 0) {
						const _errs12 = errors;
						if (1 !== data.version) {
							validate10$1.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid4 = _errs12 === errors;
					} else var valid4 = true;
					if (valid4) {
						if (data.project !== void 0) {
							let data7 = data.project;
							const _errs13 = errors;
							if (errors === _errs13) {
								if (typeof data7 === "string") {
									if (func3$1(data7) > 100) {
										validate10$1.errors = [{
											instancePath: instancePath + "/project",
											schemaPath: "#/properties/project/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func3$1(data7) < 1) {
										validate10$1.errors = [{
											instancePath: instancePath + "/project",
											schemaPath: "#/properties/project/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate10$1.errors = [{
										instancePath: instancePath + "/project",
										schemaPath: "#/properties/project/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid4 = _errs13 === errors;
						} else var valid4 = true;
						if (valid4) {
							if (data.file !== void 0) {
								let data8 = data.file;
								const _errs15 = errors;
								if (errors === _errs15) {
									if (typeof data8 === "string") {
										if (func3$1(data8) > 4096) {
											validate10$1.errors = [{
												instancePath: instancePath + "/file",
												schemaPath: "#/properties/file/maxLength",
												keyword: "maxLength",
												params: { limit: 4096 },
												message: "must NOT have more than 4096 characters"
											}];
											return false;
										}
									} else {
										validate10$1.errors = [{
											instancePath: instancePath + "/file",
											schemaPath: "#/properties/file/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid4 = _errs15 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.answer !== void 0) {
									let data9 = data.answer;
									const _errs17 = errors;
									if (!(data9 === "yes" || data9 === "no" || data9 === "clarify")) {
										validate10$1.errors = [{
											instancePath: instancePath + "/answer",
											schemaPath: "#/properties/answer/enum",
											keyword: "enum",
											params: { allowedValues: schema11$1.properties.answer.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid4 = _errs17 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data.exitCode !== void 0) {
										let data10 = data.exitCode;
										const _errs18 = errors;
										if (!(data10 === 0 || data10 === 1 || data10 === 2 || data10 === 3 || data10 === 130)) {
											validate10$1.errors = [{
												instancePath: instancePath + "/exitCode",
												schemaPath: "#/properties/exitCode/enum",
												keyword: "enum",
												params: { allowedValues: schema11$1.properties.exitCode.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid4 = _errs18 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.head !== void 0) {
											const _errs19 = errors;
											if (!validate11$1(data.head, {
												instancePath: instancePath + "/head",
												parentData: data,
												parentDataProperty: "head",
												rootData
											})) {
												vErrors = vErrors === null ? validate11$1.errors : vErrors.concat(validate11$1.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs19 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.base !== void 0) {
												let data12 = data.base;
												const _errs20 = errors;
												const _errs21 = errors;
												let valid5 = false;
												const _errs22 = errors;
												if (!validate11$1(data12, {
													instancePath: instancePath + "/base",
													parentData: data,
													parentDataProperty: "base",
													rootData
												})) {
													vErrors = vErrors === null ? validate11$1.errors : vErrors.concat(validate11$1.errors);
													errors = vErrors.length;
												}
												var _valid1 = _errs22 === errors;
												valid5 = valid5 || _valid1;
												if (!valid5) {
													const _errs23 = errors;
													if (data12 !== null) {
														const err7 = {
															instancePath: instancePath + "/base",
															schemaPath: "#/properties/base/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
													var _valid1 = _errs23 === errors;
													valid5 = valid5 || _valid1;
												}
												if (!valid5) {
													const err8 = {
														instancePath: instancePath + "/base",
														schemaPath: "#/properties/base/anyOf",
														keyword: "anyOf",
														params: {},
														message: "must match a schema in anyOf"
													};
													if (vErrors === null) vErrors = [err8];
													else vErrors.push(err8);
													errors++;
													validate10$1.errors = vErrors;
													return false;
												} else {
													errors = _errs21;
													if (vErrors !== null) {
														if (_errs21) vErrors.length = _errs21;
														else vErrors = null;
													}
												}
												var valid4 = _errs20 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data.comparison !== void 0) {
													let data13 = data.comparison;
													const _errs25 = errors;
													if (errors === _errs25) {
														if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
															let missing1;
															if (data13.source === void 0 && (missing1 = "source") || data13.age === void 0 && (missing1 = "age") || data13.differs === void 0 && (missing1 = "differs") || data13.choice === void 0 && (missing1 = "choice")) {
																validate10$1.errors = [{
																	instancePath: instancePath + "/comparison",
																	schemaPath: "#/properties/comparison/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'"
																}];
																return false;
															} else {
																const _errs27 = errors;
																for (const key1 in data13) if (!(key1 === "source" || key1 === "age" || key1 === "differs" || key1 === "choice")) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/comparison",
																		schemaPath: "#/properties/comparison/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs27 === errors) {
																	if (data13.source !== void 0) {
																		let data14 = data13.source;
																		const _errs28 = errors;
																		if (!(data14 === "same-job" || data14 === "stored" || data14 === "none")) {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/comparison/source",
																				schemaPath: "#/properties/comparison/properties/source/enum",
																				keyword: "enum",
																				params: { allowedValues: schema11$1.properties.comparison.properties.source.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid6 = _errs28 === errors;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data13.age !== void 0) {
																			let data15 = data13.age;
																			const _errs29 = errors;
																			const _errs30 = errors;
																			let valid7 = false;
																			const _errs31 = errors;
																			if (!(typeof data15 == "number" && isFinite(data15))) {
																				const err9 = {
																					instancePath: instancePath + "/comparison/age",
																					schemaPath: "#/properties/comparison/properties/age/anyOf/0/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				};
																				if (vErrors === null) vErrors = [err9];
																				else vErrors.push(err9);
																				errors++;
																			}
																			var _valid2 = _errs31 === errors;
																			valid7 = valid7 || _valid2;
																			if (!valid7) {
																				const _errs33 = errors;
																				if (data15 !== null) {
																					const err10 = {
																						instancePath: instancePath + "/comparison/age",
																						schemaPath: "#/properties/comparison/properties/age/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err10];
																					else vErrors.push(err10);
																					errors++;
																				}
																				var _valid2 = _errs33 === errors;
																				valid7 = valid7 || _valid2;
																			}
																			if (!valid7) {
																				const err11 = {
																					instancePath: instancePath + "/comparison/age",
																					schemaPath: "#/properties/comparison/properties/age/anyOf",
																					keyword: "anyOf",
																					params: {},
																					message: "must match a schema in anyOf"
																				};
																				if (vErrors === null) vErrors = [err11];
																				else vErrors.push(err11);
																				errors++;
																				validate10$1.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs30;
																				if (vErrors !== null) {
																					if (_errs30) vErrors.length = _errs30;
																					else vErrors = null;
																				}
																			}
																			var valid6 = _errs29 === errors;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data13.differs !== void 0) {
																				let data16 = data13.differs;
																				const _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data16)) {
																						if (data16.length > 100) {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/comparison/differs",
																								schemaPath: "#/properties/comparison/properties/differs/maxItems",
																								keyword: "maxItems",
																								params: { limit: 100 },
																								message: "must NOT have more than 100 items"
																							}];
																							return false;
																						} else {
																							const len0 = data16.length;
																							for (let i0 = 0; i0 < len0; i0++) {
																								let data17 = data16[i0];
																								const _errs37 = errors;
																								if (errors === _errs37) {
																									if (typeof data17 === "string") {
																										if (func3$1(data17) > 500) {
																											validate10$1.errors = [{
																												instancePath: instancePath + "/comparison/differs/" + i0,
																												schemaPath: "#/properties/comparison/properties/differs/items/maxLength",
																												keyword: "maxLength",
																												params: { limit: 500 },
																												message: "must NOT have more than 500 characters"
																											}];
																											return false;
																										}
																									} else {
																										validate10$1.errors = [{
																											instancePath: instancePath + "/comparison/differs/" + i0,
																											schemaPath: "#/properties/comparison/properties/differs/items/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								if (!(_errs37 === errors)) break;
																							}
																						}
																					} else {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/comparison/differs",
																							schemaPath: "#/properties/comparison/properties/differs/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid6 = _errs35 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data13.choice !== void 0) {
																					let data18 = data13.choice;
																					const _errs39 = errors;
																					const _errs40 = errors;
																					let valid9 = false;
																					const _errs41 = errors;
																					if (!validate14$1(data18, {
																						instancePath: instancePath + "/comparison/choice",
																						parentData: data13,
																						parentDataProperty: "choice",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate14$1.errors : vErrors.concat(validate14$1.errors);
																						errors = vErrors.length;
																					}
																					var _valid3 = _errs41 === errors;
																					valid9 = valid9 || _valid3;
																					if (!valid9) {
																						const _errs42 = errors;
																						if (data18 !== null) {
																							const err12 = {
																								instancePath: instancePath + "/comparison/choice",
																								schemaPath: "#/properties/comparison/properties/choice/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err12];
																							else vErrors.push(err12);
																							errors++;
																						}
																						var _valid3 = _errs42 === errors;
																						valid9 = valid9 || _valid3;
																					}
																					if (!valid9) {
																						const err13 = {
																							instancePath: instancePath + "/comparison/choice",
																							schemaPath: "#/properties/comparison/properties/choice/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err13];
																						else vErrors.push(err13);
																						errors++;
																						validate10$1.errors = vErrors;
																						return false;
																					} else {
																						errors = _errs40;
																						if (vErrors !== null) {
																							if (_errs40) vErrors.length = _errs40;
																							else vErrors = null;
																						}
																					}
																					var valid6 = _errs39 === errors;
																				} else var valid6 = true;
																			}
																		}
																	}
																}
															}
														} else {
															validate10$1.errors = [{
																instancePath: instancePath + "/comparison",
																schemaPath: "#/properties/comparison/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid4 = _errs25 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data.limits !== void 0) {
														let data19 = data.limits;
														const _errs44 = errors;
														if (!(data19 === "base" || data19 === "head" || data19 === "first" || data19 === "unknown")) {
															validate10$1.errors = [{
																instancePath: instancePath + "/limits",
																schemaPath: "#/properties/limits/enum",
																keyword: "enum",
																params: { allowedValues: schema11$1.properties.limits.enum },
																message: "must be equal to one of the allowed values"
															}];
															return false;
														}
														var valid4 = _errs44 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data.release !== void 0) {
															const _errs45 = errors;
															if (typeof data.release !== "boolean") {
																validate10$1.errors = [{
																	instancePath: instancePath + "/release",
																	schemaPath: "#/properties/release/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid4 = _errs45 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data.budgetChanges !== void 0) {
																let data21 = data.budgetChanges;
																const _errs47 = errors;
																if (errors === _errs47) {
																	if (Array.isArray(data21)) {
																		if (data21.length > 1e5) {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/budgetChanges",
																				schemaPath: "#/properties/budgetChanges/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e5 },
																				message: "must NOT have more than 100000 items"
																			}];
																			return false;
																		} else {
																			const len1 = data21.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				const _errs49 = errors;
																				if (!validate16(data21[i1], {
																					instancePath: instancePath + "/budgetChanges/" + i1,
																					parentData: data21,
																					parentDataProperty: i1,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs49 === errors)) break;
																			}
																		}
																	} else {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/budgetChanges",
																			schemaPath: "#/properties/budgetChanges/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid4 = _errs47 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data.verdicts !== void 0) {
																	let data23 = data.verdicts;
																	const _errs50 = errors;
																	if (errors === _errs50) {
																		if (Array.isArray(data23)) {
																			if (data23.length > 1e6) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/verdicts",
																					schemaPath: "#/properties/verdicts/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e6 },
																					message: "must NOT have more than 1000000 items"
																				}];
																				return false;
																			} else {
																				const len2 = data23.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					const _errs52 = errors;
																					if (!validate21$1(data23[i2], {
																						instancePath: instancePath + "/verdicts/" + i2,
																						parentData: data23,
																						parentDataProperty: i2,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate21$1.errors : vErrors.concat(validate21$1.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs52 === errors)) break;
																				}
																			}
																		} else {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/verdicts",
																				schemaPath: "#/properties/verdicts/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid4 = _errs50 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data.schedules !== void 0) {
																		let data25 = data.schedules;
																		const _errs53 = errors;
																		if (errors === _errs53) {
																			if (Array.isArray(data25)) {
																				if (data25.length > 1e4) {
																					validate10$1.errors = [{
																						instancePath: instancePath + "/schedules",
																						schemaPath: "#/properties/schedules/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e4 },
																						message: "must NOT have more than 10000 items"
																					}];
																					return false;
																				} else {
																					const len3 = data25.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs55 = errors;
																						if (!validate27(data25[i3], {
																							instancePath: instancePath + "/schedules/" + i3,
																							parentData: data25,
																							parentDataProperty: i3,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs55 === errors)) break;
																					}
																				}
																			} else {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/schedules",
																					schemaPath: "#/properties/schedules/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid4 = _errs53 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data.unjudged !== void 0) {
																			let data27 = data.unjudged;
																			const _errs56 = errors;
																			if (errors === _errs56) {
																				if (Array.isArray(data27)) {
																					if (data27.length > 1e6) {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/unjudged",
																							schemaPath: "#/properties/unjudged/maxItems",
																							keyword: "maxItems",
																							params: { limit: 1e6 },
																							message: "must NOT have more than 1000000 items"
																						}];
																						return false;
																					} else {
																						const len4 = data27.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs58 = errors;
																							if (!validate29(data27[i4], {
																								instancePath: instancePath + "/unjudged/" + i4,
																								parentData: data27,
																								parentDataProperty: i4,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
																								errors = vErrors.length;
																							}
																							if (!(_errs58 === errors)) break;
																						}
																					}
																				} else {
																					validate10$1.errors = [{
																						instancePath: instancePath + "/unjudged",
																						schemaPath: "#/properties/unjudged/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid4 = _errs56 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data.faults !== void 0) {
																				let data29 = data.faults;
																				const _errs59 = errors;
																				if (errors === _errs59) {
																					if (Array.isArray(data29)) {
																						if (data29.length > 2e4) {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/faults",
																								schemaPath: "#/properties/faults/maxItems",
																								keyword: "maxItems",
																								params: { limit: 2e4 },
																								message: "must NOT have more than 20000 items"
																							}];
																							return false;
																						} else {
																							const len5 = data29.length;
																							for (let i5 = 0; i5 < len5; i5++) {
																								const _errs61 = errors;
																								if (!validate22$1(data29[i5], {
																									instancePath: instancePath + "/faults/" + i5,
																									parentData: data29,
																									parentDataProperty: i5,
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate22$1.errors : vErrors.concat(validate22$1.errors);
																									errors = vErrors.length;
																								}
																								if (!(_errs61 === errors)) break;
																							}
																						}
																					} else {
																						validate10$1.errors = [{
																							instancePath: instancePath + "/faults",
																							schemaPath: "#/properties/faults/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid4 = _errs59 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data.findings !== void 0) {
																					let data31 = data.findings;
																					const _errs62 = errors;
																					if (errors === _errs62) {
																						if (Array.isArray(data31)) {
																							if (data31.length > 1e3) {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/findings",
																									schemaPath: "#/properties/findings/maxItems",
																									keyword: "maxItems",
																									params: { limit: 1e3 },
																									message: "must NOT have more than 1000 items"
																								}];
																								return false;
																							} else {
																								const len6 = data31.length;
																								for (let i6 = 0; i6 < len6; i6++) {
																									let data32 = data31[i6];
																									const _errs64 = errors;
																									if (errors === errors) {
																										if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																											let missing2;
																											if (data32.code === void 0 && (missing2 = "code") || data32.params === void 0 && (missing2 = "params")) {
																												validate10$1.errors = [{
																													instancePath: instancePath + "/findings/" + i6,
																													schemaPath: "#/definitions/coded/required",
																													keyword: "required",
																													params: { missingProperty: missing2 },
																													message: "must have required property '" + missing2 + "'"
																												}];
																												return false;
																											} else {
																												const _errs67 = errors;
																												for (const key2 in data32) if (!(key2 === "code" || key2 === "params")) {
																													validate10$1.errors = [{
																														instancePath: instancePath + "/findings/" + i6,
																														schemaPath: "#/definitions/coded/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key2 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (_errs67 === errors) {
																													if (data32.code !== void 0) {
																														let data33 = data32.code;
																														const _errs68 = errors;
																														if (errors === _errs68) {
																															if (typeof data33 === "string") {
																																if (func3$1(data33) > 100) {
																																	validate10$1.errors = [{
																																		instancePath: instancePath + "/findings/" + i6 + "/code",
																																		schemaPath: "#/definitions/coded/properties/code/maxLength",
																																		keyword: "maxLength",
																																		params: { limit: 100 },
																																		message: "must NOT have more than 100 characters"
																																	}];
																																	return false;
																																} else if (func3$1(data33) < 1) {
																																	validate10$1.errors = [{
																																		instancePath: instancePath + "/findings/" + i6 + "/code",
																																		schemaPath: "#/definitions/coded/properties/code/minLength",
																																		keyword: "minLength",
																																		params: { limit: 1 },
																																		message: "must NOT have fewer than 1 characters"
																																	}];
																																	return false;
																																}
																															} else {
																																validate10$1.errors = [{
																																	instancePath: instancePath + "/findings/" + i6 + "/code",
																																	schemaPath: "#/definitions/coded/properties/code/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																														}
																														var valid17 = _errs68 === errors;
																													} else var valid17 = true;
																													if (valid17) {
																														if (data32.params !== void 0) {
																															let data34 = data32.params;
																															const _errs70 = errors;
																															if (errors === _errs70) {
																																if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
																																	if (Object.keys(data34).length > 50) {
																																		validate10$1.errors = [{
																																			instancePath: instancePath + "/findings/" + i6 + "/params",
																																			schemaPath: "#/definitions/coded/properties/params/maxProperties",
																																			keyword: "maxProperties",
																																			params: { limit: 50 },
																																			message: "must NOT have more than 50 properties"
																																		}];
																																		return false;
																																	} else for (const key3 in data34) {
																																		let data35 = data34[key3];
																																		const _errs73 = errors;
																																		if (typeof data35 !== "string" && !(typeof data35 == "number" && isFinite(data35))) {
																																			validate10$1.errors = [{
																																				instancePath: instancePath + "/findings/" + i6 + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																				schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																																				keyword: "type",
																																				params: { type: schema17.properties.params.additionalProperties.type },
																																				message: "must be string,number"
																																			}];
																																			return false;
																																		}
																																		if (!(_errs73 === errors)) break;
																																	}
																																} else {
																																	validate10$1.errors = [{
																																		instancePath: instancePath + "/findings/" + i6 + "/params",
																																		schemaPath: "#/definitions/coded/properties/params/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															var valid17 = _errs70 === errors;
																														} else var valid17 = true;
																													}
																												}
																											}
																										} else {
																											validate10$1.errors = [{
																												instancePath: instancePath + "/findings/" + i6,
																												schemaPath: "#/definitions/coded/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs64 === errors)) break;
																								}
																							}
																						} else {
																							validate10$1.errors = [{
																								instancePath: instancePath + "/findings",
																								schemaPath: "#/properties/findings/type",
																								keyword: "type",
																								params: { type: "array" },
																								message: "must be array"
																							}];
																							return false;
																						}
																					}
																					var valid4 = _errs62 === errors;
																				} else var valid4 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate10$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate10$1.errors = vErrors;
	return errors === 0;
}
__name(validate10$1, "validate10");
// src/documents/snapshot.generated.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
const isSnapshot = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "pierce-snapshot-1",
	"title": "Pierce snapshot, version 1: everything measured of one commit",
	"type": "object",
	"properties": {
		"version": { "const": 1 },
		"tool": {
			"type": "object",
			"properties": {
				"name": { "const": "pierce" },
				"version": {
					"type": "string",
					"maxLength": 50
				}
			},
			"required": ["name", "version"],
			"additionalProperties": false
		},
		"project": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"session": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"shard": { "anyOf": [{ "$ref": "#/definitions/shard" }, { "type": "null" }] },
		"cell": { "anyOf": [{
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		}, { "type": "null" }] },
		"commit": { "$ref": "#/definitions/commit" },
		"measured": { "$ref": "#/definitions/span" },
		"complete": { "type": "boolean" },
		"fingerprint": { "$ref": "#/definitions/fingerprint" },
		"checks": {
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/definitions/check" }
		},
		"failures": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/coded" }
		}
	},
	"required": [
		"version",
		"tool",
		"project",
		"session",
		"shard",
		"cell",
		"commit",
		"measured",
		"complete",
		"fingerprint",
		"checks",
		"failures"
	],
	"additionalProperties": false,
	"definitions": {
		"coded": {
			"description": "A coded failure or finding and what fills its words.",
			"type": "object",
			"properties": {
				"code": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"params": {
					"type": "object",
					"maxProperties": 50,
					"additionalProperties": { "type": ["string", "number"] }
				}
			},
			"required": ["code", "params"],
			"additionalProperties": false
		},
		"metric": {
			"description": "A named quantity in base units: ms, B, /s, count, points, number, or one of the benchmark's own.",
			"type": "object",
			"properties": {
				"id": {
					"type": "string",
					"maxLength": 500,
					"minLength": 1
				},
				"unit": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"better": { "enum": ["lower", "higher"] },
				"nature": { "enum": ["exact", "sampled"] }
			},
			"required": [
				"id",
				"unit",
				"better",
				"nature"
			],
			"additionalProperties": false
		},
		"commit": {
			"type": "object",
			"properties": {
				"sha": { "anyOf": [{
					"type": "string",
					"maxLength": 64,
					"pattern": "^[0-9a-f]{7,64}$"
				}, { "type": "null" }] },
				"ref": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"dirty": { "type": "boolean" }
			},
			"required": [
				"sha",
				"ref",
				"dirty"
			],
			"additionalProperties": false
		},
		"fingerprint": {
			"description": "Machine and tool versions, by name.",
			"type": "object",
			"maxProperties": 100,
			"additionalProperties": {
				"type": "string",
				"maxLength": 500
			}
		},
		"span": {
			"description": "ISO 8601, UTC.",
			"type": "object",
			"properties": {
				"from": {
					"type": "string",
					"maxLength": 40
				},
				"until": {
					"type": "string",
					"maxLength": 40
				}
			},
			"required": ["from", "until"],
			"additionalProperties": false
		},
		"fact": {
			"description": "Something that was seen and is not a number.",
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"text": {
					"type": "string",
					"maxLength": 4096
				},
				"explains": {
					"type": "array",
					"maxItems": 2e3,
					"items": {
						"type": "string",
						"maxLength": 500
					}
				}
			},
			"required": [
				"name",
				"text",
				"explains"
			],
			"additionalProperties": false
		},
		"check": {
			"type": "object",
			"properties": {
				"check": {
					"type": "string",
					"maxLength": 500,
					"minLength": 1
				},
				"cell": { "anyOf": [{
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				}, { "type": "null" }] },
				"kind": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"config": {
					"type": "string",
					"maxLength": 100
				},
				"machine": { "$ref": "#/definitions/fingerprint" },
				"metrics": {
					"type": "array",
					"maxItems": 1e5,
					"items": { "$ref": "#/definitions/metric" }
				},
				"rounds": {
					"type": "array",
					"maxItems": 1e4,
					"items": { "$ref": "#/definitions/round" }
				},
				"control": {
					"description": "Rounds of a second instance of base, beside base's rounds of the same number.",
					"type": "array",
					"maxItems": 1e4,
					"items": { "$ref": "#/definitions/round" }
				},
				"schedule": { "$ref": "#/definitions/schedule" },
				"evidence": { "anyOf": [{ "$ref": "#/definitions/evidence" }, { "type": "null" }] },
				"failure": { "anyOf": [{ "$ref": "#/definitions/coded" }, { "type": "null" }] },
				"warnings": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/definitions/coded" }
				},
				"ended": { "enum": [
					"settled",
					"round-limit",
					"time-limit",
					"failed",
					"cancelled"
				] },
				"midway": {
					"description": "The block at whose end the first trial of a failure was over.",
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"check",
				"cell",
				"kind",
				"config",
				"machine",
				"metrics",
				"rounds",
				"control",
				"schedule",
				"evidence",
				"failure",
				"warnings",
				"ended"
			],
			"additionalProperties": false
		},
		"round": {
			"type": "object",
			"properties": {
				"block": {
					"type": "integer",
					"minimum": 0
				},
				"round": {
					"type": "integer",
					"minimum": 0
				},
				"first": { "type": "boolean" },
				"values": {
					"type": "object",
					"maxProperties": 1e5,
					"additionalProperties": { "type": "number" }
				}
			},
			"required": [
				"block",
				"round",
				"first",
				"values"
			],
			"additionalProperties": false
		},
		"evidence": {
			"type": "object",
			"properties": {
				"parts": {
					"type": "array",
					"maxItems": 1e5,
					"items": { "$ref": "#/definitions/part" }
				},
				"facts": {
					"type": "array",
					"maxItems": 1e4,
					"items": { "$ref": "#/definitions/fact" }
				}
			},
			"required": ["parts", "facts"],
			"additionalProperties": false
		},
		"place": {
			"type": "object",
			"properties": {
				"file": {
					"type": "string",
					"maxLength": 4096
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [
				"file",
				"line",
				"column"
			],
			"additionalProperties": false
		},
		"part": {
			"type": "object",
			"properties": {
				"group": {
					"type": "string",
					"maxLength": 100
				},
				"name": {
					"type": "string",
					"maxLength": 2e3
				},
				"value": { "type": "number" },
				"unit": {
					"type": "string",
					"maxLength": 100
				},
				"explains": {
					"type": "array",
					"maxItems": 2e3,
					"items": {
						"type": "string",
						"maxLength": 500
					}
				},
				"place": { "$ref": "#/definitions/place" },
				"callers": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"maxLength": 2e3
					}
				},
				"digest": {
					"type": "string",
					"maxLength": 200
				}
			},
			"required": [
				"group",
				"name",
				"value",
				"unit",
				"explains"
			],
			"additionalProperties": false
		},
		"schedule": {
			"description": "How the rounds of a check were taken, and why so.",
			"type": "object",
			"properties": {
				"sides": { "enum": [
					"alone",
					"in-turn",
					"together"
				] },
				"why": { "$ref": "#/definitions/coded" },
				"spent": {
					"description": "Milliseconds.",
					"type": "number",
					"minimum": 0
				}
			},
			"required": [
				"sides",
				"why",
				"spent"
			],
			"additionalProperties": false
		},
		"shard": {
			"description": "A share of a plan's checks, index from 1 to of.",
			"type": "object",
			"properties": {
				"index": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"of": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				}
			},
			"required": ["index", "of"],
			"additionalProperties": false
		}
	}
};
const schema22 = {
	"description": "A coded failure or finding and what fills its words.",
	"type": "object",
	"properties": {
		"code": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"params": {
			"type": "object",
			"maxProperties": 50,
			"additionalProperties": { "type": ["string", "number"] }
		}
	},
	"required": ["code", "params"],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require_ucs2length().default;
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{7,64}$", "u");
const schema16 = {
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500,
			"minLength": 1
		},
		"cell": { "anyOf": [{
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		}, { "type": "null" }] },
		"kind": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"config": {
			"type": "string",
			"maxLength": 100
		},
		"machine": { "$ref": "#/definitions/fingerprint" },
		"metrics": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/definitions/metric" }
		},
		"rounds": {
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/definitions/round" }
		},
		"control": {
			"description": "Rounds of a second instance of base, beside base's rounds of the same number.",
			"type": "array",
			"maxItems": 1e4,
			"items": { "$ref": "#/definitions/round" }
		},
		"schedule": { "$ref": "#/definitions/schedule" },
		"evidence": { "anyOf": [{ "$ref": "#/definitions/evidence" }, { "type": "null" }] },
		"failure": { "anyOf": [{ "$ref": "#/definitions/coded" }, { "type": "null" }] },
		"warnings": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/coded" }
		},
		"ended": { "enum": [
			"settled",
			"round-limit",
			"time-limit",
			"failed",
			"cancelled"
		] },
		"midway": {
			"description": "The block at whose end the first trial of a failure was over.",
			"type": "integer",
			"minimum": 0
		}
	},
	"required": [
		"check",
		"cell",
		"kind",
		"config",
		"machine",
		"metrics",
		"rounds",
		"control",
		"schedule",
		"evidence",
		"failure",
		"warnings",
		"ended"
	],
	"additionalProperties": false
};
const schema18 = {
	"description": "A named quantity in base units: ms, B, /s, count, points, number, or one of the benchmark's own.",
	"type": "object",
	"properties": {
		"id": {
			"type": "string",
			"maxLength": 500,
			"minLength": 1
		},
		"unit": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"better": { "enum": ["lower", "higher"] },
		"nature": { "enum": ["exact", "sampled"] }
	},
	"required": [
		"id",
		"unit",
		"better",
		"nature"
	],
	"additionalProperties": false
};
const schema21 = {
	"description": "How the rounds of a check were taken, and why so.",
	"type": "object",
	"properties": {
		"sides": { "enum": [
			"alone",
			"in-turn",
			"together"
		] },
		"why": { "$ref": "#/definitions/coded" },
		"spent": {
			"description": "Milliseconds.",
			"type": "number",
			"minimum": 0
		}
	},
	"required": [
		"sides",
		"why",
		"spent"
	],
	"additionalProperties": false
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sides === void 0 && (missing0 = "sides") || data.why === void 0 && (missing0 = "why") || data.spent === void 0 && (missing0 = "spent")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "sides" || key0 === "why" || key0 === "spent")) {
				validate12.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.sides !== void 0) {
				let data0 = data.sides;
				if (!(data0 === "alone" || data0 === "in-turn" || data0 === "together")) {
					validate12.errors = [{
						instancePath: instancePath + "/sides",
						schemaPath: "#/properties/sides/enum",
						keyword: "enum",
						params: { allowedValues: schema21.properties.sides.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.why !== void 0) {
					let data1 = data.why;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.code === void 0 && (missing1 = "code") || data1.params === void 0 && (missing1 = "params")) {
							validate12.errors = [{
								instancePath: instancePath + "/why",
								schemaPath: "#/definitions/coded/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							for (const key1 in data1) if (!(key1 === "code" || key1 === "params")) {
								validate12.errors = [{
									instancePath: instancePath + "/why",
									schemaPath: "#/definitions/coded/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								}];
								return false;
							}
							if (data1.code !== void 0) {
								let data2 = data1.code;
								if (typeof data2 === "string") {
									if (func3(data2) > 100) {
										validate12.errors = [{
											instancePath: instancePath + "/why/code",
											schemaPath: "#/definitions/coded/properties/code/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func3(data2) < 1) {
										validate12.errors = [{
											instancePath: instancePath + "/why/code",
											schemaPath: "#/definitions/coded/properties/code/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate12.errors = [{
										instancePath: instancePath + "/why/code",
										schemaPath: "#/definitions/coded/properties/code/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data1.params !== void 0) {
									let data3 = data1.params;
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										if (Object.keys(data3).length > 50) {
											validate12.errors = [{
												instancePath: instancePath + "/why/params",
												schemaPath: "#/definitions/coded/properties/params/maxProperties",
												keyword: "maxProperties",
												params: { limit: 50 },
												message: "must NOT have more than 50 properties"
											}];
											return false;
										} else for (const key2 in data3) {
											let data4 = data3[key2];
											if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4))) {
												validate12.errors = [{
													instancePath: instancePath + "/why/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
													keyword: "type",
													params: { type: schema22.properties.params.additionalProperties.type },
													message: "must be string,number"
												}];
												return false;
											}
										}
									} else {
										validate12.errors = [{
											instancePath: instancePath + "/why/params",
											schemaPath: "#/definitions/coded/properties/params/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
							}
						}
					} else {
						validate12.errors = [{
							instancePath: instancePath + "/why",
							schemaPath: "#/definitions/coded/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.spent !== void 0) {
						let data5 = data.spent;
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 < 0 || isNaN(data5)) {
								validate12.errors = [{
									instancePath: instancePath + "/spent",
									schemaPath: "#/properties/spent/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								}];
								return false;
							}
						} else {
							validate12.errors = [{
								instancePath: instancePath + "/spent",
								schemaPath: "#/properties/spent/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.group === void 0 && (missing0 = "group") || data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit") || data.explains === void 0 && (missing0 = "explains")) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "group" || key0 === "name" || key0 === "value" || key0 === "unit" || key0 === "explains" || key0 === "place" || key0 === "callers" || key0 === "digest")) {
				validate15.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.group !== void 0) {
				let data0 = data.group;
				if (typeof data0 === "string") {
					if (func3(data0) > 100) {
						validate15.errors = [{
							instancePath: instancePath + "/group",
							schemaPath: "#/properties/group/maxLength",
							keyword: "maxLength",
							params: { limit: 100 },
							message: "must NOT have more than 100 characters"
						}];
						return false;
					}
				} else {
					validate15.errors = [{
						instancePath: instancePath + "/group",
						schemaPath: "#/properties/group/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name;
					if (typeof data1 === "string") {
						if (func3(data1) > 2e3) {
							validate15.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 characters"
							}];
							return false;
						}
					} else {
						validate15.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.value !== void 0) {
						let data2 = data.value;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate15.errors = [{
								instancePath: instancePath + "/value",
								schemaPath: "#/properties/value/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.unit !== void 0) {
							let data3 = data.unit;
							if (typeof data3 === "string") {
								if (func3(data3) > 100) {
									validate15.errors = [{
										instancePath: instancePath + "/unit",
										schemaPath: "#/properties/unit/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									}];
									return false;
								}
							} else {
								validate15.errors = [{
									instancePath: instancePath + "/unit",
									schemaPath: "#/properties/unit/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.explains !== void 0) {
								let data4 = data.explains;
								if (Array.isArray(data4)) {
									if (data4.length > 2e3) {
										validate15.errors = [{
											instancePath: instancePath + "/explains",
											schemaPath: "#/properties/explains/maxItems",
											keyword: "maxItems",
											params: { limit: 2e3 },
											message: "must NOT have more than 2000 items"
										}];
										return false;
									} else {
										const len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data5 = data4[i0];
											if (typeof data5 === "string") {
												if (func3(data5) > 500) {
													validate15.errors = [{
														instancePath: instancePath + "/explains/" + i0,
														schemaPath: "#/properties/explains/items/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														message: "must NOT have more than 500 characters"
													}];
													return false;
												}
											} else {
												validate15.errors = [{
													instancePath: instancePath + "/explains/" + i0,
													schemaPath: "#/properties/explains/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
									}
								} else {
									validate15.errors = [{
										instancePath: instancePath + "/explains",
										schemaPath: "#/properties/explains/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.place !== void 0) {
									let data6 = data.place;
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
										let missing1;
										if (data6.file === void 0 && (missing1 = "file") || data6.line === void 0 && (missing1 = "line") || data6.column === void 0 && (missing1 = "column")) {
											validate15.errors = [{
												instancePath: instancePath + "/place",
												schemaPath: "#/definitions/place/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											for (const key1 in data6) if (!(key1 === "file" || key1 === "line" || key1 === "column")) {
												validate15.errors = [{
													instancePath: instancePath + "/place",
													schemaPath: "#/definitions/place/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data6.file !== void 0) {
												let data7 = data6.file;
												if (typeof data7 === "string") {
													if (func3(data7) > 4096) {
														validate15.errors = [{
															instancePath: instancePath + "/place/file",
															schemaPath: "#/definitions/place/properties/file/maxLength",
															keyword: "maxLength",
															params: { limit: 4096 },
															message: "must NOT have more than 4096 characters"
														}];
														return false;
													}
												} else {
													validate15.errors = [{
														instancePath: instancePath + "/place/file",
														schemaPath: "#/definitions/place/properties/file/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data6.line !== void 0) {
													let data8 = data6.line;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
														validate15.errors = [{
															instancePath: instancePath + "/place/line",
															schemaPath: "#/definitions/place/properties/line/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 < 1 || isNaN(data8)) {
															validate15.errors = [{
																instancePath: instancePath + "/place/line",
																schemaPath: "#/definitions/place/properties/line/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															}];
															return false;
														}
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data6.column !== void 0) {
														let data9 = data6.column;
														if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
															validate15.errors = [{
																instancePath: instancePath + "/place/column",
																schemaPath: "#/definitions/place/properties/column/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data9 == "number" && isFinite(data9)) {
															if (data9 < 1 || isNaN(data9)) {
																validate15.errors = [{
																	instancePath: instancePath + "/place/column",
																	schemaPath: "#/definitions/place/properties/column/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid3 = true;
													} else var valid3 = true;
												}
											}
										}
									} else {
										validate15.errors = [{
											instancePath: instancePath + "/place",
											schemaPath: "#/definitions/place/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.callers !== void 0) {
										let data10 = data.callers;
										if (Array.isArray(data10)) {
											if (data10.length > 20) {
												validate15.errors = [{
													instancePath: instancePath + "/callers",
													schemaPath: "#/properties/callers/maxItems",
													keyword: "maxItems",
													params: { limit: 20 },
													message: "must NOT have more than 20 items"
												}];
												return false;
											} else {
												const len1 = data10.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data11 = data10[i1];
													if (typeof data11 === "string") {
														if (func3(data11) > 2e3) {
															validate15.errors = [{
																instancePath: instancePath + "/callers/" + i1,
																schemaPath: "#/properties/callers/items/maxLength",
																keyword: "maxLength",
																params: { limit: 2e3 },
																message: "must NOT have more than 2000 characters"
															}];
															return false;
														}
													} else {
														validate15.errors = [{
															instancePath: instancePath + "/callers/" + i1,
															schemaPath: "#/properties/callers/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
										} else {
											validate15.errors = [{
												instancePath: instancePath + "/callers",
												schemaPath: "#/properties/callers/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.digest !== void 0) {
											let data12 = data.digest;
											if (typeof data12 === "string") {
												if (func3(data12) > 200) {
													validate15.errors = [{
														instancePath: instancePath + "/digest",
														schemaPath: "#/properties/digest/maxLength",
														keyword: "maxLength",
														params: { limit: 200 },
														message: "must NOT have more than 200 characters"
													}];
													return false;
												}
											} else {
												validate15.errors = [{
													instancePath: instancePath + "/digest",
													schemaPath: "#/properties/digest/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate15.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate15.errors = vErrors;
	return true;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.parts === void 0 && (missing0 = "parts") || data.facts === void 0 && (missing0 = "facts")) {
				validate14.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "parts" || key0 === "facts")) {
					validate14.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.parts !== void 0) {
						let data0 = data.parts;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 1e5) {
									validate14.errors = [{
										instancePath: instancePath + "/parts",
										schemaPath: "#/properties/parts/maxItems",
										keyword: "maxItems",
										params: { limit: 1e5 },
										message: "must NOT have more than 100000 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate15(data0[i0], {
											instancePath: instancePath + "/parts/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate14.errors = [{
									instancePath: instancePath + "/parts",
									schemaPath: "#/properties/parts/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.facts !== void 0) {
							let data2 = data.facts;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									if (data2.length > 1e4) {
										validate14.errors = [{
											instancePath: instancePath + "/facts",
											schemaPath: "#/properties/facts/maxItems",
											keyword: "maxItems",
											params: { limit: 1e4 },
											message: "must NOT have more than 10000 items"
										}];
										return false;
									} else {
										const len1 = data2.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data3 = data2[i1];
											const _errs7 = errors;
											if (errors === errors) {
												if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
													let missing1;
													if (data3.name === void 0 && (missing1 = "name") || data3.text === void 0 && (missing1 = "text") || data3.explains === void 0 && (missing1 = "explains")) {
														validate14.errors = [{
															instancePath: instancePath + "/facts/" + i1,
															schemaPath: "#/definitions/fact/required",
															keyword: "required",
															params: { missingProperty: missing1 },
															message: "must have required property '" + missing1 + "'"
														}];
														return false;
													} else {
														const _errs10 = errors;
														for (const key1 in data3) if (!(key1 === "name" || key1 === "text" || key1 === "explains")) {
															validate14.errors = [{
																instancePath: instancePath + "/facts/" + i1,
																schemaPath: "#/definitions/fact/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key1 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs10 === errors) {
															if (data3.name !== void 0) {
																let data4 = data3.name;
																const _errs11 = errors;
																if (errors === _errs11) {
																	if (typeof data4 === "string") {
																		if (func3(data4) > 500) {
																			validate14.errors = [{
																				instancePath: instancePath + "/facts/" + i1 + "/name",
																				schemaPath: "#/definitions/fact/properties/name/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate14.errors = [{
																			instancePath: instancePath + "/facts/" + i1 + "/name",
																			schemaPath: "#/definitions/fact/properties/name/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																var valid4 = _errs11 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data3.text !== void 0) {
																	let data5 = data3.text;
																	const _errs13 = errors;
																	if (errors === _errs13) {
																		if (typeof data5 === "string") {
																			if (func3(data5) > 4096) {
																				validate14.errors = [{
																					instancePath: instancePath + "/facts/" + i1 + "/text",
																					schemaPath: "#/definitions/fact/properties/text/maxLength",
																					keyword: "maxLength",
																					params: { limit: 4096 },
																					message: "must NOT have more than 4096 characters"
																				}];
																				return false;
																			}
																		} else {
																			validate14.errors = [{
																				instancePath: instancePath + "/facts/" + i1 + "/text",
																				schemaPath: "#/definitions/fact/properties/text/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																	}
																	var valid4 = _errs13 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data3.explains !== void 0) {
																		let data6 = data3.explains;
																		const _errs15 = errors;
																		if (errors === _errs15) {
																			if (Array.isArray(data6)) {
																				if (data6.length > 2e3) {
																					validate14.errors = [{
																						instancePath: instancePath + "/facts/" + i1 + "/explains",
																						schemaPath: "#/definitions/fact/properties/explains/maxItems",
																						keyword: "maxItems",
																						params: { limit: 2e3 },
																						message: "must NOT have more than 2000 items"
																					}];
																					return false;
																				} else {
																					const len2 = data6.length;
																					for (let i2 = 0; i2 < len2; i2++) {
																						let data7 = data6[i2];
																						const _errs17 = errors;
																						if (errors === _errs17) {
																							if (typeof data7 === "string") {
																								if (func3(data7) > 500) {
																									validate14.errors = [{
																										instancePath: instancePath + "/facts/" + i1 + "/explains/" + i2,
																										schemaPath: "#/definitions/fact/properties/explains/items/maxLength",
																										keyword: "maxLength",
																										params: { limit: 500 },
																										message: "must NOT have more than 500 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate14.errors = [{
																									instancePath: instancePath + "/facts/" + i1 + "/explains/" + i2,
																									schemaPath: "#/definitions/fact/properties/explains/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs17 === errors)) break;
																					}
																				}
																			} else {
																				validate14.errors = [{
																					instancePath: instancePath + "/facts/" + i1 + "/explains",
																					schemaPath: "#/definitions/fact/properties/explains/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid4 = _errs15 === errors;
																	} else var valid4 = true;
																}
															}
														}
													}
												} else {
													validate14.errors = [{
														instancePath: instancePath + "/facts/" + i1,
														schemaPath: "#/definitions/fact/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											if (!(_errs7 === errors)) break;
										}
									}
								} else {
									validate14.errors = [{
										instancePath: instancePath + "/facts",
										schemaPath: "#/properties/facts/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.cell === void 0 && (missing0 = "cell") || data.kind === void 0 && (missing0 = "kind") || data.config === void 0 && (missing0 = "config") || data.machine === void 0 && (missing0 = "machine") || data.metrics === void 0 && (missing0 = "metrics") || data.rounds === void 0 && (missing0 = "rounds") || data.control === void 0 && (missing0 = "control") || data.schedule === void 0 && (missing0 = "schedule") || data.evidence === void 0 && (missing0 = "evidence") || data.failure === void 0 && (missing0 = "failure") || data.warnings === void 0 && (missing0 = "warnings") || data.ended === void 0 && (missing0 = "ended")) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
					validate11.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.check !== void 0) {
						let data0 = data.check;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3(data0) > 500) {
									validate11.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								} else if (func3(data0) < 1) {
									validate11.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate11.errors = [{
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.cell !== void 0) {
							let data1 = data.cell;
							const _errs4 = errors;
							const _errs5 = errors;
							let valid1 = false;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (typeof data1 === "string") {
									if (func3(data1) > 100) {
										const err0 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									} else if (func3(data1) < 1) {
										const err1 = {
											instancePath: instancePath + "/cell",
											schemaPath: "#/properties/cell/anyOf/0/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								} else {
									const err2 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err2];
									else vErrors.push(err2);
									errors++;
								}
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const _errs8 = errors;
								if (data1 !== null) {
									const err3 = {
										instancePath: instancePath + "/cell",
										schemaPath: "#/properties/cell/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
							}
							if (!valid1) {
								const err4 = {
									instancePath: instancePath + "/cell",
									schemaPath: "#/properties/cell/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
								validate11.errors = vErrors;
								return false;
							} else {
								errors = _errs5;
								if (vErrors !== null) {
									if (_errs5) vErrors.length = _errs5;
									else vErrors = null;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0) {
								let data2 = data.kind;
								const _errs10 = errors;
								if (errors === _errs10) {
									if (typeof data2 === "string") {
										if (func3(data2) > 100) {
											validate11.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/properties/kind/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											}];
											return false;
										} else if (func3(data2) < 1) {
											validate11.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/properties/kind/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate11.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/properties/kind/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs10 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.config !== void 0) {
									let data3 = data.config;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (typeof data3 === "string") {
											if (func3(data3) > 100) {
												validate11.errors = [{
													instancePath: instancePath + "/config",
													schemaPath: "#/properties/config/maxLength",
													keyword: "maxLength",
													params: { limit: 100 },
													message: "must NOT have more than 100 characters"
												}];
												return false;
											}
										} else {
											validate11.errors = [{
												instancePath: instancePath + "/config",
												schemaPath: "#/properties/config/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.machine !== void 0) {
										let data4 = data.machine;
										const _errs14 = errors;
										if (errors === errors) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												if (Object.keys(data4).length > 100) {
													validate11.errors = [{
														instancePath: instancePath + "/machine",
														schemaPath: "#/definitions/fingerprint/maxProperties",
														keyword: "maxProperties",
														params: { limit: 100 },
														message: "must NOT have more than 100 properties"
													}];
													return false;
												} else for (const key1 in data4) {
													let data5 = data4[key1];
													const _errs18 = errors;
													if (errors === _errs18) {
														if (typeof data5 === "string") {
															if (func3(data5) > 500) {
																validate11.errors = [{
																	instancePath: instancePath + "/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/definitions/fingerprint/additionalProperties/maxLength",
																	keyword: "maxLength",
																	params: { limit: 500 },
																	message: "must NOT have more than 500 characters"
																}];
																return false;
															}
														} else {
															validate11.errors = [{
																instancePath: instancePath + "/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/definitions/fingerprint/additionalProperties/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													if (!(_errs18 === errors)) break;
												}
											} else {
												validate11.errors = [{
													instancePath: instancePath + "/machine",
													schemaPath: "#/definitions/fingerprint/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metrics !== void 0) {
											let data6 = data.metrics;
											const _errs20 = errors;
											if (errors === _errs20) {
												if (Array.isArray(data6)) {
													if (data6.length > 1e5) {
														validate11.errors = [{
															instancePath: instancePath + "/metrics",
															schemaPath: "#/properties/metrics/maxItems",
															keyword: "maxItems",
															params: { limit: 1e5 },
															message: "must NOT have more than 100000 items"
														}];
														return false;
													} else {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data7 = data6[i0];
															const _errs22 = errors;
															if (errors === errors) {
																if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
																	let missing1;
																	if (data7.id === void 0 && (missing1 = "id") || data7.unit === void 0 && (missing1 = "unit") || data7.better === void 0 && (missing1 = "better") || data7.nature === void 0 && (missing1 = "nature")) {
																		validate11.errors = [{
																			instancePath: instancePath + "/metrics/" + i0,
																			schemaPath: "#/definitions/metric/required",
																			keyword: "required",
																			params: { missingProperty: missing1 },
																			message: "must have required property '" + missing1 + "'"
																		}];
																		return false;
																	} else {
																		const _errs25 = errors;
																		for (const key2 in data7) if (!(key2 === "id" || key2 === "unit" || key2 === "better" || key2 === "nature")) {
																			validate11.errors = [{
																				instancePath: instancePath + "/metrics/" + i0,
																				schemaPath: "#/definitions/metric/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key2 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs25 === errors) {
																			if (data7.id !== void 0) {
																				let data8 = data7.id;
																				const _errs26 = errors;
																				if (errors === _errs26) {
																					if (typeof data8 === "string") {
																						if (func3(data8) > 500) {
																							validate11.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/id",
																								schemaPath: "#/definitions/metric/properties/id/maxLength",
																								keyword: "maxLength",
																								params: { limit: 500 },
																								message: "must NOT have more than 500 characters"
																							}];
																							return false;
																						} else if (func3(data8) < 1) {
																							validate11.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/id",
																								schemaPath: "#/definitions/metric/properties/id/minLength",
																								keyword: "minLength",
																								params: { limit: 1 },
																								message: "must NOT have fewer than 1 characters"
																							}];
																							return false;
																						}
																					} else {
																						validate11.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/id",
																							schemaPath: "#/definitions/metric/properties/id/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				var valid6 = _errs26 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data7.unit !== void 0) {
																					let data9 = data7.unit;
																					const _errs28 = errors;
																					if (errors === _errs28) {
																						if (typeof data9 === "string") {
																							if (func3(data9) > 100) {
																								validate11.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/unit",
																									schemaPath: "#/definitions/metric/properties/unit/maxLength",
																									keyword: "maxLength",
																									params: { limit: 100 },
																									message: "must NOT have more than 100 characters"
																								}];
																								return false;
																							} else if (func3(data9) < 1) {
																								validate11.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/unit",
																									schemaPath: "#/definitions/metric/properties/unit/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters"
																								}];
																								return false;
																							}
																						} else {
																							validate11.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/unit",
																								schemaPath: "#/definitions/metric/properties/unit/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					var valid6 = _errs28 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data7.better !== void 0) {
																						let data10 = data7.better;
																						const _errs30 = errors;
																						if (!(data10 === "lower" || data10 === "higher")) {
																							validate11.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/better",
																								schemaPath: "#/definitions/metric/properties/better/enum",
																								keyword: "enum",
																								params: { allowedValues: schema18.properties.better.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid6 = _errs30 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data7.nature !== void 0) {
																							let data11 = data7.nature;
																							const _errs31 = errors;
																							if (!(data11 === "exact" || data11 === "sampled")) {
																								validate11.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/nature",
																									schemaPath: "#/definitions/metric/properties/nature/enum",
																									keyword: "enum",
																									params: { allowedValues: schema18.properties.nature.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid6 = _errs31 === errors;
																						} else var valid6 = true;
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate11.errors = [{
																		instancePath: instancePath + "/metrics/" + i0,
																		schemaPath: "#/definitions/metric/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															if (!(_errs22 === errors)) break;
														}
													}
												} else {
													validate11.errors = [{
														instancePath: instancePath + "/metrics",
														schemaPath: "#/properties/metrics/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs20 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.rounds !== void 0) {
												let data12 = data.rounds;
												const _errs32 = errors;
												if (errors === _errs32) {
													if (Array.isArray(data12)) {
														if (data12.length > 1e4) {
															validate11.errors = [{
																instancePath: instancePath + "/rounds",
																schemaPath: "#/properties/rounds/maxItems",
																keyword: "maxItems",
																params: { limit: 1e4 },
																message: "must NOT have more than 10000 items"
															}];
															return false;
														} else {
															const len1 = data12.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data13 = data12[i1];
																const _errs34 = errors;
																if (errors === errors) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																		let missing2;
																		if (data13.block === void 0 && (missing2 = "block") || data13.round === void 0 && (missing2 = "round") || data13.first === void 0 && (missing2 = "first") || data13.values === void 0 && (missing2 = "values")) {
																			validate11.errors = [{
																				instancePath: instancePath + "/rounds/" + i1,
																				schemaPath: "#/definitions/round/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs37 = errors;
																			for (const key3 in data13) if (!(key3 === "block" || key3 === "round" || key3 === "first" || key3 === "values")) {
																				validate11.errors = [{
																					instancePath: instancePath + "/rounds/" + i1,
																					schemaPath: "#/definitions/round/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs37 === errors) {
																				if (data13.block !== void 0) {
																					let data14 = data13.block;
																					const _errs38 = errors;
																					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																						validate11.errors = [{
																							instancePath: instancePath + "/rounds/" + i1 + "/block",
																							schemaPath: "#/definitions/round/properties/block/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs38) {
																						if (typeof data14 == "number" && isFinite(data14)) {
																							if (data14 < 0 || isNaN(data14)) {
																								validate11.errors = [{
																									instancePath: instancePath + "/rounds/" + i1 + "/block",
																									schemaPath: "#/definitions/round/properties/block/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						}
																					}
																					var valid9 = _errs38 === errors;
																				} else var valid9 = true;
																				if (valid9) {
																					if (data13.round !== void 0) {
																						let data15 = data13.round;
																						const _errs40 = errors;
																						if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																							validate11.errors = [{
																								instancePath: instancePath + "/rounds/" + i1 + "/round",
																								schemaPath: "#/definitions/round/properties/round/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs40) {
																							if (typeof data15 == "number" && isFinite(data15)) {
																								if (data15 < 0 || isNaN(data15)) {
																									validate11.errors = [{
																										instancePath: instancePath + "/rounds/" + i1 + "/round",
																										schemaPath: "#/definitions/round/properties/round/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid9 = _errs40 === errors;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data13.first !== void 0) {
																							const _errs42 = errors;
																							if (typeof data13.first !== "boolean") {
																								validate11.errors = [{
																									instancePath: instancePath + "/rounds/" + i1 + "/first",
																									schemaPath: "#/definitions/round/properties/first/type",
																									keyword: "type",
																									params: { type: "boolean" },
																									message: "must be boolean"
																								}];
																								return false;
																							}
																							var valid9 = _errs42 === errors;
																						} else var valid9 = true;
																						if (valid9) {
																							if (data13.values !== void 0) {
																								let data17 = data13.values;
																								const _errs44 = errors;
																								if (errors === _errs44) {
																									if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																										if (Object.keys(data17).length > 1e5) {
																											validate11.errors = [{
																												instancePath: instancePath + "/rounds/" + i1 + "/values",
																												schemaPath: "#/definitions/round/properties/values/maxProperties",
																												keyword: "maxProperties",
																												params: { limit: 1e5 },
																												message: "must NOT have more than 100000 properties"
																											}];
																											return false;
																										} else for (const key4 in data17) {
																											let data18 = data17[key4];
																											const _errs47 = errors;
																											if (!(typeof data18 == "number" && isFinite(data18))) {
																												validate11.errors = [{
																													instancePath: instancePath + "/rounds/" + i1 + "/values/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																													schemaPath: "#/definitions/round/properties/values/additionalProperties/type",
																													keyword: "type",
																													params: { type: "number" },
																													message: "must be number"
																												}];
																												return false;
																											}
																											if (!(_errs47 === errors)) break;
																										}
																									} else {
																										validate11.errors = [{
																											instancePath: instancePath + "/rounds/" + i1 + "/values",
																											schemaPath: "#/definitions/round/properties/values/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								var valid9 = _errs44 === errors;
																							} else var valid9 = true;
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate11.errors = [{
																			instancePath: instancePath + "/rounds/" + i1,
																			schemaPath: "#/definitions/round/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs34 === errors)) break;
															}
														}
													} else {
														validate11.errors = [{
															instancePath: instancePath + "/rounds",
															schemaPath: "#/properties/rounds/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs32 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.control !== void 0) {
													let data19 = data.control;
													const _errs49 = errors;
													if (errors === _errs49) {
														if (Array.isArray(data19)) {
															if (data19.length > 1e4) {
																validate11.errors = [{
																	instancePath: instancePath + "/control",
																	schemaPath: "#/properties/control/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e4 },
																	message: "must NOT have more than 10000 items"
																}];
																return false;
															} else {
																const len2 = data19.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data20 = data19[i2];
																	const _errs51 = errors;
																	if (errors === errors) {
																		if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																			let missing3;
																			if (data20.block === void 0 && (missing3 = "block") || data20.round === void 0 && (missing3 = "round") || data20.first === void 0 && (missing3 = "first") || data20.values === void 0 && (missing3 = "values")) {
																				validate11.errors = [{
																					instancePath: instancePath + "/control/" + i2,
																					schemaPath: "#/definitions/round/required",
																					keyword: "required",
																					params: { missingProperty: missing3 },
																					message: "must have required property '" + missing3 + "'"
																				}];
																				return false;
																			} else {
																				const _errs54 = errors;
																				for (const key5 in data20) if (!(key5 === "block" || key5 === "round" || key5 === "first" || key5 === "values")) {
																					validate11.errors = [{
																						instancePath: instancePath + "/control/" + i2,
																						schemaPath: "#/definitions/round/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key5 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs54 === errors) {
																					if (data20.block !== void 0) {
																						let data21 = data20.block;
																						const _errs55 = errors;
																						if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																							validate11.errors = [{
																								instancePath: instancePath + "/control/" + i2 + "/block",
																								schemaPath: "#/definitions/round/properties/block/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs55) {
																							if (typeof data21 == "number" && isFinite(data21)) {
																								if (data21 < 0 || isNaN(data21)) {
																									validate11.errors = [{
																										instancePath: instancePath + "/control/" + i2 + "/block",
																										schemaPath: "#/definitions/round/properties/block/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									}];
																									return false;
																								}
																							}
																						}
																						var valid13 = _errs55 === errors;
																					} else var valid13 = true;
																					if (valid13) {
																						if (data20.round !== void 0) {
																							let data22 = data20.round;
																							const _errs57 = errors;
																							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																								validate11.errors = [{
																									instancePath: instancePath + "/control/" + i2 + "/round",
																									schemaPath: "#/definitions/round/properties/round/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs57) {
																								if (typeof data22 == "number" && isFinite(data22)) {
																									if (data22 < 0 || isNaN(data22)) {
																										validate11.errors = [{
																											instancePath: instancePath + "/control/" + i2 + "/round",
																											schemaPath: "#/definitions/round/properties/round/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid13 = _errs57 === errors;
																						} else var valid13 = true;
																						if (valid13) {
																							if (data20.first !== void 0) {
																								const _errs59 = errors;
																								if (typeof data20.first !== "boolean") {
																									validate11.errors = [{
																										instancePath: instancePath + "/control/" + i2 + "/first",
																										schemaPath: "#/definitions/round/properties/first/type",
																										keyword: "type",
																										params: { type: "boolean" },
																										message: "must be boolean"
																									}];
																									return false;
																								}
																								var valid13 = _errs59 === errors;
																							} else var valid13 = true;
																							if (valid13) {
																								if (data20.values !== void 0) {
																									let data24 = data20.values;
																									const _errs61 = errors;
																									if (errors === _errs61) {
																										if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																											if (Object.keys(data24).length > 1e5) {
																												validate11.errors = [{
																													instancePath: instancePath + "/control/" + i2 + "/values",
																													schemaPath: "#/definitions/round/properties/values/maxProperties",
																													keyword: "maxProperties",
																													params: { limit: 1e5 },
																													message: "must NOT have more than 100000 properties"
																												}];
																												return false;
																											} else for (const key6 in data24) {
																												let data25 = data24[key6];
																												const _errs64 = errors;
																												if (!(typeof data25 == "number" && isFinite(data25))) {
																													validate11.errors = [{
																														instancePath: instancePath + "/control/" + i2 + "/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/definitions/round/properties/values/additionalProperties/type",
																														keyword: "type",
																														params: { type: "number" },
																														message: "must be number"
																													}];
																													return false;
																												}
																												if (!(_errs64 === errors)) break;
																											}
																										} else {
																											validate11.errors = [{
																												instancePath: instancePath + "/control/" + i2 + "/values",
																												schemaPath: "#/definitions/round/properties/values/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									var valid13 = _errs61 === errors;
																								} else var valid13 = true;
																							}
																						}
																					}
																				}
																			}
																		} else {
																			validate11.errors = [{
																				instancePath: instancePath + "/control/" + i2,
																				schemaPath: "#/definitions/round/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs51 === errors)) break;
																}
															}
														} else {
															validate11.errors = [{
																instancePath: instancePath + "/control",
																schemaPath: "#/properties/control/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs49 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.schedule !== void 0) {
														const _errs66 = errors;
														if (!validate12(data.schedule, {
															instancePath: instancePath + "/schedule",
															parentData: data,
															parentDataProperty: "schedule",
															rootData
														})) {
															vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs66 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.evidence !== void 0) {
															let data27 = data.evidence;
															const _errs67 = errors;
															const _errs68 = errors;
															let valid15 = false;
															const _errs69 = errors;
															if (!validate14(data27, {
																instancePath: instancePath + "/evidence",
																parentData: data,
																parentDataProperty: "evidence",
																rootData
															})) {
																vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
																errors = vErrors.length;
															}
															var _valid1 = _errs69 === errors;
															valid15 = valid15 || _valid1;
															if (!valid15) {
																const _errs70 = errors;
																if (data27 !== null) {
																	const err5 = {
																		instancePath: instancePath + "/evidence",
																		schemaPath: "#/properties/evidence/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																}
																var _valid1 = _errs70 === errors;
																valid15 = valid15 || _valid1;
															}
															if (!valid15) {
																const err6 = {
																	instancePath: instancePath + "/evidence",
																	schemaPath: "#/properties/evidence/anyOf",
																	keyword: "anyOf",
																	params: {},
																	message: "must match a schema in anyOf"
																};
																if (vErrors === null) vErrors = [err6];
																else vErrors.push(err6);
																errors++;
																validate11.errors = vErrors;
																return false;
															} else {
																errors = _errs68;
																if (vErrors !== null) {
																	if (_errs68) vErrors.length = _errs68;
																	else vErrors = null;
																}
															}
															var valid0 = _errs67 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.failure !== void 0) {
																let data28 = data.failure;
																const _errs72 = errors;
																const _errs73 = errors;
																let valid16 = false;
																const _errs74 = errors;
																if (errors === errors) {
																	if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
																		let missing4;
																		if (data28.code === void 0 && (missing4 = "code") || data28.params === void 0 && (missing4 = "params")) {
																			const err7 = {
																				instancePath: instancePath + "/failure",
																				schemaPath: "#/definitions/coded/required",
																				keyword: "required",
																				params: { missingProperty: missing4 },
																				message: "must have required property '" + missing4 + "'"
																			};
																			if (vErrors === null) vErrors = [err7];
																			else vErrors.push(err7);
																			errors++;
																		} else {
																			const _errs77 = errors;
																			for (const key7 in data28) if (!(key7 === "code" || key7 === "params")) {
																				const err8 = {
																					instancePath: instancePath + "/failure",
																					schemaPath: "#/definitions/coded/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key7 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err8];
																				else vErrors.push(err8);
																				errors++;
																				break;
																			}
																			if (_errs77 === errors) {
																				if (data28.code !== void 0) {
																					let data29 = data28.code;
																					const _errs78 = errors;
																					if (errors === _errs78) {
																						if (typeof data29 === "string") {
																							if (func3(data29) > 100) {
																								const err9 = {
																									instancePath: instancePath + "/failure/code",
																									schemaPath: "#/definitions/coded/properties/code/maxLength",
																									keyword: "maxLength",
																									params: { limit: 100 },
																									message: "must NOT have more than 100 characters"
																								};
																								if (vErrors === null) vErrors = [err9];
																								else vErrors.push(err9);
																								errors++;
																							} else if (func3(data29) < 1) {
																								const err10 = {
																									instancePath: instancePath + "/failure/code",
																									schemaPath: "#/definitions/coded/properties/code/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters"
																								};
																								if (vErrors === null) vErrors = [err10];
																								else vErrors.push(err10);
																								errors++;
																							}
																						} else {
																							const err11 = {
																								instancePath: instancePath + "/failure/code",
																								schemaPath: "#/definitions/coded/properties/code/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err11];
																							else vErrors.push(err11);
																							errors++;
																						}
																					}
																					var valid18 = _errs78 === errors;
																				} else var valid18 = true;
																				if (valid18) {
																					if (data28.params !== void 0) {
																						let data30 = data28.params;
																						const _errs80 = errors;
																						if (errors === _errs80) {
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								if (Object.keys(data30).length > 50) {
																									const err12 = {
																										instancePath: instancePath + "/failure/params",
																										schemaPath: "#/definitions/coded/properties/params/maxProperties",
																										keyword: "maxProperties",
																										params: { limit: 50 },
																										message: "must NOT have more than 50 properties"
																									};
																									if (vErrors === null) vErrors = [err12];
																									else vErrors.push(err12);
																									errors++;
																								} else for (const key8 in data30) {
																									let data31 = data30[key8];
																									const _errs83 = errors;
																									if (typeof data31 !== "string" && !(typeof data31 == "number" && isFinite(data31))) {
																										const err13 = {
																											instancePath: instancePath + "/failure/params/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																											keyword: "type",
																											params: { type: schema22.properties.params.additionalProperties.type },
																											message: "must be string,number"
																										};
																										if (vErrors === null) vErrors = [err13];
																										else vErrors.push(err13);
																										errors++;
																									}
																									if (!(_errs83 === errors)) break;
																								}
																							} else {
																								const err14 = {
																									instancePath: instancePath + "/failure/params",
																									schemaPath: "#/definitions/coded/properties/params/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								};
																								if (vErrors === null) vErrors = [err14];
																								else vErrors.push(err14);
																								errors++;
																							}
																						}
																						var valid18 = _errs80 === errors;
																					} else var valid18 = true;
																				}
																			}
																		}
																	} else {
																		const err15 = {
																			instancePath: instancePath + "/failure",
																			schemaPath: "#/definitions/coded/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err15];
																		else vErrors.push(err15);
																		errors++;
																	}
																}
																var _valid2 = _errs74 === errors;
																valid16 = valid16 || _valid2;
																if (!valid16) {
																	const _errs85 = errors;
																	if (data28 !== null) {
																		const err16 = {
																			instancePath: instancePath + "/failure",
																			schemaPath: "#/properties/failure/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err16];
																		else vErrors.push(err16);
																		errors++;
																	}
																	var _valid2 = _errs85 === errors;
																	valid16 = valid16 || _valid2;
																}
																if (!valid16) {
																	const err17 = {
																		instancePath: instancePath + "/failure",
																		schemaPath: "#/properties/failure/anyOf",
																		keyword: "anyOf",
																		params: {},
																		message: "must match a schema in anyOf"
																	};
																	if (vErrors === null) vErrors = [err17];
																	else vErrors.push(err17);
																	errors++;
																	validate11.errors = vErrors;
																	return false;
																} else {
																	errors = _errs73;
																	if (vErrors !== null) {
																		if (_errs73) vErrors.length = _errs73;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs72 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.warnings !== void 0) {
																	let data32 = data.warnings;
																	const _errs87 = errors;
																	if (errors === _errs87) {
																		if (Array.isArray(data32)) {
																			if (data32.length > 1e3) {
																				validate11.errors = [{
																					instancePath: instancePath + "/warnings",
																					schemaPath: "#/properties/warnings/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e3 },
																					message: "must NOT have more than 1000 items"
																				}];
																				return false;
																			} else {
																				const len3 = data32.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let data33 = data32[i3];
																					const _errs89 = errors;
																					if (errors === errors) {
																						if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																							let missing5;
																							if (data33.code === void 0 && (missing5 = "code") || data33.params === void 0 && (missing5 = "params")) {
																								validate11.errors = [{
																									instancePath: instancePath + "/warnings/" + i3,
																									schemaPath: "#/definitions/coded/required",
																									keyword: "required",
																									params: { missingProperty: missing5 },
																									message: "must have required property '" + missing5 + "'"
																								}];
																								return false;
																							} else {
																								const _errs92 = errors;
																								for (const key9 in data33) if (!(key9 === "code" || key9 === "params")) {
																									validate11.errors = [{
																										instancePath: instancePath + "/warnings/" + i3,
																										schemaPath: "#/definitions/coded/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key9 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs92 === errors) {
																									if (data33.code !== void 0) {
																										let data34 = data33.code;
																										const _errs93 = errors;
																										if (errors === _errs93) {
																											if (typeof data34 === "string") {
																												if (func3(data34) > 100) {
																													validate11.errors = [{
																														instancePath: instancePath + "/warnings/" + i3 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/maxLength",
																														keyword: "maxLength",
																														params: { limit: 100 },
																														message: "must NOT have more than 100 characters"
																													}];
																													return false;
																												} else if (func3(data34) < 1) {
																													validate11.errors = [{
																														instancePath: instancePath + "/warnings/" + i3 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/minLength",
																														keyword: "minLength",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 characters"
																													}];
																													return false;
																												}
																											} else {
																												validate11.errors = [{
																													instancePath: instancePath + "/warnings/" + i3 + "/code",
																													schemaPath: "#/definitions/coded/properties/code/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										}
																										var valid22 = _errs93 === errors;
																									} else var valid22 = true;
																									if (valid22) {
																										if (data33.params !== void 0) {
																											let data35 = data33.params;
																											const _errs95 = errors;
																											if (errors === _errs95) {
																												if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
																													if (Object.keys(data35).length > 50) {
																														validate11.errors = [{
																															instancePath: instancePath + "/warnings/" + i3 + "/params",
																															schemaPath: "#/definitions/coded/properties/params/maxProperties",
																															keyword: "maxProperties",
																															params: { limit: 50 },
																															message: "must NOT have more than 50 properties"
																														}];
																														return false;
																													} else for (const key10 in data35) {
																														let data36 = data35[key10];
																														const _errs98 = errors;
																														if (typeof data36 !== "string" && !(typeof data36 == "number" && isFinite(data36))) {
																															validate11.errors = [{
																																instancePath: instancePath + "/warnings/" + i3 + "/params/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																																keyword: "type",
																																params: { type: schema22.properties.params.additionalProperties.type },
																																message: "must be string,number"
																															}];
																															return false;
																														}
																														if (!(_errs98 === errors)) break;
																													}
																												} else {
																													validate11.errors = [{
																														instancePath: instancePath + "/warnings/" + i3 + "/params",
																														schemaPath: "#/definitions/coded/properties/params/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid22 = _errs95 === errors;
																										} else var valid22 = true;
																									}
																								}
																							}
																						} else {
																							validate11.errors = [{
																								instancePath: instancePath + "/warnings/" + i3,
																								schemaPath: "#/definitions/coded/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs89 === errors)) break;
																				}
																			}
																		} else {
																			validate11.errors = [{
																				instancePath: instancePath + "/warnings",
																				schemaPath: "#/properties/warnings/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs87 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.ended !== void 0) {
																		let data37 = data.ended;
																		const _errs100 = errors;
																		if (!(data37 === "settled" || data37 === "round-limit" || data37 === "time-limit" || data37 === "failed" || data37 === "cancelled")) {
																			validate11.errors = [{
																				instancePath: instancePath + "/ended",
																				schemaPath: "#/properties/ended/enum",
																				keyword: "enum",
																				params: { allowedValues: schema16.properties.ended.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid0 = _errs100 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.midway !== void 0) {
																			let data38 = data.midway;
																			const _errs101 = errors;
																			if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																				validate11.errors = [{
																					instancePath: instancePath + "/midway",
																					schemaPath: "#/properties/midway/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs101) {
																				if (typeof data38 == "number" && isFinite(data38)) {
																					if (data38 < 0 || isNaN(data38)) {
																						validate11.errors = [{
																							instancePath: instancePath + "/midway",
																							schemaPath: "#/properties/midway/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							},
																							message: "must be >= 0"
																						}];
																						return false;
																					}
																				}
																			}
																			var valid0 = _errs101 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.project === void 0 && (missing0 = "project") || data.session === void 0 && (missing0 = "session") || data.shard === void 0 && (missing0 = "shard") || data.cell === void 0 && (missing0 = "cell") || data.commit === void 0 && (missing0 = "commit") || data.measured === void 0 && (missing0 = "measured") || data.complete === void 0 && (missing0 = "complete") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.checks === void 0 && (missing0 = "checks") || data.failures === void 0 && (missing0 = "failures")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
					validate10.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate10.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.tool !== void 0) {
							let data1 = data.tool;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
										validate10.errors = [{
											instancePath: instancePath + "/tool",
											schemaPath: "#/properties/tool/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										const _errs5 = errors;
										for (const key1 in data1) if (!(key1 === "name" || key1 === "version")) {
											validate10.errors = [{
												instancePath: instancePath + "/tool",
												schemaPath: "#/properties/tool/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs5 === errors) {
											if (data1.name !== void 0) {
												const _errs6 = errors;
												if ("pierce" !== data1.name) {
													validate10.errors = [{
														instancePath: instancePath + "/tool/name",
														schemaPath: "#/properties/tool/properties/name/const",
														keyword: "const",
														params: { allowedValue: "pierce" },
														message: "must be equal to constant"
													}];
													return false;
												}
												var valid1 = _errs6 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data1.version !== void 0) {
													let data3 = data1.version;
													const _errs7 = errors;
													if (errors === _errs7) {
														if (typeof data3 === "string") {
															if (func3(data3) > 50) {
																validate10.errors = [{
																	instancePath: instancePath + "/tool/version",
																	schemaPath: "#/properties/tool/properties/version/maxLength",
																	keyword: "maxLength",
																	params: { limit: 50 },
																	message: "must NOT have more than 50 characters"
																}];
																return false;
															}
														} else {
															validate10.errors = [{
																instancePath: instancePath + "/tool/version",
																schemaPath: "#/properties/tool/properties/version/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid1 = _errs7 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate10.errors = [{
										instancePath: instancePath + "/tool",
										schemaPath: "#/properties/tool/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.project !== void 0) {
								let data4 = data.project;
								const _errs9 = errors;
								if (errors === _errs9) {
									if (typeof data4 === "string") {
										if (func3(data4) > 100) {
											validate10.errors = [{
												instancePath: instancePath + "/project",
												schemaPath: "#/properties/project/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											}];
											return false;
										} else if (func3(data4) < 1) {
											validate10.errors = [{
												instancePath: instancePath + "/project",
												schemaPath: "#/properties/project/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate10.errors = [{
											instancePath: instancePath + "/project",
											schemaPath: "#/properties/project/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.session !== void 0) {
									let data5 = data.session;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (typeof data5 === "string") {
											if (func3(data5) > 100) {
												validate10.errors = [{
													instancePath: instancePath + "/session",
													schemaPath: "#/properties/session/maxLength",
													keyword: "maxLength",
													params: { limit: 100 },
													message: "must NOT have more than 100 characters"
												}];
												return false;
											} else if (func3(data5) < 1) {
												validate10.errors = [{
													instancePath: instancePath + "/session",
													schemaPath: "#/properties/session/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate10.errors = [{
												instancePath: instancePath + "/session",
												schemaPath: "#/properties/session/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.shard !== void 0) {
										let data6 = data.shard;
										const _errs13 = errors;
										const _errs14 = errors;
										let valid2 = false;
										const _errs15 = errors;
										if (errors === errors) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing2;
												if (data6.index === void 0 && (missing2 = "index") || data6.of === void 0 && (missing2 = "of")) {
													const err0 = {
														instancePath: instancePath + "/shard",
														schemaPath: "#/definitions/shard/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												} else {
													const _errs18 = errors;
													for (const key2 in data6) if (!(key2 === "index" || key2 === "of")) {
														const err1 = {
															instancePath: instancePath + "/shard",
															schemaPath: "#/definitions/shard/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														break;
													}
													if (_errs18 === errors) {
														if (data6.index !== void 0) {
															let data7 = data6.index;
															const _errs19 = errors;
															if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
																const err2 = {
																	instancePath: instancePath + "/shard/index",
																	schemaPath: "#/definitions/shard/properties/index/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															}
															if (errors === _errs19) {
																if (typeof data7 == "number" && isFinite(data7)) {
																	if (data7 > 1e3 || isNaN(data7)) {
																		const err3 = {
																			instancePath: instancePath + "/shard/index",
																			schemaPath: "#/definitions/shard/properties/index/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 1e3
																			},
																			message: "must be <= 1000"
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																	} else if (data7 < 1 || isNaN(data7)) {
																		const err4 = {
																			instancePath: instancePath + "/shard/index",
																			schemaPath: "#/definitions/shard/properties/index/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 1
																			},
																			message: "must be >= 1"
																		};
																		if (vErrors === null) vErrors = [err4];
																		else vErrors.push(err4);
																		errors++;
																	}
																}
															}
															var valid4 = _errs19 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data6.of !== void 0) {
																let data8 = data6.of;
																const _errs21 = errors;
																if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																	const err5 = {
																		instancePath: instancePath + "/shard/of",
																		schemaPath: "#/definitions/shard/properties/of/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																}
																if (errors === _errs21) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 > 1e3 || isNaN(data8)) {
																			const err6 = {
																				instancePath: instancePath + "/shard/of",
																				schemaPath: "#/definitions/shard/properties/of/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 1e3
																				},
																				message: "must be <= 1000"
																			};
																			if (vErrors === null) vErrors = [err6];
																			else vErrors.push(err6);
																			errors++;
																		} else if (data8 < 1 || isNaN(data8)) {
																			const err7 = {
																				instancePath: instancePath + "/shard/of",
																				schemaPath: "#/definitions/shard/properties/of/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 1
																				},
																				message: "must be >= 1"
																			};
																			if (vErrors === null) vErrors = [err7];
																			else vErrors.push(err7);
																			errors++;
																		}
																	}
																}
																var valid4 = _errs21 === errors;
															} else var valid4 = true;
														}
													}
												}
											} else {
												const err8 = {
													instancePath: instancePath + "/shard",
													schemaPath: "#/definitions/shard/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
										}
										var _valid0 = _errs15 === errors;
										valid2 = valid2 || _valid0;
										if (!valid2) {
											const _errs23 = errors;
											if (data6 !== null) {
												const err9 = {
													instancePath: instancePath + "/shard",
													schemaPath: "#/properties/shard/anyOf/1/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err9];
												else vErrors.push(err9);
												errors++;
											}
											var _valid0 = _errs23 === errors;
											valid2 = valid2 || _valid0;
										}
										if (!valid2) {
											const err10 = {
												instancePath: instancePath + "/shard",
												schemaPath: "#/properties/shard/anyOf",
												keyword: "anyOf",
												params: {},
												message: "must match a schema in anyOf"
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
											validate10.errors = vErrors;
											return false;
										} else {
											errors = _errs14;
											if (vErrors !== null) {
												if (_errs14) vErrors.length = _errs14;
												else vErrors = null;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.cell !== void 0) {
											let data9 = data.cell;
											const _errs25 = errors;
											const _errs26 = errors;
											let valid5 = false;
											const _errs27 = errors;
											if (errors === _errs27) {
												if (typeof data9 === "string") {
													if (func3(data9) > 100) {
														const err11 = {
															instancePath: instancePath + "/cell",
															schemaPath: "#/properties/cell/anyOf/0/maxLength",
															keyword: "maxLength",
															params: { limit: 100 },
															message: "must NOT have more than 100 characters"
														};
														if (vErrors === null) vErrors = [err11];
														else vErrors.push(err11);
														errors++;
													} else if (func3(data9) < 1) {
														const err12 = {
															instancePath: instancePath + "/cell",
															schemaPath: "#/properties/cell/anyOf/0/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err12];
														else vErrors.push(err12);
														errors++;
													}
												} else {
													const err13 = {
														instancePath: instancePath + "/cell",
														schemaPath: "#/properties/cell/anyOf/0/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err13];
													else vErrors.push(err13);
													errors++;
												}
											}
											var _valid1 = _errs27 === errors;
											valid5 = valid5 || _valid1;
											if (!valid5) {
												const _errs29 = errors;
												if (data9 !== null) {
													const err14 = {
														instancePath: instancePath + "/cell",
														schemaPath: "#/properties/cell/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err14];
													else vErrors.push(err14);
													errors++;
												}
												var _valid1 = _errs29 === errors;
												valid5 = valid5 || _valid1;
											}
											if (!valid5) {
												const err15 = {
													instancePath: instancePath + "/cell",
													schemaPath: "#/properties/cell/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err15];
												else vErrors.push(err15);
												errors++;
												validate10.errors = vErrors;
												return false;
											} else {
												errors = _errs26;
												if (vErrors !== null) {
													if (_errs26) vErrors.length = _errs26;
													else vErrors = null;
												}
											}
											var valid0 = _errs25 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.commit !== void 0) {
												let data10 = data.commit;
												const _errs31 = errors;
												if (errors === errors) {
													if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
														let missing3;
														if (data10.sha === void 0 && (missing3 = "sha") || data10.ref === void 0 && (missing3 = "ref") || data10.dirty === void 0 && (missing3 = "dirty")) {
															validate10.errors = [{
																instancePath: instancePath + "/commit",
																schemaPath: "#/definitions/commit/required",
																keyword: "required",
																params: { missingProperty: missing3 },
																message: "must have required property '" + missing3 + "'"
															}];
															return false;
														} else {
															const _errs34 = errors;
															for (const key3 in data10) if (!(key3 === "sha" || key3 === "ref" || key3 === "dirty")) {
																validate10.errors = [{
																	instancePath: instancePath + "/commit",
																	schemaPath: "#/definitions/commit/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs34 === errors) {
																if (data10.sha !== void 0) {
																	let data11 = data10.sha;
																	const _errs35 = errors;
																	const _errs36 = errors;
																	let valid8 = false;
																	const _errs37 = errors;
																	if (errors === _errs37) {
																		if (typeof data11 === "string") {
																			if (func3(data11) > 64) {
																				const err16 = {
																					instancePath: instancePath + "/commit/sha",
																					schemaPath: "#/definitions/commit/properties/sha/anyOf/0/maxLength",
																					keyword: "maxLength",
																					params: { limit: 64 },
																					message: "must NOT have more than 64 characters"
																				};
																				if (vErrors === null) vErrors = [err16];
																				else vErrors.push(err16);
																				errors++;
																			} else if (!pattern0.test(data11)) {
																				const err17 = {
																					instancePath: instancePath + "/commit/sha",
																					schemaPath: "#/definitions/commit/properties/sha/anyOf/0/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[0-9a-f]{7,64}$" },
																					message: "must match pattern \"^[0-9a-f]{7,64}$\""
																				};
																				if (vErrors === null) vErrors = [err17];
																				else vErrors.push(err17);
																				errors++;
																			}
																		} else {
																			const err18 = {
																				instancePath: instancePath + "/commit/sha",
																				schemaPath: "#/definitions/commit/properties/sha/anyOf/0/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err18];
																			else vErrors.push(err18);
																			errors++;
																		}
																	}
																	var _valid2 = _errs37 === errors;
																	valid8 = valid8 || _valid2;
																	if (!valid8) {
																		const _errs39 = errors;
																		if (data11 !== null) {
																			const err19 = {
																				instancePath: instancePath + "/commit/sha",
																				schemaPath: "#/definitions/commit/properties/sha/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" },
																				message: "must be null"
																			};
																			if (vErrors === null) vErrors = [err19];
																			else vErrors.push(err19);
																			errors++;
																		}
																		var _valid2 = _errs39 === errors;
																		valid8 = valid8 || _valid2;
																	}
																	if (!valid8) {
																		const err20 = {
																			instancePath: instancePath + "/commit/sha",
																			schemaPath: "#/definitions/commit/properties/sha/anyOf",
																			keyword: "anyOf",
																			params: {},
																			message: "must match a schema in anyOf"
																		};
																		if (vErrors === null) vErrors = [err20];
																		else vErrors.push(err20);
																		errors++;
																		validate10.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs36;
																		if (vErrors !== null) {
																			if (_errs36) vErrors.length = _errs36;
																			else vErrors = null;
																		}
																	}
																	var valid7 = _errs35 === errors;
																} else var valid7 = true;
																if (valid7) {
																	if (data10.ref !== void 0) {
																		let data12 = data10.ref;
																		const _errs41 = errors;
																		const _errs42 = errors;
																		let valid9 = false;
																		const _errs43 = errors;
																		if (errors === _errs43) {
																			if (typeof data12 === "string") {
																				if (func3(data12) > 500) {
																					const err21 = {
																						instancePath: instancePath + "/commit/ref",
																						schemaPath: "#/definitions/commit/properties/ref/anyOf/0/maxLength",
																						keyword: "maxLength",
																						params: { limit: 500 },
																						message: "must NOT have more than 500 characters"
																					};
																					if (vErrors === null) vErrors = [err21];
																					else vErrors.push(err21);
																					errors++;
																				}
																			} else {
																				const err22 = {
																					instancePath: instancePath + "/commit/ref",
																					schemaPath: "#/definitions/commit/properties/ref/anyOf/0/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err22];
																				else vErrors.push(err22);
																				errors++;
																			}
																		}
																		var _valid3 = _errs43 === errors;
																		valid9 = valid9 || _valid3;
																		if (!valid9) {
																			const _errs45 = errors;
																			if (data12 !== null) {
																				const err23 = {
																					instancePath: instancePath + "/commit/ref",
																					schemaPath: "#/definitions/commit/properties/ref/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err23];
																				else vErrors.push(err23);
																				errors++;
																			}
																			var _valid3 = _errs45 === errors;
																			valid9 = valid9 || _valid3;
																		}
																		if (!valid9) {
																			const err24 = {
																				instancePath: instancePath + "/commit/ref",
																				schemaPath: "#/definitions/commit/properties/ref/anyOf",
																				keyword: "anyOf",
																				params: {},
																				message: "must match a schema in anyOf"
																			};
																			if (vErrors === null) vErrors = [err24];
																			else vErrors.push(err24);
																			errors++;
																			validate10.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs42;
																			if (vErrors !== null) {
																				if (_errs42) vErrors.length = _errs42;
																				else vErrors = null;
																			}
																		}
																		var valid7 = _errs41 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data10.dirty !== void 0) {
																			const _errs47 = errors;
																			if (typeof data10.dirty !== "boolean") {
																				validate10.errors = [{
																					instancePath: instancePath + "/commit/dirty",
																					schemaPath: "#/definitions/commit/properties/dirty/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid7 = _errs47 === errors;
																		} else var valid7 = true;
																	}
																}
															}
														}
													} else {
														validate10.errors = [{
															instancePath: instancePath + "/commit",
															schemaPath: "#/definitions/commit/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs31 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.measured !== void 0) {
													let data14 = data.measured;
													const _errs49 = errors;
													if (errors === errors) {
														if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
															let missing4;
															if (data14.from === void 0 && (missing4 = "from") || data14.until === void 0 && (missing4 = "until")) {
																validate10.errors = [{
																	instancePath: instancePath + "/measured",
																	schemaPath: "#/definitions/span/required",
																	keyword: "required",
																	params: { missingProperty: missing4 },
																	message: "must have required property '" + missing4 + "'"
																}];
																return false;
															} else {
																const _errs52 = errors;
																for (const key4 in data14) if (!(key4 === "from" || key4 === "until")) {
																	validate10.errors = [{
																		instancePath: instancePath + "/measured",
																		schemaPath: "#/definitions/span/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key4 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs52 === errors) {
																	if (data14.from !== void 0) {
																		let data15 = data14.from;
																		const _errs53 = errors;
																		if (errors === _errs53) {
																			if (typeof data15 === "string") {
																				if (func3(data15) > 40) {
																					validate10.errors = [{
																						instancePath: instancePath + "/measured/from",
																						schemaPath: "#/definitions/span/properties/from/maxLength",
																						keyword: "maxLength",
																						params: { limit: 40 },
																						message: "must NOT have more than 40 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate10.errors = [{
																					instancePath: instancePath + "/measured/from",
																					schemaPath: "#/definitions/span/properties/from/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid11 = _errs53 === errors;
																	} else var valid11 = true;
																	if (valid11) {
																		if (data14.until !== void 0) {
																			let data16 = data14.until;
																			const _errs55 = errors;
																			if (errors === _errs55) {
																				if (typeof data16 === "string") {
																					if (func3(data16) > 40) {
																						validate10.errors = [{
																							instancePath: instancePath + "/measured/until",
																							schemaPath: "#/definitions/span/properties/until/maxLength",
																							keyword: "maxLength",
																							params: { limit: 40 },
																							message: "must NOT have more than 40 characters"
																						}];
																						return false;
																					}
																				} else {
																					validate10.errors = [{
																						instancePath: instancePath + "/measured/until",
																						schemaPath: "#/definitions/span/properties/until/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid11 = _errs55 === errors;
																		} else var valid11 = true;
																	}
																}
															}
														} else {
															validate10.errors = [{
																instancePath: instancePath + "/measured",
																schemaPath: "#/definitions/span/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs49 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.complete !== void 0) {
														const _errs57 = errors;
														if (typeof data.complete !== "boolean") {
															validate10.errors = [{
																instancePath: instancePath + "/complete",
																schemaPath: "#/properties/complete/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid0 = _errs57 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.fingerprint !== void 0) {
															let data18 = data.fingerprint;
															const _errs59 = errors;
															if (errors === errors) {
																if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																	if (Object.keys(data18).length > 100) {
																		validate10.errors = [{
																			instancePath: instancePath + "/fingerprint",
																			schemaPath: "#/definitions/fingerprint/maxProperties",
																			keyword: "maxProperties",
																			params: { limit: 100 },
																			message: "must NOT have more than 100 properties"
																		}];
																		return false;
																	} else for (const key5 in data18) {
																		let data19 = data18[key5];
																		const _errs63 = errors;
																		if (errors === _errs63) {
																			if (typeof data19 === "string") {
																				if (func3(data19) > 500) {
																					validate10.errors = [{
																						instancePath: instancePath + "/fingerprint/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/definitions/fingerprint/additionalProperties/maxLength",
																						keyword: "maxLength",
																						params: { limit: 500 },
																						message: "must NOT have more than 500 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate10.errors = [{
																					instancePath: instancePath + "/fingerprint/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/definitions/fingerprint/additionalProperties/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs63 === errors)) break;
																	}
																} else {
																	validate10.errors = [{
																		instancePath: instancePath + "/fingerprint",
																		schemaPath: "#/definitions/fingerprint/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs59 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.checks !== void 0) {
																let data20 = data.checks;
																const _errs65 = errors;
																if (errors === _errs65) {
																	if (Array.isArray(data20)) {
																		if (data20.length > 1e4) {
																			validate10.errors = [{
																				instancePath: instancePath + "/checks",
																				schemaPath: "#/properties/checks/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e4 },
																				message: "must NOT have more than 10000 items"
																			}];
																			return false;
																		} else {
																			const len0 = data20.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				const _errs67 = errors;
																				if (!validate11(data20[i0], {
																					instancePath: instancePath + "/checks/" + i0,
																					parentData: data20,
																					parentDataProperty: i0,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs67 === errors)) break;
																			}
																		}
																	} else {
																		validate10.errors = [{
																			instancePath: instancePath + "/checks",
																			schemaPath: "#/properties/checks/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs65 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.failures !== void 0) {
																	let data22 = data.failures;
																	const _errs68 = errors;
																	if (errors === _errs68) {
																		if (Array.isArray(data22)) {
																			if (data22.length > 1e3) {
																				validate10.errors = [{
																					instancePath: instancePath + "/failures",
																					schemaPath: "#/properties/failures/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e3 },
																					message: "must NOT have more than 1000 items"
																				}];
																				return false;
																			} else {
																				const len1 = data22.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data23 = data22[i1];
																					const _errs70 = errors;
																					if (errors === errors) {
																						if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																							let missing5;
																							if (data23.code === void 0 && (missing5 = "code") || data23.params === void 0 && (missing5 = "params")) {
																								validate10.errors = [{
																									instancePath: instancePath + "/failures/" + i1,
																									schemaPath: "#/definitions/coded/required",
																									keyword: "required",
																									params: { missingProperty: missing5 },
																									message: "must have required property '" + missing5 + "'"
																								}];
																								return false;
																							} else {
																								const _errs73 = errors;
																								for (const key6 in data23) if (!(key6 === "code" || key6 === "params")) {
																									validate10.errors = [{
																										instancePath: instancePath + "/failures/" + i1,
																										schemaPath: "#/definitions/coded/additionalProperties",
																										keyword: "additionalProperties",
																										params: { additionalProperty: key6 },
																										message: "must NOT have additional properties"
																									}];
																									return false;
																								}
																								if (_errs73 === errors) {
																									if (data23.code !== void 0) {
																										let data24 = data23.code;
																										const _errs74 = errors;
																										if (errors === _errs74) {
																											if (typeof data24 === "string") {
																												if (func3(data24) > 100) {
																													validate10.errors = [{
																														instancePath: instancePath + "/failures/" + i1 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/maxLength",
																														keyword: "maxLength",
																														params: { limit: 100 },
																														message: "must NOT have more than 100 characters"
																													}];
																													return false;
																												} else if (func3(data24) < 1) {
																													validate10.errors = [{
																														instancePath: instancePath + "/failures/" + i1 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/minLength",
																														keyword: "minLength",
																														params: { limit: 1 },
																														message: "must NOT have fewer than 1 characters"
																													}];
																													return false;
																												}
																											} else {
																												validate10.errors = [{
																													instancePath: instancePath + "/failures/" + i1 + "/code",
																													schemaPath: "#/definitions/coded/properties/code/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																										}
																										var valid17 = _errs74 === errors;
																									} else var valid17 = true;
																									if (valid17) {
																										if (data23.params !== void 0) {
																											let data25 = data23.params;
																											const _errs76 = errors;
																											if (errors === _errs76) {
																												if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
																													if (Object.keys(data25).length > 50) {
																														validate10.errors = [{
																															instancePath: instancePath + "/failures/" + i1 + "/params",
																															schemaPath: "#/definitions/coded/properties/params/maxProperties",
																															keyword: "maxProperties",
																															params: { limit: 50 },
																															message: "must NOT have more than 50 properties"
																														}];
																														return false;
																													} else for (const key7 in data25) {
																														let data26 = data25[key7];
																														const _errs79 = errors;
																														if (typeof data26 !== "string" && !(typeof data26 == "number" && isFinite(data26))) {
																															validate10.errors = [{
																																instancePath: instancePath + "/failures/" + i1 + "/params/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																																schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																																keyword: "type",
																																params: { type: schema22.properties.params.additionalProperties.type },
																																message: "must be string,number"
																															}];
																															return false;
																														}
																														if (!(_errs79 === errors)) break;
																													}
																												} else {
																													validate10.errors = [{
																														instancePath: instancePath + "/failures/" + i1 + "/params",
																														schemaPath: "#/definitions/coded/properties/params/type",
																														keyword: "type",
																														params: { type: "object" },
																														message: "must be object"
																													}];
																													return false;
																												}
																											}
																											var valid17 = _errs76 === errors;
																										} else var valid17 = true;
																									}
																								}
																							}
																						} else {
																							validate10.errors = [{
																								instancePath: instancePath + "/failures/" + i1,
																								schemaPath: "#/definitions/coded/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					if (!(_errs70 === errors)) break;
																				}
																			}
																		} else {
																			validate10.errors = [{
																				instancePath: instancePath + "/failures",
																				schemaPath: "#/properties/failures/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs68 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const isBaseline = validate19;
const schema31 = {
	"description": "One commit of main, in short.",
	"type": "object",
	"properties": {
		"commit": { "$ref": "pierce-snapshot-1#/definitions/commit" },
		"measured": {
			"description": "End of measuring, ISO 8601, UTC.",
			"type": "string",
			"maxLength": 40
		},
		"fingerprint": { "$ref": "pierce-snapshot-1#/definitions/fingerprint" },
		"configs": {
			"description": "How each check was measured, as a hash; values compare only where it is equal.",
			"type": "object",
			"maxProperties": 1e4,
			"additionalProperties": {
				"type": "string",
				"maxLength": 100
			}
		},
		"answer": { "enum": [
			"yes",
			"no",
			"clarify"
		] },
		"values": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/definitions/value" }
		},
		"regressions": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "#/definitions/regression" }
		}
	},
	"required": [
		"commit",
		"measured",
		"fingerprint",
		"configs",
		"answer",
		"values",
		"regressions"
	],
	"additionalProperties": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.metric === void 0 && (missing0 = "metric") || data.value === void 0 && (missing0 = "value") || data.noise === void 0 && (missing0 = "noise")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "check" || key0 === "metric" || key0 === "value" || key0 === "noise")) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.check !== void 0) {
						let data0 = data.check;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func3(data0) > 500) {
									validate22.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								} else if (func3(data0) < 1) {
									validate22.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate22.errors = [{
									instancePath: instancePath + "/check",
									schemaPath: "#/properties/check/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.metric !== void 0) {
							let data1 = data.metric;
							const _errs4 = errors;
							if (errors === errors) {
								if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
									let missing1;
									if (data1.id === void 0 && (missing1 = "id") || data1.unit === void 0 && (missing1 = "unit") || data1.better === void 0 && (missing1 = "better") || data1.nature === void 0 && (missing1 = "nature")) {
										validate22.errors = [{
											instancePath: instancePath + "/metric",
											schemaPath: "pierce-snapshot-1#/definitions/metric/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										const _errs7 = errors;
										for (const key1 in data1) if (!(key1 === "id" || key1 === "unit" || key1 === "better" || key1 === "nature")) {
											validate22.errors = [{
												instancePath: instancePath + "/metric",
												schemaPath: "pierce-snapshot-1#/definitions/metric/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 },
												message: "must NOT have additional properties"
											}];
											return false;
										}
										if (_errs7 === errors) {
											if (data1.id !== void 0) {
												let data2 = data1.id;
												const _errs8 = errors;
												if (errors === _errs8) {
													if (typeof data2 === "string") {
														if (func3(data2) > 500) {
															validate22.errors = [{
																instancePath: instancePath + "/metric/id",
																schemaPath: "pierce-snapshot-1#/definitions/metric/properties/id/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters"
															}];
															return false;
														} else if (func3(data2) < 1) {
															validate22.errors = [{
																instancePath: instancePath + "/metric/id",
																schemaPath: "pierce-snapshot-1#/definitions/metric/properties/id/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															}];
															return false;
														}
													} else {
														validate22.errors = [{
															instancePath: instancePath + "/metric/id",
															schemaPath: "pierce-snapshot-1#/definitions/metric/properties/id/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid2 = _errs8 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data1.unit !== void 0) {
													let data3 = data1.unit;
													const _errs10 = errors;
													if (errors === _errs10) {
														if (typeof data3 === "string") {
															if (func3(data3) > 100) {
																validate22.errors = [{
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "pierce-snapshot-1#/definitions/metric/properties/unit/maxLength",
																	keyword: "maxLength",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 characters"
																}];
																return false;
															} else if (func3(data3) < 1) {
																validate22.errors = [{
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "pierce-snapshot-1#/definitions/metric/properties/unit/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate22.errors = [{
																instancePath: instancePath + "/metric/unit",
																schemaPath: "pierce-snapshot-1#/definitions/metric/properties/unit/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid2 = _errs10 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data1.better !== void 0) {
														let data4 = data1.better;
														const _errs12 = errors;
														if (!(data4 === "lower" || data4 === "higher")) {
															validate22.errors = [{
																instancePath: instancePath + "/metric/better",
																schemaPath: "pierce-snapshot-1#/definitions/metric/properties/better/enum",
																keyword: "enum",
																params: { allowedValues: schema18.properties.better.enum },
																message: "must be equal to one of the allowed values"
															}];
															return false;
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data1.nature !== void 0) {
															let data5 = data1.nature;
															const _errs13 = errors;
															if (!(data5 === "exact" || data5 === "sampled")) {
																validate22.errors = [{
																	instancePath: instancePath + "/metric/nature",
																	schemaPath: "pierce-snapshot-1#/definitions/metric/properties/nature/enum",
																	keyword: "enum",
																	params: { allowedValues: schema18.properties.nature.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid2 = _errs13 === errors;
														} else var valid2 = true;
													}
												}
											}
										}
									}
								} else {
									validate22.errors = [{
										instancePath: instancePath + "/metric",
										schemaPath: "pierce-snapshot-1#/definitions/metric/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.value !== void 0) {
								let data6 = data.value;
								const _errs14 = errors;
								if (!(typeof data6 == "number" && isFinite(data6))) {
									validate22.errors = [{
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
								var valid0 = _errs14 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.noise !== void 0) {
									let data7 = data.noise;
									const _errs16 = errors;
									const _errs17 = errors;
									let valid3 = false;
									const _errs18 = errors;
									if (errors === _errs18) {
										if (typeof data7 == "number" && isFinite(data7)) {
											if (data7 < 0 || isNaN(data7)) {
												const err0 = {
													instancePath: instancePath + "/noise",
													schemaPath: "#/properties/noise/anyOf/0/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
										} else {
											const err1 = {
												instancePath: instancePath + "/noise",
												schemaPath: "#/properties/noise/anyOf/0/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										}
									}
									var _valid0 = _errs18 === errors;
									valid3 = valid3 || _valid0;
									if (!valid3) {
										const _errs20 = errors;
										if (data7 !== null) {
											const err2 = {
												instancePath: instancePath + "/noise",
												schemaPath: "#/properties/noise/anyOf/1/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
										var _valid0 = _errs20 === errors;
										valid3 = valid3 || _valid0;
									}
									if (!valid3) {
										const err3 = {
											instancePath: instancePath + "/noise",
											schemaPath: "#/properties/noise/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate22.errors = vErrors;
										return false;
									} else {
										errors = _errs17;
										if (vErrors !== null) {
											if (_errs17) vErrors.length = _errs17;
											else vErrors = null;
										}
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.commit === void 0 && (missing0 = "commit") || data.measured === void 0 && (missing0 = "measured") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.configs === void 0 && (missing0 = "configs") || data.answer === void 0 && (missing0 = "answer") || data.values === void 0 && (missing0 = "values") || data.regressions === void 0 && (missing0 = "regressions")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "commit" || key0 === "measured" || key0 === "fingerprint" || key0 === "configs" || key0 === "answer" || key0 === "values" || key0 === "regressions")) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.commit !== void 0) {
						let data0 = data.commit;
						const _errs2 = errors;
						if (errors === errors) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								let missing1;
								if (data0.sha === void 0 && (missing1 = "sha") || data0.ref === void 0 && (missing1 = "ref") || data0.dirty === void 0 && (missing1 = "dirty")) {
									validate21.errors = [{
										instancePath: instancePath + "/commit",
										schemaPath: "pierce-snapshot-1#/definitions/commit/required",
										keyword: "required",
										params: { missingProperty: missing1 },
										message: "must have required property '" + missing1 + "'"
									}];
									return false;
								} else {
									const _errs5 = errors;
									for (const key1 in data0) if (!(key1 === "sha" || key1 === "ref" || key1 === "dirty")) {
										validate21.errors = [{
											instancePath: instancePath + "/commit",
											schemaPath: "pierce-snapshot-1#/definitions/commit/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key1 },
											message: "must NOT have additional properties"
										}];
										return false;
									}
									if (_errs5 === errors) {
										if (data0.sha !== void 0) {
											let data1 = data0.sha;
											const _errs6 = errors;
											const _errs7 = errors;
											let valid3 = false;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (typeof data1 === "string") {
													if (func3(data1) > 64) {
														const err0 = {
															instancePath: instancePath + "/commit/sha",
															schemaPath: "pierce-snapshot-1#/definitions/commit/properties/sha/anyOf/0/maxLength",
															keyword: "maxLength",
															params: { limit: 64 },
															message: "must NOT have more than 64 characters"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													} else if (!pattern0.test(data1)) {
														const err1 = {
															instancePath: instancePath + "/commit/sha",
															schemaPath: "pierce-snapshot-1#/definitions/commit/properties/sha/anyOf/0/pattern",
															keyword: "pattern",
															params: { pattern: "^[0-9a-f]{7,64}$" },
															message: "must match pattern \"^[0-9a-f]{7,64}$\""
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
													}
												} else {
													const err2 = {
														instancePath: instancePath + "/commit/sha",
														schemaPath: "pierce-snapshot-1#/definitions/commit/properties/sha/anyOf/0/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
											}
											var _valid0 = _errs8 === errors;
											valid3 = valid3 || _valid0;
											if (!valid3) {
												const _errs10 = errors;
												if (data1 !== null) {
													const err3 = {
														instancePath: instancePath + "/commit/sha",
														schemaPath: "pierce-snapshot-1#/definitions/commit/properties/sha/anyOf/1/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
												}
												var _valid0 = _errs10 === errors;
												valid3 = valid3 || _valid0;
											}
											if (!valid3) {
												const err4 = {
													instancePath: instancePath + "/commit/sha",
													schemaPath: "pierce-snapshot-1#/definitions/commit/properties/sha/anyOf",
													keyword: "anyOf",
													params: {},
													message: "must match a schema in anyOf"
												};
												if (vErrors === null) vErrors = [err4];
												else vErrors.push(err4);
												errors++;
												validate21.errors = vErrors;
												return false;
											} else {
												errors = _errs7;
												if (vErrors !== null) {
													if (_errs7) vErrors.length = _errs7;
													else vErrors = null;
												}
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data0.ref !== void 0) {
												let data2 = data0.ref;
												const _errs12 = errors;
												const _errs13 = errors;
												let valid4 = false;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (typeof data2 === "string") {
														if (func3(data2) > 500) {
															const err5 = {
																instancePath: instancePath + "/commit/ref",
																schemaPath: "pierce-snapshot-1#/definitions/commit/properties/ref/anyOf/0/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters"
															};
															if (vErrors === null) vErrors = [err5];
															else vErrors.push(err5);
															errors++;
														}
													} else {
														const err6 = {
															instancePath: instancePath + "/commit/ref",
															schemaPath: "pierce-snapshot-1#/definitions/commit/properties/ref/anyOf/0/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err6];
														else vErrors.push(err6);
														errors++;
													}
												}
												var _valid1 = _errs14 === errors;
												valid4 = valid4 || _valid1;
												if (!valid4) {
													const _errs16 = errors;
													if (data2 !== null) {
														const err7 = {
															instancePath: instancePath + "/commit/ref",
															schemaPath: "pierce-snapshot-1#/definitions/commit/properties/ref/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
													var _valid1 = _errs16 === errors;
													valid4 = valid4 || _valid1;
												}
												if (!valid4) {
													const err8 = {
														instancePath: instancePath + "/commit/ref",
														schemaPath: "pierce-snapshot-1#/definitions/commit/properties/ref/anyOf",
														keyword: "anyOf",
														params: {},
														message: "must match a schema in anyOf"
													};
													if (vErrors === null) vErrors = [err8];
													else vErrors.push(err8);
													errors++;
													validate21.errors = vErrors;
													return false;
												} else {
													errors = _errs13;
													if (vErrors !== null) {
														if (_errs13) vErrors.length = _errs13;
														else vErrors = null;
													}
												}
												var valid2 = _errs12 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data0.dirty !== void 0) {
													const _errs18 = errors;
													if (typeof data0.dirty !== "boolean") {
														validate21.errors = [{
															instancePath: instancePath + "/commit/dirty",
															schemaPath: "pierce-snapshot-1#/definitions/commit/properties/dirty/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid2 = _errs18 === errors;
												} else var valid2 = true;
											}
										}
									}
								}
							} else {
								validate21.errors = [{
									instancePath: instancePath + "/commit",
									schemaPath: "pierce-snapshot-1#/definitions/commit/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.measured !== void 0) {
							let data4 = data.measured;
							const _errs20 = errors;
							if (errors === _errs20) {
								if (typeof data4 === "string") {
									if (func3(data4) > 40) {
										validate21.errors = [{
											instancePath: instancePath + "/measured",
											schemaPath: "#/properties/measured/maxLength",
											keyword: "maxLength",
											params: { limit: 40 },
											message: "must NOT have more than 40 characters"
										}];
										return false;
									}
								} else {
									validate21.errors = [{
										instancePath: instancePath + "/measured",
										schemaPath: "#/properties/measured/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs20 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.fingerprint !== void 0) {
								let data5 = data.fingerprint;
								const _errs22 = errors;
								if (errors === errors) {
									if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										if (Object.keys(data5).length > 100) {
											validate21.errors = [{
												instancePath: instancePath + "/fingerprint",
												schemaPath: "pierce-snapshot-1#/definitions/fingerprint/maxProperties",
												keyword: "maxProperties",
												params: { limit: 100 },
												message: "must NOT have more than 100 properties"
											}];
											return false;
										} else for (const key2 in data5) {
											let data6 = data5[key2];
											const _errs26 = errors;
											if (errors === _errs26) {
												if (typeof data6 === "string") {
													if (func3(data6) > 500) {
														validate21.errors = [{
															instancePath: instancePath + "/fingerprint/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "pierce-snapshot-1#/definitions/fingerprint/additionalProperties/maxLength",
															keyword: "maxLength",
															params: { limit: 500 },
															message: "must NOT have more than 500 characters"
														}];
														return false;
													}
												} else {
													validate21.errors = [{
														instancePath: instancePath + "/fingerprint/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
														schemaPath: "pierce-snapshot-1#/definitions/fingerprint/additionalProperties/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
											if (!(_errs26 === errors)) break;
										}
									} else {
										validate21.errors = [{
											instancePath: instancePath + "/fingerprint",
											schemaPath: "pierce-snapshot-1#/definitions/fingerprint/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs22 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.configs !== void 0) {
									let data7 = data.configs;
									const _errs28 = errors;
									if (errors === _errs28) {
										if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
											if (Object.keys(data7).length > 1e4) {
												validate21.errors = [{
													instancePath: instancePath + "/configs",
													schemaPath: "#/properties/configs/maxProperties",
													keyword: "maxProperties",
													params: { limit: 1e4 },
													message: "must NOT have more than 10000 properties"
												}];
												return false;
											} else for (const key3 in data7) {
												let data8 = data7[key3];
												const _errs31 = errors;
												if (errors === _errs31) {
													if (typeof data8 === "string") {
														if (func3(data8) > 100) {
															validate21.errors = [{
																instancePath: instancePath + "/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																schemaPath: "#/properties/configs/additionalProperties/maxLength",
																keyword: "maxLength",
																params: { limit: 100 },
																message: "must NOT have more than 100 characters"
															}];
															return false;
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/configs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/configs/additionalProperties/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												if (!(_errs31 === errors)) break;
											}
										} else {
											validate21.errors = [{
												instancePath: instancePath + "/configs",
												schemaPath: "#/properties/configs/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs28 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.answer !== void 0) {
										let data9 = data.answer;
										const _errs33 = errors;
										if (!(data9 === "yes" || data9 === "no" || data9 === "clarify")) {
											validate21.errors = [{
												instancePath: instancePath + "/answer",
												schemaPath: "#/properties/answer/enum",
												keyword: "enum",
												params: { allowedValues: schema31.properties.answer.enum },
												message: "must be equal to one of the allowed values"
											}];
											return false;
										}
										var valid0 = _errs33 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.values !== void 0) {
											let data10 = data.values;
											const _errs34 = errors;
											if (errors === _errs34) {
												if (Array.isArray(data10)) {
													if (data10.length > 1e5) {
														validate21.errors = [{
															instancePath: instancePath + "/values",
															schemaPath: "#/properties/values/maxItems",
															keyword: "maxItems",
															params: { limit: 1e5 },
															message: "must NOT have more than 100000 items"
														}];
														return false;
													} else {
														const len0 = data10.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs36 = errors;
															if (!validate22(data10[i0], {
																instancePath: instancePath + "/values/" + i0,
																parentData: data10,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																errors = vErrors.length;
															}
															if (!(_errs36 === errors)) break;
														}
													}
												} else {
													validate21.errors = [{
														instancePath: instancePath + "/values",
														schemaPath: "#/properties/values/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs34 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.regressions !== void 0) {
												let data12 = data.regressions;
												const _errs37 = errors;
												if (errors === _errs37) {
													if (Array.isArray(data12)) {
														if (data12.length > 1e5) {
															validate21.errors = [{
																instancePath: instancePath + "/regressions",
																schemaPath: "#/properties/regressions/maxItems",
																keyword: "maxItems",
																params: { limit: 1e5 },
																message: "must NOT have more than 100000 items"
															}];
															return false;
														} else {
															const len1 = data12.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data13 = data12[i1];
																const _errs39 = errors;
																if (errors === errors) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																		let missing2;
																		if (data13.check === void 0 && (missing2 = "check") || data13.metric === void 0 && (missing2 = "metric") || data13.acceptedBy === void 0 && (missing2 = "acceptedBy")) {
																			validate21.errors = [{
																				instancePath: instancePath + "/regressions/" + i1,
																				schemaPath: "#/definitions/regression/required",
																				keyword: "required",
																				params: { missingProperty: missing2 },
																				message: "must have required property '" + missing2 + "'"
																			}];
																			return false;
																		} else {
																			const _errs42 = errors;
																			for (const key4 in data13) if (!(key4 === "check" || key4 === "metric" || key4 === "acceptedBy")) {
																				validate21.errors = [{
																					instancePath: instancePath + "/regressions/" + i1,
																					schemaPath: "#/definitions/regression/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs42 === errors) {
																				if (data13.check !== void 0) {
																					let data14 = data13.check;
																					const _errs43 = errors;
																					if (errors === _errs43) {
																						if (typeof data14 === "string") {
																							if (func3(data14) > 500) {
																								validate21.errors = [{
																									instancePath: instancePath + "/regressions/" + i1 + "/check",
																									schemaPath: "#/definitions/regression/properties/check/maxLength",
																									keyword: "maxLength",
																									params: { limit: 500 },
																									message: "must NOT have more than 500 characters"
																								}];
																								return false;
																							} else if (func3(data14) < 1) {
																								validate21.errors = [{
																									instancePath: instancePath + "/regressions/" + i1 + "/check",
																									schemaPath: "#/definitions/regression/properties/check/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters"
																								}];
																								return false;
																							}
																						} else {
																							validate21.errors = [{
																								instancePath: instancePath + "/regressions/" + i1 + "/check",
																								schemaPath: "#/definitions/regression/properties/check/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					var valid11 = _errs43 === errors;
																				} else var valid11 = true;
																				if (valid11) {
																					if (data13.metric !== void 0) {
																						let data15 = data13.metric;
																						const _errs45 = errors;
																						if (errors === _errs45) {
																							if (typeof data15 === "string") {
																								if (func3(data15) > 500) {
																									validate21.errors = [{
																										instancePath: instancePath + "/regressions/" + i1 + "/metric",
																										schemaPath: "#/definitions/regression/properties/metric/maxLength",
																										keyword: "maxLength",
																										params: { limit: 500 },
																										message: "must NOT have more than 500 characters"
																									}];
																									return false;
																								} else if (func3(data15) < 1) {
																									validate21.errors = [{
																										instancePath: instancePath + "/regressions/" + i1 + "/metric",
																										schemaPath: "#/definitions/regression/properties/metric/minLength",
																										keyword: "minLength",
																										params: { limit: 1 },
																										message: "must NOT have fewer than 1 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate21.errors = [{
																									instancePath: instancePath + "/regressions/" + i1 + "/metric",
																									schemaPath: "#/definitions/regression/properties/metric/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																						}
																						var valid11 = _errs45 === errors;
																					} else var valid11 = true;
																					if (valid11) {
																						if (data13.acceptedBy !== void 0) {
																							let data16 = data13.acceptedBy;
																							const _errs47 = errors;
																							const _errs48 = errors;
																							let valid12 = false;
																							const _errs49 = errors;
																							if (errors === _errs49) {
																								if (typeof data16 === "string") {
																									if (func3(data16) > 500) {
																										const err9 = {
																											instancePath: instancePath + "/regressions/" + i1 + "/acceptedBy",
																											schemaPath: "#/definitions/regression/properties/acceptedBy/anyOf/0/maxLength",
																											keyword: "maxLength",
																											params: { limit: 500 },
																											message: "must NOT have more than 500 characters"
																										};
																										if (vErrors === null) vErrors = [err9];
																										else vErrors.push(err9);
																										errors++;
																									}
																								} else {
																									const err10 = {
																										instancePath: instancePath + "/regressions/" + i1 + "/acceptedBy",
																										schemaPath: "#/definitions/regression/properties/acceptedBy/anyOf/0/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									};
																									if (vErrors === null) vErrors = [err10];
																									else vErrors.push(err10);
																									errors++;
																								}
																							}
																							var _valid2 = _errs49 === errors;
																							valid12 = valid12 || _valid2;
																							if (!valid12) {
																								const _errs51 = errors;
																								if (data16 !== null) {
																									const err11 = {
																										instancePath: instancePath + "/regressions/" + i1 + "/acceptedBy",
																										schemaPath: "#/definitions/regression/properties/acceptedBy/anyOf/1/type",
																										keyword: "type",
																										params: { type: "null" },
																										message: "must be null"
																									};
																									if (vErrors === null) vErrors = [err11];
																									else vErrors.push(err11);
																									errors++;
																								}
																								var _valid2 = _errs51 === errors;
																								valid12 = valid12 || _valid2;
																							}
																							if (!valid12) {
																								const err12 = {
																									instancePath: instancePath + "/regressions/" + i1 + "/acceptedBy",
																									schemaPath: "#/definitions/regression/properties/acceptedBy/anyOf",
																									keyword: "anyOf",
																									params: {},
																									message: "must match a schema in anyOf"
																								};
																								if (vErrors === null) vErrors = [err12];
																								else vErrors.push(err12);
																								errors++;
																								validate21.errors = vErrors;
																								return false;
																							} else {
																								errors = _errs48;
																								if (vErrors !== null) {
																									if (_errs48) vErrors.length = _errs48;
																									else vErrors = null;
																								}
																							}
																							var valid11 = _errs47 === errors;
																						} else var valid11 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/regressions/" + i1,
																			schemaPath: "#/definitions/regression/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs39 === errors)) break;
															}
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/regressions",
															schemaPath: "#/properties/regressions/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs37 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.project === void 0 && (missing0 = "project") || data.snapshot === void 0 && (missing0 = "snapshot") || data.history === void 0 && (missing0 = "history")) {
				validate19.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "version" || key0 === "project" || key0 === "snapshot" || key0 === "history")) {
					validate19.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate19.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.project !== void 0) {
							let data1 = data.project;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func3(data1) > 100) {
										validate19.errors = [{
											instancePath: instancePath + "/project",
											schemaPath: "#/properties/project/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func3(data1) < 1) {
										validate19.errors = [{
											instancePath: instancePath + "/project",
											schemaPath: "#/properties/project/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate19.errors = [{
										instancePath: instancePath + "/project",
										schemaPath: "#/properties/project/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.snapshot !== void 0) {
								const _errs5 = errors;
								if (!validate10(data.snapshot, {
									instancePath: instancePath + "/snapshot",
									parentData: data,
									parentDataProperty: "snapshot",
									rootData
								})) {
									vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.history !== void 0) {
									let data3 = data.history;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data3)) {
											if (data3.length > 200) {
												validate19.errors = [{
													instancePath: instancePath + "/history",
													schemaPath: "#/properties/history/maxItems",
													keyword: "maxItems",
													params: { limit: 200 },
													message: "must NOT have more than 200 items"
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs8 = errors;
													if (!validate21(data3[i0], {
														instancePath: instancePath + "/history/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
														errors = vErrors.length;
													}
													if (!(_errs8 === errors)) break;
												}
											}
										} else {
											validate19.errors = [{
												instancePath: instancePath + "/history",
												schemaPath: "#/properties/history/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate19.errors = vErrors;
	return errors === 0;
}
// src/documents/index.ts
/**
* Reads the documents between the stages: snapshots, baselines and reports.
* Its opinion: a document may come from anywhere, so nothing in it is taken on trust – size, JSON, schema, project.
* It never writes, and what is refused leaves nothing behind.
*/
/**
* Reads a snapshot file of `project`.
* Rejects with `document-…` or `snapshot-other-project`.
*/
async function readSnapshot(path, project) {
	return parseSnapshot(await read(path, "snapshot"), path, project);
}
/** Reads a report file. Rejects with `document-…`. */
async function readReport(path) {
	return parseDocument({
		bytes: await read(path, "report"),
		path,
		what: "report"
	}, isReport);
}
/** The snapshot of `project` in these bytes; errors call it `name`. Throws `document-…` or `snapshot-other-project`. */
function parseSnapshot(bytes, name, project) {
	const snapshot = parseDocument({
		bytes,
		path: name,
		what: "snapshot"
	}, isSnapshot);
	return ofProject(snapshot, name, project, snapshot);
}
/** The baseline of `project` in these bytes; errors call it `name`. Throws `document-…` or `snapshot-other-project`. */
function parseBaseline(bytes, name, project) {
	const baseline = parseDocument({
		bytes,
		path: name,
		what: "baseline"
	}, isBaseline);
	return ofProject(baseline, name, project, baseline, baseline.snapshot);
}
function ofProject(document, path, wanted, ...named) {
	const other = named.find(({ project }) => project !== wanted);
	if (!other) return document;
	throw new PierceError("snapshot-other-project", {
		path,
		found: other.project,
		wanted
	});
}
async function read(path, what) {
	try {
		return await readBytes(path, CAPS[what].bytes);
	} catch (error) {
		throw new PierceError("document-unreadable", {
			path,
			what,
			problem: error.message
		});
	}
}
export { FORBIDDEN_NAMES as a, readSnapshot as i, parseSnapshot as n, readReport as r, parseBaseline as t };
