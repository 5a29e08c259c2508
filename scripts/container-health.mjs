// The container's health check: the server answers, and so does its database.
const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/api/v1/health`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
