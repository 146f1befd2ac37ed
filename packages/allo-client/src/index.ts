export { ApiError, type ApiErrorKind, PaginationError, paginate, paginatePages } from '@callweave/transport';
export { type AlloClient, type AlloClientOptions, createAlloClient } from './client.ts';
export { type AuthorizationForm, alloApi } from './config.ts';
export type * from './types.ts';
