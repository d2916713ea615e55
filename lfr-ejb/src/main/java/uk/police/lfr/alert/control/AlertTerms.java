package uk.police.lfr.alert.control;

import java.time.Duration;

/** The times that alerts keep to. */
public final class AlertTerms {
    /** A complaint that was announced at the scene is made within this time (domain study 7). */
    public static final Duration COMPLAINT = Duration.ofDays(7);

    private AlertTerms() {}
}
