package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.contract.Vulnerability;
import uk.police.lfr.watchlist.entity.Nomination;

/** Invented people on a list, changed field by field. */
public final class Listed {
    public String personRef = "N-1";
    String displayName = "Ada One";
    public Category category = Category.WANTED_COURT;
    SourceSystem source = SourceSystem.PNC;
    LocalDate imageDate = LocalDate.of(2026, 5, 21);
    public LocalDate dateOfBirth = LocalDate.of(1990, 2, 3);
    boolean thirdParty;
    boolean unconvictedCustody;
    public Set<Vulnerability> vulnerabilities = Set.of();
    public String safeguardingContact = "";
    String lookAlikes = "";
    String justification = "Warrant of Cardiff Crown Court, failed to appear in May.";
    String bulkQuery = "";
    public String childJustification = "";
    public ResponsePlan responsePlan = ResponsePlan.ARREST;
    LocalDate expiry;

    public EntryDetails details() {
        return new EntryDetails(
                personRef,
                displayName,
                category,
                "failure to appear",
                source,
                "PIC-1",
                "PACE 1984 s 64A",
                imageDate,
                dateOfBirth,
                null,
                thirdParty,
                unconvictedCustody,
                vulnerabilities,
                safeguardingContact,
                lookAlikes,
                justification,
                bulkQuery,
                "Likely to come to the match with friends",
                childJustification,
                responsePlan,
                expiry);
    }

    static Nomination nomination(String personRef) {
        Listed person = new Listed();
        person.personRef = personRef;
        return new Nomination(2, "one.jpg", person.details());
    }
}
