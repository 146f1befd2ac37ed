import { type Html, html } from '../html.ts';

export interface Section {
  /** For links within the page. */
  readonly id: string;
  readonly heading: string;
  readonly lead?: string | null;
  readonly body: Html;
}

export function renderSection({ id, heading, lead = null, body }: Section): Html {
  const intro = lead === null ? null : html`<p class="lead">${lead}</p>`;
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${intro}${body}</section>`;
}

/** A table that scrolls on its own where it is wider than the screen, by keyboard too. */
export function renderTable(caption: string, head: Html, body: Html, className = ''): Html {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="${className}"><caption class="unseen">${caption}</caption><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}
