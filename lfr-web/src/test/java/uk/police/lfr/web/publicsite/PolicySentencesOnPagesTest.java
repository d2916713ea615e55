package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.retention.boundary.PolicyRegister;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.PublicSentence;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.retention.control.FirstPolicy;
import uk.police.lfr.retention.control.PolicySentences;
import uk.police.lfr.transparency.boundary.DataPromises;

/** What the public pages say of periods is the policy in force, in both languages; another policy is another page. */
class PolicySentencesOnPagesTest {
    private static final Pattern PERIOD = Pattern.compile("\\d+ (?:second|minute|hour|day|week|month|year)s?\\b"
            + "|\\d+ (?:eiliad|munud|awr|diwrnod|wythnos|mis|blwyddyn|flynedd|blynedd|mlynedd)\\b");

    /** How long a browser keeps the answer about cookies: nothing that the policy is about. */
    private static final Set<String> OF_THE_BROWSER = Set.of("cookies.page.year");

    private RetentionPolicy inForce = FirstPolicy.ofTheProduct();

    /** As the pages are given it: its sentences are read each time. */
    private DataPage page(Language language) {
        var policies = new PolicyRegister() {
            @Override
            public List<PublicSentence> wording() {
                return PolicySentences.of(inForce);
            }
        };
        var visited = new PublicPage() {
            @Override
            public Language getLanguage() {
                return language;
            }
        };
        var promises = Wiring.set(new DataPromises(), "policies", policies);
        return Wiring.set(Wiring.set(new DataPage(), "data", promises), "page", visited);
    }

    private void changes(RetentionRule changed, String keep, BilingualText wording) {
        List<PolicyRule> rules = new ArrayList<>(inForce.rules());
        rules.replaceAll(rule -> rule.rule() != changed
                ? rule
                : new PolicyRule(changed, new KeepFor(keep), rule.exceptions(), rule.source(), wording));
        inForce = new RetentionPolicy(inForce.version() + 1, inForce.owner(), Instant.EPOCH, rules);
    }

    private void changes(RetentionRule changed, String keep) {
        changes(changed, keep, inForce.rule(changed).wording());
    }

    @Test
    void anotherPeriodIsReadInBothLanguages() {
        assertTrue(page(Language.ENGLISH).getFootage().contains("31 days"));
        assertTrue(page(Language.WELSH).getFootage().contains("31 diwrnod"));
        changes(RetentionRule.FOOTAGE, "P14D");
        assertTrue(page(Language.ENGLISH).getFootage().contains("14 days"));
        assertTrue(page(Language.WELSH).getFootage().contains("14 diwrnod"));
        changes(RetentionRule.ALERT, "PT1H");
        assertTrue(page(Language.ENGLISH).getAlert().contains("at the latest 1 hour after"));
        assertTrue(page(Language.WELSH).getAlert().contains("o fewn 1 awr"));
        changes(RetentionRule.LISTING_INDEX, "P6M");
        assertTrue(page(Language.ENGLISH).getListingIndex().contains("6 months"));
        assertTrue(page(Language.WELSH).getListingIndex().contains("6 mis"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void otherWordsAreReadWordForWordAndTheRestStays(Language language) {
        List<String> before = page(language).getSentences();
        changes(
                RetentionRule.ALERT_INCORRECT,
                "PT0S",
                new BilingualText("It goes {period}, and that is all.", "Mae’n mynd {period}, a dyna’r cyfan."));
        List<String> after = page(language).getSentences();
        String changed = language == Language.ENGLISH
                ? "It goes at once, and that is all."
                : "Mae’n mynd ar unwaith, a dyna’r cyfan.";
        assertEquals(changed, page(language).getIncorrectAlert());
        assertTrue(after.contains(changed));
        assertEquals(before.size(), after.size());
        assertEquals(
                1, after.stream().filter(sentence -> !before.contains(sentence)).count());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfThePagesHasAPeriodOfItsOwn(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages.publicsite", language.getLocale());
        for (String key : texts.keySet()) {
            if (!OF_THE_BROWSER.contains(key)) {
                assertFalse(PERIOD.matcher(texts.getString(key)).find(), key + ": " + texts.getString(key));
            }
        }
    }
}
