import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters that need no escaping in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token or an invitation. The secret is random, so a fast hash is enough. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
