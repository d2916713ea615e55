package uk.police.lfr.platform.contract;

import java.util.Map;

/**
 * Something went wrong that people must see and answer: a missed deadline, a certificate that does not balance, a log
 * that fails its check, a session ended by a fault. {@code oversight} keeps the register; any capability may fire it.
 *
 * @param kind the register's word for it, in upper case, such as {@code MISSED_DEADLINE}
 * @param subject as in {@link Auditable}, such as {@code deployment/12}
 * @param what one sentence for staff; it names no person and no camera address
 * @param facts figures that help, such as how late
 * @param concerns user name of whoever's own act it is, who neither answers nor closes it; null where it is nobody's
 */
public record IncidentFound(String kind, String subject, String what, Map<String, String> facts, String concerns) {
    /** One that is nobody's own act. */
    public IncidentFound(String kind, String subject, String what, Map<String, String> facts) {
        this(kind, subject, what, facts, null);
    }
}
