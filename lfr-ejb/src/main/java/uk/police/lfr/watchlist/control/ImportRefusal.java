package uk.police.lfr.watchlist.control;

import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.watchlist.contract.ImportReason;

/** Something handed in is not taken: why, and what the reason is about. */
public abstract class ImportRefusal extends LfrException {
    private static final long serialVersionUID = 1L;

    private final ImportReason reason;
    private final String detail;

    ImportRefusal(ImportReason reason, String detail) {
        super("watchlist.import." + reason, detail);
        this.reason = reason;
        this.detail = detail;
    }

    public ImportReason reason() {
        return reason;
    }

    /** May be empty. */
    public String detail() {
        return detail;
    }
}
