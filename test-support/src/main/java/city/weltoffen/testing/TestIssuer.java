package city.weltoffen.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The small part of an OpenID provider that a resource server asks for: discovery, keys, and tokens without a login. */
final class TestIssuer {

    private static final String KEYS = "/oauth2/jwks";

    private final HttpServer server;
    private final JwtEncoder encoder;

    private TestIssuer(HttpServer server, JwtEncoder encoder) {
        this.server = server;
        this.encoder = encoder;
    }

    static TestIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            var issuer = new TestIssuer(server, new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key))));
            issuer.serve("/.well-known/openid-configuration", issuer.discovery());
            issuer.serve(KEYS, new JWKSet(key.toPublicJWK()).toString());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot make a key", e);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String token(TestUser user, Map<String, Object> more, Instant issuedAt, Duration life) {
        var claims = JwtClaimsSet.builder()
                .issuer(address())
                .audience(List.of("weltoffen"))
                .issuedAt(issuedAt)
                .notBefore(issuedAt)
                .expiresAt(issuedAt.plus(life))
                .claims(all -> all.putAll(user.claims()))
                .claims(all -> all.putAll(more))
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s%2$s", "token_endpoint": "%1$s/oauth2/token", \
                "authorization_endpoint": "%1$s/oauth2/authorize", "subject_types_supported": ["public"], \
                "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(address(), KEYS);
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }
}
