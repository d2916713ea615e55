package uk.police.lfr.watchlist.control;

import java.nio.ByteBuffer;
import java.time.Clock;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.enrol.Enroller;
import uk.police.lfr.vision.enrol.Enrolment;
import uk.police.lfr.vision.enrol.EnrolmentSettings;
import uk.police.lfr.vision.source.JpegEncoder;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.PictureRefused;
import uk.police.lfr.vision.source.Region;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.entity.EnrolledPicture;

/** A picture file's way to a reference image: decode, find the one face, judge it, make the template. One thread. */
final class PictureEnrolment implements AutoCloseable {
    /** Widest reference picture kept: the side-by-side view shows no more. */
    private static final int PICTURE_WIDTH = 480;

    private static final int JPEG_QUALITY = 88;

    private final Enroller enroller;
    private final PictureDecoder decoder;
    private final JpegEncoder encoder = new JpegEncoder(JPEG_QUALITY);

    PictureEnrolment(FaceEngine engine, Clock clock) {
        enroller = new Enroller(engine, EnrolmentSettings.defaultsFor(engine));
        decoder = new PictureDecoder(clock);
    }

    /** @throws LineRefused the picture cannot be used; says why and what was measured */
    EnrolledPicture enrol(byte[] file) {
        try (Frame picture = decoder.decode(ByteBuffer.wrap(file));
                Enrolment enrolment = enroller.enrol(picture)) {
            if (enrolment instanceof Enrolment.Refused refused) {
                throw new LineRefused(
                        ImportReason.valueOf(refused.reason().name()), measured(refused.measured(), refused.limit()));
            }
            Enrolment.Accepted accepted = (Enrolment.Accepted) enrolment;
            return new EnrolledPicture(
                    Sha256.hex(file),
                    jpeg(picture, accepted.crop()),
                    TemplateBytes.export(accepted.template()),
                    accepted.quality().faceWidthPx(),
                    PictureConcerns.of(accepted.quality(), accepted.landmarks()));
        } catch (PictureRefused unusable) {
            throw new LineRefused(ImportReason.valueOf(unusable.reason().name()), "");
        }
    }

    private byte[] jpeg(Frame picture, FaceBox crop) {
        ByteBuffer encoded = encoder.encode(picture, Region.around(crop, 0, picture), PICTURE_WIDTH);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static String measured(double value, double limit) {
        return String.format(java.util.Locale.ROOT, "%.4g / %.4g", value, limit);
    }

    @Override
    public void close() {
        decoder.close();
        encoder.close();
    }
}
