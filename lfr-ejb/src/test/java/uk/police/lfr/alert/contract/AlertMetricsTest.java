package uk.police.lfr.alert.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlertMetricsTest {
    /** Ten alerts of 30,000 faces: four true (one of them not reached), three false (one of them approached). */
    private static final AlertMetrics DAY = new AlertMetrics(
            new AlertTally(10, 3, 1, 1, 2, 1, 1, 1, 2, 5, new OutcomeTally(2, 1, 0, null, 0, 0)), 30_000);

    @Test
    void everyRateNamesItsTwoCounts() {
        assertEquals(new Proportion(3, 30_000), DAY.falsePerFace());
        assertEquals(new Proportion(3, 10), DAY.falsePerAlert());
        assertEquals(new Proportion(4, 10), DAY.truePerAlert());
        assertEquals(new Proportion(10, 30_000), DAY.alertsPerFace());
        assertEquals(new Proportion(5, 30_000), DAY.stopsPerFace());
        assertEquals(new Proportion(1, 5), DAY.wrongPerEngagement());
        assertEquals(new Proportion(2, 4), DAY.arrestsPerTrueAlert());
    }

    @Test
    void facesThatAreNotYetCountedMakeNoShareAboveOne() {
        assertEquals(new Proportion(2, 2), new AlertMetrics(DAY.tally(), 2).alertsPerFace());
    }
}
