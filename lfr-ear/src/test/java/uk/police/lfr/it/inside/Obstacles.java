package uk.police.lfr.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.police.lfr.audit.boundary.AuditDesk;
import uk.police.lfr.it.library.SettableClock;

/** Takes away what a lease needs, and gives it back: by the clock, by the disk, and as the owner of the database. */
@Dependent
public class Obstacles {
    /** Mebibytes. */
    private static final String DISK_FLOOR = "lfr.storage.floor.mib";

    private static final String MORE_THAN_ANY_DISK_HAS = Long.toString(1L << 40);

    /** A refused session tries again each ten seconds. */
    private static final Duration NEXT_TRY = Duration.ofSeconds(20);

    private static final String FIRST_ACTOR = "select actor from audit_entry where sequence = 0";
    private static final String EDIT = "update audit_entry set actor = ? where sequence = 0";
    private static final String POLICY = "select body from retention_policy order by version desc";
    private static final String ALTER =
            "update retention_policy set body = ? where version = (select max(version) from retention_policy)";

    @Inject
    private Rows rows;

    @Inject
    private AuditDesk audit;

    /** Waits until the deployment's lease was refused for that reason. */
    public void await(long deployment, String obstacle) throws Exception {
        String refused = "select coalesce(obstacle, '') from engine_lease where deployment_id = " + deployment;
        Await.until("no lease because of " + obstacle, NEXT_TRY, () -> rows.text(refused)
                .equals(obstacle));
    }

    public void setClock(Duration off) {
        SettableClock.set(off);
    }

    /** The disk is not filled; what counts as full is. */
    public void fillDisk() {
        System.setProperty(DISK_FLOOR, MORE_THAN_ANY_DISK_HAS);
    }

    public void emptyDisk() {
        System.clearProperty(DISK_FLOOR);
    }

    /** Edits the first entry and has the log checked. @return what puts the entry back and has it checked again */
    public Staff.Step editLog() throws Exception {
        String was = rows.text(FIRST_ACTOR);
        rows.change(EDIT, was + "x");
        Staff.AUDITOR.does(audit::verify);
        return () -> {
            rows.change(EDIT, was);
            Staff.AUDITOR.does(audit::verify);
        };
    }

    /** Alters the newest retention policy by one blank. @return what puts it back */
    public Staff.Step alterPolicy() throws Exception {
        String was = rows.text(POLICY);
        rows.change(ALTER, was + " ");
        return () -> rows.change(ALTER, was);
    }
}
