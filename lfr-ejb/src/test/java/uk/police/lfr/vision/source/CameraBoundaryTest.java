package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.vision.FrameSource;

/** A camera that answers with somebody else's address gets nobody connected to it. */
@Timeout(30)
class CameraBoundaryTest {
    private static final SourceSettings SHORT =
            SourceSettings.live().withConnectLimit(Duration.ofMillis(1500)).withSilenceLimit(Duration.ofMillis(500));

    private Listener elsewhere;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        elsewhere = new Listener("");
    }

    @AfterEach
    void stop() throws IOException {
        elsewhere.close();
    }

    private static SourceException faultOf(String address) {
        try (FrameSource source = RtspTestCamera.sources(Clock.systemUTC()).open(CameraAddress.parse(address), SHORT)) {
            return assertThrows(SourceException.class, source::next);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void anHttpRedirectionIsNotFollowed(int status) throws IOException {
        String target = "http://127.0.0.1:" + elsewhere.port() + "/secret?token=s3cret";
        try (Listener camera = new Listener(
                "HTTP/1.1 " + status + " Moved\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n")) {
            SourceException fault = faultOf("http://127.0.0.1:" + camera.port() + "/live");
            assertEquals(SourceFault.WRONG_ADDRESS, fault.fault());
            assertFalse(fault.getMessage().contains("s3cret"), fault.getMessage());
            assertEquals(1, camera.visits());
        }
        assertEquals(0, elsewhere.visits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtsp", "rtspu"})
    void anRtspRedirectionIsNotFollowed(String scheme) throws IOException {
        for (String target : new String[] {"rtsp", "rtsps"}) {
            try (Listener camera = new Listener("RTSP/1.0 302 Moved Temporarily\r\nCSeq: @CSEQ@\r\nLocation: " + target
                    + "://127.0.0.1:" + elsewhere.port() + "/live\r\n\r\n")) {
                SourceException fault = faultOf(scheme + "://127.0.0.1:" + camera.port() + "/live");
                assertEquals(SourceFault.WRONG_ADDRESS, fault.fault(), fault.getMessage());
                assertEquals(1, camera.visits());
            }
        }
        assertEquals(0, elsewhere.visits());
    }

    /** What the host's name says the second time is not asked for. */
    @Test
    void anRtspRedirectionToItselfIsNotFollowedEither() throws IOException {
        try (Listener camera =
                new Listener("RTSP/1.0 301 Moved\r\nCSeq: @CSEQ@\r\nLocation: rtsp://localhost/\r\n\r\n")) {
            assertEquals(
                    SourceFault.WRONG_ADDRESS,
                    faultOf("rtsp://127.0.0.1:" + camera.port() + "/live").fault());
        }
    }

    @Test
    void aListOfOtherAddressesIsNoVideo() throws IOException {
        Path clip = TestClips.h264(folder.resolve("clip.ts"), 320, 240, 5);
        for (String part : new String[] {
            "http://127.0.0.1:" + elsewhere.port() + "/part.ts", "file://" + clip, clip.toString(), "file:" + clip
        }) {
            String list = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + part + "\n#EXT-X-ENDLIST\n";
            assertEquals(SourceFault.NO_VIDEO, faultOfPage("application/vnd.apple.mpegurl", list), part);
            String concat = "ffconcat version 1.0\nfile '" + part + "'\n";
            assertEquals(SourceFault.NO_VIDEO, faultOfPage("text/plain", concat), part);
        }
        String sdp = "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video " + elsewhere.port()
                + " RTP/AVP 96\na=rtpmap:96 H264/90000\n";
        assertEquals(SourceFault.NO_VIDEO, faultOfPage("application/sdp", sdp));
        String dash = "<MPD><Period><AdaptationSet><Representation><BaseURL>http://127.0.0.1:" + elsewhere.port()
                + "/</BaseURL></Representation></AdaptationSet></Period></MPD>";
        assertEquals(SourceFault.NO_VIDEO, faultOfPage("application/dash+xml", dash));
        assertEquals(0, elsewhere.visits());
    }

    private static SourceFault faultOfPage(String type, String page) throws IOException {
        try (Listener camera = new Listener("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: "
                + page.length() + "\r\n\r\n" + page)) {
            return faultOf("http://127.0.0.1:" + camera.port() + "/live.m3u8").fault();
        }
    }

    /** A film can name another file that holds its pictures. */
    @Test
    void aFilmThatNamesAnotherFileDoesNotOpenIt() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.h264"), "ffconcat version 1.0\nfile http://127.0.0.1:" + elsewhere.port() + "/\n");
        assertEquals(SourceFault.NO_VIDEO, faultOf(list.toUri().toString()).fault());
        assertEquals(0, elsewhere.visits());
    }

    @Test
    void forbiddenPlacesAreNotConnectedTo() {
        FrameSources strict = new FrameSources(Clock.systemUTC(), CameraPlaces.of("", null));
        for (String scheme : new String[] {"rtsp", "rtspu", "rtsps", "http", "https"}) {
            for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"}) {
                String address = scheme + "://op:s3cret@" + host + ":" + elsewhere.port() + "/live";
                try (FrameSource source = strict.open(CameraAddress.parse(address), SHORT)) {
                    SourceException fault = assertThrows(SourceException.class, source::next, address);
                    assertEquals(SourceFault.FORBIDDEN, fault.fault(), fault.getMessage());
                    assertTrue(fault.getMessage().contains("no camera is there"), fault.getMessage());
                }
            }
        }
        assertEquals(0, elsewhere.visits());
    }
}
