package uk.police.lfr.platform.contract;

import java.util.Map;

/**
 * An event that belongs in the audit log. {@code audit} observes every event of this type, synchronously and in the
 * transaction of the action, so that neither stands without the other; a log that cannot append makes the action fail.
 *
 * <p>Carries ids and plain facts, never a face, a template or a camera's password.
 */
public interface Auditable {
    /** Who acted: a user name, {@link #SYSTEM} or {@link #PUBLIC}. */
    String actor();

    /** What the record is about, such as {@code deployment/12}. */
    String subject();

    /** Further facts, in the order in which they should be read. */
    Map<String, String> facts();

    /** What happened, in past tense; by default the event's simple class name. */
    default String action() {
        return getClass().getSimpleName();
    }

    /** The actor of timers and workers. */
    String SYSTEM = "system";

    /** The actor where somebody of the public acts, who has no account and is not named. */
    String PUBLIC = "public";
}
