package dev.qstar.server;

import dev.qstar.server.load.LoadLimits;
import dev.qstar.server.store.StoreLocation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How a server listens and whom it lets in. Immutable.
///
/// @param host         an address or a name of this machine; one that others can reach needs keys
/// @param port         0 takes one that is free
/// @param data         where the store is, which this server alone uses while it runs
/// @param keys         beside those in the store; where there is any, a request has to show one as
///                     `Authorization: Bearer KEY`
/// @param hosts        names by which clients reach the server, beside the host and those of the loopback
/// @param origins      pages of other sites that may use the API, such as `https://chat.example`
/// @param maxBodyBytes the longest body of a request
/// @param headerTime   within which a new connection has to bring a request's whole head
/// @param load         how much may run and wait at once
public record ServerOptions(
        String host,
        int port,
        StoreLocation data,
        List<UserKey> keys,
        List<String> hosts,
        List<String> origins,
        int maxBodyBytes,
        Duration headerTime,
        LoadLimits load) {
    private static final int MAX_PORT = 65_535;
    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_BODY = 8 << 20;
    private static final Duration DEFAULT_HEADER_TIME = Duration.ofSeconds(8);
    private static final LoadLimits DEFAULT_LOAD = new LoadLimits(32, 1 << 20, 256, 1 << 22, 64, 1 << 21, 2_000);

    /// @throws ServerException when a value is out of its range
    public ServerOptions {
        keys = List.copyOf(keys);
        hosts = List.copyOf(hosts);
        origins = List.copyOf(origins);
        if (port < 0 || port > MAX_PORT) {
            throw new ServerException("the port is " + port + ", but must be 0 to " + MAX_PORT);
        }
        if (maxBodyBytes < 1) {
            throw new ServerException("the longest body is " + maxBodyBytes + " bytes, but must be at least 1");
        }
        if (headerTime.isNegative() || headerTime.isZero()) {
            throw new ServerException("the time for a head is " + headerTime + ", but must be above 0");
        }
    }

    /// The loopback, port 8080, no keys, bodies of 8 MiB.
    ///
    /// @param data the directory of the store
    public static ServerOptions in(Path data) {
        return at(new StoreLocation.Directory(data));
    }

    /// The same with the store at another place.
    public static ServerOptions at(StoreLocation data) {
        return new ServerOptions(
                "127.0.0.1",
                DEFAULT_PORT,
                data,
                List.of(),
                List.of(),
                List.of(),
                DEFAULT_BODY,
                DEFAULT_HEADER_TIME,
                DEFAULT_LOAD);
    }

    /// These options at another address.
    public ServerOptions withHost(String newHost) {
        return new ServerOptions(newHost, port, data, keys, hosts, origins, maxBodyBytes, headerTime, load);
    }

    /// These options at another port.
    public ServerOptions withPort(int newPort) {
        return new ServerOptions(host, newPort, data, keys, hosts, origins, maxBodyBytes, headerTime, load);
    }

    /// These options with other keys.
    public ServerOptions withKeys(List<UserKey> newKeys) {
        return new ServerOptions(host, port, data, newKeys, hosts, origins, maxBodyBytes, headerTime, load);
    }

    /// These options with other names.
    public ServerOptions withHosts(List<String> newHosts) {
        return new ServerOptions(host, port, data, keys, newHosts, origins, maxBodyBytes, headerTime, load);
    }

    /// These options with other origins.
    public ServerOptions withOrigins(List<String> newOrigins) {
        return new ServerOptions(host, port, data, keys, hosts, newOrigins, maxBodyBytes, headerTime, load);
    }

    /// These options with another longest body.
    public ServerOptions withMaxBodyBytes(int newMaxBodyBytes) {
        return new ServerOptions(host, port, data, keys, hosts, origins, newMaxBodyBytes, headerTime, load);
    }

    /// These options with another time for a head.
    public ServerOptions withHeaderTime(Duration newHeaderTime) {
        return new ServerOptions(host, port, data, keys, hosts, origins, maxBodyBytes, newHeaderTime, load);
    }

    /// These options with other limits of load.
    public ServerOptions withLoad(LoadLimits newLoad) {
        return new ServerOptions(host, port, data, keys, hosts, origins, maxBodyBytes, headerTime, newLoad);
    }

    /// Without the keys.
    @Override
    public String toString() {
        return "ServerOptions[host=" + host + ", port=" + port + ", data=" + data + ", keys=" + keys.size() + "]";
    }
}
