import { z } from 'zod';
import { isGuessable } from '../guessable-password.ts';
import { boardRoles, tokenScopes, workspaceRoles } from '../permissions.ts';
import { zone } from './configuration.ts';
import { personId } from './ids.ts';

export const sessionId = z.uuid().brand<'SessionId'>();
export const tokenId = z.uuid().brand<'TokenId'>();
export const invitationId = z.uuid().brand<'InvitationId'>();

export type SessionId = z.infer<typeof sessionId>;
export type TokenId = z.infer<typeof tokenId>;
export type InvitationId = z.infer<typeof invitationId>;

const printable = /^\P{Cc}*$/u;

const saidName = z
  .string()
  .trim()
  .min(1, 'Say a name.')
  .max(120, 'Use 120 characters or fewer.')
  .regex(printable, 'Leave out what cannot be printed.');

/** An address, in small letters. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Use 254 characters or fewer.')
  .pipe(z.email('Write an address such as ada@example.org.'));

const newPassword = z.string().min(12, 'Use 12 characters or more.').max(200, 'Use 200 characters or fewer.');
const easilyGuessed = {
  path: ['password'],
  message: 'This is among the first that would be guessed. Three words in a row are better.',
};

/** Somebody new: who they are and the password they choose. */
const newcomer = z.strictObject({ name: saidName, email, password: newPassword });
const isNotGuessable = (person: z.infer<typeof newcomer>) => !isGuessable(person.password, [person.name, person.email]);

export type NewPerson = z.infer<typeof newcomer>;

/** What the link of an invitation carries. */
const invitationSecret = z.string().max(200);

export const joinAsNewPerson = newcomer.extend({ secret: invitationSecret }).refine(isNotGuessable, easilyGuessed);
export const join = z.strictObject({ secret: invitationSecret });

/** What the installation begins with. */
export const beginnings = ['demo', 'empty', 'import'] as const;

export const setup = newcomer
  .extend({ zone, begin: z.enum(beginnings, 'Choose what to begin with.'), template: z.enum(['simple', 'delivery']) })
  .refine(isNotGuessable, easilyGuessed);
export type Setup = z.infer<typeof setup>;

/** A sign-in form is judged by its password alone: what was once allowed must go on being accepted. */
export const signIn = z.strictObject({
  email: z.string().trim().toLowerCase().min(1, 'Say your e-mail.').max(254).regex(printable),
  password: z.string().min(1, 'Say your password.').max(200),
});
export type SignIn = z.infer<typeof signIn>;

export const signInForm = signIn.extend({ next: z.string() });

export const profile = z.strictObject({ name: saidName });

export const keyboardScopes = ['on', 'board', 'off'] as const;
export const keyboardSetting = z.strictObject({ keyboard: z.enum(keyboardScopes) });

export const passwordChange = z.strictObject({ current: z.string().max(200), password: newPassword });
export type PasswordChange = z.infer<typeof passwordChange>;

export const newToken = z.strictObject({
  name: saidName,
  scope: z.enum(tokenScopes, 'Choose what the token may do.'),
  /** Empty: until it is revoked. */
  days: z.enum(['30', '90', '365', ''], 'Choose how long it holds.').transform((days) => (days ? Number(days) : null)),
});
export type NewToken = z.infer<typeof newToken>;

/** Into the workspace as such, with a role there; or onto one board, with a role on it. */
export const workspaceInvitation = z.strictObject({ role: z.enum(workspaceRoles, 'Choose a role.') });
export const boardInvitation = z.strictObject({ role: z.enum(boardRoles, 'Choose a role.') });

export const boardMembership = z.strictObject({ personId, role: z.enum(boardRoles, 'Choose a role.') });
export const workspaceMembership = z.strictObject({ personId, role: z.enum(workspaceRoles, 'Choose a role.') });

export const workspaceName = z.strictObject({ name: saidName });
