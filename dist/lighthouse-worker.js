import "./rolldown-runtime.js";
import { parentPort } from "node:worker_threads";
// src/kinds/lighthouse/lighthouse-worker.ts
/** The body of the thread in which Lighthouse runs: it loads at once, and runs each time it is told a page and a browser. */
const loading = import("./lighthouse.js");
parentPort?.on("message", (task) => void answer(task).then((told) => parentPort?.postMessage(told)));
async function answer({ url, preset, flags }) {
	try {
		const { default: lighthouse, desktopConfig } = await loading;
		const ran = await lighthouse(url, flags, preset === "desktop" ? desktopConfig : void 0);
		return ran ? { result: ran.lhr } : {
			code: "NO_ANSWER",
			message: "Lighthouse gave no result."
		};
	} catch (error) {
		const { code, friendlyMessage, message } = error;
		return {
			code: code ?? "UNEXPECTED",
			message: friendlyMessage ?? message
		};
	}
}
export {};
