package uk.police.lfr.recognition.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.recognition.contract.CameraStatus;

/** How one camera is doing, written by its reader and worker, read by the console. Thread-safe. */
final class CameraGauge {
    private final long cameraId;
    private final String name;
    private final Clock clock;
    private final Consumer<CameraState> stateChanged;

    final Rate captured;
    final Rate analysed;
    final Rate dropped;

    private CameraState state = CameraState.CONNECTING;
    private Instant since;
    private String message = "";
    private int connections;
    private volatile long latencyMillis;

    CameraGauge(long cameraId, String name, Clock clock, Consumer<CameraState> stateChanged) {
        this.cameraId = cameraId;
        this.name = name;
        this.clock = clock;
        this.stateChanged = stateChanged;
        this.since = clock.instant();
        captured = new Rate(clock);
        analysed = new Rate(clock);
        dropped = new Rate(clock);
    }

    void become(CameraState next, String why) {
        synchronized (this) {
            if (state == next && message.equals(why)) {
                return;
            }
            state = next;
            message = why;
            since = clock.instant();
        }
        stateChanged.accept(next);
    }

    synchronized void connecting() {
        connections++;
    }

    void analysedIn(Duration time) {
        analysed.count();
        latencyMillis = time.toMillis();
    }

    synchronized CameraStatus status() {
        return new CameraStatus(
                cameraId,
                name,
                state,
                since,
                message,
                captured.perSecond(),
                analysed.perSecond(),
                dropped.perSecond(),
                latencyMillis,
                Math.max(0, connections - 1));
    }
}
