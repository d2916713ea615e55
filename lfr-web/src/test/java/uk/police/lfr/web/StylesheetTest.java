package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** GOV.UK's typeface and crest are GOV.UK's alone; nothing is loaded from anywhere else. */
class StylesheetTest {

    @Test
    void theBuiltSheetHasComponentsButNeitherTypefaceNorCrestNorForeignAddress() throws IOException {
        String sheet = Files.readString(Path.of("target/web/assets/govuk/govuk-frontend.css"));
        assertTrue(sheet.contains(".govuk-summary-list"));
        assertFalse(sheet.contains("GDS Transport"));
        assertFalse(sheet.contains("@font-face"));
        assertFalse(sheet.contains("crest.svg"));
        assertFalse(sheet.matches("(?s).*url\\(['\"]?(https?:)?//.*"));
    }
}
