package uk.police.lfr.recognition.contract;

/**
 * What all cameras of a deployment counted, from the database.
 *
 * @param facesScanned passages compared with the list at least once: the published figure, method 1
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
        long framesAnalysed) {}
