package uk.police.lfr.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A page as a screen reader is given it: Chromium's own accessibility tree.
 *
 * @param parts in the order in which they are read
 */
record SpokenPage(List<Part> parts) {
    /** A form is one only if it has a name. */
    private static final Set<String> LANDMARKS =
            Set.of("banner", "navigation", "main", "region", "complementary", "contentinfo", "search");

    /** Of these a page has one, which needs no name. */
    private static final Set<String> ALONE = Set.of("banner", "main", "contentinfo");

    private static final Set<String> CONTROLS = Set.of(
            "link", "button", "textbox", "searchbox", "combobox", "radio", "checkbox", "DisclosureTriangle", "slider");
    private static final Set<String> OTHERS =
            Set.of("table", "image", "img", "dialog", "heading", "group", "radiogroup");

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    /**
     * Something that is spoken.
     *
     * @param role in Chromium's words
     * @param leadsTo of a link; empty otherwise
     */
    record Part(String role, String name, String leadsTo) {}

    /** The page as it stands in the tab. */
    static SpokenPage of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        try {
            JsonObject tree = session.send("Accessibility.getFullAXTree");
            return new SpokenPage(
                    StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false)
                            .map(JsonElement::getAsJsonObject)
                            .filter(node -> !node.get("ignored").getAsBoolean())
                            .map(SpokenPage::part)
                            .toList());
        } finally {
            session.detach();
        }
    }

    private static Part part(JsonObject node) {
        String url = "";
        if (node.has("properties")) {
            for (JsonElement property : node.getAsJsonArray("properties")) {
                JsonObject one = property.getAsJsonObject();
                if (one.get("name").getAsString().equals("url")) {
                    url = value(one);
                }
            }
        }
        return new Part(node.has("role") ? value(node.getAsJsonObject("role")) : "", name(node), url);
    }

    private static String name(JsonObject node) {
        return node.has("name") ? value(node.getAsJsonObject("name")).strip() : "";
    }

    private static String value(JsonObject typed) {
        JsonElement value = typed.get("value");
        if (value != null && value.isJsonObject()) {
            value = value.getAsJsonObject().get("value");
        }
        return value == null ? "" : value.getAsString();
    }

    /**
     * What would be heard wrongly: a part without a name, two that cannot be told apart, a name in the other language.
     *
     * @param language of the page, {@code en} or {@code cy}
     */
    List<String> faults(String language) {
        List<String> faults = new ArrayList<>();
        Map<String, String> links = new TreeMap<>();
        Set<String> heard = new HashSet<>();
        for (Part part : parts) {
            boolean landmark = LANDMARKS.contains(part.role());
            boolean named = landmark || CONTROLS.contains(part.role()) || OTHERS.contains(part.role());
            if (named
                    && part.name().isEmpty()
                    && !ALONE.contains(part.role())
                    && !part.role().equals("group")) {
                faults.add("no name: " + part);
            }
            // The question that they answer tells radio buttons apart, and links by where they lead.
            boolean apart = !Set.of("link", "radio").contains(part.role()) && !OTHERS.contains(part.role());
            if (named && apart && !heard.add(part.role() + (ALONE.contains(part.role()) ? "" : part.name()))) {
                faults.add("twice: " + part);
            }
            String before = part.role().equals("link") ? links.putIfAbsent(part.name(), part.leadsTo()) : null;
            if (before != null && !before.equals(part.leadsTo())) {
                faults.add("one name for two addresses: " + part + " and " + before);
            }
            if (named && foreign(part.name(), language)) {
                faults.add("in the other language: " + part);
            }
        }
        return faults;
    }

    /** Whether these are words of the site's other language, and not of this one. */
    private static boolean foreign(String name, String language) {
        return words(language.equals("cy") ? "en" : "cy").contains(name)
                && !words(language).contains(name);
    }

    private static Set<String> words(String language) {
        return WORDS.computeIfAbsent(language, SpokenPage::read);
    }

    private static Set<String> read(String language) {
        var texts = new Properties();
        try (var bundle = Files.newBufferedReader(
                Path.of("..", "lfr-web/src/main/resources/messages/publicsite_" + language + ".properties"))) {
            texts.load(bundle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(texts.values().stream().map(Object::toString).toList());
    }
}
