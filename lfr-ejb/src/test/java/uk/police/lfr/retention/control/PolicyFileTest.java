package uk.police.lfr.retention.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionPolicy;
import uk.police.lfr.retention.contract.RetentionRule;

class PolicyFileTest {
    private static final RetentionPolicy DEFAULT = PolicyFile.ofTheProduct();

    private static RetentionPolicy with(PolicyRule changed) {
        List<PolicyRule> rules = new ArrayList<>(DEFAULT.rules());
        rules.replaceAll(rule -> rule.rule() == changed.rule() ? changed : rule);
        return new RetentionPolicy(2, DEFAULT.owner(), DEFAULT.effectiveFrom(), rules);
    }

    private static PolicyRule keeping(RetentionRule rule, String keep) {
        PolicyRule old = DEFAULT.rule(rule);
        return new PolicyRule(rule, new KeepFor(keep), old.exceptions(), old.source(), old.wording());
    }

    private static void refused(String key, RetentionPolicy policy) {
        assertEquals(
                key,
                assertThrows(InvalidInput.class, () -> PolicyLimits.check(policy))
                        .key());
    }

    @Test
    void theProductsPolicyKeepsItsOwnLimits() {
        assertDoesNotThrow(() -> PolicyLimits.check(DEFAULT));
        assertEquals(
                Duration.ofHours(31 * 24), DEFAULT.keep(RetentionRule.FOOTAGE).elapsed());
        assertEquals(Duration.ofHours(24), DEFAULT.keep(RetentionRule.ALERT).elapsed());
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenAlike() {
        String canonical = PolicyFile.canonical(DEFAULT);
        assertEquals(DEFAULT, PolicyFile.read(canonical));
        assertEquals(canonical, PolicyFile.canonical(PolicyFile.read(canonical)));
    }

    @ParameterizedTest
    @CsvSource({
        "FOOTAGE, P32D",
        "FOOTAGE, PT744H0.001S",
        "FOOTAGE, P1M",
        "FOOTAGE, permanent",
        "ALERT, PT24H1S",
        "ALERT_INCORRECT, PT61S",
        "NO_MATCH, PT2S",
        "WATCHLIST, P2D",
        "LISTING_INDEX, P13M",
        "LISTING_INDEX, P365D",
        "CORPORATE_RECORD, P7Y1M",
        "CORPORATE_RECORD, permanent",
        "AUDIT_LOG, P8Y",
        "AUDIT_LOG, permanent",
        "PORTAL_ANALYTICS, P2Y"
    })
    void longerThanLawAndPromiseAllowIsRefused(RetentionRule rule, String keep) {
        refused("retention.policy_too_long", with(keeping(rule, keep)));
    }

    @ParameterizedTest
    @CsvSource({"FOOTAGE, P14D", "FOOTAGE, P31D", "ALERT, PT0S", "LISTING_INDEX, P1Y", "CORPORATE_RECORD, P6Y"})
    void shorterIsAllowed(RetentionRule rule, String keep) {
        assertDoesNotThrow(() -> PolicyLimits.check(with(keeping(rule, keep))));
    }

    @Test
    void whatMayNotBeHeldHasNoException() {
        PolicyRule old = DEFAULT.rule(RetentionRule.WATCHLIST);
        refused(
                "retention.policy_no_exception",
                with(new PolicyRule(
                        old.rule(), old.keep(), List.of(HoldReason.COURT_ORDER), old.source(), old.wording())));
    }

    @Test
    void aSentenceThatTellsNoPeriodIsRefusedInEitherLanguage() {
        PolicyRule old = DEFAULT.rule(RetentionRule.FOOTAGE);
        for (BilingualText words : List.of(
                new BilingualText("Kept for a while.", old.wording().cy()),
                new BilingualText(old.wording().en(), ""))) {
            refused(
                    "retention.policy_wording",
                    with(new PolicyRule(old.rule(), old.keep(), old.exceptions(), old.source(), words)));
        }
    }

    @Test
    void everyClassHasOneRule() {
        List<PolicyRule> twice = new ArrayList<>(DEFAULT.rules());
        twice.add(DEFAULT.rule(RetentionRule.FOOTAGE));
        refused("retention.policy_rule_twice", new RetentionPolicy(2, DEFAULT.owner(), DEFAULT.effectiveFrom(), twice));
        refused(
                "retention.policy_rule_missing",
                new RetentionPolicy(
                        2,
                        DEFAULT.owner(),
                        DEFAULT.effectiveFrom(),
                        DEFAULT.rules().subList(0, 3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"format\":\"lfr-retention-policy/2\"}",
                "{\"format\":\"lfr-retention-policy/1\",\"version\":\"one\"}",
                "{\"format\":\"lfr-retention-policy/1\",\"version\":1,\"owner\":\"DPO\",\"effectiveFrom\":\"soon\",\"rules\":[]}",
                "{\"format\":\"lfr-retention-policy/1\",\"version\":1,\"owner\":\"DPO\","
                        + "\"effectiveFrom\":\"2026-01-01T00:00:00Z\",\"rules\":[{\"rule\":\"OTHER\"}]}"
            })
    void whatIsNoPolicyIsRefused(String file) {
        assertEquals(
                "retention.policy_unreadable",
                assertThrows(InvalidInput.class, () -> PolicyFile.read(file)).key());
    }

    @Test
    void aRuleThatCountsFromElsewhereIsRefused() {
        String moved = PolicyFile.canonical(DEFAULT).replace("\"start\":\"RECORDED\"", "\"start\":\"CLOSED\"");
        assertThrows(InvalidInput.class, () -> PolicyFile.read(moved));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, at once, ar unwaith",
        "PT60S, 60 seconds, 60 eiliad",
        "PT1H, 1 hour, 1 awr",
        "PT24H, 24 hours, 24 awr",
        "P31D, 31 days, 31 diwrnod",
        "PT744H, 31 days, 31 diwrnod",
        "P12M, 12 months, 12 mis",
        "P1Y, 12 months, 12 mis",
        "P2Y, 2 years, 2 flynedd",
        "P7Y, 7 years, 7 mlynedd",
        "permanent, permanently, yn barhaol"
    })
    void lengthsAreWordsInBothLanguages(String keep, String english, String welsh) {
        assertEquals(english, PeriodWords.of(new KeepFor(keep), "en"));
        assertEquals(welsh, PeriodWords.of(new KeepFor(keep), "cy"));
    }

    @Test
    void thePublicsSentencesFollowThePolicy() {
        var shorter = PolicySentences.of(with(keeping(RetentionRule.FOOTAGE, "P14D")));
        var footage = shorter.get(RetentionRule.FOOTAGE.ordinal()).text();
        assertEquals(true, footage.en().contains("up to 14 days"), footage.en());
        assertEquals(true, footage.cy().contains("14 diwrnod"), footage.cy());
        PolicySentences.of(DEFAULT).forEach(sentence -> {
            assertFalse(sentence.text().en().contains("{"), sentence.text().en());
            assertFalse(sentence.text().cy().contains("{"), sentence.text().cy());
        });
    }
}
