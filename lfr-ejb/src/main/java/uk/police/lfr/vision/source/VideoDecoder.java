package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import uk.police.lfr.vision.VisionException;

/** Coded pictures in, raw pictures out, on the calling thread alone. */
final class VideoDecoder implements AutoCloseable {
    private final AVCodecContext codec;
    private final AVFrame picture = av_frame_alloc();

    /** @throws VisionException this FFmpeg, or our list of codecs, does not know the stream's codec */
    VideoDecoder(AVCodecParameters described) {
        AVCodec decoder = Ffmpeg.made(avcodec_find_decoder(described.codec_id()), "this codec");
        codec = Ffmpeg.made(avcodec_alloc_context3(decoder), "a decoder");
        // One thread: a second one gains nothing here (measured) and every camera would bring its own.
        codec.thread_count(1);
        WipedPictures.of(codec);
        int opened = avcodec_parameters_to_context(codec, described);
        if (opened >= 0) {
            opened = open(decoder);
        }
        if (opened < 0) {
            close();
            throw new VisionException("The decoder does not start: " + Ffmpeg.reason(opened));
        }
    }

    private int open(AVCodec decoder) {
        AVDictionary options = new AVDictionary((Pointer) null);
        av_dict_set(options, "codec_whitelist", StreamOptions.CODECS, 0);
        av_dict_set(options, "max_pixels", Long.toString(PictureLimits.MAX_PIXELS), 0);
        int opened = avcodec_open2(codec, decoder, options);
        av_dict_free(options);
        return opened;
    }

    /**
     * Takes one coded picture, or null for "no more". One that is damaged is left out: the next may be whole.
     */
    void take(AVPacket coded) {
        avcodec_send_packet(codec, coded);
    }

    /** The next raw picture, valid until the next call, or null when another coded one is wanted. */
    AVFrame give() {
        return avcodec_receive_frame(codec, picture) >= 0 ? picture : null;
    }

    @Override
    public void close() {
        av_frame_free(picture);
        avcodec_free_context(codec);
    }
}
