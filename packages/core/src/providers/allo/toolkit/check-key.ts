import { type AlloClient, alloOperations, type Me, type paths } from '@callweave/allo-client';
import { amountOf, isRecord, recordsOf, textOf } from '@callweave/transport/json';
import type { OperationName } from '@callweave/transport/testing';
import { type CallSettings, signalOf } from './call-settings.ts';
import { MissingScopeError } from './missing-scope-error.ts';

/** An operation by its method and path, placeholders included: `GET /v2/api/users/{id}`. */
export type AlloOperation = OperationName<paths>;

export interface OperationAccess {
  /** By method and path. */
  readonly operation: string;
  /** Null where any valid key will do. */
  readonly requiredScope: string | null;
  /** Whether the key may call it; null when Allo's answer has neither scopes nor endpoints. */
  readonly isAllowed: boolean | null;
}

export interface KeyAccess {
  /** The key's id at Allo; it is not the key. */
  readonly apiKeyId: string | null;
  readonly team: { readonly id: string | null; readonly name: string | null } | null;
  readonly scopes: readonly string[];
  /** The limits of this key; null where Allo does not say. */
  readonly requestsPerSecond: { readonly read: number | null; readonly write: number | null };
  /** Every operation that the client knows. */
  readonly operations: readonly OperationAccess[];
  /** What the key may call and no client of ours knows, by method and path. */
  readonly unknownOperations: readonly string[];
  readonly raw: Me;
}

export interface CheckKeyOptions extends CallSettings {
  /**
   * What the program will call.
   * @default nothing
   */
  readonly needs?: readonly AlloOperation[];
}

/**
 * Tests the client's key with one request that needs no scope, and tells what it may be used for: an operation is
 * allowed if the answer names it, or if the key has its scope. (Where Allo's documents disagree about a scope, the
 * endpoints named in the answer decide.) https://help.withallo.com/en/v2/api-reference/users/me
 *
 * @throws {AuthenticationError} for a key that is not valid; an `ApiError` of another kind where that is not known.
 * @throws {MissingScopeError} for a key that may not do what is needed, naming all scopes that it lacks at once.
 *
 * @example
 * const { team } = await checkKey(allo, { needs: ['POST /v2/api/conversations/items/search'] });
 */
export async function checkKey(client: AlloClient, options: CheckKeyOptions = {}): Promise<KeyAccess> {
  const { needs = [] } = options;
  const unknown = needs.find((operation) => !Object.hasOwn(alloOperations, operation));
  if (unknown !== undefined) {
    throw new TypeError(
      `Expected needs to name operations, such as "GET /v2/api/users"; got ${JSON.stringify(unknown)}.`,
    );
  }
  const { data } = await client.GET('/v2/api/me', signalOf(options));
  const access = accessOf(data.data);
  const missing = access.operations.filter(
    ({ operation, isAllowed }) => isAllowed === false && needs.some((need) => need === operation),
  );
  if (missing.length > 0) {
    throw new MissingScopeError({
      operations: missing.map(({ operation }) => operation),
      scopes: [...new Set(missing.flatMap(({ requiredScope }) => requiredScope ?? []))],
      apiKeyId: access.apiKeyId,
    });
  }
  return access;
}

function accessOf(me: Me): KeyAccess {
  const scopes: readonly string[] = Array.isArray(me.scopes) ? me.scopes : [];
  const listed = recordsOf(me.endpoints).map(
    ({ method, path }) => `${textOf(method)?.toUpperCase()} ${textOf(path)}`,
  );
  const listedShapes = new Set(listed.map(shapeOf));
  const isSilent = !Array.isArray(me.scopes) && !Array.isArray(me.endpoints);
  const known = Object.entries(alloOperations);
  const knownShapes = new Set(known.map(([operation]) => shapeOf(operation)));
  const limits: Readonly<Record<string, unknown>> = isRecord(me.rate_limits) ? me.rate_limits : {};
  return {
    apiKeyId: textOf(me.api_key_id),
    team: isRecord(me.team) ? { id: textOf(me.team.id), name: textOf(me.team.name) } : null,
    scopes,
    requestsPerSecond: {
      read: amountOf(limits.read_per_second),
      write: amountOf(limits.write_per_second),
    },
    operations: known.map(([operation, { requiredScope = null }]) => ({
      operation,
      requiredScope,
      isAllowed:
        requiredScope === null || listedShapes.has(shapeOf(operation)) || holds(scopes, requiredScope)
          ? true
          : isSilent
            ? null
            : false,
    })),
    unknownOperations: listed.filter((operation) => !knownShapes.has(shapeOf(operation))),
    raw: me,
  };
}

/** A scope to read and write is one to read. */
function holds(scopes: readonly string[], scope: string): boolean {
  return scopes.includes(scope) || (scope.endsWith('_READ') && scopes.includes(`${scope}_WRITE`));
}

/** Placeholders may have other names in Allo's answer. */
function shapeOf(operation: string): string {
  return operation.replace(/\{[^}]*\}|:[a-z_]+/gi, '{}').replace(/\/$/, '');
}
