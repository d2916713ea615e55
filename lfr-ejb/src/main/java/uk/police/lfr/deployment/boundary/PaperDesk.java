package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.PaperReading;
import uk.police.lfr.deployment.contract.PaperText;
import uk.police.lfr.deployment.contract.PaperVersion;
import uk.police.lfr.deployment.control.ApplicationPapers;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.PaperTexts;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.contract.Roles;

/** Where versions of an application and of its authority are read beside each other. */
@Stateless
@RolesAllowed({Roles.OP_LEAD, Roles.AO, Roles.AO_URGENT, Roles.PREAPPROVER, Roles.DPO, Roles.AUDITOR, Roles.SILVER})
public class PaperDesk {
    @Inject
    private DeploymentStore deployments;

    @Inject
    private ApplicationPapers papers;

    @Inject
    private PaperTexts texts;

    @Inject
    private Caller caller;

    /** In the order in which they came to be; what stands now is the last. */
    public List<PaperVersion> versions(long id) {
        return papers.versions(deployments.deployment(id).id());
    }

    /**
     * What a version says, in the order in which it is read.
     *
     * @param name of the version
     * @throws uk.police.lfr.platform.contract.NotFound there is no such version
     */
    public List<PaperText> texts(long id, String name) {
        Deployment deployment = deployments.deployment(id);
        return texts.of(id, papers.document(deployment, name));
    }

    /**
     * The caller has the newest version before them that was handed in or signed.
     *
     * @return what they had before them last, if that is an earlier one; empty if they have never looked, or nothing has
     *     changed since
     */
    public Optional<PaperReading> read(long id) {
        List<PaperVersion> versions = versions(id);
        if (versions.size() < 2) {
            return Optional.empty();
        }
        String newest = versions.get(versions.size() - 2).name();
        return papers.read(id, caller.name(), newest)
                .filter(before -> !before.version().equals(newest));
    }
}
