package uk.police.lfr.watchlist.control;

import java.io.IOException;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.entity.Nomination;

/**
 * One line of the table, read and judged, with the bytes of its picture.
 *
 * @param nomination null where the line was refused
 * @param picture null where the line was refused
 * @param failure what kept the line from being read; null where nothing did
 */
record ReadLine(int number, String file, String personRef, Nomination nomination, byte[] picture, Exception failure) {
    static ReadLine of(int number, CSVRecord line, NominationReader reader, HandedInFiles files) {
        String file = Column.FILE.of(line);
        String person = Column.PERSON_REF.of(line);
        try {
            Nomination nomination = reader.read(number, line);
            return new ReadLine(number, file, person, nomination, pictureOf(nomination, files), null);
        } catch (IOException | RuntimeException failure) {
            return new ReadLine(number, file, person, null, null, failure);
        }
    }

    private static byte[] pictureOf(Nomination nomination, HandedInFiles files) throws IOException {
        if (!files.has(nomination.file())) {
            throw new LineRefused(ImportReason.FILE_MISSING, nomination.file());
        }
        return files.picture(nomination.file())
                .orElseThrow(() -> new LineRefused(
                        ImportReason.TOO_LARGE, "> " + ImportLimits.PICTURE_BYTES / (1024 * 1024) + " MB"));
    }

    @Override
    public String toString() {
        return "ReadLine " + number;
    }
}
