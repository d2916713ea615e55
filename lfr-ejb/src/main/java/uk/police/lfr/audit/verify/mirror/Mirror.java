package uk.police.lfr.audit.verify.mirror;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import uk.police.lfr.audit.verify.DownloadLog;
import uk.police.lfr.audit.verify.VerifyLog;

/**
 * Copies the public site, both languages, data, proofs and the log: {@code mirror URL DIR}, with the URL up to the host.
 * What DIR has already is written over and nothing is deleted, so that a copy of every day is made by the same command.
 *
 * <p>Pages and data are written only after everything that they mention has been fetched; then every link of the copy is
 * followed and its log is verified.
 *
 * <p>Exit code 0: whole and sound; 1: it is not, and the last line says why; 2: called wrongly.
 */
public final class Mirror {
    private static final String START =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"/><title>Live facial recognition - Adnabod wynebau byw</title></head>
            <body><ul><li><a href="en/index.html">English</a></li>
            <li lang="cy"><a href="cy/index.html" hreflang="cy">Cymraeg</a></li></ul></body></html>
            """;

    private final String origin;
    private final Path folder;
    private final PrintStream out;

    private Mirror(String origin, Path folder, PrintStream out) {
        this.origin = origin;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) throws InterruptedException {
        if (arguments.length != 2 || !arguments[0].matches("https?://[^/]+/?")) {
            out.println("usage: mirror http(s)://HOST[:PORT] DIR");
            return 2;
        }
        URI site = URI.create(arguments[0]);
        Path folder = Path.of(arguments[1]);
        try {
            return new Mirror(site.getScheme() + "://" + site.getAuthority(), folder, out).copy();
        } catch (MirrorFault fault) {
            out.println("FAULT  " + fault.getMessage());
            return 1;
        } catch (IOException e) {
            out.println("FAULT  cannot write the copy: " + e.getMessage());
            return 1;
        }
    }

    private int copy() throws IOException, InterruptedException {
        Site site = new Site(origin);
        Map<String, SiteFile> files = site.fetch();
        Pages pages = new Pages(files, site.day());
        for (SiteFile file : files.values()) {
            save(file.name(), written(file, pages));
        }
        save("index.html", START.getBytes(StandardCharsets.UTF_8));
        out.println("ok     " + files.size() + " files");
        String log = folder.resolve("api/v1/log").toString();
        int fetched = DownloadLog.run(new String[] {origin + "/api/v1/log", log}, out);
        if (fetched != 0) {
            return fetched;
        }
        out.println("ok     " + new LinkCheck(folder).follow() + " links");
        return VerifyLog.run(new String[] {log}, out);
    }

    private static byte[] written(SiteFile file, Pages pages) {
        if (file.isPage()) {
            return pages.page(file).getBytes(StandardCharsets.UTF_8);
        }
        boolean addressed = file.isJson() && !file.isSealed();
        return addressed ? pages.data(file).getBytes(StandardCharsets.UTF_8) : file.content();
    }

    /** Whole or not at all: whoever shows the copy meanwhile never shows half a file. */
    private void save(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new MirrorFault(name + " would lie outside the copy");
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
