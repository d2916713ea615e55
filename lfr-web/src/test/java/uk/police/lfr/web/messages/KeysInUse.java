package uk.police.lfr.web.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages, beans and scripts ask the bundles for, read from their sources. */
final class KeysInUse {

    static final Path SOURCES = Path.of("src/main");

    private static final Pattern STRING =
            Pattern.compile("[\"'`]([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)*\\.?)(?=[\"'`]|\\$\\{)");

    private static final Path SYSTEM = Path.of("../lfr-ejb/src/main/java");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new (?:NotFound|WrongState|InvalidInput|SeparationOfDuties|TrainingExpired|NotReady|RankTooLow|LfrException)|super)\\(\\s*(?:\\w+,\\s*|\"\\w+\",\\s*)?\"(\\w+\\.\\w+)\"");

    private static final Pattern NOTICE = Pattern.compile("Notice\\.afterRedirect\\(\\s*\"([\\w.]+)\"");

    private final List<String> pages = contents(".xhtml");
    private final Set<String> literals = literals();

    /** Keys that pages take whole from the bundle with this variable. */
    Set<String> whole(String variable) {
        return find(variable + "\\['([^']+)'\\](?!\\.concat)");
    }

    /** Beginnings of keys to which pages add an enum's name or a kind. */
    Set<String> beginnings(String variable) {
        return find(variable + "\\['([^']+)'\\.concat\\(");
    }

    /** Whether any page, bean or script names the key, or a beginning of it that ends in a dot. */
    boolean named(String key) {
        return literals.stream()
                .anyMatch(literal -> literal.equals(key) || literal.endsWith(".") && key.startsWith(literal));
    }

    /** Keys of the sentences that the next page shows. */
    Set<String> notices() {
        return contents(".java").stream()
                .flatMap(text -> NOTICE.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of the refusals that the capabilities and the portal throw. */
    Set<String> refusals() {
        return Stream.of(SYSTEM, SOURCES)
                .flatMap(sources -> contents(sources, ".java").stream())
                .flatMap(text -> REFUSAL.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> find(String pattern) {
        return pages.stream()
                .flatMap(page -> Pattern.compile("\\b" + pattern).matcher(page).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() {
        return Stream.of(".xhtml", ".java", ".js")
                .flatMap(ending -> contents(ending).stream())
                .flatMap(text -> STRING.matcher(text).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    static List<String> contents(String ending) {
        return contents(SOURCES, ending);
    }

    static List<String> contents(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(KeysInUse::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
