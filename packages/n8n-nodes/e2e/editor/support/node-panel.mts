import type { Page } from 'playwright-core';

/** The open panel of a node: its parameters in the middle, what comes out on the right. */
export interface NodePanel {
  /** The names of the parameters that it shows, from top to bottom. */
  parameters(): Promise<string[]>;
  /** What it says between the parameters. */
  notices(): Promise<string[]>;
  /** Chooses one of n8n's credentials, under the name of the field. */
  chooseCredential(field: string, credential: { readonly id: string }): Promise<void>;
  /** What a list of options offers. */
  options(parameter: string): Promise<string[]>;
  /** Chooses from a list of options, by its name. */
  choose(parameter: string, option: string): Promise<void>;
  fill(parameter: string, value: string): Promise<void>;
  /** Switches a parameter that is on or off. */
  toggle(parameter: string): Promise<void>;
  /** Opens the list of a resource locator, which n8n asks the node for. */
  openPicker(parameter: string): Promise<string[]>;
  /** Picks from the list that is open. */
  pick(name: string): Promise<void>;
  /** "Execute step", which a trigger calls by other names. */
  execute(): Promise<void>;
  /** The same for a trigger that is called: waits until it listens. */
  listen(): Promise<void>;
  /** The table of the output, by its columns; waits until there is one. */
  rows(): Promise<Record<string, string>[]>;
  close(): Promise<void>;
}

/** Waits until a panel is open. */
export async function nodePanel(page: Page): Promise<NodePanel> {
  const panel = page.getByTestId('ndv');
  await panel.getByTestId('node-parameters').waitFor();
  const input = (parameter: string) => panel.getByTestId(`parameter-input-${parameter}`);
  const option = page.getByRole('option');
  const picked = page.getByTestId('rlc-item');
  const output = panel.getByTestId('output-panel');

  async function openOptions(parameter: string): Promise<void> {
    // Until n8n has asked the node for the list, it opens nothing.
    await input(parameter).locator('input:enabled').first().waitFor({ state: 'attached' });
    await input(parameter).click();
    await option.first().waitFor();
  }

  const execute = (): Promise<void> =>
    panel
      .getByTestId(/^(?:node|trigger)-execute-button$/)
      .first()
      .click();

  return {
    async parameters() {
      const labels = panel.getByTestId('node-parameters').getByTestId('input-label');
      const texts = await labels.filter({ visible: true }).allInnerTexts();
      // What n8n shows beside a name, such as "Fixed" and "Expression", is on lines of its own.
      return texts.map((text) => text.split('\n', 1).join().trim());
    },
    notices: () => panel.locator('.n8n-notice, .notice').filter({ visible: true }).allInnerTexts(),
    async chooseCredential(field, { id }) {
      const labelled = { has: page.getByText(field, { exact: true }) };
      const select = panel
        .getByTestId('credentials-label')
        .filter(labelled)
        .getByTestId('node-credentials-select');
      await select.click();
      await page.getByTestId(`node-credentials-select-item-${id}`).click();
    },
    async options(parameter) {
      await openOptions(parameter);
      const names = await option.allInnerTexts();
      await page.keyboard.press('Escape');
      await option.first().waitFor({ state: 'hidden' });
      return names.map((name) => name.split('\n', 1).join());
    },
    async choose(parameter, name) {
      await openOptions(parameter);
      await option.filter({ has: page.getByText(name, { exact: true }) }).click();
    },
    fill: (parameter, value) => input(parameter).locator('input').fill(value),
    toggle: (parameter) => input(parameter).locator('.el-switch').click(),
    async openPicker(parameter) {
      await panel.getByTestId(`resource-locator-${parameter}`).getByTestId('rlc-input').click();
      await picked.first().waitFor();
      return picked.allInnerTexts();
    },
    pick: (name) => picked.getByText(name, { exact: true }).click(),
    execute,
    async listen() {
      await execute();
      await panel.getByText('Listening for test event').waitFor();
    },
    async rows() {
      await output.locator('tbody tr').first().waitFor();
      return output.locator('table').evaluate((table) => {
        const texts = (cells: Iterable<Element>) =>
          Array.from(cells, (cell) => cell.textContent?.trim() ?? '');
        const columns = texts(table.querySelectorAll('thead th'));
        return Array.from(table.querySelectorAll('tbody tr'), (row) =>
          Object.fromEntries(
            texts(row.querySelectorAll('td')).map((text, index) => [columns[index] ?? '', text]),
          ),
        );
      });
    },
    async close() {
      await panel.getByTestId('ndv-close-button').click();
      await panel.waitFor({ state: 'hidden' });
    },
  };
}
