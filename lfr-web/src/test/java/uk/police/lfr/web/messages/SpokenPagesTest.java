package uk.police.lfr.web.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A staff page reads a title in its reader's language, or says that it is the English one. */
class SpokenPagesTest {
    private static final Path WEBAPP = KeysInUse.SOURCES.resolve("webapp");

    /** The English half of a text with two, where it is not the value of a field that one types it into. */
    private static final Pattern ENGLISH_HALF =
            Pattern.compile("(?<!value=\")#\\{[\\w.()]+\\.(?:title|place|context)\\.en\\b");

    private static final Pattern SAYS_SO = Pattern.compile("lang=\"en\"");

    @Test
    void noPageShowsTheEnglishHalfWithoutSayingSo() {
        List<String> unsaid = staffPages()
                .flatMap(String::lines)
                .filter(line -> ENGLISH_HALF.matcher(line).find())
                .filter(line -> !SAYS_SO.matcher(line).find())
                .toList();
        assertEquals(List.of(), unsaid, "write staffLanguage.of(...)");
    }

    @Test
    void titlesAreReadSomewhere() {
        assertTrue(
                staffPages().filter(page -> page.contains("staffLanguage.of(")).count() > 20);
    }

    private static Stream<String> staffPages() {
        return Stream.of("operations", "admin", "WEB-INF")
                .flatMap(folder -> KeysInUse.contents(WEBAPP.resolve(folder), ".xhtml").stream());
    }
}
