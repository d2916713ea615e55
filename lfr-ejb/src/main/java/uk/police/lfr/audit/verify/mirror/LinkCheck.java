package uk.police.lfr.audit.verify.mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows every link of a copy on the disk, knowing nothing of how it was made. */
final class LinkCheck {
    private static final Pattern IN_A_PAGE = Pattern.compile("\\b(?:href|src)=[\"']([^\"']*)[\"']");
    private static final Pattern IN_DATA = Pattern.compile("\"(/(?:api/v1|en|cy)/[^\"\\\\]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    private final Path root;
    private int followed;

    LinkCheck(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * @return how many links were followed
     * @throws MirrorFault one that leads nowhere
     */
    int follow() {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".html")) {
                links(file, IN_A_PAGE);
            } else if (name.endsWith(".json") || name.endsWith(".csv")) {
                links(file, IN_DATA);
            }
        }
        return followed;
    }

    private void links(Path file, Pattern pattern) {
        Matcher links = pattern.matcher(text(file));
        while (links.find()) {
            String link = links.group(1);
            if (!ELSEWHERE.matcher(link).matches()) {
                follow(file, link);
                followed++;
            }
        }
    }

    private void follow(Path file, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? file
                : parts[0].startsWith("/")
                        ? root.resolve(parts[0].substring(1))
                        : file.resolveSibling(parts[0]).normalize();
        boolean there = target.startsWith(root) && Files.isRegularFile(target);
        if (!there || parts.length == 2 && !named(target, parts[1])) {
            throw new MirrorFault(root.relativize(file) + " links to " + link + ", which leads nowhere");
        }
    }

    private static boolean named(Path page, String fragment) {
        return fragment.isEmpty() || text(page).contains("id=\"" + fragment + "\"");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new MirrorFault("cannot read " + file);
        }
    }
}
