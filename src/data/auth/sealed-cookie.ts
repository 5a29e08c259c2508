import 'server-only';
import { cookies, headers } from 'next/headers';
import { seal, unseal } from '#data/auth/seal.ts';

/** Our own small memories in a browser: the device, an invitation on its way, an account to be connected. */
export type SealedCookie = 'leat.device' | 'leat.invitation' | 'leat.connect';

export async function writeSealed(name: SealedCookie, content: Record<string, unknown>, seconds: number) {
  const secure = (await headers()).get('x-forwarded-proto')?.startsWith('https') ?? false;
  const value = await seal(content, name, seconds);
  (await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: seconds, secure });
}

export async function readSealed(name: SealedCookie): Promise<Record<string, unknown> | undefined> {
  const value = (await cookies()).get(name)?.value;
  return value === undefined ? undefined : unseal(value, name);
}

export async function dropSealed(name: SealedCookie): Promise<void> {
  (await cookies()).delete(name);
}
