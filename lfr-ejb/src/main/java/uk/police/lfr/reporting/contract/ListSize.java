package uk.police.lfr.reporting.contract;

import java.time.Instant;
import uk.police.lfr.platform.contract.BilingualText;

/** How many people were on the longest list that a deployment compared with. */
public record ListSize(long deploymentId, String reference, BilingualText title, Instant startedAt, int listed) {}
