package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.transparency.control.DueTasks;
import uk.police.lfr.transparency.control.PublicRecordStore;

/** What is due to the public and when, for those who must act and for those who look after them. */
@Stateless
@RolesAllowed({Roles.COMMS, Roles.AO, Roles.DPO, Roles.AUDITOR})
public class DueDesk {
    @Inject
    private DueTasks tasks;

    @Inject
    private PublicRecordStore records;

    /** When results were published, by deployment; those without are left out. */
    public Map<Long, Instant> resultsPublished() {
        return records.resultsPublished();
    }

    /** Soonest first; what is overdue comes before it. */
    public List<DueTask> tasks() {
        return tasks.all();
    }
}
