/* Made by scripts/generate.ts; do not edit. */
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/ajv/dist/runtime/ucs2length.js
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
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// entry
const isBudgets = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Pierce budgets file",
	"description": "Performance promises of one project: what is measured, and how much it may be.",
	"type": "object",
	"required": [
		"version",
		"project",
		"checks"
	],
	"additionalProperties": false,
	"properties": {
		"$schema": {
			"type": "string",
			"description": "Where an editor finds this schema."
		},
		"version": {
			"const": 1,
			"description": "Version of the format of this file."
		},
		"project": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{0,63}$",
			"description": "Names the baseline; lower-case letters, digits, `.`, `_` and `-`.",
			"examples": ["shop"]
		},
		"policy": {
			"type": "object",
			"additionalProperties": false,
			"description": "How the gate decides.",
			"properties": {
				"inconclusive": {
					"enum": ["allow", "block"],
					"default": "allow",
					"description": "What a budget that the data cannot tell does to the gate."
				},
				"falseAlarms": {
					"$ref": "#/definitions/percent",
					"default": "0.5%",
					"description": "Chance that an unchanged pull request is blocked, all sampled budgets together."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"default": "10 min",
					"description": "Measuring ends here; what is still open is inconclusive."
				},
				"storedSampled": {
					"enum": ["inconclusive", "compare"],
					"default": "inconclusive",
					"description": "Whether sampled metrics may be compared with a stored baseline of an equal fingerprint."
				},
				"acceptLabel": {
					"type": "string",
					"pattern": "\\S",
					"description": "The label that accepts what a pull request loosens in this file.",
					"examples": ["performance-accepted"],
					"maxLength": 50,
					"default": "performance-accepted"
				}
			}
		},
		"setup": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "\\S",
				"description": "A shell command.",
				"examples": ["npm ci"]
			},
			"description": "Commands run in head, and in base when base is measured in the same job.",
			"examples": [["npm ci", "npm run build"]]
		},
		"services": {
			"type": "object",
			"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "$ref": "#/definitions/service" } },
			"additionalProperties": false,
			"description": "Servers started once per side, and stopped with everything they started."
		},
		"checks": {
			"type": "object",
			"minProperties": 1,
			"patternProperties": { "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$": { "$ref": "#/definitions/check" } },
			"additionalProperties": false,
			"description": "What is measured, by name; each check has one kind and its budgets.",
			"examples": [{ "app": {
				"bundle": { "files": "dist/*.js" },
				"budgets": { "size": { "max": "170 kB" } }
			} }]
		},
		"waivers": {
			"type": "array",
			"items": { "$ref": "#/definitions/waiver" },
			"description": "Dated permissions to exceed one budget up to a ceiling."
		}
	},
	"definitions": {
		"duration": {
			"$comment": "duration",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
			"description": "A time with its unit: ns, us, ms, s, min or h.",
			"examples": ["20 ms", "2.5 s"]
		},
		"size": {
			"$comment": "size",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
			"description": "A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB.",
			"examples": ["170 kB", "166 KiB"]
		},
		"rate": {
			"$comment": "rate",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
			"description": "A rate: how many per second or minute.",
			"examples": ["2000/s"]
		},
		"percent": {
			"$comment": "percent",
			"type": "string",
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
			"description": "A percentage with its sign.",
			"examples": ["5%", "0.5%"]
		},
		"points": {
			"$comment": "points",
			"type": "number",
			"minimum": 0,
			"maximum": 100,
			"description": "A score from 0 to 100.",
			"examples": [90]
		},
		"amount": {
			"$comment": "amount",
			"type": "number",
			"minimum": 0,
			"description": "A plain number.",
			"examples": [0]
		},
		"any": {
			"$comment": "any",
			"type": ["number", "string"],
			"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
			"description": "A quantity in the unit of the metric, or a plain number.",
			"examples": [
				"20 ms",
				"170 kB",
				"2000/s",
				12
			],
			"minimum": 0
		},
		"duration-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "20 ms",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/duration",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/duration",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"size-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "170 kB",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/size",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/size",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"rate-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"min": "2000/s",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/rate",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/rate",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"percent-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "5%",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/percent",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/percent",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"points-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"min": 90,
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/points",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/points",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"amount-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": 0,
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/amount",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/amount",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"any-budget": {
			"type": "object",
			"additionalProperties": false,
			"anyOf": [
				{ "required": ["max"] },
				{ "required": ["min"] },
				{ "required": ["tolerance"] }
			],
			"examples": [{
				"max": "20 ms",
				"tolerance": "5%"
			}],
			"properties": {
				"max": {
					"$ref": "#/definitions/any",
					"description": "The most it may be."
				},
				"min": {
					"$ref": "#/definitions/any",
					"description": "The least it must be."
				},
				"tolerance": {
					"$ref": "#/definitions/percent",
					"description": "How much worse than base it may be."
				},
				"severity": {
					"enum": ["fail", "warn"],
					"default": "fail",
					"description": "Whether breaking it blocks, or is only told."
				},
				"strict": {
					"type": "boolean",
					"default": false,
					"description": "Fail on a broken limit even where base broke it already."
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who is asked when it fails.",
					"examples": ["@shop/web"]
				},
				"message": {
					"type": "string",
					"pattern": "\\S",
					"description": "What is said when it fails.",
					"examples": ["Pictures go through the image service."]
				}
			}
		},
		"service": {
			"type": "object",
			"required": ["run", "ready"],
			"additionalProperties": false,
			"examples": [{
				"run": "node server.js",
				"ready": "http://127.0.0.1:${PORT}/health"
			}],
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "The shell command that starts it; the environment variable PORT holds its port.",
					"examples": ["node server.js"]
				},
				"ready": {
					"type": "string",
					"pattern": "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
					"description": "Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.",
					"examples": ["http://127.0.0.1:${PORT}/health"]
				},
				"env": {
					"type": "object",
					"patternProperties": { "^[A-Za-z_][A-Za-z0-9_]*$": { "type": [
						"string",
						"number",
						"boolean"
					] } },
					"additionalProperties": false,
					"description": "Environment variables of the service.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"readyTimeout": {
					"$ref": "#/definitions/duration",
					"default": "30 s",
					"description": "How long it may take until it is ready."
				}
			}
		},
		"waiver": {
			"type": "object",
			"required": [
				"check",
				"metric",
				"ceiling",
				"until",
				"reason",
				"owner"
			],
			"additionalProperties": false,
			"properties": {
				"check": {
					"type": "string",
					"pattern": "\\S",
					"description": "Name of the check.",
					"examples": ["app"]
				},
				"metric": {
					"type": "string",
					"pattern": "\\S",
					"description": "The budget, as `budgets` names it.",
					"examples": ["size"]
				},
				"ceiling": {
					"$ref": "#/definitions/any",
					"description": "What it may be at the worst while the waiver holds.",
					"examples": ["180 kB"]
				},
				"until": {
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
					"description": "The last day it holds, as year-month-day.",
					"examples": ["2027-01-31"]
				},
				"reason": {
					"type": "string",
					"pattern": "\\S",
					"description": "Why it is needed.",
					"examples": ["new checkout, #812"]
				},
				"owner": {
					"type": "string",
					"pattern": "\\S",
					"description": "Who asked for it.",
					"examples": ["@ana"]
				}
			}
		},
		"check": {
			"$comment": "check",
			"type": "object",
			"required": ["budgets"],
			"additionalProperties": false,
			"properties": {
				"bundle": {
					"$ref": "#/definitions/bundle-options",
					"description": "Sizes of built files: raw, gzip, brotli, in all and one by one"
				},
				"http": {
					"$ref": "#/definitions/http-options",
					"description": "Latency, throughput and faults of a running service under load"
				},
				"lighthouse": {
					"$ref": "#/definitions/lighthouse-options",
					"description": "a page in a real browser"
				},
				"command": {
					"$ref": "#/definitions/command-options",
					"description": "Time and memory of a program, or what a benchmark reports"
				},
				"work": {
					"$ref": "#/definitions/work-options",
					"description": "Exact counts of what a Node program does: calls, blocks, bytes allocated"
				},
				"budgets": {
					"type": "object",
					"minProperties": 1,
					"description": "What each metric may be.",
					"examples": [{ "size": { "max": "170 kB" } }]
				}
			},
			"examples": [{
				"bundle": { "files": "dist/*.js" },
				"budgets": { "size": { "max": "170 kB" } }
			}],
			"oneOf": [
				{ "required": ["bundle"] },
				{ "required": ["http"] },
				{ "required": ["lighthouse"] },
				{ "required": ["command"] },
				{ "required": ["work"] }
			],
			"allOf": [
				{
					"if": { "required": ["bundle"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/bundle-budgets" } } }
				},
				{
					"if": { "required": ["http"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/http-budgets" } } }
				},
				{
					"if": { "required": ["lighthouse"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/lighthouse-budgets" } } }
				},
				{
					"if": { "required": ["command"] },
					"then": {
						"if": { "properties": { "command": {
							"type": "object",
							"required": ["format"]
						} } },
						"then": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets" } } },
						"else": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets-2" } } }
					}
				},
				{
					"if": { "required": ["work"] },
					"then": { "properties": { "budgets": { "$ref": "#/definitions/work-budgets" } } }
				}
			]
		},
		"bundle-options": {
			"type": "object",
			"additionalProperties": false,
			"required": ["files"],
			"description": "Files as a browser downloads them, by their compressed size.",
			"properties": {
				"files": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					},
					"description": "Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.",
					"examples": ["dist/assets/*.js", ["dist/**/*.{js,css}", "!dist/**/*.map"]]
				},
				"compression": {
					"enum": [
						"brotli",
						"gzip",
						"none"
					],
					"default": "brotli",
					"description": "How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are."
				}
			}
		},
		"bundle-budgets": {
			"additionalProperties": false,
			"properties": {
				"size": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"raw": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"gzip": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"brotli": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"files": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				}
			},
			"patternProperties": {
				"^file:.+$": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"http-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "One request, sent to a running service over and over.",
			"properties": {
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`."
				},
				"path": {
					"type": "string",
					"pattern": "^/\\S*$",
					"description": "Path and query on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"url": {
					"type": "string",
					"description": "Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
					"examples": ["http://127.0.0.1:3000/search"]
				},
				"method": {
					"enum": [
						"GET",
						"HEAD",
						"POST",
						"PUT",
						"PATCH",
						"DELETE",
						"OPTIONS"
					],
					"default": "GET",
					"description": "HTTP method."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request; never published.",
					"examples": [{ "accept": "application/json" }]
				},
				"body": {
					"type": [
						"string",
						"object",
						"array"
					],
					"description": "Sent with every request: a string as it is, anything else as JSON.",
					"examples": [{ "query": "shoes" }]
				},
				"connections": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3,
					"default": 10,
					"description": "Connections that send at the same time; each waits for its answer before it sends again."
				},
				"window": {
					"$ref": "#/definitions/duration",
					"description": "Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s."
				},
				"warmUp": {
					"$ref": "#/definitions/duration",
					"description": "Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s."
				},
				"timeout": {
					"$ref": "#/definitions/duration",
					"description": "How long one answer may take; 10 s if absent, at least 1 s."
				}
			}
		},
		"http-budgets": {
			"additionalProperties": false,
			"properties": {
				"latency.p50": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p75": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p90": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p95": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.p99": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.mean": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"latency.max": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"throughput": {
					"$ref": "#/definitions/rate-budget",
					"description": "rate; higher is better; sampled, so judged by statistics"
				},
				"bytes": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				},
				"errors": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"non2xx": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"timeouts": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				}
			}
		},
		"lighthouse-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "A page in a real Chrome, measured by Lighthouse.",
			"properties": {
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`."
				},
				"path": {
					"type": "string",
					"pattern": "^/",
					"description": "Path and query of the page on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"url": {
					"type": "string",
					"description": "Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
					"examples": ["http://localhost:3000/"]
				},
				"preset": {
					"enum": ["mobile", "desktop"],
					"default": "mobile",
					"description": "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable."
				},
				"categories": {
					"type": "array",
					"items": { "enum": [
						"performance",
						"accessibility",
						"best-practices",
						"seo",
						"agentic-browsing"
					] },
					"minItems": 1,
					"uniqueItems": true,
					"default": ["performance"],
					"description": "Categories to run always; what a budget asks for runs anyway."
				},
				"runs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 40,
					"default": 5,
					"description": "Fewest runs per side; more follow while budgets are undecided and time is left."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request of the page, also to other hosts; never published."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run may take; 60 s if absent."
				},
				"chromeFlags": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^--"
					},
					"description": "Added to the flags of Chrome.",
					"examples": [["--no-sandbox"]]
				}
			}
		},
		"lighthouse-budgets": {
			"additionalProperties": false,
			"properties": {
				"accessibility": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"accesskeys": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"agent-accessibility-tree": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"agentic-browsing": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"ard-schema": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-allowed-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-command-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-conditional-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-deprecated-role": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-dialog-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-hidden-body": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-hidden-focus": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-input-field-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-meter-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-progressbar-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-prohibited-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-children": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-required-parent": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-roles": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-text": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-toggle-field-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-tooltip-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-treeitem-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-valid-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"aria-valid-attr-value": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"autocomplete-valid": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"best-practices": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"bf-cache": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"bootup-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"button-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"bytes.document": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.font": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.image": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.media": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.other": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.script": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.stylesheet": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.third-party": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"bytes.total": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"cache-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"canonical": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"charset": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"cls-culprits-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"color-contrast": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"crawlable-anchors": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"cumulative-layout-shift": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; sampled, so judged by statistics"
				},
				"definition-list": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"deprecations": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"dlitem": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"doctype": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"document-latency-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"document-title": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"dom-size-insight": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"duplicated-javascript-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"errors-in-console": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"first-contentful-paint": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"font-display-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"forced-reflow-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"frame-title": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"geolocation-on-start": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"heading-order": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"hreflang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-has-lang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-lang-valid": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"html-xml-lang-mismatch": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"http-status-code": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-aspect-ratio": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"image-delivery-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"image-size-responsive": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"input-button-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"input-image-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"inspector-issues": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"interactive": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"is-crawlable": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"is-on-https": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"label": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"label-content-name-mismatch": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"landmark-one-main": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"largest-contentful-paint": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"layout-shifts": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"lcp-discovery-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"legacy-javascript-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"link-in-text-block": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"link-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"link-text": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"list": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"listitem": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"llms-txt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"mainthread-work-breakdown": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"max-potential-fid": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"meta-description": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"meta-refresh": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"meta-viewport": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"modern-http-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"network-dependency-tree-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"network-rtt": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"network-server-latency": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"notification-on-start": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"object-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"paste-preventing-inputs": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"performance": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"presentation-role-conflict": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"redirects": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"redirects-http": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"render-blocking-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"requests.document": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.font": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.image": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.media": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.other": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.script": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.stylesheet": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.third-party": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"requests.total": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"robots-txt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"select-name": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"seo": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"server-response-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"skip-link": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"speed-index": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"svg-img-alt": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"tabindex": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"table-fake-caption": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"target-size": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"td-has-header": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"td-headers-attr": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"third-parties-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"third-party-cookies": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"total-blocking-time": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"total-byte-weight": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; exact"
				},
				"unminified-css": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unminified-javascript": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unsized-images": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"unused-css-rules": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"unused-javascript": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"valid-lang": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"valid-source-maps": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				},
				"viewport-insight": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; sampled, so judged by statistics"
				},
				"webmcp-schema-validity": {
					"$ref": "#/definitions/points-budget",
					"description": "score; higher is better; exact"
				}
			},
			"patternProperties": {
				"^user-timing\\.": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"command-options": {
			"type": "object",
			"additionalProperties": false,
			"required": ["run"],
			"description": "A command that is run over and over: its own time and memory, or what a benchmark in it reports.",
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "A line for /bin/sh.",
					"examples": ["node bench/parse.js", "go test -run ^$ -bench . -count 5 ./..."]
				},
				"format": {
					"enum": [
						"tinybench",
						"mitata",
						"vitest",
						"benchmarkjs",
						"hyperfine",
						"go",
						"pytest",
						"customSmallerIsBetter",
						"customBiggerIsBetter"
					],
					"description": "How the command prints its results; if absent, its own time and memory are the results."
				},
				"output": {
					"type": "string",
					"pattern": "\\S",
					"description": "File that each run writes its results to, where it does not print them.",
					"examples": ["bench.json"]
				},
				"cwd": {
					"type": "string",
					"pattern": "\\S",
					"description": "Folder to run in, from the folder of this file.",
					"examples": ["packages/parser"]
				},
				"env": {
					"type": "object",
					"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
					"additionalProperties": { "type": "string" },
					"description": "Variables for the command; of the rest of the environment it sees a known part, without tokens.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"services": {
					"type": "array",
					"uniqueItems": true,
					"items": { "type": "string" },
					"description": "Services to start first; their addresses are in SERVICE_<NAME>_URL.",
					"examples": [["api"]]
				},
				"together": {
					"type": "boolean",
					"default": true,
					"description": "Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run may take; 60 s if absent."
				}
			}
		},
		"command-budgets": {
			"additionalProperties": false,
			"properties": {},
			"patternProperties": {
				".": { "$ref": "#/definitions/any-budget" },
				"\\*": { "$ref": "#/definitions/any-budget" }
			}
		},
		"command-budgets-2": {
			"additionalProperties": false,
			"properties": {
				"wall": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"cpu": {
					"$ref": "#/definitions/duration-budget",
					"description": "time; lower is better; sampled, so judged by statistics"
				},
				"instructions": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"max-rss": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				}
			}
		},
		"work-options": {
			"type": "object",
			"additionalProperties": false,
			"description": "A Node program or service whose work is counted: function calls, blocks, bytes allocated.",
			"properties": {
				"run": {
					"type": "string",
					"pattern": "\\S",
					"description": "A line for /bin/sh; every Node process that it starts is counted.",
					"examples": ["node bench/parse.js"]
				},
				"operations": {
					"type": "integer",
					"minimum": 1,
					"description": "Operations that one run does; the metrics are per operation; 1 if absent.",
					"examples": [1e3]
				},
				"cwd": {
					"type": "string",
					"pattern": "\\S",
					"description": "Folder to run in, from the folder of this file.",
					"examples": ["packages/parser"]
				},
				"env": {
					"type": "object",
					"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
					"additionalProperties": { "type": "string" },
					"description": "Variables for `run`; of the rest of the environment it sees a known part, without tokens.",
					"examples": [{ "NODE_ENV": "production" }]
				},
				"service": {
					"type": "string",
					"description": "The service that answers, by its name under `services`; an instance of its own is counted."
				},
				"path": {
					"type": "string",
					"pattern": "^/\\S*$",
					"description": "Path and query on the service; \"/\" if absent.",
					"examples": ["/", "/search?q=shoes"]
				},
				"method": {
					"enum": [
						"GET",
						"HEAD",
						"POST",
						"PUT",
						"PATCH",
						"DELETE",
						"OPTIONS"
					],
					"description": "HTTP method; GET if absent."
				},
				"headers": {
					"type": "object",
					"additionalProperties": { "type": "string" },
					"description": "Sent with every request; never published.",
					"examples": [{ "accept": "application/json" }]
				},
				"body": {
					"type": [
						"string",
						"object",
						"array"
					],
					"description": "Sent with every request: a string as it is, anything else as JSON.",
					"examples": [{ "query": "shoes" }]
				},
				"requests": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6,
					"description": "Requests that are counted, one after the other; the metrics are per request; 100 if absent."
				},
				"warmUp": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6,
					"description": "Requests before those, not counted; 100 if absent."
				},
				"timeLimit": {
					"$ref": "#/definitions/duration",
					"description": "How long one run, or all requests of one reading, may take; 60 s if absent."
				}
			}
		},
		"work-budgets": {
			"additionalProperties": false,
			"properties": {
				"calls": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"blocks": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"calls.dependencies": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"blocks.dependencies": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; exact"
				},
				"calls.node": {
					"$ref": "#/definitions/amount-budget",
					"description": "plain number; lower is better; sampled, so judged by statistics"
				},
				"allocated": {
					"$ref": "#/definitions/size-budget",
					"description": "size; lower is better; sampled, so judged by statistics"
				}
			}
		}
	}
};
const schema12 = {
	"$comment": "percent",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
	"description": "A percentage with its sign.",
	"examples": ["5%", "0.5%"]
};
const schema13 = {
	"$comment": "duration",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
	"description": "A time with its unit: ns, us, ms, s, min or h.",
	"examples": ["20 ms", "2.5 s"]
};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern1 = new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$", "u");
const pattern2 = new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$", "u");
const pattern3 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const func2 = require_ucs2length().default;
const schema14 = {
	"type": "object",
	"required": ["run", "ready"],
	"additionalProperties": false,
	"examples": [{
		"run": "node server.js",
		"ready": "http://127.0.0.1:${PORT}/health"
	}],
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "The shell command that starts it; the environment variable PORT holds its port.",
			"examples": ["node server.js"]
		},
		"ready": {
			"type": "string",
			"pattern": "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
			"description": "Address on this machine (loopback: 127.0.0.1, localhost or [::1]) that answers 2xx or 3xx once it is ready.",
			"examples": ["http://127.0.0.1:${PORT}/health"]
		},
		"env": {
			"type": "object",
			"patternProperties": { "^[A-Za-z_][A-Za-z0-9_]*$": { "type": [
				"string",
				"number",
				"boolean"
			] } },
			"additionalProperties": false,
			"description": "Environment variables of the service.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"readyTimeout": {
			"$ref": "#/definitions/duration",
			"default": "30 s",
			"description": "How long it may take until it is ready."
		}
	}
};
const pattern8 = new RegExp("^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ready === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ready" },
				message: "must have required property 'ready'",
				schema: schema14.required,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "ready" || key0 === "env" || key0 === "readyTimeout")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema14,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema14.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.run.type,
					parentSchema: schema14.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.ready !== void 0) {
			let data1 = data.ready;
			if (typeof data1 === "string") {
				if (!pattern8.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/ready",
						schemaPath: "#/properties/ready/pattern",
						keyword: "pattern",
						params: { pattern: "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$" },
						message: "must match pattern \"^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$\"",
						schema: "^http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::(?:\\d{1,5}|\\$\\{PORT\\}))?(?:/\\S*)?$",
						parentSchema: schema14.properties.ready,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema14.properties.ready.type,
					parentSchema: schema14.properties.ready,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data2 = data.env;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!pattern9.test(key1)) {
					const err7 = {
						instancePath: instancePath + "/env",
						schemaPath: "#/properties/env/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema14.properties.env,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key2 in data2) if (pattern9.test(key2)) {
					let data3 = data2[key2];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err8 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/type",
							keyword: "type",
							params: { type: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type },
							message: "must be string,number,boolean",
							schema: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type,
							parentSchema: schema14.properties.env.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema14.properties.env.type,
					parentSchema: schema14.properties.env,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.readyTimeout !== void 0) {
			let data4 = data.readyTimeout;
			if (typeof data4 === "string") {
				if (!pattern2.test(data4)) {
					const err10 = {
						instancePath: instancePath + "/readyTimeout",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/readyTimeout",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema14.type,
			parentSchema: schema14,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"$comment": "check",
	"type": "object",
	"required": ["budgets"],
	"additionalProperties": false,
	"properties": {
		"bundle": {
			"$ref": "#/definitions/bundle-options",
			"description": "Sizes of built files: raw, gzip, brotli, in all and one by one"
		},
		"http": {
			"$ref": "#/definitions/http-options",
			"description": "Latency, throughput and faults of a running service under load"
		},
		"lighthouse": {
			"$ref": "#/definitions/lighthouse-options",
			"description": "a page in a real browser"
		},
		"command": {
			"$ref": "#/definitions/command-options",
			"description": "Time and memory of a program, or what a benchmark reports"
		},
		"work": {
			"$ref": "#/definitions/work-options",
			"description": "Exact counts of what a Node program does: calls, blocks, bytes allocated"
		},
		"budgets": {
			"type": "object",
			"minProperties": 1,
			"description": "What each metric may be.",
			"examples": [{ "size": { "max": "170 kB" } }]
		}
	},
	"examples": [{
		"bundle": { "files": "dist/*.js" },
		"budgets": { "size": { "max": "170 kB" } }
	}],
	"oneOf": [
		{ "required": ["bundle"] },
		{ "required": ["http"] },
		{ "required": ["lighthouse"] },
		{ "required": ["command"] },
		{ "required": ["work"] }
	],
	"allOf": [
		{
			"if": { "required": ["bundle"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/bundle-budgets" } } }
		},
		{
			"if": { "required": ["http"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/http-budgets" } } }
		},
		{
			"if": { "required": ["lighthouse"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/lighthouse-budgets" } } }
		},
		{
			"if": { "required": ["command"] },
			"then": {
				"if": { "properties": { "command": {
					"type": "object",
					"required": ["format"]
				} } },
				"then": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets" } } },
				"else": { "properties": { "budgets": { "$ref": "#/definitions/command-budgets-2" } } }
			}
		},
		{
			"if": { "required": ["work"] },
			"then": { "properties": { "budgets": { "$ref": "#/definitions/work-budgets" } } }
		}
	]
};
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["files"],
	"description": "Files as a browser downloads them, by their compressed size.",
	"properties": {
		"files": {
			"type": ["string", "array"],
			"minLength": 1,
			"minItems": 1,
			"items": {
				"type": "string",
				"minLength": 1
			},
			"description": "Patterns of files, from the folder of the budgets file; with `!` in front, files to leave out.",
			"examples": ["dist/assets/*.js", ["dist/**/*.{js,css}", "!dist/**/*.map"]]
		},
		"compression": {
			"enum": [
				"brotli",
				"gzip",
				"none"
			],
			"default": "brotli",
			"description": "How `size` and `file:…` count bytes: brotli quality 11, gzip level 9, or as they are."
		}
	}
};
const schema17 = {
	"additionalProperties": false,
	"properties": {
		"size": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"raw": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"gzip": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"brotli": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"files": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		}
	},
	"patternProperties": {
		"^file:.+$": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern14 = new RegExp("^file:.+$", "u");
const pattern15 = new RegExp("\\*", "u");
const schema18 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "170 kB",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/size",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/size",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema19 = {
	"$comment": "size",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
	"description": "A size with its unit: B, kB (1000), MB, GB, KiB (1024), MiB or GiB.",
	"examples": ["170 kB", "166 KiB"]
};
const pattern16 = new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema18.anyOf[0].required,
				parentSchema: schema18.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema18.anyOf[1].required,
					parentSchema: schema18.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema18.anyOf[2].required,
						parentSchema: schema18.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema18.anyOf,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema18,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern16.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/size/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
						parentSchema: schema19,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/size/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.type,
					parentSchema: schema19,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern16.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/size/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:B|kB|MB|GB|KiB|MiB|GiB)$",
						parentSchema: schema19,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/size/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema19.type,
					parentSchema: schema19,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema18.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema18.properties.severity.enum,
					parentSchema: schema18.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema18.properties.strict.type,
					parentSchema: schema18.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema18.properties.owner.type,
					parentSchema: schema18.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema18.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema18.properties.message.type,
					parentSchema: schema18.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema18.type,
			parentSchema: schema18,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": 0,
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/amount",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/amount",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema23 = {
	"$comment": "amount",
	"type": "number",
	"minimum": 0,
	"description": "A plain number.",
	"examples": [0]
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema22.anyOf[0].required,
				parentSchema: schema22.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema22.anyOf[1].required,
					parentSchema: schema22.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema22.anyOf[2].required,
						parentSchema: schema22.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema22.anyOf,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema23,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/amount/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.type,
					parentSchema: schema23,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/amount/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema23,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/amount/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema23.type,
					parentSchema: schema23,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema22.properties.severity.enum,
					parentSchema: schema22.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema22.properties.strict.type,
					parentSchema: schema22.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema22.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.owner.type,
					parentSchema: schema22.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema22.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema22.properties.message.type,
					parentSchema: schema22.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "20 ms",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/any",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/any",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema27 = {
	"$comment": "any",
	"type": ["number", "string"],
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
	"description": "A quantity in the unit of the metric, or a plain number.",
	"examples": [
		"20 ms",
		"170 kB",
		"2000/s",
		12
	],
	"minimum": 0
};
const pattern25 = new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema26.anyOf[0].required,
				parentSchema: schema26.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema26.anyOf[1].required,
					parentSchema: schema26.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema26.anyOf[2].required,
						parentSchema: schema26.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema26.anyOf,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern25.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (typeof data1 === "string") {
				if (!pattern25.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema26.properties.severity.enum,
					parentSchema: schema26.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema26.properties.strict.type,
					parentSchema: schema26.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema26.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.owner.type,
					parentSchema: schema26.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema26.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema26.properties.message.type,
					parentSchema: schema26.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "size" || key0 === "raw" || key0 === "gzip" || key0 === "brotli" || key0 === "files" || pattern14.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema17,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size !== void 0) {
			if (!validate15(data.size, {
				instancePath: instancePath + "/size",
				parentData: data,
				parentDataProperty: "size",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.raw !== void 0) {
			if (!validate15(data.raw, {
				instancePath: instancePath + "/raw",
				parentData: data,
				parentDataProperty: "raw",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.gzip !== void 0) {
			if (!validate15(data.gzip, {
				instancePath: instancePath + "/gzip",
				parentData: data,
				parentDataProperty: "gzip",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.brotli !== void 0) {
			if (!validate15(data.brotli, {
				instancePath: instancePath + "/brotli",
				parentData: data,
				parentDataProperty: "brotli",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			if (!validate20(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (pattern14.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema30 = {
	"additionalProperties": false,
	"properties": {
		"latency.p50": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p75": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p90": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p95": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.p99": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.mean": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"latency.max": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"throughput": {
			"$ref": "#/definitions/rate-budget",
			"description": "rate; higher is better; sampled, so judged by statistics"
		},
		"bytes": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		},
		"errors": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"non2xx": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"timeouts": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		}
	}
};
const func3 = Object.prototype.hasOwnProperty;
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"max": "20 ms",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/duration",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/duration",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema31.anyOf[0].required,
				parentSchema: schema31.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema31.anyOf[1].required,
					parentSchema: schema31.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema31.anyOf[2].required,
						parentSchema: schema31.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema31.anyOf,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern2.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern2.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema31.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema31.properties.severity.enum,
					parentSchema: schema31.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema31.properties.strict.type,
					parentSchema: schema31.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema31.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.owner.type,
					parentSchema: schema31.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema31.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.message.type,
					parentSchema: schema31.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"min": "2000/s",
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/rate",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/rate",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema36 = {
	"$comment": "rate",
	"type": "string",
	"pattern": "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
	"description": "A rate: how many per second or minute.",
	"examples": ["2000/s"]
};
const pattern36 = new RegExp("^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema35.anyOf[0].required,
				parentSchema: schema35.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema35.anyOf[1].required,
					parentSchema: schema35.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema35.anyOf[2].required,
						parentSchema: schema35.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema35.anyOf,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 === "string") {
				if (!pattern36.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/rate/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
						parentSchema: schema36,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/rate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 === "string") {
				if (!pattern36.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/rate/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:/s|/min)$",
						parentSchema: schema36,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/rate/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.type,
					parentSchema: schema36,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema35.properties.severity.enum,
					parentSchema: schema35.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema35.properties.strict.type,
					parentSchema: schema35.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err13 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema35.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.owner.type,
					parentSchema: schema35.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema35.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema35.properties.message.type,
					parentSchema: schema35.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema30.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["latency.p50"] !== void 0) {
			if (!validate27(data["latency.p50"], {
				instancePath: instancePath + "/latency.p50",
				parentData: data,
				parentDataProperty: "latency.p50",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p75"] !== void 0) {
			if (!validate27(data["latency.p75"], {
				instancePath: instancePath + "/latency.p75",
				parentData: data,
				parentDataProperty: "latency.p75",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p90"] !== void 0) {
			if (!validate27(data["latency.p90"], {
				instancePath: instancePath + "/latency.p90",
				parentData: data,
				parentDataProperty: "latency.p90",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p95"] !== void 0) {
			if (!validate27(data["latency.p95"], {
				instancePath: instancePath + "/latency.p95",
				parentData: data,
				parentDataProperty: "latency.p95",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.p99"] !== void 0) {
			if (!validate27(data["latency.p99"], {
				instancePath: instancePath + "/latency.p99",
				parentData: data,
				parentDataProperty: "latency.p99",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.mean"] !== void 0) {
			if (!validate27(data["latency.mean"], {
				instancePath: instancePath + "/latency.mean",
				parentData: data,
				parentDataProperty: "latency.mean",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["latency.max"] !== void 0) {
			if (!validate27(data["latency.max"], {
				instancePath: instancePath + "/latency.max",
				parentData: data,
				parentDataProperty: "latency.max",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.throughput !== void 0) {
			if (!validate35(data.throughput, {
				instancePath: instancePath + "/throughput",
				parentData: data,
				parentDataProperty: "throughput",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.bytes !== void 0) {
			if (!validate15(data.bytes, {
				instancePath: instancePath + "/bytes",
				parentData: data,
				parentDataProperty: "bytes",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.errors !== void 0) {
			if (!validate20(data.errors, {
				instancePath: instancePath + "/errors",
				parentData: data,
				parentDataProperty: "errors",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.non2xx !== void 0) {
			if (!validate20(data.non2xx, {
				instancePath: instancePath + "/non2xx",
				parentData: data,
				parentDataProperty: "non2xx",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeouts !== void 0) {
			if (!validate20(data.timeouts, {
				instancePath: instancePath + "/timeouts",
				parentData: data,
				parentDataProperty: "timeouts",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema39 = {
	"additionalProperties": false,
	"properties": {
		"accessibility": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"accesskeys": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"agent-accessibility-tree": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"agentic-browsing": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"ard-schema": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-allowed-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-command-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-conditional-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-deprecated-role": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-dialog-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-hidden-body": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-hidden-focus": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-input-field-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-meter-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-progressbar-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-prohibited-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-children": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-required-parent": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-roles": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-text": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-toggle-field-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-tooltip-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-treeitem-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-valid-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"aria-valid-attr-value": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"autocomplete-valid": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"best-practices": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"bf-cache": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"bootup-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"button-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"bytes.document": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.font": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.image": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.media": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.other": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.script": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.stylesheet": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.third-party": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"bytes.total": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"cache-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"canonical": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"charset": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"cls-culprits-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"color-contrast": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"crawlable-anchors": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"cumulative-layout-shift": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; sampled, so judged by statistics"
		},
		"definition-list": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"deprecations": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"dlitem": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"doctype": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"document-latency-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"document-title": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"dom-size-insight": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"duplicated-javascript-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"errors-in-console": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"first-contentful-paint": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"font-display-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"forced-reflow-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"frame-title": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"geolocation-on-start": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"heading-order": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"hreflang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-has-lang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-lang-valid": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"html-xml-lang-mismatch": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"http-status-code": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-aspect-ratio": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"image-delivery-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"image-size-responsive": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"input-button-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"input-image-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"inspector-issues": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"interactive": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"is-crawlable": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"is-on-https": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"label": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"label-content-name-mismatch": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"landmark-one-main": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"largest-contentful-paint": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"layout-shifts": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"lcp-discovery-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"legacy-javascript-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"link-in-text-block": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"link-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"link-text": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"list": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"listitem": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"llms-txt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"mainthread-work-breakdown": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"max-potential-fid": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"meta-description": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"meta-refresh": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"meta-viewport": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"modern-http-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"network-dependency-tree-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"network-rtt": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"network-server-latency": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"notification-on-start": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"object-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"paste-preventing-inputs": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"performance": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"presentation-role-conflict": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"redirects": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"redirects-http": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"render-blocking-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"requests.document": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.font": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.image": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.media": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.other": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.script": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.stylesheet": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.third-party": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"requests.total": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"robots-txt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"select-name": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"seo": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"server-response-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"skip-link": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"speed-index": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"svg-img-alt": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"tabindex": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"table-fake-caption": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"target-size": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"td-has-header": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"td-headers-attr": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"third-parties-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"third-party-cookies": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"total-blocking-time": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"total-byte-weight": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; exact"
		},
		"unminified-css": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unminified-javascript": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unsized-images": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"unused-css-rules": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"unused-javascript": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"valid-lang": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"valid-source-maps": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		},
		"viewport-insight": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; sampled, so judged by statistics"
		},
		"webmcp-schema-validity": {
			"$ref": "#/definitions/points-budget",
			"description": "score; higher is better; exact"
		}
	},
	"patternProperties": {
		"^user-timing\\.": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern41 = new RegExp("^user-timing\\.", "u");
const schema40 = {
	"type": "object",
	"additionalProperties": false,
	"anyOf": [
		{ "required": ["max"] },
		{ "required": ["min"] },
		{ "required": ["tolerance"] }
	],
	"examples": [{
		"min": 90,
		"tolerance": "5%"
	}],
	"properties": {
		"max": {
			"$ref": "#/definitions/points",
			"description": "The most it may be."
		},
		"min": {
			"$ref": "#/definitions/points",
			"description": "The least it must be."
		},
		"tolerance": {
			"$ref": "#/definitions/percent",
			"description": "How much worse than base it may be."
		},
		"severity": {
			"enum": ["fail", "warn"],
			"default": "fail",
			"description": "Whether breaking it blocks, or is only told."
		},
		"strict": {
			"type": "boolean",
			"default": false,
			"description": "Fail on a broken limit even where base broke it already."
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who is asked when it fails.",
			"examples": ["@shop/web"]
		},
		"message": {
			"type": "string",
			"pattern": "\\S",
			"description": "What is said when it fails.",
			"examples": ["Pictures go through the image service."]
		}
	}
};
const schema41 = {
	"$comment": "points",
	"type": "number",
	"minimum": 0,
	"maximum": 100,
	"description": "A score from 0 to 100.",
	"examples": [90]
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = false;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.max === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/anyOf/0/required",
				keyword: "required",
				params: { missingProperty: "max" },
				message: "must have required property 'max'",
				schema: schema40.anyOf[0].required,
				parentSchema: schema40.anyOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.min === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/anyOf/1/required",
					keyword: "required",
					params: { missingProperty: "min" },
					message: "must have required property 'min'",
					schema: schema40.anyOf[1].required,
					parentSchema: schema40.anyOf[1],
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.tolerance === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/anyOf/2/required",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						message: "must have required property 'tolerance'",
						schema: schema40.anyOf[2].required,
						parentSchema: schema40.anyOf[2],
						data
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			valid0 = valid0 || _valid0;
		}
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf",
			schema: schema40.anyOf,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "max" || key0 === "min" || key0 === "tolerance" || key0 === "severity" || key0 === "strict" || key0 === "owner" || key0 === "message")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema40,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.max !== void 0) {
			let data0 = data.max;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 100 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/points/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema41,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/max",
						schemaPath: "#/definitions/points/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema41,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/definitions/points/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.type,
					parentSchema: schema41,
					data: data0
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 100 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/points/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100",
						schema: 100,
						parentSchema: schema41,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/min",
						schemaPath: "#/definitions/points/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema41,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/definitions/points/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema41.type,
					parentSchema: schema41,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tolerance !== void 0) {
			let data2 = data.tolerance;
			if (typeof data2 === "string") {
				if (!pattern1.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/tolerance",
						schemaPath: "#/definitions/percent/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
						parentSchema: schema12,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/tolerance",
					schemaPath: "#/definitions/percent/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema12.type,
					parentSchema: schema12,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data3 = data.severity;
			if (!(data3 === "fail" || data3 === "warn")) {
				const err13 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema40.properties.severity.enum },
					message: "must be equal to one of the allowed values",
					schema: schema40.properties.severity.enum,
					parentSchema: schema40.properties.severity,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.strict !== void 0) {
			let data4 = data.strict;
			if (typeof data4 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/strict",
					schemaPath: "#/properties/strict/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema40.properties.strict.type,
					parentSchema: schema40.properties.strict,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema40.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.owner.type,
					parentSchema: schema40.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data6 = data.message;
			if (typeof data6 === "string") {
				if (!pattern3.test(data6)) {
					const err17 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema40.properties.message,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.properties.message.type,
					parentSchema: schema40.properties.message,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(func3.call(schema39.properties, key0) || pattern41.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema39,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.accessibility !== void 0) {
			if (!validate43(data.accessibility, {
				instancePath: instancePath + "/accessibility",
				parentData: data,
				parentDataProperty: "accessibility",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.accesskeys !== void 0) {
			if (!validate43(data.accesskeys, {
				instancePath: instancePath + "/accesskeys",
				parentData: data,
				parentDataProperty: "accesskeys",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["agent-accessibility-tree"] !== void 0) {
			if (!validate43(data["agent-accessibility-tree"], {
				instancePath: instancePath + "/agent-accessibility-tree",
				parentData: data,
				parentDataProperty: "agent-accessibility-tree",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["agentic-browsing"] !== void 0) {
			if (!validate43(data["agentic-browsing"], {
				instancePath: instancePath + "/agentic-browsing",
				parentData: data,
				parentDataProperty: "agentic-browsing",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["ard-schema"] !== void 0) {
			if (!validate43(data["ard-schema"], {
				instancePath: instancePath + "/ard-schema",
				parentData: data,
				parentDataProperty: "ard-schema",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-allowed-attr"] !== void 0) {
			if (!validate43(data["aria-allowed-attr"], {
				instancePath: instancePath + "/aria-allowed-attr",
				parentData: data,
				parentDataProperty: "aria-allowed-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-command-name"] !== void 0) {
			if (!validate43(data["aria-command-name"], {
				instancePath: instancePath + "/aria-command-name",
				parentData: data,
				parentDataProperty: "aria-command-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-conditional-attr"] !== void 0) {
			if (!validate43(data["aria-conditional-attr"], {
				instancePath: instancePath + "/aria-conditional-attr",
				parentData: data,
				parentDataProperty: "aria-conditional-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-deprecated-role"] !== void 0) {
			if (!validate43(data["aria-deprecated-role"], {
				instancePath: instancePath + "/aria-deprecated-role",
				parentData: data,
				parentDataProperty: "aria-deprecated-role",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-dialog-name"] !== void 0) {
			if (!validate43(data["aria-dialog-name"], {
				instancePath: instancePath + "/aria-dialog-name",
				parentData: data,
				parentDataProperty: "aria-dialog-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-hidden-body"] !== void 0) {
			if (!validate43(data["aria-hidden-body"], {
				instancePath: instancePath + "/aria-hidden-body",
				parentData: data,
				parentDataProperty: "aria-hidden-body",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-hidden-focus"] !== void 0) {
			if (!validate43(data["aria-hidden-focus"], {
				instancePath: instancePath + "/aria-hidden-focus",
				parentData: data,
				parentDataProperty: "aria-hidden-focus",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-input-field-name"] !== void 0) {
			if (!validate43(data["aria-input-field-name"], {
				instancePath: instancePath + "/aria-input-field-name",
				parentData: data,
				parentDataProperty: "aria-input-field-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-meter-name"] !== void 0) {
			if (!validate43(data["aria-meter-name"], {
				instancePath: instancePath + "/aria-meter-name",
				parentData: data,
				parentDataProperty: "aria-meter-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-progressbar-name"] !== void 0) {
			if (!validate43(data["aria-progressbar-name"], {
				instancePath: instancePath + "/aria-progressbar-name",
				parentData: data,
				parentDataProperty: "aria-progressbar-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-prohibited-attr"] !== void 0) {
			if (!validate43(data["aria-prohibited-attr"], {
				instancePath: instancePath + "/aria-prohibited-attr",
				parentData: data,
				parentDataProperty: "aria-prohibited-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-attr"] !== void 0) {
			if (!validate43(data["aria-required-attr"], {
				instancePath: instancePath + "/aria-required-attr",
				parentData: data,
				parentDataProperty: "aria-required-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-children"] !== void 0) {
			if (!validate43(data["aria-required-children"], {
				instancePath: instancePath + "/aria-required-children",
				parentData: data,
				parentDataProperty: "aria-required-children",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-required-parent"] !== void 0) {
			if (!validate43(data["aria-required-parent"], {
				instancePath: instancePath + "/aria-required-parent",
				parentData: data,
				parentDataProperty: "aria-required-parent",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-roles"] !== void 0) {
			if (!validate43(data["aria-roles"], {
				instancePath: instancePath + "/aria-roles",
				parentData: data,
				parentDataProperty: "aria-roles",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-text"] !== void 0) {
			if (!validate43(data["aria-text"], {
				instancePath: instancePath + "/aria-text",
				parentData: data,
				parentDataProperty: "aria-text",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-toggle-field-name"] !== void 0) {
			if (!validate43(data["aria-toggle-field-name"], {
				instancePath: instancePath + "/aria-toggle-field-name",
				parentData: data,
				parentDataProperty: "aria-toggle-field-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-tooltip-name"] !== void 0) {
			if (!validate43(data["aria-tooltip-name"], {
				instancePath: instancePath + "/aria-tooltip-name",
				parentData: data,
				parentDataProperty: "aria-tooltip-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-treeitem-name"] !== void 0) {
			if (!validate43(data["aria-treeitem-name"], {
				instancePath: instancePath + "/aria-treeitem-name",
				parentData: data,
				parentDataProperty: "aria-treeitem-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-valid-attr"] !== void 0) {
			if (!validate43(data["aria-valid-attr"], {
				instancePath: instancePath + "/aria-valid-attr",
				parentData: data,
				parentDataProperty: "aria-valid-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["aria-valid-attr-value"] !== void 0) {
			if (!validate43(data["aria-valid-attr-value"], {
				instancePath: instancePath + "/aria-valid-attr-value",
				parentData: data,
				parentDataProperty: "aria-valid-attr-value",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["autocomplete-valid"] !== void 0) {
			if (!validate43(data["autocomplete-valid"], {
				instancePath: instancePath + "/autocomplete-valid",
				parentData: data,
				parentDataProperty: "autocomplete-valid",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["best-practices"] !== void 0) {
			if (!validate43(data["best-practices"], {
				instancePath: instancePath + "/best-practices",
				parentData: data,
				parentDataProperty: "best-practices",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bf-cache"] !== void 0) {
			if (!validate43(data["bf-cache"], {
				instancePath: instancePath + "/bf-cache",
				parentData: data,
				parentDataProperty: "bf-cache",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bootup-time"] !== void 0) {
			if (!validate27(data["bootup-time"], {
				instancePath: instancePath + "/bootup-time",
				parentData: data,
				parentDataProperty: "bootup-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["button-name"] !== void 0) {
			if (!validate43(data["button-name"], {
				instancePath: instancePath + "/button-name",
				parentData: data,
				parentDataProperty: "button-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.document"] !== void 0) {
			if (!validate15(data["bytes.document"], {
				instancePath: instancePath + "/bytes.document",
				parentData: data,
				parentDataProperty: "bytes.document",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.font"] !== void 0) {
			if (!validate15(data["bytes.font"], {
				instancePath: instancePath + "/bytes.font",
				parentData: data,
				parentDataProperty: "bytes.font",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.image"] !== void 0) {
			if (!validate15(data["bytes.image"], {
				instancePath: instancePath + "/bytes.image",
				parentData: data,
				parentDataProperty: "bytes.image",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.media"] !== void 0) {
			if (!validate15(data["bytes.media"], {
				instancePath: instancePath + "/bytes.media",
				parentData: data,
				parentDataProperty: "bytes.media",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.other"] !== void 0) {
			if (!validate15(data["bytes.other"], {
				instancePath: instancePath + "/bytes.other",
				parentData: data,
				parentDataProperty: "bytes.other",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.script"] !== void 0) {
			if (!validate15(data["bytes.script"], {
				instancePath: instancePath + "/bytes.script",
				parentData: data,
				parentDataProperty: "bytes.script",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.stylesheet"] !== void 0) {
			if (!validate15(data["bytes.stylesheet"], {
				instancePath: instancePath + "/bytes.stylesheet",
				parentData: data,
				parentDataProperty: "bytes.stylesheet",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.third-party"] !== void 0) {
			if (!validate15(data["bytes.third-party"], {
				instancePath: instancePath + "/bytes.third-party",
				parentData: data,
				parentDataProperty: "bytes.third-party",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["bytes.total"] !== void 0) {
			if (!validate15(data["bytes.total"], {
				instancePath: instancePath + "/bytes.total",
				parentData: data,
				parentDataProperty: "bytes.total",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["cache-insight"] !== void 0) {
			if (!validate43(data["cache-insight"], {
				instancePath: instancePath + "/cache-insight",
				parentData: data,
				parentDataProperty: "cache-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.canonical !== void 0) {
			if (!validate43(data.canonical, {
				instancePath: instancePath + "/canonical",
				parentData: data,
				parentDataProperty: "canonical",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.charset !== void 0) {
			if (!validate43(data.charset, {
				instancePath: instancePath + "/charset",
				parentData: data,
				parentDataProperty: "charset",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["cls-culprits-insight"] !== void 0) {
			if (!validate43(data["cls-culprits-insight"], {
				instancePath: instancePath + "/cls-culprits-insight",
				parentData: data,
				parentDataProperty: "cls-culprits-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["color-contrast"] !== void 0) {
			if (!validate43(data["color-contrast"], {
				instancePath: instancePath + "/color-contrast",
				parentData: data,
				parentDataProperty: "color-contrast",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["crawlable-anchors"] !== void 0) {
			if (!validate43(data["crawlable-anchors"], {
				instancePath: instancePath + "/crawlable-anchors",
				parentData: data,
				parentDataProperty: "crawlable-anchors",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["cumulative-layout-shift"] !== void 0) {
			if (!validate20(data["cumulative-layout-shift"], {
				instancePath: instancePath + "/cumulative-layout-shift",
				parentData: data,
				parentDataProperty: "cumulative-layout-shift",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["definition-list"] !== void 0) {
			if (!validate43(data["definition-list"], {
				instancePath: instancePath + "/definition-list",
				parentData: data,
				parentDataProperty: "definition-list",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.deprecations !== void 0) {
			if (!validate43(data.deprecations, {
				instancePath: instancePath + "/deprecations",
				parentData: data,
				parentDataProperty: "deprecations",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.dlitem !== void 0) {
			if (!validate43(data.dlitem, {
				instancePath: instancePath + "/dlitem",
				parentData: data,
				parentDataProperty: "dlitem",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.doctype !== void 0) {
			if (!validate43(data.doctype, {
				instancePath: instancePath + "/doctype",
				parentData: data,
				parentDataProperty: "doctype",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["document-latency-insight"] !== void 0) {
			if (!validate43(data["document-latency-insight"], {
				instancePath: instancePath + "/document-latency-insight",
				parentData: data,
				parentDataProperty: "document-latency-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["document-title"] !== void 0) {
			if (!validate43(data["document-title"], {
				instancePath: instancePath + "/document-title",
				parentData: data,
				parentDataProperty: "document-title",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["dom-size-insight"] !== void 0) {
			if (!validate20(data["dom-size-insight"], {
				instancePath: instancePath + "/dom-size-insight",
				parentData: data,
				parentDataProperty: "dom-size-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["duplicated-javascript-insight"] !== void 0) {
			if (!validate43(data["duplicated-javascript-insight"], {
				instancePath: instancePath + "/duplicated-javascript-insight",
				parentData: data,
				parentDataProperty: "duplicated-javascript-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["errors-in-console"] !== void 0) {
			if (!validate43(data["errors-in-console"], {
				instancePath: instancePath + "/errors-in-console",
				parentData: data,
				parentDataProperty: "errors-in-console",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["first-contentful-paint"] !== void 0) {
			if (!validate27(data["first-contentful-paint"], {
				instancePath: instancePath + "/first-contentful-paint",
				parentData: data,
				parentDataProperty: "first-contentful-paint",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["font-display-insight"] !== void 0) {
			if (!validate43(data["font-display-insight"], {
				instancePath: instancePath + "/font-display-insight",
				parentData: data,
				parentDataProperty: "font-display-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["forced-reflow-insight"] !== void 0) {
			if (!validate43(data["forced-reflow-insight"], {
				instancePath: instancePath + "/forced-reflow-insight",
				parentData: data,
				parentDataProperty: "forced-reflow-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["frame-title"] !== void 0) {
			if (!validate43(data["frame-title"], {
				instancePath: instancePath + "/frame-title",
				parentData: data,
				parentDataProperty: "frame-title",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["geolocation-on-start"] !== void 0) {
			if (!validate43(data["geolocation-on-start"], {
				instancePath: instancePath + "/geolocation-on-start",
				parentData: data,
				parentDataProperty: "geolocation-on-start",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["heading-order"] !== void 0) {
			if (!validate43(data["heading-order"], {
				instancePath: instancePath + "/heading-order",
				parentData: data,
				parentDataProperty: "heading-order",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.hreflang !== void 0) {
			if (!validate43(data.hreflang, {
				instancePath: instancePath + "/hreflang",
				parentData: data,
				parentDataProperty: "hreflang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-has-lang"] !== void 0) {
			if (!validate43(data["html-has-lang"], {
				instancePath: instancePath + "/html-has-lang",
				parentData: data,
				parentDataProperty: "html-has-lang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-lang-valid"] !== void 0) {
			if (!validate43(data["html-lang-valid"], {
				instancePath: instancePath + "/html-lang-valid",
				parentData: data,
				parentDataProperty: "html-lang-valid",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["html-xml-lang-mismatch"] !== void 0) {
			if (!validate43(data["html-xml-lang-mismatch"], {
				instancePath: instancePath + "/html-xml-lang-mismatch",
				parentData: data,
				parentDataProperty: "html-xml-lang-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["http-status-code"] !== void 0) {
			if (!validate43(data["http-status-code"], {
				instancePath: instancePath + "/http-status-code",
				parentData: data,
				parentDataProperty: "http-status-code",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-alt"] !== void 0) {
			if (!validate43(data["image-alt"], {
				instancePath: instancePath + "/image-alt",
				parentData: data,
				parentDataProperty: "image-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-aspect-ratio"] !== void 0) {
			if (!validate43(data["image-aspect-ratio"], {
				instancePath: instancePath + "/image-aspect-ratio",
				parentData: data,
				parentDataProperty: "image-aspect-ratio",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-delivery-insight"] !== void 0) {
			if (!validate43(data["image-delivery-insight"], {
				instancePath: instancePath + "/image-delivery-insight",
				parentData: data,
				parentDataProperty: "image-delivery-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["image-size-responsive"] !== void 0) {
			if (!validate43(data["image-size-responsive"], {
				instancePath: instancePath + "/image-size-responsive",
				parentData: data,
				parentDataProperty: "image-size-responsive",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["input-button-name"] !== void 0) {
			if (!validate43(data["input-button-name"], {
				instancePath: instancePath + "/input-button-name",
				parentData: data,
				parentDataProperty: "input-button-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["input-image-alt"] !== void 0) {
			if (!validate43(data["input-image-alt"], {
				instancePath: instancePath + "/input-image-alt",
				parentData: data,
				parentDataProperty: "input-image-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["inspector-issues"] !== void 0) {
			if (!validate43(data["inspector-issues"], {
				instancePath: instancePath + "/inspector-issues",
				parentData: data,
				parentDataProperty: "inspector-issues",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.interactive !== void 0) {
			if (!validate27(data.interactive, {
				instancePath: instancePath + "/interactive",
				parentData: data,
				parentDataProperty: "interactive",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["is-crawlable"] !== void 0) {
			if (!validate43(data["is-crawlable"], {
				instancePath: instancePath + "/is-crawlable",
				parentData: data,
				parentDataProperty: "is-crawlable",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["is-on-https"] !== void 0) {
			if (!validate43(data["is-on-https"], {
				instancePath: instancePath + "/is-on-https",
				parentData: data,
				parentDataProperty: "is-on-https",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate43(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["label-content-name-mismatch"] !== void 0) {
			if (!validate43(data["label-content-name-mismatch"], {
				instancePath: instancePath + "/label-content-name-mismatch",
				parentData: data,
				parentDataProperty: "label-content-name-mismatch",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["landmark-one-main"] !== void 0) {
			if (!validate43(data["landmark-one-main"], {
				instancePath: instancePath + "/landmark-one-main",
				parentData: data,
				parentDataProperty: "landmark-one-main",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["largest-contentful-paint"] !== void 0) {
			if (!validate27(data["largest-contentful-paint"], {
				instancePath: instancePath + "/largest-contentful-paint",
				parentData: data,
				parentDataProperty: "largest-contentful-paint",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["layout-shifts"] !== void 0) {
			if (!validate43(data["layout-shifts"], {
				instancePath: instancePath + "/layout-shifts",
				parentData: data,
				parentDataProperty: "layout-shifts",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["lcp-discovery-insight"] !== void 0) {
			if (!validate43(data["lcp-discovery-insight"], {
				instancePath: instancePath + "/lcp-discovery-insight",
				parentData: data,
				parentDataProperty: "lcp-discovery-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["legacy-javascript-insight"] !== void 0) {
			if (!validate43(data["legacy-javascript-insight"], {
				instancePath: instancePath + "/legacy-javascript-insight",
				parentData: data,
				parentDataProperty: "legacy-javascript-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-in-text-block"] !== void 0) {
			if (!validate43(data["link-in-text-block"], {
				instancePath: instancePath + "/link-in-text-block",
				parentData: data,
				parentDataProperty: "link-in-text-block",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-name"] !== void 0) {
			if (!validate43(data["link-name"], {
				instancePath: instancePath + "/link-name",
				parentData: data,
				parentDataProperty: "link-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["link-text"] !== void 0) {
			if (!validate43(data["link-text"], {
				instancePath: instancePath + "/link-text",
				parentData: data,
				parentDataProperty: "link-text",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.list !== void 0) {
			if (!validate43(data.list, {
				instancePath: instancePath + "/list",
				parentData: data,
				parentDataProperty: "list",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.listitem !== void 0) {
			if (!validate43(data.listitem, {
				instancePath: instancePath + "/listitem",
				parentData: data,
				parentDataProperty: "listitem",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["llms-txt"] !== void 0) {
			if (!validate43(data["llms-txt"], {
				instancePath: instancePath + "/llms-txt",
				parentData: data,
				parentDataProperty: "llms-txt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["mainthread-work-breakdown"] !== void 0) {
			if (!validate27(data["mainthread-work-breakdown"], {
				instancePath: instancePath + "/mainthread-work-breakdown",
				parentData: data,
				parentDataProperty: "mainthread-work-breakdown",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-potential-fid"] !== void 0) {
			if (!validate27(data["max-potential-fid"], {
				instancePath: instancePath + "/max-potential-fid",
				parentData: data,
				parentDataProperty: "max-potential-fid",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-description"] !== void 0) {
			if (!validate43(data["meta-description"], {
				instancePath: instancePath + "/meta-description",
				parentData: data,
				parentDataProperty: "meta-description",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-refresh"] !== void 0) {
			if (!validate43(data["meta-refresh"], {
				instancePath: instancePath + "/meta-refresh",
				parentData: data,
				parentDataProperty: "meta-refresh",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["meta-viewport"] !== void 0) {
			if (!validate43(data["meta-viewport"], {
				instancePath: instancePath + "/meta-viewport",
				parentData: data,
				parentDataProperty: "meta-viewport",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["modern-http-insight"] !== void 0) {
			if (!validate43(data["modern-http-insight"], {
				instancePath: instancePath + "/modern-http-insight",
				parentData: data,
				parentDataProperty: "modern-http-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-dependency-tree-insight"] !== void 0) {
			if (!validate43(data["network-dependency-tree-insight"], {
				instancePath: instancePath + "/network-dependency-tree-insight",
				parentData: data,
				parentDataProperty: "network-dependency-tree-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-rtt"] !== void 0) {
			if (!validate27(data["network-rtt"], {
				instancePath: instancePath + "/network-rtt",
				parentData: data,
				parentDataProperty: "network-rtt",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["network-server-latency"] !== void 0) {
			if (!validate27(data["network-server-latency"], {
				instancePath: instancePath + "/network-server-latency",
				parentData: data,
				parentDataProperty: "network-server-latency",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["notification-on-start"] !== void 0) {
			if (!validate43(data["notification-on-start"], {
				instancePath: instancePath + "/notification-on-start",
				parentData: data,
				parentDataProperty: "notification-on-start",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["object-alt"] !== void 0) {
			if (!validate43(data["object-alt"], {
				instancePath: instancePath + "/object-alt",
				parentData: data,
				parentDataProperty: "object-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["paste-preventing-inputs"] !== void 0) {
			if (!validate43(data["paste-preventing-inputs"], {
				instancePath: instancePath + "/paste-preventing-inputs",
				parentData: data,
				parentDataProperty: "paste-preventing-inputs",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.performance !== void 0) {
			if (!validate43(data.performance, {
				instancePath: instancePath + "/performance",
				parentData: data,
				parentDataProperty: "performance",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["presentation-role-conflict"] !== void 0) {
			if (!validate43(data["presentation-role-conflict"], {
				instancePath: instancePath + "/presentation-role-conflict",
				parentData: data,
				parentDataProperty: "presentation-role-conflict",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.redirects !== void 0) {
			if (!validate27(data.redirects, {
				instancePath: instancePath + "/redirects",
				parentData: data,
				parentDataProperty: "redirects",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["redirects-http"] !== void 0) {
			if (!validate43(data["redirects-http"], {
				instancePath: instancePath + "/redirects-http",
				parentData: data,
				parentDataProperty: "redirects-http",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["render-blocking-insight"] !== void 0) {
			if (!validate43(data["render-blocking-insight"], {
				instancePath: instancePath + "/render-blocking-insight",
				parentData: data,
				parentDataProperty: "render-blocking-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.document"] !== void 0) {
			if (!validate20(data["requests.document"], {
				instancePath: instancePath + "/requests.document",
				parentData: data,
				parentDataProperty: "requests.document",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.font"] !== void 0) {
			if (!validate20(data["requests.font"], {
				instancePath: instancePath + "/requests.font",
				parentData: data,
				parentDataProperty: "requests.font",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.image"] !== void 0) {
			if (!validate20(data["requests.image"], {
				instancePath: instancePath + "/requests.image",
				parentData: data,
				parentDataProperty: "requests.image",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.media"] !== void 0) {
			if (!validate20(data["requests.media"], {
				instancePath: instancePath + "/requests.media",
				parentData: data,
				parentDataProperty: "requests.media",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.other"] !== void 0) {
			if (!validate20(data["requests.other"], {
				instancePath: instancePath + "/requests.other",
				parentData: data,
				parentDataProperty: "requests.other",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.script"] !== void 0) {
			if (!validate20(data["requests.script"], {
				instancePath: instancePath + "/requests.script",
				parentData: data,
				parentDataProperty: "requests.script",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.stylesheet"] !== void 0) {
			if (!validate20(data["requests.stylesheet"], {
				instancePath: instancePath + "/requests.stylesheet",
				parentData: data,
				parentDataProperty: "requests.stylesheet",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.third-party"] !== void 0) {
			if (!validate20(data["requests.third-party"], {
				instancePath: instancePath + "/requests.third-party",
				parentData: data,
				parentDataProperty: "requests.third-party",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["requests.total"] !== void 0) {
			if (!validate20(data["requests.total"], {
				instancePath: instancePath + "/requests.total",
				parentData: data,
				parentDataProperty: "requests.total",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["robots-txt"] !== void 0) {
			if (!validate43(data["robots-txt"], {
				instancePath: instancePath + "/robots-txt",
				parentData: data,
				parentDataProperty: "robots-txt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["select-name"] !== void 0) {
			if (!validate43(data["select-name"], {
				instancePath: instancePath + "/select-name",
				parentData: data,
				parentDataProperty: "select-name",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.seo !== void 0) {
			if (!validate43(data.seo, {
				instancePath: instancePath + "/seo",
				parentData: data,
				parentDataProperty: "seo",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["server-response-time"] !== void 0) {
			if (!validate27(data["server-response-time"], {
				instancePath: instancePath + "/server-response-time",
				parentData: data,
				parentDataProperty: "server-response-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["skip-link"] !== void 0) {
			if (!validate43(data["skip-link"], {
				instancePath: instancePath + "/skip-link",
				parentData: data,
				parentDataProperty: "skip-link",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["speed-index"] !== void 0) {
			if (!validate27(data["speed-index"], {
				instancePath: instancePath + "/speed-index",
				parentData: data,
				parentDataProperty: "speed-index",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["svg-img-alt"] !== void 0) {
			if (!validate43(data["svg-img-alt"], {
				instancePath: instancePath + "/svg-img-alt",
				parentData: data,
				parentDataProperty: "svg-img-alt",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.tabindex !== void 0) {
			if (!validate43(data.tabindex, {
				instancePath: instancePath + "/tabindex",
				parentData: data,
				parentDataProperty: "tabindex",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["table-fake-caption"] !== void 0) {
			if (!validate43(data["table-fake-caption"], {
				instancePath: instancePath + "/table-fake-caption",
				parentData: data,
				parentDataProperty: "table-fake-caption",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["target-size"] !== void 0) {
			if (!validate43(data["target-size"], {
				instancePath: instancePath + "/target-size",
				parentData: data,
				parentDataProperty: "target-size",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["td-has-header"] !== void 0) {
			if (!validate43(data["td-has-header"], {
				instancePath: instancePath + "/td-has-header",
				parentData: data,
				parentDataProperty: "td-has-header",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["td-headers-attr"] !== void 0) {
			if (!validate43(data["td-headers-attr"], {
				instancePath: instancePath + "/td-headers-attr",
				parentData: data,
				parentDataProperty: "td-headers-attr",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["third-parties-insight"] !== void 0) {
			if (!validate43(data["third-parties-insight"], {
				instancePath: instancePath + "/third-parties-insight",
				parentData: data,
				parentDataProperty: "third-parties-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["third-party-cookies"] !== void 0) {
			if (!validate43(data["third-party-cookies"], {
				instancePath: instancePath + "/third-party-cookies",
				parentData: data,
				parentDataProperty: "third-party-cookies",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["total-blocking-time"] !== void 0) {
			if (!validate27(data["total-blocking-time"], {
				instancePath: instancePath + "/total-blocking-time",
				parentData: data,
				parentDataProperty: "total-blocking-time",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["total-byte-weight"] !== void 0) {
			if (!validate15(data["total-byte-weight"], {
				instancePath: instancePath + "/total-byte-weight",
				parentData: data,
				parentDataProperty: "total-byte-weight",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data["unminified-css"] !== void 0) {
			if (!validate27(data["unminified-css"], {
				instancePath: instancePath + "/unminified-css",
				parentData: data,
				parentDataProperty: "unminified-css",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unminified-javascript"] !== void 0) {
			if (!validate27(data["unminified-javascript"], {
				instancePath: instancePath + "/unminified-javascript",
				parentData: data,
				parentDataProperty: "unminified-javascript",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unsized-images"] !== void 0) {
			if (!validate43(data["unsized-images"], {
				instancePath: instancePath + "/unsized-images",
				parentData: data,
				parentDataProperty: "unsized-images",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["unused-css-rules"] !== void 0) {
			if (!validate27(data["unused-css-rules"], {
				instancePath: instancePath + "/unused-css-rules",
				parentData: data,
				parentDataProperty: "unused-css-rules",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["unused-javascript"] !== void 0) {
			if (!validate27(data["unused-javascript"], {
				instancePath: instancePath + "/unused-javascript",
				parentData: data,
				parentDataProperty: "unused-javascript",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data["valid-lang"] !== void 0) {
			if (!validate43(data["valid-lang"], {
				instancePath: instancePath + "/valid-lang",
				parentData: data,
				parentDataProperty: "valid-lang",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["valid-source-maps"] !== void 0) {
			if (!validate43(data["valid-source-maps"], {
				instancePath: instancePath + "/valid-source-maps",
				parentData: data,
				parentDataProperty: "valid-source-maps",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["viewport-insight"] !== void 0) {
			if (!validate43(data["viewport-insight"], {
				instancePath: instancePath + "/viewport-insight",
				parentData: data,
				parentDataProperty: "viewport-insight",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data["webmcp-schema-validity"] !== void 0) {
			if (!validate43(data["webmcp-schema-validity"], {
				instancePath: instancePath + "/webmcp-schema-validity",
				parentData: data,
				parentDataProperty: "webmcp-schema-validity",
				rootData
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		for (const key1 in data) if (pattern41.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
const schema44 = {
	"additionalProperties": false,
	"properties": {},
	"patternProperties": {
		".": { "$ref": "#/definitions/any-budget" },
		"\\*": { "$ref": "#/definitions/any-budget" }
	}
};
const pattern48 = new RegExp(".", "u");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(pattern48.test(key0) || pattern15.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key1 in data) if (pattern48.test(key1)) {
			if (!validate22(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		for (const key2 in data) if (pattern15.test(key2)) {
			if (!validate22(data[key2], {
				instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key2,
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
	}
	validate188.errors = vErrors;
	return errors === 0;
}
const schema45 = {
	"additionalProperties": false,
	"properties": {
		"wall": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"cpu": {
			"$ref": "#/definitions/duration-budget",
			"description": "time; lower is better; sampled, so judged by statistics"
		},
		"instructions": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"max-rss": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		}
	}
};
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "wall" || key0 === "cpu" || key0 === "instructions" || key0 === "max-rss")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.wall !== void 0) {
			if (!validate27(data.wall, {
				instancePath: instancePath + "/wall",
				parentData: data,
				parentDataProperty: "wall",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.cpu !== void 0) {
			if (!validate27(data.cpu, {
				instancePath: instancePath + "/cpu",
				parentData: data,
				parentDataProperty: "cpu",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.instructions !== void 0) {
			if (!validate20(data.instructions, {
				instancePath: instancePath + "/instructions",
				parentData: data,
				parentDataProperty: "instructions",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-rss"] !== void 0) {
			if (!validate15(data["max-rss"], {
				instancePath: instancePath + "/max-rss",
				parentData: data,
				parentDataProperty: "max-rss",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
	}
	validate192.errors = vErrors;
	return errors === 0;
}
const schema46 = {
	"additionalProperties": false,
	"properties": {
		"calls": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"blocks": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"calls.dependencies": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"blocks.dependencies": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; exact"
		},
		"calls.node": {
			"$ref": "#/definitions/amount-budget",
			"description": "plain number; lower is better; sampled, so judged by statistics"
		},
		"allocated": {
			"$ref": "#/definitions/size-budget",
			"description": "size; lower is better; sampled, so judged by statistics"
		}
	}
};
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "calls" || key0 === "blocks" || key0 === "calls.dependencies" || key0 === "blocks.dependencies" || key0 === "calls.node" || key0 === "allocated")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.calls !== void 0) {
			if (!validate20(data.calls, {
				instancePath: instancePath + "/calls",
				parentData: data,
				parentDataProperty: "calls",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.blocks !== void 0) {
			if (!validate20(data.blocks, {
				instancePath: instancePath + "/blocks",
				parentData: data,
				parentDataProperty: "blocks",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["calls.dependencies"] !== void 0) {
			if (!validate20(data["calls.dependencies"], {
				instancePath: instancePath + "/calls.dependencies",
				parentData: data,
				parentDataProperty: "calls.dependencies",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["blocks.dependencies"] !== void 0) {
			if (!validate20(data["blocks.dependencies"], {
				instancePath: instancePath + "/blocks.dependencies",
				parentData: data,
				parentDataProperty: "blocks.dependencies",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data["calls.node"] !== void 0) {
			if (!validate20(data["calls.node"], {
				instancePath: instancePath + "/calls.node",
				parentData: data,
				parentDataProperty: "calls.node",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
		if (data.allocated !== void 0) {
			if (!validate15(data.allocated, {
				instancePath: instancePath + "/allocated",
				parentData: data,
				parentDataProperty: "allocated",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
	}
	validate198.errors = vErrors;
	return errors === 0;
}
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"description": "One request, sent to a running service over and over.",
	"properties": {
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`."
		},
		"path": {
			"type": "string",
			"pattern": "^/\\S*$",
			"description": "Path and query on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"url": {
			"type": "string",
			"description": "Address instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			"examples": ["http://127.0.0.1:3000/search"]
		},
		"method": {
			"enum": [
				"GET",
				"HEAD",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"OPTIONS"
			],
			"default": "GET",
			"description": "HTTP method."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request; never published.",
			"examples": [{ "accept": "application/json" }]
		},
		"body": {
			"type": [
				"string",
				"object",
				"array"
			],
			"description": "Sent with every request: a string as it is, anything else as JSON.",
			"examples": [{ "query": "shoes" }]
		},
		"connections": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3,
			"default": 10,
			"description": "Connections that send at the same time; each waits for its answer before it sends again."
		},
		"window": {
			"$ref": "#/definitions/duration",
			"description": "Length of one reading; if absent, what 50 answers take (200 for latency.p99), from 40 ms to 1 s."
		},
		"warmUp": {
			"$ref": "#/definitions/duration",
			"description": "Load before the first reading of a block, not counted; if absent, until answers get no faster, at most 2 s."
		},
		"timeout": {
			"$ref": "#/definitions/duration",
			"description": "How long one answer may take; 10 s if absent, at least 1 s."
		}
	}
};
const pattern52 = new RegExp("^/\\S*$", "u");
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema48.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.service.type,
					parentSchema: schema48.properties.service,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (!pattern52.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/\\S*$" },
						message: "must match pattern \"^/\\S*$\"",
						schema: "^/\\S*$",
						parentSchema: schema48.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.path.type,
					parentSchema: schema48.properties.path,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.url.type,
					parentSchema: schema48.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data3 = data.method;
			if (!(data3 === "GET" || data3 === "HEAD" || data3 === "POST" || data3 === "PUT" || data3 === "PATCH" || data3 === "DELETE" || data3 === "OPTIONS")) {
				const err5 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.method.enum },
					message: "must be equal to one of the allowed values",
					schema: schema48.properties.method.enum,
					parentSchema: schema48.properties.method,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data4 = data.headers;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 in data4) {
				let data5 = data4[key1];
				if (typeof data5 !== "string") {
					const err6 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema48.properties.headers.additionalProperties.type,
						parentSchema: schema48.properties.headers.additionalProperties,
						data: data5
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			else {
				const err7 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema48.properties.headers.type,
					parentSchema: schema48.properties.headers,
					data: data4
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data6 = data.body;
			if ((!data6 || typeof data6 != "object") && typeof data6 !== "string") {
				const err8 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema48.properties.body.type },
					message: "must be string,object,array",
					schema: schema48.properties.body.type,
					parentSchema: schema48.properties.body,
					data: data6
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.connections !== void 0) {
			let data7 = data.connections;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err9 = {
					instancePath: instancePath + "/connections",
					schemaPath: "#/properties/connections/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema48.properties.connections.type,
					parentSchema: schema48.properties.connections,
					data: data7
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e3 || isNaN(data7)) {
					const err10 = {
						instancePath: instancePath + "/connections",
						schemaPath: "#/properties/connections/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000",
						schema: 1e3,
						parentSchema: schema48.properties.connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err11 = {
						instancePath: instancePath + "/connections",
						schemaPath: "#/properties/connections/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema48.properties.connections,
						data: data7
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.window !== void 0) {
			let data8 = data.window;
			if (typeof data8 === "string") {
				if (!pattern2.test(data8)) {
					const err12 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data8
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/window",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data8
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.warmUp !== void 0) {
			let data9 = data.warmUp;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err14 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/warmUp",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data10 = data.timeout;
			if (typeof data10 === "string") {
				if (!pattern2.test(data10)) {
					const err16 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data10
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data10
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate206.errors = vErrors;
	return errors === 0;
}
const schema52 = {
	"type": "object",
	"additionalProperties": false,
	"description": "A page in a real Chrome, measured by Lighthouse.",
	"properties": {
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`."
		},
		"path": {
			"type": "string",
			"pattern": "^/",
			"description": "Path and query of the page on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"url": {
			"type": "string",
			"description": "Address of the page instead of a service; only on this machine, and without tolerances: it is the same for head and base.",
			"examples": ["http://localhost:3000/"]
		},
		"preset": {
			"enum": ["mobile", "desktop"],
			"default": "mobile",
			"description": "Lighthouse's screen, network and processor: a mid-range phone on slow 4G, or a desktop on cable."
		},
		"categories": {
			"type": "array",
			"items": { "enum": [
				"performance",
				"accessibility",
				"best-practices",
				"seo",
				"agentic-browsing"
			] },
			"minItems": 1,
			"uniqueItems": true,
			"default": ["performance"],
			"description": "Categories to run always; what a budget asks for runs anyway."
		},
		"runs": {
			"type": "integer",
			"minimum": 1,
			"maximum": 40,
			"default": 5,
			"description": "Fewest runs per side; more follow while budgets are undecided and time is left."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request of the page, also to other hosts; never published."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run may take; 60 s if absent."
		},
		"chromeFlags": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^--"
			},
			"description": "Added to the flags of Chrome.",
			"examples": [["--no-sandbox"]]
		}
	}
};
const func0 = require_equal().default;
const pattern56 = new RegExp("^/", "u");
const pattern58 = new RegExp("^--", "u");
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema52.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service !== void 0) {
			let data0 = data.service;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.service.type,
					parentSchema: schema52.properties.service,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (!pattern56.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/" },
						message: "must match pattern \"^/\"",
						schema: "^/",
						parentSchema: schema52.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.path.type,
					parentSchema: schema52.properties.path,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema52.properties.url.type,
					parentSchema: schema52.properties.url,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.preset !== void 0) {
			let data3 = data.preset;
			if (!(data3 === "mobile" || data3 === "desktop")) {
				const err5 = {
					instancePath: instancePath + "/preset",
					schemaPath: "#/properties/preset/enum",
					keyword: "enum",
					params: { allowedValues: schema52.properties.preset.enum },
					message: "must be equal to one of the allowed values",
					schema: schema52.properties.preset.enum,
					parentSchema: schema52.properties.preset,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data4 = data.categories;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err6 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema52.properties.categories,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(data5 === "performance" || data5 === "accessibility" || data5 === "best-practices" || data5 === "seo" || data5 === "agentic-browsing")) {
						const err7 = {
							instancePath: instancePath + "/categories/" + i0,
							schemaPath: "#/properties/categories/items/enum",
							keyword: "enum",
							params: { allowedValues: schema52.properties.categories.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema52.properties.categories.items.enum,
							parentSchema: schema52.properties.categories.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func0(data4[i1], data4[j0])) {
						const err8 = {
							instancePath: instancePath + "/categories",
							schemaPath: "#/properties/categories/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
							schema: true,
							parentSchema: schema52.properties.categories,
							data: data4
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
						break outer0;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema52.properties.categories.type,
					parentSchema: schema52.properties.categories,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.runs !== void 0) {
			let data6 = data.runs;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err10 = {
					instancePath: instancePath + "/runs",
					schemaPath: "#/properties/runs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema52.properties.runs.type,
					parentSchema: schema52.properties.runs,
					data: data6
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 40 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 40
						},
						message: "must be <= 40",
						schema: 40,
						parentSchema: schema52.properties.runs,
						data: data6
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/runs",
						schemaPath: "#/properties/runs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema52.properties.runs,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.headers !== void 0) {
			let data7 = data.headers;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key1 in data7) {
				let data8 = data7[key1];
				if (typeof data8 !== "string") {
					const err13 = {
						instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema52.properties.headers.additionalProperties.type,
						parentSchema: schema52.properties.headers.additionalProperties,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			else {
				const err14 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema52.properties.headers.type,
					parentSchema: schema52.properties.headers,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.timeLimit !== void 0) {
			let data9 = data.timeLimit;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err15 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.chromeFlags !== void 0) {
			let data10 = data.chromeFlags;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data11 = data10[i2];
					if (typeof data11 === "string") {
						if (!pattern58.test(data11)) {
							const err17 = {
								instancePath: instancePath + "/chromeFlags/" + i2,
								schemaPath: "#/properties/chromeFlags/items/pattern",
								keyword: "pattern",
								params: { pattern: "^--" },
								message: "must match pattern \"^--\"",
								schema: "^--",
								parentSchema: schema52.properties.chromeFlags.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/chromeFlags/" + i2,
							schemaPath: "#/properties/chromeFlags/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema52.properties.chromeFlags.items.type,
							parentSchema: schema52.properties.chromeFlags.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/chromeFlags",
					schemaPath: "#/properties/chromeFlags/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema52.properties.chromeFlags.type,
					parentSchema: schema52.properties.chromeFlags,
					data: data10
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["run"],
	"description": "A command that is run over and over: its own time and memory, or what a benchmark in it reports.",
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "A line for /bin/sh.",
			"examples": ["node bench/parse.js", "go test -run ^$ -bench . -count 5 ./..."]
		},
		"format": {
			"enum": [
				"tinybench",
				"mitata",
				"vitest",
				"benchmarkjs",
				"hyperfine",
				"go",
				"pytest",
				"customSmallerIsBetter",
				"customBiggerIsBetter"
			],
			"description": "How the command prints its results; if absent, its own time and memory are the results."
		},
		"output": {
			"type": "string",
			"pattern": "\\S",
			"description": "File that each run writes its results to, where it does not print them.",
			"examples": ["bench.json"]
		},
		"cwd": {
			"type": "string",
			"pattern": "\\S",
			"description": "Folder to run in, from the folder of this file.",
			"examples": ["packages/parser"]
		},
		"env": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
			"additionalProperties": { "type": "string" },
			"description": "Variables for the command; of the rest of the environment it sees a known part, without tokens.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"services": {
			"type": "array",
			"uniqueItems": true,
			"items": { "type": "string" },
			"description": "Services to start first; their addresses are in SERVICE_<NAME>_URL.",
			"examples": [["api"]]
		},
		"together": {
			"type": "boolean",
			"default": true,
			"description": "Whether runs of both sides may overlap, each on a core of its own; false for one that needs a port or a file that the other would use too."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run may take; 60 s if absent."
		}
	}
};
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'",
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "format" || key0 === "output" || key0 === "cwd" || key0 === "env" || key0 === "services" || key0 === "together" || key0 === "timeLimit")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.run.type,
					parentSchema: schema54.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "tinybench" || data1 === "mitata" || data1 === "vitest" || data1 === "benchmarkjs" || data1 === "hyperfine" || data1 === "go" || data1 === "pytest" || data1 === "customSmallerIsBetter" || data1 === "customBiggerIsBetter")) {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.format.enum },
					message: "must be equal to one of the allowed values",
					schema: schema54.properties.format.enum,
					parentSchema: schema54.properties.format,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data2 = data.output;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.output,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.output.type,
					parentSchema: schema54.properties.output,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.cwd !== void 0) {
			let data3 = data.cwd;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/cwd",
						schemaPath: "#/properties/cwd/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema54.properties.cwd,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/cwd",
					schemaPath: "#/properties/cwd/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema54.properties.cwd.type,
					parentSchema: schema54.properties.cwd,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data4 = data.env;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) {
					const _errs11 = errors;
					if (typeof key1 === "string") {
						if (!pattern9.test(key1)) {
							const err9 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/properties/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema54.properties.env.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (!(_errs11 === errors)) {
						const err10 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/properties/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema54.properties.env.propertyNames,
							parentSchema: schema54.properties.env,
							data: data4
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key2 in data4) {
					let data5 = data4[key2];
					if (typeof data5 !== "string") {
						const err11 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema54.properties.env.additionalProperties.type,
							parentSchema: schema54.properties.env.additionalProperties,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema54.properties.env.type,
					parentSchema: schema54.properties.env,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data6 = data.services;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 !== "string") {
						const err13 = {
							instancePath: instancePath + "/services/" + i0,
							schemaPath: "#/properties/services/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema54.properties.services.items.type,
							parentSchema: schema54.properties.services.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				let i1 = data6.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data6[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err14 = {
								instancePath: instancePath + "/services",
								schemaPath: "#/properties/services/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema54.properties.services,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema54.properties.services.type,
					parentSchema: schema54.properties.services,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.together !== void 0) {
			let data8 = data.together;
			if (typeof data8 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/together",
					schemaPath: "#/properties/together/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema54.properties.together.type,
					parentSchema: schema54.properties.together,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.timeLimit !== void 0) {
			let data9 = data.timeLimit;
			if (typeof data9 === "string") {
				if (!pattern2.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate210.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"type": "object",
	"additionalProperties": false,
	"description": "A Node program or service whose work is counted: function calls, blocks, bytes allocated.",
	"properties": {
		"run": {
			"type": "string",
			"pattern": "\\S",
			"description": "A line for /bin/sh; every Node process that it starts is counted.",
			"examples": ["node bench/parse.js"]
		},
		"operations": {
			"type": "integer",
			"minimum": 1,
			"description": "Operations that one run does; the metrics are per operation; 1 if absent.",
			"examples": [1e3]
		},
		"cwd": {
			"type": "string",
			"pattern": "\\S",
			"description": "Folder to run in, from the folder of this file.",
			"examples": ["packages/parser"]
		},
		"env": {
			"type": "object",
			"propertyNames": { "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" },
			"additionalProperties": { "type": "string" },
			"description": "Variables for `run`; of the rest of the environment it sees a known part, without tokens.",
			"examples": [{ "NODE_ENV": "production" }]
		},
		"service": {
			"type": "string",
			"description": "The service that answers, by its name under `services`; an instance of its own is counted."
		},
		"path": {
			"type": "string",
			"pattern": "^/\\S*$",
			"description": "Path and query on the service; \"/\" if absent.",
			"examples": ["/", "/search?q=shoes"]
		},
		"method": {
			"enum": [
				"GET",
				"HEAD",
				"POST",
				"PUT",
				"PATCH",
				"DELETE",
				"OPTIONS"
			],
			"description": "HTTP method; GET if absent."
		},
		"headers": {
			"type": "object",
			"additionalProperties": { "type": "string" },
			"description": "Sent with every request; never published.",
			"examples": [{ "accept": "application/json" }]
		},
		"body": {
			"type": [
				"string",
				"object",
				"array"
			],
			"description": "Sent with every request: a string as it is, anything else as JSON.",
			"examples": [{ "query": "shoes" }]
		},
		"requests": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6,
			"description": "Requests that are counted, one after the other; the metrics are per request; 100 if absent."
		},
		"warmUp": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6,
			"description": "Requests before those, not counted; 100 if absent."
		},
		"timeLimit": {
			"$ref": "#/definitions/duration",
			"description": "How long one run, or all requests of one reading, may take; 60 s if absent."
		}
	}
};
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func3.call(schema56.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema56.properties.run,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.run.type,
					parentSchema: schema56.properties.run,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			let data1 = data.operations;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/operations",
					schemaPath: "#/properties/operations/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.operations.type,
					parentSchema: schema56.properties.operations,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/operations",
						schemaPath: "#/properties/operations/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema56.properties.operations,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.cwd !== void 0) {
			let data2 = data.cwd;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/cwd",
						schemaPath: "#/properties/cwd/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema56.properties.cwd,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/cwd",
					schemaPath: "#/properties/cwd/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.cwd.type,
					parentSchema: schema56.properties.cwd,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data3 = data.env;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (!pattern9.test(key1)) {
							const err7 = {
								instancePath: instancePath + "/env",
								schemaPath: "#/properties/env/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z_][A-Za-z0-9_]*$",
								parentSchema: schema56.properties.env.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err8 = {
							instancePath: instancePath + "/env",
							schemaPath: "#/properties/env/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema56.properties.env.propertyNames,
							parentSchema: schema56.properties.env,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data3) {
					let data4 = data3[key2];
					if (typeof data4 !== "string") {
						const err9 = {
							instancePath: instancePath + "/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/env/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema56.properties.env.additionalProperties.type,
							parentSchema: schema56.properties.env.additionalProperties,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.env.type,
					parentSchema: schema56.properties.env,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.service !== void 0) {
			let data5 = data.service;
			if (typeof data5 !== "string") {
				const err11 = {
					instancePath: instancePath + "/service",
					schemaPath: "#/properties/service/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.service.type,
					parentSchema: schema56.properties.service,
					data: data5
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data6 = data.path;
			if (typeof data6 === "string") {
				if (!pattern52.test(data6)) {
					const err12 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: { pattern: "^/\\S*$" },
						message: "must match pattern \"^/\\S*$\"",
						schema: "^/\\S*$",
						parentSchema: schema56.properties.path,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema56.properties.path.type,
					parentSchema: schema56.properties.path,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data7 = data.method;
			if (!(data7 === "GET" || data7 === "HEAD" || data7 === "POST" || data7 === "PUT" || data7 === "PATCH" || data7 === "DELETE" || data7 === "OPTIONS")) {
				const err14 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema56.properties.method.enum },
					message: "must be equal to one of the allowed values",
					schema: schema56.properties.method.enum,
					parentSchema: schema56.properties.method,
					data: data7
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data8 = data.headers;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key3 in data8) {
				let data9 = data8[key3];
				if (typeof data9 !== "string") {
					const err15 = {
						instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema56.properties.headers.additionalProperties.type,
						parentSchema: schema56.properties.headers.additionalProperties,
						data: data9
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
			else {
				const err16 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema56.properties.headers.type,
					parentSchema: schema56.properties.headers,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.body !== void 0) {
			let data10 = data.body;
			if ((!data10 || typeof data10 != "object") && typeof data10 !== "string") {
				const err17 = {
					instancePath: instancePath + "/body",
					schemaPath: "#/properties/body/type",
					keyword: "type",
					params: { type: schema56.properties.body.type },
					message: "must be string,object,array",
					schema: schema56.properties.body.type,
					parentSchema: schema56.properties.body,
					data: data10
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.requests !== void 0) {
			let data11 = data.requests;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err18 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.requests.type,
					parentSchema: schema56.properties.requests,
					data: data11
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1e6 || isNaN(data11)) {
					const err19 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000",
						schema: 1e6,
						parentSchema: schema56.properties.requests,
						data: data11
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data11 < 1 || isNaN(data11)) {
					const err20 = {
						instancePath: instancePath + "/requests",
						schemaPath: "#/properties/requests/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema56.properties.requests,
						data: data11
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.warmUp !== void 0) {
			let data12 = data.warmUp;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err21 = {
					instancePath: instancePath + "/warmUp",
					schemaPath: "#/properties/warmUp/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema56.properties.warmUp.type,
					parentSchema: schema56.properties.warmUp,
					data: data12
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 1e6 || isNaN(data12)) {
					const err22 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/properties/warmUp/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000",
						schema: 1e6,
						parentSchema: schema56.properties.warmUp,
						data: data12
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err23 = {
						instancePath: instancePath + "/warmUp",
						schemaPath: "#/properties/warmUp/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema56.properties.warmUp,
						data: data12
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.timeLimit !== void 0) {
			let data13 = data.timeLimit;
			if (typeof data13 === "string") {
				if (!pattern2.test(data13)) {
					const err24 = {
						instancePath: instancePath + "/timeLimit",
						schemaPath: "#/definitions/duration/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
						parentSchema: schema13,
						data: data13
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/timeLimit",
					schemaPath: "#/definitions/duration/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data13
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate212.errors = vErrors;
	return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs2 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bundle === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bundle" },
				message: "must have required property 'bundle'",
				schema: schema16.oneOf[0].required,
				parentSchema: schema16.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "http" },
				message: "must have required property 'http'",
				schema: schema16.oneOf[1].required,
				parentSchema: schema16.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.lighthouse === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "lighthouse" },
					message: "must have required property 'lighthouse'",
					schema: schema16.oneOf[2].required,
					parentSchema: schema16.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
			const _errs6 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.command === void 0) {
					const err3 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "command" },
						message: "must have required property 'command'",
						schema: schema16.oneOf[3].required,
						parentSchema: schema16.oneOf[3],
						data
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
				}
				const _errs7 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.work === void 0) {
						const err4 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "work" },
							message: "must have required property 'work'",
							schema: schema16.oneOf[4].required,
							parentSchema: schema16.oneOf[4],
							data
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				var _valid0 = _errs7 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else if (_valid0) {
					valid0 = true;
					passing0 = 4;
				}
			}
		}
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf",
			schema: schema16.oneOf,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs2;
		if (vErrors !== null) {
			if (_errs2) vErrors.length = _errs2;
			else vErrors = null;
		}
	}
	const _errs9 = errors;
	let valid2 = true;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bundle === void 0 && "bundle") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
	}
	var _valid1 = _errs10 === errors;
	errors = _errs9;
	if (vErrors !== null) {
		if (_errs9) vErrors.length = _errs9;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate14(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid2 = _valid1;
	}
	if (!valid2) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[0].if,
			parentSchema: schema16.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	const _errs14 = errors;
	let valid4 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0 && "http") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate26(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid2 = _errs16 === errors;
		valid4 = _valid2;
	}
	if (!valid4) {
		const err9 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[1].if,
			parentSchema: schema16.allOf[1],
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	const _errs19 = errors;
	let valid6 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lighthouse === void 0 && "lighthouse") {
			const err10 = {};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
	}
	var _valid3 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs21 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate42(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid3 = _errs21 === errors;
		valid6 = _valid3;
	}
	if (!valid6) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[2].if,
			parentSchema: schema16.allOf[2],
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	const _errs24 = errors;
	let valid8 = true;
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.command === void 0 && "command") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid4 = _errs25 === errors;
	errors = _errs24;
	if (vErrors !== null) {
		if (_errs24) vErrors.length = _errs24;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs26 = errors;
		const _errs27 = errors;
		let valid9 = true;
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.command !== void 0) {
				let data3 = data.command;
				if (errors === errors) {
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.format === void 0 && "format") {
							const err13 = {};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
		}
		var _valid5 = _errs28 === errors;
		errors = _errs27;
		if (vErrors !== null) {
			if (_errs27) vErrors.length = _errs27;
			else vErrors = null;
		}
		let ifClause0;
		if (_valid5) {
			const _errs31 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.budgets !== void 0) {
					if (!validate188(data.budgets, {
						instancePath: instancePath + "/budgets",
						parentData: data,
						parentDataProperty: "budgets",
						rootData
					})) {
						vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
						errors = vErrors.length;
					}
				}
			}
			var _valid5 = _errs31 === errors;
			valid9 = _valid5;
			ifClause0 = "then";
		} else {
			const _errs33 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.budgets !== void 0) {
					if (!validate192(data.budgets, {
						instancePath: instancePath + "/budgets",
						parentData: data,
						parentDataProperty: "budgets",
						rootData
					})) {
						vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
						errors = vErrors.length;
					}
				}
			}
			var _valid5 = _errs33 === errors;
			valid9 = _valid5;
			ifClause0 = "else";
		}
		if (!valid9) {
			const err15 = {
				instancePath,
				schemaPath: "#/allOf/3/then/if",
				keyword: "if",
				params: { failingKeyword: ifClause0 },
				message: "must match \"" + ifClause0 + "\" schema",
				schema: schema16.allOf[3].then.if,
				parentSchema: schema16.allOf[3].then,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		var _valid4 = _errs26 === errors;
		valid8 = _valid4;
	}
	if (!valid8) {
		const err16 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[3].if,
			parentSchema: schema16.allOf[3],
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	const _errs36 = errors;
	let valid13 = true;
	const _errs37 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.work === void 0 && "work") {
			const err17 = {};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
	}
	var _valid6 = _errs37 === errors;
	errors = _errs36;
	if (vErrors !== null) {
		if (_errs36) vErrors.length = _errs36;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs38 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.budgets !== void 0) {
				if (!validate198(data.budgets, {
					instancePath: instancePath + "/budgets",
					parentData: data,
					parentDataProperty: "budgets",
					rootData
				})) {
					vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid6 = _errs38 === errors;
		valid13 = _valid6;
	}
	if (!valid13) {
		const err18 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema",
			schema: schema16.allOf[4].if,
			parentSchema: schema16.allOf[4],
			data
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.budgets === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "budgets" },
				message: "must have required property 'budgets'",
				schema: schema16.required,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bundle" || key0 === "http" || key0 === "lighthouse" || key0 === "command" || key0 === "work" || key0 === "budgets")) {
			const err20 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema16,
				data
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.bundle !== void 0) {
			let data7 = data.bundle;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.files === void 0) {
					const err21 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/bundle-options/required",
						keyword: "required",
						params: { missingProperty: "files" },
						message: "must have required property 'files'",
						schema: schema47.required,
						parentSchema: schema47,
						data: data7
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "files" || key1 === "compression")) {
					const err22 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/bundle-options/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema47,
						data: data7
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.files !== void 0) {
					let data8 = data7.files;
					if (typeof data8 !== "string" && !Array.isArray(data8)) {
						const err23 = {
							instancePath: instancePath + "/bundle/files",
							schemaPath: "#/definitions/bundle-options/properties/files/type",
							keyword: "type",
							params: { type: schema47.properties.files.type },
							message: "must be string,array",
							schema: schema47.properties.files.type,
							parentSchema: schema47.properties.files,
							data: data8
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data8 === "string") {
						if (func2(data8) < 1) {
							const err24 = {
								instancePath: instancePath + "/bundle/files",
								schemaPath: "#/definitions/bundle-options/properties/files/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema47.properties.files,
								data: data8
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
					if (Array.isArray(data8)) {
						if (data8.length < 1) {
							const err25 = {
								instancePath: instancePath + "/bundle/files",
								schemaPath: "#/definitions/bundle-options/properties/files/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema47.properties.files,
								data: data8
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data9 = data8[i0];
							if (typeof data9 === "string") {
								if (func2(data9) < 1) {
									const err26 = {
										instancePath: instancePath + "/bundle/files/" + i0,
										schemaPath: "#/definitions/bundle-options/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema47.properties.files.items,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/bundle/files/" + i0,
									schemaPath: "#/definitions/bundle-options/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema47.properties.files.items.type,
									parentSchema: schema47.properties.files.items,
									data: data9
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					}
				}
				if (data7.compression !== void 0) {
					let data10 = data7.compression;
					if (!(data10 === "brotli" || data10 === "gzip" || data10 === "none")) {
						const err28 = {
							instancePath: instancePath + "/bundle/compression",
							schemaPath: "#/definitions/bundle-options/properties/compression/enum",
							keyword: "enum",
							params: { allowedValues: schema47.properties.compression.enum },
							message: "must be equal to one of the allowed values",
							schema: schema47.properties.compression.enum,
							parentSchema: schema47.properties.compression,
							data: data10
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/bundle",
					schemaPath: "#/definitions/bundle-options/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema47.type,
					parentSchema: schema47,
					data: data7
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate206(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData
			})) {
				vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
				errors = vErrors.length;
			}
		}
		if (data.lighthouse !== void 0) {
			if (!validate208(data.lighthouse, {
				instancePath: instancePath + "/lighthouse",
				parentData: data,
				parentDataProperty: "lighthouse",
				rootData
			})) {
				vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			if (!validate210(data.command, {
				instancePath: instancePath + "/command",
				parentData: data,
				parentDataProperty: "command",
				rootData
			})) {
				vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
				errors = vErrors.length;
			}
		}
		if (data.work !== void 0) {
			if (!validate212(data.work, {
				instancePath: instancePath + "/work",
				parentData: data,
				parentDataProperty: "work",
				rootData
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.budgets !== void 0) {
			let data15 = data.budgets;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (Object.keys(data15).length < 1) {
					const err30 = {
						instancePath: instancePath + "/budgets",
						schemaPath: "#/properties/budgets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema16.properties.budgets,
						data: data15
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/budgets",
					schemaPath: "#/properties/budgets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema16.properties.budgets.type,
					parentSchema: schema16.properties.budgets,
					data: data15
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema16.type,
			parentSchema: schema16,
			data
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"type": "object",
	"required": [
		"check",
		"metric",
		"ceiling",
		"until",
		"reason",
		"owner"
	],
	"additionalProperties": false,
	"properties": {
		"check": {
			"type": "string",
			"pattern": "\\S",
			"description": "Name of the check.",
			"examples": ["app"]
		},
		"metric": {
			"type": "string",
			"pattern": "\\S",
			"description": "The budget, as `budgets` names it.",
			"examples": ["size"]
		},
		"ceiling": {
			"$ref": "#/definitions/any",
			"description": "What it may be at the worst while the waiver holds.",
			"examples": ["180 kB"]
		},
		"until": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$",
			"description": "The last day it holds, as year-month-day.",
			"examples": ["2027-01-31"]
		},
		"reason": {
			"type": "string",
			"pattern": "\\S",
			"description": "Why it is needed.",
			"examples": ["new checkout, #812"]
		},
		"owner": {
			"type": "string",
			"pattern": "\\S",
			"description": "Who asked for it.",
			"examples": ["@ana"]
		}
	}
};
const pattern72 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.check === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "check" },
				message: "must have required property 'check'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metric === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ceiling === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ceiling" },
				message: "must have required property 'ceiling'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.until === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" },
				message: "must have required property 'until'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				message: "must have required property 'owner'",
				schema: schema58.required,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "check" || key0 === "metric" || key0 === "ceiling" || key0 === "until" || key0 === "reason" || key0 === "owner")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.check !== void 0) {
			let data0 = data.check;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.check,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/properties/check/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.check.type,
					parentSchema: schema58.properties.check,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data1 = data.metric;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.metric,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.metric.type,
					parentSchema: schema58.properties.metric,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ceiling !== void 0) {
			let data2 = data.ceiling;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
				const err11 = {
					instancePath: instancePath + "/ceiling",
					schemaPath: "#/definitions/any/type",
					keyword: "type",
					params: { type: schema27.type },
					message: "must be number,string",
					schema: schema27.type,
					parentSchema: schema27,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/ceiling",
						schemaPath: "#/definitions/any/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema27,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern25.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/ceiling",
						schemaPath: "#/definitions/any/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$" },
						message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$\"",
						schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h|B|kB|MB|GB|KiB|MiB|GiB|/s|/min)$",
						parentSchema: schema27,
						data: data2
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.until !== void 0) {
			let data3 = data.until;
			if (typeof data3 === "string") {
				if (!pattern72.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/until",
						schemaPath: "#/properties/until/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}$\"",
						schema: "^\\d{4}-\\d{2}-\\d{2}$",
						parentSchema: schema58.properties.until,
						data: data3
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/until",
					schemaPath: "#/properties/until/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.until.type,
					parentSchema: schema58.properties.until,
					data: data3
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 === "string") {
				if (!pattern3.test(data4)) {
					const err16 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.reason,
						data: data4
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.reason.type,
					parentSchema: schema58.properties.reason,
					data: data4
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data5 = data.owner;
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err18 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema58.properties.owner,
						data: data5
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema58.properties.owner.type,
					parentSchema: schema58.properties.owner,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate215.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.project === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" },
				message: "must have required property 'project'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.checks === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "$schema" || key0 === "version" || key0 === "project" || key0 === "policy" || key0 === "setup" || key0 === "services" || key0 === "checks" || key0 === "waivers")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.$schema !== void 0) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err4 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.$schema.type,
					parentSchema: schema11.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (1 !== data1) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema11.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data2 = data.project;
			if (typeof data2 === "string") {
				if (!pattern0.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{0,63}$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{0,63}$\"",
						schema: "^[a-z0-9][a-z0-9._-]{0,63}$",
						parentSchema: schema11.properties.project,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.project.type,
					parentSchema: schema11.properties.project,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data3 = data.policy;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "inconclusive" || key1 === "falseAlarms" || key1 === "timeLimit" || key1 === "storedSampled" || key1 === "acceptLabel")) {
					const err8 = {
						instancePath: instancePath + "/policy",
						schemaPath: "#/properties/policy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.policy,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.inconclusive !== void 0) {
					let data4 = data3.inconclusive;
					if (!(data4 === "allow" || data4 === "block")) {
						const err9 = {
							instancePath: instancePath + "/policy/inconclusive",
							schemaPath: "#/properties/policy/properties/inconclusive/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.policy.properties.inconclusive.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.policy.properties.inconclusive.enum,
							parentSchema: schema11.properties.policy.properties.inconclusive,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data3.falseAlarms !== void 0) {
					let data5 = data3.falseAlarms;
					if (typeof data5 === "string") {
						if (!pattern1.test(data5)) {
							const err10 = {
								instancePath: instancePath + "/policy/falseAlarms",
								schemaPath: "#/definitions/percent/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$" },
								message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$\"",
								schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:%)$",
								parentSchema: schema12,
								data: data5
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/policy/falseAlarms",
							schemaPath: "#/definitions/percent/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.type,
							parentSchema: schema12,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.timeLimit !== void 0) {
					let data6 = data3.timeLimit;
					if (typeof data6 === "string") {
						if (!pattern2.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/policy/timeLimit",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$" },
								message: "must match pattern \"^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$\"",
								schema: "^\\d{1,12}(?:\\.\\d{1,6})? ?(?:ns|us|µs|μs|ms|s|min|h)$",
								parentSchema: schema13,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/policy/timeLimit",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data3.storedSampled !== void 0) {
					let data7 = data3.storedSampled;
					if (!(data7 === "inconclusive" || data7 === "compare")) {
						const err14 = {
							instancePath: instancePath + "/policy/storedSampled",
							schemaPath: "#/properties/policy/properties/storedSampled/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.policy.properties.storedSampled.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.policy.properties.storedSampled.enum,
							parentSchema: schema11.properties.policy.properties.storedSampled,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data3.acceptLabel !== void 0) {
					let data8 = data3.acceptLabel;
					if (typeof data8 === "string") {
						if (func2(data8) > 50) {
							const err15 = {
								instancePath: instancePath + "/policy/acceptLabel",
								schemaPath: "#/properties/policy/properties/acceptLabel/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								message: "must NOT have more than 50 characters",
								schema: 50,
								parentSchema: schema11.properties.policy.properties.acceptLabel,
								data: data8
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (!pattern3.test(data8)) {
							const err16 = {
								instancePath: instancePath + "/policy/acceptLabel",
								schemaPath: "#/properties/policy/properties/acceptLabel/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.policy.properties.acceptLabel,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/policy/acceptLabel",
							schemaPath: "#/properties/policy/properties/acceptLabel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.policy.properties.acceptLabel.type,
							parentSchema: schema11.properties.policy.properties.acceptLabel,
							data: data8
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.policy.type,
					parentSchema: schema11.properties.policy,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.setup !== void 0) {
			let data9 = data.setup;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (!pattern3.test(data10)) {
							const err19 = {
								instancePath: instancePath + "/setup/" + i0,
								schemaPath: "#/properties/setup/items/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.setup.items,
								data: data10
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/setup/" + i0,
							schemaPath: "#/properties/setup/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.setup.items.type,
							parentSchema: schema11.properties.setup.items,
							data: data10
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/setup",
					schemaPath: "#/properties/setup/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.setup.type,
					parentSchema: schema11.properties.setup,
					data: data9
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data11 = data.services;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key2 in data11) if (!pattern5.test(key2)) {
					const err22 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.services,
						data: data11
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				for (const key3 in data11) if (pattern5.test(key3)) {
					if (!validate11(data11[key3], {
						instancePath: instancePath + "/services/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data11,
						parentDataProperty: key3,
						rootData
					})) {
						vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.services.type,
					parentSchema: schema11.properties.services,
					data: data11
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data13 = data.checks;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length < 1) {
					const err24 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema11.properties.checks,
						data: data13
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key4 in data13) if (!pattern5.test(key4)) {
					const err25 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.checks,
						data: data13
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key5 in data13) if (pattern5.test(key5)) {
					if (!validate13(data13[key5], {
						instancePath: instancePath + "/checks/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data13,
						parentDataProperty: key5,
						rootData
					})) {
						vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.checks.type,
					parentSchema: schema11.properties.checks,
					data: data13
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data15 = data.waivers;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate215(data15[i1], {
					instancePath: instancePath + "/waivers/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
					errors = vErrors.length;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.waivers.type,
					parentSchema: schema11.properties.waivers,
					data: data15
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { isBudgets };
