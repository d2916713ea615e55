package uk.police.lfr.watchlist.control;

import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.watchlist.entity.EnrolledPicture;

/**
 * Enrols pictures on as many threads as the executor spares; each picture's result is fetched by one thread, in
 * whatever order it likes. Who fetches one that no thread has begun enrols it itself, so nobody waits for a thread.
 */
final class PictureEnrolments implements AutoCloseable {
    private final FaceEngine engine;
    private final Clock clock;
    private final Executor executor;
    private final Queue<PictureEnrolment> idle = new ConcurrentLinkedQueue<>();

    PictureEnrolments(FaceEngine engine, Clock clock, Executor executor) {
        this.engine = engine;
        this.clock = clock;
        this.executor = executor;
    }

    /** Begins to enrol; {@link FutureTask#run} and {@link FutureTask#get} fetch it. */
    FutureTask<EnrolledPicture> begin(byte[] file) {
        FutureTask<EnrolledPicture> task = new FutureTask<>(() -> enrol(file));
        try {
            executor.execute(task);
        } catch (RejectedExecutionException busy) {
            // Left to whoever fetches it.
            return task;
        }
        return task;
    }

    private EnrolledPicture enrol(byte[] file) {
        PictureEnrolment free = idle.poll();
        PictureEnrolment enrolment = free == null ? new PictureEnrolment(engine, clock) : free;
        try {
            return enrolment.enrol(file);
        } finally {
            idle.add(enrolment);
        }
    }

    /** Precondition: every picture that was begun was fetched. */
    @Override
    public void close() {
        for (PictureEnrolment each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
    }
}
