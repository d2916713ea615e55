package uk.police.lfr.platform.control;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.platform.contract.Standing;

/** What a person's account says of them, for themselves. Callers bring the transaction. */
@Dependent
public class OwnAccounts {
    @PersistenceContext
    private EntityManager entities;

    /** @return of somebody without an account here: nothing that changes */
    public Standing standing(String username, Instant now) {
        return account(username)
                .map(row -> standing(row, roles(username), now))
                .orElse(new Standing("", false, Set.of()));
    }

    private static Standing standing(Tuple row, List<String> roles, Instant now) {
        Instant from = Columns.instant(row.get(3));
        Instant until = Columns.instant(row.get(4));
        boolean running = (from == null || !from.isAfter(now)) && (until == null || until.isAfter(now));
        String all = row.get(0) + "\n" + row.get(2) + '\n' + running + '\n' + roles;
        Set<Role> held =
                roles.stream().filter(role -> running).map(Role::valueOf).collect(Collectors.toSet());
        return new Standing(Sha256.hex(all.getBytes(StandardCharsets.UTF_8)), row.get(1, Boolean.class), held);
    }

    private List<String> roles(String username) {
        List<?> roles = entities.createNativeQuery("select role from app_role where username = ?1 order by role")
                .setParameter(1, username)
                .getResultList();
        return roles.stream().map(String.class::cast).toList();
    }

    /** Whether it is this person's password; nobody's, where there is no account. */
    public boolean isPassword(String username, char[] typed) {
        return account(username)
                .map(row -> row.get(0, String.class).toCharArray())
                .filter(hash -> BCrypt.verifyer().verify(typed, hash).verified)
                .isPresent();
    }

    /** The person chose it, and knows it alone. */
    public void replacePassword(String username, String hash) {
        entities.createNativeQuery("update app_user set password = ?2, first_password = false where username = ?1")
                .setParameter(1, username)
                .setParameter(2, hash)
                .executeUpdate();
    }

    private Optional<Tuple> account(String username) {
        List<?> rows = entities.createNativeQuery(
                        "select password, first_password, side, valid_from, valid_until from app_user"
                                + " where username = ?1",
                        Tuple.class)
                .setParameter(1, username)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).findFirst();
    }
}
