package uk.police.lfr.alert.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.platform.contract.WrongState;

/** An alert on its way to its first verdict: taken by one operator, who is the only one to see its pictures. */
@MappedSuperclass
abstract class Claimed {
    /** An operator who took an alert and walked away does not block it for longer; decision of this project, 2026. */
    public static final Duration CLAIM_HOLDS = Duration.ofMinutes(2);

    private static final Set<AlertState> CLAIMABLE =
            EnumSet.of(AlertState.NEW, AlertState.TIMED_OUT, AlertState.CLAIMED);

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Embedded
    private Deciders deciders;

    protected Claimed() {
        // for JPA
    }

    Claimed(String nominatedBy) {
        this.deciders = new Deciders(nominatedBy);
        this.state = AlertState.NEW;
    }

    public void timeOut() {
        require(AlertState.NEW);
        state = AlertState.TIMED_OUT;
    }

    /** @throws WrongState another operator is looking at it, or it has its verdict */
    public void claim(String by, Instant at) {
        requireThat(CLAIMABLE.contains(state));
        deciders.claim(by, at);
        state = AlertState.CLAIMED;
    }

    /**
     * Whoever took it gives it back to all.
     *
     * @param late whether a new alert of its age would have timed out; it is not counted as that, since it was looked at
     */
    public void handBack(String by, boolean late) {
        require(AlertState.CLAIMED);
        deciders.requireClaimedBy(by);
        free(late);
    }

    /** Whoever took it gave no verdict in time, and it goes back to all. */
    public void lapse(boolean late) {
        require(AlertState.CLAIMED);
        free(late);
    }

    private void free(boolean late) {
        deciders.release();
        state = late ? AlertState.TIMED_OUT : AlertState.NEW;
    }

    /** Whoever took it gives it to a colleague, whose time begins anew. */
    public void handOver(String by, String colleague, Instant at) {
        require(AlertState.CLAIMED);
        deciders.handOver(by, colleague, at);
    }

    void verdict(String by, AlertState found) {
        require(AlertState.CLAIMED);
        deciders.adjudicate(by);
        state = found;
    }

    public boolean claimedBy(String name) {
        return name.equals(deciders.claimedBy());
    }

    /** Whether any operator ever took it. */
    public boolean everClaimed() {
        return deciders.everClaimed();
    }

    void come(AlertState next) {
        state = next;
    }

    void require(AlertState needed) {
        requireThat(state == needed);
    }

    void requireThat(boolean allowed) {
        if (!allowed) {
            throw new WrongState("alert.wrong_state", state);
        }
    }

    AlertState state() {
        return state;
    }

    /** Who did what with it. */
    public Deciders deciders() {
        return deciders;
    }
}
