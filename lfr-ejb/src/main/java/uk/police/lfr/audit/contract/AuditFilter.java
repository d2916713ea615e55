package uk.police.lfr.audit.contract;

/**
 * What to show of the log; an empty text means everything.
 *
 * @param actor a user name, whole
 * @param action an action's name, whole
 * @param subject the beginning of a subject, such as {@code deployment/12}
 */
public record AuditFilter(String actor, String action, String subject) {
    public static final AuditFilter EVERYTHING = new AuditFilter("", "", "");
}
