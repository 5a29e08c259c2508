# The image holds Next's standalone server alone. The target `migrate` brings a database up to date and ends.
FROM node:24-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1 LEAT_STANDALONE=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run generate && npx next build

FROM build AS migrate
USER node
CMD ["node", "scripts/run.mjs", "migrate.ts"]

FROM node:24-bookworm-slim AS app
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/public ./public
COPY scripts/refuse-sample-secret.mjs scripts/container-health.mjs ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["node", "container-health.mjs"]
CMD ["node", "--import", "./refuse-sample-secret.mjs", "server.js"]
