package uk.police.lfr.platform.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void namesAreSortedAtEveryDepthAndNothingIsAdded() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("b", List.of(2, 1));
        inner.put("a", null);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("version", 3L);
        outer.put("empty", Map.of());
        outer.put("Öl", true);
        outer.put("inner", inner);
        outer.put("none", List.of());
        assertEquals(
                "{\"empty\":{},\"inner\":{\"a\":null,\"b\":[2,1]},\"none\":[],\"version\":3,\"Öl\":true}",
                CanonicalJson.of(outer));
    }

    @Test
    void textsAreEscapedAsTheStandardSays() {
        // The example of RFC 8785, section 3.2.2.2.
        String text = "\u20ac$\u000f\nA'B\"\\\\\"/";
        assertEquals("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", CanonicalJson.of(text));
    }

    @Test
    void whatReadersWouldReadDifferentlyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(0.64));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of((1L << 53) + 1));
        assertEquals("[\"0.64\",9007199254740992]", CanonicalJson.of(Arrays.asList("0.64", 1L << 53)));
    }
}
