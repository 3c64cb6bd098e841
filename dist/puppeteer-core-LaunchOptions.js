export { t as convertPuppeteerChannelToBrowsersChannel } from "./LaunchOptions.js";
