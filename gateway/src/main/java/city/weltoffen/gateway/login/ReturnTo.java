package city.weltoffen.gateway.login;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of our own to return to after signing in.
 *
 * @param path path with query, beginning with one slash
 */
record ReturnTo(String path) {

    /** Browsers read a backslash as a slash and skip control characters, so neither may be in it. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    ReturnTo {
        if (!OWN.matcher(path).matches() || !hasNoHost(path)) {
            throw new ProblemException(Problem.RETURN_TO);
        }
    }

    static ReturnTo of(@Nullable String path) {
        return new ReturnTo(path == null || path.isEmpty() ? "/" : path);
    }

    private static boolean hasNoHost(String path) {
        try {
            var uri = URI.create(path.replace(" ", "%20"));
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
