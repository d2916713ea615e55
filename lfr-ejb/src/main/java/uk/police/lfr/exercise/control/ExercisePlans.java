package uk.police.lfr.exercise.control;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import uk.police.lfr.deployment.contract.CameraPlan;
import uk.police.lfr.deployment.contract.DeploymentDraft;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.platform.contract.BilingualText;

/** The invented deployments: one live, one to come, one that waits for its authority. */
final class ExercisePlans {
    private final List<CameraPlan> cameras;
    private final double threshold;

    /**
     * @param cameras of the live deployment; the others have the first alone
     * @param threshold of all three
     */
    ExercisePlans(List<CameraPlan> cameras, double threshold) {
        this.cameras = cameras;
        this.threshold = threshold;
    }

    DeploymentDraft live(Instant now) {
        return new DeploymentDraft(
                        new BilingualText("Exercise: match day", "Ymarfer: diwrnod gêm"),
                        new BilingualText(
                                "An exercise on recorded video, part of invented match day policing arrangements.",
                                "Ymarfer ar fideo wedi'i recordio, yn rhan o drefniadau plismona diwrnod gêm dychmygol."),
                        new BilingualText("Exercise Square", "Sgwâr yr Ymarfer"),
                        now,
                        now.plus(Duration.ofHours(12)),
                        EnumSet.allOf(PurposeLimb.class),
                        "Exercise: shows the chain from camera to public page; nobody real is sought and no street is watched.",
                        threshold,
                        cameras)
                .at(ofKind(DeploymentType.EVENT));
    }

    DeploymentDraft toCome(Instant now) {
        Instant start = now.plus(Duration.ofDays(2));
        return new DeploymentDraft(
                        new BilingualText("Exercise: port", "Ymarfer: porthladd"),
                        new BilingualText(
                                "An exercise: a proactive deployment at an invented port.",
                                "Ymarfer: defnydd rhagweithiol mewn porthladd dychmygol."),
                        new BilingualText("Exercise Port", "Porthladd yr Ymarfer"),
                        start,
                        start.plus(Duration.ofHours(6)),
                        EnumSet.of(PurposeLimb.ADMINISTRATION_OF_JUSTICE, PurposeLimb.SAFEGUARDING),
                        "Exercise: a deployment to come, with a watchlist that is still being built and can be tried out.",
                        threshold,
                        cameras.subList(0, 1))
                .at(ofKind(DeploymentType.PORT));
    }

    DeploymentDraft asked(Instant now) {
        Instant start = now.plus(Duration.ofDays(7));
        return new DeploymentDraft(
                        new BilingualText("Exercise: town centre", "Ymarfer: canol y dref"),
                        new BilingualText(
                                "An exercise: an application that waits for the authorising officer.",
                                "Ymarfer: cais sy'n aros am y swyddog awdurdodi."),
                        new BilingualText("Exercise Street", "Stryd yr Ymarfer"),
                        start,
                        start.plus(Duration.ofHours(4)),
                        EnumSet.of(PurposeLimb.PRIORITY_OFFENCES),
                        "Exercise: an application to be authorised or refused by the exercise's authorising officer.",
                        threshold,
                        cameras.subList(0, 1))
                .at(ofKind(DeploymentType.MOBILE));
    }

    /** Invented places are on no map. */
    private static Site ofKind(DeploymentType type) {
        return new Site(type, "", "", null, null, null);
    }
}
