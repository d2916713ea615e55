package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.NoticePublished;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordRevised;
import uk.police.lfr.transparency.contract.RecordRevision;
import uk.police.lfr.transparency.contract.RecordValue;
import uk.police.lfr.transparency.contract.ResultsPublished;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Adds a version to a public record, and its hashes to the public log, in the caller's transaction. */
@Dependent
public class Publication {
    public static final BilingualText NO_REASON = new BilingualText("", "");
    public static final BilingualText WELSH_SUPPLIED =
            new BilingualText("The Welsh text was supplied", "Darparwyd y testun Cymraeg");
    private static final BilingualText CHANGED = new BilingualText("The deployment was changed", "Newidiwyd y defnydd");
    private static final BilingualText NOT_TAKING_PLACE =
            new BilingualText("The deployment will not take place", "Ni fydd y defnydd yn digwydd");
    private static final BilingualText ENDED = new BilingualText("The deployment has ended", "Daeth y defnydd i ben");
    public static final BilingualText CARRIED_OVER = new BilingualText(
            "Carried over from the first release of this system", "Wedi'i drosglwyddo o ryddhad cyntaf y system hon");

    /** What a notice says; where the deployment says something else, the notice is out of date. */
    private static final List<String> NOTICE_COLUMNS =
            List.of("status", "title.en", "context.en", "location.name.en", "start", "end", "purposes");

    /** Why a notice is in English alone, in the words of whoever decided it: they were not translated either. */
    static BilingualText englishFirst(String exception) {
        return new BilingualText(
                "Published in English first, with the Welsh to follow. Why it could not wait: " + exception,
                "Cyhoeddwyd yn Saesneg yn gyntaf, a’r Gymraeg i ddilyn. Pam na allai aros, yn Saesneg fel y’i cofnodwyd: "
                        + exception);
    }

    @Inject
    private PublicRecordStore records;

    @Inject
    private RecordCompiler compiler;

    @Inject
    private DeploymentRegister deployments;

    @Inject
    private LogRegister log;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticePublished> notices;

    @Inject
    private Event<ResultsPublished> results;

    @Inject
    private Event<RecordRevised> revisions;

    /** @param reason in both languages; empty for a notice and for results */
    public void publish(PublicRecord record, RevisionKind kind, BilingualText reason, String by) {
        DeploymentView deployment = deployments.view(record.deploymentId());
        int number = records.versions(record.deploymentId()).size() + 1;
        RecordDocument document = compiler.document(deployment, record, number, record.resultsPublishedAt() != null);
        RecordVersion version = new RecordVersion(record.deploymentId(), number, kind, reason, by, clock.instant())
                .saying(RecordJson.of(document), RecordCsv.row(document));
        records.keep(version.logged(tell(record, version.revision(), by)));
    }

    /** @return where the log has it */
    private long tell(PublicRecord record, RecordRevision revision, String by) {
        long id = record.deploymentId();
        return switch (revision.kind()) {
            case NOTICE, RETROSPECTIVE_NOTICE -> tell(
                    notices, new NoticePublished(by, id, record.reference(), revision));
            case RESULTS -> tell(results, new ResultsPublished(by, id, record.reference(), revision));
            case UPDATE, CORRECTION -> tell(revisions, new RecordRevised(by, id, record.reference(), revision));
            case HISTORY -> throw new IllegalStateException("What was before this system is no deployment of it");
        };
    }

    private <T extends Auditable> long tell(Event<T> heard, T event) {
        heard.fire(event);
        return log.indexOf(event);
    }

    /** A further version of what is {@link #outOfDate}, with its reason. */
    void update(PublicRecord record) {
        publish(record, RevisionKind.UPDATE, reason(deployments.view(record.deploymentId())), Auditable.SYSTEM);
    }

    private static BilingualText reason(DeploymentView deployment) {
        if (deployment.endedAt() == null) {
            return CHANGED;
        }
        return deployment.startedAt() == null ? NOT_TAKING_PLACE : ENDED;
    }

    /** Whether what was published still says what the deployment is; results are never overtaken by themselves. */
    boolean outOfDate(PublicRecord record) {
        if (record.resultsPublishedAt() != null) {
            return false;
        }
        DeploymentView deployment = deployments.view(record.deploymentId());
        if (PublicStatus.running(deployment)) {
            return false;
        }
        List<RecordVersion> versions = records.versions(record.deploymentId());
        RecordDocument said = RecordJson.read(versions.get(versions.size() - 1).document());
        RecordDocument is = compiler.document(deployment, record, versions.size(), false);
        return NOTICE_COLUMNS.stream().anyMatch(column -> !said.value(column).equals(is.value(column)))
                || lentSince(said.value("provider_force"), is.value("provider_force"));
    }

    /** Whether another force has lent staff that the notice did not name. */
    private static boolean lentSince(RecordValue said, RecordValue is) {
        return is.value() != null && !is.equals(said);
    }
}
