package uk.police.lfr.vision.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a file address stands for: one film, or the films and pictures of a folder in the order of their names. */
final class FilmFolder {
    private static final Set<String> SHOWN = Set.of(
            "mp4", "m4v", "mov", "mkv", "webm", "avi", "ts", "mpg", "mpeg", "h264", "264", "h265", "265", "mjpeg",
            "jpg", "jpeg", "png");

    private FilmFolder() {}

    /** @throws SourceException the folder has nothing to show, or cannot be read */
    static List<CameraAddress> pieces(CameraAddress address, CameraPlaces places) {
        if (!address.isFile() || !Files.isDirectory(address.file())) {
            return List.of(address);
        }
        places.requireFilm(address);
        try (Stream<Path> files = Files.list(address.file())) {
            List<CameraAddress> pieces = files.filter(FilmFolder::isShown)
                    .sorted()
                    .map(file -> CameraAddress.parse(file.toUri().toString()))
                    .toList();
            if (pieces.isEmpty()) {
                throw StreamFaults.noVideo(address);
            }
            return pieces;
        } catch (IOException unreadable) {
            throw new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: it cannot be listed");
        }
    }

    private static boolean isShown(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return SHOWN.contains(ending) && Files.isRegularFile(file);
    }
}
