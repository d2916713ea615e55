package uk.police.lfr.watchlist.contract;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/**
 * Everything about a listed person that says who they are and why they are listed. Stored encrypted alone; the fields
 * are those of rules W1 to W12 (docs/rules.md).
 *
 * @param personRef the nominal number in the source system
 * @param offenceOrOrder class of the offence or order, such as {@code recall to prison}
 * @param sourceRef the picture's number in the source system
 * @param legalBasis on which the force holds the picture
 * @param imageDate when the picture was taken
 * @param dateOfBirth null where it is not known; then {@code statedAge} stands
 * @param statedAge in years at the deployment; null where the date of birth is known
 * @param thirdParty the picture comes from a third party or a sensitive source (W3)
 * @param unconvictedCustody a custody picture of somebody not convicted, whose keeping is contested (W3)
 * @param vulnerabilities empty where none is known
 * @param safeguardingContact whom to call; empty only where there is no vulnerability (W10)
 * @param lookAlikes known relatives or others who look like this person (W4); may be empty
 * @param justification why this person is on this list, at least 40 characters
 * @param bulkQuery the query that found this entry together with others, which alone may share its justification; else
 *     empty
 * @param necessity why finding this person here needs this means
 * @param childJustification why somebody under 18 is listed all the same (W9); empty for adults
 * @param expiry last day on which the entry may be used; null where there is none
 */
public record EntryDetails(
        String personRef,
        String displayName,
        Category category,
        String offenceOrOrder,
        SourceSystem source,
        String sourceRef,
        String legalBasis,
        LocalDate imageDate,
        LocalDate dateOfBirth,
        Integer statedAge,
        boolean thirdParty,
        boolean unconvictedCustody,
        Set<Vulnerability> vulnerabilities,
        String safeguardingContact,
        String lookAlikes,
        String justification,
        String bulkQuery,
        String necessity,
        String childJustification,
        ResponsePlan responsePlan,
        LocalDate expiry) {
    /** From this age on a person is no child in law. */
    public static final int ADULT = 18;

    /** Below this age only the authorising officer personally may list a child (rule W9). */
    public static final int YOUNG_CHILD = 13;

    public EntryDetails {
        vulnerabilities = Set.copyOf(vulnerabilities);
    }

    /** In whole years. */
    public int age(LocalDate on) {
        return dateOfBirth == null ? statedAge : Period.between(dateOfBirth, on).getYears();
    }

    /** Found by a query that is recorded, together with others. */
    public boolean inBulk() {
        return !bulkQuery.isEmpty();
    }

    /** The same person for this reason, found by this query; empty where it is theirs alone. */
    public EntryDetails justified(String reason, String query) {
        return new EntryDetails(
                personRef,
                displayName,
                category,
                offenceOrOrder,
                source,
                sourceRef,
                legalBasis,
                imageDate,
                dateOfBirth,
                statedAge,
                thirdParty,
                unconvictedCustody,
                vulnerabilities,
                safeguardingContact,
                lookAlikes,
                reason,
                query,
                necessity,
                childJustification,
                responsePlan,
                expiry);
    }

    /** Names nobody: events and faults may carry it. */
    @Override
    public String toString() {
        return "EntryDetails of category " + category;
    }
}
