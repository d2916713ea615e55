package uk.police.lfr.evaluation.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.police.lfr.evaluation.set.BadInput;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.TemplateBytes;
import uk.police.lfr.vision.enrol.Enroller;
import uk.police.lfr.vision.enrol.Enrolment;
import uk.police.lfr.vision.enrol.EnrolmentSettings;
import uk.police.lfr.vision.gallery.CurrentGallery;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.vision.source.PictureDecoder;
import uk.police.lfr.vision.source.PictureRefused;

/** The list of a film, enrolled once through the gate; galleries are made of it. Closing zeroes it. */
final class FilmList implements AutoCloseable {
    private final FaceEngine engine;
    private final SortedMap<String, List<byte[]>> templates = new TreeMap<>();
    private final List<String> entries;
    private int refused;

    /** @throws BadInput a picture cannot be read; it is named */
    FilmList(FaceEngine engine, LabelledSet list, Clock clock) {
        this.engine = engine;
        Enroller enroller = new Enroller(engine, EnrolmentSettings.defaultsFor(engine));
        list.people().keySet().forEach(person -> templates.put(person, new ArrayList<>()));
        entries = List.copyOf(templates.keySet());
        list.pictures().forEach(picture -> enrol(picture, enroller, clock));
    }

    private void enrol(LabelledPicture picture, Enroller enroller, Clock clock) {
        try (PictureDecoder decoder = new PictureDecoder(clock);
                Frame frame = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(picture.file())));
                Enrolment enrolment = enroller.enrol(frame)) {
            if (enrolment instanceof Enrolment.Accepted accepted) {
                templates.get(picture.person()).add(TemplateBytes.export(accepted.template()));
            } else {
                refused++;
            }
        } catch (PictureRefused | IOException unreadable) {
            throw new BadInput(
                    "Cannot read the picture " + picture.file() + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** Each entry of the mean of its first pictures. */
    CurrentGallery gallery(int pictures) {
        List<GalleryRow> rows = new ArrayList<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            List<byte[]> own = templates.get(entries.get(entry));
            for (byte[] template : own.subList(0, Math.min(pictures, own.size()))) {
                rows.add(new GalleryRow(entry, template));
            }
        }
        return new CurrentGallery(Gallery.build(engine.templateVersion(), engine.templateLength(), rows));
    }

    /** Most pictures that anybody was enrolled from. */
    int mostPictures() {
        return templates.values().stream().mapToInt(List::size).max().orElse(0);
    }

    String person(long entry) {
        return entries.get((int) entry);
    }

    int size() {
        return entries.size();
    }

    /** Pictures that the gate refused. */
    int refused() {
        return refused;
    }

    @Override
    public void close() {
        templates.values().forEach(own -> own.forEach(bytes -> Arrays.fill(bytes, (byte) 0)));
    }
}
