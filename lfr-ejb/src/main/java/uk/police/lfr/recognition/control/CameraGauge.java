package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.recognition.contract.CameraStatus;

/** How one camera is doing, written by its reader and worker, read by the console. Thread-safe. */
final class CameraGauge {
    /**
     * A reader hears of silence by itself within 3 s. One that is held up elsewhere hears nothing, and its camera must
     * not be called live meanwhile.
     */
    static final Duration LIVE_FOR = Duration.ofSeconds(4);

    private final long cameraId;
    private final String name;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Consumer<CameraState> stateChanged;

    final Rate captured;
    final Rate analysed;
    final Rate dropped;

    private CameraState state = CameraState.CONNECTING;
    private Instant since;
    private String message = "";
    private int attempts;
    private int reconnects;
    private String lastFault = "";
    private Instant lastFaultAt;
    private Instant nextAttemptAt;
    private long lastPictureNanos;
    private volatile long queueAgeMillis;
    private volatile long latencyMillis;

    /** @param nanos the clock that nobody can set */
    CameraGauge(long cameraId, String name, Clock clock, LongSupplier nanos, Consumer<CameraState> stateChanged) {
        this.cameraId = cameraId;
        this.name = name;
        this.clock = clock;
        this.nanos = nanos;
        this.stateChanged = stateChanged;
        this.since = clock.instant();
        captured = new Rate(clock);
        analysed = new Rate(clock);
        dropped = new Rate(clock);
    }

    synchronized void connecting() {
        attempts++;
        nextAttemptAt = null;
    }

    /** It is tried again after this pause. */
    synchronized void pausing(Duration pause) {
        nextAttemptAt = clock.instant().plus(pause);
    }

    /** A picture arrived. */
    void pictured() {
        captured.count();
        synchronized (this) {
            lastPictureNanos = nanos.getAsLong();
            attempts = 0;
            if (state == CameraState.LIVE) {
                return;
            }
            reconnects += lastFault.isEmpty() ? 0 : 1;
            become(CameraState.LIVE, "");
        }
        stateChanged.accept(CameraState.LIVE);
    }

    /** @param why in words without secrets */
    void broke(CameraState how, String why) {
        synchronized (this) {
            lastFault = why;
            lastFaultAt = clock.instant();
            if (state == how && message.equals(why)) {
                return;
            }
            become(how, why);
        }
        stateChanged.accept(how);
    }

    void stopped() {
        synchronized (this) {
            nextAttemptAt = null;
            become(CameraState.STOPPED, "");
        }
        stateChanged.accept(CameraState.STOPPED);
    }

    private void become(CameraState next, String why) {
        state = next;
        message = why;
        since = clock.instant();
    }

    /** @param waited from a frame's arrival until its worker took it; below 0 where the clock was set back meanwhile */
    void taken(Duration waited) {
        queueAgeMillis = Math.max(0, waited.toMillis());
    }

    void analysedIn(Duration time) {
        analysed.count();
        latencyMillis = Math.max(0, time.toMillis());
    }

    synchronized CameraStatus status() {
        boolean heldUp = state == CameraState.LIVE && nanos.getAsLong() - lastPictureNanos > LIVE_FOR.toNanos();
        return new CameraStatus(
                cameraId,
                name,
                heldUp ? CameraState.SILENT : state,
                since,
                heldUp ? "No picture has been read for " + LIVE_FOR.toSeconds() + " s" : message,
                captured.perSecond(),
                analysed.perSecond(),
                dropped.perSecond(),
                queueAgeMillis,
                latencyMillis,
                attempts,
                reconnects,
                lastFault,
                lastFaultAt,
                nextAttemptAt);
    }
}
