# The server of Plan Atlas with its page built in. It serves the database that NEO4J_URI names, or the plan that ships with it.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund --ignore-scripts \
  && sha256sum package-lock.json | cut -d' ' -f1 | tr -d '\n' > node_modules/.installed
COPY . .
# The page and the console are built once and marked as fresh, so that the server starts at once.
RUN node --import tsx --input-type=module --eval \
  "const { buildPage } = await import('./scripts/build-page.ts'); await buildPage(process.cwd())"

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build --chown=node:node /app ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/run.mjs", "start"]
