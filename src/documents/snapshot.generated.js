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
const pattern0 = new RegExp("^[0-9a-f]{7,64}$", "u");
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
const isBaseline = validate19;
const schema29 = {
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
																params: { allowedValues: schema16.properties.better.enum },
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
																	params: { allowedValues: schema16.properties.nature.enum },
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
												params: { allowedValues: schema29.properties.answer.enum },
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
