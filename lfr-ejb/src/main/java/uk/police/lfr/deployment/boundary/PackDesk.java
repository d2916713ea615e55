package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.PackDocumentRead;
import uk.police.lfr.deployment.contract.PackItem;
import uk.police.lfr.deployment.contract.PackItemKept;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.SitePlan;
import uk.police.lfr.deployment.contract.UseCase;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ListFrames;
import uk.police.lfr.deployment.control.PackRules;
import uk.police.lfr.deployment.control.PackStore;
import uk.police.lfr.deployment.control.UseCaseStore;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.PackDocument;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** Where an application's items are handed in and read. Nothing is overwritten: each change is a version. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR, Roles.SILVER})
public class PackDesk {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private PackStore packs;

    @Inject
    private PackRules rules;

    @Inject
    private ListFrames frames;

    @Inject
    private UseCaseStore useCases;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<PackItemKept> kept;

    @Inject
    private Event<PackDocumentRead> read;

    /**
     * Keeps a new version of an item without a document.
     *
     * @param part the camera's name for a camera plan, otherwise empty
     * @return its number
     * @throws uk.police.lfr.platform.contract.InvalidInput names the field and what to do
     */
    @RolesAllowed(Roles.OP_LEAD)
    public long put(long id, PackItemKind kind, String part, Map<String, String> fields) {
        return keep(id, kind, part, fields, null);
    }

    /**
     * As {@link #put}, with a document.
     *
     * @param contentType of a PDF, PNG or JPEG; the content must be what it says
     */
    @RolesAllowed(Roles.OP_LEAD)
    public long attach(
            long id, PackItemKind kind, Map<String, String> fields, String name, String contentType, byte[] content) {
        PackDocument document = new PackDocument(name, contentType, content);
        rules.check(document);
        return keep(id, kind, "", fields, document);
    }

    private long keep(long id, PackItemKind kind, String part, Map<String, String> fields, PackDocument document) {
        Deployment deployment = deployments.locked(id);
        if (!deployment.requestedBy().equals(caller.name())) {
            throw new SeparationOfDuties("deployment.not_your_draft", deployment.requestedBy());
        }
        if (!DeploymentStep.AMEND.allowedIn(deployment.state())) {
            throw new WrongState("deployment.wrong_state", deployment.reference(), deployment.state());
        }
        rules.check(kind, fields);
        rules.checkPart(deployment, kind, part);
        rules.checkSite(deployment, kind, fields);
        PackPage page = new PackPage(
                id,
                kind,
                part,
                packs.versions(id, kind, part) + 1,
                new TreeMap<>(fields),
                document,
                caller.name(),
                clock.instant());
        packs.keep(page);
        if (kind == PackItemKind.WATCHLIST_CRITERIA || kind == PackItemKind.THRESHOLD) {
            frames.tell(deployment);
        }
        PackItem item = page.view();
        kept.fire(new PackItemKept(caller.name(), id, kind.name(), part, item.version(), item.sha256()));
        return item.id();
    }

    /** The versions that count. */
    public List<PackItem> items(long id) {
        return packs.current(id).stream().map(PackPage::view).toList();
    }

    /** The plan of the place that counts; empty if none was handed in. */
    public Optional<SitePlan> sitePlan(long id) {
        String text = PackRules.field(packs.current(id), PackItemKind.SITE_PLAN, "sitePlan");
        return text.isEmpty() ? Optional.empty() : Optional.of(SitePlan.parse(text));
    }

    /** Every version, oldest first. */
    public List<PackItem> history(long id) {
        return packs.all(id).stream().map(PackPage::view).toList();
    }

    /** What is missing before it can be submitted; kinds, a camera plan with its camera's name. */
    public List<String> missing(long id) {
        return rules.missing(deployments.deployment(id));
    }

    /**
     * Writes the document of an item as it was handed in; that it was read is logged.
     *
     * @return the item, which says what the document is called and of what kind it is
     */
    public PackItem document(long itemId, OutputStream to) throws IOException {
        PackPage page = packs.page(itemId);
        if (!page.hasDocument()) {
            throw new WrongState("deployment.no_such_item", itemId);
        }
        read.fire(new PackDocumentRead(
                caller.name(), page.view().deploymentId(), page.kind().name(), page.sha256()));
        to.write(page.document().content());
        return page.view();
    }

    /** The published uses that count today. */
    public List<UseCase> useCases() {
        return useCases.on(clock.instant().atZone(ForceTime.ZONE).toLocalDate());
    }
}
