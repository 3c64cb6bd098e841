export { _ as Browser, f as detectBrowserPlatform, g as resolveDefaultUserDataDir } from "./main.js";
