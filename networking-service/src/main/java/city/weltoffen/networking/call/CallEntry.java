package city.weltoffen.networking.call;

import city.weltoffen.defaults.text.FoldedText;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call as lists show and search it.
 *
 * @param details without the text
 * @param words everything that is searched, folded
 */
public record CallEntry(CallId id, CallDetails details, Instant updatedAt, FoldedText words) {

    static CallEntry of(Call call) {
        return new CallEntry(call.id(), call.details().withoutText(), call.updatedAt(), words(call.details()));
    }

    private static FoldedText words(CallDetails details) {
        Stream<String> facts =
                Stream.of(details.identifier(), details.title(), details.callTitle(), details.programme());
        Stream<String> text = details.text().stream().map(section -> section.heading() + " " + section.body());
        return FoldedText.of(Stream.of(facts, details.keywords().stream(), text).flatMap(part -> part));
    }
}
