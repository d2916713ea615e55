package uk.police.lfr.recognition.control;

import java.util.concurrent.atomic.AtomicLong;

/** The segment to which a session's cameras count now. Thread-safe. */
final class CurrentSegment {
    private final AtomicLong id;

    CurrentSegment(long id) {
        this.id = new AtomicLong(id);
    }

    long id() {
        return id.get();
    }

    void become(long next) {
        id.set(next);
    }
}
