/** Long enough to be taken, and first on every list that is tried against a sign-in page. */
const wellKnown = [
  'password',
  'passwort',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r',
  'abcdefgh',
  'letmein',
  'iloveyou',
  'welcome',
  'administrator',
  'changeme',
  'changeit',
  'football',
  'baseball',
  'sunshine',
  'princess',
  'superman',
  'trustno1',
  'whatever',
  'computer',
  'internet',
];

const ascending = '01234567890123456789';
const descending = '98765432109876543210';

/** What is left when well-known words, runs of digits and the person's own names are taken away. */
function surprise(password: string, own: readonly string[]): string {
  const names = own.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
  let rest = password.toLowerCase();
  for (const word of [...wellKnown, ...names]) rest = rest.replaceAll(word, '');
  return rest.replace(/\d{3,}/g, (run) => (ascending.includes(run) || descending.includes(run) ? '' : run));
}

/**
 * Whether a password of allowed length would be among the first to be guessed: few different characters, or little
 * more than well-known words, runs of digits or what the person is called. No rules of composition beyond that.
 */
export function isGuessable(password: string, own: readonly string[]): boolean {
  return new Set(password.toLowerCase()).size < 5 || surprise(password, own).length < 4;
}
