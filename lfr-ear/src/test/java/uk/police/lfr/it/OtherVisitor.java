package uk.police.lfr.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody who asks from another address of this machine than all other tests do, line by line. */
final class OtherVisitor {
    private final String address;
    private final int port;

    /** @param address such as {@code 127.0.0.2} */
    OtherVisitor(String address, int port) {
        this.address = address;
        this.port = port;
    }

    /** @return status line and headers of the answer */
    List<String> asks(String method, String path, String body, String... headers) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
            socket.setSoTimeout(10_000);
            var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n");
            for (var header : headers) {
                request.append(header).append("\r\n");
            }
            socket.getOutputStream()
                    .write(request.append("\r\n").append(body).toString().getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            List<String> head = new ArrayList<>();
            for (var line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
                head.add(line);
            }
            return head;
        }
    }

    /** As {@link #asks}, the status alone. */
    int status(String method, String path, String body, String... headers) throws IOException {
        return Integer.parseInt(asks(method, path, body, headers).get(0).split(" ")[1]);
    }
}
