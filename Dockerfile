# The server with a runtime of its own. README.md shows how to run it.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -B -ntp -Pdist -Dquick -pl dist -am package \
    && mkdir /opt/qstar \
    && tar --extract --file dist/target/quick/qstar-*-linux-x64.tar.gz --directory /opt/qstar --strip-components=1

FROM debian:13-slim
RUN useradd --uid 10001 --create-home qstar && install --directory --owner=qstar /data
COPY --from=build --chown=qstar /opt/qstar /opt/qstar
USER qstar
# The first start prepares what later ones start from.
RUN ["bash", "-c", "coproc /opt/qstar/bin/qstar serve --port 0 --data /tmp/data; read -r -u ${COPROC[0]}; kill $COPROC_PID; wait $COPROC_PID"]
ENV XDG_DATA_HOME=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r -u 3 -t 4 line && [[ $line == *' 200 '* ]]"]
ENTRYPOINT ["/opt/qstar/bin/qstar"]
CMD ["serve", "--host", "0.0.0.0"]
