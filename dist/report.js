import { i as __name } from "./rolldown-runtime.js";
import { i as messageOf, r as hintOf, t as PierceError } from "./errors.js";
import { a as readText } from "./files.js";
import { n as cleanLines, t as clean } from "./clean.js";
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
				}
			},
			"required": [
				"source",
				"age",
				"differs"
			],
			"additionalProperties": false
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
		"fault": {
			"type": "object",
			"properties": {
				"side": { "enum": ["base", "head"] },
				"check": { "anyOf": [{
					"type": "string",
					"maxLength": 500
				}, { "type": "null" }] },
				"failure": { "$ref": "#/definitions/coded" }
			},
			"required": [
				"side",
				"check",
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
				"metric": { "$ref": "#/definitions/metric" },
				"base": { "anyOf": [{ "type": "number" }, { "type": "null" }] },
				"head": { "anyOf": [{ "type": "number" }, { "type": "null" }] }
			},
			"required": [
				"check",
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
				"blocks",
				"rounds",
				"control",
				"sides",
				"why",
				"spent"
			],
			"additionalProperties": false
		}
	}
};
const schema16$1 = {
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
			if (data.commit === void 0 && (missing0 = "commit") || data.measured === void 0 && (missing0 = "measured") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.failures === void 0 && (missing0 = "failures")) {
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
				for (const key0 in data) if (!(key0 === "commit" || key0 === "measured" || key0 === "fingerprint" || key0 === "failures")) {
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
								if (data.failures !== void 0) {
									let data9 = data.failures;
									const _errs34 = errors;
									if (errors === _errs34) {
										if (Array.isArray(data9)) {
											if (data9.length > 1e3) {
												validate11$1.errors = [{
													instancePath: instancePath + "/failures",
													schemaPath: "#/properties/failures/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items"
												}];
												return false;
											} else {
												const len0 = data9.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data10 = data9[i0];
													const _errs36 = errors;
													if (errors === errors) {
														if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
															let missing3;
															if (data10.code === void 0 && (missing3 = "code") || data10.params === void 0 && (missing3 = "params")) {
																validate11$1.errors = [{
																	instancePath: instancePath + "/failures/" + i0,
																	schemaPath: "#/definitions/coded/required",
																	keyword: "required",
																	params: { missingProperty: missing3 },
																	message: "must have required property '" + missing3 + "'"
																}];
																return false;
															} else {
																const _errs39 = errors;
																for (const key4 in data10) if (!(key4 === "code" || key4 === "params")) {
																	validate11$1.errors = [{
																		instancePath: instancePath + "/failures/" + i0,
																		schemaPath: "#/definitions/coded/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key4 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs39 === errors) {
																	if (data10.code !== void 0) {
																		let data11 = data10.code;
																		const _errs40 = errors;
																		if (errors === _errs40) {
																			if (typeof data11 === "string") {
																				if (func3$1(data11) > 100) {
																					validate11$1.errors = [{
																						instancePath: instancePath + "/failures/" + i0 + "/code",
																						schemaPath: "#/definitions/coded/properties/code/maxLength",
																						keyword: "maxLength",
																						params: { limit: 100 },
																						message: "must NOT have more than 100 characters"
																					}];
																					return false;
																				} else if (func3$1(data11) < 1) {
																					validate11$1.errors = [{
																						instancePath: instancePath + "/failures/" + i0 + "/code",
																						schemaPath: "#/definitions/coded/properties/code/minLength",
																						keyword: "minLength",
																						params: { limit: 1 },
																						message: "must NOT have fewer than 1 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate11$1.errors = [{
																					instancePath: instancePath + "/failures/" + i0 + "/code",
																					schemaPath: "#/definitions/coded/properties/code/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid11 = _errs40 === errors;
																	} else var valid11 = true;
																	if (valid11) {
																		if (data10.params !== void 0) {
																			let data12 = data10.params;
																			const _errs42 = errors;
																			if (errors === _errs42) {
																				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																					if (Object.keys(data12).length > 50) {
																						validate11$1.errors = [{
																							instancePath: instancePath + "/failures/" + i0 + "/params",
																							schemaPath: "#/definitions/coded/properties/params/maxProperties",
																							keyword: "maxProperties",
																							params: { limit: 50 },
																							message: "must NOT have more than 50 properties"
																						}];
																						return false;
																					} else for (const key5 in data12) {
																						let data13 = data12[key5];
																						const _errs45 = errors;
																						if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13))) {
																							validate11$1.errors = [{
																								instancePath: instancePath + "/failures/" + i0 + "/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																								keyword: "type",
																								params: { type: schema16$1.properties.params.additionalProperties.type },
																								message: "must be string,number"
																							}];
																							return false;
																						}
																						if (!(_errs45 === errors)) break;
																					}
																				} else {
																					validate11$1.errors = [{
																						instancePath: instancePath + "/failures/" + i0 + "/params",
																						schemaPath: "#/definitions/coded/properties/params/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			var valid11 = _errs42 === errors;
																		} else var valid11 = true;
																	}
																}
															}
														} else {
															validate11$1.errors = [{
																instancePath: instancePath + "/failures/" + i0,
																schemaPath: "#/definitions/coded/type",
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
												instancePath: instancePath + "/failures",
												schemaPath: "#/properties/failures/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs34 === errors;
								} else var valid0 = true;
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
const schema17 = {
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500
		},
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
const schema26 = {
	"type": "object",
	"properties": {
		"side": { "enum": ["base", "head"] },
		"check": { "anyOf": [{
			"type": "string",
			"maxLength": 500
		}, { "type": "null" }] },
		"failure": { "$ref": "#/definitions/coded" }
	},
	"required": [
		"side",
		"check",
		"failure"
	],
	"additionalProperties": false
};
function validate15$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.side === void 0 && (missing0 = "side") || data.check === void 0 && (missing0 = "check") || data.failure === void 0 && (missing0 = "failure")) {
				validate15$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "side" || key0 === "check" || key0 === "failure")) {
					validate15$1.errors = [{
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
							validate15$1.errors = [{
								instancePath: instancePath + "/side",
								schemaPath: "#/properties/side/enum",
								keyword: "enum",
								params: { allowedValues: schema26.properties.side.enum },
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
								validate15$1.errors = vErrors;
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
							if (data.failure !== void 0) {
								let data2 = data.failure;
								const _errs9 = errors;
								if (errors === errors) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.code === void 0 && (missing1 = "code") || data2.params === void 0 && (missing1 = "params")) {
											validate15$1.errors = [{
												instancePath: instancePath + "/failure",
												schemaPath: "#/definitions/coded/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											const _errs12 = errors;
											for (const key1 in data2) if (!(key1 === "code" || key1 === "params")) {
												validate15$1.errors = [{
													instancePath: instancePath + "/failure",
													schemaPath: "#/definitions/coded/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (_errs12 === errors) {
												if (data2.code !== void 0) {
													let data3 = data2.code;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (typeof data3 === "string") {
															if (func3$1(data3) > 100) {
																validate15$1.errors = [{
																	instancePath: instancePath + "/failure/code",
																	schemaPath: "#/definitions/coded/properties/code/maxLength",
																	keyword: "maxLength",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 characters"
																}];
																return false;
															} else if (func3$1(data3) < 1) {
																validate15$1.errors = [{
																	instancePath: instancePath + "/failure/code",
																	schemaPath: "#/definitions/coded/properties/code/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate15$1.errors = [{
																instancePath: instancePath + "/failure/code",
																schemaPath: "#/definitions/coded/properties/code/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid3 = _errs13 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data2.params !== void 0) {
														let data4 = data2.params;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
																if (Object.keys(data4).length > 50) {
																	validate15$1.errors = [{
																		instancePath: instancePath + "/failure/params",
																		schemaPath: "#/definitions/coded/properties/params/maxProperties",
																		keyword: "maxProperties",
																		params: { limit: 50 },
																		message: "must NOT have more than 50 properties"
																	}];
																	return false;
																} else for (const key2 in data4) {
																	let data5 = data4[key2];
																	const _errs18 = errors;
																	if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
																		validate15$1.errors = [{
																			instancePath: instancePath + "/failure/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																			keyword: "type",
																			params: { type: schema16$1.properties.params.additionalProperties.type },
																			message: "must be string,number"
																		}];
																		return false;
																	}
																	if (!(_errs18 === errors)) break;
																}
															} else {
																validate15$1.errors = [{
																	instancePath: instancePath + "/failure/params",
																	schemaPath: "#/definitions/coded/properties/params/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid3 = _errs15 === errors;
													} else var valid3 = true;
												}
											}
										}
									} else {
										validate15$1.errors = [{
											instancePath: instancePath + "/failure",
											schemaPath: "#/definitions/coded/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate15$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate15$1.errors = vErrors;
	return errors === 0;
}
__name(validate15$1, "validate15");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.group === void 0 && (missing0 = "group") || data.name === void 0 && (missing0 = "name") || data.unit === void 0 && (missing0 = "unit") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head")) {
				validate17.errors = [{
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
					validate17.errors = [{
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
									validate17.errors = [{
										instancePath: instancePath + "/group",
										schemaPath: "#/properties/group/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										message: "must NOT have more than 100 characters"
									}];
									return false;
								}
							} else {
								validate17.errors = [{
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
										validate17.errors = [{
											instancePath: instancePath + "/name",
											schemaPath: "#/properties/name/maxLength",
											keyword: "maxLength",
											params: { limit: 2e3 },
											message: "must NOT have more than 2000 characters"
										}];
										return false;
									}
								} else {
									validate17.errors = [{
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
											validate17.errors = [{
												instancePath: instancePath + "/unit",
												schemaPath: "#/properties/unit/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												message: "must NOT have more than 100 characters"
											}];
											return false;
										}
									} else {
										validate17.errors = [{
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
										validate17.errors = vErrors;
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
											validate17.errors = vErrors;
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
														validate17.errors = [{
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
															validate17.errors = [{
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
																			validate17.errors = [{
																				instancePath: instancePath + "/place/file",
																				schemaPath: "#/definitions/place/properties/file/maxLength",
																				keyword: "maxLength",
																				params: { limit: 4096 },
																				message: "must NOT have more than 4096 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate17.errors = [{
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
																		validate17.errors = [{
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
																				validate17.errors = [{
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
																			validate17.errors = [{
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
																					validate17.errors = [{
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
													validate17.errors = [{
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
															validate17.errors = [{
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
																			validate17.errors = [{
																				instancePath: instancePath + "/callers/" + i0,
																				schemaPath: "#/properties/callers/items/maxLength",
																				keyword: "maxLength",
																				params: { limit: 2e3 },
																				message: "must NOT have more than 2000 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate17.errors = [{
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
														validate17.errors = [{
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
			validate17.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate14$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.kind === void 0 && (missing0 = "kind") || data.metric === void 0 && (missing0 = "metric") || data.named === void 0 && (missing0 = "named") || data.budget === void 0 && (missing0 = "budget") || data.outcome === void 0 && (missing0 = "outcome") || data.change === void 0 && (missing0 = "change") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head") || data.difference === void 0 && (missing0 = "difference") || data.findings === void 0 && (missing0 = "findings") || data.faults === void 0 && (missing0 = "faults") || data.causes === void 0 && (missing0 = "causes") || data.facts === void 0 && (missing0 = "facts")) {
				validate14$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2$1.call(schema17.properties, key0)) {
					validate14$1.errors = [{
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
									validate14$1.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									}];
									return false;
								}
							} else {
								validate14$1.errors = [{
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
						if (data.kind !== void 0) {
							let data1 = data.kind;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func3$1(data1) > 100) {
										validate14$1.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/properties/kind/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									}
								} else {
									validate14$1.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/type",
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
							if (data.metric !== void 0) {
								let data2 = data.metric;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								const _errs8 = errors;
								if (errors === errors) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										let missing1;
										if (data2.id === void 0 && (missing1 = "id") || data2.unit === void 0 && (missing1 = "unit") || data2.better === void 0 && (missing1 = "better") || data2.nature === void 0 && (missing1 = "nature")) {
											const err0 = {
												instancePath: instancePath + "/metric",
												schemaPath: "#/definitions/metric/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										} else {
											const _errs11 = errors;
											for (const key1 in data2) if (!(key1 === "id" || key1 === "unit" || key1 === "better" || key1 === "nature")) {
												const err1 = {
													instancePath: instancePath + "/metric",
													schemaPath: "#/definitions/metric/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												break;
											}
											if (_errs11 === errors) {
												if (data2.id !== void 0) {
													let data3 = data2.id;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (typeof data3 === "string") {
															if (func3$1(data3) > 500) {
																const err2 = {
																	instancePath: instancePath + "/metric/id",
																	schemaPath: "#/definitions/metric/properties/id/maxLength",
																	keyword: "maxLength",
																	params: { limit: 500 },
																	message: "must NOT have more than 500 characters"
																};
																if (vErrors === null) vErrors = [err2];
																else vErrors.push(err2);
																errors++;
															} else if (func3$1(data3) < 1) {
																const err3 = {
																	instancePath: instancePath + "/metric/id",
																	schemaPath: "#/definitions/metric/properties/id/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
															}
														} else {
															const err4 = {
																instancePath: instancePath + "/metric/id",
																schemaPath: "#/definitions/metric/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err4];
															else vErrors.push(err4);
															errors++;
														}
													}
													var valid3 = _errs12 === errors;
												} else var valid3 = true;
												if (valid3) {
													if (data2.unit !== void 0) {
														let data4 = data2.unit;
														const _errs14 = errors;
														if (errors === _errs14) {
															if (typeof data4 === "string") {
																if (func3$1(data4) > 100) {
																	const err5 = {
																		instancePath: instancePath + "/metric/unit",
																		schemaPath: "#/definitions/metric/properties/unit/maxLength",
																		keyword: "maxLength",
																		params: { limit: 100 },
																		message: "must NOT have more than 100 characters"
																	};
																	if (vErrors === null) vErrors = [err5];
																	else vErrors.push(err5);
																	errors++;
																} else if (func3$1(data4) < 1) {
																	const err6 = {
																		instancePath: instancePath + "/metric/unit",
																		schemaPath: "#/definitions/metric/properties/unit/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	};
																	if (vErrors === null) vErrors = [err6];
																	else vErrors.push(err6);
																	errors++;
																}
															} else {
																const err7 = {
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "#/definitions/metric/properties/unit/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err7];
																else vErrors.push(err7);
																errors++;
															}
														}
														var valid3 = _errs14 === errors;
													} else var valid3 = true;
													if (valid3) {
														if (data2.better !== void 0) {
															let data5 = data2.better;
															const _errs16 = errors;
															if (!(data5 === "lower" || data5 === "higher")) {
																const err8 = {
																	instancePath: instancePath + "/metric/better",
																	schemaPath: "#/definitions/metric/properties/better/enum",
																	keyword: "enum",
																	params: { allowedValues: schema18.properties.better.enum },
																	message: "must be equal to one of the allowed values"
																};
																if (vErrors === null) vErrors = [err8];
																else vErrors.push(err8);
																errors++;
															}
															var valid3 = _errs16 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data2.nature !== void 0) {
																let data6 = data2.nature;
																const _errs17 = errors;
																if (!(data6 === "exact" || data6 === "sampled")) {
																	const err9 = {
																		instancePath: instancePath + "/metric/nature",
																		schemaPath: "#/definitions/metric/properties/nature/enum",
																		keyword: "enum",
																		params: { allowedValues: schema18.properties.nature.enum },
																		message: "must be equal to one of the allowed values"
																	};
																	if (vErrors === null) vErrors = [err9];
																	else vErrors.push(err9);
																	errors++;
																}
																var valid3 = _errs17 === errors;
															} else var valid3 = true;
														}
													}
												}
											}
										}
									} else {
										const err10 = {
											instancePath: instancePath + "/metric",
											schemaPath: "#/definitions/metric/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err10];
										else vErrors.push(err10);
										errors++;
									}
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const _errs18 = errors;
									if (data2 !== null) {
										const err11 = {
											instancePath: instancePath + "/metric",
											schemaPath: "#/properties/metric/anyOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									var _valid0 = _errs18 === errors;
									valid1 = valid1 || _valid0;
								}
								if (!valid1) {
									const err12 = {
										instancePath: instancePath + "/metric",
										schemaPath: "#/properties/metric/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
									validate14$1.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.named !== void 0) {
									let data7 = data.named;
									const _errs20 = errors;
									if (errors === _errs20) {
										if (typeof data7 === "string") {
											if (func3$1(data7) > 500) {
												validate14$1.errors = [{
													instancePath: instancePath + "/named",
													schemaPath: "#/properties/named/maxLength",
													keyword: "maxLength",
													params: { limit: 500 },
													message: "must NOT have more than 500 characters"
												}];
												return false;
											}
										} else {
											validate14$1.errors = [{
												instancePath: instancePath + "/named",
												schemaPath: "#/properties/named/type",
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
									if (data.budget !== void 0) {
										let data8 = data.budget;
										const _errs22 = errors;
										if (errors === _errs22) {
											if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
												let missing2;
												if (data8.max === void 0 && (missing2 = "max") || data8.min === void 0 && (missing2 = "min") || data8.tolerance === void 0 && (missing2 = "tolerance") || data8.severity === void 0 && (missing2 = "severity") || data8.owner === void 0 && (missing2 = "owner") || data8.message === void 0 && (missing2 = "message") || data8.implied === void 0 && (missing2 = "implied") || data8.at === void 0 && (missing2 = "at")) {
													validate14$1.errors = [{
														instancePath: instancePath + "/budget",
														schemaPath: "#/properties/budget/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													}];
													return false;
												} else {
													const _errs24 = errors;
													for (const key2 in data8) if (!(key2 === "max" || key2 === "min" || key2 === "tolerance" || key2 === "severity" || key2 === "owner" || key2 === "message" || key2 === "implied" || key2 === "at")) {
														validate14$1.errors = [{
															instancePath: instancePath + "/budget",
															schemaPath: "#/properties/budget/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs24 === errors) {
														if (data8.max !== void 0) {
															let data9 = data8.max;
															const _errs25 = errors;
															const _errs26 = errors;
															let valid5 = false;
															const _errs27 = errors;
															if (errors === errors) {
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	let missing3;
																	if (data9.value === void 0 && (missing3 = "value") || data9.unit === void 0 && (missing3 = "unit")) {
																		const err13 = {
																			instancePath: instancePath + "/budget/max",
																			schemaPath: "#/definitions/quantity/required",
																			keyword: "required",
																			params: { missingProperty: missing3 },
																			message: "must have required property '" + missing3 + "'"
																		};
																		if (vErrors === null) vErrors = [err13];
																		else vErrors.push(err13);
																		errors++;
																	} else {
																		const _errs30 = errors;
																		for (const key3 in data9) if (!(key3 === "value" || key3 === "unit")) {
																			const err14 = {
																				instancePath: instancePath + "/budget/max",
																				schemaPath: "#/definitions/quantity/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key3 },
																				message: "must NOT have additional properties"
																			};
																			if (vErrors === null) vErrors = [err14];
																			else vErrors.push(err14);
																			errors++;
																			break;
																		}
																		if (_errs30 === errors) {
																			if (data9.value !== void 0) {
																				let data10 = data9.value;
																				const _errs31 = errors;
																				if (!(typeof data10 == "number" && isFinite(data10))) {
																					const err15 = {
																						instancePath: instancePath + "/budget/max/value",
																						schemaPath: "#/definitions/quantity/properties/value/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err15];
																					else vErrors.push(err15);
																					errors++;
																				}
																				var valid7 = _errs31 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data9.unit !== void 0) {
																					let data11 = data9.unit;
																					const _errs33 = errors;
																					if (errors === _errs33) {
																						if (typeof data11 === "string") {
																							if (func3$1(data11) > 100) {
																								const err16 = {
																									instancePath: instancePath + "/budget/max/unit",
																									schemaPath: "#/definitions/quantity/properties/unit/maxLength",
																									keyword: "maxLength",
																									params: { limit: 100 },
																									message: "must NOT have more than 100 characters"
																								};
																								if (vErrors === null) vErrors = [err16];
																								else vErrors.push(err16);
																								errors++;
																							}
																						} else {
																							const err17 = {
																								instancePath: instancePath + "/budget/max/unit",
																								schemaPath: "#/definitions/quantity/properties/unit/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err17];
																							else vErrors.push(err17);
																							errors++;
																						}
																					}
																					var valid7 = _errs33 === errors;
																				} else var valid7 = true;
																			}
																		}
																	}
																} else {
																	const err18 = {
																		instancePath: instancePath + "/budget/max",
																		schemaPath: "#/definitions/quantity/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	};
																	if (vErrors === null) vErrors = [err18];
																	else vErrors.push(err18);
																	errors++;
																}
															}
															var _valid1 = _errs27 === errors;
															valid5 = valid5 || _valid1;
															if (!valid5) {
																const _errs35 = errors;
																if (data9 !== null) {
																	const err19 = {
																		instancePath: instancePath + "/budget/max",
																		schemaPath: "#/properties/budget/properties/max/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err19];
																	else vErrors.push(err19);
																	errors++;
																}
																var _valid1 = _errs35 === errors;
																valid5 = valid5 || _valid1;
															}
															if (!valid5) {
																const err20 = {
																	instancePath: instancePath + "/budget/max",
																	schemaPath: "#/properties/budget/properties/max/anyOf",
																	keyword: "anyOf",
																	params: {},
																	message: "must match a schema in anyOf"
																};
																if (vErrors === null) vErrors = [err20];
																else vErrors.push(err20);
																errors++;
																validate14$1.errors = vErrors;
																return false;
															} else {
																errors = _errs26;
																if (vErrors !== null) {
																	if (_errs26) vErrors.length = _errs26;
																	else vErrors = null;
																}
															}
															var valid4 = _errs25 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data8.min !== void 0) {
																let data12 = data8.min;
																const _errs37 = errors;
																const _errs38 = errors;
																let valid8 = false;
																const _errs39 = errors;
																if (errors === errors) {
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing4;
																		if (data12.value === void 0 && (missing4 = "value") || data12.unit === void 0 && (missing4 = "unit")) {
																			const err21 = {
																				instancePath: instancePath + "/budget/min",
																				schemaPath: "#/definitions/quantity/required",
																				keyword: "required",
																				params: { missingProperty: missing4 },
																				message: "must have required property '" + missing4 + "'"
																			};
																			if (vErrors === null) vErrors = [err21];
																			else vErrors.push(err21);
																			errors++;
																		} else {
																			const _errs42 = errors;
																			for (const key4 in data12) if (!(key4 === "value" || key4 === "unit")) {
																				const err22 = {
																					instancePath: instancePath + "/budget/min",
																					schemaPath: "#/definitions/quantity/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key4 },
																					message: "must NOT have additional properties"
																				};
																				if (vErrors === null) vErrors = [err22];
																				else vErrors.push(err22);
																				errors++;
																				break;
																			}
																			if (_errs42 === errors) {
																				if (data12.value !== void 0) {
																					let data13 = data12.value;
																					const _errs43 = errors;
																					if (!(typeof data13 == "number" && isFinite(data13))) {
																						const err23 = {
																							instancePath: instancePath + "/budget/min/value",
																							schemaPath: "#/definitions/quantity/properties/value/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err23];
																						else vErrors.push(err23);
																						errors++;
																					}
																					var valid10 = _errs43 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data12.unit !== void 0) {
																						let data14 = data12.unit;
																						const _errs45 = errors;
																						if (errors === _errs45) {
																							if (typeof data14 === "string") {
																								if (func3$1(data14) > 100) {
																									const err24 = {
																										instancePath: instancePath + "/budget/min/unit",
																										schemaPath: "#/definitions/quantity/properties/unit/maxLength",
																										keyword: "maxLength",
																										params: { limit: 100 },
																										message: "must NOT have more than 100 characters"
																									};
																									if (vErrors === null) vErrors = [err24];
																									else vErrors.push(err24);
																									errors++;
																								}
																							} else {
																								const err25 = {
																									instancePath: instancePath + "/budget/min/unit",
																									schemaPath: "#/definitions/quantity/properties/unit/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err25];
																								else vErrors.push(err25);
																								errors++;
																							}
																						}
																						var valid10 = _errs45 === errors;
																					} else var valid10 = true;
																				}
																			}
																		}
																	} else {
																		const err26 = {
																			instancePath: instancePath + "/budget/min",
																			schemaPath: "#/definitions/quantity/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		};
																		if (vErrors === null) vErrors = [err26];
																		else vErrors.push(err26);
																		errors++;
																	}
																}
																var _valid2 = _errs39 === errors;
																valid8 = valid8 || _valid2;
																if (!valid8) {
																	const _errs47 = errors;
																	if (data12 !== null) {
																		const err27 = {
																			instancePath: instancePath + "/budget/min",
																			schemaPath: "#/properties/budget/properties/min/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err27];
																		else vErrors.push(err27);
																		errors++;
																	}
																	var _valid2 = _errs47 === errors;
																	valid8 = valid8 || _valid2;
																}
																if (!valid8) {
																	const err28 = {
																		instancePath: instancePath + "/budget/min",
																		schemaPath: "#/properties/budget/properties/min/anyOf",
																		keyword: "anyOf",
																		params: {},
																		message: "must match a schema in anyOf"
																	};
																	if (vErrors === null) vErrors = [err28];
																	else vErrors.push(err28);
																	errors++;
																	validate14$1.errors = vErrors;
																	return false;
																} else {
																	errors = _errs38;
																	if (vErrors !== null) {
																		if (_errs38) vErrors.length = _errs38;
																		else vErrors = null;
																	}
																}
																var valid4 = _errs37 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data8.tolerance !== void 0) {
																	let data15 = data8.tolerance;
																	const _errs49 = errors;
																	const _errs50 = errors;
																	let valid11 = false;
																	const _errs51 = errors;
																	if (!(typeof data15 == "number" && isFinite(data15))) {
																		const err29 = {
																			instancePath: instancePath + "/budget/tolerance",
																			schemaPath: "#/properties/budget/properties/tolerance/anyOf/0/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		};
																		if (vErrors === null) vErrors = [err29];
																		else vErrors.push(err29);
																		errors++;
																	}
																	var _valid3 = _errs51 === errors;
																	valid11 = valid11 || _valid3;
																	if (!valid11) {
																		const _errs53 = errors;
																		if (data15 !== null) {
																			const err30 = {
																				instancePath: instancePath + "/budget/tolerance",
																				schemaPath: "#/properties/budget/properties/tolerance/anyOf/1/type",
																				keyword: "type",
																				params: { type: "null" },
																				message: "must be null"
																			};
																			if (vErrors === null) vErrors = [err30];
																			else vErrors.push(err30);
																			errors++;
																		}
																		var _valid3 = _errs53 === errors;
																		valid11 = valid11 || _valid3;
																	}
																	if (!valid11) {
																		const err31 = {
																			instancePath: instancePath + "/budget/tolerance",
																			schemaPath: "#/properties/budget/properties/tolerance/anyOf",
																			keyword: "anyOf",
																			params: {},
																			message: "must match a schema in anyOf"
																		};
																		if (vErrors === null) vErrors = [err31];
																		else vErrors.push(err31);
																		errors++;
																		validate14$1.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs50;
																		if (vErrors !== null) {
																			if (_errs50) vErrors.length = _errs50;
																			else vErrors = null;
																		}
																	}
																	var valid4 = _errs49 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data8.severity !== void 0) {
																		let data16 = data8.severity;
																		const _errs55 = errors;
																		if (!(data16 === "fail" || data16 === "warn")) {
																			validate14$1.errors = [{
																				instancePath: instancePath + "/budget/severity",
																				schemaPath: "#/properties/budget/properties/severity/enum",
																				keyword: "enum",
																				params: { allowedValues: schema17.properties.budget.properties.severity.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid4 = _errs55 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data8.owner !== void 0) {
																			let data17 = data8.owner;
																			const _errs56 = errors;
																			const _errs57 = errors;
																			let valid12 = false;
																			const _errs58 = errors;
																			if (errors === _errs58) {
																				if (typeof data17 === "string") {
																					if (func3$1(data17) > 500) {
																						const err32 = {
																							instancePath: instancePath + "/budget/owner",
																							schemaPath: "#/properties/budget/properties/owner/anyOf/0/maxLength",
																							keyword: "maxLength",
																							params: { limit: 500 },
																							message: "must NOT have more than 500 characters"
																						};
																						if (vErrors === null) vErrors = [err32];
																						else vErrors.push(err32);
																						errors++;
																					}
																				} else {
																					const err33 = {
																						instancePath: instancePath + "/budget/owner",
																						schemaPath: "#/properties/budget/properties/owner/anyOf/0/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					};
																					if (vErrors === null) vErrors = [err33];
																					else vErrors.push(err33);
																					errors++;
																				}
																			}
																			var _valid4 = _errs58 === errors;
																			valid12 = valid12 || _valid4;
																			if (!valid12) {
																				const _errs60 = errors;
																				if (data17 !== null) {
																					const err34 = {
																						instancePath: instancePath + "/budget/owner",
																						schemaPath: "#/properties/budget/properties/owner/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err34];
																					else vErrors.push(err34);
																					errors++;
																				}
																				var _valid4 = _errs60 === errors;
																				valid12 = valid12 || _valid4;
																			}
																			if (!valid12) {
																				const err35 = {
																					instancePath: instancePath + "/budget/owner",
																					schemaPath: "#/properties/budget/properties/owner/anyOf",
																					keyword: "anyOf",
																					params: {},
																					message: "must match a schema in anyOf"
																				};
																				if (vErrors === null) vErrors = [err35];
																				else vErrors.push(err35);
																				errors++;
																				validate14$1.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs57;
																				if (vErrors !== null) {
																					if (_errs57) vErrors.length = _errs57;
																					else vErrors = null;
																				}
																			}
																			var valid4 = _errs56 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.message !== void 0) {
																				let data18 = data8.message;
																				const _errs62 = errors;
																				const _errs63 = errors;
																				let valid13 = false;
																				const _errs64 = errors;
																				if (errors === _errs64) {
																					if (typeof data18 === "string") {
																						if (func3$1(data18) > 4096) {
																							const err36 = {
																								instancePath: instancePath + "/budget/message",
																								schemaPath: "#/properties/budget/properties/message/anyOf/0/maxLength",
																								keyword: "maxLength",
																								params: { limit: 4096 },
																								message: "must NOT have more than 4096 characters"
																							};
																							if (vErrors === null) vErrors = [err36];
																							else vErrors.push(err36);
																							errors++;
																						}
																					} else {
																						const err37 = {
																							instancePath: instancePath + "/budget/message",
																							schemaPath: "#/properties/budget/properties/message/anyOf/0/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						};
																						if (vErrors === null) vErrors = [err37];
																						else vErrors.push(err37);
																						errors++;
																					}
																				}
																				var _valid5 = _errs64 === errors;
																				valid13 = valid13 || _valid5;
																				if (!valid13) {
																					const _errs66 = errors;
																					if (data18 !== null) {
																						const err38 = {
																							instancePath: instancePath + "/budget/message",
																							schemaPath: "#/properties/budget/properties/message/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err38];
																						else vErrors.push(err38);
																						errors++;
																					}
																					var _valid5 = _errs66 === errors;
																					valid13 = valid13 || _valid5;
																				}
																				if (!valid13) {
																					const err39 = {
																						instancePath: instancePath + "/budget/message",
																						schemaPath: "#/properties/budget/properties/message/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err39];
																					else vErrors.push(err39);
																					errors++;
																					validate14$1.errors = vErrors;
																					return false;
																				} else {
																					errors = _errs63;
																					if (vErrors !== null) {
																						if (_errs63) vErrors.length = _errs63;
																						else vErrors = null;
																					}
																				}
																				var valid4 = _errs62 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data8.implied !== void 0) {
																					const _errs68 = errors;
																					if (typeof data8.implied !== "boolean") {
																						validate14$1.errors = [{
																							instancePath: instancePath + "/budget/implied",
																							schemaPath: "#/properties/budget/properties/implied/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid4 = _errs68 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data8.at !== void 0) {
																						let data20 = data8.at;
																						const _errs70 = errors;
																						if (errors === errors) {
																							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																								let missing5;
																								if (data20.file === void 0 && (missing5 = "file") || data20.line === void 0 && (missing5 = "line") || data20.column === void 0 && (missing5 = "column")) {
																									validate14$1.errors = [{
																										instancePath: instancePath + "/budget/at",
																										schemaPath: "#/definitions/place/required",
																										keyword: "required",
																										params: { missingProperty: missing5 },
																										message: "must have required property '" + missing5 + "'"
																									}];
																									return false;
																								} else {
																									const _errs73 = errors;
																									for (const key5 in data20) if (!(key5 === "file" || key5 === "line" || key5 === "column")) {
																										validate14$1.errors = [{
																											instancePath: instancePath + "/budget/at",
																											schemaPath: "#/definitions/place/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key5 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs73 === errors) {
																										if (data20.file !== void 0) {
																											let data21 = data20.file;
																											const _errs74 = errors;
																											if (errors === _errs74) {
																												if (typeof data21 === "string") {
																													if (func3$1(data21) > 4096) {
																														validate14$1.errors = [{
																															instancePath: instancePath + "/budget/at/file",
																															schemaPath: "#/definitions/place/properties/file/maxLength",
																															keyword: "maxLength",
																															params: { limit: 4096 },
																															message: "must NOT have more than 4096 characters"
																														}];
																														return false;
																													}
																												} else {
																													validate14$1.errors = [{
																														instancePath: instancePath + "/budget/at/file",
																														schemaPath: "#/definitions/place/properties/file/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																											}
																											var valid15 = _errs74 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data20.line !== void 0) {
																												let data22 = data20.line;
																												const _errs76 = errors;
																												if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																													validate14$1.errors = [{
																														instancePath: instancePath + "/budget/at/line",
																														schemaPath: "#/definitions/place/properties/line/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													}];
																													return false;
																												}
																												if (errors === _errs76) {
																													if (typeof data22 == "number" && isFinite(data22)) {
																														if (data22 < 1 || isNaN(data22)) {
																															validate14$1.errors = [{
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
																												var valid15 = _errs76 === errors;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data20.column !== void 0) {
																													let data23 = data20.column;
																													const _errs78 = errors;
																													if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																														validate14$1.errors = [{
																															instancePath: instancePath + "/budget/at/column",
																															schemaPath: "#/definitions/place/properties/column/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													if (errors === _errs78) {
																														if (typeof data23 == "number" && isFinite(data23)) {
																															if (data23 < 1 || isNaN(data23)) {
																																validate14$1.errors = [{
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
																													var valid15 = _errs78 === errors;
																												} else var valid15 = true;
																											}
																										}
																									}
																								}
																							} else {
																								validate14$1.errors = [{
																									instancePath: instancePath + "/budget/at",
																									schemaPath: "#/definitions/place/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid4 = _errs70 === errors;
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
											} else {
												validate14$1.errors = [{
													instancePath: instancePath + "/budget",
													schemaPath: "#/properties/budget/type",
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
										if (data.outcome !== void 0) {
											let data24 = data.outcome;
											const _errs80 = errors;
											if (!(data24 === "pass" || data24 === "fail" || data24 === "inconclusive" || data24 === "error")) {
												validate14$1.errors = [{
													instancePath: instancePath + "/outcome",
													schemaPath: "#/properties/outcome/enum",
													keyword: "enum",
													params: { allowedValues: schema17.properties.outcome.enum },
													message: "must be equal to one of the allowed values"
												}];
												return false;
											}
											var valid0 = _errs80 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.change !== void 0) {
												let data25 = data.change;
												const _errs81 = errors;
												if (!(data25 === "improved" || data25 === "regressed" || data25 === "unchanged" || data25 === "unsure" || data25 === null)) {
													validate14$1.errors = [{
														instancePath: instancePath + "/change",
														schemaPath: "#/properties/change/enum",
														keyword: "enum",
														params: { allowedValues: schema17.properties.change.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs81 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.base !== void 0) {
													let data26 = data.base;
													const _errs82 = errors;
													const _errs83 = errors;
													let valid16 = false;
													const _errs84 = errors;
													if (errors === errors) {
														if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
															let missing6;
															if (data26.value === void 0 && (missing6 = "value") || data26.low === void 0 && (missing6 = "low") || data26.high === void 0 && (missing6 = "high") || data26.readings === void 0 && (missing6 = "readings")) {
																const err40 = {
																	instancePath: instancePath + "/base",
																	schemaPath: "#/definitions/estimate/required",
																	keyword: "required",
																	params: { missingProperty: missing6 },
																	message: "must have required property '" + missing6 + "'"
																};
																if (vErrors === null) vErrors = [err40];
																else vErrors.push(err40);
																errors++;
															} else {
																const _errs87 = errors;
																for (const key6 in data26) if (!(key6 === "value" || key6 === "low" || key6 === "high" || key6 === "readings")) {
																	const err41 = {
																		instancePath: instancePath + "/base",
																		schemaPath: "#/definitions/estimate/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key6 },
																		message: "must NOT have additional properties"
																	};
																	if (vErrors === null) vErrors = [err41];
																	else vErrors.push(err41);
																	errors++;
																	break;
																}
																if (_errs87 === errors) {
																	if (data26.value !== void 0) {
																		let data27 = data26.value;
																		const _errs88 = errors;
																		if (!(typeof data27 == "number" && isFinite(data27))) {
																			const err42 = {
																				instancePath: instancePath + "/base/value",
																				schemaPath: "#/definitions/estimate/properties/value/type",
																				keyword: "type",
																				params: { type: "number" },
																				message: "must be number"
																			};
																			if (vErrors === null) vErrors = [err42];
																			else vErrors.push(err42);
																			errors++;
																		}
																		var valid18 = _errs88 === errors;
																	} else var valid18 = true;
																	if (valid18) {
																		if (data26.low !== void 0) {
																			let data28 = data26.low;
																			const _errs90 = errors;
																			const _errs91 = errors;
																			let valid19 = false;
																			const _errs92 = errors;
																			if (!(typeof data28 == "number" && isFinite(data28))) {
																				const err43 = {
																					instancePath: instancePath + "/base/low",
																					schemaPath: "#/definitions/estimate/properties/low/anyOf/0/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				};
																				if (vErrors === null) vErrors = [err43];
																				else vErrors.push(err43);
																				errors++;
																			}
																			var _valid7 = _errs92 === errors;
																			valid19 = valid19 || _valid7;
																			if (!valid19) {
																				const _errs94 = errors;
																				if (data28 !== null) {
																					const err44 = {
																						instancePath: instancePath + "/base/low",
																						schemaPath: "#/definitions/estimate/properties/low/anyOf/1/type",
																						keyword: "type",
																						params: { type: "null" },
																						message: "must be null"
																					};
																					if (vErrors === null) vErrors = [err44];
																					else vErrors.push(err44);
																					errors++;
																				}
																				var _valid7 = _errs94 === errors;
																				valid19 = valid19 || _valid7;
																			}
																			if (!valid19) {
																				const err45 = {
																					instancePath: instancePath + "/base/low",
																					schemaPath: "#/definitions/estimate/properties/low/anyOf",
																					keyword: "anyOf",
																					params: {},
																					message: "must match a schema in anyOf"
																				};
																				if (vErrors === null) vErrors = [err45];
																				else vErrors.push(err45);
																				errors++;
																			} else {
																				errors = _errs91;
																				if (vErrors !== null) {
																					if (_errs91) vErrors.length = _errs91;
																					else vErrors = null;
																				}
																			}
																			var valid18 = _errs90 === errors;
																		} else var valid18 = true;
																		if (valid18) {
																			if (data26.high !== void 0) {
																				let data29 = data26.high;
																				const _errs96 = errors;
																				const _errs97 = errors;
																				let valid20 = false;
																				const _errs98 = errors;
																				if (!(typeof data29 == "number" && isFinite(data29))) {
																					const err46 = {
																						instancePath: instancePath + "/base/high",
																						schemaPath: "#/definitions/estimate/properties/high/anyOf/0/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err46];
																					else vErrors.push(err46);
																					errors++;
																				}
																				var _valid8 = _errs98 === errors;
																				valid20 = valid20 || _valid8;
																				if (!valid20) {
																					const _errs100 = errors;
																					if (data29 !== null) {
																						const err47 = {
																							instancePath: instancePath + "/base/high",
																							schemaPath: "#/definitions/estimate/properties/high/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err47];
																						else vErrors.push(err47);
																						errors++;
																					}
																					var _valid8 = _errs100 === errors;
																					valid20 = valid20 || _valid8;
																				}
																				if (!valid20) {
																					const err48 = {
																						instancePath: instancePath + "/base/high",
																						schemaPath: "#/definitions/estimate/properties/high/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err48];
																					else vErrors.push(err48);
																					errors++;
																				} else {
																					errors = _errs97;
																					if (vErrors !== null) {
																						if (_errs97) vErrors.length = _errs97;
																						else vErrors = null;
																					}
																				}
																				var valid18 = _errs96 === errors;
																			} else var valid18 = true;
																			if (valid18) {
																				if (data26.readings !== void 0) {
																					let data30 = data26.readings;
																					const _errs102 = errors;
																					if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																						const err49 = {
																							instancePath: instancePath + "/base/readings",
																							schemaPath: "#/definitions/estimate/properties/readings/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						};
																						if (vErrors === null) vErrors = [err49];
																						else vErrors.push(err49);
																						errors++;
																					}
																					if (errors === _errs102) {
																						if (typeof data30 == "number" && isFinite(data30)) {
																							if (data30 < 0 || isNaN(data30)) {
																								const err50 = {
																									instancePath: instancePath + "/base/readings",
																									schemaPath: "#/definitions/estimate/properties/readings/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								};
																								if (vErrors === null) vErrors = [err50];
																								else vErrors.push(err50);
																								errors++;
																							}
																						}
																					}
																					var valid18 = _errs102 === errors;
																				} else var valid18 = true;
																			}
																		}
																	}
																}
															}
														} else {
															const err51 = {
																instancePath: instancePath + "/base",
																schemaPath: "#/definitions/estimate/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															};
															if (vErrors === null) vErrors = [err51];
															else vErrors.push(err51);
															errors++;
														}
													}
													var _valid6 = _errs84 === errors;
													valid16 = valid16 || _valid6;
													if (!valid16) {
														const _errs104 = errors;
														if (data26 !== null) {
															const err52 = {
																instancePath: instancePath + "/base",
																schemaPath: "#/properties/base/anyOf/1/type",
																keyword: "type",
																params: { type: "null" },
																message: "must be null"
															};
															if (vErrors === null) vErrors = [err52];
															else vErrors.push(err52);
															errors++;
														}
														var _valid6 = _errs104 === errors;
														valid16 = valid16 || _valid6;
													}
													if (!valid16) {
														const err53 = {
															instancePath: instancePath + "/base",
															schemaPath: "#/properties/base/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err53];
														else vErrors.push(err53);
														errors++;
														validate14$1.errors = vErrors;
														return false;
													} else {
														errors = _errs83;
														if (vErrors !== null) {
															if (_errs83) vErrors.length = _errs83;
															else vErrors = null;
														}
													}
													var valid0 = _errs82 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.head !== void 0) {
														let data31 = data.head;
														const _errs106 = errors;
														const _errs107 = errors;
														let valid21 = false;
														const _errs108 = errors;
														if (errors === errors) {
															if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																let missing7;
																if (data31.value === void 0 && (missing7 = "value") || data31.low === void 0 && (missing7 = "low") || data31.high === void 0 && (missing7 = "high") || data31.readings === void 0 && (missing7 = "readings")) {
																	const err54 = {
																		instancePath: instancePath + "/head",
																		schemaPath: "#/definitions/estimate/required",
																		keyword: "required",
																		params: { missingProperty: missing7 },
																		message: "must have required property '" + missing7 + "'"
																	};
																	if (vErrors === null) vErrors = [err54];
																	else vErrors.push(err54);
																	errors++;
																} else {
																	const _errs111 = errors;
																	for (const key7 in data31) if (!(key7 === "value" || key7 === "low" || key7 === "high" || key7 === "readings")) {
																		const err55 = {
																			instancePath: instancePath + "/head",
																			schemaPath: "#/definitions/estimate/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key7 },
																			message: "must NOT have additional properties"
																		};
																		if (vErrors === null) vErrors = [err55];
																		else vErrors.push(err55);
																		errors++;
																		break;
																	}
																	if (_errs111 === errors) {
																		if (data31.value !== void 0) {
																			let data32 = data31.value;
																			const _errs112 = errors;
																			if (!(typeof data32 == "number" && isFinite(data32))) {
																				const err56 = {
																					instancePath: instancePath + "/head/value",
																					schemaPath: "#/definitions/estimate/properties/value/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				};
																				if (vErrors === null) vErrors = [err56];
																				else vErrors.push(err56);
																				errors++;
																			}
																			var valid23 = _errs112 === errors;
																		} else var valid23 = true;
																		if (valid23) {
																			if (data31.low !== void 0) {
																				let data33 = data31.low;
																				const _errs114 = errors;
																				const _errs115 = errors;
																				let valid24 = false;
																				const _errs116 = errors;
																				if (!(typeof data33 == "number" && isFinite(data33))) {
																					const err57 = {
																						instancePath: instancePath + "/head/low",
																						schemaPath: "#/definitions/estimate/properties/low/anyOf/0/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err57];
																					else vErrors.push(err57);
																					errors++;
																				}
																				var _valid10 = _errs116 === errors;
																				valid24 = valid24 || _valid10;
																				if (!valid24) {
																					const _errs118 = errors;
																					if (data33 !== null) {
																						const err58 = {
																							instancePath: instancePath + "/head/low",
																							schemaPath: "#/definitions/estimate/properties/low/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err58];
																						else vErrors.push(err58);
																						errors++;
																					}
																					var _valid10 = _errs118 === errors;
																					valid24 = valid24 || _valid10;
																				}
																				if (!valid24) {
																					const err59 = {
																						instancePath: instancePath + "/head/low",
																						schemaPath: "#/definitions/estimate/properties/low/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err59];
																					else vErrors.push(err59);
																					errors++;
																				} else {
																					errors = _errs115;
																					if (vErrors !== null) {
																						if (_errs115) vErrors.length = _errs115;
																						else vErrors = null;
																					}
																				}
																				var valid23 = _errs114 === errors;
																			} else var valid23 = true;
																			if (valid23) {
																				if (data31.high !== void 0) {
																					let data34 = data31.high;
																					const _errs120 = errors;
																					const _errs121 = errors;
																					let valid25 = false;
																					const _errs122 = errors;
																					if (!(typeof data34 == "number" && isFinite(data34))) {
																						const err60 = {
																							instancePath: instancePath + "/head/high",
																							schemaPath: "#/definitions/estimate/properties/high/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err60];
																						else vErrors.push(err60);
																						errors++;
																					}
																					var _valid11 = _errs122 === errors;
																					valid25 = valid25 || _valid11;
																					if (!valid25) {
																						const _errs124 = errors;
																						if (data34 !== null) {
																							const err61 = {
																								instancePath: instancePath + "/head/high",
																								schemaPath: "#/definitions/estimate/properties/high/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err61];
																							else vErrors.push(err61);
																							errors++;
																						}
																						var _valid11 = _errs124 === errors;
																						valid25 = valid25 || _valid11;
																					}
																					if (!valid25) {
																						const err62 = {
																							instancePath: instancePath + "/head/high",
																							schemaPath: "#/definitions/estimate/properties/high/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err62];
																						else vErrors.push(err62);
																						errors++;
																					} else {
																						errors = _errs121;
																						if (vErrors !== null) {
																							if (_errs121) vErrors.length = _errs121;
																							else vErrors = null;
																						}
																					}
																					var valid23 = _errs120 === errors;
																				} else var valid23 = true;
																				if (valid23) {
																					if (data31.readings !== void 0) {
																						let data35 = data31.readings;
																						const _errs126 = errors;
																						if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																							const err63 = {
																								instancePath: instancePath + "/head/readings",
																								schemaPath: "#/definitions/estimate/properties/readings/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							};
																							if (vErrors === null) vErrors = [err63];
																							else vErrors.push(err63);
																							errors++;
																						}
																						if (errors === _errs126) {
																							if (typeof data35 == "number" && isFinite(data35)) {
																								if (data35 < 0 || isNaN(data35)) {
																									const err64 = {
																										instancePath: instancePath + "/head/readings",
																										schemaPath: "#/definitions/estimate/properties/readings/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										},
																										message: "must be >= 0"
																									};
																									if (vErrors === null) vErrors = [err64];
																									else vErrors.push(err64);
																									errors++;
																								}
																							}
																						}
																						var valid23 = _errs126 === errors;
																					} else var valid23 = true;
																				}
																			}
																		}
																	}
																}
															} else {
																const err65 = {
																	instancePath: instancePath + "/head",
																	schemaPath: "#/definitions/estimate/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err65];
																else vErrors.push(err65);
																errors++;
															}
														}
														var _valid9 = _errs108 === errors;
														valid21 = valid21 || _valid9;
														if (!valid21) {
															const _errs128 = errors;
															if (data31 !== null) {
																const err66 = {
																	instancePath: instancePath + "/head",
																	schemaPath: "#/properties/head/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err66];
																else vErrors.push(err66);
																errors++;
															}
															var _valid9 = _errs128 === errors;
															valid21 = valid21 || _valid9;
														}
														if (!valid21) {
															const err67 = {
																instancePath: instancePath + "/head",
																schemaPath: "#/properties/head/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf"
															};
															if (vErrors === null) vErrors = [err67];
															else vErrors.push(err67);
															errors++;
															validate14$1.errors = vErrors;
															return false;
														} else {
															errors = _errs107;
															if (vErrors !== null) {
																if (_errs107) vErrors.length = _errs107;
																else vErrors = null;
															}
														}
														var valid0 = _errs106 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.difference !== void 0) {
															let data36 = data.difference;
															const _errs130 = errors;
															const _errs131 = errors;
															let valid26 = false;
															const _errs132 = errors;
															if (errors === errors) {
																if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																	let missing8;
																	if (data36.relative === void 0 && (missing8 = "relative") || data36.low === void 0 && (missing8 = "low") || data36.high === void 0 && (missing8 = "high") || data36.absolute === void 0 && (missing8 = "absolute") || data36.confidence === void 0 && (missing8 = "confidence") || data36.rounds === void 0 && (missing8 = "rounds") || data36.resolution === void 0 && (missing8 = "resolution")) {
																		const err68 = {
																			instancePath: instancePath + "/difference",
																			schemaPath: "#/definitions/difference/required",
																			keyword: "required",
																			params: { missingProperty: missing8 },
																			message: "must have required property '" + missing8 + "'"
																		};
																		if (vErrors === null) vErrors = [err68];
																		else vErrors.push(err68);
																		errors++;
																	} else {
																		const _errs135 = errors;
																		for (const key8 in data36) if (!(key8 === "relative" || key8 === "low" || key8 === "high" || key8 === "absolute" || key8 === "confidence" || key8 === "rounds" || key8 === "resolution")) {
																			const err69 = {
																				instancePath: instancePath + "/difference",
																				schemaPath: "#/definitions/difference/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key8 },
																				message: "must NOT have additional properties"
																			};
																			if (vErrors === null) vErrors = [err69];
																			else vErrors.push(err69);
																			errors++;
																			break;
																		}
																		if (_errs135 === errors) {
																			if (data36.relative !== void 0) {
																				let data37 = data36.relative;
																				const _errs136 = errors;
																				const _errs137 = errors;
																				let valid29 = false;
																				const _errs138 = errors;
																				if (!(typeof data37 == "number" && isFinite(data37))) {
																					const err70 = {
																						instancePath: instancePath + "/difference/relative",
																						schemaPath: "#/definitions/difference/properties/relative/anyOf/0/type",
																						keyword: "type",
																						params: { type: "number" },
																						message: "must be number"
																					};
																					if (vErrors === null) vErrors = [err70];
																					else vErrors.push(err70);
																					errors++;
																				}
																				var _valid13 = _errs138 === errors;
																				valid29 = valid29 || _valid13;
																				if (!valid29) {
																					const _errs140 = errors;
																					if (data37 !== null) {
																						const err71 = {
																							instancePath: instancePath + "/difference/relative",
																							schemaPath: "#/definitions/difference/properties/relative/anyOf/1/type",
																							keyword: "type",
																							params: { type: "null" },
																							message: "must be null"
																						};
																						if (vErrors === null) vErrors = [err71];
																						else vErrors.push(err71);
																						errors++;
																					}
																					var _valid13 = _errs140 === errors;
																					valid29 = valid29 || _valid13;
																				}
																				if (!valid29) {
																					const err72 = {
																						instancePath: instancePath + "/difference/relative",
																						schemaPath: "#/definitions/difference/properties/relative/anyOf",
																						keyword: "anyOf",
																						params: {},
																						message: "must match a schema in anyOf"
																					};
																					if (vErrors === null) vErrors = [err72];
																					else vErrors.push(err72);
																					errors++;
																				} else {
																					errors = _errs137;
																					if (vErrors !== null) {
																						if (_errs137) vErrors.length = _errs137;
																						else vErrors = null;
																					}
																				}
																				var valid28 = _errs136 === errors;
																			} else var valid28 = true;
																			if (valid28) {
																				if (data36.low !== void 0) {
																					let data38 = data36.low;
																					const _errs142 = errors;
																					const _errs143 = errors;
																					let valid30 = false;
																					const _errs144 = errors;
																					if (!(typeof data38 == "number" && isFinite(data38))) {
																						const err73 = {
																							instancePath: instancePath + "/difference/low",
																							schemaPath: "#/definitions/difference/properties/low/anyOf/0/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						};
																						if (vErrors === null) vErrors = [err73];
																						else vErrors.push(err73);
																						errors++;
																					}
																					var _valid14 = _errs144 === errors;
																					valid30 = valid30 || _valid14;
																					if (!valid30) {
																						const _errs146 = errors;
																						if (data38 !== null) {
																							const err74 = {
																								instancePath: instancePath + "/difference/low",
																								schemaPath: "#/definitions/difference/properties/low/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err74];
																							else vErrors.push(err74);
																							errors++;
																						}
																						var _valid14 = _errs146 === errors;
																						valid30 = valid30 || _valid14;
																					}
																					if (!valid30) {
																						const err75 = {
																							instancePath: instancePath + "/difference/low",
																							schemaPath: "#/definitions/difference/properties/low/anyOf",
																							keyword: "anyOf",
																							params: {},
																							message: "must match a schema in anyOf"
																						};
																						if (vErrors === null) vErrors = [err75];
																						else vErrors.push(err75);
																						errors++;
																					} else {
																						errors = _errs143;
																						if (vErrors !== null) {
																							if (_errs143) vErrors.length = _errs143;
																							else vErrors = null;
																						}
																					}
																					var valid28 = _errs142 === errors;
																				} else var valid28 = true;
																				if (valid28) {
																					if (data36.high !== void 0) {
																						let data39 = data36.high;
																						const _errs148 = errors;
																						const _errs149 = errors;
																						let valid31 = false;
																						const _errs150 = errors;
																						if (!(typeof data39 == "number" && isFinite(data39))) {
																							const err76 = {
																								instancePath: instancePath + "/difference/high",
																								schemaPath: "#/definitions/difference/properties/high/anyOf/0/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							};
																							if (vErrors === null) vErrors = [err76];
																							else vErrors.push(err76);
																							errors++;
																						}
																						var _valid15 = _errs150 === errors;
																						valid31 = valid31 || _valid15;
																						if (!valid31) {
																							const _errs152 = errors;
																							if (data39 !== null) {
																								const err77 = {
																									instancePath: instancePath + "/difference/high",
																									schemaPath: "#/definitions/difference/properties/high/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err77];
																								else vErrors.push(err77);
																								errors++;
																							}
																							var _valid15 = _errs152 === errors;
																							valid31 = valid31 || _valid15;
																						}
																						if (!valid31) {
																							const err78 = {
																								instancePath: instancePath + "/difference/high",
																								schemaPath: "#/definitions/difference/properties/high/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err78];
																							else vErrors.push(err78);
																							errors++;
																						} else {
																							errors = _errs149;
																							if (vErrors !== null) {
																								if (_errs149) vErrors.length = _errs149;
																								else vErrors = null;
																							}
																						}
																						var valid28 = _errs148 === errors;
																					} else var valid28 = true;
																					if (valid28) {
																						if (data36.absolute !== void 0) {
																							let data40 = data36.absolute;
																							const _errs154 = errors;
																							if (!(typeof data40 == "number" && isFinite(data40))) {
																								const err79 = {
																									instancePath: instancePath + "/difference/absolute",
																									schemaPath: "#/definitions/difference/properties/absolute/type",
																									keyword: "type",
																									params: { type: "number" },
																									message: "must be number"
																								};
																								if (vErrors === null) vErrors = [err79];
																								else vErrors.push(err79);
																								errors++;
																							}
																							var valid28 = _errs154 === errors;
																						} else var valid28 = true;
																						if (valid28) {
																							if (data36.confidence !== void 0) {
																								let data41 = data36.confidence;
																								const _errs156 = errors;
																								if (errors === _errs156) {
																									if (typeof data41 == "number" && isFinite(data41)) {
																										if (data41 > 1 || isNaN(data41)) {
																											const err80 = {
																												instancePath: instancePath + "/difference/confidence",
																												schemaPath: "#/definitions/difference/properties/confidence/maximum",
																												keyword: "maximum",
																												params: {
																													comparison: "<=",
																													limit: 1
																												},
																												message: "must be <= 1"
																											};
																											if (vErrors === null) vErrors = [err80];
																											else vErrors.push(err80);
																											errors++;
																										} else if (data41 < 0 || isNaN(data41)) {
																											const err81 = {
																												instancePath: instancePath + "/difference/confidence",
																												schemaPath: "#/definitions/difference/properties/confidence/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												},
																												message: "must be >= 0"
																											};
																											if (vErrors === null) vErrors = [err81];
																											else vErrors.push(err81);
																											errors++;
																										}
																									} else {
																										const err82 = {
																											instancePath: instancePath + "/difference/confidence",
																											schemaPath: "#/definitions/difference/properties/confidence/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number"
																										};
																										if (vErrors === null) vErrors = [err82];
																										else vErrors.push(err82);
																										errors++;
																									}
																								}
																								var valid28 = _errs156 === errors;
																							} else var valid28 = true;
																							if (valid28) {
																								if (data36.rounds !== void 0) {
																									let data42 = data36.rounds;
																									const _errs158 = errors;
																									if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																										const err83 = {
																											instancePath: instancePath + "/difference/rounds",
																											schemaPath: "#/definitions/difference/properties/rounds/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										};
																										if (vErrors === null) vErrors = [err83];
																										else vErrors.push(err83);
																										errors++;
																									}
																									if (errors === _errs158) {
																										if (typeof data42 == "number" && isFinite(data42)) {
																											if (data42 < 0 || isNaN(data42)) {
																												const err84 = {
																													instancePath: instancePath + "/difference/rounds",
																													schemaPath: "#/definitions/difference/properties/rounds/minimum",
																													keyword: "minimum",
																													params: {
																														comparison: ">=",
																														limit: 0
																													},
																													message: "must be >= 0"
																												};
																												if (vErrors === null) vErrors = [err84];
																												else vErrors.push(err84);
																												errors++;
																											}
																										}
																									}
																									var valid28 = _errs158 === errors;
																								} else var valid28 = true;
																								if (valid28) {
																									if (data36.resolution !== void 0) {
																										let data43 = data36.resolution;
																										const _errs160 = errors;
																										const _errs161 = errors;
																										let valid32 = false;
																										const _errs162 = errors;
																										if (!(typeof data43 == "number" && isFinite(data43))) {
																											const err85 = {
																												instancePath: instancePath + "/difference/resolution",
																												schemaPath: "#/definitions/difference/properties/resolution/anyOf/0/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											};
																											if (vErrors === null) vErrors = [err85];
																											else vErrors.push(err85);
																											errors++;
																										}
																										var _valid16 = _errs162 === errors;
																										valid32 = valid32 || _valid16;
																										if (!valid32) {
																											const _errs164 = errors;
																											if (data43 !== null) {
																												const err86 = {
																													instancePath: instancePath + "/difference/resolution",
																													schemaPath: "#/definitions/difference/properties/resolution/anyOf/1/type",
																													keyword: "type",
																													params: { type: "null" },
																													message: "must be null"
																												};
																												if (vErrors === null) vErrors = [err86];
																												else vErrors.push(err86);
																												errors++;
																											}
																											var _valid16 = _errs164 === errors;
																											valid32 = valid32 || _valid16;
																										}
																										if (!valid32) {
																											const err87 = {
																												instancePath: instancePath + "/difference/resolution",
																												schemaPath: "#/definitions/difference/properties/resolution/anyOf",
																												keyword: "anyOf",
																												params: {},
																												message: "must match a schema in anyOf"
																											};
																											if (vErrors === null) vErrors = [err87];
																											else vErrors.push(err87);
																											errors++;
																										} else {
																											errors = _errs161;
																											if (vErrors !== null) {
																												if (_errs161) vErrors.length = _errs161;
																												else vErrors = null;
																											}
																										}
																										var valid28 = _errs160 === errors;
																									} else var valid28 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	const err88 = {
																		instancePath: instancePath + "/difference",
																		schemaPath: "#/definitions/difference/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	};
																	if (vErrors === null) vErrors = [err88];
																	else vErrors.push(err88);
																	errors++;
																}
															}
															var _valid12 = _errs132 === errors;
															valid26 = valid26 || _valid12;
															if (!valid26) {
																const _errs166 = errors;
																if (data36 !== null) {
																	const err89 = {
																		instancePath: instancePath + "/difference",
																		schemaPath: "#/properties/difference/anyOf/1/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err89];
																	else vErrors.push(err89);
																	errors++;
																}
																var _valid12 = _errs166 === errors;
																valid26 = valid26 || _valid12;
															}
															if (!valid26) {
																const err90 = {
																	instancePath: instancePath + "/difference",
																	schemaPath: "#/properties/difference/anyOf",
																	keyword: "anyOf",
																	params: {},
																	message: "must match a schema in anyOf"
																};
																if (vErrors === null) vErrors = [err90];
																else vErrors.push(err90);
																errors++;
																validate14$1.errors = vErrors;
																return false;
															} else {
																errors = _errs131;
																if (vErrors !== null) {
																	if (_errs131) vErrors.length = _errs131;
																	else vErrors = null;
																}
															}
															var valid0 = _errs130 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.findings !== void 0) {
																let data44 = data.findings;
																const _errs168 = errors;
																if (errors === _errs168) {
																	if (Array.isArray(data44)) {
																		if (data44.length > 1e3) {
																			validate14$1.errors = [{
																				instancePath: instancePath + "/findings",
																				schemaPath: "#/properties/findings/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e3 },
																				message: "must NOT have more than 1000 items"
																			}];
																			return false;
																		} else {
																			const len0 = data44.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				let data45 = data44[i0];
																				const _errs170 = errors;
																				if (errors === errors) {
																					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																						let missing9;
																						if (data45.code === void 0 && (missing9 = "code") || data45.params === void 0 && (missing9 = "params")) {
																							validate14$1.errors = [{
																								instancePath: instancePath + "/findings/" + i0,
																								schemaPath: "#/definitions/coded/required",
																								keyword: "required",
																								params: { missingProperty: missing9 },
																								message: "must have required property '" + missing9 + "'"
																							}];
																							return false;
																						} else {
																							const _errs173 = errors;
																							for (const key9 in data45) if (!(key9 === "code" || key9 === "params")) {
																								validate14$1.errors = [{
																									instancePath: instancePath + "/findings/" + i0,
																									schemaPath: "#/definitions/coded/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key9 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs173 === errors) {
																								if (data45.code !== void 0) {
																									let data46 = data45.code;
																									const _errs174 = errors;
																									if (errors === _errs174) {
																										if (typeof data46 === "string") {
																											if (func3$1(data46) > 100) {
																												validate14$1.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/code",
																													schemaPath: "#/definitions/coded/properties/code/maxLength",
																													keyword: "maxLength",
																													params: { limit: 100 },
																													message: "must NOT have more than 100 characters"
																												}];
																												return false;
																											} else if (func3$1(data46) < 1) {
																												validate14$1.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/code",
																													schemaPath: "#/definitions/coded/properties/code/minLength",
																													keyword: "minLength",
																													params: { limit: 1 },
																													message: "must NOT have fewer than 1 characters"
																												}];
																												return false;
																											}
																										} else {
																											validate14$1.errors = [{
																												instancePath: instancePath + "/findings/" + i0 + "/code",
																												schemaPath: "#/definitions/coded/properties/code/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																									}
																									var valid35 = _errs174 === errors;
																								} else var valid35 = true;
																								if (valid35) {
																									if (data45.params !== void 0) {
																										let data47 = data45.params;
																										const _errs176 = errors;
																										if (errors === _errs176) {
																											if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																												if (Object.keys(data47).length > 50) {
																													validate14$1.errors = [{
																														instancePath: instancePath + "/findings/" + i0 + "/params",
																														schemaPath: "#/definitions/coded/properties/params/maxProperties",
																														keyword: "maxProperties",
																														params: { limit: 50 },
																														message: "must NOT have more than 50 properties"
																													}];
																													return false;
																												} else for (const key10 in data47) {
																													let data48 = data47[key10];
																													const _errs179 = errors;
																													if (typeof data48 !== "string" && !(typeof data48 == "number" && isFinite(data48))) {
																														validate14$1.errors = [{
																															instancePath: instancePath + "/findings/" + i0 + "/params/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
																															schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																															keyword: "type",
																															params: { type: schema16$1.properties.params.additionalProperties.type },
																															message: "must be string,number"
																														}];
																														return false;
																													}
																													if (!(_errs179 === errors)) break;
																												}
																											} else {
																												validate14$1.errors = [{
																													instancePath: instancePath + "/findings/" + i0 + "/params",
																													schemaPath: "#/definitions/coded/properties/params/type",
																													keyword: "type",
																													params: { type: "object" },
																													message: "must be object"
																												}];
																												return false;
																											}
																										}
																										var valid35 = _errs176 === errors;
																									} else var valid35 = true;
																								}
																							}
																						}
																					} else {
																						validate14$1.errors = [{
																							instancePath: instancePath + "/findings/" + i0,
																							schemaPath: "#/definitions/coded/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs170 === errors)) break;
																			}
																		}
																	} else {
																		validate14$1.errors = [{
																			instancePath: instancePath + "/findings",
																			schemaPath: "#/properties/findings/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs168 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.faults !== void 0) {
																	let data49 = data.faults;
																	const _errs181 = errors;
																	if (errors === _errs181) {
																		if (Array.isArray(data49)) {
																			if (data49.length > 1e3) {
																				validate14$1.errors = [{
																					instancePath: instancePath + "/faults",
																					schemaPath: "#/properties/faults/maxItems",
																					keyword: "maxItems",
																					params: { limit: 1e3 },
																					message: "must NOT have more than 1000 items"
																				}];
																				return false;
																			} else {
																				const len1 = data49.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					const _errs183 = errors;
																					if (!validate15$1(data49[i1], {
																						instancePath: instancePath + "/faults/" + i1,
																						parentData: data49,
																						parentDataProperty: i1,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate15$1.errors : vErrors.concat(validate15$1.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs183 === errors)) break;
																				}
																			}
																		} else {
																			validate14$1.errors = [{
																				instancePath: instancePath + "/faults",
																				schemaPath: "#/properties/faults/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs181 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.causes !== void 0) {
																		let data51 = data.causes;
																		const _errs184 = errors;
																		if (errors === _errs184) {
																			if (Array.isArray(data51)) {
																				if (data51.length > 1e3) {
																					validate14$1.errors = [{
																						instancePath: instancePath + "/causes",
																						schemaPath: "#/properties/causes/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 items"
																					}];
																					return false;
																				} else {
																					const len2 = data51.length;
																					for (let i2 = 0; i2 < len2; i2++) {
																						const _errs186 = errors;
																						if (!validate17(data51[i2], {
																							instancePath: instancePath + "/causes/" + i2,
																							parentData: data51,
																							parentDataProperty: i2,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs186 === errors)) break;
																					}
																				}
																			} else {
																				validate14$1.errors = [{
																					instancePath: instancePath + "/causes",
																					schemaPath: "#/properties/causes/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs184 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.facts !== void 0) {
																			let data53 = data.facts;
																			const _errs187 = errors;
																			if (errors === _errs187) {
																				if (Array.isArray(data53)) {
																					if (data53.length > 1e3) {
																						validate14$1.errors = [{
																							instancePath: instancePath + "/facts",
																							schemaPath: "#/properties/facts/maxItems",
																							keyword: "maxItems",
																							params: { limit: 1e3 },
																							message: "must NOT have more than 1000 items"
																						}];
																						return false;
																					} else {
																						const len3 = data53.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							let data54 = data53[i3];
																							const _errs189 = errors;
																							if (errors === errors) {
																								if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
																									let missing10;
																									if (data54.name === void 0 && (missing10 = "name") || data54.text === void 0 && (missing10 = "text") || data54.explains === void 0 && (missing10 = "explains")) {
																										validate14$1.errors = [{
																											instancePath: instancePath + "/facts/" + i3,
																											schemaPath: "#/definitions/fact/required",
																											keyword: "required",
																											params: { missingProperty: missing10 },
																											message: "must have required property '" + missing10 + "'"
																										}];
																										return false;
																									} else {
																										const _errs192 = errors;
																										for (const key11 in data54) if (!(key11 === "name" || key11 === "text" || key11 === "explains")) {
																											validate14$1.errors = [{
																												instancePath: instancePath + "/facts/" + i3,
																												schemaPath: "#/definitions/fact/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key11 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs192 === errors) {
																											if (data54.name !== void 0) {
																												let data55 = data54.name;
																												const _errs193 = errors;
																												if (errors === _errs193) {
																													if (typeof data55 === "string") {
																														if (func3$1(data55) > 500) {
																															validate14$1.errors = [{
																																instancePath: instancePath + "/facts/" + i3 + "/name",
																																schemaPath: "#/definitions/fact/properties/name/maxLength",
																																keyword: "maxLength",
																																params: { limit: 500 },
																																message: "must NOT have more than 500 characters"
																															}];
																															return false;
																														}
																													} else {
																														validate14$1.errors = [{
																															instancePath: instancePath + "/facts/" + i3 + "/name",
																															schemaPath: "#/definitions/fact/properties/name/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																												}
																												var valid41 = _errs193 === errors;
																											} else var valid41 = true;
																											if (valid41) {
																												if (data54.text !== void 0) {
																													let data56 = data54.text;
																													const _errs195 = errors;
																													if (errors === _errs195) {
																														if (typeof data56 === "string") {
																															if (func3$1(data56) > 4096) {
																																validate14$1.errors = [{
																																	instancePath: instancePath + "/facts/" + i3 + "/text",
																																	schemaPath: "#/definitions/fact/properties/text/maxLength",
																																	keyword: "maxLength",
																																	params: { limit: 4096 },
																																	message: "must NOT have more than 4096 characters"
																																}];
																																return false;
																															}
																														} else {
																															validate14$1.errors = [{
																																instancePath: instancePath + "/facts/" + i3 + "/text",
																																schemaPath: "#/definitions/fact/properties/text/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																													}
																													var valid41 = _errs195 === errors;
																												} else var valid41 = true;
																												if (valid41) {
																													if (data54.explains !== void 0) {
																														let data57 = data54.explains;
																														const _errs197 = errors;
																														if (errors === _errs197) {
																															if (Array.isArray(data57)) {
																																if (data57.length > 2e3) {
																																	validate14$1.errors = [{
																																		instancePath: instancePath + "/facts/" + i3 + "/explains",
																																		schemaPath: "#/definitions/fact/properties/explains/maxItems",
																																		keyword: "maxItems",
																																		params: { limit: 2e3 },
																																		message: "must NOT have more than 2000 items"
																																	}];
																																	return false;
																																} else {
																																	const len4 = data57.length;
																																	for (let i4 = 0; i4 < len4; i4++) {
																																		let data58 = data57[i4];
																																		const _errs199 = errors;
																																		if (errors === _errs199) {
																																			if (typeof data58 === "string") {
																																				if (func3$1(data58) > 500) {
																																					validate14$1.errors = [{
																																						instancePath: instancePath + "/facts/" + i3 + "/explains/" + i4,
																																						schemaPath: "#/definitions/fact/properties/explains/items/maxLength",
																																						keyword: "maxLength",
																																						params: { limit: 500 },
																																						message: "must NOT have more than 500 characters"
																																					}];
																																					return false;
																																				}
																																			} else {
																																				validate14$1.errors = [{
																																					instancePath: instancePath + "/facts/" + i3 + "/explains/" + i4,
																																					schemaPath: "#/definitions/fact/properties/explains/items/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (!(_errs199 === errors)) break;
																																	}
																																}
																															} else {
																																validate14$1.errors = [{
																																	instancePath: instancePath + "/facts/" + i3 + "/explains",
																																	schemaPath: "#/definitions/fact/properties/explains/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid41 = _errs197 === errors;
																													} else var valid41 = true;
																												}
																											}
																										}
																									}
																								} else {
																									validate14$1.errors = [{
																										instancePath: instancePath + "/facts/" + i3,
																										schemaPath: "#/definitions/fact/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs189 === errors)) break;
																						}
																					}
																				} else {
																					validate14$1.errors = [{
																						instancePath: instancePath + "/facts",
																						schemaPath: "#/properties/facts/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs187 === errors;
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
			validate14$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate14$1.errors = vErrors;
	return errors === 0;
}
__name(validate14$1, "validate14");
const schema31 = {
	"description": "How a check was measured, and why so; times in milliseconds.",
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500
		},
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
		"blocks",
		"rounds",
		"control",
		"sides",
		"why",
		"spent"
	],
	"additionalProperties": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.check === void 0 && (missing0 = "check") || data.blocks === void 0 && (missing0 = "blocks") || data.rounds === void 0 && (missing0 = "rounds") || data.control === void 0 && (missing0 = "control") || data.sides === void 0 && (missing0 = "sides") || data.why === void 0 && (missing0 = "why") || data.spent === void 0 && (missing0 = "spent")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "check" || key0 === "blocks" || key0 === "rounds" || key0 === "control" || key0 === "sides" || key0 === "why" || key0 === "spent")) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.check !== void 0) {
				let data0 = data.check;
				if (typeof data0 === "string") {
					if (func3$1(data0) > 500) {
						validate20.errors = [{
							instancePath: instancePath + "/check",
							schemaPath: "#/properties/check/maxLength",
							keyword: "maxLength",
							params: { limit: 500 },
							message: "must NOT have more than 500 characters"
						}];
						return false;
					}
				} else {
					validate20.errors = [{
						instancePath: instancePath + "/check",
						schemaPath: "#/properties/check/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.blocks !== void 0) {
					let data1 = data.blocks;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate20.errors = [{
							instancePath: instancePath + "/blocks",
							schemaPath: "#/properties/blocks/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate20.errors = [{
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rounds !== void 0) {
						let data2 = data.rounds;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate20.errors = [{
								instancePath: instancePath + "/rounds",
								schemaPath: "#/properties/rounds/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate20.errors = [{
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
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.control !== void 0) {
							let data3 = data.control;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate20.errors = [{
									instancePath: instancePath + "/control",
									schemaPath: "#/properties/control/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate20.errors = [{
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
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.sides !== void 0) {
								let data4 = data.sides;
								if (!(data4 === "alone" || data4 === "in-turn" || data4 === "together")) {
									validate20.errors = [{
										instancePath: instancePath + "/sides",
										schemaPath: "#/properties/sides/enum",
										keyword: "enum",
										params: { allowedValues: schema31.properties.sides.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.why !== void 0) {
									let data5 = data.why;
									if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
										let missing1;
										if (data5.code === void 0 && (missing1 = "code") || data5.params === void 0 && (missing1 = "params")) {
											validate20.errors = [{
												instancePath: instancePath + "/why",
												schemaPath: "#/definitions/coded/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											for (const key1 in data5) if (!(key1 === "code" || key1 === "params")) {
												validate20.errors = [{
													instancePath: instancePath + "/why",
													schemaPath: "#/definitions/coded/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key1 },
													message: "must NOT have additional properties"
												}];
												return false;
											}
											if (data5.code !== void 0) {
												let data6 = data5.code;
												if (typeof data6 === "string") {
													if (func3$1(data6) > 100) {
														validate20.errors = [{
															instancePath: instancePath + "/why/code",
															schemaPath: "#/definitions/coded/properties/code/maxLength",
															keyword: "maxLength",
															params: { limit: 100 },
															message: "must NOT have more than 100 characters"
														}];
														return false;
													} else if (func3$1(data6) < 1) {
														validate20.errors = [{
															instancePath: instancePath + "/why/code",
															schemaPath: "#/definitions/coded/properties/code/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														}];
														return false;
													}
												} else {
													validate20.errors = [{
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
												if (data5.params !== void 0) {
													let data7 = data5.params;
													if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
														if (Object.keys(data7).length > 50) {
															validate20.errors = [{
																instancePath: instancePath + "/why/params",
																schemaPath: "#/definitions/coded/properties/params/maxProperties",
																keyword: "maxProperties",
																params: { limit: 50 },
																message: "must NOT have more than 50 properties"
															}];
															return false;
														} else for (const key2 in data7) {
															let data8 = data7[key2];
															if (typeof data8 !== "string" && !(typeof data8 == "number" && isFinite(data8))) {
																validate20.errors = [{
																	instancePath: instancePath + "/why/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																	keyword: "type",
																	params: { type: schema16$1.properties.params.additionalProperties.type },
																	message: "must be string,number"
																}];
																return false;
															}
														}
													} else {
														validate20.errors = [{
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
										validate20.errors = [{
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
										let data9 = data.spent;
										if (typeof data9 == "number" && isFinite(data9)) {
											if (data9 < 0 || isNaN(data9)) {
												validate20.errors = [{
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
											validate20.errors = [{
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
					}
				}
			}
		}
	} else {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.check === void 0 && (missing0 = "check") || data.metric === void 0 && (missing0 = "metric") || data.base === void 0 && (missing0 = "base") || data.head === void 0 && (missing0 = "head")) {
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
				for (const key0 in data) if (!(key0 === "check" || key0 === "metric" || key0 === "base" || key0 === "head")) {
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
								if (func3$1(data0) > 500) {
									validate22.errors = [{
										instancePath: instancePath + "/check",
										schemaPath: "#/properties/check/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
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
											schemaPath: "#/definitions/metric/required",
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
												schemaPath: "#/definitions/metric/additionalProperties",
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
														if (func3$1(data2) > 500) {
															validate22.errors = [{
																instancePath: instancePath + "/metric/id",
																schemaPath: "#/definitions/metric/properties/id/maxLength",
																keyword: "maxLength",
																params: { limit: 500 },
																message: "must NOT have more than 500 characters"
															}];
															return false;
														} else if (func3$1(data2) < 1) {
															validate22.errors = [{
																instancePath: instancePath + "/metric/id",
																schemaPath: "#/definitions/metric/properties/id/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															}];
															return false;
														}
													} else {
														validate22.errors = [{
															instancePath: instancePath + "/metric/id",
															schemaPath: "#/definitions/metric/properties/id/type",
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
															if (func3$1(data3) > 100) {
																validate22.errors = [{
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "#/definitions/metric/properties/unit/maxLength",
																	keyword: "maxLength",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 characters"
																}];
																return false;
															} else if (func3$1(data3) < 1) {
																validate22.errors = [{
																	instancePath: instancePath + "/metric/unit",
																	schemaPath: "#/definitions/metric/properties/unit/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															}
														} else {
															validate22.errors = [{
																instancePath: instancePath + "/metric/unit",
																schemaPath: "#/definitions/metric/properties/unit/type",
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
																schemaPath: "#/definitions/metric/properties/better/enum",
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
																	schemaPath: "#/definitions/metric/properties/nature/enum",
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
										schemaPath: "#/definitions/metric/type",
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
							if (data.base !== void 0) {
								let data6 = data.base;
								const _errs14 = errors;
								const _errs15 = errors;
								let valid3 = false;
								const _errs16 = errors;
								if (!(typeof data6 == "number" && isFinite(data6))) {
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
								var _valid0 = _errs16 === errors;
								valid3 = valid3 || _valid0;
								if (!valid3) {
									const _errs18 = errors;
									if (data6 !== null) {
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
									var _valid0 = _errs18 === errors;
									valid3 = valid3 || _valid0;
								}
								if (!valid3) {
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
									validate22.errors = vErrors;
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
								if (data.head !== void 0) {
									let data7 = data.head;
									const _errs20 = errors;
									const _errs21 = errors;
									let valid4 = false;
									const _errs22 = errors;
									if (!(typeof data7 == "number" && isFinite(data7))) {
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
									var _valid1 = _errs22 === errors;
									valid4 = valid4 || _valid1;
									if (!valid4) {
										const _errs24 = errors;
										if (data7 !== null) {
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
										var _valid1 = _errs24 === errors;
										valid4 = valid4 || _valid1;
									}
									if (!valid4) {
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
										validate22.errors = vErrors;
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
			if (data.version === void 0 && (missing0 = "version") || data.project === void 0 && (missing0 = "project") || data.file === void 0 && (missing0 = "file") || data.answer === void 0 && (missing0 = "answer") || data.exitCode === void 0 && (missing0 = "exitCode") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.comparison === void 0 && (missing0 = "comparison") || data.verdicts === void 0 && (missing0 = "verdicts") || data.schedules === void 0 && (missing0 = "schedules") || data.unjudged === void 0 && (missing0 = "unjudged") || data.faults === void 0 && (missing0 = "faults") || data.findings === void 0 && (missing0 = "findings")) {
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
															if (data13.source === void 0 && (missing1 = "source") || data13.age === void 0 && (missing1 = "age") || data13.differs === void 0 && (missing1 = "differs")) {
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
																for (const key1 in data13) if (!(key1 === "source" || key1 === "age" || key1 === "differs")) {
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
													if (data.verdicts !== void 0) {
														let data18 = data.verdicts;
														const _errs39 = errors;
														if (errors === _errs39) {
															if (Array.isArray(data18)) {
																if (data18.length > 1e6) {
																	validate10$1.errors = [{
																		instancePath: instancePath + "/verdicts",
																		schemaPath: "#/properties/verdicts/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e6 },
																		message: "must NOT have more than 1000000 items"
																	}];
																	return false;
																} else {
																	const len1 = data18.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs41 = errors;
																		if (!validate14$1(data18[i1], {
																			instancePath: instancePath + "/verdicts/" + i1,
																			parentData: data18,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate14$1.errors : vErrors.concat(validate14$1.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs41 === errors)) break;
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
														var valid4 = _errs39 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data.schedules !== void 0) {
															let data20 = data.schedules;
															const _errs42 = errors;
															if (errors === _errs42) {
																if (Array.isArray(data20)) {
																	if (data20.length > 1e4) {
																		validate10$1.errors = [{
																			instancePath: instancePath + "/schedules",
																			schemaPath: "#/properties/schedules/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e4 },
																			message: "must NOT have more than 10000 items"
																		}];
																		return false;
																	} else {
																		const len2 = data20.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs44 = errors;
																			if (!validate20(data20[i2], {
																				instancePath: instancePath + "/schedules/" + i2,
																				parentData: data20,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs44 === errors)) break;
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
															var valid4 = _errs42 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data.unjudged !== void 0) {
																let data22 = data.unjudged;
																const _errs45 = errors;
																if (errors === _errs45) {
																	if (Array.isArray(data22)) {
																		if (data22.length > 1e6) {
																			validate10$1.errors = [{
																				instancePath: instancePath + "/unjudged",
																				schemaPath: "#/properties/unjudged/maxItems",
																				keyword: "maxItems",
																				params: { limit: 1e6 },
																				message: "must NOT have more than 1000000 items"
																			}];
																			return false;
																		} else {
																			const len3 = data22.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				const _errs47 = errors;
																				if (!validate22(data22[i3], {
																					instancePath: instancePath + "/unjudged/" + i3,
																					parentData: data22,
																					parentDataProperty: i3,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs47 === errors)) break;
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
																var valid4 = _errs45 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data.faults !== void 0) {
																	let data24 = data.faults;
																	const _errs48 = errors;
																	if (errors === _errs48) {
																		if (Array.isArray(data24)) {
																			if (data24.length > 2e4) {
																				validate10$1.errors = [{
																					instancePath: instancePath + "/faults",
																					schemaPath: "#/properties/faults/maxItems",
																					keyword: "maxItems",
																					params: { limit: 2e4 },
																					message: "must NOT have more than 20000 items"
																				}];
																				return false;
																			} else {
																				const len4 = data24.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					const _errs50 = errors;
																					if (!validate15$1(data24[i4], {
																						instancePath: instancePath + "/faults/" + i4,
																						parentData: data24,
																						parentDataProperty: i4,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate15$1.errors : vErrors.concat(validate15$1.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs50 === errors)) break;
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
																	var valid4 = _errs48 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data.findings !== void 0) {
																		let data26 = data.findings;
																		const _errs51 = errors;
																		if (errors === _errs51) {
																			if (Array.isArray(data26)) {
																				if (data26.length > 1e3) {
																					validate10$1.errors = [{
																						instancePath: instancePath + "/findings",
																						schemaPath: "#/properties/findings/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e3 },
																						message: "must NOT have more than 1000 items"
																					}];
																					return false;
																				} else {
																					const len5 = data26.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let data27 = data26[i5];
																						const _errs53 = errors;
																						if (errors === errors) {
																							if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																								let missing2;
																								if (data27.code === void 0 && (missing2 = "code") || data27.params === void 0 && (missing2 = "params")) {
																									validate10$1.errors = [{
																										instancePath: instancePath + "/findings/" + i5,
																										schemaPath: "#/definitions/coded/required",
																										keyword: "required",
																										params: { missingProperty: missing2 },
																										message: "must have required property '" + missing2 + "'"
																									}];
																									return false;
																								} else {
																									const _errs56 = errors;
																									for (const key2 in data27) if (!(key2 === "code" || key2 === "params")) {
																										validate10$1.errors = [{
																											instancePath: instancePath + "/findings/" + i5,
																											schemaPath: "#/definitions/coded/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key2 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs56 === errors) {
																										if (data27.code !== void 0) {
																											let data28 = data27.code;
																											const _errs57 = errors;
																											if (errors === _errs57) {
																												if (typeof data28 === "string") {
																													if (func3$1(data28) > 100) {
																														validate10$1.errors = [{
																															instancePath: instancePath + "/findings/" + i5 + "/code",
																															schemaPath: "#/definitions/coded/properties/code/maxLength",
																															keyword: "maxLength",
																															params: { limit: 100 },
																															message: "must NOT have more than 100 characters"
																														}];
																														return false;
																													} else if (func3$1(data28) < 1) {
																														validate10$1.errors = [{
																															instancePath: instancePath + "/findings/" + i5 + "/code",
																															schemaPath: "#/definitions/coded/properties/code/minLength",
																															keyword: "minLength",
																															params: { limit: 1 },
																															message: "must NOT have fewer than 1 characters"
																														}];
																														return false;
																													}
																												} else {
																													validate10$1.errors = [{
																														instancePath: instancePath + "/findings/" + i5 + "/code",
																														schemaPath: "#/definitions/coded/properties/code/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																											}
																											var valid15 = _errs57 === errors;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data27.params !== void 0) {
																												let data29 = data27.params;
																												const _errs59 = errors;
																												if (errors === _errs59) {
																													if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																														if (Object.keys(data29).length > 50) {
																															validate10$1.errors = [{
																																instancePath: instancePath + "/findings/" + i5 + "/params",
																																schemaPath: "#/definitions/coded/properties/params/maxProperties",
																																keyword: "maxProperties",
																																params: { limit: 50 },
																																message: "must NOT have more than 50 properties"
																															}];
																															return false;
																														} else for (const key3 in data29) {
																															let data30 = data29[key3];
																															const _errs62 = errors;
																															if (typeof data30 !== "string" && !(typeof data30 == "number" && isFinite(data30))) {
																																validate10$1.errors = [{
																																	instancePath: instancePath + "/findings/" + i5 + "/params/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																	schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																																	keyword: "type",
																																	params: { type: schema16$1.properties.params.additionalProperties.type },
																																	message: "must be string,number"
																																}];
																																return false;
																															}
																															if (!(_errs62 === errors)) break;
																														}
																													} else {
																														validate10$1.errors = [{
																															instancePath: instancePath + "/findings/" + i5 + "/params",
																															schemaPath: "#/definitions/coded/properties/params/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												var valid15 = _errs59 === errors;
																											} else var valid15 = true;
																										}
																									}
																								}
																							} else {
																								validate10$1.errors = [{
																									instancePath: instancePath + "/findings/" + i5,
																									schemaPath: "#/definitions/coded/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs53 === errors)) break;
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
																		var valid4 = _errs51 === errors;
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
				"kind": {
					"type": "string",
					"maxLength": 100,
					"minLength": 1
				},
				"config": {
					"type": "string",
					"maxLength": 100
				},
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
				] }
			},
			"required": [
				"check",
				"kind",
				"config",
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
				},
				"raw": {
					"type": "object",
					"maxProperties": 1e5,
					"additionalProperties": {
						"type": "array",
						"maxItems": 1e4,
						"items": { "type": "number" }
					}
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
		}
	}
};
const schema20 = {
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
const schema15 = {
	"type": "object",
	"properties": {
		"check": {
			"type": "string",
			"maxLength": 500,
			"minLength": 1
		},
		"kind": {
			"type": "string",
			"maxLength": 100,
			"minLength": 1
		},
		"config": {
			"type": "string",
			"maxLength": 100
		},
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
		] }
	},
	"required": [
		"check",
		"kind",
		"config",
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
const schema16 = {
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
const schema19 = {
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
						params: { allowedValues: schema19.properties.sides.enum },
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
													params: { type: schema20.properties.params.additionalProperties.type },
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
			if (data.check === void 0 && (missing0 = "check") || data.kind === void 0 && (missing0 = "kind") || data.config === void 0 && (missing0 = "config") || data.metrics === void 0 && (missing0 = "metrics") || data.rounds === void 0 && (missing0 = "rounds") || data.control === void 0 && (missing0 = "control") || data.schedule === void 0 && (missing0 = "schedule") || data.evidence === void 0 && (missing0 = "evidence") || data.failure === void 0 && (missing0 = "failure") || data.warnings === void 0 && (missing0 = "warnings") || data.ended === void 0 && (missing0 = "ended")) {
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
				for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
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
						if (data.kind !== void 0) {
							let data1 = data.kind;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func3(data1) > 100) {
										validate11.errors = [{
											instancePath: instancePath + "/kind",
											schemaPath: "#/properties/kind/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									} else if (func3(data1) < 1) {
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
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.config !== void 0) {
								let data2 = data.config;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func3(data2) > 100) {
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
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.metrics !== void 0) {
									let data3 = data.metrics;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data3)) {
											if (data3.length > 1e5) {
												validate11.errors = [{
													instancePath: instancePath + "/metrics",
													schemaPath: "#/properties/metrics/maxItems",
													keyword: "maxItems",
													params: { limit: 1e5 },
													message: "must NOT have more than 100000 items"
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data4 = data3[i0];
													const _errs10 = errors;
													if (errors === errors) {
														if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
															let missing1;
															if (data4.id === void 0 && (missing1 = "id") || data4.unit === void 0 && (missing1 = "unit") || data4.better === void 0 && (missing1 = "better") || data4.nature === void 0 && (missing1 = "nature")) {
																validate11.errors = [{
																	instancePath: instancePath + "/metrics/" + i0,
																	schemaPath: "#/definitions/metric/required",
																	keyword: "required",
																	params: { missingProperty: missing1 },
																	message: "must have required property '" + missing1 + "'"
																}];
																return false;
															} else {
																const _errs13 = errors;
																for (const key1 in data4) if (!(key1 === "id" || key1 === "unit" || key1 === "better" || key1 === "nature")) {
																	validate11.errors = [{
																		instancePath: instancePath + "/metrics/" + i0,
																		schemaPath: "#/definitions/metric/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key1 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs13 === errors) {
																	if (data4.id !== void 0) {
																		let data5 = data4.id;
																		const _errs14 = errors;
																		if (errors === _errs14) {
																			if (typeof data5 === "string") {
																				if (func3(data5) > 500) {
																					validate11.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/id",
																						schemaPath: "#/definitions/metric/properties/id/maxLength",
																						keyword: "maxLength",
																						params: { limit: 500 },
																						message: "must NOT have more than 500 characters"
																					}];
																					return false;
																				} else if (func3(data5) < 1) {
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
																		var valid3 = _errs14 === errors;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data4.unit !== void 0) {
																			let data6 = data4.unit;
																			const _errs16 = errors;
																			if (errors === _errs16) {
																				if (typeof data6 === "string") {
																					if (func3(data6) > 100) {
																						validate11.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/unit",
																							schemaPath: "#/definitions/metric/properties/unit/maxLength",
																							keyword: "maxLength",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 characters"
																						}];
																						return false;
																					} else if (func3(data6) < 1) {
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
																			var valid3 = _errs16 === errors;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data4.better !== void 0) {
																				let data7 = data4.better;
																				const _errs18 = errors;
																				if (!(data7 === "lower" || data7 === "higher")) {
																					validate11.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/better",
																						schemaPath: "#/definitions/metric/properties/better/enum",
																						keyword: "enum",
																						params: { allowedValues: schema16.properties.better.enum },
																						message: "must be equal to one of the allowed values"
																					}];
																					return false;
																				}
																				var valid3 = _errs18 === errors;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data4.nature !== void 0) {
																					let data8 = data4.nature;
																					const _errs19 = errors;
																					if (!(data8 === "exact" || data8 === "sampled")) {
																						validate11.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/nature",
																							schemaPath: "#/definitions/metric/properties/nature/enum",
																							keyword: "enum",
																							params: { allowedValues: schema16.properties.nature.enum },
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
													if (!(_errs10 === errors)) break;
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
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rounds !== void 0) {
										let data9 = data.rounds;
										const _errs20 = errors;
										if (errors === _errs20) {
											if (Array.isArray(data9)) {
												if (data9.length > 1e4) {
													validate11.errors = [{
														instancePath: instancePath + "/rounds",
														schemaPath: "#/properties/rounds/maxItems",
														keyword: "maxItems",
														params: { limit: 1e4 },
														message: "must NOT have more than 10000 items"
													}];
													return false;
												} else {
													const len1 = data9.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data10 = data9[i1];
														const _errs22 = errors;
														if (errors === errors) {
															if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																let missing2;
																if (data10.block === void 0 && (missing2 = "block") || data10.round === void 0 && (missing2 = "round") || data10.first === void 0 && (missing2 = "first") || data10.values === void 0 && (missing2 = "values")) {
																	validate11.errors = [{
																		instancePath: instancePath + "/rounds/" + i1,
																		schemaPath: "#/definitions/round/required",
																		keyword: "required",
																		params: { missingProperty: missing2 },
																		message: "must have required property '" + missing2 + "'"
																	}];
																	return false;
																} else {
																	const _errs25 = errors;
																	for (const key2 in data10) if (!(key2 === "block" || key2 === "round" || key2 === "first" || key2 === "values" || key2 === "raw")) {
																		validate11.errors = [{
																			instancePath: instancePath + "/rounds/" + i1,
																			schemaPath: "#/definitions/round/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key2 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs25 === errors) {
																		if (data10.block !== void 0) {
																			let data11 = data10.block;
																			const _errs26 = errors;
																			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																				validate11.errors = [{
																					instancePath: instancePath + "/rounds/" + i1 + "/block",
																					schemaPath: "#/definitions/round/properties/block/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (errors === _errs26) {
																				if (typeof data11 == "number" && isFinite(data11)) {
																					if (data11 < 0 || isNaN(data11)) {
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
																			var valid6 = _errs26 === errors;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data10.round !== void 0) {
																				let data12 = data10.round;
																				const _errs28 = errors;
																				if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																					validate11.errors = [{
																						instancePath: instancePath + "/rounds/" + i1 + "/round",
																						schemaPath: "#/definitions/round/properties/round/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs28) {
																					if (typeof data12 == "number" && isFinite(data12)) {
																						if (data12 < 0 || isNaN(data12)) {
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
																				var valid6 = _errs28 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data10.first !== void 0) {
																					const _errs30 = errors;
																					if (typeof data10.first !== "boolean") {
																						validate11.errors = [{
																							instancePath: instancePath + "/rounds/" + i1 + "/first",
																							schemaPath: "#/definitions/round/properties/first/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid6 = _errs30 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data10.values !== void 0) {
																						let data14 = data10.values;
																						const _errs32 = errors;
																						if (errors === _errs32) {
																							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																								if (Object.keys(data14).length > 1e5) {
																									validate11.errors = [{
																										instancePath: instancePath + "/rounds/" + i1 + "/values",
																										schemaPath: "#/definitions/round/properties/values/maxProperties",
																										keyword: "maxProperties",
																										params: { limit: 1e5 },
																										message: "must NOT have more than 100000 properties"
																									}];
																									return false;
																								} else for (const key3 in data14) {
																									let data15 = data14[key3];
																									const _errs35 = errors;
																									if (!(typeof data15 == "number" && isFinite(data15))) {
																										validate11.errors = [{
																											instancePath: instancePath + "/rounds/" + i1 + "/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/definitions/round/properties/values/additionalProperties/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number"
																										}];
																										return false;
																									}
																									if (!(_errs35 === errors)) break;
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
																						var valid6 = _errs32 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data10.raw !== void 0) {
																							let data16 = data10.raw;
																							const _errs37 = errors;
																							if (errors === _errs37) {
																								if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																									if (Object.keys(data16).length > 1e5) {
																										validate11.errors = [{
																											instancePath: instancePath + "/rounds/" + i1 + "/raw",
																											schemaPath: "#/definitions/round/properties/raw/maxProperties",
																											keyword: "maxProperties",
																											params: { limit: 1e5 },
																											message: "must NOT have more than 100000 properties"
																										}];
																										return false;
																									} else for (const key4 in data16) {
																										let data17 = data16[key4];
																										const _errs40 = errors;
																										if (errors === _errs40) {
																											if (Array.isArray(data17)) {
																												if (data17.length > 1e4) {
																													validate11.errors = [{
																														instancePath: instancePath + "/rounds/" + i1 + "/raw/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/definitions/round/properties/raw/additionalProperties/maxItems",
																														keyword: "maxItems",
																														params: { limit: 1e4 },
																														message: "must NOT have more than 10000 items"
																													}];
																													return false;
																												} else {
																													const len2 = data17.length;
																													for (let i2 = 0; i2 < len2; i2++) {
																														let data18 = data17[i2];
																														const _errs42 = errors;
																														if (!(typeof data18 == "number" && isFinite(data18))) {
																															validate11.errors = [{
																																instancePath: instancePath + "/rounds/" + i1 + "/raw/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
																																schemaPath: "#/definitions/round/properties/raw/additionalProperties/items/type",
																																keyword: "type",
																																params: { type: "number" },
																																message: "must be number"
																															}];
																															return false;
																														}
																														if (!(_errs42 === errors)) break;
																													}
																												}
																											} else {
																												validate11.errors = [{
																													instancePath: instancePath + "/rounds/" + i1 + "/raw/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																													schemaPath: "#/definitions/round/properties/raw/additionalProperties/type",
																													keyword: "type",
																													params: { type: "array" },
																													message: "must be array"
																												}];
																												return false;
																											}
																										}
																										if (!(_errs40 === errors)) break;
																									}
																								} else {
																									validate11.errors = [{
																										instancePath: instancePath + "/rounds/" + i1 + "/raw",
																										schemaPath: "#/definitions/round/properties/raw/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid6 = _errs37 === errors;
																						} else var valid6 = true;
																					}
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
														if (!(_errs22 === errors)) break;
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
										var valid0 = _errs20 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.control !== void 0) {
											let data19 = data.control;
											const _errs44 = errors;
											if (errors === _errs44) {
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
														const len3 = data19.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let data20 = data19[i3];
															const _errs46 = errors;
															if (errors === errors) {
																if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																	let missing3;
																	if (data20.block === void 0 && (missing3 = "block") || data20.round === void 0 && (missing3 = "round") || data20.first === void 0 && (missing3 = "first") || data20.values === void 0 && (missing3 = "values")) {
																		validate11.errors = [{
																			instancePath: instancePath + "/control/" + i3,
																			schemaPath: "#/definitions/round/required",
																			keyword: "required",
																			params: { missingProperty: missing3 },
																			message: "must have required property '" + missing3 + "'"
																		}];
																		return false;
																	} else {
																		const _errs49 = errors;
																		for (const key5 in data20) if (!(key5 === "block" || key5 === "round" || key5 === "first" || key5 === "values" || key5 === "raw")) {
																			validate11.errors = [{
																				instancePath: instancePath + "/control/" + i3,
																				schemaPath: "#/definitions/round/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key5 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs49 === errors) {
																			if (data20.block !== void 0) {
																				let data21 = data20.block;
																				const _errs50 = errors;
																				if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																					validate11.errors = [{
																						instancePath: instancePath + "/control/" + i3 + "/block",
																						schemaPath: "#/definitions/round/properties/block/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (errors === _errs50) {
																					if (typeof data21 == "number" && isFinite(data21)) {
																						if (data21 < 0 || isNaN(data21)) {
																							validate11.errors = [{
																								instancePath: instancePath + "/control/" + i3 + "/block",
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
																				var valid12 = _errs50 === errors;
																			} else var valid12 = true;
																			if (valid12) {
																				if (data20.round !== void 0) {
																					let data22 = data20.round;
																					const _errs52 = errors;
																					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																						validate11.errors = [{
																							instancePath: instancePath + "/control/" + i3 + "/round",
																							schemaPath: "#/definitions/round/properties/round/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (errors === _errs52) {
																						if (typeof data22 == "number" && isFinite(data22)) {
																							if (data22 < 0 || isNaN(data22)) {
																								validate11.errors = [{
																									instancePath: instancePath + "/control/" + i3 + "/round",
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
																					var valid12 = _errs52 === errors;
																				} else var valid12 = true;
																				if (valid12) {
																					if (data20.first !== void 0) {
																						const _errs54 = errors;
																						if (typeof data20.first !== "boolean") {
																							validate11.errors = [{
																								instancePath: instancePath + "/control/" + i3 + "/first",
																								schemaPath: "#/definitions/round/properties/first/type",
																								keyword: "type",
																								params: { type: "boolean" },
																								message: "must be boolean"
																							}];
																							return false;
																						}
																						var valid12 = _errs54 === errors;
																					} else var valid12 = true;
																					if (valid12) {
																						if (data20.values !== void 0) {
																							let data24 = data20.values;
																							const _errs56 = errors;
																							if (errors === _errs56) {
																								if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																									if (Object.keys(data24).length > 1e5) {
																										validate11.errors = [{
																											instancePath: instancePath + "/control/" + i3 + "/values",
																											schemaPath: "#/definitions/round/properties/values/maxProperties",
																											keyword: "maxProperties",
																											params: { limit: 1e5 },
																											message: "must NOT have more than 100000 properties"
																										}];
																										return false;
																									} else for (const key6 in data24) {
																										let data25 = data24[key6];
																										const _errs59 = errors;
																										if (!(typeof data25 == "number" && isFinite(data25))) {
																											validate11.errors = [{
																												instancePath: instancePath + "/control/" + i3 + "/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																												schemaPath: "#/definitions/round/properties/values/additionalProperties/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											}];
																											return false;
																										}
																										if (!(_errs59 === errors)) break;
																									}
																								} else {
																									validate11.errors = [{
																										instancePath: instancePath + "/control/" + i3 + "/values",
																										schemaPath: "#/definitions/round/properties/values/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid12 = _errs56 === errors;
																						} else var valid12 = true;
																						if (valid12) {
																							if (data20.raw !== void 0) {
																								let data26 = data20.raw;
																								const _errs61 = errors;
																								if (errors === _errs61) {
																									if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																										if (Object.keys(data26).length > 1e5) {
																											validate11.errors = [{
																												instancePath: instancePath + "/control/" + i3 + "/raw",
																												schemaPath: "#/definitions/round/properties/raw/maxProperties",
																												keyword: "maxProperties",
																												params: { limit: 1e5 },
																												message: "must NOT have more than 100000 properties"
																											}];
																											return false;
																										} else for (const key7 in data26) {
																											let data27 = data26[key7];
																											const _errs64 = errors;
																											if (errors === _errs64) {
																												if (Array.isArray(data27)) {
																													if (data27.length > 1e4) {
																														validate11.errors = [{
																															instancePath: instancePath + "/control/" + i3 + "/raw/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																															schemaPath: "#/definitions/round/properties/raw/additionalProperties/maxItems",
																															keyword: "maxItems",
																															params: { limit: 1e4 },
																															message: "must NOT have more than 10000 items"
																														}];
																														return false;
																													} else {
																														const len4 = data27.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															let data28 = data27[i4];
																															const _errs66 = errors;
																															if (!(typeof data28 == "number" && isFinite(data28))) {
																																validate11.errors = [{
																																	instancePath: instancePath + "/control/" + i3 + "/raw/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4,
																																	schemaPath: "#/definitions/round/properties/raw/additionalProperties/items/type",
																																	keyword: "type",
																																	params: { type: "number" },
																																	message: "must be number"
																																}];
																																return false;
																															}
																															if (!(_errs66 === errors)) break;
																														}
																													}
																												} else {
																													validate11.errors = [{
																														instancePath: instancePath + "/control/" + i3 + "/raw/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/definitions/round/properties/raw/additionalProperties/type",
																														keyword: "type",
																														params: { type: "array" },
																														message: "must be array"
																													}];
																													return false;
																												}
																											}
																											if (!(_errs64 === errors)) break;
																										}
																									} else {
																										validate11.errors = [{
																											instancePath: instancePath + "/control/" + i3 + "/raw",
																											schemaPath: "#/definitions/round/properties/raw/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								var valid12 = _errs61 === errors;
																							} else var valid12 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate11.errors = [{
																		instancePath: instancePath + "/control/" + i3,
																		schemaPath: "#/definitions/round/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															if (!(_errs46 === errors)) break;
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
											var valid0 = _errs44 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.schedule !== void 0) {
												const _errs68 = errors;
												if (!validate12(data.schedule, {
													instancePath: instancePath + "/schedule",
													parentData: data,
													parentDataProperty: "schedule",
													rootData
												})) {
													vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs68 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.evidence !== void 0) {
													let data30 = data.evidence;
													const _errs69 = errors;
													const _errs70 = errors;
													let valid16 = false;
													const _errs71 = errors;
													if (!validate14(data30, {
														instancePath: instancePath + "/evidence",
														parentData: data,
														parentDataProperty: "evidence",
														rootData
													})) {
														vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs71 === errors;
													valid16 = valid16 || _valid0;
													if (!valid16) {
														const _errs72 = errors;
														if (data30 !== null) {
															const err0 = {
																instancePath: instancePath + "/evidence",
																schemaPath: "#/properties/evidence/anyOf/1/type",
																keyword: "type",
																params: { type: "null" },
																message: "must be null"
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
														var _valid0 = _errs72 === errors;
														valid16 = valid16 || _valid0;
													}
													if (!valid16) {
														const err1 = {
															instancePath: instancePath + "/evidence",
															schemaPath: "#/properties/evidence/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														validate11.errors = vErrors;
														return false;
													} else {
														errors = _errs70;
														if (vErrors !== null) {
															if (_errs70) vErrors.length = _errs70;
															else vErrors = null;
														}
													}
													var valid0 = _errs69 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.failure !== void 0) {
														let data31 = data.failure;
														const _errs74 = errors;
														const _errs75 = errors;
														let valid17 = false;
														const _errs76 = errors;
														if (errors === errors) {
															if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																let missing4;
																if (data31.code === void 0 && (missing4 = "code") || data31.params === void 0 && (missing4 = "params")) {
																	const err2 = {
																		instancePath: instancePath + "/failure",
																		schemaPath: "#/definitions/coded/required",
																		keyword: "required",
																		params: { missingProperty: missing4 },
																		message: "must have required property '" + missing4 + "'"
																	};
																	if (vErrors === null) vErrors = [err2];
																	else vErrors.push(err2);
																	errors++;
																} else {
																	const _errs79 = errors;
																	for (const key8 in data31) if (!(key8 === "code" || key8 === "params")) {
																		const err3 = {
																			instancePath: instancePath + "/failure",
																			schemaPath: "#/definitions/coded/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key8 },
																			message: "must NOT have additional properties"
																		};
																		if (vErrors === null) vErrors = [err3];
																		else vErrors.push(err3);
																		errors++;
																		break;
																	}
																	if (_errs79 === errors) {
																		if (data31.code !== void 0) {
																			let data32 = data31.code;
																			const _errs80 = errors;
																			if (errors === _errs80) {
																				if (typeof data32 === "string") {
																					if (func3(data32) > 100) {
																						const err4 = {
																							instancePath: instancePath + "/failure/code",
																							schemaPath: "#/definitions/coded/properties/code/maxLength",
																							keyword: "maxLength",
																							params: { limit: 100 },
																							message: "must NOT have more than 100 characters"
																						};
																						if (vErrors === null) vErrors = [err4];
																						else vErrors.push(err4);
																						errors++;
																					} else if (func3(data32) < 1) {
																						const err5 = {
																							instancePath: instancePath + "/failure/code",
																							schemaPath: "#/definitions/coded/properties/code/minLength",
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
																						instancePath: instancePath + "/failure/code",
																						schemaPath: "#/definitions/coded/properties/code/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					};
																					if (vErrors === null) vErrors = [err6];
																					else vErrors.push(err6);
																					errors++;
																				}
																			}
																			var valid19 = _errs80 === errors;
																		} else var valid19 = true;
																		if (valid19) {
																			if (data31.params !== void 0) {
																				let data33 = data31.params;
																				const _errs82 = errors;
																				if (errors === _errs82) {
																					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																						if (Object.keys(data33).length > 50) {
																							const err7 = {
																								instancePath: instancePath + "/failure/params",
																								schemaPath: "#/definitions/coded/properties/params/maxProperties",
																								keyword: "maxProperties",
																								params: { limit: 50 },
																								message: "must NOT have more than 50 properties"
																							};
																							if (vErrors === null) vErrors = [err7];
																							else vErrors.push(err7);
																							errors++;
																						} else for (const key9 in data33) {
																							let data34 = data33[key9];
																							const _errs85 = errors;
																							if (typeof data34 !== "string" && !(typeof data34 == "number" && isFinite(data34))) {
																								const err8 = {
																									instancePath: instancePath + "/failure/params/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
																									schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																									keyword: "type",
																									params: { type: schema20.properties.params.additionalProperties.type },
																									message: "must be string,number"
																								};
																								if (vErrors === null) vErrors = [err8];
																								else vErrors.push(err8);
																								errors++;
																							}
																							if (!(_errs85 === errors)) break;
																						}
																					} else {
																						const err9 = {
																							instancePath: instancePath + "/failure/params",
																							schemaPath: "#/definitions/coded/properties/params/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						};
																						if (vErrors === null) vErrors = [err9];
																						else vErrors.push(err9);
																						errors++;
																					}
																				}
																				var valid19 = _errs82 === errors;
																			} else var valid19 = true;
																		}
																	}
																}
															} else {
																const err10 = {
																	instancePath: instancePath + "/failure",
																	schemaPath: "#/definitions/coded/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err10];
																else vErrors.push(err10);
																errors++;
															}
														}
														var _valid1 = _errs76 === errors;
														valid17 = valid17 || _valid1;
														if (!valid17) {
															const _errs87 = errors;
															if (data31 !== null) {
																const err11 = {
																	instancePath: instancePath + "/failure",
																	schemaPath: "#/properties/failure/anyOf/1/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err11];
																else vErrors.push(err11);
																errors++;
															}
															var _valid1 = _errs87 === errors;
															valid17 = valid17 || _valid1;
														}
														if (!valid17) {
															const err12 = {
																instancePath: instancePath + "/failure",
																schemaPath: "#/properties/failure/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf"
															};
															if (vErrors === null) vErrors = [err12];
															else vErrors.push(err12);
															errors++;
															validate11.errors = vErrors;
															return false;
														} else {
															errors = _errs75;
															if (vErrors !== null) {
																if (_errs75) vErrors.length = _errs75;
																else vErrors = null;
															}
														}
														var valid0 = _errs74 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.warnings !== void 0) {
															let data35 = data.warnings;
															const _errs89 = errors;
															if (errors === _errs89) {
																if (Array.isArray(data35)) {
																	if (data35.length > 1e3) {
																		validate11.errors = [{
																			instancePath: instancePath + "/warnings",
																			schemaPath: "#/properties/warnings/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e3 },
																			message: "must NOT have more than 1000 items"
																		}];
																		return false;
																	} else {
																		const len5 = data35.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let data36 = data35[i5];
																			const _errs91 = errors;
																			if (errors === errors) {
																				if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																					let missing5;
																					if (data36.code === void 0 && (missing5 = "code") || data36.params === void 0 && (missing5 = "params")) {
																						validate11.errors = [{
																							instancePath: instancePath + "/warnings/" + i5,
																							schemaPath: "#/definitions/coded/required",
																							keyword: "required",
																							params: { missingProperty: missing5 },
																							message: "must have required property '" + missing5 + "'"
																						}];
																						return false;
																					} else {
																						const _errs94 = errors;
																						for (const key10 in data36) if (!(key10 === "code" || key10 === "params")) {
																							validate11.errors = [{
																								instancePath: instancePath + "/warnings/" + i5,
																								schemaPath: "#/definitions/coded/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key10 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs94 === errors) {
																							if (data36.code !== void 0) {
																								let data37 = data36.code;
																								const _errs95 = errors;
																								if (errors === _errs95) {
																									if (typeof data37 === "string") {
																										if (func3(data37) > 100) {
																											validate11.errors = [{
																												instancePath: instancePath + "/warnings/" + i5 + "/code",
																												schemaPath: "#/definitions/coded/properties/code/maxLength",
																												keyword: "maxLength",
																												params: { limit: 100 },
																												message: "must NOT have more than 100 characters"
																											}];
																											return false;
																										} else if (func3(data37) < 1) {
																											validate11.errors = [{
																												instancePath: instancePath + "/warnings/" + i5 + "/code",
																												schemaPath: "#/definitions/coded/properties/code/minLength",
																												keyword: "minLength",
																												params: { limit: 1 },
																												message: "must NOT have fewer than 1 characters"
																											}];
																											return false;
																										}
																									} else {
																										validate11.errors = [{
																											instancePath: instancePath + "/warnings/" + i5 + "/code",
																											schemaPath: "#/definitions/coded/properties/code/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								var valid23 = _errs95 === errors;
																							} else var valid23 = true;
																							if (valid23) {
																								if (data36.params !== void 0) {
																									let data38 = data36.params;
																									const _errs97 = errors;
																									if (errors === _errs97) {
																										if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
																											if (Object.keys(data38).length > 50) {
																												validate11.errors = [{
																													instancePath: instancePath + "/warnings/" + i5 + "/params",
																													schemaPath: "#/definitions/coded/properties/params/maxProperties",
																													keyword: "maxProperties",
																													params: { limit: 50 },
																													message: "must NOT have more than 50 properties"
																												}];
																												return false;
																											} else for (const key11 in data38) {
																												let data39 = data38[key11];
																												const _errs100 = errors;
																												if (typeof data39 !== "string" && !(typeof data39 == "number" && isFinite(data39))) {
																													validate11.errors = [{
																														instancePath: instancePath + "/warnings/" + i5 + "/params/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																														keyword: "type",
																														params: { type: schema20.properties.params.additionalProperties.type },
																														message: "must be string,number"
																													}];
																													return false;
																												}
																												if (!(_errs100 === errors)) break;
																											}
																										} else {
																											validate11.errors = [{
																												instancePath: instancePath + "/warnings/" + i5 + "/params",
																												schemaPath: "#/definitions/coded/properties/params/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									var valid23 = _errs97 === errors;
																								} else var valid23 = true;
																							}
																						}
																					}
																				} else {
																					validate11.errors = [{
																						instancePath: instancePath + "/warnings/" + i5,
																						schemaPath: "#/definitions/coded/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			if (!(_errs91 === errors)) break;
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
															var valid0 = _errs89 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.ended !== void 0) {
																let data40 = data.ended;
																const _errs102 = errors;
																if (!(data40 === "settled" || data40 === "round-limit" || data40 === "time-limit" || data40 === "failed" || data40 === "cancelled")) {
																	validate11.errors = [{
																		instancePath: instancePath + "/ended",
																		schemaPath: "#/properties/ended/enum",
																		keyword: "enum",
																		params: { allowedValues: schema15.properties.ended.enum },
																		message: "must be equal to one of the allowed values"
																	}];
																	return false;
																}
																var valid0 = _errs102 === errors;
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
			if (data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.project === void 0 && (missing0 = "project") || data.session === void 0 && (missing0 = "session") || data.commit === void 0 && (missing0 = "commit") || data.measured === void 0 && (missing0 = "measured") || data.complete === void 0 && (missing0 = "complete") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.checks === void 0 && (missing0 = "checks") || data.failures === void 0 && (missing0 = "failures")) {
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
									if (data.commit !== void 0) {
										let data6 = data.commit;
										const _errs13 = errors;
										if (errors === errors) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing2;
												if (data6.sha === void 0 && (missing2 = "sha") || data6.ref === void 0 && (missing2 = "ref") || data6.dirty === void 0 && (missing2 = "dirty")) {
													validate10.errors = [{
														instancePath: instancePath + "/commit",
														schemaPath: "#/definitions/commit/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													}];
													return false;
												} else {
													const _errs16 = errors;
													for (const key2 in data6) if (!(key2 === "sha" || key2 === "ref" || key2 === "dirty")) {
														validate10.errors = [{
															instancePath: instancePath + "/commit",
															schemaPath: "#/definitions/commit/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs16 === errors) {
														if (data6.sha !== void 0) {
															let data7 = data6.sha;
															const _errs17 = errors;
															const _errs18 = errors;
															let valid4 = false;
															const _errs19 = errors;
															if (errors === _errs19) {
																if (typeof data7 === "string") {
																	if (func3(data7) > 64) {
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
																	} else if (!pattern0.test(data7)) {
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
															var _valid0 = _errs19 === errors;
															valid4 = valid4 || _valid0;
															if (!valid4) {
																const _errs21 = errors;
																if (data7 !== null) {
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
																var _valid0 = _errs21 === errors;
																valid4 = valid4 || _valid0;
															}
															if (!valid4) {
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
																validate10.errors = vErrors;
																return false;
															} else {
																errors = _errs18;
																if (vErrors !== null) {
																	if (_errs18) vErrors.length = _errs18;
																	else vErrors = null;
																}
															}
															var valid3 = _errs17 === errors;
														} else var valid3 = true;
														if (valid3) {
															if (data6.ref !== void 0) {
																let data8 = data6.ref;
																const _errs23 = errors;
																const _errs24 = errors;
																let valid5 = false;
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (typeof data8 === "string") {
																		if (func3(data8) > 500) {
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
																var _valid1 = _errs25 === errors;
																valid5 = valid5 || _valid1;
																if (!valid5) {
																	const _errs27 = errors;
																	if (data8 !== null) {
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
																	var _valid1 = _errs27 === errors;
																	valid5 = valid5 || _valid1;
																}
																if (!valid5) {
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
																	validate10.errors = vErrors;
																	return false;
																} else {
																	errors = _errs24;
																	if (vErrors !== null) {
																		if (_errs24) vErrors.length = _errs24;
																		else vErrors = null;
																	}
																}
																var valid3 = _errs23 === errors;
															} else var valid3 = true;
															if (valid3) {
																if (data6.dirty !== void 0) {
																	const _errs29 = errors;
																	if (typeof data6.dirty !== "boolean") {
																		validate10.errors = [{
																			instancePath: instancePath + "/commit/dirty",
																			schemaPath: "#/definitions/commit/properties/dirty/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid3 = _errs29 === errors;
																} else var valid3 = true;
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
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.measured !== void 0) {
											let data10 = data.measured;
											const _errs31 = errors;
											if (errors === errors) {
												if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
													let missing3;
													if (data10.from === void 0 && (missing3 = "from") || data10.until === void 0 && (missing3 = "until")) {
														validate10.errors = [{
															instancePath: instancePath + "/measured",
															schemaPath: "#/definitions/span/required",
															keyword: "required",
															params: { missingProperty: missing3 },
															message: "must have required property '" + missing3 + "'"
														}];
														return false;
													} else {
														const _errs34 = errors;
														for (const key3 in data10) if (!(key3 === "from" || key3 === "until")) {
															validate10.errors = [{
																instancePath: instancePath + "/measured",
																schemaPath: "#/definitions/span/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key3 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs34 === errors) {
															if (data10.from !== void 0) {
																let data11 = data10.from;
																const _errs35 = errors;
																if (errors === _errs35) {
																	if (typeof data11 === "string") {
																		if (func3(data11) > 40) {
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
																var valid7 = _errs35 === errors;
															} else var valid7 = true;
															if (valid7) {
																if (data10.until !== void 0) {
																	let data12 = data10.until;
																	const _errs37 = errors;
																	if (errors === _errs37) {
																		if (typeof data12 === "string") {
																			if (func3(data12) > 40) {
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
																	var valid7 = _errs37 === errors;
																} else var valid7 = true;
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
											var valid0 = _errs31 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.complete !== void 0) {
												const _errs39 = errors;
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
												var valid0 = _errs39 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fingerprint !== void 0) {
													let data14 = data.fingerprint;
													const _errs41 = errors;
													if (errors === errors) {
														if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
															if (Object.keys(data14).length > 100) {
																validate10.errors = [{
																	instancePath: instancePath + "/fingerprint",
																	schemaPath: "#/definitions/fingerprint/maxProperties",
																	keyword: "maxProperties",
																	params: { limit: 100 },
																	message: "must NOT have more than 100 properties"
																}];
																return false;
															} else for (const key4 in data14) {
																let data15 = data14[key4];
																const _errs45 = errors;
																if (errors === _errs45) {
																	if (typeof data15 === "string") {
																		if (func3(data15) > 500) {
																			validate10.errors = [{
																				instancePath: instancePath + "/fingerprint/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/definitions/fingerprint/additionalProperties/maxLength",
																				keyword: "maxLength",
																				params: { limit: 500 },
																				message: "must NOT have more than 500 characters"
																			}];
																			return false;
																		}
																	} else {
																		validate10.errors = [{
																			instancePath: instancePath + "/fingerprint/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/definitions/fingerprint/additionalProperties/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																}
																if (!(_errs45 === errors)) break;
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
													var valid0 = _errs41 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.checks !== void 0) {
														let data16 = data.checks;
														const _errs47 = errors;
														if (errors === _errs47) {
															if (Array.isArray(data16)) {
																if (data16.length > 1e4) {
																	validate10.errors = [{
																		instancePath: instancePath + "/checks",
																		schemaPath: "#/properties/checks/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e4 },
																		message: "must NOT have more than 10000 items"
																	}];
																	return false;
																} else {
																	const len0 = data16.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		const _errs49 = errors;
																		if (!validate11(data16[i0], {
																			instancePath: instancePath + "/checks/" + i0,
																			parentData: data16,
																			parentDataProperty: i0,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs49 === errors)) break;
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
														var valid0 = _errs47 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.failures !== void 0) {
															let data18 = data.failures;
															const _errs50 = errors;
															if (errors === _errs50) {
																if (Array.isArray(data18)) {
																	if (data18.length > 1e3) {
																		validate10.errors = [{
																			instancePath: instancePath + "/failures",
																			schemaPath: "#/properties/failures/maxItems",
																			keyword: "maxItems",
																			params: { limit: 1e3 },
																			message: "must NOT have more than 1000 items"
																		}];
																		return false;
																	} else {
																		const len1 = data18.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let data19 = data18[i1];
																			const _errs52 = errors;
																			if (errors === errors) {
																				if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																					let missing4;
																					if (data19.code === void 0 && (missing4 = "code") || data19.params === void 0 && (missing4 = "params")) {
																						validate10.errors = [{
																							instancePath: instancePath + "/failures/" + i1,
																							schemaPath: "#/definitions/coded/required",
																							keyword: "required",
																							params: { missingProperty: missing4 },
																							message: "must have required property '" + missing4 + "'"
																						}];
																						return false;
																					} else {
																						const _errs55 = errors;
																						for (const key5 in data19) if (!(key5 === "code" || key5 === "params")) {
																							validate10.errors = [{
																								instancePath: instancePath + "/failures/" + i1,
																								schemaPath: "#/definitions/coded/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key5 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs55 === errors) {
																							if (data19.code !== void 0) {
																								let data20 = data19.code;
																								const _errs56 = errors;
																								if (errors === _errs56) {
																									if (typeof data20 === "string") {
																										if (func3(data20) > 100) {
																											validate10.errors = [{
																												instancePath: instancePath + "/failures/" + i1 + "/code",
																												schemaPath: "#/definitions/coded/properties/code/maxLength",
																												keyword: "maxLength",
																												params: { limit: 100 },
																												message: "must NOT have more than 100 characters"
																											}];
																											return false;
																										} else if (func3(data20) < 1) {
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
																								var valid13 = _errs56 === errors;
																							} else var valid13 = true;
																							if (valid13) {
																								if (data19.params !== void 0) {
																									let data21 = data19.params;
																									const _errs58 = errors;
																									if (errors === _errs58) {
																										if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																											if (Object.keys(data21).length > 50) {
																												validate10.errors = [{
																													instancePath: instancePath + "/failures/" + i1 + "/params",
																													schemaPath: "#/definitions/coded/properties/params/maxProperties",
																													keyword: "maxProperties",
																													params: { limit: 50 },
																													message: "must NOT have more than 50 properties"
																												}];
																												return false;
																											} else for (const key6 in data21) {
																												let data22 = data21[key6];
																												const _errs61 = errors;
																												if (typeof data22 !== "string" && !(typeof data22 == "number" && isFinite(data22))) {
																													validate10.errors = [{
																														instancePath: instancePath + "/failures/" + i1 + "/params/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
																														schemaPath: "#/definitions/coded/properties/params/additionalProperties/type",
																														keyword: "type",
																														params: { type: schema20.properties.params.additionalProperties.type },
																														message: "must be string,number"
																													}];
																													return false;
																												}
																												if (!(_errs61 === errors)) break;
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
																									var valid13 = _errs58 === errors;
																								} else var valid13 = true;
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
																			if (!(_errs52 === errors)) break;
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
															var valid0 = _errs50 === errors;
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
// src/documents/index.ts
/**
* Reads the documents between the stages: snapshots and reports.
* Its opinion: a document may come from anywhere, so nothing in it is taken on trust – size, JSON, schema, project.
*/
/** Bytes that a document may have; a larger one is refused unread. */
const MOST_BYTES$1 = 268435456;
/**
* Reads a snapshot file of `project`.
* Rejects with `document-unreadable`, `document-not-json`, `document-invalid` or `snapshot-other-project`.
*/
async function readSnapshot(path, project) {
	const snapshot = await readDocument(path, "snapshot", isSnapshot);
	if (snapshot.project !== project) throw new PierceError("snapshot-other-project", {
		path,
		found: snapshot.project,
		wanted: project
	});
	return snapshot;
}
/** Reads a report file. Rejects with `document-unreadable`, `document-not-json` or `document-invalid`. */
async function readReport(path) {
	return await readDocument(path, "report", isReport);
}
async function readDocument(path, what, valid) {
	const value = parse(path, what, await read(path, what));
	if (valid(value)) return value;
	const { instancePath, message } = valid.errors?.[0] ?? {};
	throw new PierceError("document-invalid", {
		path,
		what,
		where: instancePath || "/",
		problem: message ?? "no such thing"
	});
}
async function read(path, what) {
	try {
		return await readText(path, MOST_BYTES$1);
	} catch (error) {
		throw new PierceError("document-unreadable", {
			path,
			what,
			problem: error.message
		});
	}
}
function parse(path, what, text) {
	try {
		return JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
	} catch (error) {
		throw new PierceError("document-not-json", {
			path,
			what,
			problem: error.message
		});
	}
}
// src/model/units.ts
/** The units in which people write quantities. kB is 1000 bytes (SI), KiB is 1024 (IEC 80000-13). */
const UNITS = {
	ns: {
		base: "ms",
		times: 1,
		per: 1e6
	},
	us: {
		base: "ms",
		times: 1,
		per: 1e3
	},
	"µs": {
		base: "ms",
		times: 1,
		per: 1e3
	},
	"μs": {
		base: "ms",
		times: 1,
		per: 1e3
	},
	ms: {
		base: "ms",
		times: 1,
		per: 1
	},
	s: {
		base: "ms",
		times: 1e3,
		per: 1
	},
	min: {
		base: "ms",
		times: 6e4,
		per: 1
	},
	h: {
		base: "ms",
		times: 36e5,
		per: 1
	},
	B: {
		base: "B",
		times: 1,
		per: 1
	},
	kB: {
		base: "B",
		times: 1e3,
		per: 1
	},
	MB: {
		base: "B",
		times: 1e3 ** 2,
		per: 1
	},
	GB: {
		base: "B",
		times: 1e3 ** 3,
		per: 1
	},
	KiB: {
		base: "B",
		times: 1024,
		per: 1
	},
	MiB: {
		base: "B",
		times: 1024 ** 2,
		per: 1
	},
	GiB: {
		base: "B",
		times: 1024 ** 3,
		per: 1
	},
	"/s": {
		base: "/s",
		times: 1,
		per: 1
	},
	"/min": {
		base: "/s",
		times: 1,
		per: 60
	},
	"%": {
		base: "fraction",
		times: 1,
		per: 100
	}
};
// src/report/format.ts
/**
* The scale that shows all of `values` well: 3 to 4 significant digits of the largest. Of values that are `exact`, as
* many more as it takes to tell different ones apart.
*/
function scaleFor(unit, values, exact = false) {
	const { rung, decimals } = gradeFor(unit, values.filter((value) => isNumber(value) && value !== 0).map((value) => Math.abs(value)), exact);
	const write = (value, places, short) => {
		if (value === null || value === void 0) return "–";
		if (!isNumber(value)) return "not a number";
		return unitAfter(digits(onRung(value, rung), places, short), rung.suffix);
	};
	return {
		show: (value) => write(value, decimals, false),
		short: (value) => write(value, decimals, true),
		difference(value) {
			const places = isNumber(value) ? decimalsFor([Math.abs(onRung(value, rung))], false) : decimals;
			return write(value, Math.min(places, 12), true);
		}
	};
}
/** `1 point`, `97 points`. */
function unitAfter(number, suffix) {
	return /^−?1$/.test(number) && suffix === POINTS ? `${number}${suffix.slice(0, -1)}` : `${number}${suffix}`;
}
/** A difference on the scale of what it lies between, or in its own unit where that is clearly shorter. */
function differenceOn(scale, unit, value) {
	const own = quantity(unit, value);
	const shared = scale.difference(value);
	return shared.length <= own.length + 2 ? shared : own;
}
/** A number as a scale writes it, with a plus where it is positive. */
function signed(value, write) {
	return value > 0 ? `+${write(value)}` : write(value);
}
/** One number on its own. */
function quantity(unit, value) {
	return scaleFor(unit, [value]).short(value);
}
/** A fraction as a signed percentage: 0.1234 is `+12.3 %`. */
function percent(fraction) {
	return isNumber(fraction) && fraction > 0 ? `+${share(fraction)}` : share(fraction);
}
/** A fraction as a percentage: 0.1234 is `12.3 %`. */
function share(fraction) {
	if (!isNumber(fraction)) return "?\xA0%";
	const percents = fraction * 100;
	const size = Math.abs(percents);
	return `${digits(percents, size >= 100 ? 0 : size >= 1 ? 1 : 2, true)}\u00A0%`;
}
/** A stretch of time in its largest unit that fits: `3 h`. Takes milliseconds. */
function duration(ms) {
	const steps = [
		[864e5, "day"],
		[36e5, "h"],
		[6e4, "min"],
		[0, "s"]
	];
	const [size, name] = steps.find(([least]) => Math.abs(ms) >= least * (least === 864e5 ? 2 : 1)) ?? steps[3];
	return `${Math.round(ms / (size || 1e3))}\u00A0${name === "day" ? "days" : name}`;
}
/** How long something took: `430 ms`, `12.3 s`, `3 min 25 s`. */
function stretch(ms) {
	if (!isNumber(ms) || ms < 12e4) return quantity("ms", isNumber(ms) ? Math.round(ms) : NaN);
	const seconds = Math.round(ms / 1e3);
	const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60}\u00A0s`;
	return `${Math.floor(seconds / 60)}\u00A0min${rest}`;
}
/** About how long something would take, in whole seconds or minutes, rather too long: `80 s`, `3 min`. */
function roughly(ms) {
	if (!isNumber(ms)) return "?\xA0s";
	return ms < 12e4 ? `${Math.ceil(ms / 1e3)}\u00A0s` : `${Math.ceil(ms / 6e4)}\u00A0min`;
}
const POINTS = "\xA0points";
const LADDERS = {
	ms: [
		"ns",
		"µs",
		"ms",
		"s"
	].map(rungOf),
	B: [
		"B",
		"kB",
		"MB",
		"GB"
	].map(rungOf),
	"/s": [{
		suffix: "/s",
		times: 1,
		per: 1
	}],
	points: [{
		suffix: POINTS,
		times: 1,
		per: 1
	}],
	count: [{
		suffix: "",
		times: 1,
		per: 1
	}],
	number: [{
		suffix: "",
		times: 1,
		per: 1
	}]
};
function rungOf(name) {
	const { times, per } = UNITS[name];
	return {
		suffix: `\u00A0${name}`,
		times,
		per
	};
}
const onRung = (value, { times, per }) => value * per / times;
/** The highest rung that the largest value reaches, or one below it where many decimals would be needed up there. */
function gradeFor(unit, values, exact) {
	const ladder = Object.hasOwn(LADDERS, unit) ? LADDERS[unit] : [{
		suffix: unitWord(unit),
		times: 1,
		per: 1
	}];
	const largest = Math.max(0, ...values);
	const highest = ladder.findLastIndex((rung) => onRung(largest, rung) >= 1);
	const plain = ladder.findIndex(({ times, per }) => times === per);
	const at = largest === 0 ? plain : Math.max(0, highest);
	const grades = [at, Math.max(0, at - 1)].map((index) => gradeOn(ladder[index], values, exact));
	return grades.find(({ decimals }) => decimals <= READABLE_DECIMALS) ?? grades[0];
}
function gradeOn(on, values, exact) {
	return {
		rung: on,
		decimals: decimalsFor(values.map((value) => onRung(value, on)), exact)
	};
}
const READABLE_DECIMALS = 3;
/** A unit that a benchmark made up, reduced to what means nothing in any format. */
function unitWord(unit) {
	const word = unit.slice(0, 24).replaceAll(/[^\p{L}\p{N}%/ ]/gu, "").trim();
	return word === "" ? "" : `\u00A0${word}`;
}
const MOST_DECIMALS = 6;
function decimalsFor(values, exact) {
	const largest = Math.max(0, ...values);
	if (values.every(Number.isInteger) && largest < 0x38d7ea4c68000) return 0;
	const usual = largest >= 1e3 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 2 - Math.floor(Math.log10(largest));
	const least = Math.min(usual, 12);
	const most = exact ? Math.max(least, MOST_DECIMALS) : least + 1;
	const different = new Set(values).size;
	for (let decimals = least; decimals < most; decimals += 1) if (new Set(values.map((value) => value.toFixed(decimals))).size === different) return decimals;
	return exact ? most : least;
}
/** Never `0` for what is not zero, never `-0`; thousands are grouped from 10,000 on. */
function digits(value, decimals, short) {
	if (value === 0) return "0";
	const size = Math.abs(value);
	const fixed = size >= 0x38d7ea4c68000 || size < 1e-9 ? size.toExponential(1) : size.toFixed(decimals);
	const exactEnough = Number(fixed) === 0 ? String(Number(size.toPrecision(2))) : fixed;
	const trimmed = short && /^\d+\.\d+$/.test(exactEnough) ? exactEnough.replace(/\.?0+$/, "") : exactEnough;
	return `${value < 0 ? "−" : ""}${grouped(trimmed)}`;
}
function grouped(number) {
	const [whole = "", ...rest] = number.split(".");
	return [whole.length > 4 && /^\d+$/.test(whole) ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") : whole, ...rest].join(".");
}
function isNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
// src/report/counted.ts
/** `1 round`, `12 rounds`. */
function counted(count, noun, nouns = `${noun}s`) {
	return [`${quantity("count", count)} ${count === 1 ? noun : nouns}`];
}
/** How a check was measured; null where the report does not say. */
function scheduleOf({ schedules }, check) {
	return schedules.find((schedule) => schedule.check === check) ?? null;
}
/** Blocks as they are counted: `12 rounds`, `9 blocks of 6 rounds`, `5 blocks` where it is only some of them. */
function countedBlocks(count, schedule, sort = "") {
	const noun = `${sort}${blockNoun(schedule)}`;
	if (!schedule || noun.endsWith("round") || count !== schedule.blocks) return counted(count, noun);
	const each = schedule.rounds / schedule.blocks;
	const rounds = counted(Math.round(each), "round");
	return [
		...counted(count, noun),
		Number.isInteger(each) ? " of " : " of about ",
		...rounds
	];
}
/** What judging counts in this check, as people call it. */
function blockNoun(schedule) {
	return schedule && schedule.rounds > schedule.blocks ? "block" : "round";
}
// src/report/outline.ts
/** Standings in the order in which they are shown; all but the last stand open. */
const STANDINGS = [
	"error",
	"fail",
	"inconclusive",
	"warn",
	"waived",
	"pass"
];
const STATUS_WORDS = {
	error: "error",
	fail: "fail",
	inconclusive: "cannot tell",
	warn: "warning",
	waived: "waived",
	pass: "pass"
};
function standingOf(verdict) {
	switch (verdict.outcome) {
		case "error": return "error";
		case "inconclusive": return "inconclusive";
		case "fail": return verdict.budget.severity === "warn" ? "warn" : "fail";
		case "pass": return has(verdict, "waived") ? "waived" : "pass";
	}
}
function has(verdict, code) {
	return verdict.findings.some((finding) => finding.code === code);
}
/** Sorts a report's verdicts: by standing, then by how much of the allowance is used, then as the file has them. */
function outlineOf(report) {
	const sorted = report.verdicts.toSorted((a, b) => useOf(b) - useOf(a) || 0);
	const standing = (wanted) => sorted.filter((verdict) => standingOf(verdict) === wanted);
	return {
		error: standing("error"),
		fail: standing("fail"),
		inconclusive: standing("inconclusive"),
		warn: standing("warn"),
		waived: standing("waived"),
		pass: standing("pass")
	};
}
/** Everything that stands open, the worst first. */
function openOf(outline) {
	return STANDINGS.filter((standing) => standing !== "pass").flatMap((standing) => outline[standing]);
}
/** What is better than base, among what holds. */
function improvedOf(outline) {
	return outline.pass.filter((verdict) => verdict.change === "improved");
}
/** What passes although it is beyond its limit, since base was too. */
function brokenBefore(outline) {
	return outline.pass.filter((verdict) => has(verdict, "pre-existing"));
}
/** Faults of which no verdict tells, such as a base whose set-up failed where only limits count. */
function untoldFaults(report) {
	const told = new Set(report.verdicts.flatMap(({ faults }) => faults.map((fault) => JSON.stringify(fault))));
	return report.faults.filter((fault) => !told.has(JSON.stringify(fault)));
}
/** The largest share of any threshold that is used; 1 is all of it, 0 where nothing can be said. */
function useOf(verdict) {
	return Math.max(0, limitUse(verdict) ?? 0, toleranceUse(verdict) ?? 0);
}
/** Share of the absolute limit that head uses; null without a limit or a head. */
function limitUse({ budget, head }) {
	if (!head) return null;
	const ofMax = budget.max ? ratio(head.value, budget.max.value) : null;
	const ofMin = budget.min ? ratio(budget.min.value, head.value) : null;
	return ofMax === null || ofMin === null ? ofMax ?? ofMin : Math.max(ofMax, ofMin);
}
function toleranceUse({ budget, difference, metric }) {
	const change = difference?.relative ?? null;
	if (budget.tolerance === null || change === null || !metric) return null;
	return ratio(Math.max(0, metric.better === "lower" ? change : -change), budget.tolerance);
}
function ratio(part, whole) {
	if (whole > 0) return part / whole;
	return part > whole ? Infinity : 0;
}
// src/report/phrase.ts
/** Writes a phrase: the template is ours; strings put in are foreign, phrases stay what they are. */
function say(template, ...parts) {
	return template.flatMap((text, index) => [text, ...wordsOf(parts[index] ?? [])]).filter((word) => word !== "");
}
function wordsOf(part) {
	if (typeof part === "string") return [{ foreign: part }];
	return typeof part === "number" ? [String(part)] : part;
}
/** Phrases one after the other, with a separator of ours between them. */
function join(phrases, separator) {
	return phrases.flatMap((phrase, index) => index === 0 ? phrase : [separator, ...phrase]);
}
/** The phrase as one line of plain text; what is foreign and has blanks in it is put in quotes. */
function plain(phrase) {
	return phrase.map(plainWord).join("").replaceAll("\xA0", " ");
}
function plainWord(word) {
	if (typeof word === "string") return word;
	if ("prose" in word) return sentence(word.prose);
	const name = shown(word.foreign);
	return /[\s,;]/.test(name) ? `"${name}"` : name;
}
/** A foreign name as one short line; never empty. */
function shown(name) {
	return clean(name, NAME_LENGTH) || "(no name)";
}
/** Foreign sentences on one line, with the blanks that part them from what stands beside them. */
function sentence(prose) {
	const text = clean(prose, PROSE_LENGTH);
	if (text === "") return prose === "" ? "" : " ";
	return `${/^\s/.test(prose) ? " " : ""}${text}${/\s$/.test(prose) ? " " : ""}`;
}
/** The last lines of a log, each clean and short. */
function logLines(log) {
	return cleanLines(log, LOG_LINES, NAME_LENGTH * 2);
}
/** Graphemes of a name, and of somebody's sentences, that are shown. */
const NAME_LENGTH = 120;
const PROSE_LENGTH = 600;
const LOG_LINES = 15;
// src/report/cure.ts
/** More blocks than this many times those taken are no advice. */
const MOST_TIMES = 20;
/**
* What would help a verdict that its blocks could not tell. More time is advised only where time ran out: elsewhere
* measuring ended for another reason, and would again.
*/
function cureOf(verdict, schedule) {
	if (has(verdict, "cancelled")) return say`Let it measure to its end.`;
	if (!outOfTime(verdict)) return say`Make the check less noisy, or ${[verdict.budget.tolerance === null ? "move the limit" : "allow a wider tolerance"]}.`;
	const straddled = spansOf(verdict).filter(({ low, high, threshold }) => low <= threshold && threshold <= high);
	const noun = blockNoun(schedule);
	if (straddled.length === 0) return say`More ${[noun]}s may tell: allow them with ${TIME_LIMIT}.`;
	const times = Math.max(...straddled.map(timesToClear));
	if (times > MOST_TIMES) return tooClose(noun);
	const taken = verdict.difference?.rounds ?? schedule?.blocks ?? verdict.head?.readings ?? 0;
	const more = Math.max(1, Math.ceil(taken * times) - taken);
	return say`If it is what it seems, about ${counted(more, `more ${noun}`)}${timeOf(more, schedule)} would tell: allow them with ${TIME_LIMIT}.`;
}
/** What so many blocks would take, by what those taken did: ` (40 s)`. */
function timeOf(blocks, schedule) {
	if (!schedule || schedule.spent === 0 || schedule.blocks === 0) return [];
	return [` (${roughly(blocks * schedule.spent / schedule.blocks)})`];
}
/** What would give a verdict the rounds it lacks, in words that go on a sentence. */
function moreRounds(verdict, schedule) {
	return outOfTime(verdict) ? say`: allow them with ${TIME_LIMIT}.` : say`. ${cureOf(verdict, schedule)}`;
}
const outOfTime = (verdict) => has(verdict, "time-limit");
const TIME_LIMIT = "policy: { timeLimit: … }";
const tooClose = (noun) => say`It lies so close to the threshold that no sensible number of ${[noun]}s would tell: move the threshold, or make the check less noisy.`;
function spansOf({ budget, difference, head, metric }) {
	const { tolerance, max, min } = budget;
	const allowed = tolerance === null || metric?.better !== "higher" ? tolerance : -tolerance;
	return [
		spanOf(difference && {
			...difference,
			value: difference.relative
		}, allowed),
		spanOf(head, max?.value ?? null),
		spanOf(head, min?.value ?? null)
	].filter((span) => span !== null);
}
function spanOf(bounded, threshold) {
	if (!bounded || threshold === null) return null;
	const { value, low, high } = bounded;
	return value === null || low === null || high === null ? null : {
		value,
		low,
		high,
		threshold
	};
}
/** Intervals shrink with the square root of the blocks, so the half towards the threshold tells how many would clear it. */
function timesToClear({ value, low, high, threshold }) {
	return ((threshold > value ? high - value : value - low) / Math.abs(threshold - value)) ** 2 || Infinity;
}
/** The smallest worsening that this run could have told from noise; empty where that is not known. */
function sightOf({ difference }) {
	const resolution = difference?.resolution ?? null;
	return resolution === null ? [] : say`The smallest worsening this run could have seen is ${[share(resolution)]}.`;
}
// src/report/row.ts
function rowOf(verdict) {
	const scale = scaleOf(verdict);
	return {
		standing: standingOf(verdict),
		check: verdict.check,
		metric: nameOf(verdict),
		base: scale.show(verdict.base?.value),
		head: scale.show(verdict.head?.value),
		change: changeOf(verdict, scale),
		limits: limitsOf(verdict, scale),
		used: usedOf(verdict)
	};
}
const nameOf = (verdict) => verdict.metric?.id ?? verdict.named;
/** The scale of everything that is read beside this verdict. */
function scaleOf({ metric, budget, base, head }) {
	const values = [
		base?.value,
		head?.value,
		budget.max?.value,
		budget.min?.value
	];
	return scaleFor(metric?.unit ?? unitOf(budget.max ?? budget.min), values, metric?.nature === "exact");
}
function unitOf(limit) {
	return limit === null || limit.unit === "bare" ? "number" : limit.unit;
}
function changeOf(verdict, scale) {
	const { difference, metric } = verdict;
	if (!difference || !metric) return {
		...NOTHING,
		main: has(verdict, "metric-new") ? "new" : "–"
	};
	const { absolute, relative } = difference;
	if (absolute === 0 && metric.nature === "exact") return {
		...NOTHING,
		main: "same"
	};
	const inUnit = (value) => differenceOn(scale, metric.unit, value);
	const moved = verdict.change === "regressed" || verdict.change === "improved";
	const agrees = relative === null || Math.sign(relative) === Math.sign(absolute);
	const asUnit = relative === null || agrees && COUNTED.has(metric.unit) && verdict.budget.tolerance === null;
	const size = asUnit ? inUnit(Math.abs(absolute)) : share(Math.abs(relative));
	const withSign = asUnit ? signed(absolute, inUnit) : percent(relative);
	const other = asUnit ? percent(relative) : signed(absolute, inUnit);
	return {
		main: moved ? `${size} ${directionWord(metric, asUnit ? absolute : relative)}` : withSign,
		also: relative === null || !agrees ? "" : other,
		range: rangeOf(difference),
		sight: sightText(verdict)
	};
}
const NOTHING = {
	main: "",
	also: "",
	range: "",
	sight: ""
};
/** Units of which people count the difference, unless the budget itself speaks of percentages. */
const COUNTED = /* @__PURE__ */ new Set(["count", "points"]);
/** What more or less of a unit is called. */
function directionWord({ unit, better }, difference) {
	const [more, less] = wordsFor(unit, better);
	return difference > 0 ? more : less;
}
function wordsFor(unit, better) {
	if (unit === "ms") return better === "lower" ? ["slower", "faster"] : ["longer", "shorter"];
	if (unit === "B") return ["larger", "smaller"];
	if (unit === "count") return ["more", "fewer"];
	return ["higher", "lower"];
}
/** The interval of the change as people say it; empty where the change is exact. */
function rangeOf({ low, high, confidence }) {
	if (confidence === 1 || low === null && high === null) return "";
	if (low === null) return `at most ${percent(high)}`;
	if (high === null) return `at least ${percent(low)}`;
	return `${percent(low).replace(/\u00A0%$/, "")} to ${percent(high)}`;
}
/** A change that was not found counts for as much as what could have been found. */
function sightText({ outcome, difference, metric }) {
	if (!(difference !== null && difference.confidence < 1 && difference.relative !== null) || outcome !== "pass" && outcome !== "inconclusive") return "";
	const { resolution } = difference;
	if (resolution === null) return "nothing";
	if (resolution === 0) return "any change";
	return percent(metric?.better === "higher" ? -resolution : resolution);
}
/** `sees +1.4 %`, or nothing. */
const seen = ({ sight }) => sight === "" ? "" : `sees\u00A0${sight.replace(" ", "\xA0")}`;
function limitsOf({ budget, metric, findings }, scale) {
	const broken = new Set(findings.map((finding) => brokenBy(finding.code, finding.params["bound"])));
	const { max, min, tolerance } = budget;
	return [
		...max ? [{
			text: `≤\u00A0${written(max, scale)}`,
			relative: false,
			broken: broken.has("max")
		}] : [],
		...min ? [{
			text: `≥\u00A0${written(min, scale)}`,
			relative: false,
			broken: broken.has("min")
		}] : [],
		...tolerance === null ? [] : [toleranceLimit(tolerance, metric?.better, broken.has("tolerance"))]
	];
}
function brokenBy(code, bound) {
	if (code === "limit-broken") return bound;
	return code === "tolerance-exceeded" ? "tolerance" : null;
}
/** A limit in its own unit where no metric lends it one. */
function written(limit, scale) {
	return limit.unit === "bare" ? scale.short(limit.value) : sameScale(limit, scale);
}
function sameScale(limit, scale) {
	const own = quantity(limit.unit, limit.value);
	const shared = scale.short(limit.value);
	return shared.length <= own.length + 2 ? shared : own;
}
function toleranceLimit(tolerance, better, broken) {
	return {
		text: toleranceText(tolerance, better),
		relative: true,
		broken
	};
}
/** The allowed change with its sign: less is worse where higher is better. */
function toleranceText(tolerance, better) {
	if (tolerance === 0) return "no worse";
	return percent(better === "higher" ? -tolerance : tolerance);
}
function usedOf(verdict) {
	const use = limitUse(verdict);
	if (!(verdict.budget.max?.value !== 0 && use !== null && Number.isFinite(use))) return "";
	const used = `${share(use < 10 ? Math.round(use * 100) / 100 : Math.round(use))} used`;
	return has(verdict, "pre-existing") && verdict.change === "unchanged" ? `${used}, as on base` : used;
}
// src/report/findings.ts
/** A finding about one verdict as sentences: what was found and, where something can be done, what. */
function verdictWords(finding, verdict, report) {
	const words = Object.hasOwn(WORDS, finding.code) ? WORDS[finding.code] : null;
	const about = subjectOf$1(verdict, scheduleOf(report, verdict.check));
	return words ? words(finding.params, about) : asItIs(finding);
}
/** A finding about the whole report, or a warning of a kind, as sentences. */
function reportWords(finding) {
	const words = Object.hasOwn(WORDS, finding.code) ? WORDS[finding.code] : null;
	return words ? words(finding.params, NO_SUBJECT) : asItIs(finding);
}
function subjectOf$1(verdict, schedule) {
	const scale = scaleOf(verdict);
	return {
		verdict,
		schedule,
		show: (value) => [scale.show(value)],
		short: (value) => [scale.short(value)]
	};
}
__name(subjectOf$1, "subjectOf");
const NO_SUBJECT = {
	verdict: null,
	schedule: null,
	show: (value) => [quantity("number", value)],
	short: (value) => [quantity("number", value)]
};
const WORDS = {
	"limit-broken": ({ bound, limit }, { verdict, show, short }) => {
		const head = verdict?.head ? estimateWords(verdict.head, show) : ["Head"];
		return bound === "min" ? say`${head} is under the limit: at least ${short(limit)} is asked for.` : say`${head} is over the limit: at most ${short(limit)} is allowed.`;
	},
	"tolerance-exceeded": ({ tolerance }, about) => say`${changeWords(about)}; ${[share(tolerance)]} is allowed.`,
	"pre-existing": ({ bound, limit, value }, { verdict, show, short }) => say`Base breaks this limit already (${show(value)}, ${bound === "min" ? ["at least"] : ["at most"]} ${short(limit)} is allowed)${[verdict ? sinceThen(verdict, bound) : "."]}`,
	"too-few-rounds": ({ rounds, needed }, { verdict, schedule }) => say`${countedBlocks(rounds, schedule)} cannot tell; it takes ${needed}${verdict ? moreRounds(verdict, schedule) : ["."]}`,
	"too-noisy": ({ rounds }, about) => say`After ${countedBlocks(rounds, about.schedule)} the interval still reaches to both sides of the threshold.${help(about)}`,
	"likely-worse": ({ rounds }, about) => say`After ${countedBlocks(rounds, about.schedule)} it looks worse, but not as surely as the false-alarm rate asks.${help(about)}`,
	unconfirmed: ({ rounds }, about) => rounds === 0 ? say`It failed once, and measuring ended before that could be confirmed.${help(about)}` : say`It failed once, and ${countedBlocks(rounds, about.schedule, "fresh ")} did not confirm it as surely as the false-alarm rate asks.${help(about)}`,
	"control-moved": ({ low, high }) => say`It failed twice, but base measured beside itself moved too, by ${[percent(low)]} to ${[percent(high)]}: what the machine did may be all there is. Find out what else it was doing, and measure again.`,
	"beyond-reach": ({ metric, tolerance, needed, left }) => say`As noisy as ${metric} was, even an unchanged head takes about ${[roughly(needed)]} to pass a tolerance of ${[share(tolerance)]}, and ${[roughly(left)]} were left: allow more with ${"policy: { timeLimit: … }"}, or a wider tolerance.`,
	"control-missing": ({ code }) => say`Base could not be measured beside itself (${code}), so nothing but its repetition speaks for a failure.`,
	"schedule-one-side": () => say`There was no base to measure beside it.`,
	"schedule-in-turn": () => say`Such a check never runs on both sides at once.`,
	"schedule-limits": () => say`A limit is about a side that has the machine to itself.`,
	"schedule-one-core": ({ cores }) => say`The machine has ${counted(cores, "core")} only.`,
	"schedule-no-pilot": ({ run }) => say`A run takes ${[stretch(run)]}, too long to try both ways first.`,
	"schedule-collision": ({ code }) => say`At once both sides stood in each other's way (${code}), one after the other they did not.`,
	"schedule-pilot": (seen) => pilotWords(seen),
	"time-limit": ({ rounds }) => say`Measuring ended at the time limit after ${counted(rounds, "round")}.`,
	cancelled: ({ rounds }, { verdict }) => verdict ? say`Measuring was cancelled after ${counted(rounds, "round")}.` : say`Measuring was cancelled; what was measured until then was judged.`,
	"no-baseline": (_, { verdict }) => verdict ? say`There is no base to compare with. Name one: ${"pierce gate --base main"}.` : say`No base to compare with: only absolute limits were checked.`,
	"stored-baseline-sampled": () => say`Base was measured in another job, and times of two jobs do not compare. Measure base beside head: ${"pierce gate --base main"}.`,
	"config-changed": () => say`Base measured this check with other options, commands or services, so there is nothing to compare.`,
	"no-ratio": () => say`Readings below zero have no ratio, so a tolerance cannot be held; set a limit (${"max"} or ${"min"}) instead.`,
	"suspicious-zero": ({ base }, { show }) => say`Head reads 0 throughout, base read ${show(base)}. Too good to be true: check that what is measured still happens.`,
	"suspicious-errors": ({ metric, base, head }) => say`It improved while ${metric} rose from ${[quantity("number", base)]} to ${[quantity("number", head)]}: failing fast is not being fast.`,
	"measuring-failed": ({ side }) => say`Measuring ${sideName(side)} failed.`,
	"check-missing": ({ side }) => say`The snapshot of ${sideName(side)} does not have this check; measure it again.`,
	"check-repeated": ({ side }) => say`The snapshot of ${sideName(side)} has this check more than once; measure it again.`,
	"config-stale": () => say`The snapshot of head measured this check with other options or services than the budgets file has now; measure it again.`,
	"metric-missing": (_, { verdict }) => say`The check gave no metric ${verdict?.named ?? ["of that name"]}. Look for its name among the metrics without a budget.`,
	"metric-lost": () => say`Base had this metric and head lacks it. If it was renamed or removed on purpose, change its budget too.`,
	"metric-redefined": ({ base, head }) => say`The metric is declared in two ways: base as ${base}, head as ${head}.`,
	"readings-missing": ({ side, missing, rounds }) => say`${missing} of ${counted(rounds, "round")} of ${sideName(side)} lack the metric.`,
	"no-readings": ({ side }) => say`There is no reading of ${sideName(side)}.`,
	"not-finite": ({ side }) => say`A reading of ${sideName(side)} is not a finite number.`,
	negative: ({ side, value }, { show }) => say`A reading of ${sideName(side)} is ${show(value)}, and no such quantity is negative.`,
	"round-repeated": ({ side, round }) => say`Round ${round} occurs twice in the snapshot of ${sideName(side)}, so rounds cannot be paired.`,
	"unit-mismatch": ({ budget, metric }) => say`The budget is written ${budget === "bare" ? ["without a unit"] : say`in ${budget}`}, the metric is in ${metric}.`,
	"tolerance-boundless": () => say`A tolerance of 100 % or more allows anything here, as more is better; ask for less than 100 %, or set ${"min"}.`,
	"metric-new": () => say`New: base does not have this metric, so only its limits count.`,
	"not-exact": ({ side, low, high }, { show }) => say`Declared exact, but rounds of ${sideName(side)} run from ${show(low)} to ${show(high)}; it was judged as a sampled metric.`,
	"worst-round": ({ side, rounds }) => say`The ${counted(rounds, "round")} of ${sideName(side)} disagree; the worst one counts.`,
	"average-round": ({ base, head }) => say`On average a round has ${[quantity("number", base)]} on base and ${[quantity("number", head)]} on head.`,
	"stored-baseline-compared": () => say`Compared with a baseline of another job on an equal machine, as the policy asks.`,
	"compression-differs": ({ name, base, head }) => say`${name} is ${base} on base and ${head} on head, which alone can move compressed sizes.`,
	waived: ({ ceiling, until, reason, owner }, { short }) => say`Over budget, allowed up to ${short(ceiling)} until ${until} by ${owner}: ${sentences(reason)}`,
	"waiver-exceeded": ({ ceiling, until, owner }, { short }) => say`Over the ceiling of its waiver too: ${short(ceiling)}, granted until ${until} by ${owner}.`,
	"waiver-expired": ({ ceiling, until, owner }, { short }) => say`Its waiver of up to ${short(ceiling)} by ${owner} ended on ${until}.`,
	"fingerprint-differs": ({ names }) => say`Base was measured on another machine or with other tools; these differ: ${sentences(names)}.`,
	"project-differs": ({ side, project }) => say`The snapshot of ${sideName(side)} is of the project ${project}.`,
	"generator-saturated": ({ busy, connections }) => say`The load generator was busy ${busy} % of the time with ${connections} connections, so it timed its own queue too: use fewer connections.`,
	"window-thin": ({ metric, answers, needed }) => say`A window had ${answers} answers, and ${metric} needs ${needed}: make windows longer, or budget a lower percentile.`,
	"lighthouse-no-value": ({ metrics }) => say`Lighthouse gave no value for ${sentences(metrics)}.`,
	"lighthouse-redirected": ({ asked, page }) => say`${asked} sends its visitors to ${page}, and that page was measured: name the one you mean.`,
	"lighthouse-page-never-quiet": () => say`The page never came to rest, so Lighthouse measured it unfinished: find out what keeps loading.`,
	"work-lost": ({ lost }) => say`${counted(lost, "Node process or thread", "Node processes or threads")} ended without telling what was done there, so that work is missing: let workers and children end by themselves, not by terminate() or a signal.`,
	"work-unseen": ({ processes }) => say`${counted(processes, "Node process", "Node processes")} ran without the variable NODE_OPTIONS, so that work is missing: pass it on to children.`,
	"work-node-differs": ({ base, head }) => say`Base was counted by Node ${base} and head by ${head}, which alone can move counts.`,
	"same-commit": ({ sha }) => say`Base and head are the same commit (${shortId(sha)}), so all that differs is noise.`,
	"left-out": ({ checks }) => say`Not measured, as asked: ${sentences(checks)}.`,
	"nothing-judged": () => say`No budget was judged at all.`
};
/** What the pilot saw, and why the one way is better: variance times time is what certainty costs. */
function pilotWords(seen) {
	const { metric, spreadInTurn, timeInTurn, spreadTogether, timeTogether } = seen;
	if (spreadInTurn === 0 && spreadTogether === 0) return say`In a pilot the ratio of ${metric} did not vary; a round took ${[stretch(timeTogether)]} at once, ${[stretch(timeInTurn)]} in turn.`;
	const way = (spread, time) => `by ${share(spread)} in rounds of ${stretch(time)}`;
	const loss = spreadTogether ** 2 * timeTogether / (spreadInTurn ** 2 * timeInTurn);
	return say`In a pilot the ratio of ${metric} spread ${[way(spreadTogether, timeTogether)]} at once, ${[way(spreadInTurn, timeInTurn)]} in turn${gain(loss)}.`;
}
function gain(loss) {
	if (!Number.isFinite(loss) || loss <= 0) return [];
	const [way, part] = loss < 1 ? ["at once", loss] : ["in turn", 1 / loss];
	return [`: ${way} it tells as much in ${share(Math.round(part * 100) / 100)} of the time`];
}
/** A code of another version: its name and what it carries. */
function asItIs({ code, params }) {
	const entries = Object.entries(params).flatMap(([name, value]) => [", ", ...say`${name}: ${String(value)}`]);
	return entries.length === 0 ? say`${code}.` : say`${code} (${entries.slice(1)}).`;
}
function help({ verdict, schedule }) {
	if (!verdict) return [];
	const sight = sightOf(verdict);
	return [
		" ",
		...cureOf(verdict, schedule),
		...sight.length > 0 ? [" ", ...sight] : []
	];
}
/** What this change does to a limit that base breaks already; a waived verdict passes and may be worse all the same. */
function sinceThen(verdict, bound) {
	const { outcome, change, budget } = verdict;
	if (verdict.findings.some(({ code, params }) => code === "tolerance-exceeded" || code === "limit-broken" && params["bound"] === bound)) return ", and head is worse.";
	if (outcome === "inconclusive" || outcome === "error") return "; whether this change makes it worse cannot be told.";
	if (change === "improved") return "; this change makes it better.";
	const within = budget.tolerance !== null && budget.tolerance > 0;
	if (within && change === "regressed") return "; this change makes it worse, within the tolerance.";
	if (within && change === "unsure") return "; this change makes it no worse than the tolerance allows.";
	return change === "regressed" ? ", and head is worse." : "; this change does not make it worse.";
}
/** `12.3 % larger`, or the plain difference where there is no ratio. */
function changeWords({ verdict, schedule }) {
	if (!verdict?.difference || !verdict.metric) return ["Worse than base"];
	const { relative, absolute } = verdict.difference;
	const size = relative === null ? scaleOf(verdict).show(Math.abs(absolute)) : share(Math.abs(relative));
	const sure = rangeOf(verdict.difference);
	const between = sure === "" ? [] : say` (${[sure]}, ${countedBlocks(verdict.difference.rounds, schedule)})`;
	return say`${[`${size} ${directionWord(verdict.metric, relative ?? absolute)} than base`]}${between}`;
}
/** A value with its interval, where it has one. */
function estimateWords({ value, low, high }, show) {
	if (low === null || high === null) return show(value);
	return say`${show(value)} (${show(low)} to ${show(high)})`;
}
/** A report may come from a file and lack what it should carry. */
function sentences(text) {
	return [{ prose: String(text ?? "") }];
}
const shortId = (sha) => sentences(String(sha ?? "").slice(0, 7));
/** Sides are ours to name, but a report may come from a file. */
function sideName(side) {
	return side === "base" || side === "head" ? [side] : sentences(side);
}
// src/report/failure.ts
function failureWords(failure) {
	const logs = Object.entries(failure.params).filter(([name, value]) => isLog(name, value));
	return {
		message: worded(messageOf, failure),
		log: logs.flatMap(([, value]) => logLines(String(value))),
		hint: worded(hintOf, failure)
	};
}
/** A failure as lines of plain text; lines of a log are marked, so that none of them can speak to a runner. */
function failureText(failure) {
	const { message, log, hint } = failureWords(failure);
	return [
		plain(message),
		...log.map((line) => `  │ ${line}`),
		`  ${plain(hint)}`
	].join("\n");
}
/** The first sentence of what happened, for a line that has room for no more. */
function failureTitle(failure) {
	const { message } = failureWords(failure);
	const end = message.findIndex((word) => typeof word !== "string" && "prose" in word && SENTENCE.test(word.prose));
	const last = message[end];
	if (last === void 0 || typeof last === "string" || !("prose" in last)) return message;
	return [...message.slice(0, end), { prose: last.prose.replace(SENTENCE, "") }];
}
const SENTENCE = /(?:[.:](?=\s|$)|;\s).*$/s;
function isLog(name, value) {
	return typeof value === "string" && (name === "output" || value.trim().includes("\n"));
}
/** Around the name of a parameter: private characters that no template has; with its quotes only where it has both. */
const [OPEN, CLOSE] = ["", ""];
const MARKS = /("\uE000[^\uE001]*\uE001"|`\uE000[^\uE001]*\uE001`|\uE000[^\uE001]*\uE001)/;
/**
* A text of the catalogue with its parameters still apart from our words: the catalogue fills in marks, and the text is
* cut at them. What the template quotes is a name, and loses the quotes since every format marks names.
*/
function worded(tell, { code, params }) {
	return tell({
		code,
		params: Object.fromEntries(Object.keys(params).map((name) => [name, `${OPEN}${name}${CLOSE}`]))
	}).split(MARKS).flatMap((part, index) => index % 2 === 0 ? [{ prose: part }] : parameterWords(part, params));
}
function parameterWords(mark, params) {
	const name = mark.slice(mark.indexOf(OPEN) + 1, mark.indexOf(CLOSE));
	const value = params[name] ?? "";
	if (isLog(name, value)) return [];
	return [!mark.startsWith(OPEN) ? { foreign: String(value) } : { prose: String(value) }];
}
// src/report/headline.ts
/** `No – 3 of 14 budgets fail: app size 12.3 % larger (limit +1 %), …` */
function headline(report) {
	const outline = outlineOf(report);
	switch (report.answer) {
		case "yes": return yes(report, outline);
		case "no": return no(report, outline);
		case "clarify": return say`Clarify – ${unclear(report, outline)}`;
	}
}
/** The answer alone: `Yes`, `No`, `Clarify`. */
const ANSWERS = {
	yes: "Yes",
	no: "No",
	clarify: "Clarify"
};
/** What is not plain yes although the answer is, is said in the same breath. */
function yes(report, outline) {
	const total = report.verdicts.length;
	const held = heldCount(outline);
	const none = held === 0 && total > 0;
	const some = ({ length }, words) => {
		if (length === 0) return [];
		return say`${none ? counted(length, "budget") : [String(length)]} ${[words]}`;
	};
	const besides = [
		some(outline.error, "could not be measured"),
		some(outline.inconclusive, "cannot be told"),
		some(brokenBefore(outline), "broken before"),
		outline.warn.length > 0 ? say`${counted(outline.warn.length, "warning")}` : [],
		outline.waived.length > 0 ? say`${outline.waived.length} by waiver` : [],
		improvedOf(outline).length > 0 ? say`${improvedOf(outline).length} better than base` : []
	].filter((phrase) => phrase.length > 0);
	if (none && besides.length > 0) return say`Yes – nothing ${[outline.warn.length > 0 ? "blocks" : "failed"]}; ${join(besides, ", ")}`;
	return say`Yes – ${join([held === total ? allOf(total) : holding(held, total), ...besides], ", ")}`;
}
/** Budgets that hold, by a waiver or by themselves; what passes for being broken before does not hold. */
function heldCount(outline) {
	return outline.pass.length + outline.waived.length - brokenBefore(outline).length;
}
function holding(held, total) {
	return say`${shareOf(held, total)} ${[held === 1 ? "holds" : "hold"]}`;
}
/** `0 of 1 budgets`, `1 of 1 budget`. */
function shareOf(count, total) {
	return count === 1 ? say`1 of ${counted(total, "budget")}` : say`${count} of ${total} budgets`;
}
function allOf(total) {
	if (total === 0) return ["nothing was promised"];
	return total === 1 ? ["the budget holds"] : [`all ${total} budgets hold`];
}
function no(report, outline) {
	const failed = outline.fail;
	const verb = failed.length === 1 ? "fails" : "fail";
	return say`No – ${shareOf(failed.length, report.verdicts.length)} ${[verb]}: ${listed(failed, breach)}${unmeasured$1(report, outline)}`;
}
/** What crashed beside the failures, which they must not hide. */
function unmeasured$1(report, outline) {
	if (outline.error.length > 0) return say`; and ${outline.error.length} could not be measured: ${errorCauses(report, outline)}`;
	const [fault] = untoldFaults(report);
	return fault ? say`; and measuring ${[fault.side]} failed: ${failureTitle(fault.failure)}` : [];
}
__name(unmeasured$1, "unmeasured");
function unclear(report, outline) {
	const total = report.verdicts.length;
	if (report.exitCode === 130) return say`measuring was cancelled; ${holding(heldCount(outline), total)} so far`;
	if (outline.error.length > 0) return say`${shareOf(outline.error.length, total)} could not be measured: ${errorCauses(report, outline)}`;
	if (outline.inconclusive.length > 0) return say`cannot tell ${shareOf(outline.inconclusive.length, total)}: ${listed(outline.inconclusive, doubt)}`;
	const [fault] = report.faults;
	return fault ? failureTitle(fault.failure) : say`no budget was judged at all`;
}
const MOST_LISTED = 3;
function listed(verdicts, tell) {
	const told = verdicts.slice(0, MOST_LISTED).map(tell);
	const more = verdicts.length - told.length;
	return join(more > 0 ? [...told, say`and ${more} more`] : told, ", ");
}
/** `search latency.p50 18.4 % slower (limit +5 %)`. */
function breach(verdict) {
	const { change, head, limits } = rowOf(verdict);
	const told = limits.filter((limit) => limit.broken).at(-1) ?? limits[0];
	return say`${`${verdict.check} ${nameOf(verdict)}`} ${[told?.relative ? change.main : head]} (limit ${[told?.text ?? "–"]})`;
}
function doubt(verdict) {
	const { change, limits } = rowOf(verdict);
	const range = change.range === "" ? "" : ` ${change.range},`;
	return say`${`${verdict.check} ${nameOf(verdict)}`} (${[range.trim()]}${range === "" ? [] : [" "]}limit ${[limits.map(({ text }) => text).join(", ")]})`;
}
/** Each failure behind the errors once; else the names of the budgets. */
function errorCauses(report, outline) {
	const titles = new Map(report.faults.map((fault) => [JSON.stringify(fault.failure), failureTitle(fault.failure)]));
	if (titles.size === 0) return listed(outline.error, (verdict) => say`${`${verdict.check} ${nameOf(verdict)}`}`);
	const [first = []] = titles.values();
	return titles.size === 1 ? first : say`${first}, and ${titles.size - 1} more`;
}
// src/report/html-chart.ts
const WIDTH = 180;
const MARGIN = 6;
/** Room for the words above and below the picture itself, which lies between. */
const [TOP, BOTTOM, HEIGHT] = [
	12,
	34,
	46
];
const MIDDLE = (TOP + BOTTOM) / 2;
/** What every picture says, once for a page. */
const LEGEND = "In the pictures the dot is the change, the bar its interval, the dashed line no change at all; the shaded zone begins at the tolerance and is not allowed. What a change “sees” is the smallest worsening that this run could have told from noise.";
/**
* The change of a verdict as a picture: a dot with its interval, a line at no change, and the zone that the tolerance
* forbids. Empty where there is no ratio to draw.
*/
function intervalChart({ difference, budget, metric }) {
	const relative = difference?.relative ?? null;
	if (!difference || relative === null || !metric || difference.confidence === 1 && budget.tolerance === null) return "";
	const worse = metric.better === "lower" ? 1 : -1;
	const threshold = budget.tolerance === null ? null : worse * budget.tolerance;
	const [low, high] = [difference.low ?? relative, difference.high ?? relative];
	const reach = Math.max(...[
		low,
		high,
		relative,
		threshold ?? 0
	].map(Math.abs)) * 1.1 || .01;
	const x = (value) => (WIDTH / 2 + value / reach * (WIDTH / 2 - MARGIN)).toFixed(1);
	const label = [
		`change ${percent(relative)}`,
		rangeOf(difference),
		threshold === null ? "" : `allowed ${toleranceText(budget.tolerance, metric.better)}`
	];
	return [
		`<svg class="chart" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label.filter(Boolean).join(", ")}">`,
		...threshold === null ? [] : [zone(x(threshold), worse), edge(x(threshold), toleranceText(budget.tolerance, metric.better))],
		`<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="${TOP}" y2="${BOTTOM}"/>`,
		`<text x="${x(0)}" y="${HEIGHT - 2}">0</text>`,
		`<line class="range" x1="${x(low)}" x2="${x(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>`,
		`<circle cx="${x(relative)}" cy="${MIDDLE}" r="4"/>`,
		"</svg>"
	].join("");
}
function zone(threshold, worse) {
	const [left, right] = worse > 0 ? [Number(threshold), WIDTH] : [0, Number(threshold)];
	return `<rect class="zone" x="${left}" width="${(right - left).toFixed(1)}" y="${TOP}" height="${BOTTOM - TOP}"/>`;
}
/** The line from which on it is too much, and how much that is; words keep inside the picture. */
function edge(threshold, allowed) {
	const half = allowed.length * HALF_CHARACTER;
	const place = Math.min(WIDTH - half, Math.max(half, Number(threshold))).toFixed(1);
	return [`<line class="edge" x1="${threshold}" x2="${threshold}" y1="${TOP}" y2="${BOTTOM}"/>`, `<text x="${place}" y="${TOP - 3}">${allowed}</text>`].join("");
}
/** Half the width of a character of the style's 10 pixels. */
const HALF_CHARACTER = 3;
// src/report/html-style.ts
/** The page's style: the system's own fonts, colours that keep their contrast on light and on dark. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --panel: #f6f8fa; --line: #d1d9e0;
  --pass: #1a7f37; --fail: #cf222e; --doubt: #8a5a00; --zone: #cf222e1f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --panel: #151b23;
  --line: #3d444d; --pass: #3fb950; --fail: #f85149; --doubt: #d29922; --zone: #f8514933; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
header { border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: .5rem; }
h1 { font-size: 1.35rem; line-height: 1.4; font-weight: 500; margin: 0 0 .75rem; text-wrap: pretty; }
h1 .answer { display: inline-block; font-weight: 700; color: var(--paper); background: var(--tone);
  border-radius: .4rem; padding: 0 .6rem; margin-right: .35rem; }
h2 { font-size: 1.1rem; margin: 0 0 .25rem; }
h3 { font-size: .95rem; margin: 1rem 0 .25rem; }
section { margin-top: 2.5rem; }
section > h2 { margin-bottom: .75rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.25rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; font-size: .875em; }
code { background: var(--panel); border-radius: .3rem; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; overflow-x: auto; }
blockquote { margin: .75rem 0; padding-left: .75rem; border-left: .2rem solid var(--line); }
small, .about, .provenance, .legend { color: var(--soft); font-size: .875rem; }
.doubt { color: var(--doubt); }
.yes, .pass { --tone: var(--pass); }
.no, .fail, .error { --tone: var(--fail); }
.clarify, .inconclusive, .warn, .waived { --tone: var(--doubt); }
.status { color: var(--tone); font-weight: 600; white-space: nowrap; }
.card { background: var(--paper); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
  border-radius: .4rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.card .about { margin: 0; }
.numbers { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: .75rem 0 .25rem; }
.numbers dt { color: var(--soft); font-size: .8rem; }
.numbers dd { margin: 0; font-size: 1.15rem; font-weight: 600; }
.numbers small { font-weight: 400; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); }
td:first-child code { overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 500; font-size: .8rem; }
.differs td { color: var(--doubt); }
.chart { display: block; max-width: 100%; }
.chart .zone { fill: var(--zone); }
.chart .edge { stroke: var(--fail); }
.chart .zero { stroke: var(--soft); stroke-dasharray: 2 2; }
.chart text { fill: var(--soft); font-size: 10px; text-anchor: middle; }
.chart .range { stroke: var(--tone, var(--ink)); stroke-width: 2; }
.chart circle { fill: var(--tone, var(--ink)); }
@media print { body { max-width: none; padding: 0; } .card { break-inside: avoid; } }
`;
// src/report/markup.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What XML cannot carry in any form (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;
/** Text for HTML and XML, inside elements and inside quoted attributes. */
function escaped(text) {
	return text.replaceAll(FORBIDDEN, "").replaceAll(/[&<>"']/g, (character) => ENTITIES[character]);
}
/** A phrase as HTML; what is foreign looks like code. */
function htmlPhrase(phrase) {
	return phrase.map(htmlWord).join("");
}
function htmlWord(word) {
	if (typeof word === "string") return escaped(word);
	return "prose" in word ? escaped(sentence(word.prose)) : `<code>${escaped(shown(word.foreign))}</code>`;
}
// src/report/measured.ts
const SIDES = {
	alone: "head\xA0alone",
	"in-turn": "in\xA0turn",
	together: "both\xA0at\xA0once"
};
/** Every check that was measured, in the order of the plan. */
function measuredOf(report) {
	const whole = report.schedules.length > 1 ? spentOn(report) : 0;
	return report.schedules.map((schedule) => ({
		check: schedule.check,
		sides: SIDES[schedule.sides],
		rounds: unbroken(countedBlocks(schedule.blocks, schedule)),
		control: schedule.control > 0 ? say`control: ${unbroken(counted(schedule.control, "round"))}` : [],
		time: `${stretch(schedule.spent)}${whole > 0 ? ` (${partOf(schedule.spent / whole)})` : ""}`,
		why: reportWords(schedule.why),
		telling: isTelling(schedule)
	}));
}
/** `41 s of measuring in all, opening and warming up included.` */
function measuringTime(report) {
	return `${stretch(spentOn(report))} of measuring in all, opening and warming up included.`;
}
const spentOn = ({ schedules }) => schedules.reduce((sum, { spent }) => sum + spent, 0);
/** Columns are narrow; numbers keep to their nouns. */
function unbroken(phrase) {
	return phrase.map((word) => typeof word === "string" ? word.replaceAll(/(?<=\d) /g, "\xA0") : word);
}
/** In whole percents. */
function partOf(fraction) {
	return fraction < .005 ? "under 1\xA0%" : share(Math.round(fraction * 100) / 100);
}
/** Reasons that hold for every check of a sort, or for a whole run. */
const PLAIN$1 = /* @__PURE__ */ new Set(["schedule-in-turn", "schedule-one-side"]);
function isTelling({ why, blocks, rounds, control }) {
	return !PLAIN$1.has(why.code) || rounds > blocks || control > 0;
}
// src/report/story.ts
const MOST_CAUSES$1 = 5;
const MOST_FACTS = 5;
const MOST_REASONS = 8;
const MOST_FAILURES = 3;
/** The stories of verdicts, in their order; verdicts behind which the same failures stand are told once. */
function storiesOf(verdicts, report, mostCauses = MOST_CAUSES$1) {
	const groups = /* @__PURE__ */ new Map();
	for (const [index, verdict] of verdicts.entries()) {
		const key = verdict.faults.length > 0 ? JSON.stringify([standingOf(verdict), verdict.faults]) : String(index);
		const group = groups.get(key);
		if (group) group.push(verdict);
		else groups.set(key, [verdict]);
	}
	return [...groups.values()].map((group) => storyOf(group, report, mostCauses));
}
function storyOf(verdicts, report, mostCauses) {
	const [verdict] = verdicts;
	const { budget, causes, facts } = verdict;
	return {
		standing: standingOf(verdict),
		verdicts,
		reasons: reasonsOf$1(verdict, report),
		failures: verdict.faults.slice(0, MOST_FAILURES).map(failureStory),
		causes: causes.slice(0, mostCauses).map((cause) => causeWords(cause, verdict.base !== null)),
		moreCauses: Math.max(0, causes.length - mostCauses),
		facts: facts.filter(({ name }) => name !== "command").slice(0, MOST_FACTS).map(factWords),
		message: budget.message ? [{ prose: budget.message }] : null,
		owner: budget.owner ? [{ foreign: budget.owner }] : null,
		place: say`${`${budget.at.file}:${budget.at.line}`}`
	};
}
/** A failed measurement is told by its failure, which says more than the finding. */
function reasonsOf$1(verdict, report) {
	return verdict.findings.filter(({ code }) => code !== "measuring-failed" || verdict.faults.length === 0).slice(0, MOST_REASONS).map((finding) => verdictWords(finding, verdict, report));
}
__name(reasonsOf$1, "reasonsOf");
/** A failure with the side and check it struck. */
function failureStory({ side, check, failure }) {
	return {
		where: check === null ? say`${[side]}` : say`${check} on ${[side]}`,
		...failureWords(failure)
	};
}
/**
* `file app.js 20.1 kB → 24.9 kB (+4.8 kB)`, `new resource hero.png 812 kB`; only what can be `compared` with a base is
* new.
*/
function causeWords(cause, compared) {
	const { place, callers = [] } = cause;
	const name = place ? say`${cause.name} at ${`${place.file}:${place.line}`}` : say`${cause.name}`;
	const seen = callers.length === 0 ? [] : join(callers.map((caller) => say`${caller}`), " and ");
	return seen.length === 0 ? movedWords(cause, name, compared) : say`${movedWords(cause, name, compared)}, seen called by ${seen}`;
}
function movedWords({ group, unit, base, head }, name, compared) {
	const sort = [{ prose: group }];
	const scale = scaleFor(unit, [base, head]);
	if (base === null) return say`${[compared ? "new " : ""]}${sort} ${name} ${[scale.short(head)]}`;
	if (head === null) return say`gone: ${sort} ${name}, was ${[scale.short(base)]}`;
	const difference = signed(head - base, (value) => differenceOn(scale, unit, value));
	return say`${sort} ${name} ${[`${scale.show(base)} → ${scale.show(head)} (${difference})`]}`;
}
function factWords({ name, text }) {
	return say`${[{ prose: name }]}: ${text}`;
}
/** What a story is about: `app › size`, or how many budgets share a failure. */
function subjectOf({ verdicts }) {
	const [verdict] = verdicts;
	if (verdicts.length === 1) return say`${verdict.check} › ${nameOf(verdict)}`;
	const checks = [...new Set(verdicts.map(({ check }) => check))];
	if (checks.length === 1) return say`${verdict.check}: ${verdicts.length} budgets could not be measured`;
	return say`${verdicts.length} budgets of ${checks.length} checks could not be measured`;
}
/** Every budget with its interval. */
function budgetTable$1(verdicts) {
	if (verdicts.length === 0) return [];
	return table("All budgets", [
		"Status",
		"Metric",
		"Base",
		"Head",
		"Change",
		"Interval",
		"Limit"
	], verdicts.map(budgetLine));
}
__name(budgetTable$1, "budgetTable");
function budgetLine(verdict) {
	const row = rowOf(verdict);
	const { change } = row;
	const details = told([
		change.also,
		change.range,
		seen(change)
	]);
	return line(`class="${row.standing}"`, [
		status(row.standing),
		htmlPhrase(say`${verdict.check} ${nameOf(verdict)}`),
		escaped(row.base),
		escaped(row.head),
		`${escaped(change.main)}${small$1(details)}`,
		intervalChart(verdict),
		`${escaped(limitText(row))}${small$1(row.used)}`
	]);
}
const small$1 = /* @__PURE__ */ __name((text) => text === "" ? "" : `<br><small>${escaped(text)}</small>`, "small");
/** Texts that there are, one after the other. */
const told = (texts) => texts.filter((text) => text !== "").join(", ");
const status = (standing) => `<span class="status">${STATUS_WORDS[standing]}</span>`;
/** What there is to know about budgets that pass. */
function passNotes(passed, report) {
	const noted = passed.filter(({ findings, causes }) => findings.length > 0 || causes.length > 0);
	if (noted.length === 0) return [];
	return [
		"<section>",
		"<h2>About budgets that pass</h2>",
		...storiesOf(noted, report, 50).map((story) => [`<h3>${htmlPhrase(subjectOf(story))}</h3>`, ...list([...story.reasons, ...story.causes])]).flat(),
		"</section>"
	];
}
/** What no budget judges. */
function unjudgedTable$1(unjudged) {
	if (unjudged.length === 0) return [];
	return table("Measured without a budget", [
		"Metric",
		"Base",
		"Head"
	], unjudged.map(({ check, metric, base, head }) => {
		const scale = scaleFor(metric.unit, [base, head], metric.nature === "exact");
		return line("", [
			htmlPhrase(say`${check} ${metric.id}`),
			escaped(scale.show(base)),
			escaped(scale.show(head))
		]);
	}));
}
__name(unjudgedTable$1, "unjudgedTable");
/** How each check was measured, why so, and what of the time it took. */
function measuredTable$1(report) {
	if (report.schedules.length === 0) return [];
	return table("How it was measured", [
		"Check",
		"Sides",
		"Rounds",
		"Time",
		"Why"
	], measuredOf(report).map(({ check, sides, rounds, control, time, why }) => line("", [
		htmlPhrase(say`${check}`),
		sides,
		`${htmlPhrase(rounds)}${small$1(plain(control))}`,
		escaped(time),
		htmlPhrase(why)
	])), [`<p class="about">${escaped(measuringTime(report))}</p>`]);
}
__name(measuredTable$1, "measuredTable");
/** Machine and tools of both sides, with what differs marked. */
function fingerprints({ head, base, comparison }) {
	return table("Machine and tools", [
		"",
		"Base",
		"Head"
	], [.../* @__PURE__ */ new Set([...Object.keys(head.fingerprint), ...Object.keys(base?.fingerprint ?? {})])].toSorted().map((name) => line(comparison.differs.includes(name) ? "class=\"differs\"" : "", [
		escaped(shown(name)),
		entryOf(base?.fingerprint, name),
		entryOf(head.fingerprint, name)
	])));
}
function entryOf(fingerprint, name) {
	return fingerprint && Object.hasOwn(fingerprint, name) ? escaped(shown(fingerprint[name])) : "–";
}
function table(title, heads, lines, below = []) {
	const columns = heads.map((name) => `<th scope="col">${name}</th>`).join("");
	return [
		"<section>",
		`<h2>${title}</h2>`,
		"<div class=\"wide\"><table>",
		`<thead><tr>${columns}</tr></thead>`,
		"<tbody>",
		...lines,
		"</tbody></table></div>",
		...below,
		"</section>"
	];
}
function line(attributes, cells) {
	return `${attributes === "" ? "<tr>" : `<tr ${attributes}>`}${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
const limitText = (row) => row.limits.map(({ text }) => text).join(", ");
/** Phrases as a list, if there are any. */
function list(points) {
	return points.length === 0 ? [] : [
		"<ul>",
		...points.map((point) => `<li>${htmlPhrase(point)}</li>`),
		"</ul>"
	];
}
// src/report/next-step.ts
/** The command that measures these verdicts' checks again here, as a line for a POSIX shell; null where there are none. */
function commandFor(report, verdicts) {
	const checks = [...new Set(verdicts.map((verdict) => verdict.check))];
	if (checks.length === 0) return null;
	const only = !report.findings.some(({ code }) => code === "left-out") && new Set(report.verdicts.map((verdict) => verdict.check)).size === checks.length || checks.length > MOST_NAMED ? [] : ["--only", ...checks.map(quoted)];
	return [
		"npx pierce gate",
		...fileFlag(report),
		...baseFlag(report),
		...only
	].join(" ");
}
const MOST_NAMED = 6;
/** Names under which Pierce finds the budgets file by itself. */
const FOUND = /^(?:\.\/)?budgets\.(?:ya?ml|json)$/;
function fileFlag({ file }) {
	return FOUND.test(file) ? [] : ["--budgets", quoted(file)];
}
/** A branch is clearer than a commit, but `HEAD^1` and the like mean another commit elsewhere. */
function baseFlag({ base, comparison }) {
	if (!base || comparison.source === "none") return [];
	const { ref, sha } = base.commit;
	const name = ref !== null && /^[\w./-]+$/.test(ref) && !/^(?:HEAD|-)|\.json$/.test(ref) ? ref : sha?.slice(0, 12);
	return name ? ["--base", quoted(name)] : [];
}
/** One word for the shell, whatever is in it. */
function quoted(word) {
	const text = clean(word, 120);
	return /^[\w./:@=-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// src/report/provenance.ts
/** `Base main 0b560b9, measured in the same job · head 5541963 · AMD EPYC 7763, 4 cores, linux x64, Node 24.21.0`. */
function provenance(report) {
	return join([
		comparisonWords(report),
		say`head ${commitWords(report.head.commit)}`,
		machineWords(report.head)
	].filter((part) => part.length > 0), " · ");
}
function comparisonWords({ comparison, base }) {
	if (base && base.failures.length > 0) return say`Base ${commitWords(base.commit)} could not be set up`;
	switch (comparison.source) {
		case "none": return say`No base to compare with: only absolute limits were checked`;
		case "same-job": return say`Base ${base ? commitWords(base.commit) : ["unknown"]}, measured in the same job`;
		case "stored": return say`Base ${base ? commitWords(base.commit) : ["unknown"]}, stored${ageWords(comparison.age)}`;
	}
}
function ageWords(age) {
	if (age === null) return [];
	return age < 0 ? [", measured after head"] : [`, ${duration(age)} old`];
}
/** Ref and short id; GitHub makes a link of an id that stands free. */
function commitWords({ sha, ref, dirty }) {
	const id = isId(sha) ? [sha.slice(0, 7)] : [];
	const both = join([ref === null ? [] : say`${ref}`, id].filter((part) => part.length > 0), " ");
	return say`${both.length > 0 ? both : ["unknown commit"]}${dirty ? [" with uncommitted changes"] : []}`;
}
function isId(sha) {
	return sha !== null && /^[0-9a-f]{7,64}$/.test(sha);
}
/** The parts of a fingerprint that people know their machines by. */
function machineWords({ fingerprint }) {
	const { cpu, cores, os, arch, node } = fingerprint;
	return join([
		cpu ? say`${[{ prose: cpuName(cpu) }]}` : [],
		cores ? say`${[{ prose: cores }]} ${[cores === "1" ? "core" : "cores"]}` : [],
		os ? say`${[{ prose: [os, arch].filter(Boolean).join(" ") }]}` : [],
		node ? say`Node ${[{ prose: node }]}` : []
	].filter((part) => part.length > 0), ", ");
}
/** Without marks of ownership, clock rate and number of cores, which makers write into the name. */
function cpuName(cpu) {
	return cpu.replaceAll(/\((?:R|TM)\)|@.*$|\b\d+-Core\b|\b(?:CPU|Processor)\b/gi, " ").replaceAll(/\s+/g, " ").trim();
}
// src/report/html.ts
/** Nothing may be loaded or run; the page's own style is all it has. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const legend$1 = `<p class="legend">${LEGEND}</p>`;
/** The report as an HTML document. */
function html(report) {
	const outline = outlineOf(report);
	const open = openOf(outline);
	const title = `${ANSWERS[report.answer]} – ${shown(report.project)}`;
	return `${[
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		`<title>${escaped(title)}</title>`,
		`<style>${STYLE}</style>`,
		"</head>",
		`<body class="${report.answer}">`,
		...header(report),
		"<main>",
		...report.verdicts.some((verdict) => intervalChart(verdict) !== "") ? [legend$1] : [],
		...storiesOf(open, report, 50).map(card),
		...untoldFaults(report).flatMap((fault) => [
			"<article class=\"card error\">",
			...failureHtml(failureStory(fault)),
			"</article>"
		]),
		...nextStep$1(report, open),
		...budgetTable$1([...open, ...outline.pass]),
		...passNotes(outline.pass, report),
		...unjudgedTable$1(report.unjudged),
		...measuredTable$1(report),
		...fingerprints(report),
		"</main>",
		"</body>",
		"</html>"
	].join("\n")}\n`;
}
function header(report) {
	return [
		"<header>",
		`<h1><span class="answer">${ANSWERS[report.answer]}</span> ${htmlPhrase(causesIn(headline(report)))}</h1>`,
		`<p class="provenance">${htmlPhrase(provenance(report))}</p>`,
		...report.findings.filter(({ code }) => code !== "no-baseline" && code !== "nothing-judged").map((finding) => `<p class="doubt">${htmlPhrase(reportWords(finding))}</p>`),
		"</header>"
	];
}
/** The headline after its answer, which has a place of its own. */
function causesIn([first = "", ...others]) {
	return typeof first === "string" ? [first.replace(/^\w+ – /, ""), ...others] : [first, ...others];
}
function card(story) {
	const about = say`${story.place}${story.owner ? say`, owner ${story.owner}` : []}`;
	const [verdict] = story.verdicts;
	const cut = story.moreCauses > 0 ? say`${counted(story.moreCauses, "more part")} changed.` : [];
	return [
		`<article class="card ${story.standing}">`,
		`<h2><span class="status">${STATUS_WORDS[story.standing]}</span> ${htmlPhrase(subjectOf(story))}</h2>`,
		`<p class="about">${htmlPhrase(about)}</p>`,
		...story.verdicts.length === 1 && verdict.head ? [numbers(verdict)] : [],
		...story.message ? [`<blockquote>${htmlPhrase(story.message)}</blockquote>`] : [],
		...list(story.reasons),
		...story.causes.length > 0 ? ["<h3>What moved</h3>", ...list(cut.length > 0 ? [...story.causes, cut] : story.causes)] : [],
		...list(story.facts),
		...story.failures.flatMap(failureHtml),
		"</article>"
	].join("\n");
}
/** The numbers of one budget as large figures, and its interval as a picture. */
function numbers(verdict) {
	const row = rowOf(verdict);
	const figure = (name, value, small) => `<div><dt>${name}</dt><dd>${escaped(value)}${small === "" ? "" : ` <small>${escaped(small)}</small>`}</dd></div>`;
	return [
		"<dl class=\"numbers\">",
		figure("Base", row.base, ""),
		figure("Head", row.head, ""),
		figure("Change", row.change.main, told([row.change.range, seen(row.change)])),
		figure("Limit", limitText(row), row.used),
		"</dl>",
		intervalChart(verdict)
	].join("\n");
}
function failureHtml({ where, message, log, hint }) {
	return [
		`<p>${htmlPhrase(where)}: ${htmlPhrase(message)}</p>`,
		...log.length > 0 ? [`<pre>${escaped(log.join("\n"))}</pre>`] : [],
		`<p>What to do: ${htmlPhrase(hint)}</p>`
	];
}
function nextStep$1(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : ["<p>To see it on your machine:</p>", `<pre>${escaped(command)}</pre>`];
}
__name(nextStep$1, "nextStep");
// src/report/json.ts
/** The report itself, with sorted keys, so that the same report gives the same bytes. */
function json(report) {
	return `${JSON.stringify(report, sorted, 2)}\n`;
}
function sorted(_key, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/report/junit.ts
/** The report as JUnit XML, well-formed whatever the names in it. */
function junit(report) {
	const checks = [...new Set(report.verdicts.map(({ check }) => check))];
	const cases = report.verdicts.map((verdict) => caseOf(verdict, report));
	const faults = untoldFaults(report).map(faultCase);
	const suites = checks.map((check) => suite(check, cases.filter((_, index) => report.verdicts[index].check === check)));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="${name(report.project)}"${counts([...cases, ...faults])}>`,
		...suites,
		...faults.length > 0 ? [suite("measuring", faults)] : [],
		"</testsuites>",
		""
	].join("\n");
}
function suite(title, cases) {
	return [
		`  <testsuite name="${name(title)}"${counts(cases)}>`,
		...cases.map(({ xml }) => xml),
		"  </testsuite>"
	].join("\n");
}
function counts(cases) {
	const of = (wanted) => cases.filter(({ standing }) => standing === wanted).length;
	return ` tests="${cases.length}" failures="${of("fail")}" errors="${of("error")}" skipped="${of("inconclusive")}"`;
}
function caseOf(verdict, report) {
	const { at } = verdict.budget;
	const place = `file="${name(at.file)}" line="${at.line}"`;
	const standing = standingOf(verdict);
	const inside = outcome(standing, numbersOf(verdict), reasonsOf(verdict, report));
	return {
		standing,
		xml: testCase(`classname="${name(verdict.check)}" name="${name(nameOf(verdict))}" ${place}`, inside)
	};
}
function faultCase(fault) {
	const story = failureStory(fault);
	const inside = outcome("error", "", failureLines$1(story));
	return {
		standing: "error",
		xml: testCase(`classname="measuring" name="${escaped(plain(story.where))}"`, inside)
	};
}
function testCase(attributes, inside) {
	return [
		`    <testcase ${attributes}>`,
		...inside.map((line) => `      ${line}`),
		"    </testcase>"
	].join("\n");
}
function outcome(standing, numbers, reasons) {
	const message = escaped(reasons[0] ?? numbers);
	const text = escaped([numbers, ...reasons].filter((line) => line !== "").join("\n"));
	switch (standing) {
		case "error": return [`<error message="${message}">${text}</error>`];
		case "fail": return [`<failure message="${message}">${text}</failure>`];
		case "inconclusive": return [`<skipped message="${message}"/>`, `<system-out>${text}</system-out>`];
		case "warn":
		case "waived":
		case "pass": return [`<system-out>${text}</system-out>`];
	}
}
function numbersOf(verdict) {
	const { base, head, change, limits } = rowOf(verdict);
	const limit = limits.map(({ text }) => text).join(", ");
	const sight = seen(change) === "" ? "" : `, ${seen(change)}`;
	return plain(say`base ${[base]}, head ${[head]}, change ${[change.main + sight]}, limit ${[limit]}`);
}
function reasonsOf(verdict, report) {
	return storiesOf([verdict], report).flatMap((story) => [...story.failures.flatMap(failureLines$1), ...[
		...story.reasons,
		...story.causes,
		...story.facts
	].map((phrase) => plain(phrase))]);
}
function failureLines$1({ message, log, hint }) {
	return [
		plain(message),
		...log,
		plain(hint)
	];
}
__name(failureLines$1, "failureLines");
const name = (text) => escaped(shown(text));
// src/report/markdown-text.ts
/**
* Phrases as GitHub's markdown. Its opinion: nothing foreign is ever escaped character by character, since renderers
* disagree about that; it stands in code spans, in which nothing means anything (https://github.github.com/gfm/#code-spans).
*/
/** A phrase as inline markdown. Only for places that something of ours precedes on the line. */
function inline(phrase) {
	return glued(phrase.map(inlineWord));
}
/** Code spans that touch would become one with another fence, so a blank parts them. */
function glued(pieces) {
	return pieces.reduce((text, piece) => text + (text.endsWith("`") && piece.startsWith("`") ? " " : "") + piece, "");
}
function inlineWord(word) {
	if (typeof word === "string") return word;
	return "prose" in word ? prose(word.prose) : code(word.foreign);
}
/** A foreign name as a code span, whose fence is longer than any run of backticks in it. */
function code(name) {
	return span(shown(name));
}
function span(text) {
	const fence = "`".repeat(longestRun(text) + 1);
	const edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
	return `${fence}${edge}${text}${edge}${fence}`;
}
/** A phrase for a cell of a table, in which a pipe would end the cell even inside a code span. */
function cell(phrase) {
	return pipeless(inline(phrase));
}
/** Renderers disagree about a pipe after backslashes, so a blank parts them. */
function pipeless(text) {
	return text.replaceAll(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
/** Lines as a block in which nothing means anything. */
function fenced(lines, language = "text") {
	const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
function longestRun(text) {
	return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/**
* Somebody's sentences: plain words stand as they are, everything else (addresses, mentions, options, markup) is put
* in code spans, what lies between matching brackets in one.
*/
function prose(text) {
	return glued(sentence(text).split(/`([^`]+)`/).map((piece, index) => index % 2 === 1 ? span(piece) : words(piece)));
}
function words(text) {
	const runs = [];
	let depth = 0;
	for (const word of text.split(" ")) {
		const plain = depth === 0 && (word === "" || PLAIN.test(word));
		depth = Math.max(0, depth + bracketsIn(word));
		const run = runs.at(-1);
		if (run && run.plain === plain) run.words.push(word);
		else runs.push({
			plain,
			words: [word]
		});
	}
	return runs.map((run) => run.plain ? run.words.join(" ") : marked(run.words.join(" "))).join(" ");
}
/** Code, but the punctuation of the sentence that follows it is not part of it. */
function marked(run) {
	const [, body = run, end = ""] = /^(.*?[^.,;:!?])([.,;:!?]*)$/u.exec(run) ?? [];
	return `${span(body)}${end}`;
}
/** Words that no renderer reads as anything else: letters, numbers, and the punctuation of sentences around them. */
const PLAIN = /^["'(“‘]*(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:-\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}{1,6}(?:[.,]\p{N}{1,6}){0,3}%?|[–−%])?["')”’]*[.,;:!?]*["')”’]*$/u;
function bracketsIn(word) {
	return (word.match(/[{[]/g)?.length ?? 0) - (word.match(/[\]}]/g)?.length ?? 0);
}
// src/report/page-table.ts
const STATUS_SYMBOLS$1 = {
	error: "❗",
	fail: "❌",
	inconclusive: "❔",
	warn: "⚠️",
	waived: "🟡",
	pass: "✅"
};
/** One row for each verdict. */
function budgetTable(verdicts) {
	return [...HEADER$1, ...verdicts.map((verdict) => rowLine(rowOf(verdict)))].join("\n");
}
const HEADER$1 = ["| Status | Metric | Base | Head | Change | Limit |", "|:--|:--|--:|--:|:--|:--|"];
/** One budget; every foreign word is in a code span, and what was broken is bold. */
function rowLine(row) {
	const { standing, change, limits } = row;
	const open = standing !== "pass";
	const bold = (text, when) => when && text !== "–" ? `**${text}**` : text;
	const limitBroken = limits.some(({ broken, relative }) => broken && !relative);
	const changeBroken = limits.some(({ broken, relative }) => broken && relative);
	return `| ${[
		`${STATUS_SYMBOLS$1[standing]}\u00A0${STATUS_WORDS[standing].replace(" ", "\xA0")}`,
		cell(say`${row.check} ${row.metric}`),
		row.base,
		bold(row.head, limitBroken),
		[bold(change.main, changeBroken), ...small([
			change.also,
			change.range,
			seen(change)
		])].join("<br>"),
		[limits.map(({ text, broken }) => bold(text, broken && open)).join(", "), ...small([row.used])].join("<br>")
	].join(" | ")} |`;
}
function small(texts) {
	const told = texts.filter((text) => text !== "");
	return told.length > 0 ? [`<sub>${told.join(", ")}</sub>`] : [];
}
/** What ranges and sights mean, once for a page instead of in every row. */
function legend(verdicts) {
	const levels = verdicts.flatMap(({ difference }) => difference && difference.confidence < 1 ? [difference.confidence] : []);
	if (levels.length === 0) return [];
	const sight = verdicts.some((verdict) => rowOf(verdict).change.sight !== "") ? "; “sees” is the smallest worsening that this run could have told from noise" : "";
	return [`<sub>Ranges of changes hold with ${share(Math.min(...levels))} confidence${sight}.</sub>`];
}
/** One row for each check: how it was measured. */
function measuredTable(measured) {
	return [...["| Check | Sides | Rounds | Time | Why |", "|:--|:--|:--|:--|:--|"], ...measured.map(measuredLine)].join("\n");
}
function measuredLine({ check, sides, rounds, control, time, why }) {
	const taken = [cell(rounds), ...small([cell(control)])].join("<br>");
	return `| ${cell(say`${check}`)} | ${sides} | ${taken} | ${time} | ${cell(why)} |`;
}
/** One row for each metric that no budget judges. */
function unjudgedTable(unjudged) {
	return [
		"| Metric | Base | Head |",
		"|:--|--:|--:|",
		...unjudged.map(unjudgedLine)
	].join("\n");
}
function unjudgedLine({ check, metric, base, head }) {
	const scale = scaleFor(metric.unit, [base, head], metric.nature === "exact");
	return `| ${cell(say`${check} ${metric.id}`)} | ${scale.show(base)} | ${scale.show(head)} |`;
}
// src/report/page-sections.ts
/** The title is ours: GitHub reads no markdown there. */
const fold = (title, body) => [
	`<details><summary>${title}</summary>`,
	...body,
	"</details>"
];
const headed = (title, body) => [`#### ${title}`, ...body];
function heldSection(report, outline, extent, section) {
	const held = outline.pass;
	if (held.length === 0) return [];
	const shown = held.slice(0, extent.held);
	const noted = shown.filter((verdict) => verdict.findings.length > 0 && !has(verdict, "pre-existing"));
	const body = [
		...shown.length > 0 ? [budgetTable(shown)] : [],
		...rest(held.length - shown.length, "budget"),
		...openLegend(outline, extent).length === 0 ? legend(shown) : [],
		...noted.length > 0 ? [noted.map((verdict) => `- ${noteOf(verdict, report)}`).join("\n")] : []
	];
	return section(heldTitle(held.length, brokenBefore(outline).length), body);
}
/** The legend, where the open table needs one; it is then for what holds too, and stands nowhere else. */
function openLegend(outline, extent) {
	const open = openOf(outline).slice(0, extent.open);
	return legend(open).length === 0 ? [] : legend([...open, ...outline.pass.slice(0, extent.held)]);
}
/** `6 budgets hold, 1 broken before`. */
function heldTitle(passed, broken) {
	const held = passed - broken;
	if (held === 0) return plain(say`${counted(broken, "budget")} broken before`);
	const title = held === 1 ? "1 budget holds" : `${held} budgets hold`;
	return broken > 0 ? `${title}, ${broken} broken before` : title;
}
function unjudgedSection({ unjudged }, extent, section) {
	if (unjudged.length === 0) return [];
	const shown = unjudged.slice(0, extent.unjudged);
	const body = [...shown.length > 0 ? [unjudgedTable(shown)] : [], ...rest(unjudged.length - shown.length, "metric")];
	return section(`${unjudged.length} measured without a budget`, body);
}
function measuredSection(report, extent, section) {
	if (report.schedules.length === 0) return [];
	const measured = measuredOf(report);
	const shown = measured.slice(0, extent.measured);
	return section("How it was measured", [
		...shown.length > 0 ? [measuredTable(shown)] : [],
		...rest(measured.length - shown.length, "check"),
		`<sub>${measuringTime(report)}</sub>`
	]);
}
/** What stands in the report and not here. */
function rest(count, noun) {
	return count > 0 ? [`${inline(counted(count, `more ${noun}`))} in the report.`] : [];
}
/** What there is to know about a budget that holds. */
function noteOf(verdict, report) {
	const words = verdict.findings.map((finding) => inline(verdictWords(finding, verdict, report)));
	return `${code(verdict.check)} ${code(nameOf(verdict))}: ${words.join(" ")}`;
}
// src/report/page.ts
/** The page in markdown; sections that are `folded` open on a click. */
function page(report, extent, folded) {
	const outline = outlineOf(report);
	const open = openOf(outline);
	const section = folded ? fold : headed;
	return `${[
		`### ${ANSWER_SYMBOLS[report.answer]} ${inline(headline(report))}`,
		inline(provenance(report)),
		...doubts$1(report, extent),
		...openTable(outline, extent),
		...stories(report, open, extent),
		...nextStep(report, open),
		...goodNews(outline),
		...notes(report, outline, extent),
		...heldSection(report, outline, extent, section),
		...unjudgedSection(report, extent, section),
		...measuredSection(report, extent, section),
		`<!-- pierce:${slug(report.project)} -->`
	].join("\n\n")}\n`;
}
const ANSWER_SYMBOLS = {
	yes: "✅",
	no: "❌",
	clarify: "❔"
};
/** Findings that the first two lines tell. */
const TOLD_ELSEWHERE = /* @__PURE__ */ new Set([
	"no-baseline",
	"nothing-judged",
	"cancelled"
]);
function doubts$1({ findings }, extent) {
	return findings.filter((finding) => !TOLD_ELSEWHERE.has(finding.code)).slice(0, extent.stories).map((finding) => `⚠️ ${inline(reportWords(finding))}`);
}
__name(doubts$1, "doubts");
/** What later runs find their own comment by; a report may come from a file, so the name is not trusted. */
function slug(project) {
	return project.slice(0, 100).toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
function openTable(outline, extent) {
	const open = openOf(outline);
	if (open.length === 0) return [];
	const shown = open.slice(0, extent.open);
	return [
		budgetTable(shown),
		...rest(open.length - shown.length, "open budget"),
		...openLegend(outline, extent)
	];
}
function stories(report, open, extent) {
	const all = storiesOf(open, report);
	const told = all.slice(0, extent.stories);
	return [
		...told.flatMap(storyBlocks),
		...rest(all.length - told.length, "explanation"),
		...unmeasured(report, extent)
	];
}
function unmeasured(report, extent) {
	const untold = untoldFaults(report);
	if (untold.length === 0) return [];
	const told = untold.slice(0, extent.stories);
	return [
		"**Not measured**",
		...told.map(failureStory).flatMap(failureBlocks),
		...rest(untold.length - told.length, "failure")
	];
}
/** What it is about and why on one line, whom to ask; under it what moved. */
function storyBlocks(story) {
	const about = join([story.place, ...story.owner ? [say`owner ${story.owner}`] : []], " · ");
	const points = [
		...story.causes,
		...story.moreCauses > 0 ? [say`${counted(story.moreCauses, "more part")} changed; see the report.`] : [],
		...story.facts,
		...story.message ? [say`The team says: ${story.message}`] : []
	];
	return [
		[
			`**${STATUS_SYMBOLS$1[story.standing]} ${inline(subjectOf(story))}**`,
			...story.reasons.length > 0 ? ["–"] : [],
			...story.reasons.map(inline),
			`<sub>${inline(about)}</sub>`
		].join(" "),
		...points.length > 0 ? [points.map((point) => `- ${inline(point)}`).join("\n")] : [],
		...story.failures.flatMap(failureBlocks)
	];
}
function failureBlocks({ where, message, log, hint }) {
	return [
		`▸ ${inline(where)}: ${inline(message)}`,
		...log.length > 0 ? [fenced(log)] : [],
		`What to do: ${inline(hint)}`
	];
}
function nextStep(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : ["To see it on your machine:", fenced([command], "sh")];
}
const MOST_IMPROVED = 5;
function goodNews(outline) {
	const improved = improvedOf(outline);
	if (improved.length === 0) return [];
	const told = improved.slice(0, MOST_IMPROVED).map((verdict) => say`${verdict.check} ${nameOf(verdict)} ${[rowOf(verdict).change.main]}`);
	const more = improved.length - told.length;
	return [inline(say`Better than base: ${join(more > 0 ? [...told, say`${more} more`] : told, ", ")}.`)];
}
/** Findings about budgets that hold, which somebody should read all the same. */
function notes(report, outline, extent) {
	const noted = brokenBefore(outline);
	const lines = noted.slice(0, extent.stories).map((verdict) => `- ${noteOf(verdict, report)}`);
	if (lines.length === 0) return [];
	return [
		"Broken before this change:",
		lines.join("\n"),
		...rest(noted.length - lines.length, "such budget")
	];
}
// src/report/markdown.ts
/** Characters of a comment; GitHub takes 65,536, and whoever posts it may add some. */
const MOST_CHARACTERS = 6e4;
/** From all that is worth reading in a comment down to what surely fits. */
const EXTENTS$1 = [
	{
		open: 100,
		stories: 12,
		held: 200,
		unjudged: 100,
		measured: 50
	},
	{
		open: 100,
		stories: 12,
		held: 50,
		unjudged: 20,
		measured: 20
	},
	{
		open: 60,
		stories: 8,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 30,
		stories: 4,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 10,
		stories: 1,
		held: 0,
		unjudged: 0,
		measured: 0
	},
	{
		open: 3,
		stories: 0,
		held: 0,
		unjudged: 0,
		measured: 0
	}
];
/** The comment on a pull request, at most 60,000 characters long; the worst is in it whatever has to go. */
function markdown(report) {
	return fitting(EXTENTS$1, (extent) => page(report, extent, true), (text) => text.length <= MOST_CHARACTERS);
}
/** The first page that fits; the last extent is small enough for whatever is in a report. */
function fitting(extents, write, fits) {
	const [largest, ...smaller] = extents;
	const text = write(largest);
	const [next, ...others] = smaller;
	return fits(text) || !next ? text : fitting([next, ...others], write, fits);
}
// src/report/summary.ts
/** Bytes of a step's summary; GitHub drops one of more than 1 MiB altogether. */
const MOST_BYTES = 1e6;
const EXTENTS = [
	{
		open: 1e4,
		stories: 1e3,
		held: 1e4,
		unjudged: 1e4,
		measured: 1e3
	},
	{
		open: 1e3,
		stories: 100,
		held: 1e3,
		unjudged: 100,
		measured: 100
	},
	{
		open: 300,
		stories: 30,
		held: 100,
		unjudged: 0,
		measured: 0
	},
	{
		open: 100,
		stories: 10,
		held: 0,
		unjudged: 0,
		measured: 0
	}
];
/** The summary of a job: the comment with nothing folded, at most 1,000,000 bytes. */
function summary(report) {
	return fitting(EXTENTS, (extent) => page(report, extent, false), (text) => byteLength(text) <= MOST_BYTES);
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
// src/report/columns.ts
/** How much room text takes on a terminal, and how it is made to fit. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** East Asian wide and fullwidth characters (https://www.unicode.org/reports/tr11/), and pictures. */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Columns that text takes; colours are not text. */
function columns(text) {
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}
/** Text cut or filled up to exactly `width` columns. */
function fitted(text, width, align = "left") {
	const cut = columns(text) > width ? shortened(text, width) : text;
	const fill = " ".repeat(Math.max(0, width - columns(cut)));
	return align === "left" ? cut + fill : fill + cut;
}
function shortened(text, width) {
	let kept = "";
	for (const { segment } of graphemes.segment(text)) {
		if (columns(kept + segment) > width - 1) break;
		kept += segment;
	}
	return `${kept}…`;
}
/** Text broken at blanks into lines of at most `width` columns, where its words allow that. */
function wrapped(text, width, first, others) {
	const lines = [];
	let line = first;
	let empty = true;
	for (const word of text.split(" ")) {
		if (!empty && columns(line) + 1 + columns(word) > width) {
			lines.push(line);
			line = others;
			empty = true;
		}
		line += empty ? word : ` ${word}`;
		empty = false;
	}
	return [...lines, line];
}
// src/report/paint.ts
/** One column each, so that tables stay straight in every font. */
const STATUS_SYMBOLS = {
	error: "!",
	fail: "✗",
	inconclusive: "?",
	warn: "▲",
	waived: "~",
	pass: "✓"
};
/** Colours that every terminal has (ECMA-48 SGR), readable on dark and on light. */
const COLOURS = {
	error: 31,
	fail: 31,
	inconclusive: 33,
	warn: 33,
	waived: 33,
	pass: 32
};
function painter(colour) {
	const sgr = (on, off) => (text) => colour && text !== "" ? `\u001B[${on}m${text}\u001B[${off}m` : text;
	return {
		bold: sgr(1, 22),
		dim: sgr(2, 22),
		standing: (standing, text) => sgr(COLOURS[standing], 39)(text)
	};
}
// src/report/terminal-table.ts
const HEADER = [
	"Status",
	"Metric",
	"Base",
	"Head",
	"Change",
	"Limit"
];
const RIGHT = /* @__PURE__ */ new Set([2, 3]);
const GAP = "  ";
/** Which columns give way, down to which width: names, limits, changes, and names again. */
const CUTS = [
	[1, 20],
	[5, 12],
	[4, 12],
	[1, 10]
];
/** How much of a change its column tells, from all there is to the least. */
const DETAILS = [
	["range", "sight"],
	["sight"],
	[]
];
/**
* A line for each verdict under a header; where room is short, the intervals go first, what could have been seen gets
* lines of its own, then names are cut.
*/
function tableLines(verdicts, paint, room) {
	if (verdicts.length === 0) return [];
	const rows = verdicts.map(rowOf);
	const tables = DETAILS.map((details) => ({
		details,
		cells: rows.map((row) => cellsOf(row, details))
	}));
	const { details, cells } = tables.find((table) => widthOf([HEADER, ...table.cells]) <= room) ?? tables.at(-1);
	const widths = cutTo(room, widthsOf([HEADER, ...cells]));
	return [
		paint.dim(lineOf(HEADER, widths)),
		...cells.map((line, index) => painted(line, widths, rows[index].standing, paint)),
		...sightLines(rows, details, room).map(paint.dim)
	];
}
/** What the cells say about what could have been seen; all of it where they have no room for that. */
function sightLines(rows, details, room) {
	const seeing = rows.filter(({ change }) => change.sight !== "");
	if (seeing.length === 0) return [];
	const meaning = "smallest worsening that this run could have told from noise";
	if (details.length > 0) return wrapped(`“sees”: the ${meaning}.`, room, "", "");
	const all = seeing.map(({ check, metric, change }) => say`${check} › ${metric} ${[change.sight]}`);
	return wrapped(plain(say`The ${[meaning]}: ${join(all, ", ")}.`), room, "", "  ");
}
function cellsOf({ standing, check, metric, base, head, change, limits }, details) {
	const told = details.map((detail) => detail === "sight" ? seen(change) : change[detail]).filter((text) => text !== "");
	const more = told.length > 0 ? ` (${told.join(", ")})` : "";
	return [
		`${STATUS_SYMBOLS[standing]} ${STATUS_WORDS[standing]}`,
		`${shown(check)} › ${shown(metric)}`,
		base,
		head,
		`${change.main}${more}`,
		limits.map(({ text }) => text).join(", ")
	].map((cell) => cell.replaceAll("\xA0", " "));
}
function widthsOf(table) {
	return HEADER.map((_, column) => table.reduce((width, line) => Math.max(width, columns(line[column] ?? "")), 0));
}
const total = (widths) => widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1));
const widthOf = (table) => total(widthsOf(table));
function cutTo(room, widths) {
	const cut = [...widths];
	for (const [column, least] of CUTS) {
		const over = total(cut) - room;
		if (over > 0) cut[column] = Math.max(Math.min(least, cut[column]), cut[column] - over);
	}
	return cut;
}
function lineOf(cells, widths) {
	return cells.map((cell, column) => fitted(cell, widths[column], RIGHT.has(column) ? "right" : "left")).join(GAP).trimEnd();
}
/** Only the status is coloured: colour is a help, never the only sign. */
function painted(cells, widths, standing, paint) {
	const line = lineOf(cells, widths);
	const status = fitted(cells[0], widths[0]);
	return paint.standing(standing, status) + line.slice(status.length);
}
// src/report/terminal.ts
/** The report as lines of text, ending in a newline. */
function terminal(report, { colour, width }) {
	const paint = painter(colour);
	const room = Math.max(40, Math.min(width, 140));
	const outline = outlineOf(report);
	const open = openOf(outline);
	return harmless(`${[
		headlineLines(report, paint, room),
		wrapped(plain(provenance(report)), room, "", "").map(paint.dim),
		doubts(report, room),
		tableLines([...open, ...outline.pass.slice(0, MOST_HELD)], paint, room),
		moreHeld(outline.pass.length - MOST_HELD),
		...storiesOf(open, report).map((story) => storyLines(story, paint, room)),
		...untoldFaults(report).map((fault) => failureLines(failureStory(fault), room)),
		noteLines(report, outline, room),
		unjudgedLines(report, room),
		measuredLines(report, room).map(paint.dim),
		nextLines(report, open)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
/** Rows of budgets that hold; a log is read for the others. */
const MOST_HELD = 40;
function moreHeld(count) {
	return count > 0 ? [`… and ${count} more that pass.`] : [];
}
/** Budgets that nobody is blocked for although they are broken. */
function noteLines(report, outline, room) {
	const noted = brokenBefore(outline);
	if (noted.length === 0) return [];
	const more = noted.length - MOST_HELD;
	return [
		"Broken before this change:",
		...noted.slice(0, MOST_HELD).flatMap((verdict) => {
			const reasons = verdict.findings.map((finding) => verdictWords(finding, verdict, report));
			return wrapped(plain(say`${verdict.check} › ${nameOf(verdict)}: ${join(reasons, " ")}`), room, "  · ", "    ");
		}),
		...more > 0 ? [`  … and ${more} more.`] : []
	];
}
const ANSWER_STANDING = {
	yes: "pass",
	no: "fail",
	clarify: "inconclusive"
};
function headlineLines(report, paint, room) {
	const [first = "", ...more] = wrapped(plain(headline(report)), room, "", "  ");
	const word = ANSWERS[report.answer];
	return [first.replace(word, paint.standing(ANSWER_STANDING[report.answer], word)), ...more];
}
function doubts({ findings }, room) {
	return findings.filter(({ code }) => code !== "no-baseline" && code !== "nothing-judged" && code !== "cancelled").flatMap((finding) => wrapped(plain(reportWords(finding)), room, "! ", "  "));
}
function storyLines(story, paint, room) {
	const about = join([story.place, ...story.owner ? [say`owner ${story.owner}`] : []], ", ");
	const title = paint.standing(story.standing, `${STATUS_SYMBOLS[story.standing]} ${plain(subjectOf(story))}`);
	const points = [
		...story.reasons,
		...story.causes,
		...story.moreCauses > 0 ? [say`${story.moreCauses} more parts changed; see the report.`] : [],
		...story.facts,
		...story.message ? [say`The team says: ${story.message}`] : []
	];
	return [
		`${title} ${paint.dim(`(${plain(about)})`)}`,
		...points.flatMap((point) => wrapped(plain(point), room, "  · ", "    ")),
		...story.failures.flatMap((failure) => failureLines(failure, room))
	];
}
function failureLines({ where, message, log, hint }, room) {
	return [
		...wrapped(plain(say`${where}: ${message}`), room, "  · ", "    "),
		...log.map((line) => `    │ ${line}`),
		...wrapped(`What to do: ${plain(hint)}`, room, "    ", "    ")
	];
}
function unjudgedLines({ unjudged }, room) {
	if (unjudged.length === 0) return [];
	const count = unjudged.length === 1 ? "1 metric was" : `${unjudged.length} metrics were`;
	const names = unjudged.slice(0, 8).map(({ check, metric }) => say`${check} ${metric.id}`);
	return wrapped(plain(say`${[count]} measured without a budget: ${join(names, ", ")}${unjudged.length > 8 ? [", …"] : []}`), room, "", "  ");
}
/** Checks of which the terminal tells how they were measured. */
const MOST_MEASURED = 6;
/** How checks were measured where there was a choice to make; the other formats tell of all. */
function measuredLines(report, room) {
	const telling = measuredOf(report).filter((measured) => measured.telling);
	if (telling.length === 0) return [];
	const more = telling.length - MOST_MEASURED;
	return [
		"How it was measured:",
		...telling.slice(0, MOST_MEASURED).flatMap((measured) => {
			const { check, sides, rounds, control, time, why } = measured;
			const beside = control.length > 0 ? [", ", ...control] : [];
			return wrapped(plain(say`${check}: ${[sides]}, ${rounds}${beside}, ${[time]}. ${why}`), room, "  · ", "    ");
		}),
		...more > 0 ? [`  … and ${more} more.`] : []
	];
}
function nextLines(report, open) {
	const command = commandFor(report, open);
	return command === null ? [] : [`Measure again: ${command}`];
}
/**
* Runners read commands in whatever is printed: `::name::` at the start of a line, after any blanks, and `##[name]`
* anywhere in it. An invisible character breaks both.
*/
function harmless(text) {
	return text.replaceAll(/^(\s*)::/gm, "$1​::").replaceAll("##[", "##​[");
}
// src/report/index.ts
const FORMATS = {
	terminal,
	markdown,
	summary,
	html,
	json,
	junit
};
/** A report in a format, ending in a newline. Colour and width (columns) matter to the terminal only. */
function render(report, format, { colour = false, width = 100 } = {}) {
	return FORMATS[format](report, {
		colour,
		width
	});
}
export { failureText as a, openOf as c, share as d, UNITS as f, subjectOf as i, outlineOf as l, readSnapshot as m, fenced as n, plain as o, readReport as p, storiesOf as r, STATUS_WORDS as s, render as t, roughly as u };
