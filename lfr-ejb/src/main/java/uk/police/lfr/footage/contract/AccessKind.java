package uk.police.lfr.footage.contract;

/** What somebody asks of footage. */
public enum AccessKind {
    PLAYBACK,
    EXPORT
}
