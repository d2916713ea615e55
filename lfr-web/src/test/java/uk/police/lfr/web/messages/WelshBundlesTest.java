package uk.police.lfr.web.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in English is said in Welsh, and says the same: no text is missing, left over, or still in English. */
class WelshBundlesTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    /** Names, words that both languages have, and the names of the languages themselves. */
    private static final Set<String> ALIKE = Set.of(
            "Algorithm",
            "Beta",
            "Camera",
            "Cymraeg",
            "Dementia.",
            "English",
            "Moment",
            "ONNX Runtime",
            "Person",
            "in English",
            "yn Gymraeg");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d(?:,number[^{}]*)?)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @ParameterizedTest
    @ValueSource(strings = {"publicsite", "operations", "admin", "faces"})
    void noTextIsMissingOrLeftOver(String bundle) {
        assertEquals(keys(english(bundle)), keys(welsh(bundle)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicsite", "operations", "admin", "faces"})
    void noTextIsStillEnglish(String bundle) {
        ResourceBundle english = english(bundle);
        ResourceBundle welsh = welsh(bundle);
        Set<String> untranslated = keys(english).stream()
                .filter(key -> untranslated(english.getString(key), welsh.getString(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), untranslated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicsite", "operations", "admin", "faces"})
    void whatIsFilledInIsTheSameInBoth(String bundle) {
        ResourceBundle english = english(bundle);
        ResourceBundle welsh = welsh(bundle);
        for (String key : keys(english)) {
            assertEquals(places(english.getString(key)), places(welsh.getString(key)), key);
        }
    }

    /** An apostrophe of one stroke would swallow what is filled in; Welsh, which has so many, has the curved one. */
    @ParameterizedTest
    @ValueSource(strings = {"publicsite", "operations", "admin", "faces"})
    void whatIsFilledInCanBeFilledIn(String bundle) {
        ResourceBundle welsh = welsh(bundle);
        List<String> filled = keys(welsh).stream()
                .map(welsh::getString)
                .filter(text -> PLACE.matcher(text).find())
                .toList();
        for (String text : filled) {
            assertTrue(!LONE_APOSTROPHE.matcher(text).find(), text);
            int places = places(text).size();
            assertEquals(
                    places, places(new MessageFormat(text, WELSH).toPattern()).size(), text);
        }
    }

    private static boolean untranslated(String english, String welsh) {
        boolean wordless = english.replaceAll("\\{[^{}]*}", "").chars().noneMatch(Character::isLetter);
        return welsh.isBlank() || welsh.equals(english) && !wordless && !ALIKE.contains(english);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(bundle.keySet());
    }

    private static ResourceBundle english(String name) {
        return bundle(name, Locale.UK);
    }

    private static ResourceBundle welsh(String name) {
        return bundle(name, WELSH);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
