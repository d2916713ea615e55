package uk.police.lfr.web.publicsite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.AlgorithmFacts;
import uk.police.lfr.transparency.contract.DataPromise;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.ListedCategory;

/**
 * The record that the UK's Algorithmic Transparency Recording Standard asks for, in one language: its parts and fields
 * in their order. What the system does is said from what runs; what only the force can say, and has not, is not
 * recorded.
 */
public final class AtrsRecord {

    /**
     * @param name the same in both languages, for machines
     * @param lines one or more
     */
    public record Field(String name, String label, List<String> lines) {}

    /** Fields that belong together. */
    public record Part(String name, String label, List<Field> fields) {}

    private final PublicWords words;
    private final AlgorithmFacts facts;
    private final List<Part> parts = new ArrayList<>();

    private AtrsRecord(Language language, AlgorithmFacts facts) {
        this.words = new PublicWords(language);
        this.facts = facts;
    }

    /**
     * @param force its published name; may be empty
     * @param promises of the retention policy
     * @param categories for which people can be listed at all
     * @param origin see {@link PublicOrigin}; empty where it is not known
     */
    public static List<Part> of(
            Language language,
            AlgorithmFacts facts,
            BilingualText force,
            List<DataPromise> promises,
            List<ListedCategory> categories,
            String origin) {
        AtrsRecord record = new AtrsRecord(language, facts);
        record.summary(
                language.of(force),
                origin.isEmpty() ? "" : origin + PublicAddress.home(language).path());
        record.owner();
        record.rationale();
        record.decisions();
        record.tool();
        record.data(
                promises.stream().map(promise -> language.of(promise.text())).toList(), categories);
        record.risks();
        return List.copyOf(record.parts);
    }

    private void summary(String force, String home) {
        part(
                "summary",
                said("name", words.text("service.name")),
                said("description", words.text("atrs.description.words")),
                said("organisation", force),
                said("website", home),
                unknown("contact"),
                said("phase", words.text("atrs.phase.words")));
    }

    private void owner() {
        part("owner", unknown("seniorOwner"), said("supplier", models(true)), unknown("procurement"));
    }

    private void rationale() {
        part(
                "rationale",
                said("scope", purposes()),
                said("benefit", words.text("atrs.benefit.words")),
                unknown("previousProcess"),
                said("alternatives", words.text("atrs.alternatives.words", rank())));
    }

    private void decisions() {
        part(
                "decisions",
                said("process", words.text("atrs.process.words")),
                said("humanReview", words.text("home.promises.people")),
                said("training", words.text("atrs.training.words")),
                said("appeals", words.text("atrs.appeals.words")));
    }

    private void tool() {
        part(
                "tool",
                said("models", models(false)),
                said("version", facts.engine().profile() + ", " + facts.engine().templateVersion()),
                said(
                        "threshold",
                        words.text("atrs.threshold.words", facts.engine().thresholdFloor(), facts.usualTarget())),
                said("performance", words.text("atrs.performance.words")),
                said("monitoring", words.text("atrs.monitoring.words", facts.falseAlertBudget())));
    }

    private void data(List<String> sentences, List<ListedCategory> categories) {
        part(
                "data",
                said("sources", words.text("atrs.sources.words")),
                said("categories", listed(categories)),
                said("sharing", words.text("data.passed.words")),
                said(
                        "retention",
                        Stream.concat(
                                        sentences.stream(),
                                        Stream.of(words.text("data.file") + " " + facts.policyVersion()))
                                .toArray(String[]::new)),
                said("storage", words.text("atrs.storage.words")));
    }

    private void risks() {
        part(
                "risks",
                unknown("assessments"),
                said("bias", words.text("atrs.bias.words", facts.suppressBelow())),
                said(
                        "publication",
                        words.text(
                                "atrs.publication.words", facts.resultsWithin().toDays())));
    }

    private void part(String name, Field... fields) {
        parts.add(new Part(name, words.text("atrs.part." + name), List.of(fields)));
    }

    /** Not recorded where there is nothing to say. */
    private Field said(String name, String... lines) {
        List<String> there =
                Arrays.stream(lines).filter(line -> !line.isBlank()).toList();
        return there.isEmpty() ? unknown(name) : new Field(name, words.text("atrs.field." + name), there);
    }

    private Field unknown(String name) {
        return new Field(name, words.text("atrs.field." + name), List.of(words.figure(Figure.NOT_RECORDED)));
    }

    private String[] purposes() {
        return Arrays.stream(PurposeLimb.values())
                .map(limb -> words.text("purpose." + limb))
                .toArray(String[]::new);
    }

    /** Only those for which this force lists people. */
    private String[] listed(List<ListedCategory> categories) {
        return categories.stream()
                .filter(ListedCategory::inUse)
                .map(category -> words.text("category." + category.name()))
                .toArray(String[]::new);
    }

    private String rank() {
        return words.text("rank." + facts.authorisedBy());
    }

    /** @param origins who made them and under which licence, instead of which weights run */
    private String[] models(boolean origins) {
        return facts.engine().models().stream()
                .map(model -> origins
                        ? model.id() + ": " + model.origin() + ", " + model.licence()
                        : words.text("atrs.role." + model.role()) + ": " + model.id() + ", SHA-256 " + model.sha256())
                .toArray(String[]::new);
    }
}
