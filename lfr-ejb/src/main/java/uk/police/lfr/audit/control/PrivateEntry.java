package uk.police.lfr.audit.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.PubliclyLogged;

/**
 * What happened, as the force's own log keeps it.
 *
 * @param index 0 for the first entry, without gaps
 * @param at in milliseconds, so that every database returns what was hashed
 * @param facts lines {@code name=value}, in reading order
 * @param publicFacts the same for what anyone may read, or null for a private entry
 */
record PrivateEntry(
        long index, Instant at, String actor, String action, String subject, String facts, String publicFacts) {
    static PrivateEntry of(long index, Instant at, Auditable event) {
        return new PrivateEntry(
                index,
                at.truncatedTo(ChronoUnit.MILLIS),
                event.actor(),
                event.action(),
                event.subject(),
                lines(event.facts()),
                event instanceof PubliclyLogged open ? lines(open.publicFacts()) : null);
    }

    private static String lines(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
