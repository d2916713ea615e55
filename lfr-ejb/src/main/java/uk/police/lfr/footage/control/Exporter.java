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
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.ToLongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.ClearChoice;
import uk.police.lfr.footage.contract.ExportBrokenOff;
import uk.police.lfr.footage.contract.RenderReport;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.vision.live.BystanderVeil;
import uk.police.lfr.vision.live.ClearPerson;

/**
 * Makes an export: the film, and beside it where it comes from and what was done to it, signed. Streams; nothing is kept.
 */
@Dependent
public class Exporter {
    private static final int FULL_SIZE = 3840;
    private static final double THOUSAND = 1000;

    @Inject
    private FilmRenderer renderer;

    @Inject
    private CustodyNote note;

    @Inject
    private ExportSeal seal;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    /**
     * @param clear null where everybody is covered
     * @param left told of the film when all of it is written; answers with the index of the log's entry
     * @throws ExportBrokenOff whoever asked went away; the log then says that it was asked for, and nothing of a film
     */
    public void export(AccessView access, ClearChoice clear, OutputStream target, ToLongFunction<Exported> left) {
        Recipient recipient = new Recipient(target);
        try {
            ZipOutputStream zip = new ZipOutputStream(recipient, StandardCharsets.UTF_8);
            zip.setLevel(0);
            Exported film = film(access, clear, zip);
            long logIndex = left.applyAsLong(film);
            String about = note.of(access, clear != null, film, clock.instant(), logIndex);
            add(zip, "custody-" + access.id() + ".json", about.getBytes(StandardCharsets.UTF_8));
            add(zip, "custody-" + access.id() + ".json.sig", seal.signature(about));
            add(zip, "public-key.pem", seal.publicKeyFile().getBytes(StandardCharsets.US_ASCII));
            zip.finish();
        } catch (IOException e) {
            throw brokenOff(access, recipient, new UncheckedIOException("The export broke off", e));
        } catch (UncheckedIOException e) {
            throw brokenOff(access, recipient, e);
        }
    }

    private static RuntimeException brokenOff(AccessView access, Recipient recipient, UncheckedIOException fault) {
        return recipient.gone() ? new ExportBrokenOff(access.id()) : fault;
    }

    private Exported film(AccessView access, ClearChoice clear, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("footage-" + access.id() + ".mp4"));
        MessageDigest digest = Sha256.digest();
        try (BystanderVeil veil = new BystanderVeil(models.engine().detector(), person(clear))) {
            RenderReport report = renderer.render(
                    access.asked(),
                    veil,
                    FULL_SIZE,
                    "EXPORT " + access.id() + " " + access.username(),
                    new DigestOutputStream(new Unclosed(zip), digest));
            zip.closeEntry();
            return new Exported(HexFormat.of().formatHex(digest.digest()), report);
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
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
