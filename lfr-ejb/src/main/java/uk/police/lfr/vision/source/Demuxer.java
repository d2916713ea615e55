package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_NONE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_DICT_DONT_OVERWRITE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.Pointer;

/** A connection or file taken apart into the coded pictures of its one video stream. One thread. */
final class Demuxer implements AutoCloseable {
    private static final Duration GOODBYE = Duration.ofMillis(200);

    private final CameraAddress address;
    private final CallDeadline deadline;
    private final AVFormatContext format;
    private final AVPacket packet;
    private final AVStream video;
    private final int codecId;
    private final HttpCamera body;

    private Demuxer(
            CameraAddress address, CallDeadline deadline, AVFormatContext format, AVStream video, HttpCamera body) {
        this.address = address;
        this.deadline = deadline;
        this.format = format;
        this.video = video;
        this.codecId = video.codecpar().codec_id();
        this.body = body;
        this.packet = av_packet_alloc();
    }

    /** @throws SourceException with what went wrong; nothing stays open then */
    static Demuxer open(CameraAddress address, CameraPlaces places, CallDeadline deadline) {
        return switch (address.scheme()) {
            case "file" -> openFile(address, places, deadline);
            case "http", "https" -> openHttp(address, places.reach(address), deadline);
            default -> openRtsp(address, places.reach(address), deadline);
        };
    }

    private static Demuxer openFile(CameraAddress address, CameraPlaces places, CallDeadline deadline) {
        places.requireFilm(address);
        AVFormatContext format = avformat_alloc_context();
        deadline.guard(format, null);
        connect(format, address, address.fileForFfmpeg(), null, deadline);
        return of(format, address, deadline, null);
    }

    private static Demuxer openRtsp(CameraAddress address, InetAddress at, CallDeadline deadline) {
        AVFormatContext format = avformat_alloc_context();
        deadline.guard(format, () -> StreamOptions.oneConnection(format));
        connect(format, address, address.rtspForFfmpeg(at), null, deadline);
        return of(format, address, deadline, null);
    }

    private static Demuxer openHttp(CameraAddress address, InetAddress at, CallDeadline deadline) {
        HttpCamera body = HttpCamera.open(address, at, deadline);
        try {
            AVFormatContext format = avformat_alloc_context();
            deadline.guard(format, null);
            format.pb(body.input().context());
            connect(format, address, "", body.format(), deadline);
            return of(format, address, deadline, body);
        } catch (SourceException fault) {
            body.close();
            throw fault;
        }
    }

    private static Demuxer of(AVFormatContext format, CameraAddress address, CallDeadline deadline, HttpCamera body) {
        try {
            return new Demuxer(address, deadline, format, videoOf(format, address, deadline), body);
        } catch (SourceException fault) {
            avformat_close_input(format);
            throw fault;
        }
    }

    /** FFmpeg itself frees the context where this fails. */
    private static void connect(
            AVFormatContext format, CameraAddress address, String url, AVInputFormat known, CallDeadline deadline) {
        AVDictionary options = new AVDictionary((Pointer) null);
        for (Map.Entry<String, String> option : StreamOptions.of(address).entrySet()) {
            av_dict_set(options, option.getKey(), option.getValue(), AV_DICT_DONT_OVERWRITE);
        }
        int opened = avformat_open_input(format, url, known, options);
        av_dict_free(options);
        if (opened < 0) {
            throw StreamFaults.connecting(address, deadline, opened);
        }
    }

    private static AVStream videoOf(AVFormatContext format, CameraAddress address, CallDeadline deadline) {
        int described = isDescribed(format, address) ? 0 : avformat_find_stream_info(format, (AVDictionary) null);
        int index = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
        if (described < 0 || index < 0 || deadline.stopsReader()) {
            throw StreamFaults.connecting(address, deadline, Math.min(described, index));
        }
        return format.streams(index);
    }

    /** RTSP says what it will send before it sends it; probing would then cost up to a second of pictures. */
    private static boolean isDescribed(AVFormatContext format, CameraAddress address) {
        return address.isRtsp()
                && format.nb_streams() > 0
                && format.streams(0).codecpar().codec_id() != AV_CODEC_ID_NONE;
    }

    /** The stream's description, valid until this is closed. */
    AVStream video() {
        return video;
    }

    /**
     * The next coded picture, waiting for it within the deadline.
     *
     * @return valid until the next call, or null at the end of a file
     * @throws SourceException the stream ended, fell silent or was closed
     */
    AVPacket read() {
        int read;
        do {
            av_packet_unref(packet);
            read = av_read_frame(format, packet);
        } while (read >= 0 && packet.stream_index() != video.index() && !deadline.isOver());
        if (read >= 0 && video.codecpar().codec_id() != codecId) {
            throw StreamFaults.changed(address);
        }
        // An ended wait can still flush out a last picture; what follows would look like a cut.
        if (read >= 0 && packet.stream_index() == video.index() && !deadline.hasExpired()) {
            return packet;
        }
        if (read == AVERROR_EOF() && address.isFile() && !deadline.stopsReader()) {
            return null;
        }
        throw StreamFaults.reading(address, deadline, read);
    }

    @Override
    public void close() {
        av_packet_free(packet);
        deadline.startLastWords(GOODBYE);
        avformat_close_input(format);
        if (body != null) {
            body.close();
        }
    }
}
