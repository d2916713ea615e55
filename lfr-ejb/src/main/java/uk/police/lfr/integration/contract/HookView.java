package uk.police.lfr.integration.contract;

import java.time.Instant;

/**
 * A message to one receiver, as staff read it.
 *
 * @param receiver its address
 * @param kind such as {@code deployment.live}
 * @param tries how often it was sent since it was made or asked for again
 * @param dueAt null once it was taken or given up
 * @param answer what the receiver said last, or why there was no answer; empty before
 */
public record HookView(
        long id,
        String receiver,
        String kind,
        HookState state,
        int tries,
        Instant madeAt,
        Instant dueAt,
        Instant takenAt,
        String answer) {}
