package city.weltoffen.identity;

import city.weltoffen.identity.IdentityProperties.Machine;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens. */
@Configuration(proxyBeanMethods = false)
class Clients {

    /** The cheapest there is: a slow hash protects no password that everybody knows. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    RegisteredClientRepository registeredClients(IdentityProperties properties, PasswordEncoder encoder) {
        var clients = Stream.concat(
                Stream.of(gateway(properties)),
                properties.machines().stream().map(machine -> machine(machine, properties)));
        return new InMemoryRegisteredClientRepository(
                clients.map(client -> withEncodedSecret(client, encoder)).toList());
    }

    private static RegisteredClient withEncodedSecret(RegisteredClient client, PasswordEncoder encoder) {
        var encoded = Objects.requireNonNull(encoder.encode(client.getClientSecret()));
        return RegisteredClient.from(client).clientSecret(encoded).build();
    }

    private static RegisteredClient gateway(IdentityProperties properties) {
        var home = properties.gatewayUrl().toString().replaceAll("/+$", "");
        return client(properties.gateway().id(), properties.gateway().secret(), properties)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(home + "/login/callback")
                .postLogoutRedirectUri(home)
                .postLogoutRedirectUri(home + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient machine(Machine machine, IdentityProperties properties) {
        return client(machine.id(), machine.secret(), properties)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient.Builder client(String id, String secret, IdentityProperties properties) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.accessTokenLifetime())
                        .refreshTokenTimeToLive(properties.refreshTokenLifetime())
                        .reuseRefreshTokens(false)
                        .build());
    }
}
