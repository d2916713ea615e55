package uk.police.lfr.watchlist.control;

import uk.police.lfr.watchlist.contract.ImportReason;

/** Nothing of the import can be taken. Recorded with the job, never shown raw. */
public class ImportRefused extends ImportRefusal {
    private static final long serialVersionUID = 1L;

    public ImportRefused(ImportReason reason, String detail) {
        super(reason, detail);
    }
}
