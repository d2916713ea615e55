package uk.police.lfr.vision.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.exercise.media.ExerciseMedia;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.enrol.Enroller;
import uk.police.lfr.vision.enrol.Enrolment;
import uk.police.lfr.vision.enrol.EnrolmentSettings;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.source.CameraAddress;
import uk.police.lfr.vision.source.FrameSources;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.SourceSettings;

/** The exercise street from end to end: pictures enrolled, people walking past, decisions held against the truth. */
class StreetTest {
    /** Share of the joint area from which a box counts as that of a walker. */
    private static final double LEAST_OVERLAP = 0.3;

    @TempDir
    static Path folder;

    private final FaceEngine engine = TestModels.clean();
    private final List<String> references = new ArrayList<>();

    @Test
    void whoIsListedIsReportedOnceAPassageAndNobodyElseIs() throws IOException {
        ExerciseMedia.make(TestModels.models(), TestModels.media("."), folder);
        Map<Integer, List<String[]>> truth = truth();
        Map<Instant, Integer> frameAt = new HashMap<>();
        Set<String> reported = new TreeSet<>();
        Set<List<Long>> decisions = new HashSet<>();
        int frames = 0;
        try (CurrentGallery gallery = new CurrentGallery(
                        Gallery.build(engine.templateVersion(), engine.templateLength(), enrolled()));
                FacePipeline pipeline = new FacePipeline(
                        engine, gallery, engine.thresholdDefault(), PipelineSettings.defaultsFor(engine));
                FrameSource film = new FrameSources(Clock.systemUTC())
                        .open(
                                CameraAddress.parse(
                                        folder.resolve("camera.mp4").toUri().toString()),
                                SourceSettings.evaluation())) {
            for (Frame frame = film.next(); frame != null; frame = film.next()) {
                try (Frame shown = frame;
                        FrameAnalysis analysis = pipeline.analyse(shown)) {
                    frameAt.put(shown.capturedAt(), frames++);
                    for (PossibleMatch match : analysis.possibleMatches()) {
                        String reference = references.get((int) match.entryId());
                        assertEquals(labelAt(truth.get(frameAt.get(match.capturedAt())), match.box()), reference);
                        assertTrue(decisions.add(List.of(match.trackId(), match.entryId())));
                        reported.add(reference);
                    }
                }
            }
        }
        assertTrue(reported.containsAll(Set.of("EX-01", "EX-02", "EX-03", "EX-04")), "reported: " + reported);
    }

    /** Rows by frame: frame, actor, label, left, top, right, bottom and more. */
    private static Map<Integer, List<String[]>> truth() throws IOException {
        Map<Integer, List<String[]>> rows = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth.csv"))) {
            if (Character.isDigit(line.charAt(0))) {
                String[] cells = line.split(",");
                rows.computeIfAbsent(Integer.parseInt(cells[0]), frame -> new ArrayList<>())
                        .add(cells);
            }
        }
        return rows;
    }

    private static String labelAt(List<String[]> rows, FaceBox box) {
        String label = "nobody";
        double most = LEAST_OVERLAP;
        for (String[] row : rows) {
            FaceBox there = new FaceBox(
                    Float.parseFloat(row[3]),
                    Float.parseFloat(row[4]),
                    Float.parseFloat(row[5]),
                    Float.parseFloat(row[6]),
                    1);
            if (there.overlap(box) > most) {
                most = there.overlap(box);
                label = row[2];
            }
        }
        return label;
    }

    /** The exercise's watchlist, enrolled as an import would. */
    private List<GalleryRow> enrolled() throws IOException {
        Enroller enroller = new Enroller(engine, EnrolmentSettings.defaultsFor(engine));
        List<GalleryRow> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("watchlist.zip"));
                ZipInputStream zip = new ZipInputStream(in);
                PictureDecoder decoder = new PictureDecoder(Clock.systemUTC())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jpg")) {
                    try (Frame picture = decoder.decode(ByteBuffer.wrap(zip.readAllBytes()));
                            Enrolment enrolment = enroller.enrol(picture)) {
                        Enrolment.Accepted accepted =
                                assertInstanceOf(Enrolment.Accepted.class, enrolment, entry.getName());
                        rows.add(new GalleryRow(references.size(), TemplateBytes.export(accepted.template())));
                        references.add(entry.getName().replace(".jpg", ""));
                    }
                }
            }
        }
        return rows;
    }
}
