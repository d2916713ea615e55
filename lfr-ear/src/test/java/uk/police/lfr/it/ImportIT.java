package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.it.inside.Await;
import uk.police.lfr.it.inside.Desks;
import uk.police.lfr.it.inside.HandIn;
import uk.police.lfr.it.inside.Packs;
import uk.police.lfr.it.inside.Rows;
import uk.police.lfr.it.inside.SignIn;
import uk.police.lfr.it.inside.Staff;
import uk.police.lfr.it.inside.StaffSetUp;
import uk.police.lfr.watchlist.boundary.ImportDesk;
import uk.police.lfr.watchlist.contract.ImportProgress;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ImportState;

/** Whatever is handed in: each bad line is refused with its reason, the rest is taken, and nothing is half-stored. */
@ArquillianTest
class ImportIT {

    private static final int TWO_HUNDRED_MB = 200 * 1024 * 1024;

    @Inject
    private StaffSetUp accounts;

    @Inject
    private Desks desks;

    @Inject
    private ImportDesk imports;

    @Inject
    private Rows rows;

    private long watchlist;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(
                ImportIT.class,
                Staff.class,
                SignIn.class,
                StaffSetUp.class,
                Desks.class,
                Packs.class,
                HandIn.class,
                Rows.class,
                Await.class);
    }

    @BeforeEach
    void newList() throws Exception {
        accounts.setAll();
        long deployment = desks.asked(Staff.REQUESTER, desks.draft(Instant.now().plusSeconds(3600), Desks.film()));
        watchlist = desks.view(deployment).watchlistId();
    }

    @Test
    void badLinesAreRefusedOneByOneAndTheRestIsTaken() throws Exception {
        byte[] face = HandIn.picture("EX-03.jpg");
        byte[] other = HandIn.picture("EX-04.jpg");
        HandIn handIn = new HandIn()
                .person("good.jpg", HandIn.picture("EX-01.jpg"), "P-1")
                .person("empty.jpg", jpeg(new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB)), "P-2")
                .person("two.jpg", besides(face, other), "P-3")
                .person("corrupt.jpg", Arrays.copyOf(face, face.length / 3), "P-4")
                .person("letter.jpg", "%PDF-1.7\n1 0 obj << >> endobj".getBytes(StandardCharsets.US_ASCII), "P-5")
                .person("huge.jpg", new byte[TWO_HUNDRED_MB], "P-6")
                .person("small.jpg", small(face), "P-7")
                .line("missing.jpg,P-8,Person P-8" + HandIn.rest("RMS", "P-8"))
                .line("good.jpg,P-1,Somebody Else" + HandIn.rest("RMS", "P-1"))
                .line("good.jpg,P-1,Person P-1" + HandIn.rest("RMS", "P-1"))
                .line("good.jpg,P-9,Person P-9" + HandIn.rest("RMS", "P-9"))
                .line("good.jpg,P-10,Person P-10" + HandIn.rest("PASSPORT", "P-10"))
                .line("good.jpg,P-11,Person P-11"
                        + HandIn.rest("RMS", "P-11")
                                .replace("A fictional suspicion against P-11 that is long enough", "Too short"))
                .file("unnamed.jpg", other)
                .file("../../../escaped.jpg", other);
        ImportProgress progress = desks.imported(Staff.BUILDER, watchlist, handIn.zip());
        assertEquals(ImportState.DONE, progress.state());
        Map<String, ImportReason> reasons = new TreeMap<>();
        for (ImportResultLine line :
                Staff.BUILDER.asks(() -> imports.results(progress.jobId(), 0, Integer.MAX_VALUE))) {
            reasons.put(line.line() + " " + line.file(), line.reason());
        }
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        Map.entry("2 good.jpg", ImportReason.ACCEPTED),
                        Map.entry("3 empty.jpg", ImportReason.NO_FACE),
                        Map.entry("4 two.jpg", ImportReason.SEVERAL_FACES),
                        Map.entry("5 corrupt.jpg", ImportReason.CORRUPT),
                        Map.entry("6 letter.jpg", ImportReason.NOT_A_PICTURE),
                        Map.entry("7 huge.jpg", ImportReason.TOO_LARGE),
                        Map.entry("8 small.jpg", ImportReason.FACE_TOO_SMALL),
                        Map.entry("9 missing.jpg", ImportReason.FILE_MISSING),
                        Map.entry("10 good.jpg", ImportReason.DUPLICATE_PERSON),
                        Map.entry("11 good.jpg", ImportReason.DUPLICATE_PICTURE),
                        Map.entry("12 good.jpg", ImportReason.ACCEPTED),
                        Map.entry("13 good.jpg", ImportReason.BLOCKED_SOURCE),
                        Map.entry("14 good.jpg", ImportReason.JUSTIFICATION_TOO_SHORT),
                        Map.entry("0 unnamed.jpg", ImportReason.NOT_IN_TABLE),
                        Map.entry("0 ../../../escaped.jpg", ImportReason.PATH_OUTSIDE))),
                reasons);
        assertEquals(2, progress.accepted());
        assertEquals(13, progress.refused());
        requireStored(2);
        assertEquals(15, rows.count("import_result where job_id = " + progress.jobId()));
        assertFalse(Files.exists(spool().resolve("../../../escaped.jpg")));
    }

    @Test
    void unusableArchivesAndTablesAreRefusedWholeAndLeaveNothing() throws Exception {
        HandIn handIn = new HandIn().person("good.jpg", HandIn.picture("EX-01.jpg"), "P-1");
        String line = "\ngood.jpg,P-1,Person Zoë" + HandIn.rest("RMS", "P-1");
        refused(ImportReason.NOT_AN_ARCHIVE, new ByteArrayInputStream("no ZIP".getBytes(StandardCharsets.UTF_8)));
        refused(ImportReason.MISSING_COLUMNS, handIn.zip("file,person_ref" + line, StandardCharsets.UTF_8));
        refused(ImportReason.WRONG_ENCODING, handIn.zip(HandIn.HEADER + line, StandardCharsets.ISO_8859_1));
        refused(
                ImportReason.SEVERAL_TABLES,
                handIn.file("second.csv", new byte[0]).zip());
        requireStored(0);
    }

    private void refused(ImportReason reason, InputStream archive) throws Exception {
        ImportProgress progress = desks.imported(Staff.BUILDER, watchlist, archive);
        assertEquals(ImportState.REFUSED, progress.state());
        assertEquals(reason, progress.reason());
        assertEquals(0, rows.count("import_result where job_id = " + progress.jobId()));
    }

    private void requireStored(int people) throws Exception {
        assertEquals(people, rows.count("watchlist_entry where watchlist_id = " + watchlist));
        assertEquals(people, rows.count("reference_image where watchlist_id = " + watchlist));
        try (var left = Files.list(spool())) {
            assertEquals("", left.map(Path::toString).collect(Collectors.joining(" ")), "hand-ins left behind");
        }
    }

    private static Path spool() {
        return Path.of(System.getProperty("jboss.server.data.dir"), "lfr-imports");
    }

    private static byte[] besides(byte[] left, byte[] right) throws IOException {
        var canvas = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(left)), 0, 0, 480, 640, null);
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(right)), 480, 0, 480, 640, null);
        pen.dispose();
        return jpeg(canvas);
    }

    private static byte[] small(byte[] face) throws IOException {
        var canvas = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 320, 240);
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(face)), 120, 70, 70, 90, null);
        pen.dispose();
        return jpeg(canvas);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
