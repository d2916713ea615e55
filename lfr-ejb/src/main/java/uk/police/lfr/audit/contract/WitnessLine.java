package uk.police.lfr.audit.contract;

import java.time.Instant;

/**
 * Somebody outside the force who signs that the log only grew.
 *
 * @param key {@code name+id+base64}, as verifiers take it
 * @param lastSigned entries of the largest checkpoint signed, 0 for none
 */
public record WitnessLine(String name, String key, Instant registeredAt, String registeredBy, long lastSigned) {}
