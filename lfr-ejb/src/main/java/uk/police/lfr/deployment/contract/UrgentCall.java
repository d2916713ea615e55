package uk.police.lfr.deployment.contract;

import java.time.Duration;
import java.time.Instant;

/**
 * What an officer notes of an authority given by word of mouth.
 *
 * @param spokeTo who asked for it
 * @param lasts no longer than the hard limit
 */
public record UrgentCall(UrgencyGround ground, String spokeTo, Instant spokenAt, Duration lasts, String note) {}
