package uk.police.lfr.residue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * People on no list pass two real cameras of a process of its own, one recorded and one not. Two seconds after they have
 * gone, when the deployment has ended, and when it was ended while they were in the picture, nothing of them is in the
 * memory of that process, in its heap, database, temporary files, footage or logs. The same process without zeroing is
 * found out. What of the planted is not found was not looked at.
 */
@Timeout(300)
class NothingStaysInTheProcessTest {
    @TempDir
    static Path folder;

    private static Canaries canaries;
    private static WatchedProcess zeroed;
    private static WatchedProcess unzeroed;

    @BeforeAll
    static void people() throws IOException {
        Path film = ResidueFilm.write(folder.resolve("street.mp4"));
        zeroed = WatchedProcess.start(film, Files.createDirectories(folder.resolve("zeroed")));
        unzeroed = WatchedProcess.startUnzeroed(film, Files.createDirectories(folder.resolve("unzeroed")));
        canaries = Canaries.of(film);
        assertTrue(canaries.faces() >= ResidueFilm.FRAMES_WITH_PEOPLE, "canaries: " + canaries.faces());
        assertTrue(canaries.runs().count() > 5000, "runs: " + canaries.runs().count());
        Planted.addTo(canaries.runs(), canaries.templates());
    }

    @AfterAll
    static void end() throws InterruptedException {
        zeroed.close();
        unzeroed.close();
    }

    @Test
    void ofWhoIsNotListedNothingStays() throws Exception {
        zeroed.await("READY");
        zeroed.tell("go");
        zeroed.await("GONE");
        assertNothing("two seconds after they passed", memory(zeroed));
        zeroed.tell("end");
        zeroed.await("ENDED");
        assertNothing("after the deployment", memory(zeroed));
        zeroed.tell(folder.resolve("zeroed/heap.hprof").toString());
        zeroed.await("DUMPED");
        zeroed.tell("again");
        assertWatched(zeroed.await("CUT"));
        assertNothing("of a deployment that ended before their eyes", memory(zeroed));
        assertFiles(files(folder.resolve("zeroed")));
    }

    @Test
    void withoutZeroingTheyAreFound() throws Exception {
        unzeroed.await("READY");
        unzeroed.tell("go");
        assertWatched(unzeroed.await("CUT"));
        Search search = memory(unzeroed);
        assertFalse(search.found("canary pixels").isEmpty(), search.toString());
        assertFalse(search.found("template of a canary").isEmpty(), search.toString());
    }

    /** Two canaries and the listed one at least once, the listed one found, and the recording recorded. */
    private static void assertWatched(String counts) {
        Matcher said = Pattern.compile("CUT comparisons (\\d+) matches (\\d+) recorded true")
                .matcher(counts);
        assertTrue(said.matches(), counts);
        assertTrue(Integer.parseInt(said.group(1)) >= 3, counts);
        assertTrue(Integer.parseInt(said.group(2)) >= 1, counts);
    }

    private static void assertNothing(String when, Search search) {
        assertEquals(Map.of(), search.found("canary"), when);
        for (String kind : Planted.KINDS) {
            assertFalse(search.found("run planted in " + kind).isEmpty(), kind + " was not searched for pixels");
            assertFalse(search.found("template of planted in " + kind).isEmpty(), kind + " was not searched");
        }
    }

    private static void assertFiles(Search search) {
        assertEquals(Map.of(), search.found("canary"));
        assertEquals(
                List.of("template of planted in heap in heap.hprof"),
                List.copyOf(search.found("planted").keySet()));
    }

    private static Search memory(WatchedProcess process) throws IOException, InterruptedException {
        Search search = new Search(canaries.runs(), canaries.templates());
        new ProcessMemory(process.pid()).look(search);
        return search;
    }

    private static Search files(Path home) throws IOException {
        Search search = new Search(canaries.runs(), canaries.templates());
        Set<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                search.file(file, name);
                names.add(name.endsWith(".footage") ? "a film" : name);
            }
        }
        assertTrue(names.containsAll(List.of("lfr.mv.db", "server.log", "heap.hprof", "a film")), names.toString());
        return search;
    }
}
