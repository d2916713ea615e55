package uk.police.lfr.watchlist.control;

import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.watchlist.contract.ImportReason;

/** Nothing of the import can be taken. Recorded with the job, never shown raw. */
public class ImportRefused extends LfrException {
    private static final long serialVersionUID = 1L;

    private final ImportReason reason;
    private final String detail;

    public ImportRefused(ImportReason reason, String detail) {
        super("watchlist.import." + reason, detail);
        this.reason = reason;
        this.detail = detail;
    }

    public ImportReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
