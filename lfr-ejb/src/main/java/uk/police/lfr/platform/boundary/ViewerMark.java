package uk.police.lfr.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.live.Watermark;
import uk.police.lfr.vision.source.JpegEncoder;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.PictureRefused;

/**
 * Writes into a picture who is given it, and when, so that a photograph of the screen tells whose screen it was. Every boundary
 * that lets a stored picture out passes it through here.
 */
@Stateless
@PermitAll // Changes what its caller holds already; who may hold it is that caller's rule.
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ViewerMark {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ForceTime.ZONE);

    /** A face keeps its detail through a second coding. */
    private static final int JPEG_QUALITY = 92;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param jpeg left as it is
     * @return the same picture with the caller's name across it, and a line below
     * @throws PictureRefused it is no picture: then it does not go out, since nothing could be written into it
     */
    public byte[] on(byte[] jpeg) {
        try (PictureDecoder decoder = new PictureDecoder(clock);
                Frame picture = decoder.decode(ByteBuffer.wrap(jpeg));
                JpegEncoder encoder = new JpegEncoder(JPEG_QUALITY)) {
            Watermark.mark(picture, caller.name() + " " + TIME.format(Instant.now(clock)));
            ByteBuffer coded = encoder.encode(picture);
            byte[] marked = new byte[coded.remaining()];
            coded.get(marked);
            return marked;
        }
    }
}
