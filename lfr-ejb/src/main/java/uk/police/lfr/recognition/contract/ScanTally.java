package uk.police.lfr.recognition.contract;

/**
 * What all cameras of a deployment counted, from the database.
 *
 * @param facesScanned passages compared with the list at least once: the published figure
 * @param detections boxes that the detector gave, on every frame that was looked at
 * @param comparisons searches of the list
 * @param templatesZeroed templates that were made and destroyed
 * @param framesCaptured frames that arrived
 * @param framesAnalysed frames that were looked at
 */
public record ScanTally(
        long facesScanned,
        long detections,
        long comparisons,
        long templatesZeroed,
        long framesCaptured,
        long framesAnalysed) {
    /**
     * How faces scanned are counted, kept with each segment and published with its figure. A new rule is a new number.
     *
     * <p>1: tracks of one camera of which at least one template was compared with the list. Whoever passes twice, or
     * two cameras, counts twice; nobody is recognised again to count them once, which would be new biometric processing.
     * What is published leaves out the tracks in which a test subject was found (decision 0138).
     */
    public static final int METHOD = 1;
}
