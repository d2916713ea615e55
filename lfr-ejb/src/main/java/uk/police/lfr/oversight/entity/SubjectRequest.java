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
import java.time.LocalDate;
import uk.police.lfr.oversight.contract.RequestClock;
import uk.police.lfr.oversight.contract.RequestDecision;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.oversight.contract.RequestState;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.WrongState;

/**
 * What somebody asked of the force. RECEIVED - settle identity - IDENTITY_SETTLED - answer - ANSWERED - erase - ERASED.
 * What may come from nobody in particular begins at IDENTITY_SETTLED.
 * All that is personal is sealed under the request's own key.
 */
@Entity
@Table(name = "subject_request")
public class SubjectRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "key_id")
    private String key;

    private byte[] details;

    @Enumerated(EnumType.STRING)
    private RequestDecision decision;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected SubjectRequest() {
        // for JPA
    }

    public SubjectRequest(RequestKind kind, LocalDate receivedOn, LocalDate dueOn, KeyId key) {
        this.kind = kind;
        this.state = kind.nameless() ? RequestState.IDENTITY_SETTLED : RequestState.RECEIVED;
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
        this.key = key.value();
        this.details = new byte[0];
    }

    public void settleIdentity() {
        require(RequestState.RECEIVED);
        state = RequestState.IDENTITY_SETTLED;
    }

    public void answer(RequestDecision decided, Instant at) {
        require(RequestState.IDENTITY_SETTLED);
        decision = decided;
        answeredAt = at;
        state = RequestState.ANSWERED;
    }

    public void erase() {
        require(RequestState.ANSWERED);
        details = new byte[0];
        state = RequestState.ERASED;
    }

    private void require(RequestState required) {
        if (state != required) {
            throw new WrongState("request.wrong_state", id, state.name());
        }
    }

    public void seal(byte[] sealed) {
        details = sealed;
    }

    public byte[] sealed() {
        return details;
    }

    public KeyId key() {
        return new KeyId(key);
    }

    public long id() {
        return id;
    }

    public boolean erased() {
        return state == RequestState.ERASED;
    }

    public RequestClock clock(LocalDate today) {
        boolean open = answeredAt == null;
        return new RequestClock(id, kind, state, receivedOn, dueOn, open && today.isAfter(dueOn), decision, answeredAt);
    }

    @Override
    public String toString() {
        return "request " + id;
    }
}
