package uk.police.lfr.web.admin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What happened, in words: the titles of the log's actions. Immutable, thread-safe. */
@Named
@ApplicationScoped
public class AuditActions {

    private static final String TITLE = "audit.action.";

    private final Map<String, String> titles = titles(ResourceBundle.getBundle("messages.admin", Locale.ENGLISH));

    private static Map<String, String> titles(ResourceBundle texts) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(TITLE))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(TITLE.length()), texts::getString));
    }

    /** The name itself where an earlier release wrote an action that there is no longer. */
    public String title(String action) {
        return titles.getOrDefault(action, action);
    }

    /** Whether the title says more than the name. */
    public boolean titled(String action) {
        return titles.containsKey(action);
    }

    /** Names with their titles, by title. */
    public List<Entry<String, String>> getAll() {
        return titles.entrySet().stream()
                .sorted(Comparator.comparing(Entry::getValue, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
