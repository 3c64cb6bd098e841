export { r as NodeWebSocketTransport } from "./NodeWebSocketTransport.js";
