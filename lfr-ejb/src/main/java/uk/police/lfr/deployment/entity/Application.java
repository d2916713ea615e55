package uk.police.lfr.deployment.entity;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentState;
import uk.police.lfr.deployment.contract.DeploymentStep;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.Variation;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** A deployment's first steps: it is asked for and decided about. */
@MappedSuperclass
abstract class Application extends DeploymentFacts {
    protected Application() {
        // for JPA
    }

    Application(DeploymentDraft draft, long watchlistId, String requestedBy) {
        super(requestedBy);
        plan(draft, draft.cameras().stream().map(Camera::new).toList());
        days().plan(draft.days(), draft.start());
        days().current().use(watchlistId);
    }

    public void amend(DeploymentDraft draft, Instant at) {
        step(DeploymentStep.AMEND);
        plan(draft, draft.cameras().stream().map(this::withSecrets).toList());
        days().plan(draft.days(), at);
    }

    /** A requester sees addresses shortened: one that comes back as it was shown keeps its user and password. */
    private Camera withSecrets(CameraPlan shown) {
        return cameras().stream()
                .filter(camera -> camera.isShownAs(shown))
                .map(camera -> camera.again(shown.group()))
                .findFirst()
                .orElseGet(() -> new Camera(shown));
    }

    /** For the seal of their addresses; those that a variation took out too. */
    public List<Camera> everyCamera() {
        return List.copyOf(cameras());
    }

    public void forgetCameraSecrets() {
        cameras().forEach(Camera::forgetSecret);
    }

    /** Numbers of the days that have no list yet. */
    public List<Integer> daysWithoutList() {
        return days().withoutList();
    }

    public void useList(int day, long watchlistId) {
        days().number(day).use(watchlistId);
    }

    public void submit(Instant at) {
        step(DeploymentStep.SUBMIT);
        decision().submitted(at);
    }

    /** @throws SeparationOfDuties the officer asked for it themselves (rule R1) */
    public void authorise(String by, String why, Instant at) {
        requireOtherThanRequester(DeploymentStep.AUTHORISE, by);
        if (!plan().endsAfter(at)) {
            throw new WrongState("deployment.window_over", reference());
        }
        step(DeploymentStep.AUTHORISE);
        decision().made(by, why, at);
    }

    /** @throws SeparationOfDuties the officer asked for it themselves (rule R1) */
    public void refuse(String by, String why, Instant at) {
        requireOtherThanRequester(DeploymentStep.REFUSE, by);
        decision().made(by, why, at);
        finish(DeploymentStep.REFUSE, DeploymentState.REFUSED, null, at);
    }

    /** Back to the requester, who may change it and hand it in again. */
    public void sendBack(String by, String why, Instant at) {
        requireOtherThanRequester(DeploymentStep.RETURN, by);
        step(DeploymentStep.RETURN);
        decision().made(by, why, at);
    }

    /**
     * By word of mouth, in an emergency: it holds until this moment, unless it is written and countersigned before.
     *
     * @throws SeparationOfDuties the officer asked for it themselves (rule R1)
     */
    public void authoriseOrally(String by, String note, Instant at, Instant countersignBefore) {
        requireOtherThanRequester(DeploymentStep.AUTHORISE_ORALLY, by);
        if (!plan().endsAfter(at)) {
            throw new WrongState("deployment.window_over", reference());
        }
        step(DeploymentStep.AUTHORISE_ORALLY);
        decision().made(by, note, at);
        urgency().spoken(countersignBefore);
    }

    /**
     * The oral authority is written and countersigned by the officer who would have given it.
     *
     * @throws SeparationOfDuties the officer asked for it, or gave the oral authority
     */
    public void countersign(String by, String why, Instant at) {
        requireOtherThanRequester(DeploymentStep.COUNTERSIGN, by);
        if (urgency().waits() && by.equals(decidedBy())) {
            throw new SeparationOfDuties("deployment.countersigner_spoke", by);
        }
        if (!urgency().opensAt(at)) {
            throw new WrongState("deployment.nothing_to_countersign", reference());
        }
        boolean waiting = state() == DeploymentState.ORAL_AUTHORISED;
        step(DeploymentStep.COUNTERSIGN, waiting ? DeploymentState.AUTHORISED : null);
        decision().made(by, why, at);
        urgency().written();
    }

    /** Not countersigned in time: a hard stop. */
    public void lapse(Instant at) {
        boolean windowOver = urgency().waits() && !days().end().isAfter(at);
        if (!urgency().lapsedAt(at) && !windowOver) {
            throw new WrongState("deployment.nothing_to_countersign", reference());
        }
        finish(DeploymentStep.LAPSE, DeploymentState.LAPSED, "not countersigned in time", at);
    }

    /** It had ended before its limit, and nobody countersigned it since. */
    public boolean missCountersignature(Instant at) {
        boolean missed = urgency().lapsedAt(at) && !DeploymentStep.LAPSE.allowedIn(state());
        if (missed) {
            urgency().missed();
        }
        return missed;
    }

    /** Whether it is an oral authority that has to lapse now. */
    public boolean lapsesAt(Instant at) {
        boolean over =
                urgency().lapsedAt(at) || urgency().waits() && !days().end().isAfter(at);
        return over && DeploymentStep.LAPSE.allowedIn(state());
    }

    /**
     * Whether what is asked would allow less than now in every respect, or the same.
     *
     * @param list who may be on the list now
     */
    public boolean narrows(Variation asked, ListTerms list) {
        Set<String> inUse = cameraNames();
        return !asked.dayStart().isBefore(days().current().window().start())
                && asked.list().within(list)
                && !asked.dayEnd().isAfter(days().current().end())
                && asked.threshold() >= plan().threshold()
                && inUse.containsAll(asked.cameras());
    }

    private Set<String> cameraNames() {
        return cameras().stream().filter(Camera::inUse).map(Camera::name).collect(Collectors.toSet());
    }

    /**
     * The day in hand has this window, and what is compared is compared so, from now on.
     *
     * @throws WrongState it would begin at another moment, and has begun
     */
    public void vary(Variation asked) {
        step(DeploymentStep.VARY);
        days().current().move(asked.dayStart(), asked.dayEnd());
        plan().vary(asked, days().start(), days().end());
        cameras().forEach(camera -> camera.use(asked.cameras().contains(camera.name())));
    }

    private void requireOtherThanRequester(DeploymentStep step, String by) {
        require(step);
        if (by.equals(requestedBy())) {
            throw new SeparationOfDuties("deployment.authoriser_is_requester", by);
        }
    }
}
