package uk.police.lfr.audit.contract;

import java.time.Instant;

/**
 * What to show of the log; an empty text or null means everything.
 *
 * @param actor a user name, whole
 * @param action an action's name, whole
 * @param subject the beginning of a subject, such as {@code deployment/12}
 * @param from the first moment that counts
 * @param to the first moment that no longer counts
 */
public record AuditFilter(String actor, String action, String subject, Instant from, Instant to) {
    public static final AuditFilter EVERYTHING = new AuditFilter("", "", "");

    /** At any time. */
    public AuditFilter(String actor, String action, String subject) {
        this(actor, action, subject, null, null);
    }
}
