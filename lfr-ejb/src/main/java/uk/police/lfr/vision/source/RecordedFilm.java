package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;

import java.nio.channels.ReadableByteChannel;
import java.time.Instant;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.FrameSource;
import uk.police.lfr.vision.VisionException;

/**
 * A film that {@link SegmentMuxer} wrote, read from its beginning. Pictures carry the time at which they were recorded.
 * One thread, which also closes it; the channel is closed by its owner.
 */
public final class RecordedFilm implements FrameSource {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Instant startsAt;
    private final StreamInput input;
    private final AVFormatContext format = avformat_alloc_context();
    private final AVPacket packet = av_packet_alloc();
    private final PixelConverter converter = new PixelConverter();
    private final VideoDecoder decoder;
    private final double nanosPerTick;
    private boolean drained;

    /** @throws VisionException this is no film */
    public RecordedFilm(ReadableByteChannel film, Instant startsAt) {
        Ffmpeg.load();
        this.startsAt = startsAt;
        this.input = new StreamInput(film);
        format.pb(input.context());
        int opened = avformat_open_input(
                format, (String) null, av_find_input_format("matroska"), new AVDictionary((Pointer) null));
        if (opened < 0 || format.nb_streams() != 1) {
            releaseAllButDecoder(opened >= 0);
            throw new VisionException("This is no recorded film");
        }
        try {
            decoder = new VideoDecoder(format.streams(0).codecpar());
        } catch (VisionException unknownCodec) {
            releaseAllButDecoder(true);
            throw unknownCodec;
        }
        nanosPerTick = NANOS_PER_SECOND
                * format.streams(0).time_base().num()
                / format.streams(0).time_base().den();
    }

    /** The next picture, which the caller closes; null at the end, also at that of a film that is cut or damaged. */
    @Override
    public Frame next() {
        AVFrame picture = decoder.give();
        while (picture == null && !drained) {
            av_packet_unref(packet);
            drained = av_read_frame(format, packet) < 0;
            decoder.take(drained ? null : packet);
            picture = decoder.give();
        }
        return picture == null ? null : converter.toFrame(picture, timeOf(picture));
    }

    private Instant timeOf(AVFrame picture) {
        long ticks = picture.best_effort_timestamp();
        return ticks == CodedPicture.UNKNOWN ? startsAt : startsAt.plusNanos(Math.round(ticks * nanosPerTick));
    }

    /** Whether the end came because the rest could not be read. */
    public boolean damaged() {
        return input.damaged();
    }

    private void releaseAllButDecoder(boolean formatOpen) {
        if (formatOpen) {
            avformat_close_input(format);
        }
        input.close();
        av_packet_free(packet);
        converter.close();
    }

    @Override
    public void close() {
        decoder.close();
        releaseAllButDecoder(true);
    }
}
