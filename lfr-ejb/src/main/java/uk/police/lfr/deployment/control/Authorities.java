package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.deployment.contract.AuthorityKind;
import uk.police.lfr.deployment.contract.AuthorityStatement;
import uk.police.lfr.deployment.contract.RankTooLow;
import uk.police.lfr.deployment.contract.Side;
import uk.police.lfr.deployment.entity.AuthorityPage;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.contract.CanonicalJson;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.SigningPurpose;
import uk.police.lfr.platform.contract.StaffMember;

/** Signs authorities, and asks for the rank that each kind needs. */
@Dependent
public class Authorities {
    @Inject
    private AuthorityStore store;

    @Inject
    private SigningKeys keys;

    @Inject
    private StaffRegister staff;

    @Inject
    private Clock clock;

    /** @throws RankTooLow or nobody of that name is in the register */
    public void requireRank(String officer, Rank lowest) {
        Rank rank = staff.find(officer).map(StaffMember::rank).orElse(Rank.STAFF);
        if (!rank.atLeast(lowest)) {
            throw new RankTooLow("deployment.rank_too_low", lowest, rank);
        }
    }

    /** @param words what the officer adds to the statement: the rationale, or the note of an oral authority */
    public void sign(
            long deploymentId,
            AuthorityKind kind,
            String officer,
            Side side,
            AuthorityStatement statement,
            Map<String, String> words) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int version = store.of(deploymentId).size() + 1;
        Map<String, Object> signed = new TreeMap<>(words);
        signed.put("version", version);
        signed.put("kind", kind.name());
        signed.put("officer", officer);
        signed.put("at", at.toString());
        signed.put("statement", statement.document());
        signed.put("statementSha256", statement.sha256());
        String document = CanonicalJson.of(signed);
        byte[] signature = keys.sign(SigningPurpose.AUTHORITY, document.getBytes(StandardCharsets.UTF_8));
        store.keep(new AuthorityPage(
                deploymentId,
                version,
                kind,
                officer,
                side,
                at,
                document,
                HexFormat.of().formatHex(signature),
                statement.forecast(),
                statement.threshold()));
    }

    /** Whether the signature is the installation's own over this document. */
    public boolean genuine(String document, String signature) {
        return keys.verify(
                SigningPurpose.AUTHORITY,
                document.getBytes(StandardCharsets.UTF_8),
                HexFormat.of().parseHex(signature));
    }
}
