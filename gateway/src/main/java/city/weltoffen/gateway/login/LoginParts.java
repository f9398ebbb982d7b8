package city.weltoffen.gateway.login;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** What signing in is made of, handed to the security chain as one. */
@Component
record LoginParts(
        IdentityProvider provider,
        SessionGrants grants,
        OAuth2AuthorizationRequestResolver requests,
        AuthorizationRequestRepository<OAuth2AuthorizationRequest> pending,
        OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient,
        OidcUserService users,
        CsrfTokenRepository csrfTokens) {}
