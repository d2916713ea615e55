package uk.police.lfr.recognition.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.recognition.contract.PossibleMatchFound;

/** Takes possible matches as the alert's intake does: opens both pictures, keeps their sizes alone. Thread-safe. */
public final class OpenedMatches extends MatchDelivery {
    private final AtomicInteger count = new AtomicInteger();
    private final MatchReport report = Wiring.set(new MatchReport(), "delivery", this);

    public MatchReport report() {
        return report;
    }

    public int count() {
        return count.get();
    }

    @Override
    void deliver(PossibleMatchFound match) {
        try (ByteArrayOutputStream picture = new ByteArrayOutputStream()) {
            match.crop().open(picture);
            if (match.scene() != null) {
                match.scene().open(picture);
            }
            if (picture.size() > 0) {
                count.incrementAndGet();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
