package uk.police.lfr.recognition.contract;

import java.time.Instant;

/**
 * A camera as the console shows it.
 *
 * @param since when it came into this state
 * @param message what is wrong, in words without secrets; empty where nothing is
 * @param capturedPerSecond frames that arrived, over the last seconds
 * @param analysedPerSecond frames that were looked at
 * @param droppedPerSecond frames that were passed over because a newer one was there
 * @param queueAgeMillis how long the last frame waited for its worker
 * @param latencyMillis from the arrival of a frame to the end of its analysis, last frame
 * @param attempts how often it was tried since the last picture; 0 while pictures come
 * @param reconnects how often pictures came again after a fault, since the start
 * @param lastFault what was wrong last, also once it is over; empty where nothing ever was
 * @param lastFaultAt null where nothing ever was
 * @param nextAttemptAt when it is tried again; null while it is being tried, and while pictures come
 */
public record CameraStatus(
        long cameraId,
        String name,
        CameraState state,
        Instant since,
        String message,
        double capturedPerSecond,
        double analysedPerSecond,
        double droppedPerSecond,
        long queueAgeMillis,
        long latencyMillis,
        int attempts,
        int reconnects,
        String lastFault,
        Instant lastFaultAt,
        Instant nextAttemptAt) {

    /** A camera that nobody reads. */
    public static CameraStatus stopped(long cameraId, String name, Instant now) {
        return new CameraStatus(cameraId, name, CameraState.STOPPED, now, "", 0, 0, 0, 0, 0, 0, 0, "", null, null);
    }
}
