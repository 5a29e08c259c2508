import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { readSealed, writeSealed } from '#data/auth/sealed-cookie.ts';

const halfAYear = 180 * 24 * 3600;

const markOf = (email: string) => createHash('sha256').update(email).digest('base64url');

/**
 * The id of this browser, if this person signed in on it before. Its attempts are counted apart, so that whoever
 * guesses at somebody's password, even from the same address, cannot keep that person out of their own browser.
 */
export async function knownDevice(email: string): Promise<string | undefined> {
  const device = await readSealed('leat.device');
  return device?.of === markOf(email) && typeof device.id === 'string' ? device.id : undefined;
}

export const rememberDevice = (email: string): Promise<void> =>
  writeSealed('leat.device', { of: markOf(email), id: randomUUID() }, halfAYear);
