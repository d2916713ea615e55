package uk.police.lfr.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written in the sources and lost in the classes: reasons, and the size of files. */
class SourceTest {
    private static final Path PRODUCT = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path PORTAL = Path.of("../lfr-web/src");
    private static final int LONGEST_FILE = 250;

    private static final Pattern OPEN_TO_ALL = Pattern.compile("^\\s*@PermitAll\\b.*");
    private static final Pattern BROAD_CATCH = Pattern.compile(".*catch \\((Exception|Throwable)\\b.*");
    private static final Pattern REASON = Pattern.compile(".*//\\s*\\S.{10,}");

    @Test
    void whatIsOpenToAllSaysWhy() {
        assertFalse(lines(PRODUCT, OPEN_TO_ALL.asMatchPredicate()).isEmpty());
        assertEquals(List.of(), withoutReason(OPEN_TO_ALL), "write the reason behind @PermitAll, in its line");
    }

    @Test
    void whoCatchesEverythingSaysWhy() {
        assertEquals(List.of(), withoutReason(BROAD_CATCH), "catch what can happen, or say why not, in the line");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> undescribed = sources(PRODUCT)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !content(folder.resolve("package-info.java")).contains("/**"))
                .toList();
        assertEquals(List.of(), undescribed, "add a package-info.java with its one job");
    }

    @Test
    void noFileIsTooLongToRead() {
        List<Path> tooLong = Stream.of(PRODUCT, TESTS, PORTAL)
                .flatMap(SourceTest::sources)
                .filter(file -> content(file).lines().count() > LONGEST_FILE)
                .toList();
        assertEquals(List.of(), tooLong, "one job each: split along its jobs");
    }

    private static List<String> withoutReason(Pattern statement) {
        return lines(
                PRODUCT,
                statement.asMatchPredicate().and(REASON.asMatchPredicate().negate()));
    }

    /** Lines of a kind, with file and number. */
    private static List<String> lines(Path root, Predicate<String> kind) {
        return sources(root)
                .flatMap(file -> {
                    List<String> lines = content(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> kind.test(lines.get(i)))
                            .mapToObj(i ->
                                    file + ":" + (i + 1) + ": " + lines.get(i).strip());
                })
                .toList();
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
