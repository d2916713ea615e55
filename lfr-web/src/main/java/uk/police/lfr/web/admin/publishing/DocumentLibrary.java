package uk.police.lfr.web.admin.publishing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.DocumentDesk;
import uk.police.lfr.transparency.boundary.DocumentRegister;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.PublishedDocument;
import uk.police.lfr.web.Notice;

/** The force's documents, as the publisher keeps them: a new one, the next version of one, or one that has to go. */
@Named
@RequestScoped
public class DocumentLibrary {
    private static final String AGAIN = "documents.xhtml?faces-redirect=true";

    @Inject
    private DocumentDesk desk;

    @Inject
    private DocumentRegister register;

    private Long replaces;
    private DocumentKind kind;
    private String titleEn;
    private String titleCy;
    private String from;
    private Part english;
    private Part welsh;
    private Long withdrawn;
    private String reasonEn;
    private String reasonCy;

    public String publish() throws IOException {
        BilingualText title = new BilingualText(titleEn, titleCy);
        LocalDate day = from == null || from.isBlank() ? null : LocalDate.parse(from);
        if (replaces == null) {
            desk.publish(kind, title, day, content(english), content(welsh));
        } else {
            desk.replace(replaces, title, day, content(english), content(welsh));
        }
        Notice.afterRedirect("publishing.documents.done");
        return AGAIN;
    }

    private static byte[] content(Part file) throws IOException {
        return file == null ? null : file.getInputStream().readAllBytes();
    }

    public String withdraw() {
        desk.withdraw(withdrawn, new BilingualText(reasonEn, reasonCy));
        Notice.afterRedirect("publishing.documents.withdrawn");
        return AGAIN;
    }

    /** Every version, newest first. */
    public List<PublishedDocument> getAll() {
        return register.all();
    }

    /** Those that another version can follow. */
    public List<PublishedDocument> getNewest() {
        return getAll().stream()
                .filter(document -> document.inForceUntil() == null)
                .toList();
    }

    /** Those whose files can be taken away. */
    public List<PublishedDocument> getReadable() {
        return getAll().stream().filter(PublishedDocument::readable).toList();
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public Long getReplaces() {
        return replaces;
    }

    public void setReplaces(Long replaces) {
        this.replaces = replaces;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleCy() {
        return titleCy;
    }

    public void setTitleCy(String titleCy) {
        this.titleCy = titleCy;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Part getEnglish() {
        return english;
    }

    public void setEnglish(Part english) {
        this.english = english;
    }

    public Part getWelsh() {
        return welsh;
    }

    public void setWelsh(Part welsh) {
        this.welsh = welsh;
    }

    public Long getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }

    public String getReasonCy() {
        return reasonCy;
    }

    public void setReasonCy(String reasonCy) {
        this.reasonCy = reasonCy;
    }
}
