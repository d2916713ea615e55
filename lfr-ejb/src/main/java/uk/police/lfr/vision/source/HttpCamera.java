package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;

/**
 * A camera's pictures over HTTP or HTTPS, as FFmpeg reads them. The exchange is ours and not FFmpeg's, because FFmpeg
 * looks names up for itself and follows whatever address an answer names; here the connection goes to the address that
 * was judged, and a redirection is an answer like any other. One thread; close it.
 */
final class HttpCamera implements AutoCloseable {
    private static final int OK = 200;
    private static final int SIGN_IN = 401;

    private final HttpConnection connection;
    private final boolean parts;
    private final StreamInput input;

    private HttpCamera(HttpConnection connection, HttpReply reply, InputStream body) {
        this.connection = connection;
        String type = reply.header("content-type").toLowerCase(Locale.ROOT);
        this.parts = type.startsWith("multipart/x-mixed-replace");
        this.input = new StreamInput(new HttpBody(reply, body, parts));
    }

    /** @throws SourceException with what went wrong; nothing stays open then */
    static HttpCamera open(CameraAddress address, InetAddress at, CallDeadline deadline) {
        HttpCamera answered = ask(address, at, deadline, "");
        if (answered == null) {
            throw StreamFaults.answered(address, SIGN_IN);
        }
        return answered;
    }

    /** @return null where the sign-in that was given did not do */
    private static HttpCamera ask(CameraAddress address, InetAddress at, CallDeadline deadline, String signIn) {
        HttpConnection connection = null;
        try {
            connection = HttpConnection.open(address, at, deadline);
            connection.send(request(address, signIn));
            InputStream in = new BufferedInputStream(connection.input(), 1 << 16);
            HttpReply reply = HttpReply.read(in);
            if (reply.status() == OK) {
                return new HttpCamera(connection, reply, in);
            }
            connection.close();
            if (reply.status() != SIGN_IN) {
                throw StreamFaults.answered(address, reply.status());
            }
            String answer = signIn.isEmpty() ? HttpSignIn.answer(reply.all("www-authenticate"), address) : "";
            return answer.isEmpty() ? null : ask(address, at, deadline, answer);
        } catch (IOException broken) {
            if (connection != null) {
                connection.close();
            }
            throw StreamFaults.talking(address, deadline);
        }
    }

    private static byte[] request(CameraAddress address, String signIn) {
        String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
        String port = address.port() == -1 ? "" : ":" + address.port();
        String request = "GET " + address.requestTarget() + " HTTP/1.1\r\nHost: " + host + port
                + "\r\nUser-Agent: LFR\r\nAccept: */*\r\nConnection: close\r\n"
                + (signIn.isEmpty() ? "" : "Authorization: " + signIn + "\r\n") + "\r\n";
        return request.getBytes(StandardCharsets.ISO_8859_1);
    }

    StreamInput input() {
        return input;
    }

    /** Null where it is to be found out from the pictures. */
    AVInputFormat format() {
        return parts ? av_find_input_format("mpjpeg") : null;
    }

    @Override
    public void close() {
        input.close();
        connection.close();
    }
}
