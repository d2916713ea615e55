package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.UploadGuard;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.DocumentPublished;
import uk.police.lfr.transparency.contract.DocumentWithdrawn;
import uk.police.lfr.transparency.control.DocumentStore;
import uk.police.lfr.transparency.entity.DocumentFiles;
import uk.police.lfr.transparency.entity.PublicDocument;

/** Where the force's documents are published, in both languages at once. Older versions stay. */
@Stateless
@RolesAllowed(Roles.COMMS)
public class DocumentDesk {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 1000;

    /** As an item of an application pack may be; decision of this project, 2026. */
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    @Inject
    private DocumentStore documents;

    @Inject
    private Caller caller;

    @Inject
    private UploadGuard uploads;

    @Inject
    private Clock clock;

    @Inject
    private Event<Auditable> log;

    /**
     * Publishes a document's first version.
     *
     * @param english PDF
     * @param welsh PDF
     * @return its number
     * @throws InvalidInput something is missing, in one language only, or no PDF of at most 10 MB
     */
    public long publish(DocumentKind kind, BilingualText title, LocalDate inForceFrom, byte[] english, byte[] welsh) {
        if (kind == null) {
            throw new InvalidInput("kind", "transparency.document_kind");
        }
        return keep(made(kind, title, inForceFrom, english, welsh));
    }

    /** The next version of a document, which is in force until this one begins; otherwise as {@link #publish}. */
    public long replace(long older, BilingualText title, LocalDate inForceFrom, byte[] english, byte[] welsh) {
        PublicDocument before = documents.locked(older);
        PublicDocument next = made(before.view().kind(), title, inForceFrom, english, welsh);
        next.replace(before);
        return keep(next);
    }

    private PublicDocument made(DocumentKind kind, BilingualText title, LocalDate from, byte[] english, byte[] welsh) {
        if (!title.complete()
                || title.en().length() > LONGEST_TITLE
                || title.cy().length() > LONGEST_TITLE) {
            throw new InvalidInput("title", "transparency.document_title", LONGEST_TITLE);
        }
        if (from == null) {
            throw new InvalidInput("from", "transparency.document_from");
        }
        requirePdf("english", english);
        requirePdf("welsh", welsh);
        return new PublicDocument(kind, title, from, new DocumentFiles(english, welsh), caller.name(), clock.instant());
    }

    private void requirePdf(String field, byte[] file) {
        boolean begins = file != null && file.length >= PDF.length && file.length <= LARGEST_FILE;
        for (int i = 0; begins && i < PDF.length; i++) {
            begins = file[i] == PDF[i];
        }
        if (!begins) {
            throw new InvalidInput(field, "transparency.document_file", LARGEST_FILE / 1024 / 1024);
        }
        uploads.check(field, file);
    }

    private long keep(PublicDocument document) {
        documents.keep(document);
        log.fire(new DocumentPublished(caller.name(), document.view()));
        return document.view().id();
    }

    /**
     * Takes away the files of a version that should not have been published. What was told of it stays, with the reason.
     *
     * @param reason in both languages; everybody reads it
     */
    public void withdraw(long id, BilingualText reason) {
        if (!reason.complete()
                || reason.en().length() > LONGEST_REASON
                || reason.cy().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "transparency.document_reason", LONGEST_REASON);
        }
        PublicDocument document = documents.locked(id);
        document.withdraw(reason, LocalDate.ofInstant(clock.instant(), ForceTime.ZONE));
        log.fire(new DocumentWithdrawn(caller.name(), document.view()));
    }
}
