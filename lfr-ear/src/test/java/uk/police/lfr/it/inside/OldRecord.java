package uk.police.lfr.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes the record of a closed deployment older than it may become, and waits until the server's sweep has ended it. */
@Dependent
public class OldRecord {
    private static final Map<Staff, List<String>> PAGES = Map.of(
            Staff.AUTHORISER,
            List.of(
                    "/operations/deployments/list.xhtml",
                    "/operations/deployments/view.xhtml?id=%d",
                    "/operations/deployments/pack.xhtml?id=%d"),
            Staff.PUBLISHER,
            List.of("/admin/publishing/list.xhtml", "/admin/publishing/preview.xhtml?id=%d"),
            Staff.PROTECTION,
            List.of("/admin/retention/overview.xhtml", "/admin/retention/holds.xhtml"));

    @Inject
    private Rows rows;

    @Inject
    private Desks desks;

    /** What was published, word for word, is what it was. */
    public void goes(long deployment, Duration sweeps) throws Exception {
        String published =
                "select document from public_record_version where deployment_id = " + deployment + " order by number";
        String papers = "pack_page where deployment_id = " + deployment;
        List<String> before = rows.texts(published);
        assertTrue(rows.count(papers) > 0);
        rows.alter("update deployment set closed_at = timestamp with time zone '2019-01-01 00:00:00+00:00' where id = "
                + deployment);
        Await.until("the papers are gone", sweeps, () -> rows.count(papers) == 0);
        assertEquals(0, rows.count("authority_version where deployment_id = " + deployment));
        assertEquals("", desks.view(deployment).plan().justification());
        assertEquals(before, rows.texts(published));
        assertEquals(
                1,
                rows.count("data_ledger where data_class = 'CORPORATE_RECORD' and change = 'DELETED'"
                        + " and deployment_id = " + deployment));
    }

    /** Pages that show the deployment or list it. */
    public void opens(long deployment) throws Exception {
        for (var person : PAGES.entrySet()) {
            try (var visit = new StaffVisit(person.getKey())) {
                for (String page : person.getValue()) {
                    assertEquals(200, visit.status(page.formatted(deployment)), page);
                }
            }
        }
    }
}
