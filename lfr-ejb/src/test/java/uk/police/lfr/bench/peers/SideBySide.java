package uk.police.lfr.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import uk.police.lfr.bench.Figures;

/** Lets two sides work in turn, who goes first changing, and prints the medians of what a unit takes. */
final class SideBySide {
    /** Until the compiler is done, also on a machine where it has to wait. */
    private static final int WARM_UP_ROUNDS = 3;

    private final Figures figures;
    private final int rounds;

    /** @param rounds after some that are not counted */
    SideBySide(Figures figures, int rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    /** Makes a side; the peer's fails where it is not installed. */
    interface Opening {
        Side open() throws IOException;
    }

    /**
     * Prints one line; {@code ratio} is how many times faster this system is, {@code ratioCpu} how many times less
     * processor time it takes, {@code met} whether the latter reaches the goal: others on the machine change it least.
     *
     * @param goal least ratio; 0 where there is none
     */
    void compare(String peer, String unit, double goal, int threads, Opening ours, Opening theirs) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("peer", peer);
        values.put("unit", unit);
        values.put("threads", threads);
        try (Side other = theirs.open();
                Side own = ours.open()) {
            measure(own, other, goal, values);
        } catch (IOException e) {
            values.put("missing", e.getMessage());
        }
        figures.print("peer", values);
    }

    private void measure(Side own, Side other, double goal, Map<String, Object> values) throws IOException {
        List<Round> owns = new ArrayList<>();
        List<Round> others = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            own.round();
        }
        other.round();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                owns.add(own.round());
                others.add(other.round());
            } else {
                others.add(other.round());
                owns.add(own.round());
            }
        }
        double ratioCpu = median(others, Round::cpuMsEach) / median(owns, Round::cpuMsEach);
        values.put("ownMs", median(owns, Round::wallMsEach));
        values.put("peerMs", median(others, Round::wallMsEach));
        values.put("ratio", median(others, Round::wallMsEach) / median(owns, Round::wallMsEach));
        values.put("ownCpuMs", median(owns, Round::cpuMsEach));
        values.put("peerCpuMs", median(others, Round::cpuMsEach));
        values.put("ratioCpu", ratioCpu);
        if (goal > 0) {
            values.put("goal", goal);
            values.put("met", ratioCpu >= goal);
        }
        values.put("ownFound", own.found());
        values.put("peerFound", other.found());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
