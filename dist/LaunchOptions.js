import "./rolldown-runtime.js";
import { b as ChromeReleaseChannel } from "./main.js";
// node_modules/puppeteer-core/lib/puppeteer/node/LaunchOptions.js
/**
* @license
* Copyright 2020 Google Inc.
* SPDX-License-Identifier: Apache-2.0
*/
/**
* @internal
*/
function convertPuppeteerChannelToBrowsersChannel(channel) {
	switch (channel) {
		case "chrome": return ChromeReleaseChannel.STABLE;
		case "chrome-dev": return ChromeReleaseChannel.DEV;
		case "chrome-beta": return ChromeReleaseChannel.BETA;
		case "chrome-canary": return ChromeReleaseChannel.CANARY;
	}
}
export { convertPuppeteerChannelToBrowsersChannel as t };
