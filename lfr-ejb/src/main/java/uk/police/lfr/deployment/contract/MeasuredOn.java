package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * Whom a profile was measured on.
 *
 * @param set name of the set of labelled pictures
 * @param at when it was measured
 * @param sha256 of the file that holds the measurement, lower-case hexadecimal
 */
public record MeasuredOn(String set, long people, long pictures, Instant at, String sha256) {}
