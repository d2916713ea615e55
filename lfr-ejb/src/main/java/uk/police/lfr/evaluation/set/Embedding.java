package uk.police.lfr.evaluation.set;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;
import uk.police.lfr.vision.enrol.Enroller;
import uk.police.lfr.vision.enrol.Enrolment;
import uk.police.lfr.vision.enrol.EnrolmentSettings;
import uk.police.lfr.vision.enrol.RefusalReason;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.PictureRefused;

/**
 * Takes every picture of a set through the engine: decoder, detector, landmarker, alignment, embedder. Whom a picture
 * of several people shows is the one nearest to its centre, as LFW has it. A picture that the enrolment gate would
 * refuse is compared all the same and counted, so that a set tells both what the models can do and what a watchlist
 * would take.
 */
public final class Embedding {
    private final FaceEngine engine;
    private final Enroller gate;
    private final Clock clock;
    private final Map<LabelledPicture, FaceTemplate> templates = new ConcurrentHashMap<>();
    private final Map<LabelledPicture, RefusalReason> refusals = new ConcurrentHashMap<>();
    private final AtomicReference<RuntimeException> wrong = new AtomicReference<>();

    private Embedding(FaceEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        gate = new Enroller(engine, EnrolmentSettings.defaultsFor(engine));
    }

    /**
     * Embeds all pictures, on all processors.
     *
     * @param progress hears of each picture done
     * @return closed by the caller
     * @throws BadInput a picture cannot be read; it is named
     */
    public static Templates of(FaceEngine engine, List<LabelledPicture> pictures, Clock clock, Runnable progress) {
        Embedding embedding = new Embedding(engine, clock);
        pictures.parallelStream().forEach(picture -> embedding.take(picture, progress));
        RuntimeException wrong = embedding.wrong.get();
        if (wrong != null) {
            embedding.templates.values().forEach(FaceTemplate::close);
            throw wrong;
        }
        SortedMap<RefusalReason, Integer> refused = new TreeMap<>();
        embedding.refusals.values().forEach(reason -> refused.merge(reason, 1, Integer::sum));
        return new Templates(embedding.templates, refused, pictures);
    }

    /**
     * Keeps what goes wrong until all threads have ended: an exception would leave the stream while others still use the
     * engine, which the caller closes.
     */
    private void take(LabelledPicture picture, Runnable progress) {
        if (wrong.get() != null) {
            return;
        }
        try {
            embed(picture);
            progress.run();
        } catch (RuntimeException e) {
            wrong.compareAndSet(null, e);
        }
    }

    private void embed(LabelledPicture picture) {
        try (PictureDecoder decoder = new PictureDecoder(clock);
                Frame frame = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(picture.file())))) {
            central(engine.faces(frame), frame)
                    .ifPresent(face -> templates.put(picture, engine.embedder().embed(frame, face.landmarks())));
            try (Enrolment enrolment = gate.enrol(frame)) {
                if (enrolment instanceof Enrolment.Refused refused) {
                    refusals.put(picture, refused.reason());
                }
            }
        } catch (PictureRefused | IOException unreadable) {
            throw new BadInput(
                    "Cannot read the picture " + picture.file() + ": " + unreadable.getMessage()
                            + ". Mend it or take it out of the set",
                    unreadable);
        }
    }

    private static Optional<LocatedFace> central(List<LocatedFace> faces, Frame frame) {
        return faces.stream().min((a, b) -> Double.compare(offCentre(a, frame), offCentre(b, frame)));
    }

    private static double offCentre(LocatedFace face, Frame frame) {
        return Math.hypot(
                (face.box().left() + face.box().right() - frame.width()) / 2,
                (face.box().top() + face.box().bottom() - frame.height()) / 2);
    }
}
