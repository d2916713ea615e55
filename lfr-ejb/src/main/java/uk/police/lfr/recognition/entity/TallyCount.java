package uk.police.lfr.recognition.entity;

import uk.police.lfr.vision.pipeline.Lifetimes;

/** Counts on their way into a {@link CameraTally}, its {@link LifetimeBucket}s and a {@link CameraMinute}. */
public record TallyCount(
        long facesScanned,
        long detections,
        long comparisons,
        Lifetimes lifetimes,
        Lifetimes crops,
        long framesCaptured,
        long framesAnalysed,
        long framesShed) {
    public static final TallyCount NOTHING = new TallyCount(0, 0, 0, Lifetimes.NONE, Lifetimes.NONE, 0, 0, 0);

    public TallyCount plus(TallyCount other) {
        return new TallyCount(
                facesScanned + other.facesScanned,
                detections + other.detections,
                comparisons + other.comparisons,
                lifetimes.plus(other.lifetimes),
                crops.plus(other.crops),
                framesCaptured + other.framesCaptured,
                framesAnalysed + other.framesAnalysed,
                framesShed + other.framesShed);
    }
}
