package uk.police.lfr.web.publicsite;

import java.util.List;
import uk.police.lfr.transparency.contract.PublishedDocument;

/**
 * A version of a document in one language.
 *
 * @param kind in words
 * @param inForce from when, and until when where that is known
 * @param path of its file in this language; empty where it was withdrawn
 * @param withdrawn why it was; empty where it was not
 * @param sha256 of the file in this language
 */
public record DocumentText(
        String kind, String title, String version, String inForce, String path, String withdrawn, String sha256) {

    static List<DocumentText> all(List<PublishedDocument> documents, Language language) {
        return documents.stream().map(document -> of(document, language)).toList();
    }

    private static DocumentText of(PublishedDocument document, Language language) {
        PublicWords words = new PublicWords(language);
        String from = words.day(document.inForceFrom());
        return new DocumentText(
                words.text("documents.kind." + document.kind()),
                language.of(document.title()),
                words.text("documents.version", Integer.toString(document.version())),
                document.inForceUntil() == null
                        ? words.text("documents.from", from)
                        : words.text("documents.until", from, words.day(document.inForceUntil())),
                document.readable() ? path(document.id(), language) : "",
                language.of(document.withdrawn()),
                language.of(document.sha256()));
    }

    private static String path(long id, Language language) {
        return "/api/v1/documents/" + id + "-" + language.getCode() + ".pdf";
    }
}
