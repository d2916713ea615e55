package uk.police.lfr.deployment.contract;

import java.time.Instant;

/** Another threshold for what is live, that somebody asks a colleague to sign. */
public record ThresholdProposal(double threshold, String by, String reason, Instant at) {}
