package uk.police.lfr.alert.contract;

import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment with what came of its engagements on the day and afterwards, in counts.
 *
 * @param outcomes arrests and others on the day, and what of them is known later
 */
public record LaterOutcomeCounts(long deploymentId, String reference, BilingualText title, OutcomeTally outcomes) {}
