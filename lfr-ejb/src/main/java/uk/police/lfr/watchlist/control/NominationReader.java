package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.Nomination;

/** Reads one line of the table and judges it. One import, one thread: it remembers the justifications it has seen. */
final class NominationReader {
    private final LocalDate today;
    private final EntryRules rules;

    NominationReader(LocalDate today, EntryRules rules) {
        this.today = today;
        this.rules = rules;
    }

    /** @throws LineRefused the line breaks a rule; says which and about what */
    Nomination read(int lineNumber, CSVRecord line) {
        LineValues values = new LineValues(line);
        rules.requireUsableSource(values.text(Column.SOURCE_SYSTEM));
        EntryDetails details = details(values);
        rules.judge(details);
        return new Nomination(lineNumber, values.text(Column.FILE).replace('\\', '/'), details);
    }

    private EntryDetails details(LineValues values) {
        LocalDate born = values.pastDate(Column.DATE_OF_BIRTH, today);
        Integer age = values.age();
        if (born == null && age == null) {
            throw new LineRefused(
                    ImportReason.MISSING_VALUE, Column.DATE_OF_BIRTH.title() + " / " + Column.AGE.title());
        }
        return new EntryDetails(
                values.text(Column.PERSON_REF),
                values.text(Column.DISPLAY_NAME),
                values.oneOf(Category.class, Column.CATEGORY),
                values.text(Column.OFFENCE_OR_ORDER),
                values.oneOf(SourceSystem.class, Column.SOURCE_SYSTEM),
                values.text(Column.SOURCE_REF),
                values.text(Column.SOURCE_LEGAL_BASIS),
                values.pastDate(Column.IMAGE_DATE, today),
                born,
                born == null ? age : null,
                values.yes(Column.THIRD_PARTY_SOURCE),
                values.yes(Column.UNCONVICTED_CUSTODY),
                values.vulnerabilities(),
                values.text(Column.SAFEGUARDING_CONTACT),
                values.text(Column.LOOK_ALIKES),
                values.text(Column.JUSTIFICATION),
                values.text(Column.BULK_QUERY),
                values.text(Column.NECESSITY),
                values.text(Column.CHILD_JUSTIFICATION),
                values.oneOf(ResponsePlan.class, Column.RESPONSE_PLAN),
                values.date(Column.EXPIRY));
    }
}
