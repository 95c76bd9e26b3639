import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../browser/harness/findChromium.ts';
import { CHROMIUM_ARGUMENTS } from '../browser/harness/globalSetup.ts';

/** The browser of the tests, for measuring. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
}
