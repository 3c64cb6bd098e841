// src/version.ts
/** The version of Pierce, as published. */
const VERSION = "0.1.0";
export { VERSION as t };
