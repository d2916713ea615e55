package uk.police.lfr.platform.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts of an {@link Auditable}, in reading order. */
public final class Facts {
    private Facts() {}

    /**
     * @param namesAndValues name, value, name, value ...; a null value is written as an empty text
     */
    public static Map<String, String> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Facts come as pairs of name and value");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            facts.put(namesAndValues[i].toString(), value == null ? "" : value.toString());
        }
        return Collections.unmodifiableMap(facts);
    }

    /** As {@link #of}, after facts that something else states of itself. */
    public static Map<String, String> with(Map<String, String> first, Object... namesAndValues) {
        Map<String, String> facts = new LinkedHashMap<>(first);
        facts.putAll(of(namesAndValues));
        return Collections.unmodifiableMap(facts);
    }
}
