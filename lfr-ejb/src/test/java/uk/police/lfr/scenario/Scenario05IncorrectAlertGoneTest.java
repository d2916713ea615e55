package uk.police.lfr.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.alert.contract.OperatorVerdict;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.alert.entity.Alerts;
import uk.police.lfr.platform.contract.NotFound;

/**
 * Scenario 5: an alert marked incorrect is gone from database, files and pages within 60 seconds; here within the
 * transaction of the verdict. The tombstone has no image and no score; the count remains.
 */
class Scenario05IncorrectAlertGoneTest {
    @TempDir
    private Path folder;

    private IncorrectAlert alert;

    @BeforeEach
    void raise() {
        alert = new IncorrectAlert(folder);
    }

    @AfterEach
    void close() {
        alert.close();
    }

    @Test
    void markedIncorrectItIsGoneEverywhereAndOnlyItsCountRemains() {
        assertEquals(1, alert.count("alert_picture"));
        alert.database.run(() -> alert.desk(Alerts.OPERATOR)
                .adjudicate(alert.id, OperatorVerdict.of(Verdict.NOT_THE_SAME, VerdictReason.EYES)));
        alert.sql("update vault_key set state = 'DESTROYED', destroyed_at = current_timestamp");

        assertEquals(0, alert.count("alert"));
        assertEquals(0, alert.count("alert_picture"));
        assertTrue(alert.vault.vault().destroyed(alert.key), "no file can open a copy of it");
        assertThrows(NotFound.class, () -> alert.desk(Alerts.OPERATOR).alert(alert.id));
        assertEquals(List.of(), alert.desk(Alerts.OPERATOR).alerts(Alerts.DEPLOYMENT));
        assertTrue(alert.verifier()
                .ofDeployment(Alerts.DEPLOYMENT, alert.clock.instant())
                .clean());

        assertEquals(1, alert.count("alert_tombstone"));
        assertEquals(
                0,
                alert.database
                        .entities()
                        .createNativeQuery("select column_name from information_schema.columns where lower(table_name)"
                                + " = 'alert_tombstone' and (lower(column_name) like '%score%'"
                                + " or lower(column_name) like '%probe%' or lower(data_type) like '%binary%')")
                        .getResultList()
                        .size(),
                "there is no place for an image or a score".toLowerCase(Locale.ROOT));
        assertEquals(1, alert.count("deployment_alerts where raised = 1 and false_unconfirmed = 1"));
    }
}
