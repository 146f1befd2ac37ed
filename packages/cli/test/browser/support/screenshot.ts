import { join } from 'node:path';
import type { Page } from 'playwright-core';

const packageFolder = join(import.meta.dirname, '../../..');

/** Keeps what the window shows, when CALLWEAVE_SCREENSHOTS names a folder for it (`pnpm run screenshots`). */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.CALLWEAVE_SCREENSHOTS;
  if (!folder) return;
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: join(packageFolder, folder, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}
