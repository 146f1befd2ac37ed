import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { manyConversations } from '../support/many-conversations.ts';
import { officeConversations } from '../support/office-conversations.ts';
import { aiAgent, customer, person, said, storedConversation } from '../support/stored-conversation.ts';
import { type WrittenReport, writeReport } from '../support/write-report.ts';
import { screenshot } from './support/screenshot.ts';
import { type StartedBrowser, startBrowser, type WindowOptions } from './support/start-browser.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const windows: readonly WindowOptions[] = [
  { viewport: 'phone', colorScheme: 'light' },
  { viewport: 'phone', colorScheme: 'dark' },
  { viewport: 'desktop', colorScheme: 'light' },
  { viewport: 'desktop', colorScheme: 'dark' },
];

let browser: StartedBrowser;
let report: WrittenReport;
let large: WrittenReport;
let axe: string;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await startBrowser();
  const conversations = await officeConversations({ count: 900 });
  report = await writeReport(conversations);
  large = await writeReport(manyConversations(conversations, 10_000));
  axe = await readFile(axePath, 'utf8');
}, 600_000);

afterEach(() => context?.close());

afterAll(async () => {
  await browser?.close();
  await report?.remove();
  await large?.remove();
});

/** The page, and all that it asked for and complained of. */
async function open(url: string, options: WindowOptions = { viewport: 'desktop', colorScheme: 'light' }) {
  context = await browser.openWindow(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, requests, complaints };
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  // Rules that found nothing to look at would object to nothing.
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'color-contrast',
      'label',
      'region',
      'heading-order',
      'scrollable-region-focusable',
    ]),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each(windows)('on a $viewport, $colorScheme', (options) => {
  it('has nothing that axe-core objects to, with a transcript and the tables open, and loads nothing', async () => {
    const { page, requests, complaints } = await open(report.url, options);
    if (options.viewport === 'desktop') await screenshot(page, `report-${options.colorScheme}`);
    await page.locator('.behind > summary').click();
    await page.locator('.entry > summary').nth(2).click();
    await page.locator('.entry .turns').first().waitFor();
    await page
      .locator('.entry')
      .nth(2)
      .evaluate((element) => element.scrollIntoView());
    if (options.viewport === 'phone') await screenshot(page, `report-transcript-${options.colorScheme}`);
    expect(await violationsOf(page)).toEqual([]);
    expect(requests).toEqual([report.url]);
    expect(complaints).toEqual([]);
  });

  it('is no wider than the screen', async () => {
    const { page } = await open(report.url, options);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBe(widths[1]);
  });
});

describe('by keyboard alone', () => {
  it('skips to the list, searches, opens a conversation and closes it', async () => {
    const { page, complaints } = await open(report.url);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the list of conversations');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe('solid');
    await page.keyboard.type('bookings');
    await page.locator('#found', { hasText: /^\d+ of 1,6\d\d conversations$/ }).waitFor();
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.keyboard.press('Enter');
    await page.locator('.entry[open] .turns').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.entry[open]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('turns the pages of the list, and goes on reading at its top', async () => {
    const { page } = await open(report.url);
    const first = await page.locator('.entry').first().textContent();
    await page.locator('#older').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#page').textContent()).toMatch(/^51–100 of 1,6\d\d$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
    expect(await page.locator('.entry').first().textContent()).not.toBe(first);
    await page.locator('#newer').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.entry').first().textContent()).toBe(first);
    expect(await page.locator('#newer').isDisabled()).toBe(true);
  });
});

describe('the list', () => {
  it('is narrowed by provider, direction and outcome, and whole again once they are cleared', async () => {
    const { page } = await open(report.url);
    await page.selectOption('#provider', 'allo');
    await page.selectOption('#direction', 'inbound');
    await page.selectOption('#outcome', 'voicemail');
    expect(await page.locator('#found').textContent()).toMatch(/^14 of /);
    expect(await page.locator('.entry .outcome').allTextContents()).toEqual(
      Array.from({ length: 14 }, () => 'Voicemail'),
    );
    await page.locator('button[type=reset]').click();
    await page.locator('#found', { hasText: 'the newest first' }).waitFor();
    expect(await page.locator('.entry').count()).toBe(50);
    await page.fill('#search', 'no such words at all');
    await page.locator('#found', { hasText: 'No conversation is like that.' }).waitFor();
    expect(await page.locator('.entry').count()).toBe(0);
  });

  it('tells times on the clocks of the report, wherever its reader is', async () => {
    const { page } = await open(report.url);
    const [shown, utc] = await page
      .locator('.entry time')
      .first()
      .evaluate((element) => [element.textContent, element.getAttribute('datetime')]);
    const berlin = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Berlin' });
    expect(shown).toBe(berlin.format(new Date(String(utc))));
  });

  it('holds as many elements with 10,000 conversations as with any, wherever one turns', async () => {
    const { page, complaints } = await open(large.url);
    const elements = () => page.locator('main *').count();
    expect(await page.locator('#found').textContent()).toBe('10,000 conversations, the newest first');
    expect(await page.locator('.entry').count()).toBe(50);
    const atFirst = await elements();
    expect(atFirst).toBeLessThan(4_000);
    for (let turns = 0; turns < 20; turns += 1) await page.locator('#older').click();
    expect(await page.locator('#page').textContent()).toBe('1,001–1,050 of 10,000');
    expect(Math.abs((await elements()) - atFirst)).toBeLessThan(300);
    await page.fill('#search', 'bookings');
    await page.locator('#found', { hasText: ' of 10,000 conversations' }).waitFor();
    expect(await page.locator('.entry').count()).toBe(50);
    expect(complaints).toEqual([]);
  });
});

it('makes nothing of what people say but text, in every place that shows it', async () => {
  const hostile = [
    '<img src=x onerror="window.broken=1">',
    '</script><script>window.broken=1</script>',
    '<!--<script>window.broken=1//',
    '<svg onload=window.broken=1>',
    'javascript:window.broken=1',
    '\u202e<b>evil</b>\u2066',
  ];
  const conversations = hostile.map((text, index) =>
    storedConversation({
      providerId: `${index}${text}`,
      startedAt: `2026-04-01T08:0${index}:00.000Z`,
      outcome: index === 0 ? 'unanswered' : 'answered',
      participants: [customer(text, text), { ...person(text), email: text }, aiAgent(text)],
      summary: { text: `# ${text}\n- **${text}**\n${text}`, format: 'markdown' },
      turns: [
        said(0, text),
        said(2, text),
        said(null, text, { providerRole: text }),
        said(null, text, { kind: 'tool', tool: { name: text, result: text } }),
      ],
      tags: [text],
    }),
  );
  const written = await writeReport(conversations, { scope: hostile[0] });
  const { page, requests, complaints } = await open(written.url);
  for (const line of await page.locator('.entry > summary').all()) await line.click();
  await page
    .locator('.entry[open] .turns')
    .nth(hostile.length - 1)
    .waitFor();
  const shown = (await page.locator('main').textContent()) ?? '';
  for (const text of hostile) expect(shown.replaceAll('\n', ' ')).toContain(text);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('img, iframe, object, b, a:not([href^="#"])').count()).toBe(0);
  expect(await page.locator('svg:not(.bar, .columns, .legend svg)').count()).toBe(0);
  expect(requests).toEqual([written.url]);
  expect(complaints).toEqual([]);
  await written.remove();
});

it('prints black on white, without what only works on a screen', async () => {
  const { page } = await open(report.url, { viewport: 'desktop', colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect(await page.locator('.tiles').isVisible()).toBe(true);
});
