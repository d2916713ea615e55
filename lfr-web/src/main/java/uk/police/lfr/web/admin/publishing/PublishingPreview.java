package uk.police.lfr.web.admin.publishing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.PlannedRelease;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicText;
import uk.police.lfr.transparency.contract.PublicationKind;
import uk.police.lfr.transparency.contract.PublishingItem;
import uk.police.lfr.transparency.contract.WithholdingReason;
import uk.police.lfr.web.Notice;
import uk.police.lfr.web.PageId;
import uk.police.lfr.web.publicsite.DeploymentText;
import uk.police.lfr.web.publicsite.Language;
import uk.police.lfr.web.publicsite.PublicSign;

/** What the public would read, in both languages side by side, and the step that publishes exactly that. */
@Named
@ViewScoped
public class PublishingPreview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublishingDesk desk;

    @Inject
    private Clock clock;

    private Long id;
    private String exception;
    private WithholdingReason withheldFor;
    private String reasonEn;
    private String reasonCy;
    private transient PublicDeployment deployment;
    private transient PublishingItem item;

    public void load() {
        deployment = desk.preview(PageId.required(id));
        item = desk.items().stream()
                .filter(candidate -> candidate.deploymentId() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("page.unknown"));
    }

    public String publishNotice() {
        desk.publishNotice(id);
        Notice.afterRedirect("publishing.preview.notice.done");
        return again();
    }

    /** The urgent notice whose Welsh follows: why it cannot wait is kept. */
    public String publishWithoutWelsh() {
        desk.publishNoticeWithoutWelsh(id, exception);
        Notice.afterRedirect("publishing.preview.notice.done");
        return again();
    }

    /** Of a deployment that was over before anybody announced it. */
    public String publishAfterwards() {
        desk.publishNoticeAfterwards(id, new BilingualText(reasonEn, reasonCy));
        Notice.afterRedirect("publishing.preview.notice.done");
        return again();
    }

    /** Keeps the class that is published with the late notice. */
    public String classify() {
        desk.classifyWithheld(id, withheldFor);
        Notice.afterRedirect("publishing.preview.withheld.done");
        return again();
    }

    public String publishResults() {
        desk.publishResults(id);
        Notice.afterRedirect("publishing.preview.results.done");
        return again();
    }

    private String again() {
        return address(id);
    }

    static String address(long id) {
        return "preview.xhtml?faces-redirect=true&id=" + id;
    }

    /** The public page itself, as it would read. */
    public String page(String language) {
        return PublicPagePreview.address(id, "cy".equals(language) ? Language.WELSH : Language.ENGLISH);
    }

    /** The QR code of the public page, for signs; empty before it is public, and where the site has no public address. */
    public String sign(String language) {
        return item().noticePublishedAt() == null
                ? ""
                : PublicSign.picture(current().reference(), language).orElse("");
    }

    public List<DeploymentText> getVersions() {
        return Stream.of(Language.values())
                .map(language -> new DeploymentText(current(), language))
                .toList();
    }

    private PublishingItem item() {
        if (item == null) {
            load();
        }
        return item;
    }

    PublicDeployment current() {
        if (deployment == null) {
            load();
        }
        return deployment;
    }

    /** Whether what is previewed has figures. */
    public boolean isFigured() {
        return current().resultsPublishedAt() != null;
    }

    public boolean isNoticeDue() {
        return unannounced() && !item().ended();
    }

    /** Whether it was over before anybody announced it. */
    public boolean isNoticeLacking() {
        return unannounced() && item().ended();
    }

    private boolean unannounced() {
        return item().noticePublishedAt() == null && item().withheldFor() == null;
    }

    /** What may be put off to a moment; null where nothing is to be published, or something is planned. */
    public PublicationKind getPlannable() {
        if (item().planned() != null && item().planned().waits()) {
            return null;
        }
        if (isNoticeDue()) {
            return isBilingual() ? PublicationKind.NOTICE : null;
        }
        return isResultsDue() ? PublicationKind.RESULTS : null;
    }

    /** What is put off; null where nothing is. */
    public PlannedRelease getPlanned() {
        return item().planned();
    }

    /** Whether the Welsh of an urgent notice is still to come. */
    public boolean isWelshDue() {
        return item().welshToFollow();
    }

    /** Until the day on which the public is told, and why can still be classed. */
    public boolean isWithheld() {
        return item().withheldFor() != null && item().noticePublishedAt() == null;
    }

    /** The last day on which the public is not told. */
    public LocalDate getWithheldUntil() {
        return item().withheldUntil();
    }

    public WithholdingReason[] getWithholdingReasons() {
        return WithholdingReason.values();
    }

    public WithholdingReason getWithheldFor() {
        return withheldFor == null ? item().withheldFor() : withheldFor;
    }

    public void setWithheldFor(WithholdingReason withheldFor) {
        this.withheldFor = withheldFor;
    }

    /** Whether the force means a notice to be out earlier than now. */
    public boolean isNoticeLate() {
        return isNoticeDue() && item().noticeLate(clock.instant());
    }

    public Instant getNoticeBefore() {
        return item().noticeBefore();
    }

    public boolean isResultsDue() {
        return item().resultsDue();
    }

    /** Whether both languages are there, so that the notice may go out. */
    public boolean isBilingual() {
        return new PublicText(current().title(), current().context(), current().place()).complete();
    }

    /** Whether something is published that could be wrong. */
    public boolean isCorrectable() {
        return item().noticePublishedAt() != null;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
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

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
