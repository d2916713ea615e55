package uk.police.lfr.vision.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;

/** One connection to one IP address, with TLS where the camera's address says so. No wait outlives the deadline. */
final class HttpConnection implements AutoCloseable {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final SocketChannel channel;
    private final CallDeadline deadline;
    private Socket socket;

    private HttpConnection(SocketChannel channel, CallDeadline deadline) {
        this.channel = channel;
        this.deadline = deadline;
        this.socket = channel.socket();
    }

    static HttpConnection open(CameraAddress address, InetAddress at, CallDeadline deadline) throws IOException {
        HttpConnection connection = new HttpConnection(SocketChannel.open(), deadline);
        try {
            connection.connect(address, at);
            return connection;
        } catch (IOException failed) {
            connection.close();
            throw failed;
        }
    }

    private void connect(CameraAddress address, InetAddress at) throws IOException {
        boolean secure = address.scheme().equals("https");
        int port = address.port() == -1 ? secure ? HTTPS_PORT : HTTP_PORT : address.port();
        deadline.cutAtEnd(channel);
        socket.connect(new InetSocketAddress(at, port), waiting());
        socket.setTcpNoDelay(true);
        if (secure) {
            socket.setSoTimeout(waiting());
            socket = AnyCertificate.secured(socket, address.host(), port);
        }
    }

    /** @throws IOException there is no time left */
    private int waiting() throws IOException {
        if (deadline.isOver()) {
            throw new SocketTimeoutException();
        }
        return deadline.remainingMillis();
    }

    void send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
    }

    InputStream input() throws IOException {
        InputStream bytes = socket.getInputStream();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int most) throws IOException {
                while (true) {
                    socket.setSoTimeout(waiting());
                    try {
                        return bytes.read(target, from, most);
                    } catch (SocketTimeoutException late) {
                        // A moment too early by the deadline's clock, or waiting() says so.
                    }
                }
            }
        };
    }

    /** Without a goodbye, which could wait. */
    @Override
    public void close() {
        deadline.cutAtEnd(null);
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // It is closed either way.
        }
    }
}
