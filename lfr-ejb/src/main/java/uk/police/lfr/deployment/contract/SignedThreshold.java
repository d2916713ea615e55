package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * The threshold of one signed version of an authority.
 *
 * @param terms null in what was signed before versions said so
 */
public record SignedThreshold(
        int version, AuthorityKind kind, String signedBy, Instant signedAt, ThresholdTerms terms) {}
