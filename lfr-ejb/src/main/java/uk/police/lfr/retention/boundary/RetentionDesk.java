package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.PolicyLine;
import uk.police.lfr.retention.control.DeletionStore;
import uk.police.lfr.retention.control.DueBoard;
import uk.police.lfr.retention.control.Policies;
import uk.police.lfr.retention.control.PolicyLook;

/** Where the data protection officer sees what must go, when, and what has gone. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class RetentionDesk {
    @Inject
    private Policies policies;

    @Inject
    private PolicyLook look;

    @Inject
    private DueBoard board;

    @Inject
    private DeletionStore record;

    /** The policy in force, rule by rule. */
    public List<PolicyLine> rules() {
        return look.lines();
    }

    /** Soonest first. */
    public List<DueItem> due() {
        return board.under(policies.current());
    }

    /** Newest first. */
    public List<DeletionDone> done(int count) {
        return record.newest(count);
    }
}
