package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.police.lfr.retention.boundary.CertificateRegister;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicCertificate;
import uk.police.lfr.transparency.contract.PublicDeployment;
import uk.police.lfr.transparency.contract.PublicTotals;
import uk.police.lfr.transparency.contract.YearFigures;
import uk.police.lfr.transparency.control.History;
import uk.police.lfr.transparency.control.PublicRecordStore;
import uk.police.lfr.transparency.control.RecordCsv;
import uk.police.lfr.transparency.control.RecordReader;
import uk.police.lfr.transparency.control.TotalCount;
import uk.police.lfr.transparency.control.YearCount;
import uk.police.lfr.transparency.entity.PublicRecord;
import uk.police.lfr.transparency.entity.RecordVersion;

/** What the public may read: deployments whose notice has been published. */
@Stateless
@PermitAll // For everyone: it holds only what has been published.
public class PublicRegister {
    @Inject
    private PublicRecordStore records;

    @Inject
    private RecordReader reader;

    @Inject
    private History history;

    @Inject
    private CertificateRegister certificates;

    @Inject
    private YearCount yearCount;

    /** Soonest first. */
    public List<PublicDeployment> upcoming() {
        return in(EnumSet.of(DeploymentPhase.UPCOMING), Comparator.comparing(PublicDeployment::start));
    }

    public List<PublicDeployment> inProgress() {
        return in(EnumSet.of(DeploymentPhase.IN_PROGRESS), Comparator.comparing(PublicDeployment::start));
    }

    /** All that is over or will not take place; newest first. */
    public List<PublicDeployment> previous() {
        return in(
                EnumSet.complementOf(EnumSet.of(DeploymentPhase.UPCOMING, DeploymentPhase.IN_PROGRESS)),
                Comparator.comparing(PublicDeployment::start).reversed());
    }

    /** All of them, newest first. */
    public List<PublicDeployment> all() {
        return in(
                EnumSet.allOf(DeploymentPhase.class),
                Comparator.comparing(PublicDeployment::start).reversed());
    }

    /** What became of all applications, also of those that were never announced; newest year first. */
    public List<YearFigures> years() {
        return yearCount.years();
    }

    /**
     * What was published of several deployments together: all years first, then each year, newest first.
     *
     * @param deployments all of them, as a rule
     */
    public List<PublicTotals> totals(List<PublicDeployment> deployments) {
        return TotalCount.of(deployments);
    }

    /** @param reference such as {@code 2026-0001} */
    public Optional<PublicDeployment> find(String reference) {
        return records.byReference(reference).map(reader::published).or(() -> history.find(reference));
    }

    /** The certificate that biometric data and lists of a published deployment are gone or held; empty before. */
    public Optional<PublicCertificate> certificate(String reference) {
        return records.byReference(reference)
                .flatMap(record -> certificates.certificate(record.deploymentId()))
                .map(issued -> new PublicCertificate(issued.issuedAt(), issued.body(), issued.signature()));
    }

    /** A version of a record as it was published: canonical JSON, the bytes that were hashed. */
    public Optional<String> document(String reference, int version) {
        return version(reference, version).map(RecordVersion::document);
    }

    /** A version of a record as a row of the table, without its line end. */
    public Optional<String> row(String reference, int version) {
        return version(reference, version).map(RecordVersion::csvRow);
    }

    /** Index of the entry of the public log that names the hashes of a version; empty where there is no such version. */
    public Optional<Long> logIndex(String reference, int version) {
        return version(reference, version).map(RecordVersion::logIndex);
    }

    private Optional<RecordVersion> version(String reference, int version) {
        return records
                .byReference(reference)
                .map(record -> records.versions(record.deploymentId()))
                .orElseGet(() -> history.versions(reference))
                .stream()
                .filter(published -> published.revision().number() == version)
                .findFirst();
    }

    /** The whole table: its header, then the newest version of each record, in the order of their references. */
    public List<String> table() {
        return Stream.concat(Stream.of(RecordCsv.header()), newest().map(RecordVersion::csvRow))
                .toList();
    }

    /** The newest version of each record as canonical JSON, the bytes that were hashed; in the order of the table. */
    public List<String> documents() {
        return newest().map(RecordVersion::document).toList();
    }

    private Stream<RecordVersion> newest() {
        Map<String, RecordVersion> published = new TreeMap<>(history.newest());
        records.all().forEach(record -> published.put(record.reference(), newest(record)));
        return published.values().stream();
    }

    private RecordVersion newest(PublicRecord record) {
        List<RecordVersion> versions = records.versions(record.deploymentId());
        return versions.get(versions.size() - 1);
    }

    private List<PublicDeployment> in(Set<DeploymentPhase> phases, Comparator<PublicDeployment> order) {
        return Stream.concat(records.all().stream().map(reader::published), history.all().stream())
                .filter(deployment -> phases.contains(deployment.phase()))
                .sorted(order)
                .toList();
    }
}
