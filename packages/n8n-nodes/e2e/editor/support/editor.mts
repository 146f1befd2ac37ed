import { onTestFinished } from 'vitest';
import { owner } from '../../support/n8n-api.mts';
import { type NodePanel, nodePanel } from './node-panel.mts';
import { screenshot } from './screenshot.mts';
import { startBrowser } from './start-browser.mts';

/** n8n's editor as its owner sees it. */
export interface Editor {
  /** Shows a workflow's canvas. */
  open(workflowId: string): Promise<void>;
  /** Searches for nodes in the list that the plus button opens. */
  search(words: string): Promise<void>;
  /** Adds a node that the search has found, by one of its actions, and shows its panel. */
  add(node: string, action: string): Promise<NodePanel>;
  /** The same for one of the events that start a workflow. */
  addTrigger(node: string, event: string): Promise<NodePanel>;
  /** Shows the panel of a node on the canvas. */
  panelOf(node: string): Promise<NodePanel>;
  screenshot(name: string): Promise<void>;
}

/** Starts a browser, for one test, and signs in by the form. */
export async function signedInEditor(url: string): Promise<Editor> {
  const browser = await startBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.context.newPage();
  await page.goto(`${url}/signin`);
  await page.getByTestId('emailOrLdapLoginId').locator('input').fill(owner.email);
  await page.getByTestId('password').locator('input').fill(owner.password);
  await page.getByTestId('form-submit-button').click();
  await page.waitForURL(({ pathname }) => pathname !== '/signin');
  const found = page.getByTestId('node-creator-item-name');

  return {
    async open(workflowId) {
      await page.goto(`${url}/workflow/${workflowId}`);
      await page.getByTestId('canvas-node').first().waitFor();
    },
    async search(words) {
      if (await page.getByTestId('node-creator').isHidden()) {
        await page.getByTestId('node-creator-plus-button').click();
      }
      await page.getByTestId('node-creator-search-bar').fill(words);
    },
    async add(node, action) {
      await found.getByText(node, { exact: true }).click();
      await found.getByText(action, { exact: true }).click();
      return nodePanel(page);
    },
    async addTrigger(node, event) {
      await found.getByText(node, { exact: true }).click();
      await page.getByText(/^Triggers \(\d+\)$/).click();
      await found.getByText(event, { exact: true }).click();
      return nodePanel(page);
    },
    async panelOf(node) {
      await page.locator(`[data-test-id="canvas-node"][data-node-name="${node}"]`).dblclick();
      return nodePanel(page);
    },
    screenshot: (name) => screenshot(page, name),
  };
}
