package uk.police.lfr.it;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A way to a port on loopback that can be shut: whoever is on it is cut off, and nobody is let through until it opens
 * again. Thread-safe; closing it shuts it for good.
 */
final class Gate implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean shut;

    /** @param behind the port to which it leads */
    Gate(int behind) throws IOException {
        this.behind = behind;
        inBackground(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    void shut() {
        shut = true;
        sockets.forEach(Gate::hangUp);
        sockets.clear();
    }

    void open() {
        shut = false;
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var from = door.accept();
                if (shut) {
                    from.close();
                } else {
                    lead(from, new Socket(InetAddress.getLoopbackAddress(), behind));
                }
            } catch (IOException closedOrNobodyBehind) {
                // Who knocked is turned away; a closed door ends the loop.
            }
        }
    }

    private void lead(Socket from, Socket to) throws IOException {
        from.setTcpNoDelay(true);
        to.setTcpNoDelay(true);
        sockets.add(from);
        sockets.add(to);
        inBackground(() -> pass(from, to));
        inBackground(() -> pass(to, from));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // Either side may hang up at any time.
        } finally {
            hangUp(from);
            hangUp(to);
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        shut();
        door.close();
    }
}
