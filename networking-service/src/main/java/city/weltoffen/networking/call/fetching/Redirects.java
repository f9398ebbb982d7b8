package city.weltoffen.networking.call.fetching;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Follows to the same host only: another one is somebody whom nobody asked. */
final class Redirects {

    private Redirects() {}

    static URI follow(URI from, @Nullable String location) throws FetchFault {
        URI to = resolved(from, location);
        boolean same = from.getHost().equalsIgnoreCase(to.getHost())
                && from.getPort() == to.getPort()
                && from.getScheme().equalsIgnoreCase(to.getScheme());
        if (!same) {
            throw FetchFault.lasting(
                    FetchReason.REDIRECTED_ELSEWHERE.with(from.getHost(), String.valueOf(to.getHost())));
        }
        return to;
    }

    private static URI resolved(URI from, @Nullable String location) throws FetchFault {
        try {
            return from.resolve(location == null ? "" : location);
        } catch (IllegalArgumentException unreadable) {
            throw FetchFault.lasting(FetchReason.REDIRECTED_ELSEWHERE.with(from.getHost(), "?"));
        }
    }
}
