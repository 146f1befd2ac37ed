import type { AccountFigures } from '../aggregate/aggregate-accounts.ts';
import type { OutcomeGroup } from '../aggregate/aggregate-outcomes.ts';
import { type Html, html } from '../html.ts';
import { directions, outcomes } from '../page-data.ts';
import { directionWords, noOutcomeWord, outcomeWords, providerWords } from '../words.ts';

/** The controls of the list. Its lines are the work of the page's script. */
export function renderList(accounts: readonly AccountFigures[], groups: readonly OutcomeGroup[]): Html {
  const providers = [...new Set(accounts.map(({ provider }) => provider))];
  const present = new Set(groups.flatMap((group) => group.outcomes.map(({ outcome }) => outcome)));
  const outcomeOptions = [
    ...outcomes
      .filter((outcome) => present.has(outcome))
      .map((outcome) => option(outcome, outcomeWords[outcome])),
    ...(present.has(null) ? [option('none', noOutcomeWord)] : []),
  ];
  return html`<form class="filters" id="filters" role="search" aria-label="Conversations">
<div class="field grow"><label for="search">Search</label><input type="search" id="search" name="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"><span class="hint" id="search-hint">Names, numbers, summaries and tags. For what was said, use <code>callweave search</code>.</span></div>
<div class="field"><label for="provider">Provider</label><select id="provider" name="provider">${option('', 'All')}${providers.map((provider) => option(provider, providerWords[provider]))}</select></div>
<div class="field"><label for="direction">Direction</label><select id="direction" name="direction">${option('', 'All')}${directions.map((direction) => option(direction, directionWords[direction]))}</select></div>
<div class="field"><label for="outcome">Outcome</label><select id="outcome" name="outcome">${option('', 'All')}${outcomeOptions}</select></div>
<div class="field"><button type="reset">Clear</button></div>
</form>
<p id="found" role="status" class="found"></p>
<noscript><p class="note">The list needs JavaScript, which this browser has turned off. Nothing is sent anywhere.</p></noscript>
<div id="list"></div>
<nav class="pages" id="pages" aria-label="Pages of the list" hidden><button type="button" id="newer">Newer</button><span id="page"></span><button type="button" id="older">Older</button></nav>`;
}

function option(value: string, word: string): Html {
  return html`<option value="${value}">${word}</option>`;
}
