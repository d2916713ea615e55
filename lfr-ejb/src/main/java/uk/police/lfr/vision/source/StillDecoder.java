package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_CRCCHECK;
import static org.bytedeco.ffmpeg.global.avcodec.AV_EF_EXPLODE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** One still, decoded strictly: where a stream would patch a damaged picture, a reference image must not be patched. */
final class StillDecoder implements AutoCloseable {
    /** AV_FRAME_FLAG_CORRUPT of FFmpeg's frame.h, which the preset leaves out. */
    private static final int FLAG_CORRUPT = 1;

    private final AVCodecContext codec;
    private final AVFrame picture = av_frame_alloc();

    StillDecoder(int codecId) {
        AVCodec decoder = Ffmpeg.made(avcodec_find_decoder(codecId), "this kind of picture");
        codec = Ffmpeg.made(avcodec_alloc_context3(decoder), "a decoder");
        codec.thread_count(1);
        codec.err_recognition(AV_EF_EXPLODE | AV_EF_CRCCHECK);
        WipedPictures.of(codec);
        // The header may have lied to us: the decoder holds the same limit.
        codec.max_pixels(PictureLimits.MAX_PIXELS);
        Ffmpeg.check(avcodec_open2(codec, decoder, (AVDictionary) null), "The decoder does not start");
    }

    /** @return valid until this is closed */
    AVFrame decode(AVPacket packet) {
        Ffmpeg.check(avcodec_send_packet(codec, packet), "Not decoded");
        Ffmpeg.check(avcodec_send_packet(codec, null), "Not decoded");
        Ffmpeg.check(avcodec_receive_frame(codec, picture), "No picture inside");
        if (picture.decode_error_flags() != 0 || (picture.flags() & FLAG_CORRUPT) != 0) {
            throw PictureRefused.corrupt("The picture is damaged");
        }
        return picture;
    }

    @Override
    public void close() {
        av_frame_free(picture);
        avcodec_free_context(codec);
    }
}
