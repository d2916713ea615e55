package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.deployment.contract.PaperReading;
import uk.police.lfr.deployment.contract.PaperVersion;
import uk.police.lfr.deployment.entity.ApplicationReader;
import uk.police.lfr.deployment.entity.AuthorityPage;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.HandedInApplication;
import uk.police.lfr.platform.contract.NotFound;

/** Every version of what was asked for and allowed, and who has read which. Callers bring the transaction. */
@Dependent
public class ApplicationPapers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuthorityStatements statements;

    @Inject
    private AuthorityStore authorities;

    @Inject
    private Clock clock;

    /** Keeps the application as it is handed in now. */
    public void handedIn(Deployment deployment, String by) {
        long id = deployment.id();
        int number = applications(id).size() + 1;
        entities.persist(new HandedInApplication(id, number, by, now(), statements.of(deployment)));
    }

    /** In the order in which they came to be; what stands now is the last. */
    public List<PaperVersion> versions(long deploymentId) {
        List<PaperVersion> all = new ArrayList<>(applications(deploymentId).stream()
                .map(HandedInApplication::view)
                .toList());
        authorities.of(deploymentId).stream()
                .map(AuthorityPage::view)
                .map(PaperVersion::signed)
                .forEach(all::add);
        all.sort(Comparator.comparing(PaperVersion::at));
        all.add(PaperVersion.now());
        return all;
    }

    /**
     * The document of a version, in canonical JSON: a statement, or what was signed, which holds one.
     *
     * @throws NotFound there is no version of this name
     */
    public String document(Deployment deployment, String name) {
        if (PaperVersion.NOW.equals(name)) {
            return statements.of(deployment).document();
        }
        Optional<String> handedIn = applications(deployment.id()).stream()
                .filter(application -> application.view().name().equals(name))
                .map(HandedInApplication::document)
                .findFirst();
        return handedIn.or(() -> authorities.of(deployment.id()).stream()
                        .map(AuthorityPage::view)
                        .filter(version -> PaperVersion.signed(version).name().equals(name))
                        .map(version -> version.document())
                        .findFirst())
                .orElseThrow(() -> new NotFound("deployment.no_such_version", name));
    }

    /** What the person read last; from now on, this. */
    public Optional<PaperReading> read(long deploymentId, String person, String version) {
        Optional<ApplicationReader> known = reader(deploymentId, person);
        Optional<PaperReading> before = known.map(ApplicationReader::last);
        if (known.isPresent()) {
            known.get().read(version, now());
        } else {
            entities.persist(new ApplicationReader(deploymentId, person, version, now()));
        }
        return before;
    }

    private Optional<ApplicationReader> reader(long deploymentId, String person) {
        return entities.createQuery(
                        "select r from ApplicationReader r where r.deploymentId = :deployment and r.username = :person",
                        ApplicationReader.class)
                .setParameter("deployment", deploymentId)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private List<HandedInApplication> applications(long deploymentId) {
        return entities.createQuery(
                        "select a from HandedInApplication a where a.deploymentId = :deployment order by a.number",
                        HandedInApplication.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
