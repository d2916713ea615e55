package uk.police.lfr.reporting.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.reporting.contract.CameraStep;

/** Puts minutes together to steps, so that a whole day is still a plot that can be read. */
public final class Steps {
    private static final List<Integer> LENGTHS = List.of(1, 2, 5, 10, 15, 30, 60);
    private static final int MOST = 60;
    private static final double SECONDS = 60;

    private Steps() {}

    /** How many minutes make a step, so that there are at most sixty of them. */
    public static int length(List<MinuteCount> minutes) {
        if (minutes.isEmpty()) {
            return LENGTHS.get(0);
        }
        Instant first = minutes.get(0).minute();
        Instant last = minutes.get(minutes.size() - 1).minute();
        long all = Duration.between(first, last).toMinutes() + 1;
        return LENGTHS.stream()
                .filter(length -> all <= (long) length * MOST)
                .findFirst()
                .orElse(LENGTHS.get(LENGTHS.size() - 1));
    }

    /**
     * @param minutes in the order of time
     * @param names of cameras by number; a camera that is in use no more may have none
     */
    public static List<CameraStep> of(List<MinuteCount> minutes, int length, Map<Long, String> names) {
        Map<Instant, Map<Long, List<MinuteCount>>> steps = new TreeMap<>();
        for (MinuteCount minute : minutes) {
            long into = minute.minute().getEpochSecond() % (length * 60L);
            steps.computeIfAbsent(minute.minute().minusSeconds(into), at -> new TreeMap<>())
                    .computeIfAbsent(minute.cameraId(), camera -> new ArrayList<>())
                    .add(minute);
        }
        List<CameraStep> all = new ArrayList<>();
        steps.forEach((at, cameras) -> cameras.forEach(
                (camera, counts) -> all.add(step(at, names.getOrDefault(camera, Long.toString(camera)), counts))));
        all.sort(Comparator.comparing(CameraStep::at).thenComparing(CameraStep::camera));
        return List.copyOf(all);
    }

    private static CameraStep step(Instant at, String camera, List<MinuteCount> counts) {
        double seconds = counts.size() * SECONDS;
        return new CameraStep(
                at,
                camera,
                counts.stream().mapToLong(MinuteCount::facesScanned).sum(),
                counts.stream().mapToLong(MinuteCount::captured).sum() / seconds,
                counts.stream().mapToLong(MinuteCount::analysed).sum() / seconds,
                counts.stream().mapToLong(MinuteCount::shed).sum() / seconds);
    }
}
