package uk.police.lfr.footage.contract;

/** A segment's life; then it is deleted. */
public enum SegmentState {
    /** Pictures are being added. */
    RECORDING,
    /** Finished as it should be. */
    COMPLETE,
    /** The server or the disk failed meanwhile; readable up to that moment. */
    INTERRUPTED
}
