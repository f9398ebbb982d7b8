package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands out access tokens that count, and replaces them before they end. A refresh token works once, so of all requests
 * of a session one refreshes and the others wait: within an instance for its result, between instances for the store.
 */
@Component
class Tokens {

    private static final Logger log = LoggerFactory.getLogger(Tokens.class);
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Grants grants;
    private final TokenRefresh refresh;
    private final Duration ahead;
    private final ConcurrentMap<String, CompletableFuture<String>> underWay = new ConcurrentHashMap<>();

    Tokens(Grants grants, TokenRefresh refresh, GatewayProperties properties) {
        this.grants = grants;
        this.refresh = refresh;
        this.ahead = properties.refreshAhead();
    }

    /** @throws ProblemException with SESSION_OVER when there is no way to a valid token but a new sign-in */
    String accessToken(String grantId) {
        var grant = current(grantId);
        return grant.validAt(Instant.now().plus(ahead)) ? grant.accessToken() : together(grantId);
    }

    private String together(String grantId) {
        var mine = new CompletableFuture<String>();
        var other = underWay.putIfAbsent(grantId, mine);
        if (other != null) {
            return await(other);
        }
        try {
            mine.complete(refreshed(grantId));
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            underWay.remove(grantId);
        }
        return await(mine);
    }

    private static String await(CompletableFuture<String> token) {
        try {
            return token.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? new ProblemException(problem.problem(), e) : e;
        }
    }

    private String refreshed(String grantId) {
        var giveUp = Instant.now().plus(LEASE);
        while (Instant.now().isBefore(giveUp)) {
            var grant = current(grantId);
            if (grant.validAt(Instant.now().plus(ahead))) {
                return grant.accessToken();
            }
            if (grants.lease(grant, LEASE)) {
                return refreshLeased(grant);
            }
            pause();
        }
        throw new ProblemException(Problem.IDENTITY_AWAY);
    }

    private String refreshLeased(Grant grant) {
        try {
            var tokens = refresh.refresh(grant);
            var idToken = (String) tokens.getAdditionalParameters().get("id_token");
            if (!grants.renew(grant, tokens.getAccessToken(), tokens.getRefreshToken(), idToken)) {
                throw new ProblemException(Problem.SESSION_OVER);
            }
            return tokens.getAccessToken().getTokenValue();
        } catch (ProblemException e) {
            return withoutNewTokens(grant, e);
        }
    }

    private String withoutNewTokens(Grant grant, ProblemException failure) {
        if (failure.problem() == Problem.SESSION_OVER) {
            log.info("The identity provider ended a sign-in: {}", String.valueOf(failure.getCause()));
            grants.remove(grant.id());
            throw failure;
        }
        grants.release(grant);
        if (grant.validAt(Instant.now())) {
            return grant.accessToken();
        }
        throw failure;
    }

    private Grant current(String grantId) {
        return grants.find(grantId).orElseThrow(() -> new ProblemException(Problem.SESSION_OVER));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.UNEXPECTED, e);
        }
    }
}
