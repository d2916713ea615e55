package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.police.lfr.watchlist.contract.WarrantStatus;

/**
 * The built-in source of grounds: CSV files that another system of the force puts into a folder, each line a nominal
 * number and {@code STANDS} or {@code ENDED}. Without such a folder nothing is known, and people confirm. A line that
 * says neither is passed over; where lines differ, ended wins. Read afresh each time; writes nothing.
 */
@ApplicationScoped
public class StatusDrop implements WarrantStatus {
    static final String PROPERTY = "lfr.watchlist.status.dir";

    private final Path folder;

    public StatusDrop() {
        this(System.getProperty(PROPERTY) == null ? null : Path.of(System.getProperty(PROPERTY)));
    }

    StatusDrop(Path folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, Ground> ask(Set<String> personRefs) {
        Map<String, Ground> known = new HashMap<>();
        if (folder == null || !Files.isDirectory(folder)) {
            return known;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            for (Path table : tables) {
                Files.readAllLines(table).forEach(line -> note(line.split(",", -1), personRefs, known));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of grounds could not be read", e);
        }
        return known;
    }

    private static void note(String[] line, Set<String> asked, Map<String, Ground> known) {
        String person = line[0].trim();
        if (line.length < 2 || !asked.contains(person)) {
            return;
        }
        switch (line[1].trim().toUpperCase(Locale.ROOT)) {
            case "ENDED" -> known.put(person, Ground.ENDED);
            case "STANDS" -> known.putIfAbsent(person, Ground.STANDS);
            default -> {
                // Nothing that is known here.
            }
        }
    }
}
