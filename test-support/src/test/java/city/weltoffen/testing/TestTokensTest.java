package city.weltoffen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;

class TestTokensTest {

    private final JwtDecoder resourceServer = JwtDecoders.fromIssuerLocation(TestTokens.issuer());

    @Test
    void carriesWhatTheIdentityWouldSay() {
        var office = resourceServer.decode(TestTokens.office());

        assertThat(office.getSubject()).isEqualTo("6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0001");
        assertThat(office.getClaimAsStringList("roles")).containsExactly("office");
        assertThat(office.getClaimAsString("department")).isEqualTo("internationales");
        assertThat(resourceServer.decode(TestTokens.council()).getClaims()).doesNotContainKey("department");
    }

    @Test
    void isRefusedWhenExpired() {
        assertThatThrownBy(() -> resourceServer.decode(TestTokens.expired())).isInstanceOf(JwtException.class);
    }

    @Test
    void isRefusedWhenSignedByAStranger() {
        assertThatThrownBy(() -> resourceServer.decode(TestTokens.forged())).isInstanceOf(JwtException.class);
    }
}
