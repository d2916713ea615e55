package uk.police.lfr.watchlist.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.ResponsePlan;

/** What must be true of every entry of a list. One thread. */
final class EntryRules {
    /** An entry needs a reason of its own, not a word (rule W2; the length is a decision of this project, 2026). */
    static final int JUSTIFICATION_CHARACTERS = 40;

    /** The Met uses no passport or driving licence pictures, nor do we (rule W5). */
    private static final Set<String> BLOCKED_SOURCES =
            Set.of("PASSPORT", "DRIVING_LICENCE", "DRIVING_LICENSE", "DVLA", "SOCIAL_MEDIA");

    private final LocalDate today;
    private final Set<Category> switchedOn;

    /** Whose justification each text is. */
    private final Map<String, String> justifications = new HashMap<>();

    /** @param switchedOn categories that this force uses */
    EntryRules(LocalDate today, Set<Category> switchedOn) {
        this.today = today;
        this.switchedOn = Set.copyOf(switchedOn);
    }

    /** @throws LineRefused pictures from there may not be used */
    void requireUsableSource(String source) {
        String name = source.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        if (BLOCKED_SOURCES.contains(name)) {
            throw new LineRefused(ImportReason.BLOCKED_SOURCE, name);
        }
    }

    /** An entry that is on the list already, so that nobody copies its justification. */
    void remember(EntryDetails listed) {
        justifications.putIfAbsent(normalised(listed.justification()), listed.personRef());
    }

    /** @throws LineRefused the entry breaks a rule */
    void judge(EntryDetails details) {
        if (!switchedOn.contains(details.category())) {
            throw new LineRefused(ImportReason.CATEGORY_OFF, details.category().name());
        }
        if (details.category() == Category.MISSING_RISK && details.responsePlan() == ResponsePlan.ARREST) {
            throw new LineRefused(ImportReason.MISSING_NOT_ARREST, "");
        }
        if (details.expiry() != null && details.expiry().isBefore(today)) {
            throw new LineRefused(ImportReason.EXPIRED, details.expiry() + " < " + today);
        }
        requireProtection(details);
        requireOwnJustification(details);
    }

    private void requireProtection(EntryDetails details) {
        boolean child = details.age(today) < EntryDetails.ADULT;
        if (child && details.childJustification().length() < JUSTIFICATION_CHARACTERS) {
            throw new LineRefused(
                    ImportReason.CHILD_NOT_JUSTIFIED,
                    details.childJustification().length() + " < " + JUSTIFICATION_CHARACTERS);
        }
        if (!details.vulnerabilities().isEmpty()
                && details.safeguardingContact().isEmpty()) {
            throw new LineRefused(ImportReason.CONTACT_MISSING, Column.SAFEGUARDING_CONTACT.title());
        }
        boolean flagged = child
                || !details.vulnerabilities().isEmpty()
                || details.category().intrusive();
        if (flagged && details.inBulk()) {
            throw new LineRefused(ImportReason.BULK_NOT_ALLOWED, Column.BULK_QUERY.title());
        }
    }

    private void requireOwnJustification(EntryDetails details) {
        String text = details.justification();
        if (text.length() < JUSTIFICATION_CHARACTERS) {
            throw new LineRefused(
                    ImportReason.JUSTIFICATION_TOO_SHORT, text.length() + " < " + JUSTIFICATION_CHARACTERS);
        }
        String first = justifications.putIfAbsent(normalised(text), details.personRef());
        if (first != null && !first.equals(details.personRef()) && !details.inBulk()) {
            throw new LineRefused(ImportReason.JUSTIFICATION_COPIED, first);
        }
    }

    private static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
