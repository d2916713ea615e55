package uk.police.lfr.web.messages;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.alert.contract.AlertState;
import uk.police.lfr.alert.contract.ErasureReason;
import uk.police.lfr.alert.contract.LaterOutcome;
import uk.police.lfr.alert.contract.NoActionReason;
import uk.police.lfr.alert.contract.Outcome;
import uk.police.lfr.alert.contract.PerceivedPerson;
import uk.police.lfr.alert.contract.ScoreBand;
import uk.police.lfr.alert.contract.Verdict;
import uk.police.lfr.alert.contract.VerdictReason;
import uk.police.lfr.deployment.contract.DayState;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.SiteShape;
import uk.police.lfr.deployment.contract.UrgencyGround;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.RecordingObstacle;
import uk.police.lfr.footage.contract.ZoneKind;
import uk.police.lfr.oversight.contract.RequestKind;
import uk.police.lfr.platform.contract.Course;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.recognition.contract.CameraState;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.HoldState;
import uk.police.lfr.retention.contract.RetentionRule;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.DueStep;
import uk.police.lfr.transparency.contract.DueTask;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.contract.WithholdingReason;
import uk.police.lfr.vision.quality.QualityLabel;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.web.admin.publishing.DueBoard;
import uk.police.lfr.web.operations.deployments.DraftStep;
import uk.police.lfr.web.operations.engagement.Finding;
import uk.police.lfr.web.operations.live.TemplateAgesChart;
import uk.police.lfr.web.publicsite.ExitKeys;
import uk.police.lfr.web.publicsite.OpenFile;
import uk.police.lfr.web.publicsite.SitePage;

/** Every text that is asked for is there, and every text that is there is asked for; {@code WelshBundlesTest} has the Welsh. */
class BundlesTest {

    private static final KeysInUse USED = new KeysInUse();

    /** Beginnings of keys that end in an enum's name, by bundle. */
    private static final Map<String, Map<String, Class<? extends Enum<?>>>> ENUMS = Map.of(
            "publicsite",
            Map.ofEntries(
                    entry("purpose.", PurposeLimb.class),
                    entry("rank.", Rank.class),
                    entry("documents.kind.", DocumentKind.class),
                    entry("deployment.phase.", DeploymentPhase.class),
                    entry("figure.", FigureState.class),
                    entry("revision.", RevisionKind.class),
                    entry("page.", SitePage.class),
                    entry("category.", Category.class),
                    entry("category.meaning.", Category.class),
                    entry("source.", SourceSystem.class),
                    entry("rights.kind.", RequestKind.class),
                    entry("rights.meaning.", RequestKind.class),
                    entry("withheld.", WithholdingReason.class),
                    entry("template.exit.words.", ExitKeys.class),
                    entry("template.footer.keys.", ExitKeys.class),
                    entry("openData.set.", OpenFile.DataSet.class),
                    entry("openData.words.", OpenFile.DataSet.class),
                    entry("openData.file.", OpenFile.class),
                    entry("openData.state.", FigureState.class)),
            "operations",
            Map.ofEntries(
                    entry("deployment.state.", DeploymentState.class),
                    entry("deploymentType.", DeploymentType.class),
                    entry("draftStep.", DraftStep.class),
                    entry("siteShape.", SiteShape.class),
                    entry("dayState.", DayState.class),
                    entry("footage.zoneKind.", ZoneKind.class),
                    entry("recordingObstacle.", RecordingObstacle.class),
                    entry("urgencyGround.", UrgencyGround.class),
                    entry("deployments.pack.kind.", PackItemKind.class),
                    entry("watchlist.state.", WatchlistState.class),
                    entry("category.", Category.class),
                    entry("responsePlan.", ResponsePlan.class),
                    entry("source.", SourceSystem.class),
                    entry("importReason.", ImportReason.class),
                    entry("quality.", QualityLabel.class),
                    entry("lifetimes.title.", TemplateAgesChart.Kind.class),
                    entry("lifetimes.why.", TemplateAgesChart.Kind.class),
                    entry("lifetimes.words.", TemplateAgesChart.Kind.class),
                    entry("lifetimes.counted.", TemplateAgesChart.Kind.class),
                    entry("issueKind.", IssueKind.class),
                    entry("entryState.", EntryState.class),
                    entry("settler.", IssueKind.Settler.class),
                    entry("sealObstacle.", SealObstacle.class),
                    entry("listChange.", ListChange.class),
                    entry("camera.state.", CameraState.class),
                    entry("alert.state.", AlertState.class),
                    entry("verdict.", Verdict.class),
                    entry("verdictReason.", VerdictReason.class),
                    entry("scoreBand.", ScoreBand.class),
                    entry("outcome.", Outcome.class),
                    entry("finding.", Finding.class),
                    entry("laterOutcome.", LaterOutcome.class),
                    entry("ethnicity.", PerceivedPerson.Ethnicity.class),
                    entry("sex.", PerceivedPerson.Sex.class),
                    entry("ageBand.", PerceivedPerson.AgeBand.class),
                    entry("footage.purpose.", FootagePurpose.class),
                    entry("footage.kind.", AccessKind.class),
                    entry("noActionReason.", NoActionReason.class)),
            "admin",
            Map.ofEntries(
                    entry("rule.", RetentionRule.class),
                    entry("documentKind.", DocumentKind.class),
                    entry("erasure.", ErasureReason.class),
                    entry("dataClass.", DataClass.class),
                    entry("holdReason.", HoldReason.class),
                    entry("holdState.", HoldState.class),
                    entry("rank.", Rank.class),
                    entry("role.", Role.class),
                    entry("course.", Course.class),
                    entry("setting.", Setting.class),
                    entry("withholdingReason.", WithholdingReason.class),
                    entry("publicationKind.", PublicationKind.class),
                    entry("dueKind.", DueTask.Kind.class),
                    entry("dueStep.", DueStep.class),
                    entry("dueActor.", DueStep.Actor.class),
                    entry("dueOrder.", DueBoard.Order.class),
                    entry("certificate.", CertificateKind.class)));

