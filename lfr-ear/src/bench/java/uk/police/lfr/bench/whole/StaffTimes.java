package uk.police.lfr.bench.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How soon page actions were answered, from JMeter's list of them. Signing in is no page action. */
final class StaffTimes {
    private static final String SIGN_IN = "signIn";

    private record Answer(String action, long millis, boolean good) {}

    private final List<Answer> answers;
    private final double seconds;

    private StaffTimes(List<Answer> answers, double seconds) {
        this.answers = answers;
        this.seconds = seconds;
    }

    /** @param from what was asked before is left out */
    static StaffTimes read(Path list, Instant from) throws IOException {
        List<String> lines = Files.readAllLines(list);
        List<String> columns = List.of(lines.get(0).split(","));
        int at = columns.indexOf("timeStamp");
        int label = columns.indexOf("label");
        int elapsed = columns.indexOf("elapsed");
        int success = columns.indexOf("success");
        List<String[]> rows = lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row.length > success && row[at].matches("\\d+"))
                .filter(row -> Long.parseLong(row[at]) >= from.toEpochMilli() && !row[label].equals(SIGN_IN))
                .toList();
        long last =
                rows.stream().mapToLong(row -> Long.parseLong(row[at])).max().orElse(from.toEpochMilli());
        return new StaffTimes(
                rows.stream()
                        .map(row -> new Answer(
                                row[label], Long.parseLong(row[elapsed]), Boolean.parseBoolean(row[success])))
                        .toList(),
                (last - from.toEpochMilli()) / 1000.0);
    }

    /** All together. */
    Map<String, Object> all() {
        Map<String, Object> values = values(answers);
        values.put("actionsPerSecond", answers.size() / seconds);
        return values;
    }

    /** Each action by itself. */
    List<Map<String, Object>> each() {
        Map<String, List<Answer>> actions =
                answers.stream().collect(Collectors.groupingBy(Answer::action, TreeMap::new, Collectors.toList()));
        return actions.entrySet().stream()
                .map(action -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("action", action.getKey());
                    values.putAll(values(action.getValue()));
                    return values;
                })
                .toList();
    }

    private static Map<String, Object> values(List<Answer> some) {
        long[] millis = some.stream().mapToLong(Answer::millis).sorted().toArray();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("actions", millis.length);
        values.put("notGood", some.stream().filter(answer -> !answer.good()).count());
        if (millis.length > 0) {
            values.put("p50Millis", at(millis, .5));
            values.put("p95Millis", at(millis, .95));
            values.put("p99Millis", at(millis, .99));
            values.put("maxMillis", Arrays.stream(millis).max().orElseThrow());
        }
        return values;
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1];
    }
}
