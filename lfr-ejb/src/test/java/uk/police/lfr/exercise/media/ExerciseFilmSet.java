package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The exercise as a film with truth, for {@code mvn -Pevaluate}. Arguments: the exercise's folder, folder to make. */
public final class ExerciseFilmSet {
    private ExerciseFilmSet() {}

    public static void main(String[] args) throws IOException {
        make(Path.of(args[0]), Path.of(args[1]));
    }

    /** Someone whose walk goes on over the film's end passes twice, since it begins again there. */
    static void make(Path exercise, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(exercise.resolve("camera.mp4"), folder.resolve("film.mp4"), StandardCopyOption.REPLACE_EXISTING);
        List<String> walks = Files.readAllLines(exercise.resolve("passers.csv"));
        StringBuilder passages = new StringBuilder("person,from,to\n");
        int film = ExerciseMedia.SECONDS * StreetFilm.FRAMES_PER_SECOND;
        for (String walk : walks.subList(1, walks.size())) {
            String[] cells = walk.split(",");
            int start = Integer.parseInt(cells[3]);
            int end = start + Integer.parseInt(cells[4]);
            passages.append(row(cells[1], start, Math.min(end, film)));
            passages.append(end > film ? row(cells[1], 0, end - film) : "");
        }
        Files.writeString(folder.resolve("passages.csv"), passages);
        list(exercise.resolve("watchlist.zip"), folder.resolve("list"));
    }

    private static String row(String label, int from, int to) {
        return String.format(
                Locale.ROOT,
                "%s,%.2f,%.2f%n",
                label,
                (double) from / StreetFilm.FRAMES_PER_SECOND,
                (double) to / StreetFilm.FRAMES_PER_SECOND);
    }

    private static void list(Path watchlist, Path list) throws IOException {
        try (InputStream in = Files.newInputStream(watchlist);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jpg")) {
                    Path person = list.resolve(entry.getName().replace(".jpg", ""));
                    Files.createDirectories(person);
                    Files.copy(zip, person.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
