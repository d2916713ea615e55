package uk.police.lfr.alert.contract;

/**
 * The rates of a deployment, each with its numerator and denominator (domain study 5, M1 to M3 and M7 to M10). A rate
 * per face always stands beside the rate per alert: alone, the first flatters.
 *
 * @param tally what people found
 * @param faces passages compared with the list, 0 or more
 */
public record AlertMetrics(AlertTally tally, long faces) {
    /** M1: false alerts of faces seen. */
    public Proportion falsePerFace() {
        return share(tally.falseAlerts(), faces);
    }

    /** M2: false alerts of alerts. */
    public Proportion falsePerAlert() {
        return share(tally.falseAlerts(), tally.raised());
    }

    /** M3: true alerts of alerts. */
    public Proportion truePerAlert() {
        return share(tally.trueAlerts(), tally.raised());
    }

    /** M7: alerts of faces seen; published per 1,000 faces. */
    public Proportion alertsPerFace() {
        return share(tally.raised(), faces);
    }

    /** M8: engagements of faces seen. */
    public Proportion stopsPerFace() {
        return share(tally.engagements(), faces);
    }

    /** M9: people wrongly approached, of people approached. */
    public Proportion wrongPerEngagement() {
        return share(tally.falseConfirmed(), tally.engagements());
    }

    /** M10: arrests of true alerts. */
    public Proportion arrestsPerTrueAlert() {
        return share(tally.outcomes().arrests(), tally.trueAlerts());
    }

    /** Alerts are counted at once and faces each second: for a moment there may be more of the first. */
    private static Proportion share(long part, long whole) {
        return new Proportion(Math.min(part, whole), whole);
    }
}
