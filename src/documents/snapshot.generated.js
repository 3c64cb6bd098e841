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
// entry
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
const pattern0 = new RegExp("^[0-9a-f]{7,64}$", "u");
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
export { isBaseline, isSnapshot };
