package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.transparency.control.DueTasks;

/** What is due to the public and when, for those who must act and for those who look after them. */
@Stateless
@RolesAllowed({Roles.COMMS, Roles.AO, Roles.DPO, Roles.AUDITOR})
public class DueDesk {
    @Inject
    private DueTasks tasks;

    /** Soonest first; what is overdue comes before it. */
    public List<DueTask> tasks() {
        return tasks.all();
    }
}
