package uk.police.lfr.web.operations.watchlists;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import uk.police.lfr.watchlist.contract.ImportReason;

/** What became of a line or of an import, in words that say what to do. */
final class ImportReasonText {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.operations", Locale.ENGLISH);

    private ImportReasonText() {}

    static String of(ImportReason reason, String detail) {
        return new MessageFormat(TEXTS.getString("importReason." + reason), Locale.UK).format(new Object[] {detail});
    }
}
