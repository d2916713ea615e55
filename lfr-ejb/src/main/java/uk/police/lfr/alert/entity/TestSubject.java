package uk.police.lfr.alert.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import uk.police.lfr.alert.contract.TestSubjectView;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;

/** A member of staff who agreed to be on a list and to walk past, so that it can be seen who is recognised. */
@Entity
@Table(name = "test_subject")
public class TestSubject {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "entry_id")
    private long entryId;

    private String username;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** How often a camera found the subject, on a walk or not. */
    private int found;

    protected TestSubject() {
        // for JPA
    }

    public TestSubject(long deploymentId, long entryId, String username, String registeredBy) {
        this.deploymentId = deploymentId;
        this.entryId = entryId;
        this.username = username;
        this.registeredBy = registeredBy;
    }

    /**
     * The subject's own word that they agreed: nobody else's alerts can be taken out of the public totals.
     *
     * @throws SeparationOfDuties somebody else, or who registered it
     */
    public void confirm(String by) {
        if (confirmedBy != null) {
            throw new WrongState("alert.test_confirmed", id);
        }
        if (!by.equals(username) || by.equals(registeredBy)) {
            throw new SeparationOfDuties("alert.test_own_consent", by);
        }
        confirmedBy = by;
    }

    /** Who they were, and who registered them; that somebody agreed stays, since the walks are counted by it. */
    public void forget() {
        username = "";
        confirmedBy = confirmedBy == null ? null : "";
        registeredBy = "-";
    }

    /** A camera found the subject. */
    public void seen() {
        found++;
    }

    public int found() {
        return found;
    }

    public boolean confirmed() {
        return confirmedBy != null;
    }

    public TestSubjectView view() {
        return new TestSubjectView(id, deploymentId, username, registeredBy, confirmed());
    }

    public Long id() {
        return id;
    }

    public long deploymentId() {
        return deploymentId;
    }

    public long entryId() {
        return entryId;
    }

    public String username() {
        return username;
    }
}
