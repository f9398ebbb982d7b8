package city.weltoffen.deploy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Signs in as a browser does: the code flow with PKCE, Keycloak's own pages, a new password at the first time. */
final class Person {

    private static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more-0123456789";
    private static final String NEW_PASSWORD = "a new password of my own";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Keycloak keycloak;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, Person::asBrowsersDo))
            .build();

    Person(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * The answer of the token endpoint for the gateway.
     *
     * @param language chosen on Keycloak's page, if any
     */
    JsonNode signIn(String login, String language) throws Exception {
        var page =
                get(keycloak.issuer() + "/protocol/openid-connect/auth?response_type=code&client_id=weltoffen-gateway"
                        + "&scope=" + encode("openid profile email") + "&redirect_uri=" + encode(callback())
                        + "&state=s&code_challenge_method=S256&code_challenge=" + challenge());
        if (language != null) {
            page = get(form(page) + "&kc_locale=" + language);
        }
        var answer = submit(page, Map.of("username", login, "password", Keycloak.FIRST_PASSWORD));
        answer = submit(followed(answer), Map.of("password-new", NEW_PASSWORD, "password-confirm", NEW_PASSWORD));
        return keycloak.token(
                "weltoffen-gateway",
                "grant_type=authorization_code&code=" + code(answer) + "&code_verifier=" + VERIFIER + "&redirect_uri="
                        + encode(callback()));
    }

    /** Browsers trust their own machine with secure cookies also without https; Java's client does not. */
    private static boolean asBrowsersDo(URI from, HttpCookie cookie) {
        cookie.setSecure(false);
        return true;
    }

    private HttpResponse<String> followed(HttpResponse<String> answer) throws Exception {
        var location = answer.headers().firstValue("location").orElse("");
        return location.startsWith(keycloak.issuer()) ? get(location) : answer;
    }

    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(form(page)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String form(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form: " + page.statusCode() + " " + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    private static String code(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("location").orElse("");
        var code = CODE.matcher(location);
        if (!location.startsWith(callback()) || !code.find()) {
            throw new AssertionError("Not sent back: " + answer.statusCode() + " " + location + " " + answer.body());
        }
        return code.group(1);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String callback() {
        return Keycloak.GATEWAY + "/login/callback";
    }

    private static String challenge() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
