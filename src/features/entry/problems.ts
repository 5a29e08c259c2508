/** Why somebody stands before the sign-in page again, by what its address says. */
const problems: Record<string, string> = {
  unverified: 'Your provider does not vouch for your e-mail, so it cannot let you in here.',
  connect: 'This e-mail has a password here. Sign in with it once, and the two are connected from then on.',
  unknown: 'Nobody here has your e-mail. Ask an admin for an invitation and follow its link.',
  provider: 'The provider does not answer. Try again, or sign in with your password.',
  CredentialsSignin: 'E-mail and password do not fit together.',
  AccessDenied: 'Your provider did not let you in.',
};

/** The sentence for a problem; one for all others that the sign-in machinery reports. */
export const problemSentence = (problem: string | undefined): string | undefined =>
  problem === undefined
    ? undefined
    : (Object.hasOwn(problems, problem) && problems[problem]) || 'Signing in did not work. Try again.';
