package uk.police.lfr.bench.whole;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time from frame to stored alert, one by one: the server reports count and sum alone, but between two readings a
 * quarter of a second apart there is seldom more than one alert. Where there are several, each counts with their mean.
 */
final class AlertLatencies {
    private final List<Double> seconds = new ArrayList<>();
    private ServerMetrics.Reading last = new ServerMetrics.Reading(0, 0, 0, 0, 0, 0);

    void see(ServerMetrics.Reading now) {
        long alerts = Math.round(now.alerts() - last.alerts());
        for (int i = 0; i < alerts; i++) {
            seconds.add((now.alertSeconds() - last.alertSeconds()) / alerts);
        }
        last = now;
    }

    /** Number, median and 95th percentile in milliseconds; the number alone where there was none. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("alerts", seconds.size());
        if (!seconds.isEmpty()) {
            Collections.sort(seconds);
            figures.put("p50Ms", percentile(50) * 1000);
            figures.put("p95Ms", percentile(95) * 1000);
        }
        return figures;
    }

    private double percentile(int percent) {
        return seconds.get((int) Math.ceil(seconds.size() * percent / 100.0) - 1);
    }
}
