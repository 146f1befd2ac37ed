import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags } from '../../../../../.ci/checks/support/runtimes/chromium-flags.ts';
import { findChromium } from '../../../../../.ci/checks/support/runtimes/find-chromium.ts';

export const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const;

export interface WindowOptions {
  readonly viewport: keyof typeof viewports;
  readonly colorScheme: 'light' | 'dark';
}

export interface StartedBrowser {
  /** A window with nothing of the others', and without a network. */
  readonly openWindow: (options: WindowOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** The machine's Chromium with a home of its own. */
export async function startBrowser(): Promise<StartedBrowser> {
  const executablePath = await findChromium();
  const home = await mkdtemp(join(tmpdir(), 'callweave-chromium-'));
  const browser = await chromium.launch({
    executablePath,
    args: [...chromiumFlags],
    env: { ...process.env, HOME: home },
  });
  return {
    openWindow: ({ viewport, colorScheme }) =>
      browser.newContext({
        viewport: viewports[viewport],
        colorScheme,
        offline: true,
        locale: 'en-GB',
        timezoneId: 'America/New_York',
        reducedMotion: 'reduce',
      }),
    async close() {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
