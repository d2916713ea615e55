package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import uk.police.lfr.alert.boundary.ComplaintEnd;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.retention.contract.HoldChanged;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.HoldView;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.entity.HoldSigner;
import uk.police.lfr.retention.entity.LegalHold;

/** Places, confirms, renews, releases and ends legal holds, and tells the log how many items are held. */
@Dependent
public class HoldKeeping {
    private static final int SHORTEST_AUTHORITY = 10;
    private static final int LONGEST_AUTHORITY = 500;

    @Inject
    private HoldStore holds;

    @Inject
    private HoldableItems items;

    @Inject
    private Policies policies;

    @Inject
    private ComplaintEnd complaints;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<HoldChanged> changed;

    /**
     * @throws InvalidInput the class cannot be held, the policy does not list the reason, no authority is given, the item
     *     is not there, or the review is too far ahead
     */
    public long place(HoldRequest request, HoldSigner by) {
        require(request);
        LegalHold hold = LegalHold.placed(request, by, now(), longest());
        holds.keep(hold);
        tell(hold, by.username(), "placed");
        return hold.id();
    }

    private Duration longest() {
        return settings.duration(Setting.HOLD_REVIEW);
    }

    private void require(HoldRequest request) {
        RetentionRule rule = ruleOf(request.dataClass());
        if (request.reason() == null
                || !policies.current().rule(rule).exceptions().contains(request.reason())) {
            throw new InvalidInput("reason", "retention.hold_reason", rule);
        }
        String authority =
                request.authority() == null ? "" : request.authority().strip();
        if (authority.length() < SHORTEST_AUTHORITY || authority.length() > LONGEST_AUTHORITY) {
            throw new InvalidInput("authority", "retention.hold_authority", SHORTEST_AUTHORITY, LONGEST_AUTHORITY);
        }
        if (!items.there(request)) {
            throw new InvalidInput("item", "retention.hold_item", request.itemId());
        }
    }

    private static RetentionRule ruleOf(DataClass dataClass) {
        if (dataClass == null) {
            throw new InvalidInput("dataClass", "retention.hold_class");
        }
        return switch (dataClass) {
            case ALERT -> RetentionRule.ALERT;
            case FOOTAGE -> RetentionRule.FOOTAGE;
            case LOG_ENTRY -> RetentionRule.AUDIT_LOG;
            case CORPORATE_RECORD -> RetentionRule.CORPORATE_RECORD;
            default -> throw new InvalidInput("dataClass", "retention.hold_class");
        };
    }

    /** The hold that a complaint at the scene places by itself, before the incorrect alert could be erased. */
    public void complain(long alertId, long deploymentId, String officer, Instant until) {
        HoldRequest request = new HoldRequest(
                DataClass.ALERT,
                alertId,
                deploymentId,
                HoldReason.COMPLAINT_OR_MISCONDUCT,
                "Complaint at the scene",
                until);
        LegalHold hold = LegalHold.ofComplaint(request, new HoldSigner(officer, false), now());
        holds.keep(hold);
        tell(hold, officer, "placed");
    }

    public void confirm(long id, HoldSigner by, Instant reviewAt) {
        LegalHold hold = holds.locked(id);
        hold.confirm(by, reviewAt, now(), longest());
        tell(hold, by.username(), "confirmed");
    }

    public void renew(long id, HoldSigner by, Instant reviewAt) {
        LegalHold hold = holds.locked(id);
        hold.renew(reviewAt, now(), longest());
        tell(hold, by.username(), "renewed");
    }

    public void release(long id, HoldSigner by) {
        LegalHold hold = holds.locked(id);
        hold.release(by, now());
        letGo(hold);
        tell(hold, by.username(), "released");
    }

    /** An alert that no other hold names goes as if nobody had complained: at once, or when its use ends. */
    private void letGo(LegalHold hold) {
        if (hold.dataClass() == DataClass.ALERT && !heldIds(DataClass.ALERT).contains(hold.itemId())) {
            complaints.released(hold.itemId());
        }
    }

    /** Ends what nobody confirmed or renewed in time; what was held is then due like everything else. */
    public void expire() {
        for (LegalHold hold : holds.expired(now())) {
            hold.expire(now());
            letGo(hold);
            tell(hold, Auditable.SYSTEM, "expired");
        }
    }

    public Set<Long> heldIds(DataClass dataClass) {
        return holds.heldIds(dataClass, now());
    }

    public Set<Long> heldIds(DataClass dataClass, long deploymentId) {
        return holds.heldIds(dataClass, deploymentId, now());
    }

    /** Newest first. */
    public List<HoldView> newest(int count) {
        return holds.newest(count).stream().map(LegalHold::view).toList();
    }

    private void tell(LegalHold hold, String by, String step) {
        changed.fire(new HoldChanged(
                by,
                hold.id(),
                hold.dataClass(),
                hold.itemId(),
                hold.reason(),
                step,
                holds.heldIds(hold.dataClass(), now()).size()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
