package uk.police.lfr.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wildfly.security.http.oidc.AccessAndIDTokenResponse;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcException;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;
import org.wildfly.security.http.oidc.TokenValidator;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.Standing;

/**
 * The sign-in service that vouches for a session, by OpenID Connect. The server's own client signs people in; this adds
 * the two things it has not: leaving there as well, and proving again that it is the same person (decisions 0160, 0161).
 * It uses the client's configuration, its connection and its check of signatures. Not thread-safe.
 */
final class VouchedSession {
    /** What the service calls a sign-in with a second factor; the realm file's {@code acr.loa.map} says the same. */
    static final String WITH_SECOND_FACTOR = "otp";

    private final Principal person;
    private final RefreshableOidcSecurityContext session;

    private VouchedSession(Principal person, RefreshableOidcSecurityContext session) {
        this.person = person;
        this.session = session;
    }

    /** Empty where the person signed in here, with a password of our own. */
    static Optional<VouchedSession> behind(Principal person) {
        return person instanceof OidcPrincipal<?> known
                        && known.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext session
                ? Optional.of(new VouchedSession(person, session))
                : Optional.empty();
    }

    /**
     * Whether a service says of somebody what their account does not. A role counts where both say it: two people gave
     * the account its own (rule R7, decision 0160).
     */
    static boolean vouchesInVain(HttpServletRequest request, Standing account) {
        return behind(request.getUserPrincipal()).isPresent()
                && Arrays.stream(Role.values())
                        .filter(role -> request.isUserInRole(role.name()))
                        .anyMatch(role -> !account.roles().contains(role));
    }

    /** Where the browser ends the session of the service, which then sends it back. */
    URI leaving(URI back) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("client_id", settings().getResourceName());
        asked.put("post_logout_redirect_uri", back.toString());
        String token = session.getIDTokenString();
        if (token != null) {
            asked.put("id_token_hint", token);
        }
        return address(settings().getLogoutUrl(), asked);
    }

    /** Where the person proves again that it is they, with both factors and now. */
    URI proving(URI back, PendingProof pending) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("scope", "openid");
        asked.put("client_id", settings().getResourceName());
        asked.put("redirect_uri", back.toString());
        asked.put("state", pending.state());
        asked.put("nonce", pending.nonce());
        asked.put("code_challenge", pending.challenge());
        asked.put("code_challenge_method", "S256");
        asked.put("login_hint", person.getName());
        asked.put("prompt", "login");
        asked.put("max_age", "0");
        asked.put("acr_values", WITH_SECOND_FACTOR);
        return address(settings().getAuthUrl(), asked);
    }

    /**
     * What the service answers to the code that the browser brought back.
     *
     * @return when this person proved it; empty where it was somebody else, one factor alone, or an answer to another
     *     question
     * @throws IOException the service did not answer, or nothing that is true
     */
    Optional<Instant> proved(String code, URI back, PendingProof pending) throws IOException {
        try {
            AccessAndIDTokenResponse answer =
                    ServerRequest.invokeAccessCodeToToken(settings(), code, back.toString(), pending.verifier());
            IDToken token = TokenValidator.builder(settings())
                    .build()
                    .parseAndVerifyToken(answer.getIDToken(), answer.getAccessToken())
                    .getIdToken();
            return answers(token, pending) ? Optional.of(provedAt(token)) : Optional.empty();
        } catch (ServerRequest.HttpFailure | OidcException untrue) {
            throw new IOException("The sign-in service gave no proof", untrue);
        }
    }

    private boolean answers(IDToken token, PendingProof pending) {
        return pending.nonce().equals(token.getClaimValueAsString("nonce"))
                && WITH_SECOND_FACTOR.equals(token.getClaimValueAsString("acr"))
                && Objects.equals(token.getSubject(), session.getIDToken().getSubject())
                && person.getName().equals(token.getPrincipalName(settings()));
    }

    private static Instant provedAt(IDToken token) {
        return Instant.ofEpochSecond(Long.parseLong(token.getClaimValueAsString("auth_time")));
    }

    private OidcClientConfiguration settings() {
        return session.getOidcClientConfiguration();
    }

    private static URI address(String endpoint, Map<String, String> asked) {
        return URI.create(asked.entrySet().stream()
                .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", endpoint + '?', "")));
    }
}
