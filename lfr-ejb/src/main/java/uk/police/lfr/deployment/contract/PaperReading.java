package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * What somebody read last before this time.
 *
 * @param version name of the {@link PaperVersion}
 */
public record PaperReading(String version, Instant at) {}
