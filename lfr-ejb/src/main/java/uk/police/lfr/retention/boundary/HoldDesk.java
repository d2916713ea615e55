package uk.police.lfr.retention.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.retention.contract.HoldRequest;
import uk.police.lfr.retention.contract.HoldView;
import uk.police.lfr.retention.control.HoldKeeping;
import uk.police.lfr.retention.entity.HoldSigner;

/** Where legal holds are placed by one person, and confirmed, renewed and released by two (rule R4). */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AO})
public class HoldDesk {
    @Inject
    private HoldKeeping holds;

    @Inject
    private Caller caller;

    @Resource
    private SessionContext session;

    /** Newest first, ended ones among them. */
    @RolesAllowed({Roles.DPO, Roles.AO, Roles.AUDITOR})
    public List<HoldView> holds(int count) {
        return holds.newest(count);
    }

    /** The item is held from now on. @return the hold's number */
    @Proven
    public long place(HoldRequest request) {
        return holds.place(request, signer());
    }

    /** @param reviewAt at most 28 days ahead */
    @Proven
    public void confirm(long id, Instant reviewAt) {
        holds.confirm(id, signer(), reviewAt);
    }

    /** @param reviewAt at most 28 days ahead */
    @RolesAllowed(Roles.DPO)
    @Proven
    public void renew(long id, Instant reviewAt) {
        holds.renew(id, signer(), reviewAt);
    }

    @Proven
    public void release(long id) {
        holds.release(id, signer());
    }

    private HoldSigner signer() {
        return new HoldSigner(caller.name(), session.isCallerInRole(Roles.DPO));
    }
}
