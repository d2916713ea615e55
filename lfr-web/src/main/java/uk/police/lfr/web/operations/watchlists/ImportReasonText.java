package uk.police.lfr.web.operations.watchlists;

import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.web.StaffText;

/** What became of a line or of an import, in words that say what to do. */
final class ImportReasonText {

    private ImportReasonText() {}

    static String of(ImportReason reason, String detail) {
        return StaffText.with("importReason." + reason, detail);
    }
}
