package uk.police.lfr.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.HoldView;

/** One item that is kept beyond its rule, for a listed reason, by two people, and never for good. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {
    /** So long a hold lasts that nobody has confirmed: a weekend and the Monday after it (decision 0091). */
    public static final Duration UNCONFIRMED = Duration.ofDays(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "data_class")
    private DataClass dataClass;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    private String authority;

    @Enumerated(EnumType.STRING)
    private HoldState state = HoldState.PLACED;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_by_dpo")
    private boolean placedByDpo;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_by_dpo")
    private Boolean confirmedByDpo;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_by_dpo")
    private Boolean endedByDpo;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected LegalHold() {
        // for JPA
    }

    private LegalHold(HoldRequest request, HoldSigner by, Instant at, Instant endsAt) {
        this.dataClass = request.dataClass();
        this.itemId = request.itemId();
        this.deploymentId = request.deploymentId();
        this.reason = request.reason();
        this.authority = request.authority();
        this.placedBy = by.username();
        this.placedByDpo = by.dataProtection();
        this.placedAt = at;
        this.endsAt = endsAt;
    }

    /**
     * A hold that waits for a second person.
     *
     * @param longest no hold lasts longer without somebody looking at it again (rule K3)
     */
    public static LegalHold placed(HoldRequest request, HoldSigner by, Instant at, Duration longest) {
        Instant review = reviewable(request.reviewAt(), at, longest);
        Instant unconfirmed = at.plus(UNCONFIRMED);
        return new LegalHold(request, by, at, review.isBefore(unconfirmed) ? review : unconfirmed);
    }

    /** The hold of a complaint at the scene: until the complaint is made, which data protection confirms. */
    public static LegalHold ofComplaint(HoldRequest request, HoldSigner by, Instant at) {
        return new LegalHold(request, by, at, request.reviewAt());
    }

    private static Instant reviewable(Instant review, Instant now, Duration longest) {
        if (review == null || !review.isAfter(now) || review.isAfter(now.plus(longest))) {
            throw new InvalidInput("reviewAt", "retention.hold_review", longest.toDays());
        }
        return review;
    }

    /**
     * @throws SeparationOfDuties by whoever placed it, or by nobody of data protection (rule R4)
     */
    public void confirm(HoldSigner by, Instant reviewAt, Instant now, Duration longest) {
        require(state == HoldState.PLACED && holds(now));
        requireSecond(by);
        confirmedBy = by.username();
        confirmedByDpo = by.dataProtection();
        confirmedAt = now;
        endsAt = reviewable(reviewAt, now, longest);
        state = HoldState.CONFIRMED;
    }

    /** Reviewed, and still needed. */
    public void renew(Instant reviewAt, Instant now, Duration longest) {
        require(state == HoldState.CONFIRMED && holds(now));
        endsAt = reviewable(reviewAt, now, longest);
    }

    /**
     * @throws SeparationOfDuties by whoever placed it, or by nobody of data protection (rule R4)
     */
    public void release(HoldSigner by, Instant now) {
        require(holds(now));
        requireSecond(by);
        endedBy = by.username();
        endedByDpo = by.dataProtection();
        endedAt = now;
        state = HoldState.RELEASED;
    }

    /** Its time is over and nobody renewed it. */
    public void expire(Instant now) {
        require(!holds(now) && (state == HoldState.PLACED || state == HoldState.CONFIRMED));
        endedAt = now;
        state = HoldState.EXPIRED;
    }

    private void requireSecond(HoldSigner by) {
        if (by.username().equals(placedBy)) {
            throw new SeparationOfDuties("retention.own_hold", placedBy);
        }
        if (!placedByDpo && !by.dataProtection()) {
            throw new SeparationOfDuties("retention.hold_needs_dpo", by.username());
        }
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new WrongState("retention.hold_state", state);
        }
    }

    /** Whether the item may not be deleted at that moment. */
    public boolean holds(Instant at) {
        return (state == HoldState.PLACED || state == HoldState.CONFIRMED) && endsAt.isAfter(at);
    }

    public Long id() {
        return id;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    public long itemId() {
        return itemId;
    }

    public HoldReason reason() {
        return reason;
    }

    public HoldView view() {
        return new HoldView(
                id, dataClass, itemId, deploymentId, reason, authority, state, placedBy, placedAt, confirmedBy, endsAt);
    }
}
