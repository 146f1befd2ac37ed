import type { MessageFigures } from '../aggregate/aggregate-messages.ts';
import type { Formats } from '../formats.ts';
import { type Html, html } from '../html.ts';
import { channelWords } from '../words.ts';
import { renderTable } from './render-section.ts';

export function renderMessages(messages: readonly MessageFigures[], { count }: Formats): Html {
  if (messages.length === 0) return html`<p class="empty">No messages were sent or received.</p>`;
  const head = html`<tr><th scope="col">Channel</th><th scope="col" class="number">Received</th><th scope="col" class="number">Sent</th><th scope="col" class="number">Failed</th></tr>`;
  const rows = messages.map(
    ({ channel, received, sent, failed }) =>
      html`<tr><th scope="row">${channelWords[channel]}</th><td class="number">${count(received)}</td><td class="number">${count(sent)}</td><td class="number">${count(failed)}</td></tr>`,
  );
  return renderTable('Messages by channel', head, html`${rows}`);
}
