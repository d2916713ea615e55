package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The language of the pages takes these names for its own objects first: a loop over such a name fails at its first row. */
class LoopVariablesTest {

    private static final Pattern TAKEN = Pattern.compile(
            "\\bvar=\"(application|component|cc|cookie|externalContext|facesContext|flash|flow|header|param|request|resource|session|view)\"");

    /** {@code #{page.empty}} is no expression: the language takes the word for its operator. */
    private static final Pattern OPERATOR =
            Pattern.compile("#\\{[^}]*\\w\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b[^(']*?}");

    @Test
    void noLoopVariableIsHiddenByAnImplicitObject() throws IOException {
        assertEquals(List.of(), pagesWith(TAKEN));
    }

    @Test
    void noPropertyIsNamedLikeAnOperator() throws IOException {
        assertTrue(OPERATOR.matcher("rendered=\"#{not dataPage.years.empty}\"").find());
        assertFalse(OPERATOR.matcher("rendered=\"#{not empty dataPage.years}\"").find());
        assertFalse(OPERATOR.matcher("#{text['alert.not.there']}").find());
        assertEquals(List.of(), pagesWith(OPERATOR));
    }

    private static List<Path> pagesWith(Pattern mistake) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertFalse(pages.isEmpty());
            return pages.stream().filter(page -> has(page, mistake)).toList();
        }
    }

    private static boolean has(Path page, Pattern mistake) {
        try {
            return mistake.matcher(Files.readString(page)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
