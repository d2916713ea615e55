package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.recognition.control.EngineUnderTest;
import uk.police.lfr.recognition.control.TallyStore;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;

/**
 * 2. Authority end passes while LIVE: inference stops within one lease and the list is wiped from memory. A clock set
 * back, a desk that refuses and a desk that cannot answer stop it in the same way. (That the state is ENDED and the
 * purge begins is the deployment's own test.)
 */
class Scenario02InferenceStopsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant START = Instant.parse("2026-11-28T17:59:30Z");
    private static final Instant AUTHORITY_ENDS = Instant.parse("2026-11-28T18:00:00Z");

    private final TestClock clock = new TestClock(START);
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong analysed = new AtomicLong();
    private final Gallery gallery = gallery();
    private boolean failing;

    private Optional<Instant> until(Instant now) {
        if (failing) {
            throw new IllegalStateException("the database is away");
        }
        return now.isBefore(AUTHORITY_ENDS) ? Optional.of(AUTHORITY_ENDS) : Optional.empty();
    }

    private EngineUnderTest live() throws InterruptedException {
        TallyStore counting = new TallyStore() {
            @Override
            public void add(long segmentId, long cameraId, TallyCount counted) {
                analysed.addAndGet(counted.framesAnalysed());
            }
        };
        EngineUnderTest engine =
                new EngineUnderTest(clock, nanos::get, this::until, 1, counting, EngineUnderTest.noTransactions());
        assertTrue(engine.start(TestModels.media("cap12_edit.mp4"), gallery));
        await(() -> analysed.get() > 0);
        assertTrue(engine.keepAlive());
        assertFalse(wiped(), "while it is live the list is in memory");
        return engine;
    }

    @Test
    void inferenceStopsWhenTheAuthorityEndsAndTheListIsZeroed() throws InterruptedException {
        try (EngineUnderTest engine = live()) {
            timePasses(Duration.between(START, AUTHORITY_ENDS));
            assertStopped(engine);
        }
    }

    @Test
    void aDeskThatCannotAnswerStopsItWithinOneLease() throws InterruptedException {
        try (EngineUnderTest engine = live()) {
            failing = true;
            timePasses(Duration.ofSeconds(29));
            assertTrue(engine.keepAlive(), "its lease has a second left");
            timePasses(Duration.ofSeconds(1));
            assertStopped(engine);
        }
    }

    @Test
    void aClockSetBackAnHourStopsItAtOnce() throws InterruptedException {
        try (EngineUnderTest engine = live()) {
            clock.move(Duration.ofHours(-1));
            failing = true;
            assertStopped(engine);
        }
    }

    private void assertStopped(EngineUnderTest engine) throws InterruptedException {
        assertFalse(engine.keepAlive());
        long last = analysed.get();
        Thread.sleep(700);
        assertEquals(last, analysed.get(), "no frame is looked at afterwards");
        assertTrue(wiped(), "every number of the list is zero");
    }

    private void timePasses(Duration time) {
        clock.move(time);
        nanos.addAndGet(time.toNanos());
    }

    private boolean wiped() {
        for (Object chunk : (List<?>) Wiring.get(gallery, "chunks")) {
            for (float value : (float[]) chunk) {
                if (value != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Gallery gallery() {
        FaceEngine engine = TestModels.clean();
        try (FaceTemplate template = TestModels.template(engine, "audrey.jpg")) {
            return Gallery.build(
                    engine.templateVersion(),
                    engine.templateLength(),
                    List.of(new GalleryRow(1, TemplateBytes.export(template))));
        }
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        long until = System.nanoTime() + SOON.toNanos();
        while (!what.getAsBoolean()) {
            assertTrue(System.nanoTime() < until, "not within " + SOON);
            Thread.sleep(50);
        }
    }
}
