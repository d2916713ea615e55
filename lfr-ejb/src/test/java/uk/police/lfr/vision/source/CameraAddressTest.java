package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraAddressTest {
    @ParameterizedTest
    @CsvSource({
        "rtsp://10.0.0.5:554/Streaming/Channels/101, rtsp://10.0.0.5:554/Streaming/Channels/101",
        "rtspu://op:s3cret@cam-1.example/live, rtspu://cam-1.example/live",
        "RTSPS://op:s3cret@cam-1.example/live, rtsps://cam-1.example/live",
        "http://op:s3cret@10.0.0.5/video.cgi?user=op&pwd=s3cret, http://10.0.0.5/video.cgi?…",
        "rtsp://10.0.0.5/user=op_password=s3cret_channel=1.sdp, rtsp://10.0.0.5/…",
        "rtsp://10.0.0.5/user%3Dop_password%3Ds3cret, rtsp://10.0.0.5/…",
        "https://[2001:db8::1]:8443/a/b, https://[2001:db8::1]:8443/a/b",
        "file:///srv/exercise/camera.mp4, file:///srv/exercise/camera.mp4",
    })
    void showsItselfWithoutItsSecrets(String text, String shown) {
        CameraAddress address = CameraAddress.parse(text);
        assertEquals(shown, address.redacted());
        assertEquals(shown, address.toString());
        assertEquals(address, CameraAddress.parse(" " + text + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camera.mp4",
                "ftp://op:s3cret@10.0.0.5/a",
                "concat:/etc/passwd|/etc/s3cret",
                "rtsp://op:s3cret#1@10.0.0.5/a",
                "rtsp://op:s3cret%@10.0.0.5/a",
                "rtsp:///s3cret",
                "rtsp://op:s3cret@10.0.0.5:70000/a",
                "rtsp:s3cret",
                "file:s3cret.mp4",
                "file://host/s3cret.mp4",
                "file:///a.mp4?s3cret",
            })
    void refusesWhatIsNoCameraAndRepeatsNoSecret(String text) {
        SourceException fault = assertThrows(SourceException.class, () -> CameraAddress.parse(text));
        assertEquals(SourceFault.WRONG_ADDRESS, fault.fault());
        assertFalse(fault.getMessage().contains("s3cret"), fault.getMessage());
        assertEquals(null, fault.getCause());
    }

    @Test
    void keepsThePasswordForTheConnectionAlone() throws Exception {
        InetAddress at = InetAddress.getByName("10.0.0.5");
        CameraAddress address = CameraAddress.parse("RTSP://op:s3c%23ret@camera.example:8554/a?b=c#d");
        assertEquals("rtsp://op:s3c%23ret@10.0.0.5:8554/a?b=c", address.rtspForFfmpeg(at));
        assertEquals("op:s3c#ret", address.userInfo());
        assertEquals("/a?b=c", address.requestTarget());
        assertFalse(address.isFile());
    }

    @Test
    void theAnswerOfTheLookUpIsWhatIsConnectedTo() throws Exception {
        InetAddress six = InetAddress.getByName("2001:db8::5");
        assertEquals(
                "rtsp://[2001:db8:0:0:0:0:0:5]/a",
                CameraAddress.parse("rtspu://camera.example/a").rtspForFfmpeg(six));
        assertEquals(
                "rtsps://[2001:db8:0:0:0:0:0:5]",
                CameraAddress.parse("rtsps://camera.example").rtspForFfmpeg(six));
    }

    @Test
    void fileKeepsItsSpaces() {
        CameraAddress file = CameraAddress.parse("file:///a%20b.mp4");
        assertTrue(file.isFile());
        assertEquals("file:/a b.mp4", file.fileForFfmpeg());
    }
}
