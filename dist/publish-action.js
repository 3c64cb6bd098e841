import "./interrupt.js";
// src/publish-action.ts
const { step } = await import("./commands-step.js");
process.exit(await step("publish"));
export {};
