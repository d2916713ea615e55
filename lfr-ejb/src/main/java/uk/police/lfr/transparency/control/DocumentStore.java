package uk.police.lfr.transparency.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.transparency.entity.PublicDocument;

/** Published documents in the database. Callers bring the transaction. */
@Dependent
public class DocumentStore {
    @PersistenceContext
    private EntityManager entities;

    public void keep(PublicDocument document) {
        entities.persist(document);
        entities.flush();
    }

    public Optional<PublicDocument> find(long id) {
        return Optional.ofNullable(entities.find(PublicDocument.class, id));
    }

    /** @throws NotFound there is none with this number */
    public PublicDocument locked(long id) {
        return Optional.ofNullable(entities.find(PublicDocument.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("transparency.no_document", id));
    }

    /** Every version of every document, newest first. */
    public List<PublicDocument> all() {
        return entities.createQuery(
                        "select d from PublicDocument d order by d.inForceFrom desc, d.id desc", PublicDocument.class)
                .getResultList();
    }
}
