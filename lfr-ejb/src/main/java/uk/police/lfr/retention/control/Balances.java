package uk.police.lfr.retention.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.alert.boundary.AlertRegister;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.LedgerCount;
import uk.police.lfr.retention.contract.CertificateKind;
import uk.police.lfr.retention.contract.ClassBalance;
import uk.police.lfr.retention.contract.ResidueReport;

/** What the ledger, the holds and the verifier say of each class of a deployment's or a day's data. */
@Dependent
public class Balances {
    @Inject
    private DataLedger ledger;

    @Inject
    private HoldKeeping holds;

    @Inject
    private AlertRegister alerts;

    /** A day's certificate speaks of what goes with the day and of nothing else. */
    List<ClassBalance> of(CertificateClaim claim, ResidueReport report) {
        List<LedgerCount> counts =
                claim.ofDay() ? ledger.countsOfDay(claim.dayId()) : ledger.counts(claim.deploymentId());
        return counts.stream()
                .filter(count -> CertificateKind.certified(count.dataClass()))
                .filter(count -> !claim.ofDay() || claim.kind().covers(count.dataClass()))
                .map(count -> new ClassBalance(
                        count.dataClass(),
                        count.created(),
                        count.deleted(),
                        held(claim, count.dataClass()),
                        report.remaining().getOrDefault(count.dataClass(), 0L),
                        claim.kind().covers(count.dataClass())))
                .toList();
    }

    private int held(CertificateClaim claim, DataClass dataClass) {
        Set<Long> held = new HashSet<>(holds.heldIds(dataClass, claim.deploymentId()));
        if (claim.ofDay() && !held.isEmpty()) {
            held.retainAll(alerts.idsOfDay(claim.dayId()));
        }
        return held.size();
    }
}
