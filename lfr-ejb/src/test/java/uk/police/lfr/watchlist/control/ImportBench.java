package uk.police.lfr.watchlist.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.police.lfr.bench.Figures;
import uk.police.lfr.bench.Machine;
import uk.police.lfr.vision.TestModels;
import uk.police.lfr.watchlist.contract.ImportProgress;

/**
 * A hand-in of many pictures, each of a person of their own, through the real import: reading, enrolment with the real
 * models on every core, sealed rows in H2 in a file, and the comparison of the whole list with itself at its end. That
 * comparison finds the most that it can find, since the pictures show a few faces over and over. Arguments: how many,
 * and a folder to work in; {@code lfr.models.dir} names the models.
 */
public final class ImportBench {
    /** One face, large enough, in each. */
    private static final List<String> FACES = List.of(
            "audrey.jpg", "cage.jpg", "SeanConnery.jpg", "franck_02159.jpg", "franck_02221.jpg", "franck_02683.jpg");

    private final Figures figures = new Figures(System.out);
    private final int pictures;
    private final Path folder;

    private ImportBench(int pictures, Path folder) {
        this.pictures = pictures;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path parent = Files.createDirectories(Path.of(arguments[1]));
        Path folder = Files.createTempDirectory(parent, "import");
        ImportBench bench = new ImportBench(Integer.parseInt(arguments[0]), folder);
        bench.figures.print("machine", Machine.facts());
        try (ListWorld world = ListWorld.inFile(folder)) {
            bench.run(world);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        System.exit(0);
    }

    private void run(ListWorld world) throws IOException, InterruptedException {
        Path handIn = handIn();
        TestModels.clean();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        long start = System.nanoTime();
        long job;
        try (InputStream content = Files.newInputStream(handIn)) {
            ImportReception reception = world.of(ImportReception.class);
            String kept = reception.keep(world.in(() -> reception.admit(world.list(), "builder")), content);
            job = world.in(() -> reception.register(world.list(), kept, "builder"));
        }
        long received = System.nanoTime();
        LineClock lines = new LineClock(world, job, figures);
        lines.start();
        world.of(WatchlistImport.class).run(job, threads);
        lines.end();
        long end = System.nanoTime();
        threads.shutdown();
        print(world, job, received - start, lines.lastLineNanos() - received, end - received);
    }

    private void print(ListWorld world, long job, long reception, long lines, long all) {
        ImportProgress at = world.in(() -> world.of(ImportStore.class).job(job).progress());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pictures", at.total());
        values.put("accepted", at.accepted());
        values.put("refused", at.refused());
        values.put("state", at.state());
        values.put("receptionSeconds", reception / 1e9);
        values.put("linesSeconds", lines / 1e9);
        values.put("picturesPerSecond", at.done() / (lines / 1e9));
        values.put("comparisonSeconds", (all - lines) / 1e9);
        values.put("totalSeconds", (reception + all) / 1e9);
        figures.print("import", values);
    }

    /** A ZIP archive with a table. A comment in each picture makes it another file. */
    private Path handIn() throws IOException {
        Path file = folder.resolve("hand-in.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("people.csv"));
            Writer table = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            table.write(HandIns.HEADER + "\r\n");
            for (int i = 0; i < pictures; i++) {
                table.write(HandIns.line(i + ".jpg", "N-" + i) + "\r\n");
            }
            table.flush();
            zip.closeEntry();
            for (int i = 0; i < pictures; i++) {
                byte[] face = Files.readAllBytes(TestModels.media(FACES.get(i % FACES.size())));
                zip.putNextEntry(new ZipEntry(i + ".jpg"));
                zip.write(commented(face, "picture " + i));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] commented(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + text.length + 4);
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write(0);
        out.write(text.length + 2);
        out.writeBytes(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
