import type { AccountFigures } from '../aggregate/aggregate-accounts.ts';
import type { Formats } from '../formats.ts';
import { type Html, html, isolated } from '../html.ts';
import { providerWords } from '../words.ts';
import { renderTable } from './render-section.ts';

export function renderAccounts(accounts: readonly AccountFigures[], { count, duration }: Formats): Html {
  const head = html`<tr><th scope="col">Account</th><th scope="col" class="number">Conversations</th><th scope="col" class="number">Calls</th><th scope="col" class="number">Missed</th><th scope="col" class="number">Messages</th><th scope="col" class="number">Web</th><th scope="col" class="number">Talk time</th></tr>`;
  const rows = accounts.map(
    (account) =>
      html`<tr><th scope="row">${providerWords[account.provider]} <span class="where">${isolated(account.account)}</span></th><td class="number">${count(account.conversations)}</td><td class="number">${count(account.calls)}</td><td class="number">${count(account.missedCalls)}</td><td class="number">${count(account.messages)}</td><td class="number">${count(account.webSessions)}</td><td class="number">${duration(account.talkSeconds)}</td></tr>`,
  );
  return renderTable('Conversations by provider and account', head, html`${rows}`);
}
