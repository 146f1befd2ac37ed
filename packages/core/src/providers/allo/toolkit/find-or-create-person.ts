import {
  type AlloClient,
  ConflictError,
  type CreatePersonRequest,
  type CrmPerson,
} from '@callweave/allo-client';
import { defaultPlatform } from '@callweave/transport/platform';
import { signalOf } from './call-settings.ts';
import { createOnce, type FindOrCreateOptions } from './create-once.ts';
import { findPeopleByNumber, hasNumber } from './find-people-by-number.ts';
import { PersonConflictError } from './person-conflict-error.ts';
import { requireE164 } from './require-input.ts';
import { unlessNotFound } from './unless-not-found.ts';

/** A person to find by number; the rest is for the case that there is none, and `company_id` for both. */
export interface PersonToFind extends Omit<CreatePersonRequest, 'numbers' | 'allow_duplicate_number'> {
  /** In E.164. */
  readonly number: string;
}

export interface FoundPerson {
  readonly person: CrmPerson;
  /**
   * - `found`: they were there, and nothing was written;
   * - `linked`: they were there without a company, and now belong to `company_id`;
   * - `created`.
   */
  readonly outcome: 'found' | 'linked' | 'created';
  /** Everybody else who has the number, of those who were there before. */
  readonly others: readonly CrmPerson[];
}

/** How long to wait before each look for the person whom a 409 speaks of. */
const searchDelaysMs = [0, 250, 1_000, 3_000];

/**
 * The person who has a number, created if there is none: one request if they exist, two if not. Nobody is created twice
 * by callers at the same moment, also of several processes: Allo refuses a number that is taken with a 409, upon which
 * the person is looked for again, and requests for one number share an `Idempotency-Key`. Who exists is not changed,
 * except that a person without a company gets `company_id`. Of several with the number it is the oldest.
 * https://help.withallo.com/en/v2/api-reference/crm/create-person
 *
 * @throws {TypeError} for a number that is not E.164, before anything is sent.
 * @throws {PersonConflictError} if the number is taken, and nobody is found who has it.
 *
 * @example
 * const { row: company } = await findOrCreateCompany(allo, { name: 'Example Bakery' });
 * const { person } = await findOrCreatePerson(allo, { number: '+14155550123', name: 'Alex', company_id: company.id });
 */
export async function findOrCreatePerson(
  client: AlloClient,
  { number, ...fields }: PersonToFind,
  options: FindOrCreateOptions = {},
): Promise<FoundPerson> {
  const wanted = requireE164('number', number);
  const { sleep } = options.platform ?? defaultPlatform;
  const signal = signalOf(options);

  const find = async (): Promise<FoundPerson | null> => {
    const [person, ...others] = await findPeopleByNumber(client, wanted, signal);
    return person === undefined ? null : linked({ person, outcome: 'found', others });
  };

  const linked = async (found: FoundPerson): Promise<FoundPerson> => {
    const { person } = found;
    const companyId = fields.company_id ?? null;
    if (companyId === null || (person.company ?? null) !== null) return found;
    const { data } = await client.PUT('/v2/api/crm/people/{id}', {
      params: { path: { id: person.id } },
      body: { company_id: companyId },
      ...signal,
    });
    return { ...found, person: data.data, outcome: 'linked' };
  };

  const create = (key: { readonly idempotencyKey?: string }) =>
    client.POST('/v2/api/crm/people', { body: { ...fields, numbers: [wanted] }, ...signal, ...key });

  const isStillThere = async ({ id }: CrmPerson): Promise<boolean> => {
    const answer = await unlessNotFound(
      client.GET('/v2/api/crm/people/{id}', { params: { path: { id } }, ...signal }),
    );
    return answer !== null && hasNumber(answer.data.data, wanted);
  };

  const found = await find();
  if (found !== null) return found;
  try {
    const { row, isNew } = await createOnce(options, {
      kind: 'person',
      identity: wanted,
      create,
      isStillThere,
    });
    const created: FoundPerson = { person: row, outcome: isNew ? 'created' : 'found', others: [] };
    return isNew ? created : linked(created);
  } catch (error) {
    if (!ConflictError.isInstance(error)) throw error;
    for (const delayMs of searchDelaysMs) {
      await sleep(delayMs, options.signal);
      const taken = await find();
      if (taken !== null) return taken;
    }
    // Another request had the key, with other fields, and what it created is gone.
    if (error.code === 'IDEMPOTENCY_KEY_REUSE') {
      const { data } = await create({});
      return { person: data.data, outcome: 'created', others: [] };
    }
    throw new PersonConflictError({ number: wanted, cause: error });
  }
}
