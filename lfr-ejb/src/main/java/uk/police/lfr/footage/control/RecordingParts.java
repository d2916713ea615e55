package uk.police.lfr.footage.control;

import java.util.function.Supplier;
import uk.police.lfr.vision.live.PrivacyMask;

/**
 * What a recording works with.
 *
 * @param neverRecord what is covered before it is recorded, as it stands now; the same object until it changes
 */
record RecordingParts(
        SegmentRecords records,
        SegmentFiles files,
        SpaceWatch space,
        SegmentLimits limits,
        Supplier<PrivacyMask> neverRecord) {}
