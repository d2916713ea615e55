package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.transparency.contract.PublishedDocument;
import uk.police.lfr.transparency.control.DocumentStore;
import uk.police.lfr.transparency.entity.PublicDocument;

/** The documents that the force has published, in every version. */
@Stateless
@PermitAll // For everyone: it holds only what has been published.
public class DocumentRegister {
    @Inject
    private DocumentStore documents;

    /** Newest first. */
    public List<PublishedDocument> all() {
        return documents.all().stream().map(PublicDocument::view).toList();
    }

    /** Those that were in force on a day: what a deployment on that day was held to. */
    public List<PublishedDocument> inForceOn(LocalDate day) {
        return all().stream().filter(document -> document.inForceOn(day)).toList();
    }

    public Optional<PublishedDocument> find(long id) {
        return documents.find(id).map(PublicDocument::view);
    }

    /** A version's file as it was published, PDF; empty where there is none, or no longer. */
    public Optional<byte[]> file(long id, boolean welsh) {
        return documents.find(id).flatMap(PublicDocument::files).map(files -> welsh ? files.cy() : files.en());
    }
}
