package uk.police.lfr.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.OutcomeTally;
import uk.police.lfr.audit.control.LogUnderTest;
import uk.police.lfr.audit.verify.DownloadedLog;
import uk.police.lfr.audit.verify.VerifyRecord;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.PublicPortal;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.platform.contract.Auditable;

/** 10: flip one byte in a published CSV row, and the public verifier reports a mismatch. */
class Scenario10PublicVerifierTest {
    @TempDir
    private Path folder;

    private final LogUnderTest log = new LogUnderTest(new TestClock(Instant.parse("2026-11-28T12:00:00Z")));
    private DownloadedLog download;
    private Path csv;
    private Path json;
    private long index;

    @BeforeEach
    void resultsArePublishedAndLogged() throws IOException {
        log.appendAtOnce(20);
        try (PublicPortal portal = new PublicPortal(Deployments.authorised(), Drafts.START.minusSeconds(90_000))) {
            portal.does(() -> portal.desk().publishNotice(PublicPortal.DEPLOYMENT));
            portal.becomes(Deployments::ended);
            portal.counts(34_900, new AlertTally(11, 4, 1, 1, 3, 1, 0, 1, 0, 5, OutcomeTally.NONE));
            portal.does(() -> portal.desk().publishResults(PublicPortal.DEPLOYMENT));
            portal.logged().forEach(event -> log.append((Auditable) event));
            csv = Files.writeString(folder.resolve("results.csv"), String.join("\r\n", portal.table()) + "\r\n");
            json = Files.writeString(folder.resolve("record.json"), portal.document(2));
            index = 20 + portal.register().logIndex(PublicPortal.REFERENCE, 2).orElseThrow();
        }
        log.sign();
        download = new DownloadedLog(log, folder.resolve("log"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void asPublishedItFits() {
        assertEquals(0, download.verify("-r", csv.toString(), "-r", json.toString()), download.said());
    }

    @Test
    void anyFlippedByteOfTheRowIsAMismatch() throws IOException {
        byte[] published = Files.readAllBytes(csv);
        int start = Files.readString(csv).indexOf('\n') + 1;
        for (int at = start; at < published.length - 2; at++) {
            byte[] changed = published.clone();
            changed[at] ^= 1;
            Files.write(csv, changed);
            assertEquals(1, download.verify("-r", csv.toString()), "byte " + at);
        }
        assertTrue(download.said().contains("results.csv"), download.said());
    }

    @Test
    void oneRecordIsCheckedByItsProofWithoutTheRestOfTheLog() throws IOException {
        Path proof = Files.writeString(folder.resolve("record.tlog-proof"), log.proof(index));
        Path another = Files.writeString(folder.resolve("other.tlog-proof"), log.proof(index - 1));
        String key = new String(log.get("key").orElseThrow(), UTF_8);
        assertEquals(0, checked(json, proof, key));
        assertEquals(1, checked(json, another, key), "the proof of another entry");
        assertEquals(1, checked(json, proof, key.replace('A', 'B')), "the key of another log");
        String text = Files.readString(proof);
        Files.writeString(proof, text.replace("index " + index, "index " + (index - 1)));
        assertEquals(1, checked(json, proof, key), "at another place");
        Files.writeString(proof, text);
        Files.writeString(json, Files.readString(json).replace("34900", "34901"));
        assertEquals(1, checked(json, proof, key), "another figure");
    }

    private static int checked(Path record, Path proof, String key) {
        return VerifyRecord.run(
                new String[] {record.toString(), proof.toString(), key},
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    }

    @Test
    void aFlippedByteOfTheRecordIsAMismatch() throws IOException {
        byte[] published = Files.readAllBytes(json);
        for (int at = 0; at < published.length; at += 7) {
            byte[] changed = published.clone();
            changed[at] ^= 1;
            Files.write(json, changed);
            assertEquals(1, download.verify("-r", json.toString()), "byte " + at);
            assertTrue(download.said().contains("record.json"), download.said());
        }
    }
}
