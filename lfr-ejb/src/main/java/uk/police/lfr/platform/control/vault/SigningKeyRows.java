package uk.police.lfr.platform.control.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.SigningPurpose;

/** The public parts of the signing keys, old ones too, so that old signatures can be verified. */
@Dependent
public class SigningKeyRows {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void insert(SigningPurpose purpose, KeyId key, byte[] publicKey) {
        entities.createNativeQuery(
                        "insert into signing_key (key_id, purpose, public_key, created_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, key.value())
                .setParameter(2, purpose.name())
                .setParameter(3, HexFormat.of().formatHex(publicKey))
                .setParameter(4, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** Newest first. */
    public List<PublicPart> of(SigningPurpose purpose) {
        List<?> rows = entities.createNativeQuery(
                        "select key_id, public_key from signing_key where purpose = ?1 order by created_at desc, key_id")
                .setParameter(1, purpose.name())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PublicPart(new KeyId((String) row[0]), (String) row[1]))
                .toList();
    }

    /** @param hex 32 bytes (RFC 8032, 5.1.5) as 64 hexadecimal digits */
    public record PublicPart(KeyId key, String hex) {
        public byte[] raw() {
            return HexFormat.of().parseHex(hex);
        }
    }
}
