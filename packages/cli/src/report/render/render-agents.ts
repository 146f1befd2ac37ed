import type { AgentFigures } from '../aggregate/aggregate-agents.ts';
import type { Formats } from '../formats.ts';
import { type Html, html, isolated } from '../html.ts';
import { providerWords } from '../words.ts';
import { renderBar } from './render-bar.ts';
import { renderTable } from './render-section.ts';

const kinds = { human: 'Person', ai: 'AI agent', unknown: 'Not told' } as const;

/** Talk time of everybody on our side, people and AI told apart. */
export function renderAgents(agents: readonly AgentFigures[], { count, duration }: Formats): Html {
  if (agents.length === 0) return html`<p class="empty">Nobody on your side talked to anybody.</p>`;
  const longest = Math.max(1, agents[0]?.talkSeconds ?? 0);
  const rows = agents.map(({ label, kind, provider, account, conversations, talkSeconds, messagesSent }) => {
    const average = conversations === 0 ? '–' : duration(talkSeconds / conversations);
    const words = provider === 'allo' || provider === 'itellico' ? providerWords[provider] : provider;
    return html`<tr><th scope="row">${isolated(label)} <span class="where">${words} · ${isolated(account)}</span></th><td><span class="kind ${kind}">${kinds[kind]}</span></td><td class="wide">${renderBar(talkSeconds / longest, kind === 'ai' ? 'ai' : 'plain')}</td><td class="number">${duration(talkSeconds)}</td><td class="number">${count(conversations)}</td><td class="number">${average}</td><td class="number">${count(messagesSent)}</td></tr>`;
  });
  const head = html`<tr><th scope="col">Name</th><th scope="col">Who</th><td></td><th scope="col" class="number">Talk time</th><th scope="col" class="number">Talks</th><th scope="col" class="number">Average</th><th scope="col" class="number">Messages sent</th></tr>`;
  return renderTable('Talk time by person and agent', head, html`${rows}`, 'people');
}
