# The site and Caddy, which serves it on port 8080 without special rights:
#   docker build --build-arg SITE_URL=https://guides.example.org -t guides . && docker run --rm -p 8080:8080 guides
# Both images by their tag: a new build takes the fixes of the day, and Dependabot proposes newer tags.
FROM node:24-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
ARG SITE_URL
RUN npm run build

FROM caddy:2-alpine
# Port 8080 needs no capability, and with one on the file the program would not start where they are all dropped.
RUN setcap -r /usr/bin/caddy
COPY --from=build /site/out /srv
# Caddy keeps a copy of its configuration, and this user has no home to keep it in.
ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
USER 65534:65534
EXPOSE 8080
HEALTHCHECK CMD ["wget", "-q", "--spider", "http://127.0.0.1:8080/"]
CMD ["caddy", "run", "--config", "/srv/Caddyfile", "--adapter", "caddyfile"]
