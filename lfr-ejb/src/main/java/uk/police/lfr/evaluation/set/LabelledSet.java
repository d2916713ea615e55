package uk.police.lfr.evaluation.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pictures in one folder a person: {@code DIR/images/PERSON/*.jpg} as LFW has them, or {@code DIR/PERSON/*.jpg}. Read
 * once, immutable.
 */
public final class LabelledSet {
    private static final Set<String> KINDS = Set.of("jpg", "jpeg", "png", "webp", "bmp");

    private final Path folder;
    private final SortedMap<String, List<LabelledPicture>> people;

    private LabelledSet(Path folder, SortedMap<String, List<LabelledPicture>> people) {
        this.folder = folder;
        this.people = people;
    }

    /**
     * @param folder the set's own folder
     * @throws BadInput there is no such folder, nobody in it, or a person without a picture
     */
    public static LabelledSet read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadInput("No folder " + folder + ": name the folder of the set with -Dset=DIR");
        }
        Path images = Files.isDirectory(folder.resolve("images")) ? folder.resolve("images") : folder;
        SortedMap<String, List<LabelledPicture>> people = new TreeMap<>();
        for (Path person : listed(images)) {
            if (Files.isDirectory(person)) {
                people.put(person.getFileName().toString(), picturesOf(person));
            }
        }
        if (people.isEmpty()) {
            throw new BadInput("Nobody in " + images + ": it should hold one folder for each person");
        }
        return new LabelledSet(folder, people);
    }

    private static List<LabelledPicture> picturesOf(Path person) {
        String name = person.getFileName().toString();
        List<LabelledPicture> pictures = listed(person).stream()
                .filter(file -> Files.isRegularFile(file) && KINDS.contains(kind(file)))
                .map(file -> new LabelledPicture(name, file))
                .toList();
        if (pictures.isEmpty()) {
            throw new BadInput("Person without pictures: " + person + " holds no JPEG, PNG, WebP or BMP");
        }
        return pictures;
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new BadInput("Cannot read the folder " + folder, e);
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The folder's own name, by which reports call the set. */
    public String name() {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    public Path folder() {
        return folder;
    }

    /** Pictures by person, both in alphabetical order. */
    public SortedMap<String, List<LabelledPicture>> people() {
        return people;
    }

    public List<LabelledPicture> pictures() {
        return people.values().stream().flatMap(List::stream).toList();
    }

    /** A person's picture by its number in LFW's form, {@code PERSON_0001.jpg}; empty where there is none. */
    Optional<LabelledPicture> numbered(String person, int number) {
        String stem = person + "_" + String.format(Locale.ROOT, "%04d", number) + ".";
        return people.getOrDefault(person, List.of()).stream()
                .filter(picture -> picture.file().getFileName().toString().startsWith(stem))
                .findFirst();
    }
}
