package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.ClearChoice;
import uk.police.lfr.footage.contract.RenderReport;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.vision.live.BystanderVeil;
import uk.police.lfr.vision.live.ClearPerson;

/** Makes an export: the film, and beside it where it comes from and what was done to it. Streams; nothing is kept. */
@Dependent
public class Exporter {
    private static final int FULL_SIZE = 3840;
    private static final double THOUSAND = 1000;

    @Inject
    private FilmRenderer renderer;

    @Inject
    private CustodyNote note;

    @Inject
    private FaceModels models;

    /** @param clear null where everybody is covered */
    public Exported export(AccessView access, ClearChoice clear, OutputStream target) {
        try {
            ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("footage-" + access.id() + ".mp4"));
            MessageDigest digest = Sha256.digest();
            RenderReport report;
            try (BystanderVeil veil = new BystanderVeil(models.engine().detector(), person(clear))) {
                report = renderer.render(
                        access.asked(),
                        veil,
                        FULL_SIZE,
                        "EXPORT " + access.id() + " " + access.username(),
                        new DigestOutputStream(new Unclosed(zip), digest));
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("custody-" + access.id() + ".json"));
            zip.write(note.of(access, clear != null, report, sha256).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return new Exported(sha256, report);
        } catch (IOException e) {
            throw new UncheckedIOException("The export broke off", e);
        }
    }

    private static ClearPerson person(ClearChoice clear) {
        return clear == null
                ? ClearPerson.nobody()
                : ClearPerson.at(clear.at(), clear.x() / THOUSAND, clear.y() / THOUSAND);
    }

    /** @param sha256 of the film */
    public record Exported(String sha256, RenderReport report) {}

    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
