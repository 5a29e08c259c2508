import 'server-only';
import { z } from 'zod';

const text = z.string().trim().min(1);

const variables = z
  .object({
    AUTH_SECRET: z.string({ error: 'is missing' }).min(32, 'needs 32 characters or more'),
    LEAT_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: text.optional(),
    OIDC_CLIENT_SECRET: text.optional(),
    OIDC_NAME: text.default('single sign-on'),
  })
  .refine((env) => new Set([!env.OIDC_ISSUER, !env.OIDC_CLIENT_ID, !env.OIDC_CLIENT_SECRET]).size === 1, {
    error: 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together',
  });

export type OidcSettings = { issuer: string; clientId: string; clientSecret: string; name: string };

export type Env = {
  authSecret: string;
  /** How many proxies of ours stand in front: that many entries at the right of X-Forwarded-For are believed. */
  trustedProxies: number;
  /** The OpenID Connect provider; undefined when none is configured. */
  oidc: OidcSettings | undefined;
};

let read: Env | undefined;

/** The settings of sign-in, read from the environment at first use. Throws with the variable's name if one is unusable. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

export function readEnv(environment: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  if (!result.success) {
    const sentences = result.error.issues.map(({ path, message }) => [...path, message].join(' '));
    throw new Error(`The environment cannot be used: ${sentences.join('; ')}.`);
  }
  const { AUTH_SECRET, LEAT_TRUSTED_PROXIES, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = result.data;
  return {
    authSecret: AUTH_SECRET,
    trustedProxies: LEAT_TRUSTED_PROXIES,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME }
        : undefined,
  };
}
