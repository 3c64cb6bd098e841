import "./rolldown-runtime.js";
import { t as PierceError } from "./errors.js";
import { dirname } from "node:path";
import { access, constants, mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
// src/platform/files.ts
/** Files: bounded reads, whole writes. */
/** Whether a path is a file. */
async function isFile(path) {
	return (await kindOf(path))?.isFile() ?? false;
}
/** Whether a path is a folder. */
async function isFolder(path) {
	return (await kindOf(path))?.isDirectory() ?? false;
}
/** Whether a path may be written to. */
async function isWritable(path) {
	return await access(path, constants.W_OK).then(() => true, () => false);
}
/** Bytes of a file; rejects with a plain `Error` that says why when it is not a file, unreadable, or over `most` bytes. */
async function readBytes(path, most) {
	const file = await open(path).catch((error) => {
		throw new Error(reasonOf(error));
	});
	try {
		const found = await file.stat();
		if (!found.isFile()) throw new Error(found.isDirectory() ? "it is a folder" : "it is not a file");
		if (found.size > most) throw new Error(`it has ${found.size} bytes, at most ${most} are read`);
		return await file.readFile();
	} finally {
		await file.close();
	}
}
/** Text of a UTF-8 file; rejects like `readBytes`, and when it is not UTF-8. A byte order mark is dropped. */
async function readText(path, most) {
	const bytes = await readBytes(path, most);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Error("it is not UTF-8 text");
	}
}
/**
* Writes a whole file or nothing: beside its place first, then renamed. Makes the folder it is in.
* Rejects with `not-writable`.
*/
async function writeText(path, text) {
	const beside = `${path}.${process.pid}.part`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(beside, text);
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true }).catch(() => {});
		throw new PierceError("not-writable", {
			path,
			problem: error.message
		});
	}
}
/** Removes a file, if it is there. */
async function removeFile(path) {
	await rm(path, { force: true });
}
async function kindOf(path) {
	return await stat(path).catch(() => null);
}
function reasonOf(error) {
	switch (error.code) {
		case "ENOENT": return "there is no such file";
		case "EACCES":
		case "EPERM": return "it may not be read";
		default: return error.message;
	}
}
export { readText as a, readBytes as i, isFolder as n, removeFile as o, isWritable as r, writeText as s, isFile as t };
