package uk.police.lfr.web.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.ResourceBundle;
import uk.police.lfr.web.StaffLanguage;
import uk.police.lfr.web.StaffText;

/** What happened, in words: the titles of the log's actions. Stateless, thread-safe. */
@Named
@ApplicationScoped
public class AuditActions {

    private static final String TITLE = "audit.action.";

    /** The name itself where an earlier release wrote an action that there is no longer. */
    public String title(String action) {
        return titled(action) ? texts().getString(TITLE + action) : action;
    }

    /** Whether the title says more than the name. */
    public boolean titled(String action) {
        return texts().containsKey(TITLE + action);
    }

    /** Names with their titles, by title. */
    public List<Entry<String, String>> getAll() {
        ResourceBundle texts = texts();
        Collator order = Collator.getInstance(StaffLanguage.spoken().locale());
        return texts.keySet().stream()
                .filter(key -> key.startsWith(TITLE))
                .map(key -> Map.entry(key.substring(TITLE.length()), texts.getString(key)))
                .sorted(Entry.comparingByValue(order))
                .toList();
    }

    private static ResourceBundle texts() {
        return StaffText.bundle("admin");
    }
}
