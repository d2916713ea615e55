package uk.police.lfr.vision.source;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** H.264 over RTP (RFC 6184, packetization-mode 1), each packet framed for RTSP's own connection (RFC 2326, 10.12). */
final class RtpPackets {
    private static final int PAYLOAD_TYPE = 96;
    private static final int LARGEST_PAYLOAD = 1400;
    private static final int FRAGMENT = 28;

    private final DataOutputStream connection;
    private int sequence;

    RtpPackets(DataOutputStream connection) {
        this.connection = connection;
    }

    /** Sends one picture; the last packet carries the marker. */
    void send(List<byte[]> picture, int timestamp) throws IOException {
        for (int index = 0; index < picture.size(); index++) {
            boolean lastUnit = index == picture.size() - 1;
            byte[] unit = picture.get(index);
            if (unit.length <= LARGEST_PAYLOAD) {
                header(unit.length, lastUnit, timestamp);
                connection.write(unit);
            } else {
                fragments(unit, lastUnit, timestamp);
            }
        }
        connection.flush();
    }

    private void fragments(byte[] unit, boolean lastUnit, int timestamp) throws IOException {
        int at = 1;
        while (at < unit.length) {
            int length = Math.min(LARGEST_PAYLOAD - 2, unit.length - at);
            boolean last = at + length == unit.length;
            header(length + 2, last && lastUnit, timestamp);
            connection.writeByte(unit[0] & 0xE0 | FRAGMENT);
            connection.writeByte((at == 1 ? 0x80 : 0) | (last ? 0x40 : 0) | unit[0] & 0x1F);
            connection.write(unit, at, length);
            at += length;
        }
    }

    private void header(int payload, boolean marker, int timestamp) throws IOException {
        connection.writeByte('$');
        connection.writeByte(0);
        connection.writeShort(12 + payload);
        connection.writeByte(0x80);
        connection.writeByte((marker ? 0x80 : 0) | PAYLOAD_TYPE);
        connection.writeShort(sequence++);
        connection.writeInt(timestamp);
        connection.writeInt(0x4C46522A);
    }
}
