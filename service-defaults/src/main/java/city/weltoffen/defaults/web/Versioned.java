package city.weltoffen.defaults.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers with one resource and its version as {@code ETag}. */
public final class Versioned {

    private Versioned() {}

    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(ExpectedVersion.eTag(version)).body(body);
    }

    public static <T> ResponseEntity<T> created(String location, long version, T body) {
        return ResponseEntity.created(URI.create(location))
                .eTag(ExpectedVersion.eTag(version))
                .body(body);
    }
}
