package uk.police.lfr.watchlist.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import uk.police.lfr.watchlist.entity.EnrolledPicture;

/**
 * A few lines at a time on their way through enrolment: pictures are enrolled side by side, lines finished in their
 * order. One thread adds; closing lets go of what was not finished.
 */
final class LineWindow implements AutoCloseable {
    /** Enough for every thread that imports are given, and one picture waiting for each. */
    private static final int LINES = 8;

    /**
     * A line with what became of its picture.
     *
     * @param enrolled null where the line or the picture was refused
     * @param failure null where neither was
     */
    record Finished(ReadLine line, EnrolledPicture enrolled, Exception failure) {}

    private record Pending(ReadLine line, FutureTask<EnrolledPicture> picture) {}

    private final PictureEnrolments enrolments;
    private final Consumer<Finished> finish;
    private final Deque<Pending> pending = new ArrayDeque<>();

    LineWindow(PictureEnrolments enrolments, Consumer<Finished> finish) {
        this.enrolments = enrolments;
        this.finish = finish;
    }

    void add(ReadLine line) {
        pending.add(new Pending(line, line.failure() == null ? enrolments.begin(line.picture()) : null));
        if (pending.size() >= LINES) {
            finishFirst();
        }
    }

    void drain() {
        while (!pending.isEmpty()) {
            finishFirst();
        }
    }

    private void finishFirst() {
        Finished finished = fetch(pending.remove());
        try {
            finish.accept(finished);
        } finally {
            if (finished.enrolled() != null) {
                finished.enrolled().close();
            }
        }
    }

    private static Finished fetch(Pending first) {
        if (first.picture() == null) {
            return new Finished(first.line(), null, first.line().failure());
        }
        first.picture().run();
        try {
            return new Finished(first.line(), first.picture().get(), null);
        } catch (ExecutionException refused) {
            return new Finished(first.line(), null, (Exception) asException(refused.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stopped);
        }
    }

    private static Throwable asException(Throwable cause) {
        return cause instanceof Exception ? cause : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        while (!pending.isEmpty()) {
            Finished left = fetch(pending.remove());
            if (left.enrolled() != null) {
                left.enrolled().close();
            }
        }
    }
}
