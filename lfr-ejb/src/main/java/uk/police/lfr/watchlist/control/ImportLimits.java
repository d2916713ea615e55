package uk.police.lfr.watchlist.control;

/**
 * How much an import may ask of this server. Chosen for the largest list that the system is measured with, 20,000
 * pictures, and for cameras' largest stills; decision of this project, 2026.
 */
final class ImportLimits {
    /** Files in one hand-in. */
    static final int FILES = 25_000;

    /** Bytes of one picture, unpacked: what a packed picture claims to be is not believed. */
    static final int PICTURE_BYTES = 20 * 1024 * 1024;

    /** Bytes of the table, unpacked: 25,000 lines of 800 characters. */
    static final int TABLE_BYTES = 20 * 1024 * 1024;

    private ImportLimits() {}
}
