package uk.police.lfr.vision.quality;

/** follows */
final class Sharpness {
    private Sharpness() {}
}
