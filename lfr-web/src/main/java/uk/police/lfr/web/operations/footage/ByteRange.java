package uk.police.lfr.web.operations.footage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one range of bytes that a player asks for (RFC 9110, section 14). */
record ByteRange(int from, int count) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** @return all of it where none, or more than one, is asked for; null where it lies outside */
    static ByteRange of(String header, int length) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new ByteRange(0, length);
        }
        if (asked.group(1).isEmpty()) {
            int last = Math.min(length, Integer.parseInt(asked.group(2)));
            return last == 0 ? null : new ByteRange(length - last, last);
        }
        int from = Integer.parseInt(asked.group(1));
        int to = asked.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(asked.group(2)));
        return from > to ? null : new ByteRange(from, to - from + 1);
    }

    String header(int length) {
        return "bytes " + from + "-" + (from + count - 1) + "/" + length;
    }
}
