# The bot in a small image: not root, nothing to write but /data, its health known to Docker.
# docker build -t footnote .   (compose.yaml beside this file does that and the rest)

FROM python:3.13-slim AS build
# Extras of Footnote: README lists them. A search cluster needs "cluster" too.
ARG EXTRAS=all,metrics
WORKDIR /src
COPY pyproject.toml README.md LICENSE ./
COPY .ci/constraints.txt .ci/constraints.txt
COPY docs_corpus docs_corpus
COPY index index
COPY bot bot
RUN python -m venv /opt/footnote \
 && /opt/footnote/bin/pip install --no-cache-dir -c .ci/constraints.txt ".[${EXTRAS}]"

FROM python:3.13-slim
# git fetches the repositories that `footnote add` follows.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin footnote \
 && install -d -o footnote -g footnote /data /articles
COPY --from=build /opt/footnote /opt/footnote
ENV PATH=/opt/footnote/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    FOOTNOTE_CORPUS=/articles \
    FOOTNOTE_DATA=/data
USER footnote
WORKDIR /data
VOLUME ["/data", "/articles"]
STOPSIGNAL SIGTERM
# The first start reads all articles before it connects.
HEALTHCHECK --interval=30s --timeout=10s --start-period=15m --retries=3 CMD ["footnote", "health"]
ENTRYPOINT ["footnote"]
CMD ["run"]
