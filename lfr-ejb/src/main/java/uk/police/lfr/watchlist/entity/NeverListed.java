package uk.police.lfr.watchlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import uk.police.lfr.platform.contract.KeyId;

/** Somebody whose erasure was upheld: no list takes them. Only a keyed hash of the nominal number is kept. */
@Entity
@Table(name = "never_listed")
public class NeverListed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "key_id")
    private String key;

    private String mac;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected NeverListed() {
        // for JPA
    }

    /** @param mac HMAC-SHA256 of the nominal number under the key, 64 hexadecimal digits */
    public NeverListed(KeyId key, String mac, String decidedBy, Instant decidedAt) {
        this.key = key.value();
        this.mac = mac;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }
}
