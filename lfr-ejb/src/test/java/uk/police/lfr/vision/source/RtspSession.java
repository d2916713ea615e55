package uk.police.lfr.vision.source;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** One client of the test camera: answers its requests (RFC 2326) and, once asked to play, sends pictures. */
final class RtspSession {
    private static final int CLOCK_HZ = 90_000;

    private final RtspTestCamera camera;
    private final Socket socket;
    private final DataOutputStream output;
    private DatagramSocket udp;
    private SocketAddress udpClient;

    RtspSession(RtspTestCamera camera, Socket socket) throws IOException {
        this.camera = camera;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.output = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
    }

    /** Returns when the client leaves or the camera drops it. */
    void serve() {
        try (socket) {
            BufferedReader input =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String method = answer(input);
            while (method != null && !method.equals("PLAY") && !method.equals("TEARDOWN")) {
                method = answer(input);
            }
            if ("PLAY".equals(method)) {
                play();
            }
        } catch (IOException gone) {
            // The client went, or the camera cut it off: what the test wanted.
        }
    }

    private String answer(BufferedReader input) throws IOException {
        String request = input.readLine();
        if (request == null) {
            return null;
        }
        String sequence = "0";
        String signIn = "";
        String transport = "";
        for (String line = input.readLine(); line != null && !line.isEmpty(); line = input.readLine()) {
            String name = line.toLowerCase(Locale.ROOT);
            sequence = name.startsWith("cseq:") ? line.substring(5).strip() : sequence;
            transport = name.startsWith("transport:") ? name.substring(10).strip() : transport;
            signIn = name.startsWith("authorization:") ? line.substring(14).strip() : signIn;
        }
        camera.awaitVoice();
        String method = request.split(" ")[0];
        boolean known = camera.lets(signIn);
        if (known && method.equals("SETUP") && transport.contains("client_port=")) {
            openUdp(transport);
        }
        reply(sequence, known ? method : "UNKNOWN", request.split(" ")[1]);
        return known ? method : "REFUSED";
    }

    private void reply(String sequence, String method, String url) throws IOException {
        String status = method.equals("UNKNOWN") ? "401 Unauthorized" : "200 OK";
        String body = method.equals("DESCRIBE") ? description() : "";
        String headers =
                switch (method) {
                    case "UNKNOWN" -> "WWW-Authenticate: Basic realm=\"test\"\r\n";
                    case "OPTIONS" -> "Public: OPTIONS, DESCRIBE, SETUP, PLAY, GET_PARAMETER, TEARDOWN\r\n";
                    case "DESCRIBE" -> "Content-Base: " + url + "/\r\nContent-Type: application/sdp\r\nContent-Length: "
                            + body.length() + "\r\n";
                    case "SETUP" -> "Transport: " + transport() + "\r\nSession: 1;timeout=60\r\n";
                    default -> "Session: 1\r\n";
                };
        String reply = "RTSP/1.0 " + status + "\r\nCSeq: " + sequence + "\r\n" + headers + "\r\n" + body;
        output.write(reply.getBytes(StandardCharsets.ISO_8859_1));
        output.flush();
    }

    private void openUdp(String transport) throws IOException {
        int client = Integer.parseInt(transport.replaceAll(".*client_port=(\\d+).*", "$1"));
        udp = new DatagramSocket(0, socket.getLocalAddress());
        udpClient = new InetSocketAddress(socket.getInetAddress(), client);
    }

    private String transport() {
        return udp == null
                ? "RTP/AVP/TCP;unicast;interleaved=0-1"
                : "RTP/AVP/UDP;unicast;client_port=" + ((InetSocketAddress) udpClient).getPort() + "-"
                        + (((InetSocketAddress) udpClient).getPort() + 1) + ";server_port=" + udp.getLocalPort() + "-"
                        + (udp.getLocalPort() + 1);
    }

    private String description() {
        byte[] sps = camera.clip().sequenceParameters();
        Base64.Encoder base64 = Base64.getEncoder();
        String profile = String.format("%02X%02X%02X", sps[1], sps[2], sps[3]);
        return "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=test\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\n"
                + "a=rtpmap:96 H264/" + CLOCK_HZ + "\r\na=fmtp:96 packetization-mode=1;profile-level-id=" + profile
                + ";sprop-parameter-sets=" + base64.encodeToString(sps) + ","
                + base64.encodeToString(camera.clip().pictureParameters()) + "\r\na=control:track1\r\n";
    }

    /** The clip over and over at the camera's speed, from its first picture, a key picture. */
    private void play() throws IOException {
        RtpPackets packets = new RtpPackets(this::send);
        long start = System.nanoTime();
        for (int number = 0; !socket.isClosed(); number++) {
            camera.awaitPicture(start, number);
            int index = number % camera.clip().pictures().size();
            packets.send(
                    camera.spoilt(camera.clip().pictures().get(index)),
                    number * (CLOCK_HZ / camera.framesPerSecond()) + camera.timestampJump());
            output.flush();
        }
    }

    /** In a datagram, or framed for RTSP's own connection (RFC 2326, 10.12). */
    private void send(byte[] packet) throws IOException {
        if (udp == null) {
            output.writeByte('$');
            output.writeByte(0);
            output.writeShort(packet.length);
            output.write(packet);
        } else {
            requireClient();
            udp.send(new DatagramPacket(packet, packet.length, udpClient));
        }
    }

    /** Datagrams do not say that nobody is there any more. */
    private void requireClient() throws IOException {
        socket.setSoTimeout(1);
        try {
            socket.getInputStream().read();
            throw new EOFException("It said goodbye, or went without");
        } catch (SocketTimeoutException stillThere) {
            socket.setSoTimeout(0);
        }
    }

    void cut() {
        try {
            socket.close();
            if (udp != null) {
                udp.close();
            }
        } catch (IOException alreadyGone) {
            // Cut is cut.
        }
    }
}
