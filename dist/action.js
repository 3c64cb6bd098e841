import "./interrupt.js";
// src/action.ts
const { step } = await import("./commands-step.js");
process.exit(await step("any"));
export {};
