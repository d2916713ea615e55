package uk.police.lfr.evaluation.film;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.evaluation.set.BadInput;
import uk.police.lfr.evaluation.set.LabelledSet;

/**
 * A film and its truth: {@code DIR/film.mp4} (or another video file), {@code DIR/passages.csv} with the columns person,
 * from and to in seconds, and {@code DIR/list/PERSON/*.jpg}, the reference pictures of those on the list.
 *
 * @param name of the folder
 * @param film the video file
 * @param opportunities in the order of the file
 * @param list who is looked for
 */
public record FilmSet(String name, Path film, List<Opportunity> opportunities, LabelledSet list) {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /** Whether a folder holds a film with truth, and not pictures. */
    public static boolean isOne(Path folder) {
        return Files.exists(folder.resolve("passages.csv"));
    }

    /** @throws BadInput something is missing or cannot be read; it is named */
    public static FilmSet read(Path folder) {
        return new FilmSet(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                film(folder),
                opportunities(folder.resolve("passages.csv")),
                LabelledSet.read(folder.resolve("list")));
    }

    private static Path film(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> films = files.filter(
                            file -> file.getFileName().toString().matches("(?i).*\\.(mp4|mkv|mov|avi|ts)"))
                    .toList();
            if (films.size() != 1) {
                throw new BadInput(
                        folder + " should hold one video file beside passages.csv, and holds " + films.size());
            }
            return films.get(0);
        } catch (IOException e) {
            throw new BadInput("Cannot read the folder " + folder, e);
        }
    }

    private static List<Opportunity> opportunities(Path file) {
        List<Opportunity> opportunities = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                if (!row.isSet("person") || !row.isSet("from") || !row.isSet("to")) {
                    throw new BadInput(file + " needs the columns person, from and to");
                }
                opportunities.add(opportunity(file, row));
            }
        } catch (IOException e) {
            throw new BadInput("Cannot read " + file, e);
        }
        if (opportunities.isEmpty()) {
            throw new BadInput("Nobody passes in " + file);
        }
        return opportunities;
    }

    private static Opportunity opportunity(Path file, CSVRecord row) {
        try {
            double from = Double.parseDouble(row.get("from"));
            double to = Double.parseDouble(row.get("to"));
            if (from >= 0 && to > from) {
                return new Opportunity(row.get("person"), from, to);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a passage that ends before it begins.
        }
        throw new BadInput(file + ", row " + row.getRecordNumber()
                + " needs seconds, from 0 on, the second number above the first");
    }

    /** Opportunities of people on the list. */
    List<Opportunity> listed() {
        return opportunities.stream()
                .filter(passage -> list.people().containsKey(passage.person()))
                .toList();
    }
}
