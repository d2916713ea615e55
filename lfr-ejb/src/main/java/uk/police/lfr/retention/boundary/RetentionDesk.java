package uk.police.lfr.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.DeletionDone;
import uk.police.lfr.retention.contract.DueItem;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.control.DeletionStore;
import uk.police.lfr.retention.control.RetentionSweep;

/** Where the data protection officer sees what must go, when, and what has gone. */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AUDITOR})
public class RetentionDesk {
    @Inject
    private RetentionSweep sweep;

    @Inject
    private DeletionStore record;

    public List<RetentionRule> rules() {
        return List.of(RetentionRule.values());
    }

    /** Soonest first. */
    public List<DueItem> due() {
        return sweep.due();
    }

    /** Newest first. */
    public List<DeletionDone> done(int count) {
        return record.newest(count);
    }
}
