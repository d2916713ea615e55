package uk.police.lfr.vision.source;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;

/**
 * A camera, a video file or a folder of them. One thread reads. Whoever closes it never waits: the natives are freed by the closing thread
 * if nobody reads, else by the reader on its way out.
 */
final class VideoSource implements FrameSource {
    /** A reader this late does not hurry through what it missed: a camera would not have kept it either. */
    private static final long LATE_NANOS = 500_000_000;

    private final CameraAddress address;
    private final CameraPlaces places;
    private final SourceSettings settings;
    private final Clock clock;
    private final CallDeadline deadline;
    private final ReentrantLock reading = new ReentrantLock();
    private final FilmTime filmTime = new FilmTime();
    private final PixelConverter converter;
    private final GuardedTap tap;
    private final Predicate<Instant> wanted;
    private List<CameraAddress> pieces;
    private int piece;
    private VideoStream stream;
    private boolean released;
    private Instant firstAt;
    private long startNanos;

    VideoSource(
            CameraAddress address,
            CameraPlaces places,
            SourceSettings settings,
            Clock clock,
            PacketTap tap,
            Predicate<Instant> wanted) {
        Ffmpeg.load();
        this.address = address;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
        this.tap = new GuardedTap(tap, clock);
        this.wanted = wanted;
        this.converter = new PixelConverter();
        this.deadline = new CallDeadline();
    }

    @Override
    public Frame next() {
        reading.lock();
        try {
            AVFrame picture;
            while ((picture = nextPicture()) != null) {
                Instant at = timeOf(picture);
                if (wanted.test(at)) {
                    return converter.toFrame(picture, at);
                }
            }
            return null;
        } finally {
            reading.unlock();
            releaseIfClosed();
        }
    }

    private AVFrame nextPicture() {
        if (stream == null) {
            connect();
        }
        deadline.start(settings.silenceLimit());
        AVFrame picture = stream.next();
        while (picture == null && (settings.looped() || piece + 1 < pieces.size())) {
            picture = nextPass().next();
            if (picture == null && pieces.size() == 1) {
                throw StreamFaults.noVideo(address);
            }
        }
        return picture;
    }

    private void connect() {
        if (released || deadline.hasEnded()) {
            throw StreamFaults.closed(address);
        }
        deadline.start(settings.connectLimit());
        pieces = pieces == null ? FilmFolder.pieces(address, places) : pieces;
        stream = VideoStream.open(pieces.get(piece), places, deadline, tap);
    }

    /** Opening again costs milliseconds and works for every format; seeking does not. */
    private VideoStream nextPass() {
        piece = (piece + 1) % pieces.size();
        stream.close();
        stream = null;
        connect();
        return stream;
    }

    private Instant timeOf(AVFrame picture) {
        if (!address.isFile()) {
            return clock.instant();
        }
        long elapsed = filmTime.at(stream.nanosOf(picture));
        if (settings.paced()) {
            waitUntil(elapsed);
            return clock.instant();
        }
        firstAt = firstAt == null ? clock.instant() : firstAt;
        return firstAt.plusNanos(elapsed);
    }

    private void waitUntil(long elapsed) {
        long now = System.nanoTime();
        if (elapsed == 0 || now - (startNanos + elapsed) > LATE_NANOS) {
            startNanos = now - elapsed;
        }
        if (!deadline.pause(startNanos + elapsed - now)) {
            throw StreamFaults.closed(address);
        }
    }

    @Override
    public void close() {
        deadline.end();
        releaseIfClosed();
    }

    /** A reader that holds the lock comes here itself when it lets go. */
    private void releaseIfClosed() {
        if (deadline.hasEnded() && reading.tryLock()) {
            try {
                release();
            } finally {
                reading.unlock();
            }
        }
    }

    private void release() {
        if (released) {
            return;
        }
        released = true;
        if (stream != null) {
            stream.close();
            stream = null;
        }
        converter.close();
        deadline.close();
    }
}
