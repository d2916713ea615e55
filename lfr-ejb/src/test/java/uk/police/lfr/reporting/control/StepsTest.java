package uk.police.lfr.reporting.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.recognition.contract.MinuteCount;
import uk.police.lfr.recognition.contract.SegmentReason;
import uk.police.lfr.recognition.contract.Stretch;
import uk.police.lfr.reporting.contract.CameraStep;
import uk.police.lfr.reporting.contract.Pause;

class StepsTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private static MinuteCount minute(long camera, int minute) {
        return new MinuteCount(camera, NOON.plusSeconds(60L * minute), 3, 1500, 600, 60);
    }

    private static Stretch stretch(SegmentReason reason, int from, int to) {
        return new Stretch(reason, NOON.plusSeconds(from), NOON.plusSeconds(to), .6, 100);
    }

    @Test
    void aStepIsLongEnoughForADayToBeRead() {
        assertEquals(1, Steps.length(List.of()));
        assertEquals(1, Steps.length(List.of(minute(1, 0), minute(1, 59))));
        assertEquals(2, Steps.length(List.of(minute(1, 0), minute(1, 60))));
        assertEquals(10, Steps.length(List.of(minute(1, 0), minute(1, 8 * 60))));
        assertEquals(60, Steps.length(List.of(minute(1, 0), minute(1, 100 * 60))));
    }

    @Test
    void ratesAreOfTheMinutesThatAreKnown() {
        List<MinuteCount> minutes = List.of(minute(2, 0), minute(1, 0), minute(1, 1), minute(1, 4), minute(1, 5));
        assertEquals(
                List.of(
                        new CameraStep(NOON, "Gate", 9, 25, 10, 1),
                        new CameraStep(NOON, "Hall", 3, 25, 10, 1),
                        new CameraStep(NOON.plusSeconds(300), "Gate", 3, 25, 10, 1)),
                Steps.of(minutes, 5, Map.of(1L, "Gate", 2L, "Hall")));
        assertEquals("7", Steps.of(List.of(minute(7, 0)), 1, Map.of()).get(0).camera(), "taken out meanwhile");
    }

    @Test
    void aDaysStepsAddUpToItsMinutes() {
        List<MinuteCount> minutes =
                IntStream.range(0, 480).mapToObj(at -> minute(1, at)).toList();
        List<CameraStep> steps = Steps.of(minutes, Steps.length(minutes), Map.of());
        assertEquals(48, steps.size());
        assertEquals(480 * 3, steps.stream().mapToLong(CameraStep::faces).sum());
    }

    @Test
    void aPauseIsWhatLiesBeforeGoingOn() {
        List<Stretch> stretches = List.of(
                stretch(SegmentReason.STARTED, 0, 100),
                stretch(SegmentReason.LIST_CHANGED, 100, 200),
                stretch(SegmentReason.RESUMED, 260, 300),
                stretch(SegmentReason.RESUMED, 90_000, 90_100));
        assertEquals(
                List.of(new Pause(NOON.plusSeconds(200), NOON.plusSeconds(260))),
                Pauses.between(stretches, NOON, NOON.plusSeconds(3600)),
                "another list is no pause, and the night belongs to no day");
        assertEquals(
                60,
                Pauses.between(stretches, NOON, NOON.plusSeconds(3600))
                        .get(0)
                        .length()
                        .toSeconds());
    }
}
