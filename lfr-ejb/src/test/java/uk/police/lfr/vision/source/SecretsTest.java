package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A camera's password is in nothing that a process writes, with every logger at its finest and every exception printed
 * whole. In a process of its own, since native code writes past whatever a test could listen at.
 */
@Timeout(60)
class SecretsTest {
    private static final String USER = "0perator";
    private static final String PASSWORD = "s3cretPassw0rd";

    @TempDir
    Path folder;

    @Test
    void nothingThatIsWrittenHoldsThePassword() throws Exception {
        Path clip = TestClips.h264(folder.resolve("clip.h264"), 320, 240, 40);
        try (RtspTestCamera camera = new RtspTestCamera(clip, 50);
                RtspTestCamera other = new RtspTestCamera(clip, 50);
                RtspTestCamera secure = RtspTestCamera.secure(clip, 50, TestCertificate.context(folder));
                Listener web = new Listener("HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\"\r\n"
                        + "WWW-Authenticate: Basic realm=\"r\"\r\nContent-Length: 0\r\n\r\n");
                Listener moved = new Listener("RTSP/1.0 302 Moved\r\nCSeq: @CSEQ@\r\nLocation: rtsp://" + USER + ":"
                        + PASSWORD + "@127.0.0.1/\r\n\r\n")) {
            camera.demand(USER, PASSWORD);
            other.demand("somebody", "else");
            String given = USER + ":" + PASSWORD + "@127.0.0.1:";
            String path = "/pwd=" + PASSWORD + "?password=" + PASSWORD;
            String written = written(List.of(
                    camera.address().replace("//127", "//" + USER + ":" + PASSWORD + "@127"),
                    other.address().replace("//127", "//" + USER + ":" + PASSWORD + "@127"),
                    secure.address().replace("//127", "//" + USER + ":" + PASSWORD + "@127"),
                    camera.datagramAddress().replace("//127", "//" + USER + ":" + PASSWORD + "@127"),
                    "http://" + given + web.port() + path,
                    "https://" + given + web.port() + path,
                    "rtsp://" + given + moved.port() + path,
                    "rtsp://" + given + "1" + path,
                    "rtsp://" + USER + ":" + PASSWORD + "@no-such-camera.invalid" + path,
                    "rtsp://" + USER + ":" + PASSWORD + "@169.254.169.254" + path,
                    "rtsp://" + USER + ":" + PASSWORD + "#@127.0.0.1" + path,
                    "rtsp://" + USER + ":" + PASSWORD + "@127.0.0.1:0" + path,
                    "nothing://" + USER + ":" + PASSWORD + "@127.0.0.1" + path));
            assertTrue(written.contains(LoudConnection.HEARD), written);
            assertEquals(13, written.split(LoudConnection.NEXT, -1).length - 1, written);
            assertTrue(written.contains("picture of 320"), written);
            assertTrue(written.contains(SourceException.class.getName()), written);
            assertTrue(web.visits() >= 3 && moved.visits() == 1, "they were asked");
            String pair = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            for (String secret : List.of(USER, PASSWORD, PASSWORD.substring(0, 8), pair, pair.substring(0, 16))) {
                assertFalse(written.contains(secret), written);
            }
        }
    }

    private String written(List<String> addresses) throws IOException, InterruptedException {
        Path out = folder.resolve("written");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                LoudConnection.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        // Not as arguments, which anybody on the machine can see.
        process.getOutputStream().write(String.join("\n", addresses).getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        assertTrue(process.waitFor(50, TimeUnit.SECONDS), "it ended");
        assertEquals(0, process.exitValue(), Files.readString(out));
        return Files.readString(out);
    }
}
