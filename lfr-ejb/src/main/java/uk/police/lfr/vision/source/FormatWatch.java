package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.avcodec.AVCodecParserContext.PARSER_FLAG_COMPLETE_FRAMES;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_NEW_EXTRADATA;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_get_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_init;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_send_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_get_side_data;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.av_parser_close;
import static org.bytedeco.ffmpeg.global.avcodec.av_parser_init;
import static org.bytedeco.ffmpeg.global.avcodec.av_parser_parse2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avcodec.AVBSFContext;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVCodecParserContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.SizeTPointer;

/**
 * Reads a stream's parameter sets and picture size out of its key pictures. Cameras repeat them there, often say them
 * nowhere else, and change them in mid-stream when somebody changes their settings. One thread; close it.
 */
public final class FormatWatch implements AutoCloseable {
    /** First byte of parameter sets as MP4 files hold them; such streams keep theirs outside the pictures. */
    private static final int KEPT_OUTSIDE = 1;

    private final AVCodecContext codec;
    private final AVCodecParserContext parser;
    private final AVBSFContext sets = new AVBSFContext((Pointer) null);
    private final AVPacket packet = av_packet_alloc();
    private StreamFormat format;

    public FormatWatch(StreamFormat announced) {
        Ffmpeg.load();
        this.format = announced;
        this.codec = Ffmpeg.made(avcodec_alloc_context3((AVCodec) null), "a parser");
        AVCodecParameters described = StreamParameters.of(announced);
        avcodec_parameters_to_context(codec, described);
        this.parser = av_parser_init(announced.codecId());
        if (parser != null && !parser.isNull()) {
            parser.flags(parser.flags() | PARSER_FLAG_COMPLETE_FRAMES);
        }
        boolean inPictures = announced.parameterSets().length == 0 || announced.parameterSets()[0] != KEPT_OUTSIDE;
        if (inPictures && av_bsf_alloc(av_bsf_get_by_name("extract_extradata"), sets) >= 0) {
            avcodec_parameters_copy(sets.par_in(), described);
            if (av_bsf_init(sets) < 0) {
                // A codec that has no parameter sets.
                av_bsf_free(sets);
                sets.setNull();
            }
        }
        StreamParameters.free(described);
    }

    /** The format from this key picture on; the same as before where it says nothing new. */
    public StreamFormat at(CodedPicture key) {
        Ffmpeg.check(av_new_packet(packet, key.bytes()), "No memory for a picture");
        key.copyTo(packet.data());
        measure();
        format = new StreamFormat(format.codecId(), width(), height(), newSets());
        return format;
    }

    private void measure() {
        if (parser == null || parser.isNull()) {
            return;
        }
        try (BytePointer out = new BytePointer((Pointer) null);
                IntPointer outSize = new IntPointer(1L)) {
            av_parser_parse2(
                    parser, codec, out, outSize, packet.data(), packet.size(), AV_NOPTS_VALUE(), AV_NOPTS_VALUE(), 0);
        }
    }

    private int width() {
        return parser == null || parser.isNull() || parser.width() <= 0 ? format.width() : parser.width();
    }

    private int height() {
        return parser == null || parser.isNull() || parser.height() <= 0 ? format.height() : parser.height();
    }

    /** Takes the packet over. */
    private byte[] newSets() {
        byte[] found = format.parameterSets();
        if (!sets.isNull() && av_bsf_send_packet(sets, packet) >= 0 && av_bsf_receive_packet(sets, packet) >= 0) {
            try (SizeTPointer size = new SizeTPointer(1L);
                    BytePointer data = av_packet_get_side_data(packet, AV_PKT_DATA_NEW_EXTRADATA, size)) {
                if (data != null && !data.isNull() && size.get() > 0) {
                    found = new byte[(int) size.get()];
                    data.get(found);
                }
            }
        }
        av_packet_unref(packet);
        return found;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        if (!sets.isNull()) {
            av_bsf_free(sets);
        }
        if (parser != null && !parser.isNull()) {
            av_parser_close(parser);
        }
        avcodec_free_context(codec);
    }
}
