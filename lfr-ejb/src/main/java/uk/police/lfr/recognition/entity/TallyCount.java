package uk.police.lfr.recognition.entity;

/** Counts on their way into a {@link CameraTally}. */
public record TallyCount(
        long facesScanned,
        long detections,
        long comparisons,
        long templatesZeroed,
        long framesCaptured,
        long framesAnalysed) {
    public static final TallyCount NOTHING = new TallyCount(0, 0, 0, 0, 0, 0);

    public TallyCount plus(TallyCount other) {
        return new TallyCount(
                facesScanned + other.facesScanned,
                detections + other.detections,
                comparisons + other.comparisons,
                templatesZeroed + other.templatesZeroed,
                framesCaptured + other.framesCaptured,
                framesAnalysed + other.framesAnalysed);
    }
}
