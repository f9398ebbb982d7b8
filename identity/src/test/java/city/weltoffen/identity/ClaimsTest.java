package city.weltoffen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.identity.IdentityProperties.Client;
import city.weltoffen.identity.IdentityProperties.User;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

class ClaimsTest {

    private static final URI HERE = URI.create("http://localhost:9000");

    @Test
    void sayTheLanguageThatAPersonHasChosen() {
        assertThat(ofSomebodyWhoChose("en").<String>getClaim("locale")).isEqualTo("en");
    }

    @Test
    void sayNoLanguageWhereNoneWasChosen() {
        assertThat(ofSomebodyWhoChose(null).hasClaim("locale")).isFalse();
    }

    private static JwtClaimsSet ofSomebodyWhoChose(@Nullable String language) {
        var user = new User("ada", "secret", "subject", "Ada", "ada@example.org", language, Set.of(), null);
        var properties = new IdentityProperties(
                Path.of("."),
                HERE,
                HERE,
                Duration.ofMinutes(5),
                Duration.ofHours(12),
                new Client("gateway", "secret"),
                List.of(user),
                List.of());
        var claims = JwtClaimsSet.builder().subject("subject");
        new Claims(new Users(properties, PasswordEncoderFactories.createDelegatingPasswordEncoder()))
                .customize(JwtEncodingContext.with(JwsHeader.with(SignatureAlgorithm.RS256), claims)
                        .principal(new UsernamePasswordAuthenticationToken("subject", ""))
                        .tokenType(new OAuth2TokenType(OidcParameterNames.ID_TOKEN))
                        .build());
        return claims.build();
    }
}
