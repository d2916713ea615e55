package uk.police.lfr.vision.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a force names, and what stays closed whatever it names. */
class CameraPlacesTest {
    private static final Set<SourceFault> REFUSED = Set.of(SourceFault.WRONG_ADDRESS, SourceFault.FORBIDDEN);

    private static final CameraPlaces UNSAID = CameraPlaces.of("", null);

    @TempDir
    Path folder;

    static void refused(CameraPlaces places, String address) {
        SourceException fault =
                assertThrows(SourceException.class, () -> places.check(CameraAddress.parse(address)), address);
        assertTrue(REFUSED.contains(fault.fault()), address + ": " + fault);
        assertFalse(fault.getMessage().contains("s3cret"), fault.getMessage());
    }

    static void allowed(CameraPlaces places, String address) {
        assertDoesNotThrow(() -> places.check(CameraAddress.parse(address)), address);
    }

    /** Whatever addresses this machine has. */
    @Test
    void theServersOwnAddressesAreRefused() throws IOException {
        List<InetAddress> own = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
        assertFalse(own.isEmpty());
        for (InetAddress each : own) {
            String bare = each.getHostAddress().split("%")[0];
            String host = bare.contains(":") ? "[" + bare + "]" : bare;
            refused(UNSAID, "http://" + host + "/");
            refused(CameraPlaces.of("0.0.0.0/0, ::/0", null), "http://" + host + "/");
        }
    }

    @Test
    void whereNetworksAreNamedNothingElseIsACamera() {
        CameraPlaces places = CameraPlaces.of(" 10.20.0.0/16 ,192.168.7.4, 2001:db8:7::/48, Gate.CCTV.example. ", null);
        assertTrue(places.limited());
        for (String in : List.of("10.20.0.1", "10.20.255.255", "192.168.7.4", "[2001:db8:7:1::9]")) {
            allowed(places, "rtsp://" + in + "/live");
        }
        for (String out : List.of("10.19.255.255", "10.21.0.0", "192.168.7.5", "203.0.113.9", "[2001:db8:8::1]")) {
            refused(places, "rtsp://" + out + "/live");
        }
    }

    @Test
    void aNamedHostIsTakenAndOthersAreNot() {
        CameraPlaces places = CameraPlaces.of("gate.cctv.invalid", null);
        allowed(places, "rtsp://GATE.cctv.invalid./live");
        refused(places, "rtsp://other.cctv.invalid/live");
        refused(places, "rtsp://gate.cctv.invalid.example/live");
        refused(places, "rtsp://10.0.0.5/live");
        // A name does not open what it stands for.
        refused(CameraPlaces.of("localhost", null), "rtsp://localhost/live");
    }

    @Test
    void aSpecialNetworkIsOpenedByItsOwnNameAndNotByALargerOne() {
        allowed(CameraPlaces.of("127.0.0.1", null), "rtsp://127.0.0.1:8554/live");
        allowed(CameraPlaces.of("127.0.0.0/8", null), "rtsp://localhost:8554/live");
        allowed(CameraPlaces.of("169.254.7.0/24", null), "rtsp://169.254.7.9/live");
        refused(CameraPlaces.of("127.0.0.1", null), "rtsp://127.0.0.2/live");
        refused(CameraPlaces.of("126.0.0.0/7", null), "rtsp://127.0.0.1/live");
        refused(CameraPlaces.of("169.254.0.0/16", null), "http://169.254.169.254/");
        refused(CameraPlaces.of("169.254.169.254", null), "http://169.254.169.254/");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/33, more bits",
        "10.0.0.5/24, last bits",
        "10.0.0/8, no IP address",
        "010.0.0.0/8, no IP address",
        "10.0.0.0/-1, number of bits",
        "10.0.0.0/x, number of bits",
        "::ffff:127.0.0.0/104, more bits",
        "2001:db8::1::2, no IP address",
        "rtsp://10.0.0.5, no IP address",
        "*.example, neither",
        "300.1.2.3, no IP address",
    })
    void aListThatCannotBeReadSaysWhatIsWrong(String entry, String words) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> CameraPlaces.of("10.20.0.0/16," + entry, null));
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }

    @Test
    void aFileLiesBelowItsFolderAlsoBehindLinks() throws IOException {
        Path films = Files.createDirectory(folder.resolve("films"));
        Path secret = Files.writeString(folder.resolve("secret.mp4"), "secret");
        Files.writeString(films.resolve("film.mp4"), "film");
        Files.createSymbolicLink(films.resolve("link.mp4"), secret);
        Files.createSymbolicLink(films.resolve("away"), folder);
        CameraPlaces places = CameraPlaces.of("", films);
        String below = films.toUri().toString();
        allowed(places, below + "film.mp4");
        allowed(places, below + "absent.mp4");
        allowed(places, below);
        refused(places, below + "link.mp4");
        refused(places, below + "away/secret.mp4");
        refused(places, below + "../secret.mp4");
        refused(places, below + "%2e%2e/secret.mp4");
        refused(places, folder.toUri() + "films-other/film.mp4");
        refused(UNSAID, below + "film.mp4");
    }

    @Test
    void nobodyReachesWhatIsForbiddenAndOneAddressIsWhatIsReached() {
        CameraAddress camera = CameraAddress.parse("rtsp://10.0.0.5/live");
        assertEquals("10.0.0.5", UNSAID.reach(camera).getHostAddress());
        assertEquals(
                SourceFault.FORBIDDEN,
                assertThrows(SourceException.class, () -> UNSAID.reach(CameraAddress.parse("rtsp://localhost/live")))
                        .fault());
        assertEquals(
                SourceFault.UNREACHABLE,
                assertThrows(
                                SourceException.class,
                                () -> UNSAID.reach(CameraAddress.parse("rtsp://no-such-camera.invalid/live")))
                        .fault());
        assertThrows(SourceException.class, () -> CameraPlaces.ownFiles().reach(camera));
    }
}
