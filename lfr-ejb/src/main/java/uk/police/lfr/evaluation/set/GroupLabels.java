package uk.police.lfr.evaluation.set;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Which group each person of a set belongs to, from {@code labels.csv} with the columns {@code person} and
 * {@code group}. What the people said of themselves or a custody record holds; never inferred from a face.
 */
public final class GroupLabels {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final Map<String, String> groups;

    private GroupLabels(Map<String, String> groups) {
        this.groups = groups;
    }

    /**
     * The labels of a set; none where it has no such file.
     *
     * @throws BadInput a column is missing, a person is not in the set or stands there twice
     */
    public static GroupLabels of(LabelledSet set) {
        Path file = set.folder().resolve("labels.csv");
        Map<String, String> groups = new TreeMap<>();
        if (!Files.exists(file)) {
            return new GroupLabels(groups);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                if (!row.isSet("person") || !row.isSet("group")) {
                    throw new BadInput(file + " needs the columns person and group");
                }
                if (!set.people().containsKey(row.get("person"))) {
                    throw new BadInput(file + " names a person who is not in the set: " + row.get("person"));
                }
                if (groups.put(row.get("person"), row.get("group")) != null) {
                    throw new BadInput(file + " names a person twice: " + row.get("person"));
                }
            }
        } catch (IOException e) {
            throw new BadInput("Cannot read " + file, e);
        }
        return new GroupLabels(groups);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Empty where the person has no label. */
    public Optional<String> of(String person) {
        return Optional.ofNullable(groups.get(person)).filter(group -> !group.isEmpty());
    }
}
