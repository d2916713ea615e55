package uk.police.lfr.vision.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that counts who comes, answers each with the same words and hangs up. Close it. */
final class Listener implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger visits = new AtomicInteger();
    private final Thread thread;

    /** @param answer may be empty; {@code @CSEQ@} becomes the number of the request */
    Listener(String answer) throws IOException {
        thread = new Thread(() -> serve(answer), "listener");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(String answer) {
        while (!door.isClosed()) {
            try (Socket visitor = door.accept()) {
                visits.incrementAndGet();
                String asked = request(visitor.getInputStream());
                String number = asked.replaceAll("(?is).*cseq: *(\\d+).*", "$1");
                visitor.getOutputStream().write(answer.replace("@CSEQ@", number).getBytes(StandardCharsets.ISO_8859_1));
                visitor.getOutputStream().flush();
                visitor.shutdownOutput();
                visitor.getInputStream().readAllBytes();
            } catch (IOException gone) {
                // The next one, or the end.
            }
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder asked = new StringBuilder();
        int next = in.read();
        while (next >= 0) {
            asked.append((char) next);
            next = asked.toString().endsWith("\r\n\r\n") ? -1 : in.read();
        }
        return asked.toString();
    }

    int port() {
        return door.getLocalPort();
    }

    int visits() {
        return visits.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
