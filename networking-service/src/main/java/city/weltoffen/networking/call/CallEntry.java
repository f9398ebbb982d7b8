package city.weltoffen.networking.call;

import city.weltoffen.defaults.text.FoldedText;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call as lists show and filter it.
 *
 * @param details without the text, whose words the index holds
 * @param head identifier, titles, programme and key words, folded: found also within a word
 * @param number of its text in the index
 * @param recommendation what the office says for it
 */
public record CallEntry(
        CallId id,
        CallOrigin origin,
        CallDetails details,
        Instant createdAt,
        Instant updatedAt,
        FoldedText head,
        int number,
        @Nullable Recommendation recommendation) {

    static CallEntry of(Call call, int number) {
        return new CallEntry(
                call.id(),
                call.source(),
                call.details().withoutText(),
                call.createdAt(),
                call.updatedAt(),
                head(call.details()),
                number,
                call.recommendation());
    }

    private static FoldedText head(CallDetails details) {
        Stream<String> facts =
                Stream.of(details.identifier(), details.title(), details.callTitle(), details.programme());
        return FoldedText.of(Stream.concat(facts, details.keywords().stream()));
    }
}
