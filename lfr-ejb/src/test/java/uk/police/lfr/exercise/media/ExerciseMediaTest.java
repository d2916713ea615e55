package uk.police.lfr.exercise.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.onnx.OnnxFaceEngine;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.SourceSettings;

/** The exercise is worth something only if its truth is: seen here through the same engine as in use. */
class ExerciseMediaTest {
    private static final int EVERY = 10;
    private static final int FRAMES = ExerciseMedia.SECONDS * StreetFilm.FRAMES_PER_SECOND;

    @TempDir
    static Path folder;

    private static FaceEngine engine;
    private static final Map<String, FaceTemplate> WATCHLIST = new TreeMap<>();

    @BeforeAll
    static void make() throws IOException {
        Path models = Path.of(System.getProperty("lfr.models.dir"));
        ExerciseMedia.make(models, models.resolveSibling("media"), folder);
        engine = OnnxFaceEngine.open(models, "clean");
        enrol();
    }

    private static void enrol() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("watchlist.zip"));
                ZipInputStream zip = new ZipInputStream(in);
                PictureDecoder decoder = new PictureDecoder(Clock.systemUTC())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jpg")) {
                    try (Frame picture = decoder.decode(contentOf(zip))) {
                        WATCHLIST.put(entry.getName().replace(".jpg", ""), onlyFace(entry.getName(), picture));
                    }
                }
            }
        }
    }

    private static ByteBuffer contentOf(InputStream zip) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        zip.transferTo(content);
        return ByteBuffer.wrap(content.toByteArray());
    }

    private static FaceTemplate onlyFace(String name, Frame picture) {
        var faces = engine.faces(picture);
        assertEquals(1, faces.size(), "faces in " + name);
        assertTrue(faces.get(0).faceWidthPx() >= engine.enrolMinFacePx(), name);
        return engine.embedder().embed(picture, faces.get(0).landmarks());
    }

    @AfterAll
    static void close() {
        WATCHLIST.values().forEach(FaceTemplate::close);
        engine.close();
    }

    @Test
    void whoIsListedIsRecognisedWhoIsNotIsNotAndFacesAreWhereTheTruthSays() throws IOException {
        Truth truth = Truth.read(folder.resolve("truth.csv"));
        Sightings sightings = new Sightings(WATCHLIST);
        try (FrameSource film = new FrameSources(Clock.systemUTC())
                .open(
                        CameraAddress.parse(folder.resolve("camera.mp4").toUri().toString()),
                        SourceSettings.evaluation())) {
            int number = 0;
            Frame frame = film.next();
            while (frame != null) {
                if (number % EVERY == 0) {
                    look(frame, truth.clearlyVisible(number, 32), sightings);
                }
                frame.close();
                frame = film.next();
                number++;
            }
            assertEquals(FRAMES, number);
        }
        assertTrue(sightings.recall() >= 0.9, "faces found: " + sightings.recall());
        assertEquals(Map.of(), sightings.wrongAtOrAbove(engine.thresholdDefault()));
        for (int person = 1; person <= 4; person++) {
            float best = sightings.bestOf(Listing.reference(person));
            assertTrue(best >= engine.thresholdDefault(), Listing.reference(person) + " at best " + best);
        }
    }

    private static void look(Frame frame, Iterable<TruthRow> rows, Sightings sightings) {
        var faces = engine.faces(frame);
        for (TruthRow row : rows) {
            LocatedFace seen = faces.stream()
                    .filter(face -> row.box().overlap(face.box()) > 0.35f)
                    .findFirst()
                    .orElse(null);
            if (seen == null) {
                sightings.missed();
            } else {
                try (FaceTemplate probe = engine.embedder().embed(frame, seen.landmarks())) {
                    sightings.saw(row.label(), probe);
                }
            }
        }
    }

    @Test
    void theEndOfTheFilmJoinsItsBeginning() throws IOException {
        Truth truth = Truth.read(folder.resolve("truth.csv"));
        Map<Integer, TruthRow> last = truth.byActor(FRAMES - 1);
        assertTrue(!last.isEmpty(), "somebody walks at the seam");
        Map<Integer, TruthRow> first = truth.byActor(0);
        for (TruthRow row : last.values()) {
            TruthRow next = first.get(row.actor());
            assertTrue(next == null || Math.abs(next.x1() - row.x1()) < 12, "actor " + row.actor());
        }
    }

    @Test
    void unchangedInputsAreNotMadeAgain() throws IOException {
        Path models = Path.of(System.getProperty("lfr.models.dir"));
        Path again = folder.resolve("again");
        ExerciseMedia.make(models, models.resolveSibling("media"), again);
        assertEquals(-1, Files.mismatch(folder.resolve("camera.mp4"), again.resolve("camera.mp4")));
    }
}
