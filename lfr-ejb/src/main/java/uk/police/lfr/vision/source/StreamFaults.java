package uk.police.lfr.vision.source;

import static org.bytedeco.ffmpeg.global.avutil.AVERROR_DECODER_NOT_FOUND;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_FORBIDDEN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_HTTP_UNAUTHORIZED;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_STREAM_NOT_FOUND;

import java.util.Set;

/** Puts FFmpeg's error codes into words and faults, without an address's secrets. */
final class StreamFaults {
    /** EINVAL, for a format that is not on our list. */
    private static final int NOT_ALLOWED = -22;

    private static final Set<Integer> NO_VIDEO =
            Set.of(AVERROR_INVALIDDATA(), AVERROR_STREAM_NOT_FOUND(), AVERROR_DECODER_NOT_FOUND(), NOT_ALLOWED);

    private StreamFaults() {}

    static SourceException connecting(CameraAddress address, CallDeadline deadline, int code) {
        if (deadline.stopsReader()) {
            return closed(address);
        }
        if (deadline.hasExpired()) {
            return new SourceException(SourceFault.SILENT, address + " did not answer in time");
        }
        if (code == AVERROR_HTTP_UNAUTHORIZED() || code == AVERROR_HTTP_FORBIDDEN()) {
            return new SourceException(SourceFault.SIGN_IN_REFUSED, address + " refused user and password");
        }
        if (NO_VIDEO.contains(code) && !isRtspTalk(address, code)) {
            return noVideo(address);
        }
        return new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: " + Ffmpeg.reason(code));
    }

    /** Whoever hangs up or does not speak RTSP is no camera at this port; what it would show is not known. */
    private static boolean isRtspTalk(CameraAddress address, int code) {
        return address.scheme().startsWith("rtsp") && code == AVERROR_INVALIDDATA();
    }

    static SourceException reading(CameraAddress address, CallDeadline deadline, int code) {
        if (deadline.stopsReader()) {
            return closed(address);
        }
        if (deadline.hasExpired()) {
            return silent(address);
        }
        return new SourceException(SourceFault.CUT, address + " broke off: " + Ffmpeg.reason(code));
    }

    static SourceException noVideo(CameraAddress address) {
        return new SourceException(SourceFault.NO_VIDEO, address + " sends no video that can be decoded");
    }

    static SourceException silent(CameraAddress address) {
        return new SourceException(SourceFault.SILENT, address + " sends no more pictures");
    }

    static SourceException closed(CameraAddress address) {
        return new SourceException(SourceFault.CLOSED, address + " was closed");
    }
}
