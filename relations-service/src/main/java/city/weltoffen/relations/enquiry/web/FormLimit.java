package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.EnquirySettings;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** How many public forms one address may send. Each instance counts for itself, so several let through more. */
@Component
class FormLimit {

    private static final int ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets;
    private final EnquirySettings settings;

    FormLimit(EnquirySettings settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterAccess(settings.formsWithin())
                .build();
    }

    /** How long the address has to wait, zero when it may send now. */
    Duration waitingTime(String address) {
        Bucket bucket = buckets.get(
                household(address),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.formsPerAddress())
                                .refillIntervally(settings.formsPerAddress(), settings.formsWithin()))
                        .build());
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
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
