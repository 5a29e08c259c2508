import { expect, test } from 'vitest';
import { isGuessable } from './guessable-password.ts';

test.each([
  'aaaaaaaaaaaa',
  'abababababab',
  '123456789012',
  'password1234',
  'Passwort2345',
  'qwertyuiop12',
  'iloveyou4321',
  'PasswordPassword',
])('%s is among the first to be guessed', (password) => {
  expect(isGuessable(password, [])).toBe(true);
});

test.each(['correct horse battery', 'tidal-gate-17-moss', 'ich-mag-mühlräder', '平成の水車はよく回るものだな'])(
  '%s is not',
  (password) => {
    expect(isGuessable(password, [])).toBe(false);
  },
);

test("a password made of the person's own name or address is guessed", () => {
  expect(isGuessable('josefine1234', ['Josefine Muster', 'jm@kestrel.example'])).toBe(true);
  expect(isGuessable('kestrelmuster', ['Josefine Muster', 'jm@kestrel.example'])).toBe(true);
  expect(isGuessable('josefine1234', [])).toBe(false);
});
