import { type Html, html } from '../html.ts';

/** A bar beside a figure in a table, as long as its share; the figure says the same to those who can't see it. */
export function renderBar(share: number, tone: 'plain' | 'ai' | 'alert' | 'quiet' = 'plain'): Html {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="10" rx="2"/><rect class="fill ${tone}" width="${width}" height="10" rx="2"/></svg>`;
}
