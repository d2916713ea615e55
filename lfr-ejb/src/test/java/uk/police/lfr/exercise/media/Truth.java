package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A written {@code truth.csv}, read back. */
final class Truth {
    private final Map<Integer, List<TruthRow>> byFrame;

    private Truth(List<TruthRow> rows) {
        byFrame = rows.stream().collect(Collectors.groupingBy(TruthRow::frame));
    }

    static Truth read(Path file) throws IOException {
        return new Truth(
                Files.readAllLines(file).stream().skip(1).map(TruthRow::parse).toList());
    }

    /** Faces of at least that width that nothing hides, and that movement smears by less than a twentieth. */
    List<TruthRow> clearlyVisible(int frame, double widthPx) {
        return byFrame.getOrDefault(frame, List.of()).stream()
                .filter(row ->
                        row.visibleFraction() >= 0.99 && row.width() >= widthPx && row.blurPx() < row.width() / 20)
                .toList();
    }

    Map<Integer, TruthRow> byActor(int frame) {
        Map<Integer, TruthRow> rows = new HashMap<>();
        byFrame.getOrDefault(frame, List.of()).forEach(row -> rows.put(row.actor(), row));
        return rows;
    }
}
