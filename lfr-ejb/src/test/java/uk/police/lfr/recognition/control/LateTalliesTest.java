package uk.police.lfr.recognition.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.recognition.entity.TallyCount;
import uk.police.lfr.vision.pipeline.FrameTally;
import uk.police.lfr.vision.pipeline.Lifetimes;

/** A worker ends while the database is away: what it counted is written later, once, to the segment it belongs to. */
class LateTalliesTest {
    private record Written(long segment, long camera, long faces, long captured, long analysed) {}

    private final List<Written> written = new ArrayList<>();
    private boolean away;

    private final TallyStore store = new TallyStore() {
        @Override
        public void add(long segmentId, long cameraId, TallyCount counted) {
            written.add(new Written(
                    segmentId, cameraId, counted.facesScanned(), counted.framesCaptured(), counted.framesAnalysed()));
        }
    };

    private final Transactions transactions = new Transactions() {
        @Override
        public void runInNew(Runnable step) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            step.run();
        }
    };

    private final RecognitionMeters meters = new RecognitionMeters() {
        @Override
        void counted(TallyCount count) {
            // Nobody scrapes a test.
        }
    };

    private final LateTallies late = new LateTallies();
    private final CurrentSegment segment = new CurrentSegment(7);
    private final TallyBook book;

    LateTalliesTest() {
        Wiring.set(late, "store", store);
        Wiring.set(late, "transactions", transactions);
        Wiring.set(late, "meters", meters);
        TestClock clock = new TestClock(Instant.parse("2026-11-28T12:00:00Z"));
        book = new TallyBook(segment, 3, store, late, transactions, meters, clock, () -> {});
    }

    private void oneFrameWith(int faces) {
        book.captured();
        book.count(new FrameTally(faces, faces, faces, faces, Lifetimes.NONE, Lifetimes.NONE, Map.of()));
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenLaterAndOnce() {
        oneFrameWith(2);
        away = true;
        book.keep();
        oneFrameWith(3);
        book.keepAtEnd();
        assertThrows(IllegalStateException.class, late::keep);
        assertEquals(List.of(), written);
        away = false;
        late.keep();
        late.keep();
        book.keepAtEnd();
        assertEquals(List.of(new Written(7, 3, 5, 2, 2)), written);
    }

    @Test
    void itCountsForTheSegmentInWhichItWasCounted() {
        away = true;
        oneFrameWith(2);
        book.keepAtEnd();
        segment.become(8);
        away = false;
        late.keep();
        assertEquals(List.of(new Written(7, 3, 2, 1, 1)), written);
    }

    @Test
    void whatWasWrittenAtTheEndDoesNotWait() {
        oneFrameWith(4);
        book.keepAtEnd();
        late.keep();
        assertEquals(List.of(new Written(7, 3, 4, 1, 1)), written);
    }
}
