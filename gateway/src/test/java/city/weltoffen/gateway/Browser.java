package city.weltoffen.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A person's browser, as far as these tests need one: it keeps cookies and sends the CSRF header. */
class Browser {

    final CookieManager cookies;
    private final HttpClient client;
    private final URI base;

    Browser(int port) {
        this(port, new CookieManager());
    }

    private Browser(int port, CookieManager cookies) {
        this.cookies = cookies;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
        this.base = URI.create("http://localhost:" + port);
    }

    /** The same browser in front of another instance, since cookies ignore ports. */
    Browser at(House.Gateway other) {
        return new Browser(other.port, cookies);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String... headers) {
        get("/api/session");
        return send(request(path, headers)
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElseThrow().getValue())
                .POST(BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** Goes to the identity provider and back; answers where the browser is sent at last. */
    String signIn(String returnTo) {
        var toIdentity = location(get("/login?returnTo=" + returnTo.replace("?", "%3F")));
        var back = location(send(HttpRequest.newBuilder(URI.create(toIdentity))));
        return location(send(HttpRequest.newBuilder(URI.create(back))));
    }

    Browser signedIn() {
        signIn("/");
        return this;
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    static String location(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + response + " " + response.body()));
    }
}
