package uk.police.lfr.it.inside;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive as a list builder hands it in, made line by line. */
public final class HandIn {
    /** The columns that an import asks for. */
    public static final String HEADER =
            "file,person_ref,display_name,category,offence_or_order,source_system,source_ref,source_legal_basis,"
                    + "image_date,date_of_birth,justification,necessity,response_plan";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder(HEADER).append('\n');

    /** A picture of the exercise's watchlist. */
    public static byte[] picture(String name) throws IOException {
        Path archive = Path.of(System.getProperty("lfr.exercise.dir"), "watchlist.zip");
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    /** A file and its line. */
    public HandIn person(String file, byte[] content, String personRef) {
        files.put(file, content);
        return line(file + "," + personRef + ",Person " + personRef + rest("RMS", personRef));
    }

    /** The columns after the name, for somebody suspected. */
    public static String rest(String source, String personRef) {
        return ",SUSPECT,a fictional offence," + source + ",R-1,a fictional basis,2026-05-21,1990-02-03,A fictional"
                + " suspicion against " + personRef + " that is long enough,expected in this street,ARREST";
    }

    /** A file that no line names. */
    public HandIn file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public HandIn line(String line) {
        table.append(line).append('\n');
        return this;
    }

    public InputStream zip() throws IOException {
        return zip(table.toString(), StandardCharsets.UTF_8);
    }

    /** With another table in place of its own. */
    public InputStream zip(String otherTable, Charset encoding) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry("list.csv"));
            zip.write(otherTable.getBytes(encoding));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
