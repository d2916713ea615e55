package uk.police.lfr.oversight.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import uk.police.lfr.oversight.contract.IncidentState;
import uk.police.lfr.oversight.contract.IncidentView;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/**
 * Something that went wrong. OPEN - answer - ANSWERED - close, by another person - CLOSED. Found again while it is not
 * closed, it counts up, and an answer that did not hold is open again.
 */
@Entity
@Table(name = "incident")
public class Incident {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;

    private String subject;

    private String what;

    private String facts;

    private String concerns;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    private int seen;

    @Enumerated(EnumType.STRING)
    private IncidentState state;

    private String cause;

    private String remedy;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected Incident() {
        // for JPA
    }

    public Incident(IncidentFound found, Instant at) {
        this.kind = found.kind();
        this.subject = found.subject();
        this.concerns = found.concerns();
        this.foundAt = at;
        this.state = IncidentState.OPEN;
        take(found, at);
    }

    /** It was found again. */
    public void again(IncidentFound found, Instant at) {
        if (state == IncidentState.ANSWERED) {
            state = IncidentState.OPEN;
            answeredBy = null;
            answeredAt = null;
        }
        take(found, at);
    }

    private void take(IncidentFound found, Instant at) {
        what = found.what();
        facts = FactLines.written(found.facts());
        lastSeenAt = at;
        seen++;
    }

    /** @throws SeparationOfDuties it is the caller's own act */
    public void answer(String why, String doneAboutIt, String by, Instant at) {
        require(IncidentState.OPEN);
        requireAnother(by);
        cause = why;
        remedy = doneAboutIt;
        answeredBy = by;
        answeredAt = at;
        state = IncidentState.ANSWERED;
    }

    /** @throws SeparationOfDuties it is the caller's own act, or the caller answered it */
    public void close(String by, Instant at) {
        require(IncidentState.ANSWERED);
        requireAnother(by);
        if (by.equals(answeredBy)) {
            throw new SeparationOfDuties("incident.same_person", id);
        }
        closedBy = by;
        closedAt = at;
        state = IncidentState.CLOSED;
    }

    private void requireAnother(String by) {
        if (by.equals(concerns)) {
            throw new SeparationOfDuties("incident.own_act", id);
        }
    }

    private void require(IncidentState required) {
        if (state != required) {
            throw new WrongState("incident.wrong_state", id, state.name());
        }
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public IncidentView view() {
        return new IncidentView(
                id,
                kind,
                subject,
                what,
                FactLines.read(facts),
                concerns,
                foundAt,
                lastSeenAt,
                seen,
                state,
                cause == null ? "" : cause,
                remedy == null ? "" : remedy,
                answeredBy,
                answeredAt,
                closedBy,
                closedAt);
    }
}
