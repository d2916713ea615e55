package uk.police.lfr.vision.source;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import uk.police.lfr.vision.FrameSource;

/** Opens cameras and video files. Thread-safe; the sources themselves belong to one reading thread each. */
public final class FrameSources {
    private final Clock clock;
    private final CameraPlaces places;

    /**
     * @param clock tells when a picture reached this system
     * @param places outside of which nothing is opened
     */
    public FrameSources(Clock clock, CameraPlaces places) {
        this.clock = clock;
        this.places = places;
    }

    /** Opens files that the program itself names, and no camera on a network. */
    public FrameSources(Clock clock) {
        this(clock, CameraPlaces.ownFiles());
    }

    /**
     * A source that connects at its first {@code next()}, on the reading thread, so that {@code close()} can end an
     * attempt to connect as well. Its faults are {@link SourceException}s.
     *
     * <p>A camera's and a paced file's pictures carry the clock's time of arrival; those of a file that is not paced
     * carry the clock's time of the first picture plus their own timestamp, so that trackers see the film's own time.
     *
     * <p>Limit: the operating system's name look-up cannot be ended from here. Name cameras by IP address, or keep the
     * resolver's own timeout short.
     */
    public FrameSource open(CameraAddress address, SourceSettings settings) {
        return open(address, settings, PacketTap.NONE);
    }

    /** The same, and the tap hears each coded picture before it is decoded. */
    public FrameSource open(CameraAddress address, SourceSettings settings, PacketTap tap) {
        return open(address, settings, tap, at -> true);
    }

    /**
     * The same, for who does not look at every picture: those that are not wanted are decoded, since others build on
     * them, and no more. Converting a picture costs as much again as decoding it.
     *
     * @param wanted asked for each picture with its time, in their order, on the reading thread
     */
    public FrameSource open(CameraAddress address, SourceSettings settings, PacketTap tap, Predicate<Instant> wanted) {
        return new VideoSource(address, places, settings, clock, tap, wanted);
    }
}
