/** Guides and webhooks write `cll_…` and `msg_…`, the REST answers `cll-…` and `msg-…`, for the same items. */
export function canonicalAlloId(id: string): string {
  return id.replace(/^(cll|msg)_/, '$1-');
}
