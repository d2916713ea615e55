package uk.police.lfr.watchlist.control;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.contract.Vulnerability;

/**
 * An entry's details as bytes: a version, then every field in the order of {@link EntryDetails}, each text with its
 * length before it, so that no two entries have the same bytes. What has no value is an empty text.
 */
final class DetailsFormat {
    private static final int VERSION = 1;

    private DetailsFormat() {}

    static byte[] write(EntryDetails of) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(of.personRef());
            out.writeUTF(of.displayName());
            out.writeUTF(of.category().name());
            out.writeUTF(of.offenceOrOrder());
            out.writeUTF(of.source().name());
            out.writeUTF(of.sourceRef());
            out.writeUTF(of.legalBasis());
            out.writeUTF(of.imageDate().toString());
            out.writeUTF(textOf(of.dateOfBirth()));
            out.writeUTF(textOf(of.statedAge()));
            out.writeBoolean(of.thirdParty());
            out.writeBoolean(of.unconvictedCustody());
            out.writeUTF(names(of.vulnerabilities()));
            out.writeUTF(of.safeguardingContact());
            out.writeUTF(of.lookAlikes());
            out.writeUTF(of.justification());
            out.writeUTF(of.bulkQuery());
            out.writeUTF(of.necessity());
            out.writeUTF(of.childJustification());
            out.writeUTF(of.responsePlan().name());
            out.writeUTF(textOf(of.expiry()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UncheckedIOException these bytes are of another version, or none of ours */
    static EntryDetails read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IOException("An entry's details are of a version that is not known here");
            }
            return new EntryDetails(
                    in.readUTF(),
                    in.readUTF(),
                    Category.valueOf(in.readUTF()),
                    in.readUTF(),
                    SourceSystem.valueOf(in.readUTF()),
                    in.readUTF(),
                    in.readUTF(),
                    LocalDate.parse(in.readUTF()),
                    date(in.readUTF()),
                    number(in.readUTF()),
                    in.readBoolean(),
                    in.readBoolean(),
                    vulnerabilities(in.readUTF()),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    ResponsePlan.valueOf(in.readUTF()),
                    date(in.readUTF()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Object value) {
        return value == null ? "" : value.toString();
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static String names(Set<Vulnerability> values) {
        StringBuilder names = new StringBuilder();
        // The order of a set of this kind depends on the run; that of the constants does not.
        for (Vulnerability value : Vulnerability.values()) {
            if (values.contains(value)) {
                names.append(value.name()).append(';');
            }
        }
        return names.toString();
    }

    private static Set<Vulnerability> vulnerabilities(String names) {
        Set<Vulnerability> values = EnumSet.noneOf(Vulnerability.class);
        for (String name : names.split(";")) {
            if (!name.isEmpty()) {
                values.add(Vulnerability.valueOf(name));
            }
        }
        return values;
    }
}
