package uk.police.lfr.recognition.control;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import uk.police.lfr.recognition.entity.TallyCount;

/** Nobody scrapes a test; it may hear how old frames were when they had been looked at, and how many were shed. */
final class NoMeters extends RecognitionMeters {
    private final Consumer<Duration> ages;
    private final AtomicLong shed = new AtomicLong();

    NoMeters(Consumer<Duration> ages) {
        this.ages = ages;
    }

    @Override
    void analysed(Duration sinceFrame) {
        ages.accept(sinceFrame);
    }

    @Override
    void shedFrame() {
        shed.incrementAndGet();
    }

    long framesShed() {
        return shed.get();
    }

    @Override
    void failedFrame() {
        // Nobody scrapes a test.
    }

    @Override
    void counted(TallyCount count) {
        // Nobody scrapes a test.
    }
}
