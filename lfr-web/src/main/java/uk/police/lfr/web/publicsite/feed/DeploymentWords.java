package uk.police.lfr.web.publicsite.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.web.publicsite.DeploymentText;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicWords;

/** A deployment in the words of a feed: in its language, or in both with a stroke between. */
final class DeploymentWords {

    private final List<Language> languages;

    DeploymentWords(List<Language> languages) {
        this.languages = languages;
    }

    String text(String key) {
        return inEach(language -> new PublicWords(language).text(key));
    }

    /** The force's name as it is published; the service's where an administrator has set none. */
    String force(List<PublicDeployment> deployments) {
        return inEach(language -> deployments.stream()
                .map(deployment -> deployment
                        .document()
                        .value("force." + language.getCode())
                        .value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new PublicWords(language).text("service.name")));
    }

    /** The title; an exercise says so before anything else. */
    String title(PublicDeployment deployment) {
        String title = inEach(language -> language.of(deployment.title()));
        return deployment.exercise() ? text("feed.exercise") + ": " + title : title;
    }

    String place(PublicDeployment deployment) {
        return inEach(language -> language.of(deployment.place()));
    }

    /** Where it stands, when and where it is, what it is part of and, once they are published, its figures. */
    String summary(PublicDeployment deployment) {
        List<String> lines = new ArrayList<>();
        lines.add(inEach(language -> new DeploymentText(deployment, language).getPhase()));
        lines.add(inEach(language -> when(new DeploymentText(deployment, language))));
        lines.add(place(deployment));
        lines.add(inEach(language -> language.of(deployment.context())));
        if (new DeploymentText(deployment, Language.ENGLISH).isFigured()) {
            lines.add(inEach(language -> figures(new DeploymentText(deployment, language))));
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String when(DeploymentText deployment) {
        return deployment.isHistory() ? deployment.getDays() : deployment.getDays() + ", " + deployment.getHours();
    }

    private static String figures(DeploymentText deployment) {
        return deployment.getFigures().getSummary().stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("; "));
    }

    private String inEach(Function<Language, String> words) {
        return languages.stream()
                .map(words)
                .map(DeploymentWords::printable)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** XML has no way to write a control character. */
    private static String printable(String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ");
    }
}
