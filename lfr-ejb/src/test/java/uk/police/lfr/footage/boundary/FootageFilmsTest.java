package uk.police.lfr.footage.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.audit.verify.VerifyExport;
import uk.police.lfr.footage.contract.FootageExported;
import uk.police.lfr.footage.contract.ZoneCorner;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.HeardPictures;
import uk.police.lfr.vision.source.SourceSettings;

/** Films as they leave: what is covered in them, who gets them, and what goes with an export. */
@Timeout(60)
class FootageFilmsTest {
    private static final String REASON = "Complaint 2026/77, \"filmSha256\":\"" + "0".repeat(64) + "\"";
    private static final int GREY = 96;

    private static HeardPictures film;
    private FootageHouse house;
    private Path folder;

    @BeforeAll
    static void film(@TempDir Path once) {
        film = FootageHouse.stripes(once);
    }

    @BeforeEach
    void open(@TempDir Path fresh) {
        folder = fresh;
        house = new FootageHouse(fresh, film);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private FootageFilms as(String person) {
        return house.desk(FootageFilms.class, person);
    }

    private long asked(boolean export) {
        FootageDesk desk = house.desk(FootageDesk.class, "dpo");
        return house.stand.database.inTransaction(
                () -> export ? desk.askExport(house.request(2, REASON)) : desk.askPlayback(house.request(2, REASON)));
    }

    private byte[] export(long id) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        as("dpo").export(id, null, zip);
        return zip.toByteArray();
    }

    @Test
    void exportCoversBystandersAndBothCoverTheZone() throws IOException {
        house.stand.database.run(() -> house.desk(ZoneDesk.class, "lead")
                .draw(
                        house.stand.camera.deploymentId(),
                        house.stand.camera.cameraId(),
                        ZoneKind.MASKED,
                        List.of(
                                new ZoneCorner(0, 0),
                                new ZoneCorner(250, 0),
                                new ZoneCorner(250, 250),
                                new ZoneCorner(0, 250))));
        long play = asked(false);
        ByteArrayOutputStream played = new ByteArrayOutputStream();
        as("dpo").write(play, 0, 0, as("dpo").length(play, 0), played);
        look(played.toByteArray(), frame -> {
            assertTrue(contrast(frame, 145, 120) > 150, "a face in playback is to be seen");
            assertEquals(GREY, level(frame, 40, 30), 12);
        });
        byte[] exported = parts(export(asked(true))).values().iterator().next();
        look(exported, frame -> {
            assertTrue(contrast(frame, 145, 120) < 60, "contrast " + contrast(frame, 145, 120));
            assertTrue(contrast(frame, 250, 60) > 150, "what is no face stays as it is");
            assertEquals(GREY, level(frame, 40, 30), 12);
        });
    }

    @Test
    void exportIsSignedForAndEveryChangeIsFound() throws IOException {
        long id = asked(true);
        byte[] zip = export(id);
        Map<String, byte[]> parts = parts(zip);
        assertEquals(
                List.of(
                        "footage-" + id + ".mp4",
                        "custody-" + id + ".json",
                        "custody-" + id + ".json.sig",
                        "public-key.pem"),
                List.copyOf(parts.keySet()));
        FootageExported logged = house.heard(FootageExported.class).get(0);
        assertEquals(Sha256.hex(parts.get("footage-" + id + ".mp4")), logged.sha256());
        assertEquals(50, logged.report().facesCovered());
        String key = house.stand.signing().publicKeyText(SigningPurpose.FOOTAGE_EXPORT);
        String said = verified(zip, key, 0);
        assertTrue(said.contains("\"logIndex\":" + FootageHouse.LOG_INDEX), said);
        assertTrue(said.contains("\"takenBy\":\"dpo\"") && said.contains("\"reference\":\"2026-0012\""), said);
        assertTrue(verified(zip, null, 0).contains("compare it"));
        for (String part :
                List.of("footage-" + id + ".mp4", "custody-" + id + ".json", "custody-" + id + ".json.sig")) {
            verified(changed(parts, part), key, 1);
        }
        verified(zip, house.stand.signing().publicKeyText(SigningPurpose.LOG), 1);
        verified(zip, "no key", 1);
        verified(new byte[] {1, 2, 3}, key, 1);
    }

    @Test
    void handingOutIsInTheChainOfCustody() {
        long id = asked(true);
        export(id);
        var access = house.stand.database.inTransaction(
                () -> house.desk(FootageDesk.class, "dpo").access(id));
        assertEquals(house.heard(FootageExported.class).get(0).sha256(), access.sha256());
        assertEquals(house.stand.clock.instant(), access.handedOutAt());
    }

    @Test
    void leaveIsForOnePersonOneUseAndAnHour() {
        long play = asked(false);
        long take = asked(true);
        assertEquals(1, as("dpo").parts(play));
        assertThrows(NotFound.class, () -> as("officer").parts(play));
        assertThrows(NotFound.class, () -> as("dpo").length(play, 1));
        assertThrows(NotFound.class, () -> as("dpo").parts(take));
        assertThrows(NotFound.class, () -> export(play));
        house.stand.clock.move(Duration.ofHours(1));
        assertThrows(NotFound.class, () -> as("dpo").parts(play));
        assertThrows(NotFound.class, () -> export(take));
        assertTrue(house.heard(FootageExported.class).isEmpty());
    }

    private String verified(byte[] zip, String key, int expected) throws IOException {
        Path file = Files.write(folder.resolve("export.zip"), zip);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = key == null ? new String[] {file.toString()} : new String[] {file.toString(), key};
        int code = VerifyExport.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        String said = out.toString(StandardCharsets.UTF_8);
        assertEquals(expected, code, said);
        return said;
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** The same file, packed anew, with one bit of one part turned. */
    private static byte[] changed(Map<String, byte[]> parts, String name) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(whole)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                byte[] content = part.getValue().clone();
                if (part.getKey().equals(name)) {
                    content[content.length / 2] ^= 1;
                }
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        assertNotEquals(0, whole.size());
        return whole.toByteArray();
    }

    private void look(byte[] film, Consumer<Frame> look) throws IOException {
        Path file = Files.write(folder.resolve("left.mp4"), film);
        int count = 0;
        try (FrameSource source = new FrameSources(Clock.systemUTC())
                .open(CameraAddress.parse(file.toUri().toString()), SourceSettings.evaluation())) {
            for (Frame frame = source.next(); frame != null; frame = source.next()) {
                look.accept(frame);
                frame.close();
                count++;
            }
        }
        assertEquals(50, count);
    }

    /** Between the lightest and the darkest of 24 pixels in a row: three of the film's stripes. */
    private static int contrast(Frame frame, int x, int y) {
        int least = 255;
        int most = 0;
        for (int at = x; at < x + 24; at++) {
            least = Math.min(least, level(frame, at, y));
            most = Math.max(most, level(frame, at, y));
        }
        return most - least;
    }

    private static int level(Frame frame, int x, int y) {
        return frame.pixels().get((y * frame.width() + x) * Frame.CHANNELS) & 0xFF;
    }
}
