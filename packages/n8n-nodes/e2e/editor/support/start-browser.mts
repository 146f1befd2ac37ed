import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, selectors } from 'playwright-core';
import { chromiumFlags } from '../../../../../.ci/checks/support/runtimes/chromium-flags.ts';
import { findChromium } from '../../../../../.ci/checks/support/runtimes/find-chromium.ts';

export interface StartedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** The machine's Chromium with a profile of its own, and a window that is always as large. */
export async function startBrowser(): Promise<StartedBrowser> {
  // As n8n marks what its own tests look for.
  selectors.setTestIdAttribute('data-test-id');
  const executablePath = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'callweave-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...chromiumFlags],
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Panels that slide would be photographed, and clicked, on their way.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(60_000);
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
