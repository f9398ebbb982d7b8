package city.weltoffen.defaults.forms;

import city.weltoffen.defaults.problems.DomainProblem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** How many public forms one address may send. Each instance counts for itself, so several let through more. */
public class FormLimit {

    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets;
    private final FormSettings settings;

    FormLimit(FormSettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(settings.within())
                .build();
    }

    /** How long the address has to wait, zero when it may send now. */
    public Duration waitingTime(String address) {
        Bucket bucket = buckets.get(
                household(address),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.perAddress())
                                .refillIntervally(settings.perAddress(), settings.within()))
                        .build());
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /**
     * Lets a request for JSON pass.
     *
     * @throws DomainProblem {@code too-many-requests}; then {@code Retry-After} is set
     */
    public void admit(HttpServletRequest from, HttpServletResponse to) {
        Duration wait = waitingTime(from.getRemoteAddr());
        if (!wait.isZero()) {
            to.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            throw DomainProblem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", wait.toMinutes() + 1);
        }
    }

    /** Of IPv6 the first half counts: the rest is the sender's to choose. */
    private static String household(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, 8)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
