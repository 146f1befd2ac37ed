import type { AlloPerson } from '../content/contact.ts';
import type { CrmRecord } from '../content/directory.ts';
import { lastActivityMs } from '../state/contact-activity.ts';
import { naiveOrNull, naiveSeconds } from '../state/naive-time.ts';
import type { AlloItemRow } from '../wire.ts';
import type { AlloCall } from './allo-handler.ts';

const DAY_MS = 86_400_000;
/** The borders are not documented. */
export function engagement(lastMs: number | null, nowMs: number): string | null {
  if (lastMs === null) return null;
  if (nowMs - lastMs < 7 * DAY_MS) return 'ENGAGED';
  return nowMs - lastMs < 30 * DAY_MS ? 'COOLING' : 'COLD';
}

/** The company of a person, or null. */
export const companyRow = ({ world, nowMs }: AlloCall, { companyId }: AlloPerson): object | null => {
  const company = world.crm.company(companyId, nowMs);
  return company === null ? null : { name: company.name, id: company.id };
};

/** Without the e-mail addresses, although they can be written. */
export function contactRow(
  call: AlloCall,
  { value: person, createdAtMs, updatedAtMs }: CrmRecord<AlloPerson>,
): object {
  const lastMs = lastActivityMs(call.world, call.timeline(), person.numbers);
  return {
    id: `cnt-${person.token}`,
    name: person.name,
    last_name: person.lastName,
    company: companyRow(call, person),
    job_title: person.jobTitle,
    website: person.website,
    status: null,
    is_archived: false,
    created_at: naiveSeconds(createdAtMs),
    updated_at: naiveSeconds(updatedAtMs),
    numbers: person.numbers,
    is_whitelisted: false,
    last_activity_date: naiveOrNull(lastMs),
    engagement: engagement(lastMs, call.nowMs),
  };
}

/** A recent call or message. */
export const activityRow = (row: AlloItemRow): object => ({
  type: `${row.direction}_${row.type}`,
  made_by: row.user?.name ?? null,
  made_at: naiveSeconds(Date.parse(row.date)),
  allo_number: row.allo_number,
  content: row.type === 'CALL' ? row.summary : row.content,
});
