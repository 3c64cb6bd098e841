import "./rolldown-runtime.js";
import { a as PierceError } from "./clean.js";
// src/budgets/cells.ts
/** Names of the cells of a matrix, as the command line gives them. */
const MOST_CHARACTERS = 100;
/** A cell's name, in Unicode's composed form: two systems may write one name in two ways. Throws `cell-invalid`. */
function parseCell(text) {
	const name = text.normalize("NFC").trim();
	if (name === "" || name.length > MOST_CHARACTERS || /[,\p{Cc}]/u.test(name)) throw new PierceError("cell-invalid", { found: text });
	return name;
}
/** The names in `a,b,c`; none of nothing. Throws `cell-invalid` or `cell-twice`. */
function parseCells(text) {
	if (text === void 0) return [];
	const names = text.split(",").map(parseCell);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw new PierceError("cell-twice", { cell: twice });
	return names;
}
export { parseCells as n, parseCell as t };
