package uk.police.lfr.audit.contract;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did, as the log has it.
 *
 * @param facts lines {@code name=value}
 */
public record LoggedStep(Instant at, String actor, String action, String subject, String facts) {
    /** The value of a fact; empty where the entry does not have it. */
    public Optional<String> fact(String name) {
        return facts.lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }
}
