package uk.police.lfr.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A log as it was downloaded: the paths of its addresses below a folder. */
final class LogFolder {
    static final int TILE = 256;

    private final Path folder;

    LogFolder(Path folder) {
        this.folder = folder;
    }

    /** The address of a tile of the width given. */
    static String address(String level, int n, int width) {
        StringBuilder number = new StringBuilder(String.format("%03d", n % 1000));
        for (int rest = n / 1000; rest > 0; rest /= 1000) {
            number.insert(0, String.format("x%03d/", rest % 1000));
        }
        return "tile/" + level + "/" + number + (width == TILE ? "" : ".p/" + width);
    }

    /** @throws Fault it is not there */
    byte[] bytes(String address) {
        try {
            return Files.readAllBytes(folder.resolve(address));
        } catch (IOException e) {
            throw new Fault("cannot read " + address);
        }
    }

    String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    boolean has(String address) {
        return Files.exists(folder.resolve(address));
    }

    /** Names of files directly in the folder that end so. */
    List<String> named(String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Fault("cannot list " + folder);
        }
    }

    /** All entries of a log of the size given, in order. */
    List<byte[]> entries(int size) {
        List<byte[]> entries = new ArrayList<>(size);
        for (int first = 0; first < size; first += TILE) {
            int width = Math.min(TILE, size - first);
            String address = address("entries", first / TILE, width);
            byte[] bundle = bytes(address);
            int at = 0;
            for (int i = 0; i < width; i++) {
                int length = at + 2 > bundle.length ? bundle.length : (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
                if (at + 2 + length > bundle.length) {
                    throw new Fault(address + " ends within entry " + (first + i));
                }
                entries.add(java.util.Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
                at += 2 + length;
            }
            if (at != bundle.length) {
                throw new Fault(address + " has more than its entries");
            }
        }
        return entries;
    }
}
