package uk.police.lfr.alert.contract;

/** How far above the threshold a score lies; shown after the first verdict, since a score is no percentage. */
public enum ScoreBand {
    /** Less than 0.05 above. */
    AT_THRESHOLD,
    /** 0.05 to 0.15 above. */
    ABOVE,
    /** More than that. */
    FAR_ABOVE;

    /** Bands chosen by this project (2026) from the spread of genuine scores, 0.74 +- 0.11 (models study 2). */
    public static ScoreBand of(double score, double threshold) {
        double above = score - threshold;
        return above < 0.05 ? AT_THRESHOLD : above < 0.15 ? ABOVE : FAR_ABOVE;
    }
}
