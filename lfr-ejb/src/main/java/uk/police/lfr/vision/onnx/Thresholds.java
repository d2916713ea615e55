package uk.police.lfr.vision.onnx;

/**
 * Which cosine similarity counts as a possible match, from the embedder's descriptor, which names the measurement
 * behind each number.
 *
 * @param base similarity at a watchlist of 10,000 per wanted rate of 1
 * @param slope what each factor of ten in size over rate adds
 * @param preset where an application starts
 * @param floor below this no deployment may go
 */
record Thresholds(float base, float slope, float preset, float floor) {
    private static final int DECADES_AT_BASE = 4;

    static Thresholds of(ModelDescriptor embedder) {
        return new Thresholds(
                embedder.number("threshold.rule.base"),
                embedder.number("threshold.rule.slope"),
                embedder.number("threshold.default"),
                embedder.number("threshold.floor"));
    }

    float forList(int watchlistSize, double falsePositiveIdentificationRate) {
        if (watchlistSize <= 0 || falsePositiveIdentificationRate <= 0 || falsePositiveIdentificationRate >= 1) {
            throw new IllegalArgumentException("A threshold needs a size above 0 and a rate between 0 and 1, not "
                    + watchlistSize + " and " + falsePositiveIdentificationRate);
        }
        double decades = Math.log10(watchlistSize / falsePositiveIdentificationRate);
        return Math.max(floor, (float) (base + slope * (decades - DECADES_AT_BASE)));
    }
}
