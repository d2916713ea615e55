package uk.police.lfr.retention.control.residue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A cache across transactions would keep what has been deleted: none may be switched on. */
final class SecondLevelCaches {
    private static final String CHECK = "caches";
    private static final String UNIT = "/META-INF/persistence.xml";

    private SecondLevelCaches() {}

    static void look(Tally tally) {
        tally.looked(CHECK, 1);
        try (InputStream file = SecondLevelCaches.class.getResourceAsStream(UNIT)) {
            String unit = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            if (unit.contains("shared-cache-mode") || unit.contains("hibernate.cache")) {
                tally.found(CHECK, UNIT, "a cache across transactions is configured");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
