package uk.police.lfr.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import uk.police.lfr.audit.contract.PrivatePartsExpired;
import uk.police.lfr.audit.control.LogRows.Row;

/** Up to which entry the log itself says that private parts have expired. */
@Dependent
public class ExpiryMark {
    /** Where no entry says so. */
    static final long NONE = -1;

    private static final String UP_TO = "upTo=";

    @Inject
    private LogRows rows;

    /** As the newest such entry says; {@link #NONE} if there is none, or if it is not what it was when written. */
    long upTo() {
        long index = rows.newest(PrivatePartsExpired.class.getSimpleName(), PrivatePartsExpired.SUBJECT);
        if (index < 0 || index >= rows.head().edge().size()) {
            return NONE;
        }
        return said(rows.from(index, 1).get(0));
    }

    private static long said(Row row) {
        String facts = row.entry().publicFacts();
        if (facts == null || !Arrays.equals(row.leaf(), LeafData.of(row.entry(), row.salt()))) {
            return NONE;
        }
        return facts.lines()
                .filter(line -> line.startsWith(UP_TO))
                .mapToLong(line -> Long.parseLong(line.substring(UP_TO.length())))
                .findFirst()
                .orElse(NONE);
    }
}
