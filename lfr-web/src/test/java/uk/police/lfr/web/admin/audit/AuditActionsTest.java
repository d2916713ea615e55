package uk.police.lfr.web.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditActionsTest {

    private static final Path SYSTEM = Path.of("../lfr-ejb/src/main/java");
    private static final Pattern EVENT =
            Pattern.compile("(?m)^public (?:record|class) (\\w+)[^{]*?\\bimplements\\s[^{]*?"
                    + "\\b(?:Auditable|PubliclyLogged|VersionPublished)\\b");
    private static final Pattern NAMED = Pattern.compile("String action\\(\\) \\{\\s*return \"(\\w+)\"");

    private final AuditActions actions = new AuditActions();

    @Test
    void everyEventThatIsLoggedHasATitleAndNoOther() throws IOException {
        Set<String> logged = logged();
        assertFalse(logged.isEmpty());
        assertEquals(
                logged,
                actions.getAll().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noTwoTitlesAreTheSame() {
        List<String> titles = actions.getAll().stream().map(Map.Entry::getValue).toList();
        assertEquals(titles.size(), new HashSet<>(titles).size());
    }

    @Test
    void whatHasNoTitleShowsItsName() {
        assertEquals("Signed in", actions.title("SignedIn"));
        assertEquals("OfAnEarlierRelease", actions.title("OfAnEarlierRelease"));
        assertFalse(actions.titled("OfAnEarlierRelease"));
    }

    private static Set<String> logged() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SYSTEM)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".java"))::iterator) {
                String source = Files.readString(file);
                Matcher event = EVENT.matcher(source);
                if (event.find()) {
                    Matcher named = NAMED.matcher(source);
                    names.add(named.find() ? named.group(1) : event.group(1));
                }
            }
        }
        return names;
    }
}
