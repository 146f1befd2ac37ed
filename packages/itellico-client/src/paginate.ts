import { createPaginate, createPaginatePages, type Paginate, type PaginatePages } from '@callweave/transport';
import { pagination } from './generated/pagination.ts';

/**
 * Reads a paged operation item by item, each once, a page at a time as they are consumed. Filters go into the init as in
 * a plain call; a page or offset in it is where reading begins.
 *
 * @throws {PaginationError} for a list that can't be read to its end.
 *
 * @example
 * for await (const call of paginate(itellico, 'GET', '/v1/accounts/{account_id}/conversations', { params })) {
 *   console.log(call.uuid);
 * }
 */
export const paginate: Paginate = /* @__PURE__ */ createPaginate(pagination);

/** As `paginate`, a page at a time. */
export const paginatePages: PaginatePages = /* @__PURE__ */ createPaginatePages(pagination);
