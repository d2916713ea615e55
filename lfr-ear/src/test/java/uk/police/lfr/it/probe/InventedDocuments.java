package uk.police.lfr.it.probe;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.DocumentRegister;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.PublishedDocument;

/** For the public pages alone, in place of the force's documents: one in force, one before it, and one withdrawn. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class InventedDocuments extends DocumentRegister {
    private static final String NUMBER = "0123456789abcdef".repeat(4);
    private static final BilingualText NOT_WITHDRAWN = new BilingualText("", "");

    private static final List<PublishedDocument> ALL = List.of(
            version(3, DocumentKind.POLICY, 2, LocalDate.parse("2026-02-01"), null, NOT_WITHDRAWN),
            version(
                    2,
                    DocumentKind.POLICY,
                    1,
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2026-02-01"),
                    NOT_WITHDRAWN),
            version(
                    1,
                    DocumentKind.EIA,
                    1,
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2026-01-01"),
                    new BilingualText("It named somebody.", "Roedd yn enwi rhywun.")));

    private static PublishedDocument version(
            long id, DocumentKind kind, int number, LocalDate from, LocalDate until, BilingualText withdrawn) {
        return new PublishedDocument(
                id,
                kind,
                new BilingualText("Use of live facial recognition", "Defnyddio adnabod wynebau byw"),
                number,
                from,
                until,
                new BilingualText(NUMBER, NUMBER),
                Instant.parse("2026-02-01T09:00:00Z"),
                withdrawn);
    }

    @Override
    public List<PublishedDocument> all() {
        return ALL;
    }
}
