package uk.police.lfr.vision.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** H.264 over RTP (RFC 6184, packetization-mode 1). */
final class RtpPackets {
    private static final int PAYLOAD_TYPE = 96;
    private static final int LARGEST_PAYLOAD = 1400;
    private static final int FRAGMENT = 28;

    /** Takes one packet after the other. */
    interface Line {
        void send(byte[] packet) throws IOException;
    }

    private final Line line;
    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private final DataOutputStream writing = new DataOutputStream(packet);
    private int sequence;

    RtpPackets(Line line) {
        this.line = line;
    }

    /** Sends one picture; the last packet carries the marker. */
    void send(List<byte[]> picture, int timestamp) throws IOException {
        for (int index = 0; index < picture.size(); index++) {
            boolean lastUnit = index == picture.size() - 1;
            byte[] unit = picture.get(index);
            if (unit.length <= LARGEST_PAYLOAD) {
                header(lastUnit, timestamp);
                writing.write(unit);
                send();
            } else {
                fragments(unit, lastUnit, timestamp);
            }
        }
    }

    private void send() throws IOException {
        line.send(packet.toByteArray());
        packet.reset();
    }

    private void fragments(byte[] unit, boolean lastUnit, int timestamp) throws IOException {
        int at = 1;
        while (at < unit.length) {
            int length = Math.min(LARGEST_PAYLOAD - 2, unit.length - at);
            boolean last = at + length == unit.length;
            header(last && lastUnit, timestamp);
            writing.writeByte(unit[0] & 0xE0 | FRAGMENT);
            writing.writeByte((at == 1 ? 0x80 : 0) | (last ? 0x40 : 0) | unit[0] & 0x1F);
            writing.write(unit, at, length);
            send();
            at += length;
        }
    }

    private void header(boolean marker, int timestamp) throws IOException {
        writing.writeByte(0x80);
        writing.writeByte((marker ? 0x80 : 0) | PAYLOAD_TYPE);
        writing.writeShort(sequence++);
        writing.writeInt(timestamp);
        writing.writeInt(0x4C46522A);
    }
}
