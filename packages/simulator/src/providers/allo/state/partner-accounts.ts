export interface PartnerAccount {
  readonly id: string;
  readonly email: string;
  readonly phoneNumbers: readonly string[];
  readonly clientRef: string | null;
  /** A seat that was given up works until the paid period ends. */
  readonly status: 'ACTIVE' | 'CANCELED';
}

/** The accounts that this key has opened for customers. */
export class PartnerAccounts {
  readonly #accounts = new Map<string, PartnerAccount>();

  get count(): number {
    return this.#accounts.size;
  }

  find(id: string): PartnerAccount | undefined {
    return this.#accounts.get(id);
  }

  has(email: string): boolean {
    return [...this.#accounts.values()].some((account) => account.email === email);
  }

  put(account: PartnerAccount): PartnerAccount {
    this.#accounts.set(account.id, account);
    return account;
  }
}
