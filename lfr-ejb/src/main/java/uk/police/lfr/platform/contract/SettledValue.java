package uk.police.lfr.platform.contract;

import java.time.Instant;

/** That a value was settled, by whom, and from when on it counts. Rows are added and never changed. */
public record SettledValue(Setting setting, String value, Instant effectiveFrom, String setBy) {}
