import { type AlloReply, type AlloServer, alloError, pageOf, startAlloServer } from './allo-server.ts';

type Row = Record<string, unknown> & { readonly id: string };

export interface CrmOptions {
  readonly people?: readonly Row[];
  readonly companies?: readonly Row[];
  readonly deals?: readonly Row[];
  /** Milliseconds between looking for a number and adding the person: a race of its own. */
  readonly gapMs?: number;
  /** Searches that do not show a new person yet. */
  readonly searchLag?: number;
  /** False for an API without idempotency keys. */
  readonly hasIdempotency?: boolean;
}

export interface CrmServer extends AlloServer {
  readonly people: Row[];
  readonly companies: Row[];
  readonly deals: Row[];
}

/**
 * A CRM with Allo's rules: numbers are unique unless told otherwise, names are not, exact and contained filters, one
 * answer for each idempotency key, and a conflict while a request of the key is under way.
 */
export async function startCrmServer(options: CrmOptions = {}): Promise<CrmServer> {
  const { gapMs = 0, hasIdempotency = true } = options;
  const people = [...(options.people ?? [])];
  const companies = [...(options.companies ?? [])];
  const deals = [...(options.deals ?? [])];
  const tables: Record<string, Row[]> = { people, companies, deals };
  const answers = new Map<string, AlloReply | 'under way'>();
  let hiddenSearches = options.searchLag ?? 0;
  let isNewHidden = false;

  async function create(table: string, body: Record<string, unknown>): Promise<AlloReply> {
    const rows = tables[table] ?? [];
    const numbers = Array.isArray(body.numbers) ? body.numbers : [];
    const isTaken = people.some((row) => numbers.some((number) => String(row.numbers).includes(number)));
    if (isTaken && body.allow_duplicate_number !== true) return alloError(409, 'CONFLICT');
    if (gapMs > 0) await new Promise((resolve) => setTimeout(resolve, gapMs));
    const company = companies.find(({ id }) => id === body.company_id);
    const row = {
      ...body,
      id: `${table}-new-${rows.length}`,
      company: company === undefined ? null : { id: company.id, name: company.name },
      created_at: '2026-04-21T09:00:00',
    };
    rows.push(row);
    isNewHidden = hiddenSearches > 0;
    return { status: table === 'people' ? 200 : 201, body: { data: row } };
  }

  const server = await startAlloServer(async (request) => {
    const [, table = '', id] = /\/v2\/api\/crm\/(\w+)\/?([^/]*)$/.exec(request.operation) ?? [];
    const rows = tables[table] ?? [];
    const body = (request.body ?? {}) as Record<string, unknown> & { filters?: Record<string, string> };
    if (id === 'search') {
      hiddenSearches -= 1;
      const shown =
        isNewHidden && hiddenSearches >= 0 ? rows.filter((row) => !row.id.includes('-new-')) : rows;
      const { phone_number: number, name } = body.filters ?? {};
      const wanted = name ?? (typeof body.search === 'string' ? body.search : undefined);
      const found = shown
        .filter((row) => number === undefined || String(row.numbers).replaceAll(' ', '').includes(number))
        .filter(
          (row) => wanted === undefined || String(row.name).toLowerCase().includes(wanted.toLowerCase()),
        );
      return pageOf(found, request);
    }
    const row = rows.find((candidate) => candidate.id === id);
    if (request.operation.startsWith('GET')) {
      return row === undefined ? alloError(404, 'NOT_FOUND') : { body: { data: row } };
    }
    if (request.operation.startsWith('PUT') && row !== undefined) {
      const company = companies.find((candidate) => candidate.id === body.company_id);
      Object.assign(row, { company: company === undefined ? null : { id: company.id, name: company.name } });
      return { body: { data: row } };
    }
    const key = hasIdempotency ? request.idempotencyKey : undefined;
    const stored = key === undefined ? undefined : answers.get(key);
    if (stored === 'under way') return alloError(409, 'OTHER_TRANSACTION_IN_PROGRESS', { retryable: true });
    if (stored !== undefined) return { ...stored, headers: { 'Idempotency-Replayed': 'true' } };
    if (key !== undefined) answers.set(key, 'under way');
    const reply = await create(table, body);
    if (key !== undefined && (reply.status ?? 200) < 300) answers.set(key, reply);
    else if (key !== undefined) answers.delete(key);
    return reply;
  });
  return { ...server, people, companies, deals };
}
