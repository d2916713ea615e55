package uk.police.lfr.transparency.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A public record of a deployment: a value for every column of {@link RecordColumns}, in their order. Immutable.
 *
 * @param values by the column's name
 */
public record RecordDocument(Map<String, RecordValue> values) {
    /** Whatever has no value is not recorded; a value without a column is refused. */
    public RecordDocument {
        Map<String, RecordValue> whole = new LinkedHashMap<>();
        RecordColumns.ALL.forEach(column -> whole.put(column, RecordValue.NOT_RECORDED));
        values.forEach((column, value) -> {
            if (whole.replace(column, value) == null) {
                throw new IllegalArgumentException("The public record has no column " + column);
            }
        });
        values = Collections.unmodifiableMap(whole);
    }

    public RecordValue value(String column) {
        return values.get(column);
    }

    public Figure figure(String column) {
        return value(column).figure();
    }
}
