package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/** User and password over HTTP, as a camera asks for them. */
@Timeout(30)
class HttpSignInTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(700));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"MD5,true", "MD5,false", "SHA-256,true", "MD5-sess,true"})
    void aCameraThatWantsDigestGetsItAndNoPassword(String algorithm, boolean counted) throws IOException {
        byte[] film = Files.readAllBytes(TestClips.h264(folder.resolve("clip.ts"), 320, 240, 40));
        AtomicReference<String> shown = new AtomicReference<>("");
        HttpTestCamera.Answer answer = exchange -> {
            String signIn = exchange.getRequestHeaders().getFirst("Authorization");
            shown.set(shown.get() + signIn);
            if (signIn == null || !lets(signIn, algorithm)) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"cam\"");
                exchange.getResponseHeaders()
                        .add(
                                "WWW-Authenticate",
                                "Digest realm=\"a cam\", nonce=\"0aF+/=\", opaque=\"x y\", algorithm=" + algorithm
                                        + (counted ? ", qop=\"auth,auth-int\"" : ""));
                exchange.sendResponseHeaders(401, -1);
            } else {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(film);
            }
        };
        try (HttpTestCamera camera = new HttpTestCamera(HttpServer.create(HttpTestCamera.anywhere(), 0), answer)) {
            try (FrameSource source = camera.open("http://operator:s3c%3Aret@127.0.0.1:PORT/live.ts?x=1", SHORT);
                    Frame frame = source.next()) {
                assertEquals(320, frame.width());
            }
            assertTrue(shown.get().contains("Digest"), shown.get());
            assertFalse(shown.get().contains("Basic") || shown.get().contains("s3c"), shown.get());
            try (FrameSource source = camera.open("http://operator:wr0ng@127.0.0.1:PORT/live.ts?x=1", SHORT)) {
                SourceException refused = assertThrows(SourceException.class, source::next);
                assertEquals(SourceFault.SIGN_IN_REFUSED, refused.fault());
                assertFalse(refused.getMessage().contains("wr0ng"), refused.getMessage());
            }
            try (FrameSource source = camera.open("http://127.0.0.1:PORT/live.ts?x=1", SHORT)) {
                assertEquals(
                        SourceFault.SIGN_IN_REFUSED,
                        assertThrows(SourceException.class, source::next).fault());
            }
        }
    }

    /** RFC 7616, 3.4.1, from the other side. */
    private static boolean lets(String signIn, String algorithm) {
        String hash = algorithm.replace("-sess", "");
        String who = hashed(hash, "operator:a cam:s3c:ret");
        if (algorithm.endsWith("-sess")) {
            who = hashed(hash, who + ":0aF+/=:" + field(signIn, "cnonce"));
        }
        String what = hashed(hash, "GET:/live.ts?x=1");
        String counted = signIn.contains("qop=auth")
                ? ":" + field(signIn, "nc") + ":" + field(signIn, "cnonce") + ":auth:"
                : ":";
        return signIn.startsWith("Digest ")
                && field(signIn, "uri").equals("/live.ts?x=1")
                && field(signIn, "opaque").equals("x y")
                && field(signIn, "response").equals(hashed(hash, who + ":0aF+/=" + counted + what));
    }

    private static String field(String signIn, String name) {
        return signIn.replaceAll(".*[ ,]" + name + "=\"?([^\",]*)\"?.*", "$1");
    }

    private static String hashed(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
