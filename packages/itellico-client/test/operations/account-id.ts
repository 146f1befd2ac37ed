export const accountId = '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638';
