package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.platform.contract.NotFound;

/** Application packs in the database. Rows are added and never changed. Callers bring the transaction. */
@Dependent
public class PackStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(PackPage page) {
        entities.persist(page);
        entities.flush();
    }

    /** @throws NotFound there is no such item */
    public PackPage page(long id) {
        PackPage page = entities.find(PackPage.class, id);
        if (page == null) {
            throw new NotFound("deployment.no_such_item", id);
        }
        return page;
    }

    /** Every version, oldest first. */
    public List<PackPage> all(long deploymentId) {
        return entities.createQuery(
                        "select p from PackPage p where p.deploymentId = :deployment order by p.id", PackPage.class)
                .setParameter("deployment", deploymentId)
                .getResultList();
    }

    /** The versions that count, in the order of their kinds. */
    public List<PackPage> current(long deploymentId) {
        Map<String, PackPage> newest = new LinkedHashMap<>();
        all(deploymentId).forEach(page -> newest.put(page.kind() + "/" + page.part(), page));
        Collection<PackPage> pages = newest.values();
        return pages.stream()
                .sorted(Comparator.comparing(PackPage::kind).thenComparing(PackPage::part))
                .toList();
    }

    public int versions(long deploymentId, PackItemKind kind, String part) {
        return (int) all(deploymentId).stream()
                .filter(page -> page.kind() == kind && page.part().equals(part))
                .count();
    }
}
