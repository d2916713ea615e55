package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.transparency.contract.ResultsPublished;

/** 10: flip one byte in a published CSV row, and it no longer is what the public log says was published. */
class Scenario10FlippedByteInPublishedRowTest {
    @Test
    void whatIsPublishedIsWhatTheLogHasAndAnyFlippedByteIsNot() {
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(34_900, new AlertTally(11, 4, 1, 1, 3, 1, 0, 1, 0, 5, OutcomeTally.NONE));
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));

            ResultsPublished logged =
                    (ResultsPublished) portal.logged().get(portal.logged().size() - 1);
            String rowHash = logged.publicFacts().get("rowHash");
            String recordHash = logged.publicFacts().get("recordHash");
            byte[] row = portal.table().get(1).getBytes(StandardCharsets.UTF_8);
            byte[] record = portal.document(2).getBytes(StandardCharsets.UTF_8);
            assertEquals(rowHash, Sha256.hex(row));
            assertEquals(recordHash, Sha256.hex(record));
            for (int at = 0; at < row.length; at++) {
                row[at] ^= 1;
                assertNotEquals(rowHash, Sha256.hex(row));
                row[at] ^= 1;
            }
            record[record.length / 2] ^= 1;
            assertNotEquals(recordHash, Sha256.hex(record));
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.audit.control.LogUnderTest;
import uk.police.lfr.audit.verify.DownloadedLog;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.Sha256;

/** Flip one byte in a published CSV row: the public verifier reports a mismatch. */
class Scenario10FlippedByteInPublishedRowTest {
    private static final String HEADER = "\"reference\",\"place\",\"alerts\"";
    private static final String ROW = "\"LFR-2026-0007\",\"Queen Street, Cardiff\",\"12\"";
    private static final String RECORD = "{\"reference\":\"LFR-2026-0007\",\"alerts\":12}";

    @TempDir
    private Path folder;

    private final LogUnderTest log = new LogUnderTest(new TestClock(Instant.parse("2026-11-28T12:00:00Z")));
    private DownloadedLog download;
    private Path csv;
    private Path json;

    @BeforeEach
    void resultsArePublished() throws IOException {
        log.appendAtOnce(20);
        log.append(new LogUnderTest.OpenStep(
                "publisher",
                "deployment/7",
                Facts.of(),
                Facts.of("reference", "LFR-2026-0007", "recordHash", hash(RECORD), "rowHash", hash(ROW))));
        log.sign();
        download = new DownloadedLog(log, folder.resolve("log"));
        csv = Files.writeString(folder.resolve("results.csv"), HEADER + "\r\n" + ROW + "\r\n");
        json = Files.writeString(folder.resolve("LFR-2026-0007.json"), RECORD);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asPublishedItFits() {
        assertEquals(0, download.verify("-r", csv.toString(), "-r", json.toString()), download.said());
    }

    @Test
    void anyFlippedByteOfTheRowIsAMismatch() throws IOException {
        byte[] published = Files.readAllBytes(csv);
        int start = HEADER.length() + 2;
        for (int at = start; at < start + ROW.length(); at++) {
            byte[] changed = published.clone();
            changed[at] ^= 1;
            Files.write(csv, changed);
            assertEquals(1, download.verify("-r", csv.toString()), "byte " + at);
            assertTrue(download.said().contains("MISMATCH results.csv"), download.said());
        }
    }

    @Test
    void anyFlippedByteOfTheRecordIsAMismatch() throws IOException {
        byte[] published = Files.readAllBytes(json);
        for (int at = 0; at < published.length; at++) {
            byte[] changed = published.clone();
            changed[at] ^= 1;
            Files.write(json, changed);
            assertEquals(1, download.verify("-r", json.toString()), "byte " + at);
        }
    }
}
