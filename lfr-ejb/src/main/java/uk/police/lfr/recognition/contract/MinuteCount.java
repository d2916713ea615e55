package uk.police.lfr.recognition.contract;

import java.time.Instant;

/**
 * What one camera of a deployment counted in one minute, as it was written down: up to two seconds later, and counts that
 * could not be written at once in the minute in which they could.
 *
 * @param minute its first moment
 * @param facesScanned passages compared with the list at least once
 * @param shed frames that were due and passed over, because a newer one was there
 */
public record MinuteCount(long cameraId, Instant minute, long facesScanned, long captured, long analysed, long shed) {}
