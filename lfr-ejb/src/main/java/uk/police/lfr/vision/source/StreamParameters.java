package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_free;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.javacpp.BytePointer;

/** A {@link StreamFormat} in FFmpeg's own form. */
final class StreamParameters {
    private StreamParameters() {}

    /** To be given to {@link #free}. */
    static AVCodecParameters of(StreamFormat format) {
        AVCodecParameters parameters = Ffmpeg.made(avcodec_parameters_alloc(), "a stream's description");
        fill(parameters, format);
        return parameters;
    }

    static void fill(AVCodecParameters parameters, StreamFormat format) {
        parameters.codec_type(AVMEDIA_TYPE_VIDEO).codec_id(format.codecId()).codec_tag(0);
        parameters.width(format.width()).height(format.height());
        byte[] sets = format.parameterSets();
        if (sets.length > 0) {
            BytePointer memory = new BytePointer(av_mallocz(sets.length + AV_INPUT_BUFFER_PADDING_SIZE));
            memory.put(sets, 0, sets.length);
            parameters.extradata(memory).extradata_size(sets.length);
        }
    }

    static void free(AVCodecParameters parameters) {
        avcodec_parameters_free(parameters);
    }
}