    @ParameterizedTest
    @CsvSource({"text, publicsite", "ops, operations", "adm, admin"})
    void everyKeyThatAPageTakesIsInItsBundle(String variable, String bundle) {
        Set<String> missing = new TreeSet<>(USED.whole(variable));
        missing.removeAll(keys(bundle, Locale.ENGLISH));
        assertEquals(Set.of(), missing, "Add these keys to " + bundle);
    }

    @Test
    void everyNoticeOfTheNextPageIsInTheBundleOfOperations() {
        Set<String> missing = new TreeSet<>(USED.notices());
        assertTrue(missing.size() > 20, missing.toString());
        missing.removeAll(keys("operations", Locale.ENGLISH));
        assertEquals(Set.of(), missing, "Notice reads operations_en");
    }

    @ParameterizedTest
    @CsvSource({"text, publicsite", "ops, operations", "adm, admin"})
    void everyBeginningThatAPageCompletesHasKeys(String variable, String bundle) {
        for (String beginning : USED.beginnings(variable)) {
            assertTrue(
                    keys(bundle, Locale.ENGLISH).stream().anyMatch(key -> key.startsWith(beginning)),
                    () -> bundle + " has nothing that begins with " + beginning);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"publicsite", "operations", "admin"})
    void everyKeyIsUsed(String bundle) {
        Set<String> obsolete = keys(bundle, Locale.ENGLISH).stream()
                .filter(key -> !USED.named(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), obsolete, "Nothing uses these keys of " + bundle + ": remove them");
    }

    @Test
    void everyEnumConstantHasItsWordsAndNoOther() {
        ENUMS.forEach((bundle, enums) -> enums.forEach((beginning, type) -> {
            Set<String> expected = Arrays.stream(type.getEnumConstants())
                    .map(constant -> beginning + constant.name())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> present = keys(bundle, Locale.ENGLISH).stream()
                    .filter(key -> key.matches(java.util.regex.Pattern.quote(beginning) + "[A-Z0-9_]+"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, present, type.getSimpleName() + " in " + bundle);
        }));
    }

    @Test
    void everyRefusalOfTheSystemHasItsWordsAndNoOther() {
        Set<String> expected = new TreeSet<>(Set.of("refusal.unnamed", "refusal.contention"));
        USED.refusals().forEach(key -> expected.add("refusal." + key));
        Set<String> present = keys("operations", Locale.ENGLISH).stream()
                .filter(key -> key.startsWith("refusal."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, present);
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return new TreeSet<>(bundle(bundle, locale).keySet());
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                "messages." + name,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
