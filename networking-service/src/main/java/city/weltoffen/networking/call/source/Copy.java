package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.ToldCall;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of a call, and what decides between it and the others of the same call, whatever their order: the rank that
 * the reader gives (the portal's: English, then with its text, then the one that the index read last), then how complete
 * it is, then, since one must win, its digest.
 *
 * @param digest of its content
 */
public record Copy(long rank, int completeness, String digest) {

    static final Comparator<Copy> WORTH = Comparator.comparingLong(Copy::rank)
            .thenComparingInt(Copy::completeness)
            .thenComparing(Copy::digest);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DIGEST_BYTES = 12;

    static Copy of(long rank, CallDetails details, byte[] content) {
        return new Copy(rank, completeness(details), digest(content));
    }

    static byte[] written(ToldCall told) {
        return JSON.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
    }

    static ToldCall read(byte[] content) {
        return JSON.readValue(content, ToldCall.class);
    }

    boolean beats(Copy other) {
        return WORTH.compare(this, other) > 0;
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

    private static String digest(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
