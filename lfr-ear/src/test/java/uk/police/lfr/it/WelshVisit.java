package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A member of staff who works in Welsh: whatever a page says, it does not say in the words of an English bundle. */
final class WelshVisit {
    private static final Path BUNDLES = Path.of("../lfr-web/src/main/resources/messages");

    /** Shorter texts than this are names and numbers, or words that both languages have. */
    private static final int SENTENCE = 10;

    private final Person person;
    private final Set<String> english = new HashSet<>();

    WelshVisit(Person person) throws IOException {
        this.person = person;
        for (String area : List.of("operations", "admin", "publicsite")) {
            english.addAll(texts(area + "_en"));
        }
        for (String area : List.of("operations", "admin", "publicsite")) {
            english.removeAll(texts(area + "_cy"));
        }
    }

    private static Set<String> texts(String bundle) throws IOException {
        var texts = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            texts.load(file);
        }
        return texts.values().stream()
                .map(Object::toString)
                .filter(text -> text.length() >= SENTENCE && !text.contains("{"))
                .collect(Collectors.toSet());
    }

    /** The button of the other language, under its own name. */
    WelshVisit chooses() {
        assertEquals("Cymraeg", person.sees(".language button").innerText());
        person.follows(".language button").sees("html[lang=cy]");
        assertEquals("English", person.sees(".language button").innerText());
        return this;
    }

    /** Opens pages one after the other and looks at each; barriers are looked for on the way. */
    WelshVisit reads(String... pages) {
        for (String page : pages) {
            person.opens(page).sees("html[lang=cy]");
            assertEquals(Set.of(), left(), page);
        }
        return this;
    }

    /** English texts on the page as it stands, but for what it says to be English itself. */
    private Set<String> left() {
        String shown = (String)
                person.page()
                        .evaluate(
                                "() => { const copy = document.body.cloneNode(true);"
                                        + " copy.querySelectorAll('[lang=en], script, style').forEach((part) => part.remove());"
                                        + " return [copy, ...copy.querySelectorAll('*')].flatMap((part) => [part.getAttribute('aria-label'),"
                                        + " part.getAttribute('title'), ...[...part.childNodes].filter((node) => node.nodeType === 3)"
                                        + ".map((node) => node.data)]).filter((text) => text).map((text) => text.trim()).join('\\n'); }");
        var left = new TreeSet<>(shown.lines().map(String::strip).collect(Collectors.toSet()));
        left.retainAll(english);
        return left;
    }
}
