package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Counts what a list makes and deletes against its deployment and day, in the caller's transaction. */
@Dependent
public class ListLedger {
    @Inject
    private DataLedger ledger;

    public void created(Watchlist list, DataClass dataClass, int items) {
        ListFrame frame = framed(list);
        if (frame.dayId() == null) {
            ledger.created(dataClass, frame.deploymentId(), items);
        } else {
            ledger.created(dataClass, frame.deploymentId(), frame.dayId(), items);
        }
    }

    public void deleted(Watchlist list, DataClass dataClass, int items) {
        if (items == 0) {
            return;
        }
        ListFrame frame = framed(list);
        if (frame.dayId() == null) {
            ledger.deleted(dataClass, frame.deploymentId(), items);
        } else {
            ledger.deleted(dataClass, frame.deploymentId(), frame.dayId(), items);
        }
    }

    /** Nothing of a person is on a list of which nobody knows the deployment. */
    private static ListFrame framed(Watchlist list) {
        if (list.frame() == null) {
            throw new IllegalStateException("Watchlist " + list.id() + " belongs to no deployment");
        }
        return list.frame();
    }
}
