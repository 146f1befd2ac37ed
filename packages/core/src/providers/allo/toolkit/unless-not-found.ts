import { NotFoundError } from '@callweave/allo-client';

/** What a call answers; null where Allo says that there is no such thing. */
export async function unlessNotFound<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (NotFoundError.isInstance(error)) return null;
    throw error;
  }
}
