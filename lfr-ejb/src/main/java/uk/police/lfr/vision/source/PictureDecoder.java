package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import java.nio.ByteBuffer;
import java.time.Clock;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.VisionException;

/**
 * Photographs to frames: JPEG, PNG, WebP and BMP, known by their content. Of an animation the first picture is taken.
 *
 * <p>Judges size before it decodes. Not thread-safe: one for each importing thread.
 */
public final class PictureDecoder implements AutoCloseable {
    private final Clock clock;
    private final PixelConverter converter = new PixelConverter();

    /** @param clock stamps the frames with the time of decoding */
    public PictureDecoder(Clock clock) {
        this.clock = clock;
    }

    /**
     * Decodes one still, upright by its EXIF orientation.
     *
     * @param encoded the whole file from position to limit, heap or direct; left as it was
     * @return a frame that the caller closes
     * @throws PictureRefused not a picture, damaged, or larger than 40 megapixels or 12,000 pixels on a side
     */
    public Frame decode(ByteBuffer encoded) {
        PictureHeader header = PictureHeader.read(encoded).withinLimits();
        AVPacket packet = packetOf(encoded);
        try (StillDecoder decoder = new StillDecoder(header.codecId())) {
            AVFrame picture = decoder.decode(packet);
            Orientation orientation = orientationOf(picture);
            return orientation.upright(converter.toFrame(picture, clock.instant()));
        } catch (PictureRefused refused) {
            throw refused;
        } catch (VisionException unreadable) {
            throw PictureRefused.corrupt("The picture is damaged");
        } finally {
            wipe(packet);
        }
    }

    /** FFmpeg reads past the end by design: its own packets have room for that. */
    private static AVPacket packetOf(ByteBuffer encoded) {
        AVPacket packet = av_packet_alloc();
        Ffmpeg.check(av_new_packet(packet, encoded.remaining()), "No memory for the picture");
        try (BytePointer data = packet.data()) {
            data.capacity(encoded.remaining()).asByteBuffer().put(encoded.duplicate());
        }
        return packet;
    }

    private static void wipe(AVPacket packet) {
        Wipe.zero(packet.data(), packet.size());
        av_packet_free(packet);
    }

    private static Orientation orientationOf(AVFrame picture) {
        AVDictionaryEntry entry = av_dict_get(picture.metadata(), "Orientation", null, 0);
        return Orientation.of(entry == null ? null : entry.value().getString());
    }

    @Override
    public void close() {
        converter.close();
    }
}
