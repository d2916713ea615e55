package uk.police.lfr.watchlist.control;

import uk.police.lfr.watchlist.contract.ImportReason;

/** One line of an import is not taken; the import goes on with the next. */
public class LineRefused extends ImportRefusal {
    private static final long serialVersionUID = 1L;

    public LineRefused(ImportReason reason, String detail) {
        super(reason, detail);
    }
}
