package uk.police.lfr.platform.contract;

import java.time.Instant;

/**
 * Why and how long somebody of another force may sign in (rule R9).
 *
 * @param provider the force that lends them; the deploying force stays the controller
 * @param deploymentId the one deployment that they work on
 */
public record Secondment(String provider, long deploymentId, Instant from, Instant until) {}
