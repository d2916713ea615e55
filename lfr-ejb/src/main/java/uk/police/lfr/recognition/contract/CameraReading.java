package uk.police.lfr.recognition.contract;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a camera's stream was measured to give. Nobody was compared for it and no picture is kept.
 *
 * @param width of the picture in pixels; 0 where there was none
 * @param picturesPerSecond over the measured seconds
 * @param faces that were seen in the sampled pictures, each counted in every one
 * @param eyesPx distance between the eyes of the largest face, in pixels: of whoever was nearest; 0 where nobody was seen
 * @param light mean brightness of the sampled pictures, 0 (black) to 255 (white)
 */
public record CameraReading(
        long cameraId,
        String measuredBy,
        Instant measuredAt,
        int width,
        int height,
        double picturesPerSecond,
        int faces,
        int eyesPx,
        int light) {
    /** Least pictures a second (decision 0113: vendors' least for walkers). */
    public static final double LEAST_PICTURES = 12;

    /** What a camera should give (decision 0113: 25); a tenth less is a camera's own unsteadiness. */
    public static final double GOOD_PICTURES = 22.5;

    /** Least distance between the eyes (decision 0113: vendors' floor for alerts). */
    public static final int LEAST_EYES_PX = 45;

    /** What it should be (decision 0113). */
    public static final int GOOD_EYES_PX = 60;

    /** Below it faces drown in noise; decision 0113, since 200 lux cannot be read off a picture. */
    public static final int DARK = 40;

    /** Above it faces are washed out; decision 0113. */
    public static final int BRIGHT = 215;

    public boolean reachable() {
        return width > 0;
    }

    public Set<CameraShortfall> shortfalls() {
        EnumSet<CameraShortfall> found = EnumSet.noneOf(CameraShortfall.class);
        if (!reachable()) {
            found.add(CameraShortfall.UNREACHABLE);
            return found;
        }
        if (picturesPerSecond < GOOD_PICTURES) {
            found.add(
                    picturesPerSecond < LEAST_PICTURES
                            ? CameraShortfall.TOO_FEW_PICTURES
                            : CameraShortfall.FEW_PICTURES);
        }
        if (faces == 0) {
            found.add(CameraShortfall.NOBODY_SEEN);
        } else if (eyesPx < GOOD_EYES_PX) {
            found.add(eyesPx < LEAST_EYES_PX ? CameraShortfall.FACES_TOO_SMALL : CameraShortfall.FACES_SMALL);
        }
        if (light < DARK) {
            found.add(CameraShortfall.TOO_DARK);
        } else if (light > BRIGHT) {
            found.add(CameraShortfall.TOO_BRIGHT);
        }
        return found;
    }

    /** Whether the day is not ready with this camera. */
    public boolean blocks() {
        return shortfalls().stream().anyMatch(CameraShortfall::blocking);
    }
}
