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

    /** EINVAL again: a second connection is not on our list of protocols, {@link StreamOptions#oneConnection}. */
    private static final int ONE_CONNECTION_ONLY = NOT_ALLOWED;

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
            return answered(address, 401); // What RTSP answers becomes one of HTTP's codes in FFmpeg.
        }
        if (address.isRtsp() && code == ONE_CONNECTION_ONLY) {
            return answered(address, 302);
        }
        if (NO_VIDEO.contains(code) && !isRtspTalk(address, code)) {
            return noVideo(address);
        }
        return new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: " + Ffmpeg.reason(code));
    }

    static SourceException answered(CameraAddress address, int status) {
        if (status == 401 || status == 403) {
            return new SourceException(SourceFault.SIGN_IN_REFUSED, address + " refused user and password");
        }
        if (status >= 300 && status < 400) {
            return new SourceException(
                    SourceFault.WRONG_ADDRESS,
                    address + " sends us on to another address, which is not followed: enter that one");
        }
        return new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: it answered " + status);
    }

    /** An exchange of our own failed. The cause's words can hold anything, and go no further. */
    static SourceException talking(CameraAddress address, CallDeadline deadline) {
        if (deadline.stopsReader()) {
            return closed(address);
        }
        return deadline.isOver()
                ? new SourceException(SourceFault.SILENT, address + " did not answer in time")
                : new SourceException(SourceFault.UNREACHABLE, address + " cannot be reached: no connection");
    }

    static SourceException changed(CameraAddress address) {
        return new SourceException(SourceFault.CUT, address + " changed how it codes its pictures");
    }

    /** Whoever hangs up or does not speak RTSP is no camera at this port; what it would show is not known. */
    private static boolean isRtspTalk(CameraAddress address, int code) {
        return address.isRtsp() && code == AVERROR_INVALIDDATA();
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
