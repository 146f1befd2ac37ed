import { Erased } from '../../../content/erased.ts';
import { Random } from '../../../content/random.ts';
import type { Catalogue } from '../content/catalogue.ts';
import type { Directory } from '../content/directory.ts';
import { hyphenated } from '../protocol/ids.ts';
import type { AlloSettings } from '../settings.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { Crm } from './crm.ts';
import { Endpoints } from './endpoints.ts';
import { ItemChanges } from './item-changes.ts';
import { ItemShelf } from './item-shelf.ts';
import { ItemView } from './item-view.ts';
import { Journal } from './journal.ts';
import { type Lifecycle, lifecycleOf } from './lifecycle.ts';
import { ListedMatches } from './listed-matches.ts';
import { PartnerAccounts } from './partner-accounts.ts';
import { Queues } from './queues.ts';
import { SentMessages } from './sent-messages.ts';
import { Templates } from './templates.ts';
import { ThreadMarks } from './thread-marks.ts';

/** What all servers of a simulator share. */
export interface AlloContent {
  readonly seed: number;
  readonly catalogue: Catalogue;
  readonly directory: Directory;
}

/** Everything that one server holds: the content, and what its clients have done. */
export interface World {
  readonly seed: number;
  readonly settings: AlloSettings;
  readonly calendar: Calendar;
  readonly catalogue: Catalogue;
  readonly shelf: ItemShelf;
  readonly items: ItemView;
  readonly lifecycle: Lifecycle;
  readonly changes: ItemChanges;
  /** By key. */
  readonly erased: Erased<number>;
  readonly marks: ThreadMarks;
  readonly matches: ListedMatches;
  readonly crm: Crm;
  readonly endpoints: Endpoints;
  readonly queues: Queues;
  readonly templates: Templates;
  readonly partnerAccounts: PartnerAccounts;
  readonly journal: Journal;
  /** Where new ids come from. */
  readonly ids: Random;
}

export function createWorld({ seed, catalogue, directory }: AlloContent, settings: AlloSettings): World {
  const shelf = new ItemShelf(catalogue, new SentMessages());
  const lifecycle = lifecycleOf(seed, settings);
  const changes = new ItemChanges();
  const erased = new Erased((id) => shelf.keyOf(hyphenated(id)) ?? null);
  const marks = new ThreadMarks();
  const crm = new Crm(directory, catalogue);
  const { resultForUnanswered, recordingHost } = settings;
  const bornAtMs = catalogue.size > 0 ? catalogue.facts(0).startMs : 0;
  return {
    seed,
    settings,
    calendar: calendarOf(settings.dayTimeZone),
    catalogue,
    shelf,
    items: new ItemView({
      shelf,
      lifecycle,
      changes,
      erased,
      marks,
      crm,
      resultForUnanswered,
      recordingHost,
    }),
    lifecycle,
    changes,
    erased,
    marks,
    matches: new ListedMatches(),
    crm,
    endpoints: new Endpoints(),
    queues: new Queues(),
    templates: new Templates(seed, bornAtMs),
    partnerAccounts: new PartnerAccounts(),
    journal: new Journal(),
    ids: new Random(seed, 'allo/made'),
  };
}
