package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.UseCase;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.WrongState;

/** What a routine authority needs besides its officer's words: the rank for its kind, and an agreement where asked. */
@Dependent
public class AuthorityRules {
    @Inject
    private PackStore packs;

    @Inject
    private UseCaseStore useCases;

    @Inject
    private PreapprovalStore preapprovals;

    @Inject
    private Authorities authorities;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * @throws uk.police.lfr.deployment.contract.RankTooLow for this kind of deployment
     * @throws WrongState somebody independent must agree first
     */
    public void require(Deployment deployment, String officer, AuthorityStatement statement) {
        requireRank(deployment, officer);
        if (preapprovalNeeded(deployment.id()) && !preapprovals.given(deployment.id(), statement.sha256())) {
            throw new WrongState("deployment.preapproval_missing", deployment.reference());
        }
    }

    /** @throws uk.police.lfr.deployment.contract.RankTooLow a protest needs a chief officer */
    public void requireRank(Deployment deployment, String officer) {
        List<PackPage> pages = packs.current(deployment.id());
        boolean protest =
                PackRules.field(pages, PackItemKind.USE_CASE, "protest").equals("yes");
        authorities.requireRank(officer, settings.rank(protest ? Setting.PROTEST_MIN_RANK : Setting.ROUTINE_MIN_RANK));
    }

    /**
     * To be made wider. Where somebody independent agrees first, they agreed to what they read and to nothing wider.
     *
     * @throws uk.police.lfr.deployment.contract.RankTooLow for this kind of deployment
     * @throws WrongState somebody independent would have to agree first: a new application
     */
    public void requireWidenable(Deployment deployment, String officer) {
        requireRank(deployment, officer);
        if (preapprovalNeeded(deployment.id())) {
            throw new WrongState("deployment.preapproved_as_it_is", deployment.reference());
        }
    }

    /** By configuration, or because the published use asks for it. */
    public boolean preapprovalNeeded(long deploymentId) {
        String code = PackRules.field(packs.current(deploymentId), PackItemKind.USE_CASE, "code");
        return settings.on(Setting.PREAPPROVAL_ALWAYS)
                || useCases.on(code, clock.instant().atZone(ForceTime.ZONE).toLocalDate())
                        .map(UseCase::preapproval)
                        .orElse(false);
    }
}
