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
 * @param latencyMillis from the arrival of a frame to the end of its analysis, last frame
 * @param reconnects how often the stream was opened anew since the start
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
        long latencyMillis,
        int reconnects) {}
