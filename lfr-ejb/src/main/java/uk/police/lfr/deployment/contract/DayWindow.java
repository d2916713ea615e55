package uk.police.lfr.deployment.contract;

import java.time.Instant;

/** When one operational day begins and ends. */
public record DayWindow(Instant start, Instant end) {}
