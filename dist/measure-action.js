import "./interrupt.js";
// src/measure-action.ts
const { step } = await import("./commands-step.js");
process.exit(await step("measure"));
export {};
