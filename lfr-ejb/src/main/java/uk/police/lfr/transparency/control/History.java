package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.platform.boundary.Installation;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.transparency.contract.CorrectionDraft;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.contract.HistoryCarriedOver;
import uk.police.lfr.transparency.contract.HistoryCorrected;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicFigures;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RevisionKind;
import uk.police.lfr.transparency.entity.HistoricRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** Deployments before this system: carried over once into the record and the log, and read from there. */
@Dependent
public class History {
    @Inject
    private HistoryStore store;

    @Inject
    private Installation installation;

    @Inject
    private LogRegister log;

    @Inject
    private Clock clock;

    @Inject
    private Event<HistoryCarriedOver> carried;

    @Inject
    private Event<HistoryCorrected> corrected;

    /** What would be published of it now, beside what is. */
    public CorrectionDraft draft(HistoricDeployment past) {
        List<RecordVersion> versions = versions(past.reference());
        RecordDocument said = versions.isEmpty() ? new RecordDocument(Map.of()) : said(versions);
        return RecordDifference.between(said, document(past, versions.size() + 1));
    }

    /**
     * @param seal of the draft that was shown
     * @throws WrongState it was carried over before
     */
    public void carryOver(HistoricDeployment past, String seal, String by) {
        if (store.byReference(past.reference()).isPresent()) {
            throw new WrongState("transparency.history_there", past.reference());
        }
        RecordDifference.requireSeen(draft(past), seal, past.reference());
        HistoricRecord record =
                new HistoricRecord(past.reference(), past.firstDay(), past.lastDay(), by, clock.instant());
        store.keep(record);
        RecordVersion version = version(record, past, 1, RevisionKind.HISTORY, past.source(), by);
        HistoryCarriedOver event = new HistoryCarriedOver(by, past.reference(), version.revision());
        carried.fire(event);
        store.keep(version.logged(log.indexOf(event)));
    }

    /**
     * Says anew what the force had published; every older version stays.
     *
     * @param seal of the draft that was shown
     */
    public void correct(HistoricDeployment right, BilingualText reason, String seal, String by) {
        HistoricRecord record = store.byReference(right.reference())
                .orElseThrow(() -> new WrongState("transparency.history_missing", right.reference()));
        RecordDifference.requireSeen(draft(right), seal, right.reference());
        int number = store.versions(record).size() + 1;
        RecordVersion version = version(record, right, number, RevisionKind.CORRECTION, reason, by);
        HistoryCorrected event = new HistoryCorrected(by, right.reference(), version.revision());
        corrected.fire(event);
        store.keep(version.logged(log.indexOf(event)));
    }

    private RecordVersion version(
            HistoricRecord record,
            HistoricDeployment past,
            int number,
            RevisionKind kind,
            BilingualText reason,
            String by) {
        RecordDocument document = document(past, number);
        return RecordVersion.ofHistory(record.id(), number, kind, reason, by, clock.instant())
                .saying(RecordJson.of(document), RecordCsv.row(document));
    }

    private RecordDocument document(HistoricDeployment past, int number) {
        return HistoryCompiler.document(past, installation.force(), installation.exercise(), number);
    }

    /** As it is published now, for whoever corrects it; empty where there is no such deployment. */
    public Optional<HistoricDeployment> published(String reference) {
        List<RecordVersion> versions = versions(reference);
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(HistoryCompiler.past(
                        said(versions), versions.get(0).revision().reason()));
    }

    public List<PublicDeployment> all() {
        return store.all().stream().map(this::read).toList();
    }

    public Optional<PublicDeployment> find(String reference) {
        return store.byReference(reference).map(this::read);
    }

    /** Oldest first; empty where there is no such deployment. */
    public List<RecordVersion> versions(String reference) {
        return store.byReference(reference).map(store::versions).orElse(List.of());
    }

    /** The newest version of each, by its reference. */
    public Map<String, RecordVersion> newest() {
        return store.all().stream()
                .collect(Collectors.toMap(HistoricRecord::reference, record -> last(store.versions(record))));
    }

    private static RecordVersion last(List<RecordVersion> versions) {
        return versions.get(versions.size() - 1);
    }

    private static RecordDocument said(List<RecordVersion> versions) {
        return RecordJson.read(last(versions).document());
    }

    private PublicDeployment read(HistoricRecord record) {
        List<RecordVersion> versions = store.versions(record);
        RecordDocument newest = said(versions);
        return new PublicDeployment(
                record.reference(),
                RecordReader.text(newest, "title"),
                RecordReader.text(newest, "context"),
                RecordReader.text(newest, "location.name"),
                day(newest, "start").atStartOfDay(ForceTime.ZONE).toInstant(),
                endOf(day(newest, "end")),
                DeploymentPhase.REPORTED,
                RecordReader.purposes(newest.value("purposes")),
                PublicFigures.of(newest),
                newest,
                null,
                null,
                0,
                null,
                null,
                versions.stream().map(RecordVersion::revision).toList(),
                false,
                installation.exercise(),
                true);
    }

    private static LocalDate day(RecordDocument document, String column) {
        return LocalDate.parse(document.value(column).value());
    }

    /** The last second of the day. */
    private static Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(ForceTime.ZONE).toInstant().minusSeconds(1);
    }
}
