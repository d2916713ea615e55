package uk.police.lfr.deployment.contract;

import static uk.police.lfr.deployment.contract.DeploymentState.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.platform.contract.Role;

/**
 * Every step of a deployment's life: from which states, to which, by whom, and what must be true. What is not written
 * here does not happen. An empty set of roles means that the system takes the step.
 */
public enum DeploymentStep {
    AMEND(in(DRAFT, RETURNED), null, by(Role.OP_LEAD), "the requester's own application"),
    SUBMIT(in(DRAFT, RETURNED), SUBMITTED, by(Role.OP_LEAD), "the application pack is complete, in both languages"),
    RETURN(in(SUBMITTED), RETURNED, by(Role.AO), "reasons"),
    REFUSE(in(SUBMITTED), REFUSED, by(Role.AO), "reasons"),
    AUTHORISE(in(SUBMITTED), AUTHORISED, by(Role.AO), "rank, rationale, what was read is what is signed"),
    AUTHORISE_ORALLY(
            in(DRAFT, RETURNED, SUBMITTED),
            ORAL_AUTHORISED,
            by(Role.AO_URGENT),
            "rank, a ground of urgency, who spoke to whom and when, how long"),
    COUNTERSIGN(
            in(
                    ORAL_AUTHORISED,
                    ANNOUNCED,
                    NOTICE_WITHHELD,
                    WATCHLIST_SEALED,
                    READY,
                    LIVE,
                    PAUSED,
                    SUSPENDED,
                    ENDED,
                    PURGING,
                    PURGED),
            null,
            by(Role.AO),
            "an oral authority, its note written, before its deadline; from ORAL_AUTHORISED it leads to AUTHORISED"),
    LAPSE(
            in(ORAL_AUTHORISED, ANNOUNCED, NOTICE_WITHHELD, WATCHLIST_SEALED, READY, LIVE, PAUSED, SUSPENDED),
            LAPSED,
            by(),
            "an oral authority whose deadline or window is over without a countersignature"),
    VARY(
            in(AUTHORISED, ANNOUNCED, NOTICE_WITHHELD, WATCHLIST_SEALED, READY, LIVE, PAUSED),
            null,
            by(Role.AO, Role.SILVER),
            "a new signed version; only the authorising officer may widen"),
    ANNOUNCE(in(AUTHORISED, ORAL_AUTHORISED), ANNOUNCED, by(Role.COMMS), "the notice is published"),
    WITHHOLD_NOTICE(
            in(AUTHORISED, ORAL_AUTHORISED),
            NOTICE_WITHHELD,
            by(Role.AO, Role.AO_URGENT),
            "an exceptional reason, and a date after the event for the notice"),
    SEAL(in(ANNOUNCED, NOTICE_WITHHELD), WATCHLIST_SEALED, by(), "two people sealed the day's list"),
    MAKE_READY(
            in(WATCHLIST_SEALED),
            DeploymentState.READY,
            by(Role.SILVER),
            "nothing is missing on the ground, and earlier days are reviewed"),
    START(in(READY), LIVE, by(Role.OPERATOR), "inside the day's window"),
    PAUSE(in(LIVE), PAUSED, by(Role.OPERATOR, Role.SILVER, Role.AUDITOR), "a reason code"),
    RESUME(in(PAUSED), LIVE, by(Role.OPERATOR, Role.SILVER), "inside the day's window"),
    SUSPEND(in(LIVE, PAUSED), SUSPENDED, by(Role.AUDITOR), "a reason"),
    LIFT(in(SUSPENDED), PAUSED, by(Role.AUDITOR), "a reason"),
    END_DAY(
            in(LIVE, PAUSED, SUSPENDED),
            ENDED,
            by(Role.SILVER, Role.OPERATOR, Role.AO, Role.GOLD),
            "a reason; while further days are planned it leads back to the notice's state"),
    ABORT(in(READY, LIVE, PAUSED, SUSPENDED), ABORTED, by(Role.SILVER, Role.ENGINEER), "the fault"),
    CANCEL(
            in(
                    DRAFT,
                    SUBMITTED,
                    RETURNED,
                    ORAL_AUTHORISED,
                    AUTHORISED,
                    ANNOUNCED,
                    NOTICE_WITHHELD,
                    WATCHLIST_SEALED,
                    READY),
            CANCELLED,
            by(Role.OP_LEAD, Role.AO),
            "a reason; after a day that was live it leads to ENDED"),
    EXPIRE(
            in(DRAFT, SUBMITTED, RETURNED, AUTHORISED, ANNOUNCED, NOTICE_WITHHELD, WATCHLIST_SEALED, READY),
            EXPIRED,
            by(),
            "the window passed unused; after a day that was live it leads to ENDED"),
    BEGIN_PURGE(in(ENDED, ABORTED, LAPSED, CANCELLED, EXPIRED, REFUSED), PURGING, by(), "a deadline of retention"),
    FINISH_PURGE(in(PURGING), PURGED, by(), "everything is deleted or held"),
    REVIEW(
            in(PURGED),
            REVIEWED,
            by(Role.AO),
            "results against the aim, false alerts, complaints, lessons; an oral authority is countersigned"),
    PUBLISH_RESULTS(in(REVIEWED), RESULTS_PUBLISHED, by(Role.COMMS), "figures from the sealed record"),
    CLOSE(in(RESULTS_PUBLISHED, PURGED), CLOSED, by(Role.AO), "from PURGED only if it was never live");

    private final Set<DeploymentState> from;
    private final DeploymentState to;
    private final Set<Role> roles;
    private final String guard;

    DeploymentStep(Set<DeploymentState> from, DeploymentState to, Set<Role> roles, String guard) {
        this.from = from;
        this.to = to;
        this.roles = roles;
        this.guard = guard;
    }

    public Set<DeploymentState> from() {
        return from;
    }

    /** Where it leads; null for a step that leaves the state as it is. */
    public DeploymentState to() {
        return to;
    }

    /** Who may take it; empty for the system alone. */
    public Set<Role> roles() {
        return roles;
    }

    /** What must be true besides, for people to read; the desks and the entity check it. */
    public String guard() {
        return guard;
    }

    public boolean allowedIn(DeploymentState state) {
        return from.contains(state);
    }

    private static Set<DeploymentState> in(DeploymentState first, DeploymentState... others) {
        return Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    private static Set<Role> by(Role... roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        Collections.addAll(set, roles);
        return Collections.unmodifiableSet(set);
    }
}
