package uk.police.lfr.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fetches a public log into a folder: {@code java -cp ... uk.police.lfr.audit.verify.DownloadLog URL DIR}, with the URL
 * up to {@code /api/v1/log}. A checkpoint that is there already is kept beside the new one, so that {@link VerifyLog}
 * also checks that the log only grew since. Full tiles that are there are not fetched again.
 */
public final class DownloadLog {
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String log;
    private final Path folder;

    private DownloadLog(String log, Path folder) {
        this.log = log.endsWith("/") ? log : log + "/";
        this.folder = folder;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code: 0, 1 where the log could not be fetched, 2 for a wrong call */
    public static int run(String[] arguments, PrintStream out) throws InterruptedException {
        if (arguments.length != 2) {
            out.println("usage: DownloadLog URL DIR");
            return 2;
        }
        try {
            int size = fetch(arguments[0], Path.of(arguments[1]));
            out.println(size + " entries in " + arguments[1]);
            return 0;
        } catch (IOException | IllegalArgumentException failed) {
            String why = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            out.println("FAULT  cannot fetch the log from " + arguments[0] + ": " + why);
            return 1;
        }
    }

    /** @return entries of the log */
    static int fetch(String url, Path folder) throws IOException, InterruptedException {
        return new DownloadLog(url, folder).fetch();
    }

    private int fetch() throws IOException, InterruptedException {
        byte[] checkpoint = get("checkpoint");
        int size = Integer.parseInt(new String(checkpoint, StandardCharsets.UTF_8).split("\n")[1]);
        keepOlder();
        for (int level = 0; level < 4 && size >> 8 * level > 0; level++) {
            tiles(Integer.toString(level), size >> 8 * level);
        }
        tiles("entries", size);
        if (!Files.exists(folder.resolve("key"))) {
            save("key", get("key"));
        }
        save("checkpoint", checkpoint);
        return size;
    }

    private void keepOlder() throws IOException {
        Path current = folder.resolve("checkpoint");
        if (Files.exists(current)) {
            String size = Files.readString(current).split("\n")[1];
            Files.move(
                    current, folder.resolve(size + ".checkpoint"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void tiles(String level, int hashes) throws IOException, InterruptedException {
        for (int first = 0; first < hashes; first += LogFolder.TILE) {
            int width = Math.min(LogFolder.TILE, hashes - first);
            String address = LogFolder.address(level, first / LogFolder.TILE, width);
            if (width < LogFolder.TILE || !Files.exists(folder.resolve(address))) {
                save(address, get(address));
            }
        }
    }

    private byte[] get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(log + address)).build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IOException(log + address + " answered " + response.statusCode());
        }
        return response.body();
    }

    private void save(String address, byte[] content) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
