// Preloaded by the container image: a secret that is missing, short or copied out of a manual signs sessions for anybody.
const secret = process.env.AUTH_SECRET ?? '';
const isSample = /change.?me|example|sample|secret|password|^(.)\1*$/i.test(secret);

if (secret.length < 32 || isSample) {
  console.error('AUTH_SECRET is missing, too short or a sample; make one with `openssl rand -hex 32`.');
  process.exit(1);
}
