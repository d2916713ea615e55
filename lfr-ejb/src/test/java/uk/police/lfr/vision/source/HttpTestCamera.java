package uk.police.lfr.vision.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import uk.police.lfr.vision.FrameSource;

/** A camera with a web server that answers as a test says. Close it. */
final class HttpTestCamera implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final HttpServer server;

    /** How it answers whoever comes. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    HttpTestCamera(HttpServer made, Answer answer) {
        server = made;
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    static InetSocketAddress anywhere() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** @param address with {@code PORT} where the port belongs */
    FrameSource open(String address, SourceSettings settings) {
        return RtspTestCamera.sources(Clock.systemUTC())
                .open(CameraAddress.parse(address.replace("PORT", Integer.toString(port()))), settings);
    }

    /** For an answer that never ends. */
    void awaitEnd() throws InterruptedException {
        over.await();
    }

    void rest(long millis) {
        try {
            over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
