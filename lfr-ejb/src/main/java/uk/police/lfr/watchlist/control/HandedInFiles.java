package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.watchlist.contract.ImportReason;

/**
 * A hand-in sorted: its one table, its pictures by their name beside the table, and names that point outside. Reads
 * never more than is allowed, whatever an archive's directory claims.
 */
final class HandedInFiles {
    private final HandedIn handedIn;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final List<String> outside = new ArrayList<>();
    private final String table;

    HandedInFiles(HandedIn handedIn) {
        this.handedIn = handedIn;
        List<String> names = List.copyOf(handedIn.names());
        if (names.size() > ImportLimits.FILES) {
            throw new ImportRefused(ImportReason.TOO_MANY_FILES, names.size() + " > " + ImportLimits.FILES);
        }
        table = onlyTable(names);
        String folder = table.substring(0, table.lastIndexOf('/') + 1);
        for (String name : names) {
            if (pointsOutside(name)) {
                outside.add(name);
            } else if (!name.equals(table) && !isLitter(name)) {
                pictures.put(name.startsWith(folder) ? name.substring(folder.length()) : name, name);
            }
        }
    }

    /** The table's bytes. */
    byte[] table() throws IOException {
        return read(table, ImportLimits.TABLE_BYTES)
                .orElseThrow(() -> new ImportRefused(ImportReason.UNREADABLE_TABLE, ""));
    }

    boolean has(String picture) {
        return pictures.containsKey(picture);
    }

    List<String> pictures() {
        return List.copyOf(pictures.keySet());
    }

    /** Names with a path that leads out of the hand-in; never opened. */
    List<String> outside() {
        return outside;
    }

    /** A picture's bytes; empty where it is larger than allowed. */
    Optional<byte[]> picture(String name) throws IOException {
        return read(pictures.get(name), ImportLimits.PICTURE_BYTES);
    }

    private Optional<byte[]> read(String name, int limit) throws IOException {
        try (InputStream in = handedIn.open(name)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static String onlyTable(List<String> names) {
        List<String> tables = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter(name -> !pointsOutside(name) && !isLitter(name))
                .toList();
        if (tables.isEmpty()) {
            throw new ImportRefused(ImportReason.NO_TABLE, "");
        }
        if (tables.size() > 1) {
            throw new ImportRefused(ImportReason.SEVERAL_TABLES, String.valueOf(tables.size()));
        }
        return tables.get(0);
    }

    private static boolean pointsOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    /** What desktop systems add to folders without being asked. */
    private static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equalsIgnoreCase("thumbs.db");
    }
}
