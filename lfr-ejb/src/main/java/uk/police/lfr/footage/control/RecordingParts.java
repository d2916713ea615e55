package uk.police.lfr.footage.control;

import uk.police.lfr.vision.live.PrivacyMask;

/**
 * What a recording works with.
 *
 * @param neverRecord what is covered before it is recorded, as drawn when the camera was connected
 */
record RecordingParts(
        SegmentRecords records, SegmentFiles files, SpaceWatch space, SegmentLimits limits, PrivacyMask neverRecord) {}
