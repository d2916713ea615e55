package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

    @Test
    void noLoopVariableIsHiddenByAnImplicitObject() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertFalse(pages.isEmpty());
            assertEquals(
                    List.of(), pages.stream().filter(LoopVariablesTest::hidden).toList());
        }
    }

    private static boolean hidden(Path page) {
        try {
            return TAKEN.matcher(Files.readString(page)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
