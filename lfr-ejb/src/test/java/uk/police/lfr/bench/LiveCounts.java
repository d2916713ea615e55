package uk.police.lfr.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What several cameras did together.
 *
 * @param captured frames
 * @param shed frames that were due and not looked at
 * @param ages from arrival to the end of looking, sorted, nanoseconds
 */
record LiveCounts(
        double seconds,
        double cores,
        long captured,
        long analysed,
        double shed,
        long detections,
        long templates,
        long facesScanned,
        long matches,
        long[] ages,
        long[] matchAges) {
    Map<String, Object> figures() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("seconds", seconds);
        values.put("cores", cores);
        values.put("capturedPerSecond", captured / seconds);
        values.put("analysedPerSecond", analysed / seconds);
        values.put("shedPerSecond", shed / seconds);
        values.put("facesScanned", facesScanned);
        values.put("matches", matches);
        values.put("frameToAnalysedMsP50", percentile(ages, 0.5));
        values.put("frameToAnalysedMsP95", percentile(ages, 0.95));
        values.put("frameToMatchMsP50", percentile(matchAges, 0.5));
        values.put("frameToMatchMsP95", percentile(matchAges, 0.95));
        return values;
    }

    private static double percentile(long[] values, double share) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
