package uk.police.lfr.watchlist.control;

import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.watchlist.contract.ImportReason;

/** One line of an import is not taken; the import goes on with the next. */
public class LineRefused extends LfrException {
    private static final long serialVersionUID = 1L;

    private final ImportReason reason;
    private final String detail;

    public LineRefused(ImportReason reason, String detail) {
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
