package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.SeparationOfDuties;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.contract.WatchlistSummary;

/**
 * The list of one deployment. BUILDING: entries come and go. SEALED: a second person has fixed it, only withdrawals are
 * left. PURGED: its people, pictures and templates are gone, the number of entries remains.
 */
@Entity
@Table(name = "watchlist")
public class Watchlist {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private WatchlistState state;

    @Column(name = "template_version")
    private String templateVersion;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private SealMark seal = new SealMark();

    @Column(name = "list_version")
    private int listVersion;

    /** Name of the key under which everything about people is sealed. */
    @Column(name = "vault_key")
    private String vaultKey;

    @Embedded
    private Framed frame = new Framed();

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Version
    private int version;

    protected Watchlist() {
        // for JPA
    }

    public Watchlist(String name, KeyId key, String createdBy, Instant createdAt) {
        this.name = name;
        this.vaultKey = key.value();
        this.state = WatchlistState.BUILDING;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /**
     * Pictures may be added.
     *
     * @throws WrongState sealed or purged
     */
    public void requireBuilding() {
        if (state != WatchlistState.BUILDING) {
            throw new WrongState("watchlist.not_building", name);
        }
    }

    /**
     * Pictures may be handed in: to a sealed list as additions, which the authorising officer has to approve (W14).
     *
     * @throws WrongState purged
     */
    public void requireOpen() {
        if (state != WatchlistState.BUILDING && state != WatchlistState.SEALED) {
            throw new WrongState("watchlist.purged", name);
        }
    }

    /** @throws WrongState it is not sealed, or was purged */
    public void requireSealed() {
        if (state != WatchlistState.SEALED) {
            throw new WrongState("watchlist.not_sealed", name);
        }
    }

    /**
     * What the list is made for, as far as it is known now. Whether a sealed one still fits is for the caller to see.
     *
     * @throws WrongState purged
     */
    public void frame(ListFrame known) {
        requireOpen();
        frame = new Framed(known);
    }

    /** The first template says of which models a list is that is built; a sealed one takes them over. */
    public void takeTemplatesOf(String models) {
        requireOpen();
        if (templateVersion == null && state == WatchlistState.BUILDING) {
            templateVersion = models;
        }
    }

    /** Templates are being made anew by other models: until that has ended, the list is of none. */
    public void outdateTemplates() {
        requireOpen();
        templateVersion = null;
    }

    /**
     * A second person said that the sealed list may be compared by these models.
     *
     * @throws WrongState it is not sealed
     */
    public void takeOverTemplates(String models) {
        requireSealed();
        templateVersion = models;
    }

    /**
     * Fixes the list. Precondition: building, at least one entry, the sealer built none of it.
     *
     * @param contributed whether the sealer made the list or nominated an entry
     * @throws SeparationOfDuties the sealer took part in building (rule R2: builder and approver are two people)
     */
    public void seal(String by, boolean contributed, int entries, String root, Instant at) {
        requireBuilding();
        if (contributed) {
            throw new SeparationOfDuties("watchlist.sealer_built_it", by);
        }
        if (entries == 0) {
            throw new WrongState("watchlist.empty", name);
        }
        state = WatchlistState.SEALED;
        seal = new SealMark(by, at, root, entries);
        listVersion = 1;
    }

    /** @return the number of the next version of a sealed list */
    public int nextVersion() {
        requireSealed();
        return ++listVersion;
    }

    /** Everything but what is held has gone; nothing is compared any more. */
    public void purgeAllButHeld() {
        state = WatchlistState.HELD;
    }

    /** @throws WrongState the list was purged before */
    public void purge(Instant at) {
        if (state == WatchlistState.PURGED) {
            throw new WrongState("watchlist.purged", name);
        }
        state = WatchlistState.PURGED;
        purgedAt = at;
    }

    /** Destroyed with the purge; it stays named, so that the certificate can name it. */
    public KeyId key() {
        return new KeyId(vaultKey);
    }

    /** Null until somebody has said what it is made for. */
    public ListFrame frame() {
        // Where every column is empty, the database gives nothing at all.
        return frame == null ? null : frame.view();
    }

    /** 0 before the seal. */
    public int listVersion() {
        return listVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who made the list, and who sealed it. */
    public Set<String> makerAndSealer() {
        return seal.by() == null ? Set.of(createdBy) : Set.of(createdBy, seal.by());
    }

    /** Root over the sealed entries, in hexadecimal; null before. */
    public String sealedRoot() {
        return seal.root();
    }

    /** People on the list when it was sealed; 0 before. */
    public int sealedEntries() {
        return seal.entries();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public WatchlistState state() {
        return state;
    }

    /** Of the models that made every template; null before the first and while they are made anew. */
    public String templateVersion() {
        return templateVersion;
    }

    /** @param entries as counted now; a purged list answers with the number that was sealed */
    public WatchlistSummary summary(int entries, int pictures) {
        return new WatchlistSummary(
                id,
                name,
                state,
                state == WatchlistState.PURGED ? seal.entries() : entries,
                pictures,
                createdBy,
                createdAt,
                seal.by(),
                seal.at(),
                seal.root(),
                templateVersion,
                purgedAt);
    }
}
