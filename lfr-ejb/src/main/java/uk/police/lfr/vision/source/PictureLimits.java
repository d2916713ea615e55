package uk.police.lfr.vision.source;

/**
 * How large a picture may be. 40 megapixels cover the cameras of a custody suite and leave a decoded picture at
 * 120 MB; a small file can claim far more and so take the server's memory (release decision, November 2026).
 */
final class PictureLimits {
    static final long MAX_PIXELS = 40_000_000;
    static final int MAX_SIDE = 12_000;

    private PictureLimits() {}
}
