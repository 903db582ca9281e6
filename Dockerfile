# The site and Caddy, which serves it on port 8080 without special rights:
#   docker build --build-arg SITE_URL=https://guides.example.org -t guides . && docker run --rm -p 8080:8080 guides
FROM node:20-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL
RUN npm run build

FROM caddy:2-alpine
# Port 8080 needs no capability, and with one on the file the program would not start where they are all dropped.
RUN setcap -r /usr/bin/caddy
COPY --from=build /site/deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /site/out /srv
USER 65534:65534
EXPOSE 8080
