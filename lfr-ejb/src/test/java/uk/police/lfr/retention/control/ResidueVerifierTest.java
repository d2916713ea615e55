package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.retention.contract.ResidueFinding;
import uk.police.lfr.retention.contract.ResidueStatement;
import uk.police.lfr.retention.control.residue.ResidueVerifier;

/** Whatever is planted is found, wherever it lies; where nothing is left, nothing is found. */
class ResidueVerifierTest {
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};

    @TempDir
    private Path folder;

    private PurgedDeployment purged;

    @BeforeEach
    void purge() {
        purged = new PurgedDeployment(folder);
    }

    @AfterEach
    void close() {
        purged.close();
    }

    private List<ResidueFinding> ofDeployment() {
        return purged.verifier()
                .ofDeployment(PurgedDeployment.ID, purged.clock.instant())
                .findings();
    }

    private void foundAt(String place) {
        List<ResidueFinding> findings = ofDeployment();
        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.place().toLowerCase().contains(place)),
                () -> place + " not in " + findings);
    }

    @Test
    void whereNothingIsLeftNothingIsFound() {
        assertEquals(List.of(), ofDeployment());
        assertEquals(
                List.of(), purged.verifier().everywhere(purged.clock.instant()).findings());
        assertTrue(purged.verifier().everywhere(purged.clock.instant()).looked().stream()
                .anyMatch(one -> one.check().equals("open content") && one.looked() > 0));
    }

    @Test
    void photographsOfSignsAndPapersOfThePackMayBeOpen() {
        purged.sql("insert into pack_page (deployment_id, kind, part, version_no, fields, file_name, content_type,"
                + " content, sha256, made_by, made_at) values (12, 'MAP', '', 1, '{}', 'map.jpg', 'image/jpeg',"
                + " X'FFD8FFE000104A464946', 'x', 'lead', current_timestamp)");
        purged.sql("insert into ground_check (deployment_id, day_no, kind, passed, detail, sha256, photo, checked_by,"
                + " checked_at) values (12, 1, 'SIGNAGE', true, 'seen', 'x', X'FFD8FFE000104A464946', 'bronze',"
                + " current_timestamp)");
        assertEquals(List.of(), ofDeployment());
    }

    @Test
    void aRowThatWasLeftIsFoundUnlessAHoldNamesIt() {
        purged.leaveAlert();
        foundAt("alert");
        purged.database.run(() -> purged.holds.complain(
                7, PurgedDeployment.ID, "constable", purged.clock.instant().plusSeconds(3600)));
        assertEquals(List.of(), ofDeployment());
        purged.clock.move(java.time.Duration.ofHours(1));
        foundAt("alert");
    }

    @Test
    void anOpenPictureIsFoundInWhateverColumn() {
        purged.leaveAlert();
        purged.sql("insert into alert_picture (alert_id, probe, score) values (7, X'FFD8FFE000104A464946', X'00')");
        foundAt("alert_picture.probe");
    }

    @Test
    void anOpenTemplateIsFoundAndASealedOneIsNot() {
        ByteBuffer template = ByteBuffer.allocate(512 * Float.BYTES);
        for (int i = 0; i < 512; i++) {
            template.putFloat((float) (1 / Math.sqrt(512)));
        }
        Path file = purged.file("left/template.bin", template.array());
        foundAt(file.getFileName().toString());

        KeyId key = purged.vault.vault().create(new KeyScope(KeyScope.Kind.ALERT, "alert/99"));
        purged.file("left/template.bin", purged.vault.vault().encrypt(key, template.array(), new byte[0]));
        assertEquals(List.of(), ofDeployment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lfr-imports/4711", "tmp/undertow1.upload", "deep/down/in/here.dat"})
    void aFileThatWasLeftIsFound(String name) {
        purged.file(name, JPEG);
        foundAt(name.toLowerCase());
    }

    @Test
    void aKeyThatWasLeftIsFound() throws Exception {
        purged.sql("insert into vault_key (id, kind, subject, created_at, destroyed_at, state)"
                + " values ('abc', 'DEPLOYMENT_DAY', 'deployment/12/2026-11-28', current_timestamp,"
                + " current_timestamp, 'DESTROYED')");
        assertEquals(
                List.of("abc"),
                purged.verifier()
                        .ofDeployment(PurgedDeployment.ID, purged.clock.instant())
                        .keysDestroyed());
        purged.sql("update vault_key set state = 'DESTROYING', destroyed_at = null where id = 'abc'");
        assertEquals(List.of(), ofDeployment(), "its file is gone, and the table follows");
        Files.writeString(folder.resolve("vault").resolve("abc.key"), "remnant");
        foundAt("vault");
        purged.sql("update vault_key set state = 'DESTROYED', destroyed_at = current_timestamp where id = 'abc'");
        assertTrue(purged.verifier().everywhere(purged.clock.instant()).findings().stream()
                .anyMatch(finding -> finding.what().contains("abc")));
        Files.delete(folder.resolve("vault").resolve("abc.key"));
        purged.sql("update vault_key set state = 'ACTIVE', destroyed_at = null where id = 'abc'");
        foundAt("vault_key");
    }

    @Test
    void aPlantedMarkIsFoundInATextToo() {
        purged.sql("update watchlist set name = 'Zebedee Quillfeather' where id = 5");
        ResidueVerifier withMark = new ResidueVerifier(
                purged.database.source(),
                folder.resolve("vault"),
                List.of(folder.resolve("data")),
                folder.resolve("footage"),
                List.of("Quillfeather".getBytes(StandardCharsets.UTF_8)));
        List<ResidueFinding> findings = withMark.ofDeployment(PurgedDeployment.ID, purged.clock.instant())
                .findings();
        assertEquals(1, findings.size());
        assertTrue(findings.get(0).place().equalsIgnoreCase("watchlist.name"));
        assertTrue(!findings.get(0).what().contains("Quill"), "a finding repeats nothing");
    }

    @Test
    void theStatementIsSignedWithTheVerifiersOwnKeyAndWhatWasFoundIsAnIncident() {
        ResidueStatement clean = purged.database.inTransaction(() -> purged.look.everywhere("dpo"));
        assertTrue(clean.clean());
        byte[] body = clean.body().getBytes(StandardCharsets.UTF_8);
        byte[] signature = Base64.getDecoder().decode(clean.signature());
        assertTrue(purged.vault.signing().verify(SigningPurpose.RESIDUE_STATEMENT, body, signature));
        assertTrue(!purged.vault.signing().verify(SigningPurpose.DELETION_CERTIFICATE, body, signature));
        assertEquals(0, purged.incidents.heard().size());

        purged.file("left.jpg", JPEG);
        ResidueStatement found = purged.database.inTransaction(() -> purged.look.everywhere("dpo"));
        assertEquals(1, found.findings());
        assertEquals("RESIDUE_FOUND", purged.incidents.heard().get(0).kind());
        assertEquals("1", purged.stated.heard().get(1).publicFacts().get("findings"));
    }

    @Test
    void theVerifiersUserMayReadAndNothingElse() throws SQLException {
        JdbcDataSource verifier = new JdbcDataSource();
        verifier.setURL(((JdbcDataSource) purged.database.source()).getURL());
        verifier.setUser("lfr_verifier");
        verifier.setPassword("lfr_verifier");
        ResidueVerifier asItself = new ResidueVerifier(
                verifier,
                folder.resolve("vault"),
                List.of(folder.resolve("data")),
                folder.resolve("footage"),
                List.of());
        assertTrue(asItself.ofDeployment(PurgedDeployment.ID, purged.clock.instant())
                .clean());
        try (Connection connection = verifier.getConnection();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "delete from alert",
                    "update watchlist set name = ''",
                    "insert into residue_statement (made_at, clean, findings, body, signature)"
                            + " values (current_timestamp, true, 0, '', '')")) {
                assertThrows(SQLException.class, () -> statement.execute(change));
            }
        }
    }

    @Test
    void theVerifierMayReadEveryTableOfOurs() throws SQLException {
        JdbcDataSource verifier = new JdbcDataSource();
        verifier.setURL(((JdbcDataSource) purged.database.source()).getURL());
        verifier.setUser("lfr_verifier");
        verifier.setPassword("lfr_verifier");
        try (Connection owner = purged.database.source().getConnection();
                Connection connection = verifier.getConnection();
                var tables = owner.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"});
                var statement = connection.createStatement()) {
            int read = 0;
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.equalsIgnoreCase("flyway_schema_history")) {
                    statement.execute("select count(*) from \"" + table + "\"");
                    read++;
                }
            }
            assertTrue(read > 20, read + " tables");
        }
    }
}
