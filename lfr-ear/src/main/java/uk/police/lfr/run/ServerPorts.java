package uk.police.lfr.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.stream.IntStream;

/**
 * The two ports a server listens on, both on loopback.
 *
 * @param http pages, REST and push
 * @param management health, metrics and the command line interface
 */
public record ServerPorts(int http, int management) {

    /** WildFly's own. */
    public static final ServerPorts STANDARD = new ServerPorts(8080, 9990);

    /** Two ports that are free now; another process may still take them before the server does. */
    public static ServerPorts free() {
        try (var first = new ServerSocket(0, 1, loopback());
                var second = new ServerSocket(0, 1, loopback())) {
            return new ServerPorts(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on loopback", e);
        }
    }

    /** Those of the two that another process listens on. */
    public int[] taken() {
        return IntStream.of(http, management).filter(ServerPorts::isTaken).toArray();
    }

    /** The address of a page, for example {@code page("/api/v1/deployments")}. */
    public URI page(String path) {
        return URI.create("http://localhost:" + http + path);
    }

    /** The address of an operator's endpoint, for example {@code management("/health/ready")}. */
    public URI management(String path) {
        return URI.create("http://localhost:" + management + path);
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }
}
