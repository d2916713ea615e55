package uk.police.lfr.audit.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import uk.police.lfr.audit.control.LogUnderTest;

/** A log behind HTTP, as the portal answers it. */
public final class PublicLogServer implements AutoCloseable {
    private static final String PREFIX = "/api/v1/log/";

    private final HttpServer server;

    public PublicLogServer(LogUnderTest log) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PREFIX, exchange -> {
            String address = exchange.getRequestURI().getPath().substring(PREFIX.length());
            Optional<byte[]> answer = log.get(address);
            exchange.sendResponseHeaders(
                    answer.isPresent() ? 200 : 404,
                    answer.map(body -> (long) body.length).orElse(-1L));
            if (answer.isPresent()) {
                exchange.getResponseBody().write(answer.get());
            }
            exchange.close();
        });
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/v1/log";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
