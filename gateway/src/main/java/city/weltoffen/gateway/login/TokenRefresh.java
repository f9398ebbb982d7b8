package city.weltoffen.gateway.login;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import java.time.Instant;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Trades a refresh token for new tokens. */
@Component
class TokenRefresh {

    private final IdentityProvider provider;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;

    TokenRefresh(IdentityProvider provider, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client) {
        this.provider = provider;
        this.client = client;
    }

    /** @throws ProblemException SESSION_OVER when the provider refuses, IDENTITY_AWAY when it cannot say */
    OAuth2AccessTokenResponse refresh(Grant grant) {
        if (grant.refreshToken() == null) {
            throw new ProblemException(Problem.SESSION_OVER);
        }
        try {
            return client.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    provider.registration(), access(grant), new OAuth2RefreshToken(grant.refreshToken(), null)));
        } catch (OAuth2AuthorizationException e) {
            var refused = OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode());
            throw new ProblemException(refused ? Problem.SESSION_OVER : Problem.IDENTITY_AWAY, e);
        }
    }

    private static OAuth2AccessToken access(Grant grant) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, grant.accessToken(), Instant.EPOCH, grant.accessExpiresAt());
    }
}
