package uk.police.lfr.audit.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import uk.police.lfr.platform.contract.Sha256;

/** SHA-256 over an entry's fields, each with its length before it, so that no two contents give the same bytes. */
final class EntryHash {
    private EntryHash() {}

    static String of(
            String previousHash, long sequence, Instant at, String actor, String action, String subject, String facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(sequence);
            out.writeLong(at.toEpochMilli());
            for (String field : new String[] {previousHash, actor, action, subject, facts}) {
                byte[] text = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.hex(bytes.toByteArray());
    }
}
