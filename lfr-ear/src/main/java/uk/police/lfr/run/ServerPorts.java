package uk.police.lfr.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The three ports a server listens on, all on loopback.
 *
 * @param http pages, REST and push
 * @param publicHttp public pages and open data, and nothing else
 * @param management health, metrics and the command line interface
 */
public record ServerPorts(int http, int publicHttp, int management) {

    /** WildFly's own, and ours for the public. */
    public static final ServerPorts STANDARD = new ServerPorts(8080, 8081, 9990);

    /**
     * Below the ports that the system gives to outgoing connections (32768 and above): one of those could be taken while
     * its server is being restarted.
     */
    private static final int LOWEST = 20_000;

    private static final int RANGE = 12_000;

    /** Processes that run side by side look in different places. */
    private static final int OF_ONE_PROCESS = 30;

    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * OF_ONE_PROCESS);

    /** Three ports that are free now; another process that listens may still take them before the server does. */
    public static ServerPorts free() {
        return new ServerPorts(next(), next(), next());
    }

    /** Those of the three that another process listens on. */
    public int[] taken() {
        return IntStream.of(http, publicHttp, management)
                .filter(ServerPorts::isTaken)
                .toArray();
    }

    /** The address of a page, for example {@code page("/api/v1/deployments")}. */
    public URI page(String path) {
        return URI.create("http://localhost:" + http + path);
    }

    /** The address of a page as the public reaches it. */
    public URI publicPage(String path) {
        return URI.create("http://localhost:" + publicHttp + path);
    }

    /** The address of an operator's endpoint, for example {@code management("/health/ready")}. */
    public URI management(String path) {
        return URI.create("http://localhost:" + management + path);
    }

    private static int next() {
        return (int) LongStream.generate(() -> LOWEST + NEXT.getAndIncrement() % RANGE)
                .limit(RANGE)
                .filter(port -> !isTaken((int) port))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port on loopback from " + LOWEST));
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
