export { t as BrowserWebSocketTransport } from "./BrowserWebSocketTransport.js";
