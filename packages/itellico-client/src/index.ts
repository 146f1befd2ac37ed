export { ApiError, type ApiErrorKind, PaginationError, paginate, paginatePages } from '@callweave/transport';
export { createItellicoClient, type ItellicoClient, type ItellicoClientOptions } from './client.ts';
export { itellicoApi } from './config.ts';
export type * from './types.ts';
