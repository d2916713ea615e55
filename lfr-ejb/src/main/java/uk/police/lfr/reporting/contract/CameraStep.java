package uk.police.lfr.reporting.contract;

import java.time.Instant;

/**
 * What one camera did in one step of time.
 *
 * @param at the step's first moment
 * @param camera its name
 * @param faces passages compared with the list at least once
 * @param captured frames a second, over the minutes of the step of which anything is known
 * @param analysed frames a second that were looked at
 * @param shed frames a second that were due and passed over
 */
public record CameraStep(Instant at, String camera, long faces, double captured, double analysed, double shed) {}
