package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.ToldCall;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a call, and what decides between it and the others of the same call, whatever their order: the rank that
 * the reader gives (the portal's: English, then with its text, then the one that the index read last), then how complete
 * it is, then, since one must win, the digest of what it says, which is seldom asked for.
 */
public final class Copy {

    private static final Comparator<Copy> WORTH = Comparator.<Copy>comparingLong(copy -> copy.rank)
            .thenComparingInt(copy -> copy.completeness)
            .thenComparing(Copy::digest);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DIGEST_BYTES = 12;

    private final long rank;
    private final int completeness;
    private final Supplier<ToldCall> told;
    private @Nullable String digest;

    private Copy(long rank, int completeness, @Nullable String digest, Supplier<ToldCall> told) {
        this.rank = rank;
        this.completeness = completeness;
        this.digest = digest;
        this.told = told;
    }

    static Copy of(long rank, ToldCall told) {
        return new Copy(rank, completeness(told.details()), null, () -> told);
    }

    /** The same, found at another place. */
    Copy elsewhere(String knownDigest, Supplier<ToldCall> place) {
        return new Copy(rank, completeness, knownDigest, place);
    }

    ToldCall told() {
        return told.get();
    }

    boolean beats(Copy other) {
        return WORTH.compare(this, other) > 0;
    }

    private String digest() {
        String known = digest;
        if (known == null) {
            known = digest(written(told()));
            digest = known;
        }
        return known;
    }

    static byte[] written(ToldCall told) {
        return JSON.writeValueAsBytes(told);
    }

    static ToldCall read(byte[] content) {
        return JSON.readValue(content, ToldCall.class);
    }

    static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static int completeness(CallDetails details) {
        long facts = Stream.of(
                        details.programme(),
                        details.opensOn(),
                        details.deadlineModel(),
                        details.budget(),
                        details.typeOfAction(),
                        details.callIdentifier(),
                        details.callTitle(),
                        details.link(),
                        details.expectedMonth())
                .filter(Objects::nonNull)
                .count();
        return (int) facts
                + details.text().size()
                + details.deadlines().size()
                + details.keywords().size()
                + details.audiences().size();
    }
}
