# make dist, then: docker build -t templatelint .        docker run --rm -v "$PWD:/work" templatelint lint templates
FROM debian:12-slim
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends libxml2 libyaml-0-2 \
 && rm -rf /var/lib/apt/lists/*
ADD dist/templatelint-*-linux-x86_64.tar.gz /opt/
RUN ln -s /opt/templatelint-*/bin/templatelint /usr/local/bin/templatelint
USER nobody
WORKDIR /work
ENTRYPOINT ["templatelint"]
CMD ["lint"]
