package uk.police.lfr.vision.source;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import uk.police.lfr.vision.VisionException;

/** One connection, or one pass through a file: raw pictures in the order they are shown. One thread. */
final class VideoStream implements AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Demuxer demuxer;
    private final VideoDecoder decoder;
    private final GuardedTap tap;
    private final double nanosPerTick;
    private boolean drained;

    private VideoStream(Demuxer demuxer, VideoDecoder decoder, GuardedTap tap) {
        this.demuxer = demuxer;
        this.decoder = decoder;
        this.tap = tap;
        AVRational tick = demuxer.video().time_base();
        this.nanosPerTick = NANOS_PER_SECOND * tick.num() / tick.den();
        tap.opened(demuxer.video(), nanosPerTick);
    }

    /** @throws SourceException nothing stays open then */
    static VideoStream open(CameraAddress address, CameraPlaces places, CallDeadline deadline, GuardedTap tap) {
        Demuxer demuxer = Demuxer.open(address, places, deadline);
        try {
            return new VideoStream(demuxer, new VideoDecoder(demuxer.video().codecpar()), tap);
        } catch (VisionException unknownCodec) {
            demuxer.close();
            throw StreamFaults.noVideo(address);
        }
    }

    /**
     * The next picture.
     *
     * @return valid until the next call, or null at the end of a file
     * @throws SourceException the stream ended, fell silent or was closed
     */
    AVFrame next() {
        AVFrame picture = decoder.give();
        while (picture == null && !drained) {
            AVPacket coded = demuxer.read();
            drained = coded == null;
            tap.coded(coded);
            decoder.take(coded);
            picture = decoder.give();
        }
        return picture;
    }

    /** A picture's own time in nanoseconds, {@link Long#MIN_VALUE} where the stream gives none. */
    long nanosOf(AVFrame picture) {
        long ticks = picture.best_effort_timestamp();
        return ticks == Long.MIN_VALUE ? ticks : Math.round(ticks * nanosPerTick);
    }

    @Override
    public void close() {
        tap.closed();
        decoder.close();
        demuxer.close();
    }
}
