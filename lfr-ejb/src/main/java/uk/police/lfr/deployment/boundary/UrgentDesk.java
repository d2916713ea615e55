package uk.police.lfr.deployment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.contract.UrgentAuthorityCountersigned;
import uk.police.lfr.deployment.contract.UrgentAuthorityGiven;
import uk.police.lfr.deployment.contract.UrgentCall;
import uk.police.lfr.deployment.control.Authorities;
import uk.police.lfr.deployment.control.AuthorityRules;
import uk.police.lfr.deployment.control.AuthorityStatements;
import uk.police.lfr.deployment.control.DeploymentStore;
import uk.police.lfr.deployment.control.ThresholdRules;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Proven;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.platform.contract.Words;

/** Where an authority is given by word of mouth in an emergency, and where it is countersigned. */
@Stateless
public class UrgentDesk {
    private static final int NOTE_CHARACTERS = 40;
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    @Inject
    private DeploymentStore deployments;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityRules rules;

    @Inject
    private ThresholdRules thresholds;

    @Inject
    private Settings settings;

    @Inject
    private Sides sides;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<UrgentAuthorityGiven> given;

    @Inject
    private Event<UrgentAuthorityCountersigned> countersigned;

    /**
     * It counts from the conversation, lapses by itself at its end, and never outlasts the hard limit.
     *
     * @throws InvalidInput names what is missing or too long
     * @throws uk.police.lfr.deployment.contract.RankTooLow below an inspector
     */
    @RolesAllowed(Roles.AO_URGENT)
    @Proven
    public void authorise(long id, UrgentCall call) {
        String note = Words.required("note", call.note(), NOTE_CHARACTERS, LONGEST);
        String spokeTo = Words.required("spokeTo", call.spokeTo(), 1, LONGEST_NAME);
        Instant now = clock.instant();
        requireCall(call, now);
        authorities.requireRank(caller.name(), settings.rank(Setting.URGENT_MIN_RANK));
        Deployment deployment = deployments.locked(id);
        thresholds.requireThreshold(deployment.plan().threshold());
        sides.take(id, caller.name(), Side.AUTHORISES);
        AuthorityStatement statement = statements.of(deployment);
        Instant before = call.spokenAt().plus(call.lasts());
        deployment.authoriseOrally(caller.name(), note, now, before);
        authorities.sign(
                id,
                AuthorityKind.ORAL,
                caller.name(),
                Side.AUTHORISES,
                statement,
                Map.of("note", note, "ground", call.ground().name(), "spokeTo", spokeTo, "lapses", before.toString()));
        given.fire(new UrgentAuthorityGiven(
                caller.name(),
                id,
                call.ground().name(),
                spokeTo,
                call.spokenAt().toString(),
                before.toString(),
                statement.threshold()));
    }

    private void requireCall(UrgentCall call, Instant now) {
        if (call.ground() == null) {
            throw new InvalidInput("ground", "deployment.ground_missing");
        }
        Duration hardLimit = settings.duration(Setting.URGENT_HARD_LIMIT);
        if (call.spokenAt() == null
                || call.spokenAt().isAfter(now)
                || call.spokenAt().isBefore(now.minus(hardLimit))) {
            throw new InvalidInput("spokenAt", "deployment.spoken_when", hardLimit.toHours());
        }
        if (call.lasts() == null
                || call.lasts().isNegative()
                || call.lasts().isZero()
                || call.lasts().compareTo(hardLimit) > 0) {
            throw new InvalidInput("lasts", "deployment.urgent_too_long", hardLimit.toHours());
        }
    }

    /**
     * The officer who would have given it writes why it was right.
     *
     * @throws uk.police.lfr.deployment.contract.RankTooLow for this kind of deployment: a protest needs a chief officer
     * @throws uk.police.lfr.platform.contract.WrongState nothing waits for it, it has lapsed, or it has changed since
     */
    @RolesAllowed(Roles.AO)
    @Proven
    public void countersign(long id, String rationale, String shownSha256) {
        String words = Words.required("rationale", rationale, NOTE_CHARACTERS, LONGEST);
        Deployment deployment = deployments.locked(id);
        rules.requireRank(deployment, caller.name());
        sides.take(id, caller.name(), Side.AUTHORISES);
        AuthorityStatement statement = statements.unchanged(deployment, shownSha256);
        deployment.countersign(caller.name(), words, clock.instant());
        authorities.sign(
                id, AuthorityKind.COUNTERSIGNED, caller.name(), Side.AUTHORISES, statement, Map.of("rationale", words));
        countersigned.fire(new UrgentAuthorityCountersigned(caller.name(), id, words, statement.threshold()));
    }
}
