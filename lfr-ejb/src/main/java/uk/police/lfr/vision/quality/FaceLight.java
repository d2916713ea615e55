package uk.police.lfr.vision.quality;

/**
 * How a face is lit (ISO/IEC 29794-5: under-exposure prevention, over-exposure prevention, illumination uniformity). No
 * figure is the mean brightness of the skin, which differs between people and says nothing about the picture.
 *
 * @param brightest 19 of 20 pixels of the inner face are no brighter than this, 0 to 255: low where there was too little
 *     light to see anything
 * @param darkest 1 of 20 pixels is no brighter than this, 0 to 255
 * @param burnt share of the inner face that is as bright as a camera can tell, 0 to 1: nothing is left to compare there
 * @param uneven difference of the two halves' mean over their sum, 0 to 1
 */
public record FaceLight(float brightest, float darkest, float burnt, float uneven) {
    /** The inner face: from brow to chin, from cheek to cheek, without hair and background. */
    private static final int LEFT = 12;

    private static final int RIGHT = 44;
    private static final int MIDDLE = 28;
    private static final int TOP = 16;
    private static final int BOTTOM = 50;

    /** From here on a JPEG camera is at its limit. */
    private static final int LIMIT = 250;

    private static final double FEW = 0.05;

    static FaceLight of(SmallFace face) {
        int[] counts = new int[256];
        double left = 0;
        double right = 0;
        for (int y = TOP; y < BOTTOM; y++) {
            for (int x = LEFT; x < RIGHT; x++) {
                float green = face.green(x, y);
                counts[Math.max(0, Math.min(255, Math.round(green)))]++;
                if (x < MIDDLE) {
                    left += green;
                } else {
                    right += green;
                }
            }
        }
        int all = (BOTTOM - TOP) * (RIGHT - LEFT);
        float uneven = left + right == 0 ? 0 : (float) (Math.abs(left - right) / (left + right));
        return new FaceLight(
                below(counts, (1 - FEW) * all), below(counts, FEW * all), (float) from(counts, LIMIT) / all, uneven);
    }

    /** Between the darkest and the brightest that are not exceptions; what there is to see. */
    public float range() {
        return brightest - darkest;
    }

    private static int below(int[] counts, double enough) {
        int value = 0;
        int seen = counts[0];
        while (seen < enough) {
            seen += counts[++value];
        }
        return value;
    }

    private static int from(int[] counts, int value) {
        int sum = 0;
        for (int i = value; i < counts.length; i++) {
            sum += counts[i];
        }
        return sum;
    }
}
