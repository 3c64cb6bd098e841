// node_modules/puppeteer-core/lib/puppeteer/util/version.js
/**
* @license
* Copyright 2025 Google Inc.
* SPDX-License-Identifier: Apache-2.0
*/
const packageVersion = "25.16.0";
export { packageVersion as t };
