package city.weltoffen.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider that signs in Kim without asking, and whose refresh tokens work once. */
class StubIdentity implements AutoCloseable {

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();

    final AtomicInteger refreshes = new AtomicInteger();
    volatile Duration firstLifetime = Duration.ofMinutes(5);
    volatile Duration refreshDelay = Duration.ZERO;
    volatile boolean broken;
    volatile List<String> roles = List.of("office");
    volatile Map<String, String> lastAuthorization = Map.of();

    StubIdentity() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("stub").generate();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext(
                "/jwks",
                exchange -> answer(
                        exchange, 200, Map.of("keys", List.of(key.toPublicJWK().toJSONObject()))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void reset() {
        refreshes.set(0);
        firstLifetime = Duration.ofMinutes(5);
        refreshDelay = Duration.ZERO;
        broken = false;
        roles = List.of("office");
    }

    void forgetRefreshTokens() {
        refreshTokens.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/jwks",
                "end_session_endpoint",
                issuer() + "/end",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        lastAuthorization = asked;
        var code = UUID.randomUUID().toString();
        nonces.put(code, asked.get("nonce"));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + asked.get("state").replace("=", "%3D"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (broken) {
            answer(exchange, 503, Map.of());
        } else if ("authorization_code".equals(asked.get("grant_type"))) {
            var nonce = nonces.remove(asked.get("code"));
            answer(exchange, asked.containsKey("code_verifier") ? 200 : 400, tokens(nonce, firstLifetime));
        } else {
            refresh(exchange, asked);
        }
    }

    private void refresh(HttpExchange exchange, Map<String, String> asked) throws IOException {
        refreshes.incrementAndGet();
        try {
            Thread.sleep(refreshDelay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (refreshTokens.remove(asked.get("refresh_token"))) {
            answer(exchange, 200, tokens(null, Duration.ofMinutes(5)));
        } else {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
        }
    }

    private Map<String, Object> tokens(String nonce, Duration lifetime) {
        var refreshToken = UUID.randomUUID().toString();
        refreshTokens.add(refreshToken);
        return Map.of(
                "access_token",
                "access-" + UUID.randomUUID(),
                "token_type",
                "Bearer",
                "expires_in",
                lifetime.toSeconds(),
                "refresh_token",
                refreshToken,
                "id_token",
                idToken(nonce));
    }

    private String idToken(String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-of-kim")
                .audience("weltoffen-gateway")
                .claim("nonce", nonce)
                .claim("name", "Kim Kultur")
                .claim("email", "kultur@example.org")
                .claim("locale", "de")
                .claim("roles", roles)
                .claim("department", "kultur")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
