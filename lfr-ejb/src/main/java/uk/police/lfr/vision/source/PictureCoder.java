package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import uk.police.lfr.vision.Frame;

/**
 * Codes frames as H.264 by OpenH264, the only H.264 encoder of this FFmpeg that needs no graphics card. Frames of another
 * size are scaled. One thread; close it.
 */
public final class PictureCoder implements AutoCloseable {
    private static final int KEY_EVERY_PICTURES = 50;
    private static final int USUAL_PICTURES_PER_SECOND = 25;
    /** Bits for each pixel and second: 6 Mbit/s at 1080p. */
    private static final int BITS_PER_PIXEL = 3;

    /** By the encoder: to code, before, and as reference (looked for in its memory: three). */
    private static final int PICTURES_KEPT = 4;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final AVCodecContext codec;
    private final AVFrame picture = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final PixelConverter converter = new PixelConverter();
    private Instant first;
    private long lastMillis = -1;

    /** @param width of the coded pictures; made even, as height is */
    public PictureCoder(int width, int height) {
        AVCodec encoder = Ffmpeg.made(avcodec_find_encoder_by_name("libopenh264"), "H.264");
        codec = Ffmpeg.made(avcodec_alloc_context3(encoder), "an encoder");
        int evenWidth = Math.max(16, width / 2 * 2);
        int evenHeight = Math.max(16, height / 2 * 2);
        codec.width(evenWidth).height(evenHeight).pix_fmt(AV_PIX_FMT_YUV420P);
        codec.bit_rate((long) evenWidth * evenHeight * BITS_PER_PIXEL);
        codec.time_base().num(1).den(1000);
        codec.framerate().num(USUAL_PICTURES_PER_SECOND).den(1);
        codec.gop_size(KEY_EVERY_PICTURES).max_b_frames(0).thread_count(1);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        Ffmpeg.check(avcodec_open2(codec, encoder, (AVDictionary) null), "The H.264 encoder does not start");
        picture.width(evenWidth).height(evenHeight).format(AV_PIX_FMT_YUV420P);
        Ffmpeg.check(av_frame_get_buffer(picture, 0), "No memory for a picture");
    }

    /** How the pictures to come are coded. */
    public StreamFormat format() {
        byte[] sets = new byte[codec.extradata_size()];
        try (BytePointer data = codec.extradata()) {
            data.get(sets);
        }
        return new StreamFormat(AV_CODEC_ID_H264, codec.width(), codec.height(), sets);
    }

    /**
     * @param frame only read; its time becomes the picture's
     * @param arrivedNanos by the clock that nobody sets
     * @return the picture, or nothing where the encoder leaves one out
     */
    public List<CodedPicture> code(Frame frame, long arrivedNanos) {
        Ffmpeg.check(av_frame_make_writable(picture), "No memory for a picture");
        converter.fill(picture, frame, Region.all(frame));
        first = first == null ? frame.capturedAt() : first;
        lastMillis = Math.max(
                lastMillis + 1, Duration.between(first, frame.capturedAt()).toMillis());
        picture.pts(lastMillis);
        Ffmpeg.check(avcodec_send_frame(codec, picture), "Coding failed");
        List<CodedPicture> coded = new ArrayList<>();
        while (avcodec_receive_packet(codec, packet) >= 0) {
            coded.add(take(frame.capturedAt(), arrivedNanos));
        }
        return coded;
    }

    private CodedPicture take(Instant arrivedAt, long arrivedNanos) {
        byte[] bytes = new byte[packet.size()];
        try (BytePointer data = packet.data()) {
            data.get(bytes);
        }
        boolean key = (packet.flags() & AV_PKT_FLAG_KEY) != 0;
        long nanos = lastMillis * NANOS_PER_MILLI;
        av_packet_unref(packet);
        return new CodedPicture(bytes, nanos, nanos, key, arrivedAt, arrivedNanos);
    }

    boolean fits(Frame frame) {
        return codec.width() == Math.max(16, frame.width() / 2 * 2)
                && codec.height() == Math.max(16, frame.height() / 2 * 2);
    }

    /** The encoder has copies of the last pictures, and frees them as they are: others take their place. */
    private void codeNothing() {
        Wipe.zeroYuv420(picture);
        for (int i = 0; i < PICTURES_KEPT; i++) {
            picture.pts(++lastMillis);
            avcodec_send_frame(codec, picture);
            while (avcodec_receive_packet(codec, packet) >= 0) {
                av_packet_unref(packet);
            }
        }
    }

    @Override
    public void close() {
        codeNothing();
        av_packet_free(packet);
        av_frame_free(picture);
        avcodec_free_context(codec);
        converter.close();
    }
}
