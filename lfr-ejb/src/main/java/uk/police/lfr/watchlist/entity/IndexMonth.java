package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.platform.contract.KeyId;

/** A month of the index and the key under which its answers are; destroying it ends them. */
@Entity
@Table(name = "listing_index_key")
public class IndexMonth {
    /** Such as {@code 2026-11}. */
    @Id
    @Column(name = "month_of")
    private String month;

    @Column(name = "vault_key")
    private String vaultKey;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected IndexMonth() {
        // for JPA
    }

    public IndexMonth(String month, KeyId key, Instant expiresAt) {
        this.month = month;
        this.vaultKey = key.value();
        this.expiresAt = expiresAt;
    }

    public String month() {
        return month;
    }

    public KeyId key() {
        return new KeyId(vaultKey);
    }
}
