package uk.police.lfr.web.publicsite;

import java.util.List;
import java.util.Locale;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RevisionKind;

/** That the public was told of a deployment only afterwards, and why. */
final class LateNotice {

    private LateNotice() {}

    /** Empty where it was told before. A withheld notice has a class of reasons, any other late one a reason in words. */
    static String words(RecordDocument document, List<RecordRevision> revisions, Language language) {
        PublicWords words = new PublicWords(language);
        if ("true".equals(document.value("notice.withheld").value())) {
            String reason = document.value("notice.withheld_reason").value().toUpperCase(Locale.ROOT);
            return words.text("deployment.toldAfterwards") + " " + words.text("withheld." + reason);
        }
        return revisions.stream()
                .filter(revision -> revision.kind() == RevisionKind.RETROSPECTIVE_NOTICE)
                .map(revision -> words.text("deployment.toldLate") + " " + language.of(revision.reason()))
                .findFirst()
                .orElse("");
    }
}
